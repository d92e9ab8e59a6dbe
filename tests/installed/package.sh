# shellcheck shell=bash
# The package, of what is built: what is in it, and what checks packages has to say of it.

if [ -z "$(type -P dh)" ]; then
	skip 14 "the package: debhelper is not there (scripts/needs deb)"
else
	ok "it is made" env JBT_XZ=0 make --no-print-directory B="$B" DEB="$work/deb" deb-package
	deb=$(echo "$work"/deb/*.deb)
	version=$(dpkg-deb -f "$deb" Version)
	ok "its version is that of the project" same "$version" "$(node -p 'require("./package.json").version')"
	if [ -n "$(type -P lintian)" ]; then
		ok "lintian has nothing to say that is not explained" lintian --fail-on error,warning --allow-root "$deb"
	else
		skip 1 "what lintian says of it: that is not there (scripts/needs deb)"
	fi
	mkdir "$work/data"
	dpkg-deb -x "$deb" "$work/data"
	place=$work/data/usr/lib/jeugdbeschermingstafels/$version
	# What the tree has: programs, templates, migrations, scripts that they need.
	ok "each program is in it" diff <(ls "$B/cgi-bin") <(ls "$place/build/cgi-bin")
	ok "with a socket" diff <(ls "$B/cgi-bin") <(ls "$work/data/lib/systemd/system/jbt.target.wants" | sed -n 's/^jbt@\(.*\)[.]socket$/\1/p' | sort)
	ok "and each migration and template" diff <(cd db/migrations && ls && cd "$B/stamped/templates" && ls) <(cd "$place/db/migrations" && ls && cd "$place/build/stamped/templates" && ls)
	ok "which programs take files stands there" diff <(grep -l FIELD_FILE cgi-bin/*.c | sed 's|.*/||; s|[.]c$||') "$place/build/uploads"
	ok "no demonstration, and no password of it" not grep -rqE 'Demo-Jeugdtafel|demo[.]sql' "$place" "$work/data/etc"
	ok "no path of where it was built" not grep -rqF -e "$tree" -e "$work" "$work/data"
	ok "who only looks can read neither settings" same "$(stat -c %a "$work/data/etc/jeugdbeschermingstafels/jbt.conf")" 640
	ok "jbt works from there" "$place/scripts/jbt" setup --user een.beheerder --name 'Een Beheerder' "$work/jbt.sqlite"
	ok "and finds its version" bash -c '"$0" status "$1" | grep -q "^schema *ok "' "$place/scripts/jbt" "$work/jbt.sqlite"
	# The list of what is linked: everything that the loader would load, and no more.
	sbom=$work/data/usr/share/doc/jeugdbeschermingstafels/sbom.cdx.json
	linked() { jq_ 'b.components.filter((c) => c.purl.startsWith("pkg:deb/")).map((c) => c.name).sort().join(" ")'; }
	jq_() { node -p "const b = JSON.parse(require('fs').readFileSync('$sbom', 'utf8')); $1"; }
	ok "the bill of materials has SQLite, libxml2 and the styles" same "$(jq_ '["libsqlite3-0", "libxml2", "@utrecht/root-css"].every((n) => b.components.some((c) => c.name === n && c.version))')" true
	ok "of each library that the package depends on" bash -c 'for p in $(dpkg-deb -f "$0" Depends | tr -d " " | tr "," "\n" | grep -oE "^lib[a-z0-9.+-]+" | grep -vx libmagic-mgc); do [[ " $1 " == *" $p "* ]] || { echo "$p"; exit 1; }; done' "$deb" "$(linked)"
	# The same data whoever makes it, wherever and whenever.
	again() {
		(cd "$work/deb/src" && umask 077 && TZ=Pacific/Auckland LC_ALL=C.UTF-8 debian/layout "$B" "$work/elsewhere" "$version" &&
			debian/layout --units "$B" "$work/elsewhere")
		for name in usr/lib/jeugdbeschermingstafels/"$version"/scripts usr/lib/jeugdbeschermingstafels/"$version"/db usr/lib/jeugdbeschermingstafels/"$version"/build/www usr/bin etc; do
			diff -r "$work/data/$name" "$work/elsewhere/$name" && diff <(cd "$work/data/$name" && find . -printf '%p %m\n' | sort) <(cd "$work/elsewhere/$name" && find . -printf '%p %m\n' | sort) || return 1
		done
		diff "$sbom" "$work/elsewhere/usr/share/doc/jeugdbeschermingstafels/sbom.cdx.json"
	}
	ok "the data is the same, whoever makes it, wherever and whenever" again
fi
