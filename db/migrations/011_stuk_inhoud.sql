-- `let_op`: what the file can do besides being read, for who opens it; a code
-- of the list stuk_let_op, '' where there is nothing. What may not come in at
-- all is refused at the door.
ALTER TABLE stuk ADD COLUMN let_op TEXT NOT NULL DEFAULT '';
