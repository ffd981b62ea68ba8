//! `async` and `await`. A coroutine is a generator that waits by yielding what it waits for to whoever drives it:
//! before the scopes are analysed, `async def`, `async for` and `async with` become the plain statements, and
//! [`Unit::asynchronous`] remembers where they start. `await x` is `yield from` what `x` gives to wait for.
//!
//! A function with both `await` and `yield` makes an asynchronous generator: what it yields is told from what it
//! waits for by a wrapper, which the library's `async_generator` takes off.

use super::{Lowerer, Unit};
use crate::diag::Diagnostics;
use crate::hir::{
    Clause, CompKind, Expr, ExprKind, Handler, LocalId, Stmt, StmtKind, Target, TargetKind, codes,
};
use crate::source::Span;
use crate::syntax::{self, ast};

/// Makes the asynchronous statements of a unit plain ones.
pub(super) fn plain(unit: &mut Unit, diags: &mut Diagnostics) {
    let mut body = std::mem::take(&mut unit.parsed.body);
    Rewriter { unit, diags, inside: false }.stmts(&mut body);
    unit.parsed.body = body;
}

struct Rewriter<'r> {
    unit: &'r mut Unit,
    diags: &'r mut Diagnostics,
    /// Whether the statement at hand is in an `async def`.
    inside: bool,
}

impl Rewriter<'_> {
    fn stmts(&mut self, body: &mut [ast::Stmt]) {
        body.iter_mut().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &mut ast::Stmt) {
        let outside = match stmt {
            ast::Stmt::AsyncFunctionDef(_) => None,
            ast::Stmt::AsyncFor(_) => Some("async for"),
            ast::Stmt::AsyncWith(_) => Some("async with"),
            _ => return self.parts(stmt, false),
        };
        let start = ast::Ranged::start(stmt).into();
        if let Some(what) = outside.filter(|_| !self.inside) {
            self.diags
                .error(
                    codes::ASYNC,
                    Span::new(self.unit.file, start, start + 5),
                    format!("`{what}` outside an asynchronous function"),
                )
                .help("make the function around it an `async def`");
        }
        self.unit.asynchronous.insert(start);
        let range = ast::Ranged::range(stmt);
        *stmt = match std::mem::replace(stmt, ast::Stmt::Pass(ast::StmtPass { range })) {
            ast::Stmt::AsyncFunctionDef(s) => ast::Stmt::FunctionDef(ast::StmtFunctionDef {
                range,
                name: s.name,
                args: s.args,
                body: s.body,
                decorator_list: s.decorator_list,
                returns: s.returns,
                type_comment: s.type_comment,
                type_params: s.type_params,
            }),
            ast::Stmt::AsyncFor(s) => ast::Stmt::For(ast::StmtFor {
                range,
                target: s.target,
                iter: s.iter,
                body: s.body,
                orelse: s.orelse,
                type_comment: s.type_comment,
            }),
            ast::Stmt::AsyncWith(s) => ast::Stmt::With(ast::StmtWith {
                range,
                items: s.items,
                body: s.body,
                type_comment: s.type_comment,
            }),
            other => other,
        };
        self.parts(stmt, true);
    }

    /// The statements within a statement, which was an asynchronous one or not.
    fn parts(&mut self, stmt: &mut ast::Stmt, is_async: bool) {
        match stmt {
            ast::Stmt::FunctionDef(s) => {
                let outer = std::mem::replace(&mut self.inside, is_async);
                self.stmts(&mut s.body);
                self.inside = outer;
                if is_async && syntax::yields(&s.body) {
                    // Its name cannot be hidden by the program's own.
                    let id = ast::Identifier::new(GENERATORS);
                    let range = ast::text_size::TextRange::empty(s.range.start());
                    let wrapper = ast::ExprName { range, id, ctx: ast::ExprContext::Load };
                    s.decorator_list.push(ast::Expr::Name(wrapper));
                }
            }
            ast::Stmt::ClassDef(s) => {
                let outer = std::mem::replace(&mut self.inside, false);
                self.stmts(&mut s.body);
                self.inside = outer;
            }
            _ => blocks(stmt).into_iter().for_each(|body| self.stmts(body)),
        }
    }
}

/// The library's decorator of functions that make asynchronous generators.
pub(super) const GENERATORS: &str = "_async_generators";

/// The statements within a statement.
fn blocks(stmt: &mut ast::Stmt) -> Vec<&mut [ast::Stmt]> {
    match stmt {
        ast::Stmt::For(s) => vec![&mut s.body, &mut s.orelse],
        ast::Stmt::While(s) => vec![&mut s.body, &mut s.orelse],
        ast::Stmt::If(s) => vec![&mut s.body, &mut s.orelse],
        ast::Stmt::With(s) => vec![&mut s.body],
        ast::Stmt::Match(s) => s.cases.iter_mut().map(|case| &mut *case.body).collect(),
        ast::Stmt::Try(s) => {
            let handlers = s.handlers.iter_mut().map(|ast::ExceptHandler::ExceptHandler(h)| &mut *h.body);
            handlers.chain([&mut *s.body, &mut *s.orelse, &mut *s.finalbody]).collect()
        }
        ast::Stmt::TryStar(s) => {
            let handlers = s.handlers.iter_mut().map(|ast::ExceptHandler::ExceptHandler(h)| &mut *h.body);
            handlers.chain([&mut *s.body, &mut *s.orelse, &mut *s.finalbody]).collect()
        }
        _ => Vec::new(),
    }
}

