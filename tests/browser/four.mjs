// A family of four, filed in one go: two kinderen, two ouders, and the veiligheidsplan.
import assert from 'node:assert/strict';
import { Person } from './person.mjs';
import { watch } from './seen.mjs';
import { day, dutch, pdf } from './steps.mjs';

const MOST = { pages: 10, fields: 61 };

export async function four(browser, base) {
	const melder = await Person.login(browser, base, 'lokaal.oldenzaal');
	const cost = await watch(melder);
	await melder.link('Nieuwe aanmelding');
	for (const name of ['gezinssamenstelling', 'aanleiding', 'zorgen', 'krachten']) await melder.fill(name, `Tekst bij ${name}.`);
	await melder.press('verder');
	for (const name of ['hulp_ingezet', 'hulp_effect', 'mdo_uitkomst', 'betrokkenheid_gezin']) await melder.fill(name, `Tekst bij ${name}.`);
	await melder.fill('mdo_datum', dutch(day(-10)));
	await melder.press('verder');
	await melder.choose('vt_monitor', 'nee');
	await melder.choose('ots_ander_kind', 'nee');
	await melder.press('verder');
	for (const [name, born, next] of [['Aad', '9-3-2014', 'kind'], ['Bea', '9 maart 2016', 'ouder']]) {
		await melder.fill('voornamen', name);
		await melder.fill('geslachtsnaam', 'Proef');
		await melder.fill('geboortedatum', born);
		if (name === 'Aad') for (const [field, text] of Object.entries({ straat: 'Dorpsstraat 5', postcode: '7571 AB', woonplaats: 'Oldenzaal' })) await melder.fill(field, text);
		else await melder.choose('adres_van', (await melder.codes('adres_van'))[0]);
		await melder.press(next, 'daarna');
	}
	for (const [name, next] of [['Cor', 'ouder'], ['Dee', 'stukken']]) {
		await melder.fill('voornamen', name);
		await melder.fill('geslachtsnaam', 'Proef');
		await melder.choose('gezag', 'ja');
		await melder.choose('geinformeerd', 'ja');
		await melder.choose('adres_van', (await melder.codes('adres_van'))[0]);
		await melder.press(next, 'daarna');
	}
	await melder.choose('soort', 'veiligheidsplan');
	await melder.fill('datum', dutch(day(-3)));
	await melder.upload('bestand', pdf('veiligheidsplan'));
	await melder.press('verder');
	await melder.press('indienen');
	assert.match(await melder.text(), /Wat er nu gebeurt/);
	console.log(`        ${cost.pages} pages, ${cost.clicks} presses and choices, ${cost.fields} fields seen`);
	const said = cost.looks.join('\n');
	assert.ok(cost.pages <= MOST.pages, said);
	assert.ok(cost.fields <= MOST.fields, said);
	for (const look of cost.looks.filter((l) => l.startsWith('persoon'))) assert.ok(Number(/(\d+) px/.exec(look)[1]) <= 1600, look);
	await melder.close();
}
