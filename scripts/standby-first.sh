# shellcheck shell=bash
# scripts/standby on the first machine: the copy goes out, or this machine is shut.

# What stands where: db, the database; place, the copy and what is known of the last one.
# Everything that may have changed the database shows in these.
trace_of() { find "$db" "$db-wal" -maxdepth 0 -size +0 -printf '%p %s %T@\n' 2>/dev/null || true; }

# Another machine went on with it: nobody saves here what nobody will ever see there.
shut() {
	printf '%s\n' "$1" >"$db-afgelost"
	own "$db-afgelost" "$db"
	sync "$db-afgelost" "$(dirname "$db")"
	change "$db" <<<"CREATE TRIGGER IF NOT EXISTS log_afgelost BEFORE INSERT ON log BEGIN SELECT raise(ABORT, 'another machine went on with it'); END;" ||
		echo "$self: programs that run could still save in $db: stop them" >&2
}

# The copy: of one moment, pages where they were, so that few blocks differ from the last.
copy_out() {
	run sqlite3 -batch -bail -init /dev/null -cmd '.timeout 30000' "$db" 'BEGIN' 'SELECT 1 FROM log LIMIT 1' ".backup --async '$place/copy.sqlite'" >/dev/null &&
		rm -f "$place"/copy.sqlite-{wal,shm,journal} && sync "$place/copy.sqlite"
}

make_manifest() {
	local copied
	copied=$("$B/bin/logcheck" --heads "$place/copy.sqlite") || fail "the log of the copy cannot be read"
	rm -f "$place"/copy.sqlite-{wal,shm}
	{
		printf 'time %s\nbefore %s\nhead %s\n' "$1" "$2" "$copied"
		printf 'size %d\nsha256 %s\n' "$(size_of "$place/copy.sqlite")" "$(sha256sum <"$place/copy.sqlite" | cut -d' ' -f1)"
		[ "$option" != --handover ] || echo 'handover 1'
	} >"$place/manifest.deel"
	mv "$place/manifest.deel" "$place/manifest"
}

tell_monitoring() {
	local took=$((${EPOCHREALTIME/./} - began))
	{
		printf 'jbt_standby_ok %d\njbt_standby_tried_seconds %d\n' "$1" "$EPOCHSECONDS"
		if [ "$1" -eq 1 ]; then
			printf 'jbt_standby_sent_seconds %d\njbt_standby_size_bytes %d\n' "$((began / 1000000))" "$(size_of "$place/copy.sqlite")"
			printf 'jbt_standby_duration_seconds %d.%06d\n' $((took / 1000000)) $((took % 1000000))
			printf 'jbt_standby_log_rows %d\n' "$(says "$place/manifest" head | cut -d' ' -f2)"
		else
			grep -vE '^jbt_standby_(ok|tried_seconds) ' "$place/jbt-standby.prom" 2>/dev/null || true
		fi
	} >"$place/jbt-standby.prom.deel"
	mv "$place/jbt-standby.prom.deel" "$place/jbt-standby.prom"
}

send() {
	local hook before stamped trace changed=1 code=0
	[ $# -eq 3 ] || usage
	db=$1 place=${2%/} hook=$3 began=${EPOCHREALTIME/./} good=''
	[ ! -e "$db-afgelost" ] || fail "another machine went on with $db: $(head -n 1 "$db-afgelost")"
	[ -f "$db" ] || fail "$db is not there"
	if [ "$option" = --handover ]; then locked alone "$db"; else locked shared "$db"; fi
	check_current "$db" "jbt migrate"
	[ -x "$hook" ] || fail "$hook, to bring it to the second machine, is not there or cannot be run"
	mkdir -p "$place"
	only_one "$place"
	trap '[ -n "$good" ] || { tell_monitoring 0; record "$db" tweede 0; }; clean_up' EXIT

	# Before the copy: what was saved until here must be in it.
	stamped=$(date -u +%FT%TZ)
	trace=$(trace_of)
	before=$("$B/bin/logcheck" --heads "$db") || fail "the log of $db cannot be read"
	if [ -z "$option" ] && [ -e "$place/manifest" ] && [ "$trace" = "$(cat "$place/trace" 2>/dev/null)" ]; then
		changed=
		sed -i "s/^time .*/time $stamped/" "$place/manifest"
	else
		rm -f "$place/manifest" "$place/trace"
		[ -e "$place/copy.sqlite" ] || room_for "$(($(size_of "$db" "$db-wal") + MARGIN))" "$place" "the copy"
		# One that was cut off is no database any more.
		copy_out || { rm -f "$place"/copy.sqlite* && fail "$db could not be copied"; }
		make_manifest "$stamped" "$before"
	fi
	run "$hook" "$place" >"$work/told" || code=$?
	if grep -q '^promoted ' "$work/told"; then
		shut "$(grep -m1 '^promoted ' "$work/told")"
		good=1
		tell_monitoring 0
		fail "the second machine went on with it: this one is shut ($db-afgelost). What was saved here since is here still, and nowhere else"
	fi
	[ "$code" -eq 0 ] && grep -q '^standby ' "$work/told" || fail "$hook failed: the second machine has not what was saved since its last copy"
	good=1
	tell_monitoring 1
	if [ "$option" = --handover ]; then
		shut "handed over $stamped"
	elif [ "$(ask "$db" "SELECT goed AND op > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-4 minutes') FROM stand_meting WHERE naam = 'tweede'")" != 1 ]; then
		# Now and then: it is a change too, and sent the next time.
		record "$db" tweede 1
		rm -f "$place/trace"
	elif [ -n "$changed" ]; then
		echo "$trace" >"$place/trace"
	fi
	cat "$work/told"
}
