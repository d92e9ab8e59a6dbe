/*
 * A tafel as a calendar knows it: the only file that knows libical. What stands in
 * it leaves this program, so it names nobody of the family.
 */
#include "domain/domain.h"

#include <libical/ical.h>

#define ZONE "Europe/Amsterdam"

/* Both halves, by the rule of the European Union. The one that libical makes has each
 * change since 1835 and a name of its own, which calendars refuse. */
static const char zone[] = "BEGIN:VTIMEZONE\r\nTZID:" ZONE "\r\n"
	"BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
	"BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
	"END:VTIMEZONE\r\n";

/* libical looks into a file the first time that it meets a time of day. */
void ical_start(void)
{
	(void)icaltimezone_get_utc_timezone();
}

const char *ical_method(const struct ical *event)
{
	return event->cancelled ? "CANCEL" : *event->attendee ? "REQUEST" : "PUBLISH";
}

static icalproperty *in_zone(icalproperty *property)
{
	icalproperty_add_parameter(property, icalparameter_new_tzid(ZONE));
	return property;
}

static icalproperty *attendee(struct arena *arena, const struct ical *event)
{
	icalproperty *property = icalproperty_new_attendee(arena_printf(arena, "mailto:%s", event->attendee));
	icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
	if (event->cancelled) return property;
	icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
	icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
	return property;
}

const char *ical_make(struct arena *arena, const struct ical *event)
{
	icalcomponent *calendar = icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
		icalproperty_new_prodid("-//Jeugdbeschermingstafels Twente//NL"), icalproperty_new_calscale("GREGORIAN"),
		icalproperty_new_method(icalproperty_string_to_method(ical_method(event))), (void *)0);
	icalcomponent *body = icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(event->uid),
		icalproperty_new_sequence(event->sequence), icalproperty_new_dtstamp(icaltime_from_string(event->stamp)),
		in_zone(icalproperty_new_dtstart(icaltime_from_string(event->begin))), in_zone(icalproperty_new_dtend(icaltime_from_string(event->end))),
		icalproperty_new_summary(event->summary), icalproperty_new_location(event->place),
		icalproperty_new_organizer(arena_printf(arena, "mailto:%s", event->organizer)),
		icalproperty_new_status(event->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED), (void *)0);
	if (*event->attendee) icalcomponent_add_property(body, attendee(arena, event));
	icalcomponent_add_component(calendar, icalparser_parse_string(zone));
	icalcomponent_add_component(calendar, body);
	/* Of a buffer that the library keeps. */
	const char *text = arena_strdup(arena, icalcomponent_as_ical_string(calendar));
	icalcomponent_free(calendar);
	return text;
}
