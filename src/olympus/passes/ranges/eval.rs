//! The bounds of an expression, and what a test says of the variables in it.

use super::Kind;
use super::follow::Follow;
use super::known::Known;
use super::value::Val;
use crate::olympus::ir::{CType, Ex};
use crate::olympus::op::Op;

impl Follow<'_> {
    /// The bounds of an int, or of a list's length.
    pub(super) fn value(&mut self, ex: &Ex, env: &Known) -> Val {
        match ex {
            Ex::Int(n) => Val::one(*n),
            Ex::Bool(b) => Val::one((*b).into()),
            Ex::Var(v) => env.get(*v),
            Ex::Static(id) => {
                let slot = &mut self.facts.statics[*id];
                slot.readers.insert(self.id);
                slot.val
            }
            Ex::Real(x) => self.real_constant(*x),
            Ex::Made(_, list) => self.new_list(list, env),
            Ex::At(ty @ (CType::Int | CType::Real), list, _) => self.item(ty, list),
            Ex::Cast(CType::Int, part) if self.kind(part) == Kind::Real => {
                self.whole(part, env).unwrap_or(self.ints)
            }
            Ex::Cast(CType::Int, part) => self.value(part, env).meet(self.ints),
            Ex::Arrow(list, field) if &**field == "len" && self.kind(list) == Kind::List => {
                self.value(list, env)
            }
            Ex::Select(_, a, b) => match self.kind(ex) {
                Kind::Other => self.ints,
                kind => self.value_for(kind, a, env).join(self.value_for(kind, b, env)),
            },
            Ex::Call(id, _) => {
                let slot = &mut self.facts.results[*id];
                slot.readers.insert(self.id);
                slot.val
            }
            Ex::Op(op, args) => self.operation(*op, args, env),
            _ => self.facts.all(self.kind(ex)),
        }
    }

    /// What is followed of an expression's value.
    pub(super) fn kind(&self, ex: &Ex) -> Kind {
        match ex {
            Ex::Int(_) => Kind::Int,
            Ex::Real(_) => Kind::Real,
            Ex::Select(_, a, b) if self.kind(a) == self.kind(b) => self.kind(a),
            Ex::Var(v) => self.kinds[v.0 as usize],
            Ex::Static(id) => self.facts.statics[*id].kind,
            Ex::Call(id, _) => self.facts.results[*id].kind,
            Ex::Cast(ty, _) | Ex::At(ty, ..) | Ex::Deref(ty, _) => Kind::of(ty),
            Ex::Made(..) | Ex::Block(_) => Kind::List,
            Ex::Op(op, _) if op.result() == "i" => Kind::Int,
            Ex::Op(op, _) if op.result() == "l" => Kind::List,
            Ex::Op(op, _) if op.result() == "r" => Kind::Real,
            _ => Kind::Other,
        }
    }

    /// The length of a list that is made here and keeps its length.
    fn new_list(&mut self, list: &Ex, env: &Known) -> Val {
        match list {
            Ex::Op(Op::ListFill, args) => match args.get(1) {
                Some(n) => {
                    let n = self.value(n, env);
                    if n.is_never() { n } else { Val { lo: n.lo.max(0), hi: n.hi.max(0) } }
                }
                None => Val::LENGTH,
            },
            Ex::C(text, args) if &**text == "LIST_OF" => match args.get(2) {
                Some(Ex::Int(n)) => Val::one(*n),
                _ => Val::LENGTH,
            },
            _ => Val::LENGTH,
        }
    }

    /// The exact bounds of a sum, difference or product, if its operands have values.
    pub(super) fn exact(&mut self, op: Op, args: &[Ex], env: &Known) -> Option<Val> {
        let a = self.value(args.first()?, env);
        if matches!(op, Op::NegI) {
            return (!a.is_never()).then(|| Val::one(0).sub(a));
        }
        let b = self.value(args.get(1)?, env);
        if a.is_never() || b.is_never() {
            return None;
        }
        match op {
            Op::AddI | Op::AddIW => Some(a.add(b)),
            Op::SubI | Op::SubIW => Some(a.sub(b)),
            Op::MulI | Op::MulIW => Some(a.mul(b)),
            _ => None,
        }
    }

    fn operation(&mut self, op: Op, args: &[Ex], env: &Known) -> Val {
        let ints = self.ints;
        match op {
            Op::AddI | Op::SubI | Op::MulI | Op::NegI | Op::AddIW | Op::SubIW | Op::MulIW => {
                match self.exact(op, args, env) {
                    None => Val::NEVER,
                    Some(val) if val.fits(ints) => val,
                    // What does not fit raises an exception, or wraps.
                    Some(val) if self.checks.overflow && !matches!(op, Op::AddIW | Op::SubIW | Op::MulIW) => {
                        val.meet(ints)
                    }
                    Some(_) => ints,
                }
            }
            Op::DivI
            | Op::DivIW
            | Op::ModI
            | Op::ModIW
            | Op::AndI
            | Op::OrI
            | Op::XorI
            | Op::ShrI
            | Op::ShrIW
            | Op::ShlI
            | Op::ShlIW => {
                let [a, b, ..] = args else { return ints };
                let (a, b) = (self.value(a, env), self.value(b, env));
                if a.is_never() || b.is_never() {
                    return Val::NEVER;
                }
                let natural = a.lo >= 0 && b.lo >= 0;
                match op {
                    Op::DivI | Op::DivIW if b.lo >= 1 => a.floor(b),
                    Op::ModI | Op::ModIW if b.lo >= 1 => a.modulo(b),
                    Op::AndI if natural => Val { lo: 0, hi: a.hi.min(b.hi) },
                    Op::AndI if a.lo >= 0 => Val { lo: 0, hi: a.hi },
                    Op::AndI if b.lo >= 0 => Val { lo: 0, hi: b.hi },
                    Op::OrI | Op::XorI if natural => a.bits(b),
                    Op::ShrI | Op::ShrIW if natural => {
                        Val { lo: a.lo >> b.hi.min(63), hi: a.hi >> b.lo.min(63) }
                    }
                    Op::ShlI | Op::ShlIW if natural && b.hi < 63 && self.checks.overflow => {
                        let power = Val { lo: 1 << b.lo, hi: 1 << b.hi };
                        a.mul(power).meet(ints)
                    }
                    _ => ints,
                }
            }
            Op::RToI => match args.first() {
                Some(part) => self.whole(part, env).unwrap_or(ints),
                None => ints,
            },
            _ if op.result() == "r" => self.real_operation(op, args, env),
            Op::BToI => Val { lo: 0, hi: 1 },
            Op::RangeLen => {
                let [from, to, step, ..] = args else { return ints };
                let (from, to, step) = (self.value(from, env), self.value(to, env), self.value(step, env));
                if from.is_never() || to.is_never() || step.is_never() {
                    return Val::NEVER;
                }
                let far = to.sub(from);
                let hi = if step.lo >= 1 { far.hi.max(0) / step.lo + 1 } else { ints.hi };
                Val { lo: 0, hi }.meet(ints)
            }
            Op::LenS | Op::LenB => Val { lo: 0, hi: ints.hi },
            _ => self.facts.all(if op.result() == "l" { Kind::List } else { Kind::Int }),
        }
    }

    /// Narrows what is known by the outcome of a test; `false` if it cannot come out so.
    pub(super) fn narrow(&mut self, test: &Ex, outcome: bool, env: &mut Known) -> bool {
        match test {
            Ex::Bool(b) => *b == outcome,
            Ex::Op(Op::Not, args) => args.first().is_none_or(|part| self.narrow(part, !outcome, env)),
            Ex::Op(Op::And, args) if outcome => args.iter().all(|part| self.narrow(part, true, env)),
            Ex::Op(Op::Or, args) if !outcome => args.iter().all(|part| self.narrow(part, false, env)),
            Ex::Op(op @ (Op::Lt | Op::Le | Op::Gt | Op::Ge | Op::Eq | Op::Ne), args) => {
                let [a, b] = args.as_slice() else { return true };
                if self.kind(a) != Kind::Int || self.kind(b) != Kind::Int {
                    return true;
                }
                let op = if outcome { *op } else { opposite(*op) };
                let (left, right) = (self.value(a, env), self.value(b, env));
                self.compare(a, op, left, right, env) && self.compare(b, mirrored(op), right, left, env)
            }
            _ => true,
        }
    }

    fn compare(&self, ex: &Ex, op: Op, own: Val, other: Val, env: &mut Known) -> bool {
        if own.is_never() || other.is_never() {
            return true;
        }
        let bound = match op {
            Op::Lt => Val { lo: i128::MIN, hi: other.hi - 1 },
            Op::Le => Val { lo: i128::MIN, hi: other.hi },
            Op::Gt => Val { lo: other.lo + 1, hi: i128::MAX },
            Op::Ge => Val { lo: other.lo, hi: i128::MAX },
            Op::Eq => other,
            _ => match other.single() {
                Some(n) if own.lo == i128::from(n) => Val { lo: own.lo + 1, hi: i128::MAX },
                Some(n) if own.hi == i128::from(n) => Val { lo: i128::MIN, hi: own.hi - 1 },
                _ => return true,
            },
        };
        let now = own.meet(bound);
        if let Ex::Var(v) = ex
            && self.tracked[v.0 as usize]
        {
            env.narrow(*v, now);
        }
        !now.is_never()
    }
}

fn opposite(op: Op) -> Op {
    match op {
        Op::Lt => Op::Ge,
        Op::Le => Op::Gt,
        Op::Gt => Op::Le,
        Op::Ge => Op::Lt,
        Op::Eq => Op::Ne,
        _ => Op::Eq,
    }
}

fn mirrored(op: Op) -> Op {
    match op {
        Op::Lt => Op::Gt,
        Op::Le => Op::Ge,
        Op::Gt => Op::Lt,
        Op::Ge => Op::Le,
        other => other,
    }
}
