//! The expressions right inside a node, in source order. The parser crate's own visitors are off by default
//! and hide the order; these two functions are all that is needed.

use super::ast::{Arguments, Comprehension, ExceptHandler, Expr, Stmt};

/// Calls `visit` with the expressions directly inside an expression.
pub fn children<'t>(expr: &'t Expr, visit: &mut dyn FnMut(&'t Expr)) {
    match expr {
        Expr::BoolOp(e) => e.values.iter().for_each(visit),
        Expr::NamedExpr(e) => [&e.target, &e.value].into_iter().for_each(|e| visit(e)),
        Expr::BinOp(e) => [&e.left, &e.right].into_iter().for_each(|e| visit(e)),
        Expr::UnaryOp(e) => visit(&e.operand),
        Expr::Lambda(e) => {
            defaults(&e.args, visit);
            visit(&e.body);
        }
        Expr::IfExp(e) => [&e.body, &e.test, &e.orelse].into_iter().for_each(|e| visit(e)),
        Expr::Dict(e) => {
            for (key, value) in e.keys.iter().zip(&e.values) {
                key.iter().for_each(&mut *visit);
                visit(value);
            }
        }
        Expr::Set(e) => e.elts.iter().for_each(visit),
        Expr::ListComp(e) => comprehension(&[&e.elt], &e.generators, visit),
        Expr::SetComp(e) => comprehension(&[&e.elt], &e.generators, visit),
        Expr::DictComp(e) => comprehension(&[&e.key, &e.value], &e.generators, visit),
        Expr::GeneratorExp(e) => comprehension(&[&e.elt], &e.generators, visit),
        Expr::Await(e) => visit(&e.value),
        Expr::Yield(e) => e.value.iter().for_each(|e| visit(e)),
        Expr::YieldFrom(e) => visit(&e.value),
        Expr::Compare(e) => {
            visit(&e.left);
            e.comparators.iter().for_each(visit);
        }
        Expr::Call(e) => {
            visit(&e.func);
            e.args.iter().for_each(&mut *visit);
            e.keywords.iter().for_each(|k| visit(&k.value));
        }
        Expr::FormattedValue(e) => {
            visit(&e.value);
            e.format_spec.iter().for_each(|e| visit(e));
        }
        Expr::JoinedStr(e) => e.values.iter().for_each(visit),
        Expr::Attribute(e) => visit(&e.value),
        Expr::Subscript(e) => [&e.value, &e.slice].into_iter().for_each(|e| visit(e)),
        Expr::Starred(e) => visit(&e.value),
        Expr::List(e) => e.elts.iter().for_each(visit),
        Expr::Tuple(e) => e.elts.iter().for_each(visit),
        Expr::Slice(e) => [&e.lower, &e.upper, &e.step].into_iter().flatten().for_each(|e| visit(e)),
        Expr::Constant(_) | Expr::Name(_) => {}
    }
}

/// The default values of parameters.
pub(super) fn defaults<'t>(args: &'t Arguments, visit: &mut dyn FnMut(&'t Expr)) {
    let params = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs);
    params.filter_map(|p| p.default.as_deref()).for_each(visit);
}

/// The annotations of parameters.
pub(super) fn annotations<'t>(args: &'t Arguments, visit: &mut dyn FnMut(&'t Expr)) {
    let params = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs).map(|p| &p.def);
    let stars = args.vararg.as_deref().into_iter().chain(args.kwarg.as_deref());
    params.chain(stars).filter_map(|p| p.annotation.as_deref()).for_each(visit);
}

fn comprehension<'t>(
    elements: &[&'t Expr],
    generators: &'t [Comprehension],
    visit: &mut dyn FnMut(&'t Expr),
) {
    elements.iter().for_each(|e| visit(e));
    for generator in generators {
        visit(&generator.target);
        visit(&generator.iter);
        generator.ifs.iter().for_each(&mut *visit);
    }
}

/// The blocks of statements in a statement.
#[must_use]
pub fn blocks(stmt: &Stmt) -> Vec<&[Stmt]> {
    match stmt {
        Stmt::FunctionDef(s) => vec![&s.body],
        Stmt::ClassDef(s) => vec![&s.body],
        Stmt::If(s) => vec![&s.body, &s.orelse],
        Stmt::For(s) => vec![&s.body, &s.orelse],
        Stmt::While(s) => vec![&s.body, &s.orelse],
        Stmt::With(s) => vec![&s.body],
        Stmt::Match(s) => s.cases.iter().map(|c| c.body.as_slice()).collect(),
        Stmt::Try(s) => {
            let mut all = vec![s.body.as_slice(), &s.orelse, &s.finalbody];
            for ExceptHandler::ExceptHandler(handler) in &s.handlers {
                all.push(&handler.body);
            }
            all
        }
        _ => Vec::new(),
    }
}

/// Whether the body of a function has a `yield` of its own, not one of a function within it.
#[must_use]
pub fn yields(body: &[Stmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        Stmt::FunctionDef(_) | Stmt::ClassDef(_) => false,
        _ => {
            let mut found = false;
            of_stmt(stmt, &mut |expr| found = found || expr_yields(expr));
            found || blocks(stmt).into_iter().any(yields)
        }
    })
}

fn expr_yields(expr: &Expr) -> bool {
    let mut found = matches!(expr, Expr::Yield(_) | Expr::YieldFrom(_));
    if !matches!(expr, Expr::Lambda(_)) {
        children(expr, &mut |part| found = found || expr_yields(part));
    }
    found
}

/// Calls `visit` with the expressions of a statement that can have a `yield`.
pub fn of_stmt<'t>(stmt: &'t Stmt, visit: &mut dyn FnMut(&'t Expr)) {
    match stmt {
        Stmt::Expr(s) => visit(&s.value),
        Stmt::Assign(s) => std::iter::once(&*s.value).chain(&s.targets).for_each(visit),
        Stmt::AugAssign(s) => visit(&s.value),
        Stmt::AnnAssign(s) => s.value.as_deref().into_iter().for_each(visit),
        Stmt::Return(s) => s.value.as_deref().into_iter().for_each(visit),
        Stmt::Assert(s) => std::iter::once(&*s.test).chain(s.msg.as_deref()).for_each(visit),
        Stmt::Raise(s) => [&s.exc, &s.cause].into_iter().filter_map(|e| e.as_deref()).for_each(visit),
        Stmt::For(s) => visit(&s.iter),
        Stmt::While(s) => visit(&s.test),
        Stmt::If(s) => visit(&s.test),
        Stmt::With(s) => s.items.iter().map(|item| &item.context_expr).for_each(visit),
        Stmt::Match(s) => visit(&s.subject),
        _ => {}
    }
}
