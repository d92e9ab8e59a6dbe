// Every page that somebody can reach by links, for an account of each role: no
// link leads nowhere, no page breaks, nobody reads a BSN or somebody else's
// secret address, and what belongs to another subregio is on no page.
import { assert, one, sql, test, user } from './suite.mjs';

const BSN = new Set(sql("SELECT bsn FROM persoon WHERE bsn <> ''").map((p) => p.bsn));

// Of pages that only differ by a day or a place a few are enough: there are hundreds.
const ALIKE = [/agenda\?.*dagdeel=/, /agenda\?week=/, /agenda\?maand=/, /agenda\?dag=/, /planning\?.*kies=/, /inzage\?.*na=/, /inzage\?.*nummer=/, /inzage\?.*wie=/, /steekproef\?maand=/];
function fewer(most = 6) {
	const counts = new Map();
	return (key) => {
		const kind = ALIKE.find((pattern) => pattern.test(key));
		if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
		return !kind || counts.get(kind) <= most;
	};
}
async function crawl(name, check, most = 1500) {
	const client = await user(name);
	const seen = new Set();
	const queue = [['/cgi-bin/werkvoorraad', 'the start']];
	const wanted = fewer();
	let pages = 0;
	while (queue.length && pages < most) {
		const [path, from] = queue.shift();
		const key = path.replace(/#.*/, '').replace(/[?&]gedaan=[a-z_]+/, '');
		if (seen.has(key) || !key.startsWith('/cgi-bin/')) continue;
		seen.add(key);
		if (!wanted(key)) continue;
		const page = await client.get(key);
		pages++;
		assert.equal(page.status, 200, `${name}: ${key}, linked on ${from}: ${page.status} ${page.h1}`);
		if (!/^text\/html/.test(page.headers['content-type'])) continue;
		assert.ok(!/\{\{|\}\}|undefined|\bNaN\b|\(null\)/.test(page.body), `${name}: ${key}`);
		check(page, key);
		// Pages of a list and asking for a BSN are enough once.
		for (const href of page.links('/cgi-bin/')) if (!/uitloggen|toon_bsn/.test(href)) queue.push([href, key]);
	}
	assert.ok(queue.length === 0, `${name}: more than ${most} pages`);
	return pages;
}

const accounts = ['lokaal.enschede', 'lokaal.borne', 'lokaal.twenterand', 'lokaal.losser', 'voorzitter.almelo', 'ondersteuner.noord-oost-twente', 'raad.advies', 'raad.onderzoeker', 'gi.jbov', 'gi.leger', 'veiligthuis', 'beheer', 'toezicht'];
for (const name of accounts) {
	test(`crawl: ${name} finds no dead link, no broken page and no BSN`, async () => {
		const secret = sql(`SELECT DISTINCT straat, zaak FROM persoon p WHERE p.adres_geheim = 'ja' AND p.straat <> ''`);
		const mine = new Set(sql(`SELECT DISTINCT t.zaak FROM tafel t JOIN relatie r ON r.tafel = t.id JOIN gebruiker g ON g.id = r.gebruiker JOIN zaak z ON z.id = t.zaak
			WHERE g.gebruikersnaam = '${name}' AND (r.banden & 1 OR (r.rol IN ('voorzitter', 'procesondersteuner') AND r.banden & 4) OR r.rol = 'rvdk_advies' OR (r.banden & 2 AND (z.adres_vrijgegeven = 1 OR r.rol = 'raadsonderzoeker')))`).map((r) => r.zaak));
		const elsewhere = /^(voorzitter|ondersteuner)\.(.*)/.exec(name);
		const foreign = elsewhere ? sql(`SELECT z.nummer FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE s.code <> '${elsewhere[2]}'`).map((z) => z.nummer) : [];
		const pages = await crawl(name, (page, key) => {
			for (const bsn of page.body.match(/999\d{6}/g) ?? []) assert.ok(!BSN.has(bsn), `${name}: a BSN on ${key}`);
			for (const s of secret) if (!mine.has(s.zaak)) assert.ok(!new RegExp(`${s.straat}\\b`).test(page.body), `${name}: a secret address on ${key}`);
			for (const nummer of foreign) assert.ok(!page.body.includes(nummer), `${name}: ${nummer} on ${key}`);
		});
		assert.ok(pages >= (['beheer', 'toezicht'].includes(name) ? 1 : 3), String(pages));
	});
}
test('crawl: every page that was seen is in the log', () => {
	assert.ok(one("SELECT count(*) FROM log WHERE handeling = 'bekeken' AND uitkomst = 'getoond'") > 200);
});
