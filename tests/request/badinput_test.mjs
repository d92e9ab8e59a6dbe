// Bad input on every form of every program. What the forms are and which fields
// they have is read from the pages. Never an answer of 500, nothing unescaped,
// nothing typed lost, always a Dutch message that leads to its field.
import { assert, one, restore, sql, test } from './suite.mjs';
import { fresh, places } from './places.mjs';
import { filled } from './client.mjs';

// What is taken for HTML, among names of everywhere.
const SCRIPT = 'Çağrı ‘ĳs’ 👩‍👧<script>alert(1)</script><img src=x onerror=alert(1)>\'"&amp;{{SECRET}}</textarea></title>';
const TOKENS = ['csrf', 'sleutel', 'rev', 'bevestigd'];
// Answered by the page itself, with what is to be seen once.
const SHOWS = /^\/cgi-bin\/(beheer-gebruiker\S* (\(\w+\) )?code|beheer-instellingen\S* (\(\w+\) )?bekijken|beheer-invoer\S* (\(\w+\) )?inlezen)\b/;
const ok = (page, what) => page.status === 200 && SHOWS.test(what) || [303, 400, 403, 404, 409, 413, 422].includes(page.status);
const unescaped = (page) => /<script>alert|<img src=x|<\/textarea><\/title>/.test(page.body);

function sane(page, what) {
	assert.ok(ok(page, what), `${what}: ${page.status} ${page.h1}`);
	assert.ok(!unescaped(page), `${what}: unescaped`);
	if (page.status === 303) return;
	assert.match(page.body, /<html lang="nl"/, what);
	if (page.status !== 422) return;
	assert.ok(page.errors.length, `${what}: 422 without an error`);
	for (const error of page.errors) {
		assert.ok(error.text.length > 10 && !/[a-z]_[a-z]|undefined|NULL/.test(error.text), `${what}: "${error.text}"`);
		if (error.href.startsWith('#')) assert.ok(page.body.includes(`id="${error.href.slice(1)}"`), `${what}: ${error.href} is not on the page`);
	}
	assert.match(page.title, /^Er (is|zijn) \d+ fout/, what);
}
const lines = (text) => text.replace(/\r\n?/g, '\n');
const base = (name) => name.replace(/-.*/, '');

// What is wrong for a field of this kind: [what, value]; null is not sent at all.
const WRONG = {
	textarea: [['missing', null], ['empty', ''], ['too long', 'é'.repeat(30001)], ['script', SCRIPT], ['lines', 'een\r\ntwee\r\n\r\ndrie'], ['blanks', '   ']],
	text: [['missing', null], ['empty', ''], ['too long', 'é'.repeat(2001)], ['script', SCRIPT], ['a line end', 'een\r\ntwee'], ['no date', '31-02-2026'], ['a number', '-1'], ['digits', '9'.repeat(40)]],
	date: [['missing', null], ['empty', ''], ['no date', '2026-02-31'], ['words', 'gisteren'], ['long ago', '0001-01-01'], ['far away', '9999-12-31'], ['script', SCRIPT]],
	choice: [['missing', null], ['empty', ''], ['no choice', 'bestaat_niet'], ['script', SCRIPT], ['0', '0'], ['-1', '-1'], ['999999', '999999']],
	hidden: [['missing', null], ['empty', ''], ['words', 'x'], ['-1', '-1'], ['999999', '999999'], ['script', SCRIPT], ['too big', '9'.repeat(30)]],
	file: [['a text', { filename: 'plan.pdf', content: 'geen pdf' }], ['empty', { filename: 'plan.pdf', content: '' }], ['an odd name', { filename: '../../<b>"é.pdf', content: '%PDF-1.4 nep' }], ['a program', { filename: 'x.exe', content: 'MZ' }]],
};
WRONG.number = WRONG.time = WRONG.email = WRONG.tel = WRONG.password = WRONG.search = WRONG.text;
WRONG.select = WRONG.radio = WRONG.checkbox = WRONG.choice;
// What may never be taken as it is.
const NEVER = new Set(['too long', 'no choice', 'words']);

