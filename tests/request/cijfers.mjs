// The figures counted again, slowly and from the plain tables: what counts of every tafel,
// the working days between two days, and what is left out for whom. Nothing here comes
// from what the program keeps for them.
import { one, sql } from './suite.mjs';

// ---- days ---------------------------------------------------------------------------

const pad = (n) => String(n).padStart(2, '0');
const iso = (d) => `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;
const at = (day) => new Date(`${day}T12:00:00`);
const later = (day, n) => { const d = at(day); d.setDate(d.getDate() + n); return iso(d); };
export const dayOf = (stamp) => (stamp.length > 10 ? iso(new Date(stamp)) : stamp);
const easters = new Map();
function easter(y) {
	if (!easters.has(y)) {
		// Butcher's rule.
		const a = y % 19, b = Math.floor(y / 100), c = y % 100, d = b >> 2, e = b % 4, g = Math.floor((8 * b + 13) / 25), h = (19 * a + b - d - g + 15) % 30;
		const i = c >> 2, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 19 * l) / 433), month = Math.floor((h + l - 7 * m + 90) / 25);
		easters.set(y, `${y}-${pad(month)}-${pad((h + l - 7 * m + 33 * month + 19) % 32)}`);
	}
	return easters.get(y);
}
let closed;
function isWorkday(day) {
	const y = Number(day.slice(0, 4)), weekday = at(day).getDay(), md = day.slice(5);
	if (weekday === 0 || weekday === 6 || closed.has(day)) return false;
	const king = at(`${y}-04-27`).getDay() === 0 ? '04-26' : '04-27';
	if (['01-01', '05-05', '12-25', '12-26', king].includes(md)) return false;
	return ![-2, 1, 39, 50].some((n) => later(easter(y), n) === day);
}
// The working days from the one day on, before the other.
function workdays(from, to) {
	let n = 0;
	for (let d = from; d < to; d = later(d, 1)) n += isWorkday(d);
	return n;
}
// Within how many of them the second day came.
const took = (from, to) => (to <= from ? 0 : workdays(later(from, 1), to) + 1);

// ---- what counts ------------------------------------------------------------------------

const group = (rows, key = 'tafel') => {
	const map = new Map();
	for (const row of rows) map.set(row[key], [...(map.get(row[key]) ?? []), row]);
	return (id) => map.get(id) ?? [];
};
const HERE = { aanwezig: 'aan_tafel', deels: 'aan_tafel', online: 'online', afwezig_met_bericht: 'met_bericht', afwezig_zonder_bericht: 'zonder_bericht' };
const OTHERWISE = ['gesprek_vooraf', 'brief_tekening', 'vertrouwenspersoon'];

export function recount() {
	closed = new Set(sql('SELECT dag FROM sluitingsdag').map((r) => r.dag));
	const tafels = sql('SELECT t.*, z.gemeente AS waar FROM tafel t JOIN zaak z ON z.id = t.zaak');
	const all = (table) => group(sql(`SELECT * FROM ${table}`));
	const gezin = all('tafel_gezin'), deelnemers = all('deelnemer'), deelname = all('kind_deelname'), oordelen = all('oordeel'), punten = all('oordeel_punt');
	const rondes = group(sql('SELECT tafel, ronde, ingediend_op FROM aanmelding')), eerder = all('planning_eerder'), notulen = all('notulen'), corv = all('corv'), besluit = all('besluit');
	const kinds = all('besluit_kind'), verloop = all('besluit_verloop'), start = all('onderzoek_start'), stappen = group(sql("SELECT tafel, op FROM stap WHERE handeling = 'niet_doorgaan'"));
	const sent = group(sql("SELECT d.tafel, u.planning, u.verzonden_op FROM uitnodiging u JOIN deelnemer d ON d.id = u.deelnemer WHERE u.verzonden_op <> ''"));
	const persons = group(sql('SELECT id, zaak, soort, ongeboren, verwijderd, overleden FROM persoon'), 'zaak');
	const filed = (t) => rondes(t.id).find((a) => a.ronde === 1 && a.ingediend_op)?.ingediend_op;
	const byZaak = group(tafels, 'zaak');
	const facts = [];
	for (const t of tafels) {
		const add = (maat, uitkomst, dag, waarde = -1) => facts.push({ tafel: t.id, maat, uitkomst, maand: dag.slice(0, 7), waarde, gemeente: t.gemeente_toen ?? t.waar, moment: t.moment });
		const held = t.gehouden_op !== '';
		const family = gezin(t.id).length ? gezin(t.id).map((g) => ({ id: g.persoon, soort: g.soort, ongeboren: g.ongeboren }))
			: persons(t.zaak).filter((p) => !p.verwijderd && (held || !p.overleden || (t.datum && p.overleden > t.datum.slice(0, p.overleden.length))));
		const first = filed(t);
		if (first) {
			const before = byZaak(t.zaak).some((o) => o.id !== t.id && filed(o) && (filed(o) < first || (filed(o) === first && o.id < t.id)));
			add('instroom', before ? 'vervolg' : 'nieuw', dayOf(first));
			for (const p of family.filter((f) => f.soort === 'kind')) add('kinderen', p.ongeboren === 'ja' ? 'ongeboren' : 'geboren', dayOf(first));
		}
		for (const o of oordelen(t.id)) {
			add('oordeel', o.uitkomst, dayOf(o.op), took(dayOf(rondes(t.id).find((a) => a.ronde === o.ronde).ingediend_op), dayOf(o.op)));
			if (o.uitkomst !== 'teruggestuurd') continue;
			const lacking = punten(t.id).filter((p) => p.ronde === o.ronde && p.voldoende === 'nee').map((p) => p.punt);
			for (const punt of lacking.length ? lacking : ['anders']) add('terug', punt, dayOf(o.op));
		}
		for (const e of eerder(t.id)) if (e.einde === 'verplaatst') add('tafel', 'verplaatst', dayOf(e.beeindigd_op));
		if (t.status === 'ingetrokken' && t.ingediend_op && t.afgesloten_op) add('tafel', 'ingetrokken', dayOf(t.afgesloten_op));
		if (stappen(t.id).length) add('tafel', 'geen_toestemming', dayOf(stappen(t.id).map((s) => s.op).sort()[0]));
		if (held) {
			add('tafel', 'gehouden', t.datum, took(dayOf(t.geaccepteerd_op), t.datum));
			const of = (id) => deelnemers(t.id).filter((d) => d.persoon === id && d.uitgenodigd).sort((a, b) => a.id - b.id)[0]?.status ?? '';
			for (const p of family) {
				if (p.soort === 'ouder') add('ouder', HERE[of(p.id)] ?? 'niet_uitgenodigd', t.datum);
				if (p.soort !== 'kind' || p.ongeboren === 'ja') continue;
				const how = deelname(t.id).find((k) => k.persoon === p.id)?.deelname, was = HERE[of(p.id)];
				add('kind', was === 'aan_tafel' || was === 'online' ? was : OTHERWISE.includes(how) ? how : was ?? 'niet', t.datum);
			}
			const last = sent(t.id).filter((u) => u.planning === eerder(t.id).length).map((u) => u.verzonden_op).sort().at(-1);
			if (last) add('uitnodiging', 'verstuurd', last, last < t.datum ? workdays(last, t.datum) : 0);
			const out = notulen(t.id).map((n) => n.verzonden_op).filter(Boolean).sort()[0];
			if (out) add('notulen', 'verstuurd', dayOf(out), took(t.datum, dayOf(out)));
		}
		const b = besluit(t.id)[0];
		if (!b?.genomen_op) continue;
		for (const k of kinds(t.id).filter((x) => x.uitkomst)) add('besluit', k.uitkomst === 'raadsonderzoek' ? `onderzoek_${k.urgentie || 'onbekend'}` : k.uitkomst, dayOf(b.genomen_op));
		const inquiry = kinds(t.id).filter((k) => k.uitkomst === 'raadsonderzoek').flatMap((k) => {
			const taken = verloop(t.id).filter((v) => v.persoon === k.persoon && v.uitkomst === 'raadsonderzoek').map((v) => v.genomen_op);
			return taken.length ? taken : [b.genomen_op];
		}).sort()[0];
		const melding = corv(t.id)[0]?.verzonden_op;
		if (melding && inquiry) add('corv', 'verstuurd', melding, took(dayOf(inquiry), melding));
		for (const s of start(t.id)) add('start', 'begonnen', s.datum, Math.max(0, Math.round((at(s.datum) - at(melding || dayOf(b.genomen_op))) / 86400000)));
	}
	return facts;
}

// ---- how they are called ----------------------------------------------------------------------

export const NAMES = {
	ouder: ['Ouders aan tafel', { aan_tafel: 'Aan tafel', online: 'Online erbij', met_bericht: 'Afwezig met bericht', zonder_bericht: 'Afwezig zonder bericht', niet_uitgenodigd: 'Niet uitgenodigd' }],
	kind: ['Kinderen aan tafel', { aan_tafel: 'Aan tafel', online: 'Online erbij', gesprek_vooraf: 'Mening in een gesprek vooraf', brief_tekening: 'Mening in een brief of tekening', vertrouwenspersoon: 'Mening via een vertrouwenspersoon', met_bericht: 'Afwezig met bericht', zonder_bericht: 'Afwezig zonder bericht', niet: 'Deed niet mee' }],
	instroom: ['Aanmeldingen', { nieuw: 'Eerste tafel van een zaak', vervolg: 'Volgende tafel van een zaak' }],
	kinderen: ['Kinderen in de aanmeldingen', { geboren: 'Kinderen', ongeboren: 'Ongeboren kinderen' }],
	oordeel: ['Oordeel van de voorzitter over de aanmelding', { geaccepteerd: 'Geaccepteerd', teruggestuurd: 'Teruggestuurd om aan te vullen' }],
	terug: ['Waarom aanvulling is gevraagd', { veiligheidsplan: 'Veiligheidsplan', mdo: 'Planvorming (MDO)', ouders: 'Ouders geïnformeerd en betrokken', kinderen: 'Kinderen geïnformeerd en betrokken', zorgen: 'Zorgen met feiten onderbouwd', hulp: 'Ingezette hulp en effect', gezag: 'Gezag en personalia', conclusies: 'Conclusies van het raadsonderzoek', doelen: 'Doelen per kind', uitspraak: 'Uitspraak of advies', rapportage: 'Rapportage van de GI', evaluatie: 'Evaluatie van de doelen', anders: 'Alleen in de argumenten' }],
	tafel: ['Tafels wel en niet gehouden', { gehouden: 'Gehouden', verplaatst: 'Verplaatst naar een andere dag', ingetrokken: 'Ingetrokken door de melder', geen_toestemming: 'Niet doorgegaan, geen toestemming (moment 2)' }],
	besluit: ['Besluiten en urgentie', { onderzoek_crisis: 'Raadsonderzoek, urgentie crisis', onderzoek_hoog: 'Raadsonderzoek, urgentie hoog', onderzoek_regulier: 'Raadsonderzoek, urgentie regulier', onderzoek_onbekend: 'Raadsonderzoek, urgentie niet ingevuld', geen_raadsonderzoek: 'Geen raadsonderzoek', aangehouden: 'Aangehouden', akkoord_einde: 'Akkoord met het einde van de OTS', niet_akkoord_einde: 'Niet akkoord met het einde van de OTS' }],
};
export const SPLIT = ['ouder', 'kind', 'instroom', 'tafel', 'besluit'];
export const DURATIONS = {
	oordeel: ['Van indienen tot het oordeel van de voorzitter', 'termijn_oordeel'], tafel: ['Van accepteren tot de tafel', 'termijn_tafel'],
	uitnodiging: ['Van de laatste uitnodiging tot de tafel', 'termijn_uitnodiging'], notulen: ['Van de tafel tot de conceptnotulen', 'termijn_notulen'],
	corv: ['Van het besluit tot de CORV-melding', 'termijn_corv'], start: ['Van de CORV-melding tot het begin van het raadsonderzoek', 'termijn_raad'],
};

// ---- what is left out ----------------------------------------------------------------------------

export const monthNumber = (maand) => 12 * Number(maand.slice(0, 4)) + Number(maand.slice(5, 7)) - 1;
export const quarter = (maand) => Math.floor(monthNumber(maand) / 3);
const terms = () => Object.fromEntries(Object.entries(DURATIONS).map(([m, [, name]]) => [m, Number(one(`SELECT waarde FROM instelling WHERE naam = '${name}'`))]));

// Each fact with how wide the block is that it counts in: 0 itself, 1 its subregio, 2 the
// region, 3 the region and all moments, 9 nowhere. `own`: the gemeenten that are seen whole.
export function weigh(facts, own, regionOf) {
	const term = terms(), cells = new Map();
	for (const f of facts) {
		f.late = f.waarde >= 0 && term[f.maat] !== undefined && (f.maat === 'uitnodiging' ? f.waarde < term[f.maat] : f.waarde > term[f.maat]);
		f.width = 0;
		if (own.has(f.gemeente)) continue;
		const key = `${f.maat} ${f.uitkomst} ${f.late} ${quarter(f.maand)}`;
		cells.set(key, [...(cells.get(key) ?? []), f]);
	}
	const by = (list, key) => {
		const map = new Map();
		for (const x of list) map.set(key(x), [...(map.get(key(x)) ?? []), x]);
		return [...map.values()];
	};
	// `parts`: lists of facts that are too few by themselves. What is still too few.
	const join = (parts, width) => {
		const sum = parts.flat().length;
		if (sum < 5) return sum ? [parts.flat()] : [];
		for (const f of parts.flat()) f.width = parts.length > 1 && sum < 4 * parts.length ? width : 9;
		return [];
	};
	for (const list of cells.values()) {
		const regions = by(list, (f) => f.moment).map((ofMoment) => join(
			by(by(ofMoment, (f) => f.gemeente).filter((leaf) => leaf.length < 5), (leaf) => regionOf(leaf[0].gemeente)).flatMap((leaves) => join(leaves, 1)), 2));
		for (const rest of join(regions.flat(), 3)) for (const f of rest) f.width = 9;
	}
	return facts;
}
