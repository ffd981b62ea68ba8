//! Calls of built-in functions that are another form of expression.

use super::Lowerer;
use super::scope::Slot;
use crate::hir::{Arg, Constant, Expr, ExprKind};
use crate::source::Span;
use crate::syntax::ast;

impl<'a> Lowerer<'a> {
    /// A function of the library that no program can name.
    pub(super) fn library_name(&mut self, name: &str, span: Span) -> Expr {
        let builtins = self.program.builtins;
        let global = builtins.and_then(|module| match self.global_of(module, name, 0) {
            Some(Slot::Global(global)) => Some(global),
            _ => None,
        });
        let kind = global.map_or(ExprKind::Error, |global| self.global(global));
        self.make(span, kind)
    }

    /// The dict of all keyword arguments of a call of `dict`: no name may come twice.
    fn keywords_dict(&mut self, call: &'a ast::ExprCall, span: Span) -> Expr {
        let mut all = self.make(span, ExprKind::Dict(Vec::new()));
        let mut rest = &call.keywords[..];
        while let Some(first) = rest.first() {
            let plain = rest.iter().take_while(|keyword| keyword.arg.is_some()).count();
            let (now, later) = rest.split_at(plain.max(1));
            rest = later;
            let next = match &first.arg {
                None => self.expr(&first.value),
                Some(_) => {
                    let mut items = Vec::new();
                    for keyword in now {
                        let at = self.span(keyword);
                        let name = keyword.arg.as_ref().map_or("", |name| name.as_str());
                        let key = self.make(at, ExprKind::Str(name.into()));
                        items.push((Some(key), self.expr(&keyword.value)));
                    }
                    self.make(span, ExprKind::Dict(items))
                }
            };
            let merge = self.library_name("_dict_with_keywords", span);
            all = self.call(span, merge, vec![all, next]);
        }
        all
    }

    /// `vars(x)` is `x.__dict__`, `dict(a, **b)` is `{**dict(a), **b}`, and `isinstance(x, A | B)` asks for a tuple.
    pub(super) fn rewritten_call(&mut self, name: &str, call: &'a ast::ExprCall, span: Span) -> Option<Expr> {
        match (name, call.args.as_slice()) {
            ("vars", [object]) if call.keywords.is_empty() => {
                let object = Box::new(self.expr(object));
                self.frame().facts.attrs.insert("__dict__".to_owned());
                Some(self.make(span, ExprKind::Attr { object, name: "__dict__".to_owned() }))
            }
            ("dict", args) if args.len() <= 1 && call.keywords.iter().any(|k| k.arg.is_none()) => {
                if let [ast::Expr::Starred(_)] = args {
                    return None;
                }
                let items = args.first().map(|arg| {
                    let value = self.expr(arg);
                    self.call_builtin(span, "dict", vec![value])
                });
                let named = self.keywords_dict(call, span);
                let Some(items) = items else { return Some(named) };
                let merge = self.library_name("_dict_replacing", span);
                Some(self.call(span, merge, vec![items, named]))
            }
            ("isinstance" | "issubclass", [value, class @ ast::Expr::Name(_)])
                if call.keywords.is_empty() =>
            {
                let hook = if name == "isinstance" { "__instancecheck__" } else { "__subclasscheck__" };
                let ast::Expr::Name(class_name) = class else { return None };
                if !self.is_variable(&class_name.id) {
                    return None;
                }
                let known = self.expr(class);
                let ExprKind::Global(global) = &known.kind else { return None };
                let Some(Constant::Class(id)) = self.program.globals[*global].constant else { return None };
                let meta = self.program.metaclass(id)?;
                self.inherited_method(meta, hook)?;
                let value = self.expr(value);
                self.frame().facts.attrs.insert(hook.to_owned());
                let method = ExprKind::Attr { object: Box::new(known), name: hook.to_owned() };
                let method = self.make(span, method);
                let answer = self.call(span, method, vec![value]);
                Some(self.call_builtin(span, "bool", vec![answer]))
            }
            ("isinstance" | "issubclass", [value, classes @ ast::Expr::BinOp(_)])
                if call.keywords.is_empty() =>
            {
                let mut parts = Vec::new();
                alternatives(classes, &mut parts)?;
                let value = self.expr(value);
                let mut items = Vec::new();
                for part in parts {
                    let part = match part {
                        ast::Expr::Constant(c) if c.value.is_none() => {
                            let none = self.make(span, ExprKind::None);
                            self.call_builtin(span, "type", vec![none])
                        }
                        other => self.expr(other),
                    };
                    items.push(Arg { star: false, value: part });
                }
                let at = self.span(classes);
                let tuple = self.make(at, ExprKind::Tuple(items));
                Some(self.call_builtin(span, name, vec![value, tuple]))
            }
            _ => None,
        }
    }
}

/// The parts of `A | B | None`.
fn alternatives<'a>(expr: &'a ast::Expr, out: &mut Vec<&'a ast::Expr>) -> Option<()> {
    match expr {
        ast::Expr::BinOp(b) if matches!(b.op, ast::Operator::BitOr) => {
            alternatives(&b.left, out)?;
            alternatives(&b.right, out)
        }
        ast::Expr::BinOp(_) => None,
        other => {
            out.push(other);
            Some(())
        }
    }
}
