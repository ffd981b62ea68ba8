//! Reading source files. Everything that can be wrong with a file is told here, once, for the files of the
//! command line and for imported ones.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::diag::{Code, Diagnostics, suggest};
use crate::source::{FileId, SourceMap, Span};

/// Largest source file, in bytes: offsets have 32 bits, and some room is left for sums of them.
const LARGEST: u64 = 1 << 30;

/// Reads a source file into the map. `place` is the import that asks for it, if one does.
pub fn read(
    path: &Path,
    place: Option<Span>,
    sources: &mut SourceMap,
    diags: &mut Diagnostics,
) -> Option<FileId> {
    let name = path.display().to_string();
    let bytes = match contents(path) {
        Ok(bytes) => bytes,
        Err(fault) => {
            report(path, &fault, place, diags);
            return None;
        }
    };
    if let Some(kind) = binary_kind(&bytes) {
        let message = format!("`{name}` is not Python source but {kind}");
        let diag = push(Code(625), place, message, diags);
        if bytes.starts_with(b"\x7fELF") || bytes.starts_with(b"!<arch>\n") {
            diag.help("C object files are given with `-cm FILE`, libraries with `-cl NAME`");
        }
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text);
            Some(sources.add(name, text))
        }
        Err(error) => {
            not_utf8(name, &error.into_bytes(), sources, diags);
            None
        }
    }
}

enum Fault {
    Directory,
    TooBig(u64),
    Io(std::io::Error),
}

fn contents(path: &Path) -> Result<Vec<u8>, Fault> {
    let mut file = fs::File::open(path).map_err(Fault::Io)?;
    let about = file.metadata().map_err(Fault::Io)?;
    if about.is_dir() {
        return Err(Fault::Directory);
    }
    if about.len() > LARGEST {
        return Err(Fault::TooBig(about.len()));
    }
    let mut bytes = Vec::new();
    file.by_ref().take(LARGEST + 1).read_to_end(&mut bytes).map_err(Fault::Io)?;
    if bytes.len() as u64 > LARGEST { Err(Fault::TooBig(bytes.len() as u64)) } else { Ok(bytes) }
}

fn push(
    code: Code,
    place: Option<Span>,
    message: String,
    diags: &mut Diagnostics,
) -> &mut crate::diag::Diagnostic {
    match place {
        Some(span) => diags.error(code, span, message),
        None => diags.error_nowhere(code, message),
    }
}

fn report(path: &Path, fault: &Fault, place: Option<Span>, diags: &mut Diagnostics) {
    let name = path.display();
    match fault {
        Fault::Directory => {
            let diag = push(Code(622), place, format!("`{name}` is a directory, not a source file"), diags);
            if path.join("__init__.py").is_file() {
                diag.help(format!(
                    "a package is compiled through a file that imports it, not by its folder `{name}`"
                ));
            } else {
                diag.help(format!("name the files in it, e.g. `{}`", path.join("main.py").display()));
            }
        }
        Fault::TooBig(size) => {
            push(
                Code(626),
                place,
                format!("`{name}` has {size} bytes; a source file may have {LARGEST}"),
                diags,
            );
        }
        Fault::Io(error) if error.kind() == ErrorKind::NotFound => {
            let diag = push(Code(621), place, format!("no such file: `{name}`"), diags);
            if let Some(meant) = neighbour(path) {
                diag.help(format!("did you mean `{meant}`?"));
            }
        }
        Fault::Io(error) => {
            push(Code(623), place, format!("cannot read `{name}`: {}", describe(error)), diags);
        }
    }
}

/// The text of an error of the operating system, without its number.
#[must_use]
pub fn describe(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_string()
}

/// A file beside the missing one with nearly its name, or its name with `.py`.
fn neighbour(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut files: Vec<String> = fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|file| file.ends_with(".py"))
        .collect();
    files.sort();
    let with_ending = format!("{name}.py");
    let meant = if files.contains(&with_ending) {
        with_ending
    } else {
        suggest(name, files.iter().map(String::as_str))?
    };
    Some(path.with_file_name(meant).display().to_string())
}

