/*
 * domain: the rules of the jeugdbeschermingstafel, without a word of HTTP.
 * Who is acting, what a tafel is, who may do what (authz), which step comes
 * after which (flow), what is logged (audit), and the words for it all.
 */
#ifndef JBT_DOMAIN_H
#define JBT_DOMAIN_H

#include "db/db.h"

/* What a user can cause. Each has one answer, in web/outcome.c. */
enum outcome {
	OK,
	INVALID,        /* fields need the user's attention */
	REFUSED,        /* a condition of the step is not met */
	CONFLICT,       /* somebody else saved meanwhile */
	UNCHECKED,      /* a file that was not looked at for viruses yet */
	INFECTED,       /* one that was, and has one */
	WRONG_STATE,    /* the role may, but not in this status */
	FORBIDDEN,      /* may see it, may not do this */
	NOT_FOUND,      /* not there, or not yours: the same answer */
	BAD_REQUEST,
	FOREIGN,        /* a form that is not ours, or of another session */
	STRANGER,       /* the web server knows who it is, and we do not */
	EXPIRED,        /* sent on a session that ended, and not kept */
	TOO_LARGE,      /* more than is read or kept */
	BUSY,
	NOT_PRINTED,    /* the print service is not there, or could not */
	PRINT_TOO_LARGE, /* more than it takes */
	DISK_FULL,      /* nothing can be saved, by anybody */
	UNSURE,         /* a commit failed and it is not known what stands */
	NOT_SAVED       /* a commit failed and nothing of it stands */
};

/* ---- texts.c: codes and their Dutch words -------------------------------- */

struct choice {
	const char *code, *label, *help;
};
/* The list by its name, ended by a NULL code; die() when there is none. */
const struct choice *choices(const char *list);
/* The word for a code; the code itself when it has none. */
const char *label(const char *list, const char *code);
/* The colour of a status: in these lists it stands where others have a help. */
const char *badge(const char *list, const char *code);
bool choice_has(const struct choice *, const char *code);
/* Agenda item `number` (1..) of a moment, in the words of annex 1, 2 or 3; NULL past the last (W19, W36, W45). */
const char *agenda_item(int moment, int number);
const char *agenda_plain(int moment, int number); /* the same in plain words, for the family */
/* The checklist of the intake-oordeel for a moment (W11). */
const struct choice *checklist(int moment);

/* ---- roles, actors -------------------------------------------------------- */

enum role {
	LOKALE_TOEGANG, GI, VOORZITTER, PROCESONDERSTEUNER, RVDK_ADVIES, RAADSONDERZOEKER,
	VEILIG_THUIS, BEHEERDER, TOEZICHTHOUDER, REGIOCOORDINATOR, ROLES
};
extern const char *const role_codes[ROLES];

struct grant {
	enum role role;
	int64_t organisatie, subregio;  /* 0: none */
	int64_t namens;                 /* who is replaced (W5), else 0 */
};

enum { MAX_GRANTS = 16 };
struct actor {
	int64_t id;                     /* 0: nobody is logged in */
	const char *naam;
	int grants;
	struct grant grant[MAX_GRANTS];
};
void actor_load(struct db *, struct arena *, int64_t gebruiker, struct actor *);

/* ---- authz.c: THE permission table ---------------------------------------- */

