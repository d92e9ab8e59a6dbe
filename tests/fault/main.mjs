// Every I/O call of every kind of writing fails in turn: with an error, for lack
// of room, half done; once, or from then on. Whatever comes of it, an answer
// "saved" is true, what was not saved is nowhere, and nothing is saved by half.
// Then a build whose commit does not look at its result, which must be seen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { FULL, KIND, PDF, complete, filed, written } from '../request/steps.mjs';
import { as, expect, nobody, one, PASSWORD, sql, world } from '../request/suite.mjs';
import { build, sabotaged, variant } from '../sabotage.mjs';
import { root, start } from '../start.mjs';

const wanted = process.env.FAULT_RUNS ?? '60';
const MODES = { 'an error': 1, 'no room': 2, 'half done': 3 };
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

// ---- what is written: a page with its form, what is sent, and where it must be ----------

let number = 0;
const word = () => `Merk${[...String(++number)].map((c) => 'abcdefghij'[c]).join('')}`;
// A dossier for so many times, so that no bound is met.
const often = (make) => {
	let d, left = 0;
	return async () => {
		if (left-- <= 0) [d, left] = [await make(), 12];
		return d;
	};
};
const [one1, one2, one3] = [often(written), often(written), often(written)];
const step = (d, to) => [`(SELECT status = '${to}' FROM tafel WHERE id = ${d.tafel})`, `(SELECT count(*) FROM stap WHERE tafel = ${d.tafel} AND naar = '${to}')`];
const acts = {
	async nieuw(mark) {
		const client = await as1('lokaal.losser');
		return { client, page: await client.get('/cgi-bin/aanmelding?moment=1'), actie: 'opslaan', values: { ...FULL[1], aanleiding: mark },
			facts: [`(SELECT count(*) FROM aanmelding WHERE aanleiding = '${mark}')`, `(SELECT count(*) FROM aanmelding a JOIN tafel t ON t.id = a.tafel JOIN zaak z ON z.id = t.zaak WHERE a.aanleiding = '${mark}')`] };
	},
	async opslaan(mark) {
		const d = await one1();
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), actie: 'opslaan', values: { aanleiding: mark, zorgen: mark.repeat(500) },
			facts: [`(SELECT count(*) FROM aanmelding WHERE aanleiding = '${mark}' AND zorgen LIKE '%${mark}')`] };
	},
	async concept(mark) {
		const d = await one1();
		const page = await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
		return { client: d.melder, page, actie: 'concept', form: page.formOf('opslaan'), values: { aanleiding: mark }, keyless: true,
			facts: [`(SELECT count(*) FROM concept WHERE inhoud LIKE '%${mark}%')`] };
	},
	async persoon(mark) {
		const d = await one2();
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/persoon?zaak=${d.zaak}&soort=kind`), actie: 'opslaan', values: { ...KIND, voornamen: mark },
			facts: [`(SELECT count(*) FROM persoon WHERE voornamen = '${mark}')`] };
	},
	async uploaden(mark) {
		const d = await one3();
		const bestand = { filename: `${mark}.pdf`, content: `${PDF}%${mark.repeat(9000)}`, type: 'application/pdf' };
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`), actie: 'uploaden', values: { soort: 'overig', datum: '1-9-2026', bestand },
			facts: [`(SELECT count(*) FROM stuk WHERE bestandsnaam = '${mark}.pdf')`, `(SELECT count(*) FROM stuk s JOIN stuk_inhoud i ON i.stuk = s.id WHERE s.bestandsnaam = '${mark}.pdf' AND length(i.inhoud) > 9000)`] };
	},
	async indienen() {
		const d = await complete();
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), actie: 'indienen', values: {}, facts: step(d, 'ingediend') };
	},
	async accepteren() {
		const d = await filed();
		const page = await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), form = page.formOf('accepteren');
		const values = {};
		for (const name of Object.values(form.keys('voldoende'))) values[name] = 'ja';
		for (const name of Object.values(form.keys('deelname'))) values[name] = 'aan_tafel';
		return { client: d.voorzitter, page, actie: 'accepteren', values,
			facts: [...step(d, 'in_te_plannen'), `(SELECT count(*) FROM kind_deelname WHERE tafel = ${d.tafel})`] };
	},
	async inloggen() {
		const client = nobody(), name = 'voorzitter.enschede';
		const was = one(`SELECT count(*) FROM sessie`);
		return { client, page: await client.get('/cgi-bin/inloggen'), actie: 'inloggen', values: { gebruikersnaam: name, wachtwoord: PASSWORD }, keyless: true, unlogged: true,
			facts: [`(SELECT count(*) - ${was} FROM sessie)`, `(SELECT count(*) FROM log WHERE id > @log AND pagina = 'inloggen' AND gebruiker IS NOT NULL)`] };
	},
};
// One session each, for as long as a server lasts.
const sessions = new Map();
async function as1(name) {
	const key = `${world.base} ${name}`;
	if (!sessions.has(key)) sessions.set(key, await as(name));
	return sessions.get(key);
}

