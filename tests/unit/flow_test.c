/*
 * The transition table against the oracle tests/oracle/overgangen.csv, whole:
 * every event x moment x status of the tafel x status of its notulen, who may
 * take the step by the permission table, where it leads and whether it asks a
 * reason. flow_open.c is flow.c itself with a table that can be written, so
 * that the test can break every step and see that the comparison bites.
 */
#include "unit.h"

#include "flow_open.c"
#include "oracle.h"

enum { MOMENTS = 3, EVENTS = 40, TIES = 6, NOTULEN_STATUSES = 7 };

static const char *const notulen_names[NOTULEN_STATUSES] = {
	"geen", "in_bewerking", "ter_controle", "gecontroleerd", "verzonden", "vastgesteld", "vervangen",
};
/* What the state of the notulen says to the permission table. */
static const unsigned notulen_flags[NOTULEN_STATUSES] = {
	NOTULEN_OPEN | NOTULEN_NIET_VASTGESTELD, NOTULEN_OPEN | NOTULEN_NIET_VASTGESTELD, NOTULEN_TER_CONTROLE | NOTULEN_NIET_VASTGESTELD,
	NOTULEN_GECONTROLEERD | NOTULEN_NIET_VASTGESTELD, NOTULEN_NU_VERZONDEN | NOTULEN_VERZONDEN | NOTULEN_NIET_VASTGESTELD,
	NOTULEN_VERZONDEN, NOTULEN_NIET_VASTGESTELD,
};
static const char *const tie_names[TIES] = { "melder", "deelnemer", "subregio", "regio", "melder_bij_anderen", "noodtoegang" };

static const char *events[EVENTS];
static int nevents;

/* What the oracle says of a step; naar NULL: no step. */
static struct want {
	const char *naar;
	bool reason;
	unsigned notulen;               /* statuses of the notulen in which it may be done */
	bool door[ROLES][TIES];
} wanted[EVENTS][MOMENTS][TAFEL_STATUSES][NOTULEN_STATUSES];

static int event_number(const char *name)
{
	for (int i = 0; i < nevents; i++)
		if (strcmp(events[i], name) == 0) return i;
	if (nevents == EVENTS) fail_msg("more than %d events", EVENTS);
	events[nevents] = strdup(name);
	return nevents++;
}

static int number_of(int line, const char *name, size_t length, const char *const *names, int count)
{
	for (int i = 0; i < count; i++)
		if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0) return i;
	fail_msg("line %d: there is no \"%.*s\"", line, (int)length, name);
	return -1;
}

#define EACH(i, set, count) for (int i = 0; i < (count); i++) if ((set) >> i & 1)

static void row(int line, char *field[static ORACLE_FIELDS])
{
	static const char *const machines[] = { "tafel", "notulen" }, *const moments[] = { "0", "1", "2", "3" }, *const yes_no[] = { "nee", "ja" };
	bool of_notulen = oracle_words(line, field[0], machines, 2, false) == 2;
	uint64_t moment_set = oracle_words(line, field[1], moments, 4, false);
	uint64_t from = of_notulen ? oracle_words(line, field[2], notulen_names, NOTULEN_STATUSES, false)
		: oracle_words(line, field[2], tafel_status_codes, TAFEL_STATUSES, false);
	int event = event_number(field[3]);
	const char *naar = strdup(field[5]);
	if (strcmp(naar, "=") != 0) oracle_words(line, naar, of_notulen ? notulen_names : tafel_status_codes, of_notulen ? NOTULEN_STATUSES : TAFEL_STATUSES, false);
	bool reason = oracle_words(line, field[6], yes_no, 2, false) == 2;
	uint64_t with = oracle_words(line, field[7], notulen_names, NOTULEN_STATUSES, true);
	EACH(moment, moment_set, 4) EACH(status, of_notulen ? (1u << TAFEL_STATUSES) - 1 : from, TAFEL_STATUSES)
	EACH(notulen, of_notulen ? from : (1u << NOTULEN_STATUSES) - 1, NOTULEN_STATUSES) {
		struct want *want = &wanted[event][moment - 1][status][notulen];
		if (want->naar) fail_msg("line %d: %s stands there twice", line, field[3]);
		want->naar = naar;
		want->reason = reason;
		/* The notulen are written, checked and sent while the tafel is gehouden. */
		if (of_notulen ? status != GEHOUDEN : with && !(with >> notulen & 1)) continue;
		for (const char *at = field[4]; *at;) {
			size_t role_length = strcspn(at, ":"), length = strcspn(at, " ");
			if (role_length >= length) fail_msg("line %d: \"%s\" is not role:tie", line, at);
			want->door[number_of(line, at, role_length, role_codes, ROLES)][number_of(line, at + role_length + 1, length - role_length - 1, tie_names, TIES)] = true;
			at += length;
			at += strspn(at, " ");
		}
	}
}

static int read_oracle(void **state)
{
	(void)state;
	int rows = oracle_read("tests/oracle/overgangen.csv", 8, row);
	/* What the code has more than the oracle is compared with "no step". */
	for (size_t i = 0; i < COUNT(steps); i++) event_number(steps[i].event);
	return rows > 15 ? 0 : -1;
}

/* Where a step leads; the steps that replace the notulen by a next version. */
static const char *leads_to(const struct step *step)
{
	if (!step->to) return "=";
	for (size_t i = 0; i < COUNT(step->effects); i++)
		if (step->effects[i] == Q_NOTULEN_VERSIE_NIEUW && strcmp(step->to, "vervangen") == 0) return "in_bewerking";
	return step->to;
}

