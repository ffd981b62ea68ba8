//! `class` statements: bases, attributes, methods, enumerations, and the order of resolution.

use super::scope::node_key;
use super::{ClassFrame, Lowerer, special};
use crate::hir::walk::Visit as _;
use crate::hir::{
    ClassId, Constant, Expr, ExprKind, GlobalId, Keyword, MethodKind, Program, Stmt, StmtKind, Target,
    TargetKind, codes,
};
use crate::source::Span;
use crate::syntax::ast;

impl<'a> Lowerer<'a> {
    /// The statement `class`.
    pub(super) fn class(&mut self, class: &'a ast::StmtClassDef, out: &mut Vec<Stmt>) {
        let whole = self.span(class);
        let span = self.word_span(whole, &class.name);
        if let Some(param) = class.type_params.first() {
            let span = self.span(param);
            self.diags
                .error(codes::TYPE_SYNTAX, span, "type parameters are not compiled")
                .help("leave them out: types are inferred for every object");
        }
        let id = match self.class_ids.get(&node_key(class)) {
            Some(id) => *id,
            None => self.new_class(&class.name, span),
        };
        self.program.classes[id].span = span;
        self.program.classes[id].parent = (self.frames.len() > 1).then(|| self.frame().id);
        if let Some(names) = match_args(&class.body) {
            self.match_args.insert(id, names);
        }
        let private = |name: String| super::scope::mangle(Some(&class.name), &name).into_owned();
        self.program.classes[id].slots =
            slots(&class.body).map(|names| names.into_iter().map(private).collect());
        let unit = &self.units[self.unit];
        let mut decorators = Vec::new();
        for decorator in special::user_decorators(unit, &class.decorator_list) {
            decorators.push(self.expr(decorator));
        }
        self.bases(id, class);
        self.program.classes[id].doc = super::func::docstring(&class.body);
        self.program.classes[id].frozen |= super::expand::is_frozen(unit, class);

        let announced = self.announces(id);
        let of_meta = self.program.metaclass(id).is_some();
        let mut told = Vec::new();
        let mut keywords = Vec::new();
        for keyword in class.keywords.iter().filter(|_| announced || of_meta) {
            let Some(name) = keyword.arg.as_ref().filter(|name| name.as_str() != "metaclass") else {
                continue;
            };
            let span = self.span(keyword);
            let value = self.expr(&keyword.value);
            let local = self.temporary(span, name);
            out.push(self.assign(span, local, value));
            keywords.push((name.to_string(), local));
            let value = self.read(span, local);
            told.push(Keyword { name: Some(name.to_string()), span, value });
        }

        // The name is bound first, so that methods find the class when they are lowered.
        let nested = self.classes.last().is_some_and(|c| c.scope == self.scope);
        let target = Target { span, kind: self.bind_name(&class.name, span) };
        match target.kind {
            TargetKind::Local(local) => {
                let owner = self.frame().id;
                let info = self.scopes[self.unit].list[self.scope].names.get(class.name.as_str());
                if info.is_some_and(|i| i.bindings == 1) {
                    self.local_classes.insert((owner, local), id);
                }
            }
            TargetKind::Global(global) if nested && decorators.is_empty() => {
                self.program.globals[global].constant = Some(Constant::Class(id));
            }
            _ => {}
        }
        let Some(&scope) = self.scopes[self.unit].by_node.get(&node_key(class)) else { return };
        let qualname = match unit.made_classes.contains(&class.range.start().into()) {
            true => class.name.to_string(),
            false => self.nested_name(&class.name),
        };
        self.program.classes[id].qualname.clone_from(&qualname);
        let outer = std::mem::replace(&mut self.scope, scope);
        let depth = self.frames.len();
        let seen = indexmap::IndexSet::default();
        self.classes.push(ClassFrame { id, scope, qualname, depth, seen, next_auto: 1 });
        let (written, made) = class.body.split_at(unit.generated_from(class).min(class.body.len()));
        let mut body = self.body(written);
        let place = self.place.replace(whole);
        body.extend(self.body(made));
        self.place = place;
        self.classes.pop();
        self.scope = outer;
        if let Some(facts) = unit.enums.get(&class.range.start().into()) {
            let class = &mut self.program.classes[id];
            class.unlisted.clone_from(&facts.unlisted);
            for (alias, member) in &facts.aliases {
                if let Some(global) = class.attrs.get(member).copied() {
                    class.attrs.insert(alias.clone(), global);
                }
            }
        }
        if (self.frames.len() > 1 || self.frame().loops > 0)
            && self.program.classes[id].enumeration.is_none()
            && let Some(attr) = self.changing_attr(&class.name, &body)
        {
            let name = class.name.to_string();
            let text =
                format!("the class {name} is made a second time, but its attribute '{attr}' exists once");
            let once = self.only_once(&name, text, span);
            out.extend(once);
        }
        out.push(Stmt { span: whole, kind: StmtKind::ClassDef { class: id, body, decorators, target } });
        self.name_descriptors(id, &class.name, span, out);
        if announced {
            out.push(self.announcement(id, &class.name, span, told));
        }
        self.made_by_metaclass(id, class, span, &keywords, out);
    }

