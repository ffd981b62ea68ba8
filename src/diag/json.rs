//! Messages for programs: one JSON object a line. Lines and columns count from 1, columns in characters;
//! offsets are in bytes.

use serde::Serialize;

use super::{Diagnostic, Label, Severity};
use crate::source::{SourceMap, Span};

#[derive(Serialize)]
struct Message<'a> {
    code: String,
    severity: &'static str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    labels: Vec<Place<'a>>,
    help: &'a [String],
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    start: u32,
    end: u32,
    primary: bool,
    text: &'a str,
}

/// One message as a JSON object.
#[must_use]
pub fn object(diag: &Diagnostic, sources: &SourceMap) -> String {
    let primary = diag.primary.iter().map(|label| place(label, true, sources));
    let labels: Vec<Place> =
        primary.chain(diag.secondary.iter().map(|label| place(label, false, sources))).collect();
    let first = labels.first().filter(|label| label.primary);
    let message = Message {
        code: diag.code.to_string(),
        severity: match diag.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: &diag.message,
        file: first.map(|label| label.file),
        line: first.map(|label| label.line),
        column: first.map(|label| label.column),
        labels,
        help: &diag.help,
    };
    serde_json::to_string(&message).unwrap_or_default()
}

fn place<'a>(label: &'a Label, primary: bool, sources: &'a SourceMap) -> Place<'a> {
    let span = label.span;
    let end = Span::new(span.file, span.end, span.end);
    Place {
        file: &sources.file(span.file).path,
        line: sources.line(span),
        column: sources.column(span),
        end_line: sources.line(end),
        end_column: sources.column(end),
        start: span.start,
        end: span.end,
        primary,
        text: &label.text,
    }
}
