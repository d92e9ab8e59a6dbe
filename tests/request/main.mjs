// Starts the whole in a directory of its own, runs every *_test.mjs (or those
// named) on it, and ends what it started. The last line counts.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remember, restore, tests, world } from './suite.mjs';
import { closeConnections } from './client.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
// In memory where there is such a place: thousands of commits wait for the disk
// otherwise, and what is tested here is not the disk.
const memory = '/dev/shm';
const room = fs.existsSync(memory) && fs.statfsSync(memory).bavail * fs.statfsSync(memory).bsize > 1 << 29;
const data = fs.mkdtempSync(path.join(room ? memory : os.tmpdir(), 'jbt-request.'));
const LIMIT = 120000;

let server;
function start() {
	return new Promise((resolve, reject) => {
		server = spawn('scripts/run', ['--test', data], {
			cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, JBT_SCRYPT_N: '1024' },
		});
		let out = '';
		server.stdout.on('data', (part) => {
			out += part;
			const ready = /^ready (\S+)$/m.exec(out);
			if (ready) resolve(ready[1]);
		});
		server.on('error', reject);
		server.on('exit', (code) => reject(new Error(`scripts/run ended (${code})`)));
	});
}
async function stop() {
	closeConnections();
	if (server && server.exitCode === null && server.signalCode === null) {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		server.kill('SIGTERM');
		await ended;
	}
	fs.rmSync(data, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, async () => { await stop(); process.exit(130); });

// Names of files, or /pattern of test names.
const wanted = process.argv.slice(2);
const pattern = wanted.filter((w) => w.startsWith('/')).map((w) => new RegExp(w.slice(1)));
const files = fs.readdirSync(here).filter((f) => f.endsWith('_test.mjs')).sort()
	.filter((f) => wanted.every((w) => w.startsWith('/')) || wanted.some((w) => f.startsWith(w)));

let passed = 0;
let failed = 0;
try {
	world.base = await start();
	world.db = path.join(data, 'jbt.sqlite');
	world.root = root;
	remember();
	world.log = path.join(data, 'log/server.log');
	for (const file of files) {
		const first = tests.length;
		await import(path.join(here, file));
		restore();
		if (tests.length === first) throw new Error(`${file} has no test`);
		for (const { name, run } of tests.slice(first)) {
			if (pattern.length && !pattern.some((p) => p.test(name))) continue;
			let timer;
			const began = Date.now();
			try {
				await Promise.race([run(), new Promise((_, no) => { timer = setTimeout(() => no(new Error('takes too long')), LIMIT); })]);
				passed++;
				const took = Date.now() - began;
				console.log(`ok      ${name}${took > 2000 ? ` (${Math.round(took / 1000)} s)` : ''}`);
			} catch (error) {
				failed++;
				const at = (error.stack ?? '').split('\n').filter((l) => l.includes('/tests/request/')).map((l) => l.replace(/.*\/tests\/request\//, '').replace(/\)$/, '')).slice(0, 3);
				console.log(`not ok  ${name}\n        ${String(error.message).replaceAll('\n', '\n        ').slice(0, 1500)}\n        at ${at.join(' < ')}`);
			} finally {
				clearTimeout(timer);
			}
		}
	}
} catch (error) {
	failed++;
	console.log(`not ok  ${error.stack}`);
} finally {
	await stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
