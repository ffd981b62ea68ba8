//! Attributes: fields, methods, properties, class attributes, module members.

use super::Typed;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::report::NONE_COMES_FROM;
use crate::hir::{Expr, ExprKind, MethodKind, is_function_attribute};
use crate::types::{Cell, CellOrigin, Ty, TyId};

/// Methods of built-in types that the compiler itself knows; the others are in the library.
pub const LIST_METHODS: &[&str] = &["append", "pop", "insert", "extend", "clear", "copy", "reverse"];

/// Methods of Python 2 and of other languages, and what is written here instead.
const FOREIGN: &[(&str, &str)] = &[
    ("has_key", "key in d"),
    ("iteritems", "d.items()"),
    ("iterkeys", "d.keys()"),
    ("itervalues", "d.values()"),
    ("next", "next(x)"),
    ("push", "x.append(item)"),
    ("length", "len(x)"),
    ("size", "len(x)"),
    ("contains", "item in x"),
    ("includes", "item in x"),
    ("indexOf", "x.index(item)"),
    ("substr", "s[start:end]"),
    ("substring", "s[start:end]"),
    ("trim", "s.strip()"),
    ("toString", "str(x)"),
    ("toUpperCase", "s.upper()"),
    ("toLowerCase", "s.lower()"),
];

