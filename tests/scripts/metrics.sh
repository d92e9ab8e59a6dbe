# shellcheck shell=bash
# What a monitoring sees: scripts/metrics, and the page gezond.

fresh "$work/m"
db=$work/m/jbt.sqlite m=$work/m
# NAME[LABELS]: its value in what was printed last.
value() { sed -n "s/^$1 //p" "$work/out"; }
gezond() { curl -s -o "$m/body" -w '%{http_code}' "$@" "$url/cgi-bin/gezond"; }

export JBT_COUNTERS=$m/counters
: >"$m/counters"
chmod 666 "$m/counters"
chmod 777 "$m"
start "$m" || return
ok "the page says that all is well" [ "$(gezond) $(cat "$m/body")" = "200 goed" ]
ok "without a cookie, and to nobody's cache" [ "$(curl -s -D - -o /dev/null "$url/cgi-bin/gezond" | grep -ciE '^(set-cookie|cache-control: no-store)')" = 1 ]
ok "it takes nothing" [ "$(gezond -d x=1)" = 405 ]
ok "it stands in no log" [ "$(sql "$db" "SELECT count(*) FROM log WHERE pagina = 'gezond'") $(sql "$db" "SELECT count(*) FROM bezoek WHERE programma = 'gezond'" 2>/dev/null || echo 0)" = "0 0" ]
for ((i = 0; i < 7; i++)); do curl -s -o /dev/null "$url/cgi-bin/inloggen"; done
curl -s -o /dev/null -d x=1 "$url/cgi-bin/inloggen"
ok "numbers are told" ends 0 scripts/metrics "$db" "$m/counters"
ok "each answer is counted" [ "$(value 'jbt_requests_total{program="inloggen"}')" -ge 8 ]
ok "and what was refused" [ "$(value 'jbt_not_done_total{program="inloggen",kind="refused"}')" -ge 1 ]
ok "by all programs together" [ "$(value 'jbt_requests_total{program="gezond"}')" = 3 ]
# Another machine went on with it (scripts/standby), and these programs run still.
ok "who is there comes in" [ "$(login voorzitter.almelo Demo-Jeugdtafel-2026)" = 303 ]
ok "(this machine is shut)" bash -c '. scripts/common.sh && . scripts/standby-first.sh && db=$1 && shut test' x "$db"
ok "then nobody does any more" [ "$(login voorzitter.almelo Demo-Jeugdtafel-2026)" -ge 500 ]
for ((i = 0; i < 60; i++)); do
	[ "$(gezond)" = 200 ] || break
	sleep 0.2
done
ok "and monitoring sees it" [ "$(gezond) $(cat "$m/body")" = "503 fout" ]
ok "nothing of that is kept" [ "$(sql "$db" "SELECT count(*) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = 'voorzitter.almelo' AND s.begonnen > (SELECT op FROM log WHERE pagina = 'inloggen' ORDER BY id DESC LIMIT 1)")" = 0 ]
stop

ok "the database is read" [ "$(value jbt_up) $(value jbt_migration)" = "1 $(sql "$db" 'PRAGMA user_version')" ]
ok "what it holds is counted" [ "$(value jbt_log_rows)" -ge "$rows" ]
sql "$db" "INSERT OR REPLACE INTO stand_meting VALUES ('kopie', 0, '', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')"
ok "it is written for the exporter" ends 0 scripts/jbt metrics --to "$m/jbt.prom" "$db"
cp "$m/jbt.prom" "$work/out"
ok "which can read it" [ "$(stat -c %a "$m/jbt.prom")" = 644 ]
ok "how old the backup is" [ "$(value 'jbt_looked_ok{what="kopie"}') $(value 'jbt_looked_seconds{what="kopie"}') $(value 'jbt_well_seconds{what="kopie"}')" = "0 1767312000 1767225600" ]
ok "each line is as Prometheus reads it" not grep -qvE '^(# (HELP|TYPE) jbt_[a-z_]+ .+|jbt_[a-z_]+(\{[a-z]+="[a-z0-9_-]+"(,[a-z]+="[a-z]+")*\})? [0-9]+)$' "$m/jbt.prom"
ok "each once" [ -z "$(grep -v '^#' "$m/jbt.prom" | cut -d' ' -f1 | sort | uniq -d)" ]
ok "none that the reports of backup and drill have" [ -z "$(comm -12 <(grep -oE '^jbt_[a-z_]+' "$m/jbt.prom" | sort -u) <(grep -ohE 'jbt_[a-z_]+' scripts/backup scripts/drill scripts/standby-first.sh | sort -u))" ]
ok "no name of anybody" not grep -qiE 'almelo|medewerker|voorzitter' "$m/jbt.prom"
ok "where nothing was counted, the rest is told" refuses 1 "do the programs have JBT_COUNTERS" scripts/jbt metrics --to "$m/jbt.prom" "$db" "$m/none"
ok "(it is)" grep -qx 'jbt_up 1' "$m/jbt.prom"
printf 'x%.0s' {1..200} >"$db"
rm -f "$db"-wal "$db"-shm
ok "a database that cannot be read is told" refuses 1 "is no database of SQLite" scripts/metrics --to "$m/jbt.prom" "$db"
ok "there too" grep -qx 'jbt_up 0' "$m/jbt.prom"
ok "metrics says how it is called" refuses 2 "usage: scripts/metrics" scripts/metrics
unset JBT_COUNTERS
