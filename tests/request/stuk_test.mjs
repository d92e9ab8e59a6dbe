// stuk: what has to come with it, and who gets it out. What a file may be: bestand_test.mjs.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { PDF, accepted, complete, filed, held, plan, planned, withStuk, written } from './steps.mjs';

const list = (d, by = d.melder) => by.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
const get = (id, by) => by.get(`/cgi-bin/stuk?stuk=${id}`);
const upload = async (d, file, values = {}) => d.melder.submit(await list(d), 'uploaden', { soort: 'overig', datum: '1-9-2026', bestand: file, ...values });
const pdf = (filename = 'plan.pdf') => ({ filename, content: PDF, type: 'application/pdf' });

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
