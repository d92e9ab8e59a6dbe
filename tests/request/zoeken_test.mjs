// Searching: names as people spell them, days, numbers, words, each only for who may
// read where they stand; of the rest not a trace.
import fs from 'node:fs';
import { assert, expect, expectError, one, sql, test, user, world } from './suite.mjs';
import { accepted, complete, file, filed, held, minutes, planned, sent, sentBack, withPersoon, withStuk } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
const search = async (by, q, more = '') => expect(await (typeof by === 'string' ? await user(by) : by).get(`/cgi-bin/zoeken?q=${encodeURIComponent(q)}${more}`), 200);
const finds = async (by, q, d) => (await search(by, q)).body.includes(`/cgi-bin/zaak?zaak=${d.zaak}"`);
async function found(by, d, ...typed) {
	for (const q of typed) assert.ok(await finds(by, q, d), `"${q}" is not found`);
}
// Not found, and the page is to the byte that of what nobody has.
const bare = (page, q) => page.body.replace(/name="(csrf|sleutel)" value="[^"]*"/g, '').replaceAll(`value="${q}"`, '');
async function hidden(by, d, ...typed) {
	for (const q of typed) {
		const page = await search(by, q);
		assert.ok(!page.body.includes(`zaak=${d.zaak}"`), `"${q}" is found by ${by.name ?? by}`);
		assert.equal(bare(page, q), bare(await search(by, 'xqzwv'), 'xqzwv'), `"${q}" is another page than nonsense for ${by.name ?? by}`);
	}
}
const everybody = ['lokaal.losser', 'lokaal.enschede', 'gi.wss', 'gi.jbov', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'voorzitter.almelo', 'ondersteuner.hengelo'];

