//! Whether a file waits for NameError: then a name without a value is no mistake but what it wants to see,
//! and raises when the program runs, as in CPython.

use crate::hir::{Expr, ExprKind, Stmt, StmtKind};
use crate::source::Span;
use crate::syntax::ast;

use super::Lowerer;

/// Whether some handler in these statements names NameError or UnboundLocalError.
pub(super) fn catches_names(body: &[ast::Stmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        ast::Stmt::FunctionDef(s) => catches_names(&s.body),
        ast::Stmt::ClassDef(s) => catches_names(&s.body),
        ast::Stmt::If(s) => catches_names(&s.body) || catches_names(&s.orelse),
        ast::Stmt::While(s) => catches_names(&s.body) || catches_names(&s.orelse),
        ast::Stmt::For(s) => catches_names(&s.body) || catches_names(&s.orelse),
        ast::Stmt::With(s) => catches_names(&s.body),
        ast::Stmt::Match(s) => s.cases.iter().any(|case| catches_names(&case.body)),
        ast::Stmt::Try(s) => {
            catches_names(&s.body)
                || catches_names(&s.orelse)
                || catches_names(&s.finalbody)
                || s.handlers.iter().any(|handler| {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    handler.type_.as_deref().is_some_and(names) || catches_names(&handler.body)
                })
        }
        _ => false,
    })
}

fn names(class: &ast::Expr) -> bool {
    match class {
        ast::Expr::Name(n) => matches!(n.id.as_str(), "NameError" | "UnboundLocalError"),
        ast::Expr::Tuple(t) => t.elts.iter().any(names),
        _ => false,
    }
}

/// Whether one of these handlers catches NameError.
pub(super) fn waits_for_names(handlers: &[ast::ExceptHandler]) -> bool {
    fn broad(class: &ast::Expr) -> bool {
        match class {
            ast::Expr::Name(n) => matches!(n.id.as_str(), "Exception" | "BaseException"),
            ast::Expr::Tuple(t) => t.elts.iter().any(broad),
            _ => false,
        }
    }
    handlers.iter().any(|ast::ExceptHandler::ExceptHandler(handler)| {
        handler.type_.as_deref().is_none_or(|class| broad(class) || names(class))
    })
}

impl Lowerer<'_> {
    /// An expression that raises NameError for a name that nothing defines.
    pub(super) fn raise_name_error(&mut self, name: &str, span: Span) -> ExprKind {
        let class = self.read_name("NameError", span);
        let text = self.make(span, ExprKind::Str(format!("name '{name}' is not defined").into()));
        let exc = self.call(span, class, vec![text]);
        let raise = Stmt { span, kind: StmtKind::Raise { exc: Some(exc), cause: None } };
        let value: Box<Expr> = Box::new(self.make(span, ExprKind::None));
        ExprKind::Block { body: vec![raise], value }
    }
}
