// Rights of people (AVG; Jeugdwet 7.3): what somebody asks about what is kept of them, from
// the day that it came in to the day that the answer was handed over; what of it goes out;
// a statement of their own; and who of all roles sees what of that.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { OUDER, ago, sent, withPersoon } from './steps.mjs';

const SECRET = { straat: 'Schuilhof 7', postcode: '7581 PX', woonplaats: 'Losser' };
let shared;
// A dossier with notulen that were sent; the vader lives at a secret address.
async function dossier() {
	if (shared) return shared;
	const d = await sent();
	const vader = await withPersoon(d, { ...OUDER, voornamen: 'Bas', geslacht: 'm' }, d.ondersteuner);
	sql(`UPDATE persoon SET adres_geheim = 'ja', straat = '${SECRET.straat}', postcode = '${SECRET.postcode}', woonplaats = '${SECRET.woonplaats}' WHERE id = ${vader};
		UPDATE persoon SET bsn = '123456782', straat = 'Dorpsstraat 1', postcode = '7581 AB', woonplaats = 'Losser' WHERE id = ${d.ouder}`);
	return (shared = { ...d, vader });
}
const list = (d, by = d.ondersteuner) => by.get(`/cgi-bin/verzoek-betrokkene?zaak=${d.zaak}`);
const open = (d, v, by = d.ondersteuner) => by.get(`/cgi-bin/verzoek-betrokkene?verzoek=${v}`);
const pieces = (d, v, by = d.ondersteuner) => by.get(`/cgi-bin/verzoek-afschrift?verzoek=${v}`);
const letter = (d, v, query, by = d.ondersteuner) => by.get(`/cgi-bin/verzoek-brief?${query}&verzoek=${v}`);
const press = async (d, v, actie, values) => d.ondersteuner.submit(expect(await open(d, v), 200), actie, values);
const ask = async (d, values) => d.ondersteuner.submit(expect(await list(d), 200), 'vastleggen', { binnen_op: ago(3), binnen_wijze: 'brief', vrager: 'zelf', soort: 'inzage', ...values });
async function asked(d, values) {
	const answer = expect(await ask(d, values), 303);
	return Number(/verzoek=(\d+)/.exec(answer.location)[1]);
}
const known = (d, v) => press(d, v, 'nagaan', { identiteit: 'document', identiteit_door: 'Balie Losser', identiteit_op: ago(1) });
const task = (d) => sql(`SELECT rol, termijn FROM taak WHERE code = 'verzoek' AND tafel IN (SELECT id FROM tafel WHERE zaak = ${d.zaak})`);

