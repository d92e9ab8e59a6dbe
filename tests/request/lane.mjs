// Files of tests, one after the other, on one running program in a directory of
// its own, which is ended with them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkChanged, checkKept, logged, remember, restore, tests, world } from './suite.mjs';
import { Client, closeConnections } from './client.mjs';
import { root, start } from '../start.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const LIMIT = Number(process.env.TEST_SECONDS ?? 120) * 1000;
const count = { passed: 0, failed: 0, skipped: 0 };

function failure(name, error) {
	const at = (error.stack ?? '').split('\n').filter((l) => l.includes('/tests/request/')).map((l) => l.replace(/.*\/tests\/request\//, '').replace(/\)$/, '')).slice(0, 3);
	count.failed++;
	console.log(`not ok  ${name}\n        ${String(error.message).replaceAll('\n', '\n        ').slice(0, 1500)}\n        at ${at.join(' < ')}`);
}

async function one({ name, run, why }) {
	if (why) {
		count.skipped++;
		console.log(`skipped ${name}: ${why}`);
		return;
	}
	let timer;
	const began = Date.now();
	try {
		Client.posted = '';
		const from = logged();
		await Promise.race([run(), new Promise((_, no) => { timer = setTimeout(() => no(new Error('takes too long')), LIMIT); })]);
		if (Client.posted) checkChanged(`a POST to ${Client.posted}`, from);
		count.passed++;
		const took = Date.now() - began;
		console.log(`ok      ${name}${took > 2000 ? ` (${Math.round(took / 1000)} s)` : ''}`);
	} catch (error) {
		failure(name, error);
	} finally {
		clearTimeout(timer);
	}
}

// `files`: names, or what gives them one by one. `wanted`: patterns of names of
// tests, none: all of them. Gives { passed, failed, skipped }.
export async function runFiles(files, wanted = []) {
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
			for (const test of tests.slice(first))
				if (!wanted.length || wanted.some((p) => p.test(test.name))) await one(test);
			checkKept(`the tests of ${file}`);
		}
	} catch (error) {
		count.failed++;
		console.log(`not ok  ${error.stack}`);
	} finally {
		closeConnections();
		// Whatever was asked, no program may have ended, met a bug, or reached for what is not its own.
		const ended = server ? fs.readFileSync(server.log, 'utf8').split('\n').filter((line) => / JBT\d\d (worker ended|bug|database|memory|sandbox: refused)/.test(line)) : [];
		if (ended.length) failure('no program ended', new Error(ended.slice(0, 20).join('\n')));
		await server?.stop();
	}
	return count;
}
