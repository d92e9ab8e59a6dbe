// Who sees what over HTTP, a sample of the permission matrix: a tafel of the
// demonstration in each status of each moment × who stands how to it × every
// program. A page is there exactly when tests/oracle/rechten.csv allows its
// act.
import { allowed, people, tafels, ties } from './oracle.mjs';
import { assert, one, programs, sql, test, user } from './suite.mjs';

// ---- the programs -----------------------------------------------------------------

const PAGES = {
	aanmelding: 'aanmelding_lezen', 'intake-oordeel': 'oordeel_lezen', planning: 'planning_lezen', uitnodiging: 'planning_lezen', uitnodigen: 'planning_lezen', afbericht: 'planning_lezen', post: 'planning_lezen',
	aanwezigheid: 'aanwezigheid_lezen', notulen: 'notulen_lezen', 'notulen-akkoord': 'notulen_lezen', vastgesteld: 'notulen_lezen', besluit: 'besluit_lezen',
	opvolging: 'opvolging_lezen', corv: 'opvolging_lezen', toewijzing: 'opvolging_lezen', stuk: 'stuk_lezen', bundel: 'bundel', toestemming: 'toestemming_lezen', doel: 'aanmelding_lezen',
	koppeling: 'koppelen', verklaring: 'zien', behandelaar: 'behandelaar', correctie: 'zien', 'geheim-adres': 'geheim_toestaan', 'stuk-weghalen': 'stuk_intrekken',
};
const OF_ZAAK = { zaak: 'zien', persoon: 'persoon_lezen', inzage: 'inzage', verhuizing: 'correctie_lezen', 'verzoek-betrokkene': 'verzoek_lezen', bewaren: 'bewaren' };
const ELSEWHERE = ['werkplek', 'beheer', 'rollen', 'rapportage', 'steekproef', 'opvallend', 'inloggen', 'uitloggen', 'werkvoorraad', 'nieuws', 'noodtoegang', 'agenda', 'zoeken', 'werkkopie', 'vervanging', 'verbeteringen', 'tweede-factor', 'account', 'wachtwoord', 'verzoek-afschrift', 'verzoek-brief']; // about no dossier
const shows = (program, who, t) => allowed(PAGES[program], who, t, program === 'stuk' ? ['is_vrijgegeven'] : []) && (program !== 'doel' || t.moment > 1);

// One tafel of every kind, the ones with most deelnemers.
function sample() {
	const kinds = new Map();
	for (const t of tafels()) {
		const key = `${t.moment} ${t.state} ${t.notulen} ${t.sent > 0}`;
		if (!kinds.has(key) || kinds.get(key).deelnemers.length < t.deelnemers.length) kinds.set(key, t);
	}
	return [...kinds.values()];
}
const mustBe = (may, sees) => (status) => (may ? status === 200 : sees ? [403, 404, 409].includes(status) : status === 404);

