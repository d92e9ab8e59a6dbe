/*
 * The only C++ of the program: template.h on top of ctemplate 2.4.
 *
 * Templates live in one cache that is filled and frozen by tpl_load(): after
 * that no file is looked at again, so a half-written template on disk cannot
 * reach a running program. Only blank lines are stripped: the stricter setting
 * of ctemplate glues the last word of a line to the first of the next.
 *
 * The dictionary is ours, by the interface that ctemplate has for that: its own
 * writes a name for every row and keeps a map for every dictionary, which cost as
 * much as all else of a page. What escapes a value is the template's, not this.
 *
 * What ctemplate can throw is bad_alloc and what the file system throws. While
 * loading both (std::exception) become a reason; afterwards memory is all that can fail, and
 * that ends the process like any other lack of memory.
 */
#include "web/template.h"
#include "web/emitter.h"
#include "web/memory.h"
#include "base/wipe.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <set>
#include <string>

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary_interface.h>

namespace fs = std::filesystem;
using ctemplate::TemplateString;
using ctemplate::TemplateDictionaryInterface;

namespace {

const char PRAGMA[] = "{{%AUTOESCAPE context=\"HTML\"}}";
const ctemplate::Strip STRIP = ctemplate::STRIP_BLANK_LINES;

std::unique_ptr<ctemplate::TemplateCache> loaded;

/* Runs `act`; what it throws can only be a lack of memory. */
template <class Act> auto must(Act act) -> decltype(act())
{
	try {
		return act();
	} catch (...) {
		if (tpl_no_memory) tpl_no_memory();
		std::abort();
	}
}

/* Every {{#NAME}} of what was loaded. */
std::set<std::string, std::less<>> sections;

std::string text_of(const fs::path &file)
{
	std::ifstream in(file);
	return std::string(std::istreambuf_iterator<char>(in), {});
}

void note_sections(const std::string &text)
{
	for (size_t at = 0; (at = text.find("{{#", at)) != std::string::npos;) {
		at += 3;
		sections.insert(text.substr(at, text.find("}}", at) - at));
	}
}

/* "" when every template below `root` that is wanted is in the cache, else the reason. */
std::string load_all(ctemplate::TemplateCache &cache, const fs::path &root, const std::string &own)
{
	if (!fs::is_directory(root) || !cache.SetTemplateRootDirectory(root.string()))
		return root.string() + " is not a directory";
	for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root)) {
		const fs::path &path = entry.path();
		if (!entry.is_regular_file() || path.extension() != ".tpl")
			continue;
		const fs::path name = path.lexically_relative(root);
		if (!own.empty() && !name.has_parent_path() && path.stem() != own && path.stem() != "layout")
			continue;
		const std::string text = text_of(path);
		if (text.compare(0, text.find('\n'), PRAGMA) != 0)
			return path.string() + ": line 1 is not " + PRAGMA;
		note_sections(text);
		if (!cache.LoadTemplate(name.string(), STRIP))
			return path.string() + " does not parse";
	}
	return "";
}

/* Names that are kept for the life of the process, one after another. */
char kept[16 * 1024];
size_t kept_used;

/* Written in the program, or kept: it need not be copied. */
extern "C" const char __executable_start[], __data_start[];
bool is_constant(const char *text) { return (text >= __executable_start && text < __data_start) || (text >= kept && text < kept + sizeof kept); }

/* A name to look for: its kind, its letters, and a number that most others differ in. */
enum kind : uint32_t { VALUE, SECTION, INCLUDE };
struct key {
	enum kind kind;
	uint32_t size;
	uint64_t number;
	const char *name;

	key(enum kind of, const char *text, size_t length) : kind(of), size(static_cast<uint32_t>(length)), number(0), name(text)
	{
		uint64_t begin = 0, end = 0;
		if (length >= sizeof begin) {
			std::memcpy(&begin, text, sizeof begin);
			std::memcpy(&end, text + length - sizeof end, sizeof end);
		} else for (size_t i = 0; i < length; i++) begin = begin << 8 | static_cast<unsigned char>(text[i]);
		number = ((begin ^ (end << 1)) + length * 3 + of) * 0x9E3779B97F4A7C15u;
	}
	uint64_t bit() const { return uint64_t(1) << (number >> 58); }
	bool operator==(const key &o) const
	{
		return number == o.number && kind == o.kind && size == o.size && std::memcmp(name, o.name, size) == 0;
	}
};

} // namespace

