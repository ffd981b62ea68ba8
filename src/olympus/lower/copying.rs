//! Intrinsics that make objects: see `infer::copying`.

use super::Lower;
use super::call::Args;
use super::object::{field_name, is_set};
use crate::hir::Expr;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `object_copy`, `object_at` and `object_deepen`.
    pub(super) fn copying(&mut self, expr: &Expr, name: &str, args: &Args) -> Option<(Ex, TyId)> {
        match (name, args.plain.as_slice()) {
            ("object_new", [class, ..]) => {
                let Ty::Class(class) = *self.typed.types.get(class.ty) else { return None };
                let result = self.ty(expr);
                Some(self.blank_object(class, result))
            }
            ("object_member", [class, name, value]) => {
                let Ty::Class(class) = *self.typed.types.get(class.ty) else { return None };
                let ty = self.typed.shared_object(class);
                let c = self.ctype(ty);
                let made = Ex::Var(self.temp(c));
                self.enum_member(&made, class, (name.ex.clone(), name.ty), (value.ex.clone(), value.ty));
                Some((made, ty))
            }
            ("object_handled", []) => {
                let ty = self.typed.cause_type();
                let c = self.ctype(ty);
                Some((Ex::Cast(c, Box::new(Ex::C("oly_handled_now".into(), Vec::new()))), ty))
            }
            ("object_setattr", [object, _, value]) => {
                if let Some(field) = crate::infer::field_of(expr) {
                    self.set_attr(expr, object.ex.clone(), object.ty, field, value.ex.clone(), value.ty);
                }
                Some((Ex::None, TyId::NONE))
            }
            ("object_setattr_given", [object, _, value]) => {
                let field = crate::infer::field_of(expr)?;
                let inst = self.inst();
                let members = self.typed.types.members(object.ty);
                if members.iter().any(|member| self.typed.is_given_name(*member, field, inst)) {
                    self.set_attr(expr, object.ex.clone(), object.ty, field, value.ex.clone(), value.ty);
                } else {
                    let text = format!("setattr of '{field}', a name that no statement gives `__setattr__`");
                    let class = Ex::Name("OLY_NotImplementedError".into());
                    let fail = self.op(Op::Raise, vec![class, Ex::CText(text.into())]);
                    self.emit(St::Eval(fail));
                }
                Some((Ex::None, TyId::NONE))
            }
            ("object_delattr", [object, _]) => {
                if let Some(field) = crate::infer::field_of(expr) {
                    self.delete_attr(expr, object.ex.clone(), object.ty, field);
                }
                Some((Ex::None, TyId::NONE))
            }
            ("object_copy", [x]) => {
                let ex = self.dispatch(
                    x.ex.clone(),
                    x.ty,
                    x.ty,
                    |s, object, member| Some((s.copy_object(object, member), member)),
                    "",
                );
                Some((ex, x.ty))
            }
            ("object_at", [x, address]) => {
                let at = self.stable(address.ex.clone(), &CType::Int);
                let ex = self.dispatch(
                    x.ex.clone(),
                    x.ty,
                    x.ty,
                    |s, object, member| {
                        let c = s.ctype(member);
                        let is_place = matches!(c, CType::Ref(_) | CType::List | CType::Dict | CType::Set);
                        let ex = if is_place { Ex::Cast(c, Box::new(at.clone())) } else { object };
                        Some((ex, member))
                    },
                    "",
                );
                Some((ex, x.ty))
            }
            ("object_deepen", [x, visit, memo]) => {
                let memo = (self.stable(memo.ex.clone(), &CType::Dict), memo.ty);
                self.dispatch(
                    x.ex.clone(),
                    x.ty,
                    TyId::NONE,
                    |s, object, member| {
                        s.deepen(expr, object, member, visit.ty, &memo);
                        Some((Ex::None, TyId::NONE))
                    },
                    "",
                );
                Some((Ex::None, TyId::NONE))
            }
            _ => None,
        }
    }

    /// The type of the dict among those that an expression may give.
    pub(super) fn dict_type(&mut self, expr: &Expr) -> Option<TyId> {
        self.member_where(self.ty(expr), |member| matches!(member, Ty::Dict(..)))
    }

    /// `object.__dict__`: a dict of the attributes that the object has.
    pub(super) fn object_dict(
        &mut self,
        expr: &Expr,
        object: Ex,
        ty: TyId,
        ordered: bool,
    ) -> Option<(Ex, TyId)> {
        let names = self.typed.dict_fields(ty, ordered)?;
        let Ty::Object(obj) = *self.typed.types.get(ty) else { return None };
        let class = self.typed.types.obj(obj).class;
        let dict_ty = self.dict_type(expr)?;
        let Ty::Dict(_, value_cell) = *self.typed.types.get(dict_ty) else { return None };
        let value_ty = self.typed.types.content(value_cell);
        let c = self.ctype(ty);
        let object = self.stable(object, &c);
        let made = self.new_dict(expr, dict_ty);
        let dict = self.temp(CType::Dict);
        self.emit(St::Set(Ex::Var(dict), made));
        for name in names {
            let cell = self.typed.field_cell(ty, &name);
            let content = self.typed.types.content(cell);
            if content == TyId::BOTTOM {
                continue;
            }
            let put = |s: &mut Self| {
                let field = match s.ctype(content) {
                    CType::None => Ex::None,
                    _ => Ex::Arrow(Box::new(object.clone()), field_name(&name).into()),
                };
                let value = s.coerce(field, content, value_ty);
                let key = s.text(name.as_bytes());
                s.dict_put(Ex::Var(dict), dict_ty, key, value);
            };
            if self.typed.may_be_unset(class, &name) {
                let put = self.nested(put);
                self.emit(St::If(is_set(object.clone(), &name), put, Vec::new()));
            } else {
                put(self);
            }
        }
        Some((Ex::Var(dict), dict_ty))
    }

    fn copy_object(&mut self, object: Ex, ty: TyId) -> Ex {
        let CType::Ref(id) = self.ctype(ty) else { return object };
        if self.typed.copied_class(ty).is_none() {
            return object;
        }
        let new = self.temp(CType::Ref(id));
        self.emit(St::Set(Ex::Var(new), Ex::Op(Op::New, vec![Ex::SizeOf(CType::Tuple(id))])));
        let whole = |ex: Ex| Ex::Deref(CType::Tuple(id), Box::new(ex));
        self.emit(St::Set(whole(Ex::Var(new)), whole(object)));
        Ex::Var(new)
    }

    fn deepen(&mut self, expr: &Expr, object: Ex, ty: TyId, visit: TyId, memo: &(Ex, TyId)) {
        let (Some(class), Ty::Func(visit, parent)) =
            (self.typed.copied_class(ty), self.typed.types.get(visit).clone())
        else {
            return;
        };
        let c = self.ctype(ty);
        let object = self.stable(object, &c);
        for (n, name) in self.typed.field_names(class).iter().enumerate() {
            let cell = self.typed.field_cell(ty, name);
            let content = self.typed.types.content(cell);
            let field_c = self.ctype(content);
            if content == TyId::BOTTOM || matches!(field_c, CType::None | CType::Int | CType::Real) {
                continue;
            }
            let slot = self.typed.field_slot(ty, n);
            let inst = self.target(expr, visit, parent, slot, vec![content, memo.1]);
            let params = self.typed.insts[inst].params.clone();
            let ret = self.typed.insts[inst].ret;
            let ret_ty = self.typed.types.content(ret);
            let id = self.function(inst);
            let field = Ex::Arrow(Box::new(object.clone()), field_name(name).into());
            let flagged = self.typed.may_be_unset(class, name);
            let copy = |s: &mut Self| {
                let given = s.coerce(field.clone(), content, params[0]);
                let (memo, memo_ty) = memo.clone();
                let memo = s.coerce(memo, memo_ty, params[1]);
                s.b.calls = true;
                s.b.needs_place = true;
                let call = Ex::Call(id, vec![given, memo]);
                let ret_c = s.ctype(ret_ty);
                let copy = s.bake(call, &ret_c);
                let copy = s.coerce(copy, ret_ty, content);
                s.emit(St::Set(field.clone(), copy));
            };
            if flagged {
                let copy = self.nested(copy);
                let flag = is_set(object.clone(), name);
                self.emit(St::If(flag, copy, Vec::new()));
            } else {
                copy(self);
            }
        }
    }
}
