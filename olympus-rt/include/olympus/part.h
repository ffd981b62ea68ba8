/* part.h: programs whose modules were compiled apart. Each object file is a part with source files and classes
 * of its own; it joins the program when its first module is initialised. Class numbers of parts are made from
 * the classes' names and have the highest bit set, so that all parts agree on them. */
#ifndef OLYMPUS_PART_H
#define OLYMPUS_PART_H

#include "olympus/start.h"

/* Class numbers from here on are looked up in the parts. */
#define OLY_PART_CLASS 0x80000000u

typedef struct oly_part {
    const char *const *files;       /* Python sources, as the index in a location says */
    uint32_t file_count;
    const uint32_t *class_ids;      /* classes: numbers, names, numbers of their base classes */
    const char *const *class_names;
    const uint32_t *class_parents;
    uint32_t class_count;
    String (*exception_text)(const oly_exc_t *exc); /* as in oly_program_t */
    uint32_t base;                  /* what the part's locations are counted from: set by oly_join */
    struct oly_part *next;
} oly_part_t;

/* Makes a part known. The first one to join a program that C started also starts the runtime: see oly_embed. */
void oly_join(oly_part_t *part);

/* For programs whose `main` is written in C: the stack, the heap and what happens at the end of the program.
 * Called by the first initialisation of a module; what nobody catches ends the program with status 1. */
void oly_embed(void);

#endif
