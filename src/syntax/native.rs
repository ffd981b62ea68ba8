//! `native`: `native include(math)`, `native pragma "…"`, `native f(x)`, `native(->float) f(x)`,
//! `native const(NAME)->float`, `native sizeof(unsigned long)`. `native` is a name in all other places.

use rustpython_parser::{StringKind, Tok, text_size::TextRange};

use super::context::{ends_statement, point};
use super::dialect::Rewriter;
use super::{Directive, NativeMark, codes};

/// Words that make a C type of several words.
const C_TYPE_WORDS: &[&str] = &[
    "unsigned", "signed", "struct", "union", "enum", "long", "short", "const", "char", "int", "double",
    "float", "void",
];

impl Rewriter<'_, '_> {
    /// `native include(…)` and `native pragma …` at the start of a statement.
    pub(super) fn rewrite_directive(&mut self) {
        let Tok::Name { name } = self.tok(1) else { return };
        match name.as_str() {
            "include" => self.rewrite_include(),
            "pragma" => self.rewrite_pragma(),
            _ => {}
        }
    }

    fn rewrite_include(&mut self) {
        self.require_native();
        let end = self.statement_end();
        let has_brackets = *self.tok(2) == Tok::Lpar;
        let close = if has_brackets { self.closing(self.at + 2) } else { end };
        let whole = self.range_to(end);
        let inner = TextRange::new(
            self.place(2).end(),
            self.tokens.get(close).map_or(whole.end(), |(_, place)| place.start()).max(self.place(2).end()),
        );
        let text = self.cx.slice(inner).trim();
        let is_path =
            |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-./+".contains(&b));
        let quoted = |quote: char| text.strip_prefix(quote).and_then(|s| s.strip_suffix(quote));
        let header = if let Some(own) = quoted('"').or_else(|| quoted('\'')) {
            (!own.is_empty() && !own.contains(['"', '\n', '\\'])).then(|| format!("\"{own}\""))
        } else {
            let system = text.strip_prefix('<').and_then(|s| s.strip_suffix('>')).unwrap_or(text);
            let suffix = if system.ends_with(".h") { "" } else { ".h" };
            is_path(system).then(|| format!("<{system}{suffix}>"))
        };
        match header {
            Some(header) if close + 1 == end => {
                self.marks.directives.insert(whole.start().into(), Directive::Include(header));
            }
            _ => {
                self.cx
                    .error(codes::BAD_INCLUDE, whole, "`native include` takes one header file")
                    .help("write `native include(math)` for <math.h> or `native include(\"my/header.h\")` for a file of yours");
            }
        }
        self.skip_statement(end);
    }

    fn rewrite_pragma(&mut self) {
        self.require_native();
        let end = self.statement_end();
        let whole = self.range_to(end);
        let inner = match &self.tokens[self.at + 2..end] {
            [(Tok::Lpar, _), inner @ .., (Tok::Rpar, _)] => inner,
            all => all,
        };
        if let [(Tok::String { value, .. }, _)] = inner {
            self.marks.directives.insert(whole.start().into(), Directive::Pragma(value.clone()));
        } else {
            self.cx
                .error(codes::BAD_PRAGMA, whole, "`native pragma` takes one string")
                .help("write `native pragma \"GCC optimize O3\"`");
        }
        self.skip_statement(end);
    }

    /// Reports `native` in a file of a dialect without it; once is enough.
    fn require_native(&mut self) {
        if self.settings.has_native() || std::mem::replace(&mut self.has_refused_native, true) {
            return;
        }
        let place = self.place(0);
        self.cx
            .error(codes::NATIVE_IN_PYTHON3, place, "`native` calls C and needs the vPython dialect")
            .help("start the file with `# vpyc: std=vpython`");
    }

