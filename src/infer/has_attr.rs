//! Whether values have an attribute, as `hasattr`, `callable` and `getattr` with a default ask, and as tests for
//! unions do.

use super::Typed;
use super::attr::LIST_METHODS;
use crate::hir::walk::{Visit, walk_expr, walk_stmt};
use crate::hir::{Expr, ExprKind, MethodKind, Stmt, StmtKind, is_function_attribute};
use crate::types::{InstId, Ty, TyId};

/// Methods that every value has from `object`, whether or not the program can name them.
const OF_OBJECT: &[&str] = &[
    "__class__",
    "__delattr__",
    "__dir__",
    "__doc__",
    "__eq__",
    "__format__",
    "__ge__",
    "__getattribute__",
    "__gt__",
    "__hash__",
    "__init__",
    "__init_subclass__",
    "__le__",
    "__lt__",
    "__ne__",
    "__new__",
    "__reduce__",
    "__reduce_ex__",
    "__repr__",
    "__setattr__",
    "__sizeof__",
    "__str__",
    "__subclasshook__",
];

/// Before the name of a method in the library's `hasattr(x, "own …")`: whether the program gave the class of `x` such a
/// method, or inherits the library's.
const OWN: &str = "own ";

/// Looks for what may raise, or have an effect, in the code that gives an attribute.
struct MayRaise<'t, 'p> {
    typed: &'t mut Typed<'p>,
    ty: TyId,
    found: bool,
}

impl Visit for MayRaise<'_, '_> {
    fn stmt(&mut self, stmt: &Stmt) {
        self.found |= !matches!(
            stmt.kind,
            StmtKind::Return(_) | StmtKind::If { .. } | StmtKind::Expr(_) | StmtKind::Assign { .. }
        );
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &Expr) {
        self.found |= match &expr.kind {
            ExprKind::Index { .. } | ExprKind::Call { .. } | ExprKind::Super { .. } => true,
            ExprKind::Attr { object, name } => {
                let plain = matches!(object.kind, ExprKind::Local { .. });
                let method = match self.typed.types.get(self.ty) {
                    Ty::Object(obj) => self.typed.class_method(self.typed.types.obj(*obj).class, name),
                    _ => None,
                };
                !plain || method.is_some() || self.typed.may_lack(self.ty, name)
            }
            _ => false,
        };
        walk_expr(self, expr);
    }
}

