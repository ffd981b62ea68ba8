//! `functools.singledispatch`, `singledispatchmethod` and `cached_property`: what these decorators do when a
//! program runs is written into the tree before the scopes are analysed. The generic function becomes one that
//! asks `isinstance` of its argument, the most derived classes first; where the type is known, inference decides.

use std::fmt::Write as _;

use rustc_hash::FxHashMap;

use super::{Unit, special, template};
use crate::diag::Diagnostics;
use crate::hir::codes;
use crate::source::Span;
use crate::syntax::ast;

/// The base classes of each class statement of a unit, by name.
pub(super) type Bases = FxHashMap<String, Vec<String>>;

/// Classes of the language and what they are derived from, as far as a generic function may name both.
const PARENTS: &[(&str, &[&str])] = &[
    ("bool", &["int"]),
    ("OrderedDict", &["dict"]),
    ("defaultdict", &["dict"]),
    ("Counter", &["dict"]),
    ("datetime", &["date"]),
    ("Exception", &["BaseException"]),
    ("ArithmeticError", &["Exception"]),
    ("ZeroDivisionError", &["ArithmeticError"]),
    ("OverflowError", &["ArithmeticError"]),
    ("LookupError", &["Exception"]),
    ("IndexError", &["LookupError"]),
    ("KeyError", &["LookupError"]),
    ("OSError", &["Exception"]),
    ("FileNotFoundError", &["OSError"]),
    ("PermissionError", &["OSError"]),
    ("RuntimeError", &["Exception"]),
    ("NotImplementedError", &["RuntimeError"]),
    ("RecursionError", &["RuntimeError"]),
    ("ValueError", &["Exception"]),
    ("UnicodeError", &["ValueError"]),
    ("TypeError", &["Exception"]),
    ("AttributeError", &["Exception"]),
    ("NameError", &["Exception"]),
    ("StopIteration", &["Exception"]),
    ("AssertionError", &["Exception"]),
    ("MutableSequence", &["Sequence"]),
    ("MutableMapping", &["Mapping"]),
    ("MutableSet", &["Set"]),
    ("Sequence", &["Collection"]),
    ("Mapping", &["Collection"]),
    ("Set", &["Collection"]),
    ("Collection", &["Sized", "Iterable", "Container"]),
    ("Generator", &["Iterator"]),
    ("Iterator", &["Iterable"]),
    ("Integral", &["Rational"]),
    ("Rational", &["Real"]),
    ("Real", &["Complex"]),
    ("Complex", &["Number"]),
];

const BUILT_IN: &[&str] = &[
    "int",
    "float",
    "complex",
    "str",
    "bytes",
    "bytearray",
    "list",
    "tuple",
    "dict",
    "set",
    "frozenset",
    "range",
    "NoneType",
    "Fraction",
    "Decimal",
    "deque",
    "date",
    "time",
    "timedelta",
];

const ABSTRACT: &[&str] = &[
    "Sized",
    "Iterable",
    "Container",
    "Number",
    "Hashable",
    "Callable",
    "Reversible",
    "Sequence",
    "Mapping",
];

/// Notes the classes of a unit and their bases.
pub(super) fn collect_bases(body: &[ast::Stmt], bases: &mut Bases) {
    for stmt in body {
        match stmt {
            ast::Stmt::ClassDef(class) => {
                bases.insert(class.name.to_string(), class.bases.iter().filter_map(type_name).collect());
                collect_bases(&class.body, bases);
            }
            ast::Stmt::FunctionDef(def) => collect_bases(&def.body, bases),
            ast::Stmt::If(s) => {
                collect_bases(&s.body, bases);
                collect_bases(&s.orelse, bases);
            }
            ast::Stmt::Try(s) => collect_bases(&s.body, bases),
            _ => {}
        }
    }
}

/// One `register`: a class and the function that was registered for it.
struct Registered {
    class: ast::Expr,
    name: String,
    function: String,
}

