//! Running the programs of the toolchain: their output is caught, `--verbose` shows their command lines.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::parallel;

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
    parallel::map(commands, |mut command| run(&mut command, verbose)).into_iter().collect()
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
