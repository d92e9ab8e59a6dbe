# make deb: the Debian package, of what is built, into $(B)/deb. DEB_VERSION=0.1.1 gives
# it another version; DEB_CLEAN=1 has dpkg-buildpackage build all of it anew.
# scripts/deb is the `debian` of the staged source in $(DEB)/src.
DEB = $(B)/deb
DEB_TREE := Makefile cgi-bin db scripts www package.json package-lock.json README.md CHANGELOG.md LICENSE
.PHONY: deb deb-source deb-package
deb-source:
	@rm -rf $(DEB)/src
	@mkdir -p $(DEB)/src
	@cp -a $(DEB_TREE) $(DEB)/src
	@mv $(DEB)/src/scripts/deb $(DEB)/src/debian
	@if [ -n "$(DEB_CLEAN)" ] && [ -d node_modules ]; then cp -al node_modules $(DEB)/src/node_modules; fi
	@if [ -n "$(DEB_VERSION)" ]; then sed -i '1s/(.*)/($(DEB_VERSION))/' $(DEB)/src/debian/changelog; fi
deb-package: deb-source
	@rm -f $(DEB)/*.deb
	@cd $(DEB)/src && JBT_BUILT=$(if $(DEB_CLEAN),,$(abspath $(B))) DEB_BUILD_OPTIONS=noautodbgsym \
		dpkg-buildpackage -b -us -uc $(if $(DEB_CLEAN),,-d -nc) >../build.log 2>&1 || { tail -n 30 ../build.log; exit 1; }
	@ls $(DEB)/*.deb
deb: $(if $(DEB_CLEAN),,all)
	scripts/needs deb
	+@$(MAKE) --no-print-directory deb-package
# make installed: on a bare Debian 12, from install to purge (tests/installed); root.
.PHONY: installed
installed: all
	scripts/needs installed
	INSTALLED=all B=$(B) tests/installed/run
