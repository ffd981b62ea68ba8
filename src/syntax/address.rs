//! Prefix `&`: `&x` becomes `~x`, and a mark tells it from a real `~`.

use rustpython_parser::Tok;

use super::codes;
use super::context::ends_operand;
use super::dialect::Rewriter;

impl Rewriter<'_, '_> {
    /// `&x` where no operand comes before it → `~x` and a mark.
    pub(super) fn rewrite_address(&mut self) {
        let place = self.place(0);
        let is_prefix = !self.out.last().is_some_and(|(tok, _)| ends_operand(tok));
        if *self.tok(1) == Tok::Amper && self.place(1).start() == place.end() && !is_prefix {
            let place = place.cover(self.place(1));
            self.cx
                .error(codes::FOREIGN_OPERATOR, place, "`&&` is not a Python operator")
                .help("write `and`");
            self.out.push((Tok::And, place));
            self.at += 2;
            return;
        }
        if !is_prefix {
            return;
        }
        if !self.settings.has_native() {
            self.cx
                .error(
                    codes::ADDRESS_IN_PYTHON3,
                    place,
                    "prefix `&` passes an address to C and needs the vPython dialect",
                )
                .help("start the file with `# vpyc: std=vpython`");
        }
        self.marks.address_of.insert(place.start().into());
        self.out.push((Tok::Tilde, place));
        self.at += 1;
    }
}
