/* beheer: where the beheerder begins, with the way to each page of the beheer. */
#include "web/web.h"

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static const struct page page = {
	.name = "beheer", .title = "Beheer", .needs = ACT_BEHEREN, .workers = 1, .find = find,
};

int main(void)
{
	return page_main(&page);
}
