//! `"{p.x} {d[key]}".format(p=…, d=…)`: a literal format that asks its values for attributes and items means the same
//! as an f-string of these expressions, after all arguments have been evaluated.

use super::Lowerer;
use crate::hir::fields::{Piece, braces};
use crate::hir::{Arg, Expr, ExprKind, FormatPart, Keyword, LocalId, Stmt};
use crate::source::Span;

/// The arguments of a `format` call, kept in variables.
struct Values {
    plain: Vec<LocalId>,
    named: Vec<(String, LocalId)>,
    /// A dict after `**`.
    spread: Option<LocalId>,
    /// The next `{}`.
    next: usize,
}

/// Whether a field asks its value for a part.
fn has_path(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(_) => false,
        Piece::Field { path, spec, .. } => !path.is_empty() || has_path(spec),
    })
}

/// Whether each field names an argument; the mistakes of others are reported where the types are known.
fn complete(pieces: &[Piece], count: usize, keywords: &[Keyword], next: &mut usize) -> bool {
    pieces.iter().all(|piece| {
        let Piece::Field { name, spec, .. } = piece else { return true };
        let found = if name.is_empty() {
            *next += 1;
            *next <= count
        } else if let Ok(position) = name.parse::<usize>() {
            position < count
        } else {
            keywords.iter().any(|k| k.name.as_ref().is_none_or(|known| known == name))
        };
        found && complete(spec, count, keywords, next)
    })
}

impl Lowerer<'_> {
    /// The call of `format` as an f-string; the parts again if it is another call, or one that is better looked at
    /// when types are known.
    pub(super) fn path_format(
        &mut self,
        func: Box<Expr>,
        args: Vec<Arg>,
        keywords: Vec<Keyword>,
        span: Span,
    ) -> Expr {
        let pieces = match &func.kind {
            ExprKind::Attr { object, name } if name == "format" => match &object.kind {
                ExprKind::Str(text) => braces(text).ok(),
                _ => None,
            },
            _ => None,
        };
        let one_spread = keywords.iter().filter(|k| k.name.is_none()).count() <= 1;
        let plain = one_spread && !args.iter().any(|a| a.star);
        let pieces = match pieces {
            Some(pieces)
                if plain && has_path(&pieces) && complete(&pieces, args.len(), &keywords, &mut 0) =>
            {
                pieces
            }
            _ => return self.make(span, ExprKind::Call { func, args, keywords }),
        };
        let mut body = Vec::new();
        let mut values = Values { plain: Vec::new(), named: Vec::new(), spread: None, next: 0 };
        for arg in args {
            let local = self.kept(arg.value, &mut body);
            values.plain.push(local);
        }
        for keyword in keywords {
            let local = self.kept(keyword.value, &mut body);
            match keyword.name {
                Some(name) => values.named.push((name, local)),
                None => values.spread = Some(local),
            }
        }
        let parts = self.fields(&pieces, &mut values, span);
        let value = Box::new(self.make(span, ExprKind::Format(parts)));
        self.make(span, ExprKind::Block { body, value })
    }

    fn kept(&mut self, value: Expr, body: &mut Vec<Stmt>) -> LocalId {
        let local = self.temporary(value.span, "value");
        let store = self.assign(value.span, local, value);
        body.push(store);
        local
    }

    fn fields(&mut self, pieces: &[Piece], values: &mut Values, span: Span) -> Vec<FormatPart> {
        let mut parts = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let Piece::Field { name, path, conversion, spec } = piece else {
                if let Piece::Text(text) = piece {
                    parts.push(FormatPart::Text(text.as_str().into()));
                }
                continue;
            };
            let Some(mut value) = self.field_value(name, values, span) else { continue };
            for step in path {
                value = match step.strip_prefix('.') {
                    Some(name) => self.attribute_of(value, name, span),
                    None => {
                        let key = step.trim_matches(|c| c == '[' || c == ']');
                        let digits = !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit());
                        let key = match key.parse::<i128>().ok().filter(|_| digits) {
                            Some(n) => self.int(span, n),
                            None => self.make(span, ExprKind::Str(key.into())),
                        };
                        let (object, index) = (Box::new(value), Box::new(key));
                        self.make(span, ExprKind::Index { object, index })
                    }
                };
            }
            let spec = (!spec.is_empty()).then(|| self.fields(spec, values, span));
            parts.push(FormatPart::Value { value, conversion: *conversion, spec });
        }
        parts
    }

    fn field_value(&mut self, name: &str, values: &mut Values, span: Span) -> Option<Expr> {
        let position = if name.is_empty() {
            values.next += 1;
            Some(values.next - 1)
        } else {
            name.parse::<usize>().ok()
        };
        if let Some(position) = position {
            let local = *values.plain.get(position)?;
            return Some(self.read(span, local));
        }
        if let Some((_, local)) = values.named.iter().find(|(known, _)| known == name) {
            let local = *local;
            return Some(self.read(span, local));
        }
        let object = Box::new(self.read(span, values.spread?));
        let index = Box::new(self.make(span, ExprKind::Str(name.into())));
        Some(self.make(span, ExprKind::Index { object, index }))
    }
}
