/*
 * A tafel as a calendar knows it: the only file that knows libical. What stands in
 * it leaves this program, so it names nobody of the family.
 */
#include "domain/domain.h"

#include <libical/ical.h>

/* libical looks into a file the first time that it meets a time of day. */
void ical_start(void)
{
	(void)icaltimezone_get_utc_timezone();
}

const char *ical_make(struct arena *arena, const struct ical *event)
{
	icalcomponent *calendar = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
		icalproperty_new_prodid("-//Jeugdbeschermingstafels Twente//NL"),
		icalproperty_new_method(event->cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH), (void *)0);
	icalcomponent *body = icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(event->uid),
		icalproperty_new_sequence(event->sequence), icalproperty_new_dtstamp(icaltime_from_string(event->stamp)),
		icalproperty_new_dtstart(icaltime_from_string(event->begin)), icalproperty_new_dtend(icaltime_from_string(event->end)),
		icalproperty_new_summary(event->summary), icalproperty_new_location(event->place),
		icalproperty_new_organizer(arena_printf(arena, "mailto:%s", event->email)),
		icalproperty_new_status(event->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED), (void *)0);
	icalcomponent_add_component(calendar, body);
	/* Of a buffer that the library keeps. */
	const char *text = arena_strdup(arena, icalcomponent_as_ical_string(calendar));
	icalcomponent_free(calendar);
	return text;
}
