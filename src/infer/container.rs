//! Indexing, slicing and item assignment.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::report::NONE_COMES_FROM;
use super::slices::{SLICE_ASSIGNED, SLICE_DELETED, SLICE_INDEX, SLICED};
use crate::hir::{Expr, ExprKind, LocalId, Stmt, StmtKind, Target, TargetKind, UnOp};
use crate::types::{Cell, Ty, TyId};

/// Whether statements assign a variable directly.
pub(super) fn assigns(body: &[Stmt], local: LocalId) -> bool {
    fn target_is(target: &Target, local: LocalId) -> bool {
        match &target.kind {
            TargetKind::Local(l) => *l == local,
            TargetKind::Tuple { items, .. } => items.iter().any(|t| target_is(t, local)),
            _ => false,
        }
    }
    body.iter().any(|stmt| match &stmt.kind {
        StmtKind::Assign { targets, .. } => targets.iter().any(|t| target_is(t, local)),
        StmtKind::If { body, orelse, .. } | StmtKind::While { body, orelse, .. } => {
            assigns(body, local) || assigns(orelse, local)
        }
        StmtKind::For { target, body, orelse, .. } => {
            target_is(target, local) || assigns(body, local) || assigns(orelse, local)
        }
        StmtKind::Try { body, handlers, orelse, finally } => {
            assigns(body, local)
                || assigns(orelse, local)
                || assigns(finally, local)
                || handlers.iter().any(|h| assigns(&h.body, local))
        }
        _ => false,
    })
}

/// The value of an integer literal, with sign.
#[must_use]
pub fn literal_int(expr: &Expr) -> Option<i128> {
    match &expr.kind {
        ExprKind::Int(n) => Some(*n),
        ExprKind::Unary { op: UnOp::Neg, operand } => literal_int(operand).map(|n| -n),
        ExprKind::Binary { op, left, right, .. } => {
            let (l, r) = (literal_int(left)?, literal_int(right)?);
            match op {
                crate::hir::BinOp::Add => l.checked_add(r),
                crate::hir::BinOp::Sub => l.checked_sub(r),
                crate::hir::BinOp::Mul => l.checked_mul(r),
                crate::hir::BinOp::Pow => l.checked_pow(u32::try_from(r).ok()?),
                _ => None,
            }
        }
        _ => None,
    }
}

