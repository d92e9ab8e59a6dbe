// What is done while something fails: every button of every form, by its program
// and code (and a word more, where it does two things). `make` brings a dossier or
// an account so far that it can be pressed, and is asked anew when it was; `who`
// presses it, on the page `at`, with `values`. Where a step of the suite knows how
// (`send`), that does. `shows`: its answer is the page itself. `once`: what was tried may still be done after its answer, by a
// worker to which the web server sent it again, and ends what the next try needs.
import fs from 'node:fs';
import path from 'node:path';
import { notificatie } from '../corv/answers.mjs';
import {
	FULL, JA, KIND, NEE, OUDER, PDF, accepted, ago, agreed, akkoordPage, approve, attend, comes, complete, consent, decide, decided, deelnemer, deliver, filed, fixed, follow, held, invite, judge, minutes, offered, plan,
	planned, reported, send, sent, withPersoon, withStuk, written,
} from '../request/steps.mjs';
import { PASSWORD, account, as, expect, nobody, one, sql, user, world } from '../request/suite.mjs';
import { again, code, keyOf } from '../request/totp.mjs';

let number = 0;
const letters = (n) => [...String(n)].map((c) => 'abcdefghij'[c]).join('');
export const word = () => `Merk${letters(++number)}`;
const melder = (d) => d.melder, voorzitter = (d) => d.voorzitter, ondersteuner = (d) => d.ondersteuner, owner = (d) => d.client;
const raad = () => user('raad.advies'), lokaal = (d) => user(d.lokaal), beheer = () => user('beheer');
const STEP = '/cgi-bin/tweede-factor';
const idOf = (name) => String(one(`SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}'`));
const first = (form, name) => form.options(name).filter(Boolean)[0];
const done = async (answer) => expect(await answer, 303);
const press = async (client, page, actie, values, options) => done(client.submit(await client.get(`/cgi-bin/${page}`), actie, values, options));

// ---- how one comes so far -----------------------------------------------------------------

