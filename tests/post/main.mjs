// What sends the mail (bin/post) is killed at every moment of it that matters, by the
// mail program that it starts, and at others by chance; and its disk gets full. No
// mail is sent twice, and none is called sent that was not: what nobody can know is a
// task. Then builds that send again what was cut off, and that call it sent too early,
// which must be seen.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { counter } from '../counter.mjs';
import { ask, leave } from '../database.mjs';
import { root } from '../start.mjs';
import { build } from '../sabotage.mjs';

const kills = Number(process.env.POST_KILLS ?? 12), room = process.argv[2];
const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-post-kill-')), PROGRAM = path.join(build, 'bin/post');
const tests = counter(), { ok } = tests;

// A region, one zaak with a planned tafel, and so many mails that wait.
const made = path.join(work, 'made.sqlite'), base = path.join(work, 'base.sqlite');
execFileSync('scripts/migrate', [made], { cwd: root, stdio: 'ignore' });
const NOW = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')";
ask(made, `INSERT INTO gebruiker (id, gebruikersnaam, naam, wachtwoord) VALUES (1, 'iemand', 'Iemand', '');
	INSERT INTO zaak (id, nummer, gemeente, subregio, aangemaakt_op) VALUES (1, 'NOT-2026-0001', 12, 4, ${NOW});
	INSERT INTO dagdeel (id, subregio, datum, deel) VALUES (1, 4, date('now', '+20 days'), 'ochtend');
	INSERT INTO tafel (id, zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op, ingediend_op, gepland_op, datum, dagdeel, begintijd, duur, locatie)
		VALUES (1, 1, 1, 'gepland', (SELECT id FROM organisatie WHERE gemeente = 12), 1, ${NOW}, ${NOW}, ${NOW}, date('now', '+20 days'), 1, '09:00', 75, 12);
	INSERT INTO deelnemer (id, tafel, organisatie, rol, verplicht) SELECT 1, 1, id, 'lokale_toegang', 1 FROM organisatie WHERE gemeente = 12; VACUUM INTO '${base}'`);
function waiting(db, count) {
	leave();
	fs.copyFileSync(base, db);
	ask(db, `PRAGMA journal_mode = WAL`);
	ask(db, `WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${count})
		INSERT INTO post (soort, tafel, deelnemer, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand_op)
		SELECT 'uitnodiging', 1, 1, 'n' || n || '@example.nl', t.datum, t.begintijd, t.duur, t.locatie, 0, ${NOW}, 1, ${NOW} FROM n JOIN tafel t`);
	execFileSync(path.join(build, 'bin/taken'), [db]);
	leave();
}

// A sendmail that keeps each mail in a directory; `before` and `after` it does. `end` kills who sends.
function sendmail(place, before, after, sender = PROGRAM) {
	const box = path.join(place, 'box'), program = path.join(place, 'sendmail');
	fs.rmSync(box, { recursive: true, force: true });
	fs.mkdirSync(box);
	fs.writeFileSync(program, `#!/bin/sh\nend() { [ "$(readlink /proc/$PPID/exe)" != ${sender} ] || kill -KILL $PPID; }\nn=$(cat ${place}/n 2>/dev/null || echo 0)\necho $((n + 1)) >${place}/n\n${before}\nJBT_POST=${box} ${root}/scripts/examples/sendmail-to-directory || exit 75\n${after}\n`, { mode: 0o755 });
	fs.writeFileSync(path.join(place, 'n'), '0\n');
	return { program, came: () => fs.readdirSync(box).filter((f) => f.endsWith('.eml')).map((f) => Number(/^Message-Id: <post-(\d+)-/im.exec(fs.readFileSync(path.join(box, f), 'utf8'))[1])) };
}
const start = (program, db, mail, env = {}) => {
	const child = spawn(program, [db, mail, 'https://tafels.example.nl'], { stdio: 'ignore', env: { ...process.env, ...env } });
	return { child, over: new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code))) };
};

