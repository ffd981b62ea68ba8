//! The section `.vipera` of object files: what an importer must know of a module that was compiled apart. It is not
//! loaded and no linker puts it into a program. A section holds a record for each module (`ld -r` joins them): a
//! line with the version of the format, the length and a checksum, then lines of words, then the source.

use std::fmt::Write;

use object::build::elf::{Builder, SectionData};
use object::read::archive::ArchiveFile;
use object::{Object, ObjectSection, ObjectSymbol, elf};

use crate::embedded;
use crate::infer::Roots;
use crate::olympus::interface::{Interface, hash};

/// Name of the section.
const SECTION: &str = ".vipera";
/// Version of the format of records.
const FORMAT: &str = "vipera 1";

/// What an object file says about one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What it was compiled for and with.
    pub setting: Setting,
    /// Dotted name.
    pub module: String,
    /// Whether it is a package.
    pub is_package: bool,
    /// Path of the source file, as given.
    pub path: String,
    /// Which functions were inferred without a call.
    pub roots: Roots,
    /// The modules it imports that are compiled apart, and the hashes of their sources.
    pub imports: Vec<(String, u64)>,
    /// What it offers.
    pub interface: Interface,
    /// Its source.
    pub source: String,
}

/// What modules must have in common to be linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Version of the compiler, with a number that changes with the runtime and the library.
    pub compiler: String,
    /// Name of the target.
    pub target: String,
    /// Bits of an int and of a float.
    pub widths: (u8, u8),
    /// Whether a `str` counts bytes.
    pub bytes_strings: bool,
}

/// The version of this compiler as records name it.
#[must_use]
pub fn compiler_version() -> String {
    let library = embedded::MODULES.iter().fold(embedded::RUNTIME_HASH, |sum, (name, text)| {
        sum.rotate_left(5) ^ hash(name.as_bytes()) ^ hash(text.as_bytes())
    });
    format!("{} ({library:016x})", env!("CARGO_PKG_VERSION"))
}

/// Why a file holds no records.
#[derive(Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is no object file, or has no section of ours.
    NoModule,
    /// It was changed or cut short.
    Damaged,
    /// A compiler of this version wrote it, which this one cannot read.
    Version(String),
}

impl Record {
    /// The text of the record.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Setting { compiler, target, widths: (int, float), bytes_strings } = &self.setting;
        let mut body = String::new();
        let strings = if *bytes_strings { "bytes" } else { "unicode" };
        let roots = if self.roots == Roots::All { "all" } else { "annotated" };
        let kind = if self.is_package { "package" } else { "module" };
        let _ = write!(
            body,
            "compiler {compiler}\ntarget {target}\nwidths {int} {float}\nstrings {strings}\n{kind} {}\npath {}\nroots {roots}\n",
            self.module, self.path
        );
        for (name, hash) in &self.imports {
            let _ = writeln!(body, "import {name} {hash:016x}");
        }
        for line in self.interface.to_text().lines() {
            let _ = writeln!(body, "has {line}");
        }
        let _ = write!(body, "source\n{}", self.source);
        format!("{FORMAT} {} {:016x}\n{body}", body.len(), hash(body.as_bytes()))
    }

    /// The records of a section's text.
    ///
    /// # Errors
    /// See [`Problem`].
    pub fn read_all(mut text: &str) -> Result<Vec<Self>, Problem> {
        let mut records = Vec::new();
        loop {
            text = text.trim_start_matches('\0');
            if text.is_empty() {
                return Ok(records);
            }
            let (head, rest) = text.split_once('\n').ok_or(Problem::Damaged)?;
            let Some(numbers) = head.strip_prefix(FORMAT) else {
                let version = head.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
                return Err(if head.starts_with("vipera ") {
                    Problem::Version(version)
                } else {
                    Problem::Damaged
                });
            };
            let mut numbers = numbers.split_whitespace();
            let len: usize = numbers.next().and_then(|n| n.parse().ok()).ok_or(Problem::Damaged)?;
            let sum = numbers.next().and_then(|n| u64::from_str_radix(n, 16).ok()).ok_or(Problem::Damaged)?;
            let body = rest.get(..len).ok_or(Problem::Damaged)?;
            if hash(body.as_bytes()) != sum {
                return Err(Problem::Damaged);
            }
            records.push(Self::read(body).ok_or(Problem::Damaged)?);
            text = &rest[len..];
        }
    }

    fn read(body: &str) -> Option<Self> {
        let (head, source) = body.split_once("\nsource\n")?;
        let mut record = Record {
            setting: Setting {
                compiler: String::new(),
                target: String::new(),
                widths: (0, 0),
                bytes_strings: false,
            },
            module: String::new(),
            is_package: false,
            path: String::new(),
            roots: Roots::All,
            imports: Vec::new(),
            interface: Interface::default(),
            source: source.to_owned(),
        };
        let mut interface = String::new();
        for line in head.lines() {
            let (word, value) = line.split_once(' ')?;
            match word {
                "compiler" => value.clone_into(&mut record.setting.compiler),
                "target" => value.clone_into(&mut record.setting.target),
                "widths" => {
                    let (int, float) = value.split_once(' ')?;
                    record.setting.widths = (int.parse().ok()?, float.parse().ok()?);
                }
                "strings" => record.setting.bytes_strings = value == "bytes",
                "module" | "package" => {
                    record.is_package = word == "package";
                    value.clone_into(&mut record.module);
                }
                "path" => value.clone_into(&mut record.path),
                "roots" => {
                    record.roots = if value == "all" { Roots::All } else { Roots::Annotated };
                }
                "import" => {
                    let (name, hash) = value.rsplit_once(' ')?;
                    record.imports.push((name.to_owned(), u64::from_str_radix(hash, 16).ok()?));
                }
                "has" => {
                    interface.push_str(value);
                    interface.push('\n');
                }
                _ => return None,
            }
        }
        record.interface = Interface::from_text(&interface)?;
        Some(record)
    }
}

