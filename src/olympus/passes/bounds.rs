//! Index checks that are made once, before a loop, instead of at each turn.
//!
//! An innermost counting loop whose body changes no list's length gets a second version: where one test before
//! the loop shows that all indices made from the loop variable are in range, a version without checks runs,
//! and rows (`a[i]` of `a[i][j]`) are loaded once. Where the test fails, the loop as it was written runs, so that
//! every error comes from its own line after all effects that precede it, and negative indices count from the end.

use rustc_hash::FxHashMap;

use super::{assigned, walk_statements, with_callees};
use crate::arena::IdVec;
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope, St, Unit, Var, VarId};
use crate::olympus::op::{Effect, Op};
use crate::parallel;

/// Loops with more expression nodes than this stay single: two of them would cost more room than time.
const MAX_NODES: usize = 400;
/// A check that goes must be worth this many nodes of a second body.
const NODES_A_CHECK: usize = 40;
/// Loops up to a constant this small make too few turns to earn back a test before them.
const FEW_TURNS: i64 = 8;
/// Constant offsets beyond this are not followed; it keeps the sums below far from any overflow.
const MAX_OFFSET: i64 = 1 << 20;

/// C functions that touch nothing but their arguments.
pub(super) const PURE_C: &[&str] = &[
    "fabs", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
    "expm1", "log", "log1p", "log2", "log10", "pow", "fmod", "floor", "ceil", "trunc", "hypot", "cbrt",
    "isnan", "isinf", "isfinite",
];

/// What statements may do to lists that already exist.
#[derive(Clone, Copy, Default)]
pub struct Touch {
    /// Change a length, or anything that is not known.
    shape: bool,
    /// Put another list into a list.
    rows: bool,
    /// Assign a static variable.
    statics: bool,
}

impl Touch {
    fn join(&mut self, other: Touch) -> bool {
        let before = (self.shape, self.rows, self.statics);
        self.shape |= other.shape;
        self.rows |= other.rows;
        self.statics |= other.statics;
        before != (self.shape, self.rows, self.statics)
    }
}

/// What an operation does to lists that already exist. Operations on keys of any type may run the program's own
/// `__eq__` and `__hash__`.
fn op_keeps_lists(op: Op) -> bool {
    match op {
        Op::DictFind | Op::SetFind => false,
        Op::DictPutI | Op::DictPutS | Op::SetAddI | Op::SetAddS | Op::EndTry => true,
        _ => op.effect() != Effect::Writes,
    }
}

/// What statements do by themselves; calls are passed on.
fn touch(body: &[St], call: &mut dyn FnMut(FnId) -> Touch) -> Touch {
    let mut out = Touch::default();
    walk_statements(body, &mut |ex| match ex {
        Ex::Op(op, _) => out.shape |= !op_keeps_lists(*op),
        Ex::C(text, _) => out.shape |= !PURE_C.contains(&&**text),
        Ex::Call(id, _) => {
            out.join(call(*id));
        }
        _ => {}
    });
    stores(body, &mut out);
    out
}

fn stores(body: &[St], out: &mut Touch) {
    for st in body {
        match st {
            St::Set(place, _) => match place {
                Ex::At(ty, ..) => out.rows |= *ty == CType::List,
                Ex::Static(_) => out.statics = true,
                // A whole item, variable or field may be assigned; the inside of a list never is.
                Ex::Arrow(_, name) => out.shape |= &**name == "len" || &**name == "data",
                Ex::Dot(..) | Ex::Var(_) => {}
                _ => out.shape = true,
            },
            St::If(_, a, b) => {
                stores(a, out);
                stores(b, out);
            }
            St::While(_, a) | St::Block(_, a) | St::Count { body: a, .. } => stores(a, out),
            St::Switch(_, arms, other) => {
                for (_, a) in arms {
                    stores(a, out);
                }
                stores(other, out);
            }
            St::Try { body, handler, .. } => {
                stores(body, out);
                stores(handler, out);
            }
            St::C(text) => out.shape |= !text.starts_with("oly_loc = "),
            // Whoever resumes a generator may have done anything.
            St::Suspend(_) => out.shape = true,
            _ => {}
        }
    }
}

