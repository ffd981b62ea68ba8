//! Takes out temporaries that only stand for another value, so that the C reads as one would write it.
//!
//! The lowering names every value whose time of evaluation could matter. Where it turns out not to matter, the value
//! takes the place of its name: another variable that keeps its content until the last use; a computation without
//! effects; or any value at all, if the very next statement uses it before anything else happens. A loop that counts
//! in a temporary and copies it to the user's variable first thing counts in that variable.

use super::{assigned, expressions_mut, mentions, operands_mut, parts, parts_mut, walk, walk_statements};
use crate::arena::{Id, IdVec};
use crate::olympus::ir::{CType, Ex, FnId, Function, St, Static, StaticId, Struct, StructId, VarId};
use crate::olympus::op::{Effect, Op};

/// Expressions do not grow beyond this many nodes.
const MAX_NODES: usize = 28;
/// Statements of one block after which a use is not looked for.
const MAX_DISTANCE: usize = 64;

/// What a function's statements name beside its variables.
pub struct Around<'a> {
    pub structs: &'a IdVec<StructId, Struct>,
    pub statics: &'a IdVec<StaticId, Static>,
    /// What calls give; nothing of generators.
    pub results: IdVec<FnId, Option<CType>>,
}

/// What calls of the functions give; nothing of generators.
#[must_use]
pub fn results(funcs: &IdVec<FnId, Function>) -> IdVec<FnId, Option<CType>> {
    let result = |f: &Function| f.generator.is_none().then(|| f.result.clone());
    funcs.iter().map(result).collect::<Vec<_>>().into()
}

/// Runs over a function. Variables that must not change while a `try` runs are already marked.
pub fn forward(f: &mut Function, around: &Around<'_>) {
    let mut body = std::mem::take(&mut f.body);
    let uses = Uses::of(f, &body);
    Pass { around, f, uses }.block(&mut body);
    if counts(&body) {
        let uses = Uses::of(f, &body);
        Pass { around, f, uses }.loops(&mut body);
    }
    f.body = body;
}

/// Whether there is a loop that counts.
fn counts(body: &[St]) -> bool {
    body.iter().any(|st| matches!(st, St::Count { .. }) || parts(st).any(counts))
}

/// How often a function uses its variables.
struct Uses {
    /// Appearances that read.
    reads: Vec<u32>,
    /// Statements that assign.
    sets: Vec<u32>,
    /// Whether something else may read or write it: its address is taken, a jump back may find it changed.
    pinned: Vec<bool>,
    /// Variables with several assignments, each of which is followed by its own reads (loops that exist twice).
    parted: Vec<bool>,
}

impl Uses {
    fn of(f: &Function, body: &[St]) -> Uses {
        let count = f.vars.len();
        let mut uses = Uses {
            reads: vec![0; count],
            sets: vec![0; count],
            pinned: f.vars.iter().map(|v| v.volatile || v.ty == CType::Try).collect(),
            parted: vec![false; count],
        };
        walk_statements(body, &mut |ex| match ex {
            Ex::Var(v) => uses.reads[v.index()] += 1,
            Ex::Addr(place) => {
                if let Some(v) = root(place) {
                    uses.pinned[v.index()] = true;
                }
            }
            _ => {}
        });
        uses.stores(body);
        let mut own = vec![Some(0); count];
        uses.part(body, &mut own);
        uses.parted = own.iter().zip(&uses.reads).map(|(own, reads)| *own == Some(*reads)).collect();
        uses
    }

    /// Adds up the reads that follow each assignment in its block, up to the next one; none where they mix.
    fn part(&self, body: &[St], own: &mut [Option<u32>]) {
        for (at, st) in body.iter().enumerate() {
            if let St::Set(Ex::Var(v), _) = st
                && self.sets[v.index()] > 1
            {
                let n = v.index();
                own[n] = own[n].and_then(|sum| Some(sum + region(*v, &body[at + 1..])?));
            }
            for inner in parts(st) {
                self.part(inner, own);
            }
        }
    }

    /// Whole assignments are not reads; the walk above saw them as such.
    fn stores(&mut self, body: &[St]) {
        for st in body {
            match st {
                St::Set(Ex::Var(v), _) => {
                    self.sets[v.index()] += 1;
                    self.reads[v.index()] -= 1;
                }
                St::Set(place, _) => {
                    if let Some(v) = root(place) {
                        self.sets[v.index()] += 1;
                    }
                }
                St::Count { var, .. } => self.sets[var.index()] += 1,
                _ => {}
            }
            for inner in parts(st) {
                self.stores(inner);
            }
        }
    }
}

