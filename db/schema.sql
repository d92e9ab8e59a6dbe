-- The schema as it stands after all of db/migrations. Made by `make schema`;
-- change a migration, not this file.

-- The whole store: one file, every table STRICT, every moment a UTC stamp
-- 'jjjj-mm-ddTHH:MM:SSZ', every day 'jjjj-mm-dd' (Dutch local), every yes or
-- no 1 or 0 unless a form's own words (ja, nee, onbekend) are kept.
-- `rev` counts the changes of a row: a form that was drawn from an older one
-- is refused (409), never overwritten.

-- The region, as data ------------------------------------------------------
CREATE TABLE subregio (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,            -- path of its site: 'noord-oost-twente'
  naam TEXT NOT NULL,                   -- 'Noord-Oost Twente'
  afkorting TEXT NOT NULL UNIQUE,       -- first part of a zaaknummer: 'NOT'
  thema TEXT NOT NULL,                  -- class on <html>: 'noordoost'
  telefoon TEXT NOT NULL,
  email TEXT NOT NULL,
  bezoekadres TEXT NOT NULL
) STRICT;

-- What the region consists of changes, and nothing that was used goes away: it ends.

-- `einde`: from that day it takes nothing new; '' while there is no end. Old zaken keep
-- their gemeente and its name.
CREATE TABLE gemeente (
  id INTEGER PRIMARY KEY,
  subregio INTEGER NOT NULL REFERENCES subregio,
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 4), -- CBS
  naam TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE
, einde TEXT NOT NULL DEFAULT '', opgegaan_in INTEGER REFERENCES gemeente CHECK (opgegaan_in <> id)) STRICT;
CREATE INDEX gemeente_subregio ON gemeente (subregio);

-- ---- the mail that goes out ----------------------------------------------------------------

-- Where a deelnemer gets mail: an organisation at its mailbox, a raadsonderzoeker at
-- the own address. '': none is known.
CREATE TABLE organisatie (
  id INTEGER PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort = 'lokale_toegang' OR soort = 'gi' OR soort = 'rvdk' OR soort = 'veilig_thuis'),
  naam TEXT NOT NULL UNIQUE,
  gemeente INTEGER REFERENCES gemeente, -- the lokale toegang's own
  code TEXT NOT NULL DEFAULT '',        -- in messages: 'RC0100', a CBS code
  telefoon TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', einde TEXT NOT NULL DEFAULT '',    -- in messages
  CHECK ((soort = 'lokale_toegang') = (gemeente IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX organisatie_gemeente ON organisatie (gemeente) WHERE gemeente IS NOT NULL;

-- How many tafels a location can have at one time (H5).
CREATE TABLE locatie (
  id INTEGER PRIMARY KEY,
  gemeente INTEGER NOT NULL REFERENCES gemeente,
  naam TEXT NOT NULL,
  adres TEXT NOT NULL,
  bereikbaar TEXT NOT NULL DEFAULT '',  -- bus, parking, wheelchair
  actief INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1))
, kamers INTEGER NOT NULL DEFAULT 1 CHECK (kamers BETWEEN 1 AND 20)) STRICT;
CREATE INDEX locatie_gemeente ON locatie (gemeente);

-- What an administrator may change without a new build.
CREATE TABLE instelling (
  naam TEXT PRIMARY KEY,
  waarde TEXT NOT NULL,
  toelichting TEXT NOT NULL             -- Dutch, shown beside it
) STRICT;

-- The Raad's availability (W4): half days with room for so many tafels.
-- The Raad does not come on it after all (H23): it takes no new tafels.
CREATE TABLE dagdeel (
  id INTEGER PRIMARY KEY,
  subregio INTEGER NOT NULL REFERENCES subregio, -- whose it is; another may use a free place
  datum TEXT NOT NULL,
  deel TEXT NOT NULL CHECK (deel IN ('ochtend', 'middag')),
  plaatsen INTEGER NOT NULL DEFAULT 2 CHECK (plaatsen BETWEEN 0 AND 9), vervallen INTEGER NOT NULL DEFAULT 0 CHECK (vervallen IN (0, 1)),
  UNIQUE (datum, deel, subregio)
) STRICT;
CREATE INDEX dagdeel_subregio ON dagdeel (subregio, datum);

-- Who uses it --------------------------------------------------------------
-- `ingelogd_op`: the last time that it logged in. `mislukt`: the tries since
-- then that were wrong or had to wait; its user is told at the next.
-- 1: the password was made by somebody else. At the first login its user chooses
-- another one, and does nothing else before that.
-- Accounts and roles as the beheerder keeps them.

-- `code_tot`: until when the code opens anything that the beheerder handed over on
-- paper; '' for a password of the own. `code_gebruikt`: it opened a session once, and
-- opens no other.
-- 1: its user wants a message on each working day on which there is work; the own choice.
-- ---- single sign-on: who comes in as the web server says who it is ------------------------

-- `sso_naam`: what the web server calls the user (domain/sso.c), in lower case; '' comes in
-- by password only. Nobody comes in by a name that nobody filled in here.
CREATE TABLE gebruiker (
  id INTEGER PRIMARY KEY,
  gebruikersnaam TEXT NOT NULL UNIQUE COLLATE NOCASE,
  naam TEXT NOT NULL,
  wachtwoord TEXT NOT NULL,             -- libscrypt's MCF, never anything else
  actief INTEGER NOT NULL DEFAULT 1 CHECK (actief IN (0, 1)),
  mislukt INTEGER NOT NULL DEFAULT 0, ingelogd_op TEXT NOT NULL DEFAULT '', wachtwoord_tijdelijk INTEGER NOT NULL DEFAULT 0 CHECK (wachtwoord_tijdelijk IN (0, 1)), email TEXT NOT NULL DEFAULT '', functie TEXT NOT NULL DEFAULT '', organisatie INTEGER REFERENCES organisatie, code_tot TEXT NOT NULL DEFAULT '', code_gebruikt INTEGER NOT NULL DEFAULT 0 CHECK (code_gebruikt IN (0, 1)), rev INTEGER NOT NULL DEFAULT 1, dagbericht INTEGER NOT NULL DEFAULT 0 CHECK (dagbericht IN (0, 1)), sso_naam TEXT NOT NULL DEFAULT '') STRICT;

-- W5: from day to day, both included, a colleague has the rights of `voor`.
CREATE TABLE vervanging (
  id INTEGER PRIMARY KEY,
  rol TEXT NOT NULL CHECK (rol IN ('voorzitter', 'procesondersteuner')),
  subregio INTEGER NOT NULL REFERENCES subregio,
  voor INTEGER NOT NULL REFERENCES gebruiker,
  door INTEGER NOT NULL REFERENCES gebruiker,
  van TEXT NOT NULL,
  tot TEXT NOT NULL,
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  ingetrokken INTEGER NOT NULL DEFAULT 0 CHECK (ingetrokken IN (0, 1)), -- ended before its last day
  CHECK (van <= tot), CHECK (voor <> door)
) STRICT;
CREATE INDEX vervanging_door ON vervanging (door, tot);
CREATE INDEX vervanging_van ON vervanging (van);

-- The token itself is only in the cookie; here is its SHA-256.
-- `melding`: said once, on the first page of the session, of wrong tries before it.
-- `stand`: half when the password was right and the code is still to come.
-- 1: opened by that name, and not by a password.
CREATE TABLE sessie (
  hash TEXT PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  csrf TEXT NOT NULL,
  begonnen TEXT NOT NULL,
  laatst TEXT NOT NULL,                 -- refreshed at most once a minute
  beeindigd TEXT NOT NULL DEFAULT ''    -- logged out, or replaced
, melding TEXT NOT NULL DEFAULT '', stand TEXT NOT NULL DEFAULT 'open' CHECK (stand IN ('open', 'half')), sso INTEGER NOT NULL DEFAULT 0 CHECK (sso IN (0, 1))) STRICT;
CREATE INDEX sessie_gebruiker ON sessie (gebruiker);

-- What somebody typed and did not yet save: a form's fields, urlencoded.
-- What is kept for a while has a budget per user (domain/kept.c): `grootte` is in
-- bytes.
CREATE TABLE concept (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  formulier TEXT NOT NULL,              -- program
  onderwerp TEXT NOT NULL,              -- its query: 'tafel=3'
  inhoud TEXT NOT NULL,
  rev INTEGER NOT NULL,                 -- of the record it was typed upon
  bewaard TEXT NOT NULL, grootte INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (gebruiker, formulier, onderwerp)
) STRICT;

