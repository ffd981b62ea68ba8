/* gc.c: finding the blocks that are in use.
 *
 * Marks all that can be reached from the stack, the registers and the registered statics, taking every
 * aligned word that is an address in the heap for a pointer. Then each page is looked at through its mark
 * bits alone: empty ones are given back, partly used ones wait until the allocator needs them. */
#include "heap.h"

#include <setjmp.h>

#if !OLY_MEM_PLAIN && !OLY_BARE

/* A stretch of memory to be looked through. */
typedef struct {
    char *from;
    size_t bytes;
} work_t;

#define WORK_MAX OLY_GC_WORK
/* A long block is looked through in pieces, so that the work list stays short. */
#define PIECE ((size_t)2048)

static work_t work[WORK_MAX];
static size_t work_count;
static bool work_lost;

static inline void push(char *from, size_t bytes) {
    if (OLY_UNLIKELY(work_count == WORK_MAX)) {
        work_lost = true;
        return;
    }
    OLY_PREFETCH(from);
    work[work_count].from = from;
    work[work_count].bytes = bytes;
    work_count++;
}

/* Marks the block that `address` points into, if it does. */
static inline void mark(uintptr_t address) {
    const uintptr_t at = address - (uintptr_t)heap.base;
    const size_t index = at >> PAGE_SHIFT;
    if (index >= heap.top) return;
    page_t *page = &heap.pages[index];
    if (OLY_LIKELY(page->kind == PAGE_SMALL)) {
        const uint32_t block = block_of(page, at & (PAGE_BYTES - 1));
        if (block >= page->count) return;
        uint64_t *word = page_marks((uint32_t)index) + block / 64;
        const uint64_t bit = (uint64_t)1 << (block % 64);
        if (*word & bit) return;
        *word |= bit;
        if (!page->atomic) push(page_start((uint32_t)index) + (size_t)block * page->size, page->size);
        return;
    }
    if (page->kind == PAGE_FREE) return;
    if (page->kind == PAGE_REST) page = &heap.pages[page->link];
    if (page->mark) return;
    page->mark = 1;
    if (!page->atomic) push(page_start((uint32_t)(page - heap.pages)), (size_t)page->count << PAGE_SHIFT);
}

/* Reads every word, also those of the sanitizer's red zones on the stack. */
OLY_NO_SANITIZE_ADDRESS static void scan(const char *from, size_t bytes) {
    const uintptr_t *start = (const uintptr_t *)(const void *)from;
    const uintptr_t *word = start + bytes / sizeof(uintptr_t);
    while (word > start) mark(*--word);
}

static void drain(void) {
    while (work_count > 0) {
        work_t w = work[--work_count];
        if (w.bytes > PIECE) {
            push(w.from + PIECE, w.bytes - PIECE);
            w.bytes = PIECE;
        }
        scan(w.from, w.bytes);
    }
}

/* Marks all that a range outside the heap leads to. */
OLY_NO_SANITIZE_ADDRESS static void scan_root(const char *from, size_t bytes) {
    while (bytes > PIECE) {
        scan(from, PIECE);
        drain();
        from += PIECE;
        bytes -= PIECE;
    }
    scan(from, bytes);
    drain();
}

/* Work was lost: looks through all marked blocks again. */
static void rescan(void) {
    for (uint32_t i = 0; i < heap.top; i++) {
        const page_t *page = &heap.pages[i];
        if (page->kind == PAGE_LARGE && page->mark && !page->atomic) {
            push(page_start(i), (size_t)page->count << PAGE_SHIFT);
            drain();
        }
        if (page->kind != PAGE_SMALL || page->atomic) continue;
        const uint64_t *marks = page_marks(i);
        for (uint32_t block = 0; block < page->count; block++) {
            if (marks[block / 64] >> (block % 64) & 1) {
                push(page_start(i) + (size_t)block * page->size, page->size);
                drain();
            }
        }
    }
}

static void clear_marks(void) {
    for (uint32_t i = 0; i < heap.top; i++) {
        page_t *page = &heap.pages[i];
        page->mark = 0;
        if (page->kind == PAGE_SMALL) memset(page_marks(i), 0, (page->count + 63) / 64 * sizeof(uint64_t));
    }
    for (int atomic = 0; atomic < 2; atomic++) {
        for (uint32_t c = 0; c < CLASSES; c++) {
            space_t *space = &spaces[atomic][c];
            space->run->cur = space->run->end = NULL;
            space->page = space->sweep = NO_PAGE;
        }
    }
}

/* Looks at a page of small blocks after marking. */
static void sort_page(uint32_t at) {
    page_t *page = &heap.pages[at];
    const uint64_t *marks = page_marks(at);
    uint32_t used = 0;
    for (uint32_t i = 0; i < page->count; i += 64) used += bits_set(marks[i / 64]);
    if (used == 0) {
        span_give(at, 1);
        return;
    }
    heap.live += (size_t)used * page->size;
    if (used < page->count) {
        space_t *space = &spaces[page->atomic][page->size_class];
        page->link = space->sweep;
        space->sweep = at;
    }
}

static void sort_pages(void) {
    heap.live = 0;
    for (uint32_t i = heap.top; i-- > 0;) {
        page_t *page = &heap.pages[i];
        if (page->kind == PAGE_SMALL) {
            sort_page(i);
        } else if (page->kind == PAGE_LARGE) {
            const uint32_t count = page->count;
            if (page->mark) {
                heap.live += (size_t)count << PAGE_SHIFT;
            } else {
                span_give(i, count);
            }
        }
    }
}

void (*oly_mark_others)(void (*scan)(const char *from, size_t bytes));

OLY_NO_SANITIZE_ADDRESS static OLY_NOINLINE void mark_stack(void) {
    const uintptr_t here = OLY_FRAME_ADDRESS() & ~(uintptr_t)(sizeof(void *) - 1);
    if (oly_stack_bottom > here) scan_root((const char *)here, oly_stack_bottom - here);
}

OLY_NOINLINE void collect(void) {
    clear_marks();
    for (size_t i = 0; i < oly_root_tables_used; i++) {
        for (size_t k = 0; k < oly_root_tables[i].count; k++) {
            const oly_root_t *root = &oly_root_tables[i].table[k];
            scan_root(root->addr, root->bytes);
        }
    }
    /* Registers that a caller may use for pointers: glibc's setjmp encodes some of them, so where the
     * compiler can be asked to spill them, it is. */
#if OLY_HAS_OVERFLOW_BUILTINS
    __builtin_unwind_init();
#endif
    jmp_buf registers;
    (void)OLY_SETJMP(registers);
    mark_stack();
    if (oly_mark_others) oly_mark_others(scan_root);
    while (work_lost) {
        work_lost = false;
        rescan();
    }
    sort_pages();
    heap.allocated = 0;
    const size_t floor = (size_t)4 << 20;
    const size_t share = heap.live / 4 * 3;
    heap.threshold = share > floor ? share : floor;
}

#endif
