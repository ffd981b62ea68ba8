/* mem.c: handing out blocks.
 *
 * A block of up to 8 KB comes from a page of blocks of its size: the free stretches of a page ("runs") are
 * found in its mark bits, cleared as a whole, and then cut up by moving a pointer. Larger blocks are spans of
 * pages. */
#include "heap.h"

#if !OLY_MEM_PLAIN && !OLY_BARE

oly_run_t oly_runs[2][OLY_SMALL_STEPS + 1];
static oly_run_t medium_runs[2][MEDIUM_CLASSES];
space_t spaces[2][CLASSES];

/* How many blocks of each medium class share a page. */
static const uint8_t medium_counts[MEDIUM_CLASSES] = {25, 21, 18, 16, 14, 12, 10, 8, 7, 6, 5, 4, 3, 2};

static bool heap_started;

static void start_heap(void) {
    heap_start();
    for (int atomic = 0; atomic < 2; atomic++) {
        for (uint32_t c = 0; c < CLASSES; c++) {
            space_t *space = &spaces[atomic][c];
            const bool small = c <= OLY_SMALL_STEPS;
            space->run = small ? &oly_runs[atomic][c] : &medium_runs[atomic][c - OLY_SMALL_STEPS - 1];
            space->size = (uint32_t)(small ? c * OLY_GRAIN
                                           : PAGE_BYTES / medium_counts[c - OLY_SMALL_STEPS - 1] / OLY_GRAIN * OLY_GRAIN);
            space->page = space->sweep = NO_PAGE;
        }
    }
    heap_started = true;
    oly_exc_alloc = oly_new_any;
}

static uint32_t class_of(size_t bytes) {
    if (bytes <= OLY_SMALL_STEPS * OLY_GRAIN) return bytes == 0 ? 1 : (uint32_t)((bytes + OLY_GRAIN - 1) / OLY_GRAIN);
    uint32_t c = OLY_SMALL_STEPS + 1;
    while (spaces[0][c].size < bytes) c++;
    return c;
}

static void set_run(space_t *space, char *from, char *to, bool clear) {
    if (clear) memset(from, 0, (size_t)(to - from));
    space->run->cur = from;
    space->run->end = to;
    heap.allocated += (size_t)(to - from);
}

/* The next free stretch of the space's page; false if there is no more. */
static bool next_run(space_t *space, bool clear) {
    const page_t *page = &heap.pages[space->page];
    const uint64_t *marks = page_marks(space->page);
    const uint32_t count = page->count;
    uint32_t from = space->next;
    while (from < count) {
        const uint64_t unused = ~marks[from / 64] >> (from % 64);
        if (unused != 0) {
            from += low_bit(unused);
            break;
        }
        from = (from / 64 + 1) * 64;
    }
    if (from >= count) return false;
    uint32_t to = from;
    while (to < count) {
        const uint64_t used = marks[to / 64] >> (to % 64);
        if (used != 0) {
            to += low_bit(used);
            break;
        }
        to = (to / 64 + 1) * 64;
    }
    if (to > count) to = count;
    space->next = to;
    char *start_of_page = page_start(space->page);
    set_run(space, start_of_page + (size_t)from * space->size, start_of_page + (size_t)to * space->size, clear);
    return true;
}

static uint32_t take_or_collect(uint32_t count, bool *fresh) {
    uint32_t first = span_take(count, fresh);
    if (first != NO_PAGE) return first;
    collect();
    first = span_take(count, fresh);
    if (first == NO_PAGE) oly_fail_memory();
    return first;
}

static void new_page(space_t *space, bool atomic) {
    bool fresh;
    const uint32_t at = take_or_collect(1, &fresh);
    page_t *page = &heap.pages[at];
    const uint32_t grains = (uint32_t)(space->size / OLY_GRAIN);
    page->kind = PAGE_SMALL;
    page->atomic = atomic;
    page->size_class = (uint8_t)(space - spaces[atomic]);
    page->size = space->size;
    page->count = (uint32_t)(PAGE_BYTES / space->size);
    page->recip = ((uint32_t)1 << 21) / grains + 1;
    memset(page_marks(at), 0, MARK_WORDS * sizeof(uint64_t));
    char *start_of_page = page_start(at);
    space->page = at;
    space->next = page->count;
    set_run(space, start_of_page, start_of_page + (size_t)page->count * space->size, !atomic && !fresh);
}

/* Gives the space a run that is not empty. */
static OLY_NOINLINE void refill(space_t *space, bool atomic) {
    for (;;) {
        if (space->page != NO_PAGE && next_run(space, !atomic)) return;
        space->page = space->sweep;
        if (space->page != NO_PAGE) {
            space->sweep = heap.pages[space->page].link;
            space->next = 0;
        } else if (heap.allocated >= heap.threshold) {
            collect();
        } else {
            new_page(space, atomic);
            return;
        }
    }
}

