/* part.c: the parts of a program that was compiled in several. Linked only into such programs. */
#include "olympus/part.h"

#include "olympus/io.h"

static oly_part_t *parts;
static uint32_t files_used;

static const char *file_of(uint32_t file) {
    const oly_part_t *p;
    for (p = parts; p != NULL; p = p->next) {
        const uint32_t first = OLY_LOC_FILE(p->base);
        if (file >= first && file - first < p->file_count) return p->files[file - first];
    }
    return NULL;
}

/* The place of a class in the tables of a part; NULL if no part has it. */
static const oly_part_t *part_of(uint32_t cls, uint32_t *at) {
    const oly_part_t *p;
    for (p = parts; p != NULL; p = p->next) {
        for (*at = 0; *at < p->class_count; ++*at) {
            if (p->class_ids[*at] == cls) return p;
        }
    }
    return NULL;
}

static const char *name_of(uint32_t cls) {
    uint32_t at;
    const oly_part_t *p = part_of(cls, &at);
    return p != NULL ? p->class_names[at] : NULL;
}

static uint32_t parent_of(uint32_t cls) {
    uint32_t at;
    const oly_part_t *p = part_of(cls, &at);
    return p != NULL ? p->class_parents[at] : OLY_EXC_NONE;
}

static String text_of(const oly_exc_t *exc) {
    const oly_part_t *p;
    for (p = parts; p != NULL; p = p->next) {
        const String text = p->exception_text != NULL ? p->exception_text(exc) : NULL;
        if (text != NULL) return text;
    }
    return NULL;
}

static const oly_parts_t part_tables = {file_of, name_of, parent_of, text_of};

void oly_join(oly_part_t *part) {
    oly_embed();
    oly_parts = &part_tables;
    part->base = OLY_LOC(files_used, 0);
    files_used += part->file_count;
    part->next = parts;
    parts = part;
}

#if OLY_BARE
static void end_output(void) { oly_flush(); }

const char *oly_source_path(uint32_t file) {
    const char *path = file_of(file);
    return path != NULL ? path : oly_files[file];
}

/* There is nothing to set up but the end, for a program that C code has started: one without a table of its own. */
void oly_embed(void) {
    if (oly_program->file_count == 0) oly_port_at_end(end_output);
}
#else
static void end_output(void) {
    oly_flush_to(&oly_stdout);
    oly_flush_to(&oly_stderr);
}

static void end_with(const oly_exc_t *exc) {
    oly_port_leave(oly_report_uncaught(exc));
}

void oly_embed(void) {
    if (oly_stack_bottom != 0) return;
    oly_stack_bottom = oly_port_stack_start(OLY_FRAME_ADDRESS());
    oly_stack_limit = oly_port_stack_end(oly_stack_bottom) + OLY_STACK_RESERVE;
    oly_port_start();
    oly_orphan = end_with;
    oly_port_at_end(end_output);
}
#endif
