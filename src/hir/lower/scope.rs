//! Scopes: which names each module, function, class and comprehension binds, and which function owns the
//! variable behind each use. In: one unit's tree. Out: its [`Scopes`], keyed by the tree nodes' addresses.
//! The rules are Python 3's: a name bound anywhere in a function is local to it, class scopes are invisible
//! to their methods, comprehensions have their own variables, `:=` binds outside of them.

use std::borrow::Cow;

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::Unit;
use crate::hir::{GlobalId, LocalId, ModuleId, is_function_attribute};

/// A scope's number in its unit.
pub(super) type ScopeId = usize;

/// Kind of scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ScopeKind {
    /// The file.
    Module,
    /// A `def`, lambda or generator expression.
    Function,
    /// A class body.
    Class,
    /// A list, set or dict comprehension: its variables live in the host function.
    Comprehension,
}

/// What binds a name, as far as it matters to resolution.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) enum Bind {
    /// Nothing yet.
    #[default]
    None,
    /// A plain assignment, or several different things.
    Other,
    /// A `def` without user decorators: the node.
    Def(usize),
    /// A class without user decorators: the node.
    Class(usize),
    /// `import m`.
    Import(ModuleId),
    /// `from m import name`.
    From(ModuleId, String),
}

/// Where the value of a name lives; decided after all scopes are known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Slot {
    /// Not decided: a local variable gets its number at its first use.
    #[default]
    Unset,
    /// A variable of the host function.
    Local(LocalId),
    /// A module-level or class-level variable.
    Global(GlobalId),
    /// Always this module.
    Module(ModuleId),
}

/// What is known of one name in one scope.
#[derive(Default)]
pub(super) struct Name {
    pub bound: bool,
    pub param: bool,
    pub declared_global: bool,
    pub declared_nonlocal: bool,
    pub used: bool,
    /// Number of binding places, those in nested scopes (`global`, `nonlocal`) included.
    pub bindings: u32,
    pub bind: Bind,
    /// Some binding stands in a branch, a loop or another function.
    pub conditional: bool,
    pub in_loop: bool,
    /// Bound by a function below through `global` or `nonlocal`.
    pub bound_below: bool,
    /// First and last binding place.
    pub first: (u32, u32),
    pub last: u32,
    /// Where the first value has been computed: `f = lambda: f()` makes its closure before `f` has one.
    pub since: u32,
    pub captured: bool,
    /// A method of a class in the same function uses it: methods have no closure, so the variable is a global.
    pub in_methods: bool,
    /// Start of the first closure that outlives the expression it stands in.
    pub first_closure: Option<u32>,
    /// Module scope: some function, lambda or class body uses it.
    pub used_below: bool,
    pub slot: Slot,
}

/// One scope.
pub(super) struct Scope<'a> {
    pub kind: ScopeKind,
    pub parent: Option<ScopeId>,
    /// The function or module scope whose frame holds its variables.
    pub host: ScopeId,
    /// The class whose private names (`__x`) are mangled here.
    pub class_name: Option<&'a str>,
    pub names: IndexMap<Cow<'a, str>, Name, FxBuildHasher>,
    pub is_generator: bool,
    /// Where the node starts.
    pub start: u32,
    /// A function that is only called while the expression around it runs: `sum(x for …)`.
    pub immediate: bool,
    /// A `def` in a class body that is a method and not a value made by a decorator.
    pub is_method: bool,
}

/// All scopes of a unit; number 0 is the module.
pub(super) struct Scopes<'a> {
    pub list: Vec<Scope<'a>>,
    pub by_node: FxHashMap<usize, ScopeId>,
    /// `from m import *` at module level.
    pub stars: Vec<(ModuleId, u32)>,
    /// `m.x = …` for a name `m`.
    pub attr_stores: Vec<(String, String)>,
    /// `name.attr = …` in a function: scope, name, attribute, place. If `name` is a function made there, the attribute
    /// is a variable beside it.
    pub func_attrs: Vec<(ScopeId, &'a str, &'a str, (u32, u32))>,
    /// Whether the names of the module are asked for: `globals()`.
    pub whole: bool,
    /// Some `__exit__` may return a true value and so end an exception.
    pub swallows: bool,
    /// Misuses found on the way: place, message, help.
    pub mistakes: Vec<(u32, u32, String, String)>,
}

/// What a name means where it is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// A variable declared in this scope, whose host is the current function.
    Local(ScopeId),
    /// A variable declared in that scope of an enclosing function.
    Captured(ScopeId),
    /// A class-level variable of the class scope.
    Class(ScopeId),
    /// A name of the module.
    Module,
    /// Bound nowhere in the file.
    Unknown,
}

/// The name of the variable that keeps an attribute of a function: no program can write it.
pub(super) fn func_attr(name: &str, attr: &str) -> String {
    format!("{name}.{attr}")
}

/// The identity of a tree node.
pub(super) fn node_key<T>(node: &T) -> usize {
    std::ptr::from_ref(node).addr()
}

/// Private names of classes: `__x` in class `C` is `_C__x`.
pub(super) fn mangle<'a>(class: Option<&str>, name: &'a str) -> Cow<'a, str> {
    match class {
        Some(class) if name.starts_with("__") && !name.ends_with("__") => {
            Cow::Owned(format!("_{}{name}", class.trim_start_matches('_')))
        }
        _ => Cow::Borrowed(name),
    }
}

