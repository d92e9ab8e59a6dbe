// make bench: how fast it is, beside what the machine can do at the same moment:
//   node tests/bench/bench.mjs [--zaken N] [--many N] [--rounds N] [--seconds N] [--only ROW,...] [--db FILE] [--peers]
// One table: what, requests a second (the median), the 50th and 99th part of a
// hundred of the times in ms, µs of CPU of the program for each, what counts, how far
// the rounds lie apart, the budget, pass or short. --peers: the work list beside PHP-FPM and Django. The same in $B/bench/result.json. --many: with so many
// zaken beside the first for what must not grow; --db: on this database.
// Ends with 0 when everything was measured, reached or not.
import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeConnections, Client } from '../request/client.mjs';
import { root } from '../start.mjs';
import { views } from './browser.mjs';
import { data } from './data.mjs';
import { peers } from './peers.mjs';
import { fdatasync, inTurn, line, lines, median, wrk } from './load.mjs';
import { bare, build, cookie, login, memory, mustBeWal, places, serve, withCpu } from './server.mjs';

const option = (name, otherwise) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? otherwise : process.argv[at + 1];
};
const zaken = Number(option('zaken', 20_000)), many = Number(option('many', 0)), rounds = Number(option('rounds', 5)), seconds = Number(option('seconds', 3));
const only = option('only')?.split(',');
const WRITERS = 16, LOGINS = 50, MELDER = 'lokaal.enschede';

const result = { zaken, many, rounds, seconds, when: new Date().toISOString(), cpu: os.cpus()[0]?.model, cpus: os.cpus().length, rows: [] };
const say = (text) => process.stderr.write(`${text}\n`);
// `value` is held against `budget`: at least that, or with `most` at most.
function row(name, { value, unit = '', budget, most = false, measured = {}, note = '' }) {
	const pass = budget === undefined || value === undefined ? null : most ? value <= budget : value >= budget;
	result.rows.push({ name, value, unit, budget, most, pass, ...measured, note });
	say(`  ${name}: ${value === undefined ? 'not measured' : `${show(value)} ${unit}`}`);
}
const show = (n) => (n === undefined ? '' : Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));
const wanted = (part) => !only || only.includes(part);

// ---- pages ----------------------------------------------------------------------

const sessions = new Map();
async function session(server, user) {
	const key = `${server.base} ${user}`;
	if (!sessions.has(key)) sessions.set(key, await login(server, user));
	return sessions.get(key);
}
async function asked(server, place) {
	const client = await session(server, place.user), page = await client.get(place.at);
	if (page.status !== 200) throw new Error(`${place.at} for ${place.user}: ${page.status} ${page.h1}`);
	return { page, load: () => withCpu(server, () => wrk(server.base + place.at, { seconds, cookie: cookie(client) })) };
}

async function pages(server, all) {
	for (const place of Object.values(all)) {
		const { page, load } = await asked(server, place), size = page.bytes.length;
		const [hello, measured, file] = await inTurn(rounds, [() => wrk(`${server.base}/cgi-bin/hello?${size}`, { seconds }), load, ...(place.budget ? [() => wrk(server.base + server.file(size), { seconds })] : [])]);
		row(place.name, { value: measured.ratio, unit: 'of the hello', budget: place.budget, measured: { ...measured, bytes: size, hello: hello.rate, file: file?.rate } });
		if (place.cpu) row(`${place.name}: of the program`, { value: measured.cpu, unit: 'µs of CPU', budget: place.cpu, most: true });
	}
}

// How much longer it takes with many zaken; and how much more CPU it costs the programs.
async function growth(small, large, all, others) {
	const grown = async (name, ways) => {
		const [few, measured] = await inTurn(rounds, ways);
		row(`${name}: ${zaken} to ${many} zaken`, { value: 1 / measured.ratio, unit: 'times', budget: 1.25, most: true, measured, note: `${show(measured.cpu / few.cpu)} times the CPU` });
	};
	for (const [key, place] of Object.entries(all)) await grown(place.name, [(await asked(small, place)).load, (await asked(large, others[key])).load]);
	await grown('POST with 6 inserts', [await newForm(small), await newForm(large)]);
}

// The work list beside the same by others (peers.mjs).
async function beside(server, place) {
	const { page, load } = await asked(server, place), them = await peers(server.work, server.db, place.user, page.bytes.length);
	try {
		const [, php, django] = await inTurn(rounds, [load, ...['php', 'django'].map((name) => () => wrk(`${them.base}/${name}`, { seconds }))]);
		row('PHP-FPM with the same work list', { value: php.ratio, unit: 'of ours', measured: php });
		row('Django with the same work list', { value: django.ratio, unit: 'of ours', measured: django });
	} finally {
		await them.stop();
	}
}