// ---- one of them, with a fault -------------------------------------------------------------

const found = { runs: 0, hits: 0, saved: 0, refused: 0, unsure: 0, lost: [], half: [], there: [], odd: [] };
let links = 0;
async function answers(client, address) {
	for (let i = 0; i < 300; i++) {
		if ((await client.get(address)).status < 500) return;
		await sleep(50);
	}
	throw new Error(`${address} does not come back`);
}
// { count }: how many calls there were.
async function run(name, fault, into = found) {
	const act = await acts[name](word());
	expect(act.page, 200);
	const form = act.form ?? act.page.formOf(act.actie), key = form.value('sleutel'), program = form.action.split('/').pop().split('?')[0];
	const log = one('SELECT max(id) FROM log');
	arm(1, fault?.at ?? 0, fault ? MODES[fault.mode] : 0, fault?.always ? 1 : 0);
	const answer = await act.client.submit(act.page, act.actie, act.values, { form }).catch((error) => ({ status: 0, h1: String(error), body: '', text: '' }));
	const { count, hits } = disarm();
	if (answer.status >= 500 || !answer.status) await answers(act.client, act.page.path);
	const facts = [...act.facts.map((f) => f.replaceAll('@log', log))];
	if (!act.keyless) facts.push(`(SELECT count(*) FROM verzoek WHERE sleutel LIKE '%:${key}' AND naar <> '' AND bewaard = 0)`);
	if (!act.unlogged) facts.push(`(SELECT count(*) FROM log WHERE id > ${log} AND pagina = '${program}' AND uitkomst = 'gedaan')`);
	const is = Object.values(sql(`SELECT ${facts.map((f, i) => `${f} AS f${i}`).join(', ')}`)[0]).map(Number);
	const all = is.every((n) => n === 1), none = is.every((n) => n === 0);
	const what = `${name}, ${fault ? `call ${fault.at} ${fault.mode}${fault.always ? ' from then on' : ''}` : 'no fault'}: ${answer.status} "${answer.h1}", there: ${is.join(' ')}`;
	into.runs++;
	into.hits += hits ? 1 : 0;
	if (!all && !none) into.half.push(what);
	if (answer.status === 303 || answer.status === 204) {
		into.saved++;
		if (none) into.lost.push(what);
	} else if (name === 'inloggen' && answer.status === 422 && none) into.refused++; // its tries are counted, and it is asked to wait
	else if (answer.status === 0 || /onzeker|Er ging iets mis|Even geduld/.test(answer.h1)) into.unsure++;
	else if (['Dit is niet opgeslagen', 'De schijf is vol', 'Het is even druk'].includes(answer.h1)) {
		into.refused++;
		if (!none) into.there.push(what);
		// What it leads to is there.
		for (const href of links++ < 40 ? new Set(answer.links('/cgi-bin/')) : []) {
			if ((await act.client.get(href.split('#')[0])).status >= 400) into.odd.push(`${what}: it leads to ${href}`);
		}
	} else into.odd.push(what);
	return count;
}

