//! Source files and positions. A [`Span`] is a byte range in one file; lines and columns exist only when
//! something is printed.

use crate::arena::IdVec;
use crate::define_id;

define_id!(
    /// A source file of this compilation.
    pub FileId, "file"
);

/// A byte range `[start, end)` in a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    #[must_use]
    pub fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }
    /// The smallest span that covers both (of the same file).
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// One file's name and text, with the start of each line.
#[derive(Debug)]
pub struct SourceFile {
    /// The path as the user wrote it (or as it was found on the module path).
    pub path: String,
    /// The text, line ends as in the file.
    pub text: String,
    line_starts: Vec<u32>,
}

/// All files of a compilation.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: IdVec<FileId, SourceFile>,
}

impl SourceMap {
    /// Adds a file.
    pub fn add(&mut self, path: String, text: String) -> FileId {
        let mut line_starts = vec![0];
        line_starts.extend(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(n, _)| n as u32 + 1));
        self.files.push(SourceFile { path, text, line_starts })
    }
    /// The file.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id]
    }
    /// All files in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter_ids()
    }
    /// 1-based line of the start of a span.
    #[must_use]
    pub fn line(&self, span: Span) -> u32 {
        let starts = &self.files[span.file].line_starts;
        starts.partition_point(|s| *s <= span.start) as u32
    }
    /// 1-based column, in characters, of the start of a span.
    #[must_use]
    pub fn column(&self, span: Span) -> u32 {
        let file = &self.files[span.file];
        let start = file.line_starts[self.line(span) as usize - 1] as usize;
        file.text.get(start..span.start as usize).map_or(1, |s| s.chars().count() as u32 + 1)
    }
    /// The text of a 1-based line, without its line end.
    #[must_use]
    pub fn line_text(&self, file: FileId, line: u32) -> &str {
        let file = &self.files[file];
        let Some(start) = file.line_starts.get((line as usize).wrapping_sub(1)) else { return "" };
        let rest = file.text.get(*start as usize..).unwrap_or("");
        rest.split('\n').next().unwrap_or("").trim_end_matches('\r')
    }
    /// The source text of a span.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.files[span.file].text.get(span.start as usize..span.end as usize).unwrap_or("")
    }
}
