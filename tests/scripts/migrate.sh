# shellcheck shell=bash
# scripts/migrate: in a tree of its own, to which migrations are added that no
# tree should have.

m=$work/m
other() { rm -rf "$m/tree" "$m/data" && mkdir -p "$m/tree" "$m/data" && cp -r scripts db "$m/tree/" && cp "$work/begin.sqlite" "$m/data/jbt.sqlite"; }
db=$m/data/jbt.sqlite
migrate=$m/tree/scripts/migrate
known=$(find db/migrations -name '*.sql' | wc -l)
# OFFSET NAME: the path of the migration so many after the last.
next() { printf '%s/tree/db/migrations/%03d_%s.sql' "$m" $((known + $1)) "$2"; }
version() { sql "$db" 'PRAGMA user_version'; }
extra() { sql "$db" "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'extra%'"; }
# Stopped with an error, and everything as it was.
stopped() { refuses 1 "$@" && [ "$(version) $(extra)" = "$known 0" ]; }

other
ok "a database that is up to date is left alone" ends 0 "$migrate" "$db"
ok "in silence" [ ! -s "$work/out" -a ! -s "$work/err" ]

sql "$db" 'PRAGMA journal_mode=DELETE' >/dev/null
ok "a program refuses a database that is not in WAL mode" ends 1 "$B/bin/taken" --check "$db"
ok "and says what puts it right" grep -q 'WAL mode: scripts/migrate' "$work/err"
ok "which it does" ends 0 "$migrate" "$db"
ok "(it is in WAL mode)" [ "$(sql "$db" 'PRAGMA journal_mode')" = wal ]
ok "and the program takes it" ends 0 "$B/bin/taken" --check "$db"

ln -s nowhere "$(next 1 a)"
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(next 2 b)"
ok "a migration that cannot be read stops all of it" stopped "empty, or cannot be read" "$migrate" "$db"
other
mkdir "$(next 1 a)"
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(next 2 b)"
ok "so does one that is no file" stopped "cannot be read" "$migrate" "$db"
other
if [ "$(id -u)" -eq 0 ]; then
	echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(next 1 a)"
	cp "$(next 1 a)" "$(next 2 b)"
	chmod 0 "$(next 1 a)"
	chown -R nobody "$m/data"
	chmod 755 "$work" "$m"
	chmod -R a+rX "$m/tree/scripts" "$m/tree/db/region"
	chmod a+rx "$m/tree" "$m/tree/db" "$m/tree/db/migrations"
	ok "one that only root can read stops who is not root" stopped "cannot be read" setpriv --reuid=nobody --regid=nogroup --clear-groups "$migrate" "$db"
else
	skip 1 "a file that only root can read needs root"
