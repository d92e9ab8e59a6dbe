/*
 * web: a form program's whole world. A program is a field table, a table of
 * its buttons, and a few functions; page_main() does the rest of a request, in
 * one order, for all of them (see the README, "Life of a request").
 */
#ifndef JBT_WEB_H
#define JBT_WEB_H

#include "domain/domain.h"
#include "domain/taken.h"
#include "web/template.h"

enum { UPLOAD_MAX = 25 * 1024 * 1024, UPLOADS_MAX = 10 };

/* ---- fields ------------------------------------------------------------------ */

enum field_type {
	FIELD_ID,       /* a row's id; 0 where empty */
	FIELD_NUMBER,   /* whole, 0 .. max */
	FIELD_LINE,     /* one line of text */
	FIELD_TEXT,     /* lines of text */
	FIELD_DATE,     /* kept as jjjj-mm-dd */
	FIELD_TIME,     /* kept as uu:mm */
	FIELD_CHOICE,   /* a code of `list` */
	FIELD_PICK,     /* a first column of the query `from` */
	FIELD_CHECK,    /* 'ja' or nothing */
	FIELD_BSN, FIELD_POSTCODE, FIELD_PHONE, FIELD_EMAIL,
	FIELD_PASSWORD, /* kept as typed, never drawn again */
	FIELD_FILE
};

enum field_flag {
	REQUIRED = 1,   /* where an actie is COMPLETE */
	ALWAYS = 2,     /* in every actie */
	SUBJECT = 4,    /* says what the form is about: hidden in it, in the query of a GET */
	REPEAT = 8,     /* stands there per thing: name-KEY */
	QUERY = 16,     /* may stand in the query of a GET */
	RADIO = 32,     /* a choice drawn as buttons instead of a list */
	NARROW = 64,
	QUIET = 128,    /* not drawn by itself: the template has its own markup */
	PAST = 256,     /* a date that is not after today */
	BY_MOMENT = 512, /* of a choice: each moment has its own list, `list` with _1, _2 or _3 */
	REASON = 1024,  /* mandatory where an actie or a choice asks for it: not called optional */
	EXACT = 2048,   /* a line that is taken to the letter, also what does not show */
	MANY = 16384,   /* of a file: several may come in one go, UPLOADS_MAX at most */
	PARTIAL = 8192, /* a date of which the day, or day and month, may be unknown: date_known() */
	ADDRESS = 32768, /* a text that may name a secret address: its own place, or one that is held back before it goes out (view uitgaande_tekst) */
	CARRIED = 4096  /* hidden in every form of the page, as load() puts it */
};

struct field {
	const char *name;       /* of the form, of the column, of the marker (in capitals) */
	enum field_type type;
	unsigned flags;
	int max;                /* in code points; bytes for a file; 0: the type's own */
	const char *label, *help;
	const char *missing;    /* what to do when it is empty, Dutch */
	const char *list;       /* of domain/texts.c; of a file: the types that it may have (none: any); of a postcode: the field with the land */
	enum query from;
	const char *wrong;      /* what to do when a pick is not (or no longer) in the list, Dutch */
	const char *first;      /* of a list: the field by whose value some choices (their help has it) come first; the others stand under "Meer" */
	const char *purpose;    /* of the user's own data: the value of autocomplete */
};

/* ---- pages -------------------------------------------------------------------- */

struct request;

enum actie_flag {
	SAVES = 1,      /* runs the page's save() */
	COMPLETE = 2,   /* what is REQUIRED must be there */
	KEEP = 4,       /* what was saved stays, also when the step is refused */
	STAY = 8,       /* goes back to this form instead of to the werkvoorraad */
	DRAFT = 16,     /* only keeps what was typed, unchecked, to be offered again */
	TYPING = 32,    /* of the first of a form: what is typed there is kept as a draft meanwhile */
	PLAIN = 64,     /* never the button that stands out */
	ALONE = 128,    /* in no bar: the template gives it a place, {{>KNOP_CODE}} */
	IN_ROW = 256,   /* of one thing in a list, see view_rows() */
	IF_CHANGED = 512, /* a form that is as it was is not saved: that is said */
	SHOWS = 2048,   /* is answered by this page, with what show() adds to it: what is to be seen once */
	AT_ONCE = 1024  /* no button: the script saves one thing while the rest is being typed. It overwrites nothing that was typed, and may be sent twice */
};
/* What a button does, and the button. A page shows those that the actor is
 * offered now, by right and step; a template has only their place: {{>FORMULIER}}
 * opens the form and {{>KNOPPEN}} draws its bar and ends it. */
