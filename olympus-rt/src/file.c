/* file.c: text and binary files over the C library's. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "olympus/file.h"

#if !OLY_BARE

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "olympus/bytes.h"
#include "olympus/io.h"
#include "olympus/mem.h"
#include "olympus/num.h"
#include "olympus/process.h"
#include "olympus/start.h"
#include "olympus/text.h"

/* What a handle points to. Standard streams go through io.h, so that nothing overtakes what print wrote. */
typedef struct {
    FILE *file;    /* NULL once closed, and for standard streams */
    int standard;  /* 0, 1, 2 or -1 */
    bool reads, writes, binary;
    bool raw;      /* \r stays */
    String name;
    String mode;
} file_t;

static uint32_t class_of_error(int code) {
    switch (code) {
    case ENOENT: return OLY_FileNotFoundError;
    case EEXIST: return OLY_FileExistsError;
    case EACCES: case EPERM: return OLY_PermissionError;
    case EISDIR: return OLY_IsADirectoryError;
    case ENOTDIR: return OLY_NotADirectoryError;
    case EPIPE: return OLY_BrokenPipeError;
    case ETIMEDOUT: return OLY_TimeoutError;
    default: return OLY_OSError;
    }
}

void oly_fail_os(int code, String path) {
    if (path == NULL) {
        oly_raise_format(class_of_error(code), oly_loc, "[Errno %i] %s", (Integer)code, strerror(code));
    }
    oly_raise_format(class_of_error(code), oly_loc, "[Errno %i] %s: %R", (Integer)code, strerror(code), path);
}

void oly_fail_os_two(int code, String path, String other) {
    oly_raise_format(class_of_error(code), oly_loc, "[Errno %i] %s: %R -> %R", (Integer)code, strerror(code), path, other);
}

/* Python's mode as C's; checks it. */
static void parse_mode(String mode, file_t *f, char out[8]) {
    char base = 0;
    bool plus = false, text = false;
    for (size_t i = 0; i < mode->len; i++) {
        const char c = mode->data[i];
        if (c == 'r' || c == 'w' || c == 'a' || c == 'x') {
            if (base != 0) {
                oly_raise_const(ValueError, "must have exactly one of create/read/write/append mode", oly_loc);
            }
            base = c;
        } else if (c == '+' && !plus) {
            plus = true;
        } else if (c == 'b' && !f->binary) {
            f->binary = true;
        } else if (c == 't' && !text) {
            text = true;
        } else {
            oly_raise_format(OLY_ValueError, oly_loc, "invalid mode: %R", mode);
        }
    }
    if (text && f->binary) oly_raise_const(ValueError, "can't have text and binary mode at once", oly_loc);
    if (base == 0) {
        oly_raise_const(ValueError, "Must have exactly one of create/read/write/append mode and at most one plus", oly_loc);
    }
    f->reads = base == 'r' || plus;
    f->writes = base != 'r' || plus;
    size_t n = 0;
    out[n++] = base == 'x' ? 'w' : base;
    out[n++] = 'b';
    if (plus) out[n++] = '+';
    if (base == 'x') out[n++] = 'x';
    out[n] = 0;
}

void *oly_file_open(String path, String mode) {
    char c_mode[8];
    file_t *f = oly_new(sizeof *f);
    f->standard = -1;
    f->name = path;
    f->mode = mode;
    parse_mode(mode, f, c_mode);
    const char *c_path = oly_str_c(path);
    if (strlen(c_path) != path->len) oly_raise_const(ValueError, "embedded null byte", oly_loc);
    f->file = fopen(c_path, c_mode);
    if (f->file == NULL) oly_fail_os(errno, path);
    struct stat info;
    if (fstat(fileno(f->file), &info) == 0 && S_ISDIR(info.st_mode)) {
        (void)fclose(f->file);
        oly_fail_os(EISDIR, path);
    }
    return f;
}

void *oly_file_of_number(Integer fd, String mode) {
    char c_mode[8];
    file_t *f = oly_new(sizeof *f);
    f->standard = -1;
    f->name = oly_int_str(fd);
    f->mode = mode;
    parse_mode(mode, f, c_mode);
    f->file = fdopen((int)fd, c_mode);
    if (f->file == NULL) oly_fail_os(errno, NULL);
    return f;
}

