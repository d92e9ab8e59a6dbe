// kill -9 of workers, and of their parents, while eight people save without a
// pause: each form is sent until it is answered. What was answered is there, once,
// and the log is whole. Then a build that answers before it commits, which must
// be seen.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { FULL } from '../request/steps.mjs';
import { as, nobody, sql, world } from '../request/suite.mjs';
import { counter } from '../counter.mjs';
import { processes, sessionOf } from '../processes.mjs';
import { build, sabotaged, variant } from '../sabotage.mjs';
import { root, start } from '../start.mjs';

const kills = Number(process.env.KILLS ?? 30), PROGRAM = 'aanmelding', PEOPLE = 8;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-kill-'));
fs.chmodSync(work, 0o711); // who runs the programs is not root

// On a server of this build, until so many were killed, or what was answered is lost.
async function load(programs, most, until = () => false) {
	process.env.B = variant(work, programs);
	const server = await start();
	process.env.B = build;
	Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
	const session = sessionOf(server.data), answered = [], agents = [];
	let over = false, killed = 0, parents = 0, sent = 0;
	async function person(n) {
		const client = nobody();
		client.agent = new http.Agent({ keepAlive: true });
		agents.push(client.agent);
		client.cookies = (await shared).cookies;
		for (let i = 0; !over; i++) {
			const page = await client.get(`/cgi-bin/${PROGRAM}?moment=1`).catch(() => null);
			if (page?.status !== 200) {
				await sleep(50);
				continue;
			}
			const mark = `Merk ${n} ${i}.`;
			for (let again = 0; again < 200; again++) {
				sent++;
				const answer = await client.submit(page, 'opslaan', { ...FULL[1], aanleiding: mark }).catch(() => null);
				if (answer?.status === 303) {
					answered.push(mark);
					break;
				}
				if (over && again > 20) break;
				await sleep(50);
			}
		}
	}
	const there = () => new Map(sql("SELECT aanleiding AS a, count(*) AS n FROM aanmelding WHERE aanleiding LIKE 'Merk %' GROUP BY 1").map((row) => [row.a, row.n]));
	const shared = as('lokaal.losser');
	const people = Array.from({ length: PEOPLE }, (_, n) => person(n));
	try {
		for (let tries = 0; killed < most && tries < most * 50 && !until(there(), answered); tries++) {
			await sleep(20 + (tries * 37) % 180);
			const now = processes(session, PROGRAM);
			// Each tenth time the parent: the web server starts the program anew.
			const worker = now.workers[tries % Math.max(1, now.workers.length)], victim = killed % 10 === 9 ? now.parents[0] ?? worker : worker;
			if (!victim) continue;
			try { process.kill(victim, 'SIGKILL'); } catch { continue; }
			killed++;
			if (victim === now.parents[0]) parents++;
		}
		over = true;
		await Promise.all(people);
		const rows = there();
		let whole = true;
		try { execFileSync('scripts/verify', [world.db], { cwd: root, stdio: 'ignore' }); } catch { whole = false; }
		try { execFileSync(path.join(build, 'bin/taken'), ['--check', world.db], { stdio: 'ignore' }); } catch { whole = false; }
		return { killed, parents, sent, answered, whole, lost: answered.filter((mark) => !rows.has(mark)), doubled: [...rows].filter(([, n]) => n > 1).map(([a]) => a),
			sound: sql('PRAGMA integrity_check')[0].integrity_check === 'ok' };
	} finally {
		over = true;
		await Promise.allSettled(people);
		for (const agent of agents) agent.destroy();
		await server.stop();
	}
}

const tests = counter(), { ok } = tests;
// Nobody waits for a worker that ends again and again: that is what they do here.
const tireless = { 'web/http.c': [['QUICK = 2000', 'QUICK = 0']] };
// What is saved is committed a moment after the answer, as if nobody could die.
const early = {
	'db/db.c': [
		['bool db_commit(struct db *db)\n{\n', 'struct db *late;\nvoid late_commit(void);\nbool db_commit(struct db *db)\n{\n\tif (db->state == WRITING && db->durable && !late) {\n\t\tlate = db;\n\t\treturn true;\n\t}\n'],
		['void db_rollback(struct db *db)\n{\n', 'void late_commit(void)\n{\n\tif (late && !db_commit(late)) die(EV_BUG, "late");\n\tlate = NULL;\n}\n\nvoid db_rollback(struct db *db)\n{\n'],
	],
	'web/http.c': [
		['QUICK = 2000', 'QUICK = 0'],
		['static int work(', 'void late_commit(void);\nstatic int work('],
		['		FCGX_Finish_r(&request);\n		at_hand = NULL;\n		arena_reset', '		FCGX_Finish_r(&request);\n		usleep(30000);\n		late_commit();\n		at_hand = NULL;\n		arena_reset'],
	],
};
try {
	const good = await load({ [PROGRAM]: `exec ${sabotaged(work, PROGRAM, tireless)}` }, kills);
	console.log(`kill: ${good.killed} killed, ${good.parents} of them parents; ${good.sent} forms sent, ${good.answered.length} answered; ${good.lost.length} lost, ${good.doubled.length} doubled`);
	ok('kill: so many were killed', good.killed === kills, [good.killed]);
	ok('kill: under load', good.answered.length > kills, [good.answered.length]);
	ok('kill: what was answered is there', good.lost.length === 0, good.lost);
	ok('kill: and once', good.doubled.length === 0, good.doubled);
	ok('kill: the database is sound, its log and its lists are whole', good.sound && good.whole);
	const bad = await load({ [PROGRAM]: `exec ${sabotaged(work, PROGRAM, early)}` }, Math.max(kills, 200), (rows, answered) => answered.filter((mark) => !rows.has(mark)).length > 4);
	ok('kill: a build that answers before it commits is seen', bad.lost.length > 0, [`${bad.answered.length} answered, ${bad.killed} killed, none lost`]);
} catch (error) {
	ok('kill: it ends', false, [error.stack]);
} finally {
	closeConnections();
	fs.rmSync(work, { recursive: true, force: true });
}
process.exitCode = tests.done() ? 0 : 1;
