# shellcheck shell=bash
# `jbt setup`: from nothing to a database with somebody who can come in. What is done
# is done by scripts/migrate and scripts/adduser, which refuse what is wrong.

# WORDS: asks for what no option told, where somebody can answer.
asked() {
	local answer
	[ -t 0 ] || usage
	IFS= read -r -p "$1: " answer || usage
	printf %s "$answer"
}
# As it can be typed from paper: nothing that is read as something else.
one_time_code() {
	head -c 1024 /dev/urandom | tr -dc 'abcdefghjkmnpqrstuvwxyz23456789' | sed -E 's/^(.{5})(.{5})(.{5}).*/\1-\2-\3/'
}

# HOST CERTIFICATE KEY SETTINGS: from now on it is reached over TLS at that name; web
# server and programs read both from the settings. What else stands there stays.
setup_tls() {
	local host=$1 certificate=$2 key=$3 settings=$4 new why line name value
	[ -f "$settings" ] && [ -w "$settings" ] || fail "$settings is not there, or cannot be written: --settings names the file of the settings"
	[[ $certificate$key =~ ^[A-Za-z0-9_./+-]*$ ]] || fail "certificate and key want a plain path: not \"$certificate\", \"$key\""
	[ -s "$certificate" ] && [ -s "${key:-$certificate}" ] || fail "$certificate${key:+ or $key} is not there, or is empty"
	why=$(env -u SPAWN NAME="$host" TLS_CERT="$certificate" TLS_KEY="$key" "$root/scripts/lighttpd-front.sh" 2>&1 >/dev/null) || fail "${why#*: }"
	new=$(mktemp "$settings.XXXXXX") || exit 1
	leftovers+=("$new")
	cp -p "$settings" "$new"
	for line in "NAME=$host" "TLS_CERT=$certificate" "TLS_KEY=$key" "BIND=0.0.0.0" JBT_TLS=1 "JBT_ORIGINS=https://$host"; do
		name=${line%%=*} value=${line#*=}
		if [ "$name" = BIND ] && grep -q '^BIND=' "$new"; then continue; fi
		sed -i "/^#\\?$name=/d" "$new"
		[ -z "$value" ] || printf '%s="%s"\n' "$name" "$value" >>"$new"
	done
	mv "$new" "$settings"
	echo "TLS: https://$host, in $settings"
}

setup() {
	local region='' user='' name='' host='' certificate='' key='' settings=/etc/jeugdbeschermingstafels/jbt.conf there code
	while [ $# -gt 1 ]; do
		case $1 in
		--region) region=$2 ;;
		--user) user=$2 ;;
		--name) name=$2 ;;
		--host) host=$2 ;;
		--certificate) certificate=$2 ;;
		--key) key=$2 ;;
		--settings) settings=$2 ;;
		*) usage ;;
		esac
		shift 2
	done
	[ $# -eq 1 ] && [[ $1 != -* ]] || usage
	db=$1
	[ -z "$region" ] || { [ -f "$region" ] && [ -r "$region" ] && [ -s "$region" ]; } || fail "$region is not there, or cannot be read"

	if [ -e "$db" ]; then
		check_current "$db" "jbt migrate"
		echo "there already: $db, with subregio $(ask "$db" "SELECT group_concat(naam, ', ') FROM subregio")"
		[ -z "$region" ] || echo "$self: $region was not read: a region goes into a new database" >&2
	else
		# Before anything is made: who is to come in.
		[ -n "$user" ] || user=$(asked 'Name that the first beheerder logs in with') || exit $?
		[ -n "$name" ] || name=$(asked 'Own name of the first beheerder') || exit $?
		there=$("$B/bin/wachtwoord" --names "$user" "$name" 2>&1) || fail "$there: not \"$user\", \"$name\""
		"$root/scripts/migrate" "$db" ${region:+"$region"} >&2 || exit $?
		echo "made: $db, with subregio $(ask "$db" "SELECT group_concat(naam, ', ') FROM subregio")"
	fi

	[ -z "$host$certificate$key" ] || setup_tls "$host" "$certificate" "$key" "$settings"
	there=$(ask "$db" "SELECT group_concat(g.gebruikersnaam || CASE WHEN g.ingelogd_op = '' THEN ' (has not logged in yet)' ELSE '' END, ', ')
		FROM gebruiker g WHERE g.actief AND EXISTS (SELECT 1 FROM gebruiker_rol r WHERE r.gebruiker = g.id AND r.rol = 'beheerder')")
	if [ -n "$there" ]; then
		echo "there already: beheerder $there"
		return
	fi
	[ -n "$user" ] || user=$(asked 'Name that the first beheerder logs in with') || exit $?
	[ -n "$name" ] || name=$(asked 'Own name of the first beheerder') || exit $?
	code=$(one_time_code)
	"$root/scripts/adduser" --once "$db" "$user" "$name" beheerder <<<"$code" >/dev/null || exit $?
	echo "made: beheerder $user"
	echo "code: $code"
	echo "With this code, instead of a password, $user logs in and chooses one. It is shown only here."
}
