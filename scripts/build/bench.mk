# make profile: instructions per request of every page, beside what they were
# (tests/bench/instructions.tsv). WRITE=1 writes them anew, with their reason in
# the commit.
.PHONY: profile
profile:
	scripts/needs test
	+@$(MAKE) --no-print-directory $(JOBS) all
	B=$(B) node tests/bench/profile.mjs $(if $(WRITE),--write)

# make bench: how fast it is, beside what the machine can do (tests/bench/bench.mjs).
# SHORT=1: two minutes. PEERS=1: the work list beside PHP-FPM and Django with the same
# statements and bytes. BIG=1: also with 1,000,000 zaken, which takes half an hour to
# make, once, and 40 GB of disk while it runs.
BENCH_BIN := $(addprefix $(B)/bench/bin/,hello fdatasync first)
.PHONY: bench bench-programs
$(B)/bench/bin/%: tests/bench/%.c
	@mkdir -p $(@D)
	@echo '  CC    $<'
	@$(CC) $(CPPFLAGS) $(CFLAGS) $< -o $@ $(LDHARDEN) -Wl,--as-needed -lfcgi
bench-programs: $(BENCH_BIN)
bench:
	scripts/needs $(if $(PEERS),peers,bench)
	+@$(MAKE) --no-print-directory $(JOBS) all bench-programs
	B=$(B) node tests/bench/bench.mjs $(if $(SHORT),--rounds 3 --seconds 1) $(if $(BIG),--many 1000000) $(if $(PEERS),--peers)
