/* port.c: a Cortex-M core with semihosting. */
#include <stdint.h>

/* A Cortex-M asks by a breakpoint. The larger Arm cores run the same code but ask by a call; an emulator of
 * processes is one of them. They show their mode where a Cortex-M has zeros. */
static uintptr_t semihost(uintptr_t operation, const void *block) {
    register uintptr_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = block;
    uint32_t state;
    __asm__("mrs %0, apsr" : "=r"(state));
    if ((state & 31) == 0) {
        __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    } else {
        __asm__ volatile("svc 0xab" : "+r"(r0) : "r"(r1) : "memory");
    }
    return r0;
}

#include "../bare/semihost.h"
