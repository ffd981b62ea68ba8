/* platform.h: what the C compiler offers, under names of ours. No target is named here; ports do that. */
#ifndef OLYMPUS_PLATFORM_H
#define OLYMPUS_PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "olympus/config.h"

#if defined(__GNUC__) || defined(__clang__)
#define OLY_LIKELY(x) __builtin_expect(!!(x), 1)
#define OLY_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define OLY_NORETURN __attribute__((noreturn))
#define OLY_COLD __attribute__((cold, noinline))
#define OLY_NOINLINE __attribute__((noinline))
#define OLY_ALWAYS_INLINE inline __attribute__((always_inline))
#define OLY_UNUSED __attribute__((unused))
/* What this type reads may have been written through another type: the start of an object of any class. */
#define OLY_MAY_ALIAS __attribute__((may_alias))
/* One for the whole program, though several object files define it. */
#define OLY_WEAK __attribute__((weak))
#define OLY_PURE __attribute__((pure))
#define OLY_MALLOC __attribute__((malloc))
#define OLY_ALIGNED(n) __attribute__((aligned(n)))
/* Behind other constants without a gap: some compilers align texts and structs for speed. */
#define OLY_COMPACT __attribute__((aligned(1)))
#define OLY_PACKED __attribute__((packed))
#else
#define OLY_LIKELY(x) (x)
#define OLY_UNLIKELY(x) (x)
#define OLY_NORETURN
#define OLY_COLD
#define OLY_NOINLINE
#define OLY_ALWAYS_INLINE inline
#define OLY_UNUSED
#define OLY_MAY_ALIAS
#define OLY_WEAK
#define OLY_PURE
#define OLY_MALLOC
#define OLY_ALIGNED(n)
#define OLY_COMPACT
#define OLY_PACKED
#endif

/* tcc calls itself GNUC and lacks the overflow builtins. */
#if (defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 5)) && !defined(__TINYC__)
#define OLY_HAS_OVERFLOW_BUILTINS 1
#else
#define OLY_HAS_OVERFLOW_BUILTINS 0
#endif

#if (defined(__clang__) || defined(__GNUC__)) && !defined(__TINYC__)
#define OLY_CONSTANT(x) __builtin_constant_p(x)
#define OLY_FRAME_ADDRESS() ((uintptr_t)__builtin_frame_address(0))
#define OLY_NO_SANITIZE_ADDRESS __attribute__((no_sanitize_address))
#else
#define OLY_CONSTANT(x) 0
#define OLY_FRAME_ADDRESS() oly_frame_address_of(&(char){0})
static inline uintptr_t oly_frame_address_of(const char *here) { return (uintptr_t)here; }
#define OLY_NO_SANITIZE_ADDRESS
#endif

/* A text in a section of its own. Some compilers (of MicroBlaze) put all texts of a file into one section, which
 * is linked as a whole. */
#if defined(__GNUC__) && OLY_BARE
#define OLY_OWN_TEXT(text) (__extension__({ static const char oly_own_text[] = text; oly_own_text; }))
#else
#define OLY_OWN_TEXT(text) text
#endif

/* Compilers know nothing of the variable's value from here on. */
#if defined(__GNUC__)
#define OLY_OPAQUE(variable) __asm__("" : "+r"(variable))
#else
#define OLY_OPAQUE(variable) ((void)0)
#endif

/* Marks a place that control never reaches. */
#if (defined(__clang__) || defined(__GNUC__)) && !defined(__TINYC__)
#define OLY_UNREACHABLE() __builtin_unreachable()
#else
#define OLY_UNREACHABLE() ((void)0)
#endif

/* setjmp without the signal mask, which a machine without signals does by its usual name. */
#if OLY_BARE
#define OLY_SETJMP(env) setjmp(env)
#else
#define OLY_SETJMP(env) _setjmp(env)
#endif

/* C99 has no _Static_assert and older cross compilers neither. */
#define OLY_STATIC_ASSERT(name, condition) typedef char oly_assert_##name[(condition) ? 1 : -1] OLY_UNUSED

#endif
