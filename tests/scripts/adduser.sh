# shellcheck shell=bash
# scripts/adduser: what it takes can log in, what it does not take it says plainly.

fresh "$work/u"
db=$work/u/jbt.sqlite
accounts() { sql "$db" 'SELECT count(*) FROM gebruiker'; }
# PASSWORD (as printf writes it) ARGUMENTS…
add() {
	local password=$1
	shift
	printf "$password" >"$work/password"
	scripts/adduser "$@" <"$work/password"
}
# Ends in that way, with this password.
adds() { add "$@" >"$work/out" 2>"$work/err"; }
# WORDS PASSWORD ARGUMENTS…: is refused with these words, and nobody is added.
refused() {
	local words=$1 before
	before=$(accounts)
	shift
	add "$@" >"$work/out" 2>"$work/err"
	[ $? -eq 1 ] && said "$words" && plainly && [ "$(accounts)" = "$before" ]
}
good='een-blauwe-stoel-2\n'
most=$(grep -oP 'PASSWORD_MAX = \K[0-9]+' cgi-bin/lib/domain/login.h)
long=$(for word in een twee drie vier vijf zes zeven; do sha512sum <<<"$word" | cut -c1-96 | sed 's/../\\x&/g' | xargs -0 printf | base64 -w 0 | tr -d '+/='; done | cut -c1-"$most")

ok "an account is added" adds "$good" "$db" nieuw.jansen "J. Jansen" voorzitter almelo
ok "and that is said" [ "$(cat "$work/out")" = "nieuw.jansen can log in" ]
ok "with its role and place" [ "$(sql "$db" "SELECT r.rol, s.code FROM gebruiker g JOIN gebruiker_rol r ON r.gebruiker = g.id
	JOIN subregio s ON s.id = r.subregio WHERE g.gebruikersnaam = 'nieuw.jansen'")" = "voorzitter|almelo" ]
ok "a password of a file from Windows" adds "${good%\\n}\r\n" "$db" nieuw.cr "J. de Boer" gi "Leger des Heils"
ok "one without a line end" adds "${good%\\n}" "$db" nieuw.kaal "J. de Boer" lokale_toegang losser
ok "one of the most characters" adds "$long\n" "$db" nieuw.lang "J. de Boer" toezichthouder
ok "one with letters of elsewhere" adds 'zeeën vol ijs en één paard\n' "$db" nieuw.zee "J. de Boer" beheerder
ok "a name with a quote" adds "$good" "$db" nieuw.quote "J. O'Brien-Ïzmir" veilig_thuis
ok "one that its user changes first" adds "$good" --once "$db" nieuw.eens "J. de Boer" beheerder
ok "is known as such, and the others are not" [ "$(sql "$db" "SELECT group_concat(gebruikersnaam) FROM gebruiker WHERE wachtwoord_tijdelijk = 1")" = nieuw.eens ]
ok "the organisation of a role that has one" adds "$good" "$db" nieuw.raad "J. de Boer" rvdk_advies

