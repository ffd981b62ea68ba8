//! What the grammar lets through and Python refuses all the same: `return` outside a function, `f() = 1`,
//! `break` without a loop … In: the tree. Out: messages.

use rustc_hash::{FxHashMap, FxHashSet};
use rustpython_parser::text_size::TextRange;

use super::ast::{self, Expr, Ranged, Stmt};
use super::context::Context;
use super::{Marks, codes, walk};

/// Checks a module.
pub(super) fn check(cx: &mut Context<'_>, body: &[Stmt], marks: &Marks) {
    let mut checker = Checker { cx, marks, scope: Scope::new(Kind::Module), inner: 0 };
    checker.block(body);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Module,
    Class,
    Function,
}

/// The innermost `def`, `class` or module.
struct Scope<'t> {
    kind: Kind,
    in_loop: bool,
    /// First mention of each name in a function, parameters included.
    seen: FxHashMap<&'t str, TextRange>,
    /// The parameters of the function.
    params: FxHashSet<&'t str>,
}

impl Scope<'_> {
    fn new(kind: Kind) -> Self {
        Scope { kind, in_loop: false, seen: FxHashMap::default(), params: FxHashSet::default() }
    }
}

pub(super) struct Checker<'c, 'a, 't> {
    pub(super) cx: &'c mut Context<'a>,
    marks: &'c Marks,
    scope: Scope<'t>,
    /// How many lambdas and comprehensions enclose the expression: names there belong to them.
    inner: u32,
}

impl<'t> Checker<'_, '_, 't> {
    fn block(&mut self, body: &'t [Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn loop_block(&mut self, body: &'t [Stmt], orelse: &'t [Stmt]) {
        let outside = std::mem::replace(&mut self.scope.in_loop, true);
        self.block(body);
        self.scope.in_loop = outside;
        self.block(orelse);
    }

    fn stmt(&mut self, stmt: &'t Stmt) {
        match stmt {
            Stmt::FunctionDef(s) => self.function(&s.args, s.returns.as_deref(), &s.decorator_list, &s.body),
            Stmt::AsyncFunctionDef(s) => {
                self.function(&s.args, s.returns.as_deref(), &s.decorator_list, &s.body)
            }
            Stmt::ClassDef(s) => self.class(s),
            Stmt::Return(s) => {
                if self.scope.kind != Kind::Function {
                    self.cx
                        .error(codes::RETURN_OUTSIDE, s.range, "`return` outside a function")
                        .help("to end the program write `sys.exit()`");
                }
                s.value.iter().for_each(|e| self.value(e));
            }
            Stmt::Delete(s) => s.targets.iter().for_each(|e| self.delete(e)),
            Stmt::Assign(s) => {
                self.value(&s.value);
                s.targets.iter().for_each(|e| self.target(e));
            }
            Stmt::TypeAlias(s) => self.expr(&s.value),
            Stmt::AugAssign(s) => {
                self.single_target(
                    &s.target,
                    codes::BAD_TARGET,
                    "cannot be changed with an assignment operator",
                );
                self.value(&s.value);
            }
            Stmt::AnnAssign(s) => {
                self.single_target(&s.target, codes::BAD_ANNOTATION_TARGET, "cannot have an annotation");
                self.expr(&s.annotation);
                s.value.iter().for_each(|e| self.value(e));
            }
            Stmt::For(s) => {
                self.value(&s.iter);
                self.target(&s.target);
                self.loop_block(&s.body, &s.orelse);
            }
            Stmt::AsyncFor(s) => {
                self.value(&s.iter);
                self.target(&s.target);
                self.loop_block(&s.body, &s.orelse);
            }
            Stmt::While(s) => {
                self.expr(&s.test);
                self.loop_block(&s.body, &s.orelse);
            }
            Stmt::If(s) => {
                self.expr(&s.test);
                self.block(&s.body);
                self.block(&s.orelse);
            }
            Stmt::With(s) => self.with(&s.items, &s.body),
            Stmt::AsyncWith(s) => self.with(&s.items, &s.body),
            Stmt::Match(s) => self.match_stmt(s),
            Stmt::Raise(s) => s.exc.iter().chain(&s.cause).for_each(|e| self.expr(e)),
            Stmt::Try(s) => self.try_stmt(&s.body, &s.handlers, &s.orelse, &s.finalbody),
            Stmt::TryStar(s) => self.try_stmt(&s.body, &s.handlers, &s.orelse, &s.finalbody),
            Stmt::Assert(s) => {
                self.expr(&s.test);
                s.msg.iter().for_each(|e| self.expr(e));
            }
            Stmt::Import(_) => {}
            Stmt::ImportFrom(s) => {
                if self.scope.kind != Kind::Module && s.names.iter().any(|n| n.name.as_str() == "*") {
                    self.cx
                        .error(
                            codes::STAR_IMPORT_INSIDE,
                            s.range,
                            "`import *` is allowed at module level only",
                        )
                        .help("name what you need, or move the import to the top of the file");
                }
            }
            Stmt::Global(s) => self.declare("global", &s.names, s.range),
            Stmt::Nonlocal(s) => {
                if self.scope.kind == Kind::Module {
                    self.cx
                        .error(codes::NONLOCAL_AT_MODULE, s.range, "`nonlocal` at module level")
                        .help("module variables need no declaration here; inside a function write `global`");
                }
                self.declare("nonlocal", &s.names, s.range);
            }
            Stmt::Expr(s) => self.value(&s.value),
            Stmt::Pass(_) => {}
            Stmt::Break(s) => self.loop_control("break", s.range),
            Stmt::Continue(s) => self.loop_control("continue", s.range),
        }
    }

