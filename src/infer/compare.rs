//! Comparisons: equality, order, membership, and what keys of dicts must have.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::{CmpOp, Expr, ExprKind};
use crate::types::{Ty, TyId};

/// How deep into lists of lists their order is looked at.
const MAX_NESTING: u32 = 3;

/// Modules of the library whose classes lose their hash by `__eq__` as those of programs do.
const UNHASHED: &[&str] = &["_bytearray", "_user", "array", "builtins", "collections"];

/// The methods of an ordering comparison: plain and reflected.
#[must_use]
pub fn compare_methods(op: CmpOp) -> (&'static str, &'static str) {
    match op {
        CmpOp::Lt => ("__lt__", "__gt__"),
        CmpOp::Le => ("__le__", "__ge__"),
        CmpOp::Gt => ("__gt__", "__lt__"),
        CmpOp::Ge => ("__ge__", "__le__"),
        CmpOp::Ne => ("__ne__", "__ne__"),
        _ => ("__eq__", "__eq__"),
    }
}

/// The comparison that says the same of the operands in the other order.
fn mirrored(op: CmpOp) -> CmpOp {
    match op {
        CmpOp::Lt => CmpOp::Gt,
        CmpOp::Le => CmpOp::Ge,
        CmpOp::Gt => CmpOp::Lt,
        CmpOp::Ge => CmpOp::Le,
        same => same,
    }
}

fn is_number(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Bool(_))
}