-- A form that was sent twice is done once: the key stands in the form.
-- A form whose step was refused although what was typed was saved (bewaard = 1)
-- may be sent again: `naar` then is what it is about ('tafel=3'), `rev` what was
-- saved. Else `naar` is where the form was sent on to, '' for a tombstone.
CREATE TABLE verzoek (
  sleutel TEXT PRIMARY KEY,
  gebruiker INTEGER REFERENCES gebruiker,
  naar TEXT NOT NULL,                   -- where the first one was sent on to; '' for a tombstone
  op TEXT NOT NULL
, bewaard INTEGER NOT NULL DEFAULT 0 CHECK (bewaard IN (0, 1)), rev INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX verzoek_op ON verzoek (op);

-- An upload whose form still has an error elsewhere: kept for a day.
-- `sha256` of the content: the same file waits once.
CREATE TABLE bestand_wachtend (
  id INTEGER PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  naam TEXT NOT NULL,
  inhoud BLOB NOT NULL,
  op TEXT NOT NULL
, sha256 TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX bestand_wachtend_op ON bestand_wachtend (op);

-- The dossier --------------------------------------------------------------

-- The last number given out, per subregio and year.
CREATE TABLE teller (
  subregio INTEGER NOT NULL REFERENCES subregio,
  jaar INTEGER NOT NULL,
  laatste INTEGER NOT NULL,
  PRIMARY KEY (subregio, jaar)
) STRICT;

-- One family in one gemeente.
-- A GI that has the gezag as voogd; a persoon who has it is of the soort ouder with
-- the rolcode 191.
-- What a family is called wherever its dossier is named: 'De Vries', 'De Vries en Jansen',
-- each family name of the kinderen once, the oldest first. '' while there is no kind.
-- Never in an address, a letter to others or the log.
CREATE TABLE zaak (
  id INTEGER PRIMARY KEY,
  nummer TEXT NOT NULL UNIQUE,          -- 'NOT-2026-0118'
  gemeente INTEGER NOT NULL REFERENCES gemeente,
  subregio INTEGER NOT NULL REFERENCES subregio, -- the gemeente's, kept here for the index
  adres_vrijgegeven INTEGER NOT NULL DEFAULT 0 CHECK (adres_vrijgegeven IN (0, 1)), -- a secret one, to professional deelnemers
  aangemaakt_op TEXT NOT NULL,
  rev INTEGER NOT NULL DEFAULT 1
, voogd_gi INTEGER REFERENCES organisatie, gezin TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX zaak_subregio ON zaak (subregio);
CREATE INDEX zaak_gemeente ON zaak (gemeente);

-- Persons as they are: who died, who has another name, who lives abroad, who must
-- not meet. `geboortedatum` and `overleden` hold as much as is known: jjjj-mm-dd,
-- jjjj-mm or jjjj. A gezag that ended with a death is 'nee'.
-- Another persoon of the zaak; it holds in both directions: view uit_elkaar.
-- At which part of the day somebody of the family would rather come (W15), besides what
-- is told in words (`ondersteuning`): a proposal for a place counts with it.
CREATE TABLE persoon (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  soort TEXT NOT NULL CHECK (soort = 'kind' OR soort = 'ouder' OR soort = 'netwerk'),
  voornamen TEXT NOT NULL DEFAULT '',
  voorvoegsel TEXT NOT NULL DEFAULT '',
  geslachtsnaam TEXT NOT NULL CHECK (geslachtsnaam <> ''),
  geboortedatum TEXT NOT NULL DEFAULT '',
  ongeboren TEXT NOT NULL DEFAULT '' CHECK (ongeboren IN ('', 'ja')),
  verwachte_datum TEXT NOT NULL DEFAULT '',
  geslacht TEXT NOT NULL DEFAULT '' CHECK (geslacht = '' OR geslacht = 'm' OR geslacht = 'v' OR geslacht = 'x' OR geslacht = 'onbekend'),
  bsn TEXT NOT NULL DEFAULT '',
  rolcode TEXT NOT NULL DEFAULT '',     -- jeugdzorgrol of the message to the Raad
  gezag TEXT NOT NULL DEFAULT '' CHECK (gezag = '' OR gezag = 'ja' OR gezag = 'nee' OR gezag = 'onbekend'),
  telefoon TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  straat TEXT NOT NULL DEFAULT '',      -- with the house number
  postcode TEXT NOT NULL DEFAULT '',
  woonplaats TEXT NOT NULL DEFAULT '',
  adres_geheim TEXT NOT NULL DEFAULT '' CHECK (adres_geheim IN ('', 'ja')),
  tolk TEXT NOT NULL DEFAULT '',        -- language of the interpreter (W15)
  ondersteuning TEXT NOT NULL DEFAULT '', -- transport, child care, time, online (W15)
  geinformeerd TEXT NOT NULL DEFAULT '' CHECK (geinformeerd = '' OR geinformeerd = 'ja' OR geinformeerd = 'nee'),
  reden_niet_geinformeerd TEXT NOT NULL DEFAULT '',
  verwijderd INTEGER NOT NULL DEFAULT 0 CHECK (verwijderd IN (0, 1)),
  rev INTEGER NOT NULL DEFAULT 1,
  gewijzigd_op TEXT NOT NULL,
  gewijzigd_door INTEGER NOT NULL REFERENCES gebruiker
, kopie_van INTEGER REFERENCES persoon, overleden TEXT NOT NULL DEFAULT '' CHECK (length(overleden) = 0 OR length(overleden) = 4 OR length(overleden) = 7 OR length(overleden) = 10), land TEXT NOT NULL DEFAULT 'Nederland' CHECK (land <> ''), niet_samen_met INTEGER REFERENCES persoon CHECK (niet_samen_met <> id), liefst TEXT NOT NULL DEFAULT '' CHECK (liefst = '' OR liefst = 'geen' OR liefst = 'ochtend' OR liefst = 'middag')) STRICT;
CREATE INDEX persoon_zaak ON persoon (zaak, soort);
CREATE INDEX persoon_naam_index ON persoon (geslachtsnaam COLLATE NOCASE, geboortedatum);
CREATE INDEX persoon_bsn ON persoon (bsn) WHERE bsn <> '';

-- The raadsonderzoekers who work on a zaak, besides who filed it.
CREATE TABLE toewijzing (
  zaak INTEGER NOT NULL REFERENCES zaak,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (zaak, gebruiker)
) STRICT, WITHOUT ROWID;
CREATE INDEX toewijzing_gebruiker ON toewijzing (gebruiker);

-- One meeting. `status` is written by flow_apply() and nowhere else.
-- A tafel that stands in a zaak that others began: it was linked there by the
-- procesondersteuner, or begun there by a raadsonderzoeker who is assigned to the
-- zaak. Its melder has all of this tafel, but of the family no more than a
-- deelnemer: making something gives nobody a right on what was there.
-- The zaak of others in which the filer saw the family: the filing proposes it,
-- the procesondersteuner confirms. Until then the tafel stands in a zaak of its
-- own, with copies of what its filer could see.
-- Why the tafel is in another subregio than the family's (W3, H14); '' where it is not.
-- Why no afspraak is needed (W45); '' where there are afspraken.
-- H23: open work of somebody who is away or has left goes to a colleague of the same
-- organisation. Who filed a tafel stays who filed it; who handles it now may be another.

-- NULL: who filed it. Of moment 2 the right of the raadsonderzoeker follows it.
CREATE TABLE tafel (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  moment INTEGER NOT NULL CHECK (moment = 1 OR moment = 2 OR moment = 3),
  status TEXT NOT NULL CHECK (status = 'concept' OR status = 'ingediend' OR status = 'teruggestuurd' OR status = 'in_te_plannen' OR
    status = 'gepland' OR status = 'gehouden' OR status = 'afgesloten' OR status = 'ingetrokken' OR
    status = 'niet_doorgegaan'),
  rev INTEGER NOT NULL DEFAULT 1,
  melder_organisatie INTEGER NOT NULL REFERENCES organisatie,
  melder_gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  ronde INTEGER NOT NULL DEFAULT 1,     -- of the aanmelding: the one being written or judged
  vorige INTEGER REFERENCES tafel,      -- the tafel of which this one is the sequel
  aangemaakt_op TEXT NOT NULL,
  ingediend_op TEXT NOT NULL DEFAULT '', -- the last time
  geaccepteerd_op TEXT NOT NULL DEFAULT '',
  dagdeel INTEGER REFERENCES dagdeel,
  begintijd TEXT NOT NULL DEFAULT '',   -- '09:30', local
  duur INTEGER NOT NULL DEFAULT 0,      -- minutes
  locatie INTEGER REFERENCES locatie,
  datum TEXT NOT NULL DEFAULT '',       -- of the dagdeel, kept here for lists
  gepland_op TEXT NOT NULL DEFAULT '',
  gehouden_op TEXT NOT NULL DEFAULT '',
  afgesloten_op TEXT NOT NULL DEFAULT '', -- closed, withdrawn or not held
  reden TEXT NOT NULL DEFAULT '', bij_anderen INTEGER NOT NULL DEFAULT 0 CHECK (bij_anderen IN (0, 1)), voorstel INTEGER REFERENCES zaak, reden_locatie TEXT NOT NULL DEFAULT '', reden_geen_afspraken TEXT NOT NULL DEFAULT '', gemeente_toen INTEGER REFERENCES gemeente, subregio_toen INTEGER REFERENCES subregio, behandelaar INTEGER REFERENCES gebruiker,       -- of the last step that needs one
  CHECK (status NOT IN ('gepland', 'gehouden') OR (dagdeel IS NOT NULL AND locatie IS NOT NULL AND begintijd <> ''))
) STRICT;
CREATE INDEX tafel_zaak ON tafel (zaak);
CREATE INDEX tafel_dagdeel ON tafel (dagdeel) WHERE dagdeel IS NOT NULL;
CREATE INDEX tafel_open ON tafel (status, id) WHERE status NOT IN ('afgesloten', 'ingetrokken');
CREATE INDEX tafel_melder ON tafel (melder_organisatie, status);
CREATE INDEX tafel_melder_gebruiker ON tafel (melder_gebruiker, status);

-- Every step of a tafel or of its notulen, for the line in time and for W11.
CREATE TABLE stap (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  handeling TEXT NOT NULL,              -- the event of domain/flow.c
  van TEXT NOT NULL,
  naar TEXT NOT NULL,
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER NOT NULL REFERENCES gebruiker,
  namens INTEGER REFERENCES gebruiker,  -- vervanging: who is replaced
  op TEXT NOT NULL
) STRICT;
CREATE INDEX stap_tafel ON stap (tafel);

-- The text of an aanmelding, a row per round (W11): a filed round is never
-- written again; sending back opens the next with the same text. The columns
-- are the form's fields. Moment 1, 2 and 3 each use their own part.
-- Why an OTS of which the end is past is still to end (W40); '' where it is not.
CREATE TABLE aanmelding (
  tafel INTEGER NOT NULL REFERENCES tafel,
  ronde INTEGER NOT NULL,
  rev INTEGER NOT NULL DEFAULT 1,
  ingediend_op TEXT NOT NULL DEFAULT '',
  ingediend_door INTEGER REFERENCES gebruiker,
  -- moment 1
  gezinssamenstelling TEXT NOT NULL DEFAULT '',
  aanleiding TEXT NOT NULL DEFAULT '',
  zorgen TEXT NOT NULL DEFAULT '',
  krachten TEXT NOT NULL DEFAULT '',
  netwerk TEXT NOT NULL DEFAULT '',
  hulp_ingezet TEXT NOT NULL DEFAULT '',
  hulp_effect TEXT NOT NULL DEFAULT '',
  mdo_datum TEXT NOT NULL DEFAULT '',
  mdo_uitkomst TEXT NOT NULL DEFAULT '',
  betrokkenheid_gezin TEXT NOT NULL DEFAULT '',
  veiligheidsplan_toezicht TEXT NOT NULL DEFAULT '',
  bereidheid TEXT NOT NULL DEFAULT '',
  vermogen TEXT NOT NULL DEFAULT '',
  vertrouwen TEXT NOT NULL DEFAULT '',
  reactie_ouders TEXT NOT NULL DEFAULT '',
  mening_kinderen TEXT NOT NULL DEFAULT '',
  vt_monitor TEXT NOT NULL DEFAULT '' CHECK (vt_monitor = '' OR vt_monitor = 'ja' OR vt_monitor = 'nee'),
  ots_ander_kind TEXT NOT NULL DEFAULT '' CHECK (ots_ander_kind = '' OR ots_ander_kind = 'ja' OR ots_ander_kind = 'nee'),
  ots_gi INTEGER REFERENCES organisatie, -- W14: the GI of the other children
  complexe_scheiding TEXT NOT NULL DEFAULT '' CHECK (complexe_scheiding = '' OR complexe_scheiding = 'ja' OR complexe_scheiding = 'nee'),
  urgentie_gewenst TEXT NOT NULL DEFAULT '' CHECK (urgentie_gewenst = '' OR urgentie_gewenst = 'crisis' OR urgentie_gewenst = 'hoog' OR
    urgentie_gewenst = 'regulier'),
  urgentie_reden TEXT NOT NULL DEFAULT '',
  -- moment 2
  grond TEXT NOT NULL DEFAULT '' CHECK (grond = '' OR grond = 'geen_maatregel' OR grond = 'uitspraak'),
  uitspraak_datum TEXT NOT NULL DEFAULT '',
  maatregel TEXT NOT NULL DEFAULT '',
  gi INTEGER REFERENCES organisatie,
  conclusies TEXT NOT NULL DEFAULT '',
  -- moment 3
  ots_einddatum TEXT NOT NULL DEFAULT '',
  soort_einde TEXT NOT NULL DEFAULT '' CHECK (soort_einde = '' OR soort_einde = 'niet_verlengen' OR soort_einde = 'tussentijdse_opheffing'),
  samenvatting TEXT NOT NULL DEFAULT '',
  overdracht_lokale_toegang TEXT NOT NULL DEFAULT '' CHECK (overdracht_lokale_toegang = '' OR overdracht_lokale_toegang = 'ja' OR overdracht_lokale_toegang = 'nee'), ots_einddatum_reden TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (tafel, ronde)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER aanmelding_vast BEFORE UPDATE ON aanmelding WHEN OLD.ingediend_op <> ''
BEGIN SELECT raise(ABORT, 'a filed round never changes'); END;

-- The voorzitter's judgement of a filed round (W11).
CREATE TABLE oordeel (
  tafel INTEGER NOT NULL,
  ronde INTEGER NOT NULL,
  uitkomst TEXT NOT NULL CHECK (uitkomst IN ('geaccepteerd', 'teruggestuurd')),
  argumenten TEXT NOT NULL DEFAULT '',
  vt_sluit_aan TEXT NOT NULL DEFAULT '' CHECK (vt_sluit_aan = '' OR vt_sluit_aan = 'ja' OR vt_sluit_aan = 'nee'), -- W13
  door INTEGER NOT NULL REFERENCES gebruiker,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (tafel, ronde),
  FOREIGN KEY (tafel, ronde) REFERENCES aanmelding (tafel, ronde),
  CHECK (uitkomst = 'geaccepteerd' OR argumenten <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE oordeel_punt (
  tafel INTEGER NOT NULL,
  ronde INTEGER NOT NULL,
  punt TEXT NOT NULL,                   -- code of the checklist item
  voldoende TEXT NOT NULL CHECK (voldoende = '' OR voldoende = 'ja' OR voldoende = 'nee'),
  toelichting TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (tafel, ronde, punt),
  FOREIGN KEY (tafel, ronde) REFERENCES oordeel (tafel, ronde)
) STRICT, WITHOUT ROWID;

-- W12: whether and how each kind takes part.
CREATE TABLE kind_deelname (
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  deelname TEXT NOT NULL CHECK (deelname = 'aan_tafel' OR deelname = 'gesprek_vooraf' OR deelname = 'brief_tekening' OR
    deelname = 'vertrouwenspersoon' OR deelname = 'niet'),
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (tafel, persoon),
  CHECK (deelname <> 'niet' OR reden <> '')
) STRICT, WITHOUT ROWID;

-- Documents. Filed for one tafel; the content beside it, in the same
-- transaction and the same backup.
-- `let_op`: what the file can do besides being read, for who opens it; a code
-- of the list stuk_let_op, '' where there is nothing. What may not come in at
-- all is refused at the door.
-- A stuk that stood in the wrong place: its content, title and file name are gone,
-- who, when, why, type and hash stay here and in `correctie`.
-- Files are looked at for viruses by a program of its own (scripts/scan), where the
-- setting asks for it: until that was done nobody can open them.
-- `controle`: '' was not asked; wacht: still to be done; schoon: nothing found;
-- besmet: a virus was found. Nobody gets what is wacht or besmet.
-- A stuk is news to deelnemers from the day that they may read it.
CREATE TABLE stuk (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  soort TEXT NOT NULL,
  titel TEXT NOT NULL CHECK (titel <> ''),
  datum TEXT NOT NULL,
  bestandsnaam TEXT NOT NULL,
  type TEXT NOT NULL,                   -- media type, from extension and content
  grootte INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  bevat_geheim_adres TEXT NOT NULL DEFAULT '' CHECK (bevat_geheim_adres IN ('', 'ja')),
  vrijgegeven INTEGER NOT NULL DEFAULT 0 CHECK (vrijgegeven IN (0, 1)), -- to deelnemers
  vervallen INTEGER NOT NULL DEFAULT 0 CHECK (vervallen IN (0, 1)), -- taken back before filing
  toegevoegd_door INTEGER NOT NULL REFERENCES gebruiker,
  toegevoegd_op TEXT NOT NULL
, let_op TEXT NOT NULL DEFAULT '', ingetrokken_op TEXT NOT NULL DEFAULT '', controle TEXT NOT NULL DEFAULT '' CHECK (controle = '' OR controle = 'wacht' OR controle = 'schoon' OR controle = 'besmet'), vrijgegeven_op TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX stuk_tafel ON stuk (tafel);

CREATE TABLE stuk_inhoud (
  stuk INTEGER PRIMARY KEY REFERENCES stuk,
  inhoud BLOB NOT NULL
) STRICT;

-- Which stukken went with which round: sent-back rounds stay visible (W11).
CREATE TABLE ronde_stuk (
  tafel INTEGER NOT NULL,
  ronde INTEGER NOT NULL,
  stuk INTEGER NOT NULL REFERENCES stuk,
  PRIMARY KEY (tafel, ronde, stuk)
) STRICT, WITHOUT ROWID;

-- Besluit of the RvdK (W20, W21, W43) -----------------------------------------
CREATE TABLE besluit (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  rev INTEGER NOT NULL DEFAULT 1,
  functionaris TEXT NOT NULL DEFAULT '', -- the RvdK official, when recorded namens
  veiligheidsplan_vastgesteld TEXT NOT NULL DEFAULT '' CHECK (veiligheidsplan_vastgesteld = '' OR veiligheidsplan_vastgesteld = 'ja' OR veiligheidsplan_vastgesteld = 'nee'),
  veiligheidsplan_wijzigingen TEXT NOT NULL DEFAULT '',
  veiligheidsplan_toezicht TEXT NOT NULL DEFAULT '',
  genomen_op TEXT NOT NULL DEFAULT '',  -- '' while it is only being written
  vastgelegd_door INTEGER REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE besluit_kind (
  tafel INTEGER NOT NULL REFERENCES besluit,
  persoon INTEGER NOT NULL REFERENCES persoon,
  uitkomst TEXT NOT NULL DEFAULT '' CHECK (uitkomst = '' OR uitkomst = 'raadsonderzoek' OR uitkomst = 'geen_raadsonderzoek' OR uitkomst = 'aangehouden' OR
    uitkomst = 'akkoord_einde' OR uitkomst = 'niet_akkoord_einde'),
  urgentie TEXT NOT NULL DEFAULT '' CHECK (urgentie = '' OR urgentie = 'crisis' OR urgentie = 'hoog' OR urgentie = 'regulier'),
  bereidheid TEXT NOT NULL DEFAULT '',
  vermogen TEXT NOT NULL DEFAULT '',
  vertrouwen TEXT NOT NULL DEFAULT '',
  motivering TEXT NOT NULL DEFAULT '',
  aangehouden_tot TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (tafel, persoon)
) STRICT, WITHOUT ROWID;

-- Goals of the raadsonderzoek, per kind (W30, W34).
CREATE TABLE doel (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER REFERENCES persoon,   -- NULL: for all children
  omschrijving TEXT NOT NULL CHECK (omschrijving <> ''),
  reden_geen_afspraak TEXT NOT NULL DEFAULT '',
  vervallen INTEGER NOT NULL DEFAULT 0 CHECK (vervallen IN (0, 1)),
  toegevoegd_door INTEGER NOT NULL REFERENCES gebruiker,
  toegevoegd_op TEXT NOT NULL
) STRICT;
CREATE INDEX doel_tafel ON doel (tafel);

-- Who does what, where, when and how.
CREATE TABLE afspraak (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  doel INTEGER REFERENCES doel,
  rol_gemeente INTEGER NOT NULL DEFAULT 0 CHECK (rol_gemeente IN (0, 1)), -- W35
  hoe TEXT NOT NULL DEFAULT '',
  wat TEXT NOT NULL CHECK (wat <> ''),
  waar TEXT NOT NULL DEFAULT '',
  wanneer TEXT NOT NULL DEFAULT '',     -- a day
  wie TEXT NOT NULL,
  deelnemer INTEGER REFERENCES deelnemer, -- who owes it, where that is one of them
  gereed_op TEXT NOT NULL DEFAULT '',
  resultaat TEXT NOT NULL DEFAULT '',
  vervallen INTEGER NOT NULL DEFAULT 0 CHECK (vervallen IN (0, 1)),
  rev INTEGER NOT NULL DEFAULT 1,
  toegevoegd_door INTEGER NOT NULL REFERENCES gebruiker,
  toegevoegd_op TEXT NOT NULL
) STRICT;
CREATE INDEX afspraak_tafel ON afspraak (tafel);
CREATE INDEX afspraak_open ON afspraak (wanneer) WHERE gereed_op = '' AND vervallen = 0 AND wanneer <> '';

-- Notulen (W50 to W54) --------------------------------------------------------

-- A row per version. `status` is written by flow_apply() and nowhere else.
CREATE TABLE notulen (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  versie INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status = 'in_bewerking' OR status = 'ter_controle' OR status = 'gecontroleerd' OR status = 'verzonden' OR
    status = 'vastgesteld' OR status = 'vervangen'),
  rev INTEGER NOT NULL DEFAULT 1,
  schrijver INTEGER NOT NULL REFERENCES gebruiker,
  afwezigheid TEXT NOT NULL DEFAULT '', -- W16: the program's own sentence, as it went with this version
  opmerkingen TEXT NOT NULL DEFAULT '', -- of the voorzitter, when sent back
  gecontroleerd_door INTEGER REFERENCES gebruiker,
  gecontroleerd_namens INTEGER REFERENCES gebruiker,
  gecontroleerd_op TEXT NOT NULL DEFAULT '',
  verzonden_op TEXT NOT NULL DEFAULT '',
  vastgesteld_op TEXT NOT NULL DEFAULT '',
  gewijzigd_op TEXT NOT NULL,
  UNIQUE (tafel, versie),
  CHECK (gecontroleerd_door IS NULL OR gecontroleerd_door <> schrijver) -- W51
) STRICT;

CREATE TABLE notulen_tekst (
  notulen INTEGER NOT NULL REFERENCES notulen,
  punt INTEGER NOT NULL CHECK (punt BETWEEN 1 AND 8),
  tekst TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (notulen, punt)
) STRICT, WITHOUT ROWID;

-- W54: an approved version never changes.
CREATE TRIGGER notulen_tekst_vast BEFORE UPDATE ON notulen_tekst
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = OLD.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER notulen_tekst_vol BEFORE INSERT ON notulen_tekst
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = NEW.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;

-- W52: who got which version, when and how.
CREATE TABLE verzending (
  id INTEGER PRIMARY KEY,
  notulen INTEGER NOT NULL REFERENCES notulen,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  wijze TEXT NOT NULL CHECK (wijze = 'post' OR wijze = 'uitgereikt' OR wijze = 'beveiligde_mail' OR wijze = 'in_het_systeem'),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  UNIQUE (notulen, deelnemer)
) STRICT;

-- W53: every reaction, per deelnemer, and what was done with it.
-- A reaction is handled by one at a time, also while the next version of the
-- notulen is being written.
CREATE TABLE reactie (
  id INTEGER PRIMARY KEY,
  notulen INTEGER NOT NULL REFERENCES notulen,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  ontvangen_op TEXT NOT NULL,
  afhandeling TEXT NOT NULL DEFAULT '' CHECK (afhandeling = '' OR afhandeling = 'overgenomen' OR afhandeling = 'bijlage' OR afhandeling = 'niet_overgenomen'),
  reden TEXT NOT NULL DEFAULT '',
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL, rev INTEGER NOT NULL DEFAULT 1,
  CHECK (afhandeling <> 'niet_overgenomen' OR reden <> '')
) STRICT;
CREATE INDEX reactie_notulen ON reactie (notulen);

-- Opvolging ---------------------------------------------------------------------

-- W22: the melding to the Raad.
CREATE TABLE corv (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  rev INTEGER NOT NULL DEFAULT 1,
  verzonden_op TEXT NOT NULL DEFAULT '', -- a day
  referentie TEXT NOT NULL DEFAULT '',
  vastgelegd_door INTEGER REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL DEFAULT ''
) STRICT;

-- The answers, per kind and per stage, from received messages or by hand.
CREATE TABLE corv_antwoord (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  stadium TEXT NOT NULL CHECK (stadium = 'intake_afgerond' OR stadium = 'onderzoek_afgerond' OR stadium = 'zaak_afgerond'),
  uitkomst TEXT NOT NULL DEFAULT '' CHECK (uitkomst = '' OR uitkomst = 'vto_afgewezen' OR uitkomst = 'geen_rekest' OR uitkomst = 'maatregel_opgelegd' OR
    uitkomst = 'geen_maatregel_opgelegd'),
  datum TEXT NOT NULL,
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;
CREATE INDEX corv_antwoord_tafel ON corv_antwoord (tafel);

-- W23: what happened afterwards, one line each.
-- Said of a contact that ends its kind: the supervision of the veiligheidsplan, the
-- contact in the waiting time (H24).
CREATE TABLE contactmoment (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  soort TEXT NOT NULL CHECK (soort = 'veiligheidsplan' OR soort = 'nazorg' OR soort = 'contact_rvdk'),
  datum TEXT NOT NULL,
  met TEXT NOT NULL DEFAULT '',
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
, laatste INTEGER NOT NULL DEFAULT 0 CHECK (laatste IN (0, 1))) STRICT;
CREATE INDEX contactmoment_tafel ON contactmoment (tafel);

-- W32: the Raad's own handover where the tafel of moment 2 is not held.
CREATE TABLE overdracht (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  datum TEXT NOT NULL,
  aan TEXT NOT NULL CHECK (aan <> ''),
  wijze TEXT NOT NULL CHECK (wijze <> ''),
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;

-- A person's name as it is written: 'Fatma de Vries'.
CREATE VIEW persoon_naam AS
  SELECT id, zaak, soort,
    trim(CASE WHEN ongeboren = 'ja' AND voornamen = '' THEN 'Ongeboren kind' ELSE voornamen END
      || CASE WHEN voorvoegsel <> '' THEN ' ' || voorvoegsel ELSE '' END || ' ' || geslachtsnaam) AS naam
  FROM persoon;

-- The newest version of the notulen of a tafel.
CREATE VIEW notulen_laatste AS
  SELECT n.* FROM notulen n
  WHERE n.versie = (SELECT max(m.versie) FROM notulen m WHERE m.tafel = n.tafel);

-- What a rule of domain/authz.c asks of a tafel besides its moment: for mag().
CREATE VIEW tafel_stand AS
  SELECT t.id AS tafel,
    CASE WHEN t.status IN ('afgesloten', 'ingetrokken') AND t.afgesloten_op <> '' AND t.afgesloten_op <
      strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || (SELECT waarde FROM instelling WHERE naam = 'inzage_na_afsluiten') || ' months')
      THEN 'archief' ELSE t.status END AS status,
    ifnull((SELECT n.status FROM notulen n WHERE n.tafel = t.id ORDER BY n.versie DESC LIMIT 1), '') AS notulen_status,
    EXISTS (SELECT 1 FROM notulen v WHERE v.tafel = t.id AND v.verzonden_op <> '') AS ooit_verzonden
  FROM tafel t;

-- What the notulen and the besluit need to stay true over several versions.

-- W51: everybody who wrote in a version, and in the ones it came from.
-- `notulen.schrijver` is who saved last.
CREATE TABLE notulen_schrijver (
  notulen INTEGER NOT NULL REFERENCES notulen,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,                     -- the first time
  PRIMARY KEY (notulen, gebruiker)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_niet_zelf BEFORE UPDATE OF gecontroleerd_door ON notulen
WHEN EXISTS (SELECT 1 FROM notulen_schrijver WHERE notulen = NEW.id AND gebruiker = NEW.gecontroleerd_door)
BEGIN SELECT raise(ABORT, 'who wrote a version does not approve it'); END;

-- Every besluit that was taken, per kind: an aangehouden one is followed by
-- another, perhaps of another official. `besluit_kind` has the last.
CREATE TABLE besluit_verloop (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  genomen_op TEXT NOT NULL,
  uitkomst TEXT NOT NULL,
  urgentie TEXT NOT NULL,
  bereidheid TEXT NOT NULL,
  vermogen TEXT NOT NULL,
  vertrouwen TEXT NOT NULL,
  motivering TEXT NOT NULL,
  aangehouden_tot TEXT NOT NULL,
  functionaris TEXT NOT NULL,           -- the official, when recorded namens the Raad
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker
) STRICT;
CREATE INDEX besluit_verloop_persoon ON besluit_verloop (tafel, persoon, id);
CREATE TRIGGER besluit_verloop_vast BEFORE UPDATE ON besluit_verloop BEGIN SELECT raise(ABORT, 'a besluit that was taken stays'); END;

-- The messages to and from the Raad, as they were made and received (W22).

-- A verzoek tot onderzoek that was made. A row never changes: what was sent can
-- be looked up, and a message that is made again gets a number of its own.
CREATE TABLE corv_bericht (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  referentie TEXT NOT NULL UNIQUE,      -- referentienummer of the message
  bestandsnaam TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL,
  gemaakt_door INTEGER NOT NULL REFERENCES gebruiker,
  bevat_geheim_adres INTEGER NOT NULL CHECK (bevat_geheim_adres IN (0, 1)),
  overzicht TEXT NOT NULL,              -- the message without the content of its stukken
  inhoud BLOB NOT NULL                  -- the message
) STRICT;
CREATE INDEX corv_bericht_tafel ON corv_bericht (tafel);
CREATE TRIGGER corv_bericht_vast BEFORE UPDATE ON corv_bericht
BEGIN SELECT raise(ABORT, 'a message that was made never changes'); END;

-- An answer that was received, one per child and stage. The sender's own
-- number makes it unique: the same file is not read twice.
CREATE TABLE corv_ontvangen (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  antwoord INTEGER NOT NULL REFERENCES corv_antwoord,
  zender TEXT NOT NULL,
  referentie TEXT NOT NULL,
  toelichting TEXT NOT NULL DEFAULT '', -- the decisions of the kinderrechter that came with it
  ontvangen_op TEXT NOT NULL,
  ontvangen_door INTEGER NOT NULL REFERENCES gebruiker,
  inhoud BLOB NOT NULL,                 -- the file, byte for byte
  UNIQUE (zender, referentie)
) STRICT;
CREATE INDEX corv_ontvangen_tafel ON corv_ontvangen (tafel);
CREATE INDEX corv_ontvangen_antwoord ON corv_ontvangen (antwoord);
CREATE TRIGGER corv_ontvangen_vast BEFORE UPDATE ON corv_ontvangen
BEGIN SELECT raise(ABORT, 'a message that was received never changes'); END;

-- Whose address is in a message to the Raad. An address can become secret
-- after the message was made: from then on only who may see it opens it.
CREATE TABLE corv_bericht_adres (
  bericht INTEGER NOT NULL REFERENCES corv_bericht,
  persoon INTEGER NOT NULL REFERENCES persoon,
  PRIMARY KEY (bericht, persoon)
) STRICT, WITHOUT ROWID;

-- After these answers of the Raad a tafel of moment 2 is due (W30): a row for
-- every child of whom it is the last result, until a tafel of moment 2 of the
-- zaak is begun.
CREATE INDEX corv_antwoord_uitkomst ON corv_antwoord (uitkomst, tafel) WHERE uitkomst <> '';

CREATE VIEW actor_rol AS
  SELECT gebruiker, rol, organisatie, subregio, NULL AS namens FROM gebruiker_rol
  UNION ALL
  SELECT v.door, v.rol, NULL, v.subregio, v.voor FROM vervanging v
  WHERE v.ingetrokken = 0 AND date('now', 'localtime') BETWEEN v.van AND v.tot
    AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = v.voor AND r.rol = v.rol AND r.subregio = v.subregio)
    AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = v.door AND r.rol = v.rol);
CREATE INDEX tafel_voorstel ON tafel (voorstel) WHERE voorstel IS NOT NULL;
CREATE INDEX persoon_kopie ON persoon (kopie_van) WHERE kopie_van IS NOT NULL;

CREATE VIEW moment_2_voorstel AS
  SELECT a.tafel, t.zaak, a.persoon, a.uitkomst, a.datum FROM corv_antwoord a JOIN tafel t ON t.id = a.tafel
  WHERE (+a.uitkomst = 'geen_rekest' OR +a.uitkomst = 'maatregel_opgelegd' OR +a.uitkomst = 'geen_maatregel_opgelegd') AND a.uitkomst <> ''
    AND NOT EXISTS (SELECT 1 FROM corv_antwoord b WHERE b.tafel = a.tafel AND b.persoon = a.persoon AND b.uitkomst <> ''
      AND (b.datum > a.datum OR b.datum = a.datum AND b.id > a.id))
    AND NOT EXISTS (SELECT 1 FROM tafel m WHERE m.zaak = t.zaak AND m.moment = 2 AND m.id > t.id AND m.status <> 'ingetrokken')
    AND NOT EXISTS (SELECT 1 FROM tafel m WHERE m.voorstel = t.zaak AND m.moment = 2 AND m.id > t.id AND m.status <> 'ingetrokken');

-- Logging in: what is remembered of who tried, for how long, and against what.
-- And no more than a while of what is kept besides the dossiers.

-- Keys of the program's own, made with the database; never shown.
CREATE TABLE geheim (
  naam TEXT PRIMARY KEY,
  waarde TEXT NOT NULL                  -- 32 bytes as hex
) STRICT;

-- Wrong tries, by what they have in common: a name, an address, the two of
-- them, a known browser with a name. A name that no account has counts like any
-- other, so that nobody learns which there are; what people type as a name may
-- be their password, so it is kept as a keyed hash only.
CREATE TABLE inloglimiet (
  sleutel TEXT PRIMARY KEY,             -- the keyed hash, key `inloggen` of geheim
  mislukt INTEGER NOT NULL,             -- wrong tries, less those that time has forgotten
  laatst TEXT NOT NULL,                 -- the last of them
  wacht_tot TEXT NOT NULL DEFAULT '',   -- until then no password is looked at
  geweigerd INTEGER NOT NULL DEFAULT 0  -- tries that came within this pause
) STRICT;
CREATE INDEX inloglimiet_laatst ON inloglimiet (laatst);

-- Every try of which the password was looked at, and the first that was refused
-- in a pause: for the toezichthouder, as long as the setting inlogpoging_bewaren
-- says. Only here stands an address.
-- The name that came; '' for a try with a password. As long as the try is kept, for the
-- beheerder who wonders which name to fill in.
CREATE TABLE inlogpoging (
  id INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  gebruiker INTEGER REFERENCES gebruiker, -- NULL: no account has the name that was typed
  adres TEXT NOT NULL,                  -- as the web server saw it: behind a proxy that of the proxy
  bekend INTEGER NOT NULL CHECK (bekend IN (0, 1)), -- from a known browser
  uitkomst TEXT NOT NULL CHECK (uitkomst = 'gelukt' OR uitkomst = 'verkeerd' OR uitkomst = 'niet_actief' OR uitkomst = 'te_vaak')
, sso_naam TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX inlogpoging_op ON inlogpoging (op);

-- The browsers from which somebody logged in before. Who comes from one is
-- served apart: others who try the same name cannot keep its owner out. A cookie
-- and no address: people of one office share an address, and behind a proxy
-- everybody does.
CREATE TABLE bekende_browser (
  hash TEXT NOT NULL,                   -- SHA-256 of the token in its cookie
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  laatst TEXT NOT NULL,                 -- the last time
  PRIMARY KEY (hash, gebruiker)
) STRICT, WITHOUT ROWID;
CREATE INDEX bekende_browser_gebruiker ON bekende_browser (gebruiker, laatst);
CREATE INDEX bekende_browser_laatst ON bekende_browser (laatst);

-- Who is made inactive is out, and stays out when made active again.
CREATE TRIGGER gebruiker_inactief AFTER UPDATE OF actief ON gebruiker WHEN NEW.actief = 0
BEGIN
  DELETE FROM sessie WHERE gebruiker = NEW.id;
  DELETE FROM bekende_browser WHERE gebruiker = NEW.id;
END;

-- Who has a new password logs in with it everywhere. A role has no such effect:
-- rights are read anew at every request.
CREATE TRIGGER gebruiker_wachtwoord AFTER UPDATE OF wachtwoord ON gebruiker WHEN NEW.wachtwoord <> OLD.wachtwoord
BEGIN
  UPDATE sessie SET beeindigd = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE gebruiker = NEW.id AND beeindigd = '';
  DELETE FROM bekende_browser WHERE gebruiker = NEW.id;
END;

-- What nobody does: the views of who is not logged in, and what of it was
-- refused, counted by the day. Who does something has a row in `log`.
CREATE TABLE bezoek (
  dag TEXT NOT NULL,
  pagina TEXT NOT NULL,                 -- program
  uitkomst TEXT NOT NULL,
  aantal INTEGER NOT NULL,
  PRIMARY KEY (dag, pagina, uitkomst)
) STRICT, WITHOUT ROWID;
CREATE INDEX concept_bewaard ON concept (bewaard);
CREATE INDEX bestand_wachtend_gebruiker ON bestand_wachtend (gebruiker, sha256);
CREATE INDEX sessie_begonnen ON sessie (begonnen);

-- What waits for whom, and who sees which tafel: kept beside the dossier, so that
-- a list reads a piece of an index and costs what it shows. Both tables follow
-- from the facts of a zaak and from the settings, never from the day: what changes
-- with the day, the query asks. domain/derived.c writes them, in the transaction in
-- which the zaak changes; build/bin/taken makes all of them anew, and checks them.
--
-- `bereik` is the scope of a role: 's3' a subregio (voorzitter, procesondersteuner),
-- 'o12' an organisatie (lokale toegang, GI, Veilig Thuis), 'u7' a gebruiker
-- (raadsonderzoeker), 'r' the region (Vakgroep Advies).

-- A task: of one kind (domain/taak.c), about one tafel, for one role and scope.
CREATE TABLE taak (
  rol TEXT NOT NULL,
  bereik TEXT NOT NULL,
  termijn TEXT NOT NULL,                -- the day by which, or 'geen', which comes after every day
  tafel INTEGER NOT NULL REFERENCES tafel,
  code TEXT NOT NULL,
  reden TEXT NOT NULL CHECK (reden IN ('', 'einde_ots')), -- of the term, where it is not the task's own
  vanaf TEXT NOT NULL,                  -- the first day on which it waits; '' at once
  tot TEXT NOT NULL,                    -- the last day on which it can be anybody's; 'altijd' for no end
  notulen INTEGER REFERENCES notulen,   -- not for who wrote in these (W51); NULL: for anybody
  nummer TEXT NOT NULL,                 -- this and what follows: of the tafel, for the filters
  gemeente INTEGER NOT NULL,
  status TEXT NOT NULL,
  moment INTEGER NOT NULL,
  PRIMARY KEY (rol, bereik, termijn, tafel, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX taak_tafel ON taak (tafel, vanaf, tot, notulen);
CREATE INDEX taak_tot ON taak (tot) WHERE tot <> 'altijd';

-- Who can see a tafel, for the lists. It gives no right: that is asked of the
-- permission table for each row that is shown.
-- What the werkvoorraad is searched by besides number, moment, status and gemeente:
-- the family name, and the day of the tafel. Kept as table zicht is, by
-- domain/derived.c; build/bin/taken makes what is there already.
CREATE TABLE zicht (
  bereik TEXT NOT NULL,
  tafel INTEGER NOT NULL REFERENCES tafel,
  tot TEXT NOT NULL,
  nummer TEXT NOT NULL,
  gemeente INTEGER NOT NULL,
  status TEXT NOT NULL,
  moment INTEGER NOT NULL, datum TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (bereik, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX zicht_filter ON zicht (bereik, status, moment, gemeente, tafel);
CREATE INDEX zicht_nummer ON zicht (bereik, nummer, tafel);
CREATE INDEX zicht_tafel ON zicht (tafel);
CREATE INDEX zicht_tot ON zicht (tot) WHERE tot <> 'altijd';
CREATE INDEX tafel_datum ON tafel (datum) WHERE status IN ('gepland', 'gehouden');

-- W51: everybody who wrote in a version of the notulen.
CREATE VIEW notulen_auteur AS
  SELECT notulen, gebruiker FROM notulen_schrijver
  UNION ALL SELECT id, schrijver FROM notulen;

-- The tasks that are there today and that somebody could have: not of what they
-- wrote themselves. Which of them they have, their roles say.
CREATE VIEW taak_voor AS
  SELECT g.id AS gebruiker, k.* FROM taak k CROSS JOIN gebruiker g
  WHERE k.vanaf <= date('now', 'localtime') AND k.tot >= date('now', 'localtime')
    AND (k.notulen IS NULL OR NOT EXISTS (SELECT 1 FROM notulen_auteur s WHERE s.notulen = k.notulen AND s.gebruiker = g.id));

-- The facts of a tafel are the tafel's: what later changes in a persoon, an
-- organisation or a user changes no tafel that is planned or was held.

-- H1: who belongs to the gezin at a tafel, from plannen on; who is added to the
-- dossier before it is held comes with it. `soort` and `ongeboren` stay as they
-- were then. The rest follows the persoon, so that a name is spelled right in the
-- letters, until the tafel is held: then it is kept as it is that day. Planned anew
-- after verplaatsen, the gezin is taken anew.
CREATE TABLE tafel_gezin (
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  soort TEXT NOT NULL CHECK (soort = 'kind' OR soort = 'ouder' OR soort = 'netwerk'),
  ongeboren TEXT NOT NULL CHECK (ongeboren IN ('', 'ja')),
  voornamen TEXT NOT NULL,
  naam TEXT NOT NULL,                   -- as it is written: 'Fatma de Vries'
  geboortedatum TEXT NOT NULL,
  gezag TEXT NOT NULL,
  tolk TEXT NOT NULL,
  ondersteuning TEXT NOT NULL,
  PRIMARY KEY (tafel, persoon)
) STRICT, WITHOUT ROWID;

-- Who led a tafel that was held and who supported it, as the notulen name them.
CREATE TABLE tafel_leiding (
  tafel INTEGER NOT NULL REFERENCES tafel,
  rol TEXT NOT NULL CHECK (rol IN ('voorzitter', 'procesondersteuner')),
  wie TEXT NOT NULL,
  PRIMARY KEY (tafel, rol)
) STRICT, WITHOUT ROWID;

-- Which stukken were on the table when it was held. No titles: of a stuk that is
-- withdrawn later the title is nowhere.
CREATE TABLE tafel_stuk (
  tafel INTEGER NOT NULL REFERENCES tafel,
  stuk INTEGER NOT NULL REFERENCES stuk,
  soort TEXT NOT NULL,
  datum TEXT NOT NULL,
  PRIMARY KEY (tafel, stuk)
) STRICT, WITHOUT ROWID;

-- How a user was called, after one moment and up to and including another. What
-- somebody did is shown under the name of that moment.
CREATE TABLE gebruiker_eerder (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  van TEXT NOT NULL,                    -- '' from the beginning
  tot TEXT NOT NULL,
  naam TEXT NOT NULL
) STRICT;
CREATE INDEX gebruiker_eerder_gebruiker ON gebruiker_eerder (gebruiker, tot);
CREATE TRIGGER gebruiker_hernoemd AFTER UPDATE OF naam ON gebruiker WHEN NEW.naam <> OLD.naam
BEGIN
  INSERT INTO gebruiker_eerder (gebruiker, van, tot, naam)
  SELECT OLD.id, ifnull(max(e.tot), ''), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), OLD.naam FROM gebruiker_eerder e WHERE e.gebruiker = OLD.id;
END;

-- What a kind said or had said, in its own words: per tafel, also of who was there.
CREATE TABLE kind_stem (
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  stem TEXT NOT NULL DEFAULT '',
  stem_door TEXT NOT NULL DEFAULT '',   -- who asked or heard it
  stem_op TEXT NOT NULL DEFAULT '',     -- the day
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  PRIMARY KEY (tafel, persoon)
) STRICT, WITHOUT ROWID;

-- Of who must not meet somebody: an own time and place at the tafel, '' for those of all.
CREATE TABLE deelnemer (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER REFERENCES persoon,
  organisatie INTEGER REFERENCES organisatie,
  gebruiker INTEGER REFERENCES gebruiker,
  rol TEXT NOT NULL CHECK (rol = 'kind' OR rol = 'ouder' OR rol = 'netwerk' OR rol = 'voorzitter' OR rol = 'procesondersteuner' OR
    rol = 'lokale_toegang' OR rol = 'gi' OR rol = 'rvdk_advies' OR rol = 'raadsonderzoeker' OR
    rol = 'veilig_thuis' OR rol = 'professional'),
  naam TEXT NOT NULL DEFAULT '',        -- of who comes for an organisation; of a professional
  functie TEXT NOT NULL DEFAULT '',     -- of a professional: 'leerkracht'
  organisatie_naam TEXT NOT NULL DEFAULT '', -- of a professional; else how the organisation was called when the tafel was held
  verplicht INTEGER NOT NULL DEFAULT 0 CHECK (verplicht IN (0, 1)), -- cannot be left out of the planning
  uitgenodigd INTEGER NOT NULL DEFAULT 1 CHECK (uitgenodigd IN (0, 1)), -- chosen at planning
  uitgenodigd_op TEXT NOT NULL DEFAULT '', -- when the invitation went out; '' again when withdrawn
  binnengelopen TEXT NOT NULL DEFAULT '' CHECK (binnengelopen IN ('', 'ja')), -- came without an invitation
  status TEXT NOT NULL DEFAULT '' CHECK (status = '' OR status = 'aanwezig' OR status = 'online' OR status = 'deels' OR status = 'afwezig_met_bericht' OR
    status = 'afwezig_zonder_bericht'),
  reden TEXT NOT NULL DEFAULT '',       -- of absence: for procesondersteuner and voorzitter only
  gehoord TEXT NOT NULL DEFAULT '' CHECK (gehoord IN ('', 'ja')), -- W18
  reden_niet_gehoord TEXT NOT NULL DEFAULT '', eigen_tijd TEXT NOT NULL DEFAULT '', eigen_plek TEXT NOT NULL DEFAULT '',
  CHECK ((persoon IS NOT NULL) + (organisatie IS NOT NULL) + (rol = 'professional') = 1),
  CHECK (rol <> 'professional' OR (naam <> '' AND functie <> '' AND organisatie_naam <> ''))
) STRICT;
CREATE INDEX deelnemer_tafel ON deelnemer (tafel);
CREATE INDEX deelnemer_organisatie ON deelnemer (organisatie, rol, tafel) WHERE organisatie IS NOT NULL;
CREATE INDEX deelnemer_gebruiker ON deelnemer (gebruiker, tafel) WHERE gebruiker IS NOT NULL;
CREATE UNIQUE INDEX deelnemer_een ON deelnemer (tafel, rol, ifnull(persoon, 0), ifnull(organisatie, 0), ifnull(gebruiker, 0),
  CASE rol WHEN 'professional' THEN naam ELSE '' END, CASE rol WHEN 'professional' THEN organisatie_naam ELSE '' END);

CREATE TABLE notulen_regel (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deel TEXT NOT NULL CHECK (deel = 'leiding' OR deel = 'aanwezig' OR deel = 'afwezig' OR deel = 'stem' OR deel = 'stuk' OR deel = 'plan' OR
    deel = 'besluit' OR deel = 'doel' OR deel = 'afspraak'),
  nummer INTEGER NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (notulen, deel, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_regel_vol BEFORE INSERT ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = NEW.notulen) <> ''
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER notulen_regel_vast BEFORE UPDATE ON notulen_regel
BEGIN SELECT raise(ABORT, 'it is written anew, not changed'); END;

-- How a tafel calls a persoon, also one that is no longer in the dossier. To be
-- asked with both given.
CREATE VIEW naam_aan_tafel AS
  SELECT t.id AS tafel, n.id AS persoon, CASE WHEN t.gehouden_op <> '' AND k.naam IS NOT NULL THEN k.naam ELSE n.naam END AS naam
  FROM tafel t JOIN persoon_naam n LEFT JOIN tafel_gezin k ON k.tafel = t.id AND k.persoon = n.id;

CREATE VIEW deelnemer_naam AS
  SELECT d.id, d.tafel, d.rol,
    CASE WHEN d.persoon IS NOT NULL THEN CASE WHEN t.gehouden_op <> '' AND k.naam IS NOT NULL THEN k.naam ELSE p.naam END
      WHEN d.rol = 'professional' THEN d.naam || ', ' || d.functie || ' (' || d.organisatie_naam || ')'
      WHEN d.naam <> '' THEN d.naam || ' (' || CASE d.organisatie_naam WHEN '' THEN o.naam ELSE d.organisatie_naam END || ')'
      WHEN d.organisatie_naam <> '' THEN d.organisatie_naam ELSE o.naam END AS naam
  FROM deelnemer d JOIN tafel t ON t.id = d.tafel LEFT JOIN persoon_naam p ON p.id = d.persoon
    LEFT JOIN tafel_gezin k ON k.tafel = d.tafel AND k.persoon = d.persoon
    LEFT JOIN organisatie o ON o.id = d.organisatie;

CREATE VIEW deelnemer_lijst AS
  SELECT d.id, d.tafel,
    CASE WHEN d.rol = 'rvdk_advies' THEN d.naam ELSE n.naam END AS voor,
    CASE WHEN (d.rol = 'lokale_toegang' OR d.rol = 'gi' OR d.rol = 'veilig_thuis' OR d.rol = 'professional') THEN '' ELSE d.rol END AS rol,
    (d.persoon IS NULL) * 100 + CASE d.rol WHEN 'kind' THEN 10 WHEN 'ouder' THEN 20 ELSE 30 END + (d.verplicht = 0) AS volgorde
  FROM deelnemer d JOIN deelnemer_naam n ON n.id = d.id;

CREATE VIEW afwezig AS
  SELECT g.tafel, g.naam, g.soort AS rol, g.persoon,
    CASE WHEN d.id IS NULL OR k.deelname <> 'aan_tafel' THEN 'kind_deelname' ELSE 'aanwezigheid' END AS lijst,
    CASE WHEN k.deelname <> 'aan_tafel' THEN k.deelname WHEN d.id IS NOT NULL THEN d.status ELSE '' END AS code
  FROM gezin g LEFT JOIN deelnemer d ON d.tafel = g.tafel AND d.persoon = g.persoon AND d.uitgenodigd = 1
    LEFT JOIN kind_deelname k ON k.tafel = g.tafel AND k.persoon = g.persoon AND g.soort = 'kind'
  WHERE g.soort IN ('kind', 'ouder') AND g.ongeboren <> 'ja'
    AND (d.id IS NULL OR d.status LIKE 'afwezig%' OR (d.status = '' AND k.deelname <> 'aan_tafel'));

-- Who leads a tafel by the offices of its subregio, with who replaces them on its day.
CREATE VIEW leiding_nu AS
  SELECT t.id AS tafel, r.rol, group_concat(CASE WHEN v.id IS NULL THEN g.naam ELSE d.naam || ' (vervangt ' || g.naam || ')' END, ', ') AS wie
  FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gebruiker_rol r ON r.subregio = z.subregio AND r.rol IN ('voorzitter', 'procesondersteuner')
    JOIN gebruiker g ON g.id = r.gebruiker AND g.actief = 1
    LEFT JOIN vervanging v ON v.voor = g.id AND v.rol = r.rol AND v.subregio = r.subregio AND v.ingetrokken = 0
      AND CASE t.datum WHEN '' THEN date('now', 'localtime') ELSE t.datum END BETWEEN v.van AND v.tot
    LEFT JOIN gebruiker d ON d.id = v.door
  GROUP BY t.id, r.rol;

-- A step with the names of that moment.
CREATE VIEW stap_wie AS
  SELECT s.id, s.tafel, s.handeling, s.van, s.naar, s.reden, s.op, ifnull(ge.naam, g.naam) AS door, ifnull(ifnull(ve.naam, v.naam), '') AS namens
  FROM stap s JOIN gebruiker g ON g.id = s.door LEFT JOIN gebruiker v ON v.id = s.namens
    LEFT JOIN gebruiker_eerder ge ON ge.gebruiker = s.door AND ge.van < s.op AND s.op <= ge.tot
    LEFT JOIN gebruiker_eerder ve ON ve.gebruiker = s.namens AND ve.van < s.op AND s.op <= ve.tot;

CREATE TABLE "toestemming" (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER REFERENCES persoon,
  organisatie INTEGER REFERENCES organisatie, -- the GI that is voogd
  toestemming TEXT NOT NULL CHECK (toestemming IN ('ja', 'nee')),
  datum TEXT NOT NULL,
  wijze TEXT NOT NULL,
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  CHECK ((persoon IS NULL) <> (organisatie IS NULL))
) STRICT;
CREATE INDEX toestemming_tafel ON toestemming (tafel, persoon, id);

-- Who can lead a tafel on its day: the voorzitters of the subregio, or who then
-- stands in for them (W5).
CREATE VIEW voorzitter_op AS
  SELECT t.id AS tafel, r.gebruiker FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN gebruiker_rol r ON r.subregio = z.subregio AND r.rol = 'voorzitter'
    JOIN gebruiker g ON g.id = r.gebruiker AND g.actief = 1
  WHERE NOT EXISTS (SELECT 1 FROM vervanging v WHERE v.rol = r.rol AND v.subregio = r.subregio AND v.voor = r.gebruiker AND v.ingetrokken = 0
    AND t.datum BETWEEN v.van AND v.tot)
  UNION ALL SELECT t.id, v.door FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN vervanging v ON v.subregio = z.subregio AND v.rol = 'voorzitter'
  WHERE v.ingetrokken = 0 AND t.datum BETWEEN v.van AND v.tot;
CREATE INDEX vervanging_subregio ON vervanging (subregio, rol, tot);

-- Pairs of tafels that are planned on one day and of which the first begins before
-- the second has ended, and the other way round.
CREATE VIEW tafel_tegelijk AS
  SELECT t.id AS tafel, o.id AS ander FROM tafel t JOIN tafel o ON o.datum = t.datum AND o.id <> t.id
  WHERE t.datum <> '' AND o.status IN ('gepland', 'gehouden') AND time(o.begintijd) < time(t.begintijd, '+' || t.duur || ' minutes')
    AND time(t.begintijd) < time(o.begintijd, '+' || o.duur || ' minutes');

-- Plannings that ended before the tafel was held: moved, withdrawn, not held (H21).
-- The planning that stands is that of the tafel itself.
CREATE TABLE planning_eerder (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  datum TEXT NOT NULL,
  begintijd TEXT NOT NULL,
  duur INTEGER NOT NULL,
  locatie INTEGER NOT NULL REFERENCES locatie,
  reden_locatie TEXT NOT NULL,
  gepland_op TEXT NOT NULL,
  einde TEXT NOT NULL CHECK (einde = 'verplaatst' OR einde = 'ingetrokken' OR einde = 'niet_doorgegaan'),
  beeindigd_op TEXT NOT NULL,
  beeindigd_door INTEGER NOT NULL REFERENCES gebruiker
) STRICT;
CREATE INDEX planning_eerder_tafel ON planning_eerder (tafel);
CREATE TRIGGER planning_eerder_vast BEFORE UPDATE ON planning_eerder BEGIN SELECT raise(ABORT, 'what was planned stays'); END;

-- Who of the Raad works on a zaak, over time (H25): table toewijzing has who does now.
CREATE TABLE toewijzing_verloop (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  tafel INTEGER NOT NULL REFERENCES tafel, -- of moment 1, that led to it
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  wat TEXT NOT NULL CHECK (wat IN ('toegewezen', 'ingetrokken')),
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  CHECK (wat = 'toegewezen' OR reden <> '')
) STRICT;
CREATE INDEX toewijzing_verloop_zaak ON toewijzing_verloop (zaak);
CREATE TRIGGER toewijzing_verloop_vast BEFORE UPDATE ON toewijzing_verloop BEGIN SELECT raise(ABORT, 'who was assigned stays'); END;

-- When the Raad began the inquiry of a tafel of moment 1 (H24).
CREATE TABLE onderzoek_start (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  datum TEXT NOT NULL,
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;

-- Inquiries that were decided on and that go on: not those of which the Raad declined
-- the verzoek for every kind. `begonnen`: somebody said so, or an answer shows it.
CREATE VIEW onderzoek_open AS
  SELECT t.id AS tafel, t.zaak, b.genomen_op AS besloten_op,
    EXISTS (SELECT 1 FROM onderzoek_start s WHERE s.tafel = t.id)
      OR EXISTS (SELECT 1 FROM corv_antwoord a WHERE a.tafel = t.id AND a.stadium IN ('onderzoek_afgerond', 'zaak_afgerond')) AS begonnen
  FROM tafel t JOIN besluit b ON b.tafel = t.id AND b.genomen_op <> ''
  WHERE t.moment = 1 AND EXISTS (SELECT 1 FROM besluit_kind k WHERE k.tafel = t.id AND k.uitkomst = 'raadsonderzoek'
    AND NOT EXISTS (SELECT 1 FROM corv_antwoord a WHERE a.tafel = t.id AND a.persoon = k.persoon AND a.uitkomst = 'vto_afgewezen'));

-- The tafels of moment 1 that led to an inquiry, with who does it: from the
-- assignment on that raadsonderzoeker has of them what an invited one has (H25), by
-- the views relatie and band of 016.
CREATE VIEW tafel_onderzoeker AS
  SELECT t.id AS tafel, w.gebruiker FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak
  WHERE t.moment = 1 AND t.gehouden_op <> '' AND EXISTS (SELECT 1 FROM besluit b JOIN besluit_kind k ON k.tafel = b.tafel AND k.uitkomst = 'raadsonderzoek'
    WHERE b.tafel = t.id AND b.genomen_op <> '');

CREATE TABLE dagdeel_verloop (
  id INTEGER PRIMARY KEY,
  dagdeel INTEGER NOT NULL REFERENCES dagdeel,
  wat TEXT NOT NULL CHECK (wat IN ('vervallen', 'hersteld')),
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  CHECK (wat = 'hersteld' OR reden <> '')
) STRICT;
CREATE INDEX dagdeel_verloop_dagdeel ON dagdeel_verloop (dagdeel);
CREATE TRIGGER dagdeel_verloop_vast BEFORE UPDATE ON dagdeel_verloop BEGIN SELECT raise(ABORT, 'what was done stays'); END;
CREATE TRIGGER dagdeel_verloop_blijft BEFORE DELETE ON dagdeel_verloop BEGIN SELECT raise(ABORT, 'what was done stays'); END;

-- Who may watch a veiligheidsplan before there is a measure (W14): the lokale
-- toegang of the gemeente, or somebody of the network beside it. `code` is what
-- aanmelding and besluit keep in veiligheidsplan_toezicht; what was written there
-- in free text before is no code and stays as it is. (Of one type in both parts,
-- each is found by the index of its zaak.)
CREATE VIEW toezicht_keuze AS
  SELECT z.id AS zaak, CAST('lokale_toegang' AS TEXT) AS code, o.naam AS naam, 1 AS kiesbaar
  FROM zaak z JOIN organisatie o ON o.gemeente = z.gemeente
  UNION ALL
  SELECT p.zaak, CAST('persoon-' || p.id AS TEXT), CAST(o.naam || ', samen met ' || n.naam || ' uit het netwerk' AS TEXT), p.soort = 'netwerk' AND p.verwijderd = 0
  FROM persoon p JOIN persoon_naam n ON n.id = p.id JOIN zaak z ON z.id = p.zaak JOIN organisatie o ON o.gemeente = z.gemeente;

-- The same, as people read it.
CREATE VIEW aanmelding_toezicht AS
  SELECT a.tafel, a.ronde, ifnull((SELECT k.naam FROM toezicht_keuze k WHERE k.zaak = t.zaak AND k.code = a.veiligheidsplan_toezicht),
    a.veiligheidsplan_toezicht) AS naam
  FROM aanmelding a JOIN tafel t ON t.id = a.tafel;

-- W53: who agrees with a version of the notulen as it was sent.
CREATE TABLE instemming (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  ontvangen_op TEXT NOT NULL,           -- a day
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  PRIMARY KEY (notulen, deelnemer)
) STRICT, WITHOUT ROWID;

-- Where a stuk can be moved to: the open tafels of a subregio, that were filed.
CREATE VIEW tafel_open_in_subregio AS
  SELECT t.id, t.zaak, t.moment, t.status, z.subregio FROM zaak z CROSS JOIN tafel t ON t.zaak = z.id
  WHERE (t.status = 'ingediend' OR t.status = 'in_te_plannen' OR t.status = 'gepland' OR t.status = 'gehouden') AND t.ingediend_op <> '';

-- The texts in which a secret address could go out: what is sent as notulen, and what
-- a released stuk is called. `plek` is the place, `waar` what people call it, `veld`
-- the field of its form. A stuk that is said to hold a secret address goes to nobody
-- who may not see it.
CREATE VIEW uitgaande_tekst AS
  SELECT n.tafel, CAST('notulen' AS TEXT) AS soort, n.id AS ding, CAST('punt-' || t.punt AS TEXT) AS plek, CAST('agendapunt ' || t.punt || ' van de notulen' AS TEXT) AS waar,
    CAST('tekst-' || t.punt AS TEXT) AS veld, t.tekst AS tekst
  FROM notulen_laatste n JOIN notulen_tekst t ON t.notulen = n.id
  UNION ALL
  SELECT n.tafel, CAST('notulen' AS TEXT), n.id, CAST(r.deel || '-' || r.nummer AS TEXT), CAST('de notulen, bij ' || r.kop AS TEXT), CAST('' AS TEXT), CAST(r.kop || char(10) || r.tekst AS TEXT)
  FROM notulen_laatste n JOIN notulen_regel r ON r.notulen = n.id
  UNION ALL
  SELECT n.tafel, CAST('notulen' AS TEXT), n.id, CAST('reactie-' || r.id AS TEXT), CAST('een reactie bij de notulen' AS TEXT), CAST('' AS TEXT), CAST(r.tekst || char(10) || r.reden AS TEXT)
  FROM notulen n JOIN reactie r ON r.notulen = n.id WHERE r.afhandeling IN ('bijlage', 'niet_overgenomen')
  UNION ALL
  SELECT s.tafel, CAST('stuk' AS TEXT), s.id, CAST('stuk-' || s.id AS TEXT), CAST('de titel of de bestandsnaam van een stuk: ' || s.titel AS TEXT), CAST('' AS TEXT), CAST(s.titel || char(10) || s.bestandsnaam AS TEXT)
  FROM stuk s WHERE s.vervallen = 0 AND s.bevat_geheim_adres = '';

-- Where a text that looks like a secret address may stay, as it is now: of another
-- text it is asked again. Why and by whom stands in `correctie`.
CREATE TABLE adres_toegestaan (
  tafel INTEGER NOT NULL REFERENCES tafel,
  plek TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (tafel, plek, tekst)
) STRICT, WITHOUT ROWID;

-- The names that somebody had before; a slip of the pen leaves no row.
CREATE TABLE persoon_naam_eerder (
  id INTEGER PRIMARY KEY,
  persoon INTEGER NOT NULL REFERENCES persoon,
  voornamen TEXT NOT NULL,
  voorvoegsel TEXT NOT NULL,
  geslachtsnaam TEXT NOT NULL,
  tot TEXT NOT NULL,                    -- stamp: written down then
  door INTEGER NOT NULL REFERENCES gebruiker
) STRICT;
CREATE INDEX persoon_naam_eerder_persoon ON persoon_naam_eerder (persoon);
CREATE INDEX persoon_naam_eerder_naam ON persoon_naam_eerder (geslachtsnaam COLLATE NOCASE);

-- The same as a name that is shown: "voorheen …".
CREATE VIEW persoon_voorheen AS
  SELECT id, persoon, trim(trim(voornamen || ' ' || voorvoegsel) || ' ' || geslachtsnaam) AS naam FROM persoon_naam_eerder;

-- Who must not meet, in both directions.
CREATE VIEW uit_elkaar AS
  SELECT p.zaak, p.id AS persoon, q.id AS ander
  FROM persoon p JOIN persoon q ON q.zaak = p.zaak AND (q.id = p.niet_samen_met OR q.niet_samen_met = p.id)
  WHERE p.verwijderd = 0 AND q.verwijderd = 0;

-- Who was not alive any more on the day of a tafel, as far as is known; of one
-- without a day: now.
CREATE VIEW overleden_bij AS
  SELECT t.id AS tafel, p.id AS persoon FROM tafel t JOIN persoon p ON p.zaak = t.zaak
  WHERE p.overleden <> '' AND (t.datum = '' OR p.overleden <= substr(t.datum, 1, length(p.overleden)));

-- Who watches the plan, under the names that are kept with a tafel that was held.
CREATE VIEW besluit_toezicht AS
  SELECT b.tafel, ifnull((SELECT CASE k.code WHEN 'lokale_toegang' THEN l.naam
      ELSE l.naam || ', samen met ' || (SELECT n.naam FROM naam_aan_tafel n WHERE n.tafel = b.tafel AND n.persoon = CAST(substr(k.code, 9) AS INTEGER)) || ' uit het netwerk' END
    FROM toezicht_keuze k, (SELECT ifnull((SELECT d.organisatie_naam FROM deelnemer d JOIN organisatie o ON o.id = d.organisatie AND o.gemeente = ifnull(t.gemeente_toen, z.gemeente)
      WHERE d.tafel = b.tafel AND d.rol = 'lokale_toegang' AND d.organisatie_naam <> '' LIMIT 1), (SELECT o.naam FROM organisatie o WHERE o.gemeente = ifnull(t.gemeente_toen, z.gemeente))) AS naam) l
    WHERE k.zaak = t.zaak AND k.code = b.veiligheidsplan_toezicht), b.veiligheidsplan_toezicht) AS naam
  FROM besluit b JOIN tafel t ON t.id = b.tafel JOIN zaak z ON z.id = t.zaak;

-- Of the same person in another zaak also which kind of person, so that only kinderen are looked for where they are asked.
CREATE VIEW zelfde_persoon AS
  SELECT p.id AS persoon, p.zaak AS zaak, q.id AS ander, q.zaak AS andere_zaak, p.soort
  FROM persoon p JOIN persoon q ON q.id = p.kopie_van
  WHERE q.zaak <> p.zaak AND q.soort = p.soort AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak, p.soort
  FROM persoon p JOIN persoon q ON q.bsn = p.bsn
  WHERE p.bsn <> '' AND q.bsn <> '' AND q.zaak <> p.zaak AND q.soort = p.soort AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak, p.soort
  FROM persoon p JOIN persoon q ON q.geslachtsnaam = p.geslachtsnaam COLLATE NOCASE
  WHERE length(p.geboortedatum) = 10 AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND q.voornamen = p.voornamen COLLATE NOCASE AND p.voornamen <> '' AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak, p.soort
  FROM persoon p JOIN persoon_naam_eerder e ON e.geslachtsnaam = p.geslachtsnaam COLLATE NOCASE AND e.voornamen = p.voornamen COLLATE NOCASE
    JOIN persoon q ON q.id = e.persoon
  WHERE length(p.geboortedatum) = 10 AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND p.voornamen <> '' AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0
  UNION ALL
  SELECT p.id, p.zaak, q.id, q.zaak, p.soort
  FROM persoon p JOIN persoon_naam_eerder e ON e.persoon = p.id
    JOIN persoon q ON q.geslachtsnaam = e.geslachtsnaam COLLATE NOCASE AND q.voornamen = e.voornamen COLLATE NOCASE
  WHERE length(p.geboortedatum) = 10 AND q.geboortedatum = p.geboortedatum AND q.zaak <> p.zaak AND q.soort = p.soort
    AND q.voornamen <> '' AND (p.bsn = '' OR q.bsn = '') AND p.verwijderd = 0 AND q.verwijderd = 0;

-- A family moved: the zaak goes to another gemeente, with its number and its open
-- tafels. A tafel that was over by then stays where it was: its gemeente and
-- subregio stand in the tafel itself from then on, NULL elsewhere.
CREATE TABLE zaak_verhuizing (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  van INTEGER NOT NULL REFERENCES gemeente,
  naar INTEGER NOT NULL REFERENCES gemeente,
  datum TEXT NOT NULL,                  -- from which day
  reden TEXT NOT NULL CHECK (reden <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL,
  CHECK (van <> naar)
) STRICT;
CREATE INDEX zaak_verhuizing_zaak ON zaak_verhuizing (zaak);

-- The form of a tab that was open when its session ended in another one is known by
-- its token alone.
CREATE INDEX sessie_csrf ON sessie (csrf);
CREATE INDEX tafel_behandelaar ON tafel (ifnull(behandelaar, melder_gebruiker), status);

-- Each time that it was handed over. A row stays; only that the new one has seen it is added.
CREATE TABLE behandelaar_verloop (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  rol TEXT NOT NULL,                    -- in which both do the work
  van INTEGER NOT NULL REFERENCES gebruiker,
  naar INTEGER NOT NULL REFERENCES gebruiker,
  reden TEXT NOT NULL CHECK (reden <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  gezien_op TEXT NOT NULL DEFAULT '',   -- when `naar` said so
  CHECK (van <> naar)
) STRICT;
CREATE INDEX behandelaar_verloop_tafel ON behandelaar_verloop (tafel, id);
CREATE INDEX behandelaar_verloop_ongezien ON behandelaar_verloop (naar, id) WHERE gezien_op = '';
CREATE TRIGGER behandelaar_verloop_vast BEFORE UPDATE ON behandelaar_verloop
WHEN NEW.gezien_op = OLD.gezien_op OR OLD.gezien_op <> '' OR NEW.tafel <> OLD.tafel OR NEW.van <> OLD.van OR NEW.naar <> OLD.naar
  OR NEW.reden <> OLD.reden OR NEW.door <> OLD.door OR NEW.op <> OLD.op
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;

CREATE VIEW behandelaar_laatst AS
  SELECT * FROM behandelaar_verloop v WHERE v.id = (SELECT max(l.id) FROM behandelaar_verloop l WHERE l.tafel = v.tafel);

-- Who handles what: for the organisation that filed it, and the inquiry, who is assigned.
CREATE VIEW behandelaar AS
  SELECT t.id AS tafel, CASE t.moment WHEN 2 THEN CAST('raadsonderzoeker' AS TEXT) ELSE o.soort END AS rol, o.id AS organisatie,
    ifnull(t.behandelaar, t.melder_gebruiker) AS gebruiker
  FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie
  UNION ALL SELECT n.tafel, CAST('raadsonderzoeker' AS TEXT), o.id, n.gebruiker FROM tafel_onderzoeker n JOIN organisatie o ON o.soort = 'rvdk';

CREATE VIEW band AS
  SELECT t.id AS tafel, CAST('voorzitter' AS TEXT) AS rol, 's' || ifnull(t.subregio_toen, z.subregio) AS bereik, CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('procesondersteuner' AS TEXT), 's' || ifnull(t.subregio_toen, z.subregio), CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('rvdk_advies' AS TEXT), 'r', 8 FROM tafel t
  UNION ALL SELECT t.id, o.soort, 'o' || o.id, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie WHERE o.soort IN ('lokale_toegang', 'gi')
  UNION ALL SELECT d.tafel, d.rol, 'o' || d.organisatie, 10
  FROM deelnemer d WHERE (+d.rol = 'lokale_toegang' OR +d.rol = 'gi' OR +d.rol = 'veilig_thuis') AND d.organisatie IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || ifnull(t.behandelaar, t.melder_gebruiker), CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t WHERE t.moment = 2
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || w.gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak WHERE t.moment = 2
  UNION ALL SELECT d.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || d.gebruiker, 10
  FROM deelnemer d WHERE d.rol = 'raadsonderzoeker' AND d.gebruiker IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT o.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || o.gebruiker, 10 FROM tafel_onderzoeker o;

-- ---- what changed of a persoon ----------------------------------------------------

-- Each field that is changed once somebody besides the melder can know it: old and new,
-- as they are stored. `geheim`: an address that was secret then, before or after.
CREATE TABLE persoon_verloop (
  id INTEGER PRIMARY KEY,
  persoon INTEGER NOT NULL REFERENCES persoon,
  zaak INTEGER NOT NULL REFERENCES zaak, -- in which it was changed
  rev INTEGER NOT NULL,                 -- of the persoon, after it: one change of several fields
  veld TEXT NOT NULL,                   -- of table persoon
  oud TEXT NOT NULL,
  nieuw TEXT NOT NULL,
  geheim INTEGER NOT NULL CHECK (geheim IN (0, 1)),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX persoon_verloop_zaak ON persoon_verloop (zaak, id);
CREATE TRIGGER persoon_verloop_vast BEFORE UPDATE ON persoon_verloop BEGIN SELECT raise(ABORT, 'what a persoon was stays'); END;

-- Here, and not in the form, so that nothing that changes a persoon can forget it.
CREATE TRIGGER persoon_gewijzigd AFTER UPDATE ON persoon
WHEN EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = NEW.zaak AND t.ingediend_op <> '')
BEGIN
  INSERT INTO persoon_verloop (persoon, zaak, rev, veld, oud, nieuw, geheim, door, op)
  SELECT NEW.id, NEW.zaak, NEW.rev, v.veld, v.oud, v.nieuw,
    (v.veld = 'straat' OR v.veld = 'postcode' OR v.veld = 'woonplaats' OR v.veld = 'land') AND (OLD.adres_geheim = 'ja' OR NEW.adres_geheim = 'ja'), NEW.gewijzigd_door, NEW.gewijzigd_op
  FROM (SELECT 'soort' AS veld, OLD.soort AS oud, NEW.soort AS nieuw
       UNION ALL SELECT 'voornamen', OLD.voornamen, NEW.voornamen UNION ALL SELECT 'voorvoegsel', OLD.voorvoegsel, NEW.voorvoegsel
      UNION ALL SELECT 'geslachtsnaam', OLD.geslachtsnaam, NEW.geslachtsnaam UNION ALL SELECT 'geboortedatum', OLD.geboortedatum, NEW.geboortedatum
      UNION ALL SELECT 'ongeboren', OLD.ongeboren, NEW.ongeboren UNION ALL SELECT 'verwachte_datum', OLD.verwachte_datum, NEW.verwachte_datum
      UNION ALL SELECT 'overleden', OLD.overleden, NEW.overleden UNION ALL SELECT 'geslacht', OLD.geslacht, NEW.geslacht
      UNION ALL SELECT 'bsn', OLD.bsn, NEW.bsn UNION ALL SELECT 'rolcode', OLD.rolcode, NEW.rolcode UNION ALL SELECT 'gezag', OLD.gezag, NEW.gezag
      UNION ALL SELECT 'geinformeerd', OLD.geinformeerd, NEW.geinformeerd
      UNION ALL SELECT 'reden_niet_geinformeerd', OLD.reden_niet_geinformeerd, NEW.reden_niet_geinformeerd
      UNION ALL SELECT 'telefoon', OLD.telefoon, NEW.telefoon UNION ALL SELECT 'email', OLD.email, NEW.email
      UNION ALL SELECT 'straat', OLD.straat, NEW.straat UNION ALL SELECT 'postcode', OLD.postcode, NEW.postcode
      UNION ALL SELECT 'woonplaats', OLD.woonplaats, NEW.woonplaats UNION ALL SELECT 'land', OLD.land, NEW.land
      UNION ALL SELECT 'adres_geheim', OLD.adres_geheim, NEW.adres_geheim UNION ALL SELECT 'tolk', OLD.tolk, NEW.tolk
      UNION ALL SELECT 'ondersteuning', OLD.ondersteuning, NEW.ondersteuning
      UNION ALL SELECT 'niet_samen_met', CAST(ifnull(OLD.niet_samen_met, '') AS TEXT), CAST(ifnull(NEW.niet_samen_met, '') AS TEXT)
      UNION ALL SELECT 'verwijderd', CASE OLD.verwijderd WHEN 1 THEN 'ja' ELSE '' END, CASE NEW.verwijderd WHEN 1 THEN 'ja' ELSE '' END) v
  WHERE v.oud <> v.nieuw;
END;

CREATE TABLE "correctie" (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  soort TEXT NOT NULL CHECK (soort = 'besluit' OR soort = 'verzending' OR soort = 'toestemming' OR soort = 'voogd' OR soort = 'afspraak' OR
    soort = 'doel' OR soort = 'corv' OR soort = 'antwoord' OR soort = 'contact' OR soort = 'houden' OR
    soort = 'aanwezigheid' OR soort = 'stuk' OR soort = 'adres'),
  onderwerp TEXT NOT NULL,              -- the thing: 'besluit-12'
  kop TEXT NOT NULL,                    -- what it is called; of a stuk never its title
  oud TEXT NOT NULL,
  nieuw TEXT NOT NULL,
  reden TEXT NOT NULL CHECK (reden <> ''),
  datalek INTEGER NOT NULL DEFAULT 0 CHECK (datalek IN (0, 1)), -- somebody got what was not theirs
  notulen INTEGER REFERENCES notulen,   -- the approved version that does not have it; NULL: there was none
  door INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX correctie_tafel ON correctie (tafel, soort);
CREATE INDEX correctie_op ON correctie (op);
CREATE INDEX correctie_datalek ON correctie (datalek, id) WHERE datalek = 1;
CREATE TRIGGER correctie_vast BEFORE UPDATE ON correctie BEGIN SELECT raise(ABORT, 'what was put right stays'); END;

-- ---- secret addresses in free text ---------------------------------------------------

-- H20: of a street the name of which is an ordinary word too, the procesondersteuner
-- says so: then it is looked for with its number. Of another address it is asked again.
CREATE TABLE adres_gewoon (
  persoon INTEGER NOT NULL REFERENCES persoon,
  straat TEXT NOT NULL,
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (persoon, straat)
) STRICT, WITHOUT ROWID;

-- What no text that others read may name.
CREATE VIEW geheim_adres AS
  SELECT p.zaak, p.id AS persoon, p.straat, p.postcode, EXISTS (SELECT 1 FROM adres_gewoon g WHERE g.persoon = p.id AND g.straat = p.straat) AS gewoon
  FROM persoon p WHERE p.adres_geheim = 'ja';
CREATE INDEX zicht_periode ON zicht (bereik, status, moment, gemeente, datum, tafel);

-- The second thing that somebody shows to come in (domain/factor.c): a code of an
-- app, or one of eight recovery codes.
CREATE TABLE tweede_factor (
  gebruiker INTEGER PRIMARY KEY REFERENCES gebruiker,
  sleutel TEXT NOT NULL,                -- the key that the app has too: 20 bytes as hex
  herstel TEXT NOT NULL,                -- 32 bytes as hex: the recovery codes come from it
  ingesteld_op TEXT NOT NULL DEFAULT '', -- '': no app has shown yet that it has the key
  bewaard_op TEXT NOT NULL DEFAULT '',  -- the user said that the recovery codes are kept; shown until then
  stap INTEGER NOT NULL DEFAULT 0       -- the last step of 30 s whose code was used: none twice
) STRICT;

-- The recovery codes that were used: each works once.
CREATE TABLE herstelcode (
  gebruiker INTEGER NOT NULL REFERENCES tweede_factor ON DELETE CASCADE,
  nummer INTEGER NOT NULL,              -- from 1
  gebruikt_op TEXT NOT NULL,
  PRIMARY KEY (gebruiker, nummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX stuk_controle ON stuk (controle, id) WHERE controle = 'wacht' OR controle = 'besmet';

-- Whoever adds one, and wherever a copy of an unchecked one comes from: none is forgotten.
CREATE TRIGGER stuk_wacht AFTER INSERT ON stuk
WHEN NEW.controle = '' AND EXISTS (SELECT 1 FROM instelling WHERE naam = 'virusscan' AND waarde = '1')
BEGIN
  UPDATE stuk SET controle = 'wacht' WHERE id = NEW.id;
END;

CREATE VIEW gezinsnaam AS
  SELECT z.id AS zaak, ifnull((SELECT group_concat(upper(substr(n.naam, 1, 1)) || substr(n.naam, 2), ' en ')
    FROM (SELECT trim(p.voorvoegsel || ' ' || p.geslachtsnaam) AS naam FROM persoon p
          WHERE p.zaak = z.id AND p.soort = 'kind' AND p.verwijderd = 0
          GROUP BY 1 ORDER BY min(CASE p.geboortedatum WHEN '' THEN '~' ELSE p.geboortedatum END), min(p.id)) n), '') AS gezin
  FROM zaak z;

-- Here, and not in the forms, so that nothing that changes a persoon can forget it.
CREATE TRIGGER gezinsnaam_erbij AFTER INSERT ON persoon WHEN NEW.soort = 'kind'
BEGIN
  UPDATE zaak SET gezin = (SELECT n.gezin FROM gezinsnaam n WHERE n.zaak = zaak.id) WHERE id = NEW.zaak;
END;
CREATE TRIGGER gezinsnaam_anders AFTER UPDATE OF zaak, soort, voorvoegsel, geslachtsnaam, geboortedatum, verwijderd ON persoon
WHEN NEW.soort = 'kind' OR OLD.soort = 'kind'
BEGIN
  UPDATE zaak SET gezin = (SELECT n.gezin FROM gezinsnaam n WHERE n.zaak = zaak.id) WHERE id IN (OLD.zaak, NEW.zaak);
END;

-- Of which part of an aanmelding (domain/deel.c) a field was changed last, and at
-- which rev: who saves one part is not stopped by who saved another. No row: not
-- since the round began.
CREATE TABLE aanmelding_deel (
  tafel INTEGER NOT NULL,
  ronde INTEGER NOT NULL,
  deel TEXT NOT NULL,                   -- its code
  rev INTEGER NOT NULL,                 -- of the aanmelding, by that change
  PRIMARY KEY (tafel, ronde, deel),
  FOREIGN KEY (tafel, ronde) REFERENCES aanmelding
) STRICT, WITHOUT ROWID;

-- What was put before the voorzitter, each time that it was: so that the next time
-- only what changed need be read. Each is written by the step itself (domain/flow.c)
-- and stays as it is.

-- The notulen as they were offered.
CREATE TABLE notulen_aanbieding (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  notulen INTEGER NOT NULL REFERENCES notulen, -- the version
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX notulen_aanbieding_tafel ON notulen_aanbieding (tafel, id);
CREATE INDEX notulen_aanbieding_notulen ON notulen_aanbieding (notulen, id);
CREATE TRIGGER notulen_aanbieding_vast BEFORE UPDATE ON notulen_aanbieding BEGIN SELECT raise(ABORT, 'what was offered stays'); END;

-- The text of each agendapunt (`deel` punt), and what stands around it as in notulen_regel.
CREATE TABLE notulen_aanbieding_regel (
  aanbieding INTEGER NOT NULL REFERENCES notulen_aanbieding,
  deel TEXT NOT NULL CHECK (deel = 'punt' OR deel = 'leiding' OR deel = 'aanwezig' OR deel = 'afwezig' OR deel = 'stem' OR deel = 'stuk' OR
    deel = 'plan' OR deel = 'besluit' OR deel = 'doel' OR deel = 'afspraak'),
  nummer INTEGER NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (aanbieding, deel, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_aanbieding_regel_vast BEFORE UPDATE ON notulen_aanbieding_regel BEGIN SELECT raise(ABORT, 'what was offered stays'); END;

-- What the voorzitter remarked per agendapunt when sending back (W51); what is about
-- the whole is the reason of the step.
CREATE TABLE notulen_opmerking (
  aanbieding INTEGER NOT NULL REFERENCES notulen_aanbieding,
  punt INTEGER NOT NULL CHECK (punt BETWEEN 1 AND 8),
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (aanbieding, punt)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notulen_opmerking_vast BEFORE UPDATE ON notulen_opmerking BEGIN SELECT raise(ABORT, 'what was remarked stays'); END;

-- The family and the doelen as they were when a round was filed (W11); the texts of a
-- round stand in `aanmelding`, its stukken in `ronde_stuk`. A round that was filed
-- before these were kept has none. `nummer` is the persoon or the doel.
CREATE TABLE ronde_regel (
  tafel INTEGER NOT NULL REFERENCES tafel,
  ronde INTEGER NOT NULL,
  deel TEXT NOT NULL CHECK (deel IN ('gezin', 'doel')),
  nummer INTEGER NOT NULL,
  tekst TEXT NOT NULL,
  PRIMARY KEY (tafel, ronde, deel, nummer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ronde_regel_vast BEFORE UPDATE ON ronde_regel BEGIN SELECT raise(ABORT, 'what was filed stays'); END;

CREATE VIEW gezin AS
  SELECT t.id AS tafel, p.id AS persoon, ifnull(k.soort, p.soort) AS soort, ifnull(k.ongeboren, p.ongeboren) AS ongeboren,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.naam ELSE n.naam END AS naam,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.voornamen ELSE p.voornamen END AS voornamen,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.geboortedatum ELSE p.geboortedatum END AS geboortedatum,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.gezag ELSE p.gezag END AS gezag,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.tolk ELSE p.tolk END AS tolk,
    CASE WHEN t.gehouden_op <> '' AND k.persoon IS NOT NULL THEN k.ondersteuning ELSE p.ondersteuning END AS ondersteuning
  FROM tafel t JOIN persoon p ON p.zaak = t.zaak JOIN persoon_naam n ON n.id = p.id
    LEFT JOIN tafel_gezin k ON k.tafel = t.id AND k.persoon = p.id
  WHERE (k.persoon IS NOT NULL OR p.verwijderd = 0 AND NOT EXISTS (SELECT 1 FROM tafel_gezin v WHERE v.tafel = t.id))
    AND (t.gehouden_op <> '' OR p.overleden = '' OR NOT EXISTS (SELECT 1 FROM overleden_bij o WHERE o.tafel = t.id AND o.persoon = p.id));

CREATE VIEW toestemming_gever AS
  WITH kring AS NOT MATERIALIZED (
    SELECT t.id AS tafel, t.zaak, ifnull(CASE a.maatregel WHEN 'voogdij' THEN a.gi END, z.voogd_gi) AS gi,
      EXISTS (SELECT 1 FROM gezin p WHERE p.tafel = t.id AND p.soort = 'ouder' AND p.gezag = 'ja') AS ouder
    FROM tafel t JOIN zaak z ON z.id = t.zaak LEFT JOIN aanmelding a ON a.tafel = t.id AND a.ronde = t.ronde),
  gever AS NOT MATERIALIZED (
    SELECT k.tafel, p.persoon, CAST(NULL AS INTEGER) AS organisatie FROM kring k JOIN gezin p ON p.tafel = k.tafel JOIN persoon q ON q.id = p.persoon
      WHERE p.soort = 'ouder' AND p.gezag = 'ja' OR q.rolcode = '191' AND p.soort <> 'kind' AND k.gi IS NULL AND NOT k.ouder
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), CAST(k.gi AS INTEGER) FROM kring k WHERE CASE WHEN k.gi IS NOT NULL THEN NOT k.ouder END
    UNION ALL SELECT k.tafel, CAST(NULL AS INTEGER), s.organisatie FROM kring k JOIN toestemming s ON s.tafel = k.tafel AND s.organisatie IS NOT NULL
      WHERE CASE WHEN k.gi IS NULL AND s.organisatie IS NOT NULL THEN NOT k.ouder
        AND NOT EXISTS (SELECT 1 FROM toestemming e WHERE e.tafel = s.tafel AND e.organisatie = s.organisatie AND e.id < s.id)
        AND NOT EXISTS (SELECT 1 FROM gezin p JOIN persoon q ON q.id = p.persoon WHERE p.tafel = k.tafel AND q.rolcode = '191' AND p.soort <> 'kind') END)
  SELECT g.tafel, g.persoon, g.organisatie, ifnull(n.naam, o.naam) AS naam,
    ifnull((SELECT s.toestemming FROM toestemming s WHERE s.tafel = g.tafel AND s.persoon IS g.persoon AND s.organisatie IS g.organisatie
      ORDER BY s.id DESC LIMIT 1), '') AS antwoord
  FROM gever g LEFT JOIN persoon_naam n ON n.id = g.persoon LEFT JOIN organisatie o ON o.id = g.organisatie;

-- ---- the notulen as they were made final go to everybody too --------------------------

-- How a deelnemer got them; the version before it, as a draft, is in table verzending.
CREATE TABLE verzending_vastgesteld (
  notulen INTEGER NOT NULL REFERENCES notulen,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  wijze TEXT NOT NULL CHECK (wijze = 'post' OR wijze = 'uitgereikt' OR wijze = 'beveiligde_mail' OR wijze = 'in_het_systeem'),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (notulen, deelnemer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER verzending_vastgesteld_vast BEFORE UPDATE ON verzending_vastgesteld BEGIN SELECT raise(ABORT, 'what was sent stays'); END;

-- Who still has to get them.
CREATE VIEW vastgesteld_open AS
  SELECT n.tafel, n.id AS notulen, n.vastgesteld_op, d.id AS deelnemer
  FROM notulen n JOIN deelnemer d ON d.tafel = n.tafel AND d.uitgenodigd = 1 AND d.rol NOT IN ('voorzitter', 'procesondersteuner')
    LEFT JOIN persoon p ON p.id = d.persoon
  WHERE n.status = 'vastgesteld' AND ifnull(p.overleden, '') = ''
    AND NOT EXISTS (SELECT 1 FROM verzending_vastgesteld v WHERE v.notulen = n.id AND v.deelnemer = d.id);

-- ---- news: what happened that somebody has to know of ----------------------------------

-- Beside what waits for somebody (table taak): what there is to read, for a role with a
-- scope. Kept as table taak is, by domain/derived.c. Whether somebody has read it, is
-- of each of them.
CREATE TABLE nieuws (
  rol TEXT NOT NULL,
  bereik TEXT NOT NULL,
  op TEXT NOT NULL,                     -- a stamp, or the day from which it is news
  tafel INTEGER NOT NULL REFERENCES tafel,
  code TEXT NOT NULL,                   -- the kind, of domain/nieuws.c
  waar TEXT NOT NULL,                   -- the program that shows it: who opened that, has read it
  door INTEGER REFERENCES gebruiker,    -- no news for who did it; NULL: for anybody
  dag TEXT NOT NULL,                    -- that it is about; ''
  tot TEXT NOT NULL,                    -- the last day on which it is news
  PRIMARY KEY (rol, bereik, op, tafel, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX nieuws_tafel ON nieuws (tafel);
CREATE INDEX nieuws_tot ON nieuws (tot);

-- When somebody last looked at a page of a tafel, or (tafel 0) of a zaak. The log has
-- every time; this is for who asks whether they have read it.
CREATE TABLE gezien (
  zaak INTEGER NOT NULL REFERENCES zaak,
  tafel INTEGER NOT NULL,
  pagina TEXT NOT NULL,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (zaak, tafel, pagina, gebruiker)
) STRICT, WITHOUT ROWID;

-- Until when somebody has ticked off all news at once.
CREATE TABLE nieuws_gelezen (
  gebruiker INTEGER PRIMARY KEY REFERENCES gebruiker,
  tot TEXT NOT NULL                     -- a stamp
) STRICT;

-- Whose reading counts as that of a deelnemer who was invited: the person, or anybody of
-- the organisation in that role.
CREATE VIEW deelnemer_leest AS
  SELECT d.tafel, d.id AS deelnemer, r.gebruiker
  FROM deelnemer d JOIN gebruiker_rol r ON r.rol = d.rol AND (d.gebruiker IS NULL OR r.gebruiker = d.gebruiker)
    AND (d.organisatie IS NULL OR r.organisatie = d.organisatie OR d.gebruiker IS NOT NULL)
  WHERE d.uitgenodigd = 1 AND (d.rol = 'lokale_toegang' OR d.rol = 'gi' OR d.rol = 'rvdk_advies' OR d.rol = 'raadsonderzoeker' OR
    d.rol = 'veilig_thuis');

-- ---- break-glass: to read a dossier of another subregio ----------------------------------

-- A voorzitter or procesondersteuner of another subregio read a dossier for a while,
-- without a vervanging, for a reason. It is never put right: it is judged.
CREATE TABLE noodtoegang (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL CHECK (rol IN ('voorzitter', 'procesondersteuner')),
  reden TEXT NOT NULL CHECK (reden <> ''),
  van TEXT NOT NULL,                    -- stamps
  tot TEXT NOT NULL
) STRICT;
CREATE INDEX noodtoegang_zaak ON noodtoegang (zaak, gebruiker, tot);
CREATE INDEX noodtoegang_gebruiker ON noodtoegang (gebruiker, tot);
CREATE TRIGGER noodtoegang_vast BEFORE UPDATE ON noodtoegang BEGIN SELECT raise(ABORT, 'what was opened stays so'); END;

-- Whether it was right: by the voorzitter of the dossier's subregio, and by the toezichthouder.
CREATE TABLE noodtoegang_oordeel (
  noodtoegang INTEGER NOT NULL REFERENCES noodtoegang,
  als TEXT NOT NULL CHECK (als IN ('voorzitter', 'toezichthouder')),
  terecht TEXT NOT NULL CHECK (terecht IN ('ja', 'nee')),
  toelichting TEXT NOT NULL DEFAULT '' CHECK (terecht = 'ja' OR toelichting <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (noodtoegang, als)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER noodtoegang_oordeel_vast BEFORE UPDATE ON noodtoegang_oordeel BEGIN SELECT raise(ABORT, 'what was judged stays so'); END;

-- Which of them still wait for whom.
CREATE TABLE noodtoegang_open (
  als TEXT NOT NULL,
  noodtoegang INTEGER NOT NULL REFERENCES noodtoegang,
  PRIMARY KEY (als, noodtoegang)
) STRICT, WITHOUT ROWID;

CREATE VIEW relatie AS
  SELECT t.id AS tafel, r.gebruiker, r.rol, r.namens, r.organisatie,
    CASE
      WHEN r.rol IN ('lokale_toegang', 'gi') AND t.melder_organisatie = r.organisatie
        OR r.rol = 'raadsonderzoeker' AND t.moment = 2 AND (ifnull(t.behandelaar, t.melder_gebruiker) = r.gebruiker
          OR EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = t.zaak AND w.gebruiker = r.gebruiker))
      THEN CASE t.bij_anderen WHEN 0 THEN 1 ELSE 16 END
      ELSE 0 END
    | CASE
      WHEN (r.rol = 'lokale_toegang' OR r.rol = 'gi' OR r.rol = 'veilig_thuis') AND EXISTS (
        SELECT 1 FROM deelnemer d WHERE d.organisatie = r.organisatie AND d.rol = r.rol
          AND d.tafel = t.id AND d.uitgenodigd = 1) THEN 2
      WHEN r.rol = 'raadsonderzoeker' AND EXISTS (
        SELECT 1 FROM deelnemer d WHERE d.tafel = t.id AND d.rol = r.rol
          AND d.gebruiker = r.gebruiker AND d.uitgenodigd = 1) THEN 2
      WHEN r.rol = 'raadsonderzoeker' AND EXISTS (
        SELECT 1 FROM tafel_onderzoeker o WHERE o.tafel = t.id AND o.gebruiker = r.gebruiker) THEN 2
      ELSE 0 END
    | CASE WHEN r.subregio = ifnull(t.subregio_toen, z.subregio) AND t.ingediend_op <> '' THEN 4 ELSE 0 END
    | CASE WHEN r.subregio IS NOT NULL AND t.ingediend_op <> '' AND EXISTS (SELECT 1 FROM noodtoegang n WHERE n.zaak = t.zaak AND n.gebruiker = r.gebruiker
        AND n.rol = r.rol AND n.tot > strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) THEN 32 ELSE 0 END
    | 8 AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak CROSS JOIN actor_rol r;

-- Whose work somebody may hand over, as far as the tie to the tafel goes: that of a
-- colleague of the same organisation; of the Raad, where a tafel is somebody's own, who
-- handles it with that tie, and the Vakgroep Advies, which assigns (H25).
CREATE VIEW behandelaar_overdracht AS
  SELECT b.tafel, b.rol, b.organisatie, b.gebruiker, r.gebruiker AS door, r.rol AS als, r.banden
  FROM behandelaar b JOIN tafel t ON t.id = b.tafel JOIN relatie r ON r.tafel = b.tafel
    AND (r.rol = b.rol AND r.organisatie = b.organisatie AND (b.rol <> 'raadsonderzoeker' OR t.moment = 2 OR r.gebruiker = b.gebruiker)
      OR r.rol = 'rvdk_advies' AND b.rol = 'raadsonderzoeker');

-- Who of the family comes gets letters, never mail.
CREATE VIEW post_adres AS
  SELECT d.id AS deelnemer, CASE d.rol WHEN 'raadsonderzoeker' THEN g.email ELSE o.email END AS email
  FROM deelnemer d JOIN organisatie o ON o.id = d.organisatie LEFT JOIN gebruiker g ON g.id = d.gebruiker
  WHERE CASE d.rol WHEN 'raadsonderzoeker' THEN ifnull(g.email, '') ELSE o.email END <> '';

CREATE TABLE "uitnodiging" (
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  planning INTEGER NOT NULL,            -- how many of this tafel ended before it (table planning_eerder)
  verzonden_op TEXT NOT NULL DEFAULT '', -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze = '' OR wijze = 'telefoon' OR wijze = 'brief' OR wijze = 'beveiligde_mail' OR wijze = 'persoonlijk' OR
    wijze = 'systeem'), -- systeem: table post
  verzonden_door INTEGER REFERENCES gebruiker,
  antwoord TEXT NOT NULL DEFAULT '' CHECK (antwoord = '' OR antwoord = 'komt' OR antwoord = 'online' OR antwoord = 'komt_niet'),
  antwoord_op TEXT NOT NULL DEFAULT '', -- a stamp
  PRIMARY KEY (deelnemer, planning),
  CHECK ((verzonden_op = '') = (wijze = '')),
  CHECK ((antwoord = '') = (antwoord_op = ''))
) STRICT, WITHOUT ROWID;

CREATE VIEW uitnodiging_nu AS
  SELECT d.tafel, u.* FROM uitnodiging u JOIN deelnemer d ON d.id = u.deelnemer
  WHERE u.planning = (SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel);

CREATE VIEW uitnodiging_open AS
  SELECT d.tafel, d.id AS deelnemer FROM deelnemer d LEFT JOIN persoon p ON p.id = d.persoon
  WHERE d.uitgenodigd = 1 AND d.uitgenodigd_op <> '' AND ifnull(p.overleden, '') = ''
    AND NOT EXISTS (SELECT 1 FROM uitnodiging_nu u WHERE u.deelnemer = d.id AND u.verzonden_op <> '');

CREATE TABLE "afbericht" (
  id INTEGER PRIMARY KEY,
  planning INTEGER NOT NULL REFERENCES planning_eerder,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  uitgenodigd_op TEXT NOT NULL,
  verteld_op TEXT NOT NULL DEFAULT '',  -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze = '' OR wijze = 'telefoon' OR wijze = 'brief' OR wijze = 'beveiligde_mail' OR wijze = 'persoonlijk' OR
    wijze = 'systeem'),
  verteld_door INTEGER REFERENCES gebruiker, eigen_tijd TEXT NOT NULL DEFAULT '', eigen_plek TEXT NOT NULL DEFAULT '',
  UNIQUE (planning, deelnemer),
  CHECK ((verteld_op = '') = (wijze = ''))
) STRICT;
CREATE INDEX afbericht_deelnemer ON afbericht (deelnemer);

-- One invitation that was taken back while the tafel goes on: to what it was, why it
-- was (for who organises it only), and how the deelnemer was told.
CREATE TABLE uitnodiging_ingetrokken (
  id INTEGER PRIMARY KEY,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  datum TEXT NOT NULL,
  begintijd TEXT NOT NULL,
  duur INTEGER NOT NULL,
  locatie INTEGER NOT NULL REFERENCES locatie,
  eigen_tijd TEXT NOT NULL,
  eigen_plek TEXT NOT NULL,
  reden TEXT NOT NULL,
  op TEXT NOT NULL,
  door INTEGER NOT NULL REFERENCES gebruiker,
  verteld_op TEXT NOT NULL DEFAULT '',  -- a day; '' not yet
  wijze TEXT NOT NULL DEFAULT '' CHECK (wijze = '' OR wijze = 'telefoon' OR wijze = 'brief' OR wijze = 'beveiligde_mail' OR wijze = 'persoonlijk' OR
    wijze = 'systeem'),
  verteld_door INTEGER REFERENCES gebruiker,
  CHECK (reden <> ''),
  CHECK ((verteld_op = '') = (wijze = ''))
) STRICT;
CREATE INDEX uitnodiging_ingetrokken_deelnemer ON uitnodiging_ingetrokken (deelnemer);

-- Which version of the event in the receiver's calendar an invitation is now: what
-- takes it back is one more, the invitation after that another one more.
CREATE VIEW uitnodiging_versie AS
  SELECT d.id AS deelnemer, 2 * ((SELECT count(*) FROM planning_eerder e WHERE e.tafel = d.tafel)
    + (SELECT count(*) FROM uitnodiging_ingetrokken i WHERE i.deelnemer = d.id)) AS versie
  FROM deelnemer d;

-- ---- the outbox -------------------------------------------------------------------------------

-- A mail that goes out, made in the transaction of what it tells; what it says is made
-- of this row alone (domain/post.c). Whoever hands it over claims it first (bezig), and
-- says afterwards what came of it. One that is found claimed by nobody may have gone or
-- not: it is never sent again by itself, a person finds out.
CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort = 'uitnodiging' OR soort = 'gewijzigd' OR soort = 'verplaatst' OR soort = 'gaat_niet_door' OR
    soort = 'ingetrokken'),
  tafel INTEGER NOT NULL REFERENCES tafel,
  deelnemer INTEGER NOT NULL REFERENCES deelnemer,
  afbericht INTEGER REFERENCES afbericht, -- which of these it tells
  ingetrokken INTEGER REFERENCES uitnodiging_ingetrokken,
  naar TEXT NOT NULL CHECK (naar <> ''),
  datum TEXT NOT NULL,                  -- of the tafel that it is about, as it then was
  begintijd TEXT NOT NULL,
  duur INTEGER NOT NULL,
  locatie INTEGER NOT NULL REFERENCES locatie,
  versie INTEGER NOT NULL,              -- of the event in the receiver's calendar
  gemaakt_op TEXT NOT NULL,
  gemaakt_door INTEGER NOT NULL REFERENCES gebruiker,
  stand TEXT NOT NULL DEFAULT 'klaar' CHECK (stand IN (
    'klaar', 'bezig', 'verstuurd',      -- waits, is being handed over, was taken by the mail server
    'mislukt', 'onzeker',               -- was not taken; nobody knows: a task
    'afgehandeld', 'opnieuw',           -- somebody said that it is known; another one was made instead
    'vervallen')),                      -- not needed any more: what it was about ended, or it was told in another way
  pogingen INTEGER NOT NULL DEFAULT 0,
  vanaf TEXT NOT NULL DEFAULT '',       -- a stamp: not tried again before
  stand_op TEXT NOT NULL,
  stand_door INTEGER REFERENCES gebruiker, -- NULL: by the program that sends
  reden TEXT NOT NULL DEFAULT '',       -- of a try that failed, the last one: for the operator
  bericht TEXT NOT NULL DEFAULT ''      -- as it was handed over, where the setting post_bewaren asks for it
) STRICT;
CREATE INDEX post_tafel ON post (tafel);
CREATE INDEX post_deelnemer ON post (deelnemer, versie);
CREATE INDEX post_wacht ON post (stand, vanaf, id) WHERE stand IN ('klaar', 'bezig');
CREATE INDEX post_afbericht ON post (afbericht) WHERE afbericht IS NOT NULL;
CREATE INDEX post_ingetrokken ON post (ingetrokken) WHERE ingetrokken IS NOT NULL;
CREATE INDEX post_stand ON post (stand, id);
CREATE INDEX post_verstuurd ON post (stand_op) WHERE stand = 'verstuurd';

-- It gives no right: the permission table is asked of what is shown.
CREATE TABLE zicht_woord (
  bereik TEXT NOT NULL,                 -- as in table taak
  soort TEXT NOT NULL,                  -- where it stands, and with that which right it asks: domain/woorden.c
  woord TEXT NOT NULL,                  -- its letters and digits, small, without accents: 'devries' and 'vries'
  tafel INTEGER NOT NULL REFERENCES tafel,
  tot TEXT NOT NULL,
  PRIMARY KEY (bereik, soort, woord, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX zicht_woord_tafel ON zicht_woord (tafel, bereik, soort, woord);
CREATE INDEX zicht_woord_tot ON zicht_woord (tot) WHERE tot <> 'altijd';

-- Of a tafel whose words stand there: a digest of what they were made of, so that a
-- change of something else does not make them again.
CREATE TABLE zicht_woord_merk (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  merk TEXT NOT NULL
) STRICT;
CREATE TRIGGER persoon_liefst_gewijzigd AFTER UPDATE OF liefst ON persoon
WHEN OLD.liefst <> NEW.liefst AND EXISTS (SELECT 1 FROM tafel t WHERE t.zaak = NEW.zaak AND t.ingediend_op <> '')
BEGIN
  INSERT INTO persoon_verloop (persoon, zaak, rev, veld, oud, nieuw, geheim, door, op)
  VALUES (NEW.id, NEW.zaak, NEW.rev, 'liefst', OLD.liefst, NEW.liefst, 0, NEW.gewijzigd_door, NEW.gewijzigd_op);
END;

-- How many of the family would rather come in the morning, and in the afternoon.
CREATE VIEW gezin_liefst AS
  SELECT t.id AS tafel, (SELECT count(*) FROM persoon p WHERE p.zaak = t.zaak AND p.verwijderd = 0 AND p.overleden = '' AND p.liefst = 'ochtend') AS ochtend,
    (SELECT count(*) FROM persoon p WHERE p.zaak = t.zaak AND p.verwijderd = 0 AND p.overleden = '' AND p.liefst = 'middag') AS middag
  FROM tafel t;

-- The working copy of a day: what somebody of the Raad, or a voorzitter, writes for
-- themselves beside the tafels of that day. It is no part of a dossier: only its owner
-- reads it, and no list, export or other page does.
CREATE TABLE werkkopie_dag (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  dag TEXT NOT NULL,
  dagnotitie TEXT NOT NULL DEFAULT '',
  rev INTEGER NOT NULL DEFAULT 1,       -- of the whole copy of that day
  PRIMARY KEY (gebruiker, dag)
) STRICT, WITHOUT ROWID;
CREATE INDEX werkkopie_dag_dag ON werkkopie_dag (dag);

-- Goes with a tafel that is moved, and is gone when the tafel is closed.
CREATE TABLE werkkopie_tafel (
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  tafel INTEGER NOT NULL REFERENCES tafel,
  notitie TEXT NOT NULL DEFAULT '',
  voorbereid TEXT NOT NULL DEFAULT '' CHECK (voorbereid IN ('', 'ja')),
  PRIMARY KEY (gebruiker, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX werkkopie_tafel_tafel ON werkkopie_tafel (tafel);

-- Here, and not at each step, so that no way to close a tafel can forget it. What was
-- typed for that day and not saved goes too.
CREATE TRIGGER werkkopie_weg AFTER UPDATE OF status ON tafel WHEN (NEW.status = 'afgesloten' OR NEW.status = 'ingetrokken' OR NEW.status = 'niet_doorgegaan')
BEGIN
  DELETE FROM concept WHERE formulier = 'werkkopie' AND gebruiker IN (SELECT id FROM gebruiker) AND instr(inhoud, 'notitie-' || NEW.id || '=');
  DELETE FROM werkkopie_tafel WHERE tafel = NEW.id;
END;
CREATE UNIQUE INDEX gebruiker_email ON gebruiker (email COLLATE NOCASE) WHERE email <> '';
CREATE INDEX gebruiker_naam ON gebruiker (naam COLLATE NOCASE, id);

CREATE VIEW gebruiker_rol AS
  SELECT id, gebruiker, rol, organisatie, subregio, verleend_door, verleend_op FROM rol_verleend
  WHERE van <= date('now', 'localtime') AND (tot = '' OR tot >= date('now', 'localtime'));

-- What is put there holds from now on, without an end.
CREATE TRIGGER gebruiker_rol_erbij INSTEAD OF INSERT ON gebruiker_rol
BEGIN
  INSERT INTO rol_verleend (id, gebruiker, rol, organisatie, subregio, verleend_door, verleend_op)
  VALUES (NEW.id, NEW.gebruiker, NEW.rol, NEW.organisatie, NEW.subregio, NEW.verleend_door, NEW.verleend_op);
END;
CREATE TRIGGER gebruiker_rol_weg INSTEAD OF DELETE ON gebruiker_rol
BEGIN
  DELETE FROM rol_verleend WHERE id = OLD.id;
END;

-- Settings as the beheerder changes them, and the days on which the offices are closed.

-- Each change of a setting or a closing day: nothing of it ever changes.
CREATE TABLE instelling_verloop (
  id INTEGER PRIMARY KEY,
  naam TEXT NOT NULL,                   -- of table instelling; 'sluitingsdag' with the day in `naar`, or in `van` when it was taken back
  van TEXT NOT NULL,
  naar TEXT NOT NULL,
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX instelling_verloop_naam ON instelling_verloop (naam, id);
CREATE TRIGGER instelling_verloop_vast BEFORE UPDATE ON instelling_verloop BEGIN SELECT raise(ABORT, 'what a setting was stays'); END;
CREATE TRIGGER instelling_verloop_blijft BEFORE DELETE ON instelling_verloop BEGIN SELECT raise(ABORT, 'what a setting was stays'); END;

-- No working days, besides the public holidays: terms do not count them.
CREATE TABLE sluitingsdag (
  dag TEXT PRIMARY KEY,
  omschrijving TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How a letter to an adult ends, as a region wants it.
CREATE VIEW brief_slot AS
  SELECT max(CASE naam WHEN 'brief_groet' THEN waarde END) AS brief_groet, max(CASE naam WHEN 'brief_afzender' THEN waarde END) AS brief_afzender,
    max(CASE naam WHEN 'brief_contact' THEN waarde END) AS brief_contact
  FROM instelling WHERE (naam = 'brief_groet' OR naam = 'brief_afzender' OR naam = 'brief_contact');

-- ---- the message of a day --------------------------------------------------------------------

-- Of each day and user once. The row comes before the mail, so none goes twice; what was
-- cut off is missed, and tomorrow's says the same.
CREATE TABLE dagbericht (
  dag TEXT NOT NULL,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  stand TEXT NOT NULL CHECK (stand = 'bezig' OR stand = 'niets' OR stand = 'verstuurd' OR stand = 'mislukt'), -- niets: nothing waited
  op TEXT NOT NULL,
  PRIMARY KEY (dag, gebruiker)
) STRICT, WITHOUT ROWID;

CREATE TABLE rol_verleend (
  id INTEGER PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL CHECK (rol = 'lokale_toegang' OR rol = 'gi' OR rol = 'voorzitter' OR rol = 'procesondersteuner' OR
    rol = 'rvdk_advies' OR rol = 'raadsonderzoeker' OR rol = 'veilig_thuis' OR rol = 'beheerder' OR
    rol = 'toezichthouder' OR rol = 'regiocoordinator'),
  organisatie INTEGER REFERENCES organisatie,
  subregio INTEGER REFERENCES subregio,
  verleend_door INTEGER REFERENCES gebruiker,
  verleend_op TEXT NOT NULL,
  van TEXT NOT NULL DEFAULT '',         -- first day, '' from the beginning
  tot TEXT NOT NULL DEFAULT '',         -- last day, '' without end
  CHECK ((rol IN ('voorzitter', 'procesondersteuner')) = (subregio IS NOT NULL)),
  CHECK (((rol = 'lokale_toegang' OR rol = 'gi' OR rol = 'rvdk_advies' OR rol = 'raadsonderzoeker' OR
    rol = 'veilig_thuis')) = (organisatie IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX rol_verleend_een ON rol_verleend (gebruiker, rol, ifnull(organisatie, 0), ifnull(subregio, 0));
CREATE INDEX rol_verleend_subregio ON rol_verleend (subregio, rol) WHERE subregio IS NOT NULL;

CREATE VIEW rol_plek AS
  WITH plek (rol, organisatie, subregio, code, naam, einde) AS (
    SELECT 'lokale_toegang', o.id, NULL, g.slug, o.naam, o.einde FROM organisatie o JOIN gemeente g ON g.id = o.gemeente
    UNION ALL SELECT 'gi', id, NULL, naam, naam, einde FROM organisatie WHERE soort = 'gi'
    UNION ALL SELECT 'voorzitter', NULL, id, code, naam, '' FROM subregio
    UNION ALL SELECT 'procesondersteuner', NULL, id, code, naam, '' FROM subregio
    UNION ALL SELECT 'rvdk_advies', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'raadsonderzoeker', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'veilig_thuis', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'veilig_thuis'
    UNION ALL SELECT 'beheerder', NULL, NULL, '', '', '' UNION ALL SELECT 'toezichthouder', NULL, NULL, '', '', ''
    UNION ALL SELECT 'regiocoordinator', NULL, NULL, '', '', '')
  SELECT rol || '-' || ifnull(organisatie, ifnull(subregio, 0)) AS sleutel, rol, organisatie, subregio, code, naam,
    einde <> '' AND einde <= date('now', 'localtime') AS is_voorbij FROM plek;

-- ---- figures ------------------------------------------------------------------------------------

-- What is counted of a tafel, a row for each thing that counts: a filing, a judgement,
-- an ouder who was there. It follows from the facts of the zaak as tables taak and zicht do,
-- and is written with them, by domain/derived.c: rows come and go, none changes.
CREATE TABLE cijfer (
  tafel INTEGER NOT NULL REFERENCES tafel,
  maat TEXT NOT NULL,                   -- which figure, of domain/cijfers.c
  nr INTEGER NOT NULL,                  -- of what in it: a persoon, a round; 0 where there is one
  uitkomst TEXT NOT NULL,
  maand TEXT NOT NULL,                  -- in which it counts: jjjj-mm
  gemeente INTEGER NOT NULL REFERENCES gemeente, -- whose tafel it was
  moment INTEGER NOT NULL,
  waarde INTEGER NOT NULL,              -- days that it took; -1 where that is not what counts
  PRIMARY KEY (tafel, maat, nr, uitkomst)
) STRICT, WITHOUT ROWID;

-- The same, counted: all that the page of figures reads.
CREATE TABLE cijfer_maand (
  maat TEXT NOT NULL,
  maand TEXT NOT NULL,
  gemeente INTEGER NOT NULL REFERENCES gemeente,
  moment INTEGER NOT NULL,
  uitkomst TEXT NOT NULL,
  waarde INTEGER NOT NULL,
  aantal INTEGER NOT NULL CHECK (aantal >= 0),
  PRIMARY KEY (maat, maand, gemeente, moment, uitkomst, waarde)
) STRICT, WITHOUT ROWID;

-- Here, so that nothing that writes the one can forget the other.
CREATE TRIGGER cijfer_erbij AFTER INSERT ON cijfer
BEGIN
  INSERT INTO cijfer_maand (maat, maand, gemeente, moment, uitkomst, waarde, aantal)
  VALUES (NEW.maat, NEW.maand, NEW.gemeente, NEW.moment, NEW.uitkomst, NEW.waarde, 1)
  ON CONFLICT DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER cijfer_eraf AFTER DELETE ON cijfer
BEGIN
  UPDATE cijfer_maand SET aantal = aantal - 1 WHERE maat = OLD.maat AND maand = OLD.maand AND gemeente = OLD.gemeente AND moment = OLD.moment
    AND uitkomst = OLD.uitkomst AND waarde = OLD.waarde;
  DELETE FROM cijfer_maand WHERE maat = OLD.maat AND maand = OLD.maand AND gemeente = OLD.gemeente AND moment = OLD.moment
    AND uitkomst = OLD.uitkomst AND waarde = OLD.waarde AND aantal = 0;
END;
CREATE TRIGGER cijfer_vast BEFORE UPDATE ON cijfer BEGIN SELECT raise(ABORT, 'a figure comes and goes, and does not change'); END;

-- How long a dossier is kept, and how it is destroyed.

-- ---- the term ------------------------------------------------------------------------------

-- A zaak of which every tafel has ended: since when nothing was done in it and until
-- which day it is kept. What counts is the last change of anything, not the closing: an
-- answer of the Raad, a contact or a stuk that comes later begins the term anew, as the
-- Jeugdwet does. No row: something is open. Kept by domain/bewaren.c.
CREATE TABLE bewaren (
  zaak INTEGER PRIMARY KEY REFERENCES zaak,
  subregio INTEGER NOT NULL REFERENCES subregio,
  soort TEXT NOT NULL CHECK (soort = 'maatregel' OR soort = 'onderzoek' OR soort = 'geen_onderzoek' OR soort = 'niet_gehouden' OR
    soort = 'ingetrokken'), -- the outcome; the furthest that it came
  laatst TEXT NOT NULL,                 -- the day of the last change
  tot TEXT NOT NULL                     -- the last day of the term of that outcome
) STRICT;
CREATE INDEX bewaren_tot ON bewaren (subregio, tot, zaak);
CREATE INDEX bewaren_soort ON bewaren (soort);

-- A dossier that is kept longer: somebody asked for it, a court case goes on.
CREATE TABLE langer_bewaren (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak,
  reden TEXT NOT NULL CHECK (reden <> ''),
  tot TEXT NOT NULL,                    -- the last day; '' until it is ended
  door INTEGER NOT NULL REFERENCES gebruiker,
  rol TEXT NOT NULL,
  namens INTEGER REFERENCES gebruiker,
  op TEXT NOT NULL,
  opgeheven_op TEXT NOT NULL DEFAULT '',
  opgeheven_door INTEGER REFERENCES gebruiker
) STRICT;
CREATE INDEX langer_bewaren_zaak ON langer_bewaren (zaak);
CREATE INDEX langer_bewaren_nu ON langer_bewaren (opgeheven_op, id);

-- ---- the decision, and what is left afterwards ------------------------------------------------

-- Proposed by one, approved by another in another role, to be stopped by both and by the
-- toezichthouder for some days; then scripts/vernietigen does it. Of what was destroyed
-- this row is the certificate. It names nobody of the family, and says for itself all
-- that it says, so that it can be carried over to a backup that does not have it.
CREATE TABLE vernietiging (
  id INTEGER PRIMARY KEY,
  zaak INTEGER NOT NULL REFERENCES zaak, -- stays, with its number and gemeente and no more
  stand TEXT NOT NULL DEFAULT 'voorgesteld' CHECK (stand = 'voorgesteld' OR stand = 'goedgekeurd' OR stand = 'gestopt' OR stand = 'bezig' OR stand = 'vernietigd'),
  nummer TEXT NOT NULL,
  gemeente TEXT NOT NULL,
  subregio INTEGER NOT NULL REFERENCES subregio,
  soort TEXT NOT NULL,                  -- as in table bewaren, when it was proposed
  laatst TEXT NOT NULL,
  tot TEXT NOT NULL,
  jaren INTEGER NOT NULL,               -- the term
  voorgesteld_door INTEGER REFERENCES gebruiker, -- this and those below: NULL where it was carried over
  voorgesteld_naam TEXT NOT NULL,
  voorgesteld_rol TEXT NOT NULL CHECK (voorgesteld_rol = 'procesondersteuner'),
  voorgesteld_op TEXT NOT NULL,
  goedgekeurd_door INTEGER REFERENCES gebruiker,
  goedgekeurd_naam TEXT NOT NULL DEFAULT '',
  goedgekeurd_rol TEXT NOT NULL DEFAULT '' CHECK (goedgekeurd_rol IN ('', 'voorzitter')),
  goedgekeurd_op TEXT NOT NULL DEFAULT '',
  vanaf TEXT NOT NULL DEFAULT '',       -- the first day on which it is done
  gestopt_door INTEGER REFERENCES gebruiker, -- NULL: something was done in the dossier
  gestopt_op TEXT NOT NULL DEFAULT '',
  reden TEXT NOT NULL DEFAULT '',       -- of stopping it
  begonnen_op TEXT NOT NULL DEFAULT '',
  vernietigd_op TEXT NOT NULL DEFAULT '',
  aantallen TEXT NOT NULL DEFAULT '',   -- of what there was, as people read it
  archief TEXT NOT NULL DEFAULT '',     -- SHA-256 of the last copy that was made for the gemeente's archive, as the log has it
  backups_tot TEXT NOT NULL DEFAULT '', -- the last day on which a backup can have it
  gewist_op TEXT NOT NULL DEFAULT '',   -- when the file of the database was gone over; '' not yet
  CHECK (goedgekeurd_door IS NULL OR goedgekeurd_door <> voorgesteld_door),
  CHECK (stand IN ('voorgesteld', 'gestopt') OR (goedgekeurd_op <> '' AND goedgekeurd_rol <> '' AND vanaf >= date(goedgekeurd_op, '+7 days'))),
  CHECK ((stand = 'gestopt') = (reden <> '')),
  CHECK ((stand = 'vernietigd') = (vernietigd_op <> ''))
) STRICT;
CREATE UNIQUE INDEX vernietiging_loopt ON vernietiging (zaak) WHERE stand <> 'gestopt';
CREATE INDEX vernietiging_zaak ON vernietiging (zaak);
CREATE INDEX vernietiging_bezig ON vernietiging (zaak) WHERE stand = 'bezig';
CREATE INDEX vernietiging_stand ON vernietiging (stand, subregio, id);
CREATE INDEX vernietiging_wissen ON vernietiging (id) WHERE stand = 'vernietigd' AND gewist_op = '';

-- What keeps a dossier now: that it is kept longer, or that the term is not over.
CREATE VIEW vernietiging_belet AS
  SELECT v.id FROM vernietiging v
  WHERE EXISTS (SELECT 1 FROM langer_bewaren l WHERE l.zaak = v.zaak AND l.opgeheven_op = '' AND (l.tot = '' OR l.tot >= date('now', 'localtime')))
    OR NOT EXISTS (SELECT 1 FROM bewaren b WHERE b.zaak = v.zaak AND b.tot < date('now', 'localtime'));
CREATE TRIGGER vernietiging_nieuw BEFORE INSERT ON vernietiging WHEN NEW.stand <> 'voorgesteld'
BEGIN SELECT raise(ABORT, 'it is proposed first'); END;
CREATE TRIGGER vernietiging_stap BEFORE UPDATE OF stand ON vernietiging
WHEN NOT (OLD.stand = NEW.stand OR OLD.stand = 'voorgesteld' AND NEW.stand IN ('goedgekeurd', 'gestopt')
  OR OLD.stand = 'goedgekeurd' AND NEW.stand IN ('gestopt', 'bezig') OR OLD.stand = 'bezig' AND NEW.stand = 'vernietigd')
BEGIN SELECT raise(ABORT, 'one step after the other'); END;
CREATE TRIGGER vernietiging_begin BEFORE UPDATE OF stand ON vernietiging
WHEN NEW.stand = 'bezig' AND (OLD.vanaf > date('now', 'localtime') OR EXISTS (SELECT 1 FROM vernietiging_belet b WHERE b.id = OLD.id))
BEGIN SELECT raise(ABORT, 'it is kept'); END;
CREATE TRIGGER vernietiging_vast BEFORE UPDATE ON vernietiging
WHEN NEW.zaak <> OLD.zaak OR NEW.nummer <> OLD.nummer OR NEW.gemeente <> OLD.gemeente OR NEW.soort <> OLD.soort OR NEW.laatst <> OLD.laatst OR NEW.tot <> OLD.tot
  OR NEW.voorgesteld_door IS NOT OLD.voorgesteld_door OR NEW.voorgesteld_op <> OLD.voorgesteld_op
  OR OLD.goedgekeurd_op <> '' AND (NEW.goedgekeurd_door IS NOT OLD.goedgekeurd_door OR NEW.goedgekeurd_op <> OLD.goedgekeurd_op OR NEW.vanaf <> OLD.vanaf)
  OR OLD.stand = 'gestopt' OR OLD.vernietigd_op <> '' AND (NEW.vernietigd_op <> OLD.vernietigd_op OR NEW.aantallen <> OLD.aantallen OR NEW.archief <> OLD.archief OR NEW.backups_tot <> OLD.backups_tot)
BEGIN SELECT raise(ABORT, 'what was decided stays'); END;

-- What was stopped goes with the dossier; the certificate never does.
CREATE TRIGGER vernietiging_blijft BEFORE DELETE ON vernietiging
WHEN OLD.stand <> 'gestopt' OR NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'the certificate stays'); END;

-- ---- what a row of a tafel or a zaak may go by ----------------------------------------------------
CREATE INDEX tafel_vorige ON tafel (vorige) WHERE vorige IS NOT NULL;

CREATE TABLE "log" (
  id INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  gebruiker INTEGER REFERENCES gebruiker, -- NULL: nobody was logged in
  rol TEXT NOT NULL DEFAULT '',
  namens INTEGER REFERENCES gebruiker,
  pagina TEXT NOT NULL,
  handeling TEXT NOT NULL,
  zaak INTEGER REFERENCES zaak,
  tafel INTEGER,                        -- of a zaak that was destroyed it is gone
  onderwerp TEXT NOT NULL DEFAULT '',   -- the thing within: 'persoon=12', 'stuk=4'
  uitkomst TEXT NOT NULL,               -- getoond, gedaan, geweigerd, ...
  keten TEXT NOT NULL                   -- SHA-256 over the row before and this one
) STRICT;
CREATE INDEX log_zaak ON log (zaak, id) WHERE zaak IS NOT NULL;
CREATE TRIGGER log_vast BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log never changes'); END;
CREATE TRIGGER log_blijft BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log stays'); END;
CREATE TRIGGER aanmelding_blijft BEFORE DELETE ON aanmelding
WHEN OLD.ingediend_op <> '' AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'a filed round stays'); END;
CREATE TRIGGER notulen_tekst_blijft BEFORE DELETE ON notulen_tekst
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'notulen stay'); END;
CREATE TRIGGER notulen_blijft BEFORE DELETE ON notulen
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'notulen stay'); END;
CREATE TRIGGER notulen_schrijver_blijft BEFORE DELETE ON notulen_schrijver
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'who wrote stays'); END;
CREATE TRIGGER besluit_verloop_blijft BEFORE DELETE ON besluit_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'a besluit that was taken stays'); END;
CREATE TRIGGER notulen_regel_blijft BEFORE DELETE ON notulen_regel
WHEN (SELECT gecontroleerd_op FROM notulen WHERE id = OLD.notulen) <> '' AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER planning_eerder_blijft BEFORE DELETE ON planning_eerder
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was planned stays'); END;
CREATE TRIGGER toewijzing_verloop_blijft BEFORE DELETE ON toewijzing_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'who was assigned stays'); END;
CREATE TRIGGER behandelaar_verloop_blijft BEFORE DELETE ON behandelaar_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;
CREATE TRIGGER persoon_verloop_blijft BEFORE DELETE ON persoon_verloop
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'what a persoon was stays'); END;
CREATE TRIGGER correctie_blijft BEFORE DELETE ON correctie
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was put right stays'); END;
CREATE TRIGGER notulen_aanbieding_blijft BEFORE DELETE ON notulen_aanbieding
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was offered stays'); END;
CREATE TRIGGER notulen_aanbieding_regel_blijft BEFORE DELETE ON notulen_aanbieding_regel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen_aanbieding a JOIN tafel t ON t.id = a.tafel WHERE a.id = OLD.aanbieding))
BEGIN SELECT raise(ABORT, 'what was offered stays'); END;
CREATE TRIGGER notulen_opmerking_blijft BEFORE DELETE ON notulen_opmerking
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen_aanbieding a JOIN tafel t ON t.id = a.tafel WHERE a.id = OLD.aanbieding))
BEGIN SELECT raise(ABORT, 'what was remarked stays'); END;
CREATE TRIGGER ronde_regel_blijft BEFORE DELETE ON ronde_regel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was filed stays'); END;
CREATE TRIGGER verzending_vastgesteld_blijft BEFORE DELETE ON verzending_vastgesteld
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM notulen n JOIN tafel t ON t.id = n.tafel WHERE n.id = OLD.notulen))
BEGIN SELECT raise(ABORT, 'what was sent stays'); END;
CREATE TRIGGER noodtoegang_blijft BEFORE DELETE ON noodtoegang
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = OLD.zaak)
BEGIN SELECT raise(ABORT, 'what was opened stays so'); END;
CREATE TRIGGER noodtoegang_oordeel_blijft BEFORE DELETE ON noodtoegang_oordeel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT n.zaak FROM noodtoegang n WHERE n.id = OLD.noodtoegang))
BEGIN SELECT raise(ABORT, 'what was judged stays so'); END;
CREATE TRIGGER uitnodiging_blijft BEFORE DELETE ON uitnodiging
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM deelnemer d JOIN tafel t ON t.id = d.tafel WHERE d.id = OLD.deelnemer))
BEGIN SELECT raise(ABORT, 'what went out stays'); END;
CREATE TRIGGER afbericht_blijft BEFORE DELETE ON afbericht
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM deelnemer d JOIN tafel t ON t.id = d.tafel WHERE d.id = OLD.deelnemer))
BEGIN SELECT raise(ABORT, 'who was told stays'); END;
CREATE TRIGGER uitnodiging_ingetrokken_blijft BEFORE DELETE ON uitnodiging_ingetrokken
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM deelnemer d JOIN tafel t ON t.id = d.tafel WHERE d.id = OLD.deelnemer))
BEGIN SELECT raise(ABORT, 'who was told stays'); END;
CREATE TRIGGER post_blijft BEFORE DELETE ON post
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what went out stays'); END;

-- ---- who oversees: the log by who, what and when; a sample of it; what stands out in it ----

-- Ways into the log. A row is in those of the second kind only when it is one of them,
-- so that an ordinary view pays for no more than the first.
CREATE INDEX log_gebruiker ON log (gebruiker, id) WHERE gebruiker IS NOT NULL;
CREATE INDEX log_geweigerd ON log (id) WHERE uitkomst = 'geweigerd';
CREATE INDEX log_bsn ON log (id) WHERE handeling IN ('bsn_getoond', 'bsn_gezocht');
CREATE INDEX log_nood ON log (id) WHERE pagina = 'noodtoegang' OR instr(onderwerp, 'noodtoegang') > 0;

-- Somebody read in a dossier. To look who did, is none.
CREATE VIEW dossier_gelezen AS
  SELECT id, op, gebruiker, rol, namens, pagina, handeling, zaak FROM log
  WHERE zaak IS NOT NULL AND gebruiker IS NOT NULL AND uitkomst = 'getoond' AND pagina <> 'inzage';

-- The sample of a month: drawn once, by chance, from what was read in dossiers.
CREATE TABLE steekproef (
  maand TEXT PRIMARY KEY,               -- '2026-11'
  getrokken_op TEXT NOT NULL,
  getrokken_door INTEGER NOT NULL REFERENCES gebruiker
) STRICT, WITHOUT ROWID;
CREATE TRIGGER steekproef_vast BEFORE UPDATE ON steekproef BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;
CREATE TRIGGER steekproef_blijft BEFORE DELETE ON steekproef BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;

CREATE TABLE steekproef_lezing (
  id INTEGER PRIMARY KEY,
  maand TEXT NOT NULL REFERENCES steekproef,
  log INTEGER NOT NULL REFERENCES log,
  UNIQUE (maand, log)
) STRICT;
CREATE TRIGGER steekproef_lezing_vast BEFORE UPDATE ON steekproef_lezing BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;

-- It goes, and so do remarks, with a dossier that is destroyed: they may tell of it.
CREATE INDEX steekproef_lezing_log ON steekproef_lezing (log);
CREATE TRIGGER steekproef_lezing_blijft BEFORE DELETE ON steekproef_lezing
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT l.zaak FROM log l WHERE l.id = OLD.log))
BEGIN SELECT raise(ABORT, 'a sample stays as it was drawn'); END;

-- What came of looking at one; what is recorded later counts, what was recorded stays.
CREATE TABLE steekproef_oordeel (
  id INTEGER PRIMARY KEY,
  lezing INTEGER NOT NULL REFERENCES steekproef_lezing,
  uitslag TEXT NOT NULL CHECK (uitslag = 'in_orde' OR uitslag = 'navraag' OR uitslag = 'niet_in_orde'),
  opmerking TEXT NOT NULL DEFAULT '' CHECK (uitslag = 'in_orde' OR opmerking <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX steekproef_oordeel_lezing ON steekproef_oordeel (lezing, id);
CREATE TRIGGER steekproef_oordeel_vast BEFORE UPDATE ON steekproef_oordeel BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;
CREATE TRIGGER steekproef_oordeel_blijft BEFORE DELETE ON steekproef_oordeel
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT l.zaak FROM steekproef_lezing s JOIN log l ON l.id = s.log WHERE s.id = OLD.lezing))
BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;

-- Reading that stands out, of a user on a day: no accusation, but something to look at.
CREATE TABLE opvallend (
  id INTEGER PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort = 'veel' OR soort = 'buiten_werktijd' OR soort = 'achternaam'),
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  dag TEXT NOT NULL,                    -- in the Netherlands
  zaak INTEGER REFERENCES zaak,         -- of 'achternaam': the dossier with that name in it
  aantal INTEGER NOT NULL,              -- 'veel': most dossiers within the time of the setting; else how often was read
  eerste TEXT NOT NULL,                 -- when it began
  open INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1)) -- not looked at, or more came since
) STRICT;
CREATE UNIQUE INDEX opvallend_een ON opvallend (gebruiker, dag, soort, ifnull(zaak, 0));
CREATE INDEX opvallend_open ON opvallend (id) WHERE open = 1;
CREATE INDEX opvallend_zaak ON opvallend (zaak) WHERE zaak IS NOT NULL;

-- That somebody looked at it, and what came of that.
CREATE TABLE opvallend_bekeken (
  id INTEGER PRIMARY KEY,
  opvallend INTEGER NOT NULL REFERENCES opvallend,
  aantal INTEGER NOT NULL,              -- as it was then
  opmerking TEXT NOT NULL CHECK (opmerking <> ''),
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL
) STRICT;
CREATE INDEX opvallend_bekeken_van ON opvallend_bekeken (opvallend, id);
CREATE TRIGGER opvallend_bekeken_vast BEFORE UPDATE ON opvallend_bekeken BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;
CREATE TRIGGER opvallend_bekeken_blijft BEFORE DELETE ON opvallend_bekeken
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT o.zaak FROM opvallend o WHERE o.id = OLD.opvallend))
BEGIN SELECT raise(ABORT, 'what was recorded stays so'); END;

-- How far the log was searched for it.
CREATE TABLE opvallend_tot (
  een INTEGER PRIMARY KEY CHECK (een = 1),
  log INTEGER NOT NULL,                 -- the last row looked at
  op TEXT NOT NULL                      -- of that row; '' before the first
) STRICT;

-- ---- what somebody asks about what is kept of them (AVG; Jeugdwet 7.3) ------------------

-- A request about one persoon of a zaak. `tafel` is of that zaak: whose subregio it is, the
-- request is too, also when the family moves. Until `overgedragen_op` it is a task. It
-- never goes but with the dossier: what was asked and answered is part of that.
CREATE TABLE betrokkene_verzoek (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  soort TEXT NOT NULL CHECK (soort = 'inzage' OR soort = 'wie_keek' OR soort = 'rectificatie' OR soort = 'verklaring' OR soort = 'wissing'),
  vrager TEXT NOT NULL CHECK (vrager <> ''), -- 'zelf', 'persoon-12', 'gi-3' (who has gezag), 'gemachtigde'
  vrager_naam TEXT NOT NULL CHECK (vrager_naam <> ''), -- as it was then
  vraag TEXT NOT NULL DEFAULT '',       -- in words, where more was said
  mening_kind TEXT NOT NULL DEFAULT '', -- of a kind of 12 to 15, where somebody else asks
  binnen_op TEXT NOT NULL,              -- a day
  binnen_wijze TEXT NOT NULL CHECK (binnen_wijze = 'brief' OR binnen_wijze = 'beveiligde_mail' OR binnen_wijze = 'telefoon' OR
    binnen_wijze = 'persoonlijk'),
  termijn TEXT NOT NULL,                -- the day by which it is to be answered
  identiteit TEXT NOT NULL DEFAULT '' CHECK (identiteit = '' OR identiteit = 'document' OR identiteit = 'bekend' OR identiteit = 'digitaal'), -- how it was checked who asks
  identiteit_door TEXT NOT NULL DEFAULT '', -- by whom
  identiteit_op TEXT NOT NULL DEFAULT '', -- a day
  bevestigd_op TEXT NOT NULL DEFAULT '', -- a day: the letter that says that it came in went out
  verlengd_op TEXT NOT NULL DEFAULT '', -- a stamp; once
  verlengd_reden TEXT NOT NULL DEFAULT '',
  besluit TEXT NOT NULL DEFAULT '' CHECK (besluit = '' OR besluit = 'toegewezen' OR besluit = 'deels' OR besluit = 'afgewezen'),
  motivering TEXT NOT NULL DEFAULT '',
  besloten_op TEXT NOT NULL DEFAULT '', -- a stamp
  besloten_door INTEGER REFERENCES gebruiker,
  overgedragen_op TEXT NOT NULL DEFAULT '', -- a day: the decision, and what goes with it, was handed over
  overgedragen_wijze TEXT NOT NULL DEFAULT '' CHECK (overgedragen_wijze = '' OR overgedragen_wijze = 'brief' OR overgedragen_wijze = 'beveiligde_mail' OR
    overgedragen_wijze = 'persoonlijk'),
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL,
  rev INTEGER NOT NULL DEFAULT 1,
  CHECK ((besluit = '') = (besloten_op = '') AND (besluit = '' OR motivering <> '' AND identiteit <> '')),
  CHECK (overgedragen_op = '' OR besluit <> ''),
  CHECK ((verlengd_op = '') = (verlengd_reden = ''))
) STRICT;
CREATE INDEX betrokkene_verzoek_tafel ON betrokkene_verzoek (tafel);
CREATE INDEX betrokkene_verzoek_persoon ON betrokkene_verzoek (persoon);
CREATE INDEX betrokkene_verzoek_open ON betrokkene_verzoek (termijn) WHERE overgedragen_op = '';
CREATE TRIGGER betrokkene_verzoek_besloten BEFORE UPDATE ON betrokkene_verzoek
WHEN OLD.besluit <> '' AND (NEW.besluit <> OLD.besluit OR NEW.motivering <> OLD.motivering OR NEW.besloten_op <> OLD.besloten_op)
BEGIN SELECT raise(ABORT, 'what was decided stays'); END;
CREATE TRIGGER betrokkene_verzoek_blijft BEFORE DELETE ON betrokkene_verzoek
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what was asked stays'); END;

-- What was chosen for a piece that may be about somebody else too. `merk`: of the text that
-- was chosen about; of another text it is asked again.
CREATE TABLE betrokkene_keuze (
  verzoek INTEGER NOT NULL REFERENCES betrokkene_verzoek,
  plek TEXT NOT NULL,                   -- the piece: domain/betrokkene.c
  keuze TEXT NOT NULL CHECK (keuze = 'geven' OR keuze = 'zwart' OR keuze = 'weglaten'),
  woorden TEXT NOT NULL DEFAULT '',     -- made black, a line each
  merk TEXT NOT NULL,                   -- SHA-256 of the text
  door INTEGER NOT NULL REFERENCES gebruiker,
  op TEXT NOT NULL,
  PRIMARY KEY (verzoek, plek)
) STRICT, WITHOUT ROWID;

-- What was handed over, word for word, as it was when it was decided upon.
CREATE TABLE betrokkene_afschrift (
  verzoek INTEGER NOT NULL REFERENCES betrokkene_verzoek,
  nummer INTEGER NOT NULL,
  groep TEXT NOT NULL,
  kop TEXT NOT NULL,
  tekst TEXT NOT NULL,
  stuk INTEGER REFERENCES stuk,         -- the file goes with it
  PRIMARY KEY (verzoek, nummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX betrokkene_afschrift_stuk ON betrokkene_afschrift (stuk) WHERE stuk IS NOT NULL;
CREATE TRIGGER betrokkene_afschrift_vast BEFORE UPDATE ON betrokkene_afschrift BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;
CREATE TRIGGER betrokkene_afschrift_blijft BEFORE DELETE ON betrokkene_afschrift
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM betrokkene_verzoek b JOIN tafel t ON t.id = b.tafel WHERE b.id = OLD.verzoek))
BEGIN SELECT raise(ABORT, 'what was handed over stays'); END;

-- What somebody has to say about what stands in the dossier, in their own words, beside the
-- notulen of a tafel: for all who see that tafel. Never changed; a second one stands beside it.
CREATE TABLE verklaring (
  id INTEGER PRIMARY KEY,
  tafel INTEGER NOT NULL REFERENCES tafel,
  persoon INTEGER NOT NULL REFERENCES persoon,
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  ontvangen_op TEXT NOT NULL,           -- a day
  vastgelegd_door INTEGER NOT NULL REFERENCES gebruiker,
  namens INTEGER REFERENCES gebruiker,
  vastgelegd_op TEXT NOT NULL
) STRICT;
CREATE INDEX verklaring_tafel ON verklaring (tafel);
CREATE INDEX verklaring_persoon ON verklaring (persoon);
CREATE TRIGGER verklaring_vast BEFORE UPDATE OF tafel, tekst, ontvangen_op, vastgelegd_door, vastgelegd_op ON verklaring BEGIN SELECT raise(ABORT, 'what somebody said stays'); END;
CREATE TRIGGER verklaring_blijft BEFORE DELETE ON verklaring
WHEN NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.stand = 'bezig' AND v.zaak = (SELECT t.zaak FROM tafel t WHERE t.id = OLD.tafel))
BEGIN SELECT raise(ABORT, 'what somebody said stays'); END;

-- The tafels that a request is about: of its zaak, filed, kept by the same subregio.
-- `is_hier`: the zaak itself, with its persons, is kept there too. `is_zelf`: the persoon
-- asks, and not somebody else for them.
CREATE VIEW betrokkene_tafel AS
  SELECT v.id AS verzoek, v.persoon, v.vrager = 'zelf' AS is_zelf, o.id AS tafel, o.zaak, o.moment, o.datum,
    z.subregio = ifnull(t.subregio_toen, z.subregio) AS is_hier
  FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak JOIN tafel o ON o.zaak = t.zaak
  WHERE o.ingediend_op <> '' AND ifnull(o.subregio_toen, z.subregio) = ifnull(t.subregio_toen, z.subregio);

-- The same for the zaak: one row.
CREATE VIEW betrokkene_zaak AS
  SELECT v.id AS verzoek, v.persoon, v.vrager = 'zelf' AS is_zelf, t.zaak, z.subregio = ifnull(t.subregio_toen, z.subregio) AS is_hier
  FROM betrokkene_verzoek v JOIN tafel t ON t.id = v.tafel JOIN zaak z ON z.id = t.zaak;
CREATE INDEX zicht_dag ON zicht (bereik, datum, tafel, tot, status);
CREATE UNIQUE INDEX gebruiker_sso ON gebruiker (sso_naam) WHERE sso_naam <> '';

CREATE TABLE "gebruiker_verloop" (
  id INTEGER PRIMARY KEY,
  gebruiker INTEGER NOT NULL REFERENCES gebruiker,
  wat TEXT NOT NULL CHECK (wat = 'aangemaakt' OR wat = 'gewijzigd' OR wat = 'geblokkeerd' OR wat = 'vrijgegeven' OR wat = 'code' OR
    wat = 'factor' OR wat = 'werkplek' OR wat = 'rol_verleend' OR wat = 'rol_gewijzigd' OR
    wat = 'rol_ingetrokken'),
  rol TEXT NOT NULL DEFAULT '',         -- of a role: which, where, from when to when
  organisatie INTEGER REFERENCES organisatie,
  subregio INTEGER REFERENCES subregio,
  van TEXT NOT NULL DEFAULT '',
  tot TEXT NOT NULL DEFAULT '',
  reden TEXT NOT NULL DEFAULT '',
  door INTEGER REFERENCES gebruiker,    -- NULL: a script, by who runs the server
  op TEXT NOT NULL
) STRICT;
CREATE INDEX gebruiker_verloop_gebruiker ON gebruiker_verloop (gebruiker, id);
CREATE TRIGGER gebruiker_verloop_vast BEFORE UPDATE ON gebruiker_verloop BEGIN SELECT raise(ABORT, 'what was done to an account stays'); END;
CREATE TRIGGER gebruiker_verloop_blijft BEFORE DELETE ON gebruiker_verloop BEGIN SELECT raise(ABORT, 'what was done to an account stays'); END;

-- Whose hands an account has been in: who made it, or gave it a code or a name to come in
-- by, could come in as its user; and so could who had theirs.
CREATE VIEW account_hand AS SELECT gebruiker, door FROM gebruiker_verloop WHERE (wat = 'aangemaakt' OR wat = 'code' OR wat = 'factor' OR wat = 'werkplek') AND door IS NOT NULL;

CREATE TABLE "stand_meting" (
  naam TEXT PRIMARY KEY CHECK (naam = 'bestanden' OR naam = 'schijf' OR naam = 'kopie' OR naam = 'oefening' OR naam = 'kop' OR
    naam = 'controle' OR naam = 'tweede'),
  goed INTEGER NOT NULL CHECK (goed IN (0, 1)),
  waarde TEXT NOT NULL,                 -- of 'schijf' the bytes that are free; else ''
  op TEXT NOT NULL,
  goed_op TEXT NOT NULL                 -- when it was well last; '' never
) STRICT, WITHOUT ROWID;

-- What a row of it must be. The notulen are those of the last version.
CREATE VIEW tafel_rij_feiten AS
  SELECT t.id AS tafel, t.zaak, z.nummer, t.moment, t.status, g.naam AS gemeente, t.datum,
    CASE WHEN t.status IN ('afgesloten', 'ingetrokken') THEN t.afgesloten_op ELSE '' END AS gesloten_op,
    CASE WHEN t.ingediend_op <> '' THEN ifnull(t.subregio_toen, z.subregio) ELSE 0 END AS subregio,
    CASE t.moment WHEN 2 THEN ifnull(t.behandelaar, t.melder_gebruiker) ELSE t.melder_organisatie END AS melder, t.bij_anderen, z.gezin,
    ifnull((SELECT n.status FROM notulen n WHERE n.tafel = t.id ORDER BY n.versie DESC LIMIT 1), '') AS notulen,
    EXISTS (SELECT 1 FROM notulen n WHERE n.tafel = t.id AND n.verzonden_op <> '') AS ooit_verzonden
  FROM tafel t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = ifnull(t.gemeente_toen, z.gemeente);

CREATE TABLE tafel_rij (
  tafel INTEGER PRIMARY KEY REFERENCES tafel,
  zaak INTEGER NOT NULL,
  nummer TEXT NOT NULL,
  moment INTEGER NOT NULL,
  status TEXT NOT NULL,
  gemeente TEXT NOT NULL,               -- by name; of the day that it was held, where it was
  datum TEXT NOT NULL,
  gesloten_op TEXT NOT NULL,            -- '' where it is open
  subregio INTEGER NOT NULL,            -- 0 of what was not filed
  melder INTEGER NOT NULL,              -- an organisatie; of moment 2 a gebruiker
  bij_anderen INTEGER NOT NULL,
  gezin TEXT NOT NULL,
  notulen TEXT NOT NULL,                -- status of the last version, '' without
  ooit_verzonden INTEGER NOT NULL       -- was any version sent?
) STRICT;
CREATE TRIGGER tafel_rij_nieuw AFTER INSERT ON tafel BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = NEW.id;
END;
CREATE TRIGGER tafel_rij_tafel AFTER UPDATE OF zaak, moment, status, gemeente_toen, datum, afgesloten_op, ingediend_op, subregio_toen,
  behandelaar, melder_gebruiker, melder_organisatie, bij_anderen ON tafel BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = NEW.id;
END;
CREATE TRIGGER tafel_rij_zaak AFTER UPDATE OF nummer, gemeente, subregio, gezin ON zaak BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE zaak = NEW.id;
END;
CREATE TRIGGER tafel_rij_gemeente AFTER UPDATE OF naam ON gemeente BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel IN (
    SELECT t.id FROM zaak z JOIN tafel t ON t.zaak = z.id WHERE z.gemeente = NEW.id UNION SELECT id FROM tafel WHERE gemeente_toen = NEW.id);
END;
CREATE TRIGGER tafel_rij_notulen_nieuw AFTER INSERT ON notulen BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = NEW.tafel;
END;
CREATE TRIGGER tafel_rij_notulen AFTER UPDATE OF tafel, versie, status, verzonden_op ON notulen BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel IN (OLD.tafel, NEW.tafel);
END;
CREATE TRIGGER tafel_rij_notulen_weg AFTER DELETE ON notulen BEGIN
  REPLACE INTO tafel_rij SELECT * FROM tafel_rij_feiten WHERE tafel = OLD.tafel;
END;
CREATE TRIGGER tafel_rij_weg BEFORE DELETE ON tafel BEGIN
  DELETE FROM tafel_rij WHERE tafel = OLD.id;
END;
CREATE INDEX log_bestand ON log (id) WHERE handeling = 'gedownload' OR handeling = 'pdf' OR handeling = 'cijfers_bestand';