const met = async () => {
	const d = await planned();
	comes(d);
	return d;
};
const unsent = async () => {
	const d = await accepted();
	await done(plan(d));
	return d;
};
const opened = async () => {
	const d = await filed();
	await press(await user('voorzitter.enschede'), 'noodtoegang', 'openen', { zaaknummer: one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), reden: 'Er is haast.' });
	return d;
};
// One whose invitation can be taken back; and one of which nobody knows whether it arrived.
const withNetwork = async () => {
	const d = await accepted();
	await withPersoon(d, { ...OUDER, soort: 'netwerk', voornamen: 'Opa', gezag: null, geinformeerd: null }, d.ondersteuner);
	await done(plan(d));
	return d;
};
const unknownMail = async () => {
	const d = await unsent(), page = await d.ondersteuner.get(`/cgi-bin/uitnodigen?tafel=${d.tafel}`);
	await done(d.ondersteuner.submit(page, 'mail'));
	sql(`UPDATE post SET stand = 'onzeker' WHERE tafel = ${d.tafel}`);
	return d;
};
// The day's working copy is new each time, whatever else is on that day.
const noCopy = async () => {
	sql('DELETE FROM werkkopie_tafel');
	sql('DELETE FROM werkkopie_dag');
	return planned();
};
const allAgree = async () => {
	const d = await sent();
	agreed(d);
	return d;
};
const approved = async () => {
	const d = await offered();
	await done(approve(d));
	return d;
};
const reacted = async () => {
	const d = await sent();
	await done(d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'reactie', { reactie_deelnemer: String(deelnemer(d, 'ouder')), reactie_tekst: 'Het was anders.' }));
	return d;
};
const handled = async () => {
	const d = await reacted();
	const page = await akkoordPage(d, d.ondersteuner), [name] = Object.values(page.formOf('afhandelen').keys('afhandeling'));
	await done(d.ondersteuner.submit(page, 'afhandelen', { [name]: 'overgenomen' }));
	return d;
};
const moved = async () => {
	const d = await planned();
	await press(d.ondersteuner, `planning?tafel=${d.tafel}`, 'verplaatsen', { reden: 'De zaal is dicht.' });
	return d;
};
const refused = async () => {
	const d = await accepted({ moment: 2 });
	await done(consent(d, 'nee'));
	return d;
};
const cancelled = async () => {
	const d = await refused();
	await press(d.melder, `toestemming?tafel=${d.tafel}`, 'niet_doorgaan');
	return d;
};
const assigned = async () => {
	const d = await decided();
	await press(await raad(), `toewijzing?tafel=${d.tafel}`, 'toewijzen', { raadsonderzoeker: idOf('raad.onderzoeker') });
	return d;
};
// One that was withdrawn, with a term that is over: what is kept says so until the facts are asked again.
const over = async () => {
	const d = await filed();
	await press(d.melder, `aanmelding?tafel=${d.tafel}`, 'intrekken', { reden: 'Niet meer nodig.' });
	sql(`WITH x AS (SELECT 1) UPDATE bewaren SET laatst = '2015-01-01', tot = '2020-01-01' WHERE zaak = ${d.zaak}`);
	return d;
};
const destruction = (d) => one(`SELECT max(id) FROM vernietiging WHERE zaak = ${d.zaak}`);
const proposed = async () => {
	const d = await over();
	await press(d.ondersteuner, 'bewaren', 'voorstellen', { [`voorstel-${d.zaak}`]: 'ja' });
	return d;
};
const keptLonger = async () => {
	const d = await filed();
	await press(d.voorzitter, `bewaren?zaak=${d.zaak}`, 'langer', { reden: 'De rechter vroeg erom.' });
	return d;
};
const closable = () => fixed({ besluit: NEE });
const closed = async () => {
	const d = await closable();
	await press(d.ondersteuner, `zaak?zaak=${d.zaak}`, 'afsluiten');
	return d;
};
const withKind = async () => {
	const d = await planned();
	d.later = await withPersoon(d, { ...KIND, voornamen: 'Later', geboortedatum: '1-2-2019' }, d.ondersteuner);
	return d;
};
const withOuder = async () => {
	const d = await planned();
	await withPersoon(d, { ...OUDER, voornamen: 'Later' }, d.ondersteuner);
	return d;
};
const secret = async () => {
	const d = await planned({ ots_ander_kind: 'ja', ots_gi: String(one("SELECT id FROM organisatie WHERE naam LIKE 'William%'")) });
	sql(`UPDATE persoon SET adres_geheim = 'ja', straat = 'Schuilhof 7', postcode = '7581 PX', woonplaats = 'Losser' WHERE id = ${d.ouder}`);
	return d;
};
const SECRET = { straat: 'Populierenlaan 12', postcode: '7581 PX', woonplaats: 'Losser', adres_geheim: 'ja' };
const named = async () => {
	const d = await decided({ ouder: SECRET });
	await done(minutes(d, { 'tekst-3': 'Samen naar de Populierenlaan in Enschede.' }));
	return d;
};
// Somebody who asked about what is kept of them, as far as that.
const requested = async (known, decided, soort = 'wissing') => {
	const d = await filed();
	sql(`INSERT INTO betrokkene_verzoek (tafel, persoon, soort, vrager, vrager_naam, binnen_op, binnen_wijze, termijn, vastgelegd_door, vastgelegd_op) VALUES (${d.tafel}, ${d.ouder}, '${soort}', 'zelf', 'Wiesje', '${ago(2)}', 'brief', '${ago(-20)}', 1, 'x')`);
	d.request = one(`SELECT max(id) FROM betrokkene_verzoek WHERE tafel = ${d.tafel}`);
	if (known) sql(`UPDATE betrokkene_verzoek SET identiteit = 'bekend' WHERE id = ${d.request}`);
	if (decided) sql(`UPDATE betrokkene_verzoek SET besluit = 'afgewezen', motivering = 'x', besloten_op = '2026-01-05T09:00:00Z' WHERE id = ${d.request}`);
	return d;
};
const REQUEST = {
	vastleggen: (d, mark) => ({ persoon: String(d.ouder), soort: 'wissing', vrager: 'zelf', vraag: mark, binnen_op: ago(1), binnen_wijze: 'brief' }),
	nagaan: (d, mark) => ({ identiteit: 'document', identiteit_door: mark, identiteit_op: ago(1) }), bevestigen: () => ({ bevestigd_op: ago(1) }),
	verlengen: (d, mark) => ({ verlengd_reden: mark }), besluiten: (d, mark) => ({ besluit: 'afgewezen', motivering: mark }), overdragen: () => ({ overgedragen_op: ago(0), overgedragen_wijze: 'brief' }),
};
// Two who must not meet.
const apart = async () => {
	const d = await accepted({ personen: [{ ...OUDER, voornamen: 'Jelle', geslacht: 'm' }] });
	const vader = one(`SELECT max(id) FROM persoon WHERE zaak = ${d.zaak}`);
	await press(d.ondersteuner, `persoon?persoon=${vader}`, 'opslaan', { niet_samen_met: String(d.ouder) });
	d.place = `eigen_plek-${one(`SELECT id FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${vader}`)}`;
	await done(plan(d, { [d.place.replace('plek', 'tijd')]: '8.15', [d.place]: 'Kamer 2' }));
	return d;
};
const withOther = async () => {
	const d = await accepted();
	d.other = await withStuk(d, 'diagnostisch_onderzoek', d.ondersteuner);
	return d;
};
// A file that a later tafel of the same zaak may take over.
const copied = async () => {
	const d = await held(), later = await filed();
	sql(`UPDATE tafel SET zaak = ${d.zaak} WHERE id = ${later.tafel}`);
	sql(`UPDATE stuk SET sha256 = 'x' || id WHERE id = ${d.stuk}`);
	return { ...d, tafel: later.tafel, ondersteuner: d.ondersteuner };
};
const twice = async () => {
	const old = await accepted({ kind: { bsn: '123456782' } });
	const next = await filed({ by: 'gi.jbov', gemeente: one(`SELECT gemeente FROM zaak WHERE id = ${old.zaak}`), kind: { bsn: '123456782' } });
	return { ...next, old };
};
// Half days far from where others plan.
let halfDays = 0;
// One of its own: the others are for planning.
const halfDay = async () => ({ dagdeel: one(`INSERT INTO dagdeel (subregio, datum, deel, plaatsen) VALUES (1, date('now', '+2 years', '+${++halfDays} days'), 'ochtend', 2) RETURNING id`) });
const address = (d) => `/cgi-bin/beheer-dagdelen?subregio=enschede&dag=${one(`SELECT datum FROM dagdeel WHERE id = ${d.dagdeel}`)}`;
const cancelledHalf = async () => {
	const d = await halfDay(), client = await beheer();
	await done(client.submit(await client.get(address(d)), 'vervallen', { dagdeel: String(d.dagdeel), reden: 'Studiedag.' }));
	return d;
};
const colleague = async () => {
	const d = await filed();
	d.name = account(`collega.${word().toLowerCase()}`, d.lokaal);
	d.client = await as(d.name);
	return d;
};
const handedOver = async () => {
	const d = await colleague();
	await press(d.client, `behandelaar?tafel=${d.tafel}`, 'overdragen', { naar: idOf(d.name), reden: 'Werkt hier niet meer.' });
	return d;
};
const free = () => sql('UPDATE vervanging SET ingetrokken = 1');
const stands = async () => {
	const client = await user('voorzitter.almelo'), page = await client.get('/cgi-bin/vervanging'), form = page.formOf('opslaan');
	const pick = (field, name) => form.options(field).find((o) => o.split('-').includes(idOf(name)));
	return { client, page, values: { voor: pick('voor', 'voorzitter.almelo'), door: pick('door', 'voorzitter.hengelo'), van: ago(0), tot: ago(-3) } };
};
const standing = async () => {
	free();
	const { client, page, values } = await stands();
	await done(client.submit(page, 'opslaan', values));
	return { client };
};

