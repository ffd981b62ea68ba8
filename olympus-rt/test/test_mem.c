/* test_mem.c: the collector keeps what is reachable, reuses what is not, and never moves anything. */
#include "expect.h"

typedef struct node {
    struct node *left, *right;
    Integer value;
} node_t;

static node_t *tree(int depth) {
    node_t *n = oly_new(sizeof *n);
    n->value = depth;
    if (depth > 0) {
        n->left = tree(depth - 1);
        n->right = tree(depth - 1);
    }
    return n;
}

static Integer sum(const node_t *n) { return n == NULL ? 0 : 1 + sum(n->left) + sum(n->right); }

static void test_trees(void) {
    node_t *kept = tree(12);
    for (int i = 0; i < 200; i++) CHECK(sum(tree(8)) == 511);
    CHECK(sum(kept) == 8191);
#if !OLY_MEM_PLAIN
    oly_gc();
    CHECK(oly_memory_used() < (size_t)64 << 20);
#endif
}

/* A long list must neither overflow the C stack nor the collector's work list. */
static void test_long_list(void) {
    node_t *first = NULL;
    const int length = OLY_DEBUG ? 5000 : 500000;
    for (int i = 0; i < length; i++) {
        node_t *n = oly_new(sizeof *n);
        n->right = first;
        n->value = i;
        first = n;
    }
    oly_gc();
    int count = 0;
    for (const node_t *n = first; n; n = n->right) CHECK(n->value == length - 1 - count++);
    CHECK(count == length);
}

/* A block with very many children, more than the work list holds. */
static void test_wide(void) {
    const size_t width = OLY_DEBUG ? 2000 : 300000;
    node_t **children = oly_new(width * sizeof *children);
    for (size_t i = 0; i < width; i++) {
        children[i] = oly_new(sizeof **children);
        children[i]->left = oly_new(sizeof **children);
        children[i]->left->value = (Integer)i;
    }
    oly_gc();
    for (size_t i = 0; i < width; i++) CHECK(children[i]->left->value == (Integer)i);
}

static node_t *global_root;
static const oly_root_t roots[] = {{&global_root, sizeof global_root}};

static OLY_NOINLINE void fill_global(void) { global_root = tree(6); }

static OLY_NOINLINE void smash_stack(void) {
    volatile char room[4096];
    memset((void *)(uintptr_t)room, 0, sizeof room);
}

static void test_roots(void) {
    oly_roots(roots, 1);
    fill_global();
    smash_stack();
    for (int i = 0; i < 50; i++) (void)tree(8);
    oly_gc();
    CHECK(sum(global_root) == 127);
}

/* Only a pointer into the middle is left, on the stack and in the heap. */
static void test_interior(void) {
    const size_t sizes[] = {24, 100, 600, 5000, 20000, 3000000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char **holder = oly_new(sizeof *holder);
        char *block = oly_new_atomic(sizes[i]);
        memset(block, 7, sizes[i]);
        *holder = block + sizes[i] - 1;
        block = NULL;
        for (int k = 0; k < 20; k++) {
            char *other = oly_new_atomic(sizes[i]);
            memset(other, 9, sizes[i]);
        }
        oly_gc();
        for (size_t k = 0; k < sizes[i]; k++) {
            if ((*holder)[-(ptrdiff_t)k] != 7) {
                WRONG("block was reused");
                break;
            }
        }
    }
}

static void test_zeroed(void) {
    for (size_t bytes = 0; bytes < 40000; bytes += bytes < 700 ? 1 : 777) {
        for (int k = 0; k < 2; k++) {
            unsigned char *block = oly_new(bytes);
            CHECK(((uintptr_t)block & (2 * sizeof(void *) - 1)) == 0);
            CHECK(oly_block_bytes(block) >= bytes);
            for (size_t i = 0; i < bytes; i++) {
                if (block[i] != 0) {
                    WRONG("not zero");
                    break;
                }
            }
            memset(block, 0xff, bytes);
        }
    }
}

static void test_resize(void) {
    Integer *data = NULL;
    size_t cap = 0;
    for (size_t n = 0; n < 300000; n++) {
        if (n == cap) {
            const size_t old = cap * sizeof *data;
            cap = cap == 0 ? 1 : cap * 3 / 2 + 1;
            data = oly_resize_atomic(data, old, cap * sizeof *data);
        }
        data[n] = (Integer)n;
    }
    for (size_t n = 0; n < 300000; n++) CHECK(data[n] == (Integer)n);
    /* What is added to a scanned block is zero. */
    void **cells = oly_resize(NULL, 0, 8 * sizeof *cells);
    for (size_t n = 8; n < 100000; n *= 2) {
        for (size_t i = 0; i < n; i++) cells[i] = &cells[i];
        cells = oly_resize(cells, n * sizeof *cells, 2 * n * sizeof *cells);
        for (size_t i = n; i < 2 * n; i++) {
            if (cells[i] != NULL) {
                WRONG("not zero");
                break;
            }
        }
    }
    oly_memory_free(cells);
}

/* Large blocks that are dropped are found again for later ones. */
static void test_large(void) {
    const size_t mega = (size_t)1 << 20;
    for (int i = 0; i < 300; i++) {
        char *block = oly_new_atomic(mega + (size_t)i * 1000);
        block[mega - 1] = (char)i;
    }
#if !OLY_MEM_PLAIN
    CHECK(oly_memory_used() < 100 * mega);
#endif
}

static void test_no_memory(void) {
#if !OLY_MEM_PLAIN
    FAILS(oly_new((size_t)1 << 46), OLY_MemoryError, "");
    FAILS(oly_new_atomic(SIZE_MAX / 2), OLY_MemoryError, "");
#endif
    FAILS(oly_size(SIZE_MAX / 8, 16, 0), OLY_MemoryError, "");
    FAILS(oly_str_repeat(LIT("abc"), INTEGER_MAX), OLY_MemoryError, "");
    CHECK(sum(tree(4)) == 31);
}

static void run(void) {
    test_trees();
    test_long_list();
    test_wide();
    test_roots();
    test_interior();
    test_zeroed();
    test_resize();
    test_large();
    test_no_memory();
}

TEST_MAIN(run)
