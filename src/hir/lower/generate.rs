//! The source text of the methods that Python makes for record classes. See [`super::expand`].

use std::fmt::Write as _;

use crate::syntax::ast;

/// One field.
#[derive(Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) annotation: Option<ast::Expr>,
    pub(super) default: Option<FieldDefault>,
    /// `field(init=False)`, `field(repr=False)`, `field(compare=False)`.
    pub(super) init: bool,
    pub(super) repr: bool,
    pub(super) compare: bool,
    /// `field(hash=…)`; without it, as `compare`.
    pub(super) hash: Option<bool>,
    pub(super) keyword: bool,
    /// `InitVar[…]`: an argument of the constructor that `__post_init__` gets, no attribute.
    pub(super) passed_on: bool,
    /// `field(metadata=…)`.
    pub(super) metadata: Option<ast::Expr>,
}

impl Field {
    /// A field as an annotation alone declares it.
    pub(super) fn new(name: String, annotation: ast::Expr, keyword: bool) -> Field {
        Field {
            name,
            annotation: Some(annotation),
            default: None,
            init: true,
            repr: true,
            compare: true,
            hash: None,
            keyword,
            passed_on: false,
            metadata: None,
        }
    }
}

#[derive(Clone)]
pub(super) enum FieldDefault {
    Literal(ast::Expr),
    /// Evaluated once, in this class attribute.
    Attr(String),
    /// `default_factory`, called for each object.
    Factory(ast::Expr),
}

/// Options of `@dataclass(…)`.
#[derive(Clone, Copy)]
pub(super) struct Settings {
    pub(super) init: bool,
    pub(super) repr: bool,
    pub(super) eq: bool,
    pub(super) order: bool,
    pub(super) frozen: bool,
    pub(super) keyword: bool,
    /// `unsafe_hash=True`.
    pub(super) hash: bool,
}

/// Whether the class body defines a method of that name.
pub(super) fn has_method(class: &ast::StmtClassDef, name: &str) -> bool {
    class.body.iter().any(|s| matches!(s, ast::Stmt::FunctionDef(d) if d.name.as_str() == name))
}

fn init_text(text: &mut String, fields: &[Field], post_init: bool, class: &str) {
    let mut head = vec!["self".to_owned()];
    let param = |f: &Field| match &f.default {
        None => f.name.clone(),
        Some(FieldDefault::Literal(_) | FieldDefault::Factory(_)) => format!("{}=None", f.name),
        Some(FieldDefault::Attr(attr)) => format!("{}={attr}", f.name),
    };
    head.extend(fields.iter().filter(|f| f.init && !f.keyword).map(param));
    if fields.iter().any(|f| f.init && f.keyword) {
        head.push("*".to_owned());
        head.extend(fields.iter().filter(|f| f.init && f.keyword).map(param));
    }
    let _ = writeln!(text, "    def __init__({}):", head.join(", "));
    let mut empty = true;
    for field in fields.iter().filter(|f| !f.passed_on) {
        let name = &field.name;
        let made = match &field.default {
            // `fill_init` puts the factory's call here.
            Some(FieldDefault::Factory(_)) => Some("None".to_owned()),
            Some(FieldDefault::Attr(attr)) if attr.contains('.') => Some(attr.clone()),
            Some(FieldDefault::Attr(attr)) => Some(format!("{class}.{attr}")),
            Some(FieldDefault::Literal(_)) | None => None,
        };
        let value = match (field.init, &field.default, made) {
            (true, Some(FieldDefault::Factory(_)), Some(made)) => {
                format!("{made} if {name} is None else {name}")
            }
            (true, _, _) => name.clone(),
            (false, _, Some(made)) => made,
            (false, _, None) => continue,
        };
        let _ = writeln!(text, "        self.{name} = {value}");
        empty = false;
    }
    if post_init {
        let passed: Vec<&str> = fields.iter().filter(|f| f.passed_on).map(|f| f.name.as_str()).collect();
        let _ = writeln!(text, "        self.__post_init__({})", passed.join(", "));
    } else if empty {
        text.push_str("        pass\n");
    }
}

