//! Calls of built-in classes: `int(x)`, `float(x)`, `dict(x)`, `type(x)`.

use super::Lower;
use super::call::Args;
use crate::hir::Expr;
use crate::olympus::ir::{CType, Ex};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `type(value)`.
    pub(super) fn type_of(&mut self, value: Ex, ty: TyId, result: TyId) -> (Ex, TyId) {
        let ex = self.dispatch(
            value,
            ty,
            result,
            |s, value, member| {
                let dynamic = s.typed.types.members(result).contains(&TyId::EXC_CLASS);
                let class = match s.typed.types.get(member).clone() {
                    Ty::Object(obj) if dynamic && s.typed.is_exception(s.typed.types.obj(obj).class) => {
                        return Some((super::object::exception_class(value), TyId::EXC_CLASS));
                    }
                    Ty::Object(obj) => Ty::Class(s.typed.types.obj(obj).class),
                    Ty::Class(class) if let Some(meta) = s.program.metaclass(class) => Ty::Class(meta),
                    Ty::Num => {
                        let int = s.typed.types.intern(Ty::Builtin("int".into()));
                        let float = s.typed.types.intern(Ty::Builtin("float".into()));
                        let test = Ex::Dot(Box::new(value), "is_int".into());
                        let ex = s.choose(
                            result,
                            test,
                            |s| s.coerce(Ex::None, int, result),
                            |s| s.coerce(Ex::None, float, result),
                        );
                        return Some((ex, result));
                    }
                    _ => Ty::Builtin(
                        s.typed.type_name(member).unwrap_or_else(|| "object".to_owned()).as_str().into(),
                    ),
                };
                let class = s.typed.types.intern(class);
                Some((Ex::None, class))
            },
            "",
        );
        (ex, result)
    }

    /// The type of `int(x)` in this function.
    pub(super) fn int_of(&mut self, ty: TyId) -> TyId {
        match self.b.func {
            Some(func) if self.typed.types.big => self.typed.int_of(ty, func),
            _ => TyId::INT,
        }
    }

    /// `int(value)`, `int(value, base)`.
    pub(super) fn to_int(&mut self, expr: &Expr, value: Ex, ty: TyId, base: Option<Ex>, result: TyId) -> Ex {
        if ty == TyId::BOTTOM {
            return Ex::Int(0);
        }
        self.dispatch(
            value,
            ty,
            result,
            |s, value, ty| {
                let big = s.int_of(ty) == TyId::BIG;
                if base.is_some() && !matches!(s.typed.types.get(ty), Ty::Str | Ty::Bytes) {
                    return None;
                }
                let base = || base.clone().unwrap_or(Ex::Int(10));
                let (ex, from) = match s.typed.types.get(ty) {
                    Ty::Int | Ty::Big | Ty::Bool => (value, ty),
                    Ty::Float if big => (s.op(Op::RToZ, vec![value]), TyId::BIG),
                    Ty::Float => (s.op(Op::RToI, vec![value]), TyId::INT),
                    Ty::Num => (s.op(Op::NToI, vec![value]), TyId::INT),
                    Ty::Str if big => (s.op(Op::StrZ, vec![value, base()]), TyId::BIG),
                    Ty::Str => (s.op(Op::StrI, vec![value, base()]), TyId::INT),
                    Ty::Bytes if big => (s.op_call("oly_bytes_to_big", vec![value, base()]), TyId::BIG),
                    Ty::Bytes => (s.op_call("oly_bytes_to_int", vec![value, base()]), TyId::INT),
                    _ if s.typed.rank(ty) == Some(1) => (value, ty),
                    _ => match s.call_method(expr, value.clone(), ty, "__int__", &[]) {
                        Some(found) => found,
                        None => s.call_method(expr, value, ty, "__index__", &[])?,
                    },
                };
                Some((s.coerce(ex, from, result), result))
            },
            match base {
                None => "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                Some(_) => "int() can't convert non-string with explicit base",
            },
        )
    }

    /// `float(value)`.
    pub(super) fn to_float(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Ex {
        self.dispatch(
            value,
            ty,
            TyId::FLOAT,
            |s, value, ty| {
                let ex = match s.typed.types.get(ty) {
                    Ty::Float => value,
                    Ty::Int | Ty::Bool | Ty::Num => s.as_real(value, ty),
                    Ty::Str => s.op(Op::StrR, vec![value]),
                    Ty::Bytes => s.op_call("oly_bytes_to_real", vec![value]),
                    _ if s.typed.rank(ty) == Some(1) => s.coerce(value, ty, TyId::FLOAT),
                    _ => {
                        let (ex, from) = match s.call_method(expr, value.clone(), ty, "__float__", &[]) {
                            Some(found) => found,
                            None => s.call_method(expr, value, ty, "__index__", &[])?,
                        };
                        s.coerce(ex, from, TyId::FLOAT)
                    }
                };
                Some((ex, TyId::FLOAT))
            },
            "float() argument must be a string or a real number, not '{}'",
        )
    }

    /// `dict(first, name=value)`.
    pub(super) fn dict_call(
        &mut self,
        expr: &Expr,
        first: Option<(Ex, TyId)>,
        args: &Args,
        result: TyId,
    ) -> (Ex, TyId) {
        let pairs: Vec<(Ex, TyId, Ex, TyId)> = args
            .named
            .iter()
            .map(|(name, ex, ty)| (name.clone(), ex.clone(), *ty))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|(name, ex, ty)| (self.text(name.as_bytes()), TyId::STR, ex, ty))
            .collect();
        let Some((value, ty)) = first else { return (self.dict_of(expr, result, &pairs), result) };
        if let Ty::Dict(..) = self.typed.types.get(ty)
            && self.key(ty) == self.key(result)
            && pairs.is_empty()
        {
            return (Ex::Op(Op::DictCopy, vec![value]), result);
        }
        let new = self.new_dict(expr, result);
        let dict = self.bake(new, &CType::Dict);
        if let Some(func) = self.typed.library_func("_dict_update") {
            let given = Args::of(&[(dict.clone(), result), (value, ty)]);
            self.call_func(expr, func, None, None, None, &given);
        }
        let Ty::Dict(k, v) = *self.typed.types.get(result) else { return (dict, result) };
        let (kt, vt) = (self.typed.types.content(k), self.typed.types.content(v));
        for (a, at, b, bt) in pairs {
            let a = self.coerce(a, at, kt);
            let b = self.coerce(b, bt, vt);
            self.dict_put(dict.clone(), result, a, b);
        }
        (dict, result)
    }
}
