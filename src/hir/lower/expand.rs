//! (stub)
use super::Unit;
use crate::syntax::ast;
/// Fields of the data classes seen so far.
#[derive(Default)]
pub struct Records {}
/// Expands.
pub fn expand(_unit: &mut Unit, _records: &mut Records, _diags: &mut crate::diag::Diagnostics) {}
pub(super) fn is_frozen(_unit: &Unit, _class: &ast::StmtClassDef) -> bool { false }
pub(super) fn named_fields(_class: &ast::StmtClassDef) -> Vec<String> { Vec::new() }
