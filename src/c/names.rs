//! Names: the user's where C allows them.

use rustc_hash::FxHashSet;

use crate::arena::IdVec;
use crate::olympus::ir::{Var, VarId};

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
        || (name.starts_with('_') && name.chars().nth(1).is_some_and(|c| c.is_ascii_uppercase()))
        // Mnemonics, macros and the runtime's type names.
        || name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        || matches!(
            name,
            "Integer" | "Real" | "Boolean" | "String" | "None" | "Bytes" | "Complex" | "Number" | "Value" | "Object" | "List"
                | "Dict" | "Set" | "Range"
        )
}

/// C names of a function's variables: the user's, with a number where one is taken; temporaries `t1` ….
#[must_use]
pub fn variables(vars: &IdVec<VarId, Var>) -> Vec<String> {
    let mut taken: FxHashSet<String> = FxHashSet::default();
    let mut names = vec![String::new(); vars.len()];
    for (n, var) in vars.iter().enumerate() {
        if var.name.is_empty() {
            continue;
        }
        let mut base: String = String::new();
        for c in var.name.chars() {
            if c.is_ascii_alphanumeric() || c == '_' {
                base.push(c);
            } else {
                base.push_str(&format!("u{:x}", c as u32));
            }
        }
        if base.chars().all(|c| c == '_') {
            base = format!("unused{}", base.len());
        }
        if is_reserved(&base) && !(base == "env" && n == 0) {
            base.push('_');
        }
        let mut name = base.clone();
        let mut count = 1;
        while !taken.insert(name.clone()) {
            count += 1;
            name = format!("{base}_{count}");
        }
        names[n] = name;
    }
    let mut next = 1;
    for (n, var) in vars.iter().enumerate() {
        if var.name.is_empty() {
            loop {
                let name = format!("t{next}");
                next += 1;
                if taken.insert(name.clone()) {
                    names[n] = name;
                    break;
                }
            }
        }
    }
    names
}
