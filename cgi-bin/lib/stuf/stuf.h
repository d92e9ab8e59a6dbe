/*
 * stuf: the messages to and from the Raad voor de Kinderbescherming, of
 * StUF-koppelvlak Jeugdzorg 1.0.9 (W22). What goes into a vtoDi01 and how it is
 * written; what a notificatieDi01 says and whom it is about. The layers below
 * know nothing of it, and no XML.
 */
#ifndef JBT_STUF_H
#define JBT_STUF_H

#include "domain/domain.h"

/* ---- to the Raad ------------------------------------------------------------- */

/* What goes into a vtoDi01, ready to be written: in normal form C, no longer
 * than the message allows, codes in the message's own words. */
struct vto_extra { const char *naam, *waarde; };
struct vto_extras {
	int count;
	const struct vto_extra *list;
};
struct vto_persoon {
	const char *rol;                /* code of the list rolcode; "" of a child that it is about */
	const char *organisatie;        /* its name, where it is no person; else "" */
	const char *bsn, *geslachtsnaam, *voorvoegsel, *voornamen, *geslacht, *geboortedatum;
	const char *woonplaats, *openbare_ruimte, *straatnaam, *postcode, *huisnummer, *huisletter, *toevoeging, *locatie;
	const char *land, *buitenland[3]; /* abroad: name of the land, lines of the address; else "" */
	const char *onvolledig;         /* of the geboortedatum: "D" the day is unknown, "M" the month too, "" none */
	const char *telefoon, *email;
	int64_t id;
	bool ongeboren, adres;          /* adres: it is in the message */
	bool geheim;                    /* that is in it too, with or without the address */
	struct vto_extras extra, zelf;  /* of the relation; of the person */
};
enum { VTO_STUKKEN = 3 };               /* what the Raad takes with one message */
struct vto_stuk {
	const char *identificatie, *soort, *datum, *titel, *bestandsnaam, *type;
	const void *data;               /* NULL: an outline, without the content */
	size_t size;
	bool geheim;
};
struct vto {
	const char *zender, *zender_applicatie, *ontvanger, *ontvanger_applicatie, *referentie, *tijdstip;
	const char *zaaknummer, *startdatum, *registratiedatum, *organisatie, *medewerker;
	struct vto_extras extra;
	int nkinderen, nbelanghebbenden, nstukken, nopmerkingen;
	struct vto_persoon *kinderen, *belanghebbenden;
	struct vto_stuk stukken[VTO_STUKKEN];
	const char **opmerkingen;       /* Dutch: what did not fit, or is kept back */
	bool bevat_geheim_adres;        /* in a stuk */
};
/* Who makes it about what, and what goes along. */
struct vto_wens {
	int64_t tafel, actor;
	bool geheim;                    /* the actor may see secret addresses; else none goes along */
	bool alle;                      /* and all stukken, not only the released ones */
	int nstukken;                   /* chosen: more than fit is for the user to mend */
	int64_t stukken[VTO_STUKKEN], bytes;
};
/* From the store; `content`: with the files. */
struct vto *vto_load(struct db *, struct arena *, const struct vto_wens *, bool content);
/* The message, UTF-8. */
char *vto_write(struct arena *, const struct vto *, size_t *size);
/* Makes it and keeps it, in the open write transaction. */
void corv_make(struct db *, struct arena *, const struct vto_wens *);
/* "Laan van Vollenhove 12-a" to its parts; false when it has no number. */
bool adres_splits(struct arena *, const char *straat, const char **naam, const char **nummer, const char **letter, const char **toevoeging);

/* What a message of ours holds, line by line, in *lines; their number. `kop`
 * begins a part and has no value. `full`: with the whole BSN. */
struct corv_regel { const char *kop, *label, *waarde; };
int vto_lines(struct arena *, const char *message, size_t size, bool full, struct corv_regel **lines);

/* ---- from the Raad ------------------------------------------------------------- */

enum { NOTIFICATIE_MAX = 1024 * 1024, NOTIFICATIE_BESLISSINGEN = 50 };
/* What an answer says. A text that is not in it is "". */
struct notificatie {
	const char *zender, *ontvanger, *referentie;
	const char *zaak;               /* the number of ours that it says it is about */
	const char *stadium, *uitkomst; /* codes of corv_stadium, corv_uitkomst */
	const char *tijdstip, *datum;   /* made on, of the stadium: jjjj-mm-dd */
	const char *bsn, *geslachtsnaam, *voorvoegsel, *voorletters, *voornamen, *geslacht;
	const char *geboortedatum;      /* as much of it as counts: jjjj-mm-dd, jjjj-mm or jjjj; expected, of an unborn child */
	const char *toelichting;        /* the decisions of the kinderrechter */
	const char *laatste_beslissing; /* the latest day that one was taken on */
	bool ongeboren;
};
/* Reads a file from outside, whatever it holds, in a bounded time: no database,
 * no transaction. NULL when it is an answer in which every part is known and in
 * its place, else what is wrong with it, in Dutch for the user. */
const char *notificatie_read(struct arena *, const void *data, size_t size, struct notificatie *);
/* Is it about this tafel, and about which child? Keeps it then, with the file
 * itself, in the open write transaction. NULL when that is done, else why it is
 * not, in Dutch for the user; then nothing has changed. */
const char *notificatie_file(struct db *, struct arena *, int64_t tafel, int64_t actor, const struct notificatie *, const void *data, size_t size);

/* ---- for the archive ---------------------------------------------------------- */

/* All of a zaak as a zip, with metadata in MDTO: archief.c. NULL: it is larger than
 * one gets (100 MB of stukken). */
const void *archief_make(struct db *, struct arena *, int64_t zaak, const char **name, size_t *size);

#endif
