//! Metaclasses: a class derived from `type`. What a class is is known when the program is compiled, so a metaclass can
//! see how classes are made and have methods of its own, but not change what a class statement defines. Its `__new__`
//! and `__init__` are called after the class statement, with the class itself.

use super::Lowerer;
use crate::hir::walk::{Visit, walk_expr, walk_stmt, walk_target};
use crate::hir::{
    Arg, ClassId, Expr, ExprKind, FuncId, Keyword, LocalId, MethodKind, Stmt, StmtKind, Target, TargetKind,
    codes,
};
use crate::source::Span;
use crate::syntax::ast;

/// Methods of a dict that only look at it.
const READING: &[&str] = &["items", "keys", "values", "get", "copy"];

/// How a method of a metaclass uses what it is told of the class.
struct Uses<'a> {
    /// Name, bases and namespace.
    params: &'a [LocalId],
    class: LocalId,
    is_new: bool,
    /// Whether the namespace is looked at.
    looks: bool,
    /// What the compiled class could not follow.
    wrong: Option<(Span, &'static str)>,
}

impl Uses<'_> {
    fn is(&self, expr: &Expr, local: LocalId) -> bool {
        matches!(&expr.kind, ExprKind::Local { local: l, .. } if *l == local)
    }

    fn refuse(&mut self, span: Span, what: &'static str) {
        self.wrong.get_or_insert((span, what));
    }

    /// `super().__new__(cls, name, bases, namespace)` and the like hand on what they were given.
    fn hands_on(&mut self, args: &[Arg], keywords: &[Keyword], skip: usize) {
        for (arg, param) in args.iter().skip(skip).zip(self.params) {
            let copied = match &arg.value.kind {
                ExprKind::Call { func, args, .. } => match (&func.kind, args.as_slice()) {
                    (ExprKind::Builtin(name), [only]) => &**name == "dict" && self.is(&only.value, *param),
                    (ExprKind::Attr { object, name }, []) => name == "copy" && self.is(object, *param),
                    _ => false,
                },
                _ => false,
            };
            self.looks |= copied;
            if !copied && !self.is(&arg.value, *param) {
                self.refuse(arg.value.span, "a class with another name, other bases or other attributes");
            }
        }
        keywords.iter().for_each(|keyword| self.expr(&keyword.value));
    }
}

impl Visit for Uses<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        walk_stmt(self, stmt);
    }

    fn target(&mut self, target: &Target) {
        let namespace = self.params.get(2).copied();
        match &target.kind {
            TargetKind::Index { object, .. } if namespace.is_some_and(|local| self.is(object, local)) => {
                self.refuse(target.span, "changing the attributes of the class");
            }
            TargetKind::Local(local) if self.params.contains(local) || *local == self.class => {
                self.refuse(target.span, "a class with another name, other bases or other attributes");
            }
            _ => walk_target(self, target),
        }
    }

    fn expr(&mut self, expr: &Expr) {
        let namespace = self.params.get(2).copied();
        let is_namespace = |s: &Self, e: &Expr| namespace.is_some_and(|local| s.is(e, local));
        match &expr.kind {
            ExprKind::Call { func, args, keywords } => match &func.kind {
                ExprKind::Super { name, .. } if name == "__new__" => self.hands_on(args, keywords, 1),
                ExprKind::Super { name, .. } if name == "__init__" => self.hands_on(args, keywords, 0),
                ExprKind::Attr { object, name }
                    if matches!(&object.kind, ExprKind::Builtin(of) if &**of == "type")
                        && matches!(name.as_str(), "__new__" | "__init__") =>
                {
                    self.hands_on(args, keywords, 1);
                }
                ExprKind::Attr { object, name } if is_namespace(self, object) => {
                    self.looks = true;
                    if !READING.contains(&name.as_str()) {
                        self.refuse(expr.span, "changing the attributes of the class");
                    }
                    args.iter().for_each(|arg| self.expr(&arg.value));
                }
                _ => walk_expr(self, expr),
            },
            // `__new__` gets the class that is made for its metaclass: only what both have may be asked for.
            ExprKind::Attr { object, name } if self.is_new && self.is(object, self.class) => {
                if name.starts_with("__") {
                    self.refuse(expr.span, "asking the metaclass for its name and the like");
                }
            }
            _ if self.is_new && self.is(expr, self.class) => {
                self.refuse(expr.span, "the metaclass as a value in `__new__`");
            }
            _ if is_namespace(self, expr) => self.looks = true,
            _ => walk_expr(self, expr),
        }
    }
}

impl<'a> Lowerer<'a> {
    /// Whether a class is derived from `type`.
    pub(super) fn is_metaclass(&self, class: ClassId) -> bool {
        let hir = &self.program.classes[class];
        hir.is_meta || hir.bases.iter().any(|base| self.is_metaclass(*base))
    }

