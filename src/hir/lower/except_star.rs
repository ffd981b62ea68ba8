//! `try` with `except*`: one handler that gives each clause its part of what was raised, and raises what is left.
//!
//! ```text
//! except BaseException as whole:
//!     handling = _Handling(whole)
//!     part = handling.take(ValueError)        # for each clause
//!     if part is not None:
//!         try:
//!             try:
//!                 raise part
//!             except BaseExceptionGroup as e:
//!                 …
//!         except BaseException as again:
//!             handling.failed(again)
//!     handling.end()
//! ```
//!
//! Before a `raise` alone in a clause stands `handling.again()`: what it raises is a part of the whole, where `raise e`
//! raises a new exception.

use super::{Lowerer, special};
use crate::hir::{CmpOp, Expr, ExprKind, Handler, LocalId, Stmt, StmtKind, Target, TargetKind};
use crate::source::Span;
use crate::syntax::ast;

impl<'a> Lowerer<'a> {
    /// `try` with `except*` clauses.
    pub(super) fn try_star(&mut self, s: &'a ast::StmtTryStar, span: Span) -> StmtKind {
        let body = self.guarded_body(&s.body, &s.handlers);
        let whole = self.temporary(span, "whole");
        let handling = self.temporary(span, "handling");
        let class = self.group_class("_Handling", span);
        let given = self.read(span, whole);
        let made = self.call(span, class, vec![given]);
        let mut steps = vec![self.assign(span, handling, made)];
        for handler in &s.handlers {
            self.clause(handler, handling, span, &mut steps);
        }
        let end = self.of_handling(handling, "end", Vec::new(), span);
        steps.push(Stmt { span, kind: StmtKind::Expr(end) });
        let handlers = vec![self.catch_all(span, whole, steps)];
        let orelse = self.body(&s.orelse);
        StmtKind::Try { body, handlers, orelse, finally: self.body(&s.finalbody) }
    }

    fn clause(
        &mut self,
        handler: &'a ast::ExceptHandler,
        handling: LocalId,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let mut inner = self.handler(handler);
        self.note_raises(&mut inner.body, handling);
        let group = self.group_class("BaseExceptionGroup", inner.span);
        let Some(class) = inner.class.replace(group) else { return };
        let part = self.temporary(span, "part");
        let taken = self.of_handling(handling, "take", vec![class], span);
        out.push(self.assign(span, part, taken));
        let exc = Some(self.read(span, part));
        let raise = vec![Stmt { span, kind: StmtKind::Raise { exc, cause: None } }];
        let (orelse, finally) = (Vec::new(), Vec::new());
        let kind = StmtKind::Try { body: raise, handlers: vec![inner], orelse, finally };
        let body = vec![Stmt { span, kind }];
        let again = self.temporary(span, "again");
        let raised = self.read(span, again);
        let failed = self.of_handling(handling, "failed", vec![raised], span);
        let note = vec![Stmt { span, kind: StmtKind::Expr(failed) }];
        let handlers = vec![self.catch_all(span, again, note)];
        let (orelse, finally) = (Vec::new(), Vec::new());
        let guarded = vec![Stmt { span, kind: StmtKind::Try { body, handlers, orelse, finally } }];
        let first = Box::new(self.read(span, part));
        let none = self.make(span, ExprKind::None);
        let test = self.make(span, ExprKind::Compare { first, rest: vec![(CmpOp::IsNot, none)] });
        out.push(Stmt { span, kind: StmtKind::If { test, body: guarded, orelse: Vec::new() } });
    }

    /// Puts a note before each `raise` alone that raises what the clause around it handles.
    fn note_raises(&mut self, body: &mut Vec<Stmt>, handling: LocalId) {
        for mut stmt in std::mem::take(body) {
            match &mut stmt.kind {
                StmtKind::Raise { exc: None, cause: None } => {
                    let note = self.of_handling(handling, "again", Vec::new(), stmt.span);
                    body.push(Stmt { span: stmt.span, kind: StmtKind::Expr(note) });
                }
                StmtKind::If { body, orelse, .. }
                | StmtKind::While { body, orelse, .. }
                | StmtKind::For { body, orelse, .. } => {
                    self.note_raises(body, handling);
                    self.note_raises(orelse, handling);
                }
                StmtKind::Try { body, orelse, finally, .. } => {
                    for part in [body, orelse, finally] {
                        self.note_raises(part, handling);
                    }
                }
                _ => {}
            }
            body.push(stmt);
        }
    }

    fn catch_all(&mut self, span: Span, into: LocalId, body: Vec<Stmt>) -> Handler {
        let class = Some(self.library_name("BaseException", span));
        let name = Some(Target { span, kind: TargetKind::Local(into) });
        Handler { span, class, name, body }
    }

    fn group_class(&mut self, name: &str, span: Span) -> Expr {
        let kind = match self.library_class(special::GROUPS, name) {
            Some((global, _)) => self.global(global),
            None => ExprKind::Error,
        };
        self.make(span, kind)
    }

    fn of_handling(&mut self, handling: LocalId, method: &str, args: Vec<Expr>, span: Span) -> Expr {
        let object = self.read(span, handling);
        let method = self.attribute_of(object, method, span);
        self.call(span, method, args)
    }
}
