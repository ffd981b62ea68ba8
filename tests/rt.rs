//! The runtime's own tests, written in C: `make -C olympus-rt test`.

mod common;

use std::process::Command;
use std::time::Duration;

use common::process::{self, End};

#[test]
fn runtime() {
    let folder = common::root().join("olympus-rt");
    assert!(folder.join("Makefile").exists(), "olympus-rt/Makefile is missing");
    let mut command = Command::new("make");
    // Cargo's own job server and flags mean nothing to this make.
    let jobs = std::thread::available_parallelism().map_or(2, usize::from);
    command.env_remove("MAKEFLAGS").arg(format!("-j{jobs}")).arg("-C").arg(folder).arg("test");
    let finished =
        process::run(&mut command, &[], Duration::from_secs(900)).unwrap_or_else(|e| panic!("{e}"));
    let said = format!("{}\n{}", finished.stdout_text(), finished.stderr_text());
    assert!(finished.end == End::Status(0), "make test: {}\n{said}", finished.end);
}