pub(super) fn repr_text(text: &mut String, qualname: &str, fields: &[&Field]) {
    let parts: Vec<String> = fields.iter().map(|f| format!("{0}={{self.{0}!r}}", f.name)).collect();
    let _ = writeln!(text, "    def __repr__(self):\n        return f\"{qualname}({})\"", parts.join(", "));
}

/// `(self.x, self.y)`.
fn tuple_text(object: &str, fields: &[&Field]) -> String {
    let parts: Vec<String> = fields.iter().map(|f| format!("{object}.{},", f.name)).collect();
    format!("({})", parts.join(" "))
}

/// Objects of one class are compared by their fields; what objects of two classes say, the other one may know.
fn eq_text(text: &mut String, fields: &[&Field]) {
    let parts: Vec<String> = fields.iter().map(|f| format!("self.{0} == other.{0}", f.name)).collect();
    let equal = if parts.is_empty() { "True".to_owned() } else { parts.join(" and ") };
    let _ = writeln!(
        text,
        "    def __eq__(self, other):\n        if type(other) is type(self):\n            return {equal}\n        \
         return NotImplemented"
    );
}

fn order_text(text: &mut String, fields: &[&Field]) {
    let (left, right) = (tuple_text("self", fields), tuple_text("other", fields));
    for (name, op) in [("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")] {
        let _ = writeln!(
            text,
            "    def __{name}__(self, other):\n        if type(other) is type(self):\n            \
             return {left} {op} {right}\n        return NotImplemented"
        );
    }
}

fn match_args_text(text: &mut String, fields: &[Field]) {
    let names: Vec<String> =
        fields.iter().filter(|f| f.init && !f.keyword).map(|f| format!("\"{}\",", f.name)).collect();
    let _ = writeln!(text, "    __match_args__ = ({})", names.join(" "));
}

/// How methods name their class: one in a class is not visible to them by its own name.
fn reached(qualname: &str) -> &str {
    qualname.rsplit("<locals>.").next().unwrap_or(qualname)
}

pub(super) fn dataclass_text(
    class: &ast::StmtClassDef,
    qualname: &str,
    fields: &[Field],
    settings: Settings,
) -> String {
    let name = reached(qualname);
    let mut text = String::new();
    match_args_text(&mut text, fields);
    let kept: Vec<&Field> = fields.iter().filter(|f| !f.passed_on).collect();
    let shown: Vec<&Field> = kept.iter().copied().filter(|f| f.repr).collect();
    let compared: Vec<&Field> = kept.iter().copied().filter(|f| f.compare).collect();
    if settings.init && !has_method(class, "__init__") {
        init_text(&mut text, fields, has_method(class, "__post_init__"), name);
    }
    if settings.repr && !has_method(class, "__repr__") {
        repr_text(&mut text, qualname, &shown);
    }
    if settings.eq && !has_method(class, "__eq__") {
        eq_text(&mut text, &compared);
    }
    if settings.order {
        order_text(&mut text, &compared);
    }
    let value = |f: &&Field| format!("\"{0}\": __as_dict_value__(self.{0})", f.name);
    let parts: Vec<String> = kept.iter().map(value).collect();
    let _ = writeln!(text, "    def __asdict__(self):\n        return {{{}}}", parts.join(", "));
    let item = |f: &&Field| format!("(\"{0}\", __as_made_value__(self.{0}, make))", f.name);
    let parts: Vec<String> = kept.iter().map(item).collect();
    let _ = writeln!(text, "    def __asmade__(self, make):\n        return make([{}])", parts.join(", "));
    let parts: Vec<String> = kept.iter().map(|f| format!("__as_tuple_value__(self.{}),", f.name)).collect();
    let _ = writeln!(text, "    def __astuple__(self):\n        return ({})", parts.join(" "));
    fields_text(&mut text, &kept);
    let settable: Vec<&Field> = fields.iter().filter(|f| f.init).collect();
    if !settable.is_empty() {
        // `...` marks what is not replaced: None may be a new value.
        let params: Vec<String> = settable.iter().map(|f| format!("{}=...", f.name)).collect();
        let news: Vec<String> =
            settable.iter().map(|f| format!("{0}=self.{0} if {0} is ... else {0}", f.name)).collect();
        let (params, news) = (params.join(", "), news.join(", "));
        let _ = writeln!(text, "    def __replace__(self, *, {params}):\n        return {name}({news})");
    }
    if (settings.hash || settings.eq && settings.frozen) && !has_method(class, "__hash__") {
        let hashed: Vec<&Field> = kept.iter().copied().filter(|f| f.hash.unwrap_or(f.compare)).collect();
        let _ =
            writeln!(text, "    def __hash__(self):\n        return hash({})", tuple_text("self", &hashed));
    }
    text
}

