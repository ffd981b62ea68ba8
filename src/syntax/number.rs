//! Numbers: `12`, `0xff`, `1_000`, `1.5e3`, `2j`, and Python 2's `10L` and `0777`.

use num_bigint::BigInt;
use rustpython_parser::{Tok, lexer::KEYWORDS};

use super::codes;
use super::context::range;
use super::lex::{Legacy, Lexer};

/// Longest decimal integer, as in CPython: reading longer ones takes quadratic time.
const MAX_DIGITS: usize = 4300;

impl Lexer<'_, '_> {
    /// Reads the number at the position.
    pub(super) fn read_number(&mut self) {
        let start = self.pos;
        let radix = match (self.peek(0), self.peek(1)) {
            (b'0', b'x' | b'X') => 16,
            (b'0', b'o' | b'O') => 8,
            (b'0', b'b' | b'B') => 2,
            _ => 10,
        };
        let tok = if radix == 10 { self.read_decimal(start) } else { self.read_radix(start, radix) };
        if matches!(self.peek(0), b'l' | b'L')
            && matches!(tok, Some(Tok::Int { .. }))
            && self.word_end(self.pos) == self.pos + 1
        {
            self.pos += 1;
            self.out.legacy.push((Legacy::LongSuffix, range(start, self.pos)));
        }
        self.refuse_tail(start);
        if let Some(tok) = tok {
            self.push(tok, start);
        }
    }

    /// A word glued to a number is a mistake, unless it is an operator word: `1if x else 2`.
    fn refuse_tail(&mut self, start: usize) {
        let end = self.word_end(self.pos);
        let tail = self.cx.slice(range(self.pos, end));
        let is_operator = matches!(
            KEYWORDS.get(tail),
            Some(Tok::And | Tok::Or | Tok::If | Tok::Else | Tok::In | Tok::Is | Tok::Not | Tok::For)
        );
        if end == self.pos || is_operator {
            return;
        }
        let text = self.cx.slice(range(start, end)).to_owned();
        let tail = tail.to_owned();
        self.pos = end;
        if let Some(message) =
            self.fail(codes::BAD_NUMBER, range(start, end), format!("`{text}` is not a number"))
        {
            if tail.starts_with('_') && tail.bytes().all(|b| b == b'_' || b.is_ascii_digit()) {
                message.help("one `_` at a time, and only between digits");
            } else {
                message.help(format!(
                    "a name cannot start with a digit; remove `{tail}` or put a space or operator before it"
                ));
            }
        }
    }

    /// Skips digits with single underscores between them; gives back how many digits there were.
    fn skip_digits(&mut self) -> usize {
        let mut count = 0;
        loop {
            if self.peek(0).is_ascii_digit() {
                count += 1;
                self.pos += 1;
            } else if self.peek(0) == b'_' && self.peek(1).is_ascii_digit() && count > 0 {
                self.pos += 1;
            } else {
                return count;
            }
        }
    }

    fn read_radix(&mut self, start: usize, radix: u32) -> Option<Tok> {
        self.pos += 2;
        let mut digits = Vec::new();
        loop {
            let at = usize::from(self.peek(0) == b'_');
            let digit = self.peek(at);
            if !(digit as char).is_digit(radix) {
                break;
            }
            digits.push(digit);
            self.pos += at + 1;
        }
        let prefix = self.cx.slice(range(start, start + 2)).to_owned();
        if self.peek(0).is_ascii_digit() {
            let digit = self.peek(0) as char;
            self.fail(
                codes::BAD_NUMBER,
                range(self.pos, self.pos + 1),
                format!("`{digit}` is not a digit of a `{prefix}` number"),
            );
            self.pos = self.word_end(self.pos);
        } else if digits.is_empty() {
            let place = range(start, self.word_end(self.pos));
            self.fail(codes::BAD_NUMBER, place, format!("digits are missing after `{prefix}`"));
            self.pos = self.word_end(self.pos);
        }
        BigInt::parse_bytes(&digits, radix).map(|value| Tok::Int { value })
    }

    fn read_decimal(&mut self, start: usize) -> Option<Tok> {
        let whole = self.skip_digits();
        let mut is_float = false;
        if self.peek(0) == b'.' {
            is_float = true;
            self.pos += 1;
            if self.peek(0) != b'_' {
                self.skip_digits();
            }
        }
        if matches!(self.peek(0), b'e' | b'E') {
            let sign = usize::from(matches!(self.peek(1), b'+' | b'-'));
            if self.peek(1 + sign).is_ascii_digit() {
                is_float = true;
                self.pos += 1 + sign;
                self.skip_digits();
            }
        }
        let digits: String = self.cx.slice(range(start, self.pos)).chars().filter(|c| *c != '_').collect();
        if matches!(self.peek(0), b'j' | b'J') {
            self.pos += 1;
            return digits.parse().ok().map(|imag| Tok::Complex { real: 0.0, imag });
        }
        if is_float {
            return digits.parse().ok().map(|value| Tok::Float { value });
        }
        if whole > MAX_DIGITS {
            let place = range(start, self.pos);
            self.fail(
                codes::BAD_NUMBER,
                place,
                format!("integer of {whole} digits; the limit is {MAX_DIGITS}"),
            );
            return None;
        }
        let significant = digits.trim_start_matches('0');
        if significant.len() < digits.len() && !significant.is_empty() {
            self.refuse_leading_zero(start, significant);
            return None;
        }
        BigInt::parse_bytes(digits.as_bytes(), 10).map(|value| Tok::Int { value })
    }

    fn refuse_leading_zero(&mut self, start: usize, significant: &str) {
        let place = range(start, self.pos);
        if significant.bytes().all(|b| b < b'8') {
            if let Some(message) = self.fail(codes::OLD_OCTAL, place, "a number cannot start with a bare `0`")
            {
                message.help(format!("octal: write `0o{significant}`; decimal: write `{significant}`"));
            }
        } else if let Some(message) =
            self.fail(codes::BAD_NUMBER, place, "a number cannot start with a bare `0`")
        {
            message.help(format!("write `{significant}`"));
        }
    }
}
