// A step that cannot be undone asks once: what happens is said, the whole form is
// in the question, and only the answer yes does it.
import fs from 'node:fs';
import path from 'node:path';
import { assert, expect, one, sql, test, user, world } from './suite.mjs';
import { JA, PLAN, agreed, approve, attend, comes, complete, deelnemer, fix, held, notulen, offered, part, planned, reported, send, status, steps } from './steps.mjs';

const REASON = 'De zaal is dicht.\nDaarom "kan" het niet & <morgen> wel.';
const ask = async (d, actie, values) => {
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	return d.ondersteuner.submit(page, actie, values, { ask: true });
};
const question = (page) => page.formOf('verplaatsen');

test('zeker: verplaatsen is asked once, with all that was typed, and done on yes', async () => {
	const d = await planned();
	const page = expect(await ask(d, 'verplaatsen', { reden: REASON }), 200);
	assert.match(page.h1, /^Tafel verplaatsen ?, tafel 1, gezin Fictink$/);
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
	assert.match(asked.text, /Tijl Fictink Raadsonderzoek, urgentie \S+ Veiligheidsplan vastgesteld Datum/);
	assert.equal(one(`SELECT count(*) FROM besluit WHERE tafel = ${d.tafel}`), 0);
	assert.equal(one(`SELECT handeling FROM log WHERE tafel = ${d.tafel} ORDER BY id DESC LIMIT 1`), 'vraag');
	expect(await raad.submit(asked, 'besluiten', {}, { ask: true }), 303);
	assert.equal(one(`SELECT uitkomst FROM besluit_kind WHERE tafel = ${d.tafel}`), 'raadsonderzoek');
});
// Each question, by who is asked it: what is said in it besides the words of the step.
const press = async (d, client, path, actie, values = {}) => expect(await client.submit(await client.get(`/cgi-bin/${path}?tafel=${d.tafel}`), actie, values, { ask: true }), 200);
const date = /(?:maan|dins|woens|donder|vrij|zater|zon)dag \d{1,2} [a-z]+ \d{4}/;
test('zeker: indienen says who it is about, who judges and by which day', async () => {
	const d = await complete();
	const zorgen = await part(d, 'zorgen'); // what goes in is asked on the overview itself
	const page = expect(await d.melder.submit(zorgen, 'indienen', {}, { ask: true, form: zorgen.formOf('opslaan') }), 200);
	assert.match(page.text, /Gezin Tijl Fictink, Wiesje Fictink Stukken Veiligheidsplan Wie nu aan zet is De voorzitter van subregio Noord-Oost Twente/);
	assert.match(page.text, new RegExp(`Uiterlijk ${date.source}`));
	assert.equal(status(d), 'concept');
	assert.equal(one(`SELECT ingediend_op FROM tafel WHERE id = ${d.tafel}`), '');
});
test('zeker: houden says when and where, who was there and who was not', async () => {
	const d = await planned();
	comes(d);
	const page = await attend(d, 'houden', { [`status-${deelnemer(d, d.ouder)}`]: 'afwezig_met_bericht', [`gehoord-${deelnemer(d, d.ouder)}`]: null }, { ask: true });
	assert.match(expect(page, 200).text, new RegExp(`Tafel ${date.source}, \\d\\d\\.\\d\\d uur, .* Aanwezig Tijl Fictink, .* Afwezig Wiesje Fictink Notulen klaar uiterlijk ${date.source}`));
	assert.equal(status(d), 'gepland');
	assert.equal(one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND status <> ''`), 0, 'what was typed is in the question, not in the dossier');
});
test('zeker: akkoord, verzenden, vaststellen and afsluiten each say what goes where', async () => {
	const d = await offered();
	assert.match((await press(d, d.voorzitter, 'notulen-akkoord', 'akkoord')).text, /Notulen versie 1, geschreven door .* Gaan daarna naar Tijl Fictink, Wiesje Fictink/);
	assert.equal(notulen(d), 'ter_controle');
	expect(await approve(d), 303);
	const page = await press(d, d.ondersteuner, 'notulen-akkoord', 'verzenden');
	assert.match(page.text, new RegExp(`In dit systeem .*Per post Tijl Fictink, Wiesje Fictink Reageren kan tot en met ${date.source}`));
	assert.equal(notulen(d), 'gecontroleerd');
	expect(await send(d), 303);
	agreed(d);
	assert.match((await press(d, d.ondersteuner, 'notulen-akkoord', 'vaststellen')).text, new RegExp(`Notulen versie 1, verzonden op ${date.source} Reacties geen Vastgesteld op ${date.source}`));
	expect(await fix(d), 303);
	expect(await reported(d), 303);
	const zaak = await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	assert.match(expect(await d.ondersteuner.submit(zaak, 'afsluiten', {}, { ask: true }), 200).text, new RegExp(`Tafel ${date.source} Lezen kan nog tot ${date.source}`));
	assert.equal(status(d), 'gehouden');
});
test('zeker: every button whose step cannot be undone has its words', () => {
	// Which steps those are is decided here, by name; a new one is added to both.
	const FINAL = { aanmelding: ['indienen', 'intrekken'], aanwezigheid: ['houden'], zaak: ['afsluiten'], besluit: ['besluiten'], koppeling: ['koppelen'], 'notulen-akkoord': ['akkoord', 'verzenden', 'vaststellen'],
		persoon: ['verwijderen'], 'stuk-weghalen': ['weghalen'], 'beheer-gebruiker': ['code', 'factor', 'blokkeren', 'werkplek'], 'beheer-dagdelen': ['reeks'], planning: ['verplaatsen'], steekproef: ['trekken'], noodtoegang: ['openen'], 'verzoek-betrokkene': ['verlengen', 'besluiten'], verklaring: ['toevoegen'], bewaren: ['goedkeuren'], uitnodigen: ['intrekken'], toestemming: ['niet_doorgaan', 'overdragen'] };
	for (const file of fs.readdirSync(path.join(world.root, 'cgi-bin')).filter((f) => f.endsWith('.c'))) {
		const rows = fs.readFileSync(path.join(world.root, 'cgi-bin', file), 'utf8').match(/struct actie acties\[\] = \{([\s\S]*?)\n\};/)?.[1].split(/\n\t\{/).slice(1) ?? [];
		const has = rows.filter((row) => /\.confirm = "/.test(row)).map((row) => /"([a-z_]+)"/.exec(row)[1]);
		for (const actie of FINAL[file.slice(0, -2)] ?? []) assert.ok(has.includes(actie), `${file}: ${actie} is not asked`);
	}
});
