/* mem_plain.c: blocks from calloc, never collected: for runs under an address sanitizer, which then knows each
 * block's bounds. */
#include "olympus/mem.h"

#include "olympus/fail.h"

#if OLY_MEM_PLAIN

#include <malloc.h>
#include <stdlib.h>

static void *checked(void *block) {
    if (block == NULL) oly_fail_memory();
    oly_exc_alloc = oly_new_any;
    return block;
}

void *oly_new_any(size_t bytes) { return checked(calloc(1, bytes + (bytes == 0))); }
void *oly_new_atomic_any(size_t bytes) { return checked(malloc(bytes + (bytes == 0))); }

void *oly_resize(void *block, size_t old, size_t bytes) {
    char *moved = checked(realloc(block, bytes + (bytes == 0)));
    if (bytes > old) memset(moved + old, 0, bytes - old);
    return moved;
}

void *oly_resize_atomic(void *block, size_t old, size_t bytes) {
    (void)old;
    return checked(realloc(block, bytes + (bytes == 0)));
}

size_t oly_block_bytes(const void *block) { return malloc_usable_size((void *)(uintptr_t)block); }
void oly_gc(void) {}
void oly_memory_free(void *block) { free(block); }
size_t oly_memory_used(void) { return 0; }

#endif
