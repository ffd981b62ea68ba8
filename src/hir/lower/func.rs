//! `def` and `lambda`: parameters, defaults, decorators.

use std::rc::Rc;

use super::scope::{ScopeId, node_key};
use super::{Lowerer, special};
use crate::hir::{
    Constant, Default_, Expr, ExprKind, FuncId, GlobalId, MethodKind, Param, ParamKind, Stmt, StmtKind,
    Target, TargetKind, codes,
};
use crate::source::Span;
use crate::syntax::ast;

/// Defaults that the `def` statement evaluates: their variables and values.
type Evaluated = Vec<(Target, Expr)>;

impl<'a> Lowerer<'a> {
    /// The statement `def`.
    pub(super) fn def(&mut self, def: &'a ast::StmtFunctionDef, out: &mut Vec<Stmt>) {
        let unit = &self.units[self.unit];
        if special::is_overload(unit, def) {
            return;
        }
        if let Some(param) = def.type_params.first() {
            self.refuse_type_params(param);
        }
        let whole = self.span(def);
        let span = self.word_span(whole, &def.name);
        let id = match self.func_ids.get(&node_key(def)) {
            Some(id) => *id,
            None => self.new_func(&def.name, span),
        };
        self.program.funcs[id].span = span;
        self.program.funcs[id].is_coroutine = self.was_async(whole);
        self.program.funcs[id].pragmas.0 = std::mem::take(&mut self.pending_pragmas);
        let in_class = self.classes.last().is_some_and(|c| c.scope == self.scope);
        let mut method = MethodKind::Plain;
        let (mut setter_of, mut deleter_of) = (None, None);
        let mut decorators = Vec::new();
        for decorator in special::user_decorators(unit, &def.decorator_list) {
            match decorator {
                ast::Expr::Name(n) if n.id.as_str() == "staticmethod" => method = MethodKind::Static,
                ast::Expr::Name(n) if n.id.as_str() == "classmethod" => method = MethodKind::Class,
                ast::Expr::Name(n) if n.id.as_str() == "property" && in_class => method = MethodKind::Getter,
                other if in_class && special::is_property(unit, other) => method = MethodKind::Getter,
                ast::Expr::Attribute(a) if in_class && a.attr.as_str() == "setter" => {
                    method = MethodKind::Setter;
                    setter_of = Some(def.name.to_string());
                }
                ast::Expr::Attribute(a) if in_class && a.attr.as_str() == "deleter" => {
                    deleter_of = Some(crate::hir::deleter(&def.name));
                }
                // The setter stays that of the property.
                ast::Expr::Attribute(a) if in_class && a.attr.as_str() == "getter" => {
                    method = MethodKind::Getter;
                    let class = self.classes.last().map(|class| class.id);
                    if let Some(class) = class
                        && let Some(setter) = self.inherited_setter(class, &def.name)
                    {
                        self.program.classes[class].setters.insert(def.name.to_string(), setter);
                    }
                }
                ast::Expr::Name(n) if n.id.as_str() == super::coroutine::GENERATORS => {
                    decorators.push(self.make(whole, ExprKind::Builtin(super::coroutine::GENERATORS.into())));
                }
                other => {
                    let mut decorator = self.expr(other);
                    if !in_class {
                        self.choose_cache(&mut decorator, &def.name);
                    }
                    decorators.push(decorator);
                }
            }
        }
        if !in_class {
            method = MethodKind::Plain;
        }
        self.program.funcs[id].method = method;
        let name = self.attribute(&def.name);
        self.program.funcs[id].qualname = self.nested_name(&name);
        self.program.funcs[id].name.clone_from(&name);
        if in_class {
            self.program.funcs[id].class = self.classes.last().map(|c| c.id);
            if matches!(name.as_str(), "__init_subclass__" | "__class_getitem__") {
                self.program.funcs[id].method = MethodKind::Class;
            } else if name == "__new__" {
                self.program.funcs[id].method = MethodKind::Static;
            }
        }
        let wrapped = self.wrapped_param(&def.decorator_list);
        self.program.funcs[id].wraps = wrapped;
        self.program.funcs[id].wraps_doc = wrapped;
        let Some(&scope) = self.scopes[self.unit].by_node.get(&node_key(def)) else { return };
        let is_abstract = def.decorator_list.iter().any(|d| special::is_named(unit, d, "abstractmethod"));
        self.program.funcs[id].is_abstract = is_abstract;
        let defaults = self.function(id, scope, &def.args, Body::Stmts(def, is_abstract), in_class);
        if let Some(known) = self.wrapped_function(&def.decorator_list) {
            let known = &self.program.funcs[known];
            let (name, qualname, doc) = (known.name.clone(), known.qualname.clone(), known.doc.clone());
            let func = &mut self.program.funcs[id];
            (func.name, func.qualname, func.doc) = (name, qualname, doc);
        }

        // Of several definitions in branches of the class body the running program chooses: they are values.
        let info = self.scopes[self.unit].list[self.scope].names.get(name.as_str());
        let chosen = method == MethodKind::Plain
            && !name.starts_with("__")
            && info.is_some_and(|info| info.bindings > 1 && info.conditional);
        if in_class && decorators.is_empty() && !chosen {
            for (target, value) in defaults {
                out.push(Stmt { span: whole, kind: StmtKind::Assign { targets: vec![target], value } });
            }
            let Some(class) = self.classes.last_mut() else { return };
            class.seen.insert(name.clone());
            let class = &mut self.program.classes[class.id];
            match setter_of {
                Some(property) => class.setters.insert(property, id),
                None => class.methods.insert(deleter_of.unwrap_or(name), id),
            };
            return;
        }
        let target = Target { span, kind: self.bind_name(&def.name, span) };
        if self.program.funcs[id].captures.is_empty() && self.frames.len() > 1 {
            self.frame().mentions.insert(id);
        } else if !decorators.is_empty() || self.frames.len() > 1 {
            self.frame().mentions.insert(id);
        }
        // A function without a closure is the same each time it is made.
        if let TargetKind::Global(global) = target.kind
            && self.for_methods(self.scope, &name) == Some(global)
            && self.program.funcs[id].captures.is_empty()
            && decorators.is_empty()
            && self.scopes[self.unit].list[self.scope]
                .names
                .get(name.as_str())
                .is_some_and(|i| i.bindings == 1)
        {
            self.program.globals[global].constant = Some(Constant::Func(id));
        }
        out.push(Stmt { span: whole, kind: StmtKind::FuncDef { func: id, defaults, decorators, target } });
    }

