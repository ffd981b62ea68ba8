/* io.h: standard output, standard error, standard input, and the clock. */
#ifndef OLYMPUS_IO_H
#define OLYMPUS_IO_H

#include "olympus/str.h"

/* A stream that is written to: buffered, flushed when the program ends and before input is waited for;
 * at each line if a terminal reads it. */
typedef struct oly_stream {
    char *data;
    size_t used;
    size_t cap;
    int fd;
    bool lines; /* flush at the end of a line */
    size_t (*sink)(const char *bytes, size_t len); /* takes the bytes instead of the system; no bytes: flush */
} oly_stream_t;

extern oly_stream_t oly_stdout;
extern oly_stream_t oly_stderr;

void oly_flush_to(oly_stream_t *stream);
void oly_put_bytes_to(oly_stream_t *stream, const char *bytes, size_t len);
#if OLY_BARE
void oly_put_char_to(oly_stream_t *stream, char c);
#else
void oly_put_full(oly_stream_t *stream, char c);

static inline void oly_put_char_to(oly_stream_t *stream, char c) {
    if (OLY_LIKELY(stream->used < stream->cap && c != '\n')) {
        stream->data[stream->used++] = c;
    } else {
        oly_put_full(stream, c);
    }
}
#endif
void oly_put_to(oly_stream_t *stream, String s);
void oly_put_int_to(oly_stream_t *stream, Integer x);
void oly_put_real_to(oly_stream_t *stream, Real x);
void oly_put_bool_to(oly_stream_t *stream, Boolean x);
void oly_put_none_to(oly_stream_t *stream);
void oly_put_num_to(oly_stream_t *stream, Number x);

/* The same on standard output; first a C literal. */
#define PUT(literal) oly_put_bytes_to(&oly_stdout, "" literal, sizeof(literal) - 1)
void oly_put(String s);
void oly_put_char(char c);
void oly_put_int(Integer x);
void oly_put_real(Real x);
void oly_put_bool(Boolean x);
void oly_put_none(void);
void oly_put_num(Number x);
void oly_flush(void);

/* From begin to end what is printed is kept; the level that begin gives takes it out. */
Integer oly_capture_begin(void);
String oly_capture_take(Integer level);
void oly_capture_end(void);

/* input(prompt); NULL for no prompt. A line without its end; EOFError at the end. */
String oly_input(String prompt);
/* sys.stdin.readline() and .read(): the line with its end, empty at the end of the input. */
String oly_stdin_readline(void);
String oly_stdin_read(void);
/* Up to `size` characters, or up to the end of a line. */
String oly_stdin_read_some(Integer size, Boolean line);
/* sys.stdin.buffer: up to `size` bytes (negative: any number), or up to the end of a line. */
Bytes oly_stdin_read_bytes(Integer size, Boolean line);

/* time.time(), time.perf_counter(), time.sleep(seconds) */
Real oly_time(void);
Real oly_perf_counter(void);
Real oly_process_time(void);
void oly_sleep(Real seconds);

#endif
