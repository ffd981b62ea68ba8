//! Expressions.

use std::rc::Rc;

use super::scope::{Meaning, Slot};
use super::{Lowerer, fold, special};
use crate::diag::suggest;
use crate::hir::{
    Arg, BinOp, CmpOp, Constant, Dialect, Expr, ExprKind, FormatPart, Keyword, MethodKind, ModuleId, Native,
    NativeKind, Target, TargetKind, UnOp, codes,
};
use crate::source::Span;
use crate::syntax::ast::{self, Ranged};

impl<'a> Lowerer<'a> {
    /// An expression.
    pub(super) fn expr(&mut self, expr: &'a ast::Expr) -> Expr {
        let span = self.span(expr);
        let kind = match expr {
            ast::Expr::Name(e) => return self.name_expr(e, span),
            ast::Expr::Call(e) if let Some(names) = self.all_names(e, expr, span) => return names,
            ast::Expr::Call(e) => return self.call_expr(e, span),
            ast::Expr::Attribute(e) => return self.attribute_expr(e, expr, span),
            ast::Expr::Constant(e) => constant(&e.value),
            ast::Expr::BoolOp(e) => {
                ExprKind::Bool_ { is_and: matches!(e.op, ast::BoolOp::And), items: self.exprs(&e.values) }
            }
            ast::Expr::NamedExpr(e) => {
                let value = Box::new(self.expr(&e.value));
                ExprKind::Walrus { target: Box::new(self.target(&e.target)), value }
            }
            ast::Expr::BinOp(e) => {
                let (left, right) = (Box::new(self.expr(&e.left)), Box::new(self.expr(&e.right)));
                let op = self.operator(e.op);
                match fold::binary(op, &left, &right) {
                    Some(value) if value.sign() == num_bigint::Sign::Minus => {
                        let operand = Box::new(self.make(span, fold::literal(&-value)));
                        ExprKind::Unary { op: UnOp::Neg, operand }
                    }
                    Some(value) => fold::literal(&value),
                    None => ExprKind::Binary { op, in_place: false, left, right },
                }
            }
            ast::Expr::UnaryOp(e) => self.unary(e),
            ast::Expr::Lambda(e) => return self.lambda(e, span),
            ast::Expr::IfExp(e) => ExprKind::If {
                test: Box::new(self.expr(&e.test)),
                then: Box::new(self.expr(&e.body)),
                orelse: Box::new(self.expr(&e.orelse)),
            },
            ast::Expr::Dict(e) => {
                let mut items = Vec::with_capacity(e.values.len());
                for (key, value) in e.keys.iter().zip(&e.values) {
                    let key = key.as_ref().map(|k| self.expr(k));
                    items.push((key, self.expr(value)));
                }
                ExprKind::Dict(items)
            }
            ast::Expr::Set(e) => ExprKind::Set(self.args(&e.elts)),
            ast::Expr::List(e) => ExprKind::List(self.args(&e.elts)),
            ast::Expr::Tuple(e) => ExprKind::Tuple(self.args(&e.elts)),
            ast::Expr::ListComp(_)
            | ast::Expr::SetComp(_)
            | ast::Expr::DictComp(_)
            | ast::Expr::GeneratorExp(_) => {
                return self.comprehension(expr, span);
            }
            ast::Expr::Await(e) => {
                let value = self.expr(&e.value);
                return self.await_(span, value);
            }
            ast::Expr::Yield(e) => {
                let value = e.value.as_deref().map(|v| self.expr(v));
                ExprKind::Yield(self.yielded(span, value).map(Box::new))
            }
            ast::Expr::YieldFrom(e) => ExprKind::YieldFrom(Box::new(self.expr(&e.value))),
            ast::Expr::Compare(e) if let Some(known) = self.has_name(e, span) => return known,
            ast::Expr::Compare(e) => {
                let first = Box::new(self.expr(&e.left));
                let mut rest = Vec::with_capacity(e.ops.len());
                for (op, operand) in e.ops.iter().zip(&e.comparators) {
                    let mut operand = self.expr(operand);
                    if matches!(op, ast::CmpOp::In | ast::CmpOp::NotIn) {
                        in_any_order(&mut operand);
                        only_names(&mut operand);
                    }
                    rest.push((comparison(*op), operand));
                }
                ExprKind::Compare { first, rest }
            }
            ast::Expr::JoinedStr(e) => ExprKind::Format(self.format_parts(&e.values)),
            ast::Expr::FormattedValue(_) => ExprKind::Format(self.format_parts(std::slice::from_ref(expr))),
            ast::Expr::Subscript(e) if let Some(value) = self.by_literal(e, span) => return value,
            ast::Expr::Subscript(e) => {
                let mut object = Box::new(self.expr(&e.value));
                in_any_order(&mut object);
                if let Some(class) = self.subscripted_class(&object, &e.slice, span) {
                    return class;
                }
                match &*e.slice {
                    ast::Expr::Slice(s) => {
                        let (lo, hi, step) = self.slice_parts(s);
                        ExprKind::Slice {
                            object,
                            lo: lo.map(Box::new),
                            hi: hi.map(Box::new),
                            step: step.map(Box::new),
                        }
                    }
                    index => ExprKind::Index { object, index: Box::new(self.expr(index)) },
                }
            }
            // `x[a:b, c]`
            ast::Expr::Slice(s) => {
                let (lo, hi, step) = self.slice_parts(s);
                let class = self.read_name("slice", span);
                let mut args = Vec::with_capacity(3);
                for bound in [lo, hi, step] {
                    args.push(bound.unwrap_or_else(|| self.make(span, ExprKind::None)));
                }
                return self.call(span, class, args);
            }
            // The parser allows a star only in calls, displays and targets.
            ast::Expr::Starred(e) => return self.expr(&e.value),
        };
        self.make(span, kind)
    }

