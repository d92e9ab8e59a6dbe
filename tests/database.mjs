// Statements for a database, answered at once: a sqlite3 that stays, because
// starting one takes ten times as long as what most statements take.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const END = '\u001eend of the answer\u001e', LAST = Buffer.from(`${END}\n`);

// What a fifo holds now; '' when nothing.
function waiting(fd) {
	const part = Buffer.alloc(65536);
	try {
		return part.toString('utf8', 0, fs.readSync(fd, part));
	} catch (error) {
		if (error.code === 'EAGAIN') return '';
		throw error;
	}
}

// One conversation with sqlite3. Its ends are fifos, which can be written and
// waited for without giving way to whatever else goes on in the test.
class Conversation {
	constructor(database) {
		const place = fs.mkdtempSync(path.join(tmpdir(), 'jbt-sql-'));
		try {
			const [asked, answered, wrong] = ['asked', 'answered', 'wrong'].map((name) => path.join(place, name));
			execFileSync('mkfifo', [asked, answered, wrong]);
			// Opened for both ways first, so that no opening waits for the other end.
			const theirs = [asked, answered, wrong].map((fifo) => fs.openSync(fifo, 'r+'));
			this.ask = fs.openSync(asked, 'w');
			this.answer = fs.openSync(answered, 'r');
			this.wrong = fs.openSync(wrong, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
			// It reads from an end of its own: with one for both ways it would wait for itself
			// when nobody asks any more, and keep the database open.
			const reads = fs.openSync(asked, 'r');
			spawn('sqlite3', ['-json', '-bail', '-cmd', '.timeout 10000', database], { stdio: [reads, ...theirs.slice(1)] }).unref();
			for (const fd of [reads, ...theirs]) fs.closeSync(fd);
		} finally {
			fs.rmSync(place, { recursive: true });
		}
	}

	// What it prints; throws what it complains of, after which it has ended.
	run(statement) {
		const part = Buffer.alloc(65536);
		let out = Buffer.alloc(0);
		fs.writeSync(this.ask, `${statement}\n;\n.print ${END}\n`);
		for (let length; (length = fs.readSync(this.answer, part)); ) {
			out = Buffer.concat([out, part.subarray(0, length)]);
			if (out.subarray(-LAST.length).equals(LAST)) return out.toString('utf8', 0, out.length - LAST.length);
		}
		throw new Error(`${waiting(this.wrong).trim() || 'sqlite3 ended'}: ${statement}`);
	}

	end() {
		for (const fd of [this.ask, this.answer, this.wrong]) fs.closeSync(fd);
	}
}

let talk, about = '';
// The rows of `statement` (one that gives rows, or several that give none), each an
// object. Throws when something is wrong with it; the statements before it stand.
export function ask(database, statement) {
	if (about !== database) {
		leave();
		[talk, about] = [new Conversation(database), database];
	}
	try {
		const out = talk.run(statement);
		return out.trim() ? JSON.parse(out) : [];
	} catch (error) {
		leave();
		throw error;
	}
}

// ---- what is changed from outside ----------------------------------------------------

// What no list of dossiers is made of.
const NOTHING = ['taak', 'zicht', 'tafel_rij', 'zicht_woord', 'zicht_woord_merk', 'nieuws', 'band', 'gezien', 'log', 'sessie', 'verzoek', 'concept', 'inlogpoging', 'bezoek', 'dagbericht'];
// Of which zaak a row is, by the first of these columns that its table has.
const BY = [
	['zaak', (row) => `${row}.zaak`],
	['tafel', (row) => `(SELECT zaak FROM tafel WHERE id = ${row}.tafel)`],
	['notulen', (row) => `(SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = ${row}.notulen)`],
	['persoon', (row) => `(SELECT zaak FROM persoon WHERE id = ${row}.persoon)`],
];

// Temporary triggers of this one connection note the zaak of each row that it changes,
// 0 where a row is of none and so may be of all.
function watch(database) {
	ask(database, 'CREATE TEMP TABLE IF NOT EXISTS geraakt (zaak INTEGER NOT NULL)');
	const columns = new Map();
	for (const { name, kolom } of ask(database, "SELECT m.name, c.name AS kolom FROM main.sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"))
		columns.set(name, [...(columns.get(name) ?? []), kolom]);
	const script = [];
	for (const [name, has] of columns) {
		if (NOTHING.includes(name)) continue;
		const by = name === 'zaak' ? (row) => `${row}.id` : BY.find(([column]) => has.includes(column))?.[1] ?? (() => '0');
		for (const [event, rows] of [['INSERT', ['NEW']], ['DELETE', ['OLD']], ['UPDATE', ['OLD', 'NEW']]])
			script.push(`CREATE TEMP TRIGGER geraakt_${name}_${event} AFTER ${event} ON main.${name} BEGIN ${rows.map((row) => `INSERT INTO geraakt VALUES (ifnull(${by(row)}, 0));`).join(' ')} END;`);
	}
	ask(database, script.join('\n'));
	talk.watched = true;
}

// The same as ask(), of what writes; and the zaken of what it wrote: [0] for all of them.
export function change(database, statement) {
	if (about !== database || !talk.watched) watch(database);
	const rows = ask(database, statement), zaken = ask(database, 'SELECT DISTINCT zaak FROM temp.geraakt').map((row) => row.zaak);
	if (zaken.length) ask(database, 'DELETE FROM temp.geraakt');
	return { rows, zaken: zaken.includes(0) ? [0] : zaken };
}

// Nobody has the database open any more.
export function leave() {
	talk?.end();
	[talk, about] = [undefined, ''];
}
