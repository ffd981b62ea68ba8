//! The shape of the sources: which folder may name which, how long a file may be, and who may name the
//! Python parser.

mod common;

/// The phases in order: a folder names only folders before it (and what is below all of them).
const LAYERS: &[&str] = &["syntax", "hir", "modules", "infer", "olympus", "c", "driver"];

/// Below all phases: these name no phase.
const BASE: &[&str] = &["arena", "source", "options", "diag"];

/// References against the order: the file or folder, what it may name, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("options", "hir::Dialect", "the dialect is part of the contract between all phases"),
    ("options", "driver::toolchain", "a build names its target, which is a row of the toolchain table"),
    ("syntax/", "hir::Dialect", "the dialect is part of the contract between all phases"),
    ("hir/", "modules::", "lowering takes the parsed modules in the order of the graph"),
    ("diag/codes.rs", "", "the table of codes gathers what the phases declare"),
];

/// A file this long is two files.
const LONGEST: usize = 1000;

/// Every source file but those of unit tests: its path below `src` and its text.
fn sources() -> Vec<(String, String)> {
    let base = common::root().join("src");
    common::files_below(&base, "rs")
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            (common::name_below(&path, &base), text)
        })
        .collect()
}

/// The lines that the compiler reads, numbered: without comments and the tests at the end.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .map(|(i, line)| (i + 1, line.split("//").next().unwrap_or(line)))
}

/// The paths behind `crate::` in a line; `crate::{a, b::c}` gives each of its parts.
fn crate_paths(line: &str) -> Vec<String> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut found = Vec::new();
    for part in line.split("crate::").skip(1) {
        if let Some(group) = part.strip_prefix('{') {
            let group = group.split('}').next().unwrap_or(group);
            found
                .extend(group.split(',').map(|item| item.trim().split(' ').next().unwrap_or("").to_string()));
        } else {
            found.push(part.chars().take_while(|&c| is_path(c)).collect());
        }
    }
    found
}

fn is_excepted(file: &str, path: &str) -> bool {
    EXCEPTIONS.iter().any(|(from, to, _)| file.starts_with(from) && path.starts_with(to))
}

#[test]
fn phases_name_only_earlier_phases() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let folder = file.split('/').next().unwrap_or(&file).trim_end_matches(".rs");
        let place = LAYERS.iter().position(|layer| *layer == folder);
        if place.is_none() && !BASE.contains(&folder) {
            continue;
        }
        for (number, line) in code(&text) {
            for path in crate_paths(line) {
                let target = path.split(':').next().unwrap_or(&path);
                let Some(to) = LAYERS.iter().position(|layer| *layer == target) else { continue };
                if place.is_none_or(|from| to > from) && !is_excepted(&file, &path) {
                    wrong.push(format!("src/{file}:{number}: {folder} names crate::{path}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "against the order {}:\n{}", LAYERS.join(" <- "), wrong.join("\n"));
}

#[test]
fn files_are_short() {
    let mut wrong = Vec::new();
    for (folder, extension) in [("src", "rs"), ("tests", "rs"), ("olympus-rt", "c"), ("olympus-rt", "h")] {
        for path in common::files_below(&common::root().join(folder), extension) {
            // Tables of data and what tests have made are no reading matter.
            let made = common::root().join("olympus-rt/build");
            if path.starts_with(made) {
                continue;
            }
            if path.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("_table")) {
                continue;
            }
            let lines = std::fs::read_to_string(&path).unwrap_or_default().lines().count();
            if lines > LONGEST {
                wrong.push(format!("{}: {lines} lines", common::name_below(&path, common::root())));
            }
        }
    }
    assert!(wrong.is_empty(), "more than {LONGEST} lines:\n{}", wrong.join("\n"));
}

#[test]
fn only_syntax_names_the_parser() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        for (number, line) in code(&text) {
            if !file.starts_with("syntax/") && line.contains("rustpython_") {
                wrong.push(format!("src/{file}:{number}"));
            }
        }
    }
    assert!(wrong.is_empty(), "rustpython_parser is named outside src/syntax:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<String> =
        sources().into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(file, _)| file).collect();
    assert!(silent.is_empty(), "no `//!` line at the start of {}", silent.join(", "));
}
