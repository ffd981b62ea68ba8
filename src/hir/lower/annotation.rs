//! Annotations: read as types, never evaluated. What is not understood constrains nothing.

use super::scope::{Meaning, Slot};
use super::{Lowerer, special};
use crate::hir::{Annotation, AnnotationKind, Constant, Program};
use crate::source::Span;
use crate::syntax::ast;

impl<'a> Lowerer<'a> {
    /// The type an annotation names.
    pub(super) fn annotation(&mut self, expr: &ast::Expr) -> Annotation {
        let span = self.span(expr);
        Annotation { span, kind: self.annotation_kind(expr, span) }
    }

    /// The annotation of what has a value at first: `x: int = None` may be None and `x: list = ()` an empty tuple, as
    /// everybody writes it. The library means what it says.
    pub(super) fn annotation_of(&mut self, expr: &ast::Expr, value: Option<&ast::Expr>) -> Annotation {
        let annotation = self.annotation(expr);
        let other = match value {
            Some(ast::Expr::Constant(c)) if matches!(c.value, ast::Constant::None) => {
                AnnotationKind::Builtin("None".to_owned())
            }
            Some(ast::Expr::Tuple(items)) if items.elts.is_empty() => AnnotationKind::Tuple(Vec::new()),
            _ => return annotation,
        };
        if matches!(annotation.kind, AnnotationKind::Unknown) || self.units[self.unit].is_library {
            return annotation;
        }
        let span = annotation.span;
        let other = Annotation { span, kind: other };
        Annotation { span, kind: AnnotationKind::Union(vec![annotation, other]) }
    }

    fn annotations(&mut self, exprs: &[ast::Expr]) -> Vec<Annotation> {
        exprs.iter().map(|e| self.annotation(e)).collect()
    }

    fn annotation_kind(&mut self, expr: &ast::Expr, span: Span) -> AnnotationKind {
        match expr {
            ast::Expr::Constant(c) => match &c.value {
                ast::Constant::None => AnnotationKind::Builtin("None".to_owned()),
                ast::Constant::Str(text) => self.quoted(text, span),
                _ => AnnotationKind::Unknown,
            },
            ast::Expr::BinOp(b) if matches!(b.op, ast::Operator::BitOr) => {
                let mut members = Vec::new();
                self.union_members(expr, &mut members);
                AnnotationKind::Union(members)
            }
            ast::Expr::Name(n) => self.named_type(&n.id),
            ast::Expr::Attribute(a) => {
                if let Some((_, name)) = special::special(&self.units[self.unit], expr) {
                    return special_type(name);
                }
                self.member_type(a)
            }
            ast::Expr::Subscript(s) => self.generic(s),
            _ => AnnotationKind::Unknown,
        }
    }

    fn union_members(&mut self, expr: &ast::Expr, out: &mut Vec<Annotation>) {
        match expr {
            ast::Expr::BinOp(b) if matches!(b.op, ast::Operator::BitOr) => {
                self.union_members(&b.left, out);
                self.union_members(&b.right, out);
            }
            other => out.push(self.annotation(other)),
        }
    }

    fn quoted(&mut self, text: &str, span: Span) -> AnnotationKind {
        let mut sources = crate::source::SourceMap::default();
        let mut diags = crate::diag::Diagnostics::default();
        let file = sources.add(String::new(), text.trim().to_owned());
        let parsed = crate::syntax::parse(file, &sources, Some(crate::hir::Dialect::Python3), &mut diags);
        let [ast::Stmt::Expr(stmt)] = parsed.body.as_slice() else { return AnnotationKind::Unknown };
        if diags.has_errors() || self.alias_depth > 8 {
            return AnnotationKind::Unknown;
        }
        let place = self.place.replace(span);
        self.alias_depth += 1;
        let kind = self.annotation_kind(&stmt.value, span);
        self.alias_depth -= 1;
        self.place = place;
        kind
    }

    fn named_type(&mut self, name: &str) -> AnnotationKind {
        if let Some((_, original)) = self.units[self.unit].specials.get(name) {
            return special_type(original);
        }
        if let Some(alias) = self.aliases[self.unit].get(name).copied() {
            let Some(alias) = alias.filter(|_| self.alias_depth < 8) else { return AnnotationKind::Unknown };
            self.alias_depth += 1;
            let kind = self.annotation(alias).kind;
            self.alias_depth -= 1;
            return kind;
        }
        let scopes = &self.scopes[self.unit];
        let slot = |scope: usize| scopes.list[scope].names.get(name).map_or(Slot::Unset, |i| i.slot);
        match self.meaning(name) {
            Meaning::Module => class_of(&self.program, slot(0)),
            Meaning::Local(scope) | Meaning::Captured(scope) => match slot(scope) {
                Slot::Local(local) => {
                    let host = scopes.list[scope].host;
                    let owner = self.frames.iter().rfind(|f| f.scope == host).map(|f| f.id);
                    let class = owner.and_then(|o| self.local_classes.get(&(o, local)));
                    class.map_or(AnnotationKind::Unknown, |c| AnnotationKind::Class(*c))
                }
                other => class_of(&self.program, other),
            },
            Meaning::Class(_) => {
                let attr = self.classes.last().and_then(|c| self.program.classes[c.id].attrs.get(name));
                attr.map_or(AnnotationKind::Unknown, |g| class_of(&self.program, Slot::Global(*g)))
            }
            Meaning::Unknown => match name {
                "int" | "float" | "bool" | "str" | "bytes" | "complex" => {
                    AnnotationKind::Builtin(name.to_owned())
                }
                "list" | "dict" | "set" | "frozenset" | "tuple" => {
                    AnnotationKind::Generic(name.to_owned(), Vec::new())
                }
                _ => {
                    let Some(module) = self.program.builtins else { return AnnotationKind::Unknown };
                    let slot = self.global_of(module, name, 0).unwrap_or_default();
                    class_of(&self.program, slot)
                }
            },
        }
    }

