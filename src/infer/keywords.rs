//! `**named` parameters. One whose body only passes it on (`f(**named)`) keeps the names and types of the
//! arguments apart, so that a wrapper costs nothing; any other is a dict.

use rustc_hash::FxHashSet;

use super::Typed;
use super::bind::Actual;
use super::call::Named;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::walk::{Visit, walk_expr};
use crate::hir::{Expr, ExprKind, FuncId, Keyword, LocalId, ParamKind, Program};
use crate::types::{InstId, Ty, TyId};

/// The marker in the names of keyword arguments that stands for `**dict`.
pub const SPREAD: &str = "**";

/// The library function that merges what stands behind several `**` of a call.
pub const SPREAD_KEYWORDS: &str = "_spread_keywords";

/// The variables that are read other than as `**variable` in a call.
pub(super) fn inspected(program: &Program) -> FxHashSet<(FuncId, LocalId)> {
    let mut found = FxHashSet::default();
    for (id, func) in program.funcs.iter_ids() {
        let mut reads = Reads { func: id, found: &mut found };
        for stmt in &func.body {
            reads.stmt(stmt);
        }
    }
    found
}

/// The `**` parameter of a function, if it has one.
pub(super) fn keyword_param(program: &Program, func: FuncId) -> Option<LocalId> {
    program.funcs[func].params.iter().find(|p| p.kind == ParamKind::StarStar).map(|p| p.local)
}

struct Reads<'a> {
    func: FuncId,
    found: &'a mut FxHashSet<(FuncId, LocalId)>,
}

impl Visit for Reads<'_> {
    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Local { local, .. } => {
                self.found.insert((self.func, *local));
            }
            ExprKind::Captured { owner, local } => {
                self.found.insert((*owner, *local));
            }
            ExprKind::Call { func, args, keywords } => {
                self.expr(func);
                args.iter().for_each(|arg| self.expr(&arg.value));
                for keyword in keywords {
                    let passed_on = keyword.name.is_none()
                        && matches!(keyword.value.kind, ExprKind::Local { .. } | ExprKind::Captured { .. });
                    if !passed_on {
                        self.expr(&keyword.value);
                    }
                }
                return;
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// The slots of the cells of the dict that several `**` are merged into, among what a call expression makes.
const MERGED: u32 = 302;

impl Typed<'_> {
    /// The arguments of a call that are given by name; nothing if one is wrong.
    pub(super) fn named_arguments(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        callee: TyId,
        passes: bool,
        keywords: &[Keyword],
    ) -> Option<Vec<Named>> {
        let mut named: Vec<Named> = Vec::new();
        let mut mappings = Vec::new();
        for keyword in keywords {
            let ty = if passes { self.passed(f, &keyword.value) } else { self.expr(f, &keyword.value) };
            let Some(name) = &keyword.name else {
                let ty = self.mapping_of(ty);
                match self.types.get(ty).clone() {
                    Ty::Keywords(items) => {
                        named.extend(items.iter().map(|(name, ty)| (name.to_string(), *ty)));
                    }
                    _ if self.is_mapping(f, callee, keyword, ty)? => mappings.push(ty),
                    _ => {}
                }
                continue;
            };
            named.push((name.clone(), ty));
        }
        if !mappings.is_empty() && !f.dead {
            let spread = match mappings[..] {
                [only] if matches!(self.types.get(only), Ty::Dict(..)) => only,
                _ => self.merged_mappings(f, expr, &mappings),
            };
            named.push((SPREAD.to_owned(), spread));
        }
        Some(named)
    }

    /// Whether what stands behind `**` may have keys that are names; nothing if it can never stand there.
    fn is_mapping(&mut self, f: &Frame, callee: TyId, keyword: &Keyword, ty: TyId) -> Option<bool> {
        let span = keyword.value.span;
        match *self.types.get(ty) {
            Ty::Error => return Some(false),
            Ty::Dict(key, value) => {
                let key = self.types.read(key, f.inst);
                if !matches!(key, TyId::STR | TyId::BOTTOM | TyId::ERROR) {
                    let shown = self.show(key);
                    let would = Would::raise("TypeError", "keywords must be strings");
                    let message = format!("the keys after `**` must be strings, not `{shown}`");
                    // Whether all of them are cannot be seen before the program runs.
                    if self.types.members(key).contains(&TyId::STR) {
                        self.error(f, codes::ARGUMENT_TYPE, span, message, |_| {});
                    } else {
                        self.fault(f, codes::ARGUMENT_TYPE, span, would, message, |_| {});
                    }
                    return None;
                }
                return Some(self.types.read(value, f.inst) != TyId::BOTTOM);
            }
            _ => {}
        }
        if ty == TyId::BOTTOM || self.method_of(ty, "keys").is_some() {
            return Some(ty != TyId::BOTTOM);
        }
        let (shown, given) = (self.show(ty), self.python_name(ty));
        let called = self.called_name(callee);
        let text = format!("{called}() argument after ** must be a mapping, not {given}");
        let would = Would::raise("TypeError", text);
        let message = format!("`**` needs a dict, not `{shown}`");
        self.fault(f, codes::NOT_ITERABLE, span, would, message, |_| {});
        None
    }

    /// The dict of the items of several mappings, or of one that is no plain dict.
    fn merged_mappings(&mut self, f: &mut Frame, expr: &Expr, mappings: &[TyId]) -> TyId {
        let dict = self.merged_type(f.inst, expr);
        if let Some(func) = self.library_func(SPREAD_KEYWORDS) {
            for mapping in mappings {
                let args = [TyId::STR, dict, *mapping].map(Actual::plain);
                self.call_func(f, expr, func, None, None, &args, &[]);
            }
        }
        dict
    }

    /// The type of the dict that several `**` of a call are merged into.
    pub(crate) fn merged_type(&mut self, inst: InstId, expr: &Expr) -> TyId {
        let key = self.made_cell(inst, expr.id, MERGED);
        self.types.flow(key, TyId::STR);
        let value = self.made_cell(inst, expr.id, MERGED + 1);
        self.types.intern(Ty::Dict(key, value))
    }
}