static void *new_large(size_t bytes, bool atomic) {
    if (bytes > (size_t)PTRDIFF_MAX || (bytes >> PAGE_SHIFT) >= heap.limit) oly_fail_memory();
    const uint32_t count = pages_for(bytes);
    if (heap.allocated + bytes >= heap.threshold && heap.allocated > 0) collect();
    bool fresh;
    const uint32_t first = take_or_collect(count, &fresh);
    page_t *page = &heap.pages[first];
    page->kind = PAGE_LARGE;
    page->atomic = atomic;
    page->mark = 0;
    page->count = count;
    for (uint32_t i = 1; i < count; i++) {
        page[i].kind = PAGE_REST;
        page[i].link = first;
    }
    heap.allocated += (size_t)count << PAGE_SHIFT;
    char *block = page_start(first);
    if (!atomic && !fresh) memset(block, 0, (size_t)count << PAGE_SHIFT);
    return block;
}

#if OLY_DEBUG
#include <stdlib.h>
/* Collects at every n-th allocation, to find blocks that nothing keeps. */
static void stress_collector(void) {
    static long every = -1;
    static long left;
    if (every < 0) {
        const char *setting = getenv("OLY_GC_STRESS");
        every = left = setting ? atol(setting) : 0;
    }
    if (every > 0 && --left <= 0) {
        left = every;
        collect();
    }
}
#else
#define stress_collector() ((void)0)
#endif

static inline void *take_block(size_t bytes, bool atomic) {
    if (OLY_UNLIKELY(!heap_started)) start_heap();
    stress_collector();
    if (OLY_UNLIKELY(bytes > MEDIUM_MAX)) return new_large(bytes, atomic);
    space_t *space = &spaces[atomic][class_of(bytes)];
    oly_run_t *run = space->run;
    if (OLY_UNLIKELY(run->cur == run->end)) refill(space, atomic);
    char *block = run->cur;
    run->cur = block + space->size;
    return block;
}

void *oly_new_any(size_t bytes) { return take_block(bytes, false); }
void *oly_new_atomic_any(size_t bytes) { return take_block(bytes, true); }

/* The page of a block's first byte. */
static page_t *page_of(const void *block) { return &heap.pages[(size_t)((const char *)block - heap.base) >> PAGE_SHIFT]; }

size_t oly_block_bytes(const void *block) {
    const page_t *page = page_of(block);
    return page->kind == PAGE_SMALL ? page->size : (size_t)page->count << PAGE_SHIFT;
}

/* Makes a large block longer where it is. */
static bool extend_large(page_t *page, size_t bytes) {
    const uint32_t first = (uint32_t)(page - heap.pages);
    const uint32_t count = page->count;
    const uint32_t want = pages_for(bytes);
    bool fresh;
    if ((bytes >> PAGE_SHIFT) >= heap.limit || !span_extend(first, count, want - count, &fresh)) return false;
    for (uint32_t i = count; i < want; i++) {
        page[i].kind = PAGE_REST;
        page[i].link = first;
    }
    page->count = want;
    heap.allocated += (size_t)(want - count) << PAGE_SHIFT;
    return true;
}

static void *resize_block(void *block, size_t old, size_t bytes, bool atomic) {
    if (block == NULL) return take_block(bytes, atomic);
    page_t *page = page_of(block);
    if (bytes <= oly_block_bytes(block) || (page->kind == PAGE_LARGE && extend_large(page, bytes))) {
        if (bytes > old && !page->atomic) memset((char *)block + old, 0, bytes - old);
        return block;
    }
    void *fresh = take_block(bytes, page->atomic);
    memcpy(fresh, block, old);
    if (page->kind == PAGE_LARGE) oly_memory_free(block);
    return fresh;
}

void *oly_resize(void *block, size_t old, size_t bytes) { return resize_block(block, old, bytes, false); }
void *oly_resize_atomic(void *block, size_t old, size_t bytes) { return resize_block(block, old, bytes, true); }

void oly_memory_free(void *block) {
    if (block == NULL || !heap_started) return;
    const size_t at = (size_t)((char *)block - heap.base) >> PAGE_SHIFT;
    if (at >= heap.top) return;
    page_t *page = &heap.pages[at];
    /* A small block goes at the next collection. */
    if (page->kind != PAGE_LARGE || block != page_start((uint32_t)at)) return;
    const size_t bytes = (size_t)page->count << PAGE_SHIFT;
    heap.allocated -= heap.allocated < bytes ? heap.allocated : bytes;
    span_give((uint32_t)at, page->count);
}

void oly_gc(void) {
    if (heap_started) collect();
}

size_t oly_memory_used(void) { return heap.live + heap.allocated; }

#endif
