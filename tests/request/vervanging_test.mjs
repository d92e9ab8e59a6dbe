// vervanging: a colleague of another subregio stands in, from day to day (W5).
import { as, assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { ago, filed, judge, status, steps, offered, akkoordPage } from './steps.mjs';

const id = (name) => String(one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`));
const hand = async (by, voor, door, van, tot) => {
	const client = await user(by);
	const page = expect(await client.get('/cgi-bin/vervanging'), 200);
	const form = page.formOf('opslaan');
	// The choice of who is replaced has the own account, or account and role.
	const pick = (field, name) => form.options(field).find((o) => o === id(name) || o.split('-').includes(id(name))) ?? id(name);
	return client.submit(page, 'opslaan', { voor: pick('voor', voor), door: pick('door', door), van, tot });
};
const clear = () => sql('UPDATE vervanging SET ingetrokken = 1');
const end = async (by) => {
	const client = await user(by);
	const page = await client.get('/cgi-bin/vervanging');
	return client.submit(page, 'beeindigen', {}, { form: page.forms.filter((f) => f.buttons.some((b) => b.value === 'beeindigen')).at(-1) });
};

test('W5 the rights begin and stop by themselves, and the log has both names', async () => {
	clear();
	const d = await filed();
	const stand = await user('voorzitter.hengelo');
	const path = `/cgi-bin/intake-oordeel?tafel=${d.tafel}`;
	expect(await stand.get(path), 404);
	expect(await hand('voorzitter.noord-oost-twente', 'voorzitter.noord-oost-twente', 'voorzitter.hengelo', ago(0), ago(-3)), 303);
	expect(await stand.get(path), 200);
	expect(await judge({ ...d, voorzitter: stand }, 'accepteren'), 303);
	assert.equal(status(d), 'in_te_plannen');
	assert.equal(one(`SELECT namens FROM stap WHERE tafel = ${d.tafel} AND handeling = 'accepteren'`), Number(id('voorzitter.noord-oost-twente')));
	assert.equal(one(`SELECT namens FROM log WHERE tafel = ${d.tafel} AND handeling = 'accepteren' AND uitkomst = 'gedaan'`), Number(id('voorzitter.noord-oost-twente')));
	sql(`UPDATE vervanging SET van = '${ago(9)}', tot = '${ago(1)}' WHERE ingetrokken = 0`);
	expect(await stand.get(path), 404);
	sql(`UPDATE vervanging SET van = '${ago(-1)}', tot = '${ago(-9)}' WHERE ingetrokken = 0`);
	expect(await stand.get(path), 404);
	clear();
});
test('W5 who is replaced keeps the own rights', async () => {
	clear();
	const d = await filed();
	expect(await hand('voorzitter.noord-oost-twente', 'voorzitter.noord-oost-twente', 'voorzitter.almelo', ago(0), ago(-3)), 303);
	expect(await judge(d, 'accepteren'), 303);
	clear();
});
test('W5 like for like, to another subregio, and only the own', async () => {
	clear();
	for (const [by, voor, door] of [['voorzitter.hengelo', 'voorzitter.hengelo', 'ondersteuner.almelo'], ['voorzitter.hengelo', 'voorzitter.hengelo', 'voorzitter.hengelo'],
		['voorzitter.hengelo', 'voorzitter.almelo', 'voorzitter.hengelo'], ['ondersteuner.hengelo', 'voorzitter.hengelo', 'voorzitter.almelo'], ['voorzitter.hengelo', 'voorzitter.hengelo', 'lokaal.losser']]) {
		const answer = await hand(by, voor, door, ago(0), ago(-3));
		assert.equal(answer.status, 422, `${by}: ${voor} by ${door}: ${answer.status}`);
	}
	assert.equal(one('SELECT count(*) FROM vervanging WHERE ingetrokken = 0'), 0);
	expect(await hand('beheer', 'ondersteuner.hengelo', 'ondersteuner.almelo', ago(0), ago(-3)), 303);
	clear();
});
test('W5 from a day to a day: not backwards, not in the past', async () => {
	const me = 'voorzitter.hengelo';
	expectError(await hand(me, me, 'voorzitter.almelo', ago(2), ago(-3)), /#van/);
	expectError(await hand(me, me, 'voorzitter.almelo', ago(-5), ago(-3)), /#tot/);
	expectError(await hand(me, me, 'voorzitter.almelo', '', ago(-3)), /#van/);
	expectError(await hand(me, me, 'voorzitter.almelo', '31-2-2027', ago(-3)), /#van/);
});
test('W5 ended before its last day, at once', async () => {
	clear();
	const d = await filed();
	const stand = await user('voorzitter.enschede');
	expect(await hand('voorzitter.noord-oost-twente', 'voorzitter.noord-oost-twente', 'voorzitter.enschede', ago(0), ago(-30)), 303);
	expect(await stand.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	expect(await end('voorzitter.noord-oost-twente'), 303);
	expect(await stand.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	clear();
});
test('W5 W51 the minutes name both, and who wrote them still cannot approve', async () => {
	clear();
	const d = await offered();
	expect(await hand('voorzitter.noord-oost-twente', 'voorzitter.noord-oost-twente', 'voorzitter.hengelo', ago(0), ago(-3)), 303);
	const stand = await as('voorzitter.hengelo');
	expect(await stand.submit(expect(await akkoordPage(d, stand), 200), 'akkoord'), 303);
	assert.equal(steps(d).at(-1).handeling, 'akkoord');
	const text = (await akkoordPage(d, d.ondersteuner)).text;
	assert.ok(text.includes('Voorzitter Hengelo') && text.includes('Voorzitter Noord-Oost Twente'), text.slice(0, 800));
	clear();
});
test('W5 nobody else hands over anything', async () => {
	for (const name of ['lokaal.losser', 'gi.jbov', 'raad.advies', 'veiligthuis', 'toezicht']) expect(await (await user(name)).get('/cgi-bin/vervanging'), 404);
});
test('vervanging: only who can stand in is in the list', async () => {
	const page = expect(await (await user('voorzitter.almelo')).get('/cgi-bin/vervanging'), 200);
	const ids = page.formOf('opslaan').options('door').filter(Boolean).map(Number);
	assert.deepEqual(ids.sort((a, b) => a - b), sql("SELECT r.id FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker JOIN subregio s ON s.id = r.subregio WHERE r.rol = 'voorzitter' AND s.code <> 'almelo' AND g.actief = 1 ORDER BY r.id").map((r) => r.id));
});
