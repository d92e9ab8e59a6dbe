// Load, by wrk and by what it is measured beside; in rounds that take turns.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { filled } from '../request/client.mjs';
import { root } from '../start.mjs';
import { build } from './server.mjs';

const run = promisify(execFile);
const here = path.join(root, 'tests/bench');
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)];

// One round of wrk: { requests, rate, p50, p99, refused, broken }. A number of requests by
// themselves only says something when they were answered.
export async function wrk(url, { seconds, connections = 16, threads = 2, cookie, load = '', file = '', origin }) {
	const headers = [cookie && `Cookie: ${cookie}`, load && 'Content-Type: application/x-www-form-urlencoded', load && `Origin: ${origin}`, load && 'Sec-Fetch-Site: same-origin'].filter(Boolean);
	const { stdout } = await run('wrk', [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', ...headers.flatMap((h) => ['-H', h]), '-s', path.join(here, 'load.lua'), url],
		{ env: { ...process.env, LOAD: load, LOAD_FILE: file } });
	const told = JSON.parse(stdout.split('\n').findLast((line) => line.startsWith('{')));
	if (!told.requests) throw new Error(`${url}: no answer\n${stdout}`);
	return { requests: told.requests, rate: told.requests / told.seconds, p50: told.p50 / 1000, p99: told.p99 / 1000, refused: told.refused, broken: told.broken };
}

// The lone loop of fdatasync, in that directory.
export async function fdatasync(place, seconds) {
	const { stdout } = await run(path.join(build(), 'bench/bin/fdatasync'), [path.join(place, 'bench-fdatasync'), String(seconds)]);
	const [rate, p50, p99] = stdout.trim().split(' ').map(Number);
	return { rate, p50: p50 / 1000, p99: p99 / 1000, refused: 0, broken: 0 };
}

// These in turn, so often: each gives what wrk() gives. The median of every figure,
// `ratio`: of each rate to the first one's of the same round, `spread`: how far the
// rounds' ratios lie apart, of the median.
export async function inTurn(rounds, ways) {
	const all = ways.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (const i of round % 2 ? ways.map((_, i) => ways.length - 1 - i) : ways.keys()) all[i].push(await ways[i]());
	}
	return all.map((list) => {
		const middle = (key) => median(list.map((r) => r[key])), ratios = list.map((r, round) => r.rate / all[0][round].rate);
		return {
			rate: middle('rate'), p50: middle('p50'), p99: middle('p99'), cpu: list[0].cpu === undefined ? undefined : middle('cpu'), ratio: median(ratios), spread: (Math.max(...ratios) - Math.min(...ratios)) / median(ratios),
			refused: list.reduce((n, r) => n + r.refused, 0), broken: list.reduce((n, r) => n + r.broken, 0),
		};
	});
}

// A line of load.lua's file: a form as it would be sent, with another key each time.
export function line(page, button, values = {}, actie = button) {
	const form = page.formOf(button);
	if (!form) throw new Error(`${page.path} has no button ${button}`);
	const pairs = filled(form, values).filter(([name]) => !['sleutel', 'rev'].includes(name));
	const body = [...pairs, ['actie', actie], ['bevestigd', 'ja']].map(([n, v]) => `${encodeURIComponent(n)}=${encodeURIComponent(v)}`);
	const rev = form.value('rev');
	return `${form.action} ${rev || 0} ${[...body, 'sleutel=KEY', ...(rev ? ['rev=REV'] : [])].join('&')}`;
}
export function lines(place, name, list) {
	const file = path.join(place, name);
	fs.writeFileSync(file, `${list.join('\n')}\n`);
	return file;
}
