// Logging in and out, and what becomes of a text when the session ends.
import fs from 'node:fs';
import { normalised } from './client.mjs';
import { PASSWORD, account, as, assert, expect, expectError, nobody, one, sql, test, world } from './suite.mjs';

const home = '/cgi-bin/werkvoorraad';
const age = (client, column, minutes) => {
	// The newest session of this account.
	sql(`UPDATE sessie SET ${column} = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${minutes} minutes') WHERE rowid =
		(SELECT max(s.rowid) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = '${client.name}')`);
};
const toLogin = (page) => assert.match(expect(page, 303).location, /^\/cgi-bin\/inloggen/);

test('login: the right password opens the werkvoorraad', async () => {
	const client = nobody();
	const answer = expect(await client.login('lokaal.losser', PASSWORD), 303);
	assert.equal(answer.location, home);
	const cookie = answer.headers['set-cookie'].find((c) => c.startsWith('jbt='));
	for (const word of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.includes(word), cookie);
	expect(await client.get('/cgi-bin/aanmelding?moment=1'), 200);
});
test('login: the name is not case sensitive', async () => {
	expect(await nobody().login('Lokaal.LOSSER', PASSWORD), 303);
});
test('login: only the SHA-256 of the token is stored', async () => {
	const client = await as('lokaal.borne');
	assert.equal(one(`SELECT count(*) FROM sessie WHERE hash = '${client.cookies.get('jbt')}'`), 0);
});
test('login: every login has a new token', async () => {
	const client = await as('lokaal.borne');
	const first = client.cookies.get('jbt');
	await client.login('lokaal.borne', PASSWORD);
	assert.notEqual(client.cookies.get('jbt'), first);
	const old = nobody();
	old.cookies.set('jbt', first);
	toLogin(await old.get('/cgi-bin/aanmelding?moment=1'));
});
// Wrong tries so far, of any name or address, are forgotten.
const forget = () => sql('DELETE FROM inloglimiet; UPDATE gebruiker SET mislukt = 0');
const WRONG = 'Verkeerd-wachtwoord-1';

