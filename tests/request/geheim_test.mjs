// Secret addresses and BSNs: no page, letter, message, list or log shows one to
// a role that may not see it (domain, sections 6 and 13). Every zaak gets one,
// in words that stand nowhere else; then everybody walks through all that they
// can reach, and every page is searched for all of them.
import fs from 'node:fs';
import { assert, expect, expectError, one, sql, test, user, world } from './suite.mjs';
import { KIND, accepted, filed, held, planned, withPersoon, withStuk } from './steps.mjs';

const street = (id) => `Schuilhof ${id}q`;
const town = (id) => `Verscholen${id}q`;
const hide = (where) => sql(`UPDATE persoon SET adres_geheim = 'ja', straat = 'Schuilhof ' || id || 'q', woonplaats = 'Verscholen' || id || 'q' WHERE ${where}`);
// The persons whose secret address a text shows.
const shown = (text) => [...new Set([...text.matchAll(/Schuilhof (\d+)q|Verscholen(\d+)q/g)].map((m) => Number(m[1] ?? m[2])))];

// Who may see the secret addresses of which zaken, from the text of section 13:
// the melder of what is filed (or whose own zaak it is), who organises it, the
// Raad from gepland in moments 1 and 3, a raadsonderzoeker who was invited.
const SIGHT = `SELECT DISTINCT u.gebruikersnaam AS naam, t.zaak FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gebruiker_rol r JOIN gebruiker u ON u.id = r.gebruiker
	WHERE CASE WHEN r.rol IN ('voorzitter', 'procesondersteuner') THEN r.subregio = z.subregio AND t.ingediend_op <> ''
		WHEN t.status IN ('afgesloten', 'ingetrokken') AND t.afgesloten_op <> '' AND t.afgesloten_op < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-12 months') THEN 0
		WHEN r.rol IN ('lokale_toegang', 'gi') THEN t.melder_organisatie = r.organisatie
		WHEN r.rol = 'rvdk_advies' THEN t.moment <> 2 AND t.status IN ('gepland', 'gehouden', 'afgesloten')
		WHEN r.rol = 'raadsonderzoeker' THEN (t.moment = 2 AND (ifnull(t.behandelaar, t.melder_gebruiker) = u.id OR EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = t.zaak AND w.gebruiker = u.id)))
			OR (t.moment = 1 AND t.status IN ('gehouden', 'afgesloten') AND EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = t.zaak AND w.gebruiker = u.id)
				AND EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel WHERE b.tafel = t.id AND b.genomen_op <> '' AND k.uitkomst = 'raadsonderzoek'))
			OR (t.status IN ('gepland', 'gehouden', 'afgesloten') AND EXISTS (SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.gebruiker = u.id AND d.uitgenodigd = 1))
		ELSE 0 END`;
// On these an address stands where it is needed; on no other page, for nobody.
const WITH_ADDRESS = ['persoon', 'zaak', 'corv'];
// The copy for the archive has it all.
const COPY = /^\/cgi-bin\/bewaren\?.*\barchief=ja/;
const program = (path) => /^\/cgi-bin\/([a-z-]+)/.exec(path)[1];

