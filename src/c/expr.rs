//! Expressions as C.

use std::fmt::Write;

use super::unit::Writer;
use crate::olympus::ir::{CType, Ex};
use crate::olympus::op::Op;

/// How tightly a C expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Assign,
    Select,
    Or,
    And,
    BitOr,
    BitXor,
    BitAnd,
    Equal,
    Order,
    Shift,
    Sum,
    Product,
    Unary,
    Atom,
}

fn operator(op: Op) -> Option<(Level, &'static str)> {
    Some(match op {
        Op::AddIW | Op::AddR => (Level::Sum, "+"),
        Op::SubIW | Op::SubR => (Level::Sum, "-"),
        Op::MulIW | Op::MulR => (Level::Product, "*"),
        Op::DivRW | Op::DivIW => (Level::Product, "/"),
        Op::ModIW => (Level::Product, "%"),
        Op::ShlIW => (Level::Shift, "<<"),
        Op::ShrIW => (Level::Shift, ">>"),
        Op::AndI => (Level::BitAnd, "&"),
        Op::OrI => (Level::BitOr, "|"),
        Op::XorI => (Level::BitXor, "^"),
        Op::Eq => (Level::Equal, "=="),
        Op::Ne => (Level::Equal, "!="),
        Op::Lt => (Level::Order, "<"),
        Op::Le => (Level::Order, "<="),
        Op::Gt => (Level::Order, ">"),
        Op::Ge => (Level::Order, ">="),
        Op::And => (Level::And, "&&"),
        Op::Or => (Level::Or, "||"),
        _ => return None,
    })
}