void *oly_file_standard(Integer which) {
    OLY_STR(in, "<stdin>", 7, 7);
    OLY_STR(out, "<stdout>", 8, 8);
    OLY_STR(err, "<stderr>", 8, 8);
    file_t *f = oly_new(sizeof *f);
    f->standard = (int)which;
    f->reads = which == 0;
    f->writes = which != 0;
    f->name = which == 0 ? in : which == 1 ? out : err;
    f->mode = &oly_str_ascii[which == 0 ? 'r' : 'w'];
    return f;
}

void oly_file_keep_returns(void *file, String newline) {
    file_t *f = file;
    if (newline->len > 1 || (newline->len == 1 && newline->data[0] != '\n')) {
        oly_raise_format(OLY_ValueError, oly_loc, "this newline value is not compiled: %R", newline);
    }
    f->raw = true;
}

static void check_open(const file_t *f) {
    if (f->file == NULL && f->standard < 0) oly_raise_const(ValueError, "I/O operation on closed file.", oly_loc);
}

static FILE *reader(const file_t *f) {
    check_open(f);
    if (!f->reads) oly_raise_const(OSError, "not readable", oly_loc);
    return f->file;
}

/* The next character of a text file, with \r\n and \r as \n. */
static int next_of_file(FILE *in) {
    const int c = getc_unlocked(in);
    if (c != '\r') return c;
    const int after = getc_unlocked(in);
    if (after != '\n' && after != EOF) (void)ungetc(after, in);
    return '\n';
}

/* Makes \r\n and \r in the text \n. */
static void join_returns(oly_text_t *t) {
    char *to = memchr(t->data, '\r', t->len);
    if (to == NULL) return;
    const char *from = to;
    const char *const end = t->data + t->len;
    while (from < end) {
        const char c = *from++;
        *to++ = c == '\r' ? '\n' : c;
        if (c == '\r' && from < end && *from == '\n') from++;
    }
    t->len = (size_t)(to - t->data);
}

/* How many bytes of the file are left to read, as far as that is known. */
static size_t bytes_left(FILE *in) {
    struct stat info;
    if (fstat(fileno(in), &info) != 0 || !S_ISREG(info.st_mode)) return 0;
    const off_t at = ftello(in);
    return at >= 0 && at < info.st_size ? (size_t)(info.st_size - at) : 0;
}

/* Reads on to the end of the file. */
static void read_rest(const file_t *f, oly_text_t *t) {
    oly_text_grow(t, bytes_left(f->file) + 1);
    for (;;) {
        const size_t room = t->cap - t->len;
        const size_t got = fread(t->data + t->len, 1, room, f->file);
        t->len += got;
        if (got < room) break;
        oly_text_grow(t, 4096);
    }
    if (!f->raw) join_returns(t);
}

/* Reads on to the end of a line. */
static String read_line(const file_t *f) {
    static char *line;
    static size_t room;
    const ssize_t got = getline(&line, &room, f->file);
    if (got <= 0) {
        if (ferror(f->file)) oly_fail_os(errno, NULL);
        return OLY_EMPTY;
    }
    size_t len = (size_t)got;
    char *end = f->raw ? NULL : memchr(line, '\r', len);
    if (end == NULL) return oly_str_of(line, len);
    *end = '\n';
    const size_t plain = (size_t)(end - line) + 1;
    /* What follows a \r of its own is the next line: it goes back. */
    const size_t used = plain < len && line[plain] == '\n' ? plain + 1 : plain;
    while (len > used) (void)ungetc((unsigned char)line[--len], f->file);
    return oly_str_of(line, plain);
}

/* Reads up to `size` characters (negative: any number), or up to the end of a line. */
static String read_text(const file_t *f, Integer size, bool line) {
    FILE *in = f->file;
    if (size < 0 && line) return read_line(f);
    oly_text_t t = OLY_TEXT;
    Integer count = 0;
    if (size < 0) read_rest(f, &t);
    while (size >= 0) {
        const int c = f->raw ? getc_unlocked(in) : next_of_file(in);
        if (c == EOF) break;
        if ((OLY_STR_BYTES || (c & 0xc0) != 0x80) && count++ == size) {
            (void)ungetc(c, in);
            break;
        }
        oly_text_char(&t, (char)c);
        if (line && c == '\n') break;
    }
    if (ferror(in)) oly_fail_os(errno, NULL);
    return oly_text_checked(&t);
}

String oly_file_read(void *file, Integer size) {
    FILE *in = reader(file);
    if (in == NULL) {
        if (size >= 0) oly_raise_const(OSError, "reading a number of characters from standard input", oly_loc);
        return oly_stdin_read();
    }
    return read_text(file, size, false);
}

