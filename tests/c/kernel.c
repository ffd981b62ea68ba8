/* Made by vpyc 0.3.0 from kernel.py. */
#include "olympus.h"


OLY_BLOCK(kernel_body_samples, Real, 16);

static void kernel_body(void) OLY_UNUSED;
static void kernel_smooth(List, List, Integer) OLY_UNUSED;
static Real kernel_total(List) OLY_UNUSED;

/* Module kernel. */
static void kernel_body(void)
{
    List samples;
    Real t2;
    Real t4;
    Real t5;
    /* kernel.py:2  def smooth(data, out, rounds): */
    /* kernel.py:11  def total(values): */
    /* kernel.py:18  samples = [0.0] * 16 */
    samples = (List)&kernel_body_samples;
    /* kernel.py:19  samples[8] = 100.0 */
    AT(Real, samples, 8) = 100.0;
    /* kernel.py:20  smooth(samples, [0.0] * 16, 4) */
    t2 = 0.0;
    kernel_smooth(samples, oly_list_fill(&t2, 16, sizeof(Real), true, 20), 4);
    /* kernel.py:21  print(total(samples), samples[8]) */
    t4 = kernel_total(samples);
    t5 = AT(Real, samples, 8);
    oly_put_real(t4);
    oly_put_char(' ');
    oly_put_real(t5);
    oly_put_char('\n');
}

/* smooth(data: list[float], out: list[float], rounds: int) -> None */
static void kernel_smooth(List data, List out_, Integer rounds)
{
    Integer n;
    Integer unused1;
    Integer t3;
    Integer i;
    Integer t6;
    Integer i_2;
    /* kernel.py:3  n = len(data) */
    n = (Integer)data->len;
    /* kernel.py:4  for _ in range(rounds): */
    for (unused1 = 0; unused1 < rounds; unused1++) {
        /* kernel.py:5  for i in range(1, n - 1): */
        t3 = n - 1;
        for (i = 1; i < t3; i++) {
            /* kernel.py:6  out[i] = (data[i - 1] + data[i] + data[i + 1]) / 3.0 */
            AT(Real, out_, i) = (AT(Real, data, i - 1) + AT(Real, data, i) + AT(Real, data, i + 1)) / 3.0;
        }
        /* kernel.py:7  for i in range(1, n - 1): */
        t6 = n - 1;
        for (i_2 = 1; i_2 < t6; i_2++) {
            /* kernel.py:8  data[i] = out[i] */
            AT(Real, data, i_2) = AT(Real, out_, i_2);
        }
    }
}

/* total(values: list[float]) -> float */
static Real kernel_total(List values)
{
    Real result;
    size_t t2;
    Real value;
    /* kernel.py:12  result = 0.0 */
    result = 0.0;
    /* kernel.py:13  for value in values: */
    for (t2 = 0; t2 < values->len; t2++) {
        value = AT(Real, values, t2);
        /* kernel.py:14  result += value */
        result += value;
    }
    /* kernel.py:15  return result */
    return result;
}

const char *const oly_files[] = {"kernel.py"};
const oly_program_t oly_program_info = {oly_files, 1, NULL, NULL, 0, NULL};

static void start(void)
{
    kernel_body();
}

int main(int argc, char **argv)
{
    return oly_start(argc, argv, &oly_program_info, start);
}
