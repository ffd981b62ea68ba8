//! `vars(object)` and `object.__dict__`: the attributes of an object as a dict, in the order in which they are set.
//! The order is a matter of the program's text: what `__init__` sets comes first, as it stands there; what is set
//! elsewhere follows, if all places that set it agree on the order.

use indexmap::IndexMap;

use super::Typed;
use super::flow::Frame;
use crate::hir::walk::{Visit, walk_stmt};
use crate::hir::{ClassId, Constant, Expr, ExprKind, FuncId, LocalId, Stmt, StmtKind, Target, TargetKind};
use crate::types::{Ty, TyId};

/// Whom an attribute is assigned, within one function.
#[derive(PartialEq, Eq, Hash)]
enum Receiver {
    Local(u32),
    Global(u32),
    Other,
}

/// The attributes that one function gives each object that it names.
struct Sequences<'a> {
    names: &'a [String],
    found: IndexMap<Receiver, Vec<String>>,
}

impl Sequences<'_> {
    fn attribute(&mut self, object: &Expr, name: &str) {
        if !self.names.iter().any(|known| known == name) {
            return;
        }
        let receiver = match &object.kind {
            ExprKind::Local { local, .. } | ExprKind::Captured { local, .. } => Receiver::Local(local.0),
            ExprKind::Global(global) => Receiver::Global(global.0),
            _ => Receiver::Other,
        };
        let sequence = self.found.entry(receiver).or_default();
        if !sequence.iter().any(|known| known == name) {
            sequence.push(name.to_owned());
        }
    }

    fn target(&mut self, target: &Target) {
        match &target.kind {
            TargetKind::Attr { object, name } => self.attribute(object, name),
            TargetKind::Tuple { items, .. } => items.iter().for_each(|item| self.target(item)),
            _ => {}
        }
    }
}

impl Visit for Sequences<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Assign { targets, .. } => targets.iter().for_each(|target| self.target(target)),
            StmtKind::For { target, .. } => self.target(target),
            StmtKind::Expr(e) => {
                if let Some((object, name)) = super::copying::raw_change(e) {
                    self.attribute(object, name);
                }
            }
            _ => {}
        }
        walk_stmt(self, stmt);
    }
}

