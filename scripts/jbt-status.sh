# shellcheck shell=bash
# `jbt status`: what an administrator, or a monitoring, asks first. It only reads, but for
# what --record writes.

# SECONDS, as people say it.
long() {
	if [ "$1" -lt 120 ]; then
		echo "$1 seconds"
	elif [ "$1" -lt 7200 ]; then
		echo "$(($1 / 60)) minutes"
	elif [ "$1" -lt 172800 ]; then
		echo "$(($1 / 3600)) hours"
	else
		echo "$(($1 / 86400)) days"
	fi
}
# FILE NAME: a number of a report for monitoring; nothing when it has none.
reported() { sed -n "s/^$2 \([0-9]\{1,18\}\)\([.][0-9]*\)\{0,1\}$/\1/p" "$1" 2>/dev/null | head -n 1 || true; }

# NAME true|false|null TEXT [KEY NUMBER]…: one thing that was looked at; null: it was not.
all=true said='' parts=''
judged() {
	local name=$1 state=$2 word=ok
	case $state in
	false) word=WRONG all=false ;;
	null) word=- ;;
	esac
	said+=$(printf '%-8s %-6s %s' "$name" "$word" "$3")$'\n'
	parts+="$(quoted "$name"), json_object('ok', json('$state'), 'text', $(quoted "$3")"
	shift 3
	while [ $# -gt 0 ]; do
		parts+=", '$1', ${2:-NULL}"
		shift 2
	done
	parts+='), '
}

status_database() {
	local journal reserve='' free room=1
	if [ "$version" -eq "$newest" ]; then
		judged schema true "migration $version, that of these programs" version "$version" known "$newest"
	else
		judged schema false "migration $version, these programs know $newest: jbt migrate" version "$version" known "$newest"
	fi
	journal=$(ask "$db" 'PRAGMA journal_mode')
	if [ "$journal" = wal ]; then
		judged journal true "wal"
	else
		judged journal false "$journal, and the programs need wal: jbt migrate puts that right"
	fi
	free=$(df -PB1 -- "$db" | awk 'NR == 2 { print $4 }')
	[ ! -e "$db-reserve" ] || reserve=$(size_of "$db-reserve")
	if [ -n "$reserve" ] && [ "$reserve" -lt "$MARGIN" ]; then
		room=0
		judged disk false "full: $((reserve / 1048576)) MB are left of the room that was kept aside, and nobody can save. Make room" free_bytes "$free" reserve_bytes "$reserve"
	elif [ "$free" -lt "$MARGIN" ]; then
		room=0
		judged disk false "$((free / 1048576)) MB are free: make room" free_bytes "$free" reserve_bytes "$reserve"
	else
		judged disk true "$((free / 1048576)) MB are free" free_bytes "$free" reserve_bytes "$reserve"
	fi
	[ -z "$recorded" ] || record "$db" schijf "$room" "$free"
}

# The dossiers are read through the programs, by nobody else who has an account on the
# machine; and of one user, or the programs cannot write what root made.
status_files() {
	local file why='' owner place good=1
	place=$(dirname "$db") owner=$(stat -c %u -- "$db")
	[ -z "$(find "$place" -maxdepth 0 -perm /022)" ] || why="others can write in $place: chmod 700"
	[ "$(stat -c %u -- "$place")" = "$owner" ] || why="$place is not of whom the database is: chown"
	for file in "$db" "$db"-wal "$db"-shm "$db"-reserve "$db"-open "$db"-beurt; do
		[ -e "$file" ] || continue
		[ -z "$(find "$file" -maxdepth 0 -perm /077)" ] || why="others can get at $file: chmod 600"
		[ "$(stat -c %u -- "$file")" = "$owner" ] || why="$file is not of whom the database is: chown"
	done
	if [ -n "$why" ]; then
		good=0
		judged files false "$why"
	else
		judged files true "nobody else can get at them"
	fi
	[ -z "$recorded" ] || record "$db" bestanden "$good"
}

