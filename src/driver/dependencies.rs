//! `-MD`: a rule for make that tells which files a result was made from.

use std::path::Path;

use crate::source::SourceMap;

/// The rule; files inside the compiler are left out. Modules that were compiled before are named by their object
/// files: each has the path of its source, which is not read, and that of the object.
#[must_use]
pub fn rule(result: &Path, sources: &SourceMap, compiled: &[(String, String)]) -> String {
    let mut files: Vec<&str> = Vec::new();
    for (_, file) in sources.iter() {
        let object = compiled.iter().find(|(source, _)| *source == file.path).map(|(_, object)| object);
        let path = object.unwrap_or(&file.path).as_str();
        if Path::new(path).is_file() && !files.contains(&path) {
            files.push(path);
        }
    }
    let files: Vec<String> = files.into_iter().map(escape).collect();
    let mut text = format!("{}: {}\n", escape(&result.display().to_string()), files.join(" \\\n  "));
    // Without a rule of its own, a deleted module would stop make.
    for file in files.iter().skip(1) {
        text.push_str(&format!("\n{file}:\n"));
    }
    text
}

/// A name as make reads it.
fn escape(name: &str) -> String {
    name.replace('$', "$$").replace(' ', "\\ ").replace('#', "\\#")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_escaped_and_library_files_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("my prog.py");
        std::fs::write(&path, "").unwrap();
        let mut sources = SourceMap::default();
        sources.add(path.display().to_string(), String::new());
        sources.add("<builtins>".into(), String::new());
        let text = rule(Path::new("a$b"), &sources, &[]);
        assert!(text.starts_with("a$$b: ") && text.ends_with("my\\ prog.py\n"), "{text}");
    }
}
