/* range.c: the rarer operations on ranges. */
#include "olympus/list.h"
#include "olympus/range.h"

#include "olympus/text.h"

void oly_fail_range_step(uint32_t loc) { oly_raise_const(ValueError, "range() arg 3 must not be zero", loc); }

Range oly_range_slice(Range r, Integer lo, Integer hi, Integer step, unsigned given, uint32_t loc) {
    const Integer len = oly_range_len(r.start, r.stop, r.step, loc);
    const Integer by = given & OLY_SLICE_STEP ? step : 1;
    oly_slice_bounds((size_t)len, &lo, &hi, &step, given, loc);
    Range part;
    part.step = MULI(r.step, by, loc);
    part.start = ADDI(r.start, MULI(lo, r.step, loc), loc);
    part.stop = ADDI(r.start, MULI(hi, r.step, loc), loc);
    return part;
}

Boolean oly_range_has(Range r, Integer x) {
    if (r.step > 0 ? x < r.start || x >= r.stop : x > r.start || x <= r.stop) return false;
    if (r.step > 0) return (OLY_UI(x) - OLY_UI(r.start)) % OLY_UI(r.step) == 0;
    return (OLY_UI(r.start) - OLY_UI(x)) % (0 - OLY_UI(r.step)) == 0;
}

Boolean oly_range_eq(Range a, Range b) {
    const Integer n = oly_range_len(a.start, a.stop, a.step, 0);
    if (n != oly_range_len(b.start, b.stop, b.step, 0)) return false;
    return n == 0 || (a.start == b.start && (n == 1 || a.step == b.step));
}

String oly_range_repr(Range r) {
    oly_text_t t = OLY_TEXT;
    oly_text_c(&t, "range(");
    oly_text_int(&t, r.start);
    oly_text_c(&t, ", ");
    oly_text_int(&t, r.stop);
    if (r.step != 1) {
        oly_text_c(&t, ", ");
        oly_text_int(&t, r.step);
    }
    oly_text_char(&t, ')');
    return oly_text_end(&t);
}