status_backup() {
	local report=$to/jbt-backup.prom made age file
	if [ -z "$to" ]; then
		judged backup null "not looked at: no DIRECTORY was given"
		return
	fi
	made=$(reported "$report" jbt_backup_made_seconds)
	file=$(sed -n 's/^jbt_backup_info{file="\([^"]*\)".*/\1/p' "$report" 2>/dev/null | head -n 1 || true)
	if [ -z "$made" ]; then
		judged backup false "none was made in $to: jbt backup" age_seconds ''
		return
	fi
	age=$((EPOCHSECONDS - made))
	if [ "$(reported "$report" jbt_backup_ok)" != 1 ]; then
		judged backup false "the last try failed; the one before it is of $(long "$age") ago" age_seconds "$age"
	elif [ ! -e "$to/$file" ]; then
		judged backup false "the last one, $file, is not in $to any more" age_seconds "$age"
	elif [ "$age" -gt $((hours * 3600)) ]; then
		judged backup false "the last one is of $(long "$age") ago, more than $hours hours" age_seconds "$age"
	else
		judged backup true "the last one is of $(long "$age") ago" age_seconds "$age"
	fi
}

status_drill() {
	local report=$to/jbt-drill.prom tried age days
	days=$(limit "$db" stand_oefening_dagen 8)
	if [ -z "$to" ]; then
		judged drill null "not looked at: no DIRECTORY was given"
		return
	fi
	tried=$(reported "$report" jbt_drill_tried_seconds)
	if [ -z "$tried" ]; then
		# The key is not on the machine that makes them.
		if grep -q '^jbt_backup_info{file="[^"]*\.age"' "$to/jbt-backup.prom" 2>/dev/null; then
			judged drill null "not known here: these backups are encrypted, so drill where the key is"
		else
			judged drill false "there was none: jbt drill" age_seconds ''
		fi
		return
	fi
	age=$((EPOCHSECONDS - tried))
	if [ "$(reported "$report" jbt_drill_ok)" != 1 ]; then
		judged drill false "the last one, $(long "$age") ago, failed: jbt drill says why" age_seconds "$age"
	elif [ "$age" -gt $((days * 86400)) ]; then
		judged drill false "the last one was $(long "$age") ago, more than $days days" age_seconds "$age"
	else
		judged drill true "the backup could be put back, $(long "$age") ago" age_seconds "$age"
	fi
}

status_log() {
	local code=0 told age hours
	hours=$(limit "$db" stand_kop_uren 2)
	if [ -z "$heads" ]; then
		judged log null "not looked at: no HEADS was given"
		return
	fi
	told=$(grep -aoE '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z log [0-9]+ ([0-9a-f]{64}|-) ' "$heads" 2>/dev/null | tail -n 1 | cut -d' ' -f1 || true)
	told=$(date -u -d "${told:-none}" +%s 2>/dev/null || true)
	if [ -z "$told" ]; then
		judged log false "no head of it in $heads: jbt loghead" age_seconds ''
		return
	fi
	age=$((EPOCHSECONDS - told))
	"$B/bin/logcheck" --heads "$db" "$heads" >/dev/null 2>&1 || code=$?
	if [ "$code" -eq 1 ]; then
		judged log false "it is not what was told in $heads: jbt verify" age_seconds "$age"
	elif [ "$code" -ne 0 ]; then
		judged log false "it could not be looked at" age_seconds "$age"
	elif [ "$age" -gt $((hours * 3600)) ]; then
		judged log false "its head was told $(long "$age") ago, more than $hours hours" age_seconds "$age"
	else
		judged log true "its head was told $(long "$age") ago" age_seconds "$age"
	fi
}