    /// `lambda`.
    pub(super) fn lambda(&mut self, lambda: &'a ast::ExprLambda, span: Span) -> Expr {
        let id = self.new_func("<lambda>", span);
        self.program.funcs[id].qualname = self.nested_name("<lambda>");
        self.program.funcs[id].parent = Some(self.frame().id);
        let Some(&scope) = self.scopes[self.unit].by_node.get(&node_key(lambda)) else {
            return self.make(span, ExprKind::Error);
        };
        let defaults = self.function(id, scope, &lambda.args, Body::Expr(&lambda.body), false);
        self.frame().mentions.insert(id);
        let closure = self.make(span, ExprKind::Closure(id));
        if defaults.is_empty() {
            return closure;
        }
        let body = defaults
            .into_iter()
            .map(|(target, value)| Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } })
            .collect();
        self.make(span, ExprKind::Block { body, value: Box::new(closure) })
    }

    /// `outer.<locals>.name` as CPython spells it.
    pub(super) fn nested_name(&self, name: &str) -> String {
        if let Some(class) = self.classes.last()
            && class.depth == self.frames.len()
            && class.scope == self.scope
        {
            return format!("{}.{name}", class.qualname);
        }
        match self.frames.last() {
            Some(frame) if self.frames.len() > 1 => {
                format!("{}.<locals>.{name}", self.program.funcs[frame.id].qualname)
            }
            _ => name.to_owned(),
        }
    }

    /// Parameters and body. Returns the defaults that the place of definition must evaluate.
    fn function(
        &mut self,
        id: FuncId,
        scope: ScopeId,
        args: &'a ast::Arguments,
        body: Body<'a>,
        in_class: bool,
    ) -> Evaluated {
        let mut evaluated = Evaluated::new();
        let mut defaults = Vec::new();
        let is_lambda = matches!(body, Body::Expr(_));
        let name = self.program.funcs[id].name.clone();
        for arg in args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs) {
            let default = arg.default.as_deref().map(|value| match is_literal(value) {
                true => DefaultPlan::Literal(value),
                false => self.evaluated_default(&name, &arg.def.arg, value, is_lambda, &mut evaluated),
            });
            defaults.push(default);
        }
        let parent = self.frames.last().map(|f| f.id);
        let outer_scope = std::mem::replace(&mut self.scope, scope);
        self.push_frame(id, scope);
        let mut defaults = defaults.into_iter();
        let mut params = Vec::new();
        for (list, kind) in [(&args.posonlyargs, ParamKind::PositionalOnly), (&args.args, ParamKind::Normal)]
        {
            for arg in list {
                let default = defaults.next().flatten();
                params.push(self.param(&arg.def, kind, default));
            }
        }
        if let Some(arg) = &args.vararg {
            params.push(self.param(arg, ParamKind::Star, None));
        }
        for arg in &args.kwonlyargs {
            let default = defaults.next().flatten();
            params.push(self.param(&arg.def, ParamKind::KeywordOnly, default));
        }
        if let Some(arg) = &args.kwarg {
            params.push(self.param(arg, ParamKind::StarStar, None));
        }
        // Literal defaults are lowered after all parameters, so that these are the first variables.
        for (param, plan) in &mut params {
            param.default = match plan.take() {
                None => None,
                Some(DefaultPlan::Literal(value)) => Some(Default_::Literal(Rc::new(self.expr(value)))),
                Some(DefaultPlan::Global(global)) => Some(Default_::Global(global)),
                Some(DefaultPlan::Captured(frame, local)) => {
                    self.capture_local(frame, local);
                    Some(Default_::Captured(local))
                }
            };
        }
        // `__new__` is static, but `super()` in it means the class it is given.
        let is_static = self.program.funcs[id].method == MethodKind::Static && name != "__new__";
        if in_class && !is_static {
            self.frame().receiver = params.first().map(|(p, _)| p.local);
        }
        for (param, _) in &params {
            self.frame().locals[param.local].annotation.clone_from(&param.annotation);
        }
        self.program.funcs[id].params = params.into_iter().map(|(p, _)| p).collect();
        let mut stmts = match body {
            Body::Expr(value) => {
                let value = self.expr(value);
                vec![Stmt { span: value.span, kind: StmtKind::Return(Some(value)) }]
            }
            Body::Stmts(def, is_abstract) => {
                let returns = def.returns.as_deref().map(|r| self.annotation(r));
                self.program.funcs[id].returns = returns;
                self.program.funcs[id].doc = docstring(&def.body);
                match is_abstract && is_trivial(&def.body) {
                    true => self.abstract_body(&def.name, def),
                    false => self.body(&def.body),
                }
            }
        };
        if self.scopes[self.unit].list[scope].is_generator {
            stmts = self.stops_in_generator(id, stmts);
        }
        if !in_class && !is_lambda {
            self.capture_attributes(&name);
        }
        let entry = self.enter_for_methods(id, scope);
        stmts.splice(0..0, entry);
        self.pop_frame(stmts);
        self.scope = outer_scope;
        let func = &mut self.program.funcs[id];
        if self.frames.len() > 1 || !func.captures.is_empty() {
            func.parent = parent;
        }
        evaluated
    }

    /// What a function does first whose variables methods use: it makes sure that it does not run a second time, for
    /// there is only one set of these variables, and puts its parameters there.
    fn enter_for_methods(&mut self, id: FuncId, scope: ScopeId) -> Vec<Stmt> {
        let names = &self.scopes[self.unit].list[scope].names;
        let globals: Vec<(String, GlobalId)> = names
            .keys()
            .filter_map(|name| Some((name.to_string(), self.for_methods(scope, name)?)))
            .filter(|(_, global)| self.program.globals[*global].constant.is_none())
            .collect();
        let Some((first, _)) = globals.first() else { return Vec::new() };
        let span = self.program.funcs[id].span;
        let name = self.program.funcs[id].name.clone();
        let text = format!(
            "{name}() runs a second time, but a method of a class in it uses its variable '{first}', which exists once"
        );
        let mut entry = self.only_once(&name, text, span);
        for (name, global) in globals {
            let param = self.program.funcs[id].params.iter().find(|p| p.name == name).map(|p| p.local);
            let Some(param) = param else { continue };
            let value = self.read(span, param);
            let target = Target { span, kind: TargetKind::Global(global) };
            self.frame().facts.writes.insert(global);
            entry.push(Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } });
        }
        entry
    }

    /// Statements that raise when they run a second time.
    pub(super) fn only_once(&mut self, name: &str, text: String, span: Span) -> Vec<Stmt> {
        let ran = self.new_global(format!("{name}_ran"), span);
        self.program.globals[ran].starts_false = true;
        self.frame().facts.writes.insert(ran);
        let error = self.library_name("RuntimeError", span);
        let text = self.make(span, ExprKind::Str(text.into()));
        let exc = self.call(span, error, vec![text]);
        let test = self.make(span, ExprKind::Global(ran));
        let body = vec![Stmt { span, kind: StmtKind::Raise { exc: Some(exc), cause: None } }];
        let value = self.make(span, ExprKind::Bool(true));
        let target = Target { span, kind: TargetKind::Global(ran) };
        vec![
            Stmt { span, kind: StmtKind::If { test, body, orelse: Vec::new() } },
            Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } },
        ]
    }

    /// The parameter of the enclosing function that `@wraps(…)` among the decorators names.
    fn wrapped_param(&self, decorators: &[ast::Expr]) -> Option<usize> {
        let outer = self.frames.last()?.id;
        decorators.iter().find_map(|decorator| {
            let ast::Expr::Call(call) = decorator else { return None };
            if !special::is_named(&self.units[self.unit], &call.func, "wraps") {
                return None;
            }
            let ast::Expr::Name(name) = call.args.first()? else { return None };
            self.program.funcs[outer].params.iter().position(|p| p.name == name.id.as_str())
        })
    }

    /// The function of the module that `@wraps(…)` among the decorators names.
    fn wrapped_function(&mut self, decorators: &'a [ast::Expr]) -> Option<FuncId> {
        let wrapped = decorators.iter().find_map(|decorator| {
            let ast::Expr::Call(call) = decorator else { return None };
            let is_wraps = special::is_named(&self.units[self.unit], &call.func, "wraps");
            call.args.first().filter(|arg| is_wraps && matches!(arg, ast::Expr::Name(_)))
        })?;
        let ExprKind::Global(global) = self.expr(wrapped).kind else { return None };
        match self.program.globals[global].constant {
            Some(Constant::Func(func)) => Some(func),
            _ => None,
        }
    }

    /// `inner.__name__ = f.__name__` where `inner` is a function made here and `f` a parameter that it captures: what
    /// `@wraps(f)` says. Whether the statement is one.
    pub(super) fn names_wrapper(&mut self, assign: &ast::StmtAssign) -> bool {
        let ([ast::Expr::Attribute(to)], ast::Expr::Attribute(from)) =
            (assign.targets.as_slice(), &*assign.value)
        else {
            return false;
        };
        let (ast::Expr::Name(inner), ast::Expr::Name(wrapped)) = (&*to.value, &*from.value) else {
            return false;
        };
        let part = to.attr.as_str();
        if part != from.attr.as_str() || !matches!(part, "__name__" | "__qualname__" | "__doc__") {
            return false;
        }
        let Some(outer) = self.frames.last().map(|f| f.id) else { return false };
        let Some(at) = self.program.funcs[outer].params.iter().position(|p| p.name == wrapped.id.as_str())
        else {
            return false;
        };
        let local = self.program.funcs[outer].params[at].local;
        let mut made = self
            .program
            .funcs
            .iter_ids()
            .filter(|(_, f)| f.parent == Some(outer) && f.name == inner.id.as_str() && f.class.is_none())
            .map(|(id, _)| id);
        let (Some(inner), None) = (made.next(), made.next()) else { return false };
        drop(made);
        let func = &mut self.program.funcs[inner];
        if !func.captures.contains(&(outer, local)) {
            return false;
        }
        match part {
            "__doc__" => func.wraps_doc = Some(at),
            _ => func.wraps = Some(at),
        }
        true
    }

    /// A default that is not a literal gets a variable: a global, or for functions that are made more
    /// than once a variable of the function around it, captured by value.
    fn evaluated_default(
        &mut self,
        function: &str,
        param: &str,
        value: &'a ast::Expr,
        is_lambda: bool,
        evaluated: &mut Evaluated,
    ) -> DefaultPlan<'a> {
        let value = self.expr(value);
        let span = value.span;
        let name = format!("{function}.{param}");
        if self.frames.len() == 1 && self.frame().loops == 0 && !is_lambda {
            let global = self.new_global(name, span);
            evaluated.push((Target { span, kind: TargetKind::Global(global) }, value));
            return DefaultPlan::Global(global);
        }
        let local = self.temporary(span, &name);
        let frame = self.frames.len() - 1;
        self.frames[frame].locals[local].captured = true;
        self.frames[frame].locals[local].capture_by_value = true;
        evaluated.push((Target { span, kind: TargetKind::Local(local) }, value));
        DefaultPlan::Captured(frame, local)
    }

    fn param(
        &mut self,
        arg: &'a ast::Arg,
        kind: ParamKind,
        default: Option<DefaultPlan<'a>>,
    ) -> (Param, Option<DefaultPlan<'a>>) {
        let span = self.span(arg);
        let span = self.word_span(span, &arg.arg);
        let name = self.attribute(&arg.arg);
        let local = match self.for_methods(self.scope, &name) {
            Some(_) => self.temporary(span, &name),
            None => self.variable(self.scope, &name),
        };
        let value = match default {
            Some(DefaultPlan::Literal(value)) => Some(value),
            _ => None,
        };
        let annotation = arg.annotation.as_deref().map(|a| self.annotation_of(a, value));
        (Param { name, span, local, kind, default: None, annotation }, default)
    }

    /// The body of an `@abstractmethod` without code of its own.
    fn abstract_body(&mut self, name: &str, def: &'a ast::StmtFunctionDef) -> Vec<Stmt> {
        let span = self.span(def);
        let span = self.word_span(span, name);
        if self.program.builtins.is_none() {
            return Vec::new();
        }
        let error = self.read_name("NotImplementedError", span);
        let text = self.make(span, ExprKind::Str(format!("abstract method {name}").into()));
        let exc = self.call(span, error, vec![text]);
        vec![Stmt { span, kind: StmtKind::Raise { exc: Some(exc), cause: None } }]
    }

    fn refuse_type_params(&mut self, param: &'a ast::TypeParam) {
        let span = self.span(param);
        self.diags
            .error(codes::TYPE_SYNTAX, span, "type parameters are not compiled")
            .help("leave them out: types are inferred for every call");
    }
}