// All ways in which these acts can fail; evenly so many of them.
async function ways(names, most) {
	const list = [];
	for (const name of names) {
		const clean = { ...found, saved: 0, lost: [], half: [], there: [], odd: [] };
		await run(name, undefined, clean); // what is made once is made
		assert.ok(clean.saved === 1 && !clean.half.length, `${name} is not saved, without a fault: ${clean.half.concat(clean.odd)}`);
		const calls = await run(name, undefined, clean);
		assert.ok(calls > 3, `${name} makes ${calls} calls`);
		for (let at = 1; at <= calls; at++) for (const mode of Object.keys(MODES)) for (const always of [false, true]) list.push([name, { at, mode, always }]);
	}
	if (most >= list.length) return { list, of: list.length };
	return { list: Array.from({ length: most }, (_, i) => list[Math.floor((i + 0.5) * list.length / most)]), of: list.length };
}
const use = (server) => Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
const shimmed = (programs) => variant(work, Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, `LD_PRELOAD=${shim} exec ${program}`])));
// Nobody waits here for a worker that ends again and again: that is what they do.
const tireless = { 'web/http.c': [['QUICK = 2000', 'QUICK = 0']] };
const programs = (names, changes = {}) => Object.fromEntries(names.map((name) => [name, sabotaged(work, name, { ...tireless, ...changes })]));


let passed = 0, failed = 0, server;
function ok(name, good, why = []) {
	if (good) passed++;
	else failed++;
	console.log(`${good ? 'ok     ' : 'not ok '} ${name}${good ? '' : `\n        ${why.slice(0, 10).join('\n        ')}`}`);
}
process.env.JBT_FAULT = file;
try {
	process.env.B = shimmed(programs(['aanmelding', 'persoon', 'stuk', 'intake-oordeel', 'inloggen']));
	use(server = await start());
	process.env.B = build;
	const { list, of } = await ways(Object.keys(acts), wanted === 'all' ? Infinity : Number(wanted));
	for (const [name, fault] of list) await run(name, fault);
	console.log(`fault: ${Object.keys(acts).length} kinds of writing, ${of} ways to fail, ${list.length} tried: ${found.hits} met their fault; ${found.saved} said saved, ${found.refused} refused, ${found.unsure} unsure; `
		+ `${found.lost.length} lost, ${found.half.length} by half, ${found.there.length} failed but there`);
	ok('fault: what was said to be saved is there', !found.lost.length && found.saved > 0, found.lost);
	ok('fault: nothing is there by half', !found.half.length, found.half);
	ok('fault: what was said not to be saved is nowhere', !found.there.length && found.refused > 0, found.there);
	ok('fault: every answer is one of these, and leads to what is there', !found.odd.length, found.odd);
	ok('fault: the faults were met', found.hits > list.length * 0.8, [`${found.hits} of ${list.length}`]);
	const sound = sql('PRAGMA integrity_check').map((row) => row.integrity_check).concat(sql('PRAGMA foreign_key_check').map((row) => JSON.stringify(row)));
	ok('fault: the database is sound', sound.length === 1 && sound[0] === 'ok', sound);
	execFileSync('scripts/verify', [world.db], { cwd: root, stdio: 'ignore' });
	execFileSync(path.join(build, 'bin/taken'), ['--check', world.db], { stdio: 'ignore' });
	ok('fault: so is its log, and what is kept for the lists', true);
	await server.stop();
	server = undefined;

	process.env.B = shimmed(programs(['aanmelding'], { 'db/db.c': [['		db_rollback(db);\n		return false;', '		db_rollback(db);\n		return true;']] }));
	use(server = await start());
	process.env.B = build;
	sessions.clear();
	const seen = { ...found, runs: 0, saved: 0, refused: 0, unsure: 0, lost: [], half: [], there: [], odd: [] };
	for (const [name, fault] of (await ways(['nieuw'], 40)).list) await run(name, fault, seen);
	ok('fault: a build that does not look at what came of a commit is seen', seen.lost.length > 0, [`${seen.saved} said saved, none lost`]);
} catch (error) {
	ok('fault: it ends', false, [error.stack]);
} finally {
	closeConnections();
	await server?.stop();
	fs.rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
