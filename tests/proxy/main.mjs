// TLS of lighttpd, whom it believes about addresses, and real proxies before it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import tls from 'node:tls';
import { closeConnections } from '../request/client.mjs';
import { counter } from '../counter.mjs';
import { ask, leave } from '../database.mjs';
import { NAME, Plain, Visitor, apache, certificate, example, few, finish, has, nginx, ports, work } from '../front.mjs';
import { sessionOf } from '../processes.mjs';
import { PASSWORD, root } from '../start.mjs';

const tests = counter(), { test } = tests;
const HSTS = 'max-age=31536000; includeSubDomains';
// The smallest there is; what stands behind it is no part of it.
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const WHO = 'lokaal.enschede';

// ---- what is refused before anything is served -----------------------------------------

const print = (env, script = 'lighttpd.conf.sh') => spawnSync(path.join(root, 'scripts', script), {
	encoding: 'utf8', env: { PATH: process.env.PATH, B: path.join(root, 'www'), JBT_TMP: work, SOCKETS: work, PORT: '8080', ...env } });
await test('settings: what would send plain text off the machine, or let anybody say who they are, is refused', () => {
	const proxied = { NAME, PROXIES: '127.0.0.1' };
	for (const [env, why] of [
		[{ BIND: '0.0.0.0' }, /without TLS_CERT it is served at 127\.0\.0\.1 only/], [{ TLS_CERT: '/c.pem' }, /NAME is the name/],
		[{ TLS_CERT: '/c.pem', NAME: 'a b' }, /NAME is the name/], [{ PROXIES: '127.0.0.1' }, /NAME is the name/],
		[{ NAME, PROXIES: 'everybody' }, /are addresses/], [{ TLS_KEY: '/k.pem' }, /belong to a TLS_CERT/],
		[{ SSO: 'proxy', NAME, TLS_CERT: '/c.pem' }, /SSO=proxy needs PROXIES/], [{ ...proxied, SSO: 'kerberos' }, /needs SSO_KEYTAB and SSO_REALM/],
		[{ SSO: 'kerberos', SSO_KEYTAB: '/k', SSO_REALM: 'R' }, /over TLS only/], [{ ...proxied, SSO: 'yes' }, /kerberos, proxy or nothing/],
	]) {
		const { status, stdout, stderr } = print(env);
		assert.equal(status, 1, JSON.stringify(env));
		assert.match(stderr, why);
		assert.equal(stdout, '');
	}
	const plain = print({}).stdout;
	assert.match(plain, /server\.bind = "127\.0\.0\.1"/);
	assert.doesNotMatch(plain, /ssl\.|extforward|auth\.|SERVER\["socket"\]/);
});
await test('settings: what the programs have to know of it follows, also for who starts them in another way', () => {
	assert.equal(print({}, 'lighttpd-front.sh').stdout, '');
	assert.deepEqual(print({ NAME: 'tafels.nl:8443', PROXIES: '10.0.0.0/8', SSO: 'proxy' }, 'lighttpd-front.sh').stdout.trim().split('\n').sort(),
		['JBT_ORIGINS=https://tafels.nl:8443', 'JBT_SSO=web', 'JBT_SSO_REALM=', 'JBT_TLS=1']);
});

// ---- one server, by TLS and by proxies ---------------------------------------------------

