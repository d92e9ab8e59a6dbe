// No page whose cost grows with the number of zaken: each with few closed zaken behind
// those of the demonstration and with several times as many.
//   node tests/bench/growth.mjs          1000 and 4000, steps of SQLite's machine
//   node tests/bench/growth.mjs --zaken 2000,20000
//   node tests/bench/growth.mjs --instructions      by callgrind, which takes minutes
// A page that takes over 1.25 times as many is a failure. The last line is
// "N passed, M failed".
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, closeConnections } from '../request/client.mjs';
import { build, variant } from '../sabotage.mjs';
import { PASSWORD, root, start } from '../start.mjs';
import { closed, count, startCounted } from './callgrind.mjs';
import { PAGES, address } from './pages.mjs';

const MORE = 1.25;
// Lists and filters, what is there and what is not; pages of one dossier by name.
const support = 'ondersteuner.noord-oost-twente';
const LISTS = ['', '?q=nergens', '?q=bestand', '?q=losser', '?q=9999', '?status=afgesloten', '?moment=3&status=gepland', '?van=2020-01-01&tot=2020-12-31',
	'?van=2020-01-01&status=gehouden', '?q=bestand&van=2020-01-01&tot=2020-03-31'].map((query) => [support, `werkvoorraad${query}`]);
// Searched for: what many have, what one has, what many have with what one has, and nothing.
const SEARCH = ['bestandsma', 'b', 'losser', 'bestandsma losser', 'bestandsma enschede', '9999', 'fictief', 'kind', '2015', '123456782', 'nergens'];
const FOUND = SEARCH.map((q) => [support, `zoeken?q=${encodeURIComponent(q)}`]);
const DOSSIER = ['zaak', 'planning', 'inzage', 'verbeteringen', 'opvolging', 'persoon', 'koppeling', 'aanmelding', 'toewijzing', 'beheer-dagdelen'].filter((name) => PAGES[name]);
const PROGRAMS = ['werkvoorraad', 'zoeken', ...DOSSIER];

const at = process.argv.indexOf('--zaken');
const [few, many] = (at < 0 ? '1000,4000' : process.argv[at + 1]).split(',').map(Number);

// { page: how much it takes }, by `counted` of a user and an address.
async function each(db, counted) {
	const found = new Map();
	for (const [user, page] of [...LISTS, ...FOUND, ...DOSSIER.map((name) => address(db, name))]) found.set(page, await counted(user, page));
	return found;
}

async function instructions(zaken) {
	const server = await startCounted(PROGRAMS, { zaken });
	try {
		return await each(server.db, async (user, page) => {
			const { instructions, page: shown } = await count(server, user, page);
			if (shown.status !== 200) throw new Error(`${page}: ${shown.status}`);
			return instructions;
		});
	} finally {
		await server.stop();
	}
}

// One server, to which the zaken are added.
async function steps() {
	const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-growth-')), so = path.join(work, 'steps.so'), file = path.join(work, 'steps'), sessions = new Map();
	fs.chmodSync(work, 0o777); // who runs the programs is not root
	execFileSync('gcc', ['-std=c11', '-D_GNU_SOURCE', '-O1', '-shared', '-fPIC', 'tests/bench/steps.c', '-o', so, '-ldl'], { cwd: root, stdio: 'inherit' });
	const told = variant(work, Object.fromEntries(PROGRAMS.map((name) => [name, `JBT_SANDBOX=off LD_PRELOAD=${so} STEPS=${file} exec ${build}/cgi-bin/${name}`])));
	const server = await start({ env: { B: told } });
	const counted = async (user, page) => {
		if (!sessions.has(user)) {
			const one = new Client(server.base);
			if ((await one.login(user, PASSWORD)).status !== 303) throw new Error(`${user} cannot log in`);
			sessions.set(user, one);
		}
		if ((await sessions.get(user).get(`/cgi-bin/${page}`)).status !== 200) throw new Error(`${page} is not shown`);
		fs.truncateSync(file);
		await sessions.get(user).get(`/cgi-bin/${page}`);
		const sum = fs.readFileSync(file, 'utf8').split('\n').reduce((n, line) => n + Number(line), 0);
		if (sum < 50) throw new Error(`${page}: nothing was counted`);
		return sum;
	};
	try {
		const found = [];
		// A page of the log is full before it is counted: each view adds a row.
		const [user, log] = address(server.db, 'inzage');
		for (let i = 0; i < 60; i++) await counted(user, log);
		for (const [zaken, before] of [[few, 0], [many - few, few]]) {
			closed(server.db, zaken, before);
			found.push(await each(server.db, counted));
		}
		return found;
	} finally {
		closeConnections();
		await server.stop();
		fs.rmSync(work, { recursive: true, force: true });
	}
}

const [least, most] = process.argv.includes('--instructions') ? [await instructions(few), await instructions(many)] : await steps();
closeConnections();
let passed = 0, failed = 0;
console.log(`        ${String(few).padStart(10)} ${String(many).padStart(10)}  times`);
for (const [page, before] of least) {
	const now = most.get(page), good = now <= before * MORE;
	if (good) passed++;
	else failed++;
	console.log(`${good ? 'ok     ' : 'not ok '} ${String(before).padStart(10)} ${String(now).padStart(10)}  ${(now / before).toFixed(2)}  ${page}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
