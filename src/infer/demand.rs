//! What the lowering asks inference for after the types are final: instances for operations that the
//! language implies, and types that inference found but did not keep.

use super::Typed;
use super::bind::Actual;
use super::flow::Frame;
use crate::hir::{BinOp, Expr, FuncId};
use crate::types::{InstId, Ty, TyId};

impl Typed<'_> {
    /// An instance for values of final types: found among the inferred ones or inferred now.
    pub fn demand_with(&mut self, func: FuncId, parent: Option<InstId>, params: Vec<TyId>) -> InstId {
        let inst = self.instance(func, parent, params, None);
        self.settle();
        inst
    }

    pub(super) fn frame(&self, inst: InstId) -> Frame {
        let func = self.insts[inst].func;
        let hir = &self.program.funcs[func];
        Frame::new(inst, func, hir.locals.len(), hir.span)
    }

    /// The item type of iterating over objects of a class.
    pub fn iterated(&mut self, ty: TyId) -> TyId {
        let ret_of = |s: &mut Self, inst: InstId| {
            if s.program.funcs[s.insts[inst].func].is_generator {
                return s.types.intern(Ty::Generator(inst));
            }
            let ret = s.insts[inst].ret;
            s.types.content(ret)
        };
        if let Some(iter) = self.method_of(ty, "__iter__") {
            let inst = self.demand_with(iter, None, vec![ty]);
            let iterator = ret_of(self, inst);
            let mut result = TyId::BOTTOM;
            for member in self.types.members(iterator) {
                let item = match self.types.get(member).clone() {
                    Ty::Generator(inst) => {
                        let yields = self.insts[inst].yields;
                        self.types.content(yields)
                    }
                    Ty::Object(_) => match self.method_of(member, "__next__") {
                        Some(next) => {
                            let inst = self.demand_with(next, None, vec![member]);
                            ret_of(self, inst)
                        }
                        None => TyId::BOTTOM,
                    },
                    Ty::List(c) | Ty::Set(c) | Ty::VarTuple(c) | Ty::Dict(c, _) => self.types.content(c),
                    Ty::Str => TyId::STR,
                    Ty::Range => TyId::INT,
                    _ => TyId::BOTTOM,
                };
                result = self.types.join(result, item);
            }
            return result;
        }
        if let Some(getter) = self.method_of(ty, "__getitem__") {
            let inst = self.demand_with(getter, None, vec![ty, TyId::INT]);
            return ret_of(self, inst);
        }
        match self.method_of(ty, "__next__") {
            Some(next) => {
                let inst = self.demand_with(next, None, vec![ty]);
                ret_of(self, inst)
            }
            None => TyId::BOTTOM,
        }
    }

    /// Whether some member of a type has an attribute.
    pub fn any_has_attr(&mut self, ty: TyId, name: &str) -> bool {
        self.types.members(ty).into_iter().any(|m| self.has_attr(m, name))
    }

    /// Whether some member of a type can be called.
    pub fn any_callable(&mut self, ty: TyId) -> bool {
        self.types.members(ty).into_iter().any(|m| self.is_callable(m))
    }

    /// The type of `old op= value`.
    pub fn augmented(&mut self, inst: InstId, value: &Expr, op: BinOp, l: TyId, r: TyId) -> TyId {
        let mut f = self.frame(inst);
        let ty = self.binary(&mut f, value, op, true, l, r);
        self.settle();
        ty
    }

    /// The type of a decorator's result.
    pub fn decorated(&mut self, inst: InstId, decorator: &Expr, callee: TyId, ty: TyId) -> TyId {
        let mut f = self.frame(inst);
        let result = self.call_value(&mut f, decorator, callee, &[Actual::plain(ty)], &[]);
        self.settle();
        result
    }

    /// The type of what an `except` clause binds.
    pub fn caught_type(&mut self, inst: InstId, class: &Expr) -> TyId {
        let mut f = self.frame(inst);
        let ty = self.insts[inst].exprs[class.id.0 as usize];
        self.caught(&mut f, class, ty)
    }
}
