// What is done while something fails. A writing act is a page with its form, what is
// sent, and where it must be: each of `facts` is 1 when it was done and 0 when not;
// or, where a step of the suite knows how (`send`), who sends it and the same facts.
import { Client } from '../request/client.mjs';
import { FULL, KIND, PDF, accepted, approve, attend, comes, complete, consent, decide, filed, held, judge, minutes, offered, plan, planned, written } from '../request/steps.mjs';
import { as, nobody, one, PASSWORD, user, world } from '../request/suite.mjs';

let number = 0;
export const word = () => `Merk${[...String(++number)].map((c) => 'abcdefghij'[c]).join('')}`;
// A dossier for so many times, so that no bound is met.
const often = (make) => {
	let d, left = 0;
	return async () => {
		if (left-- <= 0) [d, left] = [await make(), 12];
		return d;
	};
};
const [one1, one2, one3] = [often(written), often(written), often(written)];
const step = (d, to) => [`(SELECT status = '${to}' FROM tafel WHERE id = ${d.tafel})`, `(SELECT count(*) FROM stap WHERE tafel = ${d.tafel} AND naar = '${to}')`];
// A login that fails counts as a try, and after some there is a pause.
const ACCOUNTS = ['voorzitter.enschede', 'voorzitter.almelo', 'voorzitter.hengelo', 'ondersteuner.enschede', 'ondersteuner.almelo', 'ondersteuner.hengelo'];
let logins = 0;
export const acts = {
	async nieuw(mark) {
		const client = await as1('lokaal.losser');
		return { client, page: await client.get('/cgi-bin/aanmelding?moment=1'), actie: 'opslaan', values: { ...FULL[1], aanleiding: mark },
			facts: [`(SELECT count(*) FROM aanmelding WHERE aanleiding = '${mark}')`, `(SELECT count(*) FROM aanmelding a JOIN tafel t ON t.id = a.tafel JOIN zaak z ON z.id = t.zaak WHERE a.aanleiding = '${mark}')`] };
	},
	async opslaan(mark) {
		const d = await one1();
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), actie: 'opslaan', values: { aanleiding: mark, zorgen: mark.repeat(500) },
			facts: [`(SELECT count(*) FROM aanmelding WHERE aanleiding = '${mark}' AND zorgen LIKE '%${mark}')`] };
	},
	async concept(mark) {
		const d = await one1();
		const page = await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
		return { client: d.melder, page, actie: 'concept', form: page.formOf('opslaan'), values: { aanleiding: mark }, keyless: true,
			facts: [`(SELECT count(*) FROM concept WHERE inhoud LIKE '%${mark}%')`] };
	},
	async persoon(mark) {
		const d = await one2();
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/persoon?zaak=${d.zaak}`), actie: 'opslaan', values: { ...KIND, voornamen: mark },
			facts: [`(SELECT count(*) FROM persoon WHERE voornamen = '${mark}')`] };
	},
	async uploaden(mark) {
		const d = await one3();
		const bestand = { filename: `${mark}.pdf`, content: `${PDF}%${mark.repeat(9000)}`, type: 'application/pdf' };
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/stuk?tafel=${d.tafel}`), actie: 'uploaden', values: { soort: 'overig', datum: '1-9-2026', bestand },
			facts: [`(SELECT count(*) FROM stuk WHERE bestandsnaam = '${mark}.pdf')`, `(SELECT count(*) FROM stuk s JOIN stuk_inhoud i ON i.stuk = s.id WHERE s.bestandsnaam = '${mark}.pdf' AND length(i.inhoud) > 9000)`] };
	},
	async indienen() {
		const d = await complete();
		return { client: d.melder, page: await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), actie: 'indienen', values: {}, facts: step(d, 'ingediend') };
	},
	async accepteren() {
		const d = await filed();
		const page = await d.voorzitter.get(`/cgi-bin/intake-oordeel?tafel=${d.tafel}`), form = page.formOf('accepteren');
		const values = {};
		for (const name of Object.values(form.keys('voldoende'))) values[name] = 'ja';
		for (const name of Object.values(form.keys('deelname'))) values[name] = 'aan_tafel';
		return { client: d.voorzitter, page, actie: 'accepteren', values,
			facts: [...step(d, 'in_te_plannen'), `(SELECT count(*) FROM kind_deelname WHERE tafel = ${d.tafel})`] };
	},
	async inloggen() {
		const client = nobody(), name = ACCOUNTS[Math.floor(logins++ / 8) % ACCOUNTS.length];
		const was = one(`SELECT count(*) FROM sessie`);
		return { client, page: await client.get('/cgi-bin/inloggen'), actie: 'inloggen', values: { gebruikersnaam: name, wachtwoord: PASSWORD }, keyless: true, unlogged: true,
			facts: [`(SELECT count(*) - ${was} FROM sessie)`, `(SELECT count(*) FROM log WHERE id > @log AND pagina = 'inloggen' AND gebruiker IS NOT NULL)`] };
	},
};
// One session each, for as long as a server lasts.
export const sessions = new Map();
async function as1(name) {
	const key = `${world.base} ${name}`;
	if (!sessions.has(key)) sessions.set(key, await as(name));
	return sessions.get(key);
}

// The rest of the way of a tafel: it takes long to come there.
export const long = {
	async terugsturen() {
		const d = await filed();
		return { client: d.voorzitter, send: () => judge(d, 'terugsturen', { argumenten: 'Ik mis het effect.' }), facts: step(d, 'teruggestuurd') };
	},
	async toestemming() {
		const d = await accepted({ moment: 2 });
		return { client: d.melder, send: () => consent(d), facts: [`(SELECT count(*) FROM toestemming WHERE persoon = ${d.ouder})`] };
	},
	async plannen() {
		const d = await accepted();
		return { client: d.ondersteuner, send: () => plan(d), facts: [...step(d, 'gepland'), `(SELECT begintijd <> '' FROM tafel WHERE id = ${d.tafel})`] };
	},
	async houden() {
		const d = await planned();
		comes(d);
		return { client: d.ondersteuner, send: () => attend(d, 'houden'), facts: step(d, 'gehouden') };
	},
	async besluiten() {
		const d = await held();
		const client = await user('raad.advies');
		return { client, send: () => decide(d), facts: [`(SELECT count(*) FROM besluit WHERE tafel = ${d.tafel})`] };
	},
	async notulen(mark) {
		const d = await held();
		return { client: d.ondersteuner, send: () => minutes(d, { 'tekst-1': mark }), facts: [`(SELECT count(*) FROM notulen_tekst t JOIN notulen n ON n.id = t.notulen WHERE n.tafel = ${d.tafel} AND t.tekst = '${mark}')`] };
	},
	async akkoord() {
		const d = await offered();
		return { client: d.voorzitter, send: () => approve(d), facts: [`(SELECT status = 'gecontroleerd' FROM notulen_laatste WHERE tafel = ${d.tafel})`] };
	},
};

// Who looks at what. Each is shown whole, with its row in the log, or not at all.
export async function reads() {
	const d = await filed();
	return [
		[d.voorzitter, `/cgi-bin/zaak?zaak=${d.zaak}`], [d.voorzitter, `/cgi-bin/intake-oordeel?tafel=${d.tafel}`], [d.melder, `/cgi-bin/aanmelding?tafel=${d.tafel}`],
		[d.voorzitter, `/cgi-bin/stuk?stuk=${d.stuk}`], [d.melder, `/cgi-bin/persoon?persoon=${d.kind}`], [d.voorzitter, '/cgi-bin/werkvoorraad'], [d.voorzitter, '/cgi-bin/werkvoorraad?q=Fictink'],
	];
}
