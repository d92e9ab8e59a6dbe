# shellcheck shell=bash
# What who runs the server does to accounts: by the rules of the pages, and kept as theirs.

fresh "$work/ac"
db=$work/ac/jbt.sqlite jbt=scripts/jbt
# WHAT: of the last row of gebruiker_verloop and of the log.
trail() { sql "$db" "SELECT wat || ' ' || reden || ' ' || rol || ' ' || van || ' ' || tot, door IS NULL FROM gebruiker_verloop ORDER BY id DESC LIMIT 1"; }
logged() { sql "$db" "SELECT pagina, handeling, uitkomst, gebruiker IS NULL AND rol = '' FROM log WHERE onderwerp = 'gebruiker=' || (SELECT id FROM gebruiker WHERE gebruikersnaam = '$1') ORDER BY id DESC LIMIT 1"; }
of() { sql "$db" "SELECT $2 FROM gebruiker WHERE gebruikersnaam = '$1'"; }

sql "$db" "INSERT INTO sessie (hash, gebruiker, csrf, begonnen, laatst, beeindigd, melding, stand)
	SELECT hex(randomblob(32)), id, hex(randomblob(32)), nu, nu, '', '', 'open' FROM gebruiker, (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS nu) WHERE gebruikersnaam = 'raad.advies'"
ok "an account is made" ends 0 sh -c 'echo Een-Lang-Wachtwoord | scripts/jbt user add "$1" nieuw.hier "N. Hier" beheerder' x "$db"
ok "which is kept, with its role" [ "$(trail) $(logged nieuw.hier)" = "rol_verleend  beheerder  |1 jbt|toevoegen|gedaan|1" ]
open_sessions() { sql "$db" "SELECT count(*) FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker WHERE g.gebruikersnaam = 'raad.advies' AND s.beeindigd = ''"; }
ok "(one is open)" [ "$(open_sessions)" = 1 ]
ok "an account is blocked" ends 0 $jbt user block "$db" raad.advies "Werkt hier niet meer"
ok "it can log in no more" [ "$(of raad.advies actief)" = 0 ]
ok "its sessions are over" [ "$(open_sessions)" = 0 ]
ok "why is kept, as of who runs the server" [ "$(trail)" = "geblokkeerd Werkt hier niet meer   |1" ]
ok "the log has it" [ "$(logged raad.advies)" = "jbt|blokkeren|gedaan|1" ]
ok "not twice" refuses 1 "the account is blocked already" $jbt user block "$db" raad.advies x
ok "nor without a reason" refuses 2 "usage: " $jbt user block "$db" raad.advies ''
ok "nor with two lines" refuses 1 "the reason is one line" $jbt user block "$db" raad.advies $'a\nb'
ok "no code for who is blocked" refuses 1 "unblock it first" $jbt user code "$db" raad.advies
ok "it is let in again" ends 0 $jbt user unblock "$db" raad.advies
ok "with its roles" [ "$(of raad.advies "actief || (SELECT count(*) FROM gebruiker_rol r WHERE r.gebruiker = gebruiker.id)")" = 11 ]
ok "which is kept too" [ "$(trail) $(logged raad.advies)" = "vrijgegeven    |1 jbt|vrijgeven|gedaan|1" ]
ok "one that is not blocked is not unblocked" refuses 1 "is not blocked" $jbt user unblock "$db" raad.advies

ok "a code is made" ends 0 $jbt user code "$db" raad.advies
ok "and told" grep -qxE 'code: ([a-z2-9]{5}-){2}[a-z2-9]{5}' "$work/out"
# shellcheck disable=SC2016
ok "it is the one that is kept" node -e 'const [, , cost, salt, hash] = process.argv[1].split("$"), n = parseInt(cost, 16), kept = Buffer.from(hash, "base64")
	const made = require("crypto").scryptSync(process.argv[2], Buffer.from(salt, "base64"), kept.length, { N: 2 ** (n >> 16), r: (n >> 8) & 255, p: n & 255 })
	process.exitCode = made.equals(kept) ? 0 : 1' "$(of raad.advies wachtwoord)" "$(sed -n 's/^code: //p' "$work/out")"
ok "for some days" [ "$(of raad.advies "wachtwoord_tijdelijk AND code_tot > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+13 days')")" = 1 ]
ok "it stands in no trace" [ "$(trail) $(logged raad.advies)" = "code    |1 jbt|code|gedaan|1" ]

ok "a role is given, from day to day" ends 0 $jbt user role --from 2027-01-01 --until 2030-12-31 "$db" raad.advies voorzitter almelo
ok "the toezichthouder sees which" [ "$(trail) $(logged raad.advies)" = "rol_verleend  voorzitter 2027-01-01 2030-12-31|1 jbt|geven|gedaan|1" ]
ok "its days change" ends 0 $jbt user role --until 2031-12-31 "$db" raad.advies voorzitter almelo
ok "and it is taken" ends 0 $jbt user role --take "$db" raad.advies voorzitter almelo
ok "which is seen too" [ "$(trail) $(logged raad.advies)" = "rol_ingetrokken  voorzitter  2031-12-31|1 jbt|nemen|gedaan|1" ]
ok "one that is not there is not taken" refuses 1 "has not that role there" $jbt user role --take "$db" raad.advies voorzitter almelo
ok "nor is one given where there is none" refuses 1 "there is no such role there" $jbt user role "$db" raad.advies voorzitter nergens
ok "nor on a day that is none" refuses 1 "a day is written as" $jbt user role --from 2027-02-30 "$db" raad.advies voorzitter almelo
ok "nor to nobody" refuses 1 'there is no account "niemand"' $jbt user role "$db" niemand voorzitter almelo
ok "SQL is a name like any" refuses 1 "there is no account" $jbt user unblock "$db" "x' OR '1'='1"

sql "$db" "UPDATE gebruiker SET ingelogd_op = '2026-01-01T00:00:00Z' WHERE gebruikersnaam = 'beheer'"
ok "the last beheerder stays" refuses 1 "give somebody else that role first" $jbt user block "$db" beheer x
ok "and its role" refuses 1 "give somebody else that role first" $jbt user role --take "$db" beheer beheerder
ok "nothing was done to either" [ "$(of beheer actief) $(sql "$db" "SELECT count(*) FROM log WHERE pagina = 'jbt' AND onderwerp = 'gebruiker=' || (SELECT id FROM gebruiker WHERE gebruikersnaam = 'beheer')")" = "1 0" ]
ok "the second step is taken away" ends 0 $jbt user reset "$db" beheer
ok "which is kept, in both" [ "$(trail) $(logged beheer)" = "factor    |1 jbt|factor|gedaan|1" ]
ok "the log is as it was written" ends 0 scripts/verify "$db"
ok "account says how it is called" refuses 2 "usage: scripts/account" scripts/account lock "$db"
