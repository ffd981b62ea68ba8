//! Places that certainly raise: their parts are evaluated, in Python's order, and then the exception comes.

use super::Lower;
use super::expr::effect;
use crate::hir::{Expr, ExprKind, Stmt, StmtKind, Target, TargetKind};
use crate::infer::Raise;
use crate::olympus::ir::{Ex, St};
use crate::olympus::op::{Effect, Op};
use crate::types::TyId;

impl Lower<'_, '_, '_> {
    /// An expression that raises once its parts are evaluated.
    pub(super) fn parts_then_raise(&mut self, expr: &Expr, raise: &Raise) {
        if let Some(ty) = raise.after {
            let (inst, at) = (self.inst(), expr.id.0 as usize);
            self.typed.insts[inst].exprs[at] = ty;
            let ex = self.expr_kind(expr);
            self.typed.insts[inst].exprs[at] = TyId::BOTTOM;
            if !self.b.dead && effect(&ex) >= Effect::Fails {
                self.emit(St::Eval(ex));
            }
            self.raise_built_in(raise);
            return;
        }
        match &expr.kind {
            ExprKind::Binary { left, right, .. } => self.effects([&**left, &**right]),
            ExprKind::Unary { operand, .. } => self.effects([&**operand]),
            ExprKind::Call { func, args, keywords } => {
                match &func.kind {
                    ExprKind::Attr { object, .. } => self.effects([&**object]),
                    ExprKind::Builtin(_) => {}
                    _ => self.effects([&**func]),
                }
                self.effects(args.iter().map(|a| &a.value).chain(keywords.iter().map(|k| &k.value)));
            }
            ExprKind::Attr { object, .. } | ExprKind::Super { object, .. } => self.effects([&**object]),
            ExprKind::Index { object, index } => self.effects([&**object, &**index]),
            ExprKind::Slice { object, lo, hi, step } => {
                self.effects([&**object]);
                self.effects([lo, hi, step].into_iter().flatten().map(|e| &**e));
            }
            ExprKind::Compare { first, rest } => {
                self.effects(std::iter::once(&**first).chain(rest.iter().map(|(_, e)| e)));
            }
            ExprKind::Generator { iter, .. } => self.effects([&**iter]),
            ExprKind::List(items) | ExprKind::Set(items) => self.effects(items.iter().map(|i| &i.value)),
            ExprKind::Dict(items) => self.effects(items.iter().flat_map(|(k, v)| k.iter().chain([v]))),
            _ => {}
        }
        self.raise_built_in(raise);
    }

    /// A statement that raises once its parts are evaluated.
    pub(super) fn stmt_then_raise(&mut self, stmt: &Stmt, raise: &Raise) {
        match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                self.effects([value]);
                targets.iter().for_each(|target| self.target_effects(target));
            }
            StmtKind::AugAssign { target, op, value } if raise.after.is_some() => {
                return self.aug_assign(target, *op, value, Some(raise));
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target_effects(target);
                self.effects([value]);
            }
            StmtKind::Del(targets) => targets.iter().for_each(|target| self.target_effects(target)),
            StmtKind::For { iter, .. } => self.effects([iter]),
            StmtKind::Raise { exc, .. } => self.effects(exc),
            _ => {}
        }
        self.raise_built_in(raise);
    }

    fn target_effects(&mut self, target: &Target) {
        match &target.kind {
            TargetKind::Attr { object, .. } => self.effects([&**object]),
            TargetKind::Index { object, index } => self.effects([&**object, &**index]),
            TargetKind::Slice { object, lo, hi, step } => {
                self.effects([&**object]);
                self.effects([lo, hi, step].into_iter().filter_map(|part| part.as_deref()));
            }
            _ => {}
        }
    }

    /// Evaluates expressions for what they do.
    fn effects<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        for expr in exprs {
            // What comes after the place that raises has no type.
            let reached =
                self.ty(expr) != TyId::BOTTOM || self.typed.raises.contains_key(&(self.inst(), expr.id));
            if self.b.dead || !reached {
                return;
            }
            let ex = self.expr(expr);
            if !self.b.dead && effect(&ex) >= Effect::Fails {
                self.emit(St::Eval(ex));
            }
        }
    }

    /// Raises an exception at a place where the program waits for it; false if nothing does.
    pub(super) fn raises_instead(&mut self, place: &Expr, class: &'static str, text: &str) -> bool {
        let expected = self.typed.awaits(self.inst(), place.span, class);
        if expected && !self.b.dead {
            self.raise_text(class, text);
        }
        expected
    }

    /// Raises an exception of a built-in class.
    pub(super) fn raise_built_in(&mut self, raise: &Raise) {
        if self.b.dead {
            return;
        }
        self.raise_text(raise.class, &raise.text);
        self.emit(St::Unreachable);
        self.b.dead = true;
    }

    /// The call that raises an exception of a built-in class.
    pub(super) fn raise_text(&mut self, class: &str, text: &str) {
        let class = Ex::Name(format!("OLY_{class}").into());
        let fail = self.op(Op::Raise, vec![class, Ex::CText(text.into())]);
        self.emit(St::Eval(fail));
    }
}
