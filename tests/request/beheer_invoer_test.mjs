// Accounts and half days as files of a spreadsheet: checked whole, safe to open.
import { ago, assert, expect, expectError, one, sql, test, user } from './beheer.mjs';

const path = (wat) => `/cgi-bin/beheer-invoer?wat=${wat}`;
const beheer = () => user('beheer');
async function bring(wat, content, filename = 'tabel.csv') {
	const client = await beheer(), page = expect(await client.get(path(wat)), 200);
	return client.submit(page, 'inlezen', { bestand: { filename, content, type: 'text/csv' } });
}
const count = () => one('SELECT count(*) FROM gebruiker') * 1000 + one('SELECT count(*) FROM rol_verleend');
const roles = (name) => sql(`SELECT r.rol, r.van, r.tot FROM rol_verleend r JOIN gebruiker g ON g.id = r.gebruiker WHERE g.gebruikersnaam = '${name}' ORDER BY r.id`);
const HEAD = 'gebruikersnaam;naam;functie;email;organisatie;rol;plek;van;tot\r\n';

test('beheer: accounts come in from a file, with ; or , between, with a BOM or without, in quotes, and each role on a line', async () => {
	const from = ago(-3);
	const page = expect(await bring('gebruikers', `\ufeff${HEAD}csv.een;"Een; Twee ""Drie""";jurist;een.csv@example.nl;;voorzitter;almelo;;\r\n\r\ncsv.een;"Een; Twee ""Drie""";jurist;een.csv@example.nl;;procesondersteuner;Hengelo;${from};\r\n`), 200);
	assert.match(page.text, /ingelezen: 2 regels, waarvan 1 nieuw/);
	assert.deepEqual(sql("SELECT naam, functie, email, wachtwoord FROM gebruiker WHERE gebruikersnaam = 'csv.een'"), [{ naam: 'Een; Twee "Drie"', functie: 'jurist', email: 'een.csv@example.nl', wachtwoord: '' }]);
	assert.deepEqual(roles('csv.een'), [{ rol: 'voorzitter', van: '', tot: '' }, { rol: 'procesondersteuner', van: from, tot: '' }]);
	expect(await bring('gebruikers', 'Naam,Gebruikersnaam,rol,plek\nMet Komma,csv.twee,gi,Leger des Heils'), 200);
	assert.deepEqual(roles('csv.twee').map((r) => r.rol), ['gi']);
	expect(await bring('gebruikers', 'gebruikersnaam;naam\ncsv.twee;Andere Naam\n'), 200);
	assert.equal(one("SELECT naam FROM gebruiker WHERE gebruikersnaam = 'csv.twee'"), 'Andere Naam');
	assert.equal(roles('csv.twee').length, 1, 'nothing is taken away');
});
test('beheer: one wrong line and nothing is kept; each is said, by its number in the file', async () => {
	const before = count();
	const page = expectError(await bring('gebruikers', `${HEAD}goed;Goede Naam;;;;voorzitter;almelo;;\nslecht een;X;;geen adres;;;;;\n\nbeheer;Beheerder;;;;voorzitter;almelo;;\nvier;"Naam\nop twee regels";;;Niet Daar;baas;almelo;;\nvijf;V;;;;voorzitter;almelo;32-13-2027;\nzes;Z;;;;;;;;te veel\n`), /Regel 3: Een gebruikersnaam/);
	for (const pattern of [/Regel 3: geen adres is geen e-mailadres/, /Regel 5: U kunt uzelf geen rol geven/, /Regel 6: Er is geen organisatie die Niet Daar heet/, /Regel 7: De eerste of de laatste dag/, /Regel 8: Deze regel heeft meer cellen/]) expectError(page, pattern);
	assert.equal(count(), before);
	expectError(await bring('gebruikers', `${HEAD}zeven;Zeven;;;;baas;almelo;;\n`), /Regel 2: De rol baas is er niet op de plek/);
	expectError(await bring('gebruikers', 'naam;wachtwoord\nX;y\n'), /kolom gebruikersnaam is er niet/);
	expectError(await bring('gebruikers', 'gebruikersnaam;naam;wachtwoord\nx;X;y\n'), /kolom wachtwoord hoort niet/);
	expectError(await bring('gebruikers', HEAD), /geen enkele regel/);
	expectError(await bring('gebruikers', ''), /bestand|leeg/i);
	expectError(await bring('gebruikers', Buffer.from('gebruikersnaam;naam\nx;Jos\xe9\n', 'latin1')), /niet opgeslagen als UTF-8/);
	expectError(await bring('gebruikers', 'gebruikersnaam;naam\nx;"geen einde\n'), /geen CSV-bestand/);
	expectError(await bring('gebruikers', `gebruikersnaam;naam\n${'x;X\n'.repeat(5001)}`), /meer dan 5\.000 regels/);
	const many = expectError(await bring('gebruikers', `gebruikersnaam;naam\n${'x y;X\n'.repeat(80)}`), /nog 30 fouten/);
	assert.equal(many.errors.length, 51);
	assert.equal(count(), before);
});
test('beheer: what goes out is no formula, and comes in again without a change', async () => {
	sql("UPDATE gebruiker SET functie = '=1+1', naam = '-2+3' WHERE gebruikersnaam = 'csv.twee'");
	const client = await beheer(), file = expect(await client.get('/cgi-bin/beheer-gebruikers?als=csv'), 200);
	assert.match(file.headers['content-disposition'], /gebruikers\.csv/);
	assert.ok(file.body.startsWith('\ufeff"gebruikersnaam";"naam"'));
	assert.match(file.body, /"csv\.twee";"'-2\+3";"'=1\+1";/);
	for (const cell of file.body.matchAll(/(?:^|;)"([=+\-@])/gm)) assert.fail(cell[0]);
	assert.ok(!/scrypt|\$s1\$/.test(file.body), 'no password');
	const before = [count(), one('SELECT max(id) FROM gebruiker_verloop')];
	assert.match(expect(await bring('gebruikers', file.bytes), 200).text, /waarvan 0 nieuw\. Er zijn 0 wijzigingen/);
	assert.deepEqual([count(), one('SELECT max(id) FROM gebruiker_verloop')], before);
	assert.equal(one("SELECT functie FROM gebruiker WHERE gebruikersnaam = 'csv.twee'"), '=1+1');
});
test('beheer: half days come in from a file and go out as one', async () => {
	const client = await beheer();
	const day = one("WITH RECURSIVE d (d) AS (SELECT date('now', 'localtime', '+400 days') UNION ALL SELECT date(d, '+1 day') FROM d WHERE strftime('%w', d) <> '3') SELECT max(d) FROM d");
	assert.match(expect(await bring('dagdelen', `subregio;datum;deel;plaatsen\nalmelo;${day};ochtend;3\nalmelo;${day};middag;1\n`), 200).text, /2 regels, waarvan 2 nieuw/);
	assert.deepEqual(sql(`SELECT deel, plaatsen FROM dagdeel WHERE datum = '${day}' ORDER BY deel`), [{ deel: 'middag', plaatsen: 1 }, { deel: 'ochtend', plaatsen: 3 }]);
	const file = expect(await client.get('/cgi-bin/beheer-dagdelen?als=csv'), 200);
	assert.match(file.body, new RegExp(`"almelo";"${day}";"ochtend";"3"`));
	assert.match(expect(await bring('dagdelen', file.bytes), 200).text, /waarvan 0 nieuw\. Er zijn 0 wijzigingen/);
	const full = sql("SELECT s.code, d.datum, d.deel FROM tafel t JOIN dagdeel d ON d.id = t.dagdeel JOIN subregio s ON s.id = d.subregio WHERE d.datum > date('now', 'localtime') LIMIT 1")[0];
	const wrong = await bring('dagdelen', `subregio;datum;deel;plaatsen\nnergens;${day};avond;12\nalmelo;2020-01-06;ochtend;1\nalmelo;25-12-2027;ochtend;1\n${full.code};${full.datum};${full.deel};0\n`);
	for (const pattern of [/Regel 2: Er is geen subregio/, /Regel 2: Het deel is ochtend of middag/, /Regel 2: Het aantal plaatsen/, /Regel 3: Deze dag is al voorbij/, /Regel 4: Dit is geen werkdag/, /Regel 5: Er staan al \d tafels/]) expectError(wrong, pattern);
	for (const who of ['voorzitter.almelo', 'toezicht']) expect(await (await user(who)).get(path('dagdelen')), 404);
	expect(await client.get('/cgi-bin/beheer-invoer'), 404);
});
test('beheer: a series of half days says before what comes of it: public holidays and days left out, and what stands there already', async () => {
	const client = await beheer(), page = expect(await client.get('/cgi-bin/beheer-dagdelen'), 200);
	const values = { reeks_subregio: '1', reeks_dag: '1', reeks_deel: 'ochtend', reeks_plaatsen: '2', reeks_van: '1-5-2028', reeks_tot: '30-6-2028', reeks_behalve: '12 juni 2028\n\n19-6-2028' };
	sql("INSERT INTO dagdeel (subregio, datum, deel, plaatsen) VALUES (1, '2028-05-08', 'ochtend', 4)");
	const asked = expect(await client.submit(page, 'reeks', values, { ask: true }), 200);
	assert.match(asked.text, /Nieuwe dagdelen 5 Geen werkdag, slaan we over 5 juni 2028 Slaat u zelf over 12 juni 2028 Slaat u zelf over 19 juni 2028 Staat er al, blijft zoals het is 8 mei 2028, 4 tafels/);
	assert.equal(one("SELECT count(*) FROM dagdeel WHERE datum BETWEEN '2028-05-01' AND '2028-06-30'"), 1);
	expect(await client.submit(asked, 'reeks', {}, { ask: true }), 303);
	assert.deepEqual(sql("SELECT datum, plaatsen FROM dagdeel WHERE datum BETWEEN '2028-05-01' AND '2028-06-30' AND subregio = 1 ORDER BY datum").map((d) => `${d.datum} ${d.plaatsen}`),
		['2028-05-01 2', '2028-05-08 4', '2028-05-15 2', '2028-05-22 2', '2028-05-29 2', '2028-06-26 2']);
	for (const [change, pattern] of [[{ reeks_tot: '30-4-2028' }, /ligt voor de eerste/], [{ reeks_behalve: 'volgende week' }, /"volgende week" is geen datum/], [{ reeks_van: ago(3) }, /al voorbij/], [{ reeks_tot: '30-6-2031' }, /hoogstens twee jaar/], [{ reeks_plaatsen: '10' }, /hoogstens 9/], [{ reeks_dag: '' }, /#reeks_dag/]])
		expectError(await client.submit(await client.get('/cgi-bin/beheer-dagdelen'), 'reeks', { ...values, ...change }), pattern);
});
