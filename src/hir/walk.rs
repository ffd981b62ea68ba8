//! Walks over the HIR: a pass implements [`Visit`] (or [`VisitMut`]) for the nodes it cares about and calls the
//! `walk_…` function to go on inside. Functions nested in the walked one are not entered.

use super::{Expr, ExprKind, FormatPart, Stmt, StmtKind, Target, TargetKind};

/// What a reading walk does at each node; the defaults go on inside.
pub trait Visit {
    /// A statement.
    fn stmt(&mut self, stmt: &Stmt) {
        walk_stmt(self, stmt);
    }
    /// Something assigned to.
    fn target(&mut self, target: &Target) {
        walk_target(self, target);
    }
    /// Something deleted.
    fn deleted(&mut self, target: &Target) {
        walk_target(self, target);
    }
    /// An expression.
    fn expr(&mut self, expr: &Expr) {
        walk_expr(self, expr);
    }
}

/// Visits the parts of a statement, in no particular order of evaluation.
pub fn walk_stmt<V: Visit + ?Sized>(v: &mut V, stmt: &Stmt) {
    match &stmt.kind {
        StmtKind::Expr(e) => v.expr(e),
        StmtKind::Assign { targets, value } => {
            v.expr(value);
            targets.iter().for_each(|t| v.target(t));
        }
        StmtKind::AugAssign { target, op: _, value } => {
            v.target(target);
            v.expr(value);
        }
        StmtKind::If { test, body, orelse } | StmtKind::While { test, body, orelse } => {
            v.expr(test);
            body.iter().chain(orelse).for_each(|s| v.stmt(s));
        }
        StmtKind::For { target, iter, body, orelse } => {
            v.expr(iter);
            v.target(target);
            body.iter().chain(orelse).for_each(|s| v.stmt(s));
        }
        StmtKind::Return(value) => value.iter().for_each(|e| v.expr(e)),
        StmtKind::Raise { exc, cause } => exc.iter().chain(cause.as_deref()).for_each(|e| v.expr(e)),
        StmtKind::Try { body, handlers, orelse, finally } => {
            body.iter().for_each(|s| v.stmt(s));
            for handler in handlers {
                handler.class.iter().for_each(|e| v.expr(e));
                handler.name.iter().for_each(|t| v.target(t));
                handler.body.iter().for_each(|s| v.stmt(s));
            }
            orelse.iter().chain(finally).for_each(|s| v.stmt(s));
        }
        StmtKind::Del(targets) => targets.iter().for_each(|t| v.deleted(t)),
        StmtKind::Assert { test, message } => {
            v.expr(test);
            message.iter().for_each(|e| v.expr(e));
        }
        StmtKind::FuncDef { func: _, defaults, decorators, target } => {
            for (target, value) in defaults {
                v.expr(value);
                v.target(target);
            }
            decorators.iter().for_each(|e| v.expr(e));
            v.target(target);
        }
        StmtKind::ClassDef { class: _, body, decorators, target } => {
            body.iter().for_each(|s| v.stmt(s));
            decorators.iter().for_each(|e| v.expr(e));
            v.target(target);
        }
        StmtKind::Import { module: _, target } => target.iter().for_each(|t| v.target(t)),
        StmtKind::Break | StmtKind::Continue | StmtKind::NativePragma(_) => {}
    }
}

/// Visits the parts of a target.
pub fn walk_target<V: Visit + ?Sized>(v: &mut V, target: &Target) {
    match &target.kind {
        TargetKind::Local(_) | TargetKind::Captured(..) | TargetKind::Global(_) => {}
        TargetKind::Attr { object, name: _ } => v.expr(object),
        TargetKind::Index { object, index } => {
            v.expr(object);
            v.expr(index);
        }
        TargetKind::Slice { object, lo, hi, step } => {
            v.expr(object);
            lo.iter().chain(hi).chain(step).for_each(|e| v.expr(e));
        }
        TargetKind::Tuple { items, star: _ } => items.iter().for_each(|t| v.target(t)),
    }
}

