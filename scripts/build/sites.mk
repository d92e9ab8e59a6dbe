# The styles and the static sites, into $(B)/www: what the web server serves.
# npm's own record of what it installed; every build directory shares it.
NPM_STAMP := node_modules/.package-lock.json
STATIC := $(B)/www/static/jbt.css

.PHONY: sites
all: sites
sites: $(STATIC)

$(NPM_STAMP): package-lock.json package.json
	@echo '  NPM   the styles and the checks of pages'
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# Which classes stay depends on every file that can name one.
$(STATIC): $(NPM_STAMP) scripts/build/styles.mjs scripts/build/version.mjs $(shell find www/assets www/templates www/sites cgi-bin -name '*.tpl' -o -name '*.css' -o -name '*.js' -o -name '*.svg' -o -name '*.[ch]' 2>/dev/null)
	@node scripts/build/styles.mjs $(B)/www/static

# The pages: one content source, the region's data.
SITES_STAMP := $(B)/sites.stamp
sites: $(SITES_STAMP)
$(B)/bin/sitegen: $(B)/obj/scripts/build/sitegen.o $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo "  LD    $@"
	@$(CC) $(CFLAGS) $< $(B)/lib/libjbt.a -o $@ $(LDHARDEN) $(LIBS)
$(B)/obj/scripts/build/sitegen.o: | $(B)/gen/queries.h
# Templates as they are used: every static file's address names its version.
STAMPED := $(B)/stamped/stamp
all: $(STAMPED)
$(STAMPED): $(STATIC) scripts/build/stamp.mjs scripts/build/version.mjs $(TEMPLATES) $(shell find www/sites -name '*.tpl' 2>/dev/null)
	@echo "  STAMP www/templates www/sites"
	@node scripts/build/stamp.mjs $(B)/www/static $(B)/stamped www/templates www/sites
	@touch $@
$(SITES_STAMP): $(B)/bin/sitegen $(MIGRATIONS) db/region/twente.sql $(STAMPED)
	@echo "  SITES www/sites"
	@$(B)/bin/sitegen $(B)/www $(B)/stamped/sites $(MIGRATIONS) db/region/twente.sql
	@touch $@
