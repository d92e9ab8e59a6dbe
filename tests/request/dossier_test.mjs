// werkvoorraad, zaak and inzage: what waits for whom and by when; the dossier
// on one page for who may see it, tafel by tafel; who looked at it.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { strip } from './client.mjs';
import { accepted, consent, deelnemer, filed, held, judge, plan, planned, sentBack, status, withPersoon, withStuk, written } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
// What waits for somebody, in the order of the page: { nummer, wat, href, termijn, late }.
async function tasks(who, query = '') {
	const page = expect(await (typeof who === 'string' ? await user(who) : who).get(`/cgi-bin/werkvoorraad${query}`), 200);
	const table = /id="taken-kop".*?<\/table>/s.exec(page.body)?.[0] ?? '';
	return [...table.matchAll(/<tr[^>]*><th[^>]*scope="row".*?<\/tr>/gs)].map(([row]) => ({
		nummer: strip(/<th.*?<\/a>/s.exec(row)[0]), wat: strip(/data-kop="Wat u doet">(.*?)<span/s.exec(row)[1]),
		href: /data-kop="Wat u doet"><a[^>]*href="([^"]*)"/.exec(row)[1],
		termijn: strip(/data-kop="Uiterste datum">(.*?)<\/td>/s.exec(row)[1]), late: row.includes('jbt-termijn--verlopen'),
	}));
}
const waits = async (who, d) => (await tasks(who)).filter((t) => t.nummer === number(d)).map((t) => t.wat);
// What the lokale toegang owes after every tafel (W23, H24) waits beside the rest.
const AFTERWARDS = /^(Nagaan of het veiligheidsplan werkt|Nazorg geven|Contact)/;
const besides = async (who, d) => (await waits(who, d)).filter((wat) => !AFTERWARDS.test(wat));
const others = async (who, query = '') => strip(/id="andere".*?<\/table>/s.exec((await (await user(who)).get(`/cgi-bin/werkvoorraad${query}`)).body)?.[0] ?? '');
// The tafels that a page of a zaak shows.
const shown = (page) => [...page.body.matchAll(/id="tafel-(\d+)"/g)].map((m) => Number(m[1]));
const bare = (page) => page.body.replace(/[0-9a-f]{32,}/g, '');
const look = async (who, d) => (await user(who)).get(`/cgi-bin/zaak?zaak=${d.zaak}`);
const notulen = (d, state, writer = 'ondersteuner.noord-oost-twente') => {
	const by = one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${writer}'`);
	const sent = state === 'verzonden' || state === 'vastgesteld' ? "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')" : "''";
	sql(`UPDATE notulen SET status = '${state}', verzonden_op = ${sent} WHERE tafel = ${d.tafel};
		INSERT INTO notulen (tafel, versie, status, schrijver, verzonden_op, gewijzigd_op)
		SELECT ${d.tafel}, 1, '${state}', ${by}, ${sent}, '2026-01-01T00:00:00Z' WHERE NOT EXISTS (SELECT 1 FROM notulen WHERE tafel = ${d.tafel})`);
};
const decided = (d, outcome, until = '') => sql(`INSERT INTO besluit (tafel, genomen_op) VALUES (${d.tafel}, strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-9 days'));
	INSERT INTO besluit_kind (tafel, persoon, uitkomst, motivering, aangehouden_tot) VALUES (${d.tafel}, ${d.kind}, '${outcome}', 'Omdat het nodig is.', '${until}')`);

