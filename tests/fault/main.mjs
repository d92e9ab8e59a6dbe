// Every I/O call of every kind of writing fails in turn: with an error, for lack
// of room, half done; once, or from then on. Whatever comes of it, an answer
// "saved" is true, what was not saved is nowhere, and nothing is saved by half.
// The same when memory is refused at each time that it is asked for; then no
// program crashes either. And for who only looks: a page is whole and logged, or
// not there. Then a build whose commit does not look at its result, and that takes
// memory without a look at whether it got any: both must be seen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, closeConnections } from '../request/client.mjs';
import { expect, forget, one, sql, world } from '../request/suite.mjs';
import { every, reads, soon, untried, word } from './acts.mjs';
import { counter } from '../counter.mjs';
import { ask } from '../database.mjs';
import { build, sabotaged, variant } from '../sabotage.mjs';
import { root, start } from '../start.mjs';

const wanted = process.env.FAULT_RUNS ?? '60', wantedMemory = process.env.OOM_RUNS ?? '40';
const SMALL = 400; // over it, also what takes long to come to
const IO = 1, MEMORY = 2; // what fails, as shim.c knows it
const MODES = { 'an error': 1, 'no room': 2, 'half done': 3, 'no memory': 4 };
const modes = (kind) => Object.keys(MODES).filter((mode) => (mode === 'no memory') === (kind === MEMORY));
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-fault-'));
fs.chmodSync(work, 0o711); // who runs the programs is not root
const shim = path.join(work, 'shim.so'), file = path.join(work, 'control');
execFileSync('gcc', ['-std=c11', '-D_GNU_SOURCE', '-O1', '-shared', '-fPIC', 'tests/fault/shim.c', '-o', shim, '-ldl'], { cwd: root, stdio: 'inherit' });
fs.writeFileSync(file, Buffer.alloc(48));
fs.chmodSync(file, 0o666);
const control = fs.openSync(file, 'r+');
const arm = (...words) => fs.writeSync(control, Buffer.from(BigInt64Array.from([...words, 0, 0].map(BigInt)).buffer), 0, 48, 0);
const disarm = () => {
	const words = new BigInt64Array(6);
	fs.readSync(control, new Uint8Array(words.buffer), 0, 48, 0);
	arm(0, 0, 0, 0);
	return { count: Number(words[4]), hits: Number(words[5]) };
};

// ---- one of them, with a fault -------------------------------------------------------------

const nothing = () => ({ runs: 0, beyond: 0, hits: 0, saved: 0, refused: 0, unsure: 0, lost: [], half: [], there: [], odd: [], crashed: [] });
const found = nothing();
let links = 0;
async function answers(client, address) {
	for (let i = 0; i < 300; i++) {
		if ((await client.get(address)).status < 500) return;
		await sleep(50);
	}
	throw new Error(`${address} does not come back`);
}
// Workers that a signal ended, since this was asked last.
let logged = 0;
function crashes() {
	const part = fs.readFileSync(world.log).subarray(logged), text = part.toString('latin1');
	logged += part.length;
	return [...text.matchAll(/JBT02 .*ended, status (\d+)/g)].filter(([, status]) => (status & 0x7f) !== 0).map(([line]) => line);
}
// So many headers as browsers send: libfcgi takes more memory for what is over its first 30 names.
const BROWSER = Object.fromEntries(['User-Agent', 'Accept', 'Accept-Language', 'Accept-Encoding', 'Cache-Control', 'DNT', 'Priority', 'Sec-CH-UA', 'Sec-CH-UA-Mobile',
	'Sec-CH-UA-Platform', 'Sec-Fetch-Dest', 'Sec-Fetch-Mode', 'Sec-Fetch-User', 'Sec-GPC', 'Upgrade-Insecure-Requests'].map((name) => [name, '?1']));
