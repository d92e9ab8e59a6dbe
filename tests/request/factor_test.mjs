// The second step of logging in: set up at the first login, asked at each later
// one, each code once; and one's own sessions.
import { PASSWORD, account, as, assert, expect, expectError, nobody, one, sql, test } from './suite.mjs';
import { again, code, keyOf } from './totp.mjs';

const STEP = '/cgi-bin/tweede-factor', HOME = '/cgi-bin/werkvoorraad';
const asked = (on) => sql(`UPDATE instelling SET waarde = '${on ? 1 : 0}' WHERE naam = 'tweede_factor'`);

const show = async (client, typed, path = STEP) => client.submit(await client.get(path), 'controleren', { code: typed });
let number = 0;
const somebody = () => account(`factor.${++number}`, 'gi.wss');

// Logged in with an app, its recovery codes kept; gives name, client and codes.
async function withApp() {
	asked(true);
	const name = somebody(), client = nobody();
	client.name = name;
	expect(await client.login(name, PASSWORD), 303);
	expect(await show(client, code(keyOf(name))), 303);
	const page = expect(await client.get(STEP), 200);
	const codes = [...page.body.matchAll(/<li class="jbt-code">([0-9a-f-]+)</g)].map((m) => m[1]);
	expect(await client.submit(page, 'bewaard', {}), 303);
	again(name);
	return { name, client, codes };
}
async function password(name) {
	const client = nobody();
	expect(await client.login(name, PASSWORD), 303);
	return client;
}

test('second step: the app of these tests counts as RFC 6238 does', () => {
	const real = Date.now;
	try {
		Date.now = () => 59000;
		assert.equal(code(Buffer.from('12345678901234567890').toString('hex')), '287082');
	} finally {
		Date.now = real;
	}
});

test('second step: at the first login an app is set up; before that no page opens', async () => {
	asked(true);
	const name = somebody(), client = nobody();
	const answer = expect(await client.login(name, PASSWORD), 303);
	assert.match(answer.location, /^\/cgi-bin\/tweede-factor/);
	for (const path of [HOME, '/cgi-bin/aanmelding?moment=3', '/cgi-bin/account']) {
		const page = expect(await client.get(path), 303);
		assert.match(page.location, /^\/cgi-bin\/tweede-factor\?terug=/, path);
	}
	const page = expect(await client.get(STEP), 200);
	assert.match(page.body, /<svg class="jbt-qr"/);
	assert.ok(!page.body.includes('jbt-nav'), 'no menu before the code');
	expect(await show(client, code(keyOf(name))), 303);
	expect(await client.get(HOME), 200);
});

test('second step: half a session posts nothing, and is another one afterwards', async () => {
	const { name } = await withApp();
	const client = await password(name);
	const half = client.cookies.get('jbt');
	const before = one('SELECT count(*) FROM tafel');
	const form = [['csrf', one(`SELECT csrf FROM sessie ORDER BY rowid DESC LIMIT 1`)], ['sleutel', 'x'.repeat(32)], ['rev', '0'], ['moment', '3'], ['actie', 'opslaan']];
	assert.match(expect(await client.post('/cgi-bin/aanmelding', form), 303).location, /tweede-factor/);
	assert.equal(one('SELECT count(*) FROM tafel'), before);
	assert.equal(one(`SELECT count(*) FROM concept c JOIN gebruiker g ON g.id = c.gebruiker WHERE g.gebruikersnaam = '${name}'`), 0);
	expect(await show(client, code(keyOf(name))), 303);
	assert.notEqual(client.cookies.get('jbt'), half);
	const old = nobody();
	old.cookies.set('jbt', half);
	assert.match(expect(await old.get(HOME), 303).location, /inloggen/);
});

test('second step: it goes on to the page that was asked for', async () => {
	const { name } = await withApp();
	const client = nobody();
	expect(await client.submit(await client.get('/cgi-bin/inloggen?terug=%2Fcgi-bin%2Faccount'), 'inloggen', { gebruikersnaam: name, wachtwoord: PASSWORD }), 303);
	const page = await client.get(`${STEP}?terug=%2Fcgi-bin%2Faccount`);
	assert.equal(expect(await client.submit(page, 'controleren', { code: code(keyOf(name)) }), 303).location, '/cgi-bin/account');
	const other = await password(name);
	again(name);
	const evil = await other.get(`${STEP}?terug=%2F%2Felders.example`);
	assert.equal(expect(await other.submit(evil, 'controleren', { code: code(keyOf(name)) }), 303).location, HOME);
});

