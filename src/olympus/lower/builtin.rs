//! Built-in functions, types and methods that the compiler itself knows.

use super::Lower;
use super::call::Args;
use super::container::NO_INT;
use crate::hir::{Arg, Expr, ExprKind, Keyword};
use crate::infer::READ_TEXT;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// Calls whose meaning depends on how their arguments are written.
    pub(super) fn special_call(
        &mut self,
        expr: &Expr,
        name: &str,
        args: &[Arg],
        keywords: &[Keyword],
    ) -> Option<Ex> {
        match (name, args) {
            ("print", _) => Some(self.print(expr, args, keywords)),
            ("isinstance", [value, class]) => {
                let ex = self.expr(&value.value);
                if self.b.dead {
                    return Some(Ex::None);
                }
                let (ty, class_ty) = (self.ty(&value.value), self.ty(&class.value));
                let c = self.ctype(ty);
                let ex = self.stable(ex, &c);
                let class = self.expr(&class.value);
                if self.b.dead {
                    return Some(Ex::None);
                }
                Some(self.instance_of(ex, ty, class, class_ty))
            }
            ("getattr", [object, attr, ..]) => {
                let ExprKind::Str(attr) = &attr.value.kind else { return Some(Ex::None) };
                let (ty, result) = (self.ty(&object.value), self.ty(expr));
                if let Some(default) = args.get(2) {
                    let mut values = self.operands(&[&object.value, &default.value]).into_iter();
                    if self.b.dead {
                        return Some(Ex::None);
                    }
                    let (value, other) = (values.next()?, values.next()?);
                    return Some(self.attr_or(expr, (value, ty), attr, (other, self.ty(&default.value))));
                }
                let value = self.expr(&object.value);
                if self.b.dead {
                    return Some(Ex::None);
                }
                Some(self.get_attr(expr, value, ty, attr, result))
            }
            ("setattr", [object, attr, new]) => {
                let ExprKind::Str(attr) = &attr.value.kind else { return Some(Ex::None) };
                let (ot, nt) = (self.ty(&object.value), self.ty(&new.value));
                let mut values = self.operands(&[&object.value, &new.value]).into_iter();
                if self.b.dead {
                    return Some(Ex::None);
                }
                let (o, n) = (values.next().unwrap_or(Ex::None), values.next().unwrap_or(Ex::None));
                self.set_attr(expr, o, ot, attr, n, nt);
                Some(Ex::None)
            }
            ("hasattr" | "callable", [value, ..]) => {
                if let Some(known) = self.decided(expr) {
                    self.discard(&value.value);
                    return Some(Ex::Bool(known));
                }
                let ty = self.ty(&value.value);
                let ex = self.expr(&value.value);
                if self.b.dead {
                    return Some(Ex::None);
                }
                let c = self.ctype(ty);
                let ex = if super::expr::effect(&ex) >= Effect::Fails { self.stable(ex, &c) } else { ex };
                let attr = args.get(1).map(|a| &a.value.kind);
                Some(self.dispatch(
                    ex,
                    ty,
                    TyId::BOOL,
                    |s, ex, member| {
                        let test = match attr {
                            Some(ExprKind::Str(attr)) => s.has_attribute(expr, &ex, member, attr),
                            _ => Ex::Bool(s.typed.any_callable(member)),
                        };
                        Some((test, TyId::BOOL))
                    },
                    "",
                ))
            }
            ("reveal_type", [value]) => Some(self.expr(&value.value)),
            ("dict", []) if !keywords.is_empty() => {
                let ty = self.ty(expr);
                let mut pairs = Vec::new();
                for keyword in keywords {
                    let t = self.ty(&keyword.value);
                    let ex = self.expr(&keyword.value);
                    if self.b.dead {
                        return Some(Ex::None);
                    }
                    let c = self.ctype(t);
                    let ex = self.bake(ex, &c);
                    let key = self.text(keyword.name.as_deref().unwrap_or("").as_bytes());
                    pairs.push((key, TyId::STR, ex, t));
                }
                Some(self.dict_of(expr, ty, &pairs))
            }
            _ => None,
        }
    }

    /// Calls a built-in with values at hand; gives the result and its type.
    pub(super) fn call_builtin(
        &mut self,
        expr: &Expr,
        name: &str,
        args: &Args,
        result: TyId,
    ) -> Option<(Ex, TyId)> {
        let mut joined = args.clone();
        if name == "round" {
            for wanted in ["number", "ndigits"] {
                for (n, ex, ty) in &args.named {
                    if n == wanted {
                        joined.plain.push(super::call::Given { ex: ex.clone(), ty: *ty, star: false });
                    }
                }
            }
        }
        let actuals: Vec<_> =
            args.plain.iter().map(|g| crate::infer::Actual { ty: g.ty, star: g.star }).collect();
        if let [only] = args.plain.as_slice() {
            let actual = crate::infer::Actual { ty: only.ty, star: only.star };
            if self.typed.star_function(name, &[actual], args.named.is_empty()).is_some() {
                return self.call_library(expr, &format!("_star_{name}"), &[(only.ex.clone(), only.ty)]);
            }
        }
        if let [only] = args.plain.as_slice()
            && self.typed.lone_star(name, &[crate::infer::Actual { ty: only.ty, star: only.star }])
                == Some(true)
        {
            joined.plain = vec![self.single_item(expr, name, only)];
        } else if self.typed.lone_star(name, &actuals).is_some() {
            self.fail_type(&format!("{name}() is given a list of another length"));
            self.b.dead = true;
            return Some((Ex::None, TyId::BOTTOM));
        }
        if READ_TEXT.contains(&name) {
            for given in &mut joined.plain {
                (given.ex, given.ty) = self.as_text(given.ex.clone(), given.ty);
            }
        }
        // What the types alone answer is asked of a value all the same.
        if matches!(name, "callable" | "hasattr" | "type" | "issubclass") {
            for given in &mut joined.plain {
                if super::expr::effect(&given.ex) >= Effect::Fails {
                    let c = self.ctype(given.ty);
                    given.ex = self.stable(given.ex.clone(), &c);
                }
            }
        }
        let args = &joined;
        let first = args.plain.first().cloned();
        let value = first.as_ref().map_or(Ex::None, |g| g.ex.clone());
        let ty = first.as_ref().map_or(TyId::BOTTOM, |g| g.ty);
        let second = args.plain.get(1).cloned();
        Some(match name {
            "object.__init__" => (Ex::None, TyId::NONE),
            "type_new" => (Ex::None, ty),
            "classmethod" => (Ex::None, self.typed.made_class_method(ty)?),
            "isinstance" => {
                let class = second?;
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                (self.instance_of(value, ty, class.ex, class.ty), TyId::BOOL)
            }
            "callable" => {
                let test =
                    |s: &mut Self, _, member| Some((Ex::Bool(s.typed.any_callable(member)), TyId::BOOL));
                (self.dispatch(value, ty, TyId::BOOL, test, ""), TyId::BOOL)
            }
            "exit" | "quit" => {
                let func = self.typed.library_func("_exit")?;
                self.call_func(expr, func, None, None, None, args);
                self.emit(St::Unreachable);
                self.b.dead = true;
                (Ex::None, TyId::BOTTOM)
            }
            "range" => {
                let mut ints = Vec::new();
                for given in &args.plain {
                    ints.push(self.int_key(expr, given.ex.clone(), given.ty, NO_INT));
                }
                let parts = match ints.len() {
                    1 => vec![Ex::Int(0), ints.remove(0), Ex::Int(1)],
                    2 => {
                        ints.push(Ex::Int(1));
                        ints
                    }
                    _ => ints,
                };
                (self.op(Op::RangeMake, parts), TyId::RANGE)
            }
            "len" => (self.len(expr, value, ty), TyId::INT),
            "hash" => {
                let hash = self.hash_of(expr, value, ty);
                (Ex::Cast(CType::Int, Box::new(hash)), TyId::INT)
            }
            // A function without variables of others is no value in C: any address that no other one has will do.
            "id" if let Ty::Func(func, None) = *self.typed.types.get(ty) => {
                self.emit(St::Eval(value));
                (Ex::Int(16 * (1 + i64::from(func.0))), TyId::INT)
            }
            "id" => (Ex::C("(Integer)(intptr_t)$".into(), vec![value]), TyId::INT),
            "type" => self.type_of(value, ty, result),
            "bool" => {
                let ex = if first.is_some() { self.truth(value, ty) } else { Ex::Bool(false) };
                (ex, TyId::BOOL)
            }
            "str" if first.is_none() => (self.text(b""), TyId::STR),
            "str" if args.plain.len() > 1 || !args.named.is_empty() => {
                let decode = self.typed.method_of(ty, "decode")?;
                let mut rest = args.clone();
                rest.plain.remove(0);
                return self.call_func(expr, decode, None, None, Some((value, ty)), &rest);
            }
            "str" => (self.str_of(expr, value, ty), TyId::STR),
            "repr" => (self.repr_of(expr, value, ty), TyId::STR),
            "ascii" => {
                let text = self.repr_of(expr, value, ty);
                (Ex::Op(Op::AsciiS, vec![text]), TyId::STR)
            }
            "format" => {
                let spec = second.map(|g| g.ex);
                (self.format_builtin(expr, value, ty, spec), TyId::STR)
            }
            "int" => {
                let named = args.named.iter().find(|(name, ..)| name == "base");
                let base =
                    second.map(|g| (g.ex, g.ty)).or_else(|| named.map(|(_, ex, ty)| (ex.clone(), *ty)));
                let base = base.map(|(ex, ty)| {
                    let base = self.int_key(expr, ex, ty, NO_INT);
                    self.stable(base, &CType::Int)
                });
                let int = self.int_of(ty);
                (self.to_int(expr, value, ty, base, int), int)
            }
            "bigint_word" => (self.coerce(value, ty, TyId::INT), TyId::INT),
            "bigint" => {
                let wide = self.typed.widened(ty);
                (self.coerce(value, ty, wide), wide)
            }
            "float" if first.is_none() => (Ex::Real(0.0), TyId::FLOAT),
            "float" if matches!(self.typed.types.get(ty), Ty::C { .. }) => {
                (Ex::Cast(CType::Real, Box::new(value)), TyId::FLOAT)
            }
            "float" => (self.to_float(expr, value, ty), TyId::FLOAT),
            "complex" => {
                if matches!(self.typed.types.get(ty), Ty::Str) {
                    return self.call_library(expr, "_complex_of_text", &[(value, ty)]);
                }
                if let Some(method) = self.typed.complex_method(ty) {
                    let (ex, from) =
                        self.call_func(expr, method, None, None, Some((value, ty)), &Args::default())?;
                    return Some((self.coerce(ex, from, TyId::COMPLEX), TyId::COMPLEX));
                }
                // Of two real numbers: no arithmetic, which would make NaN of an infinity.
                let named = |wanted: &str| args.named.iter().find(|(name, ..)| name == wanted);
                let given = |(_, ex, ty): &(String, Ex, TyId)| super::call::Given {
                    ex: ex.clone(),
                    ty: *ty,
                    star: false,
                };
                let first = first.or_else(|| named("real").map(given));
                let second = second.or_else(|| named("imag").map(given));
                let value = first.as_ref().map_or(Ex::None, |g| g.ex.clone());
                let ty = first.as_ref().map_or(TyId::BOTTOM, |g| g.ty);
                if let Some(im) = &second
                    && self.typed.rank(ty).is_some_and(|r| r < 4)
                    && self.typed.rank(im.ty).is_some_and(|r| r < 4)
                {
                    let re = self.coerce(value, ty, TyId::FLOAT);
                    let im = self.coerce(im.ex.clone(), im.ty, TyId::FLOAT);
                    return Some((Ex::Op(Op::MakeC, vec![re, im]), TyId::COMPLEX));
                }
                let re = if first.is_some() {
                    self.coerce(value, ty, TyId::COMPLEX)
                } else {
                    Ex::Op(Op::MakeC, vec![Ex::Real(0.0), Ex::Real(0.0)])
                };
                match second {
                    Some(im) => {
                        let im = self.coerce(im.ex, im.ty, TyId::COMPLEX);
                        let j = Ex::Op(Op::MakeC, vec![Ex::Real(0.0), Ex::Real(1.0)]);
                        (Ex::Op(Op::AddC, vec![re, Ex::Op(Op::MulC, vec![im, j])]), TyId::COMPLEX)
                    }
                    None => (re, TyId::COMPLEX),
                }
            }
            "abs" => {
                let ex = self.dispatch(
                    value,
                    ty,
                    result,
                    |s, v, t| match s.typed.types.get(t) {
                        Ty::Int | Ty::Bool => {
                            let v = s.coerce(v, t, TyId::INT);
                            Some((s.op(Op::AbsI, vec![v]), TyId::INT))
                        }
                        Ty::Big => Some((Ex::Op(Op::AbsZ, vec![v]), TyId::BIG)),
                        Ty::Float => Some((Ex::Op(Op::AbsR, vec![v]), TyId::FLOAT)),
                        Ty::Num => Some((s.op(Op::AbsN, vec![v]), TyId::NUM)),
                        Ty::Complex => Some((Ex::Op(Op::AbsC, vec![v]), TyId::FLOAT)),
                        _ => s.call_method(expr, v, t, "__abs__", &[]),
                    },
                    "bad operand type for abs(): '{}'",
                );
                (ex, result)
            }
            "round" => match second.filter(|g| g.ty != TyId::NONE) {
                Some(digits) if matches!(self.typed.types.get(digits.ty), Ty::Union(_)) => {
                    let c = self.ctype(ty);
                    let value = self.stable(value, &c);
                    let one = |s: &mut Self, ex: Ex, member: TyId| {
                        let digits = (member != TyId::NONE).then_some((ex, member));
                        let fits = digits.is_none() || s.typed.rank(member).is_some_and(|rank| rank <= 2);
                        fits.then(|| (s.rounded(expr, value.clone(), ty, digits, result), result))
                    };
                    (self.dispatch(digits.ex, digits.ty, result, one, NO_INT), result)
                }
                digits => {
                    let digits = digits.map(|g| match self.typed.types.get(g.ty) {
                        Ty::Object(_) => (self.int_key(expr, g.ex, g.ty, NO_INT), TyId::INT),
                        _ => (g.ex, g.ty),
                    });
                    (self.rounded(expr, value, ty, digits, result), result)
                }
            },
            "ord" if matches!(self.typed.types.get(ty), Ty::Bytes) => {
                return self.call_library(expr, "_ord_of_bytes", &[(value, ty)]);
            }
            "ord" => {
                let text = self.text_key(value, ty, "ord() expected string of length 1, but {} found");
                (self.op(Op::Ord, vec![text]), TyId::INT)
            }
            "chr" if self.typed.library_func(name).is_none() => {
                let n = self.int_key(expr, value, ty, NO_INT);
                (self.op(Op::Chr, vec![n]), TyId::STR)
            }
            "bin" | "oct" | "hex" if self.typed.library_func(name).is_none() => {
                let base = match name {
                    "bin" => 2,
                    "oct" => 8,
                    _ => 16,
                };
                let n = self.int_key(expr, value, ty, NO_INT);
                (Ex::Op(Op::BaseI, vec![n, Ex::Int(base), Ex::Bool(true)]), TyId::STR)
            }
            "input" => {
                let prompt = if first.is_some() { self.str_of(expr, value, ty) } else { Ex::Null };
                let ex = self.op(Op::Input, vec![prompt]);
                (self.bake(ex, &CType::Str), TyId::STR)
            }
            "pow" if args.plain.len() == 2 => {
                let r = second?;
                let exponent = match &expr.kind {
                    ExprKind::Call { args, .. } => args.get(1).map(|a| &a.value),
                    _ => None,
                };
                let ex = self.binary(
                    expr,
                    crate::hir::BinOp::Pow,
                    false,
                    (value, ty),
                    (r.ex, r.ty),
                    exponent,
                    result,
                );
                (ex, result)
            }
            "list" => {
                let item = self.list_item(result);
                let Some(given) = first else { return Some((self.list_of(item, Vec::new()), result)) };
                if let Ty::List(c) | Ty::VarTuple(c) = *self.typed.types.get(given.ty) {
                    let from = self.typed.types.content(c);
                    if self.key(from) == self.key(item) {
                        let (size, atomic) = self.item_form(item);
                        return Some((Ex::Op(Op::ListCopy, vec![given.ex, size, atomic]), result));
                    }
                }
                let new = self.list_of(item, Vec::new());
                let list = self.bake(new, &CType::List);
                self.extend(expr, list.clone(), item, given.ex, given.ty);
                (list, result)
            }
            "tuple" => {
                let Some(given) = first else { return Some((Ex::None, result)) };
                if matches!(self.typed.types.get(given.ty), Ty::Tuple(_) | Ty::VarTuple(_)) {
                    return Some((given.ex, given.ty));
                }
                let item = self.list_item(result);
                let new = self.list_of(item, Vec::new());
                let list = self.bake(new, &CType::List);
                self.extend(expr, list.clone(), item, given.ex, given.ty);
                (list, result)
            }
            "set" | "frozenset" => {
                let item = self.list_item(result);
                if let Some(given) = &first
                    && let Ty::Set(c) | Ty::FrozenSet(c) = *self.typed.types.get(given.ty)
                {
                    let from = self.typed.types.content(c);
                    if self.key(from) == self.key(item) {
                        return Some((Ex::Op(Op::SetCopy, vec![given.ex.clone()]), result));
                    }
                }
                let new = self.new_set(expr, item);
                let set = self.bake(new, &CType::Set);
                if let Some(given) = first {
                    let into = set.clone();
                    self.for_each_value(expr, given.ex, given.ty, &mut |s, v, from| {
                        let v = s.coerce(v, from, item);
                        let add = s.set_add_value(into.clone(), item, v);
                        s.emit(St::Eval(add));
                    });
                }
                (set, result)
            }
            "dict"
                if args.named.is_empty()
                    && self.typed.mapping_copier(first.as_ref().map(|g| g.ty)).is_some() =>
            {
                return self.call_library(expr, "_dict_of_mapping", &[(value, ty)]);
            }
            "dict" => self.dict_call(expr, first.map(|g| (g.ex, g.ty)), args, result),
            "bytes" => {
                let plain = args.plain.len() == 1 && self.typed.is_int_list(ty);
                if let (Some(func), false) = (self.typed.library_func("_bytes"), plain) {
                    return self.call_func(expr, func, None, None, None, args);
                }
                let value = self.machine_items(value, ty);
                (self.op(Op::BytesOf, vec![value]), TyId::BYTES)
            }
            "next" => return self.next(expr, args, result),
            "dir" => {
                let ex = self.dispatch(
                    value,
                    ty,
                    result,
                    |s, value, member| Some((s.dir(expr, value, member)?, result)),
                    "",
                );
                (ex, result)
            }
            "iter" if second.is_some() => {
                return self.call_func(expr, self.typed.library_func("iter")?, None, None, None, args);
            }
            "iter" => {
                let ex = self.dispatch(
                    value,
                    ty,
                    result,
                    |s, value, member| match s.typed.types.get(member).clone() {
                        Ty::Generator(_) => Some((value, member)),
                        _ if member != ty && s.typed.is_no_iterable(member) => None,
                        Ty::Object(_) | Ty::Class(_) if s.typed.method_of(member, "__iter__").is_some() => {
                            s.call_method(expr, value, member, "__iter__", &[])
                        }
                        _ => s.call_library(expr, "iter", &[(value, member)]),
                    },
                    "'{}' object is not iterable",
                );
                (ex, result)
            }
            "issubclass" => {
                let class = second?;
                let ex = self.dispatch(
                    value,
                    ty,
                    TyId::BOOL,
                    |s, value, ty| {
                        Some((s.subclass_test(value, ty, (class.ex.clone(), class.ty)), TyId::BOOL))
                    },
                    "",
                );
                (ex, TyId::BOOL)
            }
            _ if name.starts_with("dict_") || name.starts_with("set_") || name.starts_with("list_") => {
                return self.intrinsic(expr, name, args);
            }
            _ if name.starts_with("object_") => return self.copying(expr, name, args),
            "zip"
                if first.as_ref().is_some_and(|g| {
                    self.typed.open_zip(&[crate::infer::Actual { ty: g.ty, star: g.star }])
                }) && args.plain.len() == 1 =>
            {
                return self.call_library(expr, "_zip_many", &[(value, ty)]);
            }
            _ => {
                if let Some(func) = self.typed.library_func(name) {
                    return self.call_func(expr, func, None, None, None, args);
                }
                let class = self.typed.library_class(name)?;
                self.construct(expr, class, args, result)
            }
        })
    }

    /// `len(value)`.
    pub(super) fn len(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Ex {
        self.dispatch(
            value,
            ty,
            TyId::INT,
            |s, value, ty| {
                let ex = match s.typed.types.get(ty).clone() {
                    Ty::Str => Ex::Op(Op::LenS, vec![value]),
                    Ty::Bytes | Ty::ByteArray => Ex::Op(Op::LenB, vec![value]),
                    Ty::List(_) | Ty::VarTuple(_) | Ty::Dict(..) | Ty::Set(_) | Ty::FrozenSet(_) => {
                        Ex::Cast(CType::Int, Box::new(Ex::Arrow(Box::new(value), "len".into())))
                    }
                    Ty::Tuple(items) => {
                        if super::expr::effect(&value) >= crate::olympus::op::Effect::Fails {
                            s.emit(St::Eval(value));
                        }
                        Ex::Int(items.len() as i64)
                    }
                    Ty::Range => {
                        let range = s.stable(value, &CType::Range);
                        s.range_len(range)
                    }
                    Ty::Class(class) if s.program.classes[class].enumeration.is_some() => {
                        Ex::Int(s.listed_members(class).len() as i64)
                    }
                    _ => {
                        let (ex, from) = s.call_method(expr, value, ty, "__len__", &[])?;
                        let len = s.coerce(ex, from, TyId::INT);
                        return Some((s.checked_length(len, ty), TyId::INT));
                    }
                };
                Some((ex, TyId::INT))
            },
            "object of type '{}' has no len()",
        )
    }

    /// What a `__len__` of the program gives, which must not be negative.
    fn checked_length(&mut self, len: Ex, of: TyId) -> Ex {
        let class = match *self.typed.types.get(of) {
            Ty::Object(obj) => self.typed.types.obj(obj).class,
            _ => return len,
        };
        let func = self.typed.class_method(class, "__len__");
        let library = |func| self.program.modules[self.program.funcs[func].module].is_library;
        if self.b.dead || matches!(len, Ex::Int(0..)) || func.is_none_or(library) {
            return len;
        }
        let len = self.bake(len, &CType::Int);
        let body = self.nested(|s| s.raise_text("ValueError", "__len__() should return >= 0"));
        self.emit(St::If(Ex::Op(Op::Lt, vec![len.clone(), Ex::Int(0)]), body, Vec::new()));
        len
    }

    /// A runtime function that has no mnemonic.
    pub(super) fn op_call(&mut self, name: &str, args: Vec<Ex>) -> Ex {
        self.b.needs_place = true;
        Ex::C(name.into(), args)
    }

    fn next(&mut self, expr: &Expr, args: &Args, result: TyId) -> Option<(Ex, TyId)> {
        let first = args.plain.first()?.clone();
        let default = args.plain.get(1).cloned();
        let ex = self.dispatch(
            first.ex,
            first.ty,
            result,
            |s, value, ty| {
                if let Ty::Generator(inst) = *s.typed.types.get(ty) {
                    let (ex, from) =
                        s.resume(expr, value, inst, default.as_ref().map(|g| (g.ex.clone(), g.ty)), result);
                    return Some((ex, from));
                }
                match &default {
                    None => s.call_method(expr, value, ty, "__next__", &[]),
                    Some(default) => {
                        let ex = s.guarded_next(expr, value, ty, (default.ex.clone(), default.ty), result)?;
                        Some((ex, result))
                    }
                }
            },
            "'{}' object is not an iterator",
        );
        Some((ex, result))
    }

    /// `next(object, default)`.
    fn guarded_next(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        default: (Ex, TyId),
        result: TyId,
    ) -> Option<Ex> {
        let c = self.ctype(result);
        let slot = self.temp(c);
        self.b.vars[slot].volatile = true;
        let frame = self.temp(CType::Try);
        let mut found = true;
        self.b.tries.push(super::tries::TryFrame::protected(frame));
        let body = self.nested(|s| match s.call_method(expr, value, ty, "__next__", &[]) {
            Some((ex, from)) if !s.b.dead => {
                let ex = s.coerce(ex, from, result);
                s.emit(St::Set(Ex::Var(slot), ex));
            }
            Some(_) => {}
            None => found = false,
        });
        self.b.tries.pop();
        self.b.dead = false;
        let exc = Ex::Dot(Box::new(Ex::Var(frame)), "exc".into());
        let stop = Ex::Op(
            Op::ExcIs,
            vec![Ex::Arrow(Box::new(exc.clone()), "cls".into()), Ex::Name("OLY_StopIteration".into())],
        );
        let handler = self.nested(|s| {
            s.emit(St::If(
                super::expr::negate(stop),
                vec![St::Eval(Ex::Op(Op::Rethrow, vec![exc]))],
                Vec::new(),
            ));
            let ex = s.coerce(default.0, default.1, result);
            s.emit(St::Set(Ex::Var(slot), ex));
        });
        self.emit(St::Try { frame, body, handler });
        found.then_some(Ex::Var(slot))
    }

    /// Operations on containers that only the library may use.
    fn intrinsic(&mut self, expr: &Expr, name: &str, args: &Args) -> Option<(Ex, TyId)> {
        let first = args.plain.first()?.clone();
        let second = args.plain.get(1).cloned();
        let third = args.plain.get(2).cloned();
        let (key_ty, value_ty) = match *self.typed.types.get(first.ty) {
            Ty::Dict(k, v) => (self.typed.types.content(k), self.typed.types.content(v)),
            Ty::Set(c) | Ty::FrozenSet(c) | Ty::List(c) => {
                let content = self.typed.types.content(c);
                (content, content)
            }
            _ => return None,
        };
        let int = |ex: Ex| (Ex::Cast(CType::Int, Box::new(ex)), TyId::INT);
        Some(match name {
            "dict_find" | "set_find" => {
                let key = second?;
                let found = self.find(first.ex, first.ty, key.ex, key.ty);
                int(found)
            }
            "dict_key" | "set_item" | "dict_value" => {
                let at = self.coerce(second.as_ref()?.ex.clone(), second.as_ref()?.ty, TyId::INT);
                let (op, ty) = match name {
                    "dict_key" => (Op::DictKey, key_ty),
                    "set_item" => (Op::SetItem, key_ty),
                    _ => (Op::DictVal, value_ty),
                };
                let c = self.ctype(ty);
                if c == CType::None {
                    return Some((Ex::None, ty));
                }
                (Ex::Deref(c, Box::new(Ex::Op(op, vec![first.ex, at]))), ty)
            }
            "dict_next" | "set_next" => {
                let at = self.coerce(second.as_ref()?.ex.clone(), second.as_ref()?.ty, TyId::INT);
                let op = if name == "dict_next" { Op::DictNext } else { Op::SetNext };
                int(Ex::Op(op, vec![first.ex, at]))
            }
            "dict_put" => {
                let (k, v) = (second?, third?);
                let key = self.coerce(k.ex, k.ty, key_ty);
                let value = self.coerce(v.ex, v.ty, value_ty);
                self.dict_put(first.ex, first.ty, key, value);
                (Ex::None, TyId::NONE)
            }
            "set_add" => {
                let k = second?;
                let key = self.coerce(k.ex, k.ty, key_ty);
                let ex = self.set_add_value(first.ex, key_ty, key);
                (self.bake(ex, &CType::Bool), TyId::BOOL)
            }
            "dict_remove" | "set_remove" => {
                let k = second?;
                let ex = self.remove(first.ex, first.ty, k.ex, k.ty);
                (self.bake(ex, &CType::Bool), TyId::BOOL)
            }
            "dict_clear" | "set_clear" => {
                let op = if name == "dict_clear" { Op::DictClear } else { Op::SetClear };
                self.emit(St::Eval(Ex::Op(op, vec![first.ex])));
                (Ex::None, TyId::NONE)
            }
            "dict_copy" => {
                let ty = self.ty(expr);
                (self.dict_copy(expr, first.ex, first.ty, ty), ty)
            }
            "set_copy" => {
                let ty = self.ty(expr);
                let wide = self.list_item(ty);
                let set = self.set_as(expr, first.ex, key_ty, wide);
                (Ex::Op(Op::SetCopy, vec![set]), ty)
            }
            "set_pop" => {
                let c = self.ctype(key_ty);
                let loc = self.loc();
                let slot = self.op_call("oly_set_pop", vec![first.ex, loc]);
                if c == CType::None {
                    self.emit(St::Eval(slot));
                    return Some((Ex::None, key_ty));
                }
                let value = self.bake(Ex::Deref(c.clone(), Box::new(slot)), &c);
                (value, key_ty)
            }
            "dict_last" => int(Ex::C("oly_dict_last".into(), vec![first.ex])),
            "set_swap" => {
                let other = second?;
                self.emit(St::Eval(Ex::C("oly_set_swap".into(), vec![first.ex, other.ex])));
                (Ex::None, TyId::NONE)
            }
            "set_merge" => {
                let other = second?;
                let set = self.stable(first.ex, &CType::Set);
                let from = self.list_item(other.ty);
                let other = self.set_as(expr, other.ex, from, key_ty);
                self.emit(St::Eval(Ex::C("oly_set_merge".into(), vec![set, other])));
                (Ex::None, TyId::NONE)
            }
            "set_reserve" | "dict_reserve" => {
                let n = second?;
                let c = if name == "set_reserve" { "oly_set_reserve" } else { "oly_dict_reserve" };
                let n = Ex::Cast(CType::Size, Box::new(n.ex));
                self.emit(St::Eval(Ex::C(c.into(), vec![first.ex, n])));
                (Ex::None, TyId::NONE)
            }
            "set_tidy" => {
                self.emit(St::Eval(Ex::C("oly_set_tidy".into(), vec![first.ex])));
                (Ex::None, TyId::NONE)
            }
            "set_hash" => int(Ex::C("oly_set_hash".into(), vec![first.ex])),
            "list_reserve" => {
                let n = second?;
                let (size, atomic) = self.item_form(value_ty);
                let n = Ex::Cast(CType::Size, Box::new(n.ex));
                self.emit(St::Eval(Ex::Op(Op::ListReserve, vec![first.ex, n, size, atomic])));
                (Ex::None, TyId::NONE)
            }
            "list_sort" => {
                let reverse = match second {
                    Some(given) => self.truth(given.ex, given.ty),
                    None => Ex::Bool(false),
                };
                let op = match self.typed.types.get(value_ty) {
                    Ty::Int => Op::ListSortI,
                    Ty::Float => Op::ListSortR,
                    Ty::Str => Op::ListSortS,
                    Ty::Bottom => return Some((Ex::None, TyId::NONE)),
                    _ => {
                        let c = self.ctype(value_ty);
                        let less = self.helper(
                            "list_less",
                            &[CType::Ptr, CType::Ptr],
                            CType::Named("int".into()),
                            |s, params| {
                                let load = |n: usize| Ex::Deref(c.clone(), Box::new(Ex::Var(params[n])));
                                s.compare(
                                    expr,
                                    crate::hir::CmpOp::Lt,
                                    (load(0), value_ty),
                                    (load(1), value_ty),
                                )
                            },
                        );
                        let name = self.unit.funcs[less].name.clone();
                        let (size, atomic) = self.item_form(value_ty);
                        let args = vec![first.ex, size, atomic, Ex::Name(name.into()), reverse];
                        self.emit(St::Eval(Ex::C("oly_list_sort".into(), args)));
                        return Some((Ex::None, TyId::NONE));
                    }
                };
                self.emit(St::Eval(Ex::Op(op, vec![first.ex, reverse])));
                (Ex::None, TyId::NONE)
            }
            _ => return None,
        })
    }
}
