// uitnodigen: an invitation is sent by somebody, on a day, in some way, and answered;
// until each is out it is a task (W15), and a planning that ends takes it along (H21).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { accepted, ago, invite, plan, planned, withPersoon, OUDER } from './steps.mjs';

const open = (d, by = d.ondersteuner) => by.get(`/cgi-bin/uitnodigen?tafel=${d.tafel}`);
const task = (d) => sql(`SELECT rol, termijn FROM taak WHERE tafel = ${d.tafel} AND code = 'versturen'`);
const sent = (d) => one(`SELECT count(*) FROM uitnodiging_nu u WHERE u.tafel = ${d.tafel} AND u.verzonden_op <> ''`);
const invited = (d) => one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1`);

test('W15 planning sends nothing: each invitation waits until somebody says how it went out', async () => {
	const d = await accepted();
	expect(await plan(d), 303);
	assert.equal(sent(d), 0);
	const [{ rol, termijn }] = task(d);
	assert.equal(rol, 'procesondersteuner');
	assert.ok(termijn <= one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`));
	const page = expect(await open(d), 200);
	assert.match(page.text, new RegExp(`Nog te versturen: ${invited(d)}\\.`));
	const [first, ...others] = Object.entries(page.formOf('opslaan').keys('wijze'));
	expect(await d.ondersteuner.submit(page, 'opslaan', { [first[1]]: 'persoonlijk', [`verzonden_op-${first[0]}`]: ago(0) }), 303);
	assert.equal(sent(d), 1);
	assert.equal(task(d).length, 1);
	assert.equal(one(`SELECT wijze || ' ' || g.gebruikersnaam FROM uitnodiging u JOIN gebruiker g ON g.id = u.verzonden_door WHERE u.deelnemer = ${first[0]}`), 'persoonlijk ondersteuner.noord-oost-twente');
	assert.ok(others.length > 2);
	expect(await invite(d), 303);
	assert.equal(sent(d), invited(d));
	assert.deepEqual(task(d), []);
});
test('W15 all letters by post in one press: not to a secret address, nor to none', async () => {
	const d = await accepted();
	const secret = await withPersoon(d, { ...OUDER, voornamen: 'Geheima', adres_geheim: 'ja', straat: 'Verborgenlaan 3', postcode: '7500 AB', woonplaats: 'Losser' }, d.ondersteuner);
	const none = await withPersoon(d, { ...OUDER, voornamen: 'Zwerva', straat: '', postcode: '', woonplaats: '' }, d.ondersteuner);
	expect(await plan(d), 303);
	const page = expect(await open(d), 200);
	assert.match(page.text, /Het adres is geheim/);
	assert.match(page.text, /Er is geen adres bekend/);
	assert.ok(!page.text.includes('Verborgenlaan'));
	expect(await d.ondersteuner.submit(page, 'alles', {}), 303);
	const left = sql(`SELECT persoon FROM uitnodiging_open o JOIN deelnemer d ON d.id = o.deelnemer WHERE o.tafel = ${d.tafel}`).map((x) => x.persoon);
	assert.ok(left.includes(secret) && left.includes(none), JSON.stringify(left));
	assert.ok(left.length < invited(d) && task(d).length === 1);
});
test('uitnodigen: how needs when, when needs how; not tomorrow; and an empty form says that there is nothing to save', async () => {
	const d = await accepted();
	expect(await plan(d), 303);
	const page = expect(await open(d), 200);
	const [key] = Object.keys(page.formOf('opslaan').keys('wijze'));
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [`wijze-${key}`]: 'brief' }), new RegExp(`#verzonden_op-${key}`));
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [`verzonden_op-${key}`]: ago(0) }), new RegExp(`#wijze-${key}`));
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [`wijze-${key}`]: 'brief', [`verzonden_op-${key}`]: ago(-1) }), new RegExp(`#verzonden_op-${key}`));
	expectError(await d.ondersteuner.submit(page, 'opslaan', {}), /niets om op te slaan/);
	assert.equal(sent(d), 0);
});
test('uitnodigen: what is answered is kept with its day, and everybody who sees the planning reads it', async () => {
	const d = await planned();
	const page = expect(await open(d), 200);
	const ouder = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'ouder' LIMIT 1`);
	expect(await d.ondersteuner.submit(page, 'opslaan', { [`antwoord-${ouder}`]: 'online' }), 303);
	assert.equal(one(`SELECT antwoord FROM uitnodiging WHERE deelnemer = ${ouder}`), 'online');
	assert.match((await open(d, d.voorzitter)).text, /Antwoord: Doet online mee/);
	assert.ok(!(await open(d, d.voorzitter)).formOf?.('opslaan')?.names?.includes(`antwoord-${ouder}`));
	expect(await open(d, await user('lokaal.enschede')), 404);
});
test('H21 a tafel that is moved begins anew: what went out and what was answered stays with the old day', async () => {
	const d = await planned();
	const ouder = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'ouder' LIMIT 1`);
	expect(await d.ondersteuner.submit(expect(await open(d), 200), 'opslaan', { [`antwoord-${ouder}`]: 'komt' }), 303);
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'verplaatsen', { reden: 'De voorzitter is ziek.' }), 303);
	assert.deepEqual(task(d), []);
	expect(await plan(d), 303);
	assert.equal(sent(d), 0);
	assert.equal(task(d).length, 1);
	assert.equal(one(`SELECT antwoord FROM uitnodiging WHERE deelnemer = ${ouder} AND planning = 0`), 'komt');
	assert.equal((await open(d)).formOf('opslaan').value(`antwoord-${ouder}`), '');
});
