/*
 * The permission table against the oracle tests/oracle/rechten.csv, whole:
 * every act x role x combination of ties x moment x status x flags. The oracle
 * is written from the way of working, so that code and test cannot be wrong
 * together. A new act needs its rows there.
 *
 * The code under test is authz.c itself with a table that can be written
 * (authz_open.c, made by the build): so the test can break every rule in every
 * bit and see that the comparison bites.
 */
#include "unit.h"

#include "authz_open.c"
#include "oracle.h"

/* A rule asks for one of its ties: two at once show all that more of them do. */
enum { TIES = 6, TIE_SETS = 1 << TIES, TRIED = 1 + TIES + TIES * (TIES - 1) / 2, MOMENTS = 3, FLAG_SETS = 1 << SUBJECT_FLAGS };

/* Sets of flag combinations for which the cell is allowed. */
struct cell { uint64_t flags[FLAG_SETS / 64]; };
static struct cell expected[ACTS][ROLES][TIES][MOMENTS][AUTHZ_STATUSES];
static bool expected_general[ACTS][ROLES][MOMENTS + 1];

static const char *const tie_names[TIES + 1] = { "melder", "deelnemer", "subregio", "regio", "melder_bij_anderen", "noodtoegang", "algemeen" };
static const char *const moment_names[MOMENTS + 1] = { "0", "1", "2", "3" };
static const char *const flag_names[SUBJECT_FLAGS] = {
	"is_vrijgegeven", "is_adres_vrijgegeven", "notulen_open", "notulen_ter_controle", "notulen_gecontroleerd",
	"notulen_verzonden", "notulen_niet_vastgesteld", "notulen_nu_verzonden", "gezin_van_melder", "zaak_hier",
};
static const char *status_names[AUTHZ_STATUSES];

static bool is_tried(unsigned ties)
{
	unsigned but_one = ties & (ties - 1);
	return (but_one & (but_one - 1)) == 0;
}

/* The flags that a rule or the oracle asks for, of each act. What nothing asks for is tried
 * with the others: none of them, and all of them. */
static unsigned asked[ACTS];
static bool is_told(int act, unsigned flags)
{
	unsigned rest = flags & ~asked[act];
	return rest == 0 || rest == (~asked[act] & (FLAG_SETS - 1));
}

static bool cell_has(const struct cell *cell, unsigned flags)
{
	return cell->flags[flags / 64] >> (flags % 64) & 1;
}

#define EACH(i, set, count) for (int i = 0; i < (count); i++) if ((set) >> i & 1)

static void row(int line, char *field[static ORACLE_FIELDS])
{
	uint64_t roles = oracle_words(line, field[0], role_codes, ROLES, false);
	uint64_t ties = oracle_words(line, field[1], tie_names, TIES + 1, false);
	uint64_t moments = oracle_words(line, field[2], moment_names, MOMENTS + 1, false);
	bool general = ties == UINT64_C(1) << TIES;
	uint64_t statuses = oracle_words(line, field[3], status_names, AUTHZ_STATUSES, general);
	unsigned needs = (unsigned)oracle_words(line, field[4], flag_names, SUBJECT_FLAGS, true);
	const char *acts = field[5];
	if (!*acts) fail_msg("line %d: no acts", line);
	for (int act; (act = oracle_word(line, &acts, act_codes, ACTS)) >= 0;) EACH(role, roles, ROLES) EACH(moment, moments, MOMENTS + 1) {
		if (general) {
			assert_false(statuses || needs);
			expected_general[act][role][moment] = true;
			continue;
		}
		asked[act] |= needs;
		if (moment == 0) fail_msg("line %d: a tafel has a moment", line);
		EACH(tie, ties, TIES) EACH(status, statuses, AUTHZ_STATUSES)
			for (unsigned flags = 0; flags < FLAG_SETS; flags++)
				if ((flags & needs) == needs)
					expected[act][role][tie][moment - 1][status].flags[flags / 64] |= UINT64_C(1) << (flags % 64);
	}
}

static int read_oracle(void **state)
{
	(void)state;
	for (int i = 0; i < AUTHZ_STATUSES; i++) status_names[i] = tafel_status_codes[i];
	for (size_t i = 0; i < COUNT(rules); i++) asked[rules[i].act] |= rules[i].flags;
	return oracle_read("tests/oracle/rechten.csv", 6, row) > 20 ? 0 : -1;
}

static bool should_be(int act, int role, unsigned ties, int moment, int status, unsigned flags)
{
	EACH(tie, ties, TIES)
		if (cell_has(&expected[act][role][tie][moment - 1][status], flags)) return true;
	return false;
}

static struct subject subject_of(int role, unsigned ties, int moment, int status, unsigned flags)
{
	return (struct subject){ .moment = moment, .status = (enum tafel_status)status, .flags = flags, .relations = 1,
		.relation = { { (enum role)role, ties, 0 } } };
}

static void print_set(const char *title, uint64_t set, const char *const *names, int count)
{
	print_error("%s", title);
	EACH(i, set, count) print_error(" %s", names[i]);
}