const missing = ['/usr/lib/lighttpd/mod_openssl.so', '/usr/sbin/nginx', '/usr/sbin/apache2'].filter((file) => !has(file));
if (missing[0]?.includes('openssl')) {
	tests.skip(1, 'TLS and proxies: lighttpd-mod-openssl is not installed');
	process.exit(tests.done() ? 0 : 1);
}
const place = path.join(work, 'tls'), made = certificate(place), [secure, plain, nginxPort, nginxPlain, apachePort, apachePlain] = await ports(6);
const server = await few(['inloggen', 'uitloggen', 'werkplek', 'werkvoorraad', 'zoeken', 'stuk', 'beheer-gebruiker'], {
	TLS_CERT: made.cert, TLS_KEY: made.key, TLS_STAPLE: made.staple, BIND: '127.0.0.1', TLS_PORT: String(secure), HTTP_PORT: String(plain),
	PROXIES: '127.0.0.1 192.0.2.0/24',
});
const sql = (statement) => ask(server.db, statement);
const visitor = (port = secure, options) => new Visitor(port, made.ca, options);
const entered = async (client) => {
	assert.equal((await client.login(WHO, PASSWORD)).status, 303);
	return client;
};
const handshake = (options) => new Promise((done) => {
	const socket = tls.connect({ host: '127.0.0.1', port: secure, servername: NAME, ca: made.ca, requestOCSP: true, ...options }, () => {
		done({ protocol: socket.getProtocol(), cipher: socket.getCipher().name, serial: socket.getPeerCertificate().serialNumber, staple });
		socket.destroy();
	});
	let staple;
	socket.on('OCSPResponse', (response) => { staple = response; });
	socket.on('error', (error) => done({ error: error.code ?? error.message }));
});

