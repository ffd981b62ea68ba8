//! What every step of this folder needs at hand: the text, and a place for messages.

use rustpython_parser::{
    Tok,
    text_size::{TextRange, TextSize},
};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};

/// A token and its place.
pub(super) type Token = (Tok, TextRange);

/// The file being read and the messages about it.
pub(super) struct Context<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
    /// Bytes of the text to pass over: whole lines, in order.
    pub(super) holes: &'a [std::ops::Range<usize>],
    pub(super) diags: &'a mut Diagnostics,
}

impl<'a> Context<'a> {
    /// The range as the rest of the compiler writes it.
    pub(super) fn span(&self, range: TextRange) -> Span {
        Span::new(self.file, range.start().into(), range.end().into())
    }
    /// Reports an error at a range.
    pub(super) fn error(
        &mut self,
        code: Code,
        range: TextRange,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let span = self.span(range);
        self.diags.error(code, span, message)
    }
    /// The source text of a range.
    pub(super) fn slice(&self, range: TextRange) -> &'a str {
        self.text.get(usize::from(range.start())..usize::from(range.end())).unwrap_or("")
    }
    /// The number of the line a range starts on.
    pub(super) fn line(&self, range: TextRange) -> usize {
        let end = usize::from(range.start()).min(self.text.len());
        self.text.as_bytes()[..end].iter().filter(|b| **b == b'\n').count() + 1
    }
}

/// A range from byte positions.
pub(super) fn range(start: usize, end: usize) -> TextRange {
    TextRange::new(TextSize::new(start as u32), TextSize::new(end.max(start) as u32))
}

/// The empty range at a byte position.
pub(super) fn point(at: TextSize) -> TextRange {
    TextRange::new(at, at)
}

/// Whether a token can be the last one of an operand, so that what follows is an infix or postfix operator.
pub(super) fn ends_operand(tok: &Tok) -> bool {
    matches!(
        tok,
        Tok::Name { .. }
            | Tok::Int { .. }
            | Tok::Float { .. }
            | Tok::Complex { .. }
            | Tok::String { .. }
            | Tok::Rpar
            | Tok::Rsqb
            | Tok::Rbrace
            | Tok::True
            | Tok::False
            | Tok::None
            | Tok::Ellipsis
    )
}

/// Whether a token can be the first one of an operand.
pub(super) fn starts_operand(tok: &Tok) -> bool {
    matches!(
        tok,
        Tok::Name { .. }
            | Tok::Int { .. }
            | Tok::Float { .. }
            | Tok::Complex { .. }
            | Tok::String { .. }
            | Tok::Lpar
            | Tok::Lsqb
            | Tok::Lbrace
            | Tok::True
            | Tok::False
            | Tok::None
            | Tok::Ellipsis
            | Tok::Lambda
            | Tok::Not
            | Tok::Tilde
            | Tok::Await
    )
}

/// Whether the token ends a simple statement.
pub(super) fn ends_statement(tok: &Tok) -> bool {
    matches!(tok, Tok::Newline | Tok::Semi)
}

/// The change of bracket depth a token makes.
pub(super) fn depth_change(tok: &Tok) -> i32 {
    match tok {
        Tok::Lpar | Tok::Lsqb | Tok::Lbrace => 1,
        Tok::Rpar | Tok::Rsqb | Tok::Rbrace => -1,
        _ => 0,
    }
}

/// Whether the token opens a compound statement or one of its clauses.
pub(super) fn opens_clause(tok: &Tok) -> bool {
    matches!(
        tok,
        Tok::If
            | Tok::Elif
            | Tok::Else
            | Tok::For
            | Tok::While
            | Tok::Try
            | Tok::Except
            | Tok::Finally
            | Tok::With
            | Tok::Def
            | Tok::Class
            | Tok::Match
            | Tok::Case
            | Tok::Async
    )
}
