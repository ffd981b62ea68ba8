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
            [&s.body, &s.orelse, &s.finalbody].into_iter().any(|part| catches_names(part))
                || handlers_catch_names(&s.handlers)
        }
        ast::Stmt::TryStar(s) => {
            [&s.body, &s.orelse, &s.finalbody].into_iter().any(|part| catches_names(part))
                || handlers_catch_names(&s.handlers)
        }
        _ => false,
    })
}

fn handlers_catch_names(handlers: &[ast::ExceptHandler]) -> bool {
    handlers.iter().any(|ast::ExceptHandler::ExceptHandler(handler)| {
        handler.type_.as_deref().is_some_and(names) || catches_names(&handler.body)
    })
}

fn names(class: &ast::Expr) -> bool {
    match class {
        ast::Expr::Name(n) => matches!(n.id.as_str(), "NameError" | "UnboundLocalError"),
        ast::Expr::Tuple(t) => t.elts.iter().any(names),
        _ => false,
    }
}

/// What the body of a `try` statement may do without, for the exception is caught.
#[derive(Clone, Copy, Default)]
pub(super) struct Waits {
    /// A name that nothing defines.
    pub(super) names: bool,
    /// A name that an imported module has not.
    pub(super) attributes: bool,
    /// The same in `from module import name`.
    pub(super) imports: bool,
}

impl Waits {
    /// What the handlers of a `try` statement catch.
    pub(super) fn of(handlers: &[ast::ExceptHandler]) -> Self {
        fn add(waits: &mut Waits, class: &ast::Expr) {
            match class {
                ast::Expr::Name(n) => match n.id.as_str() {
                    "NameError" | "UnboundLocalError" => waits.names = true,
                    "AttributeError" => waits.attributes = true,
                    "ImportError" => waits.imports = true,
                    "Exception" | "BaseException" => *waits = Waits::all(),
                    _ => {}
                },
                ast::Expr::Tuple(t) => t.elts.iter().for_each(|class| add(waits, class)),
                _ => {}
            }
        }
        let mut waits = Waits::default();
        for ast::ExceptHandler::ExceptHandler(handler) in handlers {
            match handler.type_.as_deref() {
                Some(class) => add(&mut waits, class),
                None => waits = Waits::all(),
            }
        }
        waits
    }

    fn all() -> Self {
        Waits { names: true, attributes: true, imports: true }
    }

    /// What is waited for inside another `try` statement.
    pub(super) fn within(self, outer: Self) -> Self {
        Waits {
            names: self.names || outer.names,
            attributes: self.attributes || outer.attributes,
            imports: self.imports || outer.imports,
        }
    }
}

impl<'a> Lowerer<'a> {
    /// The body of a `try` statement with these handlers.
    pub(super) fn guarded_body(
        &mut self,
        body: &'a [ast::Stmt],
        handlers: &'a [ast::ExceptHandler],
    ) -> Vec<Stmt> {
        let waits = Waits::of(handlers).within(self.waits());
        self.tries.push((self.frames.len(), waits));
        let body = self.body(body);
        self.tries.pop();
        body
    }

    /// What the `try` statements of the function around the place at hand wait for.
    pub(super) fn waits(&self) -> Waits {
        match self.tries.last() {
            Some((depth, waits)) if *depth == self.frames.len() => *waits,
            _ => Waits::default(),
        }
    }

    /// An expression that raises NameError for a name that nothing defines.
    pub(super) fn raise_name_error(&mut self, name: &str, span: Span) -> ExprKind {
        self.raises("NameError", format!("name '{name}' is not defined"), span)
    }

    /// An expression that raises an exception.
    pub(super) fn raises(&mut self, class: &str, text: String, span: Span) -> ExprKind {
        let class = self.read_name(class, span);
        let text = self.make(span, ExprKind::Str(text.into()));
        let exc = self.call(span, class, vec![text]);
        let raise = Stmt { span, kind: StmtKind::Raise { exc: Some(exc), cause: None } };
        let value: Box<Expr> = Box::new(self.make(span, ExprKind::None));
        ExprKind::Block { body: vec![raise], value }
    }
}
