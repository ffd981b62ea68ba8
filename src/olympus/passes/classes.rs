//! Tests whether an exception is of a class, where the program's classes are all known: a comparison of numbers, or of
//! a range of them, instead of a walk over base classes.

use std::collections::BTreeSet;

use super::{expressions_mut, operands_mut, parts_mut};
use crate::olympus::ir::{Ex, Function, St, Unit};
use crate::olympus::op::Op;

/// The built-in exception classes by number, from 1 on: name, and the number of the base class. A class stands before
/// those below it, and these before any other.
fn built_in() -> Vec<(&'static str, usize)> {
    let rows = crate::embedded::RUNTIME
        .iter()
        .find(|(path, _)| *path == "include/olympus/exceptions.def")
        .map_or("", |(_, text)| text);
    let mut classes: Vec<(&str, usize)> = Vec::new();
    for row in rows.lines() {
        let Some((name, base)) = row
            .strip_prefix("OLY_EXCEPTION(")
            .and_then(|row| row.strip_suffix(')'))
            .and_then(|row| row.split_once(", "))
        else {
            continue;
        };
        let base = classes.iter().position(|(known, _)| *known == base).map_or(0, |n| n + 1);
        classes.push((name, base));
    }
    classes
}

/// The classes of the program: the built-in ones and then its own, which are numbered from 1 on all together.
pub struct Classes {
    built_in: Vec<(&'static str, usize)>,
    /// The numbers of the base classes; 0 is none. The first stands for no class.
    bases: Vec<usize>,
}

impl Classes {
    /// The classes of a whole program. The units of one that is compiled in several do not know them all.
    #[must_use]
    pub fn of(unit: &Unit) -> Option<Classes> {
        if unit.apart.is_some() {
            return None;
        }
        let mut classes = Classes { built_in: built_in(), bases: vec![0] };
        classes.bases.extend(classes.built_in.iter().map(|(_, base)| *base));
        for base in &unit.parents {
            classes.bases.push(classes.number(base).unwrap_or(0));
        }
        Some(classes)
    }

    /// Makes the tests of a function.
    pub fn settle(&self, f: &mut Function) {
        block(&mut f.body, self);
    }

    /// The number of a class that C names.
    fn number(&self, name: &str) -> Option<usize> {
        if let Some(own) = name.strip_prefix("OLY_EXC_COUNT + ") {
            return Some(self.built_in.len() + 1 + own.parse::<usize>().ok()?);
        }
        let name = name.strip_prefix("OLY_")?;
        self.built_in.iter().position(|(known, _)| *known == name).map(|n| n + 1)
    }

    /// How C names a class.
    fn name(&self, number: usize) -> Ex {
        match number.checked_sub(self.built_in.len() + 1) {
            Some(own) => Ex::Name(format!("OLY_EXC_COUNT + {own}").into()),
            None => Ex::Name(format!("OLY_{}", self.built_in[number - 1].0).into()),
        }
    }

    fn is_below(&self, mut number: usize, base: usize) -> bool {
        while number != base && number != 0 {
            number = self.bases[number];
        }
        number == base
    }

    /// The test of an expression against a class and those below it, if that is simple.
    fn test(&self, cls: &Ex, base: usize) -> Option<Ex> {
        let all = |number: &usize| self.is_below(*number, 1);
        let below: BTreeSet<usize> =
            (1..self.bases.len()).filter(|number| self.is_below(*number, base)).collect();
        let (first, last) = (*below.first()?, *below.last()?);
        if first == last {
            return Some(Ex::Op(Op::Eq, vec![cls.clone(), self.name(first)]));
        }
        // Numbers between that are of no exceptions never come.
        let gap = (first..=last).filter(all).any(|number| !below.contains(&number));
        if gap {
            return None;
        }
        if (last..self.bases.len()).filter(all).all(|number| number == last) {
            return Some(Ex::Op(Op::Ge, vec![cls.clone(), self.name(first)]));
        }
        Some(Ex::Op(Op::ExcAmong, vec![cls.clone(), self.name(first), self.name(last)]))
    }
}

fn block(body: &mut [St], classes: &Classes) {
    for st in body {
        for ex in expressions_mut(st) {
            change(ex, classes);
        }
        for part in parts_mut(st) {
            block(part, classes);
        }
    }
}

fn change(ex: &mut Ex, classes: &Classes) {
    for part in operands_mut(ex) {
        change(part, classes);
    }
    let Ex::Op(Op::ExcIs, operands) = ex else { return };
    let [cls, Ex::Name(base)] = operands.as_slice() else { return };
    if let Some(test) = classes.number(base).and_then(|base| classes.test(cls, base)) {
        *ex = test;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_classes_stand_in_the_order_of_their_tree() {
        let classes = Classes { built_in: built_in(), bases: Vec::new() };
        let bases: Vec<usize> = classes.built_in.iter().map(|(_, base)| *base).collect();
        assert_eq!(bases[0], 0);
        for (n, base) in bases.iter().enumerate().skip(1) {
            // The base is the class before, or one of its bases.
            let mut known = n;
            while known != *base {
                assert_ne!(known, 0, "{} is not where its base class is", classes.built_in[n].0);
                known = bases[known - 1];
            }
        }
    }
}
