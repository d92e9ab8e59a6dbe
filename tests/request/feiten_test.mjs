// The facts of a tafel are the tafel's (H1): what later changes in a persoon, a stuk,
// an organisation, a user or another tafel changes nothing of one that was held.
import { assert, expect, one, sql, test, user } from './suite.mjs';
import {
	FULL, KIND, OUDER, approve, attend, close, comes, decide, deelnemer, file, fix, held, judge, minutes, offered, plan, planned, react, reported,
	send, sent, status, withPersoon, withStuk,
} from './steps.mjs';

const NETWERK = { soort: 'netwerk', voornamen: 'Bo', geslachtsnaam: 'Buurman' };
const change = async (d, persoon, values, by = d.ondersteuner) => by.submit(expect(await by.get(`/cgi-bin/persoon?persoon=${persoon}`), 200), 'opslaan', values);
const remove = async (d, persoon) => d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/persoon?persoon=${persoon}`), 'verwijderen');
const attendance = async (d) => (await d.voorzitter.get(`/cgi-bin/aanwezigheid?tafel=${d.tafel}`)).text;
const absent = (d, who) => ({ [`status-${deelnemer(d, who)}`]: 'afwezig_zonder_bericht', [`gehoord-${deelnemer(d, who)}`]: null });

test('H1 W16 an absent ouder who becomes netwerk stays in the sentence, whether that is before houden or after', async () => {
	const before = await planned();
	expect(await change(before, before.ouder, { soort: 'netwerk', gezag: null }), 303);
	comes(before);
	expect(await attend(before, 'houden', absent(before, before.ouder)), 303);
	assert.match(await attendance(before), /Niet aanwezig aan tafel: Wiesje Fictink \(ouder of verzorger, afwezig zonder bericht\)/);
	const after = await held({ aanwezigheid: (d) => absent(d, 'ouder') });
	expect(await change(after, after.ouder, { soort: 'netwerk', gezag: null, voornamen: 'Wies' }), 303);
	assert.match(await attendance(after), /Niet aanwezig aan tafel: Wiesje Fictink \(ouder of verzorger/);
	expect(await decide(after), 303);
	expect(await minutes(after, {}, 'ter_controle'), 303);
	assert.match((await after.voorzitter.get(`/cgi-bin/notulen?tafel=${after.tafel}`)).text, /Niet aanwezig aan tafel: Wiesje Fictink/);
});
test('H1 W20 the Raad decides about the kinderen of the tafel: not about who came later, also about who was made something else', async () => {
	const d = await held();
	expect(await change(d, d.kind, { soort: 'netwerk' }), 303);
	const later = await withPersoon(d, { ...KIND, voornamen: 'Later' }, d.ondersteuner);
	const form = (await (await user('raad.advies')).get(`/cgi-bin/besluit?tafel=${d.tafel}`)).formOf('besluiten');
	assert.deepEqual(Object.keys(form.keys('uitkomst')), [String(d.kind)]);
	assert.notEqual(later, d.kind);
	expect(await decide(d), 303);
	assert.match((await d.voorzitter.get(`/cgi-bin/besluit?tafel=${d.tafel}`)).text, /Tijl Fictink Raadsonderzoek/);
});
test('H1 before the planning the persons count as they are; after verplaatsen the gezin is taken anew', async () => {
	const d = await planned();
	const gezin = () => sql(`SELECT soort, naam FROM gezin WHERE tafel = ${d.tafel} ORDER BY persoon`).map((g) => `${g.naam} ${g.soort}`);
	expect(await change(d, d.ouder, { soort: 'netwerk', gezag: null }), 303);
	assert.deepEqual(gezin(), ['Tijl Fictink kind', 'Wiesje Fictink ouder']);
	expect(await d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), 'verplaatsen', { reden: 'De zaal is dicht.' }), 303);
	assert.deepEqual(gezin(), ['Tijl Fictink kind', 'Wiesje Fictink netwerk']);
	assert.equal(one(`SELECT rol FROM deelnemer WHERE tafel = ${d.tafel} AND persoon = ${d.ouder}`), 'netwerk');
	expect(await change(d, d.ouder, { soort: 'ouder', gezag: 'ja' }), 303);
	assert.deepEqual(gezin(), ['Tijl Fictink kind', 'Wiesje Fictink ouder']);
});
test('H1 a name that was misspelled is right in the letter, until the tafel is held', async () => {
	const d = await planned();
	const letters = async () => (await d.voorzitter.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`)).text;
	expect(await change(d, d.kind, { voornamen: 'Thijl' }), 303);
	assert.match(await letters(), /Hoi Thijl,/);
	comes(d);
	expect(await attend(d), 303);
	expect(await change(d, d.kind, { voornamen: 'Matthijs' }), 303);
	assert.match(await letters(), /Hoi Thijl,/);
	assert.ok(!(await letters()).includes('Matthijs'));
});

