//! `match`, reduced to a chain of `if`s. The subject gets a temporary; a pattern becomes a test over it and
//! the list of names it binds; nested patterns that need a value of their own get temporaries inside the
//! test. Names are bound when the whole pattern has matched, before the guard.

use super::Lowerer;
use crate::hir::codes;
use crate::hir::{Arg, Clause, CmpOp, CompKind, Expr, ExprKind, LocalId, Stmt, StmtKind, Target, TargetKind};
use crate::source::Span;
use crate::syntax::ast;

/// Classes whose single positional pattern is the object itself.
const SELF_PATTERNS: &[&str] =
    &["bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"];

/// A name to bind and the value it gets.
type Binding = (Target, Expr);

impl<'a> Lowerer<'a> {
    /// The statement `match`.
    pub(super) fn match_(&mut self, m: &'a ast::StmtMatch, out: &mut Vec<Stmt>) {
        let span = self.span(&*m.subject);
        let value = self.expr(&m.subject);
        let subject = self.temporary(span, "subject");
        out.push(self.assign(span, subject, value));
        let whole = self.span(m);
        let mut lowered = Vec::with_capacity(m.cases.len());
        for case in &m.cases {
            let at = self.span(&case.pattern);
            let mut bindings = Vec::new();
            let mut tests = Vec::new();
            self.pattern(&case.pattern, subject, &mut tests, &mut bindings);
            let mut binds: Vec<Stmt> = bindings
                .into_iter()
                .map(|(target, value)| Stmt {
                    span: at,
                    kind: StmtKind::Assign { targets: vec![target], value },
                })
                .collect();
            if let Some(guard) = &case.guard {
                let guard = self.expr(guard);
                let guard_span = guard.span;
                let guard = match binds.is_empty() {
                    true => guard,
                    false => {
                        let body = std::mem::take(&mut binds);
                        self.make(guard_span, ExprKind::Block { body, value: Box::new(guard) })
                    }
                };
                tests.push(guard);
            }
            binds.extend(self.body(&case.body));
            lowered.push((at, tests, binds));
        }
        let mut rest: Vec<Stmt> = Vec::new();
        for (at, tests, body) in lowered.into_iter().rev() {
            if tests.is_empty() {
                rest = body;
                continue;
            }
            let test = self.all_of(at, tests);
            rest = vec![Stmt { span: whole, kind: StmtKind::If { test, body, orelse: rest } }];
        }
        out.extend(rest);
    }

    fn all_of(&mut self, span: Span, mut tests: Vec<Expr>) -> Expr {
        match (tests.len(), tests.pop()) {
            (1, Some(only)) => only,
            (_, Some(last)) => {
                tests.push(last);
                self.make(span, ExprKind::Bool_ { is_and: true, items: tests })
            }
            (_, None) => self.make(span, ExprKind::Bool(true)),
        }
    }

    fn compare(&mut self, span: Span, left: Expr, op: CmpOp, right: Expr) -> Expr {
        self.make(span, ExprKind::Compare { first: Box::new(left), rest: vec![(op, right)] })
    }

    pub(super) fn int(&mut self, span: Span, n: i128) -> Expr {
        self.make(span, ExprKind::Int(n))
    }

    /// Adds what must hold for the pattern, and what it binds. An empty list of tests always matches.
    fn pattern(
        &mut self,
        pattern: &'a ast::Pattern,
        subject: LocalId,
        tests: &mut Vec<Expr>,
        binds: &mut Vec<Binding>,
    ) {
        let span = self.span(pattern);
        match pattern {
            ast::Pattern::MatchValue(p) => {
                let left = self.read(span, subject);
                let right = self.expr(&p.value);
                tests.push(self.compare(span, left, CmpOp::Eq, right));
            }
            ast::Pattern::MatchSingleton(p) => {
                let left = self.read(span, subject);
                let right = self.make(span, super::expr::constant(&p.value));
                tests.push(self.compare(span, left, CmpOp::Is, right));
            }
            ast::Pattern::MatchAs(p) => {
                if let Some(inner) = &p.pattern {
                    self.pattern(inner, subject, tests, binds);
                }
                if let Some(name) = &p.name {
                    self.bind_capture(name, span, subject, binds);
                }
            }
            ast::Pattern::MatchOr(p) => self.or_pattern(p, span, subject, tests),
            ast::Pattern::MatchSequence(p) => self.sequence(p, span, subject, tests, binds),
            ast::Pattern::MatchMapping(p) => self.mapping(p, span, subject, tests, binds),
            ast::Pattern::MatchClass(p) => self.class_pattern(p, span, subject, tests, binds),
            // Only inside sequences, which handle it themselves.
            ast::Pattern::MatchStar(_) => {}
        }
    }

