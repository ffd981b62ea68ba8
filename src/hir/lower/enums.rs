//! Enumerations before the scopes are analysed: values that can be computed are, members with the value of an
//! earlier one become other names for it, and flags get the methods that combine them.

use std::fmt::Write as _;

use rustc_hash::FxHashMap;

use super::generate::has_method;
use super::{Unit, special, template};
use crate::diag::Diagnostics;
use crate::hir::{EnumKind, codes};
use crate::source::Span;
use crate::syntax::ast;

/// What is known of an enumeration beside its body.
#[derive(Default)]
pub struct EnumFacts {
    /// Other names of members: the name and the member.
    pub aliases: Vec<(String, String)>,
    /// Members that iteration leaves out: flags of several bits or of none.
    pub unlisted: Vec<String>,
}

/// The kind of enumeration that a base makes of a class.
pub(super) fn kind_of(name: &str) -> Option<EnumKind> {
    Some(match name {
        "Enum" | "StrEnum" => EnumKind::Enum,
        "IntEnum" => EnumKind::IntEnum,
        "Flag" => EnumKind::Flag,
        "IntFlag" => EnumKind::IntFlag,
        _ => return None,
    })
}

/// `Color = Enum("Color", "RED GREEN")` as a class.
pub(super) fn assignment(unit: &Unit, stmt: &ast::Stmt) -> Option<ast::Stmt> {
    let ast::Stmt::Assign(assign) = stmt else { return None };
    let ([ast::Expr::Name(target)], ast::Expr::Call(call)) = (assign.targets.as_slice(), &*assign.value)
    else {
        return None;
    };
    let (_, kind) = special::special(unit, &call.func).filter(|(module, _)| *module == "enum")?;
    let kind = kind_of(kind)?;
    let ([_, members], []) = (call.args.as_slice(), call.keywords.as_slice()) else { return None };
    let text = |e: &ast::Expr| match e {
        ast::Expr::Constant(c) => c.value.as_str().cloned(),
        _ => None,
    };
    let mut names: Vec<(String, Option<ast::Expr>)> = Vec::new();
    let items: Vec<&ast::Expr> = match members {
        ast::Expr::List(l) => l.elts.iter().collect(),
        ast::Expr::Tuple(t) => t.elts.iter().collect(),
        ast::Expr::Dict(d) => {
            for (key, value) in d.keys.iter().zip(&d.values) {
                names.push((text(key.as_ref()?)?, Some(value.clone())));
            }
            Vec::new()
        }
        other => {
            let all = text(other)?;
            let parts = all.split(|c: char| c == ',' || c.is_whitespace()).filter(|part| !part.is_empty());
            names.extend(parts.map(|part| (part.to_owned(), None)));
            Vec::new()
        }
    };
    for item in items {
        match item {
            ast::Expr::Tuple(pair) => {
                let [name, value] = pair.elts.as_slice() else { return None };
                names.push((text(name)?, Some(value.clone())));
            }
            other => names.push((text(other)?, None)),
        }
    }
    let is_flag = matches!(kind, EnumKind::Flag | EnumKind::IntFlag);
    let mut body = format!("class {}(x):\n    pass\n", target.id);
    for (n, (name, _)) in names.iter().enumerate() {
        let value = if is_flag { 1_i128.checked_shl(n as u32)? } else { n as i128 + 1 };
        let _ = writeln!(body, "    {name} = {value}");
    }
    let made = template::parse_at(&body, assign.range, &[]);
    let Some(ast::Stmt::ClassDef(mut class)) = made.into_iter().next() else { return None };
    class.bases = vec![(*call.func).clone()];
    let assignments = class.body.iter_mut().filter_map(|stmt| match stmt {
        ast::Stmt::Assign(assign) => Some(assign),
        _ => None,
    });
    for (made, (_, value)) in assignments.zip(names) {
        if let Some(value) = value {
            *made.value = value;
        }
    }
    Some(ast::Stmt::ClassDef(class))
}

