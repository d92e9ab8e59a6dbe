// opvolging: the CORV-melding (W22), supervision, nazorg and contact (W23), and
// closing the tafel.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { JA, NEE, ago, close, decided, fixed, follow, held, reported, status } from './steps.mjs';

const open = (d, by) => by.get(`/cgi-bin/opvolging?tafel=${d.tafel}`);

test('W22 after a raadsonderzoek the lokale toegang records the melding with date and reference', async () => {
	const d = await decided();
	expectError(await follow(d, { corv_verzonden_op: ago(0), corv_referentie: '' }), /#corv_referentie/);
	expectError(await follow(d, { corv_verzonden_op: '', corv_referentie: 'X' }), /#corv_verzonden_op/);
	expectError(await follow(d, { corv_verzonden_op: ago(-3), corv_referentie: 'X' }), /#corv_verzonden_op/);
	expect(await reported(d), 303);
	assert.equal(one(`SELECT referentie FROM corv WHERE tafel = ${d.tafel}`), 'JUBES-2026-000001');
});
test('W22 it is in the werkvoorraad of the lokale toegang, with a deadline, until it is done', async () => {
	const d = await decided();
	const client = await user('lokaal.losser');
	const number = one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
	const tasks = async () => ((await client.get('/cgi-bin/werkvoorraad')).body.match(/<tr.*?<\/tr>/gs) ?? []).filter((row) => row.includes(number) && /CORV/i.test(row));
	assert.equal((await tasks()).length, 1);
	expect(await reported(d), 303);
	assert.equal((await tasks()).length, 0);
});
test('W22 without an inquiry there is no melding', async () => {
	const d = await decided({ besluit: NEE });
	const page = await open(d, await user('lokaal.losser'));
	assert.ok(!page.formOf('opslaan').names.includes('corv_verzonden_op'));
	const pairs = [...page.formOf('opslaan').pairs(), ['corv_verzonden_op', ago(0)], ['corv_referentie', 'X'], ['actie', 'opslaan']];
	const answer = await (await user('lokaal.losser')).post('/cgi-bin/opvolging', pairs);
	assert.ok([400, 403, 422].includes(answer.status), String(answer.status));
	assert.equal(one(`SELECT count(*) FROM corv WHERE tafel = ${d.tafel}`), 0);
});
test('W22 nobody but the lokale toegang records it', async () => {
	const d = await decided({ by: 'gi.jbov', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'") });
	for (const by of [await user('gi.jbov'), d.ondersteuner]) {
		const form = (await open(d, by)).formOf('opslaan');
		if (!form) continue;
		const answer = await by.post('/cgi-bin/opvolging', [...form.pairs().filter(([n]) => !n.startsWith('corv_')), ['corv_verzonden_op', ago(0)], ['corv_referentie', 'X'], ['actie', 'opslaan']]);
		assert.equal(answer.status, 403, by.name);
	}
	expect(await reported(d), 303);
});
test('W22 the answers come in per kind, also after closing', async () => {
	const d = await fixed();
	expect(await reported(d), 303);
	expect(await close(d), 303);
	assert.equal(status(d), 'afgesloten');
	expectError(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: '', antwoord_datum: ago(0) }), /#antwoord_stadium/);
	expect(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: 'zaak_afgerond', antwoord_uitkomst: 'maatregel_opgelegd', antwoord_datum: ago(0) }), 303);
	assert.equal(one(`SELECT uitkomst FROM corv_antwoord WHERE tafel = ${d.tafel}`), 'maatregel_opgelegd');
	const other = one(`SELECT min(id) FROM persoon WHERE soort = 'kind' AND zaak <> ${d.zaak}`);
	expectError(await follow(d, { antwoord_persoon: String(other), antwoord_stadium: 'intake_afgerond', antwoord_datum: ago(0) }), /#antwoord_persoon/);
});
test('W23 supervision, nazorg and contact with the Raad are logged, by lokale toegang', async () => {
	const d = await decided();
	for (const soort of ['veiligheidsplan', 'nazorg', 'contact_rvdk']) {
		expect(await follow(d, { contact_soort: soort, contact_datum: ago(0), contact_tekst: `Gebeld over ${soort} <x>.`, contact_met: 'Oma Żółć' }), 303);
	}
	assert.equal(one(`SELECT count(*) FROM contactmoment WHERE tafel = ${d.tafel}`), 3);
	const shown = (await open(d, await user('raad.advies'))).text;
	assert.ok(shown.includes('Gebeld over nazorg <x>.') && shown.includes('Oma Żółć'));
	expectError(await follow(d, { contact_soort: 'nazorg', contact_datum: '', contact_tekst: 'x' }), /#contact_datum/);
	expectError(await follow(d, { contact_soort: 'nazorg', contact_datum: ago(0), contact_tekst: '' }), /#contact_tekst/);
	expectError(await follow(d, { contact_soort: 'nazorg', contact_datum: ago(-2), contact_tekst: 'x' }), /#contact_datum/);
});
test('W14 the lokale toegang watches the veiligheidsplan, also where a GI filed', async () => {
	const d = await decided({ by: 'gi.leger', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'") });
	const page = expect(await open(d, await user('lokaal.losser')), 200);
	assert.ok(page.text.includes('Lokale toegang Losser'));
	expect(await follow(d, { contact_soort: 'veiligheidsplan', contact_datum: ago(0), contact_tekst: 'Het plan wordt gevolgd.' }), 303);
});
test('afspraken: done, with a result', async () => {
	const { approve, minutes, send } = await import('./steps.mjs');
	const d = await decided();
	expect(await minutes(d, { 'wat-n1': 'Bellen met school', 'wie-n1': 'Moeder', 'wanneer-n1': ago(-7) }, 'ter_controle'), 303);
	assert.deepEqual((await open(d, await user(d.lokaal))).formOf('opslaan').keys('gereed_op'), {}, 'not before the notulen are sent (W51)');
	expect(await approve(d), 303);
	expect(await send(d), 303);
	const id = one(`SELECT id FROM afspraak WHERE tafel = ${d.tafel}`);
	expectError(await follow(d, { [`gereed_op-${id}`]: ago(-3) }), /#gereed_op/);
	expect(await follow(d, { [`gereed_op-${id}`]: ago(0), [`resultaat-${id}`]: 'School helpt mee.' }), 303);
	assert.equal(one(`SELECT resultaat FROM afspraak WHERE id = ${id}`), 'School helpt mee.');
});
test('opvolging: nobody of elsewhere, and not before the tafel', async () => {
	const d = await decided();
	for (const name of ['lokaal.borne', 'gi.wss', 'voorzitter.hengelo', 'beheer', 'veiligthuis']) expect(await open(d, await user(name)), 404);
});

// ---- closing -------------------------------------------------------------------------

test('closed when besluit, notulen and CORV are there, each in turn', async () => {
	const d = await held({ besluit: JA });
	const { decide, minutes, approve, send, fix } = await import('./steps.mjs');
	expectError(await close(d), /besluit van de Raad/);
	expect(await decide(d), 303);
	expectError(await close(d), /notulen zijn nog niet vastgesteld/);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	expect(await fix(d), 303);
	expectError(await close(d), /CORV-melding/);
	assert.equal(status(d), 'gehouden');
	expect(await reported(d), 303);
	expect(await close(d), 303);
	assert.equal(status(d), 'afgesloten');
});
test('closed without CORV where there is no inquiry', async () => {
	const d = await fixed({ besluit: NEE });
	expect(await close(d), 303);
});
test('reopened by the voorzitter with a reason; the notulen that are final stay so', async () => {
	const d = await fixed({ besluit: NEE });
	expect(await close(d), 303);
	const page = await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	expectError(await d.voorzitter.submit(page, 'heropenen', { reden: '' }), /#reden/);
	expect(await d.voorzitter.submit(page, 'heropenen', { reden: 'Er is een fout in de aanwezigheid.' }), 303);
	assert.equal(status(d), 'gehouden');
	assert.equal(one(`SELECT status FROM notulen_laatste WHERE tafel = ${d.tafel}`), 'vastgesteld');
	assert.ok(!(await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).buttons.includes('heropenen'));
});
test('after a year only voorzitter and procesondersteuner see it', async () => {
	const row = sql("SELECT t.id AS tafel, t.zaak, 'lokaal.' || g.slug AS lokaal, s.code FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = z.gemeente JOIN subregio s ON s.id = z.subregio WHERE t.afgesloten_op <> '' AND t.afgesloten_op < date('now', 'localtime', '-13 months') AND NOT EXISTS (SELECT 1 FROM tafel x WHERE x.zaak = t.zaak AND x.id <> t.id) LIMIT 1")[0];
	for (const name of [row.lokaal, 'raad.advies', 'gi.jbov']) for (const path of [`zaak?zaak=${row.zaak}`, `aanmelding?tafel=${row.tafel}`, `notulen?tafel=${row.tafel}`]) expect(await (await user(name)).get(`/cgi-bin/${path}`), 404);
	for (const name of [`voorzitter.${row.code}`, `ondersteuner.${row.code}`]) expect(await (await user(name)).get(`/cgi-bin/zaak?zaak=${row.zaak}`), 200);
});
