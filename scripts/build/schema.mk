# make schema: db/schema.sql, the schema as a newcomer reads it. A test sees
# that it is what the migrations make.
.PHONY: schema
schema: $(B)/schema.sql
	@cp $< db/schema.sql
$(B)/bin/schemagen: scripts/build/schemagen.c
	@mkdir -p $(@D)
	@echo '  CC    $<'
	@$(CC) $(CPPFLAGS) $(CFLAGS) $< -o $@ $(LDHARDEN) -lsqlite3
$(B)/schema.sql: $(B)/bin/schemagen $(MIGRATIONS)
	@$(B)/bin/schemagen $(MIGRATIONS) >$@.new
	@mv $@.new $@
unit-programs: $(B)/schema.sql
