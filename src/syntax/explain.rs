//! From the parser crate's errors, which know only an offset and the token there, to messages that say what
//! was expected. Each shape of mistake is one small function; the first that recognises it speaks.

use rustpython_parser::{ParseError, ParseErrorType, Tok, lexer::LexicalErrorType};

use super::codes;
use super::context::{Context, Token, depth_change, ends_operand, opens_clause, range, starts_operand};
use super::parse::failing_token;

/// What is known about the place of a mistake.
struct Site<'t> {
    /// The tokens of the logical line, without its `Newline`.
    line: &'t [Token],
    /// Index in `line` of the token the parser stumbled over; the length of `line` if at its end.
    at: usize,
    /// Everything before the line.
    before: &'t [Token],
}

impl Site<'_> {
    fn tok(&self) -> &Tok {
        self.line.get(self.at).map_or(&Tok::Newline, |(tok, _)| tok)
    }
    fn previous(&self) -> Option<&Token> {
        self.line[..self.at].last()
    }
    fn place(&self) -> rustpython_parser::text_size::TextRange {
        match (self.line.get(self.at), self.line.last()) {
            (Some((_, place)), _) => *place,
            (None, Some((_, last))) => *last,
            (None, None) => self.before.last().map_or_else(Default::default, |(_, place)| *place),
        }
    }
    /// Bracket depth before the token.
    fn depth(&self) -> i32 {
        self.line[..self.at].iter().map(|(tok, _)| depth_change(tok)).sum()
    }
    /// The word that opens the clause this line is, if it is one.
    fn clause(&self) -> Option<&Tok> {
        self.line.first().map(|(tok, _)| tok).filter(|tok| opens_clause(tok))
    }
}

/// Reports a parse error about some tokens. False if replacing the line of the error would not mend it.
pub(super) fn explain(cx: &mut Context<'_>, tokens: &[Token], error: &ParseError) -> bool {
    let at = failing_token(tokens, error);
    if let ParseErrorType::Lexical(kind) = &error.error {
        explain_lexical(cx, tokens, at, kind);
        return true;
    }
    let is_edge = |tok: &Tok| matches!(tok, Tok::Newline | Tok::Indent | Tok::Dedent);
    let start = tokens[..at].iter().rposition(|(tok, _)| is_edge(tok)).map_or(0, |n| n + 1);
    let end = tokens[at..].iter().position(|(tok, _)| is_edge(tok)).map_or(tokens.len(), |n| at + n);
    let site = Site { line: &tokens[start..end], at: at - start, before: &tokens[..start] };
    if lonely_try(cx, &site) {
        return false;
    }
    let shapes: [fn(&mut Context<'_>, &Site<'_>) -> bool; 8] = [
        stray_clause,
        foreign_operator,
        missing_colon,
        assignment,
        keyword_as_name,
        missing_expression,
        side_by_side,
        bad_case,
    ];
    if !shapes.iter().any(|shape| shape(cx, &site)) {
        let what = describe(cx, &site);
        let word = cx.slice(site.place()).to_owned();
        let message = cx.error(codes::UNEXPECTED_TOKEN, site.place(), format!("unexpected {what}"));
        if word.starts_with(|c: char| c.is_ascii_lowercase()) {
            message.help(format!("`{word}` is a keyword; if a name is meant, write `{word}_`"));
        }
    }
    true
}

/// How messages name a token.
fn describe(cx: &Context<'_>, site: &Site<'_>) -> String {
    match site.tok() {
        Tok::Newline => "end of the line".to_owned(),
        Tok::Indent => "indent".to_owned(),
        Tok::Dedent => "end of the block".to_owned(),
        _ => format!("`{}`", cx.slice(site.place())),
    }
}

/// The class of a token in dumps.
pub(super) fn kind(tok: &Tok) -> String {
    let text = format!("{tok:?}");
    text.split([' ', '{', '(']).next().unwrap_or("").to_owned()
}

/// `else:` without an `if`, `except:` without a `try`; `else if`.
fn stray_clause(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    if site.at == 1 && matches!(site.line, [(Tok::Else, _), (Tok::If, _), ..]) {
        let place = site.line[0].1.cover(site.line[1].1);
        cx.error(codes::UNEXPECTED_TOKEN, place, "unexpected `else if`").help("write `elif`");
        return true;
    }
    let heads = match site.tok() {
        Tok::Else => "`if`, `for`, `while` or `try`",
        Tok::Elif => "`if`",
        Tok::Except | Tok::Finally => "`try`",
        Tok::Case => "`match`",
        _ => return false,
    };
    if site.at != 0 {
        return false;
    }
    let word = cx.slice(site.place()).to_owned();
    cx.error(codes::STRAY_CLAUSE, site.place(), format!("`{word}` without {heads} before it"))
        .help("it must be indented exactly as the line it belongs to, and follow its block directly");
    true
}

