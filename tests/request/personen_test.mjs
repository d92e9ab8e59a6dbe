// Persons as they are (H22), and the same kind in two dossiers (H19).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { KIND, OUDER, add, accepted, attend, comes, complete, consent, decide, file, filed, minutes, plan, planned, sentBack, withPersoon, written } from './steps.mjs';

const list = (d, by = d.melder) => by.get(`/cgi-bin/persoon?zaak=${d.zaak}`);
const open = (id, by) => by.get(`/cgi-bin/persoon?persoon=${id}`);
const stored = (id) => sql(`SELECT * FROM persoon WHERE id = ${id}`)[0];
const change = async (d, id, values, by = d.melder) => by.submit(expect(await open(id, by), 200), 'opslaan', values);
// A BSN that holds and that nobody has yet.
const freshBsn = (skip = 0) => {
	for (let n = 10000000 + skip * 100001; ; n += 37) {
		const digits = String(n).padStart(8, '0');
		const sum = [...digits].reduce((s, c, i) => s + c * (9 - i), 0) % 11;
		const bsn = `${digits}${sum}`;
		if (sum < 10 && !one(`SELECT count(*) FROM persoon WHERE bsn = '${bsn}'`)) return bsn;
	}
};
const ONLY = /Er is al een dossier van dit kind\. Bel de procesondersteuner \([-0-9 ]+\)\./;

// ---- H19 ---------------------------------------------------------------------------