test('werkvoorraad: what is filed waits for the voorzitter of the subregio, sent back for the melder (W11)', async () => {
	const d = await written();
	assert.deepEqual(await waits(d.melder, d), ['Aanmelding afmaken']);
	for (const who of ['voorzitter.noord-oost-twente', 'ondersteuner.noord-oost-twente', 'lokaal.enschede', 'raad.advies']) assert.deepEqual(await waits(who, d), []);
	const f = await filed();
	assert.deepEqual(await waits(f.melder, f), []);
	assert.deepEqual(await waits(f.voorzitter, f), ['Beoordelen']);
	assert.deepEqual(await waits('voorzitter.almelo', f), []);
	const s = await sentBack();
	assert.deepEqual(await waits(s.melder, s), ['Aanvullen en opnieuw indienen']);
	assert.deepEqual(await waits(s.voorzitter, s), []);
});
test('werkvoorraad: from planning to attendance it waits for the procesondersteuner', async () => {
	const a = await accepted();
	assert.deepEqual(await waits(a.ondersteuner, a), ['Plannen']);
	assert.deepEqual(await waits(a.voorzitter, a), []);
	const p = await planned();
	assert.deepEqual(await waits(p.ondersteuner, p), [], 'the day has not come');
	sql(`UPDATE tafel SET datum = date('now', 'localtime') WHERE id = ${p.tafel}`);
	assert.deepEqual(await waits(p.ondersteuner, p), ['Aanwezigheid vastleggen']);
});
test('werkvoorraad: after the tafel besluit, notulen, CORV and closing each wait for their own (W20, W22, W51)', async () => {
	const d = await held();
	assert.deepEqual(await waits('raad.advies', d), ['Besluit vastleggen']);
	assert.deepEqual(await waits(d.ondersteuner, d), ['Notulen afmaken']);
	notulen(d, 'ter_controle');
	assert.deepEqual([await waits(d.voorzitter, d), await waits(d.ondersteuner, d)], [['Notulen controleren'], []]);
	notulen(d, 'ter_controle', 'voorzitter.noord-oost-twente');
	notulen(d, 'gecontroleerd');
	assert.deepEqual([await waits(d.voorzitter, d), await waits(d.ondersteuner, d)], [[], ['Notulen verzenden']]);
	notulen(d, 'verzonden');
	assert.deepEqual(await waits(d.ondersteuner, d), ['Notulen vaststellen']);
	notulen(d, 'vastgesteld');
	assert.deepEqual(await waits(d.ondersteuner, d), ['Vastgestelde notulen versturen']);
	sql(`INSERT INTO verzending_vastgesteld (notulen, deelnemer, wijze, door, op) SELECT notulen, deelnemer, 'post', 1, 'x' FROM vastgesteld_open WHERE tafel = ${d.tafel}`);
	sql(`DELETE FROM taak WHERE tafel = ${d.tafel} AND code = 'vastgesteld'`);
	assert.deepEqual(await waits(d.ondersteuner, d), [], 'without a besluit it cannot be closed');
	decided(d, 'raadsonderzoek');
	assert.deepEqual(await waits('raad.advies', d), ['Raadsonderzoeker toewijzen']);
	const [corv] = (await tasks(d.melder)).filter((t) => t.nummer === number(d) && !AFTERWARDS.test(t.wat));
	assert.deepEqual([corv.wat, corv.late], ['CORV-melding doen', true]);
	assert.deepEqual(await waits(d.ondersteuner, d), [], 'without the melding neither');
	sql(`INSERT INTO corv (tafel, verzonden_op) VALUES (${d.tafel}, date('now', 'localtime'))`);
	assert.deepEqual([await besides(d.melder, d), await waits(d.ondersteuner, d)], [[], ['Afsluiten']]);
});
test('werkvoorraad: a besluit that was put off comes back to the Raad on its day', async () => {
	const d = await held();
	decided(d, 'aangehouden', one("SELECT date('now', 'localtime', '-2 days')"));
	const [task] = (await tasks('raad.advies')).filter((t) => t.nummer === number(d));
	assert.deepEqual([task.wat, task.late], ['Aangehouden besluit nemen', true]);
});
test('W32 without consent of moment 2 it waits for the raadsonderzoeker, and cannot be planned', async () => {
	const d = await accepted({ moment: 2 });
	assert.deepEqual([await waits(d.melder, d), await waits(d.ondersteuner, d)], [['Toestemming vragen'], ['Toestemming vragen']]);
	expect(await consent(d, 'nee'), 303);
	assert.deepEqual(await waits(d.melder, d), ['Vastleggen dat de tafel niet doorgaat']);
	expect(await consent(d, 'ja'), 303);
	assert.deepEqual([await waits(d.melder, d), await waits(d.ondersteuner, d)], [[], ['Plannen']]);
});
test('W40 the end of the ondertoezichtstelling sets the date of moment 3', async () => {
	const d = await filed({ moment: 3, ots_einddatum: one("SELECT date('now', 'localtime', '+50 days')") });
	const [task] = (await tasks(d.voorzitter)).filter((t) => t.nummer === number(d));
	assert.ok(task.late && /Einde ondertoezichtstelling/.test(task.termijn), JSON.stringify(task));
});
test('W23 an afspraak past its day waits for who owes it, until it is done', async () => {
	const d = await held();
	const owes = deelnemer(d, 'lokale_toegang');
	sql(`INSERT INTO afspraak (tafel, wat, wie, deelnemer, wanneer, toegevoegd_door, toegevoegd_op) VALUES (${d.tafel}, 'Bellen met school', 'lokale toegang', ${owes}, date('now', 'localtime', '-3 days'), 1, '')`);
	assert.deepEqual(await besides(d.melder, d), [], 'not before the notulen are sent (W51)');
	notulen(d, 'verzonden');
	assert.deepEqual([await besides(d.melder, d), await waits('lokaal.enschede', d)], [['Afspraak nakomen'], []]);
	sql(`UPDATE afspraak SET gereed_op = date('now', 'localtime') WHERE tafel = ${d.tafel}`);
	assert.deepEqual(await besides(d.melder, d), []);
});
test('werkvoorraad: by deadline, overdue first and marked; what has no term last', async () => {
	const d = await filed();
	sql(`UPDATE tafel SET ingediend_op = '2026-01-05T09:00:00Z' WHERE id = ${d.tafel}`);
	for (const who of ['voorzitter.noord-oost-twente', 'ondersteuner.enschede', 'lokaal.enschede', 'raad.advies']) {
		const list = await tasks(who);
		const rank = list.map((t) => (t.late ? 0 : t.termijn ? 1 : 2));
		assert.deepEqual(rank, [...rank].sort(), who);
	}
	const [first] = await tasks(d.voorzitter);
	assert.deepEqual([first.nummer, first.late], [number(d), true]);
	assert.match(first.termijn, /^7 jan 2026 [1-9]\d* dagen te laat$/, 'lateness is said, not shown by colour alone');
});
test('werkvoorraad: the terms are settings', async () => {
	const d = await filed();
	sql(`UPDATE tafel SET ingediend_op = '2026-01-05T09:00:00Z' WHERE id = ${d.tafel}`);
	sql("UPDATE instelling SET waarde = '4' WHERE naam = 'termijn_oordeel'");
	assert.match((await tasks(d.voorzitter)).find((t) => t.nummer === number(d)).termijn, /^9 jan 2026/);
	sql("UPDATE instelling SET waarde = '2' WHERE naam = 'termijn_oordeel'");
	assert.match((await d.voorzitter.get('/cgi-bin/werkvoorraad')).text, /termijnen zijn een voorstel/);
});
test('werkvoorraad: somebody with several roles sees a task once', async () => {
	const d = await accepted({ moment: 2 });
	sql(`INSERT INTO gebruiker_rol (gebruiker, rol, subregio, verleend_op) SELECT g.id, 'procesondersteuner', z.subregio, '' FROM gebruiker g, zaak z
		WHERE g.gebruikersnaam = 'raad.onderzoeker' AND z.id = ${d.zaak}`);
	try {
		assert.deepEqual(await waits('raad.onderzoeker', d), ['Toestemming vragen']);
	} finally {
		sql('DELETE FROM gebruiker_rol WHERE id = (SELECT max(id) FROM gebruiker_rol)');
	}
});
test('werkvoorraad: the filter holds for both lists, and refuses what is none', async () => {
	const d = await filed();
	const n = number(d);
	for (const q of [`?q=${n}`, `?q=${n.toLowerCase()}`, '?q=losser', '?moment=1', '?status=ingediend', '?subregio=noord-oost-twente'])
		assert.ok((await tasks(d.voorzitter, q)).some((t) => t.nummer === n), q);
	for (const q of ['?q=bestaat-niet', '?moment=2', '?status=gepland', '?subregio=almelo'])
		assert.ok(!(await tasks(d.voorzitter, q)).some((t) => t.nummer === n), q);
	assert.match(await others('ondersteuner.noord-oost-twente', `?q=${n}`), new RegExp(n));
	assert.doesNotMatch(await others('ondersteuner.noord-oost-twente', '?status=gepland'), new RegExp(n));
	for (const q of ['?status=weg', '?moment=4', '?subregio=gelderland', '?pagina=x', '?zaak=1']) expect(await d.voorzitter.get(`/cgi-bin/werkvoorraad${q}`), 400);
});
test('werkvoorraad: a draft of another is in no list', async () => {
	const d = await written();
	for (const who of ['voorzitter.noord-oost-twente', 'ondersteuner.noord-oost-twente', 'raad.advies', 'gi.jbov']) assert.doesNotMatch(await others(who), new RegExp(number(d)));
});
test('werkvoorraad: all that somebody may see is there, page by page, and nothing else', async () => {
	for (const who of ['raad.advies', 'ondersteuner.almelo', 'lokaal.enschede']) {
		const seen = new Set((await tasks(who)).map((t) => t.nummer));
		let path = '/cgi-bin/werkvoorraad';
		for (let pages = 0; path && pages < 20; pages++) {
			const page = expect(await (await user(who)).get(path), 200);
			for (const m of page.body.matchAll(/[A-Z]{3}-20\d\d-\d{4}/g)) seen.add(m[0]);
			path = /href="([^"]*)">Volgende zaken/.exec(page.body)?.[1].replace(/&amp;/g, '&').split('#')[0];
		}
		for (const z of sql('SELECT id, nummer FROM zaak')) {
			const answer = await (await user(who)).get(`/cgi-bin/zaak?zaak=${z.id}`);
			assert.equal(seen.has(z.nummer), answer.status === 200, `${who} ${z.nummer}`);
		}
	}
});
test('werkvoorraad: who has no dossiers is told so', async () => {
	for (const who of ['beheer', 'toezicht']) {
		const page = expect(await (await user(who)).get('/cgi-bin/werkvoorraad'), 200);
		assert.match(page.text, /ziet u geen dossiers/);
		assert.doesNotMatch(page.body, /[A-Z]{3}-20\d\d-\d{4}/);
	}
});