// ---- accounts of the test's own -------------------------------------------------------------

const somebody = async () => {
	const name = account(`fout.${word().toLowerCase()}`, 'gi.wss');
	return { name, client: await as(name) };
};
// One that the beheerder keeps.
const kept = async () => {
	const name = account(`beheerd.${word().toLowerCase()}`, 'gi.wss');
	sql(`UPDATE gebruiker SET naam = 'Mevrouw ${word()}' WHERE gebruikersnaam = '${name}'`);
	return { name };
};
const ofAccount = (d) => `/cgi-bin/beheer-gebruiker?gebruiker=${idOf(d.name)}`;
const twoSessions = async () => {
	const d = await somebody();
	await as(d.name);
	return d;
};
const asked = async () => {
	const d = await somebody();
	await press(d.client, 'account', 'aanzetten');
	return d;
};
const keeping = async () => {
	const d = await asked();
	await done(d.client.submit(await d.client.get(STEP), 'controleren', { code: code(keyOf(d.name)) }));
	return d;
};
const withApp = async () => {
	const d = await keeping();
	await done(d.client.submit(await d.client.get(STEP), 'bewaard'));
	return d;
};
// Each code counts once, and is used before the turn to write.
const shown = (d) => {
	again(d.name);
	return { code: code(keyOf(d.name)) };
};
// Something that was read in a month of its own, before all that the log has; drawn; something
// that stands out on a day of its own.
const overseer = () => user('toezicht');
let months = 0;
const readings = async () => {
	await overseer(); // the log has begun
	const month = new Date(Date.UTC(2020, -months++, 1)).toISOString().slice(0, 7);
	sql(`INSERT INTO log (id, op, gebruiker, rol, pagina, handeling, zaak, uitkomst, keten) SELECT min(id) - 1, '${month}-15T10:00:00Z', 1, '', 'zaak', 'bekeken', (SELECT min(id) FROM zaak), 'getoond', '' FROM log`);
	return { month };
};
const drawn = async () => {
	const d = await readings(), client = await overseer();
	await done(client.submit(await client.get(`/cgi-bin/steekproef?maand=${d.month}`), 'trekken'));
	return { ...d, lezing: one(`SELECT id FROM steekproef_lezing WHERE maand = '${d.month}'`) };
};
const standsOut = async () => {
	sql(`INSERT INTO opvallend (soort, gebruiker, dag, aantal, eerste) SELECT 'veel', 1, date('2020-01-01', '-' || count(*) || ' days'), 1, '2020-01-01T10:00:00Z' FROM opvallend`);
	return { id: one('SELECT min(id) FROM opvallend WHERE open = 1') }; // the first on the page: at night there are more than one shows
};
const sample = { at: (d) => `/cgi-bin/steekproef?maand=${d.month}` };
// A login that fails counts as a try, and after some there is a pause.
const ACCOUNTS = ['voorzitter.enschede', 'voorzitter.almelo', 'voorzitter.hengelo', 'ondersteuner.enschede', 'ondersteuner.almelo', 'ondersteuner.hengelo'];
let logins = 0;

