//! Messages as text: drawn with the source (`human`) or one line each (`short`).

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use codespan_reporting::diagnostic as drawn;
use codespan_reporting::term::termcolor::{Buffer, BufferWriter, ColorChoice};
use codespan_reporting::term::{self, Chars};

use super::clip::{View, Views};
use super::{Diagnostic, Diagnostics, Severity, json};
use crate::source::{FileId, SourceMap, Span};

/// More errors than this are only counted.
const MOST: usize = 100;

/// `--message-format`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Format {
    /// With the source and everything that helps.
    Human,
    /// One line each.
    Short,
    /// One JSON object a line.
    Json,
}

/// `--color`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Color {
    /// If standard error is a terminal and `NO_COLOR` is not set.
    Auto,
    /// Always.
    Always,
    /// Never, and no characters beyond ASCII around the source.
    Never,
}

/// Writes all messages to standard error.
pub fn print(diags: &Diagnostics, sources: &SourceMap, format: Format, color: Color) {
    let writer = BufferWriter::stderr(choice(color));
    let mut buffer = writer.buffer();
    let ascii = color == Color::Never || !io::stderr().is_terminal();
    write(&mut buffer, diags, sources, format, ascii);
    // Nobody is left to be told when standard error is closed.
    let _ = writer.print(&buffer);
}

/// All messages as plain ASCII-drawn text, as `--color=never` shows them.
#[must_use]
pub fn to_text(diags: &Diagnostics, sources: &SourceMap, format: Format) -> String {
    let mut buffer = Buffer::no_color();
    write(&mut buffer, diags, sources, format, true);
    String::from_utf8_lossy(buffer.as_slice()).into_owned()
}

fn choice(color: Color) -> ColorChoice {
    match color {
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
        Color::Auto if io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() => {
            ColorChoice::Auto
        }
        Color::Auto => ColorChoice::Never,
    }
}

