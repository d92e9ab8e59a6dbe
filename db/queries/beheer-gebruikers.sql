-- Accounts and roles (domain/account.c), and their pages for the beheerder.

-- name: account_lezen
SELECT gebruikersnaam, naam, functie, email, ifnull(organisatie, 0) AS organisatie FROM gebruiker WHERE id = :gebruiker;

-- name: account_naam_bezet
SELECT EXISTS (SELECT 1 FROM gebruiker WHERE gebruikersnaam = :gebruikersnaam AND id <> :gebruiker);

-- name: account_email_bezet
SELECT EXISTS (SELECT 1 FROM gebruiker WHERE email = :email COLLATE NOCASE AND email <> '' AND id <> :gebruiker);

-- Without a password, until it gets a code.
-- name: account_maken
INSERT INTO gebruiker (gebruikersnaam, naam, functie, email, organisatie, wachtwoord) VALUES (:gebruikersnaam, :naam, :functie, :email, :organisatie, '');

-- name: account_wijzigen
UPDATE gebruiker SET gebruikersnaam = :gebruikersnaam, naam = :naam, functie = :functie, email = :email, organisatie = :organisatie, rev = rev + 1 WHERE id = :gebruiker;

-- name: account_verloop
INSERT INTO gebruiker_verloop (gebruiker, wat, reden, door, op) VALUES (:gebruiker, :wat, :reden, :door, :op);

-- Had the one, or somebody whose account the one had, the account of the other in hand?
-- name: account_in_handen
WITH RECURSIVE hand (wie) AS (SELECT door FROM account_hand WHERE gebruiker = :actor UNION SELECT h.door FROM hand JOIN account_hand h ON h.gebruiker = hand.wie)
SELECT EXISTS (SELECT 1 FROM hand WHERE wie = :gebruiker);

-- name: beheerders_over
SELECT EXISTS (SELECT 1 FROM gebruiker_rol n JOIN rol_verleend r ON r.id = n.id JOIN gebruiker g ON g.id = r.gebruiker
  WHERE r.rol = 'beheerder' AND r.tot = '' AND g.actief = 1 AND g.ingelogd_op <> '' AND r.id <> :zonder_rol AND g.id <> :zonder_gebruiker);

-- name: account_is_beheerder
SELECT EXISTS (SELECT 1 FROM rol_verleend WHERE gebruiker = :gebruiker AND rol = 'beheerder');

-- name: account_actief
UPDATE gebruiker SET actief = :actief, rev = rev + 1 WHERE id = :gebruiker AND actief <> :actief;

-- name: account_sessies_einde
UPDATE sessie SET beeindigd = :nu WHERE gebruiker = :gebruiker AND beeindigd = '';

-- name: account_code
UPDATE gebruiker SET wachtwoord = :wachtwoord, wachtwoord_tijdelijk = 1, code_tot = :tot, code_gebruikt = 0, rev = rev + 1 WHERE id = :gebruiker AND actief = 1;

-- ---- roles ---------------------------------------------------------------------------

-- name: rol_plek_bestaat
SELECT EXISTS (SELECT 1 FROM rol_plek WHERE sleutel = :plek AND is_voorbij = 0);

-- name: rol_van
SELECT r.id FROM rol_verleend r JOIN rol_plek p ON p.rol = r.rol AND p.organisatie IS r.organisatie AND p.subregio IS r.subregio
WHERE r.gebruiker = :gebruiker AND p.sleutel = :plek;

-- name: rollen_aantal
SELECT count(*) FROM rol_verleend WHERE gebruiker = :gebruiker;

-- name: rol_geven
INSERT INTO rol_verleend (gebruiker, rol, organisatie, subregio, van, tot, verleend_door, verleend_op)
SELECT :gebruiker, rol, organisatie, subregio, :van, :tot, :actor, :nu FROM rol_plek WHERE sleutel = :plek;

