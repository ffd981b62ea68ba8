//! Messages for wrong programs: `vpyc --check` of each `tests/errors/VPYnnnn/*.py` must say exactly what the
//! `.stderr` file beside it says, with that code among it, and end with status 1. `VPYC_BLESS=1` rewrites the
//! `.stderr` files. A `# test: stage=build` line compiles to a binary instead, for errors that the C compiler
//! or the linker finds. Files named `_*.py` are helpers.
//!
//! Every code in a `codes.rs` must have a test here or be shown in `tests/cli`, and every page in `explain/`
//! must be true: its wrong examples give exactly that code, the others compile.

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use common::process::{self, End, Finished};
use common::program::COMPILE_LIMIT;
use common::{Outcome, golden, markdown, vpyc};
use libtest_mimic::Trial;

/// Codes that no test can bring about, with the reason.
const UNREACHABLE: &[(&str, &str)] = &[
    ("VPY0314", "all programs known settle"),
    ("VPY0505", "the driver refuses a file of that size before it is read (VPY0626)"),
    ("VPY0614", "needs a machine with the compiler of a core and without its emulator"),
    ("VPY0612", "needs a system that refuses to start a program it has just linked"),
    ("VPY0626", "needs a file of gigabytes"),
    ("VPY0641", "needs a C compiler whose object files are not ELF"),
    ("VPY0900", "a mistake of the compiler that is known is mended"),
    ("VPY0901", "a mistake of the compiler that is known is mended"),
    ("VPY0902", "a mistake of the compiler that is known is mended"),
];

