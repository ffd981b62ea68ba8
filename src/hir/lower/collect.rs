//! The walk that fills [`Scopes`]: every binding and every use of a name, in source order. Annotations are
//! not visited, for they are never evaluated.

use std::borrow::Cow;

use super::Unit;
use super::scope::{Bind, Name, Scope, ScopeId, ScopeKind, Scopes, mangle, node_key};
use super::special;
use crate::syntax::ast::{self, Ranged};

pub(super) struct Collector<'a> {
    pub(super) unit: &'a Unit,
    pub(super) scopes: Scopes<'a>,
    pub(super) here: ScopeId,
    pub(super) loops: u32,
    branches: u32,
    /// Where the value ends whose targets are being bound.
    pub(super) value_end: u32,
    /// Set while walking generated methods: they all stand at their class.
    pub(super) place: Option<(u32, u32)>,
    /// `nonlocal` declarations, and bindings of such names: their owners may bind them further down.
    nonlocals: Vec<(ScopeId, Cow<'a, str>, (u32, u32))>,
    outer: Vec<(ScopeId, Cow<'a, str>)>,
}

/// Whether a decorator in a class body leaves a method a method.
fn makes_method(decorator: &ast::Expr) -> bool {
    match decorator {
        ast::Expr::Name(n) => matches!(n.id.as_str(), "staticmethod" | "classmethod" | "property"),
        ast::Expr::Attribute(a) => matches!(a.attr.as_str(), "setter" | "deleter" | "getter"),
        _ => false,
    }
}

impl<'a> Collector<'a> {
    pub(super) fn new(unit: &'a Unit) -> Self {
        let scopes = Scopes {
            list: Vec::new(),
            by_node: rustc_hash::FxHashMap::default(),
            stars: Vec::new(),
            attr_stores: Vec::new(),
            func_attrs: Vec::new(),
            swallows: false,
            whole: false,
            mistakes: Vec::new(),
        };
        Self {
            unit,
            scopes,
            here: 0,
            loops: 0,
            branches: 0,
            value_end: 0,
            place: None,
            nonlocals: Vec::new(),
            outer: Vec::new(),
        }
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
            is_method: false,
        });
        self.stmts(&self.unit.parsed.body);
        if self.scopes.whole {
            self.scopes.list[0].names.values_mut().for_each(|info| info.used_below = true);
        }
        for (scope, name, place) in std::mem::take(&mut self.nonlocals) {
            if self.owner_of(scope, &name).is_none() {
                let message = format!("no enclosing function has a variable `{name}`");
                let help = format!(
                    "for a variable of the module write `global {name}`; otherwise assign `{name}` in the enclosing function"
                );
                self.scopes.mistakes.push((place.0, place.1, message, help));
            }
        }
        for (scope, name) in std::mem::take(&mut self.outer) {
            let Some(owner) = self.owner_of(scope, &name) else { continue };
            let info = self.name(owner, name);
            info.bindings += 1;
            info.bind = Bind::Other;
            info.conditional = true;
            info.bound_below = true;
        }
    }

    pub(super) fn at(&self, node: &impl Ranged) -> (u32, u32) {
        self.place.unwrap_or((node.start().into(), node.end().into()))
    }

    pub(super) fn name(&mut self, scope: ScopeId, name: Cow<'a, str>) -> &mut Name {
        self.scopes.list[scope].names.entry(name).or_default()
    }

    pub(super) fn mangled(&self, name: &'a str) -> Cow<'a, str> {
        mangle(self.scopes.list[self.here].class_name, name)
    }

    pub(super) fn used(&mut self, name: &'a str) {
        let name = self.mangled(name);
        let here = self.here;
        self.name(here, name).used = true;
    }

    pub(super) fn bind(&mut self, name: &'a str, place: (u32, u32), bind: Bind) {
        let here = self.here;
        self.bind_in(here, name, place, bind);
    }

    pub(super) fn bind_in(&mut self, scope: ScopeId, name: &'a str, place: (u32, u32), bind: Bind) {
        let name = self.mangled(name);
        let since = self.value_end;
        let (conditional, in_loop) = (self.branches > 0 || self.loops > 0, self.loops > 0);
        let (mut target, mut below) = (scope, false);
        let declared = self.name(scope, name.clone());
        declared.bound = true;
        if declared.declared_global {
            (target, below) = (0, scope != 0);
        } else if declared.declared_nonlocal {
            self.outer.push((scope, name));
            return;
        }
        let info = self.name(target, name);
        info.bound = true;
        if info.bindings == 0 {
            info.first = place;
            info.since = place.1.max(since);
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

    pub(super) fn enter(
        &mut self,
        key: usize,
        kind: ScopeKind,
        class_name: Option<&'a str>,
        start: u32,
    ) -> (ScopeId, u32, u32) {
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
            is_method: false,
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

    pub(super) fn leave(&mut self, saved: (ScopeId, u32, u32)) {
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
                self.value_end = self.at(&*s.value).1;
                s.targets.iter().for_each(|t| self.target(t));
                self.value_end = 0;
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
                    self.value_end = self.at(&**value).1;
                    self.target(&s.target);
                    self.value_end = 0;
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
            // Asynchronous statements are plain ones here: see `coroutine`.
            ast::Stmt::AsyncFunctionDef(_)
            | ast::Stmt::AsyncFor(_)
            | ast::Stmt::AsyncWith(_)
            | ast::Stmt::TypeAlias(_) => {}
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
            Some((
                format!("`{name}` is a parameter and cannot be `{word}`"),
                "give the parameter another name",
            ))
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
        } else if !is_global {
            let mangled = self.mangled(name);
            self.nonlocals.push((here, mangled, place));
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
            let child = self.unit.module(&super::import::join(&key, &alias.name));
            let bind = match (child, self.unit.module(&key)) {
                (Some(module), _) => Bind::Import(module),
                (None, Some(module)) => Bind::From(module, alias.name.to_string()),
                (None, None) => Bind::Other,
            };
            self.bind(local, place, bind);
        }
    }

    fn def(&mut self, def: &'a ast::StmtFunctionDef) {
        if special::is_overload(self.unit, def) {
            return;
        }
        self.scopes.swallows |=
            matches!(def.name.as_str(), "__exit__" | "__aexit__") && returns_value(&def.body);
        def.decorator_list.iter().for_each(|d| self.expr(d));
        let plain = special::user_decorators(self.unit, &def.decorator_list).next().is_none();
        let place = self.at(def);
        let bind = if plain { Bind::Def(node_key(def)) } else { Bind::Other };
        self.defaults(&def.args);
        self.bind(&def.name, place, bind);
        let in_class = self.scopes.list[self.here].kind == ScopeKind::Class;
        let is_method = in_class
            && special::user_decorators(self.unit, &def.decorator_list)
                .all(|d| makes_method(d) || special::is_property(self.unit, d));
        let saved = self.enter(node_key(def), ScopeKind::Function, None, place.0);
        self.scopes.list[self.here].is_method = is_method;
        self.scopes.list[self.here].is_generator = self.unit.asynchronous.contains(&place.0);
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

    pub(super) fn defaults(&mut self, args: &'a ast::Arguments) {
        for arg in args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs) {
            self.maybe(arg.default.as_deref());
        }
    }

    pub(super) fn params(&mut self, args: &'a ast::Arguments) {
        let positional = args.posonlyargs.iter().chain(&args.args).map(|a| &a.def);
        let rest = args.vararg.as_deref().into_iter();
        let keywords = args.kwonlyargs.iter().map(|a| &a.def).chain(args.kwarg.as_deref());
        for arg in positional.chain(rest).chain(keywords) {
            let place = self.at(arg);
            let (here, name) = (self.here, self.mangled(&arg.arg));
            self.bind(&arg.arg, place, Bind::Other);
            self.name(here, name).param = true;
        }
    }

    pub(super) fn target(&mut self, target: &'a ast::Expr) {
        match target {
            ast::Expr::Name(n) => {
                let place = self.at(n);
                self.bind(&n.id, place, Bind::Other);
            }
            ast::Expr::Tuple(t) => t.elts.iter().for_each(|t| self.target(t)),
            ast::Expr::List(t) => t.elts.iter().for_each(|t| self.target(t)),
            ast::Expr::Starred(t) => self.target(&t.value),
            ast::Expr::Attribute(a) => {
                if let ast::Expr::Name(n) = &*a.value
                    && n.id.as_str() != "self"
                {
                    let place = self.at(a);
                    self.scopes.func_attrs.push((self.here, &n.id, &a.attr, place));
                    self.scopes.attr_stores.push((n.id.to_string(), a.attr.to_string()));
                }
                self.expr(&a.value);
            }
            ast::Expr::Subscript(s)
                if super::namespaces::is_globals(&s.value)
                    && let Some(name) = super::namespaces::literal(&s.slice) =>
            {
                self.scopes.whole = true;
                let place = self.at(s);
                self.bind_in(0, name, place, Bind::Other);
                let below = self.here != 0;
                let info = self.name(0, Cow::Borrowed(name));
                info.bound_below |= below;
                info.conditional |= below;
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
}

/// Whether some `return` has a value other than `None` and `False`.
fn returns_value(body: &[ast::Stmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        ast::Stmt::Return(s) => match s.value.as_deref() {
            None => false,
            Some(ast::Expr::Constant(c)) => {
                !matches!(c.value, ast::Constant::None | ast::Constant::Bool(false))
            }
            Some(_) => true,
        },
        ast::Stmt::If(s) => returns_value(&s.body) || returns_value(&s.orelse),
        ast::Stmt::For(s) => returns_value(&s.body) || returns_value(&s.orelse),
        ast::Stmt::While(s) => returns_value(&s.body) || returns_value(&s.orelse),
        ast::Stmt::With(s) => returns_value(&s.body),
        ast::Stmt::Match(s) => s.cases.iter().any(|c| returns_value(&c.body)),
        ast::Stmt::Try(s) => {
            let handlers =
                s.handlers.iter().any(|ast::ExceptHandler::ExceptHandler(h)| returns_value(&h.body));
            handlers || [&s.body, &s.orelse, &s.finalbody].into_iter().any(|b| returns_value(b))
        }
        _ => false,
    })
}
