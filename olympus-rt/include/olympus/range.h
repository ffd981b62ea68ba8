/* range.h: range objects, three ints by value. */
#ifndef OLYMPUS_RANGE_H
#define OLYMPUS_RANGE_H

#include "olympus/ops.h"

typedef struct {
    Integer start;
    Integer stop;
    Integer step;
} Range;

OLY_NORETURN OLY_COLD void oly_fail_range_step(uint32_t loc);

/* range(start, stop, step); a step of 0 is ValueError. */
static inline Range oly_range(Integer start, Integer stop, Integer step, uint32_t loc) {
    if (OLY_UNLIKELY(step == 0)) oly_fail_range_step(loc);
    Range r = {start, stop, step};
    return r;
}
#define OLY_RANGE(start, stop, step, loc) oly_range((start), (stop), (step), (loc))

/* r[lo:hi:step], where `given` has a bit for each bound that is written (OLY_SLICE_…). */
Range oly_range_slice(Range r, Integer lo, Integer hi, Integer step, unsigned given, uint32_t loc);
/* x in r */
Boolean oly_range_has(Range r, Integer x);
/* Ranges are equal if they give the same items. */
Boolean oly_range_eq(Range a, Range b);
String oly_range_repr(Range r);

#endif
