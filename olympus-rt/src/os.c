/* os.c: directories, facts about files, the environment. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "olympus/os.h"

#if !OLY_BARE

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "olympus/bytes.h"
#include "olympus/fail.h"
#include "olympus/file.h"
#include "olympus/io.h"
#include "olympus/mem.h"
#include "olympus/text.h"

String oly_os_getcwd(void) {
    char path[4096];
    if (getcwd(path, sizeof path) == NULL) oly_fail_os(errno, NULL);
    return oly_str_of_c(path);
}

void oly_os_chdir(String path) {
    if (chdir(oly_str_c(path)) != 0) oly_fail_os(errno, path);
}

void oly_os_mkdir(String path, Integer mode) {
    if (mkdir(oly_str_c(path), (mode_t)mode) != 0) oly_fail_os(errno, path);
}

void oly_os_rmdir(String path) {
    if (rmdir(oly_str_c(path)) != 0) oly_fail_os(errno, path);
}

void oly_os_rename(String from, String to) {
    if (rename(oly_str_c(from), oly_str_c(to)) != 0) oly_fail_os_two(errno, from, to);
}

List oly_os_listdir(String path) {
    DIR *dir = opendir(oly_str_c(path));
    if (dir == NULL) oly_fail_os(errno, path);
    List names = oly_list_new(0, sizeof(String), 0);
    const struct dirent *entry;
    while ((entry = readdir(dir)) != NULL) {
        const char *name = entry->d_name;
        if (name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0))) continue;
        String text = oly_str_of_c(name);
        APPEND(String, names, text);
    }
    (void)closedir(dir);
    return names;
}

Integer oly_os_kind(String path) {
    struct stat info;
    if (stat(oly_str_c(path), &info) != 0) return 0;
    if (S_ISREG(info.st_mode)) return 1;
    return S_ISDIR(info.st_mode) ? 2 : 3;
}

Boolean oly_os_is_link(String path) {
    struct stat info;
    return lstat(oly_str_c(path), &info) == 0 && S_ISLNK(info.st_mode);
}

/* The mode, the number of the file, the device, the links, the owner, the group, the size; the times of the last change,
   of the last use and of the last change of these facts, each in seconds and the billionths of a second beyond; blocks. */
List oly_os_status(String path, Boolean follow) {
    struct stat info;
    const int failed = follow ? stat(oly_str_c(path), &info) : lstat(oly_str_c(path), &info);
    if (failed) oly_fail_os(errno, path);
    const Integer facts[] = {(Integer)info.st_mode,           (Integer)info.st_ino,          (Integer)info.st_dev,
                             (Integer)info.st_nlink,          (Integer)info.st_uid,          (Integer)info.st_gid,
                             (Integer)info.st_size,           (Integer)info.st_mtim.tv_sec,  (Integer)info.st_mtim.tv_nsec,
                             (Integer)info.st_atim.tv_sec,    (Integer)info.st_atim.tv_nsec, (Integer)info.st_ctim.tv_sec,
                             (Integer)info.st_ctim.tv_nsec,   (Integer)info.st_blocks,       (Integer)info.st_blksize};
    List all = oly_list_new(0, sizeof(Integer), 1);
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) APPEND(Integer, all, facts[i]);
    return all;
}

Integer oly_os_size(String path) {
    struct stat info;
    if (stat(oly_str_c(path), &info) != 0) oly_fail_os(errno, path);
    return (Integer)info.st_size;
}

Real oly_os_mtime(String path) {
    struct stat info;
    if (stat(oly_str_c(path), &info) != 0) oly_fail_os(errno, path);
    return (Real)info.st_mtim.tv_sec + (Real)info.st_mtim.tv_nsec * (Real)1e-9;
}

void oly_os_chmod(String path, Integer mode) {
    if (chmod(oly_str_c(path), (mode_t)mode) != 0) oly_fail_os(errno, path);
}

void oly_os_link(String to, String path, Boolean symbolic) {
    const int failed = symbolic ? symlink(oly_str_c(to), oly_str_c(path)) : link(oly_str_c(to), oly_str_c(path));
    if (failed) oly_fail_os_two(errno, to, path);
}

String oly_os_readlink(String path) {
    char target[4096];
    const ssize_t len = readlink(oly_str_c(path), target, sizeof target - 1);
    if (len < 0) oly_fail_os(errno, path);
    target[len] = 0;
    return oly_str_of_c(target);
}

