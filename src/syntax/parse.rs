//! A file in, its tree out. Each top-level statement is parsed on its own; a line with a mistake is reported,
//! replaced by a harmless one, and the statement is parsed again, so that one run reports many mistakes.

use rustc_hash::FxHashSet;
use rustpython_parser::{Mode, ParseError, ParseErrorType, Tok, parse_tokens};

use super::context::{Context, Token, range};
use super::{Marks, Parsed, ast, checks, codes, dialect, explain, fstring, lex, limits, recover, settings};
use crate::diag::{Diagnostics, Severity};
use crate::hir::Dialect;
use crate::parallel;
use crate::source::{FileId, SourceMap};

/// After so many mistakes the rest of the file is not parsed.
const MAX_MISTAKES: usize = 50;

/// So many tokens make a part of a file that is worth a thread.
const TOKENS_OF_PART: usize = 20_000;

/// Parses one file of the program.
pub fn parse(
    file: FileId,
    sources: &SourceMap,
    dialect_override: Option<Dialect>,
    diags: &mut Diagnostics,
) -> Parsed {
    parse_parts(file, sources, dialect_override, &[], diags)
}

/// Parses a file as if some of its lines were not there.
pub fn parse_without(
    file: FileId,
    sources: &SourceMap,
    holes: &[std::ops::Range<usize>],
    diags: &mut Diagnostics,
) -> Parsed {
    parse_parts(file, sources, None, holes, diags)
}

fn parse_parts(
    file: FileId,
    sources: &SourceMap,
    dialect_override: Option<Dialect>,
    holes: &[std::ops::Range<usize>],
    diags: &mut Diagnostics,
) -> Parsed {
    let mut found = Diagnostics::default();
    let text = sources.file(file).text.as_str();
    let parsed = parse_text(&mut Context { file, text, holes, diags: &mut found }, dialect_override);
    // The steps each go through the whole file; the reader goes through it once.
    let mut list = found.list().to_vec();
    list.sort_by_key(|message| message.primary.as_ref().map(|label| label.span.start));
    for message in list {
        let Some(span) = message.primary.as_ref().map(|label| label.span) else { continue };
        let slot = match message.severity {
            Severity::Error => diags.error(message.code, span, ""),
            Severity::Warning => diags.warning(message.code, span, ""),
        };
        *slot = message;
    }
    parsed
}

fn parse_text(cx: &mut Context<'_>, dialect_override: Option<Dialect>) -> Parsed {
    let mut parsed = Parsed::default();
    let text = cx.text;
    if u32::try_from(text.len()).is_err() {
        cx.error(codes::FILE_TOO_LARGE, range(0, 0), "the file is larger than 4 GiB")
            .help("split it into modules");
        return parsed;
    }
    let mut settings = settings::read_comments(cx, dialect_override);
    let lexed = lex::lex(cx);
    settings::read_future(cx, &lexed.tokens, &mut settings);
    let mut fstrings = lexed.fstrings;
    let tokens = dialect::rewrite(cx, lexed.tokens, &lexed.legacy, settings, &mut parsed.marks);

    if lexed.is_cut {
        return parsed;
    }
    parsed.lost = lexed.lost;
    note_async(&tokens, &mut parsed.lost);
    let mut mistakes = 0;
    let chunks: Vec<&[Token]> = Chunks { tokens: &tokens }.collect();
    let trees = parse_chunks(cx, &chunks);
    for (chunk, tree) in chunks.into_iter().zip(trees) {
        let body = match tree {
            Some(Ok(body)) => body,
            Some(Err(error)) => parse_again(cx, chunk, error, &mut mistakes, &mut parsed.lost),
            None => {
                mistakes += 1;
                recover::note_names(chunk, &mut parsed.lost);
                Vec::new()
            }
        };
        if mistakes >= MAX_MISTAKES {
            break;
        }
        let has_fstring = !fstrings.is_empty()
            && chunk
                .iter()
                .any(|(tok, place)| is_placeholder(tok) && fstrings.contains_key(&place.start().into()));
        let body = if has_fstring {
            fstring::expand(cx, settings, &mut parsed.marks, &mut fstrings, body)
        } else {
            body
        };
        parsed.body.extend(body);
    }
    if tokens.len() > TOKENS_OF_PART {
        parallel::free(tokens);
    }
    parsed.dialect = settings.dialect;
    parsed.is_library = settings.is_library;
    parsed.machine_ints = settings.machine_ints;
    parsed.big_ints = settings.big_ints;
    parsed.future_division = settings.future_division;
    parsed.doc = doc(&parsed.body);
    checks::check(cx, &parsed.body, &parsed.marks);
    parsed
}