    pub(super) fn exprs(&mut self, exprs: &'a [ast::Expr]) -> Vec<Expr> {
        exprs.iter().map(|e| self.expr(e)).collect()
    }

    pub(super) fn slice_parts(
        &mut self,
        slice: &'a ast::ExprSlice,
    ) -> (Option<Expr>, Option<Expr>, Option<Expr>) {
        let lo = slice.lower.as_deref().map(|e| self.expr(e));
        let hi = slice.upper.as_deref().map(|e| self.expr(e));
        let step = slice.step.as_deref().map(|e| self.expr(e));
        (lo, hi, step)
    }

    pub(super) fn args(&mut self, args: &'a [ast::Expr]) -> Vec<Arg> {
        args.iter()
            .map(|arg| match arg {
                ast::Expr::Starred(s) => Arg { star: true, value: self.expr(&s.value) },
                other => Arg { star: false, value: self.expr(other) },
            })
            .collect()
    }

    /// The special thing an expression names, unless a variable of the function hides it.
    fn special_here(&self, expr: &'a ast::Expr) -> Option<(&'a str, &'a str)> {
        let head = match expr {
            ast::Expr::Attribute(a) => &*a.value,
            other => other,
        };
        if let ast::Expr::Name(name) = head
            && self.is_local(&name.id)
        {
            return None;
        }
        special::special(&self.units[self.unit], expr)
    }

    /// Whether a name means a variable of this function or of one around it.
    pub(super) fn is_local(&self, name: &str) -> bool {
        let meaning = self.scopes[self.unit].resolve(self.scope, name);
        matches!(meaning, Meaning::Local(_) | Meaning::Captured(_))
    }

    fn name_expr(&mut self, name: &'a ast::ExprName, span: Span) -> Expr {
        if self.is_local(&name.id) {
            return self.read_name(&name.id, span);
        }
        if let Some((module, original)) = self.units[self.unit].specials.get(name.id.as_str())
            // A module with special names may be an ordinary one as well.
            && !(original.is_empty() && !super::special::MODULES.contains(&module.as_str()))
        {
            return self.special_value(module, original, span);
        }
        if self.aliases[self.unit].contains_key(name.id.as_str()) {
            return self.special_value("typing", &name.id, span);
        }
        if name.id.as_str() == "super" {
            self.diags
                .error(codes::SUPER_VALUE, span, "`super` is compiled only as `super().name`")
                .help("call the method directly: `super().method(…)`");
            return self.make(span, ExprKind::Error);
        }
        self.read_name(&name.id, span)
    }

    /// What an abstract class means where `isinstance` wants classes: the built-in ones of its kind, and those derived
    /// from it.
    fn abstract_value(&mut self, module: &str, name: &str, span: Span) -> Option<ExprKind> {
        if !special::is_abstract_class(module, name) {
            return None;
        }
        let (own, _) = self.library_class(special::ABSTRACT, name)?;
        let kinds = [ExprKind::Builtin(name.into()), ExprKind::Global(own)];
        let items = kinds.map(|kind| Arg { star: false, value: self.make(span, kind) });
        Some(ExprKind::Tuple(items.into()))
    }

