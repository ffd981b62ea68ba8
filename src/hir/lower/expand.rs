//! Classes that are written as a list of fields: `@dataclass`, `NamedTuple`, `namedtuple(…)`. Before the
//! scopes are analysed, the methods Python makes for them at run time are written as source text, parsed,
//! and appended to the class body; [`Unit::generated`] remembers where they start.

use std::fmt::Write as _;

use rustc_hash::{FxHashMap, FxHashSet};

use super::generate::{
    Field, FieldDefault, ORDER_METHODS, Settings, dataclass_text, fill_fields, has_method, named_tuple_text,
    repr_text, total_ordering_text,
};
use super::{Unit, coroutine, dispatch, enums, func::is_literal, special, template, testcases, type_call};
use crate::diag::Diagnostics;
use crate::hir::{EnumKind, codes};
use crate::source::Span;
use crate::syntax::{self, ast};

/// Fields of the data classes seen so far, by class name.
#[derive(Default)]
pub struct Records {
    fields: FxHashMap<String, Vec<Field>>,
    /// Classes whose `__repr__` was generated.
    repr: FxHashMap<String, String>,
    /// Enumerations.
    enums: FxHashMap<String, EnumKind>,
    /// The comparisons that classes define or inherit.
    order: FxHashMap<String, Vec<&'static str>>,
    /// Classes derived from `list`, `dict` or `set`.
    built_in: FxHashMap<String, String>,
    /// Classes derived from `TypedDict`.
    typed_dicts: FxHashSet<String>,
    /// What the program's texts read of names that begin as classes do: `Name.attribute`.
    reads: rustc_hash::FxHashSet<String>,
}

impl Records {
    /// Notes which attributes a program's text reads of classes.
    pub fn note_reads(&mut self, text: &str) {
        if !text.contains("dataclass") {
            return;
        }
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        for (at, _) in text.match_indices('.') {
            let (before, after) = (&text[..at], &text[at + 1..]);
            let start = before
                .rfind(|c| !is_part(c))
                .map_or(0, |n| n + before[n..].chars().next().map_or(1, char::len_utf8));
            let end = after.find(|c| !is_part(c)).unwrap_or(after.len());
            if before[start..].starts_with(char::is_uppercase) && end > 0 {
                self.reads.insert(format!("{}.{}", &before[start..], &after[..end]));
            }
        }
    }
}

/// Writes the methods of all record classes of a unit.
pub fn expand(unit: &mut Unit, records: &mut Records, diags: &mut Diagnostics) {
    coroutine::plain(unit, diags);
    let mut body = std::mem::take(&mut unit.parsed.body);
    let mut bases = dispatch::Bases::default();
    if special::uses(unit, "functools") {
        dispatch::collect_bases(&body, &mut bases);
    }
    if !unit.is_library {
        testcases::run_tests(&mut body);
    }
    dispatch::single_dispatch(unit, &bases, &mut body, false, diags);
    let member_maps = unit.asks_members;
    let classes = body
        .iter()
        .filter_map(|s| match s {
            ast::Stmt::ClassDef(class) => Some(class.name.to_string()),
            _ => None,
        })
        .collect();
    // Only a program with a call of `type` needs them.
    let defs = match !unit.is_library && type_call::makes_classes(&body) {
        true => type_call::functions(&body),
        false => type_call::Defs::default(),
    };
    let managers = FxHashSet::default();
    Expander { unit, records, diags, bases, member_maps, classes, defs, managers }.stmts(&mut body, "");
    unit.parsed.body = body;
}

/// Whether the fields of the class cannot be assigned from outside.
pub(super) fn is_frozen(unit: &Unit, class: &ast::StmtClassDef) -> bool {
    class.decorator_list.iter().any(|d| match d {
        ast::Expr::Call(call) if special::is_named(unit, &call.func, "dataclass") => {
            call.keywords.iter().any(|k| k.arg.as_deref() == Some("frozen") && is_true(&k.value))
        }
        _ => false,
    })
}

