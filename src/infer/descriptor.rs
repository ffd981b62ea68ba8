//! Descriptors: objects in class attributes whose `__get__`, `__set__` and `__delete__` are asked when an object is
//! asked for the attribute. Which attribute holds one is known from its type.

use super::Typed;
use super::bind::Actual;
use super::flow::Frame;
use crate::hir::{ClassId, Expr, FuncId};
use crate::types::{InstId, Ty, TyId};

impl Typed<'_> {
    /// The descriptor in an attribute of a class, and its method of a name.
    pub(crate) fn descriptor(
        &mut self,
        class: ClassId,
        name: &str,
        hook: &str,
        reader: Option<InstId>,
    ) -> Option<(TyId, FuncId)> {
        let global = self.class_attr_parts(class, name).defined?;
        if self.program.classes[class].enumeration.is_some() {
            return None;
        }
        let cell = self.globals[global];
        let content = match reader {
            Some(reader) => self.types.read(cell, reader),
            None => self.types.content(cell),
        };
        if !matches!(self.types.get(content), Ty::Object(_)) {
            return None;
        }
        Some((content, self.method_of(content, hook)?))
    }

    /// Whether an attribute of a class is a descriptor that keeps objects from having a field of its name.
    pub(crate) fn is_data_descriptor(&mut self, class: ClassId, name: &str) -> bool {
        self.descriptor(class, name, "__set__", None).is_some()
    }

    /// Whether an attribute of a class is a descriptor of any kind.
    pub(crate) fn is_described(&mut self, class: ClassId, name: &str) -> bool {
        self.descriptor(class, name, "__get__", None).is_some() || self.is_data_descriptor(class, name)
    }

    /// What `__get__` of a descriptor gives; for the class itself if there is no object.
    pub(super) fn described(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        class: ClassId,
        name: &str,
        object: Option<TyId>,
    ) -> Option<TyId> {
        let (descriptor, get) = self.descriptor(class, name, "__get__", Some(f.inst))?;
        let owner = self.types.intern(Ty::Class(class));
        let args = [Actual::plain(object.unwrap_or(TyId::NONE)), Actual::plain(owner)];
        let got = self.call_func(f, expr, get, None, Some(descriptor), &args, &[]);
        // A field of the object comes first, unless the descriptor sets as well.
        let field = object.filter(|object| self.may_shadow(class, *object, name));
        Some(match field {
            Some(object) => {
                let cell = self.field_cell(object, name);
                let own = self.types.read(cell, f.inst);
                self.types.join(got, own)
            }
            None => got,
        })
    }

    /// Whether objects may have a field of the name of a descriptor that goes before it.
    pub(crate) fn may_shadow(&mut self, class: ClassId, object: TyId, name: &str) -> bool {
        if self.is_data_descriptor(class, name) {
            return false;
        }
        match self.types.get(object) {
            Ty::Object(obj) => {
                let obj = self.types.obj_root(*obj);
                self.is_field(class, name) || self.types.obj(obj).fields.contains_key(name)
            }
            _ => false,
        }
    }
}
