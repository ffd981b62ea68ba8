/* in.c: standard input, read in blocks. Line ends \r\n and \r become \n, as Python's text files do. */
#include "olympus/io.h"
#include "olympus/start.h"
#include "olympus/text.h"

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
