/*
 * The disk of power.c. A file is what the program sees; a list of calls says how
 * it came to be so. A cut plays that list again up to some call, keeps what was
 * synced, and lets chance decide for each sector of the rest.
 *
 * As on a real file system: what is synced is a file, with its length. A name is
 * synced with the first sync of the new file (SQLite asks it of the directory), and names
 * reach the disk in the order in which they were made and taken away. A write
 * harms nothing beside itself (SQLite's own VFS counts on that too).
 */
#include "disk.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILES = 64, NAMES = 8, SHM_REGIONS = 64, SHM_SIZE = 32768 };

struct content {
	unsigned char *data;
	size_t size, room;
};

struct name {
	char text[128];
	int file;               /* -1: the name is free */
};

struct call {
	enum { WRITE, TRUNCATE, SYNC, CREATE, REMOVE } kind;
	int file;
	size_t at, size;
	unsigned char *data;    /* of a WRITE */
	char name[128];         /* of a CREATE and a REMOVE */
	bool name_too;          /* of a SYNC: its name as well */
};

struct image {
	struct name names[NAMES];
	struct content content[NAMES];
};

static struct {
	sqlite3_vfs vfs;
	uint64_t chance;
	int sector;
	const struct image *base;
	struct name names[NAMES];
	struct content files[FILES];
	bool fresh[FILES];      /* its name was not synced yet */
	int nfiles;
	void *shm[NAMES][SHM_REGIONS];
	struct call *calls;
	size_t ncalls, room;
	bool forgets;
} disk;

struct open_file {
	sqlite3_file base;
	int file, name;
};

static void *must(void *memory)
{
	if (!memory) {
		fputs("no memory\n", stderr);
		abort();
	}
	return memory;
}

/* xorshift64*: the same story for the same seed. */
uint64_t disk_chance(uint64_t below)
{
	disk.chance ^= disk.chance >> 12;
	disk.chance ^= disk.chance << 25;
	disk.chance ^= disk.chance >> 27;
	return (disk.chance * UINT64_C(2685821657736338717) >> 11) % below;
}

/* ---- content ------------------------------------------------------------------ */

static void content_resize(struct content *c, size_t size)
{
	if (size > c->room) {
		c->room = size + size / 2 + 4096;
		c->data = must(realloc(c->data, c->room));
	}
	if (size > c->size) memset(c->data + c->size, 0, size - c->size);
	c->size = size;
}

static void content_write(struct content *c, size_t at, const unsigned char *data, size_t size)
{
	if (at + size > c->size) content_resize(c, at + size);
	memcpy(c->data + at, data, size);
}

static void content_copy(struct content *to, const struct content *from)
{
	content_resize(to, from->size);
	if (from->size) memcpy(to->data, from->data, from->size);
}

static void content_drop(struct content *c)
{
	free(c->data);
	*c = (struct content){ 0 };
}

static int name_find(const struct name *names, const char *text)
{
	for (int i = 0; i < NAMES; i++)
		if (names[i].file >= 0 && strcmp(names[i].text, text) == 0) return i;
	return -1;
}

static int name_set(struct name *names, const char *text, int file)
{
	int at = name_find(names, text);
	for (int i = 0; at < 0 && i < NAMES; i++)
		if (names[i].file < 0) at = i;
	if (at < 0) abort();
	snprintf(names[at].text, sizeof names[at].text, "%s", text);
	names[at].file = file;
	return at;
}

/* ---- what is remembered ----------------------------------------------------------- */

static struct call *remember(int kind, int file)
{
	static struct call nothing;
	if (disk.forgets) return &nothing;
	if (disk.ncalls == disk.room) {
		disk.room = disk.room * 2 + 1024;
		disk.calls = must(realloc(disk.calls, disk.room * sizeof *disk.calls));
	}
	struct call *call = &disk.calls[disk.ncalls++];
	memset(call, 0, sizeof *call);
	call->kind = kind;
	call->file = file;
	return call;
}

size_t disk_calls(void)
{
	return disk.ncalls;
}

void disk_forget(void)
{
	disk.forgets = true;
}

