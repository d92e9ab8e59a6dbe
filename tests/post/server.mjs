// A mail server of the test's own, with msmtp before it as the machine's sendmail.
import { execFile, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../start.mjs';

const SERVER = path.join(root, 'tests/post/server.py');

// `before`: lines of sh that the sendmail runs first.
export async function mailServer({ before = '' } = {}) {
	const place = fs.mkdtempSync(path.join(os.tmpdir(), 'jbt-post-'));
	const [socket, maildir, config, sendmail] = ['smtp', 'mail', 'msmtprc', 'sendmail'].map((name) => path.join(place, name));
	const child = spawn('/usr/bin/python3', [SERVER, 'serve', socket, maildir], { stdio: ['pipe', 'pipe', 'inherit'] });
	await new Promise((done, no) => {
		child.stdout.once('data', done);
		child.once('exit', (code) => no(new Error(`the mail server ended (${code})`)));
	});
	fs.writeFileSync(config, `account default\nhost localhost\nsocket ${socket}\nauth off\ntls off\n`, { mode: 0o600 });
	const over = (lines) => fs.writeFileSync(sendmail, `#!/bin/sh\n${lines}\nexec msmtp -C ${config} "$@"\n`, { mode: 0o755 });
	over(before);
	return {
		place, sendmail, over,
		read: () => (fs.existsSync(path.join(maildir, 'new')) ? JSON.parse(execFileSync('/usr/bin/python3', [SERVER, 'read', maildir], { encoding: 'utf8' })) : []),
		async end() {
			const ended = new Promise((done) => child.once('exit', done));
			child.stdin.end();
			await ended;
			fs.rmSync(place, { recursive: true });
		},
	};
}

export const SITE = 'https://tafels.example.nl';
const ran = (program, args, env = {}) => new Promise((done) => execFile(program, args, { env: { ...process.env, ...env } },
	(error, stdout, stderr) => done({ code: error?.code ?? 0, said: stdout + stderr })));
// What scripts/post starts; and that itself, as a timer does.
export const send = (db, sendmail) => ran(path.resolve(root, process.env.B ?? 'build', 'bin/post'), [db, sendmail, SITE]);
// At another moment, by the clock of Amsterdam.
export const sendAt = (db, sendmail, moment) => ran('faketime', ['-f', `@${moment}`, path.resolve(root, process.env.B ?? 'build', 'bin/post'), db, sendmail, SITE], { TZ: 'Europe/Amsterdam' });
export const sendByScript = (db, sendmail, ...args) => ran(path.join(root, 'scripts/post'), [db, ...args], { JBT_SENDMAIL: sendmail, JBT_ORIGINS: `${SITE} https://elders.example.nl` });
