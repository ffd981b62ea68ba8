//! Variables: locals, shared cells, captured variables, globals; and the parameters of a function.

use super::Lower;
use crate::hir::{FuncId, GlobalId, LocalId};
use crate::olympus::ir::{CType, Ex, Scope, St, Static, StaticId};
use crate::olympus::op::Op;
use crate::types::{InstId, Ty, TyId};

/// A name that C accepts as the name of a variable.
#[must_use]
pub(super) fn c_name(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            out.push(c)
        } else {
            out.push_str(&format!("u{:x}", c as u32))
        }
    }
    out
}

impl Lower<'_, '_, '_> {
    /// Parameters in C order: the closure's variables, then the Python parameters.
    pub(super) fn declare_params(&mut self, inst: InstId, func: FuncId) {
        let program = self.program;
        for param in &program.funcs[func].params {
            let ty = self.storage(inst, func, param.local);
            let c = self.ctype(ty);
            let var = self.named_var(&program.funcs[func].locals[param.local].name, c);
            self.b.locals.insert(param.local, var);
        }
    }

    /// Shared parameters move into their cells; flags of variables that may be unbound start false.
    pub(super) fn enter_params(&mut self, inst: InstId, func: FuncId) {
        let program = self.program;
        let hir = &program.funcs[func];
        for param in &hir.params {
            let local = &hir.locals[param.local];
            if local.captured && !local.capture_by_value {
                let from = self.b.locals[&param.local];
                let ty = self.storage(inst, func, param.local);
                let c = self.ctype(ty);
                let cell = self.cell_struct(&c, local.maybe_unbound);
                let var = self.named_var(&local.name, CType::Ref(cell));
                self.new_cell(var, cell);
                self.emit(St::Set(Ex::Arrow(Box::new(Ex::Var(var)), "value".into()), Ex::Var(from)));
                if local.maybe_unbound {
                    let flag = Ex::Arrow(Box::new(Ex::Var(var)), "is_set".into());
                    self.emit(St::Set(flag, Ex::Bool(true)));
                }
                self.b.locals.insert(param.local, var);
            }
        }
        let is_library = self.program.modules[hir.module].is_library;
        for (id, local) in hir.locals.iter_ids() {
            let shared = local.captured && !local.capture_by_value;
            if shared && !self.b.locals.contains_key(&id) {
                let ty = self.storage(inst, func, id);
                let c = self.ctype(ty);
                let cell = self.cell_struct(&c, local.maybe_unbound);
                let var = self.named_var(&local.name, CType::Ref(cell));
                self.b.locals.insert(id, var);
                self.new_cell(var, cell);
            }
            if local.maybe_unbound && !local.captured && is_library {
                // The library is known not to read what it has not set; the C compiler is not.
                let place = self.local_place(id);
                let c = self.ctype(place.1);
                if c != CType::None {
                    let zero = self.zero(&c);
                    self.emit(St::Set(place.0, zero));
                }
            } else if local.maybe_unbound && !local.captured {
                let flag = self.named_var(&format!("{}_is_set", c_name(&local.name)), CType::Bool);
                self.emit(St::Set(Ex::Var(flag), Ex::Bool(false)));
                self.b.flags.insert(id, flag);
            }
        }
    }

    fn new_cell(&mut self, var: crate::olympus::ir::VarId, cell: crate::olympus::ir::StructId) {
        let size = Ex::SizeOf(CType::Tuple(cell));
        let new = Ex::Op(Op::New, vec![size]);
        self.emit(St::Set(Ex::Var(var), new));
    }

    /// The type in which a variable is kept.
    pub(super) fn storage(&mut self, inst: InstId, func: FuncId, local: LocalId) -> TyId {
        if self.program.funcs[func].locals[local].captured {
            return self.captured_type(inst, local);
        }
        self.typed.insts[inst].locals[local]
    }

    /// A variable of the function being lowered, as a place.
    pub(super) fn local_place(&mut self, local: LocalId) -> (Ex, TyId) {
        let (inst, func) = (self.inst(), self.b.func.unwrap_or(FuncId(0)));
        let ty = self.storage(inst, func, local);
        let hir = &self.program.funcs[func].locals[local];
        let var = match self.b.locals.get(&local) {
            Some(var) => *var,
            None => {
                let c = self.ctype(ty);
                let var = self.named_var(&hir.name, c);
                self.b.locals.insert(local, var);
                var
            }
        };
        if hir.captured && !hir.capture_by_value {
            return (Ex::Arrow(Box::new(Ex::Var(var)), "value".into()), ty);
        }
        (Ex::Var(var), ty)
    }

    /// A variable of an enclosing function, as a place.
    pub(super) fn captured_place(&mut self, owner: FuncId, local: LocalId) -> (Ex, TyId) {
        let (slot, shared) = self.captured_field(owner, local);
        let inst = self.typed.owner_of(self.inst(), owner);
        let ty = self.captured_type(inst, local);
        if shared { (Ex::Arrow(Box::new(slot), "value".into()), ty) } else { (slot, ty) }
    }

    /// The flag of a shared variable that may be read before it has a value.
    pub(super) fn shared_flag(&mut self, owner: FuncId, local: LocalId) -> Option<Ex> {
        let hir = &self.program.funcs[owner].locals[local];
        if !hir.captured || hir.capture_by_value || !hir.maybe_unbound {
            return None;
        }
        let (slot, _) = self.captured_field(owner, local);
        Some(Ex::Arrow(Box::new(slot), "is_set".into()))
    }

    /// The field of this function's closure (or the variable, if this is the owner) of a captured variable.
    fn captured_field(&mut self, owner: FuncId, local: LocalId) -> (Ex, bool) {
        let by_value = self.program.funcs[owner].locals[local].capture_by_value;
        if self.b.func == Some(owner) {
            let var = match self.b.locals.get(&local) {
                Some(var) => *var,
                None => {
                    let ty = self.storage(self.inst(), owner, local);
                    let c = self.ctype(ty);
                    let name = self.program.funcs[owner].locals[local].name.clone();
                    let var = self.named_var(&name, c);
                    self.b.locals.insert(local, var);
                    var
                }
            };
            return (Ex::Var(var), !by_value);
        }
        let Some((env, _)) = self.b.env else { return (Ex::Null, !by_value) };
        let name = self.capture_name(owner, local);
        (Ex::Arrow(Box::new(Ex::Var(env)), name.into()), !by_value)
    }

    /// Makes a function value: its captured variables in a block of their own.
    pub(super) fn make_closure(&mut self, func: FuncId) -> Ex {
        let program = self.program;
        let hir = &program.funcs[func];
        if hir.captures.is_empty() {
            return Ex::None;
        }
        let parent = match hir.parent {
            Some(owner) => self.typed.owner_of(self.inst(), owner),
            None => self.inst(),
        };
        // Inside its own body a function that names itself passes on what it was given.
        let env = self.env_struct(func, parent);
        let var = self.temp(CType::Ref(env));
        self.emit(St::Set(Ex::Var(var), Ex::Op(Op::New, vec![Ex::SizeOf(CType::Tuple(env))])));
        for (owner, local) in &hir.captures {
            let (slot, _) = self.captured_field(*owner, *local);
            if self.captured_slot(parent, *owner, *local).0 == CType::None {
                continue;
            }
            let name = self.capture_name(*owner, *local);
            self.emit(St::Set(Ex::Arrow(Box::new(Ex::Var(var)), name.into()), slot));
        }
        Ex::Var(var)
    }

    /// The static variable of a global.
    pub(super) fn global(&mut self, global: GlobalId) -> (Ex, TyId) {
        let cell = self.typed.globals[global];
        let ty = self.typed.types.content(cell);
        if let Some(id) = self.statics.get(&global) {
            return (Ex::Static(*id), ty);
        }
        let c = self.ctype(ty);
        let (name, scope) = self.static_name(global, &c);
        let id = self.unit.statics.push(Static { name, ty: c, scope });
        self.statics.insert(global, id);
        (Ex::Static(id), ty)
    }

    /// The flag of a global that may be read before it is set.
    pub(super) fn global_flag(&mut self, global: GlobalId) -> Option<Ex> {
        if !self.program.globals[global].maybe_unbound {
            return None;
        }
        let name = format!("set:{}", global.0);
        if let Some(id) = self.ready.get(&name) {
            return Some(Ex::Static(*id));
        }
        let (c_name, scope) = match self.global(global).0 {
            Ex::Static(id) if self.links.apart() => {
                let variable = &self.unit.statics[id];
                (format!("{}_is_set", variable.name), variable.scope)
            }
            _ => (self.fresh_name(&format!("{}_is_set", self.program.globals[global].name)), Scope::Unit),
        };
        let id: StaticId = self.unit.statics.push(Static { name: c_name, ty: CType::Bool, scope });
        self.ready.insert(name, id);
        Some(Ex::Static(id))
    }

    /// At the start of an imported module's body: it runs once.
    pub(super) fn module_guard(&mut self, module: &crate::hir::Module) {
        let key = format!("ran:{}", module.name);
        let id = match self.ready.get(&key) {
            Some(id) => *id,
            None => {
                let name = format!("{}_ran", module.name);
                // The library's modules run once, whichever unit needs them first.
                let shared = self.links.apart() && module.is_library;
                let guard = if shared {
                    Static { name: super::clean_name(&name), ty: CType::Bool, scope: Scope::Shared }
                } else {
                    Static { name: self.fresh_name(&name), ty: CType::Bool, scope: Scope::Unit }
                };
                let id = self.unit.statics.push(guard);
                self.ready.insert(key, id);
                id
            }
        };
        self.emit(St::If(Ex::Static(id), vec![St::Return(None)], Vec::new()));
        self.emit(St::Set(Ex::Static(id), Ex::Bool(true)));
    }

    /// Whether values of a type carry nothing at run time.
    pub(super) fn is_unit(&mut self, ty: TyId) -> bool {
        !matches!(self.typed.types.get(ty), Ty::Union(_)) && self.ctype(ty) == CType::None
    }
}
