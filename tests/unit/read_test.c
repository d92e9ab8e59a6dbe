/*
 * Reading. What is read of the database is mapped, and stays so when another process wrote:
 * counted are the reads that the kernel was asked for. Each of these would see it
 * if SQLite's own mapping, or none, were used.
 */
#include "store.h"

#include "db/inside.h"

#include <fcntl.h>
#include <sys/wait.h>

enum { ROWS = 300 }; /* of a page and a bit each */

static sqlite3 *open_mapped(const struct store *s)
{
	sqlite3 *db = NULL;
	assert_int_equal(sqlite3_open_v2(s->path, &db, SQLITE_OPEN_READWRITE, map_vfs()), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "PRAGMA mmap_size=1; PRAGMA cache_size=-64", NULL, NULL, NULL), SQLITE_OK);
	return db;
}

static int64_t all_of(sqlite3 *db)
{
	sqlite3_stmt *ask = NULL;
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT sum(length(tekst)) FROM proef", -1, &ask, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(ask), SQLITE_ROW);
	int64_t sum = sqlite3_column_int64(ask, 0);
	sqlite3_finalize(ask);
	return sum;
}

/* What is written stands in the file itself, and the log is empty. */
static void fill(struct store *s)
{
	char sql[300];
	snprintf(sql, sizeof sql, "CREATE TABLE IF NOT EXISTS proef (id INTEGER PRIMARY KEY, tekst TEXT) STRICT;"
		"WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < %d) INSERT INTO proef (tekst) SELECT printf('%%.4000c', 'x') FROM n;"
		"PRAGMA wal_checkpoint(TRUNCATE)", ROWS);
	store_run(s, sql);
}

/* How often this process asked the kernel to read. */
static long reads(void)
{
	char text[500] = "";
	long count = -1;
	FILE *file = fopen("/proc/self/io", "r");
	assert_non_null(file);
	size_t got = fread(text, 1, sizeof text - 1, file);
	fclose(file);
	const char *at = strstr(text, "syscr: ");
	assert_true(got > 0 && at);
	assert_int_equal(sscanf(at, "syscr: %ld", &count), 1);
	return count;
}

static void what_another_writes_costs_no_reading(void **state)
{
	struct store *s = *state;
	fill(s);
	sqlite3 *db = open_mapped(s);
	assert_int_equal(all_of(db), ROWS * 4000);
	for (int i = 1; i <= 3; i++) {
		store_run(s, "INSERT INTO proef (tekst) VALUES ('een rij')");
		long before = reads();
		assert_int_equal(all_of(db), ROWS * 4000 + 7 * i);
		long asked = reads() - before;
		if (asked > ROWS / 10) fail_msg("%ld reads", asked);
	}
	sqlite3_close(db);
}

static void a_file_that_grew_is_seen_whole(void **state)
{
	struct store *s = *state;
	fill(s);
	sqlite3 *db = open_mapped(s);
	assert_int_equal(all_of(db), ROWS * 4000);
	fill(s);
	/* While a page is in use it stays where it is. */
	sqlite3_stmt *held = NULL;
	assert_int_equal(sqlite3_prepare_v2(db, "SELECT tekst FROM proef", -1, &held, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(held), SQLITE_ROW);
	assert_int_equal(all_of(db), 2 * ROWS * 4000);
	assert_int_equal(sqlite3_column_bytes(held, 0), 4000);
	sqlite3_finalize(held);
	fill(s);
	assert_int_equal(all_of(db), 3 * ROWS * 4000);
	store_run(s, "UPDATE proef SET tekst = 'kort'; PRAGMA wal_checkpoint(TRUNCATE)");
	long before = reads();
	assert_int_equal(all_of(db), 3 * ROWS * 4);
	if (reads() - before > ROWS / 10) fail_msg("%ld reads of a file that grew", reads() - before);
	sqlite3_close(db);
}

/* Of the process itself, or of one that it starts to look into a file (base/apart.c). */
static bool is_mapped(const struct store *s)
{
	char line[600];
	bool found = false;
	FILE *maps = fopen("/proc/self/maps", "r");
	assert_non_null(maps);
	while (fgets(line, sizeof line, maps)) {
		line[strcspn(line, "\n")] = '\0';
		const char *end = strstr(line, s->path);
		found |= end && strcmp(end, s->path) == 0;
	}
	fclose(maps);
	return found;
}

static void a_child_has_no_part_of_it(void **state)
{
	int status = 0;
	assert_true(is_mapped(*state));
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) _exit(is_mapped(*state) ? 99 : EXIT_SUCCESS);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), EXIT_SUCCESS);
}

/* No signal ends it but a line in the log, and what die() does for who waits. */
static void a_mapping_that_fails_ends_as_a_disk_does(void **state)
{
	struct store *s = *state;
	fill(s);
	char said[600] = "";
	int ends[2], status = 0;
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		static sqlite3 *db; /* it is open when the process ends, and not lost */
		db = open_mapped(s);
		if (all_of(db) == ROWS * 4000 && truncate(s->path, 8192) == 0) all_of(db);
		_exit(99);
	}
	close(ends[1]);
	assert_true(read(ends[0], said, sizeof said - 1) > 0);
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), EXIT_FAILURE);
	if (!strstr(said, "database: ")) fail_msg("%s", said);
}

static char *duration(struct store *s)
{
	return db_text(s->db, Q_INSTELLING, ARGS(T("duur_tafel")));
}

static void who_rests_reads_on_in_the_same_state(void **state)
{
	struct store *s = *state;
	store_run(s, "UPDATE instelling SET waarde = '60' WHERE naam = 'duur_tafel'");
	db_begin_read(s->db);
	assert_string_equal(duration(s), "60");
	db_rest_read(s->db);
	store_run(s, "UPDATE instelling SET waarde = '61' WHERE naam = 'duur_tafel'");
	db_begin_read(s->db);
	assert_string_equal(duration(s), "60");
	db_rest_read(s->db);
	/* Writing sees what is there now; and so does who ended it. */
	assert_true(db_begin_write(s->db, true));
	assert_string_equal(duration(s), "61");
	assert_true(db_commit(s->db));
	db_begin_read(s->db);
	db_rest_read(s->db);
	store_run(s, "UPDATE instelling SET waarde = '62' WHERE naam = 'duur_tafel'");
	db_end_read(s->db);
	db_end_read(s->db);
	db_begin_read(s->db);
	assert_string_equal(duration(s), "62");
	db_rollback(s->db);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_another_writes_costs_no_reading, store_make, store_drop),
		cmocka_unit_test_setup_teardown(a_file_that_grew_is_seen_whole, store_make, store_drop),
		cmocka_unit_test_setup_teardown(who_rests_reads_on_in_the_same_state, store_make, store_drop),
		cmocka_unit_test_setup_teardown(a_child_has_no_part_of_it, store_make, store_drop),
		cmocka_unit_test_setup_teardown(a_mapping_that_fails_ends_as_a_disk_does, store_make, store_drop),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
