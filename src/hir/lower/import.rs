//! `import` statements.

use super::scope::Slot;
use super::{ImportTarget, Lowerer};
use crate::arena::Id;
use crate::hir::{ExprKind, ModuleId, Stmt, StmtKind, Target};
use crate::source::Span;
use crate::syntax::ast;

/// The key of a `from` import's module: its dots and its name.
pub(crate) fn from_key(import: &ast::StmtImportFrom) -> String {
    let level = import.level.as_ref().map_or(0, ast::Int::to_usize);
    let name = import.module.as_ref().map_or("", |m| m.as_str());
    format!("{}{name}", ".".repeat(level))
}

/// The key of a module inside a package.
pub(crate) fn join(key: &str, name: &str) -> String {
    if key.is_empty() || key.ends_with('.') { format!("{key}{name}") } else { format!("{key}.{name}") }
}

impl<'a> Lowerer<'a> {
    /// The module of that dotted name.
    pub(super) fn module_named(&self, name: &str) -> Option<ModuleId> {
        self.module_names.get(name).copied()
    }

    /// `import a.b.c [as n]`.
    pub(super) fn import(&mut self, import: &'a ast::StmtImport, out: &mut Vec<Stmt>) {
        let unit = &self.units[self.unit];
        for alias in &import.names {
            let span = self.span(alias);
            let Some(target) = unit.imports.get(alias.name.as_str()) else { continue };
            let module = match target {
                ImportTarget::Module(module) => *module,
                ImportTarget::Missing => {
                    self.missing(&alias.name, span, out);
                    continue;
                }
            };
            self.run_module(module, span, out);
            let (local, bound) = match &alias.asname {
                Some(name) => (name.as_str(), Some(module)),
                None => {
                    let first = alias.name.split('.').next().unwrap_or_default();
                    (first, unit.module(first))
                }
            };
            if let Some(bound) = bound {
                self.bind_module(bound, local, span, out);
            }
        }
    }

    /// Runs the packages around a module and the module itself.
    fn run_module(&mut self, module: ModuleId, span: Span, out: &mut Vec<Stmt>) {
        let name = &self.units[module.index()].name;
        for (at, _) in name.match_indices('.') {
            if let Some(package) = self.module_named(&name[..at]) {
                out.push(Stmt { span, kind: StmtKind::Import { module: package, target: None } });
            }
        }
        out.push(Stmt { span, kind: StmtKind::Import { module, target: None } });
    }

    fn bind_module(&mut self, module: ModuleId, local: &str, span: Span, out: &mut Vec<Stmt>) {
        self.fix_slot(local, Slot::Module(module));
        if self.is_alias(local) {
            return;
        }
        let target = Target { span, kind: self.bind_name(local, span) };
        out.push(Stmt { span, kind: StmtKind::Import { module, target: Some(target) } });
    }

    /// An import inside `try` of a module that is not there.
    fn missing(&mut self, name: &str, span: Span, out: &mut Vec<Stmt>) {
        let exc = if self.program.builtins.is_some() {
            let class = self.read_name("ModuleNotFoundError", span);
            let text = self.make(span, ExprKind::Str(format!("No module named '{name}'").into()));
            Some(self.call(span, class, vec![text]))
        } else {
            None
        };
        out.push(Stmt { span, kind: StmtKind::Raise { exc, cause: None } });
    }

    /// `from m import a as b, *`.
    pub(super) fn import_from(&mut self, import: &'a ast::StmtImportFrom, out: &mut Vec<Stmt>) {
        let unit = &self.units[self.unit];
        let key = from_key(import);
        let span = self.span(import);
        let module = match unit.imports.get(&key) {
            Some(ImportTarget::Module(module)) => Some(*module),
            Some(ImportTarget::Missing) => return self.missing(&key, span, out),
            None => None,
        };
        if let Some(module) = module {
            self.run_module(module, span, out);
        }
        for alias in &import.names {
            let span = self.span(alias);
            let local = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
            if unit.specials.contains_key(local) {
                continue;
            }
            if alias.name.as_str() == "*" {
                if let Some(module) = module {
                    self.import_star(module, span, out);
                }
                continue;
            }
            match unit.imports.get(&join(&key, &alias.name)) {
                Some(ImportTarget::Module(child)) => {
                    self.run_module(*child, span, out);
                    self.bind_module(*child, local, span, out);
                    continue;
                }
                Some(ImportTarget::Missing) => {
                    self.missing(&alias.name, span, out);
                    continue;
                }
                None => {}
            }
            let Some(module) = module else { continue };
            match self.global_of(module, &alias.name, 0) {
                Some(Slot::Module(child)) => self.bind_module(child, local, span, out),
                Some(Slot::Global(global)) => self.bind_copy(global, local, span, out),
                Some(Slot::Local(_) | Slot::Unset) | None => {
                    let kind = if self.waits().imports && self.program.builtins.is_some() {
                        let of = &self.units[module.index()].name;
                        let text = format!("cannot import name '{}' from '{of}'", alias.name);
                        self.raises("ImportError", text, span)
                    } else {
                        self.no_member(module, &alias.name, span);
                        ExprKind::Error
                    };
                    let value = self.make(span, kind);
                    let target = Target { span, kind: self.bind_name(local, span) };
                    out.push(Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } });
                }
            }
        }
    }

    /// Stores another module's variable under a name of this one, unless the name simply means it.
    fn bind_copy(&mut self, global: crate::hir::GlobalId, local: &str, span: Span, out: &mut Vec<Stmt>) {
        if self.program.globals[global].constant.is_some() {
            self.fix_slot(local, Slot::Global(global));
        }
        if self.is_alias(local) {
            return;
        }
        let kind = self.global(global);
        let value = self.make(span, kind);
        let target = Target { span, kind: self.bind_name(local, span) };
        out.push(Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } });
    }

    fn import_star(&mut self, module: ModuleId, span: Span, out: &mut Vec<Stmt>) {
        // The syntax checks have refused it elsewhere.
        if self.scope != 0 {
            return;
        }
        for name in self.public_names(module) {
            match self.global_of(module, &name, 0) {
                Some(Slot::Global(global)) => self.bind_copy(global, &name, span, out),
                Some(Slot::Module(child)) => self.bind_module(child, &name, span, out),
                Some(Slot::Local(_) | Slot::Unset) => {}
                None => self.no_member(module, &name, span),
            }
        }
    }
}