/// Whether a base is `int`: `class Level(int, Enum)` has the members of an `IntEnum`.
pub(super) fn is_int(base: &ast::Expr) -> bool {
    matches!(base, ast::Expr::Name(n) if n.id.as_str() == "int")
}

fn is_str(base: &ast::Expr) -> bool {
    matches!(base, ast::Expr::Name(n) if n.id.as_str() == "str")
}

/// Gives an enumeration of texts its base, and the methods that show its members; `text` gets those.
fn of_texts(unit: &Unit, class: &mut ast::StmtClassDef, text: &mut String) -> bool {
    let by_name = class.bases.iter().any(|base| special::is_named(unit, base, "StrEnum"));
    if by_name {
        let made = template::parse_at("str\n", class.range, &[]);
        if let Some(ast::Stmt::Expr(base)) = made.into_iter().next() {
            class.bases.insert(0, *base.value);
        }
    }
    if class.bases.iter().any(is_str) {
        let name = class.name.as_str();
        let shown = if by_name { "self.value".to_owned() } else { format!("f\"{name}.{{self.name}}\"") };
        let methods = [
            ("__str__", "self", shown),
            ("__repr__", "self", format!("f\"<{name}.{{self.name}}: {{self.value!r}}>\"")),
            ("__format__", "self, spec", "format(str(self), spec)".to_owned()),
        ];
        for (method, params, value) in methods {
            if !has_method(class, method) {
                let _ = writeln!(text, "    def {method}({params}):\n        return {value}");
            }
        }
    } else if class.bases.iter().any(is_int) && !has_method(class, "__str__") {
        let name = class.name.as_str();
        let _ = writeln!(text, "    def __str__(self):\n        return f\"{name}.{{self.name}}\"");
    }
    by_name
}

/// The kind of enumeration a class statement makes, given those of the classes seen before.
pub(super) fn enum_kind(
    unit: &Unit,
    class: &ast::StmtClassDef,
    known: &FxHashMap<String, EnumKind>,
) -> Option<EnumKind> {
    let counts = class.bases.iter().any(is_int);
    class.bases.iter().find_map(|base| match special::special(unit, base) {
        Some(("enum", "Enum")) if counts => Some(EnumKind::IntEnum),
        Some(("enum", name)) => kind_of(name),
        Some(_) => None,
        None => match base {
            ast::Expr::Name(n) => known.get(n.id.as_str()).copied(),
            _ => None,
        },
    })
}