// Everything that somebody can reach by links, and what they cannot see a link
// to: the pages of every zaak and person. Calls look(path, page).
async function walk(name, look, most = 900) {
	const client = await user(name);
	const queue = ['/cgi-bin/werkvoorraad', '/cgi-bin/vervanging', '/cgi-bin/inzage',
		...sql('SELECT z.id, (SELECT max(id) FROM persoon p WHERE p.zaak = z.id) AS persoon FROM zaak z').flatMap((z) => [`/cgi-bin/zaak?zaak=${z.id}`, `/cgi-bin/persoon?persoon=${z.persoon}`, `/cgi-bin/persoon?zaak=${z.id}`])];
	const seen = new Set(queue);
	const step = async (path) => {
		const page = await client.get(path);
		look(path, page);
		for (const link of page.links('/cgi-bin/')) {
			const next = link.replace(/#.*/, '');
			if (seen.has(next) || /uitloggen|inloggen|toon_bsn|stuk\?stuk=|inzage.*[?&]na=/.test(next) || seen.size > most) continue;
			seen.add(next);
			queue.push(next);
		}
	};
	await Promise.all([1, 2, 3, 4].map(async () => {
		for (let path; (path = queue.shift()); ) await step(path);
	}));
	return seen.size;
}

test('secret addresses: every page that anybody can reach, and the logs', async () => {
	hide("soort <> 'netwerk'");
	sql('UPDATE zaak SET adres_vrijgegeven = 0');
	const sight = new Map();
	for (const { naam, zaak } of sql(SIGHT)) sight.set(naam, (sight.get(naam) ?? new Set()).add(zaak));
	const home = new Map(sql('SELECT id, zaak FROM persoon').map((p) => [p.id, p.zaak]));
	const bsns = new Set(sql("SELECT bsn FROM persoon WHERE bsn <> ''").map((p) => p.bsn));
	const wrong = [];
	const met = new Map();
	let pages = 0;
	for (const name of sql('SELECT gebruikersnaam AS naam FROM gebruiker WHERE actief = 1').map((u) => u.naam)) {
		pages += await walk(name, (path, page) => {
			for (const persoon of shown(page.body)) {
				if (!(WITH_ADDRESS.includes(program(path)) || COPY.test(path)) || !sight.get(name)?.has(home.get(persoon))) wrong.push(`${name} ${path} (${page.status}): the address of persoon ${persoon}`);
				else met.set(name.replace(/\..*/, ''), (met.get(name.replace(/\..*/, '')) ?? 0) + 1);
			}
			if (!/[?&](blad|bericht)=/.test(path) && !COPY.test(path)) for (const [number] of page.body.matchAll(/\b\d{9}\b/g)) if (bsns.has(number)) wrong.push(`${name} ${path}: BSN ${number}`);
		});
	}
	assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} times on ${pages} pages`);
	// It is there where it is needed, or this test would see nothing.
	for (const who of ['lokaal', 'gi', 'voorzitter', 'ondersteuner', 'raad']) assert.ok(met.get(who) > 0, `${who} sees no address at all`);
	for (const who of ['veiligthuis', 'beheer', 'toezicht']) assert.equal(met.get(who) ?? 0, 0, who);
	assert.ok(pages > 2000, `${pages} pages`);
	assert.deepEqual(shown(JSON.stringify(sql("SELECT onderwerp, handeling FROM log WHERE onderwerp <> ''"))), []);
	assert.deepEqual(sql("SELECT DISTINCT onderwerp FROM log WHERE onderwerp GLOB '*[A-Za-z][A-Za-z]* *' AND onderwerp NOT GLOB '*=[0-9]*'"), [], 'a subject in the log is an id');
	assert.deepEqual(shown(fs.readFileSync(world.log, 'utf8')), []);
});

test('secret addresses: a letter has none, also that of the person itself', async () => {
	const d = await planned({ ouder: { straat: 'Schuilhof 1q', woonplaats: 'Verscholen1q', postcode: '7500 AA', adres_geheim: 'ja' } });
	const letters = expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`), 200);
	assert.ok(letters.text.includes('Wiesje Fictink'));
	assert.deepEqual(shown(letters.body), []);
	assert.ok(!letters.body.includes('7500 AA'));
});

