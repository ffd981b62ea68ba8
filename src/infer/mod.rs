//! Inference: the types of all expressions, without annotations.
//!
//! In: the HIR. Out: [`Typed`]. A function body is inferred once per tuple of argument types (an
//! [`Instance`]), by following the flow of values through it: every use of a variable has the type that
//! reaches it, tests narrow, branches and loops join. What can be aliased (container elements, fields,
//! globals, captured variables, results) lives in cells of the union-find table, which only grow; when a
//! cell grows, the instances that read it are inferred again, until nothing moves. Then one more pass
//! over the instances reports the errors, with types that are final.

mod about;
mod ancestors;
mod arity;
mod attr;
mod bind;
mod builtin;
mod call;
mod certain;
mod check;
mod class_attr;
pub mod codes;
mod compare;
mod construct;
mod container;
mod copying;
mod creation;
mod demand;
mod descriptor;
mod exception;
mod expected;
mod expr;
mod fields;
mod flow;
mod format;
mod has_attr;
mod instance;
mod iter;
pub mod keywords;
mod kinds_of_values;
mod library;
mod method;
mod names;
mod narrow;
mod native;
mod native_format;
mod number;
mod op;
mod regroup;
mod report;
mod roots;
mod set_attr;
mod slices;
mod special;
mod stmt;
pub mod subclass;
mod suits;
mod unset;
mod words;

pub(crate) use copying::field_of;
pub(crate) use names::InClass;
use std::collections::{BTreeSet, VecDeque};

use rustc_hash::{FxHashMap, FxHashSet};

pub use about::CodeFact;
pub use attr::LIST_METHODS;
pub use bind::{Actual, Bound, ListLimits, Source, Width, bind, called, complaint, list_limits};
pub(crate) use builtin::READ_TEXT;
pub use compare::compare_methods;
pub use container::literal_int;
pub use expected::{Operands, Raise, open_name};
pub use instance::Instance;
pub use native::is_number as native_number;
pub use op::operator_methods;
pub use roots::Roots;
pub use slices::{SLICE_ASSIGNED, SLICE_DELETED, SLICE_INDEX, SLICED};

use crate::arena::IdVec;
use crate::diag::Diagnostics;
use crate::hir::{ClassId, ExprId, FuncId, GlobalId, ModuleId, Program, Stmt, StmtKind, Target, TargetKind};
use crate::options::Options;
use crate::source::{SourceMap, Span};
use crate::types::{Cell, CellOrigin, InstId, ObjId, Ty, TyId, Types};

