//! Which header declares which function or constant of the C library: headers of the C standard are included
//! for a program that uses their names, others are suggested.

/// Headers of C99 with what they declare.
const STANDARD: &[(&str, &str)] = &[
    (
        "stdio",
        "printf fprintf sprintf snprintf vprintf puts putchar putc fputs fputc getchar getc fgetc fgets ungetc scanf \
         fscanf sscanf fopen freopen fclose fflush fread fwrite fseek ftell rewind fgetpos fsetpos feof ferror \
         clearerr perror remove rename tmpfile tmpnam setbuf setvbuf stdin stdout stderr EOF FILE BUFSIZ SEEK_SET SEEK_CUR \
         SEEK_END",
    ),
    (
        "stdlib",
        "abs labs llabs div atoi atol atoll atof strtol strtoll strtoul strtoull strtod strtof rand srand malloc \
         calloc realloc free abort exit atexit getenv system bsearch qsort RAND_MAX EXIT_SUCCESS EXIT_FAILURE",
    ),
    (
        "string",
        "memcpy memmove memset memcmp memchr strlen strcpy strncpy strcat strncat strcmp strncmp strcoll strchr \
         strrchr strstr strtok strspn strcspn strpbrk strerror",
    ),
    (
        "math",
        "sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p pow \
         sqrt cbrt hypot floor ceil trunc round rint nearbyint lround fabs fmod remainder copysign nextafter fmin \
         fmax fma ldexp frexp modf erf erfc tgamma lgamma isnan isinf isfinite signbit HUGE_VAL",
    ),
    (
        "time",
        "time clock difftime mktime asctime ctime gmtime localtime strftime CLOCKS_PER_SEC time_t clock_t",
    ),
    (
        "ctype",
        "isalpha isdigit isalnum isspace isupper islower ispunct isprint iscntrl isgraph isxdigit toupper tolower",
    ),
    ("signal", "signal raise SIGINT SIGTERM SIGABRT SIGFPE SIGILL SIGSEGV SIG_DFL SIG_IGN"),
    (
        "limits",
        "INT_MAX INT_MIN UINT_MAX LONG_MAX LONG_MIN ULONG_MAX LLONG_MAX LLONG_MIN SHRT_MAX SHRT_MIN CHAR_BIT CHAR_MAX \
         CHAR_MIN UCHAR_MAX USHRT_MAX",
    ),
    ("float", "DBL_MAX DBL_MIN DBL_EPSILON DBL_DIG FLT_MAX FLT_MIN FLT_EPSILON FLT_DIG"),
    ("errno", "errno EDOM ERANGE EILSEQ ENOENT EACCES EEXIST EINTR EAGAIN EINVAL ENOMEM"),
    ("stddef", "NULL size_t ptrdiff_t"),
    ("stdint", "INT64_MAX INT64_MIN UINT64_MAX INT32_MAX INT32_MIN UINT32_MAX SIZE_MAX"),
    ("locale", "setlocale localeconv LC_ALL LC_NUMERIC"),
];

/// Headers of POSIX and of well-known libraries.
const OTHERS: &[(&str, &str)] = &[
    (
        "unistd",
        "getpid getppid getuid geteuid getgid sleep usleep read write close lseek fork execv execvp execlp pipe dup dup2 \
         chdir getcwd rmdir unlink access isatty gethostname sysconf alarm pause link symlink readlink \
         STDIN_FILENO STDOUT_FILENO STDERR_FILENO _SC_NPROCESSORS_ONLN _SC_PAGESIZE",
    ),
    (
        "time",
        "clock_gettime clock_getres nanosleep localtime_r gmtime_r CLOCK_REALTIME CLOCK_MONOTONIC timespec",
    ),
    ("sys/time", "gettimeofday timeval"),
    ("sys/stat", "stat fstat lstat chmod mkdir umask mkfifo"),
    ("fcntl", "open creat fcntl O_RDONLY O_WRONLY O_RDWR O_CREAT O_TRUNC O_APPEND"),
    ("sys/wait", "wait waitpid WEXITSTATUS WIFEXITED"),
    ("sys/mman", "mmap munmap mprotect MAP_FAILED PROT_READ PROT_WRITE MAP_PRIVATE MAP_SHARED"),
    ("sys/utsname", "uname utsname"),
    ("sys/resource", "getrusage getrlimit setrlimit"),
    ("signal", "sigaction kill sigprocmask"),
    ("dlfcn", "dlopen dlsym dlclose dlerror"),
    ("pthread", "pthread_create pthread_join pthread_mutex_lock pthread_mutex_unlock"),
    ("strings", "strcasecmp strncasecmp"),
    ("string", "strdup strndup strsignal strtok_r strnlen"),
    ("stdio", "fileno popen pclose getline dprintf fdopen asprintf"),
    ("stdlib", "setenv unsetenv putenv random srandom mkstemp realpath drand48 srand48"),
    ("zlib", "compress uncompress compressBound crc32 adler32 deflate inflate zlibVersion ZLIB_VERSION"),
    ("mpi", "MPI_Init MPI_Finalize MPI_Comm_size MPI_Comm_rank MPI_COMM_WORLD MPI_Send MPI_Recv"),
    ("omp", "omp_get_max_threads omp_get_num_threads omp_get_thread_num omp_get_wtime"),
];

fn find(table: &'static [(&str, &str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(_, names)| names.split_whitespace().any(|n| n == name)).map(|(header, _)| *header)
}

/// All names in the tables.
pub fn names() -> impl Iterator<Item = &'static str> {
    STANDARD.iter().chain(OTHERS).flat_map(|(_, names)| names.split_whitespace())
}

/// The header of the C standard that declares a name.
#[must_use]
pub fn standard(name: &str) -> Option<&'static str> {
    find(STANDARD, name)
}

/// The header that probably declares a name.
#[must_use]
pub fn probable(name: &str) -> Option<&'static str> {
    let by_start = [
        ("sqlite3_", "sqlite3"),
        ("MPI_", "mpi"),
        ("pthread_", "pthread"),
        ("curl_", "curl/curl"),
        ("gz", "zlib"),
    ];
    standard(name)
        .or_else(|| find(OTHERS, name))
        .or_else(|| by_start.iter().find(|(start, _)| name.starts_with(start)).map(|(_, header)| *header))
}

/// The library, as `-cl` names it, that probably holds a function; `None` for the C library itself.
#[must_use]
pub fn library(function: &str) -> Option<&'static str> {
    match probable(function)? {
        "math" => Some("m"),
        "zlib" => Some("z"),
        "sqlite3" => Some("sqlite3"),
        "mpi" => Some("mpi"),
        "pthread" => Some("pthread"),
        "dlfcn" => Some("dl"),
        "curl/curl" => Some("curl"),
        "omp" => Some("gomp"),
        _ => None,
    }
}