    /// A name that only type checkers and decorators use, found where a value is needed.
    fn special_value(&mut self, module: &str, name: &str, span: Span) -> Expr {
        let kind = match name {
            "TYPE_CHECKING" => ExprKind::Bool(false),
            "reveal_type" => ExprKind::Builtin("reveal_type".into()),
            name if let Some(kind) = self.abstract_value(module, name, span) => kind,
            name if let Some(class) = special::class_of_values(module, name) => {
                ExprKind::Builtin(class.into())
            }
            "replace"
            | "asdict"
            | "astuple"
            | "fields"
            | "is_dataclass"
            | "Field"
            | "MISSING"
            | "FrozenInstanceError"
                if module == "dataclasses" =>
            {
                let full = match name {
                    "FrozenInstanceError" => name.to_owned(),
                    "Field" => "__Field__".to_owned(),
                    _ => format!("_dataclass_{name}"),
                };
                let found = self.program.builtins.and_then(|builtins| self.program.name_in(builtins, &full));
                match found {
                    Some(global) => ExprKind::Global(global),
                    None => ExprKind::Error,
                }
            }
            _ if crate::hir::builtins::ABSTRACT.contains(&name)
                && (module == "collections.abc" || module.starts_with("typing")) =>
            {
                ExprKind::Builtin(name.into())
            }
            _ => {
                let full = if name.is_empty() { module.to_owned() } else { format!("{module}.{name}") };
                self.diags
                    .error(codes::TYPING_VALUE, span, format!("`{full}` has no value when the program runs"))
                    .help("use it in annotations, as a decorator or as a base class only");
                ExprKind::Error
            }
        };
        self.make(span, kind)
    }

    fn attribute_expr(&mut self, attribute: &'a ast::ExprAttribute, expr: &'a ast::Expr, span: Span) -> Expr {
        if let Some((module, name)) = self.special_here(expr) {
            return self.special_value(module, name, span);
        }
        if let Some(variable) = self.function_attr(&attribute.value, &attribute.attr) {
            return self.read_name(&variable, span);
        }
        if let Some(found) = self.super_attribute(attribute, span) {
            return found;
        }
        let mut object = self.expr(&attribute.value);
        if let ExprKind::Builtin(name) = &object.kind
            && let Some(global) = self.stand_in_here(name)
        {
            object.kind = ExprKind::Global(global);
        }
        self.attribute_of(object, &attribute.attr, span)
    }

    /// `object.name`, where modules are looked into at once.
    pub(super) fn attribute_of(&mut self, object: Expr, name: &str, span: Span) -> Expr {
        let kind = match object.kind {
            ExprKind::Module(module) => self.module_member(module, name, span),
            ExprKind::Error => ExprKind::Error,
            _ if name == "__class__" => return self.call_builtin(span, "type", vec![object]),
            _ => {
                let name = self.attribute(name);
                self.frame().facts.attrs.insert(name.clone());
                ExprKind::Attr { object: Box::new(object), name }
            }
        };
        self.make(span, kind)
    }

    /// `m.name` of a module.
    pub(super) fn module_member(&mut self, module: ModuleId, name: &str, span: Span) -> ExprKind {
        match self.global_of(module, name, 0) {
            Some(Slot::Global(global)) => return self.global(global),
            Some(Slot::Module(module)) => return ExprKind::Module(module),
            Some(Slot::Local(_) | Slot::Unset) | None => {}
        }
        let unit = &self.units[crate::arena::Id::index(module)];
        if let Some(child) = self.module_named(&format!("{}.{name}", unit.name)) {
            return ExprKind::Module(child);
        }
        match name {
            "__name__" => return ExprKind::Str(unit.name.as_str().into()),
            "__doc__" => {
                return unit.parsed.doc.as_deref().map_or(ExprKind::None, |d| ExprKind::Str(d.into()));
            }
            _ => {}
        }
        if self.waits().attributes && self.program.builtins.is_some() {
            let text = format!(
                "module '{}' has no attribute '{name}'",
                self.units[crate::arena::Id::index(module)].name
            );
            return self.raises("AttributeError", text, span);
        }
        self.no_member(module, name, span);
        ExprKind::Error
    }

