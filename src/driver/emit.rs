//! `--emit`: the result of one phase as text.

use crate::diag::{Code, Diagnostics};
use crate::driver::compile::CFile;
use crate::options::Emit;

/// Tells that a phase has no text form.
pub fn unsupported(emit: Emit, diags: &mut Diagnostics) -> Option<String> {
    use clap::ValueEnum;
    let name = emit.to_possible_value().map(|value| value.get_name().to_string()).unwrap_or_default();
    diags.error_nowhere(Code(611), format!("`--emit={name}` is not supported yet"));
    None
}

/// All C files as one text, for standard output.
#[must_use]
pub fn c_text(files: &[CFile]) -> String {
    if let [file] = files {
        return file.text.clone();
    }
    files.iter().map(|file| format!("/* ---- {} ---- */\n{}\n", file.name, file.text.trim_end())).collect()
}
