//! `--emit`: the result of one phase as text.

use crate::c::CFile;
use crate::diag::{Code, Diagnostics};
use crate::hir::{FuncId, Program};
use crate::options::{Build, Emit};
use crate::source::SourceMap;
use crate::{input, syntax};

/// Tokens or trees of the files given, without what they import.
pub fn syntax_text(emit: Emit, build: &Build, sources: &mut SourceMap, diags: &mut Diagnostics) -> String {
    let mut text = String::new();
    for path in &build.files {
        let Some(file) = input::read(path, sources, diags) else { continue };
        let dialect = build.options.dialect;
        text.push_str(&match emit {
            Emit::Tokens => syntax::dump_tokens(file, sources, dialect, diags),
            _ => syntax::dump_ast(&syntax::parse(file, sources, dialect, diags)),
        });
    }
    text
}

/// The call graph for Graphviz: which functions of the user's modules mention which.
#[must_use]
pub fn call_graph(program: &Program) -> String {
    let shown = |id: &FuncId| !program.modules[program.funcs[*id].module].is_library;
    let name = |id: FuncId| {
        let func = &program.funcs[id];
        format!("{}.{}", program.modules[func.module].name, func.qualname)
    };
    let mut text = String::from("digraph calls {\n    node [shape=box];\n");
    for id in program.funcs.ids().filter(shown) {
        text.push_str(&format!("    {id} [label={:?}];\n", name(id)));
    }
    for id in program.funcs.ids().filter(shown) {
        for to in program.funcs[id].mentions.iter().filter(|to| shown(to)) {
            text.push_str(&format!("    {id} -> {to};\n"));
        }
    }
    text.push_str("}\n");
    text
}

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
