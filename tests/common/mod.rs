//! What the test harnesses share. Each harness is its own program and uses a part of this, hence the
//! allowance below.
#![allow(dead_code, reason = "every harness compiles this module and uses only a part of it")]

pub mod cpython;
pub mod golden;
pub mod markdown;
pub mod needs;
pub mod process;
pub mod program;
pub mod transcript;

use std::path::{Path, PathBuf};

use libtest_mimic::Arguments;

/// What a test returns: an error text, or nothing.
pub type Outcome = Result<(), String>;

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The compiler under test: the one just built, or the one `VPYC` names (an installed one, say).
pub fn vpyc() -> PathBuf {
    std::env::var_os("VPYC").map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_vpyc")), PathBuf::from)
}

/// Whether an environment variable asks for something: set, and neither empty nor `0`.
pub fn is_set(name: &str) -> bool {
    std::env::var(name).is_ok_and(|value| !value.is_empty() && value != "0")
}

/// Whether goldens are rewritten instead of compared.
pub fn is_blessing() -> bool {
    is_set("VPYC_BLESS")
}

/// The command line of a harness. A test starts compilers and mostly waits for them: two at least run at a time.
pub fn arguments() -> Arguments {
    let mut arguments = Arguments::from_args();
    if arguments.test_threads.is_none() {
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        arguments.test_threads = Some(processors.max(2));
    }
    arguments
}

/// All files below `dir` with this extension, sorted; a missing folder has none.
pub fn files_below(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(dir, extension, &mut found);
    found.sort();
    found
}

fn collect(dir: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
}

/// The folders directly in `dir`, sorted.
pub fn folders_in(dir: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(dir)
        .map(|entries| entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect())
        .unwrap_or_default();
    found.sort();
    found
}

/// A path as tests are named: relative to `base`, with `/`.
pub fn name_below(path: &Path, base: &Path) -> String {
    path.strip_prefix(base).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// Reads a file; the error names it.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

/// Reads a text file; the error names it.
pub fn read_text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

/// Writes a file; the error names it.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome {
    std::fs::write(path, bytes).map_err(|e| format!("cannot write {}: {e}", path.display()))
}

/// A fresh folder, removed when the value is dropped.
pub fn scratch() -> Result<tempfile::TempDir, String> {
    tempfile::tempdir().map_err(|e| format!("no temporary folder: {e}"))
}
