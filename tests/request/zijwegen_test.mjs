// The side roads around the rules: each is tried as somebody did it, and refused.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { JA, afspraak, ago, akkoordPage, approve, complete, decide, decided, deelnemer, file, fix, follow, held, minutes, notulen, part, react, reported, rolGemeente, send, sent, withPersoon, written } from './steps.mjs';
import { notificatie } from '../corv/answers.mjs';

const losser = () => one("SELECT id FROM gemeente WHERE slug = 'losser'");

// ---- H3: who watches the veiligheidsplan ----------------------------------------------------

test('H3 a GI that files cannot write itself down as supervisor: the lokale toegang is, or one of the network beside it', async () => {
	const d = await complete({ by: 'gi.jbov', gemeente: losser() });
	const page = await part(d, 'plan');
	expectError(await d.melder.submit(page, 'opslaan', { veiligheidsplan_toezicht: 'Jeugdbescherming Overijssel' }), /#veiligheidsplan_toezicht/);
	assert.equal(page.formOf('opslaan').value('veiligheidsplan_toezicht'), 'lokale_toegang');
	const oma = await withPersoon(d, { soort: 'netwerk', voornamen: 'Oma', geslachtsnaam: 'Riek' });
	assert.deepEqual((await part(d, 'plan')).formOf('opslaan').options('veiligheidsplan_toezicht').filter(Boolean), ['lokale_toegang', `persoon-${oma}`]);
	expect(await file(d, { veiligheidsplan_toezicht: `persoon-${oma}` }), 303);
	assert.match((await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`)).text, /Lokale toegang Losser, samen met Oma Riek uit het netwerk/);
});
test('H3 an old free text cannot be filed, and an ouder is not of the network', async () => {
	const d = await complete();
	sql(`UPDATE aanmelding SET veiligheidsplan_toezicht = 'William Schrikker Stichting' WHERE tafel = ${d.tafel}`);
	assert.match((await file(d, { veiligheidsplan_toezicht: null })).errors.map((e) => e.href).join(), /#veiligheidsplan_toezicht/);
	expectError(await file(d, { veiligheidsplan_toezicht: `persoon-${d.ouder}` }), /#veiligheidsplan_toezicht/);
	expect(await file(d, { veiligheidsplan_toezicht: 'lokale_toegang' }), 303);
});
test('H3 the besluit has the same choice; notulen and opvolging say the name, old text stays readable', async () => {
	const d = await held({ personen: [{ soort: 'netwerk', voornamen: 'Oma', geslachtsnaam: 'Riek' }] });
	const oma = one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak}`);
	expectError(await decide(d, JA, { veiligheidsplan_toezicht: 'William Schrikker Stichting' }), /#veiligheidsplan_toezicht/);
	expect(await decide(d, JA, { veiligheidsplan_toezicht: `persoon-${oma}` }), 303);
	const name = /Lokale toegang Losser, samen met Oma Riek uit het netwerk/;
	for (const program of ['notulen', 'besluit', 'opvolging']) assert.match((await d.ondersteuner.get(`/cgi-bin/${program}?tafel=${d.tafel}`)).text, name, program);
	assert.match((await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).text, name);
	assert.match((await (await user('lokaal.losser')).get(`/cgi-bin/corv?tafel=${d.tafel}`)).text, name);
	sql(`UPDATE besluit SET veiligheidsplan_toezicht = 'De wijkcoach' WHERE tafel = ${d.tafel}`);
	assert.match((await d.ondersteuner.get(`/cgi-bin/opvolging?tafel=${d.tafel}`)).text, /De wijkcoach/);
});

// ---- H8, H13: afspraken ------------------------------------------------------------------

const m2 = (more = {}) => ({ moment: 2, ...more });
const measure = () => ({ grond: 'uitspraak', maatregel: 'ondertoezichtstelling', gi: String(one("SELECT min(id) FROM organisatie WHERE soort = 'gi'")) });

test('H8 the role of the gemeente is owed by the lokale toegang, chosen from the deelnemers', async () => {
	const d = await held(m2(measure()));
	const own = rolGemeente(d, 'n2');
	expectError(await minutes(d, { ...afspraak(d), ...own, 'deelnemer-n2': '', 'wie-n2': 'Moeder belt zelf' }, 'ter_controle'), /#deelnemer-n2/);
	expectError(await minutes(d, { ...afspraak(d), ...own, 'deelnemer-n2': String(deelnemer(d, 'ouder')) }, 'ter_controle'), /#deelnemer-n2/);
	expectError(await minutes(d, { ...afspraak(d), ...own, 'wie-n2': 'Moeder belt zelf' }, 'ter_controle'), /#wie-n2/);
	expect(await minutes(d, { ...afspraak(d), ...own }, 'ter_controle'), 303);
	assert.equal(one(`SELECT wie FROM afspraak WHERE tafel = ${d.tafel} AND rol_gemeente = 1`), 'Lokale toegang Losser');
});
test('H13 moment 2: what is agreed about a doel says hoe, waar, wanneer and wie', async () => {
	const d = await held(m2());
	for (const field of ['hoe', 'waar', 'wanneer']) {
		const form = (await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).formOf('opslaan');
		const key = Object.keys(form.keys('wat')).find((k) => /^\d+$/.test(k)) ?? 'n1';
		const refused = expect(await minutes(d, { ...afspraak(d, key), [`${field}-${key}`]: '' }, 'ter_controle'), 422);
		const id = one(`SELECT max(id) FROM afspraak WHERE tafel = ${d.tafel}`);
		assert.ok(refused.errors.some((e) => e.href.endsWith(`#${field}-${id}`)), `${field}: ${JSON.stringify(refused.errors)}`);
	}
	const id = one(`SELECT max(id) FROM afspraak WHERE tafel = ${d.tafel}`);
	expect(await minutes(d, afspraak(d, String(id)), 'ter_controle'), 303);
});
test('H13 moment 3: at least one afspraak, or the reason why none is needed', async () => {
	const d = await held({ moment: 3 });
	expectError(await minutes(d, {}, 'ter_controle'), /#reden_geen_afspraken/);
	expect(await minutes(d, { reden_geen_afspraken: 'Het gezin heeft geen hulp meer nodig.' }, 'ter_controle'), 303);
	assert.match((await d.voorzitter.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text, /Er zijn geen afspraken nodig.*Het gezin heeft geen hulp meer nodig\./);
});

// ---- H9: reactions -------------------------------------------------------------------------

const establish = async (d) => d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'vaststellen');
async function takeOver(d) {
	const form = (await akkoordPage(d, d.ondersteuner)).formOf('afhandelen');
	const names = Object.values(form.keys('afhandeling'));
	return d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'afhandelen', Object.fromEntries(names.map((n) => [n, 'overgenomen'])));
}
test('H9 a reaction is not taken over while the text stays the same', async () => {
	const d = await sent();
	expect(await react(d, deelnemer(d, 'ouder'), 'Ik heb dat niet gezegd.'), 303);
	expect(await takeOver(d), 303);
	expectError(await fix(d), /de tekst is niet veranderd/);
	const again = async (values) => {
		expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'wijzigen'), 303);
		expect(await minutes(d, values, 'ter_controle'), 303);
		expect(await approve(d), 303);
		expect(await send(d), 303);
	};
	await again({});
	expectError(await fix(d), /de tekst is niet veranderd/);
	await again({ 'tekst-2': 'Moeder heeft dat niet gezegd.' });
	expect(await fix(d), 303);
});
test('H9 vaststellen waits for the reaction term, unless everybody reacted or agreed', async () => {
	const d = await sent();
	expectError(await establish(d), /kunnen tot .* reageren/);
	const form = (await akkoordPage(d, d.ondersteuner)).formOf('reactie');
	const people = form.options('reactie_deelnemer').filter(Boolean);
	expectError(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'reactie', { reactie_deelnemer: people[0] }), /#reactie_tekst/);
	for (const id of people.slice(1)) expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'reactie', { reactie_deelnemer: id, reactie_akkoord: 'ja' }), 303);
	expectError(await establish(d), /kunnen tot .* reageren/);
	expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'reactie', { reactie_deelnemer: people[0], reactie_akkoord: 'ja' }), 303);
	expect(await establish(d), 303);
	const other = await sent();
	const days = one("SELECT waarde FROM instelling WHERE naam = 'termijn_reactie'");
	sql(`UPDATE notulen SET verzonden_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${days - 1} days') WHERE tafel = ${other.tafel}`);
	expectError(await establish(other), /kunnen tot .* reageren/);
	sql(`UPDATE notulen SET verzonden_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${days} days') WHERE tafel = ${other.tafel}`);
	expect(await establish(other), 303);
	assert.equal(notulen(other), 'vastgesteld');
});