// What is written of an act, by table and kind, is seen by triggers: it comes and goes
// with the act. Not what is written beside it, in a transaction of its own: tries that
// count, that a page was looked at, a file that waits, a refusal in the log, what is too old.
const BESIDE = ['bezoek', 'gezien', 'inlogpoging', 'inloglimiet', 'bestand_wachtend', 'herstelcode'];
const OF = { gebruiker: 'wachtwoord, actief, ingelogd_op', sessie: 'beeindigd, stand', tweede_factor: 'sleutel, herstel, bewaard_op' };
const WHEN = { 'log INSERT': "NEW.uitkomst = 'gedaan'", 'verzoek INSERT': "NEW.naar <> '' AND NEW.bewaard = 0", 'verzoek DELETE': '0', 'sessie DELETE': '0', 'concept DELETE': '0' };
function eachTrigger(make) {
	const tables = ask(world.db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'geschreven' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'zoek%'").map((row) => row.name);
	for (const table of tables.filter((t) => !BESIDE.includes(t))) for (const kind of ['INSERT', 'UPDATE', 'DELETE']) ask(world.db, make(table, kind));
}
function watch() {
	ask(world.db, 'CREATE TABLE geschreven (wat TEXT NOT NULL)');
	eachTrigger((table, kind) => `CREATE TRIGGER geschreven_${table}_${kind} AFTER ${kind}${kind === 'UPDATE' && OF[table] ? ` OF ${OF[table]}` : ''} ON "${table}"
		${WHEN[`${table} ${kind}`] ? `WHEN ${WHEN[`${table} ${kind}`]}` : ''} BEGIN INSERT INTO geschreven VALUES ('${table} ${kind}'); END`);
}
function unwatch() {
	eachTrigger((table, kind) => `DROP TRIGGER geschreven_${table}_${kind}`);
	ask(world.db, 'DROP TABLE geschreven');
}
const written = () => new Set(ask(world.db, 'SELECT DISTINCT wat FROM geschreven').map((row) => row.wat));

// What is sent, while something fails: the answer, and what was counted.
async function send(act, begin, end) {
	let sent = {};
	act.client.post = async (to, pairs, options) => {
		begin();
		const answer = await Client.prototype.post.call(act.client, to, pairs, { headers: BROWSER, ...options }).catch((error) => ({ status: 0, h1: String(error), body: '', text: '', links: () => [] }));
		sent = end();
		return answer;
	};
	try {
		const answer = act.send ? await act.send(act.d, act.mark) : await act.client.submit(act.page, act.actie, act.values, { form: act.form });
		return { ...sent, answer };
	} finally {
		delete act.client.post;
	}
}
const stock = new Map();
// After some hundreds of tafels no half day has a place: those that wait for no act go.
function makeRoom() {
	const waits = [...stock.values()].map((d) => Number(d.tafel)).filter(Boolean);
	sql("INSERT OR IGNORE INTO dagdeel (subregio, datum, deel, plaatsen) VALUES (1, date('now', '+3 years'), 'ochtend', 9)");
	sql(`WITH RECURSIVE dag (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM dag WHERE n < 80)
		INSERT OR IGNORE INTO dagdeel (subregio, datum, deel, plaatsen) SELECT 1, date('now', n || ' days'), deel, 9 FROM dag, (SELECT 'ochtend' AS deel UNION SELECT 'middag')
		WHERE strftime('%w', 'now', n || ' days') BETWEEN '1' AND '5'`);
	sql(`UPDATE tafel SET (dagdeel, datum) = (SELECT id, CASE tafel.status WHEN 'gepland' THEN datum ELSE tafel.datum END FROM dagdeel ORDER BY datum DESC LIMIT 1)
		WHERE dagdeel IS NOT NULL AND id NOT IN (${waits.join(', ') || 0})`);
}
const isFull = (error) => /no field dagdeel/.test(error.message);
// What an act needs is made again; the half days that it found full get room.
function anew(name, error) {
	stock.delete(name);
	if (isFull(error)) makeRoom();
}
// An act that can be sent; what it needs is made anew when it was done, or cannot be
// done any more. A worker that just ended may still be in the way.
async function ready(name) {
	const { make, who, at, send: step, actie, values, form } = every[name];
	for (let tries = 0; ; tries++) {
		try {
			if (!stock.has(name)) stock.set(name, await make());
			const d = stock.get(name), client = await who(d), mark = word();
			if (step) return { client, d, mark, send: step };
			const page = expect(await client.get(at(d)), 200), its = form ? form(page, d) : page.formOf(actie);
			if (!its) throw new Error(`${page.path} has no button ${actie}; it has ${page.buttons}`);
			return { client, d, page, actie, form: its, values: typeof values === 'function' ? values(d, mark, its) : values };
		} catch (error) {
			anew(name, error);
			if (tries > 10) throw new Error(`${name}: ${error.message}`);
			await sleep(50);
		}
	}
}
// What is written each time when nothing fails.
const usual = new Map();
function learn(name, set) {
	const known = usual.get(name);
	usual.set(name, known ? new Set([...known].filter((what) => set.has(what))) : set);
}
// Where what is wrong with what was typed is said, what could not be looked at is said too.
const SAYS_IN_FORM = { [IO]: ['inloggen', 'account', 'tweede-factor', 'wachtwoord'], [MEMORY]: ['inloggen', 'account', 'tweede-factor', 'wachtwoord', 'stuk', 'corv'] };
const NOT_SAVED = ['Dit is niet opgeslagen', 'De schijf is vol', 'Het is even druk'];
// The number of calls that there were.
async function run(name, fault, into = found, kind = fault?.kind ?? IO) {
	const program = name.split(' ')[0];
	const begin = () => arm(kind, fault?.at ?? 0, fault ? MODES[fault.mode] : 0, fault?.always ? 1 : 0);
	let act, sent;
	for (let tries = 0; !sent; tries++) {
		act = await ready(name);
		ask(world.db, 'DELETE FROM geschreven');
		try {
			sent = await send(act, begin, disarm);
		} catch (error) {
			// Nothing was sent: the half days filled up since it was made ready.
			if (!isFull(error) || tries > 3) throw error;
			anew(name, error);
		}
	}
	const { answer, count, hits } = sent;
	if (answer.status >= 500 || !answer.status) await answers(act.client, act.page?.path ?? `/cgi-bin/${program}?tafel=1`);
	into.crashed.push(...crashes().map((line) => `${name}, call ${fault?.at} ${fault?.mode}: ${line}`));
	const is = written();
	if (!fault) learn(name, is);
	const all = [...usual.get(name)].every((what) => is.has(what)), none = is.size === 0;
	const what = `${name}, ${fault ? `call ${fault.at} ${fault.mode}${fault.always ? ' from then on' : ''}` : 'no fault'}: ${answer.status} "${answer.h1}", written: ${[...is].join(', ') || 'nothing'}`;
	if (!none || every[name].once) stock.delete(name);
	into.runs++;
	into.hits += hits ? 1 : 0;
	into.beyond = !hits && fault ? count : 0;
	if (!all && !none) into.half.push(what);
	if (answer.status === 303 || answer.status === 204 || (every[name].shows && answer.status === 200 && !answer.errors.length)) {
		into.saved++;
		if (none) into.lost.push(what);
	} else if (SAYS_IN_FORM[kind].includes(program) && answer.status === 422 && none) into.refused++;
	else if (answer.status === 0 || /onzeker|Er ging iets mis|Even geduld/.test(answer.h1)) into.unsure++;
	else if (NOT_SAVED.includes(answer.h1)) {
		into.refused++;
		if (!none) into.there.push(what);
		// What it leads to is there.
		for (const href of links++ < 40 ? new Set(answer.links('/cgi-bin/')) : []) {
			if ((await act.client.get(href.split('#')[0])).status >= 400) into.odd.push(`${what}: it leads to ${href}`);
		}
	} else into.odd.push(`${what} ${answer.errors?.map((e) => e.text).join(' | ') ?? ''}`);
	return count;
}

// With fewer calls this time than when they were counted (a checkpoint fell then, or
// what is made at first use was there) its fault may not be reached: it is tried again
// at a call that there is.
async function met(attempt, fault, into) {
	await attempt(fault);
	for (let again = 0; into.beyond && again < 3; again++) await attempt({ ...fault, at: 1 + (fault.at - 1) % into.beyond });
}
const metBy = (name, fault, into) => met((f) => run(name, f, into), fault, into);

// All ways in which these acts can fail; evenly so many of them, of each act as many.
async function ways(names, most, kind = IO) {
	const list = [], broken = [];
	for (const name of names) {
		const clean = nothing();
		try {
			await run(name, undefined, clean, kind); // what is made once is made
			const calls = await run(name, undefined, clean, kind);
			assert.ok(clean.saved === 2 && !clean.half.length && usual.get(name).size > 1 && calls > 3, `${name} is not saved, without a fault: ${calls} calls, ${clean.half.concat(clean.odd, clean.lost)}`);
			for (let at = 1; at <= calls; at++) for (const mode of modes(kind)) for (const always of [false, true]) list.push([name, { at, mode, always, kind }]);
		} catch (error) {
			broken.push(error.message);
		}
	}
	assert.deepEqual(broken, []);
	return spread(list, most);
}
function spread(list, most) {
	const of = list.length, each = new Map();
	if (most >= of) return { list, of };
	for (const way of list) {
		if (!each.has(way[0])) each.set(way[0], []);
		each.get(way[0]).push(way);
	}
	let left = most, acts = each.size;
	const some = [...each.values()].sort((a, b) => a.length - b.length).flatMap((ways) => {
		const n = Math.min(ways.length, Math.ceil(left / acts--));
		left -= n;
		return Array.from({ length: n }, (_, i) => ways[Math.floor((i + 0.5) * ways.length / n)]);
	});
	return { list: some, of };
}
// Who looks while something fails: the whole page, with its row in the log, or none.
async function look([client, address], fault, into, kind = fault?.kind ?? IO) {
	const log = one('SELECT max(id) FROM log'), program = /cgi-bin\/([a-z-]+)/.exec(address)[1];
	arm(kind, fault?.at ?? 0, fault ? MODES[fault.mode] : 0, fault?.always ? 1 : 0);
	const answer = await client.get(address).catch((error) => ({ status: 0, h1: String(error), bytes: Buffer.alloc(0) }));
	const { count, hits } = disarm();
	if (answer.status >= 500 || !answer.status) await answers(client, address);
	const what = `${address}, ${fault ? `call ${fault.at} ${fault.mode}${fault.always ? ' from then on' : ''}` : 'no fault'}: ${answer.status} "${answer.h1}"`;
	into.runs++;
	into.hits += hits ? 1 : 0;
	into.beyond = !hits && fault ? count : 0;
	into.crashed.push(...crashes().map((line) => `${what}: ${line}`));
	if (answer.status === 200) {
		into.saved++;
		const whole = /text\/html/.test(answer.headers['content-type']) ? /<\/html>\s*$/.test(answer.body) && answer.h1 : answer.bytes.length === Number(answer.headers['content-length'] ?? answer.bytes.length) && answer.bytes.length > 20;
		if (!whole) into.half.push(what);
		if (!one(`SELECT count(*) FROM log WHERE id > ${log} AND pagina = '${program}'`)) into.lost.push(`${what}: not in the log`);
	} else if (answer.status < 500 && answer.status) into.odd.push(what);
	return count;
}
async function looks(kind, most) {
	const list = [], all = await reads(most > SMALL);
	for (const read of all) {
		const clean = nothing();
		await look(read, undefined, clean, kind);
		const calls = await look(read, undefined, clean, kind);
		assert.ok(clean.saved === 2 && !clean.lost.length && !clean.half.length, `${read[1]} is not shown, without a fault`);
		for (let at = 1; at <= calls; at++) for (const mode of modes(kind)) for (const always of [false, true]) list.push([read, { at, mode, always, kind }]);
	}
	return { ...spread(list, most), pages: all.length };
}
const number = (text) => (text === 'all' ? Infinity : Number(text));
// What is written and what is looked at, while memory is refused.
async function tryMemory(names, programs) {
	const written = nothing(), read = nothing(), most = number(wantedMemory);
	if (!most) return;
	const { list, of } = await ways(names, Math.ceil(most * 0.7), MEMORY);
	for (const [name, fault] of list) await metBy(name, fault, written);
	const { list: seen, of: among, pages } = await looks(MEMORY, Math.ceil(most * 0.3));
	for (const [page, fault] of seen) await met((f) => look(page, f, read), fault, read);
	console.log(`oom: ${names.length} kinds of writing and ${pages} pages, ${of + among} times that memory is asked for, ${list.length + seen.length} refused in ${programs} programs: ${written.hits + read.hits} met it; `
		+ `${written.saved} said saved, ${written.refused} refused, ${written.unsure} unsure, ${read.saved} shown; ${written.lost.length} lost, ${written.half.length + read.half.length} by half, ${written.there.length} failed but there, ${read.lost.length} not in the log, ${written.crashed.length + read.crashed.length} crashed`);
	ok('oom: what was said to be saved is there, what was not is nowhere, nothing by half', !written.lost.length && !written.half.length && !written.there.length, written.lost.concat(written.half, written.there));
	ok('oom: every page is whole and in the log, or is none', !read.lost.length && !read.half.length, read.lost.concat(read.half));
	ok('oom: every answer is one of these', !written.odd.length && !read.odd.length, written.odd.concat(read.odd));
	ok('oom: no program crashed', !written.crashed.length && !read.crashed.length, written.crashed.concat(read.crashed));
	ok('oom: memory was refused', written.hits + read.hits > (list.length + seen.length) * 0.8, [`${written.hits + read.hits} of ${list.length + seen.length}`]);
}
// What is written, while its I/O fails.
async function tryWriting(names) {
	const { list, of } = await ways(names, number(wanted));
	for (const [at, [name, fault]] of list.entries()) {
		await metBy(name, fault, found);
		if ((at + 1) % SMALL === 0) console.log(`fault: ${at + 1} of ${list.length}, ${found.lost.length} lost, ${found.half.length} by half, ${found.there.length} failed but there`);
	}
	console.log(`fault: ${names.length} kinds of writing, ${of} ways to fail, ${list.length} tried in ${found.runs} runs: ${found.hits} met their fault; ${found.saved} said saved, ${found.refused} refused, ${found.unsure} unsure; `
		+ `${found.lost.length} lost, ${found.half.length} by half, ${found.there.length} failed but there`);
	ok('fault: what was said to be saved is there', !found.lost.length && found.saved > 0, found.lost);
	ok('fault: nothing is there by half', !found.half.length, found.half);
	ok('fault: what was said not to be saved is nowhere', !found.there.length && found.refused > 0, found.there);
	ok('fault: every answer is one of these, and leads to what is there', !found.odd.length, found.odd);
	ok('fault: the faults were met', found.hits > list.length * 0.9, [`${found.hits} of ${list.length}`]);
}
async function tryReads() {
	const read = nothing(), { list, of, pages } = await looks(IO, Math.ceil(number(wanted) / 3));
	for (const [page, fault] of list) await met((f) => look(page, f, read), fault, read);
	console.log(`fault: ${pages} pages, ${of} ways to fail, ${list.length} tried: ${read.hits} met their fault; ${read.saved} shown, ${read.half.length} by half, ${read.lost.length} not in the log, ${read.crashed.length} crashed`);
	ok('fault: every page is whole and in the log, or is none', !read.lost.length && !read.half.length && !read.odd.length && !read.crashed.length, read.lost.concat(read.half, read.odd, read.crashed));
}
function use(server) {
	logged = 0;
	Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
	watch();
}
const shimmed = (programs) => variant(work, Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, `LD_PRELOAD=${shim} exec ${program}`])));
// Nobody waits here for a worker that ends again and again: that is what they do.
const tireless = { 'web/http.c': [['QUICK = 2000', 'QUICK = 0']] };
const programs = (names, changes = {}) => Object.fromEntries(names.map((name) => [name, sabotaged(work, name, { ...tireless, ...changes })]));


