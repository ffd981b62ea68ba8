//! The `vpyc` command.
fn main() {}
