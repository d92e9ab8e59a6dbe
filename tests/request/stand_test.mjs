// beheer-stand: how the system stands, as the scripts found it and as the database says,
// each line with its state in words and what to do.
import { assert, expect, sql, test, user } from './suite.mjs';

const lines = async () => {
	const page = expect(await (await user('beheer')).get('/cgi-bin/beheer-stand'), 200);
	return Object.fromEntries([...page.body.matchAll(/<tr><th scope="row" data-kop="Wat">([^<]*)<\/th><td class="jbt-nowrap" data-kop="Stand"><span class="jbt-stand--(\w+)">([^<]*)<\/span><\/td><td data-kop="Wat er is gezien">([^<]*)<\/td><td data-kop="Wat u doet">([^<]*)<\/td><\/tr>/g)]
		.map(([, what, colour, state, text, todo]) => [what, { colour, state, text, todo }]));
};
const measured = (name, good, ago, value = '', well = good ? ago : '') => sql(`INSERT OR REPLACE INTO stand_meting VALUES ('${name}', ${good}, '${value}',
	strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${ago} minutes'), ${well === '' ? "''" : `strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${well} minutes')`})`);

test('stand: what nobody looked at yet is said, with what to do, in words and not by colour alone', async () => {
	sql("UPDATE gebruiker SET ingelogd_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE gebruikersnaam = 'raad.advies'");
	const now = await lines();
	assert.deepEqual(Object.keys(now), ['Opslaan', 'Afscherming van de programma&#39;s', 'Bestanden van de database', 'Ruimte op de schijf', 'Reservekopie', 'Oefening met terugzetten',
		'Kop van het logboek', 'Controle van database en logboek', 'E-mail', 'Accounts zonder tweede stap', 'Accounts die niemand gebruikt', 'Vernietigen van dossiers', 'Instellingen']);
	assert.equal(now.Opslaan.state, 'Goed');
	assert.equal(now.Opslaan.todo, '');
	assert.deepEqual([now.Reservekopie.state, now.Reservekopie.colour, now.Reservekopie.text], ['Let op', 'warning', 'Er is nog geen kopie gemaakt.']);
	assert.match(now.Reservekopie.todo, /jbt backup/);
	assert.equal(now.Instellingen.state, 'Goed');
	assert.deepEqual([now['Accounts zonder tweede stap'].state, /^Alleen met een wachtwoord: \d+\.$/.test(now['Accounts zonder tweede stap'].text)], ['Let op', true], 'the demonstration has none');
});
test('stand: how old a reading is, and when that is too old; the limit is a setting', async () => {
	measured('kopie', 1, 25 * 60);
	measured('oefening', 1, 9 * 24 * 60);
	measured('kop', 0, 30, '', 180);
	measured('schijf', 1, 5, String(5000 * 1048576));
	measured('bestanden', 0, 5);
	assert.equal((await lines())['Kopie op de tweede machine'], undefined, 'there need be none');
	measured('tweede', 1, 16);
	const now = await lines();
	assert.deepEqual([now.Reservekopie.state, now.Reservekopie.text], ['Goed', 'De laatste is gelukt, 25 uur geleden.']);
	assert.deepEqual([now['Oefening met terugzetten'].state, now['Oefening met terugzetten'].text], ['Let op', 'De laatste is gelukt, 9 dagen geleden. Dat is te lang geleden.']);
	assert.deepEqual([now['Kop van het logboek'].state, now['Kop van het logboek'].text], ['Fout', 'Het logboek is niet wat is opgeschreven. Gezien: 30 minuten geleden. Het ging voor het laatst goed: 3 uur geleden.']);
	assert.deepEqual([now['Ruimte op de schijf'].state, now['Ruimte op de schijf'].text], ['Goed', '5.000 MB vrij, 5 minuten geleden.']);
	assert.deepEqual([now['Kopie op de tweede machine'].state, now['Kopie op de tweede machine'].text], ['Let op', 'Aangekomen en nagekeken, 16 minuten geleden. Dat is te lang geleden.']);
	assert.match(now['Bestanden van de database'].text, /Het ging nog nooit goed\.$/);
	sql("UPDATE instelling SET waarde = '24' WHERE naam = 'stand_kopie_uren'");
	assert.equal((await lines()).Reservekopie.state, 'Let op');
});
test('stand: mail that waits too long, an account that is idle, a setting that cannot be', async () => {
	sql(`UPDATE gebruiker SET ingelogd_op = '2025-01-01T10:00:00Z' WHERE gebruikersnaam = 'veiligthuis'; UPDATE instelling SET waarde = '900' WHERE naam = 'termijn_tafel';
		INSERT INTO post (soort, tafel, deelnemer, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand, stand_op)
		SELECT 'uitnodiging', d.tafel, d.id, 'x@example.nl', '2026-01-01', '09:00', 60, 1, 1, '2026-01-01T09:00:00Z', 1, 'klaar', '2026-01-01T09:00:00Z' FROM (SELECT id, tafel FROM deelnemer LIMIT 1) d`);
	const now = await lines();
	assert.deepEqual([now['E-mail'].state, / Langer dan een uur wacht: [1-9]\d*\.$/.test(now['E-mail'].text)], ['Fout', true]);
	assert.deepEqual([now['Accounts die niemand gebruikt'].state, now['Accounts die niemand gebruikt'].text], ['Let op', 'Langer dan 90 dagen niet ingelogd: 1.']);
	assert.deepEqual([now.Instellingen.state, now.Instellingen.text], ['Fout', 'Buiten wat mag: Tafel na accepteren.']);
});
test('stand: for the beheerder, and nobody else', async () => {
	for (const who of ['toezicht', 'voorzitter.almelo', 'lokaal.losser']) expect(await (await user(who)).get('/cgi-bin/beheer-stand'), 404);
});
