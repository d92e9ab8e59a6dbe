// Moment 1, whole: from aanmelding to closed, as every role does its part.
import assert from 'node:assert/strict';
import { Person } from './person.mjs';
import { accept, begin, close, day, dutch, establish, family, fileMoment1, hold, plan, stuk } from './steps.mjs';

export async function moment1(browser, base, mode, { subregio, gemeente }) {
	const as = (user) => Person.login(browser, base, user, mode);
	const lokaal = await as(`lokaal.${gemeente}`);

	// W10: written, saved, incomplete, and then filed.
	const { tafel, zaak } = await begin(lokaal, '/cgi-bin/aanmelding?moment=1', { aanleiding: 'Çağrı en Żółć zijn op school stil geworden.' });
	await family(lokaal, zaak);
	await stuk(lokaal, tafel, 'veiligheidsplan');

	await fileMoment1(lokaal, tafel);

	// W15: the Raad sees nothing yet.
	const raad = await as('raad.advies');
	assert.equal((await raad.go(`/cgi-bin/zaak?zaak=${zaak}`)).status, 404, 'W15: the Raad sees nothing before the tafel is planned');

	// W11, W12: the voorzitter sends back, and accepts the next round.
	const voorzitter = await as(`voorzitter.${subregio}`);
	await voorzitter.go(`/cgi-bin/intake-oordeel?tafel=${tafel}`);
	for (const name of await voorzitter.names('voldoende')) await voorzitter.choose(name, name.endsWith('-mdo') ? 'nee' : 'ja');
	await voorzitter.fill('argumenten', 'Het verslag van het MDO ontbreekt.');
	await voorzitter.succeed('terugsturen');
	await lokaal.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
	assert.match(await lokaal.text(), /Het verslag van het MDO ontbreekt/, 'W11: the melder sees the arguments');
	await lokaal.go(`/cgi-bin/aanmelding?stap=plan&tafel=${tafel}`);
	await lokaal.fill('mdo_uitkomst', 'Nu met het verslag.');
	await lokaal.succeed('opslaan');
	await lokaal.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
	await lokaal.succeed('indienen');
	await accept(voorzitter, tafel);

	// W4: planned in a free slot of the Raad.
	const ondersteuner = await as(`ondersteuner.${subregio}`);
	assert.ok(await plan(ondersteuner, tafel), `W4: the tafel cannot be planned: ${await ondersteuner.errors()}`);
	assert.equal((await raad.go(`/cgi-bin/zaak?zaak=${zaak}`)).status, 200, 'W15: from gepland the Raad sees it');

	// W16 to W18: held, with an ouder absent and everybody heard.
	await hold(ondersteuner, tafel, /Żaneta/);

	// W20, W21: the Raad decides per kind.
	await raad.go(`/cgi-bin/besluit?tafel=${tafel}`);
	await raad.press('besluiten');
	assert.equal(raad.status, 422, 'W20: an empty besluit is refused');
	for (const name of await raad.names('uitkomst')) {
		const kind = name.split('-')[1];
		await raad.choose(name, 'raadsonderzoek');
		await raad.choose(`urgentie-${kind}`, 'hoog');
		for (const part of ['bereidheid', 'vermogen', 'vertrouwen', 'motivering']) await raad.fill(`${part}-${kind}`, `Over ${part}.`);
	}
	await raad.choose('veiligheidsplan_vastgesteld', 'ja');
	await raad.choose('veiligheidsplan_toezicht', 'lokale_toegang');
	await raad.succeed('besluiten');

	// W19, W50, W51: notulen per item, checked by the voorzitter.
	await ondersteuner.go(`/cgi-bin/notulen?tafel=${tafel}`);
	assert.equal((await ondersteuner.names('tekst')).length, 8, 'W19: eight agenda items');
	assert.match(await ondersteuner.text(), /Niet aanwezig aan tafel: Żaneta Proef/, 'W16: the sentence is there by itself');
	for (const name of await ondersteuner.names('tekst')) await ondersteuner.fill(name, `Besproken bij ${name}.`);
	await ondersteuner.succeed('ter_controle');
	await raad.go(`/cgi-bin/notulen?tafel=${tafel}`);
	assert.notEqual(raad.status, 200, 'W51: nobody else reads notulen that are not sent');
	// W52, W53: sent to all, and established.
	await establish(voorzitter, ondersteuner, tafel);
	await raad.go(`/cgi-bin/notulen?tafel=${tafel}`);
	assert.equal(raad.status, 200, 'W52: after sending the Raad reads them');

	// W22: the CORV-melding; then the tafel is closed.
	await ondersteuner.go(`/cgi-bin/zaak?zaak=${zaak}`);
	await ondersteuner.press('afsluiten');
	assert.equal(ondersteuner.status, 422, 'W22: not closed before the CORV-melding');
	await lokaal.go(`/cgi-bin/opvolging?tafel=${tafel}`);
	await lokaal.fill('corv_verzonden_op', dutch(day(0)));
	await lokaal.fill('corv_referentie', 'REF-2026-1');
	await lokaal.succeed('opslaan');
	await close(ondersteuner, zaak);

	await Promise.all([lokaal, raad, voorzitter, ondersteuner].map((p) => p.close()));
}
