// A build beside the one that is tested, of which some programs are not what they
// were: run in another way, or with a fault put in that a test must see.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { processes } from './processes.mjs';
import { root } from './start.mjs';

export const build = path.resolve(root, process.env.B ?? 'build');

// `changed`: { program: how it is started }, a line of sh.
export function variant(work, changed) {
	const to = fs.mkdtempSync(path.join(work, 'build-'));
	fs.chmodSync(to, 0o755); // who runs the programs is not root
	fs.mkdirSync(path.join(to, 'cgi-bin'), { mode: 0o755 });
	for (const name of ['www', 'bin', 'stamped']) fs.symlinkSync(path.join(build, name), path.join(to, name));
	for (const name of fs.readdirSync(path.join(build, 'cgi-bin'))) {
		if (changed[name]) fs.writeFileSync(path.join(to, 'cgi-bin', name), `#!/bin/sh\n${changed[name]}\n`, { mode: 0o755 });
		else fs.symlinkSync(path.join(build, 'cgi-bin', name), path.join(to, 'cgi-bin', name));
	}
	return to;
}

// A program with other words in its source: { 'db/db.c': [[from, to], …] }.
export function sabotaged(work, program, changes) {
	const place = fs.mkdtempSync(path.join(work, 'program-')), to = path.join(place, program);
	const files = Object.entries(changes).map(([file, words]) => {
		let text = fs.readFileSync(path.join(root, 'cgi-bin/lib', file), 'utf8');
		for (const [from, other] of words) {
			if (!text.includes(from)) throw new Error(`${file} has no "${from}" any more`);
			text = text.replace(from, other);
		}
		const copy = path.join(place, path.basename(file));
		fs.writeFileSync(copy, text);
		return copy;
	});
	execFileSync('make', ['-s', 'sabotaged', `B=${build}`, `PROGRAM=${program}`, `CHANGED=${files.join(' ')}`, `OUT=${to}`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, MAKEFLAGS: '' } });
	fs.chmodSync(place, 0o755);
	fs.chmodSync(to, 0o755);
	return to;
}

// One program of a server that runs on a variant is ended, and started as `line` of
// sh says: the web server does that. `there` says whether it answers.
export async function restarted(session, to, program, line, there) {
	fs.writeFileSync(path.join(to, 'cgi-bin', program), `#!/bin/sh\n${line}\n`);
	const { workers, parents } = processes(session, program);
	for (const pid of [...parents, ...workers]) process.kill(pid, 'SIGKILL');
	for (let tries = 0; tries < 300; tries++) {
		if (await there()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`the sabotaged ${program} does not start`);
}
