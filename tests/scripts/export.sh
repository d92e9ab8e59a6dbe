# shellcheck shell=bash
# scripts/export: all in open formats, and dossiers for the archive.

fresh "$work/ex"
db=$work/ex/jbt.sqlite to=$work/ex/to jbt=scripts/jbt
count() { sql "$db" "SELECT count(*) FROM $1"; }

ok "all is copied" ends 0 $jbt export "$db" "$to"
ok "the log has it, before it" [ "$(sql "$db" "SELECT pagina, handeling, gebruiker IS NULL FROM log ORDER BY id DESC LIMIT 1")|$(wc -l <"$to/tables/log.jsonl")" = "jbt|uitvoeren|1|$(count log)" ]
ok "for its owner only" [ -z "$(find "$to" -perm /077)" ]
ok "a line for each row, as it stands there" [ "$(sql "$db" "SELECT json_object('nummer', nummer) FROM zaak ORDER BY id" | sort)" = \
	"$(node -e 'for (const l of require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n")) console.log(JSON.stringify({ nummer: JSON.parse(l).nummer }))' "$to/tables/zaak.jsonl" | sort)" ]
ok "of every table but those that open doors or are an index" [ "$(comm -3 <(ls "$to/tables" | sed 's/\.jsonl$//' | sort) <(sql "$db" "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'" | sort) | tr -d '\t' | paste -sd' ')" = \
	"bekende_browser bestand_wachtend concept geheim herstelcode inloglimiet sessie tweede_factor verzoek zicht zicht_woord zicht_woord_merk" ]
ok "with as many rows" [ "$(cat "$to"/tables/*.jsonl | wc -l)" = "$(sql "$db" "$(ls "$to/tables" | sed "s/\(.*\)\.jsonl/SELECT count(*) AS n FROM \1/" | sed '$!s/$/ UNION ALL/' | sed '1s/^/SELECT sum(n) FROM (/; $s/$/)/')")" ]
ok "no password, no hash of one" not grep -rqE '"wachtwoord":|\$7\$' "$to/tables"
ok "each file is as it came in" [ "$(sql "$db" "SELECT s.sha256 FROM stuk_inhoud i JOIN stuk s ON s.id = i.stuk WHERE i.inhoud IS NOT NULL" | sort)" = "$(sha256sum "$to"/files/stuk_inhoud/* | cut -d' ' -f1 | sort)" ]
ok "the row names it" grep -qx '{"stuk":1,"inhoud":"files/stuk_inhoud/1"}' "$to/tables/stuk_inhoud.jsonl"
ok "what each column means is there" cmp "$to/schema.sql" db/schema.sql
ok "and a sum of each" env -C "$to" sha256sum --quiet -c SHA256SUMS
ok "nothing of it is written over" refuses 1 "is there already" $jbt export "$db" "$to"
ok "where the log takes nothing, nothing is copied" env -C "$work/ex" sh -c 'sqlite3 jbt.sqlite "CREATE TRIGGER vol BEFORE INSERT ON log BEGIN SELECT raise(ABORT, '"'vol'"'); END"'
ok "(it is refused)" refuses 1 "the log did not take it" $jbt export "$db" "$work/ex/none"
ok "(and nothing is left)" [ "$(find "$work/ex" -name 'none*' | wc -l)" = 0 ]
sql "$db" 'DROP TRIGGER vol'

read -r first second < <(sql "$db" "SELECT group_concat(nummer, ' ') FROM (SELECT nummer FROM zaak ORDER BY id LIMIT 2)")
mkdir "$work/ex/archive"
ok "dossiers are copied for the archive" ends 0 $jbt export --archive "$db" "$work/ex/archive" "$first" "$second"
ok "each in its zip, for its owner only" [ "$(find "$work/ex/archive" -perm 600 -name 'archief *.zip' | wc -l)" = 2 ]
ok "whole, with what it says of itself" sh -c 'cd "$1" && python3 -m zipfile -t "archief $2.zip" >/dev/null && python3 -m zipfile -l "archief $2.zip" | grep xml >/dev/null' x "$work/ex/archive" "$first"
ok "the log has the sum of each" [ "$(sql "$db" "SELECT onderwerp FROM log WHERE pagina = 'jbt' AND handeling = 'archief' ORDER BY id")" = "$(sed 's/^\([0-9a-f]*\) .*/sha256=\1/' "$work/out")" ]
ok "and of which dossier" [ "$(sql "$db" "SELECT group_concat(z.nummer, ' ') FROM log l JOIN zaak z ON z.id = l.zaak WHERE l.pagina = 'jbt' AND l.handeling = 'archief'")" = "$first $second" ]
ok "one that is not there is refused" refuses 1 'there is no zaak "X-1"' $jbt export --archive "$db" "$work/ex/archive" X-1
ok "the log is as it was written" ends 0 scripts/verify "$db"
ok "export says how it is called" refuses 2 "usage: scripts/export" scripts/export "$db"
