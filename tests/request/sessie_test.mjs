// What a session is good for once it has ended, and what ends it.
import { PASSWORD, account, as, assert, expect, nobody, one, sql, test } from './suite.mjs';
import { tafels } from './places.mjs';
import { complete } from './steps.mjs';

const stamp = (minutes) => `strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${minutes} minutes')`;
const newest = (name) => `(SELECT max(s.rowid) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = '${name}')`;
// The session of this client ended so many minutes ago, by half an hour of rest.
const ended = (client, minutes) => sql(`UPDATE sessie SET begonnen = ${stamp(minutes + 40)}, laatst = ${stamp(minutes + 30)} WHERE rowid = ${newest(client.name)}`);
const drafts = (name) => sql(`SELECT c.* FROM concept c JOIN gebruiker g ON g.id = c.gebruiker WHERE g.gebruikersnaam = '${name}'`);
const toLogin = (page) => assert.match(expect(page, 303).location, /^\/cgi-bin\/inloggen/);
const lastLog = (name) => sql(`SELECT l.* FROM log l JOIN gebruiker g ON g.id = l.gebruiker WHERE g.gebruikersnaam = '${name}' ORDER BY l.id DESC LIMIT 1`)[0];
const form = (client) => client.get('/cgi-bin/aanmelding?moment=1');

test('ended: what was typed is kept for an hour, and that is in the log', async () => {
	const client = await as('lokaal.losser');
	const page = await form(client);
	ended(client, 55);
	toLogin(await client.submit(page, 'opslaan', { aanleiding: 'net op tijd' }));
	assert.match(drafts('lokaal.losser')[0].inhoud, /net%20op%20tijd|net\+op\+tijd/);
	const row = lastLog('lokaal.losser');
	assert.deepEqual([row.pagina, row.handeling, row.uitkomst], ['aanmelding', 'concept_na_einde', 'gedaan']);
});
test('ended: after an hour nothing is kept, and what was typed is on the page', async () => {
	const client = await as('lokaal.borne');
	const page = await form(client);
	ended(client, 65);
	const answer = expect(await client.submit(page, 'opslaan', { aanleiding: 'te laat & <b>toch</b> niet weg' }), 403);
	assert.deepEqual(drafts('lokaal.borne'), []);
	assert.match(answer.h1, /niet meer ingelogd/);
	assert.ok(answer.text.includes('te laat & <b>toch</b> niet weg'), answer.text);
	assert.ok(answer.links('/cgi-bin/inloggen').length);
});
test('ended: the same of a session that nobody remembers any more', async () => {
	const client = await as('lokaal.borne');
	const page = await form(client);
	sql(`DELETE FROM sessie WHERE rowid = ${newest('lokaal.borne')}`);
	const answer = expect(await client.submit(page, 'opslaan', { aanleiding: 'van lang geleden' }), 403);
	assert.ok(answer.text.includes('van lang geleden'));
	assert.deepEqual(drafts('lokaal.borne'), []);
});
test('ended: nothing is kept about what its user may not write, and that is in the log', async () => {
	const client = await as('lokaal.haaksbergen');
	const page = await form(client);
	const [theirs] = tafels("t.moment = 1 AND t.status = 'concept' AND g.slug = 'enschede'");
	ended(client, 5);
	const pairs = page.formOf('opslaan').pairs().filter(([n]) => !['moment', 'tafel', 'zaak', 'aanleiding'].includes(n)).concat([['aanleiding', 'van wie het niet mag']]);
	const answer = await client.post('/cgi-bin/aanmelding', [...pairs, ['tafel', String(theirs.tafel)], ['actie', 'concept']]);
	assert.equal(answer.status, 403);
	const there = normal(answer);
	assert.equal(normal(await client.post('/cgi-bin/aanmelding', [...pairs, ['tafel', '987654'], ['actie', 'concept']])), there);
	assert.deepEqual(drafts('lokaal.haaksbergen'), []);
	const rows = sql("SELECT l.uitkomst FROM log l JOIN gebruiker g ON g.id = l.gebruiker WHERE g.gebruikersnaam = 'lokaal.haaksbergen' AND l.handeling = 'concept_na_einde'");
	assert.deepEqual(rows.map((r) => r.uitkomst), ['geweigerd', 'geweigerd']);
});
const normal = (page) => page.body.replace(/name="(csrf|sleutel)" value="[^"]*"/g, '').replaceAll(/tafel=\d+/g, '');
test('ended: what its user may write of a tafel is kept', async () => {
	const d = await complete({ by: 'lokaal.tubbergen' });
	const client = await as('lokaal.tubbergen');
	const page = await client.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	ended(client, 5);
	toLogin(await client.submit(page, 'opslaan', { aanleiding: 'over deze tafel' }));
	assert.equal(drafts('lokaal.tubbergen').filter((c) => c.onderwerp === `tafel=${d.tafel}`).length, 1);
	// And not when it is another's by now.
	sql(`DELETE FROM concept; UPDATE tafel SET melder_organisatie = (SELECT id FROM organisatie WHERE soort = 'gi' LIMIT 1) WHERE id = ${d.tafel}`);
	expect(await client.submit(page, 'opslaan', { aanleiding: 'over deze tafel' }), 403);
	assert.deepEqual(drafts('lokaal.tubbergen'), []);
});
test('ended: a newer draft stays, and what was typed is on the page', async () => {
	const client = await as('lokaal.oldenzaal');
	const page = await form(client);
	ended(client, 30);
	const later = await as('lokaal.oldenzaal');
	const newer = await form(later);
	expect(await later.submit(newer, 'concept', { aanleiding: 'de nieuwe tekst' }, { form: newer.formOf('opslaan') }), 204);
	client.name = 'lokaal.oldenzaal';
	const answer = expect(await client.submit(page, 'opslaan', { aanleiding: 'de oude tekst' }), 403);
	assert.ok(answer.text.includes('de oude tekst'));
	assert.match(drafts('lokaal.oldenzaal')[0].inhoud, /nieuwe/);
	// One from before the end is the same text, less far.
	sql(`UPDATE concept SET bewaard = ${stamp(40)}`);
	toLogin(await client.submit(page, 'opslaan', { aanleiding: 'de oude tekst' }));
	assert.match(drafts('lokaal.oldenzaal')[0].inhoud, /oude/);
});
test('ended: without the right token nothing is kept', async () => {
	const client = await as('lokaal.wierden');
	const page = await form(client);
	ended(client, 5);
	await client.submit(page, 'opslaan', { aanleiding: 'vals', csrf: 'f'.repeat(64) });
	assert.deepEqual(drafts('lokaal.wierden'), []);
});