struct actie {
	const char *code;       /* the button's value */
	const char *label;      /* its words */
	enum act act;           /* what the actor must be allowed */
	unsigned flags;
	const char *form;       /* of a page with several: {{>FORMULIER_FORM}}, {{>KNOPPEN_FORM}}; NULL: the main one */
	const char *event;      /* step of domain/flow.c, or NULL */
	const char *reason;     /* field with the reason of the step, or NULL */
	const char *confirm;    /* what it does that cannot be undone: asked once, before it is done; or NULL */
	enum query about;       /* of the question: for whom, by which day (db/queries/bevestigen.sql); or Q_NONE */
	const char *done;       /* key of the green message, in web/outcome.c */
	const char *next;       /* address afterwards, %lld for the tafel (?zaak=%lld: the zaak); NULL: by STAY */
};

struct page {
	const char *name;       /* program, address, template, test */
	const char *title;
	const char *intro;      /* in the tab and breadcrumb when the title is long; may be NULL */
	enum act needs;         /* to see it */
	enum act needs_general; /* where it is about no dossier (yet); ACT_NONE: needs */
	const struct field *fields;
	int nfields;
	const struct actie *acties; /* the first of a form is the one of the Enter key: harmless, and last in the bar */
	int nacties;
	/* Says what the request is about, by find_tafel() and its like, and reads no
	 * more than the right needs: rights are decided upon that alone, and a page
	 * that names nothing is refused. */
	enum outcome (*find)(struct request *);
	/* Then: which things the repeating fields are of, by form_keys(). */
	void (*keys)(struct request *);
	/* Of a POST: what is slow, such as reading a file, before the turn to write.
	 * No transaction is open; what it finds goes to `own`, or is a field_error(). */
	void (*prepare)(struct request *);
	void (*load)(struct request *);         /* stored values into the form; before save() too */
	void (*show)(struct request *);         /* what else the template shows */
	void (*check)(struct request *);        /* what one field alone cannot know */
	enum outcome (*save)(struct request *); /* in the write transaction */
	enum query made;        /* the sentence that says what the actor added here last, for `toegevoegd`; or Q_NONE */
	const struct file_checks *files; /* &file_checks where a field for files has a list: who names it has its libraries */
	int workers;
	void (*start)(void);    /* what a library of its own opens, before the program closes itself in; may be NULL */
	bool prints;            /* also as PDF, asked for with als=pdf: web/print.h */
	bool always;            /* also when the disk is full: it writes next to nothing */
	bool open;              /* for who is not logged in (`inloggen` and `werkplek`) */
	bool sso;               /* only where single sign-on is on: else it is not there */
	void (*refused)(struct request *); /* beside the log row of a GET that was refused; may be NULL */
	bool half, renews;      /* and for who has shown the password only (`tweede-factor`); for whom it is not the own one yet */
};

struct upload {
	const char *name;       /* without a path; NULL: no file came */
	const char *type;       /* media type, where the field has a list; NULL when it is not right */
	const char *let_op;     /* what who opens it must know: struct file_verdict */
	const void *data;
	size_t size;
	const char *sha256;
	int64_t waiting;        /* in bestand_wachtend, for the next try; 0: not there */
};

struct download {
	const void *data;       /* until the end of the request: of its arena */
	size_t size;
	const char *name;       /* as it was uploaded */
	const char *type;
};

struct request {
	/* of the process */
	const struct page *page;
	struct arena *arena;    /* emptied after this request */
	struct db *db;

	/* who is acting */
	struct actor actor;
	struct session session;
	struct relation as;     /* in which role: decided with the right */
	const char *address;    /* of the client, for nothing but limits */
	const char *sso;        /* by whose name the web server let it in, ""; NULL: single sign-on is off */
	const char *browser;    /* the token that login_done() gave it, "" */

	/* what it is about: set by find() */
	struct tafel *tafels;   /* what the rights are decided upon: one, or all of a zaak */
	int ntafels;
	struct tafel *tafel;    /* the one that allows it; NULL for general pages */
	int64_t zaak;
	int64_t thing;          /* the persoon, the stuk … within it; 0: a new one */
	int moment;             /* of a general act */
	bool general;           /* about no dossier: rights by role */
	int64_t rev;            /* of the record that the form changes */
	enum act needs;         /* instead of the page's, for this subject */
	const char *act;        /* the word in the log for this way of looking */
	const char *subject_text; /* for the log: 'persoon=12' */
	bool hidden;            /* for who may not, the thing is not there (404) */

