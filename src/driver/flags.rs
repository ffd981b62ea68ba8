//! The flags that the C compiler gets: the target's, ours, then the user's, which win.

use std::path::Path;
use std::process::Command;

use super::runtime::Runtime;
use super::toolchain::Family;
use crate::hir::Dialect;
use crate::options::{Build, ErrorText, Stage};

/// Flags that change what the compiler makes of any C file of a program, the runtime's included. `dialect` is
/// that of the main module: it decides what a character of a `str` is.
#[must_use]
pub fn common(build: &Build, dialect: Dialect) -> Vec<String> {
    let mut flags: Vec<String> = Vec::new();
    let chosen = |start: &str| build.c_flags.iter().any(|flag| flag.starts_with(start));
    if !chosen("-O") {
        // Small comes before fast where memory is what there is least of.
        flags.push(if build.target.memory.is_some() { "-Os" } else { "-O2" }.into());
    }
    if !chosen("-std=") && !chosen("--std=") {
        flags.push("-std=gnu99".into());
    }
    if build.options.debug {
        flags.push("-g".into());
    }
    // A product and a sum round twice, as in CPython; on some processors gcc would round once.
    if build.options.float_width == 64 && !chosen("-ffp-contract") {
        flags.push("-ffp-contract=off".into());
    }
    flags.extend(build.target.flags.iter().map(|flag| flag.text.to_string()));
    // Object files may be linked into a program that is larger.
    let end = build.memory.map_or(u64::MAX, |memory| u64::from(memory.origin) + u64::from(memory.ram));
    if build.stage == Stage::Executable && end <= 1 << 16 {
        flags.extend(build.target.near_flags.iter().map(|flag| flag.text.to_string()));
    }
    if build.target.memory.is_some() {
        flags.push("-DOLY_BARE=1".into());
    }
    flags.push(format!("-DOLY_INT_BITS={}", build.options.int_width));
    flags.push(format!("-DOLY_REAL_BITS={}", build.options.float_width));
    flags.push(format!("-DOLY_STR_BYTES={}", u8::from(dialect == Dialect::Vpython)));
    // How much text run-time errors carry.
    match build.errors {
        ErrorText::Full => {}
        ErrorText::Short => flags.push("-DOLY_ERROR_TEXT=1".into()),
        ErrorText::Code => flags.push("-DOLY_ERROR_TEXT=0".into()),
    }
    flags.extend(build.c_flags.iter().cloned());
    // Settings of the runtime's own header can be made with `-D`.
    flags
        .extend(build.defines.iter().filter(|name| name.starts_with("OLY_")).map(|name| format!("-D{name}")));
    flags
}

/// Functions of the C library that C compilers compute themselves when they know the argument, rounding the last
/// digit in another way than the library does. CPython always asks the library. (`pow` is not here: its usual
/// constant exponents are worth more, and exact.)
const COMPUTED_AT_RUN_TIME: &[&str] = &[
    "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "erf", "erfc", "exp",
    "expm1", "hypot", "lgamma", "log", "log10", "log1p", "log2", "sin", "sinh", "tan", "tanh", "tgamma",
];

/// Adds the flags that only generated C gets.
pub fn add_generated(command: &mut Command, build: &Build, family: Family, includes: &[&Path]) {
    if build.options.float_width == 64 && family != Family::Other {
        command.args(COMPUTED_AT_RUN_TIME.iter().map(|name| format!("-fno-builtin-{name}")));
    }
    let checks = build.options.checks;
    let knobs = [
        ("OVERFLOW", checks.overflow),
        ("ZERO", checks.zero),
        ("BOUNDS", checks.bounds),
        ("STACK", checks.stack),
    ];
    command.args(knobs.iter().filter(|(_, on)| !on).map(|(name, _)| format!("-DOLY_CHECK_{name}=0")));
    if !checks.overflow {
        // Unchecked integers wrap; without the flag gcc may assume that they never do.
        command.arg("-fwrapv");
    }
    // A `native` call without its header would silently return an int.
    command.arg("-Werror=implicit-function-declaration");
    // Nor may a pointer pass for a number: gcc before 14 only warns.
    command.arg("-Werror=int-conversion");
    // Nor an array of one kind for an array of another, nor a constant for one that fits.
    command.args(["-Werror=incompatible-pointer-types", "-Werror=overflow"]);
    for path in &build.include_dirs {
        command.arg("-I").arg(path);
    }
    for path in includes {
        command.arg("-I").arg(path);
    }
    command.args(build.defines.iter().map(|name| format!("-D{name}")));
}

/// Adds what stands at the end of a linker call, in the order in which linkers look for names.
pub fn add_libraries(command: &mut Command, build: &Build, family: Family, runtime: &Runtime) {
    command.args(&build.c_modules);
    for path in &build.library_dirs {
        command.arg("-L").arg(path);
    }
    command.args(build.libraries.iter().map(|name| format!("-l{name}")));
    command.arg(&runtime.archive);
    command.args(build.target.libraries.iter().map(|name| format!("-l{name}")));
    // tcc knows no sections, so it cannot drop any.
    if family != Family::Other {
        command.args(build.target.link_flags.iter().map(|flag| flag.text));
    }
    if let Some(memory) = build.memory {
        command.arg("-L").arg(runtime.include.with_file_name("port").join("bare"));
        command.arg("-T").arg(&runtime.linker_script);
        let symbols = [
            ("oly_ram_origin", memory.origin),
            ("oly_ram_size", memory.ram),
            ("oly_stack_size", memory.stack),
        ];
        command.args(symbols.map(|(name, value)| format!("-Wl,--defsym={name}={value:#x}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Command as Wish, parse};

    fn flags(line: &str, dialect: Dialect) -> Vec<String> {
        match parse(line.split(' ').map(Into::into).collect()) {
            Ok(Wish::Compile(build)) => common(&build, dialect),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_users_flags_win() {
        assert!(flags("vpyc a.py", Dialect::Vpython).contains(&"-O2".to_string()));
        let own = flags("vpyc a.py -cf Os -cf std=c11 -D OLY_X=1 -DY", Dialect::Vpython);
        assert!(!own.contains(&"-O2".to_string()) && !own.contains(&"-std=gnu99".to_string()));
        assert!(own.contains(&"-Os".to_string()) && own.contains(&"-DOLY_X=1".to_string()));
        assert!(!own.contains(&"-DY".to_string()));
        assert!(flags("vpyc a.py", Dialect::Python3).contains(&"-DOLY_STR_BYTES=0".to_string()));
    }
}
