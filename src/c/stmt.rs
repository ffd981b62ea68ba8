//! Statements as C.

use super::expr::Level;
use super::unit::Writer;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::olympus::passes::unset::maybe_unset;
use crate::olympus::passes::walk;

impl Writer<'_> {
    /// Statements, indented.
    pub(super) fn block(&mut self, body: &[St]) {
        self.indent += 1;
        for st in body {
            self.st(st);
        }
        self.indent -= 1;
    }

    fn st(&mut self, st: &St) {
        match st {
            St::Line(file, line) => self.source_line(*file, *line),
            St::Set(place, Ex::Var(_)) if self.is_unread(place) => {}
            St::Set(place, value) if self.is_unread(place) => self.st(&St::Eval(value.clone())),
            St::Set(place, Ex::Op(op, args)) if updates(place, *op, args) => {
                let (place, value) = (self.ex(place), self.ex(&args[1]));
                self.line(&format!("{place} {}= {value};", op.c()));
            }
            St::Set(place, value) => {
                let (place, value) = (self.ex(place), self.ex(value));
                self.line(&format!("{place} = {value};"));
            }
            St::Eval(ex) => {
                if matches!(ex, Ex::None | Ex::Null | Ex::Int(_) | Ex::Real(_) | Ex::Bool(_)) {
                    return;
                }
                let text = self.ex(ex);
                let call = matches!(ex, Ex::Call(..) | Ex::C(..) | Ex::Op(..))
                    && text.ends_with(')')
                    && !text.starts_with('(');
                let unused = match ex {
                    Ex::Op(op, _) => !matches!(op.result(), "" | "-") && *op != Op::EndTry,
                    Ex::Call(..) | Ex::C(..) => false,
                    _ => true,
                };
                if call && !unused {
                    self.line(&format!("{text};"));
                } else {
                    let text = self.ex_at(ex, Level::Unary);
                    self.line(&format!("(void){text};"));
                }
            }
            St::If(test, yes, no) => {
                if yes.is_empty() && no.is_empty() {
                    return self.st(&St::Eval(test.clone()));
                }
                if yes.is_empty() {
                    let test = self.ex_at(test, Level::Unary);
                    self.line(&format!("if (!{test}) {{"));
                    self.block(no);
                    return self.line("}");
                }
                let test = self.ex(test);
                self.line(&format!("if ({test}) {{"));
                self.block(yes);
                self.orelse(no);
            }
            St::While(test, body) => {
                let test = self.ex(test);
                self.line(&format!("while ({test}) {{"));
                self.block(body);
                self.line("}");
            }
            St::Count { var, from, to, step, body } => {
                let (name, from, to) = (self.var(*var), self.ex(from), self.ex_at(to, Level::Sum));
                let sign = if *step > 0 { "<" } else { ">" };
                let bump = match step {
                    1 => format!("{name}++"),
                    -1 => format!("{name}--"),
                    n if *n > 0 => format!("{name} += {n}"),
                    n => format!("{name} -= {}", -n),
                };
                self.line(&format!("for ({name} = {from}; {name} {sign} {to}; {bump}) {{"));
                self.block(body);
                self.line("}");
            }
            St::Break => self.line("break;"),
            St::Continue => self.line("continue;"),
            St::Leave(label) => {
                self.labels.insert(*label);
                self.line(&format!("goto done_{label};"));
            }
            St::Block(label, body) => {
                self.line("{");
                self.block(body);
                self.line("}");
                if self.labels.contains(label) {
                    self.line(&format!("done_{label}:;"));
                }
            }
            St::Return(value) => match value {
                Some(value) => {
                    let value = self.ex(value);
                    self.line(&format!("return {value};"));
                }
                None => self.line("return;"),
            },
            St::Switch(on, arms, other) => {
                let on = self.ex(on);
                self.line(&format!("switch ({on}) {{"));
                for (labels, body) in arms {
                    for label in labels {
                        self.line(&format!("case {label}:"));
                    }
                    self.block(body);
                    self.indent += 1;
                    self.line("break;");
                    self.indent -= 1;
                }
                self.line("default:");
                self.block(other);
                self.indent += 1;
                self.line("break;");
                self.indent -= 1;
                self.line("}");
            }
            St::Try { frame, body, handler } => {
                let name = self.var(*frame);
                let inside = self.resumes.inside(*frame);
                if !inside.is_empty() {
                    self.line("g->state = -1;");
                    self.line(&format!("enter_{}:", frame.0));
                }
                self.line(&format!("if (OLY_TRY({name})) {{"));
                self.indent += 1;
                for (state, target) in inside {
                    self.line(&format!("if (g->state == {state}) goto {target};"));
                }
                self.indent -= 1;
                self.block(body);
                if !ends(body) {
                    self.indent += 1;
                    self.line(&format!("OLY_END_TRY({name});"));
                    self.indent -= 1;
                }
                self.orelse(handler);
            }
            St::Unreachable => self.line("OLY_UNREACHABLE();"),
            St::Suspend(state) => {
                self.line(&format!("g->state = {state};"));
                self.line("return true;");
                if self.resumes.is_label(*state) {
                    self.line(&format!("resume_{state}:;"));
                } else {
                    self.line(&format!("case {state}:;"));
                }
                let mark = self.running_mark();
                self.line(&mark);
            }
            St::C(text) => self.line(text),
        }
    }

    fn orelse(&mut self, no: &[St]) {
        let mut rest = no;
        loop {
            match rest {
                [] => return self.line("}"),
                [St::If(test, yes, no)] if !yes.is_empty() => {
                    let test = self.ex(test);
                    self.line(&format!("}} else if ({test}) {{"));
                    self.block(yes);
                    rest = no;
                }
                other => {
                    self.line("} else {");
                    self.block(other);
                    return self.line("}");
                }
            }
        }
    }

    /// Declarations of the variables that are not parameters.
    pub(super) fn declarations(&mut self, id: crate::olympus::ir::FnId, used: &[bool]) {
        let unit = self.unit;
        let f = &unit.funcs[id];
        let unset = maybe_unset(f);
        for (var, info) in f.vars.iter_ids().skip(f.params) {
            if !used[var.0 as usize] || self.is_kept(var) {
                continue;
            }
            let ty = self.ctype(&info.ty);
            let name = self.var(var);
            let pointer = ty.ends_with('*');
            let volatile = match (info.volatile, pointer) {
                (true, true) => " volatile ",
                (false, true) => "",
                (true, false) => " volatile ",
                (false, false) => " ",
            };
            let first = match (&info.ty, unset[var.0 as usize]) {
                (_, false) | (CType::Try, _) => "",
                (CType::Bool, _) => " = false",
                (CType::Real, _) => " = 0.0",
                (CType::Int | CType::Size | CType::Diff, _) => " = 0",
                (CType::Tuple(_) | CType::Value | CType::Num | CType::Complex | CType::Range, _) => " = {0}",
                (CType::Named(_), _) => "",
                _ => " = NULL",
            };
            self.line(&format!("{ty}{volatile}{name}{first};"));
        }
    }
}

/// Whether an operation changes the place that takes its result: C has a shorter form for it. The place is evaluated
/// once then, which must make no difference.
fn updates(place: &Ex, op: Op, args: &[Ex]) -> bool {
    let short = matches!(
        op,
        Op::AddIW
            | Op::SubIW
            | Op::MulIW
            | Op::AddR
            | Op::SubR
            | Op::MulR
            | Op::DivRW
            | Op::ShlIW
            | Op::ShrIW
            | Op::AndI
            | Op::OrI
            | Op::XorI
    );
    let mut same = short && args.len() == 2 && args[0] == *place;
    walk(place, &mut |part| {
        same &= match part {
            Ex::Op(op, _) => op.effect() <= Effect::Reads,
            Ex::Call(..) | Ex::C(..) => false,
            _ => true,
        };
    });
    same
}

/// Whether control never reaches the end of statements.
fn ends(body: &[St]) -> bool {
    match body.last() {
        Some(St::Return(_) | St::Break | St::Continue | St::Leave(_) | St::Unreachable) => true,
        Some(St::If(_, yes, no)) => ends(yes) && ends(no),
        _ => false,
    }
}
