//! From syntax trees to HIR. In: all units of the program, parsed, with their imports found. Out: the
//! [`Program`]. Scopes are analysed for every unit first ([`scope`], [`collect`]), then every module-level
//! name gets its place ([`declare`]), then the bodies are lowered ([`stmt`], [`expr`] and their kin), each
//! function's variables are split into live ranges ([`webs`]), and at last reads of globals that may come
//! too early are found ([`order`]).

mod annotation;
mod class;
mod collect;
mod collect_expr;
mod comprehension;
mod coroutine;
mod declare;
mod dispatch;
mod dynamic;
pub mod enums;
mod except_star;
mod expand;
mod expects;
mod expr;
mod flow;
mod fold;
mod formats;
mod func;
mod generate;
mod import;
mod metaclass;
mod name;
mod namespaces;
mod order;
mod pattern;
mod printing;
mod rewritten;
mod scope;
mod shadowed;
pub(crate) mod special;
mod starts;
mod stmt;
mod stops;
mod template;
mod testcases;
mod type_call;
mod variant;
mod webs;
mod with;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

use self::scope::{ScopeId, ScopeKind, Scopes};
use super::{
    ClassId, Expr, ExprId, ExprKind, Func, FuncId, GlobalId, LeftOut, Local, LocalId, MethodKind, Module,
    ModuleId, Program, Stmt, StmtKind,
};
use crate::arena::{Id, IdVec};
use crate::diag::Diagnostics;
use crate::source::{FileId, SourceMap, Span};
use crate::syntax::{Parsed, ast};

pub use expand::{Records, expand};
pub(crate) use import::{from_key, join};

/// One file, ready to be lowered. Its place in the list is its [`ModuleId`].
pub struct Unit {
    /// Dotted name.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// Its tree.
    pub parsed: Parsed,
    /// Whether it belongs to the compiler's library.
    pub is_library: bool,
    /// For a module that was compiled before: its place in the list of those.
    pub compiled: Option<usize>,
    /// What each imported dotted name (relative ones with their dots) stands for.
    pub imports: FxHashMap<String, ImportTarget>,
    /// Local names of special things: module, and name in it (empty for the module itself).
    pub specials: FxHashMap<String, (String, String)>,
    /// Start of a class to the index of the first statement of its body that was generated.
    pub generated: FxHashMap<u32, usize>,
    /// Start of an enumeration to what is known of its members.
    pub enums: FxHashMap<u32, enums::EnumFacts>,
    /// Whether its text asks for `__members__`.
    pub asks_members: bool,
    /// Whether its text asks for `__wrapped__`.
    pub asks_wrapped: bool,
    /// Whether its text asks for the context of exceptions.
    pub asks_context: bool,
    /// Whether it is the program's own and has classes of attributes that want to know their names.
    pub names_descriptors: bool,
    /// Whether it is the program's own and has a class that may know attributes of any name.
    pub answers_any_name: bool,
    /// Where its `async` statements start.
    pub asynchronous: rustc_hash::FxHashSet<u32>,
    /// Where its classes start that calls of `type` make.
    pub made_classes: rustc_hash::FxHashSet<u32>,
}

/// What an import found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImportTarget {
    /// A module of the program.
    Module(ModuleId),
    /// Nothing, and the program expects that it may not be there.
    Missing,
}

impl Unit {
    /// The module an imported name stands for.
    fn module(&self, key: &str) -> Option<ModuleId> {
        match self.imports.get(key) {
            Some(ImportTarget::Module(id)) => Some(*id),
            Some(ImportTarget::Missing) | None => None,
        }
    }

    /// Index of the first generated statement in a class body.
    fn generated_from(&self, class: &ast::StmtClassDef) -> usize {
        self.generated.get(&class.range.start().into()).copied().unwrap_or(class.body.len())
    }
}

/// A function while its body is lowered.
struct Frame {
    id: FuncId,
    scope: ScopeId,
    locals: IdVec<LocalId, Local>,
    expr_count: u32,
    captures: IndexSet<(FuncId, LocalId), FxBuildHasher>,
    mentions: IndexSet<FuncId, FxBuildHasher>,
    /// Variable that holds the object, in methods.
    receiver: Option<LocalId>,
    /// Loops around the current statement.
    loops: u32,
    facts: order::Facts,
}

/// The class whose body is lowered.
struct ClassFrame {
    id: ClassId,
    scope: ScopeId,
    qualname: String,
    /// Depth of the function stack at the class statement: its methods are one deeper.
    depth: usize,
    /// Names already bound in the body, as Python sees them at this point.
    seen: IndexSet<String, FxBuildHasher>,
    /// Next value of `auto()`.
    next_auto: i128,
}