    /// `native` inside an expression.
    pub(super) fn rewrite_native(&mut self) {
        let start = self.place(0);
        let (mut result, mut callee) = (None, 1);
        if *self.tok(1) == Tok::Lpar {
            let close = self.closing(self.at + 1);
            if *self.tok(2) == Tok::Rarrow {
                callee = close + 1 - self.at;
                result = self.native_type(self.at + 3, close);
            } else if self.is_callee(close + 1 - self.at) {
                // `native(float) f(x)`
                self.refuse_missing_arrow(close);
                callee = close + 1 - self.at;
            } else {
                return;
            }
        }
        if !self.is_callee(callee) {
            if callee == 1 && !matches!(self.tok(1), Tok::Name { .. }) {
                return; // a variable called `native`
            }
            return self.refuse_missing_call(callee);
        }
        self.require_native();
        let name = self.cx.slice(self.place(callee)).to_owned();
        let head = start.cover(self.place(callee));
        let open = self.at + callee + 1;
        let close = self.closing(open);
        let at = u32::from(start.start());
        self.out.push((Tok::Name { name: name.clone() }, head));
        self.at = open;
        match name.as_str() {
            "const" => result = self.rewrite_const(close, result),
            "sizeof" => self.rewrite_sizeof(close),
            _ => {}
        }
        self.marks.native.insert(at, NativeMark { result });
    }

    /// Whether the token `n` places on is a word with `(` after it that a C function may be called: also
    /// Python keywords that cannot follow an operand, for C's `raise` and the like.
    fn is_callee(&self, n: usize) -> bool {
        let is_word = matches!(
            self.tok(n),
            Tok::Name { .. }
                | Tok::Raise
                | Tok::Assert
                | Tok::Yield
                | Tok::Del
                | Tok::Pass
                | Tok::With
                | Tok::Return
                | Tok::Break
                | Tok::Continue
                | Tok::Try
                | Tok::Def
                | Tok::Class
                | Tok::Global
                | Tok::Nonlocal
                | Tok::Await
                | Tok::Except
                | Tok::Finally
        );
        is_word && *self.tok(n + 1) == Tok::Lpar
    }

    /// The C or Python type between two token indices, as text.
    fn native_type(&mut self, start: usize, end: usize) -> Option<String> {
        let words = self.tokens.get(start..end).unwrap_or(&[]);
        let is_type = words.iter().enumerate().all(|(n, (tok, _))| match tok {
            Tok::Name { .. } => true,
            Tok::None => words.len() == 1,
            Tok::Star | Tok::DoubleStar | Tok::Lsqb | Tok::Rsqb => n > 0,
            _ => false,
        });
        if is_type && !words.is_empty() && !matches!(words[0].0, Tok::Star | Tok::DoubleStar) {
            return Some(self.type_text(start, end));
        }
        let place = match words {
            [] => self.tokens.get(start).map_or_else(|| self.place(0), |(_, place)| *place),
            [(_, first), .., (_, last)] => first.cover(*last),
            [(_, only)] => *only,
        };
        self.cx
            .error(codes::BAD_NATIVE_TYPE, place, "this is not the type of a C value")
            .help("known types: `int`, `float`, `bool`, `str`, `None`, `ptr`, and C's own such as `long`, `size_t`, `double`, `char*`");
        None
    }

    /// The words of a C type with single spaces between them and stars glued on: `unsigned char*`.
    fn type_text(&self, start: usize, end: usize) -> String {
        let mut text = String::new();
        for (tok, place) in &self.tokens[start..end] {
            if !text.is_empty() && !matches!(tok, Tok::Star | Tok::DoubleStar) {
                text.push(' ');
            }
            text.push_str(self.cx.slice(*place));
        }
        text
    }

    fn refuse_missing_arrow(&mut self, close: usize) {
        let place = self.range_to(close + 1);
        let kind =
            self.cx.slice(TextRange::new(self.place(1).end(), self.tokens[close].1.start())).to_owned();
        self.cx
            .error(
                codes::NATIVE_WITHOUT_ARROW,
                place,
                "the result type of a native call is written with `->`",
            )
            .help(format!("write `native(->{kind})`"));
    }

