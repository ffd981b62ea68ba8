//! Library functions whose result type depends on a literal argument: the number of groups in a regular
//! expression decides what `findall` gives, the letters of a `struct` format what `unpack` gives. Where the
//! argument is a literal, the call goes to the variant of the function that has the right type.

use super::Lowerer;
use crate::hir::{Arg, BinOp, Expr, ExprKind, Keyword, Param, ParamKind, Stmt, StmtKind};
use crate::source::Span;
use crate::syntax::ast;

impl Lowerer<'_> {
    /// Directs the call of a library function to the variant that a literal argument selects; `binary` says
    /// whether the literal mode of a file has a `b`.
    pub(super) fn choose_variant(
        &mut self,
        func: &mut Expr,
        args: &mut Vec<Arg>,
        keywords: &mut [Keyword],
        binary: bool,
    ) {
        // `max(a, *more)`: what is compared are the arguments, however many there are.
        if let (ExprKind::Builtin(name), Some(module)) = (&func.kind, self.program.builtins)
            && args.len() > 1
            && args.iter().any(|arg| arg.star)
            && let Some(to) = self.program.name_in(module, &format!("_{name}_of_several"))
        {
            func.kind = self.global(to);
            return;
        }
        let ExprKind::Global(global) = func.kind else { return };
        let found = &self.program.globals[global];
        let module = &self.program.modules[found.module];
        if !module.is_library || args.iter().any(|a| a.star) {
            return;
        }
        if binary && matches!(found.name.as_str(), "open") {
            if let Some(to) = self.program.name_in(found.module, "open_binary") {
                func.kind = self.global(to);
            }
            return;
        }
        if found.name == "open" && module.name == "_str" {
            let text = |name: &str| {
                let named = keywords.iter().find(|k| k.name.as_deref() == Some(name))?;
                let ExprKind::Str(text) = &named.value.kind else { return None };
                Some(text.to_lowercase())
            };
            let is_plain = |name: &str| matches!(name, "utf-8" | "utf8");
            if (text("encoding").is_some_and(|name| !is_plain(&name))
                || text("errors").is_some_and(|errors| errors != "strict"))
                && let Some(to) = self.program.name_in(found.module, "_open_coded")
            {
                func.kind = self.global(to);
            }
            return;
        }
        if module.name == "subprocess" && matches!(found.name.as_str(), "run" | "check_output" | "Popen") {
            let is_text = keywords.iter().any(|k| match k.name.as_deref() {
                Some("text" | "universal_newlines") => matches!(k.value.kind, ExprKind::Bool(true)),
                Some("encoding" | "errors") => !matches!(k.value.kind, ExprKind::None),
                _ => false,
            });
            if is_text && let Some(to) = self.program.name_in(found.module, &format!("_{}_text", found.name))
            {
                func.kind = self.global(to);
            }
            return;
        }
        if module.name == "tempfile" && matches!(found.name.as_str(), "NamedTemporaryFile" | "TemporaryFile")
        {
            let mode = args.first().map(|arg| &arg.value);
            let named = keywords.iter().find(|k| k.name.as_deref() == Some("mode")).map(|k| &k.value);
            if matches!(mode.or(named).map(|e| &e.kind), Some(ExprKind::Str(mode)) if !mode.contains('b'))
                && let Some(to) = self.program.name_in(found.module, &format!("_{}_text", found.name))
            {
                func.kind = self.global(to);
            }
            return;
        }
        if (module.name.as_str(), found.name.as_str()) == ("functools", "partial") {
            if (self.is_written(".keywords") || self.is_written(".func"))
                && let Some(to) = self.program.name_in(found.module, "_partial")
            {
                func.kind = self.global(to);
            }
            return;
        }
        let is_verbose = module.name == "re" && self.number_flags(args, keywords) & VERBOSE != 0;
        let found = &self.program.globals[global];
        let module = &self.program.modules[found.module];
        let Some(first) = args.first() else { return };
        let ExprKind::Str(text) = &first.value.kind else { return };
        let mut more = Vec::new();
        let variant = match (module.name.as_str(), found.name.as_str()) {
            ("re", "compile" | "findall" | "split") => {
                regex_variant(&found.name, count_groups(text, is_verbose || starts_verbose(text)))
            }
            ("array", "array") if text.len() == 1 => Some(format!("_array_{text}")),
            ("struct", "unpack" | "unpack_from" | "iter_unpack" | "Struct") => {
                let Some(kinds) = field_kinds(text) else { return };
                more = kinds;
                Some(format!("_{}", found.name.to_lowercase()))
            }
            _ => None,
        };
        let Some(to) = variant.and_then(|v| self.program.name_in(found.module, &v)) else { return };
        let span = func.span;
        if module.name == "struct" {
            // The kinds come right behind the format; what follows them are the arguments as written.
            let values: Vec<Expr> = more.into_iter().map(|kind| self.make(span, kind)).collect();
            let items = values.into_iter().map(|value| Arg { star: false, value }).collect();
            let tuple = self.make(span, ExprKind::Tuple(items));
            args.insert(1, Arg { star: false, value: tuple });
        }
        func.kind = self.global(to);
    }
}

