# What is tried until it breaks: each harness has a long size here, and a sample
# of it in `make test` (tests/NAME/run).

# make power: power cuts on a simulated disk; POWER_CUTS=100000 for so many.
POWER := $(B)/tests/power $(B)/tests/power-normal
POWER_OBJ := $(B)/obj/tests/power/power.o $(B)/obj/tests/power/disk.o
.PHONY: power power-programs
$(B)/gen/db_normal.c: cgi-bin/lib/db/db.c
	@mkdir -p $(@D)
	@sed 's/synchronous=FULL/synchronous=NORMAL/' $< >$@.new
	@! cmp -s $< $@.new
	@mv $@.new $@
$(B)/tests/power: $(POWER_OBJ) $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(LIBS)
$(B)/tests/power-normal: $(POWER_OBJ) $(B)/gen/db_normal.c $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CPPFLAGS) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(LIBS)
$(POWER_OBJ): | $(B)/gen/queries.h
.SECONDARY: $(POWER_OBJ)
power-programs: $(POWER)
power: power-programs
	POWER_CUTS=$(or $(POWER_CUTS),10000) B=$(B) tests/power/run

# make fuzz: every parser of what comes from outside, by libFuzzer, with clang's
# sanitizers. FUZZ_RUNS (10,000,000) of each, or FUZZ_SECONDS of each; FUZZ="date form"
# for some of them. What is found new is kept in tests/fuzz/corpus by `make fuzz-corpus`.
FUZZ_CC = clang
FUZZ_FLAGS = -std=c11 -O1 -g1 -fno-omit-frame-pointer -w -DARENA_EACH_MALLOC \
	-fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=undefined
