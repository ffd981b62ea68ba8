//! Iteration: what a `for` loop's variable gets.

use super::Typed;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::report::NONE_COMES_FROM;
use crate::hir::{Expr, ExprKind};
use crate::source::Span;
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// The item type of the iterable of a `for`; Bottom if it is always empty.
    pub(super) fn iteration(&mut self, f: &mut Frame, iter: &Expr) -> TyId {
        if let ExprKind::Call { func, args, keywords } = &iter.kind
            && keywords.is_empty()
            && args.iter().all(|a| !a.star)
            && let ExprKind::Builtin(name) = &func.kind
        {
            match (&**name, args.as_slice()) {
                ("range", [start, _, rest @ ..]) if self.types.big => {
                    self.expr(f, iter);
                    if f.dead {
                        return TyId::BOTTOM;
                    }
                    let wide =
                        |s: &Self, e: &Expr| s.known(f, e) == TyId::BIG && !s.is_word(e, &|e| s.known(f, e));
                    let any = wide(self, &start.value) || rest.iter().any(|step| wide(self, &step.value));
                    return if any { TyId::BIG } else { TyId::INT };
                }
                ("enumerate", [xs]) => {
                    let item = self.iteration(f, &xs.value);
                    return self.pair_up(f, iter, &[TyId::INT, item]);
                }
                ("enumerate", [xs, start]) => {
                    let item = self.iteration(f, &xs.value);
                    if f.dead {
                        return TyId::BOTTOM;
                    }
                    let ty = self.expr(f, &start.value);
                    self.index_type(f, &start.value, ty);
                    return self.pair_up(f, iter, &[TyId::INT, item]);
                }
                ("zip", [_, _, ..]) => {
                    let mut items = Vec::new();
                    for arg in args {
                        items.push(self.iteration(f, &arg.value));
                        if f.dead {
                            return TyId::BOTTOM;
                        }
                    }
                    return self.pair_up(f, iter, &items);
                }
                ("reversed", [xs]) => {
                    let ty = match &xs.value.kind {
                        ExprKind::Call { .. } => self.expr(f, &xs.value),
                        _ => self.expr(f, &xs.value),
                    };
                    if f.dead {
                        return TyId::BOTTOM;
                    }
                    let direct = self.types.members(ty).len() == 1
                        && matches!(
                            self.types.get(ty),
                            Ty::List(_) | Ty::Str | Ty::Tuple(_) | Ty::VarTuple(_) | Ty::Range | Ty::Bytes
                        );
                    if direct {
                        self.record(f, iter.id, ty);
                        return self.iterate_type(f, iter, ty);
                    }
                }
                _ => {}
            }
        }
        let ty = self.expr(f, iter);
        if f.dead {
            return TyId::BOTTOM;
        }
        self.iterate_type(f, iter, ty)
    }

    /// The tuple that a direct `zip` or `enumerate` yields; recorded so that the back end can see it.
    fn pair_up(&mut self, f: &Frame, iter: &Expr, items: &[TyId]) -> TyId {
        if f.dead || items.contains(&TyId::BOTTOM) {
            return TyId::BOTTOM;
        }
        let ty = self.types.tuple(items);
        self.record(f, iter.id, ty);
        ty
    }

    /// The item type of iterating over a value; reports what cannot be iterated.
    pub(super) fn iterate_type(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) -> TyId {
        self.iterate_or(f, expr, ty, |name| {
            Would::raise("TypeError", format!("'{name}' object is not iterable")).anywhere()
        })
    }

    /// The item type of what a star takes apart, in a call of a function or (without one) in a display.
    pub(super) fn starred_type(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        ty: TyId,
        called: Option<&str>,
    ) -> TyId {
        self.iterate_or(f, expr, ty, |name| {
            let text = match called {
                Some(called) => format!("{called}() argument after * must be an iterable, not {name}"),
                None => format!("Value after * must be an iterable, not {name}"),
            };
            Would::raise("TypeError", text)
        })
    }

    /// The item type of iterating over a value; `would` tells what CPython does with one of a class that cannot be.
    fn iterate_or(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        ty: TyId,
        would: impl FnOnce(String) -> Would,
    ) -> TyId {
        let members = self.types.members(ty);
        let mut result = TyId::BOTTOM;
        let mut failing = Vec::new();
        for member in &members {
            match self.item_of(f, expr.span, Some(expr), *member) {
                Some(item) => result = self.types.join(result, item),
                None => failing.push(*member),
            }
        }
        if failing.len() == members.len() && !members.is_empty() {
            let shown = self.show(failing[0]);
            if let Some(made) = self.wrong_iterator(f, expr, failing[0]) {
                let text = self.no_iterator_text(made);
                let message =
                    format!("`__iter__` of `{shown}` returns `{}`, which is no iterator", self.show(made));
                self.fault(
                    f,
                    codes::NOT_ITERABLE,
                    expr.span,
                    Would::raise("TypeError", text).anywhere(),
                    message,
                    |d| {
                        d.help("return `iter(…)` of something, or an object with `__next__`");
                    },
                );
                return self.failed();
            }
            let would = would(self.python_name(ty));
            self.fault(
                f,
                codes::NOT_ITERABLE,
                expr.span,
                would,
                format!("a value of type `{shown}` cannot be iterated"),
                |d| {
                    d.label(format!("this is `{shown}`"));
                    if shown == "int" {
                        d.help("to count up to it, write `range(…)`");
                    } else if shown == "None" {
                        d.help(NONE_COMES_FROM);
                    }
                },
            );
            return self.failed();
        }
        result
    }

    /// The item type of a member type, if it can be iterated.
    pub(super) fn item_of(
        &mut self,
        f: &mut Frame,
        _span: Span,
        expr: Option<&Expr>,
        ty: TyId,
    ) -> Option<TyId> {
        match self.types.get(ty).clone() {
            Ty::Error => Some(TyId::ERROR),
            Ty::Str => Some(TyId::STR),
            Ty::Bytes | Ty::ByteArray | Ty::Range => Some(TyId::INT),
            Ty::List(c) | Ty::VarTuple(c) | Ty::Set(c) | Ty::FrozenSet(c) | Ty::Dict(c, _) => {
                Some(self.types.read(c, f.inst))
            }
            Ty::Tuple(items) => {
                let mut result = TyId::BOTTOM;
                for item in items.iter() {
                    result = self.types.join(result, *item);
                }
                Some(result)
            }
            Ty::Generator(inst) if !self.is_coroutine(inst) => {
                let yields = self.insts[inst].yields;
                Some(self.types.read(yields, f.inst))
            }
            Ty::Class(class) if self.program.classes[class].enumeration.is_some() => {
                Some(self.shared_object(class))
            }
            Ty::Class(_) if self.method_of(ty, "__iter__").is_none() => None,
            Ty::Object(_) | Ty::Class(_) => {
                let expr = expr?;
                if let Some(iter) = self.method_of(ty, "__iter__") {
                    let iterator = self.call_func(f, expr, iter, None, Some(ty), &[], &[]);
                    let mut result = TyId::BOTTOM;
                    for member in self.types.members(iterator) {
                        let item = match self.types.get(member) {
                            Ty::Object(_) => {
                                let next = self.method_of(member, "__next__")?;
                                self.call_func(f, expr, next, None, Some(member), &[], &[])
                            }
                            _ if self.is_no_iterator(member) => return None,
                            _ => self.item_of(f, expr.span, Some(expr), member)?,
                        };
                        result = self.types.join(result, item);
                    }
                    return Some(result);
                }
                let getter = self.method_of(ty, "__getitem__")?;
                let index = super::bind::Actual::plain(TyId::INT);
                Some(self.call_func(f, expr, getter, None, Some(ty), &[index], &[]))
            }
            _ => None,
        }
    }

    /// Whether `next` refuses all values of a member type.
    fn is_no_iterator(&self, member: TyId) -> bool {
        match self.types.get(member) {
            Ty::Error => false,
            Ty::Generator(inst) => self.is_coroutine(*inst),
            _ => self.method_of(member, "__next__").is_none(),
        }
    }

    /// What CPython says of an `__iter__` that returns such a value.
    pub(super) fn no_iterator_text(&self, made: TyId) -> String {
        format!("iter() returned non-iterator of type '{}'", self.python_name(made))
    }

    /// What the `__iter__` of a member type returns instead of an iterator.
    pub(super) fn wrong_iterator(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) -> Option<TyId> {
        let Ty::Object(_) = self.types.get(ty) else { return None };
        let iter = self.method_of(ty, "__iter__")?;
        let made = self.call_func(f, expr, iter, None, Some(ty), &[], &[]);
        self.types.members(made).into_iter().find(|member| self.is_no_iterator(*member))
    }
}