/// The result of inference, and the means to infer further instances of library functions on demand.
pub struct Typed<'a> {
    pub(crate) program: &'a Program,
    pub(crate) sources: &'a SourceMap,
    /// Bits of a machine int.
    int_width: u8,
    /// The types.
    pub types: Types,
    /// All instances.
    pub insts: IdVec<InstId, Instance>,
    /// Content of each global.
    pub globals: IdVec<GlobalId, Cell>,
    by_key: FxHashMap<Vec<u32>, InstId>,
    made: FxHashMap<(InstId, ExprId, u32), Cell>,
    shared_objs: FxHashMap<ClassId, ObjId>,
    site_objs: FxHashMap<(InstId, ExprId, ClassId), ObjId>,
    group_objs: FxHashMap<(ClassId, u32), ObjId>,
    per_func: FxHashMap<FuncId, u32>,
    /// Instances of functions for unions of many types.
    wide: FxHashMap<FuncId, Vec<InstId>>,
    queue: VecDeque<InstId>,
    split: Split,
    /// Number of instances at which inference stops, unfinished.
    limit: usize,
    /// Classes whose objects are made somewhere.
    pub made_classes: FxHashSet<ClassId>,
    /// Whether the program may look at a SystemExit: it catches some, or keeps one. Otherwise none is made.
    pub sees_exits: bool,
    /// The expression of the `raise` statement at hand.
    raising: Option<(InstId, crate::hir::ExprId)>,
    /// `**named` parameters that are used for more than being passed on.
    inspected: FxHashSet<(FuncId, crate::hir::LocalId)>,
    /// What `args` of exceptions holds, by class; one for all classes of the library.
    exc_args: FxHashMap<Option<ClassId>, Cell>,
    /// Class attributes that the program assigns through the class.
    pub(crate) assigned_attrs: FxHashSet<GlobalId>,
    /// Variables of library modules that something reads: the others are never set.
    wanted: FxHashSet<GlobalId>,
    /// Attributes that the program gives to its module-level functions.
    func_attrs: FxHashMap<(FuncId, String), Cell>,
    /// Names that statements give the `__setattr__` of classes: see `Typed::is_given_name`.
    given_names: FxHashMap<(FuncId, String), Cell>,
    /// Attributes that classes get by assignments outside their bodies.
    own_attrs: FxHashMap<(ClassId, String), Cell>,
    /// Names of fields that the program deletes: objects may be without them.
    pub(crate) deleted_fields: FxHashSet<String>,
    /// Whether the program looks at `args` at all.
    pub(crate) uses_args: bool,
    /// Set while `object.__setattr__` is inferred, which frozen classes do not hinder.
    thawed: bool,
    /// Where each C type that only C knows comes from.
    pub(crate) native_places: FxHashMap<std::rc::Rc<str>, Span>,
    /// What the messages between cores hold.
    messages: Option<Cell>,
    /// Whether the `native` form about to be inferred is assigned to a variable of C storage.
    keeps_c: bool,
    errors: Option<report::Report>,
    depth: u32,
    /// Lists within lists whose order is being looked at.
    nesting: u32,
    /// Modules compiled apart, and what of them is inferred without a call.
    apart: &'a [(ModuleId, Roots)],
    /// The instances made for them.
    pub roots: BTreeSet<InstId>,
    /// Instances that the program can reach.
    pub reached: FxHashSet<InstId>,
    guards: Vec<expected::Guard>,
    /// Whether the program throws into a generator or closes one.
    pub(crate) throws: bool,
    /// Whether the program asks for the `__dict__` of something: then objects tell their own attributes from those of
    /// their classes.
    pub(crate) asks_dict: bool,
    /// Expressions that raise when they are reached, once their parts are evaluated.
    pub(crate) raises: FxHashMap<(InstId, ExprId), Raise>,
    /// Statements that do, by their place in memory.
    pub(crate) stmt_raises: FxHashMap<(InstId, usize), Raise>,
    /// Assignments to targets that do, by the place of the target in memory.
    pub(crate) target_raises: FxHashMap<(InstId, usize), Raise>,
    /// Set while one of several callees is tried: whether the call failed. See [`Typed::call_value`].
    trial: Option<bool>,
    /// What the expression or statement at hand raises.
    pending: Option<Raise>,
    /// Whether the expression or statement at hand is of a form that can be made to raise.
    can_raise: bool,
    /// The expression at hand; of a statement, its value.
    at: Option<ExprId>,
}

/// What is specialised per place of use because unlike types met when it was shared.
#[derive(Default, Clone)]
struct Split {
    funcs: FxHashSet<FuncId>,
    classes: FxHashSet<ClassId>,
    /// Places whose objects are of one family with those of the other places of the group.
    groups: FxHashMap<regroup::Place, u32>,
}

/// How often an instance may be inferred before its types are taken as diverging.
const MAX_RUNS: u32 = 400;

/// How often the program is inferred with more specialised per place of use.
const MAX_ROUNDS: u32 = 5;

/// By how much a round may have more instances than the one before, and how many more it may have anyway.
const GROWTH: usize = 2;
const SMALL: usize = 400;

/// Infers the whole program from the main module's body, and from what the modules that are compiled `apart` offer.
pub fn infer<'a>(
    program: &'a Program,
    sources: &'a SourceMap,
    options: &Options,
    apart: &'a [(ModuleId, Roots)],
    diags: &mut Diagnostics,
) -> Typed<'a> {
    let mut split = Split::default();
    let mut computed = std::collections::BTreeSet::new();
    let mut rounds = 0;
    let mut limit = usize::MAX;
    let mut coarser: Option<Typed> = None;
    loop {
        let mut typed = Typed::new(program, sources, options, apart, split.clone());
        typed.types.computed = computed.clone();
        typed.limit = limit;
        typed.run_program();
        // C values that Python computes with after all are numbers from the start.
        if typed.types.computed.len() > computed.len() {
            computed = typed.types.computed;
            continue;
        }
        // Data that is mixed by nature, such as the lists of an interpreter, only get more instances from a split:
        // then they stay as they were, unless that does not type-check.
        if typed.insts.len() > limit
            && let Some(mut typed) = coarser.take()
        {
            let mut found = Diagnostics::default();
            typed.limit = usize::MAX;
            typed.report(&mut found);
            if !found.has_errors() {
                for diag in found.into_list() {
                    diags.add(diag);
                }
                return typed;
            }
            limit = usize::MAX;
            continue;
        }
        rounds += 1;
        if rounds < MAX_ROUNDS && typed.find_splits(&mut split) {
            if limit == usize::MAX && rounds == 1 || limit != usize::MAX {
                limit = typed.insts.len() * GROWTH + SMALL;
                coarser = Some(typed);
            }
            continue;
        }
        typed.limit = usize::MAX;
        typed.report(diags);
        // What the splits did not tell apart after all is put together again.
        if rounds > 1
            && !diags.has_errors()
            && let Some(split) = typed.regroup()
        {
            let mut coarse = Typed::new(program, sources, options, apart, split);
            coarse.types.computed = computed.clone();
            coarse.limit = typed.insts.len();
            coarse.run_program();
            let mut found = Diagnostics::default();
            if coarse.insts.len() < typed.insts.len() && coarse.types.computed.len() == computed.len() {
                coarse.limit = usize::MAX;
                coarse.report(&mut found);
                if !found.has_errors() {
                    return coarse;
                }
            }
        }
        return typed;
    }
}