/// What a file is, if its first bytes show that it cannot be source text.
fn binary_kind(bytes: &[u8]) -> Option<&'static str> {
    const KINDS: &[(&[u8], &str)] = &[
        (b"\x7fELF", "an object file or executable"),
        (b"!<arch>\n", "a library archive"),
        (b"\xfe\xed\xfa", "an object file or executable"),
        (b"\xcf\xfa\xed\xfe", "an object file or executable"),
        (b"PK\x03\x04", "a zip archive"),
        (b"\x1f\x8b", "gzip data"),
        (b"\x89PNG", "an image"),
        (b"\xff\xd8\xff", "an image"),
        (b"%PDF", "a PDF document"),
        (b"\xff\xfe", "UTF-16 text (save it as UTF-8)"),
        (b"\xfe\xff", "UTF-16 text (save it as UTF-8)"),
    ];
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Some(kind);
    }
    bytes.contains(&0).then_some("binary data: it contains NUL bytes")
}

/// Puts the readable form of the file into the map and points at the first wrong byte.
fn not_utf8(name: String, bytes: &[u8], sources: &mut SourceMap, diags: &mut Diagnostics) {
    let good = bytes.utf8_chunks().next().map_or(0, |chunk| chunk.valid().len());
    let byte = bytes.get(good).copied().unwrap_or_default();
    // The replacement character has three bytes, so only the part up to the first wrong byte keeps its offsets.
    let file = sources.add(name.clone(), String::from_utf8_lossy(bytes).into_owned());
    let at = good as u32;
    let diag = diags.error(Code(624), Span::new(file, at, at + 3), format!("`{name}` is not UTF-8 text"));
    diag.label(format!("byte 0x{byte:02X} does not belong here"));
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    if head.lines().take(2).any(|line| line.starts_with('#') && line.contains("coding")) {
        diag.help("other encodings are not read: save the file as UTF-8 and drop the `coding` comment");
    } else {
        diag.help("save the file as UTF-8");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::render::{Format, to_text};

    fn messages(name: &str, bytes: Option<&[u8]>) -> String {
        let folder = tempfile::tempdir().unwrap();
        if let Some(bytes) = bytes {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        fs::write(folder.path().join("other.py"), "x = 1\n").unwrap();
        let (mut sources, mut diags) = (SourceMap::default(), Diagnostics::default());
        let file = read(&folder.path().join(name), None, &mut sources, &mut diags);
        assert_eq!(file.is_none(), diags.has_errors());
        to_text(&diags, &sources, Format::Human)
    }

    #[test]
    fn bad_files_are_told_apart() {
        assert!(messages("othr.py", None).contains("VPY0621"));
        assert!(messages("othr.py", None).contains("other.py`?"));
        assert!(messages("other", None).contains("other.py`?"));
        assert!(messages("", None).contains("VPY0622"));
        assert!(messages("a.py", Some(b"\x7fELF\x02\x01\x01\0")).contains("-cm FILE"));
        assert!(messages("a.py", Some(b"a\0b")).contains("VPY0625"));
        let latin = messages("a.py", Some(b"# caf\xe9\nx = 1\n"));
        assert!(latin.contains("VPY0624") && latin.contains(":1:6") && latin.contains("0xE9"), "{latin}");
        assert!(messages("a.py", Some(b"# coding: latin-1\n# \xe9\n")).contains("drop the `coding` comment"));
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.py");
        fs::write(&path, "\u{feff}x = 1\n").unwrap();
        let (mut sources, mut diags) = (SourceMap::default(), Diagnostics::default());
        let file = read(&path, None, &mut sources, &mut diags).unwrap();
        assert_eq!(sources.file(file).text, "x = 1\n");
    }
}
