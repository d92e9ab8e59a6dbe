/*
 * The mail that goes out (table post). What a mail says is made of its row alone, when
 * it is sent, so that what is sent is what was meant by the step that made it. It names
 * nobody and tells nothing of a dossier: a tafel, when and where, and where to log in.
 */
#ifndef JBT_POST_H
#define JBT_POST_H

/* A row of table post, with what is looked up beside it; begin and end local, as in struct ical. */
struct post {
	int64_t id, zaak, tafel, deelnemer;
	int moment, versie, pogingen;
	const char *soort, *naar, *gemaakt_op, *begin, *einde;
	const char *dag, *van, *tot, *plek; /* as people read them */
	const char *subregio, *telefoon, *email, *afzender;
};
/* The row of that id; false: there is none. */
bool post_load(struct db *, int64_t id, struct post *);

/* The message of a day for one user (dagbericht.c): how much waits and is new. */
struct dagbericht {
	int64_t gebruiker, taken, verlopen;
	int nieuws;
	bool meer;                      /* there is more news than that */
	const char *dag, *naar, *subregio, *email, *afzender;
};
struct mail;
/* The next user who wants one and had none today; false: nobody, or it is no time for it. */
bool dagbericht_next(struct db *, struct arena *, struct dagbericht *);
/* False: one of the addresses is none. */
bool dagbericht_write(struct arena *, const struct dagbericht *, const char *site, struct mail *);

/* Is it an address as it stands? */
bool mail_address_ok(const char *);

/* A mail as it is put together in mail.c. */
struct mail {
	const char *id;                 /* Message-ID, the same each time */
	const char *from_name, *from, *reply_to, *to, *subject, *text;
	const char *calendar, *method;  /* NULL: none */
	int64_t date;                   /* seconds since 1970 */
};
/* `site`: the address at which people log in, without a / at its end. False: one of the
 * addresses of the row is none. */
bool post_write(struct arena *, const struct post *, const char *site, struct mail *);

/* RFC 5322 and MIME, as `sendmail -t` takes it, in the arena. Its headers are one line
 * each, whatever stands in the mail. */
const char *mail_make(struct arena *, const struct mail *);

#endif
