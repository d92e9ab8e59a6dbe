// bewaren: how long a dossier is kept, who may have it destroyed and who stops that, and
// that nothing of it is left (section 12).
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { assert, checkKept, expect, expectError, one, sql, test, user, world } from './suite.mjs';
import { FULL, PDF, complete, file, status, withStuk } from './steps.mjs';

const root = world.root || '.';
const bin = (name) => path.resolve(root, process.env.B ?? 'build', 'bin', name);
const source = (file) => fs.readFileSync(path.resolve(root, file), 'utf8');
const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
const term = (d) => sql(`SELECT soort, laatst, tot FROM bewaren WHERE zaak = ${d.zaak}`)[0];
// With triggers off, as nobody who runs a program can.
const force = (statements) => execFileSync('sqlite3', ['-bail', '-cmd', '.timeout 10000', '-cmd', '.dbconfig enable_trigger off', world.db], { input: statements, encoding: 'utf8' });
const kept = () => execFileSync(bin('taken'), [world.db]);
// As if nothing was done in it since then.
function since(d, day) {
	const tables = sql(`SELECT DISTINCT m.name AS t, c.name AS c FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND (c.name = 'op' OR c.name LIKE '%\\_op' ESCAPE '\\')
		AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) k WHERE k.name IN ('tafel', 'zaak')) AND m.name NOT IN ('log', 'vernietiging', 'nieuws', 'gezien')`);
	const where = (t) => (sql(`SELECT 1 AS x FROM pragma_table_info('${t}') WHERE name = 'zaak'`).length ? `zaak = ${d.zaak}` : `tafel IN (SELECT id FROM tafel WHERE zaak = ${d.zaak})`);
	const deep = [['verzending', 'notulen'], ['reactie', 'notulen'], ['instemming', 'notulen'], ['verzending_vastgesteld', 'notulen'], ['notulen_schrijver', 'notulen'], ['notulen_opmerking', 'aanbieding'], ['uitnodiging', 'deelnemer']];
	const parent = { notulen: 'notulen', aanbieding: 'notulen_aanbieding', deelnemer: 'deelnemer' };
	const columns = (t) => sql(`SELECT name AS c FROM pragma_table_info('${t}') WHERE name = 'op' OR name LIKE '%\\_op' ESCAPE '\\'`).map((r) => r.c);
	force([
		...tables.map(({ t, c }) => `UPDATE ${t} SET ${c} = '${day}T10:00:00Z' WHERE ${c} <> '' AND ${where(t)};`),
		...deep.flatMap(([t, by]) => columns(t).map((c) => `UPDATE ${t} SET ${c} = '${day}T10:00:00Z' WHERE ${c} <> '' AND ${by} IN (SELECT id FROM ${parent[by]} WHERE tafel IN (SELECT id FROM tafel WHERE zaak = ${d.zaak}));`)),
		`UPDATE zaak SET aangemaakt_op = '${day}T10:00:00Z' WHERE id = ${d.zaak};`,
	].join('\n'));
	kept();
}
const withdraw = async (d) => expect(await d.melder.submit(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 'intrekken', { reden: 'Het is niet meer nodig.' }), 303);
// One of the demonstration that was withdrawn, long ago: over its term of five years. Each once.
let taken = 0;
async function over() {
	const [d] = sql(`SELECT t.zaak, t.id AS tafel, s.code FROM bewaren b JOIN tafel t ON t.zaak = b.zaak JOIN subregio s ON s.id = b.subregio WHERE b.soort = 'ingetrokken' AND b.zaak > ${taken} ORDER BY b.zaak LIMIT 1`);
	taken = d.zaak;
	since(d, '2015-03-04');
	return { ...d, ondersteuner: await user(`ondersteuner.${d.code}`), voorzitter: await user(`voorzitter.${d.code}`) };
}
const page = async (by) => expect(await by.get('/cgi-bin/bewaren'), 200);
const propose = async (d, by = d.ondersteuner) => by.submit(await page(by), 'voorstellen', { [`voorstel-${d.zaak}`]: 'ja' });
const destruction = (d) => sql(`SELECT * FROM vernietiging WHERE zaak = ${d.zaak} ORDER BY id DESC LIMIT 1`)[0];
const approve = async (d, by = d.voorzitter) => by.submit(await page(by), 'goedkeuren', { [`akkoord-${destruction(d).id}`]: 'ja' });
// The days go by.
const later = (d) => force(`UPDATE vernietiging SET voorgesteld_op = '2020-01-01T10:00:00Z', goedgekeurd_op = '2020-01-02T10:00:00Z', vanaf = '2020-01-09' WHERE zaak = ${d.zaak};`);
const destroy = (tool = bin('vernietig')) => spawnSync(tool, [world.db], { encoding: 'utf8' });