impl Typed<'_> {
    /// The property `__dict__` of a class whose objects know themselves which attributes they have: a Namespace.
    pub(crate) fn own_dict(&self, class: ClassId, name: &str) -> Option<FuncId> {
        let asked =
            name == "__dict__" || [crate::hir::DICT_IN_ANY_ORDER, crate::hir::DICT_NAMES].contains(&name);
        if asked { self.class_method(class, "__dict__") } else { None }
    }

    /// The names in the `__dict__` of an object, in their order; `None` if that is not known before the program runs.
    pub(crate) fn dict_fields(&mut self, ty: TyId, ordered: bool) -> Option<Vec<String>> {
        let Ty::Object(obj) = *self.types.get(ty) else { return None };
        let program = self.program;
        let class = self.types.obj(obj).class;
        let mro = &program.classes[class].mro;
        if !mro.iter().all(|c| self.is_plain_class(*c))
            || mro.iter().all(|c| program.classes[*c].slots.is_some())
        {
            return None;
        }
        let mut order = Vec::new();
        if let Some(init) = self.class_method(class, "__init__") {
            self.set_by(class, init, &mut order, 0);
            // What goes through a descriptor leaves its trace where that puts it.
            order.retain(|name| !self.is_data_descriptor(class, name));
        }
        let mut late: Vec<String> = Vec::new();
        let root = self.types.obj_root(obj);
        let known: Vec<String> = self.types.obj(root).fields.keys().map(ToString::to_string).collect();
        for name in self.field_names(class).into_iter().chain(known) {
            let cell = self.field_cell(ty, &name);
            if !order.contains(&name) && !late.contains(&name) && self.types.content(cell) != TyId::BOTTOM {
                late.push(name);
            }
        }
        if !ordered {
            order.extend(late);
            return Some(order);
        }
        // What is deleted and set again moves to the end.
        if order.iter().any(|name| self.deleted_fields.contains(name)) && order.len() + late.len() > 1 {
            let last = order.last().filter(|_| late.is_empty());
            if !order.iter().all(|name| !self.deleted_fields.contains(name) || Some(name) == last) {
                let set_again = self
                    .sequences(&order, class)
                    .into_iter()
                    .any(|s| s.iter().any(|name| self.deleted_fields.contains(name)));
                if set_again {
                    return None;
                }
            }
        }
        if late.len() > 1 {
            self.arrange(&mut late, class)?;
        }
        order.extend(late);
        // A class attribute of the same name shows through where an object has none: whether it has is not known.
        for name in &order {
            let constructor_sets = self.always_sets(class, name);
            if !constructor_sets && self.has_class_attr(class, name) && !self.is_described(class, name) {
                return None;
            }
        }
        Some(order)
    }

    /// In which order the functions of the program set attributes, outside the constructor of a class.
    fn sequences(&self, names: &[String], class: ClassId) -> Vec<Vec<String>> {
        let program = self.program;
        let init = self.class_method(class, "__init__");
        let mut all = Vec::new();
        for (id, func) in program.funcs.iter_ids() {
            if program.modules[func.module].is_library || Some(id) == init || func.name == "__init__" {
                continue;
            }
            let mut found = Sequences { names, found: IndexMap::new() };
            func.body.iter().for_each(|stmt| found.stmt(stmt));
            all.extend(found.found.into_values());
        }
        all
    }

    /// Puts names into the order in which all places set them; `None` if there is no such order.
    fn arrange(&self, names: &mut [String], class: ClassId) -> Option<()> {
        let sequences = self.sequences(names, class);
        let place = |s: &[String], name: &String| s.iter().position(|other| other == name);
        let first = sequences.iter().max_by_key(|s| s.len())?;
        names.sort_by_key(|name| place(first, name).unwrap_or(usize::MAX));
        for pair in names.windows(2) {
            let both = sequences.iter().filter_map(|s| Some((place(s, &pair[0])?, place(s, &pair[1])?)));
            let mut seen = false;
            for (a, b) in both {
                seen = true;
                if a > b {
                    return None;
                }
            }
            if !seen {
                return None;
            }
        }
        Some(())
    }

    /// The attributes that a method sets, with those that it calls for the same object.
    fn set_by(&self, class: ClassId, func: FuncId, out: &mut Vec<String>, depth: u32) {
        if depth > 4 {
            return;
        }
        let hir = &self.program.funcs[func];
        let this = hir.params.first().map(|p| p.local);
        self.block_sets_in_order(class, this, &hir.body, out, depth);
    }

    fn block_sets_in_order(
        &self,
        class: ClassId,
        this: Option<LocalId>,
        body: &[Stmt],
        out: &mut Vec<String>,
        depth: u32,
    ) {
        let is_this = |e: &Expr| matches!(&e.kind, ExprKind::Local { local, .. } if Some(*local) == this);
        fn note(target: &Target, is_this: &dyn Fn(&Expr) -> bool, out: &mut Vec<String>) {
            match &target.kind {
                TargetKind::Attr { object, name } if is_this(object) && !out.contains(name) => {
                    out.push(name.clone());
                }
                TargetKind::Tuple { items, .. } => items.iter().for_each(|item| note(item, is_this, out)),
                _ => {}
            }
        }
        for stmt in body {
            if let StmtKind::Assign { value, .. } | StmtKind::Expr(value) = &stmt.kind
                && let Some(func) = self.called_for(class, value, &is_this)
            {
                self.set_by(class, func, out, depth + 1);
            }
            match &stmt.kind {
                StmtKind::Assign { targets, .. } => {
                    targets.iter().for_each(|target| note(target, &is_this, out));
                }
                StmtKind::For { target, .. } => note(target, &is_this, out),
                StmtKind::Expr(e) => {
                    if let Some((object, name)) = super::copying::raw_change(e)
                        && is_this(object)
                        && !out.iter().any(|known| known == name)
                    {
                        out.push(name.to_owned());
                    }
                }
                _ => {}
            }
            let blocks: Vec<&[Stmt]> = match &stmt.kind {
                StmtKind::If { body, orelse, .. }
                | StmtKind::While { body, orelse, .. }
                | StmtKind::For { body, orelse, .. } => vec![body, orelse],
                StmtKind::Try { body, handlers, orelse, finally } => {
                    let mut all: Vec<&[Stmt]> = vec![body];
                    all.extend(handlers.iter().map(|handler| handler.body.as_slice()));
                    all.extend([orelse.as_slice(), finally.as_slice()]);
                    all
                }
                _ => Vec::new(),
            };
            for block in blocks {
                self.block_sets_in_order(class, this, block, out, depth);
            }
        }
    }

    /// Whether a class is the program's own and made by a class statement as it stands.
    pub(super) fn is_plain_class(&self, class: ClassId) -> bool {
        let hir = &self.program.classes[class];
        !self.program.modules[hir.module].is_library && hir.enumeration.is_none() && hir.named_tuple.is_none()
    }

    /// The method that a call in a method calls for the same object.
    pub(super) fn called_for(
        &self,
        class: ClassId,
        call: &Expr,
        is_this: &dyn Fn(&Expr) -> bool,
    ) -> Option<FuncId> {
        let ExprKind::Call { func: callee, .. } = &call.kind else { return None };
        let program = self.program;
        match &callee.kind {
            ExprKind::Super { class: c, name, .. } => {
                let mro = &program.classes[class].mro;
                let at = mro.iter().position(|k| k == c).map_or(0, |p| p + 1);
                program.method_in(&mro[at..], name)
            }
            ExprKind::Attr { object, name } if is_this(object) => self.class_method(class, name),
            // `Base.__init__(self, …)`
            ExprKind::Attr { object, name } => match &object.kind {
                ExprKind::Global(g) => match program.globals[*g].constant {
                    Some(Constant::Class(c)) => self.class_method(c, name),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// The type of the dict of the attributes of an object.
    pub(super) fn object_dict(&mut self, f: &Frame, expr: &Expr, ty: TyId, ordered: bool) -> Option<TyId> {
        let names = self.dict_fields(ty, ordered)?;
        let key = self.made_cell(f.inst, expr.id, 0);
        let value = self.made_cell(f.inst, expr.id, 1);
        self.types.flow(key, TyId::STR);
        for name in names {
            let cell = self.field_cell(ty, &name);
            let content = self.types.read(cell, f.inst);
            self.types.flow(value, content);
        }
        Some(self.types.intern(Ty::Dict(key, value)))
    }
}