fn lonely_try(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    if site.at != 0 || !matches!(site.before.last(), Some((Tok::Dedent, _)) | None) && !site.line.is_empty() {
        return false;
    }
    // The innermost `try:` whose block has just ended.
    let mut depth = 0;
    for (n, (tok, place)) in site.before.iter().enumerate().rev() {
        match tok {
            Tok::Dedent => depth += 1,
            Tok::Indent => depth -= 1,
            Tok::Try if depth == 0 && !matches!(site.before.get(n + 1), Some((Tok::Colon, _))) => {
                return false;
            }
            Tok::Try if depth == 0 => {
                cx.error(codes::LONELY_TRY, *place, "this `try` has neither `except` nor `finally`")
                    .help("add `except SomeError:` with a block, or remove the `try`");
                return true;
            }
            Tok::Except | Tok::Finally | Tok::Def | Tok::Class if depth == 0 => return false,
            _ if depth < 0 => return false,
            _ => {}
        }
    }
    false
}

/// `x++`, `a || b`.
fn foreign_operator(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    let glued = |n: usize| {
        let (first, second) = (site.line.get(n)?, site.line.get(n + 1)?);
        (first.0 == second.0 && first.1.end() == second.1.start())
            .then(|| (first.0.clone(), first.1.cover(second.1)))
    };
    let found = [site.at.wrapping_sub(2), site.at.wrapping_sub(1), site.at].into_iter().find_map(glued);
    let Some((tok, place)) = found else { return false };
    let name = site.line.first().map_or("", |(_, place)| cx.slice(*place)).to_owned();
    let (text, help) = match tok {
        Tok::Plus => ("`++`", format!("write `{name} += 1`")),
        Tok::Minus => ("`--`", format!("write `{name} -= 1`")),
        Tok::Vbar => ("`||`", "write `or`".to_owned()),
        Tok::Amper => ("`&&`", "write `and`".to_owned()),
        _ => return false,
    };
    cx.error(codes::FOREIGN_OPERATOR, place, format!("{text} is not a Python operator")).help(help);
    true
}

/// The header of a clause ends without its `:`.
fn missing_colon(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    let Some(clause) = site.clause() else { return false };
    let (mut depth, mut lambdas) = (0, 0);
    for (tok, _) in &site.line[..site.at] {
        depth += depth_change(tok);
        match tok {
            Tok::Lambda if depth == 0 => lambdas += 1,
            Tok::Colon if depth == 0 && lambdas > 0 => lambdas -= 1,
            Tok::Colon if depth == 0 => return false,
            _ => {}
        }
    }
    let Some((last, place)) = site.previous() else { return false };
    let is_complete = ends_operand(last)
        || matches!(clause, Tok::Else | Tok::Try | Tok::Finally | Tok::Except) && site.at == 1;
    let at_end = site.at == site.line.len();
    let at_body = site.at < site.line.len()
        && !matches!(site.tok(), Tok::Equal | Tok::Colon)
        && depth_change(site.tok()) >= 0
        && depth == 0;
    if !is_complete || !(at_end || at_body) {
        return false;
    }
    // `if x y:` has its colon; something else is wrong there.
    if at_body && matches!(site.line.last(), Some((Tok::Colon, _))) {
        return false;
    }
    let after = match clause {
        Tok::If => "the `if` condition",
        Tok::Elif => "the `elif` condition",
        Tok::While => "the `while` condition",
        Tok::For => "the `for` clause",
        Tok::Def | Tok::Async => "the function's header",
        Tok::Class => "the class's header",
        Tok::With => "the `with` clause",
        Tok::Else => "`else`",
        Tok::Try => "`try`",
        Tok::Except => "the `except` clause",
        Tok::Finally => "`finally`",
        Tok::Match => "the `match` subject",
        _ => "the `case` pattern",
    };
    let end = usize::from(place.end());
    let at = if at_end { range(end, end) } else { site.place() };
    cx.error(codes::MISSING_COLON, at, format!("expected `:` after {after}")).help("add the `:`");
    true
}

