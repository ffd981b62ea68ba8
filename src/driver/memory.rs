//! Whether a program fits the memory of its core, and what to say if it does not.

use std::path::Path;
use std::process::Command;

use super::process;
use super::toolchain::Compiler;
use crate::diag::{Code, Diagnostics};
use crate::options::Build;

/// How many of the largest functions a message names.
const LARGEST: usize = 5;

/// Compares what a linked program needs with the memory there is; reports a lack of it. True for a target
/// without a memory map.
pub fn check(program: &Path, build: &Build, compiler: &Compiler, diags: &mut Diagnostics) -> bool {
    let Some(memory) = build.memory else { return true };
    let nm = match compiler.lister() {
        Ok(nm) => nm,
        Err(names) => {
            let message = "no program that lists symbols found";
            diags.error_nowhere(Code(604), message).help(format!("looked on the PATH for: `{names}`"));
            return false;
        }
    };
    let mut command = Command::new(&nm);
    command.args(["-S", "-t", "d", "--defined-only"]).arg(program);
    let listing = process::run(&mut command, build.verbose).map(|done| done.stdout).unwrap_or_default();
    let Some(used) = address(&listing, "oly_ram_used") else {
        let message = format!("the memory that a program for `{}` uses is not known", build.target.name);
        diags
            .error_nowhere(Code(604), message)
            .help("was it linked with another linker script (`-cf T...`)?");
        return false;
    };
    if used <= u64::from(memory.ram) {
        return true;
    }
    let missing = used - u64::from(memory.ram);
    let message = format!("the program does not fit: {missing} of the {used} bytes it needs are missing");
    let diag = diags.error_nowhere(Code(615), message);
    let program = used - u64::from(memory.stack);
    diag.help(format!(
        "code and data take {program} bytes and the stack {}, but there are only {} (--ram, --stack)",
        memory.stack, memory.ram
    ));
    let names: Vec<String> =
        largest(&listing).into_iter().map(|(name, size)| format!("{name} ({size})")).collect();
    diag.help(format!("the largest functions and variables: {}", names.join(", ")));
    if build.options.checks != crate::options::Checks::NONE || build.errors == crate::options::ErrorText::Full
    {
        diag.help(
            "`--errors=code` and `--unchecked` make programs smaller; `--size` shows what takes the room",
        );
    }
    false
}

/// The value of an absolute symbol.
fn address(listing: &str, name: &str) -> Option<u64> {
    let words = listing.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    words.filter(|words| words.last() == Some(&name)).find_map(|words| words.first()?.parse().ok())
}

/// The largest symbols, the largest first.
fn largest(listing: &str) -> Vec<(&str, u64)> {
    let mut symbols: Vec<(&str, u64)> = listing
        .lines()
        .filter_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [_, size, _, name] = words[..] else { return None };
            // Some C compilers put an underscore before every name.
            Some((name.trim_start_matches('_'), size.parse().ok()?))
        })
        .collect();
    symbols.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    symbols.truncate(LARGEST);
    symbols
}

#[cfg(test)]
mod tests {
    use super::{address, largest};

    #[test]
    fn listings_are_read() {
        let text = "0000000000000042 A oly_ram_used\n0000000000004153 0000000000000010 T main\n\
                    0000000000004163 0000000000000020 T f\n";
        assert_eq!(address(text, "oly_ram_used"), Some(42));
        assert_eq!(address(text, "frog"), None);
        assert_eq!(largest(text), [("f", 20), ("main", 10)]);
    }
}
