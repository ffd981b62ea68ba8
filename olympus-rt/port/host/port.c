/* port/host/port.c: what the runtime needs of a hosted system with POSIX calls. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "olympus/start.h"

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif
#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif

size_t oly_port_write(int fd, const char *bytes, size_t len) {
    size_t done = 0;
    while (done < len) {
        const ssize_t n = write(fd, bytes + done, len - done);
        if (n >= 0) {
            done += (size_t)n;
        } else if (errno != EINTR) {
            break;
        }
    }
    return done;
}

/* True while a wait is under way that an interrupt may end as an exception. */
static volatile sig_atomic_t waiting;
static volatile sig_atomic_t interrupted;

/* -1 also when a signal came: the caller asks oly_port_interrupted. */
long oly_port_read(int fd, char *bytes, size_t len) {
    waiting = 1;
    const ssize_t n = read(fd, bytes, len);
    waiting = 0;
    return (long)n;
}

bool oly_port_read_again(void) { return errno == EINTR; }

bool oly_port_is_terminal(int fd) { return isatty(fd) != 0; }

/* The C library knows where the main stack began; elsewhere the caller's frame must do, and what the frames above
 * it hold is not seen by the collector. */
#ifdef __GLIBC__
extern void *__libc_stack_end;
uintptr_t oly_port_stack_start(uintptr_t here) {
    const uintptr_t start = (uintptr_t)__libc_stack_end;
    return start > here ? start : here;
}
#else
uintptr_t oly_port_stack_start(uintptr_t here) { return here; }
#endif

void oly_port_at_end(void (*end)(void)) { (void)atexit(end); }

void oly_port_leave(int status) { exit(status); }

/* Asks for a stack on which a program can recurse deeply. Linux lets the main stack grow up to the limit that is
 * set now, and keeps at least 128 MB of addresses free below it; elsewhere the stack stays as long as it is. */
uintptr_t oly_port_stack_end(uintptr_t here) {
    struct rlimit limit;
    size_t bytes = (size_t)1 << 20;
    if (getrlimit(RLIMIT_STACK, &limit) == 0) {
#ifdef __linux__
        const rlim_t wanted = (rlim_t)112 << 20;
        if (limit.rlim_cur < wanted) {
            limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
            (void)setrlimit(RLIMIT_STACK, &limit);
            (void)getrlimit(RLIMIT_STACK, &limit);
        }
        bytes = limit.rlim_cur < wanted ? (size_t)limit.rlim_cur : (size_t)wanted;
#else
        bytes = limit.rlim_cur < ((rlim_t)64 << 20) ? (size_t)limit.rlim_cur : (size_t)64 << 20;
#endif
    }
    /* Arguments and environment lie above, and count. */
    const size_t used = (size_t)256 << 10;
    return bytes > 2 * used ? here - (bytes - used) : here - bytes / 2;
}

#ifdef __linux__
/* The memory limit of the control group, or 0. */
static size_t group_limit(void) {
    char text[32];
    const int fd = open("/sys/fs/cgroup/memory.max", O_RDONLY);
    if (fd < 0) return 0;
    const ssize_t n = read(fd, text, sizeof text - 1);
    (void)close(fd);
    if (n <= 0) return 0;
    text[n] = 0;
    return (size_t)strtoull(text, NULL, 10);
}
#else
static size_t group_limit(void) { return 0; }
#endif

/* Addresses for as much memory as the machine has: a request beyond that is MemoryError. */
void *oly_port_heap(size_t *bytes) {
    size_t size = (size_t)1 << 30;
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long page = sysconf(_SC_PAGESIZE);
    if (pages > 0 && page > 0) size = (size_t)pages * (size_t)page;
    const size_t group = group_limit();
    if (group != 0 && group < size) size = group;
    const size_t most = OLY_HEAP_MAX;
    if (most != 0 && most < size) size = most;
    while (size >= (size_t)1 << 20) {
        void *area = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (area != MAP_FAILED) {
            *bytes = size;
            return area;
        }
        size /= 2;
    }
    return NULL;
}

void oly_port_large_pages(void *start, size_t bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    (void)madvise(start, bytes, MADV_HUGEPAGE);
#else
    (void)start;
    (void)bytes;
#endif
}

bool oly_port_release(void *start, size_t bytes) {
#ifdef __linux__
    return madvise(start, bytes, MADV_DONTNEED) == 0;
#else
    (void)start;
    (void)bytes;
    return false;
#endif
}

/* ^C ends the program as Python would, unless it waits: then KeyboardInterrupt is thrown where it waits. */
static void on_interrupt(int signal_number) {
    (void)signal_number;
    if (waiting) {
        interrupted = 1;
        return;
    }
    static const char text[] = "KeyboardInterrupt\n";
    oly_port_interrupt_flush();
    (void)oly_port_write(2, text, sizeof text - 1);
    _exit(130);
}

void oly_port_start(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_interrupt;
    (void)sigaction(SIGINT, &action, NULL);
}

bool oly_port_interrupted(void) {
    const bool was = interrupted != 0;
    interrupted = 0;
    return was;
}

void oly_port_exit(int status) { _exit(status); }

uint32_t oly_port_core(void) { return 0; }
uint32_t oly_port_core_count(void) { return 1; }

Real oly_port_clock(int which) {
    struct timespec now;
    static const clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID};
    if (clock_gettime(clocks[which], &now) != 0) return 0;
    return (Real)((double)now.tv_sec + (double)now.tv_nsec * 1e-9);
}

void oly_port_sleep(Real seconds) {
    struct timespec left;
    left.tv_sec = (time_t)seconds;
    left.tv_nsec = (long)(((double)seconds - (double)left.tv_sec) * 1e9);
    waiting = 1;
    while (nanosleep(&left, &left) != 0 && errno == EINTR && !interrupted) {
    }
    waiting = 0;
}

size_t oly_port_source_line(const char *path, uint32_t line, char *out, size_t cap) {
    const int fd = open(path, O_RDONLY);
    if (fd < 0) return 0;
    char block[1024];
    size_t len = 0;
    uint32_t at = 1;
    ssize_t n;
    while (at <= line && (n = read(fd, block, sizeof block)) > 0) {
        for (ssize_t i = 0; i < n && at <= line; i++) {
            if (block[i] == '\n') {
                at++;
            } else if (at == line && len < cap && (len > 0 || (block[i] != ' ' && block[i] != '\t'))) {
                out[len++] = block[i];
            }
        }
    }
    (void)close(fd);
    while (len > 0 && (out[len - 1] == ' ' || out[len - 1] == '\r' || out[len - 1] == '\t')) len--;
    return len;
}
