/*
 * A disk that can lose power. SQLite writes to it through a VFS of its own; what
 * was written and not yet synced is, at a cut, there, gone or half there, each
 * sector on its own and in any order. All of it is in memory.
 */
#ifndef JBT_POWER_DISK_H
#define JBT_POWER_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The VFS becomes SQLite's default one. `seed`: of all that it calls chance. */
void disk_start(uint64_t seed);
/* Chance: 0 .. below - 1. */
uint64_t disk_chance(uint64_t below);

/* What stands on the disk for good: the names and what is in them. */
struct image;
void image_free(struct image *);

/* From now on the disk has this (NULL: nothing) and remembers each call. */
void disk_begin(const struct image *, int sector);
/* How many calls that changed something there were since. */
size_t disk_calls(void);
/* The power goes after so many of them: what stands on the disk then. */
struct image *disk_cut(size_t calls);
/* Nothing more is written by this connection: its end is not part of the story. */
void disk_forget(void);

#endif