/// What `dataclasses.fields` gives; [`fill_fields`] puts types, defaults and metadata in.
fn fields_text(text: &mut String, fields: &[&Field]) {
    let flag = |on: bool| if on { "True" } else { "False" };
    let list: String = fields
        .iter()
        .map(|f| {
            let hash = f.hash.map_or("None", flag);
            let (init, repr, compare) = (flag(f.init), flag(f.repr), flag(f.compare));
            format!("__Field__(\"{}\", {init}, {repr}, {hash}, {compare}, {}), ", f.name, flag(f.keyword))
        })
        .collect();
    let _ = writeln!(text, "    @staticmethod\n    def __fields__():\n        return ({list})");
}

/// Puts types, defaults and metadata into the generated `__fields__`. A type is put in where its name means the same
/// there as in the class: `is_type` knows.
pub(super) fn fill_fields(
    def: &mut ast::StmtFunctionDef,
    class: &str,
    fields: &[Field],
    is_type: impl Fn(&ast::Expr) -> Option<ast::Expr>,
) {
    let Some(ast::Stmt::Return(returned)) = def.body.first_mut() else { return };
    let Some(ast::Expr::Tuple(list)) = returned.value.as_deref_mut() else { return };
    let kept = fields.iter().filter(|f| !f.passed_on);
    for (made, field) in list.elts.iter_mut().zip(kept) {
        let ast::Expr::Call(call) = made else { continue };
        let range = call.range;
        let mut give = |name: &str, value: ast::Expr| {
            let arg = Some(ast::Identifier::new(name));
            call.keywords.push(ast::Keyword { range, arg, value });
        };
        let name = |id: &str| {
            let ctx = ast::ExprContext::Load;
            ast::Expr::Name(ast::ExprName { range, id: ast::Identifier::new(id), ctx })
        };
        if let Some(ty) = field.annotation.as_ref().and_then(&is_type) {
            give("type", ty);
        }
        match &field.default {
            Some(FieldDefault::Literal(value)) => give("default", value.clone()),
            Some(FieldDefault::Attr(attr)) => {
                let (owner, attr) = attr.split_once('.').unwrap_or((class, attr));
                let value = Box::new(name(owner));
                let (attr, ctx) = (ast::Identifier::new(attr), ast::ExprContext::Load);
                give("default", ast::Expr::Attribute(ast::ExprAttribute { range, value, attr, ctx }));
            }
            Some(FieldDefault::Factory(function)) => give("default_factory", function.clone()),
            None => {}
        }
        if let Some(metadata) = &field.metadata {
            give("metadata", metadata.clone());
        }
    }
}

