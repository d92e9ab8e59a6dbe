/*
 * What the rooms of the web layer know of each other, and no form program. A
 * request goes through them in one direction, and a file calls only those that
 * stand before it here:
 *
 *   parse  http  outcome | value  place  subject  bind  form | draw  buttons  view
 *   stappen  naslag  changes  week  wacht  dag  maand  dagdeel  notulen  frame  print | trace
 *   answer | stranger  upload  draft  once | onward  change | page
 */
#ifndef JBT_LAYER_H
#define JBT_LAYER_H

#include "web/http.h"
#include "web/parse.h"
#include "web/web.h"

/* ---- what a request carries that is the layer's own ------------------------------- */

struct value {
	int field;
	const char *key;        /* "" when the field does not repeat */
	const char *typed;      /* NULL: not in this request */
	const char *clean;      /* typed, in the form in which it is stored */
	const char *stored;     /* NULL: not loaded */
	const char *error;
	const char *label;      /* of this thing, instead of the field's own */
	bool other;             /* stored by somebody else meanwhile */
	bool known;             /* its key is one of the form: form_key() */
};

struct about { const char *head, *text; };
struct notulen_line { const char *part, *head, *text; };

struct inside {
	/* value: in the order in which they came; they stay where they are */
	struct value **values;
	int nvalues;
	struct value **single;  /* per field: the value of one that does not repeat */
	int nerrors;
	/* subject: what find() found, also when it was refused */
	int64_t log_zaak, log_tafel;
	bool of_zaak;           /* a zaak as a whole, no tafel of it */
	bool too_many;          /* more files than UPLOADS_MAX came */
	/* draft: what is shown was typed and not saved */
	bool from_draft, draft_is_old; /* old: somebody saved after it */
	const char *draft_at;   /* when it was kept, NULL: there is none */
	/* buttons */
	uint32_t held_back;     /* a bit for each actie */
	bool per_tafel;         /* the forms stand in the parts of a page, each about its own tafel */
	bool main_form;         /* a form with text of its own, id "formulier" */
	/* view: what is missing for a step, asked once */
	const struct refusal *missing;
	const char *missing_for;
	/* stappen: the part of an aanmelding that is at hand; NULL: none */
	const char *deel;
	uint64_t left_out;      /* a bit for each field that another part asks */
	/* notulen: what stands around the text of the version in `thing` */
	struct notulen_line *lines;
	int nlines;
	int64_t lines_of;
	/* change: what the question is about, as it was tried */
	struct about *about;
	int nabout;
	const char *onward;     /* the step that was pressed; NULL: a button of the form */
	/* answer */
	const char *done;       /* green message to show */
	bool added;             /* it tells of something that was added */
	char nonce[33];
};

/* ---- outcome: what each outcome answers, and the green messages ---------------------- */

struct answer {
	int status;
	const char *logged;         /* the word in the log */
	const char *title, *text;   /* of a page that only says something */
};
const struct answer *answer_of(enum outcome);
const char *done_text(const char *key); /* NULL for one that is not there */

/* ---- value: what was typed, cleaned, stored, and wrong, per field and key ------------ */

/* The value of a field for a key; NULL when there is none and it is not made. */
struct value *value_at(const struct request *, int field, const char *key, bool make);
/* The field that `name` is of ("status", "status-31"), or -1; its key, or "". */
int form_field(const struct request *, const char *name, const char **key);
int field_max(const struct field *);    /* code points */
bool upload_add(struct request *, struct upload); /* false: there are enough */

/* ---- place: where in a text something is wrong, in words of a message ----------------- */

/* "na “0612”", and in a text of more lines "in regel 3, na “…”". `at` is in `text`. */
const char *place_of(struct request *, const char *text, const char *at);
/* The message of a text of more than `most` characters, with where that is. */
const char *too_long(struct request *, const char *text, size_t most);
/* `message`, and which sign does not belong in a value of this type, and where. */
const char *wrong_sign(struct request *, enum field_type, const char *text, const char *message);

/* ---- subject: what the request is about, and what the actor may do with it ----------- */

/* The subject fields that have a value; "tafel=3", as in the address. */
enum { MAX_SUBJECTS = 4 };
int subject_fields(const struct request *, int out[static MAX_SUBJECTS]);
const char *subject_query(struct request *);
/* The page itself, about this subject (as subject_query() gives it). */
const char *page_address(struct request *, const char *subject);
/* The same with all else that was asked of it, and `more`: "als=pdf". */
const char *page_address_as(struct request *, const char *more);
/* The request is about what this query says, and about nothing else. */
void subject_take(struct request *, const char *query);
/* To see the page, for the subject at hand. */
enum act subject_needs(const struct request *);
/* Finds what the request is about, from nothing, and decides: the one place
 * where a page or a button is allowed. Sets in which role, and of several
 * tafels of a zaak the one that allows it. ACT_NONE: what the page needs. */
MUST_USE enum outcome subject_admit(struct request *, enum act);

/* ---- bind: the names in a statement meet fields and facts ----------------------------- */

struct rows *form_query_key(struct request *, enum query, const char *key); /* with :key */

/* ---- form: reading, checking, requiring ----------------------------------------------- */

enum outcome form_read(struct request *, const struct pairs *, bool post);
bool form_keys_known(const struct request *); /* no value for a thing that is not there */
bool form_is_tampered(const struct request *); /* of a GET: wrong is more than a day that was typed */
void form_validate(struct request *);   /* types, lengths, choices */
void form_validate_upload(struct request *); /* slow: not while others wait */
void form_require(struct request *, bool complete);
bool form_has_changed(const struct request *); /* is anything else than what is stored? */
char *form_encode(struct request *);    /* what was typed, for a draft */
/* The list that its choices come from. */
const struct choice *field_choices(const struct request *, const struct field *);

