//! Errors that the program expects. A program that writes `try: 1 + "a"` with `except TypeError` asks for the
//! exception: such a mistake is not reported, it is raised when the program runs, as CPython would.

use super::flow::Frame;
use super::{Typed, codes};
use crate::diag::{Code, Diagnostic};
use crate::hir::walk::{Visit, walk_expr, walk_stmt};
use crate::hir::{
    ClassId, Constant, Expr, ExprId, ExprKind, Handler, Program, Stmt, StmtKind, Target, TargetKind,
};
use crate::source::Span;
use crate::types::{InstId, Ty, TyId};

/// What stands around the number of a type whose values are of several classes, in texts of exceptions.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

/// The first type in the text of an exception whose class only the running program knows, and where it stands.
#[must_use]
pub fn open_name(text: &str) -> Option<(std::ops::Range<usize>, TyId)> {
    let start = text.find(OPEN)?;
    let end = start + text[start..].find(CLOSE)?;
    let number = text[start + OPEN.len_utf8()..end].parse().ok()?;
    Some((start..end + CLOSE.len_utf8(), TyId(number)))
}

/// An exception that a place of the program raises whenever it is reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Raise {
    /// Name of the built-in class.
    pub class: &'static str,
    /// `str()` of it.
    pub text: String,
    /// The type that the place has before: it is evaluated first, not its parts only.
    pub after: Option<TyId>,
    /// The operands whose types decide what is said, where one of them may be of several.
    pub operands: Option<Operands>,
}

/// An operator that does not take its operands, whatever these are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Operands {
    /// The operator.
    pub op: crate::hir::BinOp,
    /// Whether it is one of `+=` and so on.
    pub in_place: bool,
    /// The type of the left operand.
    pub left: TyId,
    /// The type of the right operand.
    pub right: TyId,
}

impl Raise {
    fn new(class: &'static str, text: String) -> Self {
        Raise { class, text, after: None, operands: None }
    }
}

/// What CPython does at a mistake.
pub(super) struct Would {
    raise: Raise,
    /// Whether the text is CPython's own, to the letter.
    exact: bool,
    /// Whether it is also where a built-in function, which CPython has written in C, stands between.
    through_library: bool,
}

impl Would {
    /// The text of the exception.
    pub(super) fn text(self) -> String {
        self.raise.text
    }

    /// Raises the exception with this text.
    pub(super) fn raise(class: &'static str, text: impl Into<String>) -> Self {
        Would { raise: Raise::new(class, text.into()), exact: true, through_library: false }
    }

    /// Raises a `TypeError` whose text is not known exactly.
    pub(super) fn type_error(text: impl Into<String>) -> Self {
        Would { exact: false, ..Would::raise("TypeError", text) }
    }

    /// The text depends on which types operands have when the program runs.
    pub(super) fn of_operands(self, operands: Operands) -> Self {
        Would { raise: Raise { operands: Some(operands), ..self.raise }, ..self }
    }

    /// The text is the same wherever a built-in function meets such values.
    pub(super) fn anywhere(self) -> Self {
        Would { through_library: true, ..self }
    }
}

/// A `try` that catches something.
pub(super) struct Guard {
    body: Span,
    handlers: Vec<Catch>,
    /// Calls in its body of functions that a variable holds: it is there to see what they raise.
    values: Vec<Span>,
}

/// A handler of a [`Guard`].
struct Catch {
    classes: Classes,
    /// Whether it looks at more of the exception than its class.
    looks: bool,
    /// Whether it raises the exception again in the end.
    again: bool,
}

/// What a handler catches.
enum Classes {
    All,
    Known(Vec<ClassId>),
    /// Only each instance of the function knows what the expression holds.
    Computed(ExprId),
}

/// What a handler around a place does with an exception.
#[derive(Clone, Copy)]
struct Caught {
    looks: bool,
    /// Whether the exception is one of many that it catches, from functions that it calls: a mistake there is none
    /// that it waits for.
    broad: bool,
}

