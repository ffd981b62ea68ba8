//! `issubclass` of the abstract classes of `collections.abc`: some ask for methods, others for a kind of container.

use super::Typed;
use crate::hir::ClassId;

/// Whether a built-in class is a subclass of an abstract one.
#[must_use]
pub fn is_abstract_base(class: &str, name: &str) -> bool {
    let is_iterator = class.ends_with("iterator")
        || matches!(class, "generator" | "enumerate" | "zip" | "map" | "filter" | "reversed");
    let is_sequence = matches!(class, "list" | "tuple" | "str" | "bytes" | "bytearray" | "range");
    let is_set = matches!(class, "set" | "frozenset");
    let is_container = is_sequence || is_set || class == "dict";
    match name {
        "Iterable" => is_container || is_iterator,
        "Iterator" => is_iterator,
        "Generator" => class == "generator",
        "Sized" | "Container" | "Collection" => is_container,
        "Reversible" => is_sequence || class == "dict",
        "Sequence" => is_sequence,
        "MutableSequence" => matches!(class, "list" | "bytearray"),
        "Mapping" | "MutableMapping" => class == "dict",
        "Set" => is_set,
        "MutableSet" => class == "set",
        "Hashable" => !matches!(class, "list" | "dict" | "set" | "bytearray"),
        "Callable" => class.contains("function") || class.starts_with("method") || class == "type",
        _ => false,
    }
}

impl Typed<'_> {
    /// Whether a class of the program or the library is a subclass of an abstract one.
    #[must_use]
    pub fn is_abstract_subclass(&self, class: ClassId, name: &str) -> bool {
        let has = |methods: &[&str]| methods.iter().all(|method| self.class_method(class, method).is_some());
        let derives = self.program.classes[class].mro.iter().any(|base| {
            let base = &self.program.classes[*base];
            self.program.modules[base.module].is_library
                && match base.name.strip_prefix('_') {
                    // What stands for a built-in class, or for all that is like a dict.
                    Some("Mapping") => is_abstract_base("dict", name),
                    Some(stands_for) => is_abstract_base(stands_for, name) && name != "Hashable",
                    None => base.name == name || base.name == "deque" && name == "MutableSequence",
                }
        });
        derives
            || match name {
                "Iterable" => has(&["__iter__"]),
                "Iterator" => has(&["__iter__", "__next__"]),
                "Sized" => has(&["__len__"]),
                "Container" => has(&["__contains__"]),
                "Collection" => has(&["__len__", "__iter__", "__contains__"]),
                "Reversible" => has(&["__iter__", "__reversed__"]),
                "Callable" => has(&["__call__"]),
                "Hashable" => !self.lacks_hash(class),
                _ => false,
            }
    }
}
