-- A reaction is handled by one at a time, also while the next version of the
-- notulen is being written.
ALTER TABLE reactie ADD COLUMN rev INTEGER NOT NULL DEFAULT 1;
