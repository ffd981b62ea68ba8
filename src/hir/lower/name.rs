//! Reading and binding names.

use super::Lowerer;
use super::scope::{Meaning, ScopeId, ScopeKind, Scopes, Slot, func_attr, mangle};
use crate::arena::Id;
use crate::diag::suggest;
use crate::hir::{Constant, Expr, ExprKind, FuncId, GlobalId, Local, LocalId, TargetKind, builtins, codes};
use crate::source::Span;
use crate::syntax::ast;

impl Lowerer<'_> {
    fn mangled(&self, name: &str) -> String {
        mangle(self.scopes[self.unit].list[self.scope].class_name, name).into_owned()
    }

    /// A private name of a class, as attribute.
    pub(super) fn attribute(&self, name: &str) -> String {
        match name {
            // Their other names within enumerations.
            "_value_" | "_name_" if super::special::uses(&self.units[self.unit], "enum") => {
                name.trim_matches('_').to_owned()
            }
            _ => self.mangled(name),
        }
    }

    /// What a name means here, with the class body's order of statements taken into account.
    pub(super) fn meaning(&self, name: &str) -> Meaning {
        let scopes = &self.scopes[self.unit];
        match scopes.resolve(self.scope, name) {
            Meaning::Class(scope) => {
                let bound = self.classes.last().is_some_and(|c| c.scope == scope && c.seen.contains(name));
                // Until then it means the name of the module, not that of a function around the class.
                match bound {
                    true => Meaning::Class(scope),
                    false => scopes.resolve(0, name),
                }
            }
            other => other,
        }
    }

    /// The value of a name.
    pub(super) fn read_name(&mut self, name: &str, span: Span) -> Expr {
        let name = self.mangled(name);
        let kind = match self.meaning(&name) {
            Meaning::Local(scope) => match self.slot(scope, &name) {
                Slot::Module(module) => ExprKind::Module(module),
                Slot::Global(global) => self.global(global),
                Slot::Local(_) | Slot::Unset => {
                    ExprKind::Local { local: self.variable(scope, &name), check: false }
                }
            },
            Meaning::Captured(scope) => match self.slot(scope, &name) {
                Slot::Module(module) => ExprKind::Module(module),
                Slot::Global(global) => self.global(global),
                Slot::Local(_) | Slot::Unset => {
                    let (owner, local) = self.capture(scope, &name);
                    ExprKind::Captured { owner, local }
                }
            },
            Meaning::Class(_) => self.class_member(&name),
            // `list` inside the module that has the methods of lists is the type all the same.
            Meaning::Module
                if self.program.builtins == Some(self.module_id())
                    && builtins::FIXED.contains(&name.as_str()) =>
            {
                ExprKind::Builtin(name.as_str().into())
            }
            Meaning::Module if self.still_built_in(&name, span) => self.builtin(&name, span),
            Meaning::Module => match self.slot(0, &name) {
                Slot::Module(_) if let Some(import) = self.later_import(&name, span) => {
                    self.before_import(&name, span, import)
                }
                Slot::Module(module) => ExprKind::Module(module),
                Slot::Global(global) => match self.type_test(&name) {
                    // It is read all the same: it may have no value yet.
                    Some(test) => {
                        self.global(global);
                        ExprKind::Builtin(test)
                    }
                    None => self.global(global),
                },
                Slot::Local(_) | Slot::Unset => {
                    ExprKind::Local { local: self.variable(0, &name), check: false }
                }
            },
            Meaning::Unknown => self.builtin(&name, span),
        };
        self.make(span, kind)
    }

    /// The built-in test of types for which a variable of the module is another name.
    fn type_test(&self, name: &str) -> Option<std::rc::Rc<str>> {
        let test = *self.tests[self.unit].get(name)?;
        let names = &self.scopes[self.unit].list[0].names;
        let stays = names.get(name).is_some_and(|info| info.bindings == 1 && !info.conditional);
        (stays && names.get(test).is_none_or(|info| !info.bound)).then(|| test.into())
    }

    /// The one import of a module, where a statement of the file itself stands before it.
    fn later_import(&self, name: &str, span: Span) -> Option<Span> {
        let unit = &self.units[self.unit];
        let info = self.scopes[self.unit].list[0].names.get(name)?;
        let (start, end) = info.first;
        let later = self.frames.len() == 1 && !unit.is_library && info.bindings == 1 && span.end <= start;
        later.then(|| Span::new(unit.file, start, end))
    }

    /// A module that is used before the statement that imports it.
    fn before_import(&mut self, name: &str, span: Span, import: Span) -> ExprKind {
        let waits = self.waits().names;
        if waits || self.program.modules[self.module_id()].catches_names {
            return self.raise_name_error(name, span);
        }
        self.diags
            .error(codes::UNBOUND, span, format!("`{name}` is used before it has a value"))
            .because(import, "its `import` runs later")
            .help("move the import to the top of the file");
        ExprKind::Error
    }

    /// In vPython, `import parallel` brings the names of the language's own modules along.
    fn of_imported_module(&mut self, name: &str) -> Option<ExprKind> {
        const OWN: &[&str] =
            &["array", "math", "memory", "microblaze", "parallel", "random", "taskfarm", "util"];
        let unit = &self.units[self.unit];
        if unit.parsed.dialect != crate::hir::Dialect::Vpython || unit.is_library || name.starts_with('_') {
            return None;
        }
        let imported: Vec<crate::hir::ModuleId> = self.scopes[self.unit].list[0]
            .names
            .values()
            .filter_map(|info| match info.slot {
                Slot::Module(module) => Some(module),
                _ => None,
            })
            .filter(|module| {
                let module = &self.program.modules[*module];
                module.is_library && OWN.contains(&module.name.as_str())
            })
            .collect();
        imported.into_iter().find_map(|module| match self.global_of(module, name, 0) {
            Some(Slot::Global(global)) => Some(self.global(global)),
            _ => None,
        })
    }

    /// Whether a name is a variable, function or module of the program here.
    pub(super) fn is_variable(&mut self, name: &str) -> bool {
        let name = self.mangled(name);
        !matches!(self.meaning(&name), Meaning::Unknown)
    }

    fn slot(&self, scope: ScopeId, name: &str) -> Slot {
        self.scopes[self.unit].list[scope].names.get(name).map_or(Slot::Unset, |i| i.slot)
    }

    /// Notes that the current function reads the global.
    pub(super) fn global(&mut self, id: GlobalId) -> ExprKind {
        let constant = self.program.globals[id].constant;
        let frame = self.frame();
        frame.facts.reads.insert(id);
        match constant {
            Some(Constant::Func(func)) => {
                frame.mentions.insert(func);
                ExprKind::Global(id)
            }
            Some(Constant::Class(class)) => {
                frame.facts.classes.insert(class);
                ExprKind::Global(id)
            }
            Some(Constant::Module(module)) => ExprKind::Module(module),
            None => ExprKind::Global(id),
        }
    }

    fn class_member(&mut self, name: &str) -> ExprKind {
        let Some(class) = self.classes.last().map(|c| c.id) else { return ExprKind::Error };
        if let Some(global) = self.program.classes[class].attrs.get(name).copied() {
            return self.global(global);
        }
        match self.program.classes[class].methods.get(name).copied() {
            Some(func) => {
                self.frame().mentions.insert(func);
                ExprKind::Closure(func)
            }
            None => ExprKind::Error,
        }
    }

    /// The variable of a scope whose host is an active function.
    pub(super) fn variable(&mut self, scope: ScopeId, name: &str) -> LocalId {
        let Some(frame) = self.frame_of(scope) else { return LocalId(0) };
        let file = self.units[self.unit].file;
        let place = self.place;
        let Some(info) = self.scopes[self.unit].list[scope].names.get_mut(name) else { return LocalId(0) };
        if let Slot::Local(local) = info.slot {
            return local;
        }
        let frame = &mut self.frames[frame];
        let id = frame.locals.next_id();
        frame.locals.push(Local {
            name: name.to_owned(),
            span: place.unwrap_or_else(|| Span::new(file, info.first.0, info.first.1)),
            captured: info.captured,
            capture_by_value: info.captured && Scopes::by_value(info),
            maybe_unbound: false,
            annotation: None,
            addressed: false,
            variable: id.index() as u32,
        });
        info.slot = Slot::Local(id);
        id
    }

    /// Position of the active function that holds the scope's variables.
    fn frame_of(&self, scope: ScopeId) -> Option<usize> {
        let host = self.scopes[self.unit].list[scope].host;
        self.frames.iter().rposition(|f| f.scope == host)
    }

    /// The variable of an enclosing function, noted as a capture of every function in between.
    fn capture(&mut self, scope: ScopeId, name: &str) -> (FuncId, LocalId) {
        let local = self.variable(scope, name);
        let Some(frame) = self.frame_of(scope) else { return (FuncId(0), local) };
        (self.capture_local(frame, local), local)
    }

    /// Notes the capture of a variable of the active function at `frame`.
    pub(super) fn capture_local(&mut self, frame: usize, local: LocalId) -> FuncId {
        let owner = self.frames[frame].id;
        for inner in &mut self.frames[frame + 1..] {
            inner.captures.insert((owner, local));
        }
        owner
    }

    /// The name of the variable that keeps an attribute of a function made in this one or one around it.
    pub(super) fn function_attr(&self, object: &ast::Expr, attr: &str) -> Option<String> {
        let ast::Expr::Name(name) = object else { return None };
        let (Meaning::Local(scope) | Meaning::Captured(scope)) = self.meaning(&name.id) else { return None };
        let key = func_attr(&name.id, attr);
        (scope != 0 && self.scopes[self.unit].list[scope].names.contains_key(key.as_str())).then_some(key)
    }

    /// The attributes that a function made in another is given are among what it captures, so that whoever has the
    /// function finds them.
    pub(super) fn capture_attributes(&mut self, func: &str) {
        let Meaning::Captured(scope) = self.scopes[self.unit].resolve(self.scope, func) else { return };
        let prefix = func_attr(func, "");
        let names = &self.scopes[self.unit].list[scope].names;
        let keys: Vec<String> =
            names.keys().filter(|k| k.starts_with(&prefix)).map(ToString::to_string).collect();
        for key in keys {
            self.capture(scope, &key);
        }
    }

    /// The global that stands for a variable of a function because methods use it.
    pub(super) fn for_methods(&self, scope: ScopeId, name: &str) -> Option<GlobalId> {
        let info = self.scopes[self.unit].list[scope].names.get(name)?;
        match info.slot {
            Slot::Global(global) if scope != 0 && info.in_methods => Some(global),
            _ => None,
        }
    }

    /// The place a name is stored to.
    pub(super) fn bind_name(&mut self, name: &str, span: Span) -> TargetKind {
        let name = self.mangled(name);
        match self.scopes[self.unit].resolve(self.scope, &name) {
            Meaning::Local(scope) | Meaning::Captured(scope) if self.for_methods(scope, &name).is_some() => {
                let global = self.for_methods(scope, &name).unwrap_or(GlobalId(0));
                self.frame().facts.writes.insert(global);
                TargetKind::Global(global)
            }
            Meaning::Local(scope) => TargetKind::Local(self.variable(scope, &name)),
            Meaning::Captured(scope) => {
                let (owner, local) = self.capture(scope, &name);
                TargetKind::Captured(owner, local)
            }
            Meaning::Class(_) => TargetKind::Global(self.class_attr(&name, span)),
            Meaning::Module => match self.slot(0, &name) {
                Slot::Global(global) => {
                    self.frame().facts.writes.insert(global);
                    TargetKind::Global(global)
                }
                Slot::Module(_) => {
                    let module = self.module_id();
                    let global = self.program.modules[module].names.get(&name).copied();
                    TargetKind::Global(global.unwrap_or_else(|| self.new_global(name, span)))
                }
                Slot::Local(_) | Slot::Unset => TargetKind::Local(self.variable(0, &name)),
            },
            // A misplaced `nonlocal`, already reported.
            Meaning::Unknown => TargetKind::Global(self.new_global(name, span)),
        }
    }

    /// Whether the name always means what its one import brought, so that nothing is stored.
    pub(super) fn is_alias(&self, name: &str) -> bool {
        let name = self.mangled(name);
        let scopes = &self.scopes[self.unit];
        let scope = match scopes.resolve(self.scope, &name) {
            Meaning::Local(scope) | Meaning::Captured(scope) => scope,
            Meaning::Module => 0,
            Meaning::Class(_) | Meaning::Unknown => return false,
        };
        if self.for_methods(scope, &name).is_some() {
            return false;
        }
        match self.slot(scope, &name) {
            Slot::Module(_) => true,
            Slot::Global(global) => {
                self.program.modules[self.module_id()]
                    .names
                    .get(&name)
                    .is_none_or(|g| *g != global || scope != 0)
                    || self.program.globals[global].module != self.module_id()
            }
            Slot::Local(_) | Slot::Unset => false,
        }
    }

    /// Decides the slot of a function's imported name: the imported thing itself where that cannot differ.
    pub(super) fn fix_slot(&mut self, name: &str, slot: Slot) {
        let name = self.mangled(name);
        if let Meaning::Local(scope) = self.scopes[self.unit].resolve(self.scope, &name)
            && let Some(info) = self.scopes[self.unit].list[scope].names.get_mut(&*name)
            && matches!(info.slot, Slot::Unset)
            && info.bindings == 1
            && !info.bound_below
        {
            info.slot = slot;
        }
    }

    /// The attribute of the class whose body is lowered.
    pub(super) fn class_attr(&mut self, name: &str, span: Span) -> GlobalId {
        let Some(class) = self.classes.last_mut() else { return self.new_global(name.to_owned(), span) };
        class.seen.insert(name.to_owned());
        let id = class.id;
        if let Some(global) = self.program.classes[id].attrs.get(name) {
            return *global;
        }
        let full = format!("{}.{name}", self.program.classes[id].name);
        let global = self.new_global(full, span);
        self.program.classes[id].attrs.insert(name.to_owned(), global);
        global
    }

    /// A name that the file does not define.
    fn builtin(&mut self, name: &str, span: Span) -> ExprKind {
        if let Some(module) = self.program.builtins {
            let hidden = name.starts_with('_') && !name.starts_with("__");
            if !hidden && !builtins::FIXED.contains(&name) {
                match self.global_of(module, name, 0) {
                    Some(Slot::Global(global)) => return self.global(global),
                    Some(Slot::Module(_) | Slot::Local(_) | Slot::Unset) | None => {}
                }
            }
        }
        if matches!(name, "ExceptionGroup" | "BaseExceptionGroup")
            && let Some((global, _)) = self.library_class(super::special::GROUPS, name)
        {
            return self.global(global);
        }
        let unit = &self.units[self.unit];
        let name = match (unit.parsed.dialect, name) {
            (crate::hir::Dialect::Vpython, "xrange") => "range",
            (crate::hir::Dialect::Vpython, "raw_input") => "input",
            (crate::hir::Dialect::Vpython, "long") => "int",
            (crate::hir::Dialect::Vpython, "unicode") => "str",
            (crate::hir::Dialect::Vpython, "unichr") => "chr",
            (_, other) => other,
        };
        if name == "__class__"
            && let Some(class) = self.classes.last().filter(|class| class.depth < self.frames.len())
        {
            let class = class.id;
            let global = self.new_global(name.to_owned(), span);
            self.program.globals[global].constant = Some(Constant::Class(class));
            return self.global(global);
        }
        let unit = &self.units[self.unit];
        if name == "__doc__" {
            return unit.parsed.doc.as_deref().map_or(ExprKind::None, |doc| ExprKind::Str(doc.into()));
        }
        if builtins::is_intrinsic(name) {
            return ExprKind::Builtin(name.into());
        }
        if name == "__enum_member__" && self.place.is_some() {
            return ExprKind::Builtin("object_member".into());
        }
        if unit.is_library && builtins::LIBRARY_PREFIXES.iter().any(|p| name.starts_with(p)) {
            return ExprKind::Builtin(name.into());
        }
        if let Some(help) = builtins::refused(name) {
            self.diags
                .error(
                    codes::DYNAMIC_BUILTIN,
                    span,
                    format!("`{name}` needs an interpreter and is not compiled"),
                )
                .help(help);
            return ExprKind::Error;
        }
        if let Some(kind) = self.of_imported_module(name) {
            return kind;
        }
        let module = self.module_id();
        let waits = self.waits().names;
        if (waits || self.program.modules[module].catches_names) && self.program.builtins.is_some() {
            return self.raise_name_error(name, span);
        }
        self.undefined(name, span);
        ExprKind::Error
    }

    /// A place in this module, though out of sight, that binds a name.
    fn binding_elsewhere(&self, name: &str) -> Option<(Span, String)> {
        let scopes = &self.scopes[self.unit].list;
        let (scope, found) =
            scopes.iter().find_map(|s| s.names.get(name).filter(|n| n.bound).map(|found| (s, found)))?;
        let what = match scope.kind {
            ScopeKind::Function => format!("this `{name}` is known inside its function only"),
            ScopeKind::Comprehension => format!("this `{name}` is known inside the comprehension only"),
            ScopeKind::Class => format!("this `{name}` belongs to its class: write `Class.{name}`"),
            ScopeKind::Module => return None,
        };
        let (start, end) = found.first;
        Some((Span::new(self.units[self.unit].file, start, end), what))
    }

    fn undefined(&mut self, name: &str, span: Span) {
        let lost = &self.units[self.unit].parsed.lost;
        if lost.contains(name) || lost.contains("*") || !self.reported.insert((self.unit, name.to_owned())) {
            return;
        }
        let mut visible: Vec<&str> = Vec::new();
        let scopes = &self.scopes[self.unit];
        let mut at = Some(self.scope);
        while let Some(id) = at {
            visible.extend(scopes.list[id].names.iter().filter(|(_, i)| i.bound).map(|(n, _)| &**n));
            at = scopes.list[id].parent;
        }
        if let Some(module) = self.program.builtins {
            let names = self.program.modules[module].names.keys().map(String::as_str);
            visible.extend(names.filter(|n| !n.starts_with('_')));
        }
        visible.extend(builtins::INTRINSICS);
        visible.extend(["True", "False", "None"]);
        let meant = suggest(name, visible);
        let elsewhere = self.binding_elsewhere(name);
        let module = self.units.iter().any(|u| u.name == name) || crate::modules::library(name).is_some();
        let message = self.diags.error(codes::UNDEFINED_NAME, span, format!("`{name}` is not defined"));
        message.label("nothing of this name is visible here");
        match meant {
            Some(meant) => {
                message.help(format!("did you mean `{meant}`?"));
            }
            None if module => {
                message.help(format!("write `import {name}` at the top of the file"));
            }
            None if matches!(name, "null" | "nil" | "NULL") => {
                message.help("Python's word for it is `None`");
            }
            None => {
                if let Some((span, what)) = elsewhere {
                    message.because(span, what);
                }
                message.help(format!("assign `{name}` before this line, or import it"));
            }
        }
    }
}
