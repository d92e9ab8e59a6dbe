// A disk that gets full while people work, and then has room again: who reads and
// logs in goes on, with the log; nothing is saved and everybody is told why; and
// nothing has to be started anew.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { FULL, PDF, written } from '../request/steps.mjs';
import { as, expect, one, world } from '../request/suite.mjs';
import { root, start } from '../start.mjs';

const room = process.argv[2];
const filler = path.join(room, 'filler');
// To the last byte.
function fill() {
	const file = fs.openSync(filler, 'a');
	for (let size = 1 << 20; size >= 1; size = size >> 1) {
		const piece = Buffer.alloc(size);
		try { for (;;) if (fs.writeSync(file, piece) < size) break; } catch (error) { if (error.code !== 'ENOSPC') throw error; }
	}
	fs.closeSync(file);
}
const events = (code) => fs.readFileSync(world.log, 'utf8').split('\n').filter((line) => line.includes(` JBT${code} `));
const reserve = () => fs.statSync(`${world.db}-reserve`).size;
const backup = (to) => {
	try { execFileSync('scripts/backup', [world.db, to], { cwd: root, stdio: 'ignore' }); } catch { /* its report says so */ }
	return fs.readFileSync(path.join(to, 'jbt-backup.prom'), 'utf8');
};
// Every link of a page leads somewhere, for who got the page.
async function leads(client, page) {
	for (const href of new Set(page.links('/cgi-bin/'))) {
		const answer = await client.get(href.split('#')[0]);
		assert.ok(answer.status < 400, `${page.path} leads to ${href}: ${answer.status}`);
	}
}

let passed = 0, failed = 0;
async function test(name, run) {
	try {
		await run();
		passed++;
		console.log(`ok      ${name}`);
	} catch (error) {
		failed++;
		console.log(`not ok  ${name}\n        ${String(error.stack).split('\n').slice(0, 4).join('\n        ')}`);
	}
}

const server = await start({ where: room });
const elsewhere = fs.mkdtempSync('/tmp/jbt-disk-');
try {
	Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
	const d = await written(), client = d.melder, beheer = await as('beheer');
	assert.match(backup(elsewhere), /^jbt_reserve_bytes 16777216$/m, 'the reserve is whole');
	const fresh = expect(await client.get('/cgi-bin/aanmelding?moment=1'), 200);
	const old = expect(await client.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
	const stuk = expect(await client.get(`/cgi-bin/stuk?tafel=${d.tafel}`), 200);
	const before = one('SELECT count(*) FROM tafel');
	fill();

	await test('disk: who reads, reads on, each time with its row in the log', async () => {
		const rows = one('SELECT count(*) FROM log');
		for (let i = 0; i < 100; i++) {
			expect(await client.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
			if (i % 20 === 0) fill();
		}
		assert.equal(one('SELECT count(*) FROM log'), rows + 100);
		assert.ok(reserve() < 16 << 20, 'the reserve is what they write in');
		assert.ok(reserve() > 4 << 20, 'and it lasts');
	});
	await test('disk: who logs in, comes in, and out', async () => {
		const other = await as('voorzitter.enschede');
		const page = expect(await other.get('/cgi-bin/werkvoorraad'), 200);
		const form = page.forms.find((f) => f.action === '/cgi-bin/uitloggen');
		expect(await other.post(form.action, form.pairs()), 303);
		expect(await other.get('/cgi-bin/werkvoorraad'), 303);
	});
	await test('disk: nothing is saved, and it is said that the disk is full, and not that others were saving', async () => {
		const rows = one("SELECT count(*) FROM log WHERE uitkomst = 'schijf_vol'");
		for (const [page, actie, values] of [[fresh, 'opslaan', FULL[1]], [old, 'opslaan', { aanleiding: 'Getypt op een volle schijf.' }], [old, 'concept', { aanleiding: 'Getypt op een volle schijf.' }]]) {
			const answer = expect(await client.submit(page, actie, values, actie === 'concept' ? { form: page.formOf('opslaan') } : {}), 503);
			assert.equal(answer.h1, 'De schijf is vol');
			assert.doesNotMatch(answer.text, /anderen/);
			assert.ok(answer.body.includes(values.aanleiding), 'what was typed is there');
			await leads(client, answer);
		}
		const answer = expect(await client.submit(stuk, 'uploaden', { soort: 'overig', datum: '1-9-2026', bestand: { filename: 'plan.pdf', content: PDF, type: 'application/pdf' } }), 503);
		assert.equal(answer.h1, 'De schijf is vol');
		assert.equal(one('SELECT count(*) FROM tafel'), before);
		assert.equal(one(`SELECT count(*) FROM stuk WHERE tafel = ${d.tafel}`), 0);
		assert.equal(one(`SELECT count(*) FROM concept`), 0);
		assert.equal(one("SELECT count(*) FROM log WHERE uitkomst = 'schijf_vol'"), rows + 4, 'the refusals are in the log');
	});
	await test('disk: the beheerder sees it, on every page, and nobody else does', async () => {
		assert.match(expect(await beheer.get('/cgi-bin/werkvoorraad'), 200).text, /De schijf van de server is vol/);
		assert.match(expect(await beheer.get('/cgi-bin/beheer-dagdelen'), 200).text, /De schijf van de server is vol/);
		assert.doesNotMatch(expect(await client.get('/cgi-bin/werkvoorraad'), 200).text, /De schijf van de server is vol/);
	});
	await test('disk: the page for monitoring says so, and nothing else', async () => {
		const answer = await fetch(`${world.base}/cgi-bin/gezond`);
		assert.deepEqual([answer.status, await answer.text()], [503, 'fout\n']);
	});
	await test('disk: so does who watches: a line in the log, a figure in the report', async () => {
		const full = events(13).filter((line) => !line.includes('there is room'));
		assert.ok(full.length > 0 && full.length <= 32, `${full.length} lines`);
		assert.match(full[0], /disk: the disk is full: nothing is saved\. For logging in, reading and their log \d+ KB are left/);
		assert.ok(Number(/^jbt_reserve_bytes (\d+)$/m.exec(backup(elsewhere))[1]) < 16 << 20);
	});
	await test('disk: little room is not enough: the reserve comes first', async () => {
		fs.truncateSync(filler, fs.statSync(filler).size - (2 << 20));
		expect(await client.submit(old, 'opslaan', { aanleiding: 'Te vroeg.' }), 503);
	});
	await test('disk: with room again the same form is saved, once, without a start', async () => {
		fs.rmSync(filler);
		expect(await client.submit(old, 'opslaan', { aanleiding: 'Getypt op een volle schijf.' }), 303);
		assert.equal(one(`SELECT aanleiding FROM aanmelding WHERE tafel = ${d.tafel}`), 'Getypt op een volle schijf.');
		expect(await client.submit(fresh, 'opslaan', FULL[1]), 303);
		assert.equal(one('SELECT count(*) FROM tafel'), before + 1);
		assert.equal(reserve(), 16 << 20);
		assert.match(events(13).at(-1), /disk: there is room/);
		assert.doesNotMatch(expect(await beheer.get('/cgi-bin/werkvoorraad'), 200).text, /De schijf van de server is vol/);
	});
	await test('disk: no program ended, no commit failed, and the log is whole', async () => {
		assert.deepEqual(events('02'), []);
		assert.deepEqual(events('05'), []);
		execFileSync('scripts/verify', [world.db], { cwd: root, stdio: 'ignore' });
	});
} finally {
	closeConnections();
	await server.stop();
	fs.rmSync(elsewhere, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
