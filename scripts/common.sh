# shellcheck shell=bash
# What the scripts that look after a database share; each of them sources this.
#
# They end with 0 when it was done, 1 when it was refused or failed (and nothing
# was changed, unless the message says so), 2 when they were called wrongly, and
# 75 when the database is in use: try again later. Only what was asked for is on
# standard output, the rest on standard error: fit for cron.

set -Eeuo pipefail
umask 077
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
self=${0##*/}
B=${B:-build}
case $B in /*) ;; *) B=$root/$B ;; esac
export B

fail() {
	echo "$self: $*" >&2
	exit 1
}
# What nobody foresaw is not silent either.
trap 'echo "$self: stopped at line $LINENO: $BASH_COMMAND" >&2' ERR
usage() {
	# shellcheck disable=SC2154
	echo "usage: $usage" >&2
	exit 2
}
[ -x "$B/bin/dblock" ] || fail "nothing is built yet: make"

# ---- one at a time, and no half work -------------------------------------------

# MODE DATABASE: goes on with the lock that $B/bin/dblock describes. The whole
# script begins again, with the arguments it had ("${arguments[@]}").
arguments=("$@")
locked() {
	[ "${JBT_LOCKED-}" != "$$" ] || return 0
	rm -rf -- "${leftovers[@]}"
	JBT_LOCKED=$$ exec "$B/bin/dblock" "$1" "$self" "$2" "$0" "${arguments[@]}"
}

# What to remove at the end, however it comes. A signal ends what runs at once.
leftovers=() child=
clean_up() {
	if [ -n "$child" ]; then
		kill "$child" 2>/dev/null || true
		wait "$child" 2>/dev/null || true
	fi
	[ ${#leftovers[@]} -eq 0 ] || rm -rf -- "${leftovers[@]}"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP
# Runs a command that may take long.
run() {
	local code=0
	"$@" <&0 &
	child=$!
	wait "$child" || code=$?
	child=
	return "$code"
}
# A file's name that ends in the number of the script that is at work on it:
# removes those of scripts that are gone.
abandoned() {
	local file
	for file; do
		[ ! -e "$file" ] || kill -0 "${file##*.}" 2>/dev/null || rm -rf -- "$file"
	done
}

# ---- the database --------------------------------------------------------------

# DATABASE SQL…: rows as text. It never makes a file.
ask() {
	local db=$1
	shift
	sqlite3 -batch -bail -readonly -init /dev/null -cmd '.timeout 10000' "$db" "$@"
}
# DATABASE: SQL from standard input, in a database that is there.
change() {
	sqlite3 -batch -bail -init /dev/null -cmd '.timeout 10000' "$1"
}
# DATABASE NAME 0|1 [VALUE]: what was found of it and when, for the page beheer-stand. That
# it cannot be kept (no such database, a full disk) fails nothing.
record() {
	[ -f "$1" ] && ask "$1" 'SELECT 1 FROM stand_meting LIMIT 1' >/dev/null 2>&1 || return 0
	echo "INSERT INTO stand_meting (naam, goed, waarde, op, goed_op) SELECT '$2', $3, $(quoted "${4-}"), nu, CASE $3 WHEN 1 THEN nu ELSE '' END
		FROM (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS nu) WHERE 1
		ON CONFLICT (naam) DO UPDATE SET goed = excluded.goed, waarde = excluded.waarde, op = excluded.op,
			goed_op = CASE excluded.goed WHEN 1 THEN excluded.op ELSE goed_op END;" | change "$1" >/dev/null 2>&1 || true
}
# DATABASE NAME OTHERWISE: a number that the beheerder set.
limit() {
	ask "$1" "SELECT waarde FROM instelling WHERE naam = '$2'" 2>/dev/null | grep -xE '[0-9]{1,9}' || echo "$3"
}
quoted() {
	printf "'%s'" "${1//\'/\'\'}"
}
# FROM TO: a copy of what is committed, also while others write.
copy_of() {
	run sqlite3 -batch -bail -init /dev/null -cmd '.timeout 30000' "$1" "VACUUM INTO $(quoted "$2")"
	sync "$2"
}

# The migrations by number; refuses a directory that cannot be right.
migrations=()
read_migrations() {
	local file number=0
	for file in "$root"/db/migrations/*; do
		number=$((number + 1))
		[[ ${file##*/} =~ ^([0-9]{3})_[a-z0-9_]+\.sql$ ]] || fail "$file: not the name of a migration"
		[ "$((10#${BASH_REMATCH[1]}))" -eq "$number" ] || fail "$file: the migration before it, number $number, is not there"
		[ -f "$file" ] && [ -s "$file" ] && [ -r "$file" ] || fail "$file: empty, or cannot be read"
		migrations+=("$file")
	done
	newest=$number
}