test('second step: a code works once, with spaces too; the one before and after also, others not', async () => {
	const { name } = await withApp();
	const key = keyOf(name), now = code(key);
	expect(await show(await password(name), `${now.slice(0, 3)} ${now.slice(3)}`), 303);
	expectError(await show(await password(name), now), /klopt niet, of is al gebruikt/);
	expectError(await show(await password(name), code(key, -1)), /al gebruikt/); // older than one that was used
	again(name);
	expect(await show(await password(name), code(key, -1)), 303);
	expect(await show(await password(name), code(key, 1)), 303);
	again(name);
	expectError(await show(await password(name), code(key, -3)), /klopt niet/);
	expectError(await show(await password(name), code(key, 3)), /klopt niet/);
});

test('second step: eight recovery codes, each once, shown until they are kept', async () => {
	const { name, client, codes } = await withApp();
	assert.equal(new Set(codes).size, 8);
	const page = expect(await client.get(STEP), 200);
	assert.ok(codes.every((c) => !page.body.includes(c)), 'not shown again');
	expect(await show(await password(name), codes[0].toUpperCase().replaceAll('-', ' ')), 303);
	expectError(await show(await password(name), codes[0]), /al gebruikt/);
	expect(await show(await password(name), codes[7]), 303);
});

test('second step: a key that no app has yet is another one at the next login', async () => {
	asked(true);
	const name = somebody();
	await password(name);
	const first = keyOf(name);
	await password(name);
	assert.notEqual(keyOf(name), first);
	expectError(await show(await password(name), code(first)), /klopt niet/);
});

test('second step: wrong codes are counted by account, from everywhere, and then there is a pause', async () => {
	const { name } = await withApp();
	const account = one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
	for (let i = 1; i <= 5; i++) expectError(await show(await password(name), '000000'), i < 5 ? /klopt niet/ : /te vaak een verkeerde code/);
	const client = await password(name);
	expectError(await show(client, code(keyOf(name))), /te vaak een verkeerde code ingevuld. U kunt het opnieuw proberen na/);
	assert.equal(one(`SELECT count(*) FROM inlogpoging WHERE gebruiker = ${account} AND uitkomst = 'te_vaak'`), 1);
	sql("UPDATE inloglimiet SET wacht_tot = '', mislukt = 0");
	again(name);
	expect(await show(client, code(keyOf(name))), 303);
});

test('second step: half a session ends by itself after ten minutes', async () => {
	const { name } = await withApp();
	const client = await password(name);
	sql("UPDATE sessie SET begonnen = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-11 minutes') WHERE stand = 'half' AND beeindigd = ''");
	assert.match(expect(await client.get(STEP), 303).location, /inloggen/);
});

test('second step: where it is not asked of all, who wants it sets it up, and is asked from then on', async () => {
	asked(false);
	const name = somebody(), client = await as(name);
	expect(await client.submit(await client.get('/cgi-bin/account'), 'aanzetten', {}), 303);
	expect(await show(client, code(keyOf(name))), 303);
	const page = await client.get(STEP);
	expect(await client.submit(page, 'bewaard', {}), 303);
	assert.match(expect(await nobody().login(name, PASSWORD), 303).location, /tweede-factor/);
});

test('account: another telephone and new recovery codes only with a code', async () => {
	const { name, client, codes } = await withApp();
	const change = async (typed, actie) => client.submit(await client.get('/cgi-bin/account'), actie, { code: typed });
	expectError(await change('', 'opnieuw'), /Vul de code in/);
	expectError(await change('123456', 'opnieuw'), /klopt niet/);
	expect(await change(code(keyOf(name)), 'codes_nieuw'), 303);
	const page = expect(await client.get(STEP), 200);
	assert.ok(!codes.some((c) => page.body.includes(c)));
	assert.equal([...page.body.matchAll(/<li class="jbt-code">/g)].length, 8);
	expectError(await show(await password(name), codes[0]), /klopt niet/);
	const key = keyOf(name);
	again(name);
	expect(await change(code(key), 'opnieuw'), 303);
	assert.notEqual(keyOf(name), key);
});

test('account: the own sessions, and no others; each can be ended, or all but this one', async () => {
	asked(false);
	const name = somebody(), here = await as(name), there = await as(name), third = await as(name), stranger = await as('gi.leger');
	const page = expect(await here.get('/cgi-bin/account'), 200);
	assert.equal([...page.body.matchAll(/data-kop="Laatst gebruikt"/g)].length, 3);
	const theirs = one("SELECT max(s.rowid) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = 'gi.leger'");
	expect(await here.submit(page, 'einde', { sessie: String(theirs) }), 404);
	expect(await stranger.get(HOME), 200);
	expect(await here.submit(await here.get('/cgi-bin/account'), 'einde', {}), 303);
	assert.equal([(await there.get(HOME)).status, (await third.get(HOME)).status].filter((s) => s === 303).length, 1);
	expect(await here.submit(await here.get('/cgi-bin/account'), 'andere_einde', {}), 303);
	assert.deepEqual([(await there.get(HOME)).status, (await third.get(HOME)).status], [303, 303]);
	expect(await here.get(HOME), 200);
});
