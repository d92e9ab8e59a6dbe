# shellcheck shell=bash
# scripts/standby: two directories as two machines, of which the first is lost.

mkdir -p "$work/s/bin" "$work/s/b/incoming"
s=$work/s a=$work/s/a/jbt.sqlite out=$work/s/a/out b=$work/s/b new=$work/s/c/jbt.sqlite
fresh "$s/a"
mkdir "$s/c"
export JBT_SYSLOG=off
# What brings it: as rsync does, in place.
cat >"$s/hook" <<END
#!/bin/sh
cat "\$1/copy.sqlite" >"$b/incoming/copy.sqlite" && cp "\$1/manifest" "$b/incoming/" && exec "$tree/scripts/standby" receive "$b"
END
chmod +x "$s/hook"
# Saves something, as a program does: what is acknowledged is a line of s/saved.
save() { "$B/bin/opdracht" code "$a" raad.advies >/dev/null && echo saved >>"$s/saved"; }
saved() { wc -l <"$s/saved"; }
kept() { sql "file:$1?mode=ro&immutable=1" "SELECT count(*) FROM gebruiker_verloop WHERE wat = 'code'"; }
manifest() { sed -n "s/^$1 //p" "$b/manifest"; }
: >"$s/saved"

# ---- sent, while others save ------------------------------------------------------------

save
ok "a copy is sent" ends 0 scripts/standby send "$a" "$out" "$s/hook"
ok "and what is there is told" said "standby log $((rows + 1)) "
ok "with what was saved" [ "$(kept "$b/standby.sqlite")" = 1 ]
ok "the beheerder sees that it arrived" [ "$(recorded "$a" tweede)" = 1 ]
ok "monitoring too" grep -qx 'jbt_standby_ok 1' "$out/jbt-standby.prom"
ok "status tells how old it is" sh -c 'scripts/jbt status "$1" | grep -qE "^standby  ok     the last one arrived .* ago"' x "$a"
ok "that it arrived was written down, and is sent too" ends 0 scripts/standby send "$a" "$out" "$s/hook"
ok "where nothing was saved, it is told so" ends 0 scripts/standby send "$a" "$out" "$s/hook"
ok "and not copied" said "as before"
(while [ ! -e "$s/enough" ]; do save; done) &
writer=$!
good=1
for turn in 1 2 3; do
	before=$(saved)
	scripts/standby send "$a" "$out" "$s/hook" >"$work/out" 2>"$work/err" || good=''
	[ "$(kept "$b/standby.sqlite")" -ge "$before" ] || good=''
done
touch "$s/enough"
wait "$writer"
ok "while others save, each has what was saved before it" [ -n "$good" ]
ok "and that was something" [ "$(saved)" -gt 2 ]

# ---- killed at each step ------------------------------------------------------------------

# A step is a command that changes a file: at the one of which the number is told all of it
# is killed, as by a power cut.
for name in sqlite3 cp mv sync rm; do
	cat >"$s/bin/$name" <<END
