//! What a C compiler says about a `native` form, told in terms of Python.

use crate::diag::{Code, Diagnostics};
use crate::headers;
use crate::source::{FileId, SourceMap, Span};
use crate::types::foreign;

/// The C compiler rejects a `native` form.
const REJECTED: Code = Code(613);

/// Reports what was said about a line of Python; `wanted` is the remark behind it on what a parameter expects.
/// Returns whether there is a `native` form that it can be about.
pub fn report(
    text: &str,
    wanted: Option<&str>,
    file: FileId,
    line: u32,
    sources: &SourceMap,
    diags: &mut Diagnostics,
) -> bool {
    let text = text.replace(['‘', '’'], "'");
    let name = subject(&text);
    let Some(span) = native_span(sources, file, line, name) else { return false };
    let (message, help) = explain(&text, wanted, called(sources, span));
    let diag = diags.error(REJECTED, span, message);
    if let Some(help) = help {
        diag.help(help);
    }
    true
}

/// The C name that a complaint is about.
fn subject(text: &str) -> Option<&str> {
    for mark in [
        "of function '",
        "to function '",
        "undefined function '",
        "of '",
        "identifier '",
        "function '",
        "type name '",
    ] {
        if let Some((_, rest)) = text.split_once(mark) {
            return rest.split('\'').next().filter(|name| !name.starts_with("oly_"));
        }
    }
    if text.contains("undeclared") {
        return text.split('\'').nth(1);
    }
    None
}

/// The function that the `native` form at a place calls.
fn called(sources: &SourceMap, span: Span) -> &str {
    let text = sources.text(span).trim_start_matches("native").trim_start();
    let text = match text.strip_prefix("(->") {
        Some(rest) => rest.split_once(')').map_or(rest, |(_, rest)| rest).trim_start(),
        None => text,
    };
    let text = text.strip_prefix("const(").unwrap_or(text);
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or(text)
}

/// Message and help.
fn explain(text: &str, wanted: Option<&str>, called: &str) -> (String, Option<String>) {
    let quoted = |n: usize| text.split('\'').nth(n).unwrap_or_default();
    if text.contains("oly_c_float_needs_an_arrow") || text.contains("oly_needs_float_arrow") {
        return (
            format!("`{called}` is a float in C, and without `->` a native value is an int"),
            Some("write `native(->float)`; for the whole part only `native(->int)`".into()),
        );
    }
    let pointer_as_int =
        text.contains("pointer to integer conversion") || text.contains("makes integer from pointer");
    if pointer_as_int
        && ["oly_c_int", "oly_c_signed", "oly_c_unsigned", "'Integer'"].iter().any(|n| text.contains(n))
    {
        return (
            format!("`{called}` is a pointer in C, and the program computes with it as with an int"),
            Some(
                "write `native(->str)` for a text; a pointer can be passed on, tested and compared with None"
                    .into(),
            ),
        );
    }
    if text.contains("implicit declaration of function") || text.contains("undeclared function") {
        let name = quoted(1);
        return (format!("C knows no function `{name}`"), Some(include_help(name)));
    }
    if text.contains("undeclared") {
        let name = quoted(1);
        if let Some(meant) = crate::diag::suggest(name, foreign::c_names()) {
            return (format!("C knows no type `{name}`"), Some(format!("did you mean `{meant}`?")));
        }
        return (format!("C knows no constant or variable `{name}`"), Some(include_help(name)));
    }
    if text.contains("unknown type name") {
        let name = quoted(1);
        let meant = crate::diag::suggest(name, foreign::c_names());
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => include_help(name),
        };
        return (format!("C knows no type `{name}`"), Some(help));
    }
    if let Some((expected, given)) = types(text, wanted) {
        let n = text.split("argument ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        let which = if n.is_empty() {
            format!("an argument of `{called}`")
        } else {
            format!("argument {n} of `{called}`")
        };
        return (
            format!("{which} must be a C `{expected}`, not `{given}`"),
            mismatch_help(&expected, &given),
        );
    }
    for count in ["too many arguments", "too few arguments"] {
        if text.contains(count) {
            return (format!("{count} for the C function `{called}`"), None);
        }
    }
    (format!("the C compiler rejects this native call: {text}"), None)
}

fn include_help(name: &str) -> String {
    match headers::probable(name) {
        Some(header) => format!("write `native include({header})`, and check the spelling"),
        None => match crate::diag::suggest(name, headers::names()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("`native include(…)` the header that declares `{name}`"),
        },
    }
}