/// `if x = 3:`, `f(a.b = 3)`.
fn assignment(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    if *site.tok() != Tok::Equal
        || site.at == 0
        || (site.clause().is_none() && site.depth() == 0 && !has_statement_word(site))
    {
        return false;
    }
    if matches!(site.clause(), Some(Tok::Def | Tok::Class | Tok::Async)) {
        return false;
    }
    cx.error(codes::ASSIGNMENT_IN_EXPRESSION, site.place(), "`=` assigns; here a value is wanted")
        .help("`==` compares, `:=` assigns inside an expression");
    true
}

/// Whether the line starts with a word after which only an expression can follow.
fn has_statement_word(site: &Site<'_>) -> bool {
    matches!(site.line.first(), Some((Tok::Return | Tok::Assert | Tok::Raise | Tok::Del, _)))
}

/// `class = 3`, `def for():`, `x.import`.
fn keyword_as_name(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    let is_keyword = |tok: &Tok| {
        let text = tok.to_string();
        let word = text.trim_matches('\'');
        !matches!(tok, Tok::Name { .. } | Tok::String { .. } | Tok::Indent | Tok::Dedent | Tok::Newline)
            && word.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let after_name_word = matches!(
        site.previous(),
        Some((
            Tok::Def | Tok::Class | Tok::Dot | Tok::Import | Tok::As | Tok::Global | Tok::Nonlocal | Tok::For,
            _
        ))
    );
    let place = if is_keyword(site.tok())
        && (after_name_word || matches!(site.line.get(site.at + 1), Some((Tok::Equal, _))))
    {
        site.place()
    } else if matches!(site.tok(), Tok::Equal) && site.previous().is_some_and(|(tok, _)| is_keyword(tok)) {
        site.previous().map_or_else(|| site.place(), |(_, place)| *place)
    } else {
        return false;
    };
    let word = cx.slice(place).to_owned();
    cx.error(codes::KEYWORD_AS_NAME, place, format!("`{word}` is a keyword and cannot be a name"))
        .help(format!("use another name, such as `{word}_`"));
    true
}

/// The line or the bracket ends where an operand should come.
fn missing_expression(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    let is_end = site.at >= site.line.len()
        || matches!(site.tok(), Tok::Rpar | Tok::Rsqb | Tok::Rbrace | Tok::Comma | Tok::Colon | Tok::Semi);
    let Some((last, last_place)) = site.previous() else { return false };
    if !is_end || ends_operand(last) || depth_change(last) != 0 && site.at >= site.line.len() {
        return false;
    }
    let after = cx.slice(*last_place).to_owned();
    if after.is_empty() {
        return false;
    }
    let end = usize::from(last_place.end());
    let place = if site.at >= site.line.len() { range(end, end) } else { site.place() };
    let what = match last {
        Tok::Def | Tok::Class | Tok::Import | Tok::Dot | Tok::As | Tok::Global | Tok::Nonlocal => "a name",
        _ => "an expression",
    };
    cx.error(codes::MISSING_EXPRESSION, place, format!("expected {what} after `{after}`"));
    true
}

/// Two operands without an operator: a missing comma, or a misspelt keyword.
fn side_by_side(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    let Some((last, last_place)) = site.previous() else { return false };
    if !ends_operand(last) || !starts_operand(site.tok()) {
        return false;
    }
    let (left, right) = (cx.slice(*last_place).to_owned(), cx.slice(site.place()).to_owned());
    let span = cx.span(*last_place);
    let in_brackets = site.depth() > 0;
    let first = site.line.first().map_or("", |(_, place)| cx.slice(*place)).to_owned();
    let message =
        cx.error(codes::MISSING_OPERATOR, site.place(), format!("`{right}` cannot follow `{left}` directly"));
    message.because(span, "this value is complete");
    if in_brackets {
        message.help("a `,` or an operator is missing between the two");
    } else if let Some(keyword) = similar_keyword(&first) {
        message.help(format!("did you mean `{keyword}` instead of `{first}`?"));
    } else {
        message.help("an operator is missing between the two, or a line break");
    }
    true
}

/// `case` lines outside of what a `match` block may hold, and other lines in it.
fn bad_case(cx: &mut Context<'_>, site: &Site<'_>) -> bool {
    let in_match = matches!(site.before, [.., (Tok::Indent, _)])
        && site
            .before
            .iter()
            .rev()
            .skip(1)
            .take_while(|(tok, _)| !matches!(tok, Tok::Indent | Tok::Dedent))
            .any(|(tok, _)| *tok == Tok::Match);
    if site.at != 0 || !in_match {
        return false;
    }
    cx.error(codes::UNEXPECTED_TOKEN, site.place(), "the block of `match` holds only `case` clauses");
    true
}

/// The statement word a misspelt one was meant to be, or Python's word for that of another language.
fn similar_keyword(word: &str) -> Option<&'static str> {
    const WORDS: &[&str] = &[
        "import", "from", "return", "while", "def", "class", "for", "if", "elif", "else", "try", "except",
        "finally", "raise", "assert", "global", "nonlocal", "with", "del", "print", "lambda", "not", "yield",
        "async", "await", "match",
    ];
    match word {
        "function" | "func" | "fn" | "sub" | "fun" => return Some("def"),
        "elsif" | "elseif" => return Some("elif"),
        "switch" => return Some("match"),
        "throw" => return Some("raise"),
        "include" | "using" | "require" => return Some("import"),
        _ => {}
    }
    let lower = word.to_lowercase();
    WORDS.iter().copied().find(|keyword| *keyword == lower || is_one_edit(keyword, &lower))
}

