//! `getattr(object, name)` with a name that is computed: a chain of tests over the names of attributes that the program
//! has, `object.visit_Num if name == "visit_Num" and hasattr(object, "visit_Num") else …`. What begins the name as a
//! literal narrows the choice. The same for attributes that are set and deleted, also past the hooks of a class.

use std::collections::BTreeSet;

use super::Lowerer;
use super::starts::{prefix, starts};
use crate::hir::attributes::is_of_built_in;
use crate::hir::{CmpOp, Expr, ExprKind, LocalId, Stmt, StmtKind, Target, TargetKind};
use crate::source::Span;
use crate::syntax::{ast, blocks};

/// What a call does with an attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Get,
    Test,
    Set,
    /// Past descriptors and `__setattr__`.
    SetRaw,
    /// The same by `__setattr__` itself, of the name that it is given.
    SetGiven,
    Delete,
    /// Past `__delattr__`.
    DeleteRaw,
}

impl Access {
    fn changes(self) -> bool {
        !matches!(self, Access::Get | Access::Test)
    }
}

/// More names than this are not tried.
const MAX_NAMES: usize = 100;

impl<'a> Lowerer<'a> {
    /// A `getattr`, `hasattr` or `setattr` whose name is not a literal; `None` for other calls, and if too many names
    /// are possible.
    pub(super) fn computed_attribute(
        &mut self,
        func: &Expr,
        call: &'a ast::ExprCall,
        span: Span,
    ) -> Option<Expr> {
        let ExprKind::Builtin(builtin) = &func.kind else { return None };
        if &**builtin == "object_attribute_names" {
            let mut names = BTreeSet::new();
            for unit in self.units.iter().filter(|unit| !unit.is_library) {
                attributes(&unit.parsed.body, false, &mut names);
            }
            // A list that is never empty has a type.
            names.insert(String::new());
            let texts: Vec<Expr> =
                names.into_iter().map(|name| self.make(span, ExprKind::Str(name.as_str().into()))).collect();
            let items = texts.into_iter().map(|value| crate::hir::Arg { star: false, value }).collect();
            return Some(self.make(span, ExprKind::List(items)));
        }
        let plain = call.keywords.is_empty() && !call.args.iter().any(|a| matches!(a, ast::Expr::Starred(_)));
        let (object, name, access) = match (call.args.as_slice(), &**builtin) {
            ([object, name] | [object, name, _], "getattr") if plain => (object, name, Access::Get),
            ([object, name], "hasattr") if plain => (object, name, Access::Test),
            ([object, name, _], "setattr") if plain => (object, name, Access::Set),
            _ => return None,
        };
        let mut names = match name {
            ast::Expr::Constant(_) => return None,
            _ => self.possible_names(name, access),
        };
        let too_many = names.len() > MAX_NAMES;
        // A class with `__getattr__` may know any name.
        let open = access != Access::Set && self.units.iter().any(|unit| unit.answers_any_name);
        if names.is_empty() && !open || too_many {
            // The library's code must do for all programs: it fails when it comes to this.
            if !self.units[self.unit].is_library {
                return None;
            }
            names.clear();
        }
        // All arguments are evaluated first, in their order.
        let mut parts = Vec::new();
        let mut temps = Vec::new();
        for (what, arg) in
            ["object", "name", "default"].iter().zip([Some(object), Some(name), call.args.get(2)])
        {
            let Some(arg) = arg else { continue };
            let value = self.expr(arg);
            // The names in a module of the library are not those of the program's attributes.
            if matches!(value.kind, ExprKind::Module(_) | ExprKind::Builtin(_)) {
                if access.changes() {
                    return None;
                }
                names = self.quoted_names(name, &|_| true);
                if names.is_empty() {
                    return None;
                }
            }
            temps.push(self.keep_part(span, what, value, &mut parts));
        }
        let (object, name) = (temps[0], temps[1]);
        let mut chain = match temps.get(2) {
            _ if open && !too_many => {
                let function = match (access, temps.len()) {
                    (Access::Test, _) => "__any_attribute__",
                    (_, 3) => "__attribute_or__",
                    _ => "__attribute__",
                };
                let ask = self.read_name(function, span);
                let args = temps.iter().map(|temp| self.read(span, *temp)).collect();
                self.call(span, ask, args)
            }
            _ if access == Access::Test => {
                let lacks = self.read_name("__lacks_attribute__", span);
                let args = vec![self.read(span, object), self.read(span, name)];
                self.call(span, lacks, args)
            }
            _ if access == Access::Set => {
                let unknown = self.read_name("__unknown_attribute__", span);
                let args = vec![self.read(span, name)];
                self.call(span, unknown, args)
            }
            Some(default) => self.read(span, *default),
            None => {
                let function = if too_many { "__many_attributes__" } else { "__no_attribute__" };
                let missing = self.read_name(function, span);
                let args = vec![self.read(span, object), self.read(span, name)];
                self.call(span, missing, args)
            }
        };
        for candidate in names.iter().rev() {
            let value = temps.get(2).filter(|_| access == Access::Set).copied();
            chain = self.one_attribute(span, name, object, candidate, (access, value), chain);
        }
        Some(self.after_all(span, parts, chain))
    }