/// Parses Python that the compiler itself has written.
#[must_use]
pub fn parse_generated(text: &str) -> Vec<ast::Stmt> {
    let mut sources = SourceMap::default();
    let mut diags = Diagnostics::default();
    let file = sources.add("<generated>".to_owned(), text.to_owned());
    parse(file, &sources, Some(Dialect::Python3), &mut diags).body
}

/// Gives the text that `--emit=tokens` prints: one token a line, after the dialect's rewriting.
pub fn dump_tokens(
    file: FileId,
    sources: &SourceMap,
    dialect_override: Option<Dialect>,
    diags: &mut Diagnostics,
) -> String {
    let mut cx = Context { file, text: sources.file(file).text.as_str(), holes: &[], diags };
    let mut settings = settings::read_comments(&mut cx, dialect_override);
    let lexed = lex::lex(&mut cx);
    settings::read_future(&mut cx, &lexed.tokens, &mut settings);
    let tokens = dialect::rewrite(&mut cx, lexed.tokens, &lexed.legacy, settings, &mut Marks::default());
    let mut out = String::new();
    for (tok, place) in &tokens {
        let (start, end) = (u32::from(place.start()), u32::from(place.end()));
        out.push_str(&format!("{start}..{end} {}\n", explain::kind(tok)));
        let text = cx.slice(*place);
        if !matches!(tok, Tok::Newline | Tok::Indent | Tok::Dedent) && !text.is_empty() {
            out.pop();
            out.push_str(&format!(" {}\n", text.escape_debug()));
        }
    }
    out
}

fn is_placeholder(tok: &Tok) -> bool {
    matches!(tok, Tok::String { value, .. } if value.is_empty())
}

/// The docstring, if the first statement is one.
fn doc(body: &[ast::Stmt]) -> Option<String> {
    let ast::Stmt::Expr(first) = body.first()? else { return None };
    let ast::Expr::Constant(constant) = first.value.as_ref() else { return None };
    let ast::Constant::Str(text) = &constant.value else { return None };
    Some(text.clone())
}

/// Cuts tokens into top-level statements; decorators and clauses stay with theirs.
struct Chunks<'t> {
    tokens: &'t [Token],
}

impl<'t> Iterator for Chunks<'t> {
    type Item = &'t [Token];

    fn next(&mut self) -> Option<&'t [Token]> {
        if self.tokens.is_empty() {
            return None;
        }
        let mut depth = 0;
        let mut line_start = 0;
        let mut end = self.tokens.len();
        for (n, (tok, _)) in self.tokens.iter().enumerate() {
            match tok {
                Tok::Indent => depth += 1,
                Tok::Dedent => depth -= 1,
                Tok::Newline => {}
                _ => continue,
            }
            let is_decorator = *tok == Tok::Newline && self.tokens[line_start].0 == Tok::At;
            line_start = n + 1;
            let continues = matches!(
                self.tokens.get(n + 1),
                Some((Tok::Indent | Tok::Dedent | Tok::Elif | Tok::Else | Tok::Except | Tok::Finally, _))
            );
            if depth == 0 && !continues && !is_decorator {
                end = n + 1;
                break;
            }
        }
        let (chunk, rest) = self.tokens.split_at(end);
        self.tokens = rest;
        Some(chunk)
    }
}

type Tree = Result<Vec<ast::Stmt>, ParseError>;

