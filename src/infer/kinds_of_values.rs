//! What CPython calls the classes of iterators and functions that are written in the library's Python here, and in C
//! there.

use super::Typed;
use crate::hir::{FuncId, MethodKind};
use crate::types::{InstId, Ty, TyId};

/// Modules whose functions are written in C in CPython.
const C_MODULES: &[&str] = &["math", "cmath", "time", "operator", "bisect", "heapq", "zlib", "binascii"];

/// The iterators of `itertools` that are generators here.
const ITERTOOLS: &[&str] = &[
    "itertools.accumulate",
    "itertools.chain",
    "itertools.combinations",
    "itertools.combinations_with_replacement",
    "itertools.compress",
    "itertools.count",
    "itertools.cycle",
    "itertools.dropwhile",
    "itertools.filterfalse",
    "itertools.groupby",
    "itertools.islice",
    "itertools.pairwise",
    "itertools.permutations",
    "itertools.product",
    "itertools.repeat",
    "itertools.starmap",
    "itertools.takewhile",
    "itertools.zip_longest",
];

impl Typed<'_> {
    /// The class of the iterator that a function of the library makes: `list_iterator`, `map`. `None` for a generator
    /// that is one in CPython too.
    #[must_use]
    pub fn iterator_kind(&self, inst: InstId) -> Option<&'static str> {
        let made = &self.insts[inst];
        let func = &self.program.funcs[made.func];
        let module = &self.program.modules[func.module];
        if !module.is_library {
            return None;
        }
        if let Some(class) = func.class {
            let class = self.program.classes[class].name.as_str();
            return Some(match (class, func.name.as_str()) {
                ("list", "__iter__") => "list_iterator",
                ("list", "__reversed__") => "list_reverseiterator",
                ("dict" | "dict_keys", "__iter__") => "dict_keyiterator",
                ("dict" | "dict_keys", "__reversed__") => "dict_reversekeyiterator",
                ("dict_values", "__iter__") => "dict_valueiterator",
                ("dict_values", "__reversed__") => "dict_reversevalueiterator",
                ("dict_items", "__iter__") => "dict_itemiterator",
                ("dict_items", "__reversed__") => "dict_reverseitemiterator",
                ("_AnySet", "__iter__") => "set_iterator",
                ("bytes", "__iter__") => "bytes_iterator",
                ("bytearray", "__iter__") => "bytearray_iterator",
                ("memoryview", "__iter__") => "memory_iterator",
                _ => return None,
            });
        }
        let of = || made.params.first().map_or(&Ty::Bottom, |ty| self.types.get(*ty));
        Some(match (module.name.as_str(), func.name.as_str()) {
            ("builtins", "_iter_sequence") => match of() {
                Ty::List(_) => "list_iterator",
                Ty::Tuple(_) | Ty::VarTuple(_) => "tuple_iterator",
                Ty::Str => "str_ascii_iterator",
                Ty::Range => "range_iterator",
                _ => "iterator",
            },
            ("builtins", "_iter_calls") => "callable_iterator",
            ("builtins", "_reversed_sequence") => match of() {
                Ty::List(_) => "list_reverseiterator",
                Ty::Range => "range_iterator",
                _ => "reversed",
            },
            ("builtins", "enumerate") => "enumerate",
            ("builtins", "filter") => "filter",
            ("builtins", name) if name.starts_with("_zip") => "zip",
            ("builtins", name) if name.starts_with("_map") => "map",
            ("itertools", name) => {
                let known = |kind: &&&str| {
                    let kind = kind.rsplit('.').next().unwrap_or_default();
                    name.trim_start_matches('_').trim_end_matches(|c: char| c.is_ascii_digit()) == kind
                        || name == format!("_{kind}_all")
                };
                ITERTOOLS.iter().find(known)?
            }
            _ => return None,
        })
    }

    /// What a function of the library is in CPython, where most are written in C.
    #[must_use]
    pub fn function_kind(&self, func: FuncId) -> &'static str {
        let func = &self.program.funcs[func];
        let module = &self.program.modules[func.module];
        let is_c =
            |class: crate::hir::ClassId| crate::hir::builtins::is_type(&self.program.classes[class].name);
        match (module.is_library, func.class) {
            (true, Some(class)) if is_c(class) => match func.method {
                MethodKind::Class | MethodKind::Static => "builtin_function_or_method",
                _ => "method_descriptor",
            },
            (true, None) if Some(func.module) == self.program.builtins => "builtin_function_or_method",
            (true, None) if C_MODULES.contains(&module.name.as_str()) => "builtin_function_or_method",
            _ => "function",
        }
    }

    /// What a method with its object is: those of the types that CPython has in C are no `method`.
    #[must_use]
    pub fn method_kind(&self, this: TyId) -> &'static str {
        match self.types.get(this) {
            Ty::Object(_) | Ty::Class(_) => "method",
            _ => "builtin_function_or_method",
        }
    }
}
