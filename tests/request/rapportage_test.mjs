// Section 11, the figures; section 13, "statistics: voorzitter, procesondersteuner,
// toezichthouder: all with suppression outside the own subregio; lokale toegang own
// gemeente; RvdK suppressed"; and who is regiocoordinator sees figures only.
import { DURATIONS, NAMES, SPLIT, monthNumber, quarter, recount, weigh } from './cijfers.mjs';
import { histories } from './histories.mjs';
import { assert, expect, one, sql, test, user } from './suite.mjs';

const PAGE = '/cgi-bin/rapportage';
const SEEN = ['voorzitter.enschede', 'ondersteuner.noord-oost-twente', 'raad.advies', 'raad.onderzoeker', 'toezicht', 'regiocoordinator', 'lokaal.hengelo'];

const csv = (text) => text.replace(/^\uFEFF/, '').trim().split('\r\n').slice(1).map((line) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]));
const gemeenten = () => sql('SELECT g.id, g.naam, g.subregio, g.slug, s.code, s.naam AS streek FROM gemeente g JOIN subregio s ON s.id = g.subregio');

// What somebody sees: which gemeenten at all, and which as they are.
function sight(name, places) {
	const of = (test) => new Set(places.filter(test).map((g) => g.id));
	const [role, where] = name.split('.');
	if (role === 'lokaal') return { seen: of((g) => g.slug === where), own: of((g) => g.slug === where) };
	return { seen: of(() => true), own: of((g) => ['voorzitter', 'ondersteuner'].includes(role) && g.code === where) };
}
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const written = (m) => `${MONTHS[m % 12]} ${Math.floor(m / 12)}`;
function periodName(van, step, p) {
	const m = van + p * step;
	if (step === 1) return written(m);
	if (step === 3 && m % 3 === 0) return `${(m % 12) / 3 + 1}e kwartaal ${Math.floor(m / 12)}`;
	return step === 12 && m % 12 === 0 ? `${Math.floor(m / 12)}` : `${step} maanden vanaf ${written(m)}`;
}

// All lines that the file must have for this viewer and question.
function expected(facts, name, ask) {
	const places = gemeenten(), { seen, own } = sight(name, places), regionOf = (g) => places.find((p) => p.id === g).subregio;
	const asked = (g) => seen.has(g.id) && (!ask.gemeente || g.id === ask.gemeente) && (!ask.subregio || g.code === ask.subregio);
	const whole = places.filter(asked).every((g) => own.has(g.id));
	let van = monthNumber(ask.van), tot = monthNumber(ask.tot);
	if (!whole) [van, tot] = [van - (van % 3), tot + 2 - (tot % 3)];
	const months = tot - van + 1, step = months > 60 ? 12 : whole && months <= 24 ? 1 : 3;
	const within = facts.filter((f) => monthNumber(f.maand) >= van && monthNumber(f.maand) <= tot);
	if (whole) for (const f of within) f.width = 0, f.late = undefined;
	weigh(within, whole ? new Set(places.map((p) => p.id)) : own, regionOf);
	const mine = within.filter((f) => asked(places.find((p) => p.id === f.gemeente)) && (!ask.moment || f.moment === ask.moment));
	const widest = ask.gemeente ? 0 : ask.subregio ? 1 : ask.moment ? 2 : 3;
	const counted = mine.filter((f) => f.width <= widest);
	const period = `${written(van)} tot en met ${written(tot)}`;
	const area = ask.gemeente ? places.find((p) => p.id === ask.gemeente).naam : ask.subregio ? places.find((p) => p.code === ask.subregio).streek : 'alles wat u mag zien';
	const lines = [];
	const outcomes = (maat, list, per, where, when, exact) => {
		for (const [code, label] of Object.entries(NAMES[maat][1])) {
			const n = list.filter((f) => f.maat === maat && f.uitkomst === code).length;
			lines.push([NAMES[maat][0], label, per, where, when, n || exact ? String(n) : 'te weinig', '', '', '', '']);
		}
	};
	for (const maat of Object.keys(NAMES)) {
		outcomes(maat, counted, 'totaal', area, period, whole);
		if (!SPLIT.includes(maat)) continue;
		const periods = Math.ceil(months / step);
		for (let p = 0; p < periods && periods > 1; p++) outcomes(maat, counted.filter((f) => Math.floor((monthNumber(f.maand) - van) / step) === p), 'periode', area, periodName(van, step, p), whole);
		if (ask.gemeente) continue;
		for (const streek of [...new Set(places.map((p) => p.streek))]) {
			const there = places.filter((p) => p.streek === streek);
			if (!there.some((p) => seen.has(p.id)) || (ask.subregio && there[0].code !== ask.subregio) || name.startsWith('lokaal')) continue;
			outcomes(maat, mine.filter((f) => f.width <= 1 && there.some((p) => p.id === f.gemeente)), 'subregio', streek, period, there.every((p) => own.has(p.id)));
			for (const g of there) outcomes(maat, mine.filter((f) => f.width === 0 && f.gemeente === g.id), 'gemeente', g.naam, period, own.has(g.id));
		}
	}
	for (const [maat, [label, setting]] of Object.entries(DURATIONS)) {
		const list = counted.filter((f) => f.maat === maat && f.waarde >= 0).map((f) => f.waarde).sort((a, b) => (maat === 'uitnodiging' ? b - a : a - b)), n = list.length;
		const middle = [...list].sort((a, b) => a - b)[Math.ceil(n / 2) - 1];
		const good = counted.filter((f) => f.maat === maat && f.waarde >= 0 && !f.late).length;
		const share = n && (whole || (n >= 10 && good)) ? `${Math.round((100 * good) / n)}%` : 'te weinig';
		lines.push([label, maat === 'start' ? 'dagen' : 'werkdagen', 'duur', area, period, n || whole ? String(n) : 'te weinig', n ? String(middle) : 'te weinig', n ? String(list[Math.ceil(0.9 * n) - 1]) : 'te weinig',
			one(`SELECT waarde FROM instelling WHERE naam = '${setting}'`), share]);
	}
	return lines;
}