// ---- every act that writes, on tafels in every status from houden on -----------------

// What stands there, without what differs at each look: keys of forms, the time of printing,
// and the name by which the dossier is found now, in the heading and the link to the zaak.
const bytes = (page) => expect(page, 200).main.replace(/<span class="jbt-waarin">[^<]*/g, '').replace(/(<a href="\/cgi-bin\/zaak\?zaak=\d+">[^<·]*?) ·[^<]*/g, '$1').replace(/<input[^>]*type="?hidden[^>]*>/g, '').replace(/afgedrukt uit het systeem op [^)]*/g, '')
	.replace(/<form.*?<\/form>/gs, '');
async function record(d) {
	const pages = {};
	for (const path of [`notulen?tafel=${d.tafel}`, `besluit?tafel=${d.tafel}`, `aanwezigheid?tafel=${d.tafel}`, `uitnodiging?tafel=${d.tafel}`]) {
		pages[path] = bytes(await d.voorzitter.get(`/cgi-bin/${path}`));
	}
	const raad = await user('raad.advies');
	for (const path of [`besluit?tafel=${d.tafel}`, ...(d.isSent ? [`notulen?tafel=${d.tafel}`] : [])]) pages[`${path} (Raad)`] = bytes(await raad.get(`/cgi-bin/${path}`));
	pages.sentence = JSON.stringify(sql(`SELECT * FROM afwezig WHERE tafel = ${d.tafel} ORDER BY persoon`));
	return pages;
}
const STATUSES = {
	gehouden: held,
	ter_controle: offered,
	verzonden: sent,
	afgesloten: async (options) => {
		const d = await sent(options);
		expect(await fix(d), 303);
		expect(await reported(d), 303);
		expect(await close(d), 303);
		return d;
	},
};
// Another tafel of the same zaak, all the way.
async function another(d) {
	const answer = await d.melder.submit(expect(await d.melder.get(`/cgi-bin/aanmelding?moment=1&zaak=${d.zaak}`), 200), 'opslaan', FULL[1]);
	const next = { ...d, tafel: Number(/tafel=(\d+)/.exec(expect(answer, 303).location)[1]) };
	assert.equal(one(`SELECT zaak FROM tafel WHERE id = ${next.tafel}`), d.zaak);
	const kinderen = () => Object.fromEntries(sql(`SELECT persoon FROM gezin WHERE tafel = ${next.tafel} AND soort = 'kind'`).map((k) => [`deelname-${k.persoon}`, 'aan_tafel']));
	const step = (what, run) => [`${what} of another tafel`, async () => expect(await run(), 303)];
	return { next, acts: [
		['a stuk in another tafel', () => withStuk(next, 'veiligheidsplan')],
		step('indienen', () => file(next)),
		step('terugsturen', () => judge(next, 'terugsturen', { argumenten: 'Er mist iets.' })),
		step('indienen again', () => file(next)),
		['who was not invited is removed', () => remove(d, d.ander)], // before the other tafel asks them
		step('accepteren', () => judge(next, 'accepteren', kinderen())),
		step('plannen', () => plan(next)),
		step('verplaatsen', async () => d.ondersteuner.submit(await d.ondersteuner.get(`/cgi-bin/planning?tafel=${next.tafel}`), 'verplaatsen', { reden: 'Ziek.' })),
		step('plannen again', () => plan(next)),
		step('houden', () => { comes(next); return attend(next, 'houden', absent(next, d.kind)); }),
		step('besluiten', () => decide(next)),
		step('ter controle', () => minutes(next, { 'wat-n1': 'Elke week bellen', 'wie-n1': 'De lokale toegang' }, 'ter_controle')),
		step('akkoord', () => approve(next)),
		step('verzenden', () => send(next)),
		step('a reaction', () => react(next, deelnemer(next, 'lokale_toegang'), 'Klopt.')),
	] };
}
const writingActs = (d) => [
	['another name, day of birth, address of the kind', () => change(d, d.kind, { voornamen: 'Anders', geslachtsnaam: 'Genoemd', geboortedatum: '9-9-2016', straat: 'Elders 1', postcode: '7511 AB', woonplaats: 'Enschede', tolk: 'Pools' })],
	['a secret address', () => change(d, d.kind, { adres_geheim: 'ja' })],
	['the kind is netwerk', () => change(d, d.kind, { soort: 'netwerk' })],
	['the ouder is netwerk', () => change(d, d.ouder, { soort: 'netwerk', gezag: null, voornamen: 'Nieuwe' })],
	['the ouder is a kind that is not born', () => change(d, d.uitgenodigd, { soort: 'kind', gezag: null, geboortedatum: '', ongeboren: 'ja', verwachte_datum: one("SELECT strftime('%d-%m-%Y', 'now', '+90 days')") })],
	['a kind is added', () => withPersoon(d, { ...KIND, voornamen: 'Nieuw' }, d.ondersteuner)],
	['an ouder is added', () => withPersoon(d, { ...OUDER, voornamen: 'Nog' }, d.ondersteuner)],
	['a stuk of this tafel is added', () => (d.after ? withStuk(d, 'veiligheidsplan', d.lokaalUser) : withStuk(d, 'overig', d.ondersteuner))],
	['every organisation has another name', () => sql("UPDATE organisatie SET naam = 'Nieuw ' || naam")],
	['every user has another name', () => sql("UPDATE gebruiker SET naam = 'Nieuw ' || naam")],
	['another voorzitter', () => sql(`INSERT INTO gebruiker (gebruikersnaam, naam, wachtwoord) VALUES ('nieuw.${d.tafel}', 'Nieuwe Voorzitter', '');
		INSERT INTO gebruiker_rol (gebruiker, rol, subregio, verleend_op) SELECT max(id), 'voorzitter', (SELECT subregio FROM zaak WHERE id = ${d.zaak}), 'x' FROM gebruiker`)],
];
for (const [name, make] of Object.entries(STATUSES)) {
	test(`H1 nothing that is written later changes a tafel that is ${name}`, async () => {
		const d = await make({
			personen: [{ ...OUDER, voornamen: 'Vader', geslacht: 'm' }, NETWERK],
			aanwezigheid: (x) => absent(x, 'ouder'),
			planning: {},
		});
		Object.assign(d, { isSent: name === 'verzonden' || name === 'afgesloten', after: name === 'afgesloten', lokaalUser: await user(d.lokaal) });
		d.uitgenodigd = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Vader'`);
		d.ander = one(`SELECT id FROM persoon WHERE zaak = ${d.zaak} AND voornamen = 'Bo'`);
		sql(`UPDATE deelnemer SET uitgenodigd = 0 WHERE persoon = ${d.ander}`);
		const was = await record(d);
		assert.match(was[`aanwezigheid?tafel=${d.tafel}`], /Wiesje Fictink/);
		let acts = 0;
		const did = async ([what, run]) => {
			const answer = await run();
			if (answer?.status) expect(answer, 303);
			acts++;
			const now = await record(d);
			for (const path of Object.keys(was)) assert.equal(now[path], was[path], `${path} after: ${what}`);
		};
		const other = await another(d);
		for (const act of other.acts) await did(act);
		assert.equal(status(other.next), 'gehouden');
		for (const act of writingActs(d)) await did(act);
		assert.equal(acts, other.acts.length + writingActs(d).length);
	});
}
