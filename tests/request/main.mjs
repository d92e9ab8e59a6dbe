// Runs every *_test.mjs, or those named. All of them: in LANES, each with a
// program of its own, that take the next file when they have done one; then, with
// the machine to themselves, those that are about time. The last line counts.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFiles } from './lane.mjs';

const self = fileURLToPath(import.meta.url);
const LANES = Number(process.env.LANES ?? 2);
const ALONE = ['bestand_test.mjs', 'drukte_test.mjs'];

const all = fs.readdirSync(path.dirname(self)).filter((f) => f.endsWith('_test.mjs')).sort();

// The files that no other lane has taken: a directory in `place` says who has.
function* untaken(place) {
	for (const file of all) {
		if (ALONE.includes(file)) continue;
		try {
			fs.mkdirSync(path.join(place, file));
		} catch {
			continue;
		}
		yield file;
	}
}

const COUNT = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;
const read = (line) => {
	const [, passed, failed, skipped] = COUNT.exec(line).map(Number);
	return { passed, failed, skipped };
};

// A lane in a process of its own, which prints as it goes: its count is its last line.
function lane(place) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [self, '--lane', place], { stdio: ['ignore', 'pipe', 'inherit'] });
		const passOn = (signal) => child.kill(signal);
		for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, passOn);
		let rest = '';
		child.stdout.setEncoding('utf8').on('data', (text) => {
			const lines = (rest + text).split('\n');
			rest = lines.pop();
			const last = lines.findIndex((line) => COUNT.test(line));
			const [counted] = last < 0 ? [] : lines.splice(last, 1);
			if (lines.length) console.log(lines.join('\n'));
			if (counted) child.counted = read(counted);
		});
		child.on('close', (code) => {
			for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, passOn);
			if (!child.counted) console.log(`not ok  a lane of tests ended before its count (${code})`);
			resolve(child.counted ?? { passed: 0, failed: 1, skipped: 0 });
		});
	});
}

async function everything() {
	const place = fs.mkdtempSync(path.join(tmpdir(), 'jbt-lanes-'));
	try {
		const counts = await Promise.all(Array.from({ length: LANES }, () => lane(place)));
		counts.push(await runFiles(ALONE));
		const left = all.filter((file) => !ALONE.includes(file) && !fs.existsSync(path.join(place, file)));
		if (left.length) console.log(`not ok  nobody ran ${left.join(', ')}`);
		return counts.reduce((sum, c) => ({ passed: sum.passed + c.passed, failed: sum.failed + c.failed, skipped: sum.skipped + c.skipped }),
			{ passed: 0, failed: left.length, skipped: 0 });
	} finally {
		fs.rmSync(place, { recursive: true, force: true });
	}
}

// Names of files, or /pattern of test names.
const wanted = process.argv.slice(2);
const patterns = wanted.filter((w) => w.startsWith('/')).map((w) => new RegExp(w.slice(1)));
const named = all.filter((f) => patterns.length === wanted.length || wanted.some((w) => f.startsWith(w)));

let count;
if (wanted[0] === '--lane') count = await runFiles(untaken(wanted[1]));
else if (wanted.length) count = await runFiles(named, patterns);
else count = await everything();
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed || !(count.passed + count.skipped) ? 1 : 0;
