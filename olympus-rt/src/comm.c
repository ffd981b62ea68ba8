/* comm.c: cores as processes that are joined by sockets. What the system has not taken yet waits in a queue of the
 * sender, so that two cores may send to each other at the same time. */
#include "olympus/comm.h"

#include "olympus/fail.h"
#include "olympus/io.h"
#include "olympus/mem.h"
#include "olympus/str.h"

void oly_comm_mismatch(Integer kind) {
    static const char *const names[] = {"None", "a bool", "an int", "a float", "a str"};
    oly_raise_format(OLY_TypeError, oly_loc, "%s was received where the program expects another type", names[kind]);
}

#if OLY_BARE

/* One core: the mailboxes of machines with several are not driven yet. */
static void no_core(Integer core) {
    oly_raise_format(OLY_ValueError, oly_loc, "there is no core %i: the program runs on one", core);
}
void oly_comm_start(void) {}
Integer oly_comm_id(void) { return 0; }
Integer oly_comm_count(void) { return 1; }
void oly_comm_send_none(Integer core) { no_core(core); }
void oly_comm_send_bool(Integer core, Boolean x) { (void)x, no_core(core); }
void oly_comm_send_int(Integer core, Integer x) { (void)x, no_core(core); }
void oly_comm_send_real(Integer core, Real x) { (void)x, no_core(core); }
void oly_comm_send_str(Integer core, String x) { (void)x, no_core(core); }
Integer oly_comm_next(Integer core) { return no_core(core), 0; }
void oly_comm_none(Integer core) { no_core(core); }
Boolean oly_comm_bool(Integer core) { return no_core(core), false; }
Integer oly_comm_int(Integer core) { return no_core(core), 0; }
Real oly_comm_real(Integer core) { return no_core(core), 0; }
String oly_comm_str(Integer core) { return no_core(core), OLY_EMPTY; }
Boolean oly_comm_probe(Integer core) { return no_core(core), false; }

#else

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define MOST_CORES 256

/* The line to another core. */
typedef struct {
    int fd;
    char *queue; /* bytes to be sent: malloc, for it outlives any collection */
    size_t len;
    size_t cap;
    uint32_t next[2]; /* kind and length of the message that was begun to be read */
    bool has_next;
    bool ended;
} line_t;

static line_t *lines;
static Integer count = 1;
static Integer self;
static pid_t children[MOST_CORES];

static void fail(const char *what) { oly_raise_format(OLY_OSError, oly_loc, "%s: %s", what, strerror(errno)); }

static line_t *line_to(Integer core) {
    if (core < 0 || core >= count) {
        oly_raise_format(OLY_ValueError, oly_loc, "there is no core %i: the program runs on %i (set VIPERA_CORES)", core, count);
    }
    if (core == self) oly_raise_const(ValueError, "a core cannot send messages to itself", oly_loc);
    return &lines[core];
}

/* Sends what waits, as far as it goes without waiting. */
static void push(line_t *line) {
    size_t done = 0;
    while (done < line->len) {
        const ssize_t n = send(line->fd, line->queue + done, line->len - done, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0) {
            if (errno == EINTR) continue;
            if (errno != EAGAIN && errno != EWOULDBLOCK) line->ended = true, done = line->len;
            break;
        }
        done += (size_t)n;
    }
    memmove(line->queue, line->queue + done, line->len - done);
    line->len -= done;
}

/* Waits until a core's messages can be read, or all that waits is sent if `line` is NULL. */
static void wait_for(line_t *line) {
    for (;;) {
        struct pollfd polls[MOST_CORES];
        nfds_t used = 0;
        for (Integer i = 0; i < count; i++) {
            if (i == self) continue;
            push(&lines[i]);
            const short events = (short)((&lines[i] == line ? POLLIN : 0) | (lines[i].len > 0 ? POLLOUT : 0));
            if (events != 0) polls[used++] = (struct pollfd){lines[i].fd, events, 0};
        }
        if (used == 0) return;
        if (poll(polls, used, -1) < 0 && errno != EINTR) fail("poll");
        for (nfds_t i = 0; i < used; i++) {
            if (line != NULL && polls[i].fd == line->fd && (polls[i].revents & (POLLIN | POLLHUP))) return;
        }
    }
}

static void take(line_t *line, void *to, size_t len) {
    for (size_t done = 0; done < len;) {
        const ssize_t n = recv(line->fd, (char *)to + done, len - done, MSG_DONTWAIT);
        if (n > 0) {
            done += (size_t)n;
        } else if (n == 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)) {
            oly_raise_format(OLY_OSError, oly_loc, "core %i has ended without sending", (Integer)(line - lines));
        } else {
            wait_for(line);
        }
    }
}