impl Typed<'_> {
    /// Whether each value of a member type has an attribute, or none; `None` if only the running program knows.
    pub(crate) fn attr_outcome(&mut self, ty: TyId, name: &str, reader: InstId) -> Option<bool> {
        if OF_OBJECT.contains(&name) {
            return Some(true);
        }
        if let Some(method) = name.strip_prefix(OWN) {
            return Some(self.has_own_method(ty, method));
        }
        match self.types.get(ty).clone() {
            Ty::Object(obj) => {
                let class = self.types.obj(obj).class;
                if self.is_exception(class) && matches!(name, "args" | "__cause__") {
                    return Some(true);
                }
                if name == "__module__" || name == "__dict__" && self.has_dict(class) {
                    return Some(true);
                }
                if self.asks_code(ty, name) {
                    return None;
                }
                let of_enum = self.program.classes[class].enumeration.is_some();
                let defined = self.class_attr_parts(class, name).defined;
                if defined.is_some_and(|global| self.program.globals[global].maybe_unbound) {
                    return None;
                }
                if defined.is_some()
                    || self.class_method(class, name).is_some()
                    || of_enum && self.has_attr(ty, name)
                {
                    return Some(true);
                }
                // Also asks to be told when an assignment gives the class the attribute.
                let given = self.class_attr_type(class, name, reader).is_some();
                let special = name.starts_with("__") && name.ends_with("__");
                let open = given || !special && self.class_method(class, "__getattr__").is_some();
                match self.has_attr(ty, name) {
                    true if open || self.may_lack(ty, name) => None,
                    true => Some(true),
                    false if open => None,
                    false => Some(false),
                }
            }
            Ty::Class(class) => {
                let defined = self.class_attr_parts(class, name).defined;
                if defined.is_some_and(|global| self.program.globals[global].maybe_unbound) {
                    return None;
                }
                if defined.is_some() || self.class_method(class, name).is_some() {
                    return Some(true);
                }
                if let Some(meta) = self.program.metaclass(class)
                    && (self.class_method(meta, name).is_some()
                        || self.class_attr_parts(meta, name).defined.is_some())
                {
                    return Some(true);
                }
                match self.class_attr_type(class, name, reader) {
                    Some(_) => None,
                    None => Some(matches!(name, "__name__" | "__qualname__" | "__doc__" | "__module__")),
                }
            }
            Ty::Func(func, None) if self.lasts(func) && is_function_attribute(name) => {
                let cell = self.func_attr(func, name);
                (self.types.read(cell, reader) == TyId::BOTTOM).then_some(false)
            }
            Ty::Func(func, Some(_)) if self.own_attribute(func, name).is_some() => None,
            _ => Some(self.has_attr(ty, name)),
        }
    }

    /// Whether asking an object for an attribute runs code of its class that may say there is none: a property or
    /// `__getattr__` that does more than give what is there.
    pub(crate) fn asks_code(&mut self, ty: TyId, name: &str) -> bool {
        let Ty::Object(obj) = *self.types.get(ty) else { return false };
        let class = self.types.obj(obj).class;
        let program = self.program;
        let code = match self.class_method(class, name) {
            Some(func) if program.funcs[func].method == MethodKind::Getter => Some(func),
            Some(_) => None,
            None if self.has_attr(ty, name) && !self.may_lack(ty, name) => None,
            // Python looks for the methods of its operations in the class alone.
            None if name.starts_with("__") && name.ends_with("__") => None,
            None => self.class_method(class, "__getattr__"),
        };
        let Some(func) = code else { return false };
        let mut may_raise = MayRaise { typed: self, ty, found: false };
        program.funcs[func].body.iter().for_each(|stmt| may_raise.stmt(stmt));
        may_raise.found
    }

    /// Whether objects of a class have a `__dict__`: some class of theirs does without `__slots__`.
    fn has_dict(&self, class: crate::hir::ClassId) -> bool {
        let classes = self.program.classes[class].mro.iter().map(|class| &self.program.classes[*class]);
        let of_object = |class: &crate::hir::Class| {
            class.name == "object" && self.program.modules[class.module].is_library
        };
        classes.filter(|class| !of_object(class)).any(|class| class.slots.is_none())
    }

    /// Whether the class of an object has a method from the program.
    fn has_own_method(&self, ty: TyId, name: &str) -> bool {
        let Some(func) = self.method_of(ty, name) else { return false };
        !self.program.modules[self.program.funcs[func].module].is_library
    }

    /// Whether a member type has an attribute.
    pub(super) fn has_attr(&mut self, ty: TyId, name: &str) -> bool {
        match self.types.get(ty).clone() {
            Ty::Object(obj) => {
                let class = self.types.obj(obj).class;
                self.is_field(class, name)
                    || self.types.obj(obj).fields.contains_key(name)
                    || self.class_method(class, name).is_some()
                    || self.has_class_attr(class, name)
            }
            Ty::Class(class) => {
                self.class_method(class, name).is_some()
                    || self.has_class_attr(class, name)
                    || self.program.metaclass(class).is_some_and(|meta| {
                        self.class_method(meta, name).is_some() || self.has_class_attr(meta, name)
                    })
            }
            Ty::Module(module) => self.program.name_in(module, name).is_some(),
            Ty::Func(func, None) if self.lasts(func) && is_function_attribute(name) => {
                let cell = self.func_attr(func, name);
                self.types.content(cell) != TyId::BOTTOM
            }
            Ty::Func(func, Some(_)) if self.own_attribute(func, name).is_some() => true,
            Ty::Method(..) if self.is_property(ty) => matches!(name, "fget" | "fset"),
            Ty::Func(..) | Ty::Method(..) | Ty::Bound(..) | Ty::Builtin(_) if name == "__name__" => true,
            Ty::Method(..) if matches!(name, "__self__" | "__func__") => true,
            Ty::Func(..) if matches!(name, "__code__" | "__defaults__") => true,
            Ty::Generator(inst) if self.names_function(inst, name) => true,
            Ty::Generator(inst) if matches!(name, "send" | "close" | "throw") => {
                self.iterator_kind(inst).is_none()
            }
            Ty::Generator(inst) if matches!(name, "__next__" | "__iter__") => !self.is_coroutine(inst),
            Ty::Generator(inst) if name == "__await__" => self.can_wait(inst),
            _ => {
                self.method_of(ty, name).is_some()
                    || (matches!(self.types.get(ty), Ty::List(_)) && LIST_METHODS.contains(&name))
                    || self.operator_function(ty, name).is_some()
                    || (name == "__iter__"
                        && matches!(self.types.get(ty), Ty::Tuple(_) | Ty::VarTuple(_) | Ty::Range))
            }
        }
    }

    /// Whether an attribute of a generator is the name of its function.
    #[must_use]
    pub fn names_function(&self, generator: InstId, name: &str) -> bool {
        let module = self.program.funcs[self.insts[generator].func].module;
        matches!(name, "__name__" | "__qualname__") && !self.program.modules[module].is_library
    }

    /// Whether a generator is what an `async def` makes.
    pub(super) fn is_coroutine(&self, inst: InstId) -> bool {
        self.program.funcs[self.insts[inst].func].is_coroutine
    }

    /// Whether a generator can be awaited: the library writes coroutines as plain generators.
    pub(super) fn can_wait(&self, inst: InstId) -> bool {
        let module = self.program.funcs[self.insts[inst].func].module;
        self.is_coroutine(inst) || self.program.modules[module].is_library
    }

    /// Whether values of a member type can be called.
    pub(super) fn is_callable(&self, ty: TyId) -> bool {
        match self.types.get(ty) {
            Ty::Method(..) => !self.is_property(ty) && !self.is_raw_class_method(ty),
            Ty::Func(..) | Ty::Bound(..) | Ty::Class(_) => true,
            Ty::Builtin(_) | Ty::BuiltinMethod(..) => true,
            Ty::Object(_) => self.method_of(ty, "__call__").is_some(),
            _ => false,
        }
    }
}
