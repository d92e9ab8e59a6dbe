// werkvoorraad: what waits for whoever looks, by deadline, and what else they
// may see; and what is the same for all (W1, W2, W31).
import { assert, expect, one, sql, test, user } from './suite.mjs';
import { isoOf } from './agenda.mjs';
import { strip } from './client.mjs';
import { FULL, KIND, NEE, OUDER, ago, approve, close, comes, complete, decide, decided, deliver, file, filed, fix, invite, judge, minutes, plan, reported, send } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
// The tasks of somebody: [{ nummer, wat, termijn, late }].
async function tasks(client, query = '') {
	const page = expect(await client.get(`/cgi-bin/werkvoorraad${query}`), 200);
	const table = /<section[^>]*id="te-doen".*?<\/section>/s.exec(page.body)?.[0] ?? '';
	return [...table.matchAll(/<tr[^>]*><th[^>]*scope="row".*?<\/tr>/gs)].map(([row]) => ({
		nummer: strip(/<th.*?<\/a>/s.exec(row)[0]), wat: strip(/data-kop="Wat u doet">(.*?)<\/td>/s.exec(row)[1]).replace(/,? zaak [A-Z]+-\d{4}-\d{4}.*$/, ''),
		late: row.includes('jbt-termijn--verlopen'), href: /data-kop="Wat u doet"><a[^>]*href="([^"]*)"/.exec(row)[1].replaceAll('&amp;', '&'),
	}));
}
const of = async (d, client, query) => (await tasks(client, query)).filter((t) => t.nummer === number(d)).map((t) => t.wat);

