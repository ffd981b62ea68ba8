//! From inferred instances to Olympus functions. Starts at the main module's body and lowers what it
//! reaches; instances whose types turned out equal share one function.

mod about;
mod apart;
mod assign;
mod builtin;
mod call;
mod callback;
mod closure;
mod coerce;
mod compare;
mod construct;
mod constructors;
mod container;
mod copying;
mod creation;
mod descriptor;
mod enums;
mod expected;
mod expr;
mod generator;
mod instance;
mod integer;
mod iter;
mod keywords;
mod layout;
mod method;
mod names;
mod native;
mod object;
mod op;
mod print;
mod set_attr;
mod slices;
mod starred;
mod stmt;
mod table;
mod text;
mod tries;
mod types;

use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxHashMap;

pub use apart::{Links, Misfit};

use super::ir::{CType, Ex, FnId, Function, Scope, SiteId, St, StaticId, StructId, TextId, Unit, Var, VarId};
use super::op::Op;
use crate::arena::{Id, IdVec};
use crate::diag::Diagnostics;
use crate::hir::{ClassId, Expr, ExprId, FuncId, GlobalId, LocalId, Program};
use crate::infer::Typed;
use crate::options::Options;
use crate::source::{FileId, SourceMap, Span};
use crate::types::{InstId, ObjId, Ty, TyId};

/// Lowers a program, or a part of it that `links` to others.
///
/// # Errors
/// What keeps the modules that `links` names from being used as they were compiled.
pub fn lower(
    program: &Program,
    typed: &mut Typed<'_>,
    sources: &SourceMap,
    options: &Options,
    links: &Links,
    diags: &mut Diagnostics,
) -> Result<Unit, Vec<Misfit>> {
    let mut lower = Lower::new(program, typed, sources, options, links, diags);
    lower.misfits = lower.general_misfits();
    if lower.misfits.is_empty() {
        lower.program();
    }
    if lower.misfits.is_empty() { Ok(lower.unit) } else { Err(lower.misfits) }
}

/// The state of the lowering.
pub(super) struct Lower<'a, 'p, 't> {
    pub(super) program: &'a Program,
    pub(super) sources: &'a SourceMap,
    pub(super) options: &'a Options,
    pub(super) diags: &'a mut Diagnostics,
    pub(super) unit: Unit,
    pub(super) typed: &'t mut Typed<'p>,
    links: &'a Links,
    /// What the numbers stand for that all units of a program agree on.
    numbers: FxHashMap<u32, String>,
    class_names: FxHashMap<ClassId, Arc<str>>,
    misfits: Vec<Misfit>,
    functions: FxHashMap<Vec<u32>, FnId>,
    by_inst: FxHashMap<InstId, FnId>,
    pending: Vec<(FnId, InstId)>,
    /// Bodies of library modules, with the number of variables that were read when they were lowered.
    bodies: Vec<(FnId, InstId, Option<usize>)>,
    envs: FxHashMap<(FuncId, InstId), StructId>,
    gens: FxHashMap<FnId, StructId>,
    objs: IndexMap<ObjId, StructId>,
    tuples: FxHashMap<Vec<CType>, StructId>,
    cells: FxHashMap<(CType, bool), StructId>,
    tags: FxHashMap<u32, u32>,
    statics: FxHashMap<GlobalId, StaticId>,
    ready: FxHashMap<String, StaticId>,
    /// Whether items of tuples are compared.
    items: bool,
    texts: FxHashMap<Arc<[u8]>, TextId>,
    classes: IndexMap<ClassId, u32>,
    keyops: FxHashMap<u32, Arc<str>>,
    /// Where the literals are that no machine int holds, by their digits.
    big_literals: FxHashMap<String, StaticId>,
    names: FxHashMap<String, u32>,
    keys: FxHashMap<(TyId, u8), u32>,
    key_names: FxHashMap<String, u32>,
    files: FxHashMap<FileId, u16>,
    /// Names given to C types.
    foreign: FxHashMap<Rc<[Rc<str>]>, Arc<str>>,
    /// Functions that C calls, by the instance they stand for.
    callbacks: FxHashMap<InstId, FnId>,
    /// Whether the program gives exceptions that it catches names.
    names_exceptions: bool,
    /// Where lists are made: by which expression of which instance.
    sites: IdVec<SiteId, (InstId, ExprId)>,
    b: Body,
}

