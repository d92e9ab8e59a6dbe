// stuk: what may come in, who gets it out, and how.
import zlib from 'node:zlib';
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { PDF, accepted, complete, filed, held, plan, planned, withStuk, written } from './steps.mjs';

const list = (d, by = d.melder) => by.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
const get = (id, by) => by.get(`/cgi-bin/stuk?stuk=${id}`);
const upload = async (d, file, values = {}) => d.melder.submit(await list(d), 'uploaden', { soort: 'overig', datum: '1-9-2026', bestand: file, ...values });
const pdf = (filename = 'plan.pdf') => ({ filename, content: PDF, type: 'application/pdf' });
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const JPG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.from('ffdb004300', 'hex'), Buffer.alloc(64, 16), Buffer.from('ffd9', 'hex')]);

// A zip with stored entries, enough for a docx or odt.
function zip(entries) {
	const parts = [];
	const central = [];
	let at = 0;
	for (const [name, text] of entries) {
		const data = Buffer.from(text);
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(20, 4); head.writeUInt32LE(zlib.crc32 ? zlib.crc32(data) : crc(data), 14);
		head.writeUInt32LE(data.length, 18); head.writeUInt32LE(data.length, 22); head.writeUInt16LE(name.length, 26);
		const dir = Buffer.alloc(46);
		dir.writeUInt32LE(0x02014b50, 0); dir.writeUInt16LE(20, 4); dir.writeUInt16LE(20, 6); head.copy(dir, 16, 14, 26); dir.writeUInt16LE(name.length, 28); dir.writeUInt32LE(at, 42);
		parts.push(head, Buffer.from(name), data);
		central.push(dir, Buffer.from(name));
		at += 30 + name.length + data.length;
	}
	const size = central.reduce((n, b) => n + b.length, 0);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(entries.length, 8); end.writeUInt16LE(entries.length, 10); end.writeUInt32LE(size, 12); end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, ...central, end]);
}
function crc(data) {
	let c = ~0;
	for (const byte of data) for (let i = 0, b = (c ^= byte); i < 8; i++) { c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1; void b; }
	return ~c >>> 0;
}
const DOCX = zip([['[Content_Types].xml', '<?xml version="1.0"?><Types/>'], ['_rels/.rels', '<Relationships/>'], ['word/document.xml', '<w:document/>']]);
const ODT = zip([['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<office/>']]);

