// Instructions of one request, by callgrind, which do not vary with the machine:
//   node tests/bench/instructions.mjs [--zaken N] [--keep DIR] USER PATH [USER PATH ...]
// USER is an account of the demonstration, PATH "werkvoorraad" or with a query.
// --zaken: with so many closed zaken behind it. --keep: callgrind's files go
// there, to read with callgrind_annotate. Needs valgrind.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, closeConnections } from '../request/client.mjs';
import { PASSWORD, root, start } from '../start.mjs';

const args = process.argv.slice(2);
const option = (name) => {
	const at = args.indexOf(name);
	return at < 0 ? undefined : args.splice(at, 2)[1];
};
const zaken = Number(option('--zaken') ?? 0);
const keep = option('--keep');
const asked = [];
for (let i = 0; i < args.length; i += 2) asked.push({ user: args[i], path: args[i + 1] });

// A build of which every program asked for runs in callgrind: a part is written
// after each request.
const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-bench-'));
const build = path.resolve(root, process.env.B ?? 'build');
fs.mkdirSync(path.join(work, 'cgi-bin'));
for (const name of ['www', 'bin', 'stamped']) fs.symlinkSync(path.join(build, name), path.join(work, name));
fs.symlinkSync(path.join(build, 'cgi-bin/inloggen'), path.join(work, 'cgi-bin/inloggen'));
const program = (p) => p.split('?')[0];
for (const name of new Set(asked.map((a) => program(a.path)))) {
	fs.writeFileSync(path.join(work, 'cgi-bin', name), `#!/bin/sh\nexec valgrind --tool=callgrind --callgrind-out-file=${work}/${name}.%p --dump-after=serve_one ${build}/cgi-bin/${name} 2>/dev/null\n`, { mode: 0o755 });
}

// What a program's workers wrote: { file: instructions }.
function parts(name) {
	const found = {};
	for (const file of fs.readdirSync(work)) {
		if (!new RegExp(`^${name}\\.\\d+\\.\\d+$`).test(file)) continue;
		const total = /^(?:summary|totals): (\d+)/m.exec(fs.readFileSync(path.join(work, file), 'latin1'));
		if (total) found[file] = Number(total[1]);
	}
	return found;
}

process.env.B = work;
const server = await start();
try {
	const sql = (text, ...more) => execFileSync('sqlite3', ['-batch', '-bail', ...more, server.db], { input: text, encoding: 'utf8' });
	if (zaken) {
		sql(`.parameter set :aantal ${zaken}\n${fs.readFileSync(path.join(root, 'tests/bench/closed.sql'), 'utf8')}`);
		const taken = path.join(build, 'bin/taken');
		if (fs.existsSync(taken)) execFileSync(taken, [server.db]);
		sql('PRAGMA wal_checkpoint(TRUNCATE);');
	}
	for (const { user, path: address } of asked) {
		const client = new Client(server.base);
		if ((await client.login(user, PASSWORD)).status !== 303) throw new Error(`${user} cannot log in`);
		const name = program(address);
		// Each of four workers at least twice; what a worker's first request costs is not the question.
		for (let i = 0; i < 16; i++) await client.get(`/cgi-bin/${address}`);
		const before = parts(name);
		let page;
		for (let i = 0; i < 5; i++) page = await client.get(`/cgi-bin/${address}`);
		const after = Object.entries(parts(name)).filter(([file]) => !(file in before)).sort((a, b) => a[1] - b[1]);
		if (!after.length) throw new Error('callgrind wrote nothing');
		const [file, cost] = after[Math.floor(after.length / 2)];
		const rows = (page.body.match(/<tr class="utrecht-table__row"><th[^>]*scope="row"/g) ?? []).length;
		console.log(`${(cost / 1e6).toFixed(2)} M  ${user} ${address}  status ${page.status}, ${rows} rows, ${page.bytes.length} bytes`);
		if (keep) {
			fs.mkdirSync(keep, { recursive: true });
			fs.copyFileSync(path.join(work, file), path.join(keep, `${user}.${name}.callgrind`));
		}
	}
} finally {
	closeConnections();
	await server.stop();
	fs.rmSync(work, { recursive: true, force: true });
}
