// A realm of its own, in a temporary place: a KDC, people with tickets, and who comes with one.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Page } from '../request/client.mjs';
import { NAME, Visitor, ports, serve, work } from '../front.mjs';

export const REALM = 'TWENTE.EXAMPLE';
const place = path.join(work, 'realm'), at = (name) => path.join(place, name);
export const env = { KRB5_CONFIG: at('krb5.conf'), KRB5_KDC_PROFILE: at('kdc.conf') };

// Starts it with these people; gives the file with the key of the web server.
export async function realm(people) {
	fs.mkdirSync(place, { mode: 0o755 });
	const [port] = await ports(1);
	fs.writeFileSync(at('krb5.conf'), `[libdefaults]\ndefault_realm = ${REALM}\ndns_lookup_realm = false\ndns_lookup_kdc = false\nrdns = false\ndns_canonicalize_hostname = false\n[realms]\n${REALM} = {\nkdc = 127.0.0.1:${port}\n}\n`);
	fs.writeFileSync(at('kdc.conf'), `[kdcdefaults]\nkdc_listen = 127.0.0.1:${port}\nkdc_tcp_listen = 127.0.0.1:${port}\n[realms]\n${REALM} = {\ndatabase_name = ${at('principal')}\nkey_stash_file = ${at('stash')}\nacl_file = ${at('acl')}\nsupported_enctypes = aes256-cts-hmac-sha1-96:normal\n}\n[logging]\nkdc = FILE:${at('kdc.log')}\n`);
	const all = { ...process.env, ...env }, quiet = { env: all, stdio: ['pipe', 'ignore', 'ignore'] };
	execFileSync('kdb5_util', ['create', '-s', '-r', REALM, '-P', 'meester-van-de-proef'], quiet);
	execFileSync('kadmin.local', ['-r', REALM], { ...quiet, input: [...people.map((who) => `addprinc -pw woord-van-${who} ${who}`), `addprinc -randkey HTTP/${NAME}`, `ktadd -k ${at('http.keytab')} HTTP/${NAME}`, ''].join('\n') });
	fs.chmodSync(at('http.keytab'), 0o644); // the server's user is another
	await serve('krb5kdc', ['-n', '-P', at('kdc.pid')], port, env);
	for (const who of people) execFileSync('kinit', ['-c', at(`ticket-${who}`), who], { ...quiet, input: `woord-van-${who}\n` });
	return at('http.keytab');
}

// Somebody at a computer of the workplace, or ('' for `who`) at one that is not: what asks
// for a ticket is fetched by curl, all else without.
export class Colleague extends Visitor {
	constructor(port, ca, who, options) {
		super(port, ca, options);
		this.port = port;
		this.who = who;
		fs.writeFileSync(at('ca.pem'), ca);
	}

	request(method, to, options = {}) {
		return to.startsWith('/cgi-bin/werkplek') ? this.curl(method, to, options) : super.request(method, to, options);
	}

	async curl(method, to, { body, headers = {} }) {
		const words = ['-sS', '-o', at('body'), '-D', at('head'), '-X', method, '--resolve', `${NAME}:${this.port}:127.0.0.1`, '--cacert', at('ca.pem'), ...(this.who ? ['--negotiate', '-u', ':'] : [])];
		const all = { ...(method === 'POST' ? { Origin: `https://${NAME}`, 'Sec-Fetch-Site': 'same-origin' } : {}), ...this.always, ...headers };
		if (this.cookies.size) all.Cookie = [...this.cookies].map(([n, v]) => `${n}=${v}`).join('; ');
		for (const [name, value] of Object.entries(all)) words.push('-H', `${name}: ${value}`);
		if (body !== undefined) words.push('--data-binary', body);
		fs.rmSync(at('body'), { force: true });
		const { status, stderr } = spawnSync('curl', [...words, this.base + to], { encoding: 'utf8', env: { ...process.env, ...env, KRB5CCNAME: at(`ticket-${this.who || 'none'}`) } });
		if (status) throw new Error(`curl: ${stderr}`);
		// Of the last answer: the first may have asked for a ticket.
		const [first, ...lines] = fs.readFileSync(at('head'), 'utf8').trim().split('\r\n\r\n').at(-1).split('\r\n'), answer = { 'set-cookie': [] };
		for (const line of lines) {
			const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line);
			if (name.toLowerCase() === 'set-cookie') answer['set-cookie'].push(value);
			else answer[name.toLowerCase()] = value;
		}
		for (const cookie of answer['set-cookie']) this.cookies.set(...cookie.split(';')[0].split('='));
		return new Page({ status: Number(first.split(' ')[1]), headers: answer, bytes: fs.existsSync(at('body')) ? fs.readFileSync(at('body')) : Buffer.alloc(0) }, to);
	}
}
