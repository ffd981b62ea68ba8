//! C types: of values that only pass through Python code, and of variables whose address C gets.

use std::rc::Rc;

use super::{Ty, TyId, Types};

/// The names a C type may be given in `native(->T)`, as C spells it, and the Python type of its values.
const NAMES: &[(&str, &str, TyId)] = &[
    ("int", "int", TyId::INT),
    ("char", "char", TyId::INT),
    ("signed char", "signed char", TyId::INT),
    ("unsigned char", "unsigned char", TyId::INT),
    ("short", "short", TyId::INT),
    ("unsigned short", "unsigned short", TyId::INT),
    ("unsigned", "unsigned", TyId::INT),
    ("unsigned int", "unsigned", TyId::INT),
    ("long", "long", TyId::INT),
    ("long int", "long", TyId::INT),
    ("unsigned long", "unsigned long", TyId::INT),
    ("long long", "long long", TyId::INT),
    ("unsigned long long", "unsigned long long", TyId::INT),
    ("size_t", "size_t", TyId::INT),
    ("ssize_t", "ssize_t", TyId::INT),
    ("ptrdiff_t", "ptrdiff_t", TyId::INT),
    ("intptr_t", "intptr_t", TyId::INT),
    ("uintptr_t", "uintptr_t", TyId::INT),
    ("int8", "int8_t", TyId::INT),
    ("int16", "int16_t", TyId::INT),
    ("int32", "int32_t", TyId::INT),
    ("int64", "int64_t", TyId::INT),
    ("uint8", "uint8_t", TyId::INT),
    ("uint16", "uint16_t", TyId::INT),
    ("uint32", "uint32_t", TyId::INT),
    ("uint64", "uint64_t", TyId::INT),
    ("int8_t", "int8_t", TyId::INT),
    ("int16_t", "int16_t", TyId::INT),
    ("int32_t", "int32_t", TyId::INT),
    ("int64_t", "int64_t", TyId::INT),
    ("uint8_t", "uint8_t", TyId::INT),
    ("uint16_t", "uint16_t", TyId::INT),
    ("uint32_t", "uint32_t", TyId::INT),
    ("uint64_t", "uint64_t", TyId::INT),
    ("Real", "Real", TyId::FLOAT),
    ("Flag", "Flag", TyId::BOOL),
    ("float", "float", TyId::FLOAT),
    ("float32", "float", TyId::FLOAT),
    ("double", "double", TyId::FLOAT),
    ("float64", "double", TyId::FLOAT),
    ("long double", "long double", TyId::FLOAT),
    ("_Bool", "_Bool", TyId::BOOL),
    ("char*", "char *", TyId::STR),
    ("const char*", "const char *", TyId::STR),
];

/// The names of C types that the compiler knows.
pub fn c_names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, ..)| *name)
}

/// A type given in the source, as C spells it: `uint8` is `uint8_t`, anything unknown stays as it is.
#[must_use]
pub fn c_spelling(name: &str) -> Rc<str> {
    let name = name.replace(" *", "*").replace("* ", "*");
    match NAMES.iter().find(|(known, ..)| *known == name) {
        Some((_, c, _)) => (*c).into(),
        None => match name.find('*') {
            Some(at) => format!("{} {}", name[..at].trim(), &name[at..]).into(),
            None => name.into(),
        },
    }
}

/// Whether Python code knows what values of a C type are.
#[must_use]
pub fn is_known(c: &str) -> bool {
    NAMES.iter().any(|(_, known, _)| *known == c)
}

/// Whether a C type is one of the known types of numbers.
#[must_use]
pub fn is_plain_number(c: &str) -> bool {
    is_known(c) && matches!(python_type(c), TyId::INT | TyId::FLOAT | TyId::BOOL)
}

/// What Python code sees of values of a C type: an int where it is not known better.
#[must_use]
pub fn python_type(c: &str) -> TyId {
    NAMES.iter().find(|(_, known, _)| *known == c).map_or(TyId::INT, |(.., ty)| *ty)
}

/// What a pointer of a C type points to, as C writes it; `None` if the name does not say that it is a pointer.
#[must_use]
pub fn pointee(c: &str) -> Option<Rc<str>> {
    let inner = c.strip_suffix('*')?.trim_end();
    let inner = if inner.ends_with('*') { inner } else { inner.strip_prefix("const ").unwrap_or(inner) };
    (inner != "void" && !inner.is_empty()).then(|| inner.into())
}

/// Whether a type is the one that a Python value alone gives a variable.
fn is_default(c: &str) -> bool {
    matches!(c, "int" | "Flag" | "Real")
}