test('zaak: not yours and not there are the same bytes', async () => {
	const d = await filed();
	for (const who of ['lokaal.enschede', 'lokaal.oldenzaal', 'voorzitter.almelo', 'ondersteuner.hengelo', 'gi.wss', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'beheer', 'toezicht']) {
		const [theirs, none] = [expect(await look(who, d), 404), expect(await look(who, { zaak: 987654 }), 404)];
		assert.equal(bare(theirs), bare(none), who);
	}
	for (const query of ['', '?zaak=', `?tafel=${d.tafel + 5000}`]) expect(await d.melder.get(`/cgi-bin/zaak${query}`), 404);
	expect(await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}&tafel=1`), 404);
	expect(await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}&reden=x`), 400);
});
test('W15 zaak: the Raad sees it from gepland, and of a zaak only the tafels that it may see', async () => {
	expect(await look('raad.advies', await accepted()), 404);
	const d = await planned();
	assert.deepEqual(shown(expect(await look('raad.advies', d), 200)), [d.tafel]);
	sql(`INSERT INTO tafel (zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op, ingediend_op)
		SELECT ${d.zaak}, 2, 'ingediend', o.id, g.id, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z' FROM organisatie o, gebruiker g WHERE o.soort = 'rvdk' AND g.gebruikersnaam = 'raad.onderzoeker'`);
	const second = one('SELECT max(id) FROM tafel');
	sql(`INSERT INTO aanmelding (tafel, ronde, conclusies, ingediend_op) VALUES (${second}, 1, 'Zeer geheime conclusies', '2026-01-01T00:00:00Z')`);
	for (const who of ['raad.advies', 'lokaal.losser']) {
		const page = expect(await look(who, d), 200);
		assert.deepEqual(shown(page), [d.tafel], who);
		assert.doesNotMatch(page.text, /Moment 2|geheime conclusies/);
	}
	assert.deepEqual(shown(await look('voorzitter.noord-oost-twente', d)), [second, d.tafel]);
	assert.deepEqual(shown(await look('raad.onderzoeker', d)), [second]);
});
test('zaak: no BSN for anybody; a secret address for who needs it', async () => {
	const d = await filed();
	await withPersoon(d, { soort: 'ouder', voornamen: 'Geheime', geslachtsnaam: 'Fictink', gezag: 'nee', straat: 'Schuilstraat 9', postcode: '7511 AA', woonplaats: 'Losser', adres_geheim: 'ja', bsn: '123456782' }, d.ondersteuner);
	sql(`UPDATE tafel SET status = 'gepland', dagdeel = (SELECT min(id) FROM dagdeel), locatie = 1, begintijd = '09:00', datum = date('now', 'localtime') WHERE id = ${d.tafel}`);
	sql(`INSERT INTO deelnemer (tafel, organisatie, rol) SELECT ${d.tafel}, id, 'gi' FROM organisatie WHERE naam = 'William Schrikker Stichting'`);
	for (const who of ['lokaal.losser', 'voorzitter.noord-oost-twente', 'ondersteuner.noord-oost-twente', 'raad.advies']) {
		const page = expect(await look(who, d), 200);
		assert.match(page.text, /Schuilstraat 9/, who);
		assert.doesNotMatch(page.body, /123456782|56782/, who);
	}
	const gi = expect(await look('gi.wss', d), 200);
	assert.match(gi.text, /Geheime Fictink/);
	assert.doesNotMatch(gi.body, /Schuilstraat|123456782/);
});
test('zaak: of the stukken a deelnemer gets those that are released', async () => {
	const d = await filed();
	await withStuk(d, 'gezinsgeschiedenis', d.ondersteuner, undefined, { titel: 'Lange geschiedenis' });
	expect(await judge(d, 'accepteren'), 303);
	expect(await plan(d), 303);
	sql(`INSERT INTO deelnemer (tafel, organisatie, rol) SELECT ${d.tafel}, id, 'gi' FROM organisatie WHERE naam = 'William Schrikker Stichting'`);
	const gi = expect(await look('gi.wss', d), 200);
	assert.match(gi.text, /Veiligheidsplan/);
	assert.doesNotMatch(gi.text, /Lange geschiedenis/);
	assert.match((await look('raad.advies', d)).text, /Lange geschiedenis/);
	for (const m of gi.body.matchAll(/\/cgi-bin\/stuk\?stuk=\d+/g)) expect(await (await user('gi.wss')).get(m[0]), 200);
});
test('W51 zaak: notulen, their afspraken and their steps are for who organises, until they are sent', async () => {
	const d = await held();
	notulen(d, 'ter_controle');
	sql(`INSERT INTO afspraak (tafel, wat, wie, toegevoegd_door, toegevoegd_op) VALUES (${d.tafel}, 'Elke week bellen', 'oma', 1, '')`);
	sql(`INSERT INTO stap (tafel, handeling, van, naar, door, op) VALUES (${d.tafel}, 'ter_controle', 'in_bewerking', 'ter_controle', 1, '2026-01-01T00:00:00Z')`);
	assert.match((await look('voorzitter.noord-oost-twente', d)).text, /ter controle.*Elke week bellen.*aangeboden aan de voorzitter/s);
	for (const who of ['lokaal.losser', 'raad.advies']) assert.doesNotMatch((await look(who, d)).text, /ter controle|Elke week bellen|aangeboden/, who);
	notulen(d, 'verzonden');
	for (const who of ['lokaal.losser', 'raad.advies']) assert.match((await look(who, d)).text, /Elke week bellen/, who);
});
test('W20 zaak: a besluit shows when it was taken, not before', async () => {
	const d = await held();
	decided(d, 'geen_raadsonderzoek');
	sql(`UPDATE besluit SET genomen_op = '' WHERE tafel = ${d.tafel}`);
	for (const who of ['lokaal.losser', 'raad.advies', 'ondersteuner.noord-oost-twente']) assert.doesNotMatch((await look(who, d)).text, /Omdat het nodig is/, who);
	sql(`UPDATE besluit SET genomen_op = '2026-11-01T10:00:00Z' WHERE tafel = ${d.tafel}`);
	for (const who of ['lokaal.losser', 'raad.advies', 'ondersteuner.noord-oost-twente']) assert.match((await look(who, d)).text, /Geen raadsonderzoek.*Omdat het nodig is/s, who);
});
test('zaak: closed when all is there, by the procesondersteuner, and then not twice', async () => {
	const d = await held();
	const page = expect(await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	expectError(await d.ondersteuner.submit(page, 'afsluiten'), /besluit van de Raad/);
	notulen(d, 'vastgesteld');
	decided(d, 'geen_raadsonderzoek');
	assert.equal((await look('voorzitter.noord-oost-twente', d)).formOf('afsluiten') ?? null, null);
	const [first, second] = [await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`), await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`)];
	expect(await d.ondersteuner.submit(first, 'afsluiten'), 303);
	assert.equal(status(d), 'afgesloten');
	expect(await d.ondersteuner.submit(second, 'afsluiten'), 409);
});
test('zaak: reopened by the voorzitter, with a reason that stays in the steps', async () => {
	const d = await held();
	notulen(d, 'vastgesteld');
	decided(d, 'geen_raadsonderzoek');
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 'afsluiten'), 303);
	const page = await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	expectError(await d.voorzitter.submit(page, 'heropenen'), /waarom u deze tafel heropent/);
	assert.equal(status(d), 'afgesloten');
	const again = await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	expect(await d.voorzitter.submit(again, 'heropenen', { reden: 'De CORV-melding ontbreekt.' }), 303);
	assert.equal(status(d), 'gehouden');
	assert.match((await look('voorzitter.noord-oost-twente', d)).text, /Heropend door.*De CORV-melding ontbreekt/s);
});

