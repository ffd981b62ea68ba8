//! Modules compiled apart. The unit of a module exports one instance of each function whose types are known without
//! a caller; an importer calls it wherever its own instance has the same form, and makes its own where it has not.
//! Variables live in the unit of their module. A form says all that matters when a value passes from one unit to
//! the other: the types, the fields of every object that can be reached, the storage of parameters.

use indexmap::IndexSet;

use super::Lower;
use crate::hir::{ClassId, FuncId, GlobalId, ModuleId};
use crate::olympus::interface::{Interface, Item, ItemKind, hash};
use crate::olympus::ir::{CType, Ex, FnId, Function, Scope};
use crate::source::Span;
use crate::types::{Cell, InstId, ObjId, Ty, TyId};

/// How the unit hangs together with others.
#[derive(Default)]
pub struct Links {
    /// The module that is compiled for others, if it is not a program that is compiled.
    pub exports: Option<ModuleId>,
    /// Modules that are compiled elsewhere.
    pub externals: Vec<(ModuleId, Interface)>,
}

impl Links {
    /// Whether the unit is one of several.
    #[must_use]
    pub fn apart(&self) -> bool {
        self.exports.is_some() || !self.externals.is_empty()
    }

    fn external(&self, module: ModuleId) -> Option<&Interface> {
        self.externals.iter().find(|(known, _)| *known == module).map(|(_, interface)| interface)
    }
}

/// Why a module that was compiled apart does not fit the program.
#[derive(Debug)]
pub struct Misfit {
    /// The module.
    pub module: ModuleId,
    /// Where, if at a place of the source.
    pub span: Option<Span>,
    /// What, as part of a sentence.
    pub what: String,
    /// Whether it is about a function that a decorator has made.
    pub of_function: bool,
}

impl Misfit {
    fn of(module: ModuleId, what: String) -> Self {
        Misfit { module, span: None, what, of_function: false }
    }

    /// What the user can do.
    #[must_use]
    pub fn help(&self) -> &'static str {
        if self.of_function {
            "annotate the parameters of the function, so that its type is known in its own module"
        } else {
            "annotate the variable, so that its type is known in its own module"
        }
    }
}

/// What was met on the way through a type.
#[derive(Default)]
struct Seen {
    /// Objects, whose fields follow the type.
    objects: IndexSet<ObjId>,
    /// Containers and closures that enclose the place at hand.
    path: Vec<Node>,
}

/// What types can contain themselves through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    Cell(Cell),
    Closure(FuncId, InstId),
}

impl Seen {
    /// The form of what is inside a node: a step back if it is inside itself.
    fn inside(&mut self, node: Node, form: impl FnOnce(&mut Self) -> Option<String>) -> Option<String> {
        if let Some(at) = self.path.iter().position(|known| *known == node) {
            return Some(format!("^{}", self.path.len() - at));
        }
        self.path.push(node);
        let text = form(self);
        self.path.pop();
        text
    }
}

/// Class numbers of units compiled apart have the highest bit set, as have tags of their unions.
const NAMED: u32 = 0x8000_0000;

