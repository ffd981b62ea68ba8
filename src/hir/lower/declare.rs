//! Gives every module-level name its place before any body is lowered, so that modules can name each other
//! in any order: a global, a variable of the main module's body, or simply another module's global.

use rustc_hash::FxHashSet;

use super::scope::{Bind, Slot};
use super::{Lowerer, empty_module, special};
use crate::arena::Id;
use crate::hir::builtins;
use crate::hir::{Class, ClassId, Constant, FuncId, GlobalId, ModuleId};
use crate::source::Span;
use crate::syntax::ast;

impl<'a> Lowerer<'a> {
    /// The declarations of all units.
    pub(super) fn declare(&mut self) {
        let units = self.units;
        for (n, unit) in units.iter().enumerate() {
            self.unit = n;
            let span = Span::new(unit.file, 0, 0);
            let body = self.new_func("<module>", span);
            let mut module = empty_module(unit, body);
            module.name.clone_from(&unit.name);
            self.program.modules.push(module);
            self.find_aliases(&unit.parsed.body);
        }
        let mut done = FxHashSet::default();
        for n in 0..units.len() {
            self.expand_stars(n, &mut done);
        }
        for n in 0..units.len() {
            self.scopes[n].resolve_uses();
            for (name, attr) in std::mem::take(&mut self.scopes[n].attr_stores) {
                let Some(Bind::Import(module)) =
                    self.scopes[n].list[0].names.get(&*name).map(|i| i.bind.clone())
                else {
                    continue;
                };
                if let Some(info) = self.scopes[module.index()].list[0].names.get_mut(&*attr) {
                    info.bindings += 1;
                    info.bind = Bind::Other;
                    info.conditional = true;
                    info.used_below = true;
                }
            }
        }
        for n in 0..units.len() {
            self.unit = n;
            for index in 0..self.scopes[n].list[0].names.len() {
                self.declare_name(n, index, 0);
            }
            for scope in 1..self.scopes[n].list.len() {
                for index in 0..self.scopes[n].list[scope].names.len() {
                    self.declare_for_methods(n, scope, index);
                }
            }
        }
    }

    /// Declares a global for a variable of a function that methods of a class in this function use.
    fn declare_for_methods(&mut self, n: usize, scope: usize, index: usize) {
        let Some((name, info)) = self.scopes[n].list[scope].names.get_index(index) else { return };
        if !info.in_methods || (matches!(info.bind, Bind::Import(_) | Bind::From(..)) && info.bindings == 1) {
            return;
        }
        let (name, place, constant) = (name.to_string(), info.first, info.bindings == 1 && !info.conditional);
        let bind = info.bind.clone();
        let span = Span::new(self.units[n].file, place.0, place.1);
        let global = self.new_global(name.clone(), span);
        if let Bind::Class(node) = bind
            && constant
        {
            let class = self.reserve_class(n, node, &name, place);
            self.program.globals[global].constant = Some(Constant::Class(class));
        }
        self.scopes[n].list[scope].names[index].slot = Slot::Global(global);
    }

    fn find_aliases(&mut self, body: &'a [ast::Stmt]) {
        let unit = &self.units[self.unit];
        for stmt in body {
            match stmt {
                ast::Stmt::Assign(assign) => {
                    if let Some((name, value)) = special::type_alias(unit, assign) {
                        self.aliases[self.unit].insert(name, value);
                    }
                    if let ([ast::Expr::Name(name)], ast::Expr::Name(test)) =
                        (assign.targets.as_slice(), &*assign.value)
                        && builtins::TYPE_TESTS.contains(&test.id.as_str())
                    {
                        self.tests[self.unit].insert(&name.id, &test.id);
                    }
                }
                ast::Stmt::If(s) => {
                    self.find_aliases(&s.body);
                    self.find_aliases(&s.orelse);
                }
                _ => {}
            }
        }
    }

    /// `from m import *` binds every public name of `m`.
    fn expand_stars(&mut self, n: usize, done: &mut FxHashSet<usize>) {
        if !done.insert(n) {
            return;
        }
        for (module, at) in std::mem::take(&mut self.scopes[n].stars) {
            self.expand_stars(module.index(), done);
            for name in self.public_names(module) {
                let info = self.scopes[n].list[0].names.entry(name.clone().into()).or_default();
                if info.bindings == 0 {
                    info.bind = Bind::From(module, name);
                    info.first = (at, at);
                } else {
                    info.bind = Bind::Other;
                    info.conditional = true;
                }
                info.bound = true;
                info.bindings += 1;
            }
        }
    }

    /// The names `from m import *` brings: those in `__all__` if it is a literal, else those without `_`.
    pub(super) fn public_names(&self, module: ModuleId) -> Vec<String> {
        let all = self.units[module.index()].parsed.body.iter().rev().find_map(|stmt| match stmt {
            ast::Stmt::Assign(s) => match (s.targets.as_slice(), &*s.value) {
                (
                    [ast::Expr::Name(n)],
                    ast::Expr::List(ast::ExprList { elts, .. })
                    | ast::Expr::Tuple(ast::ExprTuple { elts, .. }),
                ) if n.id.as_str() == "__all__" => Some(elts),
                _ => None,
            },
            _ => None,
        });
        if let Some(all) = all {
            return all
                .iter()
                .filter_map(|e| match e {
                    ast::Expr::Constant(c) => match &c.value {
                        ast::Constant::Str(s) => Some(s.clone()),
                        _ => None,
                    },
                    _ => None,
                })
                .collect();
        }
        let names = &self.scopes[module.index()].list[0].names;
        names.iter().filter(|(n, i)| i.bound && !n.starts_with('_')).map(|(n, _)| n.to_string()).collect()
    }