/// The lowering's state.
struct Lowerer<'a> {
    units: &'a [Unit],
    sources: &'a SourceMap,
    scopes: Vec<Scopes<'a>>,
    program: Program,
    diags: &'a mut Diagnostics,
    /// The current unit.
    unit: usize,
    scope: ScopeId,
    frames: Vec<Frame>,
    classes: Vec<ClassFrame>,
    /// Module-level functions and classes that got their ids before they were lowered, by node.
    func_ids: FxHashMap<usize, FuncId>,
    /// `native pragma`s for the next function.
    pending_pragmas: Vec<String>,
    class_ids: FxHashMap<usize, ClassId>,
    /// Classes that statements in functions define: variable to class.
    local_classes: FxHashMap<(FuncId, LocalId), ClassId>,
    /// Per class the names that positional class patterns match.
    match_args: FxHashMap<ClassId, Vec<String>>,
    /// Type aliases (`Row = list[int]`) per unit; type variables have no expression.
    aliases: Vec<FxHashMap<&'a str, Option<&'a ast::Expr>>>,
    /// Other names for built-in tests of types (`isa = isinstance`) per unit.
    tests: Vec<FxHashMap<&'a str, &'a str>>,
    /// Facts of finished functions, for [`order`].
    facts: Vec<Option<order::Facts>>,
    /// Set while generated methods are lowered: their place is their class.
    place: Option<Span>,
    /// Undefined names already reported, per unit.
    reported: rustc_hash::FxHashSet<(usize, String)>,
    alias_depth: u32,
    /// What each `try` around the place waits for, and how many functions were active there.
    tries: Vec<(usize, expects::Waits)>,
    /// Where the statement at hand begins.
    statement: u32,
    module_names: FxHashMap<&'a str, ModuleId>,
}

/// Lowers the program. `main` is the unit that runs, `builtins` the one with the built-in functions; `left_out` says
/// what the library's units lack.
pub fn lower(
    units: &[Unit],
    sources: &SourceMap,
    main: Option<ModuleId>,
    builtins: Option<ModuleId>,
    left_out: LeftOut,
    diags: &mut Diagnostics,
) -> Program {
    let scopes = units.iter().map(Scopes::of).collect();
    let mut lowerer = Lowerer {
        units,
        sources,
        scopes,
        program: Program {
            main,
            builtins,
            chains: units.iter().any(|u| u.asks_context),
            left_out,
            ..Program::default()
        },
        diags,
        unit: 0,
        scope: 0,
        frames: Vec::new(),
        classes: Vec::new(),
        func_ids: FxHashMap::default(),
        pending_pragmas: Vec::new(),
        class_ids: FxHashMap::default(),
        local_classes: FxHashMap::default(),
        match_args: FxHashMap::default(),
        aliases: units.iter().map(|_| FxHashMap::default()).collect(),
        tests: units.iter().map(|_| FxHashMap::default()).collect(),
        facts: Vec::new(),
        place: None,
        reported: rustc_hash::FxHashSet::default(),
        alias_depth: 0,
        tries: Vec::new(),
        statement: 0,
        module_names: units
            .iter()
            .enumerate()
            .map(|(n, u)| (u.name.as_str(), ModuleId::from_index(n)))
            .collect(),
    };
    lowerer.declare();
    for id in 0..units.len() {
        lowerer.module(ModuleId::from_index(id));
    }
    lowerer.finish_classes();
    for id in lowerer.program.modules.ids() {
        let wide = !lowerer.program.modules[id].is_library && fold::has_wide_constants(&lowerer.program, id);
        lowerer.program.modules[id].wide_constants = wide;
    }
    printing::follow_streams(&mut lowerer.program);
    order::check(&mut lowerer.program, units, &lowerer.facts, lowerer.diags);
    lowerer.program
}

impl<'a> Lowerer<'a> {
    fn module(&mut self, id: ModuleId) {
        self.unit = id.index();
        self.scope = 0;
        let unit = &self.units[self.unit];
        for (start, end, message, help) in std::mem::take(&mut self.scopes[self.unit].mistakes) {
            let span = Span::new(unit.file, start, end);
            self.diags.error(super::codes::BAD_SCOPE, span, message).help(help);
        }
        let body = self.program.modules[id].body;
        self.push_frame(body, 0);
        let stmts = self.body(&unit.parsed.body);
        self.pop_frame(stmts);
    }

    fn module_id(&self) -> ModuleId {
        ModuleId::from_index(self.unit)
    }

    fn push_frame(&mut self, id: FuncId, scope: ScopeId) {
        self.frames.push(Frame {
            id,
            scope,
            locals: IdVec::new(),
            expr_count: 0,
            captures: IndexSet::default(),
            mentions: IndexSet::default(),
            receiver: None,
            loops: 0,
            facts: order::Facts::default(),
        });
    }

