//! `print`: what is put out piece by piece, without making a string of the whole.

use super::Lower;
use super::expr::{Sequence, effect};
use crate::hir::{Arg, Expr, Keyword};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::{Ty, TyId};

impl Lower<'_, '_, '_> {
    /// `print(…)`.
    pub(super) fn print(&mut self, expr: &Expr, args: &[Arg], keywords: &[Keyword]) -> Ex {
        let mut sep = None;
        let mut end = None;
        let mut file = None;
        let mut flush = false;
        // Arguments are evaluated before anything is printed.
        let mut seq = Sequence::default();
        for arg in args {
            let ty = self.ty(&arg.value);
            self.operand(&mut seq, ty, |s| s.expr(&arg.value));
            if self.b.dead {
                return Ex::None;
            }
        }
        for keyword in keywords {
            let ty = self.ty(&keyword.value);
            self.operand(&mut seq, ty, |s| s.expr(&keyword.value));
            if self.b.dead {
                return Ex::None;
            }
        }
        let mut values = seq.done();
        // An argument that fails does so before the first character is put out.
        if values.iter().skip(1).any(|v| effect(v) >= Effect::Fails) {
            let tys: Vec<TyId> = args
                .iter()
                .map(|a| self.ty(&a.value))
                .chain(keywords.iter().map(|k| self.ty(&k.value)))
                .collect();
            for (value, ty) in values.iter_mut().zip(tys) {
                if effect(value) >= Effect::Reads {
                    let c = self.ctype(ty);
                    *value = self.bake(value.clone(), &c);
                }
            }
        }
        let named = values.split_off(args.len());
        for (keyword, value) in keywords.iter().zip(named) {
            let ty = self.ty(&keyword.value);
            match keyword.name.as_deref() {
                Some("sep") if ty != TyId::NONE => sep = Some(self.coerce(value, ty, TyId::STR)),
                Some("end") if ty != TyId::NONE => end = Some(self.coerce(value, ty, TyId::STR)),
                Some("file") if ty != TyId::NONE => file = Some((value, ty)),
                Some("flush") => flush = !matches!(value, Ex::Bool(false)),
                _ => {}
            }
        }
        if let Some((file, ty)) = file {
            return self.print_to(expr, args, values, sep, end, file, ty);
        }
        // Texts of containers and objects are made before the first character is put out: making them
        // may raise or print.
        let mut ready: Vec<(Ex, TyId, &Expr, bool)> = Vec::new();
        let simple = |s: &Self, ty: TyId| {
            matches!(
                s.typed.types.get(ty),
                Ty::Int | Ty::Big | Ty::Float | Ty::Bool | Ty::Str | Ty::Num | Ty::None
            )
        };
        let quiet = args.iter().all(|a| simple(self, self.ty(&a.value)) && !a.star);
        let fails = |v: &Ex| super::expr::effect(v) >= crate::olympus::op::Effect::Fails;
        if args.len() > 1 && (!quiet || values.iter().any(fails)) {
            for (arg, value) in args.iter().zip(&mut values) {
                if super::expr::effect(value) >= crate::olympus::op::Effect::Reads {
                    let c = self.ctype(self.ty(&arg.value));
                    *value = self.bake(value.clone(), &c);
                }
            }
        }
        for (arg, value) in args.iter().zip(values) {
            let ty = self.ty(&arg.value);
            if quiet {
                // What fails or prints must do so before the first value is put out.
                let late = !ready.is_empty() && super::expr::effect(&value) >= Effect::Fails;
                let c = self.ctype(ty);
                let value = if late { self.bake(value, &c) } else { value };
                ready.push((value, ty, &arg.value, false));
                continue;
            }
            let c = self.ctype(ty);
            if arg.star {
                let value = self.bake(value, &c);
                ready.push((value, ty, &arg.value, true));
            } else if simple(self, ty) {
                let value = self.bake(value, &c);
                ready.push((value, ty, &arg.value, false));
            } else {
                let text = self.str_of(&arg.value, value, ty);
                let text = self.bake(text, &CType::Str);
                ready.push((text, TyId::STR, &arg.value, false));
            }
        }
        for (n, (value, ty, place, star)) in ready.into_iter().enumerate() {
            if star {
                self.print_star(place, value, ty, n > 0, sep.as_ref());
                continue;
            }
            if n > 0 {
                self.put_separator(sep.as_ref(), b' ');
            }
            self.put(place, value, ty);
        }
        self.put_separator(end.as_ref(), b'\n');
        if flush {
            self.emit(St::Eval(Ex::Op(Op::Flush, Vec::new())));
        }
        Ex::None
    }

    fn put_separator(&mut self, text: Option<&Ex>, default: u8) {
        let ex = match text {
            Some(Ex::Text(id)) if self.unit.texts[*id].is_empty() => return,
            Some(text) => Ex::Op(Op::PutS, vec![text.clone()]),
            None => {
                let c = if default == b'\n' { "'\\n'" } else { "' '" };
                Ex::Op(Op::PutC, vec![Ex::Name(c.into())])
            }
        };
        self.emit(St::Eval(ex));
    }

    fn put(&mut self, expr: &Expr, value: Ex, ty: TyId) {
        let (value, ty) = self.seen(value, ty);
        let op = match self.typed.types.get(ty) {
            Ty::Int => Op::PutI,
            Ty::Big => Op::PutZ,
            Ty::Float => Op::PutR,
            Ty::Bool => Op::PutB,
            Ty::Num => Op::PutN,
            _ => Op::PutS,
        };
        let value = if op == Op::PutS { self.str_of(expr, value, ty) } else { value };
        self.emit(St::Eval(Ex::Op(op, vec![value])));
    }

    fn print_star(&mut self, expr: &Expr, value: Ex, ty: TyId, mut more: bool, sep: Option<&Ex>) {
        if let Ty::Tuple(items) = self.typed.types.get(ty).clone() {
            for (n, item) in items.iter().enumerate() {
                if more {
                    self.put_separator(sep, b' ');
                }
                more = true;
                let field = if self.ctype(*item) == CType::None {
                    Ex::None
                } else {
                    Ex::Dot(Box::new(value.clone()), format!("f{n}").into())
                };
                self.put(expr, field, *item);
            }
            return;
        }
        let first = self.temp(CType::Bool);
        self.emit(St::Set(Ex::Var(first), Ex::Bool(!more)));
        let sep = sep.cloned();
        self.for_each_value(expr, value, ty, &mut |s, item, item_ty| {
            let put = s.nested(|s| s.put_separator(sep.as_ref(), b' '));
            s.emit(St::If(super::expr::negate(Ex::Var(first)), put, Vec::new()));
            s.emit(St::Set(Ex::Var(first), Ex::Bool(false)));
            s.put(expr, item, item_ty);
        });
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a print")]
    fn print_to(
        &mut self,
        expr: &Expr,
        args: &[Arg],
        values: Vec<Ex>,
        sep: Option<Ex>,
        end: Option<Ex>,
        file: Ex,
        file_ty: TyId,
    ) -> Ex {
        let mut parts = Vec::new();
        let between = match &sep {
            Some(sep) => sep.clone(),
            None => self.text(b" "),
        };
        let call = |s: &mut Self, expr: &Expr, name: &str, args: &[(Ex, TyId)]| {
            let text = s.call_library(expr, name, args).map_or(Ex::Null, |(text, _)| text);
            s.bake(text, &CType::Str)
        };
        for (n, (arg, value)) in args.iter().zip(values).enumerate() {
            let ty = self.ty(&arg.value);
            if arg.star {
                // Each of the items has a separator before it.
                let given = [(value, ty), (between.clone(), TyId::STR)];
                parts.push(call(self, &arg.value, "_items_text", &given));
                continue;
            }
            if n > 0 {
                parts.push(between.clone());
            }
            let text = self.str_of(&arg.value, value, ty);
            parts.push(self.bake(text, &CType::Str));
        }
        if args.first().is_some_and(|arg| arg.star) {
            // Before the very first item there is none.
            let whole = self.join_parts(parts);
            parts = vec![call(self, expr, "_behind", &[(whole, TyId::STR), (between, TyId::STR)])];
        }
        parts.push(match end {
            Some(end) => end,
            None => self.text(b"\n"),
        });
        // The library's streams take the whole; a class of the program sees each piece, as in CPython.
        let members = self.typed.types.members(file_ty);
        let whole = members
            .iter()
            .all(|member| *member == TyId::NONE || self.typed.has_library_method(*member, "write"));
        let c = self.ctype(file_ty);
        let file = self.stable(file, &c);
        let pieces = if whole { vec![self.join_parts(parts)] } else { parts };
        for text in pieces {
            let text = self.bake(text, &CType::Str);
            let done = self.dispatch(
                file.clone(),
                file_ty,
                TyId::NONE,
                |s, file, member| {
                    if member == TyId::NONE {
                        s.put(expr, text.clone(), TyId::STR);
                        return Some((Ex::None, TyId::NONE));
                    }
                    let (written, ty) =
                        s.call_method(expr, file, member, "write", &[(text.clone(), TyId::STR)])?;
                    if ty == TyId::BOTTOM {
                        return Some((written, ty));
                    }
                    s.emit(St::Eval(written));
                    Some((Ex::None, TyId::NONE))
                },
                "'{}' object has no attribute 'write'",
            );
            self.emit(St::Eval(done));
        }
        Ex::None
    }
}
