// A secret address in a text, a title or a file name goes out with nothing (H20).
import { assert, expect, expectError, one, sql, test } from './suite.mjs';
import { PDF, akkoordPage, approve, complete, decided, file, fix, judge, minutes, notulen, plan, send, withStuk } from './steps.mjs';

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
