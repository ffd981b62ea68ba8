//! CPython's words for arguments that its own functions refuse, where these are functions of the library here.

use super::bind::{Actual, Width};
use super::expected::Would;
use super::slices::SLICE_INDEX;
use super::{Typed, arity};
use crate::hir::{AnnotationKind, Func, Param};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// The class of a built-in type that a library function belongs to (empty for a function), if it is one of those
    /// that every program has.
    pub(super) fn built_in_class(&self, func: &Func) -> Option<&str> {
        match func.class {
            Some(class) => {
                let class = &self.program.classes[class];
                let known = crate::hir::builtins::INTRINSICS.contains(&class.name.as_str());
                (known && self.program.modules[class.module].is_library).then_some(class.name.as_str())
            }
            None => (Some(func.module) == self.program.builtins).then_some(""),
        }
    }

    /// What CPython says of a call of a library function with a wrong number of arguments.
    pub(super) fn wrong_count(
        &self,
        func: &Func,
        widths: &[Width],
        has_receiver: bool,
        names: &[&str],
    ) -> Option<String> {
        let class = self.built_in_class(func)?;
        let mut given: usize = 0;
        for width in widths {
            let Width::Known(n) = width else {
                given += 1;
                if *width == Width::Any {
                    return None;
                }
                continue;
            };
            given += n;
        }
        let given = given.checked_sub(usize::from(has_receiver))?;
        if names.is_empty() { arity::miscount(class, &func.name, given) } else { None }
    }

    /// CPython's complaint where a method of a built-in type does not take so many arguments.
    pub(crate) fn miscounted(&mut self, callee: TyId, args: &[Actual], names: &[&str]) -> Option<String> {
        match self.types.get(callee).clone() {
            Ty::Method(func, this) => {
                let mut all = vec![Actual::plain(this)];
                all.extend_from_slice(args);
                let widths = self.widths(&all);
                self.wrong_count(&self.program.funcs[func], &widths, true, names)
            }
            Ty::BuiltinMethod(this, name) if args.iter().all(|arg| !arg.star) => {
                arity::miscount(&self.type_name(this)?, &name, args.len())
            }
            _ => None,
        }
    }

    /// What CPython does with an argument of a library function that is not of the type that its annotation asks for.
    pub(super) fn wrong_argument(&mut self, func: &Func, param: &Param, ty: TyId) -> Would {
        let given = self.python_name(ty);
        let joins = self.built_in_class(func) == Some("str") && func.name == "join";
        let mut text = if joins { self.wrong_join(ty) } else { self.argument_words(func, param, &given) };
        // What checks the arguments of C functions calls None by its value.
        if let Some(text) = &mut text
            && ty == TyId::NONE
            && text.contains("() argument ")
            && text.ends_with("not NoneType")
        {
            text.truncate(text.len() - "Type".len());
        }
        match text {
            Some(text) => Would::raise("TypeError", text),
            None => Would::type_error("wrong type of argument"),
        }
    }

    /// What CPython says of an argument of the class `given`, where that is known.
    pub(crate) fn argument_words(&self, func: &Func, param: &Param, given: &str) -> Option<String> {
        let place = func.params.iter().position(|p| p.local == param.local).unwrap_or(0);
        let kind = param.annotation.as_ref().map(|annotation| &annotation.kind);
        let wants = |name: &str| kind.is_some_and(|kind| self.names_type(kind, name));
        let class = self.built_in_class(func).unwrap_or("?").to_owned();
        match (class.as_str(), func.name.as_str()) {
            ("list" | "tuple", "index") => {
                Some("slice indices must be integers or have an __index__ method".to_owned())
            }
            (_, _) if wants("int") => Some(format!("'{given}' object cannot be interpreted as an integer")),
            ("str" | "bytes" | "bytearray", _) if self.is_bound(param) => Some(SLICE_INDEX.to_owned()),
            ("str", "split" | "rsplit") => Some(format!("must be str or None, not {given}")),
            ("str", name @ ("strip" | "lstrip" | "rstrip")) => {
                Some(format!("{name} arg must be None or str"))
            }
            ("str", name @ ("startswith" | "endswith")) => {
                Some(format!("{name} first arg must be str or a tuple of str, not {given}"))
            }
            ("str", "find" | "rfind" | "index" | "rindex" | "count" | "partition" | "rpartition") => {
                Some(format!("must be str, not {given}"))
            }
            ("str", "replace") => Some(format!("replace() argument {place} must be str, not {given}")),
            ("str", name @ ("removeprefix" | "removesuffix")) => {
                Some(format!("{name}() argument must be str, not {given}"))
            }
            ("str", "center" | "ljust" | "rjust") => {
                Some(format!("The fill character must be a unicode character, not {given}"))
            }
            ("str" | "bytes", name @ ("encode" | "decode")) => {
                Some(format!("{name}() argument '{}' must be str, not {given}", param.name))
            }
            ("bytes", "find" | "rfind" | "index" | "rindex" | "count") => {
                Some(format!("argument should be integer or bytes-like object, not '{given}'"))
            }
            ("bytes", name @ ("startswith" | "endswith")) => {
                Some(format!("{name} first arg must be bytes or a tuple of bytes, not {given}"))
            }
            ("bytes", "replace" | "split" | "rsplit" | "strip" | "lstrip" | "rstrip") => {
                Some(format!("a bytes-like object is required, not '{given}'"))
            }
            ("?", _) if wants("float") && self.in_module(func, "math") => {
                Some(format!("must be real number, not {given}"))
            }
            _ => None,
        }
    }

    /// Whether a function is of the library module of that name.
    pub(crate) fn in_module(&self, func: &Func, name: &str) -> bool {
        let module = &self.program.modules[func.module];
        module.is_library && module.name == name
    }

    fn wrong_join(&mut self, ty: TyId) -> Option<String> {
        let items = match self.types.get(ty).clone() {
            Ty::List(cell) | Ty::VarTuple(cell) | Ty::Set(cell) => {
                let content = self.types.content(cell);
                self.types.members(content)
            }
            Ty::Tuple(items) => items.to_vec(),
            _ => return Some("can only join an iterable".to_owned()),
        };
        let ordered = matches!(self.types.get(ty), Ty::Tuple(_)) || items.len() == 1;
        let wrong = items.iter().position(|item| *item != TyId::STR).filter(|_| ordered)?;
        let given = self.python_name(items[wrong]);
        Some(format!("sequence item {wrong}: expected str instance, {given} found"))
    }

    /// Whether a parameter is the bound of a part, as in `text.find(part, start, end)`.
    fn is_bound(&self, param: &Param) -> bool {
        let Some(AnnotationKind::Union(parts)) = param.annotation.as_ref().map(|a| &a.kind) else {
            return false;
        };
        let has = |name: &str| parts.iter().any(|part| self.names_type(&part.kind, name));
        parts.len() == 2 && has("int") && has("None")
    }
}
