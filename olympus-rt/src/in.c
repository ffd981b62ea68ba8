/* in.c: standard input, read in blocks. Line ends \r\n and \r become \n, as Python's text files do. */
#include "olympus/bytes.h"
#include "olympus/io.h"
#include "olympus/start.h"
#include "olympus/text.h"

#include <string.h>

static char in_block[OLY_OUT_BUFFER < 4096 ? OLY_OUT_BUFFER : 4096];
static size_t in_at;
static size_t in_len;

/* Reads on; false at the end of the input. */
static bool refill_block(void) {
    oly_flush_to(&oly_stdout);
    long n;
    do {
        n = oly_port_read(0, in_block, sizeof in_block);
        if (n < 0 && oly_port_interrupted()) oly_raise_plain(KeyboardInterrupt, oly_loc);
    } while (n < 0 && oly_port_read_again());
    in_at = 0;
    in_len = n > 0 ? (size_t)n : 0;
    return n > 0;
}

/* The next character as a number, -1 at the end; looks one further to join \r\n. */
static int next_of_input(void) {
    if (in_at == in_len && !refill_block()) return -1;
    const int c = (unsigned char)in_block[in_at++];
    if (c != '\r') return c;
    if ((in_at < in_len || refill_block()) && in_block[in_at] == '\n') in_at++;
    return '\n';
}

/* Adds characters to `t` up to the end of a line; whether there was one. */
static bool read_line(oly_text_t *t) {
    for (;;) {
        if (in_at == in_len && !refill_block()) return false;
        const size_t from = in_at;
        while (in_at < in_len && in_block[in_at] != '\n' && in_block[in_at] != '\r') in_at++;
        oly_text_bytes(t, in_block + from, in_at - from, in_at - from);
        if (in_at < in_len) {
            (void)next_of_input();
            return true;
        }
    }
}

String oly_input(String prompt) {
    if (prompt != NULL) oly_put(prompt);
    oly_text_t t = OLY_TEXT;
    if (!read_line(&t) && t.len == 0) oly_raise_const(EOFError, "EOF when reading a line", oly_loc);
    return oly_text_checked(&t);
}

String oly_stdin_readline(void) {
    oly_text_t t = OLY_TEXT;
    if (read_line(&t)) oly_text_char(&t, '\n');
    return oly_text_checked(&t);
}

String oly_stdin_read(void) {
    oly_text_t t = OLY_TEXT;
    while (read_line(&t)) oly_text_char(&t, '\n');
    return oly_text_checked(&t);
}

String oly_stdin_read_some(Integer size, Boolean line) {
    oly_text_t t = OLY_TEXT;
    Integer count = 0;
    while (in_at < in_len || refill_block()) {
        /* A byte that goes on a character does not count. */
        const bool begins = OLY_STR_BYTES || ((unsigned char)in_block[in_at] & 0xc0) != 0x80;
        if (begins && count++ == size) break;
        const int c = next_of_input();
        oly_text_char(&t, (char)c);
        if (line && c == '\n') break;
    }
    return oly_text_checked(&t);
}

Bytes oly_stdin_read_bytes(Integer size, Boolean line) {
    oly_text_t t = OLY_TEXT;
    while ((size < 0 || t.len < (size_t)size) && (in_at < in_len || refill_block())) {
        size_t end = in_len;
        if (size >= 0 && end - in_at > (size_t)size - t.len) end = in_at + (size_t)size - t.len;
        const char *const stop = line ? memchr(in_block + in_at, '\n', end - in_at) : NULL;
        if (stop != NULL) end = (size_t)(stop - in_block) + 1;
        oly_text_bytes(&t, in_block + in_at, end - in_at, end - in_at);
        in_at = end;
        if (stop != NULL) break;
    }
    return oly_bytes_of(t.data, t.len);
}