void disk_begin(const struct image *image, int sector)
{
	for (size_t i = 0; i < disk.ncalls; i++) free(disk.calls[i].data);
	for (int i = 0; i < disk.nfiles; i++) content_drop(&disk.files[i]);
	for (int i = 0; i < NAMES; i++)
		for (int r = 0; r < SHM_REGIONS; r++) {
			free(disk.shm[i][r]);
			disk.shm[i][r] = NULL;
		}
	disk.ncalls = 0;
	disk.nfiles = 0;
	disk.forgets = false;
	disk.sector = sector;
	disk.base = image;
	memset(disk.fresh, 0, sizeof disk.fresh);
	for (int i = 0; i < NAMES; i++) {
		disk.names[i].file = -1;
		if (!image || image->names[i].file < 0) continue;
		disk.names[i] = image->names[i];
		disk.names[i].file = disk.nfiles;
		content_copy(&disk.files[disk.nfiles++], &image->content[i]);
	}
}

/* ---- the cut ------------------------------------------------------------------------ */

/* How a disk loses what it was not told to keep. */
enum fate { ALL_GONE, ALL_THERE, SECTORS, FEW_SECTORS, MOST_SECTORS, CALLS, LAST_ONES, FATES };

static bool sector_kept(enum fate fate, bool call_kept, bool late)
{
	switch (fate) {
	case ALL_GONE: return false;
	case ALL_THERE: return true;
	case FEW_SECTORS: return disk_chance(8) == 0;
	case MOST_SECTORS: return disk_chance(8) != 0;
	case CALLS: return call_kept;
	case LAST_ONES: return late;
	default: return disk_chance(2) == 0;
	}
}

/* The parts of a write that chance leaves, in sectors; of one in eight only the
 * beginning, and of half of these the rest is anything. */
static void write_by_chance(struct content *c, const struct call *call, enum fate fate, bool late)
{
	bool call_kept = disk_chance(2) == 0;
	size_t sector = (size_t)disk.sector;
	for (size_t at = call->at, end = call->at + call->size; at < end;) {
		size_t to = at / sector * sector + sector, size = (to < end ? to : end) - at;
		const unsigned char *data = call->data + (at - call->at);
		if (sector_kept(fate, call_kept, late)) {
			bool torn = fate != ALL_THERE && disk_chance(8) == 0;
			size_t good = torn ? (size_t)disk_chance(size + 1) : size;
			content_write(c, at, data, good);
			for (size_t i = good; torn && disk_chance(2) && i < size; i++) {
				unsigned char any = (unsigned char)disk_chance(256);
				content_write(c, at + i, &any, 1);
			}
		}
		at += size;
	}
}

/* What waits in the memory of the disk: calls of each file since its last sync, and of names. */
struct cut {
	struct content files[FILES];
	size_t synced[FILES];   /* all calls of the file before this one are on disk */
	struct name names[NAMES];
	size_t names_synced;
};

static bool is_name(const struct call *call)
{
	return call->kind == CREATE || call->kind == REMOVE;
}

static void name_call(struct cut *cut, const struct call *call)
{
	if (call->kind == CREATE) {
		name_set(cut->names, call->name, call->file);
		return;
	}
	int at = name_find(cut->names, call->name);
	if (at >= 0) cut->names[at].file = -1;
}

static void play(struct cut *cut, const struct call *call, enum fate fate, bool by_chance, bool late)
{
	struct content *c = &cut->files[call->file];
	if (call->kind == WRITE && by_chance) write_by_chance(c, call, fate, late);
	else if (call->kind == WRITE) content_write(c, call->at, call->data, call->size);
	else if (call->kind == TRUNCATE && (!by_chance || disk_chance(2))) content_resize(c, call->size);
}

/* The calls before `to` that a sync put on the disk. */
static void play_synced(struct cut *cut, size_t to)
{
	for (size_t i = 0; i < to; i++) {
		const struct call *sync = &disk.calls[i];
		if (sync->kind != SYNC) continue;
		for (size_t j = cut->synced[sync->file]; j < i; j++)
			if (disk.calls[j].file == sync->file) play(cut, &disk.calls[j], ALL_THERE, false, false);
		cut->synced[sync->file] = i;
		if (!sync->name_too) continue;
		for (size_t j = cut->names_synced; j < i; j++)
			if (is_name(&disk.calls[j])) name_call(cut, &disk.calls[j]);
		cut->names_synced = i;
	}
}

