//! Methods of built-in types that the compiler itself knows.

use super::Lower;
use super::call::Args;
use super::container::NO_INT;
use crate::hir::{Arg, Expr};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `list.append(x)` and the like.
    pub(super) fn builtin_method(&mut self, expr: &Expr, object: &Expr, name: &str, args: &[Arg]) -> Ex {
        let this = self.ty(object);
        let item = self.list_item(this);
        let list_method = matches!(self.typed.types.get(this), Ty::List(_));
        let mut seq = super::expr::Sequence::default();
        self.operand(&mut seq, this, |s| s.expr(object));
        if self.b.dead {
            return Ex::None;
        }
        for (n, arg) in args.iter().enumerate() {
            let into_item = list_method && (name == "append" || (name == "insert" && n == 1));
            let ty = if into_item { item } else { self.ty(&arg.value) };
            self.operand(&mut seq, ty, |s| {
                if into_item { s.expr_as(&arg.value, item) } else { s.expr(&arg.value) }
            });
            if self.b.dead {
                return Ex::None;
            }
        }
        let mut values = seq.done();
        let value = values.remove(0);
        let mut given = Args::default();
        for (n, (arg, ex)) in args.iter().zip(values).enumerate() {
            let into_item = list_method && (name == "append" || (name == "insert" && n == 1));
            let ty = if into_item { item } else { self.ty(&arg.value) };
            given.plain.push(super::call::Given { ex, ty, star: arg.star });
        }
        let result = self.ty(expr);
        match self.builtin_method_on(expr, value, this, name, &given) {
            Some((ex, from)) if !self.b.dead => self.coerce(ex, from, result),
            _ => Ex::None,
        }
    }

    /// The same on a value at hand.
    pub(super) fn builtin_method_on(
        &mut self,
        expr: &Expr,
        value: Ex,
        this: TyId,
        name: &str,
        args: &Args,
    ) -> Option<(Ex, TyId)> {
        if let (Ty::Class(class), "__call__") = (self.typed.types.get(this).clone(), name) {
            let result = self.ty(expr);
            return Some(self.construct_plain(expr, class, args, result));
        }
        if let Ty::Generator(inst) = *self.typed.types.get(this) {
            let yields = self.typed.insts[inst].yields;
            let item = self.typed.types.content(yields);
            return match name {
                "__next__" => Some(self.resume(expr, value, inst, None, item)),
                "send" => {
                    let given = args.plain.first()?.clone();
                    Some(self.send(expr, value, inst, given.ex, given.ty))
                }
                "__await__" | "__iter__" => Some((value, this)),
                "close" => {
                    self.close(value, inst);
                    Some((Ex::None, TyId::NONE))
                }
                "throw" => {
                    let mut given = args.plain.first()?.clone();
                    if let Some(second) = args.plain.get(1).cloned() {
                        let both = [(given.ex, given.ty), (second.ex, second.ty)];
                        let made = self.call_library(expr, "_thrown", &both)?;
                        if self.b.dead {
                            return Some((Ex::None, TyId::BOTTOM));
                        }
                        (given.ex, given.ty) = made;
                    }
                    let exc = self.thrown(expr, given.ex, given.ty, false);
                    Some(self.throw(expr, value, inst, (exc, given.ty)))
                }
                _ => None,
            };
        }
        let Ty::List(cell) = *self.typed.types.get(this) else { return None };
        let item = self.typed.types.content(cell);
        let c = self.ctype(item);
        let (size, atomic) = self.item_form(item);
        let first = args.plain.first().cloned();
        Some(match name {
            "append" => {
                let given = first?;
                let ex = self.coerce(given.ex, given.ty, item);
                let ex = if matches!(ex, Ex::None) { Ex::Name("NONE".into()) } else { ex };
                self.emit(St::Eval(Ex::Op(Op::Append, vec![Ex::Type(c), value, atomic, ex])));
                (Ex::None, TyId::NONE)
            }
            "insert" => {
                let at = self.int_key(expr, first.as_ref()?.ex.clone(), first.as_ref()?.ty, NO_INT);
                let given = args.plain.get(1)?.clone();
                let ex = self.coerce(given.ex, given.ty, item);
                let ex = if matches!(ex, Ex::None) { Ex::Name("NONE".into()) } else { ex };
                self.emit(St::Eval(Ex::Op(Op::Insert, vec![Ex::Type(c), value, at, atomic, ex])));
                (Ex::None, TyId::NONE)
            }
            "pop" => {
                let ex = match first {
                    None => self.op(Op::Pop, vec![Ex::Type(c.clone()), value]),
                    Some(at) => {
                        let at = self.int_key(expr, at.ex, at.ty, NO_INT);
                        self.op(Op::PopAt, vec![Ex::Type(c.clone()), value, at])
                    }
                };
                if c == CType::None {
                    self.emit(St::Eval(ex));
                    return Some((Ex::None, item));
                }
                (ex, item)
            }
            "extend" => {
                let given = first?;
                self.extend(expr, value, item, given.ex, given.ty);
                (Ex::None, TyId::NONE)
            }
            "clear" => {
                self.emit(St::Eval(Ex::Op(Op::ListClear, vec![value])));
                (Ex::None, TyId::NONE)
            }
            "reverse" => {
                self.emit(St::Eval(Ex::Op(Op::ListReverse, vec![value, size])));
                (Ex::None, TyId::NONE)
            }
            "copy" => {
                let ty = self.ty(expr);
                let wide = self.list_item(ty);
                let same =
                    !matches!(self.typed.types.get(ty), Ty::List(_)) || self.key(item) == self.key(wide);
                if same {
                    (Ex::Op(Op::ListCopy, vec![value, size, atomic]), this)
                } else {
                    (self.rebuild(value, item, wide), ty)
                }
            }
            _ => return None,
        })
    }
}
