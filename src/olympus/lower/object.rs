//! Objects: their attributes.

use super::Lower;
use super::call::Args;
use super::closure::c_name;
use super::expr::effect;
use crate::hir::{ClassId, Expr, MethodKind, is_function_attribute};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::{InstId, Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `getattr(value, name, default)`.
    pub(super) fn attr_or(
        &mut self,
        expr: &Expr,
        (value, ty): (Ex, TyId),
        name: &str,
        (default, default_ty): (Ex, TyId),
    ) -> Ex {
        let result = self.ty(expr);
        let c = self.ctype(default_ty);
        let default = if effect(&default) >= Effect::Reads { self.bake(default, &c) } else { default };
        self.dispatch(
            value,
            ty,
            result,
            |s, value, member| {
                let c = s.ctype(member);
                let value = s.stable(value, &c);
                if s.typed.asks_code(member, name) {
                    let slot = s.asked(expr, (value, member), name, Some(result), |s| {
                        s.coerce(default.clone(), default_ty, result)
                    });
                    return Some((slot, result));
                }
                match s.has_attribute(expr, &value, member, name) {
                    Ex::Bool(true) => s.attr_of(expr, value, member, name, result),
                    Ex::Bool(false) => Some((default.clone(), default_ty)),
                    flag => {
                        let ex = s.choose(
                            result,
                            flag,
                            |s| match s.attr_of(expr, value, member, name, result) {
                                Some((ex, from)) => s.coerce(ex, from, result),
                                None => Ex::None,
                            },
                            |s| s.coerce(default.clone(), default_ty, result),
                        );
                        Some((ex, result))
                    }
                }
            },
            "",
        )
    }

    /// `object.name`.
    pub(super) fn attr(&mut self, expr: &Expr, object: &Expr, name: &str) -> Ex {
        let value = self.expr(object);
        if self.b.dead {
            return Ex::None;
        }
        let ty = self.ty(object);
        let result = self.ty(expr);
        if let Ty::C { .. } = self.typed.types.get(ty) {
            let field = self.c_field(value, ty, name);
            return self.c_part(field, result);
        }
        self.get_attr(expr, value, ty, name, result)
    }

    /// The attribute of a value of a type.
    pub(super) fn get_attr(&mut self, expr: &Expr, value: Ex, ty: TyId, name: &str, result: TyId) -> Ex {
        // `x.f` of an optional object: one check, then the field.
        self.dispatch_apart(
            value,
            ty,
            result,
            |s, value, member| s.attr_of(expr, value, member, name, result),
            &format!("'{{}}' object has no attribute '{name}'"),
        )
    }

    /// What a class attribute gives when it is asked of an object: see [`crate::infer::Typed`].
    fn bind_functions(&mut self, content: Ex, from: TyId, this: Ex, this_ty: TyId) -> (Ex, TyId) {
        let bound = self.typed.bind_functions(from, this_ty);
        if bound == from {
            self.evaluate(this);
            return (content, from);
        }
        let c = self.ctype(this_ty);
        let this = self.stable(this, &c);
        let ex = self.dispatch(
            content,
            from,
            bound,
            |s, func, member| match s.typed.types.get(member) {
                Ty::Func(..) => {
                    let ty = s.typed.types.intern(Ty::Bound(member, this_ty));
                    let c = s.ctype(ty);
                    Some((Ex::Make(c, vec![func, this.clone()]), ty))
                }
                _ => Some((func, member)),
            },
            "",
        );
        (ex, bound)
    }

    pub(super) fn attr_of(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        name: &str,
        result: TyId,
    ) -> Option<(Ex, TyId)> {
        let program = self.program;
        match self.typed.types.get(ty).clone() {
            Ty::Object(obj) => {
                let class = self.typed.types.obj(obj).class;
                if self.typed.is_exception(class) {
                    match name {
                        "__cause__" => {
                            let to = self.typed.cause_type();
                            let c = self.ctype(to);
                            let cause = if self.program.chains {
                                chain_part("oly_cause_of($)", value)
                            } else {
                                Ex::Arrow(Box::new(value), "_cause".into())
                            };
                            return Some((Ex::Cast(c, Box::new(cause)), to));
                        }
                        "__context__" if self.program.chains => {
                            let to = self.typed.cause_type();
                            let c = self.ctype(to);
                            let context = chain_part("oly_context_of($)", value);
                            return Some((Ex::Cast(c, Box::new(context)), to));
                        }
                        "__suppress_context__" if self.program.chains => {
                            return Some((chain_part("oly_is_suppressed($)", value), TyId::BOOL));
                        }
                        "_msg" => {
                            let c = self.ctype(ty);
                            let value = self.stable(value, &c);
                            return Some((Ex::C("OLY_EXC_TEXT($)".into(), vec![value]), TyId::STR));
                        }
                        "args" => return Some(self.exception_args(value, ty)),
                        _ => {}
                    }
                }
                if name == "__class__" && self.typed.is_open_exception(ty) {
                    return Some((exception_class(value), TyId::EXC_CLASS));
                }
                if name == "__class__" {
                    self.evaluate(value);
                    let class = self.typed.types.intern(Ty::Class(class));
                    return Some((Ex::None, class));
                }
                if let Some((this, get)) = self.typed.descriptor(class, name, "__get__", None) {
                    return self.described(expr, class, (value, ty), name, (this, get), result);
                }
                if let Some(func) = self.typed.own_dict(class, name) {
                    return self.call_func(expr, func, None, None, Some((value, ty)), &Args::default());
                }
                if [crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES].contains(&name) {
                    return self.object_dict(expr, value, ty, false);
                }
                if name == "__dict__" && !self.typed.is_field(class, name) {
                    return self.object_dict(expr, value, ty, true);
                }
                if let Some(func) = self.typed.class_method(class, name) {
                    if program.funcs[func].method == MethodKind::Getter {
                        return self.call_func(expr, func, None, None, Some((value, ty)), &Args::default());
                    }
                    if !self.typed.is_field(class, name) {
                        return Some(self.method_value(func, value, ty));
                    }
                }
                let known = self.typed.types.obj(obj).fields.contains_key(name);
                if known || self.typed.is_field(class, name) {
                    let cell = self.typed.field_cell(ty, name);
                    let content = self.typed.types.content(cell);
                    let mut value = value;
                    if self.typed.may_be_unset(class, name) && program.classes[class].enumeration.is_none() {
                        let c = self.ctype(ty);
                        value = self.stable(value, &c);
                        if let Some(func) = self.typed.class_method(class, "__getattr__")
                            && self.typed.may_lack(ty, name)
                            && !self.sets_own(class)
                        {
                            return Some(self.field_or_asked(expr, func, (value, ty), name, content, result));
                        }
                        let flag = is_set(value.clone(), name);
                        let parts = self.typed.class_attr_parts(class, name);
                        if (parts.defined.is_some() || self.typed.is_given(&parts))
                            && self.ctype(content) != CType::None
                        {
                            let own = Ex::Arrow(Box::new(value), field_name(name).into());
                            let c = self.ctype(content);
                            let own_zero = self.zero(&c);
                            let ex = self.choose(
                                content,
                                flag,
                                |_| own,
                                |s| match s.class_attr_value(class, name, true) {
                                    Some((ex, from)) => s.coerce(ex, from, content),
                                    None => own_zero,
                                },
                            );
                            return Some((ex, content));
                        }
                        let text =
                            format!("'{}' object has no attribute '{name}'", program.classes[class].name);
                        let fail = self.op(
                            Op::Raise,
                            vec![Ex::Name("OLY_AttributeError".into()), Ex::CText(text.into())],
                        );
                        self.emit(St::If(super::expr::negate(flag), vec![St::Eval(fail)], Vec::new()));
                    }
                    if self.ctype(content) == CType::None {
                        self.evaluate(value);
                        return Some((Ex::None, content));
                    }
                    return Some((Ex::Arrow(Box::new(value), field_name(name).into()), content));
                }
                if let Some((content, from)) = self.class_attr_value(class, name, true) {
                    return Some(self.bind_functions(content, from, value, ty));
                }
                if matches!(name, "__module__" | "__doc__") {
                    self.evaluate(value);
                    let class = self.typed.types.intern(Ty::Class(class));
                    return self.attr_of(expr, Ex::None, class, name, result);
                }
                if let Some(func) = self.typed.method_of_object(name) {
                    return Some(self.method_value(func, value, ty));
                }
                if let Some(func) = self.typed.class_method(class, "__getattr__") {
                    let text = self.text(name.as_bytes());
                    let args = Args::of(&[(text, TyId::STR)]);
                    return self.call_func(expr, func, None, None, Some((value, ty)), &args);
                }
                None
            }
            Ty::Class(class) => {
                if name == "__name__" {
                    return Some((self.text(program.classes[class].name.as_bytes()), TyId::STR));
                }
                if name == "__qualname__" {
                    return Some((self.text(program.classes[class].qualname.as_bytes()), TyId::STR));
                }
                if name == "__doc__" {
                    return Some(match program.classes[class].doc.clone() {
                        Some(doc) => (self.text(doc.as_bytes()), TyId::STR),
                        None => (Ex::None, TyId::NONE),
                    });
                }
                if name == "__module__" {
                    let module = program.module_name(program.classes[class].module);
                    return Some((self.text(module.as_bytes()), TyId::STR));
                }
                if name == "__slots__"
                    && let Some(slots) = &program.classes[class].slots
                {
                    let parts = slots.iter().map(|name| (self.text(name.as_bytes()), TyId::STR)).collect();
                    return Some(self.tuple_of(parts));
                }
                let func = self.b.func.unwrap_or(crate::hir::FuncId(0));
                if let Some(classes) = self.typed.class_tuple(class, name, expr, func) {
                    let c = self.ctype(classes);
                    let ex = if name == "__base__" { Ex::None } else { Ex::Make(c, Vec::new()) };
                    return Some((ex, classes));
                }
                if [crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES, "__dict__"].contains(&name) {
                    return self.class_dict(expr, class, name == crate::hir::DICT_NAMES);
                }
                if let Some(func) = self.typed.class_method(class, name) {
                    return Some(match program.funcs[func].method {
                        MethodKind::Plain | MethodKind::Static => {
                            let ty = self.typed.types.intern(Ty::Func(func, None));
                            (Ex::None, ty)
                        }
                        _ => self.method_value(func, value, ty),
                    });
                }
                if let Some((this, get)) = self.typed.descriptor(class, name, "__get__", None) {
                    let (descriptor, _) = self.class_attr_value(class, name, true)?;
                    let args = Args::of(&[(Ex::None, TyId::NONE), (value, ty)]);
                    return self.call_func(expr, get, None, None, Some((descriptor, this)), &args);
                }
                if let Some(found) = self.class_attr_value(class, name, false) {
                    return Some(found);
                }
                let meta = program.metaclass(class)?;
                match self.typed.class_method(meta, name) {
                    Some(func) if program.funcs[func].method == MethodKind::Getter => {
                        self.call_func(expr, func, None, None, Some((value, ty)), &Args::default())
                    }
                    Some(func) => Some(self.method_value(func, value, ty)),
                    None => self.class_attr_value(meta, name, false),
                }
            }
            Ty::ExcClass if matches!(name, "__name__" | "__qualname__") => {
                let text =
                    Ex::Op(Op::ExcName, vec![Ex::Cast(CType::Named("uint32_t".into()), Box::new(value))]);
                Some((Ex::C("oly_str_of_c($)".into(), vec![text]), TyId::STR))
            }
            Ty::ExcClass => None,
            Ty::Module(module) => {
                let global = program.name_in(module, name)?;
                let cell = self.typed.globals[global];
                let content = self.typed.types.content(cell);
                if self.is_unit(content) {
                    return Some((Ex::None, content));
                }
                Some(self.read_global(global))
            }
            Ty::Bound(func, _) if name.starts_with("__") => {
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                let inner = self.readable(Ex::Dot(Box::new(value), "f0".into()), func);
                self.attr_of(expr, inner, func, name, result)
            }
            Ty::Func(func, Some(parent)) if wrapped_name(&program.funcs[func], name).is_some() => {
                // The name is that of the function it wraps.
                let at = wrapped_name(&program.funcs[func], name)?;
                let owner = program.funcs[func].parent?;
                let inst = self.typed.owner_of(parent, owner);
                let wrapped = self.captured_type(inst, program.funcs[owner].params.get(at)?.local);
                match self.typed.types.members(wrapped).as_slice() {
                    [one] => self.attr_of(expr, Ex::None, *one, name, result),
                    _ => None,
                }
            }
            Ty::Func(func, None) if is_function_attribute(name) && self.typed.lasts(func) => {
                let (place, flag, content) = self.func_attr(func, name);
                if content == TyId::BOTTOM {
                    return None;
                }
                let text = format!("'function' object has no attribute '{name}'");
                let fail =
                    self.op(Op::Raise, vec![Ex::Name("OLY_AttributeError".into()), Ex::CText(text.into())]);
                self.emit(St::If(super::expr::negate(flag), vec![St::Eval(fail)], Vec::new()));
                Some((self.readable(place, content), content))
            }
            Ty::Func(func, Some(parent)) if self.typed.own_attribute(func, name).is_some() => {
                let (place, flag, content) = self.own_attribute(value, func, parent, name)?;
                if let Some(flag) = flag {
                    let text = format!("'function' object has no attribute '{name}'");
                    let error = Ex::Name("OLY_AttributeError".into());
                    let fail = self.op(Op::Raise, vec![error, Ex::CText(text.into())]);
                    self.emit(St::If(super::expr::negate(flag), vec![St::Eval(fail)], Vec::new()));
                }
                Some((self.readable(place, content), content))
            }
            Ty::Func(func, _) | Ty::Method(func, _) => {
                let hir = &program.funcs[func];
                let text = match name {
                    "__name__" => hir.name.clone(),
                    "__qualname__" => hir.qualname.clone(),
                    "__doc__" => match hir.doc.as_deref() {
                        Some(doc) => doc.to_owned(),
                        None => return Some((Ex::None, TyId::NONE)),
                    },
                    "__module__" => program.module_name(hir.module).to_owned(),
                    _ => return self.about(&value, ty, name),
                };
                Some((self.text(text.as_bytes()), TyId::STR))
            }
            Ty::Generator(inst) if self.typed.names_function(inst, name) => {
                let hir = &program.funcs[self.typed.insts[inst].func];
                let text = if name == "__name__" { &hir.name } else { &hir.qualname };
                Some((self.text(text.as_bytes()), TyId::STR))
            }
            Ty::Builtin(of) if &*of == "object" && name == "__new__" => {
                Some((Ex::None, self.typed.types.intern(Ty::Builtin("object_new".into()))))
            }
            Ty::Builtin(of) if &*of == "type" && matches!(name, "__new__" | "__init__") => {
                let what = if name == "__new__" { "type_new" } else { "object.__init__" };
                Some((Ex::None, self.typed.types.intern(Ty::Builtin(what.into()))))
            }
            Ty::Builtin(type_name) => {
                if name == "__name__" || name == "__qualname__" {
                    let own = type_name.rsplit('.').next().unwrap_or_default();
                    return Some((self.text(own.as_bytes()), TyId::STR));
                }
                let class = self.typed.library_class(&type_name)?;
                if let Some(func) = self.typed.class_method(class, name) {
                    if program.funcs[func].method == MethodKind::Class {
                        let class = self.typed.types.intern(Ty::Class(class));
                        let ty = self.typed.types.intern(Ty::Method(func, class));
                        return Some((Ex::None, ty));
                    }
                    let ty = self.typed.types.intern(Ty::Func(func, None));
                    return Some((Ex::None, ty));
                }
                let global = self.typed.class_attr(class, name)?;
                Some(self.read_global(global))
            }
            Ty::Complex if name == "real" => Some((Ex::Dot(Box::new(value), "re".into()), TyId::FLOAT)),
            Ty::Complex if name == "imag" => Some((Ex::Dot(Box::new(value), "im".into()), TyId::FLOAT)),
            Ty::Int | Ty::Bool if name == "real" || name == "numerator" => {
                Some((self.coerce(value, ty, TyId::INT), TyId::INT))
            }
            Ty::Int | Ty::Bool if name == "imag" => Some((Ex::Int(0), TyId::INT)),
            Ty::Int | Ty::Bool if name == "denominator" => Some((Ex::Int(1), TyId::INT)),
            Ty::Float if name == "real" => Some((value, ty)),
            Ty::Range if matches!(name, "start" | "stop" | "step") => {
                Some((Ex::Dot(Box::new(value), name.into()), TyId::INT))
            }
            Ty::List(_) | Ty::Generator(_) | Ty::Str
                if is_known_method(name) && self.typed.method_by_name(ty, name).is_none() =>
            {
                let ty = self.typed.types.intern(Ty::BuiltinMethod(ty, name.into()));
                let known = result == TyId::BOTTOM || self.typed.types.members(result).contains(&ty);
                known.then_some((value, ty))
            }
            _ if name == "__class__" => Some((Ex::None, result)),
            _ => {
                let func = self.typed.method_by_name(ty, name)?;
                if program.funcs[func].method == MethodKind::Getter {
                    return self.call_func(expr, func, None, None, Some((value, ty)), &Args::default());
                }
                Some(self.method_value(func, value, ty))
            }
        }
    }

    /// The value of a global.
    pub(super) fn read_global(&mut self, global: crate::hir::GlobalId) -> (Ex, TyId) {
        let (place, ty) = self.global(global);
        (self.readable(place, ty), ty)
    }

    /// Whether `super().name` is a value, not a method.
    pub(super) fn is_super_value(&self, class: ClassId, this: TyId, name: &str) -> bool {
        match self.typed.super_method(class, this, name) {
            Some(func) => self.program.funcs[func].method == MethodKind::Getter,
            None => self.typed.super_variable(class, this, name).is_some(),
        }
    }

    /// Evaluates what gives an object that is not needed itself: its class knows the attribute.
    pub(super) fn evaluate(&mut self, value: Ex) {
        if super::expr::effect(&value) >= crate::olympus::op::Effect::Fails {
            self.emit(St::Eval(value));
        }
    }

    /// A method bound to its receiver.
    pub(super) fn method_value(&mut self, func: crate::hir::FuncId, value: Ex, ty: TyId) -> (Ex, TyId) {
        match self.program.funcs[func].method {
            MethodKind::Static => {
                self.evaluate(value);
                let ty = self.typed.types.intern(Ty::Func(func, None));
                (Ex::None, ty)
            }
            MethodKind::Class => {
                self.evaluate(value);
                let class = match *self.typed.types.get(ty) {
                    Ty::Object(obj) => self.typed.types.obj(obj).class,
                    Ty::Class(class) => class,
                    _ => return (Ex::None, TyId::ERROR),
                };
                let class = self.typed.types.intern(Ty::Class(class));
                let ty = self.typed.types.intern(Ty::Method(func, class));
                (Ex::None, ty)
            }
            _ => {
                let ty = self.typed.types.intern(Ty::Method(func, ty));
                (value, ty)
            }
        }
    }

    /// The static variable of a function's attribute, whether it is set, and its type.
    pub(super) fn func_attr(&mut self, func: crate::hir::FuncId, name: &str) -> (Ex, Ex, TyId) {
        let cell = self.typed.func_attr(func, name);
        let content = self.typed.types.content(cell);
        let c = self.ctype(content);
        let base = format!("{}_{name}", self.program.funcs[func].qualname);
        let place = self.made_static(&format!("attr:{}:{name}", func.0), &base, c);
        let flag =
            self.made_static(&format!("attr_set:{}:{name}", func.0), &format!("{base}_is_set"), CType::Bool);
        (place, flag, content)
    }

    /// The variable of an attribute of a function that is made anew by another one, whether it is set if that is not
    /// sure, and its type.
    pub(super) fn own_attribute(
        &mut self,
        value: Ex,
        func: crate::hir::FuncId,
        parent: InstId,
        name: &str,
    ) -> Option<(Ex, Option<Ex>, TyId)> {
        let (owner, local) = self.typed.own_attribute(func, name)?;
        let env = self.env_struct(func, parent);
        let env = self.stable(value, &CType::Ref(env));
        let inst = self.typed.owner_of(parent, owner);
        let content = self.captured_type(inst, local);
        let variable = &self.program.funcs[owner].locals[local];
        let slot = Ex::Arrow(Box::new(env), self.capture_name(owner, local).into());
        if variable.capture_by_value {
            return Some((slot, None, content));
        }
        let part = |name: &str| Ex::Arrow(Box::new(slot.clone()), name.into());
        Some((part("value"), variable.maybe_unbound.then(|| part("is_set")), content))
    }

    /// Asks the code of a class for an attribute, which may raise AttributeError: the value, or what stands for it.
    /// Without a type for the result only whether it is missing is of interest.
    fn asked(
        &mut self,
        expr: &Expr,
        (value, ty): (Ex, TyId),
        name: &str,
        wanted: Option<TyId>,
        missing: impl FnOnce(&mut Self) -> Ex,
    ) -> Ex {
        let result = wanted.unwrap_or(TyId::BOOL);
        let c = self.ctype(result);
        let slot = (c != CType::None).then(|| self.temp(c));
        let keep = |s: &mut Self, ex: Ex| match slot {
            Some(slot) => s.emit(St::Set(Ex::Var(slot), ex)),
            None if matches!(ex, Ex::None) => {}
            None => s.emit(St::Eval(ex)),
        };
        if let Some(slot) = slot {
            self.b.vars[slot].volatile = true;
        }
        if wanted.is_none() {
            keep(self, Ex::Bool(false));
        }
        let frame = self.temp(CType::Try);
        self.b.tries.push(super::tries::TryFrame::protected(frame));
        let body = self.nested(|s| match s.attr_of(expr, value, ty, name, result) {
            Some(_) if s.b.dead => {}
            Some((ex, from)) if wanted.is_some() => {
                let ex = s.coerce(ex, from, result);
                keep(s, ex);
            }
            Some((ex, _)) if !matches!(ex, Ex::None) => s.emit(St::Eval(ex)),
            _ => {}
        });
        self.b.tries.pop();
        self.b.dead = false;
        let exc = Ex::Dot(Box::new(Ex::Var(frame)), "exc".into());
        let lacks = Ex::Op(
            Op::ExcIs,
            vec![Ex::Arrow(Box::new(exc.clone()), "cls".into()), Ex::Name("OLY_AttributeError".into())],
        );
        let handler = self.nested(|s| {
            let again = vec![St::Eval(Ex::Op(Op::Rethrow, vec![exc]))];
            s.emit(St::If(super::expr::negate(lacks), again, Vec::new()));
            let ex = missing(s);
            keep(s, ex);
        });
        self.emit(St::Try { frame, body, handler });
        slot.map_or(Ex::None, Ex::Var)
    }

    /// A field that an object may lack: then its class's `__getattr__` is asked.
    fn field_or_asked(
        &mut self,
        expr: &Expr,
        getattr: crate::hir::FuncId,
        (value, ty): (Ex, TyId),
        name: &str,
        content: TyId,
        result: TyId,
    ) -> (Ex, TyId) {
        let flag = is_set(value.clone(), name);
        let own = Ex::Arrow(Box::new(value.clone()), field_name(name).into());
        let ex = self.choose(
            result,
            flag,
            |s| {
                let own = if s.ctype(content) == CType::None { Ex::None } else { own };
                s.coerce(own, content, result)
            },
            |s| {
                let text = s.text(name.as_bytes());
                let args = Args::of(&[(text, TyId::STR)]);
                match s.call_func(expr, getattr, None, None, Some((value, ty)), &args) {
                    Some((ex, from)) if !s.b.dead => s.coerce(ex, from, result),
                    _ => {
                        s.b.dead = false;
                        let c = s.ctype(result);
                        s.zero(&c)
                    }
                }
            },
        );
        (ex, result)
    }

    /// `hasattr(value, name)` of a value of a member type.
    pub(super) fn has_attribute(&mut self, expr: &Expr, value: &Ex, ty: TyId, name: &str) -> Ex {
        let inst = self.inst();
        if let Some(known) = self.typed.attr_outcome(ty, name, inst) {
            return Ex::Bool(known);
        }
        if self.typed.asks_code(ty, name) {
            let missing = self.asked(expr, (value.clone(), ty), name, None, |_| Ex::Bool(true));
            return super::expr::negate(missing);
        }
        let either = |a: Ex, b: Ex| match (a, b) {
            (Ex::Bool(true), _) | (_, Ex::Bool(true)) => Ex::Bool(true),
            (Ex::Bool(false), other) | (other, Ex::Bool(false)) => other,
            (a, b) => Ex::Op(Op::Or, vec![a, b]),
        };
        let class = match *self.typed.types.get(ty) {
            Ty::Object(obj) => self.typed.types.obj(obj).class,
            Ty::Class(class) => class,
            Ty::Func(func, Some(parent)) => {
                let flag =
                    self.own_attribute(value.clone(), func, parent, name).and_then(|(_, flag, _)| flag);
                return flag.unwrap_or(Ex::Bool(true));
            }
            Ty::Func(func, None) => return self.func_attr(func, name).1,
            _ => return Ex::Bool(false),
        };
        let mut found = Ex::Bool(false);
        let parts = self.typed.class_attr_parts(class, name);
        for (owner, _) in parts.given {
            let (_, flag, content) = self.own_attr(owner, name);
            if content != TyId::BOTTOM {
                found = either(found, flag);
            }
        }
        if let Some(flag) = parts.defined.and_then(|global| self.global_flag(global)) {
            found = either(found, flag);
        }
        if !matches!(self.typed.types.get(ty), Ty::Object(_)) {
            return found;
        }
        if self.has_field(class, ty, name) {
            let is_set = match self.typed.may_be_unset(class, name) {
                true => is_set(value.clone(), name),
                false => Ex::Bool(true),
            };
            found = either(found, is_set);
        }
        match self.typed.class_method(class, "__getattr__") {
            Some(_) if !(name.starts_with("__") && name.ends_with("__")) => Ex::Bool(true),
            _ => found,
        }
    }

    /// The variable of an attribute that assignments give a class, whether it is set, and its type.
    pub(super) fn own_attr(&mut self, class: ClassId, name: &str) -> (Ex, Ex, TyId) {
        let cell = self.typed.own_attr(class, name);
        let content = self.typed.types.content(cell);
        let c = self.ctype(content);
        let base = format!("{}_{name}", self.program.classes[class].name);
        let place = self.made_static(&format!("own:{}:{name}", class.0), &base, c);
        let flag =
            self.made_static(&format!("own_set:{}:{name}", class.0), &format!("{base}_is_set"), CType::Bool);
        (place, flag, content)
    }

    /// Raises the AttributeError of a class or of its objects.
    fn fail_attribute(&mut self, class: ClassId, name: &str, of_object: bool) {
        let class = &self.program.classes[class].name;
        let text = match of_object {
            true => format!("'{class}' object has no attribute '{name}'"),
            false => format!("type object '{class}' has no attribute '{name}'"),
        };
        let error = Ex::Name("OLY_AttributeError".into());
        let fail = self.op(Op::Raise, vec![error, Ex::CText(text.into())]);
        self.emit(St::Eval(fail));
        self.emit(St::Unreachable);
    }

    /// The value of an attribute of a class, as its objects see it or as itself.
    pub(super) fn class_attr_value(
        &mut self,
        class: ClassId,
        name: &str,
        of_object: bool,
    ) -> Option<(Ex, TyId)> {
        let parts = self.typed.class_attr_parts(class, name);
        if !self.typed.is_given(&parts) {
            let global = parts.defined?;
            if let Some(flag) = self.global_flag(global) {
                let fail = self.nested(|s| s.fail_attribute(class, name, of_object));
                self.emit(St::If(super::expr::negate(flag), fail, Vec::new()));
            }
            return Some(self.read_global(global));
        }
        let mut result = TyId::BOTTOM;
        let mut given = Vec::new();
        for (owner, _) in parts.given {
            let (place, flag, content) = self.own_attr(owner, name);
            if content != TyId::BOTTOM {
                result = self.typed.types.join(result, content);
                given.push((place, flag, content));
            }
        }
        let defined = parts.defined.map(|global| self.read_global(global));
        if let Some((_, content)) = &defined {
            result = self.typed.types.join(result, *content);
        }
        let c = self.ctype(result);
        let slot = (c != CType::None).then(|| self.temp(c));
        let last = self.nested(|s| match defined {
            Some((ex, content)) => {
                let ex = s.coerce(ex, content, result);
                if let Some(slot) = slot {
                    s.emit(St::Set(Ex::Var(slot), ex));
                }
            }
            None => {
                s.fail_attribute(class, name, of_object);
            }
        });
        let mut rest = last;
        for (place, flag, content) in given.into_iter().rev() {
            let body = self.nested(|s| {
                let value = s.readable(place, content);
                let ex = s.coerce(value, content, result);
                if let Some(slot) = slot {
                    s.emit(St::Set(Ex::Var(slot), ex));
                }
            });
            rest = vec![St::If(flag, body, rest)];
        }
        for st in rest {
            self.emit(st);
        }
        Some((slot.map_or(Ex::None, Ex::Var), result))
    }

    fn made_static(&mut self, key: &str, base: &str, ty: CType) -> Ex {
        if let Some(id) = self.ready.get(key) {
            return Ex::Static(*id);
        }
        let name = self.fresh_name(base);
        let id = self.unit.statics.push(crate::olympus::ir::Static {
            name,
            ty,
            scope: crate::olympus::ir::Scope::Unit,
        });
        self.ready.insert(key.to_owned(), id);
        Ex::Static(id)
    }
}

