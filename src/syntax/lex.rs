//! Text in, the parser's tokens out: logical lines, brackets, names and operators. Blocks are found in
//! `layout`; numbers are read in `number`, strings in `string` and `fstring`.
//!
//! The lexer is ours, because the parser crate's own one stops at the first mistake. A line with a mistake is
//! reported and replaced by a harmless one (see `recover`); reading goes on after it. F-strings leave as
//! empty string tokens; their pieces lie in [`Lexed::fstrings`] until `fstring::expand` puts them into the tree.

use rustpython_parser::{Tok, lexer::KEYWORDS, text_size::TextRange};

use super::codes;
use super::context::{Context, Token, depth_change, range};
use super::fstring::FStrings;
use super::layout::Level;
use super::operator::{continues_word, is_variant, operator};
use super::recover;
use crate::diag::{Code, Diagnostic};

/// Brackets deeper than this are a limit error; CPython stops at 200.
const MAX_BRACKETS: usize = 1000;
/// After so many broken lines the rest of the file is not read.
pub(super) const MAX_BROKEN_LINES: usize = 50;

/// Spellings of Python 2 that are read, and judged later by dialect.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Legacy {
    /// `<>`
    Diamond,
    /// `10L`
    LongSuffix,
}

/// The tokens of a file or of one expression.
#[derive(Default)]
pub(super) struct Lexed {
    pub(super) tokens: Vec<Token>,
    pub(super) legacy: Vec<(Legacy, TextRange)>,
    pub(super) fstrings: FStrings,
    /// Names in lines that are left out.
    pub(super) lost: rustc_hash::FxHashSet<String>,
    /// Whether reading stopped inside a block, so that the tokens are no whole program.
    pub(super) is_cut: bool,
}

/// An open bracket.
struct Bracket {
    tok: Tok,
    at: usize,
}

/// The state of reading.
pub(super) struct Lexer<'c, 'a> {
    pub(super) cx: &'c mut Context<'a>,
    pub(super) bytes: &'a [u8],
    pub(super) pos: usize,
    pub(super) out: Lexed,
    pub(super) levels: Vec<Level>,
    brackets: Vec<Bracket>,
    /// Whether the text is an expression inside an f-string: line ends mean nothing there.
    is_expression: bool,
    /// Index of the first token of the logical line.
    line_start: usize,
    /// How many holes of the text are behind.
    holes: usize,
    pub(super) is_broken: bool,
    pub(super) broken_lines: usize,
}

/// Reads a whole file.
pub(super) fn lex(cx: &mut Context<'_>) -> Lexed {
    let text = cx.text;
    let mut lexer = Lexer::new(cx, text.as_bytes(), 0, false);
    lexer.pos = if text.starts_with('\u{feff}') { 3 } else { 0 };
    lexer.out.tokens.reserve(text.len() / 3);
    lexer.read_lines();
    if !lexer.out.is_cut {
        lexer.close_levels();
    }
    lexer.out
}

/// Reads the expression between two byte positions.
pub(super) fn lex_expression(cx: &mut Context<'_>, place: TextRange) -> Lexed {
    let bytes = &cx.text.as_bytes()[..usize::from(place.end())];
    let mut lexer = Lexer::new(cx, bytes, usize::from(place.start()), true);
    while lexer.pos < lexer.bytes.len() {
        lexer.read_token();
    }
    if let Some(open) = lexer.brackets.pop() {
        lexer.report_open(&open);
    }
    if lexer.is_broken {
        lexer.out.tokens = vec![(Tok::None, place)];
    }
    lexer.out
}

impl<'c, 'a> Lexer<'c, 'a> {
    fn new(cx: &'c mut Context<'a>, bytes: &'a [u8], pos: usize, is_expression: bool) -> Self {
        Self {
            cx,
            bytes,
            pos,
            out: Lexed::default(),
            levels: vec![Level { columns: 0, narrow: 0, is_phantom: false }],
            brackets: Vec::new(),
            is_expression,
            line_start: 0,
            holes: 0,
            is_broken: false,
            broken_lines: 0,
        }
    }

