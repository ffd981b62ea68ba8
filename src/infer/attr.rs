//! Attributes: fields, methods, properties, class attributes, module members.

use super::Typed;
use super::bind::Actual;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::report::NONE_COMES_FROM;
use crate::hir::{AnnotationKind, ClassId, Constant, Expr, ExprKind, FuncId, MethodKind, ModuleId};
use crate::types::{Cell, CellOrigin, InstId, Ty, TyId};

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

/// What may hold an attribute of a class.
pub(crate) struct ClassAttr {
    /// What assignments from outside its body have given a class.
    pub given: Vec<(ClassId, Cell)>,
    /// The variable of the class body that defines it.
    pub defined: Option<crate::hir::GlobalId>,
}

impl Typed<'_> {
    /// The library class that gives a built-in type its methods.
    #[must_use]
    pub fn library_class(&self, name: &str) -> Option<ClassId> {
        let program = self.program;
        let builtins = program.builtins?;
        let in_module = |module: ModuleId| {
            let global = program.modules[module].names.get(name)?;
            match program.globals[*global].constant {
                Some(Constant::Class(class)) => Some(class),
                _ => None,
            }
        };
        in_module(builtins).or_else(|| {
            program
                .modules
                .iter_ids()
                .filter(|(_, m)| m.is_library && m.name.starts_with('_'))
                .find_map(|(id, _)| in_module(id))
        })
    }

    /// The library function of a name.
    #[must_use]
    pub fn library_func(&self, name: &str) -> Option<FuncId> {
        let program = self.program;
        let module = &program.modules[program.builtins?];
        match program.globals[*module.names.get(name)?].constant {
            Some(Constant::Func(func)) => Some(func),
            _ => None,
        }
    }

    /// Whether an attribute of a generator is the name of its function.
    #[must_use]
    pub fn names_function(&self, generator: InstId, name: &str) -> bool {
        let module = self.program.funcs[self.insts[generator].func].module;
        matches!(name, "__name__" | "__qualname__") && !self.program.modules[module].is_library
    }

    /// The library function for an operator of a built-in type that is asked for by its method's name, as in
    /// `max(names, key=ages.__getitem__)`.
    #[must_use]
    pub fn operator_function(&self, ty: TyId, name: &str) -> Option<FuncId> {
        let bare = name.strip_prefix("__")?.strip_suffix("__")?;
        let kind = self.types.get(ty);
        let int = matches!(kind, Ty::Int | Ty::Big | Ty::Bool);
        let number = int || matches!(kind, Ty::Float | Ty::Num | Ty::Complex);
        let set = matches!(kind, Ty::Set(_) | Ty::FrozenSet(_));
        let dict = matches!(kind, Ty::Dict(..));
        let text = matches!(kind, Ty::Str | Ty::Bytes | Ty::ByteArray);
        let sequence = text || matches!(kind, Ty::List(_) | Ty::Tuple(_) | Ty::VarTuple(_));
        let has = match bare {
            "index" | "invert" | "lshift" | "rshift" => int,
            "and" | "xor" => int || set,
            "or" => int || set || dict,
            "neg" | "pos" | "abs" | "divmod" | "floordiv" | "truediv" | "pow" | "int" | "float" | "bool" => {
                number
            }
            "mod" => number || text,
            "sub" => number || set,
            "add" | "mul" => number || sequence,
            "getitem" => sequence || dict || *kind == Ty::Range,
            "len" | "contains" => sequence || set || dict || *kind == Ty::Range,
            "setitem" | "delitem" => dict || matches!(kind, Ty::List(_) | Ty::ByteArray),
            _ => true,
        };
        if has { self.library_func(&format!("_operator_{bare}")) } else { None }
    }

    /// Whether `"…".format(…)` is called of a literal: the compiler itself follows such a format.
    fn is_literal_format(expr: &Expr) -> bool {
        let ExprKind::Call { func, .. } = &expr.kind else { return false };
        matches!(&func.kind, ExprKind::Attr { object, .. } if matches!(object.kind, ExprKind::Str(_)))
    }

    /// The method that values of a member type have under a name.
    #[must_use]
    pub fn method_of(&self, ty: TyId, name: &str) -> Option<FuncId> {
        match self.types.get(ty) {
            Ty::Object(obj) => self.class_method(self.types.obj(*obj).class, name),
            Ty::Num | Ty::Float => self.library_class("float").and_then(|c| self.class_method(c, name)),
            Ty::Class(class) => self.program.metaclass(*class).and_then(|meta| self.class_method(meta, name)),
            Ty::Module(_) | Ty::Func(..) => None,
            _ => {
                // What an int of any size does otherwise than a machine int.
                if ty == TyId::BIG
                    && let Some(class) = self.library_class("_bigint")
                    && let Some(func) = self.class_method(class, name)
                {
                    return Some(func);
                }
                let class = self.library_class(&self.type_name(ty)?)?;
                self.class_method(class, name)
            }
        }
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

    /// Whether each value of a member type has an attribute, or none; `None` if only the running program knows.
    pub(crate) fn attr_outcome(&mut self, ty: TyId, name: &str, reader: InstId) -> Option<bool> {
        match self.types.get(ty).clone() {
            Ty::Object(obj) => {
                let class = self.types.obj(obj).class;
                if self.is_exception(class) && matches!(name, "args" | "__cause__") {
                    return Some(true);
                }
                let of_enum = self.program.classes[class].enumeration.is_some();
                let defined = self.class_attr_parts(class, name).defined.is_some();
                if defined || self.class_method(class, name).is_some() || of_enum && self.has_attr(ty, name) {
                    return Some(true);
                }
                // Also asks to be told when an assignment gives the class the attribute.
                let given = self.class_attr_type(class, name, reader).is_some();
                let open = given || self.class_method(class, "__getattr__").is_some();
                match self.has_attr(ty, name) {
                    true if open || self.may_lack(ty, name) => None,
                    true => Some(true),
                    false if open => None,
                    false => Some(false),
                }
            }
            Ty::Class(class) => {
                let defined = self.class_attr_parts(class, name).defined.is_some();
                if defined || self.class_method(class, name).is_some() {
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
            Ty::Func(func, None) if self.lasts(func) && !name.starts_with("__") => {
                let cell = self.func_attr(func, name);
                (self.types.read(cell, reader) == TyId::BOTTOM).then_some(false)
            }
            Ty::Func(func, Some(_)) if self.own_attribute(func, name).is_some() => None,
            _ => Some(self.has_attr(ty, name)),
        }
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
            Ty::Module(module) => self.program.modules[module].names.contains_key(name),
            Ty::Func(func, None) if self.lasts(func) && !name.starts_with("__") => {
                let cell = self.func_attr(func, name);
                self.types.content(cell) != TyId::BOTTOM
            }
            Ty::Func(func, Some(_)) if self.own_attribute(func, name).is_some() => true,
            Ty::Func(..) | Ty::Method(..) | Ty::Bound(..) | Ty::Builtin(_) if name == "__name__" => true,
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

    /// Whether a generator is what an `async def` makes.
    pub(super) fn is_coroutine(&self, inst: InstId) -> bool {
        self.program.funcs[self.insts[inst].func].is_coroutine
    }

    /// Whether a generator can be awaited: the library writes coroutines as plain generators.
    fn can_wait(&self, inst: InstId) -> bool {
        let module = self.program.funcs[self.insts[inst].func].module;
        self.is_coroutine(inst) || self.program.modules[module].is_library
    }

    /// Whether values of a member type can be called.
    pub(super) fn is_callable(&self, ty: TyId) -> bool {
        match self.types.get(ty) {
            Ty::Func(..) | Ty::Method(..) | Ty::Bound(..) | Ty::Class(_) => true,
            Ty::Builtin(_) | Ty::BuiltinMethod(..) => true,
            Ty::Object(_) => self.method_of(ty, "__call__").is_some(),
            _ => false,
        }
    }

    /// The variable of a class attribute.
    #[must_use]
    pub fn class_attr(&self, class: ClassId, name: &str) -> Option<crate::hir::GlobalId> {
        let program = self.program;
        program.classes[class].mro.iter().find_map(|c| program.classes[*c].attrs.get(name).copied())
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
        let key = (class, name.to_owned());
        if let Some(cell) = self.own_attrs.get(&key) {
            return *cell;
        }
        let cell = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
        self.own_attrs.insert(key, cell);
        cell
    }

    /// What may hold an attribute of a class, in the order in which it is looked for: what assignments have given the
    /// class and its bases, then the variable of the first class body that defines it.
    pub(crate) fn class_attr_parts(&mut self, class: ClassId, name: &str) -> ClassAttr {
        let program = self.program;
        let mut parts = ClassAttr { given: Vec::new(), defined: None };
        for base in &program.classes[class].mro {
            parts.defined = program.classes[*base].attrs.get(name).copied();
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

    /// The type of `object.name`.
    pub(super) fn get_attr(&mut self, f: &mut Frame, expr: &Expr, ty: TyId, name: &str) -> TyId {
        let members = self.types.members(ty);
        let mut result = TyId::BOTTOM;
        let mut missing = Vec::new();
        for member in &members {
            match self.attr_of(f, expr, *member, name) {
                Some(ty) => result = self.types.join(result, ty),
                None => missing.push(*member),
            }
        }
        if missing.len() == members.len() && !members.is_empty() {
            self.no_attr(f, expr, missing[0], name);
            return self.failed();
        }
        result
    }

    /// Reports an attribute that a type does not have.
    pub(super) fn no_attr(&mut self, f: &Frame, expr: &Expr, ty: TyId, name: &str) {
        let shown = self.show(ty);
        let name = if name == crate::hir::DICT_IN_ANY_ORDER { "__dict__" } else { name };
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

    /// The AttributeError that CPython raises, if it is certain to have no such attribute either.
    fn attribute_error(&mut self, ty: TyId, name: &str) -> Option<Would> {
        let class = self.python_name(ty);
        let special = name.starts_with("__");
        let text = match self.types.get(ty).clone() {
            Ty::Object(obj) => {
                let class = self.types.obj(obj).class;
                let hir = &self.program.classes[class];
                let library = self.program.modules[hir.module].is_library && hir.name != "object";
                (!special && !library).then(|| {
                    format!("'{}' object has no attribute '{name}'", self.program.classes[class].name)
                })
            }
            Ty::Class(class) => {
                let class = &self.program.classes[class];
                let library = self.program.modules[class.module].is_library;
                if class.enumeration.is_some() && !special {
                    return Some(Would::raise("AttributeError", name));
                }
                (!special && !library && name != "mro")
                    .then(|| format!("type object '{}' has no attribute '{name}'", class.name))
            }
            Ty::Module(module) => {
                let module = &self.program.modules[module];
                (!special && !module.is_library)
                    .then(|| format!("module '{}' has no attribute '{name}'", module.name))
            }
            Ty::Builtin(of) if super::attributes::is_known(&of) => super::attributes::lacks(&of, name)
                .then(|| format!("type object '{of}' has no attribute '{name}'")),
            Ty::Builtin(of) if self.library_class(&of).is_none() => {
                (!special).then(|| format!("'builtin_function_or_method' object has no attribute '{name}'"))
            }
            Ty::Func(..) => (!special).then(|| format!("'function' object has no attribute '{name}'")),
            _ => super::attributes::lacks(&class, name)
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
                if name == crate::hir::DICT_IN_ANY_ORDER {
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
                    return Some(self.types.read(cell, f.inst));
                }
                if let Some(content) = self.class_attr_type(class, name, f.inst) {
                    return Some(self.bind_functions(content, ty));
                }
                if matches!(name, "__module__" | "__doc__") {
                    let class = self.types.intern(Ty::Class(class));
                    return self.attr_of(f, expr, class, name);
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
                if let Some(classes) = self.class_tuple(class, name) {
                    return Some(classes);
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
                let global = *self.program.modules[module].names.get(name)?;
                Some(self.read_global(global, f.inst))
            }
            Ty::Bound(func, _) if name.starts_with("__") => self.attr_of(f, expr, func, name),
            Ty::Func(func, None) if !name.starts_with("__") && self.lasts(func) => {
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
            Ty::Func(..) | Ty::Method(..) => {
                matches!(name, "__name__" | "__qualname__" | "__doc__" | "__module__").then_some(TyId::STR)
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
                    || name == "__next__" && !self.is_coroutine(inst)
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
                let func = self.method_of(ty, name).or_else(|| self.operator_function(ty, name))?;
                if self.program.funcs[func].method == MethodKind::Getter {
                    return Some(self.call_func(f, expr, func, None, Some(ty), &[], &[]));
                }
                Some(self.bind_method(func, ty))
            }
        }
    }

    /// `__mro__` and `__bases__` of a class: a tuple of classes.
    pub(crate) fn class_tuple(&mut self, class: ClassId, name: &str) -> Option<TyId> {
        let program = self.program;
        let classes = match name {
            "__mro__" => &program.classes[class].mro,
            "__bases__" => &program.classes[class].bases,
            _ => return None,
        };
        let mut types: Vec<TyId> = classes.iter().map(|c| self.types.intern(Ty::Class(*c))).collect();
        if name == "__mro__" || types.is_empty() {
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
        let key = (func, name.to_owned());
        if let Some(cell) = self.func_attrs.get(&key) {
            return *cell;
        }
        let cell = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
        self.func_attrs.insert(key, cell);
        cell
    }

    /// Whether `__slots__` leave room for an attribute: those of a class count if all its bases have some as well.
    fn has_place(&self, class: ClassId, name: &str) -> bool {
        let program = self.program;
        let mut classes = program.classes[class].mro.iter().map(|c| &program.classes[*c]);
        !classes.clone().all(|c| c.slots.is_some())
            || classes.any(|c| c.slots.iter().flatten().any(|slot| slot == name || slot == "__dict__"))
    }

    /// Whether the objects of a class keep their fields, here: only its constructor sets them.
    fn is_frozen(&self, f: &Frame, class: ClassId) -> bool {
        let program = self.program;
        program.classes[class].mro.iter().any(|c| program.classes[*c].frozen)
            && program.funcs[f.func].name != "__init__"
            && !self.thawed
    }

    /// Whether objects of a class have a property of this name, and its setter if it has one.
    #[must_use]
    pub fn property_of(&self, class: ClassId, name: &str) -> Option<Option<FuncId>> {
        let program = self.program;
        program.classes[class].mro.iter().find_map(|c| {
            let class = &program.classes[*c];
            let getter = |func: &FuncId| program.funcs[*func].method == MethodKind::Getter;
            let setter = class.setters.get(name).copied();
            (setter.is_some() || class.methods.get(name).is_some_and(getter)).then_some(setter)
        })
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
                    if self.is_frozen(f, class) {
                        let tuple = self.plain_tuple(*member).is_some();
                        let would = match tuple {
                            true => Would::raise("AttributeError", "can't set attribute"),
                            false => Would::raise(
                                "FrozenInstanceError",
                                format!("cannot assign to field '{name}'"),
                            ),
                        };
                        let message =
                            format!("`{name}` of a frozen `{}` cannot be set", program.classes[class].name);
                        self.fault(f, codes::NOT_ASSIGNABLE, expr.span, would, message, |d| {
                            d.help("make a changed copy: `dataclasses.replace(x, …)`, or `x._replace(…)`");
                        });
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
                Ty::Func(func, None) if !name.starts_with("__") && self.lasts(func) => {
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
            if let Some((this, delete)) = self.descriptor(class, name, "__delete__", Some(f.inst)) {
                self.call_func(f, expr, delete, None, Some(this), &[Actual::plain(member)], &[]);
            } else if let Some(deleter) = self.class_method(class, &crate::hir::deleter(name)) {
                self.call_func(f, expr, deleter, None, Some(member), &[], &[]);
            } else {
                self.deleted_fields.insert(name.to_owned());
            }
        }
        true
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
