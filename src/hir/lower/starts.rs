//! What a text variable is known to begin with where it is read, as `getattr(object, name)` asks: from the literals it
//! was assigned, `name = "visit_" + kind`, and from tests on the way, `if name.startswith("cmd_")`.

use crate::syntax::ast::{self, Ranged};
use crate::syntax::{blocks, children, of_stmt};

/// What the variable may begin with; nothing is known for `None`.
type Starts = Option<Vec<String>>;

/// The possible beginnings of a variable at a place in a module's body; empty if nothing is known.
pub(super) fn starts(body: &[ast::Stmt], read: &ast::ExprName) -> Vec<String> {
    let mut search = Search { read, name: read.id.as_str(), found: None };
    search.block(body, Some(Vec::new()));
    search.found.flatten().unwrap_or_default()
}

struct Search<'t> {
    read: &'t ast::ExprName,
    name: &'t str,
    found: Option<Starts>,
}

fn either(a: Starts, b: Starts) -> Starts {
    let (mut a, b) = (a?, b?);
    a.extend(b);
    Some(a)
}

impl Search<'_> {
    fn holds(&self, node: &impl Ranged) -> bool {
        node.range().contains_range(self.read.range)
    }

    fn is_name(&self, expr: &ast::Expr) -> bool {
        matches!(expr, ast::Expr::Name(n) if n.id.as_str() == self.name)
    }

    /// Goes through statements in their order, down to the place.
    fn block(&mut self, body: &[ast::Stmt], mut known: Starts) {
        for stmt in body {
            if self.holds(stmt) {
                return self.inside(stmt, known);
            }
            if let ast::Stmt::If(s) = stmt
                && s.orelse.is_empty()
                && matches!(s.body.last(), Some(last) if leaves(last))
                && let Some(fact) = self.denied(&s.test)
            {
                known = Some(fact);
                continue;
            }
            known = self.after(stmt, known);
        }
    }

    fn inside(&mut self, stmt: &ast::Stmt, known: Starts) {
        match stmt {
            ast::Stmt::FunctionDef(s) => {
                let is_local = known_in(&s.body, self) && !self.is_param(&s.args);
                return self.block(&s.body, is_local.then(Vec::new));
            }
            ast::Stmt::ClassDef(s) => return self.block(&s.body, None),
            ast::Stmt::If(s) => {
                if self.holds(&*s.test) {
                    return self.expr(&s.test, known);
                }
                if s.body.iter().any(|stmt| self.holds(stmt)) {
                    let known = self.told(&s.test).or(known);
                    return self.block(&s.body, known);
                }
            }
            _ => {}
        }
        // The other blocks of the statement may have run before.
        let around = self.after(stmt, known.clone());
        for inner in blocks(stmt) {
            if inner.iter().any(|stmt| self.holds(stmt)) {
                let known = match stmt {
                    ast::Stmt::If(_) => known,
                    ast::Stmt::While(s) => self.told(&s.test).or(around),
                    _ => around,
                };
                return self.block(inner, known);
            }
        }
        let mut parts = Vec::new();
        of_stmt(stmt, &mut |expr| parts.push(expr));
        if let Some(part) = parts.into_iter().find(|part| self.holds(*part)) {
            self.expr(part, known);
        }
    }

    /// Down an expression.
    fn expr(&mut self, expr: &ast::Expr, known: Starts) {
        match expr {
            ast::Expr::Name(n) => {
                if std::ptr::eq(n, self.read) {
                    self.found = Some(known);
                }
                return;
            }
            ast::Expr::Lambda(_) => {
                let mut parts = Vec::new();
                children(expr, &mut |part| parts.push(part));
                if let Some(part) = parts.into_iter().find(|part| self.holds(*part)) {
                    self.expr(part, None);
                }
                return;
            }
            ast::Expr::ListComp(e) => return self.comprehension(&e.generators, &[&e.elt], known),
            ast::Expr::SetComp(e) => return self.comprehension(&e.generators, &[&e.elt], known),
            ast::Expr::GeneratorExp(e) => return self.comprehension(&e.generators, &[&e.elt], known),
            ast::Expr::DictComp(e) => return self.comprehension(&e.generators, &[&e.key, &e.value], known),
            ast::Expr::IfExp(e) if self.holds(&*e.body) => {
                let known = self.told(&e.test).or(known);
                return self.expr(&e.body, known);
            }
            ast::Expr::BoolOp(e) if matches!(e.op, ast::BoolOp::And) => return self.all(&e.values, known),
            _ => {}
        }
        let mut parts = Vec::new();
        children(expr, &mut |part| parts.push(part));
        if let Some(part) = parts.into_iter().find(|part| self.holds(*part)) {
            self.expr(part, known);
        }
    }

    /// Down one of several tests, each of which is made only if those before it hold.
    fn all(&mut self, tests: &[ast::Expr], mut known: Starts) {
        for test in tests {
            if self.holds(test) {
                return self.expr(test, known);
            }
            known = self.told(test).or(known);
        }
    }

    fn comprehension(&mut self, clauses: &[ast::Comprehension], elements: &[&ast::Expr], mut known: Starts) {
        for clause in clauses {
            if self.holds(&clause.iter) {
                return self.expr(&clause.iter, known);
            }
            if self.mentions(&clause.target) {
                known = None;
            }
            if clause.ifs.iter().any(|test| self.holds(test)) {
                return self.all(&clause.ifs, known);
            }
            for test in &clause.ifs {
                known = self.told(test).or(known);
            }
        }
        if let Some(element) = elements.iter().find(|element| self.holds(**element)) {
            self.expr(element, known);
        }
    }

    /// What is known after a statement, or while it runs.
    fn after(&self, stmt: &ast::Stmt, known: Starts) -> Starts {
        if let ast::Stmt::Assign(s) = stmt
            && s.targets.iter().any(|target| self.is_name(target))
        {
            return Some(vec![prefix(&s.value)]);
        }
        let mut given = Some(Vec::new());
        self.gather(stmt, &mut given);
        either(known, given)
    }

    /// What a statement and those in it may assign to the variable.
    fn gather(&self, stmt: &ast::Stmt, given: &mut Starts) {
        let mut other = false;
        of_stmt(stmt, &mut |expr| other |= self.walrus(expr));
        match stmt {
            ast::Stmt::Assign(s) => {
                for target in &s.targets {
                    if self.is_name(target) {
                        *given = either(given.take(), Some(vec![prefix(&s.value)]));
                    } else {
                        other |= self.mentions(target);
                    }
                }
            }
            ast::Stmt::AnnAssign(s) if self.is_name(&s.target) => {
                let value = s.value.as_deref().map(prefix);
                *given = either(given.take(), Some(value.into_iter().collect()));
            }
            ast::Stmt::For(s) => other |= self.mentions(&s.target),
            ast::Stmt::With(s) => {
                other |= s.items.iter().filter_map(|i| i.optional_vars.as_deref()).any(|t| self.mentions(t));
            }
            ast::Stmt::Import(s) => other |= s.names.iter().any(|n| self.is_alias(n)),
            ast::Stmt::ImportFrom(s) => other |= s.names.iter().any(|n| self.is_alias(n)),
            ast::Stmt::FunctionDef(s) => {
                // Assigned from within, by `nonlocal` and `global`.
                other |= s.name.as_str() == self.name || !known_in(&s.body, self);
                *given = given.take().filter(|_| !other);
                return;
            }
            ast::Stmt::ClassDef(s) => other |= s.name.as_str() == self.name,
            ast::Stmt::Try(s) => {
                other |= s.handlers.iter().any(|handler| {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    handler.name.as_ref().is_some_and(|n| n.as_str() == self.name)
                });
            }
            // What patterns capture is not looked at.
            ast::Stmt::Match(_) => other = true,
            _ => {}
        }
        if other {
            *given = None;
        }
        for inner in blocks(stmt) {
            inner.iter().for_each(|stmt| self.gather(stmt, given));
        }
    }

    fn is_alias(&self, alias: &ast::Alias) -> bool {
        alias.asname.as_ref().unwrap_or(&alias.name).as_str() == self.name
    }

    fn is_param(&self, args: &ast::Arguments) -> bool {
        let plain = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs).map(|p| &p.def);
        let stars = args.vararg.as_deref().into_iter().chain(args.kwarg.as_deref());
        plain.chain(stars).any(|param| param.arg.as_str() == self.name)
    }

    /// Whether the variable stands anywhere in an expression.
    fn mentions(&self, expr: &ast::Expr) -> bool {
        let mut found = self.is_name(expr);
        children(expr, &mut |part| found = found || self.mentions(part));
        found
    }

    fn walrus(&self, expr: &ast::Expr) -> bool {
        let mut found = matches!(expr, ast::Expr::NamedExpr(e) if self.is_name(&e.target));
        children(expr, &mut |part| found = found || self.walrus(part));
        found
    }

    /// What the variable begins with if a test holds.
    fn told(&self, test: &ast::Expr) -> Starts {
        match test {
            ast::Expr::BoolOp(e) if matches!(e.op, ast::BoolOp::And) => {
                e.values.iter().find_map(|part| self.told(part))
            }
            ast::Expr::BoolOp(e) => e.values.iter().map(|part| self.told(part)).reduce(either).flatten(),
            ast::Expr::Call(call) => match (&*call.func, call.args.as_slice()) {
                (ast::Expr::Attribute(a), [text])
                    if a.attr.as_str() == "startswith" && self.is_name(&a.value) =>
                {
                    literals(text)
                }
                _ => None,
            },
            ast::Expr::Compare(e) => {
                let ([op], [right]) = (e.ops.as_slice(), e.comparators.as_slice()) else { return None };
                match (op, &*e.left) {
                    (ast::CmpOp::Eq | ast::CmpOp::In, left) if self.is_name(left) => literals(right),
                    (ast::CmpOp::Eq, ast::Expr::Subscript(s)) if self.is_name(&s.value) => match &*s.slice {
                        ast::Expr::Slice(slice) if slice.lower.is_none() && slice.step.is_none() => {
                            literals(right)
                        }
                        _ => None,
                    },
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What the variable begins with if a test does not hold.
    fn denied(&self, test: &ast::Expr) -> Starts {
        match test {
            ast::Expr::UnaryOp(e) if matches!(e.op, ast::UnaryOp::Not) => self.told(&e.operand),
            ast::Expr::BoolOp(e) if matches!(e.op, ast::BoolOp::Or) => {
                e.values.iter().find_map(|part| self.denied(part))
            }
            _ => None,
        }
    }
}

/// Whether a function's variable of that name is its own, as far as its body can tell.
fn known_in(body: &[ast::Stmt], search: &Search) -> bool {
    body.iter().all(|stmt| {
        let elsewhere = match stmt {
            ast::Stmt::Global(s) => s.names.iter().any(|n| n.as_str() == search.name),
            ast::Stmt::Nonlocal(s) => s.names.iter().any(|n| n.as_str() == search.name),
            _ => false,
        };
        !elsewhere && blocks(stmt).into_iter().all(|inner| known_in(inner, search))
    })
}

fn leaves(stmt: &ast::Stmt) -> bool {
    matches!(stmt, ast::Stmt::Continue(_) | ast::Stmt::Return(_) | ast::Stmt::Raise(_) | ast::Stmt::Break(_))
}

/// A literal text, or a tuple, list or set of them.
fn literals(expr: &ast::Expr) -> Starts {
    match expr {
        ast::Expr::Constant(c) => Some(vec![c.value.as_str()?.clone()]),
        ast::Expr::Tuple(t) => t.elts.iter().map(literals).reduce(either).flatten(),
        ast::Expr::List(t) => t.elts.iter().map(literals).reduce(either).flatten(),
        ast::Expr::Set(t) => t.elts.iter().map(literals).reduce(either).flatten(),
        _ => None,
    }
}

/// What a text expression begins with, as far as it is a literal.
pub(super) fn prefix(expr: &ast::Expr) -> String {
    let literal = |e: &ast::Expr| match e {
        ast::Expr::Constant(c) => c.value.as_str().cloned(),
        _ => None,
    };
    let before = |text: String, mark: char| text.split(mark).next().unwrap_or_default().to_owned();
    match expr {
        ast::Expr::Constant(_) => literal(expr).unwrap_or_default(),
        ast::Expr::BinOp(b) if matches!(b.op, ast::Operator::Add) => prefix(&b.left),
        ast::Expr::BinOp(b) => literal(&b.left).map_or_else(String::new, |text| before(text, '%')),
        ast::Expr::JoinedStr(j) => j.values.first().and_then(literal).unwrap_or_default(),
        ast::Expr::Call(c) => match &*c.func {
            ast::Expr::Attribute(a) if a.attr.as_str() == "format" => {
                literal(&a.value).map_or_else(String::new, |text| before(text, '{'))
            }
            _ => String::new(),
        },
        _ => String::new(),
    }
}
