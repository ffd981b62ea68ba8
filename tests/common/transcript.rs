//! Console transcripts: what a person types and sees, as a document that is also a test.
//!
//! In a ```` ```console ```` block a line `$ command` is given to the shell, `> ` continues it, `? 1` is the
//! exit status (0 if there is none), and the lines up to the next `$` are what is shown, standard output
//! and standard error together. `[..]` stands for anything in a line, a line `...` for any lines; `[CWD]`
//! is the folder of the transcript and `[VERSION]` the compiler's version.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::process::{self, End};
use super::{Outcome, golden, is_blessing, root, vpyc};

/// One command of a transcript.
struct Step {
    /// Its lines in the document: from the `$` line to the last line shown.
    lines: std::ops::Range<usize>,
    command: String,
    status: i32,
    shown: String,
}

const LIMIT: Duration = Duration::from_secs(120);

/// Plays the transcript in a fresh copy of the folder `fixture`. Blessing rewrites what does not match.
pub fn play(path: &Path, fixture: Option<&Path>) -> Outcome {
    let text = super::read_text(path)?;
    let scratch = super::scratch()?;
    let folder = scratch.path().join("work");
    make_folder(&folder)?;
    if let Some(fixture) = fixture {
        copy(fixture, &folder)?;
    }
    let tools = scratch.path().join("bin");
    make_folder(&tools)?;
    std::os::unix::fs::symlink(vpyc(), tools.join("vpyc")).map_err(|e| format!("symlink: {e}"))?;
    let lines: Vec<&str> = text.lines().collect();
    let mut problems = String::new();
    let mut edits = Vec::new();
    for step in steps(&lines)? {
        let (status, shown) = execute(&step.command, &folder, &tools)?;
        if status == step.status && golden::matches(&step.shown, &shown) {
            continue;
        }
        problems.push_str(&format!("line {}: $ {}\n", step.lines.start + 1, step.command));
        if status != step.status {
            problems.push_str(&format!("exit status {status} where {} is expected\n", step.status));
        }
        problems.push_str(&golden::difference(&step.shown, &shown));
        edits.push((step, status, shown));
    }
    if problems.is_empty() {
        return Ok(());
    }
    if is_blessing() {
        return super::write(path, rewritten(&lines, edits).as_bytes());
    }
    Err(format!("{}\n{problems}", path.display()))
}

fn steps(lines: &[&str]) -> Result<Vec<Step>, String> {
    let mut steps: Vec<Step> = Vec::new();
    let mut is_console = false;
    let mut has_step = false;
    for (i, line) in lines.iter().enumerate() {
        if let Some(info) = line.strip_prefix("```") {
            is_console = !is_console && info.trim() == "console";
            has_step = false;
            continue;
        }
        if !is_console {
            continue;
        }
        if let Some(command) = line.strip_prefix("$ ") {
            has_step = true;
            steps.push(Step {
                lines: i..i + 1,
                command: command.to_string(),
                status: 0,
                shown: String::new(),
            });
            continue;
        }
        let step = steps
            .last_mut()
            .filter(|_| has_step)
            .ok_or_else(|| format!("line {}: no `$ command` before it", i + 1))?;
        step.lines.end = i + 1;
        match (line.strip_prefix("> "), line.strip_prefix("? ")) {
            (Some(more), _) if step.shown.is_empty() => {
                step.command.push('\n');
                step.command.push_str(more);
            }
            (_, Some(status)) if step.shown.is_empty() => {
                step.status = status.trim().parse().map_err(|_| format!("line {}: bad status", i + 1))?;
            }
            _ => {
                step.shown.push_str(line);
                step.shown.push('\n');
            }
        }
    }
    Ok(steps)
}

/// Runs one command; what it shows is freed of what changes from run to run.
fn execute(command: &str, folder: &Path, tools: &Path) -> Result<(i32, String), String> {
    let path = std::env::var("PATH").unwrap_or_default();
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(format!("exec 2>&1\n{command}"))
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", tools.display()))
        .env("TRANSCRIPT_ROOT", root())
        // A `make` in a transcript is not part of the one that may be running the tests.
        .env_remove("MAKEFLAGS")
        .env_remove("MFLAGS")
        .env_remove("MAKELEVEL")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("VIPERA_MODULES")
        .env_remove("CC");
    let finished = process::run(&mut shell, &[], LIMIT)?;
    let status = match finished.end {
        End::Status(status) => status,
        End::Signal(_) | End::Timeout => return Err(format!("$ {command}\n{}", finished.end)),
    };
    let canonical = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
    let mut shown = finished.stdout_text().replace(&*folder.to_string_lossy(), "[CWD]");
    shown = shown.replace(&*canonical.to_string_lossy(), "[CWD]");
    shown = shown.replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
    Ok((status, shown.lines().map(|line| format!("{}\n", line.trim_end())).collect()))
}

fn rewritten(lines: &[&str], edits: Vec<(Step, i32, String)>) -> String {
    let mut new: Vec<String> = lines.iter().map(|line| (*line).to_string()).collect();
    for (step, status, shown) in edits.into_iter().rev() {
        let mut block: Vec<String> = step
            .command
            .lines()
            .enumerate()
            .map(|(i, l)| format!("{} {l}", if i == 0 { '$' } else { '>' }))
            .collect();
        if status != 0 {
            block.push(format!("? {status}"));
        }
        block.extend(shown.lines().map(str::to_string));
        new.splice(step.lines, block);
    }
    new.join("\n") + "\n"
}

fn make_folder(path: &Path) -> Outcome {
    std::fs::create_dir_all(path).map_err(|e| format!("cannot make {}: {e}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    make_folder(to)?;
    let entries = std::fs::read_dir(from).map_err(|e| format!("cannot read {}: {e}", from.display()))?;
    for entry in entries.flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            std::fs::copy(&source, &target).map_err(|e| format!("cannot copy {}: {e}", source.display()))?;
        }
    }
    Ok(())
}
