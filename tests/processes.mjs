// The processes of the programs on a server that a test started.
import fs from 'node:fs';

const stat = (pid) => fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
const pids = () => fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));

// The session that all processes of a server share, by its data.
export function sessionOf(data) {
	const web = pids().find((p) => {
		try { return fs.readFileSync(`/proc/${p}/cmdline`, 'utf8').split('\0').includes(`${data}/lighttpd.conf`) && stat(p).includes('(lighttpd)'); } catch { return false; }
	});
	return Number(stat(web).replace(/.*\) /, '').split(' ')[3]);
}

// { workers, parents }, by their ids. The kernel keeps fifteen letters of a name.
export function processes(session, program) {
	const all = [];
	for (const pid of pids()) {
		try {
			const line = stat(pid), words = line.replace(/.*\) /, '').split(' ');
			if (line.includes(`(${program.slice(0, 15)})`) && words[0] !== 'Z' && Number(words[3]) === session) all.push({ pid: Number(pid), parent: Number(words[1]) });
		} catch { /* it has ended meanwhile */ }
	}
	const ours = all.map((p) => p.pid);
	return { workers: all.filter((p) => ours.includes(p.parent)).map((p) => p.pid), parents: all.filter((p) => !ours.includes(p.parent)).map((p) => p.pid) };
}

// Of every process of that session whose file is in `where`: { pid, name, memory (its own, kB), files }.
export function measured(session, where) {
	const all = [];
	for (const pid of pids()) {
		try {
			const line = stat(pid), file = fs.readlinkSync(`/proc/${pid}/exe`);
			if (Number(line.replace(/.*\) /, '').split(' ')[3]) !== session || !file.startsWith(where)) continue;
			const memory = Number(/^RssAnon:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
			all.push({ pid: Number(pid), name: file.slice(file.lastIndexOf('/') + 1), memory, files: fs.readdirSync(`/proc/${pid}/fd`).length });
		} catch { /* it has ended meanwhile */ }
	}
	return all;
}
