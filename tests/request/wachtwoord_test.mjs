// A password of one's own: the old one is shown, the new one cannot be guessed, other
// sessions end, and who has one that somebody else made chooses another first.
import { PASSWORD, account, as, assert, expect, expectError, nobody, one, sql, test } from './suite.mjs';
import { code, keyOf } from './totp.mjs';

const PAGE = '/cgi-bin/wachtwoord', HOME = '/cgi-bin/werkvoorraad', NEW = 'een blauwe stoel bij de muur';
let number = 0;
const somebody = () => account(`wachtwoord.${++number}`, 'gi.wss');
const change = async (client, values = {}) => client.submit(expect(await client.get(PAGE), 200), 'wijzigen', { wachtwoord_oud: PASSWORD, wachtwoord_nieuw: NEW, herhaald: NEW, ...values });
const hash = (name) => one(`SELECT wachtwoord FROM gebruiker WHERE gebruikersnaam = '${name}'`);
const forget = () => sql('DELETE FROM inloglimiet');

test('own password: changed; the new one logs in and the old one does not, all other sessions have ended, this one goes on under another token', async () => {
	const name = somebody(), client = await as(name), other = await as(name), token = client.cookies.get('jbt');
	expect(await change(client), 303);
	assert.notEqual(client.cookies.get('jbt'), token);
	const page = expect(await client.get(HOME), 200);
	assert.match(page.text + page.body, /Uw wachtwoord is gewijzigd/);
	expect(await other.get(HOME), 303);
	const old = nobody();
	old.cookies.set('jbt', token);
	expect(await old.get(HOME), 303);
	expectError(await nobody().login(name, PASSWORD), /klopt niet/);
	expect(await nobody().login(name, NEW), 303);
	assert.ok(!hash(name).includes(NEW) && hash(name).startsWith('$s1$'));
	assert.equal(one(`SELECT count(*) FROM log l JOIN gebruiker g ON g.id = l.gebruiker WHERE g.gebruikersnaam = '${name}' AND l.pagina = 'wachtwoord' AND l.handeling = 'wijzigen' AND l.uitkomst = 'gedaan'`), 1);
	assert.equal(one(`SELECT mislukt FROM gebruiker WHERE gebruikersnaam = '${name}'`), 0, 'the right password counts as no wrong try');
	forget();
});
test('own password: not without the old one, and guessing that is limited as at login', async () => {
	const name = somebody(), client = await as(name), was = hash(name);
	forget();
	expectError(await change(client, { wachtwoord_oud: '' }), /#wachtwoord_oud/);
	for (let i = 0; i < 4; i++) expectError(await change(client, { wachtwoord_oud: 'Een-verkeerd-wachtwoord' }), /niet het wachtwoord waarmee u nu inlogt/);
	expectError(await change(client, { wachtwoord_oud: 'Een-verkeerd-wachtwoord' }), /te vaak.*opnieuw proberen na/);
	expectError(await change(client), /te vaak/);
	expectError(await nobody().login(name, PASSWORD), /te vaak/);
	assert.equal(hash(name), was);
	forget();
	expect(await change(client), 303);
	forget();
});
test('own password: too short, the same, easily guessed, with the own name, not twice the same: each is said at its field', async () => {
	const name = account('roodborst.vink', 'gi.wss'), client = await as(name), was = hash(name);
	sql(`UPDATE gebruiker SET naam = 'P. van Wijngaarden' WHERE gebruikersnaam = '${name}'`);
	const wrong = [['kort-wacht1', /te kort.*12/], [PASSWORD, /nu al hebt/], ['Welkom-2026!!', /iedereen het eerst/], ['Almelo-1234567', /iedereen het eerst/], ['Hof van Twente 1', /iedereen het eerst/],
		['abcdefghijklm', /makkelijk te raden/], ['123456789012', /makkelijk te raden/], ['responsibility', /makkelijk te raden/],
		['Wijngaarden-2026', /eigen naam/], ['2026-nedraagnjiw', /eigen naam/], ['x-roodborst.vink-y', /eigen naam/]];
	for (const [nieuw, why] of wrong) {
		const answer = expectError(await change(client, { wachtwoord_nieuw: nieuw, herhaald: nieuw }), why);
		assert.match(answer.errors[0].href, /#wachtwoord_nieuw/, nieuw);
		assert.ok(!answer.body.includes(nieuw), 'no password is drawn');
	}
	expectError(await change(client, { herhaald: `${NEW}.` }), /#herhaald/);
	expectError(await change(client, { wachtwoord_nieuw: 'x'.repeat(256), herhaald: 'x'.repeat(256) }), /#wachtwoord_nieuw/);
	assert.equal(hash(name), was);
	assert.equal(one('SELECT total(mislukt) FROM inloglimiet'), 0, 'none of these looked at the old one');
	const long = 'zeeën vol ijs en één paard, 漢字 '.repeat(6);
	expect(await change(client, { wachtwoord_nieuw: long, herhaald: long }), 303);
	expect(await nobody().login(name, long), 303);
	forget();
});
test('own password: one that somebody else made is changed before anything else; then one goes where one wanted to', async () => {
	const name = somebody();
	sql(`UPDATE gebruiker SET wachtwoord_tijdelijk = 1 WHERE gebruikersnaam = '${name}'`);
	const client = await as(name);
	for (const page of ['werkvoorraad', 'account', 'zaak?zaak=1', 'aanmelding?moment=3']) assert.match(expect(await client.get(`/cgi-bin/${page}`), 303).location, /^\/cgi-bin\/wachtwoord\?terug=/);
	const page = expect(await client.get(`${PAGE}?terug=/cgi-bin/account`), 200);
	assert.match(page.text, /Iemand anders heeft uw wachtwoord gemaakt/);
	const token = [['csrf', page.formOf('wijzigen').value('csrf')], ['sleutel', '0'.repeat(32)]];
	assert.ok([303, 403].includes((await client.post('/cgi-bin/aanmelding', [...token, ['moment', '3'], ['samenvatting', 'Toch.'], ['actie', 'opslaan']])).status));
	assert.equal(one("SELECT count(*) FROM aanmelding WHERE samenvatting = 'Toch.'"), 0);
	expectError(await client.submit(page, 'wijzigen', { wachtwoord_oud: PASSWORD, wachtwoord_nieuw: PASSWORD, herhaald: PASSWORD }), /nu al hebt/);
	assert.equal(expect(await client.submit(page, 'wijzigen', { wachtwoord_oud: PASSWORD, wachtwoord_nieuw: NEW, herhaald: NEW }), 303).location, '/cgi-bin/account');
	expect(await client.get(HOME), 200);
	assert.equal(one(`SELECT wachtwoord_tijdelijk FROM gebruiker WHERE gebruikersnaam = '${name}'`), 0);
	assert.ok(!(await client.get(PAGE)).text.includes('Iemand anders'));
	forget();
});
test('own password: the second step comes first, and stays as it is', async () => {
	const name = somebody();
	sql(`UPDATE instelling SET waarde = '1' WHERE naam = 'tweede_factor'; UPDATE gebruiker SET wachtwoord_tijdelijk = 1 WHERE gebruikersnaam = '${name}'`);
	const client = nobody();
	assert.match(expect(await client.login(name, PASSWORD), 303).location, /tweede-factor/);
	assert.match(expect(await client.get(PAGE), 303).location, /tweede-factor/);
	expect(await client.submit(await client.get('/cgi-bin/tweede-factor'), 'controleren', { code: code(keyOf(name)) }), 303);
	const key = keyOf(name), codes = expect(await client.get('/cgi-bin/tweede-factor'), 200);
	expect(await client.submit(codes, 'bewaard', {}), 303);
	assert.match(expect(await client.get(HOME), 303).location, /wachtwoord/);
	expect(await change(client), 303);
	expect(await client.get(HOME), 200);
	assert.equal(keyOf(name), key);
	sql("UPDATE instelling SET waarde = '0' WHERE naam = 'tweede_factor'");
	forget();
});
