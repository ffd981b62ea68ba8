//! Functions of the program that C calls: each gets a C function around it that converts what goes in and out.

use super::Lower;
use crate::arena::IdVec;
use crate::hir::{Annotation, Expr, FuncId};
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope, St, Var};
use crate::types::{InstId, TyId, foreign};

impl Lower<'_, '_, '_> {
    /// The address of a function as C calls it. `arg` is where the program passes it.
    pub(super) fn callback(&mut self, func: FuncId, arg: &Expr) -> Ex {
        let here = self.inst();
        let Some(inst) = self.typed.insts[here].targets.get(&(arg.id, func, 0)).copied() else {
            return Ex::Null;
        };
        let wrapper = match self.callbacks.get(&inst) {
            Some(wrapper) => *wrapper,
            None => {
                let wrapper = self.wrapper(func, inst);
                self.callbacks.insert(inst, wrapper);
                wrapper
            }
        };
        let name = self.unit.funcs[wrapper].name.as_str().into();
        Ex::C("OLY_CALLBACK".into(), vec![Ex::Name(name)])
    }

    fn wrapper(&mut self, func: FuncId, inst: InstId) -> FnId {
        let program = self.program;
        let hir = &program.funcs[func];
        let called = self.function(inst);
        let mut vars = IdVec::new();
        let mut args = Vec::new();
        for param in &hir.params {
            let storage = self.storage(inst, func, param.local);
            let (c, from) = self.c_form(param.annotation.as_ref(), storage);
            let var = vars.push(Var { name: param.name.clone(), ty: c, volatile: false, kept: false });
            args.push(self.coerce(Ex::Var(var), from, storage));
        }
        let ret = self.typed.insts[inst].ret;
        let ret = self.typed.types.content(ret);
        let call = Ex::Call(called, args);
        let (result, body) = if self.ctype(ret) == CType::None {
            (CType::None, vec![St::Eval(call)])
        } else {
            let (c, to) = self.c_form(hir.returns.as_ref(), ret);
            let value = self.coerce(call, ret, to);
            (c, vec![St::Return(Some(value))])
        };
        let name = format!("{}_for_c", self.unit.funcs[called].name);
        let name = self.fresh_name(&name);
        self.unit.funcs.push(Function {
            name,
            comment: format!("`{}` as C calls it.", hir.name),
            params: hir.params.len(),
            vars,
            result,
            body,
            generator: None,
            guarded: None,
            scope: Scope::Unit,
            inline: false,
            recursive: false,
            pragmas: (Vec::new(), Vec::new()),
        })
    }

    /// How C passes a value that Python code sees as `ty`: its C type, and that as a type of ours.
    fn c_form(&mut self, annotation: Option<&Annotation>, ty: TyId) -> (CType, TyId) {
        let seen = self.typed.types.seen(ty);
        if ty == TyId::PTR {
            return (CType::Ptr, ty);
        }
        let c = match self.typed.annotated_c(annotation).as_deref() {
            Some("float") => "double".into(),
            Some("str") => "const char *".into(),
            Some("bool") => "_Bool".into(),
            Some(name) => foreign::c_spelling(name),
            None => match seen {
                TyId::FLOAT => "double".into(),
                TyId::STR => "const char *".into(),
                _ => "int".into(),
            },
        };
        (CType::Named((&*c).into()), self.typed.types.foreign(&c))
    }
}