static void every_cell_is_as_the_oracle_says(void **state)
{
	(void)state;
	long cells = 0, tried = 0, allowed = 0, different = 0;
	for (int act = 0; act < ACTS; act++)
	for (int role = 0; role < ROLES; role++)
	for (unsigned ties = 0; ties < TIE_SETS; ties++)
	for (int moment = 1; moment <= MOMENTS; moment++) {
		if (!is_tried(ties)) continue;
		uint64_t too_much = 0, too_little = 0;
		unsigned first_flags = 0;
		for (int status = 0; status < AUTHZ_STATUSES; status++)
		for (unsigned flags = 0; flags < FLAG_SETS; flags++) {
			cells++;
			if (!is_told(act, flags)) continue;
			struct subject subject = subject_of(role, ties, moment, status, flags);
			bool may = authz((enum act)act, &subject, NULL), should = should_be(act, role, ties, moment, status, flags);
			tried++;
			allowed += should;
			if (may == should) continue;
			if (!too_much && !too_little) first_flags = flags;
			*(may ? &too_much : &too_little) |= UINT64_C(1) << status;
			different++;
		}
		/* What differs with one tie is told; with more it differs again. */
		if ((too_much || too_little) && (ties & (ties - 1)) == 0) {
			print_error("%s %s moment %d:", act_codes[act], role_codes[role], moment);
			print_set(" band", ties, tie_names, TIES);
			if (too_much) print_set(" | allowed, oracle refuses:", too_much, status_names, AUTHZ_STATUSES);
			if (too_little) print_set(" | refused, oracle allows:", too_little, status_names, AUTHZ_STATUSES);
			print_set(" (first with flags:", first_flags, flag_names, SUBJECT_FLAGS);
			print_error(")\n");
		}
	}
	print_message("# %ld cells, %ld tried, %ld of them allowed\n", cells, tried, allowed);
	assert_true(tried > cells / FLAG_SETS && allowed > 1000);
	assert_int_equal(cells, (long)ACTS * ROLES * TRIED * MOMENTS * AUTHZ_STATUSES * FLAG_SETS);
	if (different) fail_msg("%ld cells differ", different);
}

static int general_differences(bool tell)
{
	int different = 0;
	for (int act = 0; act < ACTS; act++)
	for (int role = 0; role < ROLES; role++)
	for (int moment = 0; moment <= MOMENTS; moment++) {
		struct actor actor = { .id = 7, .grants = 1, .grant = { { .role = (enum role)role } } };
		struct grant as = { .role = ROLES };
		bool may = authz_general(&actor, (enum act)act, moment, &as);
		if (may == expected_general[act][role][moment] && (!may || as.role == (enum role)role)) continue;
		different++;
		if (tell) print_error("%s %s moment %d: %s\n", act_codes[act], role_codes[role], moment, may ? "allowed, oracle refuses" : "refused, oracle allows");
	}
	return different;
}

static void acts_without_a_dossier(void **state)
{
	(void)state;
	assert_int_equal(general_differences(true), 0);
	struct actor nobody = { .id = 0 };
	for (int act = 0; act < ACTS; act++)
		for (int moment = 0; moment <= MOMENTS; moment++)
			assert_false(authz_general(&nobody, (enum act)act, moment, NULL));
}

/* Several roles give what each of them gives; the log gets one that does. */
static void roles_add_up(void **state)
{
	(void)state;
	uint64_t seed = 20260101;
	for (int round = 0; round < 3000000; round++) {
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		uint64_t r = seed >> 16;
		int act = (int)(r % ACTS), moment = (int)(r / 64 % MOMENTS) + 1, status = (int)(r / 256 % AUTHZ_STATUSES);
		unsigned flags = (unsigned)(r >> 16) % FLAG_SETS;
		int a = (int)(r >> 24) % ROLES, b = (int)(r >> 28) % ROLES;
		unsigned ties_a = (unsigned)(r >> 32) % TIE_SETS, ties_b = (unsigned)(r >> 40) % TIE_SETS;
		struct subject subject = { .moment = moment, .status = (enum tafel_status)status, .flags = flags, .relations = 2,
			.relation = { { (enum role)a, ties_a, 100 }, { (enum role)b, ties_b, 200 } } };
		struct relation as = { .role = ROLES };
		bool by_a = should_be(act, a, ties_a, moment, status, flags), by_b = should_be(act, b, ties_b, moment, status, flags);
		assert_int_equal(authz((enum act)act, &subject, &as), by_a || by_b);
		if (by_a || by_b) assert_true((by_a && as.namens == 100) || (by_b && as.namens == 200));
	}
}