#!/bin/bash
n=\$((\$(cat "$s/step" 2>/dev/null || echo 0) + 1))
echo "\$n" >"$s/step"
if [ "\$n" -eq "\$KILL_AT" ]; then kill -KILL 0; fi
exec $(type -P $name) "\$@"
END
done
chmod +x "$s/bin"/*
# NUMBER: a send that is killed at that step; false: it had not so many.
cut_at() {
	rm -f "$s/step"
	(PATH=$s/bin:$PATH KILL_AT=$1 setsid -w scripts/standby send "$a" "$out" "$s/hook" || true) >/dev/null 2>&1
	[ "$(cat "$s/step")" -ge "$1" ] && [ "$(cat "$s/step")" -le "$1" ]
}
scripts/standby send "$a" "$out" "$s/hook" >/dev/null 2>&1
lost='' broken='' steps=0
sure=$(saved)
for ((at = 1; at < 90; at += 2)); do
	save
	cut_at "$at" || break
	steps=$((steps + 1))
	# What stands there is one of the two manifests', and has what the last whole send had.
	sum=$(sha256sum <"$b/standby.sqlite")
	grep -qshF "${sum%% *}" "$b/manifest" "$b/manifest.next" || broken+=" $at"
	[ "$(kept "$b/standby.sqlite")" -ge "$sure" ] || lost+=" $at"
done
ok "it was killed at many steps" [ "$steps" -gt 10 ]
ok "a copy stands there each time${broken:+, not at$broken}" [ -z "$broken" ]
ok "with all that it had${lost:+, not at$lost}" [ -z "$lost" ]
ok "the next one is sent" ends 0 scripts/standby send "$a" "$out" "$s/hook"
ok "and has all" [ "$(kept "$b/standby.sqlite")" = "$(saved)" ]

# ---- what is no copy ------------------------------------------------------------------------

# The file as it lies there, without what is in its -wal.
printf '#!/bin/bash\nif [[ "$*" == *.backup* ]]; then exec cp "%s" "%s/copy.sqlite"; fi\nexec %s "$@"\n' "$a" "$out" "$(type -P sqlite3)" >"$s/bin/sqlite3"
rm "$s/bin"/{cp,mv,sync,rm}
sql "$a" 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
# Somebody who has it open: who closes it last writes the -wal into the file.
mkfifo "$s/hold"
sql "$a" <"$s/hold" >"$s/held" &
reader=$!
exec {hold}>"$s/hold"
echo 'SELECT count(*) FROM log;' >&"$hold"
while [ ! -s "$s/held" ]; do sleep 0.02; done
save
had=$(sum "$b/standby.sqlite")
ok "a file that was only copied is refused" refuses 1 "its log does not go on" env PATH="$s/bin:$PATH" scripts/standby send "$a" "$out" "$s/hook"
ok "the beheerder sees that" [ "$(recorded "$a" tweede)" = 0 ]
ok "and who asks for it" sh -c 'scripts/jbt status "$1" | grep -qE "^standby  WRONG  the last one arrived .* or the last try failed"' x "$a"
ok "the copy of before stays" [ "$(sum "$b/standby.sqlite")" = "$had" ]
exec {hold}>&-
wait "$reader"
scripts/standby send "$a" "$out" "$s/hook" >/dev/null 2>&1
had=$(sum "$b/standby.sqlite")
printf x | dd of="$b/incoming/copy.sqlite" bs=1 seek=500000 conv=notrunc 2>/dev/null
sed -i 's/^time .*/&/; s/^sha256 ./sha256 x/' "$b/incoming/manifest"
ok "what is not what was sent is refused" refuses 1 "is not what was sent" scripts/standby receive "$b"
sed -i "s/^sha256 .*/sha256 $(sha256sum <"$b/incoming/copy.sqlite" | cut -d' ' -f1)/" "$b/incoming/manifest"
sql "$b/incoming/copy.sqlite" "$(sql "$a" "SELECT 'DROP TRIGGER log_blijft; DELETE FROM log WHERE id > 5;' || sql FROM sqlite_schema WHERE name = 'log_blijft'")" 2>/dev/null
sed -i "s/^size .*/size $(stat -c %s "$b/incoming/copy.sqlite")/; s/^sha256 .*/sha256 $(sha256sum <"$b/incoming/copy.sqlite" | cut -d' ' -f1)/" "$b/incoming/manifest"
ok "and one with less of the log than was known" refuses 1 "does not go on from where it was" scripts/standby receive "$b"
ok "the copy of before stays then" [ "$(sum "$b/standby.sqlite")" = "$had" ]

# ---- taking over ----------------------------------------------------------------------------

