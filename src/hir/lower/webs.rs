//! (stub)
use crate::diag::Diagnostics;
use crate::hir::Func;
pub(super) fn split(_func: &mut Func, _diags: &mut Diagnostics) {}
