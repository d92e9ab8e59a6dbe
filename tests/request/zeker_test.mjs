// A step that cannot be undone asks once: what happens is said, the whole form is
// in the question, and only the answer yes does it.
import fs from 'node:fs';
import path from 'node:path';
import { assert, expect, one, sql, test, user, world } from './suite.mjs';
import { JA, PLAN, held, planned, status, steps } from './steps.mjs';

const REASON = 'De zaal is dicht.\nDaarom "kan" het niet & <morgen> wel.';
const ask = async (d, actie, values) => {
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	return d.ondersteuner.submit(page, actie, values, { ask: true });
};
const question = (page) => page.formOf('verplaatsen');

test('zeker: verplaatsen is asked once, with all that was typed, and done on yes', async () => {
	const d = await planned();
	const page = expect(await ask(d, 'verplaatsen', { reden: REASON }), 200);
	assert.equal(page.h1, 'Tafel verplaatsen');
	assert.match(page.body, /De plaats bij de Raad komt vrij/);
	assert.equal(status(d), 'gepland', 'nothing is done yet');
	assert.equal(Object.fromEntries(question(page).pairs()).reden, REASON, 'line ends and signs are kept');
	assert.equal(Object.fromEntries(question(page).pairs()).bevestigd, 'ja');
	expect(await d.ondersteuner.submit(page, 'verplaatsen', {}, { ask: true }), 303);
	assert.equal(status(d), 'in_te_plannen');
	assert.equal(steps(d).at(-1).reden, REASON);
	assert.equal(expect(await d.ondersteuner.submit(page, 'verplaatsen', {}, { ask: true }), 303).location, `/cgi-bin/planning?tafel=${d.tafel}&gedaan=verplaatst`, 'sent twice, done once');
	assert.equal(steps(d).filter((s) => s.handeling === 'verplaatsen').length, 1);
});
test('zeker: no leads back to the form, with all that was typed, and nothing is done', async () => {
	const d = await planned();
	const page = await ask(d, 'verplaatsen', { reden: REASON });
	const form = question(page);
	const pairs = form.pairs().filter(([n]) => n !== 'bevestigd');
	const again = expect(await d.ondersteuner.post(form.action, [...pairs, ['toch_niet', 'verplaatsen']]), 200);
	assert.equal(again.errors.length, 0);
	assert.equal(Object.fromEntries(again.formOf('verplaatsen').pairs()).reden, REASON);
	assert.equal(status(d), 'gepland');
	assert.equal(steps(d).filter((s) => s.handeling === 'verplaatsen').length, 0);
	expect(await d.ondersteuner.submit(again, 'verplaatsen'), 303);
	assert.equal(status(d), 'in_te_plannen');
});
test('zeker: what would be refused is not asked', async () => {
	const d = await planned();
	expect(await ask(d, 'verplaatsen', { reden: '' }), 422);
	sql(`UPDATE tafel SET rev = rev + 1 WHERE id = ${d.tafel}`);
	const old = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	sql(`UPDATE tafel SET rev = rev + 1 WHERE id = ${d.tafel}`);
	expect(await d.ondersteuner.submit(old, 'verplaatsen', { reden: 'Te laat.' }, { ask: true }), 409);
	const other = await d.melder.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	assert.ok(!other.formOf('verplaatsen'), 'who may not is not asked either');
});
test('zeker: what is saved with the step is not saved by asking', async () => {
	const d = await held();
	const raad = await user('raad.advies');
	const page = await raad.get(`/cgi-bin/besluit?tafel=${d.tafel}`);
	const values = Object.fromEntries(Object.entries(JA).map(([k, v]) => [`${k}-${d.kind}`, v]));
	const asked = expect(await raad.submit(page, 'besluiten', { ...values, ...PLAN }, { ask: true }), 200);
	assert.equal(one(`SELECT count(*) FROM besluit WHERE tafel = ${d.tafel}`), 0);
	assert.equal(one(`SELECT handeling FROM log WHERE tafel = ${d.tafel} ORDER BY id DESC LIMIT 1`), 'vraag');
	expect(await raad.submit(asked, 'besluiten', {}, { ask: true }), 303);
	assert.equal(one(`SELECT uitkomst FROM besluit_kind WHERE tafel = ${d.tafel}`), 'raadsonderzoek');
});
test('zeker: every button whose step cannot be undone has its words', () => {
	// Which steps those are is decided here, by name; a new one is added to both.
	const FINAL = { aanmelding: ['intrekken'], besluit: ['besluiten'], koppeling: ['koppelen'], 'notulen-akkoord': ['verzenden', 'vaststellen'],
		persoon: ['verwijderen'], 'stuk-weghalen': ['weghalen'], planning: ['verplaatsen'], toestemming: ['niet_doorgaan', 'overdragen'] };
	for (const file of fs.readdirSync(path.join(world.root, 'cgi-bin')).filter((f) => f.endsWith('.c'))) {
		const rows = fs.readFileSync(path.join(world.root, 'cgi-bin', file), 'utf8').match(/struct actie acties\[\] = \{([\s\S]*?)\n\};/)?.[1].split(/\n\t\{/).slice(1) ?? [];
		const has = rows.filter((row) => /\.confirm = "/.test(row)).map((row) => /"([a-z_]+)"/.exec(row)[1]);
		for (const actie of FINAL[file.slice(0, -2)] ?? []) assert.ok(has.includes(actie), `${file}: ${actie} is not asked`);
	}
});