    /// A part of an expression that is kept in a variable of its own.
    fn keep_part(
        &mut self,
        span: Span,
        what: &str,
        value: Expr,
        parts: &mut Vec<crate::hir::Arg>,
    ) -> LocalId {
        let local = self.temporary(span, what);
        let target = Box::new(Target { span, kind: TargetKind::Local(local) });
        let value = self.make(span, ExprKind::Walrus { target, value: Box::new(value) });
        parts.push(crate::hir::Arg { star: false, value });
        local
    }

    /// `(object, name, default, value)[-1]`: the value, after all parts in their order.
    fn after_all(&mut self, span: Span, mut parts: Vec<crate::hir::Arg>, value: Expr) -> Expr {
        let last = parts.len() as i128;
        parts.push(crate::hir::Arg { star: false, value });
        let all = Box::new(self.make(span, ExprKind::Tuple(parts)));
        let index = Box::new(self.make(span, ExprKind::Int(last)));
        self.make(span, ExprKind::Index { object: all, index })
    }

    /// `object.__dict__[name] = value`.
    pub(super) fn set_in_dict(
        &mut self,
        object: &'a ast::Expr,
        name: &'a ast::Expr,
        value: &'a ast::Expr,
        span: Span,
    ) -> Option<Vec<Stmt>> {
        let names = self.names_to_change(name, Access::SetRaw)?;
        if names.is_empty() {
            return None;
        }
        let value = self.expr(value);
        let kept = self.temporary(span, "value");
        let keep = self.assign(span, kept, value);
        let object = self.expr(object);
        let value = self.read(span, kept);
        let change = self.raw_change(span, object, (name, names), Some(value));
        Some(vec![keep, Stmt { span, kind: StmtKind::Expr(change) }])
    }

    /// `del object.__dict__[name]`.
    pub(super) fn delete_in_dict(&mut self, subscript: &'a ast::ExprSubscript, span: Span) -> Option<Expr> {
        let ast::Expr::Attribute(dict) = &*subscript.value else { return None };
        if dict.attr.as_str() != "__dict__" || matches!(&*subscript.slice, ast::Expr::Slice(_)) {
            return None;
        }
        let name = &*subscript.slice;
        let names = self.names_to_change(name, Access::DeleteRaw)?;
        let object = self.expr(&dict.value);
        Some(self.raw_change(span, object, (name, names), None))
    }

