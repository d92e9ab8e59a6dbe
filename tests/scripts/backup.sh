# shellcheck shell=bash
# scripts/backup: made, checked, encrypted, kept for a while, brought elsewhere,
# reported; and nothing half when it is stopped.

fresh "$work/b"
db=$work/b/jbt.sqlite to=$work/b/to
value() { sed -n "s/^jbt_backup_$1 //p" "$to/jbt-backup.prom"; }
backups() { find "$to" -name 'jbt-*.sqlite*' ! -name '.*' -printf '%f\n' | sort; }
newest() { backups | tail -n 1; }
between() { awk -v n="$1" -v from="$2" -v to="$3" 'BEGIN { exit !(n >= from && n <= to) }'; }

ok "a backup is made" ends 0 scripts/backup "$db" "$to"
ok "the beheerder sees that it was" [ "$(recorded "$db" kopie)" = 1 ]
made=$(sed -n 1p "$work/out") head=$(sed -n 2p "$work/out")
ok "its path is told" [ "$made" = "$to/$(newest)" ]
ok "and the head of the log" [ "$head" = "$(sql "$db" "SELECT 'log ' || id || ' ' || keten FROM log ORDER BY id DESC LIMIT 1")" ]
ok "nothing else is said" not test -s "$work/err"
ok "it is whole" ends 0 scripts/verify "$made" "$to/jbt-heads"
ok "and the same as what it is of, but for that it was made" [ "$(sql "$made" .dump | sort | sha256sum)" = "$(sql "$db" .dump | grep -v '^INSERT INTO stand_meting' | sort | sha256sum)" ]
ok "nobody else can read it" [ -z "$(find "$to" -perm /077)" ]
ok "monitoring is told that it is good" [ "$(value ok)" = 1 ]
ok "when it was made" between "$(value made_seconds)" $((EPOCHSECONDS - 60)) "$EPOCHSECONDS"
ok "how large it is" [ "$(value size_bytes)" = "$(stat -c %s "$made")" ]
ok "how long it took" between "$(value duration_seconds)" 0.01 60
ok "and the head" grep -qF "jbt_backup_info{file=\"$(newest)\",head=\"${head##* }\"} 1" "$to/jbt-backup.prom"
ok "the head is kept, with what was counted" grep -qE " $head $(newest) zaken=$zaken tafels=[0-9]+ stukken=[0-9]+ gebruikers=[0-9]+$" "$to/jbt-heads"

# While others write, and two at once.
(
	for ((i = 0; i < 150; i++)); do
		sql "$db" "UPDATE teller SET laatste = laatste + 1"
	done
) &
writer=$!
scripts/backup "$db" "$to" >"$work/one" 2>&1 &
one=$!
scripts/backup "$db" "$to" >"$work/two" 2>&1 &
two=$!
wait "$one" && wait "$two"
ok "two at once are both made" [ $? -eq 0 ]
ok "each its own" [ "$(head -qn 1 "$work/one" "$work/two" | sort -u | grep -c '\.sqlite$')" -eq 2 ]
for file in $(head -qn 1 "$work/one" "$work/two"); do ok "each whole" ends 0 scripts/verify "$file"; done
wait "$writer"

# ---- what is none --------------------------------------------------------------

none=$work/b/none
: >"$work/b/empty"
sql "$work/b/foreign.sqlite" 'CREATE TABLE a (b); PRAGMA user_version = 3'
cp "$work/begin.sqlite" "$work/b/newer.sqlite"
sql "$work/b/newer.sqlite" 'PRAGMA user_version = 999'
head -c 5000 /dev/urandom >"$work/b/noise"
ok "a path that is mistyped is refused" refuses 1 "is not there" scripts/backup "$work/b/jbt.sqlit" "$none"
ok "an empty file is refused" refuses 1 "is empty" scripts/backup "$work/b/empty" "$none"
ok "a foreign database is refused" refuses 1 "is no database of this program" scripts/backup "$work/b/foreign.sqlite" "$none"
ok "what is no database is refused" refuses 1 "is no database of SQLite" scripts/backup "$work/b/noise" "$none"
ok "one of a newer version is refused" refuses 1 "newer version" scripts/backup "$work/b/newer.sqlite" "$none"
ok "and of all these no file is left" not there "$none"
ok "nor is one made where there was none" not there "$work/b/jbt.sqlit"
ok "monitoring hears of a failure" ends 1 scripts/backup "$work/b/empty" "$to"
ok "without losing what was good last" [ "$(value ok) $(value size_bytes)" = "0 $(stat -c %s "$(tail -qn 2 "$work/one" "$work/two" | grep -h sqlite | sort | tail -n 1)")" ]
ok "backup says how it is called" refuses 2 "usage: scripts/backup" scripts/backup "$db"

