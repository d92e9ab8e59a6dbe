// One's own account: another password, and a message each day or not.
import { PASSWORD, account, as, assert, expect, expectError, forget, nobody, one, test } from './suite.mjs';

const NEW = 'een stoel van blauw glas', PAGE = '/cgi-bin/account';

test('account: another password is chosen there; the old one is asked, and the other sessions end', async () => {
	const name = account('eigen.account', 'gi.wss'), client = await as(name), other = await as(name);
	const change = async (values) => client.submit(expect(await client.get(PAGE), 200), 'wijzigen', { wachtwoord_oud: PASSWORD, wachtwoord_nieuw: NEW, herhaald: NEW, ...values });
	expectError(await change({ wachtwoord_oud: 'iets anders van mij' }), /niet het wachtwoord waarmee u nu inlogt/);
	expectError(await change({ wachtwoord_nieuw: 'kort', herhaald: 'kort' }), /minstens 12 tekens/);
	expectError(await change({ wachtwoord_nieuw: 'Welkom-2026!!', herhaald: 'Welkom-2026!!' }), /probeert iedereen/);
	expectError(await change({ herhaald: 'een stoel van rood glas' }), /#herhaald/);
	expectError(await change({ wachtwoord_oud: '' }), /#wachtwoord_oud/);
	expectError(await change({ herhaald: '' }), /#herhaald/);
	expect(await other.get(PAGE), 200);
	const token = (await client.get(PAGE)).formOf('wijzigen').pairs().filter(([n]) => ['csrf', 'sleutel', 'rev'].includes(n));
	assert.equal(expect(await client.post(PAGE, [...token, ['wachtwoord_oud', PASSWORD], ['wachtwoord_nieuw', NEW], ['actie', 'wijzigen']]), 303).location, PAGE);
	expect(await client.get(PAGE), 200);
	expect(await other.get(PAGE), 303);
	expect(await nobody().login(name, PASSWORD), 422);
	expect(await nobody().login(name, NEW), 303);
	forget();
});
test('account: a message each day is the own choice', async () => {
	const name = account('met.bericht', 'gi.wss'), client = await as(name), wants = () => one(`SELECT dagbericht FROM gebruiker WHERE gebruikersnaam = '${name}'`);
	assert.match((await client.get(PAGE)).text, /nog geen e-mailadres bekend/);
	for (const [answer, kept] of [['ja', 1], ['nee', 0], ['ja', 1]]) {
		expect(await client.submit(await client.get(PAGE), 'bericht', { dagbericht: answer }), 303);
		assert.equal(wants(), kept);
		assert.equal((await client.get(PAGE)).formOf('bericht').value('dagbericht'), answer);
	}
	assert.equal(one("SELECT dagbericht FROM gebruiker WHERE gebruikersnaam = 'gi.wss'"), 0);
});