/// The fields of a `NamedTuple` class.
pub(super) fn named_fields(class: &ast::StmtClassDef) -> Vec<String> {
    class
        .body
        .iter()
        .filter_map(|s| match s {
            ast::Stmt::AnnAssign(a) => match &*a.target {
                ast::Expr::Name(n) => Some(n.id.to_string()),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

struct Expander<'e> {
    unit: &'e mut Unit,
    records: &'e mut Records,
    diags: &'e mut Diagnostics,
    bases: dispatch::Bases,
    /// Whether the program asks for `__members__`.
    member_maps: bool,
    /// The classes of the module itself.
    classes: FxHashSet<String>,
    /// The functions that calls of `type` may name.
    defs: type_call::Defs,
    /// The functions with `@contextmanager`.
    managers: FxHashSet<String>,
}

impl Expander<'_> {
    fn stmts(&mut self, body: &mut Vec<ast::Stmt>, outer: &str) {
        let mut at = 0;
        while at < body.len() {
            self.typed_dict(&mut body[at]);
            self.new_type(&mut body[at]);
            if let Some(class) = self.namedtuple_assignment(&body[at]) {
                body[at] = ast::Stmt::ClassDef(class);
            }
            if let Some(class) = enums::assignment(self.unit, &body[at]) {
                body[at] = class;
            }
            if let Some(class) = type_call::class_statement(&body[at], &self.defs) {
                self.unit.made_classes.insert(ast::Ranged::start(&body[at]).into());
                body.splice(at..=at, class);
            }
            if let ast::Stmt::ClassDef(class) = &mut body[at]
                && let Some(base) = self.namedtuple_base(class)
            {
                body.insert(at, ast::Stmt::ClassDef(base));
            }
            match &mut body[at] {
                ast::Stmt::ClassDef(class) => {
                    let qualname = format!("{outer}{}", class.name);
                    dispatch::single_dispatch(self.unit, &self.bases, &mut class.body, true, self.diags);
                    self.stmts(&mut class.body, &format!("{qualname}."));
                    if let Some(base) = self.built_in_base(class) {
                        if matches!(base.as_str(), "list" | "dict" | "set") {
                            begin_with_base(class, &base);
                        }
                        self.records.built_in.insert(class.name.to_string(), base);
                    }
                    self.class(class, &qualname);
                }
                ast::Stmt::FunctionDef(def) => {
                    self.within_contexts(def);
                    let inner = format!("{outer}{}.<locals>.", def.name);
                    dispatch::single_dispatch(self.unit, &self.bases, &mut def.body, false, self.diags);
                    self.stmts(&mut def.body, &inner);
                    if let Some(note) = self.note_of_wrapped(def) {
                        body.insert(at + 1, note);
                        at += 1;
                    }
                }
                ast::Stmt::If(s) => {
                    self.stmts(&mut s.body, outer);
                    self.stmts(&mut s.orelse, outer);
                }
                ast::Stmt::Try(s) => {
                    self.stmts(&mut s.body, outer);
                    self.stmts(&mut s.orelse, outer);
                }
                ast::Stmt::For(s) => self.stmts(&mut s.body, outer),
                ast::Stmt::While(s) => self.stmts(&mut s.body, outer),
                ast::Stmt::With(s) => self.stmts(&mut s.body, outer),
                _ => {}
            }
            at += 1;
        }
    }

    /// `@tag(x)`, where `tag` is a function with `@contextmanager`: each call of what is decorated has a context of its
    /// own, which `__in_context__(tag, x)` makes.
    fn within_contexts(&mut self, def: &mut ast::StmtFunctionDef) {
        for decorator in &mut def.decorator_list {
            let ast::Expr::Call(call) = decorator else { continue };
            if matches!(&*call.func, ast::Expr::Name(n) if self.managers.contains(n.id.as_str())) {
                let name = ast::Expr::Name(ast::ExprName {
                    range: ast::Ranged::range(&*call.func),
                    id: ast::Identifier::new("__in_context__"),
                    ctx: ast::ExprContext::Load,
                });
                call.args.insert(0, std::mem::replace(&mut *call.func, name));
            }
        }
        let is_manager = |decorator: &ast::Expr| match decorator {
            ast::Expr::Name(n) => n.id.as_str() == "contextmanager",
            ast::Expr::Attribute(a) => a.attr.as_str() == "contextmanager",
            _ => false,
        };
        if def.decorator_list.iter().any(is_manager) {
            self.managers.insert(def.name.to_string());
        }
    }

    /// `wrapper.__wrapped__ = f` for a function with `@wraps(f)`, in a program that asks for it.
    fn note_of_wrapped(&self, def: &ast::StmtFunctionDef) -> Option<ast::Stmt> {
        if !self.unit.asks_wrapped {
            return None;
        }
        let wrapped = def.decorator_list.iter().find_map(|decorator| match decorator {
            ast::Expr::Call(call) if special::is_named(self.unit, &call.func, "wraps") => call.args.first(),
            _ => None,
        })?;
        let text = format!("{}.__wrapped__ = __0__\n", def.name);
        template::parse_at(&text, ast::Ranged::range(wrapped), std::slice::from_ref(wrapped))
            .into_iter()
            .next()
    }

    /// The built-in type that a class is derived from, directly or not.
    fn built_in_base(&self, class: &ast::StmtClassDef) -> Option<String> {
        class.bases.iter().find_map(|base| match base {
            ast::Expr::Name(n) if special::is_built_in_base(base) => Some(n.id.to_string()),
            ast::Expr::Name(n) => self.records.built_in.get(n.id.as_str()).cloned(),
            ast::Expr::Subscript(s) if special::is_built_in_base(base) => match &*s.value {
                ast::Expr::Name(n) => Some(n.id.to_string()),
                _ => None,
            },
            _ => None,
        })
    }

    fn span(&self, range: ast::text_size::TextRange) -> Span {
        Span::new(self.unit.file, range.start().into(), range.end().into())
    }

    /// A `TypedDict` is another name for `dict`.
    fn typed_dict(&mut self, stmt: &mut ast::Stmt) {
        let (name, range) = match stmt {
            ast::Stmt::ClassDef(class) => {
                let is_one = class.bases.iter().any(|base| {
                    special::is_named(self.unit, base, "TypedDict")
                        || matches!(base, ast::Expr::Name(n) if self.records.typed_dicts.contains(n.id.as_str()))
                });
                if !is_one {
                    return;
                }
                self.records.typed_dicts.insert(class.name.to_string());
                (class.name.clone(), class.range)
            }
            ast::Stmt::Assign(assign) => match (assign.targets.as_slice(), &*assign.value) {
                ([ast::Expr::Name(target)], ast::Expr::Call(call))
                    if special::is_named(self.unit, &call.func, "TypedDict") =>
                {
                    (target.id.clone(), assign.range)
                }
                _ => return,
            },
            _ => return,
        };
        let named = |id, ctx| ast::Expr::Name(ast::ExprName { range, id, ctx });
        *stmt = ast::Stmt::Assign(ast::StmtAssign {
            range,
            targets: vec![named(name, ast::ExprContext::Store)],
            value: Box::new(named(ast::Identifier::new("dict"), ast::ExprContext::Load)),
            type_comment: None,
        });
    }

    /// `UserId = NewType("UserId", int)`: a function that gives what it gets.
    fn new_type(&self, stmt: &mut ast::Stmt) {
        let ast::Stmt::Assign(assign) = stmt else { return };
        let ([ast::Expr::Name(target)], ast::Expr::Call(call)) = (assign.targets.as_slice(), &*assign.value)
        else {
            return;
        };
        if !special::is_named(self.unit, &call.func, "NewType") {
            return;
        }
        let made = syntax::parse_generated(&format!("def {}(x):\n    return x\n", target.id));
        if let Some(ast::Stmt::FunctionDef(mut def)) = made.into_iter().next() {
            def.range = assign.range;
            *stmt = ast::Stmt::FunctionDef(def);
        }
    }

    /// `P = namedtuple("P", "x y")` as a class.
    fn namedtuple_assignment(&mut self, stmt: &ast::Stmt) -> Option<ast::StmtClassDef> {
        let ast::Stmt::Assign(assign) = stmt else { return None };
        let [ast::Expr::Name(target)] = assign.targets.as_slice() else { return None };
        self.namedtuple_call(&target.id, &assign.value, assign.range)
    }

    /// The base of `class P(namedtuple("P", "x y"))` as a class of its own, which `P` then names.
    fn namedtuple_base(&mut self, class: &mut ast::StmtClassDef) -> Option<ast::StmtClassDef> {
        for n in 0..class.bases.len() {
            let range = ast::Ranged::range(&class.bases[n]);
            let name = format!("{}_fields", class.name);
            if let Some(base) = self.namedtuple_call(&name, &class.bases[n], range) {
                class.bases[n] = ast::Expr::Name(ast::ExprName {
                    range,
                    id: base.name.clone(),
                    ctx: ast::ExprContext::Load,
                });
                return Some(base);
            }
        }
        None
    }

    /// A call of `namedtuple` as a class of the given name.
    fn namedtuple_call(
        &mut self,
        name: &str,
        call: &ast::Expr,
        range: ast::text_size::TextRange,
    ) -> Option<ast::StmtClassDef> {
        let ast::Expr::Call(call) = call else { return None };
        let named = special::is_named(self.unit, &call.func, "namedtuple");
        let typed = special::is_named(self.unit, &call.func, "NamedTuple");
        if !named && !typed {
            return None;
        }
        let mut fields = call.args.get(1).and_then(|f| field_names(f, typed))?;
        let mut defaults: &[ast::Expr] = &[];
        for keyword in &call.keywords {
            match (keyword.arg.as_deref(), &keyword.value) {
                (Some("defaults"), ast::Expr::Tuple(t)) if t.elts.iter().all(is_literal) => {
                    defaults = &t.elts
                }
                (Some("defaults"), ast::Expr::List(t)) if t.elts.iter().all(is_literal) => defaults = &t.elts,
                (Some("rename"), value) if as_bool(value) == Some(true) => rename_fields(&mut fields),
                (Some("rename"), value) if as_bool(value) == Some(false) => {}
                // The module is only what `pickle` asks for.
                (Some("module"), value) if is_literal(value) => {}
                _ => {
                    let span = self.span(keyword.range);
                    self.diags
                        .error(codes::COMPUTED_CLASS, span, "this option of `namedtuple` is not compiled")
                        .help("write a class with `typing.NamedTuple` instead");
                }
            }
        }
        let mut text = format!("class {name}(NamedTuple):\n");
        for (name, _) in &fields {
            let _ = writeln!(text, "    {name}: object");
        }
        if fields.is_empty() {
            text.push_str("    pass\n");
        }
        let ast::Stmt::ClassDef(mut class) = syntax::parse_generated(&text).into_iter().next()? else {
            return None;
        };
        class.range = range;
        let count = fields.len();
        for (n, (stmt, (_, annotation))) in class.body.iter_mut().zip(fields).enumerate() {
            let ast::Stmt::AnnAssign(field) = stmt else { continue };
            if let Some(annotation) = annotation {
                *field.annotation = annotation;
            }
            let from = (n + defaults.len()).checked_sub(count);
            field.value = from.and_then(|n| defaults.get(n)).map(|d| Box::new(d.clone()));
        }
        // The name must be found even if only `namedtuple` was imported.
        let special = ("typing".to_owned(), "NamedTuple".to_owned());
        self.unit.specials.entry("NamedTuple".to_owned()).or_insert(special);
        Some(class)
    }

    fn class(&mut self, class: &mut ast::StmtClassDef, qualname: &str) {
        let mut settings = None;
        let mut total = false;
        let unit = &*self.unit;
        let mut bad = Vec::new();
        for decorator in &class.decorator_list {
            let (head, keywords) = match decorator {
                ast::Expr::Call(call) => (&*call.func, call.keywords.as_slice()),
                other => (other, &[][..]),
            };
            if special::is_named(unit, head, "dataclass") {
                settings = Some(read_settings(keywords, &mut bad));
            }
            total |= special::is_named(unit, head, "total_ordering");
        }
        let named = class.bases.iter().any(|b| special::is_named(unit, b, "NamedTuple"));
        for range in bad {
            let span = self.span(range);
            self.diags
                .error(codes::DATACLASS, span, "this option of `dataclass` is not compiled")
                .help("leave it out, or write the method yourself");
        }
        let mut text = String::new();
        let mut fields = Vec::new();
        if named {
            fields = self.fields(class, false);
            text = named_tuple_text(class, qualname, &fields);
        } else if let Some(settings) = settings {
            fields = self.inherited(class);
            for field in self.fields(class, settings.keyword) {
                match fields.iter_mut().find(|f: &&mut Field| f.name == field.name) {
                    Some(old) => *old = field,
                    None => fields.push(field),
                }
            }
            self.records.fields.insert(class.name.to_string(), fields.clone());
            if settings.repr && !has_method(class, "__repr__") {
                self.records.repr.insert(class.name.to_string(), qualname.to_owned());
            }
            if !self.check_order(class, &fields) {
                return;
            }
            text = dataclass_text(class, qualname, &fields, settings);
        } else if let Some(base) = self.record_base(class) {
            // A plain class derived from a data class prints its own name.
            if let Some(fields) = self.records.fields.get(&base).filter(|_| !has_method(class, "__repr__")) {
                let fields: Vec<&Field> = fields.iter().filter(|f| f.repr).collect();
                repr_text(&mut text, qualname, &fields);
                let fields = self.records.fields[&base].clone();
                self.records.fields.insert(class.name.to_string(), fields);
                self.records.repr.insert(class.name.to_string(), qualname.to_owned());
            }
        }
        let order = self.comparisons(class);
        if total {
            total_ordering_text(&order, &mut text);
        }
        self.records.order.insert(class.name.to_string(), if total { ORDER_METHODS.to_vec() } else { order });
        dispatch::cached_properties(self.unit, class, &mut text);
        dispatch::partial_methods(self.unit, class);
        if let Some(kind) = enums::enum_kind(self.unit, class, &self.records.enums) {
            self.records.enums.insert(class.name.to_string(), kind);
            let facts = enums::members(self.unit, class, kind, self.member_maps, &mut text, self.diags);
            self.unit.enums.insert(class.range.start().into(), facts);
        }
        if text.is_empty() {
            return;
        }
        let made = syntax::parse_generated(&format!("class {}:\n{text}", class.name));
        let Some(ast::Stmt::ClassDef(made)) = made.into_iter().next() else { return };
        let from = class.body.len();
        let name = class.name.clone();
        self.unit.generated.insert(class.range.start().into(), from);
        class.body.extend(made.body);
        for stmt in class.body.iter_mut().skip(from) {
            if let ast::Stmt::FunctionDef(def) = stmt {
                match def.name.as_str() {
                    "__init__" => fill_init(def, &fields),
                    "__fields__" => {
                        fill_fields(def, &name, &fields, |annotation| self.type_value(annotation));
                    }
                    _ => {}
                }
            }
        }
    }

    /// The value that `fields(…)` shows as the type of a field: a class with a name that means the same everywhere, or
    /// that name where annotations are not evaluated.
    fn type_value(&self, annotation: &ast::Expr) -> Option<ast::Expr> {
        let ast::Expr::Name(name) = annotation else { return None };
        let id = name.id.as_str();
        let known = crate::hir::builtins::is_type(id) || self.classes.contains(id);
        let as_text =
            self.unit.specials.values().any(|(module, name)| module == "__future__" && name == "annotations");
        if as_text {
            let (range, value) = (name.range, ast::Constant::Str(id.to_owned()));
            return Some(ast::Expr::Constant(ast::ExprConstant { range, value, kind: None }));
        }
        known.then(|| annotation.clone())
    }

    /// The comparisons that a class defines or inherits.
    fn comparisons(&self, class: &ast::StmtClassDef) -> Vec<&'static str> {
        let inherits = |name: &str| {
            class.bases.iter().any(|base| match base {
                ast::Expr::Name(base) => {
                    self.records.order.get(base.id.as_str()).is_some_and(|has| has.contains(&name))
                }
                _ => false,
            })
        };
        ORDER_METHODS.into_iter().filter(|name| has_method(class, name) || inherits(name)).collect()
    }

    /// The base class that is a data class with a generated `__repr__`.
    fn record_base(&self, class: &ast::StmtClassDef) -> Option<String> {
        class.bases.iter().find_map(|b| match b {
            ast::Expr::Name(n) if self.records.repr.contains_key(n.id.as_str()) => Some(n.id.to_string()),
            _ => None,
        })
    }

    fn inherited(&self, class: &ast::StmtClassDef) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for base in class.bases.iter().rev() {
            let name = match base {
                ast::Expr::Name(n) => n.id.as_str(),
                ast::Expr::Attribute(a) => a.attr.as_str(),
                _ => continue,
            };
            for field in self.records.fields.get(name).into_iter().flatten() {
                let mut field = field.clone();
                // A default of the base is found in the base.
                if let Some(FieldDefault::Attr(attr)) = &mut field.default
                    && !attr.contains('.')
                {
                    *attr = format!("{name}.{attr}");
                }
                match fields.iter_mut().find(|f| f.name == field.name) {
                    Some(old) => *old = field,
                    None => fields.push(field),
                }
            }
        }
        fields
    }

    /// The class's own fields. Defaults that are not literals move to class attributes of their own.
    fn fields(&mut self, class: &mut ast::StmtClassDef, keyword: bool) -> Vec<Field> {
        let mut fields = Vec::new();
        let mut extra = Vec::new();
        let mut keyword = keyword;
        for stmt in &mut class.body {
            let ast::Stmt::AnnAssign(a) = stmt else { continue };
            let ast::Expr::Name(name) = &*a.target else { continue };
            let head = match &*a.annotation {
                ast::Expr::Subscript(s) => &*s.value,
                other => other,
            };
            if special::is_named(self.unit, head, "ClassVar") {
                continue;
            }
            if special::is_named(self.unit, head, "KW_ONLY") {
                keyword = true;
                continue;
            }
            let name = name.id.to_string();
            let mut field = Field::new(name.clone(), (*a.annotation).clone(), keyword);
            if special::is_named(self.unit, head, "InitVar") {
                field.passed_on = true;
                field.annotation = match &*a.annotation {
                    ast::Expr::Subscript(s) => Some((*s.slice).clone()),
                    _ => None,
                };
            }
            if let Some(value) = a.value.take() {
                let (value, is_factory) = self.field_call(*value, &mut field);
                let Some(value) = value else {
                    fields.push(field);
                    continue;
                };
                field.default = Some(if is_factory {
                    FieldDefault::Factory(value)
                } else if is_literal(&value) {
                    if matches!(&value, ast::Expr::Constant(c) if matches!(c.value, ast::Constant::None)) {
                        or_none(&mut a.annotation, &value);
                    }
                    // The default is an attribute of the class too, for who reads it there.
                    if !field.passed_on && self.records.reads.contains(&format!("{}.{name}", class.name)) {
                        extra.push(assignment(&name, value.clone(), a.range));
                    }
                    FieldDefault::Literal(value)
                } else {
                    let attr = format!("_{name}_default");
                    extra.push(assignment(&attr, value, a.range));
                    FieldDefault::Attr(attr)
                });
            }
            fields.push(field);
        }
        class.body.extend(extra);
        fields
    }

    /// `field(default=…, …)`: the default inside, and whether it is a factory.
    fn field_call(&mut self, value: ast::Expr, field: &mut Field) -> (Option<ast::Expr>, bool) {
        let ast::Expr::Call(call) = value else { return (Some(value), false) };
        if !special::is_named(self.unit, &call.func, "field") {
            return (Some(ast::Expr::Call(call)), false);
        }
        let mut default = (None, false);
        for keyword in call.keywords {
            let flag = is_true(&keyword.value);
            match keyword.arg.as_deref() {
                Some("default") => default = (Some(keyword.value), false),
                Some("default_factory") => default = (Some(keyword.value), true),
                Some("init") => field.init = flag,
                Some("repr") => field.repr = flag,
                Some("compare") => field.compare = flag,
                Some("kw_only") => field.keyword = flag,
                Some("hash") => field.hash = as_bool(&keyword.value),
                Some("metadata") => field.metadata = Some(keyword.value),
                _ => {
                    let span = self.span(keyword.range);
                    self.diags
                        .error(codes::DATACLASS, span, "this option of `field` is not compiled")
                        .help("leave it out");
                }
            }
        }
        default
    }

    /// Reports fields that cannot be parameters in their order.
    fn check_order(&mut self, class: &ast::StmtClassDef, fields: &[Field]) -> bool {
        let mut seen: Option<&str> = None;
        for field in fields.iter().filter(|f| f.init && !f.keyword) {
            match (&field.default, seen) {
                (Some(_), _) => seen = Some(&field.name),
                (None, Some(before)) => {
                    let span = self.span(class.range);
                    let span = Span { end: (span.start + 5).min(span.end), ..span };
                    let text =
                        format!("the field `{}` without a default follows `{before}` with one", field.name);
                    self.diags
                        .error(codes::DATACLASS, span, text)
                        .help("move fields without defaults to the front");
                    return false;
                }
                (None, None) => {}
            }
        }
        true
    }
}