await test('tls: in by the name, with cookies of TLS alone and a browser that never comes without it', async () => {
	const client = visitor(), inside = await client.login(WHO, PASSWORD);
	assert.equal(inside.status, 303);
	assert.ok(inside.headers['set-cookie'].some((c) => /^__Host-jbt=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Secure$/.test(c)));
	for (const at of ['/cgi-bin/werkvoorraad', '/', '/nergens']) assert.equal((await client.get(at)).headers['strict-transport-security'], HSTS, at);
	assert.equal((await client.get('/cgi-bin/werkvoorraad')).status, 200);
	const foreign = await visitor().request('POST', '/cgi-bin/inloggen', { body: 'actie=inloggen', headers: { Origin: `http://${NAME}`, 'Sec-Fetch-Site': null } });
	assert.equal(foreign.status, 403);
});
await test('tls: 1.2 and 1.3 with forward secrecy, and nothing older', async () => {
	assert.equal((await handshake({})).protocol, 'TLSv1.3');
	assert.match((await handshake({ maxVersion: 'TLSv1.2' })).cipher, /^ECDHE-.*(GCM|POLY1305)/);
	for (const old of [{ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA:ECDHE-ECDSA-AES128-SHA256' }]) {
		assert.ok((await handshake(old)).error, JSON.stringify(old));
	}
});
await test('tls: what the maker of the certificate last said of it comes along', async () => {
	assert.ok((await handshake({})).staple?.equals(fs.readFileSync(made.staple)));
});
await test('tls: who comes without is sent on to the name, whatever the request says of names', async () => {
	for (const method of ['GET', 'POST']) {
		const answer = await new Plain(`http://127.0.0.1:${plain}`).request(method, '/cgi-bin/zaak?zaak=1', { headers: { Host: 'elsewhere.example' }, body: method === 'POST' ? 'a=b' : undefined });
		assert.deepEqual([answer.status, answer.location], [301, `https://${NAME}/cgi-bin/zaak?zaak=1`], method);
	}
});
await test('tls: a renewed certificate is there after a graceful restart', async () => {
	const renewed = certificate(path.join(work, 'renewed'));
	for (const [from, to] of [[renewed.cert, made.cert], [renewed.key, made.key], [renewed.staple, made.staple]]) fs.copyFileSync(from, to);
	assert.equal((await handshake({})).serial, made.serial);
	process.kill(sessionOf(server.data), 'SIGUSR1');
	Object.assign(made, { ca: renewed.ca, serial: renewed.serial });
	let seen;
	for (let tries = 0; tries < 200 && seen !== renewed.serial; tries++) {
		await new Promise((done) => setTimeout(done, 50));
		seen = (await handshake({})).serial;
	}
	assert.equal(seen, renewed.serial);
	assert.equal((await (await entered(visitor())).get('/cgi-bin/werkvoorraad')).status, 200);
});

// ---- where somebody comes from -----------------------------------------------------------

const seen = () => sql('SELECT adres FROM inlogpoging ORDER BY id DESC LIMIT 1')[0].adres;
const came = async (client) => {
	await entered(client);
	return seen();
};
const FORGED = '203.0.113.66', TRUE = '198.51.100.7';
await test('addresses: what no proxy of ours says is not believed, by TLS or without', async () => {
	for (const headers of [{ 'X-Forwarded-For': FORGED }, { Forwarded: `for=${FORGED}` }, { 'X-Real-IP': FORGED }, { 'X-Forwarded-For': `${FORGED}, 127.0.0.1` }]) {
		assert.equal(await came(visitor(secure, { from: '127.0.0.2', headers })), '127.0.0.2', JSON.stringify(headers));
		assert.equal(await came(new Plain(server.base, { from: '127.0.0.3', headers })), '127.0.0.3', JSON.stringify(headers));
	}
});
await test('addresses: what a proxy of ours says is, and of a chain only what our own put there', async () => {
	for (const [chain, address] of [[TRUE, TRUE], [`${FORGED}, ${TRUE}`, TRUE], [`${FORGED}, ${TRUE}, 192.0.2.9`, TRUE], [`127.0.0.1, ${TRUE}`, TRUE], ['2001:db8::7', '2001:db8::7']]) {
		assert.equal(await came(new Plain(server.base, { headers: { 'X-Forwarded-For': chain } })), address, chain);
	}
	for (const headers of [{}, { Forwarded: `for=${FORGED}` }, { 'X-Forwarded-For': 'nonsense' }, { 'X-Forwarded-For': '' }]) {
		assert.equal(await came(new Plain(server.base, { headers })), '127.0.0.1', JSON.stringify(headers));
	}
});

await test('single sign-on that is off: nobody is let in by a name, not even one that a proxy of ours sends', async () => {
	sql(`UPDATE gebruiker SET sso_naam = 'jansen' WHERE gebruikersnaam = '${WHO}'`);
	const headers = { 'Remote-User': 'jansen', REMOTE_USER: 'jansen', 'X-Forwarded-User': 'jansen', 'X-Remote-User': 'jansen', 'X-Forwarded-For': TRUE, Authorization: `Basic ${Buffer.from('jansen:x').toString('base64')}` };
	const client = new Plain(server.base, { headers });
	for (const page of ['werkplek', 'werkvoorraad']) assert.match((await client.get(`/cgi-bin/${page}`)).location, /^\/cgi-bin\/inloggen\?terug=/, page);
	assert.deepEqual((await client.get('/cgi-bin/inloggen')).links('/cgi-bin/werkplek'), []);
	assert.equal((await entered(client)).cookies.has('__Host-jbt'), true);
	assert.equal((await client.get('/cgi-bin/werkplek')).status, 404);
	const beheer = new Plain(server.base, { headers: { Origin: `https://${NAME}` } });
	await beheer.login('beheer', PASSWORD);
	assert.ok(!(await beheer.get('/cgi-bin/beheer-gebruiker?gebruiker=2')).buttons.includes('werkplek'));
	sql("UPDATE gebruiker SET sso_naam = ''");
});

// ---- nginx and Apache before it ------------------------------------------------------------

const upload = async (client, bytes) => {
	const tafel = sql(`SELECT max(t.id) AS id FROM tafel t JOIN gebruiker g ON g.id = t.melder_gebruiker WHERE g.gebruikersnaam = '${WHO}' AND t.status = 'concept'`)[0].id;
	const page = await client.get(`/cgi-bin/stuk?tafel=${tafel}`);
	assert.equal(page.status, 200);
	return client.submit(page, 'uploaden', { soort: 'overig', datum: '1-9-2026', bestand: { filename: 'groot.pdf', content: Buffer.concat([Buffer.from(PDF), Buffer.alloc(bytes)]), type: 'application/pdf' } });
};
const doubled = (page) => page.raw.filter((name, i) => i % 2 === 0 && name.toLowerCase() !== 'set-cookie').map((n) => n.toLowerCase()).filter((n, i, all) => all.indexOf(n) !== i);
const raw = (port, at, cookies) => new Promise((done, fail) => {
	const client = visitor(port);
	https.get(client.base + at, { agent: client.agent, headers: { Cookie: cookies } }, (answer) => {
		answer.resume();
		answer.on('end', () => done({ raw: answer.rawHeaders, headers: answer.headers, status: answer.statusCode }));
	}).on('error', fail);
});
const inLogs = (log, word) => fs.readdirSync(log).filter((file) => fs.readFileSync(path.join(log, file), 'utf8').includes(word));

async function behind(name, port, unsafe, log) {
	const client = visitor(port, { from: '127.0.0.4', headers: { 'X-Forwarded-For': FORGED, Forwarded: `for=${FORGED};remote_user="${WHO}"` } });
	await test(`${name}: in by TLS, from the address that the proxy saw, whatever the browser says`, async () => {
		assert.equal(await came(client), '127.0.0.4');
		assert.equal((await client.get('/cgi-bin/werkvoorraad')).status, 200);
	});
	await test(`${name}: each header once, and a browser that never comes without TLS`, async () => {
		for (const at of ['/cgi-bin/werkvoorraad', '/', '/nergens']) {
			const answer = await raw(port, at, [...client.cookies].map(([n, v]) => `${n}=${v}`).join('; '));
			assert.deepEqual(doubled(answer), [], at);
			assert.equal(answer.headers['strict-transport-security'], HSTS, at);
		}
		const answer = await new Plain(`http://127.0.0.1:${unsafe}`).get('/cgi-bin/zaak?zaak=1', { headers: { Host: NAME } });
		assert.deepEqual([answer.status, answer.location], [301, `https://${NAME}/cgi-bin/zaak?zaak=1`]);
	});
	await test(`${name}: a large file comes in without a copy on its disk; one that is too large is told so`, async () => {
		assert.equal((await upload(client, 22_000_000)).status, 303);
		const large = await upload(client, 33_000_000);
		assert.equal(large.status, 413);
		assert.match(large.text, /te groot/);
	});
	await test(`${name}: what somebody searches for stands in no log, also when nothing answers`, async () => {
		const word = `Zoekwoord${Math.random().toString(36).slice(2)}`;
		assert.ok((await client.get(`/cgi-bin/zoeken?q=${word}`)).status === 200);
		assert.deepEqual(inLogs(log, word), []);
	});
	return async (word) => {
		await test(`${name}: of what it could not get either`, async () => {
			assert.ok((await client.get(`/cgi-bin/zoeken?q=${word}`)).status >= 500);
			assert.deepEqual(inLogs(log, word), []);
			assert.ok(inLogs(log, '/cgi-bin/zoeken').length, 'it keeps a log');
		});
	};
}
const port = Number(new URL(server.base).port), words = (safe, unsafe) => [
	['/etc/ssl/jbt/certificate.pem', made.cert], ['/etc/ssl/jbt/key.pem', made.key], ['127.0.0.1:8080', `127.0.0.1:${port}`],
	[safe[0], safe[1]], [unsafe[0], unsafe[1]]];
const after = [];
if (has('/usr/sbin/nginx')) {
	const log = await nginx(path.join(work, 'nginx'), nginxPort, example('nginx.conf', [...words(['listen 443', `listen 127.0.0.1:${nginxPort}`], ['listen 80', `listen 127.0.0.1:${nginxPlain}`]), ['/var/log/nginx', path.join(work, 'nginx/log')]]));
	after.push(await behind('nginx', nginxPort, nginxPlain, log));
} else tests.skip(5, 'nginx is not installed');
if (has('/usr/sbin/apache2')) {
	const listen = `Listen 127.0.0.1:${apachePort}\nListen 127.0.0.1:${apachePlain}\n`;
	const log = await apache(path.join(work, 'apache'), apachePort, listen + example('apache.conf', words(['*:443', `*:${apachePort}`], ['*:80', `*:${apachePlain}`])));
	after.push(await behind('apache', apachePort, apachePlain, log));
} else tests.skip(5, 'apache2 is not installed');

leave();
await server.stop();
for (const [i, look] of after.entries()) await look(`Zoekwoord${i}x${Math.random().toString(36).slice(2)}`);
closeConnections();
await finish();
process.exitCode = tests.done() ? 0 : 1;
