# What the scripts need beside sqlite3: hashing a password, checking the log with
# the code that writes it, locking the database out for others, making anew what
# is kept for the lists, looking at files for viruses, sending mail, what who runs the
# server does to an account.
TOOLS := wachtwoord logcheck dblock taken scan post vernietig opdracht
.PHONY: tools
programs: tools
tools: $(TOOLS:%=$(B)/bin/%) $(B)/shape
# What the migrations make, for the scripts, which look at it each time.
$(B)/shape: $(B)/bin/dblock $(MIGRATIONS) scripts/common.sh
	@B=$(B) bash -c '. scripts/common.sh && keep_shape'
$(TOOLS:%=$(B)/bin/%): $(B)/bin/%: $(B)/obj/scripts/build/%.o $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $< $(B)/lib/libjbt.a -o $@ $(LDHARDEN) $(LIBS)
$(TOOLS:%=$(B)/obj/scripts/build/%.o): | $(B)/gen/queries.h
# A program that answers, and is no form.
programs: $(B)/cgi-bin/gezond
$(B)/cgi-bin/gezond: $(B)/obj/scripts/build/gezond.o $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $< $(B)/lib/libjbt.a -o $@ $(LDHARDEN) $(LIBS)
$(B)/obj/scripts/build/gezond.o: | $(B)/gen/queries.h
.SECONDARY: $(B)/obj/scripts/build/gezond.o
.SECONDARY: $(TOOLS:%=$(B)/obj/scripts/build/%.o)