// A GI beside the lokale toegang that filed.
async function withGi(options = {}) {
	const d = await planned({ ots_ander_kind: 'ja', ots_gi: String(one("SELECT id FROM organisatie WHERE naam LIKE 'William%'")), ...options });
	hide(`id = ${d.ouder}`);
	return { ...d, gi: await user('gi.wss') };
}
const address = async (who, d) => shown((await who.get(`/cgi-bin/persoon?persoon=${d.ouder}`)).body + (await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`)).body).includes(d.ouder);

test('secret addresses: a deelnemer sees it when the procesondersteuner releases it, and not before', async () => {
	const d = await withGi();
	assert.equal(await address(d.gi, d), false);
	assert.equal(await address(d.melder, d), true);
	for (const [actie, sees] of [['adres_vrijgeven', true], ['adres_niet_vrijgeven', false]]) {
		expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/persoon?zaak=${d.zaak}`), actie), 303);
		assert.equal(await address(d.gi, d), sees, actie);
	}
});
test('secret addresses: Veilig Thuis gets no stuk with one, also when it is released to deelnemers', async () => {
	const d = await withGi({ vt_monitor: 'ja', oordeel: { vt_sluit_aan: 'ja' } });
	const stuk = await withStuk(d, 'veiligheidsplan', d.ondersteuner, undefined, { bevat_geheim_adres: 'ja', titel: 'Plan met adres' });
	const plain = one(`SELECT min(id) FROM stuk WHERE tafel = ${d.tafel} AND soort = 'veiligheidsplan'`);
	const vt = await user('veiligthuis');
	sql(`UPDATE zaak SET adres_vrijgegeven = 1 WHERE id = ${d.zaak}`);
	expect(await d.gi.get(`/cgi-bin/stuk?stuk=${stuk}`), 200);
	expect(await vt.get(`/cgi-bin/stuk?stuk=${plain}`), 200);
	expect(await vt.get(`/cgi-bin/stuk?stuk=${stuk}`), 404);
	for (const page of [`stuk?tafel=${d.tafel}`, `zaak?zaak=${d.zaak}`]) assert.ok(!(await vt.get(`/cgi-bin/${page}`)).body.includes('Plan met adres'), page);
});
test('a deelnemer who begins a draft in the zaak gets no BSN and no secret address by that', async () => {
	const d = await withGi();
	sql(`UPDATE persoon SET bsn = '111222333' WHERE id = ${d.ouder}`);
	const page = expect(await d.gi.get(`/cgi-bin/aanmelding?moment=3&zaak=${d.zaak}`), 200);
	const draft = Number(/tafel=(\d+)/.exec(expect(await d.gi.submit(page, 'opslaan', {}), 303).location)[1]);
	const closed = async (when) => {
		assert.equal(await address(d.gi, d), false, when);
		assert.notEqual((await d.gi.get(`/cgi-bin/persoon?persoon=${d.ouder}&toon_bsn=ja`)).status, 200);
		assert.ok(!(await d.gi.get(`/cgi-bin/persoon?persoon=${d.ouder}`)).body.includes('2333'), when);
	};
	await closed('as a draft');
	expect(await d.gi.submit(await d.gi.get(`/cgi-bin/aanmelding?tafel=${draft}`), 'intrekken', { reden: 'Niet nodig.' }), 303);
	await closed('withdrawn');
	// What is typed about the person leaves both as they are.
	assert.equal(one(`SELECT straat FROM persoon WHERE id = ${d.ouder}`), street(d.ouder));
});
test('W10 a lokale toegang of another gemeente that takes part files nothing in that zaak', async () => {
	const d = await planned();
	sql(`INSERT INTO deelnemer (tafel, organisatie, rol, uitgenodigd, uitgenodigd_op) SELECT ${d.tafel}, r.organisatie, 'lokale_toegang', 1, '2026-01-01T00:00:00Z'
		FROM gebruiker u JOIN gebruiker_rol r ON r.gebruiker = u.id WHERE u.gebruikersnaam = 'lokaal.borne'`);
	const other = await user('lokaal.borne');
	const page = expect(await other.get(`/cgi-bin/aanmelding?moment=1&zaak=${d.zaak}`), 200);
	expectError(await other.submit(page, 'opslaan', { gemeente: String(one(`SELECT gemeente FROM zaak WHERE id = ${d.zaak}`)) }), /#gemeente/);
	assert.equal(one(`SELECT count(*) FROM tafel WHERE zaak = ${d.zaak}`), 1);
});
test('linking: an address that became secret stays so, and what was released is closed', async () => {
	const bsn = { kind: { bsn: '123456782' }, ouder: { bsn: '111222333', straat: 'Oude weg 1', woonplaats: 'Losser' } };
	const old = await accepted(bsn);
	sql(`UPDATE zaak SET adres_vrijgegeven = 1 WHERE id = ${old.zaak}`);
	const next = await filed({ moment: 2, kind: bsn.kind, ouder: { ...bsn.ouder, straat: 'Schuilhof 7q', woonplaats: town(7), adres_geheim: 'ja' } });
	const page = expect(await next.ondersteuner.get(`/cgi-bin/koppeling?tafel=${next.tafel}`), 200);
	expect(await next.ondersteuner.submit(page, 'koppelen', { doel_zaak: String(old.zaak) }), 303);
	assert.deepEqual(sql(`SELECT straat, woonplaats, adres_geheim FROM persoon WHERE id = ${old.ouder}`), [{ straat: 'Schuilhof 7q', woonplaats: town(7), adres_geheim: 'ja' }]);
	assert.equal(one(`SELECT adres_vrijgegeven FROM zaak WHERE id = ${old.zaak}`), 0);
});
test('linking: a zaak that was only ever a draft is proposed to nobody', async () => {
	const kind = { ...KIND, bsn: '100000009' };
	const draft = await filed({ without: ['kind'], kind, personen: [kind] }).catch(() => null);
	if (draft) sql(`UPDATE tafel SET ingediend_op = '', status = 'ingetrokken' WHERE id = ${draft.tafel}`);
	const next = await filed({ moment: 2, kind });
	const page = expect(await next.ondersteuner.get(`/cgi-bin/koppeling?tafel=${next.tafel}`), 200);
	assert.ok(draft && !page.body.includes(one(`SELECT nummer FROM zaak WHERE id = ${draft.zaak}`)));
});

test('W20 a besluit that is being prepared is not on the page of the message to the Raad', async () => {
	const d = await held();
	sql(`INSERT INTO besluit (tafel, veiligheidsplan_wijzigingen, functionaris) VALUES (${d.tafel}, 'Geheimwijziging', 'Mevrouw Voorlopig');
		INSERT INTO besluit_kind (tafel, persoon, uitkomst, urgentie, bereidheid, motivering) VALUES (${d.tafel}, ${d.kind}, 'raadsonderzoek', 'crisis', 'Geheimbereid', 'Geheimmotief')`);
	for (const program of ['corv', 'opvolging', 'besluit', 'zaak']) {
		const page = await d.melder.get(`/cgi-bin/${program}?${program === 'zaak' ? `zaak=${d.zaak}` : `tafel=${d.tafel}`}`);
		expect(page, 200);
		for (const text of ['Geheim', 'Voorlopig', 'Crisis', 'crisis']) assert.ok(!page.main.includes(text), `${program}: ${text}`);
	}
});
test('W51 what was agreed is not in opvolging, the dossier or the tasks before the notulen are sent', async () => {
	const d = await held();
	const lt = one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND rol = 'lokale_toegang'`);
	const by = one("SELECT id FROM gebruiker WHERE gebruikersnaam = 'ondersteuner.noord-oost-twente'");
	const agree = (wat, at) => sql(`INSERT INTO afspraak (tafel, hoe, wat, waar, wanneer, wie, deelnemer, toegevoegd_door, toegevoegd_op)
		VALUES (${d.tafel}, '', '${wat}', '', date('now', 'localtime', '-3 days'), 'De lokale toegang', ${lt}, ${by}, '${at}')`);
	const seen = async (who, wat) => {
		const work = new RegExp(`opvolging\\?tafel=${d.tafel}"[^>]*>\\s*Afspraak nakomen`).test((await who.get('/cgi-bin/werkvoorraad')).body);
		const pages = await Promise.all([`opvolging?tafel=${d.tafel}`, `zaak?zaak=${d.zaak}`].map(async (p) => (await who.get(`/cgi-bin/${p}`)).body.includes(wat)));
		return [...pages, work];
	};
	agree('Eerste afspraak', '2026-01-01T10:00:00Z');
	assert.deepEqual(await seen(d.melder, 'Eerste afspraak'), [false, false, false]);
	assert.deepEqual((await seen(d.ondersteuner, 'Eerste afspraak')).slice(0, 2), [true, true]);
	sql(`INSERT INTO notulen (tafel, versie, status, schrijver, verzonden_op, gewijzigd_op) VALUES (${d.tafel}, 1, 'verzonden', ${by}, '2026-01-02T10:00:00Z', '2026-01-02T10:00:00Z')`);
	assert.deepEqual(await seen(d.melder, 'Eerste afspraak'), [true, true, true]);
	agree('Latere afspraak', '2026-01-03T10:00:00Z');
	assert.deepEqual((await seen(d.melder, 'Latere afspraak')).slice(0, 2), [false, false]);
});
