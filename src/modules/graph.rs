//! Import circles. Python runs a module's body at its first import; a circle does no harm as long as no
//! `from m import x` asks for an `x` that the half-finished `m` has not bound yet.

use petgraph::Directed;
use petgraph::graphmap::GraphMap;
use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::arena::Id;
use crate::diag::Diagnostics;
use crate::hir::lower::Unit;
use crate::hir::{ModuleId, codes};
use crate::source::Span;
use crate::syntax::ast;

/// One import that runs when the importing module's body runs.
pub(super) struct Edge {
    pub from: ModuleId,
    pub to: ModuleId,
    pub span: Span,
    /// Names asked for by `from … import`.
    pub names: Vec<String>,
}

/// Follows the order of execution and reports names that are asked for too early.
pub(super) fn check(units: &[Unit], main: Option<ModuleId>, edges: &[Edge], diags: &mut Diagnostics) {
    let mut graph = GraphMap::<u32, (), Directed, FxBuildHasher>::default();
    for edge in edges {
        graph.add_edge(edge.from.0, edge.to.0, ());
    }
    let mut circular = FxHashSet::default();
    for component in petgraph::algo::tarjan_scc(&graph) {
        if component.len() > 1 {
            circular.extend(component);
        }
    }
    if circular.is_empty() {
        return;
    }
    let mut from: Vec<Vec<&Edge>> = (0..units.len()).map(|_| Vec::new()).collect();
    for edge in edges.iter().filter(|e| circular.contains(&e.from.0) && circular.contains(&e.to.0)) {
        from[edge.from.index()].push(edge);
    }
    for list in &mut from {
        list.sort_by_key(|e| e.span.start);
    }
    let mut run = Run { units, from, started: FxHashSet::default(), active: Vec::new(), diags };
    if let Some(main) = main {
        run.module(main);
    }
    for n in 0..units.len() {
        run.module(ModuleId::from_index(n));
    }
}

struct Run<'r> {
    units: &'r [Unit],
    from: Vec<Vec<&'r Edge>>,
    started: FxHashSet<ModuleId>,
    /// Modules whose bodies are running, each with the import it is at.
    active: Vec<(ModuleId, Span)>,
    diags: &'r mut Diagnostics,
}

impl Run<'_> {
    fn module(&mut self, id: ModuleId) {
        if !self.started.insert(id) {
            return;
        }
        for edge in std::mem::take(&mut self.from[id.index()]) {
            self.active.push((id, edge.span));
            if let Some(at) = self.active.iter().position(|(m, _)| *m == edge.to) {
                self.too_early(edge, at);
            } else {
                self.module(edge.to);
            }
            self.active.pop();
        }
    }

    fn too_early(&mut self, edge: &Edge, at: usize) {
        let unit = &self.units[edge.to.index()];
        let (_, reached) = self.active[at];
        let Some(name) = edge.names.iter().find(|n| !binds_before(&unit.parsed.body, n, reached.start))
        else {
            return;
        };
        let mut circle: Vec<&str> =
            self.active[at..].iter().map(|(m, _)| self.units[m.index()].name.as_str()).collect();
        circle.push(&unit.name);
        let text = format!("`{name}` of `{}` is imported before it exists", unit.name);
        let message = self.diags.error(codes::IMPORT_CYCLE, edge.span, text);
        message.label(format!("the modules import each other: {}", circle.join(" → ")));
        for (_, span) in &self.active[at..self.active.len() - 1] {
            message.because(*span, "imported from here");
        }
        message.help(format!("write `import {}` and use `{}.{name}` inside functions, or move what both need into a third module", unit.name, unit.name));
    }
}

/// Whether a module's body has bound `name` when it reaches the byte `before`.
fn binds_before(body: &[ast::Stmt], name: &str, before: u32) -> bool {
    body.iter().take_while(|s| u32::from(ast::Ranged::start(*s)) < before).any(|stmt| binds(stmt, name))
}

/// Whether a module-level statement binds `name`.
pub(super) fn binds(stmt: &ast::Stmt, name: &str) -> bool {
    let alias = |a: &ast::Alias| {
        let local = a.asname.as_ref().unwrap_or(&a.name);
        local.as_str() == name || a.name.as_str() == "*" || local.split('.').next() == Some(name)
    };
    match stmt {
        ast::Stmt::FunctionDef(s) => s.name.as_str() == name,
        ast::Stmt::ClassDef(s) => s.name.as_str() == name,
        ast::Stmt::Import(s) => s.names.iter().any(alias),
        ast::Stmt::ImportFrom(s) => s.names.iter().any(alias),
        ast::Stmt::Assign(s) => s.targets.iter().any(|t| target_binds(t, name)),
        ast::Stmt::AnnAssign(s) => s.value.is_some() && target_binds(&s.target, name),
        ast::Stmt::AugAssign(_) | ast::Stmt::Expr(_) | ast::Stmt::Pass(_) => false,
        ast::Stmt::If(s) => s.body.iter().chain(&s.orelse).any(|s| binds(s, name)),
        ast::Stmt::Try(s) => s.body.iter().chain(&s.orelse).chain(&s.finalbody).any(|s| binds(s, name)),
        ast::Stmt::For(s) => target_binds(&s.target, name) || s.body.iter().any(|s| binds(s, name)),
        ast::Stmt::While(s) => s.body.iter().any(|s| binds(s, name)),
        ast::Stmt::With(s) => s.body.iter().any(|s| binds(s, name)),
        _ => false,
    }
}

fn target_binds(target: &ast::Expr, name: &str) -> bool {
    match target {
        ast::Expr::Name(n) => n.id.as_str() == name,
        ast::Expr::Tuple(t) => t.elts.iter().any(|t| target_binds(t, name)),
        ast::Expr::List(t) => t.elts.iter().any(|t| target_binds(t, name)),
        ast::Expr::Starred(t) => target_binds(&t.value, name),
        _ => false,
    }
}
