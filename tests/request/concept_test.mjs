// What is typed is kept meanwhile, in every form of a page; a form that is empty is not saved.
import { assert, expect, expectError, one, test } from './suite.mjs';
import { akkoordPage, decided, deelnemer, follow, react, reported, sent, withStuk, written } from './steps.mjs';

const type = async (client, page, actie, values) => {
	const pairs = page.formOf(actie).pairs().map(([n, v]) => (n in values ? [n, values[n]] : [n, v]));
	return expect(await client.post(page.formOf(actie).action, [...pairs, ['actie', 'concept']]), 204);
};
const value = (page, actie, name) => page.formOf(actie).value(name);

test('concept: two forms of one page are kept beside each other, and saving one leaves the other', async () => {
	const d = await sent();
	expect(await react(d, deelnemer(d, d.ouder), 'Zo is het niet gegaan.'), 303);
	const page = await akkoordPage(d, d.ondersteuner);
	const reden = page.formOf('afhandelen').names.find((n) => n.startsWith('reden-'));
	await type(d.ondersteuner, page, 'afhandelen', { [reden]: 'Omdat het anders staat.' });
	await type(d.ondersteuner, page, 'reactie', { reactie_tekst: 'Nog een reactie.' });
	const again = await akkoordPage(d, d.ondersteuner);
	assert.deepEqual([value(again, 'afhandelen', reden), value(again, 'reactie', 'reactie_tekst')], ['Omdat het anders staat.', 'Nog een reactie.']);
	expect(await d.ondersteuner.submit(again, 'reactie', { reactie_deelnemer: String(deelnemer(d, d.ouder)) }), 303);
	const after = await akkoordPage(d, d.ondersteuner);
	assert.deepEqual([value(after, 'afhandelen', reden), value(after, 'reactie', 'reactie_tekst')], ['Omdat het anders staat.', '']);
	assert.doesNotMatch(after.text, /Intussen opgeslagen door een ander/);
});
test('concept: the title of a stuk is kept until it is saved', async () => {
	const d = await written();
	const stuk = () => d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
	await type(d.melder, await stuk(), 'uploaden', { titel: 'Plan van mei' });
	assert.equal(value(await stuk(), 'uploaden', 'titel'), 'Plan van mei');
	await withStuk(d, 'veiligheidsplan');
	assert.equal(value(await stuk(), 'uploaden', 'titel'), '', 'saved, it is kept no longer');
});
test('opvolging: an empty form says that there is nothing to save, and saves nothing', async () => {
	const d = await decided();
	const before = one('SELECT count(*) FROM verzoek');
	expectError(await follow(d, {}), /Er is niets om op te slaan/);
	assert.equal(one('SELECT count(*) FROM verzoek'), before);
	expect(await reported(d), 303);
});
