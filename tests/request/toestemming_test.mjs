// toestemming: of every ouder with gezag, who, when and how; a gate in moment 2
// (W32), none in moment 3 (W42); and the Raad's own handover.
import { assert, expect, expectError, nobody, one, sql, test, user } from './suite.mjs';
import { OUDER, accepted, ago, attend, comes, complete, consent, filed, plan, planned, sentBack, status, steps, withPersoon } from './steps.mjs';

const path = (d) => `/cgi-bin/toestemming?tafel=${d.tafel}`;
const open = async (d, by = d.melder) => expect(await by.get(path(d)), 200);
const answers = (d) => sql(`SELECT persoon, toestemming, datum, wijze FROM toestemming WHERE tafel = ${d.tafel} ORDER BY id`);
const second = (values = {}) => ({ ...OUDER, voornamen: 'Bram', ...values });
const ANSWER = () => ({ toestemming: 'ja', datum: ago(1), wijze: 'In een gesprek' });
const HANDOVER = () => ({ overdracht_datum: ago(0), overdracht_aan: 'Lokale toegang Losser', overdracht_wijze: 'In een gesprek' });

test('W32 recorded per ouder: who, when and how, with who recorded it', async () => {
	const d = await accepted({ moment: 2 });
	expect(await consent(d), 303);
	const [answer] = answers(d);
	assert.deepEqual(answer, { persoon: d.ouder, toestemming: 'ja', datum: ago(1), wijze: 'In een gesprek' });
	const page = await open(d, d.voorzitter);
	for (const text of ['Wiesje Fictink', 'In een gesprek', 'Onderzoeker van de Raad']) assert.ok(page.text.includes(text), text);
});
test('W32 without consent of every ouder with gezag it cannot be planned', async () => {
	const d = await accepted({ moment: 2, personen: [second()] });
	const other = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Bram'`);
	expectError(await plan(d), /geen toestemming van Wiesje Fictink/);
	expect(await consent(d), 303);
	expectError(await plan(d), /geen toestemming van Bram Fictink/);
	assert.equal(status(d), 'in_te_plannen');
	expect(await consent(d, 'ja', other), 303);
	expect(await plan(d), 303);
	assert.equal(status(d), 'gepland');
});
test('W32 an ouder without gezag is not asked', async () => {
	const d = await accepted({ moment: 2, personen: [second({ gezag: 'nee' })] });
	const other = String(one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Bram'`));
	const page = await open(d);
	assert.deepEqual(page.formOf('opslaan').options('persoon'), [String(d.ouder)]);
	expectError(await d.melder.submit(page, 'opslaan', { ...ANSWER(), persoon: other }), /#persoon/);
	expect(await consent(d), 303);
	expect(await plan(d), 303);
});
test('W32 of whom it is not known whether there is gezag, the page says so', async () => {
	const d = await accepted({ moment: 2, personen: [second({ gezag: 'onbekend' })] });
	assert.ok((await open(d)).text.includes('Van Bram Fictink is niet bekend of er gezag is'));
});
test('W32 the last answer counts, the earlier one stays', async () => {
	const d = await accepted({ moment: 2 });
	expect(await consent(d, 'nee'), 303);
	expectError(await plan(d), /geen toestemming/);
	expect(await consent(d, 'ja'), 303);
	expect(await plan(d), 303);
	assert.deepEqual(answers(d).map((a) => a.toestemming), ['nee', 'ja']);
	assert.match((await open(d)).text, /eerder antwoord/);
});
test('W32 withdrawn after planning: the tafel does not take place and its place is free at once', async () => {
	const d = await planned({ moment: 2 });
	const dagdeel = one(`SELECT dagdeel FROM tafel WHERE id = ${d.tafel}`);
	const used = () => one(`SELECT count(*) FROM tafel WHERE dagdeel = ${dagdeel}`);
	const before = used();
	assert.ok((await open(d)).text.includes('Dan gaat de tafel meteen niet door'));
	const answer = expect(await consent(d, 'nee'), 303);
	assert.equal(status(d), 'niet_doorgegaan');
	assert.equal(used(), before - 1);
	assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd_op <> ''`), 0);
	assert.equal(steps(d).at(-1).handeling, 'niet_doorgaan');
	const page = await d.melder.get(answer.location.replace(/#.*/, ''));
	assert.equal(page.done, 'Vastgelegd: de tafel gaat niet door.');
	assert.ok(page.text.includes('De Raad draagt het gezin zelf over'));
});
test('W32 the procesondersteuner records a withdrawal too', async () => {
	const d = await planned({ moment: 2 });
	expect(await consent(d, 'nee', d.ouder, d.ondersteuner), 303);
	assert.equal(status(d), 'niet_doorgegaan');
});
test('W32 a ja on a planned tafel changes nothing of the planning', async () => {
	const d = await planned({ moment: 2 });
	expect(await consent(d, 'ja'), 303);
	assert.equal(status(d), 'gepland');
});
test('W32 it is only not held when a refusal is recorded', async () => {
	const d = await accepted({ moment: 2 });
	const page = await open(d);
	assert.ok(!page.buttons.includes('niet_doorgaan'));
	const tokens = page.formOf('opslaan').pairs().filter(([n]) => ['csrf', 'sleutel', 'rev', 'tafel'].includes(n));
	expectError(await d.melder.post('/cgi-bin/toestemming', [...tokens, ['actie', 'niet_doorgaan']]), /welke ouder geen toestemming geeft/);
	assert.equal(status(d), 'in_te_plannen');
	expect(await consent(d, 'nee'), 303);
	assert.equal(status(d), 'in_te_plannen');
	expect(await d.melder.submit(await open(d), 'niet_doorgaan'), 303);
	assert.equal(status(d), 'niet_doorgegaan');
});
test('W32 the handover by the Raad: date, to whom, how; then it is closed', async () => {
	const d = await planned({ moment: 2 });
	expect(await consent(d, 'nee'), 303);
	for (const name of Object.keys(HANDOVER())) {
		expectError(await d.melder.submit(await open(d), 'overdragen', { ...HANDOVER(), [name]: '' }), new RegExp(`#${name}$`));
	}
	expectError(await d.melder.submit(await open(d), 'overdragen', { ...HANDOVER(), overdracht_datum: ago(-1) }), /#overdracht_datum/);
	assert.equal(status(d), 'niet_doorgegaan');
	expect(await d.melder.submit(await open(d), 'overdragen', HANDOVER()), 303);
	assert.equal(status(d), 'afgesloten');
	const page = await open(d);
	for (const text of ['Lokale toegang Losser', 'In een gesprek']) assert.ok(page.text.includes(text), text);
	assert.deepEqual(page.buttons, []);
});
test('W32 the handover is the raadsonderzoeker\'s alone', async () => {
	const d = await planned({ moment: 2 });
	expect(await consent(d, 'nee'), 303);
	const pairs = (await open(d)).formOf('overdragen').pairs().filter(([n]) => !n.startsWith('overdracht') && n !== 'csrf' && n !== 'sleutel');
	for (const by of [d.ondersteuner, d.voorzitter]) {
		const page = await open(d, by);
		assert.ok(!page.buttons.includes('overdragen'));
		const csrf = /name="csrf" value="([^"]*)"/.exec(page.body)[1];
		expect(await by.post('/cgi-bin/toestemming', [...pairs, ['csrf', csrf], ['sleutel', '0'.repeat(32)], ...Object.entries(HANDOVER()), ['actie', 'overdragen']]), 403);
	}
	assert.equal(status(d), 'niet_doorgegaan');
});
test('W32 no consent after the tafel, and none to a tafel that was not held', async () => {
	const d = await planned({ moment: 2 });
	const pairs = [...(await open(d)).formOf('opslaan').pairs(), ['persoon', String(d.ouder)], ['toestemming', 'ja'], ['actie', 'opslaan']];
	comes(d);
	expect(await attend(d), 303);
	assert.equal(status(d), 'gehouden');
	assert.deepEqual((await open(d)).buttons, []);
	expect(await d.melder.post('/cgi-bin/toestemming', pairs), 409);
	assert.equal(answers(d).length, 1);
});
test('H7 gezag that is not known is settled before planning: the ouder is named, with the way there', async () => {
	const d = await accepted({ moment: 2, personen: [second({ gezag: 'onbekend' })] });
	expect(await consent(d), 303);
	const other = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Bram'`);
	const answer = expectError(await plan(d), /of Bram Fictink gezag heeft/);
	assert.ok(answer.errors.some((e) => e.href === `/cgi-bin/persoon?persoon=${other}`));
	assert.equal(status(d), 'in_te_plannen');
	sql(`UPDATE persoon SET gezag = 'nee' WHERE id = ${other}`);
	expect(await plan(d), 303);
});
test('H7 gezag that becomes unknown after planning holds the tafel up too', async () => {
	const d = await planned({ moment: 2, personen: [second({ gezag: 'nee' })] });
	sql(`UPDATE persoon SET gezag = 'onbekend' WHERE zaak = ${d.zaak} AND voornamen = 'Bram'`);
	comes(d);
	expectError(await attend(d), /of Bram Fictink gezag heeft/);
	assert.equal(status(d), 'gepland');
});
test('H7 with no ouder with gezag the voogd in the dossier is asked, and a refusal counts', async () => {
	const d = await accepted({ moment: 2, ouder: { gezag: 'nee' } });
	const voogd = await withPersoon(d, { soort: 'netwerk', voornamen: 'Oma', geslachtsnaam: 'Voogdink', rolcode: '191' }, d.ondersteuner);
	assert.deepEqual((await open(d)).formOf('opslaan').options('persoon'), [String(voogd)]);
	expectError(await plan(d), /geen toestemming van Oma Voogdink/);
	expect(await consent(d, 'nee', voogd), 303);
	expectError(await plan(d), /geen toestemming van Oma Voogdink/);
	expect(await consent(d, 'ja', voogd), 303);
	expect(await plan(d), 303);
	expect(await consent(d, 'nee', voogd), 303);
	assert.equal(status(d), 'niet_doorgegaan');
});
test('H7 with a measure voogdij the GI that has it is asked', async () => {
	const gi = one("SELECT id FROM organisatie WHERE naam LIKE 'William%'");
	const d = await accepted({ moment: 2, ouder: { gezag: 'nee' }, grond: 'uitspraak', maatregel: 'voogdij', gi: String(gi) });
	assert.deepEqual((await open(d)).formOf('opslaan').options('persoon'), [`gi-${gi}`]);
	expectError(await plan(d), /geen toestemming van William Schrikker/);
	expect(await consent(d, 'ja', `gi-${gi}`), 303);
	assert.deepEqual(sql(`SELECT persoon, organisatie, toestemming FROM toestemming WHERE tafel = ${d.tafel}`), [{ persoon: null, organisatie: gi, toestemming: 'ja' }]);
	assert.match((await open(d)).text, /William Schrikker Stichting \(voogd\)/);
	expect(await plan(d), 303);
});
test('H7 nobody with gezag and no voogd in the dossier: the GI that is voogd is chosen, and without an answer there is no planning', async () => {
	const d = await accepted({ moment: 2, ouder: { gezag: 'nee' } });
	assert.ok((await open(d)).text.includes('Geen ouder in deze zaak heeft gezag'));
	expectError(await plan(d), /geen toestemming van een ouder met gezag of een voogd/);
	const gi = one("SELECT id FROM organisatie WHERE naam LIKE 'Leger%'");
	assert.ok((await open(d)).formOf('opslaan').options('persoon').includes(`gi-${gi}`));
	expect(await consent(d, 'nee', `gi-${gi}`), 303);
	expectError(await plan(d), /geen toestemming van Leger des Heils/);
	expect(await consent(d, 'ja', `gi-${gi}`), 303);
	expect(await plan(d), 303);
	assert.equal(status(d), 'gepland');
});
test('H7 moment 3 asks the voogd too, and records it', async () => {
	const d = await accepted({ moment: 3, ouder: { gezag: 'nee' } });
	const gi = one("SELECT id FROM organisatie WHERE naam LIKE 'Leger%'");
	expect(await consent(d, 'nee', `gi-${gi}`), 303);
	expect(await plan(d), 303);
});
test('W42 moment 3: asked and recorded, and no gate', async () => {
	const d = await accepted({ moment: 3 });
	expect(await consent(d, 'nee'), 303);
	assert.deepEqual(answers(d).map((a) => a.toestemming), ['nee']);
	const page = await open(d);
	assert.ok(page.text.includes('Deze tafel gaat ook door als een ouder geen toestemming geeft'));
	assert.ok(!page.buttons.includes('niet_doorgaan'));
	expect(await plan(d), 303);
	expect(await consent(d, 'nee'), 303);
	assert.equal(status(d), 'gepland');
	comes(d);
	expect(await attend(d), 303);
	assert.equal(status(d), 'gehouden');
});
test('W42 moment 3 is planned and held without any answer too', async () => {
	const d = await planned({ moment: 3 });
	assert.equal(answers(d).length, 0);
});
test('toestemming: what is missing or wrong is said at its field, and nothing is recorded', async () => {
	const d = await accepted({ moment: 2 });
	const page = await open(d);
	const all = expectError(await d.melder.submit(page, 'opslaan'), /#persoon/);
	for (const name of ['persoon', 'toestemming', 'datum', 'wijze']) assert.ok(all.errors.some((e) => e.href === `#${name}`), name);
	const full = { persoon: String(d.ouder), ...ANSWER() };
	for (const [name, value] of [['datum', ago(-1)], ['datum', '31-2-2026'], ['wijze', 'é'.repeat(201)], ['toestemming', 'misschien'], ['persoon', '999999'], ['persoon', String(d.kind)]]) {
		const answer = expectError(await d.melder.submit(await open(d), 'opslaan', { ...full, [name]: value }), new RegExp(`#${name}$`));
		if (name === 'wijze') assert.equal(answer.formOf('opslaan').value('wijze'), value);
	}
	assert.equal(answers(d).length, 0);
});
test('toestemming: sent twice it is recorded once', async () => {
	const d = await accepted({ moment: 2 });
	const page = await open(d);
	for (let i = 0; i < 2; i++) expect(await d.melder.submit(page, 'opslaan', { persoon: String(d.ouder), ...ANSWER() }), 303);
	assert.equal(answers(d).length, 1);
});
test('toestemming: a form from before the tafel went on is 409 and records nothing', async () => {
	const d = await accepted({ moment: 2 });
	expect(await consent(d), 303);
	const page = await open(d);
	expect(await plan(d), 303);
	const answer = expect(await d.melder.submit(page, 'opslaan', { persoon: String(d.ouder), ...ANSWER(), toestemming: 'nee' }), 409);
	assert.ok(answer.body.includes('In een gesprek'));
	assert.equal(status(d), 'gepland');
	assert.equal(answers(d).length, 1);
});
test('toestemming: the melder asks before filing and while amending, the procesondersteuner from filing on', async () => {
	const d = await complete({ moment: 2 });
	expect(await consent(d), 303);
	expect(await d.ondersteuner.get(path(d)), 404);
	const back = await sentBack({ moment: 2 });
	for (const by of [back.melder, back.ondersteuner]) expect(await consent(back, 'ja', back.ouder, by), 303);
	const sent = await filed({ moment: 2 });
	assert.deepEqual((await open(sent, sent.voorzitter)).buttons, []);
	expect(await consent(sent, 'ja', sent.ouder, sent.ondersteuner), 303);
});
test('toestemming: nobody else gets to see it, and moment 1 has none', async () => {
	const d = await planned({ moment: 2 });
	for (const name of ['raad.advies', 'gi.wss', 'veiligthuis', 'beheer', 'toezicht', 'ondersteuner.hengelo', 'voorzitter.almelo']) expect(await (await user(name)).get(path(d)), 404);
	expect(await (await user(d.lokaal)).get(path(d)), 403);
	assert.match(expect(await nobody().get(path(d)), 303).location, /inloggen/);
	const first = await filed();
	expect(await first.melder.get(path(first)), 403);
});
test('toestemming: what is recorded about whom is in the log', async () => {
	const d = await accepted({ moment: 2 });
	expect(await consent(d), 303);
	assert.equal(one(`SELECT onderwerp FROM log WHERE tafel = ${d.tafel} AND pagina = 'toestemming' AND handeling = 'opslaan'`), `persoon=${d.ouder}`);
});
test('toestemming: a second ouder who came later must consent too', async () => {
	const d = await accepted({ moment: 2 });
	expect(await consent(d), 303);
	const other = await withPersoon(d, second(), d.ondersteuner);
	expectError(await plan(d), /geen toestemming van Bram Fictink/);
	expect(await consent(d, 'ja', other), 303);
	expect(await plan(d), 303);
});
