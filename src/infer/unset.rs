//! Which fields of an object may have no value yet.

use super::Typed;
use crate::hir::{ClassId, Expr, ExprKind, FuncId, LocalId, Stmt, StmtKind, Target, TargetKind};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Whether some objects of a type have a field and others do not, as a flag in them tells.
    #[must_use]
    pub fn may_lack(&mut self, ty: TyId, name: &str) -> bool {
        let Ty::Object(obj) = *self.types.get(ty) else { return false };
        let class = self.types.obj(obj).class;
        (self.is_field(class, name) || self.types.obj(obj).fields.contains_key(name))
            && self.class_method(class, name).is_none()
            && !self.has_class_attr(class, name)
            && self.program.classes[class].enumeration.is_none()
            && self.may_be_unset(class, name)
    }

    /// Whether a field may be read before it is assigned: not every way through `__init__` sets it.
    #[must_use]
    pub fn may_be_unset(&mut self, class: ClassId, name: &str) -> bool {
        if self.deleted_fields.contains(name) {
            return true;
        }
        // `__new__` of what stands for built-in types sets these.
        if matches!(name, "_int_value" | "_float_value" | "_str_value" | "_tuple_items") {
            return false;
        }
        let parts = self.class_attr_parts(class, name);
        if self.is_given(&parts) {
            return !self.sets_field(class, name, 0);
        }
        if parts.defined.is_some() && self.is_described(class, name) {
            return true;
        }
        if let Some(global) = parts.defined {
            // A copy made with the object will do, unless the class attribute changes or the program asks which
            // attributes the object has.
            return (self.asks_dict || self.assigned_attrs.contains(&global))
                && !self.sets_field(class, name, 0);
        }
        let program = self.program;
        if self.is_exception(class) && program.modules[program.classes[class].module].is_library {
            return false;
        }
        !self.sets_field(class, name, 0)
    }

    /// Whether every object of a class gets a field from its constructor.
    pub(super) fn always_sets(&self, class: ClassId, name: &str) -> bool {
        !self.deleted_fields.contains(name) && self.sets_field(class, name, 0)
    }

    /// Whether the constructor of a class always sets a field: at the top of `__init__`, or in a method
    /// that is called there.
    fn sets_field(&self, class: ClassId, name: &str, depth: u32) -> bool {
        let Some(init) = self.class_method(class, "__init__") else { return false };
        self.function_sets(class, init, name, depth)
    }

    fn function_sets(&self, class: ClassId, func: FuncId, name: &str, depth: u32) -> bool {
        if depth > 4 {
            return false;
        }
        let program = self.program;
        let body = &program.funcs[func].body;
        let this = program.funcs[func].params.first().map(|p| p.local);
        self.block_sets(class, func, this, body, name, depth)
    }

    fn block_sets(
        &self,
        class: ClassId,
        func: FuncId,
        this: Option<LocalId>,
        body: &[Stmt],
        name: &str,
        depth: u32,
    ) -> bool {
        let is_this = |e: &Expr| match &e.kind {
            ExprKind::Local { local, .. } => Some(*local) == this,
            _ => false,
        };
        fn target_sets(target: &Target, name: &str, is_this: &dyn Fn(&Expr) -> bool) -> bool {
            match &target.kind {
                TargetKind::Attr { object, name: n } => n == name && is_this(object),
                TargetKind::Tuple { items, .. } => items.iter().any(|t| target_sets(t, name, is_this)),
                _ => false,
            }
        }
        // What `__setattr__` does with it is not known.
        let hooked = self.class_method(class, "__setattr__").is_some() && !self.sets_own(func, class);
        for stmt in body {
            match &stmt.kind {
                StmtKind::Expr(e)
                    if super::copying::raw_change(e).is_some_and(|(to, n)| n == name && is_this(to)) =>
                {
                    return true;
                }
                StmtKind::Assign { targets, .. }
                    if !hooked && targets.iter().any(|t| target_sets(t, name, &is_this)) =>
                {
                    return true;
                }
                StmtKind::For { target, .. } if !hooked && target_sets(target, name, &is_this) => {
                    return true;
                }
                StmtKind::If { body, orelse, .. } => {
                    let ends =
                        |b: &[Stmt]| b.last().is_some_and(|s| matches!(s.kind, StmtKind::Raise { .. }));
                    let yes = ends(body) || self.block_sets(class, func, this, body, name, depth);
                    let no = ends(orelse)
                        || (!orelse.is_empty() && self.block_sets(class, func, this, orelse, name, depth));
                    if yes && no && !(ends(body) && ends(orelse)) {
                        return true;
                    }
                    if !ends(body) && !ends(orelse) && contains_return(body, orelse) {
                        return false;
                    }
                }
                StmtKind::Try { body, .. } if self.block_sets(class, func, this, body, name, depth) => {
                    return true;
                }
                StmtKind::Return(_) => return false,
                StmtKind::Expr(e) => {
                    if let Some(called) = self.called_for(class, e, &is_this)
                        && called != func
                        && self.function_sets(class, called, name, depth + 1)
                    {
                        return true;
                    }
                }
                _ => {}
            }
        }
        false
    }
}

fn contains_return(body: &[Stmt], orelse: &[Stmt]) -> bool {
    body.iter().chain(orelse).any(|s| matches!(s.kind, StmtKind::Return(_)))
}