/// The type that C wants and the one that it got.
fn types(text: &str, wanted: Option<&str>) -> Option<(String, String)> {
    let all = wanted.unwrap_or(text).replace(['‘', '’'], "'");
    let parts: Vec<&str> = all.split('\'').collect();
    let plain = |name: &str| match name {
        "Integer *" => "int64_t *".to_owned(),
        "Real *" => "double *".to_owned(),
        "Integer" => "int64_t".to_owned(),
        "Flag *" => "int *".to_owned(),
        other => [
            "long long unsigned int",
            "long unsigned int",
            "short unsigned int",
            "long long int",
            "long int",
            "short int",
        ]
        .iter()
        .zip(["unsigned long long", "unsigned long", "unsigned short", "long long", "long", "short"])
        .find(|(long, _)| other.contains(*long))
        .map_or_else(|| other.to_owned(), |(long, short)| other.replace(long, short)),
    };
    if let (true, Some(expected), Some(given)) = (all.starts_with("expected "), parts.get(1), parts.get(3)) {
        return Some((plain(expected), plain(given)));
    }
    // clang: passing 'T *' to parameter of type 'U *', with the meaning of a typedef in brackets.
    let to =
        all.find("to parameter of type '").or_else(|| all.find("to parameter of incompatible type '"))?;
    let given = all[..to].split('\'').nth(1)?;
    let expected = all[to..].split('\'').nth(1)?;
    Some((plain(expected), plain(given)))
}

fn mismatch_help(expected: &str, given: &str) -> Option<String> {
    if expected.contains("(*)") {
        return Some("annotate the parameters of the function with these types".into());
    }
    if given == "float" && !expected.ends_with('*') {
        return Some("write `int(x)` for the whole part".into());
    }
    let to = expected.strip_suffix('*')?.trim_end();
    let to = to.strip_prefix("const ").unwrap_or(to);
    if !given.ends_with('*') {
        return Some("to let C change a variable, pass its address: `&x`".into());
    }
    let code = match to {
        "char" | "signed char" => "b",
        "unsigned char" | "Bytef" => "B",
        "short" => "h",
        "unsigned short" => "H",
        "int" => "i",
        "unsigned" | "unsigned int" => "I",
        "long" => "l",
        "unsigned long" => "L",
        "long long" => "q",
        "unsigned long long" => "Q",
        "float" => "f",
        "double" => "d",
        _ => "",
    };
    let variable = format!("for one value: `x = native const(0)->{to}` and `&x`");
    Some(match (code, given) {
        ("", _) => format!("make a C variable of that type, `x = native const(0)->{to}`, and pass `&x`"),
        (code, "int64_t *" | "double *") => {
            format!("for several values: `array.array(\"{code}\", …)` of the module `array`; {variable}")
        }
        _ => variable,
    })
}

/// The `native` form of a line that calls `name`, or the first one; looked for in the lines of one statement.
pub fn native_span(sources: &SourceMap, file: FileId, line: u32, name: Option<&str>) -> Option<Span> {
    let text = &sources.file(file).text;
    let start: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let mut end = start;
    let mut depth = 0i32;
    for row in text[start..].split_inclusive('\n') {
        end += row.len();
        depth +=
            row.chars().map(|c| i32::from("([{".contains(c)) - i32::from(")]}".contains(c))).sum::<i32>();
        if depth <= 0 && !row.trim_end().ends_with('\\') {
            break;
        }
    }
    let mut first = None;
    for (at, _) in text[start..end].match_indices("native") {
        let form = form_at(text, start + at, end);
        let span = Span::new(file, (start + at) as u32, form as u32);
        first.get_or_insert(span);
        if name.is_some_and(|name| has_word(&text[start + at..form], name))
            && Some(called(sources, span)) == name
        {
            return Some(span);
        }
    }
    first
}

/// Where the form that begins at a place ends: behind the bracket that closes its call.
fn form_at(text: &str, start: usize, end: usize) -> usize {
    let mut depth = 0;
    let mut groups = 0;
    for (n, c) in text[start..end].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    groups += 1;
                    let arrow = text[start..start + n].contains("native(->")
                        || text[start..].starts_with("native (->");
                    if groups == 1 + usize::from(arrow) {
                        return start + n + 1;
                    }
                }
            }
            '\n' if depth == 0 => return start + n,
            _ => {}
        }
    }
    start + text[start..end].trim_end().len()
}

/// Whether a text holds a word, not as a part of another.
#[must_use]
pub fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word).any(|(at, _)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next())
    })
}
