// The beheerder keeps accounts and roles: domain section 3 and 13 ("cannot give itself a
// role; a role granted is logged and shown to the toezichthouder").
import { account, ago, as, assert, expect, expectError, forget, nobody, one, sql, test, user, PASSWORD } from './beheer.mjs';

const LIST = '/cgi-bin/beheer-gebruikers';
const id = (name) => one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
const at = (name) => `/cgi-bin/beheer-gebruiker?gebruiker=${id(name)}`;
const beheer = () => user('beheer');
const press = async (client, name, actie, values = {}, options = {}) => client.submit(expect(await client.get(at(name)), 200), actie, values, options);
const NEW = 'vier losse paarden op zolder';
const roles = (name) => sql(`SELECT rol, van, tot FROM rol_verleend WHERE gebruiker = ${id(name)} ORDER BY id`);
const trail = (name) => sql(`SELECT wat FROM gebruiker_verloop WHERE gebruiker = ${id(name)} ORDER BY id`).map((v) => v.wat);

let number = 0;
async function fresh(plek = 'voorzitter-2', more = {}) {
	const name = `nieuw.${++number}`, client = await beheer();
	const made = await client.submit(await client.get(LIST), 'toevoegen', { gebruikersnaam: name, naam: `Nieuwe Collega ${'abcdefghij'[number % 10]}${number}`, plek, ...more });
	assert.equal(expect(made, 303).location, `${at(name)}&gedaan=opgeslagen`);
	return name;
}
const codeOf = (page) => /Inlogcode ([a-z0-9]{5}-[a-z0-9]{5}-[a-z0-9]{5}) /.exec(expect(page, 200).text)?.[1];
const choose = async (client, code) => client.submit(await client.get('/cgi-bin/wachtwoord'), 'wijzigen', { wachtwoord_oud: code, wachtwoord_nieuw: NEW, herhaald: NEW });