mkdir "$work/u/live"
cp "$db" "$work/u/live/"
start "$work/u/live"
for pair in "nieuw.jansen ${good%\\n}" "nieuw.cr ${good%\\n}" "nieuw.kaal ${good%\\n}" "nieuw.lang $long" "nieuw.zee zeeën vol ijs en één paard"; do
	ok "${pair%% *} can log in" [ "$(login "${pair%% *}" "${pair#* }")" = 303 ]
done
ok "an account can be added while the programs run" adds "$good" "$work/u/live/jbt.sqlite" nieuw.later "J. de Boer" beheerder
ok "and can log in" [ "$(login nieuw.later "${good%\\n}")" = 303 ]
stop

ok "a password of one more is refused" refused "at most $most can be typed in the form" "${long}x\n" "$db" u "J. de Boer" beheerder
ok "one of twice as many is not cut off" refused "has $((2 * most)) characters" "$long$long\n" "$db" u "J. de Boer" beheerder
ok "one of 11 is refused" refused "has 11 characters; at least 12 are needed" 'kort-wacht1\n' "$db" u "J. de Boer" beheerder
ok "none at all is refused" refused "at least 12 are needed" '' "$db" u "J. de Boer" beheerder
ok "two lines are refused" refused "more than one line" "${good}nog-een-regel\n" "$db" u "J. de Boer" beheerder
ok "a control character is refused" refused "control character" 'een-blauwe\tstoel-2\n' "$db" u "J. de Boer" beheerder
ok "what is no UTF-8 is refused" refused "not in UTF-8" 'een-blauwe\xffstoel-2\n' "$db" u "J. de Boer" beheerder
for common in 'Welkom-2026!!' 'welkomwelkom1' 'Wachtwoord12345' 'Zomer2026zomer' 'Almelo-1234567' 'Hof van Twente 1' 'Demo-Jeugdtafel-2026'; do
	ok "a common one is refused: $common" refused "everybody tries first" "$common\n" "$db" u "J. de Boer" beheerder
done
for simple in 'abcdefghijklm' '123456789012' 'responsibility' 'aaaaaaaaaaaaaa'; do
	ok "one that is easily guessed is: $simple" refused "easily guessed" "$simple\n" "$db" u "J. de Boer" beheerder
done
ok "the own name is refused" refused "the own name" 'Wijngaarden-2026\n' "$db" u "P. van Wijngaarden" beheerder
ok "the own name the other way round too" refused "the own name" '2026-nedraagnjiw\n' "$db" u "P. van Wijngaarden" beheerder
ok "and the own user name" refused "the own name" 'x-p.wijn-2026-y\n' "$db" p.wijn "P. de Boer" beheerder

ok "a space after the user name is refused" refused 'not "nieuw "' "$good" "$db" 'nieuw ' "J. de Boer" beheerder
ok "one before it too" refused 'not " nieuw"' "$good" "$db" ' nieuw' "J. de Boer" beheerder
ok "and what cannot be seen in it" refused "a user name is" "$good" "$db" $'nie\u200buw' "J. de Boer" beheerder
ok "an empty one" refused "a user name is" "$good" "$db" '' "J. de Boer" beheerder
ok "a space after the name is refused" refused "begins or ends with a space" "$good" "$db" nieuw "J. de Boer " beheerder
ok "a line end in it" refused "control character" "$good" "$db" nieuw $'J. de\nBoer' beheerder
ok "an account that is there already" refused 'there is an account "Nieuw.Jansen" already' "$good" "$db" Nieuw.Jansen "J. de Boer" beheerder
ok "a role that there is not" refused 'there is no role "baas": lokale_toegang gi' "$good" "$db" nieuw "J. de Boer" baas
ok "a scope that means nothing is not ignored" refused "has no scope" "$good" "$db" nieuw "J. de Boer" beheerder almelo
ok "a scope that there is not: those that there are, are told" refused 'almelo, enschede, hengelo' "$good" "$db" nieuw "J. de Boer" voorzitter losser
ok "a scope that is missing" refused "the scope of a lokale_toegang is one of these" "$good" "$db" nieuw "J. de Boer" lokale_toegang
ok "SQL is a text like any" refused "the scope of a gi" "$good" "$db" nieuw "J. de Boer" gi "x'); DROP TABLE gebruiker; --"
ok "a path that is mistyped" refused "is not there" "$good" "${db}e" nieuw "J. de Boer" beheerder
ok "leaves no file" not there "${db}e"
: >"$work/u/empty"
ok "an empty file is no database" refused "is empty" "$good" "$work/u/empty" nieuw "J. de Boer" beheerder
ok "adduser says how it is called" refuses 2 "usage: scripts/adduser" scripts/adduser "$db" nieuw

# ---- the second step of somebody who lost telephone and codes ----------------------

sql "$db" "INSERT INTO tweede_factor (gebruiker, sleutel, herstel, ingesteld_op) SELECT id, 'aa', 'bb', '2026-01-01T00:00:00Z' FROM gebruiker WHERE gebruikersnaam IN ('nieuw.jansen', 'beheer');
	INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst) SELECT 'x', id, 'y', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z' FROM gebruiker WHERE gebruikersnaam = 'beheer'"
ok "the second step is taken away" ends 0 scripts/resetfactor "$db" BEHEER
ok "of that account, of no other" [ "$(sql "$db" "SELECT count(*), sum(g.gebruikersnaam = 'beheer') FROM tweede_factor f JOIN gebruiker g ON g.id = f.gebruiker")" = '1|0' ]
ok "and its sessions are over" [ "$(sql "$db" "SELECT count(*) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = 'beheer' AND s.beeindigd = ''")" = 0 ]
ok "an account that is not there" refuses 1 'there is no account "niemand"' scripts/resetfactor "$db" niemand
ok "SQL is a name like any" refuses 1 "there is no account" scripts/resetfactor "$db" "x' OR '1'='1"
ok "resetfactor says how it is called" refuses 2 "usage: scripts/resetfactor" scripts/resetfactor "$db"