/// What each function does to lists, with all that it calls.
pub fn touches(unit: &Unit) -> IdVec<FnId, Touch> {
    let of = |f: &Function| {
        let mut callees = Vec::new();
        let mut own = touch(&f.body, &mut |id| {
            callees.push(id);
            Touch::default()
        });
        if f.scope == Scope::External {
            own = Touch { shape: true, rows: true, statics: true };
        }
        (own, callees)
    };
    let (all, calls): (Vec<Touch>, Vec<Vec<FnId>>) =
        parallel::map_small(unit.funcs.iter(), of).into_iter().unzip();
    with_callees(all.into(), &calls, Touch::join)
}

/// Gives the loops of a function a version without index checks.
pub fn version_loops(f: &mut Function, all: &IdVec<FnId, Touch>) {
    blocks(&mut f.body, &mut f.vars, all);
}

fn blocks(body: &mut Vec<St>, vars: &mut IdVec<VarId, Var>, all: &IdVec<FnId, Touch>) {
    let mut at = 0;
    while at < body.len() {
        let mut replacement = None;
        match &mut body[at] {
            St::Count { body: inner, .. } if has_loop(inner) => blocks(inner, vars, all),
            st @ St::Count { .. } => replacement = version(st, vars, all),
            St::If(_, a, b) => {
                blocks(a, vars, all);
                blocks(b, vars, all);
            }
            St::While(_, a) | St::Block(_, a) => blocks(a, vars, all),
            St::Switch(_, arms, other) => {
                for (_, a) in arms {
                    blocks(a, vars, all);
                }
                blocks(other, vars, all);
            }
            St::Try { body, handler, .. } => {
                blocks(body, vars, all);
                blocks(handler, vars, all);
            }
            _ => {}
        }
        match replacement {
            Some(new) => {
                let count = new.len();
                body.splice(at..=at, new);
                at += count;
            }
            None => at += 1,
        }
    }
}

/// Whether statements contain what is never doubled: loops, protected regions, labels.
fn has_loop(body: &[St]) -> bool {
    body.iter().any(|st| match st {
        St::While(..)
        | St::Count { .. }
        | St::Block(..)
        | St::Try { .. }
        | St::Suspend(_)
        | St::Switch(..) => true,
        St::If(_, a, b) => has_loop(a) || has_loop(b),
        _ => false,
    })
}

