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

setup() {
	local region='' user='' name='' there code
	while [ $# -gt 1 ]; do
		case $1 in
		--region) region=$2 ;;
		--user) user=$2 ;;
		--name) name=$2 ;;
		*) usage ;;
		esac
		shift 2
	done
	[ $# -eq 1 ] && [[ $1 != -* ]] || usage
	db=$1
	[ -z "$region" ] || { [ -f "$region" ] && [ -r "$region" ] && [ -s "$region" ]; } || fail "$region is not there, or cannot be read"

	if [ -e "$db" ]; then
		check_ours "$db"
		[ "$version" -eq "$newest" ] || fail "$db stands at migration $version, these scripts know $newest: jbt migrate"
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
