//! The interner of types, the union-find table of cells, and the objects' fields.

use ena::unify::{InPlaceUnificationTable, NoError, UnifyKey, UnifyValue};
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;

use super::{InstId, Ty, TyId};
use crate::arena::{Id, IdVec};
use crate::define_id;
use crate::hir::{ClassId, FuncId};

define_id!(
    /// A family of objects of one class whose fields have the same types.
    pub ObjId, "o"
);

/// A key of the union-find table: the content of a container or field.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct Cell(pub u32);

/// The content of a cell. `ena` merges leaves only; the join of two contents is computed by
/// [`Types::unify`] first, and the newer one wins here.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    ty: TyId,
    version: u32,
}

impl UnifyKey for Cell {
    type Value = Content;
    fn index(&self) -> u32 {
        self.0
    }
    fn from_index(n: u32) -> Self {
        Cell(n)
    }
    fn tag() -> &'static str {
        "Cell"
    }
}

impl UnifyValue for Content {
    type Error = NoError;
    fn unify_values(a: &Self, b: &Self) -> Result<Self, NoError> {
        Ok(if a.version >= b.version { *a } else { *b })
    }
}

/// Where a cell came from: what to specialise further when unlike types meet in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CellOrigin {
    /// A container made in this function.
    Made(FuncId),
    /// A field of this class.
    Field(ClassId),
    /// A module-level variable or nothing that can be split.
    Fixed,
}

/// Facts about a cell, kept at its root.
#[derive(Default, Clone)]
struct CellInfo {
    readers: Vec<InstId>,
    origins: Vec<CellOrigin>,
    /// Whether something may change the length of a list whose items these are.
    resized: bool,
}

/// A family of objects.
#[derive(Clone)]
pub struct Obj {
    /// Their class.
    pub class: ClassId,
    /// Union-find link: families merge when they flow together.
    forward: Option<ObjId>,
    /// Fields met so far.
    pub fields: IndexMap<String, Cell, FxBuildHasher>,
}

/// All types of the program.
pub struct Types {
    interned: IndexSet<Ty, FxBuildHasher>,
    cells: InPlaceUnificationTable<Cell>,
    info: Vec<CellInfo>,
    version: u32,
    objs: IdVec<ObjId, Obj>,
    /// Joins of tuples of unlike lengths made so far, so that the same join is the same type.
    pub(super) tuple_joins: rustc_hash::FxHashMap<(TyId, TyId), TyId>,
    /// The cells into which something is flowing.
    flowing: Vec<Cell>,
    /// What is to flow into such cells afterwards.
    waiting: Vec<(Cell, TyId)>,
    /// Instances whose inputs changed since the driver last looked.
    pub dirty: Vec<InstId>,
    /// Whether ints are of any size (`--int-width=big`).
    pub big: bool,
    /// An int of any size or a float: a power whose exponent may be negative.
    pub int_or_float: TyId,
    /// C types with whose values Python code computes.
    pub(crate) computed: std::collections::BTreeSet<std::rc::Rc<str>>,
}

macro_rules! constants {
    ($($name:ident = $n:literal : $ty:ident),* $(,)?) => {
        #[allow(missing_docs, reason = "each is the type of its name")]
        impl TyId { $(pub const $name: TyId = TyId($n);)* }
        const FIXED: &[Ty] = &[$(Ty::$ty),*];
    };
}
constants! {
    BOTTOM = 0: Bottom, ERROR = 1: Error, NONE = 2: None, BOOL = 3: Bool, INT = 4: Int, FLOAT = 5: Float,
    NUM = 6: Num, COMPLEX = 7: Complex, STR = 8: Str, BYTES = 9: Bytes, BYTEARRAY = 10: ByteArray,
    RANGE = 11: Range, ELLIPSIS = 12: Ellipsis, NOT_IMPLEMENTED = 13: NotImplemented, PTR = 14: Ptr, EXC_CLASS = 15: ExcClass,
    BIG = 16: Big,
}

impl Types {
    /// A table with the constant types.
    #[must_use]
    pub fn new(big: bool) -> Self {
        let interned = FIXED.iter().cloned().collect();
        let mut types = Types {
            interned,
            cells: InPlaceUnificationTable::new(),
            info: Vec::new(),
            version: 0,
            objs: IdVec::new(),
            tuple_joins: rustc_hash::FxHashMap::default(),
            flowing: Vec::new(),
            waiting: Vec::new(),
            dirty: Vec::new(),
            computed: std::collections::BTreeSet::new(),
            big,
            int_or_float: TyId::NUM,
        };
        if big {
            types.int_or_float = types.union(vec![TyId::FLOAT, TyId::BIG]);
        }
        types
    }
    /// The id of a type.
    pub fn intern(&mut self, ty: Ty) -> TyId {
        TyId(self.interned.insert_full(ty).0 as u32)
    }
    /// The type of an id.
    #[must_use]
    pub fn get(&self, id: TyId) -> &Ty {
        &self.interned[id.0 as usize]
    }
    /// A tuple type.
    pub fn tuple(&mut self, items: &[TyId]) -> TyId {
        self.intern(Ty::Tuple(items.into()))
    }