/// Rewrites the generic functions of one block; `method` if the block is the body of a class.
pub(super) fn single_dispatch(
    unit: &Unit,
    bases: &Bases,
    body: &mut Vec<ast::Stmt>,
    method: bool,
    diags: &mut Diagnostics,
) {
    let wanted = if method { "singledispatchmethod" } else { "singledispatch" };
    let mut at = 0;
    while at < body.len() {
        let ast::Stmt::FunctionDef(def) = &mut body[at] else {
            at += 1;
            continue;
        };
        let before = def.decorator_list.len();
        def.decorator_list.retain(|d| !special::is_named(unit, d, wanted));
        if def.decorator_list.len() == before {
            at += 1;
            continue;
        }
        let (name, range, decorators) = (def.name.to_string(), def.range, def.decorator_list.clone());
        def.name = ast::Identifier::new(format!("_{name}_default"));
        let mut registry = Registry { unit, diags, generic: &name, method, found: Vec::new(), count: 0 };
        let mut rest = body.split_off(at + 1);
        for stmt in &mut rest {
            registry.statement(stmt);
        }
        let found = registry.found;
        let (text, parts) = dispatcher(&name, found, bases, method);
        let mut made = template::parse_at(&text, range, &parts);
        if let Some(ast::Stmt::FunctionDef(made)) = made.first_mut() {
            made.decorator_list = decorators;
        }
        body.extend(made);
        body.extend(rest);
        at += 2;
    }
}

struct Registry<'r> {
    unit: &'r Unit,
    diags: &'r mut Diagnostics,
    generic: &'r str,
    method: bool,
    found: Vec<Registered>,
    count: usize,
}

impl Registry<'_> {
    /// Whether an expression is `generic.register`.
    fn is_register(&self, expr: &ast::Expr) -> bool {
        matches!(expr, ast::Expr::Attribute(a) if a.attr.as_str() == "register"
            && matches!(&*a.value, ast::Expr::Name(n) if n.id.as_str() == self.generic))
    }

    fn fresh(&mut self) -> String {
        self.count += 1;
        format!("_{}_{}", self.generic, self.count)
    }

    fn add(&mut self, class: &ast::Expr, function: &str) {
        match class {
            ast::Expr::BinOp(b) if b.op == ast::Operator::BitOr => {
                self.add(&b.left, function);
                self.add(&b.right, function);
            }
            ast::Expr::Subscript(s) if special::is_named(self.unit, &s.value, "Union") => match &*s.slice {
                ast::Expr::Tuple(t) => t.elts.iter().for_each(|e| self.add(e, function)),
                other => self.add(other, function),
            },
            _ => match type_name(class) {
                Some(name) => {
                    // The last registration counts.
                    self.found.retain(|r| r.name != name);
                    self.found.push(Registered { class: class.clone(), name, function: function.to_owned() });
                }
                None => self.refuse(ast::Ranged::range(class), "this is not the name of a class"),
            },
        }
    }

    fn refuse(&mut self, range: ast::text_size::TextRange, why: &str) {
        let span = Span::new(self.unit.file, range.start().into(), range.end().into());
        self.diags
            .error(codes::METHOD_DECORATOR, span, format!("`register` is not compiled here: {why}"))
            .help("write `@function.register(Class)` with the name of a class");
    }

    /// Takes the registrations out of one statement.
    fn statement(&mut self, stmt: &mut ast::Stmt) {
        match stmt {
            ast::Stmt::FunctionDef(def) => self.decorated(def),
            ast::Stmt::Expr(e) => {
                let ast::Expr::Call(call) = &*e.value else { return };
                let (class, function) = match (&*call.func, call.args.as_slice()) {
                    // `f.register(C, function)`
                    (func, [class, function]) if self.is_register(func) => (class, function),
                    // `f.register(C)(function)`
                    (ast::Expr::Call(inner), [function]) if self.is_register(&inner.func) => {
                        let [class] = inner.args.as_slice() else { return };
                        (class, function)
                    }
                    _ => return,
                };
                let (class, function, range) = (class.clone(), function.clone(), e.range);
                let name = self.fresh();
                self.add(&class, &name);
                let made = template::parse_at(&format!("{name} = __0__\n"), range, &[function]);
                if let Some(made) = made.into_iter().next() {
                    *stmt = made;
                }
            }
            _ => {}
        }
    }

    fn decorated(&mut self, def: &mut ast::StmtFunctionDef) {
        let mut classes = Vec::new();
        let mut others = Vec::new();
        let mut by_annotation = false;
        for decorator in std::mem::take(&mut def.decorator_list) {
            match &decorator {
                d if self.is_register(d) => by_annotation = true,
                ast::Expr::Call(call) if self.is_register(&call.func) && call.args.len() == 1 => {
                    classes.push(call.args[0].clone());
                }
                _ => others.push(decorator),
            }
        }
        def.decorator_list = others;
        if by_annotation {
            let first = def.args.posonlyargs.iter().chain(&def.args.args).nth(usize::from(self.method));
            match first.and_then(|a| a.def.annotation.as_deref()) {
                Some(annotation) => classes.push(annotation.clone()),
                None => self.refuse(def.range, "the first parameter has no annotation"),
            }
        }
        if classes.is_empty() {
            return;
        }
        // The functions are often all called `_`: each needs a name of its own.
        let name = self.fresh();
        if def.name.as_str().trim_matches('_').is_empty()
            || self.found.iter().any(|r| r.function == def.name.as_str())
        {
            def.name = ast::Identifier::new(name);
        }
        let name = def.name.to_string();
        for class in &classes {
            self.add(class, &name);
        }
    }
}