    /// `object.__setattr__(x, name, value)`, `object.__delattr__(x, name)`, and the same by `super()` in a class whose
    /// bases have no such method.
    pub(super) fn plain_change(&mut self, call: &'a ast::ExprCall, span: Span) -> Option<Expr> {
        let ast::Expr::Attribute(method) = &*call.func else { return None };
        let sets = match method.attr.as_str() {
            "__setattr__" => true,
            "__delattr__" => false,
            _ => return None,
        };
        if !call.keywords.is_empty() || call.args.iter().any(|arg| matches!(arg, ast::Expr::Starred(_))) {
            return None;
        }
        let (object, rest) = match &*method.value {
            ast::Expr::Name(base) if base.id.as_str() == "object" && !self.is_variable("object") => {
                let (object, rest) = call.args.split_first()?;
                (self.expr(object), rest)
            }
            ast::Expr::Call(base) if matches!(&*base.func, ast::Expr::Name(n) if n.id.as_str() == "super") => {
                let class = self.classes.last()?.id;
                let bases = &self.program.classes[class].bases;
                if bases.iter().any(|base| self.inherited_method(*base, &method.attr).is_some()) {
                    return None;
                }
                let receiver = self.super_attribute(method, span)?;
                let ExprKind::Super { object, .. } = receiver.kind else { return None };
                (*object, call.args.as_slice())
            }
            _ => return None,
        };
        match (rest, sets) {
            ([name, value], true) => {
                let value = self.expr(value);
                let names = self.names_to_change(name, Access::SetRaw)?;
                Some(self.raw_change(span, object, (name, names), Some(value)))
            }
            ([name], false) => {
                let names = self.names_to_change(name, Access::DeleteRaw)?;
                Some(self.raw_change(span, object, (name, names), None))
            }
            _ => None,
        }
    }

    /// `delattr(object, name)`.
    pub(super) fn delattr(&mut self, call: &'a ast::ExprCall, span: Span) -> Option<Expr> {
        let (ast::Expr::Name(function), [object, name]) = (&*call.func, call.args.as_slice()) else {
            return None;
        };
        if function.id.as_str() != "delattr" || !call.keywords.is_empty() || self.is_variable("delattr") {
            return None;
        }
        let names = self.names_to_change(name, Access::Delete)?;
        let object = self.expr(object);
        Some(self.change(span, object, (name, names), None, Access::Delete))
    }

    /// The names that an expression may be; just that of a literal. `None` if there are too many of them.
    fn names_to_change(&self, name: &ast::Expr, access: Access) -> Option<Vec<String>> {
        if let ast::Expr::Constant(_) = name {
            return Some(vec![self.attribute(super::namespaces::literal(name)?)]);
        }
        Some(self.possible_names(name, access)).filter(|names| names.len() <= MAX_NAMES)
    }

