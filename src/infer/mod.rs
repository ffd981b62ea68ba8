//! Inference: the types of all expressions, without annotations.
//!
//! In: the HIR. Out: [`Typed`]. A function body is inferred once per tuple of argument types (an
//! [`Instance`]), by following the flow of values through it: every use of a variable has the type that
//! reaches it, tests narrow, branches and loops join. What can be aliased (container elements, fields,
//! globals, captured variables, results) lives in cells of the union-find table, which only grow; when a
//! cell grows, the instances that read it are inferred again, until nothing moves. Then one more pass
//! over the instances reports the errors, with types that are final.

mod attr;
mod bind;
mod builtin;
mod call;
mod check;
pub mod codes;
mod container;
mod demand;
mod expr;
pub mod fields;
mod flow;
mod format;
mod instance;
mod iter;
pub mod keywords;
mod method;
mod narrow;
mod native;
mod number;
mod op;
mod report;
mod stmt;

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

pub use bind::{Actual, Bound, Source, Width, bind};
pub use container::literal_int;
pub use instance::Instance;
pub use op::{compare_methods, operator_methods, symbol};

use crate::arena::IdVec;
use crate::diag::Diagnostics;
use crate::hir::{ClassId, ExprId, FuncId, GlobalId, Program};
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
    per_func: FxHashMap<FuncId, u32>,
    queue: VecDeque<InstId>,
    split: Split,
    /// Classes whose objects are made somewhere.
    pub made_classes: FxHashSet<ClassId>,
    /// `**named` parameters that are used for more than being passed on.
    inspected: FxHashSet<(FuncId, crate::hir::LocalId)>,
    /// What `args` of exceptions holds, by class; one for all classes of the library.
    exc_args: FxHashMap<Option<ClassId>, Cell>,
    /// Class attributes that the program assigns through the class.
    pub(crate) assigned_attrs: FxHashSet<GlobalId>,
    /// Whether the program looks at `args` at all.
    pub(crate) uses_args: bool,
    errors: Option<report::Report>,
    depth: u32,
}

/// What is specialised per place of use because unlike types met when it was shared.
#[derive(Default, Clone)]
struct Split {
    funcs: FxHashSet<FuncId>,
    classes: FxHashSet<ClassId>,
}

/// How often an instance may be inferred before its types are taken as diverging.
const MAX_RUNS: u32 = 400;

/// Infers the whole program from the main module's body.
pub fn infer<'a>(
    program: &'a Program,
    sources: &'a SourceMap,
    options: &Options,
    diags: &mut Diagnostics,
) -> Typed<'a> {
    let mut split = Split::default();
    let mut rounds = 0;
    loop {
        let mut typed = Typed::new(program, sources, options, split.clone());
        typed.run_program();
        rounds += 1;
        if rounds < 5 && typed.find_splits(&mut split) {
            continue;
        }
        typed.report(diags);
        return typed;
    }
}

impl<'a> Typed<'a> {
    fn new(program: &'a Program, sources: &'a SourceMap, options: &Options, split: Split) -> Self {
        let asks = program.main.is_some_and(|main| program.modules[main].big_ints);
        let mut types = Types::new(options.big_ints.unwrap_or(asks));
        let mut globals = IdVec::new();
        for global in program.globals.iter() {
            let content = match global.constant {
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
            per_func: FxHashMap::default(),
            queue: VecDeque::new(),
            split,
            made_classes: FxHashSet::default(),
            inspected: keywords::inspected(program),
            exc_args: FxHashMap::default(),
            assigned_attrs: FxHashSet::default(),
            uses_args: false,
            errors: None,
            depth: 0,
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
    }

    /// The instance of a module's body.
    pub fn module_instance(&mut self, module: crate::hir::ModuleId) -> InstId {
        let body = self.program.modules[module].body;
        self.instance(body, None, Vec::new(), None)
    }

    /// Infers waiting instances until nothing changes.
    pub(crate) fn settle(&mut self) {
        loop {
            self.take_dirty();
            let Some(inst) = self.queue.pop_front() else { return };
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
                Ty::Func(..) | Ty::Method(..) | Ty::Class(_) | Ty::Builtin(_) | Ty::BuiltinMethod(..) => 2,
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