/// The text of the function that chooses, and the classes it names.
fn dispatcher(name: &str, found: Vec<Registered>, bases: &Bases, method: bool) -> (String, Vec<ast::Expr>) {
    let (this, head) = if method { ("self.", "self, ") } else { ("", "") };
    let mut text = format!("def {name}({head}arg, /, *args, **named):\n");
    let mut default = format!("_{name}_default");
    let sorted = sorted(found, bases);
    let mut parts = Vec::new();
    for (n, one) in sorted.iter().enumerate() {
        parts.push(one.class.clone());
        let function = &one.function;
        if one.name == "object" {
            default.clone_from(function);
            continue;
        }
        let mut test = match one.name.as_str() {
            "NoneType" => "arg is None".to_owned(),
            _ => format!("isinstance(arg, __{n}__)"),
        };
        // Classes of other modules: which is derived from which is only known when names are resolved.
        for (other, later) in sorted.iter().enumerate().skip(n + 1) {
            if !is_known(&one.name, bases) && !is_known(&later.name, bases) {
                let _ = write!(
                    test,
                    " and not (issubclass(__{other}__, __{n}__) and isinstance(arg, __{other}__))"
                );
            }
        }
        let _ = writeln!(text, "    if {test}:\n        return {this}{function}(arg, *args, **named)");
    }
    let _ = writeln!(text, "    return {this}{default}(arg, *args, **named)");
    (text, parts)
}

/// Derived classes before their bases, abstract ones of the library after all others.
fn sorted(mut found: Vec<Registered>, bases: &Bases) -> Vec<Registered> {
    let mut result = Vec::with_capacity(found.len());
    while !found.is_empty() {
        let mut next = 0;
        for n in 0..found.len() {
            let is_base = |other: &Registered| derives(&other.name, &found[n].name, bases, 0);
            if !found.iter().enumerate().any(|(m, other)| m != n && is_base(other)) {
                next = n;
                break;
            }
        }
        result.push(found.remove(next));
    }
    let rank = |r: &Registered| match r.name.as_str() {
        "object" => 2,
        name if !bases.contains_key(name) && is_abstract(name) => 1,
        _ => 0,
    };
    result.sort_by_key(rank);
    result
}

fn is_abstract(name: &str) -> bool {
    ABSTRACT.contains(&name) || parents(name).iter().any(|p| is_abstract(p))
}

fn is_known(name: &str, bases: &Bases) -> bool {
    bases.contains_key(name) || BUILT_IN.contains(&name) || !parents(name).is_empty() || is_abstract(name)
}

fn parents(name: &str) -> &'static [&'static str] {
    PARENTS.iter().find(|(n, _)| *n == name).map_or(&[], |(_, parents)| parents)
}