    fn raw_change(
        &mut self,
        span: Span,
        object: Expr,
        name: (&'a ast::Expr, Vec<String>),
        value: Option<Expr>,
    ) -> Expr {
        let access = match value {
            Some(_) if self.is_given_name(name.0) => Access::SetGiven,
            Some(_) => Access::SetRaw,
            None => Access::DeleteRaw,
        };
        self.change(span, object, name, value, access)
    }

    /// Whether an expression is the name that the `__setattr__` at hand is given.
    fn is_given_name(&mut self, name: &ast::Expr) -> bool {
        let ast::Expr::Name(name) = name else { return false };
        let func = self.frame().id;
        let func = &self.program.funcs[func];
        func.name == "__setattr__" && func.params.get(1).is_some_and(|param| param.name == name.id.as_str())
    }

    /// Sets or deletes an attribute by its name, which is one of some.
    fn change(
        &mut self,
        span: Span,
        object: Expr,
        (name, names): (&'a ast::Expr, Vec<String>),
        value: Option<Expr>,
        access: Access,
    ) -> Expr {
        if let (ast::Expr::Constant(_), [name]) = (name, names.as_slice()) {
            if value.is_some() {
                self.note_field(&object, name, span);
            }
            self.frame().facts.attrs.insert(name.clone());
            return self.changed(span, object, name, value, access);
        }
        let name = self.expr(name);
        let mut parts = Vec::new();
        let mut temps = Vec::new();
        for (what, value) in [("object", Some(object)), ("name", Some(name)), ("value", value)] {
            let Some(value) = value else { continue };
            temps.push(self.keep_part(span, what, value, &mut parts));
        }
        let (function, args) = match access {
            Access::Delete | Access::DeleteRaw => {
                ("__no_attribute__", vec![self.read(span, temps[0]), self.read(span, temps[1])])
            }
            _ => ("__unknown_attribute__", vec![self.read(span, temps[1])]),
        };
        let function = self.read_name(function, span);
        let mut chain = self.call(span, function, args);
        for candidate in names.iter().rev() {
            let how = (access, temps.get(2).copied());
            chain = self.one_attribute(span, temps[1], temps[0], candidate, how, chain);
        }
        self.after_all(span, parts, chain)
    }

    /// The expression that sets or deletes an attribute of a known name.
    fn changed(&mut self, span: Span, object: Expr, name: &str, value: Option<Expr>, access: Access) -> Expr {
        let text = self.make(span, ExprKind::Str(name.into()));
        match (access, value) {
            (Access::Delete, _) => {
                let kind = TargetKind::Attr { object: Box::new(object), name: name.to_owned() };
                let target = Target { span, kind };
                let body = vec![Stmt { span, kind: StmtKind::Del(vec![target]) }];
                let value = Box::new(self.make(span, ExprKind::None));
                self.make(span, ExprKind::Block { body, value })
            }
            (Access::Set, Some(value)) => self.call_builtin(span, "setattr", vec![object, text, value]),
            (Access::SetGiven, Some(value)) => {
                self.call_builtin(span, "object_setattr_given", vec![object, text, value])
            }
            (_, Some(value)) => self.call_builtin(span, "object_setattr", vec![object, text, value]),
            (_, None) => self.call_builtin(span, "object_delattr", vec![object, text]),
        }
    }

    fn one_attribute(
        &mut self,
        span: Span,
        given: LocalId,
        object: LocalId,
        name: &str,
        (access, value): (Access, Option<LocalId>),
        orelse: Expr,
    ) -> Expr {
        let text = |s: &mut Self| s.make(span, ExprKind::Str(name.into()));
        let mut test = match access {
            access if access.changes() => self.make(span, ExprKind::Bool(true)),
            _ => {
                let args = vec![self.read(span, object), text(self)];
                self.call_builtin(span, "hasattr", args)
            }
        };
        let (given, wanted) = (self.read(span, given), text(self));
        let same = ExprKind::Compare { first: Box::new(given), rest: vec![(CmpOp::Eq, wanted)] };
        let same = self.make(span, same);
        test = self.make(span, ExprKind::Bool_ { is_and: true, items: vec![same, test] });
        if access == Access::Test {
            return self.make(span, ExprKind::Bool_ { is_and: false, items: vec![test, orelse] });
        }
        if access.changes() {
            self.frame().facts.attrs.insert(name.to_owned());
            let (object, value) = (self.read(span, object), value.map(|value| self.read(span, value)));
            let then = Box::new(self.changed(span, object, name, value, access));
            return self.make(span, ExprKind::If { test: Box::new(test), then, orelse: Box::new(orelse) });
        }
        let object = Box::new(self.read(span, object));
        self.frame().facts.attrs.insert(name.to_owned());
        let then = self.make(span, ExprKind::Attr { object, name: name.to_owned() });
        let (test, then, orelse) = (Box::new(test), Box::new(then), Box::new(orelse));
        self.make(span, ExprKind::If { test, then, orelse })
    }

    /// The names of the program's attributes that an expression may give.
    fn possible_names(&self, name: &ast::Expr, access: Access) -> Vec<String> {
        let mut names = BTreeSet::new();
        let mut unwanted = BTreeSet::new();
        if self.units[self.unit].is_library {
            for unit in self.units.iter().filter(|unit| !unit.is_library) {
                if access != Access::Set {
                    attributes(&unit.parsed.body, false, &mut names);
                }
                announced(&self.sources.file(unit.file).text, &mut names);
            }
            return names.into_iter().filter(|name| !name.starts_with("__")).collect();
        }
        let (mut described, mut decorated) = (BTreeSet::new(), BTreeSet::new());
        let mut marks = vec![String::new()];
        for unit in self.units.iter().filter(|unit| !unit.is_library) {
            set_names(&unit.parsed.body, false, &mut described, &mut decorated, &mut marks);
        }
        names.extend(decorated.iter().cloned());
        if marks.len() > 1 {
            for mark in &marks {
                names.extend(described.iter().map(|name| format!("{mark}{name}")));
            }
        }
        for unit in self.units.iter().filter(|unit| !unit.is_library) {
            attributes(&unit.parsed.body, false, &mut names);
            let text = &self.sources.file(unit.file).text;
            if text.contains("setattr(") {
                mentioned(text, &mut names);
                methods(&unit.parsed.body, false, &mut unwanted);
            }
        }
        let prefixes = self.prefixes(name);
        let fits = |name: &String| {
            !(access.changes() && unwanted.contains(name) && !decorated.contains(name))
                && !name.starts_with("__")
                && (prefixes.is_empty() || prefixes.iter().any(|p| name.starts_with(p)))
        };
        let mut names: Vec<String> = names.into_iter().filter(fits).collect();
        if !access.changes() {
            // Attributes that built-in types have, or all objects, are tried if the program's texts name them.
            let special = |name: &str| is_special(name) && (access == Access::Test || is_compiled(name));
            let more = self.quoted_names(name, &|name| is_of_built_in(name) || special(name));
            names.extend(more);
            names.sort();
            names.dedup();
        }
        names
    }

    /// The texts with which the name of an attribute may begin; none if nothing is known.
    fn prefixes(&self, name: &ast::Expr) -> Vec<String> {
        match name {
            ast::Expr::Name(n) => starts(&self.units[self.unit].parsed.body, n),
            other => vec![prefix(other)],
        }
    }

    /// The names that stand as texts in the program and may be that of an attribute.
    fn quoted_names(&self, name: &ast::Expr, wanted: &dyn Fn(&str) -> bool) -> Vec<String> {
        let prefixes = self.prefixes(name);
        let mut names = BTreeSet::new();
        // What a class with `__getattr__` is asked for it may hand on to what it holds.
        let hands_on = self.units.iter().any(|unit| unit.answers_any_name);
        for unit in self.units.iter().filter(|unit| !unit.is_library) {
            let text = &self.sources.file(unit.file).text;
            quoted(text, &mut names);
            if hands_on {
                read(text, &mut names);
            }
        }
        let fits = |name: &&str| {
            wanted(name) && (prefixes.is_empty() || prefixes.iter().any(|prefix| name.starts_with(prefix)))
        };
        names.into_iter().filter(fits).map(str::to_owned).collect()
    }
}

/// Whether a name is that of a method that Python itself asks for.
fn is_special(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__") && name != "__main__"
}

/// Whether such a method that `object` gives all objects is compiled where a program takes it as a value.
fn is_compiled(name: &str) -> bool {
    !matches!(
        name,
        "__delattr__"
            | "__dict__"
            | "__dir__"
            | "__format__"
            | "__getattribute__"
            | "__init__"
            | "__init_subclass__"
            | "__new__"
            | "__reduce__"
            | "__reduce_ex__"
            | "__setattr__"
            | "__sizeof__"
            | "__subclasshook__"
    )
}

/// The names that stand behind a dot.
fn read<'t>(text: &'t str, out: &mut BTreeSet<&'t str>) {
    for part in text.split('.').skip(1) {
        let end = part.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(part.len());
        if !part.starts_with(|c: char| c.is_ascii_digit() || c == '_') && end > 0 {
            out.insert(&part[..end]);
        }
    }
}

/// The texts of a program that are a name, or several with blanks between them.
fn quoted<'t>(text: &'t str, out: &mut BTreeSet<&'t str>) {
    for line in text.lines() {
        for part in line.split(['"', '\'']).skip(1) {
            let is_name = |word: &str| {
                !word.starts_with(|c: char| c.is_ascii_digit())
                    && word.chars().all(|c| c.is_alphanumeric() || c == '_')
            };
            if part.split_whitespace().all(is_name) {
                out.extend(part.split_whitespace());
            }
        }
    }
}

