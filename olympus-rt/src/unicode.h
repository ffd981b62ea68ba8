/* unicode.h: what is known about characters. With OLY_UNICODE=0, which is usual where a str is bytes, only ASCII
 * is, which saves the tables. */
#ifndef OLYMPUS_UNICODE_H
#define OLYMPUS_UNICODE_H

#include "olympus/types.h"

#ifndef OLY_UNICODE
#if OLY_STR_BYTES
#define OLY_UNICODE 0
#else
#define OLY_UNICODE 1
#endif
#endif

bool unicode_is_alpha(uint32_t c);
bool unicode_is_decimal(uint32_t c);
bool unicode_is_digit(uint32_t c);
bool unicode_is_numeric(uint32_t c);
bool unicode_is_space(uint32_t c);
bool unicode_is_upper(uint32_t c);
bool unicode_is_lower(uint32_t c);
bool unicode_is_title(uint32_t c);
bool unicode_is_printable(uint32_t c);
bool unicode_is_start(uint32_t c);    /* of an identifier */
bool unicode_is_continue(uint32_t c); /* of an identifier */
bool unicode_is_cased(uint32_t c);
bool unicode_is_case_ignorable(uint32_t c);

/* The value of a decimal digit, or -1. */
int unicode_decimal(uint32_t c);

/* The characters `c` becomes, at most 3; their number. */
size_t unicode_upper(uint32_t c, uint32_t out[3]);
size_t unicode_lower(uint32_t c, uint32_t out[3]);
size_t unicode_title(uint32_t c, uint32_t out[3]);
size_t unicode_fold(uint32_t c, uint32_t out[3]);

#endif