/// How often statements read a variable before the block assigns it again; none if they may assign it on the way, or
/// if there are too many of them.
fn region(v: VarId, rest: &[St]) -> Option<u32> {
    let mut sum = 0;
    for (n, st) in rest.iter().enumerate() {
        if n == MAX_DISTANCE {
            return None;
        }
        sum += reads_of(v, st);
        match st {
            St::Set(Ex::Var(w), _) if *w == v => return Some(sum - 1),
            _ if assigns(st, v) => return None,
            _ => {}
        }
    }
    Some(sum)
}

/// The variable that a place is or belongs to.
fn root(place: &Ex) -> Option<VarId> {
    match place {
        Ex::Var(v) => Some(*v),
        Ex::Dot(inner, _) => root(inner),
        _ => None,
    }
}

/// The expressions that a statement evaluates once, before anything else it does.
fn first_expressions(st: &St) -> Vec<&Ex> {
    match st {
        St::Set(place, value) => address(place).into_iter().chain([value]).collect(),
        St::Eval(ex) | St::Return(Some(ex)) | St::If(ex, ..) | St::Switch(ex, ..) => vec![ex],
        St::Count { from, .. } => vec![from],
        _ => Vec::new(),
    }
}

fn nodes(ex: &Ex) -> usize {
    let mut count = 0;
    walk(ex, &mut |_| count += 1);
    count
}

fn reads_of(v: VarId, st: &St) -> u32 {
    let mut count = 0;
    walk_statements(std::slice::from_ref(st), &mut |ex| {
        count += u32::from(matches!(ex, Ex::Var(w) if *w == v))
    });
    count
}

fn replace(ex: &mut Ex, from: VarId, to: &Ex) {
    if matches!(ex, Ex::Var(v) if *v == from) {
        *ex = to.clone();
        return;
    }
    for part in operands_mut(ex) {
        replace(part, from, to);
    }
}

fn replace_in(st: &mut St, from: VarId, to: &Ex) {
    for ex in expressions_mut(st) {
        replace(ex, from, to);
    }
    for block in parts_mut(st) {
        for inner in block {
            replace_in(inner, from, to);
        }
    }
}

struct Pass<'a> {
    around: &'a Around<'a>,
    f: &'a Function,
    uses: Uses,
}