/// Rewrites the members of an enumeration; `text` gets the methods to add.
pub(super) fn members(
    unit: &Unit,
    class: &mut ast::StmtClassDef,
    kind: EnumKind,
    with_map: bool,
    text: &mut String,
    diags: &mut Diagnostics,
) -> EnumFacts {
    let found = class.body.iter().find_map(|s| match s {
        ast::Stmt::FunctionDef(def) if def.name.as_str() == "__new__" => Some(def.range),
        _ => None,
    });
    if let Some(range) = found {
        let span = Span::new(unit.file, range.start().into(), range.end().into());
        diags
            .error(codes::HOOK, span, "`__new__` of an enumeration is not compiled")
            .help("write the values out; what else a member has, `__init__` can compute from its value");
    }
    let texts = of_texts(unit, class, text);
    let generates = has_method(class, "_generate_next_value_");
    let mut members = Members { unit, kind, values: FxHashMap::default(), last: None, high: None };
    let mut facts = EnumFacts::default();
    let mut names: Vec<String> = Vec::new();
    // All names in their order, with the members that they mean.
    let mut all: Vec<(String, String)> = Vec::new();
    let mut literals: Vec<(String, String)> = Vec::new();
    let (mut checks, mut computed) = (Vec::new(), Vec::new());
    let is_flag = matches!(kind, EnumKind::Flag | EnumKind::IntFlag);
    let unique = class.decorator_list.iter().any(|d| special::is_named(unit, d, "unique"));
    class.body.retain_mut(|stmt| {
        let ast::Stmt::Assign(assign) = stmt else { return true };
        let [ast::Expr::Name(target)] = assign.targets.as_slice() else { return true };
        let name = target.id.to_string();
        if name.starts_with('_') {
            return true;
        }
        if let ast::Expr::Name(other) = &*assign.value
            && names.iter().any(|n| n == other.id.as_str())
        {
            all.push((name.clone(), other.id.to_string()));
            facts.aliases.push((name, other.id.to_string()));
            return false;
        }
        let value = members.fold(&assign.value);
        let is_auto = matches!(&*assign.value, ast::Expr::Call(call)
            if special::is_named(unit, &call.func, "auto") && call.args.is_empty());
        let made = if is_auto && generates {
            let values: Vec<String> = names.iter().map(|name| format!("{name}.value")).collect();
            let count = names.len();
            let values = values.join(", ");
            Some(format!("x = _generate_next_value_({name:?}, 1, {count}, [{values}])\n"))
        } else if is_auto && texts {
            Some(format!("x = {:?}\n", name.to_lowercase()))
        } else {
            None
        };
        if let Some(made) = made {
            let made = template::parse_at(&made, assign.range, &[]);
            if let Some(ast::Stmt::Assign(made)) = made.into_iter().next() {
                assign.value = made.value;
            }
        } else if let Some(value) = value {
            members.note(&name, value);
            if !matches!(&*assign.value, ast::Expr::Constant(_)) {
                let made = template::parse_at(&format!("x = {value}\n"), assign.range, &[]);
                if let Some(ast::Stmt::Assign(made)) = made.into_iter().next() {
                    assign.value = made.value;
                }
            }
        } else if is_flag {
            let span = Span::new(unit.file, assign.range.start().into(), assign.range.end().into());
            diags
                .error(codes::COMPUTED_CLASS, span, "the value of a flag must be a constant")
                .help("write the number, or a combination of flags above it");
        }
        if let Some(literal) = literal(&assign.value) {
            if let Some((_, first)) = literals.iter().find(|(l, _)| *l == literal) {
                all.push((name.clone(), first.clone()));
                facts.aliases.push((name, first.clone()));
                return false;
            }
            literals.push((literal, name.clone()));
        } else if !is_flag {
            // Two names for one value are only seen here if the values are literals.
            for earlier in &names {
                let same = format!(
                    "if {name}.value == {earlier}.value:\n    raise NotImplementedError(\"'{name}' is another name \
                     for '{earlier}', with a value that is computed\")\n"
                );
                checks.extend(template::parse_at(&same, assign.range, &[]));
            }
            computed.push(name.clone());
        }
        // And what comes after a computed value.
        if literal(&assign.value).is_some() && !is_flag {
            for earlier in &computed {
                let same = format!(
                    "if {name}.value == {earlier}.value:\n    raise NotImplementedError(\"'{name}' is another name \
                     for '{earlier}', with a value that is computed\")\n"
                );
                checks.extend(template::parse_at(&same, assign.range, &[]));
            }
        }
        if is_flag && value.is_some_and(|v| v.count_ones() != 1) {
            facts.unlisted.push(name.clone());
        }
        all.push((name.clone(), name.clone()));
        names.push(name);
        true
    });
    class.body.extend(checks);
    if let (true, false) = (unique, facts.aliases.is_empty()) {
        let list: Vec<String> = facts.aliases.iter().map(|(a, m)| format!("{a} -> {m}")).collect();
        let error = format!(
            "raise ValueError(\"duplicate values found in <enum '{}'>: {}\")\n",
            class.name,
            list.join(", ")
        );
        class.body.extend(template::parse_at(&error, class.range, &[]));
    }
    if with_map {
        let pairs: Vec<String> = all.iter().map(|(name, member)| format!("\"{name}\": {member}")).collect();
        let _ = writeln!(text, "    __members__ = {{{}}}", pairs.join(", "));
    }
    if is_flag && !names.is_empty() {
        flag_text(class, kind, &names, &members.values, &facts, text);
    }
    facts
}

