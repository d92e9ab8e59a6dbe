# shellcheck shell=bash
# A program that systemd's socket activation starts, behind a web server that starts none.

if [ -z "$(type -P systemd-socket-activate)" ]; then
	skip 17 "socket activation: there is no systemd-socket-activate"
else
	s=$work/s port=$((20000 + RANDOM % 12000))
	mkdir -p "$s/run" "$s/web" "$s/cache" "$s/data" "$s/tmp"
	sandbox=()
	perl -e 'exit(syscall(444, 0, 0, 1) < 1)' 2>/dev/null || sandbox=(-E JBT_SANDBOX=off)
	ok "a database" scripts/migrate "$s/data/jbt.sqlite"
	# NAME: its socket, and the program at the first request; as jbt@.service has it.
	socket() {
		rm -f "$s/run/$1"
		env JBT_AS_ROOT=1 systemd-socket-activate -l "$s/run/$1" -E JBT_AS_ROOT "${sandbox[@]}" \
			-E JBT_DB="$s/data/jbt.sqlite" -E JBT_TEMPLATES="$B/stamped/templates" -E JBT_TMP="$s/tmp" \
			bash -c 'exec "$0" <&3 3<&-' "$B/cgi-bin/$1" >>"$s/log" 2>&1 &
		children+=($!) program=$!
		within 5 test -S "$s/run/$1"
	}
	web() {
		env RUNTIME_DIRECTORY="$s/web" CACHE_DIRECTORY="$s/cache" SOCKETS="$s/run" PORT="$port" JBT_SECRET=not-told scripts/web >>"$s/log" 2>&1 &
		children+=($!) server=$!
		within 5 curl -sf -o /dev/null "http://127.0.0.1:$port/"
	}
	get() { curl -s -m 20 -o "$s/page" -w '%{http_code}' "http://127.0.0.1:$port/cgi-bin/$1"; }

	ok "the web server is there without a program" web
	ok "where there is no database yet it says so" same "$(get inloggen) $(grep -o 'nog niet ingericht' "$s/page" | head -n 1)" '503 nog niet ingericht'
	ok "and starts none itself" not pgrep -P "$server"
	ok "nor tells it any setting" not grep -q 'not-told' "$s/web/lighttpd.conf"
	kill "$server"
	wait "$server"
	# A name and TLS are told to the programs by their own settings: the two have to agree.
	differs() {
		local said
		said=$(env RUNTIME_DIRECTORY="$s/web" CACHE_DIRECTORY="$s/cache" SOCKETS="$s/run" PORT="$port" NAME=tafels.example.nl PROXIES=10.0.0.5 "$@" scripts/web 2>&1) && return 1
		has "$said" 'the programs have to know JBT_'
	}
	ok "a name that the programs do not know is refused" differs JBT_TLS=1 JBT_ORIGINS=http://127.0.0.1:8080
	ok "and TLS that they do not know" differs JBT_ORIGINS=https://tafels.example.nl
	ok "a program's socket" socket inloggen
	ok "no program runs before it is asked for" same "$(ps -o comm= -p "$program")" systemd-socket-
	ok "the web server again" web
	ok "a request is answered over it" same "$(get inloggen) $(grep -c 'name="wachtwoord"' "$s/page")" '200 1'
	ok "by the program in its place" same "$(ps -o comm= -p "$program")" inloggen
	kill -KILL "$program"
	wait "$program" 2>/dev/null
	ok "without it another page is shown" same "$(get zaak) $(grep -o 'Even geduld' "$s/page" | head -n 1)" '503 Even geduld'
	ok "its socket again, and the next request is answered" socket inloggen
	answered() { [ "$(get inloggen)" = 200 ]; }
	ok "(it is)" within 5 answered
	kill "$program"
	wait "$program"
	sqlite3 -batch -init /dev/null "$s/data/jbt.sqlite" 'PRAGMA user_version = 999' >/dev/null
	socket inloggen
	(get inloggen >/dev/null) &
	ok "a database of a newer version is refused by a program" within 5 grep -q 'of a newer version of the program: it stands at migration 999' "$s/log"
	kill "$program" "$server" $! 2>/dev/null
	ok "and by what the scripts use" not "$B/bin/taken" "$s/data/jbt.sqlite"
	children=()
fi
