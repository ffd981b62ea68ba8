//! C types of Python types, keys that say whether two types are the same in the end, tags of unions.

use super::Lower;
use crate::hir::{ClassId, FuncId};
use crate::olympus::ir::{CType, Ex, Struct, StructId};
use crate::types::{InstId, Ty, TyId};

/// How deep two types are compared that contain themselves.
const KEY_DEPTH: u8 = 14;

/// Forms of unions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum UnionForm {
    /// One type with a pointer form, or None as a null pointer.
    Nullable(TyId),
    /// Objects of several classes, None as a null pointer.
    Objects,
    /// A tagged value.
    Tagged,
}

impl Lower<'_, '_, '_> {
    /// The C type of values of a type.
    pub(super) fn ctype(&mut self, ty: TyId) -> CType {
        match self.typed.types.get(ty).clone() {
            Ty::Bottom
            | Ty::Error
            | Ty::None
            | Ty::Ellipsis
            | Ty::NotImplemented
            | Ty::Class(_)
            | Ty::Builtin(_)
            | Ty::Module(_)
            | Ty::Func(_, None) => CType::None,
            Ty::Bool => CType::Bool,
            Ty::Int => CType::Int,
            Ty::Big => CType::Big,
            Ty::Float => CType::Real,
            Ty::Num => CType::Num,
            Ty::Complex => CType::Complex,
            Ty::Str => CType::Str,
            Ty::Bytes | Ty::ByteArray => CType::Bytes,
            Ty::Range => CType::Range,
            Ty::Ptr => CType::Ptr,
            Ty::C { types, .. } => self.foreign_ctype(&types),
            Ty::ExcClass => CType::Int,
            Ty::List(_) | Ty::VarTuple(_) => CType::List,
            Ty::Dict(..) => CType::Dict,
            Ty::Set(_) | Ty::FrozenSet(_) => CType::Set,
            Ty::Tuple(items) => {
                if items.is_empty() {
                    return CType::None;
                }
                let fields: Vec<CType> = items.iter().map(|item| self.ctype(*item)).collect();
                CType::Tuple(self.tuple_struct(&fields))
            }
            Ty::Keywords(items) => {
                if items.is_empty() {
                    return CType::None;
                }
                let fields: Vec<CType> = items.iter().map(|(_, item)| self.ctype(*item)).collect();
                CType::Tuple(self.tuple_struct(&fields))
            }
            Ty::Object(obj) => {
                let obj = self.typed.types.obj_root(obj);
                if self.program.classes[self.typed.types.obj(obj).class].enumeration.is_some() {
                    return CType::Ref(self.obj_struct(obj));
                }
                CType::Ref(self.obj_struct(obj))
            }
            Ty::Func(func, Some(parent)) => CType::Ref(self.env_struct(func, parent)),
            Ty::Bound(func, this) => {
                let fields = [self.ctype(func), self.ctype(this)];
                CType::Tuple(self.tuple_struct(&fields))
            }
            Ty::Method(_, this) | Ty::BuiltinMethod(this, _) => self.ctype(this),
            Ty::Generator(inst) => CType::Ref(self.gen_struct(inst)),
            Ty::Union(_) => match self.union_form(ty) {
                UnionForm::Nullable(member) => self.ctype(member),
                UnionForm::Objects => CType::Object,
                UnionForm::Tagged => CType::Value,
            },
        }
    }

    /// How a union is kept.
    pub(super) fn union_form(&mut self, ty: TyId) -> UnionForm {
        let members = self.typed.types.members(ty);
        let some: Vec<TyId> = members.iter().copied().filter(|m| *m != TyId::NONE).collect();
        if some.iter().all(|m| matches!(self.typed.types.get(*m), Ty::Object(_))) && !some.is_empty() {
            return if some.len() == 1 { UnionForm::Nullable(some[0]) } else { UnionForm::Objects };
        }
        if let [one] = some.as_slice() {
            let pointer = matches!(
                self.ctype(*one),
                CType::Str
                    | CType::Big
                    | CType::Bytes
                    | CType::List
                    | CType::Dict
                    | CType::Set
                    | CType::Ref(_)
                    | CType::Ptr
            );
            if pointer {
                return UnionForm::Nullable(*one);
            }
        }
        UnionForm::Tagged
    }

    /// The struct of a tuple.
    pub(super) fn tuple_struct(&mut self, fields: &[CType]) -> StructId {
        if let Some(id) = self.tuples.get(fields) {
            return *id;
        }
        let letters: String = fields
            .iter()
            .map(|f| match f {
                CType::None => 'U',
                CType::Bool => 'B',
                CType::Int => 'I',
                CType::Big => 'Z',
                CType::Real => 'R',
                CType::Num => 'N',
                CType::Str => 'S',
                CType::List => 'A',
                CType::Dict => 'D',
                CType::Tuple(_) => 'T',
                CType::Ref(_) | CType::Object => 'O',
                CType::Value => 'V',
                _ => 'X',
            })
            .collect();
        let name = self.fresh_name(&format!("Tuple{letters}"));
        let named = fields.iter().enumerate().map(|(n, f)| (format!("f{n}"), f.clone())).collect();
        let id = self.unit.structs.push(Struct { name, comment: String::new(), fields: named });
        self.tuples.insert(fields.to_vec(), id);
        id
    }

    /// The struct of a shared variable; `flagged` if it may be read before it has a value.
    pub(super) fn cell_struct(&mut self, content: &CType, flagged: bool) -> StructId {
        let key = (content.clone(), flagged);
        if let Some(id) = self.cells.get(&key) {
            return *id;
        }
        let name = self.fresh_name("Shared");
        let mut fields = vec![("value".to_owned(), content.clone())];
        if flagged {
            fields.push(("is_set".to_owned(), CType::Bool));
        }
        let comment = "A variable that functions share.".to_owned();
        let id = self.unit.structs.push(Struct { name, comment, fields });
        self.cells.insert(key, id);
        id
    }

    /// A number that two types share exactly when their values have the same form and meaning.
    pub(super) fn key(&mut self, ty: TyId) -> u32 {
        self.key_to(ty, KEY_DEPTH)
    }

    /// The same for types that are looked at to a depth only: those that contain themselves have no end.
    fn key_to(&mut self, ty: TyId, depth: u8) -> u32 {
        if depth == 0 {
            return u32::MAX;
        }
        if let Some(key) = self.keys.get(&(ty, depth)) {
            return *key;
        }
        let text = self.key_text(ty, depth - 1);
        let next = self.key_names.len() as u32;
        let key = *self.key_names.entry(text).or_insert(next);
        self.keys.insert((ty, depth), key);
        key
    }

    /// What makes up a type, its parts by their keys.
    fn key_text(&mut self, ty: TyId, depth: u8) -> String {
        let list = |s: &mut Self, items: &[TyId]| {
            let parts: Vec<String> = items.iter().map(|item| s.key_to(*item, depth).to_string()).collect();
            parts.join(",")
        };
        let cell = |s: &mut Self, c| {
            let content = s.typed.types.content(c);
            s.key_to(content, depth)
        };
        match self.typed.types.get(ty).clone() {
            Ty::List(c) => format!("L({})", cell(self, c)),
            Ty::VarTuple(c) => format!("W({})", cell(self, c)),
            Ty::Set(c) => format!("E({})", cell(self, c)),
            Ty::FrozenSet(c) => format!("F({})", cell(self, c)),
            Ty::Dict(k, v) => format!("D({},{})", cell(self, k), cell(self, v)),
            Ty::Tuple(items) => format!("T({})", list(self, &items)),
            Ty::Keywords(items) => {
                let names: Vec<&str> = items.iter().map(|(name, _)| &**name).collect();
                let types: Vec<TyId> = items.iter().map(|(_, ty)| *ty).collect();
                format!("K({}:{})", names.join(","), list(self, &types))
            }
            Ty::Union(items) => {
                let mut parts: Vec<u32> = items.iter().map(|item| self.key_to(*item, depth)).collect();
                parts.sort_unstable();
                format!("U{parts:?}")
            }
            Ty::Object(obj) => format!("O{}", self.typed.types.obj_root(obj).0),
            Ty::Func(func, None) => format!("f{}", func.0),
            Ty::Func(func, Some(parent)) => format!("f{}@{}", func.0, parent.0),
            Ty::Method(func, this) => format!("m{}({})", func.0, self.key_to(this, depth)),
            Ty::Bound(func, this) => format!("B({})", list(self, &[func, this])),
            Ty::BuiltinMethod(this, name) => format!("b{name}({})", self.key_to(this, depth)),
            Ty::Generator(inst) => format!("g{}", inst.0),
            Ty::Class(class) => format!("c{}", class.0),
            Ty::Builtin(name) => format!("n{name}"),
            Ty::Module(module) => format!("M{}", module.0),
            simple => format!("{simple:?}"),
        }
    }

    /// The tag of a member type in tagged unions.
    pub(super) fn tag(&mut self, ty: TyId) -> u32 {
        let fixed = match self.typed.types.get(ty) {
            Ty::None | Ty::Bottom => 0,
            Ty::Bool => 1,
            Ty::Int => 2,
            Ty::Float => 3,
            Ty::Num => 4,
            Ty::Str => 5,
            Ty::Bytes => 6,
            Ty::Complex => 7,
            Ty::List(_) => 8,
            Ty::VarTuple(_) => 9,
            Ty::Tuple(_) => 10,
            Ty::Dict(..) => 11,
            Ty::Set(_) => 12,
            Ty::FrozenSet(_) => 13,
            Ty::Range => 14,
            Ty::Object(_) => 15,
            Ty::Ellipsis => 16,
            Ty::NotImplemented => 17,
            Ty::ByteArray => 18,
            Ty::Ptr => 19,
            Ty::ExcClass => 20,
            Ty::Big => 21,
            _ => u32::MAX,
        };
        if fixed != u32::MAX {
            return fixed;
        }
        if let Some(number) = self.named_number(ty) {
            return number;
        }
        let key = self.key(ty);
        let next = 32 + self.tags.len() as u32;
        *self.tags.entry(key).or_insert(next)
    }

    /// Number of a class at run time, as C writes it.
    pub(super) fn class_number(&mut self, class: ClassId) -> Ex {
        let hir = &self.program.classes[class];
        if self.typed.is_exception(class)
            && self.program.modules[hir.module].is_library
            && self.is_runtime_exception(class)
        {
            return Ex::Name(format!("OLY_{}", hir.name).into());
        }
        if self.links.apart() {
            return self.named_class(class);
        }
        let next = self.classes.len() as u32;
        let n = *self.classes.entry(class).or_insert(next);
        Ex::Name(format!("OLY_EXC_COUNT + {n}").into())
    }

    /// Whether an exception class is one the runtime itself numbers.
    pub(super) fn is_runtime_exception(&self, class: ClassId) -> bool {
        let hir = &self.program.classes[class];
        Some(hir.module) == self.program.builtins
    }

    /// The struct of the variables a closure holds.
    pub(super) fn env_struct(&mut self, func: FuncId, parent: InstId) -> StructId {
        let key = (func, parent);
        if let Some(id) = self.envs.get(&key) {
            return *id;
        }
        let program = self.program;
        let hir = &program.funcs[func];
        let name = self.fresh_name(&format!("{}_env", hir.qualname.replace(".<locals>", "")));
        let id = self.unit.structs.push(Struct {
            name,
            comment: format!("What `{}` captures.", hir.name),
            fields: Vec::new(),
        });
        self.envs.insert(key, id);
        let mut fields = Vec::new();
        for (owner, local) in &hir.captures {
            let (ty, _) = self.captured_slot(parent, *owner, *local);
            fields.push((self.capture_name(*owner, *local), ty));
        }
        self.unit.structs[id].fields = fields;
        id
    }

    /// The field that holds a captured variable.
    pub(super) fn capture_name(&self, owner: FuncId, local: crate::hir::LocalId) -> String {
        format!("{}_{}", super::closure::c_name(&self.program.funcs[owner].locals[local].name), local.0)
    }

    /// C type of a captured variable's slot, and whether it is a shared cell.
    pub(super) fn captured_slot(
        &mut self,
        from: InstId,
        owner: FuncId,
        local: crate::hir::LocalId,
    ) -> (CType, bool) {
        let inst = self.typed.owner_of(from, owner);
        let content = self.captured_type(inst, local);
        let ty = self.ctype(content);
        let variable = &self.program.funcs[owner].locals[local];
        if variable.capture_by_value {
            return (ty, false);
        }
        (CType::Ref(self.cell_struct(&ty, variable.maybe_unbound)), true)
    }

    /// Type of a captured variable.
    pub(super) fn captured_type(&mut self, inst: InstId, local: crate::hir::LocalId) -> TyId {
        match self.typed.insts[inst].captured.get(&local).copied() {
            Some(cell) => self.typed.types.content(cell),
            None => self.typed.insts[inst].locals[local],
        }
    }
}
