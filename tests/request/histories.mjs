// Tafels with histories by chance, always the same ones, in years long past: in the tables as
// the forms would have left them, for what counts them.
import { sql } from './suite.mjs';

const FIRST = 900000, ZAKEN = 170;

function random(seed) {
	let s = seed;
	const next = () => (s = (s * 48271) % 2147483647) / 2147483647;
	const one = (list) => list[Math.floor(next() * list.length)];
	return { next, one, upTo: (n) => Math.floor(next() * (n + 1)), chance: (p) => next() < p };
}
const pad = (n) => String(n).padStart(2, '0');
const later = (day, n) => { const d = new Date(`${day}T12:00:00`); d.setDate(d.getDate() + n); return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`; };
const LISTS = { 1: ['veiligheidsplan', 'mdo', 'ouders', 'kinderen', 'zorgen', 'hulp', 'gezag'], 2: ['conclusies', 'doelen', 'uitspraak'], 3: ['rapportage', 'evaluatie', 'veiligheidsplan'] };

// A value as SQL, and rows as one statement for each table.
const literal = (v) => (v === null ? 'NULL' : typeof v === 'number' ? String(v) : `'${v}'`);
class Rows {
	constructor() { this.tables = new Map(); }
	add(table, row) { this.tables.set(table, [...(this.tables.get(table) ?? []), row]); }
	statement() {
		let text = 'BEGIN;';
		for (const [table, rows] of this.tables) {
			const columns = Object.keys(rows[0]);
			text += `INSERT INTO ${table} (${columns}) VALUES ${rows.map((row) => `(${columns.map((c) => literal(row[c]))})`)};`;
		}
		return `${text}COMMIT;`;
	}
}

export function histories() {
	const r = random(20181117), rows = new Rows(), who = sql("SELECT id FROM gebruiker ORDER BY id LIMIT 1")[0].id, gi = sql("SELECT id FROM organisatie WHERE soort = 'gi' LIMIT 1")[0].id;
	const places = sql('SELECT g.id, g.subregio, (SELECT min(l.id) FROM locatie l JOIN gemeente h ON h.id = l.gemeente WHERE h.subregio = g.subregio) AS locatie FROM gemeente g ORDER BY g.id');
	let id = FIRST;
	const stamp = (day) => `${day}T${pad(r.upTo(23))}:${pad(r.upTo(59))}:00Z`;
	for (let z = 0; z < ZAKEN; z++) {
		const place = r.chance(0.3) ? places[0] : r.one(places), zaak = ++id, family = [];
		rows.add('zaak', { id: zaak, nummer: `PRF-2018-${9000 + z}`, gemeente: place.id, subregio: place.subregio, aangemaakt_op: '2018-01-01T10:00:00Z' });
		for (const soort of ['kind', ...(r.chance(0.5) ? ['kind'] : []), 'ouder', ...(r.chance(0.7) ? ['ouder'] : []), ...(r.chance(0.3) ? ['netwerk'] : [])]) {
			const p = { id: ++id, soort, ongeboren: soort === 'kind' && r.chance(0.08) ? 'ja' : '' };
			family.push(p);
			rows.add('persoon', { id: p.id, zaak, soort, geslachtsnaam: 'Proef', ongeboren: p.ongeboren, gewijzigd_op: '2018-01-01T10:00:00Z', gewijzigd_door: who });
		}
		let begin = later('2018-01-02', r.upTo(480));
		for (let n = 0, most = r.chance(0.25) ? 2 : 1; n < most; n++) begin = later(tafel({ zaak, place, family, moment: n ? r.one([2, 3]) : r.chance(0.8) ? 1 : 3, begin }), 20 + r.upTo(60));
	}
	sql(rows.statement());

	// The day on which it ended.
	function tafel({ zaak, place, family, moment, begin }) {
		const t = ++id, ends = r.chance(0.82) ? 'gehouden' : moment === 2 ? 'niet_doorgegaan' : 'ingetrokken', rounds = r.chance(0.25) ? 2 : 1;
		let day = begin, filed = '';
		const kinds = family.filter((p) => p.soort === 'kind');
		const judged = [];
		for (let ronde = 1; ronde <= rounds; ronde++) {
			filed = stamp(day);
			rows.add('aanmelding', { tafel: t, ronde, ingediend_op: filed, ingediend_door: who });
			day = later(day, r.upTo(6));
			judged.push({ tafel: t, ronde, uitkomst: ronde < rounds ? 'teruggestuurd' : 'geaccepteerd', argumenten: 'Proef.', door: who, op: stamp(later(day, 1)) });
			day = later(day, 2 + r.upTo(3));
		}
		for (const o of judged) {
			rows.add('oordeel', o);
			for (const punt of LISTS[moment]) rows.add('oordeel_punt', { tafel: t, ronde: o.ronde, punt, voldoende: o.uitkomst === 'teruggestuurd' && r.chance(0.3) ? 'nee' : 'ja' });
		}
		const accepted = judged.at(-1).op, moved = r.chance(0.2);
		const row = { id: t, zaak, moment, status: ends === 'ingetrokken' ? 'ingetrokken' : 'afgesloten', melder_organisatie: gi, melder_gebruiker: who, ronde: rounds, aangemaakt_op: stamp(begin), ingediend_op: filed, geaccepteerd_op: accepted, datum: '', gehouden_op: '', afgesloten_op: '' };
		if (moved) rows.add('planning_eerder', { id: ++id, tafel: t, datum: later(day, 9), begintijd: '09:00', duur: 75, locatie: place.locatie, reden_locatie: '', gepland_op: stamp(day), einde: 'verplaatst', beeindigd_op: stamp(later(day, 4)), beeindigd_door: who });
		day = later(day, 5 + r.upTo(16));
		if (ends === 'niet_doorgegaan') rows.add('stap', { tafel: t, handeling: 'niet_doorgaan', van: 'in_te_plannen', naar: 'niet_doorgegaan', door: who, op: stamp(day) });
		rows.add('tafel', { ...row, datum: ends === 'gehouden' ? day : '', gehouden_op: ends === 'gehouden' ? stamp(day) : '', afgesloten_op: stamp(later(day, 40)) });
		if (ends === 'gehouden') meeting(t, family, kinds, day, moved, moment);
		return later(day, 3);
	}

	function meeting(t, family, kinds, day, moved, moment) {
		for (const p of family) {
			rows.add('tafel_gezin', { tafel: t, persoon: p.id, soort: p.soort, ongeboren: p.ongeboren, voornamen: '', naam: 'Proef', geboortedatum: '', gezag: '', tolk: '', ondersteuning: '' });
			const how = p.soort === 'kind' ? r.one(['aan_tafel', 'aan_tafel', 'gesprek_vooraf', 'brief_tekening', 'vertrouwenspersoon', 'niet']) : 'aan_tafel';
			if (p.soort === 'kind') rows.add('kind_deelname', { tafel: t, persoon: p.id, deelname: how, reden: 'Proef.', door: who, op: stamp(day) });
			if (r.chance(0.08)) continue;
			const d = ++id, invited = how === 'aan_tafel' || r.chance(0.5);
			rows.add('deelnemer', { id: d, tafel: t, persoon: p.id, rol: p.soort, uitgenodigd: invited ? 1 : 0, status: r.one(['aanwezig', 'aanwezig', 'aanwezig', 'deels', 'online', 'afwezig_met_bericht', 'afwezig_zonder_bericht']) });
			if (invited && moved) rows.add('uitnodiging', { deelnemer: d, planning: 0, verzonden_op: later(day, -r.upTo(30)), wijze: 'brief' });
			if (invited) rows.add('uitnodiging', { deelnemer: d, planning: moved ? 1 : 0, verzonden_op: later(day, -r.upTo(14)), wijze: 'brief' });
		}
		const sent = later(day, 1 + r.upTo(12));
		for (let versie = 1; versie <= (r.chance(0.3) ? 2 : 1); versie++) rows.add('notulen', { tafel: t, versie, status: 'vastgesteld', schrijver: who, verzonden_op: r.chance(0.95) ? stamp(later(sent, 8 * versie - 8)) : '', gewijzigd_op: stamp(sent) });
		if (moment === 2) return;
		const taken = stamp(r.chance(0.85) ? day : later(day, 9));
		rows.add('besluit', { tafel: t, genomen_op: r.chance(0.96) ? taken : '' });
		for (const k of kinds) {
			const uitkomst = moment === 3 ? r.one(['akkoord_einde', 'akkoord_einde', 'niet_akkoord_einde']) : r.one(['raadsonderzoek', 'raadsonderzoek', 'geen_raadsonderzoek', 'aangehouden']);
			rows.add('besluit_kind', { tafel: t, persoon: k.id, uitkomst, urgentie: uitkomst === 'raadsonderzoek' ? r.one(['crisis', 'hoog', 'regulier', '']) : '' });
			if (r.chance(0.5)) rows.add('besluit_verloop', { tafel: t, persoon: k.id, genomen_op: taken, uitkomst, urgentie: '', bereidheid: '', vermogen: '', vertrouwen: '', motivering: '', aangehouden_tot: '', functionaris: '', vastgelegd_door: who });
		}
		if (moment !== 1 || r.chance(0.2)) return;
		const melding = later(day, 9 + r.upTo(4));
		if (r.chance(0.9)) rows.add('corv', { tafel: t, verzonden_op: melding });
		if (r.chance(0.8)) rows.add('onderzoek_start', { tafel: t, datum: later(melding, r.upTo(20)), vastgelegd_door: who, vastgelegd_op: stamp(later(melding, 20)) });
	}
}