scripts/standby send "$a" "$out" "$s/hook" >/dev/null 2>&1
sure=$(saved)
sent=$(manifest head)
save
echo goed >"$s/gezond"
ok "not while the first machine is alive" refuses 1 "the first machine is alive. it sent something" scripts/standby promote "$b" "$new"
ok "nor when its page answers, whatever is said" refuses 1 "answers: stop the programs there" env JBT_STANDBY_ASK="file://$s/gezond" scripts/standby promote --first-is-stopped "$b" "$new"
cp "$b/standby.sqlite" "$s/whole"
ok "nor is one that is not in its place there" refuses 1 "is not there" scripts/standby promote --first-is-stopped "$s/nowhere" "$new"
printf x | dd of="$b/standby.sqlite" bs=1 seek=500000 conv=notrunc 2>/dev/null
ok "nor a copy that is not whole" refuses 1 "is not whole" scripts/standby promote --first-is-stopped "$b" "$new"
cp "$s/whole" "$b/standby.sqlite"
ok "(nothing)" [ -z "$(files "$s/c")" ]
JBT_SYSLOG=off scripts/loghead "$a" "$s/heads"
# Cut off when the first machine was refused already, it is done the next time.
echo "promoted now" >"$b/promoted"
ok "it takes over" ends 0 scripts/standby promote "$b" "$new" "$s/heads"
ok "with all that was saved before the last send" [ "$(sql "$new" "SELECT count(*) FROM gebruiker_verloop WHERE wat = 'code'")" = "$sure" ]
read -r _ row _ <<<"$sent"
ok "what is lost is said: how old" grep -qE ', [0-9]+ s ago: what the first machine saved after that is not here' "$work/out"
ok "and how many rows of the log" said "rows $((row + 1)) to $((row + 1)) of the log"
ok "the log goes on from there" ends 0 scripts/verify "$new" "$b/heads"
ok "with who did it" [ "$(sql "$new" 'SELECT pagina, handeling, gebruiker FROM log ORDER BY id DESC LIMIT 1')" = "jbt|omschakelen|" ]
ok "not a second time" refuses 1 "it was done already: promoted " scripts/standby promote --first-is-stopped "$b" "$new"

# ---- the first machine comes back --------------------------------------------------------------

ok "before it was told, it can save" save
ok "its next send shuts it" refuses 1 "the second machine went on with it" scripts/standby send "$a" "$out" "$s/hook"
ok "a program that runs saves nothing" not sql "$a" "INSERT INTO log (op, pagina, handeling, uitkomst, keten) VALUES ('x', 'x', 'x', 'x', 'x')" 2>/dev/null
ok "none starts" refuses 1 "another machine went on with it" "$B/bin/opdracht" code "$a" raad.advies
ok "nor is anything sent" refuses 1 "another machine went on with" scripts/standby send "$a" "$out" "$s/hook"
ok "status tells" sh -c 'scripts/jbt status "$1" | grep -q "^standby  WRONG  another machine went on with this database: promoted "' x "$a"
ok "what it saved is there still" [ "$(kept "$a")" = "$(saved)" ]

# ---- moving on purpose -------------------------------------------------------------------------

mkdir -p "$s/d/incoming" "$s/e"
sed "s|$b|$s/d|g" "$s/hook" >"$s/back"
chmod +x "$s/back"
"$B/bin/opdracht" code "$new" raad.advies >/dev/null
ok "not while programs run" refuses 75 "is in use" "$B/bin/dblock" shared test "$new" scripts/standby send --handover "$new" "$s/c/out" "$s/back"
ok "it is handed over" ends 0 scripts/standby send --handover "$new" "$s/c/out" "$s/back"
ok "and shut" there "$new-afgelost"
ok "the other goes on at once" ends 0 scripts/standby promote "$s/d" "$s/e/jbt.sqlite"
ok "with all" [ "$(sql "$s/e/jbt.sqlite" "SELECT count(*) FROM gebruiker_verloop WHERE wat = 'code'")" = $((sure + 1)) ]
ok "standby says how it is called" refuses 2 "usage: scripts/standby" scripts/standby send "$a"
unset JBT_SYSLOG
