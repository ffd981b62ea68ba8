/* core.c: the part of a port that all machines without an operating system share. A target's own folder holds
 * what differs: start-up code, characters in and out, and the end. */
#include "core.h"

volatile uint32_t oly_core_place[2] = {0, 1};

static void (*at_end)(void);

void oly_core_main(void) {
    for (char *p = oly_bss_start; p < oly_bss_end; p += sizeof(uint32_t)) *(uint32_t *)(void *)p = 0;
    oly_port_leave(main(0, NULL));
}

void oly_port_at_end(void (*end)(void)) { at_end = end; }

void oly_port_leave(int status) {
    if (at_end != NULL) at_end();
    oly_port_exit(status);
}

uint32_t oly_port_core(void) { return oly_core_place[0]; }
uint32_t oly_port_core_count(void) { return oly_core_place[1]; }

void *oly_port_heap(size_t *bytes) {
    *bytes = (size_t)(oly_heap_end - oly_heap_start);
    return oly_heap_start;
}

bool oly_port_release(void *start, size_t bytes) {
    (void)start;
    (void)bytes;
    return false;
}

bool oly_port_read_again(void) { return false; }

bool oly_port_interrupted(void) { return false; }
