//! Small sources, lowered and printed.

use super::print::print;
use super::{Dialect, Program};
use crate::diag::Diagnostics;
use crate::modules::load_sources;
use crate::options::Options;
use crate::source::SourceMap;

const BUILTINS: &str = "
class BaseException:
    def __init__(self, *args): self.args = args
class Exception(BaseException): pass
class ValueError(Exception): pass
class ImportError(Exception): pass
class NotImplementedError(Exception): pass
def abs(x): return x if x >= 0 else -x
";

fn load(modules: &[(&str, &str)]) -> (Program, Vec<String>) {
    let mut sources = SourceMap::default();
    let mut diags = Diagnostics::default();
    let options = Options { dialect: Some(Dialect::Python3), ..Options::default() };
    let mut all = modules.to_vec();
    all.push(("builtins", BUILTINS));
    let mut program = load_sources(&all, &options, &mut sources, &mut diags);
    if let Some(builtins) = program.builtins {
        program.modules[builtins].is_library = true;
    }
    let messages = diags
        .list()
        .iter()
        .map(|d| {
            let line = d.primary.as_ref().map_or(0, |p| sources.line(p.span));
            format!("{}:{line}: {}", d.code, d.message)
        })
        .collect();
    (program, messages)
}

#[allow(dead_code)]
fn hir(text: &str) -> String {
    let (program, messages) = load(&[("main", text)]);
    assert_eq!(messages, Vec::<String>::new());
    print(&program)
}

#[allow(dead_code)]
fn errors(text: &str) -> Vec<String> {
    load(&[("main", text)]).1
}

#[test]
fn smoke() {
    let text = std::env::var("HIR_FILE").ok().and_then(|f| std::fs::read_to_string(f).ok());
    if let Some(text) = text {
        let (program, messages) = load(&[("main", &text)]);
        eprintln!("{}\n{messages:#?}", print(&program));
    }
}