    /// `if hasattr(C.x, "__set_name__"): C.x.__set_name__(C, "x")` for the attributes of a class, in a program that has
    /// such a method.
    fn name_descriptors(&mut self, id: ClassId, name: &str, span: Span, out: &mut Vec<Stmt>) {
        const HOOK: &str = "__set_name__";
        let unit = &self.units[self.unit];
        let wanted = self.units.iter().any(|unit| unit.names_descriptors);
        if unit.is_library || !wanted || self.program.classes[id].enumeration.is_some() {
            return;
        }
        let attrs: Vec<(String, GlobalId)> =
            self.program.classes[id].attrs.iter().map(|(name, global)| (name.clone(), *global)).collect();
        for (attr, global) in attrs {
            if self.program.globals[global].constant.is_some() {
                continue;
            }
            let kind = self.global(global);
            let object = self.make(span, kind);
            let text = self.make(span, ExprKind::Str(HOOK.into()));
            let test = self.call_builtin(span, "hasattr", vec![object, text]);
            let object = Box::new(self.make(span, ExprKind::Global(global)));
            self.frame().facts.attrs.insert(HOOK.to_owned());
            let method = self.make(span, ExprKind::Attr { object, name: HOOK.to_owned() });
            let owner = self.read_name(name, span);
            let text = self.make(span, ExprKind::Str(attr.as_str().into()));
            let call = self.call(span, method, vec![owner, text]);
            let body = vec![Stmt { span, kind: StmtKind::Expr(call) }];
            out.push(Stmt { span, kind: StmtKind::If { test, body, orelse: Vec::new() } });
        }
    }

    /// Whether a base class wants to know of the classes derived from it.
    fn announces(&self, id: ClassId) -> bool {
        self.program.classes[id].bases.iter().any(|base| {
            self.program.classes[*base].methods.contains_key("__init_subclass__") || self.announces(*base)
        })
    }

    /// `super(C, C).__init_subclass__(…)` after a class statement, with the keywords of the class statement.
    fn announcement(&mut self, id: ClassId, name: &str, span: Span, keywords: Vec<Keyword>) -> Stmt {
        let class = self.read_name(name, span);
        let name = "__init_subclass__".to_owned();
        self.frame().facts.attrs.insert(name.clone());
        let hook = self.make(span, ExprKind::Super { class: id, object: Box::new(class), name });
        let call = ExprKind::Call { func: Box::new(hook), args: Vec::new(), keywords };
        let call = self.make(span, call);
        Stmt { span, kind: StmtKind::Expr(call) }
    }

