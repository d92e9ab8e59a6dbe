// The way of a tafel, each step through its own form by who takes it. A step
// gives the dossier on: { tafel, zaak, melder, voorzitter, ondersteuner, … }.
import { assert, expect, one, sql, user } from './suite.mjs';

export const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
export const status = (d) => one(`SELECT status FROM tafel WHERE id = ${d.tafel}`);
export const steps = (d) => sql(`SELECT handeling, van, naar, reden FROM stap WHERE tafel = ${d.tafel} ORDER BY id`);
export const ago = (days) => one(`SELECT date('now', 'localtime', '${-days} days')`);

// What a complete aanmelding says, per moment.
export const FULL = {
	1: {
		gezinssamenstelling: 'Moeder, vader en een kind.', aanleiding: 'De politie kwam drie keer.', zorgen: 'Er is ruzie waar het kind bij is.',
		krachten: 'De ouders brengen het kind elke dag naar school.', hulp_ingezet: 'Gezinsbegeleiding.', hulp_effect: 'Even ging het beter.',
		mdo_datum: '1-9-2026', mdo_uitkomst: 'Een plan met een time-out.', betrokkenheid_gezin: 'De ouders waren erbij.',
		veiligheidsplan_toezicht: 'lokale_toegang', vt_monitor: 'nee', ots_ander_kind: 'nee',
	},
	2: { grond: 'geen_maatregel', uitspraak_datum: '1-9-2026', conclusies: 'Een maatregel is nu niet nodig.' },
	3: { ots_einddatum: '31-12-2027', soort_einde: 'niet_verlengen', samenvatting: 'De doelen zijn gehaald.', overdracht_lokale_toegang: 'ja' },
};
// Who files what, where: the lokale toegang of Losser, unless the test says otherwise.
const WHO = { 1: 'lokaal.losser', 2: 'raad.onderzoeker', 3: 'gi.jbov' };
const office = (zaak, role) => one(`SELECT '${role}.' || s.code FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = ${zaak}`);

export const KIND = { soort: 'kind', voornamen: 'Tijl', geslachtsnaam: 'Fictink', geboortedatum: '3-4-2012', geslacht: 'm' };
export const OUDER = { soort: 'ouder', voornamen: 'Wiesje', geslachtsnaam: 'Fictink', geboortedatum: '5-6-1985', geslacht: 'v', gezag: 'ja', geinformeerd: 'ja', telefoon: '06-00000001' };

