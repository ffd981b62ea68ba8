//! Indentation: which lines form a block.

use rustpython_parser::{Tok, text_size::TextRange};

use super::codes;
use super::context::{depth_change, opens_clause, range};
use super::lex::{Lexer, MAX_BROKEN_LINES};

/// Blocks deeper than this are a limit error, as in CPython.
const MAX_INDENTATION: usize = 100;

/// One level of indentation, measured twice: with tab stops of 8 and of 1 column. If the two measures order
/// two lines differently, the layout depends on the width of a tab.
#[derive(Clone, Copy)]
pub(super) struct Level {
    pub(super) columns: u32,
    pub(super) narrow: u32,
    /// Set for an indent that was reported and gave no `Indent` token.
    pub(super) is_phantom: bool,
}

impl Lexer<'_, '_> {
    /// Opens or closes blocks for a line that starts in a column.
    pub(super) fn indent_to(&mut self, columns: u32, narrow: u32, start: usize) {
        let place = range(start, self.pos);
        let top = self.levels[self.levels.len() - 1];
        let level = Level { columns, narrow, is_phantom: false };
        let after_header = self.after_colon() || self.after_header_without_colon();
        if columns > top.columns {
            if narrow <= top.narrow {
                self.report_tabs(place);
            }
            if !after_header {
                self.cx
                    .error(codes::UNEXPECTED_INDENT, place, "unexpected indent")
                    .label("this line is indented deeper than the one before it")
                    .help("only a line that ends with `:` starts a deeper block");
            } else if self.levels.len() >= MAX_INDENTATION {
                self.cx
                    .error(
                        codes::INDENTATION_TOO_DEEP,
                        place,
                        format!("more than {MAX_INDENTATION} levels of indentation"),
                    )
                    .help("move the inner blocks into functions");
                self.broken_lines = MAX_BROKEN_LINES;
                self.out.is_cut = true;
            } else {
                self.push(Tok::Indent, start);
            }
            self.levels.push(Level {
                is_phantom: !matches!(self.out.tokens.last(), Some((Tok::Indent, _))),
                ..level
            });
            return;
        }
        self.fill_missing_block(self.pos);
        if columns == top.columns {
            if narrow != top.narrow {
                self.report_tabs(place);
            }
            return;
        }
        self.pop_levels(columns);
        let under = self.levels[self.levels.len() - 1];
        if under.columns != columns {
            self.cx
                .error(codes::BAD_UNINDENT, place, "unindent does not match any outer level of indentation")
                .label(format!("{columns} columns"))
                .help(format!(
                    "the lines above are indented by {} columns, the block around them by {}",
                    top.columns, under.columns
                ));
            self.levels.push(Level { is_phantom: true, ..level });
        } else if under.narrow != narrow {
            self.report_tabs(place);
        }
    }

    fn report_tabs(&mut self, place: TextRange) {
        self.cx
            .error(
                codes::MIXED_TABS,
                place,
                "tabs and spaces are mixed so that the level depends on the tab width",
            )
            .help("indent with spaces only");
    }

    /// Whether the last line ended with `:`.
    fn after_colon(&self) -> bool {
        matches!(self.out.tokens.as_slice(), [.., (Tok::Colon, _), (Tok::Newline, _)])
    }

    /// Whether the last line opens a clause but lacks the `:`. The parser will say so; the block is a block.
    fn after_header_without_colon(&self) -> bool {
        let Some(((Tok::Newline, _), line)) = self.out.tokens.split_last() else { return false };
        let first = line
            .iter()
            .rposition(|(tok, _)| matches!(tok, Tok::Newline | Tok::Indent | Tok::Dedent))
            .map_or(0, |n| n + 1);
        let line = &line[first..];
        let mut depth = 0;
        let has_colon = line.iter().any(|(tok, _)| {
            depth += depth_change(tok);
            depth == 0 && *tok == Tok::Colon
        });
        line.first().is_some_and(|(tok, _)| opens_clause(tok)) && !has_colon
    }

    /// Whether the next line with code on it is indented deeper than the current block.
    pub(super) fn next_line_is_deeper(&self) -> bool {
        let top = self.levels[self.levels.len() - 1].columns;
        let rest = self.cx.text.get(self.pos..self.bytes.len()).unwrap_or("");
        let line = rest
            .lines()
            .find(|line| !matches!(line.trim_start().bytes().next(), None | Some(b'#')))
            .unwrap_or("");
        let columns = line
            .bytes()
            .take_while(|b| matches!(b, b' ' | b'\t'))
            .fold(0, |n, b| if b == b'\t' { (n / 8 + 1) * 8 } else { n + 1 });
        columns > top
    }

    /// Gives a header without a block a `pass`, with a message.
    fn fill_missing_block(&mut self, at: usize) {
        if !self.after_colon() {
            return;
        }
        let newline = self.out.tokens.len() - 1;
        let first = self.out.tokens[..newline]
            .iter()
            .rposition(|(tok, _)| matches!(tok, Tok::Newline | Tok::Indent | Tok::Dedent))
            .map_or(0, |n| n + 1);
        let (head, head_place) = self.out.tokens[first].clone();
        if !opens_clause(&head) {
            return;
        }
        let place = range(at, at + self.char_at(at).map_or(0, char::len_utf8));
        let what = self.cx.slice(head_place).to_owned();
        let line = self.cx.line(head_place);
        let head_span = self.cx.span(head_place);
        self.cx
            .error(
                codes::MISSING_BLOCK,
                place,
                format!("expected an indented block after `{what}` on line {line}"),
            )
            .because(head_span, "this needs a block")
            .help("indent the lines that belong to it, or write `pass`");
        let place = range(at, at);
        for tok in [Tok::Indent, Tok::Pass, Tok::Newline, Tok::Dedent] {
            self.out.tokens.push((tok, place));
        }
    }

    fn pop_levels(&mut self, columns: u32) {
        while self.levels.len() > 1 && self.levels[self.levels.len() - 1].columns > columns {
            if self.levels.pop().is_some_and(|level| !level.is_phantom) {
                self.push(Tok::Dedent, self.pos);
            }
        }
    }

    /// Closes all blocks at the end of the file.
    pub(super) fn close_levels(&mut self) {
        self.pos = self.bytes.len();
        self.fill_missing_block(self.pos);
        self.pop_levels(0);
    }
}
