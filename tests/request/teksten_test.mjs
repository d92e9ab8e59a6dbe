// The sentences in which the program says what happened, at the place where they are read.
import { assert, expect, test } from './suite.mjs';
import { PDF, part, planned, sent, written } from './steps.mjs';

const PLAN = { filename: 'plan.pdf', content: PDF, type: 'application/pdf' };
const page_of = (client, answer) => client.get(expect(answer, 303).location);

test('teksten: what was added is named, and its name stands in no address', async () => {
	const d = await written();
	const page = await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
	const one = await d.melder.submit(page, 'uploaden', { soort: 'veiligheidsplan', datum: '1-9-2026', bestand: PLAN });
	assert.equal((await page_of(d.melder, one)).done, 'Het veiligheidsplan is toegevoegd.');
	const two = await d.melder.submit(await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`), 'uploaden', { soort: 'mdo_verslag', datum: '1-9-2026', bestand: PLAN });
	assert.equal((await page_of(d.melder, two)).done, 'Het verslag van het MDO is toegevoegd.');
	const other = await d.voorzitter.get(`/cgi-bin/stuk?tafel=${d.tafel}&gedaan=toegevoegd`);
	assert.ok(!/verslag/.test(other.text), 'nothing of it to who may not see the tafel');
});
test('teksten: a text that is too long is counted with a dot at the thousands', async () => {
	const d = await written();
	const page = await part(d, 'zorgen');
	assert.match(page.text, /Maximaal 8\.000 tekens/);
	const long = await d.melder.submit(page, 'opslaan', { zorgen: 'a'.repeat(9799) });
	assert.match(expect(long, 422).text, /Er passen 8\.000 tekens in\. U hebt er 9\.799\./);
});
test('teksten: a tafel at the same time is told with its time as people write it', async () => {
	const d = await planned();
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`);
	assert.match(page.text, /\d{1,2}\.\d{2} tot \d{1,2}\.\d{2} uur/);
	assert.ok(!/\b\d{1,2}:\d{2} uur/.test(page.text));
});
test('teksten: who approved the notulen is said once', async () => {
	const d = await sent();
	const page = await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	assert.match(page.text, /Notulen goedgekeurd door (?!de voorzitter)/);
});
