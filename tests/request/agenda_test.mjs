// agenda: the half days of a week with the tafels that somebody may see, what is free,
// and a proposal for what waits (W4); a month as room against what asks for it.
import { isoOf, week, weekOf } from './agenda.mjs';
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { strip } from './client.mjs';
import { accepted, plan, planned, status } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
const name = (d) => one(`SELECT gezin FROM zaak WHERE id = ${d.zaak}`);
const at = (d) => weekOf(one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`));
const agenda = async (who, query = '') => expect(await who.get(`/cgi-bin/agenda${query}`), 200);
// The card of a zaak, as text; undefined where there is none.
const card = (page, d) => [...page.body.matchAll(/<li class="jbt-afspraak.*?<\/li>/gs)].map(([c]) => c).filter((c) => c.includes(`zaak=${d.zaak}"`)).map(strip)[0];
// Each half day that the page shows: { Maandag: { Ochtend: '1 van 2 vrij' } }.
const standing = (page) => Object.fromEntries([...page.body.matchAll(/<li class="jbt-dag[ "].*?(?=<li class="jbt-dag[ "]|<\/ol>\s*<p|$)/gs)].map(([day]) =>
	[/jbt-dag__kop">(\w+)/.exec(day)[1], Object.fromEntries([...day.matchAll(/jbt-dagdeel__kop">(\w+) <span>(.*?)<\/span>/g)].map(([, part, text]) => [part, strip(text)]))]));
const waiting = (page, d) => [...page.body.matchAll(/<li><p><a[^>]*href="\/cgi-bin\/zaak\?zaak=(\d+)".*?<\/li>/gs)].filter(([, zaak]) => Number(zaak) === d.zaak).map(([row]) => row)[0];

