/* A text as a picture that a telephone reads: libqrencode, here and nowhere else. */
#include "web/layer.h"
#include "web/enter.h"

#include <qrencode.h>

enum { QUIET_ZONE = 4 }; /* modules around it, as the standard asks */

const char *qr_path(struct arena *arena, const char *text, int *size)
{
	struct buffer path = { .arena = arena };
	QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
	if (!code) die(EV_MEMORY, "no memory for a QR code");
	for (int y = 0; y < code->width; y++) {
		for (int x = 0, run; x < code->width; x += run + 1) {
			const unsigned char *row = code->data + y * code->width;
			for (run = 0; x + run < code->width && (row[x + run] & 1); run++) {}
			if (run) buffer_printf(&path, "M%d %dh%dv1h-%dz", x + QUIET_ZONE, y + QUIET_ZONE, run, run);
		}
	}
	*size = code->width + 2 * QUIET_ZONE;
	QRcode_free(code);
	return path.text;
}