enum act {
	ACT_NONE,
	/* without a dossier */
	ACT_INGELOGD, ACT_AGENDA, ACT_ZOEKEN, ACT_WERKKOPIE, ACT_RUIMTE, ACT_AANMELDEN, ACT_BEHEREN, ACT_TOEZIEN, ACT_CIJFERS, ACT_NAKIJKEN, ACT_VERVANGEN, ACT_NOODTOEGANG, ACT_NOODTOEGANG_LEZEN,
	ACT_NOODTOEGANG_BEOORDELEN, /* also of a tafel */
	ACT_BEWAREN_LEZEN, ACT_VERNIETIGEN_VOORSTELLEN, ACT_VERNIETIGEN_GOEDKEUREN /* also of a tafel */, ACT_VERNIETIGEN_STOPPEN,
	ACT_BEHANDELAAR, /* also of a tafel */
	/* a tafel and what belongs to it */
	ACT_ZIEN, ACT_AANMELDING_LEZEN, ACT_AANMELDING_SCHRIJVEN, ACT_INTREKKEN,
	ACT_OORDEEL_LEZEN, ACT_OORDELEN, ACT_KIND_DEELNAME, ACT_PERSOON_LEZEN, ACT_PERSOON_SCHRIJVEN,
	ACT_BSN_ZIEN, ACT_GEHEIM_ADRES_ZIEN, ACT_STUK_LEZEN, ACT_STUK_TOEVOEGEN, ACT_STUK_VRIJGEVEN, ACT_STUK_INTREKKEN, ACT_BUNDEL,
	ACT_PLANNING_LEZEN, ACT_PLANNEN, ACT_VERPLAATSEN, ACT_UITNODIGEN, ACT_AFBERICHT,
	ACT_AANWEZIGHEID_LEZEN, ACT_AANWEZIGHEID, ACT_HOUDEN, ACT_GEHOORD,
	ACT_NOTULEN_LEZEN, ACT_NOTULEN_VERSIES, ACT_NOTULEN_SCHRIJVEN, ACT_NOTULEN_AANBIEDEN, ACT_NOTULEN_CONTROLEREN,
	ACT_NOTULEN_TERUGNEMEN, ACT_NOTULEN_VERZENDEN, ACT_REACTIE_VASTLEGGEN, ACT_NOTULEN_VASTSTELLEN, ACT_NOTULEN_AANVULLEN, ACT_VASTGESTELD_VERSTUREN,
	ACT_BESLUIT_LEZEN, ACT_BESLUIT_SCHRIJVEN, ACT_BESLUITEN,
	ACT_OPVOLGING_LEZEN, ACT_OPVOLGEN, ACT_CORV, ACT_TOEWIJZEN, ACT_ONDERZOEK_STARTEN,
	ACT_TOESTEMMING_LEZEN, ACT_TOESTEMMING, ACT_NIET_DOORGAAN, ACT_OVERDRAGEN,
	/* what was fixed, put right with a reason */
	ACT_BESLUIT_VERBETEREN, ACT_VERSLAG_VERBETEREN, ACT_TOESTEMMING_VERBETEREN, ACT_DOEL_VERBETEREN, ACT_HOUDEN_TERUGDRAAIEN,
	ACT_GEHEIM_TOESTAAN, ACT_CORRECTIE_LEZEN,
	ACT_AFSLUITEN, ACT_HEROPENEN, ACT_INZAGE, ACT_KOPPELEN, ACT_VERHUIZEN, ACT_BEWAREN, ACT_ARCHIVEREN,
	/* what people ask about what is kept of them */
	ACT_VERZOEK_LEZEN, ACT_VERZOEK_BEHANDELEN,
	ACTS
};
extern const char *const act_codes[ACTS];

enum { REL_MELDER = 1, REL_DEELNEMER = 2, REL_SUBREGIO = 4, REL_REGIO = 8, REL_BIJ_ANDEREN = 16, REL_NOOD = 32 }; /* view `relatie` */

enum tafel_status {
	CONCEPT, INGEDIEND, TERUGGESTUURD, IN_TE_PLANNEN, GEPLAND, GEHOUDEN, AFGESLOTEN, INGETROKKEN,
	NIET_DOORGEGAAN, TAFEL_STATUSES,
	ARCHIEF = TAFEL_STATUSES,       /* afgesloten, and longer ago than the setting inzage_na_afsluiten */
	AUTHZ_STATUSES
};
extern const char *const tafel_status_codes[AUTHZ_STATUSES];

/* What more of the subject a rule may ask for. */
enum subject_flag {
	IS_VRIJGEGEVEN = 1,             /* the stuk, to deelnemers */
	IS_ADRES_VRIJGEGEVEN = 2,       /* the secret address, in this zaak */
	NOTULEN_OPEN = 4,               /* not begun, or in_bewerking */
	NOTULEN_TER_CONTROLE = 8,
	NOTULEN_GECONTROLEERD = 16,
	NOTULEN_VERZONDEN = 32,         /* now, or a version before */
	NOTULEN_NIET_VASTGESTELD = 64,
	NOTULEN_NU_VERZONDEN = 128,
	GEZIN_VAN_MELDER = 256,         /* in its zaak no other organisation filed, and nothing else is under way */
	ZAAK_HIER = 512,                /* the zaak is still in the subregio of this tafel: the family did not move on */
	SUBJECT_FLAGS = 10
};

