//! After a mistake, its line is replaced by the nearest harmless one, so that the rest of the file can still
//! be parsed and its other mistakes reported in the same run.

use rustc_hash::FxHashSet;
use rustpython_parser::Tok;

use super::context::{Token, opens_clause, point};

/// What stands for the logical line `line` (without its `Newline`). `as_clause` says whether the line may keep
/// its role as `else`, `except`, …; a clause that was itself the mistake must not. `has_block` says whether an
/// indented block follows.
pub(super) fn substitute(line: &[Token], as_clause: bool, has_block: bool) -> Vec<Token> {
    let Some((first, range)) = line.first() else { return Vec::new() };
    let at = point(range.start());
    let name = || Tok::Name { name: "_".into() };
    let mut toks = match first {
        Tok::At => return vec![(Tok::At, at), (name(), at)],
        Tok::Def | Tok::Async => vec![Tok::Def, name(), Tok::Lpar, Tok::Rpar],
        Tok::Class => vec![Tok::Class, name()],
        Tok::For | Tok::While => vec![Tok::While, Tok::True],
        Tok::Match => vec![Tok::Match, name()],
        Tok::Try => vec![Tok::Try],
        Tok::Elif if as_clause => vec![Tok::Elif, Tok::True],
        Tok::Else if as_clause => vec![Tok::Else],
        Tok::Except if as_clause => vec![Tok::Except],
        Tok::Finally if as_clause => vec![Tok::Finally],
        Tok::Case if as_clause => vec![Tok::Case, name()],
        _ => vec![Tok::If, Tok::True],
    };
    if opens_clause(first) || has_block {
        toks.push(Tok::Colon);
        if !has_block {
            toks.push(Tok::Pass);
        }
    } else {
        toks = vec![Tok::Pass];
    }
    toks.into_iter().map(|tok| (tok, at)).collect()
}

/// Notes the names in tokens that are left out of the tree.
pub(super) fn note_names(tokens: &[Token], lost: &mut FxHashSet<String>) {
    for (tok, _) in tokens {
        if let Tok::Name { name } = tok {
            lost.insert(name.clone());
        }
    }
}
