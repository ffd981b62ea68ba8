//! Words that the names of a program may not be, because C or the runtime has taken them.

/// Words that no variable may have: C keywords, macros of the standard headers, names the runtime uses.
const RESERVED: &[&str] = &[
    "auto",
    "break",
    "case",
    "char",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extern",
    "float",
    "for",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "register",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "typedef",
    "union",
    "unsigned",
    "void",
    "volatile",
    "while",
    "asm",
    "typeof",
    "bool",
    "true",
    "false",
    "errno",
    "assert",
    "isnan",
    "isinf",
    "isfinite",
    "signbit",
    "fpclassify",
    "isnormal",
    "offsetof",
    "setjmp",
    "longjmp",
    "jmp_buf",
    "unix",
    "linux",
    "i386",
    "stdin",
    "stdout",
    // Macros of sys/stat.h.
    "st_atime",
    "st_ctime",
    "st_mtime",
    "stderr",
    "alloca",
    "major",
    "minor",
    "makedev",
    "main",
    "va_start",
    "va_end",
    "va_arg",
    "va_copy",
    "va_list",
    "g",
    "out",
    "env",
    "noreturn",
    "alignas",
    "alignof",
    "memcpy",
    "memset",
    "memcmp",
    "memmove",
    "strlen",
    "fabs",
    "floor",
    "fmod",
    "pow",
    "sqrt",
    "size_t",
    "ptrdiff_t",
    "uint32_t",
    "int32_t",
    "int64_t",
    "uint64_t",
    "uint8_t",
    "intptr_t",
    "uintptr_t",
    "complex",
    "I",
    "nullptr",
    "constexpr",
    "thread_local",
    "static_assert",
    "isgreater",
    "isless",
    "islessgreater",
    "isunordered",
    "isgreaterequal",
    "islessequal",
    "math_errhandling",
    "environ",
    "index",
    "rindex",
];

/// Whether a name cannot be a C variable's here.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
        || name.starts_with("oly_")
        || name.starts_with("OLY_")
        || name.starts_with("__")
        || is_literal(name)
        || (name.starts_with('_') && name.chars().nth(1).is_some_and(|c| c.is_ascii_uppercase()))
        // Mnemonics, macros and the runtime's type names.
        || name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        || matches!(
            name,
            "Integer" | "Real" | "Boolean" | "String" | "None" | "Bytes" | "Complex" | "Number" | "Value" | "Object" | "List"
                | "Dict" | "Set" | "Range"
        )
}

/// The names of string and bytes literals: `s1`, `b2`.
fn is_literal(name: &str) -> bool {
    name.strip_prefix(['s', 'b']).is_some_and(|n| !n.is_empty() && n.bytes().all(|c| c.is_ascii_digit()))
}
