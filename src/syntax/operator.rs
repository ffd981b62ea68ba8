//! The signs of the language, and the letters of its names.

use rustpython_parser::Tok;

/// Whether a character can be inside a name.
pub(super) fn continues_word(c: char) -> bool {
    // Devanagari's vowel signs are not alphanumeric, yet names need them.
    c.is_alphanumeric() && !is_variant(c) || matches!(c, '\u{93a}'..='\u{94f}')
}

/// Characters that Python takes as variants of others, so that `ﬁ` and `fi` are one name. Telling them apart
/// would be silently wrong; they are refused instead.
pub(super) fn is_variant(c: char) -> bool {
    matches!(
        c,
        '\u{aa}' | '\u{b2}' | '\u{b3}' | '\u{b5}' | '\u{b9}' | '\u{ba}' | '\u{132}' | '\u{133}' | '\u{13f}' | '\u{140}' | '\u{149}'
            | '\u{17f}' | '\u{1c4}'..='\u{1cc}' | '\u{1f1}'..='\u{1f3}' | '\u{2b0}'..='\u{2b8}' | '\u{2e0}'..='\u{2e4}'
            | '\u{1d2c}'..='\u{1d6a}' | '\u{2070}'..='\u{209f}' | '\u{2100}'..='\u{24ff}' | '\u{f900}'..='\u{faff}'
            | '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{ffef}' | '\u{1d400}'..='\u{1d7ff}' | '\u{2f800}'..='\u{2fa1f}'
    )
}

/// The longest operator that three bytes start with, and its length.
pub(super) fn operator(a: u8, b: u8, c: u8) -> (Option<Tok>, usize) {
    let (tok, len) = match (a, b, c) {
        (b'*', b'*', b'=') => (Tok::DoubleStarEqual, 3),
        (b'/', b'/', b'=') => (Tok::DoubleSlashEqual, 3),
        (b'<', b'<', b'=') => (Tok::LeftShiftEqual, 3),
        (b'>', b'>', b'=') => (Tok::RightShiftEqual, 3),
        (b'.', b'.', b'.') => (Tok::Ellipsis, 3),
        (b'*', b'*', _) => (Tok::DoubleStar, 2),
        (b'/', b'/', _) => (Tok::DoubleSlash, 2),
        (b'<', b'<', _) => (Tok::LeftShift, 2),
        (b'>', b'>', _) => (Tok::RightShift, 2),
        (b'=', b'=', _) => (Tok::EqEqual, 2),
        (b'!', b'=', _) => (Tok::NotEqual, 2),
        (b'<', b'=', _) => (Tok::LessEqual, 2),
        (b'>', b'=', _) => (Tok::GreaterEqual, 2),
        (b'+', b'=', _) => (Tok::PlusEqual, 2),
        (b'-', b'=', _) => (Tok::MinusEqual, 2),
        (b'*', b'=', _) => (Tok::StarEqual, 2),
        (b'/', b'=', _) => (Tok::SlashEqual, 2),
        (b'%', b'=', _) => (Tok::PercentEqual, 2),
        (b'&', b'=', _) => (Tok::AmperEqual, 2),
        (b'|', b'=', _) => (Tok::VbarEqual, 2),
        (b'^', b'=', _) => (Tok::CircumflexEqual, 2),
        (b'@', b'=', _) => (Tok::AtEqual, 2),
        (b':', b'=', _) => (Tok::ColonEqual, 2),
        (b'-', b'>', _) => (Tok::Rarrow, 2),
        (b'+', ..) => (Tok::Plus, 1),
        (b'-', ..) => (Tok::Minus, 1),
        (b'*', ..) => (Tok::Star, 1),
        (b'/', ..) => (Tok::Slash, 1),
        (b'%', ..) => (Tok::Percent, 1),
        (b'&', ..) => (Tok::Amper, 1),
        (b'|', ..) => (Tok::Vbar, 1),
        (b'^', ..) => (Tok::CircumFlex, 1),
        (b'~', ..) => (Tok::Tilde, 1),
        (b'@', ..) => (Tok::At, 1),
        (b'=', ..) => (Tok::Equal, 1),
        (b'<', ..) => (Tok::Less, 1),
        (b'>', ..) => (Tok::Greater, 1),
        (b'(', ..) => (Tok::Lpar, 1),
        (b')', ..) => (Tok::Rpar, 1),
        (b'[', ..) => (Tok::Lsqb, 1),
        (b']', ..) => (Tok::Rsqb, 1),
        (b'{', ..) => (Tok::Lbrace, 1),
        (b'}', ..) => (Tok::Rbrace, 1),
        (b':', ..) => (Tok::Colon, 1),
        (b';', ..) => (Tok::Semi, 1),
        (b',', ..) => (Tok::Comma, 1),
        (b'.', ..) => (Tok::Dot, 1),
        _ => return (None, 0),
    };
    (Some(tok), len)
}
