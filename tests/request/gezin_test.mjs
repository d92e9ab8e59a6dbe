// Who is at a tafel: who comes later (H4), kinderen of 12 and what a kind says (H10),
// ages on the day (H11), why somebody was absent (H15), two lists (H16).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { KIND, OUDER, accepted, akkoordPage, approve, attend, comes, decide, deelnemer, held, invite, minutes, notulen, plan, planned, send, status, withPersoon } from './steps.mjs';

const page = (d, name, by = d.ondersteuner) => by.get(`/cgi-bin/${name}?tafel=${d.tafel}`);
const born = (years, days = 0) => one(`SELECT strftime('%d-%m-%Y', 'now', 'localtime', '-${years} years', '${days} days')`);
const tasks = (d, role) => sql(`SELECT code FROM taak WHERE tafel = ${d.tafel} AND rol = '${role}' AND vanaf <= date('now', 'localtime') ORDER BY code`).map((t) => t.code);
const row = (d, persoon) => sql(`SELECT * FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${persoon}`)[0];
const office = (d, role) => one(`SELECT '${role}.' || s.code FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = ${d.zaak}`);
const kindDecided = async (d, values) => d.voorzitter.submit(expect(await page(d, 'intake-oordeel', d.voorzitter), 200), 'kinderen', values);
const letters = async (d) => (await page(d, 'uitnodiging')).body.split('<article').slice(1);
const letterOf = async (d, name) => (await letters(d)).find((l) => l.includes(`Hoi ${name},`));

// ---- H4 -----------------------------------------------------------------------------