// ---- writing ---------------------------------------------------------------------

const TEXT = 'Het gezin vertelt wat er nodig is, en wie daarbij helpt. '.repeat(9).trim();
const post = (server, client, load, file, connections = 16, threads = 2) =>
	withCpu(server, () => wrk(`${server.base}/cgi-bin/aanmelding`, { seconds, connections, threads, cookie: cookie(client), load, file, origin: server.base }));

// A new aanmelding, of 4 kB: a zaak, a tafel, an aanmelding, who sees it, a task, the log, the form's key.
async function newForm(server) {
	const client = await session(server, MELDER), page = await client.get('/cgi-bin/aanmelding?moment=1');
	const texts = Object.fromEntries(['aanleiding', 'zorgen', 'krachten', 'hulp_ingezet', 'hulp_effect', 'mdo_uitkomst', 'betrokkenheid_gezin'].map((name) => [name, TEXT]));
	const file = lines(server.work, 'new', [line(page, 'opslaan', texts)]);
	return () => post(server, client, 'post', file);
}
// So many aanmeldingen that are being written, and how they are sent as they stand now.
async function writers(server, client) {
	const page = await client.get('/cgi-bin/aanmelding?moment=1'), addresses = [];
	for (let i = 0; i < WRITERS; i++) {
		const answer = await client.submit(page, 'opslaan', { aanleiding: TEXT, sleutel: Buffer.from(`bench-writer-${String(i).padStart(3, '0')}`).toString('hex') });
		if (answer.status !== 303) throw new Error(`a new aanmelding: ${answer.status}`);
		addresses.push(`/cgi-bin/aanmelding?tafel=${/tafel=(\d+)/.exec(answer.location)[1]}`);
	}
	return async (connections) => {
		const list = [];
		for (const address of addresses.slice(0, connections)) list.push(line(await client.get(address), 'opslaan'));
		return post(server, client, 'write', lines(server.work, `writers-${connections}`, list), connections, connections);
	};
}

async function writing(server) {
	const client = await session(server, MELDER), send = await newForm(server);
	const draft = lines(server.work, 'draft', [line(await client.get('/cgi-bin/aanmelding?moment=1'), 'opslaan', { zorgen: TEXT }, 'concept')]);
	const [loop, one, kept] = await inTurn(rounds, [() => fdatasync(server.work, seconds), send, () => post(server, client, 'post', draft)]);
	row('POST with 6 inserts', { value: one.ratio, unit: 'of fdatasync', budget: 0.45, measured: { ...one, fdatasync: loop.rate } });
	row('POST of a draft', { value: kept.ratio, unit: 'of fdatasync', measured: { ...kept, fdatasync: loop.rate } });
	const write = await writers(server, client);
	const [lone, all] = await inTurn(rounds, [() => write(1), () => write(WRITERS)]);
	row(`${WRITERS} writers, beside one`, { value: all.ratio, unit: 'of the lone writer', budget: 1, measured: { ...all, lone: lone.rate } });
	row(`${WRITERS} writers: p99`, { value: all.p99, unit: 'ms', budget: 15, most: true, measured: { lone: lone.p99 } });
	row(`${WRITERS} writers: not answered well`, { value: all.refused + all.broken, budget: 0, most: true });
}

// ---- the rest of the table --------------------------------------------------------------

async function stillFiles(server) {
	const plain = await bare(server.work), at = '/almelo/moment-1/';
	try {
		const [, ours] = await inTurn(rounds, [() => wrk(plain.base + at, { seconds }), () => wrk(server.base + at, { seconds })]);
		row('static page', { value: ours.ratio, unit: 'of the bare server', budget: 0.95, measured: ours });
	} finally {
		await plain.stop();
	}
}

// So many who log in at once, wrongly, each under a name that nobody has.
async function flood(server, place) {
	const { load } = await asked(server, place);
	const crowd = async () => {
		const page = await new Client(server.base).get('/cgi-bin/inloggen');
		const sent = Array.from({ length: LOGINS }, (_, i) => new Client(server.base).submit(page, 'inloggen', { gebruikersnaam: `niemand.${i}.${Math.random()}`, wachtwoord: 'Verkeerd-wachtwoord-1' }));
		const measured = await load();
		await Promise.allSettled(sent);
		return measured;
	};
	const [, among] = await inTurn(rounds, [load, crowd]);
	row(`a page among ${LOGINS} who log in at once`, { value: among.ratio, unit: 'of alone', budget: 0.85, measured: among });
}

