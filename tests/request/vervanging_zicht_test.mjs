// Who stands in for a colleague of another subregio: what they see and from when
// to when, day by day, and both names wherever it is recorded (W5).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { accepted, filed, held, judge, plan, planned, status } from './steps.mjs';

const id = (name) => one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
const full = (name) => one(`SELECT naam FROM gebruiker WHERE gebruikersnaam = '${name}'`);
// A vervanging of Noord-Oost Twente by Almelo, from and to so many days from now.
function replace(role, from, to, more = '') {
	const account = role === 'voorzitter' ? 'voorzitter' : 'ondersteuner';
	sql(`DELETE FROM vervanging;
		INSERT INTO vervanging (rol, subregio, voor, door, van, tot, vastgelegd_door, vastgelegd_op) SELECT '${role}', s.id, ${id(`${account}.noord-oost-twente`)},
			${id(`${account}.almelo`)}, date('now', 'localtime', '${from} days'), date('now', 'localtime', '${to} days'), ${id('beheer')}, '2026-01-01T00:00:00Z'
		FROM subregio s WHERE s.code = 'noord-oost-twente'; ${more}`);
}
const sees = async (who, d, program = 'zaak') => {
	const page = await (await user(who)).get(`/cgi-bin/${program}?${program === 'zaak' ? `zaak=${d.zaak}` : `tafel=${d.tafel}`}`);
	assert.ok([200, 404].includes(page.status), `${who} ${page.path}: ${page.status}`);
	return page.status === 200;
};
const listed = async (who, d) => (await (await user(who)).get('/cgi-bin/werkvoorraad')).body.includes(`tafel=${d.tafel}"`);