/* ---- draw: all fields that do not repeat, and the hidden ones ---------------------------- */

void form_draw(struct request *);
/* Label and text of a field as a row GEGEVEN; of an empty one `empty`, "" for no row. */
void read_field(struct request *, struct tpl *, int field, const char *empty);
/* "KNOP_" and "niet_vrijgeven": KNOP_NIET_VRIJGEVEN. */
const char *marker(struct request *, const char *prefix, const char *name);

/* ---- buttons: the forms of a page and their buttons, out of the table of acties ------------ */

/* The actie of a code, of "" the first; NULL: there is none. */
const struct actie *actie_find(const struct page *, const char *code);
void buttons_draw(struct request *);
/* The column knop_<code> of this row. */
void button_in_row(struct request *, struct tpl *, const struct rows *, int column, const char *code);
/* Opens a form to the page's own program, with what it is about hidden in it. */
struct tpl *form_open(struct request *, struct tpl *, const char *name);

/* ---- view, stappen: what is missing for a step; the way of an aanmelding --------------------- */

/* As it stands, without what is typed; NULL: there is no such step now. */
const struct refusal *view_missing(struct request *, const char *event);
void steps_draw(struct request *);              /* the list, after the forms of the page */
const char *step_address(struct request *, const char *code); /* NULL: there is none */

/* ---- notices: boxes above every page ------------------------------------------------------- */

void view_notices(struct request *, struct tpl *layout);

/* ---- frame: the page around it; in the transaction that its caller has opened ------------- */

/* Draws the program's page. `conflict`: with both texts; `kept`: it was saved. */
void render(struct request *, struct exchange *, bool conflict, bool kept);
/* Draws the question of r->actie, with all that was sent hidden in it. */
void render_confirm(struct request *, struct exchange *, const struct pairs *body);
/* Draws a page that only says something; what was typed stands below it. */
void render_message(struct request *, struct exchange *, enum outcome);

/* What r->view of this document says, and nothing of the screen. */
void render_paper(struct request *, struct buffer *, struct tpl *document);

/* ---- print: what was drawn, or ordered, as a PDF to download ---------------------------------- */

/* OK, NOT_PRINTED, PRINT_TOO_LARGE or NOT_FOUND; in no transaction. */
MUST_USE enum outcome print(struct request *, struct exchange *);

/* ---- trace: the log row of a request -------------------------------------------------------- */

void trace(struct request *, const char *act, enum outcome); /* in the open write transaction */
/* For a request by role that gave something of several tafels: a row for each. */
void trace_each(struct request *);
/* In a transaction of its own, after one that was rolled back or only read; and
 * `also` something else that must stay (may be NULL). */
typedef void extra(struct request *);
MUST_USE bool trace_apart(struct request *, const char *act, enum outcome, extra *also);

/* ---- answer: every way in which a request ends that is no page of a program ------------------ */

void redirect(struct request *, struct exchange *, const char *to);
void message(struct request *, struct exchange *, enum outcome);
/* Finds the subject again in a fresh transaction, to draw the form once more. */
void redraw(struct request *, struct exchange *, enum outcome, bool kept);
/* Asks once whether what cannot be undone is to be done. */
void confirm(struct request *, struct exchange *, const struct pairs *body);
void to_login(struct request *, struct exchange *);
/* The security headers, and those of a page or of a download. */
void answer_headers(struct request *, struct exchange *);

/* ---- stranger: single sign-on ----------------------------------------------------------------- */

/* In the open read transaction. The web server names somebody else than whose session
 * this is: a browser that changed hands, or a cookie that was taken. It ends, logged as
 * its user's, and the request goes on without one. */
void stranger_ends(struct request *);

/* ---- upload, draft, once: each a story of its own, told on top of its file -------------------- */

void upload_keep(struct request *);     /* in the open write transaction */
/* `waiting`: their numbers, as the form has them: "12" or "12,13". */
void upload_find(struct request *, const char *waiting);
void upload_done(struct request *, const char *waiting);

void draft_find(struct request *);
/* OK, or TOO_LARGE. */
MUST_USE enum outcome draft_keep(struct request *, const char *subject, int64_t rev);
void draft_drop(struct request *, const char *subject);
/* The form was saved: what is kept of the page's other forms stays. */
void draft_done(struct request *, const char *subject);
/* After form_read(). False: it was not kept. */
bool draft_of_ended_session(struct request *, const struct pairs *);

/* The key of a form under which it is remembered, "" when it has none. */
const char *once_key(struct request *, const char *sent);
/* What became of the form the first time; *rev is what it may go on from. */
enum once { ONCE_NEW, ONCE_DONE, ONCE_LOST };
enum once once_find(struct request *, const char *key, const char **to, int64_t *rev);
void once_done(struct request *, const char *key, const char *to);
/* Refused, but what was typed was saved: it may be sent again from there. */
void once_kept(struct request *, const char *key, int64_t rev);
/* After a commit that failed: stands it, or not, or is that unknown? */
enum outcome once_after_failed_commit(struct request *, const char *key);

/* ---- onward: away from a form by a step of the list --------------------------------------------- */

/* Is what was typed saved first, as by the form's own button? Else it is kept as a
 * draft, where it is anything, and the answer is the way on. */
bool onward_saves(struct request *);
void onward(struct request *, struct exchange *, const char *subject, int64_t rev);

/* ---- change: the POST, step by step ------------------------------------------------------------ */

void change(struct request *, struct exchange *, const struct pairs *);

#endif