    fn bases(&mut self, id: ClassId, class: &'a ast::StmtClassDef) {
        let unit = &self.units[self.unit];
        let is_enum =
            |base: &ast::Expr| special::special(unit, base).is_some_and(|(module, _)| module == "enum");
        let counts = class.bases.iter().any(super::enums::is_int) && class.bases.iter().any(is_enum);
        for base in &class.bases {
            if counts && super::enums::is_int(base) {
                continue;
            }
            let head = match base {
                ast::Expr::Subscript(s) => &*s.value,
                other => other,
            };
            let span = self.span(base);
            if let Some((module, name)) = special::special(unit, head) {
                match (module, name) {
                    ("enum", "Enum") if counts => {
                        self.program.classes[id].enumeration = Some(crate::hir::EnumKind::IntEnum);
                    }
                    ("enum", name) if let Some(kind) = super::enums::kind_of(name) => {
                        self.program.classes[id].enumeration = Some(kind);
                    }
                    ("typing" | "typing_extensions", "NamedTuple") => {
                        self.program.classes[id].named_tuple = Some(super::expand::named_fields(class));
                        self.program.classes[id].frozen = true;
                    }
                    ("abc", "ABC") => self.program.classes[id].is_abc = true,
                    ("typing" | "typing_extensions", "Generic" | "Protocol") => {
                        self.program.classes[id].is_generic = true;
                        self.program.classes[id].is_protocol |= name == "Protocol";
                    }
                    (_, name)
                        if special::is_abstract_class(module, name)
                            && let Some((_, base)) = self.library_class(special::ABSTRACT, name) =>
                    {
                        self.program.classes[id].bases.push(base);
                    }
                    // These only say which methods there are.
                    ("collections.abc" | "typing", name)
                        if crate::hir::builtins::ABSTRACT.contains(&name) => {}
                    _ => {
                        self.diags
                            .error(codes::BAD_BASE, span, format!("`{module}.{name}` cannot be a base class here"))
                            .help("leave it out, or derive from `Enum`, `IntEnum`, `NamedTuple` or a class of your own");
                    }
                }
                continue;
            }
            let base = self.expr(head);
            if matches!(&base.kind, ExprKind::Builtin(name) if &**name == "type") {
                self.program.classes[id].is_meta = true;
                continue;
            }
            if let Some(base) = self.static_class(&base, span) {
                let theirs = self.program.classes[base].span;
                let later = theirs.file == span.file && theirs.start > span.start;
                if later && base != id && self.frames.len() == 1 {
                    let name = self.program.classes[base].name.clone();
                    self.diags
                        .error(codes::UNBOUND, span, format!("`{name}` is used before it has a value"))
                        .because(theirs, "its `class` statement runs later")
                        .help("move this class below the other one");
                } else if base == id {
                    self.diags
                        .error(codes::BAD_BASE, span, "a class cannot be derived from itself")
                        .help("name another class");
                } else {
                    if self.program.classes[base].enumeration.is_some()
                        && self.program.classes[id].enumeration.is_none()
                    {
                        self.program.classes[id].enumeration = self.program.classes[base].enumeration;
                    }
                    self.program.classes[id].bases.push(base);
                }
            }
        }
        for keyword in &class.keywords {
            let is_abc = special::is_named(unit, &keyword.value, "ABCMeta");
            if keyword.arg.as_ref().is_some_and(|a| a.as_str() == "metaclass") && is_abc {
                self.program.classes[id].is_abc = true;
                continue;
            }
            let span = self.span(keyword);
            let name = keyword.arg.as_ref().map_or("**", |a| a.as_str());
            if name == "metaclass" {
                let value = self.expr(&keyword.value);
                if matches!(&value.kind, ExprKind::Builtin(name) if &**name == "type") {
                    continue;
                }
                if let ExprKind::Global(global) = &value.kind
                    && let Some(Constant::Class(meta)) = self.program.globals[*global].constant
                    && self.is_metaclass(meta)
                {
                    self.program.classes[id].metaclass = Some(meta);
                    continue;
                }
            }
            // What a metaclass is told.
            if !matches!(name, "metaclass" | "**") && self.program.metaclass(id).is_some() {
                continue;
            }
            // What `__init_subclass__` of a base is told.
            if !matches!(name, "metaclass" | "**") && self.announces(id) {
                continue;
            }
            self.diags
                .error(codes::METACLASS, span, format!("`{name}` in a class statement is not compiled"))
                .help("write what it does into the class itself or into a class decorator");
        }
    }

