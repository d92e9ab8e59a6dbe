/* Within template.cc: the memory of one page. */
#ifndef JBT_MEMORY_H
#define JBT_MEMORY_H

#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

/* Memory of one page: taken in pieces, and all given back, wiped, at its end. */
struct alignas(std::max_align_t) memory {
	struct memory *next;
	size_t size, used;
	char *data() { return reinterpret_cast<char *>(this + 1); }
};
enum : size_t { PIECE = 32 * 1024 };
struct memory *spare; /* of the page before */

struct memory *piece(size_t size, struct memory *next)
{
	struct memory *m = spare && size <= PIECE ? spare : nullptr;
	if (m) spare = nullptr;
	else {
		size = size < PIECE ? PIECE : size;
		m = static_cast<struct memory *>(std::malloc(sizeof *m + size));
		if (!m) throw std::bad_alloc();
		m->size = size;
	}
	m->used = 0;
	m->next = next;
	return m;
}

void *take(struct memory *&m, size_t size)
{
	size = (size + 7) / 8 * 8; /* pointers and numbers of 64 bits are all that stand there */
	if (m->size - m->used < size) m = piece(size, m);
	void *taken = m->data() + m->used;
	m->used += size;
	return taken;
}

} // namespace

#endif
