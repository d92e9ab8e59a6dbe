// Mixed traffic for a long time: no program grows, none opens files that it does
// not close, and none ends. What is measured is the memory that is a process's own,
// and its descriptors, between requests.
//
// In parts, each of as many requests: a program that keeps something of every
// request grows in each of them, one that only fills its caches does not. Then a
// build that does not give back one buffer a request, which must be seen.
import fs from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { filed, written } from '../request/steps.mjs';
import { nobody, one, user, world } from '../request/suite.mjs';
import { counter } from '../counter.mjs';
import { measured, sessionOf } from '../processes.mjs';
import { build, restarted, sabotaged, variant } from '../sabotage.mjs';
import { root, start } from '../start.mjs';

const seconds = Number(process.env.SOAK_SECONDS ?? 0), PARTS = 5, ROUNDS = 12, AT_ONCE = 4, SLOW = 2000;
const MOST = 1024; // kB in a part, of all processes of a program: 192 requests that keep 16 kB have 3 MB
const SABOTAGED = 'zaak';
const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-soak-'));
fs.chmodSync(work, 0o711); // who runs the programs is not root

let sent = 0, wrong = [];
async function mix() {
	const d = await filed(), w = await written(), melder = w.melder, voorzitter = d.voorzitter, beheer = await user('beheer');
	const see = (client, address, status = 200) => async () => {
		const page = await client.get(address);
		sent++;
		if (page.status !== status) wrong.push(`${address}: ${page.status}`);
		return page;
	};
	const save = (actie) => async () => {
		const page = await see(melder, `/cgi-bin/aanmelding?tafel=${w.tafel}`)();
		const answer = await melder.submit(page, actie, { aanleiding: `Keer ${sent}. ${'Tekst. '.repeat(sent % 300)}` }, { form: page.formOf('opslaan') });
		sent++;
		if (![303, 204, 409].includes(answer.status)) wrong.push(`${actie}: ${answer.status} ${answer.h1}`); // 409: another of these was first
	};
	return [
		...Array.from({ length: 4 }, () => see(voorzitter, `/cgi-bin/zaak?zaak=${d.zaak}`)), see(voorzitter, '/cgi-bin/werkvoorraad'), see(voorzitter, '/cgi-bin/werkvoorraad?q=Losser'),
		see(voorzitter, `/cgi-bin/intake-oordeel?tafel=${d.tafel}`), see(voorzitter, `/cgi-bin/stuk?stuk=${d.stuk}`), see(beheer, `/cgi-bin/zaak?zaak=${d.zaak}`, 404),
		see(melder, '/cgi-bin/aanmelding?moment=1'), see(melder, '/cgi-bin/zaak?zaak=99999', 404), see(nobody(), '/cgi-bin/inloggen'), save('opslaan'), save('concept'),
	];
}
// So many rounds of all of it, some at a time.
async function rounds(acts, most, until = () => false) {
	const queue = Array.from({ length: most }, () => acts).flat();
	await Promise.all(Array.from({ length: AT_ONCE }, async () => {
		for (let act; !until() && (act = queue.pop()); ) await act();
	}));
}
// What a process had at first; of a worker that nobody had asked yet, what most of its program had.
function warm(first, { pid, name }) {
	const of = first.filter((p) => p.name === name).map((p) => p.memory).sort((a, b) => a - b);
	return Math.max(first.find((p) => p.pid === pid)?.memory ?? 0, of[Math.floor(of.length / 2)] ?? 0);
}
const totals = (list) => list.reduce((m, p) => m.set(p.name, (m.get(p.name) ?? 0) + p.memory), new Map());
const ids = (list) => list.map((p) => p.pid).sort().join();
const files = (list) => list.map((p) => `${p.name} ${p.pid}: ${p.files}`).sort();

// Between requests: until two looks at the descriptors see the same, for who has just
// answered may hold its connection still.
async function settled(session, where) {
	let last = measured(session, where);
	for (let tries = 0; tries < 20; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		const now = measured(session, where), same = files(now).join() === files(last).join();
		last = now;
		if (same) break;
	}
	return last;
}

// The growth of each program in each part, kB; true where all went well otherwise.
async function parts(acts, session, where, part) {
	const growth = new Map(), first = await settled(session, where);
	let before = totals(first), last = first;
	for (let i = 0; i < PARTS; i++) {
		await part();
		last = await settled(session, where);
		for (const [name, now] of totals(last)) growth.set(name, [...(growth.get(name) ?? []), now - (before.get(name) ?? 0)]);
		before = totals(last);
	}
	return { growth, first, last };
}
const growing = ({ growth }) => [...growth].filter(([, list]) => Math.min(...list) > MOST).map(([name, list]) => `${name}: ${list.map((n) => `${n} kB`).join(', ')}`);

