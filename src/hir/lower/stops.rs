//! A StopIteration that leaves a generator would end the loop of its caller: CPython makes a RuntimeError of it. Where
//! nothing can catch it on the way, lowering raises that at once; a `try` of the generator's own must see the
//! StopIteration first.

use super::Lowerer;
use crate::hir::walk::{Visit, walk_expr, walk_stmt};
use crate::hir::{Constant, Expr, ExprKind, FuncId, Handler, Program, Stmt, StmtKind, Target, TargetKind};

/// Whether a `try` has a part that may raise StopIteration.
struct Stops<'a> {
    program: &'a Program,
    /// Whether something looks at the StopIteration before it leaves: a `try`, or who asks the error for its cause.
    in_try: bool,
    found: bool,
}

impl Stops<'_> {
    fn is_stop(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Call { func, .. } => self.is_stop(func),
            ExprKind::Global(global) => matches!(self.program.globals[*global].constant,
                Some(Constant::Class(class)) if self.program.classes[class].name == "StopIteration"),
            _ => false,
        }
    }
}

impl Visit for Stops<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        let outer = self.in_try;
        self.in_try |= matches!(stmt.kind, StmtKind::Try { .. });
        if let StmtKind::Raise { exc: Some(exc), .. } = &stmt.kind {
            self.found |= self.in_try && self.is_stop(exc);
        }
        walk_stmt(self, stmt);
        self.in_try = outer;
    }

    fn expr(&mut self, expr: &Expr) {
        if let ExprKind::Call { func, args, .. } = &expr.kind
            && let ExprKind::Builtin(name) = &func.kind
        {
            self.found |= self.in_try && &**name == "next" && args.len() == 1;
        }
        walk_expr(self, expr);
    }
}

impl Lowerer<'_> {
    /// The body of a generator, with what it takes that no StopIteration leaves it.
    pub(super) fn stops_in_generator(&mut self, id: FuncId, body: Vec<Stmt>) -> Vec<Stmt> {
        let library = self.units[self.unit].is_library;
        let mut stops = Stops { program: &self.program, in_try: self.program.chains, found: library };
        body.iter().for_each(|stmt| stops.stmt(stmt));
        if !stops.found || library {
            return body;
        }
        let span = self.program.funcs[id].span;
        let caught = self.temporary(span, "stop");
        let class = self.read_name("StopIteration", span);
        let error = self.read_name("RuntimeError", span);
        let text = self.make(span, ExprKind::Str("generator raised StopIteration".into()));
        let exc = self.call(span, error, vec![text]);
        let cause = self.read(span, caught);
        let raise = Stmt { span, kind: StmtKind::Raise { exc: Some(exc), cause: Some(Box::new(cause)) } };
        let name = Target { span, kind: TargetKind::Local(caught) };
        let handler = Handler { span, class: Some(class), name: Some(name), body: vec![raise] };
        let whole = match (body.first(), body.last()) {
            (Some(first), Some(last)) => crate::source::Span { end: last.span.end, ..first.span },
            _ => span,
        };
        let kind = StmtKind::Try { body, handlers: vec![handler], orelse: Vec::new(), finally: Vec::new() };
        vec![Stmt { span: whole, kind }]
    }
}
