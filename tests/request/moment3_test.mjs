// Moment 3: the review of the intended end of an ondertoezichtstelling.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { FULL, accepted, attend, close, comes, complete, consent, decide, deelnemer, file, held, minutes, approve, plan, planned, send, fix, status } from './steps.mjs';

const m3 = (options = {}) => ({ moment: 3, ...options });
const OK = { uitkomst: 'akkoord_einde', motivering: 'De doelen zijn gehaald.' };
const roles = (d) => sql(`SELECT d.rol FROM deelnemer d WHERE d.tafel = ${d.tafel} AND d.verplicht = 1 ORDER BY d.rol`).map((x) => x.rol);

for (const name of Object.keys(FULL[3])) {
	test(`W40 not filed without ${name}`, async () => {
		const d = await complete(m3({ [name]: ['soort_einde', 'overdracht_lokale_toegang'].includes(name) ? null : '' }));
		expectError(await file(d), new RegExp(`#${name}$`));
	});
}
test('W40 not without the rapportage as a stuk', async () => {
	expectError(await file(await complete(m3({ without: ['stuk'] }))), /rapportage/);
});
test('W40 only a GI files', async () => {
	for (const name of ['lokaal.losser', 'raad.onderzoeker', 'raad.advies', 'voorzitter.hengelo']) expect(await (await user(name)).get('/cgi-bin/aanmelding?moment=3'), 404);
});
test('W41 W44 the Raad and the GI are mandatory, and a kind of 12; the lokale toegang on a handover', async () => {
	assert.deepEqual(roles(await accepted(m3())), ['gi', 'kind', 'lokale_toegang', 'ouder', 'rvdk_advies']);
	assert.deepEqual(roles(await accepted(m3({ overdracht_lokale_toegang: 'nee' }))), ['gi', 'kind', 'ouder', 'rvdk_advies']);
});
test('W41 not held without the Raad or the GI', async () => {
	const d = await planned(m3());
	comes(d);
	for (const rol of ['rvdk_advies', 'gi']) {
		const id = deelnemer(d, rol);
		expectError(await attend(d, 'houden', { [`status-${id}`]: 'afwezig_met_bericht', [`gehoord-${id}`]: null }), /zonder de (Raad|GI)/i);
	}
});
test('W42 consent is asked and recorded, and without it the tafel does take place', async () => {
	const d = await accepted(m3());
	expect(await consent(d, 'nee'), 303);
	expect(await plan(d), 303);
	expect(await consent(d, 'nee'), 303);
	assert.equal(status(d), 'gepland');
	comes(d);
	expect(await attend(d), 303);
	assert.equal(one(`SELECT count(*) FROM toestemming WHERE tafel = ${d.tafel}`), 2);
	const page = await d.melder.get(`/cgi-bin/toestemming?tafel=${d.tafel}`);
	assert.ok(!page.buttons.includes('niet_doorgaan'));
});
test('W42 nor is it planned only when somebody was asked', async () => {
	assert.equal(status(await planned(m3())), 'gepland');
});
test('W43 the Raad agrees with the end or not, per kind, with arguments', async () => {
	const d = await held(m3());
	expectError(await decide(d, { ...OK, uitkomst: null }), /besluit over|#uitkomst/);
	expectError(await decide(d, { ...OK, motivering: '' }), /besluit over|#motivering/);
	expectError(await decide(d, { ...OK, uitkomst: 'raadsonderzoek' }), /#uitkomst/);
	expect(await decide(d, { ...OK, uitkomst: 'niet_akkoord_einde' }), 303);
	assert.equal(one(`SELECT uitkomst FROM besluit_kind WHERE tafel = ${d.tafel}`), 'niet_akkoord_einde');
	assert.equal((await (await user('raad.advies')).get(`/cgi-bin/besluit?tafel=${d.tafel}`)).text.includes('Urgentie'), false);
});
test('W45 an agenda of seven items', async () => {
	const d = await held(m3());
	assert.equal(Object.keys((await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).formOf('opslaan').keys('tekst')).length, 7);
});
test('the whole way of moment 3', async () => {
	const d = await held(m3());
	expect(await decide(d, OK), 303);
	expect(await minutes(d, { 'wat-n1': 'De lokale toegang belt elke maand', 'wie-n1': 'Lokale toegang' }, 'ter_controle'), 303);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	expect(await fix(d), 303);
	expect(await close(d), 303);
	assert.equal(status(d), 'afgesloten');
	assert.ok((await (await user('lokaal.losser')).get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text.includes('De lokale toegang belt elke maand'));
});