impl Typed<'_> {
    /// Whether `"…".format(…)` is called of a literal: the compiler itself follows such a format.
    fn is_literal_format(expr: &Expr) -> bool {
        let ExprKind::Call { func, .. } = &expr.kind else { return false };
        matches!(&func.kind, ExprKind::Attr { object, .. } if matches!(object.kind, ExprKind::Str(_)))
    }

    /// The tuple that an object of a named tuple is.
    pub fn plain_tuple(&mut self, ty: TyId) -> Option<TyId> {
        let Ty::Object(obj) = *self.types.get(ty) else { return None };
        let program = self.program;
        let class = program.classes[self.types.obj(obj).class]
            .mro
            .iter()
            .find(|c| program.classes[**c].named_tuple.is_some())?;
        let names = program.classes[*class].named_tuple.as_ref()?;
        let mut items = Vec::with_capacity(names.len());
        for name in names {
            let cell = self.field_cell(ty, name);
            items.push(self.types.content(cell));
        }
        Some(self.types.tuple(&items))
    }

    /// The same for an instance that must be inferred again when a field grows; other types as they are.
    pub(super) fn as_tuple(&mut self, f: &Frame, ty: TyId) -> TyId {
        let Some(tuple) = self.plain_tuple(ty) else { return ty };
        let program = self.program;
        if let Ty::Object(obj) = *self.types.get(ty) {
            for class in &program.classes[self.types.obj(obj).class].mro {
                for name in program.classes[*class].named_tuple.iter().flatten() {
                    let cell = self.field_cell(ty, name);
                    self.types.read(cell, f.inst);
                }
            }
        }
        match self.types.get(tuple) {
            Ty::Tuple(items) if items.contains(&TyId::BOTTOM) => ty,
            _ => tuple,
        }
    }

    /// The cell of a field.
    pub(crate) fn field_cell(&mut self, this: TyId, name: &str) -> Cell {
        let Ty::Object(obj) = *self.types.get(this) else {
            return self.types.new_cell(TyId::ERROR, CellOrigin::Fixed);
        };
        let obj = self.types.obj_root(obj);
        if let Some(cell) = self.types.obj(obj).fields.get(name) {
            return *cell;
        }
        let class = self.types.obj(obj).class;
        // A field that a base class's own methods set is the base's: one cell for all that inherit it.
        let program = self.program;
        let owner = program.classes[class]
            .mro
            .iter()
            .rev()
            .find(|c| program.classes[**c].fields.contains_key(name))
            .copied()
            .unwrap_or(class);
        let shared = self.shared_objs.get(&class).copied().map(|o| self.types.obj_root(o)) == Some(obj);
        // What a library class holds has nothing to do with what another class derived from it holds.
        let own = program.modules[program.classes[owner].module].is_library && !self.is_exception(owner);
        let cell = if shared && owner != class && !own && !self.split.classes.contains(&owner) {
            let base = self.shared_object(owner);
            self.field_cell(base, name)
        } else {
            self.types.new_cell(TyId::BOTTOM, CellOrigin::Field(class))
        };
        self.types.add_field(obj, name, cell);
        cell
    }

    /// The type of `object.name`.
    pub(super) fn get_attr(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, name: &str) -> TyId {
        let members = self.types.apart(&self.types.members(ty));
        let mut result = TyId::BOTTOM;
        let mut missing = Vec::new();
        for member in &members {
            match self.attr_of(f, expr, *member, name) {
                Some(ty) => result = self.types.join(result, ty),
                None => missing.push(*member),
            }
        }
        if missing.len() == members.len() && !members.is_empty() {
            return self.none_has(f, expr, &missing, name);
        }
        result
    }

    /// None of the types that a value may have has an attribute: an error, or the running program says which it was.
    pub(super) fn none_has(&mut self, f: &Frame, expr: &Expr, missing: &[TyId], name: &str) -> TyId {
        let may_raise = missing.len() > 1 && self.can_raise && self.errors.is_some();
        if may_raise
            && missing.iter().all(|member| self.attribute_error(*member, name).is_some())
            && self.awaits(f.inst, expr.span, "AttributeError")
        {
            return TyId::BOTTOM;
        }
        self.no_attr(f, expr, missing[0], name);
        self.failed()
    }

    /// Reports an attribute that a type does not have.
    pub(super) fn no_attr(&mut self, f: &Frame, expr: &Expr, ty: TyId, name: &str) {
        let shown = self.show(ty);
        let dict = [crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES].contains(&name);
        let name = if dict { "__dict__" } else { name };
        let mut candidates: Vec<String> = Vec::new();
        match self.types.get(ty).clone() {
            Ty::Object(obj) => {
                for class in &self.program.classes[self.types.obj(obj).class].mro {
                    let class = &self.program.classes[*class];
                    candidates.extend(
                        class.methods.keys().chain(class.fields.keys()).chain(class.attrs.keys()).cloned(),
                    );
                }
            }
            Ty::Module(module) => candidates.extend(self.program.modules[module].names.keys().cloned()),
            _ => {
                if let Some(class) = self.type_name(ty).and_then(|n| self.library_class(&n)) {
                    candidates.extend(self.program.classes[class].methods.keys().cloned());
                }
                candidates.extend(LIST_METHODS.iter().map(|m| (*m).to_owned()));
            }
        }
        let is_builtin = !matches!(self.types.get(ty), Ty::Object(_) | Ty::Module(_) | Ty::Class(_));
        let near = crate::diag::suggest(name, candidates.iter().map(String::as_str));
        let message = match self.types.get(ty) {
            Ty::Module(_) => format!("`{shown}` has no `{name}`"),
            _ => format!("`{shown}` has no attribute `{name}`"),
        };
        let more = |d: &mut crate::diag::Diagnostic| {
            d.label(format!("the object is `{shown}`"));
            if let (true, Some((_, instead))) = (is_builtin, FOREIGN.iter().find(|(known, _)| *known == name))
            {
                d.help(format!("write `{instead}`"));
            } else if let Some(near) = near {
                d.help(format!("did you mean `{near}`?"));
            } else if shown == "None" {
                d.help(NONE_COMES_FROM);
            } else if LIST_METHODS.contains(&name) && (shown == "str" || shown.starts_with("tuple[")) {
                d.help("it never changes: build a new one with `+`, or use a list");
            }
        };
        // A `with` statement asks for the methods of what is written there.
        let of_with = matches!(&expr.kind, crate::hir::ExprKind::Attr { object, .. } if object.span == expr.span)
            && matches!(name, "__enter__" | "__exit__");
        let would = match of_with {
            true => {
                let class = self.python_name(ty);
                let missed = if name == "__exit__" { " (missed __exit__ method)" } else { "" };
                let text = format!("'{class}' object does not support the context manager protocol{missed}");
                Some(Would::raise("TypeError", text))
            }
            false => self.attribute_error(ty, name),
        };
        match would {
            Some(would) => self.fault(f, codes::NO_ATTRIBUTE, expr.span, would, message, more),
            None => self.error(f, codes::NO_ATTRIBUTE, expr.span, message, more),
        }
    }

    /// What CPython says of an attribute that a type certainly has not.
    #[must_use]
    pub fn attribute_text(&self, ty: TyId, name: &str) -> Option<String> {
        self.attribute_error(ty, name).map(Would::text)
    }

    /// The AttributeError that CPython raises, if it is certain to have no such attribute either.
    pub(super) fn attribute_error(&self, ty: TyId, name: &str) -> Option<Would> {
        let class_name = self.python_name(ty);
        let class = &class_name;
        let special = name.starts_with("__") && name.ends_with("__");
        let of_cpython = |class: &crate::hir::ClassId| {
            crate::hir::attributes::library_lacks(&self.program.classes[*class].name, name)
        };
        let text = match self.types.get(ty).clone() {
            Ty::Object(obj) => {
                let class = self.types.obj(obj).class;
                let hir = &self.program.classes[class];
                if self.property_of(class, name).is_some() {
                    let text = format!("property '{name}' of '{}' object has no getter", hir.name);
                    return Some(Would::raise("AttributeError", text));
                }
                let library = self.program.modules[hir.module].is_library && hir.name != "object";
                let lacks = match library {
                    true => hir.mro.iter().find_map(of_cpython) == Some(true),
                    false => !special,
                };
                let class = if library { class_name } else { hir.name.clone() };
                lacks.then(|| format!("'{class}' object has no attribute '{name}'"))
            }
            Ty::Class(class) => {
                let class = &self.program.classes[class];
                if class.enumeration.is_some() && !special {
                    return Some(Would::raise("AttributeError", name));
                }
                let lacks = match self.program.modules[class.module].is_library {
                    true => class.mro.iter().find_map(of_cpython) == Some(true),
                    false => !special,
                };
                (lacks && name != "mro")
                    .then(|| format!("type object '{}' has no attribute '{name}'", class.name))
            }
            Ty::Module(module) => {
                let module = &self.program.modules[module];
                (!special && !module.is_library)
                    .then(|| format!("module '{}' has no attribute '{name}'", module.name))
            }
            Ty::Builtin(of) if crate::hir::attributes::is_known(&of) => {
                crate::hir::attributes::lacks(&of, name)
                    .then(|| format!("type object '{of}' has no attribute '{name}'"))
            }
            Ty::Builtin(of) if self.library_class(&of).is_none() => {
                (!special).then(|| format!("'builtin_function_or_method' object has no attribute '{name}'"))
            }
            Ty::Num => ["int", "float"]
                .iter()
                .all(|class| crate::hir::attributes::lacks(class, name))
                .then(|| format!("'{class}' object has no attribute '{name}'")),
            Ty::Func(..) => (!special).then(|| format!("'function' object has no attribute '{name}'")),
            _ => crate::hir::attributes::lacks(class, name)
                .then(|| format!("'{class}' object has no attribute '{name}'")),
        };
        text.map(|text| Would::raise("AttributeError", text))
    }

    pub(super) fn attr_of(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, name: &str) -> Option<TyId> {
        match self.types.get(ty).clone() {
            Ty::Error => Some(TyId::ERROR),
            Ty::Object(obj) => {
                let class = self.types.obj(obj).class;
                if self.is_exception(class) {
                    match name {
                        "__cause__" => return Some(self.cause_type()),
                        "__context__" if self.program.chains => return Some(self.cause_type()),
                        "__suppress_context__" if self.program.chains => return Some(TyId::BOOL),
                        "args" => return Some(self.exception_args(class, f.inst)),
                        _ => {}
                    }
                }
                if name == "__class__" {
                    let open = self.is_open_exception(ty);
                    return Some(if open { TyId::EXC_CLASS } else { self.types.intern(Ty::Class(class)) });
                }
                if let Some(got) = self.described(f, expr, class, name, Some(ty)) {
                    return Some(got);
                }
                if let Some(func) = self.own_dict(class, name) {
                    return Some(self.call_func(f, expr, func, None, Some(ty), &[], &[]));
                }
                if [crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES].contains(&name) {
                    return self.object_dict(f, expr, ty, false);
                }
                if name == "__dict__" && !self.is_field(class, name) {
                    return match self.object_dict(f, expr, ty, true) {
                        None if self.errors.is_some() => {
                            let shown = self.show(ty);
                            let message = format!("the `__dict__` of `{shown}` is not compiled");
                            self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                                d.label("in which order its attributes are set is not known before the program runs")
                                    .help("write the dict: `{\"x\": object.x, …}`");
                            });
                            Some(self.failed())
                        }
                        known => known,
                    };
                }
                if self.program.classes[class].enumeration.is_some() && (name == "name" || name == "value") {
                    let cell = self.field_cell(ty, name);
                    return Some(self.types.read(cell, f.inst));
                }
                if let Some(func) = self.class_method(class, name) {
                    if self.program.funcs[func].method == MethodKind::Getter {
                        return Some(self.call_func(f, expr, func, None, Some(ty), &[], &[]));
                    }
                    if !self.is_field(class, name) {
                        return Some(self.bind_method(func, ty));
                    }
                }
                let known = self.types.obj(obj).fields.contains_key(name);
                if known || self.is_field(class, name) {
                    let cell = self.field_cell(ty, name);
                    let content = self.types.read(cell, f.inst);
                    return Some(match self.class_method(class, "__getattr__") {
                        Some(func) if self.may_lack(ty, name) && !self.sets_own(f.func, class) => {
                            let args = [super::bind::Actual::plain(TyId::STR)];
                            let other = self.call_func(f, expr, func, None, Some(ty), &args, &[]);
                            self.types.join(content, other)
                        }
                        _ => content,
                    });
                }
                if let Some(content) = self.class_attr_type(class, name, f.inst) {
                    return Some(self.bind_functions(content, ty));
                }
                if matches!(name, "__module__" | "__doc__") {
                    let class = self.types.intern(Ty::Class(class));
                    return self.attr_of(f, expr, class, name);
                }
                if let Some(func) = self.method_of_object(name) {
                    return Some(self.bind_method(func, ty));
                }
                if let Some(func) = self.class_method(class, "__getattr__") {
                    return Some(self.call_func(
                        f,
                        expr,
                        func,
                        None,
                        Some(ty),
                        &[super::bind::Actual::plain(TyId::STR)],
                        &[],
                    ));
                }
                None
            }
            Ty::Class(class) => {
                if name == "__doc__" && self.program.classes[class].doc.is_none() {
                    return Some(TyId::NONE);
                }
                if name == "__name__" || name == "__qualname__" || name == "__doc__" || name == "__module__" {
                    return Some(TyId::STR);
                }
                if name == "__slots__"
                    && let Some(slots) = &self.program.classes[class].slots
                {
                    return Some(self.types.tuple(&vec![TyId::STR; slots.len()]));
                }
                if let Some(classes) = self.class_tuple(class, name, expr, f.func) {
                    return Some(classes);
                }
                if [crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES, "__dict__"].contains(&name) {
                    return Some(self.class_dict_type(f, expr, class, name == crate::hir::DICT_NAMES));
                }
                if let Some(func) = self.class_method(class, name) {
                    let plain =
                        matches!(self.program.funcs[func].method, MethodKind::Plain | MethodKind::Static);
                    return Some(if plain {
                        self.types.intern(Ty::Func(func, None))
                    } else {
                        self.bind_method(func, ty)
                    });
                }
                if let Some(got) = self.described(f, expr, class, name, None) {
                    return Some(got);
                }
                if let Some(known) = self.class_attr_type(class, name, f.inst) {
                    return Some(known);
                }
                let meta = self.program.metaclass(class)?;
                match self.class_method(meta, name) {
                    Some(func) if self.program.funcs[func].method == MethodKind::Getter => {
                        Some(self.call_func(f, expr, func, None, Some(ty), &[], &[]))
                    }
                    Some(func) => Some(self.bind_method(func, ty)),
                    None => self.class_attr_type(meta, name, f.inst),
                }
            }
            Ty::ExcClass => matches!(name, "__name__" | "__qualname__").then_some(TyId::STR),
            Ty::Module(module) => {
                let global = self.program.name_in(module, name)?;
                Some(self.read_global(global, f.inst))
            }
            Ty::Bound(func, _) if name.starts_with("__") => self.attr_of(f, expr, func, name),
            Ty::Func(func, None) if is_function_attribute(name) && self.lasts(func) => {
                let cell = self.func_attr(func, name);
                let content = self.types.read(cell, f.inst);
                (content != TyId::BOTTOM).then_some(content)
            }
            Ty::Func(func, Some(parent)) if self.own_attribute(func, name).is_some() => {
                let (owner, local) = self.own_attribute(func, name)?;
                let inst = self.owner_of(parent, owner);
                let cell = self.insts[inst].captured.get(&local).copied()?;
                Some(self.types.read(cell, f.inst))
            }
            // Without a docstring it is None.
            Ty::Func(func, parent) if name == "__doc__" => {
                let hir = &self.program.funcs[func];
                if let (Some(at), Some(parent), Some(owner)) = (hir.wraps_doc, parent, hir.parent) {
                    let inst = self.owner_of(parent, owner);
                    let local = self.program.funcs[owner].params.get(at)?.local;
                    let cell = self.insts[inst].captured.get(&local).copied()?;
                    let wrapped = self.types.read(cell, f.inst);
                    return match self.types.members(wrapped).as_slice() {
                        [one] => self.attr_of(f, expr, *one, name),
                        _ => None,
                    };
                }
                Some(if hir.doc.is_some() { TyId::STR } else { TyId::NONE })
            }
            Ty::Method(func, _) if name == "__doc__" => {
                Some(if self.program.funcs[func].doc.is_some() { TyId::STR } else { TyId::NONE })
            }
            Ty::Method(..) if self.is_property(ty) => self.about(f, ty, name),
            Ty::Func(..) | Ty::Method(..) => {
                if matches!(name, "__name__" | "__qualname__" | "__doc__" | "__module__") {
                    return Some(TyId::STR);
                }
                self.about(f, ty, name)
            }
            Ty::Generator(inst) if self.names_function(inst, name) => Some(TyId::STR),
            Ty::Builtin(type_name) => {
                if matches!(name, "__name__" | "__qualname__" | "__doc__") {
                    return Some(TyId::STR);
                }
                if &*type_name == "type" && matches!(name, "__new__" | "__init__") {
                    let what = if name == "__new__" { "type_new" } else { "object.__init__" };
                    return Some(self.types.intern(Ty::Builtin(what.into())));
                }
                if &*type_name == "object" && name == "__new__" {
                    return Some(self.types.intern(Ty::Builtin("object_new".into())));
                }
                let class = self.library_class(&type_name)?;
                match self.class_method(class, name) {
                    Some(func) if self.program.funcs[func].method == MethodKind::Class => {
                        let class = self.types.intern(Ty::Class(class));
                        Some(self.types.intern(Ty::Method(func, class)))
                    }
                    Some(func) => Some(self.types.intern(Ty::Func(func, None))),
                    None if &*type_name == "list" && LIST_METHODS.contains(&name) => None,
                    None => {
                        let global = self.class_attr(class, name)?;
                        let cell = self.globals[global];
                        Some(self.types.read(cell, f.inst))
                    }
                }
            }
            Ty::List(_) if LIST_METHODS.contains(&name) => {
                Some(self.types.intern(Ty::BuiltinMethod(ty, name.into())))
            }
            Ty::Generator(inst)
                if matches!(name, "send" | "close" | "throw") && self.iterator_kind(inst).is_none()
                    || matches!(name, "__next__" | "__iter__") && !self.is_coroutine(inst)
                    || name == "__await__" && self.can_wait(inst) =>
            {
                Some(self.types.intern(Ty::BuiltinMethod(ty, name.into())))
            }
            Ty::Str if name == "format" && Self::is_literal_format(expr) => {
                Some(self.types.intern(Ty::BuiltinMethod(ty, name.into())))
            }
            Ty::Complex if matches!(name, "real" | "imag") => Some(TyId::FLOAT),
            Ty::Big if matches!(name, "real" | "numerator") => Some(TyId::BIG),
            Ty::Int | Ty::Bool if matches!(name, "real" | "numerator") => Some(TyId::INT),
            Ty::Int | Ty::Big | Ty::Bool if matches!(name, "imag" | "denominator") => Some(TyId::INT),
            Ty::Float if name == "real" => Some(TyId::FLOAT),
            Ty::Range if matches!(name, "start" | "stop" | "step") => Some(TyId::INT),
            _ if name == "__class__" => {
                let class = self.type_name(ty)?;
                Some(self.types.intern(Ty::Builtin(class.as_str().into())))
            }
            _ => {
                let func = self.method_by_name(ty, name)?;
                if self.program.funcs[func].method == MethodKind::Getter {
                    return Some(self.call_func(f, expr, func, None, Some(ty), &[], &[]));
                }
                Some(self.bind_method(func, ty))
            }
        }
    }
}