/* What a dictionary has under a name: a value, or the dictionaries of a section
 * or of an included template, in order. */
struct entry {
	struct key key;
	struct entry *next;
	union {
		struct { const char *text; size_t length; } value;
		struct { struct tpl *first, *last; } rows;
	};
	bool shown;     /* a section: with what stands around it */
};

/* Of a whole tree of dictionaries. */
struct page {
	struct memory *memory;
	struct entry *globals;
};

struct tpl : TemplateDictionaryInterface {
	struct page *page;
	struct tpl *around; /* whose values it sees too; none of an included template */
	struct tpl *next = nullptr; /* of the same name */
	struct entry *entries = nullptr;
	const char *file = nullptr;
	uint64_t names = 0; /* a bit for each that is there */

	tpl(struct page *of, struct tpl *within) : page(of), around(within) {}

	static struct entry *find(struct entry *e, const key &k)
	{
		while (e && !(e->key == k)) e = e->next;
		return e;
	}
	struct entry *own(const key &k) const { return names & k.bit() ? find(entries, k) : nullptr; }
	struct entry *seen(enum kind kind, const TemplateString &name) const
	{
		key k(kind, name.data(), name.size());
		for (const struct tpl *t = this; t; t = t->around)
			if (struct entry *e = t->own(k)) return e;
		return kind == VALUE ? find(page->globals, k) : nullptr;
	}
	const char *copy(const char *text, size_t length)
	{
		char *to = static_cast<char *>(take(page->memory, length + 1));
		std::memcpy(to, text, length);
		to[length] = '\0';
		return to;
	}
	/* The entry of this name in `list`, made where it is not there. */
	struct entry *put(struct entry *&list, enum kind kind, const char *name)
	{
		key k(kind, name, std::strlen(name));
		if (&list != &entries || names & k.bit())
			if (struct entry *e = find(list, k)) return e;
		if (!is_constant(name)) k.name = copy(name, k.size);
		names |= k.bit();
		return list = new (take(page->memory, sizeof(struct entry))) entry{ k, list, {}, false };
	}
	void set(struct entry *&list, const char *name, const char *value, size_t length)
	{
		struct entry *e = put(list, VALUE, name);
		e->value = { is_constant(value) ? value : copy(value, length), length };
	}
	struct tpl *add(struct entry *e, struct tpl *within)
	{
		struct tpl *t = new (take(page->memory, sizeof(struct tpl))) tpl(page, within);
		(e->rows.last ? e->rows.last->next : e->rows.first) = t;
		return e->rows.last = t;
	}

protected:
	struct Rows : Iterator {
		const struct tpl *at;
		explicit Rows(const struct entry *e) : at(e ? e->rows.first : nullptr) {}
		/* They come and go by the dozen: what went last is the next one. */
		static void *operator new(size_t size)
		{
			void *taken = gone ? gone : ::operator new(size);
			if (gone) gone = *static_cast<void **>(gone);
			return taken;
		}
		static void operator delete(void *old)
		{
			*static_cast<void **>(old) = gone;
			gone = old;
		}
		static void *gone;
		bool HasNext() const override { return at; }
		const TemplateDictionaryInterface &Next() override
		{
			const struct tpl *now = at;
			at = at->next;
			return *now;
		}
	};
	TemplateString GetValue(const TemplateString &name) const override
	{
		const struct entry *e = seen(VALUE, name);
		return e ? TemplateString(e->value.text, e->value.length) : TemplateString("", 0);
	}
	bool IsHiddenSection(const TemplateString &name) const override { return !seen(SECTION, name); }
	bool IsUnhiddenSection(const TemplateString &name) const override { return seen(SECTION, name); }
	bool IsHiddenTemplate(const TemplateString &name) const override { return !seen(INCLUDE, name); }
	const char *GetIncludeTemplateName(const TemplateString &name, int number) const override
	{
		const struct tpl *t = seen(INCLUDE, name)->rows.first;
		while (number-- > 0) t = t->next;
		return t->file;
	}
	Iterator *CreateTemplateIterator(const TemplateString &name) const override { return new Rows(seen(INCLUDE, name)); }
	Iterator *CreateSectionIterator(const TemplateString &name) const override { return new Rows(seen(SECTION, name)); }
	void DumpToString(std::string *, int) const override {}
};

