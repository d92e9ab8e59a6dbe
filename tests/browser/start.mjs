// Starts the whole program on a free port with demo data of its own, and ends
// it by the process that was started.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const PASSWORD = 'Demo-Jeugdtafel-2026';

export async function start() {
	const data = mkdtempSync(join(tmpdir(), 'jbt-test-'));
	const child = spawn(join(root, 'scripts/run'), ['--test', data], {
		cwd: root, env: { JBT_SCRYPT_N: '1024', ...process.env }, stdio: ['ignore', 'pipe', 'inherit'],
	});
	const base = await new Promise((resolve, reject) => {
		let text = '';
		child.stdout.on('data', (part) => {
			text += part;
			const ready = /^ready (\S+)/m.exec(text);
			if (ready) resolve(ready[1]);
		});
		child.on('exit', (code) => reject(new Error(`the program did not start (${code})`)));
	});
	const stop = () => new Promise((resolve) => {
		child.removeAllListeners('exit');
		child.on('exit', () => { rmSync(data, { recursive: true, force: true }); resolve(); });
		child.kill('SIGTERM');
	});
	return { base, data, db: join(data, 'jbt.sqlite'), stop };
}

// Counts tests: `await test(name, async () => …)`; the last line is done().
export function counter() {
	let passed = 0, failed = 0;
	return {
		async test(name, body) {
			try {
				await body();
				passed++;
				console.log(`ok      ${name}`);
			} catch (error) {
				failed++;
				console.log(`not ok  ${name}\n        ${String(error?.message ?? error).split('\n').slice(0, 12).join('\n        ')}`);
			}
		},
		add(p, f) { passed += p; failed += f; },
		done() {
			console.log(`${passed} passed, ${failed} failed`);
			return failed === 0;
		},
	};
}
