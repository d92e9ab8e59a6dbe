// planning: only in a free half day of the Raad (W4), near the family (W3), with
// who must be there (W14, W15), and nobody sees it before (W15).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { week } from './agenda.mjs';
import { OUDER, accepted, ago, attend, comes, consent, deelnemer, plan, planned, status, steps, withPersoon, withStuk } from './steps.mjs';

const open = (d, by = d.ondersteuner) => by.get(`/cgi-bin/planning?tafel=${d.tafel}`);
// The form at the week of a half day: a page shows one at a time.
const openAt = (d, dagdeel) => d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}&week=${week(dagdeel)}`);
const offers = async (d, dagdeel) => (await openAt(d, dagdeel)).formOf('plannen').options('dagdeel').includes(String(dagdeel));
const free = (where) => one(`SELECT d.id FROM dagdeel d WHERE ${where} AND d.datum > date('now', 'localtime', '+20 days') AND NOT EXISTS (SELECT 1 FROM tafel WHERE dagdeel = d.id) ORDER BY d.datum LIMIT 1`);

test('W4 planned in a free half day: the tafel takes a place', async () => {
	const d = await accepted();
	const dagdeel = free('subregio = 4 AND plaatsen = 2');
	expect(await plan(d, { dagdeel: String(dagdeel) }), 303);
	assert.equal(status(d), 'gepland');
	assert.equal(one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`), one(`SELECT datum FROM dagdeel WHERE id = ${dagdeel}`));
});
test('W4 a half day that is full is not offered, and not taken when it fills meanwhile', async () => {
	const [a, b] = [await accepted(), await accepted()];
	const dagdeel = String(free('subregio = 4'));
	sql(`UPDATE dagdeel SET plaatsen = 1 WHERE id = ${dagdeel}`);
	const page = await open(b);
	expect(await plan(a, { dagdeel }), 303);
	const form = page.formOf('plannen');
	const answer = await b.ondersteuner.submit(page, 'plannen', { dagdeel, begintijd: '09:00', duur: '60', locatie: form.options('locatie').filter(Boolean)[0] });
	expectError(answer, /#dagdeel|vol/);
	assert.equal(status(b), 'in_te_plannen');
	assert.ok(!(await offers(b, dagdeel)));
});
test('W4 two procesondersteuners who take the last place at the same time: one gets it, the other sees why', async () => {
	const [a, b] = [await accepted(), await accepted({ by: 'lokaal.enschede' })];
	assert.notEqual(a.ondersteuner.name, b.ondersteuner.name);
	const dagdeel = String(free('subregio = 4'));
	sql(`UPDATE dagdeel SET plaatsen = 1 WHERE id = ${dagdeel}`);
	const answers = await Promise.all([plan(a, { dagdeel }), plan(b, { dagdeel })]);
	assert.deepEqual(answers.map((x) => x.status).sort(), [303, 422]);
	expectError(answers.find((x) => x.status === 422), /vol\b/);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE dagdeel = ${dagdeel}`), 1);
});
test('W4 two tafels in one half day do not overlap', async () => {
	const [a, b] = [await accepted(), await accepted()];
	const dagdeel = String(free("subregio = 4 AND deel = 'ochtend'"));
	expect(await plan(a, { dagdeel, begintijd: '09:00', duur: '75' }), 303);
	for (const begintijd of ['09:00', '08:30', '10:14']) expectError(await plan(b, { dagdeel, begintijd, duur: '75' }), /al een tafel/);
	expect(await plan(b, { dagdeel, begintijd: '10:15', duur: '75' }), 303);
});
test('W4 the time lies in the half day, and the tafel ends in it', async () => {
	const d = await accepted();
	const dagdeel = String(free("subregio = 4 AND deel = 'ochtend'"));
	for (const begintijd of ['08:00', '12:30', '13:00']) expectError(await plan(d, { dagdeel, begintijd }), /#begintijd/);
	expectError(await plan(d, { dagdeel, begintijd: '12:00', duur: '75' }), /#duur/);
	for (const duur of ['0', '5', '600', '-1', 'lang', '']) expectError(await plan(d, { dagdeel, begintijd: '09:00', duur }), /#duur/);
	for (const begintijd of ['9 uur', '25:00', '', '09:60']) expectError(await plan(d, { dagdeel, begintijd }), /#begintijd/);
	assert.equal(status(d), 'in_te_plannen');
});
test('W4 a subregio may use a free place of another', async () => {
	const d = await accepted();
	const dagdeel = String(free('subregio = 1'));
	assert.ok(await offers(d, dagdeel));
	expect(await plan(d, { dagdeel }), 303);
});
test('W4 not in the past, nor in a half day that is none', async () => {
	const d = await accepted();
	const past = String(one("SELECT id FROM dagdeel WHERE datum < date('now', 'localtime', '-2 days') LIMIT 1"));
	for (const dagdeel of [past, '999999', '', 'x']) expectError(await plan(d, { dagdeel, begintijd: '09:00' }), /#dagdeel/);
});
test('W3 the location is one in the gemeente, unless another is chosen', async () => {
	const d = await accepted();
	const form = (await open(d)).formOf('plannen');
	assert.equal(one(`SELECT g.slug FROM locatie l JOIN gemeente g ON g.id = l.gemeente WHERE l.id = ${form.value('locatie')}`), 'losser');
	expectError(await plan(d, { locatie: '' }), /#locatie/);
	expectError(await plan(d, { locatie: '99999' }), /#locatie/);
});
test('W3 without one in the gemeente it is one in the subregio', async () => {
	const d = await accepted();
	sql("UPDATE locatie SET actief = 0 WHERE gemeente = (SELECT id FROM gemeente WHERE slug = 'losser')");
	const form = (await open(d)).formOf('plannen');
	assert.equal(one(`SELECT g.subregio FROM locatie l JOIN gemeente g ON g.id = l.gemeente WHERE l.id = ${form.value('locatie')}`), 4);
	sql('UPDATE locatie SET actief = 1');
});
test('W15 W17 who must be there cannot be left out', async () => {
	const d = await accepted();
	const form = (await open(d)).formOf('plannen');
	const keys = form.keys('deelnemers');
	for (const { id, rol } of sql(`SELECT id, rol FROM deelnemer WHERE tafel = ${d.tafel} AND verplicht = 1`)) {
		expectError(await plan(d, { [keys[id]]: null }), /Nodig ook uit|#deelnemers/);
		assert.equal(status(d), 'in_te_plannen', rol);
	}
});
test('W15 planning invites everybody, and releases what deelnemers may read', async () => {
	const d = await accepted();
	await withStuk(d, 'mdo_verslag', d.ondersteuner);
	await withStuk(d, 'diagnostisch_onderzoek', d.ondersteuner);
	expect(await plan(d), 303);
	assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1 AND uitgenodigd_op = ''`), 0);
	assert.deepEqual(sql(`SELECT soort, vrijgegeven FROM stuk WHERE tafel = ${d.tafel} ORDER BY soort`),
		[{ soort: 'diagnostisch_onderzoek', vrijgegeven: 0 }, { soort: 'mdo_verslag', vrijgegeven: 1 }, { soort: 'veiligheidsplan', vrijgegeven: 1 }]);
});
test('W15 the Raad sees a zaak from gepland, never before, and not after verplaatsen', async () => {
	const raad = await user('raad.advies');
	const d = await accepted();
	const all = () => Promise.all([`aanmelding?tafel=${d.tafel}`, `stuk?tafel=${d.tafel}`, `stuk?stuk=${d.stuk}`, `persoon?zaak=${d.zaak}`, `persoon?persoon=${d.kind}`].map(async (p) => (await raad.get(`/cgi-bin/${p}`)).status));
	assert.deepEqual(await all(), [404, 404, 404, 404, 404]);
	assert.ok(!(await raad.get('/cgi-bin/werkvoorraad')).body.includes(one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`)));
	expect(await plan(d), 303);
	assert.deepEqual(await all(), [200, 200, 200, 200, 200]);
	expect(await d.ondersteuner.submit(await open(d), 'verplaatsen', { reden: 'De Raad is ziek.' }), 303);
	assert.deepEqual(await all(), [404, 404, 404, 404, 404]);
});
test('W15 what helps to come is shown at planning', async () => {
	const d = await accepted({ ouder: { tolk: 'Turks', ondersteuning: 'Heeft opvang nodig voor de baby.' } });
	const text = (await open(d)).text;
	assert.ok(text.includes('Turks') && text.includes('Heeft opvang nodig voor de baby.'));
});
test('W15 the raadsonderzoeker who would do the inquiry can be invited', async () => {
	const d = await accepted();
	const onderzoeker = await user('raad.onderzoeker');
	const page = await open(d);
	const extra = page.formOf('toevoegen').options('extra').find((o) => o.startsWith('raadsonderzoeker-'));
	expect(await d.ondersteuner.submit(page, 'toevoegen', { extra }), 303);
	expect(await onderzoeker.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 404);
	expect(await plan(d), 303);
	expect(await onderzoeker.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
});
test('W15 somebody who comes into the dossier before the planning is invited too', async () => {
	const d = await accepted();
	await withPersoon(d, { ...OUDER, voornamen: 'Vader' }, d.ondersteuner);
	expect(await plan(d), 303);
	assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'ouder' AND uitgenodigd = 1`), 2);
});
test('planning: moved only with a reason; slot and invitations are free again', async () => {
	const d = await planned();
	const dagdeel = one(`SELECT dagdeel FROM tafel WHERE id = ${d.tafel}`);
	expectError(await d.ondersteuner.submit(await open(d), 'verplaatsen', { reden: ' ' }), /#reden/);
	assert.equal(status(d), 'gepland');
	expect(await d.ondersteuner.submit(await open(d), 'verplaatsen', { reden: 'Vader is ziek.' }), 303);
	assert.equal(status(d), 'in_te_plannen');
	assert.equal(one(`SELECT count(*) FROM tafel WHERE dagdeel = ${dagdeel} AND id = ${d.tafel}`), 0);
	assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd_op <> ''`), 0);
	assert.equal(steps(d).at(-1).reden, 'Vader is ziek.');
	expect(await plan(d), 303);
});
test('planning: only by the procesondersteuner of the subregio', async () => {
	const d = await accepted();
	for (const by of [d.voorzitter, d.melder]) assert.ok(!(await open(d, by)).buttons.includes('plannen'));
	expect(await (await user('ondersteuner.hengelo')).get(`/cgi-bin/planning?tafel=${d.tafel}`), 404);
});
test('planning: withdrawn by the melder, the slot is free again', async () => {
	const d = await planned();
	const page = await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	expect(await d.melder.submit(page, 'intrekken', { reden: 'Het gezin is verhuisd.' }), 303);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE id = ${d.tafel} AND dagdeel IS NOT NULL`), 0);
});