// ---- the acts ---------------------------------------------------------------------------------

const on = (name, actie, make, who, values = {}, options = {}) => [`${name} ${actie}`, { make, who, values, actie: actie.split(' ')[0], at: (d) => `/cgi-bin/${name}?tafel=${d.tafel}`, ...options }];
const by = (name, actie, make, who, send) => [`${name} ${actie}`, { make, who, send }];
const general = (name) => ({ at: () => `/cgi-bin/${name}` });
const file = (mark) => ({ filename: `${mark}.pdf`, content: `${PDF}%${mark.repeat(9000)}`, type: 'application/pdf' });
const rowOf = (actie, field, value) => ({ form: (page, d) => page.forms.find((f) => f.value(field) === String(value(d)) && f.buttons.some((b) => b.value === actie)) });

// Soon there: a sample is of these.
export const soon = Object.fromEntries([
	on('aanmelding', 'opslaan nieuw', async () => ({}), () => user('lokaal.losser'), (d, mark) => ({ ...FULL[1], aanleiding: mark }), { at: () => '/cgi-bin/aanmelding?moment=1' }),
	on('aanmelding', 'opslaan', written, melder, (d, mark) => ({ aanleiding: mark, zorgen: mark.repeat(500) })),
	on('aanmelding', 'concept', written, melder, (d, mark) => ({ aanleiding: mark }), { form: (page) => page.formOf('opslaan') }),
	on('persoon', 'opslaan', written, melder, (d, mark) => ({ ...KIND, voornamen: mark }), { at: (d) => `/cgi-bin/persoon?zaak=${d.zaak}&soort=kind` }),
	on('stuk', 'uploaden', written, melder, (d, mark) => ({ soort: 'overig', datum: '1-9-2026', bestand: file(mark) })),
	on('aanmelding', 'indienen', complete, melder),
	by('intake-oordeel', 'accepteren', filed, voorzitter, (d) => judge(d, 'accepteren')),
	on('inloggen', 'inloggen', async () => ({}), nobody, () => ({ gebruikersnaam: ACCOUNTS[Math.floor(logins++ / 8) % ACCOUNTS.length], wachtwoord: PASSWORD }), general('inloggen')),
]);
export const every = { ...soon, ...Object.fromEntries([
	on('aanmelding', 'verder', written, melder, (d, mark) => ({ aanleiding: mark }), { at: (d) => `/cgi-bin/aanmelding?stap=zorgen&tafel=${d.tafel}` }),
	on('aanmelding', 'intrekken', filed, melder, { reden: 'Het gezin is verhuisd.' }),
	by('aanwezigheid', 'opslaan', met, ondersteuner, (d) => attend(d, 'opslaan')),
	by('aanwezigheid', 'houden', met, ondersteuner, (d) => attend(d, 'houden')),
	on('aanwezigheid', 'toevoegen', met, ondersteuner, (d, mark) => ({ erbij_voornaam: mark, erbij_achternaam: 'Bedacht', erbij_functie: 'advocaat', erbij_organisatie: 'Bedacht Advocaten', erbij_gehoord: 'ja' })),
	on('aanwezigheid', 'gehoord', met, voorzitter, (d) => ({ [`gehoord-${deelnemer(d, 'kind')}`]: 'ja' })),
	on('account', 'wijzigen', somebody, owner, { wachtwoord_oud: PASSWORD, wachtwoord_nieuw: 'een stoel van blauw glas', herhaald: 'een stoel van blauw glas' }, general('account')),
	on('account', 'bericht', somebody, owner, { dagbericht: 'nee' }, general('account')),
	on('account', 'andere_einde', twoSessions, owner, {}, general('account')),
	on('account', 'einde', twoSessions, owner, {}, general('account')),
	on('account', 'aanzetten', somebody, owner, {}, general('account')),
	on('account', 'codes_nieuw', withApp, owner, shown, general('account')),
	on('account', 'opnieuw', withApp, owner, shown, general('account')),
	on('afbericht', 'opslaan', moved, ondersteuner, (d, mark, form) => {
		const [id] = Object.keys(form.keys('wijze'));
		return { [`wijze-${id}`]: 'telefoon', [`verteld_op-${id}`]: ago(0) };
	}),
	on('bewaren', 'voorstellen', over, ondersteuner, (d) => ({ [`voorstel-${d.zaak}`]: 'ja' }), general('bewaren')),
	on('bewaren', 'goedkeuren', proposed, voorzitter, (d) => ({ [`akkoord-${destruction(d)}`]: 'ja' }), general('bewaren')),
	on('bewaren', 'stoppen', proposed, voorzitter, (d, mark) => ({ [`waarom-${destruction(d)}`]: mark }), general('bewaren')),
	on('bewaren', 'langer', filed, ondersteuner, (d, mark) => ({ reden: mark }), { at: (d) => `/cgi-bin/bewaren?zaak=${d.zaak}` }),
	on('bewaren', 'beeindigen', keptLonger, ondersteuner, {}, { at: (d) => `/cgi-bin/bewaren?zaak=${d.zaak}` }),
	on('behandelaar', 'overdragen', colleague, owner, (d) => ({ naar: idOf(d.name), reden: 'Werkt hier niet meer.' })),
	on('behandelaar', 'gezien', handedOver, owner),
	on('beheer-dagdelen', 'vervallen', halfDay, beheer, (d) => ({ dagdeel: String(d.dagdeel), reden: 'Studiedag.' }), { at: address }),
	on('beheer-dagdelen', 'herstellen', cancelledHalf, beheer, {}, { at: address }),
	on('beheer-dagdelen', 'reeks', async () => sql("DELETE FROM dagdeel WHERE datum LIKE '2031-%'") && {}, beheer, { reeks_subregio: '1', reeks_dag: '2', reeks_deel: 'ochtend', reeks_plaatsen: '2', reeks_van: '1-3-2031', reeks_tot: '30-3-2031' }, general('beheer-dagdelen')),
	on('beheer-gebruikers', 'toevoegen', async () => ({}), beheer, (d, mark) => ({ gebruikersnaam: mark.toLowerCase(), naam: mark, plek: 'voorzitter-1' }), general('beheer-gebruikers')),
	on('beheer-gebruiker', 'opslaan', kept, beheer, (d, mark) => ({ functie: mark }), { at: ofAccount }),
	on('beheer-gebruiker', 'geven', kept, beheer, { plek: 'voorzitter-1' }, { at: ofAccount }),
	on('beheer-gebruiker', 'nemen', kept, beheer, {}, { at: ofAccount }),
	on('beheer-gebruiker', 'code', kept, beheer, {}, { at: ofAccount, shows: true }),
	on('beheer-gebruiker', 'factor', kept, beheer, {}, { at: ofAccount }),
	on('beheer-gebruiker', 'blokkeren', kept, beheer, { reden: 'Werkt hier niet meer.' }, { at: ofAccount }),
	on('beheer-gebruiker', 'vrijgeven', async () => {
		const d = await kept();
		sql(`UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = '${d.name}'`);
		return d;
	}, beheer, {}, { at: ofAccount }),
	on('beheer-invoer', 'inlezen', async () => ({}), beheer, (d, mark) => ({ bestand: { filename: 'x.csv', content: `gebruikersnaam;naam\n${mark.toLowerCase()};${mark}\n`, type: 'text/csv' } }), { at: () => '/cgi-bin/beheer-invoer?wat=gebruikers', shows: true }),
	on('beheer-instellingen', 'opslaan', async () => ({}), beheer, (d, mark) => ({ waarde: mark }), { at: () => '/cgi-bin/beheer-instellingen?naam=brief_groet' }),
	on('beheer-instellingen', 'bekijken', async () => ({}), beheer, (d, mark) => ({ waarde: mark }), { at: () => '/cgi-bin/beheer-instellingen?naam=brief_groet', shows: true }),
	on('beheer-organisaties', 'opslaan', async () => ({}), beheer, (d, mark) => ({ bereikbaar: mark }), { at: () => '/cgi-bin/beheer-organisaties?soort=locatie&nr=1' }),
	on('beheer-sluitingsdagen', 'toevoegen', async () => sql("DELETE FROM sluitingsdag") && {}, beheer, { dag: '4-3-2031', omschrijving: 'Dicht.' }, general('beheer-sluitingsdagen')),
	on('beheer-sluitingsdagen', 'weg', async () => sql("INSERT OR IGNORE INTO sluitingsdag VALUES ('2031-03-05', 'Dicht.')") && {}, beheer, {}, general('beheer-sluitingsdagen')),
	by('besluit', 'opslaan', held, raad, (d) => decide(d, JA, {}, undefined, 'opslaan')),
	by('besluit', 'besluiten', held, raad, (d) => decide(d)),
	on('correctie', 'verbeteren', decided, raad, (d, mark) => ({ motivering: mark, reden: 'Verkeerd ingevuld.' }), { at: (d) => `/cgi-bin/correctie?tafel=${d.tafel}&wat=besluit-${d.kind}` }),
	on('correctie', 'terugdraaien', held, voorzitter, { reden_terug: 'De verkeerde tafel aangeklikt.' }),
	on('corv', 'maken', decided, lokaal),
	on('corv', 'inlezen', async () => {
		const d = await decided();
		await done(reported(d));
		return d;
	}, lokaal, (d) => {
		const day = ago(0).replaceAll('-', '');
		const content = notificatie({ zaak: one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), kind: { geslachtsnaam: 'Fictink', voornamen: 'Tijl', geboortedatum: '2012-04-03' }, when: day, made: `${day}101500` });
		return { bestand: { filename: 'notificatie.xml', content, type: 'text/xml' } };
	}),
	on('doel', 'toevoegen', () => written({ moment: 2 }), melder, (d, mark) => ({ omschrijving: mark })),
	on('doel', 'verwijderen', () => complete({ moment: 2 }), melder),
	on('geheim-adres', 'toestaan', named, ondersteuner, (d, mark, form) => ({ plek: first(form, 'plek'), reden: mark })),
	on('geheim-adres', 'gewoon', () => filed({ ouder: { ...SECRET, straat: 'Markt 3' } }), ondersteuner, (d, mark) => ({ straat_van: String(d.ouder), reden_straat: mark })),
	by('intake-oordeel', 'terugsturen', filed, voorzitter, (d) => judge(d, 'terugsturen', { argumenten: 'Ik mis het effect.' })),
	by('intake-oordeel', 'opslaan', filed, voorzitter, (d) => judge(d, 'opslaan', { argumenten: 'Nog te lezen.' })),
	on('intake-oordeel', 'kinderen', withKind, voorzitter, (d) => ({ [`deelname-${d.later}`]: 'aan_tafel' })),
	on('koppeling', 'koppelen', twice, ondersteuner, (d) => ({ doel_zaak: String(d.old.zaak) })),
	by('notulen', 'opslaan', held, ondersteuner, (d, mark) => minutes(d, { 'tekst-1': mark })),
	on('notulen', 'nog_een', held, ondersteuner, (d, mark) => ({ 'tekst-1': mark })),
	by('notulen', 'gehoord', met, ondersteuner, async (d) => {
		const form = (await d.ondersteuner.get(`/cgi-bin/notulen?tafel=${d.tafel}`)).formOf('opslaan');
		const name = form.names.find((n) => n.startsWith('gehoord-'));
		const hidden = form.pairs().filter(([n]) => ['csrf', 'tafel', 'rev'].includes(n));
		return d.ondersteuner.post('/cgi-bin/notulen', [...hidden, ['horen', name.slice('gehoord-'.length)], [name, 'ja'], ['actie', 'gehoord']]);
	}),
	by('notulen', 'ter_controle', decided, ondersteuner, (d) => minutes(d, {}, 'ter_controle')),
	on('notulen-akkoord', 'terugsturen', offered, voorzitter, { opmerkingen: 'Er staat een fout in punt 6.' }),
	by('notulen-akkoord', 'akkoord', offered, voorzitter, (d) => approve(d)),
	on('notulen-akkoord', 'terugnemen', approved, voorzitter, { opmerkingen: 'Toch niet.' }),
	by('notulen-akkoord', 'verzenden', approved, ondersteuner, (d) => send(d)),
	on('notulen-akkoord', 'reactie', sent, ondersteuner, (d, mark) => ({ reactie_deelnemer: String(deelnemer(d, 'ouder')), reactie_tekst: mark })),
	on('notulen-akkoord', 'afhandelen', reacted, ondersteuner, (d, mark, form) => ({ [Object.values(form.keys('afhandeling'))[0]]: 'bijlage' })),
	on('notulen-akkoord', 'wijzigen', handled, ondersteuner),
	on('noodtoegang', 'openen', filed, () => user('voorzitter.enschede'), (d) => ({ zaaknummer: one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), reden: 'Er is haast.' }), { at: () => '/cgi-bin/noodtoegang', once: true }),
	on('noodtoegang', 'beoordelen', opened, () => user('toezicht'), (d, mark, form) => ({ [Object.values(form.keys('terecht'))[0]]: 'ja' }), { at: () => '/cgi-bin/noodtoegang', once: true }),
	on('steekproef', 'trekken', readings, overseer, {}, sample),
	on('steekproef', 'vastleggen', drawn, overseer, (d, mark) => ({ [`uitslag-${d.lezing}`]: 'navraag', [`opmerking-${d.lezing}`]: mark }), sample),
	on('opvallend', 'nakijken', standsOut, overseer, {}, general('opvallend')),
	on('opvallend', 'vastleggen', standsOut, overseer, (d, mark) => ({ [`opmerking-${d.id}`]: mark }), general('opvallend')),
	on('nieuws', 'gelezen', planned, raad, {}, { at: () => '/cgi-bin/nieuws' }),
	by('uitnodigen', 'opslaan', unsent, ondersteuner, (d) => invite(d)),
	on('uitnodigen', 'alles', unsent, ondersteuner),
	on('uitnodigen', 'mail', unsent, ondersteuner),
	on('uitnodigen', 'intrekken', withNetwork, ondersteuner, (d, mark, form) => ({ wie: first(form, 'wie'), reden: mark })),
	on('uitnodigen', 'toch', async () => {
		const d = await withNetwork(), page = await d.ondersteuner.get(`/cgi-bin/uitnodigen?tafel=${d.tafel}`);
		const sure = await d.ondersteuner.submit(page, 'intrekken', { wie: first(page.formOf('intrekken'), 'wie'), reden: 'Toch niet nodig.' });
		await done(sure.status === 200 ? d.ondersteuner.submit(sure, 'intrekken') : sure);
		return d;
	}, ondersteuner),
	on('post', 'bekend', unknownMail, ondersteuner),
	on('post', 'opnieuw', unknownMail, ondersteuner),
	on('beheer-post', 'opslaan', async () => ({}), beheer, (d, mark, form) => ({ organisatie: first(form, 'organisatie'), email: 'post@example.nl' }), general('beheer-post')),
	...['vastleggen', 'nagaan', 'bevestigen', 'verlengen', 'besluiten', 'overdragen'].map((actie) => on('verzoek-betrokkene', actie, actie === 'vastleggen' ? filed : () => requested(actie === 'besluiten' || actie === 'overdragen', actie === 'overdragen'), ondersteuner, REQUEST[actie], { at: (d) => `/cgi-bin/verzoek-betrokkene?${actie === 'vastleggen' ? `zaak=${d.zaak}` : `verzoek=${d.request}`}` })),
	on('verzoek-afschrift', 'opslaan', () => requested(false, false, 'inzage'), ondersteuner, (d, mark, form) => ({ [Object.values(form.keys('keuze'))[0]]: 'geven' }), { at: (d) => `/cgi-bin/verzoek-afschrift?verzoek=${d.request}` }),
	on('verklaring', 'toevoegen', filed, ondersteuner, (d, mark) => ({ persoon: String(d.ouder), tekst: mark, ontvangen_op: ago(1) })),
	by('vastgesteld', 'opslaan', fixed, ondersteuner, (d) => deliver(d)),
	by('notulen-akkoord', 'vaststellen', allAgree, ondersteuner, async (d) => d.ondersteuner.submit(await akkoordPage(d, d.ondersteuner), 'vaststellen')),
	on('notulen-akkoord', 'aanvullen', fixed, ondersteuner, (d, mark) => ({ aanvulling: mark })),
	by('opvolging', 'opslaan', decided, lokaal, (d) => follow(d, { contact_soort: 'nazorg', contact_datum: ago(0), contact_tekst: 'Gebeld en het gaat goed.' })),
	on('persoon', 'voogd', complete, melder, (d, mark, form) => ({ voogd_gi: first(form, 'voogd_gi') }), { at: (d) => `/cgi-bin/persoon?zaak=${d.zaak}` }),
	on('persoon', 'verwijderen', complete, melder, {}, { at: (d) => `/cgi-bin/persoon?persoon=${d.kind}` }),
	on('persoon', 'adres_vrijgeven', secret, ondersteuner, {}, { at: (d) => `/cgi-bin/persoon?zaak=${d.zaak}` }),
	on('persoon', 'adres_niet_vrijgeven', async () => {
		const d = await secret();
		await press(d.ondersteuner, `persoon?zaak=${d.zaak}`, 'adres_vrijgeven');
		return d;
	}, ondersteuner, {}, { at: (d) => `/cgi-bin/persoon?zaak=${d.zaak}` }),
	on('planning', 'opslaan', accepted, ondersteuner, { begintijd: '09:00' }),
	on('planning', 'week', accepted, ondersteuner, (d, mark, form) => ({ week: form.options('week').filter(Boolean).at(-1), duur: '60' })),
	by('planning', 'plannen', accepted, ondersteuner, (d) => plan(d)),
	on('planning', 'toevoegen', accepted, ondersteuner, (d, mark, form) => ({ extra: first(form, 'extra') })),
	on('planning', 'nodigen', withOuder, ondersteuner),
	on('planning', 'apart', apart, ondersteuner, (d, mark) => ({ [d.place]: mark })),
	on('planning', 'verplaatsen', planned, ondersteuner, { reden: 'De zaal is dicht.' }),
	on('stuk-weghalen', 'weghalen', filed, ondersteuner, (d) => ({ weg: String(d.stuk), reden: 'Van een ander gezin.' })),
	on('stuk', 'verder', written, melder, (d, mark) => ({ soort: 'overig', datum: '1-9-2026', bestand: file(mark) })),
	on('stuk', 'overnemen', copied, ondersteuner, (d) => ({ bron: String(d.stuk) })),
	on('stuk', 'verwijderen', complete, melder, {}, rowOf('verwijderen', 'stuk', (d) => d.stuk)),
	on('stuk', 'vrijgeven', withOther, ondersteuner, {}, rowOf('vrijgeven', 'stuk', (d) => d.other)),
	on('stuk', 'niet_vrijgeven', async () => {
		const d = await withOther(), page = await d.ondersteuner.get(`/cgi-bin/stuk?tafel=${d.tafel}`);
		await done(d.ondersteuner.submit(page, 'vrijgeven', {}, { form: rowOf('vrijgeven', 'stuk', () => d.other).form(page, d) }));
		return d;
	}, ondersteuner, {}, rowOf('niet_vrijgeven', 'stuk', (d) => d.other)),
	by('toestemming', 'opslaan', () => accepted({ moment: 2 }), melder, (d) => consent(d)),
	on('toestemming', 'niet_doorgaan', refused, melder),
	on('toestemming', 'overdragen', cancelled, melder, () => ({ overdracht_datum: ago(0), overdracht_aan: 'Lokale toegang Losser', overdracht_wijze: 'In een gesprek' })),
	on('toewijzing', 'toewijzen', decided, raad, () => ({ raadsonderzoeker: idOf('raad.onderzoeker') })),
	on('toewijzing', 'terugtrekken', assigned, raad, () => ({ toegewezen: idOf('raad.onderzoeker'), reden: 'Langdurig ziek.' })),
	on('toewijzing', 'starten', async () => {
		const d = await assigned();
		await done(reported(d));
		return d;
	}, () => user('raad.onderzoeker'), () => ({ datum: ago(0) })),
	on('tweede-factor', 'controleren', asked, owner, shown, general('tweede-factor')),
	on('tweede-factor', 'bewaard', keeping, owner, {}, general('tweede-factor')),
	on('uitloggen', 'uitloggen', somebody, owner, {}, { at: () => '/cgi-bin/werkvoorraad', once: true, form: (page) => page.forms.find((f) => f.action.includes('/uitloggen')) }),
	on('verhuizing', 'overdragen', accepted, ondersteuner, () => ({ naar: String(one("SELECT id FROM gemeente WHERE slug = 'borne'")), datum: '1-11-2026', reden: 'Het gezin woont nu in Borne.' }), { at: (d) => `/cgi-bin/verhuizing?zaak=${d.zaak}` }),
	by('vervanging', 'opslaan', async () => free(), () => user('voorzitter.almelo'), async () => {
		const { client, page, values } = await stands();
		return client.submit(page, 'opslaan', values);
	}),
	on('vervanging', 'beeindigen', standing, owner, {}, general('vervanging')),
	on('wachtwoord', 'wijzigen', somebody, owner, { wachtwoord_oud: PASSWORD, wachtwoord_nieuw: 'een blauwe stoel bij de muur', herhaald: 'een blauwe stoel bij de muur' }, general('wachtwoord')),
	on('werkkopie', 'opslaan', noCopy, voorzitter, (d, mark) => ({ dagnotitie: mark, [`voorbereid-${d.tafel}`]: 'ja' }), { at: (d) => `/cgi-bin/werkkopie?dag=${one(`SELECT datum FROM tafel WHERE id = ${d.tafel}`)}` }),
	on('zaak', 'afsluiten', closable, ondersteuner, {}, { at: (d) => `/cgi-bin/zaak?zaak=${d.zaak}` }),
	on('zaak', 'heropenen', closed, voorzitter, { reden: 'De CORV-melding ontbreekt.' }, { at: (d) => `/cgi-bin/zaak?zaak=${d.zaak}` }),
]) };

