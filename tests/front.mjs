// What stands before the programs, for the suites proxy and sso: a name with a
// certificate, free ports, a server of a few programs, real proxies, and a browser that
// comes from an address of its own.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from './request/client.mjs';
import { build } from './sabotage.mjs';
import { root, start } from './start.mjs';

export const NAME = 'tafels.example.nl';
export const has = (file) => fs.existsSync(file);
// For whom the servers run as, when root runs this.
export const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-front-'));
fs.chmodSync(work, 0o755);

// So many ports that are free now.
export async function ports(count) {
	const held = await Promise.all(Array.from({ length: count }, () => new Promise((done) => {
		const server = net.createServer().listen(0, '127.0.0.1', () => done(server));
	})));
	const numbers = held.map((server) => server.address().port);
	await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
	return numbers;
}

// A certificate of a maker of its own: { ca, cert, key, staple }, files in `place`.
export function certificate(place) {
	const at = (name) => path.join(place, name), ssl = (...words) => execFileSync('openssl', words, { stdio: 'ignore' });
	fs.mkdirSync(place, { recursive: true, mode: 0o755 });
	for (const who of ['ca', 'server']) ssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at(`${who}.key`));
	ssl('req', '-x509', '-new', '-key', at('ca.key'), '-subj', '/CN=Maker', '-days', '30', '-out', at('ca.pem'));
	ssl('req', '-new', '-key', at('server.key'), '-subj', `/CN=${NAME}`, '-out', at('server.csr'));
	fs.writeFileSync(at('names'), `subjectAltName=DNS:${NAME}\n`);
	ssl('x509', '-req', '-in', at('server.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '30', '-extfile', at('names'), '-out', at('server.pem'));
	const serial = execFileSync('openssl', ['x509', '-in', at('server.pem'), '-noout', '-serial'], { encoding: 'utf8' }).trim().split('=')[1];
	fs.writeFileSync(at('index'), `V\t991231235959Z\t\t${serial}\tunknown\t/CN=${NAME}\n`);
	ssl('ocsp', '-issuer', at('ca.pem'), '-cert', at('server.pem'), '-no_nonce', '-reqout', at('ocsp.req'));
	ssl('ocsp', '-index', at('index'), '-rsigner', at('ca.pem'), '-rkey', at('ca.key'), '-CA', at('ca.pem'), '-reqin', at('ocsp.req'), '-ndays', '7', '-respout', at('ocsp.der'));
	for (const name of ['server.pem', 'server.key', 'ocsp.der']) fs.chmodSync(at(name), 0o644);
	return { ca: fs.readFileSync(at('ca.pem')), cert: at('server.pem'), key: at('server.key'), staple: at('ocsp.der'), serial };
}

// The whole server with these programs only.
export function few(programs, env) {
	const to = fs.mkdtempSync(path.join(work, 'build-'));
	fs.chmodSync(to, 0o755);
	fs.mkdirSync(path.join(to, 'cgi-bin'), { mode: 0o755 });
	for (const name of ['www', 'bin', 'stamped']) fs.symlinkSync(path.join(build, name), path.join(to, name));
	for (const name of programs) fs.symlinkSync(path.join(build, 'cgi-bin', name), path.join(to, 'cgi-bin', name));
	return start({ env: { B: to, NAME, ...env } });
}

// Comes over TLS from an address of 127.0.0.0/8 of its own, with or without headers.
export class Visitor extends Client {
	constructor(port, ca, { from = '127.0.0.1', headers = {} } = {}) {
		const lookup = (name, options, done) => (options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4));
		super(`https://${NAME}:${port}`, new https.Agent({ ca, localAddress: from, lookup, keepAlive: false }));
		this.always = headers;
	}

	request(method, at, options = {}) {
		// As the browser has it when the port is the usual one.
		const origin = method === 'GET' || method === 'HEAD' ? {} : { Origin: `https://${NAME}` };
		return super.request(method, at, { ...options, headers: { ...origin, ...this.always, ...options.headers } });
	}
}
// The same without TLS: a proxy, or who would be one.
export class Plain extends Client {
	constructor(base, { from = '127.0.0.1', headers = {} } = {}) {
		super(base, new http.Agent({ localAddress: from, keepAlive: false }));
		this.always = headers;
	}

	request(method, at, options = {}) {
		return super.request(method, at, { ...options, headers: { ...this.always, ...options.headers } });
	}
}

const running = [];
// A server in the foreground, until it listens on a port; ended by finish().
export async function serve(command, words, port, env = {}) {
	const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
	const over = new Promise((done) => child.once('exit', () => { child.ended = true; done(); }));
	running.push(async () => { if (!child.ended) child.kill('SIGTERM'); await over; });
	for (let tries = 0; tries < 400; tries++) {
		if (child.ended) throw new Error(`${command} ended`);
		if (await new Promise((done) => {
			const there = net.connect(port, '127.0.0.1', () => { there.destroy(); done(true); }).on('error', () => done(false));
		})) return child;
		await new Promise((done) => setTimeout(done, 25));
	}
	throw new Error(`${command} does not listen on ${port}`);
}
export async function finish() {
	for (const stop of running.reverse()) await stop();
	fs.rmSync(work, { recursive: true, force: true });
}

// An example of scripts/examples with other words in it; each must be there.
export function example(name, words) {
	let text = fs.readFileSync(path.join(root, 'scripts/examples', name), 'utf8');
	for (const [from, to] of words) {
		if (!text.includes(from)) throw new Error(`${name} has no "${from}" any more`);
		text = text.replaceAll(from, to);
	}
	return text;
}
// nginx as Debian configures it around a site.
export async function nginx(place, port, site) {
	fs.mkdirSync(path.join(place, 'log'), { recursive: true });
	const waiting = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	fs.writeFileSync(path.join(place, 'nginx.conf'), `pid ${place}/nginx.pid;\nerror_log ${place}/log/main.log;\n${process.getuid() === 0 ? 'user www-data;\n' : ''}events {}\nhttp {\n\taccess_log ${place}/log/else.log;\n`
		+ waiting.map((kind) => `\t${kind}_temp_path ${place}/${kind};\n`).join('') + `${site}\n}\n`);
	await serve('nginx', ['-p', place, '-c', path.join(place, 'nginx.conf'), '-g', 'daemon off;'], port);
	// Nothing can wait on the disk from now on.
	for (const kind of waiting) fs.rmSync(path.join(place, kind), { recursive: true });
	return path.join(place, 'log');
}
// Apache with the modules of a2enmod ssl proxy_http headers, and those of Debian's own.
export async function apache(place, port, site, more = []) {
	const log = path.join(place, 'log'), modules = ['mpm_event', 'authz_core', 'authz_host', 'alias', 'ssl', 'socache_shmcb', 'proxy', 'proxy_http', 'headers', ...more];
	fs.mkdirSync(log, { recursive: true });
	fs.writeFileSync(path.join(place, 'apache.conf'), `ServerRoot ${place}\nPidFile ${place}/apache.pid\nDefaultRuntimeDir ${place}\nServerName ${NAME}\nErrorLog ${log}/main.log\nTimeout 60\n`
		+ modules.map((m) => `LoadModule ${m}_module /usr/lib/apache2/modules/mod_${m}.so\n`).join('')
		+ `${process.getuid() === 0 ? 'User www-data\nGroup www-data\n' : ''}${site}\n`);
	await serve('apache2', ['-f', path.join(place, 'apache.conf'), '-DFOREGROUND'], port, { APACHE_LOG_DIR: log, TMPDIR: path.join(place, 'nowhere') });
	return log;
}
