/* Made by vpyc 0.3.0 from control.py. */
#include "olympus.h"

OLY_STR(s1, " ", 1, 1);
OLY_STR(s2, "negative", 8, 8);
OLY_STR(s3, "zero", 4, 4);
OLY_STR(s4, "positive", 8, 8);


static void control_body(void) OLY_UNUSED;
static String control_classify(Integer) OLY_UNUSED;
static Integer control_first_divisor(Integer) OLY_UNUSED;

/* Module control. */
static void control_body(void)
{
    Integer i;
    String t1;
    Integer t2;
    Integer step;
    /* control.py:2  def classify(n): */
    /* control.py:11  def first_divisor(n): */
    /* control.py:20  i = 0 */
    i = 0;
    /* control.py:21  while True: */
    while (true) {
        /* control.py:22  i += 1 */
        i = ADDI(i, 1, 22);
        /* control.py:23  if i % 2: */
        if (i % 2 != 0) {
            /* control.py:24  continue */
            continue;
        }
        /* control.py:25  if i > 6: */
        if (i > 6) {
            /* control.py:26  break */
            break;
        }
        /* control.py:27  print(i, classify(i - 4), first_divisor(i + 5)) */
        t1 = control_classify(i - 4);
        t2 = control_first_divisor(i + 5);
        oly_put_int(i);
        oly_put_char(' ');
        oly_put(t1);
        oly_put_char(' ');
        oly_put_int(t2);
        oly_put_char('\n');
    }
    /* control.py:28  for step in range(10, 0, -3): */
    for (step = 10; step > 0; step -= 3) {
        /* control.py:29  print(step, end=" ") */
        oly_put_int(step);
        oly_put(s1);
    }
    /* control.py:30  print() */
    oly_put_char('\n');
}

/* classify(n: int) -> str */
static inline String control_classify(Integer n)
{
    /* control.py:3  if n < 0: */
    if (n < 0) {
        /* control.py:4  return "negative" */
        return s2;
    } else {
        /* control.py:5  elif n == 0: */
        if (n == 0) {
            /* control.py:6  return "zero" */
            return s3;
        } else {
            /* control.py:8  return "positive" */
            return s4;
        }
    }
}

/* first_divisor(n: int) -> int */
static Integer control_first_divisor(Integer n)
{
    Integer t2;
    Integer d = 0;
    /* control.py:12  for d in range(2, n): */
    {
        for (t2 = 2; t2 < n; t2++) {
            d = t2;
            /* control.py:13  if n % d == 0: */
            if (n % d == 0) {
                /* control.py:14  break */
                goto done_1;
            }
        }
        /* control.py:16  return n */
        return n;
    }
    done_1:;
    /* control.py:17  return d */
    return d;
}

const char *const oly_files[] = {"control.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    control_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
