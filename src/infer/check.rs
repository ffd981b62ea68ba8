//! What a call must fit beyond the number of its arguments: annotations, and the built-in functions'
//! own demands. Types that fit nowhere are errors; of a union it is enough that one member fits, because
//! the value is looked at when the program runs.

use super::Typed;
use super::arity;
use super::bind::Actual;
use super::call::Named;
use super::codes;
use super::expected::Would;
use super::flow::Frame;
use super::keywords::SPREAD;
use crate::hir::{Annotation, AnnotationKind, ClassId, Default_, Expr, ExprKind, FuncId, ParamKind};
use crate::source::Span;
use crate::types::{InstId, Ty, TyId};

/// Built-in functions that the compiler knows, with the names that their arguments may be given by. A name that is
/// not here would be passed over in silence.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("abs", &[]),
    ("ascii", &[]),
    ("bool", &[]),
    ("callable", &[]),
    ("complex", &["real", "imag"]),
    ("float", &[]),
    ("format", &[]),
    ("frozenset", &[]),
    ("hash", &[]),
    ("id", &[]),
    ("input", &[]),
    ("int", &["base"]),
    ("isinstance", &[]),
    ("issubclass", &[]),
    ("iter", &[]),
    ("len", &[]),
    ("list", &[]),
    ("next", &[]),
    ("ord", &[]),
    ("print", &["sep", "end", "file", "flush"]),
    ("range", &[]),
    ("repr", &[]),
    ("round", &["number", "ndigits"]),
    ("set", &[]),
    ("tuple", &[]),
    ("type", &[]),
];

/// How a value of one type becomes one of another.
fn conversion(shown: &str, wanted: &str) -> Option<String> {
    let is_number = |ty: &str| matches!(ty, "int" | "float" | "bool");
    match (shown, wanted) {
        ("str", "int" | "float") => Some(format!("`{wanted}(…)` reads a number from a string")),
        ("float", "int") => Some("`int(…)` cuts the fraction off, `round(…)` rounds".to_owned()),
        (from, "str") if is_number(from) => Some("write `str(…)` around it, or use an f-string".to_owned()),
        (from, "iterable[str]") if from.ends_with("[int]") || from.ends_with("[float]") => {
            Some("convert the items: `str(x) for x in …`".to_owned())
        }
        _ => None,
    }
}