/// What becomes of a default value.
enum DefaultPlan<'a> {
    Literal(&'a ast::Expr),
    Global(crate::hir::GlobalId),
    Captured(usize, crate::hir::LocalId),
}

/// What a function runs.
enum Body<'a> {
    Expr(&'a ast::Expr),
    /// The `def`, and whether it is abstract.
    Stmts(&'a ast::StmtFunctionDef, bool),
}

/// Literals can be evaluated at every call with the same result.
pub(super) fn is_literal(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::Constant(_) => true,
        ast::Expr::UnaryOp(u) => {
            matches!(u.op, ast::UnaryOp::USub | ast::UnaryOp::UAdd)
                && matches!(&*u.operand, ast::Expr::Constant(_))
        }
        ast::Expr::Tuple(t) => t.elts.iter().all(is_literal),
        _ => false,
    }
}

/// The string a body starts with.
pub(super) fn docstring(body: &[ast::Stmt]) -> Option<Rc<str>> {
    let ast::Stmt::Expr(first) = body.first()? else { return None };
    let ast::Expr::Constant(c) = &*first.value else { return None };
    match &c.value {
        ast::Constant::Str(text) => Some(text.as_str().into()),
        _ => None,
    }
}

/// `pass`, `...` and docstrings only.
fn is_trivial(body: &[ast::Stmt]) -> bool {
    body.iter().all(|s| match s {
        ast::Stmt::Pass(_) => true,
        ast::Stmt::Expr(e) => matches!(&*e.value, ast::Expr::Constant(_)),
        _ => false,
    })
}