pub(super) fn named_tuple_text(class: &ast::StmtClassDef, qualname: &str, fields: &[Field]) -> String {
    let name = reached(qualname);
    let mut text = String::new();
    let all: Vec<&Field> = fields.iter().collect();
    match_args_text(&mut text, fields);
    init_text(&mut text, fields, false, name);
    if !has_method(class, "__repr__") && !has_method(class, "__str__") {
        repr_text(&mut text, "{self.__class__.__name__}", &all);
    }
    let whole = tuple_text("self", &all);
    if !has_method(class, "__eq__") {
        let parts: String = fields.iter().map(|f| format!(" and self.{0} == other.{0}", f.name)).collect();
        let _ = writeln!(
            text,
            "    def __eq__(self, other):\n        if isinstance(other, {0}):\n            return True{parts}\n        \
             return isinstance(other, tuple) and {whole} == other",
            name
        );
    }
    if !has_method(class, "__lt__") {
        let right = tuple_text("other", &all);
        for (method, op) in [("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")] {
            let _ = writeln!(
                text,
                "    def __{method}__(self, other):\n        if isinstance(other, {0}):\n            \
                 return {whole} {op} {right}\n        if isinstance(other, tuple):\n            \
                 return {whole} {op} other\n        return NotImplemented",
                name
            );
        }
    }
    let names: Vec<String> = fields.iter().map(|f| format!("\"{}\",", f.name)).collect();
    let _ = writeln!(text, "    _fields = ({})", names.join(" "));
    let _ = writeln!(text, "    def __hash__(self):\n        return hash({whole})");
    let _ = writeln!(text, "    def __len__(self):\n        return {}", fields.len());
    let _ = writeln!(text, "    def __getitem__(self, index):\n        return {whole}[index]");
    for (method, args) in [("__contains__", "x"), ("count", "x"), ("index", "x, *bounds")] {
        let call = match method {
            "__contains__" => format!("x in {whole}"),
            _ => format!("{whole}.{method}({args})"),
        };
        let _ = writeln!(text, "    def {method}(self, {args}):\n        return {call}");
    }
    text.push_str("    def __iter__(self):\n");
    for field in fields {
        let _ = writeln!(text, "        yield self.{}", field.name);
    }
    if fields.is_empty() {
        text.push_str("        return iter(())\n");
    }
    // `...` marks what is not replaced: None may be a new value.
    let params: Vec<String> = fields.iter().map(|f| format!("{}=...", f.name)).collect();
    let news: Vec<String> =
        fields.iter().map(|f| format!("self.{0} if {0} is ... else {0}", f.name)).collect();
    if !fields.is_empty() {
        let _ = writeln!(
            text,
            "    def _replace(self, *, {}):\n        return self.__class__({})",
            params.join(", "),
            news.join(", ")
        );
    }
    if !has_method(class, "_make") {
        let items: Vec<String> = (0..fields.len()).map(|n| format!("items[{n}]")).collect();
        let _ = writeln!(
            text,
            "    @classmethod\n    def _make(cls, iterable):\n        items = tuple(iterable)\n        \
             if len(items) != {0}:\n            raise TypeError(f\"Expected {0} arguments, got {{len(items)}}\")\n        \
             return cls({1})",
            fields.len(),
            items.join(", ")
        );
    }
    let pairs: Vec<String> = fields.iter().map(|f| format!("\"{0}\": self.{0}", f.name)).collect();
    let _ = writeln!(text, "    def _asdict(self):\n        return {{{}}}", pairs.join(", "));
    text
}

/// The methods of `<`, `<=`, `>` and `>=`.
pub(super) const ORDER_METHODS: [&str; 4] = ["__lt__", "__le__", "__gt__", "__ge__"];

/// `@functools.total_ordering`: the comparisons that follow from one that the class has. `has`: those it defines or
/// inherits.
pub(super) fn total_ordering_text(has: &[&str], text: &mut String) {
    let rules: &[(&str, &[(&str, &str)])] = &[
        (
            "__lt__",
            &[
                ("__gt__", "not (self < other) and not (self == other)"),
                ("__le__", "self < other or self == other"),
                ("__ge__", "not (self < other)"),
            ],
        ),
        (
            "__le__",
            &[
                ("__ge__", "not (self <= other) or self == other"),
                ("__lt__", "self <= other and not (self == other)"),
                ("__gt__", "not (self <= other)"),
            ],
        ),
        (
            "__gt__",
            &[
                ("__lt__", "not (self > other) and not (self == other)"),
                ("__ge__", "self > other or self == other"),
                ("__le__", "not (self > other)"),
            ],
        ),
        (
            "__ge__",
            &[
                ("__le__", "not (self >= other) or self == other"),
                ("__gt__", "self >= other and not (self == other)"),
                ("__lt__", "not (self >= other)"),
            ],
        ),
    ];
    let Some((_, made)) = rules.iter().find(|(root, _)| has.contains(root)) else { return };
    for (name, value) in *made {
        if !has.contains(name) {
            let _ = writeln!(text, "    def {name}(self, other):\n        return {value}");
        }
    }
}
