// Which branches the tests take, of the code where one that nobody ever took may
// let somebody in, lose something, or read too far; after scripts/coverage.
//   node scripts/build/branches.mjs BUILD [--missing]
// One that is never taken stands with its reason in scripts/build/branches.txt, by
// the text of its line; one that does not, and one that stands there and is taken,
// is a failure. --missing prints those that are not taken as branches.txt has them.
// What gcc adds for exceptions is none of them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const build = process.argv[2] ?? 'build/coverage';
const known = 'scripts/build/branches.txt';
const lib = (layer, names) => names.split(' ').map((name) => `cgi-bin/lib/${layer}/${name}.c`);
const files = {
	'rights and steps': lib('domain', 'authz flow guards'),
	'who comes in': lib('domain', 'session login limits factor account'),
	'what is sent': lib('web', 'parse value place'),
	'what is typed': lib('base', 'written date csv email text nfc clean utf8'),
	'messages of the Raad': lib('stuf', 'scan xml model notificatie'),
	'files of others': lib('domain', 'pdf office adres'),
	log: [...lib('domain', 'actor'), ...lib('web', 'trace'), 'scripts/build/logcheck.c'],
};
const wanted = Object.values(files).flat();

// ---- what gcov says: { file: { line: [times taken, …] } } --------------------------

// A unit test may have a copy of a file, of which the tables alone are others.
const original = (file) => file.replace(/^.*\/gen\/(\w+)_open\.c$/, 'cgi-bin/lib/domain/$1.c');
const notes = (under) => readdirSync(join(build, 'obj', under)).filter((f) => f.endsWith('.gcno')).map((f) => join(build, 'obj', under, f));

function branches() {
	const taken = Object.fromEntries(wanted.map((file) => [file, new Map()]));
	const objects = [...wanted.map((file) => join(build, 'obj', file.replace(/\.c$/, '.gcno'))), ...notes('tests/unit')];
	for (const object of objects) {
		if (!existsSync(object.replace(/gcno$/, 'gcda'))) continue;
		const json = execFileSync('gcov', ['-b', '-c', '-t', '-j', object], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
		for (const document of json.split('\n').filter(Boolean)) for (const { file, lines } of JSON.parse(document).files) {
			const of = taken[original(file)];
			for (const line of of ? lines : []) {
				const counts = line.branches.filter((branch) => !branch.throw).map((branch) => branch.count);
				const before = of.get(line.line_number);
				if (before && before.length !== counts.length) throw new Error(`${file}:${line.line_number}: a copy has other branches`);
				of.set(line.line_number, before ? before.map((count, i) => count + counts[i]) : counts);
			}
		}
	}
	return taken;
}

// ---- what is not taken, by the text of its line ------------------------------------

const add = (map, key, count) => map.set(key, (map.get(key) ?? 0) + count);

// A file, a tab and one of its lines with how many are not taken, two tabs and why.
function reasons() {
	const named = new Map();
	let file = '', key = '', count = 0;
	const faults = [];
	const end = () => key && faults.push(`${known}: without a reason: ${key}`);
	for (const line of existsSync(known) ? readFileSync(known, 'utf8').split('\n') : []) {
		const [, marked, text] = /^\t(\d+) (.*)$/.exec(line) ?? [];
		if (/^\t\t\S/.test(line)) {
			if (key) add(named, key, count);
			key = '';
		} else if (marked) {
			end();
			[key, count] = [`${file}: ${text}`, Number(marked)];
		} else if (/^\S/.test(line) && !line.startsWith('#')) {
			end();
			[file, key] = [line, ''];
		}
	}
	end();
	return { named, faults };
}

const taken = branches();
const missing = new Map();
const counts = wanted.map((file) => {
	const lines = readFileSync(file, 'utf8').split('\n'), all = [...taken[file].values()].flat();
	for (const [number, of] of taken[file]) {
		const never = of.filter((count) => !count).length;
		if (never) add(missing, `${file}: ${lines[number - 1].trim()}`, never);
	}
	return { file, all: all.length, reached: all.filter(Boolean).length };
});

if (process.argv[3] === '--missing') {
	for (const { file } of counts) {
		const own = [...missing].filter(([key]) => key.startsWith(`${file}: `));
		if (own.length) console.log([file, ...own.map(([key, count]) => `\t${count} ${key.slice(file.length + 2)}\n\t\t`)].join('\n'));
	}
	process.exit();
}

const { named, faults } = reasons();
for (const key of new Set([...missing.keys(), ...named.keys()])) {
	const [never, with_reason] = [missing.get(key) ?? 0, named.get(key) ?? 0];
	if (never > with_reason) faults.push(`${never - with_reason} never taken, and not named: ${key}`);
	if (never < with_reason) faults.push(`${with_reason - never} named, and taken or not there: ${key}`);
}
let failed = 0;
for (const [kind, of] of Object.entries(files)) {
	for (const { file, all, reached } of counts.filter((count) => of.includes(count.file))) {
		const wrong = faults.filter((fault) => fault.includes(`${file}:`));
		// guards.c has no branch: it is a table, and its conditions are in SQL.
		if (!all && file !== 'cgi-bin/lib/domain/guards.c') wrong.push('nothing of it ran');
		if (wrong.length) failed++;
		console.log(`${wrong.length ? 'not ok ' : 'ok     '} ${kind}: ${file}: ${reached} of ${all} branches, ${all - reached} never taken`);
		for (const fault of wrong) console.log(`        ${fault}`);
	}
}
const elsewhere = faults.filter((fault) => !wanted.some((file) => fault.includes(`${file}:`)));
for (const fault of elsewhere) console.log(`not ok  ${fault}`);
const sum = (of) => counts.reduce((total, count) => total + count[of], 0);
console.log(`${sum('reached')} of ${sum('all')} branches taken`);
console.log(`${counts.length - failed} passed, ${failed + elsewhere.length} failed`);
process.exitCode = failed + elsewhere.length ? 1 : 0;
