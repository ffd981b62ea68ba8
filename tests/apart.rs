//! Whole programs and programs compiled in parts are the same: every project of `tests/run/modules/` is built once
//! from its sources and once with each module but the main one in an object file of its own; output, messages and
//! exit status must agree to the byte. `run.rs` compares the former with CPython.

mod common;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use common::Outcome;
use common::process::{self, End};
use common::program::{COMPILE_LIMIT, Program};
use libtest_mimic::Trial;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let base = common::root().join("tests/run/modules");
    let trials = common::folders_in(&base)
        .into_iter()
        .map(|folder| Trial::test(common::name_below(&folder, &base), move || Ok(check(&folder)?)))
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn check(folder: &Path) -> Outcome {
    let main = folder.join("main.py");
    let program = Program::open(&main, Some(folder))?;
    let scratch = common::scratch()?;
    let (whole, apart) = (scratch.path().join("whole"), scratch.path().join("apart"));
    build(&program, &[], &whole)?;
    let sources = common::files_below(folder, "py").into_iter().filter(|path| *path != main);
    let mut objects = Vec::new();
    for (n, source) in sources.enumerate() {
        let object = scratch.path().join(format!("{n}.o"));
        let mut command = program.compiler();
        command.args(["-cf", "O0", "-cc"]).arg(&source).arg("-o").arg(&object);
        finish(&mut command)?;
        objects.push(object);
    }
    build(&program, &objects, &apart)?;
    let (whole, apart) = (program.execute(&whole)?, program.execute(&apart)?);
    let seen = |run: &process::Finished| (run.stdout_text(), run.stderr_text(), run.end.to_string());
    if seen(&whole) == seen(&apart) {
        return Ok(());
    }
    Err(format!("whole: {:?}\napart: {:?}", seen(&whole), seen(&apart)))
}

fn build(program: &Program, objects: &[PathBuf], binary: &Path) -> Outcome {
    let mut command = program.compiler();
    command.args(["-cf", "O0"]);
    for object in objects {
        command.arg("-m").arg(object);
    }
    command.arg(&program.entry).arg("-o").arg(binary);
    finish(&mut command)
}

fn finish(command: &mut std::process::Command) -> Outcome {
    let finished = process::run(command, &[], COMPILE_LIMIT)?;
    match finished.end {
        End::Status(0) => Ok(()),
        end => Err(format!("{command:?}: {end}\n{}", finished.stderr_text())),
    }
}
