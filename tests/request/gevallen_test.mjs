// The files and strings that people's own tools make, with the right answer, as a
// collection beside this project has them: each through the form. Where it is not
// (../shared/cases, or where CASES says), this is skipped and says so.
import fs from 'node:fs';
import path from 'node:path';
import { assert, expect, expectError, one, skip, sql, test, world } from './suite.mjs';
import { OUDER, withPersoon, written } from './steps.mjs';

const cases = process.env.CASES ?? path.join(world.root, '../shared/cases');
const there = fs.existsSync(path.join(cases, 'README.md'));
const readme = there ? fs.readFileSync(path.join(cases, 'README.md'), 'utf8') : '';
// The rows of a table of it, by the head of its first column.
const rows = (head) => readme.split(/\n\s*\n/).find((part) => part.startsWith(`| ${head} |`))?.trim().split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim())) ?? [];

// ---- files -----------------------------------------------------------------------------

// What is refused is named, with what to do; the rest comes in.
const REFUSED = {
	'pdf-wachtwoord.pdf': [/op slot met een wachtwoord/, /zonder wachtwoord/], 'foto.heic': [/HEIC-foto/, /jpg/], 'iphone-heic-als.jpg': [/HEIC-foto/, /jpg/],
	'png-als.jpg': [/png-afbeelding/, /\.png/], 'tekst.doc': [/oude soort/, /\.docx/], 'tekst.rtf': [/RTF/, /pdf/], 'odt-sjabloon.ott': [/sjabloon/, /\.odt/], 'tekst.txt': [/tekst zonder opmaak/, /pdf/],
};
const files = there ? fs.readdirSync(cases).filter((name) => name !== 'README.md').sort() : [];
for (const name of files) {
	test(`gevallen: ${name} is ${REFUSED[name] ? 'refused with what it is and what to do' : 'accepted, byte for byte'}`, async () => {
		const d = await written();
		const content = fs.readFileSync(path.join(cases, name));
		const answer = await d.melder.submit(await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`), 'uploaden',
			{ soort: 'overig', datum: '1-9-2026', bestand: { filename: name, content, type: 'application/octet-stream' } });
		if (REFUSED[name]) {
			expectError(answer, /#bestand/);
			for (const words of REFUSED[name]) assert.match(answer.errors[0].text, words);
			assert.equal(one(`SELECT count(*) FROM stuk WHERE tafel = ${d.tafel}`), 0);
			return;
		}
		expect(answer, 303);
		const stuk = one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
		assert.ok((await d.melder.get(`/cgi-bin/stuk?stuk=${stuk}`)).bytes.equals(content));
	});
}

// ---- strings ---------------------------------------------------------------------------

const typed = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => JSON.parse(`"${text}"`));
const persoon = async (values) => sql(`SELECT * FROM persoon WHERE id = ${await withPersoon(await written(), { ...OUDER, ...values })}`)[0];
// How each field of the collection is typed and what is stored; `right` is its last column.
const FIELDS = {
	'any text': async (text, right) => {
		const d = await written({ aanleiding: text });
		const kept = one(`SELECT aanleiding FROM aanmelding WHERE tafel = ${d.tafel}`);
		assert.equal(kept, right === 'line end in that place' ? text.replace(/[\u000b\f]/, '\n') : typed(right)[0]);
	},
	bsn: async (text, right) => assert.equal((await persoon({ bsn: text })).bsn, typed(right)[0]),
	geboortedatum: async (text, right) => assert.equal((await persoon({ geboortedatum: text })).geboortedatum, typed(right)[0]),
	'geboortedatum of an ouder': async (text) => {
		const d = await written();
		const id = await withPersoon(d, { ...OUDER, geboortedatum: text });
		assert.equal(one(`SELECT geboortedatum FROM persoon WHERE id = ${id}`), text);
		assert.match((await d.melder.get(`/cgi-bin/persoon?zaak=${d.zaak}`)).text, new RegExp(`${text} \\(ongeveer`));
	},
	'postcode with land Duitsland': async (text) => assert.equal((await persoon({ land: 'Duitsland', postcode: text })).postcode, text),
	postcode: async (text, right) => assert.equal((await persoon({ postcode: text })).postcode, typed(right)[0]),
	telefoon: async (text, right) => assert.equal((await persoon({ telefoon: text })).telefoon, typed(right)[0]),
	email: async (text) => assert.equal((await persoon({ email: text })).email, text),
};
for (const [field, inputs, right] of rows('field')) {
	for (const text of typed(inputs)) {
		test(`gevallen: ${field} ${JSON.stringify(text)}: ${right}`, async () => {
			assert.ok(FIELDS[field], `there is no such field here: ${field}`);
			await FIELDS[field](text, right);
		});
	}
}

const complete = 'gevallen: nothing of the collection is passed over';
if (there) {
	test(complete, () => {
		// What its table names is there and judged as it says.
		const named = rows('file').flatMap(([cell, answer]) => [...cell.matchAll(/[\w.*-]+\.(?:\w+|\*)/g)].map(([name]) => ({ name, answer })));
		assert.ok(named.length > 10 && files.length > 20 && rows('field').length > 9);
		for (const { name, answer } of named.filter((n) => !n.name.includes('*'))) {
			assert.ok(files.includes(name), name);
			if (answer.startsWith('accepted')) assert.ok(!REFUSED[name], name);
			if (answer.startsWith('refused')) assert.ok(REFUSED[name], name);
		}
	});
} else {
	skip('gevallen: files and strings as people bring them', 'the collection of cases is not there');
}