impl Typed<'_> {
    pub(super) fn compare_chain(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        first: &Expr,
        rest: &[(CmpOp, Expr)],
    ) -> TyId {
        // C values are compared by C with each other and with None.
        let passes = |e: &Expr, op: CmpOp| {
            matches!(op, CmpOp::Eq | CmpOp::Ne | CmpOp::Is | CmpOp::IsNot) && !is_number(e)
        };
        if let [(op, right)] = rest
            && passes(first, *op)
            && passes(right, *op)
        {
            let l = self.passed(f, first);
            let r = self.passed(f, right);
            if f.dead {
                return TyId::BOTTOM;
            }
            let foreign = |s: &Self, ty| matches!(s.types.get(ty), Ty::C { .. });
            let none = |s: &Self, ty| ty == TyId::NONE || ty == TyId::PTR || foreign(s, ty);
            if !(none(self, l) && none(self, r)) {
                let (l, r) = (self.types.see(l), self.types.see(r));
                self.record(f, first.id, l);
                self.record(f, right.id, r);
                if let Some(value) = self.compared(f, expr, *op, l, r) {
                    return value;
                }
                self.compare(f, expr, *op, l, r);
            }
            return TyId::BOOL;
        }
        let mut left = self.expr(f, first);
        if let [(op, right)] = rest {
            let ty = self.expr(f, right);
            if f.dead {
                return TyId::BOTTOM;
            }
            if let Some(value) = self.compared(f, expr, *op, left, ty) {
                return value;
            }
            self.compare(f, expr, *op, left, ty);
            return TyId::BOOL;
        }
        for (op, right) in rest {
            let ty = self.expr(f, right);
            if f.dead {
                return TyId::BOTTOM;
            }
            self.compare(f, expr, *op, left, ty);
            left = ty;
        }
        TyId::BOOL
    }

    fn compare(&mut self, f: &mut Frame, expr: &Expr, op: CmpOp, l: TyId, r: TyId) {
        match op {
            CmpOp::Is | CmpOp::IsNot => {}
            CmpOp::Eq | CmpOp::Ne => {
                if op == CmpOp::Ne {
                    for a in self.types.members(l) {
                        if let Some(func) =
                            self.method_of(a, "__ne__").filter(|_| matches!(self.types.get(a), Ty::Object(_)))
                        {
                            self.call_func(f, expr, func, None, Some(a), &[Actual::plain(r)], &[]);
                            return;
                        }
                    }
                }
                self.needs_eq(f, expr, l, r);
            }
            CmpOp::In | CmpOp::NotIn => self.contains(f, expr, r, l),
            CmpOp::Lt | CmpOp::Le | CmpOp::Gt | CmpOp::Ge => self.needs_order(f, expr, op, l, r),
        }
    }

    /// Values of two types are compared with `==`.
    pub(super) fn needs_eq(&mut self, f: &mut Frame, expr: &Expr, l: TyId, r: TyId) {
        if self.rank(l).is_some() && self.rank(r).is_some() {
            return;
        }
        let others = self.kinds(r);
        for a in self.kinds(l) {
            for b in &others {
                self.eq_one(f, expr, a, *b);
            }
        }
    }

    fn eq_one(&mut self, f: &mut Frame, expr: &Expr, a: TyId, b: TyId) {
        match (self.types.get(a).clone(), self.types.get(b).clone()) {
            (Ty::Object(_), _) => {
                let mut gives_up = true;
                if let Some(func) = self.method_of(a, "__eq__") {
                    let ty = self.call_func(f, expr, func, None, Some(a), &[Actual::plain(b)], &[]);
                    gives_up = self.types.members(ty).contains(&TyId::NOT_IMPLEMENTED);
                }
                if gives_up
                    && matches!(self.types.get(b), Ty::Object(_))
                    && let Some(func) = self.method_of(b, "__eq__")
                {
                    self.call_func(f, expr, func, None, Some(b), &[Actual::plain(a)], &[]);
                }
            }
            (_, Ty::Object(_)) => {
                if let Some(func) = self.method_of(b, "__eq__") {
                    self.call_func(f, expr, func, None, Some(b), &[Actual::plain(a)], &[]);
                }
            }
            (Ty::Tuple(x), Ty::Tuple(y)) if x.len() == y.len() => {
                for (p, q) in x.iter().zip(y.iter()) {
                    self.needs_eq(f, expr, *p, *q);
                }
            }
            (Ty::List(_), Ty::List(_))
            | (Ty::Dict(..), Ty::Dict(..))
            | (Ty::Set(_) | Ty::FrozenSet(_), Ty::Set(_) | Ty::FrozenSet(_)) => {
                if let Some(func) = self.method_of(a, "__eq__") {
                    self.call_func(f, expr, func, None, Some(a), &[Actual::plain(b)], &[]);
                }
            }
            (Ty::VarTuple(_), Ty::VarTuple(_) | Ty::Tuple(_)) => {
                if let Some(func) = self.method_of(a, "__eq__") {
                    self.call_func(f, expr, func, None, Some(a), &[Actual::plain(b)], &[]);
                }
            }
            (Ty::Tuple(_), Ty::VarTuple(_)) => self.eq_one(f, expr, b, a),
            _ => {}
        }
    }

    /// Values of two types are compared for order.
    pub(super) fn needs_order(&mut self, f: &mut Frame, expr: &Expr, op: CmpOp, l: TyId, r: TyId) {
        let (ls, rs) = (self.kinds(l), self.kinds(r));
        let mut fits = false;
        let mut failing = None;
        // Of several kinds it is enough that some have an order: what the methods of others cannot compare raises.
        let trial = self.trial;
        if ls.len() > 1 || rs.len() > 1 {
            self.trial = Some(false);
        }
        for a in &ls {
            for b in &rs {
                if self.order_one(f, expr, op, *a, *b) {
                    fits = true;
                } else {
                    failing = Some((*a, *b));
                }
            }
        }
        self.trial = trial;
        if let (false, Some((a, b))) = (fits, failing) {
            let (x, y) = self.unordered(a, b);
            let named = if (x, y) == (a, b) { (l, r) } else { (x, y) };
            let (a_name, b_name) = (self.python_name(named.0), self.python_name(named.1));
            let (a, b) = (self.show(a), self.show(b));
            let sign = op.symbol();
            self.fault(
                f,
                codes::OPERANDS,
                expr.span,
                Would::raise(
                    "TypeError",
                    format!("'{sign}' not supported between instances of '{a_name}' and '{b_name}'"),
                )
                .anywhere(),
                format!("`{sign}` does not compare `{a}` with `{b}`"),
                |d| {
                    d.label(format!("`{a}` {sign} `{b}`"));
                    if a == "str" || b == "str" {
                        d.help("convert one side: `int(…)` of the string or `str(…)` of the number");
                    }
                },
            );
        }
    }

    /// What it is in two values that has no order: of two lists or tuples their first items.
    fn unordered(&mut self, mut a: TyId, mut b: TyId) -> (TyId, TyId) {
        for _ in 0..MAX_NESTING {
            let items = match (self.types.get(a).clone(), self.types.get(b).clone()) {
                (Ty::List(x), Ty::List(y)) => (self.types.content(x), self.types.content(y)),
                (Ty::Tuple(x), Ty::Tuple(y)) if !x.is_empty() && !y.is_empty() => (x[0], y[0]),
                _ => break,
            };
            match (self.types.members(items.0).first(), self.types.members(items.1).first()) {
                (Some(x), Some(y)) => (a, b) = (*x, *y),
                _ => break,
            }
        }
        (a, b)
    }

    fn order_one(&mut self, f: &mut Frame, expr: &Expr, op: CmpOp, a: TyId, b: TyId) -> bool {
        if let (Some(x), Some(y)) = (self.rank(a), self.rank(b)) {
            return x < 4 && y < 4;
        }
        match (self.types.get(a).clone(), self.types.get(b).clone()) {
            (Ty::Error, _) | (_, Ty::Error) | (Ty::Str, Ty::Str) | (Ty::Bytes, Ty::Bytes) => true,
            (Ty::Tuple(x), Ty::Tuple(y)) => {
                // A later part that has no order matters only if all before it are equal: a run-time error.
                let mut fits = x.is_empty() || y.is_empty();
                for (n, (p, q)) in x.iter().zip(y.iter()).enumerate() {
                    self.needs_eq(f, expr, *p, *q);
                    // So too for what the methods of a later part compare.
                    let trial = self.trial;
                    if n > 0 {
                        self.trial = Some(false);
                    }
                    for a in self.kinds(*p) {
                        for b in self.kinds(*q) {
                            fits |= self.order_one(f, expr, op, a, b);
                        }
                    }
                    self.trial = trial;
                }
                fits
            }
            (Ty::VarTuple(_), Ty::VarTuple(_) | Ty::Tuple(_)) => {
                if let Some(func) = self.method_of(a, compare_methods(op).0) {
                    self.call_func(f, expr, func, None, Some(a), &[Actual::plain(b)], &[]);
                }
                true
            }
            (Ty::Tuple(_), Ty::VarTuple(_)) => self.order_one(f, expr, mirrored(op), b, a),
            _ => {
                if !self.have_order(a, b) || !self.items_have_order(f, expr, op, a, b) {
                    return false;
                }
                let mut fits = false;
                for (name, swapped) in self.compare_tries(op, a, b) {
                    let (this, other) = if swapped { (b, a) } else { (a, b) };
                    let Some(func) = self.method_of(this, name) else { continue };
                    let ty = self.call_func(f, expr, func, None, Some(this), &[Actual::plain(other)], &[]);
                    let members = self.types.members(ty);
                    fits |= members.iter().any(|m| *m != TyId::NOT_IMPLEMENTED) || members.is_empty();
                    if !members.contains(&TyId::NOT_IMPLEMENTED) {
                        break;
                    }
                }
                fits
            }
        }
    }

    /// Whether a type's own method may be asked how it compares with another: a list knows nothing of objects.
    #[must_use]
    pub fn takes_order_of(&self, a: TyId, b: TyId) -> bool {
        let is_object = |t: TyId| matches!(self.types.get(t), Ty::Object(_));
        is_object(a) || !is_object(b) || self.stands_for(b).is_some()
    }

    /// Whether some items of two lists can be ordered; of what is no list, true.
    fn items_have_order(&mut self, f: &mut Frame, expr: &Expr, op: CmpOp, a: TyId, b: TyId) -> bool {
        let (Ty::List(x), Ty::List(y)) = (self.types.get(a).clone(), self.types.get(b).clone()) else {
            return true;
        };
        // A list that holds lists of its own kind says no more the deeper one looks.
        if self.nesting > MAX_NESTING {
            return true;
        }
        self.nesting += 1;
        let (x, y) = (self.types.read(x, f.inst), self.types.read(y, f.inst));
        let (xs, ys) = (self.kinds(x), self.kinds(y));
        let mut fits = xs.is_empty() || ys.is_empty();
        for a in &xs {
            for b in &ys {
                // Which of two Nones comes first is never asked: they are equal.
                let equal = (*a, *b) == (TyId::NONE, TyId::NONE);
                fits |= equal || self.order_one(f, expr, op, *a, *b);
            }
        }
        self.nesting -= 1;
        fits
    }

    /// The methods that an order or equality tries, and whether on the right operand; that one first if it is
    /// of a class below the left one's.
    #[must_use]
    pub fn compare_tries(&self, op: CmpOp, l: TyId, r: TyId) -> Vec<(&'static str, bool)> {
        let (plain, reflected) = compare_methods(op);
        let class = |t: TyId| match self.types.get(t) {
            Ty::Object(obj) => Some(self.types.obj(*obj).class),
            _ => None,
        };
        let below = match (class(l), class(r)) {
            (Some(a), Some(b)) => a != b && self.program.classes[b].mro.contains(&a),
            _ => false,
        };
        let mut tries = Vec::new();
        if self.takes_order_of(l, r) && self.method_of(l, plain).is_some() {
            tries.push((plain, false));
        }
        if self.takes_order_of(r, l) && self.method_of(r, reflected).is_some() {
            tries.insert(if below { 0 } else { tries.len() }, (reflected, true));
        }
        tries
    }

    /// The type of a comparison by a method that gives something else than a truth value.
    fn compared(&mut self, f: &mut Frame, expr: &Expr, op: CmpOp, l: TyId, r: TyId) -> Option<TyId> {
        for (name, swapped) in self.comparisons(op, l, r) {
            let (this, other) = if swapped { (r, l) } else { (l, r) };
            let func = self.method_of(this, name)?;
            let ty = self.call_func(f, expr, func, None, Some(this), &[Actual::plain(other)], &[]);
            // The next method is asked.
            if ty == TyId::NOT_IMPLEMENTED {
                continue;
            }
            let members = self.types.members(ty);
            let plain =
                members.iter().all(|m| matches!(*m, TyId::BOOL | TyId::NOT_IMPLEMENTED | TyId::ERROR));
            return (!plain && !members.contains(&TyId::NOT_IMPLEMENTED)).then_some(ty);
        }
        None
    }

    /// The methods that decide a comparison of two objects of the program, in the order in which they are asked, and
    /// whether it is the right operand's; only as far as they are methods of objects.
    #[must_use]
    pub fn comparisons(&self, op: CmpOp, l: TyId, r: TyId) -> Vec<(&'static str, bool)> {
        if matches!(op, CmpOp::In | CmpOp::NotIn | CmpOp::Is | CmpOp::IsNot) {
            return Vec::new();
        }
        let is_object = |this: TyId| matches!(self.types.get(this), Ty::Object(_));
        let tries = self.compare_tries(op, l, r).into_iter();
        tries.take_while(|(_, swapped)| is_object(if *swapped { r } else { l })).collect()
    }

    /// Whether values of two types can have an order by their methods: a list is never less than a string.
    #[must_use]
    pub fn have_order(&self, a: TyId, b: TyId) -> bool {
        let same_kind = self.type_name(a) == self.type_name(b);
        let is_set = |t: TyId| matches!(self.types.get(t), Ty::Set(_) | Ty::FrozenSet(_));
        let is_object = |t: TyId| matches!(self.types.get(t), Ty::Object(_));
        same_kind || is_object(a) || is_object(b) || (is_set(a) && is_set(b))
    }

    /// `item in container`.
    fn contains(&mut self, f: &mut Frame, expr: &Expr, container: TyId, item: TyId) {
        let members = self.types.members(container);
        let mut refused = Vec::new();
        for member in &members {
            if let Some(text) = self.refuses_item(*member, item) {
                refused.push((*member, text));
                continue;
            }
            match self.types.get(*member).clone() {
                Ty::Error | Ty::Range | Ty::Bytes | Ty::ByteArray | Ty::Str => {}
                Ty::Dict(key, _) | Ty::Set(key) | Ty::FrozenSet(key) => {
                    // Of several containers it is enough that one takes the item.
                    if members.len() > 1 && self.is_unhashable(item) {
                        continue;
                    }
                    self.needs_hash(f, expr, item);
                    self.align_key(key, item);
                    let keys = self.types.read(key, f.inst);
                    self.needs_eq(f, expr, keys, item);
                }
                Ty::List(cell) | Ty::VarTuple(cell) => {
                    let items = self.types.read(cell, f.inst);
                    self.needs_eq(f, expr, items, item);
                }
                Ty::Tuple(items) => {
                    for part in items.iter() {
                        self.needs_eq(f, expr, *part, item);
                    }
                }
                Ty::Object(_) | Ty::Class(_) if self.method_of(*member, "__contains__").is_some() => {
                    let func = self.method_of(*member, "__contains__").unwrap_or(crate::hir::FuncId(0));
                    self.call_func(f, expr, func, None, Some(*member), &[Actual::plain(item)], &[]);
                }
                _ => match self.item_of(f, expr.span, Some(expr), *member) {
                    Some(ty) => self.needs_eq(f, expr, ty, item),
                    None => {
                        let name = self.python_name(*member);
                        refused.push((*member, format!("argument of type '{name}' is not iterable")));
                    }
                },
            }
        }
        if refused.len() < members.len() {
            return;
        }
        let Some((member, text)) = refused.into_iter().next() else { return };
        let (shown, whole) = (self.show(item), self.show(member));
        let (code, message) = match self.types.get(member) {
            Ty::Bytes | Ty::ByteArray => {
                (codes::OPERANDS, format!("`in` of `{whole}` needs an int or bytes, not `{shown}`"))
            }
            Ty::Str => (codes::OPERANDS, format!("`in` of a str needs a str, not `{shown}`")),
            _ => (codes::NOT_ITERABLE, format!("`in` cannot search a `{whole}`")),
        };
        self.fault(f, code, expr.span, Would::raise("TypeError", text).anywhere(), message, |_| {});
    }

    /// What CPython says of `item in container` where a built-in container takes no items of that type.
    #[must_use]
    pub fn refuses_item(&self, container: TyId, item: TyId) -> Option<String> {
        let items = self.types.members(item);
        let none = |fits: &dyn Fn(&TyId) -> bool| !items.is_empty() && !items.iter().any(fits);
        match self.types.get(container) {
            Ty::Bytes | Ty::ByteArray => none(&|m| self.is_item_of_bytes(*m))
                .then(|| format!("a bytes-like object is required, not '{}'", self.python_name(items[0]))),
            Ty::Str => none(&|m| self.is_text(*m)).then(|| {
                format!("'in <string>' requires string as left operand, not {}", self.python_name(items[0]))
            }),
            _ => None,
        }
    }

    /// Whether a value can be in bytes: a number, or bytes.
    #[must_use]
    pub fn is_item_of_bytes(&self, ty: TyId) -> bool {
        match self.types.get(ty) {
            Ty::Error | Ty::Bytes | Ty::ByteArray | Ty::Int | Ty::Big | Ty::Bool | Ty::Num => true,
            Ty::Object(_) => {
                let stands_for = self.stands_for(ty).is_some_and(|name| !matches!(name, "str" | "float"));
                self.rank(ty).is_some() || stands_for || self.is_byte_view(ty)
            }
            _ => false,
        }
    }

    /// Whether a value is a string, or an object of a class derived from `str`.
    #[must_use]
    pub fn is_text(&self, ty: TyId) -> bool {
        matches!(self.types.get(ty), Ty::Str | Ty::Error) || self.base_value(ty) == Some("_str_value")
    }

    /// Whether an object is a `memoryview` or `array`: one that shows its bytes.
    fn is_byte_view(&self, member: TyId) -> bool {
        self.method_of(member, "tobytes").is_some()
    }

    /// Whether objects of a class have no hash: a class that defines `__eq__` loses the inherited one.
    pub(super) fn lacks_hash(&self, class: crate::hir::ClassId) -> bool {
        let program = self.program;
        let defines = |c: &crate::hir::ClassId| {
            let class = &program.classes[*c];
            let own = |name: &str| class.methods.contains_key(name);
            (own("__eq__") || own("__hash__")).then(|| !own("__hash__") && class.enumeration.is_none())
        };
        let module = &program.modules[program.classes[class].module];
        // What has no hash in other modules of the library has one in CPython.
        let counts = !module.is_library || UNHASHED.contains(&module.name.as_str());
        counts && program.classes[class].mro.iter().find_map(defines) == Some(true)
    }

    /// Whether values of a type have no hash: they can be no keys.
    #[must_use]
    pub fn is_unhashable(&self, ty: TyId) -> bool {
        match self.types.get(ty) {
            Ty::List(_) | Ty::Dict(..) | Ty::Set(_) | Ty::ByteArray => true,
            Ty::Object(obj) => self.lacks_hash(self.types.obj(*obj).class),
            _ => false,
        }
    }

    /// Values of a type are used as keys.
    pub(super) fn needs_hash(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        let members = self.types.members(ty);
        let some_fit = members.iter().any(|m| !self.is_unhashable(*m));
        for member in members {
            // Of a union it is enough that one member fits: the others raise when the program runs.
            if some_fit && self.is_unhashable(member) {
                continue;
            }
            match self.types.get(member).clone() {
                Ty::Tuple(items) => {
                    for item in items.iter() {
                        self.needs_hash(f, expr, *item);
                        self.needs_eq(f, expr, *item, *item);
                    }
                }
                Ty::List(_) | Ty::Dict(..) | Ty::Set(_) | Ty::ByteArray => {
                    let shown = self.show(member);
                    let name = self.python_name(member);
                    self.fault(
                        f,
                        codes::UNHASHABLE,
                        expr.span,
                        Would::raise("TypeError", format!("unhashable type: '{name}'")).anywhere(),
                        format!("a `{shown}` cannot be a key or a set item"),
                        |d| {
                            d.label("it can change, so it has no hash");
                            d.help(if shown.starts_with("set") {
                                "use `frozenset(…)`"
                            } else {
                                "use a tuple: `tuple(…)`"
                            });
                        },
                    );
                }
                Ty::Object(obj) if self.lacks_hash(self.types.obj(obj).class) => {
                    let shown = self.show(member);
                    let name = self.python_name(member);
                    let would = Would::raise("TypeError", format!("unhashable type: '{name}'")).anywhere();
                    let message = format!("a `{shown}` cannot be a key or a set item");
                    self.fault(f, codes::UNHASHABLE, expr.span, would, message, |d| {
                        d.label("its class has `__eq__` and no `__hash__`");
                        d.help("write a `__hash__` that agrees with `__eq__`");
                    });
                }
                Ty::Object(_) | Ty::VarTuple(_) | Ty::FrozenSet(_) | Ty::Range => {
                    if let Some(func) = self.method_of(member, "__hash__") {
                        self.call_special(f, expr, func, member);
                    }
                    self.needs_eq(f, expr, member, member);
                }
                _ => {}
            }
        }
    }
}
