//! `sys.stdout = stream`, `sys.stdin = stream`: in a program that gives standard output or input another stream,
//! `print` writes to what `sys.stdout` names at the time and `input` reads from `sys.stdin`. Elsewhere nothing is changed.

use crate::hir::walk::{Visit, VisitMut, walk_expr_mut, walk_target};
use crate::hir::{Expr, ExprId, ExprKind, FuncId, GlobalId, Keyword, Program, Target, TargetKind};

/// Which of two variables are assigned.
struct Assigns {
    globals: [Option<GlobalId>; 2],
    found: [bool; 2],
}

impl Visit for Assigns {
    fn target(&mut self, target: &Target) {
        if let TargetKind::Global(global) = target.kind {
            for (mine, found) in self.globals.iter().zip(&mut self.found) {
                *found |= *mine == Some(global);
            }
        }
        walk_target(self, target);
    }
}

/// Adds `file=sys.stdout` to calls of `print` without a file, and takes another function for `input`.
struct Redirect {
    stdout: Option<GlobalId>,
    input: Option<GlobalId>,
    next_expr: u32,
}

impl VisitMut for Redirect {
    fn expr(&mut self, expr: &mut Expr) {
        walk_expr_mut(self, expr);
        let ExprKind::Call { func, keywords, .. } = &mut expr.kind else { return };
        let ExprKind::Builtin(name) = &func.kind else { return };
        match (&**name, self.stdout, self.input) {
            ("print", Some(stdout), _) if !keywords.iter().any(|k| k.name.as_deref() == Some("file")) => {
                let value =
                    Expr { id: ExprId(self.next_expr), span: func.span, kind: ExprKind::Global(stdout) };
                self.next_expr += 1;
                keywords.push(Keyword { name: Some("file".to_owned()), span: func.span, value });
            }
            ("input", _, Some(input)) => func.kind = ExprKind::Global(input),
            _ => {}
        }
    }
}

/// Lets `print` and `input` follow `sys.stdout` and `sys.stdin` if the program assigns them.
pub(super) fn follow_streams(program: &mut Program) {
    let Some(sys) = program.modules.ids().find(|id| {
        let module = &program.modules[*id];
        module.is_library && module.name == "sys"
    }) else {
        return;
    };
    let globals = ["stdout", "stdin"].map(|name| program.modules[sys].names.get(name).copied());
    let mut assigns = Assigns { globals, found: [false; 2] };
    let ids: Vec<FuncId> = program.funcs.ids().collect();
    for id in &ids {
        let func = &program.funcs[*id];
        if !program.modules[func.module].is_library {
            func.body.iter().for_each(|stmt| assigns.stmt(stmt));
        }
    }
    let stdout = globals[0].filter(|_| assigns.found[0]);
    let input = if assigns.found[1] { program.name_in(sys, "_input") } else { None };
    if stdout.is_none() && input.is_none() {
        return;
    }
    for id in ids {
        let func = &mut program.funcs[id];
        let mut redirect = Redirect { stdout, input, next_expr: func.expr_count };
        func.body.iter_mut().for_each(|stmt| redirect.stmt(stmt));
        func.expr_count = redirect.next_expr;
    }
}
