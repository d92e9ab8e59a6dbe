# shellcheck shell=bash
# The units: systemd takes them as they are, and the programs can do little.

if [ -z "$(type -P systemd-analyze)" ]; then
	skip 4 "the units: there is no systemd-analyze"
else
	# As they are installed, but for the place of the programs.
	mkdir "$work/units"
	cp -r scripts/units/. "$work/units"
	mkdir "$work/current"
	ln -s "$tree/scripts" "$work/current/scripts"
	ln -s "$B" "$work/current/build"
	find "$work/units" -type f -exec sed -i "s|/usr/lib/jeugdbeschermingstafels/current|$work/current|" {} +
	verify() {
		(cd "$work/units" && systemd-analyze verify --man=no jbt.target jbt@inloggen.socket jbt@inloggen.service jbt-*.service jbt-*.timer 2>&1 |
			grep -E "jbt|$work" | grep -v '^/lib' | tee "$work/said" >&2)
		[ ! -s "$work/said" ]
	}
	ok "systemd has nothing to say of them" verify
	sed -i 's/^Restart=always/Restart=allways/' "$work/units/jbt@.service"
	ok "(of a word that it does not know it has)" not verify
	exposure() { systemd-analyze security --offline=yes --threshold="$2" "$1" >/dev/null 2>"$work/err"; }
	ok "a program is exposed by 0.5 at most" exposure "scripts/units/jbt@.service" 5
	ok "(and it is measured: not by 0.1)" not exposure "scripts/units/jbt@.service" 1
fi
ok "each timer has what it starts" bash -c 'for t in scripts/units/*.timer; do [ -e "${t%.timer}.service" ] || exit 1; done'
for word in PartOf After; do
	ok "all is ended with one, which waits for it: $word" bash -c '! grep -L "$0=jbt.target" scripts/units/*.timer scripts/units/jbt@* scripts/units/jbt-.service.d/* | grep .' "$word"
done
# What a unit calls is there, with arguments that it takes.
called() { grep -rhoE 'current/scripts/[a-z]+' scripts/units | sed 's|current/||' | sort -u | while read -r file; do [ -x "$file" ] || echo "$file"; done | tee /dev/stderr | not grep -q .; }
ok "each script that they call is there" called
