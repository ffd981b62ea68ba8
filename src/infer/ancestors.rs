//! What classes inherit: methods in the order of the bases, `super()`.

use super::Typed;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::{ClassId, Expr, FuncId, GlobalId, MethodKind};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// The method of a class, looked up in its resolution order.
    #[must_use]
    pub fn class_method(&self, class: ClassId, name: &str) -> Option<FuncId> {
        let program = self.program;
        program.method_in(&program.classes[class].mro, name)
    }

    /// Whether a class is `BaseException` or below it.
    #[must_use]
    pub fn is_exception(&self, class: ClassId) -> bool {
        let program = self.program;
        program.classes[class].mro.iter().any(|c| {
            program.classes[*c].name == "BaseException"
                && program.modules[program.classes[*c].module].is_library
        })
    }

    /// The type to which `super().name` (an attribute of a later class in the order) belongs.
    pub(super) fn super_attr(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        class: ClassId,
        this: TyId,
        name: &str,
    ) -> TyId {
        let mut result = TyId::BOTTOM;
        for member in self.types.members(this) {
            let found = self.super_method(class, member, name);
            let ty = match found {
                Some(func) if self.program.funcs[func].method == MethodKind::Getter => {
                    self.call_func(f, expr, func, None, Some(member), &[], &[])
                }
                Some(func) => self.bind_method(func, member),
                None if let Some(global) = self.super_variable(class, member, name) => {
                    self.types.read(self.globals[global], f.inst)
                }
                None if name == "__call__" && matches!(self.types.get(member), Ty::Class(_)) => {
                    self.types.intern(Ty::BuiltinMethod(member, name.into()))
                }
                None if name == "__new__"
                    && matches!(self.types.get(member), Ty::Class(c) if self.is_made_by(*c, class)) =>
                {
                    self.types.intern(Ty::Builtin("type_new".into()))
                }
                None if name == "__new__" => self.types.intern(Ty::Builtin("object_new".into())),
                // What `object` has for all classes does nothing.
                None if matches!(name, "__init__" | "__init_subclass__") => {
                    self.types.intern(Ty::Builtin("object.__init__".into()))
                }
                None => {
                    let class_name = self.program.classes[class].name.clone();
                    let message = format!("no base class of `{class_name}` has `{name}`");
                    if self.knows_all_attributes(class) && !name.starts_with("__") {
                        let text = format!("'super' object has no attribute '{name}'");
                        let would = Would::raise("AttributeError", text);
                        self.fault(f, codes::NO_ATTRIBUTE, expr.span, would, message, |_| {});
                    } else {
                        self.error(f, codes::NO_ATTRIBUTE, expr.span, message, |_| {});
                    }
                    self.failed()
                }
            };
            result = self.types.join(result, ty);
        }
        result
    }

    /// Whether all that a class has stands in the program: no class of the library is among its bases.
    fn knows_all_attributes(&self, class: ClassId) -> bool {
        let program = self.program;
        program.classes[class].mro.iter().all(|c| !program.modules[program.classes[*c].module].is_library)
    }

    /// Whether a class is an object of a metaclass, or of one derived from it.
    #[must_use]
    pub fn is_made_by(&self, class: ClassId, meta: ClassId) -> bool {
        self.program.metaclass(class).is_some_and(|of| self.program.classes[of].mro.contains(&meta))
    }

    /// The classes behind `class` in the order in which names are looked up for an object of a type.
    fn after(&self, class: ClassId, this: TyId) -> Option<&[ClassId]> {
        let actual = match self.types.get(this) {
            Ty::Object(obj) => self.types.obj(*obj).class,
            // In a method of a metaclass.
            Ty::Class(made) if self.is_made_by(*made, class) => self.program.metaclass(*made)?,
            Ty::Class(class) => *class,
            _ => class,
        };
        let mro = &self.program.classes[actual].mro;
        let at = mro.iter().position(|c| *c == class)?;
        Some(&mro[at + 1..])
    }

    /// The function that `super().name` means in a method of `class` for an object of a type.
    #[must_use]
    pub fn super_method(&self, class: ClassId, this: TyId, name: &str) -> Option<FuncId> {
        let program = self.program;
        program.method_in(self.after(class, this)?, name)
    }

    /// The class attribute that `super().name` means in a method of `class` for an object of a type.
    #[must_use]
    pub fn super_variable(&self, class: ClassId, this: TyId, name: &str) -> Option<GlobalId> {
        let program = self.program;
        program.attribute_in(self.after(class, this)?, name)
    }

    /// A function found in a class, as the attribute of an object.
    pub(super) fn bind_method(&mut self, func: FuncId, this: TyId) -> TyId {
        match self.program.funcs[func].method {
            MethodKind::Static => self.types.intern(Ty::Func(func, None)),
            MethodKind::Class => {
                let class = match *self.types.get(this) {
                    Ty::Object(obj) => self.types.obj(obj).class,
                    Ty::Class(class) => class,
                    _ => return TyId::ERROR,
                };
                let class = self.types.intern(Ty::Class(class));
                self.types.intern(Ty::Method(func, class))
            }
            _ => self.types.intern(Ty::Method(func, this)),
        }
    }
}
