//! Rewrites the token stream so that the parser, which knows Python 3 only, can read our dialects: `native`,
//! prefix `&`, print statements, `<>`, `10L`, names that Python 3 made keywords. New tokens have empty ranges
//! and the others keep theirs, so that places in the tree are places in the source. What the tree cannot say
//! goes into [`Marks`]. Python 2 forms that we do not accept are refused here, with the modern spelling.

use rustpython_parser::{Tok, text_size::TextRange};

use super::context::{Context, Token, depth_change, opens_clause, point, starts_operand};
use super::lex::Legacy;
use super::print::Print;
use super::settings::Settings;
use super::{Marks, codes};

/// Rewrites the tokens of a module.
pub(super) fn rewrite(
    cx: &mut Context<'_>,
    tokens: Vec<Token>,
    legacy: &[(Legacy, TextRange)],
    settings: Settings,
    marks: &mut Marks,
) -> Vec<Token> {
    run(cx, tokens, legacy, settings, marks, true)
}

/// Rewrites the tokens of one expression.
pub(super) fn rewrite_expression(
    cx: &mut Context<'_>,
    tokens: Vec<Token>,
    legacy: &[(Legacy, TextRange)],
    settings: Settings,
    marks: &mut Marks,
) -> Vec<Token> {
    run(cx, tokens, legacy, settings, marks, false)
}

fn run(
    cx: &mut Context<'_>,
    tokens: Vec<Token>,
    legacy: &[(Legacy, TextRange)],
    settings: Settings,
    marks: &mut Marks,
    is_module: bool,
) -> Vec<Token> {
    if settings.dialect == crate::hir::Dialect::Python3 {
        refuse_legacy(cx, legacy);
    }
    let out = Vec::with_capacity(tokens.len() + 16);
    let mut rewriter =
        Rewriter { cx, tokens, at: 0, out, settings, marks, print: None, has_refused_native: false };
    let mut line =
        Line { starts_statement: is_module, depth: 0, lambdas: 0, in_header: false, at_start: is_module };
    while rewriter.at < rewriter.tokens.len() {
        rewriter.step(&mut line);
    }
    rewriter.end_print();
    rewriter.out
}

fn refuse_legacy(cx: &mut Context<'_>, legacy: &[(Legacy, TextRange)]) {
    for (what, place) in legacy {
        match what {
            Legacy::Diamond => {
                cx.error(codes::DIAMOND, *place, "`<>` is not a Python 3 operator").help("write `!=`")
            }
            Legacy::LongSuffix => {
                let text = cx.slice(*place);
                let digits = text.trim_end_matches(['l', 'L']).to_owned();
                cx.error(
                    codes::LONG_SUFFIX,
                    *place,
                    format!("`{text}`: Python 3 has no suffix for long integers"),
                )
                .help(format!("write `{digits}`"))
            }
        };
    }
}

/// Where in a logical line the rewriting stands.
struct Line {
    /// Whether the next token starts a statement.
    starts_statement: bool,
    /// Whether the next token starts the line.
    at_start: bool,
    depth: i32,
    lambdas: u32,
    /// Whether the line is the header of a compound statement whose `:` is still to come.
    in_header: bool,
}

pub(super) struct Rewriter<'r, 'a> {
    pub(super) cx: &'r mut Context<'a>,
    pub(super) tokens: Vec<Token>,
    pub(super) at: usize,
    pub(super) out: Vec<Token>,
    pub(super) settings: Settings,
    pub(super) marks: &'r mut Marks,
    pub(super) print: Option<Print>,
    pub(super) has_refused_native: bool,
}

impl Rewriter<'_, '_> {
    /// The token `n` places on; `Newline` beyond the end.
    pub(super) fn tok(&self, n: usize) -> &Tok {
        self.tokens.get(self.at + n).map_or(&Tok::Newline, |(tok, _)| tok)
    }

    /// The place of the token `n` places on.
    pub(super) fn place(&self, n: usize) -> TextRange {
        match (self.tokens.get(self.at + n), self.tokens.last()) {
            (Some((_, place)), _) => *place,
            (None, Some((_, last))) => point(last.end()),
            (None, None) => TextRange::default(),
        }
    }

    /// The index of the bracket that closes the one at index `open`; the end of the tokens if none does.
    pub(super) fn closing(&self, open: usize) -> usize {
        let mut depth = 0;
        for (n, (tok, _)) in self.tokens.iter().enumerate().skip(open) {
            depth += depth_change(tok);
            if depth == 0 || *tok == Tok::Newline {
                return n;
            }
        }
        self.tokens.len()
    }

    /// The index of the token that ends the statement at the position.
    pub(super) fn statement_end(&self) -> usize {
        let mut depth = 0;
        for (n, (tok, _)) in self.tokens.iter().enumerate().skip(self.at) {
            depth += depth_change(tok);
            if *tok == Tok::Newline || (depth <= 0 && *tok == Tok::Semi) {
                return n;
            }
        }
        self.tokens.len()
    }