fi
other
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);' >"$(next 1 a)"
echo 'CREATE TABLE extra2 (id INTEGER PRIMARY KEY) STRICT;' >"$(next 2 b)"
ok "one that fails stops all of it" stopped "no such table: nowhere" "$migrate" "$db"
ok "and none of it is left" [ "$(extra)" -eq 0 ]
ok "but the copy of before is" [ "$(sql "$(find "$m/data" -name 'jbt.sqlite-voor-migratie-*')" 'PRAGMA user_version')" -eq "$known" ]
other
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; /* no end' >"$(next 1 a)"
ok "one with a comment that does not end stops" stopped "failed, and changed nothing" "$migrate" "$db"
other
printf 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT -- so' >"$(next 1 a)"
ok "one without its last semicolon is whole all the same" ends 0 "$migrate" "$db"
other
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; COMMIT;' >"$(next 1 a)"
ok "one that ends its transaction itself is refused" stopped "COMMIT or ROLLBACK" "$migrate" "$db"
other
echo 'PRAGMA defer_foreign_keys=ON; CREATE TABLE extra (id INTEGER PRIMARY KEY, zaak INTEGER REFERENCES zaak) STRICT; INSERT INTO extra VALUES (1, 999999);' >"$(next 1 a)"
ok "one that leaves a reference to nothing is refused" stopped "every reference is whole" "$migrate" "$db"
other
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(next 2 b)"
ok "one whose number does not follow is refused" stopped "is not there" "$migrate" "$db"
other
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$m/tree/db/migrations/99_b.sql"
ok "one with a name that is none is refused" stopped "not the name of a migration" "$migrate" "$db"

# ---- what it does when all is well ----------------------------------------------------

other
echo "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; INSERT INTO extra VALUES (1);" >"$(next 1 a)"
before=$(sql "$db" .dump | sort | sha256sum)
ok "--dry-run says what it would do" ends 0 "$migrate" --dry-run "$db"
ok "(that)" said "migration $((known + 1)): "
ok "and does not" [ "$(sql "$db" .dump | sort | sha256sum) $(version)" = "$before $known" ]
ok "nor leaves anything" [ "$(files "$m/data" | grep -vcE '^jbt.sqlite(-shm|-wal)?$')" -eq 0 ]
echo 'INSERT INTO nowhere VALUES (1);' >"$(next 2 b)"
ok "it finds what fails" stopped "no such table" "$migrate" --dry-run "$db"
rm "$(next 2 b)"
"$migrate" "$db" >"$work/one" 2>&1 &
one=$!
"$migrate" "$db" >"$work/two" 2>&1 &
two=$!
wait "$one" && wait "$two"
two=$?
cat "$work/one" "$work/two" >"$work/err"
ok "two at once both end well" [ "$two" -eq 0 ]
ok "and it ran once" [ "$(cat "$work/one" "$work/two" | grep -c '^migration')" -eq 1 ]
ok "(it did)" [ "$(version) $(sql "$db" 'SELECT count(*) FROM extra')" = "$((known + 1)) 1" ]
kept=$(find "$m/data" -name 'jbt.sqlite-voor-migratie-*')
ok "a copy of before was made first" [ "$(sql "$kept" .dump | sort | sha256sum)" = "$before" ]
ok "by its number" has "$kept" "-voor-migratie-$(printf %03d $((known + 1)))-"
ok "unless one says not to" [ "$(other && echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(next 1 a)" && "$migrate" --no-backup "$db" >/dev/null && files "$m/data" | grep -c voor)" -eq 0 ]

# ---- where somebody is, or something else --------------------------------------------------

other
rm -rf "$m/live"
mkdir "$m/live"
start "$m/live"
ok "while the programs run, one that is up to date is no matter" ends 0 "$migrate" "$m/live/jbt.sqlite"
echo 'CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;' >"$(next 1 a)"
ok "but one that is not is" refuses 75 "is in use" "$migrate" "$m/live/jbt.sqlite"
stop
rm "$(next 1 a)"
sql "$db" 'PRAGMA user_version = 999'
ok "a database that is newer is refused" refuses 1 "newer version of the program: it stands at migration 999, these scripts know $known" "$migrate" "$db"
: >"$m/data/empty"
ok "an empty file is none" refuses 1 "is empty" "$migrate" "$m/data/empty"
sql "$m/data/foreign" 'CREATE TABLE a (b)'
ok "nor is a foreign database" refuses 1 "is no database of this program" "$migrate" "$m/data/foreign"
ok "which stays as it is" [ "$(sql "$m/data/foreign" .tables)" = a ]
ok "a directory that is not there is not made" refuses 1 "is not there" "$migrate" "$m/no/jbt.sqlite"
ok "migrate says how it is called" refuses 2 "usage: scripts/migrate" "$migrate"

mkdir "$m/new"
echo 'INSERT INTO nowhere VALUES (1);' >"$(next 1 a)"
ok "a new one that cannot be made whole is not made" refuses 1 "no such table" "$migrate" "$m/new/jbt.sqlite"
ok "and nothing of it is left" [ -z "$(files "$m/new")" ]
rm "$(next 1 a)"
"$migrate" "$m/new/jbt.sqlite" >"$work/one" 2>&1 &
one=$!
"$migrate" "$m/new/jbt.sqlite" >"$work/two" 2>&1 &
two=$!
wait "$one" && wait "$two"
two=$?
cat "$work/one" "$work/two" >"$work/err"
ok "two at once make one" [ "$two" -eq 0 ]
ok "(whole)" ends 0 scripts/verify "$m/new/jbt.sqlite"
rm "$m/new/jbt.sqlite"
: >"$m/new/jbt.sqlite-voor-20261126-100000"
ok "where one was, none is made" refuses 1 "but this is: $m/new/jbt.sqlite-" "$migrate" "$m/new/jbt.sqlite"
ok "(none)" not there "$m/new/jbt.sqlite"

# What the build keeps of the migrations, for what each script asks: is this a database of ours?
fresh "$work/shape"
mkdir "$work/shape/build"
ln -s "$B/bin" "$work/shape/build/bin"
kept=$work/shape/build/shape
ok "a script without it works it out" ends 0 env B="$work/shape/build" scripts/verify "$work/shape/jbt.sqlite"
{ cat "$B/shape" && echo 'zz|that|is|not|there'; } >"$kept"
ok "with it it is believed" refuses 1 "it has not: zz|that|is|not|there" env B="$work/shape/build" scripts/verify "$work/shape/jbt.sqlite"
sed -i 1s/^./x/ "$kept"
ok "but not when it is of other migrations" ends 0 env B="$work/shape/build" scripts/verify "$work/shape/jbt.sqlite"
