// Where it was installed: from the one-time code to a tafel that waits to be planned, by
// the pages alone, as people do.  node region.mjs BASE DATABASE CODE
import { assert, expect, known, one, user, world } from '../request/beheer.mjs';
import { leave } from '../database.mjs';
import { Client, closeConnections } from '../request/client.mjs';
import { accepted, status } from '../request/steps.mjs';
import { code, keyOf } from '../request/totp.mjs';

const [base, db, given] = process.argv.slice(2);
const OWN = 'blauwe stoelen op zolder';
Object.assign(world, { base, db, root: process.cwd() });

async function comesIn(name, first) {
	const client = new Client(base);
	expect(await client.login(name, first), 303);
	expect(await client.submit(await client.get('/cgi-bin/tweede-factor'), 'controleren', { code: code(keyOf(name)) }), 303);
	expect(await client.submit(await client.get('/cgi-bin/tweede-factor'), 'bewaard'), 303);
	expect(await client.submit(await client.get('/cgi-bin/wachtwoord'), 'wijzigen', { wachtwoord_oud: first, wachtwoord_nieuw: OWN, herhaald: OWN }), 303);
	known(name, client);
	return client;
}

const beheer = await comesIn('eerste.beheer', given);
const people = [['lokaal.losser', 'Lokaal Losser', 'lokale_toegang;losser'], ['voorzitter.noord-oost-twente', 'Voorzitter Noord', 'voorzitter;noord-oost-twente'],
	['ondersteuner.noord-oost-twente', 'Ondersteuner Noord', 'procesondersteuner;noord-oost-twente']];
const content = `gebruikersnaam;naam;rol;plek\n${people.map((p) => p.join(';')).join('\n')}\n`;
expect(await beheer.submit(await beheer.get('/cgi-bin/beheer-invoer?wat=gebruikers'), 'inlezen', { bestand: { filename: 'gebruikers.csv', content, type: 'text/csv' } }), 200);
for (const [name] of people) {
	const id = one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
	const paper = await beheer.submit(await beheer.get(`/cgi-bin/beheer-gebruiker?gebruiker=${id}`), 'code');
	await comesIn(name, /Inlogcode ([a-z0-9-]{17}) /.exec(expect(paper, 200).text)[1]);
}
const tafel = await accepted();
assert.equal(status(tafel), 'in_te_plannen');
expect(await (await user('lokaal.losser')).get(`/cgi-bin/zaak?zaak=${tafel.zaak}`), 200);
console.log(one(`SELECT nummer FROM zaak WHERE id = ${tafel.zaak}`));
// The conversation with its database ends: else that is in use.
leave();
closeConnections();