/// Parses top-level statements, those of a large file on several threads; none where a statement is too deep.
fn parse_chunks(cx: &mut Context<'_>, chunks: &[&[Token]]) -> Vec<Option<Tree>> {
    let sound: Vec<(&[Token], bool)> =
        chunks.iter().map(|chunk| (*chunk, limits::check(cx, chunk))).collect();
    let mut parts = Vec::new();
    let (mut start, mut size) = (0, 0);
    for (at, (chunk, _)) in sound.iter().enumerate() {
        size += chunk.len();
        if size >= TOKENS_OF_PART || at + 1 == sound.len() {
            parts.push(&sound[start..=at]);
            (start, size) = (at + 1, 0);
        }
    }
    let parse = |part: &[(&[Token], bool)]| -> Vec<Option<Tree>> {
        part.iter().map(|(chunk, is_sound)| is_sound.then(|| run_parser(chunk))).collect()
    };
    parallel::map(parts, parse).into_iter().flatten().collect()
}

/// Parses a top-level statement with a mistake, with as many tries as it has mistakes.
fn parse_again(
    cx: &mut Context<'_>,
    chunk: &[Token],
    mut error: ParseError,
    mistakes: &mut usize,
    lost: &mut FxHashSet<String>,
) -> Vec<ast::Stmt> {
    let mut tokens = chunk.to_vec();
    let mut last_line = None;
    loop {
        let is_local = explain::explain(cx, &tokens, &error);
        *mistakes += 1;
        let at = failing_token(&tokens, &error);
        let line = line_around(&tokens, at);
        if !is_local
            || line.is_empty()
            || last_line == Some(tokens[line.start].1.start())
            || *mistakes >= MAX_MISTAKES
        {
            recover::note_names(&tokens, lost);
            return Vec::new();
        }
        last_line = Some(tokens[line.start].1.start());
        let as_clause = at != line.start;
        let has_block = matches!(tokens.get(line.end + 1), Some((Tok::Indent, _)));
        recover::note_names(&tokens[line.clone()], lost);
        let substitute = recover::substitute(&tokens[line.clone()], as_clause, has_block);
        tokens.splice(line, substitute);
        error = match run_parser(&tokens) {
            Ok(body) => return body,
            Err(error) => error,
        };
    }
}

/// `async def` is in the tree, but nothing comes of it.
fn note_async(tokens: &[Token], lost: &mut FxHashSet<String>) {
    for window in tokens.windows(3) {
        if let [(Tok::Async, _), (Tok::Def, _), (Tok::Name { name }, _)] = window {
            lost.insert(name.clone());
        }
    }
}

fn run_parser(tokens: &[Token]) -> Tree {
    match parse_tokens(tokens.iter().cloned().map(Ok), Mode::Module, "")? {
        ast::Mod::Module(module) => Ok(module.body),
        ast::Mod::Interactive(_) | ast::Mod::Expression(_) | ast::Mod::FunctionType(_) => Ok(Vec::new()),
    }
}

/// The index of the token an error is about; the number of tokens if it is about their end.
pub(super) fn failing_token(tokens: &[Token], error: &ParseError) -> usize {
    let from = tokens.partition_point(|(_, place)| place.start() < error.offset);
    let same: &[Token] = &tokens[from..];
    let exact = match &error.error {
        ParseErrorType::UnrecognizedToken(tok, _) | ParseErrorType::ExtraToken(tok) => same
            .iter()
            .take_while(|(_, place)| place.start() == error.offset)
            .position(|(other, _)| other == tok),
        ParseErrorType::Eof => Some(same.len()),
        ParseErrorType::InvalidToken | ParseErrorType::Lexical(_) => None,
    };
    from + exact.unwrap_or(0)
}

/// The tokens of the logical line around an index, without its `Newline`.
fn line_around(tokens: &[Token], at: usize) -> std::ops::Range<usize> {
    let is_edge = |tok: &Tok| matches!(tok, Tok::Newline | Tok::Indent | Tok::Dedent);
    let mut inside = at.min(tokens.len());
    // An error at the end of a line, or at a block that should not be there, is about the line before it.
    if tokens.get(inside).is_none_or(|(tok, _)| is_edge(tok)) {
        while inside > 0 && tokens.get(inside).is_none_or(|(tok, _)| is_edge(tok)) {
            inside -= 1;
        }
    }
    let start = tokens[..inside].iter().rposition(|(tok, _)| is_edge(tok)).map_or(0, |n| n + 1);
    let end = tokens[inside..].iter().position(|(tok, _)| is_edge(tok)).map_or(tokens.len(), |n| inside + n);
    start..end
}
