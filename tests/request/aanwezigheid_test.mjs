// aanwezigheid: who came. Absence of the family never stops a tafel (W16), that
// of lokale toegang or Raad does (W17); everybody has spoken (W18).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { accepted, attend, comes, consent, deelnemer, held, minutes, notulen, plan, planned, status } from './steps.mjs';

const open = (d, by = d.ondersteuner) => by.get(`/cgi-bin/aanwezigheid?tafel=${d.tafel}`);
const ready = async (options) => {
	const d = await planned(options);
	comes(d);
	return d;
};

for (const how of ['afwezig_zonder_bericht', 'afwezig_met_bericht']) {
	test(`W16 ouder and kind who do not come (${how}) never stop the tafel, and are named`, async () => {
		const d = await ready({ ouder: { voornamen: 'Çağrı', geslachtsnaam: "O'Brien" } });
		const change = {};
		for (const who of ['ouder', 'kind']) Object.assign(change, { [`status-${deelnemer(d, who)}`]: how, [`gehoord-${deelnemer(d, who)}`]: null });
		expect(await attend(d, 'houden', change), 303);
		assert.equal(status(d), 'gehouden');
		const text = (await open(d)).text;
		assert.match(text, /Niet aanwezig aan tafel:.*Çağrı O'Brien.*De tafel is wel doorgegaan/);
	});
}
for (const [rol, words] of [['rvdk_advies', /zonder de Raad/i], ['lokale_toegang', /zonder de lokale toegang/i]]) {
	for (const how of ['afwezig_met_bericht', 'afwezig_zonder_bericht']) {
		test(`W17 not held without ${rol} (${how}): it must be moved`, async () => {
			const d = await ready();
			const id = deelnemer(d, rol);
			expectError(await attend(d, 'houden', { [`status-${id}`]: how, [`gehoord-${id}`]: null }), words);
			assert.equal(status(d), 'gepland');
		});
	}
}
test('W17 online or part of the time is being there', async () => {
	const d = await ready();
	expect(await attend(d, 'houden', { [`status-${deelnemer(d, 'rvdk_advies')}`]: 'online', [`status-${deelnemer(d, 'lokale_toegang')}`]: 'deels' }), 303);
});
test('W17 not held until it is known of everybody whether they came', async () => {
	const d = await ready();
	for (const { id } of sql(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1`)) {
		expectError(await attend(d, 'houden', { [`status-${id}`]: '' }), /aanwezig was|#status/);
	}
	assert.equal(status(d), 'gepland');
});
test('W18 who was there and did not speak needs a reason', async () => {
	const d = await ready();
	for (const who of ['ouder', 'kind', 'lokale_toegang', 'rvdk_advies']) {
		expectError(await attend(d, 'houden', { [`gehoord-${deelnemer(d, who)}`]: null }), /aan het woord/);
	}
	assert.equal(status(d), 'gepland');
	const id = deelnemer(d, 'kind');
	expect(await attend(d, 'houden', { [`gehoord-${id}`]: null, [`reden_niet_gehoord-${id}`]: 'Wilde niets zeggen.' }), 303);
	assert.equal(one(`SELECT reden_niet_gehoord FROM deelnemer WHERE id = ${id}`), 'Wilde niets zeggen.');
});
test('W18 the voorzitter ticks during the meeting who has spoken, and nothing else', async () => {
	const d = await ready();
	const page = await open(d, d.voorzitter);
	assert.deepEqual(page.buttons.filter((b) => b !== 'gehoord'), []);
	const id = deelnemer(d, 'kind');
	expect(await d.voorzitter.submit(page, 'gehoord', { [`gehoord-${id}`]: 'ja' }), 303);
	assert.equal(one(`SELECT gehoord || status FROM deelnemer WHERE id = ${id}`), 'ja');
	const form = (await open(d, d.voorzitter)).formOf('gehoord');
	const answer = await d.voorzitter.post('/cgi-bin/aanwezigheid', [...form.pairs(), ['actie', 'houden']]);
	assert.ok([403, 409].includes(answer.status), String(answer.status));
});
test('W18 the agenda of eight items is on the page (W19)', async () => {
	const d = await ready();
	const text = (await open(d)).text;
	assert.ok(text.includes('Vaststellen van het veiligheidsplan') && text.includes('op basis van de bereidheid, het vermogen en het vertrouwen'));
});
test('aanwezigheid: saved in between, nothing is lost', async () => {
	const d = await ready();
	const id = deelnemer(d, 'ouder');
	expect(await d.ondersteuner.submit(await open(d), 'opslaan', { [`status-${id}`]: 'online', [`reden-${id}`]: 'Werkt in Zwolle.' }), 303);
	assert.equal((await open(d)).formOf('houden').value(`reden-${id}`), 'Werkt in Zwolle.');
});
test('aanwezigheid: a refused step keeps what was filled in', async () => {
	const d = await ready();
	const id = deelnemer(d, 'rvdk_advies');
	await attend(d, 'houden', { [`status-${id}`]: 'afwezig_met_bericht', [`gehoord-${id}`]: null });
	assert.equal((await open(d)).formOf('houden').value(`status-${deelnemer(d, 'ouder')}`), 'aanwezig');
});
test('aanwezigheid: of another tafel cannot be written', async () => {
	const d = await ready();
	const other = one(`SELECT min(id) FROM deelnemer WHERE tafel <> ${d.tafel}`);
	const page = await open(d);
	expect(await d.ondersteuner.submit(page, 'opslaan', {}, { extra: [[`status-${other}`, 'aanwezig']] }), 400);
});
test('aanwezigheid: corrected afterwards only with a reason, and still with the mandatory parties', async () => {
	const d = await held();
	const id = deelnemer(d, 'ouder');
	const page = await open(d);
	const late = { [`status-${id}`]: 'deels' };
	expectError(await d.ondersteuner.submit(page, 'opslaan', late), /#reden_correctie/);
	expect(await d.ondersteuner.submit(page, 'opslaan', { ...late, reden_correctie: 'Moeder ging om tien uur weg.' }), 303);
	assert.equal(one(`SELECT status FROM deelnemer WHERE id = ${id}`), 'deels');
	const raad = deelnemer(d, 'rvdk_advies');
	expectError(await d.ondersteuner.submit(await open(d), 'opslaan', { [`status-${raad}`]: 'afwezig_met_bericht', [`gehoord-${raad}`]: null, reden_correctie: 'Toch niet.' }), /zonder de Raad/i);
	assert.equal(one(`SELECT status FROM deelnemer WHERE id = ${raad}`), 'aanwezig');
});
test('aanwezigheid: seen by voorzitter and procesondersteuner only', async () => {
	const d = await held();
	for (const name of ['lokaal.losser', 'raad.advies', 'voorzitter.hengelo', 'beheer']) {
		const answer = await (await user(name)).get(`/cgi-bin/aanwezigheid?tafel=${d.tafel}`);
		assert.ok([403, 404].includes(answer.status), `${name}: ${answer.status}`);
	}
});

test('houden is refused, and Back in the browser goes on from what was saved then', async () => {
	const d = await planned();
	comes(d);
	const page = expect(await d.ondersteuner.get(`/cgi-bin/aanwezigheid?tafel=${d.tafel}`), 200);
	const form = page.formOf('houden');
	const fill = (name, value) => Object.fromEntries(Object.values(form.keys(name)).map((n) => [n, value]));
	const all = { ...fill('status', 'aanwezig'), ...fill('gehoord', 'ja') };
	const [first] = Object.values(form.keys('status'));
	expect(await d.ondersteuner.submit(page, 'houden', { ...all, [first]: '' }), 422);
	assert.equal(status(d), 'gepland');
	// Somebody else in between is still noticed.
	const rev = one(`SELECT rev FROM tafel WHERE id = ${d.tafel}`);
	sql(`UPDATE tafel SET rev = rev + 1 WHERE id = ${d.tafel}`);
	expect(await d.ondersteuner.submit(page, 'houden', all), 409);
	sql(`UPDATE tafel SET rev = ${rev} WHERE id = ${d.tafel}`);
	expect(await d.ondersteuner.submit(page, 'houden', all), 303);
	assert.equal(status(d), 'gehouden');
});

test('H2 not held before its day; attendance and notulen are prepared', async () => {
	const d = await planned();
	const id = deelnemer(d, 'ouder');
	const answer = expectError(await attend(d, 'houden', { [`status-${id}`]: 'online' }), /pas op/);
	assert.ok(answer.errors.some((e) => e.href === `/cgi-bin/planning?tafel=${d.tafel}`));
	assert.equal(status(d), 'gepland');
	assert.equal(one(`SELECT status FROM deelnemer WHERE id = ${id}`), 'online');
	expect(await minutes(d), 303);
	assert.equal(notulen(d), 'in_bewerking');
	comes(d);
	expect(await attend(d), 303);
	assert.equal(status(d), 'gehouden');
});
const away = (d, where) => {
	const id = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1 AND ${where}`);
	return { [`status-${id}`]: 'afwezig_met_bericht', [`gehoord-${id}`]: null };
};
const gi = (naam) => one(`SELECT id FROM organisatie WHERE soort = 'gi' AND naam LIKE '${naam}%'`);
test('H6 moment 1 is not held without the GI that filed, also when another GI is there', async () => {
	const d = await accepted({ by: 'gi.jbov', gemeente: one("SELECT id FROM gemeente WHERE slug = 'losser'") });
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'toevoegen', { extra: `gi-${gi('Leger')}` }), 303);
	expect(await plan(d), 303);
	comes(d);
	expectError(await attend(d, 'houden', away(d, `organisatie = ${gi('Jeugdbescherming')}`)), /Zonder de GI/);
	assert.equal(status(d), 'gepland');
	expect(await attend(d, 'houden', away(d, `organisatie = ${gi('Leger')}`)), 303);
});
test('H6 moment 1 is not held with the lokale toegang of another gemeente', async () => {
	const d = await accepted();
	const other = one("SELECT o.id FROM organisatie o JOIN gemeente g ON g.id = o.gemeente WHERE g.slug = 'dinkelland'");
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'toevoegen', { extra: `lokale_toegang-${other}` }), 303);
	expect(await plan(d), 303);
	comes(d);
	expectError(await attend(d, 'houden', away(d, `rol = 'lokale_toegang' AND organisatie <> ${other}`)), /Zonder de lokale toegang/);
});
test('H6 moment 2 is not held without the lokale toegang, nor with a measure without the GI that has it', async () => {
	const d = await accepted({ moment: 2, grond: 'uitspraak', maatregel: 'ondertoezichtstelling', gi: String(gi('William')) });
	expect(await consent(d), 303);
	expect(await plan(d), 303);
	comes(d);
	expectError(await attend(d, 'houden', away(d, "rol = 'lokale_toegang'")), /Zonder de lokale toegang/);
	expectError(await attend(d, 'houden', away(d, "rol = 'gi'")), /Zonder de GI/);
	assert.equal(status(d), 'gepland');
	expect(await attend(d), 303);
});
test('H6 moment 3 needs the lokale toegang on a handover, and not without one', async () => {
	const d = await planned({ moment: 3 });
	comes(d);
	expectError(await attend(d, 'houden', away(d, "rol = 'lokale_toegang'")), /Zonder de lokale toegang/);
	assert.equal(status(d), 'gepland');
	const without = await planned({ moment: 3, overdracht_lokale_toegang: 'nee' });
	comes(without);
	expect(await attend(without), 303);
});