/// The flags of `re` by their names.
const REGEX_FLAGS: &[(&str, i128)] = &[
    ("NOFLAG", 0),
    ("I", 2),
    ("IGNORECASE", 2),
    ("M", 8),
    ("MULTILINE", 8),
    ("S", 16),
    ("DOTALL", 16),
    ("U", 32),
    ("UNICODE", 32),
    ("X", VERBOSE),
    ("VERBOSE", VERBOSE),
    ("A", 256),
    ("ASCII", 256),
];

/// The flag that allows blanks and comments in a pattern.
const VERBOSE: i128 = 64;

impl Lowerer<'_> {
    /// Makes flags that stand in a call of `re` the numbers that they are, so that nothing of their class is needed;
    /// gives all of them.
    fn number_flags(&self, args: &mut [Arg], keywords: &mut [Keyword]) -> i128 {
        let values = args.iter_mut().map(|arg| &mut arg.value);
        let named = keywords.iter_mut().filter(|k| k.name.as_deref() == Some("flags")).map(|k| &mut k.value);
        values.chain(named).fold(0, |all, value| all | self.number_flag(value).unwrap_or(0))
    }

    /// The number of one flag, or of several with `|` between them.
    fn number_flag(&self, value: &mut Expr) -> Option<i128> {
        let number = match &mut value.kind {
            ExprKind::Global(global) => {
                let found = &self.program.globals[*global];
                let module = &self.program.modules[found.module];
                if module.name != "_re_flags" {
                    return None;
                }
                REGEX_FLAGS.iter().find(|(name, _)| *name == found.name)?.1
            }
            ExprKind::Binary { op: BinOp::Or, left, right, .. } => {
                // Of `flags | re.M` the one that has a name, for what is asked of them all.
                let (left, right) = (self.number_flag(left), self.number_flag(right));
                match (left, right) {
                    (Some(left), Some(right)) => left | right,
                    _ => return left.or(right),
                }
            }
            _ => return None,
        };
        value.kind = ExprKind::Int(number);
        Some(number)
    }

    /// Whether these characters stand somewhere in the program.
    fn is_written(&self, text: &str) -> bool {
        let own = self.units.iter().filter(|unit| !unit.is_library);
        own.map(|unit| &self.sources.file(unit.file).text).any(|source| source.contains(text))
    }

    /// `@cache` and `@lru_cache(…)` of a function that is asked for `cache_info()` and the like: they make an object
    /// that knows it.
    pub(super) fn choose_cache(&mut self, decorator: &mut Expr, name: &str) {
        let func = match &mut decorator.kind {
            ExprKind::Call { func, .. } => &mut **func,
            _ => decorator,
        };
        let ExprKind::Global(global) = func.kind else { return };
        let found = &self.program.globals[global];
        let module = &self.program.modules[found.module];
        if !module.is_library
            || module.name != "functools"
            || !matches!(found.name.as_str(), "cache" | "lru_cache")
            || !(self.is_written(&format!("{name}.cache_"))
                || self.is_written(&format!("{name}.__wrapped__")))
        {
            return;
        }
        if let Some(to) = self.program.name_in(found.module, &format!("_{}_object", found.name)) {
            func.kind = self.global(to);
        }
    }
}

