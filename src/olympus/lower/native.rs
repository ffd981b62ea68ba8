//! `native` forms: C functions, constants and references; values on their way to and from C.

use std::rc::Rc;
use std::sync::Arc;

use super::Lower;
use super::expr::Sequence;
use crate::c_format::{self, Conversion};
use crate::hir::{Expr, ExprKind, Native, NativeKind};
use crate::olympus::ir::{CType, Ex, St, Typedef, VarId};
use crate::olympus::op::Op;
use crate::types::{Ty, TyId, foreign};

/// What must happen after a native call returns: lists that C was given in another form get its changes.
type After = Vec<St>;

/// The format of a call of the `printf` family.
struct Format {
    /// Which argument it is.
    at: usize,
    text: Rc<str>,
    conversions: Vec<Conversion>,
}

impl Format {
    fn of(native: &Native) -> Option<Format> {
        let (at, reads) = c_format::family(&native.name)?;
        let ExprKind::Str(text) = &native.args.get(at)?.kind else { return None };
        let conversions = c_format::conversions(text, reads).ok()?;
        (!reads).then(|| Format { at, text: text.clone(), conversions })
    }
}

impl Lower<'_, '_, '_> {
    /// The value of a `native` form.
    pub(super) fn native(&mut self, expr: &Expr, native: &Native) -> Ex {
        let ty = self.ty(expr);
        if native.kind == NativeKind::Const {
            return self.native_const(native, ty);
        }
        if native.name == "sizeof" {
            return self.size_of(native);
        }
        if native.name.starts_with("oly_comm_") {
            self.unit.is_parallel = true;
            match native.name.as_str() {
                "oly_comm_received" => return self.received(&native.args[0], ty),
                "oly_comm_sent" => return Ex::None,
                _ => {}
            }
        }
        let (call, after) = self.native_call(native);
        if self.b.dead {
            return Ex::None;
        }
        let c = self.ctype(ty);
        if ty == TyId::BOTTOM || c == CType::None {
            self.emit(St::Eval(call));
            after.into_iter().for_each(|st| self.emit(st));
            return Ex::None;
        }
        let value = self.from_c(call, native, ty);
        let value = self.bake(value, &c);
        after.into_iter().for_each(|st| self.emit(st));
        self.as_wanted(value, native, ty)
    }

    /// A list as a C function made it in the form that the program has for it, which may put other values in.
    fn as_wanted(&mut self, list: Ex, native: &Native, ty: TyId) -> Ex {
        let declared: String =
            native.result.iter().flat_map(|r| r.chars()).filter(|c| !c.is_whitespace()).collect();
        let made = match declared.as_str() {
            "list[str]" => TyId::STR,
            "list[bytes]" => TyId::BYTES,
            "list[int]" => TyId::INT,
            "list[float]" => TyId::FLOAT,
            "list[bool]" => TyId::BOOL,
            _ => return list,
        };
        let Ty::List(cell) = *self.typed.types.get(ty) else { return list };
        let wanted = self.typed.types.content(cell);
        if self.key(made) == self.key(wanted) { list } else { self.rebuild(list, made, wanted) }
    }

    /// The next message of a core: one of the types that the program sends.
    fn received(&mut self, core: &Expr, ty: TyId) -> Ex {
        let core = self.expr(core);
        if self.b.dead {
            return Ex::None;
        }
        let core = self.bake(core, &CType::Int);
        self.b.needs_place = true;
        let kind = self.temp(CType::Int);
        self.emit(St::Set(Ex::Var(kind), Ex::C("oly_comm_next".into(), vec![core.clone()])));
        let c = self.ctype(ty);
        let result = self.temp(c.clone());
        let mut rest = vec![St::Eval(Ex::C("oly_comm_mismatch".into(), vec![Ex::Var(kind)]))];
        for member in self.typed.types.members(ty) {
            let (number, take) = match member {
                TyId::NONE => (0, "oly_comm_bool"),
                TyId::BOOL => (1, "oly_comm_bool"),
                TyId::INT => (2, "oly_comm_int"),
                TyId::FLOAT => (3, "oly_comm_real"),
                TyId::STR => (4, "oly_comm_str"),
                // An int or a float, as the message says.
                TyId::NUM => {
                    for (number, take, from) in
                        [(2, "oly_comm_int", TyId::INT), (3, "oly_comm_real", TyId::FLOAT)]
                    {
                        rest = self.message(kind, number, take, &core, (from, ty), &c, result, rest);
                    }
                    continue;
                }
                _ => continue,
            };
            rest = self.message(kind, number, take, &core, (member, ty), &c, result, rest);
        }
        rest.into_iter().for_each(|st| self.emit(st));
        if c == CType::None { Ex::None } else { Ex::Var(result) }
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of a test and an assignment")]
    fn message(
        &mut self,
        kind: VarId,
        number: i64,
        take: &str,
        core: &Ex,
        (from, to): (TyId, TyId),
        c: &CType,
        result: VarId,
        rest: Vec<St>,
    ) -> Vec<St> {
        let then = self.nested(|s| {
            let value = if from == TyId::NONE {
                s.emit(St::Eval(Ex::C("oly_comm_none".into(), vec![core.clone()])));
                Ex::None
            } else {
                let c = s.ctype(from);
                s.bake(Ex::C(take.into(), vec![core.clone()]), &c)
            };
            let value = s.coerce(value, from, to);
            if *c != CType::None {
                s.emit(St::Set(Ex::Var(result), value));
            }
        });
        vec![St::If(Ex::Op(Op::Eq, vec![Ex::Var(kind), Ex::Int(number)]), then, rest)]
    }

    /// A `native` call whose result nobody wants.
    pub(super) fn native_statement(&mut self, native: &Native) {
        if native.name.starts_with("oly_comm_") {
            self.unit.is_parallel = true;
            if native.name == "oly_comm_sent" {
                return;
            }
        }
        let (call, after) = self.native_call(native);
        if !self.b.dead {
            self.emit(St::Eval(call));
            after.into_iter().for_each(|st| self.emit(st));
        }
    }

    /// Whether the call is the library's own business, so that its C types are known to fit.
    fn is_ours(&self, native: &Native) -> bool {
        native.name.starts_with("oly_") || self.b.library
    }

    fn native_call(&mut self, native: &Native) -> (Ex, After) {
        let ours = self.is_ours(native);
        let mut after = Vec::new();
        let mut seq = Sequence::default();
        for arg in &native.args {
            let ty = self.ty(arg);
            self.operand(&mut seq, ty, |s| match &arg.kind {
                ExprKind::AddressOf(place) => s.address_for_c(place, &mut after),
                _ => s.expr(arg),
            });
        }
        if self.b.dead {
            return (Ex::None, Vec::new());
        }
        let mut args = Vec::new();
        let format = if ours { None } else { Format::of(native) };
        for (n, (value, arg)) in seq.done().into_iter().zip(&native.args).enumerate() {
            let (value, ty) = self.machine_argument(native, arg, value);
            let (value, ty) = if ours { self.as_text(value, ty) } else { (value, ty) };
            if let Some(ex) = format.as_ref().and_then(|format| self.formatted(format, n, &value, ty)) {
                args.push(ex);
                continue;
            }
            if let Ty::Func(func, None) = *self.typed.types.get(ty) {
                args.push(self.callback(func, arg));
                continue;
            }
            args.push(match &arg.kind {
                ExprKind::AddressOf(_) => value,
                _ if native.name.starts_with("oly_") => {
                    if matches!(value, Ex::None) {
                        Ex::Null
                    } else {
                        value
                    }
                }
                ExprKind::Str(text) if !text.contains('\0') => Ex::CText((&**text).into()),
                _ => {
                    let value = self.to_c(value, ty);
                    if !ours && self.is_number_for_c(&native.name, &value, ty) {
                        Ex::C("OLY_ARG".into(), vec![value])
                    } else {
                        value
                    }
                }
            });
        }
        self.include_for(&native.name);
        self.b.needs_place = true;
        self.unit.shares_stdout |= !ours;
        (Ex::C(native.name.as_str().into(), args), after)
    }

    /// Whether only the C compiler can say if a parameter takes this number whole; it sees by itself that a literal
    /// does not fit. The functions of `<math.h>` take floats.
    fn is_number_for_c(&self, name: &str, value: &Ex, ty: TyId) -> bool {
        // A small constant fits every type.
        !matches!(value, Ex::Int(0..=127))
            && match self.typed.types.get(ty) {
                Ty::Int => true,
                Ty::Float | Ty::Num => crate::headers::standard(name) != Some("math"),
                Ty::C { types, .. } => types.iter().all(|c| foreign::is_pointer(c) == Some(false)),
                _ => false,
            }
    }

    /// An argument as a machine int if it is an int of any size: only the runtime's own functions take such.
    fn machine_argument(&mut self, native: &Native, arg: &Expr, value: Ex) -> (Ex, TyId) {
        let ty = self.ty(arg);
        if native.name.starts_with("oly_big_") || native.name.ends_with("_big") {
            return (value, ty);
        }
        let pointed = match &arg.kind {
            ExprKind::AddressOf(place) => self.variable_storage(place).unwrap_or(TyId::BOTTOM),
            _ => TyId::BOTTOM,
        };
        if pointed == TyId::BIG || self.list_item(ty) == TyId::BIG {
            self.unsupported(
                arg.span,
                "a place of ints of any size as an argument of a C function",
                "compile without `--int-width=big`",
            );
        }
        // The runtime knows machine ints and floats, not what may be either.
        match ty {
            TyId::BIG => (self.coerce(value, ty, TyId::INT), TyId::INT),
            TyId::NUM if native.name.starts_with("oly_") => {
                (self.coerce(value, ty, TyId::FLOAT), TyId::FLOAT)
            }
            _ => (value, ty),
        }
    }

    /// An argument that a `printf` format converts, or the format itself.
    fn formatted(&mut self, format: &Format, n: usize, value: &Ex, ty: TyId) -> Option<Ex> {
        if n == format.at {
            return Some(Ex::CText(c_format::widened(&format.text, &format.conversions).into()));
        }
        let conversion = format.conversions.get(n.checked_sub(format.at + 1)?)?;
        let value = value.clone();
        let cast = |c: &str, value: Ex| Ex::Cast(CType::Named(c.into()), Box::new(value));
        Some(match conversion.kind {
            's' => return None,
            'p' => {
                let value = self.to_c(value, ty);
                Ex::Cast(CType::Ptr, Box::new(value))
            }
            'f' | 'F' | 'e' | 'E' | 'g' | 'G' | 'a' | 'A' => {
                let value = self.coerce(value, ty, TyId::FLOAT);
                if format.text[conversion.length.clone()].contains('L') {
                    cast("long double", value)
                } else {
                    value
                }
            }
            kind => {
                let value = self.coerce(value, ty, TyId::INT);
                if conversion.is_wide_int(&format.text) {
                    cast(if "di".contains(kind) { "long long" } else { "unsigned long long" }, value)
                } else if matches!(value, Ex::Int(0..=127)) {
                    value
                } else {
                    Ex::C("oly_to_int".into(), vec![value])
                }
            }
        })
    }

    /// A value as C code outside the runtime takes it.
    fn to_c(&mut self, value: Ex, ty: TyId) -> Ex {
        match self.typed.types.get(ty).clone() {
            Ty::Str => Ex::C("oly_str_c($)".into(), vec![value]),
            Ty::Bytes | Ty::ByteArray => {
                let data = Ex::Arrow(Box::new(value), "data".into());
                Ex::Cast(CType::Ptr, Box::new(data))
            }
            Ty::List(cell) | Ty::VarTuple(cell) => {
                let item = self.typed.types.content(cell);
                self.elements(value, item)
            }
            Ty::None => Ex::Null,
            Ty::Num => Ex::Op(Op::NToR, vec![value]),
            Ty::Object(_) if self.typed.array_item(ty).is_some() => {
                let item = self.typed.array_item(ty).unwrap_or(TyId::INT);
                self.elements(Ex::Arrow(Box::new(value), "_items".into()), item)
            }
            Ty::Object(_) if self.typed.rank(ty).is_some() => self.coerce(value, ty, TyId::INT),
            Ty::Union(members) if members.contains(&TyId::STR) => {
                let c = self.ctype(ty);
                let value = self.stable(value, &c);
                Ex::C("$ == NULL ? NULL : oly_str_c($)".into(), vec![value.clone(), value])
            }
            _ => value,
        }
    }

    /// The items of a list as a C array.
    fn elements(&mut self, list: Ex, item: TyId) -> Ex {
        if item == TyId::STR {
            return Ex::C("oly_c_argv".into(), vec![list]);
        }
        let data = Ex::Arrow(Box::new(list), "data".into());
        match self.ctype(item) {
            CType::None => data,
            c => Ex::Cast(CType::Pointer(Box::new(c)), Box::new(data)),
        }
    }

    /// What C gave, in the form of a type.
    fn from_c(&mut self, value: Ex, native: &Native, ty: TyId) -> Ex {
        if native.name.starts_with("oly_")
            && native.kind == NativeKind::Call
            && ty != TyId::INT
            && ty != TyId::BOOL
        {
            return value;
        }
        let ours = self.is_ours(native);
        match ty {
            TyId::INT if ours => Ex::Cast(CType::Int, Box::new(value)),
            TyId::INT => match native.result.as_deref() {
                None => Ex::C("OLY_C_INT($)".into(), vec![value]),
                Some("int") => Ex::C("OLY_C_TO_INT($)".into(), vec![value]),
                Some(name) => {
                    // What the named type does not hold is an error, not another number.
                    let c = CType::Named((&*foreign::c_spelling(name)).into());
                    let value = Ex::C("OLY_C_INT($)".into(), vec![value]);
                    Ex::C("OLY_TO_C".into(), vec![Ex::Type(c), value])
                }
            },
            TyId::BOOL => Ex::C("($) != 0".into(), vec![value]),
            TyId::STR if ours => Ex::C("oly_str_of_c".into(), vec![value]),
            TyId::STR => Ex::C("oly_str_from_c".into(), vec![value, Ex::CText(native.name.as_str().into())]),
            TyId::FLOAT => match native.result.as_deref() {
                Some("float32") => Ex::Cast(CType::Named("float".into()), Box::new(value)),
                _ => value,
            },
            _ => value,
        }
    }

    /// The standard header that declares a name, unless the program includes it already.
    fn include_for(&mut self, name: &str) {
        let Some(header) = crate::headers::standard(name) else { return };
        let include = format!("<{header}.h>");
        if !self.unit.includes.contains(&include) {
            self.unit.includes.push(include);
        }
    }

    fn native_const(&mut self, native: &Native, ty: TyId) -> Ex {
        self.include_for(&native.name);
        let name = Ex::Name(native.name.as_str().into());
        let value = self.from_c(name, native, ty);
        if crate::infer::native_number(&native.name)
            && let Ty::C { types, .. } = self.typed.types.get(ty)
        {
            // A number as a value of the given type: also all zero for a struct.
            return Ex::Name(format!("({}){{{}}}", types[0], native.name).into());
        }
        match ty {
            TyId::PTR => Ex::Cast(CType::Ptr, Box::new(value)),
            TyId::FLOAT => Ex::Cast(CType::Real, Box::new(value)),
            _ => value,
        }
    }

    /// `native sizeof(x)`: bytes of a value or type of C.
    fn size_of(&mut self, native: &Native) -> Ex {
        let Some(arg) = native.args.first() else { return Ex::Int(0) };
        let size = match &arg.kind {
            ExprKind::Str(text) => Ex::Name(format!("sizeof({})", foreign::c_spelling(text)).into()),
            _ => {
                let ty = self.ty(arg);
                let stored = self.variable_storage(arg).unwrap_or(ty);
                Ex::SizeOf(self.ctype(stored))
            }
        };
        Ex::Cast(CType::Int, Box::new(size))
    }

    /// The storage of a variable that an expression names.
    fn variable_storage(&mut self, expr: &Expr) -> Option<TyId> {
        match &expr.kind {
            ExprKind::Local { local, .. } => Some(self.local_place(*local).1),
            ExprKind::Captured { owner, local } => Some(self.captured_place(*owner, *local).1),
            ExprKind::Global(global) => Some(self.global(*global).1),
            _ => None,
        }
    }

    /// `&place` as an argument of a C function.
    fn address_for_c(&mut self, place: &Expr, after: &mut After) -> Ex {
        let (ex, ty) = match &place.kind {
            ExprKind::Local { local, .. } => self.local_place(*local),
            ExprKind::Captured { owner, local } => self.captured_place(*owner, *local),
            ExprKind::Global(global) => self.global(*global),
            ExprKind::Index { object, index } if self.is_array_object(object) => {
                return self.array_element(object, index);
            }
            _ => {
                let ex = self.expr(place);
                (ex, self.ty(place))
            }
        };
        match self.typed.types.get(ty).clone() {
            Ty::List(cell) => {
                let item = self.typed.types.content(cell);
                if item != TyId::STR {
                    return self.elements(ex, item);
                }
                let argv = self.temp(CType::Named("char **".into()));
                self.emit(St::Set(Ex::Var(argv), Ex::C("oly_c_argv".into(), vec![ex.clone()])));
                after.push(St::Eval(Ex::C("oly_c_argv_back".into(), vec![ex, Ex::Var(argv)])));
                Ex::Addr(Box::new(Ex::Var(argv)))
            }
            Ty::Bytes | Ty::ByteArray | Ty::Object(_) => self.to_c(ex, ty),
            _ => {
                if matches!(ex, Ex::Op(..) | Ex::C(..)) {
                    self.unsupported(place.span, "the address of this value", "put it into a variable first");
                }
                Ex::Addr(Box::new(ex))
            }
        }
    }

    fn is_array_object(&mut self, object: &Expr) -> bool {
        let ty = self.ty(object);
        self.typed.array_item(ty).is_some()
    }

    /// `&a[i]` of an array.
    fn array_element(&mut self, object: &Expr, index: &Expr) -> Ex {
        let (ty, key_ty) = (self.ty(object), self.ty(index));
        let mut parts = self.operands(&[object, index]).into_iter();
        let (array, key) = (parts.next().unwrap_or(Ex::None), parts.next().unwrap_or(Ex::None));
        if self.b.dead {
            return Ex::None;
        }
        let item = self.typed.array_item(ty).unwrap_or(TyId::INT);
        let c = self.ctype(item);
        let list = self.bake(Ex::Arrow(Box::new(array), "_items".into()), &CType::List);
        let key = self.coerce(key, key_ty, TyId::INT);
        let at = self.op(Op::IdxL, vec![key, Ex::Arrow(Box::new(list.clone()), "len".into())]);
        Ex::Addr(Box::new(Ex::At(c, Box::new(list), Box::new(at))))
    }

    /// `&place` as a value: a pointer that C code may be given later.
    pub(super) fn address_of(&mut self, place: &Expr) -> Ex {
        let mut after = Vec::new();
        let address = self.address_for_c(place, &mut after);
        Ex::Cast(CType::Ptr, Box::new(address))
    }

    // ---- parts of C values ----

    /// `value.name` of a C struct or of a pointer to one.
    pub(super) fn c_field(&mut self, value: Ex, ty: TyId, name: &str) -> Ex {
        let Ty::C { types, .. } = self.typed.types.get(ty).clone() else { return value };
        match foreign::is_pointer(&types[0]) {
            Some(true) => Ex::Arrow(Box::new(value), name.into()),
            Some(false) => Ex::Dot(Box::new(value), name.into()),
            None => Ex::C("OLY_FIELD".into(), vec![value, Ex::Name(name.into())]),
        }
    }

    /// A field or item of a C value as Python or other C code wants it.
    pub(super) fn c_part(&mut self, part: Ex, wanted: TyId) -> Ex {
        match wanted {
            TyId::INT => Ex::C("OLY_C_INT($)".into(), vec![part]),
            TyId::FLOAT => Ex::Cast(CType::Real, Box::new(part)),
            TyId::BOOL => Ex::C("$ != 0".into(), vec![part]),
            TyId::STR => Ex::C("oly_str_from_c".into(), vec![part, Ex::CText("the C value".into())]),
            _ => part,
        }
    }

    /// Assigns to a field or item of a C value.
    pub(super) fn set_c_part(&mut self, place: Ex, value: Ex, ty: TyId) {
        let value = match ty {
            TyId::INT if !matches!(value, Ex::Int(0..=127)) => {
                self.b.needs_place = true;
                Ex::C("OLY_TO_C(__typeof__($), $)".into(), vec![place.clone(), value])
            }
            TyId::STR => Ex::C("oly_c_text".into(), vec![value]),
            TyId::NONE => Ex::Null,
            _ => value,
        };
        self.emit(St::Set(place, value));
    }

    // ---- C types ----

    /// A C type of values that pass through; what no name tells gets a `typedef`.
    pub(super) fn foreign_ctype(&mut self, types: &Rc<[Rc<str>]>) -> CType {
        if let [one] = &**types
            && !one.starts_with("__typeof__")
        {
            return CType::Named((&**one).into());
        }
        if let Some(name) = self.foreign.get(types) {
            return CType::Named(name.clone());
        }
        let text = types
            .iter()
            .cloned()
            .reduce(|a, b| {
                let (a, b) = (foreign::sample(&a), foreign::sample(&b));
                format!("__typeof__(1 ? {a} : {b})").into()
            })
            .unwrap_or_else(|| "int".into());
        let stem: Vec<&str> = types.iter().map(|c| stem(c)).collect();
        let name: Arc<str> = self.fresh_name(&format!("{}_type", stem.join("_or_"))).into();
        let place = types.iter().find_map(|c| self.typed.native_places.get(c).copied());
        let line = place.map(|span| (self.file_number(span.file), self.sources.line(span)));
        self.unit.typedefs.push(Typedef { name: name.to_string(), text: text.to_string(), line });
        self.foreign.insert(types.clone(), name.clone());
        CType::Named(name)
    }

    /// A value as Python code sees it, which may be inside a tuple or list of C values.
    pub(super) fn seen(&mut self, value: Ex, ty: TyId) -> (Ex, TyId) {
        let seen = self.typed.types.seen(ty);
        if seen == ty { (value, ty) } else { (self.convert_foreign(value, ty, seen), seen) }
    }

    /// A Python value as a value of a C type, or the other way round.
    pub(super) fn convert_foreign(&mut self, ex: Ex, from: TyId, to: TyId) -> Ex {
        match (self.typed.types.get(from).clone(), self.typed.types.get(to).clone()) {
            (Ty::C { types, .. }, Ty::Int) => match &*types[0] {
                _ if types.len() > 1 => Ex::C("OLY_C_INT($)".into(), vec![ex]),
                "int" | "short" | "long" | "int32_t" | "int16_t" | "int8_t" => {
                    Ex::Cast(CType::Int, Box::new(ex))
                }
                _ => Ex::C("OLY_C_INT($)".into(), vec![ex]),
            },
            (Ty::C { types, .. }, Ty::Float) if &*types[0] == "Real" => ex,
            (Ty::Float, Ty::C { types, .. }) if &*types[0] == "Real" => ex,
            (Ty::Bool, Ty::C { types, .. }) if &*types[0] == "Flag" => ex,
            (Ty::C { .. }, Ty::Float) => Ex::Cast(CType::Real, Box::new(ex)),
            (Ty::C { .. }, Ty::Bool) => Ex::C("$ != 0".into(), vec![ex]),
            (Ty::C { .. }, Ty::Str) => {
                Ex::C("oly_str_from_c".into(), vec![ex, Ex::CText("the variable".into())])
            }
            (Ty::C { .. }, Ty::C { .. }) => ex,
            // By way of what Python sees of the value.
            (Ty::C { .. }, _) => {
                let seen = self.typed.types.seen(from);
                let ex = self.convert_foreign(ex, from, seen);
                self.coerce(ex, seen, to)
            }
            (Ty::Int, Ty::C { types, .. }) => match &*types[0] {
                "int" => match ex {
                    Ex::Int(n) if i32::try_from(n).is_ok() => Ex::Int(n),
                    ex => {
                        self.b.needs_place = true;
                        Ex::C("oly_to_int".into(), vec![ex])
                    }
                },
                _ if matches!(ex, Ex::Int(0..=127)) => ex,
                _ => {
                    let c = self.ctype(to);
                    self.b.needs_place = true;
                    match self.typed.types.seen(to) {
                        TyId::INT => Ex::C("OLY_TO_C".into(), vec![Ex::Type(c), ex]),
                        _ => Ex::Cast(c, Box::new(ex)),
                    }
                }
            },
            (Ty::Str, Ty::C { .. }) => Ex::C("oly_c_text".into(), vec![ex]),
            (Ty::None, Ty::C { .. }) => {
                let c = self.ctype(to);
                self.zero(&c)
            }
            (_, Ty::C { .. }) => {
                let c = self.ctype(to);
                Ex::Cast(c, Box::new(ex))
            }
            _ => ex,
        }
    }
}

/// The C name that a `__typeof__` is about.
fn stem(c: &str) -> &str {
    let inner = c.strip_prefix("__typeof__(").unwrap_or(c);
    let inner = inner.strip_prefix("((void)0, ").unwrap_or(inner);
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(inner.len());
    if end == 0 { "c" } else { &inner[..end] }
}
