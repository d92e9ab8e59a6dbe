// A worker that ends again and again is waited for, alone: the others of its
// program are replaced at once, and its parent sleeps meanwhile.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Client, closeConnections } from '../request/client.mjs';
import { counter } from '../counter.mjs';
import { processes, sessionOf } from '../processes.mjs';
import { start } from '../start.mjs';

const PROGRAM = 'inloggen';
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const status = (pid) => Object.fromEntries(fs.readFileSync(`/proc/${pid}/status`, 'utf8').split('\n').map((l) => l.split(':\t').map((w) => w.trim())));
// After the name, which may hold anything.
const stat = (pid) => fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');

let session;
const workers = () => processes(session, PROGRAM).workers;
const ticks = (pid) => stat(pid).slice(11, 13).reduce((a, b) => a + Number(b), 0);

// Milliseconds until there is a worker that was not there; Infinity: none came.
async function replaced(before, limit) {
	const began = Date.now();
	for (;;) {
		const fresh = workers().find((pid) => !before.includes(pid));
		if (fresh) return { pid: fresh, took: Date.now() - began };
		if (Date.now() - began > limit) return { took: Infinity };
		await sleep(20);
	}
}

const tests = counter(), { test } = tests;
const server = await start();
try {
	session = sessionOf(server.data);
	const [parent] = processes(session, PROGRAM).parents;
	const log = () => fs.readFileSync(server.log, 'utf8');
	const ready = async () => assert.equal((await new Client(server.base).get(`/cgi-bin/${PROGRAM}`)).status, 200);
	await sleep(2500); // nobody is new any more

	let before = workers();
	let victim;
	const all = before.length;
	await test('workers: who ends after a while is replaced within a second', async () => {
		process.kill(before[0], 'SIGKILL');
		const { pid, took } = await replaced(before, 5000);
		assert.ok(took < 1000, `it took ${took} ms`);
		victim = pid;
	});
	await test('workers: who ends soon after its start, three times in a row, is waited for, and the log says so', async () => {
		for (let i = 0; i < 3; i++) {
			before = workers();
			process.kill(victim, 'SIGKILL');
			const { pid, took } = await replaced(before, i < 2 ? 5000 : 900);
			if (i === 0) assert.ok(took < 1000, `the first time it took ${took} ms`);
			if (i === 1) assert.ok(took > 800, `the second time it took ${took} ms only`);
			if (i === 2) assert.equal(took, Infinity, 'the third time it is waited for, 2 s');
			victim = pid;
		}
		assert.match(log(), / JBT12 worker waits: 3 times in a row soon after its start: the next one comes in 2 s/);
	});
	await test('workers: meanwhile the others are replaced within a second, and all requests answered', async () => {
		assert.equal(workers().length, all - 1, 'the one is still waited for');
		for (const other of workers().slice(0, 2)) {
			before = workers();
			process.kill(other, 'SIGKILL');
			const { took } = await replaced(before, 5000);
			assert.ok(took < 1000, `it took ${took} ms`);
		}
		for (let i = 0; i < 10; i++) await ready();
	});
	await test('workers: the one comes back, and its parent slept meanwhile', async () => {
		const spent = ticks(parent);
		for (let i = 0; i < 200 && workers().length < all; i++) await sleep(50);
		assert.equal(workers().length, all);
		await sleep(1000);
		assert.ok(ticks(parent) - spent <= 5, `its parent used ${ticks(parent) - spent} ticks of the processor`);
	});
	await test('workers: SIGTERM ends a program that waits, at once', async () => {
		for (let i = 0; i < 4; i++) {
			before = workers();
			const newest = Math.max(...before);
			process.kill(newest, 'SIGKILL');
			await replaced(before, 3000);
		}
		const began = Date.now();
		process.kill(parent, 'SIGTERM');
		while (fs.existsSync(`/proc/${parent}`) && status(parent).State[0] !== 'Z' && Date.now() - began < 10000) await sleep(20);
		assert.ok(Date.now() - began < 2000, `it took ${Date.now() - began} ms`);
	});
} finally {
	closeConnections();
	await server.stop();
}
process.exitCode = tests.done() ? 0 : 1;
