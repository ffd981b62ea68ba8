/* core.h: what each core's port gives the part that all cores share, besides its share of start.h. */
#ifndef OLYMPUS_CORE_H
#define OLYMPUS_CORE_H

#include "olympus/start.h"

/* Placed by core.ld. */
extern char oly_bss_start[], oly_bss_end[];
extern char oly_heap_start[], oly_heap_end[];

/* Where start-up code goes once there is a stack: clears what must be zero, runs the program, ends. */
OLY_NORETURN void oly_core_main(void);

/* Which of how many cores this is. A program that starts several cores writes both words before it starts them. */
extern volatile uint32_t oly_core_place[2];

/* ISO C forbids calling main, so it goes by a declaration that does not say what it is. */
int main(int argc, char **argv);

#endif
