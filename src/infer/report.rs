//! Errors of inference. They are collected in one last pass, when all types are final, and sorted by
//! place; an error inside the library is shown at the user's call that led to it.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::Typed;
use super::flow::Frame;
use crate::arena::Id;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::Span;
use crate::types::{InstId, TyId};

/// Rounds of reporting: each finds the errors behind those of the round before.
const MAX_ROUNDS: usize = 6;

/// The errors of the last pass.
#[derive(Default)]
pub(super) struct Report {
    diags: Diagnostics,
    seen: FxHashSet<(Span, Code)>,
    /// Types revealed, by place: each instance has its own.
    revealed: FxHashSet<(Span, String)>,
    /// Instances that calls lead to, still to be looked at.
    reached: BTreeSet<InstId>,
}

/// Where a None comes from that nobody meant.
pub(super) const NONE_COMES_FROM: &str = "a function that ends without `return` gives None; so do methods that change \
                                          their object, such as `sort` and `append`";

impl Typed<'_> {
    /// Goes over all reachable instances once more and reports what is wrong in them.
    pub(super) fn report(&mut self, diags: &mut Diagnostics) {
        self.errors = Some(Report::default());
        self.report_diverging(diags);
        // What failed has an error's type from here on: what follows it is looked at in the next round.
        for _ in 0..MAX_ROUNDS {
            let before = self.errors.as_ref().map_or(0, |r| r.seen.len());
            self.report_round();
            if self.errors.as_ref().is_none_or(|r| r.seen.len() == before) {
                break;
            }
        }
        if let Some(report) = self.errors.take() {
            let mut list = report.diags.into_list();
            list.sort_by_key(|d| d.primary.as_ref().map(|l| (l.span.file.index(), l.span.start)));
            for diag in list {
                diags.add(diag);
            }
        }
        self.settle();
    }

    /// Reports the instances whose types never settled.
    fn report_diverging(&mut self, diags: &mut Diagnostics) {
        for instance in self.insts.iter().filter(|i| i.runs > super::MAX_RUNS) {
            let hir = &self.program.funcs[instance.func];
            diags
                .error(super::codes::TOO_MANY_TYPES, hir.span, format!("the types in `{}` do not settle", hir.name))
                .label("its variables get a new type at each turn of a loop")
                .help("give the variable that grows an annotation, or use a list or a class instead of nested tuples");
        }
    }

    /// Infers what the program reaches once more, with final types. Instances that were made while types
    /// still grew, and that no call leads to any longer, say nothing about the program.
    fn report_round(&mut self) {
        let mut visited = FxHashSet::default();
        self.reach_start();
        while let Some(inst) = self.errors.as_mut().and_then(|r| r.reached.pop_first()) {
            if !visited.insert(inst) {
                continue;
            }
            let settled = self.insts[inst].runs <= super::MAX_RUNS;
            if settled
                && self.insts[inst].params.iter().all(|p| *p != TyId::BOTTOM)
                && self.arguments_suit(inst)
            {
                self.insts[inst].running = true;
                self.infer_body(inst);
                self.insts[inst].running = false;
            }
        }
        self.reached = visited;
    }

    /// Where execution starts: the bodies of the main module and of the built-ins, and what others may call of modules
    /// compiled apart.
    fn reach_start(&mut self) {
        for module in [self.program.builtins, self.program.main].into_iter().flatten() {
            self.module_instance(module);
        }
        for (module, _) in self.apart {
            self.module_instance(*module);
        }
        if let Some(report) = &mut self.errors {
            report.reached.extend(self.roots.iter().copied());
        }
    }

    /// Notes, in the last pass, that a call leads to an instance.
    pub(super) fn reach(&mut self, inst: InstId) {
        if let Some(report) = &mut self.errors {
            report.reached.insert(inst);
        }
    }

    /// Reports an error at a place in the body being inferred.
    pub(super) fn error(
        &mut self,
        f: &Frame,
        code: Code,
        span: Span,
        message: impl Into<String>,
        more: impl FnOnce(&mut Diagnostic),
    ) {
        if let Some(failed) = &mut self.trial {
            *failed = true;
            return;
        }
        if self.errors.is_none() {
            return;
        }
        // Out of the library, up to the user's own line.
        let mut place = span;
        let mut inst = f.inst;
        let mut library_name = None;
        while self.in_library(inst) {
            let Some((creator, at)) = self.insts[inst].creator else { break };
            library_name = Some(self.program.funcs[self.insts[inst].func].name.clone());
            place = at;
            inst = creator;
        }
        let message = self.closed_names(message.into());
        let chain = self.call_chain(inst);
        let Some(report) = &mut self.errors else { return };
        let is_new = if code == super::codes::REVEAL {
            report.revealed.insert((place, message.clone()))
        } else {
            report.seen.insert((place, code))
        };
        if !is_new {
            return;
        }
        let diag = report.diags.error(code, place, message);
        if let Some(name) = library_name {
            diag.label(format!("in this use of `{name}`"));
        } else {
            more(diag);
        }
        for (at, text) in chain {
            if at != place {
                diag.because(at, text);
            }
        }
    }

    /// The type of what went wrong: nothing while types still grow (more may be known later), an error in
    /// the last pass.
    pub(super) fn failed(&self) -> TyId {
        if self.errors.is_some() && self.pending.is_none() && self.trial.is_none() {
            TyId::ERROR
        } else {
            TyId::BOTTOM
        }
    }

    /// Warns about a place in the user's code.
    pub(super) fn warn(
        &mut self,
        f: &Frame,
        code: Code,
        span: Span,
        message: &str,
        more: impl FnOnce(&mut Diagnostic),
    ) {
        if self.in_library(f.inst) {
            return;
        }
        let Some(report) = &mut self.errors else { return };
        if report.seen.insert((span, code)) {
            more(report.diags.warning(code, span, message));
        }
    }

    fn in_library(&self, inst: InstId) -> bool {
        let module = self.program.funcs[self.insts[inst].func].module;
        self.program.modules[module].is_library
    }

    /// Why the instance exists: the calls that gave it its argument types.
    fn call_chain(&mut self, inst: InstId) -> Vec<(Span, String)> {
        let mut chain = Vec::new();
        let mut at = inst;
        while chain.len() < 3 {
            let Some((creator, span)) = self.insts[at].creator else { break };
            let func = &self.program.funcs[self.insts[at].func];
            if !self.insts[at].params.is_empty() && !self.in_library(at) {
                let params = self.insts[at].params.clone();
                let shown: Vec<String> = params.iter().map(|p| self.types.show(self.program, *p)).collect();
                let pairs: Vec<String> =
                    func.params.iter().zip(shown).map(|(p, ty)| format!("{}: {ty}", p.name)).collect();
                if chain.iter().any(|(at, _)| *at == span) {
                    // A function that calls itself with ever other types.
                    break;
                }
                chain.push((span, format!("`{}` is called here with {}", func.name, pairs.join(", "))));
            }
            at = creator;
        }
        chain
    }

    /// A type as a user reads it.
    pub(super) fn show(&mut self, ty: TyId) -> String {
        self.types.show(self.program, ty)
    }
}