fn write(buffer: &mut Buffer, diags: &Diagnostics, sources: &SourceMap, format: Format, ascii: bool) {
    let shown = if format == Format::Json { usize::MAX } else { MOST };
    // In the order of the files and their lines, whichever phase found what; what has no place comes last.
    let mut list: Vec<&Diagnostic> = diags.list().iter().collect();
    list.sort_by_key(|diag| {
        diag.primary.as_ref().map_or((true, 0, 0), |l| (false, l.span.file.0, l.span.start))
    });
    for diag in list.into_iter().take(shown) {
        // Writing to a buffer in memory cannot fail.
        let _ = match format {
            Format::Human => draw(buffer, diag, sources, ascii),
            Format::Short => writeln!(buffer, "{}", one_line(diag, sources)),
            Format::Json => writeln!(buffer, "{}", json::object(diag, sources)),
        };
    }
    let left = diags.list().len().saturating_sub(shown);
    if left > 0 {
        let _ = writeln!(buffer, "... and {left} more messages");
    }
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn one_line(diag: &Diagnostic, sources: &SourceMap) -> String {
    let place = diag.primary.as_ref().map_or_else(
        || "vpyc".to_string(),
        |label| {
            let span = label.span;
            format!("{}:{}:{}", sources.file(span.file).path, sources.line(span), sources.column(span))
        },
    );
    format!("{place}: {}[{}]: {}", word(diag.severity), diag.code, diag.message)
}

fn draw(buffer: &mut Buffer, diag: &Diagnostic, sources: &SourceMap, ascii: bool) -> io::Result<()> {
    let mut config = term::Config::default();
    if ascii {
        config.chars = Chars::ascii();
    }
    let severity = match diag.severity {
        Severity::Error => drawn::Severity::Error,
        Severity::Warning => drawn::Severity::Warning,
    };
    let views = views(diag, sources);
    let at = |span: Span| {
        views.0.iter().position(|view| view.file() == span.file).map(|id| (id, views.0[id].range(span)))
    };
    let mut labels = Vec::new();
    if let Some((label, (id, range))) = diag.primary.as_ref().and_then(|label| Some((label, at(label.span)?)))
    {
        labels.push(drawn::Label::primary(id, range).with_message(label.text.clone()));
    }
    for label in &diag.secondary {
        if let Some((id, range)) = at(label.span) {
            labels.push(drawn::Label::secondary(id, range).with_message(label.text.clone()));
        }
    }
    let notes = diag.help.iter().map(|help| format!("help: {}", help.replace('\n', "\n      "))).collect();
    let message = drawn::Diagnostic::new(severity)
        .with_code(diag.code.to_string())
        .with_message(&diag.message)
        .with_labels(labels)
        .with_notes(notes);
    term::emit_to_write_style(buffer, &config, &views, &message).map_err(io::Error::other)
}

fn views(diag: &Diagnostic, sources: &SourceMap) -> Views {
    let spans: Vec<Span> = diag.primary.iter().chain(&diag.secondary).map(|label| label.span).collect();
    let mut files: Vec<FileId> = Vec::new();
    for span in &spans {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    Views(files.into_iter().map(|file| View::new(sources, file, &spans)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    fn sources(text: &str) -> (SourceMap, FileId) {
        let mut sources = SourceMap::default();
        let file = sources.add("a.py".into(), text.into());
        (sources, file)
    }

    #[test]
    fn a_message_shows_its_places() {
        let (sources, file) = sources("x = 1\ny = 'é' + x\n");
        let mut diags = Diagnostics::default();
        diags
            .error(Code(301), Span::new(file, 17, 18), "cannot add `int` to `str`")
            .label("this is `int`")
            .because(Span::new(file, 0, 1), "`x` is set here")
            .help("write `str(x)`");
        let human = to_text(&diags, &sources, Format::Human);
        assert_eq!(
            human,
            "error[VPY0301]: cannot add `int` to `str`\n  --> a.py:2:11\n  |\n1 | x = 1\n  | - `x` is set here\n2 | y = 'é' + x\n  |           ^ this is `int`\n  |\n  = help: write `str(x)`\n\n"
        );
        let short = to_text(&diags, &sources, Format::Short);
        assert_eq!(short, "a.py:2:11: error[VPY0301]: cannot add `int` to `str`\n");
        let json = to_text(&diags, &sources, Format::Json);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["line"], 2);
        assert_eq!(value["labels"][1]["text"], "`x` is set here");
    }

    #[test]
    fn long_lines_are_cut() {
        let text = format!("a = 1\nb = [{}oops{}]\nc = 2\n", "1, ".repeat(400_000), ", 2".repeat(400_000));
        let at = text.find("oops").unwrap() as u32;
        let (sources, file) = sources(&text);
        let mut diags = Diagnostics::default();
        diags.error(Code(201), Span::new(file, at, at + 4), "no `oops`");
        diags.error(Code(201), Span::new(file, 0, text.len() as u32), "all of it");
        diags.error(
            Code(201),
            Span::new(file, text.len() as u32 + 5, text.len() as u32 + 9),
            "behind the end",
        );
        let human = to_text(&diags, &sources, Format::Human);
        assert!(human.len() < 3000, "{}", human.len());
        assert!(human.contains(&format!("a.py:2:{}", at - 6 + 1)), "{human}");
        assert!(human.contains("1, 1, oops, 2, 2"), "{human}");
    }

    #[test]
    fn empty_files_and_no_place() {
        let (sources, file) = sources("");
        let mut diags = Diagnostics::default();
        diags.error(Code(1), Span::new(file, 0, 0), "nothing here");
        diags.error_nowhere(Code(601), "no compiler").help("get one");
        let human = to_text(&diags, &sources, Format::Human);
        assert!(
            human.contains("a.py:1:1") && human.contains("error[VPY0601]: no compiler\n = help: get one"),
            "{human}"
        );
        assert!(to_text(&diags, &sources, Format::Short).ends_with("vpyc: error[VPY0601]: no compiler\n"));
    }
}
