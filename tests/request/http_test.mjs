// What holds for every program: methods, headers, where a form may come from,
// what is refused as a whole, and what there is besides programs.
import { nobody, programs, one, assert, expect, test, user, world, sql } from './suite.mjs';
import { fresh, places, tafels } from './places.mjs';
import { normalised } from './client.mjs';

const HEADERS = {
	'content-security-policy': /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
	'x-content-type-options': /^nosniff$/, 'referrer-policy': /^no-referrer$/, 'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/, 'cache-control': /no-store/, 'content-type': /^text\/html; charset=utf-8$/,
};
function safe(page, what) {
	for (const [name, value] of Object.entries(HEADERS)) assert.match(page.headers[name] ?? '', value, `${what}: ${name}`);
	assert.ok(!/unsafe-inline|unsafe-eval|data:/.test(page.headers['content-security-policy']), what);
	if (page.status !== 303) assert.match(page.body, /<html lang="nl"/, what);
	assert.ok(!/\sstyle=|<script>|\son[a-z]+="/.test(page.body), `${what}: inline`);
}

test('headers: every answer of every program has them', async () => {
	const client = await user('voorzitter.hengelo');
	for (const program of programs()) {
		for (const path of ['', '?tafel=1', '?tafel=999999', '?onbekend=1']) safe(await client.get(`/cgi-bin/${program}${path}`), `${program}${path}`);
		safe(await nobody().get(`/cgi-bin/${program}`), `${program}, nobody`);
		safe(await client.post(`/cgi-bin/${program}`, []), `${program}, POST`);
	}
	for (const place of await places()) safe((await fresh(place)).page, place.path);
});
test('pages: every page has one h1, a title, and each id once', async () => {
	for (const place of await places()) {
		const { page } = await fresh(place);
		assert.equal(page.body.match(/<h1[\s>]/g).length, 1, place.path);
		assert.ok(page.title.length > 10, place.path);
		const ids = [...page.body.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
		assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), [], place.path);
		assert.ok(!/\{\{|\}\}/.test(page.body), place.path);
	}
});
test('forms: the first button is a harmless one', async () => {
	for (const place of await places()) {
		const { form } = await fresh(place);
		const first = form.buttons[0];
		// Enter presses the first one, in a field of one line.
		const line = form.controls.some((c) => !['hidden', 'textarea', 'select', 'radio', 'checkbox', 'file'].includes(c.type));
		if (line && form.buttons.length > 1) assert.ok(!/verwijderen|intrekken|terugsturen|verplaatsen|afsluiten|vaststellen/.test(first.value), `${place.path}: ${first.value}`);
		assert.ok('novalidate' in form.attributes, `${place.path}: novalidate`);
	}
});
test('nobody: every program asks to log in, also for a POST', async () => {
	for (const program of programs().filter((p) => p !== 'inloggen')) {
		for (const query of ['', '?tafel=1', '?zaak=1']) {
			const answer = await nobody().get(`/cgi-bin/${program}${query}`);
			assert.match(expect(answer, 303).location, /^\/cgi-bin\/inloggen/, program);
		}
		assert.match(expect(await nobody().post(`/cgi-bin/${program}?tafel=1`, [['actie', 'opslaan'], ['csrf', 'x']]), 303).location, /^\/cgi-bin\/inloggen/, program);
	}
});
test('methods: what is not GET, HEAD or POST is refused', async () => {
	const client = await user('lokaal.losser');
	for (const program of programs()) {
		for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
			const answer = await client.request(method, `/cgi-bin/${program}`);
			assert.ok(answer.status >= 400 && answer.status < 500 || answer.status === 501, `${method} ${program}: ${answer.status}`);
		}
	}
	const head = expect(await client.request('HEAD', '/cgi-bin/aanmelding?moment=1'), 200);
	assert.equal(head.bytes.length, 0);
});