impl Typed<'_> {
    /// Checks the arguments of a function against its annotations.
    pub(super) fn check_arguments(&mut self, f: &Frame, expr: &Expr, func: FuncId, params: &[TyId]) {
        if self.errors.is_none() {
            return;
        }
        let program = self.program;
        let hir = &program.funcs[func];
        let library = program.modules[hir.module].is_library;
        for (param, ty) in hir.params.iter().zip(params) {
            let Some(annotation) = &param.annotation else { continue };
            let whole = matches!(param.kind, ParamKind::Star | ParamKind::StarStar);
            if whole || self.suits_param(func, annotation, *ty) {
                continue;
            }
            // The first one is what is told.
            if self.pending.is_some() {
                return;
            }
            let (shown, wanted) = (self.show(*ty), self.spell(annotation));
            let span = annotation.span;
            let message =
                format!("argument `{}` of `{}` must be `{wanted}`, not `{shown}`", param.name, hir.name);
            let more = |d: &mut crate::diag::Diagnostic| {
                d.label(format!("`{}` is `{shown}` here", param.name));
                if !library {
                    d.because(span, format!("declared as `{wanted}` here"));
                }
                if let Some(help) = conversion(&shown, &wanted) {
                    d.help(help);
                }
            };
            // A program's own annotations mean nothing to CPython.
            if library {
                let would = self.wrong_argument(hir, param, *ty);
                self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, message, more);
            } else {
                self.error(f, codes::ARGUMENT_TYPE, expr.span, message, more);
            }
        }
    }

    /// The members of an argument's type that a library function's annotation admits. The others are refused
    /// when the program runs; an argument of which no member fits is an error before that.
    pub(crate) fn admitted(&mut self, func: FuncId, n: usize, ty: TyId) -> TyId {
        let program = self.program;
        let hir = &program.funcs[func];
        let Some(annotation) = &hir.params[n].annotation else {
            return if n == 0 { self.admitted_receiver(func, ty) } else { ty };
        };
        let scalar = !matches!(annotation.kind, AnnotationKind::Generic(..) | AnnotationKind::Unknown);
        let is_int = match &annotation.kind {
            AnnotationKind::Union(parts) => {
                let has = |name: &str| parts.iter().any(|part| self.names_type(&part.kind, name));
                has("int") && !has("float")
            }
            kind => self.names_type(kind, "int"),
        };
        if !program.modules[hir.module].is_library || !scalar {
            return ty;
        }
        if ty == TyId::NUM && is_int {
            return TyId::INT;
        }
        let ty = if self.names_type(&annotation.kind, "str") { self.as_text(ty) } else { ty };
        if !matches!(self.types.get(ty), Ty::Union(_)) {
            return ty;
        }
        let or_none =
            matches!(&hir.params[n].default, Some(Default_::Literal(e)) if matches!(e.kind, ExprKind::None));
        let kept: Vec<TyId> = self
            .types
            .members(ty)
            .into_iter()
            .filter(|m| (or_none && *m == TyId::NONE) || self.suits_param(func, annotation, *m))
            .map(|m| if m == TyId::NUM && is_int { TyId::INT } else { m })
            .collect();
        if kept.is_empty() { ty } else { self.types.union(kept) }
    }

    /// Whether an annotation names a built-in type, which in the library's own module of these is a class.
    pub(super) fn names_type(&self, kind: &AnnotationKind, name: &str) -> bool {
        match kind {
            AnnotationKind::Builtin(named) => named == name,
            AnnotationKind::Class(class) => self.program.classes[*class].name == name,
            _ => false,
        }
    }

    /// The members of a type for which `str.strip(x)` and the like are meant.
    fn admitted_receiver(&mut self, func: FuncId, ty: TyId) -> TyId {
        let Some(class) = self.receiver_type(func).filter(|_| matches!(self.types.get(ty), Ty::Union(_)))
        else {
            return ty;
        };
        let kept = self.types.filter(ty, |types, member| {
            let name = match types.get(member) {
                Ty::Str => "str",
                Ty::Bytes => "bytes",
                Ty::List(_) => "list",
                Ty::Dict(..) => "dict",
                Ty::Set(_) => "set",
                _ => return false,
            };
            name == class
        });
        if kept == TyId::BOTTOM { ty } else { kept }
    }

    /// The name of the built-in type of which a function is a method that is called with a receiver of that type alone.
    fn receiver_type(&self, func: FuncId) -> Option<&'static str> {
        let hir = &self.program.funcs[func];
        let class = &self.program.classes[hir.class?];
        let name = *["str", "bytes", "list", "dict", "set"].iter().find(|name| **name == class.name)?;
        let plain =
            self.program.modules[class.module].is_library && hir.method == crate::hir::MethodKind::Plain;
        plain.then_some(name)
    }

    /// A type with str in place of classes derived from it: where only the text counts.
    pub(crate) fn as_text(&mut self, ty: TyId) -> TyId {
        let derived = |s: &Self, m: TyId| s.base_value(m) == Some("_str_value");
        let members = self.types.members(ty);
        if !members.iter().any(|m| derived(self, *m)) {
            return ty;
        }
        let texts = members.into_iter().map(|m| if derived(self, m) { TyId::STR } else { m }).collect();
        self.types.union(texts)
    }

    /// What a library function's annotation asks for, in words.
    pub(crate) fn wanted(&self, func: FuncId, n: usize) -> String {
        match &self.program.funcs[func].params[n].annotation {
            Some(annotation) => self.spell(annotation),
            None => self.receiver_type(func).map_or(String::new(), ToOwned::to_owned),
        }
    }

    /// Whether the arguments of an instance are what its annotations say; if not, the call is reported and
    /// the body says nothing more.
    pub(super) fn arguments_suit(&mut self, inst: InstId) -> bool {
        let program = self.program;
        let func = self.insts[inst].func;
        let hir = &program.funcs[func];
        let params = self.insts[inst].params.clone();
        hir.params.iter().zip(params).all(|(param, ty)| match &param.annotation {
            Some(annotation) if !matches!(param.kind, ParamKind::Star | ParamKind::StarStar) => {
                self.suits_param(func, annotation, ty)
            }
            _ => true,
        })
    }

    /// Checks a value against the annotation of the variable that it is given to.
    pub(super) fn check_variable(
        &mut self,
        f: &Frame,
        span: Span,
        name: &str,
        annotation: Option<&Annotation>,
        ty: TyId,
    ) {
        let Some(annotation) = annotation else { return };
        if self.errors.is_none() || self.suits(annotation, ty) {
            return;
        }
        let (shown, wanted, at) = (self.show(ty), self.spell(annotation), annotation.span);
        let message = format!("`{name}` must be `{wanted}`, not `{shown}`");
        self.error(f, codes::ARGUMENT_TYPE, span, message, |d| {
            d.because(at, format!("declared as `{wanted}` here"));
            if let Some(help) = conversion(&shown, &wanted) {
                d.help(help);
            }
        });
    }

    /// Whether some member of a type is what an annotation says.
    fn suits(&mut self, annotation: &Annotation, ty: TyId) -> bool {
        let members = self.types.members(ty);
        members.is_empty() || members.iter().any(|member| self.suits_one(annotation, *member))
    }

    /// The same for a parameter: methods of `str` take no objects but those that are strings.
    fn suits_param(&mut self, func: FuncId, annotation: &Annotation, ty: TyId) -> bool {
        if self.built_in_class(&self.program.funcs[func]) != Some("str") {
            return self.suits(annotation, ty);
        }
        let members = self.types.members(ty);
        members.is_empty()
            || members.iter().any(|member| {
                let plain = self.base_value(*member).is_none() && self.plain_tuple(*member).is_none();
                let object = matches!(self.types.get(*member), Ty::Object(_)) && plain;
                self.suits_one(annotation, *member) && !(object && self.asks_for_text(&annotation.kind))
            })
    }

    /// Whether an annotation asks for a string, or one of several things among which is a string.
    fn asks_for_text(&self, kind: &AnnotationKind) -> bool {
        match kind {
            AnnotationKind::Union(parts) => parts.iter().any(|part| self.names_type(&part.kind, "str")),
            kind => self.names_type(kind, "str"),
        }
    }

    fn suits_one(&mut self, annotation: &Annotation, ty: TyId) -> bool {
        let ty_kind = self.types.get(ty).clone();
        if matches!(ty_kind, Ty::Error | Ty::Bottom | Ty::Ptr) {
            return true;
        }
        match &annotation.kind {
            // Inside the library the built-in types are classes.
            AnnotationKind::Class(class) if self.is_builtin_class(*class) => {
                let name = self.program.classes[*class].name.clone();
                self.suits_builtin(&name, ty)
            }
            AnnotationKind::Builtin(name) => self.suits_builtin(name, ty),
            // A list, a dict or a set of the right kind; what is in it shows where it is used.
            AnnotationKind::Generic(head, parts) => match head.as_str() {
                "list" => matches!(ty_kind, Ty::List(_)),
                "dict" => matches!(ty_kind, Ty::Dict(..) | Ty::Object(_)),
                "set" => matches!(ty_kind, Ty::Set(_)),
                "tuple" => matches!(ty_kind, Ty::Tuple(_) | Ty::VarTuple(_) | Ty::Object(_)),
                "iterable" => self.yields_only(parts, ty),
                _ => true,
            },
            AnnotationKind::Tuple(items) => match ty_kind {
                Ty::Tuple(given) => given.len() == items.len(),
                Ty::VarTuple(_) | Ty::Object(_) => true,
                _ => false,
            },
            AnnotationKind::Union(parts) => parts.iter().any(|part| self.suits_one(part, ty)),
            AnnotationKind::Class(class) if self.program.classes[*class].is_protocol => true,
            AnnotationKind::Class(class) => match ty_kind {
                Ty::Object(obj) => {
                    let mro = &self.program.classes[self.types.obj(obj).class].mro;
                    mro.contains(class) || mro.is_empty()
                }
                _ => !self.program.classes[*class].methods.is_empty() && matches!(ty_kind, Ty::Func(..)),
            },
            AnnotationKind::Unknown => true,
        }
    }

    fn suits_builtin(&mut self, name: &str, ty: TyId) -> bool {
        let ty_kind = self.types.get(ty).clone();
        match name {
            "int" => {
                matches!(ty_kind, Ty::Int | Ty::Big | Ty::Bool | Ty::Num)
                    || self.method_of(ty, "__index__").is_some()
                    || self.is_int_enum(ty)
            }
            "float" => {
                matches!(ty_kind, Ty::Float | Ty::Int | Ty::Big | Ty::Bool | Ty::Num)
                    || self.method_of(ty, "__float__").is_some()
                    || self.method_of(ty, "__index__").is_some()
                    || self.is_int_enum(ty)
            }
            "complex" => matches!(ty_kind, Ty::Complex | Ty::Float | Ty::Int | Ty::Big | Ty::Bool | Ty::Num),
            "bool" => matches!(ty_kind, Ty::Bool),
            "str" => matches!(ty_kind, Ty::Str | Ty::Object(_)),
            "bytes" => matches!(ty_kind, Ty::Bytes | Ty::ByteArray),
            "None" => matches!(ty_kind, Ty::None),
            "list" => matches!(ty_kind, Ty::List(_)),
            "tuple" => matches!(ty_kind, Ty::Tuple(_) | Ty::VarTuple(_) | Ty::Object(_)),
            "dict" => matches!(ty_kind, Ty::Dict(..)),
            "set" => matches!(ty_kind, Ty::Set(_)),
            _ => true,
        }
    }

    fn is_builtin_class(&self, class: ClassId) -> bool {
        let class = &self.program.classes[class];
        self.program.modules[class.module].is_library
            && matches!(
                class.name.as_str(),
                "int" | "float" | "bool" | "str" | "bytes" | "list" | "dict" | "set"
            )
    }

    fn is_int_enum(&self, ty: TyId) -> bool {
        matches!(self.types.get(ty), Ty::Object(obj)
            if self.program.classes[self.types.obj(*obj).class].enumeration.is_some())
    }

    /// Whether all that a container holds is what the library's C code takes.
    fn yields_only(&mut self, parts: &[Annotation], ty: TyId) -> bool {
        let (Some(part), Ty::List(cell) | Ty::VarTuple(cell) | Ty::Set(cell)) =
            (parts.first(), self.types.get(ty).clone())
        else {
            let scalar =
                |ty: &Ty| matches!(ty, Ty::Int | Ty::Big | Ty::Float | Ty::Num | Ty::Bool | Ty::None);
            return !scalar(self.types.get(ty));
        };
        let content = self.types.content(cell);
        let members = self.types.members(content);
        members.is_empty() || members.iter().any(|member| self.suits_one(part, *member))
    }

    /// An annotation as the user would write it.
    fn spell(&self, annotation: &Annotation) -> String {
        let list = |parts: &[Annotation], between: &str| {
            parts.iter().map(|part| self.spell(part)).collect::<Vec<_>>().join(between)
        };
        match &annotation.kind {
            AnnotationKind::Builtin(name) => name.clone(),
            AnnotationKind::Generic(head, parts) if parts.is_empty() => head.clone(),
            AnnotationKind::Generic(head, parts) => format!("{head}[{}]", list(parts, ", ")),
            AnnotationKind::Tuple(parts) => format!("tuple[{}]", list(parts, ", ")),
            AnnotationKind::Union(parts) => list(parts, " | "),
            AnnotationKind::Class(class) => self.program.classes[*class].name.clone(),
            AnnotationKind::Unknown => "Any".to_owned(),
        }
    }

    /// Checks a call of a function that the compiler itself knows.
    /// Whether a built-in that takes a fixed number of arguments gets a starred list; if so, whether it is the one
    /// argument of one that takes no more: then it must have a single item.
    #[must_use]
    pub fn lone_star(&self, name: &str, args: &[Actual]) -> Option<bool> {
        let most = match name {
            "str" | "type" | "dict" => 1,
            "range" | "round" | "bytes" | "bytearray" => 2,
            "bin" | "chr" | "hex" | "oct" => 1,
            _ if KEYWORDS.iter().any(|(known, _)| *known == name) => arity::limits("", name)?.1,
            _ => return None,
        };
        let open = |arg: &Actual| arg.star && !matches!(self.types.get(arg.ty), Ty::Tuple(_) | Ty::Error);
        args.iter().any(open).then_some(args.len() == 1 && most == 1)
    }

    pub(super) fn check_builtin(
        &mut self,
        f: &Frame,
        expr: &Expr,
        name: &str,
        args: &[Actual],
        named: &[Named],
    ) -> bool {
        let known = KEYWORDS.iter().find(|(known, _)| *known == name).map(|(_, words)| *words);
        let strange = |word: &str| known.is_some_and(|known| word != SPREAD && !known.contains(&word));
        if let Some((word, _)) = named.iter().find(|(word, _)| strange(word)) {
            let message = match known {
                Some([]) => format!("{name}() takes no keyword arguments"),
                _ => format!("'{word}' is an invalid keyword argument for {name}()"),
            };
            let would = Would::raise("TypeError", message.clone());
            self.fault(f, codes::ARGUMENTS, expr.span, would, message, |_| {});
            return false;
        }
        if args.iter().any(|arg| arg.star) {
            return true;
        }
        if let Some(text) = arity::miscount("", name, args.len())
            && (named.is_empty() || arity::limits("", name).is_some_and(|(_, most)| args.len() > most))
        {
            let would = Would::raise("TypeError", text.clone());
            self.fault(f, codes::ARGUMENTS, expr.span, would, text, |_| {});
            return false;
        }
        if name == "print" {
            let no_text = |s: &Self, ty: TyId| {
                s.types.members(ty).iter().all(|m| {
                    matches!(
                        s.types.get(*m),
                        Ty::Int | Ty::Big | Ty::Bool | Ty::Float | Ty::List(_) | Ty::Bytes
                    )
                })
            };
            let wrong = named.iter().find(|(word, ty)| {
                matches!(word.as_str(), "sep" | "end") && *ty != TyId::BOTTOM && no_text(self, *ty)
            });
            if let Some((word, ty)) = wrong {
                let given = self.python_name(self.types.members(*ty)[0]);
                let text = format!("{word} must be None or a string, not {given}");
                let would = Would::raise("TypeError", text.clone());
                self.fault(f, codes::ARGUMENT_TYPE, expr.span, would, text, |_| {});
                return false;
            }
        }
        let Some(first) = args.first() else { return true };
        let wanted = match name {
            "ord" => "a string of one character",
            "chr" => "an int",
            _ => return true,
        };
        let members = self.types.members(first.ty);
        let fits = members.is_empty()
            || members.iter().any(|member| match self.types.get(*member) {
                Ty::Error => true,
                Ty::Str | Ty::Bytes => name == "ord",
                Ty::Int | Ty::Big | Ty::Bool | Ty::Num => name == "chr",
                Ty::Object(_) => name == "chr" && self.method_of(*member, "__index__").is_some(),
                _ => false,
            });
        if !fits {
            let shown = self.show(first.ty);
            let given = self.python_name(first.ty);
            let text = match name {
                "ord" => format!("ord() expected string of length 1, but {given} found"),
                _ => format!("'{given}' object cannot be interpreted as an integer"),
            };
            self.fault(
                f,
                codes::ARGUMENT_TYPE,
                expr.span,
                Would::raise("TypeError", text),
                format!("`{name}` needs {wanted}, not `{shown}`"),
                |d| {
                    d.label(format!("the argument is `{shown}`"));
                },
            );
        }
        fits
    }
}
