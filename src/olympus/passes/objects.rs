//! Puts objects that are made once into static memory: a program that has no others needs no heap for them.

use rustc_hash::FxHashSet;

use super::parts_mut;
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope, St, Static, StructId, Unit};
use crate::olympus::op::Op;

/// Bytes that a field takes at most; larger ones are made of fields themselves.
const WORD: u32 = 8;

/// Moves what the main program makes outside of loops, as far as `room` bytes reach.
pub fn to_static(unit: &mut Unit, mut room: u32) {
    let mut names = unit.names();
    let mut once: Vec<FnId> = super::ranges::run_once(unit).into_iter().collect();
    once.sort();
    for id in once {
        let mut body = std::mem::take(&mut unit.funcs[id].body);
        block(&mut body, id, unit, &mut names, &mut room);
        unit.funcs[id].body = body;
    }
}

fn block(body: &mut [St], id: FnId, unit: &mut Unit, names: &mut FxHashSet<String>, room: &mut u32) {
    for st in body {
        match st {
            St::While(..) | St::Count { .. } => {}
            St::Set(place, value) => {
                let Some(of) = made(value, unit) else { continue };
                let bytes = unit.structs[of].fields.len() as u32 * WORD;
                if bytes > *room {
                    continue;
                }
                let Some(base) = name_for(place, &unit.funcs[id], unit) else { continue };
                *room -= bytes;
                let mut name = base.clone();
                let mut count = 1;
                while !names.insert(name.clone()) {
                    count += 1;
                    name = format!("{base}_{count}");
                }
                let object = unit.statics.push(Static { name, ty: CType::Tuple(of), scope: Scope::Unit });
                *value = Ex::Addr(Box::new(Ex::Static(object)));
            }
            _ => parts_mut(st).for_each(|part| block(part, id, unit, names, room)),
        }
    }
}

/// The struct of the object that an expression makes. Exceptions are the runtime's as well and stay where they are.
fn made(value: &Ex, unit: &Unit) -> Option<StructId> {
    let Ex::Op(Op::New, args) = value else { return None };
    let [Ex::SizeOf(CType::Tuple(of))] = args.as_slice() else { return None };
    let fields = &unit.structs[*of].fields;
    let flat =
        fields.iter().all(|(_, ty)| !matches!(ty, CType::Tuple(_) | CType::Named(_)) || *ty == number());
    let is_object = fields.first().is_some_and(|(name, _)| name == "cls");
    let is_exception = fields.get(1).is_some_and(|(name, _)| name == "loc");
    (flat && is_object && !is_exception).then_some(*of)
}

/// The type of the number of a class.
fn number() -> CType {
    CType::Named("uint32_t".into())
}

fn name_for(place: &Ex, f: &Function, unit: &Unit) -> Option<String> {
    match place {
        Ex::Var(var) => {
            let own = f.vars[*var].name.as_str();
            let own = if own.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') { own } else { "" };
            Some(format!("{}_{}", f.name, if own.is_empty() { "object" } else { own }))
        }
        Ex::Static(id) => Some(format!("{}_object", unit.statics[*id].name)),
        _ => None,
    }
}