test('H19 one BSN is one persoon in a zaak: refused at the field, for a new one and for a change', async () => {
	const d = await written();
	const bsn = freshBsn();
	await withPersoon(d, { ...KIND, bsn });
	const answer = expectError(await add(d, { ...KIND, voornamen: 'Broer', bsn }), /#bsn/);
	expectError(answer, /staat in dit dossier al bij Tijl Fictink/);
	const broer = await withPersoon(d, { ...KIND, voornamen: 'Broer', bsn: '' });
	expectError(await change(d, broer, { bsn }), /#bsn/);
	const netwerk = { ...OUDER, soort: 'netwerk', gezag: null, bsn };
	expectError(await add(d, netwerk), /#bsn/);
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${d.zaak} AND bsn = '${bsn}'`), 1);
	// The persoon itself keeps it, and so does who was taken out by mistake.
	const first = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND bsn = '${bsn}'`);
	expect(await change(d, first, { bsn, telefoon: '0600000003' }), 303);
	expect(await d.melder.submit(await open(first, d.melder), 'verwijderen'), 303);
	expect(await change(d, broer, { bsn }), 303);
});
test('H19 the same kind elsewhere: the number for who sees both, one sentence for others, in the log', async () => {
	const bsn = freshBsn();
	const there = await filed({ by: 'lokaal.borne', kind: { bsn, voornamen: 'Zeldzaam' } });
	const here = await complete({ by: 'lokaal.borne', kind: { bsn, voornamen: 'Zeldzaam' } });
	const number = one(`SELECT nummer FROM zaak WHERE id = ${there.zaak}`);
	assert.ok((await list(here)).body.includes(`/cgi-bin/zaak?zaak=${there.zaak}">${number}`));
	const d = await complete({ kind: { bsn, voornamen: 'Anders Geschreven' } });
	for (const page of [await list(d), await open(d.kind, d.melder), await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`)]) {
		assert.match(page.text, ONLY);
		assert.ok(!page.body.includes(number) && !/Zeldzaam|Borne|lokaal\.borne/.test(page.text), page.text);
		const row = sql('SELECT handeling, zaak FROM log ORDER BY id DESC LIMIT 1')[0];
		assert.deepEqual(row, { handeling: 'zelfde_kind', zaak: d.zaak });
	}
	assert.match((await list(d)).text, new RegExp(one(`SELECT replace(s.telefoon, '(', '') FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = ${d.zaak}`)));
	expect(await file(d), 303);
	assert.match((await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).text, ONLY);
});
test('H19 no oracle: no word of near misses, of other persons, of drafts, of a year alone', async () => {
	const name = { voornamen: 'Onvindbaar', geslachtsnaam: 'Verzinsel', geboortedatum: '7-8-2013' };
	const draft = await complete({ by: 'lokaal.borne', kind: name, ouder: { ...name, geboortedatum: '7-8-1983' } });
	const d = await complete({ kind: name, ouder: { ...name, geboortedatum: '7-8-1983' } });
	const quiet = async (id, values) => {
		if (values) expect(await change(d, id, values), 303);
		assert.doesNotMatch((await list(d)).text, /Er is al een dossier/);
	};
	await quiet(d.kind); // the other is a draft
	expect(await file(draft), 303);
	assert.match((await list(d)).text, ONLY);
	await quiet(d.kind, { geboortedatum: '8-8-2013' });
	await quiet(d.kind, { geboortedatum: '7-8-2013', voornamen: 'Onvindbare' });
	await quiet(d.kind, { voornamen: '', geslachtsnaam: 'Verzinsel' });
	sql(`UPDATE persoon SET geboortedatum = '2013' WHERE id = ${draft.kind}`);
	await quiet(d.kind, { ...name, geboortedatum: '2013' });
	sql(`UPDATE persoon SET geboortedatum = '2013-08-07' WHERE id = ${draft.kind}`);
	await quiet(d.kind, { soort: 'netwerk', geboortedatum: '7-8-2013' }); // an adult of that name is nobody's business
	// And what was typed but not saved says nothing.
	const refused = expectError(await change(d, d.kind, { ...name, soort: 'kind', telefoon: '12' }), /#telefoon/);
	assert.doesNotMatch(refused.text, /Er is al een dossier/);
});
test('H19 a moment 1 that was filed as a zaak of its own can be linked', async () => {
	const bsn = freshBsn();
	const there = await filed({ kind: { bsn } });
	const d = await filed({ by: 'gi.jbov', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'"), kind: { bsn } });
	const page = expect(await d.ondersteuner.get(`/cgi-bin/koppeling?tafel=${d.tafel}`), 200);
	expect(await d.ondersteuner.submit(page, 'koppelen', { doel_zaak: String(there.zaak) }), 303);
	assert.equal(one(`SELECT zaak FROM tafel WHERE id = ${d.tafel}`), there.zaak);
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${there.zaak} AND bsn = '${bsn}' AND verwijderd = 0`), 1);
});
test('H19 linking does not bring one BSN to two persons', async () => {
	const bsn = freshBsn();
	const child = freshBsn(1);
	const there = await filed({ kind: { bsn: child }, ouder: { bsn } });
	const d = await filed({ by: 'gi.jbov', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'"), kind: { bsn: child }, personen: [{ ...OUDER, soort: 'netwerk', gezag: null, voornamen: 'Tante', bsn }] });
	const page = expect(await d.ondersteuner.get(`/cgi-bin/koppeling?tafel=${d.tafel}`), 200);
	expectError(await d.ondersteuner.submit(page, 'koppelen', { doel_zaak: String(there.zaak) }), /Tante Fictink.*burgerservicenummer/);
	assert.equal(one(`SELECT zaak FROM tafel WHERE id = ${d.tafel}`), d.zaak);
});

// ---- H22 ---------------------------------------------------------------------------

const VADER = { ...OUDER, voornamen: 'Jelle', geslachtsnaam: 'Voorbeeldsma', geslacht: 'm', telefoon: '' };
const persoon = (d, voornamen) => one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = '${voornamen}'`);
const letter = async (d, id) => (await d.ondersteuner.get(`/cgi-bin/uitnodiging?deelnemer=${one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${id}`)}`)).text;

test('H22 overleden: no letter, no absence sentence, no gezag, and the lists say so', async () => {
	const d = await planned({ personen: [VADER] });
	const vader = persoon(d, 'Jelle');
	assert.match(await letter(d, vader), /Beste Jelle/);
	expect(await change(d, vader, { overleden: '2026' }, d.ondersteuner), 303);
	assert.deepEqual([stored(vader).overleden, stored(vader).gezag], ['2026', 'nee']);
	assert.match((await list(d, d.ondersteuner)).text, /Overleden: 2026/);
	assert.match((await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).text, /overleden \(2026\)/);
	assert.ok(!(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`)).text.includes('Jelle'));
	comes(d);
	const moeder = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${d.ouder}`);
	expect(await attend(d, 'houden', { [`status-${moeder}`]: 'afwezig_zonder_bericht' }), 303);
	const page = await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`);
	assert.match(page.text, /Niet aanwezig aan tafel: Wiesje Fictink/);
	assert.ok(!/Niet aanwezig aan tafel:[^.]*Jelle/.test(page.text));
	expect(await decide(d), 303);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	assert.doesNotMatch(one(`SELECT afwezigheid FROM notulen_laatste WHERE tafel = ${d.tafel}`), /Jelle/);
});
test('H22 overleden after the tafel: the absence sentence stays, the notulen are sent to the others', async () => {
	const d = await planned({ personen: [VADER] });
	comes(d);
	const vader = persoon(d, 'Jelle');
	expect(await attend(d, 'houden', { [`status-${one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${vader}`)}`]: 'afwezig_met_bericht' }), 303);
	sql(`UPDATE tafel SET datum = date(datum, '-3 days') WHERE id = ${d.tafel}`);
	expect(await change(d, vader, { overleden: one("SELECT date('now', 'localtime')") }, d.ondersteuner), 303);
	assert.match((await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text, /Niet aanwezig aan tafel:[^.]*Jelle/);
	expect(await decide(d), 303);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	expect(await d.voorzitter.submit(await d.voorzitter.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`), 'akkoord'), 303);
	const page = await d.ondersteuner.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`);
	assert.ok(!page.text.includes('Hoe krijgt Jelle'));
	expect(await d.ondersteuner.submit(page, 'verzenden'), 303);
});
test('H22 overleden: consent of a moment 2 is asked of who lives', async () => {
	const d = await accepted({ moment: 2, personen: [VADER] });
	const ask = async () => (await d.melder.get(`/cgi-bin/toestemming?tafel=${d.tafel}`)).text;
	assert.match(await ask(), /Jelle/);
	expect(await change(d, persoon(d, 'Jelle'), { overleden: '1-2-2026' }, d.ondersteuner), 303);
	assert.doesNotMatch(await ask(), /Jelle/);
	expect(await consent(d), 303);
	expect(await plan(d), 303);
});
test('H22 overleden: not before the birth, not in the future, not of an unborn kind', async () => {
	const d = await written();
	for (const [values, field] of [[{ ...VADER, overleden: '1980' }, /#overleden/], [{ ...VADER, overleden: one("SELECT date('now', 'localtime', '+1 day')") }, /#overleden/],
		[{ ...VADER, overleden: 'vorig jaar' }, /#overleden/], [{ ...KIND, geboortedatum: '', ongeboren: 'ja', verwachte_datum: one("SELECT date('now', 'localtime', '+90 days')"), overleden: '2026' }, /#overleden/]])
		expectError(await add(d, values), field);
	assert.equal(stored(await withPersoon(d, { ...VADER, overleden: 'maart 2024' })).overleden, '2024-03');
});
test('H22 another name: the new one everywhere, the old one as voorheen; a slip leaves nothing', async () => {
	const d = await complete();
	expect(await change(d, d.kind, { geslachtsnaam: 'Fictinck' }), 303);
	assert.doesNotMatch((await list(d)).text, /voorheen/);
	expect(await change(d, d.kind, { geslachtsnaam: 'Nieuwenhuis', voorvoegsel: 'van', nieuwe_naam: 'ja' }), 303);
	for (const page of [await list(d), await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`)]) assert.match(page.text, /Tijl van Nieuwenhuis\s+voorheen Tijl Fictinck/);
	assert.match((await open(d.kind, d.melder)).text, /Voorheen Tijl Fictinck\./);
	// A dossier under the old name is found, too.
	sql(`UPDATE persoon SET geboortedatum = '2011-02-03' WHERE id = ${d.kind}`);
	expect(await file(d), 303);
	const other = await complete({ by: 'lokaal.borne', kind: { geslachtsnaam: 'Fictinck', geboortedatum: '3-2-2011' } });
	assert.match((await list(other)).text, ONLY);
});
for (const [typed, kept, shown] of [['2012', '2012', /2012 \(ongeveer 14 jaar\)/], ['maart 2012', '2012-03', /maart 2012 \(ongeveer 14 jaar\)/], ['2012-03', '2012-03', /maart 2012/], ['03-2012', '2012-03', /maart 2012/], ['9-3-2012', '2012-03-09', /9 maart 2012 \(14 jaar\)/]]) {
	test(`H22 born "${typed}": kept and shown as far as it is known`, async () => {
		const d = await written();
		const id = await withPersoon(d, { ...KIND, geboortedatum: typed });
		assert.equal(stored(id).geboortedatum, kept);
		assert.match((await list(d)).text, shown);
		// And the form gives back what it shows.
		expect(await change(d, id, {}), 303);
		assert.equal(stored(id).geboortedatum, kept);
	});
}
test('H22 born in a year: what cannot be is refused', async () => {
	const d = await written();
	for (const geboortedatum of ['13-2012', '2012-13', 'lente 2012', '12', '1990', '2199', '99-2012']) expectError(await add(d, { ...KIND, geboortedatum }), /#geboortedatum/);
});
test('H22 a land beside the address: the postcode is that of the land', async () => {
	const d = await written();
	const ok = [['', '7511ab', 'Nederland', '7511 AB'], ['nl', '7511 AB', 'Nederland', '7511 AB'], ['Duitsland', '48599', 'Duitsland', '48599'], ['Duitsland', 'D\u201148599', 'Duitsland', 'D-48599'], ['België', '3500', 'België', '3500'], ['Ierland', 'D02 X285', 'Ierland', 'D02 X285']];
	for (const [land, postcode, l, p] of ok) {
		const row = stored(await withPersoon(d, { ...OUDER, land, postcode }));
		assert.deepEqual([row.land, row.postcode], [l, p]);
	}
	for (const [land, postcode] of [['', '48599'], ['Nederland', 'D-48599'], ['Duitsland', '48599; en nog veel meer'], ['Duitsland', 'x'], ['Duitsland', '48<99']])
		expectError(await add(d, { ...OUDER, land, postcode }), /#postcode/);
	const page = await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	assert.match(page.text, /48599 , Duitsland|48599.*Duitsland/);
});
test('H22 names as people have them are kept', async () => {
	const d = await written();
	for (const geslachtsnaam of ['De Vries-Jansen', 'García López', "d'Hondt", 'van Dam - de Wit', 'Nguyễn', "O'Brien"])
		assert.equal(stored(await withPersoon(d, { ...OUDER, geslachtsnaam })).geslachtsnaam, geslachtsnaam);
});
test('H22 a GI or a persoon as voogd', async () => {
	const d = await complete();
	const gi = one("SELECT id FROM organisatie WHERE naam = 'Jeugdbescherming Overijssel'");
	expect(await d.melder.submit(await list(d), 'voogd', { voogd_gi: String(gi) }), 303);
	assert.equal(one(`SELECT voogd_gi FROM zaak WHERE id = ${d.zaak}`), gi);
	expectError(await d.melder.submit(await list(d), 'voogd', { voogd_gi: '1' }), /#voogd_gi/);
	expect(await d.melder.submit(await list(d), 'voogd', { voogd_gi: '' }), 303);
	assert.equal(one(`SELECT voogd_gi FROM zaak WHERE id = ${d.zaak}`), null);
	const voogd = await withPersoon(d, { ...OUDER, voornamen: 'Truus', gezag: 'nee', rolcode: '191' });
	assert.deepEqual([stored(voogd).rolcode, stored(voogd).gezag], ['191', 'nee']);
});
test('H22 who must not meet: an own time and place, and nothing of the other in letter and invitation, both ways', async () => {
	const d = await accepted({ personen: [{ ...VADER, straat: 'Verborgenpad 3', postcode: '7581 XY', woonplaats: 'Losser' }], ouder: { straat: 'Elders 4', postcode: '7581 ZZ', woonplaats: 'Losser' } });
	const vader = persoon(d, 'Jelle');
	expect(await change(d, vader, { niet_samen_met: String(d.ouder) }, d.ondersteuner), 303);
	assert.match((await list(d, d.ondersteuner)).text, /Niet samen met Wiesje Fictink/);
	const of = (id) => one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${id}`);
	expectError(await plan(d), /eigen tijd en een eigen plek/);
	expect(await plan(d, { [`eigen_tijd-${of(vader)}`]: '8.15', [`eigen_plek-${of(vader)}`]: 'De zijingang, kamer 2' }), 303);
	const his = await letter(d, vader);
	assert.match(his, /om 8\.15 uur/);
	assert.match(his, /De zijingang, kamer 2/);
	assert.ok(!/Wiesje|Elders 4/.test(his), his);
	assert.ok(/Tijl/.test(his) && /voorzitter/.test(his));
	const hers = await letter(d, d.ouder);
	assert.ok(!/Jelle|Voorbeeldsma|Verborgenpad|zijingang|8\.15/.test(hers), hers);
	assert.match(await letter(d, d.kind), /Jelle[\s\S]*Wiesje|Wiesje[\s\S]*Jelle/);
	// Later it can be changed; and the notulen name both, without an address.
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	expect(await d.ondersteuner.submit(page, 'apart', { [`eigen_plek-${of(vader)}`]: 'online' }), 303);
	assert.match(await letter(d, vader), /Waar\?\s+online/);
	comes(d);
	expect(await attend(d, 'houden', { [`status-${of(vader)}`]: 'afwezig_zonder_bericht' }), 303);
	const notulen = (await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text;
	assert.match(notulen, /Niet aanwezig aan tafel:[^.]*Jelle/);
	assert.ok(!/Verborgenpad|Elders 4|7581/.test(notulen));
	// Of another zaak it is nobody.
	expectError(await change(d, vader, { niet_samen_met: String(one(`SELECT id FROM persoon WHERE zaak <> ${d.zaak} LIMIT 1`)) }, d.ondersteuner), /#niet_samen_met/);
});
test('H21 H22 who must not meet reads the own time and place also when the tafel is moved, and in the letter of the new one', async () => {
	const d = await accepted({ personen: [VADER] });
	const vader = persoon(d, 'Jelle');
	expect(await change(d, vader, { niet_samen_met: String(d.ouder) }, d.ondersteuner), 303);
	const his = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${vader}`);
	expect(await plan(d, { [`eigen_tijd-${his}`]: '8.15', [`eigen_plek-${his}`]: 'De zijingang, kamer 2' }), 303);
	const [was] = sql(`SELECT ltrim(replace(t.begintijd, ':', '.'), '0') AS van, l.naam AS plek FROM tafel t JOIN locatie l ON l.id = t.locatie WHERE t.id = ${d.tafel}`);
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	expect(await d.ondersteuner.submit(page, 'verplaatsen', { reden: 'De tolk kan niet.' }), 303);
	const told = async (id) => expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}&eerder=${one(`SELECT max(id) FROM planning_eerder WHERE tafel = ${d.tafel}`)}&deelnemer=${id}`), 200).text;
	const hers = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${d.ouder}`);
	assert.match(await told(his), /om 8\.15 uur, in De zijingang, kamer 2/);
	assert.ok(!(await told(his)).includes(`om ${was.van} uur`) && !(await told(his)).includes(was.plek), 'nothing of the others’ time and place');
	assert.match(await told(hers), new RegExp(`om ${was.van} uur, in ${was.plek}`));
	assert.ok(!/8\.15|zijingang/.test(await told(hers)));
	expect(await plan(d, { [`eigen_tijd-${his}`]: '8.45', [`eigen_plek-${his}`]: 'online' }), 303);
	assert.match(await told(his), /De tafel is nu op .* om 8\.45 uur, in online/);
	assert.match(await letter(d, vader), /Eerder nodigden wij u uit voor .*, 8\.15 uur/);
	assert.ok(!(await told(hers)).includes('8.45'));
});
test('H22 a professional of no organisation of the list is a deelnemer with name, function and organisation', async () => {
	const d = await accepted();
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	const school = { naam: 'Juf Verzonnen', functie: 'leerkracht', organisatie_naam: 'De Fictieschool' };
	for (const missing of Object.keys(school)) expectError(await d.ondersteuner.submit(page, 'toevoegen', { ...school, [missing]: '' }), new RegExp(`#${missing}`));
	expect(await d.ondersteuner.submit(page, 'toevoegen', school), 303);
	expect(await plan(d), 303);
	const id = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'professional'`);
	const mail = (await d.ondersteuner.get(`/cgi-bin/uitnodiging?deelnemer=${id}`)).text;
	assert.match(mail, /Beste Juf Verzonnen, leerkracht \(De Fictieschool\)/);
	assert.doesNotMatch(mail, /inloggen/);
	const later = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	expect(await d.ondersteuner.submit(later, 'nodigen', { naam: 'Mr. Bedacht', functie: 'advocaat', organisatie_naam: 'Bedacht Advocaten' }), 303);
	comes(d);
	expect(await attend(d), 303);
	assert.match((await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text, /Mr\. Bedacht, advocaat \(Bedacht Advocaten\)/);
});

// ---- the family moved ----------------------------------------------------------------

const moves = async (d, values, by = d.ondersteuner) =>
	by.submit(expect(await by.get(`/cgi-bin/verhuizing?zaak=${d.zaak}`), 200), 'overdragen', { datum: '1-11-2026', reden: 'Het gezin woont nu in Borne.', ...values });
const gemeente = (slug) => String(one(`SELECT id FROM gemeente WHERE slug = '${slug}'`));
const where = (d) => one(`SELECT s.code || ' ' || g.slug FROM zaak z JOIN gemeente g ON g.id = z.gemeente JOIN subregio s ON s.id = z.subregio WHERE z.id = ${d.zaak}`);

test('H22 the zaak goes to another gemeente with number and trace; the new subregio plans it, with its lokale toegang', async () => {
	const d = await accepted();
	const number = one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
	for (const missing of ['naar', 'datum', 'reden']) expectError(await moves(d, { naar: gemeente('borne'), [missing]: '' }), new RegExp(`#${missing}`));
	expect(await moves(d, { naar: gemeente('borne') }), 303);
	assert.equal(where(d), 'hengelo borne');
	assert.equal(one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), number);
	expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 404);
	expect(await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	const there = await user('ondersteuner.hengelo');
	expect(await plan({ ...d, ondersteuner: there }), 303);
	assert.deepEqual(sql(`SELECT g.slug, d.uitgenodigd FROM deelnemer d JOIN organisatie o ON o.id = d.organisatie JOIN gemeente g ON g.id = o.gemeente WHERE d.tafel = ${d.tafel} ORDER BY d.id`), [{ slug: 'losser', uitgenodigd: 0 }, { slug: 'borne', uitgenodigd: 1 }]);
	for (const by of [there, await user('voorzitter.hengelo')]) {
		const page = expect(await by.get(`/cgi-bin/verhuizing?zaak=${d.zaak}`), 200);
		assert.match(page.text, /Losser[\s\S]*Borne[\s\S]*Het gezin woont nu in Borne\./, by.name);
	}
	assert.ok(!(await (await user('voorzitter.hengelo')).get(`/cgi-bin/verhuizing?zaak=${d.zaak}`)).buttons.includes('overdragen'));
	// The toezichthouder sees no dossier, but that it was done, by whom and when.
	const toezicht = await user('toezicht');
	expect(await toezicht.get(`/cgi-bin/verhuizing?zaak=${d.zaak}`), 404);
	assert.match(expect(await toezicht.get(`/cgi-bin/inzage?zaak=${d.zaak}`), 200).text, /Verhuizing naar een andere gemeente: overdragen/);
	assert.equal(one(`SELECT count(*) FROM log WHERE zaak = ${d.zaak} AND pagina = 'verhuizing' AND handeling = 'overdragen' AND uitkomst = 'gedaan'`), 1);
});
test('H22 a zaak with a tafel that is planned or held is not handed over', async () => {
	const d = await planned();
	expectError(await moves(d, { naar: gemeente('borne') }), /Er is een tafel gepland/);
	comes(d);
	expect(await attend(d), 303);
	expectError(await moves(d, { naar: gemeente('borne') }), /nog niet is afgesloten/);
	assert.equal(where(d), 'noord-oost-twente losser');
	expect(await d.melder.get(`/cgi-bin/verhuizing?zaak=${d.zaak}`), 403);
});
test('H22 a tafel that is over stays with the people of the old gemeente', async () => {
	const d = await filed();
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 'intrekken', { reden: 'Het gezin verhuist.' }), 303);
	expect(await moves(d, { naar: gemeente('borne') }), 303);
	assert.equal(where(d), 'hengelo borne');
	const page = expect(await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	assert.match(page.text, /Losser/);
	expect(await (await user('ondersteuner.hengelo')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	expectError(await moves(d, { naar: gemeente('enschede') }), /al overgedragen/);
});
test('H22 who keeps a tafel of a zaak that moved on reads that tafel, and of the family nothing that came after', async () => {
	const d = await planned({ ouder: { telefoon: '06-00000003' } });
	comes(d);
	expect(await attend(d), 303);
	sql(`UPDATE tafel SET status = 'afgesloten', afgesloten_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ${d.tafel}`);
	const path = `/cgi-bin/persoon?persoon=${d.ouder}`;
	expect(await d.voorzitter.get(path), 200);
	expect(await moves(d, { naar: gemeente('borne') }), 303);
	sql(`UPDATE persoon SET straat = 'Nieuwepad 9', adres_geheim = 'ja', telefoon = '0600000099' WHERE id = ${d.ouder};
		INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, gewijzigd_op, gewijzigd_door) VALUES (${d.zaak}, 'netwerk', 'Nieuweling', 'Fictink', 'x', 1)`);
	for (const by of [d.voorzitter, d.ondersteuner]) {
		const page = expect(await by.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
		assert.match(page.text, /Wiesje Fictink/);
		assert.ok(!/Nieuwepad|0600000099|06-?00000099|Nieuweling/.test(page.body), by.name);
		assert.ok([403, 404].includes((await by.get(path)).status));
		assert.ok([403, 404].includes((await by.get(`/cgi-bin/persoon?zaak=${d.zaak}`)).status));
		assert.ok([403, 404].includes((await by.get(`${path}&toon_bsn=ja`)).status));
		expect(await by.get(`/cgi-bin/notulen?tafel=${d.tafel}`), 200);
	}
	expect(await (await user('ondersteuner.hengelo')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
});
test('H22 a melder whose tafel moved with the zaak still amends and files it', async () => {
	const d = await sentBack();
	expect(await moves(d, { naar: gemeente('borne') }), 303);
	expect(await file(d), 303);
	assert.equal(one(`SELECT status FROM tafel WHERE id = ${d.tafel}`), 'ingediend');
	expect(await (await user('voorzitter.hengelo')).get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200);
});