    fn loop_control(&mut self, word: &str, place: TextRange) {
        if !self.scope.in_loop {
            let is_function = self.scope.kind == Kind::Function;
            let message =
                self.cx.error(codes::LOOP_CONTROL_OUTSIDE, place, format!("`{word}` outside a loop"));
            if is_function {
                message.help("to leave the function write `return`; a loop around the `def` does not count");
            } else {
                message.help("it belongs into the block of a `for` or `while`");
            }
        }
    }

    fn function(
        &mut self,
        args: &'t ast::Arguments,
        returns: Option<&'t Expr>,
        decorators: &'t [Expr],
        body: &'t [Stmt],
    ) {
        decorators.iter().chain(returns).for_each(|e| self.expr(e));
        walk::defaults(args, &mut |e| self.expr(e));
        walk::annotations(args, &mut |e| self.annotation(e));
        let outer = std::mem::replace(&mut self.scope, Scope::new(Kind::Function));
        let params = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs).map(|p| &p.def);
        for param in params.chain(args.vararg.as_deref()).chain(args.kwarg.as_deref()) {
            self.scope.seen.insert(param.arg.as_str(), param.range);
            self.scope.params.insert(param.arg.as_str());
        }
        let inner = std::mem::take(&mut self.inner);
        self.block(body);
        self.inner = inner;
        self.scope = outer;
    }

    fn class(&mut self, class: &'t ast::StmtClassDef) {
        class.decorator_list.iter().for_each(|e| self.expr(e));
        self.arguments(&class.bases, &class.keywords);
        let outer = std::mem::replace(&mut self.scope, Scope::new(Kind::Class));
        self.block(&class.body);
        self.scope = outer;
    }

    fn with(&mut self, items: &'t [ast::WithItem], body: &'t [Stmt]) {
        for item in items {
            self.expr(&item.context_expr);
            item.optional_vars.iter().for_each(|e| self.target(e));
        }
        self.block(body);
    }

    fn try_stmt(
        &mut self,
        body: &'t [Stmt],
        handlers: &'t [ast::ExceptHandler],
        orelse: &'t [Stmt],
        finalbody: &'t [Stmt],
    ) {
        self.block(body);
        for (n, handler) in handlers.iter().enumerate() {
            let ast::ExceptHandler::ExceptHandler(handler) = handler;
            match &handler.type_ {
                Some(class) => self.expr(class),
                None if n + 1 < handlers.len() => {
                    let place = TextRange::at(handler.range.start(), 6.into());
                    self.cx
                        .error(
                            codes::BARE_EXCEPT_ORDER,
                            place,
                            "`except:` without a class must be the last clause",
                        )
                        .help("it catches everything, so the clauses after it could never run");
                }
                None => {}
            }
            self.block(&handler.body);
        }
        self.block(orelse);
        self.block(finalbody);
    }

    fn match_stmt(&mut self, stmt: &'t ast::StmtMatch) {
        self.value(&stmt.subject);
        for (n, case) in stmt.cases.iter().enumerate() {
            self.pattern(&case.pattern, n + 1 == stmt.cases.len() || case.guard.is_some());
            case.guard.iter().for_each(|e| self.expr(e));
            self.block(&case.body);
        }
    }

    /// `global` and `nonlocal` must come before the name's first use.
    fn declare(&mut self, word: &str, names: &'t [ast::Identifier], place: TextRange) {
        for name in names {
            if let Some(first) = self.scope.seen.get(name.as_str()) {
                let span = self.cx.span(*first);
                if self.scope.params.contains(name.as_str()) {
                    self.cx
                        .error(
                            codes::SCOPE_CONFLICT,
                            place,
                            format!("`{name}` is a parameter and cannot be `{word}`"),
                        )
                        .because(span, "the parameter")
                        .help("give the parameter another name");
                    continue;
                }
                self.cx
                    .error(
                        codes::SCOPE_CONFLICT,
                        place,
                        format!("`{name}` is used before it is declared `{word}`"),
                    )
                    .because(span, "first used here, as a local variable")
                    .help(format!("move `{word} {name}` to the top of the function"));
            }
        }
    }

    /// An expression that may be a tuple with `*` in it but not `*x` alone.
    fn value(&mut self, expr: &'t Expr) {
        self.expr(expr);
    }

    /// `*args: *Ts` is the one annotation that may be starred.
    fn annotation(&mut self, expr: &'t Expr) {
        match expr {
            Expr::Starred(star) => self.expr(&star.value),
            _ => self.expr(expr),
        }
    }

    pub(super) fn expr(&mut self, expr: &'t Expr) {
        match expr {
            Expr::Name(name) => {
                if self.scope.kind == Kind::Function && self.inner == 0 {
                    self.scope.seen.entry(name.id.as_str()).or_insert(name.range);
                }
            }
            Expr::Constant(_) => {}
            Expr::Starred(star) => {
                self.cx
                    .error(
                        codes::STARRED_MISUSE,
                        star.range,
                        "`*` can unpack only into a list, tuple, set or call",
                    )
                    .help("for a tuple add a comma: `*x,`");
                self.expr(&star.value);
            }
            Expr::List(e) => self.elements(&e.elts),
            Expr::Tuple(e) => self.elements(&e.elts),
            Expr::Set(e) => self.elements(&e.elts),
            Expr::Subscript(e) => {
                self.expr(&e.value);
                self.elements(std::slice::from_ref(&e.slice));
            }
            Expr::Call(e) => {
                self.expr(&e.func);
                self.arguments(&e.args, &e.keywords);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) if self.scope.kind != Kind::Function && self.inner == 0 => {
                self.cx
                    .error(codes::YIELD_OUTSIDE, expr.range(), "`yield` outside a function")
                    .help("put it into a `def`, which is then a generator");
            }
            Expr::UnaryOp(e) if self.marks.address_of.contains(&e.range.start().into()) => {
                if !matches!(*e.operand, Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_)) {
                    let what = describe(&e.operand);
                    self.cx
                        .error(codes::BAD_ADDRESS, e.range, format!("{what} has no address"))
                        .help("put the value into a variable and pass `&` of that");
                }
                self.expr(&e.operand);
            }
            Expr::NamedExpr(e) => {
                self.expr(&e.value);
                if !matches!(*e.target, Expr::Name(_)) {
                    let what = describe(&e.target);
                    self.cx.error(
                        codes::BAD_TARGET,
                        e.target.range(),
                        format!("`:=` cannot assign to {what}"),
                    );
                }
                self.expr(&e.target);
            }
            Expr::Lambda(e) => {
                walk::defaults(&e.args, &mut |e| self.expr(e));
                self.inner += 1;
                self.expr(&e.body);
                self.inner -= 1;
            }
            Expr::ListComp(e) => self.comprehension(expr, &e.generators),
            Expr::SetComp(e) => self.comprehension(expr, &e.generators),
            Expr::DictComp(e) => self.comprehension(expr, &e.generators),
            Expr::GeneratorExp(e) => self.comprehension(expr, &e.generators),
            Expr::BoolOp(_)
            | Expr::BinOp(_)
            | Expr::UnaryOp(_)
            | Expr::IfExp(_)
            | Expr::Dict(_)
            | Expr::Await(_)
            | Expr::Yield(_)
            | Expr::YieldFrom(_)
            | Expr::Compare(_)
            | Expr::FormattedValue(_)
            | Expr::JoinedStr(_)
            | Expr::Attribute(_)
            | Expr::Slice(_) => {
                walk::children(expr, &mut |e| self.expr(e));
            }
        }
    }

    fn comprehension(&mut self, expr: &'t Expr, generators: &'t [ast::Comprehension]) {
        self.inner += 1;
        walk::children(expr, &mut |e| self.expr(e));
        for generator in generators {
            self.target_shape(&generator.target);
        }
        self.inner -= 1;
    }

    /// Elements of a display, where `*x` is fine.
    fn elements(&mut self, elements: &'t [Expr]) {
        for element in elements {
            match element {
                Expr::Starred(star) => self.expr(&star.value),
                _ => self.expr(element),
            }
        }
    }

    fn arguments(&mut self, args: &'t [Expr], keywords: &'t [ast::Keyword]) {
        if args.len() + keywords.len() > 1 {
            for arg in args {
                if matches!(arg, Expr::GeneratorExp(_)) && !self.is_parenthesised(arg.range()) {
                    self.cx
                        .error(
                            codes::BARE_GENERATOR,
                            arg.range(),
                            "a generator expression beside other arguments needs parentheses",
                        )
                        .help("put `(` and `)` around it");
                }
            }
        }
        self.elements(args);
        keywords.iter().for_each(|k| self.expr(&k.value));
    }

    /// Whether the first character of a range is a bracket that its last one closes.
    fn is_parenthesised(&mut self, place: TextRange) -> bool {
        let lexed = super::lex::lex_expression(self.cx, place);
        let mut depth = 0;
        let close = lexed.tokens.iter().position(|(tok, _)| {
            depth += super::context::depth_change(tok);
            depth == 0
        });
        close.is_some_and(|n| n > 0 && n + 1 == lexed.tokens.len())
    }

    /// An assignment's target: its shape, and the expressions in it.
    fn target(&mut self, target: &'t Expr) {
        self.target_shape(target);
        match target {
            Expr::Starred(star) => self.expr(&star.value),
            _ => self.expr(target),
        }
    }

    fn target_shape(&mut self, target: &'t Expr) {
        if let Expr::Starred(star) = target {
            self.cx
                .error(codes::STARRED_MISUSE, star.range, "a starred target must stand in a list or tuple")
                .help("add a comma: `*x, = …`");
            return;
        }
        self.inner_target(target);
    }

    fn inner_target(&mut self, target: &'t Expr) {
        let elements = match target {
            Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => return,
            Expr::Starred(star) => return self.inner_target(&star.value),
            Expr::Tuple(e) => &e.elts,
            Expr::List(e) => &e.elts,
            _ => return self.refuse_target(target),
        };
        let mut first: Option<TextRange> = None;
        for element in elements {
            if let (Expr::Starred(star), Some(first)) = (element, first) {
                let span = self.cx.span(first);
                self.cx
                    .error(codes::TWO_STARS, star.range, "only one name can take the rest")
                    .because(span, "this one already does");
            }
            if let Expr::Starred(star) = element {
                first = Some(star.range);
            }
            self.inner_target(element);
        }
    }

    fn refuse_target(&mut self, target: &Expr) {
        let what = describe(target);
        let message = self.cx.error(codes::BAD_TARGET, target.range(), format!("cannot assign to {what}"));
        match target {
            Expr::Call(_) | Expr::BinOp(_) | Expr::BoolOp(_) | Expr::Compare(_) => {
                message.help(
                    "the left side must be a variable, an attribute or an element; to compare, write `==`",
                );
            }
            _ => {
                message.help("the left side must be a variable, an attribute or an element");
            }
        }
    }

    fn single_target(&mut self, target: &'t Expr, code: crate::diag::Code, refusal: &str) {
        if !matches!(target, Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_)) {
            let what = describe(target);
            self.cx
                .error(code, target.range(), format!("{what} {refusal}"))
                .help("the left side must be one variable, attribute or element");
        }
        self.expr(target);
    }

    fn delete(&mut self, target: &'t Expr) {
        match target {
            Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => self.expr(target),
            Expr::Tuple(e) => e.elts.iter().for_each(|e| self.delete(e)),
            Expr::List(e) => e.elts.iter().for_each(|e| self.delete(e)),
            _ => {
                let what = describe(target);
                self.cx
                    .error(codes::BAD_DELETE, target.range(), format!("cannot delete {what}"))
                    .help("`del` takes variables, attributes and elements");
            }
        }
    }
}