impl<'a> Lowerer<'a> {
    /// Whether the statement that starts here was an asynchronous one.
    pub(super) fn was_async(&self, stmt: Span) -> bool {
        self.units[self.unit].asynchronous.contains(&stmt.start)
    }

    /// `await value`.
    pub(super) fn await_(&mut self, span: Span, value: Expr) -> Expr {
        let func = self.frame().id;
        if !self.program.funcs[func].is_coroutine {
            self.diags
                .error(codes::ASYNC, span, "`await` outside an asynchronous function")
                .help("make the function around it an `async def`");
        }
        self.waited(span, value)
    }

    /// What waiting for a value gives.
    pub(super) fn waited(&mut self, span: Span, value: Expr) -> Expr {
        let waits = self.call_builtin(span, "_waits", vec![value]);
        self.make(span, ExprKind::YieldFrom(Box::new(waits)))
    }

    /// What `yield` of an asynchronous generator gives to its driver.
    pub(super) fn yielded(&mut self, span: Span, value: Option<Expr>) -> Option<Expr> {
        let func = self.frame().id;
        if !self.program.funcs[func].is_coroutine {
            return value;
        }
        let value = value.unwrap_or_else(|| self.make(span, ExprKind::None));
        Some(self.call_builtin(span, "_async_item", vec![value]))
    }

    /// `async for`, reduced to `while`:
    ///
    /// ```python
    /// iterator = iterable.__aiter__(); more = True
    /// while more:
    ///     try: target = await iterator.__anext__()
    ///     except StopAsyncIteration: more = False
    ///     else: body
    /// else: orelse
    /// ```
    pub(super) fn async_for(&mut self, s: &'a ast::StmtFor, out: &mut Vec<Stmt>) {
        let at = self.span(&*s.iter);
        let iterable = self.expr(&s.iter);
        let (start, step) = self.async_steps(at, iterable);
        out.extend(start);
        let target = self.target(&s.target);
        let body = self.loop_body(&s.body);
        let orelse = self.body(&s.orelse);
        let span = self.span(s);
        out.push(self.async_loop(span, step, target, body, orelse));
    }

    /// What comes before the loop of an `async for`, and the variables that the loop needs.
    fn async_steps(&mut self, at: Span, iterable: Expr) -> ([Stmt; 2], Steps) {
        let method = self.attribute_of(iterable, "__aiter__", at);
        let iterator = self.temporary(at, "iterator");
        let value = self.call(at, method, Vec::new());
        let more = self.temporary(at, "more");
        let yes = self.make(at, ExprKind::Bool(true));
        ([self.assign(at, iterator, value), self.assign(at, more, yes)], Steps { at, iterator, more })
    }

    fn async_loop(
        &mut self,
        span: Span,
        Steps { at, iterator, more }: Steps,
        target: Target,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    ) -> Stmt {
        let next = self.method_call(at, iterator, "__anext__", Vec::new());
        let item = self.waited(at, next);
        let step = Stmt { span: at, kind: StmtKind::Assign { targets: vec![target], value: item } };
        let no = self.make(at, ExprKind::Bool(false));
        let class = self.read_name("StopAsyncIteration", at);
        let ended =
            Handler { span: at, class: Some(class), name: None, body: vec![self.assign(at, more, no)] };
        let test = self.read(at, more);
        let once =
            StmtKind::Try { body: vec![step], handlers: vec![ended], orelse: body, finally: Vec::new() };
        let once = Stmt { span: at, kind: once };
        Stmt { span, kind: StmtKind::While { test, body: vec![once], orelse } }
    }

    /// A comprehension with `async for`: a container that loops fill.
    pub(super) fn async_comprehension(
        &mut self,
        span: Span,
        kind: CompKind,
        clauses: Vec<(Clause, bool)>,
        key: Option<Expr>,
        value: Expr,
    ) -> Expr {
        let made = self.temporary(span, "items");
        let empty = match kind {
            CompKind::List => self.make(span, ExprKind::List(Vec::new())),
            CompKind::Set => self.call_builtin(span, "set", Vec::new()),
            CompKind::Dict => self.make(span, ExprKind::Dict(Vec::new())),
        };
        let mut body = match key {
            Some(key) => {
                let object = Box::new(self.read(span, made));
                let kind = TargetKind::Index { object, index: Box::new(key) };
                vec![Stmt { span, kind: StmtKind::Assign { targets: vec![Target { span, kind }], value } }]
            }
            None => {
                let name = if matches!(kind, CompKind::Set) { "add" } else { "append" };
                let call = self.method_call(span, made, name, vec![value]);
                vec![Stmt { span, kind: StmtKind::Expr(call) }]
            }
        };
        for (Clause { target, iter, tests }, is_async) in clauses.into_iter().rev() {
            for test in tests.into_iter().rev() {
                body = vec![Stmt { span: test.span, kind: StmtKind::If { test, body, orelse: Vec::new() } }];
            }
            body = if is_async {
                let (start, steps) = self.async_steps(iter.span, iter);
                let mut stmts = Vec::from(start);
                stmts.push(self.async_loop(span, steps, target, body, Vec::new()));
                stmts
            } else {
                vec![Stmt { span, kind: StmtKind::For { target, iter, body, orelse: Vec::new() } }]
            };
        }
        body.insert(0, self.assign(span, made, empty));
        let value = Box::new(self.read(span, made));
        self.make(span, ExprKind::Block { body, value })
    }
}

/// The variables of an asynchronous loop.
struct Steps {
    at: Span,
    iterator: LocalId,
    /// Whether the iterator has not ended.
    more: LocalId,
}
