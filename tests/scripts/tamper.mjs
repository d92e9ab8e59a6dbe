// A log that is tampered with, TAMPERINGS times, each in another copy: verify must
// find it with heads that were kept elsewhere, and accuse nobody who did nothing.
//   node tests/scripts/tamper.mjs DIR LOGCHECK BLIND
// DIR/bare.sqlite has the log alone; BLIND is a logcheck that does not look at heads,
// which must miss what was made anew. Prints five lines, "ok|not ok TAB what".
// TAMPER_SEED=N does once more what was printed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';

const [dir, logcheck, blind] = process.argv.slice(2);
const count = Number(process.env.TAMPERINGS ?? 96), seed = Number(process.env.TAMPER_SEED ?? 2026);
const query = (file, sql) => execFileSync('sqlite3', ['-batch', '-json', file, sql], { maxBuffer: 1 << 28 }).toString();
const log = JSON.parse(query(`${dir}/bare.sqlite`, 'SELECT * FROM log ORDER BY id'));

let state = seed >>> 0;
const random = (most) => {
	state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
	return Math.floor(state / 4294967296 * most);
};
const one = (list) => list[random(list.length)];

// How a row follows from the one before it, written a second time: from what the
// log is said to be (audit_chain() has the other).
const chain = (before, r) => createHash('sha256').update(
	[before, r.op, r.rol, r.pagina, r.handeling, r.onderwerp, r.uitkomst].map((t) => `${Buffer.byteLength(t)}:${t},`).join('')
	+ `${r.gebruiker ?? 0},${r.namens ?? 0},${r.zaak ?? 0},${r.tafel ?? 0}`).digest('hex');
function anew(rows, from) {
	for (let i = from; i < rows.length; i++) {
		rows[i].id = i + 1;
		rows[i].keten = chain(i ? rows[i - 1].keten : '', rows[i]);
	}
	return rows;
}

// Heads as they were told while the log grew: some, and the last one.
const told = [...new Set([0.2, 0.5, 0.8, 1].map((part) => Math.max(1, Math.floor(log.length * part))))];
fs.writeFileSync(`${dir}/told`, told.map((n) => `2026-11-26T10:00:00Z log ${n} ${log[n - 1].keten} jbt.sqlite\n`).join(''));
fs.writeFileSync(`${dir}/told-early`, fs.readFileSync(`${dir}/told`, 'utf8').split('\n').slice(0, 2).join('\n') + '\n');

const TEXTS = ['op', 'rol', 'pagina', 'handeling', 'onderwerp', 'uitkomst'], IDS = ['gebruiker', 'namens', 'zaak', 'tafel'];
function change(row) {
	const column = one([...TEXTS, ...IDS]);
	if (IDS.includes(column)) row[column] = (row[column] ?? 0) + 1 + random(999);
	else row[column] = one([`${row[column]}x`, `x${row[column]}`, row[column] === '' ? '-' : '', `${row[column]} `]);
}
const at = (rows, from = 0) => from + random(rows.length - from);
const some = (rows, from) => 1 + random(Math.min(11, rows.length - from));
// What is made anew is seen by a head of a row after it: the last one was told.
const kinds = {
	'a row changed': (rows) => change(one(rows)),
	'a chain value changed': (rows) => { one(rows).keten = createHash('sha256').update(`${random(1 << 30)}`).digest('hex'); },
	'a text with a NUL': (rows) => { one(rows)[one(TEXTS)] += '\0x'; },
	'rows taken from the middle': (rows) => { const i = at(rows.slice(1)); rows.splice(i, Math.min(some(rows, i), rows.length - 1 - i)); },
	'rows taken from the beginning': (rows) => rows.splice(0, some(rows, 0)),
	'the end cut off': (rows) => rows.splice(at(rows, 1)),
	'all of it gone': (rows) => rows.splice(0),
	'a row put in': (rows) => { const i = at(rows); rows.splice(i, 0, { ...one(rows) }); for (let j = i; j < rows.length; j++) rows[j].id = j + 1; },
	'two rows swapped': (rows) => { const i = at(rows.slice(1)); [rows[i], rows[i + 1]] = [{ ...rows[i + 1], id: rows[i].id }, { ...rows[i], id: rows[i + 1].id }]; },
	'ids moved': (rows) => { const i = at(rows); for (let j = i; j < rows.length; j++) rows[j].id += 1; },
};
const madeAnew = {
	'a row changed, made anew': (rows) => { const i = at(rows); change(rows[i]); anew(rows, i); },
	'rows taken out, made anew': (rows) => { const i = at(rows); rows.splice(i, some(rows, i)); anew(rows, i); },
	'a row put in, made anew': (rows) => { const i = at(rows); rows.splice(i, 0, { ...one(rows) }); anew(rows, i); },
	'two rows swapped, made anew': (rows) => { const i = at(rows.slice(1)); [rows[i], rows[i + 1]] = [rows[i + 1], rows[i]]; anew(rows, i); },
	'cut off, others put there': (rows) => {
		const i = at(rows, 1), length = rows.length;
		rows.splice(i);
		while (rows.length < length) rows.push({ ...one(rows), uitkomst: `x${random(1e6)}` });
		anew(rows, i);
	},
	'another log altogether': (rows) => { for (const r of rows) r.op = `2020${r.op.slice(4)}`; anew(rows, 0); },
};

