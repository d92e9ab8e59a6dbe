// nieuws: what happened that somebody has to know of; who opened what it is about has
// read it, of each of them; and who organises the tafel sees who has.
import { assert, expect, one, sql, test, user } from './suite.mjs';
import { strip } from './client.mjs';
import { accepted, agreed, ago, approve, decide, deelnemer, fix, held, minutes, offered, plan, planned, react, reported, send, sent, withStuk } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
// The news of somebody about a zaak, the last first: { wat, nieuw, dag }.
async function news(client, d) {
	const page = expect(await client.get('/cgi-bin/nieuws'), 200);
	return [...page.body.matchAll(/<tr><th scope="row".*?<\/tr>/gs)].map(([row]) => ({
		nummer: strip(/<th.*?<\/a>/s.exec(row)[0]), wat: strip(/data-kop="Wat">.*?<a[^>]*>(.*?)<span/s.exec(row)[1]),
		nieuw: row.includes('>Nieuw<'), href: /data-kop="Wat">.*?<a href="([^"]*)"/s.exec(row)[1].replaceAll('&amp;', '&'),
	})).filter((n) => n.nummer === number(d));
}
const unread = async (client, d) => (await news(client, d)).filter((n) => n.nieuw).map((n) => n.wat);
// On the werkvoorraad stands what was not read.
const shown = async (client, d) => expect(await client.get('/cgi-bin/werkvoorraad'), 200).body.match(/<section[^>]*nieuws-kop.*?<\/section>/s)?.[0].includes(`${number(d)}`) ?? false;
// A minute goes by.
const minute = (d) => sql(`UPDATE tafel SET gepland_op = strftime('%Y-%m-%dT%H:%M:%SZ', gepland_op, '-1 minute') WHERE id = ${d.tafel} AND gepland_op <> '';
	UPDATE notulen SET verzonden_op = strftime('%Y-%m-%dT%H:%M:%SZ', verzonden_op, '-1 minute') WHERE tafel = ${d.tafel} AND verzonden_op <> '';
	UPDATE gezien SET op = strftime('%Y-%m-%dT%H:%M:%SZ', op, '-1 minute') WHERE zaak = ${d.zaak}`);
const raad = () => user('raad.advies');

