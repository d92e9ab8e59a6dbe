// besluit: the Raad decides, per kind (W20), with the veiligheidsplan (W21).
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { JA, KIND, NEE, PLAN, accepted, ago, decide, decided, held, planned, steps } from './steps.mjs';

const raad = () => user('raad.advies');
const open = (d, by) => by.get(`/cgi-bin/besluit?tafel=${d.tafel}`);
const taken = (d) => one(`SELECT genomen_op <> '' FROM besluit WHERE tafel = ${d.tafel}`) === 1;
const of = (d, kind = d.kind) => sql(`SELECT * FROM besluit_kind WHERE tafel = ${d.tafel} AND persoon = ${kind}`)[0];

test('W20 the Raad starts an inquiry, with urgentie and the three reasons', async () => {
	const d = await decided();
	const row = of(d);
	assert.deepEqual([row.uitkomst, row.urgentie, row.bereidheid, row.vermogen, row.vertrouwen], ['raadsonderzoek', 'hoog', JA.bereidheid, JA.vermogen, JA.vertrouwen]);
	assert.equal(steps(d).at(-1).handeling, 'besluiten');
});
for (const field of ['uitkomst', 'urgentie', 'bereidheid', 'vermogen', 'vertrouwen', 'motivering']) {
	test(`W20 no besluit without ${field}`, async () => {
		const d = await held();
		expectError(await decide(d, { ...JA, [field]: field === 'uitkomst' ? null : '' }), new RegExp(`besluit over Tijl|#${field}-`));
		assert.ok(!taken(d));
	});
}
for (const field of ['bereidheid', 'vermogen', 'vertrouwen', 'motivering']) {
	test(`W20 nor a besluit of no inquiry without ${field}`, async () => {
		const d = await held();
		expectError(await decide(d, { ...NEE, [field]: '' }), new RegExp(`besluit over Tijl|#${field}-`));
		assert.ok(!taken(d));
	});
}
for (const urgentie of ['crisis', 'hoog', 'regulier']) {
	test(`W20 urgentie ${urgentie}`, async () => assert.equal(of(await decided({ besluit: { ...JA, urgentie } })).urgentie, urgentie));
}
test('W20 urgentie belongs to an inquiry only', async () => {
	const d = await held();
	expectError(await decide(d, { ...NEE, urgentie: 'crisis' }), /#urgentie/);
});
test('W20 a besluit for every kind, each its own', async () => {
	const d = await held({ personen: [{ ...KIND, voornamen: 'Żółć' }] });
	const second = one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak} AND soort = 'kind'`);
	expectError(await decide(d, JA, { [`uitkomst-${second}`]: null, [`urgentie-${second}`]: '', [`bereidheid-${second}`]: '', [`vermogen-${second}`]: '', [`vertrouwen-${second}`]: '', [`motivering-${second}`]: '' }), /Żółć/);
	assert.ok(!taken(d));
	expect(await decide(d, JA, { [`uitkomst-${second}`]: 'geen_raadsonderzoek', [`urgentie-${second}`]: '' }), 303);
	assert.equal(of(d, second).uitkomst, 'geen_raadsonderzoek');
	assert.equal(of(d).uitkomst, 'raadsonderzoek');
});
test('W20 put off only with a reason and a date to come; then it is taken later', async () => {
	const d = await held();
	const off = { uitkomst: 'aangehouden', urgentie: '', motivering: 'Het medisch onderzoek loopt nog.' };
	expectError(await decide(d, { ...off, aangehouden_tot: '' }), /besluit over Tijl|#aangehouden_tot/);
	expectError(await decide(d, { ...off, aangehouden_tot: ago(1) }), /#aangehouden_tot/);
	expectError(await decide(d, { ...off, motivering: '', aangehouden_tot: ago(-14) }), /besluit over Tijl|#motivering/);
	expect(await decide(d, { ...off, aangehouden_tot: ago(-14) }), 303);
	assert.equal(of(d).uitkomst, 'aangehouden');
	expect(await decide(d, { ...JA, aangehouden_tot: '' }), 303);
	assert.equal(of(d).uitkomst, 'raadsonderzoek');
	assert.deepEqual(sql(`SELECT uitkomst FROM besluit_verloop WHERE tafel = ${d.tafel} ORDER BY id`).map((v) => v.uitkomst), ['aangehouden', 'raadsonderzoek']);
});
test('W20 what was taken is not taken again', async () => {
	const d = await decided();
	const page = await open(d, await raad());
	assert.ok(!page.buttons.includes('besluiten'));
	assert.ok(page.text.includes('Het lukt nog niet.'));
});
test('W20 only by the Raad, or namens the Raad by the procesondersteuner', async () => {
	const d = await held();
	for (const name of ['voorzitter.noord-oost-twente', 'lokaal.losser', 'raad.onderzoeker', 'gi.jbov', 'veiligthuis', 'beheer', 'ondersteuner.hengelo']) {
		const page = await open(d, await user(name));
		assert.ok(page.status !== 200 || !page.buttons.includes('besluiten'), name);
	}
	const form = (await open(d, await raad())).formOf('besluiten');
	const token = (await d.voorzitter.get('/cgi-bin/werkvoorraad')).forms[0].value('csrf');
	const pairs = form.pairs().map(([n, v]) => (n === 'csrf' ? [n, token] : [n, v]));
	expect(await d.voorzitter.post('/cgi-bin/besluit', [...pairs, ['actie', 'besluiten']]), 403);
});
test('W20 namens: the official is named, and both names stay visible', async () => {
	const d = await held();
	expectError(await decide(d, JA, { functionaris: '' }, d.ondersteuner), /#functionaris/);
	assert.ok(!taken(d));
	expect(await decide(d, JA, { functionaris: 'A. Żółć van de Raad' }, d.ondersteuner), 303);
	const text = (await open(d, await raad())).text;
	assert.ok(text.includes('A. Żółć van de Raad') && text.includes('Ondersteuner Noord-Oost Twente'), text.slice(0, 600));
});
test('W20 the Raad itself is asked for no official', async () => {
	const d = await held();
	assert.ok(!(await open(d, await raad())).formOf('besluiten').names.includes('functionaris'));
});
test('W20 not before the tafel was held', async () => {
	const d = await planned();
	const page = expect(await open(d, await raad()), 200);
	assert.ok(!page.buttons.includes('besluiten'));
	const form = page.formOf('opslaan');
	const answer = await (await raad()).post('/cgi-bin/besluit', [...form.pairs(), ['actie', 'besluiten']]);
	assert.ok([403, 409].includes(answer.status), String(answer.status));
	expect(await open(await accepted(), await raad()), 404);
});
test('W20 what is only being written, nobody else reads', async () => {
	const d = await held();
	const page = await open(d, await raad());
	expect(await (await raad()).submit(page, 'opslaan', { [`motivering-${d.kind}`]: 'nog niet besloten zin' }), 303);
	for (const by of [d.voorzitter, d.melder]) for (const path of [`besluit?tafel=${d.tafel}`, `zaak?zaak=${d.zaak}`]) {
		assert.ok(!(await by.get(`/cgi-bin/${path}`)).body.includes('nog niet besloten zin'), `${by.name} ${path}`);
	}
	assert.equal((await open(d, await raad())).formOf('besluiten').value(`motivering-${d.kind}`), 'nog niet besloten zin');
});
test('W21 the veiligheidsplan: established or not, and who watches it', async () => {
	const d = await held();
	expectError(await decide(d, JA, { veiligheidsplan_vastgesteld: null }), /#veiligheidsplan_vastgesteld|veiligheidsplan/);
	expectError(await decide(d, JA, { veiligheidsplan_toezicht: '' }), /#veiligheidsplan_toezicht|toeziet/);
	assert.ok(!taken(d));
	expect(await decide(d, JA, { veiligheidsplan_vastgesteld: 'nee', veiligheidsplan_wijzigingen: 'Oma slaapt in het weekend bij het gezin.' }), 303);
	assert.equal(one(`SELECT veiligheidsplan_wijzigingen FROM besluit WHERE tafel = ${d.tafel}`), 'Oma slaapt in het weekend bij het gezin.');
});
test('W20 what the melder wrote about the ouders and the plan stands beside the besluit, for who decides', async () => {
	const d = await held({ bereidheid: 'Moeder wil wel, vader niet.', vermogen: 'Zij kan het met hulp.', vertrouwen: 'Dat is er nog niet.' });
	for (const by of [await raad(), d.ondersteuner]) {
		const page = expect(await open(d, by), 200), aside = page.body.slice(page.body.indexOf('<aside'), page.body.indexOf('</aside>'));
		for (const words of ['Moeder wil wel, vader niet.', 'Zij kan het met hulp.', 'Dat is er nog niet.', 'Wie toeziet op het veiligheidsplan', 'De lokale toegang', 'De politie kwam drie keer.', `/cgi-bin/stuk?stuk=${d.stuk}`, `/cgi-bin/zaak?zaak=${d.zaak}`])
			assert.ok(aside.includes(words), `${by.name}: ${words}`);
		assert.equal(page.formOf('besluiten').value('veiligheidsplan_toezicht'), 'lokale_toegang');
	}
	for (const by of [d.melder, d.voorzitter]) assert.ok(!expect(await open(d, by), 200).body.includes('<aside'), by.name);
});
test('W43 and of moment 3 how the measure ends', async () => {
	const d = await held({ moment: 3 });
	const page = expect(await open(d, await raad()), 200);
	assert.ok(page.body.slice(page.body.indexOf('<aside'), page.body.indexOf('</aside>')).includes('De doelen zijn gehaald.'));
});
test('W20 the text of a kind is that of the first where that is ticked, without script too', async () => {
	const d = await held({ personen: [{ ...KIND, voornamen: 'Żółć', geboortedatum: '3-4-2015' }] });
	const second = one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak} AND soort = 'kind'`);
	const page = expect(await open(d, await raad()), 200), form = page.formOf('opslaan');
	assert.ok(!form.names.includes(`zelfde_bereidheid-${d.kind}`), 'not of the first itself');
	assert.ok(page.text.includes('Zelfde als bij Tijl'));
	expect(await (await raad()).submit(page, 'opslaan', {
		[`bereidheid-${d.kind}`]: 'Zij willen.', [`vermogen-${d.kind}`]: 'Het lukt.', [`motivering-${d.kind}`]: 'Daarom.', [`motivering-${second}`]: 'Om iets anders.',
		[`zelfde_bereidheid-${second}`]: 'ja', [`zelfde_vermogen-${second}`]: 'ja',
	}), 303);
	assert.deepEqual([of(d, second).bereidheid, of(d, second).vermogen, of(d, second).vertrouwen, of(d, second).motivering], ['Zij willen.', 'Het lukt.', '', 'Om iets anders.']);
	// What is typed beside it is not thrown away; what stood there before is replaced.
	const again = expect(await open(d, await raad()), 200);
	expectError(await (await raad()).submit(again, 'opslaan', { [`motivering-${second}`]: 'Nog iets anders.', [`zelfde_motivering-${second}`]: 'ja' }), new RegExp(`#motivering-${second}`));
	expect(await (await raad()).submit(again, 'opslaan', { [`zelfde_motivering-${second}`]: 'ja' }), 303);
	assert.equal(of(d, second).motivering, 'Daarom.');
});
test('besluit: refused, and what was typed is kept', async () => {
	const d = await held();
	await decide(d, { ...JA, urgentie: '' });
	assert.equal((await open(d, await raad())).formOf('besluiten').value(`motivering-${d.kind}`), JA.motivering);
});
test('besluit: an outcome of another moment is none', async () => {
	const d = await held();
	expectError(await decide(d, { ...JA, uitkomst: 'akkoord_einde' }), /#uitkomst/);
});
test('besluit: two who decide at the same time: one does', async () => {
	const d = await held();
	const of = async (by, result) => {
		const page = await open(d, by);
		const values = Object.fromEntries(Object.entries({ ...JA, uitkomst: result, urgentie: result === 'raadsonderzoek' ? 'hoog' : '' }).map(([field, value]) => [`${field}-${d.kind}`, value]));
		return () => by.submit(page, 'besluiten', { ...values, ...PLAN, ...(by === d.ondersteuner ? { functionaris: 'B. Fictie' } : {}) });
	};
	const both = [await of(await raad(), 'raadsonderzoek'), await of(d.ondersteuner, 'geen_raadsonderzoek')];
	const answers = await Promise.all(both.map((send) => send()));
	assert.deepEqual(answers.map((a) => a.status).sort(), [303, 409]);
	assert.equal(one(`SELECT count(*) FROM besluit_verloop WHERE tafel = ${d.tafel}`), 1);
});
