//! The compiler's table of mnemonics and the one for C are the same. `VPYC_BLESS=1` writes the latter.

mod common;

#[test]
fn the_tables_of_mnemonics_are_equal() {
    let path = common::root().join("olympus-rt/include/olympus/ops.def");
    if let Err(problem) = common::golden::compare(&path, &vpyc::olympus::op::ops_def()) {
        panic!("{problem}");
    }
}
