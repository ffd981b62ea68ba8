//! The `vpyc` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    vpyc::run(std::env::args_os().collect())
}
