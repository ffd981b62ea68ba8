/* embed.c: what C programs need that call compiled modules. */
#include "olympus/embed.h"

#include "olympus/io.h"
#include "olympus/list.h"
#include "olympus/start.h"
#include "olympus/str.h"

/* How many places C may name. */
#define KEPT 64

static oly_root_t kept[KEPT];
static size_t kept_used;
static oly_exc_t *error;

size_t oly_list_count(oly_list_t list) { return list->len; }

void *oly_list_items(oly_list_t list) { return list->data; }

void oly_keep(void *place, size_t bytes) {
    if (kept_used == KEPT) oly_fail_memory();
    kept[kept_used].addr = place;
    kept[kept_used].bytes = bytes;
    oly_roots(&kept[kept_used++], 1);
}

bool oly_call(void (*work)(void *data), void *data) {
    static bool is_kept;
    oly_try_t t;
    if (!is_kept) oly_keep(&error, sizeof error);
    is_kept = true;
    if (OLY_TRY(t)) {
        work(data);
        OLY_END_TRY(t);
        return true;
    }
    error = t.exc;
    return false;
}

const char *oly_error_class(void) { return error != NULL ? oly_exc_name(error->cls) : ""; }

const char *oly_error_text(void) { return error != NULL ? oly_str_c(oly_exc_str(error)) : ""; }
