# shellcheck shell=bash
# The package, built wholly anew in two places: the same bytes.

twice() {
	local one=$work/a/deb other=$work/another/place/deb
	make --no-print-directory DEB_CLEAN=1 DEB="$one" deb-package &&
		(umask 027 && TZ=Pacific/Auckland make --no-print-directory DEB_CLEAN=1 DEB="$other" deb-package) &&
		cmp "$one"/*.deb "$other"/*.deb
}
if [ -z "$(type -P dh)" ]; then
	skip 1 "the package twice: debhelper is not there"
else
	ok "built twice, in two places, it has the same bytes" twice
fi
