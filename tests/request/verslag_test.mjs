// notulen over several versions and writers (W51, W54), reactions and additions
// (W53), and a besluit that was put off (W20).
import { assert, as, expect, expectError, one, sql, test, user } from './suite.mjs';
import { agreed, attend, comes, deelnemer, held, planned, submitAny } from './steps.mjs';

const NOTULEN = '/cgi-bin/notulen', AKKOORD = '/cgi-bin/notulen-akkoord', BESLUIT = '/cgi-bin/besluit';
const open = (d, program, by, more = '') => by.get(`${program}?tafel=${d.tafel}${more}`);
const state = (d) => one(`SELECT group_concat(versie || ' ' || status, ', ') FROM (SELECT versie, status FROM notulen WHERE tafel = ${d.tafel} ORDER BY versie)`);
const texts = (page) => Object.fromEntries(Object.values(page.formOf('opslaan').keys('tekst')).map((name) => [name, `Besproken: ${name}.`]));

async function write(d, values = {}, actie = 'ter_controle', by = d.ondersteuner) {
	const page = expect(await open(d, NOTULEN, by), 200);
	return by.submit(page, actie, { ...texts(page), ...values });
}
async function act(d, actie, by, values = {}) {
	return by.submit(expect(await open(d, AKKOORD, by), 200), actie, values);
}
async function sent(options) {
	const d = await held(options);
	expect(await write(d), 303);
	expect(await act(d, 'akkoord', d.voorzitter), 303);
	expect(await act(d, 'verzenden', d.ondersteuner), 303);
	return d;
}

