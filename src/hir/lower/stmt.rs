//! Statements.

use super::{Lowerer, special};
use crate::hir::{Annotation, Expr, ExprKind, Handler, Stmt, StmtKind, Target, TargetKind, codes};
use crate::source::Span;
use crate::syntax::{Directive, ast};

impl<'a> Lowerer<'a> {
    /// A list of statements.
    pub(super) fn body(&mut self, body: &'a [ast::Stmt]) -> Vec<Stmt> {
        let mut out = Vec::with_capacity(body.len());
        for (n, stmt) in body.iter().enumerate() {
            if let ast::Stmt::Pass(pass) = stmt
                && let Some(text) = self.pragma(pass)
            {
                self.place_pragma(text, &body[..n], &body[n + 1..], self.span(stmt), &mut out);
                continue;
            }
            self.stmt(stmt, &mut out);
        }
        out
    }

    /// The text of a `native pragma`.
    fn pragma(&self, pass: &ast::StmtPass) -> Option<String> {
        if self.place.is_some() {
            return None;
        }
        match self.units[self.unit].parsed.marks.directives.get(&pass.range.start().into())? {
            Directive::Pragma(text) => Some(text.clone()),
            Directive::Include(_) => None,
        }
    }

    /// A pragma belongs to the function or loop that follows; one that ends something, to the function before it;
    /// others at module level to the whole file.
    fn place_pragma(
        &mut self,
        text: String,
        before: &'a [ast::Stmt],
        after: &'a [ast::Stmt],
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let mut rest =
            after.iter().filter(|s| !matches!(s, ast::Stmt::Pass(pass) if self.pragma(pass).is_some()));
        let next = rest.next();
        if text.ends_with(" pop") || text.ends_with(" pop_options") {
            let last = before.iter().rev().find(|s| !matches!(s, ast::Stmt::Pass(_)));
            if let Some(ast::Stmt::FunctionDef(def)) = last
                && let Some(id) = self.func_ids.get(&super::scope::node_key(def))
            {
                self.program.funcs[*id].pragmas.1.push(text);
                return;
            }
        }
        match next {
            Some(ast::Stmt::FunctionDef(_)) => self.pending_pragmas.push(text),
            Some(ast::Stmt::For(_) | ast::Stmt::While(_)) => {
                out.push(Stmt { span, kind: StmtKind::NativePragma(text) });
            }
            _ if self.frames.len() == 1 => {
                let module = self.module_id();
                self.program.modules[module].pragmas.push(text);
            }
            _ => out.push(Stmt { span, kind: StmtKind::NativePragma(text) }),
        }
    }

    pub(super) fn loop_body(&mut self, body: &'a [ast::Stmt]) -> Vec<Stmt> {
        self.frame().loops += 1;
        let out = self.body(body);
        self.frame().loops -= 1;
        out
    }

