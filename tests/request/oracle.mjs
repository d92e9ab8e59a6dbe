// The permission table as tests/oracle/rechten.csv has it, and how somebody
// stands to a tafel, worked out from the domain's sections 3 and 13 and not by
// the program's own views. What is here says what an answer must be.
import fs from 'node:fs';
import path from 'node:path';
import { sql, world } from './suite.mjs';

// ---- the oracle ------------------------------------------------------------------

function rules() {
	const words = (text) => text.trim().split(/\s+/).filter(Boolean);
	return fs.readFileSync(path.join(world.root, 'tests/oracle/rechten.csv'), 'utf8').split('\n')
		.filter((line) => line && !line.startsWith('#')).map((line) => {
			const [roles, bands, moments, statuses, flags, acts] = line.split(';');
			return { roles: words(roles), bands: words(bands), moments: words(moments).map(Number), statuses: words(statuses), flags: words(flags), acts: words(acts) };
		});
}
let table;
export const allowed = (act, who, t, more = []) => (table ??= rules()).some((r) => r.acts.includes(act) && r.moments.includes(t.moment)
	&& r.statuses.includes(t.state) && r.flags.every((f) => t.flags.includes(f) || more.includes(f))
	&& who.roles.some((role) => r.roles.includes(role.rol) && ties(role, who, t).some((tie) => r.bands.includes(tie))));

// ---- how somebody stands to a tafel -----------------------------------------------

export function ties(role, who, t) {
	const found = ['regio'];
	const office = ['lokale_toegang', 'gi'].includes(role.rol);
	const melder = t.others ? 'melder_bij_anderen' : 'melder';
	if (office && role.organisatie === t.melder_organisatie) found.push(melder);
	if (role.rol === 'raadsonderzoeker' && t.moment === 2 && (t.handler === who.id || t.assigned.includes(who.id))) found.push(melder);
	if (t.deelnemers.some((d) => d.rol === role.rol && (role.rol === 'raadsonderzoeker' ? d.gebruiker === who.id
		: (office || role.rol === 'veilig_thuis') && d.organisatie === role.organisatie))) found.push('deelnemer');
	// H25: who is assigned, of the tafel of moment 1 that led to the inquiry.
	if (role.rol === 'raadsonderzoeker' && t.moment === 1 && t.inquiry && t.assigned.includes(who.id)) found.push('deelnemer');
	if (role.subregio && role.subregio === t.subregio && t.ingediend_op) found.push('subregio');
	return found;
}
const NOTULEN = { in_bewerking: 'notulen_open', ter_controle: 'notulen_ter_controle', gecontroleerd: 'notulen_gecontroleerd', verzonden: 'notulen_nu_verzonden' };
function flags(t) {
	const found = [];
	if (t.notulen !== 'vastgesteld') found.push('notulen_niet_vastgesteld', NOTULEN[t.notulen || 'in_bewerking']);
	if (t.sent) found.push('notulen_verzonden');
	if (t.adres_vrijgegeven) found.push('is_adres_vrijgegeven');
	if (t.here) found.push('zaak_hier');
	if (!t.busy) found.push('gezin_van_melder');
	return found;
}
export const people = () => sql('SELECT id, gebruikersnaam AS naam FROM gebruiker WHERE actief = 1 ORDER BY id')
	.map((u) => ({ ...u, roles: sql(`SELECT rol, organisatie, subregio FROM gebruiker_rol WHERE gebruiker = ${u.id}`) }));
export function tafels(where = '1') {
	return sql(`SELECT t.id, t.zaak, t.moment, t.status, t.melder_organisatie, ifnull(t.behandelaar, t.melder_gebruiker) AS handler, t.ingediend_op, ifnull(t.subregio_toen, z.subregio) AS subregio, ifnull(t.subregio_toen, z.subregio) = z.subregio AS here, z.adres_vrijgegeven,
		(SELECT count(*) FROM tafel o WHERE o.zaak = t.zaak AND o.id < t.id AND o.melder_organisatie <> t.melder_organisatie) AS others,
		(SELECT count(*) FROM tafel o WHERE o.zaak = t.zaak AND o.id <> t.id AND o.ingediend_op <> '' AND (o.melder_organisatie <> t.melder_organisatie
			OR o.status IN ('ingediend', 'in_te_plannen', 'gepland', 'gehouden'))) AS busy,
		ifnull((SELECT n.status FROM notulen n WHERE n.tafel = t.id ORDER BY n.versie DESC LIMIT 1), '') AS notulen,
		(SELECT count(*) FROM notulen n WHERE n.tafel = t.id AND n.verzonden_op <> '') AS sent,
		(SELECT count(*) FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel WHERE b.tafel = t.id AND t.gehouden_op <> '' AND b.genomen_op <> '' AND k.uitkomst = 'raadsonderzoek') AS inquiry,
		t.status IN ('afgesloten', 'ingetrokken') AND t.afgesloten_op <> '' AND t.afgesloten_op < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-12 months') AS old
		FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE ${where} ORDER BY t.id`).map((t) => {
		const full = { ...t, state: t.old ? 'archief' : t.status, assigned: sql(`SELECT gebruiker FROM toewijzing WHERE zaak = ${t.zaak}`).map((w) => w.gebruiker),
			deelnemers: sql(`SELECT rol, organisatie, gebruiker FROM deelnemer WHERE tafel = ${t.id} AND uitgenodigd = 1`) };
		full.flags = flags(full);
		return full;
	});
}