fn main() -> ExitCode {
    let arguments = common::arguments();
    let mut trials = Vec::new();
    for folder in common::folders_in(&common::root().join("tests/errors")) {
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for path in common::files_below(&folder, "py") {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if stem.starts_with('_') {
                continue;
            }
            let code = code.clone();
            trials.push(Trial::test(format!("{code}/{stem}"), move || Ok(check_golden(&path, &code)?)));
        }
    }
    for code in codes() {
        trials.push(Trial::test(format!("has_test/{code}"), move || Ok(check_has_test(&code)?)));
    }
    for page in common::files_below(&common::root().join("explain"), "md") {
        let name = page.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        trials.push(Trial::test(format!("explain/{name}"), move || Ok(check_page(&page, &name)?)));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Compiles one wrong program and compares what is said about it.
fn check_golden(path: &Path, code: &str) -> Outcome {
    let source = common::read(path)?;
    let head = String::from_utf8_lossy(&source);
    let is_build = head.lines().any(|line| line == "# test: stage=build");
    let flags = head.lines().filter_map(|line| line.strip_prefix("# test: flags="));
    let flags: Vec<&str> = flags.flat_map(str::split_whitespace).collect();
    let scratch = common::scratch()?;
    let mut command = checker(&head);
    if is_build {
        command.arg("-o").arg(scratch.path().join("program"));
    } else {
        command.arg("--check");
    }
    // The file is named as it would be by a user who stands in its folder, so that goldens hold no paths.
    let folder = path.parent().unwrap_or(path);
    command.args(flags).arg(path.file_name().unwrap_or_default()).current_dir(folder);
    let finished = process::run(&mut command, &[], COMPILE_LIMIT)?;
    let stderr = finished.stderr_text();
    refused(&finished)?;
    if !has_code(&stderr, code) {
        return Err(format!("no {code} in\n{stderr}"));
    }
    golden::compare(&path.with_extension("stderr"), &stderr)
}

fn checker(source: &str) -> Command {
    let mut command = Command::new(vpyc());
    command.arg("--color=never");
    if !source.lines().any(|line| line.starts_with("# vpyc: std=")) {
        command.arg("--std=python3");
    }
    command
}

fn refused(finished: &Finished) -> Outcome {
    if finished.end == End::Status(1) {
        return Ok(());
    }
    Err(format!("{} where exit status 1 is expected\n{}", finished.end, finished.stderr_text()))
}

fn has_code(stderr: &str, code: &str) -> bool {
    stderr.contains(&format!("[{code}]"))
}

/// The codes that the sources declare: lines `(301, "title"),` or `NAME = 301, "title";` in a `codes.rs`.
fn codes() -> Vec<String> {
    let sources = common::files_below(&common::root().join("src"), "rs");
    let mut codes: Vec<String> = sources
        .iter()
        .filter(|path| path.file_name().is_some_and(|name| name == "codes.rs"))
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .flat_map(|text| text.lines().filter_map(declared).collect::<Vec<_>>())
        .map(|number| format!("VPY{number:04}"))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

fn declared(line: &str) -> Option<u16> {
    let (before, title) = line.trim().split_once(", ")?;
    let number = before.strip_prefix('(').or_else(|| before.split_once(" = ").map(|(_, n)| n))?;
    title.starts_with('"').then(|| number.parse().ok())?
}

fn check_has_test(code: &str) -> Outcome {
    if UNREACHABLE.iter().any(|(unreachable, _)| *unreachable == code) {
        return Ok(());
    }
    let tests = common::root().join("tests");
    let is_python =
        |path: &PathBuf| !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('_'));
    if common::files_below(&tests.join("errors").join(code), "py").iter().any(is_python) {
        return Ok(());
    }
    let mut shown = common::files_below(&tests.join("cli"), "trycmd");
    shown.extend(common::files_below(&tests.join("cores"), "out"));
    shown.extend(["bad_input.rs", "cores.rs"].map(|name| tests.join(name)));
    if shown.iter().any(|path| common::read_text(path).is_ok_and(|text| text.contains(code))) {
        return Ok(());
    }
    Err(format!("{code} has no test: write tests/errors/{code}/<mistake>.py or show it in tests/cli"))
}

/// What the compiler says to an example.
fn checked(folder: &tempfile::TempDir, example: &str) -> Result<Finished, String> {
    common::write(&folder.path().join("example.py"), example.as_bytes())?;
    let mut command = Command::new(vpyc());
    command.args(["--color=never", "--check", "example.py"]).current_dir(folder.path());
    process::run(&mut command, &[], COMPILE_LIMIT)
}

/// Tries the examples of a page. The fence says what they are, ```` ```python wrong ```` or
/// ```` ```python right ````, or the line `Wrong:` or `Right:` before it; ```` ```python file=shapes.py ```` is a
/// module that the next examples import. As a reader would try it, an example is in the default dialect unless
/// it names another one.
fn check_page(page: &Path, code: &str) -> Outcome {
    let text = common::read_text(page)?;
    let scratch = common::scratch()?;
    let (mut wrong, mut right) = (0, 0);
    for markdown::Fence { info, before, body: example, .. } in markdown::fences(&text) {
        let is_wrong = match info.as_str() {
            "python wrong" => true,
            // A warning: it is given, and the program is compiled all the same.
            "python warned" => {
                wrong += 1;
                let stderr = checked(&scratch, &example)?.stderr_text();
                if !stderr.contains(&format!("warning[{code}]")) {
                    return Err(format!("no warning {code} in\n{stderr}"));
                }
                continue;
            }
            "python right" => false,
            "python" => before.starts_with("Wrong"),
            other => {
                // A module that the next example imports.
                if let Some(name) = other.strip_prefix("python file=") {
                    common::write(&scratch.path().join(name), example.as_bytes())?;
                }
                continue;
            }
        };
        let finished = checked(&scratch, &example)?;
        let stderr = finished.stderr_text();
        if is_wrong {
            wrong += 1;
            refused(&finished).map_err(|e| format!("the wrong example: {e}\n{example}"))?;
            let others = stderr
                .lines()
                .any(|line| line.starts_with("error[") && !line.starts_with(&format!("error[{code}]")));
            if !has_code(&stderr, code) || others {
                return Err(format!("the wrong example gives\n{stderr}"));
            }
        } else {
            right += 1;
            if finished.end != End::Status(0) {
                return Err(format!("the right example is refused:\n{example}\n{stderr}"));
            }
        }
    }
    // Pages about limits, files, options and C compilers have nothing that one would print.
    if wrong == 0 && !["VPY05", "VPY06", "VPY09"].iter().any(|block| code.starts_with(block)) {
        return Err("the page has no wrong example".to_string());
    }
    if wrong > 0 && right == 0 {
        return Err("the page has no right example".to_string());
    }
    Ok(())
}