    /// Reports that a module has no such name.
    pub(super) fn no_member(&mut self, module: ModuleId, name: &str, span: Span) {
        let names: Vec<&str> = self.program.modules[module].names.keys().map(String::as_str).collect();
        let meant = suggest(name, names.iter().copied());
        let unit = &self.units[crate::arena::Id::index(module)];
        let (module_name, is_library) = (&unit.name, unit.is_library);
        let refused = crate::hir::builtins::REFUSED_MEMBERS
            .iter()
            .find(|(module, member, _)| is_library && module == module_name && *member == name);
        if let Some((_, _, instead)) = refused {
            let text = format!("`{module_name}.{name}` is not compiled");
            self.diags.error(codes::REFUSED_MODULE, span, text).help(*instead);
            return;
        }
        let message = self.diags.error(
            codes::NO_SUCH_MEMBER,
            span,
            format!("module `{module_name}` has no name `{name}`"),
        );
        match meant {
            Some(meant) => message.help(format!("did you mean `{meant}`?")),
            None if names.len() <= 12 && !names.is_empty() => {
                message.help(format!("it has: {}", names.join(", ")))
            }
            None if is_library => message.help(format!(
                "vpyc's `{module_name}` has not all of CPython's names: write what you need in a module of your own"
            )),
            None => {
                message.help(format!("define `{name}` in `{module_name}`, or import the module that has it"))
            }
        };
    }

    /// `super().name` and `super(C, self).name`.
    pub(super) fn super_attribute(&mut self, attribute: &'a ast::ExprAttribute, span: Span) -> Option<Expr> {
        let ast::Expr::Call(call) = &*attribute.value else { return None };
        let ast::Expr::Name(name) = &*call.func else { return None };
        if name.id.as_str() != "super" {
            return None;
        }
        let call_span = self.span(call);
        let named = match call.args.as_slice() {
            [class, _] => {
                let class = self.expr(class);
                self.known_class(&class)
            }
            _ => None,
        };
        let class = match self.classes.last() {
            _ if let Some(class) = named => class,
            Some(class) if class.depth < self.frames.len() => class.id,
            _ => {
                self.diags
                    .error(codes::BAD_SUPER, call_span, "`super()` is used outside a method")
                    .help("name the class instead: `Base.method(object, …)`");
                return Some(self.make(span, ExprKind::Error));
            }
        };
        let depth = self.classes.last().map_or(0, |c| c.depth);
        let object = match call.args.as_slice() {
            [_, object] => self.expr(object),
            _ => match self.frames[depth].receiver {
                Some(local) if depth + 1 == self.frames.len() => self.read(call_span, local),
                Some(local) => {
                    let owner = self.capture_local(depth, local);
                    self.make(call_span, ExprKind::Captured { owner, local })
                }
                None => {
                    self.diags
                        .error(codes::BAD_SUPER, call_span, "`super()` needs a method with an object")
                        .help("name the class instead: `Base.method(…)`");
                    self.make(call_span, ExprKind::Error)
                }
            },
        };
        let name = self.attribute(&attribute.attr);
        self.frame().facts.attrs.insert(name.clone());
        self.frame().facts.classes.insert(class);
        Some(self.make(span, ExprKind::Super { class, object: Box::new(object), name }))
    }

    /// The class that an expression always means, if that is known.
    pub(super) fn known_class(&mut self, expr: &Expr) -> Option<crate::hir::ClassId> {
        match &expr.kind {
            ExprKind::Global(global) => match self.program.globals[*global].constant {
                Some(Constant::Class(class)) => Some(class),
                Some(Constant::Func(_) | Constant::Module(_)) | None => None,
            },
            ExprKind::Local { local, .. } => {
                let owner = self.frame().id;
                self.local_classes.get(&(owner, *local)).copied()
            }
            ExprKind::Captured { owner, local } => self.local_classes.get(&(*owner, *local)).copied(),
            _ => None,
        }
    }

    fn unary(&mut self, unary: &'a ast::ExprUnaryOp) -> ExprKind {
        let marks = &self.units[self.unit].parsed.marks;
        if self.place.is_none()
            && matches!(unary.op, ast::UnaryOp::Invert)
            && marks.address_of.contains(&unary.start().into())
        {
            return self.address_of(&unary.operand);
        }
        let op = match unary.op {
            ast::UnaryOp::Invert => UnOp::Invert,
            ast::UnaryOp::Not => UnOp::Not,
            ast::UnaryOp::UAdd => UnOp::Pos,
            ast::UnaryOp::USub => UnOp::Neg,
        };
        ExprKind::Unary { op, operand: Box::new(self.expr(&unary.operand)) }
    }