/// An expression of a C type, for `__typeof__`.
#[must_use]
pub fn sample(c: &str) -> String {
    match c.strip_prefix("__typeof__(").and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => inner.to_owned(),
        None => format!("*({c} *)0"),
    }
}

/// Whether values of a C type are pointers, where its name says so.
#[must_use]
pub fn is_pointer(c: &str) -> Option<bool> {
    (!c.starts_with("__typeof__") && (c.ends_with('*') || c.starts_with("struct ") || is_known(c)))
        .then(|| c.ends_with('*'))
}

/// The C type of a field of a struct or of what points to one.
#[must_use]
pub fn field(c: &str, name: &str) -> String {
    match is_pointer(c) {
        Some(true) => format!("__typeof__((({c})0)->{name})"),
        Some(false) => format!("__typeof__((({c} *)0)->{name})"),
        None => format!("__typeof__(OLY_FIELD_OF(__typeof__({}), {name}))", sample(c)),
    }
}

/// The C type of what a pointer points to.
#[must_use]
pub fn element(c: &str) -> String {
    pointee(c).map_or_else(|| format!("__typeof__(({})[0])", sample(c)), |inner| inner.to_string())
}

impl Types {
    /// The type of values of a C type that only pass through.
    pub fn foreign(&mut self, c: &str) -> TyId {
        self.intern(Ty::C { types: Rc::from([Rc::from(c)]), stored: false })
    }

    /// The type of a variable that is stored as a value of a C type because C gets its address; `None` for
    /// values that need no other storage than they have.
    pub fn stored(&mut self, ty: TyId) -> Option<TyId> {
        let types: Rc<[Rc<str>]> = match self.get(ty) {
            Ty::C { types, .. } => types.clone(),
            Ty::Int => Rc::from([Rc::from("int")]),
            Ty::Bool => Rc::from([Rc::from("Flag")]),
            Ty::Float => Rc::from([Rc::from("Real")]),
            Ty::Str => Rc::from([Rc::from("char *")]),
            _ => return None,
        };
        Some(self.intern(Ty::C { types, stored: true }))
    }

    /// What Python code sees of a value: the type itself unless it is a C type.
    #[must_use]
    pub fn seen(&self, ty: TyId) -> TyId {
        match self.get(ty) {
            Ty::C { types, .. } => {
                let mut kinds = types.iter().map(|c| python_type(c));
                let first = kinds.next().unwrap_or(TyId::INT);
                if kinds.all(|kind| kind == first) { first } else { TyId::INT }
            }
            _ => ty,
        }
    }

    /// Notes that Python code computes with values of a C type; what it sees of them.
    pub(crate) fn see(&mut self, ty: TyId) -> TyId {
        if let Ty::C { types, stored: false } = self.get(ty) {
            let types = types.clone();
            self.computed.extend(types.iter().cloned());
        }
        self.seen(ty)
    }

    /// Whether a variable of C storage can be given Python values of a type.
    fn takes(&self, stored: TyId, value: TyId) -> bool {
        match self.seen(stored) {
            TyId::INT => matches!(value, TyId::INT | TyId::BOOL),
            TyId::FLOAT => matches!(value, TyId::INT | TyId::BOOL | TyId::FLOAT),
            TyId::STR => value == TyId::STR,
            TyId::BOOL => value == TyId::BOOL,
            _ => false,
        }
    }

    /// The join of two C types, or of one with a Python type.
    pub(super) fn join_foreign(&mut self, a: TyId, b: TyId) -> TyId {
        match (self.get(a).clone(), self.get(b).clone()) {
            // What keeps its items as C does takes numbers; of another width it is another thing.
            (Ty::C { stored: true, .. }, _) if self.takes(a, b) => a,
            (_, Ty::C { stored: true, .. }) if self.takes(b, a) => b,
            (Ty::C { types: x, stored: true }, Ty::C { types: y, stored: true })
                if x.iter().chain(y.iter()).all(|c| is_known(c) && !is_default(c)) =>
            {
                self.union(vec![a, b])
            }
            (Ty::C { types: x, stored: s }, Ty::C { types: y, stored: t }) => {
                let mut types: Vec<Rc<str>> = x.iter().chain(y.iter()).cloned().collect();
                types.sort();
                types.dedup();
                // A Python number takes the type that a C value gives the variable.
                if (s || t) && types.iter().any(|c| !is_default(c)) {
                    types.retain(|c| !is_default(c));
                }
                self.intern(Ty::C { types: types.into(), stored: s || t })
            }
            (Ty::C { .. }, _) => {
                let seen = self.see(a);
                self.join(seen, b)
            }
            _ => {
                let seen = self.see(b);
                self.join(a, seen)
            }
        }
    }
}
