// vastgesteld: the notulen that were made final go to everybody who had the draft (W52, W53).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { close, deliver, fixed, reported, sent, status } from './steps.mjs';

const open = (d, by = d.ondersteuner) => by.get(`/cgi-bin/vastgesteld?tafel=${d.tafel}`);
const task = (d) => one(`SELECT count(*) FROM taak WHERE tafel = ${d.tafel} AND code = 'vastgesteld'`);
const left = (d) => one(`SELECT count(*) FROM vastgesteld_open WHERE tafel = ${d.tafel}`);

test('W53 what is final waits to be sent to each deelnemer; who got it, how and when is recorded', async () => {
	const d = await fixed();
	const all = one(`SELECT count(*) FROM verzending z JOIN notulen n ON n.id = z.notulen WHERE n.tafel = ${d.tafel} AND n.status = 'vastgesteld'`);
	assert.equal(left(d), all);
	assert.equal(task(d), 1);
	const page = expect(await open(d), 200), names = Object.values(page.formOf('opslaan').keys('wijze'));
	assert.equal(names.length, all);
	// One now, by hand; the others later, as is proposed.
	const values = Object.fromEntries(names.map((n, i) => [n, i === 0 ? 'uitgereikt' : '']));
	expect(await d.ondersteuner.submit(page, 'opslaan', values), 303);
	assert.equal(left(d), all - 1);
	assert.equal(task(d), 1);
	expect(await deliver(d), 303);
	assert.equal(left(d), 0);
	assert.equal(task(d), 0);
	const rows = sql(`SELECT v.wijze, g.gebruikersnaam AS door FROM verzending_vastgesteld v JOIN notulen n ON n.id = v.notulen JOIN gebruiker g ON g.id = v.door WHERE n.tafel = ${d.tafel}`);
	assert.equal(rows.length, all);
	assert.ok(rows.every((row) => row.door === 'ondersteuner.noord-oost-twente'));
	assert.match((await open(d, d.voorzitter)).text, /Wie ze heeft .*In de hand gegeven/);
});
test('W53 not before they are final, not in the system to who has no account, and by nobody else', async () => {
	const draft = await sent();
	assert.match((await open(draft)).text, /nog niet vastgesteld/);
	assert.equal(task(draft), 0);
	const d = await fixed();
	const page = expect(await open(d), 200);
	const ouder = one(`SELECT o.deelnemer FROM vastgesteld_open o JOIN deelnemer d ON d.id = o.deelnemer WHERE o.tafel = ${d.tafel} AND d.rol = 'ouder' LIMIT 1`);
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [`wijze-${ouder}`]: 'in_het_systeem' }), new RegExp(`#wijze-${ouder}`));
	assert.equal((await open(d, d.voorzitter)).formOf('opslaan'), undefined);
	expect(await open(d, await user('ondersteuner.enschede')), 404);
});
test('W53 it can still be done when the tafel is closed', async () => {
	const d = await fixed();
	expect(await reported(d), 303);
	expect(await close(d), 303);
	assert.equal(status(d), 'afgesloten');
	assert.equal(task(d), 1);
	expect(await deliver(d), 303);
	assert.equal(task(d), 0);
});
