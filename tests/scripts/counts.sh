# shellcheck shell=bash
# tests/run: its last line counts what passed, what failed and what was skipped.

c=$work/counts
mkdir -p "$c/tests" "$c/build"
cp tests/run "$c/tests/run"
# NAME LINE [STATUS]: a suite that ends so.
fake() {
	mkdir -p "$c/tests/$1"
	printf '#!/bin/sh\necho working\necho "%s"\nexit %d\n' "$2" "${3-0}" >"$c/tests/$1/run"
	chmod +x "$c/tests/$1/run"
}
counted() { B=build "$c/tests/run" "$@" 2>&1 | tail -n 1; }
fake good "3 passed, 0 failed"
fake some "2 passed, 0 failed, 65 skipped"
fake bad "1 passed, 2 failed, 1 skipped" 1
fake silent "nothing to say"
fake none "0 passed, 0 failed"
fake lies "5 passed, 0 failed" 1
ok "the last line has all three, also when nothing was skipped" [ "$(counted good)" = "3 passed, 0 failed, 0 skipped" ]
ok "what was skipped is counted" [ "$(counted good some)" = "5 passed, 0 failed, 65 skipped" ]
ok "and what failed" [ "$(counted good some bad)" = "6 passed, 2 failed, 66 skipped" ]
ok "a suite that counts nothing is a failure" [ "$(counted good silent)" = "3 passed, 1 failed, 0 skipped" ]
ok "so is one that tests nothing" [ "$(counted good none)" = "3 passed, 1 failed, 0 skipped" ]
ok "and one that ends badly" [ "$(counted good lies)" = "8 passed, 1 failed, 0 skipped" ]