/* How many rows of the table are this step: the conditions are those of the
 * first, so there may be only one. */
static int rows_of(const struct tafel *tafel, const char *event)
{
	int count = 0;
	for (size_t i = 0; i < COUNT(steps); i++)
		count += strcmp(steps[i].event, event) == 0 && (steps[i].moments >> tafel->moment & 1) && starts_from(&steps[i], status_of(&steps[i], tafel));
	return count;
}

/* The cells of one event that differ. */
static int differences(int event, bool tell, long *cells)
{
	int different = 0, told = -1;
	for (int moment = 1; moment <= MOMENTS; moment++)
	for (int status = 0; status < TAFEL_STATUSES; status++)
	for (int notulen = 0; notulen < NOTULEN_STATUSES; notulen++) {
		const struct want *want = &wanted[event][moment - 1][status][notulen];
		struct tafel tafel = { .moment = moment, .status = tafel_status_codes[status], .notulen_status = notulen ? notulen_names[notulen] : "" };
		const struct step *step = step_find(&tafel, events[event]);
		const char *what = NULL;
		++*cells;
		if (!step != !want->naar) what = step ? "a step, the oracle has none" : "no step, the oracle has one";
		else if (rows_of(&tafel, events[event]) > 1) what = "it stands there twice";
		else if (step && step_needs_reason(step) != want->reason) what = "the reason differs";
		else if (step && strcmp(leads_to(step), want->naar) != 0) what = "it leads elsewhere";
		for (int role = 0; role < ROLES && step && !what; role++)
		for (int tie = 0; tie < TIES && !what; tie++) {
			struct subject subject = { .moment = moment, .status = (enum tafel_status)status, .flags = notulen_flags[notulen],
				.relations = 1, .relation = { { (enum role)role, 1u << tie, 0 } } };
			++*cells;
			if (authz(step_act(step), &subject, NULL) == want->door[role][tie]) continue;
			what = "who may do it differs";
			if (tell && told != moment * TAFEL_STATUSES + status) print_error("%s:%s ", role_codes[role], tie_names[tie]);
		}
		if (!what) continue;
		different++;
		/* Of the states of the notulen one is enough to look at. */
		if (tell && told != moment * TAFEL_STATUSES + status) print_error("%s, moment %d, %s, notulen %s: %s\n", events[event], moment, tafel_status_codes[status], notulen_names[notulen], what);
		told = moment * TAFEL_STATUSES + status;
	}
	return different;
}

static void every_step_is_as_the_oracle_says(void **state)
{
	(void)state;
	long cells = 0;
	int different = 0;
	for (int event = 0; event < nevents; event++) different += differences(event, true, &cells);
	print_message("# %ld cells of %d events\n", cells, nevents);
	if (different) fail_msg("%d cells differ", different);
}

static void an_event_that_does_not_exist_is_no_step(void **state)
{
	(void)state;
	static const char *const names[] = { "", "opslaan", "Indienen", "indienen ", "concept" };
	for (size_t i = 0; i < COUNT(names); i++)
		for (int status = 0; status < TAFEL_STATUSES; status++) {
			struct tafel tafel = { .moment = 1, .status = tafel_status_codes[status], .notulen_status = "" };
			assert_null(step_find(&tafel, names[i]));
		}
}

static bool seen(const char *event)
{
	long cells = 0;
	return differences(event_number(event), false, &cells) > 0;
}

/* Every step is broken in every bit, in where it leads, in its act and its
 * reason, and taken out. */
static void every_broken_step_is_seen(void **state)
{
	(void)state;
	int broken = 0, unseen = 0, same = 0;
	for (size_t i = 0; i < COUNT(steps); i++) {
		const struct step was = steps[i];
		int bits = was.machine == TAFEL ? TAFEL_STATUSES : (int)COUNT(notulen_codes);
		enum { REASON, TO, EVENT, PARTS };
		for (int change = 0; change < PARTS + MOMENTS + bits + ACTS; change++) {
			if (change == REASON) steps[i].reason = !was.reason;
			else if (change == TO) steps[i].to = "concept";
			else if (change == EVENT) steps[i].event = "";
			else if (change < PARTS + MOMENTS) steps[i].moments ^= 1u << (change - PARTS + 1);
			else if (change < PARTS + MOMENTS + bits) steps[i].from ^= 1u << (change - PARTS - MOMENTS);
			else steps[i].act = (enum act)(change - PARTS - MOMENTS - bits);
			/* Another act that the same people have in the same status is the same step. */
			bool other_act = steps[i].act != was.act;
			if (change < PARTS + MOMENTS + bits || other_act) {
				broken++;
				if (seen(was.event)) {
					/* as it should be */
				} else if (other_act) {
					same++;
				} else {
					print_error("step %zu (%s): change %d is not seen\n", i, was.event, change);
					unseen++;
				}
			}
			steps[i] = was;
		}
	}
	print_message("# %d broken steps, %d of them without effect\n", broken, same);
	assert_in_range(same, 0, broken / 20);
	if (unseen) fail_msg("%d of %d broken steps are not seen", unseen, broken);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_step_is_as_the_oracle_says),
		cmocka_unit_test(an_event_that_does_not_exist_is_no_step),
		cmocka_unit_test(every_broken_step_is_seen),
	};
	return cmocka_run_group_tests_name("flow", tests, read_oracle, NULL);
}
