#include <stddef.h>
#include <stdint.h>

typedef struct counter {
    int steps;
    double total;
    const char *name;
} counter;

typedef int (*visitor)(int value, void *data);

counter *counter_new(const char *name);
void counter_add(counter *c, double by);
double counter_total(const counter *c);
void counter_free(counter *c);
counter counter_zero(void);
int sum_ints(const int *items, int n);
double sum_doubles(const double *items, int n);
float sum_floats(const float *items, int n);
int count_words(char **words);
void fill(unsigned char *bytes, size_t n, int value);
int visit(int n, visitor visit, void *data);
void set_values(int *i, double *d, char **s, int *flag, long *l);
void increment(int64_t *x);
uint64_t largest(void);
extern const char *const version;
extern int calls;
#define LIMIT 12
#define NAME "counter"
