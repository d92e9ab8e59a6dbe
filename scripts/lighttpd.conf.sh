#!/bin/sh
# Prints the web server's configuration: static sites, and one FastCGI program
# per form. From the environment, all paths absolute:
#   B        where the build is: $B/www and $B/cgi-bin
#   JBT_TMP  where the body of a request waits until it is whole: a place of its
#            own, so that no flood of bodies takes the database's room
#   SOCKETS  a short, private directory for the programs' sockets
#   PORT     on 127.0.0.1; what else there is to be, a name, TLS, proxies, single
#            sign-on, is asked for as lighttpd-front.sh says
#   SPAWN    "no": somebody else has the programs' sockets (scripts/units), and the
#            server starts none of them
# Every variable named JBT_… is passed on to the programs, nothing else but
# PATH, TZ, the locale and what sanitizers ask for.
set -eu
: "${B:?}" "${JBT_TMP:?}" "${SOCKETS:?}" "${PORT:?}"

quote() {
	case $1 in
	*[\"\\]* | *'
'*)
		echo "lighttpd.conf.sh: a quote, backslash or line end in: $1" >&2
		exit 1
		;;
	esac
	printf '"%s"' "$1"
}

# shellcheck source=scripts/lighttpd-front.sh
. "${0%/*}/lighttpd-front.sh"

# Half of the descriptors for connections, the other half for the sockets to
# the programs. 2,000 slow clients must leave room for the quick ones.
files=$(ulimit -Hn)
if [ "$files" = unlimited ] || [ "$files" -gt 16384 ]; then
	files=16384
fi

# What the programs get to know.
environment=$(
	env | sed -n 's/^\(JBT_[A-Z0-9_]*\)=.*/\1/p' | sort | while read -r name; do
		eval "value=\$$name"
		# shellcheck disable=SC2154
		printf '"%s" => %s, ' "$name" "$(quote "$value")"
	done
)

# Behind TLS a browser is told never to come without it; the programs do the same.
hsts=
[ "${JBT_TLS-}" != 1 ] || hsts='
	"Strict-Transport-Security" => "max-age=31536000; includeSubDomains",'

cat <<END
server.modules = ( $(front_modules)"mod_rewrite", "mod_fastcgi", "mod_setenv", "mod_deflate" )
server.bind = "127.0.0.1"
server.port = $PORT
server.document-root = $(quote "$B/www")
server.tag = ""
index-file.names = ( "index.html" )

# Bodies are kept on disk until they are whole: a program only ever sees a
# complete request. The largest form without a file is 4,000,000 bytes at most;
# for a form with one see below.
server.max-request-size = 3907
server.max-request-field-size = 8192
server.upload-dirs = ( $(quote "$JBT_TMP") )
server.stream-request-body = 0
server.stream-response-body = 0

# One way of writing a request: 1.0 or 1.1, in plain text, and the address as it
# was meant (%2e, //, /../ and /./ are resolved before anything is looked up).
# A restart does not wait for a slow client.
server.feature-flags = (
	"server.h2proto" => "disable",
	"server.h2c" => "disable",
	"server.graceful-shutdown-timeout" => 5,
)
server.http-parseopts = (
	"url-normalize" => "enable",
	"url-normalize-unreserved" => "enable",
	"url-normalize-required" => "enable",
	"url-ctrls-reject" => "enable",
	"url-path-2f-decode" => "enable",
	"url-path-dotseg-remove" => "enable",
)

# Slow clients cost a place for a short time only.
server.max-fds = $files
server.max-connections = $((files / 2))
server.max-read-idle = 15
server.max-write-idle = 60
server.max-keep-alive-idle = 5
server.max-keep-alive-requests = 1000
server.listen-backlog = 1024

$(front_config)

mimetype.assign = (
	".html" => "text/html; charset=utf-8",
	".css.br" => "text/css; charset=utf-8",
	".css.gz" => "text/css; charset=utf-8",
	".js.br" => "text/javascript; charset=utf-8",
	".js.gz" => "text/javascript; charset=utf-8",
	".svg.br" => "image/svg+xml",
	".svg.gz" => "image/svg+xml",
	".css" => "text/css; charset=utf-8",
	".js" => "text/javascript; charset=utf-8",
	".json" => "application/json",
	".txt" => "text/plain; charset=utf-8",
	".md" => "text/plain; charset=utf-8",
	".svg" => "image/svg+xml",
	".png" => "image/png",
	".jpg" => "image/jpeg",
	".ico" => "image/x-icon",
	".woff2" => "font/woff2",
	".pdf" => "application/pdf",
	".webmanifest" => "application/manifest+json",
	"" => "application/octet-stream",
)
static-file.etags = "enable"
static-file.exclude-extensions = ( ".tpl", ".sqlite" )

# The static pages and the server's own answers; a program sends its own headers,
# from its own table, which a test compares with this one.
var.safe = (
	"Content-Security-Policy" => "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
	"X-Content-Type-Options" => "nosniff",
	"Referrer-Policy" => "no-referrer",
	"Cross-Origin-Opener-Policy" => "same-origin",
	"Cross-Origin-Resource-Policy" => "same-origin",$hsts
)
\$HTTP["url"] !~ "^/cgi-bin/" {
	setenv.set-response-header = var.safe + ( "Cache-Control" => "public, max-age=300" )
	# Static pages only: compressing a page that holds both a secret and what
	# a visitor sent tells the secret by its length.
	deflate.mimetypes = ( "text/html", "text/css", "text/javascript", "image/svg+xml" )
	deflate.allowed-encodings = ( "gzip" )
}
# Style, script, font and pictures: for good when the address names the version
# (?v=…), else for an hour. What is text was compressed when it was built.
\$HTTP["url"] =~ "^/static/" {
	deflate.mimetypes = ()
	setenv.set-response-header = var.safe + ( "Cache-Control" => "public, max-age=3600", "Vary" => "Accept-Encoding" )
	\$HTTP["querystring"] =~ "^v=" {
		setenv.set-response-header = var.safe + ( "Cache-Control" => "public, max-age=31536000, immutable", "Vary" => "Accept-Encoding" )
	}
	\$REQUEST_HEADER["Accept-Encoding"] =~ "(^|[ ,])br(\$|[ ,])" {
		url.rewrite-once = ( "^(/static/[a-z/]+\.(?:css|js|svg))(\?.*)?\$" => "\$1.br\$2" )
	}
	else \$REQUEST_HEADER["Accept-Encoding"] =~ "(^|[ ,])gzip(\$|[ ,])" {
		url.rewrite-once = ( "^(/static/[a-z/]+\.(?:css|js|svg))(\?.*)?\$" => "\$1.gz\$2" )
	}
	\$HTTP["url"] =~ "\.br\$" { setenv.add-response-header = ( "Content-Encoding" => "br" ) }
	\$HTTP["url"] =~ "\.gz\$" { setenv.add-response-header = ( "Content-Encoding" => "gzip" ) }
}

# What the server answers itself, it answers with a page that has those headers
# too: an error handler is asked for like any page. Here, what is no request or
# has no address yet; then what was not found, or not in that way.
server.error-handler = "/fout-400.html"
\$HTTP["url"] =~ "" {
	server.error-handler = "/fout-404.html"
}
\$HTTP["request-method"] !~ "^(GET|HEAD|POST)$" {
	server.error-handler = "/fout-405.html"
}
\$HTTP["url"] =~ "^/fout-" {
	setenv.set-response-header = var.safe + ( "Cache-Control" => "no-store" )
	static-file.etags = "disable"
}
END

# Who answers when no program does. Where others have the sockets and there are none,
# there is no database yet.
unanswered=/fout-503.html
[ "${SPAWN-}" != no ] || [ -S "$SOCKETS/inloggen" ] || unanswered=/fout-ingericht.html

for program in "$B"/cgi-bin/*; do
	[ -x "$program" ] || continue
	name=${program##*/}
	socket=$SOCKETS/$name
	if [ ${#socket} -gt 100 ]; then
		echo "lighttpd.conf.sh: too long for a socket: $socket" >&2
		exit 1
	fi
	# A file is at most 25 MB; the rest is the form around it: 28,000,256 bytes in
	# all. Only for who says to have a session: whether that is true the program
	# knows. Where it is installed there is no source, but a list made of it.
	large=
	if grep -qs FIELD_FILE "${0%/*}/../cgi-bin/$name.c" || grep -qsx "$name" "$B/uploads"; then
		large='$HTTP["cookie"] =~ "(^|; *)(__Host-)?jbt=[0-9a-f]{64}(;|$)" {
		server.max-request-size = 27344
		server.error-handler = "/fout-503.html"
	}'
	fi
	# A socket of somebody else takes a request also while there is no program to answer it.
	start='
		"read-timeout" => 90,'
	[ "${SPAWN-}" = no ] || start="
		\"bin-path\" => $(quote "$program"),
		\"max-procs\" => 1,
		\"bin-environment\" => ( $environment),
		\"bin-copy-environment\" => ( \"PATH\", \"TZ\", \"LANG\", \"LC_ALL\", \"ASAN_OPTIONS\", \"UBSAN_OPTIONS\" ),"
	# Exactly this address: a name must not answer for what it begins.
	cat <<END
\$HTTP["url"] == "/cgi-bin/$name" {
	server.error-handler = "$(front_fault "$name" "$unanswered")"
	\$REQUEST_HEADER["Content-Length"] =~ "^[4-9][0-9]{6}\$|^[0-9]{8,}\$" { server.error-handler = "/fout-413.html" }
	$large
	$(front_program "$name")
	fastcgi.server = ( "/cgi-bin/$name" => ((
		"socket" => $(quote "$socket"),
		"check-local" => "disable",$start
	)) )
}
END
done

# The same address, but more than the server takes: 28,000,000 bytes and over.
cat <<'END'
$REQUEST_HEADER["Content-Length"] =~ "^(2[89]|[3-9][0-9])[0-9]{6}$|^[0-9]{9,}$" {
	server.error-handler = "/fout-413.html"
}
END
