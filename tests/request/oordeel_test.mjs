// intake-oordeel: the voorzitter judges (W11), decides how each kind takes part
// (W12) and whether Veilig Thuis joins (W13); who must be invited follows (W14, W15).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { KIND, accepted, filed, judge, status } from './steps.mjs';

const judged = (d) => sql(`SELECT punt, voldoende FROM oordeel_punt WHERE tafel = ${d.tafel} ORDER BY punt`);
const invited = (d) => sql(`SELECT d.rol, ifnull(o.naam, '') AS naam, verplicht FROM deelnemer d LEFT JOIN organisatie o ON o.id = d.organisatie WHERE d.tafel = ${d.tafel} ORDER BY d.id`);
const roles = (d) => invited(d).map((x) => x.rol).sort();

test('W11 accepted when every item of the checklist is good enough', async () => {
	const d = await accepted();
	assert.deepEqual(judged(d).map((p) => p.voldoende), Array(7).fill('ja'));
	assert.notEqual(one(`SELECT geaccepteerd_op FROM tafel WHERE id = ${d.tafel}`), '');
});
for (const [what, answer] of [['not good enough', 'nee'], ['not answered', null]]) {
	test(`W11 not accepted while one item is ${what}`, async () => {
		const d = await filed();
		for (const item of ['veiligheidsplan', 'mdo', 'ouders', 'kinderen', 'zorgen', 'hulp', 'gezag']) {
			expectError(await judge(d, 'accepteren', { [`voldoende-${item}`]: answer }), new RegExp(`#voldoende-${item}`));
		}
		assert.equal(status(d), 'ingediend');
	});
}
test('W11 only the voorzitter of the subregio judges', async () => {
	const d = await filed();
	const page = await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`);
	for (const [name, code] of [['ondersteuner.noord-oost-twente', 403], ['lokaal.losser', 403], ['voorzitter.hengelo', 404], ['raad.advies', 404], ['beheer', 404]]) {
		const other = await user(name);
		const token = (await other.get('/cgi-bin/werkvoorraad')).forms[0].value('csrf');
		const pairs = page.formOf('terugsturen').pairs().map(([n, v]) => (n === 'csrf' ? [n, token] : [n, v])).filter(([n]) => n !== 'argumenten');
		assert.equal((await other.post('/cgi-bin/intake-oordeel', [...pairs, ['argumenten', 'x'], ['actie', 'terugsturen']])).status, code, name);
	}
	assert.equal(status(d), 'ingediend');
});
test('W11 what the voorzitter typed when it is refused is still there', async () => {
	const d = await filed();
	const answer = await judge(d, 'accepteren', { 'voldoende-mdo': null, 'toelichting-zorgen': 'Duidelijk beschreven.' });
	assert.equal(answer.formOf('accepteren').value('toelichting-zorgen'), 'Duidelijk beschreven.');
});
test('W12 not accepted until it is decided for every kind whether and how it takes part', async () => {
	const d = await filed({ personen: [{ ...KIND, voornamen: 'Żółć' }] });
	const [first, second] = sql(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND soort = 'kind' ORDER BY id`).map((k) => k.id);
	expectError(await judge(d, 'accepteren', { [`deelname-${second}`]: '' }), /Żółć/);
	expectError(await judge(d, 'accepteren', { [`deelname-${first}`]: '' }), new RegExp(`#deelname-${first}`));
	assert.equal(status(d), 'ingediend');
	assert.equal(one(`SELECT count(*) FROM kind_deelname WHERE tafel = ${d.tafel}`), 0, 'a refusal keeps nothing');
});
test('W12 a kind that does not take part needs a reason', async () => {
	const d = await filed();
	const how = `deelname-${d.kind}`;
	expectError(await judge(d, 'accepteren', { [how]: 'niet' }), new RegExp(`#reden-${d.kind}`));
	expect(await judge(d, 'accepteren', { [how]: 'niet', [`reden-${d.kind}`]: 'Het kind is drie jaar.' }), 303);
	assert.equal(one(`SELECT reden FROM kind_deelname WHERE tafel = ${d.tafel}`), 'Het kind is drie jaar.');
});
for (const how of ['gesprek_vooraf', 'brief_tekening', 'vertrouwenspersoon', 'niet']) {
	test(`W12 a kind under 12 that does not come (${how}) is not invited; nobody is before the decision`, async () => {
		const d = await filed({ kind: { geboortedatum: '3-4-2018' } });
		assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel}`), 0);
		expect(await judge(d, 'accepteren', { [`deelname-${d.kind}`]: how, [`reden-${d.kind}`]: 'Uitgelegd.' }), 303);
		assert.ok(!roles(d).includes('kind'));
	});
}
test('W12 a kind of another zaak cannot be decided upon', async () => {
	const d = await filed();
	const other = one(`SELECT min(id) FROM persoon WHERE soort = 'kind' AND zaak <> ${d.zaak}`);
	const page = await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`);
	expect(await d.voorzitter.submit(page, 'terugsturen', { argumenten: 'x' }, { extra: [[`deelname-${other}`, 'aan_tafel']] }), 400);
});
test('W13 where Veilig Thuis monitors, the voorzitter records whether it joins', async () => {
	const d = await filed({ vt_monitor: 'ja' });
	expectError(await judge(d, 'accepteren'), /#vt_sluit_aan/);
	assert.equal(status(d), 'ingediend');
	expect(await judge(d, 'accepteren', { vt_sluit_aan: 'ja' }), 303);
	assert.ok(roles(d).includes('veilig_thuis'));
	const not = await accepted({ vt_monitor: 'ja', oordeel: { vt_sluit_aan: 'nee' } });
	assert.ok(!roles(not).includes('veilig_thuis'));
});
test('W13 where it does not monitor, it is not asked', async () => {
	const d = await filed();
	assert.ok(!(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`)).formOf('accepteren').names.includes('vt_sluit_aan'));
});
test('W2 W14 W17 lokale toegang and Raad are mandatory, the ouder with gezag, and a kind of 12', async () => {
	const d = await accepted();
	const must = invited(d).filter((x) => x.verplicht === 1).map((x) => x.rol).sort();
	assert.deepEqual(must, ['kind', 'lokale_toegang', 'ouder', 'rvdk_advies']);
});
test('W14 a GI that files is deelnemer, and the lokale toegang is invited too', async () => {
	const d = await accepted({ by: 'gi.leger', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'") });
	const names = invited(d).map((x) => x.naam);
	assert.ok(names.includes('Leger des Heils') && names.includes('Lokale toegang Losser'), names.join());
});
test('W14 the GI of the other children is invited', async () => {
	const d = await accepted({ ots_ander_kind: 'ja', ots_gi: String(one("SELECT id FROM organisatie WHERE naam = 'William Schrikker Stichting'")) });
	assert.ok(invited(d).some((x) => x.naam === 'William Schrikker Stichting' && x.verplicht === 1));
});
test('W14 without other children under supervision no GI is', async () => {
	assert.ok(!roles(await accepted()).includes('gi'));
});
