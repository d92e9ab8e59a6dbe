// persoon: the family of a zaak; BSN and secret address are for who needs them.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { KIND, OUDER, add, accepted, complete, filed, plan, planned, withPersoon, written } from './steps.mjs';

const list = (d, by = d.melder) => by.get(`/cgi-bin/persoon?zaak=${d.zaak}`);
const open = (id, by) => by.get(`/cgi-bin/persoon?persoon=${id}`);
const stored = (id) => sql(`SELECT * FROM persoon WHERE id = ${id}`)[0];
const BSN = '999000019';

test('persoon: everything that is filled in is stored, and shown again', async () => {
	const d = await written();
	const id = await withPersoon(d, { ...OUDER, voorvoegsel: 'van der', voornamen: 'Çağrı Żółć', geslachtsnaam: "O'Brien-Yılmaz", bsn: BSN, email: 'c.yilmaz@example.nl',
		straat: 'Voorbeeldlaan 3 b', postcode: '7500zz', woonplaats: 'Losser', tolk: 'Turks', ondersteuning: 'Opvang voor\r\ntwee kinderen.' });
	const p = stored(id);
	assert.deepEqual([p.voornamen, p.geslachtsnaam, p.bsn, p.postcode, p.telefoon], ['Çağrı Żółć', "O'Brien-Yılmaz", BSN, '7500 ZZ', '0600000001']);
	const form = (await open(id, d.melder)).formOf('opslaan');
	assert.equal(form.value('voornamen'), 'Çağrı Żółć');
	assert.equal(form.value('ondersteuning').replace(/\r/g, ''), 'Opvang voor\ntwee kinderen.');
	assert.ok((await list(d)).text.includes("Çağrı Żółć van der O'Brien-Yılmaz"));
});
for (const [typed, good] of [['999000019', 1], ['999.00.0019', 1], ['999 000 019', 1], ['999000018', 0], ['123456789', 0], ['000000000', 0], ['99900001', 0], ['9990000190', 0], ['abc', 0], ['-99900019', 0]]) {
	test(`persoon: BSN ${typed} is ${good ? 'taken' : 'refused'} (11-proef)`, async () => {
		const d = await written();
		const answer = await add(d, { ...KIND, bsn: typed });
		if (good) assert.equal(expect(answer, 303) && one(`SELECT bsn FROM persoon WHERE zaak = ${d.zaak}`), BSN);
		else expectError(answer, /#bsn/);
	});
}
test('persoon: forgiving with phone and postcode, and clear when they are none', async () => {
	const d = await written();
	for (const telefoon of ['06-00 00 00 01', '+31 6 00000001', '0031600000001']) assert.equal(stored(await withPersoon(d, { ...OUDER, telefoon })).telefoon, '0600000001');
	for (const telefoon of ['12345', '06-0000000x', '+31']) expectError(await add(d, { ...OUDER, telefoon }), /#telefoon/);
	for (const postcode of ['750 ZZ', '0500 AB', '7500 S', '7500 SS']) expectError(await add(d, { ...OUDER, postcode }), /#postcode/);
	for (const email of ['x', 'a@', '@b.nl', 'a b@example.nl', 'a@example.nl\r\nBcc: b@example.nl']) expectError(await add(d, { ...OUDER, email }), /#email/);
});
test('persoon: a kind has a date of birth, or is not born yet and has a due date', async () => {
	const d = await written();
	const kind = { ...KIND, geboortedatum: '' };
	expectError(await add(d, kind), /#geboortedatum/);
	expectError(await add(d, { ...kind, ongeboren: 'ja' }), /#verwachte_datum/);
	expectError(await add(d, { ...KIND, ongeboren: 'ja', verwachte_datum: one("SELECT date('now', 'localtime', '+90 days')") }), /#ongeboren/);
	expectError(await add(d, { ...kind, ongeboren: 'ja', verwachte_datum: one("SELECT date('now', 'localtime', '+900 days')") }), /#verwachte_datum/);
	expectError(await add(d, { ...KIND, geboortedatum: one("SELECT date('now', 'localtime', '+9 days')") }), /#geboortedatum/);
	expectError(await add(d, { ...KIND, geboortedatum: '1-1-1990' }), /#geboortedatum/);
	const id = await withPersoon(d, { ...kind, voornamen: '', ongeboren: 'ja', verwachte_datum: one("SELECT date('now', 'localtime', '+90 days')") });
	assert.equal(one(`SELECT naam FROM persoon_naam WHERE id = ${id}`), 'Ongeboren kind Fictink');
});
test('persoon: only a kind can be unborn, only an ouder has gezag', async () => {
	const d = await written();
	expectError(await add(d, { ...OUDER, ongeboren: 'ja', verwachte_datum: '1-1-2027' }), /#ongeboren/);
	expectError(await add(d, { ...OUDER, gezag: null }), /#gezag/);
	assert.equal(stored(await withPersoon(d, { ...KIND, gezag: 'ja' })).gezag, '');
});
test('persoon: a surname is needed, and a kind of person', async () => {
	const d = await written();
	expectError(await add(d, { ...KIND, geslachtsnaam: '' }), /#geslachtsnaam/);
	expectError(await add(d, { ...KIND, soort: null }), /#soort/);
});
test('persoon: taken out before the tafel, not once it is invited', async () => {
	const d = await complete();
	const extra = await withPersoon(d, { ...OUDER, voornamen: 'Vergissing' });
	expect(await d.melder.submit(await open(extra, d.melder), 'verwijderen'), 303);
	expect(await open(extra, d.melder), 404);
	assert.ok(!(await list(d)).text.includes('Vergissing'));
	const p = await planned();
	expectError(await p.ondersteuner.submit(await open(p.ouder, p.ondersteuner), 'verwijderen'), /kunt deze persoon niet verwijderen/);
	assert.equal(stored(p.ouder).verwijderd, 0);
});
test('persoon: after filing the procesondersteuner writes, the melder reads', async () => {
	const d = await filed();
	assert.ok(!(await list(d)).buttons.includes('opslaan'));
	const page = await open(d.ouder, d.ondersteuner);
	expect(await d.ondersteuner.submit(page, 'opslaan', { telefoon: '0600000099' }), 303);
	assert.equal(stored(d.ouder).telefoon, '0600000099');
	assert.ok(!(await list(d, d.voorzitter)).buttons.includes('opslaan'));
});
test('persoon: of another zaak is not there', async () => {
	const d = await complete();
	const other = await user('lokaal.borne');
	expect(await open(d.kind, other), 404);
	const b = await complete({ by: 'lokaal.borne' });
	const page = await open(b.kind, other);
	const pairs = page.formOf('opslaan').pairs().map(([n, v]) => (n === 'persoon' ? [n, String(d.kind)] : [n, v]));
	expect(await other.post('/cgi-bin/persoon', [...pairs, ['actie', 'opslaan']]), 404);
	expect(await d.melder.get(`/cgi-bin/persoon?persoon=${d.kind}&zaak=${b.zaak}`), 404);
});

// ---- BSN ---------------------------------------------------------------------------

const withBsn = (options) => accepted({ kind: { bsn: BSN }, ...options });
test('BSN is masked until it is asked for, and that is logged', async () => {
	const d = await withBsn();
	const page = await open(d.kind, d.melder);
	assert.ok(!page.body.includes(BSN));
	assert.match(page.body, /•••••0019|0019/);
	const shown = expect(await d.melder.get(`/cgi-bin/persoon?persoon=${d.kind}&toon_bsn=ja`), 200);
	assert.ok(shown.body.includes(BSN));
	const row = sql('SELECT handeling, onderwerp, zaak FROM log ORDER BY id DESC LIMIT 1')[0];
	assert.deepEqual(row, { handeling: 'bsn_getoond', onderwerp: `persoon=${d.kind}`, zaak: d.zaak });
});
test('BSN: saving the masked form does not change it', async () => {
	const d = await complete({ kind: { bsn: BSN } });
	expect(await d.melder.submit(await open(d.kind, d.melder), 'opslaan', { voornamen: 'Tijl Anders' }), 303);
	assert.equal(stored(d.kind).bsn, BSN);
});
test('BSN: not for the voorzitter, not for deelnemers', async () => {
	const d = await withBsn({ by: 'gi.leger', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'") });
	expect(await plan(d), 303);
	for (const name of ['voorzitter.noord-oost-twente', 'lokaal.losser']) {
		const client = await user(name);
		for (const path of [`persoon?persoon=${d.kind}`, `persoon?zaak=${d.zaak}`, `zaak?zaak=${d.zaak}`]) assert.ok(!(await client.get(`/cgi-bin/${path}`)).body.replace(/[A-Z]+-\d{4}-\d{4}/g, '').includes('0019'), `${name} ${path}`); // but in a zaaknummer
		const asked = await client.get(`/cgi-bin/persoon?persoon=${d.kind}&toon_bsn=ja`);
		assert.ok([403, 404, 409].includes(asked.status), `${name}: ${asked.status}`);
		assert.ok(!asked.body.includes(BSN));
	}
});
test('BSN: for the Raad from gepland', async () => {
	const d = await withBsn();
	const raad = await user('raad.advies');
	expect(await raad.get(`/cgi-bin/persoon?persoon=${d.kind}&toon_bsn=ja`), 404);
	expect(await plan(d), 303);
	assert.ok((await raad.get(`/cgi-bin/persoon?persoon=${d.kind}&toon_bsn=ja`)).body.includes(BSN));
});

// ---- secret address ------------------------------------------------------------------

const STRAAT = 'Nergensweg 17 c';
const secret = (options = {}) => filed({ ouder: { straat: STRAAT, postcode: '7599 XY', woonplaats: 'Geheimdorp', adres_geheim: 'ja' }, ...options });
const pages = (d) => ['aanmelding?tafel=', 'intake-oordeel?tafel=', 'planning?tafel=', 'aanwezigheid?tafel=', 'notulen?tafel=', 'notulen-akkoord?tafel=', 'besluit?tafel=', 'opvolging?tafel=', 'uitnodiging?tafel=', 'stuk?tafel=', 'corv?tafel=']
	.map((p) => `/cgi-bin/${p}${d.tafel}`).concat([`/cgi-bin/zaak?zaak=${d.zaak}`, `/cgi-bin/persoon?zaak=${d.zaak}`, `/cgi-bin/persoon?persoon=${d.ouder}`, '/cgi-bin/werkvoorraad']);
test('geheim adres: melder, procesondersteuner, voorzitter and (from gepland) the Raad see it, a deelnemer does not', async () => {
	const d = await secret({ by: 'gi.jbov', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'"), vt_monitor: 'ja', oordeel: { vt_sluit_aan: 'ja' } });
	const { judge } = await import('./steps.mjs');
	expect(await judge(d, 'accepteren', { vt_sluit_aan: 'ja' }), 303);
	expect(await plan(d), 303);
	for (const name of ['gi.jbov', 'ondersteuner.noord-oost-twente', 'voorzitter.noord-oost-twente', 'raad.advies']) {
		assert.ok((await (await user(name)).get(`/cgi-bin/persoon?persoon=${d.ouder}`)).body.includes(STRAAT), name);
	}
	for (const name of ['lokaal.losser', 'veiligthuis', 'lokaal.borne', 'beheer', 'toezicht']) {
		const client = await user(name);
		for (const path of pages(d)) {
			const page = await client.get(path);
			assert.ok(!/Nergensweg|7599 XY|Geheimdorp/.test(page.body), `${name} ${path}`);
		}
	}
});
test('geheim adres: not on any list, invitation or form but the dossier\'s own pages', async () => {
	const d = await secret();
	const { judge } = await import('./steps.mjs');
	expect(await judge(d, 'accepteren'), 303);
	expect(await plan(d), 303);
	for (const client of [d.ondersteuner, d.voorzitter, d.melder, await user('raad.advies')]) {
		for (const path of pages(d).filter((p) => !/persoon=|zaak=|corv/.test(p))) assert.ok(!/Nergensweg|Geheimdorp/.test((await client.get(path)).body), `${client.name} ${path}`);
	}
	assert.equal(one("SELECT count(*) FROM log WHERE onderwerp LIKE '%Nergensweg%'"), 0);
});
