// What somebody can make the program keep, and where: nobody, very little; a
// user, no more than a budget.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { as, assert, expect, expectError, nobody, one, sql, test, user, world } from './suite.mjs';
import { PDF, written } from './steps.mjs';

const MB = 1 << 20;
const counted = (where) => one(`SELECT ifnull(sum(aantal), 0) FROM bezoek WHERE dag = date('now', 'localtime') AND ${where}`);
const logRows = () => one('SELECT count(*) FROM log');
const fake = () => {
	const client = nobody();
	client.cookies.set('jbt', '0123456789abcdef'.repeat(4));
	return client;
};
const big = (size, type = 'application/x-www-form-urlencoded') => ({ body: `titel=${'a'.repeat(size - 6)}`, type });
// What the web server says to who announces so much; 100: go on.
const announced = (program, size, cookie = '') => new Promise((resolve, reject) => {
	const { port } = new URL(world.base);
	const headers = { 'Content-Length': size, 'Content-Type': 'application/x-www-form-urlencoded', Expect: '100-continue', Cookie: cookie };
	const request = http.request({ host: '127.0.0.1', port, path: `/cgi-bin/${program}`, method: 'POST', headers });
	const end = (status) => { resolve(status); request.destroy(); };
	request.on('continue', () => end(100));
	request.on('response', (answer) => end(answer.statusCode));
	request.on('error', reject);
	request.flushHeaders();
});

test('disk: the views of nobody are counted by the day, not kept one by one', async () => {
	const [rows, views] = [logRows(), counted("pagina = 'inloggen' AND uitkomst = 'getoond'")];
	for (let i = 0; i < 25; i++) expect(await nobody().get('/cgi-bin/inloggen'), 200);
	assert.equal(logRows(), rows);
	assert.equal(counted("pagina = 'inloggen' AND uitkomst = 'getoond'"), views + 25);
	assert.equal(one("SELECT count(*) FROM bezoek WHERE pagina = 'inloggen' AND uitkomst = 'getoond'"), 1);
});
test('disk: what nobody is refused is counted as well', async () => {
	const [rows, refused] = [logRows(), counted("uitkomst = 'geweigerd'")];
	for (let i = 0; i < 5; i++) {
		expect(await nobody().get('/cgi-bin/inloggen?onbekend=1'), 400);
		expect(await nobody().post('/cgi-bin/inloggen', [['gebruikersnaam', 'x'], ['csrf', 'vals']]), 403);
		expect(await nobody().post('/cgi-bin/aanmelding', [['x', 'y']], { headers: { Origin: 'https://elders.example.nl', 'Sec-Fetch-Site': null } }), 403);
	}
	assert.equal(logRows(), rows);
	assert.equal(counted("uitkomst = 'geweigerd'"), refused + 15);
});
test('disk: who is logged in has a row of each view, as before', async () => {
	const client = await as('lokaal.losser');
	const rows = logRows();
	for (let i = 0; i < 3; i++) expect(await client.get('/cgi-bin/werkvoorraad'), 200);
	assert.equal(logRows(), rows + 3);
});

test('disk: what comes in waits in a place of its own, and goes', async () => {
	const data = path.dirname(world.db);
	const conf = fs.readFileSync(path.join(data, 'lighttpd.conf'), 'utf8');
	const spool = /^server\.upload-dirs = \( "(.*)" \)$/m.exec(conf)[1];
	assert.ok(path.relative(data, spool).startsWith('..'), `${spool} is beside the database`);
	// Half a body of 20 MB, by who says to have a session.
	const { port } = new URL(world.base);
	const request = http.request({ host: '127.0.0.1', port, path: '/cgi-bin/stuk', method: 'POST',
		headers: { 'Content-Length': 20 * MB, 'Content-Type': 'application/x-www-form-urlencoded', Cookie: `jbt=${'a'.repeat(64)}` } });
	request.on('error', () => {});
	const before = fs.readdirSync(data).sort();
	request.write('a'.repeat(10 * MB));
	const size = (dir) => fs.readdirSync(dir).reduce((n, f) => n + (fs.statSync(path.join(dir, f), { throwIfNoEntry: false })?.size ?? 0), 0);
	let most = 0;
	for (let i = 0; i < 100 && most < 8 * MB; i++) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		most = Math.max(most, size(spool));
	}
	assert.ok(most > 8 * MB, `${most} bytes wait in ${spool}`);
	assert.deepEqual(fs.readdirSync(data).sort(), before);
	request.destroy();
	for (let i = 0; i < 100 && size(spool); i++) await new Promise((resolve) => setTimeout(resolve, 50));
	assert.equal(size(spool), 0);
});
test('disk: a large body is taken for a form with a file, of who has a session, and for nothing else', async () => {
	const client = await user('lokaal.losser');
	const multipart = (size) => [['bestand', { filename: 'plan.pdf', content: Buffer.alloc(size) }]];
	const session = `jbt=${client.cookies.get('jbt')}`;
	// The web server takes no more than the form may have, of who says to be somebody.
	assert.equal(await announced('aanmelding', 5 * MB, session), 413);
	assert.equal(await announced('aanmelding', 3 * MB, session), 100);
	assert.equal(await announced('stuk', 5 * MB), 413);
	assert.equal(await announced('stuk', 26 * MB, session), 100);
	assert.equal(await announced('stuk', 28 * MB, session), 413);
	// The program, of who is.
	assert.match(expect(await fake().post('/cgi-bin/stuk', multipart(20 * MB)), 303).location, /^\/cgi-bin\/inloggen/);
	expect(await client.post('/cgi-bin/stuk', multipart(20 * MB)), 403);
	// To log in takes a name and a password.
	expect(await nobody().post('/cgi-bin/inloggen', [], big(65536)), 403);
	expect(await nobody().post('/cgi-bin/inloggen', [], big(65537)), 413);
	expect(await nobody().post('/cgi-bin/inloggen', [], big(3 * MB)), 413);
});

