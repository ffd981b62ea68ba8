//! What a test tells about types: which outcome the types already decide, and what a variable holds
//! once the outcome is known.

use super::Typed;
use super::flow::Frame;
use crate::hir::{ClassId, CmpOp, Expr, ExprKind, TargetKind, UnOp};
use crate::types::{Cell, InstId, Ty, TyId};
use rustc_hash::FxHashSet;

impl Typed<'_> {
    /// The type recorded for an expression of the running body.
    pub(super) fn known(&self, f: &Frame, expr: &Expr) -> TyId {
        self.insts[f.inst].exprs[expr.id.0 as usize]
    }

    /// The outcome of a test if the types decide it; remembered for the back end.
    pub(super) fn decide(&mut self, f: &Frame, test: &Expr) -> Option<bool> {
        let outcome = self.outcome(f, test);
        match outcome {
            Some(value) => self.insts[f.inst].decided.insert(test.id, value),
            None => self.insts[f.inst].decided.remove(&test.id),
        };
        outcome
    }

    fn outcome(&mut self, f: &Frame, test: &Expr) -> Option<bool> {
        match &test.kind {
            ExprKind::Bool(value) => Some(*value),
            ExprKind::None => Some(false),
            ExprKind::Int(n) => Some(*n != 0),
            ExprKind::Huge(_) => Some(true),
            ExprKind::Unary { op: UnOp::Not, operand } => self.decide(f, operand).map(|v| !v),
            ExprKind::Bool_ { is_and, items } => {
                let mut all = true;
                for item in items {
                    match self.decide(f, item) {
                        Some(value) if value != *is_and => return Some(value),
                        Some(_) => {}
                        None => all = false,
                    }
                }
                all.then_some(*is_and)
            }
            ExprKind::Compare { first, rest } if rest.len() == 1 => {
                let (op, right) = &rest[0];
                if let Some(outcome) = self.compare_outcome(f, first, *op, right) {
                    return Some(outcome);
                }
                None
            }
            ExprKind::Call { func, args, .. } => {
                let ExprKind::Builtin(name) = &func.kind else { return None };
                match (&**name, args.as_slice()) {
                    ("isinstance", [value, class]) => {
                        let ty = self.known(f, &value.value);
                        let class = self.known(f, &class.value);
                        self.instance_outcome(ty, class)
                    }
                    ("list_holds", [list, class]) => {
                        let (list, class) = (self.known(f, &list.value), self.known(f, &class.value));
                        let Ty::List(cell) = *self.types.get(list) else { return Some(false) };
                        let content = self.types.read(cell, f.inst);
                        let members = self.types.members(content);
                        // The items themselves: objects of a class derived from str have another form.
                        let plain = |s: &Self, m: TyId| !matches!(s.types.get(m), Ty::Object(_));
                        let holds = |s: &mut Self, m| plain(s, m) && s.is_instance(m, class) == Some(true);
                        Some(members.iter().all(|m| holds(self, *m)))
                    }
                    ("list_nests" | "dict_nests", [container]) => {
                        let container = self.known(f, &container.value);
                        Some(self.may_hold_itself(container, f.inst))
                    }
                    ("hasattr", [value, attr]) => {
                        let ty = self.known(f, &value.value);
                        let ExprKind::Str(attr) = &attr.value.kind else { return None };
                        let members = self.types.members(ty);
                        let mut outcome = None;
                        for (n, member) in members.into_iter().enumerate() {
                            let one = self.attr_outcome(member, attr, f.inst)?;
                            if n > 0 && outcome != Some(one) {
                                return None;
                            }
                            outcome = Some(one);
                        }
                        outcome
                    }
                    ("callable", [value]) => {
                        let ty = self.known(f, &value.value);
                        let members = self.types.members(ty);
                        let having = members.iter().filter(|m| self.is_callable(**m)).count();
                        if having == 0 { Some(false) } else { (having == members.len()).then_some(true) }
                    }
                    _ => None,
                }
            }
            _ => {
                let ty = self.known(f, test);
                match self.types.get(ty) {
                    Ty::None => Some(false),
                    Ty::Func(..)
                    | Ty::Method(..)
                    | Ty::Bound(..)
                    | Ty::Class(_)
                    | Ty::Module(_)
                    | Ty::Builtin(_)
                    | Ty::ExcClass => Some(true),
                    Ty::Tuple(items) => Some(!items.is_empty()),
                    _ => None,
                }
            }
        }
    }

    /// Whether something of a type may lie in itself: its cells lead back to the type.
    fn may_hold_itself(&mut self, ty: TyId, reader: InstId) -> bool {
        let mut open = self.held_by(ty, reader);
        let mut seen = FxHashSet::default();
        while let Some(next) = open.pop() {
            if !seen.insert(next) {
                continue;
            }
            if self.is_same_container(next, ty) {
                return true;
            }
            open.extend(self.held_by(next, reader));
        }
        false
    }

    /// The member types of what values of a type hold.
    fn held_by(&mut self, ty: TyId, reader: InstId) -> Vec<TyId> {
        let cells: Vec<Cell> = match self.types.get(ty).clone() {
            Ty::List(cell) | Ty::VarTuple(cell) => vec![cell],
            Ty::Dict(_, value) => vec![value],
            Ty::Object(obj) => self.types.obj(obj).fields.values().copied().collect(),
            Ty::Tuple(items) | Ty::Union(items) => return items.to_vec(),
            _ => Vec::new(),
        };
        let contents: Vec<TyId> = cells.into_iter().map(|cell| self.types.read(cell, reader)).collect();
        contents.into_iter().flat_map(|content| self.types.members(content)).collect()
    }

    /// Whether lists or dicts of two types have the same cells.
    fn is_same_container(&mut self, a: TyId, b: TyId) -> bool {
        match (self.types.get(a).clone(), self.types.get(b).clone()) {
            (Ty::List(x), Ty::List(y)) => self.types.root(x) == self.types.root(y),
            (Ty::Dict(k, v), Ty::Dict(l, w)) => {
                self.types.root(k) == self.types.root(l) && self.types.root(v) == self.types.root(w)
            }
            _ => a == b,
        }
    }

    fn compare_outcome(&mut self, f: &Frame, first: &Expr, op: CmpOp, right: &Expr) -> Option<bool> {
        let (left_ty, right_ty) = (self.known(f, first), self.known(f, right));
        if right_ty == TyId::ELLIPSIS && matches!(op, CmpOp::Is | CmpOp::IsNot) {
            let members = self.types.members(left_ty);
            let marks = members.iter().filter(|m| **m == TyId::ELLIPSIS).count();
            if marks == 0 && !members.is_empty() {
                return Some(op == CmpOp::IsNot);
            }
            return (marks == members.len()).then_some(op == CmpOp::Is);
        }
        match op {
            CmpOp::Is | CmpOp::IsNot | CmpOp::Eq | CmpOp::Ne
                if right_ty == TyId::NONE || left_ty == TyId::NONE =>
            {
                let other = if right_ty == TyId::NONE { left_ty } else { right_ty };
                let positive = matches!(op, CmpOp::Is | CmpOp::Eq);
                if other == TyId::NONE {
                    return Some(positive);
                }
                let members = self.types.members(other);
                // C's null pointer is None.
                if members.iter().any(|m| matches!(self.types.get(*m), Ty::C { .. } | Ty::Ptr)) {
                    return None;
                }
                if matches!(op, CmpOp::Eq | CmpOp::Ne)
                    && members.iter().any(|m| matches!(self.types.get(*m), Ty::Object(_)))
                {
                    return None;
                }
                (!members.contains(&TyId::NONE) && !members.is_empty()).then_some(!positive)
            }
            CmpOp::Is | CmpOp::IsNot | CmpOp::Eq | CmpOp::Ne => {
                let positive = matches!(op, CmpOp::Is | CmpOp::Eq);
                // `type(x) == T` and functions or classes compared with each other.
                if let (Some(a), Some(b)) = (self.class_name(f, first), self.class_name(f, right)) {
                    return a.decides(&b).map(|same| same == positive);
                }
                // `len(args) == n` of a tuple of known length.
                let length = self.static_length(f, first)?;
                let ExprKind::Int(n) = right.kind else { return None };
                Some((length == n) == positive)
            }
            CmpOp::Lt | CmpOp::Le | CmpOp::Gt | CmpOp::Ge => {
                let length = self.static_length(f, first)?;
                let ExprKind::Int(n) = right.kind else { return None };
                Some(match op {
                    CmpOp::Lt => length < n,
                    CmpOp::Le => length <= n,
                    CmpOp::Gt => length > n,
                    _ => length >= n,
                })
            }
            CmpOp::In | CmpOp::NotIn => None,
        }
    }

    fn static_length(&self, f: &Frame, expr: &Expr) -> Option<i128> {
        let ExprKind::Call { func, args, .. } = &expr.kind else { return None };
        let ExprKind::Builtin(name) = &func.kind else { return None };
        let [arg] = args.as_slice() else { return None };
        match self.types.get(self.known(f, &arg.value)) {
            Ty::Tuple(items) if &**name == "len" => Some(items.len() as i128),
            _ => None,
        }
    }

    /// The type a `type(x)` call or a type name stands for.
    fn class_name(&mut self, f: &Frame, expr: &Expr) -> Option<TypeName> {
        if let ExprKind::Call { func, args, .. } = &expr.kind
            && let ExprKind::Builtin(name) = &func.kind
            && &**name == "type"
            && args.len() == 1
        {
            let ty = self.known(f, &args[0].value);
            let members = self.types.members(ty);
            if members.iter().any(|m| self.is_open_exception(*m)) {
                return None;
            }
            let mut names = Vec::new();
            for member in members {
                names.push(self.type_name(member)?);
            }
            return Some(TypeName { names, exact: true });
        }
        match self.types.get(self.known(f, expr)).clone() {
            Ty::Class(class) => Some(TypeName { names: vec![format!("#{}", class.0)], exact: true }),
            Ty::Builtin(name) => Some(TypeName { names: vec![name.to_string()], exact: true }),
            _ => None,
        }
    }

    /// Whether a type is that of lists of ints and nothing else.
    pub(crate) fn is_int_list(&mut self, ty: TyId) -> bool {
        let Ty::List(cell) = *self.types.get(ty) else { return false };
        matches!(self.types.content(cell), TyId::INT | TyId::BIG | TyId::BOTTOM)
    }

    /// The name of the class of values of a type: `int`, `#3` for class 3.
    pub(crate) fn type_name(&self, ty: TyId) -> Option<String> {
        Some(
            match self.types.get(ty) {
                Ty::None => "NoneType",
                Ty::Bool => "bool",
                Ty::Int | Ty::Big => "int",
                Ty::Float => "float",
                Ty::Complex => "complex",
                Ty::Str => "str",
                Ty::Bytes => "bytes",
                Ty::ByteArray => "bytearray",
                Ty::Range => "range",
                Ty::List(_) => "list",
                Ty::Tuple(_) | Ty::VarTuple(_) => "tuple",
                Ty::Dict(..) => "dict",
                Ty::Set(_) => "set",
                Ty::FrozenSet(_) => "frozenset",
                Ty::Func(func, _) => self.function_kind(*func),
                Ty::Method(..) if self.is_property(ty) => "property",
                Ty::Method(..) if self.is_raw_class_method(ty) => "classmethod",
                Ty::Method(_, this) => self.method_kind(*this),
                Ty::Bound(..) => "method",
                Ty::Generator(inst) if self.is_coroutine(*inst) => "coroutine",
                Ty::Generator(inst) => self.iterator_kind(*inst).unwrap_or("generator"),
                Ty::Module(_) => "module",
                Ty::Ellipsis => "ellipsis",
                Ty::NotImplemented => "NotImplementedType",
                Ty::Class(_) | Ty::ExcClass => "type",
                Ty::Builtin(name) if crate::hir::builtins::is_class_of_values(name) => "type",
                Ty::Builtin(_) | Ty::BuiltinMethod(..) => "builtin_function_or_method",
                Ty::Object(obj) => return Some(format!("#{}", self.types.obj(*obj).class.0)),
                _ => return None,
            }
            .to_owned(),
        )
    }

    /// Whether values of a member type are instances of a class (or of one in a tuple of classes).
    pub(crate) fn is_instance(&mut self, member: TyId, class: TyId) -> Option<bool> {
        match self.types.get(class).clone() {
            Ty::Tuple(items) => {
                let mut any = Some(false);
                for item in items.iter() {
                    match self.is_instance(member, *item) {
                        Some(true) => return Some(true),
                        Some(false) => {}
                        None => any = None,
                    }
                }
                any
            }
            Ty::Class(class)
                if self.program.classes[class].is_protocol && !self.is_derived(member, class) =>
            {
                let hir = &self.program.classes[class];
                let own = |name: &&String| !matches!(name.as_str(), "__init__" | "__match_args__");
                let names: Vec<String> = hir
                    .methods
                    .keys()
                    .chain(hir.field_annotations.keys())
                    .chain(hir.attrs.keys())
                    .filter(own)
                    .cloned()
                    .collect();
                Some(names.iter().all(|name| self.has_attr(member, name)))
            }
            Ty::Class(class) => match self.types.get(member) {
                Ty::Object(obj) => {
                    let mine = self.types.obj(*obj).class;
                    if self.program.classes[mine].mro.contains(&class) {
                        Some(true)
                    } else if self.is_exception(mine) && self.program.classes[class].mro.contains(&mine) {
                        // A caught exception may be of a class below the one that was named.
                        None
                    } else {
                        Some(self.library_class_is(class, member))
                    }
                }
                Ty::Class(made) if self.program.metaclass(*made).is_some() => {
                    Some(self.is_made_by(*made, class))
                }
                _ => Some(self.library_class_is(class, member)),
            },
            Ty::Builtin(name) if crate::hir::builtins::ABSTRACT.contains(&&*name) => {
                self.is_abstract_instance(member, &name)
            }
            Ty::Builtin(name) => {
                let mine = match self.types.get(member) {
                    Ty::Num => return if &*name == "int" || &*name == "float" { None } else { Some(false) },
                    _ => self.type_name(member)?,
                };
                if &*name == "bigint" {
                    return Some(member == TyId::BIG);
                }
                if let Ty::Object(obj) = self.types.get(member)
                    && let Some(kind) = self.program.classes[self.types.obj(*obj).class].enumeration
                    && kind.derives_from(&name)
                {
                    return Some(true);
                }
                let derived = self.stands_for(member) == Some(&*name)
                    || (&*name == "tuple" && self.plain_tuple(member).is_some());
                Some(mine == *name || &*name == "object" || (mine == "bool" && &*name == "int") || derived)
            }
            Ty::None => Some(member == TyId::NONE),
            _ => None,
        }
    }

    /// Whether a member type is that of objects of a class or of one below it.
    fn is_derived(&self, member: TyId, class: ClassId) -> bool {
        match self.types.get(member) {
            Ty::Object(obj) => self.program.classes[self.types.obj(*obj).class].mro.contains(&class),
            _ => false,
        }
    }

    /// Whether values of a member type are instances of an abstract class: some ask for methods, others for a kind.
    fn is_abstract_instance(&mut self, member: TyId, name: &str) -> Option<bool> {
        if let Ty::Class(class) = *self.types.get(member)
            && name != "Hashable"
            && name != "Callable"
        {
            let members = self.program.classes[class].enumeration.is_some();
            return Some(
                members && matches!(name, "Iterable" | "Sized" | "Container" | "Collection" | "Reversible"),
            );
        }
        let mut has = |methods: &[&str]| Some(methods.iter().all(|method| self.has_attr(member, method)));
        match name {
            "Iterable" => return has(&["__iter__"]),
            "Sized" => return has(&["__len__"]),
            "Container" => return has(&["__contains__"]),
            "Collection" => return has(&["__len__", "__iter__", "__contains__"]),
            "Callable" => return Some(self.is_callable(member)),
            _ => {}
        }
        let is_iterator = match self.types.get(member) {
            Ty::Generator(_) => true,
            Ty::Object(_) => self.has_attr(member, "__next__") && self.has_attr(member, "__iter__"),
            _ => false,
        };
        let stands_for = self.stands_for(member);
        let kind = match self.types.get(member) {
            Ty::Object(obj) if name == "Hashable" => {
                let class = self.types.obj(*obj).class;
                let hir = &self.program.classes[class];
                let library = self.program.modules[hir.module].is_library;
                let changes = matches!(stands_for, Some("dict" | "list" | "set"))
                    || library && matches!(hir.name.as_str(), "deque" | "dict_keys" | "dict_items");
                return Some(!changes && !self.lacks_hash(class));
            }
            Ty::Object(obj) => {
                let class = &self.program.classes[self.types.obj(*obj).class];
                let library = self.program.modules[class.module].is_library;
                match (stands_for, class.name.as_str()) {
                    (Some(kind), _) => kind.to_owned(),
                    (None, "deque") if library => "list".to_owned(),
                    (None, "dict_keys" | "dict_items") if library => "frozenset".to_owned(),
                    _ => String::new(),
                }
            }
            _ => self.type_name(member)?,
        };
        let kind = kind.as_str();
        Some(match name {
            "Iterator" => is_iterator,
            "Generator" => kind == "generator",
            "Mapping" | "MutableMapping" => kind == "dict",
            "Sequence" => matches!(kind, "list" | "tuple" | "str" | "bytes" | "bytearray" | "range"),
            "MutableSequence" => matches!(kind, "list" | "bytearray"),
            "Set" => matches!(kind, "set" | "frozenset"),
            "MutableSet" => kind == "set",
            "Hashable" => !matches!(kind, "list" | "dict" | "set" | "bytearray"),
            "Reversible" => {
                matches!(kind, "list" | "tuple" | "str" | "bytes" | "bytearray" | "range" | "dict")
                    || self.has_attr(member, "__reversed__")
            }
            _ => return None,
        })
    }

    /// The built-in type that the class of an object is derived from: the library has classes that stand for those
    /// types, `Counter` and its like have a base of their own.
    pub(crate) fn stands_for(&self, member: TyId) -> Option<&'static str> {
        let Ty::Object(obj) = self.types.get(member) else { return None };
        self.program.classes[self.types.obj(*obj).class].mro.iter().find_map(|c| {
            let class = &self.program.classes[*c];
            if !self.program.modules[class.module].is_library {
                return None;
            }
            match class.name.as_str() {
                "_Mapping" => Some("dict"),
                "_list" => Some("list"),
                "_set" => Some("set"),
                "_int" => Some("int"),
                "_float" => Some("float"),
                "_str" => Some("str"),
                "_tuple" => Some("tuple"),
                _ => None,
            }
        })
    }

    /// The field with the value of an object of a class derived from a built-in type that cannot change.
    pub(crate) fn base_value(&self, member: TyId) -> Option<&'static str> {
        match self.stands_for(member)? {
            "int" => Some("_int_value"),
            "float" => Some("_float_value"),
            "str" => Some("_str_value"),
            "tuple" => Some("_tuple_items"),
            _ => None,
        }
    }

    /// `isinstance(x, T)` where `T` is a class the library gives a built-in type (`class list`).
    fn library_class_is(&self, class: ClassId, member: TyId) -> bool {
        let class = &self.program.classes[class];
        self.program.modules[class.module].is_library
            && (self.type_name(member).is_some_and(|n| n == class.name)
                || (class.name == "str" && self.stands_for(member) == Some("str")))
    }

    fn instance_outcome(&mut self, ty: TyId, class: TyId) -> Option<bool> {
        let members = self.types.members(ty);
        let mut outcomes = members.iter().map(|m| self.is_instance(*m, class)).collect::<Vec<_>>();
        outcomes.dedup();
        match outcomes.as_slice() {
            [one] => *one,
            _ => None,
        }
    }

    /// Applies what a test's outcome tells.
    pub(super) fn narrow(&mut self, f: &mut Frame, test: &Expr, outcome: bool) {
        match &test.kind {
            ExprKind::Unary { op: UnOp::Not, operand } => self.narrow(f, operand, !outcome),
            ExprKind::Bool_ { is_and, items } if *is_and == outcome => {
                for item in items {
                    self.narrow(f, item, outcome);
                }
            }
            ExprKind::Compare { first, rest } if rest.len() == 1 => {
                let (op, right) = &rest[0];
                let same = match op {
                    CmpOp::Is | CmpOp::Eq => outcome,
                    CmpOp::IsNot | CmpOp::Ne => !outcome,
                    _ => return,
                };
                if Self::is_none(right) {
                    self.narrow_to(f, first, |s, m| s.may_be_none(m) && same || m != TyId::NONE && !same);
                } else if Self::is_none(first) {
                    self.narrow_to(f, right, |s, m| s.may_be_none(m) && same || m != TyId::NONE && !same);
                } else if same && matches!(op, CmpOp::Eq) {
                    // Equal to something that is not None: not None.
                    let other = self.known(f, right);
                    if !self.types.members(other).contains(&TyId::NONE) && other != TyId::BOTTOM {
                        let objects = self
                            .types
                            .members(other)
                            .iter()
                            .any(|m| matches!(self.types.get(*m), Ty::Object(_)));
                        if !objects {
                            self.narrow_to(f, first, |_, m| m != TyId::NONE);
                        }
                    }
                } else if let ExprKind::Call { func, args, .. } = &first.kind
                    && let ExprKind::Builtin(name) = &func.kind
                    && &**name == "type"
                    && let [value] = args.as_slice()
                    && let Some(wanted) = self.class_name(f, right)
                {
                    self.narrow_to(f, &value.value, |s, m| {
                        s.is_open_exception(m)
                            || s.type_name(m).is_none_or(|n| wanted.names.contains(&n) == same)
                    });
                }
            }
            ExprKind::Call { func, args, .. } => {
                let ExprKind::Builtin(name) = &func.kind else { return };
                match (&**name, args.as_slice()) {
                    ("isinstance", [value, class]) => {
                        let class = self.known(f, &class.value);
                        self.narrow_by(f, &value.value, |s, m| match s.is_instance(m, class) {
                            Some(yes) => (yes == outcome).then_some(m),
                            // What may be an int or a float is one of them afterwards.
                            None if m == TyId::NUM => {
                                let (int, float) =
                                    (s.is_instance(TyId::INT, class), s.is_instance(TyId::FLOAT, class));
                                match (int.map(|yes| yes == outcome), float.map(|yes| yes == outcome)) {
                                    (Some(true), Some(false)) => Some(TyId::INT),
                                    (Some(false), Some(true)) => Some(TyId::FLOAT),
                                    (Some(false), Some(false)) => None,
                                    _ => Some(m),
                                }
                            }
                            None => Some(m),
                        });
                    }
                    ("callable", [value]) => {
                        self.narrow_to(f, &value.value, |s, m| s.is_callable(m) == outcome);
                    }
                    _ => {}
                }
            }
            ExprKind::Walrus { target, .. } => {
                if outcome && let TargetKind::Local(local) = target.kind {
                    let ty = f.env[local.0 as usize];
                    let narrowed = self.types.filter(ty, |_, m| m != TyId::NONE);
                    self.narrow_local(f, local, narrowed);
                }
            }
            ExprKind::Local { .. } if outcome => self.narrow_to(f, test, |_, m| m != TyId::NONE),
            _ => {}
        }
    }

    /// Whether a value of a member type may be None: pointers of C may be null.
    fn may_be_none(&self, member: TyId) -> bool {
        member == TyId::NONE || matches!(self.types.get(member), Ty::C { .. } | Ty::Ptr)
    }

    fn narrow_to(&mut self, f: &mut Frame, expr: &Expr, mut keep: impl FnMut(&mut Self, TyId) -> bool) {
        self.narrow_by(f, expr, |s, m| keep(s, m).then_some(m));
    }

    /// Gives a variable the members that `kept` makes of those it may hold.
    fn narrow_by(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        mut kept: impl FnMut(&mut Self, TyId) -> Option<TyId>,
    ) {
        let local = match &expr.kind {
            ExprKind::Local { local, .. } => *local,
            ExprKind::Walrus { target, .. } => match target.kind {
                TargetKind::Local(local) => local,
                _ => return,
            },
            _ => return,
        };
        let hir = &self.program.funcs[f.func].locals[local];
        if hir.captured && !hir.capture_by_value {
            return;
        }
        let ty = f.env[local.0 as usize];
        let members = self.types.members(ty);
        let kept: Vec<TyId> = members.iter().filter_map(|m| kept(self, *m)).collect();
        if kept != members {
            let narrowed = self.types.union(kept);
            self.narrow_local(f, local, narrowed);
        }
    }
}

/// The class or classes an expression names.
struct TypeName {
    names: Vec<String>,
    exact: bool,
}

impl TypeName {
    fn decides(&self, other: &TypeName) -> Option<bool> {
        if !self.exact || !other.exact {
            return None;
        }
        match (self.names.as_slice(), other.names.as_slice()) {
            ([a], [b]) => Some(a == b),
            (many, [b]) | ([b], many) if !many.contains(b) => Some(false),
            _ => None,
        }
    }
}
