// What was fixed is put right by who is accountable, with a reason and a trace (H17, H18).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { afspraak, ago, akkoordPage, attend, complete, decide, decided, deelnemer, filed, fix, fixed, follow, held, minutes, offered, reported, send, approve, sent, status, steps, withStuk, file } from './steps.mjs';

const page = (d, by, wat) => by.get(`/cgi-bin/correctie?tafel=${d.tafel}${wat ? `&wat=${wat}` : ''}`);
const improve = async (d, by, wat, values) => by.submit(expect(await page(d, by, wat), 200), 'verbeteren', { reden: 'Verkeerd ingevuld.', ...values });
const traces = (d) => sql(`SELECT soort, onderwerp, oud, nieuw, reden, datalek FROM correctie WHERE tafel = ${d.tafel} ORDER BY id`);
const raad = () => user('raad.advies');

// ---- attendance, consent of a GI, a persoon ------------------------------------------

test('H18 attendance that is put right after houden stands with the other corrections, old and new', async () => {
	const d = await held();
	const moeder = deelnemer(d, d.ouder);
	expect(await attend(d, 'opslaan', { [`status-${moeder}`]: 'afwezig_met_bericht', [`gehoord-${moeder}`]: null, reden_correctie: 'Zij was er niet.' }), 303);
	const [trace] = traces(d);
	assert.equal(trace.soort, 'aanwezigheid');
	assert.match(trace.oud, /Wiesje Fictink: aanwezig, gehoord/);
	assert.match(trace.nieuw, /Wiesje Fictink: afwezig met bericht/);
	assert.equal(trace.reden, 'Zij was er niet.');
	assert.match((await page(d, d.voorzitter)).text, /Wiesje Fictink: aanwezig, gehoord.*Zij was er niet\./);
	assert.match((await (await user('toezicht')).get('/cgi-bin/verbeteringen')).text, /moment 1 Aanwezigheid/);
});
test('H18 the consent of a GI that is voogd is put right like that of a persoon: the wrong answer stays', async () => {
	const gi = one("SELECT id FROM organisatie WHERE naam = 'William Schrikker Stichting'");
	const d = await held({ moment: 2 });
	sql(`INSERT INTO toestemming (tafel, organisatie, toestemming, datum, wijze, vastgelegd_door, vastgelegd_op) SELECT ${d.tafel}, ${gi}, 'ja', '2026-01-05', 'Brief', id, 'x' FROM gebruiker WHERE gebruikersnaam = 'raad.onderzoeker'`);
	expectError(await improve(d, d.melder, `voogd-${gi}`, {}), /niets veranderd/);
	expect(await improve(d, d.melder, `voogd-${gi}`, { datum: '6-1-2026', hoe: 'Aan de telefoon' }), 303);
	assert.deepEqual(sql(`SELECT datum, wijze FROM toestemming WHERE tafel = ${d.tafel} AND organisatie = ${gi} ORDER BY id`), [{ datum: '2026-01-05', wijze: 'Brief' }, { datum: '2026-01-06', wijze: 'Aan de telefoon' }]);
	assert.deepEqual(traces(d).map((t) => [t.soort, t.onderwerp]), [['voogd', `voogd-${gi}`]]);
	assert.match((await page(d, d.ondersteuner)).text, /Toestemming van William Schrikker Stichting \(voogd\)/);
});
test('H22 what changes of a persoon after filing stays, every field, old and new; a secret address is withheld, the old one too', async () => {
	const d = await filed({ ouder: { straat: 'Oudestraat 1', postcode: '7581 AA', woonplaats: 'Losser' } });
	const change = async (values) => expect(await d.ondersteuner.submit(expect(await d.ondersteuner.get(`/cgi-bin/persoon?persoon=${d.ouder}`), 200), 'opslaan', values), 303);
	assert.equal(one(`SELECT count(*) FROM persoon_verloop WHERE zaak = ${d.zaak}`), 0, 'what the melder tries before it files is nobody’s');
	await change({ telefoon: '06-00000002', gezag: 'nee', rolcode: '', straat: 'Nieuwestraat 2' });
	await change({ straat: 'Schuilplaats 3', adres_geheim: 'ja', bsn: '012345672' });
	const fields = (v) => sql(`SELECT veld, oud, nieuw, geheim FROM persoon_verloop WHERE persoon = ${d.ouder} AND veld = '${v}' ORDER BY id`);
	assert.deepEqual(fields('telefoon'), [{ veld: 'telefoon', oud: '0600000001', nieuw: '0600000002', geheim: 0 }]);
	assert.deepEqual(fields('straat').map((f) => [f.oud, f.nieuw, f.geheim]), [['Oudestraat 1', 'Nieuwestraat 2', 0], ['Nieuwestraat 2', 'Schuilplaats 3', 1]]);
	for (const change of ['DELETE FROM persoon_verloop', "UPDATE persoon_verloop SET oud = ''"]) assert.throws(() => sql(change), /what a persoon was stays/);
	const seen = async (by) => (await by.get(`/cgi-bin/persoon?persoon=${d.ouder}`)).text;
	assert.match(await seen(d.voorzitter), /gezag: was Ja , nu Nee|gezag: was Ja, nu Nee/);
	assert.match(await seen(d.voorzitter), /straat en huisnummer: was Nieuwestraat 2/);
	assert.match(await seen(d.voorzitter), /burgerservicenummer: was \(niet voor u\)/);
	assert.ok(!(await seen(d.melder)).includes('Wat er is gewijzigd'));
	const watch = (await (await user('toezicht')).get('/cgi-bin/verbeteringen')).text;
	assert.match(watch, /Gegevens van personen die na de aanmelding zijn gewijzigd/);
	assert.ok(!/Oudestraat|Schuilplaats|Wiesje/.test(watch), 'that it was done, nothing of the dossier');
});

