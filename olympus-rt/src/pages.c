/* pages.c: the range of address space and which of its pages are free. */
#include "heap.h"

#if !OLY_MEM_PLAIN && !OLY_BARE

heap_t heap;

/* Divides the port's range into the tables and the pages. Memory is only touched as the heap grows. */
void heap_start(void) {
    size_t bytes = 0;
    char *area = oly_port_heap(&bytes);
    const size_t per_page = PAGE_BYTES + sizeof(page_t) + MARK_WORDS * sizeof(uint64_t) + 1;
    if (area == NULL || bytes < 4 * per_page) oly_fail_memory();
    const size_t most = (bytes - 2 * PAGE_BYTES) / per_page;
    const size_t limit = most < NO_PAGE ? most : NO_PAGE - 1;
    const size_t mask = PAGE_BYTES - 1;
    heap.marks = (uint64_t *)area;
    heap.free_map = heap.marks + limit * MARK_WORDS;
    heap.pages = (page_t *)(heap.free_map + (limit / 64 + 1));
    heap.base = (char *)(((uintptr_t)(heap.pages + limit) + mask) & ~(uintptr_t)mask);
    /* A program of few data stays small. */
    const size_t huge = (size_t)2 << 20, small = 2 * huge;
    if (limit << PAGE_SHIFT > small) {
        char *from = (char *)(((uintptr_t)heap.base + small) & ~(uintptr_t)(huge - 1));
        oly_port_large_pages(from, (size_t)(heap.base + (limit << PAGE_SHIFT) - from) & ~(huge - 1));
    }
    heap.limit = (uint32_t)limit;
    heap.no_span = NO_PAGE;
    heap.threshold = (size_t)4 << 20;
}

static inline bool is_free(uint32_t page) { return heap.free_map[page / 64] >> (page % 64) & 1; }

static void set_free(uint32_t first, uint32_t count, bool to) {
    for (uint32_t i = first; i < first + count; i++) {
        const uint64_t bit = (uint64_t)1 << (i % 64);
        if (to) {
            heap.free_map[i / 64] |= bit;
        } else {
            heap.free_map[i / 64] &= ~bit;
        }
    }
    heap.free_pages = to ? heap.free_pages + count : heap.free_pages - count;
}

/* The first free page at or after `page`; heap.top if there is none. */
static uint32_t next_free(uint32_t page) {
    while (page < heap.top) {
        const uint64_t word = heap.free_map[page / 64] >> (page % 64);
        if (word != 0) {
            page += low_bit(word);
            return page < heap.top ? page : heap.top;
        }
        page = (page / 64 + 1) * 64;
    }
    return heap.top;
}

/* The first free span of `count` pages, or NO_PAGE. */
static uint32_t find_span(uint32_t count) {
    if (heap.free_pages < count || count >= heap.no_span) return NO_PAGE;
    uint32_t start = next_free(heap.hint);
    heap.hint = start;
    while (start < heap.top) {
        uint32_t end = start + 1;
        while (end < heap.top && end - start < count && is_free(end)) end++;
        if (end - start == count) return start;
        start = next_free(end);
    }
    heap.no_span = count;
    return NO_PAGE;
}

/* Takes `count` pages; `fresh` says that they are zero. NO_PAGE when address space is used up. */
uint32_t span_take(uint32_t count, bool *fresh) {
    const uint32_t found = find_span(count);
    if (found != NO_PAGE) {
        set_free(found, count, false);
        *fresh = false;
        return found;
    }
    if (heap.limit - heap.top < count) return NO_PAGE;
    const uint32_t start = heap.top;
    heap.top += count;
    *fresh = true;
    return start;
}

void span_give(uint32_t first, uint32_t count) {
    for (uint32_t i = first; i < first + count; i++) heap.pages[i].kind = PAGE_FREE;
    set_free(first, count, true);
    if (first < heap.hint) heap.hint = first;
    heap.no_span = NO_PAGE;
}

/* Adds `more` pages behind a span of `count`, if they are free. */
bool span_extend(uint32_t first, uint32_t count, uint32_t more, bool *fresh) {
    const uint32_t end = first + count;
    if (end == heap.top) {
        if (heap.limit - heap.top < more) return false;
        heap.top += more;
        *fresh = true;
        return true;
    }
    if (heap.top - end < more) return false;
    for (uint32_t i = end; i < end + more; i++) {
        if (!is_free(i)) return false;
    }
    set_free(end, more, false);
    *fresh = false;
    return true;
}

#endif
