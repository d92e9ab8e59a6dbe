-- Who of the Raad does the inquiry (H25), and when it began (H24).

-- name: toewijzing_keuzes
SELECT DISTINCT g.id, g.naam FROM gebruiker_rol r JOIN gebruiker g ON g.id = r.gebruiker
WHERE r.rol = 'raadsonderzoeker' AND g.actief = 1 AND NOT EXISTS (SELECT 1 FROM toewijzing w WHERE w.zaak = :zaak AND w.gebruiker = g.id)
ORDER BY g.naam;

-- name: toewijzing_nu
SELECT g.id, g.naam FROM toewijzing w JOIN gebruiker g ON g.id = w.gebruiker WHERE w.zaak = :zaak ORDER BY g.naam;

-- name: toewijzing_toevoegen
INSERT INTO toewijzing (zaak, gebruiker, op) VALUES (:zaak, :raadsonderzoeker, :nu) ON CONFLICT DO NOTHING;

-- name: toewijzing_weghalen
DELETE FROM toewijzing WHERE zaak = :zaak AND gebruiker = :toegewezen;

-- name: toewijzing_toegewezen
INSERT INTO toewijzing_verloop (zaak, tafel, gebruiker, wat, door, op) VALUES (:zaak, :tafel, :raadsonderzoeker, 'toegewezen', :actor, :nu);

-- name: toewijzing_ingetrokken
INSERT INTO toewijzing_verloop (zaak, tafel, gebruiker, wat, reden, door, op) VALUES (:zaak, :tafel, :toegewezen, 'ingetrokken', :reden, :actor, :nu);

-- name: toewijzing_verloop
SELECT g.naam, label('toewijzing', v.wat) AS wat, v.reden, d.naam AS door, nl_stempel(v.op) AS op
FROM toewijzing_verloop v JOIN gebruiker g ON g.id = v.gebruiker JOIN gebruiker d ON d.id = v.door WHERE v.zaak = :zaak ORDER BY v.id;

-- name: toewijzing_start
SELECT datum FROM onderzoek_start WHERE tafel = :tafel;

-- name: toewijzing_starten
INSERT INTO onderzoek_start (tafel, datum, vastgelegd_door, vastgelegd_op) VALUES (:tafel, :datum, :actor, :nu)
ON CONFLICT (tafel) DO UPDATE SET datum = excluded.datum, vastgelegd_door = excluded.vastgelegd_door, vastgelegd_op = excluded.vastgelegd_op;

-- name: toewijzing_begonnen
SELECT nl_datum(s.datum) AS dag, g.naam AS door, nl_stempel(s.vastgelegd_op) AS op FROM onderzoek_start s JOIN gebruiker g ON g.id = s.vastgelegd_door WHERE s.tafel = :tafel;