    fn bind_capture(&mut self, name: &str, span: Span, subject: LocalId, binds: &mut Vec<Binding>) {
        let target = Target { span, kind: self.bind_name(name, span) };
        let value = self.read(span, subject);
        binds.push((target, value));
    }

    /// A pattern over a part of the subject.
    fn sub_pattern(
        &mut self,
        pattern: &'a ast::Pattern,
        part: Expr,
        tests: &mut Vec<Expr>,
        binds: &mut Vec<Binding>,
    ) {
        let span = self.span(pattern);
        match pattern {
            ast::Pattern::MatchAs(p) if p.pattern.is_none() => {
                if let Some(name) = &p.name {
                    let target = Target { span, kind: self.bind_name(name, span) };
                    binds.push((target, part));
                }
            }
            ast::Pattern::MatchValue(p) => {
                let right = self.expr(&p.value);
                tests.push(self.compare(span, part, CmpOp::Eq, right));
            }
            ast::Pattern::MatchSingleton(p) => {
                let right = self.make(span, super::expr::constant(&p.value));
                tests.push(self.compare(span, part, CmpOp::Is, right));
            }
            other => {
                let temp = self.temporary(span, "part");
                let store = self.assign(span, temp, part);
                let mut inner = Vec::new();
                self.pattern(other, temp, &mut inner, binds);
                let value = Box::new(self.all_of(span, inner));
                tests.push(self.make(span, ExprKind::Block { body: vec![store], value }));
            }
        }
    }

    fn or_pattern(
        &mut self,
        p: &'a ast::PatternMatchOr,
        span: Span,
        subject: LocalId,
        tests: &mut Vec<Expr>,
    ) {
        let mut items = Vec::with_capacity(p.patterns.len());
        for alternative in &p.patterns {
            let mut inner = Vec::new();
            let mut bound = Vec::new();
            self.pattern(alternative, subject, &mut inner, &mut bound);
            if !bound.is_empty() {
                let body = bound
                    .into_iter()
                    .map(|(target, value)| Stmt {
                        span,
                        kind: StmtKind::Assign { targets: vec![target], value },
                    })
                    .collect();
                let value = Box::new(self.make(span, ExprKind::Bool(true)));
                inner.push(self.make(span, ExprKind::Block { body, value }));
            }
            items.push(self.all_of(span, inner));
        }
        tests.push(self.make(span, ExprKind::Bool_ { is_and: false, items }));
    }

    fn sequence(
        &mut self,
        p: &'a ast::PatternMatchSequence,
        span: Span,
        subject: LocalId,
        tests: &mut Vec<Expr>,
        binds: &mut Vec<Binding>,
    ) {
        let star = p.patterns.iter().position(|p| matches!(p, ast::Pattern::MatchStar(_)));
        let of = self.read(span, subject);
        let classes = ["list", "tuple", "range"]
            .map(|name| Arg { star: false, value: self.make(span, ExprKind::Builtin(name.into())) });
        let classes = self.make(span, ExprKind::Tuple(classes.into_iter().collect()));
        tests.push(self.call_builtin(span, "isinstance", vec![of, classes]));
        let count = p.patterns.len();
        let of = self.read(span, subject);
        let length = self.call_builtin(span, "len", vec![of]);
        let (op, wanted) = if star.is_some() { (CmpOp::Ge, count - 1) } else { (CmpOp::Eq, count) };
        if op == CmpOp::Eq || wanted > 0 {
            let wanted = self.int(span, wanted as i128);
            tests.push(self.compare(span, length, op, wanted));
        }
        for (n, item) in p.patterns.iter().enumerate() {
            let at = self.span(item);
            let object = Box::new(self.read(at, subject));
            if let ast::Pattern::MatchStar(s) = item {
                let Some(name) = &s.name else { continue };
                let lo = Some(Box::new(self.int(at, n as i128)));
                let after = count - n - 1;
                let hi = (after > 0).then(|| Box::new(self.int(at, -(after as i128))));
                let part = self.make(at, ExprKind::Slice { object, lo, hi, step: None });
                let value = self.call_builtin(at, "list", vec![part]);
                let target = Target { span: at, kind: self.bind_name(name, at) };
                binds.push((target, value));
                continue;
            }
            let index = match star {
                Some(star) if n > star => n as i128 - count as i128,
                _ => n as i128,
            };
            let index = Box::new(self.int(at, index));
            let part = self.make(at, ExprKind::Index { object, index });
            self.sub_pattern(item, part, tests, binds);
        }
    }

