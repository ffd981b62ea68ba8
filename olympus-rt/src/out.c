/* out.c: standard output and standard error. */
#include <string.h>

#include "olympus/io.h"
#include "olympus/num.h"
#include "olympus/start.h"

static char out_data[OLY_OUT_BUFFER];
#if !OLY_BARE
static char error_data[OLY_OUT_BUFFER < 512 ? OLY_OUT_BUFFER : 512];
#endif

/* On cores nobody watches line by line. */
#if OLY_BARE
#define BY_LINES(stream) false
#else
#define BY_LINES(stream) (stream)->lines
#endif

#if OLY_BARE
oly_stream_t oly_stdout = {out_data, 0, sizeof out_data, 1, false, NULL};
#define send(stream, bytes, len) ((void)oly_port_write((stream)->fd, bytes, len))
#else
oly_stream_t oly_stdout = {out_data, 0, sizeof out_data, 1, false, NULL};
oly_stream_t oly_stderr = {error_data, 0, sizeof error_data, 2, true, NULL};

static void send(const oly_stream_t *stream, const char *bytes, size_t len) {
    if (stream->sink != NULL) {
        (void)stream->sink(bytes, len);
    } else {
        (void)oly_port_write(stream->fd, bytes, len);
    }
}
#endif

void oly_flush_to(oly_stream_t *stream) {
    const size_t used = stream->used;
    stream->used = 0;
    if (used > 0 || (!OLY_BARE && stream->sink != NULL)) send(stream, stream->data, used);
}

void oly_port_interrupt_flush(void) { oly_flush_to(&oly_stdout); }

#if OLY_BARE
/* Room counts for more than time. */
void oly_put_char_to(oly_stream_t *stream, char c) { oly_put_bytes_to(stream, &c, 1); }
#else
void oly_put_full(oly_stream_t *stream, char c) {
    if (stream->cap == 0) {
        send(stream, &c, 1);
        return;
    }
    if (stream->used == stream->cap) oly_flush_to(stream);
    stream->data[stream->used++] = c;
    if (c == '\n' && BY_LINES(stream)) oly_flush_to(stream);
}
#endif

void oly_put_bytes_to(oly_stream_t *stream, const char *bytes, size_t len) {
    if (OLY_UNLIKELY(len > stream->cap - stream->used)) {
        if (stream->used > 0) oly_flush_to(stream);
        if (len >= stream->cap) {
            send(stream, bytes, len);
            return;
        }
    }
    memcpy(stream->data + stream->used, bytes, len);
    stream->used += len;
    if (BY_LINES(stream) && memchr(bytes, '\n', len) != NULL) oly_flush_to(stream);
}

void oly_put_to(oly_stream_t *stream, String s) { oly_put_bytes_to(stream, s->data, s->len); }

void oly_put_int_to(oly_stream_t *stream, Integer x) {
    char text[OLY_INT_TEXT];
    oly_put_bytes_to(stream, text, oly_int_write(text, x));
}

void oly_put_real_to(oly_stream_t *stream, Real x) {
    char text[OLY_REAL_TEXT];
    oly_put_bytes_to(stream, text, oly_real_write(text, x));
}

void oly_put_bool_to(oly_stream_t *stream, Boolean x) { oly_put_bytes_to(stream, x ? "True" : "False", x ? 4 : 5); }
void oly_put_none_to(oly_stream_t *stream) { oly_put_bytes_to(stream, "None", 4); }

void oly_put_num_to(oly_stream_t *stream, Number x) {
    if (x.is_int) {
        oly_put_int_to(stream, x.u.integer);
    } else {
        oly_put_real_to(stream, x.u.real);
    }
}

void oly_put(String s) { oly_put_to(&oly_stdout, s); }
#if OLY_BARE
void oly_put_char(char c) { oly_put_bytes_to(&oly_stdout, &c, 1); }
#else
void oly_put_char(char c) { oly_put_char_to(&oly_stdout, c); }
#endif
void oly_put_int(Integer x) { oly_put_int_to(&oly_stdout, x); }
void oly_put_real(Real x) { oly_put_real_to(&oly_stdout, x); }
void oly_put_bool(Boolean x) { oly_put_bool_to(&oly_stdout, x); }
void oly_put_none(void) { oly_put_none_to(&oly_stdout); }
void oly_put_num(Number x) { oly_put_num_to(&oly_stdout, x); }
void oly_flush(void) { oly_flush_to(&oly_stdout); }
