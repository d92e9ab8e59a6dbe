/*
 * base: what every layer above needs and what needs no other layer.
 * Memory, the clock, dates, text, secrets, and the end of the process.
 */
#ifndef JBT_BASE_H
#define JBT_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))

/* ---- arena.c: memory that lives as long as one request ------------------ */

struct arena;

/* A new, empty arena; die() when there is no memory. The caller frees it. */
struct arena *arena_new(void);
void arena_free(struct arena *);
/* Gives back all that was allocated; keeps one block for the next request. */
void arena_reset(struct arena *);
/* Zeroed memory of `size` bytes, aligned for anything. Never NULL. */
void *arena_alloc(struct arena *, size_t size);
/* The same for what is large, such as an upload: pages of a file without a name
 * (in JBT_TMP, else /tmp), so that the process does not grow. */
void *arena_map(struct arena *, size_t size);
const char *arena_map_directory(void);
char *arena_strdup(struct arena *, const char *text);
char *arena_strndup(struct arena *, const char *text, size_t length);
char *arena_printf(struct arena *, const char *format, ...) PRINTF(2, 3);
/* A list that grows by one: the `count` elements of `size` bytes that are in it
 * (NULL when there are none), with room for one more, zeroed. */
void *arena_grow(struct arena *, void *list, int count, size_t size);

/* Text that grows, in an arena. Zero it with { .arena = a }. `text` is always
 * NUL-terminated once something was added, NULL before. */
struct buffer {
	struct arena *arena;
	char *text;
	size_t length, room, expect;    /* expect: room to begin with; 0: little */
};
void buffer_add(struct buffer *, const char *text, size_t length);
void buffer_puts(struct buffer *, const char *text);
void buffer_int(struct buffer *, int64_t number);
void buffer_printf(struct buffer *, const char *format, ...) PRINTF(2, 3);

/* ---- clock.c: what time it is ---------------------------------------------- */

enum { STAMP_SIZE = 21 };
/* A moment is UTC: "2026-11-23T09:30:00Z". */
void stamp_now(char out[static STAMP_SIZE]);
/* Of seconds since 1970. */
void stamp_at(int64_t seconds, char out[static STAMP_SIZE]);
/* So many months before, as SQLite has it: of a day that its month does not have, the days after its last. */
void stamp_months_before(const char *stamp, int months, char out[static STAMP_SIZE]);

/* ---- log.c: events for the operator, one line each on standard error ---- */

enum event_code {
	EV_START, EV_STOP, EV_WORKER_ENDED, EV_CONFIG, EV_DATABASE, EV_COMMIT,
	EV_TEMPLATE, EV_MEMORY, EV_BUG, EV_BUSY, EV_REQUEST, EV_SANDBOX,
	EV_WORKER_WAITS, EV_DISK, EV_CODES
};
/* Never pass what a user typed: the operator's log holds no personal data. */
void log_event(enum event_code, const char *format, ...) PRINTF(2, 3);
/* For what only a bug, the disk or the operator can cause. Logs, answers the
 * request at hand through the hook when there is one, ends the process. */
_Noreturn void die(enum event_code, const char *format, ...) PRINTF(2, 3);
extern void (*die_hook)(void);

/* ---- counters.c: how many requests, and how they ended: for monitoring ---- */

/* Before the program closes itself in. */
void counters_open(const char *program);
/* An answer of this status. */
void counters_add(int status);

/* ---- sandbox.c: what a program cannot do ----------------------------------- */

enum sandbox {
	SANDBOX_PARENT,         /* starts workers, waits for them, ends them */
	SANDBOX_ORDINARY,       /* a worker: opens nothing but files without a name */
	SANDBOX_PASSWORDS,      /* one that hashes: opens nothing at all */
	SANDBOX_PRINTS,         /* an ordinary one that connects to the print service, and to nothing else */
	SANDBOX_FILES,          /* one that looks into files, apart(); no program is started */
	SANDBOX_APART           /* the process that does: memory, and its end */
};
/* First of all: no core file, no new privileges, no file for others, and the
 * calls of SANDBOX_PARENT; of its workers only the kind is known. die() where the
 * kernel cannot keep it, unless JBT_SANDBOX=off, which is logged; sandbox_close()
 * then does nothing. */