// Two half days of different subregio's at the same time, and nothing else on that day.
const day = (n) => one(`SELECT datum FROM dagdeel d WHERE deel = 'ochtend' AND datum > date('now', 'localtime', '+30 days') AND NOT EXISTS (SELECT 1 FROM tafel WHERE datum = d.datum)
	GROUP BY datum HAVING count(*) > 1 AND (sum(subregio = 4) = 1 OR max(subregio) < 4) ORDER BY datum LIMIT 1 OFFSET ${n}`);
const parts = (datum) => sql(`SELECT id FROM dagdeel WHERE datum = '${datum}' AND deel = 'ochtend' ORDER BY subregio DESC`).map((d) => String(d.id));
const locatie = (slug) => String(one(`SELECT l.id FROM locatie l JOIN gemeente g ON g.id = l.gemeente WHERE g.slug = '${slug}' ORDER BY l.id`));
const OLDENZAAL = { by: 'lokaal.oldenzaal' };

test('H5 one voorzitter is not at two tafels at one time, also in the half day of another subregio', async () => {
	const [a, b] = [await accepted(), await accepted(OLDENZAAL)];
	const [own, other] = parts(day(0));
	expect(await plan(a, { dagdeel: own, begintijd: '09:00' }), 303);
	const answer = expectError(await plan(b, { dagdeel: other, begintijd: '10:00' }), /voorzitter heeft op deze tijd al een andere tafel \(09\.00–10\.15\)/);
	assert.ok(answer.errors.some((e) => e.href.endsWith('#begintijd')));
	assert.equal(status(b), 'in_te_plannen');
	expect(await plan(b, { dagdeel: other, begintijd: '10:15' }), 303);
});
test('H5 who stands in is asked for the day of the tafel', async () => {
	const [a, b] = [await accepted(), await accepted(OLDENZAAL)];
	const datum = day(1);
	const [own, other] = parts(datum);
	expect(await plan(a, { dagdeel: own, begintijd: '09:00' }), 303);
	// A second voorzitter of the subregio can lead the other one.
	sql(`INSERT INTO gebruiker (gebruikersnaam, naam, wachtwoord) VALUES ('tweede', 'Tweede Voorzitter', 'x');
		INSERT INTO gebruiker_rol (gebruiker, rol, subregio, verleend_op) SELECT id, 'voorzitter', 4, 'x' FROM gebruiker WHERE gebruikersnaam = 'tweede'`);
	// … but not when the first one stands in for the second that day.
	sql(`INSERT INTO vervanging (rol, subregio, voor, door, van, tot, vastgelegd_door, vastgelegd_op) SELECT 'voorzitter', 4, t.id, v.id, '${datum}', '${datum}', v.id, 'x'
		FROM gebruiker t, gebruiker v WHERE t.gebruikersnaam = 'tweede' AND v.gebruikersnaam = 'voorzitter.noord-oost-twente'`);
	expectError(await plan(b, { dagdeel: other, begintijd: '09:30' }), /voorzitter heeft op deze tijd al/);
	sql('UPDATE vervanging SET ingetrokken = 1');
	expect(await plan(b, { dagdeel: other, begintijd: '09:30' }), 303);
});
test('H5 one room, one tafel at one time, whose half day it is; a location with two rooms has two', async () => {
	const [a, b] = [await accepted(), await accepted({ by: 'lokaal.hengelo' })];
	const datum = day(2);
	const [own, other] = parts(datum);
	const place = locatie('hengelo');
	const reden_locatie = 'De school van het kind is daar.';
	expect(await plan(a, { dagdeel: own, begintijd: '09:00', locatie: place, reden_locatie }), 303);
	expectError(await plan(b, { dagdeel: other, begintijd: '10:14', locatie: place }), /In Gemeentehuis Hengelo is op deze tijd al een andere tafel/);
	assert.equal(status(b), 'in_te_plannen');
	sql(`UPDATE locatie SET kamers = 2 WHERE id = ${place}`);
	expect(await plan(b, { dagdeel: other, begintijd: '10:14', locatie: place }), 303);
});
test('H5 too little time to travel between two locations only warns', async () => {
	const [a, b] = [await accepted(), await accepted(OLDENZAAL)];
	const [own] = parts(day(0));
	expect(await plan(a, { dagdeel: own, begintijd: '09:00', locatie: locatie('losser') }), 303);
	expect(await plan(b, { dagdeel: own, begintijd: '10:30', locatie: locatie('oldenzaal') }), 303);
	for (const [d, text] of [[a, /10\.30 tot 11\.45 uur in Gemeentehuis Oldenzaal/], [b, /09\.00 tot 10\.15 uur in Gemeentehuis Losser/]]) {
		const page = await open(d);
		assert.match(page.text, /weinig tijd om te reizen/);
		assert.match(page.text, text);
	}
	sql("UPDATE instelling SET waarde = '15' WHERE naam = 'reistijd'");
	assert.doesNotMatch((await open(b)).text, /weinig tijd om te reizen/);
});
test('H14 a location outside the own subregio asks why; it is kept with the tafel and shown', async () => {
	const d = await accepted();
	const place = locatie('enschede');
	expectError(await plan(d, { locatie: place }), /#reden_locatie/);
	assert.equal(status(d), 'in_te_plannen');
	expect(await plan(d, { locatie: place, reden_locatie: 'Moeder ligt daar in het ziekenhuis.' }), 303);
	assert.match((await open(d, d.voorzitter)).text, /Waarom niet in de eigen subregio Moeder ligt daar in het ziekenhuis\./);
	const near = await accepted();
	expect(await plan(near, { locatie: locatie('oldenzaal'), reden_locatie: 'Voor niets ingevuld.' }), 303);
	assert.equal(one(`SELECT reden_locatie FROM tafel WHERE id = ${near.tafel}`), '');
});

// ---- H21: a planned tafel that is moved or does not go on ----------------------------

const told = (d, by = d.ondersteuner) => by.get(`/cgi-bin/afbericht?tafel=${d.tafel}`);
const move = async (d, reden = 'De tolk is ziek.') => {
	const page = await open(d);
	const answer = await d.ondersteuner.submit(page, 'verplaatsen', { reden });
	return answer.status === 200 ? d.ondersteuner.submit(answer, 'verplaatsen') : answer;
};
const longDay = (datum) => new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${datum}T12:00:00`));
const letter = async (d, query) => expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}${query}`), 200);
const waits = (d) => one(`SELECT count(*) FROM taak WHERE tafel = ${d.tafel} AND code = 'afbericht'`);
const event = (page) => Object.fromEntries(page.body.split(/\r?\n(?! )/).map((line) => [line.split(/[;:]/)[0], line.slice(line.indexOf(':') + 1)]));

