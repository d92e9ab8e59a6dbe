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

# The tool itself: what is taken for a head, what is called wrongly, what is no log.
check=$B/bin/logcheck bare=$work/log/bare.sqlite other=$work/log/other.sqlite
chain=$(sql "$bare" "SELECT keten FROM log WHERE id = 10")
zeros=$(printf '0%.0s' {1..64})
printf '%s\n' "log 0 -" "catalog 10 $zeros" "log 10 ${zeros%0}" "log 10 ${zeros}0" "log 0 $zeros" "log ten $zeros" "log 10 $zeros!" "log 9 -" >"$work/log/odd"
ok "what only looks like a head is none" ends 0 "$check" --heads "$bare" "$work/log/odd"
ok "nor for all of the log" ends 0 "$check" "$bare" "$work/log/odd"
printf '%s\r\n' "a log of log 10 $chain" "log 10 $chain" >>"$work/log/odd"
printf 'a "log 10 %s"' "$chain" >>"$work/log/odd"
ok "one that is, in other words around it, is true" ends 0 "$check" "$bare" "$work/log/odd"
ok "looked at by itself too" ends 0 "$check" --heads "$bare" "$work/log/odd"
printf "\nlog 10 %s\n" "$zeros" >>"$work/log/odd"
ok "one beside it that is another accuses" refuses 1 "log row 10: is not the one that was known" "$check" --heads "$bare" "$work/log/odd"
echo "log 999999 $zeros" >"$work/log/gone"
ok "one that is not there is gone" refuses 1 "log row 999999: was known, and is gone" "$check" --heads "$bare" "$work/log/gone"
ok "the last row is told without heads" ends 0 "$check" --heads "$bare"
ok "as the log has it" [ "$(cat "$work/out")" = "$head" ]
altered() { cp "$bare" "$other" && sql "$other" "$1"; }
altered "DELETE FROM log"
echo "log 0 -" >"$work/log/begin"
for how in "" --heads; do
	# shellcheck disable=SC2086
	ok "an empty log, of which that was known (${how:-all})" ends 0 "$check" $how "$other" "$work/log/begin"
	ok "is told" [ "$(cat "$work/out")" = "log 0 -" ]
done
altered "UPDATE log SET uitkomst = uitkomst || 'x'"
ends 1 "$check" "$other"
ok "of many faults the first are told" [ "$(wc -l <"$work/err") $(tail -n 1 "$work/err")" = "21 log: and more" ]
for change in "gebruiker = 0" "onderwerp = CAST('a' || x'00' || 'b' AS TEXT)" "rol = NULL"; do
	altered "UPDATE log SET $change WHERE id = 7"
	ok "a row that no program writes ($change)" ends 1 "$check" "$other"
	ok "is named" said "log row 7: holds what no program writes"
done
sql "$work/log/no-log.sqlite" "CREATE TABLE x (y)"
ok "a database without a log" refuses 2 "the log cannot be read" "$check" "$work/log/no-log.sqlite"
ok "or that is not there" refuses 2 "unable to open" "$check" "$work/log/nowhere.sqlite"
cp "$bare" "$other"
# In the middle of the rows: the first are read before it is seen.
dd if=/dev/zero of="$other" bs=4096 seek="$(($(stat -c %s "$other") / 8192))" count=1 conv=notrunc 2>/dev/null
ok "or that is torn" refuses 2 "the log cannot be read" "$check" "$other"
ok "heads that are a directory" refuses 2 "Is a directory" "$check" "$bare" "$work/log"
for words in "" "--heads" "a b c"; do
	# shellcheck disable=SC2086
	ok "called wrongly (${words:-nothing})" refuses 2 "usage" "$check" $words
done

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
