// Files as people bring them: what comes in, what is refused and how that is
// said, what is named to who opens it, and what becomes of a file's name.
import fs from 'node:fs';
import { assert, expect, expectError, one, sql, test, world } from './suite.mjs';
import { PDF, filed, held, sentBack, withStuk, written } from './steps.mjs';
import * as files from './files.mjs';

const list = (d, by = d.melder) => by.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
const get = (id, by) => by.get(`/cgi-bin/stuk?stuk=${id}`);
const upload = async (d, filename, content, values = {}) => d.melder.submit(await list(d), 'uploaden', { soort: 'overig', datum: '1-9-2026',
	bestand: { filename, content, type: 'application/octet-stream' }, ...values });
const newest = (d) => one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
const TYPES = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', odt: 'application/vnd.oasis.opendocument.text' };

for (const [filename, content, type] of [
	['plan.pdf', PDF, TYPES.pdf], ['met een merk ervoor.pdf', `\ufeff${PDF}`, TYPES.pdf], ['met een regel ervoor.pdf', `\r\n${PDF}`, TYPES.pdf],
	['van een printer.pdf', `${'@PJL\n'.repeat(200)}${PDF}`, TYPES.pdf], ['met iets erachter.PDF', `${PDF}<html>voettekst</html>`, TYPES.pdf], ['2.0.pdf', PDF.replace('1.4', '2.0'), TYPES.pdf],
	['tekening.png', files.PNG, TYPES.png], ['foto.jpg', files.JPG, TYPES.jpg], ['foto.JPEG', files.JPG, TYPES.jpg], ['windows.jfif', files.JPG, TYPES.jpg],
	['verslag.docx', files.docx(), TYPES.docx], ['gestroomd.docx', files.docxStreamed, TYPES.docx], ['andere volgorde.DOCX', files.docxTurned, TYPES.docx],
	['brief.odt', files.odt(), TYPES.odt], ['andere volgorde.odt', files.odtTurned, TYPES.odt],
]) {
	test(`bestand: ${filename} comes in and goes out byte for byte`, async () => {
		const d = await written();
		expect(await upload(d, filename, content), 303);
		const out = expect(await get(newest(d), d.melder), 200);
		assert.ok(out.bytes.equals(Buffer.from(content)));
		assert.equal(out.headers['content-type'], type);
		assert.match(out.headers['content-disposition'], /^attachment/);
		assert.equal(out.headers['x-content-type-options'], 'nosniff');
		assert.match(out.headers['content-security-policy'], /sandbox/);
		assert.match(out.headers['cache-control'], /no-store/);
		assert.equal(one(`SELECT let_op FROM stuk WHERE id = ${newest(d)}`), '');
	});
}