// Header pairs with which a browser of ours never sends a form.
const FOREIGN = [
	['another origin', { Origin: 'https://elders.example.nl', 'Sec-Fetch-Site': null }],
	['another port', { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': null }],
	['our name as the beginning of another', { Origin: 'SELF.example.nl', 'Sec-Fetch-Site': null }],
	['no origin at all', { Origin: null, 'Sec-Fetch-Site': null }],
	['the origin null', { Origin: 'null', 'Sec-Fetch-Site': null }],
	['another site', { 'Sec-Fetch-Site': 'cross-site' }],
	['a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
	['the address bar', { 'Sec-Fetch-Site': 'none' }],
];
const TOKENS = [
	['the right token', (t) => t], ['no token', () => null], ['an empty token', () => ''], ['a wrong token', (t) => (t[0] === 'a' ? 'b' : 'a') + t.slice(1)],
	['a token cut short', (t) => t.slice(0, -1)], ['a token made longer', (t) => `${t}a`],
];
const changes = () => one('SELECT (SELECT max(id) FROM stap) || "/" || (SELECT count(*) FROM verzoek) || "/" || (SELECT count(*) FROM concept) || "/" || (SELECT sum(rev) FROM tafel) || "/" || (SELECT sum(rev) FROM aanmelding) || "/" || (SELECT count(*) FROM tafel)'.replaceAll('"', "'"));

test('csrf: no form is taken from elsewhere or without its token, of no program', async () => {
	const all = await places();
	assert.ok(all.length > 5);
	for (const program of programs()) {
		const place = program === 'uitloggen' ? { program, name: 'lokaal.borne', path: '/cgi-bin/aanmelding?moment=1', actions: [] } : all.find((p) => p.program === program);
		if (!place) continue;
		const { client, form } = await fresh(place);
		const token = form.value('csrf');
		const actie = form.buttons.find((b) => b.value)?.value ?? 'uitloggen';
		const before = changes();
		for (const [what, headers] of [...FOREIGN, ['our own page', {}]]) {
			for (const [which, change] of TOKENS) {
				if (what === 'our own page' && which === 'the right token') continue;
				const pairs = form.pairs().filter(([n]) => n !== 'csrf');
				if (change(token) !== null) pairs.push(['csrf', change(token)]);
				pairs.push(['actie', actie]);
				const answer = await client.post(form.action, pairs, { headers: { ...headers, ...(headers.Origin === 'SELF.example.nl' ? { Origin: `${world.base}.example.nl` } : {}) } });
				assert.equal(answer.status, 403, `${program}: ${what}, ${which}: ${answer.status}`);
			}
		}
		assert.equal(changes(), before, `${program} did something`);
	}
});
test('csrf: a token of another session, and of somebody else, is refused', async () => {
	const mine = await user('lokaal.losser');
	const theirs = await user('lokaal.borne');
	const page = await mine.get('/cgi-bin/aanmelding?moment=1');
	const other = (await theirs.get('/cgi-bin/aanmelding?moment=1')).formOf('opslaan').value('csrf');
	const answer = expect(await mine.submit(page, 'opslaan', { csrf: other, aanleiding: 'mijn lange tekst' }), 403);
	assert.ok(answer.body.includes('mijn lange tekst'), 'what was typed is shown again');
});
test('csrf: with only one of the two headers a form is taken', async () => {
	const client = await user('lokaal.losser');
	for (const headers of [{ Origin: null }, { 'Sec-Fetch-Site': null }]) {
		const page = await client.get('/cgi-bin/aanmelding?moment=1');
		expect(await client.submit(page, 'opslaan', { aanleiding: 'gewoon' }, { headers }), 303);
	}
});

test('forms: an unknown field, a doubled field and a field of the query are 400, and nothing is done', async () => {
	for (const place of await places()) {
		const { client, form } = await fresh(place);
		const actie = form.buttons.find((b) => b.value)?.value;
		const before = changes();
		const name = form.controls.find((c) => c.name && !['csrf', 'sleutel', 'rev'].includes(c.name) && c.type !== 'file')?.name;
		const pairs = [...form.pairs(), ['actie', actie]];
		const cases = [['unknown', [...pairs, ['bestaat_niet', '1']]], ['unknown key', [...pairs, ['status-999999', '1']]]];
		if (name) cases.push(['doubled', [...pairs.filter(([n]) => n !== name), [name, '1'], [name, '1']]]);
		for (const [what, sent] of cases) assert.equal((await client.post(form.action, sent)).status, 400, `${place.key}: ${what}`);
		assert.equal((await client.get(`${place.path}${place.path.includes('?') ? '&' : '?'}bestaat_niet=1`)).status, 400, `${place.path}: query`);
		assert.equal(changes(), before, `${place.key} did something`);
	}
});
test('forms: an unknown button is 400', async () => {
	for (const place of await places()) {
		const { client, form } = await fresh(place);
		for (const actie of ['bestaat_niet', 'Opslaan', 'opslaan ']) expect(await client.post(form.action, [...form.pairs(), ['actie', actie]]), 400);
	}
});
test('forms: without its key, or with one that is none, nothing is done', async () => {
	for (const place of await places()) {
		const { client, form } = await fresh(place);
		const actie = form.buttons.find((b) => b.value)?.value;
		const before = changes();
		for (const key of [null, '', 'x', 'g'.repeat(32), 'a'.repeat(33), "' OR 1=1 --"]) {
			const pairs = form.pairs().filter(([n]) => n !== 'sleutel');
			if (key !== null) pairs.push(['sleutel', key]);
			expect(await client.post(form.action, [...pairs, ['actie', actie]]), 400);
		}
		assert.equal(changes(), before, place.key);
	}
});
test('forms: bodies that are none are 400', async () => {
	const client = await user('lokaal.losser');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	const ok = page.formOf('opslaan').pairs().map(([n, v]) => `${n}=${encodeURIComponent(v)}`).join('&');
	for (const [what, body, type] of [
		['NUL', `${ok}&aanleiding=a%00b`], ['not UTF-8', `${ok}&aanleiding=%ff%fe`], ['half an escape', `${ok}&aanleiding=%zz`],
		['overlong', `${ok}&aanleiding=%c0%af`], ['a surrogate', `${ok}&aanleiding=%ed%a0%80`], ['json', '{"a":1}', 'application/json'],
		['no type', ok, ''], ['multipart without a boundary', ok, 'multipart/form-data'], ['multipart that is none', ok, 'multipart/form-data; boundary=x'],
		['a part without end', '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nabc', 'multipart/form-data; boundary=x'],
		['too many', `${ok}&${Array.from({ length: 2000 }, (_, i) => `x${i}=1`).join('&')}`],
	]) {
		const answer = await client.post('/cgi-bin/aanmelding', [], { body, ...(type === undefined ? {} : { type }) });
		assert.ok([400, 403].includes(answer.status), `${what}: ${answer.status}`);
	}
});

test('not yours and not there are the same answer, on every program', async () => {
	const client = await user('lokaal.losser');
	const [theirs] = tafels("t.moment = 1 AND t.status = 'concept' AND g.slug = 'enschede'");
	const line = (page) => normalised(page).replaceAll(/[?&=](tafel|zaak|persoon|stuk)=\d+/g, '');
	for (const program of programs()) {
		for (const name of ['tafel', 'zaak', 'persoon', 'stuk']) {
			const there = await client.get(`/cgi-bin/${program}?${name}=${theirs[name]}`);
			if (there.status === 400) continue; // it takes no such thing
			if (program === 'inloggen') continue;
			assert.equal(there.status, 404, `${program}?${name}`);
			const not = await client.get(`/cgi-bin/${program}?${name}=987654`);
			assert.equal(not.status, 404, `${program}?${name}: not there`);
			assert.equal(line(there), line(not), `${program}?${name}`);
		}
	}
});
test('ids that are none are not there', async () => {
	const client = await user('voorzitter.hengelo');
	for (const program of programs()) {
		for (const id of ['0', '-1', 'x', '1.5', '99999999999999999999', '1 OR 1=1', '%00', '']) {
			const answer = await client.get(`/cgi-bin/${program}?tafel=${encodeURIComponent(id)}`);
			assert.ok([303, 400, 404].includes(answer.status), `${program}?tafel=${id}: ${answer.status}`);
		}
	}
});
test('a dossier of another gemeente takes no POST, and says nothing', async () => {
	// Forms of one's own, with the id of somebody else's tafel in it.
	for (const place of (await places()).filter((p) => p.about.tafel && p.path.includes('?tafel='))) {
		const { client, form } = await fresh(place);
		const other = sql(`SELECT t.id FROM tafel t WHERE t.moment = ${place.about.moment} AND NOT EXISTS (SELECT 1 FROM relatie r JOIN gebruiker g ON g.id = r.gebruiker
			WHERE r.tafel = t.id AND g.gebruikersnaam = '${place.name}' AND r.banden <> 8) LIMIT 1`)[0];
		if (!other || place.name.startsWith('raad')) continue;
		const before = changes();
		const pairs = form.pairs().filter(([n]) => n !== 'tafel' && !n.includes('-'));
		const answer = await client.post(form.action, [...pairs, ['tafel', String(other.id)], ['actie', place.actions[0] ?? 'opslaan']]);
		assert.ok([403, 404].includes(answer.status), `${place.key}: ${answer.status}`);
		assert.equal(answer.status, 404, place.key);
		assert.equal(changes(), before, place.key);
	}
});
test('the beheerder and the toezichthouder see no dossier', async () => {
	for (const name of ['beheer', 'toezicht']) {
		const client = await user(name);
		// The log of who looked at it is what a toezichthouder is for.
		const general = ['inloggen', 'uitloggen', 'werkvoorraad', 'vervanging', ...(name === 'toezicht' ? ['inzage'] : [])];
		for (const program of programs().filter((p) => !general.includes(p))) {
			for (const t of tafels("t.status IN ('gepland', 'gehouden')").slice(0, 3)) {
				for (const query of [`tafel=${t.tafel}`, `zaak=${t.zaak}`, `persoon=${t.persoon}`, `stuk=${t.stuk}`]) {
					const answer = await client.get(`/cgi-bin/${program}?${query}`);
					assert.ok([400, 404].includes(answer.status), `${name} ${program}?${query}: ${answer.status}`);
				}
			}
		}
	}
});
test('log: a refused look is written, with the dossier', async () => {
	const client = await user('lokaal.losser');
	const [theirs] = tafels("t.moment = 1 AND t.status = 'concept' AND g.slug = 'enschede'");
	await client.get(`/cgi-bin/aanmelding?tafel=${theirs.tafel}`);
	const row = sql('SELECT * FROM log ORDER BY id DESC LIMIT 1')[0];
	assert.equal(row.uitkomst, 'geweigerd');
	assert.equal(row.tafel, theirs.tafel);
});
test('log: each row holds on to the one before it', async () => {
	assert.equal(one('SELECT count(*) FROM log WHERE length(keten) <> 64'), 0);
	assert.equal(one('SELECT count(*) - count(DISTINCT keten) FROM log'), 0);
	assert.throws(() => sql('UPDATE log SET uitkomst = uitkomst'));
	assert.throws(() => sql('DELETE FROM log'));
});

test('static: sites, style, script and pages for what is not there', async () => {
	for (const path of ['/', '/enschede/', '/almelo/', '/hengelo/', '/noord-oost-twente/', '/static/jbt.css', '/static/jbt.js', '/static/icons.svg']) {
		const page = expect(await nobody().get(path), 200);
		assert.equal(page.headers['x-content-type-options'], 'nosniff', path);
		assert.match(page.headers['content-security-policy'], /default-src 'none'/, path);
	}
	for (const path of ['/bestaat-niet', '/jbt.sqlite', '/templates/aanmelding.tpl', '/cgi-bin/../jbt.sqlite', '/%2e%2e/jbt.sqlite', '/cgi-bin/aanmelding.c', '/cgi-bin/']) {
		const page = await nobody().get(path);
		assert.ok([400, 403, 404].includes(page.status), `${path}: ${page.status}`);
		assert.match(page.body, /lang="nl"/, path);
	}
});
