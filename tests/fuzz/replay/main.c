/*
 * replay FILE...: gives a fuzz target (FUZZ_TARGET) what is in these files, as
 * libFuzzer does before it makes anything of its own. For builds that libFuzzer is
 * no part of: which branches does a corpus take?
 */
#include "../fuzz.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The one with a mistake in it is of the fuzzers' own build. */
void too_far_fuzz_urlencoded(struct arena *arena, const char *data, size_t size)
{
	(void)arena;
	(void)data;
	(void)size;
}

int main(int argc, char **argv)
{
	static uint8_t data[1 << 20];
	LLVMFuzzerInitialize(&argc, &argv);
	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		if (!file) {
			perror(argv[i]);
			return EXIT_FAILURE;
		}
		size_t size = fread(data, 1, sizeof data, file);
		fclose(file);
		LLVMFuzzerTestOneInput(data, size);
	}
	printf("%d passed, 0 failed\n", argc - 1);
	return EXIT_SUCCESS;
}