    /// `&place`: a variable whose address C gets is one variable from then on, never a copy.
    fn address_of(&mut self, operand: &'a ast::Expr) -> ExprKind {
        let place = self.expr(operand);
        match place.kind {
            ExprKind::Local { local, .. } => self.frame().locals[local].give_address(),
            ExprKind::Captured { owner, local } => {
                if let Some(frame) = self.frames.iter_mut().find(|frame| frame.id == owner) {
                    frame.locals[local].give_address();
                }
            }
            ExprKind::Global(global) => self.program.globals[global].addressed = true,
            _ => {}
        }
        ExprKind::AddressOf(Box::new(place))
    }

    /// The operator, with `/` as the dialect means it.
    pub(super) fn operator(&self, op: ast::Operator) -> BinOp {
        let parsed = &self.units[self.unit].parsed;
        match op {
            ast::Operator::Add => BinOp::Add,
            ast::Operator::Sub => BinOp::Sub,
            ast::Operator::Mult => BinOp::Mul,
            ast::Operator::MatMult => BinOp::MatMul,
            ast::Operator::Div
                if parsed.dialect == Dialect::Vpython && !parsed.future_division && !parsed.is_library =>
            {
                BinOp::OldDiv
            }
            ast::Operator::Div => BinOp::Div,
            ast::Operator::Mod => BinOp::Mod,
            ast::Operator::Pow => BinOp::Pow,
            ast::Operator::LShift => BinOp::Shl,
            ast::Operator::RShift => BinOp::Shr,
            ast::Operator::BitOr => BinOp::Or,
            ast::Operator::BitXor => BinOp::Xor,
            ast::Operator::BitAnd => BinOp::And,
            ast::Operator::FloorDiv => BinOp::FloorDiv,
        }
    }

    fn call_expr(&mut self, call: &'a ast::ExprCall, span: Span) -> Expr {
        let unit = &self.units[self.unit];
        let start = u32::from(call.start());
        if self.place.is_none()
            && let Some(mark) = unit.parsed.marks.native.get(&start)
        {
            return self.native(call, mark.result.clone(), span);
        }
        if let Some((_, name)) = self.special_here(&call.func) {
            match (name, call.args.as_slice()) {
                ("cast", [_, value]) => return self.expr(value),
                ("auto", []) => return self.auto(span),
                ("namedtuple", _) => {
                    self.diags
                        .error(
                            codes::COMPUTED_CLASS,
                            span,
                            "`namedtuple` is compiled only as `Name = namedtuple(\"Name\", \"field …\")`",
                        )
                        .help(
                            "write the names as string literals in an assignment of its own at module level",
                        );
                    return self.make(span, ExprKind::Error);
                }
                _ => {}
            }
        }
        // A built-in function is no method, in a class either.
        if let (ast::Expr::Name(name), [arg @ ast::Expr::Name(_)]) = (&*call.func, call.args.as_slice())
            && name.id.as_str() == "staticmethod"
            && !self.classes.is_empty()
        {
            let value = self.expr(arg);
            if matches!(value.kind, ExprKind::Builtin(_)) {
                return value;
            }
        }
        if let (ast::Expr::Name(name), true) = (&*call.func, call.keywords.is_empty())
            && name.id.as_str() == "super"
        {
            self.diags
                .error(codes::SUPER_VALUE, span, "`super()` is compiled only as `super().name`")
                .help("call the method directly: `super().method(…)`");
            return self.make(span, ExprKind::Error);
        }
        if let Some(value) = self.get_name(call, span) {
            return value;
        }
        if let Some(change) = self.plain_change(call, span) {
            return change;
        }
        if let Some(delete) = self.delattr(call, span) {
            return delete;
        }
        let mut func = Box::new(self.expr(&call.func));
        if let ExprKind::Attr { object, name } = &mut func.kind
            && name == "get"
        {
            in_any_order(object);
        }
        if let ExprKind::Attr { name, .. } = &mut func.kind
            && matches!(name.as_str(), "mro" | "__subclasses__")
            && call.args.is_empty()
            && call.keywords.is_empty()
            && !self.program.classes.iter().any(|class| class.methods.contains_key("mro"))
        {
            if name == "mro" {
                "__mro__".clone_into(name);
            }
            return self.call_builtin(span, "list", vec![*func]);
        }
        if let ExprKind::Global(global) = &func.kind
            && let Some(crate::hir::Constant::Class(class)) = self.program.globals[*global].constant
            && Some(self.program.classes[class].module) == self.program.builtins
            && !self.units[self.unit].is_library
            && self.program.classes[class].name == "OSError"
            && call.args.len() >= 2
            && call.keywords.is_empty()
        {
            *func = self.library_name("_os_error", span);
        }
        if let ExprKind::Builtin(name) = &func.kind
            && let Some(value) = self.rewritten_call(&name.clone(), call, span)
        {
            return value;
        }
        if let Some(getter) = self.named_getter(&func, call, span) {
            return getter;
        }
        if let Some(function) = self.partial_of_builtin(&func, call, span) {
            return function;
        }
        if let Some(attribute) = self.computed_attribute(&func, call, span) {
            return attribute;
        }
        let mut args = self.args(&call.args);
        if let (ExprKind::Builtin(name), [one]) = (&func.kind, args.as_mut_slice())
            && matches!(&**name, "len" | "sorted" | "set" | "frozenset" | "bool")
            && call.keywords.is_empty()
        {
            in_any_order(&mut one.value);
        }
        let mode = call.keywords.iter().find(|k| k.arg.as_deref() == Some("mode")).map(|k| &k.value);
        let binary = match mode.or(call.args.get(1)) {
            Some(ast::Expr::Constant(c)) => c.value.as_str().is_some_and(|text| text.contains('b')),
            _ => false,
        };
        let mut keywords: Vec<Keyword> = Vec::with_capacity(call.keywords.len());
        for keyword in &call.keywords {
            // `**{"a": 1}` says the same as `a=1`.
            if let (None, ast::Expr::Dict(dict)) = (&keyword.arg, &keyword.value)
                && let Some(names) = dict.keys.iter().map(constant_text).collect::<Option<Vec<String>>>()
            {
                for (name, value) in names.into_iter().zip(&dict.values) {
                    keywords.push(Keyword {
                        name: Some(name),
                        span: self.span(value),
                        value: self.expr(value),
                    });
                }
                continue;
            }
            keywords.push(Keyword {
                name: keyword.arg.as_ref().map(ToString::to_string),
                span: self.span(keyword),
                value: self.expr(&keyword.value),
            });
        }
        self.choose_variant(&mut func, &mut args, &mut keywords, binary);
        let marks = &unit.parsed.marks;
        if self.place.is_none() && marks.print_statements.get(&start).is_some_and(|m| m.trailing_comma) {
            let value = self.make(span, ExprKind::Str(" ".into()));
            keywords.push(Keyword { name: Some("end".to_owned()), span, value });
        }
        self.path_format(func, args, keywords, span)
    }

