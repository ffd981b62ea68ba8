//! `native printf(…)` and its family: whether the arguments are what the format says.

use super::Typed;
use super::codes;
use super::flow::Frame;
use crate::c_format::{self, Conversion};
use crate::hir::{Expr, ExprKind, Native};
use crate::types::{Ty, TyId};

impl Typed<'_> {
    /// Checks a call of a function with a format; ints and floats of C become Python's.
    pub(super) fn check_c_format(&mut self, f: &mut Frame, expr: &Expr, native: &Native, types: &mut [TyId]) {
        let Some((at, reads)) = c_format::family(&native.name) else { return };
        let Some(format) = native.args.get(at) else { return };
        let ExprKind::Str(text) = &format.kind else {
            let name = &native.name;
            self.error(
                f,
                codes::C_FORMAT,
                format.span,
                format!("the format of `{name}` must be a literal"),
                |d| {
                    d.label("its conversions are checked when the program is compiled").help(
                        "write the text here, or make the text with `%` or `format` and pass it for \"%s\"",
                    );
                },
            );
            return;
        };
        let conversions = match c_format::conversions(text, reads) {
            Ok(conversions) => conversions,
            Err(wrong) => {
                self.error(f, codes::C_FORMAT, format.span, wrong, |_| {});
                return;
            }
        };
        let given = native.args.len() - at - 1;
        if given != conversions.len() {
            let (wanted, s) = (conversions.len(), if conversions.len() == 1 { "" } else { "s" });
            let message = format!("the format takes {wanted} value{s}, but {given} follow");
            self.error(f, codes::C_FORMAT, expr.span, message, |d| {
                d.because(format.span, "this format");
            });
            return;
        }
        for (n, conversion) in conversions.iter().enumerate() {
            let n = at + 1 + n;
            let arg = &native.args[n];
            let spelled = &text[conversion.text.clone()];
            let wrong = if reads {
                self.scan_mismatch(f, arg, text, conversion)
            } else {
                self.print_mismatch(f, arg, conversion, &mut types[n])
            };
            if let Some((label, help)) = wrong {
                self.error(
                    f,
                    codes::C_FORMAT,
                    arg.span,
                    format!("`{spelled}` does not fit this value"),
                    |d| {
                        d.label(label).because(format.span, "in this format").help(help);
                    },
                );
            }
        }
    }

    /// What is wrong with a printed value: label and help.
    fn print_mismatch(
        &mut self,
        f: &Frame,
        arg: &Expr,
        conversion: &Conversion,
        ty: &mut TyId,
    ) -> Option<(String, String)> {
        let is_text = conversion.kind == 's';
        let is_pointer = conversion.kind == 'p';
        if !is_text && !is_pointer {
            *ty = self.types.see(*ty);
            self.record(f, arg.id, *ty);
        }
        let kind = self.types.get(*ty).clone();
        let fits = match conversion.kind {
            's' => matches!(kind, Ty::Str | Ty::Ptr | Ty::C { .. } | Ty::Error),
            'p' => matches!(kind, Ty::Ptr | Ty::C { .. } | Ty::Str | Ty::List(_) | Ty::None | Ty::Error),
            'f' | 'F' | 'e' | 'E' | 'g' | 'G' | 'a' | 'A' => {
                matches!(kind, Ty::Float | Ty::Num | Ty::Int | Ty::Bool | Ty::Error)
            }
            _ => matches!(kind, Ty::Int | Ty::Bool | Ty::Error),
        };
        if fits {
            return None;
        }
        let shown = self.show(*ty);
        let help = match kind {
            Ty::Float | Ty::Num => "write `%f` or `%g`, or convert with `int(…)`".to_owned(),
            Ty::Int | Ty::Bool => "write `%d`".to_owned(),
            Ty::Str => "write `%s`".to_owned(),
            Ty::Ptr | Ty::C { .. } => "write `%p`".to_owned(),
            _ => "write `%s` and `str(…)` of the value".to_owned(),
        };
        Some((format!("this is `{shown}`"), help))
    }

    /// What is wrong with a place that is read into: label and help.
    fn scan_mismatch(
        &mut self,
        f: &Frame,
        arg: &Expr,
        format: &str,
        conversion: &Conversion,
    ) -> Option<(String, String)> {
        let length = &format[conversion.length.clone()];
        let ExprKind::AddressOf(place) = &arg.kind else {
            if "s[c".contains(conversion.kind) {
                return None;
            }
            return Some(("this is a value".to_owned(), "pass the address of a variable: `&x`".to_owned()));
        };
        let storage = self.type_in(f, place);
        let c: &str = match self.types.get(storage) {
            Ty::C { types, .. } => &types[0],
            Ty::Int => "Integer",
            Ty::Float => "Real",
            _ => "",
        };
        let wanted = match c {
            "int" | "int32_t" | "Flag" | "unsigned" | "uint32_t" => ("", "d"),
            "long" | "unsigned long" | "int64_t" | "uint64_t" | "Integer" => ("l", "ld"),
            "long long" | "unsigned long long" => ("ll", "lld"),
            "size_t" | "ssize_t" => ("z", "zu"),
            "short" | "unsigned short" | "int16_t" | "uint16_t" => ("h", "hd"),
            "char" | "signed char" | "unsigned char" | "int8_t" | "uint8_t" => ("hh", "hhd"),
            "float" => ("", "f"),
            "Real" | "double" => ("l", "lf"),
            "char *" => {
                let help = "read into a `bytearray` of the size the text may have".to_owned();
                return Some(("this is the address of a str".to_owned(), help));
            }
            _ => return None,
        };
        let is_real = wanted.1.ends_with('f');
        let family = if is_real { "fFeEgGaA" } else { "diouxXn" };
        if family.contains(conversion.kind) && length == wanted.0 {
            return None;
        }
        let shown = match c {
            "Real" => "double",
            "Integer" => "int64_t",
            "Flag" => "int",
            c => c,
        };
        Some((format!("this is the address of a C `{shown}`"), format!("write `%{}`", wanted.1)))
    }
}
