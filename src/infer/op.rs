//! Operators, truth, comparison.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::{Operands, Would};
use super::flow::Frame;
use super::report::NONE_COMES_FROM;
use crate::hir::{BinOp, Dialect, Expr, ExprKind, UnOp};
use crate::types::{Ty, TyId};

/// The method names of a binary operator: plain, reflected, in place.
#[must_use]
pub fn operator_methods(op: BinOp) -> (&'static str, &'static str, &'static str) {
    match op {
        BinOp::Add => ("__add__", "__radd__", "__iadd__"),
        BinOp::Sub => ("__sub__", "__rsub__", "__isub__"),
        BinOp::Mul => ("__mul__", "__rmul__", "__imul__"),
        BinOp::Div | BinOp::OldDiv => ("__truediv__", "__rtruediv__", "__itruediv__"),
        BinOp::FloorDiv => ("__floordiv__", "__rfloordiv__", "__ifloordiv__"),
        BinOp::Mod => ("__mod__", "__rmod__", "__imod__"),
        BinOp::Pow => ("__pow__", "__rpow__", "__ipow__"),
        BinOp::Shl => ("__lshift__", "__rlshift__", "__ilshift__"),
        BinOp::Shr => ("__rshift__", "__rrshift__", "__irshift__"),
        BinOp::And => ("__and__", "__rand__", "__iand__"),
        BinOp::Or => ("__or__", "__ror__", "__ior__"),
        BinOp::Xor => ("__xor__", "__rxor__", "__ixor__"),
        BinOp::MatMul => ("__matmul__", "__rmatmul__", "__imatmul__"),
    }
}