/// The `try` statements of the user's modules.
pub(super) fn guards(program: &Program) -> Vec<Guard> {
    let mut found = Finder { program, guards: Vec::new() };
    for func in program.funcs.iter() {
        if !program.modules[func.module].is_library {
            func.body.iter().for_each(|stmt| found.stmt(stmt));
        }
    }
    // The innermost first.
    found.guards.sort_by_key(|guard| std::cmp::Reverse(guard.body.start));
    found.guards
}

/// Whether the program throws into a generator or closes one.
pub(super) fn throws(program: &Program) -> bool {
    asks(program, &["throw", "close"])
}

/// Whether some function asks an object for an attribute of such a name.
pub(super) fn asks(program: &Program, names: &[&str]) -> bool {
    struct Asks<'a>(&'a [&'a str], bool);
    impl Visit for Asks<'_> {
        fn expr(&mut self, expr: &Expr) {
            self.1 |= matches!(&expr.kind, ExprKind::Attr { name, .. } if self.0.contains(&name.as_str()));
            walk_expr(self, expr);
        }
    }
    let mut found = Asks(names, false);
    program.funcs.iter().flat_map(|func| &func.body).for_each(|stmt| found.stmt(stmt));
    found.1
}

struct Finder<'a> {
    program: &'a Program,
    guards: Vec<Guard>,
}

impl Visit for Finder<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        if let StmtKind::Try { body, handlers, .. } = &stmt.kind
            && let (Some(first), Some(last)) = (body.first(), body.last())
            && !handlers.is_empty()
        {
            let mut values = Values(Vec::new());
            body.iter().for_each(|stmt| values.stmt(stmt));
            let body = Span { end: last.span.end.max(first.span.end), ..first.span };
            let handlers = handlers.iter().map(|handler| self.catch(handler)).collect();
            self.guards.push(Guard { body, handlers, values: values.0 });
        }
        walk_stmt(self, stmt);
    }
}

impl Finder<'_> {
    fn catch(&self, handler: &Handler) -> Catch {
        let mut look = Look { name: handler.name.as_ref(), found: false };
        handler.body.iter().for_each(|stmt| look.stmt(stmt));
        let again = matches!(
            handler.body.last().map(|stmt| &stmt.kind),
            Some(StmtKind::Raise { exc: None, cause: None })
        );
        let classes = match &handler.class {
            None => Classes::All,
            Some(class) => self.classes(class).map_or(Classes::Computed(class.id), Classes::Known),
        };
        Catch { classes, looks: look.found, again }
    }

    fn classes(&self, expr: &Expr) -> Option<Vec<ClassId>> {
        match &expr.kind {
            ExprKind::Global(global) => match self.program.globals[*global].constant {
                Some(Constant::Class(class)) => Some(vec![class]),
                _ => None,
            },
            ExprKind::Tuple(items) => {
                let parts: Option<Vec<_>> = items.iter().map(|item| self.classes(&item.value)).collect();
                Some(parts?.concat())
            }
            _ => None,
        }
    }
}

/// Looks for uses of a caught exception other than asking for its class.
struct Look<'a> {
    name: Option<&'a Target>,
    found: bool,
}

impl Look<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        match (self.name.map(|name| &name.kind), &expr.kind) {
            (
                Some(TargetKind::Local(l)),
                ExprKind::Local { local, .. } | ExprKind::Captured { local, .. },
            ) => l == local,
            (Some(TargetKind::Captured(_, l)), ExprKind::Captured { local, .. }) => l == local,
            (Some(TargetKind::Global(g)), ExprKind::Global(global)) => g == global,
            _ => false,
        }
    }
}

impl Visit for Look<'_> {
    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Call { func, args, .. }
                if matches!(&func.kind, ExprKind::Builtin(name) if matches!(&**name, "type" | "isinstance"))
                    && args.first().is_some_and(|arg| self.is_it(&arg.value)) =>
            {
                args.iter().skip(1).for_each(|arg| self.expr(&arg.value));
            }
            ExprKind::Attr { object, name } if name == "__class__" && self.is_it(object) => {}
            _ if self.is_it(expr) => self.found = true,
            _ => walk_expr(self, expr),
        }
    }
}

