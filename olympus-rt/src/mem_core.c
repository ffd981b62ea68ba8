/* mem_core.c: the heap of a machine with little memory: one block of it, in little code.
 *
 * Memory is handed out in grains of 16 bytes. A table has a byte for each grain: free, the first of a block, or
 * a further one of it. The next block is looked for behind the last one; at the end of the memory what cannot be
 * reached is collected. */
#include "olympus/mem.h"

#include "olympus/start.h"

#if OLY_BARE && !OLY_MEM_PLAIN

#define GRAIN 16u
#define NONE_FOUND UINT32_MAX

/* What the table says of a grain. */
enum {
    FREE,
    REST,   /* further grain of a block */
    PLAIN,  /* first grain of a block without pointers */
    SCANNED /* first grain of a block that may hold pointers */
};
#define MARK 4u

static struct {
    uint8_t *table;
    char *base;
    uint32_t count; /* grains */
    uint32_t top;   /* those from here on were never used, and the table says nothing of them */
    uint32_t next;  /* where to look for a free one */
    uint32_t used;  /* grains of blocks, also of those that are garbage */
} heap;

/* Blocks that were marked and not looked into yet; what does not fit is found again by its mark. */
static uint32_t work[OLY_GC_WORK];
static uint32_t work_count;
static bool work_lost;

/* Sets the heap up when it is first used; without memory it stays empty. */
static OLY_NOINLINE void start_heap(void) {
    size_t bytes = 0;
    char *area = oly_port_heap(&bytes);
    oly_exc_alloc = oly_new_any;
    if (bytes < 4 * GRAIN) oly_fail_memory();
    heap.count = (uint32_t)((bytes - GRAIN) / (GRAIN + 1));
    heap.table = (uint8_t *)area;
    heap.base = (char *)(((uintptr_t)area + heap.count + GRAIN - 1) & ~(uintptr_t)(GRAIN - 1));
}

static uint32_t grains_of(size_t bytes) { return bytes == 0 ? 1 : (uint32_t)((bytes + GRAIN - 1) / GRAIN); }

static uint32_t index_of(const void *block) { return (uint32_t)((const char *)block - heap.base) / GRAIN; }

/* The end of the block that starts at a grain. */
static uint32_t end_of(uint32_t at) {
    do {
        at++;
    } while (at < heap.top && heap.table[at] == REST);
    return at;
}

/* Marks the block that an address points into, if it does. */
static void mark(uintptr_t address) {
    uint32_t at = (uint32_t)(address - (uintptr_t)heap.base) / GRAIN;
    if (at >= heap.top) return;
    while (heap.table[at] == REST) at--;
    const uint8_t kind = heap.table[at];
    if (kind == FREE || (kind & MARK)) return;
    heap.table[at] = kind | MARK;
    if (kind != SCANNED) return;
    if (work_count == OLY_GC_WORK) {
        work_lost = true;
    } else {
        work[work_count++] = at;
    }
}

static void scan(const char *from, const char *to) {
    for (; from < to; from += sizeof(uintptr_t)) {
        uintptr_t word;
        memcpy(&word, from, sizeof word);
        mark(word);
    }
}

static void scan_block(uint32_t at) { scan(heap.base + at * GRAIN, heap.base + end_of(at) * GRAIN); }

static void finish_work(void) {
    while (work_count > 0) scan_block(work[--work_count]);
}

/* Frees what has no mark and takes the marks away. */
static void sweep(void) {
    heap.used = 0;
    heap.next = heap.top;
    bool keep = false;
    for (uint32_t i = 0; i < heap.top; i++) {
        const uint8_t kind = heap.table[i];
        if (kind != REST) {
            keep = (kind & MARK) != 0;
            if (keep) heap.table[i] = kind & (uint8_t)~MARK;
        }
        if (keep) {
            heap.used++;
        } else {
            heap.table[i] = FREE;
            if (heap.next > i) heap.next = i;
        }
    }
}

/* Overwrites what the search has left on the stack: pointers that would keep garbage alive the next time. */
static OLY_NOINLINE void wipe_stack(void) {
    volatile uintptr_t dead[64];
    for (size_t i = 0; i < sizeof dead / sizeof dead[0]; i++) dead[i] = 0;
}

/* Marks from all of the stack. A function of its own: where a frame begins differs from machine to machine, but the
 * registers that the caller has saved are always above this one. */
