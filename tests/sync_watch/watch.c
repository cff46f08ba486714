/* Watches what a program does to the files of one folder, and in which order: it is preloaded,
 * stands before the system's calls, and writes a log of writes, truncations, new and removed
 * names, syncs and marks. src/watch reads the log; its format is described there.
 *
 * SYNC_WATCH_FOLDER  the folder, as a full path without links
 * SYNC_WATCH_LOG     the log
 * SYNC_WATCH_MARKS   a file: what the program writes to it becomes a mark in the log
 *
 * A mark "room N" lets N more bytes into the folder; then the disk is full, until the next one.
 *
 * A write and its record are one step under a lock. A sync is not: its begin and its end stand
 * in the log apart, so that whatever happens meanwhile stands between them. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FDS 4096
#define NAME 256

enum { UNWATCHED, WATCHED, MARKS };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char kinds[FDS];
static char names[FDS][NAME];
static const char *folder, *marks;
static int log_fd = -1;
static uint64_t syncs;
static int64_t room = -1;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
    folder = getenv("SYNC_WATCH_FOLDER");
    marks = getenv("SYNC_WATCH_MARKS");
    const char *log = getenv("SYNC_WATCH_LOG");
    if (folder && marks && log)
        log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC,
                              0600);
}

static void put(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length > 0) {
        ssize_t n = syscall(SYS_write, log_fd, at, length);
        if (n <= 0) abort();
        at += n;
        length -= (size_t)n;
    }
}

/* One record: kind, length of the name, name, number, length of the bytes, bytes; little-endian. */
static void record(char kind, const char *name, uint64_t number, const void *bytes,
                   uint32_t length) {
    uint16_t name_length = (uint16_t)strlen(name);
    put(&kind, 1);
    put(&name_length, 2);
    put(name, name_length);
    put(&number, 8);
    put(&length, 4);
    put(bytes, length);
}

/* The name of a path below the folder, "" for the folder itself, or nothing. */
static const char *inside(const char *path) {
    if (log_fd < 0 || !path) return NULL;
    size_t length = strlen(folder);
    if (strncmp(path, folder, length) != 0) return NULL;
    if (path[length] == 0) return path + length;
    if (path[length] != '/') return NULL;
    const char *name = path + length + 1;
    return strlen(name) < NAME ? name : NULL;
}

static int kind_of(int fd) { return fd >= 0 && fd < FDS ? kinds[fd] : UNWATCHED; }

/* What the log cannot say makes the trial worthless, and must be seen. */
static void beyond(const char *name, const char *call) {
    pthread_mutex_lock(&lock);
    record('X', name, 0, call, (uint32_t)strlen(call));
    pthread_mutex_unlock(&lock);
}

