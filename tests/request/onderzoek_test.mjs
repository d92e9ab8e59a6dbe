// After the besluit to an inquiry: who of the Raad does it (H25), and what is waited
// for until it is done (H24).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { ago, complete, decided, file, follow, held, NEE, reported, withDoel, withStuk } from './steps.mjs';

const path = (d) => `/cgi-bin/toewijzing?tafel=${d.tafel}`;
const raad = () => user('raad.advies');
const open = async (d) => expect(await (await raad()).get(path(d)), 200);
const ID = () => one("SELECT id FROM gebruiker WHERE gebruikersnaam = 'raad.onderzoeker'");
const assign = async (d) => (await raad()).submit(await open(d), 'toewijzen', { raadsonderzoeker: String(ID()) });
const waits = (d, code) => sql(`SELECT rol, bereik, termijn FROM taak WHERE tafel = ${d.tafel} AND code = '${code}' ORDER BY rol`);
const day = (from, days) => one(`SELECT date('${from}', '+${days} days')`);
const today = () => ago(0);
const contact = (d, soort, more = {}) => follow(d, { contact_soort: soort, contact_datum: today(), contact_tekst: 'Gebeld en het gaat goed.', ...more });

test('H25 the Vakgroep Advies assigns a raadsonderzoeker, who sees the tafel of moment 1 from then on', async () => {
	const d = await decided();
	const who = await user('raad.onderzoeker');
	assert.deepEqual(waits(d, 'toewijzen'), [{ rol: 'rvdk_advies', bereik: 'r', termijn: day(today(), 10) }]);
	for (const page of ['zaak?zaak=' + d.zaak, 'aanmelding?tafel=' + d.tafel, 'toewijzing?tafel=' + d.tafel]) expect(await who.get(`/cgi-bin/${page}`), 404);
	expectError(await (await raad()).submit(await open(d), 'toewijzen'), /#raadsonderzoeker/);
	expect(await assign(d), 303);
	assert.deepEqual(waits(d, 'toewijzen'), []);
	assert.match((await open(d)).text, /Onderzoeker van de Raad: toegewezen op .* door/);
	assert.match(expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200).text, /Fictink/);
	expect(await who.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
	expect(await who.get(`/cgi-bin/stuk?stuk=${d.stuk}`), 200);
	assert.deepEqual((await who.get(path(d))).buttons.filter((b) => b !== 'uitloggen'), ['starten']);
});
test('H25 taken back with a reason: the sight ends, and what happened stays', async () => {
	const d = await decided();
	expect(await assign(d), 303);
	expectError(await (await raad()).submit(await open(d), 'terugtrekken', { toegewezen: String(ID()) }), /#reden/);
	expect(await (await raad()).submit(await open(d), 'terugtrekken', { toegewezen: String(ID()), reden: 'Langdurig ziek.' }), 303);
	expect(await (await user('raad.onderzoeker')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	assert.match((await open(d)).text, /toewijzing ingetrokken op .* Reden: Langdurig ziek\./);
	assert.deepEqual(sql(`SELECT wat, reden FROM toewijzing_verloop WHERE zaak = ${d.zaak} ORDER BY id`), [{ wat: 'toegewezen', reden: '' }, { wat: 'ingetrokken', reden: 'Langdurig ziek.' }]);
	assert.equal(waits(d, 'toewijzen').length, 1);
});
test('H25 nobody else assigns, and without an inquiry there is nobody to assign', async () => {
	const d = await decided();
	for (const name of [d.lokaal, 'raad.onderzoeker', 'gi.wss', 'veiligthuis', 'ondersteuner.hengelo']) {
		const page = await (await user(name)).get(path(d));
		assert.ok(page.status === 404 || !page.buttons.includes('toewijzen'), name);
	}
	const none = await decided({ besluit: NEE });
	const page = await open(none);
	assert.ok(page.text.includes('niet besloten tot een onderzoek'));
	assert.deepEqual(page.buttons.filter((b) => b !== 'uitloggen'), []);
	assert.deepEqual(waits(none, 'toewijzen'), []);
	const early = await held();
	assert.deepEqual(waits(early, 'toewijzen'), []);
});
test('H25 the answer that calls for moment 2 is a task of who is assigned, who files it in the same zaak with the family there', async () => {
	const d = await decided();
	expect(await reported(d), 303);
	expect(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: 'zaak_afgerond', antwoord_datum: today(), antwoord_uitkomst: 'geen_maatregel_opgelegd' }), 303);
	assert.deepEqual(waits(d, 'moment_2').map((t) => t.rol), ['procesondersteuner']);
	assert.equal(waits(d, 'toewijzen').length, 1);
	expect(await assign(d), 303);
	assert.deepEqual(waits(d, 'moment_2').map((t) => t.bereik), ['s4', `u${ID()}`]);
	const who = await user('raad.onderzoeker');
	assert.ok((await who.get('/cgi-bin/werkvoorraad')).links('/cgi-bin/aanmelding').includes(`/cgi-bin/aanmelding?moment=2&zaak=${d.zaak}`));
	const form = expect(await who.get(`/cgi-bin/aanmelding?moment=2&zaak=${d.zaak}`), 200);
	const persons = one('SELECT count(*) FROM persoon');
	expect(await who.submit(form, 'opslaan', { grond: 'geen_maatregel', uitspraak_datum: ago(1), conclusies: 'Een maatregel is niet nodig.' }), 303);
	const second = { moment: 2, tafel: one(`SELECT max(id) FROM tafel WHERE zaak = ${d.zaak}`), zaak: d.zaak, melder: who };
	assert.equal(one(`SELECT moment FROM tafel WHERE id = ${second.tafel}`), 2);
	await withStuk(second, 'raadsrapport');
	await withDoel(second);
	expect(await file(second), 303);
	assert.equal(one(`SELECT status FROM tafel WHERE id = ${second.tafel}`), 'ingediend');
	assert.equal(one('SELECT count(*) FROM persoon'), persons);
	assert.deepEqual(waits(d, 'moment_2'), []);
});
test('H24 the Raad begins within ten days of the melding: a task of the Vakgroep Advies, or of who is assigned, until it is recorded', async () => {
	const d = await decided();
	assert.deepEqual(waits(d, 'starten'), []);
	expect(await reported(d), 303);
	assert.deepEqual(waits(d, 'starten'), [{ rol: 'rvdk_advies', bereik: 'r', termijn: day(today(), 10) }]);
	expect(await assign(d), 303);
	assert.deepEqual(waits(d, 'starten'), [{ rol: 'raadsonderzoeker', bereik: `u${ID()}`, termijn: day(today(), 10) }]);
	const who = await user('raad.onderzoeker');
	expectError(await who.submit(await who.get(path(d)), 'starten', { datum: ago(-1) }), /#datum/);
	expect(await who.submit(await who.get(path(d)), 'starten', { datum: today() }), 303);
	assert.deepEqual(waits(d, 'starten'), []);
	assert.match((await open(d)).text, /Het onderzoek is begonnen op/);
});
test('H24 toezicht on the veiligheidsplan: each time moves it on, the last time ends it', async () => {
	const d = await held();
	const datum = one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`);
	const owes = one(`SELECT 'o' || o.id FROM zaak z JOIN organisatie o ON o.gemeente = z.gemeente WHERE z.id = ${d.zaak}`);
	assert.deepEqual(waits(d, 'toezicht'), [{ rol: 'lokale_toegang', bereik: owes, termijn: day(datum, 14) }]);
	sql(`UPDATE tafel SET datum = date(datum, '-10 days') WHERE id = ${d.tafel}`);
	assert.equal(waits(d, 'toezicht')[0].termijn, day(today(), 4));
	expect(await contact(d, 'veiligheidsplan'), 303);
	assert.equal(waits(d, 'toezicht')[0].termijn, day(today(), 14));
	expect(await contact(d, 'veiligheidsplan', { contact_laatste: 'ja' }), 303);
	assert.deepEqual(waits(d, 'toezicht'), []);
	sql("UPDATE instelling SET waarde = '21' WHERE naam = 'termijn_toezicht'");
	const other = await held();
	assert.equal(waits(other, 'toezicht')[0].termijn, day(today(), 21));
});
test('H24 nazorg once, and contact with the Raad until the inquiry begins', async () => {
	const d = await decided();
	assert.equal(waits(d, 'nazorg')[0].termijn, day(one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`), 14));
	expect(await contact(d, 'nazorg'), 303);
	assert.deepEqual(waits(d, 'nazorg'), []);
	assert.equal(waits(d, 'wachttijd')[0].termijn, day(today(), 14));
	sql(`UPDATE besluit SET genomen_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-10 days') WHERE tafel = ${d.tafel}`);
	assert.equal(waits(d, 'wachttijd')[0].termijn, day(today(), 4));
	expect(await contact(d, 'contact_rvdk'), 303);
	assert.equal(waits(d, 'wachttijd')[0].termijn, day(today(), 14));
	expect(await (await raad()).submit(await open(d), 'starten', { datum: today() }), 303);
	assert.deepEqual(waits(d, 'wachttijd'), []);
	const none = await decided({ besluit: NEE });
	assert.deepEqual(waits(none, 'wachttijd'), []);
});
test('H24 an afspraak is in the werkvoorraad of who owes it a week before its date', async () => {
	const d = await held();
	const owner = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'lokale_toegang'`);
	sql(`UPDATE tafel SET gehouden_op = gehouden_op WHERE id = ${d.tafel}; INSERT INTO notulen (tafel, versie, status, schrijver, verzonden_op, gewijzigd_op) VALUES (${d.tafel}, 1, 'verzonden', 1, '2099-01-01', 'x');
		INSERT INTO afspraak (tafel, wat, wie, wanneer, deelnemer, toegevoegd_door, toegevoegd_op) VALUES (${d.tafel}, 'School bellen', 'lokaal', '${ago(-20)}', ${owner}, 1, '2026-01-01')`);
	const hangs = () => one(`SELECT count(*) FROM taak_voor k JOIN gebruiker g ON g.id = k.gebruiker WHERE g.gebruikersnaam = '${d.lokaal}' AND k.tafel = ${d.tafel} AND k.code = 'afspraak'`);
	assert.equal(hangs(), 0);
	sql(`UPDATE afspraak SET wanneer = '${ago(-7)}' WHERE tafel = ${d.tafel}`);
	assert.equal(hangs(), 1);
	assert.equal(waits(d, 'afspraak')[0].termijn, ago(-7));
	sql(`UPDATE afspraak SET gereed_op = '${ago(0)}' WHERE tafel = ${d.tafel}`);
	assert.equal(hangs(), 0);
});
