//! Names of a module that hide built-in ones: `list` is the built-in type until the statement that assigns `list`, and
//! again after `del list`. What a name means is only known among the statements of the module itself, where these follow
//! one another.

use super::Lowerer;
use crate::hir::builtins;
use crate::source::Span;
use crate::syntax::ast::{self, Ranged};
use crate::syntax::blocks;

/// What a statement does to a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Event {
    /// It has a value of its own from here on.
    Bound,
    /// It has none any more.
    Deleted,
    /// One or the other, or neither, as the program runs.
    Open,
}

impl Lowerer<'_> {
    /// Whether a name that the module binds somewhere means a built-in function or type at a place of the module.
    pub(super) fn still_built_in(&self, name: &str, span: Span) -> bool {
        let unit = &self.units[self.unit];
        let known = builtins::is_intrinsic(name)
            || self.program.builtins.is_some_and(|module| {
                !name.starts_with('_') && self.program.modules[module].names.contains_key(name)
            });
        let Some(info) = self.scopes[self.unit].list[0].names.get(name) else { return false };
        if !known || unit.is_library || self.frames.len() > 1 || info.bound_below {
            return false;
        }
        let (mut count, mut built_in, mut answer) = (0, true, None);
        for stmt in &unit.parsed.body {
            let event = event(stmt, name, &mut count);
            if answer.is_none() && u32::from(stmt.end()) >= span.end {
                // A statement of several parts may assign the name before the place or after it.
                answer = Some(built_in && event != Some(Event::Open));
            }
            match event {
                Some(Event::Bound | Event::Open) => built_in = false,
                Some(Event::Deleted) => built_in = true,
                None => {}
            }
        }
        // What binds the name in another way than those looked for is seen by their number.
        count == info.bindings && answer == Some(true)
    }
}

/// What a statement of a module does to a name; counts how often it binds or deletes it.
fn event(stmt: &ast::Stmt, name: &str, count: &mut u32) -> Option<Event> {
    let named = |id: &ast::Identifier| id.as_str() == name;
    let bound = |is: bool, count: &mut u32| {
        *count += u32::from(is);
        is.then_some(Event::Bound)
    };
    match stmt {
        ast::Stmt::FunctionDef(s) => bound(named(&s.name), count),
        ast::Stmt::ClassDef(s) => bound(named(&s.name), count),
        ast::Stmt::Assign(s) => {
            s.targets.iter().filter_map(|target| bound(is_target(target, name), count)).next_back()
        }
        ast::Stmt::AnnAssign(s) if s.value.is_some() => bound(is_target(&s.target, name), count),
        ast::Stmt::Import(s) => s.names.iter().filter_map(|a| bound(imports(a, name), count)).next_back(),
        ast::Stmt::ImportFrom(s) => s.names.iter().filter_map(|a| bound(imports(a, name), count)).next_back(),
        ast::Stmt::Delete(s) => {
            let deletes = s.targets.iter().filter(|target| is_target(target, name)).count() as u32;
            *count += deletes;
            (deletes > 0).then_some(Event::Deleted)
        }
        _ => {
            let own = match stmt {
                ast::Stmt::For(s) => is_target(&s.target, name),
                ast::Stmt::With(s) => {
                    s.items.iter().any(|i| i.optional_vars.as_ref().is_some_and(|t| is_target(t, name)))
                }
                _ => false,
            };
            let own = bound(own, count);
            let inner = blocks(stmt).into_iter().flatten();
            inner.filter_map(|stmt| event(stmt, name, count)).last().or(own).map(|_| Event::Open)
        }
    }
}

fn imports(alias: &ast::Alias, name: &str) -> bool {
    alias.asname.as_ref().unwrap_or(&alias.name).as_str() == name
}

fn is_target(target: &ast::Expr, name: &str) -> bool {
    match target {
        ast::Expr::Name(n) => n.id.as_str() == name,
        ast::Expr::Tuple(t) => t.elts.iter().any(|part| is_target(part, name)),
        ast::Expr::List(t) => t.elts.iter().any(|part| is_target(part, name)),
        ast::Expr::Starred(s) => is_target(&s.value, name),
        _ => false,
    }
}
