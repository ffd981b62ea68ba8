//! What of the library is not in a program, because the program cannot name it.

use std::cell::RefCell;

use rustc_hash::{FxHashMap, FxHashSet};

/// The names of the library that were left out, and those of them that were looked for.
#[derive(Debug, Default)]
pub struct LeftOut {
    names: FxHashSet<&'static str>,
    /// The methods of the classes of built-in types among them.
    classes: FxHashMap<&'static str, FxHashSet<&'static str>>,
    asked: RefCell<FxHashSet<&'static str>>,
}

impl LeftOut {
    /// Nothing has been looked for yet.
    pub fn new(
        names: impl Iterator<Item = &'static str>,
        classes: FxHashMap<&'static str, FxHashSet<&'static str>>,
    ) -> Self {
        Self { names: names.collect(), classes, asked: RefCell::default() }
    }

    /// Whether a class of a built-in type was left out, and would not have had a method anyway.
    #[must_use]
    pub fn lacks(&self, class: &str, method: &str) -> bool {
        self.classes.get(class).is_some_and(|methods| !methods.contains(method))
    }

    /// Notes that a phase looks for a part of the library by its name.
    pub fn asks(&self, name: &str) {
        if let Some(name) = self.names.get(name) {
            self.asked.borrow_mut().insert(name);
        }
    }

    /// What has been looked for in vain.
    #[must_use]
    pub fn asked(&self) -> Vec<&'static str> {
        let mut names: Vec<&str> = self.asked.borrow().iter().copied().collect();
        names.sort_unstable();
        names
    }

    /// Whether anything was left out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}
