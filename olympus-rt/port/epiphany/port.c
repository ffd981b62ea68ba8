/* port.c: an Epiphany core, which asks the host processor by traps. */
#include "../bare/core.h"

enum { TRAP_WRITE = 0, TRAP_READ = 1, TRAP_EXIT = 3 };

/* Arguments and the result are where functions have them. The number is part of the instruction. */
#define TRAP(number, a, b, c)                                                  \
    ({                                                                         \
        register uintptr_t r0 __asm__("r0") = (uintptr_t)(a);                  \
        register uintptr_t r1 __asm__("r1") = (uintptr_t)(b);                  \
        register uintptr_t r2 __asm__("r2") = (uintptr_t)(c);                  \
        __asm__ volatile("trap %1" : "+r"(r0) : "i"(number), "r"(r1), "r"(r2) : "memory", "r3"); \
        (long)r0;                                                              \
    })

size_t oly_port_write(int fd, const char *bytes, size_t len) {
    const long n = TRAP(TRAP_WRITE, fd, bytes, len);
    return n < 0 ? 0 : (size_t)n;
}

long oly_port_read(int fd, char *bytes, size_t len) { return TRAP(TRAP_READ, fd, bytes, len); }

void oly_port_exit(int status) {
    for (;;) (void)TRAP(TRAP_EXIT, status, 0, 0);
}

/* Cycles of this core could be counted, but nothing says how long one lasts. */
Real oly_port_clock(int which) {
    (void)which;
    return 0;
}

void oly_port_sleep(Real seconds) { (void)seconds; }