void sandbox_start(enum sandbox workers);
/* When all is open that stays open. Of files there are left: the directory of
 * the database, the templates to read, and where arena_map() is; of calls those
 * of the kind. There is no way back. SANDBOX_APART takes no paths. */
void sandbox_close(enum sandbox, const char *database, const char *templates);
bool sandbox_is_on(void); /* or did JBT_SANDBOX=off leave it out */

/* ---- apart.c: work on what a stranger sent --------------------------------- */

enum apart {
	APART_DONE,
	APART_TOO_MUCH, /* over 2 s of processor or 256 MiB, or it broke */
	APART_NOT       /* not now: the machine has no room or no time for it */
};
/* Does the work in a process of its own that opens nothing. `answer` has
 * `size` bytes, zero before the work, and is written only when it is done; a
 * pointer in it is good only to what never changes, such as a literal. What
 * the work needs from files must be loaded before. Never in a transaction. */
enum apart apart(void (*work)(const void *context, void *answer), const void *context, void *answer, size_t size);

/* ---- printer.c: pages as PDF, made by the print service (scripts/printer) --------- */

struct sockaddr_un;
/* Where it is, as JBT_PRINTER says; NULL: nowhere. The sandbox asks first, for itself
 * and because there is no asking once it is closed: it stands where it stood then. */
const struct sockaddr_un *printer_address(void);
/* Has it a socket? Whether it answers there only an order tells. */
bool printer_is_there(void);
/* A part of an order: what kinds there are, the service says. `data` may be NULL when
 * `size` is 0. */
struct print_part { const char *kind, *name; const void *data; size_t size; };
struct printed_file { char type[40]; void *data; size_t size; };
enum printed {
	PRINTED,
	PRINT_NOT,      /* it is not there, or has too many waiting */
	PRINT_LARGE,    /* more than it takes */
	PRINT_BROKE     /* not in these seconds, or it could not */
};
/* Never in a transaction that writes. The file is in the arena. */
enum printed print_order(struct arena *, const struct print_part *, int count, int seconds, struct printed_file *);

/* ---- date.c, written.c, workdays.c: days as numbers, Dutch spelling, working days ---- */

/* A day as the number of days since 1970-01-01. NO_DAY where there is none. */
typedef int32_t day_number;
#define NO_DAY INT32_MIN
enum { DATE_SIZE = 11, DATE_NL_SIZE = 32, WEEK_SIZE = 12 };

extern const char *const month_names[12], *const month_short[12], *const weekday_names[7];
enum { YEAR_MIN = 1900, YEAR_MAX = 2199 };
/* NO_DAY when the calendar has no such day in the years we know; month and day from 1. */
day_number day_make(int year, int month, int day);
struct civil { int year, month, day; };
struct civil civil_of(day_number); /* of any day, also of one that day_make() does not make */
/* The day it is in the Netherlands. */
day_number day_today(void);
/* Of a stamp, seconds since 1970; 0 when it does not parse. */
int64_t stamp_seconds(const char *stamp);
/* Reads jjjj-mm-dd and dd-mm-jjjj, 1 as well as 01, also with / . or space
 * between, and "17 maart 2012" or "za 17 mrt. 2012"; years 1900 to 2199. NO_DAY
 * when it is not a day that exists, or not the weekday that it says. */
day_number day_parse(const char *text);
/* A date of which perhaps only the month or the year is known, as it is stored:
 * jjjj-mm-dd, jjjj-mm or jjjj; reads what day_parse() reads, "maart 2012",
 * "3-2012", "2012-03" and "2012". False and "" when it is none of these. */
bool date_known(const char *text, char out[static DATE_SIZE]);
/* The first day that such a date can be: who is born then is the oldest. */
day_number date_first_day(const char *text);
/* "9 maart 2012", "maart 2012" or "2012"; "". */
void date_nl(const char *text, char out[static DATE_NL_SIZE]);
/* All there but the first half of the year, as in 17-3-12: which century, or
 * even which of the three is the year, is the writer's to say. */
