/* port.c: a MicroBlaze with a UART Lite, or under an emulator of processes.
 *
 * A core that was reset runs privileged; in user mode there is a system that answers calls. So one program runs
 * on the board, on an emulated board, and under an emulator of processes that passes output and exit status on. */
#include "../bare/core.h"

int oly_core_supervised(void);
long oly_core_call(long number, ...);

enum { CALL_EXIT = 1, CALL_READ = 3, CALL_WRITE = 4, CALL_CLOCK = 265 };

/* Where the board has its UART Lite. A board with another address says -D OLY_UART=0x... */
#ifndef OLY_UART
#define OLY_UART 0x84000000
#endif
enum { UART_RECEIVE, UART_SEND, UART_STATE };
enum { UART_HAS_BYTE = 1, UART_IS_FULL = 8 };
static volatile uint32_t *const uart = (volatile uint32_t *)OLY_UART;

size_t oly_port_write(int fd, const char *bytes, size_t len) {
    if (oly_core_supervised()) {
        const long n = oly_core_call(CALL_WRITE, fd, bytes, len);
        return n < 0 ? 0 : (size_t)n;
    }
    for (size_t i = 0; i < len; i++) {
        while (uart[UART_STATE] & UART_IS_FULL) {
        }
        uart[UART_SEND] = (unsigned char)bytes[i];
    }
    return len;
}

/* A UART has no end of input; one byte at a time is all there is to wait for. */
long oly_port_read(int fd, char *bytes, size_t len) {
    if (oly_core_supervised()) return oly_core_call(CALL_READ, fd, bytes, len);
    while (!(uart[UART_STATE] & UART_HAS_BYTE)) {
    }
    *bytes = (char)uart[UART_RECEIVE];
    return 1;
}

void oly_port_exit(int status) {
    if (oly_core_supervised()) (void)oly_core_call(CALL_EXIT, status);
    for (;;) {
    }
}

/* A bare core has no clock that every design has. */
Real oly_port_clock(int which) {
    struct {
        int32_t seconds;
        int32_t nanoseconds;
    } now = {0, 0};
    if (oly_core_supervised()) (void)oly_core_call(CALL_CLOCK, which, &now);
    return (Real)now.seconds + (Real)now.nanoseconds * (Real)1e-9;
}

/* Without a clock there is nothing to wait for. */
void oly_port_sleep(Real seconds) {
    if (!oly_core_supervised()) return;
    const Real start = oly_port_clock(1);
    while (oly_port_clock(1) - start < seconds) {
    }
}
