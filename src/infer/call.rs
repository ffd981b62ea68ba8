//! Calls: of functions, methods, classes, closures and whatever a union of them holds.

use super::Typed;
use super::bind::{Actual, Source, Width, bind, complaint};
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::report::NONE_COMES_FROM;
use crate::hir::{Arg, Default_, Expr, ExprKind, FuncId, Keyword, MethodKind, UnOp};
use crate::types::{InstId, Ty, TyId};

/// The slot of the list of gathered arguments among what a call expression makes.
const GATHERED: u32 = 300;

/// A keyword argument as inference sees it.
pub(super) type Named = (String, TyId);

/// Whether an expression is the `__dict__` of something.
pub(super) fn is_object_dict(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Attr { name, .. } if name == "__dict__")
}

/// Whether `__setattr__` itself is called, with a name that nobody knows.
fn is_setattr(func: &Expr) -> bool {
    matches!(&func.kind, ExprKind::Attr { name, .. } if name == "__setattr__")
}

impl Typed<'_> {
    /// `object.__dict__` is a copy: a change would be lost.
    pub(super) fn refuse_change(&mut self, f: &Frame, span: crate::source::Span) {
        let message = "changing an object through its `__dict__` is not compiled";
        self.error(f, codes::UNSUPPORTED, span, message, |d| {
            d.help("assign the attributes: `object.name = value`, or `setattr(object, name, value)`");
        });
    }

    /// A call expression.
    pub(super) fn call(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        func: &Expr,
        args: &[Arg],
        keywords: &[Keyword],
    ) -> TyId {
        if let ExprKind::Attr { object, name } = &func.kind
            && is_object_dict(object)
            && matches!(name.as_str(), "update" | "pop" | "popitem" | "setdefault" | "clear")
        {
            self.refuse_change(f, expr.span);
            return self.failed();
        }
        // A method of one of several kinds of object: each kind's own method is called.
        let mut receivers = None;
        let callee = match &func.kind {
            ExprKind::Attr { object, name } => {
                let ty = self.expr(f, object);
                if f.dead {
                    return TyId::BOTTOM;
                }
                if matches!(self.types.get(ty), Ty::Union(_) | Ty::Num) {
                    let members = self.types.members(ty);
                    receivers = Some((self.types.apart(&members), name.as_str()));
                    TyId::NONE
                } else {
                    let mut callee = self.get_attr(f, func, ty, name);
                    if let Some(raise) = self.take_raise() {
                        self.raises.insert((f.inst, func.id), raise);
                        callee = TyId::BOTTOM;
                    }
                    self.record(f, func.id, callee);
                    if callee == TyId::BOTTOM {
                        f.dead = true;
                    }
                    callee
                }
            }
            _ => self.expr(f, func),
        };
        let mut actuals = Vec::with_capacity(args.len());
        // Functions of the program and lists take C values as they are.
        let passes = match self.types.get(callee) {
            Ty::Func(..) | Ty::Method(..) | Ty::Class(_) => true,
            Ty::BuiltinMethod(this, name) => {
                matches!(self.types.get(*this), Ty::List(_)) && matches!(&**name, "append" | "insert")
            }
            // A float field of a C struct.
            Ty::Builtin(name) => &**name == "float",
            _ => false,
        };
        for arg in args {
            let mut ty = if passes { self.passed(f, &arg.value) } else { self.expr(f, &arg.value) };
            if arg.star {
                ty = self.as_tuple(f, ty);
                if self.types.members(ty).iter().all(|m| self.never_iterates(*m)) && ty != TyId::BOTTOM {
                    let called = self.called_name(callee);
                    return self.starred_type(f, &arg.value, ty, Some(&called));
                }
            }
            actuals.push(Actual { ty, star: arg.star });
        }
        let Some(named) = self.named_arguments(f, expr, callee, passes, keywords) else {
            return self.failed();
        };
        if f.dead {
            return TyId::BOTTOM;
        }
        if let Some((members, name)) = receivers {
            let can_raise = std::mem::replace(&mut self.can_raise, false);
            let mut result = TyId::BOTTOM;
            let mut missing = Vec::new();
            let mut callees = Vec::new();
            for member in &members {
                match self.attr_of(f, func, *member, name) {
                    Some(callee) => callees.push(callee),
                    None => missing.push(*member),
                }
            }
            if callees.is_empty() {
                self.can_raise = can_raise;
                return self.none_has(f, func, &missing, name);
            }
            let mut fits = false;
            for callee in &callees {
                let outer = self.trial.replace(false);
                let ty = self.call_value(f, expr, *callee, &actuals, &named);
                if std::mem::replace(&mut self.trial, outer) == Some(false) {
                    fits = true;
                    result = self.types.join(result, ty);
                }
            }
            // It is enough that one of them takes the arguments: the others raise when they are called.
            if !fits {
                for callee in callees {
                    let ty = self.call_value(f, expr, callee, &actuals, &named);
                    result = self.types.join(result, ty);
                }
            }
            return result;
        }
        if keywords.iter().any(|k| k.name.is_none() && self.spreads(f, &k.value))
            && let Ty::Builtin(name) = self.types.get(callee).clone()
            && self.library_func(&name).is_none()
        {
            self.error(
                f,
                codes::UNSUPPORTED,
                expr.span,
                format!("`**` in a call of `{name}` is not compiled"),
                |d| {
                    d.help("pass the arguments by name");
                },
            );
            return self.failed();
        }
        if matches!(self.types.get(callee), Ty::Builtin(name) if &**name == "print") {
            self.print_to(f, expr, args, &actuals, &named);
        }
        if let Ty::Builtin(name) = self.types.get(callee).clone()
            && let Some(ty) = self.special_call(f, expr, &name, args, &actuals)
        {
            return ty;
        }
        self.call_value(f, expr, callee, &actuals, &named)
    }

    /// The result of calling a value of a type.
    pub(super) fn call_value(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        callee: TyId,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        let members = self.types.members(callee);
        let several = members.len() > 1;
        if members.is_empty() {
            return TyId::BOTTOM;
        }
        if !several {
            return self.call_one(f, expr, callee, args, named);
        }
        // It is enough that one of several fits: the others raise when they are called.
        let can_raise = std::mem::replace(&mut self.can_raise, false);
        let mut result = TyId::BOTTOM;
        let mut fits = false;
        for member in members.iter().filter(|m| **m != TyId::NONE) {
            let outer = self.trial.replace(false);
            let ty = self.call_one(f, expr, *member, args, named);
            if std::mem::replace(&mut self.trial, outer) == Some(false) {
                fits = true;
                result = self.types.join(result, ty);
            }
        }
        // None of them can be called: the program says of which class the value was.
        if !fits && can_raise && members.iter().all(|member| !self.is_callable(*member)) {
            let class = "TypeError";
            if self.awaits(f.inst, expr.span, class) {
                return TyId::BOTTOM;
            }
        }
        // Where other calls of the function at hand have one that fits, all of these raise.
        if !fits && !(can_raise && self.errors.is_some() && self.is_for_others(f.inst, expr.span)) {
            for member in members {
                self.call_one(f, expr, member, args, named);
            }
            return self.failed();
        }
        result
    }

    fn call_one(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        callee: TyId,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        match self.types.get(callee).clone() {
            Ty::Error => TyId::ERROR,
            Ty::Func(func, None) if self.wrong_receiver(func, args).is_some() => {
                let text = self.wrong_receiver(func, args).unwrap_or_default();
                let would = Would::raise("TypeError", text.clone());
                self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, text, |_| {});
                self.failed()
            }
            Ty::Func(func, parent) => self.call_func(f, expr, func, parent, None, args, named),
            Ty::Method(..) if self.is_property(callee) || self.is_raw_class_method(callee) => {
                let kind = if self.is_property(callee) { "property" } else { "classmethod" };
                let text = format!("'{kind}' object is not callable");
                let would = Would::raise("TypeError", text.clone());
                self.fault(f, codes::NOT_CALLABLE, expr.span, would, text, |_| {});
                self.failed()
            }
            Ty::Method(func, this) => self.call_func(f, expr, func, None, Some(this), args, named),
            Ty::Bound(func, this) => {
                let mut all = vec![Actual::plain(this)];
                all.extend_from_slice(args);
                self.call_one(f, expr, func, &all, named)
            }
            Ty::Class(class) => self.construct(f, expr, class, args, named),
            Ty::Builtin(name) => {
                let args = self.expanded(&name, args);
                self.call_builtin(f, expr, &name, &args, named)
            }
            Ty::BuiltinMethod(this, name) => {
                let args = self.expanded(&name, args);
                self.call_builtin_method(f, expr, this, &name, &args, named)
            }
            Ty::Object(_) if self.method_of(callee, "__call__").is_some() => {
                let func = self.method_of(callee, "__call__").unwrap_or(FuncId(0));
                self.call_func(f, expr, func, None, Some(callee), args, named)
            }
            _ => {
                let shown = self.show(callee);
                let is_indexed = matches!(
                    self.types.get(callee),
                    Ty::List(_) | Ty::Dict(..) | Ty::Str | Ty::Tuple(_) | Ty::VarTuple(_)
                );
                let name = self.python_name(callee);
                self.fault(
                    f,
                    codes::NOT_CALLABLE,
                    expr.span,
                    Would::raise("TypeError", format!("'{name}' object is not callable")).anywhere(),
                    format!("a value of type `{shown}` cannot be called"),
                    |d| {
                        d.label(format!("this is `{shown}`"));
                        if is_indexed {
                            d.help("square brackets take an item: `x[i]`");
                        } else if matches!(shown.as_str(), "int" | "float" | "bool") {
                            d.help("an operator may be missing before the `(`: `*`, say");
                        } else if shown == "None" {
                            d.help(NONE_COMES_FROM);
                        }
                    },
                );
                self.failed()
            }
        }
    }

    /// CPython's complaint about a method of a built-in type, `str.upper` say, that is called with something else.
    #[must_use]
    pub(crate) fn wrong_receiver(&self, func: FuncId, args: &[Actual]) -> Option<String> {
        let hir = &self.program.funcs[func];
        let class = &self.program.classes[hir.class?];
        let first = args.first()?;
        let first = match self.types.get(first.ty) {
            Ty::Tuple(items) if first.star => *items.first()?,
            _ if first.star => return None,
            _ => first.ty,
        };
        let of_type = hir.method == MethodKind::Plain
            && self.program.modules[class.module].is_library
            && crate::hir::builtins::INTRINSICS.contains(&class.name.as_str());
        let members = self.types.members(first);
        let fits = |member: &TyId| match self.type_name(*member) {
            Some(name) => name == class.name || (name == "bool" && class.name == "int"),
            None => true,
        };
        let open = |member: &TyId| matches!(self.types.get(*member), Ty::Num | Ty::Object(_) | Ty::Error);
        if !of_type || members.is_empty() || members.iter().any(|m| fits(m) || open(m)) {
            return None;
        }
        let name = self.python_name(first);
        Some(format!(
            "descriptor '{}' for '{}' objects doesn't apply to a '{name}' object",
            hir.name, class.name
        ))
    }

    /// The arguments of a built-in with each starred tuple taken apart.
    pub(super) fn expanded(&self, name: &str, args: &[Actual]) -> Vec<Actual> {
        if let [only] = args
            && only.star
            && matches!(name, "min" | "max")
            && !matches!(self.types.get(only.ty), Ty::Tuple(_))
        {
            return vec![Actual::plain(only.ty)];
        }
        let mut all = Vec::with_capacity(args.len());
        for arg in args {
            match self.types.get(arg.ty) {
                Ty::Tuple(items) if arg.star => all.extend(items.iter().map(|ty| Actual::plain(*ty))),
                _ => all.push(*arg),
            }
        }
        all
    }

    /// How many positional arguments each argument stands for.
    pub(crate) fn widths(&self, args: &[Actual]) -> Vec<Width> {
        args.iter()
            .map(|arg| match self.types.get(arg.ty) {
                _ if !arg.star => Width::One,
                Ty::Tuple(items) => Width::Known(items.len()),
                _ => Width::Any,
            })
            .collect()
    }

    /// Where a starred iterable of unknown length begins that other arguments follow: which parameter each
    /// of them reaches is only known at run time, so they are passed as one starred list.
    #[must_use]
    pub(crate) fn gathers_from(&self, args: &[Actual]) -> Option<usize> {
        let first = self.widths(args).iter().position(|w| *w == Width::Any)?;
        (first + 1 < args.len()).then_some(first)
    }

    fn gathered(&mut self, f: &mut Frame, expr: &Expr, mut args: Vec<Actual>) -> Vec<Actual> {
        let Some(first) = self.gathers_from(&args) else { return args };
        let cell = self.made_cell(f.inst, expr.id, GATHERED);
        for arg in args.drain(first..) {
            let ty = if arg.star { self.iterate_type(f, expr, arg.ty) } else { arg.ty };
            self.types.flow(cell, ty);
        }
        let list = self.types.intern(Ty::List(cell));
        args.push(Actual { ty: list, star: true });
        args
    }

    /// The list type of the arguments that [`Self::gathers_from`] speaks of.
    pub(crate) fn gathered_type(&mut self, inst: InstId, expr: &Expr) -> TyId {
        let cell = self.made_cell(inst, expr.id, GATHERED);
        self.types.intern(Ty::List(cell))
    }

    /// Calls a function, as a method if `this` is given.
    #[allow(clippy::too_many_arguments, reason = "the parts of a call")]
    pub(super) fn call_func(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        this: Option<TyId>,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        let hir = &self.program.funcs[func];
        if hir.name == "__setattr__" && matches!(&expr.kind, ExprKind::Call { func, .. } if is_setattr(func))
        {
            let any = self.given_name(func, "");
            self.types.flow(any, TyId::STR);
        }
        let mut all: Vec<Actual> = Vec::with_capacity(args.len() + 1);
        all.extend(this.map(Actual::plain));
        all.extend_from_slice(args);
        let all = self.gathered(f, expr, all);
        let widths = self.widths(&all);
        let names: Vec<&str> = named.iter().map(|(name, _)| name.as_str()).collect();
        let bound = match bind(hir, &widths, &names) {
            Ok(bound) => bound,
            Err(text) => {
                let name = if hir.class.is_some() { hir.qualname.clone() } else { hir.name.clone() };
                let span = hir.span;
                let library = self.program.modules[hir.module].is_library;
                let lacks_self = this.is_some() && hir.params.is_empty();
                let params = || hir.params.iter().map(|param| param.name.as_str());
                let stranger = names.iter().find(|name| !params().any(|param| param == **name));
                let meant = stranger.and_then(|name| crate::diag::suggest(name, params()));
                let message = complaint(self.program, hir, &text);
                let would = Would::raise("TypeError", message.clone());
                let more = |d: &mut crate::diag::Diagnostic| {
                    if !library {
                        d.because(span, format!("`{name}` is defined here"));
                    }
                    if let Some(meant) = meant {
                        d.help(format!("did you mean `{meant}`?"));
                    } else if lacks_self {
                        d.help("the first parameter of a method is its object: write `self`");
                    }
                };
                // The library's functions may take fewer forms of arguments than CPython's.
                match self.wrong_count(hir, &widths, this.is_some(), &names) {
                    _ if !library => self.fault(f, codes::ARGUMENTS, expr.span, would, message, more),
                    Some(text) => {
                        let would = Would::raise("TypeError", text);
                        self.fault(f, codes::ARGUMENTS, expr.span, would, message, more);
                    }
                    None => self.error(f, codes::ARGUMENTS, expr.span, message, more),
                }
                return self.failed();
            }
        };
        let mut params = Vec::with_capacity(bound.len());
        for (n, source) in bound.iter().enumerate() {
            let ty = self.source_type(f, expr, func, parent, n, source, &all, named);
            if ty == TyId::BOTTOM {
                return TyId::BOTTOM;
            }
            params.push(self.admitted(func, n, ty));
        }
        if let Some(class) = this.and_then(|t| self.exception_start(func, t)) {
            let args = self.expanded("", args);
            let given: Vec<TyId> = args.iter().map(|a| a.ty).collect();
            if args.iter().all(|a| !a.star) && !given.contains(&TyId::BOTTOM) {
                let given = self.types.tuple(&given);
                let cell = self.args_cell(class);
                self.types.flow(cell, given);
            }
        }
        self.check_arguments(f, expr, func, &params);
        let slot = this.map_or(0, |t| self.receiver_slot(t));
        let inst = self.instance(func, parent, params, Some((f.inst, expr.id, expr.span, slot)));
        if self.program.funcs[func].is_generator {
            return self.types.intern(Ty::Generator(inst));
        }
        let ret = self.insts[inst].ret;
        self.types.read(ret, f.inst)
    }

    /// What tells the receivers of one call site apart.
    pub(crate) fn receiver_slot(&self, this: TyId) -> u32 {
        match self.types.get(this) {
            Ty::Object(obj) => self.types.obj_root(*obj).0 + 1,
            _ => this.0.wrapping_add(1 << 24),
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a call")]
    fn source_type(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        n: usize,
        source: &Source,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        match source {
            Source::Arg(k) => args[*k].ty,
            Source::TupleItem(k, at) => match self.types.get(args[*k].ty) {
                Ty::Tuple(items) => items[*at],
                _ => TyId::ERROR,
            },
            Source::ListItem(k, _, otherwise) => {
                let ty = self.iterate_type(f, expr, args[*k].ty);
                let Some(otherwise) = otherwise else { return ty };
                let other = self.source_type(f, expr, func, parent, n, otherwise, args, named);
                self.types.join(ty, other)
            }
            Source::Keyword(k) => named[*k].1,
            Source::Default => self.default_type(f, func, parent, n),
            Source::Rest(items) => {
                let mut types = Vec::with_capacity(items.len());
                for item in items {
                    types.push(self.source_type(f, expr, func, parent, n, item, args, named));
                }
                if types.contains(&TyId::BOTTOM) {
                    return TyId::BOTTOM;
                }
                self.types.tuple(&types)
            }
            Source::RestList(items, list, _) => {
                let cell = self.made_cell(f.inst, expr.id, 100 + n as u32);
                for item in items {
                    let ty = self.source_type(f, expr, func, parent, n, item, args, named);
                    self.types.flow(cell, ty);
                }
                let ty = self.iterate_type(f, expr, args[*list].ty);
                self.types.flow(cell, ty);
                self.types.intern(Ty::VarTuple(cell))
            }
            Source::Spread(k) => {
                let Ty::Dict(_, value) = *self.types.get(named[*k].1) else { return TyId::ERROR };
                let ty = self.types.read(value, f.inst);
                if self.program.funcs[func].params[n].default.is_none() {
                    return ty;
                }
                let default = self.default_type(f, func, parent, n);
                self.types.join(ty, default)
            }
            Source::KeywordRest(items, None) if self.passes_on(func) => {
                let items: Vec<_> =
                    items.iter().map(|k| (std::rc::Rc::from(named[*k].0.as_str()), named[*k].1)).collect();
                if items.iter().any(|(_, ty)| *ty == TyId::BOTTOM) {
                    return TyId::BOTTOM;
                }
                self.types.intern(Ty::Keywords(items.into()))
            }
            Source::KeywordRest(items, spread) => {
                let key = self.made_cell(f.inst, expr.id, 200 + 2 * n as u32);
                let value = self.made_cell(f.inst, expr.id, 201 + 2 * n as u32);
                for item in items {
                    self.types.flow(key, TyId::STR);
                    self.types.flow(value, named[*item].1);
                }
                if let Some(spread) = spread
                    && let Ty::Dict(_, from) = *self.types.get(named[*spread].1)
                {
                    self.types.flow(key, TyId::STR);
                    let ty = self.types.read(from, f.inst);
                    self.types.flow(value, ty);
                }
                self.types.intern(Ty::Dict(key, value))
            }
        }
    }

    /// Whether a value of a type is certainly nothing to iterate.
    fn never_iterates(&self, ty: TyId) -> bool {
        let lacks = |name| self.method_of(ty, name).is_none();
        match self.types.get(ty) {
            Ty::Object(_) => lacks("__iter__") && lacks("__getitem__"),
            _ => !self.item_kind(ty),
        }
    }

    /// What CPython calls a function in complaints about `*` and `**`.
    pub(crate) fn called_name(&self, callee: TyId) -> String {
        match self.types.get(callee) {
            Ty::Func(func, _) | Ty::Method(func, _) => {
                let func = &self.program.funcs[*func];
                format!("{}.{}", self.program.module_name(func.module), func.qualname)
            }
            Ty::Class(class) => self.program.class_path(*class),
            Ty::Builtin(name) | Ty::BuiltinMethod(_, name) => name.to_string(),
            _ => "function".to_owned(),
        }
    }

    /// What `**value` takes of a union: the dict among the types, if it is the only one that can stand there.
    pub(crate) fn mapping_of(&self, ty: TyId) -> TyId {
        let Ty::Union(members) = self.types.get(ty) else { return ty };
        let mut found = members.iter().filter(|member| {
            matches!(self.types.get(**member), Ty::Dict(..) | Ty::Object(_) | Ty::Keywords(_))
        });
        match (found.next(), found.next()) {
            (Some(member), None) if matches!(self.types.get(*member), Ty::Dict(..)) => *member,
            _ => ty,
        }
    }

    /// Whether `**value` passes any arguments.
    fn spreads(&mut self, f: &Frame, value: &Expr) -> bool {
        match self.types.get(self.mapping_of(self.known(f, value))).clone() {
            Ty::Keywords(items) => !items.is_empty(),
            Ty::Dict(_, value) => self.types.content(value) != TyId::BOTTOM,
            _ => false,
        }
    }

    /// Whether the `**` parameter of a function is only passed on.
    pub(crate) fn passes_on(&self, func: FuncId) -> bool {
        super::keywords::keyword_param(self.program, func)
            .is_some_and(|local| !self.inspected.contains(&(func, local)))
    }

    pub(super) fn default_type(&mut self, f: &Frame, func: FuncId, parent: Option<InstId>, n: usize) -> TyId {
        match &self.program.funcs[func].params[n].default {
            Some(Default_::Literal(expr)) => self.literal_type(expr),
            Some(Default_::Global(global)) => self.read_global(*global, f.inst),
            Some(Default_::Captured(local)) => {
                let owner = self.program.funcs[func].parent;
                let inst = match (parent, owner) {
                    (Some(parent), Some(owner)) => self.owner_of(parent, owner),
                    _ => return TyId::ERROR,
                };
                match self.insts[inst].captured.get(local).copied() {
                    Some(cell) => self.types.read(cell, f.inst),
                    None => TyId::ERROR,
                }
            }
            None => TyId::ERROR,
        }
    }

    /// The type of a literal default.
    pub(crate) fn literal_type(&mut self, expr: &Expr) -> TyId {
        match &expr.kind {
            ExprKind::None => TyId::NONE,
            ExprKind::Ellipsis => TyId::ELLIPSIS,
            ExprKind::Bool(_) => TyId::BOOL,
            ExprKind::Int(n) => self.literal_int_type(*n),
            ExprKind::Huge(_) => self.literal_int_type(i128::MAX),
            ExprKind::Float(_) => TyId::FLOAT,
            ExprKind::Imaginary(_) => TyId::COMPLEX,
            ExprKind::Str(_) => TyId::STR,
            ExprKind::Bytes(_) => TyId::BYTES,
            ExprKind::Unary { op: UnOp::Neg | UnOp::Pos | UnOp::Invert, operand } => {
                self.literal_type(operand)
            }
            ExprKind::Tuple(items) => {
                let types: Vec<TyId> = items.iter().map(|item| self.literal_type(&item.value)).collect();
                self.types.tuple(&types)
            }
            _ => TyId::ERROR,
        }
    }

    // ---- classes ----
}