    fn stmt(&mut self, stmt: &'a ast::Stmt, out: &mut Vec<Stmt>) {
        let span = self.span(stmt);
        self.statement = span.start;
        let kind = match stmt {
            ast::Stmt::FunctionDef(s) => return self.def(s, out),
            ast::Stmt::ClassDef(s) => return self.class(s, out),
            ast::Stmt::Return(s) => StmtKind::Return(s.value.as_deref().map(|v| self.expr(v))),
            ast::Stmt::Delete(s)
                if let [ast::Expr::Subscript(target)] = s.targets.as_slice()
                    && let Some(delete) = self.delete_in_dict(target, span) =>
            {
                StmtKind::Expr(delete)
            }
            ast::Stmt::Delete(s) => {
                let mut targets = Vec::with_capacity(s.targets.len());
                for target in &s.targets {
                    self.delete_target(target, &mut targets);
                }
                StmtKind::Del(targets)
            }
            ast::Stmt::Assign(s) => {
                if special::type_alias(&self.units[self.unit], s).is_some() || self.class_assignment(s) {
                    return;
                }
                if self.names_wrapper(s) {
                    return;
                }
                if let [ast::Expr::Subscript(target)] = s.targets.as_slice()
                    && let ast::Expr::Attribute(dict) = &*target.value
                    && dict.attr.as_str() == "__dict__"
                    && !matches!(&*target.slice, ast::Expr::Slice(_))
                    && let Some(stmts) = self.set_in_dict(&dict.value, &target.slice, &s.value, span)
                {
                    out.extend(stmts);
                    return;
                }
                let value = self.expr(&s.value);
                self.note_member(&value);
                StmtKind::Assign { targets: s.targets.iter().map(|t| self.target(t)).collect(), value }
            }
            ast::Stmt::AugAssign(s) => self.aug_assign(s, span),
            ast::Stmt::AnnAssign(s) => {
                let Some(kind) = self.annotated(s) else { return };
                kind
            }
            ast::Stmt::For(s) if self.was_async(span) => return self.async_for(s, out),
            ast::Stmt::For(s) => {
                let iter = self.expr(&s.iter);
                let target = self.target(&s.target);
                let body = self.loop_body(&s.body);
                StmtKind::For { target, iter, body, orelse: self.body(&s.orelse) }
            }
            ast::Stmt::While(s) => {
                let test = self.expr(&s.test);
                let body = self.loop_body(&s.body);
                StmtKind::While { test, body, orelse: self.body(&s.orelse) }
            }
            ast::Stmt::If(s) => {
                if special::is_type_checking(&s.test) {
                    return out.extend(self.body(&s.orelse));
                }
                let test = self.expr(&s.test);
                let body = self.body(&s.body);
                StmtKind::If { test, body, orelse: self.body(&s.orelse) }
            }
            ast::Stmt::With(s) => return self.with(s, out),
            ast::Stmt::Match(s) => return self.match_(s, out),
            ast::Stmt::Raise(s) => StmtKind::Raise {
                exc: s.exc.as_deref().map(|e| self.expr(e)),
                cause: s.cause.as_deref().map(|e| Box::new(self.expr(e))),
            },
            ast::Stmt::Try(s) => {
                let body = self.guarded_body(&s.body, &s.handlers);
                let handlers = s.handlers.iter().map(|h| self.handler(h)).collect();
                let orelse = self.body(&s.orelse);
                StmtKind::Try { body, handlers, orelse, finally: self.body(&s.finalbody) }
            }
            ast::Stmt::Assert(s) => {
                let test = self.expr(&s.test);
                StmtKind::Assert { test, message: s.msg.as_deref().map(|m| Box::new(self.expr(m))) }
            }
            ast::Stmt::Import(s) => return self.import(s, out),
            ast::Stmt::ImportFrom(s) => return self.import_from(s, out),
            ast::Stmt::Global(_) | ast::Stmt::Nonlocal(_) => return,
            ast::Stmt::Expr(s) => {
                // Docstrings and `...` do nothing.
                if matches!(&*s.value, ast::Expr::Constant(_)) {
                    return;
                }
                StmtKind::Expr(self.expr(&s.value))
            }
            ast::Stmt::Pass(s) => {
                let Some(kind) = self.directive(s) else { return };
                kind
            }
            ast::Stmt::Break(_) => StmtKind::Break,
            ast::Stmt::Continue(_) => StmtKind::Continue,
            ast::Stmt::AsyncFunctionDef(_) | ast::Stmt::AsyncFor(_) | ast::Stmt::AsyncWith(_) => return,
            ast::Stmt::TryStar(s) => self.try_star(s, span),
            ast::Stmt::TypeAlias(_) => {
                self.diags
                    .error(codes::TYPE_SYNTAX, first_word(span, 4), "`type` statements are not compiled")
                    .help("leave it out, or write `Name = list[int]`");
                return;
            }
        };
        out.push(Stmt { span, kind });
    }

    fn delete_target(&mut self, target: &'a ast::Expr, out: &mut Vec<Target>) {
        match target {
            ast::Expr::Tuple(t) => t.elts.iter().for_each(|t| self.delete_target(t, out)),
            ast::Expr::List(t) => t.elts.iter().for_each(|t| self.delete_target(t, out)),
            other => out.push(self.target(other)),
        }
    }