static int opened(const char *path, int flags, mode_t mode, int at,
                  int (*open_at)(int, const char *, int, ...)) {
    const char *name = inside(path);
    int is_marks = log_fd >= 0 && path && strcmp(path, marks) == 0;
    if (!name && !is_marks) return open_at(at, path, flags, mode);
    pthread_mutex_lock(&lock);
    struct stat meta;
    int is_new = name && (flags & O_CREAT) && stat(path, &meta) != 0;
    int fd = open_at(at, path, flags, mode);
    if (fd >= FDS) abort();
    if (fd >= 0) {
        kinds[fd] = is_marks ? MARKS : WATCHED;
        strcpy(names[fd], name ? name : "");
        if (is_new) record('C', name, 0, NULL, 0);
        if (name && (flags & O_TRUNC)) record('T', name, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define OPEN(function)                                                                             \
    int function(const char *path, int flags, ...) {                                               \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode_t mode = (mode_t)va_arg(rest, int);                                                   \
        va_end(rest);                                                                              \
        return opened(path, flags, mode, AT_FDCWD, REAL(openat));                                  \
    }
#define OPENAT(function)                                                                           \
    int function(int at, const char *path, int flags, ...) {                                       \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode_t mode = (mode_t)va_arg(rest, int);                                                   \
        va_end(rest);                                                                              \
        return opened(path, flags, mode, at, REAL(openat));                                        \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    if (kind_of(fd) != UNWATCHED) {
        pthread_mutex_lock(&lock);
        kinds[fd] = UNWATCHED;
        pthread_mutex_unlock(&lock);
    }
    return REAL(close)(fd);
}

static int has_room(const char *name, size_t length) {
    if (room < 0 || strstr(name, "-shm")) return 1;
    if ((int64_t)length > room) return 0;
    room -= (int64_t)length;
    return 1;
}

static ssize_t written(int fd, const void *bytes, size_t length, off_t at) {
    pthread_mutex_lock(&lock);
    ssize_t n = -1;
    if (has_room(names[fd], length)) {
        n = REAL(pwrite)(fd, bytes, length, at);
        if (n > 0) record('W', names[fd], (uint64_t)at, bytes, (uint32_t)n);
    } else {
        errno = ENOSPC;
    }
    int error = errno;
    pthread_mutex_unlock(&lock);
    errno = error;
    return n;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
    if (kind_of(fd) == WATCHED) return written(fd, bytes, length, at);
    return REAL(pwrite)(fd, bytes, length, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    return pwrite(fd, bytes, length, at);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    int kind = kind_of(fd);
    if (kind == MARKS) {
        pthread_mutex_lock(&lock);
        record('M', "", 0, bytes, (uint32_t)length);
        if (length > 5 && memcmp(bytes, "room ", 5) == 0) room = atoll((const char *)bytes + 5);
        pthread_mutex_unlock(&lock);
        return (ssize_t)length;
    }
    if (kind == WATCHED) {
        off_t at = lseek(fd, 0, SEEK_CUR);
        if (at < 0 || (fcntl(fd, F_GETFL) & O_APPEND)) beyond(names[fd], "write");
        ssize_t n = written(fd, bytes, length, at);
        if (n > 0) lseek(fd, n, SEEK_CUR);
        return n;
    }
    return REAL(write)(fd, bytes, length);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (kind_of(fd) != UNWATCHED) beyond(names[fd], "writev");
    return REAL(writev)(fd, parts, count);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
    if (kind_of(fd) != UNWATCHED) beyond(names[fd], "pwritev");
    return REAL(pwritev)(fd, parts, count, at);
}

static int cut(int fd, off_t length) {
    if (kind_of(fd) != WATCHED) return REAL(ftruncate)(fd, length);
    pthread_mutex_lock(&lock);
    int result = REAL(ftruncate)(fd, length);
    if (result == 0) record('T', names[fd], (uint64_t)length, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

int fallocate(int fd, int mode, off_t at, off_t length) {
    if (kind_of(fd) == WATCHED) beyond(names[fd], "fallocate");
    return REAL(fallocate)(fd, mode, at, length);
}

int posix_fallocate(int fd, off_t at, off_t length) {
    if (kind_of(fd) == WATCHED) beyond(names[fd], "posix_fallocate");
    return REAL(posix_fallocate)(fd, at, length);
}

void *mmap(void *address, size_t length, int protection, int flags, int fd, off_t at) {
    if (kind_of(fd) == WATCHED && (flags & MAP_SHARED) && (protection & PROT_WRITE))
        beyond(names[fd], "mmap");
    return REAL(mmap)(address, length, protection, flags, fd, at);
}

void *mmap64(void *address, size_t length, int protection, int flags, int fd, off64_t at) {
    return mmap(address, length, protection, flags, fd, at);
}

static int synced(int fd, int (*sync)(int)) {
    if (kind_of(fd) != WATCHED) return sync(fd);
    char name[NAME];
    pthread_mutex_lock(&lock);
    uint64_t number = ++syncs;
    strcpy(name, names[fd]);
    record('B', name, number, NULL, 0);
    pthread_mutex_unlock(&lock);
    int result = sync(fd);
    int error = errno;
    pthread_mutex_lock(&lock);
    if (result == 0) record('E', name, number, NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = error;
    return result;
}

int fsync(int fd) { return synced(fd, REAL(fsync)); }
int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }

int unlink(const char *path) {
    const char *name = inside(path);
    if (!name) return REAL(unlink)(path);
    pthread_mutex_lock(&lock);
    int result = REAL(unlink)(path);
    if (result == 0) record('U', name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int rename(const char *from, const char *to) {
    if (inside(from) || inside(to)) beyond(inside(from) ? inside(from) : "", "rename");
    return REAL(rename)(from, to);
}
