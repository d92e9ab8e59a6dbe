// The same work list by others, beside ours: PHP-FPM and Django (PEERS=1). Each gets
// the statements of the program's own page with their values (plan.json), writes a row
// in the log as it does, and answers with as many bytes, through the same web server.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../start.mjs';
import { freePort, sqlite } from './server.mjs';

const here = path.join(root, 'tests/bench/peers');
// In the order of the page: who it is, what waits, this week, what else, the log.
const STATEMENTS = ['sessie_lezen', 'actor_rollen', 'taken_aantal', 'taken_na', 'zicht_week', 'zicht_na', 'log_laatste', 'log_toevoegen'];

// What a statement of db/queries is called, and its text.
function queries() {
	const all = {};
	for (const file of fs.readdirSync(path.join(root, 'db/queries')))
		for (const part of fs.readFileSync(path.join(root, 'db/queries', file), 'utf8').split(/^-- name: /m).slice(1)) {
			const [name] = /^\S+/.exec(part);
			all[name] = part.slice(name.length).replace(/^--.*$/gm, '').trim().replace(/;$/, '');
		}
	return all;
}

function plan(db, user, bytes) {
	const one = (text) => sqlite(db, text), id = Number(one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${user}'`));
	const [rol, subregio] = one(`SELECT rol, subregio FROM gebruiker_rol WHERE gebruiker = ${id}`).split('|');
	const today = one("SELECT date('now', 'localtime')"), monday = one(`SELECT date('${today}', '-6 days', 'weekday 1')`), sunday = one(`SELECT date('${today}', 'weekday 0')`);
	const nothing = Object.fromEntries(['moment', 'status', 'streek', 'gemeenten', 'naam', 'van', 'tot', 'nummer', 'nullen', 'eerder', 'rollen'].map((name) => [name, '']));
	const of = { ...nothing, actor: id, gebruiker: id, rol, bereik: `s${subregio}`, vandaag: today, maandag: monday, zondag: sunday,
		hash: one(`SELECT hash FROM sessie WHERE gebruiker = ${id} ORDER BY rowid DESC LIMIT 1`), op: new Date().toISOString(), namens: null, pagina: 'werkvoorraad', handeling: 'bekeken',
		zaak: null, tafel: 0, onderwerp: '', uitkomst: 'ok', eerst: '', code: '' };
	const own = { zicht_na: { eerst: '~', tafel: Number.MAX_SAFE_INTEGER }, log_toevoegen: { tafel: null } }, all = queries();
	return { db, bytes, statements: Object.fromEntries(STATEMENTS.map((name) => {
		const named = [...new Set([...all[name].matchAll(/:([a-z_]+)/g)].map((m) => m[1]))].filter((key) => key !== 'keten');
		return [name, { sql: all[name], values: Object.fromEntries(named.map((key) => [key, { ...of, ...own[name] }[key]])) }];
	})) };
}

const LIGHTTPD = (work, port) => `server.document-root = "${work}"
server.bind = "127.0.0.1"
server.port = ${port}
server.modules = ( "mod_fastcgi" )
server.max-keep-alive-requests = 1000
fastcgi.server = (
  "/php" => (( "socket" => "${work}/php.socket", "check-local" => "disable" )),
  "/django" => (( "socket" => "${work}/django.socket", "check-local" => "disable" )),
)
`;
// PHP asks for the file in the server's environment.
const FPM = (work, user) => `[global]
error_log = ${work}/fpm.log
daemonize = no
[www]
${user ? `user = ${user}\ngroup = ${user}\n` : ''}listen = ${work}/php.socket
listen.mode = 0666
pm = static
pm.max_children = 4
security.limit_extensions =
`;

// Both, on a copy of `file`: { base, stop, pids }. `session` is of the server that the
// copy was made of; `bytes`: so many an answer has.
export async function peers(work, db, user, bytes) {
	const place = path.join(work, 'peers'), port = await freePort(), started = [], owner = process.getuid() === 0 ? 'www-data' : '';
	const stop = async () => {
		for (const child of started.reverse()) {
			const ended = child.exitCode !== null || new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGTERM');
			await ended;
		}
		fs.rmSync(place, { recursive: true, force: true });
	};
	fs.mkdirSync(place);
	sqlite(db, `VACUUM INTO '${place}/jbt.sqlite'`);
	sqlite(`${place}/jbt.sqlite`, 'PRAGMA journal_mode = WAL');
	for (const name of fs.readdirSync(here)) fs.copyFileSync(path.join(here, name), path.join(place, name));
	fs.writeFileSync(path.join(place, 'plan.json'), JSON.stringify(plan(`${place}/jbt.sqlite`, user, bytes)));
	fs.writeFileSync(path.join(place, 'lighttpd.conf'), LIGHTTPD(place, port));
	fs.writeFileSync(path.join(place, 'fpm.conf'), FPM(place, owner));
	fs.copyFileSync(path.join(place, 'werkvoorraad.php'), path.join(place, 'php'));
	if (owner) execFileSync('chown', ['-R', `${owner}:${owner}`, place]);
	const fpm = fs.readdirSync('/usr/sbin').find((name) => /^php-fpm\d/.test(name)), env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
	const run = (command, args) => started.push(spawn(command, args, { cwd: place, env, stdio: ['ignore', 'ignore', 'ignore'] }));
	run(fpm, ['-F', '-y', 'fpm.conf']);
	run('uwsgi', ['--plugin', 'python3', '--master', '--processes', '4', '--fastcgi-socket', `${place}/django.socket`, '--chmod-socket=666', '--wsgi-file', 'werkvoorraad.py', '--disable-logging', '--die-on-term', ...(owner ? ['--uid', owner, '--gid', owner] : [])]);
	run('lighttpd', ['-D', '-f', 'lighttpd.conf']);
	const base = `http://127.0.0.1:${port}`;
	try {
		for (const name of ['php', 'django']) await answers(`${base}/${name}`, bytes);
	} catch (error) {
		await stop();
		throw error;
	}
	return { base, stop };
}

async function answers(url, bytes) {
	let last = 'no answer';
	for (let tries = 0; tries < 50; tries++, await sleep(200)) {
		try {
			const answer = await fetch(url), text = await answer.text();
			if (answer.status === 200 && Buffer.byteLength(text) === bytes) return;
			last = `${answer.status}, ${Buffer.byteLength(text)} bytes: ${text.slice(0, 300)}`;
		} catch (error) { last = error.message; }
	}
	throw new Error(`${url}: ${last}`);
}