	/* what was sent */
	bool posted;
	const struct actie *actie;
	struct upload upload[UPLOADS_MAX];
	int uploads;            /* more than one only of a field that takes MANY */

	/* what is shown: set by show() */
	struct tpl *view;       /* of the page's template */
	const char *title;      /* instead of the page's */
	bool unmasked;          /* a BSN is drawn in full */
	struct download *download; /* sent instead of a page */
	bool paper;             /* asked for as PDF */
	struct printing *printing; /* made into a PDF instead of a page */

	/* what came of it: set by save() */
	const char *next;       /* overrides the actie's */
	bool keep_errors;       /* what it wrote stays although the answer is INVALID */
	const char *cookie;     /* a new session's token; "" ends it */
	const char *browser_cookie; /* the token by which the browser is known */
	const char *logged;     /* of who is nobody: its row in the log ends so; NULL: only counted */
	struct refusal refusal;

	void *own;              /* the program's, for this request */
	struct inside *in;      /* the layer's: web/layer.h */
};

int page_main(const struct page *); /* the only accept loop */

/* ---- for find() ------------------------------------------------------------------ */

/* Each loads what is named with the actor's relations. NOT_FOUND when it is not
 * there; whether the actor may, page_main asks of authz afterwards. */
enum outcome find_tafel(struct request *, int64_t tafel);
enum outcome find_zaak(struct request *, int64_t zaak);     /* by any tafel of it */
enum outcome find_general(struct request *, int moment);    /* a page by role */
/* By role too, for something new within a zaak that the actor sees. */
enum outcome find_general_in_zaak(struct request *, int moment, int64_t zaak);
enum outcome find_verzoek(struct request *, int64_t verzoek); /* of table betrokkene_verzoek: the thing of its tafel */
enum outcome find_by_tafel(struct request *);              /* the usual one: the field `tafel` */

/* ---- for load(), check(), save(), show() ------------------------------------------ */

/* The value in the form in which it is stored (jjjj-mm-dd, a code, cleaned
 * text): of a POST what was sent, and what is stored where nothing was sent, so
 * that a form with fewer fields wipes nothing. "" when empty. */
const char *field_text(const struct request *, int field);
/* For prepare(): as it was sent, not checked yet; "". */
const char *field_typed(const struct request *, int field);
const char *field_text_at(const struct request *, int field, const char *key);
int64_t field_id(const struct request *, int field);
int64_t field_id_at(const struct request *, int field, const char *key);
bool field_is(const struct request *, int field, const char *code);
/* Was it in this request? And if so, is it other than what is stored? */
bool field_sent(const struct request *, int field, const char *key);
bool field_changed(const struct request *, int field, const char *key);
struct upload *upload_at(struct request *, int number);     /* the files that came, from 0; NULL past the last */
bool actie_is(const struct request *, const char *code);    /* was this button pressed? not of a GET */
int field_named(const struct request *, const char *name);  /* -1: the page has none of this name */
bool field_error(struct request *, int field, const char *key, const char *message); /* false, for convenience */
/* Of each thing of a repeating pair both or neither: who misses the other says so. */
void form_both(struct request *, int one, int other);
/* What goes by mail needs an address (a row of the query, asked with :key), and no day. */
void form_by_mail(struct request *, int how, int day, enum query address);
/* The keys that were sent for a repeating field, one by one: NULL at the end. */
const char *field_key(const struct request *, int field, int *next);
/* Says which keys of the repeating fields `first` to `last` exist: others are
 * refused (400). The first column of the query is the key. For keys(). */
void form_keys(struct request *, int first, int last, enum query);
void form_key(struct request *, int field, const char *key);

/* Stored values: each column of the one row goes to the field of its name;
 * the repeating kind has the key in its first column. Arguments by name: the
 * fields, and tafel, zaak, thing, ronde, notulen, moment, actor, namens, rol,
 * nu, vandaag, rev, and actie: the code of the button. */
void form_load(struct request *, enum query);
void form_load_each(struct request *, enum query);
void form_put(struct request *, int field, const char *key, const char *stored);
/* As if it had not been sent: save() has made another thing of it. */
void form_forget(struct request *, int field, const char *key);
/* What the field is called for this thing, where its own label is not enough. */
void form_label(struct request *, int field, const char *key, const char *text);
void form_set(struct request *, int field, const char *text); /* as if it had been sent: of what save() has just made */
void form_set_at(struct request *, int field, const char *key, const char *text);
/* A statement whose arguments are the form's fields and the names above. */
int form_exec(struct request *, enum query);
/* The same, once for each key sent of a repeating field; that key is :key. */
void form_exec_each(struct request *, enum query, int field);
int form_exec_key(struct request *, enum query, const char *key); /* and for one of the keys */
struct rows *form_query(struct request *, enum query);
/* The answer is a file with its rows, each column under its name. */
void form_csv(struct request *, const char *name, enum query);

