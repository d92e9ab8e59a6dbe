// The aanmelding part by part: which field is asked where, what is complete, and that
// nothing typed is left behind on the way.
import fs from 'node:fs';
import path from 'node:path';
import { as, assert, expect, expectError, one, sql, test, world } from './suite.mjs';
import { FULL, KIND, complete, file, filed, part, status, withPersoon, withStuk, written } from './steps.mjs';

const source = (file) => fs.readFileSync(path.join(world.root, 'cgi-bin', file), 'utf8');
// The table, as it stands: part -> fields.
const PARTS = Object.fromEntries([...source('lib/domain/deel.c').matchAll(/\{ "(\w+)", "[^"]*", M(\d), STAP\("\w+"\), false,\s*"([^"]*)"/g)].map(([, code, moment, fields]) => [code, { moment: Number(moment), fields: fields.split(' ') }]));
const overview = (d) => d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
const address = (d, stap) => `/cgi-bin/aanmelding?stap=${stap}&tafel=${d.tafel}`;
// The list: [[name, what is said of it]].
const list = (page) => [...page.body.matchAll(/<li class="jbt-stappen__stap[^>]*>(.*?)<\/li>/g)].map(([, li]) => {
	const text = li.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
	return /^Stap \d+ (.*?)(?: (Klaar|Nog niet klaar))?$/.exec(text).slice(1, 3);
});
const stored = (d, column) => one(`SELECT ${column} FROM aanmelding WHERE tafel = ${d.tafel} ORDER BY ronde DESC LIMIT 1`);
const step = (by, page, naar, values = {}) => {
	const form = page.forms.find((f) => f.attributes.id === 'formulier');
	assert.match(page.body, new RegExp(`form="formulier" name="stap_naar" value="${naar}"`));
	const pairs = form.pairs().filter(([n]) => !(n in values)).concat(Object.entries(values));
	return by.post(form.action, [...pairs, ['stap_naar', naar]]);
};

test('stappen: every field of the aanmelding is asked in one part of its moment, and no other', async () => {
	const asked = [...source('aanmelding.c').matchAll(/^\t\[F_\w+\] = \{ "(\w+)"/gm)].map(([, name]) => name).filter((n) => !['stap', 'tafel', 'moment', 'zaak', 'reden'].includes(n));
	assert.deepEqual([...new Set(Object.values(PARTS).flatMap((p) => p.fields))].sort(), [...asked].sort());
	for (const moment of [1, 2, 3]) {
		const mine = Object.entries(PARTS).filter(([, p]) => p.moment === moment), d = await written({ moment });
		assert.equal(new Set(mine.flatMap(([, p]) => p.fields)).size, mine.flatMap(([, p]) => p.fields).length);
		for (const [code, { fields }] of mine)
			assert.deepEqual((await part(d, code)).formOf('opslaan').names.filter((n) => asked.includes(n)).sort(), [...fields].sort(), code);
		const fresh = await d.melder.get(`/cgi-bin/aanmelding?moment=${moment}`);
		assert.deepEqual(fresh.formOf('opslaan').names.filter((n) => asked.includes(n)).sort(), [...mine[0][1].fields].sort(), 'a new one begins with the first');
		for (const code of Object.keys(PARTS).filter((c) => PARTS[c].moment !== moment)) expect(await d.melder.get(address(d, code)), 404);
		expect(await d.melder.get(`/cgi-bin/aanmelding?stap=nergens&tafel=${d.tafel}`), 400);
	}
});
test('stappen: the list says of each part whether it is complete, on every page of the way (W10)', async () => {
	const d = await written({ mdo_uitkomst: '' });
	const states = async () => Object.fromEntries(list(await overview(d)));
	assert.deepEqual(await states(), { 'De zorgen': 'Klaar', 'Hulp en plan': 'Nog niet klaar', 'Mening en urgentie': 'Klaar', Gezin: 'Nog niet klaar', Stukken: 'Nog niet klaar', 'Controleren en indienen': undefined });
	await withPersoon(d, KIND);
	assert.equal((await states()).Gezin, 'Nog niet klaar', 'an ouder is missing');
	await withPersoon(d, { soort: 'ouder', voornamen: 'Wiesje', geslachtsnaam: 'Fictink', gezag: 'ja', geinformeerd: 'ja' });
	await withStuk(d, 'veiligheidsplan');
	expect(await d.melder.submit(await part(d, 'plan'), 'verder', { mdo_uitkomst: 'Een plan.' }), 303);
	for (const page of [address(d, 'mening'), `/cgi-bin/persoon?zaak=${d.zaak}`, `/cgi-bin/stuk?tafel=${d.tafel}`, `/cgi-bin/persoon?soort=kind&zaak=${d.zaak}`])
		assert.deepEqual(list(await d.melder.get(page)).map(([, state]) => state), ['Klaar', 'Klaar', 'Klaar', 'Klaar', 'Klaar', undefined], page);
	const here = /aria-current="step"><span class="jbt-stappen__nr">Stap (\d)/.exec((await part(d, 'mening')).body)[1];
	assert.equal(here, '3');
});
test('stappen: saving goes on to the next part, incomplete too; a part wipes nothing of another', async () => {
	const d = await written();
	const to = async (page, values = {}) => expect(await d.melder.submit(page, 'verder', values), 303).location;
	assert.match(await to(await part(d, 'zorgen'), { zorgen: '' }), /^\/cgi-bin\/aanmelding\?stap=plan&tafel=/);
	assert.match(await to(await part(d, 'plan'), { mdo_datum: '', hulp_effect: 'Iets.' }), /^\/cgi-bin\/aanmelding\?stap=mening&tafel=/);
	assert.match(await to(await part(d, 'mening')), /^\/cgi-bin\/persoon\?soort=kind&zaak=/, 'nobody is there yet: the first kind');
	await withPersoon(d, KIND);
	assert.match(await to(await part(d, 'mening')), /^\/cgi-bin\/persoon\?zaak=\d+$/);
	assert.deepEqual(sql(`SELECT zorgen, krachten, hulp_effect, mdo_datum, vt_monitor FROM aanmelding WHERE tafel = ${d.tafel}`)[0],
		{ zorgen: '', krachten: FULL[1].krachten, hulp_effect: 'Iets.', mdo_datum: '', vt_monitor: 'nee' });
	const fresh = await d.melder.get('/cgi-bin/aanmelding?moment=1');
	assert.match(await to(fresh, { zorgen: 'Nieuw.' }), /stap=plan/);
});
test('stappen: a step of the list saves what was typed and goes there; nothing typed, nothing written', async () => {
	const d = await written();
	assert.equal(expect(await step(d.melder, await part(d, 'zorgen'), 'stukken', { zorgen: 'Op weg naar de stukken.' }), 303).location, `/cgi-bin/stuk?tafel=${d.tafel}&gedaan=concept`);
	assert.equal(stored(d, 'zorgen'), 'Op weg naar de stukken.');
	const rev = stored(d, 'rev');
	assert.equal(expect(await step(d.melder, await part(d, 'zorgen'), 'plan'), 303).location, address(d, 'plan'));
	assert.equal(stored(d, 'rev'), rev);
	const wrong = expect(await step(d.melder, await part(d, 'plan'), 'gezin', { mdo_datum: 'gisteren', hulp_effect: 'Blijft.' }), 422);
	assert.equal(wrong.formOf('opslaan').value('hulp_effect'), 'Blijft.');
	const form = (await part(d, 'plan')).formOf('opslaan');
	expect(await d.melder.post(form.action, [...form.pairs(), ['stap_naar', 'onderzoek']]), 400);
});
test('stappen: of a form that must be complete the text is kept, and is there again', async () => {
	const d = await written();
	const path = `/cgi-bin/persoon?soort=kind&zaak=${d.zaak}`;
	assert.equal(expect(await step(d.melder, await d.melder.get(path), 'plan', { voornamen: 'Half' }), 303).location, address(d, 'plan'));
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${d.zaak}`), 0);
	const again = await d.melder.get(path);
	assert.equal(again.formOf('opslaan').value('voornamen'), 'Half');
	assert.match(again.text, /Uw tekst van .* is er nog/);
	const other = await written();
	expect(await step(other.melder, await other.melder.get(`/cgi-bin/persoon?soort=ouder&zaak=${other.zaak}`), 'zorgen'), 303);
	assert.equal(one(`SELECT count(*) FROM concept WHERE onderwerp LIKE '%zaak=${other.zaak}'`), 0, 'nothing typed, nothing kept');
	const stuk = await other.melder.get(`/cgi-bin/stuk?tafel=${other.tafel}`);
	expectError(await step(other.melder, stuk, 'zorgen', { bestand: { filename: 'x.pdf', content: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' } }), /#soort/);
});
test('stappen: who saves one part is not stopped by who saved another; of the same part both texts are shown', async () => {
	const d = await written(), other = await as('lokaal.losser');
	const [plan, zorgen, whole] = [await part(d, 'plan'), await part(d, 'zorgen'), await overview(d)];
	expect(await other.submit(await part(d, 'zorgen', other), 'opslaan', { zorgen: 'Van de ander.' }), 303);
	expect(await d.melder.submit(plan, 'opslaan', { hulp_effect: 'Van mij.' }), 303);
	assert.deepEqual([stored(d, 'zorgen'), stored(d, 'hulp_effect')], ['Van de ander.', 'Van mij.']);
	const both = expect(await d.melder.submit(zorgen, 'opslaan', { zorgen: 'Ook van mij.' }), 409);
	assert.ok(both.text.includes('Van de ander.'));
	assert.equal(both.formOf('opslaan').value('zorgen'), 'Ook van mij.');
	assert.ok(!both.formOf('opslaan').names.includes('hulp_effect'));
	expect(await d.melder.submit(whole, 'opslaan', { krachten: 'Zonder deel.' }), 409);
});
test('stappen: all of it is read before it is filed; what is missing stands on top, with the way to its field (W10)', async () => {
	const d = await complete({ mdo_datum: '', vt_monitor: null, netwerk: 'Oma & opa <om de hoek>.' });
	const page = await overview(d);
	for (const text of [FULL[1].zorgen, FULL[1].krachten, 'Oma & opa <om de hoek>.', 'Tijl Fictink', 'heeft gezag, is geïnformeerd', 'Veiligheidsplan']) assert.ok(page.text.includes(text), text);
	assert.ok(!/<textarea/.test(page.main.replace(/<details[\s\S]*?<\/details>/g, '')));
	assert.ok(page.text.indexOf('Dit is nog nodig') < page.text.indexOf(FULL[1].zorgen));
	for (const stap of ['zorgen', 'plan', 'mening']) assert.ok(page.links(address(d, stap)).length, stap);
	const missing = page.links('/cgi-bin/aanmelding').filter((href) => href.includes('#'));
	assert.deepEqual(missing, [`${address(d, 'plan')}#mdo_datum`, `${address(d, 'mening')}#vt_monitor`]);
	for (const href of missing) assert.match((await d.melder.get(href.replace(/#.*/, ''))).body, new RegExp(`id="${href.split('#')[1]}"`));
	const refused = expectError(await file(d), /#mdo_datum/);
	assert.deepEqual(['mdo_datum', 'vt_monitor', 'zorgen'].map((n) => refused.formOf('indienen').names.includes(n)), [true, true, false], 'what is missing can be filled in at once');
	expect(await d.melder.submit(refused, 'indienen', { mdo_datum: '1-9-2026', vt_monitor: 'nee' }), 303);
	assert.equal(status(d), 'ingediend');
});
test('stappen: the overview is the question; sent from elsewhere it is asked', async () => {
	const d = await complete();
	const page = await overview(d);
	assert.match(page.text, /U dient de aanmelding in Tot het oordeel .* Uiterlijk [a-z]+dag \d/);
	expect(await d.melder.submit(await part(d, 'zorgen'), 'indienen', {}, { ask: true, form: (await part(d, 'zorgen')).formOf('opslaan') }), 200);
	assert.equal(status(d), 'concept');
	expect(await d.melder.submit(page, 'indienen', {}, { ask: true }), 303);
	assert.equal(status(d), 'ingediend');
});
test('stappen: once filed it says what happens, by which day of the tasks, and whom to call', async () => {
	const d = await complete();
	const page = await d.melder.follow(expect(await file(d), 303));
	const [row] = sql(`SELECT k.termijn, s.telefoon FROM taak k JOIN zaak z ON z.id = ${d.zaak} JOIN subregio s ON s.id = z.subregio WHERE k.tafel = ${d.tafel} AND k.code = 'oordelen'`);
	const day = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(row.termijn));
	assert.ok(page.text.includes(`U hoort dat uiterlijk ${day}.`), `${day}: ${page.text.slice(0, 900)}`);
	assert.ok(page.text.includes(row.telefoon));
	assert.ok(!page.buttons.includes('indienen'));
	assert.doesNotMatch((await d.voorzitter.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`)).text, /Wat er nu gebeurt/, 'to the melder');
});
test('stappen: text that is not saved comes back in its own part, and one that came without a part in all of it', async () => {
	const d = await written();
	const form = (await part(d, 'plan')).formOf('opslaan');
	expect(await d.melder.post(form.action, [...form.pairs().filter(([n]) => n !== 'hulp_effect'), ['hulp_effect', 'half getypt'], ['actie', 'concept']]), 204);
	assert.ok(!(await part(d, 'zorgen')).body.includes('is er nog'));
	assert.ok(!(await overview(d)).body.includes('half getypt'));
	assert.equal((await part(d, 'plan')).formOf('opslaan').value('hulp_effect'), 'half getypt');
	const bare = (await overview(d)).formOf('opslaan');
	expect(await d.melder.post(bare.action, [...bare.pairs(), ['krachten', 'zonder deel getypt'], ['actie', 'concept']]), 204);
	const shown = await overview(d);
	assert.equal(shown.formOf('opslaan').value('krachten'), 'zonder deel getypt');
	assert.ok(!shown.formOf('opslaan').names.includes('hulp_effect'));
	assert.ok(!shown.formOf('indienen').names.includes('bevestigd'), 'what is asked is not confirmed unseen');
});