function took(server, when) {
	const all = memory(server), own = Math.max(...all.map((p) => p.own)), largest = all.find((p) => p.own === own);
	row(`memory ${when}: the largest process`, { value: own / 1e6, unit: 'MB of its own', budget: 1.3, most: true, note: `${largest.name}; ${show(median(all.map((p) => p.own)) / 1e6)} MB the middle one of ${all.length}` });
	row(`memory ${when}: all programs`, { value: all.reduce((n, p) => n + p.pss, 0) / 1e6, unit: 'MB (PSS)', budget: 45, most: true });
}

// Each program by itself, as the web server would start it.
async function starts(server) {
	const names = fs.readdirSync(path.join(build(), 'cgi-bin')), times = [];
	const environment = { ...process.env, JBT_DB: server.db, JBT_TEMPLATES: path.join(build(), 'stamped/templates'), JBT_ORIGINS: server.base, JBT_TMP: server.work, JBT_AS_ROOT: '1', TZ: 'Europe/Amsterdam' };
	for (const name of names) {
		const list = [];
		for (let i = 0; i < Math.max(1, rounds); i++)
			list.push(Number(execFileSync(path.join(build(), 'bench/bin/first'), [path.join(build(), 'cgi-bin', name), path.join(server.work, 'first')], { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) / 1000);
		times.push([median(list), name]);
	}
	times.sort((a, b) => b[0] - a[0]);
	row('start to the first answer: the slowest program', { value: times[0][0], unit: 'ms', budget: 10, most: true, note: `${times[0][1]}; ${show(median(times.map((t) => t[0])))} ms the middle one of ${times.length}` });
	row('start of everything', { value: server.up, unit: 's', budget: 2, most: true });
}

async function browsers(server, all) {
	const [first, next] = await views(server.base, [all.werkvoorraad.at, all.zaak.at], all.werkvoorraad.user);
	row('browser: first view', { value: first.bytes / 1000, unit: 'kB', budget: 150, most: true });
	row('browser: next page', { value: next.bytes / 1000, unit: 'kB', budget: 40, most: true });
	row('browser: requests elsewhere', { value: first.elsewhere + next.elsewhere, budget: 0, most: true });
	row('browser: largest paint at 10 Mbit/s', { value: first.lcp / 1000, unit: 's', budget: 0.5, most: true });
}

// ---- all of it -------------------------------------------------------------------------------

function table() {
	const lines = [['what', 'a second', 'p50', 'p99', 'CPU', 'measured', '±', 'budget', '', '']];
	for (const r of result.rows) {
		lines.push([r.name, r.rate ? r.rate.toFixed(0) : '', show(r.p50), show(r.p99), r.cpu === undefined ? '' : r.cpu.toFixed(0), `${show(r.value)} ${r.unit}`.trim(), r.spread === undefined ? '' : `${Math.round(r.spread * 100)} %`,
			r.budget === undefined ? '' : `${r.most ? '≤' : '≥'} ${r.budget}`, r.value === undefined ? 'not measured' : r.pass === null ? '' : r.pass ? 'pass' : 'short', r.note]);
	}
	const widths = lines[0].map((_, i) => Math.max(...lines.map((l) => l[i].length)));
	return lines.map((l) => l.map((cell, i) => (i === 0 || i > 6 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ').trimEnd()).join('\n');
}

async function main() {
	const file = option('db') ?? (await data(zaken, say)).file;
	mustBeWal(file);
	const server = await serve(file), larger = [];
	try {
		const all = places(server.db);
		if (wanted('memory')) for (const p of new Set(memory(server).map((m) => m.name))) await new Client(server.base).get(`/cgi-bin/${p}`);
		if (wanted('memory')) took(server, 'idle');
		if (wanted('start')) await starts(server);
		if (wanted('browser')) await browsers(server, all);
		if (wanted('pages')) await pages(server, all);
		if (process.argv.includes('--peers')) await beside(server, all.werkvoorraad);
		if (wanted('static')) await stillFiles(server);
		if (wanted('flood')) await flood(server, all.zaak);
		if (wanted('writing')) await writing(server);
		if (wanted('memory')) took(server, 'after load');
		if (many && wanted('growth')) {
			larger.push(await serve((await data(many, say)).file));
			await growth(server, larger[0], all, places(larger[0].db));
		} else if (wanted('growth')) row('growth to 1000000 zaken', { budget: 1.25, most: true, note: 'BIG=1 measures it' });
		result.log = fs.readFileSync(server.log, 'utf8').split('\n').filter(Boolean).length;
	} finally {
		closeConnections();
		for (const one of [server, ...larger]) await one.stop();
	}
	fs.writeFileSync(option('out', path.join(build(), 'bench/result.json')), `${JSON.stringify(result, null, '\t')}\n`);
	console.log(table());
}
await main();