test('verzoek: under 12 who has gezag asks, from 12 to 16 with what the kind thinks of it, from 16 on somebody alone', async () => {
	const d = await dossier(), gezag = `persoon-${d.ouder}`;
	const born = (years) => `UPDATE persoon SET geboortedatum = date('now', 'localtime', '-${years} years', '-10 days') WHERE id = ${d.kind}`;
	sql(born(11));
	expectError(await ask(d, { persoon: String(d.kind) }), /onder de 12 jaar/);
	sql(born(13));
	expectError(await ask(d, { persoon: String(d.kind), vrager: gezag }), /#mening_kind/);
	expectError(await ask(d, { persoon: String(d.kind), vrager: 'gemachtigde', mening_kind: 'Goed.' }), /#gemachtigde/);
	sql(born(16));
	expectError(await ask(d, { persoon: String(d.kind), vrager: gezag, mening_kind: 'Goed.' }), /16 jaar of ouder/);
	expectError(await ask(d, { persoon: String(d.ouder), vrager: gezag }), /16 jaar of ouder/);
	expectError(await ask(d, { persoon: String(d.ouder), binnen_op: ago(-1) }), /#binnen_op/);
	expectError(await ask(d, { persoon: '', soort: null, binnen_wijze: null }), /#persoon/);
	sql(born(13));
	// H11: the age on the day that it was asked.
	sql(`UPDATE persoon SET geboortedatum = date('now', 'localtime', '-16 years', '-1 day') WHERE id = ${d.kind}`);
	expectError(await ask(d, { persoon: String(d.kind), vrager: gezag, binnen_op: ago(2) }), /#mening_kind/);
	sql(born(13));
	assert.equal(one(`SELECT count(*) FROM betrokkene_verzoek WHERE tafel = ${d.tafel}`), 0);
});

test('verzoek: a copy goes out when each piece was looked at, with words black and pieces left out, never a secret address of another', async () => {
	const d = await dossier();
	sql(`INSERT INTO contactmoment (tafel, soort, datum, met, tekst, vastgelegd_door, vastgelegd_op) VALUES (${d.tafel}, 'nazorg', '${ago(2)}', 'vader', 'Vader woont nu op ${SECRET.straat} en is rustig.', 1, '2026-01-01T00:00:00Z')`);
	const v = await asked(d, { persoon: String(d.ouder), vraag: 'Ik wil alles zien.' });
	const [{ rol, termijn }] = task(d);
	assert.deepEqual([rol, termijn], ['procesondersteuner', one(`SELECT date('${ago(3)}', '+30 days')`)]);
	assert.match((await d.ondersteuner.get('/cgi-bin/werkvoorraad')).text, /Verzoek over gegevens beantwoorden/);
	expectError(await press(d, v, 'besluiten', { besluit: 'deels', motivering: 'Alles nagekeken.' }), /nagegaan wie het vraagt/);
	expect(await known(d, v), 303);
	expectError(await press(d, v, 'besluiten', { besluit: 'deels', motivering: 'Alles nagekeken.' }), /bij elk onderdeel/);
	expect(await letter(d, v, 'als=json'), 200);
	assert.match((await letter(d, v, 'als=json')).text, /nog niet besloten/);

	const page = expect(await pieces(d, v), 200), form = page.formOf('opslaan'), keys = form.keys('keuze');
	assert.ok(page.text.includes('Nakijken: gaat ook over een ander') && Object.keys(keys).length > 10);
	const nazorg = `contact_${one('SELECT max(id) FROM contactmoment')}`, stuk = `stuk_${d.stuk}`;
	const all = Object.fromEntries(Object.values(keys).map((name) => [name, 'geven']));
	expectError(await d.ondersteuner.submit(page, 'opslaan', { ...all, [keys[nazorg]]: 'geven' }), new RegExp(`#keuze-${nazorg}`));
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [keys[nazorg]]: 'zwart', [`woorden-${nazorg}`]: 'Schuilstraat' }), /staat er niet zo/);
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [keys[nazorg]]: 'zwart', [`woorden-${nazorg}`]: 'rustig' }), /adres dat geheim is/);
	expectError(await d.ondersteuner.submit(page, 'opslaan', { [keys[stuk]]: 'zwart' }), new RegExp(`#keuze-${stuk}`));
	expect(await d.ondersteuner.submit(page, 'opslaan', { ...all, [keys[nazorg]]: 'zwart', [`woorden-${nazorg}`]: SECRET.straat, [keys[stuk]]: 'weglaten' }), 303);
	// Of another text it is asked again.
	sql(`UPDATE contactmoment SET tekst = tekst || ' Oma ook.' WHERE tafel = ${d.tafel} AND soort = 'nazorg'`);
	expectError(await press(d, v, 'besluiten', { besluit: 'deels', motivering: 'Nagekeken.' }), /nog 1 keer/);
	const again = await pieces(d, v);
	expect(await d.ondersteuner.submit(again, 'opslaan', { [again.formOf('opslaan').keys('keuze')[nazorg]]: 'zwart', [`woorden-${nazorg}`]: SECRET.straat }), 303);
	expectError(await press(d, v, 'besluiten', { besluit: 'toegewezen', motivering: 'Nagekeken.' }), /voor een deel/);
	const sure = expect(await d.ondersteuner.submit(await open(d, v), 'besluiten', { besluit: 'deels', motivering: 'Wat over vader gaat, is zwart.' }, { ask: true }), 200);
	assert.match(sure.text, /staat dan ook vast/);
	expect(await d.ondersteuner.submit(sure, 'besluiten', {}, { ask: true }), 303);

	const copy = expect(await letter(d, v, 'brief=afschrift'), 200), data = JSON.parse((await letter(d, v, 'als=json')).body);
	for (const text of [copy.text, JSON.stringify(data)]) {
		assert.ok(text.includes('Vader woont nu op █████ en is rustig.') && text.includes('Dorpsstraat 1') && text.includes('Wiesje Fictink'), text.slice(0, 300));
		for (const hidden of ['Schuilhof', '7581 PX', '123456782', 'Een veiligheidsplan']) assert.ok(!text.includes(hidden), hidden);
	}
	assert.ok(data.gegevens.length > 20 && data.gegevens.every((g) => g.onderdeel && g.naam && g.waarde && !g.bestand));
	assert.ok(!(await pieces(d, v)).formOf('opslaan'), 'nobody chooses again');
	sql(`UPDATE contactmoment SET tekst = 'Iets anders.' WHERE tafel = ${d.tafel} AND soort = 'nazorg'`);
	assert.ok((await letter(d, v, 'brief=afschrift')).text.includes('en is rustig. Oma ook.'), 'what was given stays as it was');
	assert.throws(() => sql(`UPDATE betrokkene_afschrift SET tekst = 'x' WHERE verzoek = ${v}`), /what was handed over stays/);

	assert.match((await letter(d, v, 'brief=besluit')).text, /Dorpsstraat 1.*Antwoord op uw verzoek.*voor een deel.*Wat over vader gaat, is zwart\..*bezwaar/);
	assert.equal(task(d).length, 1, 'until it was handed over');
	expectError(await press(d, v, 'overdragen', { overgedragen_op: ago(0) }), /#overgedragen_wijze/);
	expect(await press(d, v, 'overdragen', { overgedragen_op: ago(0), overgedragen_wijze: 'persoonlijk' }), 303);
	assert.equal(task(d).length, 0);
	assert.ok(one(`SELECT count(*) FROM log WHERE zaak = ${d.zaak} AND pagina = 'verzoek-brief' AND onderwerp = 'verzoek=${v}'`) >= 4);
});

