//! The validator: checks what the C printer relies on. A finding is a mistake of the lowering, never of the
//! user; it names the function and the statement, so that it can be found without reading C.

use super::ir::{Ex, FnId, Function, St, Unit};
use super::op::Op;
use crate::arena::Id;
use crate::parallel;

/// Checks a unit; what is wrong, one line each.
#[must_use]
pub fn validate(unit: &Unit) -> Vec<String> {
    let check = |(id, func)| {
        let mut check =
            Check { unit, func, blocks: Vec::new(), loops: 0, switches: 0, line: 0, found: Vec::new() };
        check.function(id);
        check.found
    };
    let mut found: Vec<String> =
        parallel::map_small(unit.funcs.iter_ids(), check).into_iter().flatten().collect();
    if let Some(main) = unit.main
        && main.index() >= unit.funcs.len()
    {
        found.push("the main function does not exist".to_owned());
    }
    found
}

/// The state of one function's check.
struct Check<'a> {
    unit: &'a Unit,
    func: &'a Function,
    /// Numbers of the enclosing blocks.
    blocks: Vec<u32>,
    loops: u32,
    switches: u32,
    /// The last source line passed.
    line: u32,
    found: Vec<String>,
}

impl Check<'_> {
    fn wrong(&mut self, text: impl std::fmt::Display) {
        self.found.push(format!("{}, line {}: {text}", self.func.name, self.line));
    }

    fn function(&mut self, id: FnId) {
        if self.func.params > self.func.vars.len() {
            self.wrong(format!(
                "{id} has {} parameters but {} variables",
                self.func.params,
                self.func.vars.len()
            ));
        }
        let body = &self.func.body;
        self.block(body);
    }

    fn block(&mut self, body: &[St]) {
        let mut ended = false;
        for st in body {
            // Code after a jump is dead; a generator's resumption point is entered by its `switch`.
            if ended && !matches!(st, St::Line(..) | St::Suspend(_) | St::C(_)) {
                self.wrong("a statement after `unreachable`");
            }
            self.statement(st);
            ended = matches!(st, St::Unreachable);
        }
    }

    fn looped(&mut self, body: &[St]) {
        let switches = std::mem::take(&mut self.switches);
        self.loops += 1;
        self.block(body);
        self.loops -= 1;
        self.switches = switches;
    }

    fn statement(&mut self, st: &St) {
        match st {
            St::Line(file, line) => {
                self.line = *line;
                if usize::from(*file) >= self.unit.files.len() {
                    self.wrong(format!("file number {file} is not in the table"));
                }
            }
            St::Set(place, value) => {
                if !is_place(place) {
                    self.wrong(format!("`{place:?}` cannot be assigned"));
                }
                self.ex(place);
                self.ex(value);
            }
            St::Eval(value) | St::Return(Some(value)) => self.ex(value),
            St::If(test, yes, no) => {
                self.ex(test);
                self.block(yes);
                self.block(no);
            }
            St::While(test, body) => {
                self.ex(test);
                self.looped(body);
            }
            St::Count { var, from, to, step, body } => {
                self.ex(&Ex::Var(*var));
                self.ex(from);
                self.ex(to);
                if *step == 0 {
                    self.wrong("a counting loop with step 0");
                }
                self.looped(body);
            }
            St::Break => {
                if self.loops == 0 {
                    self.wrong("`break` outside a loop");
                } else if self.switches > 0 {
                    self.wrong("`break` inside a `switch` leaves the switch, not the loop");
                }
            }
            St::Continue => {
                if self.loops == 0 {
                    self.wrong("`continue` outside a loop");
                }
            }
            St::Leave(label) => {
                if !self.blocks.contains(label) {
                    self.wrong(format!("`leave {label}` outside block {label}"));
                }
            }
            St::Block(label, body) => {
                self.blocks.push(*label);
                self.block(body);
                self.blocks.pop();
            }
            St::Switch(on, arms, other) => {
                self.ex(on);
                self.switches += 1;
                let mut seen = Vec::new();
                for (labels, body) in arms {
                    for label in labels {
                        if seen.contains(label) {
                            self.wrong(format!("two arms for {label}"));
                        }
                        seen.push(*label);
                    }
                    self.block(body);
                }
                self.block(other);
                self.switches -= 1;
            }
            St::Try { frame, body, handler } => {
                self.ex(&Ex::Var(*frame));
                self.block(body);
                self.block(handler);
            }
            St::Suspend(_) => {
                if self.func.generator.is_none() {
                    self.wrong("a suspension point outside a generator");
                }
            }
            St::Return(None) | St::Unreachable | St::C(_) => {}
        }
    }

    /// Checks an expression and its parts.
    fn ex(&mut self, ex: &Ex) {
        let mut wrong = Vec::new();
        super::passes::walk(ex, &mut |part| self.part(part, &mut wrong));
        for text in wrong {
            self.wrong(text);
        }
    }

    fn part(&self, ex: &Ex, wrong: &mut Vec<String>) {
        match ex {
            Ex::Var(var) if var.index() >= self.func.vars.len() => {
                wrong.push(format!("variable {var} is not declared"));
            }
            Ex::Static(id) if id.index() >= self.unit.statics.len() => {
                wrong.push(format!("static {id} is not declared"));
            }
            Ex::Text(id) | Ex::Data(id) if id.index() >= self.unit.texts.len() => {
                wrong.push(format!("text {id} is not in the table"));
            }
            Ex::Call(id, args) => match self.unit.funcs.get(*id) {
                None => wrong.push(format!("function {id} does not exist")),
                Some(func) if func.generator.is_none() && func.params != args.len() => {
                    wrong.push(format!(
                        "`{}` takes {} arguments, not {}",
                        func.name,
                        func.params,
                        args.len()
                    ));
                }
                Some(_) => {}
            },
            Ex::Op(op, args) => {
                let kinds = op.operands();
                if kinds.len() != args.len() {
                    wrong.push(format!("{} takes {} operands, not {}", op.name(), kinds.len(), args.len()));
                    return;
                }
                for (n, (kind, arg)) in kinds.chars().zip(args).enumerate() {
                    if !is_kind(kind, arg) {
                        wrong.push(format!(
                            "operand {} of {} is of another kind than `{kind}`: {arg:?}",
                            n + 1,
                            op.name()
                        ));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether something can stand on the left of an assignment.
fn is_place(ex: &Ex) -> bool {
    matches!(
        ex,
        Ex::Var(_)
            | Ex::Static(_)
            | Ex::Arrow(..)
            | Ex::Dot(..)
            | Ex::At(..)
            | Ex::Deref(..)
            | Ex::C(..)
            | Ex::Name(_)
    )
}

/// Whether an operand can be of a kind, as far as its form tells: constants, mnemonics and types say what they
/// are; a variable of any C type passes.
fn is_kind(kind: char, ex: &Ex) -> bool {
    let numeric = matches!(kind, 'i' | 'z' | 'b' | '*' | 'r');
    match ex {
        Ex::Int(_) => numeric || kind == 'q',
        Ex::Real(_) => matches!(kind, 'r' | '*' | 'i'),
        Ex::Bool(_) => numeric,
        Ex::Text(_) => matches!(kind, 's' | 'p' | '*'),
        Ex::CText(_) => matches!(kind, 'q' | 'p' | '*'),
        Ex::Type(_) => kind == 'T',
        Ex::Loc(_) => matches!(kind, 'L' | '*'),
        Ex::Op(op, _) => result_fits(kind, *op),
        _ => kind != 'T' && (kind != 'L' || matches!(ex, Ex::Var(_) | Ex::C(..) | Ex::Name(_))),
    }
}

fn result_fits(kind: char, op: Op) -> bool {
    let result = op.result();
    kind == '*' || result == "*" || result.starts_with(kind) || {
        // C converts between these as Python does.
        let number = |c: char| matches!(c, 'i' | 'z' | 'b' | 'r');
        number(kind) && result.chars().all(number)
            || matches!(kind, 'p' | 's' | 'y' | 'l' | 'd' | 't') && result == "p"
            || kind == 'p' && matches!(result, "s" | "y" | "l" | "d" | "t")
    }
}

#[cfg(test)]
mod tests {
    use super::super::ir::CType;
    use super::*;
    use crate::arena::IdVec;

    fn unit(body: Vec<St>) -> Unit {
        let mut unit = Unit::default();
        unit.funcs.push(Function {
            name: "f".to_owned(),
            comment: String::new(),
            params: 0,
            vars: IdVec::new(),
            result: CType::None,
            body,
            generator: None,
            guarded: None,
            scope: super::super::ir::Scope::Unit,
            inline: false,
            recursive: false,
            pragmas: (Vec::new(), Vec::new()),
        });
        unit
    }

    fn finds(body: Vec<St>, text: &str) {
        let found = validate(&unit(body));
        assert!(found.iter().any(|line| line.contains(text)), "{text}: {found:?}");
    }

    #[test]
    fn what_the_printer_relies_on_is_checked() {
        finds(vec![St::Break], "`break` outside a loop");
        finds(vec![St::Leave(3)], "outside block 3");
        finds(vec![St::Eval(Ex::Var(super::super::ir::VarId(4)))], "not declared");
        finds(vec![St::Eval(Ex::Op(Op::AddIW, vec![Ex::Int(1)]))], "takes 2 operands, not 1");
        finds(vec![St::Eval(Ex::Op(Op::LenS, vec![Ex::Int(1)]))], "another kind");
        finds(vec![St::Unreachable, St::Return(None)], "after `unreachable`");
        finds(vec![St::Suspend(1)], "outside a generator");
        finds(vec![St::Set(Ex::Int(1), Ex::Int(2))], "cannot be assigned");
        let good = St::While(Ex::Bool(true), vec![St::Break]);
        assert!(validate(&unit(vec![St::Block(1, vec![good, St::Leave(1)])])).is_empty());
    }
}
