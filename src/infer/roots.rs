//! Functions that are inferred though nothing calls them: those of a module that is compiled apart. Annotations
//! and defaults say what their parameters are; a function whose parameters stay unknown is left to its callers.

use super::Typed;
use crate::hir::{Annotation, AnnotationKind, ClassId, Default_, FuncId, MethodKind, ModuleId, ParamKind};
use crate::types::{CellOrigin, InstId, Ty, TyId};

/// Which functions of a module are inferred without a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Roots {
    /// Those without parameters and those whose defaults tell the types, too.
    All,
    /// Those with an annotation for each parameter.
    Annotated,
}

impl Typed<'_> {
    /// Infers what a module offers: its body, its constructors, its functions and methods.
    pub(super) fn infer_roots(&mut self, module: ModuleId, roots: Roots) {
        let body = self.module_instance(module);
        self.settle();
        let program = self.program;
        for (class, hir) in program.classes.iter_ids() {
            if hir.module == module && hir.parent.is_none() && hir.enumeration.is_none() {
                self.infer_constructor(body, class, roots);
            }
        }
        self.settle();
        for func in program.funcs.ids() {
            if program.funcs[func].module == module && self.is_offered(func) {
                self.infer_root(func, roots);
            }
        }
        self.settle();
    }

    /// Whether other modules can name a function: it stands at the top of its module or of a class there.
    #[must_use]
    pub fn is_offered(&self, func: FuncId) -> bool {
        let program = self.program;
        let hir = &program.funcs[func];
        let at_top = hir.parent.is_none_or(|parent| program.funcs[parent].name == "<module>");
        let in_top_class = hir.class.is_none_or(|class| program.classes[class].parent.is_none());
        at_top && in_top_class && hir.captures.is_empty() && !hir.name.starts_with('<')
    }

    fn infer_constructor(&mut self, body: InstId, class: ClassId, roots: Roots) {
        let init = self.class_method(class, "__init__");
        let this = self.shared_object(class);
        let params = match init {
            Some(init) if self.in_user_code(init) => match self.root_params(init, Some(this), roots) {
                Some(params) => Some((init, params)),
                None => return,
            },
            // What the library's constructors are given is the caller's affair.
            Some(_) => return,
            None if roots == Roots::All => None,
            None => return,
        };
        self.made_classes.insert(class);
        let f = self.frame(body);
        self.seed_fields(&f, class, this);
        if let Some((init, params)) = params {
            let inst = self.instance(init, None, params, None);
            self.roots.insert(inst);
        }
    }

    fn in_user_code(&self, func: FuncId) -> bool {
        !self.program.modules[self.program.funcs[func].module].is_library
    }

    fn infer_root(&mut self, func: FuncId, roots: Roots) {
        let hir = &self.program.funcs[func];
        let this = match (hir.class, hir.method) {
            (Some(class), MethodKind::Class) => Some(self.types.intern(Ty::Class(class))),
            (Some(class), MethodKind::Plain | MethodKind::Getter | MethodKind::Setter) => {
                if !self.made_classes.contains(&class) || hir.name == "__init__" {
                    return;
                }
                Some(self.shared_object(class))
            }
            _ => None,
        };
        if let Some(params) = self.root_params(func, this, roots) {
            let inst = self.instance(func, None, params, None);
            self.roots.insert(inst);
        }
    }

    fn root_params(&mut self, func: FuncId, this: Option<TyId>, roots: Roots) -> Option<Vec<TyId>> {
        let program = self.program;
        let hir = &program.funcs[func];
        let mut params = Vec::new();
        let mut told = hir.returns.is_some();
        for (n, param) in hir.params.iter().enumerate() {
            let ty = match (this, &param.annotation) {
                (Some(this), _) if n == 0 => this,
                _ if matches!(param.kind, ParamKind::Star | ParamKind::StarStar) => return None,
                (_, Some(annotation)) => {
                    told = true;
                    self.annotated(annotation)?
                }
                (_, None) if roots == Roots::All => match &param.default {
                    Some(Default_::Literal(value)) => self.literal_type(value),
                    _ => return None,
                },
                _ => return None,
            };
            if matches!(ty, TyId::BOTTOM | TyId::ERROR) || (ty == TyId::NONE && param.annotation.is_none()) {
                return None;
            }
            params.push(ty);
        }
        (told || roots == Roots::All).then_some(params)
    }

    /// The type that an annotation names; `None` if it leaves something open.
    fn annotated(&mut self, annotation: &Annotation) -> Option<TyId> {
        Some(match &annotation.kind {
            AnnotationKind::Builtin(name) => match name.as_str() {
                "int" => TyId::INT,
                "float" => TyId::FLOAT,
                "bool" => TyId::BOOL,
                "str" => TyId::STR,
                "bytes" => TyId::BYTES,
                "complex" => TyId::COMPLEX,
                "None" => TyId::NONE,
                _ => return None,
            },
            AnnotationKind::Generic(head, parts) => {
                let mut cells = Vec::new();
                for part in parts {
                    let content = self.annotated(part)?;
                    cells.push(self.types.new_cell(content, CellOrigin::Fixed));
                }
                let ty = match (head.as_str(), cells.as_slice()) {
                    ("list", [item]) => Ty::List(*item),
                    ("set", [item]) => Ty::Set(*item),
                    ("frozenset", [item]) => Ty::FrozenSet(*item),
                    ("tuple...", [item]) => Ty::VarTuple(*item),
                    ("dict", [key, value]) => Ty::Dict(*key, *value),
                    _ => return None,
                };
                self.types.intern(ty)
            }
            AnnotationKind::Tuple(parts) => {
                let items: Option<Vec<TyId>> = parts.iter().map(|part| self.annotated(part)).collect();
                self.types.tuple(&items?)
            }
            AnnotationKind::Union(parts) => {
                let mut union = TyId::BOTTOM;
                for part in parts {
                    let part = self.annotated(part)?;
                    union = self.types.join(union, part);
                }
                union
            }
            AnnotationKind::Class(class) => {
                let hir = &self.program.classes[*class];
                let library = self.program.modules[hir.module].is_library;
                if library || (hir.enumeration.is_none() && !self.made_classes.contains(class)) {
                    return None;
                }
                self.shared_object(*class)
            }
            AnnotationKind::Unknown => return None,
        })
    }
}