bool day_lacks_century(const char *text);
/* "2026-11-23" */
void day_iso(day_number, char out[static DATE_SIZE]);
/* "23 november 2026"; day_nl_short: "23 nov 2026"; day_nl_long: "maandag 23 november 2026" */
void day_nl(day_number, char out[static DATE_NL_SIZE]);
void day_nl_short(day_number, char out[static DATE_NL_SIZE]);
void day_nl_long(day_number, char out[static DATE_NL_SIZE]);
/* A UTC stamp as local Dutch time: "23 november 2026, 10.30 uur". False and ""
 * when the stamp does not parse. */
bool stamp_nl(const char *stamp, char out[static 48]);
/* The local Dutch day of a UTC stamp, or NO_DAY. */
day_number stamp_day(const char *stamp);
/* Whole years between birth and `on` (negative when on < birth). */
int age_years(day_number birth, day_number on);
int day_weekday(day_number); /* 1 = maandag ... 7 = zondag */
day_number day_monday(day_number); /* of its week */
/* The Monday of an ISO week, "2026-W49"; NO_DAY when it is none. And the week of a
 * day; its number alone. */
day_number week_parse(const char *text);
void week_iso(day_number, char out[static WEEK_SIZE]);
int week_number(day_number);
/* Official holidays: Algemene termijnenwet, article 3 (with Good Friday, which
 * that law puts on a level with them, and 5 May in every year). */
bool day_is_holiday(day_number);
bool day_is_workday(day_number);
/* No working days either, from now on: those on which the offices are closed. The list
 * is in order, and copied; the first WORKDAYS_WITHOUT of it. */
enum { WORKDAYS_WITHOUT = 500 };
void workdays_without(const day_number *days, int count);
/* The `n`-th working day after (n < 0: before) the day; n = 0: the day itself
 * or the first working day after it. */
day_number workdays_add(day_number, int n);
/* "9:30", "09.30", "0930" to "09:30"; false when it is not a time of day. */
bool time_parse(const char *text, char out[static 6]);

/* ---- text.c, email.c: what people type ----------------------------------- */

/* The code point at `text` and its length in bytes; 0 when the bytes are not
 * UTF-8 (cut short, longer than needed, a surrogate, beyond U+10FFFF). */
size_t utf8_read(const char *text, size_t length, uint32_t *point);
bool utf8_valid(const char *text, size_t length);
/* For a code among many: most differ in their first letter. */
static inline bool text_is(const char *text, const char *other) { return *text == *other && strcmp(text, other) == 0; }
size_t utf8_length(const char *text); /* in code points */
/* Cuts what is longer than `most` code points; true when that was needed. */
bool utf8_cut(char *text, size_t most);
/* Forgiving readers: spaces, dots, dashes of any kind and case do not matter.
 * Each writes the one canonical form to `out` and returns false when it cannot
 * be one. */
bool bsn_parse(const char *text, char out[static 10]);      /* 9 digits, 11-proef; 8 get their zero */
bool postcode_parse(const char *text, char out[static 8]);  /* "7511 AB" */
bool phone_parse(const char *text, char out[static 20]);    /* digits, maybe "+" first */
enum { EMAIL_SIZE = 255 };
bool email_parse(const char *text, char out[static EMAIL_SIZE]); /* as written */
void bsn_mask(const char *bsn, char out[static 24]);        /* "•••••1234" */
const char *number_nl(struct arena *, int64_t);            /* "12.500" */
/* As it stands in an address: all but letters, digits and -_.~ as %XX. */
void urlencode(struct buffer *, const char *text);
/* A decimal id: 1 .. INT64_MAX, digits only, no leading zero. 0 when not. */
int64_t id_parse(const char *text);

/* ---- csv.c: tables as files (libcsv) -------------------------------------- */

