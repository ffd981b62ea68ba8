//! Whether a place of a function is reached by every call. A mistake at such a place is a mistake of the caller;
//! at another place it may be one that the program never makes: `area(("circle", 2))` does not get to the line
//! that wants a third item.

use crate::hir::walk::{Visit, walk_expr, walk_stmt};
use crate::hir::{CmpOp, Expr, ExprKind, LocalId, Stmt, StmtKind};
use crate::source::Span;

/// Whether every call of a function with this body comes to a place.
pub(super) fn is_certain(body: &[Stmt], place: Span) -> bool {
    for stmt in body {
        if contains(stmt.span, place) {
            return match &stmt.kind {
                StmtKind::If { test, .. } | StmtKind::Assert { test, .. } => certain_part(test, place),
                // Loops are written for what they do with items: that there are some is taken for granted.
                StmtKind::While { test: head, body, .. } | StmtKind::For { iter: head, body, .. } => {
                    certain_part(head, place) || is_certain(body, place)
                }
                StmtKind::Try { .. } => false,
                _ => {
                    let mut search = Search { place, certain: true };
                    walk_stmt(&mut search, stmt);
                    search.certain
                }
            };
        }
        if may_leave(stmt) {
            return false;
        }
    }
    true
}

/// Whether a branch keeps from a place those calls in which a variable that the place uses equals something:
/// `if x == 0: return`, `if x != 0: …`.
pub(super) fn is_told_apart(body: &[Stmt], place: Span) -> bool {
    let mut used = Used { place, locals: Vec::new() };
    body.iter().for_each(|stmt| used.stmt(stmt));
    let compares = |test: &Expr| match &test.kind {
        ExprKind::Compare { first, rest } => {
            let operands = std::iter::once(&**first).chain(rest.iter().map(|(_, right)| right));
            rest.iter().any(|(op, _)| matches!(op, CmpOp::Eq | CmpOp::Ne))
                && operands.filter_map(local).any(|local| used.locals.contains(&local))
        }
        _ => false,
    };
    let mut stmts: Vec<&Stmt> = body.iter().collect();
    while let Some(stmt) = stmts.pop() {
        // A branch that ends the call keeps from what follows it, any branch from what stands in it.
        let before = stmt.span.end <= place.start && stmt.span.file == place.file && may_leave(stmt);
        let around = contains(stmt.span, place);
        match &stmt.kind {
            StmtKind::If { test, body, orelse } => {
                if (before || around && !contains(test.span, place)) && compares(test) {
                    return true;
                }
                stmts.extend(body.iter().chain(orelse).filter(|_| around));
            }
            StmtKind::While { body, .. } | StmtKind::For { body, .. } if around => stmts.extend(body),
            _ => {}
        }
    }
    false
}

fn local(expr: &Expr) -> Option<LocalId> {
    match &expr.kind {
        ExprKind::Local { local, .. } => Some(*local),
        _ => None,
    }
}

/// Collects the variables that the expression at a place uses.
struct Used {
    place: Span,
    locals: Vec<LocalId>,
}

impl Visit for Used {
    fn expr(&mut self, expr: &Expr) {
        if contains(self.place, expr.span) {
            self.locals.extend(local(expr));
        }
        walk_expr(self, expr);
    }
}

fn certain_part(expr: &Expr, place: Span) -> bool {
    let mut search = Search { place, certain: true };
    search.expr(expr);
    contains(expr.span, place) && search.certain
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

/// Looks whether the place lies in a part of an expression that is not always evaluated.
struct Search {
    place: Span,
    certain: bool,
}

impl Visit for Search {
    fn expr(&mut self, expr: &Expr) {
        let maybe: Vec<&Expr> = match &expr.kind {
            ExprKind::If { then, orelse, .. } => vec![then, orelse],
            ExprKind::Bool_ { items, .. } => items.iter().skip(1).collect(),
            _ => Vec::new(),
        };
        self.certain &= !maybe.iter().any(|part| contains(part.span, self.place));
        walk_expr(self, expr);
    }
}

/// Whether a statement may end the call.
fn may_leave(stmt: &Stmt) -> bool {
    struct Leaves(bool);
    impl Visit for Leaves {
        fn stmt(&mut self, stmt: &Stmt) {
            self.0 |= matches!(stmt.kind, StmtKind::Return(_) | StmtKind::Raise { .. });
            walk_stmt(self, stmt);
        }
        fn expr(&mut self, _: &Expr) {}
    }
    let mut leaves = Leaves(false);
    leaves.stmt(stmt);
    leaves.0
}
