-- How the system stands (domain/stand.c).

-- name: stand_opslag
SELECT (SELECT journal_mode FROM pragma_journal_mode), (SELECT synchronous FROM pragma_synchronous);

-- name: stand_meting
SELECT goed, waarde, op, goed_op FROM stand_meting WHERE naam = :naam;

-- Mail that waits, of that for over an hour, that may or may not have gone, that was not taken.
-- name: stand_post
SELECT (SELECT count(*) FROM post WHERE stand = 'klaar') + (SELECT count(*) FROM post WHERE stand = 'bezig'),
  (SELECT count(*) FROM post WHERE stand = 'klaar' AND max(vanaf, stand_op, gemaakt_op) < :uur_geleden) + (SELECT count(*) FROM post WHERE stand = 'bezig' AND max(vanaf, stand_op, gemaakt_op) < :uur_geleden),
  (SELECT count(*) FROM post WHERE stand = 'onzeker'), (SELECT count(*) FROM post WHERE stand = 'mislukt');

-- Accounts that somebody uses: without a second factor; not logged in for 90 days.
-- name: stand_accounts
SELECT ifnull(sum(NOT EXISTS (SELECT 1 FROM tweede_factor f WHERE f.gebruiker = g.id AND f.ingesteld_op <> '')), 0),
  ifnull(sum(g.ingelogd_op < :toen), 0) FROM gebruiker g WHERE g.actief = 1 AND g.ingelogd_op <> '';

-- name: stand_instellingen
SELECT naam, waarde FROM instelling;

-- Destructions that are late: approved and past their day, begun and not ended, or the file
-- not gone over.
-- name: stand_vernietigen
SELECT (SELECT count(*) FROM vernietiging v WHERE v.stand = 'goedgekeurd' AND v.vanaf < :dag AND NOT EXISTS (SELECT 1 FROM vernietiging_belet b WHERE b.id = v.id))
  + (SELECT count(*) FROM vernietiging v WHERE v.stand = 'bezig' AND v.begonnen_op < :dag)
  + (SELECT count(*) FROM vernietiging v WHERE v.stand = 'vernietigd' AND v.gewist_op = '' AND v.vernietigd_op < :dag);

-- For monitoring (scripts/build/gezond.c): can it be read?
-- name: gezond
SELECT EXISTS (SELECT 1 FROM instelling WHERE naam = 'stand_kopie_uren');