test('zoeken: a name is found however it is spelt', async () => {
	const d = await filed({ kind: { voornamen: 'Zoë-Fleur', voorvoegsel: 'van der', geslachtsnaam: 'Bergkâmp' }, ouder: { voornamen: 'Đặng', voorvoegsel: "in 't", geslachtsnaam: "O'Zevenhuizen-de Wittebrood" } });
	await found(d.voorzitter, d, 'Bergkâmp', 'BERGKAMP', 'bergk', 'van der Bergkamp', 'Bergkamp, van der', 'vd Bergkamp', 'v.d. Bergkamp', 'vanderbergkamp', 'van derbergkamp',
		'Zoe Bergkamp', 'zoë', 'zoefleur', 'fleur', 'Dang', 'ozevenhuizen', "O’Zevenhuizen", 'Wittebrood', 'de Wittebrood', "O'Zevenhuizen-de Wittebrood", "in 't O'Zevenhuizen", '  bergkamp   zoe  ');
	await hidden(d.voorzitter, d, 'ergkamp', 'Bergkampen', 'Bergkamp Xqzw');
	const page = await search(d.voorzitter, 'Bergkamp');
	assert.match(page.text, new RegExp(`${number(d)} gezin Van der Bergkâmp ?Zoë-Fleur van der Bergkâmp, 14 jaar`));
	assert.match(page.text, /Losser ?Moment 1 ?Ingediend/);
});
test('zoeken: a day of birth, a number, a gemeente, and all of them together', async () => {
	const d = await filed({ kind: { voornamen: 'Wobbe', geslachtsnaam: 'Dagmans', geboortedatum: '12-3-2015' } });
	await found(d.voorzitter, d, '12-3-2015 Wobbe', 'Wobbe 2015-03-12', 'Wobbe 12 maart 2015', 'Dagmans, 12 3 2015', 'maart 2015 dagmans', 'dagmans 2015', 'wobbe 3-2015', 'Losser Wobbe', 'Wobbe dagm 12-03-2015 losser');
	await hidden(d.voorzitter, d, 'Wobbe 13-3-2015', 'Wobbe 12 april 2015', 'Wobbe 2014', 'Wobbe Enschede');
	const whole = number(d), [, year, last] = whole.split('-');
	await found(d.voorzitter, d, whole, whole.toLowerCase(), `${year}-${last}`, `${year}-${Number(last)}`, last, String(Number(last)), `${whole} dagmans`, `wobbe ${last}`, whole.replaceAll('-', ' '));
	sql(`UPDATE persoon SET geboortedatum = '2015-03' WHERE zaak = ${d.zaak} AND soort = 'kind'`);
	await found(d.voorzitter, d, 'Wobbe maart 2015', 'Wobbe 2015');
	await hidden(d.voorzitter, d, 'Wobbe 12-3-2015');
});
test('zoeken: a draft is found by its melder only, and what is filed by the office too', async () => {
	const d = await complete({ kind: { voornamen: 'Conceptia', geslachtsnaam: 'Kladblok' } });
	await found(d.melder, d, 'Kladblok', 'Conceptia', 'Kladblok 2012');
	for (const who of [...everybody.slice(1), d.voorzitter, d.ondersteuner]) await hidden(who, d, 'Kladblok', 'Conceptia', number(d));
	expect(await file(d), 303);
	await found(d.voorzitter, d, 'Kladblok');
	await found(d.ondersteuner, d, 'Kladblok');
	for (const who of everybody.slice(1)) await hidden(who, d, 'Kladblok', 'Conceptia', number(d));
});
test('zoeken: the Raad and a deelnemer find from gepland, and no longer when it is moved (W15)', async () => {
	const d = await accepted({ kind: { voornamen: 'Geplanda', geslachtsnaam: 'Tafelmans' } });
	await hidden('raad.advies', d, 'Tafelmans', 'Geplanda');
	const e = await planned({ kind: { voornamen: 'Geplandus', geslachtsnaam: 'Tafelaar' } });
	await found('raad.advies', e, 'Tafelaar', 'Geplandus');
	await hidden('raad.onderzoeker', e, 'Tafelaar');
	const page = expect(await e.ondersteuner.get(`/cgi-bin/planning?tafel=${e.tafel}`), 200);
	const asked = await e.ondersteuner.submit(page, 'verplaatsen', { reden: 'De zaal is dicht.' });
	if (asked.status === 200) expect(await e.ondersteuner.submit(asked, 'verplaatsen'), 303);
	assert.equal(one(`SELECT status FROM tafel WHERE id = ${e.tafel}`), 'in_te_plannen');
	await hidden('raad.advies', e, 'Tafelaar', 'Geplandus');
});
test('zoeken: a BSN whole only, for who may see it, and the log says so without it', async () => {
	const bsn = '123456782';
	sql(`UPDATE persoon SET bsn = '' WHERE bsn = '${bsn}'`);
	const d = await planned({ kind: { geslachtsnaam: 'Burgerservice', bsn } });
	const last = one('SELECT max(id) FROM log');
	await found(d.ondersteuner, d, bsn, '1234.56.782', `Burgerservice ${bsn}`);
	const log = sql(`SELECT handeling, onderwerp FROM log WHERE id > ${last} AND pagina = 'zoeken'`);
	assert.deepEqual(log, Array(3).fill({ handeling: 'bsn_gezocht', onderwerp: `zaak=${d.zaak}` }));
	await hidden(d.ondersteuner, d, '12345678', '23456782', '123456783');
	await found(d.melder, d, bsn);
	await found('raad.advies', d, bsn);
	await hidden(d.voorzitter, d, bsn, `Burgerservice ${bsn}`); /* sees the dossier, not the number */
	for (const who of everybody.filter((name) => !['lokaal.losser', 'raad.advies'].includes(name))) await hidden(who, d, bsn);
	assert.equal(one(`SELECT count(*) FROM log WHERE id > ${last} AND (onderwerp || handeling) LIKE '%12345%'`), 0);
});
test('zoeken: the title of a stuk for who may open it, and nothing once it is taken back or withdrawn (H17)', async () => {
	const d = await planned();
	const vrij = await withStuk(d, 'mdo_verslag', d.ondersteuner, undefined, { titel: 'Vogelverschrikker bijeenkomst' });
	await withStuk(d, 'diagnostisch_onderzoek', d.ondersteuner, undefined, { titel: 'Karekietonderzoek' });
	await withStuk(d, 'mdo_verslag', d.ondersteuner, undefined, { titel: 'Kwartelkoning', bevat_geheim_adres: 'ja' });
	await found(d.ondersteuner, d, 'vogelversch', 'Karekiet', 'Kwartelkoning', 'fictink karekiet');
	await found('raad.advies', d, 'Karekietonderzoek');
	sql(`INSERT INTO deelnemer (tafel, organisatie, rol, uitgenodigd) SELECT ${d.tafel}, id, 'gi', 1 FROM organisatie WHERE naam LIKE 'William%'`);
	await found('gi.wss', d, 'Vogelverschrikker');
	await hidden('gi.wss', d, 'Karekietonderzoek', 'Kwartelkoning', 'fictink karekiet');
	const onDisk = () => one('PRAGMA wal_checkpoint(TRUNCATE)') === 0 && fs.readFileSync(world.db).includes('vogelverschrikker');
	assert.equal(onDisk(), true);
	const page = expect(await d.ondersteuner.get(`/cgi-bin/stuk-weghalen?tafel=${d.tafel}`), 200);
	expect(await d.ondersteuner.submit(page, 'weghalen', { weg: String(vrij), reden: 'Het hoort bij een ander gezin.' }), 303);
	await hidden(d.ondersteuner, d, 'vogelverschrikker');
	await hidden('gi.wss', d, 'Vogelverschrikker');
	assert.equal(onDisk(), false, 'no word of it is left in the file');
});
test('zoeken: while the melder amends, the others find the stukken of the last round (W11)', async () => {
	const d = await sentBack();
	await withStuk(d, 'mdo_verslag', d.melder, undefined, { titel: 'Ringmusverslag' });
	await found(d.melder, d, 'Ringmusverslag');
	await hidden(d.voorzitter, d, 'Ringmusverslag');
	await hidden(d.ondersteuner, d, 'Ringmusverslag');
	expect(await file(d), 303);
	await found(d.voorzitter, d, 'Ringmusverslag');
});
test('zoeken: words of notulen before they are sent for voorzitter and procesondersteuner only (W51, W52)', async () => {
	const d = await held();
	expect(await minutes(d, { 'tekst-3': 'De appelvink zat op de vensterbank; telefoon 0612345678.' }), 303);
	await found(d.ondersteuner, d, 'appelvink', 'vensterb fictink', 'Appelvink en de vensterbank', 'zat er op een vensterbank');
	await found(d.voorzitter, d, 'appelvink');
	for (const who of ['lokaal.losser', 'raad.advies', 'gi.wss', 'lokaal.enschede', 'voorzitter.almelo']) await hidden(who, d, 'appelvink', 'vensterbank');
	await hidden(d.ondersteuner, d, '0612345678', '061234567');
	const e = await sent({ kind: { geslachtsnaam: 'Zandhagedis' } });
	await found('lokaal.losser', e, 'besproken zandhagedis');
	await found('raad.advies', e, 'besproken punt zandhagedis');
	await hidden('lokaal.enschede', e, 'besproken zandhagedis');
});
test('zoeken: no word of a secret address is in the index, wherever it was written', async () => {
	const d = await held({ kind: { straat: 'Zandoogjelaan 12', postcode: '7599 ZX', woonplaats: 'Losser', adres_geheim: 'ja', geslachtsnaam: 'Geheimers' } });
	expect(await minutes(d, { 'tekst-2': 'Zij wonen aan de Zandoogjelaan 12, 7599 ZX of 7599zx, bij de molen.' }), 303);
	await found(d.ondersteuner, d, 'molen geheimers');
	await hidden(d.ondersteuner, d, 'zandoogjelaan', 'zandoog', '7599zx', '7599');
	assert.equal(one(`SELECT count(*) FROM zicht_woord WHERE tafel = ${d.tafel} AND (woord LIKE 'zandoog%' OR woord LIKE '7599%')`), 0);
});
test('zoeken: what is changed is found by the new, and no longer by what is gone', async () => {
	const d = await complete({ kind: { geslachtsnaam: 'Vuurgoudhaan' } });
	const page = await d.melder.get(`/cgi-bin/persoon?persoon=${d.kind}`);
	expect(await d.melder.submit(page, 'opslaan', { geslachtsnaam: 'Bosrietzanger' }), 303);
	await found(d.melder, d, 'Bosrietzanger');
	await hidden(d.melder, d, 'Vuurgoudhaan');
	const more = await withPersoon(d, { soort: 'netwerk', voornamen: 'Opa', geslachtsnaam: 'Waterspreeuw' });
	await found(d.melder, d, 'waterspreeuw');
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/persoon?persoon=${more}`), 'verwijderen'), 303);
	await hidden(d.melder, d, 'waterspreeuw');
});
test('zoeken: more than a page goes on by a key that has no word in it, each dossier once', async () => {
	const gemeente = one("SELECT id FROM gemeente WHERE slug = 'losser'");
	sql(`UPDATE zaak SET rev = rev WHERE 0;
		WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 60)
		INSERT INTO zaak (id, nummer, gemeente, subregio, aangemaakt_op) SELECT 70000 + n, 'NOT-2025-' || (7000 + n), ${gemeente}, 4, 'x' FROM n;
		INSERT INTO tafel (zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op, ingediend_op) SELECT z.id, m.column1, 'ingediend', o.id, 1, 'x', 'x'
			FROM zaak z JOIN organisatie o ON o.gemeente = z.gemeente JOIN (VALUES (1), (3)) m WHERE z.id > 70000;
		INSERT INTO persoon (zaak, soort, voornamen, geslachtsnaam, gewijzigd_op, gewijzigd_door) SELECT id, 'kind', 'Nachtegaal', 'Nachtegaal' || char(97 + id % 7), 'x', 1 FROM zaak WHERE id > 70000`);
	const by = await user('voorzitter.noord-oost-twente');
	for (const q of ['nachtegaal', 'nachtegaal losser', 'losser 7', 'n']) {
		const seen = [];
		let page = await search(by, q), pages = 1;
		for (;;) {
			seen.push(...[...page.body.matchAll(/zaak\?zaak=(\d+)"/g)].map((m) => m[1]));
			const next = /href="(\/cgi-bin\/zoeken\?[^"]*na=[^"]*)"/.exec(page.body);
			if (!next) break;
			assert.match(next[1], /&amp;na=[\d.]+$/);
			page = expect(await by.get(next[1].replaceAll('&amp;', '&')), 200);
			assert.ok(++pages < 50);
		}
		assert.equal(new Set(seen).size, seen.length, `${q}: one dossier twice`);
		assert.ok(q === 'losser 7' || seen.filter((id) => Number(id) > 70000).length === 60, `${q}: ${seen.length}`);
		assert.ok(pages > 2);
	}
	for (const na of ['', '9', '99.1.1', '0.1.1', '-1.2.3', '1.2', 'abc', '0.999999999999999999.5']) await search(by, 'nachtegaal', `&na=${na}`);
	sql('DELETE FROM persoon WHERE zaak > 70000; DELETE FROM zicht_woord WHERE tafel IN (SELECT id FROM tafel WHERE zaak > 70000); DELETE FROM zicht_woord_merk WHERE tafel IN (SELECT id FROM tafel WHERE zaak > 70000); DELETE FROM taak WHERE tafel IN (SELECT id FROM tafel WHERE zaak > 70000); DELETE FROM zicht WHERE tafel IN (SELECT id FROM tafel WHERE zaak > 70000); DELETE FROM tafel WHERE zaak > 70000; DELETE FROM zaak WHERE id > 70000');
});
test('zoeken: who has no dossiers has no search, on no page', async () => {
	for (const who of ['beheer', 'toezicht']) {
		const client = await user(who);
		assert.equal((await client.get('/cgi-bin/zoeken?q=Fictink')).status, 404);
		assert.ok(!(await client.get('/cgi-bin/werkvoorraad')).body.includes('action="/cgi-bin/zoeken"'));
	}
	const page = await (await user('raad.advies')).get('/cgi-bin/agenda');
	assert.ok(page.body.includes('action="/cgi-bin/zoeken"'));
});
test('zoeken: what was typed stands in no log and goes to no other site', async () => {
	const last = one('SELECT max(id) FROM log');
	const page = await search('lokaal.losser', 'Heggenmusje 31-12-1999');
	assert.equal(page.headers['referrer-policy'], 'no-referrer');
	assert.match(page.headers['cache-control'], /no-store/);
	assert.deepEqual(sql(`SELECT handeling, onderwerp FROM log WHERE id > ${last} AND pagina = 'zoeken'`), [{ handeling: 'gezocht', onderwerp: '' }]);
	if (world.log && fs.existsSync(world.log)) assert.ok(!fs.readFileSync(world.log, 'utf8').includes('Heggenmusje'));
	assert.ok(!/accesslog/.test(fs.readFileSync(`${world.root}/scripts/lighttpd.conf.sh`, 'utf8')), 'the web server keeps no list of addresses');
});
test('zoeken: hostile and endless words are answered, and shown as they were typed', async () => {
	for (const q of ["' OR 1=1 --", '<script>alert(1)</script>', '%', '_', '*', '"', '""""', '\\', '-', '--- - -', "'", 'a'.repeat(120), '٣٤٥', 'ßß ſ ﬁ', '\u{1F600}', '​', 'NEAR(', 'de', 'van der', '0', '00000', '99999999999999999999', '1-1-1', '31-2-2015', 'é'.repeat(60), '-118', 'a-', 'NOT-', '2026-'])
		await search('voorzitter.noord-oost-twente', q);
	const page = await search('lokaal.losser', '<b>"x"</b>');
	assert.ok(page.body.includes('value="&lt;b&gt;&quot;x&quot;&lt;/b&gt;"'));
	expectError(await (await user('lokaal.losser')).get('/cgi-bin/zoeken?q=elf+twee+drie+vier+vijf+zes+zeven+acht+negen'), /niet meer dan 8 woorden/, 200);
	const long = await (await user('lokaal.losser')).get(`/cgi-bin/zoeken?q=${'b'.repeat(900)}`);
	assert.ok(expectError(long, /niet meer dan 8 woorden/, 200).body.includes('b'.repeat(900)), 'nothing of it is cut off');
});