test('W19 every agenda item is on the form, and offering names each that is empty', async () => {
	const d = await held();
	const page = await open(d, NOTULEN, d.ondersteuner);
	assert.equal(Object.keys(page.formOf('opslaan').keys('tekst')).length, 8);
	const answer = await d.ondersteuner.submit(page, 'ter_controle', { 'tekst-3': 'De lokale toegang licht toe.' });
	for (const empty of [1, 2, 4, 8]) expectError(answer, new RegExp(`#tekst-${empty}$`));
	assert.ok(!answer.errors.some((e) => e.href === '#tekst-3'));
	assert.equal(one(`SELECT tekst FROM notulen_tekst t JOIN notulen n ON n.id = t.notulen WHERE n.tafel = ${d.tafel} AND punt = 3`), 'De lokale toegang licht toe.');
});
test('W34 an afspraak that was kept while offering was refused is there once', async () => {
	const d = await held();
	const page = await open(d, NOTULEN, d.ondersteuner);
	const refused = expect(await d.ondersteuner.submit(page, 'ter_controle', { 'wat-n1': 'Bellen met school', 'wie-n1': 'Moeder' }), 422);
	expect(await d.ondersteuner.submit(refused, 'ter_controle', texts(page)), 303);
	assert.equal(one(`SELECT count(*) FROM afspraak WHERE tafel = ${d.tafel}`), 1);
});
test('W34 an afspraak needs what and who; who may be one of the deelnemers', async () => {
	const d = await held();
	const page = await open(d, NOTULEN, d.ondersteuner);
	expectError(await d.ondersteuner.submit(page, 'opslaan', { 'wat-n1': 'Bellen' }), /#wie-n1/);
	expectError(await submitAny(d.ondersteuner, page, 'opslaan', { 'wie-n2': 'Vader' }), /#wat-n2/);
	expect(await d.ondersteuner.submit(page, 'opslaan', { 'wat-n1': 'Bellen', 'deelnemer-n1': String(deelnemer(d, 'ouder')) }), 303);
	assert.match(one(`SELECT wie FROM afspraak WHERE tafel = ${d.tafel}`), /Fictink/);
});
test('W16 the sentence about who was absent cannot be taken out', async () => {
	const d = await planned();
	comes(d);
	const id = deelnemer(d, 'ouder');
	expect(await attend(d, 'houden', { [`status-${id}`]: 'afwezig_zonder_bericht', [`gehoord-${id}`]: null }), 303);
	const sentence = /Niet aanwezig aan tafel: Wiesje Fictink .*De tafel is wel doorgegaan/;
	const page = await open(d, NOTULEN, d.ondersteuner);
	assert.match(page.text, sentence);
	expect(await d.ondersteuner.submit(page, 'opslaan', {}, { extra: [['afwezigheid', '']] }), 400);
	expect(await write(d), 303);
	assert.match(one(`SELECT afwezigheid FROM notulen WHERE tafel = ${d.tafel}`), sentence);
	assert.match((await open(d, AKKOORD, d.voorzitter)).text, sentence);
});
test('W51 nobody approves what they wrote in, also not where somebody else saved last', async () => {
	const d = await held();
	const role = (from, to) => sql(`INSERT INTO gebruiker_rol (gebruiker, rol, subregio, verleend_op) SELECT g.id, '${to}', r.subregio, 'nu' FROM gebruiker g, gebruiker f JOIN gebruiker_rol r ON r.gebruiker = f.id WHERE g.gebruikersnaam = '${from}' AND f.gebruikersnaam = '${d.ondersteuner.name}'`);
	role('ondersteuner.hengelo', 'procesondersteuner');
	role('ondersteuner.hengelo', 'voorzitter');
	const both = await as('ondersteuner.hengelo');
	expect(await write(d, { 'tekst-1': 'Van mij.' }, 'opslaan', both), 303);
	expect(await write(d, {}, 'ter_controle'), 303);
	expectError(await act(d, 'akkoord', both), /zelf geschreven/);
	expect(await act(d, 'akkoord', d.voorzitter), 303);
	// And what is carried on from it stays theirs.
	expect(await act(d, 'terugnemen', d.voorzitter, { opmerkingen: 'Toch niet.' }), 303);
	expect(await write(d), 303);
	assert.equal(state(d), '1 vervangen, 2 ter_controle');
	expectError(await act(d, 'akkoord', both), /zelf geschreven/);
});
test('W51 sending back needs remarks; who wrote sees them', async () => {
	const d = await held();
	expect(await write(d), 303);
	expectError(await act(d, 'terugsturen', d.voorzitter), /#opmerkingen/);
	expect(await act(d, 'terugsturen', d.voorzitter, { opmerkingen: 'Punt 2 <klopt> niet.' }), 303);
	assert.match((await open(d, NOTULEN, d.ondersteuner)).text, /Punt 2 <klopt> niet\./);
});
test('W51 a step about a version that is not the newest is refused', async () => {
	const d = await held();
	expect(await write(d), 303);
	expect(await act(d, 'akkoord', d.voorzitter, { versie: '9' }), 409);
	assert.equal(state(d), '1 ter_controle');
});
test('W52 everybody gets it in a way that can be; nobody outside is sent it in the system', async () => {
	const d = await held();
	expect(await write(d), 303);
	expect(await act(d, 'akkoord', d.voorzitter), 303);
	const ouder = deelnemer(d, 'ouder');
	expectError(await act(d, 'verzenden', d.ondersteuner, { [`wijze-${ouder}`]: 'in_het_systeem' }), new RegExp(`#wijze-${ouder}`));
	expectError(await act(d, 'verzenden', d.ondersteuner, { [`wijze-${ouder}`]: '' }), new RegExp(`#wijze-${ouder}`));
	expect(await act(d, 'verzenden', d.ondersteuner, { [`wijze-${ouder}`]: 'uitgereikt' }), 303);
	assert.equal(one(`SELECT wijze FROM verzending WHERE deelnemer = ${ouder}`), 'uitgereikt');
	assert.equal(one(`SELECT count(*) FROM verzending v JOIN notulen n ON n.id = v.notulen WHERE n.tafel = ${d.tafel}`),
		one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1 AND rol NOT IN ('voorzitter', 'procesondersteuner')`));
});
test('W53 a reaction, also while the next version is written, is handled before vaststellen', async () => {
	const d = await sent();
	const from = { reactie_deelnemer: String(deelnemer(d, 'ouder')) };
	expectError(await act(d, 'reactie', d.ondersteuner), /#reactie_tekst/);
	expect(await act(d, 'reactie', d.ondersteuner, { ...from, reactie_tekst: 'Ik was er wel.' }), 303);
	expectError(await act(d, 'vaststellen', d.ondersteuner), /#afhandeling-/);
	expect(await act(d, 'wijzigen', d.ondersteuner), 303);
	expect(await act(d, 'reactie', d.ondersteuner, { ...from, reactie_tekst: 'En nog iets.' }), 303);
	assert.equal(one(`SELECT group_concat(DISTINCT n.versie) FROM reactie r JOIN notulen n ON n.id = r.notulen WHERE n.tafel = ${d.tafel}`), '1');
	const ids = sql(`SELECT r.id FROM reactie r JOIN notulen n ON n.id = r.notulen WHERE n.tafel = ${d.tafel} ORDER BY r.id`).map((r) => r.id);
	expectError(await act(d, 'afhandelen', d.ondersteuner, { [`afhandeling-${ids[0]}`]: 'niet_overgenomen' }), new RegExp(`#reden-${ids[0]}`));
	expect(await act(d, 'afhandelen', d.ondersteuner, { [`afhandeling-${ids[0]}`]: 'niet_overgenomen', [`reden-${ids[0]}`]: 'Niemand zag u.', [`afhandeling-${ids[1]}`]: 'bijlage' }), 303);
	expect(await write(d), 303);
	expect(await act(d, 'akkoord', d.voorzitter), 303);
	expect(await act(d, 'verzenden', d.ondersteuner), 303);
	agreed(d);
	expect(await act(d, 'vaststellen', d.ondersteuner), 303);
	const text = (await open(d, NOTULEN, await user('lokaal.losser'))).text;
	for (const words of ['Ik was er wel.', 'Niemand zag u.', 'En nog iets.']) assert.ok(text.includes(words), words);
});
test('W54 an old version keeps its text, its afspraken and its besluit; the difference is shown', async () => {
	const d = await sent();
	expect(await act(d, 'wijzigen', d.ondersteuner), 303);
	expect(await write(d, { 'tekst-2': 'Anders besproken.', 'wat-n1': 'Naar de huisarts', 'wie-n1': 'Vader' }), 303);
	const old = (await open(d, NOTULEN, d.voorzitter, '&versie=1')).text, fresh = (await open(d, NOTULEN, d.voorzitter, '&versie=2')).text;
	assert.ok(old.includes('Besproken: tekst-2.') && !old.includes('Naar de huisarts') && !old.includes('Anders besproken.'));
	assert.ok(fresh.includes('Anders besproken.') && fresh.includes('Naar de huisarts'));
	const both = await open(d, AKKOORD, d.voorzitter, '&versie=2&vergelijk=1');
	assert.match(both.text, /Vervallen: Besproken: tekst-2\..*Nieuw: Anders besproken\./);
	assert.match(both.text, /Nieuw: Naar de huisarts/);
	assert.ok(!/Vervallen: Besproken: tekst-3/.test(both.text));
});
test('W51 a version that was not sent is for voorzitter and procesondersteuner only', async () => {
	const d = await sent();
	expect(await act(d, 'wijzigen', d.ondersteuner), 303);
	expect(await write(d, { 'tekst-1': 'Nog niet voor u.' }), 303);
	const lokaal = await user('lokaal.losser');
	const page = expect(await open(d, NOTULEN, lokaal), 200);
	assert.ok(!page.text.includes('Nog niet voor u.') && page.text.includes('Besproken: tekst-1.'));
	expect(await open(d, NOTULEN, lokaal, '&versie=2'), 404);
	expect(await open(d, AKKOORD, lokaal, '&versie=2'), 404);
	assert.ok(!(await open(d, AKKOORD, lokaal, '&vergelijk=2')).text.includes('Nog niet voor u.'));
});
test('W53 on paper the notulen have a letter with them, that says until when to answer', async () => {
	const letter = async (d) => /<div class="jbt-alleen-druk jbt-begeleidend">([^]*?)<\/div>/.exec((await open(d, NOTULEN, d.ondersteuner, '&versie=1')).body)?.[1] ?? '';
	const early = await held();
	expect(await write(early), 303);
	assert.equal(await letter(early), '', 'not before they may be sent');
	const d = await sent();
	const until = one(`SELECT date(date(verzonden_op, 'localtime'), '+' || (SELECT waarde FROM instelling WHERE naam = 'termijn_reactie') || ' days') FROM notulen WHERE tafel = ${d.tafel}`);
	const long = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${until}T12:00:00`));
	assert.ok((await letter(d)).includes(`tot en met ${long}.`) && (await letter(d)).includes('het concept van de notulen'));
	agreed(d);
	expect(await act(d, 'vaststellen', d.ondersteuner), 303);
	assert.ok((await letter(d)).includes('de definitieve notulen') && !(await letter(d)).includes('tot en met'));
});
test('Notulen that are vastgesteld stay; an addition stands below them', async () => {
	const d = await sent();
	agreed(d);
	expect(await act(d, 'vaststellen', d.ondersteuner), 303);
	assert.deepEqual((await open(d, NOTULEN, d.ondersteuner)).buttons, []);
	expectError(await act(d, 'aanvullen', d.ondersteuner), /#aanvulling/);
	expect(await act(d, 'aanvullen', d.ondersteuner, { aanvulling: 'Het telefoonnummer klopte niet.' }), 303);
	assert.match((await open(d, NOTULEN, await user('lokaal.losser'))).text, /Het telefoonnummer klopte niet\./);
	assert.equal(state(d), '1 vastgesteld');
});

// ---- the besluit ------------------------------------------------------------------

const kinderen = (d) => sql(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND soort = 'kind' ORDER BY id`).map((k) => k.id);
const arguments3 = (id) => ({ [`bereidheid-${id}`]: 'Ze willen.', [`vermogen-${id}`]: 'Ze kunnen het.', [`vertrouwen-${id}`]: 'Er is vertrouwen.', [`motivering-${id}`]: 'Daarom.' });
const PLAN = { veiligheidsplan_vastgesteld: 'ja', veiligheidsplan_toezicht: 'lokale_toegang' };
const later = () => one("SELECT date('now', 'localtime', '+20 days')");
async function decide(d, values, actie = 'besluiten', by) {
	const who = by ?? await user('raad.advies');
	return who.submit(expect(await open(d, BESLUIT, who), 200), actie, values);
}

test('W20 what is missing is told per kind and per field; what was filled in stays', async () => {
	const d = await held();
	const [kind] = kinderen(d);
	const answer = await decide(d, { [`uitkomst-${kind}`]: 'raadsonderzoek', ...PLAN });
	for (const name of ['urgentie', 'bereidheid', 'vermogen', 'vertrouwen', 'motivering']) expectError(answer, new RegExp(`#${name}-${kind}$`));
	assert.equal((await open(d, BESLUIT, await user('raad.advies'))).formOf('besluiten').value(`uitkomst-${kind}`), 'raadsonderzoek');
	assert.match((await open(d, BESLUIT, d.voorzitter)).text, /nog geen besluit/);
});
test('W20 urgentie only with a raadsonderzoek; a date only where it is put off', async () => {
	const d = await held();
	const [kind] = kinderen(d);
	expectError(await decide(d, { [`uitkomst-${kind}`]: 'geen_raadsonderzoek', [`urgentie-${kind}`]: 'hoog' }, 'opslaan'), /#urgentie-/);
	expectError(await decide(d, { [`uitkomst-${kind}`]: 'geen_raadsonderzoek', [`aangehouden_tot-${kind}`]: later() }, 'opslaan'), /#aangehouden_tot-/);
	expectError(await decide(d, { [`uitkomst-${kind}`]: 'aangehouden', [`aangehouden_tot-${kind}`]: '2020-01-01' }, 'opslaan'), /#aangehouden_tot-/);
	expectError(await decide(d, { [`uitkomst-${kind}`]: 'akkoord_einde' }, 'opslaan'), /#uitkomst-/);
});
test('W20 namens the Raad the official is named, and both names stay', async () => {
	const d = await held();
	const [kind] = kinderen(d);
	const values = { [`uitkomst-${kind}`]: 'geen_raadsonderzoek', ...arguments3(kind), ...PLAN };
	expectError(await decide(d, values, 'besluiten', d.ondersteuner), /#functionaris/);
	expect(await decide(d, { functionaris: 'Mr. Q. Official' }, 'besluiten', d.ondersteuner), 303);
	assert.match((await open(d, BESLUIT, d.voorzitter)).text, /Mr\. Q\. Official \(Raad voor de Kinderbescherming\), vastgelegd door Ondersteuner/);
});
test('W20 what was put off is decided later, by itself; both besluiten stay', async () => {
	const d = await held({ personen: [{ soort: 'kind', voornamen: 'Saar', geslachtsnaam: 'Fictink', geboortedatum: '3-4-2014', geslacht: 'v' }] });
	const [one1, two] = kinderen(d);
	expect(await decide(d, {
		[`uitkomst-${one1}`]: 'geen_raadsonderzoek', ...arguments3(one1), ...PLAN,
		[`uitkomst-${two}`]: 'aangehouden', [`motivering-${two}`]: 'Eerst een gesprek.', [`aangehouden_tot-${two}`]: later(),
	}), 303);
	const raad = await user('raad.advies');
	const page = await open(d, BESLUIT, raad), form = page.formOf('besluiten');
	assert.ok(form.names.includes(`uitkomst-${two}`) && !form.names.includes(`uitkomst-${one1}`));
	assert.ok(!page.buttons.includes('opslaan'));
	// Half of it changes nothing: what was put off is what holds.
	expect(await raad.submit(page, 'besluiten', { [`uitkomst-${two}`]: 'raadsonderzoek' }), 422);
	assert.equal(one(`SELECT k.uitkomst || (b.genomen_op <> '') FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel WHERE b.tafel = ${d.tafel} AND k.persoon = ${two}`), 'aangehouden1');
	expect(await raad.submit(page, 'besluiten', {}, { extra: [[`motivering-${one1}`, 'Toch anders.']] }), 409);
	expectError(await raad.submit(await open(d, BESLUIT, raad), 'besluiten', {}), /al genomen/);
	expect(await decide(d, { [`uitkomst-${two}`]: 'raadsonderzoek', ...arguments3(two), [`urgentie-${two}`]: 'crisis' }), 303);
	const text = (await open(d, BESLUIT, d.voorzitter)).text;
	assert.match(text, /Urgentie: crisis/);
	assert.match(text, /Eerdere besluiten.*Eerst een gesprek\./);
	assert.equal(one(`SELECT count(*) FROM besluit_verloop WHERE tafel = ${d.tafel}`), 3);
});
test('W43 in moment 3 the Raad agrees with the end, or not, with arguments', async () => {
	const d = await held({ moment: 3 });
	const [kind] = kinderen(d);
	expectError(await decide(d, { [`uitkomst-${kind}`]: 'niet_akkoord_einde' }), /#motivering-/);
	expectError(await decide(d, { [`uitkomst-${kind}`]: 'raadsonderzoek' }, 'opslaan'), /#uitkomst-/);
	expect(await decide(d, { [`uitkomst-${kind}`]: 'niet_akkoord_einde', [`motivering-${kind}`]: 'Het is te vroeg.' }), 303);
});

// ---- opvolging ---------------------------------------------------------------------

const today = () => one("SELECT date('now', 'localtime')");
test('W22 W23 opvolging: each part whole or not at all; the melding of the lokale toegang only', async () => {
	const d = await held();
	const [kind] = kinderen(d);
	expect(await decide(d, { [`uitkomst-${kind}`]: 'raadsonderzoek', ...arguments3(kind), [`urgentie-${kind}`]: 'hoog', ...PLAN }), 303);
	const lokaal = await user('lokaal.losser'), path = `/cgi-bin/opvolging?tafel=${d.tafel}`;
	const save = async (values, by = lokaal, more = {}) => by.submit(expect(await by.get(path), 200), 'opslaan', values, more);
	expectError(await save({}), /niets om op te slaan/);
	expectError(await save({ corv_verzonden_op: today() }), /#corv_referentie/);
	expectError(await save({ contact_tekst: 'Gebeld.' }), /#contact_soort/);
	expectError(await save({ antwoord_stadium: 'intake_afgerond' }), /#antwoord_persoon/);
	expect(await save({}, d.ondersteuner, { extra: [['corv_verzonden_op', today()], ['corv_referentie', 'X']] }), 403);
	expect(await save({
		corv_verzonden_op: today(), corv_referentie: 'REF-7', contact_soort: 'nazorg', contact_datum: today(), contact_tekst: 'Gebeld met <moeder>.',
		antwoord_persoon: String(kind), antwoord_stadium: 'zaak_afgerond', antwoord_uitkomst: 'geen_maatregel_opgelegd', antwoord_datum: today(),
	}), 303);
	const text = (await lokaal.get(path)).text;
	for (const words of ['REF-7', 'Gebeld met <moeder>.', 'Geen maatregel opgelegd', 'Nu volgt een tafel van moment 2']) assert.ok(text.includes(words), words);
});
