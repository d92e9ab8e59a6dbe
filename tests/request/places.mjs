// Where the forms are: for every program that there is, one address for every
// different set of buttons that somebody gets to see in the demonstration's
// data. Found by asking, so that a new program or button is there by itself.
import { nobody, programs, sql, user } from './suite.mjs';

// Who stands how to a tafel, by account.
const PEOPLE = `
	SELECT t.id AS tafel, t.zaak, t.moment, t.status, ifnull(n.status, '') AS notulen, m.gebruikersnaam AS melder, 'lokaal.' || g.slug AS lokaal,
		'voorzitter.' || s.code AS voorzitter, 'ondersteuner.' || s.code AS ondersteuner,
		(SELECT min(id) FROM persoon p WHERE p.zaak = t.zaak AND p.verwijderd = 0) AS persoon, (SELECT min(id) FROM stuk k WHERE k.tafel = t.id) AS stuk
	FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gemeente g ON g.id = z.gemeente JOIN subregio s ON s.id = z.subregio
		JOIN gebruiker m ON m.id = t.melder_gebruiker LEFT JOIN notulen_laatste n ON n.tafel = t.id`;
export const tafels = (where = '1') => sql(`${PEOPLE} WHERE ${where} ORDER BY t.id`);

// Programs about no dossier, and those that name something else than a tafel. What
// stands on account depends on who is logged in where: factor_test.
const SUBJECTS = {
	inloggen: () => [''], uitloggen: () => [], werkplek: () => [], werkvoorraad: () => [''], nieuws: () => [''], noodtoegang: () => [''], agenda: () => ['', '?maand=2026-12'], vervanging: () => [''], zoeken: () => [''], werkkopie: () => [`?dag=${sql("SELECT max(datum) AS d FROM tafel WHERE status = 'gepland'")[0].d}`], verbeteringen: () => [''], 'tweede-factor': () => [], account: () => [], wachtwoord: () => [], behandelaar: (t) => (t.tafel ? [`?tafel=${t.tafel}`] : ['']), 'beheer-dagdelen': () => [''], 'beheer-post': () => [''], beheer: () => [''], 'beheer-organisaties': (t) => (t.tafel ? [] : ['subregio&nr=1', 'gemeente', 'gemeente&nr=1', 'organisatie', 'organisatie&nr=1', 'locatie', 'locatie&nr=1'].map((q) => `?soort=${q}`)), 'beheer-instellingen': (t) => (t.tafel ? [] : ['?naam=termijn_tafel', '?naam=tweede_factor', '?naam=brief_groet']), 'beheer-sluitingsdagen': () => [''], rollen: () => [''], rapportage: () => [''], steekproef: () => [''], opvallend: () => [''], 'beheer-stand': () => [''], 'beheer-gebruikers': () => [''], 'beheer-gebruiker': (t) => (t.tafel ? [] : [`?gebruiker=${sql("SELECT id FROM gebruiker WHERE gebruikersnaam = 'lokaal.hellendoorn'")[0].id}`]), 'beheer-invoer': (t) => (t.tafel ? [] : ['?wat=gebruikers', '?wat=dagdelen']),
	'verzoek-betrokkene': (t) => (t.zaak ? [`?zaak=${t.zaak}`] : ['']), 'verzoek-afschrift': () => [], 'verzoek-brief': () => [],
	zaak: (t) => [`?zaak=${t.zaak}`], persoon: (t) => [`?zaak=${t.zaak}`, `?soort=kind&zaak=${t.zaak}`, `?persoon=${t.persoon}`],
	bewaren: (t) => (t.zaak ? [`?zaak=${t.zaak}`] : ['']),
	stuk: (t) => [`?tafel=${t.tafel}`],
	aanmelding: (t) => ['', 'stap=zorgen&', 'stap=plan&', 'stap=mening&', 'stap=onderzoek&', 'stap=einde&'].map((stap) => `?${stap}tafel=${t.tafel}`),
};
const addresses = (program, t) => (SUBJECTS[program] ?? ((x) => [`?tafel=${x.tafel}`]))(t).map((query) => `/cgi-bin/${program}${query}`);

// `each`: of every so many kinds of tafel one is looked at.
let found;
export async function places(each = 1) {
	if (found) return found;
	found = [];
	const seen = new Set();
	const asked = new Set();
	const look = async (name, path, about) => {
		if (asked.has(`${name} ${path}`)) return;
		asked.add(`${name} ${path}`);
		const client = name ? await user(name) : nobody();
		const page = await client.get(path);
		if (page.status !== 200) return;
		const program = /^\/cgi-bin\/([a-z-]+)/.exec(path)[1];
		for (const form of page.forms.filter((f) => f.method === 'POST' && f.action === `/cgi-bin/${program}`)) {
			const actions = form.buttons.map((b) => b.value).join(' ');
			const fields = [...new Set(form.names.map((n) => n.replace(/-.*/, '')))].join(' ');
			const key = `${program} ${about.moment ?? ''} ${actions} | ${fields}`;
			if (seen.has(key)) continue;
			seen.add(key);
			found.push({ program, name, path, actions: form.buttons.filter((b) => !b.hidden && b.name === 'actie').map((b) => b.value), about, key });
		}
	};
	const one = Object.values(Object.fromEntries(tafels().map((t) => [`${t.moment} ${t.status} ${t.notulen}`, t]))).filter((t, i) => i % each === 0);
	const all = programs();
	await look('', '/cgi-bin/inloggen', {});
	for (const name of ['voorzitter.hengelo', 'beheer', 'lokaal.losser']) {
		for (const program of all) for (const path of addresses(program, {}).filter((p) => !p.includes('undefined'))) await look(name, path, {});
	}
	for (const [name, moment] of [['lokaal.losser', 1], ['raad.onderzoeker', 2], ['gi.jbov', 3]]) await look(name, `/cgi-bin/aanmelding?moment=${moment}`, { moment });
	for (const t of one) {
		for (const name of new Set([t.melder, t.lokaal, t.voorzitter, t.ondersteuner, 'raad.advies', 'raad.onderzoeker'])) {
			for (const program of all) for (const path of addresses(program, t)) await look(name, path, t);
		}
	}
	return found;
}

// The form of a place, drawn afresh.
export async function fresh(place) {
	const client = place.name ? await user(place.name) : nobody();
	const page = await client.get(place.path);
	const form = page.forms.find((f) => f.method === 'POST' && f.action === `/cgi-bin/${place.program}`
		&& place.actions.every((a) => f.buttons.some((b) => b.value === a)));
	return { client, page, form };
}
