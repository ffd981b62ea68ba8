//! The expressions right inside a node, in source order. The parser crate's own visitors are off by default
//! and hide the order; these two functions are all that is needed.

use super::ast::{Arguments, Comprehension, ExceptHandler, Expr, Stmt};

/// Calls `visit` with the expressions directly inside an expression.
pub(super) fn children<'t>(expr: &'t Expr, visit: &mut dyn FnMut(&'t Expr)) {
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

/// Whether the body of a function has a `yield` of its own, not one of a function within it.
#[must_use]
pub fn yields(body: &[Stmt]) -> bool {
    fn expr_yields(expr: &Expr) -> bool {
        let mut found = matches!(expr, Expr::Yield(_) | Expr::YieldFrom(_));
        if !matches!(expr, Expr::Lambda(_)) {
            children(expr, &mut |part| found = found || expr_yields(part));
        }
        found
    }
    body.iter().any(|stmt| {
        let mut found = false;
        let mut look = |expr: &Expr| found = found || expr_yields(expr);
        let blocks: Vec<&[Stmt]> = match stmt {
            Stmt::Expr(s) => {
                look(&s.value);
                Vec::new()
            }
            Stmt::Assign(s) => {
                look(&s.value);
                s.targets.iter().for_each(look);
                Vec::new()
            }
            Stmt::AugAssign(s) => {
                look(&s.value);
                Vec::new()
            }
            Stmt::AnnAssign(s) => {
                s.value.as_deref().into_iter().for_each(look);
                Vec::new()
            }
            Stmt::Return(s) => {
                s.value.as_deref().into_iter().for_each(look);
                Vec::new()
            }
            Stmt::Assert(s) => {
                look(&s.test);
                s.msg.as_deref().into_iter().for_each(look);
                Vec::new()
            }
            Stmt::Raise(s) => {
                [&s.exc, &s.cause].into_iter().flatten().for_each(|e| look(e));
                Vec::new()
            }
            Stmt::For(s) => {
                look(&s.iter);
                vec![&s.body, &s.orelse]
            }
            Stmt::AsyncFor(s) => {
                look(&s.iter);
                vec![&s.body, &s.orelse]
            }
            Stmt::While(s) => {
                look(&s.test);
                vec![&s.body, &s.orelse]
            }
            Stmt::If(s) => {
                look(&s.test);
                vec![&s.body, &s.orelse]
            }
            Stmt::With(s) => {
                s.items.iter().for_each(|item| look(&item.context_expr));
                vec![&s.body]
            }
            Stmt::AsyncWith(s) => {
                s.items.iter().for_each(|item| look(&item.context_expr));
                vec![&s.body]
            }
            Stmt::Match(s) => {
                look(&s.subject);
                s.cases.iter().map(|case| case.body.as_slice()).collect()
            }
            Stmt::Try(s) => {
                let handlers = s.handlers.iter().map(|ExceptHandler::ExceptHandler(h)| h.body.as_slice());
                handlers.chain([s.body.as_slice(), &s.orelse, &s.finalbody]).collect()
            }
            Stmt::TryStar(s) => {
                let handlers = s.handlers.iter().map(|ExceptHandler::ExceptHandler(h)| h.body.as_slice());
                handlers.chain([s.body.as_slice(), &s.orelse, &s.finalbody]).collect()
            }
            _ => Vec::new(),
        };
        found || blocks.into_iter().any(yields)
    })
}
