// Moment 3, whole: the GI files, the Raad reviews; consent is no gate (W42).
import assert from 'node:assert/strict';
import { Person } from './person.mjs';
import { accept, begin, close, day, dutch, establish, family, hold, plan, stuk } from './steps.mjs';

export async function moment3(browser, base, mode) {
	const as = (user) => Person.login(browser, base, user, mode);
	const gi = await as('gi.jbov'), voorzitter = await as('voorzitter.almelo'), ondersteuner = await as('ondersteuner.almelo'), raad = await as('raad.advies');
	const { tafel, zaak } = await begin(gi, '/cgi-bin/aanmelding?moment=3', { samenvatting: 'De doelen zijn gehaald.' });
	await family(gi, zaak);
	await stuk(gi, tafel, 'rapportage_gi');
	await gi.go(`/cgi-bin/aanmelding?stap=einde&tafel=${tafel}`);
	await gi.fill('ots_einddatum', day(120));
	await gi.choose('soort_einde', 'niet_verlengen');
	await gi.choose('overdracht_lokale_toegang', 'ja');
	await gi.succeed('opslaan');
	await gi.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
	await gi.succeed('indienen');
	await accept(voorzitter, tafel);
	await ondersteuner.go(`/cgi-bin/toestemming?tafel=${tafel}`);
	await ondersteuner.choose('persoon', (await ondersteuner.codes('persoon'))[0]);
	await ondersteuner.choose('toestemming', 'nee');
	await ondersteuner.fill('datum', dutch(day(0)));
	await ondersteuner.fill('wijze', 'Aan de telefoon');
	await ondersteuner.succeed('opslaan');
	assert.ok(await plan(ondersteuner, tafel), `W42: planned without consent too: ${await ondersteuner.errors()}`);
	assert.match(await ondersteuner.text(), /Lokale toegang/, 'W44: the lokale toegang is invited on a handover');
	await hold(ondersteuner, tafel, /Żaneta/);
	await raad.go(`/cgi-bin/besluit?tafel=${tafel}`);
	for (const name of await raad.names('uitkomst')) {
		await raad.choose(name, 'akkoord_einde');
		await raad.fill(`motivering-${name.split('-')[1]}`, 'De Raad is het eens.');
	}
	await raad.succeed('besluiten');
	await ondersteuner.go(`/cgi-bin/notulen?tafel=${tafel}`);
	assert.equal((await ondersteuner.names('tekst')).length, 7, 'W45: seven agenda items');
	for (const name of await ondersteuner.names('tekst')) await ondersteuner.fill(name, `Besproken bij ${name}.`);
	await ondersteuner.fill('reden_geen_afspraken', 'De lokale toegang gaat verder met het plan dat er al is.'); // W45
	await ondersteuner.succeed('ter_controle');
	await establish(voorzitter, ondersteuner, tafel);
	await close(ondersteuner, zaak);
	await Promise.all([gi, voorzitter, ondersteuner, raad].map((p) => p.close()));
}
