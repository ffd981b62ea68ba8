//! The typing rules as a book: each `python` block of `tests/spec/*.md` is checked by the compiler, and the
//! comments at the ends of its lines say what must come out:
//! `reveal_type(x)  # revealed: list[int]`, and `x + "a"  # error: VPY0301`.
//! A line in a function that has several variants may have several types: `# revealed: int; str`.
//! Blocks are independent of each other; nothing may be said about a line without such a comment.

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};

use common::markdown::{self, Fence};
use common::process::{self, End};
use common::program::COMPILE_LIMIT;
use common::{Outcome, vpyc};
use libtest_mimic::Trial;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let mut trials = Vec::new();
    for path in common::files_below(&common::root().join("tests/spec"), "md") {
        let page = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for fence in markdown::fences(&text).into_iter().filter(|fence| fence.info == "python") {
            let name = format!("{page}:{}", fence.line);
            let path = path.clone();
            trials.push(Trial::test(name, move || Ok(check(&path, &fence)?)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// What is said about a line: types and error codes.
type Remarks = BTreeMap<usize, Vec<String>>;

fn check(page: &Path, fence: &Fence) -> Outcome {
    let scratch = common::scratch()?;
    common::write(&scratch.path().join("block.py"), fence.body.as_bytes())?;
    let mut command = Command::new(vpyc());
    command
        .args(["--std=python3", "--check", "--message-format=json", "block.py"])
        .current_dir(scratch.path());
    let finished = process::run(&mut command, &[], COMPILE_LIMIT)?;
    let stderr = finished.stderr_text();
    if !matches!(finished.end, End::Status(0 | 1)) {
        return Err(format!("{}\n{stderr}", finished.end));
    }
    let (wanted, said) = (wanted(&fence.body), said(&stderr)?);
    if wanted == said {
        return Ok(());
    }
    let mut text = String::new();
    let lines: Vec<&usize> = wanted.keys().chain(said.keys()).collect();
    let mut lines: Vec<usize> = lines.into_iter().copied().collect();
    lines.sort_unstable();
    lines.dedup();
    for line in lines {
        let list =
            |remarks: &Remarks| remarks.get(&line).map_or_else(|| "nothing".to_string(), |r| r.join(", "));
        if wanted.get(&line) != said.get(&line) {
            let place = format!("{}:{}", page.display(), fence.line + line - 1);
            text.push_str(&format!("{place}: {} is expected, {} is said\n", list(&wanted), list(&said)));
        }
    }
    Err(format!("{text}{stderr}"))
}

/// What the comments of the block ask for.
fn wanted(block: &str) -> Remarks {
    let mut remarks = Remarks::new();
    for (i, line) in block.lines().enumerate() {
        for mark in ["# revealed: ", "# error: "] {
            if let Some((_, rest)) = line.split_once(mark) {
                remarks
                    .entry(i + 1)
                    .or_default()
                    .extend(rest.split("; ").map(|part| part.trim().to_string()));
            }
        }
    }
    remarks
}

/// What the compiler says: types, codes of errors; warnings are not the business of this book.
fn said(stderr: &str) -> Result<Remarks, String> {
    let mut remarks = Remarks::new();
    for line in stderr.lines() {
        let message: serde_json::Value = serde_json::from_str(line).map_err(|e| format!("{e}: {line}"))?;
        let text = |key: &str| message[key].as_str().unwrap_or_default().to_string();
        let number = message["line"].as_u64().unwrap_or(0);
        let remark = if let Some(revealed) = text("message").strip_prefix("revealed type: ") {
            revealed.trim_matches('`').to_string()
        } else if text("severity") == "error" {
            text("code")
        } else {
            continue;
        };
        remarks.entry(usize::try_from(number).unwrap_or(0)).or_default().push(remark);
    }
    Ok(remarks)
}
