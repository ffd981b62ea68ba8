//! `**named` parameters. One whose body only passes it on (`f(**named)`) keeps the names and types of the
//! arguments apart, so that a wrapper costs nothing; any other is a dict.

use rustc_hash::FxHashSet;

use crate::hir::walk::{Visit, walk_expr};
use crate::hir::{Expr, ExprKind, FuncId, LocalId, ParamKind, Program};

/// The marker in the names of keyword arguments that stands for `**dict`.
pub const SPREAD: &str = "**";

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
