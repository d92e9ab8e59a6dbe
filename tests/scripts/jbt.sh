# shellcheck shell=bash
# scripts/jbt: one command for what the other scripts do, and what it tells by itself.

fresh "$work/j"
j=$work/j db=$work/j/jbt.sqlite to=$work/j/to jbt=scripts/jbt
export JBT_SYSLOG=off
# PATH VALUE: of what status --json said last.
told() { [ "$(sql :memory: "SELECT json_extract(CAST(readfile('$work/out') AS TEXT), '\$.$1')")" = "$2" ]; }
# NAME STATE WORDS: what status said last of one thing.
line() { grep -E "^$1 +$2 " "$work/out" | grep -qF -- "$3"; }

# ---- the table of commands, and what follows it --------------------------------------

ok "help needs no build" ends 0 env B=/nowhere $jbt --help
grep '^jbt ' "$work/out" | sed 's/^jbt //' >"$j/commands"
sed -n '/^jbt /{n;s/^ *//p}' "$work/out" >"$j/what"
ok "it tells all commands" [ "$(wc -l <"$j/commands") $(wc -l <"$j/what")" = "25 25" ]
ok "the manual has them, in that order" diff "$j/commands" <(sed -n 's/^\.SS //p' scripts/jbt.1 | sed 's/\\-/-/g')
ok "in the same words" diff <(sed 's/^./\u&/; s/$/./' "$j/what") <(sed -n '/^\.SS /{n;p}' scripts/jbt.1)
for name in setup status backup 'user list' logs completion; do
	# shellcheck disable=SC2086
	ok "$name tells more of itself" ends 0 env B=/nowhere $jbt $name --help
	ok "after its arguments" [ "$(head -n 1 "$work/out")" = "jbt $(grep "^$name" "$j/commands")" -a "$(wc -l <"$work/out")" -gt 2 ]
done
$jbt completion >"$j/completion"
# WORD…: what the shell offers for the last of them.
offered() {
	bash -c '. "$0" && COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) && _jbt && echo "${COMPREPLY[*]}"' "$j/completion" "$@"
}
ok "the shell offers each command" [ "$(offered jbt '')" = "$(cut -d' ' -f1 "$j/commands" | uniq | paste -sd' ')" ]
ok "those that begin so" [ "$(offered jbt sta)" = "status standby" ]
ok "those of user" [ "$(offered jbt user '')" = 'add list block unblock role code reset' ]
ok "options" [ "$(offered jbt restore --)" = '--accept-log --help' ]
ok "of a command in two words" [ "$(offered jbt user add --)" = '--once --help' ]
ok "no command is a wrong call" ends 2 $jbt
ok "which says so on standard error" [ "$(head -c 18 "$work/err")$(cat "$work/out")" = "usage: jbt COMMAND" ]
ok "those of standby" [ "$(offered jbt standby '')" = 'send receive promote' ]
ok "user alone is one too" ends 2 $jbt user
ok "and tells its commands" grep -q '^jbt user add ' "$work/err"
ok "nor one that is not there" refuses 2 'there is no command "stat"' $jbt stat
ok "nor a part of a pattern" refuses 2 'there is no command "user .*"' $jbt user '.*'
ok "status says how it is called" refuses 2 'usage: jbt status [--json] [--record] DATABASE' $jbt status

# ---- a path that is mistyped ------------------------------------------------------------

before=$(files "$j")
for call in "status $db.x" "migrate $db.x" "migrate --dry-run $db.x" "user list $db.x"; do
	# shellcheck disable=SC2086
	ok "is refused: $call" refuses 1 "is not there" $jbt $call
done
ok "and makes nothing" [ "$(files "$j")" = "$before" ]
for pair in restore:restore "user add:adduser" "user reset:resetfactor"; do
	# shellcheck disable=SC2086
	ok "${pair%:*} is scripts/${pair#*:}, with how that is called" refuses 2 "scripts/${pair#*:} " $jbt ${pair%:*}
done

# ---- is all well? -----------------------------------------------------------------------

