/* embed.h: for C programs that call compiled vPython modules. It needs no other header of the runtime; headers
 * that `vpyc --emit=header` writes contain it.
 *
 * Numbers are C numbers. Strings and lists are made and read with the functions below. What lies on the C stack
 * is seen by the collector; what C keeps in variables of its own elsewhere must be named by oly_keep. An exception
 * that nobody catches ends the program with status 1 and its message, as in Python; oly_call catches it. */
#ifndef OLYMPUS_EMBED_H
#define OLYMPUS_EMBED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if OLY_INT_BITS == 64
typedef int64_t oly_int_t;
#else
typedef int32_t oly_int_t;
#endif
#if OLY_REAL_BITS == 64
typedef double oly_real_t;
#else
typedef float oly_real_t;
#endif
/* A number that may be an int or a float, as `sum` gives it. */
typedef struct {
    oly_real_t value;
    bool is_int;
} oly_number_t;
typedef struct {
    oly_real_t re;
    oly_real_t im;
} oly_complex_t;
typedef const struct oly_str *oly_str_t;
typedef struct oly_list *oly_list_t;

/* A str from a C string, which is copied; the C string of a str, which lives as long as the str is in use. */
oly_str_t oly_str_of_c(const char *text);
const char *oly_str_c(oly_str_t s);

/* Number of items of a list, and the items as a C array: of oly_int_t, oly_real_t, bool, oly_str_t, oly_list_t or
 * struct pointers. The array is valid until the list changes its length. */
size_t oly_list_count(oly_list_t list);
void *oly_list_items(oly_list_t list);
/* A list of copies of `n` items of `item_bytes` each; `atomic` says that they are numbers. */
oly_list_t oly_list_from(const void *items, size_t n, size_t item_bytes, int atomic);

/* Tells the collector of `bytes` bytes of C's own memory that hold strings, lists or objects. */
void oly_keep(void *place, size_t bytes);

/* Writes out what `print` has collected, so that it comes before what C prints next. */
void oly_flush(void);

/* Runs work(data). False if an exception ended it; then the two functions below tell its class and text. */
bool oly_call(void (*work)(void *data), void *data);
const char *oly_error_class(void);
const char *oly_error_text(void);

#ifdef __cplusplus
}
#endif
#endif
