//! Built-in functions and types that the compiler itself knows. What is not here is Python code in
//! `modules/builtins.py`, specialised like any function.

use super::Typed;
use super::bind::Actual;
use super::call::Named;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use crate::hir::{Arg, Expr, ExprKind, FuncId};
use crate::types::{Ty, TyId};

/// Built-in functions for which a text of a class derived from str is a text like any other.
pub(crate) const READ_TEXT: &[&str] = &["int", "float", "ord"];

impl Typed<'_> {
    /// `print(*items, file=f)`: what goes to a file is made a text first.
    pub(super) fn print_to(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        args: &[Arg],
        types: &[Actual],
        named: &[Named],
    ) {
        if !named.iter().any(|(name, ty)| name == "file" && *ty != TyId::NONE) {
            return;
        }
        for (arg, given) in args.iter().zip(types).filter(|(arg, _)| arg.star) {
            let mut call = |s: &mut Self, expr: &Expr, name: &str, ty: TyId| {
                if let Some(func) = s.library_func(name) {
                    s.call_func(f, expr, func, None, None, &[ty, TyId::STR].map(Actual::plain), &[]);
                }
            };
            call(self, &arg.value, "_items_text", given.ty);
            call(self, expr, "_behind", TyId::STR);
        }
    }

    /// Calls whose meaning depends on how the arguments are written.
    pub(super) fn special_call(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        name: &str,
        args: &[Arg],
        actuals: &[Actual],
    ) -> Option<TyId> {
        match (name, args) {
            ("pow", [_, exponent]) if actuals.len() == 2 && actuals.iter().all(|a| !a.star) => Some(
                self.binary(f, &exponent.value, crate::hir::BinOp::Pow, false, actuals[0].ty, actuals[1].ty),
            ),
            ("getattr", [_, attr, rest @ ..]) => {
                let ExprKind::Str(attr) = &attr.value.kind else {
                    self.error(
                        f,
                        codes::UNSUPPORTED,
                        expr.span,
                        "`getattr` with a computed name is not compiled",
                        |d| {
                            d.help("write the name as a literal, or use a dict");
                        },
                    );
                    return Some(self.failed());
                };
                let [_] = rest else { return Some(self.get_attr(f, expr, actuals[0].ty, attr)) };
                let members = self.types.members(actuals[0].ty);
                let outcomes: Vec<Option<bool>> =
                    members.iter().map(|m| self.attr_outcome(*m, attr, f.inst)).collect();
                if outcomes.iter().all(|outcome| *outcome == Some(false)) {
                    return Some(actuals[2].ty);
                }
                let ty = self.get_attr(f, expr, actuals[0].ty, attr);
                let all = outcomes.iter().all(|outcome| *outcome == Some(true));
                Some(if all { ty } else { self.types.join(ty, actuals[2].ty) })
            }
            ("setattr", [_, attr, _]) => {
                let ExprKind::Str(attr) = &attr.value.kind else {
                    self.error(
                        f,
                        codes::UNSUPPORTED,
                        expr.span,
                        "`setattr` with a computed name is not compiled",
                        |d| {
                            d.help("write the name as a literal, or use a dict");
                        },
                    );
                    return Some(self.failed());
                };
                self.set_attr(f, expr, actuals[0].ty, attr, actuals[2].ty);
                Some(TyId::NONE)
            }
            ("hasattr", [_, attr]) => {
                let ExprKind::Str(attr) = &attr.value.kind else {
                    let message = "`hasattr` with a computed name is not compiled";
                    self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                        d.help("write the name as a literal, or use a dict");
                    });
                    return Some(self.failed());
                };
                for member in self.types.members(actuals[0].ty) {
                    if self.asks_code(member, attr) {
                        self.attr_of(f, expr, member, attr);
                    }
                }
                None
            }
            ("reveal_type", [_]) => {
                let shown = self.show(actuals[0].ty);
                self.error(f, codes::REVEAL, expr.span, format!("revealed type: {shown}"), |_| {});
                Some(actuals[0].ty)
            }
            _ => None,
        }
    }

    /// Calls a built-in.
    pub(super) fn call_builtin(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        name: &str,
        args: &[Actual],
        named: &[Named],
    ) -> TyId {
        if let Some(starred) = self.lone_star(name, args) {
            if named.is_empty() && starred {
                let item = self.iterate_type(f, expr, args[0].ty);
                return self.call_builtin(f, expr, name, &[Actual::plain(item)], named);
            }
            if let Some(func) = self.star_function(name, args, named.is_empty()) {
                return self.call_func(f, expr, func, None, None, &[Actual::plain(args[0].ty)], &[]);
            }
            let message = format!("`*` of a list in a call of `{name}` is not compiled");
            self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                d.help("pass the items one by one: `args[0], args[1]`");
            });
            return self.failed();
        }
        let mut args = args.to_vec();
        if READ_TEXT.contains(&name) {
            for arg in &mut args {
                arg.ty = self.as_text(arg.ty);
            }
        }
        let args = args.as_slice();
        let first = args.first().map(|a| a.ty);
        if !self.check_builtin(f, expr, name, args, named) {
            return self.failed();
        }
        match name {
            "print" => {
                for arg in args {
                    let ty = if arg.star { self.iterate_type(f, expr, arg.ty) } else { arg.ty };
                    self.needs_str(f, expr, ty);
                }
                TyId::NONE
            }
            "object.__init__" => TyId::NONE,
            "type_new" => first.unwrap_or(TyId::ERROR),
            "issubclass" if first.is_some_and(|ty| !self.could_be_class(ty)) => {
                let text = "issubclass() arg 1 must be a class";
                let would = Would::raise("TypeError", text);
                self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, text, |_| {});
                self.failed()
            }
            "isinstance" | "issubclass" if self.asks_metaclass(name, args) => {
                let message = format!("`{name}` of a class whose metaclass decides it is not compiled here");
                self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                    d.help("name the class itself, below its `class` statement");
                });
                self.failed()
            }
            "isinstance" | "issubclass" if !self.names_types(args.get(1).map(|arg| arg.ty)) => {
                let what = if name == "issubclass" { "class" } else { "type" };
                let classes = if name == "issubclass" { "classes" } else { "types" };
                let text = format!("{name}() arg 2 must be a {what}, a tuple of {classes}, or a union");
                let would = Would::raise("TypeError", text.clone());
                self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, text, |_| {});
                self.failed()
            }
            "isinstance" | "issubclass" | "callable" | "hasattr" => TyId::BOOL,
            "id" => TyId::INT,
            "exit" | "quit" => {
                if let Some(func) = self.library_func("_exit") {
                    self.call_func(f, expr, func, None, None, args, named);
                }
                TyId::BOTTOM
            }
            "range" => {
                for arg in args {
                    self.range_bound(f, expr, arg.ty);
                }
                TyId::RANGE
            }
            "len" => self.len(f, expr, first),
            "hash" => {
                if let Some(ty) = first {
                    self.needs_hash(f, expr, ty);
                }
                TyId::INT
            }
            "type" if args.len() == 3 => {
                let message = "a class that is made while the program runs is not compiled";
                self.error(f, codes::UNSUPPORTED, expr.span, message, |d| {
                    d.help("write a class statement, or `Name = type(\"Name\", (Base,), {\"attribute\": value})`");
                });
                self.failed()
            }
            "type" => self.type_of(first.unwrap_or(TyId::ERROR)),
            "bool" => {
                if let Some(ty) = first {
                    self.truth_of(f, expr, ty);
                }
                TyId::BOOL
            }
            "str" if args.len() <= 1 && named.is_empty() => {
                if let Some(ty) = first {
                    self.needs_str(f, expr, ty);
                }
                TyId::STR
            }
            // `str(data, encoding, errors)` of bytes.
            "str" if first.is_some_and(|ty| self.method_of(ty, "decode").is_some()) => {
                let decode = first.and_then(|ty| self.method_of(ty, "decode")).unwrap_or(FuncId(0));
                self.call_func(f, expr, decode, None, first, &args[1..], named)
            }
            "repr" | "ascii" => {
                if let Some(ty) = first {
                    self.needs_repr(f, expr, ty);
                }
                TyId::STR
            }
            "format" => {
                if let Some(ty) = first {
                    self.needs_format(f, expr, ty);
                }
                TyId::STR
            }
            "int" => {
                let base = named.iter().find(|(name, _)| name == "base").map(|(_, ty)| *ty);
                if let Some(base) = args.get(1).map(|arg| arg.ty).or(base) {
                    self.index_type(f, expr, base);
                    let given = first.map(|ty| self.types.members(ty)).unwrap_or_default();
                    let text = |s: &Self, ty: &TyId| {
                        matches!(s.types.get(*ty), Ty::Str | Ty::Bytes | Ty::ByteArray | Ty::Error)
                    };
                    if self.pending.is_none() && !given.is_empty() && !given.iter().any(|ty| text(self, ty)) {
                        let text = "int() can't convert non-string with explicit base";
                        let would = Would::raise("TypeError", text);
                        self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, text, |_| {});
                        return self.failed();
                    }
                }
                self.to_int(f, expr, first)
            }
            // In the namespace that a metaclass is given.
            "classmethod" if let Some(raw) = first.and_then(|ty| self.made_class_method(ty)) => raw,
            "bigint_word" => TyId::INT,
            "bigint" => self.widened(first.unwrap_or(TyId::ERROR)),
            "float" if first.is_some_and(|ty| matches!(self.types.get(ty), Ty::C { .. })) => TyId::FLOAT,
            "float" => self.number(f, expr, first, "float", "__float__", TyId::FLOAT),
            "complex" => {
                if first == Some(TyId::STR)
                    && let Some(func) = self.library_func("_complex_of_text")
                {
                    self.call_func(f, expr, func, None, None, args, named);
                }
                for member in first.map(|ty| self.types.members(ty)).unwrap_or_default() {
                    if let Some(func) = self.complex_method(member) {
                        self.call_func(f, expr, func, None, Some(member), &[], &[]);
                    }
                }
                TyId::COMPLEX
            }
            "abs" => self.absolute(f, expr, first.unwrap_or(TyId::ERROR)),
            "round" => {
                let mut all = args.to_vec();
                for wanted in ["number", "ndigits"] {
                    all.extend(named.iter().filter(|(n, _)| n == wanted).map(|(_, ty)| Actual::plain(*ty)));
                }
                self.round(f, expr, &all)
            }
            "ord" => {
                if let Some(ty) = first.filter(|ty| matches!(self.types.get(*ty), Ty::Bytes))
                    && let Some(func) = self.library_func("_ord_of_bytes")
                {
                    self.call_func(f, expr, func, None, None, &[Actual::plain(ty)], &[]);
                }
                TyId::INT
            }
            "chr" | "bin" | "oct" | "hex" if self.library_func(name).is_none() => TyId::STR,
            "input" => TyId::STR,
            "pow" if args.len() == 2 => {
                self.binary(f, expr, crate::hir::BinOp::Pow, false, args[0].ty, args[1].ty)
            }
            "list" => {
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.fill(f, expr, first, cell);
                self.types.intern(Ty::List(cell))
            }
            "set" | "frozenset" => {
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.fill(f, expr, first, cell);
                let content = self.types.content(cell);
                self.needs_hash(f, expr, content);
                self.types.intern(if name == "set" { Ty::Set(cell) } else { Ty::FrozenSet(cell) })
            }
            "tuple" => {
                let Some(ty) = first else { return self.types.tuple(&[]) };
                if matches!(self.types.get(ty), Ty::Tuple(_) | Ty::VarTuple(_)) {
                    return ty;
                }
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.fill(f, expr, first, cell);
                self.types.intern(Ty::VarTuple(cell))
            }
            "dict" => self.dict_call(f, expr, first, named),
            "bytes" => {
                let plain = args.len() == 1 && first.is_some_and(|ty| self.is_int_list(ty));
                match self.library_func("_bytes") {
                    Some(func) if !plain => self.call_func(f, expr, func, None, None, args, named),
                    _ => TyId::BYTES,
                }
            }
            "next" => self.next(f, expr, args),
            "iter" => self.iter(f, expr, args),
            _ if name.starts_with("dict_") || name.starts_with("set_") || name.starts_with("list_") => {
                self.intrinsic(f, expr, name, args)
            }
            "reversed" if !first.is_none_or(|ty| self.could_reverse(ty)) => {
                let ty = first.unwrap_or(TyId::ERROR);
                let (shown, given) = (self.show(ty), self.python_name(ty));
                let would = Would::raise("TypeError", format!("'{given}' object is not reversible"));
                let message = format!("a value of type `{shown}` cannot be reversed");
                self.fault(f, codes::NOT_ITERABLE, expr.span, would, message, |_| {});
                self.failed()
            }
            "dir" if args.len() == 1 && named.is_empty() => self.dir(f, expr, args[0].ty),
            _ if name.starts_with("object_") => self.copying(f, expr, name, args),
            "zip" if self.open_zip(args) => match self.library_func("_zip_many") {
                Some(func) => self.call_func(f, expr, func, None, None, &[Actual::plain(args[0].ty)], &[]),
                None => TyId::ERROR,
            },
            _ => match self.library_func(name) {
                Some(func) => {
                    // What these run through is asked for its iterator at once.
                    let skipped = match name {
                        "map" | "filter" => 1,
                        "zip" | "enumerate" => 0,
                        _ => args.len(),
                    };
                    for arg in args.iter().skip(skipped).take(if name == "enumerate" { 1 } else { 9 }) {
                        let lone = !arg.star && self.types.members(arg.ty).len() == 1;
                        if lone && self.item_of(f, expr.span, Some(expr), arg.ty).is_none() {
                            return self.iterate_type(f, expr, arg.ty);
                        }
                    }
                    self.call_func(f, expr, func, None, None, args, named)
                }
                None => match self.library_class(name) {
                    Some(class) => self.construct(f, expr, class, args, named),
                    None => {
                        self.error(
                            f,
                            codes::UNSUPPORTED,
                            expr.span,
                            format!("the built-in `{name}` is not compiled"),
                            |_| {},
                        );
                        self.failed()
                    }
                },
            },
        }
    }

    /// The library's function for a call of a built-in with the items of a list and nothing else.
    #[must_use]
    pub fn star_function(&self, name: &str, args: &[Actual], plain: bool) -> Option<FuncId> {
        let lone = plain && args.len() == 1 && self.lone_star(name, args) == Some(false);
        lone.then(|| self.library_func(&format!("_star_{name}"))).flatten()
    }

    /// The method by which an object becomes a complex number.
    #[must_use]
    pub fn complex_method(&self, ty: TyId) -> Option<FuncId> {
        let names = ["__complex__", "__float__", "__index__"];
        let object = matches!(self.types.get(ty), Ty::Object(_));
        names.into_iter().find_map(|name| self.method_of(ty, name)).filter(|_| object)
    }

    /// Whether the arguments of a `zip` are the items of one list: their number is not known.
    pub(crate) fn open_zip(&self, args: &[Actual]) -> bool {
        matches!(args, [only] if only.star && !matches!(self.types.get(only.ty), Ty::Tuple(_)))
    }

    /// `range` counts in ints.
    fn range_bound(&mut self, f: &Frame, expr: &Expr, ty: TyId) {
        let members = self.types.members(ty);
        if let [only] = members.as_slice()
            && matches!(self.types.get(*only), Ty::Float | Ty::Str | Ty::None)
        {
            let shown = self.show(ty);
            let name = self.python_name(ty);
            self.fault(
                f,
                codes::ARGUMENT_TYPE,
                expr.span,
                Would::raise("TypeError", format!("'{name}' object cannot be interpreted as an integer")),
                format!("`range` counts in ints, not in `{shown}`"),
                |d| {
                    d.label(format!("an argument is `{shown}`"));
                    if shown == "float" {
                        d.help("`//` divides to an int; `int(x)` cuts the fraction off");
                    } else if shown == "str" {
                        d.help("`int(…)` reads a number from a string");
                    }
                },
            );
        } else {
            self.index_type(f, expr, ty);
        }
    }

    fn fill(&mut self, f: &mut Frame, expr: &Expr, from: Option<TyId>, cell: crate::types::Cell) {
        if let Some(ty) = from {
            let item = self.iterate_type(f, expr, ty);
            self.types.flow(cell, item);
        }
    }

    fn len(&mut self, f: &mut Frame, expr: &Expr, ty: Option<TyId>) -> TyId {
        let Some(ty) = ty else { return self.failed() };
        let members = self.types.members(ty);
        let mut fits = members.is_empty();
        for member in &members {
            match self.types.get(*member) {
                Ty::Str
                | Ty::Bytes
                | Ty::ByteArray
                | Ty::List(_)
                | Ty::Tuple(_)
                | Ty::VarTuple(_)
                | Ty::Dict(..)
                | Ty::Set(_)
                | Ty::FrozenSet(_)
                | Ty::Range
                | Ty::Error => fits = true,
                Ty::Class(class) if self.program.classes[*class].enumeration.is_some() => fits = true,
                _ => {
                    if let Some(func) = self.method_of(*member, "__len__") {
                        fits = true;
                        if self.call_special(f, expr, func, *member) == TyId::BOTTOM || self.pending.is_some()
                        {
                            return TyId::BOTTOM;
                        }
                    }
                }
            }
        }
        if !fits {
            let shown = self.show(members[0]);
            let name = self.python_name(ty);
            let would = Would::raise("TypeError", format!("object of type '{name}' has no len()"));
            let message = format!("`len` of a value that has no length: `{shown}`");
            self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, message, |_| {});
        }
        TyId::INT
    }

    fn type_of(&mut self, ty: TyId) -> TyId {
        let mut result = TyId::BOTTOM;
        let open = self.types.members(ty).iter().any(|m| self.is_open_exception(*m));
        for member in self.types.members(ty) {
            let class = match self.types.get(member) {
                Ty::Object(obj) if open && self.is_exception(self.types.obj(*obj).class) => Ty::ExcClass,
                Ty::Object(obj) => Ty::Class(self.types.obj(*obj).class),
                Ty::Class(class) if let Some(meta) = self.program.metaclass(*class) => Ty::Class(meta),
                Ty::Num => {
                    let (a, b) = (
                        self.types.intern(Ty::Builtin("int".into())),
                        self.types.intern(Ty::Builtin("float".into())),
                    );
                    let both = self.types.join(a, b);
                    result = self.types.join(result, both);
                    continue;
                }
                _ => {
                    Ty::Builtin(self.type_name(member).unwrap_or_else(|| "object".to_owned()).as_str().into())
                }
            };
            let class = self.types.intern(class);
            result = self.types.join(result, class);
        }
        result
    }

    fn number(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        ty: Option<TyId>,
        name: &str,
        method: &str,
        result: TyId,
    ) -> TyId {
        let Some(ty) = ty else { return result };
        let members = self.types.members(ty);
        let mut fits = members.is_empty();
        for member in &members {
            match self.types.get(*member) {
                Ty::Bool | Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Str | Ty::Bytes | Ty::Error => {
                    fits = true
                }
                _ if self.rank(*member) == Some(1) => fits = true,
                _ => {
                    let found =
                        self.method_of(*member, method).or_else(|| self.method_of(*member, "__index__"));
                    if let Some(func) = found {
                        fits = true;
                        self.call_special(f, expr, func, *member);
                    }
                }
            }
        }
        if !fits {
            let shown = self.show(members[0]);
            let given = self.python_name(ty);
            let text = match name {
                "int" => "int() argument must be a string, a bytes-like object or a real number",
                _ => "float() argument must be a string or a real number",
            };
            let would = Would::raise("TypeError", format!("{text}, not '{given}'"));
            let message = format!("`{name}` cannot convert a `{shown}`");
            self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, message, |_| {});
        }
        result
    }

    /// `int(x)`.
    fn to_int(&mut self, f: &mut Frame, expr: &Expr, ty: Option<TyId>) -> TyId {
        let result = self.number(f, expr, ty, "int", "__int__", TyId::INT);
        match ty {
            Some(ty) if self.types.big => self.int_of(ty, f.func),
            _ => result,
        }
    }

    /// The type that `int(x)` has in a function: what is an int already keeps its form.
    pub(crate) fn int_of(&mut self, ty: TyId, func: FuncId) -> TyId {
        let mut result = TyId::BOTTOM;
        for member in self.types.members(ty) {
            let one = match self.types.get(member) {
                Ty::Bool | Ty::Int => TyId::INT,
                Ty::Big => TyId::BIG,
                Ty::Error => TyId::ERROR,
                _ => self.wide_int(func),
            };
            result = self.types.join(result, one);
        }
        if result == TyId::BOTTOM { TyId::INT } else { result }
    }

    /// Reports that none of the members of an argument's type is a number; of a union it is enough that one is.
    fn needs_number(
        &mut self,
        f: &Frame,
        expr: &Expr,
        name: &str,
        members: &[TyId],
        missing: &[TyId],
    ) -> Option<TyId> {
        if missing.is_empty() || missing.len() < members.len() {
            return None;
        }
        let whole = self.types.union(members.to_vec());
        let (shown, given) = (self.show(missing[0]), self.python_name(whole));
        let text = match name {
            "round" => format!("type {given} doesn't define __round__ method"),
            _ => format!("bad operand type for {name}(): '{given}'"),
        };
        let message = format!("`{name}` needs a number, not `{shown}`");
        self.fault(f, codes::ARGUMENT_TYPE, expr.span, Would::raise("TypeError", text), message, |_| {});
        Some(self.failed())
    }

    fn absolute(&mut self, f: &mut Frame, expr: &Expr, ty: TyId) -> TyId {
        let members = self.types.members(ty);
        let mut result = TyId::BOTTOM;
        let mut missing = Vec::new();
        for member in &members {
            let one = match self.types.get(*member) {
                Ty::Bool | Ty::Int => TyId::INT,
                Ty::Big | Ty::Float | Ty::Num => *member,
                Ty::Complex => TyId::FLOAT,
                Ty::Error => TyId::ERROR,
                _ => match self.method_of(*member, "__abs__") {
                    Some(func) => self.call_func(f, expr, func, None, Some(*member), &[], &[]),
                    None => {
                        missing.push(*member);
                        TyId::BOTTOM
                    }
                },
            };
            result = self.types.join(result, one);
        }
        self.needs_number(f, expr, "abs", &members, &missing).unwrap_or(result)
    }

    fn round(&mut self, f: &mut Frame, expr: &Expr, args: &[Actual]) -> TyId {
        let Some(first) = args.first() else { return TyId::ERROR };
        let digits = args.get(1).is_some_and(|d| d.ty != TyId::NONE);
        let mut result = TyId::BOTTOM;
        // Digits that may be None: both kinds of results.
        if let Some(second) = args.get(1).filter(|d| digits && self.types.members(d.ty).contains(&TyId::NONE))
        {
            let some = self.types.filter(second.ty, |_, member| member != TyId::NONE);
            result = self.round(f, expr, &args[..1]);
            let given = [*first, Actual::plain(some)];
            let other = self.round(f, expr, &given);
            return self.types.join(result, other);
        }
        let members = self.types.members(first.ty);
        let mut missing = Vec::new();
        for member in members.iter().copied() {
            let one = match self.types.get(member) {
                Ty::Bool | Ty::Int if !digits => TyId::INT,
                Ty::Big => TyId::BIG,
                Ty::Bool | Ty::Int => self.wide_int(f.func),
                Ty::Float | Ty::Num if !digits => self.wide_int(f.func),
                Ty::Float | Ty::Num => member,
                Ty::Error => TyId::ERROR,
                _ => match self.method_of(member, "__round__") {
                    Some(func) => self.call_func(f, expr, func, None, Some(member), &args[1..], &[]),
                    None => {
                        missing.push(member);
                        TyId::BOTTOM
                    }
                },
            };
            result = self.types.join(result, one);
        }
        self.needs_number(f, expr, "round", &members, &missing).unwrap_or(result)
    }

    /// The library's function for `dict(x)` if `x` is an object with `keys()`.
    #[must_use]
    pub fn mapping_copier(&self, first: Option<TyId>) -> Option<crate::hir::FuncId> {
        let ty = first.filter(|ty| matches!(self.types.get(*ty), Ty::Object(_)))?;
        self.method_of(ty, "keys").and_then(|_| self.library_func("_dict_of_mapping"))
    }

    fn dict_call(&mut self, f: &mut Frame, expr: &Expr, first: Option<TyId>, named: &[Named]) -> TyId {
        if let Some(func) = self.mapping_copier(first).filter(|_| named.is_empty()) {
            let args: Vec<Actual> = first.into_iter().map(Actual::plain).collect();
            return self.call_func(f, expr, func, None, None, &args, &[]);
        }
        let key = self.made_cell(f.inst, expr.id, 0);
        let value = self.made_cell(f.inst, expr.id, 1);
        for (_, ty) in named {
            self.types.flow(key, TyId::STR);
            self.types.flow(value, *ty);
        }
        if let Some(ty) = first {
            let mut members = self.types.members(ty);
            // It is enough that one member fits: the others raise when the program runs.
            let scalar = |s: &Self, ty: TyId| {
                let kind = s.types.get(ty);
                matches!(kind, Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None)
            };
            let fits = |s: &mut Self, f: &mut Frame, member| {
                matches!(s.types.get(member), Ty::Dict(..))
                    || s.method_of(member, "keys").is_some()
                    || s.item_of(f, expr.span, Some(expr), member).is_some_and(|item| {
                        let items = s.types.members(item);
                        items.is_empty() || !items.iter().all(|item| scalar(s, *item))
                    })
            };
            if members.len() > 1 {
                let fitting: Vec<TyId> = members.iter().copied().filter(|m| fits(self, f, *m)).collect();
                if !fitting.is_empty() {
                    members = fitting;
                }
            }
            for member in members {
                if let Ty::Dict(..) = self.types.get(member) {
                    self.merge_dict(f, expr, member, (key, value), true);
                } else if let Ty::Object(_) = self.types.get(member)
                    && let Some(keys) = self.method_of(member, "keys")
                {
                    let keys = self.call_func(f, expr, keys, None, Some(member), &[], &[]);
                    let item = self.iterate_type(f, expr, keys);
                    self.types.flow(key, item);
                    let got = self.get_item(f, expr, None, member, item);
                    self.types.flow(value, got);
                } else {
                    let pair = self.iterate_type(f, expr, member);
                    let pairs = self.types.members(pair);
                    if !pairs.is_empty() && pairs.iter().all(|pair| scalar(self, *pair)) {
                        let text = "cannot convert dictionary update sequence element #0 to a sequence";
                        let would = Would::raise("TypeError", text);
                        let message = format!("a dict is made of pairs, not of `{}`", self.show(pair));
                        self.fault(f, codes::NOT_ITERABLE, expr.span, would, message, |_| {});
                        return self.failed();
                    }
                    let length = |s: &Self, pair: &TyId| match s.types.get(*pair) {
                        Ty::Tuple(items) if items.len() != 2 => Some(items.len()),
                        _ => None,
                    };
                    let lengths: Vec<usize> = pairs.iter().filter_map(|pair| length(self, pair)).collect();
                    if let Some(n) = lengths.first()
                        && lengths.len() == pairs.len()
                    {
                        let text =
                            format!("dictionary update sequence element #0 has length {n}; 2 is required");
                        let would = Would::raise("ValueError", text);
                        let message = format!("a dict is made of pairs, not of `{}`", self.show(pair));
                        self.fault(f, codes::NOT_ITERABLE, expr.span, would, message, |_| {});
                        return self.failed();
                    }
                    for pair in pairs {
                        if let Ty::Tuple(items) = self.types.get(pair).clone()
                            && items.len() == 2
                        {
                            self.types.flow(key, items[0]);
                            self.types.flow(value, items[1]);
                        } else if let Some(item) = self.item_of(f, expr.span, None, pair) {
                            self.types.flow(key, item);
                            self.types.flow(value, item);
                        }
                    }
                }
            }
            let content = self.types.content(key);
            self.needs_hash(f, expr, content);
        }
        self.types.intern(Ty::Dict(key, value))
    }

    fn next(&mut self, f: &mut Frame, expr: &Expr, args: &[Actual]) -> TyId {
        let Some(first) = args.first() else { return TyId::ERROR };
        let mut result = args.get(1).map_or(TyId::BOTTOM, |d| d.ty);
        for member in self.types.members(first.ty) {
            let item = match self.types.get(member).clone() {
                Ty::Generator(inst) if !self.is_coroutine(inst) => {
                    if args.len() == 1 {
                        self.stops_with(f, expr, inst);
                    }
                    let yields = self.insts[inst].yields;
                    self.types.read(yields, f.inst)
                }
                Ty::Error => TyId::ERROR,
                _ => match self.method_of(member, "__next__") {
                    Some(func) => self.call_func(f, expr, func, None, Some(member), &[], &[]),
                    None => {
                        let shown = self.show(member);
                        let name = self.python_name(member);
                        self.fault(
                            f,
                            codes::NOT_ITERABLE,
                            expr.span,
                            Would::raise("TypeError", format!("'{name}' object is not an iterator")),
                            format!("a `{shown}` is not an iterator"),
                            |d| {
                                d.help("`iter(…)` makes one");
                            },
                        );
                        self.failed()
                    }
                },
            };
            result = self.types.join(result, item);
        }
        result
    }

    /// Whether values of a member type cannot be iterated, whatever they are.
    #[must_use]
    pub fn is_no_iterable(&self, member: TyId) -> bool {
        match self.types.get(member) {
            Ty::None | Ty::Bool | Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Complex | Ty::Func(..) => {
                true
            }
            Ty::Builtin(_)
            | Ty::BuiltinMethod(..)
            | Ty::Method(..)
            | Ty::Bound(..)
            | Ty::Module(_)
            | Ty::Ellipsis
            | Ty::NotImplemented
            | Ty::ExcClass => true,
            Ty::Class(class) => {
                self.program.classes[*class].enumeration.is_none()
                    && self.method_of(member, "__iter__").is_none()
            }
            Ty::Object(_) => ["__iter__", "__getitem__"].iter().all(|m| self.method_of(member, m).is_none()),
            _ => false,
        }
    }

    fn iter(&mut self, f: &mut Frame, expr: &Expr, args: &[Actual]) -> TyId {
        let Some(first) = args.first() else { return TyId::ERROR };
        if args.len() > 1
            && let Some(func) = self.library_func("iter")
        {
            // A function and the result at which to stop.
            return self.call_func(f, expr, func, None, None, args, &[]);
        }
        let mut result = TyId::BOTTOM;
        let members = self.types.members(first.ty);
        if members.len() == 1 && self.item_of(f, expr.span, Some(expr), first.ty).is_none() {
            return self.iterate_type(f, expr, first.ty);
        }
        // Of several kinds those that cannot be iterated raise when the program runs.
        let some_fit = !members.iter().all(|m| self.is_no_iterable(*m));
        for member in members {
            if some_fit && self.is_no_iterable(member) {
                continue;
            }
            let one = match self.types.get(member) {
                Ty::Generator(_) | Ty::Error => member,
                Ty::Object(_) | Ty::Class(_) if self.method_of(member, "__iter__").is_some() => {
                    let func = self.method_of(member, "__iter__").unwrap_or(crate::hir::FuncId(0));
                    self.call_func(f, expr, func, None, Some(member), &[], &[])
                }
                _ => match self.library_func("iter") {
                    Some(func) => self.call_func(f, expr, func, None, None, &[Actual::plain(member)], &[]),
                    None => TyId::ERROR,
                },
            };
            result = self.types.join(result, one);
        }
        result
    }

    /// Operations on containers that only the library may use.
    fn intrinsic(&mut self, f: &mut Frame, expr: &Expr, name: &str, args: &[Actual]) -> TyId {
        let Some(first) = args.first().map(|a| a.ty) else { return TyId::ERROR };
        let (key, value) = match *self.types.get(first) {
            Ty::Dict(k, v) => (k, v),
            Ty::Set(c) | Ty::FrozenSet(c) | Ty::List(c) => (c, c),
            _ => return TyId::ERROR,
        };
        let second = args.get(1).map_or(TyId::BOTTOM, |a| a.ty);
        match name {
            "dict_find" | "set_find" => {
                self.needs_hash(f, expr, second);
                self.align_key(key, second);
                let keys = self.types.read(key, f.inst);
                self.needs_eq(f, expr, keys, second);
                TyId::INT
            }
            "dict_next" | "set_next" | "dict_last" | "set_hash" => TyId::INT,
            "set_merge" | "set_swap" => {
                if let Ty::Set(c) | Ty::FrozenSet(c) = *self.types.get(second) {
                    let item = self.types.read(c, f.inst);
                    self.types.flow(key, item);
                    if name == "set_swap" {
                        let mine = self.types.read(key, f.inst);
                        self.types.flow(c, mine);
                    }
                }
                TyId::NONE
            }
            "dict_key" | "set_item" | "set_pop" => self.types.read(key, f.inst),
            "dict_value" => self.types.read(value, f.inst),
            "dict_put" => {
                self.needs_hash(f, expr, second);
                self.types.flow(key, second);
                let third = args.get(2).map_or(TyId::BOTTOM, |a| a.ty);
                self.types.flow(value, third);
                TyId::NONE
            }
            "set_add" => {
                self.needs_hash(f, expr, second);
                self.types.flow(key, second);
                TyId::BOOL
            }
            "dict_remove" | "set_remove" => {
                self.needs_hash(f, expr, second);
                self.align_key(key, second);
                TyId::BOOL
            }
            "dict_copy" => {
                let (k, v) = (self.made_cell(f.inst, expr.id, 0), self.made_cell(f.inst, expr.id, 1));
                self.merge_dict(f, expr, first, (k, v), true);
                self.types.intern(Ty::Dict(k, v))
            }
            "set_copy" => {
                let cell = self.made_cell(f.inst, expr.id, 0);
                let item = self.types.read(key, f.inst);
                self.types.flow(cell, item);
                let frozen = matches!(self.types.get(first), Ty::FrozenSet(_));
                self.types.intern(if frozen { Ty::FrozenSet(cell) } else { Ty::Set(cell) })
            }
            "list_holds" | "list_nests" | "dict_nests" => TyId::BOOL,
            "list_reserve" => {
                self.types.resize(key);
                TyId::NONE
            }
            _ => TyId::NONE,
        }
    }

    // ---- exceptions ----
}
