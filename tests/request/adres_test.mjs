// A secret address in a text, a title or a file name goes out with nothing (H20).
import fs from 'node:fs';
import path from 'node:path';
import { assert, expect, expectError, one, programs, sql, test, user, world } from './suite.mjs';
import { PDF, akkoordPage, approve, complete, decide, decided, file, filed, fix, follow, held, JA, judge, minutes, notulen, plan, send, withStuk } from './steps.mjs';

const GEHEIM = { straat: 'Populierenlaan 12', postcode: '7581 PX', woonplaats: 'Losser', adres_geheim: 'ja' };
const open = (d) => d.ondersteuner.get(`/cgi-bin/geheim-adres?tafel=${d.tafel}`);
const allow = async (d, values) => d.ondersteuner.submit(expect(await open(d), 200), 'toestaan', values);
const release = async (d, stuk) => {
	const page = await d.ondersteuner.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
	const form = page.forms.find((f) => f.value('stuk') === String(stuk) && f.buttons.some((b) => b.value === 'vrijgeven'));
	return d.ondersteuner.submit(page, 'vrijgeven', {}, { form });
};
const released = (stuk) => one(`SELECT vrijgegeven FROM stuk WHERE id = ${stuk}`);

test('H20 notulen with a secret address are not offered: by street, by postcode, however written', async () => {
	const d = await decided({ ouder: GEHEIM });
	for (const words of ['Zij wonen op de POPULIERENLAAN12.', 'Het is bij 7581px.', 'Op populierenlaan, om de hoek.', 'Code 7581 PX']) {
		expectError(await minutes(d, { 'tekst-3': words }, 'ter_controle'), /agendapunt 3.*geheim adres/);
		assert.ok(/agendapunt 3/i.test((await open(d)).text), words);
	}
	expect(await minutes(d, { 'tekst-3': 'Zij wonen veilig.' }, 'ter_controle'), 303);
	assert.match((await open(d)).text, /nergens iets/);
});
test('H20 nor with one in an afspraak; the procesondersteuner says with a reason that it may, of this text only', async () => {
	const d = await decided({ ouder: GEHEIM });
	const values = { 'wat-n1': 'Samen naar de Populierenlaan in Enschede', 'wie-n1': 'Moeder' };
	expectError(await minutes(d, values, 'ter_controle'), /bij Samen naar/);
	expectError(await allow(d, { reden: '' }), /#(plek|reden)/);
	const plek = (await open(d)).formOf('toestaan').options('plek').filter(Boolean);
	assert.equal(plek.length, 1);
	expect(await allow(d, { plek: plek[0], reden: 'Dat is een andere straat met die naam.' }), 303);
	assert.match((await d.voorzitter.get(`/cgi-bin/correctie?tafel=${d.tafel}`)).text, /Dat is een andere straat met die naam\./);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	expect(await approve(d), 303);
	sql(`UPDATE persoon SET straat = 'Besproken 3' WHERE id = ${d.ouder}`);
	expectError(await send(d), /geheim adres/);
	assert.equal(notulen(d), 'gecontroleerd');
	sql(`UPDATE persoon SET straat = 'Populierenlaan 12' WHERE id = ${d.ouder}`);
	expect(await send(d), 303);
	expect(await fix(d), 303);
	expectError(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'aanvullen', { aanvulling: 'Post naar 7581PX.' }), /#aanvulling/);
});
test('H20 a stuk that is called after it is not released, by nobody and not by planning', async () => {
	const pdf = (name) => ({ filename: name, content: PDF, type: 'application/pdf' });
	const d = await complete({ ouder: GEHEIM, without: ['stuk'] });
	d.stuk = await withStuk(d, 'veiligheidsplan', d.melder, pdf('plan.pdf'), { titel: 'Plan Populierenlaan 12' });
	expect(await file(d), 303);
	expect(await judge(d, 'accepteren'), 303);
	expect(await plan(d), 303);
	assert.equal(released(d.stuk), 0, 'planning releases the veiligheidsplan, but not this one');
	expectError(await release(d, d.stuk), /geheim adres/);
	assert.equal(released(d.stuk), 0);
	const second = await withStuk(d, 'mdo_verslag', d.ondersteuner, pdf('verslag_7581PX.pdf'), { titel: 'Verslag' });
	assert.equal(released(second), 0, 'nor is it released when it is added');
	const fine = await withStuk(d, 'mdo_verslag', d.ondersteuner, pdf('verslag.pdf'), { titel: 'Verslag' });
	assert.equal(released(fine), 1);
	expect(await allow(d, { plek: `stuk-${d.stuk}`, reden: 'Het gezin is daar weg.' }), 303);
	expect(await release(d, d.stuk), 303);
	assert.equal(released(d.stuk), 1);
	assert.equal(released(second), 0);
});

// ---- every free text that others read ---------------------------------------------------

const NAMES = ['Zij wonen op de POPULIERENLAAN12.', 'Post naar 7581px.', 'Om de hoek van de populierenlaan.'];
test('H20 a text that names it is refused at its field, whoever types it, in whatever form', async () => {
	const d = await complete({ ouder: GEHEIM });
	const form = () => d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
	for (const words of NAMES) expectError(await d.melder.submit(await form(), 'opslaan', { zorgen: words }), /#zorgen/);
	const page = expectError(await d.melder.submit(await form(), 'opslaan', { netwerk: NAMES[0], krachten: 'Oma helpt.' }), /adres dat in dit dossier geheim is/);
	assert.ok(page.body.includes('POPULIERENLAAN12'), 'what was typed is still there');
	expect(await file(d), 303);
	expectError(await judge(d, 'terugsturen', { argumenten: NAMES[1] }), /#argumenten/);
	expect(await judge(d, 'accepteren'), 303);
	const t = await decided({ ouder: GEHEIM });
	expectError(await follow(t, { contact_soort: 'nazorg', contact_datum: '1-9-2026', contact_tekst: NAMES[2] }), /#contact_tekst/);
	const h = await held({ ouder: GEHEIM });
	expectError(await decide(h, { ...JA, motivering: NAMES[0] }), /#motivering/);
	expectError(await decide(h, { ...JA, vertrouwen: NAMES[1] }), /#vertrouwen/);
	expect(await decide(h), 303);
	const raad = await user('raad.advies'), wat = `/cgi-bin/correctie?tafel=${h.tafel}&wat=besluit-${h.kind}`;
	expectError(await raad.submit(await raad.get(wat), 'verbeteren', { motivering: NAMES[0], reden: 'Verkeerd.' }), /#motivering/);
	const m2 = await complete({ moment: 2, ouder: GEHEIM });
	expectError(await m2.melder.submit(await m2.melder.get(`/cgi-bin/doel?tafel=${m2.tafel}`), 'toevoegen', { omschrijving: NAMES[2] }), /#omschrijving/);
});
test('H20 a text from before the address was secret holds up nothing else', async () => {
	const d = await complete({ ouder: { ...GEHEIM, adres_geheim: null }, zorgen: 'Op de Populierenlaan 12 is het onrustig.' });
	sql(`UPDATE persoon SET adres_geheim = 'ja' WHERE id = ${d.ouder}`);
	expect(await d.melder.submit(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 'opslaan', { krachten: 'Oma helpt.' }), 303);
});
test('H20 a street that is called after an ordinary word: with its number only, once the procesondersteuner says so with a reason', async () => {
	const d = await filed({ ouder: { ...GEHEIM, straat: 'Markt 3' } });
	const market = () => judge(d, 'terugsturen', { argumenten: 'Het gezin gaat naar de markt.' });
	expectError(await market(), /#argumenten/);
	expectError(await d.ondersteuner.submit(expect(await open(d), 200), 'gewoon', {}), /#(straat_van|reden_straat)/);
	expect(await d.ondersteuner.submit(await open(d), 'gewoon', { straat_van: String(d.ouder), reden_straat: 'Zij gaan naar de markt.' }), 303);
	assert.equal(one(`SELECT reden FROM correctie WHERE tafel = ${d.tafel}`), 'Zij gaan naar de markt.');
	expectError(await judge(d, 'terugsturen', { argumenten: 'Op markt3.' }), /#argumenten/);
	expectError(await judge(d, 'terugsturen', { argumenten: 'Post naar 7581PX' }), /#argumenten/);
	expect(await market(), 303);
});
// What may name it is said per field; a new one cannot slip in unseen.
test('H20 the fields that may name a secret address are these: its own place, names, and what is held back before it goes out', () => {
	const found = programs().flatMap((name) => [...fs.readFileSync(path.join(world.root, 'cgi-bin', `${name}.c`), 'utf8').matchAll(/\{ "(\w+)", FIELD_\w+, ([A-Z_| 0]+),/g)]
		.filter(([, , flags]) => flags.split(' | ').includes('ADDRESS')).map(([, field]) => `${name} ${field}`)).sort();
	assert.deepEqual(found, ['geheim-adres reden', 'geheim-adres reden_straat', 'notulen hoe', 'notulen reden_geen_afspraak', 'notulen reden_geen_afspraken', 'notulen stem', 'notulen stem_door',
		'notulen tekst', 'notulen waar', 'notulen wat', 'notulen wie', 'notulen-akkoord reactie_tekst', 'notulen-akkoord reden', 'persoon geslachtsnaam', 'persoon land', 'persoon straat', 'persoon voornamen',
		'persoon voorvoegsel', 'persoon woonplaats', 'stuk titel', 'verzoek-afschrift woorden',
		'werkkopie dagnotitie', 'werkkopie notitie']); // the own notes, that nobody else reads
});
