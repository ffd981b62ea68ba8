//! What a test needs beside the compiler: a file `needs` in its folder names programs and, in `<…>`, headers.

use std::path::Path;
use std::process::{Command, Stdio};

/// What is missing here for the test in a folder; `None` if nothing is.
pub fn missing(folder: &Path) -> Option<String> {
    let text = std::fs::read_to_string(folder.join("needs")).ok()?;
    text.split_whitespace().find(|need| !is_there(need)).map(str::to_owned)
}

fn is_there(need: &str) -> bool {
    let check = match need.strip_prefix('<').and_then(|header| header.strip_suffix('>')) {
        Some(header) => format!("echo '#include <{header}>' | ${{CC:-gcc}} -E -x c - "),
        None => format!("command -v {need}"),
    };
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(check).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    shell.status().is_ok_and(|status| status.success())
}