static OLY_NOINLINE void scan_stack(void) {
    for (uintptr_t at = OLY_FRAME_ADDRESS() & ~(uintptr_t)3; at < oly_stack_bottom; at += sizeof(uintptr_t)) {
        scan((const char *)at, (const char *)at + sizeof(uintptr_t));
        finish_work();
    }
}

static OLY_NOINLINE void collect(void) {
    /* Registers that callers keep pointers in come to the stack. */
    __builtin_unwind_init();
    for (size_t i = 0; i < oly_root_tables_used; i++) {
        for (size_t k = 0; k < oly_root_tables[i].count; k++) {
            const oly_root_t *root = &oly_root_tables[i].table[k];
            scan(root->addr, (const char *)root->addr + root->bytes / sizeof(uintptr_t) * sizeof(uintptr_t));
            finish_work();
        }
    }
    scan_stack();
    while (work_lost) {
        work_lost = false;
        for (uint32_t i = 0; i < heap.top; i++) {
            if (heap.table[i] == (SCANNED | MARK)) {
                scan_block(i);
                finish_work();
            }
        }
    }
    sweep();
    wipe_stack();
}

/* The first of `need` free grains in a row. */
static uint32_t find_room(uint32_t need) {
    uint32_t row = 0;
    for (uint32_t i = heap.next; i < heap.top; i++) {
        row = heap.table[i] == FREE ? row + 1 : 0;
        if (row == need) return i + 1 - need;
    }
    const uint32_t at = heap.top - row;
    return heap.count - at >= need ? at : NONE_FOUND;
}

/* Makes the grains from `at` up to `to` part of a block. */
static void take(uint32_t at, uint32_t to) {
    heap.used += to - at;
    memset(heap.table + at, REST, to - at);
    heap.next = to;
    if (to > heap.top) heap.top = to;
}

static OLY_NOINLINE void *new_block(size_t bytes, uint8_t kind) {
    if (heap.table == NULL) start_heap();
    if (bytes > heap.count * GRAIN) oly_fail_memory();
    const uint32_t need = grains_of(bytes);
    uint32_t at = find_room(need);
    if (at == NONE_FOUND) {
        collect();
        at = find_room(need);
        if (at == NONE_FOUND) oly_fail_memory();
    }
    /* A search for many grains leaves single ones behind; the next collection finds them again. */
    take(at, at + need);
    heap.table[at] = kind;
    char *block = heap.base + at * GRAIN;
    if (kind == SCANNED) memset(block, 0, need * GRAIN);
    return block;
}

void *oly_new_any(size_t bytes) { return new_block(bytes, SCANNED); }
void *oly_new_atomic_any(size_t bytes) { return new_block(bytes, PLAIN); }

size_t oly_block_bytes(const void *block) {
    const uint32_t at = index_of(block);
    return (end_of(at) - at) * GRAIN;
}

static void *resize_block(void *block, size_t old, size_t bytes, uint8_t kind) {
    if (block == NULL) return new_block(bytes, kind);
    const uint32_t at = index_of(block);
    kind = heap.table[at];
    if (bytes > heap.count * GRAIN) oly_fail_memory();
    const uint32_t end = end_of(at), want = at + grains_of(bytes);
    uint32_t to = end;
    while (to < want && to < heap.count && (to >= heap.top || heap.table[to] == FREE)) to++;
    if (to < want) {
        char *moved = memcpy(new_block(bytes, kind), block, old);
        oly_memory_free(block);
        return moved;
    }
    if (want > end) {
        const uint32_t next = heap.next;
        take(end, want);
        if (next < end) heap.next = next;
    }
    if (bytes > old && kind == SCANNED) memset((char *)block + old, 0, oly_block_bytes(block) - old);
    return block;
}

void *oly_resize(void *block, size_t old, size_t bytes) { return resize_block(block, old, bytes, SCANNED); }
void *oly_resize_atomic(void *block, size_t old, size_t bytes) { return resize_block(block, old, bytes, PLAIN); }

void oly_memory_free(void *block) {
    const uint32_t at = index_of(block);
    if (block == NULL || at >= heap.top || heap.table[at] < PLAIN) return;
    const uint32_t end = end_of(at);
    memset(heap.table + at, FREE, end - at);
    heap.used -= end - at;
    if (at < heap.next) heap.next = at;
}

void oly_gc(void) {
    if (heap.table != NULL) collect();
}

size_t oly_memory_used(void) { return heap.used * GRAIN; }

#endif
