// Moment 1 from its aanmelding to its end, by all who have a part in it, with the
// programs in memcheck: the way of tests/request/way_moment1_test.mjs.
//   node tests/valgrind/way.mjs [--broken] valgrind ITS-ARGUMENTS...
// Ends with 0 when the way came to its end, every program that it goes through ran
// in memcheck, and memcheck said nothing. --broken: when it is said that one of them,
// with a mistake in it, reads what was given back.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, variant } from '../sabotage.mjs';
import { root } from '../start.mjs';

// Without `inloggen`, by whose answer the server is known to be there, and `stuk`,
// which looks at files in a process with less memory and time than memcheck needs:
// what looks at them is tried with the corpus of `upload`.
const programs = ['werkvoorraad', 'zaak', 'aanmelding', 'persoon', 'intake-oordeel', 'planning', 'uitnodigen', 'aanwezigheid',
	'besluit', 'notulen', 'notulen-akkoord', 'opvolging'];
const broken = process.argv[2] === '--broken';
const memcheck = process.argv.slice(broken ? 3 : 2).map((word) => `'${word}'`).join(' ');

const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-valgrind-'));
const logs = path.join(work, 'logs');
fs.chmodSync(work, 0o755);
fs.mkdirSync(logs);
fs.chmodSync(logs, 0o777); // who runs the programs is not root
const program = (name) => path.join(build, 'memcheck', broken && name === 'zaak' ? 'broken' : 'cgi-bin', name);
try {
	// Not closed in: valgrind makes calls that the programs may not.
	const to = variant(work, Object.fromEntries(programs.map((name) => [name, `exec env JBT_SANDBOX=off ${memcheck} --log-file=${logs}/${name}.%p ${program(name)}`])));
	const ran = spawnSync('tests/request/run', ['way_moment1', '/lokaal.enschede'], { cwd: root, encoding: 'utf8', env: { ...process.env, B: to, TEST_SECONDS: '1200' } });
	const files = fs.readdirSync(logs), read = (file) => fs.readFileSync(path.join(logs, file), 'utf8');
	const said = files.filter((file) => read(file));
	const without = programs.filter((name) => !files.some((file) => file.startsWith(`${name}.`)));
	const good = broken ? said.some((file) => file.startsWith('zaak.') && /Invalid read[^]*inside a block of size \d+ free'd/.test(read(file)))
		: ran.status === 0 && !said.length && !without.length;
	if (!good) {
		console.log(ran.stdout, ran.stderr);
		if (without.length) console.log(`not in memcheck: ${without.join(', ')}`);
		for (const file of said) console.log(`${file}:\n${read(file)}`);
	}
	console.log(`valgrind: ${programs.length} programs in ${files.length} processes, ${said.length} with something found`);
	process.exitCode = good ? 0 : 1;
} finally {
	fs.rmSync(work, { recursive: true, force: true });
}
