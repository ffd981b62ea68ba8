//! Attributes of classes and functions: what class bodies define and what assignments give.

use super::Typed;
use crate::hir::{ClassId, Expr, FuncId};
use crate::types::{Cell, CellOrigin, InstId, Ty, TyId};

/// What may hold an attribute of a class.
pub(crate) struct ClassAttr {
    /// What assignments from outside its body have given a class.
    pub given: Vec<(ClassId, Cell)>,
    /// The variable of the class body that defines it.
    pub defined: Option<crate::hir::GlobalId>,
}

impl Typed<'_> {
    /// The variable of a class attribute.
    #[must_use]
    pub fn class_attr(&self, class: ClassId, name: &str) -> Option<crate::hir::GlobalId> {
        let program = self.program;
        program.attribute_in(&program.classes[class].mro, name)
    }

    /// Whether an assignment may give a class an attribute of a name: methods cannot be replaced.
    pub(crate) fn can_be_given(&self, class: ClassId, name: &str) -> bool {
        let hir = &self.program.classes[class];
        !name.starts_with("__")
            && hir.enumeration.is_none()
            && (hir.open || !self.program.modules[hir.module].is_library)
            && self.class_method(class, name).is_none()
    }

    /// The cell of an attribute that a class gets by `Class.name = value` and not in its body.
    pub(crate) fn own_attr(&mut self, class: ClassId, name: &str) -> Cell {
        let types = &mut self.types;
        *self
            .own_attrs
            .entry((class, name.to_owned()))
            .or_insert_with(|| types.new_cell(TyId::BOTTOM, CellOrigin::Fixed))
    }

    /// What may hold an attribute of a class, in the order in which it is looked for: what assignments have given the
    /// class and its bases, then the variable of the first class body that defines it.
    pub(crate) fn class_attr_parts(&mut self, class: ClassId, name: &str) -> ClassAttr {
        let program = self.program;
        let mut parts = ClassAttr { given: Vec::new(), defined: None };
        for base in &program.classes[class].mro {
            parts.defined = program.attribute_in(&[*base], name);
            if parts.defined.is_some() {
                break;
            }
            let hir = &program.classes[*base];
            if hir.open || !program.modules[hir.module].is_library {
                parts.given.push((*base, self.own_attr(*base, name)));
            }
        }
        parts
    }

    /// Whether some assignment gives a class or one of its bases the attribute.
    pub(crate) fn is_given(&mut self, parts: &ClassAttr) -> bool {
        parts.given.iter().any(|(_, cell)| self.types.content(*cell) != TyId::BOTTOM)
    }

    /// Whether a class has an attribute of a name, or may be given one.
    pub(super) fn has_class_attr(&mut self, class: ClassId, name: &str) -> bool {
        let parts = self.class_attr_parts(class, name);
        parts.defined.is_some()
            || parts.given.iter().any(|(_, cell)| self.types.content(*cell) != TyId::BOTTOM)
    }

    /// The type of an attribute of a class, if it can have one of that name.
    pub(crate) fn class_attr_type(&mut self, class: ClassId, name: &str, reader: InstId) -> Option<TyId> {
        let parts = self.class_attr_parts(class, name);
        let mut result = TyId::BOTTOM;
        for (_, cell) in &parts.given {
            let one = self.types.read(*cell, reader);
            result = self.types.join(result, one);
        }
        if let Some(global) = parts.defined {
            let one = self.types.read(self.globals[global], reader);
            result = self.types.join(result, one);
        }
        (parts.defined.is_some() || result != TyId::BOTTOM).then_some(result)
    }

    /// `__mro__`, `__bases__` and `__subclasses__()` of a class: a tuple of classes; its `__base__`.
    pub(crate) fn class_tuple(
        &mut self,
        class: ClassId,
        name: &str,
        expr: &Expr,
        func: FuncId,
    ) -> Option<TyId> {
        let program = self.program;
        let classes = match name {
            "__mro__" => program.classes[class].mro.clone(),
            "__bases__" => program.classes[class].bases.clone(),
            "__subclasses__" => self.subclasses(class, expr, func),
            "__base__" => {
                return Some(match program.classes[class].bases.first() {
                    Some(base) => self.types.intern(Ty::Class(*base)),
                    None => self.types.intern(Ty::Builtin("object".into())),
                });
            }
            _ => return None,
        };
        let mut types: Vec<TyId> = classes.iter().map(|c| self.types.intern(Ty::Class(*c))).collect();
        if name == "__mro__" || types.is_empty() && name == "__bases__" {
            types.push(self.types.intern(Ty::Builtin("object".into())));
        }
        Some(self.types.tuple(&types))
    }

    /// What a class attribute gives when it is asked of an object: functions get the object as their first
    /// argument, all else is as it is.
    pub(crate) fn bind_functions(&mut self, content: TyId, this: TyId) -> TyId {
        let mut result = TyId::BOTTOM;
        for member in self.types.members(content) {
            let one = match self.types.get(member) {
                Ty::Func(..) => self.types.intern(Ty::Bound(member, this)),
                _ => member,
            };
            result = self.types.join(result, one);
        }
        result
    }

    /// The variable of an attribute of a function that is made anew by another one.
    pub(crate) fn own_attribute(&self, func: FuncId, name: &str) -> Option<(FuncId, crate::hir::LocalId)> {
        self.program.funcs[func].own_attribute(name, self.program)
    }

    /// Whether there is one function object of a function: it is not made anew by another function.
    pub(crate) fn lasts(&self, func: FuncId) -> bool {
        let hir = &self.program.funcs[func];
        !hir.qualname.contains("<locals>") && self.program.modules[hir.module].compiled.is_none()
    }

    /// The cell of an attribute of a function.
    pub(crate) fn func_attr(&mut self, func: FuncId, name: &str) -> Cell {
        let types = &mut self.types;
        *self
            .func_attrs
            .entry((func, name.to_owned()))
            .or_insert_with(|| types.new_cell(TyId::BOTTOM, CellOrigin::Fixed))
    }
}