fn read_settings(keywords: &[ast::Keyword], bad: &mut Vec<ast::text_size::TextRange>) -> Settings {
    let mut settings = Settings {
        init: true,
        repr: true,
        eq: true,
        order: false,
        frozen: false,
        keyword: false,
        hash: false,
    };
    for keyword in keywords {
        let flag = is_true(&keyword.value);
        match keyword.arg.as_deref() {
            Some("init") => settings.init = flag,
            Some("repr") => settings.repr = flag,
            Some("eq") => settings.eq = flag,
            Some("order") => settings.order = flag,
            Some("frozen") => settings.frozen = flag,
            Some("kw_only") => settings.keyword = flag,
            Some("slots" | "match_args" | "weakref_slot") => {}
            Some("unsafe_hash") => settings.hash = flag,
            _ => bad.push(keyword.range),
        }
    }
    settings
}

/// Writes `list.__init__(self)` at the start of `__init__`: an object of a class derived from `list` is an empty list
/// even if `__init__` does not say so.
fn begin_with_base(class: &mut ast::StmtClassDef, base: &str) {
    for stmt in &mut class.body {
        let ast::Stmt::FunctionDef(def) = stmt else { continue };
        let receiver = def.args.posonlyargs.iter().chain(&def.args.args).next();
        let (Some(range), Some(receiver)) = (def.body.first().map(ast::Ranged::range), receiver) else {
            continue;
        };
        if def.name.as_str() != "__init__" {
            continue;
        }
        let name = |id: &str| {
            let ctx = ast::ExprContext::Load;
            ast::Expr::Name(ast::ExprName { range, id: ast::Identifier::new(id), ctx })
        };
        let init = ast::Expr::Attribute(ast::ExprAttribute {
            range,
            value: Box::new(name(base)),
            attr: ast::Identifier::new("__init__"),
            ctx: ast::ExprContext::Load,
        });
        let call = ast::Expr::Call(ast::ExprCall {
            range,
            func: Box::new(init),
            args: vec![name(receiver.def.arg.as_str())],
            keywords: Vec::new(),
        });
        def.body.insert(0, ast::Stmt::Expr(ast::StmtExpr { range, value: Box::new(call) }));
    }
}

