//! Every intended difference from CPython: `tests/differs/<name>.py` opens with a docstring that has a
//! `Cause:` and a `Workaround:`; `<name>.cpython` holds what CPython shows and `<name>.vpyc` what we show,
//! and the two differ (the text [`CHANGING`] stands for an answer that depends on CPython's version). `docs/differences.md` is made of the docstrings. `VPYC_BLESS=1` writes all three.

mod common;

use std::path::Path;
use std::process::ExitCode;

use common::process::Finished;
use common::program::Program;
use common::{Outcome, cpython, golden};
use libtest_mimic::Trial;

/// In place of what CPython shows.
const CHANGING: &str = "(depends on the version)\n";

fn main() -> ExitCode {
    let arguments = common::arguments();
    let base = common::root().join("tests/differs");
    let mut trials: Vec<Trial> = common::files_below(&base, "py")
        .into_iter()
        .map(|path| Trial::test(common::name_below(&path, &base), move || Ok(check(&path)?)))
        .collect();
    trials.push(Trial::test("page", || Ok(check_page()?)));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// The page that lists the differences.
fn check_page() -> Outcome {
    let base = common::root().join("tests/differs");
    let mut page = String::from(
        "# Where vpyc differs from CPython\n\nEach of these is a test in `tests/differs/`, from which this page \
         is made. Whatever else behaves\ndifferently is a mistake. The text on standard error is our own: an exception that \
         nobody catches is told by\nits line of the program, its place, class and message; a traceback has all callers.\n",
    );
    for path in common::files_below(&base, "py") {
        let source = common::read_text(&path)?;
        let text = source.split("\"\"\"").nth(1).unwrap_or_default().trim();
        let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
        let code = source.splitn(3, "\"\"\"").nth(2).unwrap_or_default().trim();
        let rest = rest.trim().replace("\nWorkaround: ", "\n\nWorkaround: ");
        page.push_str(&format!("\n## {}\n\n{rest}\n\n```python\n{code}\n```\n", title.trim_end_matches('.')));
    }
    golden::compare(&common::root().join("docs/differences.md"), &page)
}

fn check(path: &Path) -> Outcome {
    let source = common::read_text(path)?;
    let opening = source.split("\"\"\"").nth(1).unwrap_or_default();
    for part in ["\nCause: ", "\nWorkaround: "] {
        if !opening.contains(part) {
            return Err(format!("the docstring at the start lacks `{}`", part.trim()));
        }
    }
    let program = Program::open(path, None)?;
    let answer = cpython::answer(&program)?;
    let theirs = shown(&answer.stdout, &answer.error, answer.status);
    let ours = ours(&program)?;
    if theirs == ours {
        return Err(format!("there is no difference:\n{ours}"));
    }
    let golden = path.with_extension("cpython");
    if !std::fs::read_to_string(&golden).is_ok_and(|text| text == CHANGING) {
        golden::compare(&golden, &theirs)?;
    }
    golden::compare(&path.with_extension("vpyc"), &ours)
}

/// What our side shows: the compiler's messages if it refuses the program, else the program's output.
fn ours(program: &Program) -> Result<String, String> {
    let scratch = common::scratch()?;
    let binary = scratch.path().join("program");
    if let Err(refusal) = program.compile(&binary) {
        // Only the headline of each message: the rest is the business of tests/errors.
        let is_headline = |line: &&str| line.starts_with("error[") || line.starts_with("warning[");
        let headlines: Vec<&str> = refusal.lines().filter(is_headline).collect();
        if headlines.is_empty() {
            return Err(refusal);
        }
        return Ok(format!("{}\n", headlines.join("\n")));
    }
    let finished: Finished = program.execute(&binary)?;
    let stderr = finished.stderr_text();
    let error = stderr.lines().rfind(|line| line.contains("Error")).unwrap_or_default();
    // Without the place: CPython's last line has none either.
    let error = error.splitn(3, ": ").skip(1).collect::<Vec<_>>().join(": ");
    match finished.end {
        common::process::End::Status(status) => Ok(shown(&finished.stdout, &error, status)),
        end => Err(format!("{end}\n{stderr}")),
    }
}

fn shown(stdout: &[u8], error: &str, status: i32) -> String {
    let mut text = String::from_utf8_lossy(stdout).into_owned();
    if !error.is_empty() {
        text.push_str(error);
        text.push('\n');
    }
    if status != 0 {
        text.push_str(&format!("exit status {status}\n"));
    }
    text
}