    /// The class an expression always means, for base lists.
    fn static_class(&mut self, expr: &Expr, span: Span) -> Option<ClassId> {
        if let Some(class) = self.known_class(expr) {
            return Some(class);
        }
        match &expr.kind {
            ExprKind::Builtin(name) if &**name == "object" => return None,
            ExprKind::Builtin(name) => {
                if let Some((_, class)) = self.stand_in(name) {
                    return Some(class);
                }
                self.diags
                    .error(
                        codes::BUILTIN_BASE,
                        span,
                        format!("deriving from the built-in `{name}` is not compiled"),
                    )
                    .help(format!("keep the `{name}` in a field and write the methods you need"));
                return None;
            }
            ExprKind::Error => return None,
            _ => {}
        }
        self.diags
            .error(
                codes::BAD_BASE,
                span,
                "this base is not a class that is known when the program is compiled",
            )
            .help("name a class that one `class` statement defines");
        None
    }

    /// The library's class that stands for a built-in type in the bases of a class.
    fn stand_in(&self, name: &str) -> Option<(GlobalId, ClassId)> {
        self.library_class(special::BASES, &format!("_{name}"))
    }

    /// A class that a library module knows, if the module is there.
    pub(super) fn library_class(&self, module: &str, name: &str) -> Option<(GlobalId, ClassId)> {
        let (module, _) = self.program.modules.iter_ids().find(|(_, m)| m.is_library && m.name == module)?;
        let global = self.program.name_in(module, name)?;
        match self.program.globals[global].constant {
            Some(Constant::Class(class)) => Some((global, class)),
            _ => None,
        }
    }

    /// What `list` means in `list.append(self, x)`: in a class derived from it, the class that stands for it.
    pub(super) fn stand_in_here(&self, name: &str) -> Option<GlobalId> {
        let (global, class) = self.stand_in(name)?;
        let here = |id: ClassId| {
            let mut above = vec![id];
            while let Some(id) = above.pop() {
                if id == class {
                    return true;
                }
                above.extend(&self.program.classes[id].bases);
            }
            false
        };
        self.classes.iter().any(|frame| here(frame.id)).then_some(global)
    }

    /// Assignments in class bodies that define methods or are only declarations. Returns whether it was one.
    pub(super) fn class_assignment(&mut self, assign: &'a ast::StmtAssign) -> bool {
        let Some(class) = self.classes.last().filter(|c| c.scope == self.scope).map(|c| c.id) else {
            return false;
        };
        let [ast::Expr::Name(target)] = assign.targets.as_slice() else { return false };
        match (target.id.as_str(), &*assign.value) {
            ("__slots__" | "__match_args__", _) => return true,
            ("__hash__", ast::Expr::Constant(_)) => return true,
            _ => {}
        }
        let name = self.attribute(&target.id);
        match &*assign.value {
            ast::Expr::Name(n) => {
                let source = self.attribute(&n.id);
                let Some(func) = self.program.classes[class].methods.get(&source).copied() else {
                    return false;
                };
                self.program.classes[class].methods.insert(name.clone(), func);
            }
            ast::Expr::Call(call) => {
                let ast::Expr::Name(head) = &*call.func else { return false };
                let kind = match head.id.as_str() {
                    "property" => return self.property_call(class, name, call),
                    "staticmethod" => MethodKind::Static,
                    "classmethod" => MethodKind::Class,
                    _ => return false,
                };
                let [arg] = call.args.as_slice() else { return false };
                let Some(func) = self.method_value(class, arg).or_else(|| self.plain_function(arg, kind))
                else {
                    return false;
                };
                self.as_method(class, &name, func, kind);
            }
            _ => return false,
        }
        if let Some(frame) = self.classes.last_mut() {
            frame.seen.insert(name);
        }
        true
    }

