/*
 * A mail as it goes over the line: the only file that knows GMime. The text comes
 * first, the calendar second: programs for mail show the last one that they know.
 */
#include "domain/domain.h"

#include <gmime/gmime.h>
#include <string.h>

/* What ends a line becomes a space, so that it begins no header. */
static const char *one_line(struct arena *arena, const char *text)
{
	char *copy = arena_strdup(arena, text);
	if (!line_visible(copy)) die(EV_BUG, "what stands in a mail is no text");
	return copy;
}

static void add_part(GMimeMultipart *parts, const char *subtype, const char *method, GMimeContentEncoding encoding, const char *content)
{
	GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
	g_mime_text_part_set_charset(part, "utf-8");
	g_mime_text_part_set_text(part, content);
	g_mime_part_set_content_encoding(GMIME_PART(part), encoding);
	if (method) g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "method", method);
	g_mime_multipart_add(parts, GMIME_OBJECT(part));
	g_object_unref(part);
}

const char *mail_make(struct arena *arena, const struct mail *mail)
{
	g_mime_init();
	GMimeMessage *message = g_mime_message_new(TRUE);
	GDateTime *date = g_date_time_new_from_unix_utc(mail->date);
	g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, one_line(arena, mail->from_name), mail->from);
	if (strcmp(mail->reply_to, mail->from) != 0) g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_REPLY_TO, NULL, mail->reply_to);
	g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, NULL, mail->to);
	g_mime_message_set_subject(message, one_line(arena, mail->subject), "utf-8");
	g_mime_message_set_date(message, date);
	g_mime_message_set_message_id(message, mail->id);
	g_mime_object_set_header(GMIME_OBJECT(message), "Auto-Submitted", "auto-generated", "utf-8");
	GMimeMultipart *parts = g_mime_multipart_new_with_subtype("alternative");
	g_mime_multipart_set_boundary(parts, arena_printf(arena, "=_%s", mail->id));
	add_part(parts, "plain", NULL, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, mail->text);
	if (mail->calendar) add_part(parts, "calendar", mail->method, GMIME_CONTENT_ENCODING_BASE64, mail->calendar);
	g_mime_message_set_mime_part(message, GMIME_OBJECT(parts));
	char *text = g_mime_object_to_string(GMIME_OBJECT(message), NULL);
	const char *out = arena_strdup(arena, text);
	g_free(text);
	g_object_unref(parts);
	g_object_unref(message);
	g_date_time_unref(date);
	return out;
}