String oly_os_realpath(String path) {
    char *const real = realpath(oly_str_c(path), NULL);
    if (real == NULL) oly_fail_os(errno, path);
    String text = oly_str_of_c(real);
    free(real);
    return text;
}

static struct timespec time_of(Real seconds) {
    struct timespec at = {(time_t)0, UTIME_NOW};
    if (seconds >= 0) {
        at.tv_sec = (time_t)seconds;
        at.tv_nsec = (long)((seconds - (Real)at.tv_sec) * (Real)1e9);
    }
    return at;
}

void oly_os_utime(String path, Real used, Real changed) {
    const struct timespec times[] = {time_of(used), time_of(changed)};
    if (utimensat(AT_FDCWD, oly_str_c(path), times, 0) != 0) oly_fail_os(errno, path);
}

Integer oly_os_terminal_size(Integer fd, Boolean lines) {
    struct winsize size;
    if (ioctl((int)fd, TIOCGWINSZ, &size) != 0) oly_fail_os(errno, NULL);
    return lines ? size.ws_row : size.ws_col;
}

List oly_os_uname(void) {
    struct utsname names;
    if (uname(&names) != 0) oly_fail_os(errno, NULL);
    const char *const parts[] = {names.sysname, names.nodename, names.release, names.version, names.machine};
    List all = oly_list_new(0, sizeof(String), 0);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        String text = oly_str_of_c(parts[i]);
        APPEND(String, all, text);
    }
    return all;
}

Integer oly_os_open(String path, Integer flags, Integer mode) {
    const int fd = open(oly_str_c(path), (int)flags | O_CLOEXEC, (mode_t)mode);
    if (fd < 0) oly_fail_os(errno, path);
    return fd;
}

void oly_os_close(Integer fd) {
    if (close((int)fd) != 0) oly_fail_os(errno, NULL);
}

Bytes oly_os_read(Integer fd, Integer size) {
    oly_text_t t = OLY_TEXT;
    oly_text_grow(&t, size > 0 ? (size_t)size : 1);
    const ssize_t got = read((int)fd, t.data, size > 0 ? (size_t)size : 0);
    if (got < 0) oly_fail_os(errno, NULL);
    return oly_bytes_of(t.data, (size_t)got);
}

Integer oly_os_write(Integer fd, Bytes data) {
    if (fd == 1) oly_flush();
    const ssize_t put = write((int)fd, data->data, data->len);
    if (put < 0) oly_fail_os(errno, NULL);
    return (Integer)put;
}

extern char **environ;

List oly_os_environment(void) {
    List all = oly_list_new(0, sizeof(String), 0);
    for (char **at = environ; *at != NULL; at++) {
        String text = oly_str_of_c(*at);
        APPEND(String, all, text);
    }
    return all;
}

void oly_os_set_variable(String name, String value) {
    if (setenv(oly_str_c(name), oly_str_c(value), 1) != 0) oly_fail_os(errno, NULL);
}

void oly_os_remove_variable(String name) { (void)unsetenv(oly_str_c(name)); }

Integer oly_os_cpu_count(void) { return (Integer)sysconf(_SC_NPROCESSORS_ONLN); }

Integer oly_local_offset(Integer seconds) {
    const time_t now = (time_t)seconds;
    struct tm local, utc;
    if (localtime_r(&now, &local) == NULL || gmtime_r(&now, &utc) == NULL) return 0;
    int days = local.tm_yday - utc.tm_yday;
    if (local.tm_year != utc.tm_year) days = local.tm_year > utc.tm_year ? 1 : -1;
    return (Integer)days * 86400 + (local.tm_hour - utc.tm_hour) * 3600 + (local.tm_min - utc.tm_min) * 60 + local.tm_sec
         - utc.tm_sec;
}

Boolean oly_local_is_summer(Integer seconds) {
    const time_t now = (time_t)seconds;
    struct tm local;
    return localtime_r(&now, &local) != NULL && local.tm_isdst > 0;
}

String oly_zone_name(Boolean summer) {
    tzset();
    return oly_str_of_c(tzname[summer ? 1 : 0]);
}

Integer oly_zone_west(void) {
    tzset();
    return (Integer)timezone;
}

#endif
