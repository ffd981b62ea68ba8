/* os.c: directories, facts about files, the environment, the bytes of numbers. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "olympus/os.h"

#include <dirent.h>
#include <errno.h>
#include <math.h>
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

/* A half-precision number, which C has no type for. */
static double half_of_bits(unsigned bits) {
    const int exponent = (int)(bits >> 10 & 31);
    const double fraction = bits & 1023;
    double x = exponent == 0 ? ldexp(fraction, -24) : ldexp(fraction + 1024, exponent - 25);
    if (exponent == 31) x = fraction != 0 ? (double)NAN : (double)INFINITY;
    return bits & 32768 ? -x : x;
}

static unsigned bits_of_half(double x) {
    const unsigned sign = signbit(x) ? 32768U : 0;
    if (isnan(x)) return sign | 0x7E00U;
    double size = fabs(x);
    if (isinf(x)) return sign | 0x7C00U;
    int exponent;
    (void)frexp(size, &exponent);
    if (exponent < -13) exponent = -13;
    const double digits = nearbyint(ldexp(size, 11 - exponent));
    const unsigned bits = digits >= 2048 ? ((unsigned)(exponent + 15) << 10)
                        : digits < 1024  ? (unsigned)digits
                                         : ((unsigned)(exponent + 14) << 10) + (unsigned)digits - 1024;
    if (bits >= 0x7C00U) oly_raise_at(OLY_OverflowError, "float too large to pack with e format", oly_loc);
    return sign | bits;
}

Integer oly_real_byte(Real x, Integer size, Integer n) {
    if (size == 2) return (Integer)(bits_of_half((double)x) >> (8 * n) & 255);
    if (size == 4) {
        const float narrow = (float)x;
        uint32_t bits;
        if (isinf(narrow) && !isinf(x)) oly_raise_at(OLY_OverflowError, "float too large to pack with f format", oly_loc);
        memcpy(&bits, &narrow, sizeof bits);
        return (Integer)(bits >> (8 * n) & 255);
    }
    const double wide = (double)x;
    uint64_t bits;
    memcpy(&bits, &wide, sizeof bits);
    return (Integer)(bits >> (8 * n) & 255);
}

Real oly_real_of_bytes(Bytes b, Integer at, Integer size, Boolean big) {
    uint64_t bits = 0;
    for (Integer i = 0; i < size; i++) {
        const unsigned byte = b->data[big ? at + i : at + size - 1 - i];
        bits = bits << 8 | byte;
    }
    if (size == 2) return (Real)half_of_bits((unsigned)bits);
    if (size == 4) {
        const uint32_t low = (uint32_t)bits;
        float narrow;
        memcpy(&narrow, &low, sizeof narrow);
        return (Real)narrow;
    }
    double wide;
    memcpy(&wide, &bits, sizeof wide);
    return (Real)wide;
}

Integer oly_local_offset(Integer seconds) {
    const time_t now = (time_t)seconds;
    struct tm local, utc;
    if (localtime_r(&now, &local) == NULL || gmtime_r(&now, &utc) == NULL) return 0;
    int days = local.tm_yday - utc.tm_yday;
    if (local.tm_year != utc.tm_year) days = local.tm_year > utc.tm_year ? 1 : -1;
    return (Integer)days * 86400 + (local.tm_hour - utc.tm_hour) * 3600 + (local.tm_min - utc.tm_min) * 60 + local.tm_sec
         - utc.tm_sec;
}
