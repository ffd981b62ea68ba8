//! Print statements: `print a, b` becomes `print(a, b)`; a comma at the end is kept as a mark. Where print is
//! a function only, the statement is refused, with the call to write.

use rustpython_parser::Tok;

use super::context::{depth_change, ends_statement, point, starts_operand};
use super::dialect::Rewriter;
use super::{PrintMark, codes};

/// The print statement being rewritten: where it ends, and the comma it ends with.
pub(super) struct Print {
    pub(super) end: usize,
    pub(super) comma: Option<usize>,
}

impl Rewriter<'_, '_> {
    /// `print` at the start of a statement.
    pub(super) fn rewrite_print(&mut self) {
        let end = self.statement_end();
        if *self.tok(1) == Tok::RightShift {
            return self.refuse_chevron(end);
        }
        if !self.settings.has_print_statement() {
            return self.refuse_print(end);
        }
        let next = self.tok(1);
        if ends_statement(next) {
            return self.begin_print(end);
        }
        if *next == Tok::Lpar && self.closing(self.at + 1) + 1 == end {
            return;
        }
        let is_statement = starts_operand(next) || matches!(next, Tok::Minus | Tok::Plus | Tok::Amper);
        if is_statement && !self.refuse_print_keyword(end) {
            self.begin_print(end);
        }
    }

    /// `print x` → `print(x)`.
    fn begin_print(&mut self, end: usize) {
        let comma = end - 1;
        let comma = (comma > self.at + 1 && self.tokens[comma].0 == Tok::Comma).then_some(comma);
        let place = self.place(0);
        self.marks
            .print_statements
            .insert(place.start().into(), PrintMark { trailing_comma: comma.is_some() });
        self.copy();
        self.out.push((Tok::Lpar, point(place.end())));
        self.print = Some(Print { end, comma });
    }

    /// Closes the brackets of the print statement that ends here.
    pub(super) fn end_print(&mut self) {
        if self.print.take().is_some() {
            let end = self.out.last().map_or_else(Default::default, |(_, place)| place.end());
            self.out.push((Tok::Rpar, point(end)));
        }
    }

    fn refuse_print(&mut self, end: usize) {
        let next = self.tok(1);
        if !starts_operand(next) || matches!(next, Tok::Lpar | Tok::Lsqb) {
            return;
        }
        let has_comma = self.tokens[end - 1].0 == Tok::Comma;
        let values = self.place(1).cover(self.tokens[end - 1].1);
        let values = self.cx.slice(values).trim_end_matches(',').trim_end();
        let help = if has_comma {
            format!("write `print({values}, end=\" \")`")
        } else {
            format!("write `print({values})`")
        };
        let place = self.range_to(end);
        self.cx
            .error(
                codes::PRINT_WITHOUT_PARENTHESES,
                place,
                "`print` is a function in Python 3: its arguments stand in parentheses",
            )
            .help(help);
        self.begin_print(end);
    }

    fn refuse_chevron(&mut self, end: usize) {
        let place = self.range_to(end);
        let text = self.cx.slice(place);
        let (target, values) = text.split_once(',').unwrap_or((text, ""));
        let target = target.split_once(">>").map_or("", |(_, target)| target).trim();
        let values = values.trim();
        let help = if values.is_empty() {
            format!("write `print(file={target})`")
        } else {
            format!("write `print({values}, file={target})`")
        };
        self.cx.error(codes::PRINT_CHEVRON, place, "`print >>` is Python 2").help(help);
        self.skip_statement(end);
    }

    /// `print "a", end=""` is neither Python 2 nor Python 3.
    fn refuse_print_keyword(&mut self, end: usize) -> bool {
        let (mut depth, mut lambdas) = (0, 0);
        for n in self.at..end {
            let (tok, place) = &self.tokens[n];
            depth += depth_change(tok);
            match tok {
                Tok::Lambda if depth == 0 => lambdas += 1,
                Tok::Colon if depth == 0 && lambdas > 0 => lambdas -= 1,
                Tok::Equal if depth == 0 && lambdas == 0 => {
                    let place = *place;
                    let values = self.cx.slice(self.place(1).cover(self.tokens[end - 1].1)).to_owned();
                    self.cx
                        .error(
                            codes::PRINT_STATEMENT_KEYWORD,
                            place,
                            "a print statement takes no keyword arguments",
                        )
                        .help(format!("write it as a call: `print({values})`"));
                    self.skip_statement(end);
                    return true;
                }
                _ => {}
            }
        }
        false
    }
}
