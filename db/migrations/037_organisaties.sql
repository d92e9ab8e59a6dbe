-- What the region consists of changes, and nothing that was used goes away: it ends.

-- `einde`: from that day it takes nothing new; '' while there is no end. Old zaken keep
-- their gemeente and its name.
ALTER TABLE gemeente ADD COLUMN einde TEXT NOT NULL DEFAULT '';
ALTER TABLE gemeente ADD COLUMN opgegaan_in INTEGER REFERENCES gemeente CHECK (opgegaan_in <> id); -- into which it merged
ALTER TABLE organisatie ADD COLUMN einde TEXT NOT NULL DEFAULT '';

-- Where each role can be held that is given from now on.
DROP VIEW rol_plek;
CREATE VIEW rol_plek AS
  WITH plek (rol, organisatie, subregio, code, naam, einde) AS (
    SELECT 'lokale_toegang', o.id, NULL, g.slug, o.naam, o.einde FROM organisatie o JOIN gemeente g ON g.id = o.gemeente
    UNION ALL SELECT 'gi', id, NULL, naam, naam, einde FROM organisatie WHERE soort = 'gi'
    UNION ALL SELECT 'voorzitter', NULL, id, code, naam, '' FROM subregio
    UNION ALL SELECT 'procesondersteuner', NULL, id, code, naam, '' FROM subregio
    UNION ALL SELECT 'rvdk_advies', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'raadsonderzoeker', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'rvdk'
    UNION ALL SELECT 'veilig_thuis', id, NULL, '', naam, einde FROM organisatie WHERE soort = 'veilig_thuis'
    UNION ALL SELECT 'beheerder', NULL, NULL, '', '', '' UNION ALL SELECT 'toezichthouder', NULL, NULL, '', '', '')
  SELECT rol || '-' || ifnull(organisatie, ifnull(subregio, 0)) AS sleutel, rol, organisatie, subregio, code, naam,
    einde <> '' AND einde <= date('now', 'localtime') AS is_voorbij FROM plek;
