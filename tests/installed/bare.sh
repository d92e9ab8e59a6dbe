# shellcheck shell=bash
# On a bare Debian 12, with a systemd of its own: installed, set up, used, backed up, a
# newer version, a broken one, another machine, and gone. Each step says at which second
# it was done. Needs root and, the first time, the network; what it got stays in $B/installed.

base=$B/installed/base db=/var/lib/jeugdbeschermingstafels/jbt.sqlite to=/var/backups/jeugdbeschermingstafels
place=/usr/lib/jeugdbeschermingstafels
declare -A leader=()

# MACHINE COMMAND…: there, as root.
at() {
	timeout 300 nsenter -t "${leader[$1]}" -a env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "${@:2}" </dev/null
}
# MACHINE PATH: the status of an answer there.
status_at() { timeout 60 nsenter -t "${leader[$1]}" -n curl -s -m 50 -o "$work/page" -w '%{http_code}' "http://127.0.0.1:8080$2"; }
# MACHINE PATH STATUS
answers_at() { [ "$(status_at "$1" "$2")" = "$3" ]; }
# MACHINE STATEMENT: as somebody there would ask.
ask_at() { at "$1" sqlite3 -batch -readonly -init /dev/null "$db" "$2"; }
# MACHINE PACKAGE: as an administrator installs it. What it said is in $work/said.
install_at() {
	cp "$2" "$work/$1/opt/"
	at "$1" apt-get install -y -o Dpkg::Use-Pty=0 --no-install-recommends --allow-downgrades "/opt/${2##*/}" >"$work/said" 2>&1
	local code=$?
	cat "$work/said"
	return "$code"
}
# MACHINE: a new one, that is on, with nothing but itself to talk to.
begin() {
	cp -a "$base" "$work/$1" || return 1
	unshare -m "$here/machine.sh" "$work/$1" --private-network --boot >"$work/$1.log" 2>&1 </dev/null &
	local server=$!
	children+=("$server")
	within 20 pgrep -P "$server" >/dev/null || return 1
	leader[$1]=$(pgrep -P "$server" | head -n 1)
	within 60 on "$1"
}
on() { at "$1" systemctl is-system-running 2>/dev/null | grep -qE 'running|degraded'; }
# The bare system, and in its cache what the package depends on.
bare() {
	local mirror
	[ "$(cat "$base.ok" 2>/dev/null)" != "$(dpkg-deb -f "$1" Depends)" ] || return 0
	mirror=$(apt-get indextargets --format '$(SITE)' 'Codename: bookworm' 'Label: Debian' | head -n 1)
	mkdir -p "$B/installed"
	rm -rf "$base"
	debootstrap --variant=minbase --include=systemd-sysv,dbus bookworm "$base" "${mirror:?apt has no mirror of bookworm}" || return 1
	cp "$1" "$base/opt/first.deb"
	unshare -m "$here/machine.sh" "$base" --pipe sh -c 'apt-get update && apt-get install -y --no-install-recommends --download-only /opt/first.deb' </dev/null || return 1
	rm "$base/opt/first.deb"
	dpkg-deb -f "$1" Depends >"$base.ok"
}
# VERSION: the tree with one migration more, built and packed.
newer() {
	local copy=$work/newer number
	mkdir "$copy" && cp -a cgi-bin db scripts www Makefile package.json package-lock.json README.md CHANGELOG.md LICENSE "$copy" || return 1
	rsync_build "$copy/build" && ln -s "$tree/node_modules" "$copy/node_modules" || return 1
	number=$(next_migration "$copy")
	echo "CREATE TABLE later (id INTEGER PRIMARY KEY);" >"$copy/db/migrations/${number}_later.sql"
	make -C "$copy" --no-print-directory B=build DEB_VERSION="$1" programs deb-package
}
rsync_build() { mkdir "$1" && (cd "$B" && tar cf - --exclude=./installed --exclude=./deb --exclude=./tests --exclude=./fuzz --exclude=./bench --exclude=./demo .) | tar xf - -C "$1"; }
next_migration() { printf '%03d' $((10#$(basename "$(printf '%s\n' "$1"/db/migrations/*.sql | tail -n 1)" | cut -c1-3) + 1)); }
# PACKAGE VERSION OUT [broken]: the same with another version; one that changes the database, and does not run.
repacked() {
	local d=$work/repack old
	rm -rf "$d"
	dpkg-deb -R "$1" "$d"
	old=$(dpkg-deb -f "$1" Version)
	mv "$d$place/$old" "$d$place/$2"
	sed -i "s/^Version: .*/Version: $2/; s/^version=.*/version=$2/" "$d/DEBIAN/control" "$d/DEBIAN/postinst"
	sed -i "s|${place#/}/$old/|${place#/}/$2/|" "$d/DEBIAN/md5sums"
	if [ "${4-}" = broken ]; then
		printf '#!/bin/sh\nexit 1\n' >"$d$place/$2/build/cgi-bin/zaak"
		echo "CREATE TABLE broken (id INTEGER PRIMARY KEY);" >"$d$place/$2/db/migrations/$(next_migration "$d$place/$2")_broken.sql"
	fi
	dpkg-deb -Znone -b "$d" "$3"
}

# ---- the steps ---------------------------------------------------------------------

first_install() {
	install_at one "$first" && grep -qx "jeugdbeschermingstafels: not set up yet. Next: jbt setup $db" "$work/said" &&
		[ "$(grep -c '^jeugdbeschermingstafels:' "$work/said")" -eq 1 ]
}
only_local() { ! nsenter -t "${leader[one]}" -n ss -Hltn sport = :8080 | grep -v '127.0.0.1:8080'; }
set_up() {
	code=$(at one jbt setup --user eerste.beheer --name 'Eerste Beheerder' "$db" | sed -n 's/^code: //p')
	[ -n "$code" ] && within 10 answers_at one /cgi-bin/inloggen 200
}
a_tafel() {
	number=$(timeout 200 nsenter -t "${leader[one]}" -n node tests/installed/region.mjs http://127.0.0.1:8080 "$work/one$db" "$code") && [ -n "$number" ]
}
everything_answers() {
	local program status wrong=0
	for program in "$B"/cgi-bin/*; do
		status=$(status_at "$1" "/cgi-bin/${program##*/}")
		[ "$status" -lt 500 ] || { echo "${program##*/}: $status" && wrong=1; }
	done
	return $wrong
}
back_soon() {
	local before
	answers_at one /cgi-bin/zaak 303 || return 1
	before=$(at one systemctl show -p MainPID --value jbt@zaak.service)
	at one systemctl kill -s KILL --kill-whom=main jbt@zaak.service
	within 1 another_than "$before" && answers_at one /cgi-bin/zaak 303
}
another_than() { local now; now=$(at one systemctl show -p MainPID --value jbt@zaak.service); [ "$now" -gt 0 ] && [ "$now" != "$1" ]; }
timers_work() {
	local unit
	for unit in backup drill loghead vernietigen status; do at one systemctl start "jbt-$unit.service" || { at one journalctl -n 5 --no-pager -u "jbt-$unit" && return 1; }; done
	at one jbt status "$db" "$to"
}
version_of() { ask_at "$1" 'PRAGMA user_version'; }
dossier_there() { same "$(ask_at "$1" 'SELECT group_concat(nummer) FROM zaak')" "$number"; }
upgrade() {
	local backups
	backups=$(at one sh -c "ls $to/*.sqlite | wc -l")
	install_at one "$second" && grep -q '^jeugdbeschermingstafels: 0.1.1 runs$' "$work/said" && same "$(version_of one)" $((known + 1)) &&
		[ "$(at one sh -c "ls $to/*.sqlite | wc -l")" -gt "$backups" ] && dossier_there one && within 10 answers_at one /cgi-bin/inloggen 200
}
goes_back() {
	! install_at one "$broken" && grep -q '0.1.2 does not run: .* 0.1.1 runs again, with the database as it was before' "$work/said" &&
		same "$(version_of one)" $((known + 1)) && dossier_there one && within 10 answers_at one /cgi-bin/zaak 303
}
after_it() { install_at one "$third" && dossier_there one && within 10 answers_at one /cgi-bin/zaak 303 && same "$(at one dpkg-query -W -f '${Status}' jeugdbeschermingstafels)" 'install ok installed'; }
no_backup_no_upgrade() {
	at one chmod 000 "$to" && at one mv "$to" "$to.away" && at one touch "$to"
	! install_at one "$fourth" && grep -q 'no backup could be made, so nothing was changed' "$work/said" || return 1
	at one rm "$to" && at one mv "$to.away" "$to" && at one chmod 700 "$to"
	within 10 answers_at one /cgi-bin/zaak 303 && at one dpkg-query -W -f '${Version}' jeugdbeschermingstafels | grep -qx 0.1.3
}
elsewhere() {
	local backup
	at one systemctl start jbt-backup.service || return 1
	backup=$(at one sh -c "ls $to/*.sqlite | tail -n 1")
	begin two && install_at two "$third" && cp "$work/one$backup" "$work/one$to/jbt-heads" "$work/two$to/" &&
		at two systemctl stop jbt.target && at two jbt restore "$backup" "$db" && at two systemctl start jbt.target &&
		dossier_there two && within 10 answers_at two /cgi-bin/zaak 303 && at two jbt verify "$db"
}
# The copy goes from one to two; between them is nothing, so what the hook brings is carried here.
carried() {
	local sent=$work/one/opt there=/var/backups/elders sender
	printf '#!/bin/sh\necho "$1" >/opt/asked.new && mv /opt/asked.new /opt/asked\nuntil [ -e /opt/answer ]; do sleep 0.1; done\ncat /opt/told\nexit "$(cat /opt/answer)"\n' >"$sent/bring"
	chmod 755 "$sent/bring"
	at one mkdir -p /var/backups/place && at one jbt standby send "$db" /var/backups/place /opt/bring &
	sender=$!
	within 60 test -e "$sent/asked" || return 1
	mkdir -p "$work/two$there/incoming"
	cp -r "$work/one$(cat "$sent/asked")/." "$work/two$there/incoming/"
	at two jbt standby receive "$there" >"$sent/told"
	echo $? >"$sent/answer.new" && mv "$sent/answer.new" "$sent/answer"
	wait "$sender"
}
# Somebody who came after the backup is there: it is the copy that runs.
takes_over() {
	at one sh -c "echo 'Vreemd-Kasteel-2026-blauw' | jbt user add --once $db later.gekomen 'L. Later' beheerder" && carried &&
		at two systemctl stop jbt.target && at two jbt standby promote --first-is-stopped /var/backups/elders "$db" && at two systemctl start jbt.target &&
		same "$(ask_at two "SELECT count(*) FROM gebruiker WHERE gebruikersnaam = 'later.gekomen'")" 1 && dossier_there two && within 10 answers_at two /cgi-bin/zaak 303
}
keeps_data() { at one apt-get purge -y jeugdbeschermingstafels && [ -s "$work/one$db" ] && [ ! -e "$work/one$place" ] && [ -d "$work/one$to" ]; }
takes_it_up() { install_at one "$third" && grep -q '0.1.3 runs' "$work/said" && dossier_there one && within 10 answers_at one /cgi-bin/zaak 303; }
lets_go() {
	at one sh -c 'echo "jeugdbeschermingstafels jeugdbeschermingstafels/purge-data boolean true" | debconf-set-selections' &&
		at one apt-get purge -y jeugdbeschermingstafels && [ ! -e "$work/one/var/lib/jeugdbeschermingstafels" ] && [ ! -e "$work/one$to" ]
}

if [ "$(id -u)" -ne 0 ] || [ -z "$(type -P debootstrap)" ] || [ -z "$(type -P systemd-nspawn)" ]; then
	skip 17 "a bare Debian: not root, or debootstrap or systemd-nspawn is not there (scripts/needs installed)"
else
	known=$(find db/migrations -name '*.sql' | wc -l)
	ok "the package" make --no-print-directory B="$B" DEB="$work/first" deb-package
	first=$(echo "$work"/first/*.deb)
	ok "a bare Debian 12" bare "$first"
	ok "a newer version, with a migration" newer 0.1.1
	second=$(echo "$work"/newer/build/deb/*.deb) broken=$work/broken.deb third=$work/third.deb fourth=$work/fourth.deb
	ok "one that does not run" repacked "$second" 0.1.2 "$broken" broken
	repacked "$second" 0.1.3 "$third" >/dev/null && repacked "$second" 0.1.4 "$fourth" >/dev/null
	ok "a machine that is on" begin one
	ok "install: it ends with one line that says what is next" first_install
	ok "it is served on 127.0.0.1" within 10 answers_at one / 200
	ok "and nowhere else" only_local
	ok "who comes in too early reads so" bash -c 'grep -q "nog niet ingericht" "$0"' <(status_at one /cgi-bin/inloggen >/dev/null && cat "$work/page")
	ok "set up: there is a code to come in with" set_up
	ok "people come in, and file a tafel that is accepted" a_tafel
	ok "each program answers" everything_answers one
	ok "a killed parent is back within a second" back_soon
	ok "backup, drill, head of the log and state, by their units" timers_work
	ok "upgrade: a checked backup, the migration, and it runs" upgrade
	ok "one that does not run goes back by itself" goes_back
	ok "the next one that runs is installed over it" after_it
	ok "without a backup nothing is changed" no_backup_no_upgrade
	ok "restore on another machine" elsewhere
	ok "a machine that stands by takes over" takes_over
	ok "purge keeps the data of who cannot be asked" keeps_data
	ok "who installs it again goes on" takes_it_up
	ok "purge: when it is answered, all is gone" lets_go
	for machine in "${!leader[@]}"; do at "$machine" systemctl poweroff; done
fi