impl<'a> Lowerer<'a> {
    /// `partial(int, base=2)`: of a built-in function, whose keywords the compiler must see, and of values that are the
    /// same whenever they are asked for; the function that it stands for.
    pub(super) fn partial_of_builtin(
        &mut self,
        func: &Expr,
        call: &'a ast::ExprCall,
        span: Span,
    ) -> Option<Expr> {
        let ExprKind::Global(global) = func.kind else { return None };
        let found = &self.program.globals[global];
        let module = &self.program.modules[found.module];
        if !module.is_library || module.name != "functools" || found.name != "partial" {
            return None;
        }
        let (first, rest) = call.args.split_first()?;
        let steady = |s: &Self, e: &ast::Expr| match e {
            ast::Expr::Constant(_) => true,
            ast::Expr::Name(n) => !s.is_local(&n.id),
            ast::Expr::Attribute(a) => matches!(&*a.value, ast::Expr::Name(n) if !s.is_local(&n.id)),
            _ => false,
        };
        if !matches!(first, ast::Expr::Name(_))
            || !call.args.iter().all(|e| steady(self, e))
            || !call.keywords.iter().all(|k| k.arg.is_some() && steady(self, &k.value))
        {
            return None;
        }
        if !matches!(self.expr(first).kind, ExprKind::Builtin(_)) {
            return None;
        }
        let id = self.new_func("<lambda>", span);
        self.program.funcs[id].qualname = self.nested_name("<lambda>");
        self.program.funcs[id].parent = Some(self.frame().id);
        self.push_frame(id, 0);
        let local = self.temporary(span, "args");
        let target = self.expr(first);
        let mut args = self.args(rest);
        let more = self.read(span, local);
        args.push(Arg { star: true, value: more });
        let mut keywords = Vec::new();
        for keyword in &call.keywords {
            let value = self.expr(&keyword.value);
            keywords.push(Keyword { name: keyword.arg.as_ref().map(ToString::to_string), span, value });
        }
        let value = self.make(span, ExprKind::Call { func: Box::new(target), args, keywords });
        self.program.funcs[id].params = vec![Param {
            name: "args".to_owned(),
            span,
            local,
            kind: ParamKind::Star,
            default: None,
            annotation: None,
        }];
        self.pop_frame(vec![Stmt { span, kind: StmtKind::Return(Some(value)) }]);
        self.frame().mentions.insert(id);
        Some(self.make(span, ExprKind::Closure(id)))
    }

    /// `attrgetter("a.b")` and `methodcaller("m", …)` with literals, as the function that they stand for.
    pub(super) fn named_getter(&mut self, func: &Expr, call: &'a ast::ExprCall, span: Span) -> Option<Expr> {
        let ExprKind::Global(global) = func.kind else { return None };
        let found = &self.program.globals[global];
        let module = &self.program.modules[found.module];
        if !module.is_library || module.name != "operator" {
            return None;
        }
        let is_method = match found.name.as_str() {
            "attrgetter" => false,
            "methodcaller" => true,
            _ => return None,
        };
        let literal = |e: &ast::Expr| match e {
            ast::Expr::Constant(c) => c.value.as_str().map(|text| text.to_string()),
            _ => None,
        };
        let plain = |e: &ast::Expr| matches!(e, ast::Expr::Constant(_));
        let names: Vec<String> = if is_method {
            if !call.args.iter().all(plain) || !call.keywords.iter().all(|k| plain(&k.value)) {
                return None;
            }
            vec![literal(call.args.first()?)?]
        } else {
            call.args.iter().map(literal).collect::<Option<_>>()?
        };
        if names.is_empty() {
            return None;
        }
        let id = self.new_func("<lambda>", span);
        self.program.funcs[id].qualname = self.nested_name("<lambda>");
        self.program.funcs[id].parent = Some(self.frame().id);
        // The module's scope: the body has no names of its own.
        self.push_frame(id, 0);
        let local = self.temporary(span, "object");
        let mut parts = Vec::new();
        for name in &names {
            let mut value = self.read(span, local);
            for part in name.split('.') {
                value = self.attribute_of(value, part, span);
            }
            parts.push(value);
        }
        let value = if is_method {
            let args = self.args(&call.args[1..]);
            let mut keywords = Vec::new();
            for keyword in &call.keywords {
                let value = self.expr(&keyword.value);
                keywords.push(Keyword { name: keyword.arg.as_ref().map(ToString::to_string), span, value });
            }
            let method = Box::new(parts.pop()?);
            self.make(span, ExprKind::Call { func: method, args, keywords })
        } else if parts.len() == 1 {
            parts.pop()?
        } else {
            let items = parts.into_iter().map(|value| Arg { star: false, value }).collect();
            self.make(span, ExprKind::Tuple(items))
        };
        self.program.funcs[id].params = vec![Param {
            name: "object".to_owned(),
            span,
            local,
            kind: ParamKind::PositionalOnly,
            default: None,
            annotation: None,
        }];
        self.pop_frame(vec![Stmt { span, kind: StmtKind::Return(Some(value)) }]);
        self.frame().mentions.insert(id);
        Some(self.make(span, ExprKind::Closure(id)))
    }
}