    fn native(&mut self, call: &'a ast::ExprCall, result: Option<String>, span: Span) -> Expr {
        let name = match &*call.func {
            ast::Expr::Name(n) => n.id.to_string(),
            _ => self.sources.text(self.span(&*call.func)).to_owned(),
        };
        let odd = call.args.iter().find(|arg| matches!(arg, ast::Expr::Starred(_)));
        let odd = odd.map(|arg| self.span(arg)).or_else(|| call.keywords.first().map(|k| self.span(k)));
        if let Some(odd) = odd {
            self.diags
                .error(codes::NATIVE_ARGUMENTS, odd, "C functions have no arguments of this form")
                .help("write the values one by one, without names and `*`");
            return self.make(span, ExprKind::Error);
        }
        if name == "sizeof" && call.args.len() != 1 {
            self.diags
                .error(codes::NATIVE_ARGUMENTS, span, "`native sizeof` takes one variable or C type")
                .help("write `native sizeof(x)` or `native sizeof(long)`");
            return self.make(span, ExprKind::Error);
        }
        let native = if name == "const" {
            let name = call.args.first().map_or(String::new(), |arg| match arg {
                ast::Expr::Name(n) => n.id.to_string(),
                other => self.sources.text(self.span(other)).to_owned(),
            });
            Native { kind: NativeKind::Const, name, args: Vec::new(), result }
        } else if let ("sizeof", [ast::Expr::Name(arg)]) = (name.as_str(), call.args.as_slice())
            && !self.is_variable(&arg.id)
        {
            let span = self.span(arg);
            let arg = self.make(span, ExprKind::Str(arg.id.as_str().into()));
            Native { kind: NativeKind::Call, name, args: vec![arg], result }
        } else {
            Native { kind: NativeKind::Call, name, args: self.exprs(&call.args), result }
        };
        self.make(span, ExprKind::Native(native))
    }

