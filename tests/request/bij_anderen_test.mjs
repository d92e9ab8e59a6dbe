// Making something is no right: whoever files about a family that others brought
// in begins a zaak of its own, with copies of what it may see. Only the
// procesondersteuner links it, and what was withheld stays withheld.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { KIND, OUDER, accepted, add, comes, file, filed, judge, planned, status, withPersoon, withStuk } from './steps.mjs';

const GI = 'gi.jbov';
const organisation = (name) => one(`SELECT r.organisatie FROM gebruiker_rol r JOIN gebruiker u ON u.id = r.gebruiker WHERE u.gebruikersnaam = '${name}'`);
const invite = (d, name, rol = 'gi') => sql(`INSERT INTO deelnemer (tafel, organisatie, rol, uitgenodigd, uitgenodigd_op) VALUES (${d.tafel}, ${organisation(name)}, '${rol}', 1, '2026-01-01T00:00:00Z')`);
const family = (zaak) => JSON.stringify(sql(`SELECT * FROM persoon WHERE zaak = ${zaak} ORDER BY id`));

// A tafel that is planned, of a family with a BSN and a secret address, to which a GI is invited.
async function seenByGi() {
	const d = await planned({ kind: { bsn: '123456782' } });
	sql(`UPDATE persoon SET bsn = '111222333', straat = 'Schuilhof 7', postcode = '7581 AA', woonplaats = 'Verscholen', adres_geheim = 'ja' WHERE id = ${d.ouder}`);
	invite(d, GI);
	d.gi = await user(GI);
	return d;
}
// A button that the page does not show, with the token of a page that it does.
let forced = 0;
const force = (who, page, query, actie, values) => who.post(`/cgi-bin/persoon?${query}`, [['csrf', page.forms[0].value('csrf')],
	['sleutel', String(++forced).padStart(32, '0')], ['rev', '1'], ['actie', actie], ...Object.entries(values)]);
// What the GI begins about that family.
async function begun(d, values = {}) {
	const page = expect(await d.gi.get(`/cgi-bin/aanmelding?moment=3&zaak=${d.zaak}`), 200);
	assert.match(page.text, /Dit wordt een eigen dossier/);
	const tafel = Number(/tafel=(\d+)/.exec(expect(await d.gi.submit(page, 'opslaan', values), 303).location)[1]);
	return { ...d, tafel, moment: 3, melder: d.gi, zaak: one(`SELECT zaak FROM tafel WHERE id = ${tafel}`), origin: d };
}
const COMPLETE = { ots_einddatum: '31-12-2027', soort_einde: 'niet_verlengen', samenvatting: 'De doelen zijn gehaald.', overdracht_lokale_toegang: 'ja' };
// Nothing that was withheld is on a page that the GI can open.
async function nothingWithheld(d, when) {
	for (const path of [`zaak?zaak=${d.zaak}`, `persoon?zaak=${d.zaak}`, `aanmelding?tafel=${d.tafel}`,
		...sql(`SELECT id FROM persoon WHERE zaak IN (${d.zaak}, ${d.origin.zaak})`).flatMap((p) => [`persoon?persoon=${p.id}`, `persoon?persoon=${p.id}&toon_bsn=ja`])]) {
		const page = await d.gi.get(`/cgi-bin/${path}`);
		for (const secret of ['Schuilhof', '111222333', '123456782']) assert.ok(!page.body.includes(secret), `${when}: ${path} shows ${secret}`);
	}
}