fn version(st: &mut St, vars: &mut IdVec<VarId, Var>, all: &IdVec<FnId, Touch>) -> Option<Vec<St>> {
    let St::Count { var, from, to, step, body } = st else { return None };
    if matches!(&**to, Ex::Int(n) if *step > 0 && (0..=FEW_TURNS).contains(n)) {
        return None;
    }
    let mut nodes = 0;
    walk_statements(body, &mut |_| nodes += 1);
    let does = touch(body, &mut |id| all[id]);
    if does.shape || nodes > MAX_NODES {
        return None;
    }
    let mut set = Vec::new();
    assigned(body, &mut set);
    let mut counts: FxHashMap<VarId, u32> = FxHashMap::default();
    for v in set {
        *counts.entry(v).or_insert(0) += 1;
    }
    if counts.contains_key(var) || matches!(&**to, Ex::Var(v) if counts.contains_key(v)) {
        return None;
    }
    let mut out = Vec::new();
    if !matches!(from, Ex::Int(_) | Ex::Var(_)) {
        // The first value is asked for twice.
        let first = vars.push(Var { name: String::new(), ty: CType::Int, volatile: false, kept: true });
        out.push(St::Set(Ex::Var(first), std::mem::replace(from, Ex::Var(first))));
    }
    let mut fast = Fast {
        vars,
        counts,
        var: *var,
        from: from.clone(),
        to: (**to).clone(),
        step: *step,
        does,
        steps: Vec::new(),
        known: FxHashMap::default(),
        removed: 0,
        sure: true,
    };
    let quick = fast.block(body, &Env::default());
    let (steps, removed) = (std::mem::take(&mut fast.steps), fast.removed);
    if removed == 0 || nodes > removed * NODES_A_CHECK {
        // Nothing to gain; but the first value may have moved.
        if out.is_empty() {
            return None;
        }
        out.push(std::mem::replace(st, St::Break));
        return Some(out);
    }
    let quick = St::Count { var: *var, from: from.clone(), to: to.clone(), step: *step, body: quick };
    let mut quick = vec![St::C("/* All indices are in range. */".into()), quick];
    let slow = vec![std::mem::replace(st, St::Break)];
    // Tests up to the first load, then the load and the tests that need it, and so on.
    let mut groups: Vec<(Vec<Ex>, Vec<St>)> = vec![(Vec::new(), Vec::new())];
    for step in steps {
        match step {
            Step::Test(test) => {
                if let Some(last) = groups.last_mut() {
                    last.0.push(test);
                }
            }
            Step::Load(row, value) => groups.push((Vec::new(), vec![St::Set(Ex::Var(row), value)])),
        }
    }
    // Loads that no test follows go with the loop.
    while groups.len() > 1 && groups.last().is_some_and(|(tests, _)| tests.is_empty()) {
        if let Some((_, loads)) = groups.pop() {
            quick.splice(0..0, loads);
        }
    }
    let both = |tests: Vec<Ex>| {
        tests.into_iter().reduce(|a, b| Ex::Op(Op::And, vec![a, b])).unwrap_or(Ex::Bool(true))
    };
    if groups.len() == 1 {
        let (tests, _) = groups.remove(0);
        out.push(St::If(both(tests), quick, slow));
        return Some(out);
    }
    let flag = vars.push(Var { name: "in_range".into(), ty: CType::Bool, volatile: false, kept: true });
    let mut inner: Vec<St> = Vec::new();
    for (tests, mut loads) in groups.into_iter().rev() {
        let nothing = tests.is_empty();
        let mut now = std::mem::take(&mut loads);
        if !nothing {
            now.push(St::Set(Ex::Var(flag), both(tests)));
        }
        if !inner.is_empty() {
            if nothing {
                now.append(&mut inner);
            } else {
                now.push(St::If(Ex::Var(flag), std::mem::take(&mut inner), Vec::new()));
            }
        }
        inner = now;
    }
    out.append(&mut inner);
    out.push(St::If(Ex::Var(flag), quick, slow));
    Some(out)
}

/// What an index is made of.
#[derive(Clone)]
enum Form {
    /// `[loop variable] [± variable] + constant`.
    Sum { looped: bool, other: Option<(VarId, bool)>, add: i64 },
    /// `… % m`: from 0 up to below m, if m is positive.
    Below(Ex),
    /// An item of a range with a step: first item and step.
    Steps(VarId, VarId),
}

/// What variables of the body stand for.
#[derive(Clone, Default)]
struct Env {
    ints: FxHashMap<VarId, Form>,
    lists: FxHashMap<VarId, Ex>,
}

enum Step {
    Test(Ex),
    Load(VarId, Ex),
}

struct Fast<'a> {
    vars: &'a mut IdVec<VarId, Var>,
    counts: FxHashMap<VarId, u32>,
    var: VarId,
    from: Ex,
    to: Ex,
    step: i64,
    does: Touch,
    steps: Vec<Step>,
    known: FxHashMap<String, Option<VarId>>,
    removed: usize,
    /// Whether each turn gets here.
    sure: bool,
}

