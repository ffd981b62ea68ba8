#include "counter.h"

#include <stdlib.h>
#include <string.h>

const char *const version = "1.2";
int calls = 0;

counter *counter_new(const char *name) {
    counter *c = calloc(1, sizeof *c);
    c->name = strdup(name);
    return c;
}
void counter_add(counter *c, double by) { c->steps++, c->total += by; }
double counter_total(const counter *c) { return c->total; }
void counter_free(counter *c) { free(c); }
counter counter_zero(void) { return (counter){0, 0.5, "zero"}; }
int sum_ints(const int *items, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += items[i];
    calls++;
    return sum;
}
double sum_doubles(const double *items, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += items[i];
    return sum;
}
float sum_floats(const float *items, int n) {
    float sum = 0;
    for (int i = 0; i < n; i++) sum += items[i];
    return sum;
}
int count_words(char **words) {
    int n = 0;
    while (words[n] != NULL) n++;
    return n;
}
void fill(unsigned char *bytes, size_t n, int value) { memset(bytes, value, n); }
int visit(int n, visitor visit, void *data) {
    int sum = 0;
    for (int i = 0; i < n; i++) sum += visit(i, data);
    return sum;
}
void set_values(int *i, double *d, char **s, int *flag, long *l) {
    *i += 1, *d *= 2, *s = "from C", *flag = !*flag, *l = 5000000000;
}
void increment(int64_t *x) { ++*x; }
uint64_t largest(void) { return UINT64_MAX; }
