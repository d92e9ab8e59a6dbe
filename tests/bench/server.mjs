// What the bench measures on: the whole program on a database of so many zaken, on
// disk, with the hello beside it in the same web server, and what it knows of the data.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../request/client.mjs';
import { PASSWORD, root, start } from '../start.mjs';

export const build = () => path.resolve(root, process.env.B ?? 'build');
export const sqlite = (db, text) => execFileSync('sqlite3', ['-batch', '-bail', '-cmd', '.timeout 10000', db, text], { encoding: 'utf8' }).trim();

// A journal of another kind costs three fdatasyncs a page: every figure would be wrong.
export function mustBeWal(file) {
	const journal = sqlite(file, 'PRAGMA journal_mode');
	if (journal !== 'wal') throw new Error(`${file} is not in WAL mode but in ${journal}: no figure of it would mean anything`);
}

// A copy of `file`, served.
export async function serve(file) {
	mustBeWal(file);
	const work = fs.mkdtempSync(path.join(build(), 'bench/loop-')), place = path.join(work, 'data'), www = path.join(work, 'build/www');
	fs.chmodSync(work, 0o755); // who runs the programs is not root
	let server;
	const stop = async () => {
		await server?.stop();
		fs.rmSync(work, { recursive: true, force: true });
	};
	try {
		fs.mkdirSync(www, { recursive: true, mode: 0o755 });
		fs.mkdirSync(path.join(work, 'build/cgi-bin'), { mode: 0o755 });
		for (const name of ['bin', 'stamped']) fs.symlinkSync(path.join(build(), name), path.join(work, 'build', name));
		for (const name of fs.readdirSync(path.join(build(), 'www'))) fs.symlinkSync(path.join(build(), 'www', name), path.join(www, name));
		for (const name of fs.readdirSync(path.join(build(), 'cgi-bin'))) fs.symlinkSync(path.join(build(), 'cgi-bin', name), path.join(work, 'build/cgi-bin', name));
		fs.symlinkSync(path.join(build(), 'bench/bin/hello'), path.join(work, 'build/cgi-bin/hello'));
		fs.mkdirSync(place);
		execFileSync('cp', ['--reflink=auto', file, path.join(place, 'jbt.sqlite')]);
		const began = performance.now();
		server = await start({ cost: 0, place, env: { B: path.join(work, 'build') } });
		return { ...server, work, up: (performance.now() - began) / 1000, stop, file: (size) => staticFile(www, size) };
	} catch (error) {
		await stop();
		throw error;
	}
}

// The address of a static page of so many bytes.
function staticFile(www, size) {
	fs.writeFileSync(path.join(www, `bench-${size}.html`), 'h'.repeat(size), { mode: 0o644 });
	return `/bench-${size}.html`;
}

export const freePort = () => new Promise((resolve) => {
	const probe = net.createServer().listen(0, '127.0.0.1', () => {
		const { port } = probe.address();
		probe.close(() => resolve(port));
	});
});

// The same web server with nothing but the static pages.
export async function bare(work) {
	const port = await freePort();
	const conf = path.join(work, 'bare.conf');
	fs.writeFileSync(conf, `server.document-root = "${work}/build/www"\nserver.bind = "127.0.0.1"\nserver.port = ${port}\nindex-file.names = ( "index.html" )\nserver.max-keep-alive-requests = 1000\nmimetype.assign = ( ".html" => "text/html; charset=utf-8" )\n`);
	const child = spawn('lighttpd', ['-D', '-f', conf], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } });
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const base = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 100; tries++, await sleep(50)) {
		const up = await new Promise((resolve) => http.get(base, (answer) => answer.resume().once('end', () => resolve(true))).once('error', () => resolve(false)));
		if (up) break;
	}
	return { base, stop: async () => { child.kill('SIGTERM'); await ended; } };
}

