//! What functions, bound methods and properties say about themselves. See `infer::about`.

use super::Lower;
use crate::hir::{Default_, FuncId};
use crate::infer::CodeFact;
use crate::olympus::ir::Ex;
use crate::types::{InstId, Ty, TyId};

impl Lower<'_, '_, '_> {
    /// Such an attribute of a function, a bound method or a property.
    pub(super) fn about(&mut self, value: &Ex, ty: TyId, name: &str) -> Option<(Ex, TyId)> {
        match *self.typed.types.get(ty) {
            Ty::Method(func, _) if self.typed.is_property(ty) => match name {
                "fget" => Some((Ex::None, self.typed.types.intern(Ty::Func(func, None)))),
                "fset" => Some(match self.typed.property_setter(ty) {
                    Some(setter) => (Ex::None, self.typed.types.intern(Ty::Func(setter, None))),
                    None => (Ex::None, TyId::NONE),
                }),
                _ => None,
            },
            Ty::Method(func, _) if self.typed.is_raw_class_method(ty) && name == "__func__" => {
                Some((Ex::None, self.typed.types.intern(Ty::Func(func, None))))
            }
            Ty::Method(func, this) if matches!(self.typed.types.get(this), Ty::Object(_) | Ty::Class(_)) => {
                match name {
                    "__self__" => Some((value.clone(), this)),
                    "__func__" => Some((Ex::None, self.typed.types.intern(Ty::Func(func, None)))),
                    _ => None,
                }
            }
            Ty::Func(_, _) if name == "__code__" => Some((value.clone(), ty)),
            Ty::Func(func, parent) if name == "__defaults__" => {
                let mut parts = Vec::new();
                for n in self.typed.defaults(func) {
                    let ty = self.default_type(func, parent, n);
                    parts.push((self.default_as(func, n, ty), ty));
                }
                if parts.is_empty() {
                    return Some((Ex::None, TyId::NONE));
                }
                Some(self.tuple_of(parts))
            }
            Ty::Func(func, _) => Some(match self.typed.code_fact(func, name)? {
                CodeFact::Number(n) => (Ex::Int(n), TyId::INT),
                CodeFact::Text(text) => (self.text(text.as_bytes()), TyId::STR),
                CodeFact::Names(names) => {
                    let parts = names.iter().map(|name| (self.text(name.as_bytes()), TyId::STR)).collect();
                    self.tuple_of(parts)
                }
            }),
            _ => None,
        }
    }

    /// The type of the default of a parameter.
    pub(super) fn default_type(&mut self, func: FuncId, parent: Option<InstId>, n: usize) -> TyId {
        match &self.program.funcs[func].params[n].default {
            Some(Default_::Literal(expr)) => self.typed.literal_type(expr),
            Some(Default_::Global(global)) => {
                let cell = self.typed.globals[*global];
                self.typed.types.content(cell)
            }
            Some(Default_::Captured(local)) => match (parent, self.program.funcs[func].parent) {
                (Some(parent), Some(owner)) => {
                    let inst = self.typed.owner_of(parent, owner);
                    self.captured_type(inst, *local)
                }
                _ => TyId::ERROR,
            },
            None => TyId::ERROR,
        }
    }

    /// The default of a parameter, in the form of a type.
    pub(super) fn default_as(&mut self, func: FuncId, n: usize, ty: TyId) -> Ex {
        match &self.program.funcs[func].params[n].default {
            Some(Default_::Literal(expr)) => self.literal(expr, ty),
            Some(Default_::Global(global)) => self.read_global(*global).0,
            Some(Default_::Captured(local)) => {
                // The function object holds the default it was made with.
                if let Some((callee, env)) = &self.b.callee
                    && *callee == func
                    && let Some((owner, local)) =
                        self.program.funcs[func].captures.iter().find(|(_, l)| l == local).copied()
                {
                    let env = env.clone();
                    let name = self.capture_name(owner, local);
                    return self.readable(Ex::Arrow(Box::new(env), name.into()), ty);
                }
                let owner = self.program.funcs[func].parent.unwrap_or(func);
                let (place, ty) = if self.b.func == Some(owner) {
                    self.local_place(*local)
                } else {
                    self.captured_place(owner, *local)
                };
                self.readable(place, ty)
            }
            None => Ex::None,
        }
    }

    /// A tuple of values at hand.
    pub(super) fn tuple_of(&mut self, parts: Vec<(Ex, TyId)>) -> (Ex, TyId) {
        let types: Vec<TyId> = parts.iter().map(|(_, ty)| *ty).collect();
        let ty = self.typed.types.tuple(&types);
        let c = self.ctype(ty);
        let values = parts.into_iter().map(|(ex, _)| ex).collect();
        (Ex::Make(c, values), ty)
    }
}
