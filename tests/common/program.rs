//! A test program: what stands in its first comment lines and beside it, how it is compiled and run.
//!
//! The first lines may hold `# vpyc: std=vpython` (the file's dialect, which vpyc reads itself) and
//! `# test: key=value` comments: `argv=a b c` (arguments of the program), `exit=3` (status that goes with a
//! `.out` file), `flags=--unchecked` (more options for vpyc).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::process::{self, End, Finished};
use super::{Outcome, cpython, golden, is_set, read, vpyc};

/// The compiler may take this long; the C compiler has most of it, under a sanitizer on a busy machine.
pub const COMPILE_LIMIT: Duration = Duration::from_secs(120);
/// The compiled program may take this long.
const RUN_LIMIT: Duration = Duration::from_secs(20);
/// Address space of a compiled program in KiB, so that a runaway allocation hurts nobody else.
const MEMORY_LIMIT: u32 = 4_000_000;

/// A program with its settings.
pub struct Program {
    /// The file given to the compiler.
    pub entry: PathBuf,
    /// The folder whose files belong to it, for programs of several modules.
    pub folder: Option<PathBuf>,
    /// Standard input: the `.in` file.
    pub stdin: Vec<u8>,
    /// Arguments.
    pub argv: Vec<String>,
    /// Whether the file names its dialect.
    pub has_dialect: bool,
    /// More options for the compiler.
    pub flags: Vec<String>,
    /// Standard output that is expected, from the `.out` file.
    pub out: Option<Vec<u8>>,
    /// Status that goes with `out`.
    pub exit: i32,
}

impl Program {
    /// Reads the settings of the program at `entry`.
    pub fn open(entry: &Path, folder: Option<&Path>) -> Result<Self, String> {
        let source = read(entry)?;
        let mut program = Program {
            entry: entry.to_path_buf(),
            folder: folder.map(Path::to_path_buf),
            stdin: std::fs::read(entry.with_extension("in")).unwrap_or_default(),
            argv: Vec::new(),
            has_dialect: false,
            flags: Vec::new(),
            out: std::fs::read(entry.with_extension("out")).ok(),
            exit: 0,
        };
        let source = String::from_utf8_lossy(&source);
        for line in source.lines().take_while(|line| line.starts_with('#') || line.is_empty()) {
            if line.starts_with("# vpyc:") {
                program.has_dialect |= line.contains("std=");
                continue;
            }
            let Some(setting) = line.strip_prefix("# test:") else { continue };
            let (key, value) = setting.trim().split_once('=').unwrap_or((setting.trim(), ""));
            let words = || value.split_whitespace().map(str::to_string).collect();
            match key {
                "argv" => program.argv = words(),
                "flags" => program.flags = words(),
                "exit" => {
                    program.exit = value.parse().map_err(|_| format!("bad status in `{line}`"))?;
                }
                _ => return Err(format!("unknown setting in `{line}`")),
            }
        }
        Ok(program)
    }

    /// The compiler with the options of this program.
    pub fn compiler(&self) -> Command {
        let mut command = Command::new(vpyc());
        if !self.has_dialect {
            command.arg("--std=python3");
        }
        command.args(&self.flags);
        command
    }

    /// How much the C compiler optimises, which takes most of the time of a test run: it has to where optimising shows
    /// mistakes, with exceptions and generators. `VPYC_TEST_LEVEL=O2` asks it of all programs.
    fn level(&self) -> String {
        let subtle = self
            .entry
            .components()
            .any(|c| matches!(c.as_os_str().to_str(), Some("exceptions" | "generators" | "generate")));
        std::env::var("VPYC_TEST_LEVEL").unwrap_or_else(|_| {
            let level = if is_sanitizing() {
                "O1"
            } else if subtle {
                "O2"
            } else {
                "O0"
            };
            level.to_owned()
        })
    }

