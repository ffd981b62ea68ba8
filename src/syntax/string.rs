//! String literals: their extent, and the escapes in them. The parser crate turns the text between the
//! quotes into the value; what it would get wrong or report without a place is refused here.

use rustpython_parser::{StringKind, Tok, text_size::TextRange};

use super::codes;
use super::context::{Context, range};
use super::fstring::{self, FString, Part, Quote};
use super::lex::Lexer;

/// What the letters before the quote say.
#[derive(Clone, Copy, Default)]
struct Prefix {
    is_raw: bool,
    is_bytes: bool,
    is_format: bool,
    is_unicode: bool,
}

impl Prefix {
    fn kind(self) -> StringKind {
        match (self.is_raw, self.is_bytes) {
            (true, true) => StringKind::RawBytes,
            (false, true) => StringKind::Bytes,
            (true, false) => StringKind::RawString,
            (false, false) if self.is_unicode => StringKind::Unicode,
            (false, false) => StringKind::String,
        }
    }
}

impl Lexer<'_, '_> {
    /// Reads a string whose prefix starts at `start` and whose quote is at the position. False if the word
    /// before the quote is no string prefix.
    pub(super) fn read_prefixed_string(&mut self, start: usize) -> bool {
        let mut prefix = Prefix::default();
        let place = range(start, self.pos);
        match self.cx.slice(place).to_ascii_lowercase().as_str() {
            "r" => prefix.is_raw = true,
            "b" => prefix.is_bytes = true,
            "u" => prefix.is_unicode = true,
            "f" => prefix.is_format = true,
            "br" | "rb" => (prefix.is_raw, prefix.is_bytes) = (true, true),
            "fr" | "rf" => (prefix.is_raw, prefix.is_format) = (true, true),
            "ur" => {
                prefix.is_raw = true;
                if let Some(message) =
                    self.fail(codes::UR_STRING, place, "the string prefix `ur` is Python 2")
                {
                    message.help("write `r\"…\"`: all text is Unicode");
                }
            }
            _ => return false,
        }
        self.read_literal(start, prefix);
        true
    }

    /// Reads a string without a prefix.
    pub(super) fn read_string(&mut self, start: usize) {
        self.read_literal(start, Prefix::default());
    }

    fn read_literal(&mut self, start: usize, prefix: Prefix) {
        let quote = Quote::at(self.bytes, self.pos);
        let body = self.pos + quote.len();
        if prefix.is_format {
            match fstring::scan(self.bytes, body, quote, prefix.is_raw, 0) {
                Ok((pieces, end)) => {
                    self.pos = end;
                    let part = Part::Format(FString { pieces, is_raw: prefix.is_raw });
                    self.push_part(part, start);
                }
                Err(mistake) => {
                    let end = self.literal_line_end(start, quote);
                    let place = mistake.map_or(range(start, end), |(at, _)| range(at, at + 1));
                    self.pos = end;
                    match mistake {
                        Some((_, text)) => drop(self.fail(codes::BAD_FSTRING, place, text)),
                        None => self.report_unterminated(place, quote),
                    }
                    self.abandon_line();
                }
            }
            return;
        }
        let Some(end) = fstring::skip_plain(self.bytes, body, quote) else {
            let end = self.literal_line_end(start, quote);
            self.pos = end;
            self.report_unterminated(range(start, end), quote);
            return self.abandon_line();
        };
        self.pos = end;
        let inner = range(body, end - quote.len());
        let raw = self.cx.slice(inner);
        if prefix.is_bytes && !raw.is_ascii() {
            self.refuse_non_ascii(inner);
        }
        if !prefix.is_raw && raw.contains('\\') {
            self.is_broken |= check_escapes(self.cx, inner, prefix.is_bytes);
        }
        let value = normalise_line_ends(raw);
        let tok = Tok::String { value, kind: prefix.kind(), triple_quoted: quote.is_triple };
        self.push_part(Part::Plain((tok, range(start, end))), start);
    }

    /// Where reading goes on after a string without end: the end of the line it starts on; for a triple-quoted
    /// one, the end of the text.
    fn literal_line_end(&self, start: usize, quote: Quote) -> usize {
        let rest = &self.bytes[start..];
        if quote.is_triple {
            return self.bytes.len();
        }
        start + rest.iter().position(|b| matches!(b, b'\n' | b'\r')).unwrap_or(rest.len())
    }

    fn report_unterminated(&mut self, place: TextRange, quote: Quote) {
        let mark = if quote.is_triple {
            String::from_utf8_lossy(&[quote.byte; 3]).into_owned()
        } else {
            (quote.byte as char).to_string()
        };
        let is_triple = quote.is_triple;
        let start = usize::from(place.start());
        let shown = if is_triple { range(start, start + 3) } else { place };
        if let Some(message) = self.fail(codes::UNTERMINATED_STRING, shown, "this string has no end") {
            message.label(format!("the closing `{mark}` is missing"));
            if !is_triple {
                message.help("text over several lines needs triple quotes `\"\"\"`");
            }
        }
    }