/// The parameter of the enclosing function that gives a function this attribute.
fn wrapped_name(func: &crate::hir::Func, name: &str) -> Option<usize> {
    match name {
        "__name__" | "__qualname__" => func.wraps,
        "__doc__" => func.wraps_doc,
        _ => None,
    }
}

/// A part of the record of what came before an exception.
fn chain_part(call: &'static str, value: Ex) -> Ex {
    Ex::C(call.into(), vec![Ex::Cast(CType::Exc, Box::new(value))])
}

/// The number of the class of an exception, as a value.
pub(super) fn exception_class(value: Ex) -> Ex {
    Ex::Cast(CType::Int, Box::new(Ex::Arrow(Box::new(value), "cls".into())))
}

/// Whether a field of an object has a value, where that is not sure.
pub(super) fn is_set(object: Ex, name: &str) -> Ex {
    Ex::Arrow(Box::new(object), flag_name(name).into())
}

/// The C name of what tells whether a field has a value.
pub(super) fn flag_name(name: &str) -> String {
    format!("{}_is_set", field_name(name))
}

/// The C name of a field.
pub(super) fn field_name(name: &str) -> String {
    let clean = c_name(name);
    if matches!(clean.as_str(), "cls" | "loc") || crate::olympus::reserved::is_reserved(&clean) {
        format!("{clean}_")
    } else {
        clean
    }
}

/// Whether the compiler itself knows a method of some built-in type; the others are in the library.
fn is_known_method(name: &str) -> bool {
    crate::infer::LIST_METHODS.contains(&name)
        || matches!(name, "format" | "send" | "close" | "throw" | "__next__" | "__iter__" | "__await__")
}