/// Whether a decorator is not one of those of the language.
fn is_own_decorator(decorator: &ast::Expr) -> bool {
    match decorator {
        ast::Expr::Name(n) => !matches!(
            n.id.as_str(),
            "property" | "staticmethod" | "classmethod" | "abstractmethod" | "cached_property"
        ),
        _ => false,
    }
}

/// The attributes of classes that may hold descriptors, and what a `__set_name__` puts before their names.
fn set_names(
    body: &[ast::Stmt],
    in_class: bool,
    names: &mut BTreeSet<String>,
    decorated: &mut BTreeSet<String>,
    marks: &mut Vec<String>,
) {
    for stmt in body {
        match stmt {
            ast::Stmt::Assign(s) if in_class && matches!(&*s.value, ast::Expr::Call(_)) => {
                names.extend(s.targets.iter().filter_map(|target| match target {
                    ast::Expr::Name(n) => Some(n.id.to_string()),
                    _ => None,
                }));
            }
            // A decorator may be a class of descriptors.
            ast::Stmt::FunctionDef(s) if in_class && s.decorator_list.iter().any(is_own_decorator) => {
                decorated.insert(s.name.to_string());
            }
            ast::Stmt::FunctionDef(s) if in_class && s.name.as_str() == "__set_name__" => {
                for stmt in &s.body {
                    if let ast::Stmt::Assign(assign) = stmt {
                        marks.push(prefix(&assign.value));
                    }
                }
            }
            _ => {}
        }
        let class = matches!(stmt, ast::Stmt::ClassDef(_));
        for inner in blocks(stmt) {
            set_names(inner, class, names, decorated, marks);
        }
    }
}