# What a database is made of: columns; triggers, views and indexes as written.
shape="SELECT t.name, c.name, c.type, c.\"notnull\", c.pk FROM pragma_table_list t JOIN pragma_table_info(t.name) c
	WHERE t.schema = 'main' AND t.type = 'table' AND substr(t.name, 1, 7) <> 'sqlite_' UNION ALL
	SELECT type, name, replace(sql, char(10), ' '), '', '' FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL;"
# VERSION: what the migrations up to it make, a thing on a line. The build keeps that of
# the newest, under the sum of what it is made of, because making it takes two seconds.
shape_made() {
	{ sed -s '$a\;' "${migrations[@]:0:$1}" && echo "$shape"; } | sqlite3 -batch -bail -init /dev/null | sort
}
shape_sum() {
	{ cat -- "${migrations[@]}" && echo "$shape"; } | sha256sum
}
shape_of() {
	if [ "$1" -eq "$newest" ] && [ -r "$B/shape" ] && [ "$(head -n 1 "$B/shape")" = "$(shape_sum)" ]; then
		tail -n +2 "$B/shape"
	else
		shape_made "$1"
	fi
}
keep_shape() {
	read_migrations
	{ shape_sum && shape_made "$newest"; } >"$B/shape.new"
	chmod 644 "$B/shape.new"
	mv "$B/shape.new" "$B/shape"
}
# FILE: is it a database of this program, as the migrations made it? What is
# there besides (an index of somebody's own) does not matter. Sets `version`.
check_ours() {
	local missing why
	[ -f "$1" ] || fail "$1 is not there, or is no file"
	[ -r "$1" ] || fail "$1 cannot be read"
	[ -s "$1" ] || fail "$1 is empty"
	[ "$(head -c 15 "$1" | tr -d '\0')" = 'SQLite format 3' ] || fail "$1 is no database of SQLite"
	version=$(ask "$1" 'PRAGMA user_version' 2>&1) || fail "$1 is damaged: $version"
	[ ${#migrations[@]} -gt 0 ] || read_migrations
	[ "$version" -ge 1 ] || fail "$1 is no database of this program"
	[ "$version" -le "$newest" ] ||
		fail "$1 is of a newer version of the program: it stands at migration $version, these scripts know $newest"
	why=$(ask "$1" "$shape" 2>&1 >"$work/has") || fail "$1 is damaged: $why"
	missing=$(shape_of "$version" | comm -23 - <(sort "$work/has"))
	[ -z "$missing" ] || fail "$1 is no database of this program, or was changed; it has not: ${missing%%$'\n'*}"
}
# FILE COMMAND: is it that, and at the newest migration? Else by COMMAND it is.
check_current() {
	check_ours "$1"
	[ "$version" -eq "$newest" ] || fail "$1 stands at migration $version, these scripts know $newest: $2"
}
# FILE: is every page of it whole, and every reference?
check_sound() {
	run ask "$1" 'PRAGMA integrity_check; PRAGMA foreign_key_check;' >"$work/sound" 2>&1 || true
	[ "$(cat "$work/sound")" = ok ] || fail "$1 is damaged: $(head -n 3 "$work/sound" | tr '\n' ' ')"
}
# FILE [HEADS]: is all of the log as it was written? Sets `head`, "log ROW CHAIN".
check_log() {
	local code=0
	run "$B/bin/logcheck" "$@" >"$work/head" || code=$?
	[ "$code" -le 1 ] || fail "the log of $1 could not be checked"
	head=$(cat "$work/head")
	return "$code"
}

# ---- what was destroyed ------------------------------------------------------------

# DATABASE: a line for each certificate, all that stands in it and nobody of a family.
certified="SELECT json_object('nummer', nummer, 'gemeente', gemeente, 'soort', soort, 'laatst', laatst, 'tot', tot, 'jaren', jaren,
	'voorgesteld_naam', voorgesteld_naam, 'voorgesteld_op', voorgesteld_op, 'goedgekeurd_naam', goedgekeurd_naam, 'goedgekeurd_op', goedgekeurd_op,
	'vanaf', vanaf, 'vernietigd_op', vernietigd_op, 'archief', archief) FROM vernietiging WHERE stand = 'vernietigd'"
# DATABASE DIRECTORY: adds what is not there yet to DIRECTORY/jbt-vernietigd.
certificates() {
	local list=$2/jbt-vernietigd
	[ "$(ask "$1" "SELECT count(*) FROM sqlite_schema WHERE name = 'vernietiging'")" -eq 1 ] || return 0
	ask "$1" "$certified" >"$work/certified"
	[ -s "$work/certified" ] || return 0
	[ ! -e "$list" ] || cat "$list" >>"$work/certified"
	sort -u "$work/certified" >"$list.deel"
	sync "$list.deel"
	mv "$list.deel" "$list"
	sync "$2"
}
# DATABASE LIST: destroys there what the list says was destroyed; prints how much that was.
destroy_again() {
	local line
	[ -s "$2" ] || { echo 0 && return; }
	{
		echo ".dbconfig enable_trigger off"
		echo "BEGIN IMMEDIATE; CREATE TEMP TABLE regel (j TEXT);"
		while IFS= read -r line; do echo "INSERT INTO regel VALUES ($(quoted "$line"));"; done <"$2"
		# What stands there as proposed or approved gives way to what became of it.
		cat <<-'END'
			CREATE TEMP TABLE weg AS SELECT z.id AS zaak, max(r.j) AS j FROM regel r JOIN zaak z ON z.nummer = json_extract(r.j, '$.nummer')
				WHERE json_valid(r.j) AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.zaak = z.id AND v.stand = 'vernietigd') GROUP BY z.id;
			DELETE FROM vernietiging WHERE zaak IN (SELECT zaak FROM weg);
			INSERT INTO vernietiging (zaak, stand, nummer, gemeente, subregio, soort, laatst, tot, jaren, voorgesteld_naam, voorgesteld_rol, voorgesteld_op,
				goedgekeurd_naam, goedgekeurd_rol, goedgekeurd_op, vanaf, begonnen_op, archief)
			SELECT w.zaak, 'bezig', z.nummer, json_extract(j, '$.gemeente'), z.subregio, json_extract(j, '$.soort'), json_extract(j, '$.laatst'), json_extract(j, '$.tot'),
				json_extract(j, '$.jaren'), json_extract(j, '$.voorgesteld_naam'), 'procesondersteuner', json_extract(j, '$.voorgesteld_op'), json_extract(j, '$.goedgekeurd_naam'),
				'voorzitter', json_extract(j, '$.goedgekeurd_op'), json_extract(j, '$.vanaf'), json_extract(j, '$.vernietigd_op'), json_extract(j, '$.archief')
			FROM weg w JOIN zaak z ON z.id = w.zaak;
			COMMIT;
			SELECT count(*) FROM vernietiging WHERE stand = 'bezig';
		END
	} | change "$1"
}