    pub(super) fn inherited_method(&self, class: ClassId, name: &str) -> Option<FuncId> {
        let hir = &self.program.classes[class];
        let own = hir.methods.get(name).copied();
        own.or_else(|| hir.bases.iter().find_map(|base| self.inherited_method(*base, name)))
    }

    /// The setter that a class or one of its bases gives a property.
    pub(super) fn inherited_setter(&self, class: ClassId, name: &str) -> Option<FuncId> {
        let hir = &self.program.classes[class];
        let own = hir.setters.get(name).copied();
        own.or_else(|| hir.bases.iter().find_map(|base| self.inherited_setter(*base, name)))
    }

    /// The calls of `__new__` and `__init__` of its metaclass that follow a class statement.
    pub(super) fn made_by_metaclass(
        &mut self,
        id: ClassId,
        class: &'a ast::StmtClassDef,
        span: Span,
        keywords: &[(String, LocalId)],
        out: &mut Vec<Stmt>,
    ) {
        let Some(meta) = self.program.metaclass(id) else { return };
        for name in ["__new__", "__init__"] {
            let Some(func) = self.inherited_method(meta, name) else { continue };
            let params: Vec<LocalId> = self.program.funcs[func].params.iter().map(|p| p.local).collect();
            let [first, rest @ ..] = params.as_slice() else { continue };
            let mut uses = Uses {
                params: &rest[..rest.len().min(3)],
                class: *first,
                is_new: name == "__new__",
                looks: false,
                wrong: None,
            };
            self.program.funcs[func].body.iter().for_each(|stmt| uses.stmt(stmt));
            let looks = uses.looks;
            if let Some((at, what)) = uses.wrong {
                self.diags
                    .error(codes::METACLASS, at, format!("{what}: this is not compiled"))
                    .because(span, "the metaclass makes this class")
                    .help("set attributes of the class that was made: `cls.name = value`");
                return;
            }
            let mut args = vec![self.read_name(&class.name, span)];
            args.push(self.make(span, ExprKind::Str(class.name.as_str().into())));
            let mut bases = Vec::new();
            for base in &class.bases {
                let value = self.expr(base);
                bases.push(Arg { star: false, value });
            }
            args.push(self.make(span, ExprKind::Tuple(bases)));
            args.push(match looks {
                true => self.namespace(id, &class.name, span),
                false => self.make(span, ExprKind::None),
            });
            self.frame().mentions.insert(func);
            let callee = self.make(span, ExprKind::Closure(func));
            let mut call = self.call(span, callee, args);
            if let ExprKind::Call { keywords: given, .. } = &mut call.kind {
                for (name, local) in keywords {
                    let value = self.read(span, *local);
                    given.push(Keyword { name: Some(name.clone()), span, value });
                }
            }
            out.push(Stmt { span, kind: StmtKind::Expr(call) });
        }
    }

    /// What a class body has defined, as a dict in its order.
    fn namespace(&mut self, id: ClassId, class_name: &str, span: Span) -> Expr {
        let class = &self.program.classes[id];
        let mut items: Vec<(Span, String, ExprKind)> = Vec::new();
        for (name, global) in &class.attrs {
            items.push((self.program.globals[*global].span, name.clone(), ExprKind::Global(*global)));
        }
        for (name, func) in class.methods.iter().filter(|(name, _)| !name.contains('.')) {
            items.push((self.program.funcs[*func].span, name.clone(), ExprKind::Closure(*func)));
        }
        items.sort_by_key(|(at, ..)| at.start);
        let module = self.program.module_name(self.program.classes[id].module).to_owned();
        let qualname = self.program.classes[id].qualname.clone();
        let mut entries = vec![("__module__", module), ("__qualname__", qualname)];
        if let Some(doc) = &self.program.classes[id].doc {
            entries.push(("__doc__", doc.to_string()));
        }
        let mut pairs = Vec::new();
        for (key, value) in entries {
            let key = self.make(span, ExprKind::Str(key.into()));
            pairs.push((Some(key), self.make(span, ExprKind::Str(value.as_str().into()))));
        }
        for (_, name, kind) in items {
            if let ExprKind::Closure(func) = &kind {
                self.frame().mentions.insert(*func);
            }
            if let ExprKind::Global(global) = &kind {
                self.frame().facts.reads.insert(*global);
            }
            let key = self.make(span, ExprKind::Str(name.as_str().into()));
            let value = match &kind {
                ExprKind::Closure(func) => match self.program.funcs[*func].method {
                    MethodKind::Class => {
                        let callee = self.make(span, ExprKind::Builtin("classmethod".into()));
                        let func = self.make(span, kind);
                        self.call(span, callee, vec![func])
                    }
                    MethodKind::Getter => {
                        let object = Box::new(self.read_name(class_name, span));
                        self.make(span, ExprKind::Attr { object, name })
                    }
                    _ => self.make(span, kind),
                },
                _ => self.make(span, kind),
            };
            pairs.push((Some(key), value));
        }
        self.make(span, ExprKind::Dict(pairs))
    }
}