/// Visits the parts of an expression.
pub fn walk_expr<V: Visit + ?Sized>(v: &mut V, expr: &Expr) {
    match &expr.kind {
        ExprKind::None
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Huge(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Str(_)
        | ExprKind::Bytes(_)
        | ExprKind::Ellipsis
        | ExprKind::Local { .. }
        | ExprKind::Captured { .. }
        | ExprKind::Global(_)
        | ExprKind::Builtin(_)
        | ExprKind::Module(_)
        | ExprKind::Closure(_)
        | ExprKind::Error => {}
        ExprKind::Binary { op: _, in_place: _, left, right } => {
            v.expr(left);
            v.expr(right);
        }
        ExprKind::Unary { op: _, operand } => v.expr(operand),
        ExprKind::Bool_ { is_and: _, items } => items.iter().for_each(|e| v.expr(e)),
        ExprKind::Compare { first, rest } => {
            v.expr(first);
            rest.iter().for_each(|(_, e)| v.expr(e));
        }
        ExprKind::If { test, then, orelse } => {
            v.expr(test);
            v.expr(then);
            v.expr(orelse);
        }
        ExprKind::Call { func, args, keywords } => {
            v.expr(func);
            args.iter().for_each(|a| v.expr(&a.value));
            keywords.iter().for_each(|k| v.expr(&k.value));
        }
        ExprKind::Attr { object, name: _ } | ExprKind::Super { class: _, object, name: _ } => v.expr(object),
        ExprKind::Index { object, index } => {
            v.expr(object);
            v.expr(index);
        }
        ExprKind::Slice { object, lo, hi, step } => {
            v.expr(object);
            lo.iter().chain(hi).chain(step).for_each(|e| v.expr(e));
        }
        ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
            items.iter().for_each(|a| v.expr(&a.value));
        }
        ExprKind::Dict(items) => {
            for (key, value) in items {
                key.iter().for_each(|e| v.expr(e));
                v.expr(value);
            }
        }
        ExprKind::Comprehension { kind: _, clauses, key, value } => {
            for clause in clauses {
                v.expr(&clause.iter);
                v.target(&clause.target);
                clause.tests.iter().for_each(|e| v.expr(e));
            }
            key.iter().for_each(|e| v.expr(e));
            v.expr(value);
        }
        ExprKind::Generator { func: _, iter } => v.expr(iter),
        ExprKind::Format(parts) => walk_format(v, parts),
        ExprKind::Walrus { target, value } => {
            v.expr(value);
            v.target(target);
        }
        ExprKind::Yield(value) => value.iter().for_each(|e| v.expr(e)),
        ExprKind::YieldFrom(value) | ExprKind::AddressOf(value) => v.expr(value),
        ExprKind::Native(native) => native.args.iter().for_each(|e| v.expr(e)),
        ExprKind::Block { body, value } => {
            body.iter().for_each(|s| v.stmt(s));
            v.expr(value);
        }
    }
}

fn walk_format<V: Visit + ?Sized>(v: &mut V, parts: &[FormatPart]) {
    for part in parts {
        if let FormatPart::Value { value, conversion: _, spec } = part {
            v.expr(value);
            spec.iter().for_each(|s| walk_format(v, s));
        }
    }
}

/// What a changing walk does at each node; the defaults go on inside.
pub trait VisitMut {
    /// A statement.
    fn stmt(&mut self, stmt: &mut Stmt) {
        walk_stmt_mut(self, stmt);
    }
    /// Something assigned to.
    fn target(&mut self, target: &mut Target) {
        walk_target_mut(self, target);
    }
    /// Something deleted.
    fn deleted(&mut self, target: &mut Target) {
        walk_target_mut(self, target);
    }
    /// An expression.
    fn expr(&mut self, expr: &mut Expr) {
        walk_expr_mut(self, expr);
    }
}

/// Visits the parts of a statement, in no particular order of evaluation.
pub fn walk_stmt_mut<V: VisitMut + ?Sized>(v: &mut V, stmt: &mut Stmt) {
    match &mut stmt.kind {
        StmtKind::Expr(e) => v.expr(e),
        StmtKind::Assign { targets, value } => {
            v.expr(value);
            targets.iter_mut().for_each(|t| v.target(t));
        }
        StmtKind::AugAssign { target, op: _, value } => {
            v.target(target);
            v.expr(value);
        }
        StmtKind::If { test, body, orelse } | StmtKind::While { test, body, orelse } => {
            v.expr(test);
            body.iter_mut().chain(orelse).for_each(|s| v.stmt(s));
        }
        StmtKind::For { target, iter, body, orelse } => {
            v.expr(iter);
            v.target(target);
            body.iter_mut().chain(orelse).for_each(|s| v.stmt(s));
        }
        StmtKind::Return(value) => value.iter_mut().for_each(|e| v.expr(e)),
        StmtKind::Raise { exc, cause } => exc.iter_mut().chain(cause.as_deref_mut()).for_each(|e| v.expr(e)),
        StmtKind::Try { body, handlers, orelse, finally } => {
            body.iter_mut().for_each(|s| v.stmt(s));
            for handler in handlers {
                handler.class.iter_mut().for_each(|e| v.expr(e));
                handler.name.iter_mut().for_each(|t| v.target(t));
                handler.body.iter_mut().for_each(|s| v.stmt(s));
            }
            orelse.iter_mut().chain(finally).for_each(|s| v.stmt(s));
        }
        StmtKind::Del(targets) => targets.iter_mut().for_each(|t| v.deleted(t)),
        StmtKind::Assert { test, message } => {
            v.expr(test);
            message.iter_mut().for_each(|e| v.expr(e));
        }
        StmtKind::FuncDef { func: _, defaults, decorators, target } => {
            for (target, value) in defaults {
                v.expr(value);
                v.target(target);
            }
            decorators.iter_mut().for_each(|e| v.expr(e));
            v.target(target);
        }
        StmtKind::ClassDef { class: _, body, decorators, target } => {
            body.iter_mut().for_each(|s| v.stmt(s));
            decorators.iter_mut().for_each(|e| v.expr(e));
            v.target(target);
        }
        StmtKind::Import { module: _, target } => target.iter_mut().for_each(|t| v.target(t)),
        StmtKind::Break | StmtKind::Continue | StmtKind::NativePragma(_) => {}
    }
}