struct image *disk_cut(size_t calls)
{
	struct cut *cut = must(calloc(1, sizeof *cut));
	int known = 0;
	for (int i = 0; i < NAMES; i++) {
		cut->names[i].file = -1;
		if (!disk.base || disk.base->names[i].file < 0) continue;
		cut->names[i] = disk.base->names[i];
		cut->names[i].file = known;
		content_copy(&cut->files[known++], &disk.base->content[i]);
	}
	play_synced(cut, calls);

	enum fate fate = (enum fate)disk_chance(FATES);
	bool names_stop = false;
	size_t late = calls > 3 ? calls - 3 : 0;
	for (size_t i = 0; i < calls; i++) {
		const struct call *call = &disk.calls[i];
		if (is_name(call)) {
			if (i < cut->names_synced || names_stop) continue;
			names_stop = fate == ALL_GONE || (fate != ALL_THERE && disk_chance(2));
			if (!names_stop) name_call(cut, call);
		} else if (i >= cut->synced[call->file]) {
			play(cut, call, fate, true, i >= late);
		}
	}

	struct image *image = must(calloc(1, sizeof *image));
	for (int i = 0; i < NAMES; i++) {
		image->names[i] = cut->names[i];
		if (cut->names[i].file >= 0) content_copy(&image->content[i], &cut->files[cut->names[i].file]);
	}
	for (int i = 0; i < disk.nfiles; i++) content_drop(&cut->files[i]);
	free(cut);
	return image;
}

void image_free(struct image *image)
{
	if (!image) return;
	for (int i = 0; i < NAMES; i++) content_drop(&image->content[i]);
	free(image);
}

/* ---- the VFS ---------------------------------------------------------------------------- */

static int file_close(sqlite3_file *f)
{
	(void)f;
	return SQLITE_OK;
}

static int file_read(sqlite3_file *f, void *to, int size, sqlite3_int64 at)
{
	const struct content *c = &disk.files[((struct open_file *)f)->file];
	size_t want = (size_t)size, from = (size_t)at, there = from < c->size ? c->size - from : 0;
	if (there > want) there = want;
	if (there) memcpy(to, c->data + from, there);
	if (there == want) return SQLITE_OK;
	memset((char *)to + there, 0, want - there);
	return SQLITE_IOERR_SHORT_READ;
}

static int file_write(sqlite3_file *f, const void *data, int size, sqlite3_int64 at)
{
	int file = ((struct open_file *)f)->file;
	content_write(&disk.files[file], (size_t)at, data, (size_t)size);
	if (disk.forgets) return SQLITE_OK;
	struct call *call = remember(WRITE, file);
	call->at = (size_t)at;
	call->size = (size_t)size;
	call->data = must(malloc((size_t)size));
	memcpy(call->data, data, (size_t)size);
	return SQLITE_OK;
}

static int file_truncate(sqlite3_file *f, sqlite3_int64 size)
{
	int file = ((struct open_file *)f)->file;
	content_resize(&disk.files[file], (size_t)size);
	remember(TRUNCATE, file)->size = (size_t)size;
	return SQLITE_OK;
}

static int file_sync(sqlite3_file *f, int flags)
{
	int file = ((struct open_file *)f)->file;
	(void)flags;
	remember(SYNC, file)->name_too = disk.fresh[file];
	disk.fresh[file] = false;
	return SQLITE_OK;
}

static int file_size(sqlite3_file *f, sqlite3_int64 *size)
{
	*size = (sqlite3_int64)disk.files[((struct open_file *)f)->file].size;
	return SQLITE_OK;
}

/* There is one connection: nobody is in its way. */
static int file_lock(sqlite3_file *f, int level)
{
	(void)f, (void)level;
	return SQLITE_OK;
}

static int file_reserved(sqlite3_file *f, int *out)
{
	(void)f;
	*out = 0;
	return SQLITE_OK;
}

static int file_control(sqlite3_file *f, int what, void *argument)
{
	(void)f, (void)what, (void)argument;
	return SQLITE_NOTFOUND;
}

static int file_sector(sqlite3_file *f)
{
	(void)f;
	return disk.sector;
}