    /// `m.Class`.
    fn member_type(&mut self, attribute: &ast::ExprAttribute) -> AnnotationKind {
        let mut path = vec![attribute.attr.as_str()];
        let mut at = &*attribute.value;
        while let ast::Expr::Attribute(a) = at {
            path.push(&a.attr);
            at = &a.value;
        }
        let ast::Expr::Name(head) = at else { return AnnotationKind::Unknown };
        let mut slot = match self.scopes[self.unit].list[0].names.get(head.id.as_str()) {
            Some(info) => info.slot,
            None => return AnnotationKind::Unknown,
        };
        for name in path.into_iter().rev() {
            slot = match slot {
                Slot::Module(module) => {
                    let child = format!("{}.{name}", self.units[crate::arena::Id::index(module)].name);
                    match (self.global_of(module, name, 0), self.module_named(&child)) {
                        (Some(slot), _) => slot,
                        (None, Some(child)) => Slot::Module(child),
                        (None, None) => return AnnotationKind::Unknown,
                    }
                }
                Slot::Global(global) => match self.program.globals[global].constant {
                    Some(Constant::Class(class)) => match self.program.classes[class].attrs.get(name) {
                        Some(global) => Slot::Global(*global),
                        None => return AnnotationKind::Unknown,
                    },
                    Some(Constant::Func(_) | Constant::Module(_)) | None => return AnnotationKind::Unknown,
                },
                Slot::Local(_) | Slot::Unset => return AnnotationKind::Unknown,
            };
        }
        class_of(&self.program, slot)
    }

    /// `list[T]`, `Optional[T]`, `Callable[[A], R]` …
    fn generic(&mut self, subscript: &ast::ExprSubscript) -> AnnotationKind {
        let unit = &self.units[self.unit];
        let head = match (special::special(unit, &subscript.value), &*subscript.value) {
            (Some((_, name)), _) => name.to_owned(),
            (None, ast::Expr::Name(n)) => n.id.to_string(),
            (None, ast::Expr::Attribute(a)) => a.attr.to_string(),
            (None, _) => return AnnotationKind::Unknown,
        };
        let args: &[ast::Expr] = match &*subscript.slice {
            ast::Expr::Tuple(t) => &t.elts,
            single => std::slice::from_ref(single),
        };
        match head.to_ascii_lowercase().as_str() {
            "optional" => {
                let mut members = self.annotations(args);
                let span = self.span(&*subscript.value);
                members.push(Annotation { span, kind: AnnotationKind::Builtin("None".to_owned()) });
                AnnotationKind::Union(members)
            }
            "union" => AnnotationKind::Union(self.annotations(args)),
            "final" | "classvar" | "annotated" | "initvar" | "required" | "notrequired" => {
                args.first().map_or(AnnotationKind::Unknown, |a| self.annotation(a).kind)
            }
            "tuple" => match args {
                [item, ast::Expr::Constant(c)] if matches!(c.value, ast::Constant::Ellipsis) => {
                    AnnotationKind::Generic("tuple...".to_owned(), vec![self.annotation(item)])
                }
                [ast::Expr::Tuple(empty)] if empty.elts.is_empty() => AnnotationKind::Tuple(Vec::new()),
                _ => AnnotationKind::Tuple(self.annotations(args)),
            },
            "callable" => {
                let mut types = Vec::new();
                for arg in args {
                    match arg {
                        ast::Expr::List(list) => types.extend(self.annotations(&list.elts)),
                        other => types.push(self.annotation(other)),
                    }
                }
                AnnotationKind::Generic("callable".to_owned(), types)
            }
            "literal" | "type" => AnnotationKind::Unknown,
            _ => {
                // A class of the program with type arguments is the class.
                if let kind @ AnnotationKind::Class(_) =
                    self.annotation_kind(&subscript.value, self.span(subscript))
                {
                    return kind;
                }
                AnnotationKind::Generic(head.to_ascii_lowercase(), self.annotations(args))
            }
        }
    }
}

/// A name of `typing` without brackets.
fn special_type(name: &str) -> AnnotationKind {
    match name {
        "List" | "Dict" | "Set" | "FrozenSet" | "Tuple" => {
            AnnotationKind::Generic(name.to_ascii_lowercase(), Vec::new())
        }
        "Text" => AnnotationKind::Builtin("str".to_owned()),
        _ => AnnotationKind::Unknown,
    }
}

fn class_of(program: &Program, slot: Slot) -> AnnotationKind {
    match slot {
        Slot::Global(global) => match program.globals[global].constant {
            // Everything is an object.
            Some(Constant::Class(class)) if program.classes[class].name == "object" => {
                AnnotationKind::Unknown
            }
            Some(Constant::Class(class)) => AnnotationKind::Class(class),
            Some(Constant::Func(_) | Constant::Module(_)) | None => AnnotationKind::Unknown,
        },
        Slot::Local(_) | Slot::Module(_) | Slot::Unset => AnnotationKind::Unknown,
    }
}
