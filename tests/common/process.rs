//! Runs a program with a time limit and keeps what it said.

use std::io::{Read, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Output beyond this is cut: a test that prints for ever must not fill the memory.
const OUTPUT_LIMIT: u64 = 64 << 20;

/// How a program ended.
#[derive(Debug)]
pub struct Finished {
    /// Its end.
    pub end: End,
    /// Its standard output.
    pub stdout: Vec<u8>,
    /// Its standard error.
    pub stderr: Vec<u8>,
}

/// The way a program ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// With an exit status.
    Status(i32),
    /// Killed by a signal (11 is a segmentation fault).
    Signal(i32),
    /// It ran too long.
    Timeout,
}

impl std::fmt::Display for End {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            End::Status(status) => write!(f, "exit status {status}"),
            End::Signal(signal) => write!(f, "killed by signal {signal}"),
            End::Timeout => write!(f, "too slow, stopped"),
        }
    }
}

impl Finished {
    /// Standard error as text.
    pub fn stderr_text(&self) -> String {
        String::from_utf8_lossy(&self.stderr).into_owned()
    }
    /// Standard output as text.
    pub fn stdout_text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }
}

/// Runs `command` to its end or the time limit, feeding it `stdin`.
pub fn run(command: &mut Command, stdin: &[u8], limit: Duration) -> Result<Finished, String> {
    let shown = format!("{command:?}");
    // A group of its own: the limit must also stop the C compiler that vpyc started.
    let mut child = command
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot start {shown}: {e}"))?;
    let stdout = child.stdout.take().map(drain);
    let stderr = child.stderr.take().map(drain);
    if let Some(mut pipe) = child.stdin.take() {
        let bytes = stdin.to_vec();
        // A thread, because a program that reads nothing would block us; a closed pipe is its good right.
        std::thread::spawn(move || drop(pipe.write_all(&bytes)));
    }
    let start = Instant::now();
    let mut pause = Duration::from_micros(200);
    let end = loop {
        match child.try_wait() {
            Ok(Some(status)) => {
                break status.code().map_or_else(|| End::Signal(status.signal().unwrap_or(0)), End::Status);
            }
            Ok(None) if start.elapsed() > limit => {
                kill_group(child.id());
                drop(child.wait());
                break End::Timeout;
            }
            Ok(None) => std::thread::sleep(pause),
            Err(e) => return Err(format!("cannot wait for {shown}: {e}")),
        }
        pause = (pause * 2).min(Duration::from_millis(10));
    };
    Ok(Finished { end, stdout: joined(stdout), stderr: joined(stderr) })
}

fn drain(pipe: impl Read + Send + 'static) -> JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // What arrived before a read error is still worth comparing.
        drop(pipe.take(OUTPUT_LIMIT).read_to_end(&mut bytes));
        bytes
    })
}

fn joined(reader: Option<JoinHandle<Vec<u8>>>) -> Vec<u8> {
    reader.and_then(|r| r.join().ok()).unwrap_or_default()
}

fn kill_group(leader: u32) {
    drop(Command::new("kill").args(["-KILL", "--", &format!("-{leader}")]).status());
}
