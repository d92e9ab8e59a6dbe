// The aanmelding of moment 1: written, kept, filed complete (W10), sent back and
// filed again (W11), withdrawn.
import { as, assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { FULL, OUDER, complete, file, filed, judge, part, sentBack, status, steps, withPersoon, withStuk, written } from './steps.mjs';

const open = (d, by = d.melder) => by.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
const stored = (d, column) => one(`SELECT ${column} FROM aanmelding WHERE tafel = ${d.tafel} ORDER BY ronde DESC LIMIT 1`);

test('aanmelding: the first saving makes zaak and tafel, once, and goes to its own address', async () => {
	const before = one('SELECT count(*) FROM zaak');
	const d = await written();
	assert.equal(one('SELECT count(*) FROM zaak'), before + 1);
	assert.equal(status(d), 'concept');
	assert.match(one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), /^NOT-\d{4}-\d{4}$/);
});
test('aanmelding: numbers of a subregio follow each other', async () => {
	const number = async () => Number(one(`SELECT substr(nummer, -4) FROM zaak WHERE id = ${(await written()).zaak}`));
	const first = await number();
	assert.equal(await number(), first + 1);
});
test('aanmelding: a lokale toegang files for its own gemeente only', async () => {
	const client = await user('lokaal.losser');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	assert.equal(page.formOf('opslaan').options('gemeente').filter(Boolean).length, 1);
	const other = String(one("SELECT id FROM gemeente WHERE slug = 'enschede'"));
	expectError(await client.submit(page, 'opslaan', { gemeente: other }), /#gemeente/);
	assert.equal(one("SELECT count(*) FROM zaak z JOIN gemeente g ON g.id = z.gemeente JOIN tafel t ON t.zaak = z.id JOIN organisatie o ON o.id = t.melder_organisatie WHERE g.slug = 'enschede' AND o.naam LIKE '%Losser'"), 0);
});
test('W10 a GI files for any gemeente', async () => {
	const d = await filed({ by: 'gi.wss', gemeente: one("SELECT id FROM gemeente WHERE slug = 'wierden'") });
	assert.equal(one(`SELECT o.naam FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie WHERE t.id = ${d.tafel}`), 'William Schrikker Stichting');
});
test('W10 nobody else files moment 1', async () => {
	for (const name of ['voorzitter.hengelo', 'ondersteuner.hengelo', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'beheer', 'toezicht']) {
		expect(await (await user(name)).get('/cgi-bin/aanmelding?moment=1'), 404);
	}
	for (const [name, moment] of [['lokaal.losser', 2], ['lokaal.losser', 3], ['gi.jbov', 2], ['raad.onderzoeker', 3], ['lokaal.losser', 4], ['lokaal.losser', 0]]) {
		const answer = await (await user(name)).get(`/cgi-bin/aanmelding?moment=${moment}`);
		assert.ok([400, 404].includes(answer.status), `${name} ${moment}: ${answer.status}`);
	}
});
test('aanmelding: it can be saved with nothing in it but the gemeente', async () => {
	const empty = Object.fromEntries(Object.keys(FULL[1]).map((name) => [name, name === 'vt_monitor' || name === 'ots_ander_kind' ? null : '']));
	const d = await written(empty);
	assert.equal(stored(d, 'aanleiding'), '');
});
test('aanmelding: what was typed comes back as it was, with every sign', async () => {
	const text = '  Çağrı & "Żółć" <b>O\'Brien</b>\r\n\r\nnieuwe alinea\ttab  ';
	const d = await written({ aanleiding: text });
	const value = (await part(d, 'zorgen')).formOf('opslaan').value('aanleiding').replace(/\r\n/g, '\n');
	assert.equal(value.trim(), text.replace(/\r\n/g, '\n').trim());
});
test('aanmelding: a first line that is empty stays', async () => {
	const d = await written({ aanleiding: '\r\n\r\nderde regel' });
	const value = (await part(d, 'zorgen')).formOf('opslaan').value('aanleiding');
	assert.match(value, /derde regel$/);
});
test('aanmelding: dates in both ways, and nothing that is none', async () => {
	for (const [typed, kept] of [['9-3-2026', '2026-03-09'], ['09-03-2026', '2026-03-09'], ['2026-03-09', '2026-03-09'], ['29-2-2024', '2024-02-29']]) {
		assert.equal(stored(await written({ mdo_datum: typed }), 'mdo_datum'), kept);
	}
	const client = await user('lokaal.losser');
	for (const typed of ['31-2-2026', '29-2-2025', '9-13-2026', '0-1-2026', '9-3-26x', 'gisteren', '2026-3', '1-1-9999']) {
		const page = await client.get('/cgi-bin/aanmelding?moment=1');
		const answer = expectError(await client.submit(page, 'opslaan', { mdo_datum: typed }), /#mdo_datum/);
		assert.equal(answer.formOf('opslaan').value('mdo_datum'), typed);
	}
});
test('aanmelding: a text that is too long is an error, and not cut', async () => {
	const client = await user('lokaal.losser');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	const long = 'é'.repeat(8001);
	const answer = expectError(await client.submit(page, 'opslaan', { aanleiding: long }), /#aanleiding/);
	assert.equal(answer.formOf('opslaan').value('aanleiding'), long);
	const fits = 'é'.repeat(8000);
	assert.equal(stored(await written({ aanleiding: fits }), 'length(aanleiding)'), 8000);
});
test('aanmelding: an error keeps everything else that was typed', async () => {
	const client = await user('lokaal.losser');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	const answer = expectError(await client.submit(page, 'opslaan', { ...FULL[1], mdo_datum: 'morgen' }), /#mdo_datum/);
	for (const [name, value] of Object.entries(FULL[1])) assert.equal(answer.formOf('opslaan').value(name), name === 'mdo_datum' ? 'morgen' : value, name);
	assert.match(answer.title, /^Er is 1 fout/);
});

// ---- W10: filed only complete ------------------------------------------------------

const MANDATORY = ['gezinssamenstelling', 'aanleiding', 'zorgen', 'krachten', 'hulp_ingezet', 'hulp_effect', 'mdo_datum', 'mdo_uitkomst',
	'betrokkenheid_gezin', 'veiligheidsplan_toezicht'];
for (const name of MANDATORY) {
	test(`W10 not filed without ${name}`, async () => {
		const d = await complete({ [name]: '' });
		expectError(await file(d), new RegExp(`#${name}$`));
		assert.equal(status(d), 'concept');
	});
}
for (const name of ['vt_monitor', 'ots_ander_kind']) {
	test(`W10 not filed without the answer to ${name}`, async () => {
		const d = await complete({ [name]: null });
		expectError(await file(d), new RegExp(`#${name}$`));
		assert.equal(status(d), 'concept');
	});
}
test('W10 not filed with an MDO that is still to come', async () => {
	const d = await complete();
	expectError(await file(d, { mdo_datum: one("SELECT strftime('%d-%m-%Y', 'now', '+3 days')") }), /#mdo_datum/);
	assert.equal(status(d), 'concept');
});
test('W10 not filed without a veiligheidsplan as a stuk', async () => {
	const d = await complete({ without: ['stuk'] });
	expectError(await file(d), /veiligheidsplan toe/);
	await withStuk(d, 'mdo_verslag');
	expectError(await file(d), /veiligheidsplan toe/);
	await withStuk(d, 'veiligheidsplan');
	expect(await file(d), 303);
});
test('W10 a veiligheidsplan that was taken back does not count', async () => {
	const d = await complete();
	const page = await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
	expect(await d.melder.submit(page, 'verwijderen'), 303);
	expectError(await file(d), /veiligheidsplan toe/);
});
test('W10 not filed without a kind', async () => {
	expectError(await file(await complete({ without: ['kind'] })), /kind of de kinderen/);
});
test('W10 not filed without an ouder or verzorger', async () => {
	expectError(await file(await complete({ without: ['ouder'] })), /ouder of verzorger toe/);
});
test('W10 not filed while it is unknown whether an ouder has gezag', async () => {
	const d = await complete();
	sql(`UPDATE persoon SET gezag = '' WHERE id = ${d.ouder}`);
	expectError(await file(d), /gezag heeft/);
});
for (const gezag of ['ja', 'onbekend']) {
	test(`W10 not filed until an ouder (gezag ${gezag}) is informed or there is a reason why not`, async () => {
		const d = await complete({ without: ['ouder'] });
		const ouder = await withPersoon(d, { ...OUDER, gezag, geinformeerd: null });
		expectError(await file(d), /geïnformeerd/);
		const page = await d.melder.get(`/cgi-bin/persoon?persoon=${ouder}`);
		expectError(await d.melder.submit(page, 'opslaan', { geinformeerd: 'nee' }), /#reden_niet_geinformeerd/);
		expect(await d.melder.submit(page, 'opslaan', { geinformeerd: 'nee', reden_niet_geinformeerd: 'Het adres is niet bekend.' }), 303);
		expect(await file(d), 303);
		assert.equal(status(d), 'ingediend');
	});
}
test('W10 an ouder without gezag need not be informed', async () => {
	const d = await complete({ without: ['ouder'] });
	await withPersoon(d, { ...OUDER, gezag: 'nee', geinformeerd: null });
	expect(await file(d), 303);
});
test('W10 what is missing is said all at once, and what was typed is kept', async () => {
	const d = await written({ zorgen: '' });
	const answer = expect(await file(d, { krachten: 'nieuw getypt' }), 422);
	for (const pattern of [/#zorgen$/, /kind of de kinderen/, /ouder of verzorger/, /veiligheidsplan toe/]) expectError(answer, pattern);
	assert.match(answer.text, /bewaard/);
	assert.equal(stored(d, 'krachten'), 'nieuw getypt');
});
test('W10 filing keeps who and when, the text and the stukken of that round', async () => {
	const d = await filed();
	assert.equal(one(`SELECT count(*) FROM ronde_stuk WHERE tafel = ${d.tafel} AND ronde = 1`), 1);
	assert.notEqual(one(`SELECT ingediend_op FROM aanmelding WHERE tafel = ${d.tafel}`), '');
	assert.deepEqual(steps(d).map((s) => s.handeling), ['indienen']);
});
test('W10 a filed aanmelding cannot be written any more', async () => {
	const d = await complete();
	const before = await open(d);
	expect(await file(d), 303);
	assert.ok(!(await open(d)).buttons.includes('opslaan'));
	const answer = await d.melder.submit(before, 'opslaan', { zorgen: 'toch anders' });
	assert.ok([403, 409].includes(answer.status), String(answer.status));
	assert.notEqual(stored(d, 'zorgen'), 'toch anders');
	assert.throws(() => sql(`UPDATE aanmelding SET zorgen = 'x' WHERE tafel = ${d.tafel}`));
});
test('W10 only the melder files', async () => {
	const d = await complete();
	for (const other of [d.voorzitter, d.ondersteuner, await user('lokaal.borne'), await user('gi.jbov'), await user('raad.advies')]) {
		const page = await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
		const own = (await other.get('/cgi-bin/werkvoorraad')).forms[0];
		const form = page.formOf('indienen');
		const pairs = form.pairs().map(([n, v]) => (n === 'csrf' ? [n, own.value('csrf')] : [n, v]));
		expect(await other.post('/cgi-bin/aanmelding', [...pairs, ['actie', 'indienen']]), 404);
	}
	assert.equal(status(d), 'concept');
});
test('W13 W14 an answer yes about other children asks which GI', async () => {
	const d = await complete({ ots_ander_kind: 'ja' });
	expectError(await file(d), /Kies welke GI|#ots_gi/);
	const gi = String(one("SELECT id FROM organisatie WHERE naam = 'Leger des Heils'"));
	expect(await file(d, { ots_gi: gi }), 303);
});
test('aanmelding: a warning about acute danger stands above the form', async () => {
	assert.match((await open(await written())).text, /112.*0800-2000/);
});

// ---- W11: rounds ----------------------------------------------------------------------

test('W11 sent back only with arguments', async () => {
	const d = await filed();
	expectError(await judge(d, 'terugsturen', { argumenten: '' }), /#argumenten/);
	expectError(await judge(d, 'terugsturen', { argumenten: '   ' }), /#argumenten/);
	assert.equal(status(d), 'ingediend');
});
test('W11 the melder reads the arguments, amends, and files again; every round stays', async () => {
	const d = await sentBack({ argumenten: 'Beschrijf het effect van de hulp <beter>.' });
	const page = await open(d);
	assert.ok(page.text.includes('Beschrijf het effect van de hulp <beter>.'));
	assert.equal((await part(d, 'zorgen')).formOf('opslaan').value('zorgen'), FULL[1].zorgen, 'the text is still there');
	expect(await file(d, { hulp_effect: 'De ruzies werden minder.' }), 303);
	assert.equal(status(d), 'ingediend');
	assert.deepEqual(sql(`SELECT ronde, hulp_effect FROM aanmelding WHERE tafel = ${d.tafel} ORDER BY ronde`),
		[{ ronde: 1, hulp_effect: FULL[1].hulp_effect }, { ronde: 2, hulp_effect: 'De ruzies werden minder.' }]);
	assert.deepEqual(steps(d).map((s) => s.handeling), ['indienen', 'terugsturen', 'indienen']);
	const judged = await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`);
	assert.ok(judged.text.includes('Beschrijf het effect'), 'the voorzitter sees the round before');
	expect(await judge(d, 'accepteren'), 303);
	assert.ok((await open(d)).text.includes('Beschrijf het effect'), 'and the melder still does');
});
test('W11 while it is with the melder the voorzitter sees the last filed round', async () => {
	const d = await sentBack();
	const page = await open(d);
	expect(await d.melder.submit(page, 'opslaan', { zorgen: 'nog niet ingediende zin' }), 303);
	assert.ok(!(await open(d, d.voorzitter)).body.includes('nog niet ingediende zin'));
	assert.ok((await open(d, d.voorzitter)).text.includes(FULL[1].zorgen));
});
test('W11 a draft is the melder\'s own: nobody else sees it', async () => {
	const d = await complete();
	for (const name of ['voorzitter.noord-oost-twente', 'ondersteuner.noord-oost-twente', 'raad.advies', 'lokaal.borne', 'gi.jbov', 'veiligthuis']) {
		expect(await (await user(name)).get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 404);
	}
});

// ---- withdrawing -----------------------------------------------------------------------

test('aanmelding: withdrawn by the melder with a reason, never without', async () => {
	const d = await filed();
	expectError(await d.melder.submit(await open(d), 'intrekken', { reden: '' }), /#reden/);
	expect(await d.melder.submit(await open(d), 'intrekken', { reden: 'Het gezin is verhuisd.' }), 303);
	assert.equal(status(d), 'ingetrokken');
	assert.equal(steps(d).at(-1).reden, 'Het gezin is verhuisd.');
	expect(await d.voorzitter.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
});
test('aanmelding: nobody but the melder withdraws', async () => {
	const d = await filed();
	assert.ok(!(await open(d, d.voorzitter)).buttons.includes('intrekken'));
});

// ---- nothing typed is lost ---------------------------------------------------------------

test('double submit: the same form sent twice is done once', async () => {
	const client = await user('lokaal.losser');
	const page = await client.get('/cgi-bin/aanmelding?moment=1');
	const before = one('SELECT count(*) FROM zaak');
	const answers = await Promise.all([1, 2, 3].map(() => client.submit(page, 'opslaan', { aanleiding: 'twee keer geklikt' })));
	for (const answer of answers) assert.equal(expect(answer, 303).location, answers[0].location);
	assert.equal(one('SELECT count(*) FROM zaak'), before + 1);
});
test('double submit: also of a step', async () => {
	const d = await complete();
	const page = await open(d);
	const answers = await Promise.all([1, 2].map(() => d.melder.submit(page, 'indienen')));
	for (const answer of answers) expect(answer, 303);
	assert.equal(steps(d).length, 1);
});
test('stale: who saves after somebody else sees both texts, and nothing is overwritten', async () => {
	const d = await written({ zorgen: 'eerste tekst' });
	const other = await as('lokaal.losser');
	const mine = await open(d);
	const theirs = await open(d, other);
	expect(await other.submit(theirs, 'opslaan', { zorgen: 'tekst van de ander' }), 303);
	const answer = expect(await d.melder.submit(mine, 'opslaan', { zorgen: 'mijn eigen tekst' }), 409);
	assert.match(answer.body, /Hier verschillen de teksten:[\s\S]*<a[^>]*href="#zorgen">Wat zijn de zorgen over de veiligheid\?<\/a>/, 'the banner leads to the field');
	assert.equal(answer.body.match(/<ul class="jbt-foutenlijst">[\s\S]*?<\/ul>/)[0].match(/<li>/g).length, 1, 'and to no other');
	assert.equal(answer.formOf('opslaan').value('zorgen'), 'mijn eigen tekst');
	assert.ok(answer.text.includes('tekst van de ander'));
	assert.match(answer.text, /Iemand anders heeft intussen opgeslagen/);
	assert.equal(stored(d, 'zorgen'), 'tekst van de ander');
	// From the page that shows both, it can be saved.
	expect(await d.melder.submit(answer, 'opslaan'), 303);
	assert.equal(stored(d, 'zorgen'), 'mijn eigen tekst');
});
test('draft: what is typed is kept while typing, shown again, and can be thrown away', async () => {
	const d = await written({ zorgen: 'opgeslagen tekst' });
	const page = await part(d, 'zorgen');
	expect(await d.melder.submit(page, 'opslaan', { zorgen: 'half getypt' }), 303);
	const again = await part(d, 'zorgen');
	const kept = await d.melder.post('/cgi-bin/aanmelding', [...again.formOf('opslaan').pairs().map(([n, v]) => (n === 'zorgen' ? [n, 'nog niet af'] : [n, v])), ['actie', 'concept']]);
	expect(kept, 204);
	assert.equal(stored(d, 'zorgen'), 'half getypt');
	const shown = await part(d, 'zorgen');
	assert.equal(shown.formOf('opslaan').value('zorgen'), 'nog niet af');
	assert.match(shown.text, /Uw tekst van .* is er nog/);
	assert.equal((await part(d, 'zorgen', await as('lokaal.losser'))).formOf('opslaan').value('zorgen'), 'nog niet af', 'on another device too');
	expect(await d.melder.submit(shown, 'concept_weg'), 303);
	assert.equal((await part(d, 'zorgen')).formOf('opslaan').value('zorgen'), 'half getypt');
});
test('draft: saving the form ends it', async () => {
	const d = await written();
	const page = await part(d, 'zorgen');
	const pairs = page.formOf('opslaan').pairs().map(([n, v]) => (n === 'zorgen' ? [n, 'concepttekst'] : [n, v]));
	expect(await d.melder.post('/cgi-bin/aanmelding', [...pairs, ['actie', 'concept']]), 204);
	expect(await d.melder.submit(await part(d, 'zorgen'), 'opslaan'), 303);
	assert.equal(stored(d, 'zorgen'), 'concepttekst');
	assert.equal(one(`SELECT count(*) FROM concept WHERE onderwerp LIKE '%tafel=${d.tafel}'`), 0);
});
test('draft: with errors in it too, for that is what a draft is', async () => {
	const d = await written();
	const pairs = (await part(d, 'plan')).formOf('opslaan').pairs().map(([n, v]) => (n === 'mdo_datum' ? [n, '31-'] : [n, v]));
	expect(await d.melder.post('/cgi-bin/aanmelding', [...pairs, ['actie', 'concept']]), 204);
	assert.equal((await part(d, 'plan')).formOf('opslaan').value('mdo_datum'), '31-');
});
test('draft: one that is older than what is stored shows both', async () => {
	const d = await written({ zorgen: 'begin' });
	const page = await part(d, 'zorgen');
	expect(await d.melder.post('/cgi-bin/aanmelding', [...page.formOf('opslaan').pairs().map(([n, v]) => (n === 'zorgen' ? [n, 'mijn concept'] : [n, v])), ['actie', 'concept']]), 204);
	// Saved by a colleague of the same organisation.
	sql(`UPDATE aanmelding SET zorgen = 'van een collega', rev = rev + 1 WHERE tafel = ${d.tafel};
		UPDATE aanmelding_deel SET rev = rev + 1 WHERE tafel = ${d.tafel} AND deel = 'zorgen'`);
	const shown = await part(d, 'zorgen');
	assert.equal(shown.formOf('opslaan').value('zorgen'), 'mijn concept');
	assert.ok(shown.text.includes('van een collega'));
});
test('draft: nobody keeps one of somebody else\'s dossier', async () => {
	const d = await written();
	const other = await user('lokaal.borne');
	const form = (await other.get('/cgi-bin/aanmelding?moment=1')).formOf('opslaan');
	expect(await other.post('/cgi-bin/aanmelding', [...form.pairs(), ['tafel', d.tafel], ['actie', 'concept']]), 404);
});
test('what was not sent keeps its value', async () => {
	const d = await written({ zorgen: 'blijft staan' });
	const form = (await open(d)).formOf('opslaan');
	const pairs = form.pairs().filter(([n]) => n !== 'zorgen');
	expect(await d.melder.post('/cgi-bin/aanmelding', [...pairs, ['actie', 'opslaan']]), 303);
	assert.equal(stored(d, 'zorgen'), 'blijft staan');
});

test('a new aanmelding that is refused and sent again, as after Back, makes one zaak', async () => {
	const melder = await user('lokaal.losser');
	const before = one('SELECT count(*) FROM zaak');
	const page = expect(await melder.get('/cgi-bin/aanmelding?moment=1'), 200);
	const form = page.forms.find((f) => f.action.includes('aanmelding'));
	for (const zorgen of ['Een begin.', 'Een vervolg.']) expect(await melder.submit(page, 'indienen', { zorgen }, { form }), 422);
	assert.equal(one('SELECT count(*) FROM zaak'), before + 1);
	assert.equal(one('SELECT zorgen FROM aanmelding WHERE tafel = (SELECT max(id) FROM tafel)'), 'Een vervolg.');
});
