// klacht: kept, shown again, refused with a message, and nobody else's.
import { assert, expect, expectError, one, test } from './suite.mjs';
import { ago, held, planned } from './steps.mjs';

const at = (d) => `/cgi-bin/klacht?tafel=${d.tafel}`;
test('klacht: what the procesondersteuner writes is kept and shown again', async () => {
	const d = await held();
	const page = expect(await d.ondersteuner.get(at(d)), 200);
	const answer = await d.ondersteuner.submit(page, 'opslaan', { tekst: 'Moeder vond de tafel te kort.', ontvangen_op: ago(1) });
	const again = await d.ondersteuner.follow(answer);
	assert.match(again.done, /opgeslagen/);
	assert.equal(again.formOf('opslaan').value('tekst'), 'Moeder vond de tafel te kort.');
	expect(await d.ondersteuner.submit(page, 'opslaan', { tekst: 'De knop nog een keer.', ontvangen_op: ago(1) }), 303);
	assert.equal(one(`SELECT tekst FROM klacht WHERE tafel = ${d.tafel}`), 'Moeder vond de tafel te kort.', 'a form is done once');
	assert.equal(one(`SELECT count(*) FROM log WHERE tafel = ${d.tafel} AND pagina = 'klacht' AND handeling = 'opslaan' AND uitkomst = 'gedaan'`), 1);
});
test('klacht: what is missing or cannot be is said at the field, and keeps what was typed', async () => {
	const d = await held();
	const page = await d.ondersteuner.get(at(d));
	expectError(await d.ondersteuner.submit(page, 'opslaan', { ontvangen_op: ago(1) }), /#tekst/);
	const answer = await d.ondersteuner.submit(page, 'opslaan', { tekst: 'Te kort.', ontvangen_op: ago(-3) });
	expectError(answer, /#ontvangen_op/);
	assert.equal(answer.formOf('opslaan').value('tekst'), 'Te kort.');
	assert.equal(one(`SELECT count(*) FROM klacht WHERE tafel = ${d.tafel}`), 0);
});
test('klacht: for nobody else, and not before the tafel', async () => {
	const d = await held();
	for (const other of [d.melder, d.voorzitter]) assert.ok([403, 404].includes((await other.get(at(d))).status));
	const p = await planned();
	assert.notEqual((await p.ondersteuner.get(at(p))).status, 200);
});
