//! Short views of source files for messages. A source line may be megabytes long; a message shows the part
//! around its label. Only the lines that a message points at are looked at.

use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use crate::source::{FileId, SourceMap, Span};

/// Longest line shown whole, in bytes.
const LONGEST: usize = 300;
/// Bytes kept before the label in a longer line; twice as many are kept after it.
const AROUND: usize = 60;

/// The lines of one file that a message needs, the long ones cut.
pub struct View {
    path: String,
    file: FileId,
    text: String,
    lines: Vec<Line>,
    /// Number of the first line of the view in the file, from 1.
    first: usize,
}

struct Line {
    /// The whole line, in the file.
    whole: Range<usize>,
    /// The part kept, in the file.
    kept: Range<usize>,
    /// Start of the line in the view.
    shown: usize,
    /// Start of the kept part in the view.
    at: usize,
    /// Characters dropped before the kept part, less those put in their place.
    dropped: usize,
}

impl View {
    /// The view of a file for a message with these labels in it.
    #[must_use]
    pub fn new(sources: &SourceMap, file: FileId, spans: &[Span]) -> View {
        let source = &sources.file(file).text;
        let clamp = |offset: u32| floor(source, offset as usize);
        let labels: Vec<Range<usize>> = spans
            .iter()
            .filter(|span| span.file == file)
            .map(|span| clamp(span.start)..clamp(span.end.max(span.start)))
            .collect();
        let first = labels.iter().map(|range| range.start).min().unwrap_or(0);
        let last = labels.iter().map(|range| range.end).max().unwrap_or(0);
        let start = source[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = source[last..].find('\n').map_or(source.len(), |at| last + at);
        let path = sources.file(file).path.clone();
        let first = sources.line(Span::new(file, start as u32, start as u32)) as usize;
        let mut view = View { path, file, text: String::new(), lines: Vec::new(), first };
        let mut at = start;
        for line in source[start..end].split('\n') {
            view.push(source, at..at + line.len(), &labels);
            at += line.len() + 1;
        }
        view
    }

    fn push(&mut self, source: &str, whole: Range<usize>, labels: &[Range<usize>]) {
        if !self.lines.is_empty() {
            self.text.push('\n');
        }
        let shown = self.text.len();
        let mut kept = whole.clone();
        let mut dropped = 0;
        if whole.len() > LONGEST {
            let here = labels.iter().map(|label| label.start).filter(|start| whole.contains(start));
            let focus = here.min().unwrap_or(whole.start);
            kept.start = floor(source, focus.saturating_sub(AROUND)).max(whole.start);
            kept.end = floor(source, focus + 2 * AROUND).min(whole.end);
            if kept.start > whole.start {
                self.text.push_str("...");
                dropped = source[whole.start..kept.start].chars().count().saturating_sub(3);
            }
        }
        let at = self.text.len();
        self.text.push_str(&source[kept.clone()]);
        if kept.end < whole.end {
            self.text.push_str("...");
        }
        self.lines.push(Line { whole, kept, shown, at, dropped });
    }

    /// The file this is a view of.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.file
    }

    /// Where a span of the file is in the view.
    #[must_use]
    pub fn range(&self, span: Span) -> Range<usize> {
        let start = self.position(span.start as usize);
        start..self.position(span.end as usize).max(start)
    }

    fn position(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|line| line.whole.start <= offset);
        let Some(line) = self.lines.get(after.saturating_sub(1)) else { return 0 };
        floor(&self.text, line.at + offset.clamp(line.kept.start, line.kept.end) - line.kept.start)
    }
}

/// The nearest start of a character at or before `offset`.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The views of one message, numbered in order.
pub struct Views(pub Vec<View>);

impl Views {
    fn view(&self, id: usize) -> Result<&View, Error> {
        self.0.get(id).ok_or(Error::FileMissing)
    }
}

impl<'a> Files<'a> for Views {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.view(id)?.path)
    }
    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.view(id)?.text)
    }
    fn line_index(&'a self, id: usize, offset: usize) -> Result<usize, Error> {
        let view = self.view(id)?;
        Ok(view.lines.partition_point(|line| line.shown <= offset).saturating_sub(1))
    }
    fn line_number(&'a self, id: usize, index: usize) -> Result<usize, Error> {
        Ok(self.view(id)?.first + index)
    }
    fn column_number(&'a self, id: usize, index: usize, offset: usize) -> Result<usize, Error> {
        let view = self.view(id)?;
        let Some(line) = view.lines.get(index) else {
            return Err(Error::LineTooLarge { given: index, max: view.lines.len() });
        };
        Ok(line.dropped
            + view.text[line.shown..floor(&view.text, offset.max(line.shown))].chars().count()
            + 1)
    }
    fn line_range(&'a self, id: usize, index: usize) -> Result<Range<usize>, Error> {
        let view = self.view(id)?;
        let start = view.lines.get(index).map(|line| line.shown);
        let start = start.ok_or(Error::LineTooLarge { given: index, max: view.lines.len() })?;
        Ok(start..view.lines.get(index + 1).map_or(view.text.len(), |next| next.shown))
    }
}
