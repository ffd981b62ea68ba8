/* start.h: how a program begins and ends. */
#ifndef OLYMPUS_START_H
#define OLYMPUS_START_H

#include "olympus/fail.h"
#include "olympus/mem.h"

/* What the runtime must know about the program. */
typedef struct {
    const char *const *files;       /* Python sources, as the index in a location says */
    uint32_t file_count;
    const char *const *class_names; /* exception classes of the program, from OLY_EXC_COUNT on; or NULL */
    const uint32_t *class_parents;  /* their base classes; or NULL */
    uint32_t class_count;
    /* str(e) for a class that defines __str__; or NULL. Returns NULL if it does not. */
    String (*exception_text)(const oly_exc_t *exc);
} oly_program_t;

/* The sources alone: most programs on cores link no more of the table. */
extern const char *const oly_files[];

#if OLY_BARE
/* The path of a source file. */
const char *oly_source_path(uint32_t file);
/* The same where there is one. */
#define OLY_ONLY_SOURCE(path) \
    const char *oly_source_path(uint32_t file) { return (void)file, path; }
/* The program's own table, found by its name: only what asks for it links it. C programs have an empty one. */
extern const oly_program_t oly_program_info;
#define oly_program (&oly_program_info)
#else
extern const oly_program_t *oly_program;
#endif

/* How a program of several parts (part.h) finds its source files and classes; NULL if there is one part. */
typedef struct {
    const char *(*file)(uint32_t file);
    const char *(*class_name)(uint32_t cls);
    uint32_t (*class_parent)(uint32_t cls);
    String (*exception_text)(const oly_exc_t *exc);
} oly_parts_t;
extern const oly_parts_t *oly_parts;

#if OLY_BARE
/* The program is all there is to sys.argv: its main file is the first. */
#define oly_arg_count 1
#define oly_arg_values ((char **)(uintptr_t)oly_files)
#else
extern int oly_arg_count;
extern char **oly_arg_values;
#endif

/* The highest address of the stack: what lies between it and the current frame holds pointers. */
#if OLY_BARE
extern char oly_stack_top[]; /* placed by core.ld */
#define oly_stack_bottom ((uintptr_t)oly_stack_top)
#else
extern uintptr_t oly_stack_bottom;
#endif

/* The tables given to oly_roots. */
typedef struct {
    const oly_root_t *table;
    size_t count;
} oly_root_table_t;
extern oly_root_table_t oly_root_tables[OLY_ROOT_TABLES];
extern size_t oly_root_tables_used;

/* Sets memory, arguments and stack up, runs `main`, flushes, reports what was not caught; the exit status. */
#if OLY_BARE
/* There is nothing to set up, and nothing comes back that was not caught. */
void oly_flush(void);
static inline int oly_start(int argc, char **argv, const oly_program_t *program, void (*main)(void)) {
    (void)argc;
    (void)argv;
    (void)program;
    main();
    oly_flush();
    return 0;
}
#else
int oly_start(int argc, char **argv, const oly_program_t *program, void (*main)(void));
#endif
/* Has `work` run after the program has ended and what it did not catch has been reported; hosts have it. */
/* (Not `oly_`: a native call that passes a function of Python as C gets it.) */
void olympus_at_exit(int (*work)(void));

/* Says what was not caught; the exit status. */
int oly_report_uncaught(const oly_exc_t *exc);
/* What happens to an exception outside every `try`: only C code that calls compiled functions can get there. */
extern void (*oly_orphan)(const oly_exc_t *exc);

/* What a port provides (port/<target>/port.c). */
size_t oly_port_write(int fd, const char *bytes, size_t len);
long oly_port_read(int fd, char *bytes, size_t len);
/* After a failed read: whether it is worth trying again. */
bool oly_port_read_again(void);
bool oly_port_is_terminal(int fd);
/* The address at which the running stack began, for programs that C code has started: above all its frames. */
uintptr_t oly_port_stack_start(uintptr_t here);
/* What is called when such a program ends, and its end with a status: C's own output is written as well. */
void oly_port_at_end(void (*end)(void));
OLY_NORETURN void oly_port_leave(int status);
/* The lowest address the stack may reach, found once. */
uintptr_t oly_port_stack_end(uintptr_t here);
/* Address space for the heap: its start, with its size stored; NULL if there is none. */
void *oly_port_heap(size_t *bytes);
/* Says that the range will be used from its start on, so that large pages are of use. */
void oly_port_large_pages(void *start, size_t bytes);
/* Says that the pages of a range are not needed now; they read as zero afterwards if that returns true. */
bool oly_port_release(void *start, size_t bytes);
/* The line of a source file, without white space around it; its length, 0 if it cannot be read. */
size_t oly_port_source_line(const char *path, uint32_t line, char *out, size_t cap);
/* Signals and the like, before the program runs. */
void oly_port_start(void);
/* Whether an interrupt arrived while waiting; forgets it. */
bool oly_port_interrupted(void);
/* Given by io.c for a port's interrupt handler: writes what standard output holds. */
void oly_port_interrupt_flush(void);
OLY_NORETURN void oly_port_exit(int status);
Real oly_port_clock(int which); /* 0 wall, 1 monotonic, 2 this process; in seconds */
void oly_port_sleep(Real seconds);
/* In programs with threads: the stacks of those that wait, for the collector; and how time.sleep() waits. */
extern void (*oly_mark_others)(void (*scan)(const char *from, size_t bytes));
extern void (*oly_sleeper)(Real seconds);
/* Which core this is, of how many. */
uint32_t oly_port_core(void);
uint32_t oly_port_core_count(void);

#endif
