//! Statements that are written as text: parsed, put at one place of the user's source, with expressions of the
//! user's in the places of `__0__`, `__1__` …

use std::convert::Infallible;

use crate::syntax::{
    self,
    ast::{self, Fold, text_size::TextRange},
};

/// The statements of a text, all at `range`; the name `__n__` stands for `parts[n]`.
pub(super) fn parse_at(text: &str, range: TextRange, parts: &[ast::Expr]) -> Vec<ast::Stmt> {
    let mut template = Template { range, parts };
    let Ok(stmts) = syntax::parse_generated(text)
        .into_iter()
        .map(|stmt| template.fold_stmt(stmt))
        .collect::<Result<_, _>>();
    stmts
}

struct Template<'p> {
    range: TextRange,
    parts: &'p [ast::Expr],
}

impl Fold<TextRange> for Template<'_> {
    type TargetU = TextRange;
    type Error = Infallible;
    type UserContext = ();

    fn will_map_user(&mut self, _: &TextRange) {}

    fn map_user(&mut self, _: TextRange, (): ()) -> Result<TextRange, Infallible> {
        Ok(self.range)
    }

    fn fold_expr(&mut self, expr: ast::Expr) -> Result<ast::Expr, Infallible> {
        if let ast::Expr::Name(name) = &expr
            && let Some(n) = name.id.strip_prefix("__").and_then(|n| n.strip_suffix("__"))
            && let Some(part) = n.parse::<usize>().ok().and_then(|n| self.parts.get(n))
        {
            return Ok(part.clone());
        }
        ast::fold::fold_expr(self, expr)
    }
}