    /// `name = property(get, set, delete, "text")` in a class body: the functions are methods or lambdas.
    fn property_call(&mut self, class: ClassId, name: String, call: &'a ast::ExprCall) -> bool {
        const PARTS: [&str; 4] = ["fget", "fset", "fdel", "doc"];
        let mut given: [Option<&'a ast::Expr>; 4] = [None; 4];
        if call.args.len() > PARTS.len() {
            return false;
        }
        for (place, arg) in given.iter_mut().zip(&call.args) {
            *place = Some(arg);
        }
        for keyword in &call.keywords {
            let name = keyword.arg.as_ref().map(ast::Identifier::as_str);
            let Some(n) = PARTS.iter().position(|part| Some(*part) == name) else { return false };
            given[n] = Some(&keyword.value);
        }
        let is_none = |e: &ast::Expr| matches!(e, ast::Expr::Constant(c) if c.value.is_none());
        let mut methods = [None; 3];
        for (method, arg) in methods.iter_mut().zip(given) {
            let Some(arg) = arg.filter(|arg| !is_none(arg)) else { continue };
            *method = self.method_value(class, arg);
            if method.is_none() {
                return false;
            }
        }
        let [get, set, delete] = methods;
        if let Some(get) = get {
            if let Some(ast::Expr::Constant(doc)) = given[3]
                && let Some(text) = doc.value.as_str()
            {
                self.program.funcs[get].doc = Some(text.as_str().into());
            }
            self.as_method(class, &name, get, MethodKind::Getter);
        } else if set.is_none() {
            return false;
        }
        if let Some(set) = set {
            self.program.funcs[set].method = MethodKind::Setter;
            self.program.classes[class].setters.insert(name.clone(), set);
        }
        if let Some(delete) = delete {
            self.as_method(class, &crate::hir::deleter(&name), delete, MethodKind::Plain);
        }
        if let Some(frame) = self.classes.last_mut() {
            frame.seen.insert(name);
        }
        true
    }

    /// A function in a class body as a value: the name of a method, or a lambda.
    fn method_value(&mut self, class: ClassId, value: &'a ast::Expr) -> Option<crate::hir::FuncId> {
        match value {
            ast::Expr::Name(n) => {
                let source = self.attribute(&n.id);
                self.program.classes[class].methods.get(&source).copied()
            }
            ast::Expr::Lambda(_) => match self.expr(value).kind {
                ExprKind::Closure(func) => {
                    self.program.funcs[func].class = Some(class);
                    Some(func)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The function of the module that a name stands for, if it is to be a static method of a class too.
    fn plain_function(&mut self, value: &'a ast::Expr, kind: MethodKind) -> Option<crate::hir::FuncId> {
        if kind != MethodKind::Static || !matches!(value, ast::Expr::Name(_)) {
            return None;
        }
        let ExprKind::Global(global) = self.expr(value).kind else { return None };
        match self.program.globals[global].constant {
            Some(Constant::Func(func)) => Some(func),
            _ => None,
        }
    }

    fn as_method(&mut self, class: ClassId, name: &str, func: crate::hir::FuncId, kind: MethodKind) {
        self.program.funcs[func].method = kind;
        self.program.classes[class].methods.insert(name.to_owned(), func);
    }

    /// Keeps `auto()` one above the last member.
    pub(super) fn note_member(&mut self, value: &Expr) {
        if let (Some(class), ExprKind::Int(n)) = (self.classes.last_mut(), &value.kind) {
            class.next_auto = n + 1;
        }
    }

    /// The attribute of a class body that need not have the same value each time: one made of variables, a container,
    /// or one that statements change.
    fn changing_attr(&self, class: &str, body: &[Stmt]) -> Option<String> {
        let stores = &self.scopes[self.unit].attr_stores;
        body.iter().find_map(|stmt| {
            let StmtKind::Assign { targets, value } = &stmt.kind else { return None };
            let [Target { kind: TargetKind::Global(global), .. }] = targets.as_slice() else { return None };
            let mut changes = Changes(false);
            changes.expr(value);
            let name = &self.program.globals[*global].name;
            let name = name.rsplit('.').next().unwrap_or(name);
            let stored = stores.iter().any(|(of, attr)| attr == name && (of == class || of == "cls"));
            (changes.0 || stored).then(|| name.to_owned())
        })
    }

    /// Orders every class's bases once all of them are known.
    pub(super) fn finish_classes(&mut self) {
        let mut state = vec![Visit::Todo; self.program.classes.len()];
        for id in self.program.classes.ids() {
            self.order_bases(id, &mut state);
            self.warn_of_finalizer(id);
            self.refuse_hooks(id);
        }
        for n in 0..self.facts.len() {
            let Some(facts) = &self.facts[n] else { continue };
            let func = <crate::hir::FuncId as crate::arena::Id>::from_index(n);
            for class in &facts.classes {
                let init = find_method(&self.program, *class, "__init__");
                if let Some(init) = init.filter(|i| !self.program.funcs[func].mentions.contains(i)) {
                    self.program.funcs[func].mentions.push(init);
                }
            }
        }
    }

    /// Memory is given back without a word to the objects in it.
    fn warn_of_finalizer(&mut self, id: ClassId) {
        let Some(func) = self.program.classes[id].methods.get("__del__") else { return };
        let func = &self.program.funcs[*func];
        if !self.program.modules[func.module].is_library {
            self.diags
                .warning(codes::FINALIZER, func.span, "`__del__` is never called")
                .help("write a method `close`, or `__enter__` and `__exit__` for a `with` statement");
        }
    }

    /// Methods that Python calls behind every access: ignoring them would change what the program does.
    fn refuse_hooks(&mut self, id: ClassId) {
        const HOOKS: &[(&str, &str)] =
            &[("__getattribute__", "write properties, or `__getattr__` for names that are not there")];
        const META_HOOKS: &[&str] = &[
            "__prepare__",
            "__setattr__",
            "__getattr__",
            "__getattribute__",
            "__eq__",
            "__hash__",
            "__bool__",
        ];
        if self.is_metaclass(id) {
            for name in META_HOOKS {
                let Some(func) = self.program.classes[id].methods.get(*name) else { continue };
                let span = self.program.funcs[*func].span;
                self.diags
                    .error(codes::HOOK, span, format!("`{name}` of a metaclass is not compiled"))
                    .help("write what it does into the classes, or into a class decorator");
            }
            return;
        }
        for (name, instead) in HOOKS {
            let Some(func) = self.program.classes[id].methods.get(*name) else { continue };
            let func = &self.program.funcs[*func];
            if !self.program.modules[func.module].is_library {
                self.diags
                    .error(codes::HOOK, func.span, format!("`{name}` is not compiled: nothing would call it"))
                    .help(*instead);
            }
        }
    }

    fn order_bases(&mut self, id: ClassId, state: &mut [Visit]) {
        let n = crate::arena::Id::index(id);
        if state[n] != Visit::Todo {
            return;
        }
        state[n] = Visit::Active;
        let bases = self.program.classes[id].bases.clone();
        let mut lists: Vec<Vec<ClassId>> = Vec::new();
        for base in &bases {
            if state[crate::arena::Id::index(*base)] == Visit::Active {
                let span = self.program.classes[id].span;
                self.diags
                    .error(
                        codes::BAD_BASE,
                        span,
                        format!("class `{}` is derived from itself", self.program.classes[id].name),
                    )
                    .help("break the circle of base classes");
                self.program.classes[id].bases.retain(|b| b != base);
                continue;
            }
            self.order_bases(*base, state);
            lists.push(self.program.classes[*base].mro.clone());
        }
        lists.push(self.program.classes[id].bases.clone());
        let mut mro = vec![id];
        match merge(lists) {
            Some(rest) => mro.extend(rest),
            None => {
                let span = self.program.classes[id].span;
                self.diags
                    .error(
                        codes::BAD_MRO,
                        span,
                        format!(
                            "the bases of `{}` cannot be put in one order",
                            self.program.classes[id].name
                        ),
                    )
                    .help("list the more derived base first");
            }
        }
        self.program.classes[id].mro = mro;
        state[n] = Visit::Done;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Todo,
    Active,
    Done,
}

/// Python's C3 merge; `None` if the lists contradict each other.
fn merge(mut lists: Vec<Vec<ClassId>>) -> Option<Vec<ClassId>> {
    let mut result = Vec::new();
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Some(result);
        }
        let head = lists
            .iter()
            .filter_map(|l| l.first().copied())
            .find(|head| lists.iter().all(|l| !l.iter().skip(1).any(|c| c == head)))?;
        result.push(head);
        for list in &mut lists {
            if list.first() == Some(&head) {
                list.remove(0);
            }
        }
    }
}

/// A method by name, own or inherited.
pub(super) fn find_method(program: &Program, class: ClassId, name: &str) -> Option<crate::hir::FuncId> {
    program.method_in(&program.classes[class].mro, name)
}

/// `__slots__ = ("x", "y")` of a class body.
fn slots(body: &[ast::Stmt]) -> Option<Vec<String>> {
    let text = |e: &ast::Expr| match e {
        ast::Expr::Constant(c) => c.value.as_str().cloned(),
        _ => None,
    };
    body.iter().find_map(|stmt| {
        let ast::Stmt::Assign(assign) = stmt else { return None };
        let [ast::Expr::Name(name)] = assign.targets.as_slice() else { return None };
        match &*assign.value {
            _ if name.id.as_str() != "__slots__" => None,
            ast::Expr::Tuple(t) => t.elts.iter().map(text).collect(),
            ast::Expr::List(l) => l.elts.iter().map(text).collect(),
            one => text(one).map(|name| vec![name]),
        }
    })
}

/// `__match_args__ = ("x", "y")` of a class body.
pub(super) fn match_args(body: &[ast::Stmt]) -> Option<Vec<String>> {
    body.iter().rev().find_map(|stmt| match stmt {
        ast::Stmt::Assign(s) => match (s.targets.as_slice(), &*s.value) {
            ([ast::Expr::Name(n)], ast::Expr::Tuple(t)) if n.id.as_str() == "__match_args__" => Some(
                t.elts
                    .iter()
                    .filter_map(|e| match e {
                        ast::Expr::Constant(ast::ExprConstant { value: ast::Constant::Str(s), .. }) => {
                            Some(s.clone())
                        }
                        _ => None,
                    })
                    .collect(),
            ),
            _ => None,
        },
        _ => None,
    })
}

/// Looks for variables and containers in the value of an attribute of a class.
struct Changes(bool);

impl crate::hir::walk::Visit for Changes {
    fn expr(&mut self, expr: &Expr) {
        self.0 |= match &expr.kind {
            ExprKind::Local { .. } | ExprKind::Captured { .. } => true,
            ExprKind::List(_) | ExprKind::Dict(_) | ExprKind::Set(_) | ExprKind::Comprehension { .. } => true,
            ExprKind::Call { func, .. } => {
                matches!(&func.kind, ExprKind::Builtin(name) if matches!(&**name, "list" | "dict" | "set"))
            }
            _ => false,
        };
        crate::hir::walk::walk_expr(self, expr);
    }
}