const drafts = (name) => sql(`SELECT onderwerp, grootte, length(inhoud) AS lengte FROM concept c JOIN gebruiker g ON g.id = c.gebruiker WHERE g.gebruikersnaam = '${name}' ORDER BY c.rowid`);

test('disk: a draft beyond measure is not kept, and that is said', async () => {
	const d = await written();
	const page = await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
	const form = page.formOf('uploaden');
	const pairs = (title) => [...form.pairs().filter(([n]) => n !== 'titel'), ['titel', title], ['actie', 'concept']];
	sql('DELETE FROM concept');
	const answer = expect(await d.melder.post('/cgi-bin/stuk', pairs('a'.repeat(4 * MB))), 413);
	assert.match(answer.h1, /te groot/);
	assert.deepEqual(sql('SELECT * FROM concept'), []);
	expect(await d.melder.post('/cgi-bin/stuk', pairs('a'.repeat(3 * MB))), 204);
	const name = d.melder.name ?? 'lokaal.losser';
	assert.ok(drafts(name)[0].grootte > 3 * MB && drafts(name)[0].grootte === drafts(name)[0].lengte);
	sql('DELETE FROM concept');
});
test('disk: of more drafts than fit the oldest goes, what was typed last is there', async () => {
	const client = await as('lokaal.losser');
	sql(`DELETE FROM concept; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
		INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, grootte, rev, bewaard)
		SELECT g.id, 'aanmelding', 'tafel=' || (90000 + i), 'zorgen=x', 8, 1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (100 - i) || ' minutes')
		FROM n JOIN gebruiker g ON g.gebruikersnaam = 'lokaal.losser'`);
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	expect(await client.submit(page, 'concept', { aanleiding: 'het laatst getypt' }, { form: page.formOf('opslaan') }), 204);
	const kept = drafts('lokaal.losser').map((d) => d.onderwerp);
	assert.equal(kept.length, 50);
	assert.ok(kept.includes('moment=1') && kept.includes('tafel=90060') && !kept.includes('tafel=90011') && kept.includes('tafel=90012'), kept.join());
	assert.ok((await client.get('/cgi-bin/aanmelding?moment=1')).body.includes('het laatst getypt'));
	sql('DELETE FROM concept');
});

const waiting = () => sql('SELECT id, naam FROM bestand_wachtend ORDER BY id');
test('disk: the same upload waits once, however often it is tried', async () => {
	const d = await written();
	sql('DELETE FROM bestand_wachtend');
	const file = { filename: 'plan.pdf', content: PDF, type: 'application/pdf' };
	for (let i = 0; i < 4; i++) {
		const page = await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
		expectError(await d.melder.submit(page, 'uploaden', { soort: 'overig', datum: '', bestand: file }), /#datum/);
	}
	assert.equal(waiting().length, 1);
	// And it is still the one that is taken.
	const page = await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
	const again = await d.melder.submit(page, 'uploaden', { soort: 'overig', datum: '', bestand: file });
	expect(await d.melder.submit(again, 'uploaden', { datum: '1-9-2026' }), 303);
	assert.equal(one(`SELECT bestandsnaam FROM stuk WHERE tafel = ${d.tafel} ORDER BY id DESC LIMIT 1`), 'plan.pdf');
	assert.deepEqual(waiting(), []);
});
test('disk: of more waiting uploads than fit the oldest goes, the last one is there', async () => {
	const d = await written();
	sql('DELETE FROM bestand_wachtend');
	let answer;
	for (let i = 1; i <= 13; i++) {
		const page = await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
		answer = await d.melder.submit(page, 'uploaden', { soort: 'overig', datum: '', bestand: { filename: `plan${i}.pdf`, content: `${PDF}\n%${i}`, type: 'application/pdf' } });
		sql("UPDATE bestand_wachtend SET op = strftime('%Y-%m-%dT%H:%M:%SZ', op, '-1 minute')");
	}
	assert.deepEqual(waiting().map((w) => w.naam), [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((i) => `plan${i}.pdf`));
	expect(await d.melder.submit(answer, 'uploaden', { datum: '1-9-2026' }), 303);
	assert.equal(one(`SELECT bestandsnaam FROM stuk WHERE tafel = ${d.tafel} ORDER BY id DESC LIMIT 1`), 'plan13.pdf');
	sql('DELETE FROM bestand_wachtend');
});
test('disk: nobody leaves anything', async () => {
	const before = sql('SELECT (SELECT count(*) FROM concept) AS c, (SELECT count(*) FROM bestand_wachtend) AS b, (SELECT count(*) FROM verzoek) AS v, (SELECT count(*) FROM log) AS l');
	for (const client of [nobody(), fake()]) {
		for (const actie of ['concept', 'uploaden', 'opslaan']) {
			await client.post('/cgi-bin/stuk?tafel=1', [['tafel', '1'], ['titel', 'x'], ['bestand', { filename: 'plan.pdf', content: PDF }], ['csrf', 'a'.repeat(64)], ['sleutel', 'a'.repeat(32)], ['actie', actie]]);
			await client.post('/cgi-bin/aanmelding?moment=1', [['aanleiding', 'x'], ['csrf', 'a'.repeat(64)], ['sleutel', 'a'.repeat(32)], ['actie', actie]]);
		}
	}
	assert.deepEqual(sql('SELECT (SELECT count(*) FROM concept) AS c, (SELECT count(*) FROM bestand_wachtend) AS b, (SELECT count(*) FROM verzoek) AS v, (SELECT count(*) FROM log) AS l'), before);
});