-- None when they are these already.
-- name: rol_dagen
UPDATE rol_verleend SET van = :van, tot = :tot WHERE id = :rol AND (van <> :van OR tot <> :tot);

-- name: rol_is_beheerder
SELECT rol = 'beheerder' FROM rol_verleend WHERE id = :rol;

-- name: rol_nemen
DELETE FROM rol_verleend WHERE id = :rol;

-- name: rol_verloop
INSERT INTO gebruiker_verloop (gebruiker, wat, rol, organisatie, subregio, van, tot, door, op)
SELECT gebruiker, :wat, rol, organisatie, subregio, van, tot, :actor, :nu FROM rol_verleend WHERE id = :rol;

-- ---- the pages of the beheerder --------------------------------------------------------

-- After the last one seen, in the order of the names. `stil`: not logged in for 90 days.
-- name: gebruikers_lijst
SELECT g.id AS gebruiker_id, g.naam AS wie, g.gebruikersnaam AS inlognaam, ifnull(o.naam, '') AS organisatie_naam,
  CASE WHEN g.actief = 0 THEN 'Geblokkeerd' WHEN g.code_tot <> '' AND g.code_tot < :nu THEN 'Inlogcode verlopen' WHEN g.wachtwoord_tijdelijk = 1 THEN 'Moet nog een wachtwoord kiezen'
    WHEN g.wachtwoord = '' THEN 'Heeft nog geen inlogcode' ELSE 'Actief' END AS stand_tekst,
  CASE WHEN g.actief = 0 THEN 'danger' WHEN g.wachtwoord = '' OR g.wachtwoord_tijdelijk = 1 THEN 'warning' ELSE 'safe' END AS kleur,
  CASE g.ingelogd_op WHEN '' THEN 'nog nooit' ELSE nl_stempel(g.ingelogd_op) END AS laatst_ingelogd,
  ifnull((SELECT group_concat(trim(label('rol', r.rol) || ' ' || ifnull(s.naam, '')), ', ') FROM gebruiker_rol r LEFT JOIN subregio s ON s.id = r.subregio WHERE r.gebruiker = g.id), '') AS rollen
FROM gebruiker g LEFT JOIN organisatie o ON o.id = g.organisatie
WHERE (:na IS NULL OR (g.naam COLLATE NOCASE, g.id) > (SELECT n.naam, n.id FROM gebruiker n WHERE n.id = :na))
  AND (ifnull(:q, '') = '' OR instr(lower(g.naam || ' ' || g.gebruikersnaam || ' ' || g.email), lower(:q)) > 0)
  AND (:bij IS NULL OR g.organisatie = :bij OR EXISTS (SELECT 1 FROM rol_verleend r WHERE r.gebruiker = g.id AND r.organisatie = :bij))
  AND (ifnull(:met_rol, '') = '' OR EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = g.id AND r.rol = :met_rol))
  AND CASE ifnull(:stand, '') WHEN '' THEN 1 WHEN 'geblokkeerd' THEN g.actief = 0 WHEN 'nooit' THEN g.actief = 1 AND g.ingelogd_op = ''
    ELSE g.actief = 1 AND g.ingelogd_op <> '' AND g.ingelogd_op < strftime('%Y-%m-%dT%H:%M:%SZ', :nu, '-90 days') END
ORDER BY g.naam COLLATE NOCASE, g.id LIMIT 51;

-- name: organisatie_keuzes
SELECT id, naam FROM organisatie ORDER BY naam;

-- name: rol_keuzes
SELECT sleutel, label('rol', rol) || CASE naam WHEN '' THEN '' ELSE ', ' || naam END FROM rol_plek WHERE is_voorbij = 0 ORDER BY label('rol', rol), naam;

