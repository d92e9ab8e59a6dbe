/* Within template.cc: where ctemplate writes a page to. */
#ifndef JBT_EMITTER_H
#define JBT_EMITTER_H

#include "web/template.h"
#include "base/wipe.h"

#include <cstddef>
#include <cstring>
#include <string>

#include <ctemplate/template_emitter.h>

/* Hands on what is written in larger parts: most of it comes in a few letters. */
class SinkEmitter : public ctemplate::ExpandEmitter {
public:
	SinkEmitter(tpl_sink *sink, void *to) : sink_(sink), to_(to) {}
	~SinkEmitter() override { wipe(part_, most_); }
	void Emit(char c) override { Emit(&c, 1); }
	void Emit(const std::string &s) override { Emit(s.data(), s.size()); }
	void Emit(const char *s) override { Emit(s, std::char_traits<char>::length(s)); }
	void Emit(const char *s, size_t length) override
	{
		if (length > sizeof part_ - used_) flush();
		if (length > sizeof part_) hand(s, length);
		else {
			std::memcpy(part_ + used_, s, length);
			used_ += length;
		}
	}
	bool end()
	{
		flush();
		return going_;
	}

private:
	void hand(const char *s, size_t length) { going_ = going_ && sink_(to_, s, length); }
	void flush()
	{
		hand(part_, used_);
		most_ = used_ > most_ ? used_ : most_;
		used_ = 0;
	}
	tpl_sink *sink_;
	void *to_;
	bool going_ = true;
	size_t used_ = 0, most_ = 0;
	char part_[4096];
};

#endif