test('werkvoorraad: at each step of moment 1 it waits for who is to act, and for nobody else', async () => {
	const d = await complete();
	const raad = await user('raad.advies');
	const all = { melder: d.melder, voorzitter: d.voorzitter, ondersteuner: d.ondersteuner, raad };
	const waits = async (who, pattern) => {
		for (const [name, client] of Object.entries(all)) {
			const found = await of(d, client);
			if (name === who) assert.ok(found.some((wat) => pattern.test(wat)), `${name}: ${found.join()} is not ${pattern}`);
			else if (!['gehouden'].includes(one(`SELECT status FROM tafel WHERE id = ${d.tafel}`))) assert.deepEqual(found, [], name);
		}
	};
	await waits('melder', /afmaken/);
	expect(await file(d), 303);
	await waits('voorzitter', /Beoordelen/);
	expect(await judge(d, 'terugsturen', { argumenten: 'Meer.' }), 303);
	await waits('melder', /Aanvullen/);
	expect(await file(d), 303);
	expect(await judge(d, 'accepteren'), 303);
	await waits('ondersteuner', /Plannen/);
	expect(await plan(d), 303);
	await waits('ondersteuner', /Uitnodigingen versturen/);
	expect(await invite(d), 303);
	for (const client of Object.values(all)) assert.deepEqual(await of(d, client), []);
	comes(d);
	await waits('ondersteuner', /Aanwezigheid/);
	const { attend } = await import('./steps.mjs');
	expect(await attend(d), 303);
	await waits('raad', /Besluit/);
	await waits('ondersteuner', /Notulen/);
	expect(await decide(d), 303);
	await waits('melder', /CORV/);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	await waits('voorzitter', /Notulen controleren/);
	expect(await approve(d), 303);
	await waits('ondersteuner', /verzenden/);
	expect(await send(d), 303);
	await waits('ondersteuner', /vaststellen/);
	expect(await fix(d), 303);
	expect(await reported(d), 303);
	await waits('ondersteuner', /Vastgestelde notulen versturen/);
	expect(await deliver(d), 303);
	await waits('ondersteuner', /Afsluiten/);
	expect(await close(d), 303);
	// What follows the tafel goes on (H24, H25).
	for (const client of [d.voorzitter, d.ondersteuner]) assert.deepEqual(await of(d, client), []);
	for (const wat of await of(d, d.melder)) assert.match(wat, /veiligheidsplan|Nazorg|Contact met de Raad/);
	for (const wat of await of(d, raad)) assert.match(wat, /toewijzen|Onderzoek beginnen/);
});
test('werkvoorraad: each task leads to the form where it is done', async () => {
	for (const name of ['voorzitter.almelo', 'ondersteuner.almelo', 'raad.advies', 'lokaal.enschede', 'gi.leger', 'raad.onderzoeker']) {
		const client = await user(name);
		for (const task of await tasks(client)) {
			const page = expect(await client.get(task.href), 200);
			assert.ok(page.forms.some((f) => f.method === 'POST' && f.action !== '/cgi-bin/uitloggen'), `${name}: ${task.wat} ${task.href}`);
		}
	}
});
test('werkvoorraad: overdue first, in working days', async () => {
	const client = await user('voorzitter.noord-oost-twente');
	const late = await filed();
	const soon = await filed();
	sql(`UPDATE tafel SET ingediend_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-20 days') WHERE id = ${late.tafel}`);
	const list = await tasks(client);
	const at = (d) => list.findIndex((t) => t.nummer === number(d));
	assert.ok(at(late) < at(soon) && list[at(late)].late && !list[at(soon)].late);
	assert.deepEqual(list.map((t) => t.late), [...list.map((t) => t.late)].sort().reverse());
});
test('werkvoorraad: the term is a setting', async () => {
	const d = await filed();
	sql(`UPDATE tafel SET ingediend_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-20 days') WHERE id = ${d.tafel}`);
	const is = async () => (await tasks(d.voorzitter)).find((t) => t.nummer === number(d)).late;
	assert.equal(await is(), true);
	sql("UPDATE instelling SET waarde = '60' WHERE naam = 'termijn_oordeel'");
	assert.equal(await is(), false);
	sql("UPDATE instelling SET waarde = '2' WHERE naam = 'termijn_oordeel'");
});
test('werkvoorraad: filtered by moment, status, subregio and number', async () => {
	const client = await user('raad.advies');
	const shown = async (query) => (await client.get(`/cgi-bin/werkvoorraad${query}`)).body;
	const [a] = sql("SELECT z.nummer FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.moment = 1 AND t.status = 'gepland' AND z.subregio = 2");
	const [b] = sql("SELECT z.nummer FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.moment = 3 AND t.status = 'gepland' AND z.subregio = 4");
	for (const [query, there, not] of [['?moment=3', b, a], ['?subregio=almelo', a, b], [`?q=${a.nummer}`, a, b], ['?status=gepland&moment=1', a, b]]) {
		const body = await shown(query);
		assert.ok(body.includes(there.nummer), `${query}: ${there.nummer}`);
		assert.ok(!body.includes(not.nummer), `${query}: ${not.nummer}`);
	}
	for (const query of ['?moment=9', '?status=x', '?subregio=utrecht', '?pagina=x', '?q=%3Cscript%3Ealert(1)%3C/script%3E', "?q=' OR 1=1 --"]) {
		const page = await client.get(`/cgi-bin/werkvoorraad${encodeURI(decodeURI(query))}`);
		assert.ok([200, 400].includes(page.status), `${query}: ${page.status}`);
		assert.ok(!page.body.includes('<script>alert'));
	}
});
test('werkvoorraad: nobody finds by number what is not theirs', async () => {
	const d = await filed();
	for (const name of ['lokaal.borne', 'raad.advies', 'gi.wss', 'voorzitter.hengelo', 'veiligthuis', 'beheer', 'toezicht']) {
		const page = await (await user(name)).get(`/cgi-bin/werkvoorraad?q=${number(d)}`);
		// The number that was asked for stands in the field; in no row.
		assert.ok(!(page.body.match(/<td.*?<\/td>|<th.*?<\/th>/gs) ?? []).some((cell) => cell.includes(number(d))), name);
	}
});
test('werkvoorraad: found by family name, with or without what goes before it, and by nobody else', async () => {
	const d = await filed();
	sql(`UPDATE persoon SET adres_geheim = 'ja' WHERE zaak = ${d.zaak} AND soort = 'ouder'`);
	const form = expect(await d.ondersteuner.get(`/cgi-bin/persoon?zaak=${d.zaak}&soort=kind`), 200);
	expect(await d.ondersteuner.submit(form, 'opslaan', { ...KIND, voornamen: 'Tó', voorvoegsel: 'van der', geslachtsnaam: 'Zwaluwé-ten Kate', bsn: '' }), 303);
	const rows = async (client, q) => (expect(await client.get(`/cgi-bin/werkvoorraad?q=${encodeURIComponent(q)}`), 200).body.match(/<th[^>]*scope="row".*?<\/a>/gs) ?? []).map(strip);
	for (const q of ['zwaluw', 'ZWALUWE', 'Zwaluwé', 'van der zwaluwé', 'Kate', 'ten kate']) {
		for (const client of [d.melder, d.voorzitter, d.ondersteuner]) assert.ok((await rows(client, q)).includes(number(d)), q);
		for (const name of ['lokaal.borne', 'raad.advies', 'gi.wss', 'voorzitter.hengelo', 'veiligthuis', 'beheer', 'toezicht'])
			assert.ok(!(await rows(await user(name), q)).includes(number(d)), `${name}: ${q}`);
	}
	for (const q of ['waluw', 'zwaluwen', 'Tó']) assert.ok(!(await rows(d.ondersteuner, q)).includes(number(d)), q);
	// Taken out of the dossier, it is found by that name no more.
	const kind = one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak}`);
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/persoon?persoon=${kind}`), 'verwijderen'), 303);
	assert.ok(!(await rows(d.ondersteuner, 'zwaluw')).includes(number(d)));
});
test('werkvoorraad: by the day of the tafel; days the wrong way round are said at the field', async () => {
	const client = await user('raad.advies');
	const [first, last] = [sql("SELECT z.nummer, t.datum FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.status = 'gepland' ORDER BY t.datum LIMIT 1")[0],
		sql("SELECT z.nummer, t.datum FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.status = 'gepland' ORDER BY t.datum DESC LIMIT 1")[0]];
	const shown = async (query) => expect(await client.get(`/cgi-bin/werkvoorraad?${query}`), 200);
	for (const [row, other] of [[first, last], [last, first]]) {
		const { body } = await shown(`van=${row.datum}&tot=${row.datum}&status=gepland`);
		assert.ok(body.includes(row.nummer) && (row.datum === other.datum || !body.includes(other.nummer)));
	}
	const wrong = await shown('van=2026-03-02&tot=2026-03-01');
	assert.match(wrong.errors.tot ?? wrong.text, /ligt voor de dag/);
	assert.match((await shown('van=morgen')).text, /Vul een datum in die bestaat/);
	for (const query of ['van=2026-03-02&tot=2026-03-01&moment=9', 'na_termijn=x']) expect(await client.get(`/cgi-bin/werkvoorraad?${query}`), 400);
});