# As backup and drill write them; what those of today say is read in drill.sh.
mkdir "$to"
sql "$db" "UPDATE post SET stand = 'verstuurd'"
now=$(date +%s) head=$(sql "$db" "SELECT 'log ' || id || ' ' || keten FROM log ORDER BY id DESC LIMIT 1")
: >"$to/jbt-1.sqlite"
# OK SECONDS FILE, OK SECONDS: the reports, so many seconds old.
reports() {
	printf 'jbt_backup_ok %d\njbt_backup_made_seconds %d\njbt_backup_info{file="%s",head="-"} 1\n' "$1" $((now - $2)) "$3" >"$to/jbt-backup.prom"
	printf 'jbt_drill_ok %d\njbt_drill_tried_seconds %d\n' "$4" $((now - $5)) >"$to/jbt-drill.prom"
}
# SECONDS HEAD: what was told so long ago.
head_told() { echo "$(date -u -d "@$((now - $1))" +%FT%TZ) $2 $db" >"$to/heads"; }

reports 1 90000 jbt-1.sqlite 1 600000
head_told 6000 "$head"
ok "all is well" ends 0 $jbt status --json "$db" "$to"
ok "of a second machine nothing is known" [ "$(sql :memory: "SELECT json_extract(CAST(readfile('$work/out') AS TEXT), '\$.standby.ok') IS NULL")" = 1 ]
for name in ok schema.ok journal.ok disk.ok files.ok backup.ok drill.ok log.ok post.ok; do ok "$name" told "$name" 1; done
ok "with the version" told schema.version "$(sql "$db" 'PRAGMA user_version')"
ok "nothing of that is written down" [ "$(sql "$db" 'SELECT count(*) FROM stand_meting')" = 0 ]
ok "where that is asked, it is" ends 0 $jbt status --record --json "$db" "$to"
# NAME: what was written down of it: well or not, and when last well.
kept() { sql "$db" "SELECT goed, goed_op >= strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 hour') FROM stand_meting WHERE naam = '$1'"; }
ok "of the files" [ "$(kept bestanden)" = "1|1" ]
ok "of the disk, with what is free" [ "$(kept schijf) $(sql "$db" "SELECT CAST(waarde AS INTEGER) > 16777216 FROM stand_meting WHERE naam = 'schijf'")" = "1|1 1" ]
chmod 644 "$db"
ok "files that others can read are wrong" ends 1 $jbt status --record "$db" "$to"
ok "with what helps" line files WRONG "others can get at $db: chmod 600"
ok "and so they are written down, with when they were well" [ "$(kept bestanden)" = "0|1" ]
chmod 600 "$db"
ok "that it cannot be written fails nothing" ends 0 env -C "$j" bash -c '. "$1/scripts/common.sh" && record nowhere kopie 1 && record "$2" kopie 1 && [ ! -e nowhere ]' x "$tree" "$work/begin.sqlite-none"
ok "how old things may be is a setting" sql "$db" "UPDATE instelling SET waarde = '6' WHERE naam = 'stand_oefening_dagen'"
ok "which is looked at" ends 1 $jbt status "$db" "$to"
ok "and said" line drill WRONG "6 days ago, more than 6 days"
sql "$db" "UPDATE instelling SET waarde = '8' WHERE naam = 'stand_oefening_dagen'"
ok "each script that it names is there" [ "$(sed -n '/^commands()/,/^}/p' $jbt | grep '|' | cut -d'|' -f3 | grep -c .)" = \
	"$(sed -n '/^commands()/,/^}/p' $jbt | grep '|' | cut -d'|' -f3 | cut -d' ' -f1 | grep . | sed 's/^/scripts\//' | xargs stat -c %A | grep -c '^-rwx')" ]
ok "a restore while it is in use is for later" ends 75 "$B/bin/dblock" shared test "$db" $jbt restore "$work/begin.sqlite" "$db"

reports 1 $((30 * 3600)) jbt-1.sqlite 1 $((9 * 86400))
head_told $((3 * 3600)) "$head"
head -c 1000 /dev/zero >"$db-reserve"
sql "$db" "INSERT INTO post (soort, tafel, deelnemer, naar, datum, begintijd, duur, locatie, versie, gemaakt_op, gemaakt_door, stand, stand_op)
	SELECT 'uitnodiging', d.tafel, d.id, 'x@example.nl', '2026-01-01', '09:00', 60, 1, 1, s.op, 1, s.stand, s.op
	FROM (SELECT id, tafel FROM deelnemer LIMIT 1) d, (SELECT 'klaar' AS stand, '2026-01-01T09:00:00Z' AS op UNION ALL SELECT 'onzeker', '2026-01-01T09:00:00Z') s"