/// The object file with a record in it.
///
/// # Errors
/// What the file is instead of a relocatable ELF file.
pub fn with_record(object: &[u8], record: &Record) -> Result<Vec<u8>, String> {
    let text = record.to_text();
    let mut builder = Builder::read(object).map_err(|error| error.to_string())?;
    let section = builder.sections.add();
    section.name = SECTION.into();
    section.sh_type = elf::SHT_PROGBITS;
    // Neither loaded nor copied into programs.
    section.sh_flags = elf::SHF_EXCLUDE;
    section.sh_addralign = 1;
    section.data = SectionData::Data(text.as_bytes().into());
    let mut bytes = Vec::new();
    builder.write(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// The records of an object file.
///
/// # Errors
/// See [`Problem`].
pub fn records(object: &[u8]) -> Result<Vec<Record>, Problem> {
    if object::FileKind::parse(object).is_err() {
        return Err(Problem::NoModule);
    }
    let file = object::File::parse(object).map_err(|_| Problem::Damaged)?;
    let section = file.section_by_name(SECTION).ok_or(Problem::NoModule)?;
    let bytes = section.data().map_err(|_| Problem::Damaged)?;
    Record::read_all(std::str::from_utf8(bytes).map_err(|_| Problem::Damaged)?)
}

/// The members of an archive that hold records: name and records, or what is wrong with them.
#[must_use]
pub fn archive_records(archive: &[u8]) -> Vec<(String, Result<Vec<Record>, Problem>)> {
    let Ok(file) = ArchiveFile::parse(archive) else { return Vec::new() };
    let mut found = Vec::new();
    for member in file.members().flatten() {
        let name = String::from_utf8_lossy(member.name()).into_owned();
        let Ok(data) = member.data(archive) else { continue };
        match records(data) {
            Err(Problem::NoModule) => {}
            // Other things may be in an archive.
            Err(Problem::Damaged) if object::File::parse(data).is_err() => {}
            result => found.push((name, result)),
        }
    }
    found
}

/// Whether an object file defines a global symbol.
#[must_use]
pub fn defines(object: &[u8], symbol: &str) -> bool {
    object::File::parse(object).is_ok_and(|file| {
        file.symbols().any(|s| s.is_global() && s.is_definition() && s.name() == Ok(symbol))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record {
            setting: Setting {
                compiler: compiler_version(),
                target: "host".into(),
                widths: (64, 64),
                bytes_strings: true,
            },
            module: "a.b".into(),
            is_package: true,
            path: "a/b c/__init__.py".into(),
            roots: Roots::Annotated,
            imports: vec![("m".into(), 7), ("n.o".into(), u64::MAX)],
            interface: Interface { keeps_args: true, ..Interface::default() },
            source: "x = 1\n\nsource\ny = 'ü'\n".into(),
        }
    }

    #[test]
    fn records_survive_joining() {
        let two = format!("{}{}", record().to_text(), record().to_text());
        assert_eq!(Record::read_all(&two), Ok(vec![record(), record()]));
    }

    #[test]
    fn damage_is_seen() {
        let text = record().to_text();
        assert_eq!(Record::read_all(&text.replace("x = 1", "x = 2")), Err(Problem::Damaged));
        assert_eq!(Record::read_all(&text[..text.len() - 1]), Err(Problem::Damaged));
        assert_eq!(Record::read_all("other"), Err(Problem::Damaged));
        let other = text.replace("vipera 1", "vipera 9");
        assert_eq!(Record::read_all(&other), Err(Problem::Version("vipera 9".into())));
    }
}
