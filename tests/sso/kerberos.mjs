// Kerberos: lighttpd asks for a ticket at /cgi-bin/werkplek, and nowhere else.
import assert from 'node:assert/strict';
import path from 'node:path';
import { ask, leave } from '../database.mjs';
import { certificate, few, ports, work } from '../front.mjs';
import { PASSWORD } from '../start.mjs';
import { code } from '../request/totp.mjs';
import { Colleague, REALM, env, realm } from './realm.mjs';

const WORK = '/cgi-bin/werkvoorraad', DOOR = '/cgi-bin/werkplek';
const FORGED = { 'Remote-User': 'jansen', 'X-Remote-User': 'jansen', REMOTE_USER: 'jansen', 'X-Forwarded-User': 'jansen', Forwarded: 'for=127.0.0.1;remote_user="jansen@TWENTE.EXAMPLE"', 'X-Auth-Request-Email': 'jansen',
	Authorization: `Basic ${Buffer.from('jansen:geheim').toString('base64')}` };

export async function run({ test }) {
	const made = certificate(path.join(work, 'kerberos')), [port] = await ports(1);
	const keytab = await realm(['jansen', 'Pietersen', 'bakker', 'smit', 'onbekend']);
	const server = await few(['inloggen', 'uitloggen', 'werkplek', 'tweede-factor', 'werkvoorraad', 'beheer-gebruiker', 'aanmelding'], {
		...env, TLS_CERT: made.cert, TLS_KEY: made.key, BIND: '127.0.0.1', TLS_PORT: String(port), HTTP_PORT: '', SSO: 'kerberos', SSO_KEYTAB: keytab, SSO_REALM: REALM,
	});
	const sql = (statement) => ask(server.db, statement), one = (statement) => Object.values(sql(statement)[0] ?? { nothing: null })[0];
	const id = (name) => one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
	const set = (name, value) => sql(`UPDATE instelling SET waarde = '${value}' WHERE naam = '${name}'`);
	const at = (who, headers) => new Colleague(port, made.ca, who, { headers });
	const enter = async (client, from = DOOR) => client.submit(await client.get(from), 'inloggen');
	// One is blocked, the role of another is over.
	sql(`UPDATE gebruiker SET sso_naam = 'jansen' WHERE gebruikersnaam = 'lokaal.losser';
		UPDATE gebruiker SET sso_naam = 'bakker', actief = 0 WHERE gebruikersnaam = 'lokaal.borne';
		UPDATE gebruiker SET sso_naam = 'smit' WHERE gebruikersnaam = 'lokaal.almelo';
		UPDATE rol_verleend SET tot = '2020-01-01' WHERE gebruiker = ${id('lokaal.almelo')}`);
	set('tweede_factor', 0);
	try {
		await test('kerberos: a ticket and one press of a button, and one is in as oneself', async () => {
			const client = at('jansen'), first = await client.get(`${DOOR}?terug=%2Fcgi-bin%2Faanmelding%3Fmoment%3D1`);
			assert.equal(first.status, 200);
			assert.match(first.text, /aangemeld als jansen/);
			assert.ok(!client.cookies.has('__Host-jbt'), 'an address alone opens a session');
			const inside = await client.submit(first, 'inloggen');
			assert.deepEqual([inside.status, inside.location], [303, '/cgi-bin/aanmelding?moment=1']);
			assert.equal((await client.get(WORK)).status, 200);
			assert.deepEqual(sql('SELECT gebruiker, sso FROM sessie ORDER BY rowid DESC LIMIT 1'), [{ gebruiker: id('lokaal.losser'), sso: 1 }]);
			assert.deepEqual(sql('SELECT gebruiker, adres, sso_naam, uitkomst FROM inlogpoging ORDER BY id DESC LIMIT 1'), [{ gebruiker: id('lokaal.losser'), adres: '127.0.0.1', sso_naam: 'jansen', uitkomst: 'gelukt' }]);
			assert.notEqual(one(`SELECT ingelogd_op FROM gebruiker WHERE id = ${id('lokaal.losser')}`), '');
		});
		await test('kerberos: without a ticket there is a page that says how else, whatever the headers say', async () => {
			for (const headers of [{}, ...Object.entries(FORGED).map(([name, value]) => ({ [name]: value }))]) {
				const client = at('', headers), answer = await client.get(DOOR);
				// Another way to say who one is than by a ticket is no request at all.
				const refused = headers.Authorization ? 400 : 401;
				assert.deepEqual([answer.status, (await client.request('POST', DOOR, { body: 'actie=inloggen' })).status], [refused, refused], JSON.stringify(headers));
				assert.match(answer.text, /Deze computer is niet aangemeld .* Log in met een wachtwoord/);
				if (refused === 401) assert.match(answer.headers['www-authenticate'], /^Negotiate$/);
			}
		});
		await test('kerberos: no header of a browser is a name at any other address', async () => {
			const client = at('jansen', FORGED);
			for (const page of ['inloggen', 'werkvoorraad', 'uitloggen', 'tweede-factor']) {
				const answer = await client.get(`/cgi-bin/${page}`);
				assert.ok(page === 'inloggen' ? answer.status === 200 : /^\/cgi-bin\/inloggen/.test(answer.location), page);
			}
			// And who is in stays who they are.
			const other = at('');
			await other.login('lokaal.enschede', PASSWORD);
			other.always = FORGED;
			assert.equal((await other.get(WORK)).status, 200);
		});
		await test('kerberos: not known, blocked, or without a role any more: one and the same page, that says whom to ask', async () => {
			const bodies = [];
			for (const who of ['onbekend', 'bakker', 'smit']) {
				const client = at(who), answer = await client.get(DOOR);
				assert.equal(answer.status, 403, who);
				assert.match(answer.text, /U hebt hier geen toegang .* Vraag uw leidinggevende of de beheerder/);
				assert.deepEqual(answer.buttons, []);
				bodies.push(answer.body);
				const token = client.cookies.get('jbt-voor');
				assert.equal((await client.post(DOOR, [['csrf', token], ['sleutel', 'a'.repeat(32)], ['actie', 'inloggen']])).status, 403, who);
				assert.ok(!client.cookies.has('__Host-jbt'), who);
			}
			assert.equal(new Set(bodies).size, 1);
			assert.deepEqual(sql("SELECT sso_naam, gebruiker, uitkomst FROM inlogpoging WHERE uitkomst <> 'gelukt' ORDER BY id"), [
				{ sso_naam: 'onbekend', gebruiker: null, uitkomst: 'verkeerd' }, { sso_naam: 'bakker', gebruiker: id('lokaal.borne'), uitkomst: 'niet_actief' }, { sso_naam: 'smit', gebruiker: id('lokaal.almelo'), uitkomst: 'niet_actief' }]);
			assert.deepEqual(sql("SELECT DISTINCT onderwerp, uitkomst FROM log WHERE pagina = 'werkplek' AND handeling = 'bekeken' ORDER BY id"), [
				{ onderwerp: '', uitkomst: 'niet_bekend' }, { onderwerp: 'gebruiker=lokaal.borne', uitkomst: 'niet_actief' }, { onderwerp: 'gebruiker=lokaal.almelo', uitkomst: 'niet_actief' }]);
		});
		await test('kerberos: who knocks again within the minute fills no table', async () => {
			const rows = () => sql('SELECT (SELECT count(*) FROM inlogpoging) AS tries, (SELECT count(*) FROM log) AS log');
			// Also where all of this takes more than a minute.
			sql("UPDATE inlogpoging SET op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE sso_naam = 'onbekend'");
			const before = rows();
			for (let i = 0; i < 3; i++) assert.equal((await at('onbekend').get(DOOR)).status, 403);
			assert.deepEqual(rows(), before);
			sql("UPDATE inlogpoging SET op = '2020-01-01T00:00:00Z' WHERE sso_naam = 'onbekend'");
			await at('onbekend').get(DOOR);
			assert.deepEqual(rows(), [{ tries: before[0].tries + 1, log: before[0].log + 1 }]);
		});
		await test('kerberos: the second step is asked as well, or left to the workplace', async () => {
			set('tweede_factor', 1);
			const client = at('jansen'), half = await enter(client);
			assert.match(half.location, /^\/cgi-bin\/tweede-factor/);
			assert.match((await client.get(WORK)).location, /^\/cgi-bin\/tweede-factor/);
			const app = await client.follow(half), key = one(`SELECT sleutel FROM tweede_factor WHERE gebruiker = ${id('lokaal.losser')}`);
			assert.equal((await client.submit(app, 'controleren', { code: code(key) })).status, 303);
			assert.deepEqual(sql('SELECT stand, sso FROM sessie ORDER BY rowid DESC LIMIT 1'), [{ stand: 'open', sso: 1 }]);
			set('sso_tweede_factor', 0);
			const whole = await enter(at('jansen'));
			assert.equal(whole.location, WORK);
			// A password that somebody else made is not asked for, nor used up.
			sql(`UPDATE gebruiker SET wachtwoord_tijdelijk = 1, code_tot = '2999-01-01T00:00:00Z' WHERE id = ${id('lokaal.losser')}`);
			const paper = at('jansen');
			await enter(paper);
			assert.equal((await paper.get(WORK)).status, 200);
			assert.equal(one(`SELECT code_gebruikt FROM gebruiker WHERE id = ${id('lokaal.losser')}`), 0);
			sql(`UPDATE gebruiker SET wachtwoord_tijdelijk = 0, code_tot = '' WHERE id = ${id('lokaal.losser')}`);
			// By a password it is asked all the same.
			assert.match((await at('').login('lokaal.losser', PASSWORD)).location, /^\/cgi-bin\/tweede-factor/);
			sql(`DELETE FROM tweede_factor WHERE gebruiker = ${id('lokaal.losser')}`);
			set('tweede_factor', 0);
			set('sso_tweede_factor', 1);
		});
		await test('kerberos: a password beside it, or none but for who has no name at the workplace', async () => {
			const page = await at('').get('/cgi-bin/inloggen');
			assert.equal(page.links('/cgi-bin/werkplek').length, 1);
			assert.equal((await at('').login('lokaal.losser', PASSWORD)).status, 303);
			set('sso_wachtwoord', 0);
			const [closed, wrong] = [await at('').login('lokaal.losser', PASSWORD), await at('').login('lokaal.losser', 'Heel-iets-anders-2026')];
			assert.deepEqual([closed.status, closed.text], [422, wrong.text]);
			assert.equal((await at('').login('beheer', PASSWORD)).status, 303, 'the account for when the workplace does not work');
			set('sso_wachtwoord', 1);
		});
		await test('kerberos: who logs out stays out until they press the button', async () => {
			const client = at('jansen');
			await enter(client);
			const page = await client.get(WORK), out = await client.submit(page, 'uitloggen', {}, { form: page.forms.find((f) => f.action === '/cgi-bin/uitloggen') });
			assert.deepEqual([out.status, out.location], [303, '/cgi-bin/inloggen?gedaan=uitgelogd']);
			assert.equal((await client.follow(out)).status, 200);
			assert.match((await client.get(WORK)).location, /^\/cgi-bin\/inloggen/);
			assert.equal((await client.get(DOOR)).status, 200);
			assert.match((await client.get(WORK)).location, /^\/cgi-bin\/inloggen/);
		});
		await test('kerberos: after a time of rest one press brings back to where one was', async () => {
			const client = at('jansen');
			await enter(client);
			sql("UPDATE sessie SET laatst = '2020-01-01T00:00:00Z', begonnen = '2020-01-01T00:00:00Z' WHERE rowid = (SELECT max(rowid) FROM sessie)");
			const away = await client.get('/cgi-bin/aanmelding?moment=1');
			assert.match(away.location, /^\/cgi-bin\/werkplek\?terug=.*&verlopen=ja$/);
			const door = await client.follow(away);
			assert.match(door.text, /een tijd niet actief/);
			assert.equal((await client.submit(door, 'inloggen')).location, '/cgi-bin/aanmelding?moment=1');
		});
		await test('kerberos: a beheerder fills in the name of another, who is in their hands from then on, and no name twice', async () => {
			const client = at('');
			await client.login('beheer', PASSWORD);
			const page = (who) => client.get(`/cgi-bin/beheer-gebruiker?gebruiker=${id(who)}`);
			assert.ok(!(await page('beheer')).buttons.includes('werkplek'), 'not one of the own');
			const refused = await client.submit(await page('raad.advies'), 'werkplek', { sso_naam: 'JANSEN' });
			assert.deepEqual([refused.status, refused.errors[0].text], [422, 'Een ander account heeft deze naam al. Ieder account heeft een eigen naam.']);
			const other = at('');
			await other.login('raad.advies', PASSWORD);
			assert.equal((await client.submit(await page('raad.advies'), 'werkplek', { sso_naam: `Pietersen@${REALM}` })).status, 303);
			assert.equal(one("SELECT sso_naam FROM gebruiker WHERE gebruikersnaam = 'raad.advies'"), 'pietersen');
			assert.match((await other.get(WORK)).location, /inloggen/, 'sessions end');
			assert.deepEqual(sql(`SELECT door FROM account_hand WHERE gebruiker = ${id('raad.advies')}`), [{ door: id('beheer') }]);
			assert.match((await page('raad.advies')).text, /Naam op de werkplek gewijzigd, door/);
			const came = at('Pietersen');
			assert.equal((await enter(came)).status, 303);
			assert.equal((await client.submit(await page('raad.advies'), 'werkplek', { sso_naam: '' })).status, 303);
			assert.match((await came.get(WORK)).location, /werkplek|inloggen/);
			assert.equal((await at('Pietersen').get(DOOR)).status, 403);
		});
	} finally {
		leave();
		await server.stop();
	}
}
