/* os.c: directories, facts about files, the environment. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "olympus/os.h"

#if !OLY_BARE

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "olympus/bytes.h"
#include "olympus/fail.h"
#include "olympus/file.h"
#include "olympus/mem.h"

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
    if (rename(oly_str_c(from), oly_str_c(to)) != 0) oly_fail_os(errno, from);
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

/* The mode, the number of the file, the device, the links, the owner, the group, the size, the time of the last change
   in seconds and the billionths of a second beyond. */
List oly_os_status(String path, Boolean follow) {
    struct stat info;
    const int failed = follow ? stat(oly_str_c(path), &info) : lstat(oly_str_c(path), &info);
    if (failed) oly_fail_os(errno, path);
    const Integer facts[] = {(Integer)info.st_mode,  (Integer)info.st_ino, (Integer)info.st_dev,
                             (Integer)info.st_nlink, (Integer)info.st_uid, (Integer)info.st_gid,
                             (Integer)info.st_size,  (Integer)info.st_mtim.tv_sec, (Integer)info.st_mtim.tv_nsec};
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

#endif
