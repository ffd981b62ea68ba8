//! Format strings taken apart: `"{0:>{w}} {name!r}"` and `"%-5.2f %(key)s"`.

/// A part of a format string.
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum Piece {
    /// Literal text.
    Text(String),
    /// A place for a value.
    Field {
        /// `{}` form: position or name, empty for the next. `%` form: flags, width and precision.
        name: String,
        /// `{}` form: `.attr` and `[key]` steps. `%` form: the mapping key, if any.
        path: Vec<String>,
        /// `!r`, `!s`, `!a`; for `%` the type letter.
        conversion: Option<char>,
        /// `{}` form: the format specification.
        spec: Vec<Piece>,
    },
}

/// Takes a `str.format` string apart.
///
/// # Errors
/// CPython's message for a malformed format.
pub fn braces(text: &str) -> Result<Vec<Piece>, String> {
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    let pieces = pieces(&chars, &mut at, false)?;
    let (mut manual, mut automatic) = (false, false);
    numbering(&pieces, &mut manual, &mut automatic);
    match manual && automatic {
        true => Err("cannot switch from manual field specification to automatic field numbering".to_owned()),
        false => Ok(pieces),
    }
}

/// Which ways of naming positional arguments the fields use.
fn numbering(pieces: &[Piece], manual: &mut bool, automatic: &mut bool) {
    for piece in pieces {
        let Piece::Field { name, spec, .. } = piece else { continue };
        *automatic |= name.is_empty();
        *manual |= name.starts_with(|c: char| c.is_ascii_digit());
        numbering(spec, manual, automatic);
    }
}

fn pieces(chars: &[char], at: &mut usize, nested: bool) -> Result<Vec<Piece>, String> {
    let mut out = Vec::new();
    let mut text = String::new();
    while let Some(c) = chars.get(*at).copied() {
        if c == '}' && nested {
            break;
        }
        *at += 1;
        match c {
            '{' if chars.get(*at) == Some(&'{') && !nested => {
                *at += 1;
                text.push('{');
            }
            '}' if chars.get(*at) == Some(&'}') => {
                *at += 1;
                text.push('}');
            }
            '}' => return Err("single '}' encountered in format string".to_owned()),
            '{' => {
                if !text.is_empty() {
                    out.push(Piece::Text(std::mem::take(&mut text)));
                }
                out.push(field(chars, at)?);
            }
            c => text.push(c),
        }
    }
    if !text.is_empty() {
        out.push(Piece::Text(text));
    }
    Ok(out)
}

fn field(chars: &[char], at: &mut usize) -> Result<Piece, String> {
    let unclosed = || "expected '}' before end of string".to_owned();
    let mut name = String::new();
    let mut path = Vec::new();
    loop {
        match chars.get(*at).copied().ok_or_else(unclosed)? {
            '.' => {
                *at += 1;
                let mut step = String::from(".");
                while let Some(c) =
                    chars.get(*at).copied().filter(|c| !matches!(c, '.' | '[' | '!' | ':' | '}'))
                {
                    step.push(c);
                    *at += 1;
                }
                path.push(step);
            }
            '[' => {
                let mut step = String::new();
                loop {
                    let c = chars.get(*at).copied().ok_or_else(unclosed)?;
                    step.push(c);
                    *at += 1;
                    if c == ']' {
                        break;
                    }
                }
                path.push(step);
            }
            '!' | ':' | '}' => break,
            c => {
                name.push(c);
                *at += 1;
            }
        }
    }
    let mut conversion = None;
    if chars.get(*at) == Some(&'!') {
        conversion = Some(chars.get(*at + 1).copied().ok_or_else(unclosed)?);
        *at += 2;
    }
    let mut spec = Vec::new();
    if chars.get(*at) == Some(&':') {
        *at += 1;
        spec = pieces(chars, at, true)?;
    }
    if chars.get(*at) != Some(&'}') {
        return Err(unclosed());
    }
    *at += 1;
    Ok(Piece::Field { name, path, conversion, spec })
}

/// Takes a `%` format apart.
///
/// # Errors
/// CPython's message for a malformed format.
pub fn percent(text: &str) -> Result<Vec<Piece>, String> {
    let mut out = Vec::new();
    let mut literal = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            literal.push(c);
            continue;
        }
        if chars.peek() == Some(&'%') {
            chars.next();
            literal.push('%');
            continue;
        }
        if !literal.is_empty() {
            out.push(Piece::Text(std::mem::take(&mut literal)));
        }
        let mut path = Vec::new();
        if chars.peek() == Some(&'(') {
            chars.next();
            let mut key = String::new();
            loop {
                match chars.next() {
                    Some(')') => break,
                    Some(c) => key.push(c),
                    None => return Err("incomplete format key".to_owned()),
                }
            }
            path.push(key);
        }
        let mut flags = String::new();
        while let Some(c) = chars.peek().copied().filter(|c| "-+ #0123456789.*hlL".contains(*c)) {
            chars.next();
            if !matches!(c, 'h' | 'l' | 'L') {
                flags.push(c);
            }
        }
        match chars.next() {
            Some(kind) if "diouxXeEfFgGcrsa".contains(kind) => {
                out.push(Piece::Field { name: flags, path, conversion: Some(kind), spec: Vec::new() });
            }
            Some(kind) => return Err(format!("unsupported format character '{kind}'")),
            None => return Err("incomplete format".to_owned()),
        }
    }
    if !literal.is_empty() {
        out.push(Piece::Text(literal));
    }
    Ok(out)
}
