//! `X = type("Name", (Base,), {"attribute": value})` and `return type(…)`: a class statement.

use rustc_hash::FxHashMap;

use super::{namespaces::literal, special, template};
use crate::syntax::ast::{self, text_size::TextRange};
use crate::syntax::blocks;

/// The functions of a module by name, but those that are defined twice.
pub(super) type Defs = FxHashMap<String, Option<ast::StmtFunctionDef>>;

/// The functions of a module that calls of `type` may name.
pub(super) fn functions(body: &[ast::Stmt]) -> Defs {
    let mut defs = Defs::default();
    for stmt in body {
        if let ast::Stmt::FunctionDef(def) = stmt {
            let known = defs.contains_key(def.name.as_str());
            defs.insert(def.name.to_string(), (!known && def.decorator_list.is_empty()).then(|| def.clone()));
        }
    }
    defs
}

/// Whether some statement is such a call.
pub(super) fn makes_classes(body: &[ast::Stmt]) -> bool {
    let defs = Defs::default();
    body.iter()
        .any(|stmt| class_statement(stmt, &defs).is_some() || blocks(stmt).into_iter().any(makes_classes))
}

/// The class statement that a statement stands for, and what is left of that.
pub(super) fn class_statement(stmt: &ast::Stmt, defs: &Defs) -> Option<Vec<ast::Stmt>> {
    match stmt {
        ast::Stmt::Assign(assign) => {
            let [ast::Expr::Name(target)] = assign.targets.as_slice() else { return None };
            let class = class_of(&assign.value, assign.range, defs)?;
            let same = class.name == target.id;
            let rest = ast::Stmt::Assign(ast::StmtAssign {
                value: Box::new(named(&class.name, assign.range)),
                ..assign.clone()
            });
            let class = ast::Stmt::ClassDef(class);
            Some(if same { vec![class] } else { vec![class, rest] })
        }
        ast::Stmt::Return(ret) => {
            let class = class_of(ret.value.as_deref()?, ret.range, defs)?;
            let value = Some(Box::new(named(&class.name, ret.range)));
            let rest = ast::Stmt::Return(ast::StmtReturn { range: ret.range, value });
            Some(vec![ast::Stmt::ClassDef(class), rest])
        }
        _ => None,
    }
}

fn named(id: &ast::Identifier, range: TextRange) -> ast::Expr {
    ast::Expr::Name(ast::ExprName { range, id: id.clone(), ctx: ast::ExprContext::Load })
}

/// The class that a call of `type` makes, if all of it stands in the text.
fn class_of(value: &ast::Expr, range: TextRange, defs: &Defs) -> Option<ast::StmtClassDef> {
    let ast::Expr::Call(call) = value else { return None };
    let ([name, bases, attributes], []) = (call.args.as_slice(), call.keywords.as_slice()) else {
        return None;
    };
    if !matches!(&*call.func, ast::Expr::Name(n) if n.id.as_str() == "type") {
        return None;
    }
    let name = literal(name)?;
    let bases = match bases {
        ast::Expr::Tuple(t) if !t.elts.iter().any(|base| matches!(base, ast::Expr::Starred(_))) => {
            t.elts.clone()
        }
        _ => return None,
    };
    let mut items: Vec<(&str, &ast::Expr)> = Vec::new();
    match attributes {
        ast::Expr::Dict(d) => {
            for (key, value) in d.keys.iter().zip(&d.values) {
                items.push((literal(key.as_ref()?)?, value));
            }
        }
        ast::Expr::Call(dict)
            if dict.args.is_empty()
                && matches!(&*dict.func, ast::Expr::Name(n) if n.id.as_str() == "dict") =>
        {
            for keyword in &dict.keywords {
                items.push((keyword.arg.as_ref()?, &keyword.value));
            }
        }
        _ => return None,
    }
    if !special::is_word(name) || !items.iter().all(|(name, _)| special::is_word(name)) {
        return None;
    }
    let mut body = format!("class {name}(x):\n    pass\n");
    let mut parts = Vec::new();
    for (name, value) in items {
        // Functions among the attributes are methods.
        match value {
            _ if function(value, defs).is_some() => {
                body.push_str(&format!("    def {name}():\n        pass\n"))
            }
            ast::Expr::Lambda(_) => {
                body.push_str(&format!("    def {name}():\n        return __{}__\n", parts.len()))
            }
            _ => body.push_str(&format!("    {name} = __{}__\n", parts.len())),
        }
        parts.push(value.clone());
    }
    let Some(ast::Stmt::ClassDef(mut class)) = template::parse_at(&body, range, &parts).into_iter().next()
    else {
        return None;
    };
    class.bases = bases;
    for (stmt, value) in class.body.iter_mut().skip(1).zip(&parts) {
        if let (ast::Stmt::FunctionDef(made), Some(def)) = (&mut *stmt, function(value, defs)) {
            let name = made.name.clone();
            *made = ast::StmtFunctionDef { name, ..def.clone() };
            continue;
        }
        if let ast::Stmt::FunctionDef(def) = stmt
            && let Some(ast::Stmt::Return(ret)) = def.body.first_mut()
            && let Some(value) = ret.value.take()
        {
            match *value {
                ast::Expr::Lambda(lambda) => {
                    def.args = lambda.args;
                    ret.value = Some(lambda.body);
                }
                other => ret.value = Some(Box::new(other)),
            }
        }
    }
    Some(class)
}

/// The function of the module that an expression names.
fn function<'d>(value: &ast::Expr, defs: &'d Defs) -> Option<&'d ast::StmtFunctionDef> {
    match value {
        ast::Expr::Name(name) => defs.get(name.id.as_str())?.as_ref(),
        _ => None,
    }
}
