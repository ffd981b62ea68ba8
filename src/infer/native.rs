//! `native` forms: what C gives back, and what C may be given.

use super::Typed;
use super::codes;
use super::flow::Frame;
use crate::hir::{Annotation, Expr, ExprKind, FuncId, Native, NativeKind, ParamKind};
use crate::types::{Cell, CellOrigin, Ty, TyId, foreign};

impl Typed<'_> {
    /// The type of a `native` form; a C type if nothing says what Python is to see of the value.
    pub(super) fn native(&mut self, f: &mut Frame, expr: &Expr, native: &Native) -> TyId {
        if native.name == "sizeof" && native.kind == NativeKind::Call {
            return self.size_of(f, native);
        }
        // Said of the form itself, not of what stands in its arguments.
        let keeps_c = std::mem::take(&mut self.keeps_c);
        let mut args = Vec::with_capacity(native.args.len());
        for arg in &native.args {
            let ty = self.passed(f, arg);
            if f.dead {
                return TyId::BOTTOM;
            }
            args.push(ty);
        }
        // Messages have the types that the program sends.
        match (native.name.as_str(), args.as_slice()) {
            ("oly_comm_sent", [data]) => {
                let cell = self.messages();
                self.types.flow(cell, *data);
                return TyId::NONE;
            }
            ("oly_comm_received", _) => {
                let cell = self.messages();
                return self.types.read(cell, f.inst);
            }
            _ => {}
        }
        // The library knows what it calls; only the user's calls keep C's own types.
        let ours = native.name.starts_with("oly_") || self.is_library(f);
        if !ours {
            self.check_c_format(f, expr, native, &mut args);
            for (arg, ty) in native.args.iter().zip(&args) {
                self.has_c_form(f, arg, *ty);
            }
        } else if !native.name.starts_with("oly_") {
            // What is not of the runtime takes functions as C functions, in the library too.
            for (arg, ty) in native.args.iter().zip(&args) {
                if let Ty::Func(func, None) = *self.types.get(*ty) {
                    self.callback(f, arg, func);
                }
            }
        }
        self.keeps_c = keeps_c;
        let ty = match native.result.as_deref() {
            Some(name) => self.declared(f, expr, name, ours),
            None if ours => TyId::INT,
            None => {
                let c = self.type_of_call(native, &args);
                self.native_places.entry(c.as_str().into()).or_insert(expr.span);
                self.foreign_or_int(&c)
            }
        };
        self.keeps_c = false;
        ty
    }

    /// The type last found for an expression of the instance being inferred.
    pub(super) fn type_in(&self, f: &Frame, expr: &Expr) -> TyId {
        self.insts[f.inst].exprs[expr.id.0 as usize]
    }

    /// An expression that may keep a C type, because it is only passed on.
    pub(super) fn passed(&mut self, f: &mut Frame, expr: &Expr) -> TyId {
        if f.dead {
            return TyId::BOTTOM;
        }
        let mut ty = self.raising_kind(f, expr);
        if matches!(self.types.get(ty), Ty::C { stored: true, .. }) {
            ty = self.read_stored(ty);
        }
        self.record(f, expr.id, ty);
        if ty == TyId::BOTTOM {
            f.dead = true;
        }
        ty
    }

    /// What reading a variable of C storage gives where the value is only passed on.
    fn read_stored(&mut self, ty: TyId) -> TyId {
        let Ty::C { types, .. } = self.types.get(ty).clone() else { return ty };
        let seen = self.types.seen(ty);
        let known = types.iter().all(|c| foreign::is_known(c));
        if known || types.iter().any(|c| self.types.computed.contains(c)) {
            return seen;
        }
        self.types.intern(Ty::C { types, stored: false })
    }

    /// A C type, or an int if Python code computes with its values.
    fn foreign_or_int(&mut self, c: &str) -> TyId {
        if self.types.computed.contains(c) && !self.keeps_c {
            foreign::python_type(c)
        } else {
            self.types.foreign(c)
        }
    }

    /// The type of a field or item of a C value.
    pub(super) fn c_part(&mut self, expr: &Expr, c: &str) -> TyId {
        self.native_places.entry(c.into()).or_insert(expr.span);
        self.foreign_or_int(c)
    }

    /// What the messages of the program hold.
    fn messages(&mut self) -> Cell {
        match self.messages {
            Some(cell) => cell,
            None => {
                let cell = self.types.new_cell(TyId::BOTTOM, CellOrigin::Fixed);
                self.messages = Some(cell);
                cell
            }
        }
    }

    fn is_library(&self, f: &Frame) -> bool {
        self.program.modules[self.program.funcs[f.func].module].is_library
    }

    fn size_of(&mut self, f: &mut Frame, native: &Native) -> TyId {
        for arg in &native.args {
            if matches!(arg.kind, ExprKind::Str(_)) {
                continue;
            }
            let ty = self.passed(f, arg);
            let has_size = matches!(
                self.types.get(ty),
                Ty::Int | Ty::Float | Ty::Bool | Ty::Ptr | Ty::C { .. } | Ty::Bottom | Ty::Error
            );
            // The library asks for the size of its own ints.
            if !has_size && !self.is_library(f) {
                let shown = self.show(ty);
                self.error(f, codes::NO_C_FORM, arg.span, format!("a `{shown}` has no size in C"), |d| {
                    d.label(format!("this is `{shown}`"));
                    if shown.starts_with("list") || shown == "array" {
                        d.help("the bytes of all items are `len(x) * native sizeof(x[0])`");
                    }
                });
            }
        }
        if f.dead { TyId::BOTTOM } else { TyId::INT }
    }

    /// The C type of a call or constant, as C finds it: the arguments are stood in for by values of their types,
    /// because a type may be needed where they are not known.
    fn type_of_call(&mut self, native: &Native, args: &[TyId]) -> String {
        if native.kind == NativeKind::Const {
            if is_number(&native.name) {
                return if native.name.contains(['.', 'e', 'E']) { "Real" } else { "int" }.to_owned();
            }
            // The comma makes a pointer of an array and drops `const`.
            return format!("__typeof__(((void)0, {}))", native.name);
        }
        let args: Vec<String> = args.iter().map(|ty| self.stand_in(*ty)).collect();
        format!("__typeof__({}({}))", native.name, args.join(", "))
    }

    fn stand_in(&self, ty: TyId) -> String {
        match self.types.get(ty) {
            Ty::Int | Ty::Bool | Ty::Error => "0".to_owned(),
            Ty::Float | Ty::Num => "0.0".to_owned(),
            Ty::C { types, .. } => format!("*({} *)0", types[0]),
            _ => "(void *)0".to_owned(),
        }
    }

    /// The type that a `->T` stands for.
    fn declared(&mut self, f: &Frame, expr: &Expr, name: &str, ours: bool) -> TyId {
        let bare: String = name.chars().filter(|c| !c.is_whitespace()).collect();
        match bare.as_str() {
            "int" => TyId::INT,
            "float" | "real" => TyId::FLOAT,
            "str" => TyId::STR,
            "bytes" => TyId::BYTES,
            "bigint" => TyId::BIG,
            "bool" => TyId::BOOL,
            "None" | "void" => TyId::NONE,
            "ptr" | "void*" => TyId::PTR,
            "NoReturn" => TyId::BOTTOM,
            _ if bare.starts_with("list[") => {
                let inner = bare[5..].trim_end_matches(']').to_owned();
                let item = self.declared_item(f, expr, &inner);
                let cell = self.made_cell(f.inst, expr.id, 0);
                self.types.flow(cell, item);
                self.types.intern(Ty::List(cell))
            }
            _ => {
                let c = foreign::c_spelling(name);
                if ours { foreign::python_type(&c) } else { self.foreign_or_int(&c) }
            }
        }
    }

    /// The items of a `->list[T]` of the library: with a C type, kept as C does.
    fn declared_item(&mut self, f: &Frame, expr: &Expr, name: &str) -> TyId {
        if matches!(name, "int" | "float" | "str" | "bool" | "bytes") || name.starts_with("list[") {
            return self.declared(f, expr, name, true);
        }
        let c = foreign::c_spelling(name);
        if !foreign::is_known(&c) {
            return self.declared(f, expr, name, true);
        }
        let item = self.types.foreign(&c);
        self.types.stored(item).unwrap_or(item)
    }

    /// `&place`: whether what is there has an address that C can use.
    pub(super) fn address_of(&mut self, f: &mut Frame, expr: &Expr, place: &Expr) -> TyId {
        let ty = match &place.kind {
            ExprKind::Local { .. } | ExprKind::Captured { .. } | ExprKind::Global(_) => {
                let ty = self.expr_kind(f, place);
                self.record(f, place.id, ty);
                ty
            }
            _ => self.passed(f, place),
        };
        if f.dead || ty == TyId::BOTTOM {
            f.dead = true;
            return TyId::BOTTOM;
        }
        let fits = match self.types.get(ty).clone() {
            Ty::C { .. } | Ty::Ptr | Ty::Int | Ty::Float | Ty::Error | Ty::Bytes | Ty::ByteArray => true,
            Ty::List(cell) => {
                let item = self.types.read(cell, f.inst);
                self.is_element(item)
            }
            Ty::Object(_) => self.is_array(ty),
            _ => false,
        };
        if !fits {
            let shown = self.show(ty);
            self.error(f, codes::NO_ADDRESS, expr.span, format!("C has no form for the address of a `{shown}`"), |d| {
                d.label(format!("this is `{shown}`"));
                if shown == "None" {
                    d.help("give the variable a C type: `x = native const(NULL)->FILE*`");
                } else {
                    d.help("C can be given the address of an int, float, bool or str variable, of a list of one of these, and of an array");
                }
            });
        }
        TyId::PTR
    }

    /// Whether a list of such items is an array for C.
    fn is_element(&self, item: TyId) -> bool {
        matches!(
            self.types.get(item),
            Ty::Int | Ty::Float | Ty::Bool | Ty::Str | Ty::Ptr | Ty::C { .. } | Ty::Bottom | Ty::Error
        )
    }

    /// Whether objects of a type keep their items as C does.
    pub(crate) fn is_array(&mut self, ty: TyId) -> bool {
        self.array_item(ty).is_some()
    }

    /// The C type of the items of a `bytearray`, or of an `array.array` whose type code is a literal.
    pub(crate) fn array_item(&mut self, ty: TyId) -> Option<TyId> {
        let Ty::Object(obj) = *self.types.get(ty) else { return None };
        let class = self.types.obj(obj).class;
        let program = self.program;
        let is_array = program.classes[class].mro.iter().any(|c| {
            let class = &program.classes[*c];
            program.modules[class.module].is_library && matches!(class.name.as_str(), "array" | "bytearray")
        });
        if !is_array {
            return None;
        }
        let cell = self.field_cell(ty, "_items");
        let list = self.types.content(cell);
        let Ty::List(items) = *self.types.get(list) else { return None };
        let item = self.types.content(items);
        matches!(self.types.get(item), Ty::C { stored: true, .. }).then_some(item)
    }

    /// A function that C may call: its parameters are ints unless their annotations name a type.
    fn callback(&mut self, f: &mut Frame, arg: &Expr, func: FuncId) {
        let program = self.program;
        let hir = &program.funcs[func];
        if hir.is_generator || hir.params.iter().any(|p| p.kind != ParamKind::Normal) {
            let help = "write a function with plain parameters that calls it";
            self.error(f, codes::NO_C_FORM, arg.span, "C cannot call this function", |d| {
                d.because(hir.span, "a generator, or one with `*` parameters").help(help);
            });
            return;
        }
        let mut params = Vec::with_capacity(hir.params.len());
        for param in &hir.params {
            params.push(match self.annotated_c(param.annotation.as_ref()) {
                Some(name) => self.declared(f, arg, &name, false),
                None => TyId::INT,
            });
        }
        let inst = self.instance(func, None, params, Some((f.inst, arg.id, arg.span, 0)));
        let ret = self.insts[inst].ret;
        let ret = self.types.read(ret, f.inst);
        let fits = matches!(
            self.types.get(ret),
            Ty::None
                | Ty::Int
                | Ty::Bool
                | Ty::Float
                | Ty::Str
                | Ty::Ptr
                | Ty::C { .. }
                | Ty::Bottom
                | Ty::Error
        );
        if !fits {
            let shown = self.show(ret);
            self.error(
                f,
                codes::NO_C_FORM,
                arg.span,
                format!("C cannot use a result of type `{shown}`"),
                |d| {
                    d.because(hir.span, format!("`{}` returns it", hir.name));
                },
            );
        }
    }

    /// The C type that an annotation names, as it is written: `float`, `"const int*"`.
    #[must_use]
    pub fn annotated_c(&self, annotation: Option<&Annotation>) -> Option<String> {
        let text = self.sources.text(annotation?.span).trim();
        Some(text.trim_matches(['"', '\'']).to_owned())
    }

    /// Reports an argument that C has no form for.
    fn has_c_form(&mut self, f: &mut Frame, arg: &Expr, ty: TyId) {
        let fits = match self.types.get(ty).clone() {
            Ty::Int
            | Ty::Float
            | Ty::Bool
            | Ty::Num
            | Ty::Str
            | Ty::Bytes
            | Ty::ByteArray
            | Ty::None
            | Ty::Ptr
            | Ty::C { .. }
            | Ty::Error => true,
            Ty::Func(func, None) => {
                self.callback(f, arg, func);
                true
            }
            Ty::List(cell) | Ty::VarTuple(cell) => {
                let item = self.types.read(cell, f.inst);
                // C may leave fewer of the texts of an `argv`.
                if item == TyId::STR {
                    self.types.resize(cell);
                }
                self.is_element(item)
            }
            Ty::Object(_) => self.is_array(ty) || self.rank(ty).is_some(),
            Ty::Union(members) => {
                // A value or None: C gets a null pointer for None.
                members.contains(&TyId::NONE)
                    && members.iter().all(|m| matches!(self.types.get(*m), Ty::None | Ty::Str | Ty::Ptr))
            }
            _ => false,
        };
        if !fits {
            let shown = self.show(ty);
            if shown == "array" {
                let message = "C must know the type of the array's items";
                self.error(f, codes::NO_C_FORM, arg.span, message, |d| {
                    d.label("made with a type code that is computed")
                        .help("write the type code as a literal: `array.array(\"i\", …)`");
                });
                return;
            }
            self.error(f, codes::NO_C_FORM, arg.span, format!("a `{shown}` cannot be passed to C"), |d| {
                d.label(format!("this is `{shown}`"))
                    .help("C can be given numbers, strings, bytes, lists and arrays of these, functions, and what C itself gave");
            });
        }
    }
}

/// Whether a `native const` is a number, not a name.
#[must_use]
pub fn is_number(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.')
}