    /// Compiles to `binary`.
    pub fn compile(&self, binary: &Path) -> Result<(), String> {
        let mut command = self.compiler();
        command.args(["-cf", &self.level()]).args(sanitizer_flags());
        command.arg(&self.entry).arg("-o").arg(binary);
        let finished = process::run(&mut command, &[], COMPILE_LIMIT)?;
        if finished.end == End::Status(0) {
            if binary.exists() {
                return Ok(());
            }
            return Err("vpyc: exit status 0, but there is no binary".to_string());
        }
        Err(format!("vpyc: {}\n{}", finished.end, finished.stderr_text()))
    }

    /// Compiles, runs and compares output, exit status and error with `expected`.
    pub fn check(&self, expected: &cpython::Answer) -> Outcome {
        let scratch = super::scratch()?;
        let binary = scratch.path().join("program");
        self.compile(&binary)?;
        let finished = self.execute(&binary)?;
        let stderr = finished.stderr_text();
        if finished.stdout != expected.stdout {
            let wanted = String::from_utf8_lossy(&expected.stdout);
            let difference = golden::difference(&wanted, &finished.stdout_text());
            return Err(format!("standard output ({}), {difference}{stderr}", finished.end));
        }
        if finished.end != End::Status(expected.status) {
            return Err(format!(
                "{} where exit status {} is expected {}\n{stderr}",
                finished.end, expected.status, expected.error
            ));
        }
        if !cpython::tells_error(&stderr, &expected.error) {
            return Err(format!("standard error lacks `{}`\n{stderr}", expected.error));
        }
        Ok(())
    }

    /// Runs the compiled program.
    pub fn execute(&self, binary: &Path) -> Result<Finished, String> {
        let mut command = if is_sanitizing() {
            let mut command = Command::new(binary);
            // The collector looks at the real stack and frees nothing at exit.
            command.env("ASAN_OPTIONS", "detect_leaks=0:detect_stack_use_after_return=0");
            command.env("UBSAN_OPTIONS", "print_stacktrace=1:halt_on_error=1");
            command
        } else {
            let mut command = Command::new("sh");
            command.arg("-c").arg(format!("ulimit -v {MEMORY_LIMIT}; exec \"$0\" \"$@\"")).arg(binary);
            command
        };
        // Whatever the program writes goes away with its binary.
        command.current_dir(binary.parent().unwrap_or(binary));
        process::run(command.args(&self.argv), &self.stdin, RUN_LIMIT)
    }
}

/// Whether programs are compiled with sanitizers.
pub fn is_sanitizing() -> bool {
    is_set("VPYC_TEST_SANITIZE")
}

fn sanitizer_flags() -> &'static [&'static str] {
    if is_sanitizing() {
        &["-cf", "fsanitize=address,undefined", "-cf", "fno-sanitize-recover=all", "-g"]
    } else {
        &[]
    }
}

/// Why sanitizers cannot be used here, if so.
pub fn sanitizer_problem() -> Option<String> {
    let folder = match super::scratch() {
        Ok(folder) => folder,
        Err(problem) => return Some(problem),
    };
    let source = folder.path().join("probe.c");
    let binary = folder.path().join("probe");
    if let Err(problem) = super::write(&source, b"int main(void) { return 0; }\n") {
        return Some(problem);
    }
    let cc = std::env::var("CC").unwrap_or_else(|_| "gcc".to_string());
    let mut compile = Command::new(&cc);
    compile.arg("-fsanitize=address,undefined").arg(&source).arg("-o").arg(&binary);
    for command in [&mut compile, &mut Command::new(&binary)] {
        match process::run(command, &[], COMPILE_LIMIT) {
            Ok(Finished { end: End::Status(0), .. }) => {}
            Ok(finished) => {
                return Some(format!("{cc} -fsanitize: {}: {}", finished.end, finished.stderr_text()));
            }
            Err(problem) => return Some(problem),
        }
    }
    None
}