fn is_true(expr: &ast::Expr) -> bool {
    as_bool(expr) == Some(true)
}

fn as_bool(expr: &ast::Expr) -> Option<bool> {
    match expr {
        ast::Expr::Constant(c) => match c.value {
            ast::Constant::Bool(value) => Some(value),
            _ => None,
        },
        _ => None,
    }
}

/// `x: int = None` as `x: int | None = None`.
fn or_none(annotation: &mut ast::Expr, none: &ast::Expr) {
    let range = ast::Ranged::range(annotation);
    let left = Box::new(annotation.clone());
    let right = Box::new(none.clone());
    *annotation = ast::Expr::BinOp(ast::ExprBinOp { range, left, op: ast::Operator::BitOr, right });
}

fn assignment(name: &str, value: ast::Expr, range: ast::text_size::TextRange) -> ast::Stmt {
    let target = ast::ExprName { range, id: ast::Identifier::new(name), ctx: ast::ExprContext::Store };
    ast::Stmt::Assign(ast::StmtAssign {
        range,
        targets: vec![ast::Expr::Name(target)],
        value: Box::new(value),
        type_comment: None,
    })
}

/// `"x y"`, `"x, y"`, `["x", "y"]`, `[("x", int)]`.
fn field_names(expr: &ast::Expr, typed: bool) -> Option<Vec<(String, Option<ast::Expr>)>> {
    let text = |e: &ast::Expr| match e {
        ast::Expr::Constant(c) => match &c.value {
            ast::Constant::Str(s) => Some(s.clone()),
            _ => None,
        },
        _ => None,
    };
    match expr {
        ast::Expr::Constant(_) => {
            let names = text(expr)?.replace(',', " ");
            Some(names.split_whitespace().map(|n| (n.to_owned(), None)).collect())
        }
        ast::Expr::List(ast::ExprList { elts, .. }) | ast::Expr::Tuple(ast::ExprTuple { elts, .. }) => elts
            .iter()
            .map(|e| match e {
                ast::Expr::Tuple(t) if typed => match t.elts.as_slice() {
                    [name, annotation] => Some((text(name)?, Some(annotation.clone()))),
                    _ => None,
                },
                other => Some((text(other)?, None)),
            })
            .collect(),
        _ => None,
    }
}

