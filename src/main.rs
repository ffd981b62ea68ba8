//! The `vpyc` command.

use std::process::ExitCode;

/// A compiler makes and frees millions of small nodes: with this allocator it takes an eighth less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    vpyc::run(std::env::args_os().collect())
}
