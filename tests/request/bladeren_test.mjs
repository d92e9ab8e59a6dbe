// Lists that go on over more than one page: each row is on one of them, once, and the last
// page says that there is no more. Rows of another year, so that they are told from others.
import { assert, expect, one, sql, test, user } from './suite.mjs';

const COUNT = 130;
const moment = "strftime('%Y-%m-%dT%H:%M:%SZ', '2019-01-01T12:00:00Z', '+' || n || ' days')";
const many = (insert) => sql(`INSERT INTO ${insert}`);
const NUMBERS = `(WITH RECURSIVE k (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ${COUNT}) SELECT n FROM k)`;
const idOf = (name) => one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`);
const some = () => sql("SELECT t.id AS tafel, t.zaak, (SELECT min(id) FROM persoon p WHERE p.zaak = t.zaak) AS persoon FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.status = 'gehouden' AND z.subregio = 4 ORDER BY t.id LIMIT 1")[0];

async function walk(name, address) {
	const client = await user(name), found = [];
	let pages = 0;
	for (let next = address; next; pages++) {
		const page = expect(await client.get(next), 200);
		found.push(...[...page.text.matchAll(/\b(\d{1,2} (?:[a-z]+|[a-z]{3}\.?) 2019|\d{1,2}-\d{1,2}-2019)/g)].map((m) => m[1]));
		const further = page.links('/cgi-bin/').filter((l) => /[?&](na|eerder_dan)=\d/.test(l) && l.startsWith(address.split('?')[0]));
		next = further[0];
		assert.ok(pages < 40, 'it comes to an end');
	}
	return { pages, found };
}

for (const [list, who, address, insert] of [
	['inzage', 'voorzitter.noord-oost-twente', (t) => `/cgi-bin/inzage?zaak=${t.zaak}`,
		(t) => `log (op, gebruiker, rol, pagina, handeling, zaak, onderwerp, uitkomst, keten) SELECT ${moment}, ${idOf('raad.advies')}, 'rvdk_advies', 'zaak', 'bekeken', ${t.zaak}, '', 'getoond', 'x' FROM ${NUMBERS}`],
	['verbeteringen', 'toezicht', () => '/cgi-bin/verbeteringen',
		(t) => `correctie (tafel, soort, onderwerp, kop, oud, nieuw, reden, door, rol, op) SELECT ${t.tafel}, 'contact', 'contact-1', 'Nazorg', 'a', 'b', 'x', ${idOf('lokaal.losser')}, 'lokale_toegang', ${moment} FROM ${NUMBERS}`],
	['rollen', 'toezicht', () => '/cgi-bin/rollen', () => `gebruiker_verloop (gebruiker, wat, door, op) SELECT ${idOf('veiligthuis')}, 'geblokkeerd', ${idOf('beheer')}, ${moment} FROM ${NUMBERS}`],
	['noodtoegang', 'toezicht', () => '/cgi-bin/noodtoegang',
		(t) => `noodtoegang (zaak, gebruiker, rol, reden, van, tot) SELECT ${t.zaak}, ${idOf('voorzitter.almelo')}, 'voorzitter', 'Er was haast.', ${moment}, ${moment} FROM ${NUMBERS}`],
	['verzoek-betrokkene', 'toezicht', () => '/cgi-bin/verzoek-betrokkene',
		(t) => `betrokkene_verzoek (tafel, persoon, soort, vrager, vrager_naam, binnen_op, binnen_wijze, termijn, identiteit, besluit, motivering, besloten_op, overgedragen_op, vastgelegd_door, vastgelegd_op)
			SELECT ${t.tafel}, ${t.persoon}, 'wissing', 'zelf', 'x', substr(${moment}, 1, 10), 'brief', '2020-01-01', 'bekend', 'afgewezen', 'x', 'x', '2020-01-01', 1, 'x' FROM ${NUMBERS}`],
]) {
	test(`bladeren: ${list} goes on over its pages, each row once`, async () => {
		const t = some();
		many(insert(t));
		const { pages, found } = await walk(who, address(t));
		assert.ok(pages > 1, `${pages} pages`);
		assert.equal(new Set(found).size, COUNT, `${new Set(found).size} of ${COUNT}`);
		assert.equal(found.length, COUNT, 'none twice');
	});
}