impl Pass<'_> {
    /// Whether a variable is a temporary that has one value at a time and that nothing else touches.
    fn is_plain(&self, v: VarId) -> bool {
        let f = self.f;
        let n = v.index();
        let alone = self.uses.sets[n] == 1 || self.uses.parted[n];
        f.vars[v].name.is_empty() && n >= f.params && alone && !self.uses.pinned[n]
    }

    /// Backwards, so that a value can move past temporaries that are already gone.
    fn block(&mut self, body: &mut Vec<St>) {
        for at in (0..body.len()).rev() {
            for inner in parts_mut(&mut body[at]) {
                self.block(inner);
            }
            if let Some(choice) = self.choice(&body[at]) {
                body[at] = choice;
            }
            if let St::Set(Ex::Var(t), value) = &body[at]
                && self.is_plain(*t)
            {
                let (t, value) = (*t, value.clone());
                let (before, rest) = body.split_at_mut(at + 1);
                if self.take_out(t, &value, rest) {
                    body[at] = gone();
                } else if let Some(user) = self.rename_to(t, rest) {
                    before[at] = St::Set(Ex::Var(user), value);
                }
            }
        }
        body.retain(|st| !is_gone(st));
    }

    /// `if` that only chooses between two values of a temporary, as `?:`.
    fn choice(&mut self, st: &St) -> Option<St> {
        let St::If(test, yes, no) = st else { return None };
        let only = |body: &[St]| match body
            .iter()
            .filter(|st| !matches!(st, St::Line(..)))
            .collect::<Vec<_>>()[..]
        {
            [St::Set(Ex::Var(t), value)] => Some((*t, value.clone())),
            _ => None,
        };
        let ((t, a), (u, b)) = (only(yes)?, only(no)?);
        let n = t.index();
        let f = self.f;
        let fits = t == u
            && self.uses.sets[n] == 2
            && f.vars[t].name.is_empty()
            && n >= f.params
            && !self.uses.pinned[n]
            && [&a, &b].iter().all(|ex| match ex {
                Ex::Int(_) => f.vars[t].ty == CType::Int,
                Ex::Real(_) => f.vars[t].ty == CType::Real,
                Ex::Bool(_) => f.vars[t].ty == CType::Bool,
                Ex::Text(_) => f.vars[t].ty == CType::Str,
                ex => self.type_of(ex).as_ref() == Some(&f.vars[t].ty),
            })
            && nodes(test) + nodes(&a) + nodes(&b) <= MAX_NODES;
        if !fits {
            return None;
        }
        self.uses.sets[n] = 1;
        Some(St::Set(Ex::Var(t), Ex::Select(Box::new(test.clone()), Box::new(a), Box::new(b))))
    }

    /// A temporary that ends as the new value of a variable, which nobody needs in between, is that variable.
    fn rename_to(&mut self, t: VarId, rest: &mut [St]) -> Option<VarId> {
        let mut found = 0;
        let mut copy = None;
        for (n, st) in rest.iter().enumerate().take(MAX_DISTANCE) {
            if let St::Set(Ex::Var(user), Ex::Var(from)) = st
                && *from == t
                && found + 1 == self.uses.reads[t.index()]
            {
                copy = Some((n, *user));
                break;
            }
            found += reads_of(t, st);
        }
        let (last, user) = copy?;
        let f = self.f;
        let free = self.uses.sets[t.index()] == 1
            && !self.uses.pinned[user.index()]
            && f.generator.is_none()
            && f.vars[user].ty == f.vars[t].ty
            && rest[..last]
                .iter()
                .all(|st| reads_of(user, st) == 0 && !assigns(st, user) && !escapes(st, false));
        if !free {
            return None;
        }
        rest[last] = gone();
        for st in &mut rest[..last] {
            replace_in(st, t, &Ex::Var(user));
        }
        self.uses.reads[user.index()] += found;
        self.uses.reads[t.index()] = 0;
        Some(user)
    }

    /// Puts the value of a temporary where the statements after it read it; false if that is not possible.
    fn take_out(&mut self, t: VarId, value: &Ex, rest: &mut [St]) -> bool {
        let reads = match self.uses.sets[t.index()] {
            1 => self.uses.reads[t.index()],
            _ => region(t, rest).unwrap_or(u32::MAX),
        };
        let own = &self.f.vars[t].ty;
        if reads == 0 {
            let idle = self.effect(value) <= Effect::Allocates;
            if idle {
                walk(value, &mut |ex| {
                    if let Ex::Var(v) = ex {
                        self.uses.reads[v.index()] -= 1;
                    }
                });
            }
            return idle;
        }
        if let Ex::Var(v) = value {
            return self.f.vars[*v].ty == *own
                && !self.uses.pinned[v.index()]
                && self.alias(t, *v, reads, rest);
        }
        if reads != 1 || self.type_of(value).as_ref() != Some(own) {
            return false;
        }
        if self.effect(value) == Effect::Pure && nodes(value) > 1 {
            return self.move_pure(t, value, rest);
        }
        self.move_next(t, value, rest)
    }

    /// Reads of a copy become reads of what it is a copy of, which nobody assigns before the last of them.
    fn alias(&mut self, t: VarId, v: VarId, reads: u32, rest: &mut [St]) -> bool {
        let mut found = 0;
        let mut last = None;
        for (n, st) in rest.iter().enumerate().take(MAX_DISTANCE) {
            found += reads_of(t, st);
            if found == reads {
                last = Some(n);
                break;
            }
            if assigns(st, v) {
                return false;
            }
        }
        let Some(last) = last else { return false };
        // An assignment happens after its value is computed.
        let simple = matches!(&rest[last], St::Set(Ex::Var(w), _) if *w == v);
        if !simple && assigns(&rest[last], v) {
            return false;
        }
        for st in &mut rest[..=last] {
            replace_in(st, t, &Ex::Var(v));
        }
        // The copy itself was one.
        self.uses.reads[v.index()] += reads - 1;
        true
    }

    /// A computation without effects moves to its one use in the same block.
    fn move_pure(&mut self, t: VarId, value: &Ex, rest: &mut [St]) -> bool {
        let mut inputs = Vec::new();
        walk(value, &mut |ex| {
            if let Ex::Var(v) = ex {
                inputs.push(*v);
            }
        });
        if inputs.iter().any(|v| self.uses.pinned[v.index()]) {
            return false;
        }
        for st in rest.iter_mut().take(MAX_DISTANCE) {
            if reads_of(t, st) == 0 {
                if inputs.iter().any(|v| assigns(st, *v)) {
                    return false;
                }
                continue;
            }
            return self.put(t, value, Effect::Pure, st);
        }
        false
    }

    /// A value with effects moves into the statement that follows.
    fn move_next(&mut self, t: VarId, value: &Ex, rest: &mut [St]) -> bool {
        let effect = self.effect(value);
        // A line's number is a remark.
        let next = rest.iter_mut().find(|st| !matches!(st, St::Line(..)) && !is_gone(st));
        next.is_some_and(|st| reads_of(t, st) > 0 && self.put(t, value, effect, st))
    }

    /// Puts a value with an effect where a statement reads the temporary, if all else in it may as well come after.
    fn put(&self, t: VarId, value: &Ex, effect: Effect, st: &mut St) -> bool {
        let whole = first_expressions(st);
        let size: usize = whole.iter().map(|ex| nodes(ex)).sum();
        if size + nodes(value) > MAX_NODES {
            return false;
        }
        // What else the statement does, at most, for the order not to matter.
        let limit = match effect {
            Effect::Pure => Effect::Io,
            Effect::Reads | Effect::Allocates | Effect::Fails => Effect::Allocates,
            Effect::Writes | Effect::Io => Effect::Pure,
        };
        let (mut beside, mut way) = (Effect::Pure, None);
        for ex in whole {
            if mentions(ex, t) {
                way = self.beside(ex, t);
            } else {
                beside = beside.max(self.effect(ex));
            }
        }
        let Some(way) = way else { return false };
        if beside.max(way) > limit {
            return false;
        }
        for ex in expressions_mut(st) {
            replace(ex, t, value);
        }
        true
    }

    /// The strongest effect of what stands beside the way from an expression down to a variable; none if the way
    /// leads through something that may not evaluate it just once.
    fn beside(&self, ex: &Ex, t: VarId) -> Option<Effect> {
        let args: Vec<&Ex> = match ex {
            Ex::Var(_) => return Some(Effect::Pure),
            Ex::Op(Op::And | Op::Or, args) => {
                if !args.first().is_some_and(|a| mentions(a, t)) {
                    return None;
                }
                args.iter().take(1).collect()
            }
            Ex::Select(test, ..) => {
                if !mentions(test, t) {
                    return None;
                }
                vec![test]
            }
            Ex::Op(_, args) | Ex::Call(_, args) | Ex::Make(_, args) => args.iter().collect(),
            Ex::Arrow(a, _) | Ex::Dot(a, _) | Ex::Deref(_, a) | Ex::Cast(_, a) | Ex::Tagged(_, _, a) => {
                vec![a]
            }
            Ex::At(_, a, b) => vec![a, b],
            _ => return None,
        };
        let mut out = Effect::Pure;
        for arg in args {
            out = out.max(if mentions(arg, t) { self.beside(arg, t)? } else { self.effect(arg) });
        }
        Some(out)
    }

    /// What evaluating an expression does, with the reading of memory that others change.
    fn effect(&self, ex: &Ex) -> Effect {
        let mut out = Effect::Pure;
        walk(ex, &mut |ex| {
            out = out.max(match ex {
                Ex::Op(op, _) => op.effect(),
                Ex::Call(..) | Ex::C(..) => Effect::Io,
                Ex::Static(_) | Ex::Arrow(..) | Ex::At(..) | Ex::Deref(..) => Effect::Reads,
                Ex::Var(v) if self.uses.pinned[v.index()] => Effect::Reads,
                Ex::Loc(None) | Ex::Name(_) | Ex::Array(..) | Ex::Addr(_) => Effect::Reads,
                _ => Effect::Pure,
            });
        });
        out
    }

    /// The type that C gives an expression, where it is sure to be the type of a variable.
    fn type_of(&self, ex: &Ex) -> Option<CType> {
        Some(match ex {
            Ex::Var(v) => self.f.vars[*v].ty.clone(),
            Ex::Static(s) => self.around.statics[*s].ty.clone(),
            Ex::Call(f, _) => self.around.results[*f].clone()?,
            Ex::At(ty, ..) | Ex::Deref(ty, _) | Ex::Cast(ty, _) | Ex::Make(ty, _) => ty.clone(),
            Ex::Arrow(object, name) => {
                let CType::Ref(of) = self.type_of(object)? else { return None };
                self.field(of, name)?
            }
            Ex::Dot(object, name) => {
                let CType::Tuple(of) = self.type_of(object)? else { return None };
                self.field(of, name)?
            }
            Ex::Select(_, a, b) => self.type_of(a).or_else(|| self.type_of(b))?,
            Ex::Op(op, _) => match op.result() {
                "i" => CType::Int,
                "r" => CType::Real,
                "b" => CType::Bool,
                "s" => CType::Str,
                "y" => CType::Bytes,
                "n" => CType::Num,
                "c" => CType::Complex,
                "l" => CType::List,
                "d" => CType::Dict,
                "t" => CType::Set,
                "g" => CType::Range,
                _ => return None,
            },
            _ => return None,
        })
    }

    fn field(&self, of: StructId, name: &str) -> Option<CType> {
        self.around.structs[of].fields.iter().find(|(field, _)| field == name).map(|(_, ty)| ty.clone())
    }

    /// Loops that count in a temporary for the user's variable.
    fn loops(&mut self, body: &mut [St]) {
        let mut found = Vec::new();
        self.counters(body, &mut found);
        // A variable that is read outside such loops needs the last value that the loop gave it.
        let mut inside = vec![0; self.uses.reads.len()];
        for (_, user, reads) in &found {
            inside[user.index()] += reads;
        }
        for (t, user, _) in found {
            if inside[user.index()] == self.uses.reads[user.index()] {
                rename(body, t, user);
            }
        }
    }

    /// Finds loops `for (t = …) { user = t; … }` whose body leaves both alone: the temporary, the variable, and how
    /// often the body reads it.
    fn counters(&self, body: &[St], found: &mut Vec<(VarId, VarId, u32)>) {
        for st in body {
            for inner in parts(st) {
                self.counters(inner, found);
            }
            let St::Count { var, body, .. } = st else { continue };
            let first = body.iter().position(|st| !matches!(st, St::Line(..)));
            let Some(first) = first else { continue };
            let St::Set(Ex::Var(user), Ex::Var(copied)) = &body[first] else { continue };
            let f = self.f;
            let (n, m) = (user.index(), var.index());
            if copied == var
                && f.vars[*var].name.is_empty()
                && f.vars[*user].ty == f.vars[*var].ty
                && n >= f.params
                && !self.uses.pinned[n]
                && !self.uses.pinned[m]
                && !body[first + 1..].iter().any(|st| assigns(st, *user) || assigns(st, *var))
            {
                let reads = body[first + 1..].iter().map(|st| reads_of(*user, st)).sum();
                found.push((*var, *user, reads));
            }
        }
    }
}

