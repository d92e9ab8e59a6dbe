// Instructions of one request, by callgrind, which do not vary with the machine's
// speed or load. Needs valgrind.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '../request/client.mjs';
import { PASSWORD, root, start } from '../start.mjs';

// A server of which these programs run in callgrind: a part is written after each
// request. `zaken`: with so many closed ones behind the demonstration's. `from`: with
// a copy of this database.
export async function startCounted(programs, { zaken = 0, from = '' } = {}) {
	const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-bench-'));
	fs.chmodSync(work, 0o777); // who runs the programs is not root
	const build = path.resolve(root, process.env.B ?? 'build');
	fs.mkdirSync(path.join(work, 'cgi-bin'), { mode: 0o755 });
	for (const name of ['www', 'bin', 'stamped']) fs.symlinkSync(path.join(build, name), path.join(work, name));
	fs.symlinkSync(path.join(build, 'cgi-bin/inloggen'), path.join(work, 'cgi-bin/inloggen'));
	for (const name of new Set(programs)) {
		if (name === 'inloggen') continue;
		fs.writeFileSync(path.join(work, 'cgi-bin', name), `#!/bin/sh\nexec env JBT_SANDBOX=off valgrind --tool=callgrind --callgrind-out-file=${work}/${name}.%p --dump-after=serve_one ${build}/cgi-bin/${name} 2>/dev/null\n`, { mode: 0o755 });
	}
	process.env.B = work;
	const server = await start({ from, env: { JBT_WORKERS: '1' } });
	process.env.B = build;
	if (zaken) closed(server.db, zaken);
	return { ...server, work, stop: async () => { await server.stop(); fs.rmSync(work, { recursive: true, force: true }); } };
}

// So many closed zaken behind those of the demonstration, after `before` made so earlier.
export function closed(db, zaken, before = 0) {
	const sql = (text) => execFileSync('sqlite3', ['-batch', '-bail', '-cmd', '.timeout 10000', db], { input: text, encoding: 'utf8' });
	sql(`.parameter set :aantal ${zaken}\n.parameter set :al ${before}\n${fs.readFileSync(path.join(root, 'tests/bench/closed.sql'), 'utf8')}`);
	execFileSync(path.resolve(root, process.env.B ?? 'build', 'bin/taken'), [db]);
	sql('PRAGMA wal_checkpoint(TRUNCATE);');
}

// What a program's workers wrote: { file: instructions }.
function parts(work, name) {
	const found = {};
	for (const file of fs.readdirSync(work)) {
		if (!new RegExp(`^${name}\\.\\d+\\.\\d+$`).test(file)) continue;
		const total = /^(?:summary|totals): (\d+)/m.exec(fs.readFileSync(path.join(work, file), 'latin1'));
		if (total) found[file] = Number(total[1]);
	}
	return found;
}

const sessions = new Map();
async function client(server, name) {
	const user = `${server.base} ${name}`;
	if (!sessions.has(user)) {
		const one = new Client(server.base);
		one.patience = 300000; // fifty times as slow, on a machine that may be busy
		if ((await one.login(name, PASSWORD)).status !== 303) throw new Error(`${name} cannot log in`);
		sessions.set(user, one);
	}
	return sessions.get(user);
}

// The lower one of two: { instructions, page, file }. `address`: "zaak?zaak=1".
export async function count(server, user, address) {
	const one = await client(server, user), name = address.split('?')[0];
	// What a worker's first requests cost is not the question; there is one.
	for (let i = 0; i < 2; i++) await one.get(`/cgi-bin/${address}`);
	const before = parts(server.work, name);
	let page;
	for (let i = 0; i < 2; i++) page = await one.get(`/cgi-bin/${address}`);
	const after = Object.entries(parts(server.work, name)).filter(([file]) => !(file in before)).sort((a, b) => a[1] - b[1]);
	if (!after.length) throw new Error(`callgrind wrote nothing of ${address}`);
	const [file, instructions] = after[0];
	return { instructions, page, file: path.join(server.work, file) };
}

// The layer of a line of code: of the program's own by directory of cgi-bin/lib, of
// others by library. What C++ leaves in the program itself is ctemplate's.
function layerOf(object, file) {
	const library = /\/(?:lib([a-z]+)|ld-)[^/]*\.so/.exec(object);
	if (library) return { sqlite: 'sqlite', ctemplate: 'ctemplate', stdc: 'ctemplate', c: 'libc' }[library[1]] ?? 'other';
	if (/\/c\+\+\/|template\.cc$/.test(file)) return 'ctemplate';
	return /cgi-bin\/lib\/([a-z]+)\//.exec(file)?.[1] ?? 'program';
}

// Where they went: { layer: instructions } of one part, which add up to all of it.
// Each line's own cost, as it stands in the file; the line after `calls=` is what
// was spent in the function called, and is counted there.
export function layers(file) {
	const names = { ob: {}, fl: {} }, sums = {};
	let object = '', source = '', total = 0, called = false;
	const name = (kind, text) => {
		const [, id, given] = /^\((\d+)\) ?(.*)$/.exec(text);
		if (given) names[kind][id] = given;
		return names[kind][id] ?? '';
	};
	for (const line of fs.readFileSync(file, 'latin1').split('\n')) {
		const [, key, value] = /^(c?ob|c?f[lie]|calls|totals)[=:] ?(.*)$/.exec(line) ?? [];
		if (key === 'ob') object = name('ob', value);
		else if (key === 'cob') name('ob', value);
		else if (/^f[lie]$/.test(key)) source = name('fl', value);
		else if (/^cf[lie]$/.test(key)) name('fl', value);
		else if (key === 'totals') total = Number(value);
		else if (key === 'calls') called = true;
		else if (/^[+*\d-]/.test(line)) {
			const cost = called ? 0 : Number(line.split(' ')[1] ?? 0), layer = layerOf(object, source);
			sums[layer] = (sums[layer] ?? 0) + cost;
			called = false;
		}
	}
	const sum = Object.values(sums).reduce((a, b) => a + b, 0);
	if (!total || Math.abs(sum - total) > 0.01 * total) throw new Error(`${file}: the layers add up to ${sum}, not ${total}`);
	return sums;
}
