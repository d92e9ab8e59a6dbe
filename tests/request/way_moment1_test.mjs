// The whole way of moment 1, from a new aanmelding to a closed tafel, each step
// by who takes it, in four subregio's.
import { assert, expect, one, sql, test, user } from './suite.mjs';
import { KIND, NEE, approve, attend, close, comes, complete, decide, deelnemer, file, fix, judge, minutes, notulen, plan, react, reported, send, status, steps, akkoordPage, withStuk } from './steps.mjs';

for (const [lokaal, besluit] of [['lokaal.enschede', undefined], ['lokaal.rijssen-holten', NEE], ['lokaal.hof-van-twente', undefined], ['lokaal.tubbergen', NEE]]) {
	test(`the whole way of moment 1 for ${lokaal}`, async () => {
		const d = await complete({ by: lokaal, personen: [{ ...KIND, voornamen: 'Çağrı', geslachtsnaam: 'Żółć', geboortedatum: '1-2-2020' }], vt_monitor: 'ja' });
		await withStuk(d, 'mdo_verslag');
		const raad = await user('raad.advies');
		expect(await file(d), 303);
		expect(await judge(d, 'terugsturen', { argumenten: 'Ik mis de mening van de kinderen.' }), 303);
		expect(await file(d, { mening_kinderen: 'Zij willen rust.' }), 303);
		const young = one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak} AND soort = 'kind'`);
		expect(await judge(d, 'accepteren', { vt_sluit_aan: 'ja', [`deelname-${young}`]: 'brief_tekening' }), 303);
		expect(await raad.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
		expect(await plan(d), 303);
		expect(await raad.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
		expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'verplaatsen', { reden: 'De voorzitter is ziek.' }), 303);
		expect(await plan(d), 303);
		comes(d);
		const ouder = deelnemer(d, 'ouder');
		expect(await attend(d, 'houden', { [`status-${ouder}`]: 'afwezig_met_bericht', [`reden-${ouder}`]: 'Ziek.', [`gehoord-${ouder}`]: null }), 303);
		expect(await decide(d, besluit), 303);
		expect(await minutes(d, { 'wat-n1': 'Elke week een gesprek', 'wie-n1': 'Lokale toegang' }, 'ter_controle'), 303);
		expect(await d.voorzitter.submit(await akkoordPage(d, d.voorzitter), 'terugsturen', { opmerkingen: 'Punt 4 is te kort.' }), 303);
		expect(await minutes(d, { 'tekst-4': 'De Raad vroeg naar de nacht.' }, 'ter_controle'), 303);
		expect(await approve(d), 303);
		expect(await send(d), 303);
		expect(await react(d, ouder, 'Ik was ziek, dat staat er niet bij.'), 303);
		const page = await akkoordPage(d, d.ondersteuner);
		const [name] = Object.values(page.formOf('afhandelen').keys('afhandeling'));
		expect(await d.ondersteuner.submit(page, 'afhandelen', { [name]: 'overgenomen' }), 303);
		expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'wijzigen'), 303);
		expect(await minutes(d, { 'tekst-2': 'Moeder was ziek gemeld.' }, 'ter_controle'), 303);
		expect(await approve(d), 303);
		expect(await send(d), 303);
		expect(await fix(d), 303);
		if (!besluit) expect(await reported(d), 303);
		expect(await close(d), 303);
		assert.equal(status(d), 'afgesloten');
		assert.equal(notulen(d), 'vastgesteld');
		assert.deepEqual(steps(d).map((s) => s.handeling), ['indienen', 'terugsturen', 'indienen', 'accepteren', 'plannen', 'verplaatsen', 'plannen', 'houden', 'besluiten',
			'ter_controle', 'notulen_terugsturen', 'ter_controle', 'akkoord', 'verzenden', 'wijzigen', 'ter_controle', 'akkoord', 'verzenden', 'vaststellen', 'afsluiten']);
		// Every one of these stands in the log, by name and role.
		assert.equal(sql(`SELECT DISTINCT rol FROM log WHERE tafel = ${d.tafel} AND uitkomst = 'gedaan'`).length, 4);
		for (const client of [d.melder, d.voorzitter, d.ondersteuner, raad, await user('veiligthuis')]) {
			const dossier = await client.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
			assert.equal(dossier.status, client.name === 'veiligthuis' ? 404 : 200, client.name);
		}
	});
}