// Somebody who is logged in, and the header that says so.
export async function login(server, name) {
	const client = new Client(server.base);
	const answer = await client.login(name, PASSWORD);
	if (answer.status !== 303) throw new Error(`${name} cannot log in: ${answer.status} ${answer.text}`);
	return client;
}
export const cookie = (client) => [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

// The pages that are measured: who looks at what.
export function places(db) {
	const one = (text) => sqlite(db, text);
	const here = 'z.subregio = 1';
	const tafel = (where) => one(`SELECT t.id FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE ${here} AND ${where} ORDER BY t.id LIMIT 1`);
	const zaak = one("SELECT zaak FROM tafel GROUP BY zaak HAVING count(*) = 3 AND max(status = 'gepland') ORDER BY zaak LIMIT 1");
	const nummer = one(`SELECT nummer FROM zaak z JOIN tafel t ON t.zaak = z.id WHERE ${here} AND t.status = 'afgesloten' ORDER BY z.id DESC LIMIT 1`);
	const chair = 'voorzitter.enschede', support = 'ondersteuner.enschede';
	return {
		werkvoorraad: { name: 'werkvoorraad, 25 rows', user: chair, at: '/cgi-bin/werkvoorraad', budget: 0.55, cpu: 100 },
		zaak: { name: 'zaak, 3 tafels, 12 persons, 10 stukken', user: chair, at: `/cgi-bin/zaak?zaak=${zaak}`, budget: 0.45 },
		nummer: { name: 'search for a number', user: chair, at: `/cgi-bin/werkvoorraad?q=${nummer}` },
		niets: { name: 'search for what is not there', user: chair, at: '/cgi-bin/werkvoorraad?q=Zwartewaterland' },
		filter: { name: 'list filter, closed of moment 1', user: chair, at: '/cgi-bin/werkvoorraad?moment=1&status=afgesloten' },
		inzage: { name: 'inzage', user: chair, at: `/cgi-bin/inzage?zaak=${zaak}` },
		opvolging: { name: 'opvolging', user: support, at: `/cgi-bin/opvolging?tafel=${tafel("t.moment = 1 AND t.status = 'gehouden'")}` },
		planning: { name: 'planning', user: support, at: `/cgi-bin/planning?tafel=${tafel("t.moment = 1 AND t.status = 'in_te_plannen'")}` },
	};
}

// The processes of this server's programs: [{ pid, name }].
function processes(server) {
	const found = [];
	for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		try {
			const program = fs.readlinkSync(`/proc/${pid}/exe`);
			if (program.startsWith(path.join(build(), 'cgi-bin/')) && fs.readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`JBT_DB=${server.db}\0`)) found.push({ pid, name: path.basename(program) });
		} catch { /* it ended */ }
	}
	return found;
}

// What was measured, with what a request cost the programs: `cpu`, in µs. Who waits
// is not counted in it; but other work makes it dearer too, by what it pushes out of
// the caches.
export async function withCpu(server, measure) {
	const all = processes(server), spent = () => all.reduce((sum, p) => sum + Number(fs.readFileSync(`/proc/${p.pid}/schedstat`, 'latin1').split(' ')[0]), 0);
	const before = spent(), measured = await measure();
	return { ...measured, cpu: (spent() - before) / 1000 / measured.requests };
}

// What the programs take: [{ name, pss, own }] in bytes, a process each. The pages of
// the database that are mapped are the system's cache, whoever looked at them last.
export function memory(server) {
	return processes(server).map(({ pid, name }) => {
		const sum = { name, pss: 0, own: 0 };
		let counts = false;
		for (const line of fs.readFileSync(`/proc/${pid}/smaps`, 'latin1').split('\n')) {
			if (/^[0-9a-f]+-[0-9a-f]+ /.test(line)) counts = !line.endsWith('/jbt.sqlite');
			const [, key, size] = /^(Pss|Private_Clean|Private_Dirty):\s+(\d+) kB/.exec(line) ?? [];
			if (key && counts) sum[key === 'Pss' ? 'pss' : 'own'] += Number(size) * 1024;
		}
		return sum;
	});
}