/// Visits the parts of a target.
pub fn walk_target_mut<V: VisitMut + ?Sized>(v: &mut V, target: &mut Target) {
    match &mut target.kind {
        TargetKind::Local(_) | TargetKind::Captured(..) | TargetKind::Global(_) => {}
        TargetKind::Attr { object, name: _ } => v.expr(object),
        TargetKind::Index { object, index } => {
            v.expr(object);
            v.expr(index);
        }
        TargetKind::Slice { object, lo, hi, step } => {
            v.expr(object);
            lo.iter_mut().chain(hi).chain(step).for_each(|e| v.expr(e));
        }
        TargetKind::Tuple { items, star: _ } => items.iter_mut().for_each(|t| v.target(t)),
    }
}

/// Visits the parts of an expression.
pub fn walk_expr_mut<V: VisitMut + ?Sized>(v: &mut V, expr: &mut Expr) {
    match &mut expr.kind {
        ExprKind::None
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Huge(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Str(_)
        | ExprKind::Bytes(_)
        | ExprKind::Ellipsis
        | ExprKind::Local { .. }
        | ExprKind::Captured { .. }
        | ExprKind::Global(_)
        | ExprKind::Builtin(_)
        | ExprKind::Module(_)
        | ExprKind::Closure(_)
        | ExprKind::Error => {}
        ExprKind::Binary { op: _, in_place: _, left, right } => {
            v.expr(left);
            v.expr(right);
        }
        ExprKind::Unary { op: _, operand } => v.expr(operand),
        ExprKind::Bool_ { is_and: _, items } => items.iter_mut().for_each(|e| v.expr(e)),
        ExprKind::Compare { first, rest } => {
            v.expr(first);
            rest.iter_mut().for_each(|(_, e)| v.expr(e));
        }
        ExprKind::If { test, then, orelse } => {
            v.expr(test);
            v.expr(then);
            v.expr(orelse);
        }
        ExprKind::Call { func, args, keywords } => {
            v.expr(func);
            args.iter_mut().for_each(|a| v.expr(&mut a.value));
            keywords.iter_mut().for_each(|k| v.expr(&mut k.value));
        }
        ExprKind::Attr { object, name: _ } | ExprKind::Super { class: _, object, name: _ } => v.expr(object),
        ExprKind::Index { object, index } => {
            v.expr(object);
            v.expr(index);
        }
        ExprKind::Slice { object, lo, hi, step } => {
            v.expr(object);
            lo.iter_mut().chain(hi).chain(step).for_each(|e| v.expr(e));
        }
        ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
            items.iter_mut().for_each(|a| v.expr(&mut a.value));
        }
        ExprKind::Dict(items) => {
            for (key, value) in items {
                key.iter_mut().for_each(|e| v.expr(e));
                v.expr(value);
            }
        }
        ExprKind::Comprehension { kind: _, clauses, key, value } => {
            for clause in clauses {
                v.expr(&mut clause.iter);
                v.target(&mut clause.target);
                clause.tests.iter_mut().for_each(|e| v.expr(e));
            }
            key.iter_mut().for_each(|e| v.expr(e));
            v.expr(value);
        }
        ExprKind::Generator { func: _, iter } => v.expr(iter),
        ExprKind::Format(parts) => walk_format_mut(v, parts),
        ExprKind::Walrus { target, value } => {
            v.expr(value);
            v.target(target);
        }
        ExprKind::Yield(value) => value.iter_mut().for_each(|e| v.expr(e)),
        ExprKind::YieldFrom(value) | ExprKind::AddressOf(value) => v.expr(value),
        ExprKind::Native(native) => native.args.iter_mut().for_each(|e| v.expr(e)),
        ExprKind::Block { body, value } => {
            body.iter_mut().for_each(|s| v.stmt(s));
            v.expr(value);
        }
    }
}

fn walk_format_mut<V: VisitMut + ?Sized>(v: &mut V, parts: &mut [FormatPart]) {
    for part in parts {
        if let FormatPart::Value { value, conversion: _, spec } = part {
            v.expr(value);
            spec.iter_mut().for_each(|s| walk_format_mut(v, s));
        }
    }
}