    /// The global of that name in a module, if it has one.
    pub(super) fn global_of(&mut self, module: ModuleId, name: &str, depth: u32) -> Option<Slot> {
        let n = module.index();
        let Some(index) = self.scopes[n].list[0].names.get_index_of(name) else {
            if self.units[n].is_library {
                self.program.left_out.asks(name);
            }
            return None;
        };
        if !self.scopes[n].list[0].names[index].bound || depth > 64 {
            return None;
        }
        let slot = self.declare_name(n, index, depth + 1);
        match slot {
            Slot::Unset | Slot::Local(_) => None,
            Slot::Global(_) | Slot::Module(_) => Some(slot),
        }
    }

    /// Whether the name keeps the value of its single binding for good.
    fn is_stable(&self, module: ModuleId, name: &str) -> bool {
        self.scopes[module.index()].list[0]
            .names
            .get(name)
            .is_some_and(|i| i.bindings == 1 && !i.conditional && !i.in_loop && !i.bound_below)
    }

    fn declare_name(&mut self, n: usize, index: usize, depth: u32) -> Slot {
        let Some((name, info)) = self.scopes[n].list[0].names.get_index(index) else { return Slot::Unset };
        if !matches!(info.slot, Slot::Unset) || !info.bound {
            return info.slot;
        }
        let is_main = self.program.main == Some(ModuleId::from_index(n)) && !self.is_imported(n);
        let movable = is_main && !info.used_below && !info.bound_below;
        let (name, bind, constant) =
            (name.to_string(), info.bind.clone(), info.bindings == 1 && !info.conditional);
        let place = info.first;
        let slot = match bind {
            Bind::Import(module) => Slot::Module(module),
            Bind::From(module, original) if constant && self.is_stable(module, &original) => {
                match self.global_of(module, &original, depth) {
                    Some(slot) => slot,
                    None => self.declare_global(n, &name, place, None),
                }
            }
            Bind::Def(node) if constant => {
                let func = self.reserve_func(n, node, &name, place);
                self.declare_global(n, &name, place, Some(Constant::Func(func)))
            }
            Bind::Class(node) if constant => {
                let class = self.reserve_class(n, node, &name, place);
                self.declare_global(n, &name, place, Some(Constant::Class(class)))
            }
            Bind::Other | Bind::None if movable => return Slot::Unset,
            _ => self.declare_global(n, &name, place, None),
        };
        if let Slot::Module(_) = slot {
            // `pkg.mod.name` goes through the module's table as any other name.
            if let Slot::Global(global) = self.declare_global(n, &name, place, None)
                && let Slot::Module(module) = slot
            {
                self.program.globals[global].constant = Some(Constant::Module(module));
            }
        }
        if let Slot::Global(global) = slot {
            self.program.modules[ModuleId::from_index(n)].names.insert(name.clone(), global);
        }
        self.scopes[n].list[0].names[index].slot = slot;
        slot
    }

    fn is_imported(&self, n: usize) -> bool {
        let id = ModuleId::from_index(n);
        self.units.iter().any(|u| u.imports.values().any(|t| *t == super::ImportTarget::Module(id)))
    }

    fn declare_global(
        &mut self,
        n: usize,
        name: &str,
        place: (u32, u32),
        constant: Option<Constant>,
    ) -> Slot {
        let module = ModuleId::from_index(n);
        let span = Span::new(self.units[n].file, place.0, place.1);
        let id: GlobalId = self.program.globals.push(crate::hir::Global {
            name: name.to_owned(),
            module,
            span,
            constant,
            maybe_unbound: false,
            starts_false: false,
            addressed: false,
            annotation: None,
        });
        self.program.modules[module].names.insert(name.to_owned(), id);
        Slot::Global(id)
    }

    fn reserve_func(&mut self, n: usize, node: usize, name: &str, place: (u32, u32)) -> FuncId {
        let span = Span::new(self.units[n].file, place.0, place.1);
        let saved = std::mem::replace(&mut self.unit, n);
        let id = self.new_func(name, span);
        self.unit = saved;
        self.func_ids.insert(node, id);
        id
    }

    fn reserve_class(&mut self, n: usize, node: usize, name: &str, place: (u32, u32)) -> ClassId {
        let span = Span::new(self.units[n].file, place.0, place.1);
        let saved = std::mem::replace(&mut self.unit, n);
        let id = self.new_class(name, span);
        self.unit = saved;
        self.class_ids.insert(node, id);
        id
    }

    /// Reserves a class.
    pub(super) fn new_class(&mut self, name: &str, span: Span) -> ClassId {
        let module = self.module_id();
        self.program.classes.push(Class {
            name: name.to_owned(),
            qualname: name.to_owned(),
            module,
            span,
            bases: Vec::new(),
            mro: Vec::new(),
            methods: indexmap::IndexMap::new(),
            setters: indexmap::IndexMap::new(),
            attrs: indexmap::IndexMap::new(),
            fields: indexmap::IndexMap::new(),
            field_annotations: indexmap::IndexMap::new(),
            slots: None,
            is_generic: false,
            is_protocol: false,
            is_meta: false,
            metaclass: None,
            is_abc: false,
            enumeration: None,
            unlisted: Vec::new(),
            open: false,
            doc: None,
            named_tuple: None,
            frozen: false,
            parent: None,
        })
    }
}
