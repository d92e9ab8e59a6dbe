# shellcheck shell=bash
# scripts/standby on the second machine: the copy comes in, and takes over.
#   incoming/{copy.sqlite,manifest}  what is coming in
#   standby.sqlite, manifest         the last one that was whole; when the first machine was
#                                    heard last is the time of the file `seen`
#   heads                            how far the log was, of each
#   promoted                         this machine goes on with it, and refuses the first
#   placed                           and it is where the programs look

# The heads that the copy must still have, without those in between of days ago.
thin() {
	tail -n +61 <(tac "$1") | awk '!seen[substr($1, 1, 10)]++' | tac >"$work/heads"
	tail -n 60 "$1" >>"$work/heads"
	if cmp -s "$work/heads" "$1"; then return; fi
	cp "$work/heads" "$1.deel"
	mv "$1.deel" "$1"
}

# What was cut off between the copy and its manifest: the one of the two that it is of.
settle() {
	[ -e "$1/manifest.next" ] || return 0
	if as_sent "$1/standby.sqlite" "$1/manifest.next"; then mv "$1/manifest.next" "$1/manifest"; else rm "$1/manifest.next"; fi
}

receive() {
	local place=${1-} in copy
	[ $# -eq 1 ] || usage
	place=${place%/} in=$place/incoming
	[ -d "$place" ] || fail "$place is not there"
	if [ -e "$place/promoted" ]; then
		cat "$place/promoted"
		fail "this machine went on with it"
	fi
	[ -f "$in/manifest" ] && [ -f "$in/copy.sqlite" ] || fail "nothing came in: $in"
	only_one "$place"
	rm -f "$place"/.copy.deel*
	settle "$place"
	cp "$in/manifest" "$work/manifest"
	if [ -e "$place/standby.sqlite" ] && [ "$(says "$work/manifest" sha256)" = "$(says "$place/manifest" sha256)" ] && [ -n "$(says "$work/manifest" sha256)" ]; then
		cp "$work/manifest" "$place/manifest.deel"
		mv "$place/manifest.deel" "$place/manifest"
		touch "$place/seen"
		echo "standby $(says "$place/manifest" head), as before"
		return
	fi
	copy=$place/.copy.deel
	leftovers+=("$copy" "$copy-wal" "$copy-shm")
	room_for "$(($(size_of "$in/copy.sqlite") + MARGIN))" "$place" "the copy"
	run cp --reflink=auto -- "$in/copy.sqlite" "$copy"
	as_sent "$copy" "$work/manifest" || fail "what came in is not what was sent; the copy of before stays"
	check_ours "$copy"
	check_sound "$copy"
	# Every head that was known, and the one of the first machine before it was copied.
	[ "$option" = --anew ] || cat "$place/heads" >"$work/known" 2>/dev/null || true
	echo "$(says "$work/manifest" time) $(says "$work/manifest" before) first" >>"$work/known"
	"$B/bin/logcheck" --heads "$copy" "$work/known" >"$work/head" 2>"$work/why" ||
		fail "its log does not go on from where it was: the copy of before stays. Was the first machine restored? Then: receive --anew"
	[ "$(cat "$work/head")" = "$(says "$work/manifest" head)" ] || fail "its log ends elsewhere than was said; the copy of before stays"
	rm -f "$copy"-{wal,shm}
	sync "$copy"
	[ "$option" != --anew ] || rm -f "$place/heads"
	echo "$(says "$work/manifest" time) $(cat "$work/head") standby" >>"$place/heads"
	thin "$place/heads"
	cp "$work/manifest" "$place/manifest.deel"
	mv "$place/manifest.deel" "$place/manifest.next"
	mv "$copy" "$place/standby.sqlite"
	mv "$place/manifest.next" "$place/manifest"
	touch "$place/seen"
	sync "$place"
	echo "standby $(cat "$work/head"), of $(says "$place/manifest" time)"
}

# Is the first machine known to be alive? Says why.
alive() {
	local silent=${JBT_STANDBY_SILENT:-180} age
	[[ $silent =~ ^[0-9]{1,6}$ ]] || fail "JBT_STANDBY_SILENT is a number of seconds"
	if [ -n "${JBT_STANDBY_ASK-}" ]; then
		[ -n "$(type -P curl)" ] || { echo "it cannot be asked: curl is not installed" && return; }
		# In its own words, whatever the certificate: a proxy before it is not the machine.
		case $(curl -ksS --max-time 10 "$JBT_STANDBY_ASK" 2>/dev/null) in
		goed | fout) echo "$JBT_STANDBY_ASK answers: stop the programs there" && return ;;
		esac
	fi
	[ -z "$(says "$place/manifest" handover)" ] || return 1
	age=$((EPOCHSECONDS - $(stat -c %Y "$place/seen")))
	[ -z "$option" ] && [ "$age" -lt "$silent" ] || return 1
	echo "it sent something $age s ago: stop it, then say so (--first-is-stopped), or wait until it was silent for $silent s"
}

promote() {
	local place=${1-} db=${2-} known=${3-} why age
	[ $# -eq 2 ] || [ $# -eq 3 ] || usage
	place=${place%/}
	[ -d "$place" ] || fail "$place is not there"
	only_one "$place"
	settle "$place"
	[ -f "$place/standby.sqlite" ] && [ -f "$place/manifest" ] && [ -f "$place/seen" ] || fail "there is no copy in $place"
	[ ! -e "$place/placed" ] || fail "it was done already: $(cat "$place/promoted")"
	[ -z "$known" ] || [ -r "$known" ] || fail "$known is not there, or cannot be read"
	as_sent "$place/standby.sqlite" "$place/manifest" || fail "the copy in $place is not whole"
	# Where it was cut off, the first machine was refused already.
	if [ ! -e "$place/promoted" ] && why=$(alive); then fail "the first machine is alive. $why"; fi
	age=$((EPOCHSECONDS - $(date -u -d "$(says "$place/manifest" time)" +%s)))
	cat "$place/heads" ${known:+"$known"} >"$work/heads"
	# From here on the first machine is refused, and hears why.
	echo "promoted $(date -u +%FT%TZ) $(says "$place/manifest" head)" >"$place/promoted.deel"
	mv "$place/promoted.deel" "$place/promoted"
	sync "$place/promoted" "$place"
	if ! run "$root/scripts/restore" "$place/standby.sqlite" "$db" "$work/heads" >"$work/restored"; then
		rm -f "$place/promoted"
		fail "the copy could not be put in place; the first machine is still the first"
	fi
	rm -f "$db-afgelost"
	touch "$place/placed"
	sync "$place"
	"$B/bin/opdracht" promote "$db" || fail "it is in place, but its log could not be written"
	cat "$work/restored"
	echo "of $(says "$place/manifest" time), $age s ago: what the first machine saved after that is not here"
	[ -z "$(says "$place/manifest" handover)" ] || echo "it was handed over with its programs stopped: there is nothing after that"
	echo "start the programs here, and let the name point here; keep $place/promoted: by that the first machine hears it"
}
