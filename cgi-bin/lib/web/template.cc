/*
 * The only C++ of the program: template.h on top of ctemplate 2.4.
 *
 * Templates live in one cache that is filled and frozen by tpl_load(): after
 * that no file is looked at again, so a half-written template on disk cannot
 * reach a running program. Only blank lines are stripped: the stricter setting
 * of ctemplate glues the last word of a line to the first of the next.
 *
 * What ctemplate can throw is bad_alloc and what the file system throws. While
 * loading both (std::exception) become a reason; afterwards memory is all that can fail, and
 * that ends the process like any other lack of memory.
 */
#include "web/template.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>
#include <ctemplate/template_emitter.h>

namespace fs = std::filesystem;
using ctemplate::TemplateDictionary;
using ctemplate::TemplateString;

namespace {

const char PRAGMA[] = "{{%AUTOESCAPE context=\"HTML\"}}";
const ctemplate::Strip STRIP = ctemplate::STRIP_BLANK_LINES;

std::unique_ptr<ctemplate::TemplateCache> loaded;

TemplateDictionary *dict(struct tpl *t) { return reinterpret_cast<TemplateDictionary *>(t); }
struct tpl *tree(TemplateDictionary *d) { return reinterpret_cast<struct tpl *>(d); }

/* Runs `act`; what it throws can only be a lack of memory. */
template <class Act> auto must(Act act) -> decltype(act())
{
	try {
		return act();
	} catch (...) {
		std::fputs("template: out of memory\n", stderr);
		std::abort();
	}
}

/* Names are few and always the same: ctemplate's number for each is asked once. */
TemplateString known(const char *name)
{
	static std::unordered_map<std::string_view, ctemplate::StaticTemplateString> names;
	auto found = names.find(name);
	if (found == names.end()) {
		const char *kept = strdup(name);
		ctemplate::StaticTemplateString made = { { kept, strlen(kept), 0 } };
		found = names.emplace(std::string_view(kept), made).first;
		ctemplate::StaticTemplateStringInitializer give(&found->second);
	}
	return TemplateString(found->second);
}

class SinkEmitter : public ctemplate::ExpandEmitter {
public:
	SinkEmitter(tpl_sink *sink, void *to) : sink_(sink), to_(to) {}
	void Emit(char c) override { Emit(&c, 1); }
	void Emit(const std::string &s) override { Emit(s.data(), s.size()); }
	void Emit(const char *s) override { Emit(s, std::char_traits<char>::length(s)); }
	void Emit(const char *s, size_t length) override { going_ = going_ && sink_(to_, s, length); }
	bool going() const { return going_; }

private:
	tpl_sink *sink_;
	void *to_;
	bool going_ = true;
};

bool starts_with_pragma(const fs::path &file)
{
	std::ifstream in(file);
	std::string line;
	return std::getline(in, line) && line == PRAGMA;
}

/* "" when every template below `root` is in the cache, else the reason. */
std::string load_all(ctemplate::TemplateCache &cache, const fs::path &root)
{
	if (!fs::is_directory(root) || !cache.SetTemplateRootDirectory(root.string()))
		return root.string() + " is not a directory";
	for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root)) {
		if (!entry.is_regular_file() || entry.path().extension() != ".tpl")
			continue;
		if (!starts_with_pragma(entry.path()))
			return entry.path().string() + ": line 1 is not " + PRAGMA;
		if (!cache.LoadTemplate(fs::relative(entry.path(), root).string(), STRIP))
			return entry.path().string() + " does not parse";
	}
	return "";
}

} // namespace

bool tpl_load(const char *directory, char *why, size_t why_size)
{
	try {
		auto cache = std::make_unique<ctemplate::TemplateCache>();
		std::string reason = load_all(*cache, fs::absolute(directory).lexically_normal());
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

struct tpl *tpl_new(void) { return must([] { return tree(new TemplateDictionary("page")); }); }
void tpl_free(struct tpl *root) { must([=] { delete dict(root); }); }

void tpl_set(struct tpl *t, const char *name, const char *value)
{
	must([=] { dict(t)->SetValue(known(name), value ? value : ""); });
}
void tpl_set_n(struct tpl *t, const char *name, const char *value, size_t length)
{
	must([=] { dict(t)->SetValue(known(name), TemplateString(value ? value : "", value ? length : 0)); });
}
void tpl_set_int(struct tpl *t, const char *name, long long value)
{
	must([=] { dict(t)->SetValue(known(name), std::to_string(value)); });
}
void tpl_set_global(struct tpl *t, const char *name, const char *value)
{
	must([=] { dict(t)->SetTemplateGlobalValue(known(name), value ? value : ""); });
}
struct tpl *tpl_section(struct tpl *t, const char *name)
{
	return must([=] { return tree(dict(t)->AddSectionDictionary(known(name))); });
}
void tpl_show(struct tpl *t, const char *name) { must([=] { dict(t)->ShowSection(known(name)); }); }
struct tpl *tpl_include(struct tpl *t, const char *name, const char *file)
{
	return must([=] {
		TemplateDictionary *child = dict(t)->AddIncludeDictionary(known(name));
		child->SetFilename(file);
		return tree(child);
	});
}

bool tpl_render(const char *file, struct tpl *root, tpl_sink *sink, void *to)
{
	return must([=] {
		SinkEmitter out(sink, to);
		return loaded && loaded->ExpandNoLoad(file, STRIP, dict(root), nullptr, &out) && out.going();
	});
}
