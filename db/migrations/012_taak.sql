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
CREATE TABLE zicht (
  bereik TEXT NOT NULL,
  tafel INTEGER NOT NULL REFERENCES tafel,
  tot TEXT NOT NULL,
  nummer TEXT NOT NULL,
  gemeente INTEGER NOT NULL,
  status TEXT NOT NULL,
  moment INTEGER NOT NULL,
  PRIMARY KEY (bereik, tafel)
) STRICT, WITHOUT ROWID;
CREATE INDEX zicht_filter ON zicht (bereik, status, moment, gemeente, tafel);
CREATE INDEX zicht_nummer ON zicht (bereik, nummer, tafel);
CREATE INDEX zicht_tafel ON zicht (tafel);
CREATE INDEX zicht_tot ON zicht (tot) WHERE tot <> 'altijd';

CREATE INDEX tafel_datum ON tafel (datum) WHERE status IN ('gepland', 'gehouden');

-- Which roles with which scope stand how to a tafel, whoever has them: the same
-- bits as in `relatie`, which asks it of one actor. More than one row where a
-- role is tied in more than one way. (Of one type in every part, SQLite asks each
-- part by itself instead of writing them all down first.)
CREATE VIEW band AS
  SELECT t.id AS tafel, CAST('voorzitter' AS TEXT) AS rol, 's' || z.subregio AS bereik, CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END AS banden
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('procesondersteuner' AS TEXT), 's' || z.subregio, CASE WHEN t.ingediend_op <> '' THEN 12 ELSE 8 END
  FROM tafel t JOIN zaak z ON z.id = t.zaak
  UNION ALL SELECT t.id, CAST('rvdk_advies' AS TEXT), 'r', 8 FROM tafel t
  UNION ALL SELECT t.id, o.soort, 'o' || o.id, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN organisatie o ON o.id = t.melder_organisatie WHERE o.soort IN ('lokale_toegang', 'gi')
  UNION ALL SELECT d.tafel, d.rol, 'o' || d.organisatie, 10
  FROM deelnemer d WHERE d.rol IN ('lokale_toegang', 'gi', 'veilig_thuis') AND d.organisatie IS NOT NULL AND d.uitgenodigd = 1
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || t.melder_gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t WHERE t.moment = 2
  UNION ALL SELECT t.id, CAST('raadsonderzoeker' AS TEXT), 'u' || w.gebruiker, CASE t.bij_anderen WHEN 0 THEN 9 ELSE 24 END
  FROM tafel t JOIN toewijzing w ON w.zaak = t.zaak WHERE t.moment = 2
  UNION ALL SELECT d.tafel, CAST('raadsonderzoeker' AS TEXT), 'u' || d.gebruiker, 10
  FROM deelnemer d WHERE d.rol = 'raadsonderzoeker' AND d.gebruiker IS NOT NULL AND d.uitgenodigd = 1;

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

-- A tafel as a row of a list shows it. With it the subregio and the melder
-- (organisatie, in moment 2 gebruiker) whose tie stands in the tafel itself: most
-- rows need no more to be somebody's.
CREATE VIEW tafel_rij AS
  SELECT t.id AS tafel, t.zaak, z.nummer, t.moment, t.status, g.naam AS gemeente, t.datum,
    CASE WHEN t.status IN ('afgesloten', 'ingetrokken') THEN t.afgesloten_op ELSE '' END AS gesloten_op,
    CASE WHEN t.ingediend_op <> '' THEN z.subregio ELSE 0 END AS subregio,
    CASE t.moment WHEN 2 THEN t.melder_gebruiker ELSE t.melder_organisatie END AS melder, t.bij_anderen
  FROM tafel t CROSS JOIN zaak z ON z.id = t.zaak CROSS JOIN gemeente g ON g.id = z.gemeente;

-- What the lists asked before.
DROP VIEW eigen_tafel;