test('who sees a zaak of others begins a zaak of its own, with copies of what it sees', async () => {
	const d = await seenByGi();
	const before = family(d.zaak);
	const own = await begun(d);
	assert.notEqual(own.zaak, d.zaak);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE zaak = ${d.zaak}`), 1);
	assert.equal(family(d.zaak), before);
	assert.deepEqual(sql(`SELECT soort, voornamen, geslachtsnaam, bsn, straat, adres_geheim, geinformeerd FROM persoon WHERE zaak = ${own.zaak} ORDER BY id`), [
		{ soort: 'kind', voornamen: 'Tijl', geslachtsnaam: 'Fictink', bsn: '', straat: '', adres_geheim: '', geinformeerd: '' },
		{ soort: 'ouder', voornamen: 'Wiesje', geslachtsnaam: 'Fictink', bsn: '', straat: '', adres_geheim: 'ja', geinformeerd: '' },
	]);
	await nothingWithheld(own, 'as a draft');
});

test('a draft changes, adds and removes nobody of the family of others, in no status of their tafel', async () => {
	for (const from of [seenByGi, async () => { const d = await seenByGi(); sql(`UPDATE tafel SET status = 'gehouden', gehouden_op = '2026-01-01T00:00:00Z' WHERE id = ${d.tafel}`); return d; }]) {
		const d = await from();
		await begun(d);
		const before = family(d.zaak);
		const page = await d.gi.get(`/cgi-bin/persoon?persoon=${d.ouder}`);
		for (const actie of ['opslaan', 'verwijderen']) {
			const answer = await force(d.gi, page, `persoon=${d.ouder}`, actie, { ...OUDER, gezag: 'nee', geslachtsnaam: 'Anders' });
			assert.ok([403, 404, 409].includes(answer.status), `${actie}: ${answer.status}`);
		}
		const added = await force(d.gi, page, `zaak=${d.zaak}`, 'opslaan', KIND);
		assert.ok([403, 404, 409].includes(added.status), String(added.status));
		assert.equal(family(d.zaak), before);
	}
});

test('filed, withdrawn and after verplaatsen nothing that was withheld is seen, and the sight of the other tafel ends', async () => {
	const d = await seenByGi();
	const own = await begun(d, COMPLETE);
	await withStuk(own, 'rapportage_gi');
	sql(`UPDATE persoon SET geinformeerd = 'ja' WHERE zaak = ${own.zaak} AND soort = 'ouder'`);
	expect(await file(own), 303);
	await nothingWithheld(own, 'filed');
	const move = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	expect(await d.ondersteuner.submit(move, 'verplaatsen', { reden: 'De zaal is bezet.' }), 303);
	for (const path of [`zaak?zaak=${d.zaak}`, `persoon?zaak=${d.zaak}`, `persoon?persoon=${d.ouder}`]) expect(await d.gi.get(`/cgi-bin/${path}`), 404);
	expect(await d.gi.submit(await d.gi.get(`/cgi-bin/aanmelding?tafel=${own.tafel}`), 'intrekken', { reden: 'Niet nodig.' }), 303);
	await nothingWithheld(own, 'withdrawn');
});

test('linked by the procesondersteuner: the copies become the persons there, and what was withheld stays so', async () => {
	const d = await seenByGi();
	const own = await begun(d, COMPLETE);
	await withStuk(own, 'rapportage_gi');
	expect(await file(own), 303);
	const page = expect(await d.ondersteuner.get(`/cgi-bin/koppeling?tafel=${own.tafel}`), 200);
	expect(await d.ondersteuner.submit(page, 'koppelen', { doel_zaak: String(d.zaak) }), 303);
	assert.deepEqual(sql(`SELECT zaak, bij_anderen FROM tafel WHERE id = ${own.tafel}`), [{ zaak: d.zaak, bij_anderen: 1 }]);
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${d.zaak} AND verwijderd = 0`), 2);
	assert.equal(one(`SELECT straat FROM persoon WHERE id = ${d.ouder}`), 'Schuilhof 7', 'an empty address takes no other away');
	const linked = { ...own, zaak: d.zaak };
	await nothingWithheld(linked, 'linked');
	// Sent back, it amends its own text, and still not the family.
	expect(await judge(linked, 'terugsturen', { argumenten: 'Graag de evaluatie erbij.' }), 303);
	await nothingWithheld(linked, 'sent back');
	expect(await d.gi.submit(await d.gi.get(`/cgi-bin/aanmelding?tafel=${own.tafel}`), 'opslaan', { samenvatting: 'Met de evaluatie.' }), 303);
	const before = family(d.zaak);
	const form = await d.gi.get(`/cgi-bin/persoon?persoon=${d.ouder}`);
	assert.ok(!form.buttons.includes('opslaan'));
	const answer = await force(d.gi, form, `persoon=${d.ouder}`, 'opslaan', { ...OUDER, gezag: 'nee' });
	assert.ok([403, 404, 409].includes(answer.status), String(answer.status));
	assert.equal(family(d.zaak), before);
	// The procesondersteuner puts it right, also then.
	const po = expect(await d.ondersteuner.get(`/cgi-bin/persoon?persoon=${d.ouder}`), 200);
	expect(await d.ondersteuner.submit(po, 'opslaan', { telefoon: '06-00000009' }), 303);
});