// ---- H18 besluit --------------------------------------------------------------------

test('H18 the Raad corrects a taken besluit with a reason; old and new stay, and the next version shows both', async () => {
	const d = await sent();
	const wat = `besluit-${d.kind}`;
	expectError(await improve(d, await raad(), wat, { urgentie: 'crisis', reden: '' }), /#reden/);
	expectError(await improve(d, await raad(), wat, {}), /niets veranderd/);
	expectError(await improve(d, await raad(), wat, { urgentie: '' }), /#urgentie/);
	assert.equal(one(`SELECT urgentie FROM besluit_kind WHERE tafel = ${d.tafel}`), 'hoog', 'what is refused changes nothing');
	assert.deepEqual(traces(d), []);
	expect(await improve(d, await raad(), wat, { urgentie: 'crisis' }), 303);
	assert.equal(one(`SELECT urgentie FROM besluit_kind WHERE tafel = ${d.tafel}`), 'crisis');
	assert.deepEqual(sql(`SELECT urgentie FROM besluit_verloop WHERE tafel = ${d.tafel} ORDER BY id`).map((v) => v.urgentie), ['hoog', 'crisis']);
	const [trace] = traces(d);
	assert.match(trace.oud, /Urgentie: hoog/i);
	assert.match(trace.nieuw, /Urgentie: crisis/i);
	const shown = (await page(d, d.voorzitter)).text;
	assert.match(shown, /Urgentie: hoog/i);
	assert.match(shown, /Verkeerd ingevuld\./);
	expectError(await fix(d), /is verbeterd nadat deze versie/);
	expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'wijzigen'), 303);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	expect(await fix(d), 303);
	const text = (await d.melder.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text;
	assert.match(text, /Verbeterd op .* omdat: Verkeerd ingevuld\..*Urgentie: hoog/i);
	assert.match(text, /Urgentie: crisis/i);
});
test('H18 what was vastgesteld gets an addendum by itself; the text above it stays', async () => {
	const d = await fixed();
	const regels = () => sql(`SELECT r.* FROM notulen_regel r JOIN notulen n ON n.id = r.notulen WHERE n.tafel = ${d.tafel}`);
	const before = regels();
	expect(await improve(d, await raad(), `besluit-${d.kind}`, { motivering: 'Het gaat om de andere broer.' }), 303);
	assert.deepEqual(regels(), before);
	assert.match((await d.melder.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text, /Er moet staan:.*Het gaat om de andere broer\.\s*Reden: Verkeerd ingevuld\./);
});
test('H18 nobody but the Raad corrects its besluit, and the trace cannot be changed', async () => {
	const d = await decided();
	for (const by of [d.ondersteuner, d.voorzitter, d.melder]) expect(await page(d, by, `besluit-${d.kind}`), 404);
	assert.ok(!(await page(d, d.ondersteuner)).body.includes(`besluit-${d.kind}`));
	expect(await improve(d, await raad(), `besluit-${d.kind}`, { motivering: 'Anders.' }), 303);
	for (const statement of ['UPDATE correctie SET reden = \'x\'', 'DELETE FROM correctie']) assert.throws(() => sql(`${statement} WHERE tafel = ${d.tafel}`), statement);
	expect(await page(d, await user('lokaal.borne')), 404);
	assert.ok(!(await page(d, await user('lokaal.losser'))).text.includes('Anders.'), 'old and new are for voorzitter and procesondersteuner');
});
test('H18 while the voorzitter checks the notulen, what is put right stands in them at once', async () => {
	const d = await offered();
	expect(await improve(d, await raad(), `besluit-${d.kind}`, { motivering: 'Nu goed opgeschreven.' }), 303);
	assert.match((await d.voorzitter.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).text, /Nu goed opgeschreven\./);
});

// ---- H18 sending ----------------------------------------------------------------------

test('H18 a sending is corrected with a reason; a wrong receiver is a datalek, and the toezichthouder sees it', async () => {
	const d = await sent();
	const id = one(`SELECT z.id FROM verzending z WHERE z.deelnemer = ${deelnemer(d, 'ouder')}`);
	const form = expect(await page(d, d.ondersteuner, `verzending-${id}`), 200);
	assert.match(form.text, /Dat is een datalek/);
	expect(await improve(d, d.ondersteuner, `verzending-${id}`, { wijze: 'uitgereikt', datalek: 'ja', reden: 'De brief lag bij de buren.' }), 303);
	assert.equal(one(`SELECT wijze FROM verzending WHERE id = ${id}`), 'uitgereikt');
	const [trace] = traces(d);
	assert.equal(trace.datalek, 1);
	assert.match(trace.oud, /Per post/);
	const seen = expect(await (await user('toezicht')).get('/cgi-bin/verbeteringen'), 200).text;
	const number = one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
	assert.ok(seen.includes(number) && seen.includes('Datalek') && seen.includes('Verzending van de notulen'));
	for (const secret of ['De brief lag bij de buren.', 'Fictink', 'Per post']) assert.ok(!seen.includes(secret), secret);
	expect(await page(d, await user('toezicht')), 404);
	expect(await (await user('lokaal.losser')).get('/cgi-bin/verbeteringen'), 404);
});

// ---- H18, 3: what else --------------------------------------------------------------------

test('H18 consent, afspraak and doel are put right; the conditions that held for them hold still', async () => {
	const d = await held({ moment: 2 });
	expect(await minutes(d, afspraak(d), 'ter_controle'), 303);
	const afspr = one(`SELECT id FROM afspraak WHERE tafel = ${d.tafel}`), doel = one(`SELECT id FROM doel WHERE tafel = ${d.tafel}`);
	expect(await approve(d), 303);
	expectError(await improve(d, d.ondersteuner, `afspraak-${afspr}`, { waar: '' }), /#waar/);
	expect(await improve(d, d.ondersteuner, `afspraak-${afspr}`, { wie: 'Vader' }), 303);
	expect(await improve(d, d.melder, `doel-${doel}`, { tekst: 'Het kind slaapt thuis.' }), 303);
	expect(await improve(d, d.melder, `toestemming-${d.ouder}`, { hoe: 'Met een brief' }), 303);
	assert.deepEqual(sql(`SELECT wijze FROM toestemming WHERE tafel = ${d.tafel} ORDER BY id`).map((t) => t.wijze), ['In een gesprek', 'Met een brief']);
	assert.deepEqual(traces(d).map((t) => t.soort), ['afspraak', 'doel', 'toestemming']);
	assert.equal(one(`SELECT wie FROM afspraak WHERE id = ${afspr}`), 'Vader');
});
test('H8 nor does a correction give the role of the gemeente to somebody else', async () => {
	const { rolGemeente } = await import('./steps.mjs');
	const d = await held({ moment: 2, grond: 'uitspraak', maatregel: 'ondertoezichtstelling', gi: String(one("SELECT min(id) FROM organisatie WHERE soort = 'gi'")) });
	expect(await minutes(d, { ...afspraak(d), ...rolGemeente(d, 'n2') }, 'ter_controle'), 303);
	const id = one(`SELECT id FROM afspraak WHERE tafel = ${d.tafel} AND rol_gemeente = 1`);
	expectError(await improve(d, d.ondersteuner, `afspraak-${id}`, { wie: 'Moeder belt zelf' }), /#wie/);
});
test('H18 CORV date, answer and contact are put right by the lokale toegang, also after closing; not without a trace', async () => {
	const d = await decided();
	expect(await reported(d), 303);
	const lokaal = await user(d.lokaal);
	const form = (await lokaal.get(`/cgi-bin/opvolging?tafel=${d.tafel}`)).formOf('opslaan');
	const answer = await lokaal.post('/cgi-bin/opvolging', [...form.pairs().filter(([n]) => !n.startsWith('corv_')), ['corv_verzonden_op', ago(0)], ['corv_referentie', 'ANDERS'], ['actie', 'opslaan']]);
	expectError(answer, /#corv_verzonden_op/);
	expect(await follow(d, { antwoord_persoon: String(d.kind), antwoord_stadium: 'intake_afgerond', antwoord_datum: ago(0), contact_soort: 'nazorg', contact_datum: ago(0), contact_tekst: 'Gebeld.' }), 303);
	expectError(await improve(d, lokaal, `corv-${d.tafel}`, { datum: ago(1) }), /#datum/);
	expect(await improve(d, lokaal, `corv-${d.tafel}`, { referentie: 'JUBES-2' }), 303);
	const antwoord = one(`SELECT id FROM corv_antwoord WHERE tafel = ${d.tafel}`), contact = one(`SELECT id FROM contactmoment WHERE tafel = ${d.tafel}`);
	expectError(await improve(d, lokaal, `antwoord-${antwoord}`, { datum: ago(2) }), /#datum/);
	expect(await improve(d, lokaal, `antwoord-${antwoord}`, { antwoord: 'vto_afgewezen' }), 303);
	expect(await improve(d, lokaal, `contact-${contact}`, { tekst: 'Gemaild.' }), 303);
	expect(await page(d, d.ondersteuner, `contact-${contact}`), 404);
	assert.deepEqual(traces(d).map((t) => t.soort), ['corv', 'antwoord', 'contact']);
	assert.match((await page(d, d.ondersteuner)).text, /Gebeld\..*Gemaild\./);
});
test('H18 an early houden goes back to gepland by the voorzitter, with a reason, until there is a besluit', async () => {
	const d = await held();
	expectError(await d.voorzitter.submit(await page(d, d.voorzitter), 'terugdraaien', { reden_terug: '' }), /#reden_terug/);
	assert.ok(!(await page(d, d.ondersteuner)).buttons.includes('terugdraaien'));
	expect(await d.voorzitter.submit(await page(d, d.voorzitter), 'terugdraaien', { reden_terug: 'De verkeerde tafel aangeklikt.' }), 303);
	assert.equal(status(d), 'gepland');
	assert.deepEqual(traces(d).map((t) => [t.soort, t.oud, t.nieuw]), [['houden', 'Gehouden', 'Gepland']]);
	assert.equal(steps(d).at(-1).handeling, 'houden_terugdraaien');
	expect(await attend(d), 303);
	expect(await decide(d), 303);
	expectError(await d.voorzitter.submit(await page(d, d.voorzitter), 'terugdraaien', { reden_terug: 'x' }), /al besloten/);
	assert.equal(status(d), 'gehouden');
});

// ---- H17 ---------------------------------------------------------------------------------

const withdraw = async (d, values) => d.ondersteuner.submit(expect(await d.ondersteuner.get(`/cgi-bin/stuk-weghalen?tafel=${d.tafel}`), 200), 'weghalen', values);
test('H17 a stuk in the wrong dossier: nobody opens it, its title is nowhere, the trace stays', async () => {
	const d = await complete();
	const stuk = await withStuk(d, 'overig', d.melder, undefined, { titel: 'Rapport van een ander gezin' });
	expect(await file(d), 303);
	const sha = one(`SELECT sha256 FROM stuk WHERE id = ${stuk}`);
	expectError(await withdraw(d, { weg: String(stuk) }), /#reden/);
	expect(await withdraw(d, { weg: String(stuk), reden: 'Dit is van een ander gezin.' }), 303);
	for (const by of [d.melder, d.voorzitter, d.ondersteuner]) expect(await by.get(`/cgi-bin/stuk?stuk=${stuk}`), 404);
	for (const path of ['stuk', 'aanmelding', 'intake-oordeel', 'correctie'].map((p) => `${p}?tafel=${d.tafel}`).concat(`zaak?zaak=${d.zaak}`))
		for (const by of [d.melder, d.voorzitter, d.ondersteuner]) assert.ok(!(await by.get(`/cgi-bin/${path}`)).body.includes('Rapport van een ander gezin'), `${by.name} ${path}`);
	assert.equal(one(`SELECT count(*) FROM stuk_inhoud WHERE stuk = ${stuk}`), 0);
	const shown = (await page(d, d.voorzitter)).text;
	assert.ok(shown.includes(sha) && shown.includes('Dit is van een ander gezin.') && shown.includes('application/pdf'));
	expect(await withdraw(d, { weg: String(stuk), reden: 'nog eens' }), 422);
});
test('H17 also after houden, and moved to another tafel of the own subregio; nobody else may', async () => {
	const d = await held(), other = await filed();
	const [title, sha] = Object.values(sql(`SELECT titel, sha256 FROM stuk WHERE id = ${d.stuk}`)[0]);
	const far = one(`SELECT t.id FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio WHERE s.code = 'almelo' AND t.status = 'gepland' LIMIT 1`);
	expectError(await withdraw(d, { weg: String(d.stuk), naar: String(far), reden: 'x' }), /#naar/);
	for (const by of [d.melder, d.voorzitter]) assert.notEqual((await by.get(`/cgi-bin/stuk-weghalen?tafel=${d.tafel}`)).status, 200);
	expect(await withdraw(d, { weg: String(d.stuk), naar: String(other.tafel), reden: 'Hoort bij de andere zaak.' }), 303);
	expect(await d.ondersteuner.get(`/cgi-bin/stuk?stuk=${d.stuk}`), 404);
	const moved = sql(`SELECT id, titel, sha256 FROM stuk WHERE tafel = ${other.tafel} ORDER BY id DESC LIMIT 1`)[0];
	assert.deepEqual([moved.titel, moved.sha256], [title, sha]);
	expect(await other.ondersteuner.get(`/cgi-bin/stuk?stuk=${moved.id}`), 200);
	assert.match(traces(d)[0].nieuw, /^Verplaatst naar NOT-/);
});
test('H17 a message to the Raad in which it was, nobody opens any more', async () => {
	const d = await decided();
	const lokaal = await user(d.lokaal);
	sql(`INSERT INTO corv_bericht (tafel, referentie, bestandsnaam, gemaakt_op, gemaakt_door, bevat_geheim_adres, overzicht, inhoud)
		SELECT ${d.tafel}, 'R-${d.tafel}', 'b.xml', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), id, 0, '<x/>', x'3c782f3e' FROM gebruiker WHERE gebruikersnaam = '${d.lokaal}'`);
	const id = one('SELECT max(id) FROM corv_bericht');
	expect(await lokaal.get(`/cgi-bin/corv?tafel=${d.tafel}&bericht=${id}`), 200);
	expect(await withdraw(d, { weg: String(d.stuk), reden: 'Van een ander.' }), 303);
	expect(await lokaal.get(`/cgi-bin/corv?tafel=${d.tafel}&bericht=${id}`), 404);
});
