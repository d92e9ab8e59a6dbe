// One page of every program: who looks, at which address, and which row of the
// demonstration it is about (`?`).
import { execFileSync } from 'node:child_process';

// Which tafel of the demonstration a page is about, and who looks: `?` is its id.
const tafel = (where) => `SELECT t.id FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE z.subregio = 4 AND ${where} ORDER BY t.id LIMIT 1`;
const held = tafel("t.moment = 1 AND t.status = 'gehouden'");
const decided = tafel("t.moment = 1 AND t.status = 'gehouden' AND EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> '')");
const support = 'ondersteuner.noord-oost-twente', chair = 'voorzitter.noord-oost-twente';
export const PAGES = {
	noodtoegang: [chair, 'noodtoegang', "SELECT ''"],
	bewaren: [support, 'bewaren', "SELECT ''"],
	nieuws: [chair, 'nieuws', "SELECT ''"],
	agenda: [support, 'agenda', "SELECT ''"],
	zoeken: [support, 'zoeken?q=fictief', "SELECT ''"],
	aanmelding: [support, 'aanmelding?tafel=?', held],
	aanwezigheid: [support, 'aanwezigheid?tafel=?', held],
	besluit: ['raad.advies', 'besluit?tafel=?', held],
	corv: [() => "SELECT m.gebruikersnaam FROM tafel t JOIN gebruiker m ON m.id = t.melder_gebruiker WHERE t.id = ?", 'corv?tafel=?',
		tafel("t.moment = 1 AND t.status = 'gehouden' AND EXISTS (SELECT 1 FROM besluit_kind b WHERE b.tafel = t.id AND b.uitkomst = 'raadsonderzoek') AND EXISTS (SELECT 1 FROM besluit b WHERE b.tafel = t.id AND b.genomen_op <> '')")],
	doel: ['raad.onderzoeker', 'doel?tafel=?', tafel("t.moment = 2 AND t.status = 'gehouden'")],
	'intake-oordeel': [chair, 'intake-oordeel?tafel=?', tafel("t.moment = 1 AND t.status = 'ingediend'")],
	inzage: [chair, 'inzage?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	koppeling: [support, 'koppeling?tafel=?', tafel("t.moment = 1 AND t.status = 'ingediend'")],
	notulen: [support, 'notulen?tafel=?', held],
	vastgesteld: [support, 'vastgesteld?tafel=?', tafel("t.moment = 1 AND EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = t.id AND n.status = 'vastgesteld')")],
	'notulen-akkoord': [chair, 'notulen-akkoord?tafel=?', held],
	opvolging: [support, 'opvolging?tafel=?', held],
	persoon: [support, 'persoon?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	planning: [support, 'planning?tafel=?', tafel("t.moment = 1 AND t.status = 'in_te_plannen'")],
	stuk: [support, 'stuk?tafel=?', held],
	bundel: [support, 'bundel?tafel=?', held],
	toestemming: [support, 'toestemming?tafel=?', tafel("t.moment = 2 AND t.status IN ('in_te_plannen', 'gepland')")],
	uitnodiging: [support, 'uitnodiging?tafel=?', tafel("t.moment = 1 AND t.status = 'gepland'")],
	werkkopie: [chair, 'werkkopie?dag=?', tafel("t.moment = 1 AND t.status = 'gepland'").replace('SELECT t.id', 'SELECT t.datum')],
	vervanging: [chair, 'vervanging', "SELECT ''"],
	account: [support, 'account', "SELECT ''"],
	wachtwoord: [support, 'wachtwoord', "SELECT ''"],
	'tweede-factor': [support, 'tweede-factor', "SELECT ''"],
	werkvoorraad: [support, 'werkvoorraad', "SELECT ''"],
	uitnodigen: [support, 'uitnodigen?tafel=?', tafel("t.moment = 1 AND t.status = 'gepland'")],
	post: [support, 'post?tafel=?', tafel("t.moment = 1 AND t.status = 'gepland'")],
	afbericht: [support, 'afbericht?tafel=?', tafel("t.moment = 1 AND t.status = 'gepland'")],
	'beheer-post': ['beheer', 'beheer-post', "SELECT ''"],
	'beheer-dagdelen': ['beheer', 'beheer-dagdelen', "SELECT ''"],
	beheer: ['beheer', 'beheer', "SELECT ''"],
	'beheer-instellingen': ['beheer', 'beheer-instellingen', "SELECT ''"],
	'beheer-sluitingsdagen': ['beheer', 'beheer-sluitingsdagen', "SELECT ''"],
	'beheer-organisaties': ['beheer', 'beheer-organisaties', "SELECT ''"],
	rapportage: [chair, 'rapportage', "SELECT ''"],
	rollen: ['toezicht', 'rollen', "SELECT ''"],
	steekproef: ['toezicht', 'steekproef', "SELECT ''"],
	opvallend: ['toezicht', 'opvallend', "SELECT ''"],
	'beheer-stand': ['beheer', 'beheer-stand', "SELECT ''"],
	'beheer-gebruikers': ['beheer', 'beheer-gebruikers', "SELECT ''"],
	'beheer-gebruiker': ['beheer', 'beheer-gebruiker?gebruiker=?', "SELECT min(id) FROM gebruiker"],
	'beheer-invoer': ['beheer', 'beheer-invoer?wat=gebruikers', "SELECT ''"],
	correctie: ['raad.advies', 'correctie?tafel=?', decided],
	behandelaar: ['raad.advies', 'behandelaar?tafel=?', decided],
	'geheim-adres': [support, 'geheim-adres?tafel=?', held],
	'stuk-weghalen': [support, 'stuk-weghalen?tafel=?', held],
	toewijzing: ['raad.advies', 'toewijzing?tafel=?', decided],
	verbeteringen: ['toezicht', 'verbeteringen', "SELECT ''"],
	'verzoek-afschrift': [support, 'verzoek-afschrift?verzoek=?', 'SELECT min(id) FROM betrokkene_verzoek'],
	'verzoek-brief': [support, 'verzoek-brief?brief=besluit&verzoek=?', 'SELECT min(id) FROM betrokkene_verzoek'],
	verklaring: [support, 'verklaring?tafel=?', held],
	'verzoek-betrokkene': [support, 'verzoek-betrokkene?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	verhuizing: [support, 'verhuizing?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
	zaak: [support, 'zaak?zaak=?', held.replace('SELECT t.id', 'SELECT t.zaak')],
};

// [user, address] of a page in this database.
export function address(db, name) {
	const one = (text) => execFileSync('sqlite3', ['-batch', '-bail', '-cmd', '.timeout 10000', db, text], { encoding: 'utf8' }).trim();
	const [who, page, query] = PAGES[name], id = one(query);
	return [typeof who === 'string' ? who : one(who().replace('?', id)), page.replace('=?', `=${id}`)];
}
