-- What the frame of every page shows.

-- The subregio of the tafel at hand, else the actor's own, else the region.
-- name: site
SELECT 'Subregio ' || s.naam AS site_naam, s.code || '/' AS site_pad, s.thema AS thema,
  'Subregio ' || s.naam AS hulp_naam, s.telefoon AS hulp_telefoon,
  replace(s.telefoon, ' ', '') AS hulp_tel_href
FROM subregio s
WHERE s.id = CASE WHEN :subregio <> 0 THEN :subregio ELSE (
  SELECT g.subregio FROM organisatie o JOIN gemeente g ON g.id = o.gemeente WHERE o.id = :organisatie) END;
