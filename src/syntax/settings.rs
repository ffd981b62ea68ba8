//! What a file says about itself: the comment `# vpyc: std=python3` among its first lines, and
//! `from __future__ import …`.

use rustpython_parser::Tok;

use super::codes;
use super::context::{Context, Token, range};
use crate::hir::Dialect;

/// The language of one file.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settings {
    pub(super) dialect: Dialect,
    /// `# vpyc: library`: Python 3 rules plus `native`.
    pub(super) is_library: bool,
    pub(super) machine_ints: bool,
    pub(super) big_ints: bool,
    pub(super) future_division: bool,
    /// `from __future__ import print_function`: no print statement.
    pub(super) future_print: bool,
}

impl Settings {
    /// Whether `native` and prefix `&` may be used.
    pub(super) fn has_native(self) -> bool {
        self.is_library || self.dialect == Dialect::Vpython
    }
    /// Whether `print a, b` is a statement.
    pub(super) fn has_print_statement(self) -> bool {
        self.dialect == Dialect::Vpython && !self.is_library && !self.future_print
    }
}

/// Reads the comments above the first statement.
pub(super) fn read_comments(cx: &mut Context<'_>, dialect_override: Option<Dialect>) -> Settings {
    let mut settings = Settings::default();
    let mut offset = 0;
    for line in cx.text.split_inclusive('\n').take(20) {
        let start = offset;
        offset += line.len();
        let code = line.trim_start_matches('\u{feff}').trim();
        if code.is_empty() {
            continue;
        }
        let Some(comment) = code.strip_prefix('#') else { break };
        let Some(words) = comment.trim_start().strip_prefix("vpyc:") else { continue };
        for word in words.split([' ', ',', '\t']).filter(|w| !w.is_empty()) {
            match word {
                "library" => settings.is_library = true,
                "machine-ints" if settings.is_library => settings.machine_ints = true,
                "int-width=big" => settings.big_ints = true,
                "std=python3" => settings.dialect = Dialect::Python3,
                "std=vpython" => settings.dialect = Dialect::Vpython,
                _ => {
                    let at = start + line.find(word).unwrap_or(0);
                    cx.error(
                        codes::UNKNOWN_SETTING,
                        range(at, at + word.len()),
                        format!("unknown setting `{word}`"),
                    )
                    .help("known settings: `std=vpython`, `std=python3`, `int-width=big`, `library`");
                }
            }
        }
    }
    if let Some(dialect) = dialect_override {
        settings.dialect = dialect;
    }
    if settings.is_library {
        settings.dialect = Dialect::Python3;
    }
    settings
}

/// Features that can be named without changing anything here, because the language has them anyway.
const ALWAYS_ON: &[&str] = &[
    "absolute_import",
    "annotations",
    "generators",
    "generator_stop",
    "nested_scopes",
    "with_statement",
    "unicode_literals",
];

/// Reads the `from __future__` lines at the top of the token stream; complains about those further down.
pub(super) fn read_future(cx: &mut Context<'_>, tokens: &[Token], settings: &mut Settings) {
    let mut at_top = true;
    let mut is_first = true;
    for line in tokens
        .split(|(tok, _)| matches!(tok, Tok::Newline | Tok::Semi | Tok::Colon | Tok::Indent | Tok::Dedent))
        .filter(|line| !line.is_empty())
    {
        let is_future = matches!(line, [(Tok::From, _), (Tok::Name { name }, _), (Tok::Import, _), ..] if name == "__future__");
        let is_doc = is_first && matches!(line, [(Tok::String { .. }, _)]);
        is_first = false;
        if !is_future {
            at_top &= is_doc;
            continue;
        }
        if !at_top {
            cx.error(
                codes::BAD_FUTURE,
                line[0].1.cover(line[2].1),
                "`from __future__` must be at the top of the file",
            )
            .help("move the line above all other statements");
        }
        for pair in line.windows(2).skip(2) {
            let [(before, _), (Tok::Name { name }, place)] = pair else { continue };
            if matches!(before, Tok::As) {
                continue;
            }
            match name.as_str() {
                "division" => settings.future_division = true,
                "print_function" => settings.future_print = true,
                known if ALWAYS_ON.contains(&known) => {}
                _ => {
                    cx.error(codes::BAD_FUTURE, *place, format!("future feature `{name}` is not known"))
                        .help("known features: `division`, `print_function`");
                }
            }
        }
    }
}
