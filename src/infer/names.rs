//! The names that objects, classes and modules have: `dir(x)`, `Class.__dict__`, `Class.__subclasses__()`.

use super::Typed;
use super::codes;
use super::flow::Frame;
use crate::hir::attributes;
use crate::hir::{ClassId, Expr, FuncId, GlobalId};
use crate::types::{Ty, TyId};

/// What a name in a class body stands for.
#[derive(Clone, Copy)]
pub(crate) enum InClass {
    /// A variable.
    Variable(GlobalId),
    /// A method or a property.
    Method(FuncId),
}

impl Typed<'_> {
    /// What the body of a class defines, in the order of the text. Enumerations and library classes have other forms
    /// than CPython's.
    fn defined_in(&self, class: ClassId) -> Option<Vec<(String, InClass)>> {
        let program = self.program;
        let hir = &program.classes[class];
        if !self.is_plain_class(class) {
            return None;
        }
        let mut found: Vec<(u32, String, InClass)> = Vec::new();
        for (name, global) in &hir.attrs {
            found.push((program.globals[*global].span.start, name.clone(), InClass::Variable(*global)));
        }
        for (name, func) in hir.methods.iter().filter(|(name, _)| !name.contains('.')) {
            found.push((program.funcs[*func].span.start, name.clone(), InClass::Method(*func)));
        }
        found.sort_by_key(|(start, ..)| *start);
        Some(found.into_iter().map(|(_, name, what)| (name, what)).collect())
    }

    /// Whether assignments outside its body give a class attributes.
    fn has_given(&mut self, class: ClassId) -> bool {
        let cells = self.own_attrs.iter().filter(|((of, _), _)| *of == class).map(|(_, cell)| *cell);
        cells.collect::<Vec<_>>().into_iter().any(|cell| self.types.content(cell) != TyId::BOTTOM)
    }

    /// The items of `Class.__dict__` in their order, with what they stand for if it is in the text of the class;
    /// `None` if that is not known.
    pub(crate) fn class_dict(&mut self, class: ClassId) -> Option<Vec<(String, Option<InClass>)>> {
        let program = self.program;
        let given = self.has_given(class);
        let mut names = vec![("__module__".to_owned(), None)];
        names.extend(self.defined_in(class)?.into_iter().map(|(name, what)| (name, Some(what))));
        let hir = &program.classes[class];
        if hir.slots.is_none() && hir.bases.is_empty() {
            names.extend([("__dict__".to_owned(), None), ("__weakref__".to_owned(), None)]);
        }
        let place = if hir.doc.is_some() { 1 } else { names.len() };
        names.insert(place, ("__doc__".to_owned(), None));
        (!given).then_some(names)
    }

    /// The type of `Class.__dict__`.
    pub(super) fn class_dict_type(
        &mut self,
        f: &Frame,
        expr: &Expr,
        class: ClassId,
        only_names: bool,
    ) -> TyId {
        let Some(names) = self.class_dict(class) else {
            let shown = self.program.classes[class].name.clone();
            let message = format!("the `__dict__` of the class `{shown}` is not compiled");
            self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                d.label("it has attributes that are set later")
                    .help("ask for the attributes themselves, or use `hasattr`");
            });
            return self.failed();
        };
        let key = self.made_cell(f.inst, expr.id, 0);
        let value = self.made_cell(f.inst, expr.id, 1);
        self.types.flow(key, TyId::STR);
        self.types.flow(value, TyId::NONE);
        for (_, what) in names {
            if only_names {
                continue;
            }
            let ty = match what {
                Some(InClass::Variable(global)) => self.types.read(self.globals[global], f.inst),
                Some(InClass::Method(func)) => self.raw_method(class, func),
                None => continue,
            };
            self.types.flow(value, ty);
        }
        self.types.intern(Ty::Dict(key, value))
    }

    /// What `dir` says of values of a member type: each name, with the field whose flag tells whether it is there.
    pub(crate) fn dir_names(&mut self, ty: TyId) -> Option<Vec<(String, bool)>> {
        let program = self.program;
        let mut names: Vec<(String, bool)> = Vec::new();
        match self.types.get(ty).clone() {
            Ty::Object(_) | Ty::Class(_) => {
                let (class, of_object) = match *self.types.get(ty) {
                    Ty::Object(obj) => (self.types.obj(obj).class, true),
                    Ty::Class(class) => (class, false),
                    _ => return None,
                };
                let is_exception = self.is_exception(class);
                let mut has_dict = is_exception;
                for base in &program.classes[class].mro {
                    let hir = &program.classes[*base];
                    if program.modules[hir.module].is_library {
                        if !is_exception {
                            return None;
                        }
                        continue;
                    }
                    has_dict |= hir.slots.is_none();
                    names.extend(self.defined_in(*base)?.into_iter().map(|(name, _)| (name, false)));
                    names.extend(hir.slots.iter().flatten().map(|name| (name.clone(), false)));
                    if self.has_given(*base) {
                        return None;
                    }
                }
                if of_object {
                    for name in self.field_names(class) {
                        let cell = self.field_cell(ty, &name);
                        let own = is_exception && name == "_msg";
                        if self.types.content(cell) != TyId::BOTTOM && !own {
                            let flagged = self.may_lack(ty, &name);
                            names.push((name, flagged));
                        }
                    }
                }
                let plain = attributes::of_object(is_exception, has_dict);
                names.extend(plain.into_iter().map(|name| (name, false)));
            }
            Ty::Builtin(name) => {
                names.extend(attributes::all_of(&name)?.into_iter().map(|name| (name, false)));
            }
            Ty::Module(module) if !program.modules[module].is_library => {
                names.extend(program.modules[module].names.keys().map(|name| (name.clone(), false)));
                let own = attributes::dunders("builtins cached doc file loader name package spec");
                names.extend(own.map(|name| (name, false)));
            }
            _ => {
                let name = self.python_name(ty);
                names.extend(attributes::all_of(&name)?.into_iter().map(|name| (name, false)));
            }
        }
        // A name that is there in any case needs no flag.
        names.sort();
        names.dedup_by(|later, first| later.0 == first.0);
        Some(names)
    }

    /// `dir(x)`.
    pub(super) fn dir(&mut self, f: &Frame, expr: &Expr, ty: TyId) -> TyId {
        for member in self.types.members(ty) {
            if member != TyId::ERROR && self.dir_names(member).is_none() {
                let shown = self.show(member);
                let message = format!("`dir` of `{shown}` is not compiled");
                self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                    d.help("ask for one name with `hasattr`");
                });
                return self.failed();
            }
        }
        let cell = self.made_cell(f.inst, expr.id, 0);
        self.types.flow(cell, TyId::STR);
        self.types.intern(Ty::List(cell))
    }

    /// The classes that derive from a class themselves, as far as their statements run before a place.
    pub(crate) fn subclasses(&self, class: ClassId, from: &Expr, func: FuncId) -> Vec<ClassId> {
        let program = self.program;
        let hir = &program.funcs[func];
        let at_module_level = program.modules[hir.module].body == func;
        program
            .classes
            .iter_ids()
            .filter(|(_, other)| other.bases.contains(&class))
            .filter(|(_, other)| {
                !at_module_level || other.module != hir.module || other.span.start < from.span.start
            })
            .map(|(id, _)| id)
            .collect()
    }
}
