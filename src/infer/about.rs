//! What functions, bound methods and properties say about themselves: `f.__defaults__`, `f.__code__.co_varnames`,
//! `m.__self__`, `C.p.fget`.

use super::Typed;
use super::flow::Frame;
use crate::hir::{ClassId, Func, FuncId, MethodKind, ParamKind};
use crate::types::{Ty, TyId};

/// A fact about a function's code.
pub enum CodeFact {
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
    /// Several names.
    Names(Vec<String>),
}

impl Typed<'_> {
    /// Whether a type is that of a property that is read from its class.
    #[must_use]
    pub fn is_property(&self, ty: TyId) -> bool {
        match *self.types.get(ty) {
            Ty::Method(func, this) => {
                self.program.funcs[func].method == MethodKind::Getter
                    && matches!(self.types.get(this), Ty::Class(_))
            }
            _ => false,
        }
    }

    /// What a class method is in the `__dict__` of its class.
    pub(crate) fn raw_class_method(&mut self, func: FuncId) -> TyId {
        let kind = self.types.intern(Ty::Builtin("classmethod".into()));
        self.types.intern(Ty::Method(func, kind))
    }

    /// What `classmethod(f)` is of a function that its class has as a class method.
    pub(crate) fn made_class_method(&mut self, ty: TyId) -> Option<TyId> {
        let Ty::Func(func, _) = *self.types.get(ty) else { return None };
        (self.program.funcs[func].method == MethodKind::Class).then(|| self.raw_class_method(func))
    }

    /// Whether a type is that of a class method as the `__dict__` of its class has it.
    #[must_use]
    pub fn is_raw_class_method(&self, ty: TyId) -> bool {
        let Ty::Method(_, this) = self.types.get(ty) else { return false };
        matches!(self.types.get(*this), Ty::Builtin(name) if &**name == "classmethod")
    }

    /// The type of a method as the `__dict__` of its class has it.
    pub(crate) fn raw_method(&mut self, class: ClassId, func: FuncId) -> TyId {
        match self.program.funcs[func].method {
            MethodKind::Class => self.raw_class_method(func),
            MethodKind::Getter => {
                let class = self.types.intern(Ty::Class(class));
                self.types.intern(Ty::Method(func, class))
            }
            _ => self.types.intern(Ty::Func(func, None)),
        }
    }

    /// The function that sets a property.
    #[must_use]
    pub fn property_setter(&self, ty: TyId) -> Option<FuncId> {
        let Ty::Method(getter, this) = *self.types.get(ty) else { return None };
        let Ty::Class(class) = *self.types.get(this) else { return None };
        let name = &self.program.funcs[getter].name;
        let mro = &self.program.classes[class].mro;
        mro.iter().find_map(|class| self.program.classes[*class].setters.get(name).copied())
    }

    /// `f.__code__.name`: a function stands for its code too.
    #[must_use]
    pub fn code_fact(&self, func: FuncId, name: &str) -> Option<CodeFact> {
        let hir = &self.program.funcs[func];
        let count = |kinds: &[ParamKind]| {
            CodeFact::Number(hir.params.iter().filter(|p| kinds.contains(&p.kind)).count() as i64)
        };
        Some(match name {
            "co_argcount" => count(&[ParamKind::PositionalOnly, ParamKind::Normal]),
            "co_posonlyargcount" => count(&[ParamKind::PositionalOnly]),
            "co_kwonlyargcount" => count(&[ParamKind::KeywordOnly]),
            "co_name" => CodeFact::Text(hir.name.clone()),
            "co_varnames" => CodeFact::Names(variables(hir)),
            "co_nlocals" => CodeFact::Number(variables(hir).len() as i64),
            _ => return None,
        })
    }

    /// The positions of the parameters whose defaults `__defaults__` lists.
    #[must_use]
    pub fn defaults(&self, func: FuncId) -> Vec<usize> {
        let params = &self.program.funcs[func].params;
        (0..params.len())
            .filter(|n| {
                params[*n].default.is_some()
                    && matches!(params[*n].kind, ParamKind::PositionalOnly | ParamKind::Normal)
            })
            .collect()
    }

    /// The type of such an attribute of a function, a bound method or a property.
    pub(super) fn about(&mut self, f: &Frame, ty: TyId, name: &str) -> Option<TyId> {
        let ty_is_property = self.is_property(ty);
        let ty_is_raw = self.is_raw_class_method(ty);
        match *self.types.get(ty) {
            Ty::Method(func, _) if ty_is_property => match name {
                "fget" => Some(self.types.intern(Ty::Func(func, None))),
                "fset" => Some(match self.property_setter(ty) {
                    Some(setter) => self.types.intern(Ty::Func(setter, None)),
                    None => TyId::NONE,
                }),
                _ => None,
            },
            Ty::Method(func, _) if ty_is_raw && name == "__func__" => {
                Some(self.types.intern(Ty::Func(func, None)))
            }
            Ty::Method(func, this) if matches!(self.types.get(this), Ty::Object(_) | Ty::Class(_)) => {
                match name {
                    "__self__" => Some(this),
                    "__func__" => Some(self.types.intern(Ty::Func(func, None))),
                    _ => None,
                }
            }
            Ty::Func(_, _) if name == "__code__" => Some(ty),
            Ty::Func(func, parent) if name == "__defaults__" => {
                let mut types = Vec::new();
                for n in self.defaults(func) {
                    types.push(self.default_type(f, func, parent, n));
                }
                Some(if types.is_empty() { TyId::NONE } else { self.types.tuple(&types) })
            }
            Ty::Func(func, _) => Some(match self.code_fact(func, name)? {
                CodeFact::Number(_) => TyId::INT,
                CodeFact::Text(_) => TyId::STR,
                CodeFact::Names(names) => self.types.tuple(&vec![TyId::STR; names.len()]),
            }),
            _ => None,
        }
    }
}

/// The names of a function's own variables: its parameters, those that take the rest last, and what it binds.
fn variables(func: &Func) -> Vec<String> {
    let late = |kind: ParamKind| match kind {
        ParamKind::Star => 1,
        ParamKind::StarStar => 2,
        _ => 0,
    };
    let mut params: Vec<(u8, &str)> = func.params.iter().map(|p| (late(p.kind), p.name.as_str())).collect();
    params.sort_by_key(|(late, _)| *late);
    let mut names: Vec<String> = params.into_iter().map(|(_, name)| name.to_owned()).collect();
    let mut bound: Vec<_> = func.locals.iter().filter(|local| !local.captured).collect();
    bound.sort_by_key(|local| local.span.start);
    for local in bound {
        if !names.contains(&local.name) && local.name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            names.push(local.name.clone());
        }
    }
    names
}
