//! `--emit=ast`: the tree as indented text, one node a line: its kind, what is not a node, and its range.

use super::ast::{self, Arguments, Expr, Pattern, Ranged, Stmt};
use super::{Directive, Parsed};

/// Prints a file's tree.
#[must_use]
pub fn dump_ast(parsed: &Parsed) -> String {
    let mut dump = Dump { parsed, out: String::new(), depth: 0 };
    dump.block(&parsed.body);
    dump.out
}

struct Dump<'p> {
    parsed: &'p Parsed,
    out: String,
    depth: usize,
}

impl Dump<'_> {
    /// Writes a node's line.
    fn line(&mut self, text: &str, range: Option<ast::text_size::TextRange>) {
        self.out.push_str(&"  ".repeat(self.depth));
        self.out.push_str(text);
        if let Some(range) = range {
            self.out.push_str(&format!(" {}..{}", u32::from(range.start()), u32::from(range.end())));
        }
        self.out.push('\n');
    }

    /// Writes what `inside` writes one level deeper, under a heading.
    fn under(&mut self, heading: &str, inside: impl FnOnce(&mut Self)) {
        self.line(heading, None);
        self.deeper(inside);
    }

    fn deeper(&mut self, inside: impl FnOnce(&mut Self)) {
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    fn block(&mut self, body: &[Stmt]) {
        body.iter().for_each(|s| self.stmt(s));
    }

    fn named_block(&mut self, heading: &str, body: &[Stmt]) {
        if !body.is_empty() {
            self.under(heading, |d| d.block(body));
        }
    }

    fn named(&mut self, heading: &str, expr: Option<&Expr>) {
        if let Some(expr) = expr {
            self.under(heading, |d| d.expr(expr));
        }
    }

    fn exprs(&mut self, exprs: &[Expr]) {
        exprs.iter().for_each(|e| self.expr(e));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let head = self.stmt_head(stmt);
        self.line(&head, Some(stmt.range()));
        self.deeper(|d| d.stmt_inside(stmt));
    }

    fn stmt_head(&self, stmt: &Stmt) -> String {
        let names =
            |names: &[ast::Identifier]| names.iter().map(|n| n.as_str()).collect::<Vec<_>>().join(", ");
        let aliases = |names: &[ast::Alias]| {
            let one = |n: &ast::Alias| {
                n.asname.as_ref().map_or_else(|| n.name.to_string(), |a| format!("{} as {a}", n.name))
            };
            names.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        match stmt {
            Stmt::FunctionDef(s) => format!("FunctionDef {}", s.name),
            Stmt::AsyncFunctionDef(s) => format!("AsyncFunctionDef {}", s.name),
            Stmt::ClassDef(s) => format!("ClassDef {}", s.name),
            Stmt::Return(_) => "Return".into(),
            Stmt::Delete(_) => "Delete".into(),
            Stmt::Assign(_) => "Assign".into(),
            Stmt::TypeAlias(_) => "TypeAlias".into(),
            Stmt::AugAssign(s) => format!("AugAssign {:?}", s.op),
            Stmt::AnnAssign(_) => "AnnAssign".into(),
            Stmt::For(_) => "For".into(),
            Stmt::AsyncFor(_) => "AsyncFor".into(),
            Stmt::While(_) => "While".into(),
            Stmt::If(_) => "If".into(),
            Stmt::With(_) => "With".into(),
            Stmt::AsyncWith(_) => "AsyncWith".into(),
            Stmt::Match(_) => "Match".into(),
            Stmt::Raise(_) => "Raise".into(),
            Stmt::Try(_) => "Try".into(),
            Stmt::TryStar(_) => "TryStar".into(),
            Stmt::Assert(_) => "Assert".into(),
            Stmt::Import(s) => format!("Import {}", aliases(&s.names)),
            Stmt::ImportFrom(s) => {
                let dots = ".".repeat(s.level.map_or(0, |n| n.to_usize()));
                let module = s.module.as_ref().map_or("", |m| m.as_str());
                format!("ImportFrom {dots}{module}: {}", aliases(&s.names))
            }
            Stmt::Global(s) => format!("Global {}", names(&s.names)),
            Stmt::Nonlocal(s) => format!("Nonlocal {}", names(&s.names)),
            Stmt::Expr(_) => "Expr".into(),
            Stmt::Pass(s) => match self.parsed.marks.directives.get(&s.range.start().into()) {
                Some(Directive::Include(header)) => format!("Include {header}"),
                Some(Directive::Pragma(text)) => format!("Pragma {text:?}"),
                None => "Pass".into(),
            },
            Stmt::Break(_) => "Break".into(),
            Stmt::Continue(_) => "Continue".into(),
        }
    }

    fn stmt_inside(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::FunctionDef(s) => self.function(&s.decorator_list, &s.args, s.returns.as_deref(), &s.body),
            Stmt::AsyncFunctionDef(s) => {
                self.function(&s.decorator_list, &s.args, s.returns.as_deref(), &s.body)
            }
            Stmt::ClassDef(s) => {
                s.decorator_list.iter().for_each(|e| self.named("decorator", Some(e)));
                s.bases.iter().for_each(|e| self.named("base", Some(e)));
                self.keywords(&s.keywords);
                self.block(&s.body);
            }
            Stmt::Return(s) => s.value.iter().for_each(|e| self.expr(e)),
            Stmt::Delete(s) => self.exprs(&s.targets),
            Stmt::Assign(s) => {
                self.exprs(&s.targets);
                self.expr(&s.value);
            }
            Stmt::TypeAlias(s) => [&s.name, &s.value].into_iter().for_each(|e| self.expr(e)),
            Stmt::AugAssign(s) => [&s.target, &s.value].into_iter().for_each(|e| self.expr(e)),
            Stmt::AnnAssign(s) => {
                self.expr(&s.target);
                self.named("annotation", Some(&s.annotation));
                s.value.iter().for_each(|e| self.expr(e));
            }
            Stmt::For(s) => self.for_loop(&s.target, &s.iter, &s.body, &s.orelse),
            Stmt::AsyncFor(s) => self.for_loop(&s.target, &s.iter, &s.body, &s.orelse),
            Stmt::While(s) => {
                self.expr(&s.test);
                self.named_block("body", &s.body);
                self.named_block("else", &s.orelse);
            }
            Stmt::If(s) => {
                self.expr(&s.test);
                self.named_block("body", &s.body);
                self.named_block("else", &s.orelse);
            }
            Stmt::With(s) => self.with(&s.items, &s.body),
            Stmt::AsyncWith(s) => self.with(&s.items, &s.body),
            Stmt::Match(s) => {
                self.expr(&s.subject);
                for case in &s.cases {
                    self.under("case", |d| {
                        d.pattern(&case.pattern);
                        d.named("guard", case.guard.as_deref());
                        d.named_block("body", &case.body);
                    });
                }
            }
            Stmt::Raise(s) => {
                s.exc.iter().for_each(|e| self.expr(e));
                self.named("from", s.cause.as_deref());
            }
            Stmt::Try(s) => self.try_stmt(&s.body, &s.handlers, &s.orelse, &s.finalbody),
            Stmt::TryStar(s) => self.try_stmt(&s.body, &s.handlers, &s.orelse, &s.finalbody),
            Stmt::Assert(s) => {
                self.expr(&s.test);
                s.msg.iter().for_each(|e| self.expr(e));
            }
            Stmt::Expr(s) => self.expr(&s.value),
            Stmt::Import(_)
            | Stmt::ImportFrom(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::Pass(_)
            | Stmt::Break(_)
            | Stmt::Continue(_) => {}
        }
    }

    fn function(&mut self, decorators: &[Expr], args: &Arguments, returns: Option<&Expr>, body: &[Stmt]) {
        decorators.iter().for_each(|e| self.named("decorator", Some(e)));
        self.arguments(args);
        self.named("returns", returns);
        self.block(body);
    }

    fn arguments(&mut self, args: &Arguments) {
        let groups = [("posonly", &args.posonlyargs), ("param", &args.args), ("kwonly", &args.kwonlyargs)];
        for (n, (word, params)) in groups.into_iter().enumerate() {
            if n == 2 {
                args.vararg.iter().for_each(|arg| self.param("*", arg, None));
            }
            params.iter().for_each(|p| self.param(&format!("{word} "), &p.def, p.default.as_deref()));
        }
        args.kwarg.iter().for_each(|arg| self.param("**", arg, None));
    }

    fn param(&mut self, word: &str, arg: &ast::Arg, default: Option<&Expr>) {
        self.line(&format!("{word}{}", arg.arg), Some(arg.range));
        self.deeper(|d| {
            d.named("annotation", arg.annotation.as_deref());
            d.named("default", default);
        });
    }

    fn for_loop(&mut self, target: &Expr, iter: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        self.expr(target);
        self.expr(iter);
        self.named_block("body", body);
        self.named_block("else", orelse);
    }

    fn with(&mut self, items: &[ast::WithItem], body: &[Stmt]) {
        for item in items {
            self.expr(&item.context_expr);
            self.named("as", item.optional_vars.as_deref());
        }
        self.named_block("body", body);
    }

    fn try_stmt(
        &mut self,
        body: &[Stmt],
        handlers: &[ast::ExceptHandler],
        orelse: &[Stmt],
        finalbody: &[Stmt],
    ) {
        self.named_block("body", body);
        for handler in handlers {
            let ast::ExceptHandler::ExceptHandler(handler) = handler;
            let name = handler.name.as_ref().map_or_else(String::new, |n| format!(" as {n}"));
            self.under(&format!("except{name}"), |d| {
                handler.type_.iter().for_each(|e| d.expr(e));
                d.named_block("body", &handler.body);
            });
        }
        self.named_block("else", orelse);
        self.named_block("finally", finalbody);
    }

    fn expr(&mut self, expr: &Expr) {
        let head = self.expr_head(expr);
        self.line(&head, Some(expr.range()));
        self.deeper(|d| d.expr_inside(expr));
    }

    fn expr_head(&self, expr: &Expr) -> String {
        let marks = &self.parsed.marks;
        let start = u32::from(expr.start());
        match expr {
            Expr::BoolOp(e) => format!("BoolOp {:?}", e.op),
            Expr::NamedExpr(_) => "NamedExpr".into(),
            Expr::BinOp(e) => format!("BinOp {:?}", e.op),
            Expr::UnaryOp(_) if marks.address_of.contains(&start) => "AddressOf".into(),
            Expr::UnaryOp(e) => format!("UnaryOp {:?}", e.op),
            Expr::Lambda(_) => "Lambda".into(),
            Expr::IfExp(_) => "IfExp".into(),
            Expr::Dict(_) => "Dict".into(),
            Expr::Set(_) => "Set".into(),
            Expr::ListComp(_) => "ListComp".into(),
            Expr::SetComp(_) => "SetComp".into(),
            Expr::DictComp(_) => "DictComp".into(),
            Expr::GeneratorExp(_) => "GeneratorExp".into(),
            Expr::Await(_) => "Await".into(),
            Expr::Yield(_) => "Yield".into(),
            Expr::YieldFrom(_) => "YieldFrom".into(),
            Expr::Compare(e) => {
                format!("Compare {}", e.ops.iter().map(|op| format!("{op:?}")).collect::<Vec<_>>().join(" "))
            }
            Expr::Call(_) => {
                if let Some(native) = marks.native.get(&start) {
                    let result = native.result.as_ref().map_or_else(String::new, |t| format!(" -> {t}"));
                    format!("NativeCall{result}")
                } else if let Some(print) = marks.print_statements.get(&start) {
                    if print.trailing_comma { "PrintStatement,".into() } else { "PrintStatement".into() }
                } else {
                    "Call".into()
                }
            }
            Expr::FormattedValue(e) => match e.conversion {
                ast::ConversionFlag::None => "FormattedValue".into(),
                ast::ConversionFlag::Str => "FormattedValue !s".into(),
                ast::ConversionFlag::Ascii => "FormattedValue !a".into(),
                ast::ConversionFlag::Repr => "FormattedValue !r".into(),
            },
            Expr::JoinedStr(_) => "JoinedStr".into(),
            Expr::Constant(e) => constant(&e.value),
            Expr::Attribute(e) => format!("Attribute {}", e.attr),
            Expr::Subscript(_) => "Subscript".into(),
            Expr::Starred(_) => "Starred".into(),
            Expr::Name(e) => format!("Name {}", e.id),
            Expr::List(_) => "List".into(),
            Expr::Tuple(_) => "Tuple".into(),
            Expr::Slice(_) => "Slice".into(),
        }
    }

    fn expr_inside(&mut self, expr: &Expr) {
        match expr {
            Expr::Lambda(e) => {
                self.arguments(&e.args);
                self.expr(&e.body);
            }
            Expr::Dict(e) => {
                for (key, value) in e.keys.iter().zip(&e.values) {
                    match key {
                        Some(key) => self.expr(key),
                        None => self.line("**", None),
                    }
                    self.expr(value);
                }
            }
            Expr::ListComp(e) => self.comprehension(&[&e.elt], &e.generators),
            Expr::SetComp(e) => self.comprehension(&[&e.elt], &e.generators),
            Expr::DictComp(e) => self.comprehension(&[&e.key, &e.value], &e.generators),
            Expr::GeneratorExp(e) => self.comprehension(&[&e.elt], &e.generators),
            Expr::Call(e) => {
                self.expr(&e.func);
                self.exprs(&e.args);
                self.keywords(&e.keywords);
            }
            Expr::FormattedValue(e) => {
                self.expr(&e.value);
                self.named("format", e.format_spec.as_deref());
            }
            Expr::Slice(e) => {
                self.named("lower", e.lower.as_deref());
                self.named("upper", e.upper.as_deref());
                self.named("step", e.step.as_deref());
            }
            Expr::BoolOp(_)
            | Expr::NamedExpr(_)
            | Expr::BinOp(_)
            | Expr::UnaryOp(_)
            | Expr::IfExp(_)
            | Expr::Set(_)
            | Expr::Await(_)
            | Expr::Yield(_)
            | Expr::YieldFrom(_)
            | Expr::Compare(_)
            | Expr::JoinedStr(_)
            | Expr::Constant(_)
            | Expr::Attribute(_)
            | Expr::Subscript(_)
            | Expr::Starred(_)
            | Expr::Name(_)
            | Expr::List(_)
            | Expr::Tuple(_) => {
                super::walk::children(expr, &mut |e| self.expr(e));
            }
        }
    }

    fn keywords(&mut self, keywords: &[ast::Keyword]) {
        for keyword in keywords {
            let head = keyword.arg.as_ref().map_or_else(|| "**".to_owned(), |name| format!("{name}="));
            self.named(&head, Some(&keyword.value));
        }
    }

    fn comprehension(&mut self, elements: &[&Expr], generators: &[ast::Comprehension]) {
        elements.iter().for_each(|e| self.expr(e));
        for generator in generators {
            self.under(if generator.is_async { "async for" } else { "for" }, |d| {
                d.expr(&generator.target);
                d.expr(&generator.iter);
                generator.ifs.iter().for_each(|e| d.named("if", Some(e)));
            });
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let name = |name: &Option<ast::Identifier>| name.as_ref().map_or("_", |n| n.as_str()).to_owned();
        let head = match pattern {
            Pattern::MatchValue(_) => "MatchValue".into(),
            Pattern::MatchSingleton(p) => format!("MatchSingleton {}", constant(&p.value)),
            Pattern::MatchSequence(_) => "MatchSequence".into(),
            Pattern::MatchMapping(p) => {
                p.rest.as_ref().map_or_else(|| "MatchMapping".into(), |rest| format!("MatchMapping **{rest}"))
            }
            Pattern::MatchClass(_) => "MatchClass".into(),
            Pattern::MatchStar(p) => format!("MatchStar {}", name(&p.name)),
            Pattern::MatchAs(p) => format!("MatchAs {}", name(&p.name)),
            Pattern::MatchOr(_) => "MatchOr".into(),
        };
        self.line(&head, Some(pattern.range()));
        self.deeper(|d| match pattern {
            Pattern::MatchValue(p) => d.expr(&p.value),
            Pattern::MatchSingleton(_) | Pattern::MatchStar(_) => {}
            Pattern::MatchSequence(p) => p.patterns.iter().for_each(|p| d.pattern(p)),
            Pattern::MatchMapping(p) => {
                for (key, pattern) in p.keys.iter().zip(&p.patterns) {
                    d.expr(key);
                    d.pattern(pattern);
                }
            }
            Pattern::MatchClass(p) => {
                d.expr(&p.cls);
                p.patterns.iter().for_each(|p| d.pattern(p));
                for (name, pattern) in p.kwd_attrs.iter().zip(&p.kwd_patterns) {
                    d.under(&format!("{name}="), |d| d.pattern(pattern));
                }
            }
            Pattern::MatchAs(p) => p.pattern.iter().for_each(|p| d.pattern(p)),
            Pattern::MatchOr(p) => p.patterns.iter().for_each(|p| d.pattern(p)),
        });
    }
}

fn constant(value: &ast::Constant) -> String {
    match value {
        ast::Constant::None => "None".into(),
        ast::Constant::Bool(true) => "True".into(),
        ast::Constant::Bool(false) => "False".into(),
        ast::Constant::Str(text) => format!("Str {text:?}"),
        ast::Constant::Bytes(bytes) => format!("Bytes \"{}\"", bytes.escape_ascii()),
        ast::Constant::Int(value) => format!("Int {value}"),
        ast::Constant::Tuple(_) => "Tuple".into(),
        ast::Constant::Float(value) => format!("Float {value:?}"),
        ast::Constant::Complex { imag, .. } => format!("Complex {imag:?}j"),
        ast::Constant::Ellipsis => "Ellipsis".into(),
    }
}