const query = (ask) => Object.entries(ask).map(([k, v]) => `${k}=${/^\d{4}-\d\d$/.test(v) ? `${v}-15` : v}`).join('&');
async function lines(name, ask) {
	const answer = expect(await (await user(name)).get(`${PAGE}?als=csv&${query(ask)}`), 200);
	return csv(answer.body).filter((l) => l[0] !== 'Gebruik van de dagdelen');
}
const text = (list) => list.map((l) => l.join(' | ')).sort();
async function compare(facts, name, ask) {
	const got = text(await lines(name, ask)), want = text(expected(facts, name, ask));
	const extra = got.filter((l) => !want.includes(l)), missing = want.filter((l) => !got.includes(l));
	assert.deepEqual([extra.slice(0, 8), missing.slice(0, 8)], [[], []], `${name} ${query(ask)}: ${extra.length} lines of ${got.length} that the recount does not have`);
	return got.filter((l) => / \| [1-9]\d* \| /.test(l)).length;
}

let facts;
const set = () => (facts ??= (histories(), recount()));

test('section 11: every figure is what a recount of the plain tables gives, for who sees what, in several periods', async () => {
	set();
	const ids = Object.fromEntries(gemeenten().map((g) => [g.slug, g.id])), now = new Date().toISOString().slice(0, 7), year = Number(now.slice(0, 4));
	const asks = [{ van: '2018-01', tot: '2019-06' }, { van: '2018-05', tot: '2018-05' }, { van: '2018-04', tot: '2019-03', moment: 1 }, { van: '2018-01', tot: '2018-12', subregio: 'almelo' },
		{ van: '2018-02', tot: '2019-06', gemeente: ids.enschede }, { van: `${year - 2}-01`, tot: now }, { van: '2017-02', tot: now.replace(/^\d+/, year) }];
	let numbers = 0;
	for (const name of SEEN)
		for (const ask of name.startsWith('lokaal') ? [asks[0], asks[5], { ...asks[0], gemeente: ids.hengelo }] : asks) numbers += await compare(facts, name, ask);
	assert.ok(numbers > 2000, `only ${numbers} numbers other than 0`);
	for (const maat of [...Object.keys(NAMES), ...Object.keys(DURATIONS)]) assert.ok(facts.filter((f) => f.maat === maat).length > 10, `there is hardly any ${maat}`);
});

