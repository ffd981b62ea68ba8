/* config.h: every knob of the runtime, with its default. Override on the command line: -DOLY_INT_BITS=32. */
#ifndef OLYMPUS_CONFIG_H
#define OLYMPUS_CONFIG_H

#include <stdint.h>

/* 1: a machine without an operating system, whose port is made with port/bare: no files, one small heap. */
#ifndef OLY_BARE
#define OLY_BARE 0
#endif

/* Width of Integer: 32 or 64. The machine word unless asked otherwise. */
#ifndef OLY_INT_BITS
#if UINTPTR_MAX > 0xffffffffu
#define OLY_INT_BITS 64
#else
#define OLY_INT_BITS 32
#endif
#endif

/* Width of Real: 32 (C float) or 64 (C double). */
#ifndef OLY_REAL_BITS
#define OLY_REAL_BITS OLY_INT_BITS
#endif

/* 1: a str is a sequence of bytes (vpython, epython); 0: of code points kept as UTF-8 (python3). */
#ifndef OLY_STR_BYTES
#define OLY_STR_BYTES 0
#endif

/* 1: the machine has no instruction for the upper half of a product, and checks multiplications without it. */
#ifndef OLY_NARROW_MULTIPLY
#define OLY_NARROW_MULTIPLY 0
#endif

/* 1: C compilers make a call at the end of a function a jump. */
#ifndef OLY_TAIL_CALLS
#define OLY_TAIL_CALLS 1
#endif

/* Run-time checks, one by one (`--checks=`). Without the overflow check arithmetic wraps. */
#ifndef OLY_CHECK_OVERFLOW
#define OLY_CHECK_OVERFLOW 1
#endif
#ifndef OLY_CHECK_ZERO
#define OLY_CHECK_ZERO 1
#endif
#ifndef OLY_CHECK_BOUNDS
#define OLY_CHECK_BOUNDS 1
#endif
#ifndef OLY_CHECK_STACK
#define OLY_CHECK_STACK 1
#endif

/* 1: small allocations are expanded in place (fast); 0: always a call (compact). */
#ifndef OLY_INLINE_ALLOC
#ifdef __OPTIMIZE_SIZE__
#define OLY_INLINE_ALLOC 0
#else
#define OLY_INLINE_ALLOC 1
#endif
#endif

/* 1: `OLY_GC_STRESS=n` in the environment collects at every n-th allocation. For tests. */
#ifndef OLY_DEBUG
#define OLY_DEBUG 0
#endif

/* 1: every block comes from calloc and nothing is ever collected, so that an address sanitizer sees each
 * block's true bounds. For tests. */
#ifndef OLY_MEM_PLAIN
#define OLY_MEM_PLAIN 0
#endif

/* Bytes of stack kept for the runtime's own functions, which do not check. */
#ifndef OLY_STACK_RESERVE
#if OLY_BARE
#define OLY_STACK_RESERVE ((uintptr_t)768)
#else
#define OLY_STACK_RESERVE ((uintptr_t)256 << 10)
#endif
#endif

/* How many modules can register static ranges. */
#ifndef OLY_ROOT_TABLES
#if OLY_BARE
#define OLY_ROOT_TABLES 4
#else
#define OLY_ROOT_TABLES 1024
#endif
#endif

/* Most bytes of the heap; 0 for as much memory as the machine has. */
#ifndef OLY_HEAP_MAX
#define OLY_HEAP_MAX 0
#endif

/* What is said about an exception that was not caught (`--errors=`): 2 the source line, the place, class and text;
 * 1 the same without the source line; 0 the place and the number of the class, no texts are linked. */
#ifndef OLY_ERROR_TEXT
#define OLY_ERROR_TEXT 2
#endif

/* Stretches of memory the collector can keep in mind; when more come up it looks through the heap again. */
#ifndef OLY_GC_WORK
#if OLY_BARE
#define OLY_GC_WORK 16
#else
#define OLY_GC_WORK 65536
#endif
#endif

/* Bytes of the buffer before standard output. */
#ifndef OLY_OUT_BUFFER
#if OLY_BARE
#define OLY_OUT_BUFFER 64
#else
#define OLY_OUT_BUFFER 32768
#endif
#endif

#endif