/// Finds calls of what variables hold.
struct Values(Vec<Span>);

impl Visit for Values {
    fn expr(&mut self, expr: &Expr) {
        if let ExprKind::Call { func, .. } = &expr.kind
            && matches!(func.kind, ExprKind::Local { .. } | ExprKind::Captured { .. })
        {
            self.0.push(expr.span);
        }
        walk_expr(self, expr);
    }
}

impl Typed<'_> {
    /// Reports an error like [`Self::error`], unless the program expects it.
    #[allow(clippy::too_many_arguments, reason = "an error and what CPython does instead")]
    pub(super) fn fault(
        &mut self,
        f: &Frame,
        code: Code,
        span: Span,
        would: Would,
        message: impl Into<String>,
        more: impl FnOnce(&mut Diagnostic),
    ) {
        if self.trial.is_some() || self.errors.is_none() {
            self.error(f, code, span, message, more);
            return;
        }
        let expected = match self.can_raise {
            false => None,
            true if self.is_tentative(f.inst) => Some(false),
            true => match self.expects(f.inst, span, &would) {
                None if self.is_for_others(f.inst, span) || self.is_told_apart(f.inst, span) => Some(false),
                other => other,
            },
        };
        let Some(broad) = expected else {
            self.error(f, code, span, message, more);
            return;
        };
        if broad {
            let message = self.closed_names(format!("{}: {}", would.raise.class, would.raise.text));
            self.warn(f, codes::CERTAIN_RAISE, span, &message, more);
        }
        self.pending = Some(would.raise);
    }

    /// Whether an instance exists only because one of several functions may be called.
    fn is_tentative(&self, mut inst: InstId) -> bool {
        for _ in 0..40 {
            if self.insts[inst].tentative {
                return true;
            }
            match self.insts[inst].creator {
                Some((creator, _)) => inst = creator,
                None => return false,
            }
        }
        false
    }

    /// Whether the place at hand serves calls with arguments of other types, and this call may not come to it: a
    /// function that tells its arguments apart by what they hold (`if e[0] == "num"`) is inferred for each of
    /// their types, and each has branches that only the others take.
    pub(super) fn is_for_others(&self, inst: InstId, span: Span) -> bool {
        let func = self.insts[inst].func;
        let Some(at) = self.at else { return false };
        if self.program.modules[self.program.funcs[func].module].is_library {
            return false;
        }
        let fits = |other: &super::Instance| {
            other.func == func && !matches!(other.exprs[at.0 as usize], TyId::BOTTOM | TyId::ERROR)
        };
        let fits_others = self.insts.iter_ids().any(|(id, other)| id != inst && fits(other));
        fits_others && (self.is_avoidable(inst, span) || self.calls_a_value(func, span))
    }

    /// Whether the program may keep from a place by the value of what the place uses: `if other == 0: return self`, as
    /// a class writes it whose objects `sum` adds up, and after it `other.x`. So too if that is what was handed on
    /// from the call that leads to the place.
    fn is_told_apart(&self, inst: InstId, span: Span) -> bool {
        let (mut inst, mut span) = (inst, span);
        for _ in 0..40 {
            let func = &self.program.funcs[self.insts[inst].func];
            let library = self.program.modules[func.module].is_library;
            if !library && super::certain::is_told_apart(&func.body, span) {
                return true;
            }
            match self.insts[inst].creator {
                Some((creator, at)) if !library => (inst, span) = (creator, at),
                _ => return false,
            }
        }
        false
    }

    /// Whether a place is a call of what a variable holds: what that is depends on more than the types, as that a
    /// list of functions to call is empty.
    fn calls_a_value(&self, func: crate::hir::FuncId, place: Span) -> bool {
        let mut values = Values(Vec::new());
        self.program.funcs[func].body.iter().for_each(|stmt| values.stmt(stmt));
        values.0.contains(&place)
    }

    /// Whether the program may run without coming to a place of an instance: there is a branch around the place,
    /// or around the call by which the function came to call itself.
    fn is_avoidable(&self, inst: InstId, span: Span) -> bool {
        let func = self.insts[inst].func;
        let (mut inst, mut span, mut avoidable) = (inst, span, false);
        for _ in 0..40 {
            let here = self.insts[inst].func;
            avoidable |= !super::certain::is_certain(&self.program.funcs[here].body, span);
            if here == func && avoidable {
                return true;
            }
            match self.insts[inst].creator {
                Some((creator, at)) => (inst, span) = (creator, at),
                None => return false,
            }
        }
        false
    }

    /// Whether a handler around a place of an instance, or around the calls that led to it, catches a built-in
    /// exception.
    pub(crate) fn awaits(&self, inst: InstId, span: Span, class: &'static str) -> bool {
        self.expects(inst, span, &Would::raise(class, "").anywhere()).is_some()
    }

    /// Whether a handler around the place, or around the calls that led to it, catches the exception; if so, whether
    /// it catches many others too, so that it hardly waits for this one.
    fn expects(&self, inst: InstId, span: Span, would: &Would) -> Option<bool> {
        let class = self.library_class(would.raise.class)?;
        let (mut inst, mut span) = (inst, span);
        let (mut direct, mut exact) = (true, would.exact);
        for _ in 0..40 {
            let module = self.program.funcs[self.insts[inst].func].module;
            if self.program.modules[module].is_library {
                exact &= would.through_library && self.speaks_as_built_in(module);
            } else {
                if let Some(caught) = self.caught_at(inst, span, class, direct) {
                    return (exact || !caught.looks).then_some(caught.broad);
                }
                direct = false;
            }
            (inst, span) = self.insts[inst].creator?;
        }
        None
    }

    /// Whether what the operators of built-in types say in a module of the library is what CPython says.
    fn speaks_as_built_in(&self, module: crate::hir::ModuleId) -> bool {
        let name = self.program.modules[module].name.as_str();
        Some(module) == self.program.builtins || matches!(name, "collections" | "functools")
    }

    /// What the handlers around a place do with an exception of a class; `None` if it leaves them.
    fn caught_at(&self, inst: InstId, span: Span, class: ClassId, direct: bool) -> Option<Caught> {
        let mro = &self.program.classes[class].mro;
        let around = self
            .guards
            .iter()
            .filter(|g| g.body.file == span.file && g.body.start <= span.start && span.end <= g.body.end);
        let mut looks = false;
        for guard in around {
            let known: Vec<(Option<Vec<ClassId>>, &Catch)> =
                guard.handlers.iter().map(|catch| (self.caught_classes(inst, catch), catch)).collect();
            let catches = |classes: &Option<Vec<ClassId>>| {
                classes.as_ref().is_none_or(|classes| classes.iter().any(|c| mro.contains(c)))
            };
            let Some((classes, catch)) = known.iter().find(|(classes, _)| catches(classes)) else { continue };
            looks |= catch.looks;
            if !catch.again {
                let by_name = classes.as_ref().is_some_and(|classes| classes.contains(&class));
                return Some(Caught { looks, broad: !direct && !by_name && !guard.values.contains(&span) });
            }
        }
        None
    }

    /// The classes that a handler names; `None` if it catches all.
    fn caught_classes(&self, inst: InstId, catch: &Catch) -> Option<Vec<ClassId>> {
        let expr = match &catch.classes {
            Classes::All => return None,
            Classes::Known(classes) => return Some(classes.clone()),
            Classes::Computed(expr) => *expr,
        };
        let mut open = vec![self.insts[inst].exprs.get(expr.0 as usize).copied().unwrap_or(TyId::BOTTOM)];
        let mut found = Vec::new();
        while let Some(ty) = open.pop() {
            match self.types.get(ty) {
                Ty::Class(class) => found.push(*class),
                Ty::Tuple(items) | Ty::Union(items) => open.extend(items.iter().copied()),
                _ => {}
            }
        }
        Some(found)
    }

    /// Lets an expression raise once it has its value.
    pub(super) fn raise_after(&mut self, f: &mut Frame, expr: &Expr, raise: Raise) {
        let ty = self.known(f, expr);
        self.raises.insert((f.inst, expr.id), Raise { after: Some(ty), ..raise });
        self.insts[f.inst].exprs[expr.id.0 as usize] = TyId::BOTTOM;
        f.dead = true;
    }

    /// What is done with the value of an expression may raise where the expression is evaluated.
    pub(super) fn raising_after(
        &mut self,
        f: &mut Frame,
        expr: &Expr,
        check: impl FnOnce(&mut Self, &mut Frame),
    ) {
        let outer = std::mem::replace(&mut self.can_raise, true);
        check(self, f);
        self.can_raise = outer;
        if let Some(raise) = self.take_raise() {
            self.raise_after(f, expr, raise);
        }
    }

    /// Lets the expression at hand raise an exception of a built-in class.
    pub(super) fn raise_here(&mut self, class: &'static str, text: &str) {
        self.pending = Some(Raise::new(class, text.to_owned()));
    }

    /// Takes what the expression or statement at hand raises, if it failed in an expected way.
    pub(super) fn take_raise(&mut self) -> Option<Raise> {
        self.pending.take()
    }

    /// A text with the types themselves where only the running program knows the class.
    pub(super) fn closed_names(&mut self, mut text: String) -> String {
        while let Some((place, ty)) = open_name(&text) {
            text.replace_range(place, &self.show(ty));
        }
        text
    }

    fn are_functions(&self, members: &[TyId]) -> bool {
        members.iter().all(|m| matches!(self.types.get(*m), Ty::Func(..) | Ty::Builtin(_)))
    }

    /// The name of the class of a type, as CPython's messages write it; of a type whose values are of several classes
    /// a mark, in whose place the running program puts the name: see [`open_name`].
    #[must_use]
    pub fn python_name(&self, ty: TyId) -> String {
        match self.types.get(ty) {
            Ty::Object(obj) => self.program.error_name(self.types.obj(*obj).class),
            Ty::Builtin(name) if self.library_class(name).is_some() => "type".to_owned(),
            // Functions that stand for each other: see `kinds`.
            Ty::Union(members) if self.are_functions(members) => self.python_name(members[0]),
            Ty::Union(_) | Ty::Num => format!("{OPEN}{}{CLOSE}", ty.0),
            _ => self.type_name(ty).unwrap_or_else(|| "object".to_owned()),
        }
    }
}

