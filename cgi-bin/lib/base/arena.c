/*
 * Memory with the life of one request: taken in small pieces, given back at
 * once. The only place of the C code that calls free().
 *
 * With ARENA_EACH_MALLOC (the sanitizer build) each allocation is a malloc of
 * its own, so that a step over its end is seen.
 */
#include "base/base.h"
#include "base/wipe.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* A page of HTML with its values fits; one request rarely needs a second. */
enum { BLOCK_SIZE = 96 * 1024 };

struct block {
	struct block *next;
	size_t size, used;
	max_align_t data[];
};

/* `first` is where small pieces come from; a piece too large for a block gets
 * one of its own, behind it. */
struct arena {
	struct block *first;
	struct mapping *mappings;
};

/* Stands in the arena itself. */
struct mapping {
	struct mapping *next;
	void *data;
	size_t size;
};

/* Zeroed: memory of the arena is, without a look at it when it is taken. */
static void *must_malloc(size_t size)
{
	void *memory = calloc(1, size);
	if (!memory)
		die(EV_MEMORY, "no memory for %zu bytes", size);
	return memory;
}

static struct block *block_new(size_t size)
{
	if (size > PTRDIFF_MAX - sizeof(struct block))
		die(EV_MEMORY, "no memory for %zu bytes", size);
	struct block *block = must_malloc(sizeof(struct block) + size);
	block->next = NULL;
	block->size = size;
	block->used = 0;
	return block;
}

void wipe(void *memory, size_t size)
{
	/* In pieces for which the C library takes wide stores: of one large one it
	 * makes an instruction that is slow to begin. */
	enum { PIECE = 1024 };
	char *at = memory;
	for (; size > PIECE; at += PIECE, size -= PIECE)
		explicit_bzero(at, PIECE);
	explicit_bzero(at, size);
}

/* Wiped: no dossier stays in the memory of a program that waits. */
static void blocks_free(struct block *block)
{
	while (block) {
		struct block *next = block->next;
		wipe(block->data, block->used);
		free(block);
		block = next;
	}
}

struct arena *arena_new(void)
{
	struct arena *arena = must_malloc(sizeof(*arena));
	arena->first = NULL;
	arena->mappings = NULL;
	return arena;
}

static void unmap_all(struct arena *arena)
{
	for (struct mapping *m = arena->mappings; m; m = m->next)
		munmap(m->data, m->size);
	arena->mappings = NULL;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	unmap_all(arena);
	blocks_free(arena->first);
	free(arena);
}

void arena_reset(struct arena *arena)
{
	struct block *keep = NULL;
	unmap_all(arena);
#ifndef ARENA_EACH_MALLOC
	keep = arena->first;
	if (keep && keep->size != BLOCK_SIZE)
		keep = NULL;
	if (keep) {
		blocks_free(keep->next);
		keep->next = NULL;
		/* And the next request finds it zeroed. */
		wipe(keep->data, keep->used);
		keep->used = 0;
	}
#endif
	if (!keep)
		blocks_free(arena->first);
	arena->first = keep;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	struct block *block = arena->first;

	if (size == 0)
		size = 1;
#ifdef ARENA_EACH_MALLOC
	(void)align;
	block = block_new(size);
	block->next = arena->first;
	arena->first = block;
#else
	if (size > PTRDIFF_MAX - align)
		die(EV_MEMORY, "no memory for %zu bytes", size);
	size = (size + align - 1) / align * align;
	if (size > BLOCK_SIZE / 2) {
		struct block *own = block_new(size);
		if (block) {
			own->next = block->next;
			block->next = own;
		} else {
			arena->first = own;
		}
		block = own;
	} else if (!block || block->size - block->used < size) {
		block = block_new(BLOCK_SIZE);
		block->next = arena->first;
		arena->first = block;
	}
#endif
	void *memory = (char *)block->data + block->used;
	block->used += size;
	return memory;
}

const char *arena_map_directory(void)
{
	const char *where = getenv("JBT_TMP");
	return where ? where : "/tmp";
}

