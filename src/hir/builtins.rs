//! The names that mean something without being defined, and who defines them.

/// Built-in names that the compiler itself understands.
pub const INTRINSICS: &[&str] = &[
    "print",
    "len",
    "range",
    "int",
    "float",
    "str",
    "bool",
    "bytes",
    "complex",
    "list",
    "tuple",
    "dict",
    "set",
    "frozenset",
    "object",
    "type",
    "isinstance",
    "issubclass",
    "repr",
    "ascii",
    "abs",
    "min",
    "max",
    "sum",
    "pow",
    "round",
    "divmod",
    "ord",
    "chr",
    "bin",
    "oct",
    "hex",
    "sorted",
    "reversed",
    "enumerate",
    "zip",
    "map",
    "filter",
    "any",
    "all",
    "id",
    "hash",
    "input",
    "iter",
    "next",
    "callable",
    "property",
    "classmethod",
    "getattr",
    "setattr",
    "hasattr",
    "super",
    "open",
    "exit",
    "quit",
    "format",
    "NotImplemented",
    "Ellipsis",
    "__name__",
    "__file__",
    "reveal_type",
    "vars",
    "dir",
];

/// The intrinsics that `modules/builtins.py` cannot replace: their types need the compiler.
pub const FIXED: &[&str] = &[
    "print",
    "len",
    "range",
    "isinstance",
    "issubclass",
    "type",
    "super",
    "getattr",
    "setattr",
    "hasattr",
    "callable",
    "iter",
    "next",
    "int",
    "float",
    "str",
    "bool",
    "list",
    "tuple",
    "dict",
    "set",
    "frozenset",
    "bytes",
    "complex",
    "object",
    "repr",
    "hash",
    "id",
    "min",
    "max",
    "sum",
    "enumerate",
    "zip",
    "map",
    "filter",
    "reversed",
    "sorted",
    "any",
    "all",
    "abs",
    "round",
    "pow",
];

/// Beginnings of the names that only the library's own modules may use: runtime operations.
pub const LIBRARY_PREFIXES: &[&str] = &["dict_", "set_", "list_", "object_", "oly_", "bigint"];

/// Built-in names of Python that are not compiled, each with what to do instead.
pub const REFUSED: &[(&str, &str)] = &[
    ("eval", "write the expression itself, or parse the text with `int(…)`, `float(…)` or your own code"),
    ("exec", "write the statements as a function and call it"),
    ("compile", "write the statements as a function and call it"),
    ("globals", "keep the values in a dict of your own"),
    ("locals", "keep the values in a dict of your own"),
    ("__import__", "write an `import` statement"),
    ("breakpoint", "compile with `-g` and use gdb"),
    ("delattr", "call it with an object and a name"),
];

/// Modules of Python's library that are known and not compiled.
pub const REFUSED_MODULES: &[&str] = &[
    "aifc",
    "argparse",
    "array",
    "ast",
    "asynchat",
    "asyncio",
    "asyncore",
    "atexit",
    "audioop",
    "base64",
    "bdb",
    "binascii",
    "bisect",
    "bz2",
    "cProfile",
    "calendar",
    "cgi",
    "cgitb",
    "chunk",
    "cmath",
    "cmd",
    "code",
    "codecs",
    "codeop",
    "collections",
    "colorsys",
    "compileall",
    "concurrent",
    "configparser",
    "contextlib",
    "contextvars",
    "copy",
    "copyreg",
    "crypt",
    "csv",
    "ctypes",
    "curses",
    "datetime",
    "dbm",
    "decimal",
    "difflib",
    "dis",
    "distutils",
    "doctest",
    "email",
    "encodings",
    "ensurepip",
    "errno",
    "faulthandler",
    "fcntl",
    "filecmp",
    "fileinput",
    "fnmatch",
    "fractions",
    "ftplib",
    "functools",
    "gc",
    "genericpath",
    "getopt",
    "getpass",
    "gettext",
    "glob",
    "graphlib",
    "grp",
    "gzip",
    "hashlib",
    "heapq",
    "hmac",
    "html",
    "http",
    "imaplib",
    "imghdr",
    "imp",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "itertools",
    "json",
    "keyword",
    "linecache",
    "locale",
    "logging",
    "lzma",
    "mailbox",
    "mailcap",
    "marshal",
    "math",
    "matplotlib",
    "mimetypes",
    "mmap",
    "modulefinder",
    "msilib",
    "msvcrt",
    "multiprocessing",
    "netrc",
    "nis",
    "nntplib",
    "nt",
    "ntpath",
    "nturl2path",
    "numbers",
    "numpy",
    "opcode",
    "operator",
    "optparse",
    "os",
    "ossaudiodev",
    "pandas",
    "pathlib",
    "pdb",
    "pickle",
    "pickletools",
    "pipes",
    "pkgutil",
    "platform",
    "plistlib",
    "poplib",
    "posix",
    "posixpath",
    "pprint",
    "profile",
    "pstats",
    "pty",
    "pwd",
    "py_compile",
    "pyclbr",
    "pydoc",
    "pydoc_data",
    "pyexpat",
    "queue",
    "quopri",
    "random",
    "re",
    "readline",
    "reprlib",
    "resource",
    "rlcompleter",
    "runpy",
    "sched",
    "scipy",
    "secrets",
    "select",
    "selectors",
    "shelve",
    "shlex",
    "shutil",
    "signal",
    "site",
    "smtpd",
    "smtplib",
    "sndhdr",
    "socket",
    "socketserver",
    "spwd",
    "sqlite3",
    "sre_compile",
    "sre_constants",
    "sre_parse",
    "ssl",
    "stat",
    "statistics",
    "string",
    "stringprep",
    "struct",
    "subprocess",
    "sunau",
    "sympy",
    "symtable",
    "sys",
    "sysconfig",
    "syslog",
    "tabnanny",
    "tarfile",
    "telnetlib",
    "tempfile",
    "termios",
    "textwrap",
    "threading",
    "time",
    "timeit",
    "tkinter",
    "token",
    "tokenize",
    "tomllib",
    "torch",
    "trace",
    "traceback",
    "tracemalloc",
    "tty",
    "turtle",
    "turtledemo",
    "types",
    "unicodedata",
    "unittest",
    "urllib",
    "uu",
    "uuid",
    "venv",
    "warnings",
    "wave",
    "weakref",
    "webbrowser",
    "winreg",
    "winsound",
    "wsgiref",
    "xdrlib",
    "xml",
    "xmlrpc",
    "zipapp",
    "zipfile",
    "zipimport",
    "zlib",
    "zoneinfo",
];

