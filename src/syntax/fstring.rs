//! F-strings. The parser crate knows them only as they were before Python 3.12 (no nested quotes of the same
//! kind, no exact places), and our dialects must hold inside the braces too. So the lexer cuts each f-string
//! into pieces with [`scan`] and hands the parser an empty string; [`expand`] then replaces that string in
//! the tree by the f-string's parts, whose expressions have gone through the same steps as the rest.

use rustc_hash::FxHashMap;
use rustpython_parser::{Mode, StringKind, Tok, parse_tokens, text_size::TextRange};

use super::ast::{self, fold::Fold};
use super::codes;
use super::context::{Context, Token, point, range};
use super::string::{check_escapes, normalise_line_ends};
use super::{Marks, dialect, explain, lex, settings::Settings};

/// F-strings inside f-strings deeper than this are a limit error.
const MAX_NESTING: usize = 20;

/// F-strings (with the plain strings beside them) by the offset where the literal starts.
pub(super) type FStrings = FxHashMap<u32, Vec<Part>>;

/// One of several string literals in a row.
pub(super) enum Part {
    Plain(Token),
    Format(FString),
}

/// An f-string in pieces.
pub(super) struct FString {
    pub(super) pieces: Vec<Piece>,
    pub(super) is_raw: bool,
}

/// A stretch of text, or `{…}`.
pub(super) enum Piece {
    Text(TextRange),
    Field(Field),
}

/// `{value!r:spec}`.
pub(super) struct Field {
    place: TextRange,
    value: TextRange,
    /// The text to show before the value: `{x = }`.
    debug: Option<TextRange>,
    conversion: Option<TextRange>,
    spec: Option<(TextRange, Vec<Piece>)>,
}

/// The quotes of a literal.
#[derive(Clone, Copy)]
pub(super) struct Quote {
    pub(super) byte: u8,
    pub(super) is_triple: bool,
}

impl Quote {
    /// The quote at a byte position.
    pub(super) fn at(bytes: &[u8], at: usize) -> Self {
        let byte = bytes[at];
        Quote { byte, is_triple: bytes.get(at + 1) == Some(&byte) && bytes.get(at + 2) == Some(&byte) }
    }
    /// Length in bytes.
    pub(super) fn len(self) -> usize {
        if self.is_triple { 3 } else { 1 }
    }
    fn closes(self, bytes: &[u8], at: usize) -> bool {
        bytes.len() >= at + self.len() && bytes[at..at + self.len()].iter().all(|b| *b == self.byte)
    }
}

/// A mistake and where it is; `None` if the closing quote is missing.
type Mistake = Option<(usize, &'static str)>;

/// Skips a plain string's body and closing quote.
pub(super) fn skip_plain(bytes: &[u8], body: usize, quote: Quote) -> Option<usize> {
    let mut at = body;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += if bytes[at..].starts_with(b"\\\r\n") { 3 } else { 2 },
            b'\n' | b'\r' if !quote.is_triple => return None,
            _ if quote.closes(bytes, at) => return Some(at + quote.len()),
            _ => at += 1,
        }
    }
    None
}

/// Cuts an f-string's body into pieces; gives back the position after the closing quote too.
pub(super) fn scan(
    bytes: &[u8],
    body: usize,
    quote: Quote,
    is_raw: bool,
    level: usize,
) -> Result<(Vec<Piece>, usize), Mistake> {
    let mut pieces = Vec::new();
    let (mut at, mut text) = (body, body);
    while at < bytes.len() {
        match bytes[at] {
            b'\n' | b'\r' if !quote.is_triple => return Err(None),
            b'\\' => at = skip_escape(bytes, at, is_raw),
            b'{' | b'}' if bytes.get(at + 1) == Some(&bytes[at]) => {
                pieces.push(Piece::Text(range(text, at + 1)));
                at += 2;
                text = at;
            }
            b'}' => return Err(Some((at, "a single `}` in an f-string; write `}}` for the character"))),
            b'{' => {
                pieces.push(Piece::Text(range(text, at)));
                let (field, end) = scan_field(bytes, at, quote, level)?;
                pieces.push(Piece::Field(field));
                at = end;
                text = end;
            }
            _ if quote.closes(bytes, at) => {
                pieces.push(Piece::Text(range(text, at)));
                return Ok((pieces, at + quote.len()));
            }
            _ => at += 1,
        }
    }
    Err(None)
}