/// Whether one inserted, dropped, changed or swapped letter makes one word the other.
fn is_one_edit(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    matches!((a, b), ([_], []) | ([], [_]) | ([_], [_]))
        || matches!((a, b), ([x, y], [u, v]) if x == v && y == u)
}

/// Mistakes the parser crate finds while it builds the tree.
fn explain_lexical(cx: &mut Context<'_>, tokens: &[Token], at: usize, error: &LexicalErrorType) {
    let place = tokens.get(at).or(tokens.last()).map_or_else(Default::default, |(_, place)| *place);
    match error {
        LexicalErrorType::DuplicateArgumentError(name) => {
            cx.error(codes::DUPLICATE_PARAMETER, place, format!("parameter `{name}` appears twice"))
                .help("give one of the two another name");
        }
        LexicalErrorType::DefaultArgumentError => {
            let name = cx.slice(place).to_owned();
            cx.error(
                codes::DEFAULT_ORDER,
                place,
                format!("parameter `{name}` has no default, but one before it has"),
            )
            .help("give it a default too, or move it to the front");
        }
        LexicalErrorType::PositionalArgumentError => {
            cx.error(codes::POSITIONAL_AFTER_KEYWORD, place, "positional argument after a keyword argument")
                .help("put positional arguments first");
        }
        LexicalErrorType::UnpackedArgumentError => {
            cx.error(codes::POSITIONAL_AFTER_KEYWORD, place, "positional argument after `**`")
                .help("put `*` before `**`");
        }
        LexicalErrorType::DuplicateKeywordArgumentError(name) => {
            cx.error(codes::KEYWORD_REPEATED, place, format!("keyword argument `{name}` is given twice"))
                .help("remove one of the two");
        }
        LexicalErrorType::UnicodeError | LexicalErrorType::StringError => {
            cx.error(
                codes::BAD_ESCAPE,
                string_around(tokens, at).unwrap_or(place),
                "this string holds an escape that names no character",
            )
            .help("look the name up in the tables of Unicode, or write the character itself");
        }
        LexicalErrorType::OtherError(text) if text.contains("*") => {
            cx.error(codes::BARE_STAR, place, "`*` must be followed by a parameter")
                .help("parameters after `*` are given by keyword only");
        }
        LexicalErrorType::OtherError(text) => {
            cx.error(codes::UNEXPECTED_TOKEN, place, text.clone());
        }
        LexicalErrorType::NestingError
        | LexicalErrorType::IndentationError
        | LexicalErrorType::TabError
        | LexicalErrorType::TabsAfterSpaces
        | LexicalErrorType::UnrecognizedToken { .. }
        | LexicalErrorType::FStringError(_)
        | LexicalErrorType::LineContinuationError
        | LexicalErrorType::Eof => {
            let what = cx.slice(place).to_owned();
            cx.error(codes::UNEXPECTED_TOKEN, place, format!("unexpected `{what}`"));
        }
    }
}

/// The string literal that an offset inside it belongs to.
fn string_around(tokens: &[Token], at: usize) -> Option<rustpython_parser::text_size::TextRange> {
    tokens[..at.min(tokens.len())]
        .iter()
        .rev()
        .find(|(tok, _)| matches!(tok, Tok::String { .. }))
        .map(|(_, place)| *place)
}