static void give(Integer core, uint32_t kind, const void *bytes, size_t len) {
    line_t *line = line_to(core);
    if (line->ended) oly_raise_format(OLY_OSError, oly_loc, "core %i has ended without receiving", core);
    const uint32_t head[2] = {kind, (uint32_t)len};
    if (line->len + sizeof head + len > line->cap) {
        line->cap = 2 * (line->len + sizeof head + len);
        line->queue = realloc(line->queue, line->cap);
        if (line->queue == NULL) oly_fail_memory();
    }
    memcpy(line->queue + line->len, head, sizeof head);
    if (len > 0) memcpy(line->queue + line->len + sizeof head, bytes, len);
    line->len += sizeof head + len;
    push(line);
}

/* What is still to be sent is, then the first core waits for the others and ends as they do. */
static void finish(void) {
    wait_for(NULL);
    if (self != 0) return;
    for (Integer i = 0; i < count; i++) {
        if (i != self) (void)close(lines[i].fd);
    }
    bool failed = false;
    for (Integer i = 1; i < count; i++) {
        int status;
        while (waitpid(children[i], &status, 0) < 0 && errno == EINTR) {}
        failed |= !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    }
    if (failed) {
        (void)fflush(NULL);
        _exit(1);
    }
}

void oly_comm_start(void) {
    const char *text = getenv("VIPERA_CORES");
    if (text != NULL && *text != 0) {
        char *end;
        const long wish = strtol(text, &end, 10);
        if (*end != 0 || wish < 1 || wish > MOST_CORES) {
            oly_raise_const(ValueError, "VIPERA_CORES must be a number from 1 to 256", oly_loc);
        }
        count = wish;
    }
    if (count == 1) return;
    const size_t n = (size_t)count;
    int(*ends)[2] = calloc(n * n, sizeof *ends);
    lines = calloc(n, sizeof *lines);
    if (ends == NULL || lines == NULL) oly_fail_memory();
    for (size_t i = 0; i < n; i++) {
        for (size_t j = i + 1; j < n; j++) {
            if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends[i * n + j]) != 0) fail("socketpair");
        }
    }
    oly_flush();
    (void)fflush(NULL);
    for (Integer i = 1; i < count && self == 0; i++) {
        const pid_t child = fork();
        if (child < 0) fail("fork");
        children[i] = child;
        if (child == 0) self = i;
    }
    for (size_t i = 0; i < n; i++) {
        for (size_t j = i + 1; j < n; j++) {
            for (int side = 0; side < 2; side++) {
                const size_t mine = side == 0 ? i : j;
                const int fd = ends[i * n + j][side];
                if (mine == (size_t)self) {
                    lines[side == 0 ? j : i].fd = fd;
                } else {
                    (void)close(fd);
                }
            }
        }
    }
    free(ends);
    if (atexit(finish) != 0) fail("atexit");
}

Integer oly_comm_id(void) { return self; }
Integer oly_comm_count(void) { return count; }

void oly_comm_send_none(Integer core) { give(core, OLY_COMM_NONE, NULL, 0); }
void oly_comm_send_bool(Integer core, Boolean x) { give(core, OLY_COMM_BOOL, &x, sizeof x); }
void oly_comm_send_int(Integer core, Integer x) { give(core, OLY_COMM_INT, &x, sizeof x); }
void oly_comm_send_real(Integer core, Real x) { give(core, OLY_COMM_REAL, &x, sizeof x); }
void oly_comm_send_str(Integer core, String x) { give(core, OLY_COMM_STR, x->data, x->len); }

Integer oly_comm_next(Integer core) {
    line_t *line = line_to(core);
    if (!line->has_next) take(line, line->next, sizeof line->next);
    line->has_next = true;
    return (Integer)line->next[0];
}

static void content(Integer core, void *to, size_t len) {
    line_t *line = line_to(core);
    take(line, to, len);
    line->has_next = false;
}

void oly_comm_none(Integer core) { content(core, NULL, 0); }
Boolean oly_comm_bool(Integer core) {
    Boolean x;
    content(core, &x, sizeof x);
    return x;
}
Integer oly_comm_int(Integer core) {
    Integer x;
    content(core, &x, sizeof x);
    return x;
}
Real oly_comm_real(Integer core) {
    Real x;
    content(core, &x, sizeof x);
    return x;
}
String oly_comm_str(Integer core) {
    const size_t len = line_to(core)->next[1];
    char *text = oly_new_atomic(len + 1);
    content(core, text, len);
    return oly_str_of(text, len);
}

Boolean oly_comm_probe(Integer core) {
    line_t *line = line_to(core);
    if (line->has_next) return true;
    struct pollfd ready = {line->fd, POLLIN, 0};
    return poll(&ready, 1, 0) > 0;
}

#endif