/// The position after a backslash and what it escapes; braces are never escaped, but `\N{…}` has its own.
fn skip_escape(bytes: &[u8], at: usize, is_raw: bool) -> usize {
    match bytes.get(at + 1) {
        Some(b'{' | b'}') => at + 1,
        Some(b'N') if !is_raw && bytes.get(at + 2) == Some(&b'{') => {
            let name = bytes[at..].iter().position(|b| matches!(b, b'}' | b'\n'));
            name.map_or(at + 3, |n| at + n + 1)
        }
        Some(b'\r') if bytes.get(at + 2) == Some(&b'\n') => at + 3,
        _ => at + 2,
    }
}

/// Reads `{…}` from its opening brace; gives back the position after the closing one too.
fn scan_field(bytes: &[u8], open: usize, quote: Quote, level: usize) -> Result<(Field, usize), Mistake> {
    const UNCLOSED: &str = "this `{` was never closed; write `{{` for the character";
    if level > MAX_NESTING {
        return Err(Some((open, "f-strings are nested too deep")));
    }
    let unclosed = Err(Some((open, UNCLOSED)));
    let (mut at, mut depth) = (open + 1, 0usize);
    let (mut value_end, mut debug_end, mut conversion) = (None, None, None);
    loop {
        let Some(byte) = bytes.get(at) else { return unclosed };
        match byte {
            b'"' | b'\'' => {
                let inner = Quote::at(bytes, at);
                let end = skip_nested(bytes, at, inner, level);
                match end {
                    Some(end) => at = end,
                    None => return unclosed,
                }
                continue;
            }
            b'#' => {
                at += bytes[at..].iter().position(|b| *b == b'\n').unwrap_or(bytes.len() - at);
                continue;
            }
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' if depth > 0 => depth -= 1,
            b'}' if depth > 0 => depth -= 1,
            b'!' if depth == 0
                && bytes.get(at + 1) != Some(&b'=')
                && value_end.is_none_or(|_| conversion.is_none()) =>
            {
                value_end.get_or_insert(at);
                let end = at + 1 + bytes[at + 1..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
                conversion = Some(range(at + 1, end));
                at = end;
                continue;
            }
            b'=' if depth == 0 && value_end.is_none() && is_debug_sign(bytes, at) => {
                value_end = Some(at);
                at += 1;
                at += bytes[at..].iter().take_while(|b| b.is_ascii_whitespace()).count();
                debug_end = Some(at);
                continue;
            }
            b':' if depth == 0 => {
                value_end.get_or_insert(at);
                let (spec, end) = scan_spec(bytes, at + 1, open, quote, level)?;
                let field = Field {
                    place: range(open, end + 1),
                    value: range(open + 1, value_end.unwrap_or(at)),
                    debug: debug_end.map(|end| range(open + 1, end)),
                    conversion,
                    spec: Some((range(at + 1, end), spec)),
                };
                return Ok((field, end + 1));
            }
            b'}' => {
                let field = Field {
                    place: range(open, at + 1),
                    value: range(open + 1, value_end.unwrap_or(at)),
                    debug: debug_end.map(|end| range(open + 1, end)),
                    conversion,
                    spec: None,
                };
                return Ok((field, at + 1));
            }
            _ => {}
        }
        at += 1;
    }
}

/// Whether the `=` is the one of `{x=}` and not part of a comparison or a keyword argument.
fn is_debug_sign(bytes: &[u8], at: usize) -> bool {
    let before = bytes[at - 1];
    let next = bytes[at + 1..].iter().find(|b| !b.is_ascii_whitespace());
    !matches!(before, b'=' | b'!' | b'<' | b'>') && matches!(next, Some(b'}' | b'!' | b':'))
}

/// Skips a string inside a field.
fn skip_nested(bytes: &[u8], at: usize, quote: Quote, level: usize) -> Option<usize> {
    let prefix = bytes[..at].iter().rev().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    let prefix = bytes[at - prefix..at].to_ascii_lowercase();
    let body = at + quote.len();
    match prefix.as_slice() {
        b"f" | b"rf" | b"fr" => {
            scan(bytes, body, quote, prefix.len() == 2, level + 1).ok().map(|(_, end)| end)
        }
        _ => skip_plain(bytes, body, quote),
    }
}

/// Reads a format specification up to, not including, its `}`.
fn scan_spec(
    bytes: &[u8],
    start: usize,
    open: usize,
    quote: Quote,
    level: usize,
) -> Result<(Vec<Piece>, usize), Mistake> {
    let mut pieces = Vec::new();
    let (mut at, mut text) = (start, start);
    loop {
        match bytes.get(at) {
            None => return Err(Some((open, "this `{` was never closed"))),
            Some(b'\n' | b'\r') if !quote.is_triple => return Err(Some((open, "this `{` was never closed"))),
            Some(b'}') => {
                pieces.push(Piece::Text(range(text, at)));
                return Ok((pieces, at));
            }
            Some(b'{') => {
                pieces.push(Piece::Text(range(text, at)));
                let (field, end) = scan_field(bytes, at, quote, level + 1)?;
                pieces.push(Piece::Field(field));
                at = end;
                text = end;
            }
            Some(_) if quote.closes(bytes, at) => return Err(Some((open, "this `{` was never closed"))),
            Some(_) => at += 1,
        }
    }
}

/// Replaces the placeholders in a statement by what the f-strings say.
pub(super) fn expand(
    cx: &mut Context<'_>,
    settings: Settings,
    marks: &mut Marks,
    fstrings: &mut FStrings,
    body: Vec<ast::Stmt>,
) -> Vec<ast::Stmt> {
    let mut expander = Expander { cx, settings, marks, fstrings };
    let expand_one = |stmt| {
        let Ok(stmt) = expander.fold_stmt(stmt);
        stmt
    };
    body.into_iter().map(expand_one).collect()
}

struct Expander<'e, 'a> {
    cx: &'e mut Context<'a>,
    settings: Settings,
    marks: &'e mut Marks,
    fstrings: &'e mut FStrings,
}

impl Fold<TextRange> for Expander<'_, '_> {
    type TargetU = TextRange;
    type Error = std::convert::Infallible;
    type UserContext = ();

    fn will_map_user(&mut self, _: &TextRange) {}
    fn map_user(&mut self, user: TextRange, (): ()) -> Result<TextRange, Self::Error> {
        Ok(user)
    }

    fn fold_expr(&mut self, node: ast::Expr) -> Result<ast::Expr, Self::Error> {
        if let ast::Expr::Constant(constant) = &node
            && matches!(constant.value, ast::Constant::Str(_))
            && let Some(parts) = self.fstrings.remove(&constant.range.start().into())
        {
            return Ok(self.join(constant.range, parts));
        }
        ast::fold::fold_expr(self, node)
    }
}

impl Expander<'_, '_> {
    fn join(&mut self, place: TextRange, parts: Vec<Part>) -> ast::Expr {
        let mut values = Vec::new();
        for part in parts {
            match part {
                Part::Plain(token) => self.put_text(&mut values, token),
                Part::Format(fstring) => self.put_pieces(&mut values, fstring.pieces, fstring.is_raw),
            }
        }
        ast::ExprJoinedStr { values, range: place }.into()
    }

    fn put_pieces(&mut self, values: &mut Vec<ast::Expr>, pieces: Vec<Piece>, is_raw: bool) {
        for piece in pieces {
            match piece {
                Piece::Text(place) if place.is_empty() => {}
                Piece::Text(place) => {
                    if !is_raw && check_escapes(self.cx, place, false) {
                        continue;
                    }
                    let kind = if is_raw { StringKind::RawString } else { StringKind::String };
                    let value = normalise_line_ends(self.cx.slice(place));
                    self.put_text(values, (Tok::String { value, kind, triple_quoted: true }, place));
                }
                Piece::Field(field) => self.put_field(values, field, is_raw),
            }
        }
    }

    /// Adds the value of a plain literal, joined with text right before it.
    fn put_text(&mut self, values: &mut Vec<ast::Expr>, token: Token) {
        let place = token.1;
        let value = match parse_tokens([Ok(token)], Mode::Expression, "") {
            Ok(ast::Mod::Expression(ast::ModExpression { body, .. })) => match *body {
                ast::Expr::Constant(ast::ExprConstant { value: ast::Constant::Str(value), .. }) => value,
                _ => String::new(),
            },
            // The remaining mistake that only the crate finds: `\N{no such name}`.
            Ok(_) | Err(_) => {
                self.cx.error(codes::BAD_ESCAPE, place, "this text holds an escape that names no character");
                String::new()
            }
        };
        put_constant(values, value, place);
    }

    fn put_field(&mut self, values: &mut Vec<ast::Expr>, field: Field, is_raw: bool) {
        let mut conversion = ast::ConversionFlag::None;
        if let Some(place) = field.conversion {
            conversion = match self.cx.slice(place) {
                "s" => ast::ConversionFlag::Str,
                "r" => ast::ConversionFlag::Repr,
                "a" => ast::ConversionFlag::Ascii,
                other => {
                    let text = format!("`!{other}` is not a conversion");
                    self.cx
                        .error(codes::BAD_FSTRING, place, text)
                        .help("conversions are `!s`, `!r` and `!a`");
                    conversion
                }
            };
        }
        if let Some(place) = field.debug {
            put_constant(values, normalise_line_ends(self.cx.slice(place)), place);
            if field.conversion.is_none() && field.spec.is_none() {
                conversion = ast::ConversionFlag::Repr;
            }
        }
        let value = Box::new(self.parse_value(field.value, field.place));
        let format_spec = field.spec.map(|(place, pieces)| {
            let mut values = Vec::new();
            self.put_pieces(&mut values, pieces, is_raw);
            Box::new(ast::Expr::from(ast::ExprJoinedStr { values, range: place }))
        });
        values.push(ast::ExprFormattedValue { value, conversion, format_spec, range: field.place }.into());
    }

    /// Parses the expression of a field.
    fn parse_value(&mut self, place: TextRange, field: TextRange) -> ast::Expr {
        let failed =
            || ast::Expr::from(ast::ExprConstant { value: ast::Constant::None, kind: None, range: place });
        if self.cx.slice(place).trim().is_empty() {
            self.cx
                .error(codes::BAD_FSTRING, field, "the braces of this f-string hold no expression")
                .help("write `{{` for the character `{`");
            return failed();
        }
        let lexed = lex::lex_expression(self.cx, place);
        self.fstrings.extend(lexed.fstrings);
        let tokens =
            dialect::rewrite_expression(self.cx, lexed.tokens, &lexed.legacy, self.settings, self.marks);
        let wrapped = std::iter::once((Tok::Lpar, point(place.start())))
            .chain(tokens.iter().cloned())
            .chain(std::iter::once((Tok::Rpar, point(place.end()))));
        match parse_tokens(wrapped.map(Ok), Mode::Expression, "") {
            Ok(ast::Mod::Expression(module)) => {
                let Ok(value) = self.fold_expr(*module.body);
                value
            }
            Ok(_) => failed(),
            Err(error) => {
                explain::explain(self.cx, &tokens, &error);
                failed()
            }
        }
    }
}

/// Adds text to a joined string, to the text before it if there is some.
fn put_constant(values: &mut Vec<ast::Expr>, text: String, place: TextRange) {
    if text.is_empty() {
        return;
    }
    if let Some(ast::Expr::Constant(last)) = values.last_mut()
        && let ast::Constant::Str(before) = &mut last.value
    {
        before.push_str(&text);
        last.range = last.range.cover(place);
        return;
    }
    values.push(ast::ExprConstant { value: ast::Constant::Str(text), kind: None, range: place }.into());
}
