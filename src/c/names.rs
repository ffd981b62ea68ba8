//! Names: the user's where C allows them.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::arena::IdVec;
use crate::olympus::ir::{Var, VarId};
use crate::olympus::reserved::is_reserved;

/// C names of a function's variables: the user's, with a number where one is taken; temporaries `t1` …. Those of the
/// unit and `own`, which the writer gives in this function, are avoided.
#[must_use]
pub fn variables(vars: &IdVec<VarId, Var>, unit: &FxHashSet<String>, own: &[&str]) -> Vec<String> {
    let mut taken: FxHashSet<String> = FxHashSet::default();
    let mut counts: FxHashMap<String, u32> = FxHashMap::default();
    let mut names = vec![String::new(); vars.len()];
    for (n, var) in vars.iter().enumerate() {
        if var.name.is_empty() {
            continue;
        }
        let mut base = String::with_capacity(var.name.len() + 1);
        // What a comprehension's function walks over.
        let written = if var.name == ".0" { "iterable" } else { &var.name };
        for c in written.chars() {
            if c.is_ascii_alphanumeric() || c == '_' {
                base.push(c);
            } else {
                base.push_str(&format!("u{:x}", c as u32));
            }
        }
        if base.chars().all(|c| c == '_') {
            base = format!("unused{}", base.len());
        }
        let reserved =
            is_reserved(&base) || is_literal(&base) || unit.contains(&base) || own.contains(&&*base);
        if reserved && !(base == "env" && n == 0) {
            base.push('_');
        }
        let mut name = base.clone();
        while !taken.insert(name.clone()) {
            let count = counts.entry(base.clone()).or_insert(1);
            *count += 1;
            name = format!("{base}_{count}");
        }
        names[n] = name;
    }
    let mut next = 1;
    for (n, var) in vars.iter().enumerate() {
        if var.name.is_empty() {
            loop {
                let name = format!("t{next}");
                next += 1;
                if taken.insert(name.clone()) {
                    names[n] = name;
                    break;
                }
            }
        }
    }
    names
}

/// Whether a name is one that the writer gives to literals: `s1`, `b2`.
fn is_literal(name: &str) -> bool {
    name.strip_prefix(['s', 'b'])
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
}
