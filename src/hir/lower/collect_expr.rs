//! The expressions of [`Collector`]'s walk: uses, `:=`, lambdas and comprehensions.

use std::borrow::Cow;

use super::collect::Collector;
use super::comprehension::ITER;
use super::scope::{Bind, ScopeId, ScopeKind, node_key};
use crate::syntax::ast::{self, Ranged};

/// Functions that call what they are given before they return.
const EAGER: &[&str] =
    &["sum", "any", "all", "min", "max", "list", "tuple", "set", "dict", "sorted", "frozenset"];

impl<'a> Collector<'a> {
    pub(super) fn maybe(&mut self, expr: Option<&'a ast::Expr>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    pub(super) fn exprs(&mut self, exprs: &'a [ast::Expr]) {
        exprs.iter().for_each(|e| self.expr(e));
    }

    pub(super) fn expr(&mut self, expr: &'a ast::Expr) {
        match expr {
            ast::Expr::BoolOp(e) => self.exprs(&e.values),
            ast::Expr::NamedExpr(e) => {
                self.expr(&e.value);
                self.value_end = self.at(&*e.value).1;
                if let ast::Expr::Name(n) = &*e.target {
                    self.walrus(n);
                }
                self.value_end = 0;
            }
            ast::Expr::BinOp(e) => {
                self.expr(&e.left);
                self.expr(&e.right);
            }
            ast::Expr::UnaryOp(e) => self.expr(&e.operand),
            ast::Expr::Lambda(e) => {
                self.defaults(&e.args);
                let saved = self.enter(node_key(e), ScopeKind::Function, None, self.at(e).0);
                self.params(&e.args);
                self.expr(&e.body);
                self.leave(saved);
            }
            ast::Expr::IfExp(e) => {
                self.expr(&e.test);
                self.expr(&e.body);
                self.expr(&e.orelse);
            }
            ast::Expr::Dict(e) => {
                e.keys.iter().for_each(|k| self.maybe(k.as_ref()));
                self.exprs(&e.values);
            }
            ast::Expr::Set(e) => self.exprs(&e.elts),
            ast::Expr::ListComp(e) => {
                self.comprehension(node_key(e), &e.generators, &[&e.elt], self.at(e).0, false)
            }
            ast::Expr::SetComp(e) => {
                self.comprehension(node_key(e), &e.generators, &[&e.elt], self.at(e).0, false)
            }
            ast::Expr::DictComp(e) => {
                self.comprehension(node_key(e), &e.generators, &[&e.key, &e.value], self.at(e).0, false);
            }
            ast::Expr::GeneratorExp(e) => {
                self.comprehension(node_key(e), &e.generators, &[&e.elt], self.at(e).0, true);
            }
            ast::Expr::Await(e) => {
                self.mark_generator();
                self.expr(&e.value);
            }
            ast::Expr::Yield(e) => {
                self.mark_generator();
                self.maybe(e.value.as_deref());
            }
            ast::Expr::YieldFrom(e) => {
                self.mark_generator();
                self.expr(&e.value);
            }
            ast::Expr::Compare(e) => {
                self.expr(&e.left);
                self.exprs(&e.comparators);
            }
            ast::Expr::Call(e) => self.call(e),
            ast::Expr::FormattedValue(e) => {
                self.expr(&e.value);
                self.maybe(e.format_spec.as_deref());
            }
            ast::Expr::JoinedStr(e) => self.exprs(&e.values),
            ast::Expr::Constant(_) => {}
            ast::Expr::Attribute(e) => self.expr(&e.value),
            ast::Expr::Subscript(e) => {
                self.expr(&e.value);
                self.expr(&e.slice);
            }
            ast::Expr::Starred(e) => self.expr(&e.value),
            ast::Expr::Name(n) => self.used(&n.id),
            ast::Expr::List(e) => self.exprs(&e.elts),
            ast::Expr::Tuple(e) => self.exprs(&e.elts),
            ast::Expr::Slice(e) => {
                self.maybe(e.lower.as_deref());
                self.maybe(e.upper.as_deref());
                self.maybe(e.step.as_deref());
            }
        }
    }