    fn mapping(
        &mut self,
        p: &'a ast::PatternMatchMapping,
        span: Span,
        subject: LocalId,
        tests: &mut Vec<Expr>,
        binds: &mut Vec<Binding>,
    ) {
        let of = self.read(span, subject);
        let dict = self.make(span, ExprKind::Builtin("dict".into()));
        tests.push(self.call_builtin(span, "isinstance", vec![of, dict]));
        for (key, pattern) in p.keys.iter().zip(&p.patterns) {
            let at = self.span(key);
            let wanted = self.expr(key);
            let of = self.read(at, subject);
            tests.push(self.compare(at, wanted, CmpOp::In, of));
            let index = Box::new(self.expr(key));
            let object = Box::new(self.read(at, subject));
            let part = self.make(at, ExprKind::Index { object, index });
            self.sub_pattern(pattern, part, tests, binds);
        }
        let Some(rest) = &p.rest else { return };
        // `**rest`: {k: v for k, v in subject.items() if k not in (keys)}
        let (k, v) = (self.temporary(span, "key"), self.temporary(span, "value"));
        let object = self.read(span, subject);
        let items = self.attribute_of(object, "items", span);
        let iter = self.call(span, items, Vec::new());
        let target = [k, v].map(|local| Target { span, kind: TargetKind::Local(local) });
        let target =
            Target { span, kind: TargetKind::Tuple { items: target.into_iter().collect(), star: None } };
        let keys = p.keys.iter().map(|key| Arg { star: false, value: self.expr(key) }).collect::<Vec<_>>();
        let tests = match keys.is_empty() {
            true => Vec::new(),
            false => {
                let keys = self.make(span, ExprKind::Tuple(keys));
                let key = self.read(span, k);
                vec![self.compare(span, key, CmpOp::NotIn, keys)]
            }
        };
        let key = Some(Box::new(self.read(span, k)));
        let value = Box::new(self.read(span, v));
        let clauses = vec![Clause { target, iter, tests }];
        let value = self.make(span, ExprKind::Comprehension { kind: CompKind::Dict, clauses, key, value });
        let target = Target { span, kind: self.bind_name(rest, span) };
        binds.push((target, value));
    }

    fn class_pattern(
        &mut self,
        p: &'a ast::PatternMatchClass,
        span: Span,
        subject: LocalId,
        tests: &mut Vec<Expr>,
        binds: &mut Vec<Binding>,
    ) {
        let of = self.read(span, subject);
        let class = self.expr(&p.cls);
        let known = self.known_class(&class);
        let is_self = matches!(&class.kind, ExprKind::Builtin(name) if SELF_PATTERNS.contains(&&**name));
        tests.push(self.call_builtin(span, "isinstance", vec![of, class]));
        if is_self {
            if let Some(only) = p.patterns.first() {
                self.pattern(only, subject, tests, binds);
            }
        } else {
            let names = known.map(|c| self.positional_names(c)).unwrap_or_default();
            for (n, pattern) in p.patterns.iter().enumerate() {
                let at = self.span(pattern);
                let Some(name) = names.get(n) else {
                    self.diags
                        .error(codes::BAD_BASE, at, "this class has no `__match_args__` for a positional pattern")
                        .help("name the attribute: `Class(x=…)`, or give the class `__match_args__ = (\"x\", …)`");
                    break;
                };
                let object = self.read(at, subject);
                let part = self.attribute_of(object, name, at);
                self.sub_pattern(pattern, part, tests, binds);
            }
        }
        for (name, pattern) in p.kwd_attrs.iter().zip(&p.kwd_patterns) {
            let at = self.span(pattern);
            let object = self.read(at, subject);
            let part = self.attribute_of(object, name, at);
            self.sub_pattern(pattern, part, tests, binds);
        }
    }

    fn positional_names(&self, class: crate::hir::ClassId) -> Vec<String> {
        let mut todo = vec![class];
        while let Some(class) = todo.pop() {
            if let Some(names) = self.match_args.get(&class) {
                return names.clone();
            }
            todo.extend(self.program.classes[class].bases.iter().rev());
        }
        Vec::new()
    }
}
