// The working copy of a day: own notes beside the tafels that somebody sees, for nobody
// else, and gone when the tafel is closed.
import { assert, expect, one, sql, test, user } from './suite.mjs';
import { close, deliver, fix, plan, planned, reported, sent } from './steps.mjs';

const day = (d) => one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`);
const copy = async (by, dag) => expect(await by.get(`/cgi-bin/werkkopie?dag=${dag}`), 200);
const write = async (by, dag, values) => expect(await by.submit(await copy(by, dag), 'opslaan', values), 303);
const notes = (d) => sql(`SELECT g.gebruikersnaam AS wie, w.notitie, w.voorbereid FROM werkkopie_tafel w JOIN gebruiker g ON g.id = w.gebruiker WHERE w.tafel = ${d.tafel} ORDER BY 1`);
const raad = () => user('raad.advies');

test('werkkopie: the tafels of the day that one sees, in order, with their stukken, notes and what is ready', async () => {
	const d = await planned({ kind: { geslachtsnaam: 'Dagkopie' } }), by = await raad(), dag = day(d);
	const page = await copy(by, dag);
	for (const shown of [page, await copy(d.voorzitter, dag)]) assert.match(shown.text, /Gezin Dagkopie.*Tijl Dagkopie \(14 jaar\)/);
	assert.ok(page.body.includes(`/cgi-bin/stuk?stuk=${d.stuk}"`));
	await write(by, dag, { dagnotitie: 'Eerst naar Losser.', [`notitie-${d.tafel}`]: 'Vragen naar <oma> & opa.', [`voorbereid-${d.tafel}`]: 'ja' });
	const again = await copy(by, dag), form = again.formOf('opslaan');
	assert.deepEqual([form.value('dagnotitie'), form.value(`notitie-${d.tafel}`)], ['Eerst naar Losser.', 'Vragen naar <oma> & opa.']);
	assert.match(again.text, /waarvan 1 voorbereid/);
	assert.deepEqual(notes(d), [{ wie: 'raad.advies', notitie: 'Vragen naar <oma> & opa.', voorbereid: 'ja' }]);
	const shown = [...again.body.matchAll(/jbt-dagtafel__tijd">([\d.]+) uur/g)].map(([, time]) => Number(time));
	assert.deepEqual(shown, [...shown].sort((a, b) => a - b));
	assert.match((await by.get(`/cgi-bin/agenda?dag=${dag}`)).body, /Voorbereid<\/span>/);
	assert.match((await by.get(`/cgi-bin/agenda?dag=${dag}`)).body, new RegExp(`werkkopie\\?dag=${dag}"`));
	await write(by, dag, { dagnotitie: '', [`notitie-${d.tafel}`]: '', [`voorbereid-${d.tafel}`]: null });
	assert.deepEqual(notes(d), []);
});
test('werkkopie: nobody else sees a note, on no page, and the log does not have it', async () => {
	const d = await planned(), by = await raad(), dag = day(d), last = one('SELECT max(id) FROM log');
	await write(by, dag, { dagnotitie: 'Wielewaal', [`notitie-${d.tafel}`]: 'Wielewaal', [`voorbereid-${d.tafel}`]: 'ja' });
	for (const who of [d.voorzitter, await user('voorzitter.almelo')]) {
		const page = await copy(who, dag);
		assert.ok(!page.body.includes('Wielewaal') && !/checked/.test(page.body), who.name);
	}
	assert.ok(!(await d.voorzitter.get(`/cgi-bin/agenda?dag=${dag}`)).body.includes('Voorbereid</span>'));
	assert.ok(!(await copy(await user('voorzitter.almelo'), dag)).body.includes(`notitie-${d.tafel}`), 'a tafel of another subregio');
	for (const who of ['lokaal.losser', 'gi.jbov', 'raad.onderzoeker', 'veiligthuis', 'beheer', 'toezicht', 'ondersteuner.noord-oost-twente']) expect(await (await user(who)).get(`/cgi-bin/werkkopie?dag=${dag}`), 404);
	const pages = ['zaak?zaak=', 'persoon?zaak=', 'inzage?zaak='].map((p) => p + d.zaak).concat(['planning', 'aanwezigheid', 'notulen', 'correctie', 'uitnodiging', 'stuk'].map((p) => `${p}?tafel=${d.tafel}`));
	for (const who of [d.voorzitter, d.ondersteuner, d.melder]) for (const path of pages) assert.ok(!(await who.get(`/cgi-bin/${path}`)).body.includes('Wielewaal'), path);
	assert.match((await by.get('/cgi-bin/zoeken?q=wielewaal')).text, /Niets gevonden/);
	assert.equal(one("SELECT count(*) FROM zicht_woord WHERE woord LIKE 'wielewaal%'"), 0);
	assert.equal(one(`SELECT count(*) FROM log WHERE id > ${last} AND (onderwerp || handeling || pagina) LIKE '%ielewaal%'`), 0);
	assert.deepEqual(sql(`SELECT DISTINCT onderwerp FROM log WHERE id > ${last} AND pagina = 'werkkopie' AND uitkomst = 'gedaan'`), [{ onderwerp: `dag=${dag}` }]);
});
test('werkkopie: notes on a tafel that one does not see are refused, whatever is sent', async () => {
	const d = await planned({ moment: 2 }), dag = day(d), by = await raad();
	const page = await copy(by, dag);
	assert.ok(!page.body.includes(`notitie-${d.tafel}`), 'moment 2 is not of the Vakgroep Advies');
	const answer = await by.submit(page, 'opslaan', {}, { extra: [[`notitie-${d.tafel}`, 'x']] });
	expect(answer, 400);
	assert.deepEqual(notes(d), []);
	for (const query of ['', '?dag=', '?dag=x', '?dag=2026-02-30']) assert.ok([400, 404].includes((await by.get(`/cgi-bin/werkkopie${query}`)).status), query);
	expect(await by.get('/cgi-bin/werkkopie?dag=2031-01-01'), 200);
});
test('werkkopie: two windows: the second is told, and nothing that was typed is lost', async () => {
	const d = await planned(), by = await raad(), dag = day(d), name = `notitie-${d.tafel}`;
	const one_ = await copy(by, dag), two = await copy(by, dag);
	expect(await by.submit(one_, 'opslaan', { [name]: 'De eerste.' }), 303);
	const answer = expect(await by.submit(two, 'opslaan', { [name]: 'De tweede.' }), 409);
	assert.ok(answer.body.includes('De eerste.') && answer.body.includes('De tweede.'));
	assert.equal(notes(d)[0].notitie, 'De eerste.');
});
test('werkkopie: a tafel that moves keeps the notes, and they are there again on its new day', async () => {
	const d = await planned(), by = await raad();
	await write(by, day(d), { [`notitie-${d.tafel}`]: 'Blijft staan.' });
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'verplaatsen', { reden: 'De zaal is dicht.' }), 303);
	assert.equal(notes(d).length, 1);
	expect(await plan(d), 303);
	assert.equal((await copy(by, day(d))).formOf('opslaan').value(`notitie-${d.tafel}`), 'Blijft staan.');
});
test('werkkopie: closed or withdrawn, the notes are gone at once, and what was typed and not saved', async () => {
	const d = await planned(), by = await raad(), dag = day(d), page = await copy(by, dag);
	await write(by, dag, { dagnotitie: 'De dag blijft.', [`notitie-${d.tafel}`]: 'Weg ermee.' });
	const late = await copy(by, dag);
	await by.post('/cgi-bin/werkkopie', [...late.formOf('opslaan').pairs().map(([n, v]) => [n, n === `notitie-${d.tafel}` ? 'Nog niet opgeslagen.' : v]), ['actie', 'concept']]);
	assert.equal(one("SELECT count(*) FROM concept WHERE formulier = 'werkkopie'"), 1);
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 'intrekken', { reden: 'Verhuisd.' }), 303);
	assert.deepEqual(notes(d), []);
	assert.equal(one("SELECT count(*) FROM concept WHERE formulier = 'werkkopie'"), 0);
	assert.equal(one(`SELECT dagnotitie FROM werkkopie_dag WHERE dag = '${dag}'`), 'De dag blijft.');
	const e = await sent();
	await write(e.voorzitter, day(e), { [`notitie-${e.tafel}`]: 'Gehouden.' });
	expect(await fix(e), 303);
	expect(await reported(e), 303);
	expect(await deliver(e), 303);
	assert.equal(notes(e).length, 1);
	expect(await close(e), 303);
	assert.deepEqual(notes(e), []);
});
test('werkkopie: the notes of a day go some days after it', async () => {
	const by = await raad(), gone = one("SELECT date('now', 'localtime', '-40 days')"), kept = one("SELECT date('now', 'localtime', '-20 days')");
	for (const dag of [gone, kept]) await write(by, dag, { dagnotitie: `Over ${dag}.` });
	await write(by, kept, { dagnotitie: 'Nog eens.' });
	assert.deepEqual(sql(`SELECT dag FROM werkkopie_dag WHERE dag IN ('${gone}', '${kept}')`), [{ dag: kept }]);
});