    /// The range of the tokens from the position up to an index.
    pub(super) fn range_to(&self, end: usize) -> TextRange {
        let start = self.place(0);
        match self.tokens.get(end.saturating_sub(1)) {
            Some((_, last)) if last.end() > start.end() => start.cover(*last),
            _ => start,
        }
    }

    /// Takes over the token at the position as it is.
    pub(super) fn copy(&mut self) {
        let token = std::mem::replace(&mut self.tokens[self.at], (Tok::Pass, TextRange::default()));
        // The place is still needed for messages about the tokens after it.
        self.tokens[self.at].1 = token.1;
        self.out.push(token);
        self.at += 1;
    }

    /// Replaces the statement at the position by `pass`.
    pub(super) fn skip_statement(&mut self, end: usize) {
        let place = self.range_to(end);
        self.out.push((Tok::Pass, place));
        self.at = end;
    }

    fn step(&mut self, line: &mut Line) {
        if self.print.as_ref().is_some_and(|print| print.end == self.at) {
            self.end_print();
        }
        if self.print.as_ref().is_some_and(|print| print.comma == Some(self.at)) {
            self.at += 1;
            return;
        }
        if matches!(self.tok(0), Tok::Newline | Tok::Indent | Tok::Dedent) {
            *line = Line { starts_statement: true, at_start: true, depth: 0, lambdas: 0, in_header: false };
            return self.copy();
        }
        if std::mem::take(&mut line.at_start) {
            line.in_header = opens_clause(self.tok(0));
        }
        let before = self.at;
        if std::mem::take(&mut line.starts_statement) {
            self.rewrite_statement();
        }
        if self.at == before {
            self.follow(line);
            if !self.rewrite_operand() {
                self.copy();
            }
        }
    }

    /// Keeps track of brackets and of the `:` after which a statement may start.
    fn follow(&self, line: &mut Line) {
        line.depth += depth_change(self.tok(0));
        match self.tok(0) {
            Tok::Lambda if line.depth == 0 => line.lambdas += 1,
            Tok::Colon if line.depth == 0 && line.lambdas > 0 => line.lambdas -= 1,
            Tok::Colon if line.depth == 0 && line.in_header => {
                line.in_header = false;
                line.starts_statement = true;
            }
            Tok::Semi => line.starts_statement = true,
            _ => {}
        }
    }

    fn rewrite_statement(&mut self) {
        match self.tok(0) {
            Tok::Name { name } => match name.as_str() {
                "print" => self.rewrite_print(),
                "exec"
                    if starts_operand(self.tok(1))
                        && !matches!(self.tok(1), Tok::Lpar | Tok::Lsqb | Tok::Not) =>
                {
                    let end = self.statement_end();
                    let place = self.range_to(end);
                    self.cx
                        .error(codes::EXEC_STATEMENT, place, "the `exec` statement is Python 2")
                        .help("`exec` runs text as a program, which a compiled program cannot do: write the code itself");
                    self.skip_statement(end);
                }
                "native" => self.rewrite_directive(),
                _ => {}
            },
            Tok::Raise => self.refuse_raise_comma(),
            Tok::Except => self.rewrite_except(),
            Tok::Match => self.bracket_match_subject(),
            Tok::Nonlocal if !matches!(self.tok(1), Tok::Name { .. }) => self.keyword_to_name(),
            _ => {}
        }
    }

    fn refuse_raise_comma(&mut self) {
        let end = self.statement_end();
        let mut depth = 0;
        for n in self.at..end {
            depth += depth_change(&self.tokens[n].0);
            if depth > 0 || self.tokens[n].0 != Tok::Comma {
                continue;
            }
            let class = self.cx.slice(self.place(1).cover(self.tokens[n - 1].1)).to_owned();
            let value = self
                .tokens
                .get(n + 1)
                .filter(|_| n + 1 < end)
                .map_or("", |(_, place)| self.cx.slice(place.cover(self.tokens[end - 1].1)));
            let help = format!("write `raise {class}({value})`");
            let place = self.range_to(end);
            self.cx.error(codes::RAISE_COMMA, place, "`raise` with a comma is Python 2").help(help);
            return self.skip_statement(end);
        }
    }

    /// `except E, e:` is reported and goes on as `except E as e:`.
    fn rewrite_except(&mut self) {
        let mut depth = 0;
        for n in self.at..self.tokens.len() {
            let (tok, place) = &self.tokens[n];
            depth += depth_change(tok);
            match tok {
                Tok::Colon | Tok::Newline if depth == 0 => return,
                Tok::Comma if depth == 0 => {
                    let place = *place;
                    let class = self.cx.slice(self.place(1).cover(self.tokens[n - 1].1)).to_owned();
                    let name = self.tokens.get(n + 1).map_or("", |(_, place)| self.cx.slice(*place));
                    let help = format!(
                        "to catch `{class}` as `{name}`: `except {class} as {name}:`; to catch both: `except ({class}, {name}):`"
                    );
                    self.cx.error(codes::EXCEPT_COMMA, place, "`except` with a comma is Python 2").help(help);
                    self.tokens[n].0 = Tok::As;
                    return;
                }
                _ => {}
            }
        }
    }

