# shellcheck shell=bash
# The pages for man: each command of the manual is run, each code of the programs is told,
# and troff reads them without a word.

pages=(scripts/jbt.1 scripts/jbt-codes.7 scripts/jeugdbeschermingstafels.7)
if [ -n "$(type -P groff)" ]; then
	for page in "${pages[@]}"; do ok "$page is well-formed" [ -z "$(groff -man -Tutf8 -ww -z "$page" 2>&1)" ]; done
else
	skip 3 "groff is not there: the pages for man are not looked at"
fi

# ---- codes: those of the sources, by number and name --------------------------------------

used=$(grep -rhoE '(log_event|die)\(EV_[A-Z_]+' cgi-bin scripts/build | grep -oE 'EV_[A-Z_]+' | sort -u)
mapfile -t order < <(awk '/^enum event_code/,/};/' cgi-bin/lib/base/base.h | grep -oE 'EV_[A-Z_]+')
for ((i = 0; i < ${#order[@]}; i++)); do
	grep -qx "${order[i]}" <<<"$used" || continue
	printf 'JBT%02d %s\n' "$i" "$(sed -n "s/.*\[${order[i]}\] = \"\(.*\)\",/\1/p" cgi-bin/lib/base/log.c)"
done >"$work/codes"
ok "each code that a program writes is told, and no other" diff "$work/codes" <(sed -n 's/^\.SS //p' scripts/jbt-codes.7)
ok "with what it means" [ "$(awk '/^\.S[SH] /{ if (last && !n) bad++; last = $1 == ".SS"; n = 0; next } /^[^.]/{ n += NF > 5 } END { print bad + 0 }' scripts/jbt-codes.7)" = 0 ]

# ---- the manual: its commands, one after the other ------------------------------------------

mkdir -p "$work/man/srv"/{new,moved,second/incoming} "$work/man/run/jbt-metrics" "$work/man/var"/{lib,backups}/jeugdbeschermingstafels
m=$work/man
echo 'Een-Lang-Wachtwoord' >"$m/password"
printf '#!/bin/sh\ncat "$1/copy.sqlite" >"%s/srv/second/incoming/copy.sqlite" && cp "$1/manifest" "%s/srv/second/incoming/" && exec scripts/jbt standby receive "%s/srv/second"\n' "$m" "$m" "$m" >"$m/hook"
chmod +x "$m/hook"
export JBT_SYSLOG=off
mapfile -t commands < <(awk '/^\.\\" installed/ { skip = 1 } /^\.EX/ { on = !skip; skip = 0; next } /^\.EE/ { on = 0 } on' scripts/jeugdbeschermingstafels.7 | sed 's/\\-/-/g')
ok "the manual has its commands" [ "${#commands[@]}" -ge 24 ]
for command in "${commands[@]}"; do
	line=${command// \/var\// $m/var/}
	line=${line// \/srv\// $m/srv/}
	line=${line// \/run\// $m/run/}
	line=${line/< password/< $m/password}
	line=${line/ HOOK/ $m/hook}
	line=${line/jbt-JJJJMMDD-UUMMSS.sqlite/$(basename "$(find "$m/var/backups" -name 'jbt-2*.sqlite' 2>/dev/null | head -n 1)")}
	# A machine that took over and hands over itself begins anew on the other side.
	[[ $line != *--handover* ]] || { rm -rf "$m/srv/second" && mkdir -p "$m/srv/second/incoming"; }
	ok "$command" ends 0 env PATH="$tree/scripts:$PATH" bash -c "$line"
done
unset JBT_SYSLOG
