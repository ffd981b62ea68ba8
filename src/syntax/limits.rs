//! Bounds on the depth of the tree, found on the tokens before a tree exists: every later phase may then walk
//! trees recursively.

use rustpython_parser::Tok;

use super::codes;
use super::context::{Context, Token, depth_change};

/// Deepest expression. A chain such as `1 + 1 + 1` is as deep as it has operators.
const MAX_DEPTH: u32 = 5000;
/// Most `elif` clauses of one `if`: each is an `if` inside the `else` of the one before it.
const MAX_CLAUSES: u32 = 1000;

/// One open bracket, or the statement itself: the operators since the last separator, the deepest bracket
/// among them, and the deepest part before that separator.
#[derive(Clone, Copy, Default)]
struct Level {
    operators: u32,
    inner: u32,
    deepest: u32,
}

impl Level {
    fn depth(self) -> u32 {
        self.deepest.max(self.operators + self.inner)
    }
    fn separate(&mut self) {
        *self = Level { deepest: self.depth(), ..Level::default() };
    }
}

/// Reports what is too deep among the tokens of one top-level statement. False if something is.
pub(super) fn check(cx: &mut Context<'_>, tokens: &[Token]) -> bool {
    check_expressions(cx, tokens) && check_clauses(cx, tokens)
}

fn check_expressions(cx: &mut Context<'_>, tokens: &[Token]) -> bool {
    let mut levels = vec![Level::default()];
    for (tok, place) in tokens {
        let top = levels.len() - 1;
        match depth_change(tok) {
            1 => {
                levels[top].operators += 1;
                levels.push(Level::default());
                continue;
            }
            -1 => {
                if let (Some(closed), Some(outer)) = (levels.pop(), levels.last_mut()) {
                    outer.inner = outer.inner.max(closed.depth());
                } else {
                    levels.push(Level::default());
                }
            }
            _ if matches!(tok, Tok::Comma | Tok::Newline | Tok::Semi) => levels[top].separate(),
            _ if deepens(tok) => levels[top].operators += 1,
            _ => continue,
        }
        let depth = levels[levels.len() - 1].depth();
        if depth > MAX_DEPTH {
            cx.error(
                codes::EXPRESSION_TOO_DEEP,
                *place,
                format!("expression with more than {MAX_DEPTH} operators inside each other"),
            )
            .help("compute it in parts: give intermediate results a name, or use `sum` or a loop");
            return false;
        }
    }
    true
}

/// Whether a token can make the tree one node deeper.
fn deepens(tok: &Tok) -> bool {
    matches!(
        tok,
        Tok::Plus
            | Tok::Minus
            | Tok::Star
            | Tok::Slash
            | Tok::DoubleSlash
            | Tok::Percent
            | Tok::At
            | Tok::DoubleStar
            | Tok::Amper
            | Tok::Vbar
            | Tok::CircumFlex
            | Tok::LeftShift
            | Tok::RightShift
            | Tok::Tilde
            | Tok::Not
            | Tok::And
            | Tok::Or
            | Tok::If
            | Tok::Lambda
            | Tok::Dot
            | Tok::Await
            | Tok::Yield
            | Tok::ColonEqual
    )
}

fn check_clauses(cx: &mut Context<'_>, tokens: &[Token]) -> bool {
    let mut counts = vec![0u32];
    for (tok, place) in tokens {
        match tok {
            Tok::Indent => counts.push(0),
            Tok::Dedent => drop(counts.pop()),
            Tok::Elif => {
                let Some(count) = counts.last_mut() else { continue };
                *count += 1;
                if *count > MAX_CLAUSES {
                    cx.error(
                        codes::TOO_MANY_CLAUSES,
                        *place,
                        format!("more than {MAX_CLAUSES} `elif` clauses"),
                    )
                    .help("look the value up in a dict, or split the choice into functions");
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}