test('the term runs from the last change of anything, by the outcome; what is open has none', async () => {
	assert.equal(one("SELECT count(*) FROM tafel t JOIN bewaren b ON b.zaak = t.zaak WHERE t.status NOT IN ('afgesloten', 'ingetrokken')"), 0);
	const d = await over();
	assert.deepEqual(term(d), { soort: 'ingetrokken', laatst: '2015-03-04', tot: '2020-03-04' });
	force(`INSERT INTO zaak_verhuizing (zaak, van, naar, datum, reden, door, op) VALUES (${d.zaak}, 1, 2, '2019-01-01', 'x', 1, '2019-05-06T10:00:00Z');`);
	kept();
	assert.equal(term(d).laatst, '2019-05-06', 'a later change of something else begins it anew');
	force(`INSERT INTO tafel (zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op) SELECT zaak, 2, 'concept', melder_organisatie, melder_gebruiker, '2019-05-06T10:00:00Z' FROM tafel WHERE id = ${d.tafel};`);
	kept();
	assert.equal(term(d), undefined, 'something else was begun in it');
	checkKept('a change of the term', [String(d.zaak)]);
	force(`${['zicht', 'zicht_woord', 'zicht_woord_merk', 'tafel_rij'].map((t) => `DELETE FROM ${t} WHERE tafel IN (SELECT id FROM tafel WHERE zaak = ${d.zaak} AND moment = 2);`).join(' ')}
		DELETE FROM tafel WHERE zaak = ${d.zaak} AND moment = 2; DELETE FROM zaak_verhuizing WHERE zaak = ${d.zaak};`);
	taken = 0;
});
test('each column that says when something was done is counted in the term', () => {
	const text = source('db/queries/vernietigen.sql').split('-- name: bewaren_laatst')[1].split('-- name:')[0];
	const tables = { gezien: 'reading', noodtoegang_oordeel: 'reading', nieuws: 'kept for the lists', tafel_rij: 'the same', log: 'of all of it', vernietiging: 'the end', langer_bewaren: 'keeping', betrokkene_verzoek: 'about the dossier, not in it; while it is open nothing is destroyed', betrokkene_keuze: 'the same', steekproef_lezing: 'reading', steekproef_oordeel: 'reading', opvallend: 'reading', opvallend_bekeken: 'reading' };
	const columns = { 'stuk.let_op': 'no day', 'reactie.ontvangen_op': 'a day that was told, as the next two', 'instemming.ontvangen_op': '', 'kind_stem.stem_op': '', 'verklaring.ontvangen_op': '', 'afbericht.uitgenodigd_op': 'of the invitation that ended' };
	const missing = sql(`SELECT DISTINCT m.name AS t, c.name AS c FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND (c.name = 'op' OR c.name LIKE '%\\_op' ESCAPE '\\')`)
		.filter(({ t, c }) => inDossier().has(t) && !tables[t] && !(`${t}.${c}` in columns))
		.filter(({ t, c }) => !text.split(/UNION ALL/).some((part) => new RegExp(`FROM ${t} `).test(part) && new RegExp(`max\\(${c}\\)`).test(part)));
	assert.deepEqual(missing, []);
});
test('while somebody waits for what they asked about it, a dossier is not destroyed', async () => {
	const d = await over(), kept = () => one(`SELECT count(*) FROM bewaren WHERE zaak = ${d.zaak}`);
	assert.equal(kept(), 1);
	sql(`INSERT INTO betrokkene_verzoek (tafel, persoon, soort, vrager, vrager_naam, binnen_op, binnen_wijze, termijn, vastgelegd_door, vastgelegd_op)
		SELECT ${d.tafel}, min(id), 'inzage', 'zelf', 'x', '2026-01-05', 'brief', '2026-02-04', 1, '2026-01-05T10:00:00Z' FROM persoon WHERE zaak = ${d.zaak}`);
	assert.equal(kept(), 0);
	sql(`UPDATE betrokkene_verzoek SET identiteit = 'document', besluit = 'afgewezen', motivering = 'x', besloten_op = '2026-01-06T10:00:00Z', overgedragen_op = '2026-01-06' WHERE tafel = ${d.tafel}`);
	assert.equal(kept(), 1, 'and what was asked begins no new term');
	force(`DELETE FROM betrokkene_verzoek WHERE tafel = ${d.tafel};`);
	taken = 0;
});
test('the procesondersteuner proposes, the voorzitter approves; the same person in two roles does not, whoever asks', async () => {
	const d = await over();
	expect(await (await user('lokaal.losser')).get('/cgi-bin/bewaren'), 404);
	assert.ok(!(await page(d.voorzitter)).formOf('voorstellen'));
	assert.match((await page(await user('toezicht'))).text, new RegExp(number(d)));
	assert.ok(!(await page(await user('ondersteuner.hengelo'))).text.includes(number(d)), 'of the own subregio only');
	expectError(await d.ondersteuner.submit(await page(d.ondersteuner), 'voorstellen', {}), /Kies eerst een of meer dossiers/);
	expect(await propose(d), 303);
	assert.equal(one(`SELECT count(*) FROM taak WHERE tafel = ${d.tafel} AND code = 'vernietigen' AND rol = 'voorzitter'`), 1);
	// The voorzitter would be who proposed it.
	const who = one(`SELECT r.gebruiker FROM gebruiker_rol r JOIN zaak z ON z.subregio = r.subregio WHERE r.rol = 'voorzitter' AND z.id = ${d.zaak}`);
	force(`UPDATE vernietiging SET voorgesteld_door = ${who} WHERE zaak = ${d.zaak};`);
	assert.ok(!(await page(d.voorzitter)).formOf('goedkeuren'), 'nobody approves the own');
	assert.throws(() => sql(`UPDATE vernietiging SET stand = 'goedgekeurd', goedgekeurd_door = ${who}, goedgekeurd_rol = 'voorzitter', goedgekeurd_op = '2026-01-01T10:00:00Z', vanaf = '2026-01-08' WHERE zaak = ${d.zaak}`), /CHECK/);
	force(`UPDATE vernietiging SET voorgesteld_door = (SELECT id FROM gebruiker WHERE gebruikersnaam = 'beheer') WHERE zaak = ${d.zaak};`);
	const asked = await d.voorzitter.submit(await page(d.voorzitter), 'goedkeuren', { [`akkoord-${destruction(d).id}`]: 'ja' }, { ask: true });
	assert.match(expect(asked, 200).text, /Daarna blijft er niets van over/);
	expect(await approve(d), 303);
	const v = destruction(d);
	assert.equal(v.stand, 'goedgekeurd');
	assert.equal(v.vanaf, one("SELECT date('now', 'localtime', '+7 days')"));
	assert.equal(one(`SELECT count(*) FROM taak WHERE tafel = ${d.tafel} AND code = 'vernietigen'`), 0);
	assert.equal(destroy().status, 0);
	assert.equal(status(d), 'ingetrokken', 'not before its day');
	assert.throws(() => sql(`UPDATE vernietiging SET stand = 'bezig' WHERE zaak = ${d.zaak}`), /it is kept/);
	assert.throws(() => sql(`UPDATE vernietiging SET vanaf = '2020-01-01' WHERE zaak = ${d.zaak}`), /what was decided stays/);
	assert.throws(() => sql(`INSERT INTO vernietiging SELECT NULL, zaak, 'bezig', nummer, gemeente, subregio, soort, laatst, tot, jaren, NULL, 'x', 'procesondersteuner', 'x', NULL, 'x', 'voorzitter', '2020-01-01', '2020-02-01', NULL, '', '', '', '', '', '', '', '' FROM vernietiging WHERE zaak = ${d.zaak}`), /proposed first/);
});
test('until its day both and the toezichthouder stop it with a reason; what is done in the dossier stops it too', async () => {
	const d = await over(), toezicht = await user('toezicht');
	expect(await propose(d), 303);
	expect(await approve(d), 303);
	expectError(await toezicht.submit(await page(toezicht), 'stoppen', {}), /Schrijf bij een dossier op waarom/);
	expect(await toezicht.submit(await page(toezicht), 'stoppen', { [`waarom-${destruction(d).id}`]: 'Er loopt een klacht.' }), 303);
	assert.equal(destruction(d).stand, 'gestopt');
	later(d);
	destroy();
	assert.equal(status(d), 'ingetrokken');
	expect(await propose(d), 303);
	since(d, '2026-11-01');
	destroy();
	assert.deepEqual([destruction(d).stand, destruction(d).gestopt_door], ['gestopt', null]);
});
test('a dossier is kept longer with a reason: it is not on the list, and what was approved is not done', async () => {
	taken = 0;
	const d = await over();
	force(`DELETE FROM vernietiging WHERE zaak = ${d.zaak};`);
	expect(await propose(d), 303);
	expect(await approve(d), 303);
	later(d);
	const at = `/cgi-bin/bewaren?zaak=${d.zaak}`;
	expectError(await d.voorzitter.submit(expect(await d.voorzitter.get(at), 200), 'langer', { reden: '' }), /#reden/);
	expectError(await d.voorzitter.submit(await d.voorzitter.get(at), 'langer', { reden: 'Zaak', tot: '1-1-2020' }), /#tot/);
	expect(await d.voorzitter.submit(await d.voorzitter.get(at), 'langer', { reden: 'De rechtbank vroeg erom.' }), 303);
	destroy();
	assert.equal(destruction(d).stand, 'goedgekeurd');
	assert.match((await page(d.ondersteuner)).text, /De rechtbank vroeg erom/);
	expect(await (await user('toezicht')).get(at), 404);
	expect(await (await user('voorzitter.almelo')).get(at), 404);
	expect(await d.voorzitter.submit(await d.voorzitter.get(at), 'beeindigen'), 303);
	assert.equal(destroy().status, 0);
	assert.equal(destruction(d).stand, 'vernietigd');
});

// ---- nothing is left ------------------------------------------------------------------------

// The tables that hang on a zaak, by what points at what.
function inDossier() {
	const links = sql("SELECT m.name AS t, f.\"table\" AS naar FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'");
	const found = new Set(['zaak', 'tafel', 'persoon']);
	for (let before = 0; before !== found.size; ) {
		before = found.size;
		for (const { t, naar } of links) if (found.has(naar)) found.add(t);
	}
	return found;
}
// What stays of these, and why.
const STAYS = { zaak: 'its number, so that it is not given out again', log: 'who did what and when: numbers of things, no names', vernietiging: 'the certificate' };
test('each table that hangs on a dossier is destroyed, or stays with a reason', () => {
	const text = source('db/queries/vernietig.sql'), code = source('cgi-bin/lib/domain/vernietigen.c');
	assert.ok(inDossier().size > 60);
	assert.deepEqual([...inDossier()].filter((t) => !STAYS[t] && !new RegExp(`DELETE FROM ${t}\\b`).test(text)), []);
	for (const [, name] of text.matchAll(/-- name: (vernietig_\w+)/g)) assert.ok(code.includes(`Q_${name.toUpperCase()}`), name);
});
// What nobody else has, as it may stand in a file.
const forms = (word) => [...new Set([word, word.toLowerCase(), word.toUpperCase(), word.normalize('NFD'), word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()])];
const UNIQUE = { kind: 'Zéphirinneke', naam: 'Quaxwollema', straat: 'Xylofoonsteeg 77', tekst: 'Wybertjesgeheim zorgelijk', titel: 'Kwispelrapport', inhoud: 'Flierefluitersbewijs', concept: 'Kladderadatsch', bsn: '123456782', zoek: 'quaxwollema' };
function leftIn(db) {
	const found = [];
	for (const end of ['', '-wal', '-shm', '-reserve']) {
		if (!fs.existsSync(db + end)) continue;
		const bytes = fs.readFileSync(db + end);
		for (const [what, word] of Object.entries(UNIQUE)) for (const form of forms(word)) if (bytes.includes(Buffer.from(form))) found.push(`${what} in jbt.sqlite${end}`);
	}
	return [...new Set(found)];
}
async function remarkable() {
	const d = await complete({ kind: { voornamen: UNIQUE.kind, geslachtsnaam: UNIQUE.naam, bsn: UNIQUE.bsn, straat: UNIQUE.straat, postcode: '7581 AA', woonplaats: 'Losser' }, zorgen: `${UNIQUE.tekst}. ${FULL[1].zorgen}` });
	const stuk = { filename: `${UNIQUE.titel}.pdf`, content: PDF.replace('%%EOF', `% ${`${UNIQUE.inhoud} `.repeat(4000)}\n%%EOF`), type: 'application/pdf' };
	await withStuk(d, 'overig', d.melder, stuk, { titel: UNIQUE.titel });
	expect(await file(d), 303);
	await withdraw(d);
	since(d, '2015-03-04');
	force(`INSERT INTO concept (gebruiker, formulier, onderwerp, inhoud, rev, bewaard) SELECT id, 'aanmelding', 'tafel=${d.tafel}', 'zorgen=${UNIQUE.concept}', 1, '2026-11-01T10:00:00Z' FROM gebruiker WHERE gebruikersnaam = 'lokaal.losser';`);
	expect(await propose(d), 303);
	expect(await approve(d), 303);
	later(d);
	return d;
}
test('of a dossier that was destroyed no word is left in the files of the database, and its certificate is', async () => {
	const d = await remarkable(), nummer = number(d), other = one('SELECT count(*) FROM persoon') - one(`SELECT count(*) FROM persoon WHERE zaak = ${d.zaak}`);
	assert.deepEqual(Object.keys(UNIQUE).filter((what) => !leftIn(world.db).some((line) => line.startsWith(what))), [], 'each of them was there');
	// Builds of the same that leave something are seen by it: tried on copies.
	for (const [name, file, from, to] of [
		['without secure_delete', 'cgi-bin/lib/db/db.c', 'PRAGMA secure_delete=ON', 'PRAGMA secure_delete=OFF'],
		['without a table', 'cgi-bin/lib/domain/vernietigen.c', 'Q_VERNIETIG_ZICHT_WOORD, ', ''],
	]) {
		const place = fs.mkdtempSync(path.join(path.dirname(world.db), 'anders-'));
		const text = source(file);
		assert.ok(text.includes(from), name);
		fs.writeFileSync(path.join(place, path.basename(file)), text.replace(from, to));
		execFileSync('make', ['-s', '-C', path.resolve(root), 'sabotaged', `B=${process.env.B ?? 'build'}`, `CHANGED=${path.resolve(root, 'scripts/build/vernietig.c')} ${path.join(place, path.basename(file))}`, `OUT=${place}/vernietig`], { stdio: ['ignore', 'ignore', 'inherit'] });
		const copy = path.join(place, 'jbt.sqlite');
		sql(`VACUUM INTO '${copy}'`);
		execFileSync('sqlite3', [copy, 'PRAGMA journal_mode=WAL']);
		assert.equal(spawnSync(`${place}/vernietig`, [copy]).status, 0, name);
		assert.notDeepEqual(leftIn(copy), [], name);
		fs.rmSync(place, { recursive: true });
	}
	// Cut off at any moment, it goes on: each run gets a little further.
	for (let i = 0; i < 4; i++) spawnSync('timeout', ['-s', 'KILL', `0.0${i + 1}`, bin('vernietig'), world.db]);
	const last = destroy();
	assert.equal(last.status, 0, last.stderr);
	assert.deepEqual(leftIn(world.db), []);
	assert.equal(one('SELECT count(*) FROM persoon'), other, 'nobody else lost anything');
	assert.deepEqual(sql('PRAGMA foreign_key_check').filter((row) => row.table !== 'sessie'), []);
	assert.equal(one('PRAGMA integrity_check'), 'ok');
	checkKept('the destruction');
	execFileSync(bin('logcheck'), [world.db]);
	assert.deepEqual(sql(`SELECT DISTINCT handeling FROM log WHERE zaak = ${d.zaak} AND pagina IN ('bewaren', 'vernietigen') AND uitkomst = 'gedaan' ORDER BY 1`).map((r) => r.handeling), ['goedkeuren', 'vernietigen', 'voorstellen']);
	const v = destruction(d);
	assert.deepEqual([v.stand, v.nummer, v.soort, v.jaren], ['vernietigd', nummer, 'ingetrokken', 5]);
	assert.match(v.aantallen, /^1 tafels, 2 personen, 2 stukken, 0 versies van notulen/);
	assert.ok(v.gewist_op);
	const shown = expect(await d.ondersteuner.get(`/cgi-bin/bewaren?verklaring=${v.id}`), 200);
	assert.match(shown.text, new RegExp(`Zaaknummer ${nummer}.*Voorgesteld door .*procesondersteuner.*Goedgekeurd door .*voorzitter.*1 tafels, 2 personen`));
	assert.match(expect(await (await user('voorzitter.almelo')).get(`/cgi-bin/bewaren?verklaring=${v.id}`), 200).text, /geen verklaring/);
	expect(await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	for (const change of ['DELETE FROM vernietiging', "UPDATE vernietiging SET aantallen = ''", "UPDATE vernietiging SET stand = 'gestopt'"])
		assert.throws(() => sql(`${change} WHERE id = ${v.id}`), /stays|step/, change);
});
// The order and number of elements, of MDTO-XML 1.0.1: MDTO_SCHEMA says where the schema itself is.
const MDTO = {
	informatieobject: /^identificatie naam aggregatieniveau (classificatie )*(trefwoord )*(omschrijving )*(dekkingInTijd )*(taal )*waardering (bewaartermijn )?(isOnderdeelVan )*(bevatOnderdeel )*(heeftRepresentatie )*archiefvormer activiteit beperkingGebruik $/,
	bestand: /^identificatie naam omvang bestandsformaat checksum isRepresentatieVan $/,
};
test('a copy for the archive has the stukken as they were, texts, and metadata in MDTO; it is logged', async () => {
	const [d] = sql("SELECT t.zaak, s.code FROM bewaren b JOIN tafel t ON t.zaak = b.zaak JOIN subregio s ON s.id = b.subregio JOIN besluit_verloop v ON v.tafel = t.id ORDER BY b.zaak DESC LIMIT 1");
	const who = await user(`ondersteuner.${d.code}`), at = `/cgi-bin/bewaren?zaak=${d.zaak}&archief=ja`;
	expect(await (await user(`voorzitter.${d.code}`)).get(at), 403);
	assert.match(expect(await who.get(at.replace('&archief=ja', '')), 200).text, /Kopie voor het archief/);
	const answer = expect(await who.get(at), 200);
	const place = fs.mkdtempSync(path.join(path.dirname(world.db), 'archief-')), zip = path.join(place, 'a.zip');
	fs.writeFileSync(zip, answer.bytes);
	execFileSync('python3', ['-m', 'zipfile', '-e', zip, path.join(place, 'uit')]);
	const files = fs.readdirSync(path.join(place, 'uit')), kept = fs.readdirSync(path.join(place, 'uit/bestanden'));
	for (const s of sql(`SELECT s.id, s.sha256, s.bestandsnaam FROM stuk s JOIN tafel t ON t.id = s.tafel WHERE t.zaak = ${d.zaak} AND s.vervallen = 0`))
		assert.equal(createHash('sha256').update(fs.readFileSync(path.join(place, 'uit/bestanden', `stuk-${s.id}-${s.bestandsnaam}`))).digest('hex'), s.sha256);
	assert.ok(kept.some((f) => /^tafel-\d+-notulen-\d+\.txt$/.test(f)) && kept.some((f) => /-besluit\.txt$/.test(f)) && kept.includes('gezin.txt'));
	assert.equal(files.filter((f) => f.endsWith('.bestand.mdto.xml')).length, kept.length);
	for (const file of files.filter((f) => f.endsWith('.xml'))) {
		const text = fs.readFileSync(path.join(place, 'uit', file), 'utf8'), [, kind, inside] = /<MDTO xmlns="https:\/\/www\.nationaalarchief\.nl\/mdto"><(informatieobject|bestand)>([\s\S]*)<\/\1><\/MDTO>/.exec(text);
		let depth = 0, order = '';
		for (const [, close, name] of inside.matchAll(/<(\/?)(\w+)>/g)) {
			if (!close && depth === 0) order += `${name} `;
			depth += close ? -1 : 1;
		}
		assert.match(order, MDTO[kind], file);
		if (process.env.MDTO_SCHEMA) execFileSync('xmllint', ['--nonet', '--noout', '--schema', process.env.MDTO_SCHEMA, path.join(place, 'uit', file)], { stdio: ['ignore', 'ignore', 'pipe'] });
	}
	const sum = createHash('sha256').update(fs.readFileSync(zip)).digest('hex');
	assert.equal(one(`SELECT onderwerp FROM log WHERE zaak = ${d.zaak} AND handeling = 'archief' AND uitkomst = 'getoond'`), `sha256=${sum}`);
	fs.rmSync(place, { recursive: true });
});
test('nobody deletes what stays, but of a dossier that is being destroyed', async () => {
	// The demonstration's with most tafels; and one that nobody destroys.
	const [other, d] = sql("SELECT t.zaak, max(CASE t.moment WHEN 1 THEN t.id END) AS tafel FROM tafel t JOIN bewaren b ON b.zaak = t.zaak JOIN besluit_verloop v ON v.tafel = t.id GROUP BY t.zaak ORDER BY (SELECT count(*) FROM tafel o WHERE o.zaak = t.zaak) DESC, t.zaak LIMIT 2");
	const triggers = sql("SELECT name, tbl_name AS t FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%vernietiging v%' AND name LIKE '%blijft'");
	assert.ok(triggers.length > 20);
	const tries = [`DELETE FROM besluit_verloop WHERE tafel = ${d.tafel}`, `DELETE FROM aanmelding WHERE tafel = ${d.tafel}`, `DELETE FROM uitnodiging WHERE deelnemer IN (SELECT id FROM deelnemer WHERE tafel = ${d.tafel})`];
	for (const statement of tries) assert.throws(() => sql(statement), /stays/, statement);
	force(`INSERT INTO vernietiging (zaak, stand, nummer, gemeente, subregio, soort, laatst, tot, jaren, voorgesteld_naam, voorgesteld_rol, voorgesteld_op, goedgekeurd_rol, goedgekeurd_op, vanaf)
		VALUES (${other.zaak}, 'bezig', 'x', 'x', 1, 'onderzoek', 'x', 'x', 20, 'x', 'procesondersteuner', 'x', 'voorzitter', '2020-01-01', '2020-02-01');`);
	for (const statement of tries) assert.throws(() => sql(statement), /stays/, `${statement}, while another one is destroyed`);
	assert.equal(destroy().status, 0);
	assert.deepEqual(sql('PRAGMA foreign_key_check').filter((row) => row.table !== 'sessie'), []);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE zaak = ${other.zaak}`), 0, 'a whole one, with a besluit');
	assert.ok(one(`SELECT count(*) FROM besluit_verloop WHERE tafel = ${d.tafel}`) > 0);
});
