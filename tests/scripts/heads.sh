# shellcheck shell=bash
# scripts/loghead: the head of the log, told elsewhere.

fresh "$work/heads"
db=$work/heads/jbt.sqlite heads=$work/heads/elsewhere/heads
mkdir "$work/heads/elsewhere"
head=$(sql "$db" "SELECT 'log ' || id || ' ' || keten FROM log ORDER BY id DESC LIMIT 1")
# A system's log that keeps what comes, and says when it listens.
perl -MIO::Socket::UNIX -e '
	$| = 1;
	my $s = IO::Socket::UNIX->new(Local => $ARGV[0], Type => SOCK_DGRAM) or die;
	open my $f, ">", $ARGV[1]; $f->autoflush; print "listens\n";
	while (defined $s->recv(my $line, 4096)) { print $f "$line\n" }' "$work/heads/syslog" "$work/heads/said" >"$work/heads/listens" &
system_log=$!
for ((i = 0; i < 600; i++)); do [ -s "$work/heads/listens" ] && break; sleep 0.05; done
export JBT_SYSLOG=$work/heads/syslog
lines() { wc -l <"$heads"; }
# WORDS: the system's log has them. It is another process: a moment later, maybe.
told() {
	local i
	for ((i = 0; i < 200; i++)); do
		grep -qF -- "$1" "$work/heads/said" && return
		sleep 0.05
	done
	return 1
}

ok "the head is told" ends 0 scripts/loghead "$db" "$heads"
ok "the beheerder sees that it was" [ "$(recorded "$db" kop)" = 1 ]
ok "and nothing else is said" [ -z "$(cat "$work/out" "$work/err")" ]
ok "to the system's log" told "jbt-log: $head $db"
ok "and to the file, with the time" grep -qxE "20[0-9-]+T[0-9:]+Z $head $db" "$heads"
ok "that nobody else reads" [ "$(stat -c %a "$heads")" = 600 ]
ok "verify takes that file" ends 0 scripts/verify "$db" "$heads"
ok "which changes nothing" [ -z "$(recorded "$db" controle)" ]
ok "unless it is asked to tell" ends 0 scripts/verify --record "$db" "$heads"
ok "the beheerder" [ "$(recorded "$db" controle)" = 1 ]
printf 'Nov 27 10:00:01 host jbt-log[811]: %s %s\n' "$head" "$db" >"$work/heads/short"
printf '{"PRIORITY":"6","MESSAGE":"%s %s","_PID":"811"}\n{"MESSAGE":"%s"}\n' "$head" "$db" "$head" >"$work/heads/json"
for form in short json; do ok "and lines of the journal ($form)" ends 0 scripts/verify "$db" "$work/heads/$form"; done
sed 's/ [0-9a-f]\{60\}/ 000000000000000000000000000000000000000000000000000000000000/' "$work/heads/json" >"$work/heads/other"
ok "which accuse when they are others" refuses 1 "is not the one that was known" scripts/verify "$db" "$work/heads/other"

printf '2026-11-27T10:00:00Z log 12 0123' >>"$heads"
ok "what a full disk cut off spoils no other line" ends 0 scripts/loghead "$db" "$heads"
ok "each is on its own" [ "$(lines) $(tail -n 1 "$heads" | cut -d' ' -f2-)" = "3 $head $db" ]
before=$(lines)
at_once=()
for _ in 1 2 3 4; do
	scripts/loghead "$db" "$heads" 2>>"$work/heads/twice" &
	at_once+=($!)
done
ended=0
for pid in "${at_once[@]}"; do wait "$pid" || ended=1; done
ok "four at once all end well" [ "$ended" -eq 0 ]
ok "and each adds one whole line" [ "$(($(lines) - before)) $(grep -c " $head $db$" "$heads")" = "4 6" ]
if disk true 2>/dev/null; then
	# shellcheck disable=SC2016
	disk sh -c 'scripts/loghead "$0" "$1/heads" && cp "$1/heads" "$2" && { cat /dev/zero >"$1/fill" 2>/dev/null; head -c 4096 /dev/zero | tr "\0" "#" >>"$1/heads"; scripts/loghead "$0" "$1/heads"; echo $? >"$2.status"; }' \
		"$db" "$room" "$work/heads/full" >"$work/out" 2>"$work/err"
	ok "a full disk is told" [ "$(cat "$work/heads/full.status") $(grep -c 'did not take it' "$work/err")" = "1 1" ]
	ok "the system's log has it all the same" told "$head $db"
else
	skip 2 "no small disk can be mounted"
fi
# At whichever moment it is told to end: the lines that are there are whole.
for delay in 0 0.05 0.15 0.3; do
	scripts/loghead "$db" "$heads" 2>/dev/null &
	pid=$!
	sleep "$delay"
	kill -TERM "$pid" 2>/dev/null
	wait "$pid"
done
ok "one that is ended leaves no half line" [ -z "$(grep -vE " $head $db$|log 12 0123$" "$heads")" ]

JBT_SYSLOG=$work/heads/none
ok "without a system's log that is said" refuses 1 "JBT_SYSLOG=off" scripts/loghead "$db" "$heads"
ok "the file has it" said "it is in $heads"
JBT_SYSLOG=off
ok "off: the file alone" ends 0 scripts/loghead "$db" "$heads"
ok "off, and no file: nobody would be told" refuses 1 "nobody would be told" scripts/loghead "$db"
JBT_SYSLOG=$work/heads/syslog
ok "no file: the system's log alone" ends 0 scripts/loghead "$db"

trigger=$(sql "$db" "SELECT sql FROM sqlite_schema WHERE name = 'log_blijft'")
sql "$db" "DROP TRIGGER log_blijft; DELETE FROM log WHERE id > 20; $trigger"
before=$(lines)
ok "a log that was cut off is told" ends 1 scripts/loghead "$db" "$heads"
ok "to the beheerder too" [ "$(recorded "$db" kop)" = 0 ]
ok "in words" said "log row $rows: was known, and is gone"
ok "to the system's log too" told "is not what was written"
ok "and its new head is not added" [ "$(lines)" = "$before" ]
: >"$work/heads/empty"
ok "an empty file is no database" refuses 1 "is empty" scripts/loghead "$work/heads/empty" "$heads"
ok "loghead says how it is called" refuses 2 "usage: scripts/loghead" scripts/loghead
ok "heads in a directory that is not there" ends 1 scripts/loghead "$db" "$work/heads/nowhere/heads"
kill "$system_log"
wait "$system_log" 2>/dev/null
unset JBT_SYSLOG
