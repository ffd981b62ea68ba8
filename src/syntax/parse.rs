//! Tokens in, statements out.

use rustpython_parser::{Mode, lexer::lex, parse_tokens};

use super::{Parsed, ast};
use crate::diag::{Code, Diagnostics};
use crate::hir::Dialect;
use crate::source::{FileId, SourceMap, Span};

/// Parses one file.
pub fn parse(
    file: FileId,
    sources: &SourceMap,
    dialect_override: Option<Dialect>,
    diags: &mut Diagnostics,
) -> Parsed {
    let text = sources.file(file).text.as_str();
    let mut parsed = Parsed { dialect: dialect_override.unwrap_or_default(), ..Parsed::default() };
    match parse_tokens(lex(text, Mode::Module), Mode::Module, "") {
        Ok(ast::Mod::Module(module)) => parsed.body = module.body,
        Ok(_) => {}
        Err(error) => {
            let at = u32::from(error.offset);
            diags.error(Code(12), Span::new(file, at, at), error.error.to_string());
        }
    }
    parsed
}
