//! Text of values: `str`, `repr`, f-strings, `format`, `%`, and `print`.

use super::Lower;
use super::call::Args;
use super::expr::Sequence;
use crate::hir::fields::{Piece, braces, percent};
use crate::hir::{Arg, BinOp, EnumKind, Expr, ExprKind, FormatPart, Keyword};
use crate::infer::keywords::SPREAD;
use crate::olympus::ir::{CType, Ex, St};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId};

/// What CPython says where a format with `%` has fewer values than places.
const TOO_FEW: &str = "not enough arguments for format string";
/// The same where it has more.
const TOO_MANY: &str = "not all arguments converted during string formatting";

impl Lower<'_, '_, '_> {
    /// `str(value)`.
    pub(super) fn str_of(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Ex {
        let (value, ty) = self.seen(value, ty);
        match self.typed.types.get(ty).clone() {
            Ty::Str => value,
            Ty::Union(_) => {
                self.dispatch(value, ty, TyId::STR, |s, v, t| Some((s.str_of(expr, v, t), TyId::STR)), "")
            }
            Ty::Object(obj) => {
                if let Some(func) = self.typed.str_method(ty) {
                    return match self.call_func(expr, func, None, None, Some((value, ty)), &Args::default()) {
                        Some((ex, from)) if !self.b.dead => self.coerce(ex, from, TyId::STR),
                        _ => Ex::Null,
                    };
                }
                let class = self.typed.types.obj(obj).class;
                if self.program.classes[class].enumeration.is_some() {
                    return self.enum_text(value, ty, class, false);
                }
                self.repr_of(expr, value, ty)
            }
            Ty::Class(_) if let Some(func) = self.typed.str_method(ty) => self.class_text(expr, func, ty),
            _ => self.repr_of(expr, value, ty),
        }
    }

    fn enum_text(&mut self, value: Ex, ty: TyId, class: crate::hir::ClassId, repr: bool) -> Ex {
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let hir = &self.program.classes[class];
        if !repr && hir.enumeration == Some(crate::hir::EnumKind::IntEnum) {
            let cell = self.typed.field_cell(ty, "value");
            let content = self.typed.types.content(cell);
            let dummy = self.synthetic();
            return self.str_of(&dummy, Ex::Arrow(Box::new(value), "value".into()), content);
        }
        let name = Ex::Arrow(Box::new(value.clone()), "name".into());
        let head = self.text(format!("{}{}.", if repr { "<" } else { "" }, hir.name).as_bytes());
        if !repr {
            return Ex::Op(Op::ConcatS, vec![head, name]);
        }
        let cell = self.typed.field_cell(ty, "value");
        let content = self.typed.types.content(cell);
        let dummy = self.synthetic();
        let shown = self.repr_of(&dummy, Ex::Arrow(Box::new(value), "value".into()), content);
        let (colon, close) = (self.text(b": "), self.text(b">"));
        self.join_parts(vec![head, name, colon, shown, close])
    }

    /// What a method of its metaclass says of a class.
    fn class_text(&mut self, expr: &Expr, func: crate::hir::FuncId, ty: TyId) -> Ex {
        match self.call_func(expr, func, None, None, Some((Ex::None, ty)), &Args::default()) {
            Some((ex, from)) if !self.b.dead => self.coerce(ex, from, TyId::STR),
            _ => Ex::Null,
        }
    }

    /// Several texts as one.
    pub(super) fn join_parts(&mut self, parts: Vec<Ex>) -> Ex {
        match parts.len() {
            0 => self.text(b""),
            1 => parts.into_iter().next().unwrap_or(Ex::Null),
            2 => Ex::Op(Op::ConcatS, parts),
            n => Ex::Op(Op::ConcatN, vec![Ex::Array(CType::Str, parts), Ex::Int(n as i64)]),
        }
    }

    /// `repr(value)`.
    pub(super) fn repr_of(&mut self, expr: &Expr, value: Ex, ty: TyId) -> Ex {
        let (value, ty) = self.seen(value, ty);
        match self.typed.types.get(ty).clone() {
            Ty::Bottom | Ty::Error => self.text(b""),
            Ty::Int => Ex::Op(Op::IStr, vec![value]),
            Ty::Big => self.op(Op::ZStr, vec![value]),
            Ty::Float => Ex::Op(Op::RStr, vec![value]),
            Ty::Num => Ex::Op(Op::NStr, vec![value]),
            Ty::Bool => Ex::Op(Op::BStr, vec![value]),
            Ty::Complex => Ex::Op(Op::CStr, vec![value]),
            Ty::Str => Ex::Op(Op::ReprS, vec![value]),
            Ty::Bytes => Ex::Op(Op::ReprB, vec![value]),
            Ty::None => {
                if !matches!(value, Ex::None) {
                    self.emit(St::Eval(value));
                }
                self.text(b"None")
            }
            Ty::Ellipsis => self.text(b"Ellipsis"),
            Ty::NotImplemented => self.text(b"NotImplemented"),
            Ty::Union(_) => {
                self.dispatch(value, ty, TyId::STR, |s, v, t| Some((s.repr_of(expr, v, t), TyId::STR)), "")
            }
            Ty::Tuple(items) => {
                let c = self.ctype(ty);
                let value = if items.is_empty() { value } else { self.stable(value, &c) };
                let mut parts = vec![self.text(b"(")];
                for (n, item) in items.iter().enumerate() {
                    if n > 0 {
                        parts.push(self.text(b", "));
                    }
                    let field = if self.ctype(*item) == CType::None {
                        Ex::None
                    } else {
                        Ex::Dot(Box::new(value.clone()), format!("f{n}").into())
                    };
                    let shown = self.repr_of(expr, field, *item);
                    parts.push(self.bake(shown, &CType::Str));
                }
                parts.push(self.text(if items.len() == 1 { b",)" } else { b")" }));
                self.join_parts(parts)
            }
            Ty::Object(obj) => {
                if let Some(func) = self.typed.repr_method(ty) {
                    return match self.call_func(expr, func, None, None, Some((value, ty)), &Args::default()) {
                        Some((ex, from)) if !self.b.dead => self.coerce(ex, from, TyId::STR),
                        _ => Ex::Null,
                    };
                }
                let class = self.typed.types.obj(obj).class;
                if self.program.classes[class].enumeration.is_some() {
                    return self.enum_text(value, ty, class, true);
                }
                self.emit(St::Eval(value));
                self.text(format!("<{} object>", self.program.class_path(class)).as_bytes())
            }
            Ty::List(_) | Ty::VarTuple(_) | Ty::Dict(..) | Ty::Set(_) | Ty::FrozenSet(_) => {
                match self.call_method(expr, value, ty, "__repr__", &[]) {
                    Some((ex, from)) if !self.b.dead => self.coerce(ex, from, TyId::STR),
                    _ => self.text(b"[]"),
                }
            }
            Ty::Range => {
                let range = self.stable(value, &CType::Range);
                let part = |f: &str| Ex::Op(Op::IStr, vec![Ex::Dot(Box::new(range.clone()), f.into())]);
                let (open, comma, close) = (self.text(b"range("), self.text(b", "), self.text(b")"));
                let one = Ex::Op(Op::Eq, vec![Ex::Dot(Box::new(range.clone()), "step".into()), Ex::Int(1)]);
                self.choose(
                    TyId::STR,
                    one,
                    |s| {
                        s.join_parts(vec![
                            open.clone(),
                            part("start"),
                            comma.clone(),
                            part("stop"),
                            close.clone(),
                        ])
                    },
                    |s| {
                        s.join_parts(vec![
                            open.clone(),
                            part("start"),
                            comma.clone(),
                            part("stop"),
                            comma.clone(),
                            part("step"),
                            close.clone(),
                        ])
                    },
                )
            }
            Ty::Class(_) if let Some(func) = self.typed.repr_method(ty) => self.class_text(expr, func, ty),
            Ty::Class(class) => {
                let hir = &self.program.classes[class];
                let text = match hir.enumeration {
                    Some(EnumKind::Flag | EnumKind::IntFlag) => format!("<flag '{}'>", hir.name),
                    Some(_) => format!("<enum '{}'>", hir.name),
                    None => format!("<class '{}'>", self.program.class_path(class)),
                };
                self.text(text.as_bytes())
            }
            Ty::ExcClass => {
                let cls = self.stable(value, &CType::Int);
                let (own, built_in, close) =
                    (self.text(b"<class '__main__."), self.text(b"<class '"), self.text(b"'>"));
                let test = Ex::Op(Op::Lt, vec![cls.clone(), Ex::Name("OLY_EXC_COUNT".into())]);
                let open = Ex::Select(Box::new(test), Box::new(built_in), Box::new(own));
                let name =
                    Ex::Op(Op::ExcName, vec![Ex::Cast(CType::Named("uint32_t".into()), Box::new(cls))]);
                let name = Ex::C("oly_str_of_c($)".into(), vec![name]);
                self.join_parts(vec![open, name, close])
            }
            Ty::Builtin(name) => {
                let kind = if self.typed.library_class(&name).is_some()
                    || crate::hir::builtins::is_class_of_values(&name)
                {
                    format!("<class '{name}'>")
                } else {
                    format!("<built-in function {name}>")
                };
                self.text(kind.as_bytes())
            }
            Ty::Func(func, _) => {
                let text = format!("<function {}>", self.program.funcs[func].qualname);
                self.text(text.as_bytes())
            }
            Ty::Method(func, _) => {
                let text = format!("<bound method {}>", self.program.funcs[func].qualname);
                self.text(text.as_bytes())
            }
            _ => {
                self.emit(St::Eval(value));
                let name = self.python_name(ty);
                self.text(format!("<{name} object>").as_bytes())
            }
        }
    }

    /// `a + b + c` of strings: one concatenation.
    pub(super) fn concat(&mut self, expr: &Expr) -> Ex {
        let mut parts = Vec::new();
        self.concat_parts(expr, &mut parts);
        let mut seq = Sequence::default();
        for part in &parts {
            self.operand(&mut seq, TyId::STR, |s| s.expr(part));
            if self.b.dead {
                return Ex::None;
            }
        }
        let values = seq.done();
        self.join_parts(values)
    }

    fn concat_parts<'e>(&self, expr: &'e Expr, out: &mut Vec<&'e Expr>) {
        if let ExprKind::Binary { op: BinOp::Add, in_place: false, left, right } = &expr.kind
            && self.ty(left) == TyId::STR
            && self.ty(right) == TyId::STR
        {
            self.concat_parts(left, out);
            self.concat_parts(right, out);
        } else if let ExprKind::Binary { op: BinOp::Add, in_place: true, left, right } = &expr.kind
            && out.is_empty()
            && self.ty(left) == TyId::STR
            && self.ty(right) == TyId::STR
        {
            // `s += a + b`: the sum on the right is made first, so that `s` can grow in place.
            out.push(left);
            out.push(right);
        } else {
            out.push(expr);
        }
    }

    /// An f-string.
    pub(super) fn format_string(&mut self, parts: &[FormatPart]) -> Ex {
        let mut seq = Sequence::default();
        for part in parts {
            match part {
                FormatPart::Text(text) => self.operand(&mut seq, TyId::STR, |s| s.text(text.as_bytes())),
                FormatPart::Value { value, conversion, spec } => {
                    self.operand(&mut seq, TyId::STR, |s| {
                        let ty = s.ty(value);
                        let mut inner = Sequence::default();
                        s.operand(&mut inner, ty, |s| s.expr(value));
                        if let (Some(spec), false) = (spec, s.b.dead) {
                            s.operand(&mut inner, TyId::STR, |s| s.format_string(spec));
                        }
                        if s.b.dead {
                            return Ex::None;
                        }
                        let mut parts = inner.done().into_iter();
                        let ex = parts.next().unwrap_or(Ex::None);
                        s.format_value(value, ex, ty, *conversion, parts.next())
                    });
                    if self.b.dead {
                        return Ex::None;
                    }
                }
            }
        }
        let values = seq.done();
        self.join_parts(values)
    }

    /// `{value!conversion:spec}`.
    fn format_value(
        &mut self,
        expr: &Expr,
        value: Ex,
        ty: TyId,
        conversion: Option<char>,
        spec: Option<Ex>,
    ) -> Ex {
        let (value, ty) = match conversion {
            Some('r') => (self.repr_of(expr, value, ty), TyId::STR),
            Some('a') => {
                let shown = self.repr_of(expr, value, ty);
                (Ex::Op(Op::AsciiS, vec![shown]), TyId::STR)
            }
            Some(_) => (self.str_of(expr, value, ty), TyId::STR),
            None => (value, ty),
        };
        match spec {
            None => {
                if let Ty::Object(_) = self.typed.types.get(ty)
                    && self.typed.method_of(ty, "__format__").is_some()
                {
                    let empty = self.text(b"");
                    return self.format_one(expr, value, ty, empty);
                }
                self.str_of(expr, value, ty)
            }
            Some(spec) => {
                let spec = self.stable(spec, &CType::Str);
                // Of a union it is enough that one member fits: the others are refused when it runs.
                if !matches!(self.typed.types.get(ty), Ty::Union(_)) {
                    self.check_spec(expr, &spec, ty);
                }
                self.dispatch(
                    value,
                    ty,
                    TyId::STR,
                    |s, v, t| Some((s.format_one(expr, v, t, spec.clone()), TyId::STR)),
                    "unsupported format string passed to {}.__format__",
                )
            }
        }
    }

    fn format_one(&mut self, expr: &Expr, value: Ex, ty: TyId, spec: Ex) -> Ex {
        // Members of an `IntEnum` have the formats of ints.
        let (value, ty) = match self.typed.is_plain_int(ty, "__format__") {
            true => (self.coerce(value, ty, TyId::INT), TyId::INT),
            false => (value, ty),
        };
        let op = match self.typed.types.get(ty) {
            Ty::Int => Op::FmtI,
            Ty::Big => Op::FmtZ,
            Ty::Float => Op::FmtR,
            Ty::Bool => Op::FmtB,
            Ty::Num => Op::FmtN,
            Ty::Str => Op::FmtS,
            Ty::Complex => Op::FmtC,
            Ty::Object(_) => {
                if let Some((ex, from)) =
                    self.call_method(expr, value.clone(), ty, "__format__", &[(spec.clone(), TyId::STR)])
                {
                    return self.coerce(ex, from, TyId::STR);
                }
                let is_enum = self.typed.copied_class(ty).is_none();
                let text = self.str_of(expr, value, ty);
                if !is_enum {
                    self.refuse_spec(&spec, ty);
                }
                return self.op(Op::FmtS, vec![text, spec]);
            }
            _ => {
                let text = self.str_of(expr, value, ty);
                self.refuse_spec(&spec, ty);
                return self.op(Op::FmtS, vec![text, spec]);
            }
        };
        self.op(op, vec![value, spec])
    }

    /// TypeError for a format of a value that has no formats of its own, unless it is empty.
    fn refuse_spec(&mut self, spec: &Ex, ty: TyId) {
        let text = format!("unsupported format string passed to {}.__format__", self.python_name(ty));
        match spec {
            Ex::Text(id) if self.unit.texts[*id].is_empty() => {}
            Ex::Text(_) => {
                let fail = self.op(Op::Raise, vec![Ex::Name("OLY_TypeError".into()), Ex::CText(text.into())]);
                self.emit(St::Eval(fail));
            }
            _ => {
                let fail = self.nested(|s| s.fail_type(&text));
                let given = Ex::Op(Op::Gt, vec![Ex::Op(Op::LenS, vec![spec.clone()]), Ex::Int(0)]);
                self.emit(St::If(given, fail, Vec::new()));
            }
        }
    }

    /// Reports a literal format whose type letter does not go with the value. Inside `try` the program may
    /// mean to catch what CPython raises.
    fn check_spec(&mut self, expr: &Expr, spec: &Ex, ty: TyId) {
        let Ex::Text(id) = spec else { return };
        let Some(letter) = self.unit.texts[*id].last().map(|byte| char::from(*byte)) else { return };
        let letters = match self.typed.types.get(ty) {
            Ty::Int | Ty::Big | Ty::Bool => "bcdoxXneEfFgG%",
            Ty::Float => "neEfFgG%",
            Ty::Str => "s",
            _ => return,
        };
        if !letter.is_ascii_alphabetic() && letter != '%'
            || letters.contains(letter)
            || !self.b.tries.is_empty()
            || self.typed.awaits(self.inst(), expr.span, "ValueError")
        {
            return;
        }
        let shown = self.typed.types.show(self.program, ty);
        let spec = String::from_utf8_lossy(&self.unit.texts[*id]).into_owned();
        let diag = self.diags.error(
            crate::infer::codes::FORMAT,
            expr.span,
            format!("the format `{spec}` does not go with `{shown}`"),
        );
        diag.label(format!("a value of type `{shown}` is formatted here"));
        if shown == "str" && "bcdoxXneEfFgG%".contains(letter) {
            diag.help(format!("`{letter}` is for numbers"));
        } else if shown == "float" {
            diag.help("`int(…)` makes an int of it; `.0f` shows it without a fraction");
        }
    }

    /// `format(value, spec)`.
    pub(super) fn format_builtin(&mut self, expr: &Expr, value: Ex, ty: TyId, spec: Option<Ex>) -> Ex {
        self.format_value(expr, value, ty, None, spec)
    }

    /// `"…".format(…)` of a literal.
    pub(super) fn format_call(
        &mut self,
        expr: &Expr,
        object: &Expr,
        name: &str,
        args: &[Arg],
        keywords: &[Keyword],
    ) -> Option<Ex> {
        if name != "format" || self.ty(object) != TyId::STR {
            return None;
        }
        let ExprKind::Str(text) = &object.kind else { return None };
        let pieces = match braces(text) {
            Ok(pieces) => pieces,
            Err(message) => {
                self.diags.error(crate::infer::codes::FORMAT, object.span, message);
                return Some(Ex::Null);
            }
        };
        // All arguments first, in order, as Python does.
        let mut values: Vec<(Option<String>, Ex, TyId, &Expr)> = Vec::new();
        for arg in args {
            let ty = self.ty(&arg.value);
            let ex = self.expr(&arg.value);
            if self.b.dead {
                return Some(Ex::None);
            }
            let c = self.ctype(ty);
            let ex = self.bake(ex, &c);
            if arg.star {
                if let Ty::Tuple(items) = self.typed.types.get(ty).clone() {
                    for (n, item) in items.iter().enumerate() {
                        values.push((
                            None,
                            Ex::Dot(Box::new(ex.clone()), format!("f{n}").into()),
                            *item,
                            &arg.value,
                        ));
                    }
                } else {
                    let item = self.list_item(ty);
                    let ic = self.ctype(item);
                    let most = pieces.iter().filter(|p| matches!(p, Piece::Field { .. })).count();
                    for n in 0..most {
                        let at = self.position(
                            Op::IdxT,
                            Ex::Int(n as i64),
                            Ex::Arrow(Box::new(ex.clone()), "len".into()),
                        );
                        values.push((
                            None,
                            Ex::At(ic.clone(), Box::new(ex.clone()), Box::new(at)),
                            item,
                            &arg.value,
                        ));
                    }
                }
                continue;
            }
            values.push((None, ex, ty, &arg.value));
        }
        for keyword in keywords {
            let ty = self.ty(&keyword.value);
            let ex = self.expr(&keyword.value);
            if self.b.dead {
                return Some(Ex::None);
            }
            let (ex, ty) = if keyword.name.is_none() { self.as_mapping(ex, ty) } else { (ex, ty) };
            let c = self.ctype(ty);
            let ex = self.bake(ex, &c);
            let name = keyword.name.clone().unwrap_or_else(|| SPREAD.to_owned());
            values.push((Some(name), ex, ty, &keyword.value));
        }
        let mut next = 0;
        Some(self.render(expr, &pieces, &values, &mut next))
    }

    fn render(
        &mut self,
        expr: &Expr,
        pieces: &[Piece],
        values: &[(Option<String>, Ex, TyId, &Expr)],
        next: &mut usize,
    ) -> Ex {
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => parts.push(self.text(text.as_bytes())),
                Piece::Field { name, path, conversion, spec } => {
                    let named = |wanted: &str| values.iter().find(|(k, ..)| k.as_deref() == Some(wanted));
                    let positional = |at: usize| values.iter().filter(|(k, ..)| k.is_none()).nth(at);
                    let mut spread = false;
                    let found = if name.is_empty() {
                        *next += 1;
                        positional(*next - 1)
                    } else if let Ok(n) = name.parse::<usize>() {
                        positional(n)
                    } else {
                        named(name).or_else(|| {
                            spread = true;
                            named(SPREAD)
                        })
                    };
                    let Some((_, ex, ty, place)) = found else {
                        if !name.is_empty() && name.parse::<usize>().is_err() {
                            if self.raises_instead(expr, "KeyError", &format!("'{name}'")) {
                                return self.text(b"");
                            }
                        } else {
                            let asked = name.parse::<usize>().unwrap_or(next.saturating_sub(1));
                            let text =
                                format!("Replacement index {asked} out of range for positional args tuple");
                            if self.raises_instead(expr, "IndexError", &text) {
                                return self.text(b"");
                            }
                        }
                        let what = if name.is_empty() || name.parse::<usize>().is_ok() {
                            "this format needs more arguments".to_owned()
                        } else {
                            format!("this format needs an argument `{name}`")
                        };
                        self.diags
                            .error(crate::infer::codes::FORMAT, expr.span, what)
                            .label(format!("{} given", values.len()))
                            .help("add an argument, or write `{{` for the character `{`");
                        return Ex::Null;
                    };
                    let (mut ex, mut ty) = (ex.clone(), *ty);
                    if spread {
                        let content = match self.typed.types.get(ty).clone() {
                            Ty::Dict(_, v) => self.typed.types.content(v),
                            _ => self.item_type(ty),
                        };
                        let key = self.text(name.as_bytes());
                        ex = self.get_item(place, (ex, ty), (key, TyId::STR), None, content);
                        ty = content;
                    }
                    if !path.is_empty() {
                        self.unsupported(
                            expr.span,
                            "a format that asks starred values for attributes or items",
                            "pass the values one by one",
                        );
                        return Ex::Null;
                    }
                    let spec =
                        if spec.is_empty() { None } else { Some(self.render(expr, spec, values, next)) };
                    let shown = self.format_value(place, ex, ty, *conversion, spec);
                    parts.push(self.bake(shown, &CType::Str));
                }
            }
        }
        self.join_parts(parts)
    }

    /// `"…" % value` of a literal format.
    pub(super) fn percent_literal(&mut self, expr: &Expr, format: &str, right: &Expr) -> Ex {
        let pieces = match percent(format) {
            Ok(pieces) => pieces,
            Err(message) => {
                self.diags.error(crate::infer::codes::FORMAT, expr.span, message);
                return Ex::Null;
            }
        };
        let value = self.expr(right);
        if self.b.dead {
            return Ex::None;
        }
        let ty = self.ty(right);
        let c = self.ctype(ty);
        let value = self.bake(value, &c);
        // Of several types tuples are taken apart, mappings are asked for keys, and others are one value.
        let members = self.typed.types.members(ty);
        let named = pieces.iter().any(|p| matches!(p, Piece::Field { path, .. } if !path.is_empty()));
        let alike = |m: &TyId| self.typed.rank(*m).is_some() || matches!(*m, TyId::STR | TyId::NONE);
        if members.len() > 1 && (named || !members.iter().all(alike)) {
            let format = |s: &mut Self, value: Ex, member: TyId| {
                Some((s.percent_pieces(expr, &pieces, right, (value, member), true), TyId::STR))
            };
            return self.dispatch(value, ty, TyId::STR, format, "");
        }
        self.percent_pieces(expr, &pieces, right, (value, ty), false)
    }

    /// The pieces of a format with the value on the right of `%`, which is one of several that may stand there.
    fn percent_pieces(
        &mut self,
        expr: &Expr,
        pieces: &[Piece],
        right: &Expr,
        (value, ty): (Ex, TyId),
        one_of_several: bool,
    ) -> Ex {
        let (value, ty) = self.as_tuple(value, ty);
        let c = self.ctype(ty);
        let value = self.stable(value, &c);
        let refused = |s: &mut Self, text: &str| {
            if one_of_several {
                s.fail_type(text);
                s.b.dead = true;
            }
            one_of_several || s.raises_instead(expr, "TypeError", text)
        };
        let named = pieces.iter().any(|p| matches!(p, Piece::Field { path, .. } if !path.is_empty()));
        if named && !matches!(self.typed.types.get(ty), Ty::Dict(..) | Ty::Object(_)) {
            let text = match self.typed.types.get(ty) {
                Ty::List(_) => "list indices must be integers or slices, not str",
                _ => "format requires a mapping",
            };
            if !refused(self, text) {
                let shown = self.typed.types.show(self.program, ty);
                let message = format!("this format needs a dict, not `{shown}`");
                self.diags.error(crate::infer::codes::FORMAT, right.span, message);
            }
            return self.text(b"");
        }
        let mut fields: Vec<(Ex, TyId)> = Vec::new();
        let mut mapping = false;
        match self.typed.types.get(ty).clone() {
            Ty::Tuple(items) => {
                for (n, item) in items.iter().enumerate() {
                    let ex = if self.ctype(*item) == CType::None {
                        Ex::None
                    } else {
                        Ex::Dot(Box::new(value.clone()), format!("f{n}").into())
                    };
                    fields.push((ex, *item));
                }
            }
            Ty::VarTuple(cell) => {
                let item = self.typed.types.content(cell);
                let c = self.ctype(item);
                let wanted = pieces.iter().map(|p| match p {
                    Piece::Field { name, .. } => 1 + name.matches('*').count(),
                    Piece::Text(_) => 0,
                });
                let wanted: usize = wanted.sum();
                let count = |op: Op| {
                    let size = Ex::Cast(CType::Size, Box::new(Ex::Int(wanted as i64)));
                    Ex::Op(op, vec![Ex::Arrow(Box::new(value.clone()), "len".into()), size])
                };
                for (op, text) in [(Op::Lt, TOO_FEW), (Op::Gt, TOO_MANY)] {
                    if wanted > 0 || op == Op::Gt {
                        let fail = self.nested(|s| s.fail_type(text));
                        self.emit(St::If(count(op), fail, Vec::new()));
                    }
                }
                for n in 0..wanted {
                    fields.push((
                        Ex::At(c.clone(), Box::new(value.clone()), Box::new(Ex::Int(n as i64))),
                        item,
                    ));
                }
            }
            Ty::Dict(..) => mapping = true,
            _ => fields.push((value.clone(), ty)),
        }
        if mapping && !named {
            mapping = false;
            fields.push((value.clone(), ty));
        }
        let mut parts = Vec::new();
        let mut at = 0;
        for piece in pieces {
            match piece {
                Piece::Text(text) => parts.push(self.text(text.as_bytes())),
                // name: flags, width, precision; path: the mapping key; conversion: the type letter.
                Piece::Field { name, path, conversion, .. } => {
                    let kind = conversion.unwrap_or('s');
                    let mut stars = Vec::new();
                    if !mapping {
                        for _ in name.matches('*') {
                            if let Some((ex, ty)) = fields.get(at).cloned() {
                                stars.push(self.int_key(expr, ex, ty, "* wants int"));
                            }
                            at += 1;
                        }
                    }
                    let (ex, ty) = if mapping {
                        let key = path.first().cloned().unwrap_or_default();
                        let key = self.text(key.as_bytes());
                        let found = match *self.typed.types.get(ty) {
                            Ty::Dict(_, v) => self.typed.types.content(v),
                            _ => TyId::ERROR,
                        };
                        (self.get_item(right, (value.clone(), ty), (key, TyId::STR), None, found), found)
                    } else {
                        let Some(field) = fields.get(at).cloned() else {
                            if refused(self, TOO_FEW) {
                                return self.text(b"");
                            }
                            self.diags
                                .error(
                                    crate::infer::codes::FORMAT,
                                    expr.span,
                                    "not enough values for this format",
                                )
                                .label(format!("{} given", fields.len()))
                                .help("add a value to the tuple, or write `%%` for the character `%`");
                            return Ex::Null;
                        };
                        at += 1;
                        field
                    };
                    let shown = self.percent_one(right, name, kind, &stars, ex, ty);
                    parts.push(self.bake(shown, &CType::Str));
                }
            }
        }
        // Whatever has items by keys or places may be left unused.
        let unused = match self.typed.types.get(ty) {
            Ty::Dict(..) | Ty::List(_) | Ty::Bytes | Ty::Range => true,
            Ty::Object(_) => {
                self.typed.method_of(ty, "__getitem__").is_some() && self.typed.base_value(ty).is_none()
            }
            _ => false,
        };
        if !unused && at < fields.len() {
            if refused(self, TOO_MANY) {
                return self.text(b"");
            }
            self.diags
                .error(crate::infer::codes::FORMAT, expr.span, "this format does not use all values")
                .label(format!("it uses {at} of {}", fields.len()))
                .help("add a `%s`, or remove a value");
        }
        self.join_parts(parts)
    }

    fn percent_one(&mut self, expr: &Expr, flags: &str, kind: char, stars: &[Ex], value: Ex, ty: TyId) -> Ex {
        let spec = if stars.is_empty() {
            self.text(format!("{flags}{kind}").as_bytes())
        } else {
            // Widths that come from arguments.
            let mut parts = Vec::new();
            for (n, text) in flags.split('*').enumerate() {
                if n > 0 {
                    parts.push(Ex::Op(Op::IStr, vec![stars[n - 1].clone()]));
                }
                parts.push(self.text(text.as_bytes()));
            }
            parts.push(self.text(kind.to_string().as_bytes()));
            self.join_parts(parts)
        };
        let spec = self.stable(spec, &CType::Str);
        let known = self.typed.types.get(ty).clone();
        let needs_number =
            matches!(kind, 'd' | 'i' | 'u' | 'x' | 'X' | 'o' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G');
        if self.b.tries.is_empty()
            && !self.typed.awaits(self.inst(), expr.span, "TypeError")
            && needs_number
            && matches!(known, Ty::Str | Ty::None | Ty::List(_) | Ty::Bytes)
        {
            let shown = self.typed.types.show(self.program, ty);
            self.diags
                .error(
                    crate::infer::codes::FORMAT,
                    expr.span,
                    format!("`%{kind}` needs a number, not `{shown}`"),
                )
                .label("in this format")
                .help("`%s` shows any value");
        }
        self.dispatch(
            value,
            ty,
            TyId::STR,
            |s, value, ty| {
                // Members of an `IntEnum` are ints where numbers are wanted.
                let (value, ty) =
                    match !matches!(kind, 's' | 'r' | 'a') && s.typed.is_plain_int(ty, "__index__") {
                        true => (s.coerce(value, ty, TyId::INT), TyId::INT),
                        false => (value, ty),
                    };
                let ex = match (kind, s.typed.types.get(ty).clone()) {
                    ('d' | 'i' | 'u', Ty::Int | Ty::Bool)
                    | ('x' | 'X' | 'o', Ty::Int | Ty::Bool)
                    | ('c', Ty::Int) => {
                        let value = s.coerce(value, ty, TyId::INT);
                        s.op(Op::PctI, vec![value, spec.clone()])
                    }
                    ('d' | 'i' | 'u' | 'x' | 'X' | 'o' | 'c', Ty::Big) => {
                        s.op(Op::PctZ, vec![value, spec.clone()])
                    }
                    ('d' | 'i' | 'u', Ty::Float) if s.typed.types.big => {
                        let int = s.op(Op::RToZ, vec![value]);
                        s.op(Op::PctZ, vec![int, spec.clone()])
                    }
                    ('x' | 'X' | 'o' | 'c', Ty::Num) => {
                        let wanted =
                            if kind == 'c' { "%c requires int or char" } else { "an integer is required" };
                        let text = match kind {
                            'c' => wanted.to_owned(),
                            _ => format!("%{kind} format: {wanted}, not float"),
                        };
                        let int = s.as_int(value, &text);
                        s.op(Op::PctI, vec![int, spec.clone()])
                    }
                    ('d' | 'i' | 'u', Ty::Float | Ty::Num) => {
                        let int = match ty {
                            TyId::NUM => s.op(Op::NToI, vec![value]),
                            _ => s.op(Op::RToI, vec![value]),
                        };
                        s.op(Op::PctI, vec![int, spec.clone()])
                    }
                    (
                        'e' | 'E' | 'f' | 'F' | 'g' | 'G',
                        Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::Num,
                    ) => {
                        let real = s.coerce(value, ty, TyId::FLOAT);
                        s.op(Op::PctR, vec![real, spec.clone()])
                    }
                    (
                        'd' | 'i' | 'u' | 'x' | 'X' | 'o' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G',
                        Ty::Object(_),
                    ) => {
                        let method = match kind {
                            'd' | 'i' | 'u' => "__int__",
                            'x' | 'X' | 'o' => "__index__",
                            _ => "__float__",
                        };
                        s.typed.method_of(ty, method)?;
                        let (number, number_ty) = s.call_method(expr, value, ty, method, &[])?;
                        if s.b.dead {
                            return Some((Ex::None, TyId::BOTTOM));
                        }
                        match (method, number_ty) {
                            ("__float__", _) => {
                                let real = s.coerce(number, number_ty, TyId::FLOAT);
                                s.op(Op::PctR, vec![real, spec.clone()])
                            }
                            (_, TyId::BIG) => s.op(Op::PctZ, vec![number, spec.clone()]),
                            _ => {
                                let int = s.coerce(number, number_ty, TyId::INT);
                                s.op(Op::PctI, vec![int, spec.clone()])
                            }
                        }
                    }
                    ('c', Ty::Str) => s.op(Op::PctS, vec![value, spec.clone()]),
                    ('s', _) => {
                        let text = s.str_of(expr, value, ty);
                        s.op(Op::PctS, vec![text, spec.clone()])
                    }
                    ('r' | 'a', _) => {
                        let mut text = s.repr_of(expr, value, ty);
                        if kind == 'a' {
                            text = Ex::Op(Op::AsciiS, vec![text]);
                        }
                        s.op(Op::PctS, vec![text, spec.clone()])
                    }
                    _ => return None,
                };
                Some((ex, TyId::STR))
            },
            &match kind {
                'e' | 'E' | 'f' | 'F' | 'g' | 'G' => "must be real number, not {}".to_owned(),
                'o' | 'x' | 'X' => format!("%{kind} format: an integer is required, not {{}}"),
                _ => format!("%{kind} format: a real number is required, not {{}}"),
            },
        )
    }
}
