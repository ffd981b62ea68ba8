//! All diagnostic codes with their titles, and the pages of `explain/`. A number is never used again for
//! something else.

use super::Code;
use crate::embedded;

/// The tables of codes: number and what it is about. A phase may keep its own table beside its code.
const TABLES: &[&[(u16, &str)]] =
    &[crate::syntax::codes::TITLES, crate::hir::codes::TITLES, crate::infer::codes::TITLES, DRIVER];

/// Every code with its title.
pub fn all() -> impl Iterator<Item = (Code, &'static str)> {
    TABLES.iter().flat_map(|table| table.iter()).map(|(number, title)| (Code(*number), *title))
}

/// Codes of the driver.
const DRIVER: &[(u16, &str)] = &[
    // 06: toolchain and files.
    (601, "no C compiler was found for the target"),
    // 602 was: the target cannot be linked yet.
    (603, "an output file cannot be written"),
    (604, "a program of the toolchain cannot be started"),
    (605, "the disk is full"),
    (606, "the linker did not find a library or module"),
    (607, "a C function or variable is defined nowhere"),
    (608, "the C compiler did not find a header"),
    (609, "the options do not fit together"),
    (610, "the C compiler does not know a flag"),
    (611, "this option is not supported yet"),
    (612, "the program cannot be started"),
    (613, "the C compiler rejects a native call"),
    (614, "there is no emulator for the target"),
    (615, "the program does not fit the memory of the core"),
    (616, "the target has no such service"),
    (621, "a source file does not exist"),
    (622, "a directory was given where a file is needed"),
    (623, "a source file cannot be read"),
    (624, "a source file is not UTF-8 text"),
    (625, "a file is not Python source"),
    (626, "a source file is too big"),
    (630, "an object file is no vPython module"),
    (631, "the description of a module in its object file is damaged"),
    (632, "a module was made by another version of the compiler"),
    (633, "a module was compiled for another machine"),
    (634, "a module was compiled for another kind of strings"),
    (635, "the object file of a module is out of date"),
    (636, "two modules define one name"),
    (637, "there are two main programs"),
    (638, "the object file of a module cannot be read"),
    (639, "there is no main program"),
    (640, "an imported module cannot be compiled"),
    (641, "the description of a module cannot be put into its object file"),
    (642, "an object file holds only the source of its module"),
    (643, "a module is compiled again together with the program"),
    // 09: internal.
    (900, "vpyc has made a mistake"),
    (901, "the C compiler rejects the generated C"),
    (902, "a value would be taken for one of another form"),
];

/// The title of a code, if there is such a code.
#[must_use]
pub fn title(code: Code) -> Option<&'static str> {
    all().find(|(known, _)| *known == code).map(|(_, title)| title)
}

/// Reads `VPY0301`, `vpy301` or `301`.
#[must_use]
pub fn parse(text: &str) -> Option<Code> {
    let lower = text.trim().to_ascii_lowercase();
    let number = lower.strip_prefix("vpy").unwrap_or(&lower).parse().ok()?;
    title(Code(number)).map(|_| Code(number))
}

/// The page `explain/VPYnnnn.md`, or a short one made from the title.
#[must_use]
pub fn explanation(code: Code) -> String {
    let name = format!("{code}.md");
    match embedded::EXPLANATIONS.iter().find(|(file, _)| *file == name) {
        Some((_, page)) => (*page).to_string(),
        None => format!("# {code}: {}\n", title(code).unwrap_or("unknown code")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique() {
        let mut numbers: Vec<u16> = all().map(|(code, _)| code.0).collect();
        numbers.sort_unstable();
        let count = numbers.len();
        numbers.dedup();
        assert_eq!(numbers.len(), count);
    }

    #[test]
    fn every_page_belongs_to_a_code() {
        for (file, page) in embedded::EXPLANATIONS {
            let code = parse(file.trim_end_matches(".md")).unwrap_or_else(|| panic!("{file}: no such code"));
            let head = format!("# {code}: {}\n", title(code).unwrap_or_default());
            assert!(page.starts_with(&head), "{file} must start with `{head}`");
        }
    }

    #[test]
    fn every_code_in_the_sources_has_a_title() {
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        let mut untitled = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                for part in lines.flat_map(|line| line.split("Code(").skip(1)) {
                    let number = part.split(')').next().and_then(|number| number.parse().ok());
                    if let Some(code) = number.map(Code).filter(|code| title(*code).is_none()) {
                        untitled.push(format!("{code} in {}", path.display()));
                    }
                }
            }
        }
        assert!(untitled.is_empty(), "not in the tables:\n{}", untitled.join("\n"));
    }

    #[test]
    fn codes_are_read_in_any_spelling() {
        assert_eq!(parse("VPY0901"), Some(Code(901)));
        assert_eq!(parse("vpy901"), Some(Code(901)));
        assert_eq!(parse("0901"), Some(Code(901)));
        assert_eq!(parse("VPY9999"), None);
        assert_eq!(parse("frog"), None);
    }
}
