// Hostile strings in every field of every form, in several encodings, over HTTP.
// The forms and their fields are read from the pages, so none is left out. Never
// an answer of 500 or without words; nothing unescaped on a page; and what is
// stored is what was sent, whole, or nothing with a message at its field.
//
// Each string goes between two marks of its own, ⟨ and ⟩ below: on a page and in
// the database what stands between them is exactly what became of it.
//
// Then a build of which one template does not escape, and one that cuts a text at
// its limit: both must be seen.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeConnections, decode, filled } from '../request/client.mjs';
import { PDF } from '../request/steps.mjs';
import { remember, restore, sql, user, world } from '../request/suite.mjs';
import { fresh, places } from '../request/places.mjs';
import { counter } from '../counter.mjs';
import { sessionOf } from '../processes.mjs';
import { build, restarted, sabotaged, variant } from '../sabotage.mjs';
import { root, start } from '../start.mjs';
import { broken, disguises, stored, strings, transports } from './strings.mjs';

const most = Number(process.env.HOSTILE_POSTS ?? 50), SMALL = 200, seed = Number(process.env.HOSTILE_SEED ?? 1);
const work = fs.mkdtempSync(path.join(tmpdir(), 'jbt-hostile-'));
fs.chmodSync(work, 0o711); // who runs the programs is not root

// Chance that is the same each time (mulberry32).
let state = seed;
function chance(below) {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) % below;
}
const pick = (list) => list[chance(list.length)];
let texts = strings;

// ---- marks ------------------------------------------------------------------------------

let number = 0;
const sent = new Map(); // number: { text, what }
function marked(text, what) {
	sent.set(++number, { text, what });
	return `Qx${number}a${text}Qx${number}z`;
}
const MARKS = /Qx(\d+)a((?:(?!Qx\d+[az])[^])*?)Qx\1z/gu, BEGINS = /Qx(\d+)a/g;

const nothing = () => ({ posts: 0, saved: 0, refused: 0, pages: 0, shown: 0, stored: 0, fields: new Set(), kinds: {}, failed: [], unescaped: [], changed: [], silent: [] });
let found = nothing();