-- One line for each role, and one for who has none.
-- name: gebruikers_bestand
SELECT g.gebruikersnaam, g.naam, g.functie, g.email, ifnull(o.naam, '') AS organisatie, ifnull(r.rol, '') AS rol, ifnull(p.code, '') AS plek, ifnull(r.van, '') AS van, ifnull(r.tot, '') AS tot
FROM gebruiker g LEFT JOIN organisatie o ON o.id = g.organisatie LEFT JOIN rol_verleend r ON r.gebruiker = g.id
  LEFT JOIN rol_plek p ON p.rol = r.rol AND p.organisatie IS r.organisatie AND p.subregio IS r.subregio
ORDER BY g.gebruikersnaam, r.id;

-- name: gebruiker_laden
SELECT gebruikersnaam, naam, functie, email, ifnull(organisatie, '') AS organisatie, sso_naam FROM gebruiker WHERE id = :thing;

-- name: gebruiker_rev
SELECT rev FROM gebruiker WHERE id = :gebruiker;

-- name: gebruiker_stand
SELECT naam AS wie, gebruikersnaam AS inlognaam, actief = 0 AS is_geblokkeerd, CASE ingelogd_op WHEN '' THEN 'nog nooit' ELSE nl_stempel(ingelogd_op) END AS laatst_ingelogd,
  CASE WHEN wachtwoord = '' THEN 'nog geen' WHEN code_tot <> '' THEN CASE WHEN code_tot < :nu THEN 'een inlogcode die is verlopen' WHEN code_gebruikt = 1 THEN 'een inlogcode die al is gebruikt'
    ELSE 'een inlogcode, geldig tot ' || nl_stempel(code_tot) END WHEN wachtwoord_tijdelijk = 1 THEN 'een tijdelijk wachtwoord' ELSE 'een eigen wachtwoord' END AS wachtwoord_stand,
  CASE WHEN EXISTS (SELECT 1 FROM tweede_factor f WHERE f.gebruiker = gebruiker.id AND f.ingesteld_op <> '') THEN 'ingesteld' ELSE 'niet ingesteld' END AS stap_stand,
  nl_stempel(code_tot) AS code_geldig_tot
FROM gebruiker WHERE id = :thing;

-- name: gebruiker_rollen
SELECT r.id AS rol_id, label('rol', r.rol) AS rol_naam, p.naam AS plek_naam, nl_datum(r.van) AS vanaf, nl_datum(r.tot) AS tot_en_met,
  CASE WHEN r.tot <> '' AND r.tot < :vandaag THEN 'Voorbij' WHEN r.van > :vandaag THEN 'Begint nog' ELSE 'Geldt nu' END AS rol_stand,
  ': de rol ' || label('rol', r.rol) || ' ' || p.naam AS knop_nemen
FROM rol_verleend r JOIN rol_plek p ON p.rol = r.rol AND p.organisatie IS r.organisatie AND p.subregio IS r.subregio
WHERE r.gebruiker = :thing ORDER BY r.id;

-- name: rol_gebruiker
SELECT gebruiker FROM rol_verleend WHERE id = :rol;

-- How much there is, and nothing of it.
-- name: gebruiker_open_werk
SELECT 'Dossiers die deze collega behandelt' AS over, CAST(count(*) AS TEXT) AS hoeveel FROM tafel t
WHERE ifnull(t.behandelaar, t.melder_gebruiker) = :thing AND (t.status = 'concept' OR t.status = 'ingediend' OR t.status = 'teruggestuurd' OR t.status = 'in_te_plannen' OR t.status = 'gepland' OR t.status = 'gehouden') HAVING count(*) > 0
UNION ALL SELECT 'Toegewezen zaken voor raadsonderzoek', CAST(count(*) AS TEXT) FROM toewijzing WHERE gebruiker = :thing HAVING count(*) > 0
UNION ALL SELECT 'Taken die alleen deze collega kan doen: ' || label('rol', r.rol) || ' ' || p.naam,
  CAST((SELECT count(*) FROM taak k WHERE k.rol = r.rol AND k.bereik = CASE WHEN r.subregio IS NOT NULL THEN 's' || r.subregio WHEN r.rol = 'rvdk_advies' THEN 'r' ELSE 'o' || r.organisatie END) AS TEXT)
