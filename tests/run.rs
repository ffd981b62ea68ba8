//! Programs that must behave as in CPython: each `tests/run/**/*.py` is compiled, run, and its output and
//! exit status compared with CPython's, or with the `.out` file beside it. A `.in` file is its standard
//! input. Files named `_*.py` are helpers; in `tests/run/modules/<name>/` the program is `main.py`.
//!
//! `tests/run/KNOWN_FAILURES` lists programs that do not work yet. One that works after all is reported, so
//! that it can be taken off; `VPYC_BLESS=1` rewrites the list. `VPYC_TEST_SANITIZE=1` compiles with the address and undefined
//! behaviour sanitizers.
#![allow(clippy::print_stderr, reason = "a harness talks to the person who runs it")]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use common::program::{self, Program};
use common::{Outcome, cpython};
use libtest_mimic::Trial;

/// Names of programs with what came out: true is a pass.
type Results = Arc<Mutex<BTreeMap<String, bool>>>;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let base = common::root().join("tests/run");
    let list = base.join("KNOWN_FAILURES");
    let known = read_list(&list);
    let problem = if program::is_sanitizing() { program::sanitizer_problem() } else { None };
    if let Some(problem) = &problem {
        eprintln!("SKIP: no sanitizers: {problem}");
    }
    let results = Results::default();
    let trials = programs(&base)
        .into_iter()
        .map(|(entry, folder)| {
            let name = common::name_below(&entry, &base);
            let is_known = known.contains(&name);
            let results = results.clone();
            let trial = Trial::test(name.clone(), move || {
                let outcome = check(&entry, folder.as_deref());
                if let Ok(mut results) = results.lock() {
                    results.insert(name, outcome.is_ok());
                }
                Ok(judge(outcome, is_known)?)
            });
            trial.with_ignored_flag(problem.is_some())
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    // Under a sanitizer other programs may fail: that is no reason to excuse them in every run.
    if common::is_blessing()
        && !program::is_sanitizing()
        && let Ok(results) = results.lock()
        && let Err(problem) = write_list(&list, &known, &results)
    {
        eprintln!("{problem}");
        return ExitCode::FAILURE;
    }
    if let Ok(results) = results.lock() {
        for name in known.iter().filter(|name| results.get(*name) == Some(&true)) {
            eprintln!("{name} passes now: take it off tests/run/KNOWN_FAILURES");
        }
    }
    conclusion.exit_code()
}

/// All programs: the file to compile, and its folder when it has modules.
fn programs(base: &Path) -> Vec<(PathBuf, Option<PathBuf>)> {
    let modules = base.join("modules");
    let is_single = |path: &PathBuf| {
        !path.starts_with(&modules)
            && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('_'))
    };
    let single = common::files_below(base, "py").into_iter().filter(is_single).map(|p| (p, None));
    let folders = common::folders_in(&modules).into_iter().map(|f| (f.join("main.py"), Some(f)));
    single.chain(folders).collect()
}

/// Compiles and runs one program and compares.
fn check(entry: &Path, folder: Option<&Path>) -> Outcome {
    let program = Program::open(entry, folder)?;
    let expected = match &program.out {
        Some(out) => cpython::Answer { status: program.exit, stdout: out.clone(), error: String::new() },
        None => cpython::answer(&program)?,
    };
    if expected.error.starts_with("SyntaxError") || expected.error.starts_with("IndentationError") {
        return Err(format!(
            "CPython cannot run it ({}): a program in another dialect needs a `.out` file",
            expected.error
        ));
    }
    program.check(&expected)
}

/// Turns a known failure into a pass.
fn judge(outcome: Outcome, is_known: bool) -> Outcome {
    match (outcome, is_known) {
        _ if common::is_blessing() => Ok(()),
        (_, true) => Ok(()),
        (outcome, false) => outcome,
    }
}

fn read_list(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_string)
        .collect()
}

/// Rewrites the list: entries that were not run this time stay, entries without a file go.
fn write_list(path: &Path, known: &[String], results: &BTreeMap<String, bool>) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    let mut names: Vec<String> = known
        .iter()
        .filter(|name| !results.contains_key(*name) && folder.join(name).exists())
        .cloned()
        .collect();
    names.extend(results.iter().filter(|(_, passed)| !**passed).map(|(name, _)| name.clone()));
    names.sort();
    names.dedup();
    let mut text =
        "# Programs that do not work yet; VPYC_BLESS=1 cargo test --test run rewrites this list.\n"
            .to_string();
    for name in &names {
        text.push_str(name);
        text.push('\n');
    }
    eprintln!("{} known failures in {}", names.len(), path.display());
    common::write(path, text.as_bytes())
}