test('agenda: a planned tafel stands in its week with family, moment, time and place, for who sees the dossier', async () => {
	const d = await planned();
	const place = one(`SELECT l.naam FROM tafel t JOIN locatie l ON l.id = t.locatie WHERE t.id = ${d.tafel}`);
	const begin = one(`SELECT ltrim(replace(begintijd, ':', '.'), '0') FROM tafel WHERE id = ${d.tafel}`);
	for (const who of [d.ondersteuner, d.voorzitter, d.melder, await user('raad.advies')]) {
		const found = card(await agenda(who, `?week=${at(d)}`), d);
		assert.ok(found?.includes(`Gezin ${name(d)}`) && found.includes('Moment 1') && found.includes(place) && found.includes(begin), found);
	}
});
test('agenda: who does not see the dossier sees no name, and who plans elsewhere that the place is taken', async () => {
	const d = await accepted();
	const own = one(`SELECT id FROM dagdeel d WHERE subregio = 4 AND plaatsen > 0 AND vervallen = 0 AND datum > date('now', 'localtime', '+20 days') AND NOT EXISTS (SELECT 1 FROM tafel WHERE dagdeel = d.id) LIMIT 1`);
	expect(await plan(d, { dagdeel: String(own) }), 303);
	for (const who of ['lokaal.enschede', 'gi.wss', 'ondersteuner.enschede', 'voorzitter.enschede', 'raad.onderzoeker', 'veiligthuis']) {
		const page = await agenda(await user(who), `?week=${at(d)}&subregio=noord-oost-twente`);
		assert.equal(card(page, d), undefined, who);
		assert.ok(!page.text.includes(name(d)) && !page.text.includes(number(d)), who);
		assert.equal(/class="jbt-bezet"/.test(page.body), /^(ondersteuner|voorzitter)/.test(who), who);
	}
	for (const who of ['beheer', 'toezicht']) expect(await (await user(who)).get('/cgi-bin/agenda'), 404);
});
test('W4 what is free is what the half day has left; a place that is taken is gone from it', async () => {
	const d = await accepted();
	const dagdeel = one(`SELECT id FROM dagdeel d WHERE subregio = 4 AND plaatsen = 2 AND vervallen = 0 AND datum > date('now', 'localtime', '+25 days')
		AND NOT EXISTS (SELECT 1 FROM tafel WHERE dagdeel = d.id) ORDER BY datum LIMIT 1`);
	const { day, part } = sql(`SELECT CASE strftime('%w', datum) WHEN '1' THEN 'Maandag' WHEN '2' THEN 'Dinsdag' WHEN '3' THEN 'Woensdag' WHEN '4' THEN 'Donderdag' ELSE 'Vrijdag' END AS day,
		upper(substr(deel, 1, 1)) || substr(deel, 2) AS part FROM dagdeel WHERE id = ${dagdeel}`)[0];
	const at = async () => standing(await agenda(d.ondersteuner, `?week=${week(dagdeel)}`))[day][part];
	assert.equal(await at(), '2 van 2 vrij');
	expect(await plan(d, { dagdeel: String(dagdeel) }), 303);
	assert.equal(await at(), '1 van 2 vrij');
	sql(`UPDATE dagdeel SET vervallen = 1 WHERE id = ${dagdeel}`);
	assert.equal(await at(), 'vervalt');
	sql(`UPDATE dagdeel SET vervallen = 0 WHERE id = ${dagdeel}`);
});
test('W4 a free place leads to the form, filled in, and what the form then sends is planned', async () => {
	const d = await accepted();
	const page = await agenda(d.ondersteuner);
	const href = /href="(\/cgi-bin\/planning\?tafel=\d+&amp;kies=\d+&amp;om=[\d:]+)"/.exec(waiting(page, d))[1].replaceAll('&amp;', '&');
	const form = expect(await d.ondersteuner.get(href), 200);
	const [, kies, om] = /kies=(\d+)&om=([\d:]+)/.exec(href);
	assert.equal(form.formOf('plannen').value('dagdeel'), kies);
	assert.equal(form.formOf('plannen').value('begintijd'), om);
	expect(await d.ondersteuner.submit(form, 'plannen', {}), 303);
	assert.equal(one(`SELECT dagdeel || ' ' || begintijd FROM tafel WHERE id = ${d.tafel}`), `${kies} ${om}`);
});
test('W4 a place that is chosen first asks whom to plan on it', async () => {
	const d = await accepted();
	const page = await agenda(d.ondersteuner);
	const links = [...page.body.matchAll(/href="(\/cgi-bin\/agenda\?week=[^"]*dagdeel=(\d+)&amp;begintijd=([\d:]+))#wacht"/g)];
	const later = links.length ? page : await agenda(d.ondersteuner, `?week=${weekOf(one("SELECT date('now', 'localtime', '+30 days')"))}`);
	const [, href, dagdeel, begintijd] = /href="(\/cgi-bin\/agenda\?week=[^"]*dagdeel=(\d+)&amp;begintijd=([\d:]+))#wacht"/.exec(later.body);
	const asked = expect(await d.ondersteuner.get(href.replaceAll('&amp;', '&')), 200);
	assert.match(asked.text, /U hebt een plaats gekozen/);
	assert.ok(waiting(asked, d).includes(`planning?tafel=${d.tafel}&amp;kies=${dagdeel}&amp;om=${begintijd}`));
});
test('W3 W4 the proposal has time to invite, keeps the term, is of the own subregio first; what planning refuses is none', async () => {
	const d = await accepted();
	const first = async () => Number(/kies=(\d+)/.exec(waiting(await agenda(d.ondersteuner), d))[1]);
	const dagdeel = await first();
	const found = sql(`SELECT datum, subregio FROM dagdeel WHERE id = ${dagdeel}`)[0];
	const vanaf = /Kies daarom een dag vanaf (\d+ \w+ \d+)/.exec((await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`)).text)[1];
	const limit = isoOf(vanaf);
	assert.ok(found.datum >= limit, `${found.datum} is before ${limit}`);
	// No own place free in that week before it.
	assert.equal(one(`SELECT count(*) FROM dagdeel e WHERE e.subregio = 4 AND e.datum >= '${limit}' AND e.datum < '${found.datum}' AND e.vervallen = 0
		AND strftime('%Y-%W', e.datum) = strftime('%Y-%W', '${found.datum}') AND (SELECT count(*) FROM tafel t WHERE t.dagdeel = e.id) = 0
		AND NOT EXISTS (SELECT 1 FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.status = 'in_te_plannen' AND z.subregio = 4 AND t.id <> ${d.tafel})`), 0);
	sql(`UPDATE dagdeel SET vervallen = 1 WHERE id = ${dagdeel}`);
	assert.notEqual(await first(), dagdeel);
	sql(`UPDATE dagdeel SET vervallen = 0 WHERE id = ${dagdeel}`);
	// The only room of the location is taken all that half day, for a tafel of others.
	const deel = one(`SELECT deel FROM dagdeel WHERE id = ${dagdeel}`);
	const other = await planned({ gemeente: undefined });
	const before = sql(`SELECT dagdeel, datum, begintijd, duur, locatie FROM tafel WHERE id = ${other.tafel}`)[0];
	const nearest = one(`SELECT l.id FROM zaak z JOIN locatie l ON l.gemeente = z.gemeente WHERE z.id = ${d.zaak} ORDER BY l.naam LIMIT 1`);
	sql(`UPDATE tafel SET dagdeel = (SELECT max(id) FROM dagdeel WHERE id <> ${dagdeel}), datum = '${found.datum}', begintijd = '${deel === 'ochtend' ? '08:30' : '12:30'}', duur = 240, locatie = ${nearest} WHERE id = ${other.tafel}`);
	assert.notEqual(await first(), dagdeel);
	sql(`UPDATE tafel SET dagdeel = ${before.dagdeel}, datum = '${before.datum}', begintijd = '${before.begintijd}', duur = ${before.duur}, locatie = ${before.locatie} WHERE id = ${other.tafel}`);
});
test('W4 two who wait are not proposed the same place', async () => {
	const [a, b] = [await accepted(), await accepted()];
	const page = await agenda(a.ondersteuner);
	const proposed = (d) => /kies=\d+&amp;om=[\d:]+/.exec(waiting(page, d))[0];
	assert.notEqual(proposed(a), proposed(b));
});
test('planning: each half day of the week says what speaks against it, and offers no place that the step refuses (H5)', async () => {
	const d = await accepted();
	const page = expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 200);
	const options = [...page.body.matchAll(/name="dagdeel" value="(\d+)" data-tijd="([\d:]+)"/g)].map(([, dagdeel, begintijd]) => ({ dagdeel, begintijd }));
	assert.ok(options.length > 3, `${options.length} places`);
	const short = one("SELECT count(*) FROM instelling WHERE naam = 'termijn_uitnodiging'");
	assert.equal(short, 1);
	for (const { dagdeel, begintijd } of options.slice(0, 6)) {
		const form = expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}&week=${week(dagdeel)}`), 200);
		expect(await d.ondersteuner.submit(form, 'plannen', { dagdeel, begintijd }), 303);
		assert.equal(status(d), 'gepland');
		const moved = expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 200);
		expect(await d.ondersteuner.submit(moved, 'verplaatsen', { reden: 'Een andere dag.' }), 303);
	}
});
test('planning: another week is a press of a button, and what was typed stays', async () => {
	const d = await accepted();
	const page = expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 200);
	const weeks = page.formOf('plannen').options('week').filter(Boolean);
	const other = weeks.find((w) => w !== page.formOf('plannen').value('week'));
	const answer = expect(await d.ondersteuner.submit(page, 'week', { week: other, duur: '60', naam: 'Juf Voorbeeld' }), 303);
	const next = expect(await d.ondersteuner.get(answer.location), 200).formOf('plannen');
	assert.equal(next.value('week'), other);
	assert.equal(next.value('duur'), '60');
	assert.equal(next.value('naam'), 'Juf Voorbeeld');
	assert.ok(next.options('dagdeel').every((id) => week(id) === other));
});
test('W4 the month: what the Raad has room for, what is planned, what waits by its last day, and where it is too little', async () => {
	const d = await accepted();
	const laatste = /uiterlijk op (\d+ \w+ \d+)/.exec((await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`)).text)[1];
	const iso = isoOf(laatste);
	const row = async () => {
		const page = await agenda(d.ondersteuner, `?maand=${iso.slice(0, 7)}`);
		const table = [...page.body.matchAll(/<section class="jbt-tabel[^>]*>.*?<\/section>/gs), ...page.body.matchAll(/<table.*?<\/table>/gs)].map(([t]) => t).find((t) => t.includes('Noord-Oost Twente'));
		const found = [...table.matchAll(/<tr[^>]*>(?:(?!<\/tr>).)*<\/tr>/gs)].map(([r]) => r).find((r) => r.includes(`week=${weekOf(iso)}`));
		const cell = (head) => strip(new RegExp(`data-kop="${head}"[^>]*>(.*?)</t[dh]>`, 's').exec(found)[1]);
		return { plaatsen: Number(cell('Plaatsen')), gepland: Number(cell('Gepland')), wacht: Number(cell('Wacht')), over: cell('Over'), page };
	};
	const monday = `date('${iso}', 'weekday 0', '-6 days')`, sunday = `date('${iso}', 'weekday 0')`;
	const before = await row();
	assert.equal(before.plaatsen, one(`SELECT sum(plaatsen) FROM dagdeel WHERE subregio = 4 AND vervallen = 0 AND datum BETWEEN ${monday} AND ${sunday}`));
	assert.equal(before.gepland, one(`SELECT count(*) FROM tafel t JOIN dagdeel d ON d.id = t.dagdeel WHERE d.subregio = 4 AND d.datum BETWEEN ${monday} AND ${sunday}`));
	assert.equal(before.over, String(before.plaatsen - before.gepland - before.wacht));
	await accepted();
	assert.equal((await row()).wacht, before.wacht + 1);
	sql(`UPDATE dagdeel SET plaatsen = plaatsen - 2 WHERE subregio = 4 AND datum BETWEEN ${monday} AND ${sunday}`);
	const after = await row();
	assert.equal(after.over, `${after.gepland + after.wacht - after.plaatsen} te weinig`);
	assert.match(after.page.text, new RegExp(`In week ${Number(weekOf(iso).slice(6))} heeft Noord-Oost Twente`));
	sql(`UPDATE dagdeel SET plaatsen = plaatsen + 2 WHERE subregio = 4 AND datum BETWEEN ${monday} AND ${sunday}`);
	for (const who of ['lokaal.losser', 'gi.wss']) assert.ok(!(await agenda(await user(who), `?maand=${iso.slice(0, 7)}`)).text.includes('plaatsen bij de Raad'), who);
});
test('agenda: a week or month that is none shows this week, and never an error', async () => {
	const who = await user('ondersteuner.almelo');
	const now = Number(weekOf(one("SELECT date('now', 'localtime')")).slice(6));
	for (const query of ['?week=2026-W99', '?week=2026-W00', '?week=9999-W01', '?week=x', '?maand=2026-13', '?maand=26-1', '?dagdeel=999999&begintijd=09:00'])
		assert.match((await agenda(who, query)).text, new RegExp(`Agenda week ${now}\\b`), query);
	for (const [day, name] of [['2026-01-01', '2026-W01'], ['2027-01-01', '2026-W53'], ['2024-12-30', '2025-W01']]) assert.match((await agenda(who, `?week=${weekOf(day)}`)).text, new RegExp(`Agenda week ${Number(name.slice(6))}\\b`));
});
test('agenda: the list of a day for the reception desk has time, place and number, and nobody of the family', async () => {
	const d = await planned();
	const datum = one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`);
	const ouder = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'ouder' LIMIT 1`);
	const form = expect(await d.ondersteuner.get(`/cgi-bin/uitnodigen?tafel=${d.tafel}`), 200);
	expect(await d.ondersteuner.submit(form, 'opslaan', { [`antwoord-${ouder}`]: 'online' }), 303);
	const page = await agenda(d.ondersteuner, `?dag=${datum}`);
	const row = [...page.body.matchAll(/<li class="jbt-dagtafel">.*?<\/li>/gs)].map(([x]) => strip(x)).find((x) => x.includes(number(d)));
	assert.match(row, /^\d+\.\d\d tot \d+\.\d\d uur/);
	assert.match(row, new RegExp(`${one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1`)} genodigd, 1 online`));
	for (const { naam } of sql(`SELECT geslachtsnaam AS naam FROM persoon WHERE zaak = ${d.zaak} UNION SELECT voornamen FROM persoon WHERE zaak = ${d.zaak}`)) assert.ok(!page.text.includes(naam), naam);
	assert.ok(!(await agenda(await user('ondersteuner.enschede'), `?dag=${datum}&subregio=`)).text.includes(number(d)));
	assert.ok((await agenda(d.ondersteuner, `?week=${at(d)}`)).body.includes(`agenda?dag=${datum}`));
});
test('W15 what is proposed is when the family would rather come, and says so', async () => {
	sql(`UPDATE zaak SET rev = rev WHERE 0; WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 40)
		INSERT INTO dagdeel (subregio, datum, deel, plaatsen) SELECT 4, date('now', 'localtime', '+' || n || ' days'), p.column1, 2 FROM n JOIN (VALUES ('ochtend'), ('middag')) p
		WHERE strftime('%w', 'now', 'localtime', '+' || n || ' days') BETWEEN '1' AND '5' ON CONFLICT DO UPDATE SET vervallen = 0`);
	const best = async (d) => strip(/jbt-voorstellen">\s*<li>(.*?)<\/li>/s.exec(expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 200).body)[1]);
	const part = (text) => (Number(/, (\d+)\.\d\d uur/.exec(text)[1]) < 12 ? 'ochtend' : 'middag');
	for (const wish of ['ochtend', 'middag']) {
		const d = await accepted({ ouder: { liefst: wish } });
		const text = await best(d);
		assert.match(text, new RegExp(`past bij de wens: ${wish}$`));
		assert.equal(part(text), wish);
		assert.match(strip(waiting(await agenda(d.ondersteuner), d)), new RegExp(`past bij de wens: ${wish}`));
		assert.match((await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`)).text, new RegExp(`Komt het liefst in de ${wish}`));
	}
	const both = await accepted({ ouder: { liefst: 'middag' }, kind: { liefst: 'ochtend' } });
	assert.match(await best(both), /de wensen verschillen: ochtend en middag$/);
	const none = await accepted({ ouder: { liefst: 'geen' } });
	assert.ok(!/wens/.test(await best(none)));
	const only = await accepted({ ouder: { liefst: 'ochtend' } });
	sql("UPDATE dagdeel SET vervallen = 1 WHERE deel = 'ochtend'");
	assert.match(await best(only), /past niet bij de wens: ochtend$/);
	sql("UPDATE dagdeel SET vervallen = 0 WHERE deel = 'ochtend'");
});
