-- What the frame of every page shows.

-- The subregio of the tafel at hand, else the actor's own, else the region.
-- name: site
SELECT 'Subregio ' || s.naam AS site_naam, s.code || '/' AS site_pad, s.thema AS thema,
  'Subregio ' || s.naam AS hulp_naam, s.telefoon AS hulp_telefoon,
  replace(s.telefoon, ' ', '') AS hulp_tel_href
FROM subregio s
WHERE s.id = CASE WHEN :subregio <> 0 THEN :subregio ELSE (
  SELECT ifnull(r.subregio, g.subregio) FROM gebruiker_rol r LEFT JOIN organisatie o ON o.id = r.organisatie
    LEFT JOIN gemeente g ON g.id = o.gemeente
  WHERE r.gebruiker = :actor AND ifnull(r.subregio, g.subregio) IS NOT NULL ORDER BY r.id LIMIT 1) END;
