# What is tried until it breaks: each harness has a long size here, and a sample
# of it in `make test` (tests/NAME/run).

# make power: power cuts on a simulated disk; POWER_CUTS=100000 for so many.
POWER := $(B)/tests/power $(B)/tests/power-normal
.PHONY: power power-programs
$(B)/gen/db_normal.c: cgi-bin/lib/db/db.c
	@mkdir -p $(@D)
	@sed 's/synchronous=FULL/synchronous=NORMAL/' $< >$@.new
	@! cmp -s $< $@.new
	@mv $@.new $@
$(B)/tests/power: $(B)/obj/tests/power/power.o $(B)/obj/tests/power/disk.o $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(LIBS)
$(B)/tests/power-normal: $(B)/obj/tests/power/power.o $(B)/obj/tests/power/disk.o $(B)/gen/db_normal.c $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CPPFLAGS) $(CFLAGS) $^ -o $@ $(LDHARDEN) $(LIBS)
$(B)/obj/tests/power/%.o: | $(B)/gen/queries.h
.SECONDARY: $(B)/obj/tests/power/power.o $(B)/obj/tests/power/disk.o
power-programs: $(POWER)
power: power-programs
	POWER_CUTS=$(or $(POWER_CUTS),10000) B=$(B) tests/power/run