async function everyField(wanted) {
	const seen = new Set();
	let asked = 0;
	for (const place of (await places()).filter(wanted)) {
		let { client, form } = await fresh(place);
		const acties = [...new Set(form.buttons.map((b) => b.value))].filter(Boolean);
		for (const name of form.names.filter((n) => !TOKENS.includes(n))) {
			const control = form.controls.find((c) => c.name === name);
			if (!control) continue; // what was saved meanwhile asks no more for it
			for (const actie of acties) {
				const key = `${place.program} ${actie} ${base(name)} ${control.type}`;
				if (seen.has(key)) continue;
				seen.add(key);
				for (const [what, value] of WRONG[control.type] ?? WRONG.text) {
					const about = `${place.path} (${place.name}) ${actie}: ${name} ${what}`;
					const answer = await client.submit({ formOf: () => form }, actie, { [name]: value }, { form, multipart: form.multipart || undefined });
					asked++;
					sane(answer, about);
					const redrawn = answer.status === 422 && answer.formOf(actie)?.controls.find((c) => c.name === name);
					if (redrawn && typeof value === 'string' && ['textarea', 'text'].includes(control.type) && what !== 'blanks' && !['a line end'].includes(what)) {
						assert.equal(lines(redrawn.value), lines(value), `${about}: what was typed is gone`);
					}
					if (answer.status === 303) {
						// Saving for later takes everything; nothing else takes this.
						if (NEVER.has(what) && control.type !== 'hidden' && !(await isDraft(answer))) assert.fail(`${about}: taken`);
						({ client, form } = await fresh(place));
						if (form) continue;
						restore();
						({ client, form } = await fresh(place));
						if (!form) throw new Error(`${place.path}: the form is gone`);
					}
				}
			}
		}
	}
	assert.ok(asked > 20, `${asked} asked`);
	restore();
}
const isDraft = async (answer) => answer.location.includes('gedaan=concept') || answer.location.startsWith('/cgi-bin/inloggen');

for (const [what, wanted] of [
	['aanmelding', (p) => p.program === 'aanmelding'], ['persoon', (p) => p.program === 'persoon'],
	['the other forms', (p) => !['aanmelding', 'persoon'].includes(p.program)],
]) test(`bad input, field by field: ${what}`, () => everyField(wanted));

// Everything that takes text, at once; then every page that may show it.
test('bad input: a script and names of everywhere in all fields of every form, and on the pages that show it', async () => {
	for (const place of await places()) {
		if (['inloggen', 'uitloggen'].includes(place.program)) continue;
		const { client, form } = await fresh(place);
		const values = {};
		for (const c of form.controls) {
			if (c.type === 'textarea' || (c.type === 'text' && !/datum|tijd|duur|bsn|postcode|telefoon|email|^van$|^tot$/.test(base(c.name)))) values[c.name] = SCRIPT;
			else if (c.type === 'radio' && !form.value(c.name)) values[c.name] = form.options(c.name)[0];
			else if (c.type === 'select' && !c.value) values[c.name] = c.options.filter(Boolean)[0] ?? '';
			else if (c.type === 'date' && !c.value) values[c.name] = one("SELECT date('now', 'localtime', '+1 day')");
		}
		for (const actie of [...new Set(form.buttons.map((b) => b.value))].filter(Boolean)) {
			const now = await fresh(place);
			if (!now.form) continue;
			const answer = await client.submit({ formOf: () => now.form }, actie, values, { form: now.form });
			sane(answer, `${place.path} ${actie}`);
			if (answer.status !== 303) continue;
			const shown = await client.get(answer.location);
			assert.ok([200, 303, 404].includes(shown.status), `${answer.location}: ${shown.status}`);
			assert.ok(!unescaped(shown), `${answer.location}: unescaped`);
			if (place.about.tafel) {
				for (const path of [`zaak?zaak=${place.about.zaak}`, `aanmelding?tafel=${place.about.tafel}`, `intake-oordeel?tafel=${place.about.tafel}`, `planning?tafel=${place.about.tafel}`,
					`aanwezigheid?tafel=${place.about.tafel}`, `notulen?tafel=${place.about.tafel}`, `notulen-akkoord?tafel=${place.about.tafel}`, `besluit?tafel=${place.about.tafel}`,
					`opvolging?tafel=${place.about.tafel}`, `uitnodiging?tafel=${place.about.tafel}`, `persoon?zaak=${place.about.zaak}`, `stuk?tafel=${place.about.tafel}`, 'werkvoorraad']) {
					const page = await client.get(`/cgi-bin/${path}`);
					assert.ok(page.status < 500, `${path}: ${page.status}`);
					assert.ok(!unescaped(page), `${path}: unescaped`);
				}
			}
			restore();
		}
	}
	restore();
});