ok "what is old is wrong" ends 1 $jbt status "$db" "$to"
ok "the backup" line backup WRONG "30 hours ago, more than 26 hours"
ok "the drill" line drill WRONG "9 days ago, more than 8 days"
ok "the head of the log" line log WRONG "3 hours ago, more than 2 hours"
ok "the mail that waits" line post WRONG "1 wait, 1 may or may not have gone, 0 were not taken; 1 wait for more than an hour"
ok "and a disk that is full" line disk WRONG "nobody can save"
rm "$db-reserve"

reports 0 $((30 * 3600)) jbt-1.sqlite 0 60
head_told 60 "${head% *} $(printf '%064d' 0)"
sql "$db" 'PRAGMA journal_mode=DELETE' >/dev/null
ok "what failed is wrong" ends 1 $jbt status --json "$db" "$to"
ok "for a program too" told ok 0
ok "a backup that failed" told backup.text "the last try failed; the one before it is of 30 hours ago"
ok "a drill that failed" told drill.ok 0
ok "a log that is not what was told" told log.text "it is not what was told in $to/heads: jbt verify"
ok "a journal that the programs refuse" told journal.ok 0

reports 1 60 jbt-2.sqlite.age 1 60
rm "$to/jbt-drill.prom" "$to/heads"
ok "a backup that is not there any more is wrong" ends 1 $jbt status "$db" "$to"
ok "which is said" line backup WRONG "is not in $to any more"
ok "where the key is elsewhere, so is the drill" line drill - "drill where the key is"
ok "and of the log nothing is known" line log - "no HEADS was given"
rm "$to/jbt-backup.prom"

# ---- versions ---------------------------------------------------------------------------