struct csv_line {
	int number, cells;      /* of the file, from 1: a cell may hold line ends */
	const char **cell;      /* cleaned, one line each; "" past what the line has: csv_cell() */
};
struct csv {
	struct csv_line *line;  /* the heading too; empty lines are left out */
	int lines;
};
enum csv_read { CSV_READ, CSV_NOT_UTF8, CSV_BROKEN, CSV_TOO_MANY };
enum { CSV_LINES = 5000 };
/* With or without a BOM; cells apart by ; or , whichever the first line has. An
 * apostrophe that csv_put() put there is taken away. */
enum csv_read csv_parse_text(struct arena *, const void *data, size_t size, struct csv *);
const char *csv_cell(const struct csv_line *, int column);
/* A cell, with a ; before it when it is not the first of its line. What a spreadsheet
 * would take for a formula gets an apostrophe before it. */
void csv_put(struct buffer *, const char *text, bool first);
#define CSV_BOM "\xEF\xBB\xBF"

/* ---- clean.c: text as people paste it ------------------------------------ */

/* In place, and false when it is not UTF-8. Any kind of line end becomes LF,
 * controls and what is no character fall away, no white space at the ends; all
 * else stays to the byte. One line: tabs and line ends become a space.
 * line_visible: what does not show falls away too, and with it what turns the
 * order of what does; for names that are looked at to decide. */
bool text_clean(char *text);
bool line_clean(char *text);
bool line_visible(char *text);
/* No white space at the ends, and nothing else: for what must be equal to the
 * letter, seen or not. */
bool line_trim(char *text);
/* A copy in which every kind of space is ' ', every kind of dash '-', and what
 * does not show is not there. False when it has no room or is not UTF-8. */
bool text_plain(const char *text, char *out, size_t size);

/* ---- nfc.c: what a character is, and one way to write each letter --------- */

enum char_kind {
	CHAR_SHOWN, CHAR_DASH, CHAR_SPACE, CHAR_LINE_END,
	CHAR_INVISIBLE, /* has no looks, but may change those of others */
	CHAR_CONTROL    /* has no place in a text, or is no character */
};
enum char_kind char_kind(uint32_t point);

/* In Unicode's normal form C, as messages to others want it. `text` is UTF-8. */
char *text_nfc(struct arena *, const char *text);
/* For comparing names: the same in capitals, small letters and either form. */
char *text_fold(struct arena *, const char *text);
/* Its letters and digits alone, small and without accents, to compare names by:
 * "Đỗ-Çelik" and "do celik" are the same. */
char *text_letters(struct arena *, const char *text);
/* Its words in that way, with a space between them: "O'Brien-de Vries, 9" is
 * "obrien de vries 9". */
char *text_words(struct arena *, const char *text);

/* Two texts word by word, in the order of both: what stayed, what went, what came.
 * What stayed and went is `before` to the letter, what stayed and came `after`.
 * Gives the number of parts, in `*out`. The work is bounded: texts that differ in
 * very much are told by lines, or as gone and come. */
struct diff_part {
	enum { PART_SAME, PART_GONE, PART_NEW } kind;
	const char *text;
	size_t length;          /* of the text, which also ends there */
};
size_t text_diff(struct arena *, const char *before, const char *after, struct diff_part **out);

/* ---- secret.c: randomness and hashes (libsodium) ------------------------- */

enum { TOKEN_SIZE = 65, SHA256_HEX = 65 };
void random_bytes(void *out, size_t size);
/* With its padding; `room` is what that and a NUL need. */
void base64(const void *data, size_t size, char *out, size_t room);
/* `bytes` random bytes as hex; out holds 2 * bytes + 1. */
void random_hex(char *out, size_t bytes);
void sha256_hex(const void *data, size_t length, char out[static SHA256_HEX]);
/* BLAKE2b under a key of 32 bytes, given as hex: of what a reader of the
 * database shall not find by guessing. */
void keyed_hash_hex(const char *key, const void *data, size_t length, char out[static SHA256_HEX]);
/* Equal, in a time that depends on the length alone. */
bool secret_equal(const char *a, const char *b);

#endif
