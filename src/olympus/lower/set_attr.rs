//! Attributes that are set and deleted.

use super::Lower;
use super::call::Args;
use super::object::{field_name, is_set};
use crate::hir::{ClassId, Expr, ExprKind, FuncId, is_function_attribute};
use crate::olympus::ir::{Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `object.name = value`; the value is safe to mention after other code has run.
    pub(super) fn set_attr(
        &mut self,
        expr: &Expr,
        object: Ex,
        ty: TyId,
        name: &str,
        value: Ex,
        value_ty: TyId,
    ) {
        if let Ty::C { .. } = self.typed.types.get(ty) {
            let field = self.c_field(object, ty, name);
            return self.set_c_part(field, value, value_ty);
        }
        // `object.__setattr__` and assignments to items of `__dict__` pass descriptors by.
        let thawed = passes_hooks(expr);
        let union = matches!(self.typed.types.get(ty), Ty::Union(_));
        let value_c = self.ctype(value_ty);
        let value = if union { self.stable(value, &value_c) } else { value };
        self.dispatch(
            object,
            ty,
            TyId::NONE,
            |s, object, member| {
                let program = s.program;
                match s.typed.types.get(member).clone() {
                    Ty::Object(obj) => {
                        let class = s.typed.types.obj(obj).class;
                        if let Some(hook) = s.hook(expr, class, "__setattr__") {
                            let text = s.text(name.as_bytes());
                            let args = Args::of(&[(text, TyId::STR), (value.clone(), value_ty)]);
                            s.call_func(expr, hook, None, None, Some((object, member)), &args);
                            return Some((Ex::None, TyId::NONE));
                        }
                        if !thawed && let Some((this, set)) = s.typed.descriptor(class, name, "__set__", None)
                        {
                            let (descriptor, _) = s.class_attr_value(class, name, true)?;
                            let args = Args::of(&[(object, member), (value.clone(), value_ty)]);
                            s.call_func(expr, set, None, None, Some((descriptor, this)), &args);
                            return Some((Ex::None, TyId::NONE));
                        }
                        if let Some(setter) = s.typed.property_of(class, name).flatten() {
                            let args = Args::of(&[(value.clone(), value_ty)]);
                            s.call_func(expr, setter, None, None, Some((object, member)), &args);
                            return Some((Ex::None, TyId::NONE));
                        }
                        let cell = s.typed.field_cell(member, name);
                        let content = s.typed.types.content(cell);
                        let flagged = s.typed.may_be_unset(class, name);
                        let c = s.ctype(member);
                        let object = if flagged { s.stable(object, &c) } else { object };
                        let place = Ex::Arrow(Box::new(object.clone()), field_name(name).into());
                        s.store(place, content, value.clone(), value_ty);
                        if flagged {
                            let flag = is_set(object, name);
                            s.emit(St::Set(flag, Ex::Bool(true)));
                        }
                        Some((Ex::None, TyId::NONE))
                    }
                    Ty::Func(func, None) if is_function_attribute(name) && s.typed.lasts(func) => {
                        let (place, flag, content) = s.func_attr(func, name);
                        s.store(place, content, value.clone(), value_ty);
                        s.emit(St::Set(flag, Ex::Bool(true)));
                        Some((Ex::None, TyId::NONE))
                    }
                    Ty::Func(func, Some(parent)) if s.typed.own_attribute(func, name).is_some() => {
                        let (place, flag, content) = s.own_attribute(object, func, parent, name)?;
                        s.store(place, content, value.clone(), value_ty);
                        if let Some(flag) = flag {
                            s.emit(St::Set(flag, Ex::Bool(true)));
                        }
                        Some((Ex::None, TyId::NONE))
                    }
                    Ty::Class(class) => {
                        match program.classes[class].attrs.get(name) {
                            Some(global) => s.set_global(*global, value.clone(), value_ty),
                            None if s.typed.can_be_given(class, name) => {
                                s.give_class(class, name, value.clone(), value_ty);
                            }
                            None => return None,
                        }
                        Some((Ex::None, TyId::NONE))
                    }
                    Ty::Module(module) => {
                        let global = program.name_in(module, name)?;
                        s.set_global(global, value.clone(), value_ty);
                        Some((Ex::None, TyId::NONE))
                    }
                    _ => None,
                }
            },
            &format!("'{{}}' object has no attribute '{name}'"),
        );
    }

    /// `Class.name = value` of an attribute that the body of the class does not define.
    fn give_class(&mut self, class: ClassId, name: &str, value: Ex, ty: TyId) {
        let (place, flag, content) = self.own_attr(class, name);
        self.store(place, content, value, ty);
        self.emit(St::Set(flag, Ex::Bool(true)));
    }

    /// The method of a class that sets or deletes all attributes of its objects, where it is not passed by.
    fn hook(&self, expr: &Expr, class: ClassId, name: &str) -> Option<FuncId> {
        if passes_hooks(expr) || self.sets_own(class) { None } else { self.typed.class_method(class, name) }
    }

    /// Whether the function being lowered is the library's, of a class that this one derives from.
    pub(super) fn sets_own(&self, class: ClassId) -> bool {
        self.b.func.is_some_and(|func| self.typed.sets_own(func, class))
    }

    /// `del object.name`.
    pub(super) fn delete_attr(&mut self, expr: &Expr, object: Ex, ty: TyId, name: &str) {
        self.dispatch(
            object,
            ty,
            TyId::NONE,
            |s, object, member| {
                let Ty::Object(obj) = *s.typed.types.get(member) else { return None };
                let class = s.typed.types.obj(obj).class;
                if let Some(hook) = s.hook(expr, class, "__delattr__") {
                    let text = s.text(name.as_bytes());
                    let args = Args::of(&[(text, TyId::STR)]);
                    s.call_func(expr, hook, None, None, Some((object, member)), &args);
                    return Some((Ex::None, TyId::NONE));
                }
                if let Some((this, delete)) = s.typed.descriptor(class, name, "__delete__", None) {
                    let (descriptor, _) = s.class_attr_value(class, name, true)?;
                    let args = Args::of(&[(object, member)]);
                    s.call_func(expr, delete, None, None, Some((descriptor, this)), &args);
                    return Some((Ex::None, TyId::NONE));
                }
                if let Some(deleter) = s.typed.class_method(class, &crate::hir::deleter(name)) {
                    s.call_func(expr, deleter, None, None, Some((object, member)), &Args::default());
                    return Some((Ex::None, TyId::NONE));
                }
                if !s.has_field(class, member, name) {
                    return None;
                }
                let c = s.ctype(member);
                let object = s.stable(object, &c);
                let flag = is_set(object, name);
                let text = format!("'{}' object has no attribute '{name}'", s.program.classes[class].name);
                let fail =
                    s.op(Op::Raise, vec![Ex::Name("OLY_AttributeError".into()), Ex::CText(text.into())]);
                s.emit(St::If(super::expr::negate(flag.clone()), vec![St::Eval(fail)], Vec::new()));
                s.emit(St::Set(flag, Ex::Bool(false)));
                Some((Ex::None, TyId::NONE))
            },
            &format!("'{{}}' object has no attribute '{name}'"),
        );
    }
}

/// Whether an attribute is set or deleted past the hooks of its class: by those of `object`.
fn passes_hooks(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Call { func, .. }
        if matches!(&func.kind, ExprKind::Builtin(name)
            if matches!(&**name, "object_setattr" | "object_setattr_given" | "object_delattr")))
}
