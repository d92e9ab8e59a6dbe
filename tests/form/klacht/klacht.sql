-- What somebody complains of after a tafel.

-- name: klacht_lezen
SELECT tekst, ontvangen_op, afgehandeld FROM klacht WHERE tafel = :tafel;

-- name: klacht_opslaan
INSERT INTO klacht (tafel, tekst, ontvangen_op, afgehandeld, vastgelegd_door, vastgelegd_op)
VALUES (:tafel, :tekst, :ontvangen_op, :afgehandeld, :actor, :nu)
ON CONFLICT (tafel) DO UPDATE SET tekst = :tekst, ontvangen_op = :ontvangen_op, afgehandeld = :afgehandeld,
  vastgelegd_door = :actor, vastgelegd_op = :nu;
