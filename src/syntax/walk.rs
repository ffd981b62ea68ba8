//! The expressions right inside a node, in source order. The parser crate's own visitors are off by default
//! and hide the order; these two functions are all that is needed.

use super::ast::{Arguments, Comprehension, Expr};

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
