/* Loaded before a program: counts its changes of files and ends it right before the one that
 * TILSHI_KILL_AT names, as kill -9 would. TILSHI_KILL_COUNT names a file that gets the count of a
 * program that ended by itself. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long changes;

static long wanted(void)
{
    static long at = -1;
    if (at < 0) {
        const char *text = getenv("TILSHI_KILL_AT");
        at = text ? atol(text) : 0;
    }
    return at;
}

static void change(void)
{
    if (atomic_fetch_add(&changes, 1) + 1 == wanted()) {
        _exit(137);
    }
}

static int is_file(int descriptor)
{
    struct stat found;
    return fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
}

static void change_of(int descriptor)
{
    if (is_file(descriptor)) {
        change();
    }
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("TILSHI_KILL_COUNT");
    if (path) {
        char text[32];
        const int length = snprintf(text, sizeof text, "%ld", atomic_load(&changes));
        const long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        syscall(SYS_write, file, text, length);
        syscall(SYS_close, file);
    }
}

#define REAL(type, name, ...)                                                                      \
    static type (*real)(__VA_ARGS__);                                                              \
    if (!real) {                                                                                   \
        *(void **)&real = dlsym(RTLD_NEXT, #name);                                                 \
    }

#define OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                                              \
        REAL(int, name, const char *, int, ...)                                                    \
        if (flags & (O_CREAT | O_TRUNC)) {                                                         \
            change();                                                                              \
        }                                                                                          \
        return real(path, flags, mode);                                                            \
    }

#define OPENAT(name)                                                                               \
    int name(int folder, const char *path, int flags, ...)                                         \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                                              \
        REAL(int, name, int, const char *, int, ...)                                               \
        if (flags & (O_CREAT | O_TRUNC)) {                                                         \
            change();                                                                              \
        }                                                                                          \
        return real(folder, path, flags, mode);                                                    \
    }

#define CHANGES(type, name, parameters, arguments, ...)                                            \
    type name parameters                                                                           \
    {                                                                                              \
        REAL(type, name, __VA_ARGS__)                                                              \
        change();                                                                                  \
        return real arguments;                                                                     \
    }

#define CHANGES_OF(type, name, parameters, arguments, ...)                                         \
    type name parameters                                                                           \
    {                                                                                              \
        REAL(type, name, __VA_ARGS__)                                                              \
        change_of(file);                                                                           \
        return real arguments;                                                                     \
    }

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

CHANGES(int, rename, (const char *from, const char *to), (from, to), const char *, const char *)
CHANGES(int, renameat, (int a, const char *from, int b, const char *to), (a, from, b, to), int,
        const char *, int, const char *)
CHANGES(int, renameat2, (int a, const char *from, int b, const char *to, unsigned flags),
        (a, from, b, to, flags), int, const char *, int, const char *, unsigned)
CHANGES(int, unlink, (const char *path), (path), const char *)
CHANGES(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags), int,
        const char *, int)
CHANGES(int, remove, (const char *path), (path), const char *)
CHANGES(int, rmdir, (const char *path), (path), const char *)
CHANGES(int, mkdir, (const char *path, mode_t mode), (path, mode), const char *, mode_t)
CHANGES(int, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode), int,
        const char *, mode_t)
CHANGES(int, link, (const char *from, const char *to), (from, to), const char *, const char *)
CHANGES(int, linkat, (int a, const char *from, int b, const char *to, int flags),
        (a, from, b, to, flags), int, const char *, int, const char *, int)
CHANGES(int, symlink, (const char *from, const char *to), (from, to), const char *, const char *)
CHANGES(int, fsync, (int file), (file), int)
CHANGES(int, fdatasync, (int file), (file), int)
CHANGES(int, syncfs, (int file), (file), int)
CHANGES_OF(ssize_t, write, (int file, const void *bytes, size_t size), (file, bytes, size), int,
           const void *, size_t)
CHANGES_OF(ssize_t, pwrite, (int file, const void *bytes, size_t size, off_t at),
           (file, bytes, size, at), int, const void *, size_t, off_t)
CHANGES_OF(ssize_t, pwrite64, (int file, const void *bytes, size_t size, off64_t at),
           (file, bytes, size, at), int, const void *, size_t, off64_t)
CHANGES_OF(ssize_t, writev, (int file, const struct iovec *parts, int count), (file, parts, count),
           int, const struct iovec *, int)
CHANGES_OF(int, ftruncate, (int file, off_t size), (file, size), int, off_t)
CHANGES_OF(int, ftruncate64, (int file, off64_t size), (file, size), int, off64_t)
CHANGES_OF(int, fallocate, (int file, int mode, off_t from, off_t size), (file, mode, from, size),
           int, int, off_t, off_t)
CHANGES_OF(int, posix_fallocate, (int file, off_t from, off_t size), (file, from, size), int, off_t,
           off_t)