/// The function being lowered.
#[derive(Default)]
pub(super) struct Body {
    inst: Option<InstId>,
    func: Option<FuncId>,
    vars: IdVec<VarId, Var>,
    locals: FxHashMap<LocalId, VarId>,
    flags: FxHashMap<LocalId, VarId>,
    /// Blocks under construction, innermost last.
    out: Vec<Vec<St>>,
    env: Option<(VarId, InstId)>,
    loops: Vec<LoopFrame>,
    tries: Vec<tries::TryFrame>,
    /// Exceptions being handled, innermost last.
    handling: Vec<VarId>,
    labels: u32,
    states: u32,
    is_generator: bool,
    dead: bool,
    span: Option<Span>,
    library: bool,
    line: (u16, u32),
    /// Whether the running statement calls what reports at `oly_loc`.
    needs_place: bool,
    calls: bool,
    /// The function that is being called, and what holds the defaults it was made with.
    callee: Option<(FuncId, Ex)>,
}

/// An enclosing loop of the source.
pub(super) struct LoopFrame {
    /// Number of the block that `break` leaves, when the loop has an `else`.
    break_label: Option<u32>,
    /// Protected regions outside it.
    tries: usize,
}

impl<'a, 'p, 't> Lower<'a, 'p, 't> {
    fn new(
        program: &'a Program,
        typed: &'t mut Typed<'p>,
        sources: &'a SourceMap,
        options: &'a Options,
        links: &'a Links,
        diags: &'a mut Diagnostics,
    ) -> Self {
        let names_exceptions = links.apart() || tries::names_exceptions(typed);
        Lower {
            program,
            sources,
            options,
            diags,
            unit: Unit::default(),
            typed,
            links,
            numbers: FxHashMap::default(),
            class_names: FxHashMap::default(),
            misfits: Vec::new(),
            functions: FxHashMap::default(),
            by_inst: FxHashMap::default(),
            pending: Vec::new(),
            bodies: Vec::new(),
            envs: FxHashMap::default(),
            gens: FxHashMap::default(),
            objs: IndexMap::new(),
            tuples: FxHashMap::default(),
            cells: FxHashMap::default(),
            tags: FxHashMap::default(),
            statics: FxHashMap::default(),
            ready: FxHashMap::default(),
            items: false,
            texts: FxHashMap::default(),
            classes: IndexMap::new(),
            keyops: FxHashMap::default(),
            big_literals: FxHashMap::default(),
            names: FxHashMap::default(),
            keys: FxHashMap::default(),
            key_names: FxHashMap::default(),
            files: FxHashMap::default(),
            foreign: FxHashMap::default(),
            callbacks: FxHashMap::default(),
            names_exceptions,
            sites: IdVec::new(),
            b: Body::default(),
        }
    }
}