for (const [filename, content, type] of [['plan.pdf', PDF, 'application/pdf'], ['tekening.png', PNG, 'image/png'], ['foto.jpg', JPG, 'image/jpeg'], ['foto.JPEG', JPG, 'image/jpeg'],
	['verslag.docx', DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], ['brief.odt', ODT, 'application/vnd.oasis.opendocument.text']]) {
	test(`stuk: ${filename} comes in and goes out byte for byte`, async () => {
		const d = await written();
		expect(await upload(d, { filename, content, type: 'application/octet-stream' }), 303);
		const id = one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
		const out = expect(await get(id, d.melder), 200);
		assert.ok(out.bytes.equals(Buffer.from(content)));
		assert.equal(out.headers['content-type'], type);
		assert.match(out.headers['content-disposition'], /^attachment/);
		assert.equal(out.headers['x-content-type-options'], 'nosniff');
		assert.match(out.headers['content-security-policy'], /sandbox/);
		assert.match(out.headers['cache-control'], /no-store/);
	});
}
for (const [what, file] of [
	['a text that is called pdf', { filename: 'plan.pdf', content: 'dit is tekst' }], ['a page that is called pdf', { filename: 'plan.pdf', content: '<html><script>alert(1)</script></html>' }],
	['a program', { filename: 'plan.exe', content: 'MZ\x90' }], ['a picture that is called pdf', { filename: 'plan.pdf', content: PNG }], ['a pdf that is called png', { filename: 'plan.png', content: PDF }],
	['a pdf without a name of a type', { filename: 'plan', content: PDF }], ['a page', { filename: 'plan.html', content: '<html></html>' }], ['a drawing with script', { filename: 'x.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
	['two endings', { filename: 'plan.pdf.exe', content: PDF }], ['any zip as docx', { filename: 'x.docx', content: zip([['a.txt', 'x']]) }], ['an empty file', { filename: 'plan.pdf', content: '' }],
]) {
	test(`stuk: ${what} is refused, with a message at the field`, async () => {
		const d = await written();
		expectError(await upload(d, file), /#bestand/);
		assert.equal(one(`SELECT count(*) FROM stuk WHERE tafel = ${d.tafel}`), 0);
	});
}
test('stuk: without a file, a kind or a date it does not come in', async () => {
	const d = await written();
	expectError(await upload(d, undefined), /#bestand/);
	expectError(await upload(d, pdf(), { soort: '' }), /#soort/);
	expectError(await upload(d, pdf(), { datum: '' }), /#datum/);
	expectError(await upload(d, pdf(), { datum: one("SELECT date('now', 'localtime', '+2 days')") }), /#datum/);
});
test('stuk: an upload survives an error elsewhere in the form', async () => {
	const d = await written();
	const answer = expectError(await upload(d, pdf('mijn plan.pdf'), { datum: '31-2-2026', soort: 'veiligheidsplan' }), /#datum/);
	assert.ok(answer.text.includes('mijn plan.pdf'));
	expect(await d.melder.submit(answer, 'uploaden', { datum: '1-9-2026' }), 303);
	const id = one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
	assert.ok((await get(id, d.melder)).bytes.equals(Buffer.from(PDF)));
	assert.equal(one(`SELECT soort || bestandsnaam FROM stuk WHERE id = ${id}`), 'veiligheidsplanmijn plan.pdf');
});
test('stuk: somebody else\'s waiting upload is not taken', async () => {
	const mine = await written();
	const answer = expectError(await upload(mine, pdf(), { datum: '' }), /#datum/);
	const waiting = answer.formOf('uploaden').value('bestand_wachtend');
	assert.match(waiting, /^\d+$/);
	const other = await written({ by: 'lokaal.borne' });
	const page = await list(other);
	expectError(await other.melder.submit(page, 'uploaden', { soort: 'overig', datum: '1-9-2026' }, { extra: [['bestand_wachtend', waiting]] }), /#bestand/);
});
test('stuk: too large is a message in the form, not a bare answer', async () => {
	const d = await written();
	const answer = await upload(d, { filename: 'groot.pdf', content: Buffer.concat([Buffer.from(PDF), Buffer.alloc(25 * 1024 * 1024)]) });
	expectError(answer, /#bestand/);
	assert.match(answer.errors[0].text, /25 MB/);
});
test('stuk: 25 MB fits', async () => {
	const d = await written();
	expect(await upload(d, { filename: 'net.pdf', content: Buffer.concat([Buffer.from(PDF), Buffer.alloc(25 * 1024 * 1024 - PDF.length)]) }), 303);
});
for (const filename of ['Çağrı & "Żółć".pdf', '../../../etc/passwd.pdf', 'C:\\Users\\x\\plan.pdf', '<script>alert(1)</script>.pdf', `${'lang'.repeat(80)}.pdf`, 'a\u202efdp.pdf', '.pdf', 'x;y=z.pdf']) {
	test(`stuk: the file name ${filename.slice(0, 40)} does no harm`, async () => {
		const d = await written();
		const answer = await upload(d, pdf(filename.replaceAll('"', '%22')));
		if (answer.status === 422) return void expectError(answer, /#bestand/);
		expect(answer, 303);
		const id = one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
		const page = await list(d);
		assert.ok(!page.body.includes('<script>alert'));
		const out = expect(await get(id, d.melder), 200);
		assert.ok(!/[\r\n]/.test(out.headers['content-disposition']) && !out.headers['content-disposition'].includes('/etc/'), out.headers['content-disposition']);
		assert.equal(Object.keys(out.headers).some((h) => h.startsWith('x-y')), false);
	});
}
test('stuk: each download is in the log', async () => {
	const d = await filed();
	await get(d.stuk, d.voorzitter);
	const row = sql('SELECT pagina, handeling, onderwerp, tafel, uitkomst FROM log ORDER BY id DESC LIMIT 1')[0];
	assert.deepEqual(row, { pagina: 'stuk', handeling: 'gedownload', onderwerp: `stuk=${d.stuk}`, tafel: d.tafel, uitkomst: 'getoond' });
});

// ---- who gets it ----------------------------------------------------------------------

test('stuk: a deelnemer gets what was released, from gepland, and nothing else', async () => {
	const d = await accepted({ ots_ander_kind: 'ja', ots_gi: String(one("SELECT id FROM organisatie WHERE naam = 'Leger des Heils'")) });
	const other = await withStuk(d, 'diagnostisch_onderzoek', d.ondersteuner);
	const gi = await user('gi.leger');
	for (const id of [d.stuk, other]) expect(await get(id, gi), 404);
	expect(await plan(d), 303);
	expect(await get(d.stuk, gi), 200);
	expect(await get(other, gi), 404);
	assert.ok(!(await list(d, gi)).text.includes('Diagnostisch'));
	const page = await list(d, d.ondersteuner);
	const form = page.forms.find((f) => f.buttons.some((b) => b.value === 'vrijgeven') && f.value('stuk') === String(other));
	expect(await d.ondersteuner.submit(page, 'vrijgeven', {}, { form }), 303);
	expect(await get(other, gi), 200);
});
test('stuk: one with a secret address is not for deelnemers, also when it was released', async () => {
	const d = await accepted({ ots_ander_kind: 'ja', ots_gi: String(one("SELECT id FROM organisatie WHERE naam = 'Leger des Heils'")) });
	const id = await withStuk(d, 'mdo_verslag', d.ondersteuner, undefined, { bevat_geheim_adres: 'ja' });
	expect(await plan(d), 303);
	expect(await get(id, await user('gi.leger')), 404);
	expect(await get(id, d.melder), 200);
	sql(`UPDATE zaak SET adres_vrijgegeven = 1 WHERE id = ${d.zaak}`);
	expect(await get(id, await user('gi.leger')), 200);
});
test('stuk: of another tafel of the same zaak is not there for who is no party to it', async () => {
	const row = sql("SELECT s.id AS stuk, t.zaak FROM stuk s JOIN tafel t ON t.id = s.tafel WHERE t.moment = 2 AND t.status = 'ingediend' LIMIT 1")[0];
	expect(await get(row.stuk, await user('raad.advies')), 404);
});
test('stuk: a lokale toegang or GI of elsewhere gets nothing', async () => {
	const d = await planned();
	for (const name of ['lokaal.borne', 'gi.wss', 'voorzitter.hengelo', 'ondersteuner.almelo', 'veiligthuis', 'beheer', 'toezicht', 'raad.onderzoeker']) expect(await get(d.stuk, await user(name)), 404);
});
test('W11 what went with a filed round cannot be taken back silently', async () => {
	const d = await filed();
	const page = await list(d);
	assert.ok(!page.buttons.includes('verwijderen'));
	assert.equal(one(`SELECT count(*) FROM ronde_stuk WHERE stuk = ${d.stuk}`), 1);
});
test('W21 after the tafel the lokale toegang adds the amended veiligheidsplan, and nothing else', async () => {
	const d = await held();
	expectError(await upload(d, pdf(), { soort: 'diagnostisch_onderzoek' }), /#soort/);
	expect(await upload(d, pdf(), { soort: 'veiligheidsplan' }), 303);
});
test('stuk: nobody adds to a dossier that is not theirs', async () => {
	const d = await complete();
	const other = await user('lokaal.borne');
	const own = await complete({ by: 'lokaal.borne' });
	const form = (await list(own, other)).formOf('uploaden');
	const pairs = form.pairs().map(([n, v]) => (n === 'tafel' ? [n, String(d.tafel)] : [n, v])).filter(([n]) => !['soort', 'datum', 'titel'].includes(n));
	expect(await other.post('/cgi-bin/stuk', [...pairs, ['soort', 'overig'], ['datum', '1-9-2026'], ['bestand', pdf()], ['actie', 'uploaden']]), 404);
	assert.equal(one(`SELECT count(*) FROM stuk WHERE tafel = ${d.tafel}`), 1);
});
