/* os.h: directories and facts about files, for modules/os.py and posixpath.py. */
#ifndef OLYMPUS_OS_H
#define OLYMPUS_OS_H

#include "olympus/list.h"
#include "olympus/str.h"

String oly_os_getcwd(void);
void oly_os_chdir(String path);
void oly_os_mkdir(String path, Integer mode);
void oly_os_rmdir(String path);
void oly_os_rename(String from, String to);
/* The names in a directory, in the order in which the system gives them; without `.` and `..`. */
List oly_os_listdir(String path);
/* 0 nothing there, 1 file, 2 directory, 3 something else; links are followed. */
Integer oly_os_kind(String path);
Boolean oly_os_is_link(String path);
List oly_os_status(String path, Boolean follow);
void oly_os_chmod(String path, Integer mode);
/* A link at `path` to `to`. */
void oly_os_link(String to, String path, Boolean symbolic);
String oly_os_readlink(String path);
/* The path of what exists, without links. */
String oly_os_realpath(String path);
/* Sets the times of the last use and the last change; a negative one is now. */
void oly_os_utime(String path, Real used, Real changed);
Integer oly_os_terminal_size(Integer fd, Boolean lines);
/* Name of the system, of the machine in the network, release, version, kind of machine. */
List oly_os_uname(void);
/* Files by the numbers of the system. */
Integer oly_os_open(String path, Integer flags, Integer mode);
void oly_os_close(Integer fd);
Bytes oly_os_read(Integer fd, Integer size);
Integer oly_os_write(Integer fd, Bytes data);
Integer oly_os_size(String path);
Real oly_os_mtime(String path);
/* Variables of the environment, as NAME=value. */
List oly_os_environment(void);
void oly_os_set_variable(String name, String value);
void oly_os_remove_variable(String name);
Integer oly_os_cpu_count(void);
/* Bytes of a number as IEEE 754 stores it, the lowest first; `size` is 2, 4 or 8. */
Integer oly_real_byte(Real x, Integer size, Integer n);
Real oly_real_of_bytes(Bytes b, Integer at, Integer size, Boolean big);
/* Rounded to single precision. */
static inline Real oly_real_single(Real x) { return (Real)(float)x; }
/* Seconds east of Greenwich at that time. */
Integer oly_local_offset(Integer seconds);
/* Whether summer time holds at that time. */
Boolean oly_local_is_summer(Integer seconds);
/* The name of the zone, and the seconds by which it is west of Greenwich. */
String oly_zone_name(Boolean summer);
Integer oly_zone_west(void);

#endif
