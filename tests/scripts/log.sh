# shellcheck shell=bash
# scripts/verify: a log that is as it was written, and every way in which it is not.

fresh "$work/log"
db=$work/log/jbt.sqlite
head=$(sql "$db" "SELECT 'log ' || id || ' ' || keten FROM log ORDER BY id DESC LIMIT 1")
ok "the programs wrote a log to look at" [ "$rows" -ge 40 ]
ok "a log as it was written is sound" ends 0 scripts/verify "$db"
ok "and its head is told" [ "$(cat "$work/out")" = "$head" ]
echo "2026-11-26T10:00:00Z $(sql "$db" "SELECT 'log ' || id || ' ' || keten FROM log WHERE id = 10") jbt.sqlite" >"$work/log/heads"
echo "elsewhere: $head" >>"$work/log/heads"
ok "heads that were known are in it" ends 0 scripts/verify "$db" "$work/log/heads"
echo "nothing" >"$work/log/none"
ok "a file without heads is not taken for one" ends 1 scripts/verify "$db" "$work/log/none"
ok "a file of heads that is not there is an error" ends 1 scripts/verify "$db" "$work/log/heads-"

# Each tampering in a database of the log alone, without what forbids it.
sql "$work/log/bare.sqlite" "ATTACH '$db' AS was; CREATE TABLE log AS SELECT * FROM was.log; CREATE UNIQUE INDEX log_id ON log (id)"
# A verify that does not look at the heads, which this must be able to tell.
blind() {
	sed 's/if (argc == 3) heads_read/if (0) heads_read/; s/argc == 3 \&\& !check/false \&\& !check/' scripts/build/logcheck.c >"$work/log/blind.c"
	! cmp -s scripts/build/logcheck.c "$work/log/blind.c" &&
		make -s sabotaged B="$B" PROGRAM= CHANGED="$work/log/blind.c" OUT="$work/log/blind" >/dev/null
}
ok "a verify without the heads is built" blind
node tests/scripts/tamper.mjs "$work/log" "$B/bin/logcheck" "$work/log/blind" >"$work/log/result"
while IFS=$'\t' read -r verdict what; do ok "$what" [ "$verdict" = ok ]; done <"$work/log/result"
ok "and all of it was tried" [ "$(wc -l <"$work/log/result")" -eq 5 ]

# The whole script, on what is more than the log.
sql "$db" "DROP TRIGGER log_vast; UPDATE log SET pagina = 'x' WHERE id = 5"
ok "a database that lacks what keeps the log fixed is refused" refuses 1 "it has not: trigger|log_vast" scripts/verify "$db"
fresh "$work/log"
trigger=$(sql "$db" "SELECT sql FROM sqlite_schema WHERE name = 'log_vast'")
sql "$db" "DROP TRIGGER log_vast; UPDATE log SET pagina = 'x' WHERE id = 5; $trigger"
ok "put back, the changed row is still seen" refuses 1 "log row 5: does not follow" scripts/verify "$db"
fresh "$work/log"
sql "$db" "PRAGMA foreign_keys=OFF; UPDATE tafel SET zaak = 999999 WHERE id = 1"
ok "a reference to nothing is found" refuses 1 "is damaged" scripts/verify "$db"
fresh "$work/log"
dd if=/dev/urandom of="$db" bs=4096 seek=40 count=30 conv=notrunc 2>/dev/null
ok "a damaged file is found" ends 1 scripts/verify "$db"
: >"$work/log/empty"
ok "an empty file is no database" refuses 1 "is empty" scripts/verify "$work/log/empty"
ok "verify says how it is called" refuses 2 "usage: scripts/verify" scripts/verify
