// Instructions per request of every page, split by layer, beside what they were:
//   node tests/bench/profile.mjs            compares with tests/bench/instructions.tsv
//   node tests/bench/profile.mjs --write    writes it anew: in the commit with the reason
//   node tests/bench/profile.mjs [--keep DIR] zaak stuk   only these; callgrind's files go there
// A page that costs over 15 % more than the file says is a failure, and so is one
// that it does not have. The last line is "N passed, M failed".
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { root } from '../start.mjs';
import { count, layers, startCounted } from './callgrind.mjs';
import { PAGES, address } from './pages.mjs';

const FILE = path.join(root, 'tests/bench/instructions.tsv');
const MORE = 1.15;
const PARTS = ['base', 'db', 'domain', 'stuf', 'web', 'program', 'sqlite', 'ctemplate', 'libc', 'other'];

const was = new Map();
if (fs.existsSync(FILE)) for (const line of fs.readFileSync(FILE, 'utf8').split('\n').slice(1)) if (line) was.set(line.split('\t')[0], Number(line.split('\t')[1]));
const args = process.argv.slice(2), keep = args.includes('--keep') ? args.splice(args.indexOf('--keep'), 2)[1] : '';
const write = args.includes('--write'), only = args.filter((a) => a !== '--write');
if (write && only.length) throw new Error('--write is of all pages');
const lines = [];
let passed = 0, failed = 0;
const judge = (good, text) => {
	if (good) passed++;
	else failed++;
	console.log(`${good ? 'ok     ' : 'not ok '} ${text}`);
};

// A few at a time: each worker in callgrind takes 80 MB.
const AT_ONCE = 12;
const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-profile-'));
const demo = path.join(work, 'demo.sqlite'); // made once
async function measure(names) {
	const server = await startCounted(names, { from: fs.existsSync(demo) ? demo : '' });
	if (!fs.existsSync(demo)) execFileSync('sqlite3', [server.db, `VACUUM INTO '${demo}'`]);
	try {
		await each(server, names);
	} finally {
		await server.stop();
	}
}
async function each(server, names) {
	for (const name of names) {
		const [user, page] = address(server.db, name);
		const { instructions, page: shown, file } = await count(server, user, page);
		if (keep) fs.cpSync(file, path.join(keep, name));
		const sums = layers(file), old = was.get(name);
		lines.push([name, instructions, ...PARTS.map((p) => sums[p] ?? 0), shown.bytes.length].join('\t'));
		const change = old ? `${(instructions / old).toFixed(2)} of ${old}` : 'not in the file';
		judge(shown.status === 200 && (write || (old && instructions <= old * MORE)), `${name}: ${instructions}, ${change}; status ${shown.status}`);
	}
}

const programs = fs.readdirSync(path.join(root, 'cgi-bin')).filter((f) => f.endsWith('.c')).map((f) => f.slice(0, -2)).filter((p) => !['inloggen', 'uitloggen', 'werkplek'].includes(p));
for (const name of programs.filter((p) => !PAGES[p])) judge(false, `${name}: no page of it is counted`);
const names = programs.filter((p) => PAGES[p] && (!only.length || only.includes(p)));
for (let i = 0; i < names.length; i += AT_ONCE) await measure(names.slice(i, i + AT_ONCE));
closeConnections();
fs.rmSync(work, { recursive: true, force: true });
if (write && !failed) fs.writeFileSync(FILE, `${['page', 'instructions', ...PARTS, 'bytes'].join('\t')}\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