// A new aanmelding that is saved, not yet filed. Of the options, what is no
// step's is the value of a field.
const OPTIONS = ['without', 'personen', 'kind', 'ouder', 'oordeel', 'argumenten', 'planning', 'aanwezigheid', 'besluit', 'notulen'];
export async function written({ moment = 1, by = WHO[moment], gemeente, ...options } = {}) {
	const values = Object.fromEntries(Object.entries(options).filter(([name]) => !OPTIONS.includes(name)));
	const melder = await user(by);
	const page = expect(await melder.get(`/cgi-bin/aanmelding?moment=${moment}`), 200);
	const place = gemeente ?? (moment === 1 ? undefined : one("SELECT id FROM gemeente WHERE slug = 'losser'"));
	const answer = await melder.submit(page, 'opslaan', { ...FULL[moment], ...(place ? { gemeente: String(place) } : {}), ...values });
	const tafel = Number(/tafel=(\d+)/.exec(expect(answer, 303).location)[1]);
	const zaak = one(`SELECT zaak FROM tafel WHERE id = ${tafel}`);
	return {
		moment, tafel, zaak, melder, lokaal: one(`SELECT 'lokaal.' || g.slug FROM zaak z JOIN gemeente g ON g.id = z.gemeente WHERE z.id = ${zaak}`),
		voorzitter: await user(office(zaak, 'voorzitter')), ondersteuner: await user(office(zaak, 'ondersteuner')),
	};
}
// The page of that part of the aanmelding.
export const part = async (d, stap, by = d.melder) => expect(await by.get(`/cgi-bin/aanmelding?stap=${stap}&tafel=${d.tafel}`), 200);
// A page shows the part of a form that fits; any field of it may be sent all the same.
export function submitAny(by, page, actie, values) {
	const { names } = page.formOf(actie), asked = ([name]) => names.includes(name);
	const given = Object.entries(values);
	return by.submit(page, actie, Object.fromEntries(given.filter(asked)), { extra: given.filter((pair) => !asked(pair) && pair[1] !== null) });
}
// The form of a new one, as it is asked of that soort.
export async function add(d, values, by = d.melder) {
	const page = expect(await by.get(`/cgi-bin/persoon?zaak=${d.zaak}${values.soort ? `&soort=${values.soort}` : ''}`), 200);
	if (page.formOf('opslaan')) return by.submit(page, 'opslaan', values);
	const given = Object.entries(values).filter(([, value]) => value !== null);
	return by.post('/cgi-bin/persoon', [...page.forms.at(-1).pairs().filter(([n]) => ['csrf', 'sleutel', 'rev'].includes(n)), ['zaak', String(d.zaak)], ...given, ['actie', 'opslaan']]);
}
export async function withPersoon(d, values, by = d.melder) {
	expect(await add(d, values, by), 303);
	return one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak}`);
}
export async function withStuk(d, soort, by = d.melder, file = { filename: `${soort}.pdf`, content: PDF, type: 'application/pdf' }, values = {}) {
	const page = expect(await by.get(`/cgi-bin/stuk?tafel=${d.tafel}`), 200);
	expect(await by.submit(page, 'uploaden', { soort, datum: '1-9-2026', bestand: file, ...values }), 303);
	return one(`SELECT max(id) FROM stuk WHERE tafel = ${d.tafel}`);
}
const STUK = { 1: 'veiligheidsplan', 2: 'raadsrapport', 3: 'rapportage_gi' };

// All that filing needs, but for what `without` names: kind, ouder, stuk.
export async function complete({ without = [], personen = [], ...options } = {}) {
	const d = await written(options);
	if (!without.includes('kind')) d.kind = await withPersoon(d, { ...KIND, ...options.kind });
	if (!without.includes('ouder')) d.ouder = await withPersoon(d, { ...OUDER, ...options.ouder });
	for (const persoon of personen) await withPersoon(d, persoon);
	if (!without.includes('stuk')) d.stuk = await withStuk(d, STUK[d.moment]);
	if (d.moment === 2 && !without.includes('doel')) await withDoel(d);
	return d;
}
export async function withDoel(d, omschrijving = 'Het kind slaapt elke nacht in een rustig huis.') {
	const page = expect(await d.melder.get(`/cgi-bin/doel?tafel=${d.tafel}`), 200);
	const actie = page.buttons.includes('toevoegen') ? 'toevoegen' : 'opslaan';
	expect(await d.melder.submit(page, actie, { omschrijving }), 303);
	return one(`SELECT max(id) FROM doel WHERE tafel = ${d.tafel}`);
}
export async function file(d, values = {}) {
	const page = expect(await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 200);
	return d.melder.submit(page, 'indienen', values);
}
export async function filed(options) {
	const d = await complete(options);
	expect(await file(d), 303);
	assert.equal(status(d), 'ingediend');
	return d;
}

// The intake-oordeel; `values` change what is answered.
export async function judge(d, actie, values = {}) {
	const page = expect(await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), 200);
	const form = page.formOf(actie);
	const answers = {};
	if (actie === 'accepteren') {
		for (const name of Object.values(form.keys('voldoende'))) answers[name] = 'ja';
		for (const name of Object.values(form.keys('deelname'))) answers[name] = 'aan_tafel';
	}
	return d.voorzitter.submit(page, actie, { ...answers, ...values });
}
export async function accepted(options = {}) {
	const d = await filed(options);
	expect(await judge(d, 'accepteren', options.oordeel), 303);
	assert.equal(status(d), 'in_te_plannen');
	return d;
}
export async function sentBack(options = {}) {
	const d = await filed(options);
	expect(await judge(d, 'terugsturen', { argumenten: options.argumenten ?? 'Ik mis het effect van de hulp.' }), 303);
	assert.equal(status(d), 'teruggestuurd');
	return d;
}

export async function consent(d, antwoord = 'ja', persoon = d.ouder, by = d.melder) {
	const page = expect(await by.get(`/cgi-bin/toestemming?tafel=${d.tafel}`), 200);
	const form = page.formOf('opslaan');
	const values = form.names.includes('persoon')
		? { persoon: String(persoon), toestemming: antwoord, datum: ago(1), wijze: 'In een gesprek' }
		: { [`toestemming-${persoon}`]: antwoord, [`datum-${persoon}`]: ago(1), [`wijze-${persoon}`]: 'In een gesprek' };
	return by.submit(page, 'opslaan', values);
}
// Is there a tafel at that time on the day of the dagdeel, in that place or of the
// voorzitter of that zaak?
const taken = (d, dagdeel, begintijd, locatie) => one(`SELECT count(*) FROM tafel o JOIN zaak z ON z.id = o.zaak JOIN dagdeel d ON d.id = ${Number(dagdeel) || 0}
	WHERE (o.dagdeel = d.id OR o.datum = d.datum AND (o.locatie = ${Number(locatie) || 0} OR z.subregio = (SELECT subregio FROM zaak WHERE id = ${d.zaak})))
		AND o.begintijd <> '' AND time(o.begintijd) < time('${begintijd}', '+75 minutes') AND time('${begintijd}') < time(o.begintijd, '+' || o.duur || ' minutes')`) > 0;
// The planning form as it would be sent: the first half day and time that are free.
export async function plan(d, values = {}) {
	const page = expect(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 200);
	const form = page.formOf('plannen');
	const locatie = form.value('locatie') || form.options('locatie').filter(Boolean)[0];
	const dagdelen = values.dagdeel ? [values.dagdeel] : form.options('dagdeel').filter(Boolean);
	const times = (id) => (one(`SELECT deel = 'ochtend' FROM dagdeel WHERE id = ${Number(id) || 0}`) ? ['09:00', '10:45'] : ['13:00', '14:45']);
	let [dagdeel, begintijd] = [dagdelen[0], '08:30'];
	for (const id of dagdelen) {
		const free = times(id).find((time) => !taken(d, id, time, values.locatie ?? locatie));
		if (!free) continue;
		[dagdeel, begintijd] = [id, free];
		break;
	}
	return d.ondersteuner.submit(page, 'plannen', { dagdeel, begintijd, duur: '75', locatie, ...values });
}
// All invitations of a planned tafel are out.
export async function invite(d) {
	const page = expect(await d.ondersteuner.get(`/cgi-bin/uitnodigen?tafel=${d.tafel}`), 200);
	const today = one("SELECT date('now', 'localtime')");
	const values = Object.fromEntries(Object.values(page.formOf('opslaan').keys('wijze')).flatMap((n) => [[n, 'brief'], [n.replace('wijze', 'verzonden_op'), today]]));
	return d.ondersteuner.submit(page, 'opslaan', values);
}
export async function planned(options = {}) {
	const d = await accepted(options);
	if (d.moment === 2) expect(await consent(d), 303);
	expect(await plan(d, options.planning), 303);
	assert.equal(status(d), 'gepland');
	expect(await invite(d), 303);
	return d;
}
// The day of the tafel comes.
export const comes = (d) => sql(`UPDATE tafel SET datum = date('now', 'localtime') WHERE id = ${d.tafel}`);

export async function attend(d, actie = 'houden', change = {}, options = {}) {
	const page = expect(await d.ondersteuner.get(`/cgi-bin/aanwezigheid?tafel=${d.tafel}`), 200);
	const form = page.formOf(actie);
	const values = {};
	for (const name of Object.values(form.keys('status'))) values[name] = 'aanwezig';
	for (const name of Object.values(form.keys('gehoord'))) values[name] = 'ja';
	// A kind that takes part in another way need not be there.
	for (const { id } of sql(`SELECT d.id FROM deelnemer d JOIN kind_deelname k ON k.tafel = d.tafel AND k.persoon = d.persoon AND k.deelname <> 'aan_tafel' WHERE d.tafel = ${d.tafel} AND d.uitgenodigd = 1`)) {
		Object.assign(values, { [`status-${id}`]: '', [`gehoord-${id}`]: null });
	}
	return d.ondersteuner.submit(page, actie, { ...values, ...change }, options);
}
// The deelnemer of a role, or of a persoon.
export const deelnemer = (d, who) => one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1 AND ${typeof who === 'number' ? `persoon = ${who}` : `rol = '${who}'`} ORDER BY id`);
export async function held(options = {}) {
	const d = await planned(options);
	comes(d);
	expect(await attend(d, 'houden', options.aanwezigheid ? options.aanwezigheid(d) : {}), 303);
	assert.equal(status(d), 'gehouden');
	return d;
}