    /// `Class[…]`: the class itself if it is generic, or what its `__class_getitem__` says.
    fn subscripted_class(&mut self, object: &Expr, index: &'a ast::Expr, span: Span) -> Option<Expr> {
        let ExprKind::Global(global) = object.kind else { return None };
        let Some(Constant::Class(class)) = self.program.globals[global].constant else { return None };
        let class = &self.program.classes[class];
        let asks = class.methods.contains_key("__class_getitem__");
        if !asks && !class.is_generic {
            return None;
        }
        let class = self.global(global);
        let class = self.make(span, class);
        if !asks {
            return Some(class);
        }
        let method = self.attribute_of(class, "__class_getitem__", span);
        let index = self.expr(index);
        Some(self.call(span, method, vec![index]))
    }

    /// `auto()` in an enumeration: one more than the member before.
    fn auto(&mut self, span: Span) -> Expr {
        let value = self.classes.last().map_or(1, |c| c.next_auto);
        self.make(span, ExprKind::Int(value))
    }

    fn format_parts(&mut self, values: &'a [ast::Expr]) -> Vec<FormatPart> {
        let mut parts = Vec::with_capacity(values.len());
        for value in values {
            match value {
                ast::Expr::Constant(c) => {
                    if let ast::Constant::Str(text) = &c.value {
                        parts.push(FormatPart::Text(text.as_str().into()));
                    }
                }
                ast::Expr::JoinedStr(inner) => parts.extend(self.format_parts(&inner.values)),
                ast::Expr::FormattedValue(f) => {
                    let value = self.expr(&f.value);
                    let conversion = match f.conversion {
                        ast::ConversionFlag::None => None,
                        ast::ConversionFlag::Str => Some('s'),
                        ast::ConversionFlag::Ascii => Some('a'),
                        ast::ConversionFlag::Repr => Some('r'),
                    };
                    let spec = f.format_spec.as_deref().map(|s| self.format_parts(std::slice::from_ref(s)));
                    parts.push(FormatPart::Value { value, conversion, spec });
                }
                other => {
                    let value = self.expr(other);
                    parts.push(FormatPart::Value { value, conversion: None, spec: None });
                }
            }
        }
        parts
    }

    /// Something that can be assigned to.
    pub(super) fn target(&mut self, target: &'a ast::Expr) -> Target {
        let span = self.span(target);
        let kind = match target {
            ast::Expr::Name(n) => self.bind_name(&n.id, span),
            ast::Expr::Attribute(a) if self.function_attr(&a.value, &a.attr).is_some() => {
                let variable = self.function_attr(&a.value, &a.attr).unwrap_or_default();
                self.bind_name(&variable, span)
            }
            ast::Expr::Attribute(a) => {
                let object = self.expr(&a.value);
                match object.kind {
                    ExprKind::Module(module) => match self.module_member(module, &a.attr, span) {
                        ExprKind::Global(global) => TargetKind::Global(global),
                        _ => TargetKind::Tuple { items: Vec::new(), star: None },
                    },
                    _ => {
                        let name = self.attribute(&a.attr);
                        self.note_field(&object, &name, span);
                        if let ExprKind::Global(global) = object.kind
                            && let Some(crate::hir::Constant::Class(class)) =
                                self.program.globals[global].constant
                        {
                            self.program.classes[class].open |= self.units[self.unit].is_library;
                        }
                        TargetKind::Attr { object: Box::new(object), name }
                    }
                }
            }
            ast::Expr::Subscript(s) if let Some(kind) = self.name_target(s) => kind,
            ast::Expr::Subscript(s) if let Some((object, name)) = named_in_dict(s) => {
                let object = Box::new(self.expr(object));
                let name = self.attribute(name);
                self.frame().facts.attrs.insert(name.clone());
                TargetKind::Attr { object, name }
            }
            ast::Expr::Subscript(s) => {
                let object = Box::new(self.expr(&s.value));
                match &*s.slice {
                    ast::Expr::Slice(slice) => {
                        let (lo, hi, step) = self.slice_parts(slice);
                        let [lo, hi, step] = [lo, hi, step].map(|part| part.map(Box::new));
                        TargetKind::Slice { object, lo, hi, step }
                    }
                    index => TargetKind::Index { object, index: Box::new(self.expr(index)) },
                }
            }
            ast::Expr::Tuple(t) => self.tuple_target(&t.elts),
            ast::Expr::List(t) => self.tuple_target(&t.elts),
            ast::Expr::Starred(t) => return self.target(&t.value),
            // The syntax checks have refused everything else.
            _ => TargetKind::Tuple { items: Vec::new(), star: None },
        };
        Target { span, kind }
    }