impl<'a> Typed<'a> {
    fn new(
        program: &'a Program,
        sources: &'a SourceMap,
        options: &Options,
        apart: &'a [(ModuleId, Roots)],
        split: Split,
    ) -> Self {
        let big = program.main.is_some_and(|main| program.has_big_ints(main, options));
        let mut types = Types::new(big);
        let mut globals = IdVec::new();
        for global in program.globals.iter() {
            let content = match global.constant {
                _ if global.starts_false => TyId::BOOL,
                Some(crate::hir::Constant::Func(func)) => types.intern(Ty::Func(func, None)),
                Some(crate::hir::Constant::Class(class)) => types.intern(Ty::Class(class)),
                Some(crate::hir::Constant::Module(module)) => types.intern(Ty::Module(module)),
                None => TyId::BOTTOM,
            };
            globals.push(types.new_cell(content, CellOrigin::Fixed));
        }
        Typed {
            program,
            sources,
            int_width: options.int_width,
            types,
            insts: IdVec::new(),
            globals,
            by_key: FxHashMap::default(),
            made: FxHashMap::default(),
            shared_objs: FxHashMap::default(),
            site_objs: FxHashMap::default(),
            group_objs: FxHashMap::default(),
            per_func: FxHashMap::default(),
            wide: FxHashMap::default(),
            queue: VecDeque::new(),
            split,
            limit: usize::MAX,
            made_classes: FxHashSet::default(),
            sees_exits: false,
            raising: None,
            inspected: keywords::inspected(program),
            exc_args: FxHashMap::default(),
            assigned_attrs: FxHashSet::default(),
            wanted: FxHashSet::default(),
            func_attrs: FxHashMap::default(),
            given_names: FxHashMap::default(),
            own_attrs: FxHashMap::default(),
            deleted_fields: FxHashSet::default(),
            uses_args: false,
            thawed: false,
            messages: None,
            keeps_c: false,
            native_places: FxHashMap::default(),
            errors: None,
            depth: 0,
            nesting: 0,
            apart,
            roots: BTreeSet::new(),
            reached: FxHashSet::default(),
            guards: expected::guards(program),
            throws: expected::throws(program),
            asks_dict: expected::asks(
                program,
                &["__dict__", crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES],
            ),
            raises: FxHashMap::default(),
            stmt_raises: FxHashMap::default(),
            target_raises: FxHashMap::default(),
            trial: None,
            pending: None,
            can_raise: false,
            at: None,
        }
    }

    fn run_program(&mut self) {
        let Some(main) = self.program.main else { return };
        // The library's own variables have their types from its body, though it runs only where needed.
        if let Some(builtins) = self.program.builtins {
            self.module_instance(builtins);
        }
        self.module_instance(main);
        self.settle();
        for (module, roots) in self.apart {
            self.infer_roots(*module, *roots);
        }
    }

    /// The instance of a module's body.
    pub fn module_instance(&mut self, module: crate::hir::ModuleId) -> InstId {
        let body = self.program.modules[module].body;
        self.instance(body, None, Vec::new(), None)
    }

    /// The type of a module's variable, for a reader that is inferred again when it changes.
    pub(super) fn read_global(&mut self, global: GlobalId, reader: InstId) -> TyId {
        let module = self.program.globals[global].module;
        if self.program.modules[module].is_library && self.wanted.insert(global) {
            let body = self.program.modules[module].body;
            let waiting = self.insts.iter_ids().find(|(_, inst)| inst.func == body).map(|(id, _)| id);
            if let Some(inst) = waiting {
                self.insts[inst].dirty = true;
                self.queue.push_back(inst);
            }
        }
        let cell = self.globals[global];
        self.types.read(cell, reader)
    }

