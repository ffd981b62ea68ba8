//! `--size`: the bytes of each function and variable of a program, by where they come from.

use std::path::{Path, PathBuf};
use std::process::Command;

use rustc_hash::FxHashMap;

use super::process;
use super::toolchain::Compiler;
use crate::diag::{Code, Diagnostics};

/// Where a symbol comes from, in the order of the report.
const PARTS: [&str; 3] = ["program", "runtime", "C library and start-up"];

struct Symbol {
    size: u64,
    kind: char,
    name: String,
}

/// The report about a program linked with a runtime, made of `generated` C and the objects and archives of `modules`
/// that were compiled before.
pub fn report(
    program: &Path,
    runtime: &Path,
    generated: &[PathBuf],
    modules: &[PathBuf],
    compiler: &Compiler,
    diags: &mut Diagnostics,
) -> Option<String> {
    let nm = match compiler.lister() {
        Ok(nm) => nm,
        Err(names) => {
            let message = "no program that lists symbols found";
            diags.error_nowhere(Code(604), message).help(format!("`--size` needs `{names}`, from binutils"));
            return None;
        }
    };
    let list = |path: &Path, options: &[&str]| {
        let mut command = Command::new(&nm);
        command.args(options).arg(path);
        process::run(&mut command, false).map(|done| done.stdout).unwrap_or_default()
    };
    let members = members(&list(runtime, &["-A", "--defined-only"]));
    let compiled: Vec<(String, String)> = modules
        .iter()
        .map(|path| {
            let names = list(path, &["-A", "--defined-only"]);
            (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), names)
        })
        .collect();
    let sources: Vec<String> =
        generated.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let mut parts: [Vec<(String, Symbol)>; 3] = Default::default();
    let mut sums = [0_u64; 3];
    for symbol in list(program, &["-S", "-t", "d", "--defined-only"]).lines().filter_map(parse_symbol) {
        // The compiler may have made `f.constprop.0` of `f`.
        let base = symbol.name.split('.').next().unwrap_or_default();
        let (part, member) = match members.get(base) {
            Some(member) => (1, format!(" ({member})")),
            None if sources.iter().any(|text| mentions(text, base)) => (0, String::new()),
            None => match compiled.iter().find(|(_, names)| mentions(names, base)) {
                Some((object, _)) => (0, format!(" ({object})")),
                None => (2, String::new()),
            },
        };
        sums[kind_index(symbol.kind)] += symbol.size;
        parts[part].push((member, symbol));
    }
    let mut text = String::new();
    for (name, mut symbols) in PARTS.iter().zip(parts) {
        symbols.sort_by(|(_, a), (_, b)| b.size.cmp(&a.size).then_with(|| a.name.cmp(&b.name)));
        let sum: u64 = symbols.iter().map(|(_, symbol)| symbol.size).sum();
        text.push_str(&format!("{name}: {sum} bytes\n"));
        for (member, symbol) in symbols {
            text.push_str(&format!("{:>10}  {}{member}\n", symbol.size, symbol.name));
        }
    }
    let [code, data, zero] = sums;
    text.push_str(&format!(
        "total: {} bytes ({code} code and constants, {data} data, {zero} zeroed)\n",
        code + data + zero
    ));
    Some(text)
}

/// Which member of the archive defines each name.
fn members(listing: &str) -> FxHashMap<String, String> {
    let mut members = FxHashMap::default();
    for line in listing.lines() {
        // `lib.a:src-list.o:0000000000000000 T oly_list_new`
        let Some((place, name)) = line.rsplit_once(' ') else { continue };
        let Some(member) = place.split(':').rev().nth(1) else { continue };
        let member = member.trim_end_matches(".o").replace('-', "/");
        members.insert(name.to_string(), format!("{member}.c"));
    }
    members
}

fn parse_symbol(line: &str) -> Option<Symbol> {
    let mut words = line.split_whitespace();
    let _address = words.next()?;
    let size = words.next()?.parse().ok()?;
    let kind = words.next()?.chars().next()?;
    Some(Symbol { size, kind, name: words.next()?.to_string() })
}

fn kind_index(kind: char) -> usize {
    match kind.to_ascii_lowercase() {
        'd' | 'g' => 1,
        'b' | 's' | 'c' => 2,
        _ => 0,
    }
}

/// Whether a C text has this name in it, as a whole word.
fn mentions(text: &str, name: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name)
        .any(|(at, _)| !text[..at].ends_with(is_word) && !text[at + name.len()..].starts_with(is_word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listings_are_read() {
        let symbol = parse_symbol("0000000000004153 0000000000000042 T main").unwrap();
        assert_eq!((symbol.size, symbol.kind, symbol.name.as_str()), (42, 'T', "main"));
        assert!(parse_symbol("0000000000004153 T main").is_none());
        let members = members("lib.a:src-list.o:0000000000000000 T oly_list_new\n");
        assert_eq!(members["oly_list_new"], "src/list.c");
        assert!(mentions("int f_x(void);", "f_x") && !mentions("int f_xy;", "f_x"));
    }
}