// Until nothing waits any more, or so many were killed; of each mail what is said and
// how often it came. Of every four mails one kills whoever sends it after it was kept,
// one before; between them the runs are killed by chance.
async function cut(program, most) {
	const place = fs.mkdtempSync(path.join(work, 'cut-')), db = path.join(place, 'jbt.sqlite'), count = most;
	waiting(db, count);
	const box = sendmail(place, 'case $((n % 4)) in 1) end; exit 0 ;; esac', 'case $((n % 4)) in 3) end ;; esac', program);
	let killed = 0;
	for (let run = 0; run < most * 3; run++) {
		const { child, over } = start(program, db, box.program);
		const chance = run % 5 === 4 ? setTimeout(() => child.kill('SIGKILL'), Math.random() * 60) : null;
		const how = await over;
		clearTimeout(chance);
		if (how === 'SIGKILL') killed++;
		else break;
	}
	leave();
	const rows = ask(db, 'SELECT id, stand FROM post'), came = box.came();
	const often = (id) => came.filter((c) => c === id).length;
	const result = {
		killed, came: came.length, count, stands: rows.map((r) => r.stand),
		doubled: rows.filter((r) => often(r.id) > 1).map((r) => r.id),
		lost: rows.filter((r) => r.stand === 'verstuurd' && often(r.id) === 0).map((r) => r.id),
		untold: rows.filter((r) => !['verstuurd', 'onzeker'].includes(r.stand)).map((r) => `${r.id} ${r.stand}`),
		task: ask(db, "SELECT count(*) AS n FROM taak WHERE code = 'post' AND vanaf = ''")[0].n,
	};
	leave();
	try {
		execFileSync(path.join(build, 'bin/taken'), ['--check', db], { stdio: 'ignore' });
		execFileSync(path.join(build, 'bin/logcheck'), [db], { stdio: 'ignore' });
		result.whole = true;
	} catch { result.whole = false; }
	return result;
}
// Of the program that sends, with other words.
function sabotaged(name, changes) {
	const source = path.join(work, `${name}.c`), to = path.join(work, name);
	let text = fs.readFileSync(path.join(root, 'scripts/build/post.c'), 'utf8');
	for (const [from, other] of changes) {
		if (!text.includes(from)) throw new Error(`post.c has no "${from}" any more`);
		text = text.replace(from, other);
	}
	fs.writeFileSync(source, text);
	execFileSync('make', ['-s', 'sabotaged', `B=${build}`, `CHANGED=${source}`, `OUT=${to}`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, MAKEFLAGS: '' } });
	return to;
}

// To the last byte.
function fill(file) {
	const to = fs.openSync(file, 'a');
	for (let size = 1 << 20; size >= 1; size = size >> 1) {
		const piece = Buffer.alloc(size);
		try { for (;;) if (fs.writeSync(to, piece) < size) break; } catch (error) { if (error.code !== 'ENOSPC') throw error; }
	}
	fs.closeSync(to);
}
async function fullDisk() {
	const db = path.join(room, 'jbt.sqlite'), filler = path.join(room, 'filler'), place = fs.mkdtempSync(path.join(work, 'disk-'));
	const stands = () => {
		const found = ask(db, 'SELECT stand FROM post ORDER BY id').map((r) => r.stand);
		leave();
		return found;
	};
	waiting(db, 3);
	const box = sendmail(place, '', '');
	fill(filler);
	await start(PROGRAM, db, box.program).over;
	const none = box.came().length;
	fs.rmSync(filler);
	ok('post: on a full disk nothing is handed over, and all of it waits', none === 0 && stands().every((s) => s === 'klaar'), [none, ...stands()]);
	// It gets full while the first one is being handed over.
	const filling = sendmail(place, '', `[ "$n" != 0 ] || cat /dev/zero >${filler} 2>/dev/null; true`);
	await start(PROGRAM, db, filling.program).over;
	fs.rmSync(filler);
	await start(PROGRAM, db, filling.program).over;
	const came = filling.came().sort();
	ok('post: when it gets full in between, what was handed over is not handed over again', new Set(came).size === came.length && came.length === 3, came);
	ok('post: and it is told, the rest was sent', stands().join() === 'onzeker,verstuurd,verstuurd', stands());
}

try {
	const good = await cut(PROGRAM, kills);
	console.log(`post: ${good.killed} killed; of ${good.count} mails ${good.came} came, ${good.stands.filter((s) => s === 'onzeker').length} nobody knows of; ${good.lost.length} lost, ${good.doubled.length} doubled`);
	ok('post: so many were killed', good.killed >= kills / 2, [good.killed]);
	ok('post: no mail was sent twice', good.doubled.length === 0, good.doubled);
	ok('post: what is called sent was sent', good.lost.length === 0, good.lost);
	ok('post: of each it is told what became of it, of those that nobody knows by a task', good.untold.length === 0 && good.task === 1, good.untold);
	ok('post: the lists and the log are whole', good.whole);
	const again = await cut(sabotaged('again', [['(struct result){ "onzeker", "afgebroken" }, "")) return false;', '(struct result){ "klaar", "" }, "")) return false;'], ['pauses[tries - 1]', '(tries ? pauses[tries - 1] : -1)']]), 4);
	ok('post: a build that sends again what was cut off is seen', again.doubled.length > 0, [again.came]);
	const early = await cut(sabotaged('early', [['struct result result = !good', 'if (!keep(s, post.id, post.tafel, post.zaak, post.pogingen, (struct result){ "verstuurd", "" }, text)) return false;\n\t\tstruct result result = !good']]), 4);
	ok('post: a build that calls it sent before it was is seen', early.lost.length > 0, [early.came]);
	if (room) await fullDisk();
	else tests.skip(3, 'no small disk can be mounted');
} catch (error) {
	ok('post: it ends', false, [error.stack]);
} finally {
	leave();
	fs.rmSync(work, { recursive: true, force: true });
}
process.exitCode = tests.done() ? 0 : 1;
