// Instructions per request of every page, split by layer, beside what they were:
//   node tests/bench/profile.mjs            compares with tests/bench/instructions.tsv
//   node tests/bench/profile.mjs --write    writes it anew: in the commit with the reason
// A page that costs over 15 % more than the file says is a failure, and so is one
// that it does not have. The last line is "N passed, M failed".
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { root } from '../start.mjs';
import { count, layers, startCounted } from './callgrind.mjs';

const FILE = path.join(root, 'tests/bench/instructions.tsv');
const MORE = 1.15;
const PARTS = ['base', 'db', 'domain', 'stuf', 'web', 'program', 'sqlite', 'ctemplate', 'libc', 'other'];

// Which tafel of the demonstration a page is about, and who looks: `?` is its id.
const tafel = (where) => `SELECT t.id FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE z.subregio = 4 AND ${where} ORDER BY t.id LIMIT 1`;
const held = tafel("t.moment = 1 AND t.status = 'gehouden'");
const decided = tafel("t.moment = 1 AND t.status = 'gehouden' AND EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> '')");
const support = 'ondersteuner.noord-oost-twente', chair = 'voorzitter.noord-oost-twente';
const PAGES = {
	aanmelding: [support, 'aanmelding?tafel=?', held],
	aanwezigheid: [support, 'aanwezigheid?tafel=?', held],
	besluit: ['raad.advies', 'besluit?tafel=?', held],
	corv: [() => "SELECT m.gebruikersnaam FROM tafel t JOIN gebruiker m ON m.id = t.melder_gebruiker WHERE t.id = ?", 'corv?tafel=?',
		tafel("t.moment = 1 AND t.status = 'gehouden' AND EXISTS (SELECT 1 FROM besluit_kind b WHERE b.tafel = t.id AND b.uitkomst = 'raadsonderzoek') AND EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> '')")],
	doel: ['raad.onderzoeker', 'doel?tafel=?', tafel("t.moment = 2 AND t.status = 'gehouden'")],
	'intake-oordeel': [chair, 'intake-oordeel?tafel=?', tafel("t.moment = 1 AND t.status = 'ingediend'")],
	inzage: [chair, 'inzage?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	koppeling: [support, 'koppeling?tafel=?', tafel("t.moment = 1 AND t.status = 'ingediend'")],
	notulen: [support, 'notulen?tafel=?', held],
	'notulen-akkoord': [chair, 'notulen-akkoord?tafel=?', held],
	opvolging: [support, 'opvolging?tafel=?', held],
	persoon: [support, 'persoon?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	planning: [support, 'planning?tafel=?', tafel("t.moment = 1 AND t.status = 'in_te_plannen'")],
	stuk: [support, 'stuk?tafel=?', held],
	toestemming: [support, 'toestemming?tafel=?', tafel("t.moment = 2 AND t.status IN ('in_te_plannen', 'gepland')")],
	uitnodiging: [support, 'uitnodiging?tafel=?', tafel("t.moment = 1 AND t.status = 'gepland'")],
	vervanging: [chair, 'vervanging', "SELECT ''"],
	werkvoorraad: [support, 'werkvoorraad', "SELECT ''"],
	afbericht: [support, 'afbericht?tafel=?', tafel("t.moment = 1 AND t.status = 'gepland'")],
	'beheer-dagdelen': ['beheer', 'beheer-dagdelen', "SELECT ''"],
	correctie: ['raad.advies', 'correctie?tafel=?', decided],
	behandelaar: ['raad.advies', 'behandelaar?tafel=?', decided],
	'geheim-adres': [support, 'geheim-adres?tafel=?', held],
	'stuk-weghalen': [support, 'stuk-weghalen?tafel=?', held],
	toewijzing: ['raad.advies', 'toewijzing?tafel=?', decided],
	verbeteringen: ['toezicht', 'verbeteringen', "SELECT ''"],
	verhuizing: [support, 'verhuizing?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	zaak: [support, 'zaak?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
};

const was = new Map();
if (fs.existsSync(FILE)) for (const line of fs.readFileSync(FILE, 'utf8').split('\n').slice(1)) if (line) was.set(line.split('\t')[0], Number(line.split('\t')[1]));
const write = process.argv.includes('--write');
const lines = [];
let passed = 0, failed = 0;
const judge = (good, text) => {
	if (good) passed++;
	else failed++;
	console.log(`${good ? 'ok     ' : 'not ok '} ${text}`);
};

// A few at a time: each worker in callgrind takes 80 MB.
const AT_ONCE = 5;
async function measure(names) {
	const server = await startCounted(names);
	try {
		await each(server, names);
	} finally {
		await server.stop();
	}
}
async function each(server, names) {
	const one = (text) => execFileSync('sqlite3', ['-batch', '-bail', '-cmd', '.timeout 10000', server.db, text], { encoding: 'utf8' }).trim();
	for (const name of names) {
		const [who, address, query] = PAGES[name], id = one(query);
		const user = typeof who === 'string' ? who : one(who().replace('?', id));
		const { instructions, page, file } = await count(server, user, address.replace('=?', `=${id}`));
		const sums = layers(file), old = was.get(name);
		lines.push([name, instructions, ...PARTS.map((p) => sums[p] ?? 0), page.bytes.length].join('\t'));
		const change = old ? `${(instructions / old).toFixed(2)} of ${old}` : 'not in the file';
		judge(page.status === 200 && (write || (old && instructions <= old * MORE)), `${name}: ${instructions}, ${change}; status ${page.status}`);
	}
}

const programs = fs.readdirSync(path.join(root, 'cgi-bin')).filter((f) => f.endsWith('.c')).map((f) => f.slice(0, -2)).filter((p) => !['inloggen', 'uitloggen'].includes(p));
for (const name of programs.filter((p) => !PAGES[p])) judge(false, `${name}: no page of it is counted`);
const names = programs.filter((p) => PAGES[p]);
for (let i = 0; i < names.length; i += AT_ONCE) await measure(names.slice(i, i + AT_ONCE));
closeConnections();
if (write && !failed) fs.writeFileSync(FILE, `${['page', 'instructions', ...PARTS, 'bytes'].join('\t')}\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