/// The variant for a pattern with so many groups.
fn regex_variant(name: &str, groups: usize) -> Option<String> {
    match (name, groups) {
        (_, 0) => Some(format!("_{name}_plain")),
        ("compile" | "findall", 2..) => Some(format!("_{name}_groups")),
        _ => None,
    }
}

/// How many groups a regular expression has: the opening parentheses that capture.
fn count_groups(pattern: &str, is_verbose: bool) -> usize {
    let mut groups = 0;
    let mut chars = pattern.chars().peekable();
    let mut in_set = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            '[' if !in_set => {
                in_set = true;
                // A bracket that comes first, perhaps behind `^`, is an ordinary character.
                chars.next_if_eq(&'^');
                chars.next_if_eq(&']');
            }
            ']' => in_set = false,
            '(' if !in_set => {
                if chars.next_if_eq(&'?').is_none() {
                    groups += 1;
                } else if chars.next_if_eq(&'(').is_some() {
                    // `(?(1)a|b)` asks for a group.
                } else if chars.next_if_eq(&'P').is_some() {
                    groups += usize::from(chars.peek() == Some(&'<'));
                } else if chars.next_if_eq(&'#').is_some() {
                    chars.by_ref().find(|c| *c == ')');
                }
            }
            '#' if is_verbose && !in_set => {
                chars.by_ref().find(|c| *c == '\n');
            }
            _ => {}
        }
    }
    groups
}

/// Whether a pattern says of itself that it is verbose: `(?x)`.
fn starts_verbose(pattern: &str) -> bool {
    let Some(letters) = pattern.strip_prefix("(?") else { return false };
    letters
        .split_once(')')
        .is_some_and(|(letters, _)| letters.contains('x') && letters.chars().all(|c| c.is_ascii_alphabetic()))
}

/// A value of the type that each field of a `struct` format is read as.
fn field_kinds(format: &str) -> Option<Vec<ExprKind>> {
    let mut kinds = Vec::new();
    let mut count: Option<usize> = None;
    for (n, c) in format.chars().enumerate() {
        if let Some(digit) = c.to_digit(10) {
            count = Some(count.unwrap_or(0).saturating_mul(10).saturating_add(digit as usize));
            continue;
        }
        let times = count.take().unwrap_or(1);
        if times > 64 && !matches!(c, 's' | 'p' | 'x') {
            return None;
        }
        match c {
            '@' | '=' | '<' | '>' | '!' if n == 0 => {}
            'x' | ' ' => {}
            's' | 'p' => kinds.push(ExprKind::Bytes(Vec::new().into())),
            'c' => kinds.extend((0..times).map(|_| ExprKind::Bytes(Vec::new().into()))),
            'f' | 'd' | 'e' => kinds.extend((0..times).map(|_| ExprKind::Float(0.0))),
            '?' => kinds.extend((0..times).map(|_| ExprKind::Bool(false))),
            'b' | 'B' | 'h' | 'H' | 'i' | 'I' | 'l' | 'L' | 'q' | 'Q' | 'n' | 'N' => {
                kinds.extend((0..times).map(|_| ExprKind::Int(0)));
            }
            _ => return None,
        }
    }
    Some(kinds)
}
