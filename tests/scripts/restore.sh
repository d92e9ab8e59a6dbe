# shellcheck shell=bash
# scripts/restore: only what is a sound backup, only when nobody is there, and
# nothing of what stood there is lost. And a start that makes no demonstration
# where data was.

fresh "$work/r"
db=$work/r/jbt.sqlite to=$work/r/to
sql "$db" "UPDATE post SET stand = 'klaar' WHERE stand = 'verstuurd'"
scripts/backup "$db" "$to" >"$work/out"
backup=$(sed -n 1p "$work/out")
sql "$db" "UPDATE zaak SET nummer = 'NA-DE-BACKUP' WHERE id = 1"
was=$(sum "$db")
untouched() { [ "$(sum "$db")" = "$was" ] && [ -z "$(find "$work/r" -maxdepth 1 -name 'jbt.sqlite[.-]*' ! -name '*-open' ! -name '*-beurt' ! -name '*-reserve' ! -name '*-shm' ! -name '*-wal')" ]; }
kept() { find "$work/r" -maxdepth 1 -name 'jbt.sqlite-voor-*' ! -name '*-wal' | sort | tail -n 1; }

# ---- somebody is there -----------------------------------------------------------

# The programs, as idle as can be: nobody asks them anything.
fresh "$work/live"
start "$work/live"
live=$work/live/jbt.sqlite
sleep 0.3
ok "while the programs run, it refuses" refuses 75 "is in use by" scripts/restore "$backup" "$live"
[ "$(id -u)" -ne 0 ] || ok "and names one" grep -qE 'in use by [a-z-]+ \([0-9]+\)' "$work/err"
ok "they go on" [ "$(login voorzitter.almelo Demo-Jeugdtafel-2026)" = 303 ]
if [ "$(id -u)" -eq 0 ]; then
	chmod 755 "$work"
	cp "$backup" "$work/live/backup.sqlite"
	chown nobody "$work/live" "$work/live/backup.sqlite" "$live-open" "$live-beurt" "$live"
	as_nobody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
	ok "also for who cannot look at the processes of others" refuses 75 "is in use" "${as_nobody[@]}" scripts/restore "$work/live/backup.sqlite" "$live"
	chown www-data "$work/live" "$live-open" "$live-beurt" "$live"
	rm "$work/live/backup.sqlite"
else
	skip 1 "a restore by another user than the programs' needs root"
fi
stop
ok "when they have stopped, it does it" ends 0 scripts/restore "$backup" "$live"
ok "and says how many zaken" said "restored $zaken zaken"
ok "the file belongs to whom it did" [ "$(stat -c %U "$live")" = "$(stat -c %U "$work/live")" ]
ok "and the programs start on it" start "$work/live"
ok "with what was in it" [ "$(login voorzitter.almelo Demo-Jeugdtafel-2026)" = 303 ]
stop

# Others: one that reads and sleeps, one that has only opened the file.
sql "$db" 'SELECT count(*) FROM zaak' '.shell sleep 30' >/dev/null &
shell=$!
sleep 0.5
ok "a shell of sqlite3 is somebody too" refuses 75 "in use by sqlite3" scripts/restore "$backup" "$db"
kill $(pgrep -P "$shell")
wait "$shell" 2>/dev/null
sleep 30 <"$db" &
reader=$!
ok "so is who only has it open" refuses 75 "in use by sleep" scripts/restore "$backup" "$db"
kill "$reader"
wait "$reader" 2>/dev/null
ok "none of these changed anything" untouched

# The other way round: what begins while a restore is at work.
program() { # runs one with a socket, as the web server does
	JBT_AS_ROOT=1 JBT_DB=$db JBT_TEMPLATES=$B/stamped/templates timeout 2 perl -MSocket -MPOSIX -e '
		socket(my $s, AF_UNIX, SOCK_STREAM, 0) or die; bind($s, sockaddr_un($ARGV[0])) or die; listen($s, 5) or die;
		dup2(fileno($s), 0); exec $ARGV[1]' "$work/r/socket" "$B/cgi-bin/uitloggen" 2>&1
	rm -f "$work/r/socket"
}
ok "a program starts" [ -z "$(program | grep JBT05)" ]
flock -x "$db-open" sleep 4 &
flock=$!
sleep 0.2
ok "but not during a restore or a migration" has "$(program)" "JBT04 database: the database is being restored or migrated"
ok "nor does adduser" refuses 75 "being restored or migrated" scripts/adduser "$db" jansen "J. Jansen" beheerder
ok "nor backup" refuses 75 "being restored or migrated" scripts/backup "$db" "$to"
kill "$(pgrep -P "$flock")" 2>/dev/null
wait "$flock"