// ---- what is the same for all ---------------------------------------------------------

test('W1 one way of working: the same form for all fourteen gemeenten', async () => {
	const shape = async (name) => {
		const page = await (await user(name)).get('/cgi-bin/aanmelding?moment=1');
		const form = page.formOf('opslaan');
		return [form.names.join(), page.buttons.join(), strip(page.main.replace(/<select.*?<\/select>/gs, ''))];
	};
	const names = sql('SELECT slug FROM gemeente ORDER BY slug').map((g) => `lokaal.${g.slug}`);
	assert.equal(names.length, 14);
	const first = await shape(names[0]);
	for (const name of names) assert.deepEqual(await shape(name), first, name);
});
test('W2 W12 ouders, jongeren, network and organisations are invited; a young child as the voorzitter decides', async () => {
	const d = await filed({ personen: [{ ...KIND, voornamen: 'Kleintje', geboortedatum: '1-2-2021' }, { ...OUDER, soort: 'netwerk', voornamen: 'Oma', gezag: null, geinformeerd: null }] });
	const small = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Kleintje'`);
	expect(await judge(d, 'accepteren', { [`deelname-${small}`]: 'brief_tekening' }), 303);
	expect(await plan(d), 303);
	const rows = sql(`SELECT d.rol, ifnull(p.voornamen, '') AS naam FROM deelnemer d LEFT JOIN persoon p ON p.id = d.persoon WHERE d.tafel = ${d.tafel} AND d.uitgenodigd = 1 ORDER BY d.rol, d.id`);
	assert.deepEqual(rows.map((r) => `${r.rol} ${r.naam}`.trim()), ['kind Tijl', 'lokale_toegang', 'netwerk Oma', 'ouder Wiesje', 'rvdk_advies']);
});
test('W31 the voorzitter receives the conclusions of moment 2, and has it planned', async () => {
	const d = await filed({ moment: 2 });
	assert.ok((await of(d, d.voorzitter)).some((wat) => /Beoordelen/.test(wat)));
	assert.ok((await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`)).text.includes(FULL[2].conclusies));
	expect(await judge(d, 'accepteren'), 303);
	assert.ok((await of(d, d.melder)).some((wat) => /Toestemming/.test(wat)), 'first the consent');
});
test('W41 the list warns as the end of the ondertoezichtstelling comes near', async () => {
	const d = await filed({ moment: 3, ots_einddatum: one("SELECT strftime('%d-%m-%Y', 'now', '+20 days')") });
	const row = (await tasks(d.voorzitter)).find((t) => t.nummer === number(d));
	assert.ok(row.late, 'less than two months are left');
	const far = await filed({ moment: 3, ots_einddatum: one("SELECT strftime('%d-%m-%Y', 'now', '+300 days')") });
	assert.ok(!(await tasks(far.voorzitter)).find((t) => t.nummer === number(far)).late);
});
test('afspraken: who owes one that is overdue sees it, and it is gone when it is done', async () => {
	const d = await decided({ besluit: NEE });
	const owes = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'lokale_toegang'`);
	expect(await minutes(d, { 'wat-n1': 'Bellen met school', 'wie-n1': 'Lokale toegang', 'deelnemer-n1': String(owes), 'wanneer-n1': ago(3) }, 'ter_controle'), 303);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	const client = await user('lokaal.losser');
	assert.ok((await of(d, client)).some((wat) => /afspra/i.test(wat)));
	const { follow } = await import('./steps.mjs');
	const id = one(`SELECT id FROM afspraak WHERE tafel = ${d.tafel}`);
	expect(await follow(d, { [`gereed_op-${id}`]: ago(0), [`resultaat-${id}`]: 'Gedaan.' }), 303);
	assert.deepEqual((await of(d, client)).filter((wat) => /afspra/i.test(wat)), []);
});
test('W30 the answer of the Raad proposes moment 2', async () => {
	const { fixed, follow } = await import('./steps.mjs');
	const d = await fixed();
	expect(await reported(d), 303);
	const onderzoeker = await user('raad.onderzoeker');
	expect(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: 'zaak_afgerond', antwoord_uitkomst: 'geen_maatregel_opgelegd', antwoord_datum: ago(0) }), 303);
	const all = [...await of(d, d.ondersteuner), ...await of(d, onderzoeker)];
	assert.ok(all.some((wat) => /moment 2/.test(wat)), all.join());
});
test('werkvoorraad: more tasks than fit on a page are on the next ones, each once, in the order of their days', async () => {
	const client = await user('ondersteuner.noord-oost-twente');
	while (one("SELECT count(*) FROM taak WHERE rol = 'procesondersteuner' AND bereik = 's4' AND vanaf <= date('now', 'localtime')") <= 55) {
		for (let i = 0; i < 6; i++) {
			const d = await filed();
			expect(await judge(d, 'accepteren'), 303);
		}
	}
	const seen = [];
	let pages = 0;
	for (let at = '/cgi-bin/werkvoorraad'; at; pages++) {
		const page = expect(await client.get(at), 200);
		const table = /<section[^>]*id="te-doen".*?<\/section>/s.exec(page.body)[0];
		const rows = [...table.matchAll(/<tr[^>]*><th[^>]*scope="row".*?<\/tr>/gs)].map(([row]) => /data-kop="Wat u doet"><a[^>]*href="([^"]*)"/.exec(row)[1] + strip(row));
		assert.ok(rows.length <= 25 && rows.length > 0, `${rows.length} rows on page ${pages + 1}`);
		seen.push(...rows);
		at = /href="([^"]*)"[^>]*>Volgende taken/.exec(page.body)?.[1].replaceAll('&amp;', '&');
	}
	assert.ok(pages >= 3, `${pages} pages`);
	assert.equal(new Set(seen).size, seen.length, 'a task is on one page only');
	const all = one("SELECT count(*) FROM taak_voor k JOIN gebruiker g ON g.id = k.gebruiker WHERE g.gebruikersnaam = 'ondersteuner.noord-oost-twente' AND k.rol = 'procesondersteuner' AND k.bereik = 's4'");
	assert.equal(seen.length, all, 'and none is left out');
});
test('werkvoorraad: the filter by subregio is there for who sees more than one; each figure leads to what it counts', async () => {
	for (const [name, there] of [['voorzitter.almelo', false], ['ondersteuner.hengelo', false], ['lokaal.borne', false], ['raad.advies', true], ['gi.jbov', true]])
		assert.equal(/name="subregio"/.test((await (await user(name)).get('/cgi-bin/werkvoorraad')).body), there, name);
	const page = await (await user('voorzitter.almelo')).get('/cgi-bin/werkvoorraad');
	const links = [...page.body.matchAll(/class="jbt-cijfers__link" href="([^"]*)"/g)].map((m) => m[1].replaceAll('&amp;', '&'));
	assert.equal(links.length, 4);
	for (const link of links.filter((l) => l.startsWith('/'))) expect(await (await user('voorzitter.almelo')).get(link), 200);
	assert.match(links[3], /\?van=\d{4}-\d\d-\d\d&tot=\d{4}-\d\d-\d\d$/);
});
test('werkvoorraad: other zaken stand by the day of their tafel, the last first and those without a day at the end, page after page', async () => {
	const who = await user('voorzitter.almelo');
	const value = (day) => (day ? Number(isoOf(day).replaceAll('-', '')) : 0);
	for (const filter of ['', '?moment=1']) {
		const days = [];
		for (let at = `/cgi-bin/werkvoorraad${filter}`; at;) {
			const page = expect(await who.get(at), 200);
			for (const [, day] of page.body.matchAll(/data-kop="Datum van de tafel">([^<]*)</g)) days.push(value(day));
			at = /href="([^"]*)">Volgende zaken</.exec(page.body)?.[1].replaceAll('&amp;', '&').replace(/#.*/, '');
		}
		assert.ok(days.filter(Boolean).length > 3 && days.includes(0), `${days.length} zaken`);
		assert.deepEqual(days, [...days].sort((a, b) => b - a), filter);
	}
});
