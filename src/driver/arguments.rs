//! Numbers that `native` calls give to C. Only the C compiler knows how wide a parameter is, so it is asked first:
//! generated C marks each such number with `OLY_ARG(…)`, and what the compiler says about converting it makes of the
//! mark a checked conversion to the parameter's type.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{self, Done};

/// The mark, a macro that does nothing by itself.
const MARK: &str = "OLY_ARG(";

/// A marked number in C text.
struct Argument {
    /// The bytes of the mark with its brackets and what stands between them.
    start: usize,
    end: usize,
    /// The arguments inside this one come behind it.
    outer: Option<usize>,
}

/// A number that C would make an int, though it is a float.
pub struct Misfit {
    /// The line of the C file.
    pub line: u32,
    /// The type of the parameter.
    pub wanted: String,
}

/// The type of a parameter and whether it takes whole numbers only.
struct Parameter {
    name: String,
    is_float: bool,
}

/// Makes the marks in a C file checked conversions where a parameter is narrower than the number. `compiler` compiles
/// C as the file will be compiled. The floats that would be cut off come back: they are errors.
///
/// # Errors
/// When the compiler cannot be started or the file cannot be written.
pub fn settle(unit: &Path, mut compiler: Command, verbose: bool) -> std::io::Result<Vec<Misfit>> {
    let text = std::fs::read_to_string(unit)?;
    let arguments = marked(&text);
    if arguments.is_empty() {
        return Ok(Vec::new());
    }
    let probe = PathBuf::from(unit).with_extension("probe.c");
    let (probe_text, owners) = apart(&text, &arguments);
    std::fs::write(&probe, probe_text)?;
    compiler.args(["-fsyntax-only", "-Wconversion", "-Wno-sign-conversion"]).arg(&probe);
    let done = process::run(&mut compiler, verbose)?;
    let mut changes = Vec::new();
    let mut misfits = Vec::new();
    for (argument, found) in arguments.iter().zip(conversions(&done, &probe, &owners, arguments.len())) {
        match found {
            Some((true, Parameter { name, is_float: false })) => {
                let line = text[..argument.start].matches('\n').count() as u32 + 1;
                misfits.push(Misfit { line, wanted: name });
            }
            Some((false, Parameter { name, is_float: false })) => {
                let inner = argument.start + MARK.len();
                changes.push((argument.start..inner, format!("OLY_TO_C({name}, OLY_C_INT(")));
                changes.push((argument.end..argument.end, ")".to_owned()));
            }
            _ => {}
        }
    }
    if !changes.is_empty() {
        // From the last one to the first, so that the places before stay as they are.
        changes.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
        let mut changed = text;
        changes.into_iter().for_each(|(place, new)| changed.replace_range(place, &new));
        std::fs::write(unit, changed)?;
    }
    Ok(misfits)
}

/// The marked numbers of a C text in order.
fn marked(text: &str) -> Vec<Argument> {
    let mut all: Vec<Argument> = Vec::new();
    // The numbers that are open, each with the brackets that were open before it.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut depth = 0;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        let rest = &text.as_bytes()[at..];
        match byte {
            b'"' | b'\'' => at += quoted(rest),
            b'/' if rest.starts_with(b"/*") => at += text[at..].find("*/").unwrap_or(rest.len()),
            b'(' => depth += 1,
            b')' => {
                depth -= 1;
                if let Some((n, _)) = open.pop_if(|(_, before)| *before == depth) {
                    all[n].end = at + 1;
                }
            }
            _ if rest.starts_with(MARK.as_bytes()) => {
                let outer = open.last().map(|(n, _)| *n);
                open.push((all.len(), depth));
                all.push(Argument { start: at, end: text.len(), outer });
                depth += 1;
                at += MARK.len() - 1;
            }
            _ => {}
        }
        at += 1;
    }
    all
}

