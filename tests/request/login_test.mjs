// Logging in and out, and what becomes of a text when the session ends.
import { PASSWORD, as, assert, expect, expectError, nobody, one, sql, test } from './suite.mjs';

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
test('login: a wrong password and an unknown name get the same answer', async () => {
	const wrong = expectError(await nobody().login('lokaal.wierden', 'Verkeerd-wachtwoord-1'), /klopt niet/);
	const unknown = expectError(await nobody().login('bestaat.niet', 'Verkeerd-wachtwoord-1'), /klopt niet/);
	assert.deepEqual(unknown.errors, wrong.errors);
	sql("UPDATE gebruiker SET mislukt = 0 WHERE gebruikersnaam = 'lokaal.wierden'");
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
test('login: after five wrong passwords also the right one has to wait, and longer each time', async () => {
	const name = 'lokaal.almelo';
	for (let i = 0; i < 4; i++) expectError(await nobody().login(name, `Verkeerd-wachtwoord-${i}`), /klopt niet/);
	expectError(await nobody().login(name, 'Verkeerd-wachtwoord-5'), /te vaak/);
	expectError(await nobody().login(name, PASSWORD), /te vaak/);
	const wait = () => one(`SELECT strftime('%s', wacht_tot) - strftime('%s', 'now') FROM gebruiker WHERE gebruikersnaam = '${name}'`);
	const first = wait();
	assert.ok(first > 20 && first <= 31, `waits ${first} s`);
	sql(`UPDATE gebruiker SET wacht_tot = '2020-01-01T00:00:00Z' WHERE gebruikersnaam = '${name}'`);
	expectError(await nobody().login(name, 'Verkeerd-wachtwoord-6'), /te vaak/);
	assert.ok(wait() > 50, `waits ${wait()} s`);
	sql(`UPDATE gebruiker SET wacht_tot = '2020-01-01T00:00:00Z' WHERE gebruikersnaam = '${name}'`);
	expect(await nobody().login(name, PASSWORD), 303);
	assert.equal(one(`SELECT mislukt FROM gebruiker WHERE gebruikersnaam = '${name}'`), 0);
});
test('login: who is not active does not come in', async () => {
	sql("UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'gi.wss'");
	expectError(await nobody().login('gi.wss', PASSWORD), /klopt niet/);
	sql("UPDATE gebruiker SET actief = 1 WHERE gebruikersnaam = 'gi.wss'");
});
test('login: who is made inactive is out at once', async () => {
	const client = await as('gi.leger');
	sql("UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'gi.leger'");
	toLogin(await client.get('/cgi-bin/aanmelding?moment=1'));
	sql("UPDATE gebruiker SET actief = 1 WHERE gebruikersnaam = 'gi.leger'");
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
test('log: who logged in, and who failed to', async () => {
	await as('lokaal.haaksbergen');
	assert.equal(one("SELECT count(*) > 0 FROM log l JOIN gebruiker g ON g.id = l.gebruiker WHERE g.gebruikersnaam = 'lokaal.haaksbergen' AND l.pagina = 'inloggen' AND l.uitkomst = 'gedaan'"), 1);
	await nobody().login('bestaat.niet', 'Verkeerd-wachtwoord-9');
	assert.equal(one("SELECT uitkomst FROM log WHERE pagina = 'inloggen' AND handeling = 'inloggen' ORDER BY id DESC LIMIT 1"), 'onvolledig');
});
