// Moment 2, whole: with consent and a measure, and without consent.
import assert from 'node:assert/strict';
import { Person } from './person.mjs';
import { accept, begin, close, day, dutch, establish, family, hold, plan, stuk } from './steps.mjs';

async function filed(raad, measure) {
	const { tafel, zaak } = await begin(raad, '/cgi-bin/aanmelding?moment=2', { conclusies: 'De conclusies van het onderzoek.' });
	await family(raad, zaak);
	await stuk(raad, tafel, 'raadsrapport');
	await raad.go(`/cgi-bin/doel?tafel=${tafel}`);
	await raad.fill('omschrijving', 'Het kind gaat elke dag naar school.');
	await raad.succeed('toevoegen');
	await raad.go(`/cgi-bin/aanmelding?stap=onderzoek&tafel=${tafel}`);
	await raad.choose('grond', measure ? 'uitspraak' : 'geen_maatregel');
	await raad.fill('uitspraak_datum', dutch(day(-5)));
	if (measure) {
		await raad.choose('maatregel', 'ondertoezichtstelling');
		await raad.succeed('opslaan');
		await raad.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
		await raad.press('indienen');
		assert.equal(raad.status, 422, 'W30: with a measure the GI is asked for');
		await raad.choose('gi', (await raad.codes('gi'))[0]);
	} else {
		await raad.succeed('opslaan');
		await raad.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
	}
	await raad.succeed('indienen');
	return { tafel, zaak };
}

async function consent(person, tafel, answer) {
	await person.go(`/cgi-bin/toestemming?tafel=${tafel}`);
	await person.choose('persoon', (await person.codes('persoon'))[0]);
	await person.choose('toestemming', answer);
	await person.fill('datum', dutch(day(0)));
	await person.fill('wijze', 'In een gesprek');
	await person.succeed('opslaan');
}

// The subregio is that of the gemeente first in the list: Almelo.
export async function moment2(browser, base, mode, { measure }) {
	const as = (user) => Person.login(browser, base, user, mode);
	const raad = await as('raad.onderzoeker'), voorzitter = await as('voorzitter.almelo'), ondersteuner = await as('ondersteuner.almelo');
	const { tafel, zaak } = await filed(raad, measure);
	await accept(voorzitter, tafel);
	assert.equal(await plan(ondersteuner, tafel, 1), false, 'W32: not planned without consent');
	assert.match((await ondersteuner.errors()).join(), /toestemming/i, 'W32: and it says so');
	await consent(ondersteuner, tafel, 'ja');
	assert.ok(await plan(ondersteuner, tafel), `W32: planned with consent: ${await ondersteuner.errors()}`);
	await hold(ondersteuner, tafel);

	await ondersteuner.go(`/cgi-bin/notulen?tafel=${tafel}`);
	assert.equal((await ondersteuner.names('tekst')).length, 6, 'W36: six agenda items');
	for (const name of await ondersteuner.names('tekst')) await ondersteuner.fill(name, `Besproken bij ${name}.`);
	await ondersteuner.press('ter_controle');
	assert.equal(ondersteuner.status, 422, 'W34: a doel without an afspraak is not forgotten');
	const doel = (await ondersteuner.codes('doel-n1'))[0];
	await ondersteuner.fill('wat-n1', 'De moeder brengt het kind.');
	await ondersteuner.fill('wie-n1', 'Żaneta Proef');
	await ondersteuner.fill('waar-n1', 'Naar school');
	await ondersteuner.fill('hoe-n1', 'Lopend');
	await ondersteuner.fill('wanneer-n1', day(14));
	await ondersteuner.choose('doel-n1', doel);
	if (measure) {
		await ondersteuner.press('ter_controle');
		assert.equal(ondersteuner.status, 422, 'W35: with a measure the role of the gemeente is asked for');
		const empty = await ondersteuner.page.locator('[name^="wat-"]').evaluateAll((list) => list.find((e) => !e.value)?.name);
		const key = empty.split('-')[1];
		await ondersteuner.fill(`wat-${key}`, 'De lokale toegang blijft bereikbaar.');
		const owes = await ondersteuner.page.locator(`select[name="deelnemer-${key}"] option`, { hasText: 'Lokale toegang' }).first().getAttribute('value');
		await ondersteuner.choose(`deelnemer-${key}`, owes);
		await ondersteuner.tick(`rol_gemeente-${key}`);
	}
	await ondersteuner.succeed('ter_controle');
	await establish(voorzitter, ondersteuner, tafel);
	await close(ondersteuner, zaak);
	await Promise.all([raad, voorzitter, ondersteuner].map((p) => p.close()));
}

export async function moment2Refused(browser, base, mode) {
	const as = (user) => Person.login(browser, base, user, mode);
	const raad = await as('raad.onderzoeker'), voorzitter = await as('voorzitter.almelo'), ondersteuner = await as('ondersteuner.almelo');
	const { tafel, zaak } = await filed(raad, false);
	await accept(voorzitter, tafel);
	await consent(ondersteuner, tafel, 'ja');
	assert.ok(await plan(ondersteuner, tafel));
	await consent(ondersteuner, tafel, 'nee'); // W32: withdrawn after planning
	await ondersteuner.go(`/cgi-bin/zaak?zaak=${zaak}`);
	assert.match(await ondersteuner.text(), /Niet doorgegaan/, 'W32: consent withdrawn cancels the tafel');
	await raad.go(`/cgi-bin/toestemming?tafel=${tafel}`);
	await raad.fill('overdracht_datum', dutch(day(0)));
	await raad.fill('overdracht_aan', 'De lokale toegang');
	await raad.fill('overdracht_wijze', 'Een gesprek met het gezin erbij');
	await raad.succeed('overdragen');
	await ondersteuner.go(`/cgi-bin/zaak?zaak=${zaak}`);
	assert.match(await ondersteuner.text(), /Afgesloten/, "W32: closed after the Raad's own handover");
	await Promise.all([raad, voorzitter, ondersteuner].map((p) => p.close()));
}
