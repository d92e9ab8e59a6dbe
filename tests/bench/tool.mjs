import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { counter } from '../counter.mjs';
import { data } from './data.mjs';
import { inTurn } from './load.mjs';
import { root } from '../start.mjs';
import { sqlite } from './server.mjs';

const ZAKEN = 300;
const count = counter(), work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-bench-test-')), out = path.join(work, 'result.json');
const bench = (...args) => spawnSync('node', [path.join(root, 'tests/bench/bench.mjs'), '--zaken', String(ZAKEN), '--rounds', '1', '--seconds', '1', '--out', out, ...args], { cwd: root, encoding: 'utf8' });

await count.test('the data is the same each time: whole dossiers, about 200 open, and nothing left to do in the closed ones', async () => {
	const { file } = await data(ZAKEN), one = (text) => sqlite(file, text);
	assert.ok(Math.abs(one('SELECT count(*) FROM zaak') - ZAKEN) < 20, one('SELECT count(*) FROM zaak'));
	assert.equal(one('PRAGMA foreign_key_check'), '');
	assert.equal(one('PRAGMA integrity_check'), 'ok');
	const open = Number(one("SELECT count(DISTINCT zaak) FROM tafel WHERE status NOT IN ('afgesloten', 'ingetrokken', 'niet_doorgegaan')"));
	assert.ok(open > 150 && open < 250, `${open} open`);
	assert.equal(one('SELECT count(*) - count(DISTINCT nummer) FROM zaak'), '0');
	assert.equal(one("SELECT count(*) FROM taak k JOIN tafel t ON t.id = k.tafel WHERE t.status IN ('afgesloten', 'ingetrokken') AND t.id > 1000"), '0');
	assert.equal(one("SELECT count(*) FROM tafel GROUP BY zaak HAVING count(*) = 3 AND max(status = 'gepland') ORDER BY zaak LIMIT 1"), '3');
	const largest = one("SELECT zaak FROM tafel GROUP BY zaak HAVING count(*) = 3 AND max(status = 'gepland') ORDER BY zaak LIMIT 1");
	assert.equal(one(`SELECT (SELECT count(*) FROM persoon WHERE zaak = ${largest}) || ' ' || (SELECT count(*) FROM stuk WHERE tafel IN (SELECT id FROM tafel WHERE zaak = ${largest}))`), '12 10');
	assert.ok(one("SELECT avg(n) FROM (SELECT sum(length(tekst)) AS n FROM notulen_tekst x JOIN notulen n ON n.id = x.notulen WHERE n.status = 'vastgesteld' AND n.id > 1000 GROUP BY n.id)") >= 3500);
	// What is kept was made of these facts.
	execFileSync(path.join(root, process.env.B ?? 'build', 'bin/taken'), ['--check', file]);
});

await count.test('a table with every row, and the same as JSON', () => {
	const ran = bench();
	assert.equal(ran.status, 0, ran.stderr);
	const { rows, zaken } = JSON.parse(fs.readFileSync(out, 'utf8'));
	assert.equal(zaken, ZAKEN);
	const expected = [/^werkvoorraad, 25 rows$/, /^werkvoorraad.*of the program$/, /^zaak, 3 tafels/, /search for a number/, /search for what is not there/, /list filter/, /^inzage/, /^opvolging/, /^planning/, /^POST with 6 inserts$/, /^POST of a draft$/,
		/^16 writers, beside one$/, /^16 writers: p99$/, /^16 writers: not answered well$/, /^static page$/, /log in at once$/, /^memory idle: the largest/, /^memory idle: all/, /^memory after load: the largest/,
		/^memory after load: all/, /^start to the first answer/, /^start of everything/, /^browser: first view/, /^browser: next page/, /^browser: requests elsewhere/, /^browser: largest paint/, /^growth/];
	for (const name of expected) assert.equal(rows.filter((r) => name.test(r.name)).length, 1, `${name}: ${rows.map((r) => r.name).join(', ')}`);
	assert.equal(rows.length, expected.length, rows.map((r) => r.name).join(', '));
	for (const r of rows) {
		assert.ok(ran.stdout.includes(r.name), `the table lacks ${r.name}`);
		if (/^growth/.test(r.name)) continue;
		assert.ok(Number.isFinite(r.value), `${r.name}: ${r.value}`);
		if (r.budget !== undefined) assert.equal(r.pass, r.most ? r.value <= r.budget : r.value >= r.budget, r.name);
	}
	// What is not a matter of time.
	const is = (name) => rows.find((r) => name.test(r.name));
	for (const r of rows) assert.equal((r.refused ?? 0) + (r.broken ?? 0), 0, `${r.name}: ${r.refused} refused, ${r.broken} broken`);
	assert.equal(is(/not answered well/).value, 0, 'a writer was refused');
	assert.equal(is(/requests elsewhere/).value, 0);
	assert.ok(is(/first view/).pass, `${is(/first view/).value} kB`);
	assert.ok(is(/next page/).pass, `${is(/next page/).value} kB`);
});

await count.test('rounds take turns, and a ratio is of one round', async () => {
	const order = [], way = (name, rates) => () => { order.push(name); return { rate: rates.shift(), p50: 1, p99: 2, refused: 1, broken: 0 }; };
	const [a, b] = await inTurn(3, [way('a', [100, 10, 1000]), way('b', [50, 5, 600])]);
	assert.equal(order.join(''), 'abbaab');
	assert.equal(a.ratio, 1);
	assert.equal(b.ratio, 0.5);
	assert.equal(b.rate, 50);
	assert.equal(b.refused, 3);
	assert.ok(Math.abs(b.spread - 0.2) < 1e-9, `${b.spread}`);
});

await count.test('a database that is not in WAL mode is refused', async () => {
	const copy = path.join(work, 'jbt.sqlite');
	fs.copyFileSync((await data(ZAKEN)).file, copy);
	sqlite(copy, 'PRAGMA journal_mode = DELETE');
	fs.rmSync(out, { force: true });
	const ran = bench('--db', copy);
	assert.notEqual(ran.status, 0);
	assert.match(ran.stderr, /is not in WAL mode/);
	assert.ok(!fs.existsSync(out));
});

fs.rmSync(work, { recursive: true, force: true });
process.exitCode = count.done() ? 0 : 1;