impl Writer<'_> {
    /// An expression.
    pub(super) fn ex(&self, ex: &Ex) -> String {
        self.ex_at(ex, Level::Assign)
    }

    /// An expression as an operand of something that binds at a level.
    pub(super) fn ex_at(&self, ex: &Ex, outer: Level) -> String {
        let (text, level) = self.put(ex);
        if level < outer { format!("({text})") } else { text }
    }

    fn put(&self, ex: &Ex) -> (String, Level) {
        match ex {
            Ex::Int(n) => self.int(*n),
            Ex::Real(n) => real(*n, self.options.float_width),
            Ex::Bool(b) => (if *b { "true" } else { "false" }.to_owned(), Level::Atom),
            Ex::None => ("NONE".to_owned(), Level::Atom),
            Ex::Null => ("NULL".to_owned(), Level::Atom),
            Ex::Text(id) => (format!("s{}", id.0 + 1), Level::Atom),
            Ex::Data(id) => (format!("&b{}", id.0 + 1), Level::Unary),
            Ex::Var(var) => (self.var(*var), Level::Atom),
            Ex::Static(id) => (self.unit.statics[*id].name.clone(), Level::Atom),
            Ex::Name(name) => {
                let simple = name.chars().all(|c| {
                    c.is_ascii_alphanumeric() || c == '_' || c == '-' || c == '>' || c == '\'' || c == '\\'
                });
                (name.to_string(), if simple { Level::Atom } else { Level::Sum })
            }
            Ex::CText(text) => (format!("\"{}\"", escape(text.as_bytes())), Level::Atom),
            Ex::Loc(place) => match place {
                Some((file, line)) => {
                    let number = (u32::from(*file) << 20) | line;
                    let apart = self.unit.apart.is_some();
                    (if apart { format!("HERE({number})") } else { number.to_string() }, Level::Atom)
                }
                None => ("oly_loc".to_owned(), Level::Atom),
            },
            Ex::KeyOps(name) => (format!("&{name}"), Level::Unary),
            Ex::Type(ty) => (self.ctype(ty), Level::Atom),
            Ex::SizeOf(ty) => (format!("sizeof({})", self.ctype(ty)), Level::Atom),
            Ex::Call(id, args) => {
                let name = &self.unit.funcs[*id].name;
                (format!("{name}({})", self.list(args)), Level::Atom)
            }
            Ex::Arrow(p, name) => {
                (format!("{}->{}", self.ex_at(p, Level::Atom), self.member(p, name)), Level::Atom)
            }
            Ex::Dot(v, name) => {
                (format!("{}.{}", self.ex_at(v, Level::Atom), self.member(v, name)), Level::Atom)
            }
            Ex::At(ty, list, index) => {
                (format!("AT({}, {}, {})", self.ctype(ty), self.ex(list), self.ex(index)), Level::Atom)
            }
            Ex::Deref(ty, p) => {
                (format!("*({} *){}", self.ctype(ty), self.ex_at(p, Level::Unary)), Level::Unary)
            }
            Ex::Addr(place) => (format!("&{}", self.ex_at(place, Level::Unary)), Level::Unary),
            Ex::Cast(ty, x) => (format!("({}){}", self.ctype(ty), self.ex_at(x, Level::Unary)), Level::Unary),
            Ex::Make(ty, items) => {
                if items.is_empty() {
                    return (format!("({}){{0}}", self.ctype(ty)), Level::Atom);
                }
                (format!("({}){{{}}}", self.ctype(ty), self.list(items)), Level::Atom)
            }
            // tcc gets the size of an array of structs wrong when it is left to count them.
            Ex::Array(ty, items) => {
                let is_struct = !matches!(ty, CType::Str | CType::Int | CType::Real | CType::Bool);
                let count = if is_struct { items.len().to_string() } else { String::new() };
                (format!("({}[{count}]){{{}}}", self.ctype(ty), self.list(items)), Level::Atom)
            }
            Ex::Made(_, list) => self.put(list),
            Ex::Block(id) => (format!("(List)&{}", self.unit.blocks[*id].name), Level::Unary),
            Ex::Tagged(tag, field, content) => {
                (format!("(Value){{{tag}, {{.{field} = {}}}}}", self.ex(content)), Level::Atom)
            }
            Ex::Select(test, a, b) => (
                format!(
                    "{} ? {} : {}",
                    self.ex_at(test, Level::Or),
                    self.ex_at(a, Level::Or),
                    self.ex_at(b, Level::Select)
                ),
                Level::Select,
            ),
            Ex::C(text, args) => self.template(text, args),
            Ex::Op(op, args) => self.op(*op, args),
        }
    }

    /// C name of a member of what an expression is or points to.
    fn member(&self, object: &Ex, name: &str) -> String {
        match object {
            Ex::Var(v) => match self.type_of_variable(*v) {
                CType::Ref(of) | CType::Tuple(of) => self.field_name(*of, name),
                _ => name.to_owned(),
            },
            _ => name.to_owned(),
        }
    }

    fn op(&self, op: Op, args: &[Ex]) -> (String, Level) {
        if let (Some((level, sign)), [a, b]) = (operator(op), args) {
            // Mixed operators of one family read (and compile) better with brackets.
            let inner = |side: &Ex, right: bool| {
                let needs = match side {
                    Ex::Op(other, _) => match operator(*other) {
                        Some((l, _)) => {
                            l < level
                                || (right && l == level)
                                || (l != level
                                    && matches!(
                                        level,
                                        Level::BitOr
                                            | Level::BitXor
                                            | Level::BitAnd
                                            | Level::Or
                                            | Level::Shift
                                    ))
                                || matches!(level, Level::Equal | Level::Order)
                                    && matches!(l, Level::Equal | Level::Order)
                        }
                        None => false,
                    },
                    Ex::Select(..) => true,
                    _ => false,
                };
                let text = self.ex_at(side, level);
                if needs && !text.starts_with('(') || (needs && !closed(&text)) {
                    format!("({text})")
                } else {
                    text
                }
            };
            return (format!("{} {sign} {}", inner(a, false), inner(b, true)), level);
        }
        match (op, args) {
            (Op::IToZ, [Ex::Int(n)]) if i32::try_from(n.saturating_mul(2)).is_ok() => {
                return (format!("BIG({n})"), Level::Atom);
            }
            (Op::Not, [a]) => return (format!("!{}", self.ex_at(a, Level::Unary)), Level::Unary),
            (Op::NegR, [a]) => {
                let text = self.ex_at(a, Level::Unary);
                return (
                    if text.starts_with('-') { format!("-({text})") } else { format!("-{text}") },
                    Level::Unary,
                );
            }
            (Op::InvI, [a]) => return (format!("~{}", self.ex_at(a, Level::Unary)), Level::Unary),
            (Op::BToI, [a]) => return (format!("(Integer){}", self.ex_at(a, Level::Unary)), Level::Unary),
            (Op::PutC, [a]) => return (format!("oly_put_char({})", self.ex(a)), Level::Atom),
            // A class of the runtime and a constant text are one constant.
            (Op::Raise, [Ex::Name(class), text @ (Ex::CText(_) | Ex::Null), loc]) => {
                if let Some(class) = class.strip_prefix("OLY_").filter(|name| !name.starts_with("EXC_")) {
                    let loc = self.ex(loc);
                    let call = match text {
                        Ex::Null => format!("oly_raise_plain({class}, {loc})"),
                        _ => format!("oly_raise_const({class}, {}, {loc})", self.ex(text)),
                    };
                    return (call, Level::Atom);
                }
            }
            _ => {}
        }
        (format!("{}({})", op.c(), self.list(args)), Level::Atom)
    }

    fn template(&self, text: &str, args: &[Ex]) -> (String, Level) {
        if !text.contains('$') && (text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')) {
            return (format!("{text}({})", self.list(args)), Level::Atom);
        }
        let mut out = String::new();
        let mut next = args.iter();
        for c in text.chars() {
            if c == '$' {
                if let Some(arg) = next.next() {
                    out.push_str(&self.ex_at(arg, Level::Unary));
                }
            } else {
                out.push(c);
            }
        }
        let call = out.ends_with(')') && out.starts_with(|c: char| c.is_ascii_alphabetic());
        (out, if call { Level::Atom } else { Level::Select })
    }

    fn list(&self, items: &[Ex]) -> String {
        let mut out = String::new();
        for (n, item) in items.iter().enumerate() {
            if n > 0 {
                out.push_str(", ");
            }
            out.push_str(&self.ex_at(item, Level::Select));
        }
        out
    }

    fn int(&self, n: i64) -> (String, Level) {
        if n == i64::MIN {
            return ("INTEGER_MIN".to_owned(), Level::Atom);
        }
        let mut text = n.to_string();
        if i32::try_from(n).is_err() {
            text.push_str("LL");
        }
        (text, if n < 0 { Level::Unary } else { Level::Atom })
    }

    /// The C spelling of a type.
    pub(super) fn ctype(&self, ty: &CType) -> String {
        match ty {
            CType::None => "None".to_owned(),
            CType::Bool => "Boolean".to_owned(),
            CType::Int => "Integer".to_owned(),
            CType::Big => "Big".to_owned(),
            CType::Real => "Real".to_owned(),
            CType::Num => "Number".to_owned(),
            CType::Complex => "Complex".to_owned(),
            CType::Str => "String".to_owned(),
            CType::Bytes => "Bytes".to_owned(),
            CType::List => "List".to_owned(),
            CType::Dict => "Dict".to_owned(),
            CType::Set => "Set".to_owned(),
            CType::Range => "Range".to_owned(),
            CType::Value => "Value".to_owned(),
            CType::Object => "Object".to_owned(),
            CType::Tuple(id) => self.unit.structs[*id].name.clone(),
            CType::Ref(id) => format!("{} *", self.unit.structs[*id].name),
            CType::Ptr => "void *".to_owned(),
            CType::Size => "size_t".to_owned(),
            CType::Diff => "ptrdiff_t".to_owned(),
            CType::Try => "oly_try_t".to_owned(),
            CType::Exc => "oly_exc_t *".to_owned(),
            CType::Named(name) => name.to_string(),
            CType::Pointer(to) => {
                let to = self.ctype(to);
                format!("{to}{}*", if to.ends_with('*') { "" } else { " " })
            }
        }
    }
}