    /// `match x,:` matches a tuple, but the parser crate (0.4.0) drops the comma: brackets keep it.
    fn bracket_match_subject(&mut self) {
        let (mut depth, mut lambdas) = (0, 0);
        for n in self.at..self.tokens.len() {
            depth += depth_change(&self.tokens[n].0);
            match self.tokens[n].0 {
                Tok::Newline => return,
                Tok::Lambda if depth == 0 => lambdas += 1,
                Tok::Colon if depth == 0 && lambdas > 0 => lambdas -= 1,
                Tok::Colon if depth == 0 => {
                    let (first, last) = (self.place(1), self.tokens[n - 1].1);
                    if self.tokens[n - 1].0 == Tok::Comma {
                        self.tokens.insert(n, (Tok::Rpar, point(last.end())));
                        self.tokens.insert(self.at + 1, (Tok::Lpar, point(first.start())));
                    }
                    return;
                }
                _ => {}
            }
        }
    }

    /// Rewrites what can stand inside expressions. False if the token stays as it is.
    fn rewrite_operand(&mut self) -> bool {
        let after_dot = matches!(self.out.last(), Some((Tok::Dot, _)));
        let before = self.at;
        match self.tok(0) {
            Tok::Name { name } if name == "native" && !after_dot => self.rewrite_native(),
            Tok::Amper => self.rewrite_address(),
            Tok::Async if !matches!(self.tok(1), Tok::Def | Tok::With | Tok::For) => self.keyword_to_name(),
            Tok::Await
                if after_dot || !(starts_operand(self.tok(1)) || matches!(self.tok(1), Tok::Minus)) =>
            {
                self.keyword_to_name()
            }
            Tok::Nonlocal if after_dot || matches!(self.tok(1), Tok::Equal | Tok::Comma | Tok::Rpar) => {
                self.keyword_to_name()
            }
            Tok::Def => self.refuse_tuple_parameters(),
            Tok::Lambda => self.refuse_lambda_tuples(),
            _ => {}
        }
        self.at != before
    }

    /// In Python 2 `async` and its kin are names; where Python 3 has no use for the keyword, both agree.
    fn keyword_to_name(&mut self) {
        if self.settings.dialect == crate::hir::Dialect::Python3 {
            return;
        }
        let place = self.place(0);
        self.out.push((Tok::Name { name: self.cx.slice(place).to_owned() }, place));
        self.at += 1;
    }

    /// `def f(a, (b, c)):` — copies the header up to the closing bracket with each tuple made a name.
    fn refuse_tuple_parameters(&mut self) {
        let Some(open) = (0..3).find(|n| *self.tok(*n) == Tok::Lpar) else { return };
        let close = self.closing(self.at + open);
        let is_tuple = |n: usize| {
            self.tokens[n].0 == Tok::Lpar && matches!(self.tokens[n - 1].0, Tok::Lpar | Tok::Comma)
        };
        let mut depth = 0;
        let tuples: Vec<usize> = (self.at..close)
            .filter(|n| {
                depth += depth_change(&self.tokens[*n].0);
                depth == 2 && is_tuple(*n)
            })
            .collect();
        self.refuse_each(tuples);
    }

    /// `lambda a, (b, c): …`
    fn refuse_lambda_tuples(&mut self) {
        let (mut depth, mut tuples) = (0, Vec::new());
        for n in self.at + 1..self.tokens.len() {
            let tok = &self.tokens[n].0;
            depth += depth_change(tok);
            match tok {
                Tok::Newline | Tok::Lambda => break,
                Tok::Colon if depth == 0 => break,
                Tok::Lpar if depth == 1 && matches!(self.tokens[n - 1].0, Tok::Comma | Tok::Lambda) => {
                    tuples.push(n)
                }
                _ if depth < 0 => break,
                _ => {}
            }
        }
        self.refuse_each(tuples);
    }

    fn refuse_each(&mut self, tuples: Vec<usize>) {
        for tuple in tuples {
            while self.at < tuple {
                self.copy();
            }
            self.refuse_tuple_parameter();
        }
    }

    fn refuse_tuple_parameter(&mut self) {
        let close = self.closing(self.at);
        let place = self.range_to(close + 1);
        let text = self.cx.slice(place).to_owned();
        self.cx.error(codes::TUPLE_PARAMETER, place, "a tuple cannot be a parameter").help(format!(
            "take one parameter and unpack it in the body: `{} = pair`",
            text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(&text)
        ));
        self.out.push((Tok::Name { name: format!("_{}", u32::from(place.start())) }, place));
        self.at = (close + 1).min(self.tokens.len());
    }
}