/// Values of the members above.
struct Members<'u> {
    unit: &'u Unit,
    kind: EnumKind,
    values: FxHashMap<String, i128>,
    last: Option<i128>,
    high: Option<i128>,
}

impl Members<'_> {
    fn note(&mut self, name: &str, value: i128) {
        self.values.insert(name.to_owned(), value);
        self.last = Some(value);
        self.high = Some(self.high.map_or(value, |h| h.max(value)));
    }

    /// What `auto()` gives next.
    fn next(&self) -> i128 {
        match self.kind {
            EnumKind::Flag | EnumKind::IntFlag => match self.high {
                Some(high) if high > 0 => 1 << (128 - high.leading_zeros()),
                _ => 1,
            },
            EnumKind::Enum | EnumKind::IntEnum => self.last.map_or(1, |last| last + 1),
        }
    }

    /// An int that can be computed here.
    fn fold(&self, expr: &ast::Expr) -> Option<i128> {
        match expr {
            ast::Expr::Constant(c) => match &c.value {
                ast::Constant::Int(n) => n.to_string().parse().ok(),
                _ => None,
            },
            ast::Expr::Name(n) => self.values.get(n.id.as_str()).copied(),
            ast::Expr::Call(call) => (special::is_named(self.unit, &call.func, "auto")
                && call.args.is_empty())
            .then(|| self.next()),
            ast::Expr::UnaryOp(u) => {
                let value = self.fold(&u.operand)?;
                match u.op {
                    ast::UnaryOp::USub => value.checked_neg(),
                    ast::UnaryOp::Invert => Some(!value),
                    ast::UnaryOp::UAdd => Some(value),
                    ast::UnaryOp::Not => None,
                }
            }
            ast::Expr::BinOp(b) => {
                let (l, r) = (self.fold(&b.left)?, self.fold(&b.right)?);
                match b.op {
                    ast::Operator::Add => l.checked_add(r),
                    ast::Operator::Sub => l.checked_sub(r),
                    ast::Operator::Mult => l.checked_mul(r),
                    ast::Operator::BitOr => Some(l | r),
                    ast::Operator::BitAnd => Some(l & r),
                    ast::Operator::BitXor => Some(l ^ r),
                    ast::Operator::LShift if (0..64).contains(&r) => l.checked_shl(r as u32),
                    ast::Operator::RShift if (0..64).contains(&r) => l.checked_shr(r as u32),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// A text that equal literals share.
fn literal(expr: &ast::Expr) -> Option<String> {
    Some(match expr {
        ast::Expr::Constant(c) => match &c.value {
            ast::Constant::Int(n) => n.to_string(),
            ast::Constant::Bool(b) => u8::from(*b).to_string(),
            ast::Constant::Float(x) if *x == x.trunc() => format!("{x:.0}"),
            ast::Constant::Float(x) => format!("{x:?}"),
            ast::Constant::Str(s) => format!("{s:?}"),
            ast::Constant::None => "None".to_owned(),
            _ => return None,
        },
        ast::Expr::UnaryOp(u) if u.op == ast::UnaryOp::USub => format!("-{}", literal(&u.operand)?),
        ast::Expr::Tuple(t) => {
            let parts: Option<Vec<String>> = t.elts.iter().map(literal).collect();
            format!("({})", parts?.join(", "))
        }
        _ => return None,
    })
}

fn flag_text(
    class: &ast::StmtClassDef,
    kind: EnumKind,
    names: &[String],
    values: &FxHashMap<String, i128>,
    facts: &EnumFacts,
    text: &mut String,
) {
    let name = &class.name;
    let value = |n: &String| values.get(n).copied().unwrap_or(0);
    let single: Vec<&String> = names.iter().filter(|n| !facts.unlisted.contains(n)).collect();
    let all = names.iter().fold(0, |bits, n| bits | value(n));
    let bits = single.iter().fold(0, |bits, n| bits | value(n));
    let is_int = kind == EnumKind::IntFlag;
    let mut add = |method: &str, params: &str, body: &[String]| {
        if !has_method(class, method) {
            let _ = writeln!(text, "    def {method}({params}):");
            for line in body {
                let _ = writeln!(text, "        {line}");
            }
        }
    };
    let other = if is_int { "int(other)" } else { "other.value" };
    for (method, op) in [("or", "|"), ("and", "&"), ("xor", "^")] {
        let body = [format!("return {name}(self.value {op} {other})")];
        add(&format!("__{method}__"), "self, other", &body);
        if is_int {
            add(&format!("__r{method}__"), "self, other", &body);
        }
    }
    let inverted = if is_int { "~self.value".to_owned() } else { format!("{bits} & ~self.value") };
    add("__invert__", "self", &[format!("return {name}({inverted})")]);
    add("__contains__", "self, other", &["return other.value & self.value == other.value".to_owned()]);
    add("__bool__", "self", &["return self.value != 0".to_owned()]);
    add("__len__", "self", &["return self.value.bit_count()".to_owned()]);
    let mut lines = Vec::new();
    for n in &single {
        lines.push(format!("if self.value & {}:", value(n)));
        lines.push(format!("    yield {name}.{n}"));
    }
    if lines.is_empty() {
        lines.push("return iter(())".to_owned());
    }
    add("__iter__", "self", &lines);
    let named = format!("if self.name is None:\n            return f\"<{name}: {{self.value}}>\"");
    add("__repr__", "self", &[named, format!("return f\"<{name}.{{self.name}}: {{self.value}}>\"")]);
    if is_int {
        add("__str__", "self", &["return str(self.value)".to_owned()]);
    } else {
        let named = format!("if self.name is None:\n            return f\"{name}({{self.value}})\"");
        add("__str__", "self", &[named, format!("return f\"{name}.{{self.name}}\"")]);
    }
    let mut lines = Vec::new();
    if is_int {
        lines.push(format!(
            "bits = value if value >= 0 else max({}, 1 << value.bit_length()) + value",
            all + 1
        ));
        lines.push(format!("unknown = bits & ~{all}"));
    } else {
        let width = (128 - all.leading_zeros()).max(1);
        lines.push(format!(
            "bits = value if value >= 0 else max({}, 1 << value.bit_length()) + value",
            all + 1
        ));
        lines.push(format!("if bits & ~{all} or value < 0 and not -{} <= value:", all + 1));
        lines.push(format!("    width = max({width}, value.bit_length())"));
        lines.push(
            "    given = format(value, f'0{width}b') if value >= 0 else format(bits, f'0{width}b')"
                .to_owned(),
        );
        lines.push("    sign = '0b0 ' if value >= 0 else '0b1 '".to_owned());
        lines.push(format!(
            "    raise ValueError(f\"<flag '{name}'> invalid value {{value}}\\n    given {{sign}}{{given}}\\n  \
             allowed 0b0 {{format({all}, f'0{{width}}b')}}\")"
        ));
        lines.push("unknown = 0".to_owned());
    }
    lines.push(format!("if bits != value and bits & ~{all} == 0:"));
    lines.push(format!("    return {name}(bits)"));
    lines.push(format!("if bits in {name}._kept_flags:"));
    lines.push(format!("    return {name}._kept_flags[bits]"));
    lines.push("parts = ['']".to_owned());
    lines.push("parts.clear()".to_owned());
    for n in &single {
        lines.push(format!("if bits & {}:", value(n)));
        lines.push(format!("    parts.append({n:?})"));
    }
    lines.push("if unknown and parts:".to_owned());
    lines.push("    parts.append(str(unknown))".to_owned());
    lines.push(format!("made = __enum_member__({name}, '|'.join(parts) if parts else None, bits)"));
    lines.push(format!("{name}._kept_flags[bits] = made"));
    lines.push("return made".to_owned());
    text.push_str("    _kept_flags = {}\n    @staticmethod\n");
    let _ = writeln!(text, "    def __combined__(value):");
    for line in lines {
        let _ = writeln!(text, "        {line}");
    }
}
