//! How objects lie in memory: the structs of classes and their fields.

use super::Lower;
use super::object::{field_name, flag_name};
use crate::hir::ClassId;
use crate::olympus::ir::{CType, Ex, St, Struct, StructId};
use crate::types::{ObjId, Ty, TyId};

impl Lower<'_, '_, '_> {
    /// The struct of a family of objects; its fields are filled in at the end.
    pub(super) fn obj_struct(&mut self, obj: ObjId) -> StructId {
        let obj = self.typed.types.obj_root(obj);
        if let Some(id) = self.objs.get(&obj) {
            return *id;
        }
        let class = self.typed.types.obj(obj).class;
        let program = self.program;
        let hir = &program.classes[class];
        let stem = if Some(hir.module) == program.main {
            self.unit.name.clone()
        } else {
            program.modules[hir.module].name.clone()
        };
        let name = self.fresh_name(&format!("{stem}_{}", hir.name));
        let comment = format!("Objects of class {}.", hir.name);
        let id = self.unit.structs.push(Struct { name, comment, fields: Vec::new() });
        self.objs.insert(obj, id);
        id
    }

    /// Gives the object structs their fields, the inherited ones first and in the same order everywhere.
    pub(super) fn finish_objects(&mut self) {
        let mut n = 0;
        while n < self.objs.len() {
            let Some((obj, id)) = self.objs.get_index(n).map(|(o, i)| (*o, *i)) else { break };
            n += 1;
            let fields = self.layout(obj);
            self.unit.structs[id].fields = fields;
        }
    }

    /// The `__str__` methods that say what an uncaught exception of the program's own classes is about.
    pub(super) fn exception_texts(&mut self) {
        let program = self.program;
        let classes: Vec<ClassId> = self.classes.keys().copied().collect();
        for class in classes {
            if !self.typed.is_exception(class) || !self.typed.made_classes.contains(&class) {
                continue;
            }
            let Some(func) = self.typed.class_method(class, "__str__") else { continue };
            if program.modules[program.funcs[func].module].is_library {
                continue;
            }
            let ty = self.typed.shared_object(class);
            let inst = self.typed.demand_with(func, None, vec![ty]);
            let ret = self.typed.insts[inst].ret;
            if self.typed.types.content(ret) != TyId::STR || self.typed.insts[inst].params.as_slice() != [ty]
            {
                continue;
            }
            let Ex::Name(number) = self.class_number(class) else { continue };
            let c = self.ctype(ty);
            let id = self.function(inst);
            self.unit.exception_texts.push((number.to_string(), c, id));
        }
    }

    /// The tables of class names and base classes, for messages and for handlers.
    pub(super) fn finish_classes(&mut self) {
        // A base class is known to the tables before the classes below it need its number.
        let mut n = 0;
        while n < self.classes.len() {
            let Some(class) = self.classes.get_index(n).map(|(c, _)| *c) else { break };
            n += 1;
            let bases = &self.program.classes[class].bases;
            let parent = match bases.iter().find(|b| self.typed.is_exception(**b)).or(bases.first()) {
                Some(base) => match self.class_number(*base) {
                    Ex::Name(name) => name.to_string(),
                    _ => "0".to_owned(),
                },
                None => "0".to_owned(),
            };
            self.unit.exceptions.push((n as u32 - 1, self.program.classes[class].name.clone(), 0));
            self.unit.parents.push(parent);
        }
    }

    fn layout(&mut self, obj: ObjId) -> Vec<(String, CType)> {
        let class = self.typed.types.obj(obj).class;
        let mut fields = vec![("cls".to_owned(), CType::Named("uint32_t".into()))];
        let exception = self.typed.is_exception(class);
        if exception {
            fields.push(("loc".to_owned(), CType::Named("uint32_t".into())));
            fields.push(("_msg".to_owned(), CType::Str));
            fields.push(("_cause".to_owned(), CType::Exc));
            fields.push(("_args".to_owned(), CType::Ptr));
            if self.options.named_exceptions {
                fields.push(("_name".to_owned(), CType::Named("const char *".into())));
            }
        }
        let ty = self.typed.types.intern(Ty::Object(obj));
        for (name, flagged) in self.fields_of(obj) {
            if exception && name == "_msg" {
                continue;
            }
            let cell = self.typed.field_cell(ty, &name);
            let content = self.typed.types.content(cell);
            let c = self.ctype(content);
            if c != CType::None {
                fields.push((field_name(&name), c));
            }
            if flagged {
                fields.push((flag_name(&name), CType::Bool));
            }
        }
        fields
    }

    /// The fields of a family of objects in order, and whether each may be read before it is set.
    pub(super) fn fields_of(&mut self, obj: ObjId) -> Vec<(String, bool)> {
        let program = self.program;
        let class = self.typed.types.obj(obj).class;
        let mut names: Vec<String> = Vec::new();
        for base in program.classes[class].mro.iter().rev() {
            for name in program.classes[*base].fields.keys() {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        let known: Vec<String> = self.typed.types.obj(obj).fields.keys().cloned().collect();
        for name in known {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.into_iter().map(|name| (name.clone(), self.typed.may_be_unset(class, &name))).collect()
    }

    /// Whether objects of a type keep a value of their own under a name.
    pub(super) fn has_field(&self, class: ClassId, ty: TyId, name: &str) -> bool {
        let known = match self.typed.types.get(ty) {
            Ty::Object(obj) => self.typed.types.obj(*obj).fields.contains_key(name),
            _ => false,
        };
        known || self.typed.is_field(class, name)
    }

    /// Class attributes are what fields of the same name read as at first.
    pub(super) fn seed_fields(&mut self, class: ClassId, ty: TyId, this: &Ex) {
        let program = self.program;
        let mut done: Vec<&str> = Vec::new();
        for base in &program.classes[class].mro {
            for (name, global) in &program.classes[*base].attrs {
                if done.contains(&name.as_str()) || !self.has_field(class, ty, name) {
                    continue;
                }
                done.push(name);
                if self.typed.may_be_unset(class, name) {
                    continue;
                }
                let cell = self.typed.field_cell(ty, name);
                let content = self.typed.types.content(cell);
                if self.ctype(content) == CType::None {
                    continue;
                }
                let (value, from) = self.read_global(*global);
                let value = self.coerce(value, from, content);
                self.emit(St::Set(Ex::Arrow(Box::new(this.clone()), field_name(name).into()), value));
            }
        }
    }
}
