//! `unittest.main()`: which classes and methods are tests is found when a program is compiled. The call becomes a call
//! of the library for each test, before the scopes are analysed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rustc_hash::FxHashMap;

use super::template;
use crate::syntax::ast;

/// The tests of a class by name, and whether each is skipped.
type Tests = BTreeMap<String, bool>;

/// Whether a function has the decorator `unittest.skip`, which is then taken away.
fn take_skip(def: &mut ast::StmtFunctionDef) -> bool {
    let before = def.decorator_list.len();
    def.decorator_list.retain(|decorator| {
        let head = match decorator {
            ast::Expr::Call(call) => &*call.func,
            other => other,
        };
        !matches!(head, ast::Expr::Attribute(a) if a.attr.as_str() == "skip"
            && matches!(&*a.value, ast::Expr::Name(n) if n.id.as_str() == "unittest"))
    });
    def.decorator_list.len() < before
}

/// The classes that are derived from `TestCase`, by name, each with its tests.
fn tests(body: &mut [ast::Stmt]) -> Vec<(String, Tests)> {
    let mut known: FxHashMap<String, Tests> = FxHashMap::default();
    let mut names = Vec::new();
    for stmt in body {
        let ast::Stmt::ClassDef(class) = stmt else { continue };
        let mut found: Option<Tests> = None;
        for base in &class.bases {
            let name = match base {
                ast::Expr::Name(n) => n.id.as_str(),
                ast::Expr::Attribute(a) => a.attr.as_str(),
                _ => continue,
            };
            match known.get(name) {
                Some(inherited) => found.get_or_insert_default().extend(inherited.clone()),
                None if name == "TestCase" => drop(found.get_or_insert_default()),
                None => {}
            }
        }
        let Some(mut found) = found else { continue };
        for stmt in &mut class.body {
            if let ast::Stmt::FunctionDef(def) = stmt
                && def.name.starts_with("test")
            {
                found.insert(def.name.to_string(), take_skip(def));
            }
        }
        known.insert(class.name.to_string(), found);
        names.push(class.name.to_string());
    }
    names.sort();
    names.dedup();
    names.into_iter().map(|name| (name.clone(), known.remove(&name).unwrap_or_default())).collect()
}

/// Puts the calls of the tests in place of `unittest.main()`.
pub(super) fn run_tests(body: &mut Vec<ast::Stmt>) {
    let found = tests(body);
    if !found.is_empty() {
        replace(body, &found);
    }
}

fn replace(body: &mut Vec<ast::Stmt>, found: &[(String, Tests)]) {
    let mut at = 0;
    while at < body.len() {
        match &mut body[at] {
            ast::Stmt::If(s) => {
                replace(&mut s.body, found);
                replace(&mut s.orelse, found);
            }
            ast::Stmt::FunctionDef(def) => replace(&mut def.body, found),
            ast::Stmt::Expr(e) => {
                if let ast::Expr::Call(call) = &*e.value
                    && let ast::Expr::Attribute(func) = &*call.func
                    && func.attr.as_str() == "main"
                    && matches!(&*func.value, ast::Expr::Name(n) if n.id.as_str() == "unittest")
                {
                    let mut parts = vec![(*func.value).clone()];
                    let mut text = String::from("__0__._start()\n");
                    for (class, tests) in found {
                        let _ = writeln!(text, "__0__._begin({class}, \"{class}\", {})", tests.len());
                        for (test, skipped) in tests {
                            if *skipped {
                                let _ = writeln!(text, "__0__._skipped(\"{class}.{test}\")");
                                continue;
                            }
                            let _ = writeln!(
                                text,
                                "__0__._run({class}, \"{class}.{test}\", lambda case: case.{test}())"
                            );
                        }
                        let _ = writeln!(text, "__0__._end({class}, {})", tests.len());
                    }
                    let exits = call.keywords.iter().find(|k| k.arg.as_deref() == Some("exit"));
                    match exits {
                        Some(keyword) => {
                            parts.push(keyword.value.clone());
                            text.push_str("__0__._finish(__1__)\n");
                        }
                        None => text.push_str("__0__._finish(True)\n"),
                    }
                    let made = template::parse_at(&text, e.range, &parts);
                    let count = made.len();
                    body.splice(at..=at, made);
                    at += count;
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
}