struct relation {
	enum role role;
	unsigned bits;
	int64_t namens;
};
/* What authz decides upon. */
struct subject {
	int moment;
	enum tafel_status status;
	unsigned flags;
	int relations;
	struct relation relation[MAX_GRANTS];
};

/* The number of a code; die() when there is none. */
enum role role_find(const char *code);
enum tafel_status tafel_status_find(const char *code);
/* For a row of a list: one relation, and what table `tafel_rij` says of the notulen. */
struct subject subject_of_row(int moment, enum tafel_status, const char *notulen_status, bool ever_sent, enum role, unsigned bits);
/* May somebody who stands so to the subject do this? Default no. Tells in
 * `as` through which role, for the log (may be NULL). */
bool authz(enum act, const struct subject *, struct relation *as);
/* Would the act be allowed to these relations in some other status of the
 * tafel, its notulen or what is released? */
bool authz_other_status(enum act, const struct subject *);
/* Acts without a dossier: by role alone; moment 0 where there is none. */
bool authz_general(const struct actor *, enum act, int moment, struct grant *as);

/* ---- tafel.c --------------------------------------------------------------- */

struct tafel {
	int64_t id, zaak, rev, gemeente, subregio, melder_organisatie, melder_gebruiker;
	int moment, ronde;
	const char *gezin;              /* 'De Vries': for who sees the dossier only; "" */
	const char *zaaknummer, *gemeente_naam, *subregio_naam, *subregio_code, *thema, *telefoon;
	const char *status, *datum, *begintijd;
	int64_t notulen, notulen_rev;   /* 0: not begun */
	int notulen_versie;
	const char *notulen_status;
	struct subject subject;
};
/* Loads it with the actor's relations. False: not there. Says nothing about
 * rights: that is authz. */
bool tafel_load(struct db *, const struct actor *, int64_t id, struct tafel *);
/* All tafels of a zaak, newest first, in the arena; the count. */
int zaak_tafels(struct db *, struct arena *, const struct actor *, int64_t zaak, struct tafel **out);
/* Registers mag(act, gebruiker, tafel), label(), nl_datum() and the rest in
 * SQL, so that lists are decided by the same table. */
void domain_functions(struct db *);

/* ---- flow.c: THE transition table ------------------------------------------- */

struct condition {
	const char *text;               /* Dutch, to the user */
	const char *href;               /* where it is met */
	const char *field;              /* the field's name, where it is one; else NULL */
};
struct refusal {
	int count;
	struct condition *condition;    /* of the arena */
};
void refusal_add(struct arena *, struct refusal *, struct condition);
struct step;
/* The step of an event for this tafel as it stands, or NULL. */
const struct step *step_find(const struct tafel *, const char *event);
bool step_needs_reason(const struct step *);
enum act step_act(const struct step *);
/* Would it be refused, and why? False: refused. Only reads. */
bool step_ready(struct db *, struct arena *, const struct tafel *, const struct actor *, const struct step *, struct refusal *);
/* Does it: the only place that writes a status. In the caller's transaction,
 * all or nothing. Updates *tafel. */
MUST_USE enum outcome flow_apply(struct db *, struct arena *, struct tafel *, const struct actor *,
	const struct relation *as, const char *event, const char *reason, struct refusal *);

/* ---- stuk.c: what a file is ---------------------------------------------------- */

struct file_verdict {
	const char *type;               /* media type; NULL: refused */
	const char *wrong;              /* refused: what it is and what to do about it, Dutch */
	const char *let_op;             /* taken: what who opens it must know, code of the list stuk_let_op; or "" */
};
/* Reads what content is compared with: before a program closes itself in. */
void file_check_start(void);
/* Bytes in, verdict out: by name and by content. `list`: extensions with their
 * media types. Hostile content costs 2 s and 256 MiB at most, in a process of
 * its own; so never in a transaction. */
struct file_verdict file_check(const char *list, const char *name, const void *data, size_t size);
/* Both, for a program to name: what it does not name is not linked to it. */
extern const struct file_checks {
	void (*start)(void);
	struct file_verdict (*check)(const char *list, const char *name, const void *data, size_t size);
} file_checks;

