// A proxy that says who it is: nginx with what answers auth_request, Apache by its own
// authentication, and what neither they nor anybody else can be made to say.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { ask, leave } from '../database.mjs';
import { Plain, Visitor, apache, certificate, example, few, nginx, ports, work } from '../front.mjs';
import { PASSWORD } from '../start.mjs';

const WORK = '/cgi-bin/werkvoorraad', DOOR = '/cgi-bin/werkplek';
const basic = (name) => ({ Authorization: `Basic ${Buffer.from(`${name}:geheim`).toString('base64')}` });

// What a browser could send to be somebody: each by itself.
const FORGED = [{ 'Remote-User': 'jansen' }, { REMOTE_USER: 'jansen' }, { 'X-Remote-User': 'jansen' }, { 'X-Auth-Request-Email': 'jansen' }, { 'X-Forwarded-User': 'jansen' }, { X_Forwarded_User: 'jansen' },
	{ Forwarded: 'for=198.51.100.7;remote_user="jansen"' }, basic('jansen')];

export async function run({ test, skip }, missing) {
	const made = certificate(path.join(work, 'sso')), [nginxPort, nginxPlain, apachePort, apachePlain, oidc] = await ports(5);
	const server = await few(['inloggen', 'uitloggen', 'werkplek', 'werkvoorraad'], { PROXIES: '127.0.0.1', SSO: 'proxy', BIND: '' });
	const sql = (statement) => ask(server.db, statement);
	sql(`UPDATE gebruiker SET sso_naam = 'jansen' WHERE gebruikersnaam = 'lokaal.losser'; UPDATE gebruiker SET sso_naam = 'bakker' WHERE gebruikersnaam = 'lokaal.borne';
		UPDATE instelling SET waarde = '0' WHERE naam = 'tweede_factor'`);
	const by = (name, address, from) => new Plain(server.base, { from, headers: { 'X-Forwarded-User': name, 'X-Forwarded-For': address, Origin: 'https://tafels.example.nl' } });
	const enter = async (client) => client.submit(await client.get(DOOR), 'inloggen');
	const known = (page) => [page.status, /aangemeld als (\S+)/.exec(page.text)?.[1]];
	// As oauth2-proxy answers: who has this cookie is its user.
	const provider = http.createServer((request, answer) => {
		const who = /(?:^|; )oidc=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
		answer.writeHead(who ? 202 : 401, who ? { 'X-Auth-Request-Email': decodeURIComponent(who) } : {}).end(request.url.startsWith('/oauth2/sign_in') ? 'aanmelden bij de gemeente' : '');
	}).listen(oidc, '127.0.0.1');
	try {
		await test('proxy: lighttpd takes from its own proxies alone who it is, and one name only', async () => {
			assert.deepEqual(known(await by('jansen', '198.51.100.7').get(DOOR)), [200, 'jansen']);
			assert.equal((await by('jansen', '127.0.0.1', '127.0.0.2').get(DOOR)).status, 403);
			// Somebody whose name is like two, or could be more than a name.
			for (const name of ['jansen, bakker', 'jansen bakker', 'jansen"', 'j'.repeat(201)]) {
				sql(`UPDATE gebruiker SET sso_naam = '${name}' WHERE gebruikersnaam = 'lokaal.almelo'`);
				assert.equal((await by(name, '198.51.100.7').get(DOOR)).status, 403, name);
			}
			for (const name of ['', 'jansen, bakker', 'jansen bakker', 'jansen"', 'j\u00e4nsen', 'j'.repeat(201)]) assert.equal((await by(name, '198.51.100.7').get(DOOR)).status, 403, name);
			for (const headers of FORGED.filter((h) => !h['X-Forwarded-User'])) assert.equal((await new Plain(server.base, { headers }).get(DOOR)).status, 403, JSON.stringify(headers));
		});
		await test('proxy: the session of one with the name of another ends, and is logged', async () => {
			const client = by('jansen', '198.51.100.7');
			assert.equal((await enter(client)).status, 303);
			assert.equal((await client.get(WORK)).status, 200);
			assert.equal(sql('SELECT adres FROM inlogpoging ORDER BY id DESC LIMIT 1')[0].adres, '198.51.100.7');
			const other = by('bakker', '198.51.100.8');
			other.cookies = new Map(client.cookies);
			assert.match((await other.get(WORK)).location, /^\/cgi-bin\/inloggen/);
			assert.match((await client.get(WORK)).location, /inloggen|werkplek/, 'it has ended, for who had it too');
			assert.deepEqual(sql("SELECT g.gebruikersnaam, l.uitkomst FROM log l JOIN gebruiker g ON g.id = l.gebruiker WHERE l.handeling = 'andere_naam'"), [{ gebruikersnaam: 'lokaal.losser', uitkomst: 'gedaan' }]);
			// Also one that was opened by a password; not that of who has no name at the workplace.
			for (const [name, stays] of [['lokaal.losser', false], ['beheer', true]]) {
				const own = by('bakker', '198.51.100.8');
				await own.login(name, PASSWORD);
				assert.equal((await own.get(WORK)).status, stays ? 200 : 303, name);
			}
		});
		if (missing.some((file) => file.includes('nginx'))) skip(2, 'single sign-on by nginx: not installed');
		else {
			const sso = path.join(work, 'nginx-sso.conf'), port = new URL(server.base).port;
			fs.writeFileSync(sso, example('nginx-sso.conf', [['127.0.0.1:8080', `127.0.0.1:${port}`], ['127.0.0.1:4180', `127.0.0.1:${oidc}`]]));
			await nginx(path.join(work, 'nginx'), nginxPort, example('nginx.conf', [['#include /etc/nginx/jbt-sso.conf', `include ${sso}`], ['/etc/ssl/jbt/certificate.pem', made.cert], ['/etc/ssl/jbt/key.pem', made.key],
				['127.0.0.1:8080', `127.0.0.1:${port}`], ['listen 443', `listen 127.0.0.1:${nginxPort}`], ['listen 80', `listen 127.0.0.1:${nginxPlain}`], ['/var/log/nginx', path.join(work, 'nginx/log')]]));
			const visit = (oidcName, headers) => {
				const client = new Visitor(nginxPort, made.ca, { from: '127.0.0.4', headers });
				if (oidcName) client.cookies.set('oidc', encodeURIComponent(oidcName));
				return client;
			};
			await test('proxy: nginx lets in whom the provider knows, and nobody by what a browser says', async () => {
				const client = visit('jansen');
				assert.deepEqual(known(await client.get(DOOR)), [200, 'jansen']);
				assert.equal((await enter(client)).status, 303);
				for (const headers of [{}, ...FORGED.map((h) => ({ ...h, 'X-Forwarded-User': 'bakker' }))]) assert.equal((await client.get(WORK, { headers })).status, 200, JSON.stringify(headers));
				for (const headers of FORGED) {
					const none = await visit('', headers).get(DOOR);
					assert.ok(none.status === 401 || /aanmelden bij de gemeente/.test(none.body), JSON.stringify(headers));
					assert.deepEqual(known(await visit('bakker', headers).get(DOOR)), [200, 'bakker'], JSON.stringify(headers));
					assert.match((await visit('', headers).get(WORK)).location, /^\/cgi-bin\/inloggen/);
				}
			});
			await test('proxy: what a provider calls somebody is one name, or nobody\'s', async () => {
				for (const name of ['x";remote_user="jansen', 'jansen"', 'jan sen', 'jansen, for=1.2.3.4', 'jansen;a=b']) assert.equal((await visit(name).get(DOOR)).status, 403, name);
			});
		}
		if (missing.some((file) => file.includes('apache'))) skip(1, 'single sign-on by Apache: not installed');
		else {
			// Its own password file stands for mod_auth_openidc: both leave the name in REMOTE_USER.
			const passwords = path.join(work, 'passwords'), hash = execFileSync('openssl', ['passwd', '-apr1', 'geheim'], { encoding: 'utf8' });
			fs.writeFileSync(passwords, `jansen:${hash}x"y:${hash}`, { mode: 0o644 });
			const open = example('apache.conf', [['openid-connect', `Basic\nAuthName werkplek\nAuthBasicProvider file\nAuthUserFile ${passwords}`], ['/etc/ssl/jbt/certificate.pem', made.cert], ['/etc/ssl/jbt/key.pem', made.key],
				['127.0.0.1:8080', `127.0.0.1:${new URL(server.base).port}`], ['*:443', `*:${apachePort}`], ['*:80', `*:${apachePlain}`]]).replace(/^\t#(?=<|\t|<\/)/gm, '\t');
			await apache(path.join(work, 'apache'), apachePort, `Listen 127.0.0.1:${apachePort}\nListen 127.0.0.1:${apachePlain}\n${open}`, ['authn_core', 'authn_file', 'auth_basic', 'authz_user']);
			await test('proxy: Apache lets in whom it let in itself, and nobody by what a browser says', async () => {
				const client = new Visitor(apachePort, made.ca, { from: '127.0.0.4', headers: basic('jansen') });
				assert.deepEqual(known(await client.get(DOOR)), [200, 'jansen']);
				assert.equal((await enter(client)).status, 303);
				for (const headers of [{}, { 'X-Forwarded-User': 'bakker' }]) assert.equal((await client.get(WORK, { headers })).status, 200, JSON.stringify(headers));
				for (const headers of FORGED.filter((h) => !h.Authorization)) {
					assert.equal((await new Visitor(apachePort, made.ca, { from: '127.0.0.4', headers }).get(DOOR)).status, 401, JSON.stringify(headers));
					assert.match((await new Visitor(apachePort, made.ca, { from: '127.0.0.4', headers }).get(WORK)).location, /^\/cgi-bin\/inloggen/);
				}
				assert.equal((await new Visitor(apachePort, made.ca, { from: '127.0.0.4', headers: basic('x"y') }).get(DOOR)).status, 403);
			});
		}
	} finally {
		provider.close();
		provider.closeAllConnections();
		leave();
		await server.stop();
	}
}