FROM gebruiker_rol r JOIN rol_plek p ON p.rol = r.rol AND p.organisatie IS r.organisatie AND p.subregio IS r.subregio
WHERE r.gebruiker = :thing AND (r.rol <> 'beheerder' AND r.rol <> 'toezichthouder' AND r.rol <> 'regiocoordinator' AND r.rol <> 'raadsonderzoeker') AND NOT EXISTS (SELECT 1 FROM gebruiker_rol a JOIN gebruiker h ON h.id = a.gebruiker AND h.actief = 1
  WHERE a.rol = r.rol AND a.organisatie IS r.organisatie AND a.subregio IS r.subregio AND a.gebruiker <> r.gebruiker);

-- name: gebruiker_geschiedenis
SELECT v.id AS keer, nl_stempel(v.op) AS keer_op, ifnull(d.naam, 'wie de server beheert') AS keer_door, label('account_wat', v.wat) AS keer_wat, v.reden AS keer_reden,
  trim(label('rol', v.rol) || ' ' || ifnull(s.naam, ifnull(o.naam, ''))) || CASE v.van WHEN '' THEN '' ELSE ', vanaf ' || nl_datum(v.van) END || CASE v.tot WHEN '' THEN '' ELSE ', tot en met ' || nl_datum(v.tot) END AS keer_rol
FROM gebruiker_verloop v LEFT JOIN gebruiker d ON d.id = v.door LEFT JOIN subregio s ON s.id = v.subregio LEFT JOIN organisatie o ON o.id = v.organisatie
WHERE v.gebruiker = :thing ORDER BY v.id DESC LIMIT 50;

-- ---- the page of the toezichthouder ---------------------------------------------------

-- name: accounts_verloop
SELECT v.id AS keer, nl_stempel(v.op) AS keer_op, ifnull(d.naam, 'wie de server beheert') AS keer_door, label('account_wat', v.wat) AS keer_wat, v.reden AS keer_reden, g.naam AS keer_wie,
  trim(label('rol', v.rol) || ' ' || ifnull(s.naam, ifnull(o.naam, ''))) || CASE v.van WHEN '' THEN '' ELSE ', vanaf ' || nl_datum(v.van) END || CASE v.tot WHEN '' THEN '' ELSE ', tot en met ' || nl_datum(v.tot) END AS keer_rol
FROM gebruiker_verloop v JOIN gebruiker g ON g.id = v.gebruiker LEFT JOIN gebruiker d ON d.id = v.door LEFT JOIN subregio s ON s.id = v.subregio LEFT JOIN organisatie o ON o.id = v.organisatie
WHERE v.id < ifnull(:eerder_dan, 9e18) ORDER BY v.id DESC LIMIT 101;

-- name: account_is_geblokkeerd
SELECT actief = 0 FROM gebruiker WHERE id = :gebruiker;

-- ---- accounts from a table (domain/invoer.c) ------------------------------------------

-- name: gebruiker_id
SELECT id FROM gebruiker WHERE gebruikersnaam = :gebruikersnaam;

-- name: organisatie_bij_naam
SELECT id FROM organisatie WHERE naam = :naam COLLATE NOCASE;

-- name: rol_plek_bij_code
SELECT sleutel FROM rol_plek WHERE rol = :rol AND code = :code COLLATE NOCASE;

-- name: rol_is_zo
SELECT EXISTS (SELECT 1 FROM rol_verleend r JOIN rol_plek p ON p.rol = r.rol AND p.organisatie IS r.organisatie AND p.subregio IS r.subregio
  WHERE r.gebruiker = :gebruiker AND p.sleutel = :plek AND r.van = :van AND r.tot = :tot);