#define TYPE_PDF "application/pdf"
#define TYPE_DOCX "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
#define TYPE_DOTX "application/vnd.openxmlformats-officedocument.wordprocessingml.template"
#define TYPE_XLSX "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#define TYPE_PPTX "application/vnd.openxmlformats-officedocument.presentationml.presentation"
#define TYPE_ODT "application/vnd.oasis.opendocument.text"
#define TYPE_PAGES "application/vnd.apple.pages"
enum { TYPE_SIZE = 120 };
/* What is in a file besides text, from good to bad. */
enum finding {
	FOUND_NOTHING,
	/* taken, and named to who opens it */
	FOUND_SCRIPT, FOUND_EXTERN, FOUND_UNREAD,
	/* refused */
	FOUND_BROKEN, FOUND_LOCKED, FOUND_ATTACHED, FOUND_LAUNCH, FOUND_MACRO, FOUND_FETCHES, FOUND_TOO_MUCH,
	FINDINGS
};
/* Parsers of hostile content, for file_check() alone: they run apart, and give
 * nothing back that they took. office_look() tells in `type` what the zip is. */
enum finding pdf_look(const void *data, size_t size);
enum finding office_look(const void *data, size_t size, char type[static TYPE_SIZE]);

/* Files as one zip, of the arena; office.c too. What is in it is as it was: the same
 * files give the same bytes. NULL: there is no room. */
struct zip_part { const char *name; const void *data; size_t size; };
const void *zip_make(struct arena *, const struct zip_part *, int count, size_t *size);

/* ---- ical.c: a tafel for somebody's own calendar --------------------------------- */

/* `uid` is that of the event in all its versions, which `sequence` counts; `stamp`,
 * when this version was made, is UTC (20261127T090000Z), begin and end are local. With an
 * `attendee` it asks for an answer, to `organizer`. A text of the arena. */
struct ical {
	const char *uid, *stamp, *begin, *end, *summary, *place, *organizer, *attendee;
	int sequence;
	bool cancelled;
};
void ical_start(void); /* before the program closes itself in */
const char *ical_make(struct arena *, const struct ical *);
const char *ical_method(const struct ical *); /* as the mail around it says */

/* ---- correctie.c: what was put right ----------------------------------------------- */

/* In the caller's transaction, beside the change itself. */
struct correctie {
	int64_t tafel, door, namens;
	const char *rol, *soort, *onderwerp; /* soort: of the list correctie */
	const char *kop, *oud, *nieuw, *reden; /* as people read them; the reason is never empty */
	bool datalek;                   /* somebody got what was not theirs */
};
void correctie_add(struct db *, const struct correctie *);

/* ---- adres.c: secret addresses in a text --------------------------------------------- */

/* Does the text name the street or the postcode? Empty ones are in no text. `common`:
 * the name of the street is an ordinary word, and says nothing without its number. */
bool address_in_text(struct arena *, const char *text, const char *street, const char *postcode, bool common);

/* ---- audit ----------------------------------------------------------------------- */

struct audit {
	int64_t gebruiker, namens, zaak, tafel;
	const char *rol, *pagina, *handeling, *onderwerp, *uitkomst;
};
/* Adds a row to the chain, in the open write transaction. */
void audit_add(struct db *, struct arena *, const struct audit *);
/* What ties a row to the one before it: SHA-256 over that one's ("" for the first
 * row) and all that this one says. */
void audit_chain(struct arena *, const char *before, const char *stamp, const struct audit *, char out[static SHA256_HEX]);

#include "domain/deel.h" /* the parts of an aanmelding */
#include "domain/betrokkene.h" /* what somebody may ask about what is kept of them */
#include "domain/persoon.h" /* what a persoon must be */
#include "domain/post.h" /* the mail that goes out */
#include "domain/account.h" /* accounts and roles */
#include "domain/instelling.h" /* every setting */
#include "domain/invoer.h" /* accounts and half days from a table */
#include "domain/stand.h" /* how the system stands */
#include "domain/toezicht.h" /* what who oversees asks of the log */
#include "domain/login.h" /* who comes in, and what is kept for a while */

#endif