impl Typed<'_> {
    /// Whether a module's language converts in `"a" + 5`.
    pub(crate) fn converts(&self, func: crate::hir::FuncId) -> bool {
        let module = &self.program.modules[self.program.funcs[func].module];
        module.dialect == Dialect::Vpython && !module.is_library
    }

    /// The type of `l op r`; `expr` is the operation, or its right operand for an augmented assignment.
    pub(super) fn binary(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        op: BinOp,
        in_place: bool,
        l: TyId,
        r: TyId,
    ) -> TyId {
        let right = match &expr.kind {
            ExprKind::Binary { right, .. } => Some(&**right),
            _ => Some(expr),
        };
        if let Some(ty) = self.arithmetic(op, l, r, right, self.machine_ints(f.func)) {
            if op == BinOp::OldDiv && (ty == TyId::INT || ty == TyId::BIG) {
                self.warn(f, codes::OLD_DIVISION, expr.span, "`/` of ints floors", |d| {
                    d.label("both sides are ints").help("write `//`, which says so in every dialect");
                });
            }
            return ty;
        }
        let (ls, rs) = (self.kinds(l), self.kinds(r));
        let mut result = TyId::BOTTOM;
        let mut failing = None;
        let mut fits = false;
        // It is enough that one pair fits: what the methods of another one do with it is an error of the running program.
        let trial = self.trial;
        if ls.len() * rs.len() > 1 {
            self.trial = Some(false);
        }
        for a in &ls {
            for b in &rs {
                match self.binary_one(f, expr, right, op, in_place, *a, *b) {
                    Some(ty) => {
                        fits = true;
                        result = self.types.join(result, ty);
                    }
                    None => failing = Some((*a, *b)),
                }
            }
        }
        self.trial = trial;
        if let (false, Some((a, b))) = (fits, failing) {
            let (a_shown, b_shown) = (self.show(a), self.show(b));
            let sign = op.symbol();
            let message = format!("`{sign}` does not take `{a_shown}` and `{b_shown}`");
            let spans = match &expr.kind {
                ExprKind::Binary { left, right, .. } => Some((left.span, right.span)),
                _ => None,
            };
            let text = self.operand_text(op, in_place, a, b);
            let would = match ls.len() * rs.len() {
                1 => text,
                _ => text.of_operands(Operands { op, in_place, left: l, right: r }),
            };
            self.fault(f, codes::OPERANDS, expr.span, would, message, |d| {
                if let Some((left, right)) = spans {
                    d.because(left, format!("this is `{a_shown}`"))
                        .because(right, format!("this is `{b_shown}`"));
                } else {
                    d.label(format!("`{a_shown}` {sign} `{b_shown}`"));
                }
                if op == BinOp::Add
                    && a_shown == "str"
                    && matches!(b_shown.as_str(), "int" | "float" | "bool")
                {
                    d.help("write `str(…)` around the number, or use an f-string");
                } else if op == BinOp::Add && b_shown == "str" && matches!(a_shown.as_str(), "int" | "float")
                {
                    d.help("write `str(…)` around the number, or `int(…)` around the string");
                } else if a_shown == "None" || b_shown == "None" {
                    d.help(NONE_COMES_FROM);
                } else if op == BinOp::Add && a_shown.starts_with("list[") {
                    d.help("only a list can be added to a list; `append` adds one item");
                } else if is_bitwise(op) && (a_shown == "float" || b_shown == "float") {
                    d.help("bits are those of ints: `int(…)` cuts the fraction off");
                } else if op == BinOp::Sub && a_shown == "str" && b_shown == "str" {
                    d.help("to take text out of a string: `replace(…, \"\")` or `removesuffix(…)`");
                }
            });
            return self.failed();
        }
        result
    }

    /// The members of a type, all functions as one, and all built-in ones: no operator tells them apart.
    pub(crate) fn kinds(&mut self, ty: TyId) -> Vec<TyId> {
        let members = self.types.members(ty);
        if members.len() < 2 {
            return members;
        }
        self.group_functions(&members)
    }

    /// The same of members in some order.
    pub(crate) fn group_functions(&mut self, members: &[TyId]) -> Vec<TyId> {
        let mut kinds = Vec::new();
        for of_builtins in [false, true] {
            let of_kind = |s: &Self, ty: TyId| match s.types.get(ty) {
                Ty::Func(..) => !of_builtins,
                Ty::Builtin(_) => of_builtins && s.python_name(ty) != "type",
                _ => false,
            };
            let group: Vec<TyId> = members.iter().copied().filter(|m| of_kind(self, *m)).collect();
            if group.len() > 1 {
                kinds.push((group[0], self.types.union(group)));
            }
        }
        let mut result = Vec::new();
        for member in members {
            match kinds.iter().find(|(_, group)| self.types.members(*group).contains(member)) {
                Some((first, group)) if first == member => result.push(*group),
                Some(_) => {}
                None => result.push(*member),
            }
        }
        result
    }

    /// Whether a class has a method of its own for an operator.
    pub(crate) fn overloads(&self, ty: TyId, op: BinOp) -> bool {
        let (plain, reflected, _) = operator_methods(op);
        self.method_of(ty, plain).or_else(|| self.method_of(ty, reflected)).is_some()
            && matches!(self.types.get(ty), Ty::Object(_))
    }

    fn operand_text(&self, op: BinOp, in_place: bool, a: TyId, b: TyId) -> Would {
        let would = Would::raise("TypeError", self.operand_message(op, in_place, a, b));
        let extends = in_place && op == BinOp::Add && matches!(self.types.get(a), Ty::List(_));
        if extends { would } else { would.anywhere() }
    }

    /// The methods that an operator tries, and whether on the right operand: in place, plain, reflected; the
    /// reflected one first if the right operand is of a class below the left one's.
    #[must_use]
    pub fn operator_tries(&self, op: BinOp, in_place: bool, l: TyId, r: TyId) -> Vec<(&'static str, bool)> {
        let (plain, reflected, own) = operator_methods(op);
        let mut tries = Vec::new();
        let class = |t: TyId| match self.types.get(t) {
            Ty::Object(obj) => Some(self.types.obj(*obj).class),
            _ => None,
        };
        let (left, right) = (class(l), class(r));
        let same = left.is_some() && left == right;
        let below = match (left, right) {
            (Some(a), Some(b)) => a != b && self.program.classes[b].mro.contains(&a),
            _ => false,
        };
        let has = |t: TyId, name: &str| self.method_of(t, name).is_some();
        if in_place && has(l, own) {
            tries.push((own, false));
        }
        let first =
            below && has(r, reflected) && self.method_of(l, reflected) != self.method_of(r, reflected);
        if first {
            tries.push((reflected, true));
        }
        if has(l, plain) && self.joins(op, l, r) {
            tries.push((plain, false));
        }
        if !first && !same && has(r, reflected) {
            tries.push((reflected, true));
        }
        tries
    }

    /// Whether a set takes what stands on the right of an operator, and a dict: only their own kind.
    fn joins(&self, op: BinOp, l: TyId, r: TyId) -> bool {
        match self.types.get(l) {
            Ty::Set(_) | Ty::FrozenSet(_) if is_bitwise(op) || op == BinOp::Sub => {
                matches!(self.types.get(r), Ty::Set(_) | Ty::FrozenSet(_) | Ty::Error | Ty::Bottom)
            }
            Ty::Dict(..) if op == BinOp::Or => {
                !matches!(
                    self.types.get(r),
                    Ty::List(_) | Ty::Tuple(_) | Ty::VarTuple(_) | Ty::Set(_) | Ty::Str
                ) && self.item_kind(r)
            }
            _ => true,
        }
    }

    /// Whether a member type is more than a number or None.
    pub(super) fn item_kind(&self, ty: TyId) -> bool {
        !matches!(self.types.get(ty), Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None)
    }

    /// What CPython says of operands that do not fit.
    #[must_use]
    pub fn operand_message(&self, op: BinOp, in_place: bool, a: TyId, b: TyId) -> String {
        let (left, right) = (self.python_name(a), self.python_name(b));
        let sequence = |t: TyId| self.repeats(t);
        match (op, self.types.get(a)) {
            (BinOp::Add, Ty::List(_)) if in_place => format!("'{right}' object is not iterable"),
            (BinOp::Add, Ty::Str | Ty::List(_) | Ty::Tuple(_) | Ty::VarTuple(_)) => {
                format!("can only concatenate {left} (not \"{right}\") to {left}")
            }
            (BinOp::Add, Ty::Bytes | Ty::ByteArray) => format!("can't concat {right} to {left}"),
            (BinOp::Mul, _) if sequence(a) => {
                format!("can't multiply sequence by non-int of type '{right}'")
            }
            (BinOp::Mul, _) if sequence(b) => format!("can't multiply sequence by non-int of type '{left}'"),
            (BinOp::Pow, _) if !in_place => {
                format!("unsupported operand type(s) for ** or pow(): '{left}' and '{right}'")
            }
            _ => {
                let equals = if in_place { "=" } else { "" };
                format!("unsupported operand type(s) for {}{equals}: '{left}' and '{right}'", op.symbol())
            }
        }
    }

    /// Whether objects of a type are ints for an operator: members of an `IntEnum` without a method for it.
    #[must_use]
    pub fn is_plain_int(&self, ty: TyId, method: &str) -> bool {
        let object = matches!(self.types.get(ty), Ty::Object(_));
        object && self.rank(ty) == Some(1) && self.method_of(ty, method).is_none()
    }

    /// Whether what says how often a value is repeated is made an int first: what may be one, a member of an `IntEnum`.
    #[must_use]
    pub fn stands_for_count(&self, ty: TyId) -> bool {
        ty == TyId::NUM
            || matches!(self.types.get(ty), Ty::Object(_)) && self.rank(ty) == Some(1)
            || self.is_index(ty)
    }

    /// Whether a value repeats sequences by its `__index__`, for want of a multiplication of its own.
    #[must_use]
    pub fn is_index(&self, ty: TyId) -> bool {
        let has = |name: &str| self.method_of(ty, name).is_some();
        matches!(self.types.get(ty), Ty::Object(_)) && has("__index__") && !has("__mul__") && !has("__rmul__")
    }

    /// Whether `value * 3` repeats a value of a type.
    #[must_use]
    pub fn repeats(&self, ty: TyId) -> bool {
        matches!(
            self.types.get(ty),
            Ty::Str | Ty::Bytes | Ty::ByteArray | Ty::List(_) | Ty::Tuple(_) | Ty::VarTuple(_)
        )
    }

    #[allow(clippy::too_many_arguments, reason = "both operands with their places")]
    fn binary_one(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        right: Option<&Expr>,
        op: BinOp,
        in_place: bool,
        l: TyId,
        r: TyId,
    ) -> Option<TyId> {
        if l == TyId::ERROR || r == TyId::ERROR {
            return Some(TyId::ERROR);
        }
        for count in [l, r]
            .into_iter()
            .filter(|_| op == BinOp::Mul && (self.repeats(l) || self.repeats(r)))
            .collect::<Vec<_>>()
        {
            if self.is_index(count) {
                self.index_type(f, expr, count);
            }
        }
        // A number that may be an int: the running program looks whether it is one.
        let (l, r) = match (op, l, r) {
            (BinOp::Mul, l, r) if self.repeats(l) && self.stands_for_count(r) => (l, TyId::INT),
            (BinOp::Mul, l, r) if self.repeats(r) && self.stands_for_count(l) => (TyId::INT, r),
            _ => (l, r),
        };
        let (l, r) =
            if matches!(op, BinOp::Add | BinOp::Mul) && !self.overloads(l, op) && !self.overloads(r, op) {
                (self.as_tuple(f, l), self.as_tuple(f, r))
            } else {
                (l, r)
            };
        if let Some(ty) = self.arithmetic(op, l, r, right, self.machine_ints(f.func)) {
            return Some(ty);
        }
        // Where only an int will do, an int-or-float must be one when the program runs.
        if self.needs_ints(op, l, r) {
            let int = |ty: TyId| if ty == TyId::NUM { TyId::INT } else { ty };
            return self.binary_one(f, expr, right, op, in_place, int(l), int(r));
        }
        match (op, self.types.get(l).clone(), self.types.get(r).clone()) {
            (BinOp::Add, Ty::Str, Ty::Str) => return Some(TyId::STR),
            (BinOp::Add, Ty::Str, Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None)
            | (BinOp::Add, Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None, Ty::Str)
                if self.converts(f.func) =>
            {
                return Some(TyId::STR);
            }
            (BinOp::Mul, Ty::Str, Ty::Int | Ty::Big | Ty::Bool)
            | (BinOp::Mul, Ty::Int | Ty::Big | Ty::Bool, Ty::Str) => {
                return Some(TyId::STR);
            }
            (BinOp::Mod, Ty::Str, _) if Self::is_literal_percent(expr) => {
                self.percent(f, expr, r);
                return Some(TyId::STR);
            }
            (BinOp::Mod, Ty::Str | Ty::Bytes, _) => {
                let name = if l == TyId::STR { "_percent" } else { "_percent_bytes" };
                let func = self.library_func(name)?;
                let args = [l, r].map(Actual::plain);
                return Some(self.call_func(f, expr, func, None, None, &args, &[]));
            }
            (BinOp::Add, Ty::Bytes | Ty::ByteArray, Ty::Bytes | Ty::ByteArray) => return Some(l),
            (BinOp::Mul, Ty::Bytes, Ty::Int | Ty::Big) => return Some(l),
            (BinOp::Mul, Ty::Int | Ty::Big, Ty::Bytes) => return Some(r),
            (BinOp::Add, Ty::List(cell), _) if in_place => {
                self.types.resize(cell);
                let item = self.item_of(f, expr.span, Some(expr), r)?;
                self.types.flow(cell, item);
                return Some(l);
            }
            (BinOp::Add, Ty::List(a), Ty::List(b)) => {
                let new = self.made_cell(f.inst, expr.id, 0);
                let (a, b) = (self.types.read(a, f.inst), self.types.read(b, f.inst));
                self.types.flow(new, a);
                self.types.flow(new, b);
                return Some(self.types.intern(Ty::List(new)));
            }
            (BinOp::Mul, Ty::List(cell), Ty::Int | Ty::Big | Ty::Bool) if in_place => {
                self.types.resize(cell);
                return Some(l);
            }
            (BinOp::Mul, Ty::List(a), Ty::Int | Ty::Big | Ty::Bool)
            | (BinOp::Mul, Ty::Int | Ty::Big | Ty::Bool, Ty::List(a)) => {
                let new = self.made_cell(f.inst, expr.id, 0);
                let a = self.types.read(a, f.inst);
                self.types.flow(new, a);
                return Some(self.types.intern(Ty::List(new)));
            }
            (BinOp::Add, Ty::Tuple(a), Ty::Tuple(b)) if a.len() + b.len() <= 16 => {
                let items: Vec<TyId> = a.iter().chain(b.iter()).copied().collect();
                return Some(self.types.tuple(&items));
            }
            (BinOp::Add, Ty::Tuple(_) | Ty::VarTuple(_), Ty::Tuple(_) | Ty::VarTuple(_)) => {
                let new = self.made_cell(f.inst, expr.id, 0);
                for side in [l, r] {
                    let item = self.item_of(f, expr.span, None, side)?;
                    self.types.flow(new, item);
                }
                return Some(self.types.intern(Ty::VarTuple(new)));
            }
            (BinOp::Mul, Ty::Tuple(_) | Ty::VarTuple(_), Ty::Int | Ty::Big | Ty::Bool)
            | (BinOp::Mul, Ty::Int | Ty::Big | Ty::Bool, Ty::Tuple(_) | Ty::VarTuple(_)) => {
                let new = self.made_cell(f.inst, expr.id, 0);
                let side = if matches!(self.types.get(l), Ty::Int | Ty::Big | Ty::Bool) { r } else { l };
                let item = self.item_of(f, expr.span, None, side)?;
                self.types.flow(new, item);
                return Some(self.types.intern(Ty::VarTuple(new)));
            }
            _ => {}
        }
        let mut result = None;
        for (name, swapped) in self.operator_tries(op, in_place, l, r) {
            let (this, other) = if swapped { (r, l) } else { (l, r) };
            let Some(func) = self.method_of(this, name) else { continue };
            let ty = self.call_func(f, expr, func, None, Some(this), &[Actual::plain(other)], &[]);
            let gives_up = self.types.members(ty).contains(&TyId::NOT_IMPLEMENTED);
            let useful = self.types.filter(ty, |_, m| m != TyId::NOT_IMPLEMENTED);
            if useful != TyId::BOTTOM || !gives_up {
                result = Some(match result {
                    Some(known) => self.types.join(known, useful),
                    None => useful,
                });
            }
            if !gives_up {
                break;
            }
        }
        result
    }

    pub(super) fn unary(&mut self, f: &mut Frame, expr: &Expr, op: UnOp, ty: TyId) -> TyId {
        let name = match op {
            UnOp::Neg => "__neg__",
            UnOp::Pos => "__pos__",
            UnOp::Invert => "__invert__",
            UnOp::Not => return TyId::BOOL,
        };
        let members = self.types.members(ty);
        let mut result = TyId::BOTTOM;
        let mut failing = Vec::new();
        for member in &members {
            let one = match self.types.get(*member) {
                Ty::Error => TyId::ERROR,
                Ty::Bool | Ty::Int => TyId::INT,
                Ty::Object(_) if self.is_plain_int(*member, name) => TyId::INT,
                Ty::Big => TyId::BIG,
                Ty::Num if op == UnOp::Invert => TyId::INT,
                Ty::Float | Ty::Num | Ty::Complex if op != UnOp::Invert => *member,
                _ => match self.method_of(*member, name) {
                    Some(func) => self.call_func(f, expr, func, None, Some(*member), &[], &[]),
                    None => {
                        failing.push(*member);
                        continue;
                    }
                },
            };
            result = self.types.join(result, one);
        }
        if failing.len() == members.len() && !members.is_empty() {
            let shown = self.show(failing[0]);
            let sign = match op {
                UnOp::Neg => "-",
                UnOp::Pos => "+",
                _ => "~",
            };
            let would = Would::raise(
                "TypeError",
                format!("bad operand type for unary {sign}: '{}'", self.python_name(ty)),
            );
            let message = format!("`{sign}` does not take a `{shown}`");
            self.fault(f, codes::OPERANDS, expr.span, would, message, |d| {
                d.label(format!("this is a `{shown}`"));
                match shown.as_str() {
                    "str" => d.help("`int(…)` or `float(…)` reads a number from a string"),
                    "None" => d.help(NONE_COMES_FROM),
                    _ => d,
                };
            });

            return self.failed();
        }
        result
    }

    /// The value of an expression decides which way the program goes.
    pub(super) fn tested(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        self.raising_after(f, expr, |s, f| s.truth_of(f, expr, ty));
    }

    /// A value is tested: objects may say how.
    pub(super) fn truth_of(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        for member in self.types.members(ty) {
            if matches!(self.types.get(member), Ty::Object(_))
                && let Some(func) =
                    self.method_of(member, "__bool__").or_else(|| self.method_of(member, "__len__"))
            {
                self.call_special(f, expr, func, member);
            }
        }
    }
}

impl Typed<'_> {
    /// Whether the format of `format % values` is a literal: the compiler itself follows such a format.
    fn is_literal_percent(expr: &Expr) -> bool {
        matches!(&expr.kind, ExprKind::Binary { left, .. } if matches!(left.kind, ExprKind::Str(_)))
    }

    /// Whether an operation with an int-or-float wants an int there: one on bits.
    #[must_use]
    pub fn needs_ints(&self, op: BinOp, l: TyId, r: TyId) -> bool {
        let other = match (l, r) {
            (TyId::NUM, other) | (other, TyId::NUM) => other,
            _ => return false,
        };
        is_bitwise(op) && self.rank(other).is_some_and(|rank| rank <= 2)
    }
}

/// Whether an operator works on the bits of ints.
fn is_bitwise(op: BinOp) -> bool {
    matches!(op, BinOp::And | BinOp::Or | BinOp::Xor | BinOp::Shl | BinOp::Shr)
}
