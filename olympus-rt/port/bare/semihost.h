/* semihost.h: characters, the end and the clock by semihosting: a debugger or an emulator serves the calls of a
 * core without devices. A port includes this file after it has defined `semihost`. */
#include "core.h"

enum { SYS_OPEN = 0x01, SYS_WRITE = 0x05, SYS_READ = 0x06, SYS_CLOCK = 0x10, SYS_TIME = 0x11, SYS_EXIT_EXTENDED = 0x20 };
enum { STOPPED_BY_EXIT = 0x20026 };

/* Handles of standard input, output and error, plus one; 0 until opened. */
static uintptr_t handles[3];

static uintptr_t handle_of(int fd) {
    if (handles[fd] == 0) {
        static const char console[] = ":tt";
        const uintptr_t mode = fd == 0 ? 0 : (uintptr_t)fd * 4;
        const uintptr_t block[3] = {(uintptr_t)console, mode, sizeof console - 1};
        handles[fd] = semihost(SYS_OPEN, block) + 1;
    }
    return handles[fd] - 1;
}

size_t oly_port_write(int fd, const char *bytes, size_t len) {
    const uintptr_t block[3] = {handle_of(fd), (uintptr_t)bytes, len};
    return len - semihost(SYS_WRITE, block);
}

long oly_port_read(int fd, char *bytes, size_t len) {
    const uintptr_t block[3] = {handle_of(fd), (uintptr_t)bytes, len};
    return (long)(len - semihost(SYS_READ, block));
}

void oly_port_exit(int status) {
    const uintptr_t block[2] = {STOPPED_BY_EXIT, (uintptr_t)status};
    for (;;) semihost(SYS_EXIT_EXTENDED, block);
}

/* Whole seconds of the day's time, hundredths of the time since the start. */
Real oly_port_clock(int which) {
    return which == 0 ? (Real)semihost(SYS_TIME, NULL) : (Real)semihost(SYS_CLOCK, NULL) / 100;
}

void oly_port_sleep(Real seconds) {
    const Real start = oly_port_clock(1);
    while (oly_port_clock(1) - start < seconds) {
    }
}
