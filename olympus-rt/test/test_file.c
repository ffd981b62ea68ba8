/* test_file.c: files, standard input and output. */
#include "expect.h"

#include <stdlib.h>
#include <unistd.h>

static void test_files(void) {
    char name[] = "/tmp/olympus-test-XXXXXX";
    const int fd = mkstemp(name);
    CHECK(fd >= 0);
    close(fd);
    const String path = oly_str_of_c(name);
    void *f = oly_file_open(path, LIT("w"));
    CHECK(oly_file_write(f, LIT("first\r\nsecond\303\251\n\nlast")) > 0);
    FAILS(oly_file_read(f, -1), OLY_OSError, "not readable");
    oly_file_close(f);
    CHECK(oly_file_closed(f));
    FAILS(oly_file_write(f, LIT("x")), OLY_ValueError, "I/O operation on closed file.");
    f = oly_file_open(path, LIT("r"));
    SAME(oly_file_readline(f, -1), "first\n");
    SAME(oly_file_read(f, 3), "sec");
    SAME(oly_file_readline(f, -1), "ond\303\251\n");
    SAME(oly_file_readline(f, -1), "\n");
    SAME(oly_file_readline(f, -1), "last");
    SAME(oly_file_readline(f, -1), "");
    CHECK(oly_file_seek(f, 0, 0) == 0);
    SAME(oly_file_read(f, -1), "first\nsecond\303\251\n\nlast");
    oly_file_close(f);
    f = oly_file_open(path, LIT("r"));
    oly_file_keep_returns(f, OLY_EMPTY);
    SAME(oly_file_readline(f, -1), "first\r\n");
    oly_file_close(f);
    f = oly_file_open(path, LIT("ab"));
    oly_file_write_bytes(f, oly_bytes_of("\377\0", 2));
    oly_file_close(f);
    f = oly_file_open(path, LIT("rb"));
    const Bytes b = oly_file_read_bytes(f, -1);
    CHECK(b->len == 23 && b->data[21] == 255 && b->data[22] == 0);
    oly_file_close(f);
#if !OLY_STR_BYTES
    f = oly_file_open(path, LIT("r"));
    FAILS(oly_file_read(f, -1), OLY_UnicodeDecodeError, "'utf-8' codec can't decode byte 0xff in position 20: invalid start byte");
    oly_file_close(f);
#endif
    oly_try_t t;
    if (OLY_TRY(t)) {
        oly_file_open(path, LIT("x"));
        WRONG("opened");
    } else {
        CHECK(t.exc->cls == OLY_FileExistsError);
    }
    oly_path_remove(path);
    CHECK(!oly_path_exists(path));
}

static void test_errors(void) {
    FAILS(oly_file_open(LIT("/nope/x"), LIT("r")), OLY_FileNotFoundError, "[Errno 2] No such file or directory: '/nope/x'");
    FAILS(oly_file_open(LIT("/"), LIT("r")), OLY_IsADirectoryError, "[Errno 21] Is a directory: '/'");
    FAILS(oly_file_open(LIT("a"), LIT("q")), OLY_ValueError, "invalid mode: 'q'");
    FAILS(oly_file_open(LIT("a"), LIT("rw")), OLY_ValueError, "must have exactly one of create/read/write/append mode");
}

static void test_input(void) {
    int ends[2];
    CHECK(pipe(ends) == 0);
    static const char text[] = "one\r\ntwo\nthree\rfour";
    CHECK(write(ends[1], text, sizeof text - 1) == (ssize_t)sizeof text - 1);
    close(ends[1]);
    dup2(ends[0], 0);
    SAME(oly_input(NULL), "one");
    SAME(oly_stdin_readline(), "two\n");
    SAME(oly_input(LIT("> ")), "three");
    SAME(oly_input(NULL), "four");
    FAILS(oly_input(NULL), OLY_EOFError, "EOF when reading a line");
    SAME(oly_stdin_readline(), "");
    SAME(oly_stdin_read(), "");
}

static void test_output(void) {
    int ends[2];
    CHECK(pipe(ends) == 0);
    oly_flush();
    const int saved = dup(1);
    dup2(ends[1], 1);
    close(ends[1]);
    oly_put(LIT("x="));
    oly_put_int(INTEGER_MIN);
    oly_put_char(' ');
    oly_put_real((Real)1.5);
    oly_put_char(' ');
    oly_put_bool(true);
    oly_put_none();
    oly_put_num(oly_num_of_int(7));
    oly_flush();
    dup2(saved, 1);
    char have[100];
    const ssize_t n = read(ends[0], have, sizeof have);
    const String said = oly_str_of(have, (size_t)n);
    if (OLY_INT_BITS == 64) {
        SAME(said, "x=-9223372036854775808 1.5 TrueNone7");
    } else {
        SAME(said, "x=-2147483648 1.5 TrueNone7");
    }
    /* More than the buffer. */
    FILE *sink = tmpfile();
    dup2(fileno(sink), 1);
    for (int i = 0; i < 100000; i++) oly_put_char((char)('a' + i % 26));
    oly_put(oly_str_repeat(LIT("z"), 100000));
    oly_flush();
    dup2(saved, 1);
    CHECK(fseek(sink, 0, SEEK_END) == 0 && ftell(sink) == 200000);
    fclose(sink);
}

static void test_clock(void) {
    const Real before = oly_perf_counter();
    oly_sleep((Real)0.01);
    CHECK(oly_perf_counter() - before >= (Real)0.009);
    CHECK(oly_time() > (Real)1.5e9);
    FAILS((oly_sleep(-1), 0), OLY_ValueError, "sleep length must be non-negative");
}

static void run(void) {
    test_files();
    test_errors();
    test_input();
    test_output();
    if (OLY_REAL_BITS == 64) test_clock();
}

TEST_MAIN(run)