    fn call(&mut self, call: &'a ast::ExprCall) {
        // `native f(…)`: the function is a C name, not a variable.
        let is_native =
            self.place.is_none() && self.unit.parsed.marks.native.contains_key(&call.start().into());
        if !is_native {
            self.expr(&call.func);
        }
        if let (ast::Expr::Name(name), true) = (&*call.func, call.args.is_empty())
            && name.id.as_str() == "super"
        {
            self.implicit_self();
        }
        self.scopes.whole |= match &*call.func {
            ast::Expr::Name(name) if call.args.is_empty() => match name.id.as_str() {
                "globals" => true,
                "locals" | "vars" | "dir" => self.here == 0,
                _ => false,
            },
            _ => false,
        };
        let eager = match &*call.func {
            ast::Expr::Name(name) => EAGER.contains(&name.id.as_str()),
            ast::Expr::Attribute(a) => matches!(a.attr.as_str(), "join" | "sort" | "extend" | "update"),
            _ => false,
        };
        for arg in &call.args {
            self.argument(arg, eager);
        }
        for keyword in &call.keywords {
            self.argument(&keyword.value, eager);
        }
    }

    fn argument(&mut self, arg: &'a ast::Expr, eager: bool) {
        let next = self.scopes.list.len();
        self.expr(arg);
        if eager && matches!(arg, ast::Expr::GeneratorExp(_) | ast::Expr::Lambda(_)) {
            let key = match arg {
                ast::Expr::GeneratorExp(g) => node_key(g),
                ast::Expr::Lambda(l) => node_key(l),
                _ => return,
            };
            if let Some(&scope) = self.scopes.by_node.get(&key) {
                debug_assert!(scope >= next);
                self.scopes.list[scope].immediate = true;
            }
        }
    }

    /// `super()` reads the first parameter of the method around it.
    fn implicit_self(&mut self) {
        let mut at = Some(self.here);
        while let Some(id) = at {
            let scope = &self.scopes.list[id];
            at = scope.parent;
            let in_class = scope.parent.is_some_and(|p| self.scopes.list[p].kind == ScopeKind::Class);
            if scope.kind == ScopeKind::Function && in_class {
                if let Some((name, _)) = scope.names.get_index(0) {
                    let (here, name) = (self.here, name.clone());
                    self.name(here, name).used = true;
                }
                return;
            }
        }
    }

    fn mark_generator(&mut self) {
        let host = self.scopes.list[self.here].host;
        self.scopes.list[host].is_generator = true;
    }

    /// `:=` binds in the innermost scope that is not a comprehension.
    fn walrus(&mut self, name: &'a ast::ExprName) {
        let place = self.at(name);
        let mut scope = self.here;
        while self.scopes.list[scope].kind == ScopeKind::Comprehension || self.is_generator_expression(scope)
        {
            if self.is_generator_expression(scope) {
                let mangled = self.mangled(&name.id);
                let info = self.name(scope, mangled);
                info.declared_nonlocal = true;
                info.used = true;
            }
            match self.scopes.list[scope].parent {
                Some(parent) => scope = parent,
                None => break,
            }
        }
        let crossed = self.scopes.list[self.here].host != self.scopes.list[scope].host;
        self.bind_in(scope, &name.id, place, Bind::Other);
        if crossed {
            let mangled = self.mangled(&name.id);
            self.name(scope, mangled).bound_below = true;
        }
    }

    fn is_generator_expression(&self, scope: ScopeId) -> bool {
        self.scopes.list[scope].names.get_index(0).is_some_and(|(name, _)| name == ITER)
    }

    fn comprehension(
        &mut self,
        key: usize,
        generators: &'a [ast::Comprehension],
        values: &[&'a ast::Expr],
        start: u32,
        lazy: bool,
    ) {
        let Some(first) = generators.first() else { return };
        self.expr(&first.iter);
        let kind = if lazy { ScopeKind::Function } else { ScopeKind::Comprehension };
        let saved = self.enter(key, kind, None, start);
        if lazy {
            self.bind(ITER, (start, start), Bind::Other);
            self.name(self.here, Cow::Borrowed(ITER)).param = true;
            self.loops += 1;
        }
        for (n, clause) in generators.iter().enumerate() {
            if n > 0 {
                self.expr(&clause.iter);
            }
            self.target(&clause.target);
            self.exprs(&clause.ifs);
        }
        values.iter().for_each(|v| self.expr(v));
        self.leave(saved);
    }
}
