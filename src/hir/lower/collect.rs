//! The walk that fills [`Scopes`]: every binding and every use of a name, in source order. Annotations are
//! not visited, for they are never evaluated.

use std::borrow::Cow;

use super::Unit;
use super::scope::{Bind, Name, Scope, ScopeId, ScopeKind, Scopes, mangle, node_key};
use super::special;
use crate::syntax::ast::{self, Ranged};

pub(super) struct Collector<'a> {
    unit: &'a Unit,
    pub(super) scopes: Scopes<'a>,
    here: ScopeId,
    loops: u32,
    branches: u32,
    /// Set while walking generated methods: they all stand at their class.
    place: Option<(u32, u32)>,
}

/// Functions that call what they are given before they return.
const EAGER: &[&str] = &["sum", "any", "all", "min", "max", "list", "tuple", "set", "dict", "sorted", "frozenset"];

impl<'a> Collector<'a> {
    pub(super) fn new(unit: &'a Unit) -> Self {
        let scopes = Scopes {
            list: Vec::new(),
            by_node: rustc_hash::FxHashMap::default(),
            stars: Vec::new(),
            attr_stores: Vec::new(),
            mistakes: Vec::new(),
        };
        Self { unit, scopes, here: 0, loops: 0, branches: 0, place: None }
    }

    pub(super) fn module(&mut self) {
        self.scopes.list.push(Scope {
            kind: ScopeKind::Module,
            parent: None,
            host: 0,
            class_name: None,
            names: indexmap::IndexMap::default(),
            is_generator: false,
            start: 0,
            immediate: false,
        });
        self.stmts(&self.unit.parsed.body);
    }

    fn at(&self, node: &impl Ranged) -> (u32, u32) {
        self.place.unwrap_or((node.start().into(), node.end().into()))
    }

    fn name(&mut self, scope: ScopeId, name: Cow<'a, str>) -> &mut Name {
        self.scopes.list[scope].names.entry(name).or_default()
    }

