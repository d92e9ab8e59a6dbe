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
# A chain made anew from row $1 on, as SQL.
rechain() {
	node --input-type=module -e '
		import { createHash } from "node:crypto";
		import { execFileSync } from "node:child_process";
		const [db, from] = process.argv.slice(1);
		const rows = JSON.parse(execFileSync("sqlite3", ["-json", db, "SELECT * FROM log ORDER BY id"]));
		let before = "", out = "";
		for (const r of rows) {
			if (r.id >= Number(from)) {
				const texts = [before, r.op, r.rol, r.pagina, r.handeling, r.onderwerp, r.uitkomst].map((t) => `${Buffer.byteLength(t)}:${t},`).join("");
				r.keten = createHash("sha256").update(`${texts}${r.gebruiker ?? 0},${r.namens ?? 0},${r.zaak ?? 0},${r.tafel ?? 0}`).digest("hex");
				out += `UPDATE log SET keten = \x27${r.keten}\x27 WHERE id = ${r.id};`;
			}
			before = r.keten;
		}
		console.log(out);' "$1" "$2"
}
ok "a chain can be made anew (this test knows how)" [ -z "$(rechain "$work/log/bare.sqlite" 1 |
	sed "s/UPDATE log SET keten = \('[0-9a-f]*'\) WHERE id = \([0-9]*\);/SELECT id FROM log WHERE id = \2 AND keten <> \1;/g" |
	sql "$work/log/bare.sqlite")" ]

# One row or more of it, in every way that somebody could want.
tamper() {
	local n=$((RANDOM % (rows - 1) + 1)) columns=(op rol pagina handeling onderwerp uitkomst keten) column
	column=${columns[RANDOM % ${#columns[@]}]}
	case $(($1 % 10)) in
	0) echo "UPDATE log SET $column = $column || 'x' WHERE id = $n" ;;
	1) echo "UPDATE log SET gebruiker = ifnull(gebruiker, 0) + 1 WHERE id = $n" ;;
	2) echo "UPDATE log SET $([ $((RANDOM % 2)) -eq 0 ] && echo zaak || echo tafel) = 999 WHERE id = $n" ;;
	3) echo "DELETE FROM log WHERE id = $n" ;;
	4) echo "DELETE FROM log WHERE id BETWEEN $n AND $((n + RANDOM % 11))" ;;
	5) echo "DELETE FROM log WHERE id > $n" ;;
	6) echo "UPDATE log SET id = -1 WHERE id = $n; UPDATE log SET id = $n WHERE id = $n + 1; UPDATE log SET id = $n + 1 WHERE id = -1" ;;
	7) echo "UPDATE log SET id = id + 1000 WHERE id > $n; INSERT INTO log SELECT $n + 1, op, gebruiker, rol, namens, pagina, handeling, zaak, tafel, onderwerp, uitkomst, keten FROM log WHERE id = $n; UPDATE log SET id = id - 999 WHERE id > 1000" ;;
	8) echo "UPDATE log SET $column = $column || char(0) || 'x' WHERE id = $n" ;;
	9) echo "UPDATE log SET namens = 0 WHERE id = $n; DELETE FROM log WHERE id = $rows" ;;
	esac
}
tries=${LOG_TRIES:-200} found=0
for ((i = 0; i < tries; i++)); do
	cp "$work/log/bare.sqlite" "$work/log/try.sqlite"
	change=$(tamper "$i")
	sql "$work/log/try.sqlite" "BEGIN; $change; COMMIT" 2>"$work/log/why" || cat "$work/log/why"
	if "$B/bin/logcheck" "$work/log/try.sqlite" "$work/log/heads" >/dev/null 2>&1; then echo "not found: $change"; else found=$((found + 1)); fi
done
ok "$found of $tries tamperings of the log were found (LOG_TRIES=1000 for more)" [ "$found" -eq "$tries" ]
found=0 unseen=0
for ((i = 0; i < 10; i++)); do
	n=$((RANDOM % (rows - 1) + 1))
	cp "$work/log/bare.sqlite" "$work/log/try.sqlite"
	sql "$work/log/try.sqlite" "UPDATE log SET uitkomst = 'geweigerd!' WHERE id = $n"
	rechain "$work/log/try.sqlite" "$n" | sql "$work/log/try.sqlite"
	"$B/bin/logcheck" "$work/log/try.sqlite" >/dev/null 2>&1 && unseen=$((unseen + 1))
	"$B/bin/logcheck" "$work/log/try.sqlite" "$work/log/heads" >/dev/null 2>&1 || found=$((found + 1))
done
ok "a log made anew is found with heads kept elsewhere, and only so" [ "$found $unseen" = "10 10" ]

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
