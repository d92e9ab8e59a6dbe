-- Who stands in for somebody does so in a role that both of them have: when one
-- of the two loses it, the vervanging gives nothing any more (W5).
DROP VIEW actor_rol;
CREATE VIEW actor_rol AS
  SELECT gebruiker, rol, organisatie, subregio, NULL AS namens FROM gebruiker_rol
  UNION ALL
  SELECT v.door, v.rol, NULL, v.subregio, v.voor FROM vervanging v
  WHERE v.ingetrokken = 0 AND date('now', 'localtime') BETWEEN v.van AND v.tot
    AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = v.voor AND r.rol = v.rol AND r.subregio = v.subregio)
    AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = v.door AND r.rol = v.rol);
