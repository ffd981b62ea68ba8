/* file.h: text files. A file is a handle; the Python class around it is in modules/_str.py. */
#ifndef OLYMPUS_FILE_H
#define OLYMPUS_FILE_H

#include "olympus/str.h"

/* open(path, mode); failures are FileNotFoundError and its like. */
void *oly_file_open(String path, String mode);
/* open(newline=…): "" and "\n" read \r as it is. Others are ValueError. */
void oly_file_keep_returns(void *file, String newline);
/* One of 0 standard input, 1 output, 2 error. */
void *oly_file_standard(Integer which);
/* read(size): up to `size` characters, all if negative. */
String oly_file_read(void *file, Integer size);
/* The line with its end, empty at the end of the file; up to `size` characters if that is not negative. */
String oly_file_readline(void *file, Integer size);
/* Returns how many characters were written. */
Integer oly_file_write(void *file, String s);
void oly_file_flush(void *file);
void oly_file_close(void *file);
Boolean oly_file_closed(void *file);
Integer oly_file_seek(void *file, Integer offset, Integer whence);
Integer oly_file_tell(void *file);
/* Makes the file `size` bytes long; returns that. */
Integer oly_file_truncate(void *file, Integer size);
Integer oly_file_fileno(void *file);
Boolean oly_file_isatty(void *file);
String oly_file_name(void *file);
String oly_file_mode(void *file);
/* Binary files. */
Bytes oly_file_read_bytes(void *file, Integer size);
Bytes oly_file_readline_bytes(void *file, Integer size);
Integer oly_file_write_bytes(void *file, Bytes b);

/* os: existence and removal, for programs that tidy up. */
Boolean oly_path_exists(String path);
void oly_path_remove(String path);

/* Throws the OSError of `code` (errno) for `path`. */
OLY_NORETURN OLY_COLD void oly_fail_os(int code, String path);
OLY_NORETURN OLY_COLD void oly_fail_os_two(int code, String path, String other);

#endif
