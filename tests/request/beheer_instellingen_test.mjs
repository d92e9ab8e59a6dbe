// The settings of section 9 and the rest: changed by the beheerder, with who did it; what
// is kept of tasks follows at once.
import { ago, assert, checkKept, expect, expectError, one, sql, test, user } from './beheer.mjs';
import { filed, planned } from './steps.mjs';

const PAGE = '/cgi-bin/beheer-instellingen';
const beheer = () => user('beheer');
const value = (name) => one(`SELECT waarde FROM instelling WHERE naam = '${name}'`);
async function change(name, values, actie = 'opslaan') {
	const client = await beheer();
	return client.submit(expect(await client.get(`${PAGE}?naam=${name}`), 200), actie, values);
}

test('section 9: a term is changed within its bounds, with who did it and what it was, and the tasks that wait follow', async () => {
	const d = await filed();
	const due = () => one(`SELECT termijn FROM taak WHERE tafel = ${d.tafel} AND code = 'oordelen'`), before = due();
	for (const wrong of ['0', '61', 'twee', '', '1.5']) expectError(await change('termijn_oordeel', { waarde: wrong }), /#waarde/);
	assert.equal(value('termijn_oordeel'), '2');
	expect(await change('termijn_oordeel', { waarde: '20' }), 303);
	assert.ok(due() > before, `${before} ${due()}`);
	checkKept('a change of a term', []);
	const client = await beheer();
	assert.match((await client.get(PAGE)).text, /Intake-oordeel 20 werkdagen Werkdagen voor het intake-oordeel, na het indienen\. Gewijzigd op .* door Beheerder, was 2\. 2 werkdagen/);
	expect(await change('termijn_oordeel', { waarde: '2' }), 303);
	assert.equal(due(), before);
	const page = (await client.get(`${PAGE}?naam=termijn_oordeel`)).text;
	assert.match(page, /van "20" naar "2", door Beheerder .*van "2" naar "20", door Beheerder/);
	assert.match(page, /Mag zijn 1 tot en met 60 werkdagen/);
	assert.equal(one("SELECT count(*) FROM log WHERE pagina = 'beheer-instellingen' AND handeling = 'opslaan' AND uitkomst = 'gedaan' AND onderwerp = 'termijn_oordeel'"), 2);
	for (const change of ['DELETE FROM instelling_verloop', "UPDATE instelling_verloop SET van = 'x'"]) assert.throws(() => sql(change), /what a setting was stays/);
});
test('section 13: how long others still read after closing follows for what is closed already', async () => {
	const closed = one("SELECT t.id FROM tafel t WHERE t.status = 'afgesloten' AND EXISTS (SELECT 1 FROM zicht v WHERE v.tafel = t.id AND v.tot <> 'altijd') LIMIT 1");
	const until = () => one(`SELECT max(tot) FROM zicht WHERE tafel = ${closed} AND tot <> 'altijd'`), before = until();
	expect(await change('inzage_na_afsluiten', { waarde: '24' }), 303);
	assert.equal(until(), one(`SELECT date('${before}', '+12 months')`));
	checkKept('a change of how long one reads', []);
	expect(await change('inzage_na_afsluiten', { waarde: '12' }), 303);
	assert.equal(until(), before);
});
test('beheer: yes or no, and texts of letters with how they look', async () => {
	expectError(await change('virusscan', { aan: '' }), /#aan/);
	expect(await change('virusscan', { aan: 'ja' }), 303);
	assert.equal(value('virusscan'), '1');
	expect(await change('virusscan', { aan: 'nee' }), 303);
	assert.equal(value('virusscan'), '0');
	const seen = expect(await change('brief_groet', { waarde: 'Hartelijke groet & <tot ziens>,' }, 'bekijken'), 200);
	assert.match(seen.text, /Zo eindigt een brief .* Hartelijke groet & <tot ziens>, de procesondersteuner van subregio Almelo/);
	assert.equal(value('brief_groet'), 'Met vriendelijke groet,', 'looking keeps nothing');
	expect(await change('brief_groet', { waarde: 'Hartelijke groet,' }), 303);
	expect(await change('brief_contact', { waarde: 'Wij zijn er op werkdagen\nvan 9 tot 12.' }), 303);
	const d = await planned();
	const letter = expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`), 200);
	assert.match(letter.text, /Wij zijn er op werkdagen van 9 tot 12\. Hartelijke groet, de procesondersteuner van subregio/);
	expect(await change('brief_contact', { waarde: '' }), 303);
	expect(await change('brief_groet', { waarde: 'Met vriendelijke groet,' }), 303);
	expectError(await change('brief_groet', { waarde: '' }), /#waarde/);
	expectError(await change('brief_groet', { waarde: 'x'.repeat(101) }), /hoogstens 100 tekens/);
});
test('beheer: nobody else changes a setting, and what is no setting is not there', async () => {
	for (const who of ['toezicht', 'voorzitter.almelo', 'raad.advies', 'lokaal.losser'])
		for (const path of [PAGE, `${PAGE}?naam=termijn_tafel`, '/cgi-bin/beheer-sluitingsdagen']) expect(await (await user(who)).get(path), 404);
	const client = await beheer();
	for (const name of ['geheim', "x' OR 1=1", 'TERMIJN_TAFEL']) expect(await client.get(`${PAGE}?naam=${encodeURIComponent(name)}`), 404);
	const form = (await client.get(`${PAGE}?naam=termijn_tafel`)).formOf('opslaan').pairs().filter(([n]) => !['naam'].includes(n));
	expect(await client.post(PAGE, [...form, ['actie', 'opslaan']]), 404);
});
test('section 9: a day on which the offices are closed moves what is due over it, and back when they are open after all', async () => {
	const d = await filed(), client = await beheer();
	const due = () => one(`SELECT termijn FROM taak WHERE tafel = ${d.tafel} AND code = 'oordelen'`), before = due();
	const add = async (dag, omschrijving = 'Studiedag.') => client.submit(await client.get('/cgi-bin/beheer-sluitingsdagen'), 'toevoegen', { dag, omschrijving });
	expect(await add(before), 303);
	assert.ok(due() > before);
	checkKept('a closing day', []);
	expectError(await add(before), /al geen werkdag/);
	expectError(await add(ago(30)), /al voorbij/);
	expectError(await add(before, ''), /#omschrijving/);
	assert.match((await client.get('/cgi-bin/beheer-sluitingsdagen')).text, /Studiedag\./);
	expect(await client.submit(await client.get('/cgi-bin/beheer-sluitingsdagen'), 'weg'), 303);
	assert.equal(due(), before);
	assert.deepEqual(sql("SELECT van, naar FROM instelling_verloop WHERE naam = 'sluitingsdag' ORDER BY id"), [{ van: '', naar: before }, { van: before, naar: '' }]);
});
