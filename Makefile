# Builds everything into $(B); nothing else in the tree is touched by a build.
#   make            the programs, the sites, the styles
#   make run        all of it, running, with demo data   (PORT=8080 DATA=build/demo)
#   make test       every test; the last line counts them
#   make lint       the rules of the code that a compiler does not know
B ?= build
PORT ?= 8080
DATA ?= $(B)/demo
CC = gcc
CXX = g++

WARN = -Wall -Wextra -Wpedantic -Wshadow -Werror
CWARN = -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla
HARDEN = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE
ifdef SAN
# The sanitizers' own code makes GCC see ghosts: warnings stay, but do not stop.
WARN += -Wno-error
HARDEN = -fsanitize=address,undefined -fno-omit-frame-pointer -DARENA_EACH_MALLOC
LDHARDEN = -fsanitize=address,undefined
else ifdef COVERAGE
# For `make coverage`: which branches are taken, of the code as it is written.
HARDEN = -O0 --coverage -DJBT_COVERAGE
LDHARDEN = --coverage
else
LDHARDEN = -pie -Wl,-z,relro,-z,now -Wl,--gc-sections
endif
# Wherever the tree stands, the same bytes come of it.
PREFIX_MAP = -ffile-prefix-map=$(CURDIR)=.
CPPFLAGS = -Icgi-bin/lib -I$(B)/gen -D_GNU_SOURCE
CFLAGS = -std=c11 -O2 -g $(PREFIX_MAP) -ffunction-sections -fdata-sections $(WARN) $(CWARN) $(HARDEN)
CXXFLAGS = -std=c++17 -O2 -g $(PREFIX_MAP) $(WARN) $(HARDEN)
# Each program gets only the libraries that it uses.
LIBS = -Wl,--as-needed -lctemplate_nothreads -lfcgi -lsqlite3 -lscrypt -lcrack -lsodium -lidn2 -loath -lqrencode -lmagic -lqpdf -lzip -lexpat -lxml2 -lical -lgmime-3.0 -lgobject-2.0 -lglib-2.0 -lseccomp -lunistring -lcsv -lstdc++ -lm

PROGRAMS := $(patsubst cgi-bin/%.c,%,$(wildcard cgi-bin/*.c))
LIB_SRC := $(wildcard cgi-bin/lib/*/*.c)
LIB_OBJ := $(LIB_SRC:%.c=$(B)/obj/%.o) $(B)/obj/cgi-bin/lib/web/template.o $(B)/obj/gen/queries.o
SQL := $(wildcard db/queries/*.sql)
MIGRATIONS := $(sort $(wildcard db/migrations/*.sql))

.PHONY: all programs
.DEFAULT_GOAL := all
all: programs

programs: $(PROGRAMS:%=$(B)/cgi-bin/%)

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	@echo '  CC    $<'
	@$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@
$(B)/obj/%.o: %.cc
	@mkdir -p $(@D)
	@echo '  CXX   $<'
	@$(CXX) $(CPPFLAGS) $(CXXFLAGS) -MMD -MP -c $< -o $@
$(B)/obj/cgi-bin/lib/stuf/xml.o: CPPFLAGS += -isystem /usr/include/libxml2
$(B)/obj/cgi-bin/lib/domain/mail.o: CPPFLAGS += $(subst -I,-isystem ,$(shell pkg-config --cflags gmime-3.0))
# A statement may be longer than the string that C99 promises room for.
$(B)/obj/gen/queries.o: CFLAGS += -Wno-overlength-strings
$(B)/obj/gen/queries.o: $(B)/gen/queries.c
	@mkdir -p $(@D)
	@echo '  CC    $<'
	@$(CC) $(CPPFLAGS) $(CFLAGS) -c $< -o $@

# The SQL of the program becomes a closed list: an enum and a table.
$(B)/bin/querygen: scripts/build/querygen.c
	@mkdir -p $(@D)
	@echo '  CC    $<'
	@$(CC) $(CPPFLAGS) $(CFLAGS) $< -o $@ $(LDHARDEN) -lsqlite3
$(B)/gen/queries.c: $(B)/bin/querygen $(SQL) $(MIGRATIONS)
	@mkdir -p $(@D)
	@echo '  SQL   db/queries'
	@$(B)/bin/querygen $(B)/gen db/migrations db/queries
$(B)/gen/queries.h: $(B)/gen/queries.c ;

# Names that meet (parameter and field, column and marker) are checked here.
TEMPLATES := $(shell find www/templates -name '*.tpl')
programs: $(B)/gen/names.ok
$(B)/gen/names.ok: scripts/build/names.mjs $(B)/gen/queries.c $(wildcard cgi-bin/*.c) $(LIB_SRC) $(TEMPLATES)
	@echo '  NAMES cgi-bin www/templates'
	@node scripts/build/names.mjs $(B)
	@touch $@
$(LIB_OBJ) $(PROGRAMS:%=$(B)/obj/cgi-bin/%.o): | $(B)/gen/queries.h

$(B)/lib/libjbt.a: $(LIB_OBJ)
	@mkdir -p $(@D)
	@rm -f $@
	@echo '  AR    $@'
	@ar rcs $@ $^
$(B)/cgi-bin/%: $(B)/obj/cgi-bin/%.o $(B)/lib/libjbt.a
	@mkdir -p $(@D)
	@echo '  LD    $@'
	@$(CC) $(CFLAGS) $< $(B)/lib/libjbt.a -o $@ $(LDHARDEN) $(LIBS)

# Each subject adds its own targets in a part of its own.
-include scripts/build/*.mk

-include $(shell find $(B)/obj -name '*.d' 2>/dev/null)

.PHONY: clean
clean:
	rm -rf $(B)
