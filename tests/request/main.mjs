// Starts the whole in a directory of its own, runs every *_test.mjs (or those
// named) on it, and ends what it started. The last line counts.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkKept, remember, restore, tests, world } from './suite.mjs';
import { Client, closeConnections } from './client.mjs';
import { root, start } from '../start.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const LIMIT = 120000;

// Names of files, or /pattern of test names.
const wanted = process.argv.slice(2);
const pattern = wanted.filter((w) => w.startsWith('/')).map((w) => new RegExp(w.slice(1)));
const files = fs.readdirSync(here).filter((f) => f.endsWith('_test.mjs')).sort()
	.filter((f) => wanted.every((w) => w.startsWith('/')) || wanted.some((w) => f.startsWith(w)));

let passed = 0;
let failed = 0;
let skipped = 0;
let server;
try {
	server = await start();
	Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
	remember();
	for (const file of files) {
		const first = tests.length;
		await import(path.join(here, file));
		restore();
		if (tests.length === first) throw new Error(`${file} has no test`);
		for (const { name, run, why } of tests.slice(first)) {
			if (pattern.length && !pattern.some((p) => p.test(name))) continue;
			if (why) {
				skipped++;
				console.log(`skipped ${name}: ${why}`);
				continue;
			}
			let timer;
			const began = Date.now();
			try {
				Client.posted = '';
				await Promise.race([run(), new Promise((_, no) => { timer = setTimeout(() => no(new Error('takes too long')), LIMIT); })]);
				if (Client.posted) checkKept(`a POST to ${Client.posted}`);
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
	closeConnections();
	// Whatever was asked, no program may have ended, nor have met a bug.
	const ended = server ? fs.readFileSync(server.log, 'utf8').split('\n').filter((line) => / JBT\d\d (worker ended|bug|database|memory)/.test(line)) : [];
	if (ended.length) {
		failed++;
		console.log(`not ok  no program ended\n        ${ended.slice(0, 20).join('\n        ')}`);
	}
	await server?.stop();
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed || !(passed + skipped) ? 1 : 0;
