//! Diagnostics: what the compiler tells its user. A phase pushes them into [`Diagnostics`]; only the
//! driver renders them. A diagnostic is pushed at once, and the builder methods amend the one pushed:
//! `diags.error(Code(301), span, "…").label("this is `str`").because(other, "…").help("…");`

pub mod clip;
pub mod codes;
pub mod json;
pub mod render;
pub mod suggest;

pub use suggest::suggest;

use crate::source::Span;

/// A diagnostic's number, printed `VPYnnnn`. `codes.rs` lists all of them with their titles.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Code(pub u16);

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "VPY{:04}", self.0)
    }
}

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// The program is not compiled.
    Error,
    /// The program is compiled; the user should look.
    Warning,
}

/// A place with a remark.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The remark; may be empty.
    pub text: String,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its number.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// One line, no full stop.
    pub message: String,
    /// Where, and what is there. `None` for problems outside any source (flags, missing compilers).
    pub primary: Option<Label>,
    /// Why: other places that led to it.
    pub secondary: Vec<Label>,
    /// What to do about it, one entry per line.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// Sets the text at the primary place.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        if let Some(primary) = &mut self.primary {
            primary.text = text.into();
        }
        self
    }
    /// Adds a place that explains why.
    pub fn because(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }
    /// Adds a way out.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help.push(text.into());
        self
    }
}

/// The messages of a compilation, in the order they were found.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    errors: usize,
}

impl Diagnostics {
    /// Whether there are errors with another code than this one.
    #[must_use]
    pub fn has_errors_besides(&self, code: Code) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error && d.code != code)
    }
    /// Adds an error at a place.
    pub fn error(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.push(code, Severity::Error, Some(span), message.into())
    }
    /// Adds an error that has no place in a source file.
    pub fn error_nowhere(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.push(code, Severity::Error, None, message.into())
    }
    /// Adds a warning at a place.
    pub fn warning(&mut self, code: Code, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.push(code, Severity::Warning, Some(span), message.into())
    }
    /// Adds a warning that has no place in a source file.
    pub fn warning_nowhere(&mut self, code: Code, message: impl Into<String>) -> &mut Diagnostic {
        self.push(code, Severity::Warning, None, message.into())
    }
    fn push(
        &mut self,
        code: Code,
        severity: Severity,
        span: Option<Span>,
        message: String,
    ) -> &mut Diagnostic {
        if severity == Severity::Error {
            self.errors += 1;
        }
        let primary = span.map(|span| Label { span, text: String::new() });
        self.list.push(Diagnostic {
            code,
            severity,
            message,
            primary,
            secondary: Vec::new(),
            help: Vec::new(),
        });
        let last = self.list.len() - 1;
        &mut self.list[last]
    }
    /// Whether any error was pushed: the gate between phases.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }
    /// All messages in order.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }
}

impl Diagnostics {
    /// Adds a finished message.
    pub fn add(&mut self, diag: Diagnostic) {
        if diag.severity == Severity::Error {
            self.errors += 1;
        }
        self.list.push(diag);
    }
    /// Adds a way out to the first message with this code.
    pub fn help_on(&mut self, code: Code, text: &str) {
        if let Some(diag) = self.list.iter_mut().find(|diag| diag.code == code) {
            diag.help(text);
        }
    }
    /// The messages, taken out.
    #[must_use]
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}