test('W5 the rights begin on the first day and stop after the last, by themselves', async () => {
	const d = await accepted();
	const who = 'ondersteuner.almelo';
	sql('DELETE FROM vervanging');
	assert.equal(await sees(who, d), false);
	for (const [from, to, may] of [[1, 5, false], [0, 0, true], [-3, 3, true], [-9, -1, false], [0, 9, true]]) {
		replace('procesondersteuner', from, to);
		assert.deepEqual([await sees(who, d), await sees(who, d, 'planning'), await listed(who, d)], [may, may, may], `from ${from} to ${to}`);
	}
	sql('UPDATE vervanging SET ingetrokken = 1');
	assert.equal(await sees(who, d), false, 'ended at once');
});
test('W5 like for like: a voorzitter who stands in gets the rights of a voorzitter, and only there', async () => {
	const d = await filed();
	const other = await filed({ by: 'lokaal.enschede' });
	replace('voorzitter', 0, 1);
	const page = expect(await (await user('voorzitter.almelo')).get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200);
	assert.ok(page.buttons.includes('accepteren'));
	assert.ok(!(await (await user('voorzitter.almelo')).get(`/cgi-bin/zaak?zaak=${d.zaak}`)).buttons.includes('plannen'));
	assert.equal(await sees('voorzitter.almelo', other), false, 'not of a third subregio');
	assert.equal(await sees('ondersteuner.almelo', d), false, 'not the colleague of another role');
	assert.equal(await sees('voorzitter.noord-oost-twente', d), true, 'who is replaced keeps the own rights');
	assert.equal(await sees('voorzitter.noord-oost-twente', await filed({ by: 'lokaal.almelo' })), false, 'and gets none in return');
});
test('W5 a draft of the subregio stays the melder\'s, also for who stands in', async () => {
	replace('voorzitter', 0, 1);
	const draft = one("SELECT t.id FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio WHERE t.status = 'concept' AND s.code = 'noord-oost-twente'");
	if (draft) expect(await (await user('voorzitter.almelo')).get(`/cgi-bin/aanmelding?tafel=${draft}`), 404);
});
test('W5 both names: in the log, at the step and in the dossier', async () => {
	const d = await accepted();
	replace('procesondersteuner', 0, 1);
	expect(await plan({ ...d, ondersteuner: await user('ondersteuner.almelo') }), 303);
	const both = { door: id('ondersteuner.almelo'), namens: id('ondersteuner.noord-oost-twente') };
	assert.deepEqual(sql(`SELECT door, namens FROM stap WHERE tafel = ${d.tafel} AND handeling = 'plannen'`), [both]);
	for (const [handeling, pagina] of [['plannen', 'planning'], ['bekeken', 'planning']]) {
		assert.deepEqual(sql(`SELECT gebruiker AS door, namens, rol FROM log WHERE tafel = ${d.tafel} AND pagina = '${pagina}' AND handeling = '${handeling}' ORDER BY id DESC LIMIT 1`),
			[{ ...both, rol: 'procesondersteuner' }], handeling);
	}
	for (const path of [`zaak?zaak=${d.zaak}`, `inzage?zaak=${d.zaak}`]) {
		const page = expect(await d.ondersteuner.get(`/cgi-bin/${path}`), 200);
		assert.ok(page.text.includes(`${full('ondersteuner.almelo')} namens ${full('ondersteuner.noord-oost-twente')}`), path);
	}
	// In the own subregio nobody acts namens somebody.
	expect(await (await user('ondersteuner.noord-oost-twente')).get(`/cgi-bin/planning?tafel=${d.tafel}`), 200);
	assert.equal(one(`SELECT namens FROM log WHERE tafel = ${d.tafel} AND pagina = 'planning' ORDER BY id DESC LIMIT 1`), null);
});
test('W5 both names in the notulen: who led the tafel, and who approved them', async () => {
	replace('voorzitter', 0, 1);
	const d = await held();
	const writer = id('ondersteuner.noord-oost-twente');
	sql(`INSERT INTO notulen (tafel, versie, status, schrijver, gewijzigd_op) VALUES (${d.tafel}, 1, 'ter_controle', ${writer}, '2026-01-01T00:00:00Z')`);
	const stand = await user('voorzitter.almelo');
	expect(await stand.submit(await stand.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`), 'akkoord'), 303);
	const [a, b] = [full('voorzitter.almelo'), full('voorzitter.noord-oost-twente')];
	assert.deepEqual(sql(`SELECT gecontroleerd_door AS door, gecontroleerd_namens AS namens FROM notulen WHERE tafel = ${d.tafel}`), [{ door: id('voorzitter.almelo'), namens: id('voorzitter.noord-oost-twente') }]);
	const page = expect(await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`), 200);
	assert.ok(page.text.includes(`${a}, namens ${b}`), 'approved');
	assert.ok(page.text.includes(`${a} (vervangt ${b})`), 'led');
});
test('W5 a form from before the last day was over is refused after it, and changes nothing', async () => {
	const d = await accepted();
	replace('procesondersteuner', -1, 0);
	const stand = await user('ondersteuner.almelo');
	const page = expect(await stand.get(`/cgi-bin/planning?tafel=${d.tafel}`), 200);
	sql("UPDATE vervanging SET tot = date('now', 'localtime', '-1 days'), van = date('now', 'localtime', '-2 days')");
	expect(await stand.submit(page, 'plannen', { dagdeel: page.formOf('plannen').options('dagdeel').filter(Boolean)[0], begintijd: '09:00' }), 404);
	assert.equal(status(d), 'in_te_plannen');
	assert.equal(one(`SELECT uitkomst FROM log WHERE tafel = ${d.tafel} ORDER BY id DESC LIMIT 1`), 'geweigerd');
});
test('W5 who has the role no more cannot be replaced in it, nor stand in', async () => {
	const d = await filed();
	for (const name of ['voorzitter.noord-oost-twente', 'voorzitter.almelo']) {
		replace('voorzitter', 0, 1);
		assert.equal(await sees('voorzitter.almelo', d), true);
		const [role] = sql(`SELECT * FROM gebruiker_rol WHERE gebruiker = ${id(name)} AND rol = 'voorzitter'`);
		sql(`DELETE FROM gebruiker_rol WHERE id = ${role.id}`);
		try {
			assert.equal(await sees('voorzitter.almelo', d), false, name);
		} finally {
			sql(`INSERT INTO gebruiker_rol (${Object.keys(role).join()}) VALUES (${Object.values(role).map((v) => (v === null ? 'NULL' : `'${v}'`)).join()})`);
		}
	}
});
test('W5 the form: the own role, like for like, another subregio, days that can be', async () => {
	sql('DELETE FROM vervanging');
	const who = await user('voorzitter.noord-oost-twente');
	const page = expect(await who.get('/cgi-bin/vervanging'), 200);
	const role = (name) => String(one(`SELECT r.id FROM gebruiker_rol r WHERE r.gebruiker = ${id(name)} AND r.rol IN ('voorzitter', 'procesondersteuner')`));
	const day = (n) => one(`SELECT date('now', 'localtime', '${n} days')`);
	const good = { voor: role('voorzitter.noord-oost-twente'), door: role('voorzitter.almelo'), van: day(0), tot: day(7) };
	const fresh = () => who.get('/cgi-bin/vervanging');
	for (const [change, error] of [[{ door: role('ondersteuner.almelo') }, /#door/], [{ van: day(-1) }, /#van/], [{ tot: day(-1), van: day(0) }, /#tot/], [{ voor: role('voorzitter.hengelo') }, /#voor/],
		[{ door: role('voorzitter.noord-oost-twente') }, /#door/], [{ tot: '' }, /#tot/]]) {
		expectError(await who.submit(await fresh(), 'opslaan', { ...good, ...change }), error);
	}
	assert.equal(one('SELECT count(*) FROM vervanging'), 0);
	expect(await who.submit(page, 'opslaan', good), 303);
	expect(await who.submit(page, 'opslaan', good), 303); // sent twice it is there once
	assert.equal(one('SELECT count(*) FROM vervanging'), 1);
	const nr = String(one('SELECT id FROM vervanging'));
	// Nobody else ends it.
	const other = await user('voorzitter.hengelo');
	const theirs = await other.get('/cgi-bin/vervanging');
	const token = theirs.formOf('opslaan').pairs().filter(([n]) => ['csrf', 'sleutel', 'rev'].includes(n));
	expect(await other.post('/cgi-bin/vervanging', [...token, ['vervanging', nr], ['actie', 'beeindigen']]), 404);
	assert.equal(one('SELECT ingetrokken FROM vervanging'), 0);
	for (const name of ['lokaal.losser', 'gi.wss', 'raad.advies', 'toezicht']) expect(await (await user(name)).get('/cgi-bin/vervanging'), 404);
	sql('DELETE FROM vervanging');
});
