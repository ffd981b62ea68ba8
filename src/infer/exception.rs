//! Exceptions: what `raise` takes, what `except` catches, and what they are made with.

use super::Typed;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::{ClassId, Expr};
use crate::types::{Cell, CellOrigin, Ty, TyId};

impl Typed<'_> {
    /// Whether values of a type are caught exceptions whose class only the running program knows: the
    /// runtime raises objects of the library's classes, and one type stands for all of those below it.
    #[must_use]
    pub fn is_open_exception(&self, ty: TyId) -> bool {
        match self.types.get(ty) {
            Ty::Object(obj) => {
                let class = self.types.obj(*obj).class;
                self.is_exception(class)
                    && self.program.modules[self.program.classes[class].module].is_library
            }
            _ => false,
        }
    }

    /// `raise value`.
    pub(super) fn raised(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) {
        for member in self.types.members(ty) {
            let good = match *self.types.get(member) {
                Ty::Class(class) if self.is_exception(class) => {
                    self.construct(f, expr, class, &[], &[]);
                    true
                }
                Ty::Object(obj) => self.is_exception(self.types.obj(obj).class),
                Ty::Error | Ty::None => true,
                _ => false,
            };
            if !good {
                let shown = self.show(member);
                self.fault(
                    f,
                    codes::NOT_EXCEPTION,
                    expr.span,
                    Would::raise("TypeError", "exceptions must derive from BaseException"),
                    "exceptions must derive from BaseException",
                    |d| {
                        d.label(format!("this is `{shown}`"));
                        d.help("raise `ValueError(…)`, or let your class derive from `Exception`");
                    },
                );
            }
        }
    }

    /// `raise … from value`.
    pub(super) fn cause_of(&mut self, f: &Frame, expr: &Expr, ty: TyId) {
        let members = self.types.members(ty);
        let fits = |member: &TyId| match self.types.get(*member) {
            Ty::Class(class) => self.is_exception(*class),
            Ty::Object(obj) => self.is_exception(self.types.obj(*obj).class),
            Ty::None | Ty::Error | Ty::ExcClass => true,
            _ => false,
        };
        if !members.is_empty() && !members.iter().any(fits) {
            let shown = self.show(ty);
            let text = "exception causes must derive from BaseException";
            self.fault(f, codes::NOT_EXCEPTION, expr.span, Would::raise("TypeError", text), text, |d| {
                d.label(format!("this is `{shown}`"));
            });
        }
    }

    /// The type of what an `except` clause catches.
    pub(super) fn caught(&mut self, f: &mut Frame, expr: &Expr, class: TyId) -> TyId {
        let mut classes = Vec::new();
        self.exception_classes(f, expr, class, &mut classes);
        self.exceptions_below(&classes)
    }

    /// The classes an `except` clause names.
    fn exception_classes(&mut self, f: &mut Frame, expr: &Expr, class: TyId, out: &mut Vec<ClassId>) {
        match self.types.get(class).clone() {
            Ty::Class(class) if self.is_exception(class) => out.push(class),
            Ty::Tuple(items) => {
                for item in items.iter() {
                    self.exception_classes(f, expr, *item, out);
                }
            }
            Ty::Union(items) => {
                for item in items.iter() {
                    self.exception_classes(f, expr, *item, out);
                }
            }
            Ty::Error | Ty::Bottom => {}
            _ => {
                let shown = self.show(class);
                self.error(
                    f,
                    codes::NOT_EXCEPTION,
                    expr.span,
                    "catching classes that do not inherit from BaseException is not allowed",
                    |d| {
                        d.label(format!("this is `{shown}`"));
                    },
                );
            }
        }
    }

    /// The type of `__cause__`.
    pub(crate) fn cause_type(&mut self) -> TyId {
        let any = self.any_exception();
        self.types.join(any, TyId::NONE)
    }

    /// The cell of what `args` of a class's objects holds, as one tuple type.
    pub(crate) fn args_cell(&mut self, class: ClassId) -> Cell {
        let library = self.program.modules[self.program.classes[class].module].is_library;
        let key = (!library).then_some(class);
        if let Some(cell) = self.exc_args.get(&key) {
            return *cell;
        }
        let cell = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
        if library {
            // The runtime raises with a text and without.
            let (none, one) = (self.types.tuple(&[]), self.types.tuple(&[TyId::STR]));
            self.types.flow(cell, none);
            self.types.flow(cell, one);
        }
        self.exc_args.insert(key, cell);
        cell
    }

    /// The type of `args`.
    pub(super) fn exception_args(&mut self, class: ClassId, reader: crate::types::InstId) -> TyId {
        self.uses_args = true;
        let cell = self.args_cell(class);
        match self.types.read(cell, reader) {
            TyId::BOTTOM => self.types.tuple(&[]),
            known => known,
        }
    }

    /// What a bare `except` catches.
    pub(crate) fn any_exception(&mut self) -> TyId {
        match self.library_class("BaseException") {
            Some(class) => self.exceptions_below(&[class]),
            None => TyId::ERROR,
        }
    }

    /// Objects of the classes and of those below them that behave differently.
    fn exceptions_below(&mut self, classes: &[ClassId]) -> TyId {
        let program = self.program;
        let mut result = TyId::BOTTOM;
        for (id, class) in program.classes.iter_ids() {
            if !class.mro.iter().any(|c| classes.contains(c)) {
                continue;
            }
            let library = program.modules[class.module].is_library;
            let special = !library || classes.contains(&id) || !class.methods.is_empty();
            if special {
                self.sees_exits |= library && class.name == "SystemExit";
                let ty = self.shared_object(id);
                if library {
                    self.made_classes.insert(id);
                    let message = self.field_cell(ty, "_msg");
                    self.types.flow(message, TyId::STR);
                }
                result = self.types.join(result, ty);
            }
        }
        result
    }
}
