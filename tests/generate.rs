//! Random typed programs, run by CPython and as a binary. Many snippets share one program, because the C
//! compiler costs more than they do; when a program fails, its snippets are tried one by one and the first
//! that fails alone is shown and kept in `target/generate`.
//!
//! `VPYC_SEED=n` starts at another seed, `VPYC_GENERATE=n` makes n programs of each theme.

mod common;
mod generator;

use std::process::ExitCode;

use common::program::Program;
use common::{Outcome, cpython};
use generator::{THEMES, Theme};
use libtest_mimic::Trial;

/// Snippets in a program.
const SNIPPETS: usize = 12;
/// Programs about the order of effects for each seed.
const ORDERS: u64 = 12;
/// Programs of each theme in an ordinary test run.
const PROGRAMS: u64 = 2;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let first = number("VPYC_SEED").unwrap_or(1);
    let count = number("VPYC_GENERATE").unwrap_or(PROGRAMS);
    let mut trials = Vec::new();
    for seed in first..first + count {
        for theme in THEMES {
            trials.push(Trial::test(format!("{}-{seed}", theme.name), move || Ok(check(*theme, seed)?)));
        }
        for part in 0..ORDERS {
            let name = format!("order-{seed}-{part}");
            trials.push(Trial::test(name.clone(), move || {
                Ok(try_source(&name, &generator::order::program(seed * ORDERS + part))?)
            }));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

fn check(theme: Theme, seed: u64) -> Outcome {
    let snippets = generator::snippets(theme, seed, SNIPPETS);
    let name = format!("{}-{seed}", theme.name);
    let Err(problem) = try_source(&name, &snippets.join("\n\n")) else { return Ok(()) };
    for (number, snippet) in snippets.iter().enumerate() {
        let alone = format!("{name}-{number}");
        if let Err(problem) = try_source(&alone, snippet) {
            return Err(format!("seed {seed}: target/generate/{alone}.py\n{snippet}\n{problem}"));
        }
    }
    Err(format!("seed {seed}: target/generate/{name}.py fails, its snippets alone do not\n{problem}"))
}

/// Runs a source under both; the file stays for a look if they disagree.
fn try_source(name: &str, source: &str) -> Outcome {
    let folder = common::root().join("target/generate");
    std::fs::create_dir_all(&folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
    let path = folder.join(format!("{name}.py"));
    common::write(&path, source.as_bytes())?;
    let program = Program::open(&path, None)?;
    let answer = cpython::answer(&program)?;
    if answer.status != 0 {
        return Err(format!("the generator is wrong, CPython says {}", answer.error));
    }
    program.check(&answer)?;
    std::fs::remove_file(&path).map_err(|e| format!("cannot remove {}: {e}", path.display()))
}
