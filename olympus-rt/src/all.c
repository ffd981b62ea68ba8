/* all.c: the whole runtime as one unit, for compilers that optimise better so. Static
 * names that two files share are told apart here. */
#include "../port/host/port.c"

#include "big.c"
#include "big_bits.c"
#include "big_div.c"
#include "big_mul.c"
#include "big_real.c"
#include "big_text.c"
#include "bytes.c"
#include "clock.c"
#include "codec.c"
#include "comm.c"
#include "complex.c"
#define eq_str dict_eq_str
#define resize dict_resize
#define remove_slot dict_remove_slot
#include "dict.c"
#undef eq_str
#undef resize
#undef remove_slot
#include "digits.c"
#include "embed.c"
#include "fail.c"
#include "fail_text.c"
#include "file.c"
#include "format_complex.c"
#include "format_digits.c"
#include "format_int.c"
#include "format_layout.c"
#include "format_real.c"
#include "format_spec.c"
#include "format_str.c"
#include "gc.c"
#include "hash.c"
#include "in.c"
#include "int.c"
#include "list.c"
#include "mem.c"
#include "mem_core.c"
#include "mem_plain.c"
#include "native.c"
#include "num.c"
#include "number_parse.c"
#include "os.c"
#include "out.c"
#include "pages.c"
#include "part.c"
#include "raise.c"
#include "raise_core.c"
#include "range.c"
#include "real.c"
#include "real_bytes.c"
#include "real_text.c"
#include "roots.c"
#define eq_int set_eq_int
#define eq_str set_eq_str
#define resize set_resize
#define remove_slot set_remove_slot
#define grown set_grown
#define find set_find
#include "set.c"
#undef eq_int
#undef eq_str
#undef resize
#undef remove_slot
#undef grown
#undef find
#include "sort.c"
#include "start.c"
#include "start_core.c"
#include "str.c"
#include "str_case.c"
#include "str_change.c"
#include "str_kind.c"
#include "str_repr.c"
#include "str_search.c"
#include "strlist.c"
#include "sys.c"
#include "template.c"
#include "text.c"
#include "undigits.c"
#include "unicode.c"
#include "utf8.c"