impl Lower<'_, '_, '_> {
    // ---- names and forms ----

    fn module_id(&self, module: ModuleId) -> String {
        let hir = &self.program.modules[module];
        if hir.is_library { format!("library:{}", hir.name) } else { hir.name.clone() }
    }

    fn class_id(&self, class: ClassId) -> String {
        let hir = &self.program.classes[class];
        format!("{}.{}@{}", self.module_id(hir.module), hir.name, hir.span.start)
    }

    fn func_id(&self, func: FuncId) -> String {
        let hir = &self.program.funcs[func];
        format!("{}.{}@{}", self.module_id(hir.module), hir.qualname, hir.span.start)
    }

    fn global_id(&self, global: GlobalId) -> String {
        let hir = &self.program.globals[global];
        format!("{}.{}", self.module_id(hir.module), hir.name)
    }

    /// The form of types; `None` if they mean something only inside one unit (generators).
    fn form(&mut self, types: &[TyId]) -> Option<String> {
        let mut seen = Seen::default();
        let mut text = String::new();
        for ty in types {
            text.push_str(&self.form_of(*ty, &mut seen)?);
            text.push(';');
        }
        let mut n = 0;
        while let Some(obj) = seen.objects.get_index(n).copied() {
            n += 1;
            let class = self.typed.types.obj(obj).class;
            text.push_str(&format!("\n{}", self.class_id(class)));
            let ty = self.typed.types.intern(Ty::Object(obj));
            for (name, flagged) in self.fields_of(obj) {
                let cell = self.typed.field_cell(ty, &name);
                let content = self.typed.types.content(cell);
                let mark = if flagged { "?" } else { "" };
                text.push_str(&format!(" {name}{mark}:{}", self.form_of(content, &mut seen)?));
            }
        }
        Some(text)
    }

    fn form_of(&mut self, ty: TyId, seen: &mut Seen) -> Option<String> {
        Some(match self.typed.types.get(ty).clone() {
            Ty::List(c) => format!("list[{}]", self.cell_form(c, seen)?),
            Ty::VarTuple(c) => format!("row[{}]", self.cell_form(c, seen)?),
            Ty::Set(c) => format!("set[{}]", self.cell_form(c, seen)?),
            Ty::FrozenSet(c) => format!("frozenset[{}]", self.cell_form(c, seen)?),
            Ty::Dict(k, v) => {
                let key = self.cell_form(k, seen)?;
                format!("dict[{key},{}]", self.cell_form(v, seen)?)
            }
            Ty::Tuple(items) => format!("({})", self.forms_of(&items, seen)?.join(",")),
            Ty::Keywords(items) => {
                let mut parts = Vec::new();
                for (name, item) in items.iter() {
                    parts.push(format!("{name}={}", self.form_of(*item, seen)?));
                }
                format!("({})", parts.join(","))
            }
            Ty::Union(items) => {
                let mut parts = self.forms_of(&items, seen)?;
                parts.sort();
                format!("<{}>", parts.join("|"))
            }
            Ty::Object(obj) => {
                let obj = self.typed.types.obj_root(obj);
                format!("#{}", seen.objects.insert_full(obj).0)
            }
            Ty::Method(func, this) => format!("method {} {}", self.func_id(func), self.form_of(this, seen)?),
            Ty::BuiltinMethod(this, name) => format!("method {name} {}", self.form_of(this, seen)?),
            Ty::Func(func, None) => format!("def {}", self.func_id(func)),
            Ty::Func(func, Some(parent)) => {
                seen.inside(Node::Closure(func, parent), |seen| self.closure_form(func, parent, seen))?
            }
            Ty::Generator(_) | Ty::Error => return None,
            Ty::Class(class) => format!("class {}", self.class_id(class)),
            Ty::Builtin(name) => format!("builtin {name}"),
            Ty::Module(module) => format!("module {}", self.module_id(module)),
            simple => format!("{simple:?}"),
        })
    }

    fn forms_of(&mut self, types: &[TyId], seen: &mut Seen) -> Option<Vec<String>> {
        types.iter().map(|ty| self.form_of(*ty, seen)).collect()
    }

    fn cell_form(&mut self, cell: Cell, seen: &mut Seen) -> Option<String> {
        let root = self.typed.types.root(cell);
        let content = self.typed.types.content(root);
        seen.inside(Node::Cell(root), |seen| self.form_of(content, seen))
    }

    /// A function with the variables it captures: what it is called with decides the rest where it is called.
    fn closure_form(&mut self, func: FuncId, parent: InstId, seen: &mut Seen) -> Option<String> {
        let program = self.program;
        let mut text = format!("closure {}(", self.func_id(func));
        for (owner, local) in &program.funcs[func].captures {
            let inst = self.typed.owner_of(parent, *owner);
            let ty = self.captured_type(inst, *local);
            let id = self.func_id(*owner);
            text.push_str(&format!("{id}.{}:{},", local.0, self.form_of(ty, seen)?));
        }
        text.push(')');
        Some(text)
    }

    /// The form of an instance: parameters, their storage, result.
    fn instance_form(&mut self, inst: InstId) -> Option<u64> {
        let func = self.typed.insts[inst].func;
        if self.program.funcs[func].is_generator {
            return None;
        }
        let mut types = self.typed.insts[inst].params.clone();
        for param in &self.program.funcs[func].params {
            types.push(self.storage(inst, func, param.local));
        }
        let ret = self.typed.insts[inst].ret;
        types.push(self.typed.types.content(ret));
        self.form(&types).map(|text| hash(text.as_bytes()))
    }

    fn variable_form(&mut self, global: GlobalId) -> Option<u64> {
        let content = self.typed.types.content(self.typed.globals[global]);
        let mark = if self.program.globals[global].maybe_unbound { "?" } else { "" };
        self.form(&[content]).map(|text| hash(format!("{text}{mark}").as_bytes()))
    }

    fn exception_form(&mut self, class: ClassId) -> Option<u64> {
        let ty = self.typed.shared_object(class);
        self.form(&[ty]).map(|text| hash(text.as_bytes()))
    }

    /// A number for what a unit-wide key stands for, the same in all units of a program.
    pub(super) fn named_number(&mut self, ty: TyId) -> Option<u32> {
        if !self.links.apart() {
            return None;
        }
        let text = self.form(&[ty])?;
        Some(self.number_of(&text))
    }

    fn number_of(&mut self, text: &str) -> u32 {
        let number = NAMED | hash(text.as_bytes()) as u32;
        let known = self.numbers.entry(number).or_insert_with(|| text.to_owned());
        if known != text {
            let message = format!("`{known}` and `{text}` get the same number");
            self.diags
                .error_nowhere(crate::diag::Code(900), message)
                .help("compile the modules together, or give one of them another name");
        }
        number
    }

    /// The class number in a program of several units, as C writes it.
    pub(super) fn named_class(&mut self, class: ClassId) -> Ex {
        if let Some(name) = self.class_names.get(&class) {
            return Ex::Name(name.clone());
        }
        let number = self.number_of(&format!("class {}", self.class_id(class)));
        let hir = &self.program.classes[class];
        let base = format!("CLASS_{}_{}", self.program.modules[hir.module].name, hir.name);
        let name: std::sync::Arc<str> = self.fresh_name(&base).into();
        if let Some(apart) = &mut self.unit.apart {
            apart.classes.push((name.to_string(), number));
        }
        self.class_names.insert(class, name.clone());
        let next = self.classes.len() as u32;
        self.classes.insert(class, next);
        Ex::Name(name)
    }

    // ---- the module that is compiled for others ----

    /// Takes the names that other units define or use out of circulation.
    pub(super) fn reserve_names(&mut self) {
        if !self.links.apart() {
            return;
        }
        self.unit.apart = Some(Default::default());
        let links = self.links;
        for (_, interface) in &links.externals {
            for item in &interface.items {
                self.names.insert(item.symbol.clone(), 1);
                self.names.insert(format!("{}_is_set", item.symbol), 1);
            }
        }
        let program = self.program;
        for (_, global) in program.globals.iter_ids() {
            if program.modules[global.module].is_library {
                let name =
                    super::clean_name(&format!("{}_{}", program.modules[global.module].name, global.name));
                self.names.insert(format!("{name}_is_set"), 1);
                self.names.insert(name, 1);
            }
        }
    }

    /// Lowers what a module offers and writes it down.
    pub(super) fn export(&mut self, module: ModuleId) {
        let program = self.program;
        let stem = program.modules[module].name.clone();
        let init = self.fresh_name(&format!("{stem}_init"));
        let mut interface = Interface { keeps_args: self.typed.uses_args, ..Interface::default() };
        interface.items.push(Item {
            kind: ItemKind::Init,
            symbol: init.clone(),
            id: stem.clone(),
            form: 0,
            shown: String::new(),
        });
        for func in program.funcs.ids() {
            if program.funcs[func].module == module
                && self.typed.is_offered(func)
                && let Some((inst, form)) = self.offered_instance(func)
            {
                let id = self.function(inst);
                self.unit.funcs[id].scope = Scope::Exported;
                let symbol = self.unit.funcs[id].name.clone();
                let ret = self.typed.insts[inst].ret;
                let ret = self.typed.types.content(ret);
                let shown = self.signature(inst, func, ret);
                let id = self.func_id(func);
                interface.items.push(Item { kind: ItemKind::Function, symbol, id, form, shown });
            }
        }
        for (global, hir) in program.globals.iter_ids() {
            let content = self.typed.types.content(self.typed.globals[global]);
            if hir.module != module || hir.constant.is_some() || content == TyId::BOTTOM {
                continue;
            }
            // A variable whose form only this unit knows is not offered.
            let Some(form) = self.variable_form(global) else { continue };
            let shown = self.typed.types.show(program, content);
            let (ex, _) = self.global(global);
            self.global_flag(global);
            let Ex::Static(id) = ex else { continue };
            let symbol = self.unit.statics[id].name.clone();
            let id = self.global_id(global);
            interface.items.push(Item { kind: ItemKind::Variable, symbol, id, form, shown });
        }
        let inst = self.typed.module_instance(module);
        let body = self.function(inst);
        self.drain();
        if let Some(apart) = &mut self.unit.apart {
            apart.init = Some((init, body));
            apart.interface = interface;
        }
    }

    /// Notes the library's variables and the exceptions that the unit has in common with others.
    pub(super) fn export_shared(&mut self) {
        if self.links.exports.is_none() {
            return;
        }
        let program = self.program;
        let mut items = Vec::new();
        let mut only_source = None;
        for (global, hir) in program.globals.iter_ids() {
            let Some(id) = self.statics.get(&global).copied() else { continue };
            if !program.modules[hir.module].is_library {
                continue;
            }
            let content = self.typed.types.content(self.typed.globals[global]);
            let shown = self.typed.types.show(program, content);
            match self.variable_form(global) {
                Some(form) => {
                    let symbol = self.unit.statics[id].name.clone();
                    let id = self.global_id(global);
                    items.push(Item { kind: ItemKind::Library, symbol, id, form, shown });
                }
                None => only_source = Some(only_here(&hir.name, &shown)),
            }
        }
        for class in program.classes.ids() {
            if !self.typed.is_exception(class) || !self.typed.made_classes.contains(&class) {
                continue;
            }
            let (id, shown) = (self.class_id(class), program.classes[class].name.clone());
            match self.exception_form(class) {
                Some(form) => {
                    items.push(Item { kind: ItemKind::Exception, symbol: String::new(), id, form, shown })
                }
                None => only_source = Some(only_here(&shown, "an exception with a function in it")),
            }
        }
        if let Some(apart) = &mut self.unit.apart {
            apart.interface.items.extend(items);
            apart.interface.only_source = apart.interface.only_source.take().or(only_source);
        }
    }

    /// The instance of a function that other units can call: the one its annotations and defaults tell, or the only
    /// one that the module itself calls.
    fn offered_instance(&mut self, func: FuncId) -> Option<(InstId, u64)> {
        let mut found: Option<(InstId, u64)> = None;
        let candidates = self.typed.insts.iter_ids().filter(|(_, inst)| inst.func == func);
        let ids: Vec<InstId> =
            candidates.map(|(id, _)| id).filter(|id| self.typed.reached.contains(id)).collect();
        let is_root = |s: &Self, inst| s.typed.roots.contains(&inst);
        for inst in ids {
            let params = &self.typed.insts[inst].params;
            if params.iter().any(|ty| matches!(*ty, TyId::BOTTOM | TyId::ERROR)) {
                continue;
            }
            let Some(form) = self.instance_form(inst) else { continue };
            if is_root(self, inst) {
                return Some((inst, form));
            }
            if found.is_some_and(|(_, other)| other != form) {
                // Of several that only the module calls none stands out; a root may still follow.
                found = Some((inst, 0));
                continue;
            }
            found = Some((inst, form));
        }
        found.filter(|(_, form)| *form != 0)
    }

    // ---- modules that are compiled elsewhere ----

    /// The function of another unit that is this instance, if there is one.
    pub(super) fn external_function(&mut self, inst: InstId) -> Option<FnId> {
        let func = self.typed.insts[inst].func;
        let program = self.program;
        let hir = &program.funcs[func];
        let links = self.links;
        let interface = links.external(hir.module)?;
        let body = program.modules[hir.module].body == func;
        let symbol = if body {
            interface.init()?
        } else {
            let form = self.instance_form(inst)?;
            let item = interface.find(ItemKind::Function, &self.func_id(func))?;
            (item.form == form).then_some(item.symbol.as_str())?
        };
        if self.unit.funcs.iter().any(|f| f.scope == Scope::External && f.name == symbol) {
            // The same form under other names of structs: C would see two declarations.
            return None;
        }
        let outer = std::mem::replace(&mut self.b, super::Body { inst: Some(inst), ..Default::default() });
        self.declare_params(inst, func);
        let inner = std::mem::replace(&mut self.b, outer);
        let ret = self.typed.insts[inst].ret;
        let ret = self.typed.types.content(ret);
        let result = if body { CType::None } else { self.ctype(ret) };
        let params = inner.vars.len();
        Some(self.unit.funcs.push(Function {
            name: symbol.to_owned(),
            comment: String::new(),
            params,
            vars: inner.vars,
            result,
            body: Vec::new(),
            generator: None,
            guarded: None,
            scope: Scope::External,
            inline: false,
            recursive: false,
            pragmas: (Vec::new(), Vec::new()),
        }))
    }

    /// Name and scope of the variable that keeps a global.
    pub(super) fn static_name(&mut self, global: GlobalId, ty: &CType) -> (String, Scope) {
        let program = self.program;
        let hir = &program.globals[global];
        let links = self.links;
        let module = &program.modules[hir.module];
        if links.apart() && module.is_library {
            self.library_misfits(global);
            return (super::clean_name(&format!("{}_{}", module.name, hir.name)), Scope::Shared);
        }
        if let Some(interface) = links.external(hir.module) {
            let item = interface.find(ItemKind::Variable, &self.global_id(global));
            let form = self.variable_form(global);
            return match item.filter(|item| Some(item.form) == form) {
                Some(item) => (item.symbol.clone(), Scope::External),
                None => {
                    self.variable_misfit(global, item);
                    (self.fresh_name(&hir.name), Scope::External)
                }
            };
        }
        let stem =
            if Some(hir.module) == program.main { self.unit.name.clone() } else { module.name.clone() };
        // What carries nothing at run time is not declared: its name is free.
        if *ty == CType::None && !links.apart() {
            return (String::new(), Scope::Unit);
        }
        let name = self.fresh_name(&format!("{stem}_{}", hir.name));
        (name, if links.exports == Some(hir.module) { Scope::Exported } else { Scope::Unit })
    }

    /// Notes that the unit uses a variable of another in a form that the other does not know.
    fn variable_misfit(&mut self, global: GlobalId, item: Option<&Item>) {
        let program = self.program;
        let hir = &program.globals[global];
        let content = self.typed.types.content(self.typed.globals[global]);
        let (name, now) = (&hir.name, self.typed.types.show(program, content));
        let what = match item {
            None => format!("`{name}` is `{now}`, whose form only the module knows"),
            Some(item) if item.shown == now => {
                format!("`{name}` holds `{now}` with other contents in this program")
            }
            Some(item) => {
                format!("`{name}` is `{now}` in this program, but `{}` in the module alone", item.shown)
            }
        };
        let of_function = now.starts_with("function");
        self.misfits.push(Misfit { module: hir.module, span: Some(hir.span), what, of_function });
    }

    /// Notes which units use a variable of the library in another form than this one.
    fn library_misfits(&mut self, global: GlobalId) {
        let (id, form) = (self.global_id(global), self.variable_form(global));
        for (module, interface) in &self.links.externals {
            if interface.find(ItemKind::Library, &id).is_some_and(|item| Some(item.form) != form) {
                self.misfits.push(Misfit::of(*module, library_what(&id)));
            }
        }
    }

    /// What keeps modules compiled apart from being used in this program, whatever it uses of them.
    pub(super) fn general_misfits(&mut self) -> Vec<Misfit> {
        let links = self.links;
        let mut misfits = Vec::new();
        for (module, interface) in &links.externals {
            let module = *module;
            if let Some(why) = &interface.only_source {
                misfits.push(Misfit::of(module, why.clone()));
            }
            self.shared_misfits(module, interface, &mut misfits);
        }
        misfits
    }

    fn shared_misfits(&mut self, module: ModuleId, interface: &Interface, misfits: &mut Vec<Misfit>) {
        let program = self.program;
        // What this unit uses of the library's variables is compared when it uses it.
        let earlier = self.links.externals.iter().take_while(|(other, _)| *other != module);
        for (_, other) in earlier {
            for item in interface.items.iter().filter(|item| item.kind == ItemKind::Library) {
                if other.find(ItemKind::Library, &item.id).is_some_and(|known| known.form != item.form) {
                    misfits.push(Misfit::of(module, library_what(&item.id)));
                }
            }
        }
        let mut raises = false;
        for class in program.classes.ids() {
            let Some(item) = interface.find(ItemKind::Exception, &self.class_id(class)) else { continue };
            raises = true;
            if Some(item.form) != self.exception_form(class) {
                let what = format!("`{}` has fields of other types in this program", item.shown);
                misfits.push(Misfit::of(module, what));
            }
        }
        if raises && interface.keeps_args != self.typed.uses_args {
            let what = "only one of them looks at the `args` of exceptions".to_owned();
            misfits.push(Misfit::of(module, what));
        }
    }
}

fn library_what(id: &str) -> String {
    format!("the library's variable `{}` has another type in this program", id.trim_start_matches("library:"))
}

fn only_here(name: &str, shown: &str) -> String {
    format!("`{name}` holds {shown}, whose form only the unit knows that makes it")
}