    /// Whether a statement of a library module only sets a variable that nobody reads. Such a variable costs
    /// nothing: what it is set to has no effect of its own, by the library's rules. A unit of several cannot know
    /// what the others read.
    #[must_use]
    pub fn is_unwanted(&self, func: FuncId, stmt: &Stmt) -> bool {
        let module = self.program.funcs[func].module;
        let module = &self.program.modules[module];
        match &stmt.kind {
            StmtKind::Assign { targets, .. }
                if module.is_library && module.body == func && self.apart.is_empty() =>
            {
                let wanted = |target: &Target| match target.kind {
                    // A class attribute's name has a dot: it is read in more ways.
                    TargetKind::Global(global) => {
                        self.wanted.contains(&global) || self.program.globals[global].name.contains('.')
                    }
                    _ => true,
                };
                !targets.iter().any(wanted)
            }
            _ => false,
        }
    }

    /// Whether a module's body does nothing at run time.
    #[must_use]
    pub fn is_quiet(&self, module: crate::hir::ModuleId) -> bool {
        let body = self.program.modules[module].body;
        self.program.funcs[body].body.iter().all(|stmt| match &stmt.kind {
            StmtKind::FuncDef { defaults, decorators, .. } => defaults.is_empty() && decorators.is_empty(),
            StmtKind::ClassDef { body, .. } => body.is_empty(),
            StmtKind::Expr(e) => matches!(e.kind, crate::hir::ExprKind::Str(_)),
            _ => self.is_unwanted(body, stmt),
        })
    }

    /// How many variables of library modules are read.
    #[must_use]
    pub fn wanted_count(&self) -> usize {
        self.wanted.len()
    }

    /// Infers waiting instances until nothing changes.
    pub(crate) fn settle(&mut self) {
        loop {
            self.take_dirty();
            let Some(inst) = self.queue.pop_front() else { return };
            if self.insts.len() > self.limit {
                return;
            }
            if self.insts[inst].dirty && !self.insts[inst].running {
                self.run_instance(inst);
            }
        }
    }

    fn take_dirty(&mut self) {
        for inst in std::mem::take(&mut self.types.dirty) {
            if !self.insts[inst].dirty {
                self.insts[inst].dirty = true;
                self.queue.push_back(inst);
            } else if self.insts[inst].running {
                self.queue.push_back(inst);
            }
        }
    }

    /// The cell of a container made by an expression of an instance, the same at each visit.
    fn made_cell(&mut self, inst: InstId, expr: ExprId, slot: u32) -> Cell {
        if let Some(cell) = self.made.get(&(inst, expr, slot)) {
            return *cell;
        }
        let func = self.insts[inst].func;
        let cell = self.types.new_cell(TyId::BOTTOM, CellOrigin::Made(func));
        self.made.insert((inst, expr, slot), cell);
        cell
    }

    /// The function instance an instance's captured variable belongs to.
    #[must_use]
    pub fn owner_of(&self, mut inst: InstId, owner: FuncId) -> InstId {
        while self.insts[inst].func != owner {
            match self.insts[inst].parent {
                Some(parent) => inst = parent,
                None => return inst,
            }
        }
        inst
    }

    /// Finds cells in which unlike types met, and marks what made them for specialisation per place.
    fn find_splits(&mut self, split: &mut Split) -> bool {
        let mut grown = false;
        for n in 0..self.types.cell_count() {
            let cell = self.types.root(Cell(n));
            if cell != Cell(n) {
                continue;
            }
            let content = self.types.content(cell);
            if !self.is_mixture(content) {
                continue;
            }
            for origin in self.types.origins(cell).to_vec() {
                match origin {
                    CellOrigin::Made(func) => {
                        let module_body = self.program.funcs[func].name == "<module>";
                        grown |= !module_body && split.funcs.insert(func);
                        if let Some(class) = self.program.funcs[func].class {
                            grown |= split.classes.insert(class);
                        }
                    }
                    CellOrigin::Field(class) => grown |= split.classes.insert(class),
                    CellOrigin::Fixed => {}
                }
            }
        }
        grown
    }

    /// Whether a union is more than "something or None", a number, or objects of several classes.
    fn is_mixture(&self, ty: TyId) -> bool {
        let members = self.types.members(ty);
        let mut kinds: Vec<u8> = members
            .iter()
            .filter(|m| **m != TyId::NONE)
            .map(|m| match self.types.get(*m) {
                Ty::Object(_) => 1,
                Ty::Func(..)
                | Ty::Method(..)
                | Ty::Bound(..)
                | Ty::Class(_)
                | Ty::Builtin(_)
                | Ty::BuiltinMethod(..) => 2,
                Ty::Generator(_) => 3,
                _ => 4,
            })
            .collect();
        kinds.sort_unstable();
        let plain = kinds.iter().filter(|k| **k == 4).count();
        kinds.dedup();
        kinds.len() > 1 || plain > 1
    }

    /// Source line of a span, for locations at run time.
    #[must_use]
    pub fn line(&self, span: Span) -> u32 {
        self.sources.line(span)
    }
}