test('stale: a form drawn from an older row is 409, does nothing and shows what was typed', async () => {
	const tried = new Set();
	for (const place of await places()) {
		const { client, form } = await fresh(place);
		if (form.value('rev') === '0' || !form.value('rev')) continue;
		for (const actie of place.actions) {
			const text = form.controls.find((c) => c.type === 'textarea');
			const before = one("SELECT (SELECT max(id) FROM stap) || '/' || (SELECT sum(rev) FROM tafel) || '/' || (SELECT sum(rev) FROM aanmelding) || '/' || (SELECT sum(rev) FROM persoon)");
			const pairs = filled(form, { rev: String(Number(form.value('rev')) + 1), ...(text ? { [text.name]: 'mijn eigen tekst' } : {}) });
			const answer = await client.post(form.action, [...pairs, ['actie', actie]]);
			// What is only kept as a draft cannot be stale.
			if (answer.status === 303 && await isDraft(answer)) { restore(); continue; }
			assert.equal(answer.status, 409, `${place.path} ${actie}: ${answer.status} ${answer.h1}`);
			if (text) assert.ok(answer.body.includes('mijn eigen tekst'), `${place.path} ${actie}: what was typed is gone`);
			assert.equal(one("SELECT (SELECT max(id) FROM stap) || '/' || (SELECT sum(rev) FROM tafel) || '/' || (SELECT sum(rev) FROM aanmelding) || '/' || (SELECT sum(rev) FROM persoon)"), before, place.path);
			tried.add(place.program);
		}
	}
	assert.ok(tried.size >= 3, [...tried].join(' '));
});

test('wrong state: a step that is not to be taken now is refused, whoever asks', async () => {
	// Every form of a tafel, sent after the tafel has gone on to another status.
	const flow = (page) => ['accepteren', 'terugsturen', 'indienen', 'intrekken', 'plannen', 'verplaatsen', 'houden', 'besluiten', 'afsluiten', 'ter_controle', 'akkoord', 'verzenden', 'vaststellen'].includes(page);
	let tried = 0;
	for (const place of (await places()).filter((p) => p.about.tafel && p.actions.some(flow))) {
		for (const actie of place.actions.filter(flow)) {
			const { client, form } = await fresh(place);
			sql(`UPDATE tafel SET status = 'afgesloten', afgesloten_op = '${one("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')")}', rev = rev WHERE id = ${place.about.tafel}`);
			const answer = await client.post(form.action, [...form.pairs(), ['actie', actie]]);
			assert.ok([403, 404, 409].includes(answer.status), `${place.path} ${actie}: ${answer.status} ${answer.h1}`);
			assert.equal(one(`SELECT status FROM tafel WHERE id = ${place.about.tafel}`), 'afgesloten', place.path);
			restore();
			tried++;
		}
	}
	assert.ok(tried > 8, String(tried));
});
