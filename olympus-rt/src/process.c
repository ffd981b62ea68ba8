/* process.c: starting other programs and talking to them. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "olympus/process.h"

#if !OLY_BARE

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "olympus/bytes.h"
#include "olympus/fail.h"
#include "olympus/file.h"
#include "olympus/io.h"
#include "olympus/mem.h"
#include "olympus/text.h"

extern char **environ;

static void close_two(const int ends[2]) {
    if (ends[0] >= 0) (void)close(ends[0]);
    if (ends[1] >= 0) (void)close(ends[1]);
}

/* The texts of a list as C wants them, with a null pointer behind. */
static char **c_texts(List texts) {
    char **const all = malloc(((size_t)texts->len + 1) * sizeof *all);
    if (all == NULL) oly_fail_os(ENOMEM, NULL);
    for (oly_len_t i = 0; i < texts->len; i++) all[i] = (char *)oly_str_c(AT(String, texts, i));
    all[texts->len] = NULL;
    return all;
}

/* In the new process: puts the streams in their places and becomes the program; the error goes into `fd`. */
OLY_NORETURN static void become(char **arguments, const char *folder, char **environment, const int fds[3], int fd) {
    for (int i = 0; i < 3; i++) {
        if (fds[i] == i) (void)fcntl(i, F_SETFD, 0);
        else if (fds[i] >= 0 && dup2(fds[i], i) < 0) goto failed;
    }
    (void)signal(SIGPIPE, SIG_DFL);
    if (folder != NULL && chdir(folder) != 0) goto failed;
    if (environment != NULL) environ = environment;
    (void)execvp(arguments[0], arguments);
failed:;
    const int code = errno;
    (void)!write(fd, &code, sizeof code);
    _exit(255);
}

List oly_process_start(List arguments, String folder, List environment, List streams) {
    int pipes[4][2] = {{-1, -1}, {-1, -1}, {-1, -1}, {-1, -1}};
    int fds[3] = {-1, -1, -1};
    int code = pipe2(pipes[3], O_CLOEXEC) == 0 ? 0 : errno;
    int nowhere = -1;
    for (int i = 0; i < 3 && code == 0; i++) {
        const Integer kind = AT(Integer, streams, i);
        if (kind == OLY_PIPE) {
            if (pipe2(pipes[i], O_CLOEXEC) != 0) code = errno;
            fds[i] = pipes[i][i == 0 ? 0 : 1];
        } else if (kind == OLY_DEVNULL) {
            if (nowhere < 0 && (nowhere = open("/dev/null", O_RDWR | O_CLOEXEC)) < 0) code = errno;
            fds[i] = nowhere;
        } else if (kind == OLY_AS_OUTPUT) {
            fds[i] = fds[1] >= 0 ? fds[1] : 1;
        } else if (kind >= OLY_FILES) {
            fds[i] = (int)(kind - OLY_FILES);
        }
    }
    pid_t pid = -1;
    if (code == 0) {
        char **const c_arguments = c_texts(arguments);
        char **const c_environment = environment->len > 0 ? c_texts(environment) : NULL;
        const char *const c_folder = folder->len > 0 ? oly_str_c(folder) : NULL;
        oly_flush();
        oly_flush_to(&oly_stderr);
        pid = fork();
        if (pid == 0) become(c_arguments, c_folder, c_environment, fds, pipes[3][1]);
        if (pid < 0) code = errno;
        free(c_arguments);
        free(c_environment);
    }
    if (pipes[3][1] >= 0) (void)close(pipes[3][1]);
    pipes[3][1] = -1;
    if (code == 0 && read(pipes[3][0], &code, sizeof code) > 0) (void)waitpid(pid, NULL, 0);
    if (nowhere >= 0) (void)close(nowhere);
    if (code != 0) {
        for (int i = 0; i < 4; i++) close_two(pipes[i]);
        oly_fail_os(code, folder->len > 0 && access(oly_str_c(folder), X_OK) != 0 ? folder : AT(String, arguments, 0));
    }
    (void)close(pipes[3][0]);
    List result = oly_list_new(0, sizeof(Integer), 1);
    APPEND(Integer, result, (Integer)pid);
    for (int i = 0; i < 3; i++) {
        const int theirs = i == 0 ? 0 : 1;
        if (pipes[i][theirs] >= 0) (void)close(pipes[i][theirs]);
        APPEND(Integer, result, (Integer)pipes[i][1 - theirs]);
    }
    return result;
}

Integer oly_process_wait(Integer pid, Boolean blocks) {
    int status;
    pid_t done;
    do {
        done = waitpid((pid_t)pid, &status, blocks ? 0 : WNOHANG);
    } while (done < 0 && errno == EINTR);
    if (done == 0) return -1000;
    if (done < 0) return 0;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

void oly_process_signal(Integer pid, Integer number) {
    if (kill((pid_t)pid, (int)number) != 0) oly_fail_os(errno, NULL);
}

/* Reads what is there; false at the end. */
static bool read_some(int fd, oly_text_t *into) {
    oly_text_grow(into, 65536);
    const ssize_t got = read(fd, into->data + into->len, 65536);
    if (got > 0) into->len += (size_t)got;
    return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

List oly_process_talk(List pipes, Bytes input, Real seconds) {
    struct pollfd ends[3];
    for (int i = 0; i < 3; i++) {
        ends[i].fd = (int)AT(Integer, pipes, i);
        ends[i].events = i == 0 ? POLLOUT : POLLIN;
        ends[i].revents = 0;
    }
    oly_text_t texts[2] = {OLY_TEXT, OLY_TEXT};
    size_t sent = 0;
    const Real end = oly_perf_counter() + seconds;
    void (*const before)(int) = signal(SIGPIPE, SIG_IGN);
    bool in_time = true;
    while (in_time && (ends[0].fd >= 0 || ends[1].fd >= 0 || ends[2].fd >= 0)) {
        if (ends[0].fd >= 0 && sent == input->len) {
            (void)close(ends[0].fd);
            ends[0].fd = -1;
            continue;
        }
        const Real left = seconds < 0 ? -1 : end - oly_perf_counter();
        const int found = poll(ends, 3, seconds < 0 ? -1 : left <= 0 ? 0 : (int)(left * 1000) + 1);
        in_time = found != 0 || seconds < 0 || oly_perf_counter() < end;
        if (found <= 0) continue;
        if (ends[0].revents != 0) {
            const size_t most = input->len - sent < 4096 ? input->len - sent : 4096;
            const ssize_t put = write(ends[0].fd, input->data + sent, most);
            if (put > 0) sent += (size_t)put;
            else if (put < 0 && errno != EINTR && errno != EAGAIN) sent = input->len;
        }
        for (int i = 1; i < 3; i++) {
            if (ends[i].fd >= 0 && ends[i].revents != 0 && !read_some(ends[i].fd, &texts[i - 1])) {
                (void)close(ends[i].fd);
                ends[i].fd = -1;
            }
        }
    }
    (void)signal(SIGPIPE, before);
    List result = oly_list_new(0, sizeof(Bytes), 0);
    for (int i = 0; i < 2 && in_time; i++) {
        Bytes bytes = oly_bytes_of(texts[i].data, texts[i].len);
        APPEND(Bytes, result, bytes);
    }
    return result;
}

#endif
