# make profile: instructions per request of every page, beside what they were
# (tests/bench/instructions.tsv). WRITE=1 writes them anew, with their reason in
# the commit.
.PHONY: profile
profile:
	scripts/needs test
	+@$(MAKE) --no-print-directory $(JOBS) all
	B=$(B) node tests/bench/profile.mjs $(if $(WRITE),--write)
