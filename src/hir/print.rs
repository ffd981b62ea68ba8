//! The text of `--emit=hir`: pseudo-Python in which every name carries its id (`x.v3`, `total.g7`), so that
//! one sees what it was resolved to. `?` after a name marks a read that is checked at run time.

use std::fmt::Write as _;

use super::{
    Annotation, AnnotationKind, Arg, BinOp, Class, ClassId, CompKind, Constant, Default_, Expr, ExprKind,
    FormatPart, Func, FuncId, GlobalId, LocalId, MethodKind, NativeKind, ParamKind, Program, Stmt, StmtKind,
    Target, TargetKind, UnOp,
};

/// The program without the modules of the library.
#[must_use]
pub fn print(program: &Program) -> String {
    let mut printer = Printer { program, out: String::new(), depth: 0, func: FuncId(0) };
    for (id, module) in program.modules.iter_ids() {
        if !module.is_library {
            printer.module(id);
        }
    }
    printer.out
}

struct Printer<'p> {
    program: &'p Program,
    out: String,
    depth: usize,
    func: FuncId,
}

impl Printer<'_> {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{:width$}{text}", "", width = self.depth * 4);
    }

    fn module(&mut self, id: super::ModuleId) {
        let module = &self.program.modules[id];
        let main = if self.program.main == Some(id) { " main" } else { "" };
        self.line(&format!("module {} {id}{main}", module.name));
        self.depth += 1;
        for include in &module.includes {
            self.line(&format!("include {include}"));
        }
        for pragma in &module.pragmas {
            self.line(&format!("pragma {pragma}"));
        }
        for (name, global) in &module.names {
            let info = &self.program.globals[*global];
            let mut text = format!("global {name}.{global}");
            match info.constant {
                Some(Constant::Func(f)) => {
                    let _ = write!(text, " = {f}");
                }
                Some(Constant::Class(c)) => {
                    let _ = write!(text, " = {c}");
                }
                Some(Constant::Module(m)) => {
                    let _ = write!(text, " = {m}");
                }
                None => {}
            }
            if let Some(annotation) = &info.annotation {
                let _ = write!(text, ": {}", self.annotation(annotation));
            }
            if info.maybe_unbound {
                text.push_str(" maybe unbound");
            }
            if info.module != id {
                text.push_str(" imported");
            }
            self.line(&text);
        }
        for (class, info) in self.program.classes.iter_ids() {
            if info.module == id {
                self.class(class, info);
            }
        }
        for (func, info) in self.program.funcs.iter_ids() {
            if info.module == id {
                self.function(func, info);
            }
        }
        self.depth -= 1;
    }

    fn class(&mut self, id: ClassId, class: &Class) {
        let bases: Vec<String> =
            class.mro.iter().skip(1).map(|c| format!("{}.{c}", self.program.classes[*c].name)).collect();
        self.line(&format!("class {}.{id}({})", class.name, bases.join(", ")));
        self.depth += 1;
        if let Some(kind) = class.enumeration {
            self.line(&format!("{kind:?}"));
        }
        if let Some(fields) = &class.named_tuple {
            self.line(&format!("named tuple ({})", fields.join(", ")));
        }
        if class.frozen {
            self.line("frozen");
        }
        for name in class.fields.keys() {
            let annotation = class.field_annotations.get(name).map(|a| format!(": {}", self.annotation(a)));
            self.line(&format!("field {name}{}", annotation.unwrap_or_default()));
        }
        for (name, global) in &class.attrs {
            self.line(&format!("attr {name} = {global}"));
        }
        for (name, func) in &class.methods {
            let kind = match self.program.funcs[*func].method {
                MethodKind::Plain => "method",
                MethodKind::Static => "static method",
                MethodKind::Class => "class method",
                MethodKind::Getter => "getter",
                MethodKind::Setter => "setter",
            };
            self.line(&format!("{kind} {name} = {func}"));
        }
        for (name, func) in &class.setters {
            self.line(&format!("setter {name} = {func}"));
        }
        self.depth -= 1;
    }

    fn function(&mut self, id: FuncId, func: &Func) {
        self.func = id;
        let mut params = Vec::new();
        let mut keyword_only = false;
        for param in &func.params {
            let star = match param.kind {
                ParamKind::Star => "*",
                ParamKind::StarStar => "**",
                ParamKind::KeywordOnly
                    if !keyword_only && !func.params.iter().any(|p| p.kind == ParamKind::Star) =>
                {
                    keyword_only = true;
                    params.push("*".to_owned());
                    ""
                }
                ParamKind::PositionalOnly | ParamKind::Normal | ParamKind::KeywordOnly => "",
            };
            let mut text = format!("{star}{}", self.local(id, param.local));
            if let Some(annotation) = &param.annotation {
                let _ = write!(text, ": {}", self.annotation(annotation));
            }
            match &param.default {
                Some(Default_::Literal(value)) => {
                    let _ = write!(text, " = {}", self.expr(value));
                }
                Some(Default_::Global(global)) => {
                    let _ = write!(text, " = {}", self.global(*global));
                }
                Some(Default_::Captured(local)) => {
                    let owner = func.parent.unwrap_or(id);
                    let _ = write!(text, " = {}", self.local(owner, *local));
                }
                None => {}
            }
            params.push(text);
        }
        let returns =
            func.returns.as_ref().map(|r| format!(" -> {}", self.annotation(r))).unwrap_or_default();
        let generator = if func.is_generator { " generator" } else { "" };
        self.line(&format!("def {} {id}({}){returns}{generator}", func.qualname, params.join(", ")));
        self.depth += 1;
        for (owner, local) in &func.captures {
            self.line(&format!("captures {} of {owner}", self.local(*owner, *local)));
        }
        for (local, info) in func.locals.iter_ids() {
            if info.captured {
                let how = if info.capture_by_value { "by value" } else { "shared" };
                self.line(&format!("captured {} {how}", self.local(id, local)));
            }
            if info.maybe_unbound {
                self.line(&format!("maybe unbound {}", self.local(id, local)));
            }
            if let (Some(annotation), false) =
                (&info.annotation, func.params.iter().any(|p| p.local == local))
            {
                self.line(&format!("local {}: {}", self.local(id, local), self.annotation(annotation)));
            }
        }
        self.body(&func.body);
        self.depth -= 1;
    }

    fn block(&mut self, head: &str, body: &[Stmt]) {
        self.line(head);
        self.depth += 1;
        self.body(body);
        self.depth -= 1;
    }

    fn body(&mut self, body: &[Stmt]) {
        if body.is_empty() {
            self.line("pass");
        }
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn optional(&mut self, head: &str, body: &[Stmt]) {
        if !body.is_empty() {
            self.block(head, body);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Expr(e) => {
                let text = self.expr(e);
                self.line(&text);
            }
            StmtKind::Assign { .. } | StmtKind::AugAssign { .. } => {
                let text = self.inline(stmt);
                self.line(&text);
            }
            StmtKind::If { test, body, orelse } => {
                self.block(&format!("if {}", self.expr(test)), body);
                self.optional("else", orelse);
            }
            StmtKind::While { test, body, orelse } => {
                self.block(&format!("while {}", self.expr(test)), body);
                self.optional("else", orelse);
            }
            StmtKind::For { target, iter, body, orelse } => {
                self.block(&format!("for {} in {}", self.target(target), self.expr(iter)), body);
                self.optional("else", orelse);
            }
            StmtKind::Break => self.line("break"),
            StmtKind::Continue => self.line("continue"),
            StmtKind::Return(value) => {
                let text = value.as_ref().map_or("return".to_owned(), |v| format!("return {}", self.expr(v)));
                self.line(&text);
            }
            StmtKind::Raise { exc, cause } => {
                let mut text = "raise".to_owned();
                if let Some(exc) = exc {
                    let _ = write!(text, " {}", self.expr(exc));
                }
                if let Some(cause) = cause {
                    let _ = write!(text, " from {}", self.expr(cause));
                }
                self.line(&text);
            }
            StmtKind::Try { body, handlers, orelse, finally } => {
                self.block("try", body);
                for handler in handlers {
                    let mut head = "except".to_owned();
                    if let Some(class) = &handler.class {
                        let _ = write!(head, " {}", self.expr(class));
                    }
                    if let Some(name) = &handler.name {
                        let _ = write!(head, " as {}", self.target(name));
                    }
                    self.block(&head, &handler.body);
                }
                self.optional("else", orelse);
                self.optional("finally", finally);
            }
            StmtKind::Del(targets) => {
                let text: Vec<String> = targets.iter().map(|t| self.target(t)).collect();
                self.line(&format!("del {}", text.join(", ")));
            }
            StmtKind::Assert { test, message } => {
                let mut text = format!("assert {}", self.expr(test));
                if let Some(message) = message {
                    let _ = write!(text, ", {}", self.expr(message));
                }
                self.line(&text);
            }
            StmtKind::FuncDef { func, defaults, decorators, target } => {
                for (target, value) in defaults {
                    let text = format!("{} = {}", self.target(target), self.expr(value));
                    self.line(&text);
                }
                let mut text = func.to_string();
                for decorator in decorators.iter().rev() {
                    text = format!("{}({text})", self.expr(decorator));
                }
                let text = format!("def {} = {text}", self.target(target));
                self.line(&text);
            }
            StmtKind::ClassDef { class, body, decorators, target } => {
                let mut text = class.to_string();
                for decorator in decorators.iter().rev() {
                    text = format!("{}({text})", self.expr(decorator));
                }
                let text = format!("class {} = {text}", self.target(target));
                self.line(&text);
                self.depth += 1;
                body.iter().for_each(|s| self.stmt(s));
                self.depth -= 1;
            }
            StmtKind::Import { module, target } => {
                let name = &self.program.modules[*module].name;
                let bound = target.as_ref().map(|t| format!(" as {}", self.target(t))).unwrap_or_default();
                self.line(&format!("import {name}.{module}{bound}"));
            }
            StmtKind::NativePragma(text) => self.line(&format!("pragma {text}")),
        }
    }

    fn inline(&self, stmt: &Stmt) -> String {
        match &stmt.kind {
            StmtKind::Assign { targets, value } => {
                let targets: Vec<String> = targets.iter().map(|t| self.target(t)).collect();
                format!("{} = {}", targets.join(" = "), self.expr(value))
            }
            StmtKind::AugAssign { target, op, value } => {
                format!("{} {}= {}", self.target(target), binary(*op), self.expr(value))
            }
            StmtKind::Expr(e) => self.expr(e),
            _ => "…".to_owned(),
        }
    }

    fn local(&self, owner: FuncId, local: LocalId) -> String {
        let name = self.program.funcs[owner].locals.get(local).map_or("?", |l| l.name.as_str());
        format!("{name}.{local}")
    }

    fn global(&self, id: GlobalId) -> String {
        format!("{}.{id}", self.program.globals[id].name)
    }

    fn target(&self, target: &Target) -> String {
        match &target.kind {
            TargetKind::Local(local) => self.local(self.func, *local),
            TargetKind::Captured(owner, local) => format!("{}^{owner}", self.local(*owner, *local)),
            TargetKind::Global(global) => self.global(*global),
            TargetKind::Attr { object, name } => format!("{}.{name}", self.expr(object)),
            TargetKind::Index { object, index } => format!("{}[{}]", self.expr(object), self.expr(index)),
            TargetKind::Slice { object, lo, hi, step } => {
                self.slice(object, lo.as_deref(), hi.as_deref(), step.as_deref())
            }
            TargetKind::Tuple { items, star } => {
                let items: Vec<String> = items
                    .iter()
                    .enumerate()
                    .map(|(n, t)| format!("{}{}", if *star == Some(n) { "*" } else { "" }, self.target(t)))
                    .collect();
                format!("({})", items.join(", "))
            }
        }
    }

    fn slice(&self, object: &Expr, lo: Option<&Expr>, hi: Option<&Expr>, step: Option<&Expr>) -> String {
        let part = |e: Option<&Expr>| e.map(|e| self.expr(e)).unwrap_or_default();
        let step = step.map(|s| format!(":{}", self.expr(s))).unwrap_or_default();
        format!("{}[{}:{}{step}]", self.expr(object), part(lo), part(hi))
    }

    fn args(&self, args: &[Arg]) -> Vec<String> {
        args.iter().map(|a| format!("{}{}", if a.star { "*" } else { "" }, self.expr(&a.value))).collect()
    }

    fn expr(&self, expr: &Expr) -> String {
        match &expr.kind {
            ExprKind::None => "None".to_owned(),
            ExprKind::Bool(true) => "True".to_owned(),
            ExprKind::Bool(false) => "False".to_owned(),
            ExprKind::Int(n) => n.to_string(),
            ExprKind::Huge(digits) => format!("0x{digits}"),
            ExprKind::Float(x) => format!("{x:?}"),
            ExprKind::Imaginary(x) => format!("{x:?}j"),
            ExprKind::Str(s) => format!("{s:?}"),
            ExprKind::Bytes(b) => format!("b\"{}\"", b.escape_ascii()),
            ExprKind::Ellipsis => "...".to_owned(),
            ExprKind::Local { local, check } => {
                format!("{}{}", self.local(self.func, *local), if *check { "?" } else { "" })
            }
            ExprKind::Captured { owner, local } => format!("{}^{owner}", self.local(*owner, *local)),
            ExprKind::Global(global) => self.global(*global),
            ExprKind::Builtin(name) => name.to_string(),
            ExprKind::Module(module) => format!("{}.{module}", self.program.modules[*module].name),
            ExprKind::Closure(func) => format!("closure {func}"),
            ExprKind::Binary { op, in_place, left, right } => {
                let mark = if *in_place { "=" } else { "" };
                format!("({} {}{mark} {})", self.expr(left), binary(*op), self.expr(right))
            }
            ExprKind::Unary { op, operand } => {
                let op = match op {
                    UnOp::Neg => "-",
                    UnOp::Pos => "+",
                    UnOp::Invert => "~",
                    UnOp::Not => "not ",
                };
                format!("({op}{})", self.expr(operand))
            }
            ExprKind::Bool_ { is_and, items } => {
                let items: Vec<String> = items.iter().map(|e| self.expr(e)).collect();
                format!("({})", items.join(if *is_and { " and " } else { " or " }))
            }
            ExprKind::Compare { first, rest } => {
                let mut text = format!("({}", self.expr(first));
                for (op, operand) in rest {
                    let _ = write!(text, " {} {}", op.symbol(), self.expr(operand));
                }
                text + ")"
            }
            ExprKind::If { test, then, orelse } => {
                format!("({} if {} else {})", self.expr(then), self.expr(test), self.expr(orelse))
            }
            ExprKind::Call { func, args, keywords } => {
                let mut all = self.args(args);
                for keyword in keywords {
                    let name = keyword.name.as_ref().map_or("**".to_owned(), |n| format!("{n}="));
                    all.push(format!("{name}{}", self.expr(&keyword.value)));
                }
                format!("{}({})", self.expr(func), all.join(", "))
            }
            ExprKind::Attr { object, name } => format!("{}.{name}", self.expr(object)),
            ExprKind::Super { class, object, name } => {
                format!("super({class}, {}).{name}", self.expr(object))
            }
            ExprKind::Index { object, index } => format!("{}[{}]", self.expr(object), self.expr(index)),
            ExprKind::Slice { object, lo, hi, step } => {
                self.slice(object, lo.as_deref(), hi.as_deref(), step.as_deref())
            }
            ExprKind::List(items) => format!("[{}]", self.args(items).join(", ")),
            ExprKind::Tuple(items) if items.len() == 1 => format!("({},)", self.args(items).join("")),
            ExprKind::Tuple(items) => format!("({})", self.args(items).join(", ")),
            ExprKind::Set(items) => format!("{{{}}}", self.args(items).join(", ")),
            ExprKind::Dict(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|(k, v)| match k {
                        Some(k) => format!("{}: {}", self.expr(k), self.expr(v)),
                        None => format!("**{}", self.expr(v)),
                    })
                    .collect();
                format!("{{{}}}", items.join(", "))
            }
            ExprKind::Comprehension { kind, clauses, key, value } => {
                let key = key.as_ref().map(|k| format!("{}: ", self.expr(k))).unwrap_or_default();
                let mut text = format!("{key}{}", self.expr(value));
                for clause in clauses {
                    let _ =
                        write!(text, " for {} in {}", self.target(&clause.target), self.expr(&clause.iter));
                    for test in &clause.tests {
                        let _ = write!(text, " if {}", self.expr(test));
                    }
                }
                match kind {
                    CompKind::List => format!("[{text}]"),
                    CompKind::Set | CompKind::Dict => format!("{{{text}}}"),
                }
            }
            ExprKind::Generator { func, iter } => format!("generator {func}({})", self.expr(iter)),
            ExprKind::Format(parts) => format!("f\"{}\"", self.format_parts(parts)),
            ExprKind::Walrus { target, value } => {
                format!("({} := {})", self.target(target), self.expr(value))
            }
            ExprKind::Yield(None) => "yield".to_owned(),
            ExprKind::Yield(Some(value)) => format!("yield {}", self.expr(value)),
            ExprKind::YieldFrom(value) => format!("yield from {}", self.expr(value)),
            ExprKind::Native(native) => {
                let args: Vec<String> = native.args.iter().map(|e| self.expr(e)).collect();
                let result = native.result.as_ref().map(|r| format!("(->{r})")).unwrap_or_default();
                match native.kind {
                    NativeKind::Call => format!("native{result} {}({})", native.name, args.join(", ")),
                    NativeKind::Const => format!("native{result} const({})", native.name),
                }
            }
            ExprKind::AddressOf(place) => format!("&{}", self.expr(place)),
            ExprKind::Block { body, value } => {
                let body: Vec<String> = body.iter().map(|s| self.inline(s)).collect();
                format!("{{{}; {}}}", body.join("; "), self.expr(value))
            }
            ExprKind::Error => "<error>".to_owned(),
        }
    }

    fn format_parts(&self, parts: &[FormatPart]) -> String {
        let mut text = String::new();
        for part in parts {
            match part {
                FormatPart::Text(t) => {
                    let _ = write!(text, "{}", t.escape_debug());
                }
                FormatPart::Value { value, conversion, spec } => {
                    let conversion = conversion.map(|c| format!("!{c}")).unwrap_or_default();
                    let spec =
                        spec.as_ref().map(|s| format!(":{}", self.format_parts(s))).unwrap_or_default();
                    let _ = write!(text, "{{{}{conversion}{spec}}}", self.expr(value));
                }
            }
        }
        text
    }

    fn annotation(&self, annotation: &Annotation) -> String {
        let list =
            |items: &[Annotation]| items.iter().map(|a| self.annotation(a)).collect::<Vec<_>>().join(", ");
        match &annotation.kind {
            AnnotationKind::Builtin(name) => name.clone(),
            AnnotationKind::Generic(name, args) => format!("{name}[{}]", list(args)),
            AnnotationKind::Tuple(items) => format!("tuple[{}]", list(items)),
            AnnotationKind::Union(items) => {
                items.iter().map(|a| self.annotation(a)).collect::<Vec<_>>().join(" | ")
            }
            AnnotationKind::Class(class) => format!("{}.{class}", self.program.classes[*class].name),
            AnnotationKind::Unknown => "unknown".to_owned(),
        }
    }
}

/// The operator; the division whose meaning the dialect decides has a sign of its own here.
fn binary(op: BinOp) -> &'static str {
    if op == BinOp::OldDiv { "/old" } else { op.symbol() }
}