    fn refuse_missing_call(&mut self, callee: usize) {
        let has_name = matches!(self.tok(callee), Tok::Name { .. });
        let place = if has_name { self.place(0).cover(self.place(callee)) } else { self.place(0) };
        let name = if has_name { self.cx.slice(self.place(callee)).to_owned() } else { "f".to_owned() };
        self.cx
            .error(codes::NATIVE_WITHOUT_CALL, place, "`native` must be followed by a call of a C function")
            .help(format!(
                "to call it: `native {name}(…)`; to read a C constant or variable: `native const({name})`"
            ));
        // The rest of the statement makes no sense without the call.
        let end = self.statement_end();
        self.out.push((Tok::None, place));
        let mut depth = 0;
        while self.at < end {
            depth += super::context::depth_change(self.tok(0));
            if depth < 0 || matches!(self.tok(0), Tok::Colon | Tok::Comma) || ends_statement(self.tok(0)) {
                return;
            }
            self.at += 1;
        }
    }

    /// `(NAME)` or `(NAME)->type` after `native const`; the closing bracket's range covers the type.
    fn rewrite_const(&mut self, close: usize, mut result: Option<String>) -> Option<String> {
        let mut after = close + 1;
        let mut end = self.tokens.get(close).map_or_else(|| self.place(0), |(_, place)| *place);
        if matches!(self.tokens.get(after), Some((Tok::Rarrow, _))) {
            let stop = self.const_type_end(after + 1);
            result = self.native_type(after + 1, stop).or(result);
            after = stop;
            end = end.cover(self.tokens[after - 1].1);
        }
        let inner = self.tokens[self.at + 1..close.max(self.at + 1)].to_vec();
        let name = match inner.as_slice() {
            [(Tok::Name { .. } | Tok::Int { .. } | Tok::Float { .. }, place)] => {
                (Tok::Name { name: self.cx.slice(*place).to_owned() }, *place)
            }
            [(Tok::Minus, sign), (Tok::Int { .. } | Tok::Float { .. }, place)]
                if sign.end() == place.start() =>
            {
                let place = sign.cover(*place);
                (Tok::Name { name: self.cx.slice(place).to_owned() }, place)
            }
            _ => {
                let place = self.range_to(close + 1);
                self.cx
                    .error(codes::BAD_CONST, place, "`native const` takes the name of one C constant")
                    .help("write `native const(CLOCKS_PER_SEC)`; for a call write `native f(…)`");
                (Tok::Name { name: "_".into() }, point(place.end()))
            }
        };
        self.out.push((Tok::Lpar, self.place(0)));
        self.out.push(name);
        self.out.push((Tok::Rpar, end));
        self.at = after.min(self.tokens.len());
        result
    }

    /// Where the type after `const(X)->` ends: one word, more if it is C's, then stars that no operand follows.
    fn const_type_end(&self, start: usize) -> usize {
        let word = |n: usize| match self.tokens.get(n) {
            Some((Tok::Name { name }, _)) => Some(name.as_str()),
            _ => None,
        };
        let mut end = start
            + usize::from(word(start).is_some() || matches!(self.tokens.get(start), Some((Tok::None, _))));
        while end > start && word(end - 1).is_some_and(|w| C_TYPE_WORDS.contains(&w)) && word(end).is_some() {
            end += 1;
        }
        let mut star = end;
        while matches!(self.tokens.get(star), Some((Tok::Star | Tok::DoubleStar, _))) {
            star += 1;
        }
        let has_operand = self
            .tokens
            .get(star)
            .is_some_and(|(tok, _)| super::context::starts_operand(tok) || *tok == Tok::Minus);
        if has_operand { end } else { star }
    }

    /// `sizeof(unsigned long)` and `sizeof(char*)` are no Python expressions: the type becomes a string.
    fn rewrite_sizeof(&mut self, close: usize) {
        let start = self.at + 1;
        let words = self.tokens.get(start..close).unwrap_or(&[]);
        let is_c_type = words.len() > 1
            && matches!(words[0].0, Tok::Name { .. })
            && words.iter().all(|(tok, _)| matches!(tok, Tok::Name { .. } | Tok::Star | Tok::DoubleStar))
            && matches!(words[1..], [(Tok::Name { .. }, _), ..] | [.., (Tok::Star | Tok::DoubleStar, _)]);
        if !is_c_type {
            return;
        }
        let place = words[0].1.cover(words[words.len() - 1].1);
        let value = self.type_text(start, close);
        self.out.push((Tok::Lpar, self.place(0)));
        self.out.push((Tok::String { value, kind: StringKind::String, triple_quoted: false }, place));
        self.at = close;
    }
}
