//! Reading source files. Everything that can be wrong with a file is told here, once, for the files of the
//! command line and for imported ones.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::diag::{Code, Diagnostic, Diagnostics, suggest};
use crate::source::{FileId, SourceMap, Span};

/// Largest source file, in bytes: offsets have 32 bits, and some room is left for sums of them.
const LARGEST: u64 = 1 << 30;

/// Why a source file cannot be compiled.
#[derive(Debug)]
pub enum Problem {
    /// It is a directory.
    Directory,
    /// It has so many bytes.
    TooBig(u64),
    /// The system says no.
    Io(std::io::Error),
    /// It is no text; what it is, and whether that is something to link.
    Binary(&'static str, bool),
    /// Its bytes, which are no UTF-8.
    NotUtf8(Vec<u8>),
}

/// The text of a source file, without a byte order mark.
///
/// # Errors
/// See [`Problem`].
pub fn text(path: &Path) -> Result<String, Problem> {
    let bytes = bytes(path)?;
    if let Some(kind) = binary_kind(&bytes) {
        let is_linkable = bytes.starts_with(b"\x7fELF") || bytes.starts_with(b"!<arch>\n");
        return Err(Problem::Binary(kind, is_linkable));
    }
    let text = String::from_utf8(bytes).map_err(|error| Problem::NotUtf8(error.into_bytes()))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_string).unwrap_or(text))
}

/// Reads a source file into the map.
pub fn read(path: &Path, sources: &mut SourceMap, diags: &mut Diagnostics) -> Option<FileId> {
    match text(path) {
        Ok(text) => Some(sources.add(path.display().to_string(), text)),
        Err(problem) => {
            report(path, &problem, None, sources, diags);
            None
        }
    }
}

/// Whether a file begins as what compilers make to be linked: an object, a library, an archive.
#[must_use]
pub fn is_object(path: &Path) -> bool {
    let mut start = [0; 8];
    let read = fs::File::open(path).and_then(|mut file| file.read(&mut start));
    const STARTS: &[&[u8]] =
        &[b"\x7fELF", b"!<arch>\n", b"!<thin>\n", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"BC\xc0\xde"];
    read.is_ok_and(|count| STARTS.iter().any(|known| start[..count].starts_with(known)))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let mut file = fs::File::open(path).map_err(Problem::Io)?;
    let about = file.metadata().map_err(Problem::Io)?;
    if about.is_dir() {
        return Err(Problem::Directory);
    }
    if about.len() > LARGEST {
        return Err(Problem::TooBig(about.len()));
    }
    let mut bytes = Vec::new();
    file.by_ref().take(LARGEST + 1).read_to_end(&mut bytes).map_err(Problem::Io)?;
    if bytes.len() as u64 > LARGEST { Err(Problem::TooBig(bytes.len() as u64)) } else { Ok(bytes) }
}

/// Tells what is wrong with a file. `place` is the import that asks for it, if one does.
pub fn report(
    path: &Path,
    problem: &Problem,
    place: Option<Span>,
    sources: &mut SourceMap,
    diags: &mut Diagnostics,
) {
    let name = path.display();
    match problem {
        Problem::Directory => {
            let diag = tell(diags, place, Code(622), format!("`{name}` is a directory, not a source file"));
            if path.join("__init__.py").is_file() {
                diag.help("a package is compiled through a file that imports it");
            } else {
                diag.help(format!("name the files in it, e.g. `{}`", path.join("main.py").display()));
            }
        }
        Problem::TooBig(size) => {
            tell(
                diags,
                place,
                Code(626),
                format!("`{name}` has {size} bytes; a source file may have {LARGEST}"),
            );
        }
        Problem::Io(error) if error.kind() == ErrorKind::NotFound => {
            let diag = tell(diags, place, Code(621), format!("no such file: `{name}`"));
            if let Some(meant) = neighbour(path) {
                diag.help(format!("did you mean `{meant}`?"));
            }
        }
        Problem::Io(error) => {
            tell(diags, place, Code(623), format!("cannot read `{name}`: {}", describe(error)));
        }
        Problem::Binary(kind, is_linkable) => {
            let diag = tell(diags, place, Code(625), format!("`{name}` is not Python source but {kind}"));
            if *is_linkable {
                diag.help("C object files are given with `-cm FILE`, libraries with `-cl NAME`");
            }
        }
        Problem::NotUtf8(bytes) => not_utf8(name.to_string(), bytes, sources, diags),
    }
}

fn tell(diags: &mut Diagnostics, place: Option<Span>, code: Code, message: String) -> &mut Diagnostic {
    match place {
        Some(span) => diags.error(code, span, message),
        None => diags.error_nowhere(code, message),
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
        let file = read(&folder.path().join(name), &mut sources, &mut diags);
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
        let file = read(&path, &mut sources, &mut diags).unwrap();
        assert_eq!(sources.file(file).text, "x = 1\n");
    }
}
