// Persons as they are (H22), and the same kind in two dossiers (H19).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { KIND, OUDER, accepted, attend, comes, complete, decide, file, filed, held, judge, minutes, plan, planned, withPersoon, written } from './steps.mjs';

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
	const answer = expectError(await d.melder.submit(await list(d), 'opslaan', { ...KIND, voornamen: 'Broer', bsn }), /#bsn/);
	expectError(answer, /staat in dit dossier al bij Tijl Fictink/);
	const broer = await withPersoon(d, { ...KIND, voornamen: 'Broer', bsn: '' });
	expectError(await change(d, broer, { bsn }), /#bsn/);
	const netwerk = { ...OUDER, soort: 'netwerk', gezag: null, bsn };
	expectError(await d.melder.submit(await list(d), 'opslaan', netwerk), /#bsn/);
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
