// Walks through every door: role x program x id x (GET, each button, a button
// that is none, a thing that is none) and compares what comes with the oracle.
//
// A POST is sent without the key of a form, so that it changes nothing: who may
// gets as far as that (400), who may not is told so (403, 409) where the tafel is
// theirs to see, and what is hidden answers the same bytes as what is not there.
import fs from 'node:fs';
import path from 'node:path';
import { allowed, people, tafels } from '../request/oracle.mjs';
import { programs, sql, user, world } from '../request/suite.mjs';
import { closeConnections } from '../request/client.mjs';
import { root, start } from '../start.mjs';

const MOST = Number(process.env.ACCESS_TAFELS ?? 6);
const ABSENT = 999999;
// Nobody is left out: each role, with a tie and without.
const WHO = ['lokaal.losser', 'lokaal.borne', 'lokaal.enschede', 'gi.jbov', 'gi.leger', 'voorzitter.noord-oost-twente', 'voorzitter.almelo',
	'ondersteuner.noord-oost-twente', 'ondersteuner.almelo', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'beheer', 'toezicht'];

// ---- what each program asks for, read from its own tables ----------------------

// About one dossier it asks for something else than for its lists.
const OF_DOSSIER = { bewaren: 'bewaren' };

function tables(program) {
	const code = fs.readFileSync(path.join(root, 'cgi-bin', `${program}.c`), 'utf8');
	const act = (name) => name.replace('ACT_', '').toLowerCase();
	const needs = /\.needs = (ACT_\w+)/.exec(code)[1];
	return {
		name: program, needs: OF_DOSSIER[program] ?? act(needs), general: act(/\.needs_general = (ACT_\w+)/.exec(code)?.[1] ?? needs),
		ids: [...code.matchAll(/\{ "(\w+)", FIELD_ID, SUBJECT/g)].map((m) => m[1]),
		repeats: [...code.matchAll(/\{ "(\w+)", FIELD_\w+, [^,}]*\bREPEAT\b/g)].map((m) => m[1]),
		acties: [...code.matchAll(/^\t\{ "(\w+)", "[^"]*", (ACT_\w+)/gm)].map((m) => ({ code: m[1], act: act(m[2]) })),
	};
}

// ---- the ids: of tafels in every state, and of what belongs to them ---------------

// One tafel of every kind of state, at most MOST: of the subregio's whose people
// walk, those in a zaak of others first.
function sample() {
	const kinds = new Map();
	const near = sql("SELECT id FROM subregio WHERE code IN ('noord-oost-twente', 'almelo')").map((s) => s.id);
	for (const t of tafels().sort((a, b) => near.includes(b.subregio) - near.includes(a.subregio) || b.others - a.others)) {
		const key = `${t.moment} ${t.state}`;
		if (!kinds.has(key)) kinds.set(key, t);
	}
	const all = [...kinds.values()];
	const step = Math.max(1, Math.floor(all.length / MOST));
	return all.filter((t, i) => i % step === 0).slice(0, MOST);
}

const kept = new Map();
const once = (key, make) => kept.get(key) ?? kept.set(key, make()).get(key);
const stukOf = (t) => sql(`SELECT id, vrijgegeven, bevat_geheim_adres FROM stuk WHERE tafel = ${t.id} AND vervallen = 0 ORDER BY id LIMIT 1`)[0];
// How to ask a program about a tafel by each kind of id that it takes; `who`
// may when `of` holds of one of the tafels.
function addresses(program, t) {
	const ask = once(t.id, () => {
		const zaak = tafels(`t.zaak = ${t.zaak}`), stuk = stukOf(t);
		return {
			tafel: { id: t.id, of: [t] },
			zaak: { id: t.zaak, of: zaak },
			persoon: { id: sql(`SELECT min(id) AS id FROM persoon WHERE zaak = ${t.zaak} AND verwijderd = 0`)[0].id, of: zaak },
			stuk: stuk && { id: stuk.id, of: [t], stuk },
			deelnemer: { id: sql(`SELECT min(id) AS id FROM deelnemer WHERE tafel = ${t.id}`)[0].id, of: [t] },
		};
	});
	return program.ids.filter((name) => ask[name]?.id).map((name) => ({ name, ...ask[name] }));
}

// ---- the questions --------------------------------------------------------------------

const may = (act, who, address) => address.of.some((t) => {
	const released = address.stuk && address.stuk.vrijgegeven && (address.stuk.bevat_geheim_adres === '' || allowed('geheim_adres_zien', who, t));
	return allowed(act, who, t, released || (!address.stuk && act === 'stuk_lezen') ? ['is_vrijgegeven'] : []);
});

function* questions(program, who, t) {
	for (const address of addresses(program, t)) {
		if (program.name === 'aanmelding' && address.name === 'zaak') continue; // says where a new one begins: asked with its moment
		const sees = may('zien', who, address);
		const reads = !address.stuk || may('stuk_lezen', who, address);
		const query = `${address.name}=${address.id}`, none = `${address.name}=${ABSENT}`;
		const ask = (act, extra) => ({ program, who, query, none, extra, may: reads && may(act, who, address), sees: sees && reads, about: `moment ${t.moment} ${t.state} ${t.notulen}` });
		yield { ...ask(program.needs), method: 'GET' };
		if (program.name === 'zaak' && address.name === 'zaak') continue; // its steps name the tafel
		for (const { code, act } of program.acties) yield { ...ask(act, [['actie', code]]), method: 'POST' };
		yield { ...ask(program.needs, [['actie', 'bogus']]), method: 'POST' };
		for (const name of program.repeats.slice(0, 1)) yield { ...ask(program.needs, [['actie', 'bogus'], [`${name}-1`, 'x']]), method: 'POST' };
	}
}

// A page that is there, or a form that only lacks its key; what the program has
// besides the right (no doelen in moment 1, no notulen yet) is not there (404).
const good = { GET: [200], POST: [400] };
const MORE = { doel: [404], notulen: [404], 'notulen-akkoord': [404] };
function right(q, status) {
	if (q.may) return good[q.method].includes(status) || (MORE[q.program.name] ?? []).includes(status);
	return q.sees ? [403, 404, 409].includes(status) : status === 404;
}

const bare = (page) => page.body.replace(/[0-9a-f]{32,}/g, '').replace(/\d{3,}/g, '');
const tokens = new Map();
async function send(q, query) {
	const client = await user(q.who.naam);
	const address = `/cgi-bin/${q.program.name}?${query}`;
	if (q.method === 'GET') return client.get(address);
	return client.post(address, [['csrf', tokens.get(q.who.naam)], ...q.extra]);
}
const absent = new Map(); // the answer about what is not there, per question
async function absence(q) {
	const key = `${q.who.naam} ${q.program.name} ${q.method} ${JSON.stringify(q.extra)} ${q.none}`;
	if (!absent.has(key)) absent.set(key, send(q, q.none).then((page) => ({ status: page.status, body: bare(page) })));
	return absent.get(key);
}

// ---- the walk ------------------------------------------------------------------------------

const failures = [];
let server;
let asked = 0, hidden = 0, granted = 0;
try {
	server = await start();
	Object.assign(world, { base: server.base, db: server.db, log: server.log, root });
	const all = people().filter((p) => WHO.includes(p.naam));
	for (const { naam } of all) tokens.set(naam, (await (await user(naam)).get('/cgi-bin/werkvoorraad')).forms.find((f) => f.action.includes('uitloggen')).value('csrf'));
	const list = programs().map(tables).filter((p) => p.ids.length);
	const before = sql('SELECT (SELECT count(*) FROM stap) AS stappen, (SELECT count(*) FROM persoon) AS personen, (SELECT count(*) FROM tafel) AS tafels')[0];
	const queue = [];
	for (const t of sample()) for (const who of all) for (const program of list) queue.push(...questions(program, who, t));
	const walk = async () => {
		for (let q; (q = queue.pop()); ) {
			const page = await send(q, q.query);
			asked++;
			granted += q.may;
			const what = `${q.who.naam} ${q.method} ${q.program.name}?${q.query} ${JSON.stringify(q.extra ?? '')} (${q.about})`;
			if (!right(q, page.status)) failures.push(`${what}: ${page.status}, ${q.may ? 'allowed' : q.sees ? 'seen, not allowed' : 'hidden'} by the oracle`);
			if (q.sees || q.may) continue;
			hidden++;
			const none = await absence(q);
			if (page.status !== none.status || bare(page) !== none.body) failures.push(`${what}: not the same answer as for what is not there (${page.status}, ${none.status})`);
		}
	};
	await Promise.all(Array.from({ length: 6 }, walk));
	const after = sql('SELECT (SELECT count(*) FROM stap) AS stappen, (SELECT count(*) FROM persoon) AS personen, (SELECT count(*) FROM tafel) AS tafels')[0];
	if (JSON.stringify(before) !== JSON.stringify(after)) failures.push('something was changed by a form without a key');
	const buttons = list.flatMap((p) => p.acties).length;
	if (buttons < 45) failures.push(`only ${buttons} buttons are known: are the tables of actions written otherwise?`);
	if (granted < 200 || hidden < 1000) failures.push(`only ${granted} granted and ${hidden} hidden answers: too few to say anything`);
	const roles = new Set(all.flatMap((p) => p.roles.map((r) => r.rol)));
	if (roles.size !== 9) failures.push(`only ${roles.size} of 9 roles walked`);
} catch (error) {
	failures.push(error.stack);
} finally {
	closeConnections();
	await server?.stop();
}
for (const failure of failures.slice(0, 40)) console.log(`not ok  ${failure}`);
console.log(`walked  ${asked} doors: ${granted} open, ${hidden} hidden and answered as absent`);
console.log(`${asked - Math.min(failures.length, asked)} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
