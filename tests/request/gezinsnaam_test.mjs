// A family has a name: beside the number for who sees the dossier, and nowhere else.
import { assert, expect, one, sql, test, user } from './suite.mjs';
import { KIND, OUDER, comes, filed, planned, withPersoon, written } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
// A name that no other family has, in each test its own.
const named = (name) => ({ kind: { voorvoegsel: 'van der', geslachtsnaam: name } });
const addresses = (page) => [...page.body.matchAll(/(?:href|action)="([^"]*)"/g)].map((m) => m[1]).join(' ');

test('gezinsnaam: each family name of the kinderen once, the oldest first; nothing while there is no kind', async () => {
	const d = await written();
	const name = () => one(`SELECT gezin FROM zaak WHERE id = ${d.zaak}`);
	assert.equal(name(), '');
	await withPersoon(d, { ...OUDER, geslachtsnaam: 'Ouderman' });
	assert.equal(name(), '', 'an ouder does not name it');
	await withPersoon(d, { ...KIND, voorvoegsel: 'de', geslachtsnaam: 'Vries' });
	await withPersoon(d, { ...KIND, voornamen: 'Bo', geslachtsnaam: 'Jansen', geboortedatum: '1-1-2010' });
	const young = await withPersoon(d, { ...KIND, voornamen: 'Isa', geslachtsnaam: 'Jansen', geboortedatum: '1-1-2019' });
	assert.equal(name(), 'Jansen en De Vries');
	const page = await d.melder.get(`/cgi-bin/persoon?persoon=${young}`);
	expect(await d.melder.submit(page, 'opslaan', { geslachtsnaam: 'Smit' }), 303);
	assert.equal(name(), 'Jansen en De Vries en Smit');
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/persoon?persoon=${young}`), 'verwijderen'), 303);
	assert.equal(name(), 'Jansen en De Vries');
});
test('gezinsnaam: lists, headings, tabs and crumbs of who sees the dossier name it', async () => {
	const d = await planned(named('Zwaluwhof'));
	comes(d);
	const list = await d.ondersteuner.get('/cgi-bin/werkvoorraad?q=Zwaluwhof');
	assert.match(list.text, new RegExp(`${number(d)} gezin Van der Zwaluwhof`));
	assert.match(list.text, new RegExp(`Aanwezigheid vastleggen ?, zaak ${number(d)}, gezin Van der Zwaluwhof`));
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	assert.match(page.h1, /^Planning ?, tafel 1, gezin Van der Zwaluwhof$/);
	assert.match(page.title, /^Planning, tafel 1, gezin Van der Zwaluwhof - /);
	assert.match(page.body, new RegExp(`Zaak ${number(d)} · gezin Van der Zwaluwhof`), 'in the crumbs');
	assert.equal((await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).h1, `Zaak ${number(d)} · gezin Van der Zwaluwhof`);
	assert.equal((await d.melder.get(`/cgi-bin/persoon?zaak=${d.zaak}`)).h1, 'Het gezin Van der Zwaluwhof');
});
test('gezinsnaam: in no address and not in the log', async () => {
	const d = await filed(named('Kieviet'));
	for (const path of [`zaak?zaak=${d.zaak}`, `persoon?zaak=${d.zaak}`, `intake-oordeel?tafel=${d.tafel}`, 'werkvoorraad']) {
		assert.ok(!/kieviet/i.test(addresses(await d.voorzitter.get(`/cgi-bin/${path}`))), path);
	}
	assert.equal(one("SELECT count(*) FROM log WHERE lower(onderwerp || handeling || pagina) LIKE '%kieviet%'"), 0);
});
test('gezinsnaam: who does not see the dossier sees no name, also of a family with a secret address', async () => {
	const d = await filed(named('Leeuwerik'));
	sql(`UPDATE persoon SET adres_geheim = 'ja', straat = 'Schuilhof 3' WHERE zaak = ${d.zaak}`);
	const none = /leeuwerik/i;
	for (const name of ['lokaal.enschede', 'gi.wss', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'voorzitter.almelo', 'beheer', 'toezicht']) {
		const client = await user(name);
		for (const path of [`zaak?zaak=${d.zaak}`, `planning?tafel=${d.tafel}`, `persoon?zaak=${d.zaak}`, `inzage?zaak=${d.zaak}`, `behandelaar?tafel=${d.tafel}`, 'werkvoorraad', 'werkvoorraad?q=Leeuwerik']) {
			const page = await client.get(`/cgi-bin/${path}`);
			assert.ok(!none.test(page.body.replace(/value="Leeuwerik"/, '')), `${name} ${path}`);
		}
	}
	const toezicht = await (await user('toezicht')).get(`/cgi-bin/inzage?nummer=${number(d)}`);
	assert.match(expect(toezicht, 200).h1, new RegExp(number(d)));
});
test('gezinsnaam: a letter has the number alone as its mark', async () => {
	const d = await planned(named('Merel'));
	const letters = await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`);
	assert.match(letters.text, new RegExp(`kenmerk ${number(d)}(?! ·)`));
});
