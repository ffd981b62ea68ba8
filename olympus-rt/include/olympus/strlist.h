/* strlist.h: the functions of texts that take or give lists of texts. */
#ifndef OLYMPUS_STRLIST_H
#define OLYMPUS_STRLIST_H

#include "olympus/list.h"
#include "olympus/str.h"

/* Lists of String; the first two split at runs of white space. */
List oly_str_split_space(String s, Integer maxsplit);
List oly_str_rsplit_space(String s, Integer maxsplit);
List oly_str_split(String s, String sep, Integer maxsplit);
List oly_str_rsplit(String s, String sep, Integer maxsplit);
List oly_str_splitlines(String s, Boolean keepends);
/* The three pieces, to be taken as a tuple. */
void oly_str_partition(String s, String sep, String out[3]);
void oly_str_rpartition(String s, String sep, String out[3]);
List oly_str_partition_list(String s, String sep);
List oly_str_rpartition_list(String s, String sep);
String oly_str_join(String sep, List parts);
/* list(s) */
List oly_str_chars(String s);
Boolean oly_str_startswith_any(String s, List prefixes);
Boolean oly_str_endswith_any(String s, List suffixes);
/* bytes([1, 2, 3]) */
Bytes oly_bytes_of_list(List ints);
Bytes oly_bytes_join(Bytes between, List parts);
/* The command line. */
List oly_argv(void);

#endif