const tests = counter(), { ok } = tests;
let server;
try {
	const was = variant(work, { [SABOTAGED]: `exec ${path.join(build, 'cgi-bin', SABOTAGED)}` });
	process.env.B = was;
	server = await start();
	process.env.B = build;
	Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
	const session = sessionOf(server.data), where = path.join(build, 'cgi-bin'), acts = await mix();
	const began = Date.now(), warmUp = seconds ? Math.min(60, seconds / 6) : 0;
	await rounds(acts, seconds ? 1e5 : 2 * ROUNDS, seconds ? () => Date.now() - began > warmUp * 1000 : undefined);
	const rest = (seconds - warmUp) * 1000 / PARTS;
	const good = await parts(acts, session, where, async () => {
		const from = Date.now();
		await rounds(acts, seconds ? 1e5 : ROUNDS, seconds ? () => Date.now() - from > rest : undefined);
	});
	const total = (list) => list.reduce((sum, p) => sum + p.memory, 0), grown = good.last.map((p) => p.memory - warm(good.first, p)), n = good.last.length;
	console.log(`soak: ${sent} requests${seconds ? ` in ${seconds} s` : ''}, ${n} processes: ${wrong.length} wrong answers; the one that grew most did so by ${Math.max(...grown)} kB, all together by ${total(good.last) - total(good.first)} kB; descriptors ${files(good.first).join() === files(good.last).join() ? 'as many as before' : 'others than before'}`);
	ok('soak: every answer is the right one', !wrong.length && sent > 500, wrong);
	ok('soak: no program grows all the time', !growing(good).length && n > 30, growing(good));
	if (seconds) ok('soak: no process grew by more than 1 MB after the first minute', Math.max(...grown) <= 1024, grown.map((g, i) => `${good.last[i].name}: ${g} kB`).filter((x, i) => grown[i] > 1024));
	ok('soak: none ended', ids(good.first) === ids(good.last), [ids(good.first), ids(good.last)]);
	ok('soak: as many descriptors as before', files(good.first).join() === files(good.last).join(), [...files(good.first).filter((f) => !files(good.last).includes(f)).map((f) => `before: ${f}`), ...files(good.last).filter((f) => !files(good.first).includes(f))]);
	ok('soak: the database is sound', one('PRAGMA integrity_check') === 'ok');

	// Who begins a request and does not go on holds nobody up.
	const { hostname, port } = new URL(server.base), slow = [];
	for (let i = 0; i < SLOW; i++) slow.push(net.connect({ host: hostname, port: Number(port) }).on('error', () => {}));
	await Promise.all(slow.map((socket) => new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))));
	const open = slow.filter((socket) => !socket.destroyed && socket.write('POST /cgi-bin/inloggen HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nX-Half: ')).length;
	const [before, from] = [sent, Date.now()];
	wrong = [];
	await rounds(acts, 3);
	console.log(`soak: with ${open} connections that do not go on ${sent - before} requests took ${Math.round((Date.now() - from) / (sent - before))} ms each`);
	ok('soak: 2,000 slow connections hold nobody up', open === SLOW && !wrong.length, [`${open} open`, ...wrong]);
	for (const socket of slow) socket.destroy();

	// The same server starts that one program anew.
	const program = sabotaged(work, SABOTAGED, { 'web/page.c': [['	r->in = arena_alloc(', '	volatile char *kept = malloc(16384);\n	for (int i = 0; i < 16384; i += 1024) kept[i] = 1;\n	r->in = arena_alloc(']] });
	await restarted(session, was, SABOTAGED, `exec ${program}`, async () => (await (await user('beheer')).get('/cgi-bin/zaak?zaak=99999')).status === 404);
	wrong = [];
	const one1 = [acts[0], acts[1], acts[2], acts[3]];
	const bad = await parts(one1, session, path.dirname(program), () => rounds(one1, 4 * ROUNDS));
	ok('soak: a program that keeps one buffer of every request is seen', growing(bad).length === 1, [...bad.growth].map(([name, list]) => `${name}: ${list}`).concat(wrong));
} catch (error) {
	ok('soak: it ends', false, [error.stack]);
} finally {
	closeConnections();
	await server?.stop();
	fs.rmSync(work, { recursive: true, force: true });
}
process.exitCode = tests.done() ? 0 : 1;
