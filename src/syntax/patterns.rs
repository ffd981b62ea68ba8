//! Checks of `case` patterns.

use super::ast::{Expr, Pattern, Ranged};
use super::checks::Checker;
use super::codes;

impl<'t> Checker<'_, '_, 't> {
    /// Checks the pattern of one case; only the last one, or one with a guard, may match everything.
    pub(super) fn pattern(&mut self, pattern: &'t Pattern, may_match_all: bool) {
        if !may_match_all && matches_all(pattern) {
            self.cx
                .error(
                    codes::UNREACHABLE_CASE,
                    pattern.range(),
                    "this pattern matches everything, so the cases after it never run",
                )
                .help("move it to the end; to compare with a constant, write it with a dot or as a literal");
        }
        let mut names = Vec::new();
        self.collect(pattern, &mut names);
    }

    /// Collects the names a pattern binds, and complains about doubles.
    fn collect(&mut self, pattern: &'t Pattern, names: &mut Vec<&'t str>) {
        let mut bind = |checker: &mut Self, name: &'t str| {
            if names.contains(&name) {
                checker
                    .cx
                    .error(
                        codes::DUPLICATE_CAPTURE,
                        pattern.range(),
                        format!("the pattern binds `{name}` twice"),
                    )
                    .help("use two names and compare them: `case (x, y) if x == y:`");
            }
            names.push(name);
        };
        match pattern {
            Pattern::MatchValue(p) => {
                if let Expr::JoinedStr(_) = *p.value {
                    self.cx
                        .error(codes::BAD_FSTRING, p.range, "a pattern cannot be an f-string")
                        .help("compare in a guard: `case x if x == f\"…\":`");
                }
            }
            Pattern::MatchSingleton(_) => {}
            Pattern::MatchSequence(p) => p.patterns.iter().for_each(|p| self.collect(p, names)),
            Pattern::MatchMapping(p) => {
                if let Some(name) = &p.rest {
                    bind(self, name.as_str());
                }
                p.patterns.iter().for_each(|p| self.collect(p, names));
            }
            Pattern::MatchClass(p) => {
                p.patterns.iter().chain(&p.kwd_patterns).for_each(|p| self.collect(p, names))
            }
            Pattern::MatchStar(p) => {
                if let Some(name) = &p.name {
                    bind(self, name.as_str());
                }
            }
            Pattern::MatchAs(p) => {
                if let Some(name) = &p.name {
                    bind(self, name.as_str());
                }
                p.pattern.iter().for_each(|p| self.collect(p, names));
            }
            Pattern::MatchOr(p) => self.alternatives(&p.patterns, names),
        }
    }

    /// All alternatives must bind the same names; only the last may match everything.
    fn alternatives(&mut self, patterns: &'t [Pattern], names: &mut Vec<&'t str>) {
        let mut first: Option<Vec<&str>> = None;
        for (n, pattern) in patterns.iter().enumerate() {
            if n + 1 < patterns.len() && matches_all(pattern) {
                self.cx.error(
                    codes::UNREACHABLE_CASE,
                    pattern.range(),
                    "this alternative matches everything, so those after it are never tried",
                );
            }
            let mut bound = Vec::new();
            self.collect(pattern, &mut bound);
            bound.sort_unstable();
            match &first {
                None => {
                    names.extend(&bound);
                    first = Some(bound);
                }
                Some(expected) if *expected != bound => {
                    self.cx.error(
                        codes::DUPLICATE_CAPTURE,
                        pattern.range(),
                        "the alternatives of a pattern must bind the same names",
                    );
                }
                Some(_) => {}
            }
        }
    }
}

/// Whether a pattern matches every value.
fn matches_all(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::MatchAs(p) => p.pattern.as_deref().is_none_or(matches_all),
        Pattern::MatchOr(p) => p.patterns.iter().any(matches_all),
        _ => false,
    }
}
