/* uitloggen: ends the session, here and in the browser. */
#include "web/web.h"

static const struct actie acties[] = {
	{ "uitloggen", "Uitloggen", ACT_INGELOGD, SAVES, .done = "uitgelogd", .next = "/cgi-bin/inloggen" },
};

static enum outcome find(struct request *r)
{
	return find_general(r, 0);
}

static enum outcome save(struct request *r)
{
	session_end(r->db, &r->session);
	r->cookie = "";
	r->next = "/cgi-bin/inloggen";
	return OK;
}

static const struct page page = {
	.name = "uitloggen", .title = "Uitloggen", .needs = ACT_INGELOGD, .workers = 1, .always = true, .renews = true,
	.acties = acties, .nacties = COUNT(acties), .find = find, .save = save,
};

int main(void)
{
	return page_main(&page);
}
