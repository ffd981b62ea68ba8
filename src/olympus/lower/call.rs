//! Calls.

use super::Lower;
use super::expr::Sequence;
use crate::hir::{Arg, Expr, ExprKind, FuncId, Keyword, UnOp};
use crate::infer::keywords::SPREAD;
use crate::infer::{Actual, Source, Width, bind, called, complaint, list_limits};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{InstId, Ty, TyId};

/// An argument whose value is at hand.
#[derive(Clone)]
pub(super) struct Given {
    /// Its value, safe to mention anywhere.
    pub ex: Ex,
    /// Its type.
    pub ty: TyId,
    /// `*value`.
    pub star: bool,
}

/// All arguments of a call.
#[derive(Clone, Default)]
pub(super) struct Args {
    /// Positional.
    pub plain: Vec<Given>,
    /// By name.
    pub named: Vec<(String, Ex, TyId)>,
}

impl Args {
    /// Plain positional arguments.
    pub(super) fn of(values: &[(Ex, TyId)]) -> Self {
        Args {
            plain: values.iter().map(|(ex, ty)| Given { ex: ex.clone(), ty: *ty, star: false }).collect(),
            named: Vec::new(),
        }
    }
}

impl Lower<'_, '_, '_> {
    pub(super) fn call(&mut self, expr: &Expr, func: &Expr, args: &[Arg], keywords: &[Keyword]) -> Ex {
        let callee_ty = self.ty(func);
        if let Ty::Builtin(name) = self.typed.types.get(callee_ty).clone()
            && let Some(ex) = self.special_call(expr, &name, args, keywords)
        {
            return ex;
        }
        if let ExprKind::Attr { object, name } = &func.kind
            && let Some(ex) = self.format_call(expr, object, name, args, keywords)
        {
            return ex;
        }
        // A method of an object of several classes: the object itself chooses at the call.
        let receiver = match &func.kind {
            ExprKind::Attr { object, name }
                if matches!(self.typed.types.get(self.ty(object)), Ty::Union(_) | Ty::Num) =>
            {
                Some((&**object, name.as_str()))
            }
            _ => None,
        };
        if let (ExprKind::Attr { object, name }, Ty::BuiltinMethod(..)) =
            (&func.kind, self.typed.types.get(callee_ty).clone())
            && receiver.is_none()
            && name != "format"
            && args.iter().all(|a| !a.star)
        {
            return self.builtin_method(expr, object, name, args);
        }
        // The callee, then the arguments, in order. A method of one of several kinds of object is looked
        // up when the arguments are there.
        let mut seq = Sequence::default();
        match receiver {
            Some((object, _)) => {
                let ty = self.ty(object);
                self.operand(&mut seq, ty, |s| s.expr(object));
            }
            None => self.operand(&mut seq, callee_ty, |s| s.expr(func)),
        }
        if self.b.dead {
            return Ex::None;
        }
        for arg in args {
            let ty = self.ty(&arg.value);
            self.operand(&mut seq, ty, |s| s.expr(&arg.value));
            if self.b.dead {
                return Ex::None;
            }
        }
        for keyword in keywords {
            let ty = self.ty(&keyword.value);
            self.operand(&mut seq, ty, |s| s.expr(&keyword.value));
            if self.b.dead {
                return Ex::None;
            }
        }
        let mut values = seq.done().into_iter();
        let callee = values.next().unwrap_or(Ex::None);
        let mut given = Args::default();
        for arg in args {
            let (mut ex, mut ty) = (values.next().unwrap_or(Ex::None), self.ty(&arg.value));
            if arg.star {
                (ex, ty) = self.as_tuple(ex, ty);
            }
            given.plain.push(Given { ex, ty, star: arg.star });
        }
        let mut mappings = Vec::new();
        for keyword in keywords {
            let ex = values.next().unwrap_or(Ex::None);
            let ty = self.ty(&keyword.value);
            if let Some(name) = &keyword.name {
                given.named.push((name.clone(), ex, ty));
                continue;
            }
            let (ex, ty) = self.as_mapping(ex, ty);
            match self.typed.types.get(ty).clone() {
                Ty::Keywords(items) if !items.is_empty() => {
                    let c = self.ctype(ty);
                    let value = self.stable(ex, &c);
                    for (n, (name, item)) in items.iter().enumerate() {
                        let part = Ex::Dot(Box::new(value.clone()), format!("f{n}").into());
                        let part = self.readable(part, *item);
                        given.named.push((name.to_string(), part, *item));
                    }
                }
                Ty::Dict(_, content) if self.typed.types.content(content) == TyId::BOTTOM => {}
                Ty::Dict(..) | Ty::Object(_) => {
                    let c = self.ctype(ty);
                    mappings.push((self.stable(ex, &c), ty));
                }
                _ => {}
            }
        }
        match mappings.len() {
            0 => {}
            1 if matches!(self.typed.types.get(mappings[0].1), Ty::Dict(..)) => {
                let (dict, ty) = mappings.remove(0);
                given.named.push((SPREAD.to_owned(), dict, ty));
            }
            _ => {
                let (dict, ty) = self.merged_mappings(expr, callee_ty, mappings);
                given.named.push((SPREAD.to_owned(), dict, ty));
            }
        }
        if let Some((object, name)) = receiver {
            let ty = self.ty(object);
            return self.call_member(expr, func, (callee, ty), name, &given);
        }
        self.call_value(expr, callee, callee_ty, &given, self.ty(expr))
    }

    /// What stands behind `**` in a call: of a union the dict, TypeError for the others.
    pub(super) fn as_mapping(&mut self, ex: Ex, ty: TyId) -> (Ex, TyId) {
        let dict = self.typed.mapping_of(ty);
        if dict == ty {
            return (ex, ty);
        }
        let text = "argument after ** must be a mapping, not {}";
        let found =
            self.dispatch(ex, ty, dict, |_, ex, member| (member == dict).then_some((ex, member)), text);
        (found, dict)
    }

    /// `object.name(…)` of an object of several classes.
    fn call_member(
        &mut self,
        expr: &Expr,
        func: &Expr,
        (object, ty): (Ex, TyId),
        name: &str,
        args: &Args,
    ) -> Ex {
        let result = self.ty(expr);
        let args = self.nameable(args);
        self.dispatch_apart(
            object,
            ty,
            result,
            |s, value, member| {
                let (callee, callee_ty) = s.attr_of(func, value, member, name, TyId::BOTTOM)?;
                if s.b.dead {
                    return Some((Ex::None, TyId::BOTTOM));
                }
                let given: Vec<Actual> =
                    args.plain.iter().map(|g| Actual { ty: g.ty, star: g.star }).collect();
                let names: Vec<&str> = args.named.iter().map(|(name, ..)| name.as_str()).collect();
                if let Some(text) = s.typed.miscounted(callee_ty, &given, &names) {
                    s.fail_type(&text);
                    s.b.dead = true;
                    return Some((Ex::None, TyId::BOTTOM));
                }
                let ex = s.call_value(expr, callee, callee_ty, &args, result);
                Some((ex, if s.b.dead { TyId::BOTTOM } else { result }))
            },
            &format!("'{{}}' object has no attribute '{name}'"),
        )
    }

    /// The arguments in a form that several branches may mention.
    pub(super) fn nameable(&mut self, args: &Args) -> Args {
        let mut args = args.clone();
        for given in &mut args.plain {
            let c = self.ctype(given.ty);
            given.ex = self.bake(given.ex.clone(), &c);
        }
        for (_, ex, t) in &mut args.named {
            let c = self.ctype(*t);
            *ex = self.bake(ex.clone(), &c);
        }
        args
    }

    /// Calls a value of a type.
    pub(super) fn call_value(&mut self, expr: &Expr, callee: Ex, ty: TyId, args: &Args, result: TyId) -> Ex {
        let several = matches!(self.typed.types.get(ty), Ty::Union(_));
        let args = if several { self.nameable(args) } else { args.clone() };
        self.dispatch(
            callee,
            ty,
            result,
            |s, callee, member| s.call_one(expr, callee, member, &args, result),
            "'{}' object is not callable",
        )
    }

    fn call_one(
        &mut self,
        expr: &Expr,
        callee: Ex,
        ty: TyId,
        args: &Args,
        result: TyId,
    ) -> Option<(Ex, TyId)> {
        match self.typed.types.get(ty).clone() {
            Ty::Func(func, parent) => {
                let env = parent.map(|_| callee);
                self.call_func(expr, func, parent, env, None, args)
            }
            Ty::Method(func, this) => self.call_func(expr, func, None, None, Some((callee, this)), args),
            Ty::Bound(func, this) => {
                let c = self.ctype(ty);
                let callee = self.stable(callee, &c);
                let part = |n: &str| Ex::Dot(Box::new(callee.clone()), n.into());
                let inner = self.readable(part("f0"), func);
                let ex = self.readable(part("f1"), this);
                let mut all = args.clone();
                all.plain.insert(0, Given { ex, ty: this, star: false });
                self.call_one(expr, inner, func, &all, result)
            }
            Ty::Class(class) => Some(self.construct(expr, class, args, result)),
            Ty::Builtin(name) => {
                let args = self.expanded(&name, args);
                let result = self.container_made(&name, result);
                self.call_builtin(expr, &name, &args, result)
            }
            Ty::Object(_) => {
                let func = self.typed.method_of(ty, "__call__")?;
                self.call_func(expr, func, None, None, Some((callee, ty)), args)
            }
            Ty::BuiltinMethod(this, name) => {
                let args = self.expanded(&name, args);
                self.builtin_method_on(expr, callee, this, &name, &args)
            }
            _ => None,
        }
    }

    /// The type of what `list(…)`, `dict(…)` and the like make, where it is one of several functions that a call may
    /// mean: one of the results.
    fn container_made(&mut self, name: &str, result: TyId) -> TyId {
        let made = |member: &Ty| match member {
            Ty::List(_) => name == "list",
            Ty::VarTuple(_) => name == "tuple",
            Ty::Set(_) => name == "set",
            Ty::FrozenSet(_) => name == "frozenset",
            Ty::Dict(..) => name == "dict",
            _ => false,
        };
        self.member_where(result, made).unwrap_or(result)
    }

    /// The arguments of a built-in with each starred tuple taken apart, as inference saw them.
    pub(super) fn expanded(&mut self, name: &str, args: &Args) -> Args {
        let mut all = Args { plain: Vec::new(), named: args.named.clone() };
        let only = args.plain.len() == 1 && matches!(name, "min" | "max");
        for given in &args.plain {
            match self.typed.types.get(given.ty).clone() {
                Ty::Tuple(items) if given.star => {
                    let c = self.ctype(given.ty);
                    let value = if items.is_empty() { Ex::None } else { self.stable(given.ex.clone(), &c) };
                    for (n, ty) in items.iter().enumerate() {
                        let part = Ex::Dot(Box::new(value.clone()), format!("f{n}").into());
                        let ex = self.readable(part, *ty);
                        all.plain.push(Given { ex, ty: *ty, star: false });
                    }
                }
                _ if only => all.plain.push(Given { star: false, ..given.clone() }),
                _ => all.plain.push(given.clone()),
            }
        }
        all
    }

    /// Calls the method of a single-typed receiver; `None` if it has none of the name.
    pub(super) fn call_method(
        &mut self,
        expr: &Expr,
        this: Ex,
        ty: TyId,
        name: &str,
        args: &[(Ex, TyId)],
    ) -> Option<(Ex, TyId)> {
        let func = self.typed.method_of(ty, name)?;
        self.call_func(expr, func, None, None, Some((this, ty)), &Args::of(args))
    }

    /// Calls a function of the library.
    pub(super) fn call_library(
        &mut self,
        expr: &Expr,
        name: &str,
        args: &[(Ex, TyId)],
    ) -> Option<(Ex, TyId)> {
        let func = self.typed.library_func(name)?;
        self.call_func(expr, func, None, None, None, &Args::of(args))
    }

    /// Calls a function; gives the result and its type.
    pub(super) fn call_func(
        &mut self,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        env: Option<Ex>,
        this: Option<(Ex, TyId)>,
        args: &Args,
    ) -> Option<(Ex, TyId)> {
        if this.is_none() && parent.is_none() {
            let given: Vec<Actual> = args.plain.iter().map(|g| Actual { ty: g.ty, star: g.star }).collect();
            if let Some(text) = self.typed.wrong_receiver(func, &given) {
                self.fail_type(&text);
                self.b.dead = true;
                return Some((Ex::None, TyId::BOTTOM));
            }
        }
        let program = self.program;
        let hir = &program.funcs[func];
        let takes_env = !hir.captures.is_empty();
        let slot = this.as_ref().map_or(0, |(_, ty)| self.typed.receiver_slot(*ty));
        let mut given: Vec<Given> = Vec::with_capacity(args.plain.len() + 1);
        let nameable;
        let (this, args) = match this {
            Some((ex, ty)) if self.typed.uses_args => match self.typed.exception_start(func, ty) {
                Some(class) => {
                    let c = self.ctype(ty);
                    let ex = self.stable(ex, &c);
                    nameable = self.nameable(args);
                    self.keep_args(ex.clone(), class, &nameable);
                    (Some((ex, ty)), &nameable)
                }
                None => (Some((ex, ty)), args),
            },
            this => (this, args),
        };
        let first = usize::from(this.is_some());
        if let Some((ex, ty)) = this {
            given.push(Given { ex, ty, star: false });
        }
        given.extend(args.plain.iter().cloned());
        self.gather(expr, &mut given);
        let actuals: Vec<Actual> = given.iter().map(|g| Actual { ty: g.ty, star: g.star }).collect();
        let widths = self.typed.widths(&actuals);
        let names: Vec<&str> = args.named.iter().map(|(name, ..)| name.as_str()).collect();
        let bound = match bind(hir, &widths, &names) {
            Ok(bound) => bound,
            Err(text) => {
                let text = complaint(self.program, hir, &text);
                self.fail_type(&text);
                self.b.dead = true;
                return Some((Ex::None, TyId::BOTTOM));
            }
        };
        // Starred values are taken apart: they must be nameable, and what can be run through only once a list.
        for (g, width) in given.iter_mut().zip(&widths) {
            if *width == Width::Any {
                let (list, ty) = self.starred_list(expr, g);
                (g.ex, g.ty) = (list, ty);
            } else if g.star {
                let c = self.ctype(g.ty);
                g.ex = self.stable(g.ex.clone(), &c);
            }
        }
        if let Some(limits) = list_limits(hir, &widths, &bound) {
            self.check_positional(expr, func, &limits, given[limits.list].ex.clone());
        }
        let env = env.map(|env| match parent {
            Some(parent) if takes_env => {
                let c = CType::Ref(self.env_struct(func, parent));
                self.stable(env, &c)
            }
            _ => env,
        });
        let types: Vec<TyId> = {
            let mut types = Vec::new();
            for (n, source) in bound.iter().enumerate() {
                types.push(self.source_type(func, parent, n, source, &given, args));
            }
            types
        };
        let given_types = types.clone();
        let types: Vec<TyId> =
            types.iter().enumerate().map(|(n, ty)| self.typed.admitted(func, n, *ty)).collect();
        let inst = self.target(expr, func, parent, slot, types.clone());
        // Containers made for `*args` and `**kwargs` are of the types inference gave the parameters.
        let mut types = types;
        for (n, source) in bound.iter().enumerate() {
            if matches!(source, Source::KeywordRest(..) | Source::RestList(..)) {
                let storage = self.typed.insts[inst].params[n];
                let fits = |s: &Self, m: TyId| matches!(s.typed.types.get(m), Ty::Dict(..) | Ty::VarTuple(_));
                if let Some(member) = self.typed.types.members(storage).into_iter().find(|m| fits(self, *m)) {
                    types[n] = member;
                }
            }
        }
        let mut values = Vec::with_capacity(bound.len() + 1);
        if takes_env {
            values.push(env.clone().unwrap_or(Ex::Null));
        }
        self.refuse_second_values(expr, func, &bound, first, args);
        if bound.iter().any(|s| matches!(s, Source::Spread(_)))
            && !bound.iter().any(|s| matches!(s, Source::KeywordRest(..)))
        {
            self.check_spread(expr, func, &bound, args);
        }
        for (n, source) in bound.iter().enumerate() {
            let local = hir.params[n].local;
            let storage = self.storage(inst, func, local);
            let outer = std::mem::replace(&mut self.b.callee, env.clone().map(|env| (func, env)));
            let ex = self.source_value(expr, func, parent, n, source, &given, args, types[n]);
            self.b.callee = outer;
            let ex = self.admit(ex, func, n, given_types[n], types[n]);
            let ex = self.coerce(ex, types[n], storage);
            values.push(ex);
        }
        self.b.calls = true;
        self.b.needs_place = true;
        if hir.is_generator {
            let ty = self.typed.types.intern(Ty::Generator(inst));
            let ex = self.start_generator(inst, values);
            return Some((ex, ty));
        }
        let ret = self.typed.insts[inst].ret;
        let ret_ty = self.typed.types.content(ret);
        let id = self.function(inst);
        let ex = Ex::Call(id, values);
        if ret_ty == TyId::BOTTOM {
            self.emit(St::Eval(ex));
            self.emit(St::Unreachable);
            self.b.dead = true;
            return Some((Ex::None, TyId::BOTTOM));
        }
        if self.ctype(ret_ty) == CType::None {
            self.emit(St::Eval(ex));
            return Some((Ex::None, ret_ty));
        }
        Some((ex, ret_ty))
    }

    /// An argument in the form that a library function's annotation admits; TypeError for other members.
    fn admit(&mut self, ex: Ex, func: FuncId, n: usize, given: TyId, admitted: TyId) -> Ex {
        let texts = self.typed.as_text(admitted) == admitted;
        let (ex, given) = if given != admitted && texts { self.as_text(ex, given) } else { (ex, given) };
        if given == admitted || !matches!(self.typed.types.get(given), Ty::Union(_) | Ty::Num) {
            return ex;
        }
        let kept = self.typed.types.members(admitted);
        let hir = &self.program.funcs[func];
        let name = &hir.name;
        let param = &hir.params[n];
        let known = param.annotation.as_ref().and_then(|_| self.typed.argument_words(hir, param, "{}"));
        if given == TyId::NUM {
            return match known {
                Some(text) if admitted == TyId::INT => self.as_int(ex, &text.replace("{}", "float")),
                _ => self.coerce(ex, given, admitted),
            };
        }
        let text = match self.typed.wanted(func, n).as_str() {
            _ if known.is_some() => known.unwrap_or_default(),
            wanted if wanted.contains(" | ") => {
                format!("must be {}, not {{}}", wanted.replace(" | ", " or "))
            }
            wanted if self.program.funcs[func].params[n].annotation.is_none() => {
                format!("descriptor '{name}' for '{wanted}' objects doesn't apply to a '{{}}' object")
            }
            "float" if self.typed.in_module(&self.program.funcs[func], "math") => {
                "must be real number, not {}".to_owned()
            }
            wanted => format!("{name}() argument must be {wanted}, not {{}}"),
        };
        let ex = self.dispatch(
            ex,
            given,
            admitted,
            |s, ex, member| match member {
                TyId::NUM if kept.contains(&TyId::INT) => {
                    Some((s.as_int(ex, &text.replace("{}", "float")), TyId::INT))
                }
                _ => kept.contains(&member).then_some((ex, member)),
            },
            &text,
        );
        let c = self.ctype(admitted);
        self.stable(ex, &c)
    }

    /// The instance a call goes to: the one inference chose there, or one for these types.
    pub(super) fn target(
        &mut self,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        slot: u32,
        types: Vec<TyId>,
    ) -> InstId {
        let known = self.typed.insts[self.inst()].targets.get(&(expr.id, func, slot)).copied();
        match known {
            Some(inst) if self.typed.insts[inst].parent == parent && self.takes_types(inst, &types) => inst,
            _ => self.typed.demand_with(func, parent, types),
        }
    }

    /// Whether the parameters of an instance hold arguments of these types. One call site may lead to several
    /// instances: an operator between two objects of several classes does.
    fn takes_types(&mut self, inst: InstId, types: &[TyId]) -> bool {
        let params = self.typed.insts[inst].params.clone();
        params.len() == types.len() && params.iter().zip(types).all(|(param, ty)| self.holds(*param, *ty))
    }

    fn holds(&mut self, wide: TyId, ty: TyId) -> bool {
        if wide == ty || self.key(wide) == self.key(ty) || ty == TyId::ERROR || wide == TyId::ERROR {
            return true;
        }
        let wide_members = self.typed.types.members(wide);
        self.typed.types.members(ty).into_iter().all(|m| wide_members.iter().any(|w| self.like(*w, m)))
    }

    fn like(&mut self, wide: TyId, ty: TyId) -> bool {
        if wide == ty || self.key(wide) == self.key(ty) {
            return true;
        }
        match (self.typed.types.get(wide).clone(), self.typed.types.get(ty).clone()) {
            (Ty::List(_), Ty::List(_))
            | (Ty::VarTuple(_), Ty::VarTuple(_) | Ty::Tuple(_))
            | (Ty::Dict(..), Ty::Dict(..))
            | (Ty::Set(_), Ty::Set(_))
            | (Ty::FrozenSet(_), Ty::FrozenSet(_))
            | (Ty::Generator(_), Ty::Generator(_)) => true,
            (Ty::Tuple(a), Ty::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| self.holds(*a, *b))
            }
            (Ty::Method(f, a), Ty::Method(g, b)) => f == g && self.holds(a, b),
            (Ty::Object(a), Ty::Object(b)) => self.typed.types.obj(a).class == self.typed.types.obj(b).class,
            _ => matches!((self.typed.rank(wide), self.typed.rank(ty)), (Some(a), Some(b)) if a >= b),
        }
    }

    pub(super) fn source_type(
        &mut self,
        func: FuncId,
        parent: Option<InstId>,
        n: usize,
        source: &Source,
        given: &[Given],
        args: &Args,
    ) -> TyId {
        match source {
            Source::Arg(k) => given[*k].ty,
            Source::TupleItem(k, at) => match self.typed.types.get(given[*k].ty) {
                Ty::Tuple(items) => items[*at],
                _ => TyId::ERROR,
            },
            Source::ListItem(k, _, otherwise) => {
                let ty = self.item_type(given[*k].ty);
                let Some(otherwise) = otherwise else { return ty };
                let other = self.source_type(func, parent, n, otherwise, given, args);
                self.typed.types.join(ty, other)
            }
            Source::Keyword(k) => args.named[*k].2,
            Source::Default => self.default_type(func, parent, n),
            Source::Rest(items) => {
                let mut types = Vec::new();
                for item in items {
                    types.push(self.source_type(func, parent, n, item, given, args));
                }
                self.typed.types.tuple(&types)
            }
            Source::RestList(items, list, _) => {
                let mut ty = self.item_type(given[*list].ty);
                for item in items {
                    let one = self.source_type(func, parent, n, item, given, args);
                    ty = self.typed.types.join(ty, one);
                }
                let cell = self.typed.types.new_cell(ty, crate::types::CellOrigin::Fixed);
                self.typed.types.intern(Ty::VarTuple(cell))
            }
            Source::Spread(k) => {
                let Ty::Dict(_, value) = *self.typed.types.get(args.named[*k].2) else { return TyId::ERROR };
                let ty = self.typed.types.content(value);
                if self.program.funcs[func].params[n].default.is_none() {
                    return ty;
                }
                let default = self.source_type(func, parent, n, &Source::Default, given, args);
                self.typed.types.join(ty, default)
            }
            Source::KeywordRest(items, None) if self.typed.passes_on(func) => {
                let items: Vec<_> = items
                    .iter()
                    .map(|k| (std::rc::Rc::from(args.named[*k].0.as_str()), args.named[*k].2))
                    .collect();
                self.typed.types.intern(Ty::Keywords(items.into()))
            }
            Source::KeywordRest(items, spread) => {
                let items: Vec<usize> = items.clone();
                let more = match spread {
                    Some(at) => match *self.typed.types.get(args.named[*at].2) {
                        Ty::Dict(_, value) => self.typed.types.content(value),
                        _ => TyId::BOTTOM,
                    },
                    None => TyId::BOTTOM,
                };
                let key = self.typed.types.new_cell(
                    if items.is_empty() && spread.is_none() { TyId::BOTTOM } else { TyId::STR },
                    crate::types::CellOrigin::Fixed,
                );
                let mut ty = more;
                for item in &items {
                    ty = self.typed.types.join(ty, args.named[*item].2);
                }
                let value = self.typed.types.new_cell(ty, crate::types::CellOrigin::Fixed);
                self.typed.types.intern(Ty::Dict(key, value))
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a call")]
    pub(super) fn source_value(
        &mut self,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        n: usize,
        source: &Source,
        given: &[Given],
        args: &Args,
        ty: TyId,
    ) -> Ex {
        match source {
            Source::Arg(k) => given[*k].ex.clone(),
            Source::TupleItem(k, at) => Ex::Dot(Box::new(given[*k].ex.clone()), format!("f{at}").into()),
            Source::ListItem(k, at, otherwise) => {
                let otherwise = otherwise.as_deref();
                self.starred_item(expr, func, parent, n, &given[*k], *at, otherwise, given, args, ty)
            }
            Source::Keyword(k) => args.named[*k].1.clone(),
            Source::Default => self.default_as(func, n, ty),
            Source::Rest(items) => {
                if items.is_empty() {
                    return Ex::None;
                }
                let parts: Vec<Ex> = items
                    .iter()
                    .map(|item| {
                        let t = self.source_type(func, parent, n, item, given, args);
                        self.source_value(expr, func, parent, n, item, given, args, t)
                    })
                    .collect();
                let c = self.ctype(ty);
                Ex::Make(c, parts)
            }
            Source::RestList(items, list, from) => {
                let Ty::VarTuple(cell) = *self.typed.types.get(ty) else { return Ex::Null };
                let item_ty = self.typed.types.content(cell);
                let mut parts = Vec::new();
                for item in items {
                    let t = self.source_type(func, parent, n, item, given, args);
                    let ex = self.source_value(expr, func, parent, n, item, given, args, t);
                    parts.push(self.coerce(ex, t, item_ty));
                }
                let all = self.list_of(item_ty, parts);
                let all = self.bake(all, &CType::List);
                let rest = given[*list].clone();
                let rest_ex = if *from > 0 { self.tail(&rest, *from) } else { rest.ex };
                self.extend(expr, all.clone(), item_ty, rest_ex, rest.ty);
                all
            }
            Source::Spread(k) => self.spread_item(expr, func, parent, n, *k, given, args, ty),
            Source::KeywordRest(items, None) if matches!(self.typed.types.get(ty), Ty::Keywords(_)) => {
                if items.is_empty() {
                    return Ex::None;
                }
                let c = self.ctype(ty);
                Ex::Make(c, items.iter().map(|k| args.named[*k].1.clone()).collect())
            }
            Source::KeywordRest(items, spread) => {
                let Ty::Dict(..) = *self.typed.types.get(ty) else { return Ex::Null };
                let pairs: Vec<(Ex, TyId, Ex, TyId)> = items
                    .iter()
                    .map(|k| {
                        let (name, ex, t) = &args.named[*k];
                        (Ex::None, TyId::STR, ex.clone(), *t, name.clone())
                    })
                    .map(|(_, s, ex, t, name)| (self.text(name.as_bytes()), s, ex, t))
                    .collect();
                let dict = self.dict_of(expr, ty, &pairs);
                if let Some(at) = spread {
                    let (_, from, from_ty) = args.named[*at].clone();
                    let (names, names_ty) = self.parameter_names(func);
                    let called = called(self.program, &self.program.funcs[func]);
                    let called = self.text(called.as_bytes());
                    let args = [(called, TyId::STR), (dict.clone(), ty), (from, from_ty), (names, names_ty)];
                    self.call_library(expr, "_add_keywords", &args);
                }
                dict
            }
        }
    }

    /// A literal default.
    pub(super) fn literal(&mut self, expr: &Expr, ty: TyId) -> Ex {
        match &expr.kind {
            ExprKind::Bool(value) => Ex::Bool(*value),
            ExprKind::Int(_) | ExprKind::Huge(_) => self.int_literal(expr),
            ExprKind::Float(value) => Ex::Real(*value),
            ExprKind::Str(text) => self.text(text.as_bytes()),
            ExprKind::Bytes(bytes) => Ex::Data(self.text_id(bytes)),
            ExprKind::Unary { op: UnOp::Neg, operand } if self.is_least_int(operand) => Ex::Int(i64::MIN),
            ExprKind::Unary { op, operand } => {
                let big = self.typed.literal_type(operand) == TyId::BIG;
                let inner = self.literal(operand, ty);
                match (op, inner) {
                    (UnOp::Neg, inner) if big => Ex::Op(Op::NegZ, vec![inner]),
                    (UnOp::Invert, inner) if big => Ex::Op(Op::InvZ, vec![inner]),
                    (UnOp::Neg, Ex::Int(n)) => Ex::Int(n.wrapping_neg()),
                    (UnOp::Neg, Ex::Real(n)) => Ex::Real(-n),
                    (UnOp::Invert, Ex::Int(n)) => Ex::Int(!n),
                    (_, inner) => inner,
                }
            }
            ExprKind::Tuple(items) => {
                if items.is_empty() {
                    return Ex::None;
                }
                let Ty::Tuple(types) = self.typed.types.get(ty).clone() else { return Ex::None };
                let parts =
                    items.iter().zip(types.iter()).map(|(item, t)| self.literal(&item.value, *t)).collect();
                let c = self.ctype(ty);
                Ex::Make(c, parts)
            }
            _ => Ex::None,
        }
    }
}
