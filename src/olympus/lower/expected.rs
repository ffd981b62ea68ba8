//! Places that certainly raise: their parts are evaluated, in Python's order, and then the exception comes.

use super::Lower;
use super::expr::{effect, merge_equal};
use crate::hir::{Expr, ExprKind, Stmt, StmtKind, Target, TargetKind};
use crate::infer::{Operands, Raise, open_name};
use crate::olympus::ir::{Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::{Ty, TyId};

/// Values with their types.
type Values = Vec<(Ex, TyId)>;

impl Lower<'_, '_, '_> {
    /// An expression that raises once its parts are evaluated.
    pub(super) fn parts_then_raise(&mut self, expr: &Expr, raise: &Raise) {
        if let Some(ty) = raise.after {
            let (inst, at) = (self.inst(), expr.id.0 as usize);
            self.typed.insts[inst].exprs[at] = ty;
            let ex = self.expr_kind(expr);
            self.typed.insts[inst].exprs[at] = TyId::BOTTOM;
            let value = self.effect_of(ex, ty);
            self.raise_built_in(raise, value.as_slice());
            return;
        }
        let mut values = Values::new();
        match &expr.kind {
            ExprKind::Binary { left, right, .. } => self.effects(&mut values, [&**left, &**right]),
            ExprKind::Unary { operand, .. } => self.effects(&mut values, [&**operand]),
            ExprKind::Call { func, args, keywords } => {
                match &func.kind {
                    ExprKind::Attr { object, .. } => self.effects(&mut values, [&**object]),
                    ExprKind::Builtin(_) => {}
                    _ => self.effects(&mut values, [&**func]),
                }
                self.effects(
                    &mut values,
                    args.iter().map(|a| &a.value).chain(keywords.iter().map(|k| &k.value)),
                );
            }
            ExprKind::Attr { object, .. } | ExprKind::Super { object, .. } => {
                self.effects(&mut values, [&**object])
            }
            ExprKind::Index { object, index } => self.effects(&mut values, [&**object, &**index]),
            ExprKind::Slice { object, lo, hi, step } => {
                self.effects(&mut values, [&**object]);
                self.effects(&mut values, [lo, hi, step].into_iter().flatten().map(|e| &**e));
            }
            ExprKind::Compare { first, rest } => {
                self.effects(&mut values, std::iter::once(&**first).chain(rest.iter().map(|(_, e)| e)));
            }
            ExprKind::Generator { iter, .. } => self.effects(&mut values, [&**iter]),
            ExprKind::List(items) | ExprKind::Set(items) => {
                self.effects(&mut values, items.iter().map(|i| &i.value))
            }
            ExprKind::Dict(items) => {
                self.effects(&mut values, items.iter().flat_map(|(k, v)| k.iter().chain([v])))
            }
            _ => {}
        }
        self.raise_built_in(raise, &values);
    }

    /// A statement that raises once its parts are evaluated.
    pub(super) fn stmt_then_raise(&mut self, stmt: &Stmt, raise: &Raise) {
        let mut values = Values::new();
        let all = &mut values;
        match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                self.effects(all, [value]);
                targets.iter().for_each(|target| self.target_effects(all, target));
            }
            StmtKind::AugAssign { target, op, value } if raise.after.is_some() => {
                return self.aug_assign(target, *op, value, Some(raise));
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target_effects(all, target);
                self.effects(all, [value]);
            }
            StmtKind::Del(targets) => targets.iter().for_each(|target| self.target_effects(all, target)),
            StmtKind::For { iter, .. } => self.effects(all, [iter]),
            StmtKind::Raise { exc, .. } => self.effects(all, exc),
            _ => {}
        }
        self.raise_built_in(raise, &values);
    }

    fn target_effects(&mut self, values: &mut Values, target: &Target) {
        match &target.kind {
            TargetKind::Attr { object, .. } => self.effects(values, [&**object]),
            TargetKind::Index { object, index } => self.effects(values, [&**object, &**index]),
            TargetKind::Slice { object, lo, hi, step } => {
                self.effects(values, [&**object]);
                self.effects(values, [lo, hi, step].into_iter().filter_map(|part| part.as_deref()));
            }
            _ => {}
        }
    }

    /// Evaluates expressions for what they do; keeps the values whose class only the running program knows.
    fn effects<'e>(&mut self, values: &mut Values, exprs: impl IntoIterator<Item = &'e Expr>) {
        for expr in exprs {
            // What comes after the place that raises has no type.
            let ty = self.ty(expr);
            let reached = ty != TyId::BOTTOM || self.typed.raises.contains_key(&(self.inst(), expr.id));
            if self.b.dead || !reached {
                return;
            }
            let ex = self.expr(expr);
            values.extend(self.effect_of(ex, ty));
        }
    }

    /// Evaluates a value for what that does, and keeps it if its class is not known before the program runs.
    fn effect_of(&mut self, ex: Ex, ty: TyId) -> Option<(Ex, TyId)> {
        if self.b.dead {
            return None;
        }
        if matches!(self.typed.types.get(ty), Ty::Num | Ty::Union(_)) {
            let c = self.ctype(ty);
            return Some((self.stable(ex, &c), ty));
        }
        if effect(&ex) >= Effect::Fails {
            self.emit(St::Eval(ex));
        }
        None
    }

    /// Raises an exception at a place where the program waits for it; false if nothing does.
    pub(super) fn raises_instead(&mut self, place: &Expr, class: &'static str, text: &str) -> bool {
        let expected = self.typed.awaits(self.inst(), place.span, class);
        if expected && !self.b.dead {
            self.raise_text(class, text);
        }
        expected
    }

    /// Raises an exception of a built-in class, whose text may name the classes of some values.
    pub(super) fn raise_built_in(&mut self, raise: &Raise, values: &[(Ex, TyId)]) {
        if self.b.dead {
            return;
        }
        match &raise.operands {
            Some(operands) => self.raise_operands(raise, operands, values),
            None => self.raise_naming(raise.class, &raise.text, values),
        }
        self.emit(St::Unreachable);
        self.b.dead = true;
    }

    /// Raises what CPython says of an operator's operands, of which one or both may be of several types.
    fn raise_operands(&mut self, raise: &Raise, operands: &Operands, values: &[(Ex, TyId)]) {
        let Operands { op, in_place, left, right } = *operands;
        let of = |ty: TyId| move |(_, of): &&(Ex, TyId)| *of == ty;
        let is_union = |s: &Self, ty: TyId| matches!(s.typed.types.get(ty), Ty::Union(_));
        let l = values.iter().find(of(left)).cloned();
        let r = values.iter().rfind(of(right)).cloned();
        if (l.is_none() && is_union(self, left)) || (r.is_none() && is_union(self, right)) {
            return self.raise_naming(raise.class, &raise.text, values);
        }
        self.by_member(left, l.as_ref(), &mut |s, left, l| {
            s.by_member(right, r.as_ref(), &mut |s, right, r| {
                let text = s.typed.operand_message(op, in_place, left, right);
                let values: Values = l.into_iter().chain(r).cloned().collect();
                s.raise_naming(raise.class, &text, &values);
            });
        });
    }

    /// Does something for each type that a value may have when the program runs, which is given with it.
    fn by_member(
        &mut self,
        ty: TyId,
        value: Option<&(Ex, TyId)>,
        one: &mut dyn FnMut(&mut Self, TyId, Option<&(Ex, TyId)>),
    ) {
        let Some((ex, _)) = value.filter(|_| matches!(self.typed.types.get(ty), Ty::Union(_))) else {
            return one(self, ty, value);
        };
        let mut arms = Vec::new();
        for member in self.ordered_members(ty) {
            let test = self.is_member(ex, ty, member);
            let block = self.nested(|s| {
                let content = s.unwrap(ex.clone(), ty, member);
                let c = s.ctype(member);
                let content = s.stable(content, &c);
                one(s, member, Some(&(content, member)));
            });
            arms.push((test, block));
        }
        self.chain(merge_equal(arms), None);
    }

    /// The call that raises an exception of a built-in class.
    pub(super) fn raise_text(&mut self, class: &str, text: &str) {
        self.raise_naming(class, text, &[]);
    }

    /// The same; where only the running program knows a class that the text names, `values` say it.
    pub(super) fn raise_naming(&mut self, class: &str, text: &str, values: &[(Ex, TyId)]) {
        let Some((place, ty)) = open_name(text) else {
            let class = Ex::Name(format!("OLY_{class}").into());
            let fail = self.op(Op::Raise, vec![class, Ex::CText(text.into())]);
            return self.emit(St::Eval(fail));
        };
        let named = |name: &str| {
            let mut text = text.to_owned();
            text.replace_range(place.clone(), name);
            text
        };
        let Some(at) = values.iter().position(|(_, of)| *of == ty) else {
            return self.raise_naming(class, &named("object"), values);
        };
        let (value, _) = values[at].clone();
        // Two values of one type are named in their order.
        let mut rest = values.to_vec();
        if values.iter().filter(|(_, of)| *of == ty).count() > 1 {
            rest.remove(at);
        }
        if ty == TyId::NUM {
            let is_int = Ex::Dot(Box::new(value), "is_int".into());
            let [int, float] =
                ["int", "float"].map(|name| self.nested(|s| s.raise_naming(class, &named(name), &rest)));
            return self.emit(St::If(is_int, int, float));
        }
        self.by_member(ty, Some(&(value, ty)), &mut |s, member, content| {
            rest.extend(content.cloned());
            s.raise_naming(class, &named(&s.python_name(member)), &rest);
            rest.pop();
        });
    }
}
