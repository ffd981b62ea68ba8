/* format.h: the format mini-language of format() and f-strings, and the conversions of `%`. */
#ifndef OLYMPUS_FORMAT_H
#define OLYMPUS_FORMAT_H

#include "olympus/num.h"
#include "olympus/str.h"

/* format(x, spec) */
String oly_format_int(Integer x, String spec);
String oly_format_real(Real x, String spec);
String oly_format_str(String x, String spec);
String oly_format_bool(Boolean x, String spec);

/* One conversion of `%`: `spec` is what stands between `%` and the end of it, such as "-08.3f". */
String oly_percent_int(Integer x, String spec);
String oly_percent_real(Real x, String spec);
/* For %s, %r and %a the text is the str() or repr() already; for %c it is one character. */
String oly_percent_str(String x, String spec);

#endif
