/* port.c: a RISC-V core with semihosting. */
#include <stdint.h>

/* The three instructions, never compressed, are what debuggers and emulators look for. They must lie in one page. */
static uintptr_t semihost(uintptr_t operation, const void *block) {
    register uintptr_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = block;
    __asm__ volatile(".balign 16\n.option push\n.option norvc\n"
                     "slli x0, x0, 0x1f\n"
                     "ebreak\n"
                     "srai x0, x0, 7\n"
                     ".option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
    return a0;
}

#include "../bare/semihost.h"