// ---- H12: days that cannot be ------------------------------------------------------------------

test('H12 no CORV-melding before the besluit, no answer older than the melding', async () => {
	const d = await decided();
	expectError(await follow(d, { corv_verzonden_op: ago(1), corv_referentie: 'X' }), /#corv_verzonden_op/);
	expect(await reported(d), 303);
	expectError(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: 'intake_afgerond', antwoord_datum: ago(1) }), /#antwoord_datum/);
	expect(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: 'intake_afgerond', antwoord_datum: ago(0) }), 303);
});
test('H12 the same when the answer comes in as a file: older than the melding it is refused, and nothing of it is kept', async () => {
	const d = await decided();
	expect(await reported(d), 303);
	const lokaal = await user(d.lokaal), nummer = one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
	const read = async (day) => {
		const content = notificatie({ zaak: nummer, kind: { geslachtsnaam: 'Fictink', voornamen: 'Tijl', geboortedatum: '2012-04-03' }, when: day.replaceAll('-', ''), made: `${day.replaceAll('-', '')}101500` });
		return lokaal.submit(expect(await lokaal.get(`/cgi-bin/corv?tafel=${d.tafel}`), 200), 'inlezen', { bestand: { filename: 'notificatie.xml', content, type: 'text/xml' } });
	};
	const kept = () => one(`SELECT (SELECT count(*) FROM corv_ontvangen WHERE tafel = ${d.tafel}) + (SELECT count(*) FROM corv_antwoord WHERE tafel = ${d.tafel})`);
	expectError(await read(ago(1)), /ouder dan de melding/);
	assert.equal(kept(), 0);
	expect(await read(ago(0)), 303);
	assert.equal(kept(), 2);
});
test('H12 an OTS that is over already asks a reason', async () => {
	const d = await complete({ moment: 3, ots_einddatum: ago(10) });
	expectError(await file(d), /#ots_einddatum_reden/);
	expect(await file(d, { ots_einddatum_reden: 'De rechter heeft de zitting verplaatst.' }), 303);
	assert.match((await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`)).text, /De rechter heeft de zitting verplaatst\./);
});
test('H12 no measure and no GI where the Raad advises none', async () => {
	const d = await written(m2());
	const save = async (values) => d.melder.submit(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 'opslaan', values);
	expectError(await save({ maatregel: 'ondertoezichtstelling' }), /#maatregel/);
	expectError(await save({ gi: measure().gi }), /#gi/);
	expect(await save(measure()), 303);
	expectError(await save({ grond: 'geen_maatregel' }), /#maatregel/);
	expect(await save({ grond: 'geen_maatregel', maatregel: 'geen', gi: '' }), 303);
});
