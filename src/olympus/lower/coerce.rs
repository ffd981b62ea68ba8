//! Conversions between the forms of a value: into and out of unions, int to number, tuple to tuple.

use super::Lower;
use super::container::NO_INT;
use super::expr::{any_of, negate};
use super::types::UnionForm;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// A value that stands for none, of a C type.
    pub(super) fn zero(&mut self, ty: &CType) -> Ex {
        match ty {
            CType::None => Ex::None,
            CType::Bool => Ex::Bool(false),
            CType::Int | CType::Size | CType::Diff => Ex::Int(0),
            CType::Real => Ex::Real(0.0),
            CType::Big => Ex::Op(Op::IToZ, vec![Ex::Int(0)]),
            CType::Num | CType::Complex | CType::Range | CType::Value | CType::Tuple(_) => {
                Ex::Make(ty.clone(), Vec::new())
            }
            CType::Named(_) => Ex::Make(ty.clone(), Vec::new()),
            _ => Ex::Null,
        }
    }

    /// The value in the form of another type that holds it.
    pub(super) fn coerce(&mut self, ex: Ex, from: TyId, to: TyId) -> Ex {
        if from == to || self.key(from) == self.key(to) {
            return ex;
        }
        if from == TyId::BOTTOM || from == TyId::ERROR || to == TyId::ERROR {
            let c = self.ctype(to);
            if c == CType::None {
                return ex;
            }
            if !matches!(ex, Ex::None) {
                self.emit(St::Eval(ex));
            }
            return self.zero(&c);
        }
        if to == TyId::BOTTOM {
            return ex;
        }
        let from_union = matches!(self.typed.types.get(from), Ty::Union(_));
        let to_union = matches!(self.typed.types.get(to), Ty::Union(_));
        match (from_union, to_union) {
            (false, false) => self.convert(ex, from, to),
            (false, true) => self.wrap(ex, from, to),
            (true, _) => self.coerce_union(ex, from, to),
        }
    }

    /// An object of a class derived from str as the text that it is; other values as they are.
    pub(super) fn as_text(&mut self, ex: Ex, ty: TyId) -> (Ex, TyId) {
        let text = self.typed.as_text(ty);
        if text == ty {
            return (ex, ty);
        }
        let arm = |s: &mut Self, ex, member| {
            let one = s.typed.as_text(member);
            Some((s.coerce(ex, member, one), one))
        };
        (self.dispatch(ex, ty, text, arm, ""), text)
    }

    /// Between two single types.
    fn convert(&mut self, ex: Ex, from: TyId, to: TyId) -> Ex {
        match (self.typed.types.get(from).clone(), self.typed.types.get(to).clone()) {
            (Ty::Int, Ty::Big) => Ex::Op(Op::IToZ, vec![ex]),
            (Ty::Bool, Ty::Big) => Ex::Op(Op::IToZ, vec![Ex::Op(Op::BToI, vec![ex])]),
            (Ty::Big, Ty::Int) => self.narrow(ex),
            (Ty::Big, Ty::Float) => self.op(Op::ZToR, vec![ex]),
            (Ty::C { .. }, _) | (_, Ty::C { .. }) => self.convert_foreign(ex, from, to),
            (Ty::Int, Ty::Num) => Ex::Op(Op::NumI, vec![ex]),
            (Ty::Bool, Ty::Num) => Ex::Op(Op::NumB, vec![ex]),
            (Ty::Float, Ty::Num) => Ex::Op(Op::NumR, vec![ex]),
            (Ty::Object(_), Ty::Int | Ty::Big | Ty::Float | Ty::Num) if self.typed.rank(from) == Some(1) => {
                // A member of an `IntEnum`: its value.
                let cell = self.typed.field_cell(from, "value");
                let content = self.typed.types.content(cell);
                let value = Ex::Arrow(Box::new(ex), "value".into());
                self.coerce(value, content, to)
            }
            // The text of an object of a class derived from str.
            (Ty::Object(_), Ty::Str) if self.typed.base_value(from) == Some("_str_value") => {
                Ex::Arrow(Box::new(ex), "_str_value".into())
            }
            (Ty::Num, Ty::Float) => Ex::Op(Op::NToR, vec![ex]),
            (Ty::Num, Ty::Int) => self.as_int(ex, &NO_INT.replace("{}", "float")),
            (Ty::Int, Ty::Float) => Ex::Op(Op::IToR, vec![ex]),
            (Ty::Bool, Ty::Int) => Ex::Op(Op::BToI, vec![ex]),
            (Ty::Bool, Ty::Float) => Ex::Op(Op::IToR, vec![Ex::Op(Op::BToI, vec![ex])]),
            (Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num, Ty::Complex) => {
                let real = self.coerce(ex, from, TyId::FLOAT);
                Ex::Op(Op::MakeC, vec![real, Ex::Real(0.0)])
            }
            (Ty::Tuple(parts), Ty::Tuple(wanted)) if parts.len() == wanted.len() => {
                let c = self.ctype(from);
                let target = self.ctype(to);
                let value = self.stable(ex, &c);
                let mut items = Vec::new();
                for (n, (a, b)) in parts.iter().zip(wanted.iter()).enumerate() {
                    let item = Ex::Dot(Box::new(value.clone()), format!("f{n}").into());
                    items.push(self.coerce(item, *a, *b));
                }
                Ex::Make(target, items)
            }
            (Ty::Keywords(parts), Ty::Keywords(wanted))
                if parts.len() == wanted.len() && !parts.is_empty() =>
            {
                let c = self.ctype(from);
                let target = self.ctype(to);
                let value = self.stable(ex, &c);
                let mut items = Vec::new();
                for (n, ((_, a), (_, b))) in parts.iter().zip(wanted.iter()).enumerate() {
                    let item = self.readable(Ex::Dot(Box::new(value.clone()), format!("f{n}").into()), *a);
                    items.push(self.coerce(item, *a, *b));
                }
                Ex::Make(target, items)
            }
            (Ty::Tuple(parts), Ty::VarTuple(cell)) => {
                let c = self.ctype(from);
                let value = self.stable(ex, &c);
                let item_ty = self.typed.types.content(cell);
                let mut items = Vec::new();
                for (n, part) in parts.iter().enumerate() {
                    let item = Ex::Dot(Box::new(value.clone()), format!("f{n}").into());
                    items.push(self.coerce(item, *part, item_ty));
                }
                self.list_of(item_ty, items)
            }
            // Tuples never change, so one of another item form may be made.
            (Ty::VarTuple(a), Ty::VarTuple(b)) => {
                let (from, to) = (self.typed.types.content(a), self.typed.types.content(b));
                if from == TyId::BOTTOM || self.key(from) == self.key(to) {
                    ex
                } else {
                    self.rebuild(ex, from, to)
                }
            }
            (Ty::Bound(f, a), Ty::Bound(g, b)) => {
                let (c, target) = (self.ctype(from), self.ctype(to));
                let value = self.stable(ex, &c);
                let part = |n: &str| Ex::Dot(Box::new(value.clone()), n.into());
                let func = self.readable(part("f0"), f);
                let this = self.readable(part("f1"), a);
                let (func, this) = (self.coerce(func, f, g), self.coerce(this, a, b));
                Ex::Make(target, vec![func, this])
            }
            // A bound method: its receiver in the wider form.
            (Ty::Method(_, a), Ty::Method(_, b)) | (Ty::BuiltinMethod(a, _), Ty::BuiltinMethod(b, _)) => {
                self.coerce(ex, a, b)
            }
            (Ty::Object(_), Ty::Object(_)) => {
                let c = self.ctype(to);
                Ex::Cast(c, Box::new(ex))
            }
            // Inference makes the contents of containers that meet one; a copy has been converted already.
            (Ty::List(_), Ty::List(_)) | (Ty::Set(_), Ty::Set(_)) | (Ty::Dict(..), Ty::Dict(..)) => {
                self.check_form(from, to);
                ex
            }
            (Ty::Generator(_), Ty::Generator(_)) => {
                self.mistaken(from, to);
                ex
            }
            _ if self.never_is(from, to) => {
                let name = self.python_name(from);
                let text = match self.typed.types.get(to) {
                    Ty::Str => format!("expected str, not {name}"),
                    Ty::Int | Ty::Big => format!("'{name}' object cannot be interpreted as an integer"),
                    _ => format!("must be real number, not {name}"),
                };
                self.emit(St::Eval(ex));
                self.fail_type(&text);
                let c = self.ctype(to);
                self.zero(&c)
            }
            _ => {
                let (a, b) = (self.ctype(from), self.ctype(to));
                if a == b {
                    ex
                } else if a == CType::None {
                    self.zero(&b)
                } else if b == CType::None {
                    self.emit(St::Eval(ex));
                    Ex::None
                } else {
                    Ex::Cast(b, Box::new(ex))
                }
            }
        }
    }

    /// The int that an int-or-float holds; a float is a TypeError that says `text`.
    pub(super) fn as_int(&mut self, number: Ex, text: &str) -> Ex {
        self.op(Op::NAsI, vec![number, Ex::CText(text.into())])
    }

    /// Whether a value of one type cannot stand for one of another, a number or a string: of a union such a member is
    /// an error when the program runs.
    fn never_is(&self, from: TyId, to: TyId) -> bool {
        let number =
            matches!(self.typed.types.get(to), Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Complex);
        let other = !matches!(
            self.typed.types.get(from),
            Ty::Bool
                | Ty::Int
                | Ty::Big
                | Ty::Float
                | Ty::Num
                | Ty::Complex
                | Ty::Str
                | Ty::Object(_)
                | Ty::Union(_)
                | Ty::Ptr
                | Ty::C { .. }
                | Ty::Bottom
                | Ty::Error
        );
        let is_str = from == TyId::STR;
        let object = matches!(self.typed.types.get(from), Ty::Object(_));
        (from == TyId::COMPLEX && number && to != TyId::COMPLEX)
            || (number
                && (other
                    || object
                    || is_str
                    || (from == TyId::FLOAT && matches!(to, TyId::INT | TyId::BIG))))
            || (to == TyId::STR && (other || self.typed.rank(from).is_some()))
    }

    /// Refuses to take a container for one whose items have another form: a mistake of the compiler, but one that
    /// would give wrong values.
    fn check_form(&mut self, from: TyId, to: TyId) {
        let contents = |s: &mut Self, ty: TyId| match *s.typed.types.get(ty) {
            Ty::List(c) | Ty::Set(c) => vec![s.typed.types.content(c)],
            Ty::Dict(k, v) => vec![s.typed.types.content(k), s.typed.types.content(v)],
            _ => Vec::new(),
        };
        let (a, b) = (contents(self, from), contents(self, to));
        let wrong = a.iter().zip(&b).any(|(a, b)| {
            *a != TyId::BOTTOM && *b != TyId::BOTTOM && *a != TyId::ERROR && self.key(*a) != self.key(*b)
        });
        if wrong {
            self.mistaken(from, to);
        }
    }

    /// Reports a mistake of the compiler: a value would be taken for one of another form.
    fn mistaken(&mut self, from: TyId, to: TyId) {
        let (a, b) = (self.typed.types.show(self.program, from), self.typed.types.show(self.program, to));
        let span = self.synthetic().span;
        self.diags
            .error(
                crate::diag::Code(902),
                span,
                format!("a `{a}` would be taken for a `{b}`; this is a mistake in vpyc"),
            )
            .help("please report this, with the program");
    }

    /// The member of a union that a value of a type becomes.
    fn member_for(&mut self, from: TyId, to: TyId) -> TyId {
        let members = self.typed.types.members(to);
        self.fitting_member(from, to).or(members.first().copied()).unwrap_or(from)
    }

    /// The same if there is one; otherwise a test has told before that the value is of another type.
    fn fitting_member(&mut self, from: TyId, to: TyId) -> Option<TyId> {
        let key = self.key(from);
        let members = self.typed.types.members(to);
        if let Some(member) = members.iter().copied().find(|m| self.key(*m) == key) {
            return Some(member);
        }
        let rank = |s: &Self, t: TyId| s.typed.rank(t);
        // The widened form of it.
        for member in &members {
            let fits = match (self.typed.types.get(from), self.typed.types.get(*member)) {
                (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len(),
                (Ty::Tuple(_), Ty::VarTuple(_)) => true,
                (Ty::Int | Ty::Float, Ty::Num) | (Ty::Int, Ty::Big) => true,
                // A test has told which of the two it is.
                (Ty::Num, Ty::Int | Ty::Float) => true,
                (Ty::BuiltinMethod(_, f), Ty::BuiltinMethod(_, g)) => f == g,
                (Ty::List(_), Ty::List(_))
                | (Ty::VarTuple(_), Ty::VarTuple(_))
                | (Ty::Dict(..), Ty::Dict(..))
                | (Ty::Set(_), Ty::Set(_))
                | (Ty::FrozenSet(_), Ty::FrozenSet(_)) => true,
                (Ty::Object(a), Ty::Object(b)) => {
                    self.typed.types.obj(*a).class == self.typed.types.obj(*b).class
                }
                // The receivers of one method were joined.
                (Ty::Method(f, _), Ty::Method(g, _)) => f == g,
                (Ty::Bound(f, _), Ty::Bound(g, _)) => f == g,
                _ => false,
            };
            if fits {
                return Some(*member);
            }
        }
        for member in &members {
            if let (Some(a), Some(b)) = (rank(self, from), rank(self, *member))
                && a <= b
            {
                return Some(*member);
            }
        }
        None
    }

    /// A value of a single type as a union.
    fn wrap(&mut self, ex: Ex, from: TyId, to: TyId) -> Ex {
        match self.union_form(to) {
            UnionForm::Nullable(member) => {
                if from == TyId::NONE {
                    if !matches!(ex, Ex::None) {
                        self.emit(St::Eval(ex));
                    }
                    return Ex::Null;
                }
                self.coerce(ex, from, member)
            }
            UnionForm::Objects => {
                if from == TyId::NONE {
                    return Ex::Null;
                }
                Ex::Cast(CType::Object, Box::new(ex))
            }
            UnionForm::Tagged => {
                let member = self.member_for(from, to);
                let ex = self.coerce(ex, from, member);
                self.tagged(ex, member)
            }
        }
    }

    /// A tagged value of a member type.
    pub(super) fn tagged(&mut self, ex: Ex, member: TyId) -> Ex {
        let tag = self.tag(member);
        let c = self.ctype(member);
        let (field, content) = match &c {
            CType::None => {
                if !matches!(ex, Ex::None) {
                    self.emit(St::Eval(ex));
                }
                ("p", Ex::Null)
            }
            CType::Int => ("i", ex),
            CType::Real => ("r", ex),
            CType::Bool => ("b", ex),
            CType::Num => ("n", ex),
            CType::Tuple(_) | CType::Complex | CType::Range | CType::Value => {
                let boxed = self.temp(CType::Ptr);
                self.emit(St::Set(Ex::Var(boxed), Ex::Op(Op::New, vec![Ex::SizeOf(c.clone())])));
                self.emit(St::Set(Ex::Deref(c.clone(), Box::new(Ex::Var(boxed))), ex));
                ("p", Ex::Var(boxed))
            }
            _ => ("p", ex),
        };
        Ex::Tagged(tag, field, Box::new(content))
    }

    /// The content of a union value known to be of a member type.
    pub(super) fn unwrap(&mut self, ex: Ex, union: TyId, member: TyId) -> Ex {
        // Several functions as one kind.
        if matches!(self.typed.types.get(member), Ty::Union(_)) {
            return ex;
        }
        if self.is_half(union, member) {
            let number = self.the_number(ex, union);
            let field = if member == TyId::INT { "integer" } else { "real" };
            return Ex::Dot(Box::new(Ex::Dot(Box::new(number), "u".into())), field.into());
        }
        let c = self.ctype(member);
        match self.union_form(union) {
            UnionForm::Nullable(_) => {
                if member == TyId::NONE {
                    Ex::None
                } else {
                    ex
                }
            }
            UnionForm::Objects => {
                if member == TyId::NONE {
                    Ex::None
                } else {
                    Ex::Cast(c, Box::new(ex))
                }
            }
            UnionForm::Tagged => {
                let content =
                    |f: &str| Ex::Dot(Box::new(Ex::Dot(Box::new(ex.clone()), "u".into())), f.into());
                match &c {
                    CType::None => Ex::None,
                    CType::Int => content("i"),
                    CType::Real => content("r"),
                    CType::Bool => content("b"),
                    CType::Num => content("n"),
                    CType::Tuple(_) | CType::Complex | CType::Range | CType::Value => {
                        Ex::Deref(c.clone(), Box::new(content("p")))
                    }
                    _ => Ex::Cast(c, Box::new(content("p"))),
                }
            }
        }
    }

    /// Whether a member is an int or a float of a value that has both as one kind of number.
    fn is_half(&self, union: TyId, member: TyId) -> bool {
        let members = self.typed.types.members(union);
        matches!(member, TyId::INT | TyId::FLOAT)
            && members.contains(&TyId::NUM)
            && !members.contains(&member)
    }

    /// The number that a value is, which may be something else.
    fn the_number(&mut self, ex: Ex, union: TyId) -> Ex {
        if union == TyId::NUM { ex } else { self.unwrap(ex, union, TyId::NUM) }
    }

    /// Whether a union value is of a member type. `others` are the members it may be instead.
    pub(super) fn is_member(&mut self, ex: &Ex, union: TyId, member: TyId) -> Ex {
        if self.is_half(union, member) {
            let number = self.the_number(ex.clone(), union);
            let is_int = Ex::Dot(Box::new(number), "is_int".into());
            let half = if member == TyId::INT { is_int } else { negate(is_int) };
            return match union {
                TyId::NUM => half,
                _ => Ex::Op(Op::And, vec![self.is_member(ex, union, TyId::NUM), half]),
            };
        }
        match self.union_form(union) {
            UnionForm::Nullable(_) => {
                let op = if member == TyId::NONE { Op::Eq } else { Op::Ne };
                Ex::Op(op, vec![ex.clone(), Ex::Null])
            }
            UnionForm::Objects => match *self.typed.types.get(member) {
                Ty::Object(obj) => {
                    let class = self.typed.types.obj(obj).class;
                    let number = self.class_number(class);
                    let cls = Ex::Arrow(Box::new(ex.clone()), "cls".into());
                    let test = if self.typed.is_exception(class) {
                        Ex::Op(Op::ExcIs, vec![cls, number])
                    } else {
                        Ex::Op(Op::Eq, vec![cls, number])
                    };
                    if !self.typed.types.members(union).contains(&TyId::NONE) {
                        return test;
                    }
                    let there = Ex::Op(Op::Ne, vec![ex.clone(), Ex::Null]);
                    Ex::Op(Op::And, vec![there, test])
                }
                _ => Ex::Op(Op::Eq, vec![ex.clone(), Ex::Null]),
            },
            UnionForm::Tagged if matches!(self.typed.types.get(member), Ty::Union(_)) => {
                let parts = self.typed.types.members(member);
                let tests = parts.into_iter().map(|part| self.is_member(ex, union, part)).collect();
                any_of(tests)
            }
            UnionForm::Tagged => {
                let tag = self.tag(member);
                let test = Ex::Op(
                    Op::Eq,
                    vec![Ex::Dot(Box::new(ex.clone()), "tag".into()), Ex::Int(i64::from(tag))],
                );
                if let Ty::Object(obj) = *self.typed.types.get(member) {
                    let objects = self
                        .typed
                        .types
                        .members(union)
                        .iter()
                        .filter(|m| matches!(self.typed.types.get(**m), Ty::Object(_)))
                        .count();
                    if objects > 1 {
                        let class = self.typed.types.obj(obj).class;
                        let number = self.class_number(class);
                        let content = self.unwrap(ex.clone(), union, member);
                        let cls =
                            Ex::Arrow(Box::new(Ex::Cast(CType::Object, Box::new(content))), "cls".into());
                        return Ex::Op(Op::And, vec![test, Ex::Op(Op::Eq, vec![cls, number])]);
                    }
                }
                test
            }
        }
    }

    /// The members of a union in the order in which to ask for them: of two exception classes the derived
    /// one first, for a test of the base holds for both.
    pub(super) fn ordered_members(&self, ty: TyId) -> Vec<TyId> {
        let mut members = self.typed.types.members(ty);
        members.sort_by_key(|m| match self.typed.types.get(*m) {
            Ty::Object(obj) => {
                let class = self.typed.types.obj(*obj).class;
                if self.typed.is_exception(class) {
                    usize::MAX - self.program.classes[class].mro.len()
                } else {
                    0
                }
            }
            _ => 0,
        });
        members
    }

    fn coerce_union(&mut self, ex: Ex, from: TyId, to: TyId) -> Ex {
        let members = self.typed.types.members(from);
        let to_members = self.typed.types.members(to);
        let to_union = matches!(self.typed.types.get(to), Ty::Union(_));
        // Narrowed to one member by a test before.
        if !to_union {
            if let Some(member) = members.iter().copied().find(|m| self.key(*m) == self.key(to)) {
                return self.unwrap(ex, from, member);
            }
            if let (Ty::Object(_), UnionForm::Objects) =
                (self.typed.types.get(to).clone(), self.union_form(from))
            {
                let c = self.ctype(to);
                return Ex::Cast(c, Box::new(ex));
            }
        }
        let (form_from, form_to) =
            (self.union_form(from), if to_union { Some(self.union_form(to)) } else { None });
        // The same form, and each member stands for itself in both.
        if let Some(form_to) = form_to {
            let keys: Vec<u32> = to_members.iter().map(|m| self.key(*m)).collect();
            let relevant: Vec<TyId> = members.clone();
            let same_members = relevant.iter().all(|m| {
                let key = self.key(*m);
                keys.contains(&key) || *m == TyId::NONE
            });
            match (form_from, form_to) {
                (UnionForm::Tagged, UnionForm::Tagged) if same_members => return ex,
                // Narrowing from a wider tagged union.
                (UnionForm::Tagged, UnionForm::Tagged)
                    if to_members.iter().all(|m| members.iter().any(|x| self.key(*x) == self.key(*m))) =>
                {
                    return ex;
                }
                (UnionForm::Objects, UnionForm::Objects) => return ex,
                (UnionForm::Nullable(_), UnionForm::Objects) => return Ex::Cast(CType::Object, Box::new(ex)),
                (UnionForm::Objects, UnionForm::Nullable(m)) => {
                    let c = self.ctype(m);
                    return Ex::Cast(c, Box::new(ex));
                }
                (UnionForm::Nullable(a), UnionForm::Nullable(b)) => {
                    if self.ctype(a) == self.ctype(b) {
                        return ex;
                    }
                    let c = self.ctype(b);
                    return Ex::Cast(c, Box::new(ex));
                }
                (UnionForm::Tagged, UnionForm::Nullable(m)) => {
                    if members.iter().any(|x| self.key(*x) == self.key(m)) {
                        return self.unwrap(ex, from, m);
                    }
                }
                (UnionForm::Tagged, UnionForm::Objects) => {
                    let content = Ex::Dot(Box::new(Ex::Dot(Box::new(ex), "u".into())), "p".into());
                    return Ex::Cast(CType::Object, Box::new(content));
                }
                _ => {}
            }
        }
        // Member by member.
        let c = self.ctype(to);
        let from_c = self.ctype(from);
        let value = self.stable(ex, &from_c);
        let result = self.temp(c.clone());
        let members = self.ordered_members(from);
        let arms: Vec<(Ex, Vec<St>)> = members
            .iter()
            .map(|member| {
                let test = self.is_member(&value, from, *member);
                let apart = to_union
                    && matches!(self.union_form(to), UnionForm::Tagged)
                    && self.fitting_member(*member, to).is_none();
                let body = self.nested(|s| {
                    // A test has told that it is none of these.
                    if apart {
                        let zero = s.zero(&c);
                        return s.emit(St::Set(Ex::Var(result), zero));
                    }
                    let content = s.unwrap(value.clone(), from, *member);
                    let converted = s.coerce(content, *member, to);
                    if c != CType::None {
                        s.emit(St::Set(Ex::Var(result), converted));
                    }
                });
                (test, body)
            })
            .collect();
        self.chain(arms, None);
        if c == CType::None { Ex::None } else { Ex::Var(result) }
    }

    /// `if … else if … else`: the last arm needs no test unless there is an `otherwise`.
    pub(super) fn chain(&mut self, mut arms: Vec<(Ex, Vec<St>)>, otherwise: Option<Vec<St>>) {
        let mut rest = match otherwise {
            Some(rest) => rest,
            None => arms.pop().map(|(_, body)| body).unwrap_or_default(),
        };
        while let Some((test, body)) = arms.pop() {
            rest = vec![St::If(test, body, rest)];
        }
        for st in rest {
            self.emit(st);
        }
    }
}