impl Lower<'_, '_, '_> {
    fn program(&mut self) {
        let Some(main) = self.program.main else { return };
        let module = &self.program.modules[self.links.exports.unwrap_or(main)];
        let path = &self.sources.file(module.file).path;
        let stem = std::path::Path::new(path)
            .file_stem()
            .map_or("main".into(), |s| s.to_string_lossy().into_owned());
        self.unit.name = stem;
        self.file_number(module.file);
        for (_, module) in self.program.modules.iter_ids() {
            for include in &module.includes {
                if !module.is_library && !self.unit.includes.contains(include) {
                    self.unit.includes.push(include.clone());
                }
            }
            if !module.is_library {
                self.unit.pragmas.extend(module.pragmas.iter().cloned());
            }
        }
        self.reserve_names();
        match self.links.exports {
            Some(module) => self.export(module),
            None => {
                let inst = self.typed.module_instance(main);
                let main_fn = self.function(inst);
                self.unit.main = Some(main_fn);
                self.drain();
            }
        }
        // The library's body runs first if one of its variables is used.
        if let Some(builtins) = self.program.builtins
            && self.statics.keys().any(|g| self.program.globals[*g].module == builtins)
        {
            let inst = self.typed.module_instance(builtins);
            self.unit.library = Some(self.function(inst));
            self.drain();
        }
        self.exception_texts();
        self.drain();
        self.export_shared();
        self.finish_objects();
        self.finish_classes();
        self.unit.bytes_strings = self.program.modules[main].dialect == crate::hir::Dialect::Vpython;
        let fixed = self.fixed_sites();
        super::passes::run(&mut self.unit, &fixed, self.options);
    }

    /// A new list, with the place where it is made.
    pub(super) fn made(&mut self, expr: &Expr, list: Ex) -> Ex {
        if list == Ex::None {
            return list;
        }
        Ex::Made(self.sites.push((self.inst(), expr.id)), Box::new(list))
    }

    /// The places that make lists whose length never changes, whichever of the instances that share the function
    /// makes them.
    fn fixed_sites(&mut self) -> IdVec<SiteId, bool> {
        let mut sharing: FxHashMap<FnId, Vec<InstId>> = FxHashMap::default();
        for inst in self.typed.insts.ids() {
            if let Some(id) = self.by_inst.get(&inst) {
                sharing.entry(*id).or_default().push(inst);
            }
        }
        let mut fixed = IdVec::new();
        for (inst, expr) in self.sites.iter().copied().collect::<Vec<_>>() {
            let all = self.by_inst.get(&inst).and_then(|id| sharing.get(id));
            let types = &mut self.typed.types;
            let insts = &self.typed.insts;
            let keeps = |inst: &InstId| {
                let ty = insts[*inst].exprs.get(expr.index()).copied().unwrap_or(TyId::ERROR);
                let members = types.members(ty);
                !members.is_empty()
                    && members.into_iter().all(|member| match *types.get(member) {
                        Ty::List(cell) => types.is_fixed(cell),
                        Ty::None => true,
                        _ => false,
                    })
            };
            // Units that are compiled apart may do anything to it.
            fixed.push(self.unit.apart.is_none() && all.is_some_and(|all| all.iter().all(keeps)));
        }
        fixed
    }

    /// Lowers the functions that wait; bodies of library modules last, and again if a function lowered after them
    /// reads a variable that they left out.
    fn drain(&mut self) {
        loop {
            while let Some((id, inst)) = self.pending.pop() {
                let hir = &self.program.funcs[self.typed.insts[inst].func];
                if hir.name == "<module>" && self.program.modules[hir.module].is_library {
                    self.bodies.push((id, inst, None));
                } else {
                    self.lower_function(id, inst);
                }
            }
            let wanted = self.typed.wanted_count();
            let Some(body) = self.bodies.iter_mut().find(|(.., seen)| *seen != Some(wanted)) else { return };
            body.2 = Some(wanted);
            let (id, inst, _) = *body;
            self.lower_function(id, inst);
        }
    }

    /// The Olympus function of an instance; instances with equal types share it.
    pub(super) fn function(&mut self, inst: InstId) -> FnId {
        if let Some(id) = self.by_inst.get(&inst) {
            return *id;
        }
        let mut key = vec![self.typed.insts[inst].func.0];
        key.push(self.typed.insts[inst].parent.map_or(u32::MAX, |parent| parent.0));
        let (ret, yields) = (self.typed.insts[inst].ret, self.typed.insts[inst].yields);
        let mut types: Vec<TyId> = self.typed.insts[inst].params.clone();
        types.extend([self.typed.types.content(ret), self.typed.types.content(yields)]);
        types.extend(self.typed.insts[inst].locals.iter().copied());
        let captured: Vec<LocalId> = {
            let mut ids: Vec<LocalId> = self.typed.insts[inst].captured.keys().copied().collect();
            ids.sort_unstable();
            ids
        };
        for local in captured {
            let cell = self.typed.insts[inst].captured[&local];
            types.push(self.typed.types.content(cell));
        }
        types.extend(self.typed.insts[inst].exprs.iter().copied());
        for ty in types {
            let id = self.key(ty);
            key.push(id);
        }
        if let Some(id) = self.functions.get(&key).copied() {
            self.by_inst.insert(inst, id);
            return id;
        }
        if let Some(id) = self.external_function(inst) {
            self.functions.insert(key, id);
            self.by_inst.insert(inst, id);
            return id;
        }
        let func = self.typed.insts[inst].func;
        let hir = &self.program.funcs[func];
        let module = &self.program.modules[hir.module];
        let stem =
            if Some(hir.module) == self.program.main { self.unit.name.clone() } else { module.name.clone() };
        let base = match hir.name.as_str() {
            "<module>" => format!("{stem}_body"),
            _ => format!("{stem}_{}", hir.qualname.replace(".<locals>", "")),
        };
        let name = self.fresh_name(&base);
        let id = self.unit.funcs.push(Function {
            name,
            comment: String::new(),
            params: 0,
            vars: IdVec::new(),
            result: CType::None,
            body: Vec::new(),
            generator: None,
            guarded: None,
            scope: Scope::Unit,
            inline: module.is_library,
            recursive: false,
            pragmas: (Vec::new(), Vec::new()),
        });
        self.functions.insert(key, id);
        self.by_inst.insert(inst, id);
        self.pending.push((id, inst));
        id
    }

    /// A C name for the whole unit that no other item has.
    pub(super) fn fresh_name(&mut self, base: &str) -> String {
        let clean = clean_name(base);
        let count = self.names.entry(clean.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { clean } else { format!("{clean}_{count}") }
    }

    /// The number of a file in locations.
    fn file_number(&mut self, file: FileId) -> u16 {
        if let Some(n) = self.files.get(&file) {
            return *n;
        }
        let n = self.unit.files.len() as u16;
        self.unit.files.push(file);
        self.unit.paths.push(self.sources.file(file).path.clone());
        self.files.insert(file, n);
        n
    }

    fn lower_function(&mut self, id: FnId, inst: InstId) {
        let func = self.typed.insts[inst].func;
        let program = self.program;
        let hir = &program.funcs[func];
        let library = program.modules[hir.module].is_library;
        for include in &program.modules[hir.module].includes {
            if !self.unit.includes.contains(include) {
                self.unit.includes.push(include.clone());
            }
        }
        self.b = Body { inst: Some(inst), func: Some(func), library, ..Body::default() };
        self.b.is_generator = hir.is_generator;
        self.b.out.push(Vec::new());
        if !hir.captures.is_empty()
            && let Some(parent) = self.typed.insts[inst].parent
        {
            let env = self.env_struct(func, parent);
            let var = self.named_var("env", CType::Ref(env));
            self.b.env = Some((var, parent));
        }
        self.declare_params(inst, func);
        let params = self.b.vars.len();
        self.enter_params(inst, func);
        if hir.name == "<module>" && Some(hir.module) != program.main {
            self.module_guard(&program.modules[hir.module]);
        }
        if hir.is_generator {
            self.generator(id, inst, func, params);
            return;
        }
        self.block(&hir.body);
        let ret = self.typed.insts[inst].ret;
        let ret_ty = self.typed.types.content(ret);
        let result = self.ctype(ret_ty);
        if !self.b.dead && result != CType::None {
            // The end is reached: the result is None.
            let none = self.coerce(Ex::None, TyId::NONE, ret_ty);
            self.emit(St::Return(Some(none)));
        }
        let body = self.b.out.pop().unwrap_or_default();
        let comment = self.signature(inst, func, ret_ty);
        let vars = std::mem::take(&mut self.b.vars);
        let calls = self.b.calls;
        let f = &mut self.unit.funcs[id];
        f.vars = vars;
        f.params = params;
        f.body = body;
        f.result = result;
        f.comment = comment;
        f.recursive = calls;
        f.pragmas = hir.pragmas.clone();
    }

    /// The Python signature with its types.
    fn signature(&mut self, inst: InstId, func: FuncId, ret: TyId) -> String {
        let program = self.program;
        let hir = &program.funcs[func];
        if hir.name == "<module>" {
            return format!("Module {}.", program.modules[hir.module].name);
        }
        let params = self.typed.insts[inst].params.clone();
        let mut parts = Vec::new();
        for (param, ty) in hir.params.iter().zip(params) {
            parts.push(format!("{}: {}", param.name, self.typed.types.show(program, ty)));
        }
        let ret = self.typed.types.show(program, ret);
        format!("{}({}) -> {ret}", hir.qualname.replace("<locals>.", ""), parts.join(", "))
    }

    // ---- building blocks ----

    /// Appends a statement to the block under construction.
    pub(super) fn emit(&mut self, st: St) {
        let Some(block) = self.b.out.last_mut() else { return };
        // Nothing follows what does not come back, but places where a generator resumes.
        if !matches!(block.last(), Some(St::Unreachable)) || matches!(st, St::Suspend(_)) {
            block.push(st);
        }
    }

    /// Builds a block apart.
    pub(super) fn nested(&mut self, body: impl FnOnce(&mut Self)) -> Vec<St> {
        self.b.out.push(Vec::new());
        body(self);
        self.b.out.pop().unwrap_or_default()
    }

    /// A variable with a name of its own.
    pub(super) fn named_var(&mut self, name: &str, ty: CType) -> VarId {
        self.b.vars.push(Var { name: name.to_owned(), ty, volatile: false, kept: true })
    }

    /// A temporary.
    pub(super) fn temp(&mut self, ty: CType) -> VarId {
        self.named_var("", ty)
    }

    /// The value in a temporary, unless it is a constant or already one.
    pub(super) fn bake(&mut self, ex: Ex, ty: &CType) -> Ex {
        match ex {
            Ex::Int(_)
            | Ex::Real(_)
            | Ex::Bool(_)
            | Ex::None
            | Ex::Null
            | Ex::Text(_)
            | Ex::Data(_)
            | Ex::Name(_) => ex,
            Ex::Var(var) if self.b.vars[var].name.is_empty() => Ex::Var(var),
            _ if *ty == CType::None => {
                self.emit(St::Eval(ex));
                Ex::None
            }
            _ => {
                let var = self.temp(ty.clone());
                self.emit(St::Set(Ex::Var(var), ex));
                Ex::Var(var)
            }
        }
    }

    /// The value as something that can be named several times: a variable or constant.
    pub(super) fn stable(&mut self, ex: Ex, ty: &CType) -> Ex {
        match ex {
            Ex::Var(_) => ex,
            _ => self.bake(ex, ty),
        }
    }

    /// A new label.
    pub(super) fn label(&mut self) -> u32 {
        self.b.labels += 1;
        self.b.labels
    }

    /// The place operand of a mnemonic.
    pub(super) fn loc(&self) -> Ex {
        Ex::Loc((!self.b.library).then_some(self.b.line))
    }

    /// A mnemonic; the place is added if it takes one.
    pub(super) fn op(&mut self, op: Op, mut args: Vec<Ex>) -> Ex {
        if op.operands().ends_with('L') {
            args.push(self.loc());
        } else if op.effect() >= super::op::Effect::Fails {
            self.b.needs_place = true;
        }
        Ex::Op(op, args)
    }

    /// A string literal.
    pub(super) fn text(&mut self, text: &[u8]) -> Ex {
        Ex::Text(self.text_id(text))
    }

    pub(super) fn text_id(&mut self, text: &[u8]) -> TextId {
        if let Some(id) = self.texts.get(text) {
            return *id;
        }
        let text: Arc<[u8]> = text.into();
        let id = self.unit.texts.push(text.clone());
        self.texts.insert(text, id);
        id
    }

    /// The instance being lowered.
    pub(super) fn inst(&self) -> InstId {
        self.b.inst.unwrap_or(InstId(0))
    }

    /// The type of an expression.
    pub(super) fn ty(&self, expr: &Expr) -> TyId {
        self.typed.insts[self.inst()].exprs[expr.id.0 as usize]
    }

    /// Reports Python that this part of the compiler does not handle.
    pub(super) fn unsupported(&mut self, span: Span, what: &str, help: &str) {
        self.diags
            .error(crate::infer::codes::UNSUPPORTED, span, format!("{what} is not compiled"))
            .help(help.to_owned());
    }
}

/// A Python name, dotted or not, as a C name.
fn clean_name(base: &str) -> String {
    let mut clean = String::new();
    for c in base.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => clean.push(c),
            '.' | '<' => {
                if !clean.ends_with('_') {
                    clean.push('_');
                }
            }
            '>' | '-' => {}
            _ => clean.push_str(&format!("u{:x}", c as u32)),
        }
    }
    if clean.starts_with(|c: char| c.is_ascii_digit()) {
        clean.insert(0, 'm');
    }
    clean
}