static int file_traits(sqlite3_file *f)
{
	(void)f;
	return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

static int shm_map(sqlite3_file *f, int region, int size, int extend, void volatile **out)
{
	void **at = &disk.shm[((struct open_file *)f)->name][region];
	if (region >= SHM_REGIONS || size > SHM_SIZE) return SQLITE_IOERR_SHMMAP;
	if (!*at && extend) *at = must(calloc(1, SHM_SIZE));
	*out = *at;
	return SQLITE_OK;
}

static int shm_lock(sqlite3_file *f, int offset, int n, int flags)
{
	(void)f, (void)offset, (void)n, (void)flags;
	return SQLITE_OK;
}

static void shm_barrier(sqlite3_file *f)
{
	(void)f;
}

static int shm_unmap(sqlite3_file *f, int remove)
{
	for (int r = 0; remove && r < SHM_REGIONS; r++) {
		void **at = &disk.shm[((struct open_file *)f)->name][r];
		free(*at);
		*at = NULL;
	}
	return SQLITE_OK;
}

/* Version 2: no memory-mapped reading, so that all goes through here. */
static const sqlite3_io_methods methods = {
	.iVersion = 2, .xClose = file_close, .xRead = file_read, .xWrite = file_write, .xTruncate = file_truncate, .xSync = file_sync,
	.xFileSize = file_size, .xLock = file_lock, .xUnlock = file_lock, .xCheckReservedLock = file_reserved, .xFileControl = file_control,
	.xSectorSize = file_sector, .xDeviceCharacteristics = file_traits,
	.xShmMap = shm_map, .xShmLock = shm_lock, .xShmBarrier = shm_barrier, .xShmUnmap = shm_unmap,
};

static int vfs_open(sqlite3_vfs *vfs, const char *text, sqlite3_file *f, int flags, int *out)
{
	struct open_file *open = (struct open_file *)f;
	(void)vfs;
	memset(open, 0, sizeof *open);
	if (!text) return SQLITE_CANTOPEN; /* nothing is put aside in a file: temp_store */
	int at = name_find(disk.names, text);
	if (at < 0) {
		if (!(flags & SQLITE_OPEN_CREATE) || disk.nfiles == FILES) return SQLITE_CANTOPEN;
		int file = disk.nfiles++;
		at = name_set(disk.names, text, file);
		disk.fresh[file] = true;
		struct call *call = remember(CREATE, file);
		snprintf(call->name, sizeof call->name, "%s", text);
	}
	open->base.pMethods = &methods;
	open->file = disk.names[at].file;
	open->name = at;
	if (out) *out = flags;
	return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *text, int sync)
{
	int at = name_find(disk.names, text);
	(void)vfs;
	if (at < 0) return SQLITE_IOERR_DELETE_NOENT;
	struct call *call = remember(REMOVE, disk.names[at].file);
	snprintf(call->name, sizeof call->name, "%s", text);
	if (sync) remember(SYNC, disk.names[at].file)->name_too = true;
	disk.names[at].file = -1;
	return SQLITE_OK;
}

static int vfs_access(sqlite3_vfs *vfs, const char *text, int flags, int *out)
{
	int at = name_find(disk.names, text);
	(void)vfs, (void)flags;
	/* A log without content counts as none, as SQLite's own VFS has it. */
	*out = at >= 0 && disk.files[disk.names[at].file].size > 0;
	return SQLITE_OK;
}

static int vfs_full_name(sqlite3_vfs *vfs, const char *text, int room, char *out)
{
	(void)vfs;
	return snprintf(out, (size_t)room, "%s", text) < room ? SQLITE_OK : SQLITE_CANTOPEN;
}

static int vfs_random(sqlite3_vfs *vfs, int size, char *out)
{
	(void)vfs;
	for (int i = 0; i < size; i++) out[i] = (char)disk_chance(256);
	return size;
}

void disk_start(uint64_t seed)
{
	const sqlite3_vfs *real = sqlite3_vfs_find(NULL);
	disk.chance = seed * 2 + 1;
	for (int i = 0; i < 20; i++) disk_chance(2);
	disk.vfs = *real;
	disk.vfs.zName = "disk";
	disk.vfs.szOsFile = (int)sizeof(struct open_file);
	disk.vfs.xOpen = vfs_open;
	disk.vfs.xDelete = vfs_delete;
	disk.vfs.xAccess = vfs_access;
	disk.vfs.xFullPathname = vfs_full_name;
	disk.vfs.xRandomness = vfs_random;
	if (sqlite3_vfs_register(&disk.vfs, 1) != SQLITE_OK) abort();
}
