//! What CPython says to a program. Answers are kept in `target/cpython-cache` by the content of everything
//! that can change them, so that a second test run starts no interpreter.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use super::process::{self, End};
use super::program::Program;
use super::{files_below, read, root};

/// CPython's answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// Exit status.
    pub status: i32,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// The last line of the traceback (`IndexError: list index out of range`); empty without one.
    pub error: String,
}

/// CPython is slower than we are: it may take longer.
const LIMIT: Duration = Duration::from_secs(120);

/// The interpreter itself and its version; launchers such as pyenv's cost more than the programs.
fn interpreter() -> Result<&'static (String, String), String> {
    static FOUND: OnceLock<Result<(String, String), String>> = OnceLock::new();
    FOUND
        .get_or_init(|| {
            let mut ask = Command::new("python3");
            ask.args(["-c", "import sys; print(sys.executable); print(sys.version)"]);
            let said = process::run(&mut ask, &[], LIMIT)?.stdout_text();
            let (path, version) = said.split_once('\n').ok_or("python3 does not run")?;
            Ok((path.to_string(), version.to_string()))
        })
        .as_ref()
        .map_err(Clone::clone)
}

/// What CPython answers to `program`, from the cache or by running it.
pub fn answer(program: &Program) -> Result<Answer, String> {
    let (python, version) = interpreter()?;
    let mut key = Fnv::new();
    key.add(version.as_bytes());
    key.add(&read(&program.entry)?);
    key.add(&program.stdin);
    for argument in &program.argv {
        key.add(argument.as_bytes());
    }
    if let Some(folder) = &program.folder {
        for file in files_below(folder, "py") {
            key.add(file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().as_bytes());
            key.add(&read(&file)?);
        }
    }
    let cached = cache_folder()?.join(key.hex());
    if let Some(answer) = std::fs::read(&cached).ok().as_deref().and_then(parse) {
        return Ok(answer);
    }
    let mut command = Command::new(python);
    command
        .args(["-B", "-s"])
        .arg(&program.entry)
        .args(&program.argv)
        .env("PYTHONHASHSEED", "0")
        .env("PYTHONIOENCODING", "utf-8")
        .env_remove("PYTHONPATH");
    // Files that the program writes must not stay.
    let scratch = super::scratch()?;
    command.current_dir(scratch.path());
    let finished = process::run(&mut command, &program.stdin, LIMIT)?;
    let stderr = finished.stderr_text();
    let status = match finished.end {
        End::Status(status) => status,
        End::Signal(_) | End::Timeout => return Err(format!("CPython: {}\n{stderr}", finished.end)),
    };
    let error = if stderr.contains("Traceback (most recent call last)") || stderr.contains("SyntaxError") {
        stderr.trim_end().lines().last().unwrap_or_default().to_string()
    } else {
        String::new()
    };
    let answer = Answer { status, stdout: finished.stdout, error };
    super::write(&cached, &print(&answer))?;
    Ok(answer)
}

fn cache_folder() -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("cpython-cache");
    std::fs::create_dir_all(&folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
    Ok(folder)
}

fn print(answer: &Answer) -> Vec<u8> {
    let mut text = format!("{}\n{}\n", answer.status, answer.error).into_bytes();
    text.extend_from_slice(&answer.stdout);
    text
}

fn parse(text: &[u8]) -> Option<Answer> {
    let mut parts = text.splitn(3, |&b| b == b'\n');
    let status = std::str::from_utf8(parts.next()?).ok()?.parse().ok()?;
    let error = String::from_utf8_lossy(parts.next()?).into_owned();
    Some(Answer { status, stdout: parts.next()?.to_vec(), error })
}

/// FNV-1a with 128 bits: stable over releases, which the standard hasher does not promise.
struct Fnv(u128);

impl Fnv {
    fn new() -> Self {
        Fnv(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }
    fn add(&mut self, bytes: &[u8]) {
        let length = (bytes.len() as u64).to_le_bytes();
        for &byte in length.iter().chain(bytes) {
            self.0 ^= u128::from(byte);
            self.0 = self.0.wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
    fn hex(&self) -> String {
        format!("{:032x}", self.0)
    }
}

/// Whether `stderr` of our binary tells the same error as CPython's traceback.
pub fn tells_error(stderr: &str, error: &str) -> bool {
    let class = error.split(':').next().unwrap_or(error);
    // How deep, or how much, is ours to word; the class is not.
    let wanted = if matches!(class, "RecursionError" | "MemoryError") { class } else { error };
    stderr.contains(wanted)
}

/// The program's path as CPython would be given it, for messages.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
