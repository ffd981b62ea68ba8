//! vpyc: an ahead-of-time compiler from un-annotated Python to compact C.
//!
//! ```text
//! *.py → syntax::lex → syntax::dialect → syntax::parse → hir::lower → modules → infer
//!      → olympus::lower → olympus::passes → olympus::validate → c::emit → driver
//! ```
//!
//! Each arrow is one public function; what a user did wrong goes to [`diag::Diagnostics`], never into a
//! `Result`. `ARCHITECTURE.md` has a paragraph about each folder.

pub mod arena;
pub mod c;
pub mod c_format;
pub mod cli;
pub mod diag;
pub mod distribution;
pub mod driver;
pub mod embedded;
pub mod headers;
pub mod hir;
pub mod infer;
pub mod input;
pub mod modules;
pub mod olympus;
pub mod options;
pub mod parallel;
pub mod source;
pub mod syntax;
pub mod targets;
pub mod types;

mod panics;

use std::ffi::OsString;
use std::process::ExitCode;

use cli::Command;
use diag::{Diagnostics, codes, render, suggest};
use source::SourceMap;

/// The `vpyc` command: 0 is success, 1 errors in the program, 2 a wrong command line; with `--run` the status
/// is the program's.
#[must_use]
pub fn run(args: Vec<OsString>) -> ExitCode {
    ExitCode::from(panics::guard(move || work(args)))
}

fn work(args: Vec<OsString>) -> u8 {
    match cli::parse(args) {
        Ok(Command::Compile(build)) => {
            panics::set_style(build.format, build.color);
            driver::session::compile(&build)
        }
        Ok(Command::Explain(code)) => explain(&code),
        Ok(Command::ListTargets) => show(&driver::toolchain::table()),
        Ok(Command::Distribute { folder, compilers }) => distribution::write(&folder, &compilers),
        Err(refusal) => {
            // Nobody is left to be told when the stream is closed.
            let _ = refusal.print();
            u8::try_from(refusal.exit_code()).unwrap_or(2)
        }
    }
}

fn explain(text: &str) -> u8 {
    if let Some(code) = codes::parse(text) {
        return show(&codes::explanation(code));
    }
    let known: Vec<String> = codes::all().map(|(code, _)| code.to_string()).collect();
    let mut message = format!("error: there is no message `{text}`");
    if let Some(meant) = suggest(&text.to_ascii_uppercase(), known.iter().map(String::as_str)) {
        message.push_str(&format!("; did you mean `{meant}`?"));
    }
    driver::process::note(&message);
    2
}

fn show(text: &str) -> u8 {
    let mut diags = Diagnostics::default();
    driver::output::print(text, &mut diags);
    render::print(&diags, &SourceMap::default(), render::Format::Human, render::Color::Auto);
    u8::from(diags.has_errors())
}