/// How far a literal that begins a text goes, without its last quotation mark.
fn quoted(text: &[u8]) -> usize {
    let mut at = 1;
    while at < text.len() && text[at] != text[0] {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at
}

/// The text with each marked number on lines of its own, and for each line the number that it belongs to. Lines that
/// say where the C came from are left out.
fn apart(text: &str, arguments: &[Argument]) -> (String, Vec<Option<usize>>) {
    let mut probe = String::new();
    let mut owners = Vec::new();
    let mut owner = None;
    let mut next = 0;
    let mut at = 0;
    let mut put = |piece: &str, owner: Option<usize>| {
        for line in piece.split_inclusive('\n') {
            probe.push_str(if line.starts_with("#line") { "\n" } else { line });
            if line.ends_with('\n') {
                owners.push(owner);
            }
        }
    };
    loop {
        let opens = arguments.get(next).map(|a: &Argument| a.start);
        let closes = owner.map(|n: usize| arguments[n].end - 1);
        match (opens, closes) {
            (Some(start), closes) if closes.is_none_or(|end| start < end) => {
                put(&text[at..start], owner);
                put("\n", owner);
                put("(", owner);
                owner = Some(next);
                next += 1;
                at = start + MARK.len();
            }
            (_, Some(end)) => {
                put(&text[at..end], owner);
                put(")\n", owner);
                owner = owner.and_then(|n| arguments[n].outer);
                at = end + 1;
            }
            _ => break,
        }
    }
    put(&text[at..], owner);
    (probe, owners)
}

/// What was said about each of `count` numbers: whether it is a float, and the parameter.
fn conversions(
    done: &Done,
    probe: &Path,
    owners: &[Option<usize>],
    count: usize,
) -> Vec<Option<(bool, Parameter)>> {
    let mut found: Vec<Option<(bool, Parameter)>> = (0..count).map(|_| None).collect();
    for line in done.stderr.lines() {
        let Some(rest) = line.strip_prefix(&*probe.display().to_string()) else { continue };
        let Some((place, message)) = rest.split_once(": warning: ") else { continue };
        let number = place.trim_start_matches(':').split(':').next().and_then(|n| n.parse::<usize>().ok());
        let Some(owner) = number.and_then(|n| owners.get(n - 1).copied().flatten()) else { continue };
        if let Some((given, parameter)) = types(message) {
            found[owner].get_or_insert((given, parameter));
        }
    }
    found
}

/// `conversion from 'T' {aka 'U'} to 'V' {aka 'W'} …` (gcc), `… : 'T' (aka 'U') to 'V' (aka 'W')` (clang).
fn types(message: &str) -> Option<(bool, Parameter)> {
    let message = message.replace(['‘', '’'], "'");
    if !message.contains("conversion") {
        return None;
    }
    let (from, to) = message.split_once("' to '").or_else(|| message.split_once(" to '"))?;
    let given = from.rsplit('\'').find(|part| part.chars().any(char::is_alphabetic))?;
    let name = to.split('\'').next()?;
    let meant = match to.split_once("aka '") {
        Some((_, rest)) => rest.split('\'').next()?,
        None => name,
    };
    let is_float = |c: &str| ["float", "double", "long double", "Real"].contains(&c);
    Some((is_float(given), Parameter { name: name.to_owned(), is_float: is_float(meant) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_on_lines_of_their_own() {
        let text = "/* OLY_ARG(z */ f(OLY_ARG(x), \"OLY_ARG(\\\"\", '\"', OLY_ARG(g(OLY_ARG(y)) + 1));\n";
        let arguments = marked(text);
        let places: Vec<&str> = arguments.iter().map(|a| &text[a.start..a.end]).collect();
        assert_eq!(places, ["OLY_ARG(x)", "OLY_ARG(g(OLY_ARG(y)) + 1)", "OLY_ARG(y)"]);
        assert_eq!(arguments[2].outer, Some(1));
        let text = "f(OLY_ARG(x), OLY_ARG(g(OLY_ARG(y)) + 1));\n";
        let (probe, owners) = apart(text, &marked(text));
        assert_eq!(probe, "f(\n(x)\n, \n(g(\n(y)\n) + 1)\n);\n");
        assert_eq!(owners, [None, Some(0), None, Some(1), Some(2), Some(1), None]);
    }

    #[test]
    fn both_compilers_name_the_parameter() {
        for message in [
            "conversion from 'Integer' {aka 'long int'} to 'int' may change value [-Wconversion]",
            "implicit conversion loses integer precision: 'Integer' (aka 'long') to 'int' [-Wshorten-64-to-32]",
        ] {
            let Some((given, parameter)) = types(message) else { panic!("{message}") };
            assert!(!given && !parameter.is_float && parameter.name == "int", "{message}");
        }
        let message =
            "conversion from 'Real' {aka 'double'} to 'useconds_t' {aka 'unsigned int'} may change value";
        let Some((given, parameter)) = types(message) else { panic!("{message}") };
        assert!(given && parameter.name == "useconds_t");
        let message =
            "implicit conversion turns floating-point number into integer: 'Real' (aka 'double') to 'int'";
        assert!(types(message).is_some_and(|(given, parameter)| given && parameter.name == "int"));
    }
}
