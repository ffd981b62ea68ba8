/* capture.c: standard output that goes into the program's own text for a while. */
#include <stdlib.h>
#include <string.h>

#include "olympus/fail.h"
#include "olympus/io.h"
#include "olympus/start.h"
#include "olympus/str.h"

#if !OLY_BARE

#define LEVELS 16

typedef struct {
    char *data;
    size_t used;
    size_t cap;
} text_t;

static text_t texts[LEVELS];
static Integer level;
static size_t (*sink_before)(const char *bytes, size_t len);

static size_t keep(const char *bytes, size_t len) {
    text_t *text = &texts[level - 1];
    if (len > text->cap - text->used) {
        size_t cap = text->cap * 2 + len + 256;
        char *data = realloc(text->data, cap);
        if (data == NULL) oly_fail_memory();
        text->data = data;
        text->cap = cap;
    }
    if (len > 0) memcpy(text->data + text->used, bytes, len);
    text->used += len;
    return len;
}

Integer oly_capture_begin(void) {
    if (level == LEVELS) oly_raise_const(RuntimeError, "standard output is redirected too often", oly_loc);
    oly_flush_to(&oly_stdout);
    if (level == 0) {
        sink_before = oly_stdout.sink;
        oly_stdout.sink = keep;
    }
    return ++level;
}

String oly_capture_take(Integer of) {
    oly_flush_to(&oly_stdout);
    text_t *text = &texts[of - 1];
    String taken = oly_str_of(text->used > 0 ? text->data : "", text->used);
    text->used = 0;
    return taken;
}

void oly_capture_end(void) {
    oly_flush_to(&oly_stdout);
    text_t *text = &texts[--level];
    free(text->data);
    memset(text, 0, sizeof *text);
    if (level == 0) oly_stdout.sink = sink_before;
}

#endif