    /// The byte `ahead` of the position; 0 at the end.
    pub(super) fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.pos + ahead).copied().unwrap_or(0)
    }

    /// The character at a byte position.
    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.cx.text.get(at..self.bytes.len()).and_then(|rest| rest.chars().next())
    }

    /// Adds a token from `start` to the position.
    pub(super) fn push(&mut self, tok: Tok, start: usize) {
        self.out.tokens.push((tok, range(start, self.pos)));
    }

    /// Reports the first mistake of a logical line; later ones in the same line are likely its echo.
    pub(super) fn fail(
        &mut self,
        code: Code,
        place: TextRange,
        message: impl Into<String>,
    ) -> Option<&mut Diagnostic> {
        if std::mem::replace(&mut self.is_broken, true) {
            return None;
        }
        Some(self.cx.error(code, place, message))
    }

    fn read_lines(&mut self) {
        while self.start_line() {
            self.read_line();
            if self.broken_lines >= MAX_BROKEN_LINES {
                break;
            }
        }
    }

    /// Skips blank lines, then compares the indentation. False at the end of the text.
    fn start_line(&mut self) -> bool {
        loop {
            while let Some(hole) = self.cx.holes.get(self.holes).filter(|hole| hole.start == self.pos) {
                self.pos = hole.end;
                self.holes += 1;
            }
            let start = self.pos;
            let (mut columns, mut narrow) = (0u32, 0u32);
            loop {
                match self.peek(0) {
                    b' ' => (columns, narrow) = (columns + 1, narrow + 1),
                    b'\t' => (columns, narrow) = ((columns / 8 + 1) * 8, narrow + 1),
                    b'\x0c' => (columns, narrow) = (0, 0),
                    _ => break,
                }
                self.pos += 1;
            }
            if self.pos >= self.bytes.len() {
                return false;
            }
            match self.peek(0) {
                b'#' => self.skip_comment(),
                b'\n' | b'\r' => {}
                _ => {
                    self.line_start = self.out.tokens.len();
                    self.indent_to(columns, narrow, start);
                    self.line_start = self.out.tokens.len();
                    self.is_broken = false;
                    return true;
                }
            }
            self.skip_line_end();
        }
    }

    /// Reads one logical line and its `Newline`.
    fn read_line(&mut self) {
        loop {
            if self.pos >= self.bytes.len() {
                if let Some(open) = self.take_unclosed() {
                    self.report_open(&open);
                    self.resume_after(open.at);
                }
                self.end_line(self.pos);
                return;
            }
            if matches!(self.peek(0), b'\n' | b'\r') {
                let start = self.pos;
                self.skip_line_end();
                if self.brackets.is_empty() {
                    self.end_line(start);
                    return;
                }
                if self.at_statement_keyword() {
                    if let Some(open) = self.take_unclosed() {
                        self.report_open(&open);
                    }
                    self.end_line(start);
                    return;
                }
                continue;
            }
            self.read_token();
        }
    }

    /// Ends the logical line whose line break starts at `start`.
    fn end_line(&mut self, start: usize) {
        self.brackets.clear();
        if self.is_broken {
            self.broken_lines += 1;
            let line = self.out.tokens.split_off(self.line_start.min(self.out.tokens.len()));
            recover::note_names(&line, &mut self.out.lost);
            let fallback = [(Tok::Pass, range(start, start))];
            let line = if line.is_empty() { &fallback[..] } else { &line[..] };
            let has_block = self.next_line_is_deeper();
            self.out.tokens.extend(recover::substitute(line, true, has_block));
        } else {
            self.settle_soft_keyword();
        }
        self.out.tokens.push((Tok::Newline, range(start, self.pos.max(start))));
    }

    /// `match`, `case` and `type` are keywords only at the start of a line of the right shape.
    fn settle_soft_keyword(&mut self) {
        let Some(line) = self.out.tokens.get_mut(self.line_start..) else { return };
        let Some(((first, _), rest)) = line.split_first_mut() else { return };
        let Tok::Name { name } = &*first else { return };
        let (keyword, ender) = match name.as_str() {
            "match" => (Tok::Match, Tok::Colon),
            "case" => (Tok::Case, Tok::Colon),
            "type" => (Tok::Type, Tok::Equal),
            _ => return,
        };
        if matches!(rest.first(), Some((Tok::Colon | Tok::Equal | Tok::Dot | Tok::Comma, _)) | None)
            || (keyword == Tok::Type && !matches!(rest.first(), Some((Tok::Name { .. }, _))))
        {
            return;
        }
        let (mut depth, mut lambdas) = (0, 0);
        for (tok, _) in rest {
            depth += depth_change(tok);
            match tok {
                Tok::Lambda if depth == 0 => lambdas += 1,
                Tok::Colon if depth == 0 && lambdas > 0 => lambdas -= 1,
                _ if depth == 0 && *tok == ender => {
                    *first = keyword;
                    return;
                }
                _ => {}
            }
        }
    }

    /// Inside brackets at the start of a line: whether a word follows that can only start a statement, so
    /// that the bracket must have been forgotten.
    fn at_statement_keyword(&self) -> bool {
        let mut at = self.pos;
        while matches!(self.bytes.get(at), Some(b' ' | b'\t')) {
            at += 1;
        }
        let end = self.word_end(at);
        let word = self.cx.text.get(at..end).unwrap_or("");
        matches!(
            word,
            "def"
                | "class"
                | "return"
                | "while"
                | "import"
                | "try"
                | "pass"
                | "break"
                | "continue"
                | "del"
                | "raise"
                | "assert"
                | "global"
                | "with"
                | "elif"
                | "except"
                | "finally"
        ) && self.bytes.get(end) != Some(&b'=')
    }

    /// Of the open brackets the one to blame: the innermost of the line where the first one is.
    fn take_unclosed(&mut self) -> Option<Bracket> {
        let first = self.brackets.first()?.at;
        let line_end =
            self.bytes[first..].iter().position(|b| *b == b'\n').map_or(self.bytes.len(), |n| first + n);
        self.brackets.retain(|open| open.at < line_end);
        self.brackets.pop()
    }

    fn report_open(&mut self, open: &Bracket) {
        let place = range(open.at, open.at + 1);
        let what = self.cx.slice(place).to_owned();
        let partner = closer(&open.tok).1;
        if let Some(message) = self.fail(codes::NEVER_CLOSED, place, format!("`{what}` was never closed")) {
            message.label("opened here").help(format!("add the missing `{partner}`"));
        }
    }

    /// The end of the file was reached inside a bracket opened at `opener`: goes on at the next line that is
    /// not indented deeper than the statement, as if the bracket had been closed before it.
    fn resume_after(&mut self, opener: usize) {
        let limit = self.levels[self.levels.len() - 1].columns;
        let mut at = opener;
        while let Some(skip) = self.bytes[at..].iter().position(|b| *b == b'\n') {
            at += skip + 1;
            let indent = self.bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
            let next = self.bytes.get(at + indent).copied();
            if indent as u32 <= limit
                && !matches!(next, Some(b'\n' | b'\r' | b'#' | b')' | b']' | b'}') | None)
            {
                self.pos = at;
                let kept = self.out.tokens.partition_point(|(_, place)| usize::from(place.start()) < at);
                self.out.tokens.truncate(kept);
                self.out.legacy.retain(|(_, place)| usize::from(place.start()) < at);
                return;
            }
        }
    }

    fn skip_comment(&mut self) {
        while self.pos < self.bytes.len() && !matches!(self.peek(0), b'\n' | b'\r') {
            self.pos += 1;
        }
    }

    pub(super) fn skip_line_end(&mut self) {
        match (self.peek(0), self.peek(1)) {
            (b'\r', b'\n') => self.pos += 2,
            (b'\r' | b'\n', _) => self.pos += 1,
            _ => {}
        }
    }

    fn read_token(&mut self) {
        match self.peek(0) {
            b' ' | b'\t' | b'\x0c' => self.pos += 1,
            b'#' => self.skip_comment(),
            b'\n' | b'\r' => self.skip_line_end(),
            b'\\' => self.read_backslash(),
            b'0'..=b'9' => self.read_number(),
            b'.' if self.peek(1).is_ascii_digit() => self.read_number(),
            b'"' | b'\'' => self.read_string(self.pos),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.read_word(),
            b'`' => self.read_backticks(),
            byte if byte.is_ascii() => self.read_operator(),
            _ => match self.char_at(self.pos) {
                Some(c) if c.is_alphabetic() && !is_variant(c) => self.read_word(),
                _ => self.read_invalid(),
            },
        }
    }

    fn read_backslash(&mut self) {
        let start = self.pos;
        self.pos += 1;
        if matches!(self.peek(0), b'\n' | b'\r') && self.pos < self.bytes.len() {
            self.skip_line_end();
            return;
        }
        let place = range(start, self.pos);
        if let Some(message) =
            self.fail(codes::STRAY_BACKSLASH, place, "a backslash continues a line only at its very end")
        {
            message.help("remove the backslash, or what follows it");
        }
    }

    fn read_backticks(&mut self) {
        let start = self.pos;
        let line_end =
            self.bytes[start..].iter().position(|b| *b == b'\n').map_or(self.bytes.len(), |n| start + n);
        let close = self.bytes[start + 1..line_end].iter().position(|b| *b == b'`').map(|n| start + 1 + n);
        self.pos = close.map_or(line_end, |n| n + 1);
        let place = range(start, self.pos);
        let inner = self.cx.slice(place).trim_matches('`').to_owned();
        if let Some(message) = self.fail(codes::BACKTICKS, place, "backticks are not Python 3") {
            message.help(format!("write `repr({inner})`"));
        }
    }

    /// The end of the word that starts at a byte position.
    pub(super) fn word_end(&self, start: usize) -> usize {
        let mut at = start;
        loop {
            match self.bytes.get(at) {
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_') => at += 1,
                Some(byte) if !byte.is_ascii() => match self.char_at(at) {
                    Some(c) if continues_word(c) => at += c.len_utf8(),
                    _ => return at,
                },
                _ => return at,
            }
        }
    }

    fn read_word(&mut self) {
        let start = self.pos;
        let end = self.word_end(start);
        if end - start <= 3 && matches!(self.bytes.get(end), Some(b'"' | b'\'')) {
            self.pos = end;
            if self.read_prefixed_string(start) {
                return;
            }
        }
        self.pos = end;
        let word = &self.cx.text[start..end];
        let tok = match KEYWORDS.get(word) {
            Some(Tok::Match | Tok::Case | Tok::Type) | None => Tok::Name { name: word.to_owned() },
            Some(keyword) => keyword.clone(),
        };
        self.push(tok, start);
    }

    fn read_operator(&mut self) {
        let start = self.pos;
        let (tok, len) = operator(self.peek(0), self.peek(1), self.peek(2));
        let Some(tok) = tok else { return self.read_invalid() };
        self.pos += len;
        if self.peek(0) == b'>' && tok == Tok::Less {
            self.pos += 1;
            self.out.legacy.push((Legacy::Diamond, range(start, self.pos)));
            return self.push(Tok::NotEqual, start);
        }
        match depth_change(&tok) {
            1 => self.open(tok.clone(), start),
            -1 => self.close(&tok, start),
            _ => {}
        }
        self.push(tok, start);
    }

    fn open(&mut self, tok: Tok, at: usize) {
        if self.brackets.len() == MAX_BRACKETS {
            let message = self.fail(
                codes::BRACKETS_TOO_DEEP,
                range(at, at + 1),
                format!("more than {MAX_BRACKETS} brackets inside each other"),
            );
            if let Some(message) = message {
                message.help("give inner parts a name");
            }
        }
        self.brackets.push(Bracket { tok, at });
    }

    fn close(&mut self, tok: &Tok, at: usize) {
        let place = range(at, at + 1);
        let what = self.cx.slice(place).to_owned();
        let Some(open) = self.brackets.pop() else {
            if let Some(message) = self.fail(codes::STRAY_BRACKET, place, format!("`{what}` closes nothing"))
            {
                message.help("remove it, or add the opening bracket");
            }
            return;
        };
        let (wanted, partner) = closer(&open.tok);
        if wanted != *tok {
            let opener = range(open.at, open.at + 1);
            let (span, text) = (self.cx.span(opener), self.cx.slice(opener).to_owned());
            if let Some(message) =
                self.fail(codes::STRAY_BRACKET, place, format!("`{what}` does not close `{text}`"))
            {
                message.because(span, "opened here").help(format!("write `{partner}`"));
            }
        }
    }

    fn read_invalid(&mut self) {
        let start = self.pos;
        let c = self.char_at(start).unwrap_or('\u{fffd}');
        self.pos += c.len_utf8();
        let place = range(start, self.pos);
        let (code, help) = match c {
            '!' => (codes::FOREIGN_OPERATOR, "write `not`"),
            '?' => (codes::FOREIGN_OPERATOR, "Python's conditional expression is `a if test else b`"),
            '\u{201c}' | '\u{201d}' | '\u{201e}' => (codes::INVALID_CHARACTER, "write a plain quote `\"`"),
            '\u{2018}' | '\u{2019}' => (codes::INVALID_CHARACTER, "write a plain quote `'`"),
            '\u{2013}' | '\u{2014}' | '\u{2212}' => (codes::INVALID_CHARACTER, "write a plain minus `-`"),
            '\u{d7}' => (codes::INVALID_CHARACTER, "write `*`"),
            '\u{2260}' => (codes::INVALID_CHARACTER, "write `!=`"),
            '\u{2264}' => (codes::INVALID_CHARACTER, "write `<=`"),
            '\u{2265}' => (codes::INVALID_CHARACTER, "write `>=`"),
            '\u{a0}' | '\u{200b}' | '\u{feff}' | '\u{3000}' => (
                codes::INVALID_CHARACTER,
                "this is an invisible character, often pasted from a web page: delete it",
            ),
            c if is_variant(c) => {
                (codes::INVALID_CHARACTER, "this is a styled form of another character: write the plain one")
            }
            _ => (codes::INVALID_CHARACTER, ""),
        };
        let shown = if c.is_control() || c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}') {
            format!("U+{:04X}", c as u32)
        } else {
            c.to_string()
        };
        let text = match code {
            codes::FOREIGN_OPERATOR => format!("`{shown}` is not a Python operator"),
            _ => format!("`{shown}` cannot appear in a program outside of strings and comments"),
        };
        if let Some(message) = self.fail(code, place, text)
            && !help.is_empty()
        {
            message.help(help);
        }
    }

    /// Ends the logical line early after a string that has no end: brackets around it have none either.
    pub(super) fn abandon_line(&mut self) {
        self.brackets.clear();
        if self.is_expression {
            self.pos = self.bytes.len();
        }
    }
}

/// The bracket that closes one, as token and as text.
fn closer(open: &Tok) -> (Tok, char) {
    match open {
        Tok::Lpar => (Tok::Rpar, ')'),
        Tok::Lsqb => (Tok::Rsqb, ']'),
        _ => (Tok::Rbrace, '}'),
    }
}
