#!/bin/sh
# What stands between the network and the programs besides 127.0.0.1, for
# lighttpd.conf.sh, which reads this in; by itself it prints what the programs have
# to know of it, a line each, for who starts them in another way. From the environment:
#   NAME        as people type it after https://, with :PORT where that is not 443
#   TLS_CERT    the certificate with its chain (PEM): TLS, at BIND (0.0.0.0; several
#               addresses with spaces between), port TLS_PORT (443)
#   TLS_KEY     its key, where that is a file of its own
#   TLS_STAPLE  what the certificate's maker last said of it (OCSP, DER), sent along;
#               read again within the hour when it changed
#   HTTP_PORT   80: who comes there is sent on to https://NAME; empty: nobody listens
#   PROXIES     addresses or networks of proxies, which do TLS before this: what they
#               say of where somebody comes from is believed, and what nobody else says
#   SSO         kerberos: asked for at /cgi-bin/werkplek, by the key of HTTP/NAME in
#               SSO_KEYTAB; proxy: a proxy of PROXIES says who it is, in X-Forwarded-User
#   SSO_REALM   the realm of whom is ours; with kerberos it must be there
# A certificate that was renewed is read by a graceful restart: kill -USR1.
set -eu

front_fail() {
	echo "lighttpd-front.sh: $*" >&2
	exit 1
}

# In doubt it is refused: plain text does not leave the machine, and nobody says who
# somebody is but the server itself or a proxy that is named.
front_check() {
	if [ -z "${TLS_CERT-}" ]; then
		[ -z "${TLS_KEY-}${TLS_STAPLE-}" ] || front_fail "TLS_KEY and TLS_STAPLE belong to a TLS_CERT"
		case ${BIND-127.0.0.1} in 127.0.0.1 | '') ;; *) front_fail "without TLS_CERT it is served at 127.0.0.1 only, not at $BIND" ;; esac
	fi
	if [ -n "${TLS_CERT-}${PROXIES-}" ]; then
		printf '%s\n' "${NAME-}" | grep -Eqx '[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?' ||
			front_fail "NAME is the name that people type, such as tafels.example.nl, not \"${NAME-}\""
	fi
	printf '%s\n' "${BIND-}${PROXIES-}" | grep -Eqx '[][0-9a-fA-F.:/ ]*' || front_fail "BIND and PROXIES are addresses"
	printf '%s %s\n' "${TLS_PORT-443}" "${HTTP_PORT-80}" | grep -Eqx '[0-9]{1,5} [0-9]{0,5}' || front_fail "TLS_PORT and HTTP_PORT are numbers"
	case ${SSO-} in
	'') ;;
	kerberos)
		[ -n "${TLS_CERT-}${PROXIES-}" ] || front_fail "SSO goes over TLS only: TLS_CERT or PROXIES"
		[ -n "${SSO_KEYTAB-}" ] && [ -n "${SSO_REALM-}" ] || front_fail "SSO=kerberos needs SSO_KEYTAB and SSO_REALM"
		;;
	proxy) [ -n "${PROXIES-}" ] || front_fail "SSO=proxy needs PROXIES: by whom it is believed" ;;
	*) front_fail "SSO is kerberos, proxy or nothing, not \"$SSO\"" ;;
	esac
}

# What follows for the programs: the one place where it is decided. Where somebody else
# starts them (SPAWN=no) they were told before this; it has to be the same.
front_tell() { # NAME VALUE
	eval "told=\${$1-}"
	[ "${SPAWN-}" != no ] || [ "$told" = "$2" ] || front_fail "the programs have to know $1=\"$2\": add it to their settings"
	export "$1=$2"
}
front_programs() {
	if [ -n "${TLS_CERT-}${PROXIES-}" ]; then
		front_tell JBT_TLS 1
		front_tell JBT_ORIGINS "https://$NAME"
	fi
	if [ -n "${SSO-}" ]; then
		front_tell JBT_SSO web
		front_tell JBT_SSO_REALM "${SSO_REALM-}"
	fi
}

# The modules, a comma after each; those that say who and from where come first.
front_modules() {
	[ -z "${PROXIES-}" ] || printf '"mod_extforward", '
	# For mod_proxy, which does nothing here, mod_extforward tells from which proxy it came.
	[ "${SSO-}" != proxy ] || printf '"mod_magnet", "mod_proxy", '
	[ "${SSO-}" != kerberos ] || printf '"mod_auth", "mod_authn_gssapi", '
	[ -z "${TLS_CERT-}" ] || printf '"mod_openssl", "mod_redirect", '
}

front_tls() {
	key='' staple=''
	[ -z "${TLS_KEY-}" ] || key="ssl.privkey = $(quote "$TLS_KEY")"
	[ -z "${TLS_STAPLE-}" ] || staple="ssl.stapling-file = $(quote "$TLS_STAPLE")"
	for address in ${BIND:-0.0.0.0}; do
		cat <<END
\$SERVER["socket"] == "$address:${TLS_PORT-443}" {
	ssl.engine = "enable"
	ssl.pemfile = $(quote "$TLS_CERT")
	$key
	$staple
	# 1.2 with forward secrecy and AEAD, or 1.3.
	ssl.openssl.ssl-conf-cmd = (
		"MinProtocol" => "TLSv1.2",
		"CipherString" => "ECDHE+AESGCM:ECDHE+CHACHA20",
		"Curves" => "X25519:P-256:P-384",
		"Options" => "ServerPreference,-SessionTicket",
	)
}
END
		[ -n "${HTTP_PORT-80}" ] || continue
		cat <<END
\$SERVER["socket"] == "$address:${HTTP_PORT-80}" {
	url.redirect = ( "" => "https://$NAME\${url.path}\${qsa}" )
}
END
	done
}

# The last address that no proxy of ours added is the visitor's.
front_proxies() {
	printf 'extforward.forwarder = ( '
	for address in $PROXIES; do printf '"%s" => "trust", ' "$address"; done
	printf ')\nextforward.headers = ( "X-Forwarded-For" )\n'
	[ "${SSO-}" != proxy ] || printf 'magnet.attract-raw-url-to = ( %s )\n' "$(quote "$(cd "${0%/*}" && pwd)/lighttpd-who.lua")"
}

# Within what is said of this program: who may ask for it.
front_program() { # program
	[ "$1 ${SSO-}" = "werkplek kerberos" ] || return 0
	cat <<END
	auth.backend = "gssapi"
	auth.backend.gssapi.keytab = $(quote "$SSO_KEYTAB")
	auth.backend.gssapi.principal = $(quote "HTTP/${NAME%:*}@$SSO_REALM")
	auth.backend.gssapi.store-creds = "disable"
	auth.require = ( "" => ( "method" => "gssapi", "realm" => $(quote "$SSO_REALM"), "require" => "valid-user" ) )
END
}

front_config() {
	[ -z "${TLS_CERT-}" ] || front_tls
	[ -z "${PROXIES-}" ] || front_proxies
}

# What the server shows where a program does not answer: at the one that asks for a
# ticket that is most often because there is none.
front_fault() { # program, the page else
	if [ "$1 ${SSO-}" = "werkplek kerberos" ]; then echo /fout-401.html; else echo "$2"; fi
}

front_check
front_programs
case ${0##*/} in
lighttpd-front.sh) env | grep -E '^JBT_(TLS|ORIGINS|SSO|SSO_REALM)=' || [ $? -eq 1 ] ;;
esac