# ---- what is no backup --------------------------------------------------------------

: >"$work/r/empty"
sql "$work/r/foreign.sqlite" 'CREATE TABLE zaak (id)'
cp "$backup" "$work/r/damaged.sqlite"
dd if=/dev/urandom of="$work/r/damaged.sqlite" bs=4096 seek=60 count=40 conv=notrunc 2>/dev/null
head -c 300000 "$backup" >"$work/r/half.sqlite"
cp "$backup" "$work/r/newer.sqlite"
sql "$work/r/newer.sqlite" 'PRAGMA user_version = 999'
cp "$backup" "$work/r/reference.sqlite"
sql "$work/r/reference.sqlite" 'UPDATE tafel SET zaak = 999999 WHERE id = 1'
ok "an empty file is refused" refuses 1 "is empty: it is no backup" scripts/restore "$work/r/empty" "$db"
ok "a foreign database is refused" refuses 1 "is no database of this program" scripts/restore "$work/r/foreign.sqlite" "$db"
ok "a damaged one is refused" ends 1 scripts/restore "$work/r/damaged.sqlite" "$db"
ok "half of one is refused" ends 1 scripts/restore "$work/r/half.sqlite" "$db"
ok "one of a newer version is refused" refuses 1 "newer version" scripts/restore "$work/r/newer.sqlite" "$db"
ok "one with a reference to nothing is refused" refuses 1 "is damaged" scripts/restore "$work/r/reference.sqlite" "$db"
ok "one that is not there is refused" refuses 1 "is not there" scripts/restore "$work/r/no" "$db"
ok "the database itself is refused" refuses 1 "is the database itself" scripts/restore "$db" "$db"
ok "and nothing was touched by any of them" untouched
ok "where there was nothing, nothing is left" ends 1 scripts/restore "$work/r/half.sqlite" "$work/r/new/jbt.sqlite"
ok "(nothing)" [ -z "$(files "$work/r/new")" ]
ok "restore says how it is called" refuses 2 "usage: scripts/restore" scripts/restore "$backup"

# ---- its log ---------------------------------------------------------------------------