# There need be none: it is told once it was sent.
status_standby() {
	local good at last age minutes
	minutes=$(limit "$db" stand_tweede_minuten 15)
	IFS='|' read -r good at last < <(ask "$db" "SELECT goed, strftime('%s', op), ifnull(strftime('%s', nullif(goed_op, '')), '') FROM stand_meting WHERE naam = 'tweede'" 2>/dev/null) || true
	if [ -z "${good-}" ]; then
		judged standby null "there is none that this machine sends to"
		return
	fi
	age=$((EPOCHSECONDS - ${last:-0}))
	if [ -e "$db-afgelost" ]; then
		judged standby false "another machine went on with this database: $(head -n 1 "$db-afgelost")" age_seconds "$age"
	elif [ -z "$last" ]; then
		judged standby false "none ever arrived: jbt standby send" age_seconds ''
	elif [ "$good" -ne 1 ] || [ $((EPOCHSECONDS - at)) -gt $((minutes * 60)) ]; then
		judged standby false "the last one arrived $(long "$age") ago, more than $minutes minutes, or the last try failed: jbt standby send" age_seconds "$age"
	else
		judged standby true "the last one arrived $(long "$age") ago" age_seconds "$age"
	fi
}

status_post() {
	local waits late unsure failed text
	if [ "$version" -ne "$newest" ]; then
		judged post null "not looked at before jbt migrate"
		return
	fi
	IFS='|' read -r waits late unsure failed < <(ask "$db" "SELECT ifnull(sum(stand IN ('klaar', 'bezig')), 0),
		ifnull(sum(stand IN ('klaar', 'bezig') AND max(vanaf, stand_op, gemaakt_op) < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 hour')), 0),
		ifnull(sum(stand = 'onzeker'), 0), ifnull(sum(stand = 'mislukt'), 0) FROM post WHERE stand IN ('klaar', 'bezig', 'onzeker', 'mislukt')")
	text="$waits wait, $unsure may or may not have gone, $failed were not taken"
	if [ "$late" -gt 0 ]; then
		judged post false "$text; $late wait for more than an hour: does scripts/post run?" waiting "$waits" late "$late" unsure "$unsure" failed "$failed"
	else
		judged post true "$text" waiting "$waits" late "$late" unsure "$unsure" failed "$failed"
	fi
}

status() {
	local json='' why recorded=''
	while [[ ${1-} == --* ]]; do
		case $1 in
		--json) json=1 ;;
		--record) recorded=1 ;;
		*) usage ;;
		esac
		shift
	done
	[ $# -ge 1 ] && [ $# -le 3 ] || usage
	db=$1 to=${2-} heads=${3-} hours=${JBT_DRILL_HOURS-}
	to=${to%/}
	case $db$to$heads in *--json* | *--record*) usage ;; esac
	[ -z "$hours" ] || [[ $hours =~ ^[0-9]{1,9}$ ]] || fail "JBT_DRILL_HOURS is a number"
	if [ -n "$json" ] && ! why=$(check_ours "$db" 2>&1); then
		sqlite3 -batch -init /dev/null :memory: "SELECT json_object('ok', json('false'), 'error', $(quoted "${why#"$self: "}"))"
		exit 1
	fi
	if [ -n "$json" ]; then
		read_migrations
		version=$(ask "$db" 'PRAGMA user_version')
	else
		check_ours "$db"
	fi
	hours=${hours:-$(limit "$db" stand_kopie_uren 26)}
	[ -z "$to" ] || [ -d "$to" ] || fail "$to is not there"
	[ -z "$heads" ] || [ -r "$heads" ] || fail "$heads is not there, or cannot be read"
	[ -n "$heads" ] || [ -z "$to" ] || [ ! -e "$to/heads" ] || heads=$to/heads
	status_database
	status_files
	status_backup
	status_drill
	status_log
	status_standby
	status_post
	if [ -n "$json" ]; then
		sqlite3 -batch -init /dev/null :memory: "SELECT json_object($parts'ok', json('$all'), 'database', $(quoted "$db"))"
	else
		printf '%s' "$said"
	fi
	[ "$all" = true ] || exit 1
}