    fn aug_assign(&mut self, s: &'a ast::StmtAugAssign, span: Span) -> StmtKind {
        let op = self.operator(s.op);
        if let ast::Expr::Name(name) = &*s.target {
            let at = self.span(name);
            let left = Box::new(self.read_name(&name.id, at));
            let right = Box::new(self.expr(&s.value));
            let value = self.make(span, ExprKind::Binary { op, in_place: true, left, right });
            return StmtKind::Assign { targets: vec![self.target(&s.target)], value };
        }
        if let ast::Expr::Attribute(a) = &*s.target
            && let Some(variable) = self.function_attr(&a.value, &a.attr)
        {
            let at = self.span(a);
            let left = Box::new(self.read_name(&variable, at));
            let right = Box::new(self.expr(&s.value));
            let value = self.make(span, ExprKind::Binary { op, in_place: true, left, right });
            return StmtKind::Assign { targets: vec![self.target(&s.target)], value };
        }
        let target = self.target(&s.target);
        if let TargetKind::Attr { name, .. } = &target.kind {
            let name = name.clone();
            self.frame().facts.attrs.insert(name);
        }
        let value = self.expr(&s.value);
        match target.kind {
            // `m.x += 1` for a module `m`.
            TargetKind::Global(global) => {
                let left = self.global(global);
                let left = Box::new(self.make(target.span, left));
                let value =
                    self.make(span, ExprKind::Binary { op, in_place: true, left, right: Box::new(value) });
                StmtKind::Assign { targets: vec![target], value }
            }
            _ => StmtKind::AugAssign { target, op, value },
        }
    }

    fn annotated(&mut self, s: &'a ast::StmtAnnAssign) -> Option<StmtKind> {
        let annotation = self.annotation_of(&s.annotation, s.value.as_deref());
        let in_class = self.classes.last().filter(|c| c.scope == self.scope).map(|c| c.id);
        if let (Some(class), ast::Expr::Name(n)) = (in_class, &*s.target) {
            let name = self.attribute(&n.id);
            if s.value.is_none() {
                self.program.classes[class].field_annotations.insert(name, annotation);
                return None;
            }
        }
        // The value comes first, as when the program runs.
        let value = s.value.as_deref().map(|v| self.expr(v));
        if value.is_none() && !matches!(&*s.target, ast::Expr::Name(_) | ast::Expr::Attribute(_)) {
            return None;
        }
        let target = self.target(&s.target);
        self.annotate(&target, annotation);
        value.map(|value| StmtKind::Assign { targets: vec![target], value })
    }

    fn annotate(&mut self, target: &Target, annotation: Annotation) {
        match &target.kind {
            TargetKind::Local(local) => self.frame().locals[*local].annotation = Some(annotation),
            TargetKind::Global(global) => self.program.globals[*global].annotation = Some(annotation),
            TargetKind::Attr { name, .. } => {
                let Some(class) = self.classes.last().map(|c| c.id) else { return };
                let class = &mut self.program.classes[class];
                if class.fields.contains_key(name) {
                    class.field_annotations.insert(name.clone(), annotation);
                }
            }
            TargetKind::Captured(..)
            | TargetKind::Index { .. }
            | TargetKind::Slice { .. }
            | TargetKind::Tuple { .. } => {}
        }
    }

    pub(super) fn handler(&mut self, handler: &'a ast::ExceptHandler) -> Handler {
        let ast::ExceptHandler::ExceptHandler(handler) = handler;
        let whole = self.span(handler);
        let class = handler.type_.as_deref().map(|t| self.expr(t));
        let end = class.as_ref().map_or(whole.start + 6, |c: &Expr| c.span.end);
        let span = Span { end: end.clamp(whole.start, whole.end), ..whole };
        let name = handler.name.as_ref().map(|name| Target { span, kind: self.bind_name(name, span) });
        Handler { span, class, name, body: self.body(&handler.body) }
    }

    /// `native include(…)` and `native pragma '…'` stand in the tree as `pass`.
    fn directive(&mut self, pass: &'a ast::StmtPass) -> Option<StmtKind> {
        if self.place.is_some() {
            return None;
        }
        let unit = &self.units[self.unit];
        let directive = unit.parsed.marks.directives.get(&pass.range.start().into())?;
        let module = self.module_id();
        match directive {
            Directive::Include(text) => {
                let includes = &mut self.program.modules[module].includes;
                if !includes.contains(text) {
                    includes.push(text.clone());
                }
                None
            }
            // Placed with the statements around it.
            Directive::Pragma(_) => None,
        }
    }
}

fn first_word(span: Span, length: u32) -> Span {
    Span { end: (span.start + length).min(span.end), ..span }
}
