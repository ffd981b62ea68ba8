//! Slices: of the built-in sequences with bounds as numbers, of the program's own classes with `slice` objects.

use super::Lower;
use super::call::Args;
use super::expr::Sequence;
use crate::hir::{Expr, ExprId};
use crate::infer::{SLICE_INDEX, SLICED, Typed};
use crate::olympus::ir::{CType, Ex};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

/// The bounds of a slice as numbers, and whether each is there.
#[derive(Clone)]
pub(super) struct Bounds {
    /// Start, stop and step; zero where one is missing.
    values: Vec<Ex>,
    /// Whether each is given: a constant, or a test.
    given: Vec<Ex>,
}

impl Bounds {
    /// The operands of a runtime function: the numbers, and the bits that say which of them count.
    pub(super) fn operands(self) -> Vec<Ex> {
        let mut known = 0;
        let mut tests = Vec::new();
        for (n, given) in self.given.into_iter().enumerate() {
            match given {
                Ex::Bool(true) => known |= 1 << n,
                Ex::Bool(false) => {}
                test => tests.push(Ex::C(format!("($ ? {} : 0)", 1 << n).into(), vec![test])),
            }
        }
        let given = tests.into_iter().fold(Ex::Int(known), |all, test| match all {
            Ex::Int(0) => test,
            all => Ex::C("($ | $)".into(), vec![all, test]),
        });
        let mut operands = self.values;
        operands.push(given);
        operands
    }
}