test('moment 1 is linked like 2 and 3', async () => {
	const old = await accepted({ kind: { bsn: '123456782' } });
	const next = await filed({ by: GI, gemeente: one(`SELECT gemeente FROM zaak WHERE id = ${old.zaak}`), kind: { bsn: '123456782' } });
	const page = expect(await next.ondersteuner.get(`/cgi-bin/koppeling?tafel=${next.tafel}`), 200);
	expect(await next.ondersteuner.submit(page, 'koppelen', { doel_zaak: String(old.zaak) }), 303);
	assert.equal(one(`SELECT zaak FROM tafel WHERE id = ${next.tafel}`), old.zaak);
});

test('who filed all of a zaak goes on in it; its family is written by nobody but the procesondersteuner while a tafel is under way', async () => {
	const d = await accepted();
	const page = expect(await d.melder.get(`/cgi-bin/aanmelding?moment=1&zaak=${d.zaak}`), 200);
	expect(await d.melder.submit(page, 'opslaan', {}), 303);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE zaak = ${d.zaak}`), 2);
	const before = family(d.zaak);
	const form = await d.melder.get(`/cgi-bin/persoon?persoon=${d.ouder}`);
	const answer = await force(d.melder, form, `persoon=${d.ouder}`, 'opslaan', { ...OUDER, gezag: 'nee' });
	assert.ok([403, 404, 409].includes(answer.status), String(answer.status));
	assert.equal(family(d.zaak), before);
	sql(`UPDATE tafel SET status = 'afgesloten', afgesloten_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ${d.tafel}`);
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/persoon?persoon=${d.ouder}`), 'opslaan', { telefoon: '06-00000008' }), 303);
});

test('W30 a raadsonderzoeker who is assigned begins moment 2 in the zaak itself, and does not write its family', async () => {
	const d = await planned();
	comes(d);
	sql(`INSERT INTO toewijzing (zaak, gebruiker, op) SELECT ${d.zaak}, id, '2026-01-01T00:00:00Z' FROM gebruiker WHERE gebruikersnaam = 'raad.onderzoeker'`);
	sql(`INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol, uitgenodigd, uitgenodigd_op) SELECT ${d.tafel}, r.organisatie, u.id, 'raadsonderzoeker', 1, '2026-01-01T00:00:00Z' FROM gebruiker u JOIN gebruiker_rol r ON r.gebruiker = u.id WHERE u.gebruikersnaam = 'raad.onderzoeker'`);
	const raad = await user('raad.onderzoeker');
	expect(await raad.submit(expect(await raad.get(`/cgi-bin/aanmelding?moment=2&zaak=${d.zaak}`), 200), 'opslaan', {}), 303);
	const tafel = one(`SELECT max(id) FROM tafel WHERE zaak = ${d.zaak} AND moment = 2`);
	assert.equal(one(`SELECT bij_anderen FROM tafel WHERE id = ${tafel}`), 1);
	const form = await raad.get(`/cgi-bin/persoon?persoon=${d.ouder}`);
	const answer = await force(raad, form, `persoon=${d.ouder}`, 'opslaan', { ...OUDER, gezag: 'nee' });
	assert.ok([403, 404, 409].includes(answer.status), String(answer.status));
});

test('a hundred tafels of a zaak hide none of them from who organises it', async () => {
	const d = await accepted();
	sql(`WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 99)
		INSERT INTO tafel (zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op) SELECT zaak, 1, 'concept', melder_organisatie, melder_gebruiker, aangemaakt_op FROM n, tafel WHERE id = ${d.tafel}`);
	sql(`INSERT INTO aanmelding (tafel, ronde) SELECT id, 1 FROM tafel WHERE zaak = ${d.zaak} AND id <> ${d.tafel}`);
	for (const who of [d.voorzitter, d.ondersteuner]) {
		const page = expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
		assert.ok(page.body.includes(`tafel-${d.tafel}`));
	}
	assert.equal((await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).body.match(/id="tafel-\d+"/g).length, 100);
	const page = await d.melder.get(`/cgi-bin/aanmelding?moment=1&zaak=${d.zaak}`);
	expectError(await d.melder.submit(page, 'opslaan', {}), /hoogstens 100 tafels/);
});

