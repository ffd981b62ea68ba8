//! `class C(dict)` and `class C(list)`: the built-in types are not classes of the program, so the class derives
//! from the library's `UserDict` or `UserList`, which behave alike.

use crate::syntax::{self, ast};

/// Built-in types with the classes of `collections` that stand for them as bases, and the names these get.
const BASES: &[(&str, &str, &str)] =
    &[("dict", "UserDict", "_base_of_dict"), ("list", "UserList", "_base_of_list")];

/// Replaces built-in types among the bases of classes, and imports what replaces them.
pub(super) fn from_builtins(body: &mut Vec<ast::Stmt>) {
    let mut used = Vec::new();
    replace(body, &mut used);
    for (_, class, name) in BASES.iter().filter(|(builtin, ..)| used.contains(builtin)) {
        let text = format!("from collections import {class} as {name}\n");
        let Some(import) = syntax::parse_generated(&text).into_iter().next() else { continue };
        let at = body.iter().position(|stmt| !is_heading(stmt)).unwrap_or(body.len());
        body.insert(at, import);
    }
}

/// A docstring or an import from `__future__`, which nothing may precede.
fn is_heading(stmt: &ast::Stmt) -> bool {
    match stmt {
        ast::Stmt::Expr(e) => matches!(&*e.value, ast::Expr::Constant(_)),
        ast::Stmt::ImportFrom(i) => i.module.as_deref() == Some("__future__"),
        _ => false,
    }
}

fn replace(body: &mut [ast::Stmt], used: &mut Vec<&'static str>) {
    for stmt in body {
        match stmt {
            ast::Stmt::ClassDef(class) => {
                for base in &mut class.bases {
                    let head = match base {
                        ast::Expr::Subscript(s) => &mut *s.value,
                        other => other,
                    };
                    let ast::Expr::Name(name) = head else { continue };
                    let found = BASES.iter().find(|(builtin, ..)| name.id.as_str() == *builtin);
                    if let Some((builtin, _, new)) = found {
                        name.id = ast::Identifier::new(*new);
                        used.push(builtin);
                    }
                }
                replace(&mut class.body, used);
            }
            ast::Stmt::FunctionDef(def) => replace(&mut def.body, used),
            ast::Stmt::If(s) => {
                replace(&mut s.body, used);
                replace(&mut s.orelse, used);
            }
            ast::Stmt::Try(s) => replace(&mut s.body, used),
            _ => {}
        }
    }
}