# ---- files ---------------------------------------------------------------------

work=$(mktemp -d)
leftovers+=("$work")

# FILE LIKE: what root makes belongs to whom the rest belongs to.
own() {
	[ "$(id -u)" -ne 0 ] || chown --reference="$2" "$1"
}
# BYTES DIRECTORY WHAT: refuses when there is no room.
room_for() {
	local free
	free=$(df --output=avail -B1 "$2" | tail -n 1)
	[ "$free" -ge "$1" ] || fail "no room in $2 for $3: $(($1 / 1048576 + 1)) MB are needed, $((free / 1048576)) MB are free"
}
# FILE…: how many bytes they are together, those that are there.
size_of() {
	{ stat -c %s -- "$@" 2>/dev/null || true; } | awk '{ n += $1 } END { print n + 0 }'
}
MARGIN=$((16 * 1048576))
# A second in time, for names and for reports.
stamp() { date -u +%Y%m%d-%H%M%S; }
# DATABASE: what is left of one that was there, or is being made.
traces() {
	local file making=
	for file in "$1".nieuw*; do [ ! -e "$file" ] || making=1; done
	for file in "$1"-* "$1".*; do
		case $file in
		*.nieuw*) continue ;;
		*-open | *-beurt | *-reserve) [ -z "$making" ] || continue ;;
		esac
		[ ! -e "$file" ] || echo "$file"
	done
}

# FILE: a backup that age encrypted?
is_encrypted() {
	[ "$(head -c 21 "$1" 2>/dev/null | tr -d '\0')" = age-encryption.org/v1 ]
}
