//! Comprehensions, which run in their function, and generator expressions, which are functions.

use super::Lowerer;
use super::scope::node_key;
use crate::hir::{Clause, CompKind, Expr, ExprKind, Param, ParamKind, Stmt, StmtKind, codes};
use crate::source::Span;
use crate::syntax::ast;

/// The parameter of a generator expression, named as CPython names it.
pub(super) const ITER: &str = ".0";

impl<'a> Lowerer<'a> {
    /// `[…]`, `{…}`, `{k: v …}` and `(…)` with `for`.
    pub(super) fn comprehension(&mut self, expr: &'a ast::Expr, span: Span) -> Expr {
        let (kind, key, generators, first, second) = match expr {
            ast::Expr::ListComp(e) => (CompKind::List, node_key(e), &e.generators, None, &*e.elt),
            ast::Expr::SetComp(e) => (CompKind::Set, node_key(e), &e.generators, None, &*e.elt),
            ast::Expr::DictComp(e) => (CompKind::Dict, node_key(e), &e.generators, Some(&*e.key), &*e.value),
            ast::Expr::GeneratorExp(e) => return self.generator(e, span),
            _ => return self.make(span, ExprKind::Error),
        };
        let Some(head) = generators.first() else { return self.make(span, ExprKind::Error) };
        let iter = self.expr(&head.iter);
        let Some(&scope) = self.scopes[self.unit].by_node.get(&key) else {
            return self.make(span, ExprKind::Error);
        };
        let outer = std::mem::replace(&mut self.scope, scope);
        let mut iter = Some(iter);
        let mut clauses = Vec::with_capacity(generators.len());
        for clause in generators {
            let iter = match iter.take() {
                Some(iter) => iter,
                None => self.expr(&clause.iter),
            };
            let target = self.target(&clause.target);
            clauses.push(Clause { target, iter, tests: self.exprs(&clause.ifs) });
        }
        let key = first.map(|k| Box::new(self.expr(k)));
        let value = Box::new(self.expr(second));
        self.scope = outer;
        if generators.iter().any(|clause| clause.is_async) {
            let clauses = clauses.into_iter().zip(generators.iter().map(|clause| clause.is_async)).collect();
            return self.async_comprehension(span, kind, clauses, key.map(|k| *k), *value);
        }
        self.make(span, ExprKind::Comprehension { kind, clauses, key, value })
    }

    fn generator(&mut self, e: &'a ast::ExprGeneratorExp, span: Span) -> Expr {
        if e.generators.iter().any(|clause| clause.is_async) {
            self.diags
                .error(codes::ASYNC, span, "asynchronous generator expressions are not compiled")
                .help("make a list of it, or write an `async def` with `yield`");
        }
        let Some(head) = e.generators.first() else { return self.make(span, ExprKind::Error) };
        let iter = Box::new(self.expr(&head.iter));
        let Some(&scope) = self.scopes[self.unit].by_node.get(&node_key(e)) else {
            return self.make(span, ExprKind::Error);
        };
        let func = self.new_func("<genexpr>", span);
        self.program.funcs[func].qualname = self.nested_name("<genexpr>");
        self.program.funcs[func].parent = Some(self.frame().id);
        let outer = std::mem::replace(&mut self.scope, scope);
        self.push_frame(func, scope);
        let local = self.variable(scope, ITER);
        self.program.funcs[func].params.push(Param {
            name: ITER.to_owned(),
            span,
            local,
            kind: ParamKind::PositionalOnly,
            default: None,
            annotation: None,
        });
        let body = self.generator_loops(&e.generators, 0, &e.elt, span);
        self.pop_frame(body);
        self.program.funcs[func].is_generator = true;
        self.scope = outer;
        self.frame().mentions.insert(func);
        self.make(span, ExprKind::Generator { func, iter })
    }

    fn generator_loops(
        &mut self,
        clauses: &'a [ast::Comprehension],
        n: usize,
        elt: &'a ast::Expr,
        span: Span,
    ) -> Vec<Stmt> {
        let Some(clause) = clauses.get(n) else {
            let value = self.expr(elt);
            let value_span = value.span;
            let value = self.make(value_span, ExprKind::Yield(Some(Box::new(value))));
            return vec![Stmt { span: value_span, kind: StmtKind::Expr(value) }];
        };
        let iter = match n {
            0 => {
                let local = self.variable(self.scope, ITER);
                let span = self.span(&clause.iter);
                self.read(span, local)
            }
            _ => self.expr(&clause.iter),
        };
        let target = self.target(&clause.target);
        let tests = self.exprs(&clause.ifs);
        let mut body = self.generator_loops(clauses, n + 1, elt, span);
        for test in tests.into_iter().rev() {
            body = vec![Stmt { span: test.span, kind: StmtKind::If { test, body, orelse: Vec::new() } }];
        }
        vec![Stmt { span, kind: StmtKind::For { target, iter, body, orelse: Vec::new() } }]
    }
}