mkdir "$j/tree"
cp -r scripts db "$j/tree/"
sql "$db" 'PRAGMA journal_mode=WAL' >/dev/null
known=$(sql "$db" 'PRAGMA user_version')
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(printf '%s/tree/db/migrations/%03d_a.sql' "$j" $((known + 1)))"
ok "an older database is wrong" ends 1 "$j/tree/scripts/jbt" status "$db" "$to"
ok "with what helps" line schema WRONG "migration $known, these programs know $((known + 1)): jbt migrate"
ok "and so is that there is no backup" line backup WRONG "none was made"
ok "nor a drill" line drill WRONG "there was none"
rm "$j/tree/db/migrations"/*_a.sql
sql "$db" "PRAGMA user_version=$((known + 1))"
for call in "user list" setup; do
	# shellcheck disable=SC2086
	ok "a newer one is refused: $call" refuses 1 "is of a newer version of the program" $jbt $call "$db"
done
ok "and by status" ends 1 $jbt status --json "$db"
ok "in words" told error "$db is of a newer version of the program: it stands at migration $((known + 1)), these scripts know $known"
sql "$db" "PRAGMA user_version=$known"

# ---- accounts ---------------------------------------------------------------------------

sql "$db" "UPDATE gebruiker SET wachtwoord_tijdelijk = 1 WHERE gebruikersnaam = 'voorzitter.almelo'"
sql "$db" "UPDATE gebruiker SET actief = 0 WHERE gebruikersnaam = 'raad.advies'"
ok "all are told" ends 0 $jbt user list "$db"
ok "each on its line" [ "$(wc -l <"$work/out")" -eq "$(sql "$db" 'SELECT count(*) FROM gebruiker')" ]
ok "with role and place, and that a password is to be chosen" grep -q $'^voorzitter.almelo\t.*\tcode\tvoorzitter almelo\t' "$work/out"
ok "that one is blocked" grep -q $'^raad.advies\t.*\tblocked\trvdk_advies\t' "$work/out"
ok "and the others not" grep -q $'^beheer\t.*\tactive\tbeheerder\t' "$work/out"

# ---- from nothing -----------------------------------------------------------------------

mkdir "$j/new"
new=$j/new/jbt.sqlite
cp db/region/twente.sql "$j/region.sql"
ok "without a name nothing is made" refuses 2 "usage: jbt setup" $jbt setup "$new"
ok "nor with one that cannot be" refuses 1 'not "een twee"' $jbt setup --user 'een twee' --name "B. Heer" "$new"
ok "nor without its region" refuses 1 "is not there" $jbt setup --user b.heer --name "B. Heer" --region "$j/nowhere.sql" "$new"
ok "nor in a directory that is not there" refuses 1 "is not there" $jbt setup --user b.heer --name "B. Heer" "$j/nowhere/jbt.sqlite"
ok "(nothing)" [ -z "$(files "$j/new")" ]
# What migrate makes is tried in migrate.sh; here is one that nobody can come into.
cp "$work/begin.sqlite" "$j/nobody.sqlite"
sql "$j/nobody.sqlite" 'UPDATE gebruiker SET actief = 0'
# shellcheck disable=SC2016
printf '#!/bin/sh\necho "$*" >"%s/called" && cp "%s/nobody.sqlite" "$1"\n' "$j" "$j" >"$j/tree/scripts/migrate"
ok "database and beheerder are made" ends 0 "$j/tree/scripts/jbt" setup --region "$j/region.sql" --user b.heer --name "B. Heer" "$new"
ok "the database with that region" [ "$(cat "$j/called")" = "$new $j/region.sql" ]
ok "which is told" said "made: $new, with subregio Enschede, Almelo"
code=$(sed -n 's/^code: //p' "$work/out")
ok "and a code is told" [ "$(grep -cE '^([a-z2-9]{5}-){2}[a-z2-9]{5}$' <<<"$code")" = 1 ]
ok "with which a password is to be chosen" [ "$(sql "$new" 'SELECT gebruikersnaam, wachtwoord_tijdelijk FROM gebruiker WHERE actief')" = "b.heer|1" ]
# shellcheck disable=SC2016
ok "it is the one that is kept" node -e 'const [, , cost, salt, hash] = process.argv[1].split("$"), n = parseInt(cost, 16), kept = Buffer.from(hash, "base64")
	const made = require("crypto").scryptSync(process.argv[2], Buffer.from(salt, "base64"), kept.length, { N: 2 ** (n >> 16), r: (n >> 8) & 255, p: n & 255 })
	process.exitCode = made.equals(kept) ? 0 : 1' "$(sql "$new" 'SELECT wachtwoord FROM gebruiker WHERE actief')" "$code"

# TLS at a name: in the settings of web server and programs, both or none.
printf '# Kept\nPORT="8081"\nJBT_ORIGINS="http://127.0.0.1:8080"\n#JBT_TLS="1"\n#NAME="x"\n' >"$j/jbt.conf"
echo certificate >"$j/chain.pem"
tls=($jbt setup --settings "$j/jbt.conf" --certificate "$j/chain.pem")
ok "without a name no TLS" refuses 1 "NAME is the name" "${tls[@]}" "$new"
ok "nor without its certificate" refuses 1 "is not there" "${tls[@]}" --certificate "$j/nowhere.pem" --host tafels.example.nl "$new"
ok "nor where the settings are not" refuses 1 "names the file of the settings" "${tls[@]}" --settings "$j/nowhere.conf" --host tafels.example.nl "$new"
ok "nothing of that is in them" [ "$(grep -c '^[A-Z]' "$j/jbt.conf")" = 2 ]
ok "with both it is in the settings" ends 0 "${tls[@]}" --host tafels.example.nl "$new"
ok "twice is once" ends 0 "${tls[@]}" --host tafels.example.nl "$new"
settings='BIND="0.0.0.0" JBT_ORIGINS="https://tafels.example.nl" JBT_TLS="1" NAME="tafels.example.nl" PORT="8081" TLS_CERT="'$j'/chain.pem"'
ok "of web server and programs, and what else was there stays" [ "$(grep '^[A-Z]' "$j/jbt.conf" | sort | paste -sd' ')" = "$settings" ]
ok "once more: it is there" ends 0 $jbt setup --user c.heer --name "C. Heer" "$new"
ok "that is said" said "there already: beheerder b.heer"
ok "and nobody is added" [ "$(sql "$new" 'SELECT count(*) FROM gebruiker WHERE actief')" = 1 ]

# ---- what the programs told ---------------------------------------------------------------

printf '%s\n' '(server.c.1) server started' '2026-11-23T09:30:00Z inloggen[4711] JBT04 database: disk I/O error' >"$j/server.log"
ok "the lines with a code are told" ends 0 $jbt logs "$j/server.log"
ok "and no others" [ "$(cat "$work/out")" = '2026-11-23T09:30:00Z inloggen[4711] JBT04 database: disk I/O error' ]
: >"$j/server.log"
ok "none is no fault" ends 0 $jbt logs "$j/server.log"
ok "a log that is not there is" refuses 1 "is not there" $jbt logs "$j/none.log"
unset JBT_SYSLOG
