//! (stub)
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::Unit;
use crate::diag::Diagnostics;
use crate::hir::{ClassId, GlobalId, Program};
use crate::source::SourceMap;

/// What one function does that matters to the order of initialisation.
#[derive(Default)]
pub(super) struct Facts {
    /// Globals it reads.
    pub reads: IndexSet<GlobalId, FxBuildHasher>,
    /// Classes it names.
    pub classes: IndexSet<ClassId, FxBuildHasher>,
    /// Attributes it takes of objects: methods of these names may run.
    pub attrs: IndexSet<String, FxBuildHasher>,
}

pub(super) fn check(_: &mut Program, _: &[Unit], _: &[Option<Facts>], _: &SourceMap, _: &mut Diagnostics) {}