test('a stuk of the zaak of others is taken over only where the filer may read it', async () => {
	const d = await seenByGi();
	sql(`UPDATE stuk SET vrijgegeven = 0, sha256 = 'x' || id WHERE tafel = ${d.tafel}`);
	const kept = await withStuk(d, 'mdo_verslag', d.ondersteuner);
	const released = await withStuk(d, 'overig', d.ondersteuner);
	sql(`UPDATE stuk SET vrijgegeven = (id = ${released}), sha256 = 'y' || id WHERE id IN (${kept}, ${released})`);
	const own = await begun(d);
	const page = await d.gi.get(`/cgi-bin/stuk?tafel=${own.tafel}`);
	assert.ok(page.body.includes(`<option value="${released}"`) && !page.body.includes(`<option value="${kept}"`));
	expectError(await d.gi.submit(page, 'overnemen', { bron: String(kept) }), /Kies een stuk uit de lijst/);
	expect(await d.gi.submit(page, 'overnemen', { bron: String(released) }), 303);
});

test('W32 a raadsonderzoeker adds the papers of its own handover to a tafel that did not go on', async () => {
	const d = await accepted({ moment: 2 });
	sql(`UPDATE tafel SET status = 'niet_doorgegaan' WHERE id = ${d.tafel}`);
	const stuk = await withStuk(d, 'overig');
	assert.equal(one(`SELECT tafel FROM stuk WHERE id = ${stuk}`), d.tafel);
	assert.equal(status(d), 'niet_doorgegaan');
});

test('a family has at most thirty persons: the next one is refused where it comes in, and every form still opens', async () => {
	const d = await accepted();
	for (let n = one(`SELECT count(*) FROM persoon WHERE zaak = ${d.zaak}`); n < 30; n++) {
		sql(`INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, geboortedatum, gewijzigd_op, gewijzigd_door) VALUES (${d.zaak}, 'kind', 'Kind ${n}', 'Fictink', '2015-01-01', '2026-01-01T00:00:00Z', 1)`);
	}
	const page = expect(await d.ondersteuner.get(`/cgi-bin/persoon?zaak=${d.zaak}`), 200);
	assert.match(page.text, /hoogstens 30 personen/);
	const refused = expectError(await add(d, KIND, d.ondersteuner), /hoogstens 30 personen/);
	assert.ok(refused.body.includes('Tijl'), 'what was typed is still there');
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${d.zaak}`), 30);
	sql(`INSERT INTO deelnemer (tafel, persoon, rol) SELECT ${d.tafel}, id, soort FROM persoon WHERE zaak = ${d.zaak} ON CONFLICT DO NOTHING`);
	for (const program of ['aanmelding', 'intake-oordeel', 'planning', 'koppeling']) expect(await d.ondersteuner.get(`/cgi-bin/${program}?tafel=${d.tafel}`), 200);
	sql(`UPDATE tafel SET status = 'gepland', dagdeel = (SELECT min(id) FROM dagdeel), locatie = 1, begintijd = '09:00', datum = date('now', 'localtime') WHERE id = ${d.tafel}`);
	for (const program of ['aanwezigheid', 'besluit', 'notulen', 'uitnodiging']) expect(await d.ondersteuner.get(`/cgi-bin/${program}?tafel=${d.tafel}`), 200);
	expect(await (await user('raad.advies')).get(`/cgi-bin/besluit?tafel=${d.tafel}`), 200);
});

test('who is not let in does not end a program either, however much is there', async () => {
	const d = await filed();
	sql(`INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, geboortedatum, gewijzigd_op, gewijzigd_door)
		WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 400) SELECT ${d.zaak}, 'kind', 'Kind ' || n, 'Fictink', '2015-01-01', '2026-01-01T00:00:00Z', 1 FROM n`);
	const raad = await user('raad.advies');
	for (let i = 0; i < 8; i++) expect(await raad.get(`/cgi-bin/besluit?tafel=${d.tafel}`), 404);
	for (const program of ['besluit', 'intake-oordeel', 'aanmelding']) assert.ok([200, 404, 409].includes((await d.voorzitter.get(`/cgi-bin/${program}?tafel=${d.tafel}`)).status), program);
});