// Whatever is subtracted from whatever: of one answer its areas and periods, and the same of
// answers about parts of the period or one moment. A number below 5 that comes out is one of
// somebody. `show(ask)`: the lines for a question. Gives what was found.
async function attack(show, quarters) {
	const found = [], seen = new Map();
	const number = (l) => (l[5] === 'te weinig' ? 0 : Number(l[5]));
	const ask = async (more) => {
		const key = JSON.stringify(more);
		if (!seen.has(key)) {
			const by = new Map();
			for (const l of await show(more)) if (l[2] !== 'duur') by.set(`${l[0]} | ${l[1]} | ${l[2]} | ${l[3] === 'alles wat u mag zien' ? '' : l[3]}${l[2] === 'periode' ? l[4] : ''}`, number(l));
			seen.set(key, by);
		}
		return seen.get(key);
	};
	const range = (i, j) => ({ van: quarters[i][0], tot: quarters[j][1] });
	const differs = (what, n) => { if (n > 0 && n < 5 || n < 0) found.push(`${what}: ${n}`); };
	const places = gemeenten(), streken = [...new Set(places.map((p) => p.streek))];
	for (let i = 0; i < quarters.length; i++) for (let j = i; j < quarters.length; j++) {
		const whole = await ask(range(i, j));
		for (const [key, n] of whole) {
			differs(key, n);
			const [kop, label, per, where] = key.split(' | ');
			if (per === 'subregio') differs(`${key} less its gemeenten, ${i}-${j}`, n - places.filter((p) => p.streek === where).reduce((s, p) => s + whole.get(`${kop} | ${label} | gemeente | ${p.naam}`), 0));
			if (per === 'totaal' && whole.has(`${kop} | ${label} | subregio | ${streken[0]}`)) differs(`${key} less its subregio's, ${i}-${j}`, n - streken.reduce((s, x) => s + whole.get(`${kop} | ${label} | subregio | ${x}`), 0));
			if (per === 'periode') continue;
			if (j > i) differs(`${key} of ${i}-${j} less ${i}-${j - 1} and ${j}`, n - (await ask(range(i, j - 1))).get(key) - (await ask(range(j, j))).get(key));
			if (i === j) differs(`${key} less its moments, ${i}`, n - (await Promise.all([1, 2, 3].map(async (moment) => (await ask({ ...range(i, j), moment })).get(key)))).reduce((a, b) => a + b));
		}
	}
	return found;
}
const QUARTERS = [['2018-01', '2018-03'], ['2018-04', '2018-06'], ['2018-07', '2018-09'], ['2018-10', '2018-12']];

test('section 11: counts under 5 of others are not shown, and do not come out of what is shown, whatever is subtracted', async () => {
	set();
	assert.deepEqual((await attack((ask) => lines('regiocoordinator', ask), QUARTERS)).slice(0, 10), []);
	// The attack finds what is only left out where it stands, while totals are what they are.
	const plain = (ask) => {
		const { van, tot, moment } = ask, places = gemeenten(), list = facts.filter((f) => f.maand >= van && f.maand <= tot && (!moment || f.moment === moment)), out = [];
		const line = (maat, code, per, where, n) => out.push([NAMES[maat][0], NAMES[maat][1][code], per, where, '', n < 5 ? 'te weinig' : String(n)]);
		for (const maat of SPLIT) for (const code of Object.keys(NAMES[maat][1])) {
			const of = list.filter((f) => f.maat === maat && f.uitkomst === code);
			line(maat, code, 'totaal', '', of.length);
			for (const s of new Set(places.map((p) => p.streek))) line(maat, code, 'subregio', s, of.filter((f) => places.find((p) => p.id === f.gemeente).streek === s).length);
			for (const p of places) line(maat, code, 'gemeente', p.naam, of.filter((f) => f.gemeente === p.id).length);
		}
		return out;
	};
	assert.ok((await attack(plain, QUARTERS)).length > 20, 'the attack finds nothing where there is something');
});

test('section 13: who sees a subregio of its own sees that as it is, by the month, and nobody can ask others by less than a quarter', async () => {
	set();
	const places = gemeenten(), month = (code) => facts.filter((f) => f.maat === 'ouder' && f.maand === '2018-05' && places.find((p) => p.id === f.gemeente).code === code).length;
	const sum = async (name, ask) => (await lines(name, ask)).filter((l) => l[0] === NAMES.ouder[0] && l[2] === 'totaal').reduce((s, l) => s + (Number(l[5]) || 0), 0);
	assert.ok(month('enschede') > 0);
	assert.equal(await sum('voorzitter.enschede', { van: '2018-05', tot: '2018-05', subregio: 'enschede' }), month('enschede'));
	const others = { van: '2018-05', tot: '2018-05', subregio: 'enschede' };
	assert.equal(await sum('voorzitter.almelo', others), await sum('voorzitter.almelo', { ...others, van: '2018-04', tot: '2018-06' }));
	const page = expect(await (await user('voorzitter.almelo')).get(`${PAGE}?${query(others)}`), 200);
	assert.match(page.text, /april 2018 tot en met juni 2018, subregio Enschede/);
	assert.match(page.text, /Kleine aantallen tellen niet mee/);
	assert.doesNotMatch((await (await user('voorzitter.enschede')).get(`${PAGE}?${query(others)}`)).text, /Kleine aantallen/);
});

