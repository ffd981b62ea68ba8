/* num.c: the rarer operations on Number. */
#include "olympus/format.h"
#include "olympus/num.h"

void oly_fail_num_int(uint32_t loc) {
    oly_raise_at(OLY_OverflowError, "integer overflow: an int that may also be a float is exact to " OLY_NUM_LIMIT_TEXT " only", loc);
}

Real oly_num_div(Number a, Number b, uint32_t loc) {
    if (b.value == 0 && a.is_int && b.is_int) oly_fail_zero_true(loc);
    return DIVR(a.value, b.value, loc);
}

Number oly_num_floordiv(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) {
        return oly_num_of_int_at((Integer)DIVI((Integer)a.value, (Integer)b.value, loc), loc);
    }
    return oly_num_of_real(FDIVR(a.value, b.value, loc));
}

Number oly_num_mod(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return oly_num_of_int_at(MODI((Integer)a.value, (Integer)b.value, loc), loc);
    return oly_num_of_real(MODR(a.value, b.value, loc));
}

Number oly_num_pow(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int && b.value >= 0) {
        return oly_num_of_int_at(POWI((Integer)a.value, (Integer)b.value, loc), loc);
    }
    return oly_num_of_real(POWR(a.value, b.value, loc));
}

Number oly_num_round_digits(Number a, Integer digits, uint32_t loc) {
    if (a.is_int) return oly_num_of_int_at(oly_round_int_digits((Integer)a.value, digits, loc), loc);
    return oly_num_of_real(oly_round_digits(a.value, digits, loc));
}

String oly_num_str(Number a) { return a.is_int ? oly_int_str((Integer)a.value) : oly_real_str(a.value); }

String oly_format_num(Number a, String spec) {
    return a.is_int ? oly_format_int((Integer)a.value, spec) : oly_format_real(a.value, spec);
}