    /// Ends the innermost function: splits its variables and stores what was found.
    fn pop_frame(&mut self, body: Vec<Stmt>) {
        let Some(frame) = self.frames.pop() else { return };
        let is_generator = self.scopes[self.unit].list[frame.scope].is_generator;
        let func = &mut self.program.funcs[frame.id];
        func.locals = frame.locals;
        func.captures = frame.captures.into_iter().collect();
        func.mentions = frame.mentions.into_iter().collect();
        func.is_generator = is_generator;
        func.body = body;
        func.expr_count = frame.expr_count;
        let scopes = &self.scopes[self.unit].list;
        let is_body = scopes[frame.scope].kind == ScopeKind::Module;
        let in_module = |name: &str| {
            let mut modules = scopes.iter().filter(|scope| scope.kind == ScopeKind::Module);
            !is_body && modules.any(|scope| scope.names.get(name).is_some_and(|name| name.bound))
        };
        let about = webs::About { lost: &self.units[self.unit].parsed.lost, is_module_name: &in_module };
        webs::split(&mut self.program, frame.id, &about, self.diags);
        let n = frame.id.index();
        if self.facts.len() <= n {
            self.facts.resize_with(n + 1, || None);
        }
        self.facts[n] = Some(frame.facts);
    }

    /// Reserves a function.
    fn new_func(&mut self, name: &str, span: Span) -> FuncId {
        let module = self.module_id();
        self.program.funcs.push(Func {
            name: name.to_owned(),
            qualname: name.to_owned(),
            module,
            span,
            parent: None,
            class: None,
            method: MethodKind::Plain,
            params: Vec::new(),
            returns: None,
            locals: IdVec::new(),
            captures: Vec::new(),
            is_generator: false,
            is_coroutine: false,
            is_abstract: false,
            doc: None,
            body: Vec::new(),
            expr_count: 0,
            mentions: Vec::new(),
            wraps: None,
            wraps_doc: None,
            pragmas: (Vec::new(), Vec::new()),
        })
    }

    /// The innermost function. There is always one while statements are lowered: the module body.
    fn frame(&mut self) -> &mut Frame {
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn span(&self, node: &impl ast::Ranged) -> Span {
        self.range(node.range())
    }

    fn range(&self, range: ast::text_size::TextRange) -> Span {
        self.place.unwrap_or_else(|| {
            Span::new(self.units[self.unit].file, range.start().into(), range.end().into())
        })
    }

    /// The place of `name` inside a node that carries no range for it: its first occurrence as a word.
    fn word_span(&self, within: Span, name: &str) -> Span {
        if self.place.is_some() {
            return within;
        }
        let text = self.sources.text(within);
        let head = text.get(..text.len().min(4096)).unwrap_or(text);
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        for (at, _) in head.match_indices(name) {
            let before = head[..at].chars().next_back().is_some_and(is_word);
            let after = head[at + name.len()..].chars().next().is_some_and(is_word);
            if !before && !after {
                let start = within.start + at as u32;
                return Span::new(within.file, start, start + name.len() as u32);
            }
        }
        within
    }

    fn expr_id(&mut self) -> ExprId {
        let frame = self.frame();
        let id = ExprId(frame.expr_count);
        frame.expr_count += 1;
        id
    }

    fn make(&mut self, span: Span, kind: ExprKind) -> Expr {
        Expr { id: self.expr_id(), span, kind }
    }

    /// A call of a built-in with plain arguments.
    fn call_builtin(&mut self, span: Span, name: &str, args: Vec<Expr>) -> Expr {
        let func = self.make(span, ExprKind::Builtin(name.into()));
        self.call(span, func, args)
    }

    fn call(&mut self, span: Span, func: Expr, args: Vec<Expr>) -> Expr {
        let args = args.into_iter().map(|value| super::Arg { star: false, value }).collect();
        self.make(span, ExprKind::Call { func: Box::new(func), args, keywords: Vec::new() })
    }

    /// A new variable of the current function that the program cannot name.
    fn temporary(&mut self, span: Span, name: &str) -> LocalId {
        let frame = self.frame();
        let variable = frame.locals.len() as u32;
        frame.locals.push(Local {
            name: name.to_owned(),
            span,
            captured: false,
            capture_by_value: false,
            maybe_unbound: false,
            annotation: None,
            addressed: false,
            variable,
        })
    }

    fn read(&mut self, span: Span, local: LocalId) -> Expr {
        self.make(span, ExprKind::Local { local, check: false })
    }

    fn assign(&mut self, span: Span, local: LocalId, value: Expr) -> Stmt {
        let target = super::Target { span, kind: super::TargetKind::Local(local) };
        Stmt { span, kind: StmtKind::Assign { targets: vec![target], value } }
    }

    fn new_global(&mut self, name: String, span: Span) -> GlobalId {
        let module = self.module_id();
        self.program.globals.push(super::Global {
            name,
            module,
            span,
            constant: None,
            starts_false: false,
            addressed: false,
            maybe_unbound: false,
            annotation: None,
        })
    }
}

/// The module record before its names are known.
fn empty_module(unit: &Unit, body: FuncId) -> Module {
    Module {
        name: unit.name.clone(),
        file: unit.file,
        dialect: unit.parsed.dialect,
        body,
        names: indexmap::IndexMap::new(),
        includes: Vec::new(),
        pragmas: Vec::new(),
        is_library: unit.is_library,
        machine_ints: unit.parsed.machine_ints,
        big_ints: unit.parsed.big_ints,
        wide_constants: false,
        catches_names: !unit.is_library && expects::catches_names(&unit.parsed.body),
        compiled: unit.compiled,
    }
}
