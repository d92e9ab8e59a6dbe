/*
 * Which small counts are left out, and with what they are added up instead.
 *
 * A count of fewer than SMALLEST, outside the own subregio, is not shown. So that it
 * cannot be computed either, a number that is shown is always the sum of blocks, and a
 * block is a count that is large enough by itself, or small ones that are added up until
 * they are: those of a subregio, of the region, of all moments. What is still too small
 * then counts nowhere, in no total either. Blocks do not overlap, and are the same
 * whatever is asked, as long as periods are whole quarters: so what one takes from what,
 * of one page or of several, only blocks come out. Of a block nobody can tell its parts:
 * there are two at least that are not 0, and not all of them are as large as they can be.
 */
#include "domain/cijfers.h"

#include <string.h>

enum { SMALLEST = 5 };

/* What is added up: how much, and of how many that are not 0. */
struct rest { int som, delen; };

/* Is it a block? Else 0: it goes on, as one part of something wider; or WEGGELATEN, when
 * that would tell what its parts are. */
static int block(const struct rest *rest, int breedte)
{
	if (rest->delen >= 2 && rest->som >= SMALLEST && rest->som < rest->delen * (SMALLEST - 1)) return breedte;
	return rest->som >= SMALLEST ? WEGGELATEN : 0;
}

static void mark(const struct cijfervraag *v, int streek, int moment, int as, unsigned char breedte[GEBIEDEN][MOMENTEN_ALLE])
{
	for (int g = 0; g < v->gebieden; g++)
		for (int m = 0; m < MOMENTEN_ALLE; m++)
			if (breedte[g][m] == 0xff && (streek < 0 || v->gebieden_[g].streek == streek) && (moment < 0 || m == moment)) breedte[g][m] = (unsigned char)as;
}

static void add(struct rest *to, int som)
{
	to->som += som;
	to->delen += som > 0;
}

/* The small ones of a moment: by subregio, then what is left of them. */
static struct rest of_moment(const struct cijfervraag *v, int m, const int aantal[GEBIEDEN][MOMENTEN_ALLE], unsigned char breedte[GEBIEDEN][MOMENTEN_ALLE])
{
	struct rest regio = { 0 };
	for (int s = 0; s < v->streken; s++) {
		struct rest streek = { 0 };
		for (int g = 0; g < v->gebieden; g++)
			if (v->gebieden_[g].streek == s && breedte[g][m] == 0xff) add(&streek, aantal[g][m]);
		int as = block(&streek, IN_STREEK);
		if (as) mark(v, s, m, as, breedte);
		else add(&regio, streek.som);
	}
	return regio;
}

void onderdruk(const struct cijfervraag *v, const int aantal[GEBIEDEN][MOMENTEN_ALLE], unsigned char breedte[GEBIEDEN][MOMENTEN_ALLE])
{
	struct rest alle = { 0 };
	memset(breedte, 0xff, GEBIEDEN * MOMENTEN_ALLE);
	for (int g = 0; g < v->gebieden; g++)
		for (int m = 0; m < MOMENTEN_ALLE; m++)
			if (v->gebieden_[g].eigen || aantal[g][m] >= SMALLEST) breedte[g][m] = ZELF;
	for (int m = 0; m < MOMENTEN_ALLE; m++) {
		struct rest regio = of_moment(v, m, aantal, breedte);
		int as = block(&regio, IN_REGIO);
		if (as) mark(v, -1, m, as, breedte);
		else add(&alle, regio.som);
	}
	int as = block(&alle, ALLE_MOMENTEN);
	mark(v, -1, -1, as ? as : WEGGELATEN, breedte);
}