test('verzoek: who asks for a kind does not get the address that is secret of that kind', async () => {
	const d = await dossier();
	sql(`UPDATE persoon SET adres_geheim = 'ja', straat = '${SECRET.straat}', postcode = '${SECRET.postcode}', woonplaats = 'Losser' WHERE id = ${d.kind}`);
	const other = await asked(d, { persoon: String(d.kind), vrager: `persoon-${d.ouder}`, mening_kind: 'Vindt het goed.' }), own = await asked(d, { persoon: String(d.kind) });
	assert.match((await pieces(d, other)).text, /Adres Vastgelegd, en geheim\./);
	assert.ok(!(await pieces(d, other)).text.includes(`Adres ${SECRET.straat}`));
	assert.match((await pieces(d, own)).text, new RegExp(`Adres ${SECRET.straat} ${SECRET.postcode}`));
	for (const v of [other, own]) assert.ok(!(await letter(d, v, 'brief=bevestiging')).text.includes('Schuilhof'), 'a letter gets lost');
	sql(`UPDATE persoon SET adres_geheim = '', straat = '', postcode = '', woonplaats = '' WHERE id = ${d.kind}`);
});

test('verzoek: a month, and once two more with a reason; what is decided is not decided again', async () => {
	const d = await dossier(), v = await asked(d, { persoon: String(d.ouder), soort: 'wissing' });
	const term = () => one(`SELECT termijn FROM betrokkene_verzoek WHERE id = ${v}`), stale = await open(d, v);
	expectError(await press(d, v, 'verlengen', { verlengd_reden: '' }), /#verlengd_reden/);
	expect(await press(d, v, 'verlengen', { verlengd_reden: 'Het dossier is groot.' }), 303);
	assert.equal(term(), one(`SELECT date('${ago(3)}', '+90 days')`));
	assert.ok(!(await open(d, v)).formOf('verlengen'), 'once');
	assert.equal((await d.ondersteuner.submit(stale, 'verlengen', { verlengd_reden: 'Nog eens.' }, { ask: true })).status, 409);
	assert.match((await letter(d, v, 'brief=bevestiging')).text, /Het dossier is groot\./);
	expect(await press(d, v, 'bevestigen', { bevestigd_op: ago(0) }), 303);
	expect(await known(d, v), 303);
	expect(await press(d, v, 'besluiten', { besluit: 'afgewezen', motivering: 'De bewaartermijn loopt nog.' }), 303);
	assert.ok(!(await open(d, v)).formOf('besluiten'));
	assert.throws(() => sql(`UPDATE betrokkene_verzoek SET motivering = 'x' WHERE id = ${v}`), /what was decided stays/);
	assert.match((await letter(d, v, 'brief=besluit')).text, /De bewaartermijn loopt nog\./);
	expect(await press(d, v, 'overdragen', { overgedragen_op: ago(0), overgedragen_wijze: 'brief' }), 303);
});

test('verzoek: who looked, by day, function and organisation and without a name; not who looked at another of the family alone', async () => {
	const d = await dossier(), raad = await user('raad.advies');
	expect(await raad.get(`/cgi-bin/persoon?persoon=${d.kind}`), 200);
	const v = await asked(d, { persoon: String(d.vader), soort: 'wie_keek' });
	expect(await known(d, v), 303);
	assert.doesNotMatch((await letter(d, v, 'brief=besluit')).text, /ingezien/);
	expect(await press(d, v, 'besluiten', { besluit: 'toegewezen', motivering: 'Hieronder staat het.' }), 303);
	const { text } = await letter(d, v, 'brief=besluit');
	assert.match(text, /: lokale toegang, .*Losser \([^)]*Dossier|: lokale toegang, .*Losser \([^)]*Aanmelding/);
	assert.match(text, /: procesondersteuner, subregio Noord-Oost Twente \(/);
	for (const name of sql("SELECT naam FROM gebruiker WHERE gebruikersnaam IN ('lokaal.losser', 'voorzitter.noord-oost-twente', 'raad.advies')").map((g) => g.naam)) assert.ok(!text.includes(name), name);
	const seen = text.split(': Raad voor de Kinderbescherming, Vakgroep Advies')[1];
	assert.ok(seen.includes('Besluit') && !/Persoon/.test(seen.slice(0, seen.indexOf(')'))), 'what was looked at of the kind alone');
});

test('verzoek: the voorzitter reads, the toezichthouder sees that it is there and whether it is in time, others see nothing', async () => {
	const d = await dossier(), nr = one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), v = one(`SELECT max(v.id) FROM betrokkene_verzoek v WHERE v.tafel = ${d.tafel}`);
	for (const page of [await list(d, d.voorzitter), await open(d, v, d.voorzitter), await pieces(d, v, d.voorzitter), await letter(d, v, 'brief=besluit', d.voorzitter)]) {
		expect(page, 200);
		assert.ok(!page.forms.some((f) => f.method === 'POST' && f.action.startsWith('/cgi-bin/verzoek')), page.path);
	}
	expect(await d.voorzitter.post('/cgi-bin/verzoek-betrokkene', [...(await list(d, d.voorzitter)).forms.at(-1).pairs().filter(([n]) => n === 'csrf'), ['verzoek', String(v)], ['identiteit', 'bekend'], ['actie', 'nagaan']]), 403);
	for (const name of ['lokaal.losser', 'lokaal.enschede', 'gi.jbov', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'beheer', 'toezicht', 'voorzitter.almelo', 'ondersteuner.hengelo']) {
		const who = await user(name), sees = (await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).status === 200;
		for (const page of [await list(d, who), await open(d, v, who), await pieces(d, v, who), await letter(d, v, 'brief=besluit', who)]) assert.ok(page.status === 404 || (sees && page.status === 403), `${name} ${page.path} ${page.status}`);
	}
	sql(`UPDATE betrokkene_verzoek SET termijn = '2026-01-02' WHERE id = ${v}`);
	const seen = expect(await (await user('toezicht')).get('/cgi-bin/verzoek-betrokkene'), 200).text;
	assert.match(seen, new RegExp(`${nr} Noord-Oost Twente [^T]* Te laat`));
	for (const hidden of ['Fictink', 'Tijl', 'Wiesje', 'inzage of', 'wissen', 'Hieronder staat het']) assert.ok(!seen.includes(hidden), hidden);
	expect(await (await user('voorzitter.noord-oost-twente')).get('/cgi-bin/verzoek-betrokkene'), 404);
});

test('verklaring: in own words, beside the tafel and its notulen for all who see those, and never changed', async () => {
	const d = await dossier(), words = 'Zo is het niet gegaan.\nIk was er <wel> bij & rustig.';
	const at = (by) => by.get(`/cgi-bin/verklaring?tafel=${d.tafel}`);
	const page = expect(await at(d.ondersteuner), 200);
	expectError(await d.ondersteuner.submit(page, 'toevoegen', { persoon: String(d.ouder), ontvangen_op: ago(0), tekst: '' }), /#tekst/);
	expectError(await d.ondersteuner.submit(page, 'toevoegen', { persoon: String(d.ouder), ontvangen_op: ago(0), tekst: `Hij woont op ${SECRET.straat}.` }), /#tekst/);
	expect(await d.ondersteuner.submit(page, 'toevoegen', { persoon: String(d.ouder), ontvangen_op: ago(0), tekst: words }), 303);
	for (const name of ['lokaal.losser', 'raad.advies', 'voorzitter.noord-oost-twente']) {
		const who = await user(name);
		for (const path of [`verklaring?tafel=${d.tafel}`, `zaak?zaak=${d.zaak}`, `notulen?tafel=${d.tafel}`])
			assert.match(expect(await who.get(`/cgi-bin/${path}`), 200).text, /Verklaringen.*Wiesje Fictink, .*Ik was er <wel> bij & rustig\.|Wat er is verklaard.*Ik was er <wel> bij & rustig\./, `${name} ${path}`);
		assert.ok(!(await at(who)).formOf('toevoegen'), name);
	}
	expect(await at(await user('lokaal.borne')), 404);
	assert.throws(() => sql(`UPDATE verklaring SET tekst = 'x' WHERE tafel = ${d.tafel}`), /what somebody said stays/);
	assert.throws(() => sql(`DELETE FROM verklaring WHERE tafel = ${d.tafel}`), /what somebody said stays/);
});
