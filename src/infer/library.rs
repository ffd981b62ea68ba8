//! What the library gives the built-in types: the classes, functions and operators that stand for them.

use super::Typed;
use crate::hir::{ClassId, Constant, FuncId, ModuleId};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// The library class that gives a built-in type its methods.
    #[must_use]
    pub fn library_class(&self, name: &str) -> Option<ClassId> {
        let program = self.program;
        let builtins = program.builtins?;
        let in_module = |module: ModuleId| match program.globals[program.name_in(module, name)?].constant {
            Some(Constant::Class(class)) => Some(class),
            _ => None,
        };
        in_module(builtins).or_else(|| {
            program
                .modules
                .iter_ids()
                .filter(|(_, m)| m.is_library && m.name.starts_with('_'))
                .find_map(|(id, _)| in_module(id))
        })
    }

    /// A library class that matters only if the program can name it: it is not asked for.
    #[must_use]
    pub fn named_library_class(&self, name: &str) -> Option<ClassId> {
        let global = self.program.modules[self.program.builtins?].names.get(name)?;
        match self.program.globals[*global].constant {
            Some(Constant::Class(class)) => Some(class),
            _ => None,
        }
    }

    /// Whether a class is the one that gives a built-in type its methods. Unlike a comparison with
    /// [`Self::library_class`] this does not ask for that class.
    #[must_use]
    pub fn is_library_class(&self, class: ClassId, name: &str) -> bool {
        let class = &self.program.classes[class];
        class.name == name && Some(class.module) == self.program.builtins
    }

    /// The library function of a name.
    #[must_use]
    pub fn library_func(&self, name: &str) -> Option<FuncId> {
        let program = self.program;
        match program.globals[program.name_in(program.builtins?, name)?].constant {
            Some(Constant::Func(func)) => Some(func),
            _ => None,
        }
    }

    /// Whether a method of a type is one that the library defines.
    #[must_use]
    pub fn has_library_method(&self, ty: TyId, name: &str) -> bool {
        self.method_of(ty, name).is_some_and(|func| {
            let module = self.program.funcs[func].module;
            self.program.modules[module].is_library
        })
    }

    /// The library function for an operator of a built-in type that is asked for by its method's name, as in
    /// `max(names, key=ages.__getitem__)`.
    #[must_use]
    pub fn operator_function(&self, ty: TyId, name: &str) -> Option<FuncId> {
        let bare = name.strip_prefix("__")?.strip_suffix("__")?;
        let kind = self.types.get(ty);
        let int = matches!(kind, Ty::Int | Ty::Big | Ty::Bool);
        let number = int || matches!(kind, Ty::Float | Ty::Num | Ty::Complex);
        let set = matches!(kind, Ty::Set(_) | Ty::FrozenSet(_));
        let dict = matches!(kind, Ty::Dict(..));
        let text = matches!(kind, Ty::Str | Ty::Bytes | Ty::ByteArray);
        let sequence = text || matches!(kind, Ty::List(_) | Ty::Tuple(_) | Ty::VarTuple(_));
        let has = match bare {
            "index" | "invert" | "lshift" | "rshift" => int,
            "and" | "xor" => int || set,
            "or" => int || set || dict,
            "neg" | "pos" | "abs" | "divmod" | "floordiv" | "truediv" | "pow" | "int" | "float" | "bool" => {
                number
            }
            "mod" => number || text,
            "sub" => number || set,
            "add" | "mul" => number || sequence,
            "getitem" => sequence || dict || *kind == Ty::Range,
            "len" | "contains" => sequence || set || dict || *kind == Ty::Range,
            "setitem" | "delitem" => dict || matches!(kind, Ty::List(_) | Ty::ByteArray),
            _ => true,
        };
        if has { self.library_func(&format!("_operator_{bare}")) } else { None }
    }

    /// The function behind `value.name`, where the program itself asks for a method of a built-in type: comparisons
    /// then have NotImplemented for what they do not compare, which operators never ask for.
    #[must_use]
    pub fn method_by_name(&self, ty: TyId, name: &str) -> Option<FuncId> {
        let compares = matches!(name, "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__");
        let known = if compares { None } else { self.method_of(ty, name) };
        known.or_else(|| self.operator_function(ty, name))
    }

    /// The method that an object has from `object` under a name, if the program asks for it.
    #[must_use]
    pub fn method_of_object(&self, name: &str) -> Option<FuncId> {
        self.library_func(match name {
            "__eq__" => "_object_eq",
            "__ne__" => "_object_ne",
            "__lt__" | "__le__" | "__gt__" | "__ge__" => "_object_order",
            "__hash__" => "_operator_hash",
            "__str__" => "_operator_str",
            "__repr__" => "_operator_repr",
            _ => return None,
        })
    }

    /// The method that values of a member type have under a name.
    #[must_use]
    pub fn method_of(&self, ty: TyId, name: &str) -> Option<FuncId> {
        match self.types.get(ty) {
            Ty::Object(obj) => self.class_method(self.types.obj(*obj).class, name),
            Ty::Num | Ty::Float => self.library_class("float").and_then(|c| self.class_method(c, name)),
            Ty::Class(class) => self.program.metaclass(*class).and_then(|meta| self.class_method(meta, name)),
            Ty::Module(_) | Ty::Func(..) => None,
            _ => {
                // What an int of any size does otherwise than a machine int.
                if ty == TyId::BIG
                    && let Some(class) = self.library_class("_bigint")
                    && let Some(func) = self.class_method(class, name)
                {
                    return Some(func);
                }
                let class = self.type_name(ty)?;
                if self.program.left_out.lacks(&class, name) {
                    return None;
                }
                self.class_method(self.library_class(&class)?, name)
            }
        }
    }
}
