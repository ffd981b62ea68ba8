//! Puts the runtime's sources, the library modules and the explanations of messages into the compiler: writes
//! `embedded.rs` with one list of (path, text) for each of them.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut out = String::new();
    let runtime =
        files(&root.join("olympus-rt"), &["include", "src", "port", "comm"], &["h", "c", "def", "S", "ld"])?;
    let mut hasher = DefaultHasher::new();
    for (name, path) in &runtime {
        name.hash(&mut hasher);
        fs::read(path)?.hash(&mut hasher);
    }
    list(&mut out, "RUNTIME", "Sources of olympus-rt, by path below `olympus-rt/`.", &runtime);
    list(
        &mut out,
        "MODULES",
        "Library modules, by path below `modules/`.",
        &files(&root, &["modules"], &["py"])?,
    );
    list(&mut out, "EXPLANATIONS", "Pages of `explain/`.", &files(&root, &["explain"], &["md"])?);
    let hash = hasher.finish();
    writeln!(out, "/// Changes whenever a runtime source does.\npub const RUNTIME_HASH: u64 = {hash:#x};")
        .ok();
    let target = env::var("TARGET").unwrap_or_default();
    writeln!(
        out,
        "/// The platform this compiler runs on, as Rust names it.\npub const HOST: &str = {target:?};"
    )
    .ok();
    for folder in ["olympus-rt", "modules", "explain", "build.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("embedded.rs"), out)
}

/// All files with these endings in some folders below `base`, sorted. A path starts with its folder's name,
/// unless there is only one folder.
fn files(base: &Path, folders: &[&str], endings: &[&str]) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for folder in folders {
        let prefix = if folders.len() == 1 { String::new() } else { format!("{folder}/") };
        collect(&base.join(folder), &prefix, endings, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn collect(dir: &Path, prefix: &str, endings: &[&str], found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if !dir.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), endings, found)?;
        } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
            found.push((format!("{prefix}{name}"), path));
        }
    }
    Ok(())
}

fn list(out: &mut String, name: &str, doc: &str, files: &[(String, PathBuf)]) {
    writeln!(out, "/// {doc}\npub const {name}: &[(&str, &str)] = &[").ok();
    for (file, path) in files {
        writeln!(out, "    ({file:?}, include_str!({:?})),", path.to_string_lossy()).ok();
    }
    writeln!(out, "];").ok();
}