// What a page makes of it: escaped, and once that is undone what was sent; in an
// attribute each white space is a space.
function look(page, about) {
	found.pages++;
	if (page.status >= 500 || !page.status) found.failed.push(`${about}: ${page.status} ${page.h1}`);
	if (!/text\/html/.test(page.headers['content-type'] ?? 'text/html')) return;
	for (const [, id, html] of page.body.matchAll(MARKS)) {
		const was = sent.get(Number(id)), inner = decode(html).replace(/\r\n?/g, '\n');
		if (!was) continue;
		found.shown++;
		if (/[<>"']/.test(html) || /&(?!(amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);)/i.test(html)) found.unescaped.push(`${about}: ${was.what} shows ${JSON.stringify(html.slice(0, 80))}`);
		else if (![was.text.replace(/\r\n?/g, '\n'), was.text.replace(/[\t\v\f\r\n]/g, ' '), ...Object.values(stored).map((f) => f(was.text))].includes(inner) && !percent(was.text, inner)) {
			found.changed.push(`${about}: ${was.what} ${JSON.stringify(was.text.slice(0, 60))} is shown as ${JSON.stringify(inner.slice(0, 60))}`);
		}
	}
}
// In an address.
function percent(text, inner) {
	try {
		return [text, ...Object.values(stored).map((f) => f(text))].includes(decodeURIComponent(inner.replaceAll('+', ' ')));
	} catch {
		return false;
	}
}

// Every text of the database. A draft is kept as it was sent, encoded.
let columns;
function inDatabase() {
	columns ??= sql("SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN ('concept', 'verzoek', 'persoon_zoek') AND p.type = 'TEXT'");
	// SQLite takes 500 of them at once.
	const each = columns.map(({ t, c }) => `SELECT '${t}.${c}' AS place, ${c} AS text FROM ${t} WHERE instr(${c}, 'Qx')`), rows = [];
	for (let i = 0; i < each.length; i += 400) rows.push(...sql(each.slice(i, i + 400).join(' UNION ALL ')));
	return rows;
}
function lookInDatabase(ids, about) {
	for (const { place, text } of inDatabase()) {
		const whole = new Set();
		for (const [, id, inner] of text.matchAll(MARKS)) {
			const was = sent.get(Number(id));
			whole.add(id);
			if (!was || !ids.has(Number(id))) continue;
			found.stored++;
			if (inner !== was.text && !Object.values(stored).some((f) => f(was.text) === inner)) found.changed.push(`${about}: ${was.what} ${JSON.stringify(was.text.slice(0, 60))} is ${JSON.stringify(inner.slice(0, 60))} in ${place}`);
		}
		for (const [, id] of text.matchAll(BEGINS)) {
			if (ids.has(Number(id)) && !whole.has(id)) found.changed.push(`${about}: ${sent.get(Number(id)).what} is cut in ${place}: ${JSON.stringify(text.slice(-60))}`);
		}
	}
}

// ---- one form ------------------------------------------------------------------------------

const TOKENS = ['csrf', 'sleutel', 'rev', 'bevestigd'];
const TEXTS = ['textarea', 'text', 'search', 'tel', 'email', 'password', 'date', 'time', 'number'];
const base = (name) => name.replace(/-.*/, '');
const isFree = (c) => c.type === 'textarea' || (c.type === 'text' && !/datum|tijd|duur|bsn|postcode|telefoon|email|_op$|^van$|^tot$|^rev$|huisnummer/.test(base(c.name)));

// What makes the rest of the form acceptable.
function good(form) {
	const values = {};
	for (const c of form.controls) {
		if (c.type === 'radio' && !form.value(c.name)) values[c.name] = form.options(c.name)[0];
		else if (c.type === 'select' && !c.value) values[c.name] = c.options.filter(Boolean)[0] ?? '';
		else if (c.type === 'file') values[c.name] = { filename: 'plan.pdf', content: PDF, type: 'application/pdf' };
	}
	return values;
}
// The body with some values sent otherwise.
function send(client, form, actie, values, transport, raw = {}) {
	const pairs = [...filled(form, values), ['actie', actie], ['bevestigd', 'ja']];
	const multipart = form.multipart || transport === 'multipart';
	if (multipart) return client.post(form.action, pairs, { multipart: true });
	const encode = transports[transport];
	const body = pairs.map(([n, v]) => `${encodeURIComponent(n)}=${raw[n] ?? encode(v)}`).join('&');
	return client.request('POST', form.action, { body });
}
const quoted = (name) => name.replace(/"/g, '%22').replace(/\r\n?|\n/g, (c) => encodeURIComponent(c));

function count(place, control, extra = 1) {
	const kind = control.type;
	found.fields.add(`${place.program} ${base(control.name)}`);
	found.kinds[kind] = (found.kinds[kind] ?? 0) + extra;
}
// Hostile in all its texts at once, and now and then in one of the rest.
function hostile(place, form) {
	const values = good(form), ids = new Set(), hidden = [];
	for (const c of form.controls) {
		if (!c.name || TOKENS.includes(c.name) || ['hidden', 'radio', 'checkbox', 'select'].includes(c.type)) continue;
		const text = pick(Object.values(disguises))(pick(texts));
		if (c.type === 'file') values[c.name] = { filename: quoted(marked(text.replace(/[/\\%]/g, '_').slice(0, 60), `${place.path} ${c.name}`)), content: PDF, type: 'application/pdf' };
		else if (isFree(c) || chance(4) === 0) values[c.name] = marked(text, `${place.path} ${c.name}`);
		else continue;
		ids.add(number);
		count(place, c);
	}
	const rest = form.controls.filter((c) => c.name && !TOKENS.includes(c.name) && ['hidden', 'radio', 'checkbox', 'select'].includes(c.type));
	if (rest.length && chance(3) === 0) {
		const c = pick(rest);
		values[c.name] = marked(pick(strings), `${place.path} ${c.name}`);
		ids.add(number);
		count(place, c);
		hidden.push(c.name);
	}
	return { values, ids, hidden };
}
const fieldOf = (href) => href.replace(/^#/, '');

function judge(answer, about) {
	look(answer, about);
	// An address is 8 kB at most, and the web server's page says so; what is typed in such a form is far from it.
	const tooLong = answer.status === 431 && answer.path?.length > 8000;
	if (![303, 400, 403, 404, 409, 413, 422, 200].includes(answer.status) && !tooLong) found.failed.push(`${about}: ${answer.status} ${answer.h1}`);
	if (answer.status === 422 && !answer.errors.length) found.silent.push(`${about}: 422 without a message`);
	for (const error of answer.status === 422 ? answer.errors : []) {
		if (error.text.length < 11) found.silent.push(`${about}: the message is "${error.text}"`);
		if (error.href.startsWith('#') && !answer.body.includes(`id="${fieldOf(error.href)}"`)) found.silent.push(`${about}: ${error.href} is not on the page`);
	}
}

async function post(place, actie) {
	const { client, form } = await fresh(place);
	if (!form) return false;
	const { values, ids, hidden } = hostile(place, form);
	const transport = pick(Object.keys(transports)), about = `${place.path} ${actie}, ${transport}`;
	const c = pick(form.controls.filter((x) => x.name && !TOKENS.includes(x.name)).concat(null));
	if (c && chance(12) === 0 && !form.multipart) { // what is no text is never taken
		const how = pick(Object.keys(broken));
		found.posts++;
		const answer = await send(client, form, actie, {}, 'as browsers do', { [c.name]: `Qx0a${broken[how](pick(strings))}` });
		judge(answer, `${about} ${how}`);
		count(place, c);
		if (answer.status === 303 && form.pairs().some(([n]) => n === c.name)) found.changed.push(`${about}: ${how} in ${c.name} is taken`);
		return answer.status !== 303;
	}
	let answer;
	for (let tries = 0; tries < 4; tries++) {
		found.posts++;
		answer = await send(client, form, actie, values, transport);
		judge(answer, about);
		if (answer.status === 400) for (const name of hidden) delete values[name];
		else if (answer.status === 422) {
			// Without what has a message; a radio's or list's own value in its place.
			const wrong = answer.errors.map((e) => fieldOf(e.href));
			const names = Object.keys(values).filter((name) => form.controls.some((c) => c.name === name && wrong.some((id) => id === c.id || id.startsWith(name))));
			for (const name of names.length ? names : Object.keys(values).filter((n) => typeof values[n] !== 'object')) {
				const c = form.controls.find((x) => x.name === name);
				if (isFree(c) && String(values[name]).startsWith('Qx')) values[name] = marked('kort', `${place.path} ${name}`);
				else delete values[name];
				if (isFree(c)) ids.add(number);
			}
		} else break;
	}
	if (answer.status !== 303) {
		found.refused++;
		return true;
	}
	found.saved++;
	lookInDatabase(ids, about);
	const paths = [answer.location, place.path];
	if (place.about.zaak) paths.push(`/cgi-bin/zaak?zaak=${place.about.zaak}`);
	if (place.about.tafel) paths.push(`/cgi-bin/${pick(['aanmelding', 'intake-oordeel', 'planning', 'aanwezigheid', 'notulen', 'notulen-akkoord', 'besluit', 'opvolging', 'uitnodiging', 'stuk', 'corv', 'toestemming', 'doel'])}?tafel=${place.about.tafel}`);
	for (const at of new Set(paths)) if (at.startsWith('/cgi-bin/') && !at.startsWith('/cgi-bin/uitloggen')) look(await client.get(at), `${at} after ${about}`);
	return false;
}

// What is asked in an address: forms of GET, and what a page is about.
async function ask(place) {
	const { client, page, form } = await fresh(place);
	if (!page) return;
	const get = pick(page.forms.filter((f) => f.method === 'GET' && f.controls.some((c) => c.name)).concat(form ?? []));
	const names = get ? get.names.filter((n) => !TOKENS.includes(n)) : [];
	if (!names.length) return;
	const name = pick(names), text = marked(pick(strings).slice(0, 1500), `${place.path} ${name}`);
	const to = `${(get.method === 'GET' ? get.action : place.path).split('?')[0]}?${name}=${encodeURIComponent(text)}`;
	count(place, { name, type: 'address' });
	found.posts++;
	judge(await client.get(to), to.slice(0, 120));
}

async function run(list, times) {
	for (let i = 0, n = 0; n < times; i++) {
		const place = list[i % list.length];
		if (place.left === 0) continue;
		if (place.left) place.left--;
		n++;
		if (chance(6) === 0) await ask(place);
		const actie = pick(place.actions);
		if (!(await post(place, actie)) && !(await fresh(place)).form) restore();
	}
}

// ---- all of it --------------------------------------------------------------------------------

const tests = counter(), { ok } = tests;
let server;
const use = (s) => Object.assign(world, { base: s.base, db: s.db, log: s.log, root });
// Where no form is found by looking for it: it is of who is logged in.
const OWN = [{ program: 'account', name: 'toezicht', path: '/cgi-bin/account', about: {} }];
// Each try to log in counts: after some there is a pause for everybody here.
const limited = (place) => ({ ...place, left: place.program === 'inloggen' ? 20 : undefined });

try {
	const sabotage = 'aanmelding', was = variant(work, { [sabotage]: `exec ${path.join(build, 'cgi-bin', sabotage)}` });
	process.env.B = was;
	use(server = await start());
	process.env.B = build;
	remember();
	// Every form in the long size; for a sample those of a part of the tafels.
	const list = (await places(most < SMALL ? 4 : 1)).filter((p) => p.program !== 'uitloggen' && p.actions.length).map(limited);
	for (const own of OWN) {
		const page = await (await user(own.name)).get(own.path);
		for (const form of page.forms.filter((f) => f.action === own.path)) list.push({ ...own, actions: form.buttons.filter((b) => !b.hidden).map((b) => b.value), key: own.path });
	}
	// Evenly: one of each program, then the next of each.
	const by = Map.groupBy ? Map.groupBy(list, (p) => p.program) : list.reduce((m, p) => m.set(p.program, [...(m.get(p.program) ?? []), p]), new Map());
	const mixed = [];
	for (let i = 0; mixed.length < list.length; i++) for (const of of by.values()) if (of[i]) mixed.push(of[i]);
	await run(mixed, most);
	const kinds = Object.entries(found.kinds).sort().map(([kind, n]) => `${n} ${kind}`).join(', ');
	console.log(`hostile: ${strings.length} strings, ${by.size} programs, ${mixed.length} forms, ${found.fields.size} fields; ${found.posts} sent (${kinds}): ${found.saved} saved, ${found.refused} refused in the end; `
		+ `seen ${found.shown} times on ${found.pages} pages, ${found.stored} times in the database; ${found.failed.length} failed, ${found.unescaped.length} unescaped, ${found.changed.length} changed`);
	ok('hostile: no answer of 500, none that is no answer', !found.failed.length && found.posts >= most, found.failed);
	ok('hostile: nothing is unescaped on a page', !found.unescaped.length && found.shown > most, found.unescaped);
	ok('hostile: what is stored and shown is what was sent, whole', !found.changed.length && found.stored > most / 4, found.changed);
	ok('hostile: a refusal says why, at its field', !found.silent.length && found.refused > 0, found.silent);
	const sound = sql('PRAGMA integrity_check').map((row) => row.integrity_check);
	ok('hostile: the database is sound', sound.join() === 'ok', sound);

	// The same server starts that one program anew, as somebody made it who knew less.
	const templates = path.join(work, 'templates'), field = path.join(templates, 'deel/veld.tpl');
	fs.cpSync(path.join(build, 'stamped/templates'), templates, { recursive: true });
	execFileSync('chmod', ['-R', 'a+rX', templates]);
	fs.writeFileSync(field, fs.readFileSync(field, 'utf8').replace('{{WAARDE:p}}</textarea>', '{{WAARDE:none}}</textarea>'));
	const cuts = { 'web/form.c': [['if (utf8_length(text) > (size_t)field_max(f)) return too_long(r, text, (size_t)field_max(f));\n	return *text', 'utf8_cut(text, (size_t)field_max(f));\n	return *text']] };
	restore();
	const own = mixed.filter((p) => p.program === sabotage);
	await restarted(sessionOf(server.data), was, sabotage, `JBT_TEMPLATES=${templates} exec ${sabotaged(work, sabotage, cuts)}`, async () => (await fresh(own[0])).page.status === 200);
	found = nothing();
	texts = ['<b>dik</b>', 'é'.repeat(5000)];
	const cut = () => found.changed.some((c) => c.includes(' is cut in '));
	for (let tries = 0; tries < 20 && !(found.unescaped.length && cut()); tries++) await run(own, 3);
	ok('hostile: a template that does not escape is seen', found.unescaped.length > 0, [`${found.posts} sent, shown ${found.shown} times`]);
	ok('hostile: a program that cuts at the limit is seen', cut(), [`${found.posts} sent, ${found.saved} saved`, ...found.changed]);
} catch (error) {
	ok('hostile: it ends', false, [error.stack]);
} finally {
	closeConnections();
	await server?.stop();
	fs.rmSync(work, { recursive: true, force: true });
}
process.exitCode = tests.done() ? 0 : 1;
