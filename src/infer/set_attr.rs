//! Attributes that are set and deleted, and what hinders it.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::{AnnotationKind, ClassId, Expr, FuncId, MethodKind, is_function_attribute};
use crate::types::{Cell, CellOrigin, InstId, Ty, TyId};

impl Typed<'_> {
    /// Whether `__slots__` leave room for an attribute: those of a class count if all its bases have some as well.
    fn has_place(&self, class: ClassId, name: &str) -> bool {
        let program = self.program;
        let mut classes = program.classes[class].mro.iter().map(|c| &program.classes[*c]);
        !classes.clone().all(|c| c.slots.is_some())
            || classes.any(|c| c.slots.iter().flatten().any(|slot| slot == name || slot == "__dict__"))
    }

    /// Whether the objects of a class keep their fields, here: only its constructor sets them.
    fn is_frozen(&self, f: &Frame, class: ClassId, name: &str) -> bool {
        let program = self.program;
        // A class derived from a named tuple may have more attributes than that.
        let keeps = |c: &ClassId| {
            let hir = &program.classes[*c];
            let own = |fields: &Vec<String>| *c == class || fields.iter().any(|field| field == name);
            hir.frozen && hir.named_tuple.as_ref().is_none_or(own)
        };
        program.classes[class].mro.iter().any(keeps)
            && program.funcs[f.func].name != "__init__"
            && !self.thawed
    }

    /// Whether objects of a class have a property of this name, and its setter if it has one.
    #[must_use]
    pub fn property_of(&self, class: ClassId, name: &str) -> Option<Option<FuncId>> {
        let program = self.program;
        let mut classes = program.classes[class].mro.iter().map(|class| &program.classes[*class]);
        let getter = |func: &FuncId| program.funcs[*func].method == MethodKind::Getter;
        let has = |class: &&crate::hir::Class| {
            class.setters.contains_key(name)
                || class.methods.contains_key(name)
                || class.attrs.contains_key(name)
        };
        // Anything else of that name in a derived class hides a property.
        let class = classes.find(has)?;
        let setter = class.setters.get(name).copied();
        (setter.is_some() || class.methods.get(name).is_some_and(getter)).then_some(setter)
    }

    /// The method of a class that sets or deletes all attributes of its objects, where it is not passed by.
    #[must_use]
    fn hook(&self, f: &Frame, class: ClassId, name: &str) -> Option<FuncId> {
        if self.thawed || self.sets_own(f.func, class) { None } else { self.class_method(class, name) }
    }

    /// Whether a function is one of the library, of a class that this one derives from: in CPython it is not written
    /// in Python, and sets no attributes.
    pub(crate) fn sets_own(&self, func: FuncId, class: ClassId) -> bool {
        let func = &self.program.funcs[func];
        self.program.modules[func.module].is_library
            && func.class.is_some_and(|base| self.program.classes[class].mro.contains(&base))
    }

    /// The cell that tells whether some statement gives a `__setattr__` a name.
    pub(super) fn given_name(&mut self, hook: FuncId, name: &str) -> Cell {
        let types = &mut self.types;
        *self
            .given_names
            .entry((hook, name.to_owned()))
            .or_insert_with(|| types.new_cell(TyId::BOTTOM, CellOrigin::Fixed))
    }

    /// Whether some statement sets an attribute of this name of such an object by its `__setattr__`, or calls that.
    pub(crate) fn is_given_name(&mut self, object: TyId, name: &str, reader: InstId) -> bool {
        let Ty::Object(obj) = *self.types.get(object) else { return true };
        let Some(hook) = self.class_method(self.types.obj(obj).class, "__setattr__") else { return true };
        let cell = self.given_name(hook, name);
        let any = self.given_name(hook, "");
        self.types.read(cell, reader) != TyId::BOTTOM || self.types.read(any, reader) != TyId::BOTTOM
    }

    /// `object.name = value`.
    pub(super) fn set_attr(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, name: &str, value: TyId) {
        let members = self.types.members(ty);
        let mut missing = Vec::new();
        for member in &members {
            match self.types.get(*member).clone() {
                Ty::Error => {}
                Ty::Object(obj) => {
                    let class = self.types.obj(obj).class;
                    let program = self.program;
                    if let Some(hook) = self.hook(f, class, "__setattr__") {
                        let given = self.given_name(hook, name);
                        self.types.flow(given, TyId::STR);
                        let args = [Actual::plain(TyId::STR), Actual::plain(value)];
                        self.call_func(f, expr, hook, None, Some(*member), &args, &[]);
                        continue;
                    }
                    if !self.thawed && self.class_attr_parts(class, name).defined.is_some() {
                        if let Some((this, set)) = self.descriptor(class, name, "__set__", Some(f.inst)) {
                            let args = [Actual::plain(*member), Actual::plain(value)];
                            self.call_func(f, expr, set, None, Some(this), &args, &[]);
                            continue;
                        }
                        // What the attribute holds is not known yet.
                        if self.class_attr_type(class, name, f.inst) == Some(TyId::BOTTOM) {
                            continue;
                        }
                    }
                    let property = self.property_of(class, name);
                    if property == Some(None) {
                        let shown = program.classes[class].name.clone();
                        let text = format!("property '{name}' of '{shown}' object has no setter");
                        let would = Would::raise("AttributeError", text);
                        let message = format!("the property `{name}` of `{shown}` cannot be set");
                        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |d| {
                            d.help(format!("write a setter: `@{name}.setter`"));
                        });
                        continue;
                    }
                    if let Some(setter) = property.flatten() {
                        self.call_func(
                            f,
                            expr,
                            setter,
                            None,
                            Some(*member),
                            &[super::bind::Actual::plain(value)],
                            &[],
                        );
                        continue;
                    }
                    if self.is_frozen(f, class, name) {
                        let would = self.frozen_error(class, name, "set");
                        let message =
                            format!("`{name}` of a frozen `{}` cannot be set", program.classes[class].name);
                        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |d| {
                            d.help("make a changed copy: `dataclasses.replace(x, …)`, or `x._replace(…)`");
                        });
                        continue;
                    }
                    if matches!(name, "name" | "value")
                        && program.classes[class].enumeration.is_some()
                        && program.funcs[f.func].class.is_none()
                    {
                        let text = format!("<enum 'Enum'> cannot set attribute '{name}'");
                        let would = Would::raise("AttributeError", text);
                        let message = format!("`{name}` of a member of an enumeration cannot be set");
                        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |_| {});
                        continue;
                    }
                    if !self.has_place(class, name) {
                        let shown = &program.classes[class].name;
                        let text = format!("'{shown}' object has no attribute '{name}'");
                        let would = Would::raise("AttributeError", text);
                        let message = format!("`{name}` is not in the `__slots__` of `{shown}`");
                        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |d| {
                            d.help("add the name to `__slots__`, or leave `__slots__` out");
                        });
                        continue;
                    }
                    for c in &program.classes[class].mro {
                        let annotation = program.classes[*c].field_annotations.get(name);
                        self.apply_annotation(f, annotation, value);
                    }
                    let cell = self.field_cell(*member, name);
                    self.types.flow(cell, value);
                    // Until it is set it reads as the class attribute.
                    if !self.is_described(class, name)
                        && let Some(ty) = self.class_attr_type(class, name, f.inst)
                    {
                        self.types.flow(cell, ty);
                    }
                }
                Ty::Class(class) => {
                    let program = self.program;
                    if program.classes[class].enumeration.is_some()
                        && !name.starts_with('_')
                        && program.classes[class].attrs.contains_key(name)
                    {
                        let text = format!("cannot reassign member '{name}'");
                        let would = Would::raise("AttributeError", text.clone());
                        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, text, |_| {});
                        continue;
                    }
                    match program.classes[class].attrs.get(name) {
                        Some(global) => {
                            self.assigned_attrs.insert(*global);
                            let cell = self.globals[*global];
                            self.types.flow(cell, value);
                        }
                        None if self.can_be_given(class, name) => {
                            let cell = self.own_attr(class, name);
                            self.types.flow(cell, value);
                        }
                        None => missing.push(*member),
                    }
                }
                Ty::Func(func, None) if is_function_attribute(name) && self.lasts(func) => {
                    let cell = self.func_attr(func, name);
                    self.types.flow(cell, value);
                }
                Ty::Func(func, Some(parent)) if self.own_attribute(func, name).is_some() => {
                    let Some((owner, local)) = self.own_attribute(func, name) else { continue };
                    let inst = self.owner_of(parent, owner);
                    if let Some(cell) = self.insts[inst].captured.get(&local).copied() {
                        self.types.flow(cell, value);
                    }
                }
                Ty::Module(module) => match self.program.modules[module].names.get(name) {
                    Some(global) => {
                        let cell = self.globals[*global];
                        self.types.flow(cell, value);
                    }
                    None => missing.push(*member),
                },
                Ty::None => missing.push(*member),
                _ => missing.push(*member),
            }
        }
        if missing.len() == members.len() && !members.is_empty() {
            let shown = self.show(missing[0]);
            let message = format!("attribute `{name}` of `{shown}` cannot be set");
            let more = |d: &mut crate::diag::Diagnostic| {
                d.label(format!("the object is `{shown}`"));
            };
            match self.attribute_error(missing[0], name) {
                Some(would) if !matches!(self.types.get(missing[0]), Ty::Class(_) | Ty::Module(_)) => {
                    self.fault(f, codes::NO_ATTRIBUTE, expr.span, would, message, more);
                }
                _ => self.error(f, codes::NO_ATTRIBUTE, expr.span, message, more),
            }
        }
    }

    /// `del object.name`: a deleter, or a field that is missing from then on. False if there is neither.
    pub(super) fn delete_attr(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, name: &str) -> bool {
        for member in self.types.members(ty) {
            let Ty::Object(obj) = *self.types.get(member) else { return member == TyId::ERROR };
            let class = self.types.obj(obj).class;
            if let Some(hook) = self.hook(f, class, "__delattr__") {
                self.call_func(f, expr, hook, None, Some(member), &[Actual::plain(TyId::STR)], &[]);
            } else if let Some((this, delete)) = self.descriptor(class, name, "__delete__", Some(f.inst)) {
                self.call_func(f, expr, delete, None, Some(this), &[Actual::plain(member)], &[]);
            } else if let Some(deleter) = self.class_method(class, &crate::hir::deleter(name)) {
                self.call_func(f, expr, deleter, None, Some(member), &[], &[]);
            } else if self.property_of(class, name).is_some() {
                let shown = self.program.classes[class].name.clone();
                let text = format!("property '{name}' of '{shown}' object has no deleter");
                let would = Would::raise("AttributeError", text);
                let message = format!("the property `{name}` of `{shown}` cannot be deleted");
                self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |d| {
                    d.help(format!("write a deleter: `@{name}.deleter`"));
                });
            } else if self.is_frozen(f, class, name) {
                let would = self.frozen_error(class, name, "delete");
                let shown = &self.program.classes[class].name;
                let message = format!("`{name}` of a frozen `{shown}` cannot be deleted");
                self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |_| {});
            } else {
                self.deleted_fields.insert(name.to_owned());
            }
        }
        true
    }

    /// What CPython raises where an attribute of an object that does not change is set or deleted.
    fn frozen_error(&self, class: ClassId, name: &str, what: &str) -> Would {
        let program = self.program;
        let mut mro = program.classes[class].mro.iter();
        let Some(fields) = mro.find_map(|c| program.classes[*c].named_tuple.as_ref()) else {
            let verb = if what == "set" { "assign to" } else { what };
            return Would::raise("FrozenInstanceError", format!("cannot {verb} field '{name}'"));
        };
        let text = match fields.iter().any(|field| field == name) {
            true => format!("can't {what} attribute"),
            false => format!("'{}' object has no attribute '{name}'", program.classes[class].name),
        };
        Would::raise("AttributeError", text)
    }

    /// An annotation gives the elements of containers their types before anything is stored in them.
    pub(super) fn apply_annotation(
        &mut self,
        f: &Frame,
        annotation: Option<&crate::hir::Annotation>,
        ty: TyId,
    ) {
        let Some(annotation) = annotation else { return };
        match (&annotation.kind, self.types.get(ty).clone()) {
            (AnnotationKind::Union(parts), _) => {
                for part in parts {
                    self.apply_annotation(f, Some(part), ty);
                }
            }
            (AnnotationKind::Generic(head, args), Ty::List(cell)) if head == "list" => {
                self.annotate_cell(f, args.first(), cell)
            }
            (AnnotationKind::Generic(head, args), Ty::Set(cell)) if head == "set" => {
                self.annotate_cell(f, args.first(), cell)
            }
            (AnnotationKind::Generic(head, args), Ty::Dict(key, value)) if head == "dict" => {
                self.annotate_cell(f, args.first(), key);
                self.annotate_cell(f, args.get(1), value);
            }
            _ => {}
        }
    }

    fn annotate_cell(&mut self, f: &Frame, annotation: Option<&crate::hir::Annotation>, cell: Cell) {
        let Some(annotation) = annotation else { return };
        let content = self.types.content(cell);
        if content != TyId::BOTTOM {
            self.apply_annotation(f, Some(annotation), content);
            return;
        }
        let ty = match &annotation.kind {
            AnnotationKind::Builtin(name) => match name.as_str() {
                "int" => TyId::INT,
                "bool" => TyId::BOOL,
                "str" => TyId::STR,
                "float" => TyId::FLOAT,
                _ => return,
            },
            AnnotationKind::Class(class) if self.program.classes[*class].enumeration.is_none() => return,
            _ => return,
        };
        self.types.flow(cell, ty);
    }
}