impl<'a> Scopes<'a> {
    /// Analyses a unit.
    pub(super) fn of(unit: &'a Unit) -> Self {
        let mut collector = super::collect::Collector::new(unit);
        collector.module();
        collector.scopes
    }

    /// What `name` means in `scope`.
    pub(super) fn resolve(&self, scope: ScopeId, name: &str) -> Meaning {
        let host = self.list[scope].host;
        let mut at = Some(scope);
        while let Some(id) = at {
            let here = &self.list[id];
            at = here.parent;
            let Some(info) = here.names.get(name) else {
                if here.kind == ScopeKind::Module {
                    return Meaning::Unknown;
                }
                continue;
            };
            if here.kind == ScopeKind::Module {
                return if info.bound { Meaning::Module } else { Meaning::Unknown };
            }
            if info.declared_global {
                return if self.list[0].names.get(name).is_some_and(|n| n.bound) {
                    Meaning::Module
                } else {
                    Meaning::Unknown
                };
            }
            if !info.bound || info.declared_nonlocal {
                continue;
            }
            match here.kind {
                ScopeKind::Class if id == scope => return Meaning::Class(id),
                ScopeKind::Class | ScopeKind::Module => {}
                ScopeKind::Function | ScopeKind::Comprehension => {
                    return if here.host == host { Meaning::Local(id) } else { Meaning::Captured(id) };
                }
            }
        }
        Meaning::Unknown
    }

    /// Declares variables for the attributes that functions made in functions are given.
    fn declare_func_attrs(&mut self) {
        for (scope, name, attr, place) in std::mem::take(&mut self.func_attrs) {
            let (Meaning::Local(owner) | Meaning::Captured(owner)) = self.resolve(scope, name) else {
                continue;
            };
            let below = self.list[scope].host != self.list[owner].host;
            let Some(def) = self.list[owner].names.get(name) else { continue };
            let is_def = matches!(def.bind, Bind::Def(_)) && def.bindings == 1 && !def.conditional;
            if owner == 0 || !is_def || !is_function_attribute(attr) {
                continue;
            }
            let closure = def.first.0;
            let info = self.list[owner].names.entry(func_attr(name, attr).into()).or_default();
            if info.bindings == 0 {
                info.first = place;
                info.since = place.1;
            }
            info.bound = true;
            info.captured = true;
            info.bind = Bind::Other;
            info.bindings += 1;
            info.last = info.last.max(place.1);
            info.conditional = true;
            info.bound_below |= below;
            info.first_closure = Some(closure);
        }
    }

    /// Resolves every use once, and notes on the owners which variables are captured or used below.
    pub(super) fn resolve_uses(&mut self) {
        self.declare_func_attrs();
        for scope in 0..self.list.len() {
            for n in 0..self.list[scope].names.len() {
                let Some((name, info)) = self.list[scope].names.get_index(n) else { continue };
                let binds_outside = info.declared_nonlocal || info.declared_global;
                if !info.used && !binds_outside {
                    continue;
                }
                let name = name.clone();
                // A class body looks the names that it binds up in itself first and then in the module, at run time.
                let meanings = [
                    Some(self.resolve(scope, &name)),
                    (self.list[scope].kind == ScopeKind::Class).then(|| self.resolve(0, &name)),
                ];
                for meaning in meanings.into_iter().flatten() {
                    match meaning {
                        Meaning::Captured(owner) => self.note_capture(scope, owner, &name),
                        Meaning::Module
                            if scope != 0 && self.list[scope].kind != ScopeKind::Comprehension
                                || meaning == Meaning::Module && self.list[scope].host != 0 =>
                        {
                            if let Some(info) = self.list[0].names.get_mut(&*name) {
                                info.used_below = true;
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn note_capture(&mut self, user: ScopeId, owner: ScopeId, name: &str) {
        let owner_host = self.list[owner].host;
        let in_methods = self.in_method(user, owner);
        let mut lasting = false;
        let mut start = self.list[user].start;
        let mut at = self.list[user].host;
        while at != owner_host {
            let scope = &self.list[at];
            lasting |= !scope.immediate;
            start = scope.start;
            let Some(parent) = scope.parent else { break };
            at = self.list[parent].host;
        }
        if let Some(info) = self.list[owner].names.get_mut(name) {
            info.captured = true;
            info.in_methods |= in_methods;
            if lasting {
                info.first_closure = Some(info.first_closure.map_or(start, |s| s.min(start)));
            }
        }
    }

    /// Whether a scope is part of a method whose class stands in the scope `owner`.
    fn in_method(&self, user: ScopeId, owner: ScopeId) -> bool {
        let mut at = Some(user);
        while let Some(id) = at.filter(|id| *id != owner) {
            if self.list[id].is_method {
                return true;
            }
            at = self.list[id].parent;
        }
        false
    }

    /// Whether closures over the variable may hold a copy of its value.
    pub(super) fn by_value(info: &Name) -> bool {
        if info.bound_below {
            return false;
        }
        match info.first_closure {
            None => true,
            Some(_) if info.param => info.bindings == 1,
            Some(closure) => info.bindings == 1 && !info.in_loop && info.since <= closure,
        }
    }
}