/// The names that an attribute set by `setattr` with a computed name may have: those that the text of the program reads
/// as attributes, has as strings, or gives arguments by.
fn mentioned(text: &str, out: &mut BTreeSet<String>) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut before = ' ';
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        before = rest[..start].chars().next_back().unwrap_or(before);
        let word = &rest[start..];
        let end = word.find(|c| !is_word(c)).unwrap_or(word.len());
        let (name, after) = word.split_at(end);
        let next = after.chars().next().unwrap_or(' ');
        let argument = matches!(before, '(' | ' ') && next == '=' && !after.starts_with("==");
        let quoted = matches!(before, '"' | '\'') && next == before;
        let read = before == '.' && next != '(';
        if (argument || quoted || read) && !name.starts_with(|c: char| c.is_ascii_digit()) {
            out.insert(name.to_owned());
        }
        before = name.chars().next_back().unwrap_or(' ');
        rest = after;
    }
}

/// The methods of classes: `setattr` cannot replace them.
fn methods(body: &[ast::Stmt], in_class: bool, out: &mut BTreeSet<String>) {
    for stmt in body {
        if let (ast::Stmt::FunctionDef(s), true) = (stmt, in_class) {
            let is_property = s.decorator_list.iter().any(|d| matches!(d, ast::Expr::Attribute(_)));
            if !is_property {
                out.insert(s.name.to_string());
            }
        }
        let class = matches!(stmt, ast::Stmt::ClassDef(_));
        for inner in blocks(stmt) {
            methods(inner, class, out);
        }
    }
}