    fn tuple_target(&mut self, items: &'a [ast::Expr]) -> TargetKind {
        let star = items.iter().position(|i| matches!(i, ast::Expr::Starred(_)));
        TargetKind::Tuple { items: items.iter().map(|i| self.target(i)).collect(), star }
    }

    /// `self.x = …` in a method makes `x` a field of its class.
    pub(super) fn note_field(&mut self, object: &Expr, name: &str, span: Span) {
        let Some(class) = self.classes.last() else { return };
        let (id, depth) = (class.id, class.depth);
        let Some(method) = self.frames.get(depth) else { return };
        let is_receiver = match object.kind {
            ExprKind::Local { local, .. } => depth + 1 == self.frames.len() && method.receiver == Some(local),
            ExprKind::Captured { owner, local } => owner == method.id && method.receiver == Some(local),
            _ => false,
        };
        let has_object = matches!(
            self.program.funcs[method.id].method,
            MethodKind::Plain | MethodKind::Getter | MethodKind::Setter
        );
        if is_receiver && has_object {
            self.program.classes[id].fields.entry(name.to_owned()).or_insert(span);
        }
    }
}

/// A literal.
pub(super) fn constant(value: &ast::Constant) -> ExprKind {
    match value {
        ast::Constant::None => ExprKind::None,
        ast::Constant::Bool(b) => ExprKind::Bool(*b),
        ast::Constant::Str(s) => ExprKind::Str(Rc::from(s.as_str())),
        ast::Constant::Bytes(b) => ExprKind::Bytes(Rc::from(b.as_slice())),
        ast::Constant::Int(n) => fold::literal(n),
        ast::Constant::Float(x) => ExprKind::Float(*x),
        ast::Constant::Complex { imag, .. } => ExprKind::Imaginary(*imag),
        ast::Constant::Ellipsis => ExprKind::Ellipsis,
        // Only the parser crate's own optimiser makes these, and it is not used.
        ast::Constant::Tuple(_) => ExprKind::Error,
    }
}

fn comparison(op: ast::CmpOp) -> CmpOp {
    match op {
        ast::CmpOp::Eq => CmpOp::Eq,
        ast::CmpOp::NotEq => CmpOp::Ne,
        ast::CmpOp::Lt => CmpOp::Lt,
        ast::CmpOp::LtE => CmpOp::Le,
        ast::CmpOp::Gt => CmpOp::Gt,
        ast::CmpOp::GtE => CmpOp::Ge,
        ast::CmpOp::Is => CmpOp::Is,
        ast::CmpOp::IsNot => CmpOp::IsNot,
        ast::CmpOp::In => CmpOp::In,
        ast::CmpOp::NotIn => CmpOp::NotIn,
    }
}

/// The text of a dict's key that is a string literal.
fn constant_text(key: &Option<ast::Expr>) -> Option<String> {
    match key {
        Some(ast::Expr::Constant(c)) => match &c.value {
            ast::Constant::Str(text) => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// `object.__dict__["name"]`.
fn named_in_dict(subscript: &ast::ExprSubscript) -> Option<(&ast::Expr, &str)> {
    let ast::Expr::Attribute(dict) = &*subscript.value else { return None };
    let ast::Expr::Constant(key) = &*subscript.slice else { return None };
    let name = key.value.as_str()?;
    (dict.attr.as_str() == "__dict__").then_some((&*dict.value, name.as_str()))
}

/// The dict of an object or a class that is only asked whether it has a name.
fn only_names(expr: &mut Expr) {
    if let ExprKind::Attr { name, .. } = &mut expr.kind
        && name == crate::hir::DICT_IN_ANY_ORDER
    {
        crate::hir::DICT_NAMES.clone_into(name);
    }
}

/// The dict of an object in a place that only looks something up in it.
fn in_any_order(expr: &mut Expr) {
    match &mut expr.kind {
        ExprKind::Attr { name, .. } if name == "__dict__" => {
            crate::hir::DICT_IN_ANY_ORDER.clone_into(name);
        }
        // `sorted(object.__dict__.items())`
        ExprKind::Call { func, args, .. } if args.is_empty() => {
            if let ExprKind::Attr { object, name } = &mut func.kind
                && matches!(name.as_str(), "items" | "keys")
            {
                in_any_order(object);
            }
        }
        _ => {}
    }
}
