/* Made by vpyc 0.3.0 from closures.py. */
#include "olympus.h"

typedef struct counter_tick_env counter_tick_env;
typedef struct Shared Shared;
typedef struct adder_lambda_env adder_lambda_env;

/* What `tick` captures. */
struct counter_tick_env {
    Shared *count_1;
};

/* A variable that functions share. */
struct Shared {
    Integer value;
};

/* What `<lambda>` captures. */
struct adder_lambda_env {
    Integer n_0;
};


static void closures_body(void) OLY_UNUSED;
static counter_tick_env *closures_counter(Integer) OLY_UNUSED;
static Integer closures_counter_tick(counter_tick_env *, Integer) OLY_UNUSED;
static adder_lambda_env *closures_adder(Integer) OLY_UNUSED;
static Integer closures_twice(adder_lambda_env *, Integer) OLY_UNUSED;
static Integer closures_twice_2(None, Integer) OLY_UNUSED;
static Integer closures_lambda(Integer) OLY_UNUSED;
static Integer closures_adder_lambda(adder_lambda_env *, Integer) OLY_UNUSED;

/* Module closures. */
static void closures_body(void)
{
    counter_tick_env *a;
    counter_tick_env *b;
    Integer t1;
    Integer t2;
    Integer t3;
    Integer t4;
    Integer t5;
    Integer t6;
    /* closures.py:2  def counter(start): */
    /* closures.py:13  def twice(f, x): */
    /* closures.py:17  def adder(n): */
    /* closures.py:21  a = counter(10) */
    oly_loc = 21;
    a = closures_counter(10);
    /* closures.py:22  b = counter(100) */
    oly_loc = 22;
    b = closures_counter(100);
    /* closures.py:23  print(a(), a(5), b(), a()) */
    t1 = closures_counter_tick(a, 1);
    t2 = closures_counter_tick(a, 5);
    t3 = closures_counter_tick(b, 1);
    t4 = closures_counter_tick(a, 1);
    oly_put_int(t1);
    oly_put_char(' ');
    oly_put_int(t2);
    oly_put_char(' ');
    oly_put_int(t3);
    oly_put_char(' ');
    oly_put_int(t4);
    oly_put_char('\n');
    /* closures.py:24  print(twice(adder(3), 4), twice(lambda x: x * x, 3)) */
    oly_loc = 24;
    t5 = closures_twice(closures_adder(3), 4);
    t6 = closures_twice_2(NONE, 3);
    oly_put_int(t5);
    oly_put_char(' ');
    oly_put_int(t6);
    oly_put_char('\n');
}

/* counter(start: int) -> function tick */
static inline counter_tick_env *closures_counter(Integer start)
{
    Shared *count;
    counter_tick_env *tick;
    count = oly_new(sizeof(Shared));
    /* closures.py:3  count = start */
    count->value = start;
    /* closures.py:5  def tick(by=1): */
    tick = oly_new(sizeof(counter_tick_env));
    tick->count_1 = count;
    /* closures.py:10  return tick */
    return tick;
}

/* counter.tick(by: int) -> int */
static inline Integer closures_counter_tick(counter_tick_env *env, Integer by)
{
    /* closures.py:7  count += by */
    env->count_1->value = ADDI(env->count_1->value, by, 7);
    /* closures.py:8  return count */
    return env->count_1->value;
}

/* adder(n: int) -> function <lambda> */
static inline adder_lambda_env *closures_adder(Integer n)
{
    adder_lambda_env *t1;
    /* closures.py:18  return lambda x: x + n */
    t1 = oly_new(sizeof(adder_lambda_env));
    t1->n_0 = n;
    return t1;
}

/* twice(f: function <lambda>, x: int) -> int */
static inline Integer closures_twice(adder_lambda_env *f, Integer x)
{
    /* closures.py:14  return f(f(x)) */
    return closures_adder_lambda(f, closures_adder_lambda(f, x));
}

/* twice(f: function <lambda>, x: int) -> int */
static inline Integer closures_twice_2(None f, Integer x)
{
    (void)f;
    /* closures.py:14  return f(f(x)) */
    return closures_lambda(closures_lambda(x));
}

/* <lambda>(x: int) -> int */
static inline Integer closures_lambda(Integer x)
{
    /* closures.py:24  print(twice(adder(3), 4), twice(lambda x: x * x, 3)) */
    return MULI(x, x, 24);
}

/* adder.<lambda>(x: int) -> int */
static inline Integer closures_adder_lambda(adder_lambda_env *env, Integer x)
{
    /* closures.py:18  return lambda x: x + n */
    return ADDI(x, env->n_0, 18);
}

const char *const oly_files[] = {"closures.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    closures_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
