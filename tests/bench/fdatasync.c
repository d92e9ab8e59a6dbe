/*
 * fdatasync FILE SECONDS: what the disk gives to one who waits for nothing else.
 * Appends 4 kB and has it written, again and again; prints how often a second,
 * and the 50th and 99th part of a hundred of the times, in microseconds.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 4096, MOST = 1 << 20, ROUND = 1024 };

static double took[MOST];

static double seconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	char block[SIZE];
	memset(block, 'f', sizeof block);
	int file = argc == 3 ? open(argv[1], O_RDWR | O_CREAT | O_TRUNC, 0600) : -1;
	if (file < 0) return 2;
	/* As a log that is begun anew when it has been copied: the room is there. */
	for (int i = 0; i < ROUND; i++)
		if (write(file, block, SIZE) != SIZE) return 1;
	fsync(file);
	double began = seconds(), limit = atof(argv[2]), last = began;
	int count = 0;
	while (count < MOST && last - began < limit) {
		if (pwrite(file, block, SIZE, (off_t)(count % ROUND) * SIZE) != SIZE || fdatasync(file) != 0) return 1;
		double now = seconds();
		took[count++] = now - last;
		last = now;
	}
	unlink(argv[1]);
	qsort(took, (size_t)count, sizeof *took, by_size);
	printf("%.1f %.0f %.0f\n", count / (last - began), took[count / 2] * 1e6, took[count * 99 / 100] * 1e6);
	return 0;
}