    fn refuse_non_ascii(&mut self, inner: TextRange) {
        let start = usize::from(inner.start());
        let Some((at, c)) = self.cx.slice(inner).char_indices().find(|(_, c)| !c.is_ascii()) else { return };
        let place = range(start + at, start + at + c.len_utf8());
        let escaped: String = c.to_string().bytes().map(|b| format!("\\x{b:02x}")).collect();
        if let Some(message) = self.fail(
            codes::NON_ASCII_BYTES,
            place,
            format!("bytes can hold only ASCII characters, not `{c}`"),
        ) {
            message.help(format!("write its bytes: `{escaped}`"));
        }
    }

    /// Adds a string token; strings that follow each other are one literal, and if one of them is an
    /// f-string the whole is an f-string.
    fn push_part(&mut self, part: Part, start: usize) {
        let has_bytes = |tok: &Tok| matches!(tok, Tok::String { kind, .. } if kind.is_any_bytes());
        let before = self
            .out
            .tokens
            .last()
            .filter(|(tok, _)| matches!(tok, Tok::String { .. }))
            .map(|(tok, place)| (has_bytes(tok), *place));
        let is_bytes = matches!(&part, Part::Plain((tok, _)) if has_bytes(tok));
        if let Some((had_bytes, place)) = before
            && had_bytes != is_bytes
        {
            let place = place.cover(range(start, self.pos));
            if let Some(message) =
                self.fail(codes::MIXED_BYTES, place, "bytes and text literals cannot be joined")
            {
                message.help("give both the prefix `b`, or neither");
            }
            return;
        }
        if let Some((_, place)) = before
            && let Some(parts) = self.out.fstrings.get_mut(&place.start().into())
        {
            parts.push(part);
            self.out.tokens.pop();
            return self.push_placeholder(place.start().into());
        }
        match part {
            Part::Plain(token) => self.out.tokens.push(token),
            Part::Format(_) => {
                let first = self
                    .out
                    .tokens
                    .iter()
                    .rposition(|(tok, _)| !matches!(tok, Tok::String { .. }))
                    .map_or(0, |n| n + 1);
                let mut parts: Vec<Part> =
                    self.out.tokens.split_off(first).into_iter().map(Part::Plain).collect();
                let key = match parts.first() {
                    Some(Part::Plain((_, place))) => usize::from(place.start()),
                    Some(Part::Format(_)) | None => start,
                };
                parts.push(part);
                self.out.fstrings.insert(key as u32, parts);
                self.push_placeholder(key);
            }
        }
    }

    /// Adds the empty string that stands for an f-string until the tree exists.
    fn push_placeholder(&mut self, start: usize) {
        self.push(
            Tok::String { value: String::new(), kind: StringKind::String, triple_quoted: false },
            start,
        );
    }
}

/// Line ends inside a literal are `\n`, however the file writes them.
pub(super) fn normalise_line_ends(raw: &str) -> String {
    if raw.contains('\r') { raw.replace("\r\n", "\n").replace('\r', "\n") } else { raw.to_owned() }
}

/// Reports escapes that have no value; true if there are any.
pub(super) fn check_escapes(cx: &mut Context<'_>, inner: TextRange, is_bytes: bool) -> bool {
    let text = cx.slice(inner).as_bytes();
    let start = usize::from(inner.start());
    let (mut at, mut is_bad) = (0, false);
    while at + 1 < text.len() {
        if text[at] != b'\\' {
            at += 1;
            continue;
        }
        let digits = match text[at + 1] {
            b'x' => 2,
            b'u' if !is_bytes => 4,
            b'U' if !is_bytes => 8,
            _ => 0,
        };
        let hex = text
            .get(at + 2..)
            .unwrap_or(&[])
            .iter()
            .take(digits)
            .take_while(|b| b.is_ascii_hexdigit())
            .count();
        let place = range(start + at, start + at + 2 + hex);
        let shown = cx.slice(place).to_owned();
        if hex < digits {
            is_bad = true;
            cx.error(codes::BAD_ESCAPE, place, format!("`{shown}` needs {digits} hexadecimal digits"))
                .help("for a plain backslash write `\\\\` or prefix the string with `r`");
        } else if digits > 2 {
            let value = u32::from_str_radix(&shown[2..], 16).unwrap_or(0);
            if char::from_u32(value).is_none() {
                is_bad = true;
                let why = if value > 0x10_ffff {
                    "is above the last character U+10FFFF"
                } else {
                    "is half of a surrogate pair, not a character"
                };
                cx.error(codes::BAD_ESCAPE, place, format!("`{shown}` {why}"));
            }
        }
        at += 2 + hex;
    }
    is_bad
}