impl Typed<'_> {
    /// Checks that a value can be the index of an item of a sequence.
    fn item_index(&mut self, f: &Frame, expr: &Expr, sequence: TyId, key: TyId) {
        self.index_or(f, expr, key, |s, given| match s.types.get(sequence) {
            Ty::Str => format!("string indices must be integers, not '{given}'"),
            Ty::Bytes => format!("byte indices must be integers or slices, not {given}"),
            _ => format!("{} indices must be integers or slices, not {given}", s.python_name(sequence)),
        });
    }

    /// Checks that a value can be where an int is asked for.
    pub(super) fn index_type(&mut self, f: &Frame, expr: &Expr, ty: TyId) {
        self.index_or(f, expr, ty, |_, given| {
            format!("'{given}' object cannot be interpreted as an integer")
        });
    }

    /// Checks that a value can be a bound of a slice.
    pub(super) fn slice_bound(&mut self, f: &Frame, expr: &Expr, ty: TyId) {
        self.index_or(f, expr, ty, |_, _| SLICE_INDEX.to_owned());
    }

    /// Checks that a value can be an int; `text` is what CPython says of one of another class.
    fn index_or(&mut self, f: &Frame, expr: &Expr, ty: TyId, text: impl FnOnce(&Self, String) -> String) {
        if !self.can_index(ty) {
            let shown = self.show(ty);
            let text = text(self, self.python_name(ty));
            self.fault(
                f,
                codes::INDEX_TYPE,
                expr.span,
                Would::raise("TypeError", text),
                format!("an index must be an int, not `{shown}`"),
                |d| {
                    d.label(format!("this is `{shown}`"));
                    if shown == "float" {
                        d.help("`//` divides to an int; `int(x)` cuts the fraction off");
                    }
                },
            );
        }
    }

    /// Whether a value of a type can be the index of a sequence.
    #[must_use]
    pub fn can_index(&self, key: TyId) -> bool {
        let members = self.types.members(key);
        members.is_empty()
            || members.iter().any(|m| {
                matches!(self.types.get(*m), Ty::Int | Ty::Big | Ty::Bool | Ty::Num | Ty::None | Ty::Error)
                    || self.method_of(*m, "__index__").is_some()
                    || self.rank(*m) == Some(1)
                    || self.is_slice(*m)
            })
    }

    /// Whether a member of a union is a sequence, which a key that is no index passes by: `tree["name"]`
    /// means the dict among what a tree may be.
    #[must_use]
    pub fn passes_by(&self, member: TyId, key: TyId) -> bool {
        let sequence = matches!(
            self.types.get(member),
            Ty::List(_) | Ty::VarTuple(_) | Ty::Tuple(_) | Ty::Str | Ty::Bytes | Ty::ByteArray | Ty::Range
        );
        sequence && !self.can_index(key)
    }

    /// Whether a key can never be in a dict.
    fn is_no_key(&self, member: TyId, key: TyId) -> bool {
        matches!(self.types.get(member), Ty::Dict(..)) && self.is_unhashable(key)
    }

    /// The type of `object[key]`.
    pub(super) fn get_item(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        index: Option<&Expr>,
        ty: TyId,
        key: TyId,
    ) -> TyId {
        let members = self.types.members(ty);
        let mut result = TyId::BOTTOM;
        let mut failing = Vec::new();
        let can_raise = self.can_raise;
        self.can_raise &= members.len() == 1;
        for member in &members {
            if members.len() > 1 && (self.passes_by(*member, key) || self.is_no_key(*member, key)) {
                failing.push(*member);
                continue;
            }
            // One of several that is too short: IndexError when the program runs.
            if members.len() > 1
                && let (Ty::Tuple(items), Some(n)) = (self.types.get(*member), index.and_then(literal_int))
                && !(-(items.len() as i128)..items.len() as i128).contains(&n)
            {
                continue;
            }
            match self.item_at(f, expr, index, *member, key) {
                Some(item) => result = self.types.join(result, item),
                None => failing.push(*member),
            }
        }
        self.can_raise = can_raise;
        if failing.len() == members.len() && !members.is_empty() {
            let shown = self.show(failing[0]);
            let is_function = matches!(self.types.get(failing[0]), Ty::Func(..) | Ty::Method(..));
            let name = self.python_name(ty);
            self.fault(
                f,
                codes::NOT_INDEXABLE,
                expr.span,
                Would::raise("TypeError", format!("'{name}' object is not subscriptable")),
                format!("a value of type `{shown}` cannot be indexed"),
                |d| {
                    d.label(format!("this is `{shown}`"));
                    if shown == "None" {
                        d.help(NONE_COMES_FROM);
                    } else if is_function {
                        d.help("call it first: `f(…)[i]`");
                    }
                },
            );
            return self.failed();
        }
        result
    }

    fn item_at(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        index: Option<&Expr>,
        ty: TyId,
        key: TyId,
    ) -> Option<TyId> {
        let place = index.unwrap_or(expr);
        if self.is_slice(key) && self.is_sequence(ty) {
            return Some(self.get_slice(f, expr, ty));
        }
        let ty = if index.and_then(literal_int).is_some() { self.as_tuple(f, ty) } else { ty };
        if self.is_sequence(ty) {
            let keys = self.types.members(key);
            if keys.len() > 1 && keys.iter().any(|key| self.is_slice(*key)) {
                let mut result = TyId::BOTTOM;
                for key in keys {
                    let item = self.item_at(f, expr, index, ty, key)?;
                    result = self.types.join(result, item);
                }
                return Some(result);
            }
        }
        Some(match self.types.get(ty).clone() {
            Ty::Error => TyId::ERROR,
            Ty::List(cell) | Ty::VarTuple(cell) => {
                self.item_index(f, place, ty, key);
                self.types.read(cell, f.inst)
            }
            Ty::Str => {
                self.item_index(f, place, ty, key);
                TyId::STR
            }
            Ty::Bytes | Ty::ByteArray | Ty::Range => {
                self.item_index(f, place, ty, key);
                TyId::INT
            }
            Ty::Dict(k, v) => {
                self.key_fits(f, place, k, key);
                self.types.read(v, f.inst)
            }
            Ty::Tuple(items) => {
                self.item_index(f, place, ty, key);
                if let Some(n) = index.and_then(literal_int) {
                    let len = items.len() as i128;
                    let at = if n < 0 { n + len } else { n };
                    if at < 0 || at >= len {
                        let shown = self.show(ty);
                        let text = "tuple index out of range";
                        let more = |d: &mut crate::diag::Diagnostic| {
                            d.label(format!("the tuple is `{shown}`"));
                            if len > 0 {
                                d.help(format!("its items have the indices 0 to {}", len - 1));
                            }
                        };
                        if self.can_raise && self.errors.is_some() {
                            if !self.is_for_others(f.inst, place.span) {
                                self.warn(f, codes::TUPLE_INDEX, place.span, text, more);
                            }
                            self.raise_here("IndexError", text);
                        } else {
                            self.error(f, codes::TUPLE_INDEX, place.span, text, more);
                        }
                        return Some(TyId::BOTTOM);
                    }
                    items[at as usize]
                } else {
                    let mut result = TyId::BOTTOM;
                    for item in items.iter() {
                        result = self.types.join(result, *item);
                    }
                    result
                }
            }
            Ty::Class(class) if self.program.classes[class].enumeration.is_some() => {
                if key != TyId::STR {
                    self.needs_eq(f, expr, key, TyId::STR);
                    self.needs_repr(f, expr, key);
                }
                self.shared_object(class)
            }
            Ty::Object(_) | Ty::Class(_) => {
                let func = self.method_of(ty, "__getitem__")?;
                self.call_func(f, expr, func, None, Some(ty), &[Actual::plain(key)], &[])
            }
            // `list[int]` in an expression: a type alias.
            Ty::Builtin(name) if crate::hir::builtins::is_class_of_values(&name) => ty,
            Ty::Builtin(name) if self.library_class(&name).is_some() => ty,
            _ => return None,
        })
    }

    /// A key that is looked up: it is compared with the keys, so it should be of their kind.
    fn key_fits(&mut self, f: &mut Frame, place: &Expr, cell: Cell, key: TyId) {
        self.needs_hash(f, place, key);
        if self.is_unhashable(key) {
            return;
        }
        self.align_key(cell, key);
        let keys = self.types.read(cell, f.inst);
        self.needs_eq(f, place, keys, key);
        // A key that is not there is what the KeyError holds.
        if key != TyId::BOTTOM
            && let Some(class) = self.named_library_class("KeyError")
        {
            let given = self.types.tuple(&[key]);
            let args = self.args_cell(class);
            self.types.flow(args, given);
        }
    }

    /// A key is looked up among others by its bytes, so both must have one form: objects of one class the same
    /// fields, ints in tuples the same size. Objects that a method of theirs may declare equal to numbers and texts
    /// are looked up among those as what they are, with a function for both.
    pub(super) fn align_key(&mut self, keys: Cell, key: TyId) {
        let known = self.types.content(keys);
        for a in self.types.members(known) {
            for b in self.types.members(key) {
                if self.misaligned(a, b, false) {
                    self.types.flow(keys, b);
                }
            }
        }
    }

    fn misaligned(&self, a: TyId, b: TyId, inside: bool) -> bool {
        match (self.types.get(a), self.types.get(b)) {
            (Ty::Object(x), Ty::Object(y)) => {
                self.types.obj(*x).class == self.types.obj(*y).class
                    && self.types.obj_root(*x) != self.types.obj_root(*y)
            }
            (Ty::Tuple(x), Ty::Tuple(y)) if x.len() == y.len() => {
                x.iter().zip(y.iter()).any(|(a, b)| self.misaligned(*a, *b, true))
            }
            (Ty::Tuple(_), Ty::VarTuple(_)) => true,
            // Numbers that are equal have one form in tuples: (1, 2) and (1.0, 2) are one key. So have values of
            // several types.
            _ if inside && a != b && self.rank(a).is_some() && self.rank(b).is_some() => true,
            (Ty::Union(_), _) | (_, Ty::Union(_)) => inside && a != b,
            (Ty::Object(_), _) => !inside && self.may_equal_value(a, b),
            (_, Ty::Object(_)) => !inside && self.may_equal_value(b, a),
            _ => false,
        }
    }

    /// Whether an object has methods by which it may equal a value of a built-in type, and share its hash.
    fn may_equal_value(&self, object: TyId, value: TyId) -> bool {
        match self.types.get(value) {
            Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num | Ty::Complex | Ty::Str | Ty::Bytes => {}
            _ => return false,
        }
        if self.rank(object).is_some() {
            return self.rank(value).is_some();
        }
        let Ty::Object(obj) = self.types.get(object) else { return false };
        let mro = &self.program.classes[self.types.obj(*obj).class].mro;
        let has = |name: &str| self.method_of(object, name).is_some();
        has("__eq__")
            && has("__hash__")
            && self.base_value(object).is_none()
            && mro.iter().all(|c| self.program.classes[*c].named_tuple.is_none())
    }

    /// `object[key] = value`.
    pub(super) fn set_item(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, key: TyId, value: TyId) {
        let members = self.types.members(ty);
        let mut failing = Vec::new();
        let can_raise = self.can_raise;
        self.can_raise &= members.len() == 1;
        for member in &members {
            if members.len() > 1 && (self.passes_by(*member, key) || self.is_no_key(*member, key)) {
                failing.push(*member);
                continue;
            }
            match self.types.get(*member).clone() {
                Ty::Error => {}
                Ty::List(_) if self.is_slice(key) => self.set_slice(f, expr, *member, value),
                Ty::List(cell) => {
                    self.item_index(f, expr, *member, key);
                    self.types.flow(cell, value);
                }
                Ty::ByteArray => self.item_index(f, expr, *member, key),
                Ty::Dict(k, v) => {
                    self.needs_hash(f, expr, key);
                    if !self.is_unhashable(key) {
                        self.types.flow(k, key);
                        self.types.flow(v, value);
                    }
                }
                Ty::Object(_) if self.method_of(*member, "__setitem__").is_some() => {
                    let func = self.method_of(*member, "__setitem__").unwrap_or(crate::hir::FuncId(0));
                    let args = [Actual::plain(key), Actual::plain(value)];
                    self.call_func(f, expr, func, None, Some(*member), &args, &[]);
                }
                _ => failing.push(*member),
            }
        }
        self.can_raise = can_raise;
        if failing.len() == members.len() && !members.is_empty() {
            let shown = self.show(failing[0]);
            let name = self.python_name(ty);
            self.fault(
                f,
                codes::NOT_ASSIGNABLE,
                expr.span,
                Would::raise("TypeError", format!("'{name}' object does not support item assignment")),
                format!("items of a `{shown}` cannot be assigned"),
                |d| {
                    d.label(format!("this is `{shown}`"));
                    if shown == "str" || shown.starts_with("tuple") {
                        d.help("it never changes: build a new one, or use a list");
                    }
                },
            );
        }
    }

    /// `del object[key]`.
    pub(super) fn del_item(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, key: TyId) {
        let members = self.types.members(ty);
        let mut failing = Vec::new();
        for member in &members {
            match self.types.get(*member).clone() {
                Ty::Error => {}
                _ if members.len() > 1 && self.is_no_key(*member, key) => failing.push(*member),
                Ty::List(cell) => {
                    self.types.resize(cell);
                    self.item_index(f, expr, *member, key);
                }
                Ty::Dict(k, _) => self.key_fits(f, expr, k, key),
                Ty::Object(_) if self.method_of(*member, "__delitem__").is_some() => {
                    let func = self.method_of(*member, "__delitem__").unwrap_or(crate::hir::FuncId(0));
                    self.call_func(f, expr, func, None, Some(*member), &[Actual::plain(key)], &[]);
                }
                _ => failing.push(*member),
            }
        }
        if failing.len() == members.len() && !members.is_empty() {
            let shown = self.show(failing[0]);
            let name = self.python_name(ty);
            self.fault(
                f,
                codes::NOT_ASSIGNABLE,
                expr.span,
                Would::raise("TypeError", self.no_deletion(failing[0], key).replace("{}", &name)),
                format!("items of a `{shown}` cannot be deleted"),
                |d| {
                    d.label(format!("this is `{shown}`"));
                    if shown == "str" || shown.starts_with("tuple") {
                        d.help("it never changes: build a new one, or use a list");
                    }
                },
            );
        }
    }

    /// What CPython says of `del` of an item that cannot be: sequences have words of their own for places.
    #[must_use]
    pub fn no_deletion(&self, ty: TyId, key: TyId) -> &'static str {
        // Classes of the program have the slots of sequences, used or not.
        let sequence = self.is_sequence(ty)
            || matches!(self.types.get(ty), Ty::Set(_) | Ty::FrozenSet(_) | Ty::Object(_));
        if sequence && self.can_index(key) && !self.is_slice(key) {
            "'{}' object doesn't support item deletion"
        } else {
            SLICE_DELETED
        }
    }

    /// The type of `object[lo:hi:step]`.
    pub(super) fn get_slice(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) -> TyId {
        let members = self.types.members(ty);
        let mut result = TyId::BOTTOM;
        let mut failing = Vec::new();
        for member in &members {
            let member = &self.as_tuple(f, *member);
            let part = match self.types.get(*member).clone() {
                Ty::Str | Ty::Bytes | Ty::ByteArray | Ty::Range | Ty::Error => *member,
                Ty::List(cell) => {
                    let new = self.made_cell(f.inst, expr.id, 0);
                    let item = self.types.read(cell, f.inst);
                    self.types.flow(new, item);
                    self.types.intern(Ty::List(new))
                }
                Ty::VarTuple(_) => *member,
                Ty::Tuple(items) => self.tuple_slice(f, expr, *member, &items),
                // The library's own sequences take the bounds as numbers, and bits that say which are given.
                Ty::Object(_) if self.method_of(*member, "__getslice__").is_some() => {
                    let func = self.method_of(*member, "__getslice__").unwrap_or(crate::hir::FuncId(0));
                    self.call_func(f, expr, func, None, Some(*member), &[Actual::plain(TyId::INT); 4], &[])
                }
                _ => {
                    failing.push(*member);
                    continue;
                }
            };
            result = self.types.join(result, part);
        }
        if failing.len() == members.len() && !members.is_empty() {
            let shown = self.show(failing[0]);
            let text = self.no_slices(failing[0], SLICED);
            self.fault(
                f,
                codes::NOT_INDEXABLE,
                expr.span,
                Would::raise("TypeError", text),
                format!("a value of type `{shown}` cannot be sliced"),
                |d| {
                    d.label(format!("this is `{shown}`"));
                },
            );
            return self.failed();
        }
        result
    }

    /// Literal bounds of a slice of a tuple of known length: the positions that are taken.
    #[must_use]
    pub fn tuple_slice_positions(expr: &Expr, len: usize) -> Option<Vec<usize>> {
        let ExprKind::Slice { lo, hi, step, .. } = &expr.kind else { return None };
        let value = |bound: &Option<Box<Expr>>| match bound {
            None => Some(None),
            Some(e) if matches!(e.kind, ExprKind::None) => Some(None),
            Some(e) => literal_int(e).map(Some),
        };
        let (lo, hi, step) = (value(lo)?, value(hi)?, value(step)?.unwrap_or(1));
        let len = len as i128;
        if step == 0 {
            return None;
        }
        let clamp = |n: i128, low: i128, high: i128| (if n < 0 { n + len } else { n }).clamp(low, high);
        let mut out = Vec::new();
        if step > 0 {
            let (mut at, end) = (lo.map_or(0, |n| clamp(n, 0, len)), hi.map_or(len, |n| clamp(n, 0, len)));
            while at < end {
                out.push(at as usize);
                at += step;
            }
        } else {
            let (mut at, end) =
                (lo.map_or(len - 1, |n| clamp(n, -1, len - 1)), hi.map_or(-1, |n| clamp(n, -1, len - 1)));
            while at > end {
                out.push(at as usize);
                at += step;
            }
        }
        Some(out)
    }

    fn tuple_slice(&mut self, f: &mut Frame, expr: &Expr, _ty: TyId, items: &[TyId]) -> TyId {
        if let Some(positions) = Self::tuple_slice_positions(expr, items.len()) {
            let parts: Vec<TyId> = positions.iter().map(|at| items[*at]).collect();
            return self.types.tuple(&parts);
        }
        let cell = self.made_cell(f.inst, expr.id, 2);
        for item in items {
            self.types.flow(cell, *item);
        }
        self.types.intern(Ty::VarTuple(cell))
    }

    /// `object[lo:hi] = value`.
    pub(super) fn set_slice(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, value: TyId) {
        self.change_slices(f, expr, ty, (SLICE_ASSIGNED, "assigned"), |s, f, cell| {
            let item = s.iterate_type(f, expr, value);
            s.types.flow(cell, item);
        });
    }

    /// `del object[lo:hi:step]`.
    pub(super) fn del_slice(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        self.change_slices(f, expr, ty, (SLICE_DELETED, "deleted"), |_, _, _| {});
    }

    /// Changes the slices of lists; `text` is what CPython says where nothing that `ty` may be is one,
    /// `done` what was to be done.
    fn change_slices(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        ty: TyId,
        (text, done): (&str, &str),
        mut change: impl FnMut(&mut Self, &mut Frame, Cell),
    ) {
        if f.dead {
            return;
        }
        let members = self.types.members(ty);
        let mut failing = Vec::new();
        for member in &members {
            match *self.types.get(*member) {
                Ty::List(cell) => {
                    self.types.resize(cell);
                    change(self, f, cell);
                }
                Ty::Error => {}
                _ => failing.push(*member),
            }
        }
        if failing.len() != members.len() || members.is_empty() {
            return;
        }
        let shown = self.show(failing[0]);
        let would = Would::raise("TypeError", self.no_slices(failing[0], text));
        let message = format!("a slice of `{shown}` cannot be {done}");
        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |d| {
            d.label(format!("this is `{shown}`"));
            if shown == "str" || shown.starts_with("tuple") {
                d.help("it never changes: build a new one, or use a list");
            }
        });
    }

    /// What CPython says of a slice of something that has none; `{}` in the text stands for its class. A dict takes the
    /// slice for a key.
    #[must_use]
    pub fn no_slices(&self, ty: TyId, text: &str) -> String {
        match self.types.get(ty) {
            Ty::Dict(..) => "unhashable type: 'slice'".to_owned(),
            _ => text.replace("{}", &self.python_name(ty)),
        }
    }

    /// The plain dict in an object of a class like `Counter`; other types as they are.
    fn mapping_dict(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) -> TyId {
        match self.mapping_copier(Some(ty)) {
            Some(func) => self.call_func(f, expr, func, None, None, &[Actual::plain(ty)], &[]),
            None => ty,
        }
    }

    /// The library puts what is in a dict into another: its function may be shared with other dicts, whose types grow
    /// together.
    pub(super) fn updates_dict(&mut self, f: &mut Frame, expr: &Expr, whole: TyId, from: TyId) {
        let Some(func) = self.library_func("_dict_update") else { return };
        for member in self.types.members(from) {
            let from = self.mapping_dict(f, expr, member);
            if matches!(self.types.get(from), Ty::Dict(..)) {
                let args = [Actual::plain(whole), Actual::plain(from)];
                self.call_func(f, expr, func, None, None, &args, &[]);
            }
        }
    }

    /// `{**ty}`: the entries flow into a dict's cells.
    pub(super) fn merge_dict(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        ty: TyId,
        (key, value): (Cell, Cell),
        called: bool,
    ) {
        let members = self.types.members(ty);
        let mut failing = None;
        let mut fits = false;
        for member in &members {
            let member = *member;
            let plain = self.mapping_dict(f, expr, member);
            if let Ty::Dict(k, v) = *self.types.get(plain) {
                let (k, v) = (self.types.read(k, f.inst), self.types.read(v, f.inst));
                self.types.flow(key, k);
                self.types.flow(value, v);
                fits = true;
            } else if member != TyId::ERROR {
                failing = Some(member);
            }
        }
        // It is enough that one member fits: the others raise when the program runs.
        match failing {
            Some(member) if !fits => {
                let (shown, name) = (self.show(member), self.python_name(member));
                let text = match called {
                    true => format!("dict() argument after ** must be a mapping, not {name}"),
                    false => format!("'{name}' object is not a mapping"),
                };
                let would = Would::raise("TypeError", text);
                let message = format!("`**` needs a dict, not `{shown}`");
                self.fault(f, codes::NOT_ITERABLE, expr.span, would, message, |_| {});
            }
            _ => {}
        }
    }
}
