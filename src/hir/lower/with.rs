//! `with`, reduced to `try`:
//!
//! ```python
//! manager = expr; target = manager.__enter__(); ok = True
//! try: body
//! except e: ok = False; if not manager.__exit__(type(e), e, None): raise
//! finally: if ok: manager.__exit__(None, None, None)
//! ```
//!
//! `async with` awaits what `__aenter__` and `__aexit__` give.
//!
//! Where no `__exit__` of the program can return a true value, the exception goes on without a test, so that
//! what the body assigns certainly has a value afterwards.

use super::Lowerer;
use crate::hir::{Expr, ExprKind, Handler, LocalId, Stmt, StmtKind, Target, TargetKind, UnOp};
use crate::source::Span;
use crate::syntax::ast;

impl<'a> Lowerer<'a> {
    /// The statement `with`.
    pub(super) fn with(&mut self, with: &'a ast::StmtWith, out: &mut Vec<Stmt>) {
        let span = self.span(with);
        let names =
            if self.was_async(span) { ["__aenter__", "__aexit__"] } else { ["__enter__", "__exit__"] };
        self.with_items(&with.items, &with.body, names, span, out);
    }

    fn with_items(
        &mut self,
        items: &'a [ast::WithItem],
        body: &'a [ast::Stmt],
        names: [&str; 2],
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let Some((item, rest)) = items.split_first() else {
            out.extend(self.body(body));
            return;
        };
        let at = self.span(&item.context_expr);
        let value = self.expr(&item.context_expr);
        let manager = self.temporary(at, "manager");
        out.push(self.assign(at, manager, value));
        let entered = self.manager_call(at, manager, names[0], Vec::new());
        match &item.optional_vars {
            Some(vars) => {
                let target = self.target(vars);
                out.push(Stmt { span: at, kind: StmtKind::Assign { targets: vec![target], value: entered } });
            }
            None => out.push(Stmt { span: at, kind: StmtKind::Expr(entered) }),
        }
        let ok = self.temporary(at, "ok");
        let yes = self.make(at, ExprKind::Bool(true));
        out.push(self.assign(at, ok, yes));

        let mut inner = Vec::new();
        self.with_items(rest, body, names, span, &mut inner);
        let error = self.temporary(at, "error");
        let no = self.make(at, ExprKind::Bool(false));
        let failed = self.assign(at, ok, no);
        let of = self.read(at, error);
        let class = self.call_builtin(at, "type", vec![of]);
        let object = self.read(at, error);
        let none = self.make(at, ExprKind::None);
        let exit = self.manager_call(at, manager, names[1], vec![class, object, none]);
        let raise = Stmt { span: at, kind: StmtKind::Raise { exc: None, cause: None } };
        let mut handling = vec![failed];
        if self.scopes.iter().any(|s| s.swallows) {
            let test = self.make(at, ExprKind::Unary { op: UnOp::Not, operand: Box::new(exit) });
            handling
                .push(Stmt { span: at, kind: StmtKind::If { test, body: vec![raise], orelse: Vec::new() } });
        } else {
            handling.push(Stmt { span: at, kind: StmtKind::Expr(exit) });
            handling.push(raise);
        }
        let handler = Handler {
            span: at,
            class: None,
            name: Some(Target { span: at, kind: TargetKind::Local(error) }),
            body: handling,
        };
        let nones = (0..3).map(|_| self.make(at, ExprKind::None)).collect();
        let exit = self.manager_call(at, manager, names[1], nones);
        let exit = Stmt { span: at, kind: StmtKind::Expr(exit) };
        let test = self.read(at, ok);
        let finish = Stmt { span: at, kind: StmtKind::If { test, body: vec![exit], orelse: Vec::new() } };
        out.push(Stmt {
            span,
            kind: StmtKind::Try {
                body: inner,
                handlers: vec![handler],
                orelse: Vec::new(),
                finally: vec![finish],
            },
        });
    }

    /// A method of the manager; an asynchronous one is awaited.
    fn manager_call(&mut self, span: Span, manager: LocalId, name: &str, args: Vec<Expr>) -> Expr {
        let value = self.method_call(span, manager, name, args);
        if name.starts_with("__a") { self.waited(span, value) } else { value }
    }

    pub(super) fn method_call(&mut self, span: Span, object: LocalId, name: &str, args: Vec<Expr>) -> Expr {
        let object = self.read(span, object);
        let method = self.attribute_of(object, name, span);
        self.call(span, method, args)
    }
}