async function compare(questions) {
	const wrong = [];
	const queue = [...questions];
	await Promise.all([1, 2, 3, 4].map(async () => {
		for (let q; (q = queue.pop()); ) {
			const { status } = await (await user(q.who.naam)).get(q.path);
			if (!mustBe(q.may, q.sees)(status)) wrong.push(`${q.who.naam} ${q.path} (${q.about}): ${status}, ${q.may ? 'allowed' : 'refused'} by the oracle`);
		}
	}));
	assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${questions.length} answers`);
	return questions.length;
}

test('every program has an act in the sample', () => {
	const known = [...Object.keys(PAGES), ...Object.keys(OF_ZAAK), ...ELSEWHERE];
	assert.deepEqual(programs().filter((p) => !known.includes(p) && !/^(beheer-|zoeken|rapportage)/.test(p)), []);
});

test('each tafel × who stands how to it × each program: there exactly when the oracle says so', async () => {
	const all = people();
	const questions = [];
	let yes = 0;
	for (const t of sample()) {
		const strangers = new Map(); // of a role without a tie one will do
		for (const who of all) {
			const tied = who.roles.some((r) => ties(r, who, t).some((x) => x !== 'regio')) || who.naam.startsWith('raad.');
			const kind = who.roles.map((r) => r.rol).join();
			if (!tied && strangers.has(kind)) continue;
			if (!tied) strangers.set(kind, who);
			const sees = allowed('zien', who, t);
			for (const program of Object.keys(PAGES)) {
				const may = shows(program, who, t);
				yes += may;
				questions.push({ who, path: `/cgi-bin/${program}?tafel=${t.id}`, may, sees, about: `moment ${t.moment} ${t.state} ${t.notulen}` });
			}
		}
	}
	assert.ok(yes > 500 && questions.length > 2 * yes, `${yes} of ${questions.length} allowed: too few of either`);
	await compare(questions);
});

test('the pages of a zaak: there when one of its tafels allows it', async () => {
	const all = people();
	const byZaak = new Map();
	for (const t of tafels('t.zaak IN (SELECT zaak FROM tafel GROUP BY zaak HAVING count(*) > 1 OR max(moment) > 1) OR t.zaak % 5 = 0')) byZaak.set(t.zaak, [...(byZaak.get(t.zaak) ?? []), t]);
	const questions = [];
	for (const [zaak, list] of byZaak) {
		for (const who of all.filter((w, i) => (i + zaak) % 2 === 0)) {
			const sees = list.some((t) => allowed('zien', who, t));
			for (const [program, act] of Object.entries(OF_ZAAK)) {
				questions.push({ who, path: `/cgi-bin/${program}?zaak=${zaak}`, may: list.some((t) => allowed(act, who, t)), sees, about: list.map((t) => `${t.moment} ${t.state}`).join(', ') });
			}
		}
	}
	await compare(questions);
});

test('not yours and not there answer the same bytes', async () => {
	const bare = (page) => page.body.replace(/[0-9a-f]{32,}/g, '').replace(/\d{3,}/g, '');
	const stranger = await user('lokaal.borne');
	const other = one("SELECT t.id FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = z.gemeente WHERE g.slug = 'enschede' AND t.moment = 1 LIMIT 1");
	for (const program of [...Object.keys(PAGES)]) {
		const [theirs, none] = [await stranger.get(`/cgi-bin/${program}?tafel=${other}`), await stranger.get(`/cgi-bin/${program}?tafel=999999`)];
		assert.equal(theirs.status, 404, program);
		assert.equal(bare(theirs), bare(none), program);
	}
});

test('a draft in a zaak of others: the zaak does not tell that it is there', async () => {
	const [t] = sql("SELECT t.id, t.zaak, z.subregio FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE t.moment = 1 AND t.status = 'gehouden' LIMIT 1");
	sql(`INSERT INTO tafel (zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op) SELECT ${t.zaak}, 3, 'concept', r.organisatie, u.id, '2026-01-01T00:00:00Z'
		FROM gebruiker u JOIN gebruiker_rol r ON r.gebruiker = u.id WHERE u.gebruikersnaam = 'gi.leger'`);
	const draft = one(`SELECT max(id) FROM tafel WHERE zaak = ${t.zaak}`);
	sql(`INSERT INTO aanmelding (tafel, ronde) VALUES (${draft}, 1)`);
	const raad = await user('raad.advies');
	assert.equal((await raad.get(`/cgi-bin/zaak?zaak=${t.zaak}`)).status, 200);
	assert.ok(!(await raad.get(`/cgi-bin/zaak?zaak=${t.zaak}`)).body.includes(`tafel-${draft}`));
	for (const query of [`tafel=${draft}`, `tafel=${draft}&zaak=${t.zaak}`]) assert.equal((await raad.get(`/cgi-bin/zaak?${query}`)).status, 404, query);
	sql(`DELETE FROM aanmelding WHERE tafel = ${draft}; DELETE FROM tafel WHERE id = ${draft}`);
});
