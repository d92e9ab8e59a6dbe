// Open work of somebody goes to a colleague of the same organisation (H23).
import { account, as, assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { complete, decided, filed, planned, reported, written } from './steps.mjs';

const id = (name) => one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
const open = (who, tafel) => who.get(`/cgi-bin/behandelaar?tafel=${tafel}`);
const hand = async (who, d, naar, more = {}) => who.submit(expect(await open(who, d.tafel), 200), 'overdragen', { naar: String(id(naar)), reden: 'Werkt hier niet meer.', ...more });
const holder = (tafel) => one(`SELECT g.gebruikersnaam FROM behandelaar b JOIN gebruiker g ON g.id = b.gebruiker WHERE b.tafel = ${tafel}`);
const waits = (tafel, code) => sql(`SELECT bereik FROM taak WHERE tafel = ${tafel} AND code = '${code}' ORDER BY bereik`).map((t) => t.bereik);
const colleague = (name, like) => as(account(name, like));

test('H23 a colleague of the same lokale toegang takes over: with a reason, a trace that stays, a row in the log and word to who gets it', async () => {
	const d = await filed();
	const other = await colleague('lokaal.over', d.lokaal);
	const page = expect(await open(other, d.tafel), 200);
	assert.deepEqual(page.formOf('overdragen').options('naar').filter(Boolean).map(Number).sort(), [id(d.lokaal), id('lokaal.over')].sort());
	expectError(await other.submit(page, 'overdragen', { naar: String(id('lokaal.over')) }), /#reden/);
	expectError(await other.submit(page, 'overdragen', { naar: String(id(d.lokaal)), reden: 'Ziek.' }), /heeft het werk al/);
	expectError(await other.submit(page, 'overdragen', { naar: String(id('lokaal.almelo')), reden: 'Ziek.' }), /#naar/);
	expect(await hand(other, d, 'lokaal.over'), 303);
	assert.equal(holder(d.tafel), 'lokaal.over');
	assert.equal(one(`SELECT g.gebruikersnaam FROM tafel t JOIN gebruiker g ON g.id = t.melder_gebruiker WHERE t.id = ${d.tafel}`), d.lokaal, 'who filed it stays who filed it');
	assert.deepEqual(sql(`SELECT van, naar, door, reden, rol FROM behandelaar_verloop WHERE tafel = ${d.tafel}`),
		[{ van: id(d.lokaal), naar: id('lokaal.over'), door: id('lokaal.over'), reden: 'Werkt hier niet meer.', rol: 'lokale_toegang' }]);
	for (const change of ['DELETE FROM behandelaar_verloop', "UPDATE behandelaar_verloop SET reden = 'x'"]) assert.throws(() => sql(change), /what was handed over stays/);
	assert.equal(one(`SELECT count(*) FROM log WHERE pagina = 'behandelaar' AND handeling = 'overdragen' AND uitkomst = 'gedaan' AND tafel = ${d.tafel} AND onderwerp = 'gebruiker=${id('lokaal.over')}'`), 1);
	const list = expect(await other.get('/cgi-bin/werkvoorraad'), 200);
	assert.match(list.text, /Aan u overgedragen.*Werkt hier niet meer\./);
	assert.ok(!(await (await user(d.lokaal)).get('/cgi-bin/werkvoorraad')).text.includes('Aan u overgedragen'));
	expect(await other.submit(await open(other, d.tafel), 'gezien'), 303);
	assert.ok(!(await other.get('/cgi-bin/werkvoorraad')).text.includes('Aan u overgedragen'));
	assert.match((await open(other, d.tafel)).text, /Gezien op/);
	assert.match((await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).text, /Nu in behandeling bij/);
});
test('H23 who leaves: all open work at once, each tafel with its own trace and row in the log; closed work and that of others stays', async () => {
	account('gi.weg', 'gi.jbov');
	const leaving = await as('gi.weg'), left = await colleague('gi.over', 'gi.jbov');
	const mine = [], gemeente = String(one("SELECT id FROM gemeente WHERE slug = 'losser'"));
	for (let i = 0; i < 3; i++) mine.push(await written({ by: 'gi.weg', gemeente }));
	sql(`UPDATE tafel SET status = 'ingetrokken', afgesloten_op = '2026-01-01T00:00:00Z' WHERE id = ${mine[2].tafel}`);
	const theirs = await written({ by: 'gi.jbov', gemeente });
	sql("UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'gi.weg'");
	expect(await leaving.get('/cgi-bin/werkvoorraad'), 303);
	const overview = expect(await left.get('/cgi-bin/behandelaar'), 200);
	assert.match(overview.text, /account niet meer actief/);
	const list = expect(await left.get(`/cgi-bin/behandelaar?collega=${id('gi.weg')}`), 200);
	assert.deepEqual(list.links('/cgi-bin/behandelaar').filter((l) => l.includes('tafel=')).sort(), [mine[0], mine[1]].map((d) => `/cgi-bin/behandelaar?tafel=${d.tafel}`).sort());
	expectError(await hand(left, mine[0], 'gi.weg'), /#naar/);
	expect(await hand(left, mine[0], 'gi.over', { alles: 'ja' }), 303);
	assert.deepEqual([...mine, theirs].map((d) => holder(d.tafel)), ['gi.over', 'gi.over', 'gi.weg', 'gi.jbov']);
	for (const d of [mine[0], mine[1]]) {
		assert.equal(one(`SELECT count(*) FROM behandelaar_verloop WHERE tafel = ${d.tafel}`), 1);
		assert.equal(one(`SELECT count(*) FROM log WHERE pagina = 'behandelaar' AND uitkomst = 'gedaan' AND handeling = 'overdragen' AND tafel = ${d.tafel} AND zaak = ${d.zaak}`), 1);
	}
	expect(await left.get(`/cgi-bin/behandelaar?tafel=${mine[2].tafel}`), 409);
});
test('H23 a draft of moment 2 is one raadsonderzoeker’s: a colleague takes nothing, the Vakgroep Advies hands it over unseen', async () => {
	const d = await complete({ moment: 2 });
	const other = await colleague('raad.over', 'raad.onderzoeker'), raad = await user('raad.advies');
	expect(await open(other, d.tafel), 404);
	expect(await raad.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	const page = expect(await open(raad, d.tafel), 200);
	assert.match(page.text, /ziet u alleen het nummer/);
	assert.ok(!/Fictink|gemeente Losser/.test(page.text + page.title + page.h1), 'number and status, nothing of the family');
	assert.ok((await raad.get(`/cgi-bin/behandelaar?collega=${id('raad.onderzoeker')}`)).links('/cgi-bin/behandelaar').includes(`/cgi-bin/behandelaar?tafel=${d.tafel}`));
	expect(await hand(raad, d, 'raad.over'), 303);
	assert.deepEqual(waits(d.tafel, 'afmaken'), [`u${id('raad.over')}`]);
	expect(await other.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
	assert.match((await other.get('/cgi-bin/werkvoorraad')).text, /Aan u overgedragen/);
	expect(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 404);
	expect(await open(await user('gi.wss'), d.tafel), 404);
});
test('H23 a planned tafel of moment 2: the new raadsonderzoeker comes, and is to be invited', async () => {
	const d = await planned({ moment: 2 });
	account('raad.komt', 'raad.onderzoeker');
	const invited = () => sql(`SELECT g.gebruikersnaam AS naam, d.verplicht, d.uitgenodigd_op FROM deelnemer d JOIN gebruiker g ON g.id = d.gebruiker WHERE d.tafel = ${d.tafel} AND d.uitgenodigd = 1`);
	assert.deepEqual(invited().map((i) => i.naam), ['raad.onderzoeker']);
	expect(await hand(d.melder, d, 'raad.komt'), 303);
	assert.deepEqual(invited(), [{ naam: 'raad.komt', verplicht: 1, uitgenodigd_op: '' }]);
	assert.equal(waits(d.tafel, 'uitnodigen').length, 1);
	expect(await (await as('raad.komt')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	expect(await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
});
test('H23 the inquiry itself: who does it hands it over, or the Vakgroep Advies; the assignment has both in its trace', async () => {
	const d = await decided();
	expect(await reported(d), 303);
	const raad = await user('raad.advies'), who = await user('raad.onderzoeker'), other = await colleague('raad.derde', 'raad.onderzoeker');
	expect(await open(who, d.tafel), 404);
	assert.match((await open(raad, d.tafel)).text, /geen werk dat u kunt overdragen/);
	expect(await raad.submit(await raad.get(`/cgi-bin/toewijzing?tafel=${d.tafel}`), 'toewijzen', { raadsonderzoeker: String(id('raad.onderzoeker')) }), 303);
	assert.deepEqual(waits(d.tafel, 'starten'), [`u${id('raad.onderzoeker')}`]);
	expect(await hand(who, d, 'raad.derde'), 303);
	assert.deepEqual(waits(d.tafel, 'starten'), [`u${id('raad.derde')}`]);
	expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	expect(await other.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	assert.deepEqual(sql(`SELECT wat, gebruiker FROM toewijzing_verloop WHERE zaak = ${d.zaak} ORDER BY id`).map((v) => [v.wat, v.gebruiker]),
		[['toegewezen', id('raad.onderzoeker')], ['ingetrokken', id('raad.onderzoeker')], ['toegewezen', id('raad.derde')]]);
	expect(await hand(raad, d, 'raad.onderzoeker'), 303);
	expect(await other.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE id = ${d.tafel} AND behandelaar IS NOT NULL`), 0, 'what the lokale toegang filed stays its own');
});