void *arena_map(struct arena *arena, size_t size)
{
	struct mapping *m = arena_alloc(arena, sizeof(*m));
	m->size = size ? size : 1;
	int fd = open(arena_map_directory(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd < 0 || ftruncate(fd, (off_t)m->size) != 0)
		die(EV_MEMORY, "no room for %zu bytes: %s", size, strerror(errno));
	m->data = mmap(NULL, m->size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	close(fd);
	if (m->data == MAP_FAILED)
		die(EV_MEMORY, "no room for %zu bytes: %s", size, strerror(errno));
	m->next = arena->mappings;
	arena->mappings = m;
	return m->data;
}

char *arena_strndup(struct arena *arena, const char *text, size_t length)
{
	char *copy = arena_alloc(arena, length + 1);
	memcpy(copy, text, length);
	return copy;
}

char *arena_strdup(struct arena *arena, const char *text)
{
	return arena_strndup(arena, text, strlen(text));
}

void *arena_grow(struct arena *arena, void *list, int count, size_t size)
{
	enum { FIRST = 8 };
	size_t n = (size_t)count;
	/* It moves when it has as many as it had room for: 8, 16, 32 … */
	if (count > 0 && (count < FIRST || (n & (n - 1)) != 0))
		return list;
	if (n > PTRDIFF_MAX / 2 / size)
		die(EV_MEMORY, "a list of %d", count);
	void *more = arena_alloc(arena, (count ? 2 * n : FIRST) * size);
	if (count)
		memcpy(more, list, n * size);
	return more;
}

/* How long it is, also where it did not fit. */
static size_t must_print(char *to, size_t room, const char *format, va_list arguments)
{
	int length = format ? vsnprintf(to, room, format, arguments) : -1;
	if (length < 0)
		die(EV_BUG, "a format that cannot be printed");
	return (size_t)length;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	char small[256];
	va_list arguments, again;
	va_start(arguments, format);
	va_copy(again, arguments);
	size_t length = must_print(small, sizeof(small), format, arguments);
	va_end(arguments);
	char *text = arena_alloc(arena, length + 1);
	if (length < sizeof(small))
		memcpy(text, small, length);
	else
		vsnprintf(text, length + 1, format, again);
	va_end(again);
	return text;
}

/* Room for `more` bytes and the NUL after them. The text left behind when it
 * moves lives on in the arena: at most as much again as the text itself. */
static void buffer_reserve(struct buffer *buffer, size_t more)
{
	if (more > PTRDIFF_MAX / 4 || buffer->length > PTRDIFF_MAX / 4)
		die(EV_MEMORY, "a text of %zu bytes more", more);
	size_t need = buffer->length + more + 1;
	if (need <= buffer->room)
		return;
	size_t room = buffer->room ? buffer->room : buffer->expect ? buffer->expect : 128;
	while (room < need)
		room *= 2;
	char *text = arena_alloc(buffer->arena, room);
	if (buffer->length)
		memcpy(text, buffer->text, buffer->length);
	buffer->text = text;
	buffer->room = room;
}

void buffer_add(struct buffer *buffer, const char *text, size_t length)
{
	if (length >= buffer->room - buffer->length)
		buffer_reserve(buffer, length);
	if (length)
		memcpy(buffer->text + buffer->length, text, length);
	buffer->length += length;
	buffer->text[buffer->length] = '\0';
}

void buffer_puts(struct buffer *buffer, const char *text)
{
	buffer_add(buffer, text, strlen(text));
}

void buffer_int(struct buffer *buffer, int64_t number)
{
	char digits[20];
	size_t at = sizeof(digits);
	uint64_t left = number < 0 ? -(uint64_t)number : (uint64_t)number;
	do
		digits[--at] = (char)('0' + left % 10);
	while ((left /= 10) != 0);
	if (number < 0)
		buffer_add(buffer, "-", 1);
	buffer_add(buffer, digits + at, sizeof(digits) - at);
}

void buffer_printf(struct buffer *buffer, const char *format, ...)
{
	va_list arguments, again;
	va_start(arguments, format);
	va_copy(again, arguments);
	size_t room = buffer->room - buffer->length;
	size_t length = must_print(room ? buffer->text + buffer->length : NULL, room, format, arguments);
	va_end(arguments);
	if (length >= room) {
		buffer_reserve(buffer, length);
		vsnprintf(buffer->text + buffer->length, length + 1, format, again);
	}
	va_end(again);
	buffer->length += length;
}