const tests = counter(), { ok } = tests;
let server;
process.env.JBT_FAULT = file;
try {
	// All of them in the long size; of a sample those that are soon there.
	world.root = root;
	const missing = untried();
	ok('fault: every button of every form is one of the acts', !missing.length, missing);
	const all = Math.max(number(wanted), number(wantedMemory)) > SMALL, names = (process.env.FAULT_ACTS?.split(',') ?? Object.keys(all ? every : soon));
	const shims = [...new Set([...names.map((name) => name.split(' ')[0]), 'zaak', 'werkvoorraad', ...(all ? ['uitnodiging', 'inzage', 'verbeteringen'] : [])])];
	process.env.B = shimmed(programs(shims));
	use(server = await start());
	process.env.B = build;
	if (number(wanted)) {
		await tryWriting(names);
		await tryReads();
	}
	if (number(wantedMemory)) await tryMemory(names, shims.length);
	unwatch();
	const sound = sql('PRAGMA integrity_check').map((row) => row.integrity_check).concat(sql('PRAGMA foreign_key_check').map((row) => JSON.stringify(row)));
	ok('fault: the database is sound', sound.length === 1 && sound[0] === 'ok', sound);
	// What an act put before the first row of the log, to have a month to draw from, is none of its chain.
	execFileSync('sqlite3', ['-batch', '-cmd', '.timeout 10000', '-cmd', '.dbconfig enable_trigger off', world.db, 'DELETE FROM steekproef_oordeel WHERE lezing IN (SELECT id FROM steekproef_lezing WHERE log <= 0); DELETE FROM steekproef_lezing WHERE log <= 0; DELETE FROM log WHERE id <= 0;'], { stdio: 'ignore' });
	execFileSync('scripts/verify', [world.db], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
	execFileSync(path.join(build, 'bin/taken'), ['--check', world.db], { stdio: 'ignore' });
	ok('fault: so is its log, and what is kept for the lists', true);
	await server.stop();
	server = undefined;

	process.env.B = shimmed(programs(['aanmelding'], { 'db/db.c': [['		db_rollback(db);\n		return false;', '		db_rollback(db);\n		return true;']],
		'web/page.c': [['	r->in = arena_alloc(', '	for (int i = 0; i < 50; i++) {\n		volatile char *taken = malloc(100);\n		taken[0] = 1;\n		free((void *)taken);\n	}\n	r->in = arena_alloc(']] }));
	use(server = await start());
	process.env.B = build;
	forget();
	stock.clear();
	usual.clear();
	const seen = nothing();
	for (const [name, fault] of (await ways(['aanmelding opslaan nieuw'], 40)).list) await run(name, fault, seen);
	ok('fault: a build that does not look at what came of a commit is seen', seen.lost.length > 0, [`${seen.saved} said saved, none lost`]);
	if (number(wantedMemory)) {
		const blind = nothing();
		for (let at = 1; at < 400 && !blind.crashed.length; at += 40) await run('aanmelding opslaan nieuw', { at, mode: 'no memory', kind: MEMORY }, blind);
		ok('oom: a build that does not look whether it got memory is seen', blind.crashed.length > 0, [`${blind.hits} times refused`]);
	}
} catch (error) {
	ok('fault: it ends', false, [error.stack]);
} finally {
	closeConnections();
	await server?.stop();
	fs.rmSync(work, { recursive: true, force: true });
}
process.exitCode = tests.done() ? 0 : 1;