trigger=$(sql "$backup" "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE name IN ('log_vast', 'log_blijft')")
unlock='DROP TRIGGER log_vast; DROP TRIGGER log_blijft;'
# NAME SQL: a backup that was tampered with, beside its heads.
tampered() {
	rm -rf "$work/r/$1"
	mkdir "$work/r/$1"
	cp "$backup" "$to/jbt-heads" "$work/r/$1/"
	sql "$work/r/$1/${backup##*/}" "$unlock $2; $trigger"
	bad=$work/r/$1/${backup##*/}
}
tampered row "UPDATE log SET pagina = 'x' WHERE id = 9"
ok "a backup with a changed row of the log is refused" refuses 1 "the log of $bad is not what was written; nothing was touched" scripts/restore "$bad" "$db"
ok "which row is said" said "log row 9:"
tampered cut "DELETE FROM log WHERE id BETWEEN 20 AND 30"
ok "one with eleven rows cut out is refused" refuses 1 "rows before it are gone" scripts/restore "$bad" "$db"
tampered tail "DELETE FROM log WHERE id > $rows - 3"
ok "one without its tail is refused, by the heads beside it" refuses 1 "the log was cut off" scripts/restore "$bad" "$db"
echo "$(sql "$backup" "SELECT 'x log ' || id || ' ' || keten FROM log WHERE id = 12")" >"$work/r/elsewhere"
tampered other "UPDATE log SET id = id"
rm "$work/r/other/jbt-heads"
ok "heads of elsewhere are looked at when given" ends 0 scripts/restore "$bad" "$work/r/other/jbt.sqlite" "$work/r/elsewhere"
sed -i 's/ [0-9a-f]\{64\}/ 1111111111111111111111111111111111111111111111111111111111111111/' "$work/r/elsewhere"
ok "and must be in it" refuses 1 "is not the one that was known" scripts/restore "$bad" "$work/r/other/jbt2.sqlite" "$work/r/elsewhere"
ok "none of these touched anything" untouched

# ---- over what stands there ---------------------------------------------------------------

ok "a sound backup is put back" ends 0 scripts/restore "$backup" "$db"
ok "mail that waited in it is not sent by itself" [ "$(sql "$db" "SELECT group_concat(DISTINCT stand) FROM post WHERE reden = 'hersteld' OR stand IN ('klaar', 'bezig')")" = onzeker ]
ok "its head is told" said "$(sql "$backup" "SELECT 'log ' || id || ' ' || keten FROM log ORDER BY id DESC LIMIT 1")"
ok "beside the last one known" said "the last known head: log $rows "
ok "what was there is kept, byte for byte" [ "$(sum "$(kept)")" = "$was" ]
ok "and told where" said "the old database is now $(kept)"
ok "what came after the backup is not in it" [ "$(sql "$db" "SELECT count(*) FROM zaak WHERE nummer = 'NA-DE-BACKUP'")" -eq 0 ]
ok "it is whole" ends 0 scripts/verify "$db" "$to/jbt-heads"
ok "and as it should be for the programs" [ "$(sql "$db" 'PRAGMA journal_mode')" = wal ]
tampered tail "DELETE FROM log WHERE id > $rows - 3"
ok "a log that is not sound is put back when told to" ends 0 scripts/restore --accept-log "$bad" "$db"
ok "not in silence" grep -q "is not what was written, and is accepted so" "$work/err"

# An older backup: what the log went on to say is not in it, and that is said.
rm "$db"*
cp "$backup" "$db"
sed "s/ log [0-9]* [0-9a-f]*/ log $((rows + 7)) $(printf 2%.0s {1..64})/; s/jbt-[0-9]*/jbt-29991231/" "$to/jbt-heads" >>"$to/jbt-heads"
ok "an older backup is put back" ends 0 scripts/restore "$backup" "$db"
ok "with what it lacks" said "rows $((rows + 1)) to $((rows + 7)) of the log, and what they tell of, are not in this backup"

# What was committed last stands in the -wal only.
rm "$db"*
cp "$backup" "$db"
sql "$db" 'PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0' "UPDATE zaak SET nummer = 'IN-DE-WAL' WHERE id = 1" '.shell kill -9 $PPID' >/dev/null 2>&1
ok "(there is a -wal with a change in it)" [ "$(stat -c %s "$db-wal")" -gt 4000 ]
ok "over a database that was not closed" ends 0 scripts/restore "$backup" "$db"
old=$(kept)
ok "its -wal is not taken for the new one's" [ "$(sql "$db" "SELECT count(*) FROM zaak WHERE nummer = 'IN-DE-WAL'")" -eq 0 ]
ok "but kept with the old one" [ "$(stat -c %s "$old-wal")" -gt 4000 ]
ok "which can be put back in turn" ends 0 scripts/restore "$old" "$db"
ok "with its last change" [ "$(sql "$db" "SELECT count(*) FROM zaak WHERE nummer = 'IN-DE-WAL'")" -eq 1 ]

rm "$db"*
head -c 100000 /dev/urandom >"$db"
was=$(sum "$db")
ok "over a database that is noise" ends 0 scripts/restore "$backup" "$db"
ok "which is kept as it was" [ "$(sum "$(kept)")" = "$was" ]
ok "and the backup is there" ends 0 scripts/verify "$db"
rm "$db"*
cp "$work/r/damaged.sqlite" "$db"
ok "over a database that is damaged" ends 0 scripts/restore "$backup" "$db"
rm "$db"*
: >"$db-wal"
ok "where only its -wal was left" ends 0 scripts/restore "$backup" "$db"

# An older one is brought up to date.
mkdir "$work/r/old"
cat db/migrations/00[1-8]_*.sql db/region/twente.sql | sql "$work/r/old/jbt.sqlite"
sql "$work/r/old/jbt.sqlite" 'PRAGMA user_version = 8'
ok "a backup of an older version is brought up to date" ends 0 scripts/restore "$work/r/old/jbt.sqlite" "$work/r/old/new.sqlite"
ok "(it is)" [ "$(sql "$work/r/old/new.sqlite" 'PRAGMA user_version')" -eq "$(find db/migrations -name '*.sql' | wc -l)" ]
ok "and the backup stays as it was" [ "$(sql "$work/r/old/jbt.sqlite" 'PRAGMA user_version')" -eq 8 ]

# ---- encrypted, stopped, no room --------------------------------------------------------

age-keygen -o "$work/r/key" 2>/dev/null
age-keygen -o "$work/r/wrong" 2>/dev/null
age-keygen -y "$work/r/key" >"$work/r/public"
JBT_BACKUP_RECIPIENTS=$work/r/public scripts/backup "$db" "$work/r/secret" >"$work/out" 2>&1
secret=$(sed -n 1p "$work/out")
ok "an encrypted backup asks for the key" refuses 1 "JBT_BACKUP_KEY says where the key is" scripts/restore "$secret" "$db"
ok "another key does not do" ends 1 env JBT_BACKUP_KEY="$work/r/wrong" scripts/restore "$secret" "$db"
ok "the right one does" ends 0 env JBT_BACKUP_KEY="$work/r/key" scripts/restore "$secret" "$db"
ok "nothing that was decrypted is left beside it" [ -z "$(find "$work/r" -maxdepth 1 -name 'jbt.sqlite.*')" ]

# A copy that takes its time.
mkdir -p "$work/slowcp"
printf '#!/bin/sh\nfor last; do :; done\necho half >"$last"\nexec sleep 60\n' >"$work/slowcp/cp"
chmod +x "$work/slowcp/cp"
was=$(sum "$db")
PATH=$work/slowcp:$PATH scripts/restore "$backup" "$db" >"$work/out" 2>"$work/err" &
script=$!
for ((i = 0; i < 400; i++)); do
	[ -z "$(find "$work/r" -maxdepth 1 -name 'jbt.sqlite.terug.*')" ] || break
	sleep 0.05
done
kill -TERM "$script"
wait "$script"
ok "SIGTERM stops a restore" [ $? -eq 143 ]
ok "and leaves everything as it was" [ "$(sum "$db") $(find "$work/r" -maxdepth 1 -name 'jbt.sqlite.*')" = "$was " ]

if disk true 2>/dev/null; then
	# On a disk of 4 MB: the database, and no room for the backup beside it.
	# shellcheck disable=SC2016
	full='cp "$1" "$0/jbt.sqlite" && sha256sum <"$0/jbt.sqlite" >"$2/sum" && scripts/restore "$1" "$0/jbt.sqlite"; code=$?
		sha256sum <"$0/jbt.sqlite" >"$2/sum2"; ls "$0" >"$2/ls"; exit $code'
	ok "without room for it, it refuses" refuses 1 "no room in" disk bash -c "$full" "$room" "$backup" "$work"
	ok "before it moves anything" cmp -s "$work/sum" "$work/sum2"
	ok "and leaves nothing" [ "$(grep -vcE '^jbt.sqlite(-open|-beurt|-reserve)?$' "$work/ls")" -eq 0 ]
	# shellcheck disable=SC2016
	start_full='mkdir "$0/d" && chmod 755 "$0" "$0/d" && head -c 3m /dev/zero >"$0/other" && timeout 60 scripts/run --test "$0/d"; code=$?; ls "$0/d" >"$1/ls"; exit $code'
	ok "without room a start makes no half demonstration" ends 1 disk bash -c "$start_full" "$room" "$work"
	ok "(none)" [ "$(grep -c '^jbt.sqlite$' "$work/ls")" -eq 0 ]
else
	skip 5 "a full disk: none can be made here"
fi

# ---- what was destroyed does not come back -----------------------------------------------------

fresh "$work/v"
ok "a backup of before" ends 0 scripts/backup "$work/v/jbt.sqlite" "$work/v/to"
before=$(sed -n 1p "$work/out")
gone="SELECT (SELECT count(*) FROM tafel WHERE zaak = 15) || ' ' || (SELECT count(*) FROM persoon WHERE zaak = 15) || ' ' || (SELECT stand FROM vernietiging WHERE zaak = 15)"
# As it stands when two people have approved it and the days are over.
sql "$work/v/jbt.sqlite" ".dbconfig enable_trigger off" "INSERT INTO vernietiging (zaak, stand, nummer, gemeente, subregio, soort, laatst, tot, jaren, voorgesteld_naam, voorgesteld_rol, voorgesteld_op,
	goedgekeurd_naam, goedgekeurd_rol, goedgekeurd_op, vanaf) SELECT id, 'goedgekeurd', nummer, 'Enschede', subregio, 'ingetrokken', '2015-01-01', '2020-01-01', 5, 'O. Steuner', 'procesondersteuner',
	'2020-02-01T10:00:00Z', 'V. Zitter', 'voorzitter', '2020-02-02T10:00:00Z', '2020-02-09' FROM zaak WHERE id = 15; UPDATE bewaren SET laatst = '2015-01-01', tot = '2020-01-01' WHERE zaak = 15;" >/dev/null