// ---- in another tab: a browser has one cookie for all of them -------------------------------

const offered = async (client, path, text) => {
	const page = expect(await client.get(path), 200);
	assert.ok(page.formOf('opslaan').pairs().some(([, v]) => v === text), `${path} does not offer what was typed`);
};
test('another tab: logged out there, what was typed comes back after logging in, at the page with its tafel', async () => {
	const d = await complete({ by: 'lokaal.dinkelland' });
	const client = await as('lokaal.dinkelland');
	const page = await client.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	const out = (await client.get('/cgi-bin/werkvoorraad')).forms.find((f) => f.action === '/cgi-bin/uitloggen');
	expect(await client.post(out.action, out.pairs()), 303);
	const answer = expect(await client.submit(page, 'opslaan', { aanleiding: 'na het uitloggen elders' }), 303);
	assert.equal(new URL(answer.location, 'http://x').searchParams.get('terug'), `/cgi-bin/aanmelding?tafel=${d.tafel}`);
	const login = await client.get(answer.location);
	const back = await client.submit(login, 'inloggen', { gebruikersnaam: 'lokaal.dinkelland', wachtwoord: PASSWORD });
	assert.equal(expect(back, 303).location, `/cgi-bin/aanmelding?tafel=${d.tafel}`);
	await offered(client, back.location, 'na het uitloggen elders');
});
test('another tab: logged in anew there, what was typed is at the page with its tafel', async () => {
	const d = await complete({ by: 'lokaal.hellendoorn' });
	const client = await as('lokaal.hellendoorn');
	const page = await client.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	expect(await client.login('lokaal.hellendoorn', PASSWORD), 303);
	const answer = expect(await client.submit(page, 'opslaan', { aanleiding: 'in het oude tabblad' }), 303);
	assert.equal(answer.location, `/cgi-bin/aanmelding?tafel=${d.tafel}`);
	await offered(client, answer.location, 'in het oude tabblad');
	assert.notEqual(one(`SELECT aanleiding FROM aanmelding WHERE tafel = ${d.tafel} ORDER BY ronde DESC`), 'in het oude tabblad');
});
test('another tab: somebody else logged in there gets nothing of it, and it is on the page for who typed it', async () => {
	const d = await complete({ by: 'lokaal.wierden' });
	const client = await as('lokaal.wierden');
	const page = await client.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	expect(await client.login('lokaal.borne', PASSWORD), 303);
	sql('DELETE FROM concept');
	const answer = expect(await client.submit(page, 'opslaan', { aanleiding: 'van wie het typte' }), 403);
	assert.ok(answer.text.includes('van wie het typte'));
	assert.equal(one('SELECT count(*) FROM concept'), 0);
});
test('another tab: the token of a form is no way in', async () => {
	const client = await as('lokaal.wierden');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	const stranger = nobody();
	const pairs = page.formOf('opslaan').pairs();
	const before = one('SELECT count(*) FROM tafel');
	expect(await stranger.post('/cgi-bin/aanmelding', [...pairs, ['actie', 'opslaan']]), 403);
	expect(await stranger.get('/cgi-bin/werkvoorraad'), 303);
	assert.equal(one('SELECT count(*) FROM tafel'), before);
});