/// Whether lowering can raise at an expression of this form after it has evaluated its parts.
pub(super) fn can_raise(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Compare { rest, .. } => rest.len() == 1,
        ExprKind::Binary { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Call { .. }
        | ExprKind::Attr { .. }
        | ExprKind::Super { .. }
        | ExprKind::Index { .. }
        | ExprKind::Slice { .. }
        | ExprKind::List(_)
        | ExprKind::Set(_)
        | ExprKind::Generator { .. }
        | ExprKind::Dict(_) => true,
        _ => false,
    }
}

/// The value that a statement of such a form takes.
pub(super) fn stmt_value(stmt: &Stmt) -> Option<&Expr> {
    match &stmt.kind {
        StmtKind::Assign { value, .. } | StmtKind::AugAssign { value, .. } => Some(value),
        StmtKind::For { iter, .. } => Some(iter),
        StmtKind::Raise { exc, .. } => exc.as_ref(),
        _ => None,
    }
}

/// Whether lowering can raise at a statement of this form after it has evaluated its parts.
pub(super) fn stmt_can_raise(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Assign { targets, .. } => targets.len() == 1,
        StmtKind::AugAssign { .. } | StmtKind::Del(_) | StmtKind::For { .. } => true,
        StmtKind::Raise { exc, .. } => exc.is_some(),
        _ => false,
    }
}
