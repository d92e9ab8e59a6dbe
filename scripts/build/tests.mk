# Tests.
#   make test     installs what is missing, builds, runs every suite
#   make unit     the unit tests alone
#   make lint     the rules of the code that a compiler does not know
UNIT_SRC := $(wildcard tests/unit/*_test.c)
UNIT_BIN := $(UNIT_SRC:tests/unit/%.c=$(B)/tests/%)

.PHONY: test unit unit-programs lint map
$(B)/tests/%: $(B)/obj/tests/unit/%.o $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $< $(B)/lib/libjbt.a -o $@ $(LDHARDEN) -lcmocka $(LIBS)
$(UNIT_SRC:%.c=$(B)/obj/%.o): | $(B)/gen/queries.h
.SECONDARY: $(UNIT_SRC:%.c=$(B)/obj/%.o)

# The tables of the rules, so that a test can break them row by row.
$(B)/gen/%_open.c: cgi-bin/lib/domain/%.c
	@mkdir -p $(@D)
	@sed -E 's/^static const (struct (rule|step|taak_soort) (rules|steps|soorten)\[\])/static \1/' $< >$@.new
	@! cmp -s $< $@.new
	@mv $@.new $@
$(B)/obj/tests/unit/authz_test.o: $(B)/gen/authz_open.c
$(B)/obj/tests/unit/flow_test.o $(B)/obj/tests/unit/guard_test.o: $(B)/gen/flow_open.c
$(B)/obj/tests/unit/taak_test.o: $(B)/gen/taak_open.c

# The writers of queue_test, as they are and with the line they stand in taken out.
WRITERS := $(B)/tests/writers $(B)/tests/writers-without-line
$(B)/gen/db_without_line.c: cgi-bin/lib/db/db.c
	@mkdir -p $(@D)
	@sed 's/flock(db->turn, LOCK_EX[^)]*)/0/' $< >$@.new
	@! cmp -s $< $@.new
	@mv $@.new $@
$(B)/tests/writers-without-line: $(B)/obj/tests/unit/writers.o $(B)/gen/db_without_line.c $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CPPFLAGS) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(LIBS)
$(B)/obj/tests/unit/writers.o: | $(B)/gen/queries.h
.SECONDARY: $(B)/obj/tests/unit/writers.o

unit-programs: $(UNIT_BIN) $(WRITERS)
unit: unit-programs
	B=$(B) tests/unit/run
lint: programs
	B=$(B) scripts/lint
# A program of which some files of the layers are others, for a test that must see
# it (tests/sabotage.mjs): PROGRAM=zaak CHANGED=/dir/db.c OUT=/dir/zaak; without
# PROGRAM a tool, whose main is among CHANGED.
.PHONY: sabotaged
sabotaged:
	@$(CC) $(CPPFLAGS) $(CFLAGS) -Wno-error $(PROGRAM:%=$(B)/obj/cgi-bin/%.o) $(CHANGED) $(B)/lib/libjbt.a -o $(OUT) $(LDHARDEN) $(LIBS)
# Workers and parents are killed while many save.
.PHONY: kill
kill: programs sites
	KILLS=$(or $(KILLS),1000) B=$(B) tests/kill/run
# What sends the mail is cut off, at every moment of it.
.PHONY: post-kill
post-kill: programs
	POST_KILLS=$(or $(POST_KILLS),1000) B=$(B) tests/post/run
# The log is tampered with, in a copy, and verify must find it.
.PHONY: tamper
tamper: programs sites
	TAMPERINGS=$(or $(TAMPERINGS),1000) B=$(B) tests/scripts/run log
# cppcheck, gcc's analyzer and clang-tidy: every finding mended, or with its reason.
.PHONY: check-tools
check-tools: programs
	B=$(B) scripts/check-tools
# Which branches of rights, steps, sessions, parsers and log the tests take: each, or
# named with its reason. A build of its own, in $(B)/coverage.
.PHONY: coverage
coverage:
	scripts/needs test
	+@$(MAKE) --no-print-directory $(JOBS) B=$(B)/coverage COVERAGE=1 all unit-programs replay-programs
	COVERAGE=1 B=$(B)/coverage scripts/coverage
# Which file stands where, and calls whom.
map: programs
	@B=$(B) scripts/map

# In steps, each seeing what the one before it made.
JOBS = $(if $(filter -j% --jobserver%,$(MAKEFLAGS)),,-j$(shell nproc))
test:
	scripts/needs test
	+@$(MAKE) --no-print-directory $(JOBS) all unit-programs bench-programs power-programs fuzz-programs valgrind-sample
	B=$(B) tests/run
