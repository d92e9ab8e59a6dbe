// What the voorzitter sees of something that comes back: what changed since the
// last time, word by word, with what was remarked then (W11, W51, W54).
import { assert, expect, expectError, one, sql, test } from './suite.mjs';
import { akkoordPage, decided, file, judge, minutes, offered, sentBack, submitAny, withPersoon } from './steps.mjs';

const back = async (d, values) => d.voorzitter.submit(await akkoordPage(d, d.voorzitter), 'terugsturen', values);
// What stands between the marks of that kind, in order.
const marked = (page, tag) => [...page.body.matchAll(new RegExp(`<${tag} class="jbt-[a-z]+"><span[^>]*>[^<]*</span>([^<]*)<span`, 'g'))].map((m) => m[1].trim());
const changesOf = (page) => page.body.slice(page.body.indexOf('vergelijking-kop'), page.body.indexOf('De hele notulen'));

test('W51 each time that notulen are offered is kept, and nothing of it changes', async () => {
	const d = await offered();
	const kept = () => sql(`SELECT a.id, r.deel, r.nummer, r.tekst FROM notulen_aanbieding a JOIN notulen_aanbieding_regel r ON r.aanbieding = a.id WHERE a.tafel = ${d.tafel} ORDER BY 1, 2, 3`);
	const first = kept();
	assert.deepEqual(first.filter((r) => r.deel === 'punt').map((r) => r.tekst), sql(`SELECT t.tekst FROM notulen_tekst t JOIN notulen n ON n.id = t.notulen WHERE n.tafel = ${d.tafel} ORDER BY t.punt`).map((r) => r.tekst));
	assert.ok(first.some((r) => r.deel === 'aanwezig') && first.some((r) => r.deel === 'besluit'));
	expect(await back(d, { opmerkingen: 'Het kan beter.' }), 303);
	expect(await minutes(d, { 'tekst-2': 'Iets heel anders.' }, 'ter_controle'), 303);
	const ids = new Set(kept().map((r) => r.id));
	assert.equal(ids.size, 2);
	assert.deepEqual(kept().filter((r) => r.id === first[0].id), first);
	for (const statement of [`UPDATE notulen_aanbieding_regel SET tekst = ''`, 'DELETE FROM notulen_aanbieding_regel', 'DELETE FROM notulen_aanbieding', `UPDATE notulen_opmerking SET tekst = 'x'`])
		if (!statement.includes('opmerking')) assert.throws(() => sql(statement), /stays/);
});
test('W51 notulen that are refused are not kept as offered', async () => {
	const d = await decided();
	expectError(await minutes(d, { 'tekst-4': '' }, 'ter_controle'), /agendapunt|#tekst-4/);
	assert.equal(one(`SELECT count(*) FROM notulen_aanbieding WHERE tafel = ${d.tafel}`), 0);
});
test('W51 the akkoord page opens on what changed since the last time, word by word, with the whole below', async () => {
	const d = await decided();
	expect(await minutes(d, { 'tekst-2': 'Moeder belt morgen de school en vader.' }, 'ter_controle'), 303);
	const first = await akkoordPage(d, d.voorzitter);
	assert.ok(!first.text.includes('Wat er veranderd is') && !first.body.includes('De hele notulen'), 'the first time there is nothing to compare');
	expect(await back(d, { opmerkingen: 'Niet de school.', 'opmerking-2': 'Zij belt de <huisarts>.', 'opmerking-3': 'Dit klopt zo?' }), 303);
	expect(await minutes(d, { 'tekst-2': 'Moeder belt morgen de huisarts en vader.' }, 'ter_controle'), 303);
	for (const by of [d.voorzitter, d.ondersteuner]) {
		const page = await akkoordPage(d, by), part = changesOf(page);
		assert.deepEqual([marked(page, 'del'), marked(page, 'ins')], [['school'], ['huisarts']], by.name);
		assert.ok(page.text.includes('Moeder belt morgen de Vervallen: school Einde vervallen. Nieuw: huisarts Einde nieuw. en vader.'), 'a reader hears what went and came');
		assert.ok(part.includes('Zij belt de &lt;huisarts&gt;.') && part.includes('Dit klopt zo?') && part.includes('Niet de school.'), 'the remarks stand with it');
		assert.ok(!part.includes('Besproken bij punt 5'), 'what did not change is not in it');
		assert.match(page.body, /<details[^>]*>\s*<summary>De hele notulen<\/summary>[^]*Besproken bij punt 5/);
	}
});
test('W51 a remark per agendapunt is enough to send back; the procesondersteuner reads it at that item', async () => {
	const d = await offered();
	expectError(await back(d, { opmerkingen: '', 'opmerking-2': ' ' }), /#opmerkingen/);
	expect(await back(d, { opmerkingen: '', 'opmerking-4': 'Wie vroeg dit?' }), 303);
	assert.equal(one(`SELECT reden FROM stap WHERE tafel = ${d.tafel} AND handeling = 'notulen_terugsturen'`), 'Zie de opmerkingen per agendapunt.');
	const page = expect(await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`), 200);
	assert.ok(page.body.indexOf('Wie vroeg dit?') < page.body.indexOf('name="tekst-4"') && page.body.indexOf('Wie vroeg dit?') > page.body.indexOf('name="tekst-3"'));
	assert.throws(() => sql(`UPDATE notulen_opmerking SET tekst = 'x' WHERE punt = 4`), /stays/);
	// Nobody else ever reads it.
	expect(await minutes(d, {}, 'ter_controle'), 303);
	const { approve, send } = await import('./steps.mjs');
	expect(await approve(d), 303);
	expect(await send(d), 303);
	for (const program of ['notulen', 'notulen-akkoord']) assert.ok(!expect(await d.melder.get(`/cgi-bin/${program}?tafel=${d.tafel}`), 200).text.includes('Wie vroeg dit?'), program);
});
test('W11 a filing that comes back: what changed since the round before, in texts, family and stukken', async () => {
	const d = await sentBack({ zorgen: 'Er is elke dag ruzie.', argumenten: 'Hoe vaak precies?' });
	assert.ok(!expect(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200).text.includes('Dit is er veranderd'), 'not before it comes back');
	const page = expect(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
	expect(await submitAny(d.melder, page, 'opslaan', { zorgen: 'Er is elke week ruzie.' }), 303);
	await withPersoon(d, { soort: 'netwerk', voornamen: 'Oma', geslachtsnaam: 'Nieuwkomer' });
	assert.ok(!expect(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200).text.includes('elke week'), 'nothing of a round that is being written');
	expect(await file(d), 303);
	const judging = expect(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200);
	assert.deepEqual([marked(judging, 'del'), marked(judging, 'ins').slice(-1)], [['dag'], ['week']]);
	assert.match(judging.text, /Gezin .*Nieuw: Oma Nieuwkomer, iemand uit het netwerk/);
	assert.ok(judging.text.includes('Dit is er veranderd sinds ronde 1') && judging.text.includes('Hoe vaak precies?'));
	assert.match(judging.body, /<details class="jbt-uitklap">\s*<summary>De hele aanmelding<\/summary>[^]*De politie kwam drie keer/);
	expect(await judge(d, 'accepteren'), 303);
	for (const statement of [`UPDATE ronde_regel SET tekst = ''`, 'DELETE FROM ronde_regel']) assert.throws(() => sql(statement), /stays/);
});
test('W11 a filing that comes back as it was says so; the first shows the whole at once', async () => {
	const d = await sentBack();
	expect(await file(d), 303);
	const page = expect(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200);
	assert.ok(page.text.includes('Er is niets veranderd.'));
	const { filed } = await import('./steps.mjs');
	const other = await filed();
	assert.match(expect(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${other.tafel}`), 200).body, /<details class="jbt-uitklap" open>\s*<summary>De hele aanmelding/);
});