/// The names that class bodies define, and those that statements assign as attributes.
fn attributes(body: &[ast::Stmt], in_class: bool, out: &mut BTreeSet<String>) {
    for stmt in body {
        match stmt {
            ast::Stmt::FunctionDef(s) if in_class => {
                out.insert(s.name.to_string());
            }
            ast::Stmt::Assign(s) => {
                s.targets.iter().for_each(|t| targets(t, in_class, out));
                fields_of_namedtuple(&s.value, out);
            }
            ast::Stmt::AnnAssign(s) => targets(&s.target, in_class, out),
            ast::Stmt::AugAssign(s) => targets(&s.target, in_class, out),
            ast::Stmt::For(s) => targets(&s.target, in_class, out),
            _ => {}
        }
        let ast::Stmt::ClassDef(class) = stmt else {
            blocks(stmt).into_iter().for_each(|inner| attributes(inner, false, out));
            continue;
        };
        let mut own = BTreeSet::new();
        attributes(&class.body, true, &mut own);
        out.extend(own.iter().map(|name| super::scope::mangle(Some(&class.name), name).into_owned()));
    }
}

fn targets(target: &ast::Expr, in_class: bool, out: &mut BTreeSet<String>) {
    match target {
        ast::Expr::Attribute(a) => {
            out.insert(a.attr.to_string());
        }
        ast::Expr::Name(n) if in_class => {
            out.insert(n.id.to_string());
        }
        ast::Expr::Tuple(t) => t.elts.iter().for_each(|t| targets(t, in_class, out)),
        ast::Expr::List(t) => t.elts.iter().for_each(|t| targets(t, in_class, out)),
        ast::Expr::Starred(s) => targets(&s.value, in_class, out),
        _ => {}
    }
}

/// `namedtuple("P", "x y")`, `namedtuple("P", ["x", "y"])`.
fn fields_of_namedtuple(value: &ast::Expr, out: &mut BTreeSet<String>) {
    let ast::Expr::Call(call) = value else { return };
    let mut texts: Vec<&ast::Expr> = Vec::new();
    match call.args.get(1) {
        Some(ast::Expr::List(l)) => texts.extend(&l.elts),
        Some(ast::Expr::Tuple(t)) => texts.extend(&t.elts),
        Some(other) => texts.push(other),
        None => {}
    }
    for text in texts {
        if let ast::Expr::Constant(c) = text
            && let Some(text) = c.value.as_str()
        {
            let names = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|n| !n.is_empty());
            out.extend(names.map(str::to_owned));
        }
    }
}

/// The functions of the library that give an object attributes which their arguments name.
const NAMING: &[&str] = &["add_argument(", "add_subparsers(", "set_defaults(", "Namespace("];

/// The names of attributes that calls of these functions give: their keywords, and the texts in them as `argparse`
/// makes names of them.
fn announced(text: &str, out: &mut BTreeSet<String>) {
    for start in NAMING.iter().flat_map(|name| text.match_indices(name).map(|(at, name)| at + name.len())) {
        let mut depth = 1;
        let mut word = String::new();
        let mut chars = text[start..].chars();
        while let Some(c) = chars.next() {
            match c {
                '\'' | '"' => {
                    let literal: String = chars.by_ref().take_while(|inner| *inner != c).collect();
                    let name = literal.trim_start_matches('-').replace('-', "_");
                    if super::special::is_word(&name) {
                        out.insert(name);
                    }
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                '=' if depth == 1 && !word.is_empty() => {
                    out.insert(word.clone());
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            match c {
                c if c.is_alphanumeric() || c == '_' => word.push(c),
                ' ' => {}
                _ => word.clear(),
            }
        }
    }
}
