//! Running the programs of the toolchain: their output is caught, `--verbose` shows their command lines.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// What a program did.
#[derive(Debug)]
pub struct Done {
    /// Whether it ended with status 0.
    pub ok: bool,
    /// Whether a signal ended it.
    pub killed: bool,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
    /// The command line, as a shell would take it.
    pub line: String,
}

/// Runs a program to its end. Its messages are in English, so that they can be read by this program.
///
/// # Errors
/// When it cannot be started.
pub fn run(command: &mut Command, verbose: bool) -> std::io::Result<Done> {
    let line = shell_line(command);
    if verbose {
        note(&line);
    }
    let output = command.env("LC_ALL", "C").stdin(Stdio::null()).output()?;
    Ok(Done {
        ok: output.status.success(),
        killed: output.status.code().is_none(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        line,
    })
}

/// Runs several programs, as many at a time as the machine has processors.
///
/// # Errors
/// When one of them cannot be started.
pub fn run_all(commands: Vec<Command>, verbose: bool) -> std::io::Result<Vec<Done>> {
    let count = commands.len();
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(count);
    let queue = Mutex::new(commands.into_iter().enumerate());
    let results: Mutex<Vec<(usize, std::io::Result<Done>)>> = Mutex::new(Vec::new());
    let take = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((number, mut command)) = take() {
                    let done = run(&mut command, verbose);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((number, done));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, done)| done).collect()
}

/// A line on standard error.
pub fn note(line: &str) {
    // Nobody is left to be told when standard error is closed.
    let _ = writeln!(std::io::stderr(), "{line}");
}

fn shell_line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "_-+=:,./@%".contains(letter);
    let quote = |word: &OsStr| {
        let word = word.to_string_lossy();
        if word.chars().all(plain) && !word.is_empty() {
            return word.to_string();
        }
        shlex::try_quote(&word).map_or_else(|_| word.to_string(), |quoted| quoted.into_owned())
    };
    words.map(quote).collect::<Vec<_>>().join(" ")
}