cp "$db" "$work/b/broken.sqlite"
dd if=/dev/urandom of="$work/b/broken.sqlite" bs=4096 seek=60 count=40 conv=notrunc 2>/dev/null
ok "a damaged database gives no backup" ends 1 scripts/backup "$work/b/broken.sqlite" "$work/b/to2"
ok "not a half one either" [ -z "$(find "$work/b/to2" -name '*.sqlite*' 2>/dev/null)" ]
cp "$db" "$work/b/tampered.sqlite"
trigger=$(sql "$db" "SELECT sql FROM sqlite_schema WHERE name = 'log_vast'")
sql "$work/b/tampered.sqlite" "DROP TRIGGER log_vast; UPDATE log SET rol = 'x' WHERE id = 7; $trigger"
rm -rf "$work/b/to3"
ok "a log that was changed makes it fail" refuses 1 "the log is not what was written" scripts/backup "$work/b/tampered.sqlite" "$work/b/to3"
ok "the beheerder sees that" [ "$(recorded "$work/b/tampered.sqlite" kopie)" = 0 ]
ok "but the backup is there" [ "$(find "$work/b/to3" -name 'jbt-*.sqlite' | wc -l)" -eq 1 ]
ok "and its head is none that was known" not there "$work/b/to3/jbt-heads"

# ---- stopped half way -----------------------------------------------------------

