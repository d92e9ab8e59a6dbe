// The form of a persoon asks what fits its soort, takes over an address, and goes on.
import { assert, expect, expectError, one, sql, test } from './suite.mjs';
import { KIND, OUDER, add, complete, filed, withPersoon, written } from './steps.mjs';

const form = async (d, soort, by = d.melder) => expect(await by.get(`/cgi-bin/persoon?zaak=${d.zaak}&soort=${soort}`), 200);
const names = async (d, soort) => (await form(d, soort)).formOf('opslaan').names;
const row = (id) => sql(`SELECT * FROM persoon WHERE id = ${id}`)[0];
const HOME = { straat: 'Dorpsstraat 5', postcode: '7581 AB', woonplaats: 'Losser' };
const address = (id) => { const { straat, postcode, woonplaats, land, adres_geheim } = row(id); return [straat, postcode, woonplaats, land, adres_geheim]; };

test('gezin: the list has no form; each soort has its own, with only its questions', async () => {
	const d = await written();
	const list = expect(await d.melder.get(`/cgi-bin/persoon?zaak=${d.zaak}`), 200);
	assert.ok(!list.buttons.includes('opslaan'));
	for (const soort of ['kind', 'ouder', 'netwerk']) assert.ok(list.body.includes(`/cgi-bin/persoon?soort=${soort}&amp;zaak=${d.zaak}`));
	const [kind, ouder, netwerk] = await Promise.all(['kind', 'ouder', 'netwerk'].map((soort) => names(d, soort)));
	for (const name of ['gezag', 'geinformeerd', 'reden_niet_geinformeerd']) assert.deepEqual([kind, ouder, netwerk].map((n) => n.includes(name)), [false, true, false], name);
	for (const name of ['ongeboren', 'verwachte_datum']) assert.deepEqual([kind, ouder, netwerk].map((n) => n.includes(name)), [true, false, false], name);
	for (const name of ['geslachtsnaam', 'straat', 'tolk', 'bsn', 'rolcode', 'niet_samen_met']) for (const n of [kind, ouder]) assert.ok(n.includes(name), name);
});
test('gezin: the roles of the message begin with those of the soort, the rest stands under Meer', async () => {
	const d = await written();
	const select = /<select[^>]*name="rolcode"[\s\S]*?<\/select>/.exec((await form(d, 'netwerk')).body)[0];
	const [often, more] = select.split('<optgroup label="Meer">');
	assert.match(often, /grootouder/);
	assert.doesNotMatch(often, /stiefouder/);
	assert.match(more, /stiefouder/);
	assert.equal(select.match(/<option/g).length, 24, 'every role once, and none chosen');
});
test('gezin: zelfde adres als takes the address over, secret for both; not beside one that was typed', async () => {
	const d = await written();
	const moeder = await withPersoon(d, { ...OUDER, ...HOME, adres_geheim: 'ja' });
	const kind = await withPersoon(d, { ...KIND, adres_van: String(moeder) });
	assert.deepEqual(address(kind), ['Dorpsstraat 5', '7581 AB', 'Losser', 'Nederland', 'ja']);
	expectError(await add(d, { ...KIND, voornamen: 'Bo', adres_van: String(moeder), straat: 'Anders 1' }), /#adres_van/);
	const other = await complete();
	expectError(await add(d, { ...KIND, voornamen: 'Bo', adres_van: String(other.ouder) }), /#adres_van/);
});
test('gezin: who lives at the same address moves along where that is said, and only who does', async () => {
	const d = await filed({ ouder: HOME, kind: HOME, personen: [{ ...OUDER, voornamen: 'Jelle', geslacht: 'm', ...HOME, straat: 'Elders 9' }] });
	const vader = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Jelle'`);
	const open = () => d.ondersteuner.get(`/cgi-bin/persoon?persoon=${d.ouder}`);
	assert.match((await open()).text, /Op dit adres wonen ook: Tijl Fictink\./);
	expect(await d.ondersteuner.submit(await open(), 'opslaan', { straat: 'Nieuwstraat 1' }), 303);
	assert.deepEqual([row(d.ouder).straat, row(d.kind).straat], ['Nieuwstraat 1', 'Dorpsstraat 5'], 'not without a word');
	expect(await d.ondersteuner.submit(await open(), 'opslaan', { straat: 'Dorpsstraat 5' }), 303);
	expect(await d.ondersteuner.submit(await open(), 'opslaan', { straat: 'Nieuwstraat 1', adres_ook: 'ja' }), 303);
	assert.deepEqual([d.ouder, d.kind, vader].map((id) => row(id).straat), ['Nieuwstraat 1', 'Nieuwstraat 1', 'Elders 9']);
	assert.equal(one(`SELECT count(*) FROM persoon_verloop WHERE persoon = ${d.kind} AND veld = 'straat'`), 1, 'and it is in the history');
});
test('gezin: saving goes on with the next one or the stukken, and says who was saved', async () => {
	const d = await written();
	const go = async (values) => expect(await add(d, values), 303).location;
	const to = await go({ ...KIND, daarna: 'ouder' });
	assert.match(to, new RegExp(`^/cgi-bin/persoon\\?soort=ouder&zaak=${d.zaak}`));
	const page = await d.melder.get(to);
	assert.equal(page.done, 'Tijl Fictink is toegevoegd.');
	assert.ok(page.formOf('opslaan').names.includes('gezag'));
	assert.match(await go({ ...OUDER, daarna: 'stukken' }), new RegExp(`^/cgi-bin/stuk\\?tafel=${d.tafel}`));
	assert.match(await go({ ...KIND, voornamen: 'Bo' }), new RegExp(`^/cgi-bin/persoon\\?zaak=${d.zaak}&gedaan=toegevoegd$`));
});
test('gezin: what is typed of a kind and of an ouder is each kept by itself', async () => {
	const d = await written();
	const type = async (soort, naam) => {
		const pairs = (await form(d, soort)).formOf('opslaan').pairs().map(([n, v]) => (n === 'voornamen' ? [n, naam] : [n, v]));
		expect(await d.melder.post('/cgi-bin/persoon', [...pairs, ['actie', 'concept']]), 204);
	};
	await type('kind', 'Half getypt kind');
	await type('ouder', 'Half getypte ouder');
	assert.equal((await form(d, 'kind')).formOf('opslaan').value('voornamen'), 'Half getypt kind');
	assert.equal((await form(d, 'ouder')).formOf('opslaan').value('voornamen'), 'Half getypte ouder');
	expect(await add(d, KIND), 303);
	assert.equal((await form(d, 'kind')).formOf('opslaan').value('voornamen'), '');
	assert.equal((await form(d, 'ouder')).formOf('opslaan').value('voornamen'), 'Half getypte ouder');
});