impl Lower<'_, '_, '_> {
    /// Evaluates the bounds of a slice, as further operands of a sequence.
    pub(super) fn bounds(&mut self, bounds: [Option<&Expr>; 3], seq: &mut Sequence) -> Vec<Ex> {
        let mut given = Vec::with_capacity(3);
        for bound in bounds {
            let ty = bound.map_or(TyId::NONE, |bound| self.ty(bound));
            let Some(bound) = bound.filter(|_| ty != TyId::NONE) else {
                self.operand(seq, TyId::INT, |_| Ex::Int(0));
                given.push(Ex::Bool(false));
                continue;
            };
            let mut test = Ex::Bool(true);
            self.operand(seq, TyId::INT, |s| {
                let ex = s.expr(bound);
                if s.b.dead {
                    return Ex::None;
                }
                let (number, is_given) = s.bound(bound, ex, ty);
                test = is_given;
                number
            });
            given.push(test);
        }
        given
    }

    /// A bound as a number, and whether it is not None.
    fn bound(&mut self, expr: &Expr, ex: Ex, ty: TyId) -> (Ex, Ex) {
        if ty == TyId::NONE {
            return (Ex::Int(0), Ex::Bool(false));
        }
        if ty == TyId::BIG {
            return (self.slice_bound(ex), Ex::Bool(true));
        }
        if !self.typed.types.members(ty).contains(&TyId::NONE) {
            return (self.int_key(expr, ex, ty, SLICE_INDEX), Ex::Bool(true));
        }
        let c = self.ctype(ty);
        let value = self.bake(ex, &c);
        let missing = self.is_member(&value, ty, TyId::NONE);
        let number = self.dispatch(
            value,
            ty,
            TyId::INT,
            |s, value, member| {
                let known = member == TyId::NONE || s.typed.can_index(member);
                known.then(|| match member {
                    TyId::NONE => (Ex::Int(0), TyId::INT),
                    _ => (s.int_key(expr, value, member, SLICE_INDEX), TyId::INT),
                })
            },
            SLICE_INDEX,
        );
        (number, super::expr::negate(missing))
    }

    /// The bounds that a `slice` object holds.
    pub(super) fn bounds_of(&mut self, expr: &Expr, object: Ex, ty: TyId) -> Bounds {
        let c = self.ctype(ty);
        let object = self.stable(object, &c);
        let (mut values, mut given) = (Vec::new(), Vec::new());
        for name in ["start", "stop", "step"] {
            let cell = self.typed.field_cell(ty, name);
            let content = self.typed.types.content(cell);
            let field = Ex::Arrow(Box::new(object.clone()), name.into());
            let field = self.readable(field, content);
            let (value, is_given) = self.bound(expr, field, content);
            values.push(value);
            given.push(is_given);
        }
        Bounds { values, given }
    }

    /// Evaluates a container and the bounds of its slice; `None` if that does not end.
    pub(super) fn sliced(&mut self, object: &Expr, bounds: [Option<&Expr>; 3]) -> Option<(Ex, Bounds)> {
        let ty = self.ty(object);
        let mut seq = Sequence::default();
        self.operand(&mut seq, ty, |s| s.expr(object));
        let given = self.bounds(bounds, &mut seq);
        if self.b.dead {
            return None;
        }
        let mut values = seq.done();
        let object = values.remove(0);
        Some((object, Bounds { values, given }))
    }

    /// Bounds that can be named twice.
    pub(super) fn hold_bounds(&mut self, bounds: Bounds) -> Bounds {
        let values = bounds.values.into_iter().map(|p| self.bake(p, &CType::Int)).collect();
        let given = bounds.given.into_iter().map(|g| self.bake(g, &CType::Bool)).collect();
        Bounds { values, given }
    }

    /// Evaluates an object of the program and a `slice` object with the bounds; `None` if that does not end.
    pub(super) fn sliced_object(
        &mut self,
        at: &Expr,
        object: &Expr,
        bounds: [Option<&Expr>; 3],
    ) -> Option<(Ex, Ex, TyId)> {
        let ty = self.ty(object);
        let mut seq = Sequence::default();
        self.operand(&mut seq, ty, |s| s.expr(object));
        let mut types = Vec::new();
        for bound in bounds {
            let ty = bound.map_or(TyId::NONE, |bound| self.ty(bound));
            types.push(ty);
            self.operand(&mut seq, ty, |s| bound.map_or(Ex::None, |bound| s.expr(bound)));
        }
        if self.b.dead {
            return None;
        }
        let mut values = seq.done();
        let object = values.remove(0);
        let object_c = self.ctype(ty);
        let object = self.stable(object, &object_c);
        let given: Vec<(Ex, TyId)> = values.into_iter().zip(types).collect();
        let (class, slice) = self.slice_type(at.id)?;
        let (ex, ty) = self.construct(at, class, &Args::of(&given), slice);
        (!self.b.dead).then_some((object, ex, ty))
    }

    fn slice_type(&mut self, at: ExprId) -> Option<(crate::hir::ClassId, TyId)> {
        let class = self.typed.library_class("slice")?;
        let ty = self.typed.site_object(self.inst(), at, class);
        Some((class, ty))
    }

    /// `object[lo:hi:step]`.
    pub(super) fn slice(&mut self, expr: &Expr, object: &Expr, bounds: [Option<&Expr>; 3]) -> Ex {
        let ty = self.ty(object);
        let result = self.ty(expr);
        if self.typed.takes_slices(ty, "__getitem__") {
            let Some((value, key, key_ty)) = self.sliced_object(expr, object, bounds) else {
                return Ex::None;
            };
            return self.get_item(expr, (value, ty), (key, key_ty), None, result);
        }
        let Some((value, bounds)) = self.sliced(object, bounds) else { return Ex::None };
        self.slices_of(expr, (value, ty), bounds, result)
    }

    /// The slice of a value of one or several built-in types.
    pub(super) fn slices_of(
        &mut self,
        expr: &Expr,
        (value, ty): (Ex, TyId),
        mut bounds: Bounds,
        result: TyId,
    ) -> Ex {
        if matches!(self.typed.types.get(ty), Ty::Union(_)) {
            bounds.values = bounds.values.into_iter().map(|p| self.stable(p, &CType::Int)).collect();
        }
        self.dispatch(
            value,
            ty,
            result,
            |s, value, member| {
                s.no_slices(member, SLICED)
                    .or_else(|| s.slice_of(expr, value, member, bounds.clone(), result))
            },
            SLICED,
        )
    }

    /// Raises what a slice of a dict does, which takes it for a key.
    fn no_slices(&mut self, ty: TyId, text: &str) -> Option<(Ex, TyId)> {
        matches!(self.typed.types.get(ty), Ty::Dict(..)).then(|| {
            let text = self.typed.no_slices(ty, text);
            self.fail_type(&text);
            self.b.dead = true;
            (Ex::None, TyId::NONE)
        })
    }

    /// Changes the slice of a list, which may be one of several things that are no lists.
    pub(super) fn change_slice(
        &mut self,
        (object, ty): (Ex, TyId),
        mut bounds: Bounds,
        text: &str,
        mut change: impl FnMut(&mut Self, (Ex, TyId), Bounds),
    ) {
        if matches!(self.typed.types.get(ty), Ty::Union(_)) {
            bounds = self.hold_bounds(bounds);
        }
        self.dispatch(
            object,
            ty,
            TyId::NONE,
            |s, object, member| match s.typed.types.get(member) {
                Ty::List(_) => {
                    change(s, (object, member), bounds.clone());
                    Some((Ex::None, TyId::NONE))
                }
                _ => s.no_slices(member, text),
            },
            text,
        );
    }

    /// The slice of a built-in sequence.
    pub(super) fn slice_of(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        bounds: Bounds,
        result: TyId,
    ) -> Option<(Ex, TyId)> {
        let (value, ty) = self.as_tuple(value, ty);
        match self.typed.types.get(ty).clone() {
            Ty::Object(_) => {
                let args: Vec<(Ex, TyId)> =
                    bounds.operands().into_iter().map(|bound| (bound, TyId::INT)).collect();
                self.call_method(expr, value, ty, "__getslice__", &args)
            }
            Ty::List(cell) => {
                let item = self.typed.types.content(cell);
                let list = self.list_member(result);
                let wide = self.list_item(list);
                let ex = self.list_slice(value, item, bounds);
                let ex = if self.key(item) == self.key(wide) { ex } else { self.rebuild(ex, item, wide) };
                let is_list = matches!(self.typed.types.get(list), Ty::List(_));
                Some((ex, if is_list { list } else { ty }))
            }
            Ty::VarTuple(cell) => {
                let item = self.typed.types.content(cell);
                Some((self.list_slice(value, item, bounds), ty))
            }
            Ty::Tuple(items) if Typed::tuple_slice_positions(expr, items.len()).is_some() => {
                let positions = Typed::tuple_slice_positions(expr, items.len()).unwrap_or_default();
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                let mut types = Vec::with_capacity(positions.len());
                let mut parts = Vec::with_capacity(positions.len());
                for at in positions {
                    types.push(items[at]);
                    let part = Ex::Dot(Box::new(value.clone()), format!("f{at}").into());
                    parts.push(self.readable(part, items[at]));
                }
                let made = self.typed.types.tuple(&types);
                Some(match self.ctype(made) {
                    CType::None => (Ex::None, made),
                    c => (Ex::Make(c, parts), made),
                })
            }
            Ty::Tuple(_) => {
                let whole = self.var_tuple_member(result);
                let item = self.list_item(whole);
                let list = self.coerce(value, ty, whole);
                Some((self.list_slice(list, item, bounds), whole))
            }
            Ty::Str | Ty::Bytes | Ty::ByteArray => {
                let missing = || Ex::Name("OLY_MISSING".into());
                let mut args = vec![value];
                for (bound, given) in bounds.values.into_iter().zip(bounds.given) {
                    args.push(match given {
                        Ex::Bool(true) => bound,
                        Ex::Bool(false) => missing(),
                        test => Ex::Select(Box::new(test), Box::new(bound), Box::new(missing())),
                    });
                }
                let op = if matches!(self.typed.types.get(ty), Ty::Str) { Op::SliceS } else { Op::SliceB };
                Some((self.op(op, args), ty))
            }
            Ty::Range => {
                let mut args = vec![value];
                args.extend(bounds.operands());
                args.push(self.loc());
                Some((Ex::C("oly_range_slice".into(), args), ty))
            }
            _ => None,
        }
    }

    fn list_slice(&mut self, list: Ex, item: TyId, bounds: Bounds) -> Ex {
        let (size, atomic) = self.item_form(item);
        if bounds.given[2] == Ex::Bool(false) {
            let bound = |n: usize, missing: Ex| match &bounds.given[n] {
                Ex::Bool(true) => bounds.values[n].clone(),
                Ex::Bool(false) => missing,
                test => {
                    Ex::Select(Box::new(test.clone()), Box::new(bounds.values[n].clone()), Box::new(missing))
                }
            };
            return Ex::Op(Op::ListPart, vec![list, bound(0, Ex::Int(0)), bound(1, to_end()), size, atomic]);
        }
        let mut args = vec![list];
        args.extend(bounds.operands());
        args.extend([size, atomic]);
        self.op(Op::ListSlice, args)
    }

    /// `list[lo:hi:step] = value`: any iterable may be assigned, as a list of the same items.
    pub(super) fn set_list_slice(
        &mut self,
        expr: &Expr,
        (list, list_ty): (Ex, TyId),
        bounds: Bounds,
        (value, ty): (Ex, TyId),
    ) {
        let item = self.list_item(list_ty);
        let (size, atomic) = self.item_form(item);
        let from = self.item_type(ty);
        let is_list = matches!(self.typed.types.get(ty), Ty::List(_) | Ty::VarTuple(_));
        let items = if is_list && self.key(from) == self.key(item) {
            value
        } else {
            let new = self.list_of(item, Vec::new());
            let new = self.bake(new, &CType::List);
            self.extend(expr, new.clone(), item, value, ty);
            new
        };
        let mut args = vec![list];
        args.extend(bounds.operands());
        args.extend([items, size, atomic]);
        let ex = self.op(Op::ListSetSlice, args);
        self.emit(crate::olympus::ir::St::Eval(ex));
    }

    /// `del list[lo:hi:step]`.
    pub(super) fn del_list_slice(&mut self, (list, list_ty): (Ex, TyId), bounds: Bounds) {
        let item = self.list_item(list_ty);
        let (size, _) = self.item_form(item);
        let mut args = vec![list];
        args.extend(bounds.operands());
        args.push(size);
        let ex = self.op(Op::ListDelSlice, args);
        self.emit(crate::olympus::ir::St::Eval(ex));
    }
}

/// The end of a slice where none is written.
pub(super) fn to_end() -> Ex {
    Ex::Name("INTEGER_MAX".into())
}