ok "a dossier is destroyed" ends 0 scripts/vernietigen "$work/v/jbt.sqlite" "$work/v/to"
ok "(it is gone)" [ "$(sql "$work/v/jbt.sqlite" "$gone")" = "0 0 vernietigd" ]
ok "its certificate is kept beside the backups" grep -qF '"goedgekeurd_naam":"V. Zitter"' "$work/v/to/jbt-vernietigd"
ok "once" [ "$(scripts/backup "$work/v/jbt.sqlite" "$work/v/to" >/dev/null && wc -l <"$work/v/to/jbt-vernietigd")" -eq 1 ]
rm -f "$work/v"/jbt.sqlite*
ok "the backup of before is put back" ends 0 scripts/restore "$before" "$work/v/jbt.sqlite"
ok "what was destroyed since is destroyed in it" said "1 of them had been destroyed, and are again"
ok "(it is gone again)" [ "$(sql "$work/v/jbt.sqlite" "$gone")" = "0 0 vernietigd" ]
ok "with who approved it" [ "$(sql "$work/v/jbt.sqlite" "SELECT voorgesteld_naam || goedgekeurd_naam FROM vernietiging")" = "O. SteunerV. Zitter" ]
ok "the others are there" [ "$(sql "$work/v/jbt.sqlite" "SELECT count(DISTINCT zaak) FROM tafel")" -eq "$(sql "$work/begin.sqlite" "SELECT count(DISTINCT zaak) - 1 FROM tafel")" ]
ok "and all of it is whole" ends 0 scripts/verify "$work/v/jbt.sqlite"
mv "$work/v/to/jbt-vernietigd" "$work/v/list"
ok "without the list" ends 0 scripts/restore "$before" "$work/v/jbt.sqlite"
ok "the database that stood there tells it" [ "$(sql "$work/v/jbt.sqlite" "$gone")" = "0 0 vernietigd" ]

# ---- a start makes none where one was -------------------------------------------------------

for left in jbt.sqlite-wal jbt.sqlite-voor-20261126-100000 jbt.sqlite-open jbt.sqlite.terug.12; do
	rm -rf "$work/d"
	mkdir "$work/d"
	: >"$work/d/$left"
	ok "no demonstration where $left was left" refuses 1 "is not there, but this is:" timeout 60 scripts/run --test "$work/d"
	ok "$left: no database" not there "$work/d/jbt.sqlite"
done
rm -rf "$work/d"
mkdir "$work/d"
: >"$work/d/jbt.sqlite"
ok "nor over one that is empty" ends 1 timeout 60 scripts/run --test "$work/d"
ok "which stays so" [ "$(stat -c %s "$work/d/jbt.sqlite")" -eq 0 ]
head -c 100000 /dev/urandom >"$work/d/jbt.sqlite"
was=$(sum "$work/d/jbt.sqlite")
ok "nor over one that is damaged" ends 1 timeout 60 scripts/run --test "$work/d"
ok "which stays as it is" [ "$(sum "$work/d/jbt.sqlite")" = "$was" ]
