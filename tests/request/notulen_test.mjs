// The notulen: written (W19, W50), checked by another (W51), sent (W52), reacted
// to and made final (W53), and never changed (W54).
import { assert, expect, expectError, one, sql, test, user, as } from './suite.mjs';
import { approve, akkoordPage, decided, deelnemer, fix, fixed, held, minutes, notulen, offered, planned, react, send, sent, steps } from './steps.mjs';

const open = (d, by = d.ondersteuner) => by.get(`/cgi-bin/notulen?tafel=${d.tafel}`);
const versions = (d) => sql(`SELECT versie, status FROM notulen WHERE tafel = ${d.tafel} ORDER BY versie`);
const text = (d, punt, versie = 1) => one(`SELECT t.tekst FROM notulen_tekst t JOIN notulen n ON n.id = t.notulen WHERE n.tafel = ${d.tafel} AND n.versie = ${versie} AND t.punt = ${punt}`);

test('W19 a text for each of the eight agenda items, in their words', async () => {
	const d = await held();
	const page = await open(d);
	assert.equal(Object.keys(page.formOf('opslaan').keys('tekst')).length, 8);
	for (const words of ['samenvatting van de stukken', 'Reactie ouders', 'aanvulling lokale toegang', 'Vragen vanuit de Raad', 'veiligheidsplan', 'bereidheid, het vermogen en het vertrouwen', 'urgentie', 'nazorg']) assert.ok(page.text.includes(words), words);
});
for (let punt = 1; punt <= 8; punt++) {
	test(`W19 not offered to the voorzitter while item ${punt} is empty`, async () => {
		const d = await decided();
		expectError(await minutes(d, { [`tekst-${punt}`]: '  ' }, 'ter_controle'), new RegExp(`#tekst-${punt}$|agendapunt`));
		assert.equal(notulen(d), 'in_bewerking');
		assert.ok(text(d, punt === 1 ? 2 : 1).startsWith('Besproken'), 'what was typed is kept');
	});
}
test('W50 written during the tafel already, and kept while typing', async () => {
	const d = await planned();
	expect(await minutes(d, { 'tekst-1': 'Tijdens de tafel getypt.' }), 303);
	const form = (await open(d)).formOf('opslaan');
	const pairs = form.pairs().map(([n, v]) => (n === 'tekst-2' ? [n, 'half woord'] : [n, v]));
	expect(await d.ondersteuner.post('/cgi-bin/notulen', [...pairs, ['actie', 'concept']]), 204);
	const again = (await open(d)).formOf('opslaan');
	assert.equal(again.value('tekst-1'), 'Tijdens de tafel getypt.');
	assert.equal(again.value('tekst-2'), 'half woord');
});
test('W50 a text that was typed on an ended session is there after logging in', async () => {
	const d = await held();
	const client = await as('ondersteuner.noord-oost-twente');
	const page = await open(d, client);
	sql("UPDATE sessie SET laatst = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-45 minutes') WHERE rowid = (SELECT max(s.rowid) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = 'ondersteuner.noord-oost-twente')");
	const refused = expect(await client.submit(page, 'opslaan', { 'tekst-4': 'Żółć vroeg naar de nacht.' }), 303);
	assert.match(refused.location, /inloggen/);
	assert.equal((await open(d)).formOf('opslaan').value('tekst-4'), 'Żółć vroeg naar de nacht.');
});
test('W50 somebody else who saves meanwhile: both texts, nothing overwritten', async () => {
	const d = await held();
	expect(await minutes(d), 303);
	const mine = await open(d);
	expect(await minutes(d, { 'tekst-3': 'tekst van de ander' }), 303);
	const answer = expect(await d.ondersteuner.submit(mine, 'opslaan', { 'tekst-3': 'mijn tekst' }), 409);
	assert.ok(answer.text.includes('tekst van de ander'));
	assert.equal(answer.formOf('opslaan').value('tekst-3'), 'mijn tekst');
	assert.equal(text(d, 3), 'tekst van de ander');
});
test('W16 the sentence of absence stands in the notulen, and nobody can remove it', async () => {
	const d = await planned({ ouder: { voornamen: 'Siobhán', geslachtsnaam: "O'Brien" } });
	const { attend, comes, decide } = await import('./steps.mjs');
	comes(d);
	const id = deelnemer(d, 'ouder');
	expect(await attend(d, 'houden', { [`status-${id}`]: 'afwezig_zonder_bericht', [`gehoord-${id}`]: null }), 303);
	expect(await decide(d), 303);
	assert.match((await open(d)).text, /Siobhán O'Brien/);
	assert.ok(!(await open(d)).formOf('opslaan').names.includes('afwezigheid'));
	const form = (await open(d)).formOf('opslaan');
	expect(await d.ondersteuner.post('/cgi-bin/notulen', [...form.pairs(), ['afwezigheid', ''], ['actie', 'opslaan']]), 400);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	assert.match(one(`SELECT afwezigheid FROM notulen WHERE tafel = ${d.tafel}`), /^Niet aanwezig aan tafel: .*Siobhán O'Brien.*De tafel is wel doorgegaan\.$/);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	for (const by of [d.melder, d.voorzitter, await user('raad.advies')]) assert.match((await open(d, by)).text, /Siobhán O'Brien .*afwezig zonder bericht.*wel doorgegaan/, by.name);
});
test('W18 who has spoken is ticked in the notulen: with the form, or at once, and wipes nothing', async () => {
	const d = await planned(), ids = [deelnemer(d, 'ouder'), deelnemer(d, 'lokale_toegang')];
	const heard = () => ids.map((id) => one(`SELECT gehoord FROM deelnemer WHERE id = ${id}`));
	const form = (await open(d)).formOf('opslaan');
	const hidden = form.pairs().filter(([n]) => ['csrf', 'tafel', 'rev'].includes(n));
	const atOnce = (...pairs) => d.ondersteuner.post('/cgi-bin/notulen', [...hidden, ...pairs, ['actie', 'gehoord']]);
	expect(await minutes(d, { [`gehoord-${ids[0]}`]: 'ja', 'tekst-1': 'Tijdens de tafel.' }), 303);
	assert.deepEqual(heard(), ['ja', '']);
	const attendance = expect(await d.ondersteuner.get(`/cgi-bin/aanwezigheid?tafel=${d.tafel}`), 200);
	expect(await atOnce(['horen', String(ids[1])], [`gehoord-${ids[1]}`, 'ja']), 204);
	assert.deepEqual(heard(), ['ja', 'ja'], 'of nobody else anything is said');
	assert.equal(text(d, 1), 'Tijdens de tafel.');
	expect(await d.ondersteuner.submit(attendance, 'opslaan', {}), 409, 'a form of before does not wipe it');
	// A form without the boxes, or with one that is not ticked, takes nothing back; at once does.
	expect(await minutes(d, { [`gehoord-${ids[0]}`]: null }), 303);
	assert.deepEqual(heard(), ['ja', 'ja']);
	expect(await atOnce(['horen', String(ids[0])]), 204);
	assert.deepEqual(heard(), ['', 'ja']);
	expect(await atOnce(['horen', String(ids[1])], ['gehoord-99999', 'ja']), 400);
	const lokaal = await user('lokaal.losser'), own = (await lokaal.get('/cgi-bin/werkvoorraad')).forms[0].pairs().filter(([n]) => n === 'csrf');
	expect(await lokaal.post('/cgi-bin/notulen', [...own, ['tafel', String(d.tafel)], ['rev', '0'], ['horen', String(ids[0])], [`gehoord-${ids[0]}`, 'ja'], ['actie', 'gehoord']]), 404);
	assert.deepEqual(heard(), ['', 'ja']);
	const { held: hold } = await import('./steps.mjs'), after = await hold();
	assert.ok(!(await open(after)).formOf('opslaan').names.some((n) => n.startsWith('gehoord')), 'after the tafel it is a correction, with a reason');
});
test('W18 what is saved at once leaves what is being typed a draft', async () => {
	const d = await planned(), id = deelnemer(d, 'ouder');
	const pairs = (await open(d)).formOf('opslaan').pairs();
	expect(await d.ondersteuner.post('/cgi-bin/notulen', [...pairs.map(([n, v]) => (n === 'tekst-2' ? [n, 'half woord'] : [n, v])), ['actie', 'concept']]), 204);
	const hidden = pairs.filter(([n]) => ['csrf', 'tafel', 'rev'].includes(n));
	expect(await d.ondersteuner.post('/cgi-bin/notulen', [...hidden, ['horen', String(id)], [`gehoord-${id}`, 'ja'], ['actie', 'gehoord']]), 204);
	assert.equal((await open(d)).formOf('opslaan').value('tekst-2'), 'half woord');
});
test('W50 afspraken without end: as many as are sent, and an empty one each time, without script', async () => {
	const d = await held();
	const rows = async () => Object.keys((await open(d)).formOf('opslaan').keys('wat'));
	assert.deepEqual(await rows(), ['n1']);
	const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [[`wat-n${i + 1}`, `Afspraak nummer ${i + 1}`], [`wie-n${i + 1}`, 'Moeder']]).flat());
	const answer = expect(await minutes(d, many, 'nog_een'), 303);
	assert.match(answer.location, /tafel=\d+#nieuwe-afspraak$/);
	assert.equal(one(`SELECT count(*) FROM afspraak WHERE tafel = ${d.tafel}`), 20);
	assert.equal((await rows()).length, 21);
	expect(await minutes(d, { 'wat-n1': 'Nog een', 'wie-n1': 'Vader' }, 'nog_een'), 303);
	assert.equal(one(`SELECT count(*) FROM afspraak WHERE tafel = ${d.tafel}`), 21);
	// What was typed in a second one stays where it was, also as a draft.
	const wrong = expect(await minutes(d, { 'wat-n1': 'Bellen', 'wie-n1': 'Oma', 'wat-n2': 'Zonder wie' }), 422);
	assert.deepEqual([wrong.formOf('opslaan').value('wat-n1'), wrong.formOf('opslaan').value('wat-n2')], ['Bellen', 'Zonder wie']);
	const pairs = (await open(d)).formOf('opslaan').pairs();
	expect(await d.ondersteuner.post('/cgi-bin/notulen', [...pairs, ['wat-n3', 'Getypt'], ['actie', 'concept']]), 204);
	assert.equal((await open(d)).formOf('opslaan').value('wat-n3'), 'Getypt');
});
test('W19 agenda, aanmelding and stukken lie at hand beside the notulen', async () => {
	const d = await planned();
	const page = await open(d), aside = page.body.slice(page.body.indexOf('<aside'), page.body.indexOf('</aside>'));
	for (const words of ['href="#tekst-8"', 'De politie kwam drie keer.', `/cgi-bin/stuk?stuk=${d.stuk}`]) assert.ok(aside.includes(words), words);
	assert.ok(page.body.includes('id="tekst-8"'));
});
test('W51 before they are sent, only voorzitter and procesondersteuner see them', async () => {
	const d = await offered();
	const others = await Promise.all(['lokaal.losser', 'raad.advies', 'raad.onderzoeker', 'veiligthuis', 'voorzitter.hengelo', 'beheer'].map(user));
	const hidden = async () => {
		for (const by of others) for (const program of ['notulen', 'notulen-akkoord', 'zaak']) {
			const page = await by.get(program === 'zaak' ? `/cgi-bin/zaak?zaak=${d.zaak}` : `/cgi-bin/${program}?tafel=${d.tafel}`);
			assert.ok(!page.body.includes('Besproken bij punt'), `${by.name} ${program}`);
		}
	};
	await hidden();
	expect(await approve(d), 303);
	await hidden();
	expect(await send(d), 303);
	assert.ok((await open(d, d.melder)).text.includes('Besproken bij punt 3'));
	assert.ok((await open(d, await user('raad.advies'))).text.includes('Besproken bij punt 3'));
	for (const name of ['voorzitter.hengelo', 'beheer', 'lokaal.borne', 'gi.wss', 'veiligthuis']) expect(await open(d, await user(name)), 404);
});
test('W51 the voorzitter sends back with remarks, never without', async () => {
	const d = await offered();
	expectError(await d.voorzitter.submit(await akkoordPage(d, d.voorzitter), 'terugsturen', { opmerkingen: ' ' }), /#opmerkingen/);
	assert.equal(notulen(d), 'ter_controle');
	expect(await d.voorzitter.submit(await akkoordPage(d, d.voorzitter), 'terugsturen', { opmerkingen: 'Punt 2 mist <iets>.' }), 303);
	assert.equal(notulen(d), 'in_bewerking');
	assert.ok((await open(d)).text.includes('Punt 2 mist <iets>.'));
	assert.equal(steps(d).at(-1).reden, 'Punt 2 mist <iets>.');
});
test('W51 who wrote a version cannot approve it, in whatever role', async () => {
	// The procesondersteuner is voorzitter too: of the same subregio, by vervanging or for good.
	const d = await offered();
	sql(`INSERT INTO gebruiker_rol (gebruiker, rol, subregio, verleend_op) SELECT id, 'voorzitter', 4, '2026-01-01T00:00:00Z' FROM gebruiker WHERE gebruikersnaam = 'ondersteuner.noord-oost-twente'`);
	const page = await akkoordPage(d, d.ondersteuner);
	const answer = page.buttons.includes('akkoord') ? await approve(d, d.ondersteuner)
		: await d.ondersteuner.post('/cgi-bin/notulen-akkoord', [...page.forms.at(-1).pairs(), ['actie', 'akkoord']]);
	assert.ok([400, 403, 422].includes(answer.status), String(answer.status));
	assert.equal(notulen(d), 'ter_controle');
	sql("DELETE FROM gebruiker_rol WHERE rol = 'voorzitter' AND gebruiker = (SELECT id FROM gebruiker WHERE gebruikersnaam = 'ondersteuner.noord-oost-twente')");
	expect(await approve(d), 303);
});
test('W51 nobody but the voorzitter of the subregio approves', async () => {
	const d = await offered();
	assert.ok(!(await akkoordPage(d, d.ondersteuner)).buttons.includes('akkoord'));
	expect(await akkoordPage(d, await user('voorzitter.hengelo')), 404);
});
test('W51 not sent before they are approved', async () => {
	const d = await offered();
	assert.ok(!(await akkoordPage(d, d.ondersteuner)).buttons.includes('verzenden'));
	assert.equal(one(`SELECT count(*) FROM verzending z JOIN notulen n ON n.id = z.notulen WHERE n.tafel = ${d.tafel}`), 0);
});
test('W51 the voorzitter takes an approval back before it is sent: a next version', async () => {
	const d = await offered();
	expect(await approve(d), 303);
	expectError(await d.voorzitter.submit(await akkoordPage(d, d.voorzitter), 'terugnemen', { opmerkingen: '' }), /#opmerkingen/);
	expect(await d.voorzitter.submit(await akkoordPage(d, d.voorzitter), 'terugnemen', { opmerkingen: 'Er staat een fout in punt 6.' }), 303);
	assert.deepEqual(versions(d), [{ versie: 1, status: 'vervangen' }, { versie: 2, status: 'in_bewerking' }]);
	assert.equal(text(d, 6, 2), text(d, 6, 1));
});
test('W52 who got what, when and how is recorded for each deelnemer', async () => {
	const d = await offered();
	expect(await approve(d), 303);
	const form = (await akkoordPage(d, d.ondersteuner)).formOf('verzenden');
	for (const name of Object.values(form.keys('wijze'))) expectError(await send(d, { [name]: '' }), /Kies hoe|#wijze/);
	assert.equal(notulen(d), 'gecontroleerd');
	expect(await send(d, { [`wijze-${deelnemer(d, 'ouder')}`]: 'uitgereikt' }), 303);
	const rows = sql(`SELECT d.rol, z.wijze FROM verzending z JOIN deelnemer d ON d.id = z.deelnemer JOIN notulen n ON n.id = z.notulen WHERE n.tafel = ${d.tafel} ORDER BY d.rol`);
	assert.equal(rows.find((x) => x.rol === 'ouder').wijze, 'uitgereikt');
	assert.equal(rows.length, one(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1`));
});
test('W52 the family has no account: not sent in the system', async () => {
	const d = await offered();
	expect(await approve(d), 303);
	expectError(await send(d, { [`wijze-${deelnemer(d, 'ouder')}`]: 'in_het_systeem' }), /#wijze/);
});
test('W53 a reaction is recorded per deelnemer, and handled before the notulen are final', async () => {
	const d = await sent();
	expectError(await react(d, deelnemer(d, 'ouder'), ''), /#reactie_tekst/);
	expect(await react(d, deelnemer(d, 'ouder'), 'Ik heb dat "nooit" gezegd.'), 303);
	expectError(await fix(d), /nog niet afgehandeld/);
	assert.equal(notulen(d), 'verzonden');
	const page = await akkoordPage(d, d.ondersteuner);
	const [name] = Object.values(page.formOf('afhandelen').keys('afhandeling'));
	const reden = name.replace('afhandeling', 'reden');
	expectError(await d.ondersteuner.submit(page, 'afhandelen', { [name]: 'niet_overgenomen' }), /#reden/);
	expect(await d.ondersteuner.submit(page, 'afhandelen', { [name]: 'niet_overgenomen', [reden]: 'Zo is het aan tafel gezegd.' }), 303);
	expect(await fix(d), 303);
	const shown = (await open(d, d.melder)).text;
	assert.ok(shown.includes('Ik heb dat "nooit" gezegd.') && shown.includes('Zo is het aan tafel gezegd.'), 'a different view stays visible');
});
test('W53 an annex is part of the notulen', async () => {
	const d = await sent();
	expect(await react(d, deelnemer(d, 'lokale_toegang'), 'Onze hele toelichting.'), 303);
	const page = await akkoordPage(d, d.ondersteuner);
	const [name] = Object.values(page.formOf('afhandelen').keys('afhandeling'));
	expect(await d.ondersteuner.submit(page, 'afhandelen', { [name]: 'bijlage' }), 303);
	expect(await fix(d), 303);
	assert.ok((await open(d, d.melder)).text.includes('Onze hele toelichting.'));
});
test('W53 a reaction of somebody who was not at this tafel is none', async () => {
	const d = await sent();
	const other = one(`SELECT min(id) FROM deelnemer WHERE tafel <> ${d.tafel}`);
	expectError(await react(d, other, 'Van een ander.'), /#reactie_deelnemer/);
});
test('W53 an amended version passes the voorzitter again', async () => {
	const d = await sent();
	expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'wijzigen'), 303);
	assert.deepEqual(versions(d), [{ versie: 1, status: 'vervangen' }, { versie: 2, status: 'in_bewerking' }]);
	assert.ok(!(await akkoordPage(d, d.ondersteuner)).buttons.includes('vaststellen'));
	expect(await minutes(d, { 'tekst-2': 'Moeder heeft ook gezegd dat het beter gaat.' }, 'ter_controle'), 303);
	assert.ok((await open(d, d.melder)).text.includes('Besproken bij punt 2'), 'the melder sees the version that was sent');
	assert.ok(!(await open(d, d.melder)).body.includes('dat het beter gaat'));
	expect(await approve(d), 303);
	expect(await send(d), 303);
	assert.ok((await open(d, d.melder)).text.includes('dat het beter gaat'));
	expect(await fix(d), 303);
	assert.deepEqual(versions(d).map((v) => v.status), ['vervangen', 'vastgesteld']);
});
test('W54 an approved version never changes: not by a form, not in the database', async () => {
	const d = await offered();
	const before = await open(d);
	expect(await approve(d), 303);
	assert.ok(!(await open(d)).buttons.includes('opslaan'));
	const form = before.formOf('opslaan') ?? (await open(await held())).formOf('opslaan');
	const pairs = form.pairs().map(([n, v]) => (n === 'tafel' ? [n, String(d.tafel)] : n === 'tekst-1' ? [n, 'stiekem anders'] : [n, v]));
	const answer = await d.ondersteuner.post('/cgi-bin/notulen', [...pairs, ['actie', 'opslaan']]);
	assert.ok([403, 409].includes(answer.status), String(answer.status));
	assert.equal(text(d, 1), 'Besproken bij punt 1.');
	const id = one(`SELECT id FROM notulen WHERE tafel = ${d.tafel}`);
	for (const statement of [`UPDATE notulen_tekst SET tekst = 'x' WHERE notulen = ${id}`, `DELETE FROM notulen_tekst WHERE notulen = ${id}`, `DELETE FROM notulen WHERE id = ${id}`, `INSERT OR REPLACE INTO notulen_tekst VALUES (${id}, 1, 'x')`]) assert.throws(() => sql(statement), statement);
});
test('W54 versions can be compared', async () => {
	const d = await sent();
	expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'wijzigen'), 303);
	expect(await minutes(d, { 'tekst-5': 'Het plan is aangepast.' }), 303);
	const page = expect(await d.ondersteuner.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}&versie=2&vergelijk=1`), 200);
	assert.ok(page.text.includes('Het plan is aangepast.') && page.text.includes('Besproken bij punt 5.'));
	for (const bad of ['versie=9', 'versie=0&vergelijk=9', 'versie=x']) assert.ok([200, 400, 404].includes((await d.ondersteuner.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}&${bad}`)).status), bad);
});
test('W54 an older version that was not sent is for nobody else', async () => {
	const d = await sent();
	expect(await d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'wijzigen'), 303);
	expect(await minutes(d, { 'tekst-5': 'nog niet gezien' }), 303);
	const page = await d.melder.get(`/cgi-bin/notulen?tafel=${d.tafel}&versie=2`);
	assert.ok(page.status === 404 || !page.body.includes('nog niet gezien'));
});
test('W53 what is final cannot be changed, sent back or begun anew', async () => {
	const d = await fixed();
	const buttons = [...(await open(d)).buttons, ...(await akkoordPage(d, d.ondersteuner)).buttons, ...(await akkoordPage(d, d.voorzitter)).buttons];
	assert.deepEqual(buttons.filter((b) => ['opslaan', 'ter_controle', 'akkoord', 'terugsturen', 'terugnemen', 'verzenden', 'wijzigen', 'vaststellen', 'reactie'].includes(b)), []);
});
test('afspraken: what and who are needed, and they are in the notulen', async () => {
	const d = await decided();
	expectError(await minutes(d, { 'wat-n1': 'Elke week bellen', 'wie-n1': '' }), /#wie-n1/);
	expectError(await minutes(d, { 'wat-n1': '', 'wie-n1': 'Oma' }), /#wat-n1/);
	expect(await minutes(d, { 'wat-n1': 'Elke week bellen', 'wie-n1': 'Oma <Riek>', 'wanneer-n1': '1-12-2027' }), 303);
	assert.equal(one(`SELECT wie FROM afspraak WHERE tafel = ${d.tafel}`), 'Oma <Riek>');
	expect(await minutes(d, {}, 'ter_controle'), 303);
	assert.ok((await akkoordPage(d, d.voorzitter)).text.includes('Elke week bellen'));
});
