//! `native` forms: what C gives back.

use super::Typed;
use super::flow::Frame;
use crate::hir::{Expr, Native};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    pub(super) fn native(&mut self, f: &mut Frame, expr: &Expr, native: &Native) -> TyId {
        for arg in &native.args {
            self.expr(f, arg);
            if f.dead {
                return TyId::BOTTOM;
            }
        }
        self.native_type(f, expr, native.result.as_deref())
    }

    /// The type that a `->T` stands for.
    fn native_type(&mut self, f: &Frame, expr: &Expr, name: Option<&str>) -> TyId {
        let Some(name) = name else { return TyId::INT };
        let name: String = name.chars().filter(|c| !c.is_whitespace()).collect();
        match name.as_str() {
            "float" | "double" | "float32" | "real" => TyId::FLOAT,
            "str" | "char*" | "constchar*" => TyId::STR,
            "bytes" => TyId::BYTES,
            "bigint" => TyId::BIG,
            "bool" => TyId::BOOL,
            "None" | "void" => TyId::NONE,
            "ptr" | "void*" => TyId::PTR,
            "NoReturn" => TyId::BOTTOM,
            _ if name.starts_with("list[") => {
                let inner = name[5..].trim_end_matches(']').to_owned();
                let item = self.native_type(f, expr, Some(&inner));
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.types.flow(cell, item);
                self.types.intern(Ty::List(cell))
            }
            _ => TyId::INT,
        }
    }
}