/// `namedtuple(…, rename=True)`: names that cannot be fields become `_0`, `_1` … by their place.
fn rename_fields(fields: &mut [(String, Option<ast::Expr>)]) {
    let mut seen = FxHashSet::default();
    for (n, (name, _)) in fields.iter_mut().enumerate() {
        let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && name.starts_with(|c: char| c.is_alphabetic());
        let stmt = if plain { syntax::parse_generated(&format!("{name} = 0\n")) } else { Vec::new() };
        if !matches!(stmt.as_slice(), [ast::Stmt::Assign(_)]) || !seen.insert(name.clone()) {
            *name = format!("_{n}");
        }
    }
}

/// Puts annotations, literal defaults and calls of factories into the generated `__init__`.
fn fill_init(def: &mut ast::StmtFunctionDef, fields: &[Field]) {
    for arg in def.args.args.iter_mut().chain(&mut def.args.kwonlyargs) {
        let Some(field) = fields.iter().find(|f| f.name == arg.def.arg.as_str()) else { continue };
        if !matches!(field.default, Some(FieldDefault::Factory(_))) {
            arg.def.annotation = field.annotation.clone().map(Box::new);
        }
        if let Some(FieldDefault::Literal(value)) = &field.default {
            arg.default = Some(Box::new(value.clone()));
        }
    }
    for stmt in &mut def.body {
        let ast::Stmt::Assign(assign) = stmt else { continue };
        let [ast::Expr::Attribute(target)] = assign.targets.as_slice() else { continue };
        let Some(field) = fields.iter().find(|f| f.name == target.attr.as_str()) else { continue };
        let made = match &field.default {
            Some(FieldDefault::Factory(ast::Expr::Lambda(lambda))) => (*lambda.body).clone(),
            Some(FieldDefault::Factory(function)) => ast::Expr::Call(ast::ExprCall {
                range: assign.range,
                func: Box::new(function.clone()),
                args: Vec::new(),
                keywords: Vec::new(),
            }),
            Some(FieldDefault::Literal(_) | FieldDefault::Attr(_)) | None => continue,
        };
        match &mut *assign.value {
            ast::Expr::IfExp(choice) => *choice.body = made,
            other => *other = made,
        }
    }
}
