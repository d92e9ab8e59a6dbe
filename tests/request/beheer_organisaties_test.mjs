// The region as data (domain section 2): changed by the beheerder; what ends keeps its name.
import { ago, assert, expect, expectError, one, sql, test, user } from './beheer.mjs';
import { filed, planned, written } from './steps.mjs';

const PAGE = '/cgi-bin/beheer-organisaties';
const beheer = () => user('beheer');
const keep = async (query, values) => { const client = await beheer(); return client.submit(expect(await client.get(`${PAGE}?${query}`), 200), 'opslaan', values); };
const nr = (table, name) => one(`SELECT id FROM ${table} WHERE naam = '${name}'`);
const gemeenten = async () => (await (await user('gi.jbov')).get('/cgi-bin/aanmelding?moment=1')).forms.flatMap((f) => f.options('gemeente'));

test('beheer: a location gets its street, which the letter prints, and its rooms; one that closes is planned no more', async () => {
	const d = await planned(), locatie = one(`SELECT locatie FROM tafel WHERE id = ${d.tafel}`);
	expect(await keep(`soort=locatie&nr=${locatie}`, { adres: 'Raadhuisplein 1, Losser', kamers: '3', bereikbaar: 'Bus 62 stopt voor de deur.' }), 303);
	assert.deepEqual(sql(`SELECT adres, kamers FROM locatie WHERE id = ${locatie}`), [{ adres: 'Raadhuisplein 1, Losser', kamers: 3 }]);
	assert.match((await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`)).text, /Raadhuisplein 1, Losser\. Bus 62 stopt voor de deur\./);
	expectError(await keep(`soort=locatie&nr=${locatie}`, { gesloten: 'ja' }), /nog \d+ tafels gepland/);
	expectError(await keep(`soort=locatie&nr=${locatie}`, { adres: '', kamers: '0' }), /#adres/);
	expect(await keep('soort=locatie', { naam: 'Wijkcentrum', adres: 'Dorpsstraat 2, Glane', gemeente: String(nr('gemeente', 'Losser')), kamers: '1' }), 303);
	expect(await keep(`soort=locatie&nr=${nr('locatie', 'Wijkcentrum')}`, { gesloten: 'ja' }), 303);
	assert.equal(one("SELECT actief FROM locatie WHERE naam = 'Wijkcentrum'"), 0);
	assert.match((await (await beheer()).get(PAGE)).text, /Wijkcentrum : Dorpsstraat 2, Glane, Losser, 1 kamer, niet meer in gebruik/);
});
test('beheer: gemeenten that merge: the new one files from its day, the old one no more, and its zaken keep its name', async () => {
	const d = await filed(), old = one(`SELECT gemeente FROM zaak WHERE id = ${d.zaak}`), name = one(`SELECT naam FROM gemeente WHERE id = ${old}`);
	expectError(await keep('soort=gemeente', { naam: name, code: '9901', subregio: '4' }), /Deze naam is er al/);
	expectError(await keep('soort=gemeente', { naam: 'Nieuw-Losserland', code: '99', subregio: '4' }), /vier cijfers/);
	expectError(await keep('soort=gemeente', { naam: 'Nieuw-Losserland', code: '0153', subregio: '4' }), /al een gemeente met deze code/);
	expect(await keep('soort=gemeente', { naam: "Nieuw-Losserland 's", code: '9901', subregio: '4' }), 303);
	const fresh = one("SELECT id FROM gemeente WHERE code = '9901'");
	assert.equal(one(`SELECT slug FROM gemeente WHERE id = ${fresh}`), 'nieuw-losserland-s');
	assert.equal(one(`SELECT soort FROM organisatie WHERE gemeente = ${fresh}`), 'lokale_toegang');
	expectError(await keep(`soort=gemeente&nr=${old}`, { opgegaan_in: String(fresh) }), /#einde/);
	expectError(await keep(`soort=gemeente&nr=${old}`, { opgegaan_in: String(old), einde: ago(0) }), /in zichzelf/);
	expect(await keep(`soort=gemeente&nr=${old}`, { opgegaan_in: String(fresh), einde: ago(-5) }), 303);
	assert.ok((await gemeenten()).includes(String(old)), 'until its day it files');
	expect(await keep(`soort=gemeente&nr=${old}`, { opgegaan_in: String(fresh), einde: ago(0) }), 303);
	assert.ok(!(await gemeenten()).includes(String(old)));
	assert.ok((await gemeenten()).includes(String(fresh)));
	assert.match((await d.voorzitter.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).text, new RegExp(name));
	const client = await beheer(), places = (await client.get('/cgi-bin/beheer-gebruikers')).formOf('toevoegen').options('plek');
	assert.ok(places.includes(`lokale_toegang-${one(`SELECT id FROM organisatie WHERE gemeente = ${fresh}`)}`));
	assert.ok(!places.includes(`lokale_toegang-${one(`SELECT id FROM organisatie WHERE gemeente = ${old}`)}`));
	expect(await keep(`soort=gemeente&nr=${old}`, { opgegaan_in: '', einde: '' }), 303);
});
test('beheer: a GI comes and ends: it is chosen no more, and stays where it was chosen', async () => {
	expectError(await keep('soort=organisatie', { naam: 'Nieuwe GI', aard: '' }), /#aard/);
	expect(await keep('soort=organisatie', { naam: 'Nieuwe GI', aard: 'gi', telefoon: '0800 1234' }), 303);
	const gi = String(nr('organisatie', 'Nieuwe GI')), d = await written({ moment: 1 });
	const offered = async (x) => (await x.melder.get(`/cgi-bin/persoon?zaak=${x.zaak}`)).forms.flatMap((f) => f.options('voogd_gi'));
	assert.ok((await offered(d)).includes(gi));
	expect(await keep(`soort=organisatie&nr=${gi}`, { einde: ago(0) }), 303);
	assert.ok(!(await offered(d)).includes(gi));
	sql(`UPDATE zaak SET voogd_gi = ${gi} WHERE id = ${d.zaak}`);
	assert.ok((await offered(d)).includes(gi), 'where it was chosen it stays');
});
test('beheer: how a subregio is reached is on the site and in the letters; nobody else changes the region', async () => {
	expectError(await keep('soort=subregio&nr=2', { telefoon: '' }), /#telefoon/);
	expect(await keep('soort=subregio&nr=2', { telefoon: '0546 00 00 00' }), 303);
	assert.match((await (await user('voorzitter.almelo')).get('/cgi-bin/werkvoorraad')).body, /0546 00 00 00/);
	for (const who of ['toezicht', 'voorzitter.almelo', 'raad.advies']) expect(await (await user(who)).get(PAGE), 404);
	const client = await beheer();
	for (const query of ['soort=subregio', 'soort=locatie&nr=9999', 'nr=1']) expect(await client.get(`${PAGE}?${query}`), 404);
});