test('H4 an ouder who is added after the planning is deelnemer at once, an invitation is due, and houden waits for it', async () => {
	const d = await planned();
	const later = await withPersoon(d, { ...OUDER, voornamen: 'Later' }, d.ondersteuner);
	assert.equal(row(d, later).uitgenodigd, 1);
	assert.deepEqual(tasks(d, 'procesondersteuner'), ['uitnodigen']);
	comes(d);
	expectError(await attend(d), /Later Fictink is nog niet uitgenodigd/);
	assert.equal(status(d), 'gepland');
	assert.ok(!(await letters(d)).some((l) => l.includes('Beste Later Fictink')));
	expect(await d.ondersteuner.submit(await page(d, 'planning'), 'nodigen'), 303);
	assert.deepEqual(tasks(d, 'procesondersteuner'), ['aanwezigheid', 'versturen']);
	assert.ok((await letters(d)).some((l) => l.includes('Beste Later Fictink')));
	expect(await invite(d), 303);
	assert.deepEqual(tasks(d, 'procesondersteuner'), ['aanwezigheid']);
	expect(await attend(d), 303);
});
test('H4 a kind that is added after the planning: the voorzitter decides, then it is invited, then the tafel is held', async () => {
	const d = await planned();
	const later = await withPersoon(d, { ...KIND, voornamen: 'Later', geboortedatum: born(8) }, d.ondersteuner);
	assert.equal(row(d, later).uitgenodigd, 1);
	assert.deepEqual(tasks(d, 'voorzitter'), ['kind_deelname']);
	assert.deepEqual(tasks(d, 'procesondersteuner'), []);
	comes(d);
	expectError(await attend(d), /voorzitter beslist nog hoe Later Fictink meedoet/);
	// No invitation before it is decided (W12).
	await d.ondersteuner.submit(await page(d, 'planning'), 'nodigen');
	assert.equal(row(d, later).uitgenodigd_op, '');
	expect(await kindDecided(d, { [`deelname-${later}`]: 'aan_tafel' }), 303);
	assert.deepEqual(tasks(d, 'voorzitter'), []);
	assert.deepEqual(tasks(d, 'procesondersteuner'), ['aanwezigheid', 'uitnodigen']);
	expectError(await attend(d), /Later Fictink is nog niet uitgenodigd/);
	expect(await d.ondersteuner.submit(await page(d, 'planning'), 'nodigen'), 303);
	expect(await attend(d), 303);
	expectError(await decide(d, undefined, { [`uitkomst-${later}`]: '' }), /Later Fictink/);
	expect(await decide(d), 303);
});
test('H4 who walked in needs no decision and no invitation', async () => {
	const d = await planned();
	const kind = await withPersoon(d, { ...KIND, voornamen: 'Kind', geboortedatum: born(8) }, d.ondersteuner);
	const oma = await withPersoon(d, { soort: 'netwerk', voornamen: 'Oma', geslachtsnaam: 'Fictink' }, d.ondersteuner);
	comes(d);
	const walked = (o, k) => ({ [`binnengelopen-${row(d, oma).id}`]: o, [`binnengelopen-${row(d, kind).id}`]: k });
	expectError(await attend(d, 'houden', walked('ja', null)), /Kind Fictink/);
	expectError(await attend(d, 'houden', walked(null, 'ja')), /Oma Fictink/);
	expect(await attend(d, 'houden', walked('ja', 'ja')), 303);
	assert.equal(status(d), 'gehouden');
	assert.equal(row(d, oma).binnengelopen, 'ja');
});
test('H4 who is added between accepting and planning is in the list; after houden nobody is added to the tafel any more', async () => {
	const d = await accepted();
	const early = await withPersoon(d, { ...OUDER, voornamen: 'Vroeg', gezag: 'nee' }, d.ondersteuner);
	assert.equal(row(d, early).uitgenodigd, 1);
	expect(await plan(d), 303);
	assert.notEqual(row(d, early).uitgenodigd_op, '');
	comes(d);
	expect(await attend(d), 303);
	const late = await withPersoon(d, { ...OUDER, voornamen: 'Laat' }, d.ondersteuner);
	assert.equal(row(d, late), undefined);
	assert.equal(one(`SELECT count(*) FROM gezin WHERE tafel = ${d.tafel} AND persoon = ${late}`), 0);
});
test('H4 who turns up is added on the attendance form: of the dossier, of the network, a professional', async () => {
	const d = await planned({ personen: [{ soort: 'netwerk', voornamen: 'Opa', geslachtsnaam: 'Fictink' }] });
	comes(d);
	const opa = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Opa'`);
	sql(`UPDATE deelnemer SET uitgenodigd = 0, uitgenodigd_op = '' WHERE persoon = ${opa}`);
	const add = async (values) => d.ondersteuner.submit(await page(d, 'aanwezigheid'), 'toevoegen', values);
	expectError(await add({}), /#erbij_achternaam/);
	expectError(await add({ erbij_achternaam: 'Visser', erbij_functie: 'Leerkracht' }), /#erbij_organisatie/);
	expectError(await add({ erbij_persoon: String(opa), erbij_achternaam: 'Visser' }), /#erbij_persoon/);
	expect(await add({ erbij_persoon: String(opa) }), 303);
	expect(await add({ erbij_voornaam: 'Juf', erbij_achternaam: 'Visser', erbij_functie: 'leerkracht', erbij_organisatie: 'De Regenboog' }), 303);
	expect(await add({ erbij_voornaam: 'Buurvrouw', erbij_achternaam: "d'Hondt", erbij_gehoord: 'ja' }), 303);
	assert.deepEqual(sql(`SELECT n.naam, d.rol, d.status FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id WHERE d.tafel = ${d.tafel} AND d.binnengelopen = 'ja' ORDER BY n.naam`), [
		{ naam: "Buurvrouw d'Hondt", rol: 'netwerk', status: 'aanwezig' },
		{ naam: 'Juf Visser, leerkracht (De Regenboog)', rol: 'professional', status: 'aanwezig' },
		{ naam: 'Opa Fictink', rol: 'netwerk', status: 'aanwezig' }]);
	assert.equal((await letters(d)).length, sql(`SELECT 1 FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd_op <> ''`).length);
	const walked = Object.fromEntries(sql(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND binnengelopen = 'ja'`).map((x) => [`binnengelopen-${x.id}`, 'ja']));
	expect(await attend(d, 'houden', walked), 303);
	expect(await decide(d), 303);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	assert.match((await page(d, 'notulen')).text, /Juf Visser, leerkracht \(De Regenboog\) : professional, aanwezig/);
	expect(await approve(d), 303);
	// They get the notulen too, and not in the system: they do not log in.
	const juf = deelnemer(d, 'professional');
	expectError(await send(d, { [`wijze-${juf}`]: 'in_het_systeem' }), new RegExp(`#wijze-${juf}`));
	expect(await send(d), 303);
});
test('H4 who was forgotten is added after houden with the reason of the correction', async () => {
	const d = await held();
	const add = async (values) => d.ondersteuner.submit(await page(d, 'aanwezigheid'), 'toevoegen', { erbij_voornaam: 'Tante', erbij_achternaam: 'Fictink', ...values });
	expectError(await add({ reden_correctie: 'Zij stond niet op de lijst.' }), /#erbij_gehoord/);
	expectError(await add({ erbij_gehoord: 'ja' }), /#reden_correctie/);
	expect(await add({ erbij_gehoord: 'ja', reden_correctie: 'Zij stond niet op de lijst.' }), 303);
	assert.match((await page(d, 'notulen')).text, /Tante Fictink : ondersteunend netwerk, aanwezig, aan het woord geweest/);
});

// ---- H10 ------------------------------------------------------------------------------

async function notAtTable(geboren, how = 'gesprek_vooraf') {
	const d = await accepted({ kind: { geboortedatum: geboren } });
	expect(await kindDecided(d, { [`deelname-${d.kind}`]: how, [`reden-${d.kind}`]: how === 'niet' ? 'Het kind wil niet.' : '' }), 303);
	expect(await plan(d), 303);
	return d;
}
for (const how of ['gesprek_vooraf', 'brief_tekening', 'vertrouwenspersoon', 'niet']) {
	test(`H10 a kind of 12 that is not at the table (${how}) is deelnemer and gets its own letter and the notulen`, async () => {
		const d = await notAtTable(born(12), how);
		assert.deepEqual([row(d, d.kind).uitgenodigd, row(d, d.kind).verplicht], [1, 1]);
		const letter = await letterOf(d, 'Tijl');
		assert.ok(letter && !letter.includes('Kom je ook praten?'), letter);
		comes(d);
		expect(await attend(d), 303);
		// It need not be there: the sentence says how it takes part (W16).
		const label = { gesprek_vooraf: 'de voorzitter spreekt het kind vooraf', brief_tekening: 'het kind geeft een brief of tekening mee', vertrouwenspersoon: 'een vertrouwenspersoon spreekt voor het kind', niet: 'het kind doet niet mee' }[how];
		assert.ok((await page(d, 'aanwezigheid')).text.includes(`Niet aanwezig aan tafel: Tijl Fictink (kind, ${label})`));
		expect(await decide(d), 303);
		expect(await minutes(d, {}, 'ter_controle'), 303);
		expect(await approve(d), 303);
		assert.ok((await akkoordPage(d, d.ondersteuner)).formOf('verzenden').names.includes(`wijze-${row(d, d.kind).id}`));
		expect(await send(d), 303);
		assert.equal(one(`SELECT count(*) FROM verzending v WHERE v.deelnemer = ${row(d, d.kind).id}`), 1);
	});
}
test('H10 a kind of 12 cannot be left out of the planning; it may come after all', async () => {
	const d = await accepted({ kind: { geboortedatum: born(12) } });
	expect(await kindDecided(d, { [`deelname-${d.kind}`]: 'gesprek_vooraf' }), 303);
	expectError(await plan(d, { [`deelnemers-${row(d, d.kind).id}`]: null }), /Nodig ook uit: Tijl/);
	expect(await plan(d), 303);
	comes(d);
	expect(await attend(d, 'houden', { [`status-${row(d, d.kind).id}`]: 'aanwezig', [`gehoord-${row(d, d.kind).id}`]: 'ja' }), 303);
	assert.ok(!(await page(d, 'aanwezigheid')).text.includes('Niet aanwezig aan tafel'));
});
test('H10 a kind under 12 that is heard in another way is no deelnemer, and what it said stands in the notulen', async () => {
	const d = await notAtTable(born(9));
	assert.equal(row(d, d.kind)?.uitgenodigd ?? 0, 0);
	assert.equal(await letterOf(d, 'Tijl'), undefined);
	comes(d);
	expect(await attend(d), 303);
	expect(await decide(d), 303);
	const stem = { [`stem-${d.kind}`]: 'Ik wil dat papa niet meer schreeuwt.', [`stem_door-${d.kind}`]: 'M. Voorbeeld, lokale toegang', [`stem_op-${d.kind}`]: '1-9-2026' };
	for (const name of Object.keys(stem)) expectError(await minutes(d, { ...stem, [name]: '' }, 'ter_controle'), new RegExp(`#${name}$`));
	expect(await minutes(d, stem, 'ter_controle'), 303);
	const text = (await page(d, 'notulen', d.voorzitter)).text;
	assert.match(text, /Wat de kinderen zeggen Tijl Fictink Ik wil dat papa niet meer schreeuwt\. Gevraagd door M\. Voorbeeld, lokale toegang op 1 september 2026/);
	assert.equal(notulen(d), 'ter_controle');
});

// ---- H11 -----------------------------------------------------------------------------

test('H11 a kind that becomes 12 before the tafel is deelnemer of it, and that is shown when judging and planning', async () => {
	const d = await accepted({ kind: { geboortedatum: born(12, 2) } });
	expect(await kindDecided(d, { [`deelname-${d.kind}`]: 'gesprek_vooraf' }), 303);
	assert.equal(row(d, d.kind)?.uitgenodigd ?? 0, 0);
	for (const name of ['planning', 'intake-oordeel']) assert.match((await page(d, name, d.voorzitter)).text, /Jarig voor de tafel:? Tijl Fictink wordt 12 op/, name);
	expect(await plan(d), 303);
	assert.ok(one(`SELECT datum > date('now', 'localtime', '+2 days') FROM tafel WHERE id = ${d.tafel}`), 'the test needs a later tafel');
	assert.deepEqual([row(d, d.kind).uitgenodigd, row(d, d.kind).verplicht], [1, 1]);
	assert.ok(await letterOf(d, 'Tijl'));
});
test('H11 an age of 12 that is not reached on the day does not count, and another day of birth counts at once', async () => {
	const d = await notAtTable(born(12, 300));
	assert.equal(row(d, d.kind)?.uitgenodigd ?? 0, 0);
	assert.ok(!(await page(d, 'planning')).text.includes('wordt 12'));
	const change = async (geboortedatum) => expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/persoon?persoon=${d.kind}`), 'opslaan', { geboortedatum }), 303);
	await change(born(13));
	assert.deepEqual([row(d, d.kind).uitgenodigd, row(d, d.kind).verplicht], [1, 1]);
	await change(born(9));
	assert.deepEqual([row(d, d.kind).uitgenodigd, row(d, d.kind).verplicht], [0, 0]);
});

// ---- H15, H16 ----------------------------------------------------------------------

test('H15 H16 the notulen have two lists, and say that somebody was absent and how, not why', async () => {
	const d = await held({ aanwezigheid: (x) => ({ [`status-${deelnemer(x, 'ouder')}`]: 'afwezig_met_bericht', [`gehoord-${deelnemer(x, 'ouder')}`]: null, [`reden-${deelnemer(x, 'ouder')}`]: 'Opgenomen in een kliniek.' }) });
	for (const by of [d.ondersteuner, d.voorzitter]) assert.ok((await page(d, 'aanwezigheid', by)).body.includes('Opgenomen in een kliniek.'), by.name);
	expect(await decide(d), 303);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	const text = (await page(d, 'notulen', d.voorzitter)).text;
	assert.match(text, /Aanwezig Tijl Fictink : kind, aanwezig.* Afwezig Wiesje Fictink : ouder of verzorger, afwezig met bericht 1\. /);
	assert.ok(!/Aanwezig.*Wiesje.*Afwezig/.test(text) && !text.includes('Wie erbij waren'));
	expect(await approve(d), 303);
	expect(await send(d), 303);
	for (const name of [d.lokaal, 'raad.advies', office(d, 'voorzitter'), office(d, 'ondersteuner')]) {
		const by = await user(name);
		for (const path of ['notulen', 'notulen-akkoord', 'besluit', 'uitnodiging', 'opvolging']) {
			const answer = await page(d, path, by);
			if (answer.status === 200) assert.ok(!answer.body.includes('kliniek'), `${path} tells ${name} why`);
		}
		assert.ok(!(await by.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).body.includes('kliniek'), name);
	}
	for (const name of [d.lokaal, 'raad.advies']) assert.ok([403, 404].includes((await page(d, 'aanwezigheid', await user(name))).status), name);
});
test('H16 the list of who was absent has everybody of the family and every organisation, else it says nobody', async () => {
	const all = await held();
	assert.match((await page(all, 'notulen')).text, /Afwezig Niemand\./);
	const d = await planned();
	comes(d);
	sql(`INSERT INTO deelnemer (tafel, organisatie, rol, uitgenodigd_op) SELECT ${d.tafel}, id, soort, '2026-01-01T09:00:00Z' FROM organisatie WHERE soort = 'veilig_thuis'`);
	const id = deelnemer(d, 'veilig_thuis');
	expect(await attend(d, 'houden', { [`status-${id}`]: 'afwezig_zonder_bericht', [`gehoord-${id}`]: null }), 303);
	assert.match((await page(d, 'notulen')).text, /Afwezig Veilig Thuis Twente : Veilig Thuis, afwezig zonder bericht/);
});
