/* What the parts of this layer share: the only header that knows SQLite. */
#ifndef JBT_DB_INSIDE_H
#define JBT_DB_INSIDE_H

#include "db/db.h"

#include <sqlite3.h>

struct rows {
	struct db *db;
	sqlite3_stmt *stmt;
	enum query query;
	bool running;
	struct rows *before;            /* what was begun before it and runs still */
};

enum control { BEGIN_READ, BEGIN_WRITE, COMMIT, ROLLBACK, CONTROLS };

struct db {
	sqlite3 *handle;
	struct arena *arena;
	int turn;                       /* the file that writers queue on; its bytes are the places */
	int life;                       /* the file that says: somebody has it open */
	enum { IDLE, RESTING, READING, WRITING } state;
	bool settled, durable;          /* its schema is read, and what follows from it is set; commits wait for the disk */
	int reserve;                    /* room.c: what is kept aside; -1: nothing */
	bool full;                      /* a commit failed for lack of room */
	bool alone;                     /* whoever started it has both files to itself */
	sqlite3_stmt *control[CONTROLS]; /* of transactions: these and the others are prepared at first use, kept */
	struct rows rows[Q_COUNT], *last_begun;
};

/* map.c: the name of the VFS that the database is opened with. */
const char *map_vfs(void);
/* room.c: before a row of the log, or of who logs in, is written. */
void room_for_log(struct db *);
/* What only the disk, the operator or a bug can cause. */
_Noreturn void db_fail(const struct db *, const char *what);

#endif