    fn mangled(&self, name: &'a str) -> Cow<'a, str> {
        mangle(self.scopes.list[self.here].class_name, name)
    }

    fn used(&mut self, name: &'a str) {
        let name = self.mangled(name);
        let here = self.here;
        self.name(here, name).used = true;
    }

    fn bind(&mut self, name: &'a str, place: (u32, u32), bind: Bind) {
        let here = self.here;
        self.bind_in(here, name, place, bind);
    }

    fn bind_in(&mut self, scope: ScopeId, name: &'a str, place: (u32, u32), bind: Bind) {
        let name = self.mangled(name);
        let (conditional, in_loop) = (self.branches > 0 || self.loops > 0, self.loops > 0);
        let (mut target, mut below) = (scope, false);
        let declared = self.name(scope, name.clone());
        declared.bound = true;
        if declared.declared_global {
            (target, below) = (0, scope != 0);
        } else if declared.declared_nonlocal {
            below = true;
            match self.owner_of(scope, &name) {
                Some(owner) => target = owner,
                None => return,
            }
        }
        let info = self.name(target, name);
        info.bound = true;
        if info.bindings == 0 {
            info.first = place;
            info.bind = bind;
        } else if info.bind != bind {
            info.bind = Bind::Other;
        }
        info.last = info.last.max(place.1);
        info.bindings += 1;
        info.conditional |= conditional || below;
        info.in_loop |= in_loop;
        info.bound_below |= below;
    }

    /// The enclosing function scope that a `nonlocal` name belongs to.
    fn owner_of(&self, scope: ScopeId, name: &str) -> Option<ScopeId> {
        let mut at = self.scopes.list[scope].parent;
        while let Some(id) = at {
            let here = &self.scopes.list[id];
            at = here.parent;
            if here.kind == ScopeKind::Function
                && here.names.get(name).is_some_and(|n| n.bound && !n.declared_nonlocal && !n.declared_global)
            {
                return Some(id);
            }
        }
        None
    }

    fn enter(&mut self, key: usize, kind: ScopeKind, class_name: Option<&'a str>, start: u32) -> (ScopeId, u32, u32) {
        let id = self.scopes.list.len();
        let parent = &self.scopes.list[self.here];
        let host = if kind == ScopeKind::Function { id } else { parent.host };
        let class_name = class_name.or(parent.class_name);
        self.scopes.list.push(Scope {
            kind,
            parent: Some(self.here),
            host,
            class_name,
            names: indexmap::IndexMap::default(),
            is_generator: false,
            start,
            immediate: false,
        });
        self.scopes.by_node.insert(key, id);
        let saved = (self.here, self.loops, self.branches);
        self.here = id;
        match kind {
            ScopeKind::Comprehension => self.loops += 1,
            ScopeKind::Class | ScopeKind::Module => {}
            ScopeKind::Function => (self.loops, self.branches) = (0, 0),
        }
        saved
    }

    fn leave(&mut self, saved: (ScopeId, u32, u32)) {
        (self.here, self.loops, self.branches) = saved;
    }

    fn stmts(&mut self, body: &'a [ast::Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn branch(&mut self, body: &'a [ast::Stmt]) {
        self.branches += 1;
        self.stmts(body);
        self.branches -= 1;
    }

    fn looped(&mut self, body: &'a [ast::Stmt]) {
        self.loops += 1;
        self.stmts(body);
        self.loops -= 1;
    }

    fn stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::FunctionDef(def) => self.def(def),
            ast::Stmt::ClassDef(class) => self.class(class),
            ast::Stmt::Return(s) => self.maybe(s.value.as_deref()),
            ast::Stmt::Delete(s) => s.targets.iter().for_each(|t| self.target(t)),
            ast::Stmt::Assign(s) => {
                if special::type_alias(self.unit, s).is_some() {
                    return;
                }
                self.expr(&s.value);
                s.targets.iter().for_each(|t| self.target(t));
            }
            ast::Stmt::AugAssign(s) => {
                self.expr(&s.value);
                if let ast::Expr::Name(n) = &*s.target {
                    self.used(&n.id);
                }
                self.target(&s.target);
            }
            ast::Stmt::AnnAssign(s) => {
                if let Some(value) = &s.value {
                    self.expr(value);
                    self.target(&s.target);
                } else if let ast::Expr::Name(n) = &*s.target {
                    // `x: int` alone makes the name local without giving it a value.
                    let name = self.mangled(&n.id);
                    let (here, place) = (self.here, self.at(n));
                    let info = self.name(here, name);
                    info.bound = true;
                    if info.bindings == 0 {
                        info.first = place;
                    }
                } else {
                    self.target(&s.target);
                }
            }
            ast::Stmt::For(s) => {
                self.expr(&s.iter);
                self.loops += 1;
                self.target(&s.target);
                self.stmts(&s.body);
                self.loops -= 1;
                self.branch(&s.orelse);
            }
            ast::Stmt::While(s) => {
                self.loops += 1;
                self.expr(&s.test);
                self.loops -= 1;
                self.looped(&s.body);
                self.branch(&s.orelse);
            }
            ast::Stmt::If(s) => {
                if !special::is_type_checking(&s.test) {
                    self.expr(&s.test);
                    self.branch(&s.body);
                }
                self.branch(&s.orelse);
            }
            ast::Stmt::With(s) => {
                for item in &s.items {
                    self.expr(&item.context_expr);
                    if let Some(vars) = &item.optional_vars {
                        self.target(vars);
                    }
                }
                self.branch(&s.body);
            }
            ast::Stmt::Match(s) => {
                self.expr(&s.subject);
                self.branches += 1;
                for case in &s.cases {
                    self.pattern(&case.pattern);
                    self.maybe(case.guard.as_deref());
                    self.stmts(&case.body);
                }
                self.branches -= 1;
            }
            ast::Stmt::Raise(s) => {
                self.maybe(s.exc.as_deref());
                self.maybe(s.cause.as_deref());
            }
            ast::Stmt::Try(s) => {
                self.branch(&s.body);
                self.handlers(&s.handlers);
                self.branch(&s.orelse);
                self.stmts(&s.finalbody);
            }
            ast::Stmt::TryStar(s) => {
                self.branch(&s.body);
                self.handlers(&s.handlers);
                self.branch(&s.orelse);
                self.stmts(&s.finalbody);
            }
            ast::Stmt::Assert(s) => {
                self.expr(&s.test);
                self.maybe(s.msg.as_deref());
            }
            ast::Stmt::Import(s) => self.import(s),
            ast::Stmt::ImportFrom(s) => self.import_from(s),
            ast::Stmt::Global(s) => {
                let place = self.at(s);
                s.names.iter().for_each(|n| self.declare(n, true, place));
            }
            ast::Stmt::Nonlocal(s) => {
                let place = self.at(s);
                s.names.iter().for_each(|n| self.declare(n, false, place));
            }
            ast::Stmt::Expr(s) => self.expr(&s.value),
            // Reported by the lowering, which does not look inside either.
            ast::Stmt::AsyncFunctionDef(s) => self.bind(&s.name, (s.start().into(), s.end().into()), Bind::Other),
            ast::Stmt::TypeAlias(_) | ast::Stmt::AsyncFor(_) | ast::Stmt::AsyncWith(_) => {}
            ast::Stmt::Pass(_) | ast::Stmt::Break(_) | ast::Stmt::Continue(_) => {}
        }
    }

    fn handlers(&mut self, handlers: &'a [ast::ExceptHandler]) {
        self.branches += 1;
        for ast::ExceptHandler::ExceptHandler(handler) in handlers {
            self.maybe(handler.type_.as_deref());
            if let Some(name) = &handler.name {
                let place = self.at(handler);
                self.bind(name, place, Bind::Other);
            }
            self.stmts(&handler.body);
        }
        self.branches -= 1;
    }

    fn declare(&mut self, name: &'a str, is_global: bool, place: (u32, u32)) {
        let (here, mangled) = (self.here, self.mangled(name));
        let is_module = self.scopes.list[here].kind == ScopeKind::Module;
        let word = if is_global { "global" } else { "nonlocal" };
        let info = self.name(here, mangled.clone());
        let mistake = if info.param {
            Some((format!("`{name}` is a parameter and cannot be `{word}`"), "give the parameter another name"))
        } else if !is_module && (info.used || info.bound) {
            Some((
                format!("`{name}` is used before its `{word}` declaration"),
                "move the declaration to the start of the function",
            ))
        } else {
            None
        };
        if is_global {
            info.declared_global = true;
            if !is_module {
                // A function may create a module variable that the module itself never binds.
                self.name(0, mangled).used_below = true;
            }
        } else {
            info.declared_nonlocal = true;
        }
        if let Some((message, help)) = mistake {
            self.scopes.mistakes.push((place.0, place.1, message, help.to_owned()));
        } else if !is_global && self.owner_of(here, &mangle(self.scopes.list[here].class_name, name)).is_none() {
            self.scopes.mistakes.push((
                place.0,
                place.1,
                format!("no enclosing function has a variable `{name}`"),
                format!("for a variable of the module write `global {name}`; otherwise assign `{name}` in the enclosing function above this one"),
            ));
        }
    }

    fn import(&mut self, import: &'a ast::StmtImport) {
        for alias in &import.names {
            let place = self.at(alias);
            let (key, local) = match &alias.asname {
                Some(name) => (alias.name.as_str(), name.as_str()),
                None => {
                    let first = alias.name.split('.').next().unwrap_or_default();
                    (first, first)
                }
            };
            if let Some(module) = self.unit.module(key) {
                self.bind(local, place, Bind::Import(module));
            } else if !self.unit.specials.contains_key(local) {
                self.bind(local, place, Bind::Other);
            }
        }
    }

    fn import_from(&mut self, import: &'a ast::StmtImportFrom) {
        let key = super::import::from_key(import);
        for alias in &import.names {
            let place = self.at(alias);
            if alias.name.as_str() == "*" {
                if let (Some(module), 0) = (self.unit.module(&key), self.here) {
                    self.scopes.stars.push((module, place.0));
                }
                continue;
            }
            let local = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
            if self.unit.specials.contains_key(local) {
                continue;
            }
            let bind = match self.unit.module(&key) {
                Some(module) => Bind::From(module, alias.name.to_string()),
                None => match self.unit.module(&super::import::join(&key, &alias.name)) {
                    Some(module) => Bind::Import(module),
                    None => Bind::Other,
                },
            };
            self.bind(local, place, bind);
        }
    }

    fn def(&mut self, def: &'a ast::StmtFunctionDef) {
        if special::is_overload(self.unit, def) {
            return;
        }
        def.decorator_list.iter().for_each(|d| self.expr(d));
        let plain = special::user_decorators(self.unit, &def.decorator_list).next().is_none();
        let place = self.at(def);
        let bind = if plain { Bind::Def(node_key(def)) } else { Bind::Other };
        self.defaults(&def.args);
        self.bind(&def.name, place, bind);
        let saved = self.enter(node_key(def), ScopeKind::Function, None, place.0);
        self.params(&def.args);
        self.stmts(&def.body);
        self.leave(saved);
    }

    fn class(&mut self, class: &'a ast::StmtClassDef) {
        class.decorator_list.iter().for_each(|d| self.expr(d));
        class.bases.iter().for_each(|b| self.expr(b));
        class.keywords.iter().for_each(|k| self.expr(&k.value));
        let plain = special::user_decorators(self.unit, &class.decorator_list).next().is_none();
        let place = self.at(class);
        self.bind(&class.name, place, if plain { Bind::Class(node_key(class)) } else { Bind::Other });
        let saved = self.enter(node_key(class), ScopeKind::Class, Some(&class.name), place.0);
        let generated = self.unit.generated_from(class);
        let (written, made) = class.body.split_at(generated.min(class.body.len()));
        self.stmts(written);
        let outer = self.place.replace(place);
        self.stmts(made);
        self.place = outer;
        self.leave(saved);
    }

    fn defaults(&mut self, args: &'a ast::Arguments) {
        for arg in args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs) {
            self.maybe(arg.default.as_deref());
        }
    }

    fn params(&mut self, args: &'a ast::Arguments) {
        let positional = args.posonlyargs.iter().chain(&args.args).map(|a| &a.def);
        let rest = args.vararg.as_deref().into_iter();
        let keywords = args.kwonlyargs.iter().map(|a| &a.def).chain(args.kwarg.as_deref());
        for arg in positional.chain(rest).chain(keywords) {
            let place = self.at(arg);
            let (here, name) = (self.here, self.mangled(&arg.arg));
            if self.name(here, name.clone()).param {
                let message = format!("the parameter `{name}` appears twice");
                self.scopes.mistakes.push((place.0, place.1, message, "give it another name".to_owned()));
            }
            self.bind(&arg.arg, place, Bind::Other);
            self.name(here, name).param = true;
        }
    }

    fn target(&mut self, target: &'a ast::Expr) {
        match target {
            ast::Expr::Name(n) => {
                let place = self.at(n);
                self.bind(&n.id, place, Bind::Other);
            }
            ast::Expr::Tuple(t) => t.elts.iter().for_each(|t| self.target(t)),
            ast::Expr::List(t) => t.elts.iter().for_each(|t| self.target(t)),
            ast::Expr::Starred(t) => self.target(&t.value),
            ast::Expr::Attribute(a) => {
                if let ast::Expr::Name(n) = &*a.value {
                    if n.id.as_str() != "self" {
                        self.scopes.attr_stores.push((n.id.to_string(), a.attr.to_string()));
                    }
                }
                self.expr(&a.value);
            }
            other => self.expr(other),
        }
    }

    fn pattern(&mut self, pattern: &'a ast::Pattern) {
        match pattern {
            ast::Pattern::MatchValue(p) => self.expr(&p.value),
            ast::Pattern::MatchSingleton(_) => {}
            ast::Pattern::MatchSequence(p) => p.patterns.iter().for_each(|p| self.pattern(p)),
            ast::Pattern::MatchMapping(p) => {
                p.keys.iter().for_each(|k| self.expr(k));
                p.patterns.iter().for_each(|p| self.pattern(p));
                self.capture(p.rest.as_ref(), self.at(p));
            }
            ast::Pattern::MatchClass(p) => {
                self.expr(&p.cls);
                p.patterns.iter().chain(&p.kwd_patterns).for_each(|p| self.pattern(p));
            }
            ast::Pattern::MatchStar(p) => self.capture(p.name.as_ref(), self.at(p)),
            ast::Pattern::MatchAs(p) => {
                if let Some(inner) = &p.pattern {
                    self.pattern(inner);
                }
                self.capture(p.name.as_ref(), self.at(p));
            }
            ast::Pattern::MatchOr(p) => p.patterns.iter().for_each(|p| self.pattern(p)),
        }
    }

    fn capture(&mut self, name: Option<&'a ast::Identifier>, place: (u32, u32)) {
        if let Some(name) = name {
            self.bind(name, place, Bind::Other);
        }
    }

    fn maybe(&mut self, expr: Option<&'a ast::Expr>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    fn exprs(&mut self, exprs: &'a [ast::Expr]) {
        exprs.iter().for_each(|e| self.expr(e));
    }

    fn expr(&mut self, expr: &'a ast::Expr) {
        match expr {
            ast::Expr::BoolOp(e) => self.exprs(&e.values),
            ast::Expr::NamedExpr(e) => {
                self.expr(&e.value);
                if let ast::Expr::Name(n) = &*e.target {
                    self.walrus(n);
                }
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
            ast::Expr::ListComp(e) => self.comprehension(node_key(e), &e.generators, &[&e.elt], self.at(e).0, false),
            ast::Expr::SetComp(e) => self.comprehension(node_key(e), &e.generators, &[&e.elt], self.at(e).0, false),
            ast::Expr::DictComp(e) => {
                self.comprehension(node_key(e), &e.generators, &[&e.key, &e.value], self.at(e).0, false);
            }
            ast::Expr::GeneratorExp(e) => {
                self.comprehension(node_key(e), &e.generators, &[&e.elt], self.at(e).0, true);
            }
            ast::Expr::Await(e) => self.expr(&e.value),
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
        let is_native = self.place.is_none() && self.unit.parsed.marks.native.contains_key(&call.start().into());
        if !is_native {
            self.expr(&call.func);
        }
        if let (ast::Expr::Name(name), true) = (&*call.func, call.args.is_empty()) {
            if name.id.as_str() == "super" {
                self.implicit_self();
            }
        }
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
        while self.scopes.list[scope].kind == ScopeKind::Comprehension || self.is_generator_expression(scope) {
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
        self.scopes.list[scope].names.get_index(0).is_some_and(|(name, _)| name == super::comprehension::ITER)
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
            self.bind(super::comprehension::ITER, (start, start), Bind::Other);
            self.name(self.here, Cow::Borrowed(super::comprehension::ITER)).param = true;
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
