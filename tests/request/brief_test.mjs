// The letters: to each in words that fit (W2, W15, W19, H10).
import { assert, expect, one, sql, test } from './suite.mjs';
import { KIND, deelnemer, planned } from './steps.mjs';

const letter = async (d, who) => expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}&deelnemer=${deelnemer(d, who)}`), 200);
const born = (years) => one(`SELECT strftime('%d-%m-', 'now', '-1 day') || (strftime('%Y', 'now', '-1 day') - ${years})`);
const OFFICIAL = ['Vaststellen van het veiligheidsplan', 'De RvdK bepaalt of de zaak'];
const PLAIN = ['We spreken het veiligheidsplan met elkaar af.', 'De Raad beslist of er een onderzoek komt.'];

test('W19 the agenda in plain words for the family, in the official ones for professionals', async () => {
	const d = await planned({ personen: [{ soort: 'netwerk', voornamen: 'Oma', geslachtsnaam: 'Fictink' }] });
	for (const [who, has, hasNot] of [['ouder', PLAIN, OFFICIAL], ['netwerk', PLAIN, OFFICIAL], ['lokale_toegang', OFFICIAL, PLAIN], ['rvdk_advies', OFFICIAL, PLAIN]]) {
		const { text } = await letter(d, who);
		for (const words of has) assert.ok(text.includes(words), `${who}: ${words}`);
		for (const words of hasNot) assert.ok(!text.includes(words), `${who}, not: ${words}`);
	}
});
for (const moment of [1, 2, 3]) test(`W19 every item of the agenda of moment ${moment} has its plain words`, async () => {
	const d = await planned({ moment });
	const items = (page) => [.../<ol>([^]*?)<\/ol>/.exec(page.body)[1].matchAll(/<li>([^<]+)<\/li>/g)].map((m) => m[1]);
	const plain = items(await letter(d, 'ouder')), official = items(await letter(d, 'lokale_toegang'));
	assert.deepEqual([plain.length, official.length], [[8, 6, 7][moment - 1], [8, 6, 7][moment - 1]]);
	assert.deepEqual(plain.filter((words) => official.includes(words) || !/[.?]$/.test(words)), []);
});
test('W15 the letter of a kind: not its fault, who may come along, who else helps; and to parents who helps', async () => {
	const d = await planned();
	const { text } = await letter(d, 'kind');
	for (const words of ['Het is niet jouw schuld.', 'Je mag iemand meenemen die je vertrouwt', 'Kindertelefoon: 0800-0432', 'Jeugdstem helpt je: 088-5551000']) assert.ok(text.includes(words), words);
	const parent = (await letter(d, 'ouder')).text;
	assert.ok(parent.includes('088-5551000') && parent.includes('U mag iemand meenemen die u steunt') && !parent.includes('niet jouw schuld'));
});
test('W2 a young kind that comes gets a letter with pictures, by its age on the day of the tafel and the setting', async () => {
	const d = await planned({ personen: [{ ...KIND, voornamen: 'Noor', geboortedatum: born(7) }] });
	const noor = one(`SELECT persoon FROM deelnemer d JOIN persoon p ON p.id = d.persoon WHERE d.tafel = ${d.tafel} AND p.voornamen = 'Noor'`);
	sql(`UPDATE locatie SET adres = 'Raadhuisstraat 1, Proefdorp' WHERE id = (SELECT locatie FROM tafel WHERE id = ${d.tafel})`);
	const young = await letter(d, noor), pictures = (page) => page.body.slice(page.body.indexOf('<article')).match(/<svg class="jbt-plaatje"/g)?.length ?? 0;
	assert.equal(pictures(young), 7);
	for (const words of ['Hoi Noor,', 'Het is niet jouw schuld.', 'Raadhuisstraat 1, Proefdorp', '0800-0432', '088-5551000']) assert.ok(young.text.includes(words), words);
	assert.ok(!young.text.includes('Wat gaan we doen?'));
	assert.equal(pictures(await letter(d, d.kind)), 0, 'who is older reads');
	for (const who of ['ouder', 'lokale_toegang']) assert.ok((await letter(d, who)).text.includes('Raadhuisstraat 1, Proefdorp'), 'where it is, with the street');
	sql("UPDATE instelling SET waarde = '7' WHERE naam = 'brief_met_plaatjes'");
	assert.equal(pictures(await letter(d, noor)), 0);
	sql("UPDATE instelling SET waarde = '10' WHERE naam = 'brief_met_plaatjes'");
});