test('W15 a tafel that is planned is news for who comes, and no longer once they opened the dossier', async () => {
	const d = await accepted();
	assert.deepEqual(await news(await raad(), d), []);
	expect(await plan(d), 303);
	for (const who of [d.melder, await raad()]) {
		assert.deepEqual(await unread(who, d), ['De tafel is gepland: bereid u voor']);
		assert.ok(await shown(who, d));
	}
	assert.deepEqual(await news(await user('lokaal.enschede'), d), []);
	const [{ href }] = await news(d.melder, d);
	minute(d);
	expect(await d.melder.get(href), 200);
	assert.deepEqual(await unread(d.melder, d), []);
	assert.equal((await news(d.melder, d)).length, 1, 'what was read stays in the list');
	assert.ok(!(await shown(d.melder, d)));
	assert.ok(await shown(await raad(), d), 'that one has read it says nothing of another');
});
test('H21 a tafel that is moved is news for its melder; who sees it no longer has no news of it', async () => {
	const d = await planned();
	expect(await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	minute(d);
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'verplaatsen', { reden: 'De zaal is dicht.' }), 303);
	assert.deepEqual(await unread(d.melder, d), ['De tafel gaat die dag niet door']);
	assert.deepEqual(await news(await raad(), d), []);
	expect(await plan(d), 303);
	assert.deepEqual(await unread(d.melder, d), ['De tafel is gepland: bereid u voor']);
});
test('a stuk that comes after the planning is news for who may read it, a deelnemer from its release, and not for who brought it', async () => {
	const d = await planned();
	sql(`UPDATE tafel SET gepland_op = '2026-01-05T09:00:00Z' WHERE id = ${d.tafel}; UPDATE stuk SET toegevoegd_op = '2026-01-04T09:00:00Z' WHERE tafel = ${d.tafel}`);
	const gi = await user('gi.jbov');
	sql(`INSERT INTO deelnemer (tafel, organisatie, rol, uitgenodigd_op) SELECT ${d.tafel}, id, 'gi', 'x' FROM organisatie WHERE soort = 'gi' AND naam LIKE '%Overijssel%'`);
	const stuk = await withStuk(d, 'diagnostisch_onderzoek', d.ondersteuner);
	const has = async (who) => (await news(who, d)).some((n) => /stuk bijgekomen/.test(n.wat));
	assert.ok(await has(await raad()));
	assert.ok(await has(d.voorzitter));
	assert.ok(!(await has(d.ondersteuner)));
	assert.ok(!(await has(gi)), 'not released');
	expect(await gi.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	minute(d);
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/stuk?tafel=${d.tafel}`), 'vrijgeven', { stuk: String(stuk) }), 303);
	assert.ok(await has(gi));
	sql(`UPDATE stuk SET vervallen = 1 WHERE id = ${stuk}`);
	assert.ok(!(await has(gi)) && !(await has(await raad())));
});
test('W20, H18 a besluit, and that it was put right, is news for who filed and who organises, not for who took it', async () => {
	const d = await held();
	expect(await decide(d), 303);
	for (const who of [d.melder, d.voorzitter, d.ondersteuner]) assert.ok((await unread(who, d)).includes('De Raad heeft een besluit genomen'));
	assert.ok(!(await news(await raad(), d)).some((n) => /besluit/.test(n.wat)));
	sql(`INSERT INTO correctie (tafel, soort, onderwerp, kop, oud, nieuw, reden, door, rol, op) SELECT ${d.tafel}, 'besluit', 'besluit-1', 'x', 'hoog', 'crisis', 'x', id, 'rvdk_advies', strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM gebruiker WHERE gebruikersnaam = 'raad.advies'`);
	assert.ok((await unread(d.melder, d)).includes('De Raad heeft het besluit verbeterd'));
});
test('W51, W52 notulen are news once they are sent, to who reads them; who organises sees who has', async () => {
	const d = await offered();
	const about = async (who) => (await unread(who, d)).filter((wat) => /otulen/.test(wat));
	expect(await approve(d), 303);
	assert.deepEqual(await about(d.melder), []);
	expect(await send(d), 303);
	assert.deepEqual(await about(d.melder), ['De notulen zijn er: u kunt reageren']);
	assert.deepEqual(await about(d.ondersteuner), []);
	const page = () => d.ondersteuner.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`);
	const who = one(`SELECT naam FROM organisatie o JOIN tafel t ON t.melder_organisatie = o.id WHERE t.id = ${d.tafel}`);
	assert.match((await page()).text, new RegExp(`${who}: nog niet gelezen`));
	minute(d);
	expect(await d.melder.get(`/cgi-bin/notulen?tafel=${d.tafel}`), 200);
	assert.deepEqual(await about(d.melder), []);
	assert.match((await page()).text, new RegExp(`${who}: gelezen, het laatst op .* door `));
	assert.match((await page()).text, /Raad voor de Kinderbescherming[^:]*: nog niet gelezen/);
	assert.doesNotMatch((await d.melder.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`)).text, /Wie heeft gelezen/);
});
test('W53 near the end of the reaction term who has not reacted is told; then that they are final', async () => {
	const d = await sent();
	const about = async (who) => (await news(who, d)).filter((n) => /Reageren|vastgesteld/.test(n.wat)).map((n) => n.wat);
	const term = one("SELECT waarde FROM instelling WHERE naam = 'termijn_reactie'"), before = one("SELECT waarde FROM instelling WHERE naam = 'nieuws_reactie'");
	const wait = (days) => sql(`UPDATE notulen SET verzonden_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-${days} days') WHERE tafel = ${d.tafel} AND status = 'verzonden'`);
	wait(term - before - 1);
	assert.deepEqual(await about(d.melder), []);
	wait(term - before);
	assert.deepEqual(await about(d.melder), ['Reageren op de notulen kan bijna niet meer']);
	expect(await react(d, deelnemer(d, 'lokale_toegang'), 'Punt 3 klopt niet.'), 303);
	assert.deepEqual(await about(d.melder), []);
	assert.deepEqual(await about(await raad()), ['Reageren op de notulen kan bijna niet meer']);
	sql(`UPDATE reactie SET afhandeling = 'bijlage' WHERE notulen = (SELECT id FROM notulen_laatste WHERE tafel = ${d.tafel})`);
	agreed(d);
	expect(await fix(d), 303);
	assert.deepEqual(await about(d.melder), ['De notulen zijn vastgesteld']);
});
test('W22 an answer of the Raad is news, not for who wrote it down', async () => {
	const d = await held();
	expect(await decide(d), 303);
	expect(await reported(d), 303);
	sql(`INSERT INTO corv_antwoord (tafel, persoon, stadium, datum, vastgelegd_door, vastgelegd_op)
		SELECT ${d.tafel}, ${d.kind}, 'intake_afgerond', date('now'), id, strftime('%Y-%m-%dT%H:%M:%SZ', 'now') FROM gebruiker WHERE gebruikersnaam = '${d.lokaal}'`);
	const has = async (who) => (await unread(who, d)).some((wat) => /geantwoord op de CORV/.test(wat));
	assert.ok(await has(d.ondersteuner));
	assert.ok(await has(d.voorzitter));
	assert.ok(!(await has(await user(d.lokaal))));
});
test('who opened the dossier since the invitation went out is named to who sent it', async () => {
	const d = await planned();
	const page = () => d.ondersteuner.get(`/cgi-bin/uitnodigen?tafel=${d.tafel}`);
	const who = one(`SELECT naam FROM organisatie o JOIN tafel t ON t.melder_organisatie = o.id WHERE t.id = ${d.tafel}`);
	sql(`DELETE FROM gezien WHERE zaak = ${d.zaak}`);
	assert.match(expect(await page(), 200).text, new RegExp(`${who}: nog niet gelezen`));
	expect(await (await user('lokaal.enschede')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	assert.match((await page()).text, new RegExp(`${who}: nog niet gelezen`));
	expect(await d.melder.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	assert.match((await page()).text, new RegExp(`${who}: gelezen`));
	assert.doesNotMatch((await page()).text, /Fictink: nog niet/, 'the family does not log in');
});
test('one press ticks off all news; what comes later is new; after a month it is gone from the list', async () => {
	const d = await planned();
	const who = await raad();
	assert.equal((await unread(who, d)).length, 1);
	expect(await who.submit(await who.get('/cgi-bin/nieuws'), 'gelezen'), 303);
	assert.deepEqual(await unread(who, d), []);
	assert.match(expect(await who.get('/cgi-bin/werkvoorraad'), 200).text, /Te doen/);
	assert.equal((await news(who, d)).length, 1);
	sql(`UPDATE nieuws_gelezen SET tot = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-9 minutes')`);
	assert.equal((await unread(who, d)).length, 1);
	sql(`UPDATE tafel SET gepland_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-31 days') WHERE id = ${d.tafel}`);
	assert.ok(!(await news(who, d)).some((n) => /gepland/.test(n.wat)));
});
test('W5 a vervanging that runs is told to both', async () => {
	const [a, b] = [await user('voorzitter.enschede'), await user('voorzitter.almelo')];
	const page = expect(await a.get('/cgi-bin/vervanging'), 200);
	const form = page.formOf('opslaan');
	expect(await a.submit(page, 'opslaan', { voor: String(one("SELECT id FROM gebruiker WHERE gebruikersnaam = 'voorzitter.enschede'")), door: String(one("SELECT id FROM gebruiker WHERE gebruikersnaam = 'voorzitter.almelo'")), van: ago(0), tot: ago(-3) }, { form }), 303);
	assert.match((await b.get('/cgi-bin/werkvoorraad')).text, /U vervangt .* als voorzitter van Enschede, tot en met/);
	assert.match((await a.get('/cgi-bin/werkvoorraad')).text, / vervangt u als voorzitter van Enschede, tot en met/);
	sql(`UPDATE vervanging SET ingetrokken = 1`);
	assert.doesNotMatch((await b.get('/cgi-bin/werkvoorraad')).text, /U vervangt/);
});
test('the list goes on from the last one seen, and nobody without dossiers has news', async () => {
	const who = await raad(), seen = new Set();
	sql(`UPDATE tafel SET gepland_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (id % 9) || ' hours') WHERE status = 'gepland'; UPDATE notulen SET verzonden_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (id % 7) || ' hours') WHERE verzonden_op <> ''; UPDATE notulen SET vastgesteld_op = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (id % 7) || ' hours') WHERE vastgesteld_op <> ''`);
	const all = one(`SELECT count(*) FROM nieuws WHERE rol = 'rvdk_advies' AND op <= strftime('%Y-%m-%dT%H:%M:%SZ', 'now')`);
	let path = '/cgi-bin/nieuws', pages = 0;
	for (; path && pages < 20; pages++) {
		const page = expect(await who.get(path), 200);
		for (const [, href] of page.body.matchAll(/data-kop="Wat">.*?<a href="([^"]*)"/g)) seen.add(href);
		path = /<a href="([^"]*na_op[^"]*)"/.exec(page.body)?.[1].replaceAll('&amp;', '&');
	}
	assert.ok(all > 25 && pages > 1, `${all} on ${pages} pages`);
	assert.ok(seen.size > 15);
	expect(await (await user('beheer')).get('/cgi-bin/nieuws'), 404);
	expect(await (await user('toezicht')).get('/cgi-bin/nieuws'), 404);
});