// The buttons of the programs, as their tables have them, that are no act here.
export function untried() {
	const buttons = fs.readdirSync(path.join(world.root, 'cgi-bin')).filter((f) => f.endsWith('.c'))
		.flatMap((f) => [...fs.readFileSync(path.join(world.root, 'cgi-bin', f), 'utf8').matchAll(/^\t\{ "(\w+)", (?:"[^"]*", )?ACT_/gm)].map((m) => `${f.slice(0, -2)} ${m[1]}`));
	// There only where single sign-on is on: tests/sso.
	const elsewhere = ['werkplek inloggen', 'beheer-gebruiker werkplek'];
	return buttons.filter((button) => !every[button] && !elsewhere.includes(button));
}

// Who looks at what. Each is shown whole, with its row in the log, or not at all.
export async function reads(all) {
	const d = await filed();
	const some = [
		[d.voorzitter, `/cgi-bin/zaak?zaak=${d.zaak}`], [d.voorzitter, `/cgi-bin/intake-oordeel?tafel=${d.tafel}`], [d.melder, `/cgi-bin/aanmelding?tafel=${d.tafel}`],
		[d.voorzitter, `/cgi-bin/stuk?stuk=${d.stuk}`], [d.melder, `/cgi-bin/persoon?persoon=${d.kind}`], [d.voorzitter, '/cgi-bin/werkvoorraad'], [d.voorzitter, '/cgi-bin/werkvoorraad?q=Fictink'],
	];
	if (!all) return some;
	const s = await sent();
	return [...some, ...['planning', 'aanwezigheid', 'notulen', 'notulen-akkoord', 'uitnodiging', 'correctie', 'stuk', 'geheim-adres'].map((page) => [s.ondersteuner, `/cgi-bin/${page}?tafel=${s.tafel}`]),
		[await raad(), `/cgi-bin/besluit?tafel=${s.tafel}`], [await lokaal(s), `/cgi-bin/corv?tafel=${s.tafel}`], [await lokaal(s), `/cgi-bin/opvolging?tafel=${s.tafel}`],
		[s.voorzitter, `/cgi-bin/inzage?zaak=${s.zaak}`], [await user('toezicht'), '/cgi-bin/verbeteringen']];
}