test('inactive: who is made active again has to log in', async () => {
	const client = await as(account('proef.weg', 'gi.leger'));
	expect(await client.get('/cgi-bin/werkvoorraad'), 200);
	const page = await client.get('/cgi-bin/aanmelding?moment=3');
	sql("UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'proef.weg'");
	toLogin(await client.get('/cgi-bin/werkvoorraad'));
	sql("UPDATE gebruiker SET actief = 1 WHERE gebruikersnaam = 'proef.weg'");
	toLogin(await client.get('/cgi-bin/werkvoorraad'));
	expect(await client.submit(page, 'opslaan', { samenvatting: 'van wie weg was' }), 403);
	assert.deepEqual(drafts('proef.weg'), []);
	expect(await (await as('proef.weg')).get('/cgi-bin/werkvoorraad'), 200);
});
test('password: a new one ends every session', async () => {
	const name = account('proef.nieuw', 'gi.jbov');
	const clients = [await as(name), await as(name)];
	for (const client of clients) expect(await client.get('/cgi-bin/werkvoorraad'), 200);
	sql(`UPDATE gebruiker SET wachtwoord = wachtwoord || '' WHERE gebruikersnaam = '${name}'`);
	expect(await clients[0].get('/cgi-bin/werkvoorraad'), 200);
	sql(`UPDATE gebruiker SET wachtwoord = wachtwoord || ' ' WHERE gebruikersnaam = '${name}'`);
	for (const client of clients) toLogin(await client.get('/cgi-bin/werkvoorraad'));
});
test('role: one that is taken away is gone at the next request', async () => {
	const client = await as(account('proef.rol', 'voorzitter.almelo'));
	expect(await client.get('/cgi-bin/vervanging'), 200);
	const role = sql("SELECT r.* FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker WHERE g.gebruikersnaam = 'proef.rol'")[0];
	sql(`DELETE FROM gebruiker_rol WHERE id = ${role.id}`);
	expect(await client.get('/cgi-bin/vervanging'), 404);
	sql(`INSERT INTO gebruiker_rol (id, gebruiker, rol, subregio, verleend_op) VALUES (${role.id}, ${role.gebruiker}, 'voorzitter', ${role.subregio}, '${role.verleend_op}')`);
	expect(await client.get('/cgi-bin/vervanging'), 200);
});

test('tidying: what is too old goes with the next change', async () => {
	sql(`INSERT INTO verzoek (sleutel, naar, op) VALUES ('proef:oud', '', ${stamp(60 * 24 * 9)});
		INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst) SELECT 'proef', min(id), '', ${stamp(60 * 24 * 9)}, ${stamp(60 * 24 * 9)} FROM gebruiker;
		INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, rev, bewaard) SELECT min(id), 'proef', '', '', 1, ${stamp(60 * 24 * 100)} FROM gebruiker;
		INSERT INTO bestand_wachtend (gebruiker, naam, inhoud, op) SELECT min(id), 'proef', x'00', ${stamp(60 * 25)} FROM gebruiker;
		INSERT INTO inlogpoging (op, adres, bekend, uitkomst) VALUES (${stamp(60 * 24 * 100)}, 'proef', 0, 'verkeerd');
		INSERT INTO inloglimiet (sleutel, mislukt, laatst) VALUES ('proef', 1, ${stamp(60 * 25)});`);
	expect(await nobody().login('lokaal.losser', PASSWORD), 303);
	for (const [table, where] of [['verzoek', "sleutel = 'proef:oud'"], ['sessie', "hash = 'proef'"], ['concept', "formulier = 'proef'"],
		['bestand_wachtend', "naam = 'proef'"], ['inlogpoging', "adres = 'proef'"], ['inloglimiet', "sleutel = 'proef'"]]) {
		assert.equal(one(`SELECT count(*) FROM ${table} WHERE ${where}`), 0, table);
	}
});