/// How messages name a kind of expression.
pub(super) fn describe(expr: &Expr) -> &'static str {
    match expr {
        Expr::BoolOp(_) => "a logical expression",
        Expr::NamedExpr(_) => "an assignment expression",
        Expr::BinOp(_) | Expr::UnaryOp(_) => "the result of an operator",
        Expr::Lambda(_) => "a lambda",
        Expr::IfExp(_) => "a conditional expression",
        Expr::Dict(_) => "a dict",
        Expr::Set(_) => "a set",
        Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) => "a comprehension",
        Expr::GeneratorExp(_) => "a generator expression",
        Expr::Await(_) => "an `await` expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "a `yield` expression",
        Expr::Compare(_) => "a comparison",
        Expr::Call(_) => "the result of a call",
        Expr::FormattedValue(_) | Expr::JoinedStr(_) => "an f-string",
        Expr::Constant(constant) => match constant.value {
            ast::Constant::None => "`None`",
            ast::Constant::Bool(true) => "`True`",
            ast::Constant::Bool(false) => "`False`",
            ast::Constant::Ellipsis => "`...`",
            _ => "a literal",
        },
        Expr::Attribute(_) => "an attribute",
        Expr::Subscript(_) => "an element",
        Expr::Starred(_) => "a starred expression",
        Expr::Name(_) => "a variable",
        Expr::List(_) => "a list",
        Expr::Tuple(_) => "a tuple",
        Expr::Slice(_) => "a slice",
    }
}
