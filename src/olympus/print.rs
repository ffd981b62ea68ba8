//! The printed form of a program of the abstract machine: one function after the other, a line for each
//! statement, mnemonics by name with their operands in brackets.

use std::fmt::Write;

use super::ir::{CType, Ex, Function, St, Unit, VarId};
use crate::arena::Id;

/// The whole program as text.
#[must_use]
pub fn print(unit: &Unit) -> String {
    let mut out = String::new();
    for item in unit.structs.iter() {
        let fields: Vec<String> =
            item.fields.iter().map(|(name, ty)| format!("{name}: {}", type_name(unit, ty))).collect();
        let _ = writeln!(out, "struct {} {{ {} }}", item.name, fields.join(", "));
    }
    for item in unit.statics.iter() {
        let _ = writeln!(out, "static {}: {}", item.name, type_name(unit, &item.ty));
    }
    for func in unit.funcs.iter() {
        if !out.is_empty() {
            out.push('\n');
        }
        let mut printer = Printer { unit, func, out: &mut out, indent: 0 };
        printer.function();
    }
    out
}

struct Printer<'a> {
    unit: &'a Unit,
    func: &'a Function,
    out: &'a mut String,
    indent: usize,
}

impl Printer<'_> {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:width$}{text}", "", width = self.indent * 4);
    }

    fn function(&mut self) {
        let func = self.func;
        if !func.comment.is_empty() {
            self.line(&format!("; {}", func.comment));
        }
        let declare = |var: VarId| format!("{}: {}", self.var(var), type_name(self.unit, &func.vars[var].ty));
        let ids: Vec<VarId> = func.vars.ids().collect();
        let params: Vec<String> = ids.iter().take(func.params).map(|var| declare(*var)).collect();
        let locals: Vec<String> =
            ids.iter().skip(func.params).map(|var| format!("var {}", declare(*var))).collect();
        let kind = if func.generator.is_some() { "generator" } else { "func" };
        let result = type_name(self.unit, &func.result);
        self.line(&format!("{kind} {}({}) -> {result}", func.name, params.join(", ")));
        self.indent = 1;
        for local in locals {
            self.line(&local);
        }
        self.block(&func.body, 0);
        self.indent = 0;
    }

    fn block(&mut self, body: &[St], deeper: usize) {
        self.indent += deeper;
        for st in body {
            self.statement(st);
        }
        self.indent -= deeper;
    }

    fn statement(&mut self, st: &St) {
        match st {
            St::Line(file, line) => {
                let path = self.unit.paths.get(usize::from(*file)).map_or("?", String::as_str);
                let name = path.rsplit('/').next().unwrap_or(path).to_owned();
                self.line(&format!("; {name}:{line}"));
            }
            St::Set(place, value) => self.line(&format!("{} = {}", self.ex(place), self.ex(value))),
            St::Eval(value) => self.line(&self.ex(value)),
            St::If(test, yes, no) => {
                self.line(&format!("if {}", self.ex(test)));
                self.block(yes, 1);
                if !no.is_empty() {
                    self.line("else");
                    self.block(no, 1);
                }
            }
            St::While(test, body) => {
                self.line(&format!("while {}", self.ex(test)));
                self.block(body, 1);
            }
            St::Count { var, from, to, step, body } => {
                let (var, from, to) = (self.var(*var), self.ex(from), self.ex(to));
                self.line(&format!("count {var} from {from} to {to} step {step}"));
                self.block(body, 1);
            }
            St::Break => self.line("break"),
            St::Continue => self.line("continue"),
            St::Leave(label) => self.line(&format!("leave {label}")),
            St::Block(label, body) => {
                self.line(&format!("block {label}"));
                self.block(body, 1);
            }
            St::Return(None) => self.line("return"),
            St::Return(Some(value)) => self.line(&format!("return {}", self.ex(value))),
            St::Switch(on, arms, other) => {
                self.line(&format!("switch {}", self.ex(on)));
                for (labels, body) in arms {
                    let labels: Vec<String> = labels.iter().map(i64::to_string).collect();
                    self.line(&format!("case {}", labels.join(", ")));
                    self.block(body, 1);
                }
                self.line("default");
                self.block(other, 1);
            }
            St::Try { frame, body, handler } => {
                self.line(&format!("try {}", self.var(*frame)));
                self.block(body, 1);
                self.line("handle");
                self.block(handler, 1);
            }
            St::Unreachable => self.line("unreachable"),
            St::Suspend(state) => self.line(&format!("suspend {state}")),
            St::C(text) => self.line(&format!("c `{text}`")),
        }
    }

    /// A variable: the user's name, with its number, because live ranges of one name are different variables.
    fn var(&self, var: VarId) -> String {
        let name = self.func.vars.get(var).map_or("", |v| v.name.as_str());
        format!("{name}%{}", var.index())
    }

    fn ex(&self, ex: &Ex) -> String {
        let list = |args: &[Ex]| args.iter().map(|arg| self.ex(arg)).collect::<Vec<_>>().join(", ");
        let name = |ty: &CType| type_name(self.unit, ty);
        match ex {
            Ex::Int(n) => n.to_string(),
            Ex::Real(n) => format!("{n:?}"),
            Ex::Bool(b) => b.to_string(),
            Ex::None => "none".to_owned(),
            Ex::Null => "null".to_owned(),
            Ex::Text(id) => format!("{:?}", String::from_utf8_lossy(&self.unit.texts[*id])),
            Ex::Data(id) => format!("b{:?}", String::from_utf8_lossy(&self.unit.texts[*id])),
            Ex::Var(var) => self.var(*var),
            Ex::Static(id) => self.unit.statics[*id].name.clone(),
            Ex::Op(op, args) => {
                // Operators have no mnemonic of their own in C; the table's name says which one it is.
                let c = op.c();
                let plain = c.starts_with(|c: char| c.is_ascii_uppercase());
                let mnemonic = if plain { c.to_owned() } else { op.name().to_ascii_uppercase() };
                let args: Vec<&Ex> = args.iter().filter(|arg| !matches!(arg, Ex::Loc(_))).collect();
                let args: Vec<String> = args.iter().map(|arg| self.ex(arg)).collect();
                format!("{mnemonic}({})", args.join(", "))
            }
            Ex::Call(id, args) => format!("call {}({})", self.unit.funcs[*id].name, list(args)),
            Ex::Arrow(object, field) => format!("{}->{field}", self.ex(object)),
            Ex::Dot(value, field) => format!("{}.{field}", self.ex(value)),
            Ex::At(ty, items, index) => format!("{}[{}]:{}", self.ex(items), self.ex(index), name(ty)),
            Ex::Deref(ty, pointer) => format!("deref {}({})", name(ty), self.ex(pointer)),
            Ex::Addr(place) => format!("addr({})", self.ex(place)),
            Ex::Cast(ty, value) => format!("cast {}({})", name(ty), self.ex(value)),
            Ex::Make(ty, items) => format!("make {}({})", name(ty), list(items)),
            Ex::Made(_, list) => self.ex(list),
            Ex::Block(id) => format!("&{}", self.unit.blocks[*id].name),
            Ex::Tagged(tag, member, value) => format!("tag {tag}.{member}({})", self.ex(value)),
            Ex::Select(test, yes, no) => {
                format!("select({}, {}, {})", self.ex(test), self.ex(yes), self.ex(no))
            }
            Ex::SizeOf(ty) => format!("sizeof({})", name(ty)),
            Ex::Type(ty) => name(ty),
            Ex::Loc(Some((file, line))) => format!("@{file}:{line}"),
            Ex::Loc(None) => "@caller".to_owned(),
            Ex::KeyOps(keys) => format!("keys {keys}"),
            Ex::C(text, args) if args.is_empty() => format!("c `{text}`"),
            Ex::C(text, args) => format!("c `{text}`({})", list(args)),
            Ex::Name(text) => text.to_string(),
            Ex::CText(text) => format!("c{text:?}"),
            Ex::Array(ty, items) => format!("array {}({})", name(ty), list(items)),
        }
    }
}

fn type_name(unit: &Unit, ty: &CType) -> String {
    match ty {
        CType::Tuple(id) => unit.structs[*id].name.clone(),
        CType::Ref(id) => format!("ref {}", unit.structs[*id].name),
        CType::Named(name) => name.to_string(),
        other => format!("{other:?}"),
    }
}