test('beheer: an account is made, gets a code on paper that is seen once and works once, and its user chooses a password', async () => {
	const name = await fresh(), client = await beheer();
	assert.match((await client.get(`${LIST}?q=${name}`)).text, /Heeft nog geen inlogcode/);
	expect(await nobody().login(name, ''), 422);
	const page = await press(client, name, 'code');
	const code = codeOf(page);
	assert.ok(code, page.text);
	assert.ok(!(await client.get(at(name))).text.includes(code), 'it does not come back');
	assert.equal(one(`SELECT count(*) FROM gebruiker WHERE wachtwoord LIKE '%${code}%'`) + one(`SELECT count(*) FROM log WHERE onderwerp LIKE '%${code}%'`), 0, 'it is kept nowhere');
	const first = nobody();
	assert.match(expect(await first.login(name, code), 303).location, /werkvoorraad|wachtwoord/);
	assert.match(expect(await first.get('/cgi-bin/werkvoorraad'), 303).location, /wachtwoord/);
	expect(await nobody().login(name, code), 422);
	expect(await choose(first, code), 303);
	expect(await first.get('/cgi-bin/werkvoorraad'), 200);
	expect(await nobody().login(name, code), 422);
	expect(await nobody().login(name, NEW), 303);
	assert.deepEqual(trail(name), ['aangemaakt', 'rol_verleend', 'code']);
	for (const change of ['DELETE FROM gebruiker_verloop', "UPDATE gebruiker_verloop SET reden = 'x'"]) assert.throws(() => sql(change), /stays/);
	forget();
});
test('beheer: a code that is too old opens nothing; a new one ends the sessions and the password before it', async () => {
	const name = account('met.wachtwoord', 'voorzitter.almelo'), client = await beheer(), own = await as(name);
	sql(`UPDATE gebruiker SET naam = 'Mevrouw Wachtwoord' WHERE gebruikersnaam = '${name}'`);
	const asked = await press(client, name, 'code', {}, { ask: true });
	assert.match(expect(asked, 200).text, /U ziet de code één keer/);
	expect(await own.get('/cgi-bin/werkvoorraad'), 200);
	const back = await client.post(at(name).replace(/\?.*/, ''), [...asked.formOf('code').pairs().filter(([n]) => n !== 'bevestigd'), ['toch_niet', 'code']]);
	assert.equal(codeOf(back), undefined, 'who says no sees none');
	const code = codeOf(await press(client, name, 'code'));
	assert.match(expect(await own.get('/cgi-bin/werkvoorraad'), 303).location, /inloggen/);
	expect(await nobody().login(name, PASSWORD), 422);
	sql(`UPDATE gebruiker SET code_tot = '2026-01-01T00:00:00Z' WHERE gebruikersnaam = '${name}'`);
	expect(await nobody().login(name, code), 422);
	sql(`UPDATE gebruiker SET code_tot = '2099-01-01T00:00:00Z' WHERE gebruikersnaam = '${name}'`);
	expect(await nobody().login(name, code), 303);
	forget();
});
test('beheer: what does not fit is said at its field, and what was typed stays', async () => {
	const client = await beheer();
	const page = await client.get(LIST);
	const wrong = expectError(await client.submit(page, 'toevoegen', { gebruikersnaam: 'met spatie', naam: 'J. de Boer' }), /hoogstens 100 letters/);
	assert.equal(wrong.formOf('toevoegen').value('naam'), 'J. de Boer');
	expectError(await client.submit(page, 'toevoegen', { gebruikersnaam: 'BEHEER', naam: 'J. de Boer' }), /heeft deze gebruikersnaam al/);
	expectError(await client.submit(page, 'toevoegen', { gebruikersnaam: '', naam: '' }), /#naam/);
	sql("UPDATE gebruiker SET email = 'een@example.nl' WHERE gebruikersnaam = 'gi.wss'");
	expectError(await client.submit(page, 'toevoegen', { gebruikersnaam: 'eigen', naam: 'J. de Boer', email: 'EEN@example.nl' }), /heeft dit e-mailadres al/);
	expectError(await client.submit(page, 'toevoegen', { gebruikersnaam: 'eigen', naam: 'J. de Boer', plek: 'voorzitter-1', van: ago(-9), tot: ago(-3) }), /ligt voor de eerste/);
	assert.equal(id('eigen'), null);
});
test('beheer: a role begins and ends by itself, at once for who is logged in', async () => {
	const name = account('van.tot', 'lokaal.losser'), client = await beheer();
	sql(`UPDATE gebruiker SET naam = 'De heer Vantot' WHERE gebruikersnaam = '${name}'; DELETE FROM rol_verleend WHERE gebruiker = ${id(name)}`);
	const own = await as(name), agenda = async (status) => expect(await own.get('/cgi-bin/agenda'), status);
	const role = (van, tot) => press(client, name, 'geven', { plek: 'voorzitter-3', van, tot });
	await agenda(404);
	expect(await role(ago(0), ago(0)), 303);
	await agenda(200);
	expect(await role(ago(-1), ago(-5)), 303);
	await agenda(404);
	assert.match((await client.get(at(name))).text, /Begint nog/);
	expect(await role('', ''), 303);
	await agenda(200);
	sql(`UPDATE rol_verleend SET van = '${ago(9)}', tot = '${ago(1)}' WHERE gebruiker = ${id(name)}`);
	await agenda(404);
	assert.equal(one(`SELECT count(*) FROM actor_rol WHERE gebruiker = ${id(name)}`), 0);
	expectError(await role(ago(9), ago(1)), /al voorbij/);
	expect(await press(client, name, 'nemen'), 303);
	assert.deepEqual(roles(name), []);
	assert.deepEqual(trail(name), ['rol_verleend', 'rol_gewijzigd', 'rol_gewijzigd', 'rol_ingetrokken']);
});
test('beheer: an account has ten roles at most: more than count would be no right', async () => {
	const client = await beheer(), name = await fresh('voorzitter-1'), page = await client.get(at(name));
	const places = page.formOf('geven').options('plek').filter((p) => p.startsWith('lokale_toegang-')).slice(0, 10);
	for (const plek of places.slice(0, 9)) expect(await press(client, name, 'geven', { plek }), 303);
	expectError(await press(client, name, 'geven', { plek: places[9] }), /al 10 rollen/);
	assert.equal(roles(name).length, 10);
	sql(`DELETE FROM rol_verleend WHERE gebruiker = ${id(name)}`);
});
test('section 13: nobody gives itself a role: not the own account, not one of the same name', async () => {
	const client = await beheer();
	expectError(await press(client, 'beheer', 'geven', { plek: 'voorzitter-1' }), /uzelf geen rol geven/);
	account('b.heerder', 'gi.wss');
	sql("UPDATE gebruiker SET naam = 'BEHEERDER' WHERE gebruikersnaam = 'b.heerder'");
	expectError(await press(client, 'b.heerder', 'geven', { plek: 'voorzitter-1' }), /ook niet onder een andere naam/);
	sql("UPDATE gebruiker SET naam = 'Iemand', email = '' WHERE gebruikersnaam = 'b.heerder'");
	expect(await press(client, 'b.heerder', 'geven', { plek: 'toezichthouder-0' }), 303);
});
test('section 13: who was let in by somebody gives that one no role, also not through a third', async () => {
	const client = await beheer();
	const second = await fresh('beheerder-0');
	const other = nobody();
	const code = codeOf(await press(client, second, 'code'));
	expect(await other.login(second, code), 303);
	expect(await choose(other, code), 303);
	expectError(await press(other, 'beheer', 'geven', { plek: 'voorzitter-1' }), /maakte uw account/);
	sql(`INSERT INTO gebruiker_verloop (gebruiker, wat, door, op) VALUES (${id(account('derde', 'beheer'))}, 'code', ${id(second)}, 'x'); UPDATE gebruiker SET naam = 'Derde Man' WHERE gebruikersnaam = 'derde'`);
	const third = await as('derde');
	expectError(await press(third, 'beheer', 'geven', { plek: 'voorzitter-1' }), /maakte uw account/);
	expect(await press(third, 'gi.leger', 'geven', { plek: 'gi-16' }), 303);
	assert.deepEqual(roles('beheer').map((r) => r.rol), ['beheerder']);
	sql(`DELETE FROM rol_verleend WHERE gebruiker IN (${id(second)}, ${id('derde')}); UPDATE gebruiker SET actief = 0 WHERE id IN (${id(second)}, ${id('derde')})`);
	forget();
});
test('beheer: nobody blocks itself, and the last beheerder neither goes nor loses the role nor gets an end', async () => {
	const client = await beheer();
	assert.ok(!(await client.get(at('beheer'))).buttons.includes('blokkeren'));
	const form = (await client.get(at('gi.wss'))).formOf('blokkeren');
	const pairs = form.pairs().filter(([n]) => !['gebruiker', 'rev', 'reden'].includes(n));
	const rev = String(one("SELECT rev FROM gebruiker WHERE gebruikersnaam = 'beheer'"));
	expectError(await client.post('/cgi-bin/beheer-gebruiker', [...pairs, ['gebruiker', String(id('beheer'))], ['rev', rev], ['reden', 'Weg.'], ['actie', 'blokkeren']]), /eigen account niet blokkeren/);
	expectError(await press(client, 'beheer', 'nemen'), /laatste beheerder/);
	const second = await as(account('tweede.beheerder', 'beheer'));
	sql("UPDATE gebruiker SET naam = 'Tweede Beheerder' WHERE gebruikersnaam = 'tweede.beheerder'");
	expectError(await press(client, 'tweede.beheerder', 'blokkeren', { reden: '' }), /#reden/);
	expect(await press(second, 'beheer', 'geven', { plek: 'beheerder-0', tot: ago(-9) }), 303);
	expectError(await press(client, 'tweede.beheerder', 'blokkeren', { reden: 'Weg.' }), /laatste beheerder/);
	expectError(await press(client, 'tweede.beheerder', 'geven', { plek: 'beheerder-0', tot: ago(-9) }), /laatste beheerder/);
	expect(await press(second, 'beheer', 'geven', { plek: 'beheerder-0' }), 303);
	expect(await press(client, 'tweede.beheerder', 'blokkeren', { reden: 'Werkt hier niet meer.' }), 303);
	expect(await second.get('/cgi-bin/werkvoorraad'), 303);
	expect(await nobody().login('tweede.beheerder', PASSWORD), 422);
	assert.ok(!(await client.get(at('tweede.beheerder'))).buttons.includes('code'));
	expect(await press(client, 'tweede.beheerder', 'vrijgeven'), 303);
	expect(await nobody().login('tweede.beheerder', PASSWORD), 303);
	sql(`DELETE FROM rol_verleend WHERE gebruiker = ${id('tweede.beheerder')}`);
	forget();
});
test('beheer: before somebody is blocked the open work is counted, and nothing of a dossier is shown', async () => {
	const client = await beheer();
	const holder = one("SELECT g.gebruikersnaam FROM tafel t JOIN gebruiker g ON g.id = ifnull(t.behandelaar, t.melder_gebruiker) WHERE t.status IN ('concept', 'ingediend', 'gepland') LIMIT 1");
	const many = one(`SELECT count(*) FROM tafel t WHERE ifnull(t.behandelaar, t.melder_gebruiker) = ${id(holder)} AND t.status IN ('concept', 'ingediend', 'teruggestuurd', 'in_te_plannen', 'gepland', 'gehouden')`);
	const page = await press(client, holder, 'blokkeren', { reden: 'Langdurig afwezig.' }, { ask: true });
	assert.match(expect(page, 200).text, new RegExp(`Dossiers die deze collega behandelt ${many}`));
	assert.equal(one(`SELECT actief FROM gebruiker WHERE gebruikersnaam = '${holder}'`), 1);
	const alone = (await client.get(at('voorzitter.enschede'))).text;
	assert.match(alone, new RegExp(`alleen deze collega kan doen: voorzitter Enschede: ${one("SELECT count(*) FROM taak WHERE rol = 'voorzitter' AND bereik = 's1'")}`));
	for (const z of sql('SELECT nummer FROM zaak')) assert.ok(!page.body.includes(z.nummer) && !alone.includes(z.nummer));
});
test('beheer: the second step of somebody who lost the telephone is taken away, with a trace', async () => {
	const name = account('zonder.app', 'gi.wss'), client = await beheer();
	sql(`INSERT INTO tweede_factor (gebruiker, sleutel, herstel, ingesteld_op) VALUES (${id(name)}, '${'a'.repeat(40)}', '${'b'.repeat(40)}', 'x')`);
	assert.match((await client.get(at(name))).text, /Tweede stap van inloggen ingesteld/);
	expect(await press(client, name, 'factor'), 303);
	assert.equal(one(`SELECT count(*) FROM tweede_factor WHERE gebruiker = ${id(name)}`), 0);
	assert.deepEqual(trail(name), ['factor']);
});
test('section 13: what was done to accounts is shown to the toezichthouder, and kept in the log; nobody else keeps accounts', async () => {
	const name = await fresh('procesondersteuner-4');
	const page = expect(await (await user('toezicht')).get('/cgi-bin/rollen'), 200);
	assert.match(page.text, new RegExp(`Nieuwe Collega \\w+ Rol gegeven: procesondersteuner Noord-Oost Twente Beheerder`));
	assert.equal(one(`SELECT count(*) FROM log WHERE pagina = 'beheer-gebruikers' AND handeling = 'toevoegen' AND uitkomst = 'gedaan' AND onderwerp = 'gebruiker=${id(name)}'`), 1);
	for (const who of ['toezicht', 'voorzitter.almelo', 'lokaal.losser', 'raad.advies', 'ondersteuner.hengelo', 'gi.wss', 'veiligthuis', 'raad.onderzoeker'])
		for (const path of ['/cgi-bin/beheer', LIST, `${LIST}?als=csv`, at(name)]) expect(await (await user(who)).get(path), 404);
	for (const who of ['beheer', 'voorzitter.almelo']) expect(await (await user(who)).get('/cgi-bin/rollen'), 404);
	expect(await (await beheer()).get('/cgi-bin/beheer-gebruiker?gebruiker=99999'), 404);
});
test('beheer: accounts are found by name, organisation, role and how they are used, fifty at a time', async () => {
	const client = await beheer();
	const names = (page) => [...page.body.matchAll(/beheer-gebruiker\?gebruiker=(\d+)/g)].map((m) => Number(m[1]));
	assert.deepEqual(names(await client.get(`${LIST}?q=LEGER`)), [id('gi.leger')]);
	assert.deepEqual(names(await client.get(`${LIST}?met_rol=raadsonderzoeker`)), sql("SELECT gebruiker FROM gebruiker_rol WHERE rol = 'raadsonderzoeker'").map((r) => r.gebruiker));
	assert.ok(names(await client.get(`${LIST}?bij=${one("SELECT id FROM organisatie WHERE naam = 'Leger des Heils'")}`)).includes(id('gi.leger')));
	sql(`UPDATE gebruiker SET ingelogd_op = '2026-01-01T00:00:00Z' WHERE gebruikersnaam = 'gi.leger'`);
	assert.deepEqual(names(await client.get(`${LIST}?stand=stil`)), [id('gi.leger')]);
	sql("INSERT INTO gebruiker (gebruikersnaam, naam, wachtwoord) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) SELECT 'veel.' || i, 'Veel Volk', '' FROM n");
	const seen = [];
	for (let path = `${LIST}?q=veel`; path; ) {
		const page = expect(await client.get(path), 200);
		seen.push(...names(page));
		path = page.links(`${LIST}?q=veel`).find((l) => l.includes('na='));
	}
	assert.equal(new Set(seen).size, 120);
	assert.equal(seen.length, 120);
	sql("DELETE FROM gebruiker WHERE naam = 'Veel Volk'");
});