test('login: nobody learns which names there are', async () => {
	// One that exists, one that does not, one that is not active with its right
	// password: as long as they may try, when they have to wait, and after that.
	const names = [['lokaal.wierden', WRONG], ['bestaat.niet', WRONG], [account('proef.a', 'gi.wss'), PASSWORD]];
	sql("UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'proef.a'");
	forget();
	for (let i = 1; i <= 7; i++) {
		const answers = [];
		for (const [name, password] of names) answers.push(expect(await nobody().login(name, password), 422));
		const said = answers.map((a, n) => normalised(a).replaceAll(names[n][0], 'NAAM').replaceAll(/\d+\.\d\d uur/g, 'TIJD'));
		assert.equal(said[1], said[0], `try ${i}`);
		assert.equal(said[2], said[0], `try ${i}`);
		const headers = answers.map((a) => Object.entries(a.headers).filter(([h]) => !['date', 'set-cookie', 'content-length', 'connection'].includes(h)));
		assert.deepEqual(headers[1], headers[0]);
		expectError(answers[0], i < 5 ? /klopt niet/ : /te vaak.*opnieuw proberen na \d+ [a-z]+ \d{4}, \d+\.\d\d uur/);
	}
	forget();
});
test('login: the name stays in the form, the password does not', async () => {
	const answer = await nobody().login('lokaal.wierden', 'Verkeerd-wachtwoord-2');
	const form = answer.formOf('inloggen');
	assert.equal(form.value('gebruikersnaam'), 'lokaal.wierden');
	assert.equal(form.value('wachtwoord'), '');
	assert.ok(!answer.body.includes('Verkeerd-wachtwoord-2'));
});
test('login: both are needed', async () => {
	expectError(await nobody().login('', PASSWORD), /#gebruikersnaam/);
	expectError(await nobody().login('lokaal.borne', ''), /#wachtwoord/);
});
test('login: after five wrong passwords also the right one has to wait, as long as was said', async () => {
	const name = 'lokaal.almelo';
	forget();
	for (let i = 0; i < 4; i++) expectError(await nobody().login(name, WRONG), /klopt niet/);
	const answer = expectError(await nobody().login(name, WRONG), /te vaak/);
	expectError(await nobody().login(name, PASSWORD), /te vaak/);
	const told = /(\d+)\.(\d\d) uur/.exec(answer.errors[0].text);
	const pause = one("SELECT max(strftime('%s', wacht_tot) - strftime('%s', 'now')) FROM inloglimiet WHERE wacht_tot <> ''");
	assert.ok(pause > 20 && pause <= 30, `waits ${pause} s`);
	// To the minute, and never too early.
	const until = one("SELECT strftime('%H.%M', max(strftime('%s', wacht_tot) + 59), 'unixepoch', 'localtime') FROM inloglimiet WHERE wacht_tot <> ''");
	assert.equal(`${told[1].padStart(2, '0')}.${told[2]}`, until);
	sql("UPDATE inloglimiet SET wacht_tot = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')");
	expect(await nobody().login(name, PASSWORD), 303);
	forget();
});
test('login: a browser that logged in before is not kept out by others', async () => {
	const mine = await as('lokaal.almelo');
	const known = mine.cookies.get('jbt-bekend');
	assert.match(known, /^[0-9a-f]{64}$/);
	assert.equal(one(`SELECT count(*) FROM bekende_browser WHERE hash = '${known}'`), 0, 'only its SHA-256 is stored');
	mine.cookies.delete('jbt');
	forget();
	for (let i = 0; i < 6; i++) expect(await nobody().login('lokaal.almelo', WRONG), 422);
	expectError(await nobody().login('lokaal.almelo', PASSWORD), /te vaak/);
	const answer = expect(await mine.login('lokaal.almelo', PASSWORD), 303);
	assert.equal(mine.cookies.get('jbt-bekend'), known);
	const cookie = answer.headers['set-cookie'].find((c) => c.startsWith('jbt-bekend='));
	for (const word of ['HttpOnly', 'SameSite=Strict', 'Path=/cgi-bin/inloggen', 'Max-Age=']) assert.ok(cookie.includes(word), cookie);
	// It is known for its user, and for nobody else.
	for (let i = 0; i < 5; i++) expect(await mine.login('lokaal.borne', WRONG), 422);
	expectError(await mine.login('lokaal.borne', PASSWORD), /te vaak/);
	forget();
});
test('login: who comes in is told of the wrong tries since the last time, once', async () => {
	await as('lokaal.hellendoorn');
	forget();
	for (let i = 0; i < 3; i++) await nobody().login('lokaal.hellendoorn', WRONG);
	const client = await as('lokaal.hellendoorn');
	const page = await client.get(home);
	assert.match(page.text, /Sinds uw laatste keer inloggen op \d+ [a-z]+ \d{4}, \d+\.\d\d uur waren er 3 mislukte pogingen/);
	assert.ok(!(await client.get(home)).text.includes('mislukte poging'));
	await (await as('lokaal.hellendoorn')).get(home);
	assert.ok(!(await (await as('lokaal.hellendoorn')).get(home)).text.includes('mislukte poging'));
	assert.equal(one("SELECT mislukt FROM gebruiker WHERE gebruikersnaam = 'lokaal.hellendoorn'"), 0);
});
test('login: who is not active does not come in', async () => {
	sql(`UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = '${account('proef.b', 'gi.wss')}'`);
	expectError(await nobody().login('proef.b', PASSWORD), /klopt niet/);
});
test('login: who is made inactive is out at once', async () => {
	const client = await as(account('proef.c', 'gi.leger'));
	sql("UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'proef.c'");
	toLogin(await client.get('/cgi-bin/aanmelding?moment=1'));
});
test('login: it leads on to the page that was asked for, never elsewhere', async () => {
	const client = nobody();
	const page = expect(await client.get('/cgi-bin/aanmelding?moment=1'), 303);
	const form = await client.get(page.location);
	const answer = await client.submit(form, 'inloggen', { gebruikersnaam: 'lokaal.losser', wachtwoord: PASSWORD });
	assert.equal(expect(answer, 303).location, '/cgi-bin/aanmelding?moment=1');
	for (const elsewhere of ['https://elders.example.nl/', '//elders.example.nl', '/cgi-bin/../x', '/cgi-bin/a\r\nX: y', 'javascript:alert(1)']) {
		const other = nobody();
		const login = await other.get(`/cgi-bin/inloggen?terug=${encodeURIComponent(elsewhere)}`);
		if (login.status !== 200) continue;
		const to = await other.submit(login, 'inloggen', { gebruikersnaam: 'lokaal.losser', wachtwoord: PASSWORD });
		assert.equal(expect(to, 303).location, home, elsewhere);
	}
});
test('login: logging out ends the session, here and on the server', async () => {
	const client = await as('lokaal.losser');
	const token = client.cookies.get('jbt');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	const form = page.forms.find((f) => f.action === '/cgi-bin/uitloggen');
	expect(await client.post(form.action, form.pairs()), 303);
	assert.equal(client.cookies.has('jbt') && client.cookies.get('jbt') !== '', false);
	const old = nobody();
	old.cookies.set('jbt', token);
	toLogin(await old.get('/cgi-bin/aanmelding?moment=1'));
});
test('session: a stray token is nobody', async () => {
	for (const token of ['0'.repeat(64), 'x', '', '../../etc', "' OR 1=1 --"]) {
		const client = nobody();
		client.cookies.set('jbt', token);
		toLogin(await client.get('/cgi-bin/aanmelding?moment=1'));
	}
});
test('session: it ends after half an hour of rest, and says so', async () => {
	const client = await as('lokaal.oldenzaal');
	age(client, 'laatst', 29);
	expect(await client.get('/cgi-bin/aanmelding?moment=1'), 200);
	age(client, 'laatst', 31);
	const answer = expect(await client.get('/cgi-bin/aanmelding?moment=1'), 303);
	assert.match(answer.location, /verlopen=ja/);
	assert.match((await client.get(answer.location)).text, /verlopen|opnieuw|lang niets/i);
});
test('session: it ends after ten hours whatever is done', async () => {
	const client = await as('lokaal.oldenzaal');
	age(client, 'begonnen', 599);
	expect(await client.get('/cgi-bin/aanmelding?moment=1'), 200);
	age(client, 'begonnen', 601);
	toLogin(await client.get('/cgi-bin/aanmelding?moment=1'));
});
test('session: what was typed on an ended session is there again after logging in (W50)', async () => {
	const text = 'Çağrı zei: "Żółć" & <b>O\'Brien</b>\r\ntweede regel';
	const client = await as('lokaal.tubbergen');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	age(client, 'laatst', 45);
	const refused = await client.submit(page, 'opslaan', { aanleiding: text });
	toLogin(refused);
	const login = await client.get(refused.location);
	const answer = await client.submit(login, 'inloggen', { gebruikersnaam: 'lokaal.tubbergen', wachtwoord: PASSWORD });
	const again = await client.follow(answer);
	assert.equal(again.path, '/cgi-bin/aanmelding?moment=1');
	assert.equal(again.formOf('opslaan').value('aanleiding').replace(/\r\n/g, '\n'), text.replace(/\r\n/g, '\n'));
	assert.match(again.text, /Uw tekst van .* is er nog/);
});
test('session: a text of an ended session is offered to nobody else', async () => {
	const client = await as('lokaal.dinkelland');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	age(client, 'laatst', 45);
	await client.submit(page, 'opslaan', { aanleiding: 'alleen voor mij' });
	const other = await as('lokaal.losser');
	assert.ok(!(await other.get('/cgi-bin/aanmelding?moment=1')).body.includes('alleen voor mij'));
});
test('session: without the right token nothing is kept', async () => {
	const client = await as('lokaal.wierden');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	age(client, 'laatst', 45);
	await client.submit(page, 'opslaan', { aanleiding: 'vals', csrf: 'f'.repeat(64) });
	assert.equal(one("SELECT count(*) FROM concept WHERE inhoud LIKE '%vals%'"), 0);
});
test('log: who logged in, and who failed to, and why', async () => {
	const rows = (after) => sql(`SELECT g.gebruikersnaam AS wie, onderwerp, uitkomst FROM log l LEFT JOIN gebruiker g ON g.id = l.gebruiker
		WHERE l.id > ${after} AND pagina = 'inloggen' AND handeling = 'inloggen' ORDER BY l.id`);
	const last = () => one('SELECT ifnull(max(id), 0) FROM log');
	forget();
	let after = last();
	await as('lokaal.haaksbergen');
	assert.deepEqual(rows(after), [{ wie: 'lokaal.haaksbergen', onderwerp: '', uitkomst: 'gedaan' }]);

	// The name only where somebody has it: what is typed there may be a password.
	after = last();
	const typed = 'Mijn-Geheime-Wachtwoord-2026';
	await nobody().login('LOKAAL.haaksbergen', WRONG);
	await nobody().login(typed, WRONG);
	sql(`UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = '${account('proef.d', 'gi.wss')}'`);
	await nobody().login('proef.d', PASSWORD);
	assert.deepEqual(rows(after), [{ wie: null, onderwerp: 'gebruiker=lokaal.haaksbergen', uitkomst: 'verkeerd' }, { wie: null, onderwerp: '', uitkomst: 'verkeerd' },
		{ wie: null, onderwerp: 'gebruiker=proef.d', uitkomst: 'niet_actief' }]);
	for (const file of ['', '-wal']) assert.ok(!fs.readFileSync(`${world.db}${file}`).includes(typed), `it stands in the database${file}`);
	assert.ok(!fs.readFileSync(world.log).includes(typed), 'it stands in the log of the server');

	// Of a pause one row, however often somebody tries within it.
	after = last();
	for (let i = 0; i < 20; i++) await nobody().login('lokaal.haaksbergen', WRONG);
	assert.deepEqual(rows(after).map((r) => r.uitkomst), ['verkeerd', 'verkeerd', 'verkeerd', 'verkeerd', 'te_vaak']);
	assert.ok(rows(after).every((r) => r.onderwerp === 'gebruiker=lokaal.haaksbergen'));
	assert.ok(rows(after).every((r) => r.wie === null));
	forget();
});
test('log: each try with its address, for as long as the setting says', async () => {
	forget();
	const before = one('SELECT ifnull(max(id), 0) FROM inlogpoging');
	await nobody().login('bestaat.niet', WRONG);
	const client = await as('lokaal.haaksbergen');
	await client.login('lokaal.haaksbergen', WRONG);
	const rows = sql(`SELECT gebruiker IS NOT NULL AS bestaat, adres, bekend, uitkomst FROM inlogpoging WHERE id > ${before} ORDER BY id`);
	assert.deepEqual(rows, [{ bestaat: 0, adres: '127.0.0.1', bekend: 0, uitkomst: 'verkeerd' }, { bestaat: 1, adres: '127.0.0.1', bekend: 0, uitkomst: 'gelukt' },
		{ bestaat: 1, adres: '127.0.0.1', bekend: 1, uitkomst: 'verkeerd' }]);
	forget();
});