const quoted = (v) => v === null ? 'NULL' : typeof v === 'number' ? String(v) : `CAST(x'${Buffer.from(v).toString('hex')}' AS TEXT)`;
// Only rows that differ are written: a copy of the file costs less than its rows.
function write(file, rows) {
	fs.copyFileSync(`${dir}/bare.sqlite`, file);
	const same = (i) => i < log.length && rows[i] && Object.keys(log[i]).every((c) => log[i][c] === rows[i][c]);
	let first = 0;
	while (first < rows.length && same(first)) first++;
	const sql = [`DELETE FROM log WHERE id > ${first}`];
	for (const r of rows.slice(first)) sql.push(`INSERT INTO log (${Object.keys(r)}) VALUES (${Object.values(r).map(quoted)})`);
	execFileSync('sqlite3', ['-batch', file], { input: `BEGIN;${sql.join(';\n')};COMMIT;` });
}
const status = (program, file, heads) => spawnSync(program, heads ? [file, heads] : [file], { stdio: 'ignore' }).status;
const say = (good, what) => console.log(`${good ? 'ok' : 'not ok'}\t${what}`);

const names = [...Object.entries(kinds), ...Object.entries(madeAnew)];
const file = `${dir}/try.sqlite`, missed = [];
let passedUnseen = 0, byBlind = 0, rewritten = 0;
for (let i = 0; i < count; i++) {
	const [name, tamper] = names[i % names.length];
	let rows;
	do {
		rows = log.map((r) => ({ ...r }));
		tamper(rows);
	} while (JSON.stringify(rows.slice(0, log.length)) === JSON.stringify(log)); // of what comes after the last head nobody was told
	write(file, rows);
	if (status(logcheck, file, `${dir}/told`) !== 1) missed.push(name);
	if (!(name in madeAnew)) continue;
	rewritten++;
	if (status(logcheck, file) === 0) passedUnseen++;
	if (status(blind, file, `${dir}/told`) === 0) byBlind++;
}
say(missed.length === 0, `${count - missed.length} of ${count} tamperings of the log found, of ${names.length} kinds (seed ${seed})${missed.length ? `, not: ${[...new Set(missed)]}` : ''}`);
say(rewritten > 0 && passedUnseen === rewritten, `${rewritten} of those, made anew, cannot be seen without heads (${passedUnseen})`);
say(rewritten > 0 && byBlind === rewritten, `a verify that does not look at the heads misses them, and that is seen (${byBlind})`);

// Nobody who did nothing: any length that the log once had, with the heads of then.
let accused = 0;
const honest = Math.max(5, Math.floor(count / 20));
for (let i = 0; i < honest; i++) {
	const length = told[1] + random(log.length - told[1] + 1), rows = log.slice(0, length);
	write(file, rows);
	const heads = told.filter((n) => n <= length).length === told.length ? `${dir}/told` : `${dir}/told-early`;
	if (status(logcheck, file, heads) !== 0 || status(logcheck, file) !== 0) accused++;
}
say(accused === 0, `${honest} copies with which nothing was done are not accused (${accused})`);
const again = anew(log.map((r) => ({ ...r })), 0);
say(JSON.stringify(again) === JSON.stringify(log), 'what ties the rows is as this test computes it');