/* In some status of the tafel or its notulen; archief is no status to wait for. */
static void what_another_status_would_allow(void **state)
{
	(void)state;
	for (int act = 0; act < ACTS; act++)
	for (int role = 0; role < ROLES; role++)
	for (unsigned ties = 0; ties < TIE_SETS; ties++)
	for (int moment = 1; moment <= MOMENTS; moment++)
	for (int moved = 0; moved < 2; moved++) { /* where the family lives is no status */
		if (!is_tried(ties)) continue;
		unsigned here = moved ? 0 : ZAAK_HIER;
		bool ever = false;
		for (int status = 0; status < ARCHIEF; status++)
			for (unsigned flags = 0; flags < FLAG_SETS && !ever; flags++)
				ever = (flags & ZAAK_HIER) == here && is_told(act, flags) && should_be(act, role, ties, moment, status, flags);
		for (int status = 0; status < AUTHZ_STATUSES; status++) {
			struct subject subject = subject_of(role, ties, moment, status, here);
			assert_int_equal(authz_other_status((enum act)act, &subject), ever);
		}
	}
}

/* ---- the test of the test --------------------------------------------------- */

static bool matches(const struct rule *rule, int role, unsigned tie, int moment, int status, unsigned flags)
{
	return (rule->roles >> role & 1) && (rule->ties & tie) && (rule->moments >> moment & 1)
		&& (rule->statuses >> status & 1) && (rule->flags & flags) == rule->flags;
}

/* With some flags, either of them. */
static bool matches_ever(const struct rule *a, const struct rule *b, int role, unsigned tie, int moment, int status)
{
	return matches(a, role, tie, moment, status, FLAG_SETS - 1) || matches(b, role, tie, moment, status, FLAG_SETS - 1);
}

/* Does the comparison see that `rule` is no longer `was`? Looks at the cells of
 * both only: the others cannot have changed. */
static bool seen(const struct rule *rule, const struct rule *was)
{
	if (was->ties == 0 || rule->ties == 0) return general_differences(false) > 0;
	for (int role = 0; role < ROLES; role++)
	for (unsigned tie = 1; tie < TIE_SETS; tie *= 2)
	for (int moment = 1; moment <= MOMENTS; moment++)
	for (int status = 0; status < AUTHZ_STATUSES; status++)
	for (unsigned flags = matches_ever(rule, was, role, tie, moment, status) ? 0 : FLAG_SETS; flags < FLAG_SETS; flags++) {
		if (!matches(rule, role, tie, moment, status, flags) && !matches(was, role, tie, moment, status, flags)) continue;
		struct subject subject = subject_of(role, tie, moment, status, flags);
		if (authz(was->act, &subject, NULL) != should_be(was->act, role, tie, moment, status, flags)) return true;
	}
	return false;
}

/* Every rule is broken in every bit and taken out. A rule that is made wider by
 * what another rule gives already changes nothing, and cannot be seen. */
static void every_broken_rule_is_seen(void **state)
{
	(void)state;
	static const struct { const char *name; size_t at; int bits; } parts[] = {
		{ "roles", offsetof(struct rule, roles), ROLES }, { "ties", offsetof(struct rule, ties), TIES },
		{ "moments", offsetof(struct rule, moments), MOMENTS + 1 },
		{ "statuses", offsetof(struct rule, statuses), AUTHZ_STATUSES }, { "flags", offsetof(struct rule, flags), SUBJECT_FLAGS },
	};
	int broken = 0, unseen = 0, void_ones = 0;
	for (size_t i = 0; i < COUNT(rules); i++) {
		const struct rule was = rules[i];
		for (size_t part = 0; part < COUNT(parts); part++)
		for (int bit = 0; bit < parts[part].bits; bit++) {
			/* Of an act without a dossier only the roles and the moment count; a tafel has no moment 0. */
			if (was.ties == 0 && (parts[part].at == offsetof(struct rule, statuses) || parts[part].at == offsetof(struct rule, flags))) continue;
			if (was.ties != 0 && parts[part].at == offsetof(struct rule, moments) && bit == 0) continue;
			unsigned *bits = (unsigned *)((char *)&rules[i] + parts[part].at);
			*bits ^= 1u << bit;
			broken++;
			bool wider = (*bits >> bit & 1) != (parts[part].at == offsetof(struct rule, flags));
			if (seen(&rules[i], &was)) {
				/* as it should be */
			} else if (wider) {
				void_ones++;
			} else {
				print_error("rule %zu (%s): bit %d of %s is not seen\n", i, act_codes[was.act], bit, parts[part].name);
				unseen++;
			}
			rules[i] = was;
		}
		rules[i].moments = 0; /* as if it were not there */
		broken++;
		if (!seen(&was, &was)) {
			print_error("rule %zu (%s): its loss is not seen\n", i, act_codes[was.act]);
			unseen++;
		}
		rules[i] = was;
	}
	print_message("# %d broken rules, %d of them without effect\n", broken, void_ones);
	assert_in_range(void_ones, 0, broken / 50);
	if (unseen) fail_msg("%d of %d broken rules are not seen", unseen, broken);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_cell_is_as_the_oracle_says),
		cmocka_unit_test(acts_without_a_dossier),
		cmocka_unit_test(roles_add_up),
		cmocka_unit_test(what_another_status_would_allow),
		cmocka_unit_test(every_broken_rule_is_seen),
	};
	return cmocka_run_group_tests_name("authz", tests, read_oracle, NULL);
}
