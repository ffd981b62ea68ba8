//! Comparisons: chains, equality, identity and order, by the types of both sides.

use super::Lower;
use super::expr::{effect, negate};
use crate::hir::{CmpOp, Expr};
use crate::infer::compare_methods;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    pub(super) fn compare_chain(&mut self, expr: &Expr, first: &Expr, rest: &[(CmpOp, Expr)]) -> Ex {
        if let [(op, right)] = rest {
            let (lt, rt) = (self.ty(first), self.ty(right));
            let mut items = self.operands(&[first, right]).into_iter();
            if self.b.dead {
                return Ex::None;
            }
            let (l, r) = (items.next().unwrap_or(Ex::None), items.next().unwrap_or(Ex::None));
            let result = self.ty(expr);
            let tries = if result == TyId::BOOL { Vec::new() } else { self.typed.comparisons(*op, lt, rt) };
            if tries.is_empty() {
                return self.compare(expr, *op, (l, lt), (r, rt));
            }
            let (lc, rc) = (self.ctype(lt), self.ctype(rt));
            let (l, r) = if tries.len() > 1 { (self.bake(l, &lc), self.bake(r, &rc)) } else { (l, r) };
            for (name, swapped) in tries {
                let (left, right) = ((l.clone(), lt), (r.clone(), rt));
                let ((this, this_ty), other) = if swapped { (right, left) } else { (left, right) };
                match self.call_method(expr, this, this_ty, name, &[other]) {
                    Some((ex, TyId::NOT_IMPLEMENTED)) if !self.b.dead => self.evaluate(ex),
                    Some((ex, ty)) if !self.b.dead => return self.coerce(ex, ty, result),
                    _ => return Ex::None,
                }
            }
            return Ex::None;
        }
        let value = self.expr(first);
        if self.b.dead {
            return Ex::None;
        }
        let ty = self.ty(first);
        let c = self.ctype(ty);
        let left = self.bake(value, &c);
        self.compare_rest(expr, left, ty, rest)
    }

    fn compare_rest(&mut self, expr: &Expr, left: Ex, lt: TyId, rest: &[(CmpOp, Expr)]) -> Ex {
        let Some(((op, right), more)) = rest.split_first() else { return Ex::Bool(true) };
        let value = self.expr(right);
        if self.b.dead {
            return Ex::None;
        }
        let rt = self.ty(right);
        if more.is_empty() {
            return self.compare(expr, *op, (left, lt), (value, rt));
        }
        let c = self.ctype(rt);
        let middle = match value {
            // A variable keeps its value while the rest of the chain is compared.
            Ex::Var(_) => value,
            value => self.bake(value, &c),
        };
        let test = self.compare(expr, *op, (left, lt), (middle.clone(), rt));
        let mut then = Ex::Bool(true);
        let block = self.nested(|s| then = s.compare_rest(expr, middle, rt, more));
        let dead = std::mem::replace(&mut self.b.dead, false);
        if block.is_empty() {
            return Ex::Op(Op::And, vec![test, then]);
        }
        let result = self.temp(CType::Bool);
        self.emit(St::Set(Ex::Var(result), test));
        let mut block = block;
        if !dead {
            block.push(St::Set(Ex::Var(result), then));
        }
        self.emit(St::If(Ex::Var(result), block, Vec::new()));
        Ex::Var(result)
    }

    pub(super) fn compare(&mut self, expr: &Expr, op: CmpOp, l: (Ex, TyId), r: (Ex, TyId)) -> Ex {
        match op {
            CmpOp::Eq => self.equal(expr, l, r),
            CmpOp::Ne => {
                let single = !matches!(self.typed.types.get(l.1), Ty::Union(_));
                if single
                    && matches!(self.typed.types.get(l.1), Ty::Object(_))
                    && let Some((ex, ty)) =
                        self.call_method(expr, l.0.clone(), l.1, "__ne__", &[(r.0.clone(), r.1)])
                {
                    return self.truth(ex, ty);
                }
                let eq = self.equal(expr, l, r);
                negate(eq)
            }
            CmpOp::Is => self.identical(l, r),
            CmpOp::IsNot => {
                let same = self.identical(l, r);
                negate(same)
            }
            CmpOp::In => self.contains(expr, r, l),
            CmpOp::NotIn => {
                let has = self.contains(expr, r, l);
                negate(has)
            }
            CmpOp::Lt | CmpOp::Le | CmpOp::Gt | CmpOp::Ge => self.order(expr, op, l, r),
        }
    }

    /// `==` of items of containers: an object is equal to itself.
    pub(super) fn equal_item(&mut self, expr: &Expr, left: (Ex, TyId), right: (Ex, TyId)) -> Ex {
        let items = std::mem::replace(&mut self.items, true);
        let equal = self.equal(expr, left, right);
        self.items = items;
        equal
    }

    /// `==`.
    pub(super) fn equal(&mut self, expr: &Expr, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        if self.has_kinds(lt) {
            let rc = self.ctype(rt);
            let r = self.stable(r, &rc);
            return self.dispatch_kinds(
                l,
                lt,
                TyId::BOOL,
                |s, l, lt| Some((s.equal(expr, (l, lt), (r.clone(), rt)), TyId::BOOL)),
                "",
            );
        }
        if self.has_kinds(rt) {
            let lc = self.ctype(lt);
            let l = self.stable(l, &lc);
            return self.dispatch_kinds(
                r,
                rt,
                TyId::BOOL,
                |s, r, rt| Some((s.equal(expr, (l.clone(), lt), (r, rt)), TyId::BOOL)),
                "",
            );
        }
        // C compares its own values; None is its null pointer.
        let foreign = |s: &Self, t: TyId| matches!(s.typed.types.get(t), Ty::C { .. } | Ty::Ptr);
        if foreign(self, lt) && (foreign(self, rt) || rt == TyId::NONE) {
            let r = if rt == TyId::NONE { Ex::Null } else { r };
            return Ex::Op(Op::Eq, vec![l, r]);
        }
        if lt == TyId::NONE && foreign(self, rt) {
            return Ex::Op(Op::Eq, vec![Ex::Null, r]);
        }
        let ((l, lt), (r, rt)) = (self.seen(l, lt), self.seen(r, rt));
        // Members of an `IntEnum` compare as their values.
        let value =
            |s: &Self, t: TyId| matches!(s.typed.types.get(t), Ty::Object(_)) && s.typed.rank(t).is_some();
        if value(self, lt) && self.typed.rank(rt).is_some() {
            let int = self.enum_int(lt);
            let l = self.coerce(l, lt, int);
            return self.equal(expr, (l, int), (r, rt));
        }
        if value(self, rt) && self.typed.rank(lt).is_some() {
            let int = self.enum_int(rt);
            let r = self.coerce(r, rt, int);
            return self.equal(expr, (l, lt), (r, int));
        }
        match (self.typed.types.get(lt).clone(), self.typed.types.get(rt).clone()) {
            (Ty::Bottom, _) | (_, Ty::Bottom) => self.settled([l, r], false),
            (Ty::Bool, Ty::Bool) | (Ty::Int, Ty::Int) | (Ty::Float, Ty::Float) => Ex::Op(Op::Eq, vec![l, r]),
            (Ty::Int | Ty::Bool, Ty::Int | Ty::Bool) => {
                let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
                Ex::Op(Op::Eq, vec![l, r])
            }
            (Ty::Big, Ty::Int | Ty::Big | Ty::Bool) | (Ty::Int | Ty::Bool, Ty::Big) => {
                let (l, r) = (self.coerce(l, lt, TyId::BIG), self.coerce(r, rt, TyId::BIG));
                Ex::Op(Op::EqZ, vec![l, r])
            }
            (Ty::Big, Ty::Float) => Ex::Op(Op::EqZR, vec![l, r]),
            (Ty::Int | Ty::Bool, Ty::Float) => {
                if let Ex::Int(n) = l
                    && n.unsigned_abs() <= 1 << 53
                {
                    return Ex::Op(Op::Eq, vec![Ex::Real(n as f64), r]);
                }
                let l = self.coerce(l, lt, TyId::INT);
                Ex::Op(Op::EqIR, vec![l, r])
            }
            (Ty::Float, Ty::Int | Ty::Big | Ty::Bool) => self.equal(expr, (r, rt), (l, lt)),
            (Ty::Num, Ty::Int | Ty::Bool | Ty::Float | Ty::Num)
            | (Ty::Int | Ty::Bool | Ty::Float, Ty::Num) => {
                let (l, r) = (self.coerce(l, lt, TyId::NUM), self.coerce(r, rt, TyId::NUM));
                Ex::C("oly_num_eq($, $)".into(), vec![l, r])
            }
            (Ty::Complex, Ty::Complex | Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num)
            | (Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num, Ty::Complex) => {
                let (l, r) = (self.coerce(l, lt, TyId::COMPLEX), self.coerce(r, rt, TyId::COMPLEX));
                Ex::Op(Op::EqC, vec![l, r])
            }
            (Ty::ExcClass, _) | (_, Ty::ExcClass) => self.equal_classes((l, lt), (r, rt)),
            (Ty::Str, Ty::Str) => match (l, r) {
                // Two characters: no need to make strings of them.
                (Ex::Op(Op::IndexS, l), Ex::Op(Op::IndexS, r)) => {
                    let operands = l.into_iter().take(2).chain(r.into_iter().take(2)).collect();
                    self.op(Op::SameS, operands)
                }
                (l, r) => Ex::Op(Op::EqS, vec![l, r]),
            },
            (Ty::Bytes | Ty::ByteArray, Ty::Bytes | Ty::ByteArray) => Ex::Op(Op::EqB, vec![l, r]),
            (Ty::None, Ty::None) | (Ty::Ellipsis, Ty::Ellipsis) => self.settled([l, r], true),
            (Ty::Union(_), Ty::Union(_) | Ty::Func(..) | Ty::Builtin(_))
            | (Ty::Func(..) | Ty::Builtin(_), Ty::Union(_)) => self.same_function((l, lt), (r, rt)),
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                if x.len() != y.len() {
                    return self.settled([l, r], false);
                }
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let (l, r) = (self.stable(l, &lc), self.stable(r, &rc));
                let mut result = Ex::Bool(true);
                for (n, (p, q)) in x.iter().zip(y.iter()).enumerate().rev() {
                    let (a, b) = (
                        Ex::Dot(Box::new(l.clone()), format!("f{n}").into()),
                        Ex::Dot(Box::new(r.clone()), format!("f{n}").into()),
                    );
                    let one = self.equal_item(expr, (a, *p), (b, *q));
                    result = match result {
                        Ex::Bool(true) => one,
                        rest => Ex::Op(Op::And, vec![one, rest]),
                    };
                }
                result
            }
            (Ty::VarTuple(_), Ty::VarTuple(_) | Ty::Tuple(_)) => {
                self.by_method(expr, "__eq__", (l, lt), (r, rt))
            }
            (Ty::Tuple(_), Ty::VarTuple(_)) => self.by_method(expr, "__eq__", (r, rt), (l, lt)),
            (Ty::Object(_), _) | (_, Ty::Object(_)) => {
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let (l, r) = (self.stable(l, &lc), self.stable(r, &rc));
                let mut tries = Vec::new();
                if self.typed.method_of(lt, "__eq__").is_some()
                    && matches!(self.typed.types.get(lt), Ty::Object(_))
                {
                    tries.push(("__eq__", false));
                }
                if self.typed.method_of(rt, "__eq__").is_some()
                    && matches!(self.typed.types.get(rt), Ty::Object(_))
                {
                    tries.push(("__eq__", true));
                }
                // Containers take an object for equal to itself, whatever its `__eq__` says; they are the library's.
                let refs = matches!((&lc, &rc), (CType::Ref(_), CType::Ref(_)));
                if (self.b.library || self.items) && refs && !tries.is_empty() {
                    let same = self.identical((l.clone(), lt), (r.clone(), rt));
                    let items = std::mem::replace(&mut self.items, false);
                    let equal = self.choose(
                        TyId::BOOL,
                        same,
                        |_| Ex::Bool(true),
                        |s| s.equal_methods(expr, &tries, (&l, lt), (&r, rt)),
                    );
                    self.items = items;
                    return equal;
                }
                self.equal_methods(expr, &tries, (&l, lt), (&r, rt))
            }
            (Ty::List(_), Ty::List(_)) | (Ty::Dict(..), Ty::Dict(..)) => {
                self.by_method(expr, "__eq__", (l, lt), (r, rt))
            }
            (Ty::Set(_) | Ty::FrozenSet(_), Ty::Set(_) | Ty::FrozenSet(_)) => {
                self.by_method(expr, "__eq__", (l, lt), (r, rt))
            }
            (Ty::Range, Ty::Range) => self.by_method(expr, "__eq__", (l, lt), (r, rt)),
            (Ty::Generator(_), Ty::Generator(_)) | (Ty::Ptr, Ty::Ptr) => Ex::Op(Op::Eq, vec![l, r]),
            (Ty::Func(f, p), Ty::Func(g, q)) if f == g && p.is_some() && p == q => Ex::Op(Op::Eq, vec![l, r]),
            _ => {
                let same = self.key(lt) == self.key(rt);
                self.settled([l, r], same)
            }
        }
    }

    /// What the types decide; what gives the operands runs all the same.
    fn settled(&mut self, operands: [Ex; 2], value: bool) -> Ex {
        for ex in operands {
            if effect(&ex) >= Effect::Fails {
                self.emit(St::Eval(ex));
            }
        }
        Ex::Bool(value)
    }

    /// Whether the class of a caught exception is another class.
    fn equal_classes(&mut self, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        let mut number = |ex: &Ex, ty: TyId| match *self.typed.types.get(ty) {
            Ty::ExcClass => Some(ex.clone()),
            Ty::Class(class) => Some(self.class_number(class)),
            _ => None,
        };
        match (number(&l, lt), number(&r, rt)) {
            (Some(l), Some(r)) => Ex::Op(Op::Eq, vec![l, r]),
            _ => self.settled([l, r], false),
        }
    }

    /// A comparison that a method of the left operand decides.
    fn by_method(&mut self, expr: &Expr, name: &str, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        match self.call_method(expr, l, lt, name, &[(r, rt)]) {
            Some((ex, ty)) => self.truth(ex, ty),
            None => Ex::Bool(false),
        }
    }

    fn equal_methods(&mut self, expr: &Expr, tries: &[(&str, bool)], l: (&Ex, TyId), r: (&Ex, TyId)) -> Ex {
        let Some(((name, swapped), rest)) = tries.split_first() else {
            let objects = matches!(self.typed.types.get(l.1), Ty::Object(_))
                && matches!(self.typed.types.get(r.1), Ty::Object(_));
            if !objects {
                return Ex::Bool(false);
            }
            let cast = |e: &Ex| Ex::Cast(CType::Object, Box::new(e.clone()));
            return Ex::Op(Op::Eq, vec![cast(l.0), cast(r.0)]);
        };
        let (this, other) = if *swapped { (r, l) } else { (l, r) };
        let Some((ex, ty)) =
            self.call_method(expr, this.0.clone(), this.1, name, &[(other.0.clone(), other.1)])
        else {
            return self.equal_methods(expr, rest, l, r);
        };
        let members = self.typed.types.members(ty);
        if !members.contains(&TyId::NOT_IMPLEMENTED) {
            return self.truth(ex, ty);
        }
        if members.len() == 1 {
            return self.equal_methods(expr, rest, l, r);
        }
        let c = self.ctype(ty);
        let value = self.bake(ex, &c);
        let test = self.is_member(&value, ty, TyId::NOT_IMPLEMENTED);
        let useful = self.typed.types.filter(ty, |_, m| m != TyId::NOT_IMPLEMENTED);
        self.choose(
            TyId::BOOL,
            test,
            |s| s.equal_methods(expr, rest, l, r),
            |s| {
                let part = s.coerce(value.clone(), ty, useful);
                s.truth(part, useful)
            },
        )
    }

    /// `is`.
    fn identical(&mut self, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        if lt == TyId::NONE && matches!(self.typed.types.get(rt), Ty::Union(_)) {
            return self.identical((r, rt), (l, lt));
        }
        let l_union = matches!(self.typed.types.get(lt), Ty::Union(_));
        if rt == TyId::NONE && l_union {
            let c = self.ctype(lt);
            let l = self.stable(l, &c);
            if !self.typed.types.members(lt).contains(&TyId::NONE) {
                return Ex::Bool(false);
            }
            return self.is_member(&l, lt, TyId::NONE);
        }
        if l_union {
            let rc = self.ctype(rt);
            let r = self.stable(r, &rc);
            return self.dispatch(
                l,
                lt,
                TyId::BOOL,
                |s, l, lt| Some((s.identical((l, lt), (r.clone(), rt)), TyId::BOOL)),
                "",
            );
        }
        if matches!(self.typed.types.get(rt), Ty::Union(_)) {
            return self.identical((r, rt), (l, lt));
        }
        let foreign = |s: &Self, t: TyId| matches!(s.typed.types.get(t), Ty::C { .. } | Ty::Ptr);
        if foreign(self, lt) || foreign(self, rt) {
            let null = |ex, ty| if ty == TyId::NONE { Ex::Null } else { ex };
            return Ex::Op(Op::Eq, vec![null(l, lt), null(r, rt)]);
        }
        if lt == TyId::EXC_CLASS || rt == TyId::EXC_CLASS {
            return self.equal_classes((l, lt), (r, rt));
        }
        let (lc, rc) = (self.ctype(lt), self.ctype(rt));
        match (&lc, &rc) {
            (CType::None, CType::None) => Ex::Bool(self.key(lt) == self.key(rt)),
            (CType::Int | CType::Bool | CType::Real, b) if lc == *b => Ex::Op(Op::Eq, vec![l, r]),
            (CType::Str, CType::Str) => Ex::Op(Op::EqS, vec![l, r]),
            (CType::Ref(_), CType::Ref(_)) => {
                let cast = |e: Ex| Ex::Cast(CType::Ptr, Box::new(e));
                Ex::Op(Op::Eq, vec![cast(l), cast(r)])
            }
            (a, b)
                if a == b
                    && !matches!(
                        a,
                        CType::Tuple(_) | CType::Value | CType::Num | CType::Complex | CType::Range
                    ) =>
            {
                Ex::Op(Op::Eq, vec![l, r])
            }
            (CType::Int, CType::Big) | (CType::Big, CType::Int) => {
                let dummy = self.synthetic();
                self.equal(&dummy, (l, lt), (r, rt))
            }
            (a, b) if a == b => {
                let dummy = self.synthetic();
                self.equal(&dummy, (l, lt), (r, rt))
            }
            _ => self.settled([l, r], false),
        }
    }

    /// Whether two functions, at least one of which is one of several, are the same one: with the same variables.
    fn same_function(&mut self, (l, lt): (Ex, TyId), (r, rt): (Ex, TyId)) -> Ex {
        let all = self.typed.types.join(lt, rt);
        let [l, r] = [(l, lt), (r, rt)].map(|(ex, ty)| {
            let ex = self.coerce(ex, ty, all);
            self.stable(ex, &CType::Value)
        });
        let part = |ex: &Ex, name: &str| Ex::Dot(Box::new(ex.clone()), name.into());
        let content = |ex: &Ex| Ex::Dot(Box::new(part(ex, "u")), "p".into());
        let same_tag = Ex::Op(Op::Eq, vec![part(&l, "tag"), part(&r, "tag")]);
        Ex::Op(Op::And, vec![same_tag, Ex::Op(Op::Eq, vec![content(&l), content(&r)])])
    }

    fn order(&mut self, expr: &Expr, op: CmpOp, l: (Ex, TyId), r: (Ex, TyId)) -> Ex {
        let ((l, lt), (r, rt)) = (self.seen(l.0, l.1), self.seen(r.0, r.1));
        let c_op = match op {
            CmpOp::Lt => Op::Lt,
            CmpOp::Le => Op::Le,
            CmpOp::Gt => Op::Gt,
            _ => Op::Ge,
        };
        let sign = match op {
            CmpOp::Lt => "<",
            CmpOp::Le => "<=",
            CmpOp::Gt => ">",
            _ => ">=",
        };
        // Complex numbers have none.
        let real = |s: &Self, ty| s.typed.rank(ty).filter(|rank| *rank <= 3);
        if let (Some(a), Some(b)) = (real(self, lt), real(self, rt)) {
            if self.is_any_int(TyId::BIG, lt, rt) && (lt == TyId::BIG || rt == TyId::BIG) {
                return self.order_any_int(op, (l, lt), (r, rt));
            }
            if a <= 1 && b <= 1 {
                let (l, r) = (self.coerce(l, lt, TyId::INT), self.coerce(r, rt, TyId::INT));
                return Ex::Op(c_op, vec![l, r]);
            }
            if a == 2 || b == 2 {
                let (l, r) = (self.coerce(l, lt, TyId::NUM), self.coerce(r, rt, TyId::NUM));
                let name = match op {
                    CmpOp::Lt => "lt",
                    CmpOp::Le => "le",
                    CmpOp::Gt => "gt",
                    _ => "ge",
                };
                return Ex::C(format!("oly_num_{name}($, $)").into(), vec![l, r]);
            }
            let small = |e: &Ex| matches!(e, Ex::Int(n) if n.unsigned_abs() <= 1 << 53);
            if a <= 1 && b == 3 && !small(&l) {
                return self.compare_int_real(op, (l, lt), r, false);
            }
            if a == 3 && b <= 1 && !small(&r) {
                return self.compare_int_real(op, (r, rt), l, true);
            }
            let (l, r) = (self.as_real(l, lt), self.as_real(r, rt));
            return Ex::Op(c_op, vec![l, r]);
        }
        let l_union = self.has_kinds(lt);
        if l_union || self.has_kinds(rt) {
            let (value, ty, other, other_ty) = if l_union { (l, lt, r, rt) } else { (r, rt, l, lt) };
            let oc = self.ctype(other_ty);
            let other = self.stable(other, &oc);
            let text = format!("'{sign}' not supported between these types");
            return self.dispatch_kinds(
                value,
                ty,
                TyId::BOOL,
                |s, v, t| {
                    let (l, r) = if l_union {
                        ((v, t), (other.clone(), other_ty))
                    } else {
                        ((other.clone(), other_ty), (v, t))
                    };
                    let ex = s.order(expr, op, l, r);
                    Some((ex, if s.b.dead { TyId::BOTTOM } else { TyId::BOOL }))
                },
                &text,
            );
        }
        match (self.typed.types.get(lt).clone(), self.typed.types.get(rt).clone()) {
            (Ty::Bottom, _) | (_, Ty::Bottom) => Ex::Bool(false),
            (Ty::Str, Ty::Str) => Ex::Op(c_op, vec![Ex::Op(Op::CmpS, vec![l, r]), Ex::Int(0)]),
            (Ty::Bytes, Ty::Bytes) => Ex::Op(c_op, vec![Ex::Op(Op::CmpB, vec![l, r]), Ex::Int(0)]),
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let (l, r) = (self.stable(l, &lc), self.stable(r, &rc));
                self.tuple_order(expr, op, (&l, &x), (&r, &y), 0)
            }
            (Ty::VarTuple(_), Ty::VarTuple(_) | Ty::Tuple(_)) => {
                self.by_method(expr, compare_methods(op).0, (l, lt), (r, rt))
            }
            (Ty::Tuple(_), Ty::VarTuple(_)) => self.by_method(expr, compare_methods(op).1, (r, rt), (l, lt)),
            _ => {
                let text = format!(
                    "'{sign}' not supported between instances of '{}' and '{}'",
                    self.python_name(lt),
                    self.python_name(rt)
                );
                let tries = match self.typed.have_order(lt, rt) {
                    true => self.typed.compare_tries(op, lt, rt),
                    false => Vec::new(),
                };
                let (lc, rc) = (self.ctype(lt), self.ctype(rt));
                let several = tries.len() > 1;
                let l = if several { self.stable(l, &lc) } else { l };
                let r = if several { self.stable(r, &rc) } else { r };
                self.order_methods(expr, &tries, (&l, lt), (&r, rt), &text)
            }
        }
    }

    /// Asks one method after the other for an order until one does not give NotImplemented.
    fn order_methods(
        &mut self,
        expr: &Expr,
        tries: &[(&str, bool)],
        l: (&Ex, TyId),
        r: (&Ex, TyId),
        fail: &str,
    ) -> Ex {
        let Some(((name, swapped), rest)) = tries.split_first() else {
            let values = [l, r].map(|(value, ty)| {
                let c = self.ctype(ty);
                (self.stable(value.clone(), &c), ty)
            });
            self.fail_type_of(fail, &values);
            self.b.dead = true;
            return Ex::Bool(false);
        };
        let (this, other) = if *swapped { (r, l) } else { (l, r) };
        let found = self.call_method(expr, this.0.clone(), this.1, name, &[(other.0.clone(), other.1)]);
        let Some((ex, ty)) = found else { return self.order_methods(expr, rest, l, r, fail) };
        let members = self.typed.types.members(ty);
        if !members.contains(&TyId::NOT_IMPLEMENTED) {
            return self.truth(ex, ty);
        }
        if members.len() == 1 {
            return self.order_methods(expr, rest, l, r, fail);
        }
        let c = self.ctype(ty);
        let value = self.bake(ex, &c);
        let test = self.is_member(&value, ty, TyId::NOT_IMPLEMENTED);
        let useful = self.typed.types.filter(ty, |_, m| m != TyId::NOT_IMPLEMENTED);
        self.choose(
            TyId::BOOL,
            test,
            |s| s.order_methods(expr, rest, l, r, fail),
            |s| {
                let part = s.coerce(value.clone(), ty, useful);
                s.truth(part, useful)
            },
        )
    }

    /// The int type of the values of an `IntEnum`.
    pub(super) fn enum_int(&mut self, ty: TyId) -> TyId {
        let cell = self.typed.field_cell(ty, "value");
        if self.typed.types.content(cell) == TyId::BIG { TyId::BIG } else { TyId::INT }
    }

    fn compare_int_real(&mut self, op: CmpOp, (int, ty): (Ex, TyId), real: Ex, swapped: bool) -> Ex {
        let (compare, int) =
            if ty == TyId::BIG { (Op::CmpZR, int) } else { (Op::CmpIR, self.coerce(int, ty, TyId::INT)) };
        // CMPIR gives -1, 0, 1, or 2 if the float is not a number.
        let op = match (op, swapped) {
            (CmpOp::Lt, false) | (CmpOp::Gt, true) => {
                return Ex::Op(Op::Lt, vec![Ex::Op(compare, vec![int, real]), Ex::Int(0)]);
            }
            (CmpOp::Le, false) | (CmpOp::Ge, true) => {
                return Ex::Op(Op::Le, vec![Ex::Op(compare, vec![int, real]), Ex::Int(0)]);
            }
            (CmpOp::Gt, false) | (CmpOp::Lt, true) => Op::Eq,
            _ => Op::Ge,
        };
        let order = self.bake(Ex::Op(compare, vec![int, real]), &CType::Int);
        match op {
            Op::Eq => Ex::Op(Op::Eq, vec![order, Ex::Int(1)]),
            _ => Ex::Op(
                Op::And,
                vec![
                    Ex::Op(Op::Ge, vec![order.clone(), Ex::Int(0)]),
                    Ex::Op(Op::Le, vec![order, Ex::Int(1)]),
                ],
            ),
        }
    }

    fn tuple_order(&mut self, expr: &Expr, op: CmpOp, l: (&Ex, &[TyId]), r: (&Ex, &[TyId]), n: usize) -> Ex {
        let (more_l, more_r) = (n < l.1.len(), n < r.1.len());
        if !more_l || !more_r {
            let (a, b) = (usize::from(more_l), usize::from(more_r));
            return Ex::Bool(match op {
                CmpOp::Lt => a < b,
                CmpOp::Le => a <= b,
                CmpOp::Gt => a > b,
                _ => a >= b,
            });
        }
        let field = |e: &Ex| Ex::Dot(Box::new(e.clone()), format!("f{n}").into());
        let last = n + 1 == l.1.len() && n + 1 == r.1.len();
        let (a, b) = ((field(l.0), l.1[n]), (field(r.0), r.1[n]));
        if last {
            return self.order(expr, op, a, b);
        }
        let same = self.equal(expr, a.clone(), b.clone());
        self.choose(TyId::BOOL, same, |s| s.tuple_order(expr, op, l, r, n + 1), |s| s.order(expr, op, a, b))
    }
}
