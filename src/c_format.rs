//! Formats of C's `printf` and `scanf` families.

use std::ops::Range;

/// Functions with a format: name, position of the format, whether they read.
const FAMILY: &[(&str, usize, bool)] = &[
    ("printf", 0, false),
    ("fprintf", 1, false),
    ("dprintf", 1, false),
    ("sprintf", 1, false),
    ("asprintf", 1, false),
    ("snprintf", 2, false),
    ("syslog", 1, false),
    ("scanf", 0, true),
    ("fscanf", 1, true),
    ("sscanf", 1, true),
];

/// Where a function has its format, and whether it reads (`scanf`) or writes.
#[must_use]
pub fn family(function: &str) -> Option<(usize, bool)> {
    FAMILY.iter().find(|(name, ..)| *name == function).map(|(_, at, reads)| (*at, *reads))
}

/// One conversion that takes an argument.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conversion {
    /// The whole of it in the format: `%-5ld`.
    pub text: Range<usize>,
    /// The part that says how wide the argument is: `l`, may be empty.
    pub length: Range<usize>,
    /// What it makes: `d`; `*` for a width or precision taken from an int argument.
    pub kind: char,
}

/// The conversions of a format in the order of their arguments; what is wrong with it otherwise.
///
/// # Errors
/// A text that says which conversion C does not know.
pub fn conversions(format: &str, reads: bool) -> Result<Vec<Conversion>, String> {
    let bytes = format.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    let skip = |at: &mut usize, set: &[u8]| {
        let start = *at;
        while bytes.get(*at).is_some_and(|b| set.contains(b)) {
            *at += 1;
        }
        start..*at
    };
    while at < bytes.len() {
        if bytes[at] != b'%' {
            at += 1;
            continue;
        }
        let start = at;
        at += 1;
        if bytes.get(at) == Some(&b'%') {
            at += 1;
            continue;
        }
        let mut stars = 0;
        skip(&mut at, if reads { b"" } else { b"-+ #0'" });
        stars += skip(&mut at, b"*").len();
        skip(&mut at, b"0123456789");
        if bytes.get(at) == Some(&b'.') {
            at += 1;
            stars += skip(&mut at, b"*").len();
            skip(&mut at, b"0123456789");
        }
        let length = skip(&mut at, b"hlLqjzt");
        let Some(kind) = format[at..].chars().next() else {
            return Err(format!("`{}` is not complete", &format[start..]));
        };
        at += kind.len_utf8();
        if reads && kind == '[' {
            // A set: `[^]…]`.
            let rest = &format[at..];
            let from = usize::from(rest.starts_with('^'));
            let from = from + usize::from(rest[from..].starts_with(']'));
            match rest[from..].find(']') {
                Some(end) => at += from + end + 1,
                None => return Err(format!("`{}` has no `]`", &format[start..])),
            }
        }
        let text = start..at;
        let known = if reads { "diouxXfeEgGaAscp[n" } else { "diouxXfFeEgGaAscp" };
        if !known.contains(kind) {
            return Err(format!("C has no conversion `{}`", format[text].escape_debug()));
        }
        let star = Conversion { text: text.clone(), length: length.start..length.start, kind: '*' };
        // A star of `scanf` stores nothing.
        match (reads, stars) {
            (true, 0) => found.push(Conversion { text, length, kind }),
            (true, _) => {}
            (false, _) => {
                found.extend(std::iter::repeat_n(star, stars));
                found.push(Conversion { text, length, kind });
            }
        }
    }
    Ok(found)
}

/// The format with the width of every integer conversion set to `long long`, to print ints of any size. Characters
/// and what is narrowed on purpose (`%hhd`) stay.
#[must_use]
pub fn widened(format: &str, conversions: &[Conversion]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for conversion in conversions.iter().filter(|c| c.is_wide_int(format)) {
        out.push_str(&format[at..conversion.length.start]);
        out.push_str("ll");
        at = conversion.length.end;
    }
    out.push_str(&format[at..]);
    out
}

impl Conversion {
    /// Whether it prints an int of full width.
    #[must_use]
    pub fn is_wide_int(&self, format: &str) -> bool {
        "diouxX".contains(self.kind) && !format[self.length.clone()].contains('h')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(format: &str, reads: bool) -> String {
        conversions(format, reads).unwrap().iter().map(|c| c.kind).collect()
    }

    #[test]
    fn conversions_are_found() {
        assert_eq!(kinds("%d of 100%% %-5.2f%s", false), "dfs");
        assert_eq!(kinds("%*d %.*f", false), "*d*f");
        assert_eq!(kinds("%*d %lf %[^]a] %3s", true), "f[s");
        assert!(conversions("%y", false).is_err() && conversions("%", false).is_err());
        assert!(conversions("%n", false).is_err());
    }

    #[test]
    fn integers_are_widened() {
        let format = "%5d %lx %hhd %c %f %zu";
        let found = conversions(format, false).unwrap();
        assert_eq!(widened(format, &found), "%5lld %llx %hhd %c %f %llu");
    }
}
