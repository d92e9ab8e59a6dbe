// Tests in files of their own, run one after the other on one running program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ask, change, leave } from '../database.mjs';
import { Client } from './client.mjs';

export { assert };
export const PASSWORD = 'Demo-Jeugdtafel-2026';
export const tests = [];
export function test(name, run) {
	tests.push({ name, run });
}

// What cannot be tested where it runs: named, and counted apart.
export function skip(name, why) {
	tests.push({ name, why });
}

// What the runner fills in before the first test.
export const world = { base: '', db: '', log: '', root: '' };

// What is kept for the lists: made anew after the database was changed from
// outside; and looked at. Throws what is not as it should be.
const taken = (before, after = []) => execFileSync(path.resolve(world.root, process.env.B ?? 'build', 'bin/taken'), [...before, world.db, ...after], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
export function checkKept(about, zaken) {
	try {
		taken(['--check'], zaken);
	} catch (error) {
		throw new Error(`after ${about} the lists are not what the dossiers say:\n${error.stdout ?? error}`);
	}
}
// Of the zaken that the log names from a row on.
export const logged = () => one('SELECT max(id) FROM log') ?? 0;
export function checkChanged(about, from) {
	const zaken = sql(`SELECT DISTINCT coalesce(l.zaak, t.zaak) AS zaak FROM log l LEFT JOIN tafel t ON t.id = l.tafel WHERE l.id > ${from} AND coalesce(l.zaak, t.zaak) IS NOT NULL`);
	if (zaken.length) checkKept(about, zaken.map((row) => String(row.zaak)));
}

// Rows of the database, each an object. For looking, and for making a day pass.
export function sql(statement) {
	if (/^\s*(SELECT|WITH|PRAGMA|VACUUM)\b/i.test(statement)) return ask(world.db, statement);
	const { rows, zaken } = change(world.db, statement);
	if (zaken.length) taken([], zaken[0] ? zaken.map(String) : []);
	return rows;
}
export const one = (statement) => Object.values(sql(statement)[0] ?? { nothing: null })[0];

// The data as it was at the start; the sessions stay. The programs keep their
// connection, so the file itself cannot be put back.
export function remember() {
	fs.rmSync(`${world.db}.begin`, { force: true });
	sql(`VACUUM INTO '${world.db}.begin'`);
}
export function restore() {
	const tables = sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'sessie'").map((t) => t.name);
	const script = `.timeout 10000\n.dbconfig enable_trigger off\nATTACH '${world.db}.begin' AS b;\nBEGIN IMMEDIATE;\n`
		+ tables.map((t) => `DELETE FROM main.${t}; INSERT INTO main.${t} SELECT * FROM b.${t};`).join('\n') + '\nCOMMIT;\n';
	execFileSync('sqlite3', ['-batch', '-bail', world.db], { input: script, stdio: ['pipe', 'ignore', 'inherit'] });
}

// Every program that there is.
export const programs = () => fs.readdirSync(path.join(world.root, 'cgi-bin')).filter((f) => f.endsWith('.c')).map((f) => f.slice(0, -2));

export const nobody = () => new Client(world.base);

// Somebody who is logged in; each with a session of its own.
export async function as(name) {
	const client = nobody();
	const answer = await client.login(name, PASSWORD);
	assert.equal(answer.status, 303, `${name} cannot log in: ${answer.errors.map((e) => e.text).join(' ')}`);
	client.name = name;
	return client;
}
// An account of the test's own, with the password and the roles of another: what
// becomes of it is nobody else's.
export function account(name, like) {
	sql(`INSERT INTO gebruiker (gebruikersnaam, naam, wachtwoord) SELECT '${name}', naam, wachtwoord FROM gebruiker WHERE gebruikersnaam = '${like}';
		INSERT INTO gebruiker_rol (gebruiker, rol, organisatie, subregio, verleend_op) SELECT (SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'), r.rol, r.organisatie, r.subregio, r.verleend_op
		FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker WHERE g.gebruikersnaam = '${like}'`);
	return name;
}
const sessions = new Map();
// The same, shared by all tests: for who only needs the rights.
export async function user(name) {
	if (!sessions.has(name)) sessions.set(name, await as(name));
	return sessions.get(name);
}

// Somebody who is logged in already, for all that follows.
export const known = (name, client) => sessions.set(name, client);

// On another server.
export const forget = () => sessions.clear();

// ---- what an answer must be ----------------------------------------------------

const brief = (page) => `${page.path}: ${page.status} "${page.h1}" ${page.errors.map((e) => `[${e.href}] ${e.text}`).join(' | ')} ${page.location}`;
export function expect(page, status) {
	assert.equal(page.status, status, brief(page));
	return page;
}
// The summary has an error whose text or link matches.
export function expectError(page, pattern, status = 422) {
	expect(page, status);
	assert.ok(page.errors.some((e) => pattern.test(e.text) || pattern.test(e.href)), `no error ${pattern}: ${brief(page)}`);
	return page;
}
export function expectNoError(page, pattern) {
	assert.ok(!page.errors.some((e) => pattern.test(e.text) || pattern.test(e.href)), `an error ${pattern}: ${brief(page)}`);
}