void *tpl::Rows::gone;
void (*tpl_no_memory)(void);

bool tpl_load(const char *directory, const char *own, char *why, size_t why_size)
{
	try {
		auto cache = std::make_unique<ctemplate::TemplateCache>();
		std::string reason = load_all(*cache, fs::absolute(directory).lexically_normal(), own ? own : "");
		std::snprintf(why, why_size, "%s", reason.c_str());
		if (!reason.empty())
			return false;
		cache->Freeze();
		loaded = std::move(cache);
		return true;
	} catch (const std::exception &e) {
		std::snprintf(why, why_size, "%s", e.what());
		return false;
	}
}

bool tpl_has_section(const char *name) { return sections.find(name) != sections.end(); }

const char *tpl_name(const char *name)
{
	size_t size = std::strlen(name) + 1;
	if (size > sizeof kept - kept_used) return name;
	kept_used += size;
	return static_cast<const char *>(std::memcpy(kept + kept_used - size, name, size));
}

struct tpl *tpl_new(void)
{
	return must([] {
		struct memory *memory = piece(PIECE, nullptr);
		struct page *all = static_cast<struct page *>(take(memory, sizeof(struct page)));
		*all = { memory, nullptr };
		return new (take(all->memory, sizeof(struct tpl))) tpl(all, nullptr);
	});
}
void tpl_free(struct tpl *root)
{
	struct memory *next;
	for (struct memory *m = root ? root->page->memory : nullptr; m; m = next) {
		next = m->next;
		wipe(m->data(), m->used);
		if (!spare && m->size == PIECE) spare = m;
		else std::free(m);
	}
}

void tpl_set_n(struct tpl *t, const char *name, const char *value, size_t length)
{
	must([=] { t->set(t->entries, name, value ? value : "", value ? length : 0); });
}
void tpl_set(struct tpl *t, const char *name, const char *value)
{
	tpl_set_n(t, name, value, value ? std::strlen(value) : 0);
}
void tpl_set_lasting(struct tpl *t, const char *name, const char *value)
{
	must([=] { t->put(t->entries, VALUE, name)->value = { value, std::strlen(value) }; });
}
void tpl_set_int(struct tpl *t, const char *name, long long value)
{
	must([=] {
		char text[24];
		t->set(t->entries, name, text, static_cast<size_t>(std::to_chars(text, text + sizeof text, value).ptr - text));
	});
}
void tpl_set_global(struct tpl *t, const char *name, const char *value)
{
	must([=] { t->set(t->page->globals, name, value ? value : "", value ? std::strlen(value) : 0); });
}
struct tpl *tpl_section(struct tpl *t, const char *name)
{
	return must([=] {
		struct entry *e = t->put(t->entries, SECTION, name);
		if (e->shown && !e->rows.first) t->add(e, t); /* it was shown before */
		return t->add(e, t);
	});
}
void tpl_show(struct tpl *t, const char *name)
{
	must([=] { t->put(t->entries, SECTION, name)->shown = true; });
}
struct tpl *tpl_include(struct tpl *t, const char *name, const char *file)
{
	return must([=] {
		struct tpl *child = t->add(t->put(t->entries, INCLUDE, name), nullptr);
		child->file = t->copy(file, std::strlen(file));
		return child;
	});
}

bool tpl_render(const char *file, struct tpl *root, tpl_sink *sink, void *to)
{
	return must([=] {
		SinkEmitter out(sink, to);
		return loaded && loaded->ExpandNoLoad(file, STRIP, root, nullptr, &out) && out.end();
	});
}