test('section 13: the lokale toegang sees its own gemeente only; GI, Veilig Thuis and beheerder see none', async () => {
	set();
	const hengelo = await user('lokaal.hengelo'), ids = Object.fromEntries(gemeenten().map((g) => [g.slug, g.id]));
	assert.match(expect(await hengelo.get(`${PAGE}?gemeente=${ids.borne}`), 200).text, /Van deze gemeente ziet u geen cijfers/);
	assert.match(expect(await hengelo.get(`${PAGE}?subregio=hengelo`), 200).text, /Van deze subregio ziet u geen cijfers/);
	assert.doesNotMatch((await hengelo.get(`${PAGE}?als=csv&gemeente=${ids.borne}&van=2018-01-01`)).body, /Borne;/);
	for (const name of ['gi.jbov', 'veiligthuis', 'beheer']) expect(await (await user(name)).get(PAGE), 404);
});

test('who is regiocoordinator sees figures and no dossier, agenda or log', async () => {
	const client = await user('regiocoordinator'), t = sql("SELECT id, zaak FROM tafel WHERE status = 'gehouden' LIMIT 1")[0];
	const home = expect(await client.get('/cgi-bin/werkvoorraad'), 200);
	assert.match(home.text, /Met uw rol ziet u geen dossiers/);
	assert.deepEqual([...home.body.matchAll(/href="(\/cgi-bin\/[a-z-]+)"/g)].map((m) => m[1]).filter((h) => !/werkvoorraad|uitloggen|account/.test(h)), [PAGE]);
	for (const path of ['agenda', 'zoeken?q=fictief', 'nieuws', 'rollen', `zaak?zaak=${t.zaak}`, `inzage?zaak=${t.zaak}`, `notulen?tafel=${t.id}`]) expect(await client.get(`/cgi-bin/${path}`), 404);
	expect(await client.get(PAGE), 200);
});

test('the page says what the file says, with what each figure means; what cannot be asked is said', async () => {
	set();
	const client = await user('toezicht'), ask = { van: '2018-01', tot: '2018-12' };
	const page = expect(await client.get(`${PAGE}?${query(ask)}`), 200);
	for (const [kop, labels] of Object.values(NAMES)) {
		const part = page.body.split(`>${kop}</h2>`)[1];
		assert.ok(part && /^\s*<p>[^<]{30,} <span class="jbt-bij">Geteld: [^<]{20,}<\/span>/.test(part), `${kop} has no definition`);
		for (const label of Object.values(labels)) {
			const row = new RegExp(`data-kop="Wat">${label.replace(/[()]/g, '\\$&')}</th>.*?data-kop="Aantal">([^<]*)<`, 's').exec(part)[1];
			const inFile = (await lines('toezicht', ask)).find((l) => l[0] === kop && l[1] === label && l[2] === 'totaal')[5];
			assert.equal(row, inFile === 'te weinig' ? '–' : inFile, `${kop}, ${label}`);
		}
	}
	assert.match(page.body, /<svg[^>]*role="img"[^>]*><title [^>]*>Ouders aan tafel per kwartaal<\/title><desc/);
	for (const [question, said] of [['van=2019-01-01&tot=2018-01-01', /ligt voor de eerste/], ['van=2000-01-01&tot=2018-01-01', /hoogstens tien jaar/], [`gemeente=${gemeenten()[0].id}&subregio=noord-oost-twente`, /ligt niet in deze subregio/]])
		assert.match(expect(await client.get(`${PAGE}?${question}`), 200).text, said, question);
	expect(await client.get(`${PAGE}?gemeente=99999`), 400);
	assert.equal(one("SELECT count(*) FROM log WHERE pagina = 'rapportage' AND handeling = 'cijfers_bestand' AND rol = 'toezichthouder' AND uitkomst = 'getoond'") > 0, true, 'the file is in the log');
});

test('what counts follows in the step itself: a figure is kept with its tafel and counted by the month', async () => {
	const kept = sql('SELECT maat, maand, gemeente, moment, uitkomst, waarde, count(*) AS aantal FROM cijfer GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6');
	assert.deepEqual(sql('SELECT maat, maand, gemeente, moment, uitkomst, waarde, aantal FROM cijfer_maand ORDER BY 1, 2, 3, 4, 5, 6'), kept);
	assert.throws(() => sql('UPDATE cijfer SET waarde = 3'), /does not change/);
});
