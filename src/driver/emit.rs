//! `--emit`: the result of one phase as text.

use crate::c::CFile;
use crate::diag::Diagnostics;
use crate::hir::{FuncId, LocalId, Program};
use crate::infer::Typed;
use crate::options::{Build, Emit};
use crate::source::SourceMap;
use crate::types::{InstId, TyId};
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

/// All C files as one text, for standard output.
#[must_use]
pub fn c_text(files: &[CFile]) -> String {
    if let [file] = files {
        return file.text.clone();
    }
    files.iter().map(|file| format!("/* ---- {} ---- */\n{}\n", file.name, file.text.trim_end())).collect()
}

/// `--emit=types`: every instance of the user's functions, with its signature and its variables.
#[must_use]
pub fn types_text(typed: &mut Typed<'_>) -> String {
    let mut text = String::new();
    for inst in user_instances(typed) {
        let func = typed.insts[inst].func;
        let program = typed.program;
        let hir = &program.funcs[func];
        text.push_str(&signature(typed, inst));
        text.push('\n');
        let is_param = |id: LocalId| hir.params.iter().any(|param| param.local == id);
        for (id, local) in hir.locals.iter_ids().filter(|(id, _)| !is_param(*id)) {
            let ty = match typed.insts[inst].captured.get(&id).copied() {
                Some(cell) => typed.types.content(cell),
                None => typed.insts[inst].locals[id],
            };
            if ty != TyId::BOTTOM && !local.name.is_empty() {
                text.push_str(&format!("    {}: {}\n", local.name, typed.types.show(program, ty)));
            }
        }
        if hir.name == "<module>" {
            for (id, global) in program.globals.iter_ids().filter(|(_, g)| g.module == hir.module) {
                let content = typed.types.content(typed.globals[id]);
                if global.constant.is_none() && content != TyId::BOTTOM {
                    text.push_str(&format!("    {}: {}\n", global.name, typed.types.show(program, content)));
                }
            }
        }
    }
    text
}

/// `--emit=interface`: the functions and the variables that other modules can use.
#[must_use]
pub fn interface_text(typed: &mut Typed<'_>) -> String {
    let mut text = String::new();
    let program = typed.program;
    for inst in user_instances(typed) {
        let hir = &program.funcs[typed.insts[inst].func];
        let exported = hir.parent.is_none_or(|parent| program.funcs[parent].name == "<module>");
        if exported && hir.name != "<module>" && !hir.name.starts_with(['_', '<']) {
            text.push_str(&format!("{}.{}\n", program.modules[hir.module].name, signature(typed, inst)));
        }
    }
    for (id, global) in program.globals.iter_ids() {
        let content = typed.types.content(typed.globals[id]);
        let module = &program.modules[global.module];
        if global.constant.is_none()
            && content != TyId::BOTTOM
            && !module.is_library
            && !global.name.starts_with('_')
        {
            text.push_str(&format!(
                "{}.{}: {}\n",
                module.name,
                global.name,
                typed.types.show(program, content)
            ));
        }
    }
    text
}

fn user_instances(typed: &Typed<'_>) -> Vec<InstId> {
    let program = typed.program;
    let mut list: Vec<InstId> = typed
        .insts
        .iter_ids()
        .filter(|(_, inst)| !program.modules[program.funcs[inst.func].module].is_library)
        .filter(|(_, inst)| inst.params.iter().all(|param| *param != TyId::BOTTOM))
        .map(|(id, _)| id)
        .collect();
    list.sort_by_key(|id| {
        let span = program.funcs[typed.insts[*id].func].span;
        (program.funcs[typed.insts[*id].func].name != "<module>", span.file, span.start, *id)
    });
    list
}

fn signature(typed: &mut Typed<'_>, inst: InstId) -> String {
    let program = typed.program;
    let hir = &program.funcs[typed.insts[inst].func];
    let types = typed.insts[inst].params.clone();
    let params: Vec<String> = hir
        .params
        .iter()
        .zip(types)
        .map(|(param, ty)| format!("{}: {}", param.name, typed.types.show(program, ty)))
        .collect();
    let cell = if hir.is_generator { typed.insts[inst].yields } else { typed.insts[inst].ret };
    let content = typed.types.content(cell);
    let result = match typed.types.show(program, content) {
        _ if content == TyId::BOTTOM => "Never".to_owned(),
        shown if hir.is_generator => format!("Iterator[{shown}]"),
        shown => shown,
    };
    format!("{}({}) -> {result}", hir.qualname, params.join(", "))
}
