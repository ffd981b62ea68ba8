//! The C that is written, as a product: `vpyc -c -o -` of each `tests/c/*.py` must give the `.c` file beside
//! it (`VPYC_BLESS=1` rewrites it); that file must compile without a warning under gcc and clang, and the
//! program must do what CPython does.

mod common;

use std::path::Path;
use std::process::{Command, ExitCode};

use common::process::{self, End};
use common::program::{COMPILE_LIMIT, Program};
use common::{Outcome, cpython, golden};
use libtest_mimic::Trial;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let mut trials = Vec::new();
    for path in common::files_below(&common::root().join("tests/c"), "py") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (golden, run) = (path.clone(), path.clone());
        trials.push(Trial::test(format!("{name}/golden"), move || Ok(check_golden(&golden)?)));
        trials.push(Trial::test(format!("{name}/behaviour"), move || Ok(check_behaviour(&run)?)));
        for cc in ["gcc", "clang"] {
            let path = path.clone();
            let is_here = Command::new(cc).arg("--version").output().is_ok();
            let trial = Trial::test(format!("{name}/{cc}"), move || Ok(check_warnings(&path, cc)?));
            trials.push(trial.with_ignored_flag(!is_here));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn written(path: &Path) -> Result<String, String> {
    let program = Program::open(path, None)?;
    let mut command = program.compiler();
    command.args(["-c", "-o", "-"]).arg(path.file_name().unwrap_or_default());
    command.current_dir(path.parent().unwrap_or(path));
    let finished = process::run(&mut command, &[], COMPILE_LIMIT)?;
    if finished.end != End::Status(0) {
        return Err(format!("vpyc -c: {}\n{}", finished.end, finished.stderr_text()));
    }
    Ok(finished.stdout_text())
}

fn check_golden(path: &Path) -> Outcome {
    let first = written(path)?;
    // Same source, same bytes: no order may hang on a hash or an address.
    if written(path)? != first {
        return Err("two runs of the compiler wrote different C".to_string());
    }
    golden::compare(&path.with_extension("c"), &first)
}

fn check_behaviour(path: &Path) -> Outcome {
    let program = Program::open(path, None)?;
    program.check(&cpython::answer(&program)?)
}

fn check_warnings(path: &Path, cc: &str) -> Outcome {
    let scratch = common::scratch()?;
    let file = scratch.path().join("program.c");
    common::write(&file, written(path)?.as_bytes())?;
    let mut command = Command::new(cc);
    command.args(["-std=c99", "-O2", "-Wall", "-Wextra", "-Werror", "-c", "-o", "/dev/null", "-I"]);
    command.arg(common::root().join("olympus-rt/include")).arg(&file);
    let finished = process::run(&mut command, &[], COMPILE_LIMIT)?;
    if finished.end == End::Status(0) {
        return Ok(());
    }
    Err(format!("{cc}: {}\n{}", finished.end, finished.stderr_text()))
}
