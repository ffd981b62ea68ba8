//! Intrinsics that make objects: `object.__new__`, and for the library's `copy` module copies, whose fields
//! only the compiler knows.

use super::Typed;
use super::bind::Actual;
use super::flow::Frame;
use crate::hir::{ClassId, Expr, ExprKind};
use crate::types::{Ty, TyId};

/// Slots of the calls that copy fields begin here, beyond those of receivers.
const FIRST_SLOT: u32 = 1 << 25;

/// The field that `object_setattr(object, "field", value)` names.
pub(crate) fn field_of(expr: &Expr) -> Option<&str> {
    let ExprKind::Call { args, .. } = &expr.kind else { return None };
    match &args.get(1)?.value.kind {
        ExprKind::Str(name) => Some(name),
        _ => None,
    }
}

/// The object and the attribute that `object_setattr(object, "name", value)` sets.
pub(super) fn raw_change(expr: &Expr) -> Option<(&Expr, &str)> {
    let ExprKind::Call { func, args, .. } = &expr.kind else { return None };
    let sets = matches!(&func.kind, ExprKind::Builtin(name) if &**name == "object_setattr");
    sets.then_some((&args.first()?.value, field_of(expr)?))
}

impl Typed<'_> {
    /// `object_copy(x)`, `object_at(x, address)`: a value like `x`. `object_deepen(x, visit, memo)` gives each
    /// field of an object what `visit(field, memo)` returns.
    pub(super) fn copying(&mut self, f: &mut Frame, expr: &Expr, name: &str, args: &[Actual]) -> TyId {
        match (name, args) {
            ("object_new", [class, ..]) => match *self.types.get(class.ty) {
                Ty::Class(class) => self.blank_object(f, expr, class),
                _ => TyId::ERROR,
            },
            ("object_member", [class, name, value]) => {
                let Ty::Class(class) = *self.types.get(class.ty) else { return TyId::ERROR };
                let member = self.shared_object(class);
                for (field, ty) in [("name", name.ty), ("value", value.ty)] {
                    let cell = self.field_cell(member, field);
                    self.types.flow(cell, ty);
                }
                member
            }
            ("object_handled", []) => self.cause_type(),
            ("object_setattr", [object, _, value]) => {
                if let Some(field) = field_of(expr) {
                    self.thawed = true;
                    self.set_attr(f, expr, object.ty, field, value.ty);
                    self.thawed = false;
                }
                TyId::NONE
            }
            // Only names that some statement gives the method.
            ("object_setattr_given", [object, _, value]) => {
                let field = field_of(expr).unwrap_or_default();
                for member in self.types.members(object.ty) {
                    if self.is_given_name(member, field, f.inst) {
                        self.thawed = true;
                        self.set_attr(f, expr, member, field, value.ty);
                        self.thawed = false;
                    }
                }
                TyId::NONE
            }
            ("object_delattr", [object, _]) => {
                if let Some(field) = field_of(expr) {
                    self.thawed = true;
                    self.delete_attr(f, expr, object.ty, field);
                    self.thawed = false;
                }
                TyId::NONE
            }
            ("object_copy" | "object_at", [x, ..]) => x.ty,
            ("object_deepen", [x, visit, memo]) => {
                for member in self.types.members(x.ty) {
                    self.deepen(f, expr, member, visit.ty, memo.ty);
                }
                TyId::NONE
            }
            _ => TyId::ERROR,
        }
    }

    fn deepen(&mut self, f: &mut Frame, expr: &Expr, object: TyId, visit: TyId, memo: TyId) {
        let (Some(class), Ty::Func(visit, parent)) =
            (self.copied_class(object), self.types.get(visit).clone())
        else {
            return;
        };
        for (n, name) in self.field_names(class).iter().enumerate() {
            let cell = self.field_cell(object, name);
            let content = self.types.read(cell, f.inst);
            if content == TyId::BOTTOM {
                continue;
            }
            let slot = self.field_slot(object, n);
            let inst =
                self.instance(visit, parent, vec![content, memo], Some((f.inst, expr.id, expr.span, slot)));
            let ret = self.insts[inst].ret;
            let copy = self.types.read(ret, f.inst);
            self.types.flow(cell, copy);
        }
    }

    /// The class of objects that a copy duplicates: not members of enumerations, which are the same for ever.
    #[must_use]
    pub(crate) fn copied_class(&self, ty: TyId) -> Option<ClassId> {
        let Ty::Object(obj) = self.types.get(ty) else { return None };
        let class = self.types.obj(*obj).class;
        self.program.classes[class].enumeration.is_none().then_some(class)
    }

    /// The fields of objects of a class, those of its bases first.
    #[must_use]
    pub(crate) fn field_names(&self, class: ClassId) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for base in self.program.classes[class].mro.iter().rev() {
            for name in self.program.classes[*base].fields.keys() {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        names
    }

    /// What tells apart the calls that copy the fields of one object.
    pub(crate) fn field_slot(&self, object: TyId, n: usize) -> u32 {
        FIRST_SLOT + self.receiver_slot(object) * 256 + n as u32
    }
}