/// Whether the bracket that opens a text closes it.
fn closed(text: &str) -> bool {
    let mut depth = 0i32;
    for (n, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return n + 1 == text.len();
        }
    }
    false
}

/// A float literal that reads back as the same value of this width. Without its suffix a narrow one would
/// drag arithmetic on doubles in.
fn real(n: f64, width: u8) -> (String, Level) {
    let n = if width == 32 { f64::from(n as f32) } else { n };
    if n.is_nan() {
        return ("(Real)NAN".to_owned(), Level::Unary);
    }
    if n.is_infinite() {
        return (if n > 0.0 { "(Real)INFINITY" } else { "-(Real)INFINITY" }.to_owned(), Level::Unary);
    }
    let mut text = String::new();
    let magnitude = n.abs();
    let short = magnitude == 0.0 || (1e-5..1e16).contains(&magnitude);
    let _ = match (short, width) {
        (true, 32) => write!(text, "{}", n as f32),
        (true, _) => write!(text, "{n}"),
        (false, 32) => write!(text, "{:e}", n as f32),
        (false, _) => write!(text, "{n:e}"),
    };
    if !text.contains(['.', 'e']) {
        text.push_str(".0");
    }
    if width == 32 {
        text.push('f');
    }
    let level = if text.starts_with('-') { Level::Unary } else { Level::Atom };
    (text, level)
}

/// Bytes as the inside of a C string literal.
pub(super) fn escape(bytes: &[u8]) -> String {
    let mut out = String::new();
    let mut after_hex = false;
    for (n, byte) in bytes.iter().enumerate() {
        let was_hex = std::mem::replace(&mut after_hex, false);
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\t' => out.push_str("\\t"),
            b'\r' => out.push_str("\\r"),
            b'?' if n > 0 && bytes[n - 1] == b'?' => out.push_str("\\?"),
            0x20..=0x7e => {
                if was_hex && byte.is_ascii_hexdigit() {
                    out.push_str("\" \"");
                }
                out.push(*byte as char);
            }
            _ => {
                let _ = write!(out, "\\x{byte:02x}");
                after_hex = true;
            }
        }
    }
    out
}