impl Fast<'_> {
    fn block(&mut self, body: &[St], outer: &Env) -> Vec<St> {
        let mut env = outer.clone();
        let mut out = Vec::with_capacity(body.len());
        for st in body {
            match st {
                St::Set(place, value) => {
                    let single = match place {
                        Ex::Var(v) if self.counts.get(v) == Some(&1) && !self.vars[*v].volatile => Some(*v),
                        _ => None,
                    };
                    let row = single
                        .filter(|v| self.vars[*v].ty == CType::List)
                        .and_then(|_| self.list(value, &env));
                    let form = single
                        .filter(|v| self.vars[*v].ty == CType::Int)
                        .and_then(|_| self.form(value, &env));
                    let value = match &row {
                        Some(row) => row.clone(),
                        None => self.ex(value, &env),
                    };
                    let place = if single.is_some() { place.clone() } else { self.ex(place, &env) };
                    out.push(St::Set(place, value));
                    if let (Some(v), Some(row)) = (single, row) {
                        env.lists.insert(v, row);
                    }
                    if let (Some(v), Some(form)) = (single, form) {
                        env.ints.insert(v, form);
                    }
                }
                St::Eval(ex) => out.push(St::Eval(self.ex(ex, &env))),
                St::Return(Some(ex)) => out.push(St::Return(Some(self.ex(ex, &env)))),
                St::If(test, a, b) => {
                    let test = self.ex(test, &env);
                    let sure = std::mem::replace(&mut self.sure, false);
                    let a = self.block(a, &env);
                    let b = self.block(b, &env);
                    self.sure = sure;
                    out.push(St::If(test, a, b));
                }
                other => out.push(other.clone()),
            }
        }
        out
    }

    /// The expression without the checks that the test before the loop makes.
    fn ex(&mut self, ex: &Ex, env: &Env) -> Ex {
        if let Ex::Op(Op::IdxL | Op::IdxA | Op::IdxT, args) = ex
            && let [index, len, ..] = args.as_slice()
            && let Some(plain) = self.index(index, len, env)
        {
            self.removed += 1;
            return plain;
        }
        match ex {
            Ex::Op(Op::IndexS, args) => {
                if let [text, index, ..] = args.as_slice()
                    && let Some(at) = self.char(text, index, env)
                {
                    self.removed += 1;
                    return Ex::Op(Op::CharS, vec![text.clone(), at]);
                }
                Ex::Op(Op::IndexS, self.all(args, env))
            }
            Ex::Op(Op::SameS, args) => {
                if let [s, i, t, j, ..] = args.as_slice()
                    && let Some(i) = self.char(s, i, env)
                    && let Some(j) = self.char(t, j, env)
                {
                    self.removed += 2;
                    return Ex::Op(Op::SameCharS, vec![s.clone(), i, t.clone(), j]);
                }
                Ex::Op(Op::SameS, self.all(args, env))
            }
            Ex::Op(op @ (Op::And | Op::Or), args) => {
                let mut new = Vec::with_capacity(args.len());
                let sure = self.sure;
                for arg in args {
                    new.push(self.ex(arg, env));
                    self.sure = false;
                }
                self.sure = sure;
                Ex::Op(*op, new)
            }
            Ex::Select(test, a, b) => {
                let test = self.ex(test, env);
                let sure = std::mem::replace(&mut self.sure, false);
                let a = self.ex(a, env);
                let b = self.ex(b, env);
                self.sure = sure;
                Ex::Select(Box::new(test), Box::new(a), Box::new(b))
            }
            Ex::At(ty, list, index) => {
                let index = self.ex(index, env);
                let list = match self.list(list, env) {
                    Some(list) => list,
                    None => self.ex(list, env),
                };
                Ex::At(ty.clone(), Box::new(list), Box::new(index))
            }
            Ex::Op(op, args) => Ex::Op(*op, self.all(args, env)),
            Ex::Call(id, args) => Ex::Call(*id, self.all(args, env)),
            Ex::Make(ty, args) => Ex::Make(ty.clone(), self.all(args, env)),
            Ex::C(text, args) => Ex::C(text.clone(), self.all(args, env)),
            Ex::Array(ty, args) => Ex::Array(ty.clone(), self.all(args, env)),
            Ex::Arrow(a, name) => Ex::Arrow(Box::new(self.ex(a, env)), name.clone()),
            Ex::Dot(a, name) => Ex::Dot(Box::new(self.ex(a, env)), name.clone()),
            Ex::Deref(ty, a) => Ex::Deref(ty.clone(), Box::new(self.ex(a, env))),
            Ex::Addr(a) => Ex::Addr(Box::new(self.ex(a, env))),
            Ex::Cast(ty, a) => Ex::Cast(ty.clone(), Box::new(self.ex(a, env))),
            Ex::Tagged(tag, field, a) => Ex::Tagged(*tag, field, Box::new(self.ex(a, env))),
            other => other.clone(),
        }
    }

    fn all(&mut self, args: &[Ex], env: &Env) -> Vec<Ex> {
        args.iter().map(|arg| self.ex(arg, env)).collect()
    }

    /// A list that is the same at each turn.
    fn list(&mut self, ex: &Ex, env: &Env) -> Option<Ex> {
        match ex {
            Ex::Var(v) if env.lists.contains_key(v) => env.lists.get(v).cloned(),
            Ex::Var(v) if self.fixed(*v) => Some(ex.clone()),
            Ex::Static(_) if !self.does.statics => Some(ex.clone()),
            Ex::At(CType::List, list, index) if !self.does.rows => {
                let Ex::Op(Op::IdxL | Op::IdxT, args) = &**index else { return None };
                let [at, len, ..] = args.as_slice() else { return None };
                let form = self.form(at, env)?;
                if !matches!(form, Form::Sum { looped: false, .. }) {
                    return None;
                }
                let plain = self.index(at, len, env)?;
                let list = self.list(list, env)?;
                let value = Ex::At(CType::List, Box::new(list), Box::new(plain));
                let key = format!("{value:?}");
                if let Some(Some(row)) = self.known.get(&key) {
                    return Some(Ex::Var(*row));
                }
                let row =
                    self.vars.push(Var { name: String::new(), ty: CType::List, volatile: false, kept: true });
                self.known.insert(key, Some(row));
                self.steps.push(Step::Load(row, value));
                Some(Ex::Var(row))
            }
            _ => None,
        }
    }

    /// Whether a variable keeps its value while the loop runs.
    fn fixed(&self, v: VarId) -> bool {
        v != self.var && !self.counts.contains_key(&v) && !self.vars[v].volatile
    }

    /// An index as a place in a list, if a test before the loop can show that it is one.
    fn index(&mut self, index: &Ex, len: &Ex, env: &Env) -> Option<Ex> {
        let Ex::Arrow(list, field) = len else { return None };
        if &**field != "len" || self.form(index, env).is_none() {
            return None;
        }
        let list = self.list(list, env)?;
        self.place(index, Ex::Arrow(Box::new(list), "len".into()), env)
    }

    /// The same for a string whose characters are bytes.
    fn char(&mut self, text: &Ex, index: &Ex, env: &Env) -> Option<Ex> {
        match text {
            Ex::Var(v) if self.fixed(*v) => {}
            Ex::Text(_) => {}
            _ => return None,
        }
        self.place(index, Ex::C("oly_flat_len".into(), vec![text.clone()]), env)
    }

    /// Whether a test before the loop can be made for an index.
    fn testable(&self, index: &Ex, env: &Env) -> bool {
        let Some(form) = self.form(index, env) else { return false };
        match form {
            // A test for what only some turns do must not fail for the others' sake.
            Form::Sum { other: None, add: 0, looped: true } => true,
            Form::Sum { looped: false, other: None, add } => add >= 0,
            Form::Sum { looped: false, other: Some((_, negative)), add } => {
                !negative && (self.sure || add == 0)
            }
            Form::Sum { looped: true, other: Some(_), add } => self.sure && add == 0,
            Form::Sum { .. } | Form::Below(_) => self.sure,
            Form::Steps(..) => true,
        }
    }

    /// Makes the test for an index and gives the index without checks.
    fn place(&mut self, index: &Ex, len: Ex, env: &Env) -> Option<Ex> {
        let form = self.form(index, env)?;
        let (from, to) = (self.from.clone(), self.to.clone());
        let test = match &form {
            Form::Steps(first, step) => {
                Ex::C("oly_covers_steps".into(), vec![Ex::Var(*first), Ex::Var(*step), to, len])
            }
            Form::Below(m) => Ex::C("oly_covers".into(), vec![Ex::Int(0), m.clone(), Ex::Int(0), len]),
            Form::Sum { looped: false, other: None, add } if *add < 0 => return None,
            Form::Sum { looped: false, other, add } => {
                let (base, add) = match other {
                    None => (Ex::Int(*add), 0),
                    Some((v, false)) => (Ex::Var(*v), *add),
                    Some((_, true)) => return None,
                };
                Ex::C("oly_covers_one".into(), vec![base, Ex::Int(add), len])
            }
            Form::Sum { looped: true, other, add } => {
                let add = match other {
                    None => Ex::Int(*add),
                    Some(_) if *add != 0 => return None,
                    Some((v, false)) => Ex::Var(*v),
                    Some((v, true)) => Ex::C("OLY_MINUS".into(), vec![Ex::Var(*v)]),
                };
                let name = if self.step > 0 { "oly_covers" } else { "oly_covers_down" };
                Ex::C(name.into(), vec![from, to, add, len])
            }
        };
        let key = format!("{test:?}");
        if !self.known.contains_key(&key) {
            if !self.testable(index, env) {
                return None;
            }
            self.known.insert(key, None);
            self.steps.push(Step::Test(test));
        }
        // `x % m` stays as it is; a sum needs no overflow check any more.
        Some(if matches!(form, Form::Below(_) | Form::Steps(..)) { index.clone() } else { unchecked(index) })
    }

    fn form(&self, ex: &Ex, env: &Env) -> Option<Form> {
        let sum = |looped, other, add| Some(Form::Sum { looped, other, add });
        if let Ex::Op(Op::AddIW, args) = ex
            && let [Ex::Var(first), Ex::Op(Op::MulIW, far)] = args.as_slice()
            && let [Ex::Var(turn), Ex::Var(step)] = far.as_slice()
        {
            let from_zero = self.step == 1 && matches!(self.from, Ex::Int(0));
            let steady = from_zero && *turn == self.var && self.fixed(*first) && self.fixed(*step);
            return steady.then_some(Form::Steps(*first, *step));
        }
        match ex {
            Ex::Int(n) if n.abs() <= MAX_OFFSET => sum(false, None, *n),
            Ex::Var(v) if *v == self.var => sum(true, None, 0),
            Ex::Var(v) if env.ints.contains_key(v) => env.ints.get(v).cloned(),
            Ex::Var(v) if self.fixed(*v) && self.vars[*v].ty == CType::Int => {
                sum(false, Some((*v, false)), 0)
            }
            Ex::Op(op @ (Op::AddI | Op::SubI | Op::AddIW | Op::SubIW), args) => {
                let minus = matches!(op, Op::SubI | Op::SubIW);
                let Form::Sum { looped: la, other: oa, add: ca } = self.form(args.first()?, env)? else {
                    return None;
                };
                let Form::Sum { looped: lb, other: ob, add: cb } = self.form(args.get(1)?, env)? else {
                    return None;
                };
                if (la && lb) || (minus && lb) || (oa.is_some() && ob.is_some()) {
                    return None;
                }
                let other = oa.or(ob.map(|(v, negative)| (v, negative ^ minus)));
                let add = if minus { ca - cb } else { ca + cb };
                if add.abs() > MAX_OFFSET {
                    return None;
                }
                sum(la || lb, other, add)
            }
            Ex::Op(Op::ModI, args) => match args.get(1)? {
                m @ Ex::Int(n) if *n > 0 => Some(Form::Below(m.clone())),
                m @ Ex::Var(v) if self.fixed(*v) => Some(Form::Below(m.clone())),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A sum whose result is known to be a place in a list: C's own operators.
fn unchecked(ex: &Ex) -> Ex {
    match ex {
        Ex::Op(op @ (Op::AddI | Op::SubI | Op::AddIW | Op::SubIW), args) => {
            let plain = if matches!(op, Op::AddI | Op::AddIW) { Op::AddIW } else { Op::SubIW };
            Ex::Op(plain, args.iter().take(2).map(unchecked).collect())
        }
        other => other.clone(),
    }
}