String oly_file_readline(void *file, Integer size) {
    FILE *in = reader(file);
    if (in == NULL) return oly_stdin_readline();
    return read_text(file, size, true);
}

static size_t write_bytes(const file_t *f, const void *bytes, size_t len) {
    check_open(f);
    if (!f->writes) oly_raise_const(OSError, "not writable", oly_loc);
    if (f->file == NULL) {
        oly_put_bytes_to(f->standard == 1 ? &oly_stdout : &oly_stderr, bytes, len);
    } else if (fwrite(bytes, 1, len, f->file) != len) {
        oly_fail_os(errno, f->name);
    }
    return len;
}

Integer oly_file_write(void *file, String s) {
    (void)write_bytes(file, s->data, s->len);
    return oly_str_len(s);
}

Integer oly_file_write_bytes(void *file, Bytes b) { return (Integer)write_bytes(file, b->data, b->len); }

void oly_file_flush(void *file) {
    const file_t *f = file;
    check_open(f);
    if (f->standard > 0) oly_flush_to(f->standard == 1 ? &oly_stdout : &oly_stderr);
    if (f->file != NULL && fflush(f->file) != 0) oly_fail_os(errno, f->name);
}

void oly_file_close(void *file) {
    file_t *f = file;
    if (f->file == NULL) return;
    FILE *c_file = f->file;
    f->file = NULL;
    if (fclose(c_file) != 0) oly_fail_os(errno, f->name);
}

Boolean oly_file_closed(void *file) {
    const file_t *f = file;
    return f->file == NULL && f->standard < 0;
}

Integer oly_file_seek(void *file, Integer offset, Integer whence) {
    const file_t *f = file;
    check_open(f);
    if (f->file == NULL || fseek(f->file, (long)offset, (int)whence) != 0) oly_fail_os(f->file ? errno : ESPIPE, NULL);
    return oly_file_tell(file);
}

Integer oly_file_tell(void *file) {
    const file_t *f = file;
    check_open(f);
    const long at = f->file != NULL ? ftell(f->file) : -1;
    if (at < 0) oly_fail_os(f->file ? errno : ESPIPE, NULL);
    return (Integer)at;
}

Integer oly_file_truncate(void *file, Integer size) {
    const file_t *f = file;
    oly_file_flush(file);
    if (f->file == NULL || ftruncate(fileno(f->file), (off_t)size) != 0) {
        oly_fail_os(f->file != NULL ? errno : EINVAL, NULL);
    }
    return size;
}

Integer oly_file_fileno(void *file) {
    const file_t *f = file;
    check_open(f);
    return f->file != NULL ? fileno(f->file) : f->standard;
}

Boolean oly_file_isatty(void *file) { return oly_port_is_terminal((int)oly_file_fileno(file)); }
String oly_file_name(void *file) { return ((const file_t *)file)->name; }
String oly_file_mode(void *file) { return ((const file_t *)file)->mode; }

Bytes oly_file_read_bytes(void *file, Integer size) {
    FILE *in = reader(file);
    if (in == NULL) oly_raise_const(OSError, "standard input is a text file", oly_loc);
    oly_text_t t = OLY_TEXT;
    while (size < 0 || t.len < (size_t)size) {
        oly_text_grow(&t, size < 0 ? 4096 : (size_t)size - t.len);
        const size_t want = size < 0 ? t.cap - t.len : (size_t)size - t.len;
        const size_t got = fread(t.data + t.len, 1, want, in);
        t.len += got;
        if (got < want) break;
    }
    if (ferror(in)) oly_fail_os(errno, NULL);
    return oly_bytes_of(t.data, t.len);
}

Bytes oly_file_readline_bytes(void *file, Integer size) {
    FILE *in = reader(file);
    if (in == NULL) oly_raise_const(OSError, "standard input is a text file", oly_loc);
    oly_text_t t = OLY_TEXT;
    while (size < 0 || t.len < (size_t)size) {
        const int c = getc_unlocked(in);
        if (c == EOF) break;
        oly_text_char(&t, (char)c);
        if (c == '\n') break;
    }
    return oly_bytes_of(t.data, t.len);
}

Boolean oly_path_exists(String path) { return access(oly_str_c(path), F_OK) == 0; }

void oly_path_remove(String path) {
    if (remove(oly_str_c(path)) != 0) oly_fail_os(errno, path);
}

#endif