test('inzage: every look is there, the refused ones too; the toezichthouder sees the log and no dossier', async () => {
	const d = await filed();
	await look('lokaal.enschede', d);
	for (const who of ['toezicht', 'voorzitter.noord-oost-twente', 'ondersteuner.noord-oost-twente']) {
		const page = expect(await (await user(who)).get(`/cgi-bin/inzage?zaak=${d.zaak}`), 200);
		assert.match(page.text, /Medewerker Enschede lokale toegang Dossier: bekijken Geweigerd/, who);
		assert.doesNotMatch(who === 'toezicht' ? page.body : /<table.*<\/table>/s.exec(page.body)[0], /Fictink/, who);
	}
	for (const who of ['lokaal.enschede', 'voorzitter.almelo', 'raad.advies', 'beheer']) expect(await (await user(who)).get(`/cgi-bin/inzage?zaak=${d.zaak}`), 404);
	expect(await d.melder.get(`/cgi-bin/inzage?zaak=${d.zaak}`), 403);
	expect(await look('toezicht', d), 404);
	assert.match((await look('voorzitter.noord-oost-twente', d)).text, /Wie heeft dit dossier ingezien.*Medewerker Enschede/s);
});
test('inzage: the toezichthouder finds it by the number', async () => {
	const d = await filed();
	const t = await user('toezicht');
	assert.match((await t.get(`/cgi-bin/inzage?nummer=${number(d).toLowerCase()}`)).h1, new RegExp(number(d)));
	assert.match(expect(await t.get('/cgi-bin/inzage?nummer=NOT-1999-0001'), 200).text, /geen zaak met dit nummer/);
	expect(await t.get('/cgi-bin/inzage'), 200);
	for (const who of ['lokaal.enschede', 'beheer', 'raad.advies'])
		assert.equal(bare(expect(await (await user(who)).get(`/cgi-bin/inzage?nummer=${number(d)}`), 404)), bare(expect(await (await user(who)).get('/cgi-bin/inzage?nummer=NOT-1999-0001'), 404)));
});
test('inzage: the log of a tafel that is still a draft stays with who may see it', async () => {
	const d = await planned();
	sql(`INSERT INTO tafel (zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op)
		SELECT ${d.zaak}, 2, 'concept', o.id, g.id, '2026-01-01T00:00:00Z' FROM organisatie o, gebruiker g WHERE o.soort = 'rvdk' AND g.gebruikersnaam = 'raad.onderzoeker'`);
	const draft = one('SELECT max(id) FROM tafel');
	sql(`INSERT INTO aanmelding (tafel, ronde) VALUES (${draft}, 1)`);
	expect(await (await user('raad.onderzoeker')).get(`/cgi-bin/aanmelding?tafel=${draft}`), 200);
	assert.doesNotMatch((await d.voorzitter.get(`/cgi-bin/inzage?zaak=${d.zaak}`)).text, /Onderzoeker van de Raad/);
	assert.match((await (await user('toezicht')).get(`/cgi-bin/inzage?zaak=${d.zaak}`)).text, /Onderzoeker van de Raad/);
});
