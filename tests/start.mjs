// Starts the whole program on a free port, in a temporary directory, with the
// demonstration's data; ends it by the process that was started, also when the
// test itself is told to end.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// A day is a Dutch day, at whatever hour and place a test is run.
process.env.TZ = 'Europe/Amsterdam';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const PASSWORD = 'Demo-Jeugdtafel-2026';

// In memory where there is such a place: thousands of commits wait for the disk
// otherwise, and what is tested here is not the disk.
const memory = '/dev/shm';
const hasRoom = () => existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 1 << 29;

// Hashes are made cheap: the tests log in often. `cost` is scrypt's N; 0: as it is.
// `where`: its data is there, in a directory that this makes; `place`: it works
// with the data that is there, which stays. `from`: a database to begin with a copy
// of, instead of the demonstration's.
export async function start({ cost = 1024, where = hasRoom() ? memory : tmpdir(), place, from = '', env = {} } = {}) {
	const data = place ?? mkdtempSync(join(where, 'jbt-test-'));
	if (from) copyFileSync(from, join(data, 'jbt.sqlite'));
	const child = spawn(join(root, 'scripts/run'), ['--test', data], {
		cwd: root, env: { ...process.env, ...(cost ? { JBT_SCRYPT_N: String(cost) } : {}), ...env }, stdio: ['ignore', 'pipe', 'inherit'],
	});
	let ended = false;
	const over = new Promise((resolve) => child.once('exit', (code) => { ended = true; resolve(code); }));
	const stop = async () => {
		if (!ended) child.kill('SIGTERM');
		await over;
		if (!place) rmSync(data, { recursive: true, force: true });
	};
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, async () => { await stop(); process.exit(130); });
	const base = await new Promise((resolve, reject) => {
		let text = '';
		child.stdout.on('data', (part) => {
			const ready = /^ready (\S+)$/m.exec((text += part));
			if (ready) resolve(ready[1]);
		});
		child.on('error', reject);
		over.then((code) => reject(new Error(`scripts/run ended (${code})`)));
	});
	return { base, data, db: join(data, 'jbt.sqlite'), log: join(data, 'log/server.log'), pid: child.pid, stop };
}
