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
    "argparse",
    "array",
    "ast",
    "base64",
    "bz2",
    "calendar",
    "cmath",
    "codecs",
    "concurrent",
    "configparser",
    "contextlib",
    "contextvars",
    "copyreg",
    "ctypes",
    "curses",
    "datetime",
    "decimal",
    "difflib",
    "dis",
    "email",
    "fnmatch",
    "fractions",
    "getpass",
    "gettext",
    "glob",
    "gzip",
    "hashlib",
    "html",
    "http",
    "importlib",
    "inspect",
    "io",
    "ipaddress",
    "json",
    "locale",
    "logging",
    "lzma",
    "matplotlib",
    "mmap",
    "multiprocessing",
    "numbers",
    "numpy",
    "pandas",
    "pathlib",
    "pickle",
    "platform",
    "pprint",
    "queue",
    "re",
    "scipy",
    "secrets",
    "select",
    "selectors",
    "shelve",
    "shutil",
    "signal",
    "socket",
    "sqlite3",
    "ssl",
    "statistics",
    "struct",
    "subprocess",
    "sympy",
    "tarfile",
    "tempfile",
    "textwrap",
    "threading",
    "timeit",
    "tkinter",
    "torch",
    "traceback",
    "types",
    "unicodedata",
    "unittest",
    "urllib",
    "uuid",
    "weakref",
    "xml",
    "zipfile",
    "zlib",
    "functools",
    "collections",
    "itertools",
    "string",
    "os",
    "heapq",
    "bisect",
    "copy",
    "operator",
    "random",
    "time",
    "sys",
    "math",
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