// What it is, and what to do: both are in the message.
for (const [filename, content, what, todo] of [
	['foto.heic', files.HEIC, /HEIC-foto van een iPhone/, /jpg/], ['iphone.jpg', files.HEIC, /HEIC-foto van een iPhone/, /jpg/],
	['png-als.jpg', files.PNG, /png-afbeelding/, /eindigt op \.png/], ['jpg als.png', files.JPG, /jpg-foto/, /eindigt op \.jpg/],
	['tekst.doc', files.DOC, /Word-document van de oude soort/, /\.docx/], ['tekst.docx', files.DOC, /oude soort/, /\.docx/], ['tekst.rtf', files.RTF, /RTF/, /pdf/],
	['sjabloon.ott', files.ott, /sjabloon van LibreOffice/, /\.odt/], ['sjabloon.odt', files.ott, /sjabloon van LibreOffice/, /\.odt/],
	['plan.pdf', 'dit is tekst', /tekst zonder opmaak/, /pdf/], ['plan.pdf', '<html><script>alert(1)</script></html>', /webpagina/, /pdf/], ['plan.pdf', files.PNG, /png-afbeelding/, /\.png/],
	['plan.png', PDF, /Dit is een pdf/, /\.pdf/], ['plan', PDF, /Dit is een pdf/, /\.pdf/], ['plan.pdf.exe', PDF, /Dit is een pdf/, /\.pdf/], ['plan.html', '<html></html>', /webpagina/, /pdf/],
	['x.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /svg-tekening/, /png/], ['x.docx', files.zip([['a.txt', 'x']]), /zip-bestand/, /uit/],
	['plan.exe', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), /eindigt op \.pdf/, /\.docx/], ['plan.pdf', Buffer.from([1, 2, 3, 4]), /past niet bij de naam/, /opnieuw/], ['plan.pdf', '', /leeg/, /ander bestand/],
	['op slot.pdf', files.pdfLocked, /op slot met een wachtwoord/, /zonder wachtwoord/], ['start.pdf', files.pdfThatLaunches, /programma starten/, /Afdrukken/], ['pakket.pdf', files.pdfWithFile, /andere bestanden/, /los/],
	['macro.docx', files.docx(['word/vbaProject.bin', files.MACRO]), /macro's/, /zonder macro's/], ['verstopt.docx', files.docx(['word/media/image1.png', files.MACRO]), /macro's/, /pdf/],
	['macro.docm', files.docx(['word/vbaProject.bin', files.MACRO]), /macro's/, /zonder macro's/], ['basic.odt', files.odt(['Basic/Standard/Module1.xml', '<x/>']), /macro's/, /pdf/],
	['ver weg.docx', files.docx(['word/_rels/settings.xml.rels', files.relation('attachedTemplate', 'https://example.nl/x.dotm')]), /van internet/, /pdf/],
	['afgebroken.docx', files.docx().subarray(0, 300), /beschadigd/, /opnieuw/],
]) {
	test(`bestand: ${filename} is refused: ${what.source}`, async () => {
		const d = await written();
		const answer = expectError(await upload(d, filename, content), /#bestand/);
		assert.equal(answer.errors.length, 1);
		assert.match(answer.errors[0].text, what);
		assert.match(answer.errors[0].text, todo);
		assert.equal(one(`SELECT count(*) FROM stuk WHERE tafel = ${d.tafel}`), 0);
	});
}

for (const [filename, content, what] of [
	['formulier.pdf', files.pdfWithScript, /in deze pdf zit een script/], ['kapot.pdf', '%PDF-1.4\nniets', /beschadigd/],
	['huisstijl.docx', files.docx(['word/_rels/settings.xml.rels', files.relation('attachedTemplate', '\\\\server\\huisstijl.dotx')]), /van een andere computer/],
	['uit de mail.docx', files.docx(['word/_rels/document.xml.rels', files.relation('image', 'https://example.nl/logo.png')]), /van een andere computer/],
]) {
	test(`bestand: ${filename} is taken, and who opens it is told`, async () => {
		const d = await filed();
		await withStuk(d, 'overig', d.ondersteuner, { filename, content, type: 'application/octet-stream' });
		for (const path of [`stuk?tafel=${d.tafel}`, `zaak?zaak=${d.zaak}`, `aanmelding?tafel=${d.tafel}`, `intake-oordeel?tafel=${d.tafel}`]) {
			const text = expect(await d.voorzitter.get(`/cgi-bin/${path}`), 200).text;
			assert.equal(text.split('Let op:').length, 2, `${path}: once, and only there`);
			assert.match(text, what, path);
		}
	});
}
test('bestand: the note goes along when a later tafel takes the stuk over', async () => {
	const d = await held();
	const id = await withStuk(d, 'veiligheidsplan', d.melder, { filename: 'plan.pdf', content: files.pdfWithScript });
	const later = sql(`SELECT id FROM tafel WHERE zaak <> ${d.zaak} AND status = 'ingediend' AND moment = 1 LIMIT 1`)[0];
	sql(`UPDATE tafel SET zaak = ${d.zaak} WHERE id = ${later.id}`);
	const page = expect(await d.ondersteuner.get(`/cgi-bin/stuk?tafel=${later.id}`), 200);
	expect(await d.ondersteuner.submit(page, 'overnemen', { bron: String(id) }), 303);
	assert.equal(one(`SELECT let_op FROM stuk WHERE tafel = ${later.id} ORDER BY id DESC`), 'script');
});
test('bestand: what is wrong with it is told together with what is wrong elsewhere', async () => {
	const d = await sentBack();
	const answer = await upload(d, 'foto.jpg', files.HEIC, { datum: '17-03-12', soort: '' });
	for (const part of [/HEIC/, /vier cijfers/, /#soort/]) expectError(answer, part);
	assert.equal(answer.errors.length, 3);
	assert.equal(answer.formOf('uploaden').value('datum'), '17-03-12');
});

test('bestand: too large is a message in the form, not a bare answer', async () => {
	const d = await written();
	const answer = await upload(d, 'groot.pdf', Buffer.concat([Buffer.from(PDF), Buffer.alloc(25 * 1024 * 1024)]));
	expectError(answer, /#bestand/);
	assert.match(answer.errors[0].text, /25 MB/);
});
test('bestand: 25 MB fits', async () => {
	const d = await written();
	expect(await upload(d, 'net.pdf', Buffer.concat([Buffer.from(PDF), Buffer.alloc(25 * 1024 * 1024 - PDF.length)])), 303);
});
test('bestand: one that takes too long to look at is refused, and the program goes on', async () => {
	const d = await written();
	const chain = Array.from({ length: 600000 }, (_, i) => `${i + 3} 0 obj[${i + 4} 0 R]endobj\n`).join('');
	const ends = () => fs.readFileSync(world.log, 'utf8').split('worker ended').length;
	const before = ends(), began = Date.now();
	const answer = expectError(await upload(d, 'keten.pdf', PDF.replace('/Catalog', '/Catalog/X 3 0 R').replace('trailer', `${chain}trailer`)), /#bestand/);
	assert.match(answer.errors[0].text, /te ingewikkeld/);
	assert.ok(Date.now() - began < 20000);
	expect(await upload(d, 'plan.pdf', PDF), 303);
	assert.equal(ends(), before, 'no worker ended by it');
});

// ---- its name ---------------------------------------------------------------------------

// sent as a browser writes it; stored
for (const [sent, stored] of [
	['Çağrı & %22Żółć%22.pdf', 'Çağrı & "Żółć".pdf'], ['100% zeker.pdf', '100% zeker.pdf'], ['50%25.pdf', '50%25.pdf'], ['plan %.pdf', 'plan %.pdf'], ["d'Hondt.pdf", "d'Hondt.pdf"],
	['../../../etc/passwd.pdf', 'passwd.pdf'], ['C:\\Users\\x\\plan.pdf', 'plan.pdf'], ['<script>alert(1)</script>.pdf', 'script>.pdf'], ['.pdf', 'bestand.pdf'], ['x;y=z.pdf', 'x;y=z.pdf'],
	['a%0D%0AX-Y: z.pdf', 'a  X-Y: z.pdf'], ['文書 é.pdf', '文書 é.pdf'], ['שלום.pdf', 'שלום.pdf'],
	['plan\u202efdp.exe.pdf', 'planfdp.exe.pdf'], ['a\u2066b\u2069\u200e\u200f\u061c.pdf', 'ab.pdf'], ['p\u200bl\u2060a\ufeffn\u00ad.pdf', 'plan.pdf'], ['plan.p\u200bdf', 'plan.pdf'],
	[`${'lang'.repeat(80)}.pdf`, `${'lang'.repeat(35)}.pdf`],
]) {
	test(`bestand: the name ${JSON.stringify(sent.slice(0, 40))} is kept as ${JSON.stringify(stored.slice(0, 40))}`, async () => {
		const d = await written();
		expect(await upload(d, sent, PDF), 303);
		const id = newest(d);
		assert.equal(one(`SELECT bestandsnaam FROM stuk WHERE id = ${id}`), stored);
		assert.ok(!(await list(d)).body.includes('<script>alert'));
		const out = expect(await get(id, d.melder), 200);
		const header = out.headers['content-disposition'];
		const parts = /^attachment; filename="([ -~]*)"; filename\*=UTF-8''([A-Za-z0-9._~%-]*)$/.exec(header);
		assert.ok(parts, header);
		assert.ok(!/["\\%/;]/.test(parts[1]), header);
		assert.equal(decodeURIComponent(parts[2]), stored);
		assert.ok(parts[1].endsWith('.pdf'), header);
		assert.equal(out.headers['x-y'], undefined);
	});
}
for (const name of ['plan\u202efdp.exe', 'plan.pdf\u202e.exe', 'plan.exe\u200b']) {
	test(`bestand: ${JSON.stringify(name)} does not pass for a pdf`, async () => {
		const d = await written();
		expectError(await upload(d, name, PDF), /#bestand/);
	});
}

// ---- several in one go -------------------------------------------------------------------

const several = (d, page, named, values = {}) => d.melder.submit(page, 'uploaden', { soort: 'mdo_verslag', datum: '1-9-2026', bestand: null, ...values },
	{ extra: named.map(([filename, content]) => ['bestand', { filename, content, type: 'application/octet-stream' }]) });
const stukken = (d) => sql(`SELECT s.titel, s.bestandsnaam, s.grootte, s.soort FROM stuk s WHERE s.tafel = ${d.tafel} ORDER BY s.id`);
const form = (d) => d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
test('bestand: several in one go are stukken of their own, each with its name and content', async () => {
	const d = await written();
	assert.match((await form(d)).body, /<input type="file"[^>]* multiple/);
	expect(await several(d, await form(d), [['deel 1.pdf', PDF], ['deel %222%22.PDF', `${PDF}\n`], ['tekening.png', files.PNG]]), 303);
	assert.deepEqual(stukken(d).map((s) => [s.titel, s.bestandsnaam, s.grootte]), [['deel 1', 'deel 1.pdf', PDF.length], ['deel "2"', 'deel "2".PDF', PDF.length + 1], ['tekening', 'tekening.png', files.PNG.length]]);
	const last = one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
	assert.ok((await d.melder.get(`/cgi-bin/stuk?stuk=${last}`)).bytes.equals(Buffer.from(files.PNG)));
	assert.match(one('SELECT onderwerp FROM log ORDER BY id DESC LIMIT 1 OFFSET 1'), /^stuk=\d+,\d+,\d+$/);
	expect(await several(d, await form(d), [['a.pdf', PDF], ['b.pdf', PDF]], { titel: 'Verslag' }), 303);
	assert.deepEqual(stukken(d).slice(3).map((s) => s.titel), ['Verslag 1', 'Verslag 2']);
});
test('bestand: of several the one that is wrong is named; the others wait, and none is stored', async () => {
	const d = await written();
	const answer = await several(d, await form(d), [['goed.pdf', PDF], ['foto.heic', files.HEIC], ['ook goed.png', files.PNG]]);
	expectError(answer, /foto\.heic: .*HEIC/);
	assert.equal(answer.errors.length, 1);
	assert.deepEqual(stukken(d), []);
	assert.match(answer.formOf('uploaden').value('bestand_wachtend'), /^\d+,\d+$/);
	assert.ok(answer.text.includes('goed.pdf') && answer.text.includes('ook goed.png'));
	expect(await several(d, answer, [['foto.jpg', files.JPG]]), 303);
	assert.deepEqual(stukken(d).map((s) => s.bestandsnaam).sort(), ['foto.jpg', 'goed.pdf', 'ook goed.png']);
	assert.equal(one("SELECT count(*) FROM bestand_wachtend WHERE naam LIKE '%goed%'"), 0);
});
test('bestand: of more than ten in one go the first ten wait', async () => {
	const d = await written();
	const answer = await several(d, await form(d), Array.from({ length: 11 }, (_, i) => [`${i}.pdf`, PDF + i]));
	expectError(answer, /meer dan 10 bestanden/);
	assert.deepEqual(stukken(d), []);
	expect(await several(d, answer, []), 303);
	assert.equal(stukken(d).length, 10);
});
