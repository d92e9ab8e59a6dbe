// doel: the goals of a raadsonderzoek, per kind or for all (W30).
import { assert, expect, expectError, nobody, one, sql, test, user } from './suite.mjs';
import { KIND, accepted, complete, file, filed, status, withDoel, withPersoon, written } from './steps.mjs';

const path = (d) => `/cgi-bin/doel?tafel=${d.tafel}`;
const open = async (d, by = d.melder) => expect(await by.get(path(d)), 200);
const goals = (d) => sql(`SELECT ifnull(persoon, 0) AS persoon, omschrijving FROM doel WHERE tafel = ${d.tafel} AND vervallen = 0 ORDER BY id`);

test('W30 moment 2 is not filed before every kind has a doel', async () => {
	const d = await complete({ moment: 2, without: ['doel'] });
	const other = await withPersoon(d, { ...KIND, voornamen: 'Roos' });
	expectError(await file(d), /Voeg voor .* minstens één doel toe/);
	expect(await d.melder.submit(await open(d), 'toevoegen', { persoon: String(d.kind), omschrijving: 'Tijl gaat elke dag naar school.' }), 303);
	expectError(await file(d), /Roos/);
	assert.ok((await open(d)).text.includes('Voor Roos Fictink is er nog geen doel'));
	expect(await d.melder.submit(await open(d), 'toevoegen', { persoon: String(other), omschrijving: 'Roos slaapt rustig.' }), 303);
	expect(await file(d), 303);
	assert.equal(status(d), 'ingediend');
});
test('W30 a doel for all kinderen counts for each', async () => {
	const d = await complete({ moment: 2 });
	assert.deepEqual(goals(d).map((g) => g.persoon), [0]);
	expect(await file(d), 303);
});
test('doel: what was added is on the page; removed it is not, and filing asks for it again', async () => {
	const d = await complete({ moment: 2, without: ['doel'] });
	await withDoel(d, 'Er is <b>rust</b> in huis.\nElke avond.');
	const page = await open(d);
	assert.ok(page.body.includes('Er is &lt;b&gt;rust&lt;/b&gt; in huis.\nElke avond.'));
	expect(await d.melder.submit(page, 'verwijderen'), 303);
	assert.equal(goals(d).length, 0);
	assert.equal(one(`SELECT count(*) FROM doel WHERE tafel = ${d.tafel}`), 1);
	expectError(await file(d), /minstens één doel/);
});
test('doel: empty, too long, a kind of another zaak', async () => {
	const d = await complete({ moment: 2, without: ['doel'] });
	const stranger = String(one(`SELECT id FROM persoon WHERE zaak <> ${d.zaak} AND soort = 'kind' LIMIT 1`));
	expectError(await d.melder.submit(await open(d), 'toevoegen', { omschrijving: ' ' }), /#omschrijving/);
	const long = expectError(await d.melder.submit(await open(d), 'toevoegen', { omschrijving: 'é'.repeat(2001) }), /#omschrijving/);
	assert.equal(long.formOf('toevoegen').value('omschrijving').length, 2001);
	expectError(await d.melder.submit(await open(d), 'toevoegen', { omschrijving: 'Doel', persoon: stranger }), /#persoon/);
	expectError(await d.melder.submit(await open(d), 'toevoegen', { omschrijving: 'Doel', persoon: String(d.ouder) }), /#persoon/);
	assert.equal(goals(d).length, 0);
});
test('doel: that of another tafel cannot be removed', async () => {
	const [a, b] = [await complete({ moment: 2 }), await complete({ moment: 2 })];
	const other = String(one(`SELECT id FROM doel WHERE tafel = ${b.tafel}`));
	expect(await a.melder.submit(await open(a), 'verwijderen', { doel: other }), 400);
	assert.equal(goals(b).length, 1);
});
test('doel: sent twice it is there once', async () => {
	const d = await complete({ moment: 2, without: ['doel'] });
	const page = await open(d);
	for (let i = 0; i < 2; i++) expect(await d.melder.submit(page, 'toevoegen', { omschrijving: 'Een keer.' }), 303);
	assert.equal(goals(d).length, 1);
});
test('doel: only the melder writes, and only before filing; others read it from then on', async () => {
	const d = await complete({ moment: 2 });
	expect(await d.ondersteuner.get(path(d)), 404);
	const form = (await open(d)).formOf('toevoegen');
	expect(await file(d), 303);
	for (const by of [d.melder, d.voorzitter, d.ondersteuner]) assert.deepEqual((await open(d, by)).buttons, []);
	const pairs = [...form.pairs().filter(([n]) => n !== 'omschrijving'), ['omschrijving', 'Te laat.'], ['actie', 'toevoegen']];
	expect(await d.melder.post('/cgi-bin/doel', pairs), 409);
	assert.equal(goals(d).length, 1);
});
test('doel: nobody else gets to see it, and moment 1 has none', async () => {
	const d = await accepted({ moment: 2 });
	for (const name of [d.lokaal, 'raad.advies', 'gi.wss', 'veiligthuis', 'beheer', 'toezicht', 'ondersteuner.hengelo']) expect(await (await user(name)).get(path(d)), 404);
	assert.match(expect(await nobody().get(path(d)), 303).location, /inloggen/);
	const first = await written();
	expect(await first.melder.get(path(first)), 404);
});
test('doel: who is removed from the dossier takes its own doelen along', async () => {
	const d = await complete({ moment: 2 });
	const other = await withPersoon(d, { ...KIND, voornamen: 'Roos' });
	expect(await d.melder.submit(await open(d), 'toevoegen', { persoon: String(other), omschrijving: 'Roos slaapt rustig.' }), 303);
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/persoon?persoon=${other}`), 'verwijderen'), 303);
	assert.deepEqual(goals(d).map((g) => g.persoon), [0]);
});
test('W34 a next tafel takes over the doelen of moment 2', async () => {
	const d = await filed({ moment: 2 });
	const page = expect(await d.melder.get(`/cgi-bin/aanmelding?moment=2&zaak=${d.zaak}`), 200);
	const answer = expect(await d.melder.submit(page, 'opslaan', { conclusies: 'Nog eens.' }), 303);
	const next = { ...d, tafel: Number(/tafel=(\d+)/.exec(answer.location)[1]) };
	assert.deepEqual(goals(next).map((g) => g.omschrijving), goals(d).map((g) => g.omschrijving));
});
