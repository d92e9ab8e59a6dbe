// A region set up from an empty database: the first beheerder from the command line, all
// else by the pages of the beheer, up to a first tafel that is planned. As the README has
// it, "Een regio inrichten".
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ago, assert, expect, forget, known, one, sql, test, user, world } from './beheer.mjs';
import { Client } from './client.mjs';
import { accepted, plan, status } from './steps.mjs';
import { code, keyOf } from './totp.mjs';
import { start } from '../start.mjs';

const FIRST = 'kwartel zingt graag onder water', OWN = 'blauwe stoelen op zolder';
const ROOT = world.root || process.cwd();
const run = (script, args, input = '') => execFileSync(path.join(ROOT, 'scripts', script), args, { input, stdio: ['pipe', 'ignore', 'inherit'], env: { ...process.env, JBT_SCRYPT_N: '1024' } });

// With the password or code that was handed over: the app is set up, a password chosen.
async function comesIn(name, given) {
	const client = new Client(world.base);
	expect(await client.login(name, given), 303);
	expect(await client.submit(await client.get('/cgi-bin/tweede-factor'), 'controleren', { code: code(keyOf(name)) }), 303);
	expect(await client.submit(await client.get('/cgi-bin/tweede-factor'), 'bewaard'), 303);
	expect(await client.submit(await client.get('/cgi-bin/wachtwoord'), 'wijzigen', { wachtwoord_oud: given, wachtwoord_nieuw: OWN, herhaald: OWN }), 303);
	known(name, client);
	return client;
}

test('a region is set up by the pages of the beheer alone, from an empty database to a tafel that is planned', async () => {
	const place = fs.mkdtempSync(path.join(os.tmpdir(), 'jbt-leeg-')), from = path.join(place, 'jbt.sqlite');
	run('migrate', [from]);
	run('adduser', ['--once', from, 'eerste.beheer', 'Eerste Beheerder', 'beheerder'], `${FIRST}\n`);
	const before = { base: world.base, db: world.db }, server = await start({ from });
	forget();
	Object.assign(world, { base: server.base, db: server.db });
	try {
		const beheer = await comesIn('eerste.beheer', FIRST);
		const send = async (address, actie, values) => expect(await beheer.submit(expect(await beheer.get(`/cgi-bin/${address}`), 200), actie, values), 303);
		assert.deepEqual(expect(await beheer.get('/cgi-bin/beheer'), 200).links('/cgi-bin/beheer-').map((l) => l.replace('/cgi-bin/beheer-', '')).sort(),
			['dagdelen', 'gebruikers', 'instellingen', 'organisaties', 'post', 'sluitingsdagen', 'stand']);
		// The region: how it is reached, and where the tafels are.
		await send(`beheer-organisaties?soort=subregio&nr=${one("SELECT id FROM subregio WHERE code = 'noord-oost-twente'")}`, 'opslaan', { telefoon: '0541 00 00 00', email: 'tafel@example.nl' });
		await send(`beheer-organisaties?soort=locatie&nr=${one("SELECT id FROM locatie WHERE naam = 'Gemeentehuis Losser'")}`, 'opslaan', { adres: 'Raadhuisplein 1, Losser', kamers: '2' });
		await send('beheer-instellingen?naam=termijn_tafel', 'opslaan', { waarde: '15' });
		await send('beheer-sluitingsdagen', 'toevoegen', { dag: one("WITH RECURSIVE d (d) AS (SELECT date('now', 'localtime', '+200 days') UNION ALL SELECT date(d, '+1 day') FROM d WHERE strftime('%w', d) <> '3') SELECT max(d) FROM d"), omschrijving: 'Studiedag.' });
		// Who works there.
		const people = [['lokaal.losser', 'Lokaal Losser', 'lokale_toegang;losser'], ['voorzitter.noord-oost-twente', 'Voorzitter Noord', 'voorzitter;noord-oost-twente'],
			['ondersteuner.noord-oost-twente', 'Ondersteuner Noord', 'procesondersteuner;noord-oost-twente'], ['raad.advies', 'Raad Advies', 'rvdk_advies;'], ['tweede.beheer', 'Tweede Beheerder', 'beheerder;'], ['toezicht', 'Toezicht Houder', 'toezichthouder;']];
		const content = `gebruikersnaam;naam;rol;plek\n${people.map((p) => p.join(';')).join('\n')}\n`;
		const read = await beheer.submit(await beheer.get('/cgi-bin/beheer-invoer?wat=gebruikers'), 'inlezen', { bestand: { filename: 'gebruikers.csv', content, type: 'text/csv' } });
		assert.match(expect(read, 200).text, /waarvan 6 nieuw/);
		for (const [name] of people.slice(0, 3)) {
			const id = one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
			const paper = await beheer.submit(await beheer.get(`/cgi-bin/beheer-gebruiker?gebruiker=${id}`), 'code');
			await comesIn(name, /Inlogcode ([a-z0-9-]{17}) /.exec(expect(paper, 200).text)[1]);
		}
		// When the Raad is there.
		for (const day of ['2', '4']) await send('beheer-dagdelen', 'reeks', { reeks_subregio: '4', reeks_dag: day, reeks_deel: 'ochtend', reeks_plaatsen: '2', reeks_van: ago(-1), reeks_tot: ago(-120) });
		// The work itself.
		const d = await accepted();
		expect(await plan(d), 303);
		assert.equal(status(d), 'gepland');
		assert.match((await (await user('ondersteuner.noord-oost-twente')).get('/cgi-bin/agenda')).text, /Noord-Oost Twente/);
		expect(await beheer.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
		assert.equal(sql('SELECT DISTINCT door FROM gebruiker_verloop WHERE wat = \'rol_verleend\' AND door IS NOT NULL').length, 1);
	} finally {
		await server.stop();
		fs.rmSync(place, { recursive: true });
		forget();
		Object.assign(world, before);
		Client.posted = '';
	}
});
