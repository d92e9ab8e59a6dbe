// Who oversees: the log by who, what and when; a sample of what was read; what stands
// out in it. Of a dossier nothing is seen but its number (section 3, toezichthouder).
import fs from 'node:fs';
import path from 'node:path';
import { assert, expect, expectError, one, sql, test, user, world } from './suite.mjs';
import { filed } from './steps.mjs';

const toezicht = () => user('toezicht');
const log = async (query) => expect(await (await toezicht()).get(`/cgi-bin/inzage?${query}`), 200);
const rows = (page) => [...page.body.matchAll(/<tr><td class="jbt-nowrap" data-kop="Wanneer">[\s\S]*?<\/tr>/g)].map((m) => m[0].replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
const idOf = (name) => one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
// Rows from before all others: [stamp (UTC), user, zaak]. Ids follow the clock, so each
// test that needs some has them of an earlier time than those above it.
function before(list, { page = 'zaak', how = 'getoond' } = {}) {
	let id = one('SELECT min(id) FROM log');
	sql(`INSERT INTO log (id, op, gebruiker, rol, pagina, handeling, zaak, uitkomst, keten) VALUES ${list.toReversed().map(([op, gebruiker, zaak]) =>
		`(${--id}, '${op}', ${gebruiker}, 'gi', '${page}', 'bekeken', ${zaak ?? 'NULL'}, '${how}', '')`).join(', ')}`);
}

test('inzage: by dossier, by user, by day and only one sort of row, and all of these together', async () => {
	const d = await filed(), raad = idOf('raad.advies'), nr = number(d);
	expect(await (await user('raad.advies')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	expect(await (await user('raad.advies')).get('/cgi-bin/agenda'), 200);
	sql(`UPDATE persoon SET bsn = '999990019' WHERE id = ${d.kind}`);
	expect(await d.ondersteuner.get(`/cgi-bin/persoon?persoon=${d.kind}&toon_bsn=ja`), 200);
	expect(await d.voorzitter.get(`/cgi-bin/stuk?stuk=${d.stuk}`), 200);
	const today = one("SELECT strftime('%d-%m-%Y', 'now', 'localtime')"), tomorrow = one("SELECT strftime('%d-%m-%Y', 'now', 'localtime', '+1 day')");

	const many = one('SELECT count(*) FROM log'), all = rows(await log(''));
	assert.equal(all.length, Math.min(100, many));
	assert.match(all[0], /Inzage in het dossier: bekijken|Stuk: downloaden/);
	for (const row of rows(await log(`wie=raad.advies`))) assert.match(row, /Vakgroep Advies/);
	const mine = rows(await log(`wie=raad.advies&soort=geweigerd`));
	assert.ok(mine.length >= 1);
	for (const row of mine) assert.match(row, /Vakgroep Advies.*Geweigerd/);
	assert.equal(rows(await log(`wie=raad.advies&soort=geweigerd&nummer=${nr}`)).length, one(`SELECT count(*) FROM log WHERE zaak = ${d.zaak} AND gebruiker = ${raad} AND uitkomst = 'geweigerd'`));
	const shown = rows(await log(`nummer=${nr}&soort=bsn`));
	assert.equal(shown.length, 1);
	assert.match(shown[0], /procesondersteuner.*Persoon: het BSN tonen \(persoon \d+\)/);
	assert.ok(rows(await log(`nummer=${nr}&soort=bestand&van=${today}&tot=${today}`)).some((row) => /Stuk: downloaden \(stuk \d+\)/.test(row)));
	assert.equal(rows(await log(`nummer=${nr}&van=${tomorrow}`)).length, 0);
	assert.match((await log(`van=${tomorrow}&tot=${today}`)).errors[0].text, /Draai ze om/);
});
test('inzage: a name that several have is asked about, one that nobody has is said', async () => {
	const page = await log('wie=almelo');
	assert.match(page.text, /Wie bedoelt u\?/);
	assert.ok(page.links('/cgi-bin/inzage').some((href) => href.includes('wie=voorzitter.almelo')));
	assert.equal(rows(page).length, 0);
	assert.match((await log('wie=Wie%20niet%20bestaat')).text, /Er is niemand met deze naam/);
});
test('inzage: who reads by break-glass has that in the log, and only those rows are found by it', async () => {
	const d = await filed(), who = await user('voorzitter.almelo');
	expect(await who.submit(await who.get('/cgi-bin/noodtoegang'), 'openen', { zaaknummer: number(d), reden: 'Nood.' }), 303);
	expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	const seen = rows(await log(`nummer=${number(d)}&soort=nood`));
	assert.ok(seen.some((row) => /Noodtoegang: openen voor nood/.test(row)) && seen.some((row) => /Dossier: bekijken.* \(noodtoegang\)/.test(row)), seen.join('\n'));
	assert.ok(seen.every((row) => /noodtoegang/i.test(row)));
	expect(await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	assert.equal(one(`SELECT onderwerp FROM log WHERE zaak = ${d.zaak} AND pagina = 'zaak' ORDER BY id DESC LIMIT 1`), '', 'the own voorzitter needs none');
});
test('inzage: page after page, each row once; as a file, which is an export in the log; nobody else', async () => {
	const ids = [];
	for (let next = '/cgi-bin/inzage?wie=toezicht', pages = 0; next && pages < 60; pages++) {
		const page = expect(await (await toezicht()).get(next), 200);
		ids.push(...rows(page));
		next = page.links('/cgi-bin/inzage').find((href) => /[?&]na=/.test(href));
	}
	assert.ok(ids.length > 3);
	const later = await log(`wie=toezicht&na=${one('SELECT max(id) FROM log')}`), newest = later.links('/cgi-bin/inzage').find((href) => !/[?&](na|als|nummer)=/.test(href) && href.includes('wie='));
	assert.equal(newest, '/cgi-bin/inzage?wie=toezicht');
	const file = expect(await (await toezicht()).get('/cgi-bin/inzage?wie=voorzitter.almelo&als=csv'), 200);
	assert.match(file.headers['content-disposition'], /inzage\.csv/);
	const lines = file.body.trim().split('\r\n');
	assert.match(lines[0], /"wanneer_utc";"gebruikersnaam";"wie";/);
	assert.equal(lines.length - 1, one(`SELECT count(*) FROM log WHERE gebruiker = ${idOf('voorzitter.almelo')}`));
	assert.deepEqual(sql('SELECT pagina, handeling FROM log ORDER BY id DESC LIMIT 1'), [{ pagina: 'inzage', handeling: 'gedownload' }]);
	for (const who of ['beheer', 'voorzitter.almelo', 'ondersteuner.almelo', 'raad.advies', 'lokaal.losser'])
		for (const page of ['inzage', 'inzage?wie=toezicht&als=csv', 'steekproef', 'opvallend']) expect(await (await user(who)).get(`/cgi-bin/${page}`), 404);
});
test('inzage: who sees a dossier has its log as it was: no search, no file, and no words of others', async () => {
	const d = await filed();
	const page = expect(await d.voorzitter.get(`/cgi-bin/inzage?zaak=${d.zaak}&wie=toezicht&soort=bsn&als=csv`), 200);
	assert.match(page.h1, new RegExp(number(d)));
	assert.ok(rows(page).length > 3 && !page.body.includes('als=csv') && !/name="wie"/.test(page.body));
});

// The codes that stand in the programs, the layers and the scripts.
test('every action, page and end that can be written to the log has its words', () => {
	const read = (file) => fs.readFileSync(path.join(world.root, file), 'utf8');
	const files = ['cgi-bin', 'cgi-bin/lib/web', 'cgi-bin/lib/domain', 'scripts/build'].flatMap((d) => fs.readdirSync(path.join(world.root, d)).filter((f) => f.endsWith('.c')).map((f) => `${d}/${f}`));
	const all = files.map(read).join('\n');
	const list = (name) => new Set([...new RegExp(`struct choice ${name}\\[\\] = \\{([\\s\\S]*?)\\n\\};`).exec(read('cgi-bin/lib/domain/lists_flow.c'))[1].matchAll(/\{ "([^"]+)", "/g)].map((m) => m[1]));
	const codes = (...patterns) => patterns.flatMap((pattern) => {
		const found = [...all.matchAll(pattern)].map((m) => m[1]);
		assert.ok(found.length, `nothing is found by ${pattern}`);
		return found;
	});
	const acts = codes(/^\t\{ "(\w+)", "[^"]*", ACT_/gm, /\bhandeling = "(\w+)"/g, /\btrace(?:_apart)?\(r, "(\w+)"/g, /->act = (?:[^;]*\? )?"(\w+)"/g, /->act = [^;]*: "(\w+)"/g, /const char \*act = [^;]*? "(\w+)"/g, /r->printing \? "(\w+)"|printed \? "(\w+)"/g).filter(Boolean);
	const known = list('log_handeling');
	assert.deepEqual([...new Set([...acts, 'gedownload', 'bekeken', 'concept', 'concept_weg', 'onbekend', 'geen'])].filter((code) => !known.has(code)), []);
	const ends = codes(/^\t\[\w+\] = \{ \d{3}, "(\w+)"/gm, /login_note\(db, try, (?:[^;]*\? )?"(\w+)"/g, /login_note\([^;]*: "(\w+)"/g, /\buitkomst = [^;\n]*?\? "(\w+)"/g);
	assert.deepEqual([...new Set([...ends, 'gedaan', 'getoond'])].filter((code) => !list('log_uitkomst').has(code)), []);
	const pages = codes(/^\t\.name = "([\w-]+)", \.title/gm, /\bpagina = "(\w+)"/g);
	assert.deepEqual([...new Set(pages)].filter((code) => !list('pagina').has(code)), []);
});

test('steekproef: drawn once by chance from what was read that month, looked at one by one, a task until all is', async () => {
	const client = await toezicht(), zaak = one('SELECT min(id) FROM zaak'), who = idOf('gi.jbov');
	sql("UPDATE instelling SET waarde = '5' WHERE naam = 'steekproef_aantal'");
	before(Array.from({ length: 60 }, (_, i) => [`2026-0${1 + Math.floor(i / 30)}-10T10:${String(i % 60).padStart(2, '0')}:00Z`, who, zaak]));
	before([['2026-01-09T10:00:00Z', who, zaak]], { page: 'inzage' });
	before([['2026-01-09T09:00:00Z', who, zaak]], { how: 'geweigerd' });
	before([['2026-01-09T08:00:00Z', who]]);
	assert.match((await client.get('/cgi-bin/werkvoorraad')).text, /Steekproef van het logboek, maanden om te trekken: \d+/);
	assert.match((await client.get('/cgi-bin/steekproef')).text, /januari 2026 Nog niet getrokken/);
	const page = expect(await client.get('/cgi-bin/steekproef?maand=2026-01'), 200);
	expect(await client.submit(page, 'trekken', {}, { ask: true }), 200);
	assert.equal(one('SELECT count(*) FROM steekproef'), 0, 'it is asked first');
	expect(await client.submit(page, 'trekken'), 303);
	const drawn = sql("SELECT l.id, l.log, g.op, g.zaak, g.uitkomst, g.pagina FROM steekproef_lezing l JOIN log g ON g.id = l.log WHERE l.maand = '2026-01'");
	assert.equal(drawn.length, 5);
	assert.equal(new Set(drawn.map((x) => x.log)).size, 5);
	assert.ok(drawn.every((x) => x.op.startsWith('2026-01-10') && x.zaak === zaak && x.uitkomst === 'getoond' && x.pagina === 'zaak'), JSON.stringify(drawn));
	expect(await client.submit(page, 'trekken'), 303);
	assert.equal(one("SELECT count(*) FROM steekproef_lezing WHERE maand = '2026-01'"), 5, 'fixed once drawn');

	const form = expect(await client.get('/cgi-bin/steekproef?maand=2026-01'), 200);
	assert.match(form.text, new RegExp(`Dossier ${one(`SELECT nummer FROM zaak WHERE id = ${zaak}`)}, Dossier: bekijken`));
	const [a, b, ...rest] = drawn.map((x) => x.id);
	expectError(await client.submit(form, 'vastleggen', { [`uitslag-${a}`]: 'niet_in_orde' }), new RegExp(`#opmerking-${a}`));
	expectError(await client.submit(form, 'vastleggen', { [`opmerking-${a}`]: 'Gevraagd.' }), new RegExp(`#uitslag-${a}`));
	expect(await client.submit(form, 'vastleggen', { [`uitslag-${a}`]: 'navraag', [`opmerking-${a}`]: 'Gebeld met de leidinggevende.', [`uitslag-${b}`]: 'in_orde' }), 303);
	assert.match((await client.get('/cgi-bin/steekproef?maand=2026-01')).text, /Navraag gedaan\. Gebeld met de leidinggevende\./);
	assert.match((await client.get('/cgi-bin/werkvoorraad')).text, /Steekproef van januari 2026, om na te kijken: 3/);
	expect(await client.submit(await client.get('/cgi-bin/steekproef?maand=2026-01'), 'vastleggen', Object.fromEntries(rest.map((id) => [`uitslag-${id}`, 'in_orde']))), 303);
	assert.doesNotMatch((await client.get('/cgi-bin/werkvoorraad')).text, /januari 2026/);
	assert.deepEqual(sql('SELECT uitslag, door FROM steekproef_oordeel ORDER BY id').map((o) => [o.uitslag, o.door]), [['navraag', idOf('toezicht')], ...Array(4).fill(['in_orde', idOf('toezicht')])]);
	const other = one("SELECT count(*) FROM log WHERE op LIKE '2026-02%'");
	assert.equal(other, 30);
	for (const month of ['2999-01', '2026-13', 'x', '2026-1']) expect(await client.get(`/cgi-bin/steekproef?maand=${month}`), 404);
});
test('steekproef: each reading of the month has the same chance', async () => {
	const client = await toezicht(), zaak = one('SELECT min(id) FROM zaak'), who = idOf('gi.jbov');
	sql("UPDATE instelling SET waarde = '100' WHERE naam = 'steekproef_aantal'");
	before(Array.from({ length: 200 }, (_, i) => [`2025-06-10T10:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}Z`, who, zaak]));
	expect(await client.submit(await client.get('/cgi-bin/steekproef?maand=2025-06'), 'trekken'), 303);
	const low = one("SELECT min(id) FROM log WHERE op LIKE '2025-06%'");
	const drawn = sql("SELECT log FROM steekproef_lezing WHERE maand = '2025-06'").map((x) => x.log - low);
	assert.equal(drawn.length, 100);
	// Of 100 out of 200 in halves: that fewer than 15 or more than 85 are of the first half has a chance of less than 1e-20.
	const first = drawn.filter((at) => at < 100).length;
	assert.ok(first > 14 && first < 86, String(first));
});

test('opvallend: many dossiers in a short time, outside working hours, the own surname; looked at with a remark', async () => {
	const client = await toezicht(), who = idOf('gi.wss'), zaken = sql('SELECT id FROM zaak ORDER BY id LIMIT 25').map((z) => z.id);
	sql("UPDATE instelling SET waarde = '6' WHERE naam = 'opvallend_zaken'; UPDATE gebruiker SET naam = 'M. van der Zonderling-Bos' WHERE gebruikersnaam = 'gi.wss'");
	const kind = one(`SELECT min(id) FROM persoon WHERE zaak = ${zaken[0]}`);
	sql(`UPDATE persoon SET geslachtsnaam = 'Zónderling' WHERE id = ${kind}`);
	const at = (day, minute) => `${day}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`;
	before([
		// Monday 6 January 2025: six in 25 minutes, then one at a time.
		...[0, 5, 10, 15, 20, 25].map((m, i) => [at('2025-01-06', m), who, zaken[1 + i]]), ...[100, 150, 200].map((m, i) => [at('2025-01-06', m), who, zaken[10 + i]]),
		// Tuesday: five, and the same ones again: not many.
		...[0, 1, 2, 3, 4, 5, 6, 7].map((m) => [at('2025-01-07', m), who, zaken[1 + (m % 5)]]),
		// Wednesday at 21.30 h here, and Saturday; the own name, twice.
		['2025-01-08T20:30:00Z', who, zaken[3]], [at('2025-01-09', 60), who, zaken[0]], [at('2025-01-09', 90), who, zaken[0]], [at('2025-01-11', 60), who, zaken[4]],
	]);
	sql('UPDATE opvallend_tot SET log = 0, op = \'\'');
	expect(await client.submit(expect(await client.get('/cgi-bin/opvallend'), 200), 'nakijken'), 303);
	const found = () => sql(`SELECT soort, dag, zaak, aantal, open FROM opvallend WHERE gebruiker = ${who} AND dag LIKE '2025-01%' ORDER BY dag, soort`);
	assert.deepEqual(found(), [
		{ soort: 'veel', dag: '2025-01-06', zaak: null, aantal: 6, open: 1 }, { soort: 'buiten_werktijd', dag: '2025-01-08', zaak: null, aantal: 1, open: 1 },
		{ soort: 'achternaam', dag: '2025-01-09', zaak: zaken[0], aantal: 2, open: 1 }, { soort: 'buiten_werktijd', dag: '2025-01-11', zaak: null, aantal: 1, open: 1 },
	]);
	const page = expect(await client.get('/cgi-bin/opvallend'), 200), nr = one(`SELECT nummer FROM zaak WHERE id = ${zaken[0]}`);
	assert.match(page.text, /las in 6 verschillende dossiers in korte tijd, vanaf 6 januari 2025, 9\.00 uur/);
	assert.match(page.text, new RegExp(`las 2 keer in dossier ${nr}\\. Iemand daarin heeft dezelfde achternaam`));
	assert.match((await client.get('/cgi-bin/werkvoorraad')).text, /Lezen dat opvalt, om te bekijken: \d+/);
	const href = page.links('/cgi-bin/inzage').find((x) => x.includes(nr));
	assert.equal(rows(expect(await client.get(href), 200)).length, 2, 'the way to the log of it');

	const id = one(`SELECT id FROM opvallend WHERE gebruiker = ${who} AND soort = 'achternaam'`);
	expect(await client.submit(page, 'vastleggen', { [`opmerking-${id}`]: 'Geen familie, nagevraagd.' }), 303);
	assert.equal(one(`SELECT open FROM opvallend WHERE id = ${id}`), 0);
	assert.match((await client.get('/cgi-bin/opvallend')).text, /Geen familie, nagevraagd\./);
	// Once more: nothing is counted twice.
	expect(await client.submit(await client.get('/cgi-bin/opvallend'), 'nakijken'), 303);
	assert.deepEqual(found().map((x) => x.aantal), [6, 1, 2, 1]);
	assert.equal(one('SELECT max(id) - (SELECT log FROM opvallend_tot) < 10 FROM log'), 1, 'up to now');
});