/* Every row of the query as {{#SECTION}}: each column a marker of its name in
 * capitals; HEEFT_NAME is shown when it is not empty; a column is_x or mag_x
 * shows the section IS_X or MAG_X when it is not 0. A column knop_x is the
 * button of actie x for the thing that the first column names, {{>KNOP_X}}, a
 * form of its own: it holds what is heard after the label, '' for no button.
 * Gives the number of rows. */
int view_rows(struct request *, struct tpl *, const char *section, enum query);
void view_row(struct tpl *, const struct rows *);
/* The same within one {{#SECTION}}, which is left out where there are no rows;
 * the dictionary of the last row, or NULL. */
struct tpl *view_list(struct request *, struct tpl *, const char *section, const char *row, enum query query);
/* The same, `most` of them, of rows that begin with their id; section NULL: each in the
 * dictionary itself. `after`: the id to go on after; 0: there are no more. */
struct view_page { int count; int64_t after; };
struct view_page view_page(struct request *, struct tpl *, const char *section, const char *row, enum query query, int most);
void query_add(struct request *, struct buffer *address, int first, int last); /* of these fields what is filled in */
/* The first row of the query into the dictionary itself; false: there is none. */
bool view_one(struct request *, struct tpl *, enum query);
/* The same for things that have fields: the first column is the key, and the
 * fields `first` to `last` are drawn in each row. A column label_x is the label
 * of field x for that thing. */
int view_each(struct request *, struct tpl *, const char *section, enum query, int first, int last);
/* A repeating field, drawn in the dictionary of its row as {{>NAME}}. */
void view_field(struct request *, struct tpl *, int field, const char *key);
/* Label and text of each field `first` to `last` that is not empty, as rows
 * GEGEVEN: for who may read but not write. */
void view_read(struct request *, struct tpl *, int first, int last);
/* What is still missing for a step: section NOG_NODIG with {{>VOORWAARDEN}};
 * true: nothing is. */
bool view_conditions(struct request *, struct tpl *, const char *event);
/* Sections ZELFDE_KIND: the kinderen of this zaak of whom there is another
 * dossier, by number for who sees both, else with whom to call; that is logged (H19). */
void view_zelfde_kind(struct request *);
/* Only those that are not met on this page itself. */
void view_conditions_elsewhere(struct request *, struct tpl *, const char *event);
/* The tables allow this actie, but the page has no place for it now. */
void view_hold_back(struct request *, const char *code);
/* The forms of the tafel at hand, of a page about several: in the dictionary of
 * its part, instead of in the page's. */
void view_tafel_forms(struct request *, struct tpl *);
void view_show_if(struct tpl *, bool condition, const char *section); /* for the template */
/* "NOT-2026-0018 · gezin De Vries", for who sees the dossier: in no address, letter or log. */
const char *zaak_naam(struct request *);
/* May the actor do this to the tafel of the request? In a statement :mag_<act>. */
bool request_may(const struct request *, enum act);
/* To any of the tafels that find() found: of what belongs to the zaak, such as
 * its persons. In a statement :zaak_mag_<act>; :zaak_tafels_mag_<act> are those tafels. */
bool request_may_in_zaak(const struct request *, enum act);

#include "web/stappen.h" /* the way of an aanmelding */

/* ---- trace.c ------------------------------------------------------------------------------ */

/* What was put right at the tafel of the request, with who does it in which role:
 * those need not be filled in. */
void trace_correctie(struct request *, struct correctie);

/* ---- naslag.c ------------------------------------------------------------------------- */

/* What lies at hand beside a form about the tafel, {{>NASLAG}}: the agenda, the
 * aanmelding and the stukken, as far as the actor may see them; of the aanmelding what
 * the besluit is about on top where that is asked for. */
void view_naslag(struct request *, struct tpl *, bool of_besluit);

#include "web/lists.h"    /* tasks and news as they are shown */
#include "web/print.h"    /* pages and bundles as PDF */
#include "web/versions.h" /* the notulen as they are read, and what changed */

#endif