    /// A new cell.
    pub fn new_cell(&mut self, content: TyId, origin: CellOrigin) -> Cell {
        let cell = self.cells.new_key(Content { ty: content, version: 0 });
        self.info.push(CellInfo { readers: Vec::new(), origins: vec![origin], resized: false });
        cell
    }
    /// The representative of a cell.
    pub fn root(&mut self, cell: Cell) -> Cell {
        self.cells.find(cell)
    }
    /// The content of a cell.
    pub fn content(&mut self, cell: Cell) -> TyId {
        self.cells.probe_value(cell).ty
    }
    /// The content of a cell, for an instance that must be inferred again when it changes.
    pub fn read(&mut self, cell: Cell, reader: InstId) -> TyId {
        let root = self.cells.find(cell);
        let readers = &mut self.info[root.0 as usize].readers;
        if readers.last() != Some(&reader) && !readers.contains(&reader) {
            readers.push(reader);
        }
        self.cells.probe_value(root).ty
    }
    /// Where a cell's parts came from.
    pub fn origins(&mut self, cell: Cell) -> &[CellOrigin] {
        let root = self.cells.find(cell);
        &self.info[root.0 as usize].origins
    }
    /// Notes that something may change the length of the lists whose items are in a cell.
    pub fn resize(&mut self, cell: Cell) {
        let root = self.cells.find(cell);
        self.info[root.0 as usize].resized = true;
    }
    /// Whether lists whose items are in a cell keep their length for ever: they are fixed.
    pub fn is_fixed(&mut self, cell: Cell) -> bool {
        let root = self.cells.find(cell);
        !self.info[root.0 as usize].resized
    }
    /// Number of cells ever made.
    #[must_use]
    pub fn cell_count(&self) -> u32 {
        self.info.len() as u32
    }

    fn set_content(&mut self, root: Cell, ty: TyId) {
        self.version += 1;
        self.cells.union_value(root, Content { ty, version: self.version });
        self.wake(root);
    }
    fn wake(&mut self, root: Cell) {
        let readers = std::mem::take(&mut self.info[root.0 as usize].readers);
        self.dirty.extend(readers.iter().copied());
        self.info[root.0 as usize].readers = readers;
    }

    /// Lets values of a type flow into a cell.
    pub fn flow(&mut self, cell: Cell, ty: TyId) {
        // A type that contains itself flows into its own cell on the way: later, when the cell has its new content.
        let root = self.cells.find(cell);
        if self.flowing.iter().any(|cell| self.cells.find(*cell) == root) {
            self.waiting.push((root, ty));
            return;
        }
        self.flowing.push(root);
        self.flow_now(root, ty);
        self.flowing.pop();
        if self.flowing.is_empty() {
            while let Some((cell, ty)) = self.waiting.pop() {
                self.flow(cell, ty);
            }
        }
    }

    fn flow_now(&mut self, root: Cell, ty: TyId) {
        let old = self.cells.probe_value(root).ty;
        let new = self.join(old, ty);
        let root = self.cells.find(root);
        let now = self.cells.probe_value(root).ty;
        let new = if now == old { new } else { self.join(now, new) };
        if new != now {
            self.set_content(root, new);
        }
    }

    /// Makes two cells one.
    pub fn unify(&mut self, a: Cell, b: Cell) {
        let (a, b) = (self.cells.find(a), self.cells.find(b));
        if a == b {
            return;
        }
        let (ta, tb) = (self.cells.probe_value(a).ty, self.cells.probe_value(b).ty);
        // Link first: a cyclic structure then meets itself already unified.
        self.cells.union(a, b);
        let root = self.cells.find(a);
        let other = if root == a { b } else { a };
        let joined = self.join(ta, tb);
        let (keep, gone) = if root == a { (ta, tb) } else { (tb, ta) };
        let moved = std::mem::take(&mut self.info[other.0 as usize]);
        if joined != keep {
            self.wake(root);
        }
        if joined != gone {
            self.dirty.extend(moved.readers.iter().copied());
        }
        let info = &mut self.info[root.0 as usize];
        info.resized |= moved.resized;
        for reader in moved.readers {
            if !info.readers.contains(&reader) {
                info.readers.push(reader);
            }
        }
        for origin in moved.origins {
            if !info.origins.contains(&origin) {
                info.origins.push(origin);
            }
        }
        self.flow(root, joined);
    }

    /// A new family of objects.
    pub fn new_obj(&mut self, class: ClassId) -> ObjId {
        self.objs.push(Obj { class, forward: None, fields: IndexMap::default() })
    }
    /// The representative of a family.
    #[must_use]
    pub fn obj_root(&self, mut id: ObjId) -> ObjId {
        while let Some(next) = self.objs[id].forward {
            id = next;
        }
        id
    }
    /// The family.
    #[must_use]
    pub fn obj(&self, id: ObjId) -> &Obj {
        &self.objs[self.obj_root(id)]
    }
    /// All families that were not merged into another.
    pub fn obj_roots(&self) -> Vec<ObjId> {
        self.objs.ids().filter(|id| self.objs[*id].forward.is_none()).collect()
    }
    /// Records a field's cell.
    pub fn add_field(&mut self, id: ObjId, name: &str, cell: Cell) {
        let root = self.obj_root(id);
        self.objs[root].fields.insert(name.to_owned(), cell);
    }
    /// Merges two families of the same class.
    pub fn merge_objs(&mut self, a: ObjId, b: ObjId) {
        let (a, b) = (self.obj_root(a), self.obj_root(b));
        if a == b {
            return;
        }
        let (keep, gone) = if a.index() < b.index() { (a, b) } else { (b, a) };
        self.objs[gone].forward = Some(keep);
        let fields = std::mem::take(&mut self.objs[gone].fields);
        for (name, cell) in fields {
            if let Some(mine) = self.objs[keep].fields.get(&name).copied() {
                self.unify(mine, cell);
            } else {
                self.objs[keep].fields.insert(name, cell);
            }
        }
    }
}