// What is agreed about a doel, as a whole (W34), and what the gemeente does during a measure (W35).
export const afspraak = (d, key = 'n1') => ({
	[`wat-${key}`]: 'Elke avond een vaste bedtijd', [`wie-${key}`]: 'Moeder', [`waar-${key}`]: 'Thuis', [`wanneer-${key}`]: ago(-14), [`hoe-${key}`]: 'Met een lijst',
	[`doel-${key}`]: String(one(`SELECT id FROM doel WHERE tafel = ${d.tafel}`)),
});
export const rolGemeente = (d, key = 'n1') => ({ [`wat-${key}`]: 'Aanspreekpunt voor school', [`deelnemer-${key}`]: String(deelnemer(d, 'lokale_toegang')), [`rol_gemeente-${key}`]: 'ja' });

// The notulen: every agendapunt has a text; who is asked writes them.
export async function minutes(d, values = {}, actie = 'opslaan') {
	const page = expect(await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`), 200);
	const form = page.formOf(actie);
	const texts = {};
	for (const [key, name] of Object.entries(form.keys('tekst'))) texts[name] = form.value(name) || `Besproken bij punt ${key}.`;
	// What a kind said that takes part in another way stands in them.
	const heard = sql(`SELECT persoon FROM kind_deelname WHERE tafel = ${d.tafel} AND deelname IN ('gesprek_vooraf', 'brief_tekening', 'vertrouwenspersoon')`);
	for (const { persoon } of heard) {
		if (form.value(`stem-${persoon}`)) continue;
		Object.assign(texts, { [`stem-${persoon}`]: 'Ik wil dat het rustig is.', [`stem_door-${persoon}`]: 'De voorzitter', [`stem_op-${persoon}`]: ago(1) });
	}
	return submitAny(d.ondersteuner, page, actie, { ...texts, ...values });
}
// What the Raad decides of each kind; `values` may change a field by its whole name.
export const JA = { uitkomst: 'raadsonderzoek', urgentie: 'hoog', bereidheid: 'De ouders willen.', vermogen: 'Het lukt nog niet.', vertrouwen: 'Te weinig.', motivering: 'De veiligheid is niet geborgd.' };
export const NEE = { ...JA, uitkomst: 'geen_raadsonderzoek', urgentie: '', motivering: 'Het plan is genoeg.' };
export const PLAN = { veiligheidsplan_vastgesteld: 'ja', veiligheidsplan_toezicht: 'lokale_toegang' };
export async function decide(d, besluit = JA, values = {}, by = undefined, actie = 'besluiten') {
	const raad = by ?? (await user('raad.advies'));
	const page = expect(await raad.get(`/cgi-bin/besluit?tafel=${d.tafel}`), 200);
	const form = page.formOf(actie);
	const answers = {};
	for (const [field, value] of Object.entries(besluit)) for (const name of Object.values(form?.keys(field) ?? {})) answers[name] = value;
	for (const [field, value] of Object.entries(PLAN)) if (form?.names.includes(field)) answers[field] = value;
	return raad.submit(page, actie, { ...answers, ...values });
}
export async function decided(options = {}) {
	const d = await held(options);
	expect(await decide(d, options.besluit), 303);
	return d;
}
export const notulen = (d) => one(`SELECT status FROM notulen_laatste WHERE tafel = ${d.tafel}`);
export async function offered(options = {}) {
	const d = await decided(options);
	expect(await minutes(d, {}, 'ter_controle'), 303);
	assert.equal(notulen(d), 'ter_controle');
	return d;
}
export const akkoordPage = (d, by) => by.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`);
export async function approve(d, by = d.voorzitter) {
	return by.submit(expect(await akkoordPage(d, by), 200), 'akkoord');
}
export async function send(d, values = {}) {
	return d.ondersteuner.submit(expect(await akkoordPage(d, d.ondersteuner), 200), 'verzenden', values);
}
export async function sent(options = {}) {
	const d = await offered(options);
	expect(await approve(d), 303);
	expect(await send(d), 303);
	assert.equal(notulen(d), 'verzonden');
	return d;
}
export async function react(d, deelnemerId, tekst) {
	return d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'reactie', { reactie_deelnemer: String(deelnemerId), reactie_tekst: tekst });
}
// Every deelnemer agrees with the version that was sent: then nobody waits for the reaction term (W53).
export function agreed(d) {
	sql(`INSERT OR IGNORE INTO instemming (notulen, deelnemer, ontvangen_op, vastgelegd_door, vastgelegd_op)
		SELECT n.id, d.id, date('now', 'localtime'), n.schrijver, n.verzonden_op FROM notulen_laatste n JOIN deelnemer d ON d.tafel = n.tafel WHERE n.tafel = ${d.tafel}`);
}
export async function fix(d) {
	agreed(d);
	return d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'vaststellen');
}
// Everybody gets what was made final, the way that is proposed.
export async function deliver(d) {
	return d.ondersteuner.submit(expect(await d.ondersteuner.get(`/cgi-bin/vastgesteld?tafel=${d.tafel}`), 200), 'opslaan');
}
export async function fixed(options = {}) {
	const d = await sent(options);
	expect(await fix(d), 303);
	assert.equal(notulen(d), 'vastgesteld');
	return d;
}
// opvolging, by the lokale toegang unless said otherwise.
export async function follow(d, values, by) {
	const client = by ?? (await user(d.lokaal));
	return client.submit(expect(await client.get(`/cgi-bin/opvolging?tafel=${d.tafel}`), 200), 'opslaan', values);
}
export async function reported(d) {
	return follow(d, { corv_verzonden_op: ago(0), corv_referentie: 'JUBES-2026-000001' });
}
export async function close(d) {
	const page = expect(await d.ondersteuner.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	const form = page.forms.find((f) => f.buttons.some((b) => b.value === 'afsluiten') && f.value('tafel') === String(d.tafel));
	return d.ondersteuner.submit(page, 'afsluiten', {}, { form });
}
