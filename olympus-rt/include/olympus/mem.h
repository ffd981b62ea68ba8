/* mem.h: blocks of memory and the collector.
 *
 * One conservative mark-sweep collector that never moves a block. Roots are the C stack, the registers and
 * the static ranges that generated code registers; a pointer anywhere into a block keeps it alive. Nothing
 * has to be said when a pointer is copied or dropped. Out of memory is MemoryError. */
#ifndef OLYMPUS_MEM_H
#define OLYMPUS_MEM_H

#include <string.h>

#include "olympus/types.h"

/* A static range that holds pointers to blocks. */
typedef struct {
    void *addr;
    size_t bytes;
} oly_root_t;

/* The table of the program's static ranges; once per program (or module: tables add up). */
void oly_roots(const oly_root_t *table, size_t count);

/* Blocks up to this size are cut from pages of one size, in steps of OLY_GRAIN bytes. */
#define OLY_GRAIN (2 * sizeof(void *))
#define OLY_SMALL_STEPS 32

/* Free memory of one size that is handed out next: from `cur` up to `end`. */
typedef struct {
    char *cur;
    char *end;
} oly_run_t;

/* [0] scanned and zeroed, [1] atomic; the second index is the size in grains. */
extern oly_run_t oly_runs[2][OLY_SMALL_STEPS + 1];

/* The same without the short cut; any size, also 0. */
OLY_MALLOC void *oly_new_any(size_t bytes);
OLY_MALLOC void *oly_new_atomic_any(size_t bytes);

#if OLY_INLINE_ALLOC && !OLY_MEM_PLAIN && !OLY_DEBUG && !OLY_BARE
#define OLY_NEW_FAST(atomic, bytes, slow)                                                  \
    do {                                                                                   \
        if (OLY_CONSTANT(bytes) && bytes > 0 && bytes <= OLY_SMALL_STEPS * OLY_GRAIN) {    \
            const size_t size = (bytes + OLY_GRAIN - 1) & ~(OLY_GRAIN - 1);                \
            oly_run_t *run = &oly_runs[atomic][size / OLY_GRAIN];                          \
            char *p = run->cur;                                                            \
            if (OLY_LIKELY((size_t)(run->end - p) >= size)) {                              \
                run->cur = p + size;                                                       \
                return p;                                                                  \
            }                                                                              \
        }                                                                                  \
        return slow(bytes);                                                                \
    } while (0)
#else
#define OLY_NEW_FAST(atomic, bytes, slow) return slow(bytes)
#endif

/* A zeroed block that may hold pointers. */
static inline void *oly_new(size_t bytes) { OLY_NEW_FAST(0, bytes, oly_new_any); }

/* A block without pointers: neither zeroed nor ever scanned. */
static inline void *oly_new_atomic(size_t bytes) { OLY_NEW_FAST(1, bytes, oly_new_atomic_any); }

/* The same for a size that is known only at run time, where the call counts: a text. */
static inline void *oly_new_atomic_sized(size_t bytes) {
#if OLY_INLINE_ALLOC && !OLY_MEM_PLAIN && !OLY_DEBUG && !OLY_BARE
    if (OLY_LIKELY(bytes - 1 < OLY_SMALL_STEPS * OLY_GRAIN)) {
        const size_t size = (bytes + OLY_GRAIN - 1) & ~(OLY_GRAIN - 1);
        oly_run_t *run = &oly_runs[1][size / OLY_GRAIN];
        char *p = run->cur;
        if (OLY_LIKELY((size_t)(run->end - p) >= size)) {
            run->cur = p + size;
            return p;
        }
    }
#endif
    return oly_new_atomic_any(bytes);
}

/* A zeroed block without pointers. */
static inline void *oly_new_atomic_zero(size_t bytes) { return memset(oly_new_atomic(bytes), 0, bytes); }

OLY_NORETURN OLY_COLD void oly_fail_memory(void);

/* A count that is not negative as a size, or MemoryError if it is none. */
static inline size_t oly_count(Integer n) {
    if (OLY_UNLIKELY((Integer)(size_t)n != n)) oly_fail_memory();
    return (size_t)n;
}

/* `count * item + extra` bytes, or MemoryError if that is no size. */
static inline size_t oly_size(size_t count, size_t item, size_t extra);

/* Moves the `old` bytes of a block that only the caller knows to one of `bytes`, in place where possible.
 * What is added is zero if the block is scanned. NULL is an empty scanned block. The old block is gone. */
void *oly_resize(void *block, size_t old, size_t bytes);
/* The same, where NULL is an empty atomic block. */
void *oly_resize_atomic(void *block, size_t old, size_t bytes);
/* The bytes that a block can hold without moving: at least what was asked for. */
size_t oly_block_bytes(const void *block);

/* memory.gc(): collects now. */
void oly_gc(void);
/* memory.free(): gives a block back at once; the caller answers for there being no other pointer to it. */
void oly_memory_free(void *block);
/* Bytes in use after the last collection plus what was handed out since. */
size_t oly_memory_used(void);

static inline size_t oly_size(size_t count, size_t item, size_t extra) {
    if (OLY_UNLIKELY(item != 0 && count > ((size_t)PTRDIFF_MAX - extra) / item)) oly_fail_memory();
    return count * item + extra;
}

#endif