test('H21 a moved tafel: what was planned is kept, and everybody who was invited gets a letter with the old date', async () => {
	const d = await planned();
	const was = sql(`SELECT datum, begintijd, locatie FROM tafel WHERE id = ${d.tafel}`)[0];
	const invited = sql(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1`).map((x) => x.id);
	expect(await move(d), 303);
	const kept = sql(`SELECT id, datum, begintijd, locatie, einde FROM planning_eerder WHERE tafel = ${d.tafel}`);
	assert.deepEqual(kept, [{ id: kept[0].id, ...was, einde: 'verplaatst' }]);
	assert.deepEqual(sql(`SELECT deelnemer FROM afbericht WHERE planning = ${kept[0].id} ORDER BY deelnemer`).map((x) => x.deelnemer), invited);
	const all = await letter(d, `&eerder=${kept[0].id}`);
	assert.equal(all.body.split('<article').length - 1, invited.length);
	for (const article of all.body.split('<article').slice(1)) assert.ok(article.includes(longDay(was.datum)));
	assert.match(all.text, /Beste Wiesje Fictink,.*gaat op dat moment niet door.*Wij maken een nieuwe afspraak/);
	assert.ok(!all.text.includes('De tolk is ziek'));
	const one_ = await letter(d, `&eerder=${kept[0].id}&deelnemer=${deelnemer(d, 'kind')}`);
	assert.match(one_.text, /Hoi Tijl,.*Dat gesprek gaat dan niet door\./);
	assert.equal(one_.body.split('<article').length - 1, 1);
});
test('H21 after planning anew the new letter names the old and the new day', async () => {
	const d = await planned();
	const old = one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`);
	expect(await move(d), 303);
	const dagdeel = String(free('subregio = 4'));
	expect(await plan(d, { dagdeel }), 303);
	const page = await letter(d, `&deelnemer=${deelnemer(d, 'ouder')}`);
	assert.match(page.text, new RegExp(`Eerder nodigden wij u uit voor \\S+ ${longDay(old)}, .* uur\\. Die afspraak gaat niet door\\.`));
	assert.ok(page.text.includes(longDay(one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`))));
	const fresh = await planned();
	assert.ok(!(await letter(fresh, '')).text.includes('Eerder nodigden'));
	assert.match((await letter(d, `&eerder=${one(`SELECT id FROM planning_eerder WHERE tafel = ${d.tafel}`)}`)).text, /De tafel is nu op/);
});
test('H21 a task until each has been told, when and how', async () => {
	const d = await planned();
	const datum = one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`);
	assert.equal(waits(d), 0);
	expect(await move(d), 303);
	assert.equal(one(`SELECT termijn FROM taak WHERE tafel = ${d.tafel} AND code = 'afbericht'`), datum);
	const ids = Object.keys((await told(d)).formOf('opslaan').keys('wijze'));
	assert.ok(ids.length >= 4);
	expectError(await d.ondersteuner.submit(await told(d), 'opslaan', { [`wijze-${ids[0]}`]: 'telefoon' }), new RegExp(`#verteld_op-${ids[0]}$`));
	expectError(await d.ondersteuner.submit(await told(d), 'opslaan', { [`verteld_op-${ids[0]}`]: ago(0) }), new RegExp(`#wijze-${ids[0]}$`));
	expectError(await d.ondersteuner.submit(await told(d), 'opslaan', { [`wijze-${ids[0]}`]: 'telefoon', [`verteld_op-${ids[0]}`]: ago(-1) }), /#verteld_op/);
	for (const id of ids) {
		assert.equal(waits(d), 1);
		expect(await d.ondersteuner.submit(await told(d), 'opslaan', { [`wijze-${id}`]: 'telefoon', [`verteld_op-${id}`]: ago(0) }), 303);
	}
	assert.equal(waits(d), 0);
	assert.match((await told(d, d.voorzitter)).text, /Wiesje Fictink, .* \(Aan de telefoon\) door Ondersteuner/);
	assert.deepEqual((await told(d, d.voorzitter)).buttons, []);
	for (const name of ['lokaal.losser', 'raad.advies', 'ondersteuner.hengelo']) assert.ok([403, 404].includes((await told(d, await user(name))).status), name);
});
test('H21 withdrawn, and not held: the same, and the letter says that nothing comes in its place', async () => {
	const d = await planned();
	const page = await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	const asked = await d.melder.submit(page, 'intrekken', { reden: 'Het gezin is verhuisd.' });
	expect(asked.status === 200 ? await d.melder.submit(asked, 'intrekken') : asked, 303);
	assert.equal(status(d), 'ingetrokken');
	const second = await planned({ moment: 2 });
	expect(await consent(second, 'nee'), 303);
	assert.equal(status(second), 'niet_doorgegaan');
	for (const [x, einde] of [[d, 'ingetrokken'], [second, 'niet_doorgegaan']]) {
		const kept = sql(`SELECT id, einde FROM planning_eerder WHERE tafel = ${x.tafel}`);
		assert.deepEqual(kept.map((k) => k.einde), [einde]);
		assert.equal(waits(x), 1);
		assert.match((await letter(x, `&eerder=${kept[0].id}`)).text, /Er komt nu geen andere tafel in de plaats/);
	}
	// What was never planned has nobody to tell.
	const early = await accepted();
	const form = await early.melder.get(`/cgi-bin/aanmelding?tafel=${early.tafel}`);
	const sure = await early.melder.submit(form, 'intrekken', { reden: 'Niet meer nodig.' });
	expect(sure.status === 200 ? await early.melder.submit(sure, 'intrekken') : sure, 303);
	assert.equal(one(`SELECT count(*) FROM planning_eerder WHERE tafel = ${early.tafel}`), 0);
	assert.equal(waits(early), 0);
});
test('H21 a professional gets it for the calendar: invitation and cancellation are one event, and name nobody of the family', async () => {
	const d = await planned();
	const lokaal = deelnemer(d, 'lokale_toegang');
	const [was] = sql(`SELECT datum, begintijd FROM tafel WHERE id = ${d.tafel}`);
	const invitation = await letter(d, `&deelnemer=${lokaal}&als=ics`);
	assert.match(invitation.headers['content-type'], /^text\/calendar/);
	assert.match(invitation.headers['content-disposition'], /uitnodiging\.ics/);
	const a = event(invitation);
	assert.equal(a.METHOD, 'REQUEST');
	assert.equal(a.STATUS, 'CONFIRMED');
	assert.equal(a.SEQUENCE, '0');
	assert.equal(a.DTSTART, `${was.datum.replaceAll('-', '')}T${was.begintijd.replace(':', '')}00`);
	expect(await move(d), 303);
	const eerder = one(`SELECT id FROM planning_eerder WHERE tafel = ${d.tafel}`);
	const cancelled = await letter(d, `&eerder=${eerder}&deelnemer=${lokaal}&als=ics`);
	const b = event(cancelled);
	assert.equal(b.METHOD, 'CANCEL');
	assert.equal(b.STATUS, 'CANCELLED');
	assert.equal(b.SEQUENCE, '1');
	assert.equal(b.UID, a.UID);
	assert.equal(b.DTSTART, a.DTSTART);
	for (const page of [invitation, cancelled]) assert.doesNotMatch(page.body, /Fictink|Tijl|Wiesje/);
	expect(await plan(d), 303);
	const again = event(await letter(d, `&deelnemer=${lokaal}&als=ics`));
	assert.equal(again.UID, a.UID);
	assert.equal(again.SEQUENCE, '2');
	// Who is of the family has no calendar file.
	assert.doesNotMatch((await letter(d, `&deelnemer=${deelnemer(d, 'ouder')}&als=ics`)).headers['content-type'], /calendar/);
	// A planning of another tafel is not there.
	const other = await planned();
	assert.ok(!(await letter(other, `&eerder=${eerder}`)).body.includes('<article'));
});
test('H21 once the tafel was held nobody waits to be told', async () => {
	const d = await planned();
	expect(await move(d), 303);
	expect(await plan(d), 303);
	assert.equal(waits(d), 1);
	comes(d);
	expect(await attend(d), 303);
	assert.equal(waits(d), 0);
});

// ---- H23: the Raad does not come on a half day after all ------------------------------

test('H23 a half day that is cancelled takes no new tafels, and each tafel on it waits to be moved', async () => {
	const [a, b] = [await accepted(), await accepted()];
	const dagdeel = free('subregio = 4');
	const [{ datum }] = sql(`SELECT datum FROM dagdeel WHERE id = ${dagdeel}`);
	expect(await plan(a, { dagdeel: String(dagdeel) }), 303);
	const stale = await open(b);
	const beheer = await user('beheer');
	const address = `/cgi-bin/beheer-dagdelen?subregio=noord-oost-twente&dag=${datum}`;
	const page = expect(await beheer.get(address), 200);
	assert.ok(page.formOf('vervallen').options('dagdeel').includes(String(dagdeel)));
	expectError(await beheer.submit(page, 'vervallen', { dagdeel: String(dagdeel) }), /#reden/);
	const done = expect(await beheer.submit(page, 'vervallen', { dagdeel: String(dagdeel), reden: 'De Raad heeft die dag een studiedag.' }), 303);
	assert.match((await beheer.get(done.location)).text, /Vervallen De Raad heeft die dag een studiedag\./);
	assert.ok(!(await beheer.get(done.location)).text.includes('NOT-'));
	assert.deepEqual(sql(`SELECT rol, termijn FROM taak WHERE tafel = ${a.tafel} AND code = 'dagdeel'`), [{ rol: 'procesondersteuner', termijn: datum }]);
	assert.match((await open(a)).text, /De Raad komt niet op dit dagdeel/);
	assert.ok(!(await offers(b, dagdeel)));
	const form = stale.formOf('plannen');
	expectError(await b.ondersteuner.submit(stale, 'plannen', { dagdeel: String(dagdeel), begintijd: '11:00', duur: '60', locatie: form.options('locatie').filter(Boolean)[0] }), /#dagdeel/);
	assert.equal(status(b), 'in_te_plannen');
	expect(await beheer.submit(await beheer.get(address), 'herstellen'), 303);
	assert.deepEqual(sql(`SELECT wat, reden FROM dagdeel_verloop WHERE dagdeel = ${dagdeel} ORDER BY id`), [{ wat: 'vervallen', reden: 'De Raad heeft die dag een studiedag.' }, { wat: 'hersteld', reden: '' }]);
	assert.equal(one(`SELECT count(*) FROM taak WHERE tafel = ${a.tafel} AND code = 'dagdeel'`), 0);
	assert.ok(await offers(b, dagdeel));
});
test('H23 the half days are the beheerder\'s alone', async () => {
	for (const name of ['ondersteuner.hengelo', 'voorzitter.hengelo', 'raad.advies', 'toezicht']) expect(await (await user(name)).get('/cgi-bin/beheer-dagdelen'), 404);
});
