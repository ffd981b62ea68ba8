//! Whole programs and programs compiled in parts are the same: every project of `tests/run/modules/` is built once
//! from its sources and once with each module but the main one in an object file of its own; output, messages and
//! exit status must agree to the byte. A few of them are built for cores as well. `run.rs` compares the former with CPython.
#![allow(clippy::print_stderr, reason = "a harness talks to the person who runs it")]

mod common;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use common::Outcome;
use common::process::{self, End, Finished};
use common::program::{COMPILE_LIMIT, Program};
use libtest_mimic::Trial;
use vpyc::targets::TARGETS;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let base = common::root().join("tests/run/modules");
    let trials = common::folders_in(&base)
        .into_iter()
        .map(|folder| Trial::test(common::name_below(&folder, &base), move || Ok(check(&folder)?)))
        .collect();
    let mut trials: Vec<Trial> = trials;
    for target in TARGETS.iter().filter(|target| target.memory.is_some() && !target.runners.is_empty()) {
        let missing = !target.compilers.iter().any(|name| which::which(name).is_ok())
            || vpyc::driver::run::find_runner(target).is_none();
        if missing {
            eprintln!("SKIP {}: no compiler or no emulator", target.name);
            continue;
        }
        for project in ON_CORES {
            let folder = base.join(project);
            let name = format!("{}: {project}", target.name);
            trials.push(Trial::test(name, move || Ok(check_core(target.name, &folder)?)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Projects that are also built for cores.
const ON_CORES: &[&str] = &["from_import", "init_order", "error_in_module"];

/// The same on a core, in its emulator.
fn check_core(target: &str, folder: &Path) -> Outcome {
    let main = folder.join("main.py");
    let program = Program::open(&main, Some(folder))?;
    let scratch = common::scratch()?;
    let compiler = || {
        let mut command = program.compiler();
        command.args(["-march", target]);
        command
    };
    let mut objects = Vec::new();
    let sources = common::files_below(folder, "py").into_iter().filter(|path| *path != main);
    for (n, source) in sources.enumerate() {
        let object = scratch.path().join(format!("{n}.o"));
        finish(compiler().arg("-cc").arg(&source).arg("-o").arg(&object))?;
        objects.push(object);
    }
    let run = |objects: &[PathBuf]| {
        let mut command = compiler();
        command.args(objects.iter().flat_map(|object| [OsStr::new("-m"), object.as_os_str()]));
        command.arg("--run").arg(&main);
        process::run(&mut command, &[], COMPILE_LIMIT)
    };
    same(&run(&[])?, &run(&objects)?)
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
    same(&program.execute(&whole)?, &program.execute(&apart)?)
}

fn same(whole: &Finished, apart: &Finished) -> Outcome {
    let seen = |run: &Finished| (run.stdout_text(), run.stderr_text(), run.end.to_string());
    if seen(whole) == seen(apart) {
        return Ok(());
    }
    Err(format!("whole: {:?}\napart: {:?}", seen(whole), seen(apart)))
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
