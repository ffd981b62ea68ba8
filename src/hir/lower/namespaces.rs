//! `globals()`, `locals()`, `vars()` and `dir()` without arguments: what names are there is known from the text. An
//! access by a literal name is the variable itself; elsewhere a dict is made of the variables that have a value by then.

use super::Lowerer;
use super::scope::{Meaning, ScopeKind, Slot};
use crate::hir::{Expr, ExprKind, Handler, LocalId, Stmt, StmtKind, Target, TargetKind, UnOp, codes};
use crate::source::Span;
use crate::syntax::ast;

/// Whose names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    Module,
    Function,
}

/// The names of every module that no statement binds.
const OF_MODULES: &[&str] = &[
    "__name__",
    "__doc__",
    "__package__",
    "__loader__",
    "__spec__",
    "__annotations__",
    "__builtins__",
    "__file__",
    "__cached__",
];

/// Whether an expression is `globals()`.
pub(super) fn is_globals(expr: &ast::Expr) -> bool {
    is_call(expr, &["globals"])
}

/// Whether an expression is a call without arguments of one of these names.
pub(super) fn is_call(expr: &ast::Expr, names: &[&str]) -> bool {
    let ast::Expr::Call(call) = expr else { return false };
    let ast::Expr::Name(name) = &*call.func else { return false };
    call.args.is_empty() && call.keywords.is_empty() && names.contains(&name.id.as_str())
}

/// The text of a string literal.
pub(super) fn literal(expr: &ast::Expr) -> Option<&str> {
    match expr {
        ast::Expr::Constant(c) => c.value.as_str().map(String::as_str),
        _ => None,
    }
}

impl<'a> Lowerer<'a> {
    /// Whose names an expression asks for: `globals()`, `locals()`, `vars()`.
    fn space(&mut self, expr: &ast::Expr) -> Option<Space> {
        let ast::Expr::Call(call) = expr else { return None };
        let ast::Expr::Name(name) = &*call.func else { return None };
        if !is_call(expr, &["globals", "locals", "vars"]) || self.is_variable(&name.id) {
            return None;
        }
        let at_module_level =
            self.frames.len() == 1 && self.scopes[self.unit].list[self.scope].kind != ScopeKind::Class;
        Some(if name.id.as_str() == "globals" || at_module_level { Space::Module } else { Space::Function })
    }

    /// The variable of a name, if there can be one.
    fn named(&mut self, space: Space, name: &str, span: Span) -> Option<Expr> {
        if space == Space::Function {
            let known = matches!(self.meaning(name), Meaning::Local(_) | Meaning::Captured(_));
            return known.then(|| self.read_name(name, span));
        }
        let module = self.module_id();
        let kind = match self.global_of(module, name, 0) {
            Some(Slot::Global(global)) => self.global(global),
            Some(Slot::Module(module)) => ExprKind::Module(module),
            _ if OF_MODULES.contains(&name) => return Some(self.of_module(name, span)),
            _ => return None,
        };
        Some(self.make(span, kind))
    }

    /// What every module has: of the objects that only an interpreter needs, that they are there.
    fn of_module(&mut self, name: &str, span: Span) -> Expr {
        match name {
            "__name__" | "__file__" | "__doc__" => self.read_name(name, span),
            _ => self.make(span, ExprKind::None),
        }
    }

    /// `globals()["name"]`.
    pub(super) fn by_literal(&mut self, subscript: &ast::ExprSubscript, span: Span) -> Option<Expr> {
        let name = literal(&subscript.slice)?;
        let space = self.space(&subscript.value)?;
        if let Some(value) = self.named(space, name, span) {
            return Some(value);
        }
        let missing = self.library_name("_no_name", span);
        let text = self.make(span, ExprKind::Str(name.into()));
        Some(self.call(span, missing, vec![text]))
    }

    /// `"name" in globals()`.
    pub(super) fn has_name(&mut self, compare: &ast::ExprCompare, span: Span) -> Option<Expr> {
        let ([op @ (ast::CmpOp::In | ast::CmpOp::NotIn)], [right]) =
            (compare.ops.as_slice(), compare.comparators.as_slice())
        else {
            return None;
        };
        let name = literal(&compare.left)?;
        let space = self.space(right)?;
        let known = self.is_set(space, name, span);
        if *op == ast::CmpOp::In {
            return Some(known);
        }
        Some(self.make(span, ExprKind::Unary { op: UnOp::Not, operand: Box::new(known) }))
    }

    /// Whether the variable of a name has a value.
    fn is_set(&mut self, space: Space, name: &str, span: Span) -> Expr {
        let Some(value) = self.named(space, name, span) else {
            return self.make(span, ExprKind::Bool(false));
        };
        if matches!(value.kind, ExprKind::Module(_)) || OF_MODULES.contains(&name) {
            return self.make(span, ExprKind::Bool(true));
        }
        let flag = self.temporary(span, "is_set");
        let (yes, no) = (self.make(span, ExprKind::Bool(true)), self.make(span, ExprKind::Bool(false)));
        let body = vec![Stmt { span, kind: StmtKind::Expr(value) }, self.assign(span, flag, yes)];
        let otherwise = vec![self.assign(span, flag, no)];
        let body = vec![self.unless_unset(body, otherwise, span)];
        let value = Box::new(self.read(span, flag));
        self.make(span, ExprKind::Block { body, value })
    }

