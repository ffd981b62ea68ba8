//! Calls with `**dict`: the keys meet the parameters at run time.

use super::Lower;
use super::call::{Args, Given};
use crate::hir::{Expr, FuncId, ParamKind};
use crate::infer::Source;
use crate::infer::keywords::{SPREAD, SPREAD_KEYWORDS};
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{InstId, Ty, TyId};

impl Lower<'_, '_, '_> {
    /// The parameters of a function that a keyword can name, as a list.
    pub(super) fn parameter_names(&mut self, func: FuncId) -> (Ex, TyId) {
        let program = self.program;
        let names: Vec<Ex> = program.funcs[func]
            .params
            .iter()
            .filter(|p| matches!(p.kind, ParamKind::Normal | ParamKind::KeywordOnly))
            .map(|p| self.text(p.name.as_bytes()))
            .collect();
        let list = self.list_of(TyId::STR, names);
        let cell = self.typed.types.new_cell(TyId::STR, crate::types::CellOrigin::Fixed);
        let ty = self.typed.types.intern(Ty::List(cell));
        (self.bake(list, &CType::List), ty)
    }

    /// Raises TypeError if a `**dict` has a key for a parameter that has another argument.
    /// The object of a method, which is no argument of the call, takes the `first` parameters.
    pub(super) fn refuse_second_values(
        &mut self,
        expr: &Expr,
        func: FuncId,
        bound: &[Source],
        first: usize,
        args: &Args,
    ) {
        let program = self.program;
        let Some(at) = args.named.iter().position(|(name, ..)| name == SPREAD) else { return };
        let is_taken = |kind: ParamKind, source: &Source| {
            matches!(kind, ParamKind::Normal | ParamKind::KeywordOnly)
                && matches!(source, Source::Arg(_) | Source::TupleItem(..) | Source::Keyword(_))
        };
        let params = program.funcs[func].params.iter().zip(bound).enumerate();
        let taken: Vec<Ex> = params
            .filter(|(n, (p, source))| *n >= first && is_taken(p.kind, source))
            .map(|(_, (p, _))| self.text(p.name.as_bytes()))
            .collect();
        if taken.is_empty() {
            return;
        }
        let list = self.list_of(TyId::STR, taken);
        let list = self.bake(list, &CType::List);
        let cell = self.typed.types.new_cell(TyId::STR, crate::types::CellOrigin::Fixed);
        let list_ty = self.typed.types.intern(Ty::List(cell));
        let name = self.text(program.funcs[func].qualname.as_bytes());
        let (_, dict, dict_ty) = args.named[at].clone();
        self.call_library(
            expr,
            "_refuse_second_values",
            &[(name, TyId::STR), (dict, dict_ty), (list, list_ty)],
        );
    }

    /// One dict of the items of several mappings behind `**`; TypeError if two have the same key.
    pub(super) fn merged_mappings(
        &mut self,
        expr: &Expr,
        callee: TyId,
        mappings: Vec<(Ex, TyId)>,
    ) -> (Ex, TyId) {
        let ty = self.typed.merged_type(self.inst(), expr);
        let dict = self.dict_of(expr, ty, &[]);
        let dict = self.bake(dict, &CType::Dict);
        let called = self.typed.called_name(callee);
        for mapping in mappings {
            let name = self.text(called.as_bytes());
            self.call_library(expr, SPREAD_KEYWORDS, &[(name, TyId::STR), (dict.clone(), ty), mapping]);
        }
        (dict, ty)
    }

    /// Raises TypeError if a `**dict` has a key that no open parameter has.
    pub(super) fn check_spread(&mut self, expr: &Expr, func: FuncId, bound: &[Source], args: &Args) {
        let program = self.program;
        let Some(at) = args.named.iter().position(|(name, ..)| name == SPREAD) else { return };
        let open: Vec<Ex> = program.funcs[func]
            .params
            .iter()
            .zip(bound)
            .filter(|(_, source)| matches!(source, Source::Spread(_)))
            .map(|(p, _)| self.text(p.name.as_bytes()))
            .collect();
        let list = self.list_of(TyId::STR, open);
        let list = self.bake(list, &CType::List);
        let cell = self.typed.types.new_cell(TyId::STR, crate::types::CellOrigin::Fixed);
        let list_ty = self.typed.types.intern(Ty::List(cell));
        let name = self.text(program.funcs[func].qualname.as_bytes());
        let (_, dict, dict_ty) = args.named[at].clone();
        self.call_library(expr, "_check_keywords", &[(name, TyId::STR), (dict, dict_ty), (list, list_ty)]);
    }

    /// The item of a `**dict` for a parameter, or its default.
    #[allow(clippy::too_many_arguments, reason = "the parts of a call")]
    pub(super) fn spread_item(
        &mut self,
        expr: &Expr,
        func: FuncId,
        parent: Option<InstId>,
        n: usize,
        k: usize,
        given: &[Given],
        args: &Args,
        ty: TyId,
    ) -> Ex {
        let param = &self.program.funcs[func].params[n];
        let (_, dict, dict_ty) = args.named[k].clone();
        let Ty::Dict(_, value) = *self.typed.types.get(dict_ty) else { return Ex::None };
        let content = self.typed.types.content(value);
        let key = self.text(param.name.as_bytes());
        let found = self.find(dict.clone(), dict_ty, key, TyId::STR);
        let at = self.bake(Ex::Cast(CType::Int, Box::new(found)), &CType::Int);
        let has = Ex::Op(Op::Ge, vec![at.clone(), Ex::Int(0)]);
        let c = self.ctype(ty);
        let content_c = self.ctype(content);
        let slot = self.temp(c.clone());
        let take = self.nested(|s| {
            let place = Ex::Op(Op::DictVal, vec![dict, at]);
            let item =
                if content_c == CType::None { Ex::None } else { Ex::Deref(content_c, Box::new(place)) };
            let item = s.coerce(item, content, ty);
            if c != CType::None {
                s.emit(St::Set(Ex::Var(slot), item));
            }
        });
        let otherwise = self.nested(|s| {
            if param.default.is_some() {
                let from = s.source_type(func, parent, n, &Source::Default, given, args);
                let item = s.source_value(expr, func, parent, n, &Source::Default, given, args, from);
                let item = s.coerce(item, from, ty);
                if c != CType::None {
                    s.emit(St::Set(Ex::Var(slot), item));
                }
            } else {
                let kind = if param.kind == ParamKind::KeywordOnly { "keyword-only" } else { "positional" };
                let text = format!(
                    "{}() missing 1 required {kind} argument: '{}'",
                    s.program.funcs[func].qualname, param.name
                );
                let fail = s.op(Op::Raise, vec![Ex::Name("OLY_TypeError".into()), Ex::CText(text.into())]);
                s.emit(St::Eval(fail));
                s.emit(St::Unreachable);
            }
        });
        self.emit(St::If(has, take, otherwise));
        self.readable(Ex::Var(slot), ty)
    }

    /// Raises TypeError if a `**dict` has a value for parameter `n`, which has one already.
    pub(super) fn refuse_second_value(&mut self, func: FuncId, n: usize, k: usize, args: &Args) {
        let function = &self.program.funcs[func];
        let name = &function.params[n].name;
        let (_, dict, dict_ty) = args.named[k].clone();
        let key = self.text(name.as_bytes());
        let found = self.find(dict, dict_ty, key, TyId::STR);
        let at = self.bake(Ex::Cast(CType::Int, Box::new(found)), &CType::Int);
        let text = format!("{}() got multiple values for argument '{name}'", function.name);
        let fail = self.nested(|s| {
            let fail = s.op(Op::Raise, vec![Ex::Name("OLY_TypeError".into()), Ex::CText(text.into())]);
            s.emit(St::Eval(fail));
            s.emit(St::Unreachable);
        });
        self.emit(St::If(Ex::Op(Op::Ge, vec![at, Ex::Int(0)]), fail, Vec::new()));
    }
}
