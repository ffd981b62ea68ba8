/* heap.h: what the allocator (mem.c), the pages (pages.c) and the collector (gc.c) share.
 *
 * The heap is one range of address space, cut into pages of 16 KB. A page is free, or holds blocks of one
 * size, or belongs to a span of pages that is one large block. What is known about a page stands in a table
 * beside the heap, so that any address finds its block with one subtraction and one multiplication. */
#ifndef OLYMPUS_HEAP_H
#define OLYMPUS_HEAP_H

#include "olympus/mem.h"
#include "olympus/start.h"

#define PAGE_SHIFT 14
#define PAGE_BYTES ((size_t)1 << PAGE_SHIFT)
#define MARK_WORDS (PAGE_BYTES / OLY_GRAIN / 64)
#define NO_PAGE UINT32_MAX

/* Sizes above OLY_SMALL_STEPS grains that still share a page. */
#define MEDIUM_CLASSES 14
#define CLASSES (OLY_SMALL_STEPS + 1 + MEDIUM_CLASSES)
#define MEDIUM_MAX (PAGE_BYTES / 2)

enum { PAGE_FREE, PAGE_SMALL, PAGE_LARGE, PAGE_REST };

typedef struct {
    uint8_t kind;
    uint8_t atomic;
    uint8_t size_class;
    uint8_t mark;   /* large: reached */
    uint32_t link;  /* small: next page to sweep; rest of a large block: its first page */
    uint32_t count; /* small: blocks in the page; large: pages in the span */
    uint32_t size;  /* small: bytes of a block */
    uint32_t recip; /* small: 2**21 / grains of a block, rounded up */
} page_t;

/* Where blocks of one size come from. */
typedef struct {
    oly_run_t *run;
    uint32_t size;
    uint32_t page;  /* the page whose free blocks are being handed out */
    uint32_t next;  /* its first block not looked at */
    uint32_t sweep; /* list of pages with free blocks */
} space_t;

typedef struct {
    char *base;          /* first page */
    page_t *pages;
    uint64_t *marks;     /* MARK_WORDS words for each page: a bit per block */
    uint64_t *free_map;  /* a bit per page */
    uint32_t top;        /* pages below are or were in use */
    uint32_t limit;      /* pages there can be */
    uint32_t free_pages; /* below top */
    uint32_t hint;       /* no free page stands below */
    uint32_t no_span;    /* no free span of that many pages was found since the last collection */
    size_t allocated;    /* bytes handed out since the last collection */
    size_t threshold;    /* at which the next one is due */
    size_t live;         /* bytes the last one found in use */
} heap_t;

extern heap_t heap;
extern space_t spaces[2][CLASSES];

/* pages.c */
void heap_start(void);
uint32_t span_take(uint32_t count, bool *fresh);
void span_give(uint32_t first, uint32_t count);
bool span_extend(uint32_t first, uint32_t count, uint32_t more, bool *fresh);

/* gc.c */
void collect(void);

static inline uint64_t *page_marks(uint32_t page) { return heap.marks + (size_t)page * MARK_WORDS; }
static inline char *page_start(uint32_t page) { return heap.base + ((size_t)page << PAGE_SHIFT); }
static inline uint32_t pages_for(size_t bytes) { return (uint32_t)((bytes + PAGE_BYTES - 1) >> PAGE_SHIFT); }

/* The number of the block of a small page that byte `at` of the page lies in. */
static inline uint32_t block_of(const page_t *page, size_t at) {
    return (uint32_t)(((uint32_t)(at / OLY_GRAIN) * page->recip) >> 21);
}

/* The lowest set bit of a word that has one, and the number of set bits. */
#if OLY_HAS_OVERFLOW_BUILTINS
static inline uint32_t low_bit(uint64_t word) { return (uint32_t)__builtin_ctzll(word); }
static inline uint32_t bits_set(uint64_t word) { return (uint32_t)__builtin_popcountll(word); }
#define OLY_PREFETCH(p) __builtin_prefetch(p)
#else
static inline uint32_t bits_set(uint64_t word) {
    word -= (word >> 1) & 0x5555555555555555u;
    word = (word & 0x3333333333333333u) + ((word >> 2) & 0x3333333333333333u);
    return (uint32_t)((((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fu) * 0x0101010101010101u) >> 56);
}
static inline uint32_t low_bit(uint64_t word) { return bits_set((word & (0 - word)) - 1); }
#define OLY_PREFETCH(p) ((void)0)
#endif

#endif