# The parsers themselves, and the targets; what they need besides is of the library.
# Some of one kind together, for clang takes longer to begin than to compile.
FUZZ_PARTS := base stuf web targets
fuzz_base := $(addprefix cgi-bin/lib/base/,arena date written text utf8 clean nfc email diff)
fuzz_stuf := $(addprefix cgi-bin/lib/stuf/,scan xml notificatie)
fuzz_web := $(addprefix cgi-bin/lib/web/,parse value place)
fuzz_targets := $(patsubst %.c,%,$(wildcard tests/fuzz/*.c))
FUZZ_DOMAIN := $(addprefix $(B)/fuzz/,pdf.o office.o adres.o)
FUZZ_STUF := $(addprefix $(B)/fuzz/,model.o vto.o)
FUZZ_OBJ := $(FUZZ_PARTS:%=$(B)/fuzz/%.o) $(FUZZ_DOMAIN) $(FUZZ_STUF) $(B)/fuzz/too_far.o
.PHONY: fuzz fuzz-programs fuzz-corpus
$(FUZZ_PARTS:%=$(B)/gen/fuzz_%.c): scripts/build/harness.mk $(wildcard tests/fuzz/*.c)
	@mkdir -p $(@D)
	@printf '#include "%s.c"\n' $(fuzz_$(@:$(B)/gen/fuzz_%.c=%)) >$@
# One that looks a byte too far for the second digit of an escape, under other names.
$(B)/gen/fuzz_too_far.c: cgi-bin/lib/web/parse.c scripts/build/harness.mk
	@mkdir -p $(@D)
	@for name in fuzz_urlencoded pairs_add pairs_urlencoded pairs_multipart pairs_value cookie_find; do \
		echo "#define $$name too_far_$$name"; done >$@.new
	@sed 's/if (i + 2 >= size ||/if (i + 2 > size ||/' $< >>$@.new
	@grep -q 'i + 2 > size' $@.new
	@echo '#include "tests/fuzz/urlencoded.c"' >>$@.new
	@mv $@.new $@
define fuzz_compile
@mkdir -p $(@D)
@echo '  FUZZ  $*'
@$(FUZZ_CC) $(CPPFLAGS) -I. -isystem /usr/include/libxml2 $(FUZZ_FLAGS) -MMD -MP -c $< -o $@
endef
$(FUZZ_PARTS:%=$(B)/fuzz/%.o) $(B)/fuzz/too_far.o: $(B)/fuzz/%.o: $(B)/gen/fuzz_%.c
	$(fuzz_compile)
$(FUZZ_DOMAIN): $(B)/fuzz/%.o: cgi-bin/lib/domain/%.c
	$(fuzz_compile)
$(FUZZ_STUF): $(B)/fuzz/%.o: cgi-bin/lib/stuf/%.c
	$(fuzz_compile)
$(FUZZ_OBJ): | $(B)/gen/queries.h
$(B)/tests/fuzz: $(FUZZ_OBJ) $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(FUZZ_CC) -fsanitize=address,undefined,fuzzer $^ -o $@ $(LIBS)
-include $(FUZZ_OBJ:.o=.d)
fuzz-programs: $(B)/tests/fuzz
fuzz fuzz-corpus:
	scripts/needs fuzz
	+@$(MAKE) --no-print-directory $(JOBS) fuzz-programs
	$(if $(filter fuzz-corpus,$@),FUZZ_KEEP=1) FUZZ_RUNS=$(or $(FUZZ_RUNS),10000000) FUZZ_SECONDS=$(or $(FUZZ_SECONDS),3600) B=$(B) tests/fuzz/run $(FUZZ)

# What the fuzz targets make of files, without libFuzzer: tests/fuzz/replay/main.c.
REPLAY_OBJ := $(patsubst %.c,$(B)/obj/%.o,$(wildcard tests/fuzz/*.c) tests/fuzz/replay/main.c)
.PHONY: replay-programs
$(B)/tests/replay: $(REPLAY_OBJ) $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(LIBS)
$(REPLAY_OBJ): | $(B)/gen/queries.h
.SECONDARY: $(REPLAY_OBJ)
replay-programs: $(B)/tests/replay

# make valgrind: memcheck over every unit test, the fuzzers' corpora, and moment 1 from
# its aanmelding to its end. They are what is built, but for an arena of which each piece is
# a malloc of its own: a step over its end, and what is used when it was given back, is seen.
MEMCHECK := $(B)/memcheck
MEMCHECK_SAMPLE := parse_test base_text_test base_nfc_test base_csv_test field_test
MEMCHECK_BROKEN := $(MEMCHECK)/too_far $(MEMCHECK)/given_back
MEMCHECK_ARENA := $(B)/obj/memcheck/arena.o
define memcheck_link
@mkdir -p $(@D)
@echo '  LD    $@'
@$(CC) $(CPPFLAGS) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(if $(findstring /tests/unit/,$^),-lcmocka) $(LIBS)
endef
.PHONY: valgrind valgrind-programs valgrind-sample
$(MEMCHECK_ARENA): cgi-bin/lib/base/arena.c
	@mkdir -p $(@D)
	@echo '  CC    $<'
	@$(CC) $(CPPFLAGS) $(CFLAGS) -DARENA_EACH_MALLOC -MMD -MP -c $< -o $@
$(MEMCHECK)/tests/%: $(B)/obj/tests/unit/%.o $(MEMCHECK_ARENA) $(B)/lib/libjbt.a
	$(memcheck_link)
$(MEMCHECK)/cgi-bin/%: $(B)/obj/cgi-bin/%.o $(MEMCHECK_ARENA) $(B)/lib/libjbt.a
	$(memcheck_link)
$(MEMCHECK)/replay: $(REPLAY_OBJ) $(MEMCHECK_ARENA) $(B)/lib/libjbt.a
	$(memcheck_link)
# The readers with a mistake in them: one looks a byte too far for the second digit of an
# escape, the other reads a copy that it gave back.
$(B)/gen/parse_too_far.c: cgi-bin/lib/web/parse.c scripts/build/harness.mk
	@sed 's/if (i + 2 >= size ||/if (i + 2 > size ||/' $< >$@.new
	@! cmp -s $< $@.new
	@mv $@.new $@
$(B)/gen/parse_given_back.c: cgi-bin/lib/web/parse.c scripts/build/harness.mk
	@sed '/^const char \*cookie_find/,/^}/s/size_t length = strlen(name);/struct arena *own = arena_new(); & header = arena_strdup(own, header); arena_free(own);/' $< >$@.new
	@! cmp -s $< $@.new
	@mv $@.new $@
$(MEMCHECK_BROKEN): $(MEMCHECK)/%: $(B)/obj/tests/unit/parse_test.o $(B)/gen/parse_%.c $(MEMCHECK_ARENA) $(B)/lib/libjbt.a
	$(memcheck_link)
$(MEMCHECK)/broken/zaak: $(B)/obj/cgi-bin/zaak.o $(B)/gen/parse_given_back.c $(MEMCHECK_ARENA) $(B)/lib/libjbt.a
	$(memcheck_link)
-include $(MEMCHECK_ARENA:.o=.d)
valgrind-sample: $(MEMCHECK_SAMPLE:%=$(MEMCHECK)/tests/%) $(MEMCHECK_BROKEN)
valgrind-programs: valgrind-sample $(patsubst tests/unit/%.c,$(MEMCHECK)/tests/%,$(wildcard tests/unit/*_test.c)) $(PROGRAMS:%=$(MEMCHECK)/cgi-bin/%) $(MEMCHECK)/replay $(MEMCHECK)/broken/zaak
valgrind:
	scripts/needs test
	+@$(MAKE) --no-print-directory $(JOBS) all unit-programs valgrind-programs
	VALGRIND=all B=$(B) tests/valgrind/run

# make hostile: hostile strings in every field of every form; HOSTILE_POSTS=6000.
.PHONY: hostile
hostile: all
	HOSTILE_POSTS=$(or $(HOSTILE_POSTS),6000) B=$(B) tests/hostile/run

# make fault: every I/O call of every writing act and of looking at pages fails in
# turn; FAULT_RUNS=5000 for so many of them. make oom: every time that memory is asked
# for it is refused; OOM_RUNS (3000; all: a day). make soak: mixed traffic; SOAK_SECONDS (3600).
.PHONY: fault oom soak
fault: programs sites
	FAULT_RUNS=$(or $(FAULT_RUNS),all) OOM_RUNS=0 B=$(B) tests/fault/run
oom: programs sites
	FAULT_RUNS=0 OOM_RUNS=$(or $(OOM_RUNS),3000) B=$(B) tests/fault/run
soak: all
	SOAK_SECONDS=$(or $(SOAK_SECONDS),3600) B=$(B) tests/soak/run