fn derives(name: &str, base: &str, bases: &Bases, depth: usize) -> bool {
    if depth > 32 {
        return false;
    }
    let is = |parent: &str| parent == base || derives(parent, base, bases, depth + 1);
    match bases.get(name) {
        Some(parents) => parents.iter().any(|p| is(p)),
        None => parents(name).iter().any(|p| is(p)),
    }
}

/// The name by which a class is known: `int`, `abc.Sequence`, `type(None)`.
fn type_name(expr: &ast::Expr) -> Option<String> {
    match expr {
        ast::Expr::Name(n) => Some(n.id.to_string()),
        ast::Expr::Attribute(a) => Some(a.attr.to_string()),
        ast::Expr::Subscript(s) => type_name(&s.value),
        ast::Expr::Constant(c) if matches!(c.value, ast::Constant::None) => Some("NoneType".to_owned()),
        ast::Expr::Call(call) => match (&*call.func, call.args.as_slice()) {
            (ast::Expr::Name(n), [arg]) if n.id.as_str() == "type" => {
                matches!(arg, ast::Expr::Constant(c) if matches!(c.value, ast::Constant::None))
                    .then(|| "NoneType".to_owned())
            }
            _ => None,
        },
        _ => None,
    }
}

/// `@cached_property` methods of a class: each gets another name, and a property under its own that keeps the
/// first result.
pub(super) fn cached_properties(unit: &Unit, class: &mut ast::StmtClassDef, text: &mut String) {
    let frozen = super::expand::is_frozen(unit, class);
    for stmt in &mut class.body {
        let ast::Stmt::FunctionDef(def) = stmt else { continue };
        let before = def.decorator_list.len();
        def.decorator_list.retain(|d| !special::is_named(unit, d, "cached_property"));
        if def.decorator_list.len() == before {
            continue;
        }
        let name = def.name.to_string();
        let (make, field) = (format!("_{}_make_{name}", class.name), format!("_{}_kept_{name}", class.name));
        def.name = ast::Identifier::new(&make);
        let keep = if frozen {
            format!("object.__setattr__(self, \"{field}\", self.{make}())")
        } else {
            format!("self.{field} = self.{make}()")
        };
        let _ = write!(
            text,
            "    @property\n    def {name}(self):\n        if not hasattr(self, \"{field}\"):\n            {keep}\n        \
             return self.{field}\n"
        );
        if !frozen {
            let _ = write!(
                text,
                "    @{name}.setter\n    def {name}(self, value):\n        self.{field} = value\n    \
                 @{name}.deleter\n    def {name}(self):\n        del self.{field}\n"
            );
        }
    }
}

/// `name = partialmethod(method, value, …)` in the body of a class: the method that it means.
pub(super) fn partial_methods(unit: &Unit, class: &mut ast::StmtClassDef) {
    for stmt in &mut class.body {
        let ast::Stmt::Assign(assign) = stmt else { continue };
        let ([ast::Expr::Name(target)], ast::Expr::Call(call)) = (assign.targets.as_slice(), &*assign.value)
        else {
            continue;
        };
        let ([ast::Expr::Name(method), plain @ ..], true) =
            (call.args.as_slice(), special::is_named(unit, &call.func, "partialmethod"))
        else {
            continue;
        };
        let mut given = String::new();
        let mut parts = Vec::new();
        for value in plain {
            let _ = write!(given, "__{}__, ", parts.len());
            parts.push(value.clone());
        }
        given.push_str("*args");
        for keyword in &call.keywords {
            match &keyword.arg {
                Some(name) => drop(write!(given, ", {name}=__{}__", parts.len())),
                None => drop(write!(given, ", **__{}__", parts.len())),
            }
            parts.push(keyword.value.clone());
        }
        let text = format!(
            "def {}(self, /, *args, **named):\n    return self.{}({given}, **named)\n",
            target.id, method.id
        );
        if let Some(made) = template::parse_at(&text, assign.range, &parts).into_iter().next() {
            *stmt = made;
        }
    }
}
