//! Numbers and functions that `native` calls give to C. Only the C compiler knows the types of the parameters, so it
//! is asked first: generated C marks each such number with `OLY_ARG(…)`, and what the compiler says about converting
//! it makes of the mark a checked conversion to the parameter's type. A function is marked with `OLY_CALLBACK(…)`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{self, Done};

/// The marks of a number and of a function: macros that say nothing to the C compiler.
const MARKS: [&str; 2] = ["OLY_ARG(", "OLY_CALLBACK("];

/// A marked argument in C text.
struct Argument {
    mark: &'static str,
    /// The bytes of the mark with its brackets and what stands between them.
    start: usize,
    end: usize,
    /// The arguments inside this one come behind it.
    outer: Option<usize>,
}

/// An argument that C would take for something else.
pub struct Misfit {
    /// The line of the C file.
    pub line: u32,
    /// What is said about it, in the words of gcc.
    pub text: String,
}

/// What the compiler says about an argument.
enum Found {
    /// The parameter is an integer of this type, which may be too narrow.
    Narrow(String),
    /// What is wrong.
    Wrong(String),
}

/// Makes the marks in a C file checked conversions where a parameter is narrower than the number. `compiler` compiles
/// C as the file will be compiled. The floats that would be cut off and the functions that C would call in another way
/// come back: they are errors.
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
    compiler.args(["-fsyntax-only", "-Wconversion", "-Wsign-conversion"]).arg(&probe);
    let done = process::run(&mut compiler, verbose)?;
    let mut changes = Vec::new();
    let mut misfits = Vec::new();
    for (argument, found) in arguments.iter().zip(remarks(&done, &probe, &owners, arguments.len())) {
        match found {
            Some(Found::Wrong(said)) => {
                let line = text[..argument.start].matches('\n').count() as u32 + 1;
                misfits.push(Misfit { line, text: said });
            }
            Some(Found::Narrow(name)) => {
                let inner = argument.start + argument.mark.len();
                changes.push((argument.start..inner, format!("OLY_TO_C({name}, OLY_C_INT(")));
                changes.push((argument.end..argument.end, ")".to_owned()));
            }
            None => {}
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

/// The marked arguments of a C text in order.
fn marked(text: &str) -> Vec<Argument> {
    let mut all: Vec<Argument> = Vec::new();
    // Those that are open, each with the brackets that were open before it.
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
                if let Some((n, before)) = open.last()
                    && *before == depth
                {
                    all[*n].end = at + 1;
                    open.pop();
                }
            }
            _ => {
                if let Some(mark) = MARKS.into_iter().find(|mark| rest.starts_with(mark.as_bytes())) {
                    let outer = open.last().map(|(n, _)| *n);
                    open.push((all.len(), depth));
                    all.push(Argument { mark, start: at, end: text.len(), outer });
                    depth += 1;
                    at += mark.len() - 1;
                }
            }
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

/// The text with each marked argument on lines of its own, and for each line the argument that it belongs to. Lines that
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
                at = start + arguments[next - 1].mark.len();
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

/// What was said about each of `count` arguments.
fn remarks(done: &Done, probe: &Path, owners: &[Option<usize>], count: usize) -> Vec<Option<Found>> {
    let mut found: Vec<Option<Found>> = (0..count).map(|_| None).collect();
    let lines: Vec<&str> = done.stderr.lines().collect();
    for (n, line) in lines.iter().enumerate() {
        let Some(rest) = line.strip_prefix(&*probe.display().to_string()) else { continue };
        let message = rest.split_once(": warning: ").or_else(|| rest.split_once(": error: "));
        let Some((place, message)) = message else { continue };
        let number = place.trim_start_matches(':').split(':').next().and_then(|n| n.parse::<usize>().ok());
        let Some(owner) = number.and_then(|n| owners.get(n - 1).copied().flatten()) else { continue };
        // gcc names the types in a remark behind the message.
        let remark = lines[n + 1..]
            .iter()
            .take_while(|line| !line.contains(": error: ") && !line.contains(": warning: "))
            .find_map(|line| line.split_once(": note: expected "));
        let remark = remark.map(|(_, types)| plain(types));
        let message = plain(message);
        if found[owner].is_none() {
            found[owner] = number_remark(&message).or_else(|| function_remark(&message, remark.as_deref()));
        }
    }
    found
}

fn plain(message: &str) -> String {
    message.replace(['‘', '’'], "'").replace(",  ", ", ")
}

/// A type between quotation marks at the start of a text, and what it is if that is a name: `'T' {aka 'U'}` (gcc),
/// `'T' (aka 'U')` (clang).
fn named_type(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.strip_prefix('\'')?.split_once('\'')?;
    let aka = rest.trim_start().strip_prefix(['{', '(']).and_then(|rest| rest.strip_prefix("aka '"));
    Some((name, aka.and_then(|rest| rest.split('\'').next()).unwrap_or(name)))
}

/// `conversion from T to U may change value`, `conversion to U from T may change the sign` (gcc), `implicit conversion …:
/// T to U` (clang).
fn number_remark(message: &str) -> Option<Found> {
    let (_, types) = message.split_once("conversion")?;
    let (given, wanted) = match types.strip_prefix(" to ") {
        Some(types) => types.split_once(" from ").map(|(wanted, given)| (given, wanted))?,
        None => types
            .strip_prefix(" from ")
            .or_else(|| types.split_once(": ").map(|(_, types)| types))?
            .split_once(" to ")?,
    };
    let (_, given) = named_type(given)?;
    let (name, wanted) = named_type(wanted)?;
    let is_float = |c: &str| ["float", "double", "long double"].contains(&c);
    match (is_float(given), is_float(wanted)) {
        (_, true) => None,
        (true, false) => Some(Found::Wrong(format!("expected '{name}' but it is of type 'float'"))),
        (false, false) => Some(Found::Narrow(name.to_owned())),
    }
}

/// A function of another type than the parameter's: wrong unless they differ only in what pointers point to, which
/// the program is free to know better.
fn function_remark(message: &str, remark: Option<&str>) -> Option<Found> {
    if !message.contains("incompatible") {
        return None;
    }
    // gcc: `expected T but argument is of type U`; clang: `passing U to parameter of type T`.
    let (wanted, given) = match remark {
        Some(remark) => (remark, remark.split_once(" is of type ")?.1),
        None => {
            let (given, wanted) = message.split_once("passing ")?.1.split_once(" to parameter of type ")?;
            (wanted, given)
        }
    };
    let (wanted, given) = (named_type(wanted)?.1, named_type(given)?.1);
    if let (Some((result, params)), Some((given_result, given_params))) =
        (signature(wanted), signature(given))
        && (result == "void" || same(result, given_result))
        && params.len() == given_params.len()
        && params.iter().zip(&given_params).all(|(a, b)| same(a, b))
    {
        return None;
    }
    let number = message.split_once("argument ").and_then(|(_, rest)| rest.split(' ').next());
    let number = number.map_or_else(String::new, |n| format!("argument {n} of it: "));
    Some(Found::Wrong(format!("{number}expected '{wanted}' but it is of type '{given}'")))
}

/// Result and parameters of `R (*)(A, B)` or `R (A, B)`.
fn signature(function: &str) -> Option<(&str, Vec<&str>)> {
    let (result, params) = function.split_once("(*)").or_else(|| {
        let at = function.find('(')?;
        Some((&function[..at], &function[at..]))
    })?;
    let params = params.trim().strip_prefix('(')?.strip_suffix(')')?;
    if params.contains(['(', ')']) {
        return None;
    }
    Some((result.trim(), params.split(',').map(str::trim).collect()))
}

/// Whether values of two types are passed in the same way.
fn same(a: &str, b: &str) -> bool {
    let meant = |c: &str| {
        let c = c.trim_start_matches("const ").trim();
        match c {
            _ if c.ends_with('*') => "*".to_owned(),
            "_Bool" => "bool".to_owned(),
            "int32_t" => "int".to_owned(),
            "uint32_t" | "unsigned" => "unsigned int".to_owned(),
            "int64_t" | "long int" => "long".to_owned(),
            "uint64_t" | "size_t" | "long unsigned int" => "unsigned long".to_owned(),
            _ => c.to_owned(),
        }
    };
    meant(a) == meant(b)
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

    fn said(message: &str, remark: Option<&str>) -> String {
        match number_remark(message).or_else(|| function_remark(message, remark)) {
            Some(Found::Narrow(name)) => format!("narrow {name}"),
            Some(Found::Wrong(text)) => text,
            None => "nothing".to_owned(),
        }
    }

    #[test]
    fn both_compilers_name_the_parameter() {
        for message in [
            "conversion from 'Integer' {aka 'long int'} to 'int' may change value [-Wconversion]",
            "implicit conversion loses integer precision: 'Integer' (aka 'long') to 'int' [-Wshorten-64-to-32]",
        ] {
            assert_eq!(said(message, None), "narrow int");
        }
        for message in [
            "conversion to 'size_t' {aka 'long unsigned int'} from 'Integer' {aka 'long int'} may change the sign of the \
             result [-Wsign-conversion]",
            "implicit conversion changes signedness: 'Integer' (aka 'long') to 'size_t' (aka 'unsigned long')",
        ] {
            assert_eq!(said(message, None), "narrow size_t");
        }
        let message =
            "conversion from 'Real' {aka 'double'} to 'useconds_t' {aka 'unsigned int'} may change value";
        assert_eq!(said(message, None), "expected 'useconds_t' but it is of type 'float'");
        let message =
            "implicit conversion turns floating-point number into integer: 'Real' (aka 'double') to 'int'";
        assert_eq!(said(message, None), "expected 'int' but it is of type 'float'");
        let message = "conversion from 'Real' {aka 'double'} to 'real_t' {aka 'float'} may change value";
        assert_eq!(said(message, None), "nothing");
    }

    #[test]
    fn functions_fit_but_for_what_pointers_point_to() {
        let gcc =
            "passing argument 4 of 'qsort' from incompatible pointer type [-Wincompatible-pointer-types]";
        let remark = |given: &str| {
            format!(
                "'__compar_fn_t' {{aka 'int (*)(const void *, const void *)'}} but argument is of type '{given}'"
            )
        };
        assert_eq!(said(gcc, Some(&remark("int (*)(const int64_t *, const long int *)"))), "nothing");
        for given in
            ["int (*)(int, int)", "int (*)(void *)", "double (*)(void *, void *)", "void (*)(void *, void *)"]
        {
            assert!(said(gcc, Some(&remark(given))).contains(given), "{given}");
        }
        let clang = |given: &str| {
            format!(
                "incompatible function pointer types passing '{given}' to parameter of type '__compar_fn_t' (aka \
                 'int (*)(const void *, const void *)') [-Wincompatible-function-pointer-types]"
            )
        };
        assert_eq!(said(&clang("int (const int64_t *, const long *)"), None), "nothing");
        assert!(said(&clang("int (int, int)"), None).contains("'int (int, int)'"));
    }
}
