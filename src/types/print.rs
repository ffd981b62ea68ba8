//! Types as a Python user writes them.

use super::{Cell, Ty, TyId, Types};
use crate::hir::Program;

/// A union of more types is shown by the first of them.
const MEMBERS: usize = 12;

/// The same within another type.
const MEMBERS_WITHIN: usize = 5;

impl Types {
    /// The type in Python's spelling.
    pub fn show(&mut self, program: &Program, ty: TyId) -> String {
        self.show_within(program, ty, 0)
    }

    fn show_cell(&mut self, program: &Program, cell: Cell, depth: u32) -> String {
        let content = self.content(cell);
        self.show_within(program, content, depth + 1)
    }

    fn show_within(&mut self, program: &Program, ty: TyId, depth: u32) -> String {
        if depth > 6 {
            return "…".to_owned();
        }
        match self.get(ty).clone() {
            // Of what is still empty: `list[?]`.
            Ty::Bottom if depth > 0 => "?".to_owned(),
            Ty::Bottom => "Never".to_owned(),
            Ty::Error => "<error>".to_owned(),
            Ty::None => "None".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Int | Ty::Big => "int".to_owned(),
            Ty::Float => "float".to_owned(),
            Ty::Num => "int | float".to_owned(),
            Ty::Complex => "complex".to_owned(),
            Ty::Str => "str".to_owned(),
            Ty::Bytes => "bytes".to_owned(),
            Ty::ByteArray => "bytearray".to_owned(),
            Ty::Range => "range".to_owned(),
            Ty::Ellipsis => "ellipsis".to_owned(),
            Ty::NotImplemented => "NotImplementedType".to_owned(),
            Ty::Ptr => "ptr".to_owned(),
            Ty::C { types, .. } => types.join(" or "),
            Ty::Keywords(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|(name, ty)| format!("{name}: {}", self.show_within(program, *ty, depth + 1)))
                    .collect();
                format!("keywords({})", items.join(", "))
            }
            Ty::ExcClass => "type[BaseException]".to_owned(),
            Ty::List(c) => format!("list[{}]", self.show_cell(program, c, depth)),
            Ty::VarTuple(c) => format!("tuple[{}, ...]", self.show_cell(program, c, depth)),
            Ty::Set(c) => format!("set[{}]", self.show_cell(program, c, depth)),
            Ty::FrozenSet(c) => format!("frozenset[{}]", self.show_cell(program, c, depth)),
            Ty::Dict(k, v) => {
                let key = self.show_cell(program, k, depth);
                format!("dict[{key}, {}]", self.show_cell(program, v, depth))
            }
            Ty::Tuple(items) => {
                let items: Vec<String> =
                    items.iter().map(|item| self.show_within(program, *item, depth + 1)).collect();
                if items.is_empty() { "tuple[()]".to_owned() } else { format!("tuple[{}]", items.join(", ")) }
            }
            Ty::Object(obj) => program.classes[self.obj(obj).class].name.clone(),
            Ty::Class(class) => format!("type[{}]", program.classes[class].name),
            Ty::Func(func, _) => format!("function {}", program.funcs[func].name),
            Ty::Method(func, _) => format!("method {}", program.funcs[func].qualname),
            Ty::Bound(func, _) => self.show_within(program, func, depth),
            Ty::BuiltinMethod(_, name) => format!("method {name}"),
            Ty::Builtin(name) => format!("built-in {name}"),
            Ty::Module(module) => format!("module {}", program.modules[module].name),
            Ty::Generator(_) => "generator".to_owned(),
            Ty::Union(members) => {
                let most = if depth == 0 { MEMBERS } else { MEMBERS_WITHIN };
                // `None` reads best at the end.
                let (none, mut some): (Vec<TyId>, Vec<TyId>) =
                    members.iter().partition(|item| matches!(self.get(**item), Ty::None));
                let all = some.len();
                if all > most {
                    some.truncate(most - 1);
                }
                let mut items: Vec<String> =
                    some.iter().map(|item| self.show_within(program, *item, depth + 1)).collect();
                if all > most {
                    items.push("…".to_owned());
                }
                items.extend(none.iter().map(|_| "None".to_owned()));
                items.join(" | ")
            }
        }
    }
}
