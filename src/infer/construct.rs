//! Objects that calls of classes make, and the families of types that objects of one class share.

use super::Typed;
use super::bind::{Actual, Width};
use super::call::Named;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::keywords::SPREAD;
use crate::hir::{ClassId, Expr, FuncId, MethodKind};
use crate::types::{ObjId, Ty, TyId};

impl Typed<'_> {
    /// CPython's complaint about making an object of a class whose abstract methods are not all written.
    #[must_use]
    pub(crate) fn abstract_text(&self, class: ClassId) -> Option<String> {
        let program = self.program;
        let mro = &program.classes[class].mro;
        if !mro.iter().any(|c| program.classes[*c].is_abc) {
            return None;
        }
        let mut open: Vec<&str> = mro
            .iter()
            .flat_map(|c| program.classes[*c].methods.iter())
            .filter(|(name, func)| {
                program.funcs[**func].is_abstract
                    && self.class_method(class, name) == Some(**func)
                    && self.class_attr(class, name).is_none()
            })
            .map(|(name, _)| name.as_str())
            .collect();
        open.sort_unstable();
        let plural = if open.len() == 1 { "" } else { "s" };
        let name = &program.classes[class].name;
        (!open.is_empty()).then(|| {
            format!(
                "Can't instantiate abstract class {name} with abstract method{plural} {}",
                open.join(", ")
            )
        })
    }

    /// The family of objects that a call of a class makes at this place.
    pub(super) fn family(&mut self, f: &Frame, expr: &Expr, class: ClassId) -> ObjId {
        let hir = &self.program.classes[class];
        let library = self.program.modules[hir.module].is_library;
        // Slices are all alike: numbers or None.
        let alike = self.is_exception(class) || self.is_library_class(class, "slice");
        let alike = alike || {
            // Annotations say that splitting would gain nothing.
            !hir.fields.is_empty() && hir.fields.keys().all(|f| hir.field_annotations.contains_key(f))
        };
        let per_site = (library && !alike) || self.split.classes.contains(&class);
        // A handler does not know where what it catches was made.
        if !per_site || self.is_exception(class) {
            return self.shared_family(class);
        }
        // An object that makes more of its own kind (nodes of a tree) makes them of its own family.
        let mut at = Some(f.inst);
        while let Some(inst) = at {
            if let Some(first) = self.insts[inst].params.first()
                && let Ty::Object(obj) = *self.types.get(*first)
                && self.types.obj(obj).class == class
            {
                return self.types.obj_root(obj);
            }
            at = self.insts[inst].creator.map(|(creator, _)| creator).filter(|_| false);
        }
        if let Some(obj) = self.site_objs.get(&(f.inst, expr.id, class)) {
            return self.types.obj_root(*obj);
        }
        if let Some(group) = self.split.groups.get(&(self.insts[f.inst].func, expr.id, class)).copied() {
            if let Some(obj) = self.group_objs.get(&(class, group)) {
                return self.types.obj_root(*obj);
            }
            let obj = self.types.new_obj(class);
            self.group_objs.insert((class, group), obj);
            return obj;
        }
        let obj = self.types.new_obj(class);
        self.site_objs.insert((f.inst, expr.id, class), obj);
        obj
    }

    /// The one family of a class that is not split.
    pub(crate) fn shared_family(&mut self, class: ClassId) -> ObjId {
        if let Some(obj) = self.shared_objs.get(&class) {
            return self.types.obj_root(*obj);
        }
        let obj = self.types.new_obj(class);
        self.shared_objs.insert(class, obj);
        obj
    }

    /// The type of objects of a class that is not split.
    pub(crate) fn shared_object(&mut self, class: ClassId) -> TyId {
        let obj = self.shared_family(class);
        self.types.intern(Ty::Object(obj))
    }

    /// The method that makes what is not a member: that of flags, or `_missing_`.
    pub(crate) fn enum_missing(&self, class: ClassId) -> Option<FuncId> {
        self.class_method(class, "__combined__").or_else(|| self.class_method(class, "_missing_"))
    }

    /// The class as the receiver of `_missing_`, if it is a class method.
    pub(crate) fn missing_receiver(&mut self, missing: FuncId, class: ClassId) -> Option<TyId> {
        let of_class = self.program.funcs[missing].method == MethodKind::Class;
        of_class.then(|| self.types.intern(Ty::Class(class)))
    }

    pub(super) fn construct(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        class: ClassId,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        let this = self.types.intern(Ty::Class(class));
        if let Some(call) = self.method_of(this, "__call__") {
            return self.call_func(f, expr, call, None, Some(this), args, named);
        }
        self.construct_plain(f, expr, class, args, named)
    }

    /// What `type.__call__` does.
    pub(super) fn construct_plain(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        class: ClassId,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        let hir = &self.program.classes[class];
        if hir.enumeration.is_some() {
            let member = self.shared_object(class);
            if let (Some(missing), [value]) = (self.enum_missing(class), args) {
                let this = self.missing_receiver(missing, class);
                let made = self.call_func(f, expr, missing, None, this, &[Actual::plain(value.ty)], &[]);
                // What is neither a member nor None is an error when it is made.
                let _ = made;
            }
            return member;
        }
        if let Some(text) = self.abstract_text(class) {
            let (name, span) = (hir.name.clone(), hir.span);
            // One class of several that may be meant is only refused when it is its turn.
            if self.can_raise {
                let would = Would::raise("TypeError", text.clone());
                self.fault(f, codes::NOT_CALLABLE, expr.span, would, text, |d| {
                    d.because(span, format!("`{name}` is defined here"));
                });
            }
            return TyId::BOTTOM;
        }
        if let Some(new) = self.class_method(class, "__new__") {
            return self.made_by_new(f, expr, class, new, args, named);
        }
        let exit = self.named_library_class("SystemExit");
        if exit.is_some_and(|exit| self.program.classes[class].mro.contains(&exit)) {
            self.sees_exits |= exit != Some(class) || self.raising != Some((f.inst, expr.id));
            if let Some(func) = self.library_func("_exit_now") {
                self.call_func(f, expr, func, None, None, args, named);
            }
        }
        let this = self.blank_object(f, expr, class);
        if self.is_exception(class) {
            let message = self.field_cell(this, "_msg");
            self.types.flow(message, TyId::STR);
            for arg in args {
                self.needs_str(f, expr, arg.ty);
            }
            let spread = self.expanded("", args);
            if spread.iter().all(|a| !a.star && a.ty != TyId::BOTTOM) {
                let given: Vec<TyId> = spread.iter().map(|a| a.ty).collect();
                let given = self.types.tuple(&given);
                let cell = self.args_cell(class);
                self.types.flow(cell, given);
            }
        }
        match self.class_method(class, "__init__") {
            Some(init) => {
                let result = self.call_func(f, expr, init, None, Some(this), args, named);
                if result == TyId::BOTTOM {
                    return TyId::BOTTOM;
                }
            }
            None => {
                // Whether what is starred is empty is seen when the program runs.
                let none = |width: &Width| matches!(width, Width::Known(0) | Width::Any);
                let unnamed = named.iter().all(|(name, _)| name == SPREAD);
                if !(unnamed && self.widths(args).iter().all(none)) {
                    let name = hir.name.clone();
                    let span = hir.span;
                    let message = format!("{name}() takes no arguments");
                    let would = Would::raise("TypeError", message.clone());
                    self.fault(f, codes::ARGUMENTS, expr.span, would, message, |d| {
                        d.because(span, format!("`{name}` has no `__init__`"));
                    });
                }
            }
        }
        this
    }

    /// Class attributes are what a field reads as until it is set; annotations shape empty containers.
    pub(super) fn seed_fields(&mut self, f: &Frame, class: ClassId, this: TyId) {
        let program = self.program;
        for base in &program.classes[class].mro {
            for (name, annotation) in &program.classes[*base].field_annotations {
                let cell = self.field_cell(this, name);
                let content = self.types.content(cell);
                self.apply_annotation(f, Some(annotation), content);
            }
            for (name, global) in &program.classes[*base].attrs {
                if self.is_field(class, name) && !self.is_described(class, name) {
                    let attr = self.globals[*global];
                    let ty = self.types.read(attr, f.inst);
                    let cell = self.field_cell(this, name);
                    self.types.flow(cell, ty);
                }
            }
        }
    }

    /// Whether objects of a class have a field of their own of this name.
    #[must_use]
    pub fn is_field(&self, class: ClassId, name: &str) -> bool {
        let program = self.program;
        program.classes[class].mro.iter().any(|c| program.classes[*c].fields.contains_key(name))
    }

    /// The class of an exception object whose `args` a call of `BaseException.__init__` sets.
    #[must_use]
    pub fn exception_start(&self, func: FuncId, this: TyId) -> Option<ClassId> {
        let base = self.named_library_class("BaseException")?;
        let Ty::Object(obj) = self.types.get(this) else { return None };
        (self.class_method(base, "__init__") == Some(func)).then(|| self.types.obj(*obj).class)
    }
}
