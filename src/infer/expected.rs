//! Errors that the program expects. A program that writes `try: 1 + "a"` with `except TypeError` asks for the
//! exception: such a mistake is not reported, it is raised when the program runs, as CPython would.

use super::Typed;
use super::flow::Frame;
use crate::diag::{Code, Diagnostic};
use crate::hir::walk::{Visit, walk_expr, walk_stmt};
use crate::hir::{ClassId, Constant, Expr, ExprKind, Program, Stmt, StmtKind};
use crate::source::Span;
use crate::types::{InstId, Ty, TyId};

/// An exception that a place of the program raises whenever it is reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Raise {
    /// Name of the built-in class.
    pub class: &'static str,
    /// `str()` of it.
    pub text: String,
}

/// What CPython does at a mistake.
pub(super) struct Would {
    raise: Raise,
    /// Whether the text is CPython's own, to the letter.
    exact: bool,
}

impl Would {
    /// Raises the exception with this text.
    pub(super) fn raise(class: &'static str, text: impl Into<String>) -> Self {
        Would { raise: Raise { class, text: text.into() }, exact: true }
    }

    /// Raises a `TypeError` whose text is not known exactly.
    pub(super) fn type_error(text: impl Into<String>) -> Self {
        Would { raise: Raise { class: "TypeError", text: text.into() }, exact: false }
    }
}

/// A `try` that catches something: its body, and for each handler the classes (none: all) and whether it
/// looks at the exception.
pub(super) struct Guard {
    body: Span,
    handlers: Vec<(Option<Vec<ClassId>>, bool)>,
}

/// The `try` statements of the user's modules.
pub(super) fn guards(program: &Program) -> Vec<Guard> {
    let mut found = Finder { program, guards: Vec::new() };
    for func in program.funcs.iter() {
        if !program.modules[func.module].is_library {
            func.body.iter().for_each(|stmt| found.stmt(stmt));
        }
    }
    found.guards
}

/// Whether the program throws into a generator or closes one.
pub(super) fn throws(program: &Program) -> bool {
    struct Throws(bool);
    impl Visit for Throws {
        fn expr(&mut self, expr: &Expr) {
            self.0 |= matches!(&expr.kind, ExprKind::Attr { name, .. } if name == "throw" || name == "close");
            walk_expr(self, expr);
        }
    }
    let mut found = Throws(false);
    program.funcs.iter().flat_map(|func| &func.body).for_each(|stmt| found.stmt(stmt));
    found.0
}

struct Finder<'a> {
    program: &'a Program,
    guards: Vec<Guard>,
}

impl Visit for Finder<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        if let StmtKind::Try { body, handlers, .. } = &stmt.kind
            && let (Some(first), Some(last)) = (body.first(), body.last())
            && !handlers.is_empty()
        {
            let body = Span { end: last.span.end.max(first.span.end), ..first.span };
            let handlers = handlers
                .iter()
                .map(|h| (h.class.as_ref().map(|class| self.classes(class)), h.name.is_some()))
                .collect();
            self.guards.push(Guard { body, handlers });
        }
        walk_stmt(self, stmt);
    }
}

impl Finder<'_> {
    fn classes(&self, expr: &Expr) -> Vec<ClassId> {
        match &expr.kind {
            ExprKind::Global(global) => match self.program.globals[*global].constant {
                Some(Constant::Class(class)) => vec![class],
                _ => Vec::new(),
            },
            ExprKind::Tuple(items) => items.iter().flat_map(|item| self.classes(&item.value)).collect(),
            _ => Vec::new(),
        }
    }
}

