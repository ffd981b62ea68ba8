/* num.c: the rarer operations on Number. */
#include "olympus/format.h"
#include "olympus/hash.h"
#include "olympus/num.h"

Real oly_num_div(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return DIVI_TRUE(a.u.integer, b.u.integer, loc);
    return DIVR(oly_num_to_real(a), oly_num_to_real(b), loc);
}

Number oly_num_floordiv(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return oly_num_of_int(DIVI(a.u.integer, b.u.integer, loc));
    return oly_num_of_real(FDIVR(oly_num_to_real(a), oly_num_to_real(b), loc));
}

Number oly_num_mod(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int) return oly_num_of_int(MODI(a.u.integer, b.u.integer, loc));
    return oly_num_of_real(MODR(oly_num_to_real(a), oly_num_to_real(b), loc));
}

Number oly_num_pow(Number a, Number b, uint32_t loc) {
    if (a.is_int && b.is_int && b.u.integer >= 0) {
        return oly_num_of_int(POWI(a.u.integer, b.u.integer, loc));
    }
    return oly_num_of_real(POWR(oly_num_to_real(a), oly_num_to_real(b), loc));
}

Number oly_num_round_digits(Number a, Integer digits, uint32_t loc) {
    if (a.is_int) return oly_num_of_int(oly_round_int_digits(a.u.integer, digits, loc));
    return oly_num_of_real(oly_round_digits(a.u.real, digits, loc));
}

Integer oly_num_round(Number a, uint32_t loc) {
    return a.is_int ? a.u.integer : oly_round_int(a.u.real, loc);
}

size_t oly_num_hash(Number a) { return a.is_int ? oly_hash_int(a.u.integer) : oly_hash_real(a.u.real); }

String oly_num_str(Number a) { return a.is_int ? oly_int_str(a.u.integer) : oly_real_str(a.u.real); }

String oly_format_num(Number a, String spec) {
    return a.is_int ? oly_format_int(a.u.integer, spec) : oly_format_real(a.u.real, spec);
}