    /// Statements that read a variable, and what happens if it has no value.
    fn unless_unset(&mut self, body: Vec<Stmt>, otherwise: Vec<Stmt>, span: Span) -> Stmt {
        let module = self.module_id();
        self.program.modules[module].catches_names = true;
        let class = Some(self.library_name("NameError", span));
        let handlers = vec![Handler { span, class, name: None, body: otherwise }];
        let kind = StmtKind::Try { body, handlers, orelse: Vec::new(), finally: Vec::new() };
        Stmt { span, kind }
    }

    /// `globals().get("name", default)`.
    pub(super) fn get_name(&mut self, call: &'a ast::ExprCall, span: Span) -> Option<Expr> {
        let ast::Expr::Attribute(method) = &*call.func else { return None };
        let (name, default) = match call.args.as_slice() {
            [name] => (literal(name)?, None),
            [name, default] => (literal(name)?, Some(default)),
            _ => return None,
        };
        if method.attr.as_str() != "get" || !call.keywords.is_empty() {
            return None;
        }
        let space = self.space(&method.value)?;
        let test = Box::new(self.is_set(space, name, span));
        let orelse = match default {
            Some(default) => self.expr(default),
            None => self.make(span, ExprKind::None),
        };
        let Some(then) = self.named(space, name, span) else { return Some(orelse) };
        Some(self.make(span, ExprKind::If { test, then: Box::new(then), orelse: Box::new(orelse) }))
    }

    /// `globals()["name"] = …`.
    pub(super) fn name_target(&mut self, subscript: &ast::ExprSubscript) -> Option<TargetKind> {
        let name = literal(&subscript.slice)?;
        if self.space(&subscript.value)? != Space::Module {
            return None;
        }
        let module = self.module_id();
        let Some(Slot::Global(global)) = self.global_of(module, name, 0) else { return None };
        self.frame().facts.writes.insert(global);
        Some(TargetKind::Global(global))
    }

    /// `globals()`, `locals()`, `vars()` as a dict, `dir()` as the list of its keys.
    pub(super) fn all_names(
        &mut self,
        call: &'a ast::ExprCall,
        expr: &'a ast::Expr,
        span: Span,
    ) -> Option<Expr> {
        let ast::Expr::Name(name) = &*call.func else { return None };
        if is_call(expr, &["dir"]) && !self.is_variable("dir") {
            let module = self.frames.len() == 1;
            let names = self.dict_of_names(if module { Space::Module } else { Space::Function }, span)?;
            return Some(self.call_builtin(span, "sorted", vec![names]));
        }
        let space = self.space(expr)?;
        let dict = self.dict_of_names(space, span);
        if dict.is_none() {
            self.diags
                .error(codes::DYNAMIC_BUILTIN, span, format!("`{}` is not compiled here", name.id))
                .help("keep the values in a dict of your own");
            return Some(self.make(span, ExprKind::Error));
        }
        dict
    }

    fn dict_of_names(&mut self, space: Space, span: Span) -> Option<Expr> {
        let scopes = &self.scopes[self.unit];
        let scope = if space == Space::Module { 0 } else { self.scope };
        if !matches!(scopes.list[scope].kind, ScopeKind::Module | ScopeKind::Function) {
            return None;
        }
        // What a function of the module sees depends on when it is called.
        let late = space == Space::Module && self.frames.len() > 1;
        let again = self.frames.last().is_some_and(|frame| frame.loops > 0);
        let (mut plain, mut cells, mut free) = (Vec::new(), Vec::new(), Vec::new());
        for (name, info) in &scopes.list[scope].names {
            if name.contains('.') {
                continue;
            }
            // A loop around may have bound what stands further down.
            let before = late || again || info.param || info.first.0 < self.statement;
            let sure = !info.conditional && !late && info.first.0 < self.statement;
            match scopes.resolve(scope, name) {
                _ if space == Space::Module => {
                    if info.bound && before {
                        plain.push((name.to_string(), sure));
                    }
                }
                Meaning::Local(_) if before && info.captured && !info.param => {
                    cells.push((name.to_string(), sure))
                }
                Meaning::Local(_) if before => plain.push((name.to_string(), sure || info.param)),
                Meaning::Captured(_) => free.push((name.to_string(), false)),
                _ => {}
            }
        }
        cells.sort();
        free.sort();
        let names = plain.into_iter().chain(cells).chain(free);
        let dict = self.temporary(span, "names");
        let mut items = Vec::new();
        if space == Space::Module {
            for name in OF_MODULES {
                let key = self.make(span, ExprKind::Str((*name).into()));
                items.push((Some(key), self.of_module(name, span)));
            }
        }
        let mut body = Vec::new();
        let mut rest = Vec::new();
        for (name, sure) in names {
            let Some(value) = self.named(space, &name, span) else { continue };
            let key = self.make(span, ExprKind::Str(name.as_str().into()));
            if sure && rest.is_empty() {
                items.push((Some(key), value));
                continue;
            }
            let put = self.put(dict, key, value, span);
            rest.push(match sure {
                true => put,
                false => self.unless_unset(vec![put], Vec::new(), span),
            });
        }
        let made = self.make(span, ExprKind::Dict(items));
        body.push(self.assign(span, dict, made));
        body.append(&mut rest);
        let value = Box::new(self.read(span, dict));
        Some(self.make(span, ExprKind::Block { body, value }))
    }

    fn put(&mut self, dict: LocalId, index: Expr, value: Expr, span: Span) -> Stmt {
        let object = self.read(span, dict);
        let target =
            Target { span, kind: TargetKind::Index { object: Box::new(object), index: Box::new(index) } };
        Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } }
    }
}