impl Typed<'_> {
    /// Reports an error like [`Self::error`], unless the program expects it.
    #[allow(clippy::too_many_arguments, reason = "an error and what CPython does instead")]
    pub(super) fn fault(
        &mut self,
        f: &Frame,
        code: Code,
        span: Span,
        would: Would,
        message: impl Into<String>,
        more: impl FnOnce(&mut Diagnostic),
    ) {
        if self.trial.is_some() || self.errors.is_none() {
            self.error(f, code, span, message, more);
            return;
        }
        if self.can_raise && self.is_tentative(f.inst) {
            self.pending = Some(would.raise);
            return;
        }
        if self.can_raise && (self.expects(f.inst, span, &would) || self.is_for_others(f.inst, span)) {
            self.pending = Some(would.raise);
            return;
        }
        self.error(f, code, span, message, more);
    }

    /// Whether an instance exists only because one of several functions may be called.
    fn is_tentative(&self, mut inst: InstId) -> bool {
        for _ in 0..40 {
            if self.insts[inst].tentative {
                return true;
            }
            match self.insts[inst].creator {
                Some((creator, _)) => inst = creator,
                None => return false,
            }
        }
        false
    }

    /// Whether the place at hand serves calls with arguments of other types, and this call may not come to it: a
    /// function that tells its arguments apart by what they hold (`if e[0] == "num"`) is inferred for each of
    /// their types, and each has branches that only the others take.
    pub(super) fn is_for_others(&self, inst: InstId, span: Span) -> bool {
        let func = self.insts[inst].func;
        let Some(at) = self.at else { return false };
        if self.program.modules[self.program.funcs[func].module].is_library {
            return false;
        }
        let fits = |other: &super::Instance| {
            other.func == func && !matches!(other.exprs[at.0 as usize], TyId::BOTTOM | TyId::ERROR)
        };
        let fits_others = self.insts.iter_ids().any(|(id, other)| id != inst && fits(other));
        fits_others && self.is_avoidable(inst, span)
    }

    /// Whether the program may run without coming to a place of an instance: there is a branch around the place,
    /// or around the call by which the function came to call itself.
    fn is_avoidable(&self, inst: InstId, span: Span) -> bool {
        let func = self.insts[inst].func;
        let (mut inst, mut span, mut avoidable) = (inst, span, false);
        for _ in 0..40 {
            let here = self.insts[inst].func;
            avoidable |= !super::certain::is_certain(&self.program.funcs[here].body, span);
            if here == func && avoidable {
                return true;
            }
            match self.insts[inst].creator {
                Some((creator, at)) => (inst, span) = (creator, at),
                None => return false,
            }
        }
        false
    }

    /// Whether a handler waits for the exception: around the place itself, or, by its very name, around the
    /// call that led to it.
    fn expects(&self, inst: InstId, span: Span, would: &Would) -> bool {
        let Some(class) = self.library_class(would.raise.class) else { return false };
        let (mut inst, mut span) = (inst, span);
        let (mut direct, mut exact) = (true, would.exact);
        for _ in 0..40 {
            let module = self.program.funcs[self.insts[inst].func].module;
            if self.program.modules[module].is_library {
                exact = false;
            } else if let Some(looks) = self.caught_at(span, class, direct) {
                return exact || !looks;
            }
            direct = false;
            match self.insts[inst].creator {
                Some((creator, at)) => (inst, span) = (creator, at),
                None => return false,
            }
        }
        false
    }

    /// Whether the innermost handler for a class around a place looks at the exception; `None` if there is
    /// no such handler.
    fn caught_at(&self, span: Span, class: ClassId, direct: bool) -> Option<bool> {
        let mro = &self.program.classes[class].mro;
        let around = self
            .guards
            .iter()
            .filter(|g| g.body.file == span.file && g.body.start <= span.start && span.end <= g.body.end);
        let catches = |classes: &Option<Vec<ClassId>>| match classes {
            Some(classes) if direct => classes.iter().any(|c| mro.contains(c)),
            Some(classes) => classes.contains(&class),
            None => direct,
        };
        let mut best: Option<(u32, bool)> = None;
        for guard in around {
            if let Some((_, named)) = guard.handlers.iter().find(|(classes, _)| catches(classes))
                && best.is_none_or(|(start, _)| start < guard.body.start)
            {
                best = Some((guard.body.start, *named));
            }
        }
        best.map(|(_, named)| named)
    }

    /// Lets the expression at hand raise an exception of a built-in class.
    pub(super) fn raise_here(&mut self, class: &'static str, text: &str) {
        self.pending = Some(Raise { class, text: text.to_owned() });
    }

    /// Takes what the expression or statement at hand raises, if it failed in an expected way.
    pub(super) fn take_raise(&mut self) -> Option<Raise> {
        self.pending.take()
    }

    /// The name of the class of a member type, as CPython's messages write it.
    #[must_use]
    pub fn python_name(&self, ty: TyId) -> String {
        match self.types.get(ty) {
            Ty::Object(obj) => self.program.classes[self.types.obj(*obj).class].name.clone(),
            Ty::Builtin(name) if self.library_class(name).is_some() || is_type_name(name) => {
                "type".to_owned()
            }
            Ty::Builtin(_) | Ty::BuiltinMethod(..) => "builtin_function_or_method".to_owned(),
            Ty::Ellipsis => "ellipsis".to_owned(),
            Ty::NotImplemented => "NotImplementedType".to_owned(),
            _ => self.type_name(ty).unwrap_or_else(|| "object".to_owned()),
        }
    }
}

fn is_type_name(name: &str) -> bool {
    matches!(
        name,
        "int"
            | "float"
            | "bool"
            | "str"
            | "bytes"
            | "bytearray"
            | "list"
            | "tuple"
            | "dict"
            | "set"
            | "frozenset"
            | "complex"
            | "object"
            | "type"
            | "range"
    )
}

/// Whether lowering can raise at an expression of this form after it has evaluated its parts.
pub(super) fn can_raise(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Compare { rest, .. } => rest.len() == 1,
        ExprKind::Binary { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Call { .. }
        | ExprKind::Attr { .. }
        | ExprKind::Super { .. }
        | ExprKind::Index { .. }
        | ExprKind::Slice { .. }
        | ExprKind::List(_)
        | ExprKind::Set(_)
        | ExprKind::Dict(_) => true,
        _ => false,
    }
}

/// The value that a statement of such a form takes.
pub(super) fn stmt_value(stmt: &Stmt) -> Option<&Expr> {
    match &stmt.kind {
        StmtKind::Assign { value, .. } | StmtKind::AugAssign { value, .. } => Some(value),
        StmtKind::For { iter, .. } => Some(iter),
        _ => None,
    }
}

/// Whether lowering can raise at a statement of this form after it has evaluated its parts.
pub(super) fn stmt_can_raise(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Assign { targets, .. } => targets.len() == 1,
        StmtKind::AugAssign { .. } | StmtKind::Del(_) | StmtKind::For { .. } => true,
        _ => false,
    }
}
