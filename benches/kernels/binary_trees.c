#include <stdio.h>
#include <stdlib.h>

struct node {
    struct node *left, *right;
};

static struct node *build(int depth)
{
    struct node *node = malloc(sizeof *node);
    if (node == NULL)
        exit(1);
    node->left = depth == 0 ? NULL : build(depth - 1);
    node->right = depth == 0 ? NULL : build(depth - 1);
    return node;
}

static long count(const struct node *node)
{
    return node == NULL ? 0 : 1 + count(node->left) + count(node->right);
}

static void drop(struct node *node)
{
    if (node != NULL) {
        drop(node->left);
        drop(node->right);
        free(node);
    }
}

int main(int argc, char **argv)
{
    long n = argc > 1 ? atol(argv[1]) : 1, total = 0;
    struct node *keep = build(12);
    for (long i = 0; i < n; i++) {
        struct node *tree = build(14);
        total += count(tree);
        drop(tree);
    }
    printf("%ld %ld\n", total, count(keep));
    drop(keep);
    return 0;
}
