// Moment 2: the handover after a raadsonderzoek, with the consent of the ouders.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { afspraak, rolGemeente, FULL, OUDER, accepted, ago, attend, close, comes, complete, consent, deelnemer, file, filed, fix, held, minutes, approve, plan, planned, send, status, steps, withDoel } from './steps.mjs';

const m2 = (options = {}) => ({ moment: 2, ...options });
const measure = () => ({ grond: 'uitspraak', maatregel: 'ondertoezichtstelling', gi: String(one("SELECT id FROM organisatie WHERE naam = 'Leger des Heils'")) });
const open = (d, by = d.melder) => by.get(`/cgi-bin/toestemming?tafel=${d.tafel}`);
const roles = (d) => sql(`SELECT d.rol FROM deelnemer d WHERE d.tafel = ${d.tafel} AND d.verplicht = 1 ORDER BY d.rol`).map((x) => x.rol);
const toMinutes = async (d) => {
	comes(d);
	expect(await attend(d), 303);
};

for (const name of Object.keys(FULL[2])) {
	test(`W30 not filed without ${name}`, async () => {
		const d = await complete(m2({ [name]: name === 'grond' ? null : '' }));
		expectError(await file(d), new RegExp(`#${name}$`));
	});
}
test('W30 after a ruling: which measure, and which GI', async () => {
	const d = await complete(m2({ grond: 'uitspraak' }));
	expectError(await file(d), /#maatregel/);
	expectError(await file(d, { maatregel: 'ondertoezichtstelling' }), /#gi/);
	expect(await file(d, measure()), 303);
});
test('W30 not without the raadsrapport and a doel for every kind', async () => {
	const d = await complete(m2({ without: ['stuk', 'doel'] }));
	expectError(await file(d), /raadsrapport/);
	expectError(await file(d), /doel toe/);
	await withDoel(d);
	expectError(await file(d), /raadsrapport/);
});
test('W30 only the raadsonderzoeker files, and the Vakgroep Advies sees nothing of it', async () => {
	const d = await planned(m2());
	for (const path of [`aanmelding?tafel=${d.tafel}`, `stuk?stuk=${d.stuk}`, `zaak?zaak=${d.zaak}`]) expect(await (await user('raad.advies')).get(`/cgi-bin/${path}`), 404);
});
test('W33 raadsonderzoeker and lokale toegang are mandatory, and a kind of 12; the GI when there is a measure', async () => {
	assert.deepEqual(roles(await accepted(m2())), ['kind', 'lokale_toegang', 'ouder', 'raadsonderzoeker']);
	assert.deepEqual(roles(await accepted(m2(measure()))), ['gi', 'kind', 'lokale_toegang', 'ouder', 'raadsonderzoeker']);
});
test('W33 not held without the raadsonderzoeker', async () => {
	const d = await planned(m2());
	comes(d);
	const id = deelnemer(d, 'raadsonderzoeker');
	expectError(await attend(d, 'houden', { [`status-${id}`]: 'afwezig_met_bericht', [`gehoord-${id}`]: null }), /raadsonderzoeker/);
});

// ---- W32: consent -----------------------------------------------------------------

test('W32 not planned without the consent of every ouder with gezag', async () => {
	const d = await accepted(m2({ personen: [{ ...OUDER, voornamen: 'Vader' }, { ...OUDER, voornamen: 'Stiefvader', gezag: 'nee', geinformeerd: null }] }));
	const second = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Vader'`);
	expectError(await plan(d), /toestemming van Wiesje/);
	expect(await consent(d, 'ja', d.ouder), 303);
	expectError(await plan(d), /toestemming van Vader/);
	expect(await consent(d, 'ja', second), 303);
	expect(await plan(d), 303);
});
test('W32 who, when and how are recorded; the last answer counts and all stay', async () => {
	const d = await accepted(m2());
	const page = await open(d);
	const all = { persoon: String(d.ouder), toestemming: 'nee', datum: ago(2), wijze: 'Telefonisch' };
	for (const name of Object.keys(all)) expectError(await d.melder.submit(page, 'opslaan', { ...all, [name]: ['persoon', 'toestemming'].includes(name) ? null : '' }), new RegExp(`#${name}`));
	expectError(await d.melder.submit(page, 'opslaan', { ...all, datum: ago(-2) }), /#datum/);
	expect(await d.melder.submit(page, 'opslaan', all), 303);
	assert.equal((await plan(d)).status, 422);
	expect(await consent(d, 'ja', d.ouder, d.ondersteuner), 303);
	assert.deepEqual(sql(`SELECT toestemming FROM toestemming WHERE tafel = ${d.tafel} ORDER BY id`).map((t) => t.toestemming), ['nee', 'ja']);
	expect(await plan(d), 303);
});
test('W32 of an ouder without gezag, or of another zaak, no consent is asked', async () => {
	const d = await accepted(m2({ personen: [{ ...OUDER, voornamen: 'Stiefvader', gezag: 'nee', geinformeerd: null }] }));
	const options = (await open(d)).formOf('opslaan').options('persoon').filter(Boolean);
	assert.deepEqual(options, [String(d.ouder)]);
	const page = await open(d);
	const pairs = page.formOf('opslaan').pairs().filter(([n]) => n !== 'persoon');
	const other = one(`SELECT min(id) FROM persoon WHERE soort = 'ouder' AND zaak <> ${d.zaak}`);
	const answer = await d.melder.post('/cgi-bin/toestemming', [...pairs.filter(([n]) => !['toestemming', 'datum', 'wijze'].includes(n)), ['persoon', String(other)], ['toestemming', 'ja'], ['datum', ago(1)], ['wijze', 'x'], ['actie', 'opslaan']]);
	expectError(answer, /#persoon/);
});
test('W32 consent withdrawn after planning cancels the tafel and frees its slot', async () => {
	const d = await planned(m2());
	const dagdeel = one(`SELECT dagdeel FROM tafel WHERE id = ${d.tafel}`);
	expect(await consent(d, 'nee', d.ouder), 303);
	assert.equal(status(d), 'niet_doorgegaan');
	assert.equal(one(`SELECT count(*) FROM tafel WHERE dagdeel = ${dagdeel} AND id = ${d.tafel}`), 0);
	assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd_op <> ''`), 0);
});
test('W32 not cancelled without a refusal', async () => {
	const d = await accepted(m2());
	for (const by of [d.melder, d.ondersteuner]) {
		const page = await open(d, by);
		if (page.buttons.includes('niet_doorgaan')) expectError(await by.submit(page, 'niet_doorgaan'), /welke ouder geen toestemming/);
	}
	assert.equal(status(d), 'in_te_plannen');
});
test('W32 then the Raad takes care of the handover: date, to whom and how, and it is closed', async () => {
	const d = await accepted(m2());
	expect(await consent(d, 'nee'), 303);
	expect(await d.melder.submit(await open(d), 'niet_doorgaan'), 303);
	assert.equal(status(d), 'niet_doorgegaan');
	const all = { overdracht_datum: ago(0), overdracht_aan: 'Lokale toegang Losser', overdracht_wijze: 'In een gesprek' };
	for (const name of Object.keys(all)) expectError(await d.melder.submit(await open(d), 'overdragen', { ...all, [name]: '' }), new RegExp(`#${name}`));
	expect(await d.melder.submit(await open(d), 'overdragen', all), 303);
	assert.equal(status(d), 'afgesloten');
	assert.deepEqual(steps(d).slice(-2).map((s) => s.handeling), ['niet_doorgaan', 'overdragen']);
	const dossier = await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	if (dossier.buttons.includes('heropenen')) expectError(await d.voorzitter.submit(dossier, 'heropenen', { reden: 'Toch wel.' }), /niet gehouden/);
	assert.equal(status(d), 'afgesloten', 'what was never held is not reopened');
});
test('W32 a deelnemer sees nothing of what did not take place', async () => {
	const d = await planned(m2());
	expect(await (await user('lokaal.losser')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	expect(await consent(d, 'nee'), 303);
	expect(await (await user('lokaal.losser')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
});

// ---- W34, W35, W36 ----------------------------------------------------------------------

test('W36 an agenda of six items', async () => {
	const d = await held(m2());
	assert.equal(Object.keys((await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).formOf('opslaan').keys('tekst')).length, 6);
});
test('W34 every doel ends with an afspraak or a reason', async () => {
	const d = await held(m2());
	expectError(await minutes(d, {}, 'ter_controle'), /doel “/);
	expect(await minutes(d, afspraak(d), 'ter_controle'), 303);
	const other = await held(m2());
	const id = one(`SELECT id FROM doel WHERE tafel = ${other.tafel}`);
	expect(await minutes(other, { [`reden_geen_afspraak-${id}`]: 'Het doel is al gehaald.' }, 'ter_controle'), 303);
});
test('W35 with a measure the role of the gemeente is a mandatory afspraak', async () => {
	const d = await held(m2(measure()));
	expectError(await minutes(d, afspraak(d), 'ter_controle'), /gemeente/);
	const page = await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`);
	expect(await d.ondersteuner.submit(page, 'ter_controle', rolGemeente(d)), 303);
});
test('W35 without a measure it is not asked', async () => {
	const d = await held(m2());
	expect(await minutes(d, afspraak(d), 'ter_controle'), 303);
});
test('the whole way of moment 2, with a measure', async () => {
	const d = await filed(m2(measure()));
	const { judge } = await import('./steps.mjs');
	expect(await judge(d, 'accepteren'), 303);
	expect(await consent(d), 303);
	expect(await plan(d), 303);
	await toMinutes(d);
	expect(await minutes(d, { ...afspraak(d), ...rolGemeente(d, 'n2') }, 'ter_controle'), 303);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	expect(await fix(d), 303);
	expect(await close(d), 303);
	assert.equal(status(d), 'afgesloten');
	for (const name of ['gi.leger', 'lokaal.losser', 'raad.onderzoeker']) assert.ok((await (await user(name)).get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text.includes('vaste bedtijd'), name);
});
test('one zaak over the moments: a tafel of moment 2 takes over persons, nothing typed twice', async () => {
	const row = sql("SELECT t.zaak FROM tafel t JOIN corv_antwoord a ON a.tafel = t.id WHERE a.uitkomst IN ('geen_rekest', 'geen_maatregel_opgelegd', 'maatregel_opgelegd') AND NOT EXISTS (SELECT 1 FROM tafel x WHERE x.zaak = t.zaak AND x.moment > 1 AND x.status NOT IN ('ingetrokken')) LIMIT 1")[0]
		?? sql("SELECT zaak FROM tafel t WHERE t.moment = 2 AND t.status = 'ingetrokken'")[0];
	const onderzoeker = await user('raad.onderzoeker');
	const page = expect(await onderzoeker.get(`/cgi-bin/aanmelding?moment=2&zaak=${row.zaak}`), 200);
	const before = one(`SELECT count(*) FROM persoon WHERE zaak = ${row.zaak}`);
	const answer = expect(await onderzoeker.submit(page, 'opslaan', FULL[2]), 303);
	const tafel = Number(/tafel=(\d+)/.exec(answer.location)[1]);
	assert.equal(one(`SELECT zaak FROM tafel WHERE id = ${tafel}`), row.zaak);
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${row.zaak}`), before);
	assert.notEqual(one(`SELECT vorige FROM tafel WHERE id = ${tafel}`), null);
});