/// Names of library modules that are known and not compiled, each with the reason and what to do instead.
pub const REFUSED_MEMBERS: &[(&str, &str, &str)] = &[
    ("csv", "Sniffer", "say the delimiter: `csv.reader(f, delimiter=\";\")`"),
    ("gc", "get_objects", "objects are not listed: keep those that you look for in a list of your own"),
    ("gc", "get_referrers", "objects are not listed: keep those that you look for in a list of your own"),
    ("inspect", "currentframe", "functions have no frames when a program runs"),
    ("inspect", "getmembers", "name the attributes: `vars(x)` has those of an object"),
    ("inspect", "getsource", "the program does not have its source when it runs"),
    ("inspect", "signature", "parameters are known when the program is compiled only: name them"),
    ("inspect", "stack", "functions have no frames when a program runs"),
    ("logging", "LoggerAdapter", "write what it adds into the message, or use `extra=`"),
    ("re", "Scanner", "write `finditer` with a named group for each kind, and `m.lastgroup`"),
    ("sys", "_getframe", "functions have no frames when a program runs"),
    ("sys", "getrefcount", "references are not counted"),
    (
        "sys",
        "getsizeof",
        "objects have other sizes than in CPython; `-v` and `size` tell what the program needs",
    ),
    ("sys", "modules", "modules are known when the program is compiled only"),
    ("sys", "path", "modules are found when the program is compiled: give their folders with `-i`"),
    ("sys", "setprofile", "use a profiler of C programs, such as `perf`"),
    ("sys", "settrace", "use a debugger of C programs: compile with `-g` and use gdb"),
    ("unittest", "TestLoader", "write `unittest.main()`: it runs all tests of the file"),
    ("unittest", "TestSuite", "write `unittest.main()`: it runs all tests of the file"),
    ("unittest", "TextTestRunner", "write `unittest.main()`: it runs all tests of the file"),
    (
        "weakref",
        "WeakKeyDictionary",
        "an object lives as long as anything refers to it: take keys out yourself",
    ),
    ("weakref", "WeakSet", "an object lives as long as anything refers to it: take items out yourself"),
    (
        "weakref",
        "WeakValueDictionary",
        "an object lives as long as anything refers to it: take values out yourself",
    ),
    ("weakref", "finalize", "nothing runs when an object is freed: call what is to be done yourself"),
    ("weakref", "proxy", "an object lives as long as anything refers to it: use the object itself"),
    (
        "zlib",
        "compress",
        "the bytes would have to be those that zlib finds; `native` calls a zlib that is installed",
    ),
    (
        "zlib",
        "compressobj",
        "the bytes would have to be those that zlib finds; `native` calls a zlib that is installed",
    ),
];

/// Abstract classes of `collections.abc` that `isinstance` can be asked about.
pub const ABSTRACT: &[&str] = &[
    "Callable",
    "Collection",
    "Container",
    "Generator",
    "Hashable",
    "Iterable",
    "Iterator",
    "Mapping",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "Reversible",
    "Sequence",
    "Set",
    "Sized",
];

/// Whether a built-in name is that of a type.
#[must_use]
pub fn is_type(name: &str) -> bool {
    matches!(
        name,
        "int"
            | "float"
            | "str"
            | "bool"
            | "bytes"
            | "bytearray"
            | "memoryview"
            | "complex"
            | "list"
            | "tuple"
            | "dict"
            | "set"
            | "frozenset"
            | "object"
            | "type"
            | "range"
            | "slice"
            | "enumerate"
            | "filter"
            | "map"
            | "reversed"
            | "zip"
            | "super"
    )
}

/// Whether a name is that of a class of values: a [type](is_type), or one that programs meet but cannot call by its name.
#[must_use]
pub fn is_class_of_values(name: &str) -> bool {
    is_type(name)
        || name.ends_with("iterator")
        || matches!(
            name,
            "NoneType"
                | "NotImplementedType"
                | "builtin_function_or_method"
                | "coroutine"
                | "async_generator"
                | "ellipsis"
                | "function"
                | "generator"
                | "method"
                | "method_descriptor"
                | "module"
                | "property"
                | "classmethod"
        )
}

/// Built-in functions from whose calls the compiler learns the types of variables.
pub const TYPE_TESTS: &[&str] = &["isinstance", "issubclass", "hasattr", "callable", "type", "len"];

/// Whether the compiler itself understands the name.
#[must_use]
pub fn is_intrinsic(name: &str) -> bool {
    INTRINSICS.contains(&name)
}

/// What to do instead of a built-in of Python that is not compiled.
#[must_use]
pub fn refused(name: &str) -> Option<&'static str> {
    REFUSED.iter().find(|(n, _)| *n == name).map(|(_, help)| *help)
}
