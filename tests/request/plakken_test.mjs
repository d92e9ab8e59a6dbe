// Text as people paste it: from Word, a mail, a spreadsheet, a phone. What is
// stored, and what is said of what still cannot be.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { PASSWORD, assert, expect, expectError, nobody, one, sql, test, world } from './suite.mjs';
import { KIND, OUDER, add, withPersoon, written } from './steps.mjs';

const list = (d) => d.melder.get(`/cgi-bin/persoon?zaak=${d.zaak}`);
const stored = (id) => sql(`SELECT * FROM persoon WHERE id = ${id}`)[0];
const says = async (values, pattern) => {
	const d = await written();
	return expectError(await add(d, { ...OUDER, ...values }), pattern);
};

for (const [what, typed, kept] of [
	['a line break of Word', 'regel een\u000bregel twee', 'regel een\nregel twee'], ['a page break', 'blad een\fblad twee', 'blad een\nblad twee'],
	['NEL and the separators of Unicode', 'een\u0085twee\u2028drie\u2029vier', 'een\ntwee\ndrie\nvier'], ['a control', 'sa\u0002menwerking', 'samenwerking'],
	['what is no character', 'a\ufffeb\uffffc\ufdd0d', 'abcd'], ['ordinary text', '‘Ç’ – "é" e\u0301 👩‍👧\ten\u00a0zo', '‘Ç’ – "é" e\u0301 👩‍👧\ten\u00a0zo'],
]) {
	test(`plakken: ${what}`, async () => {
		const d = await written({ aanleiding: typed });
		assert.equal(one(`SELECT aanleiding FROM aanmelding WHERE tafel = ${d.tafel}`), kept);
	});
}
for (const [field, typed, kept] of [
	['bsn', '12345611', '012345611'], ['bsn', '0123\u00a045611', '012345611'], ['bsn', '0123\u201345611', '012345611'],
	['geboortedatum', '17 maart 1985', '1985-03-17'], ['geboortedatum', '17 mrt 1985', '1985-03-17'], ['geboortedatum', '17/3/1985', '1985-03-17'], ['geboortedatum', '17.3.1985', '1985-03-17'],
	['geboortedatum', '9\u20133\u20131985', '1985-03-09'], ['geboortedatum', '9\u00a0maart\u202f1985', '1985-03-09'],
	['postcode', '7511\u00a0AB', '7511 AB'], ['postcode', '7511\u202fab', '7511 AB'], ['telefoon', '06\u201112345678', '0612345678'], ['telefoon', '\u202d+31\u00a06\u201312345678\u202c', '0612345678'],
	['email', 'info@müller-pflege.de', 'info@müller-pflege.de'], ['email', '\u200bjan@example.nl', 'jan@example.nl'],
	['geslachtsnaam', "d'Hondt", "d'Hondt"], ['geslachtsnaam', 'd’Hondt', 'd’Hondt'], ['voorvoegsel', "'t", "'t"], ['voornamen', 'Rene\u0301 Ange\u0301lique', 'Rene\u0301 Ange\u0301lique'],
]) {
	test(`plakken: ${field} ${JSON.stringify(typed)}`, async () => {
		const d = await written();
		const id = await withPersoon(d, { ...OUDER, [field]: typed });
		assert.equal(stored(id)[field], kept);
		expect(await d.melder.get(`/cgi-bin/persoon?persoon=${id}`), 200);
	});
}
test("plakken: d'Hondt is shown as it was typed", async () => {
	const d = await written();
	await withPersoon(d, { ...KIND, voorvoegsel: "'t", geslachtsnaam: "d'Hondt", voornamen: 'Rene\u0301' });
	assert.ok((await list(d)).text.includes("Rene\u0301 't d'Hondt"));
});
test('plakken: a year of two digits is asked for in full, not guessed', async () => {
	for (const datum of ['17-03-12', '17 mrt 12']) assert.equal((await says({ geboortedatum: datum }, /vier cijfers/)).formOf('opslaan').value('geboortedatum'), datum);
});
test('plakken: a message names the place, and one error holds up no other field', async () => {
	const answer = await says({ telefoon: '06-123 of later', email: 'jan jansen@example.nl', bsn: '99999O019', ondersteuning: `een\ntwee ${'x'.repeat(5000)}`, straat: 'Dorpsstraat\u000b5' }, /na “06-123 ”/);
	expectError(answer, /een spatie na “jan”/);
	expectError(answer, /“O” na “99999”/);
	expectError(answer, /in regel 2, na “…x+”/);
	assert.equal(answer.errors.length, 4);
	assert.match(answer.formOf('opslaan').value('straat'), /^Dorpsstraat/);
});

// ---- who somebody is -----------------------------------------------------------------------

test('plakken: a user name is equal to the letter, seen or not; white space around it is not of it', async () => {
	for (const name of ['lokaal.losser\u200b', '\u200blokaal.losser', 'lokaal\u00ad.losser', 'lokaal.\u200dlosser', '\ufefflokaal.losser', 'lokaal.losser\u202c', 'lokaal.losser\u0001'])
		expectError(await nobody().login(name, PASSWORD), /klopt niet/);
	for (const name of [' lokaal.losser ', '\u00a0lokaal.losser\t']) expect(await nobody().login(name, PASSWORD), 303);
});
test('plakken: the limits of a password are those of the login, in characters; what is over is refused', async () => {
	const add = (name, input) => execFileSync('scripts/adduser', [world.db, name, 'Proef', 'toezichthouder'], { cwd: world.root, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
	const long = [1, 2, 3, 4, 5, 6].map((n) => createHash('sha256').update(`${n}`).digest('base64url')).join('').slice(0, 254);
	for (const [name, password, end] of [['proef.een', 'éénstoelmet4', '\n'], ['proef.twee', `é${long}`, '\r\n'], ['proef.drie', ' spaties blijven ', '']]) {
		add(name, password + end);
		expect(await nobody().login(name, password), 303);
	}
	for (const bad of ['é'.repeat(11), 'é'.repeat(256), 'a'.repeat(256), 'een wachtwoord\0dat verdwijnt', Buffer.from('een wachtwoord \xff\xff', 'latin1')])
		assert.throws(() => add('proef.vier', bad), /the password/);
	assert.equal(one("SELECT count(*) FROM gebruiker WHERE gebruikersnaam = 'proef.vier'"), 0);
	expectError(await nobody().login('proef.twee', 'é'.repeat(256)), /hoogstens 255 tekens/);
	expectError(await nobody().login('proef.twee', `é${long}`.slice(0, 254)), /klopt niet/);
});