/// What is evaluated to find a place, if anything is: what the place holds does not count.
fn address(place: &Ex) -> Option<&Ex> {
    match place {
        Ex::Var(_) | Ex::Static(_) => None,
        Ex::Arrow(object, _) | Ex::Deref(_, object) => Some(object),
        Ex::Dot(object, _) => address(object),
        _ => Some(place),
    }
}

/// What stands for a statement that was taken out until its block is done.
fn gone() -> St {
    St::C("".into())
}

fn is_gone(st: &St) -> bool {
    match st {
        St::C(text) => text.is_empty(),
        St::Set(Ex::Var(a), Ex::Var(b)) => a == b,
        _ => false,
    }
}

/// Whether control may leave the block from inside a statement and stay in the function.
fn escapes(st: &St, in_loop: bool) -> bool {
    match st {
        St::Leave(_) | St::Suspend(_) => true,
        St::Break | St::Continue => !in_loop,
        St::While(_, body) | St::Count { body, .. } => body.iter().any(|st| escapes(st, true)),
        _ => parts(st).flatten().any(|st| escapes(st, in_loop)),
    }
}

fn assigns(st: &St, v: VarId) -> bool {
    let mut set = Vec::new();
    assigned(std::slice::from_ref(st), &mut set);
    set.contains(&v)
}

/// Makes the loops that count in `t` count in `user`.
fn rename(body: &mut [St], t: VarId, user: VarId) {
    for st in body {
        if let St::Count { var, body, .. } = st
            && *var == t
        {
            *var = user;
            body.retain(|st| !matches!(st, St::Set(Ex::Var(a), Ex::Var(b)) if *a == user && *b == t));
            for st in body.iter_mut() {
                replace_in(st, t, &Ex::Var(user));
            }
        }
        for inner in parts_mut(st) {
            rename(inner, t, user);
        }
    }
}
