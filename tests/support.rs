//! What of Python is compiled: the table in README.md, made from what really happens. Each `tests/support/*.py`
//! is one row. Its docstring is what the row is about, its text a program; behind each line `# but: …` stands a
//! small program that shows a limit. A row says
//!
//! * *yes* if the program does what it does in CPython,
//! * *with limits*, and which, if some of the small programs do not,
//! * *no*, and the message, if the compiler refuses the program, which then says `# not compiled`.
//!
//! Anything else is a mistake. `VPYC_BLESS=1` writes the table into README.md.

mod common;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;

use common::program::Program;
use common::{Outcome, cpython, golden};
use libtest_mimic::Trial;

/// The line of README.md before the table, and the one behind it.
const START: &str = "<!-- The table is made by tests/support.rs from the programs in tests/support/. -->\n";
const END: &str = "<!-- End of the table. -->\n";

fn main() -> ExitCode {
    let arguments = common::arguments();
    libtest_mimic::run(&arguments, vec![Trial::test("readme", || Ok(check_readme()?))]).exit_code()
}

fn check_readme() -> Outcome {
    let path = common::root().join("README.md");
    let readme = common::read_text(&path)?;
    let (before, rest) = readme.split_once(START).ok_or("README.md has no place for the table")?;
    let (_, after) = rest.split_once(END).ok_or("README.md has no end of the table")?;
    let mut table = String::from("| Part of Python | State |\n|---|---|\n");
    for row in rows()? {
        table.push_str(&row);
    }
    golden::compare(&path, &format!("{before}{START}\n{table}\n{END}{after}"))
}

/// The rows, in the order of the files' names.
fn rows() -> Result<Vec<String>, String> {
    let files = common::files_below(&common::root().join("tests/support"), "py");
    let rows = Mutex::new(vec![String::new(); files.len()]);
    let next = Mutex::new(0..files.len());
    let problems = Mutex::new(String::new());
    let work = || {
        loop {
            let Some(n) = next.lock().ok().and_then(|mut next| next.next()) else { return };
            match row(&files[n]) {
                Ok(row) => rows.lock().map(|mut rows| rows[n] = row).unwrap_or_default(),
                Err(e) => problems
                    .lock()
                    .map(|mut all| all.push_str(&format!("{}: {e}\n", files[n].display())))
                    .unwrap_or_default(),
            }
        }
    };
    // Two, as in the other harnesses: each row starts a C compiler several times.
    std::thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    let problems = problems.into_inner().map_err(|e| e.to_string())?;
    if problems.is_empty() { rows.into_inner().map_err(|e| e.to_string()) } else { Err(problems) }
}

fn row(path: &Path) -> Result<String, String> {
    let source = common::read_text(path)?;
    let mut parts = source.split("\n# but: ");
    let program = parts.next().unwrap_or_default();
    let title = program.split("\"\"\"").nth(1).ok_or("the first line is not a docstring")?;
    let is_not_compiled = program.contains("\n# not compiled\n");
    match tried(program)? {
        Seen::Same if is_not_compiled => return Err("it is compiled now".to_string()),
        Seen::Same => {}
        Seen::Refused(code) if is_not_compiled => return Ok(format!("| {title} | no ({code}) |\n")),
        Seen::Refused(code) => return Err(format!("the compiler refuses it with {code}")),
        Seen::Stopped => return Err("it stops with another error than in CPython".to_string()),
    }
    let mut limits = Vec::new();
    for part in parts {
        let (text, program) = part.split_once('\n').ok_or("there is no program behind `# but:`")?;
        if !matches!(tried(program)?, Seen::Same) {
            limits.push(text.trim());
        }
    }
    let state =
        if limits.is_empty() { "yes".to_string() } else { format!("with limits: {}", limits.join("; ")) };
    Ok(format!("| {title} | {state} |\n"))
}

/// What came of a program.
enum Seen {
    /// The same as in CPython.
    Same,
    /// The compiler named what it does not compile.
    Refused(String),
    /// The program stopped with an exception where CPython does not.
    Stopped,
}

/// Tries a program. One that does something else without saying so is a mistake, unless it says in a comment
/// `# differs` that this is known: then `tests/differs/` has it.
fn tried(text: &str) -> Result<Seen, String> {
    let scratch = common::scratch()?;
    let path = scratch.path().join("program.py");
    common::write(&path, text.as_bytes())?;
    let program = Program::open(&path, None)?;
    let expected = cpython::answer(&program)?;
    let binary = scratch.path().join("program");
    if let Err(message) = program.compile(&binary) {
        let code = message.split("error[").nth(1).and_then(|rest| rest.split(']').next());
        return match code {
            Some(code) if !code.starts_with("VPY09") => Ok(Seen::Refused(code.to_string())),
            _ => Err(message),
        };
    }
    let Err(difference) = program.check(&expected) else { return Ok(Seen::Same) };
    let finished = program.execute(&binary)?;
    let is_stopped = finished.end != common::process::End::Status(expected.status);
    if is_stopped || text.contains("# differs") { Ok(Seen::Stopped) } else { Err(difference) }
}