# A sqlite3 that writes half of the copy, and then takes its time.
mkdir -p "$work/slow"
cat >"$work/slow/sqlite3" <<'END'
#!/bin/bash
for last; do :; done
case $last in
"VACUUM INTO"*)
	file=${last#*\'}
	printf 'SQLite format 3\0 and half of it' >"${file%\'}"
	exec sleep 60
	;;
esac
exec /usr/bin/sqlite3 "$@"
END
chmod +x "$work/slow/sqlite3"
stopped=$work/b/stopped
# SIGNAL: stops a backup in the middle.
stop_backup() {
	local i
	PATH=$work/slow:$PATH scripts/backup "$db" "$stopped" >"$work/out" 2>"$work/err" &
	script=$!
	for ((i = 0; i < 400; i++)); do
		part=$(find "$stopped" -name '.jbt-*.deel' 2>/dev/null)
		[ -z "$part" ] || break
		sleep 0.05
	done
	sleep 0.2
	kill "-$1" "$script"
	began=$EPOCHSECONDS
	wait "$script"
	code=$?
}
stop_backup TERM
ok "SIGTERM ends it at once" [ "$code $((EPOCHSECONDS - began < 5))" = "143 1" ]
ok "and leaves no part of a backup" [ "$(files "$stopped")" = .jbt-beurt ]
sleeping=$(pgrep -u "$(id -u)" -f "^sleep 60$" | while read -r pid; do [ "$(readlink "/proc/$pid/cwd")" = "$tree" ] && echo "$pid"; done)
ok "nor what it had started" [ -z "$sleeping" ]
stop_backup KILL 2>/dev/null
ok "SIGKILL leaves a part that nobody takes for a backup" [ "$(files "$stopped" | grep -c '^jbt-')" -eq 0 ]
ok "(it left one)" [ "$(files "$stopped" | grep -c '^\.jbt-.*\.deel$')" -eq 1 ]
for pid in $(pgrep -u "$(id -u)" -f "^sleep 60$"); do [ "$(readlink "/proc/$pid/cwd")" != "$tree" ] || kill "$pid"; done
ok "the next one is made" ends 0 scripts/backup "$db" "$stopped"
ok "and removes that part" [ "$(files "$stopped" | grep -c deel)" -eq 0 ]

# ---- encrypted -------------------------------------------------------------------

for key in one two three; do age-keygen -o "$work/b/$key.key" 2>/dev/null; done
for key in one two; do age-keygen -y "$work/b/$key.key"; done >"$work/b/recipients"
secret=$work/b/secret
ok "it is encrypted when keys are set" ends 0 env JBT_BACKUP_RECIPIENTS="$work/b/recipients" scripts/backup "$db" "$secret"
made=$(sed -n 1p "$work/out")
ok "and named so" [ "${made%.sqlite.age}" != "$made" ]
ok "no word of it can be read" not grep -qrE 'SQLite format|CREATE TABLE|Losser' "$secret"
ok "neither there nor beside the database" [ -z "$(find "$work/b" -name 'jbt.sqlite.*')" ]
for key in one two; do
	ok "the holder of each key can read it ($key)" [ "$(age -d -i "$work/b/$key.key" "$made" | head -c 15)" = 'SQLite format 3' ]
done
ok "and nobody else" not age -d -i "$work/b/three.key" "$made" 2>/dev/null
ok "the head and the counts are kept beside it" grep -qE "log [0-9]+ [0-9a-f]{64} $(basename "$made") zaken=$zaken " "$secret/jbt-heads"
ok "keys that are not there are an error" refuses 1 "cannot be read" env JBT_BACKUP_RECIPIENTS="$work/b/no" scripts/backup "$db" "$none"
echo "age1no" >"$work/b/bad"
ok "keys that are none are too" refuses 1 "does not hold public keys" env JBT_BACKUP_RECIPIENTS="$work/b/bad" scripts/backup "$db" "$none"
ok "and never is it made without" not there "$none"

# ---- for how long ------------------------------------------------------------------

old=$work/b/old
mkdir -p "$old"
for ((day = 0; day < 500; day++)); do
	file=$old/jbt-$(date -u -d "@$((EPOCHSECONDS - day * 86400 - 3600))" +%Y%m%d-%H%M%S).sqlite
	: >"$file"
done
touch "$old/jbt-20200101-000000.sqlite.bak" "$old/other.sqlite" "$old/jbt-2020.sqlite"
ok "500 days of backups" ends 0 scripts/backup "$db" "$old"
to=$old
left=$(backups | grep -cE '^jbt-[0-9]{8}-[0-9]{6}\.sqlite$')
ok "the last seven days are kept" [ "$(for ((day = 0; day < 6; day++)); do
	find "$old" -name "jbt-$(date -u -d "@$((EPOCHSECONDS - day * 86400 - 3600))" +%Y%m%d)-*"
done | wc -l)" -ge 6 ]
ok "of all together a few ($left): 7 days, 5 weeks, 12 months, some of them the same" between "$left" 17 24
ok "one of each of the last 12 months" [ "$(backups | grep -oE '^jbt-[0-9]{6}' | sort -u | wc -l)" -ge 12 ]
ok "none of over 366 days" [ "$(backups | grep -E '^jbt-[0-9]{8}-[0-9]{6}\.sqlite$' | head -n 1 | cut -c5-12)" -ge "$(date -u -d '367 days ago' +%Y%m%d)" ]
ok "what is no backup is left alone" [ -e "$old/other.sqlite" -a -e "$old/jbt-2020.sqlite" -a -e "$old/jbt-20200101-000000.sqlite.bak" ]
ok "less can be asked for" ends 0 env JBT_BACKUP_KEEP='2 0 0' JBT_BACKUP_DAYS=30 scripts/backup "$db" "$old"
ok "and is done" between "$(backups | grep -cE '^jbt-[0-9]{8}-[0-9]{6}\.sqlite$')" 2 4
ok "nonsense is refused" refuses 1 "three numbers" env JBT_BACKUP_KEEP=many scripts/backup "$db" "$old"

# ---- elsewhere ---------------------------------------------------------------------

cat >"$work/b/hook" <<'END'
#!/bin/sh
cp "$1" "${0%/*}/elsewhere"
exit "$(cat "${0%/*}/status")"
END
chmod +x "$work/b/hook"
echo 0 >"$work/b/status"
ok "a hook brings it elsewhere" ends 0 env JBT_BACKUP_HOOK="$work/b/hook" scripts/backup "$db" "$old"
ok "the very same file" cmp -s "$work/b/elsewhere" "$(sed -n 1p "$work/out")"
echo 7 >"$work/b/status"
ok "a hook that fails is a failure" refuses 1 "it is nowhere else" env JBT_BACKUP_HOOK="$work/b/hook" scripts/backup "$db" "$old"
ok "that monitoring hears of" [ "$(value ok)" = 0 ]
ok "a hook that is not there is one before anything is made" refuses 1 "is not there or cannot be run" env JBT_BACKUP_HOOK="$work/b/hok" scripts/backup "$db" "$none"
mkdir -p "$work/fake"
printf '#!/bin/sh\necho "$@" >>%s\n' "$work/b/rsync" >"$work/fake/rsync"
chmod +x "$work/fake/rsync"
ok "the example does so with rsync" ends 0 env PATH="$work/fake:$PATH" JBT_BACKUP_REMOTE=backup@elsewhere.example: JBT_BACKUP_HOOK="$tree/scripts/examples/backup-rsync" scripts/backup "$db" "$old"
made=$(sed -n 1p "$work/out")
ok "with the heads, and without overwriting" grep -qF -- "--ignore-existing --timeout=600 $made $made.heads backup@elsewhere.example:" "$work/b/rsync"

# ---- no room -------------------------------------------------------------------------

if disk true 2>/dev/null; then
	ok "a full disk is said before anything is written" refuses 1 "no room in" disk scripts/backup "$db" "$room/to"
else
	skip 1 "a full disk: none can be made here"
fi
