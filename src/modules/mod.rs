//! Modules: from the files on the command line to the whole program. Parses them, follows their imports
//! (see [`find`]), checks import circles (see [`graph`]) and has everything lowered.

mod find;
mod graph;
mod library;
mod needed;

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use needed::Needed;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::arena::Id;
use crate::diag::{Diagnostics, Severity, suggest};
use crate::hir::lower::{self, ImportTarget, Unit, special};
use crate::hir::{Dialect, LeftOut, ModuleId, Program, builtins, codes};
use crate::input;
use crate::options::Options;
use crate::parallel;
use crate::source::{SourceMap, Span};
use crate::syntax::{self, ast};

pub use library::{library, library_names};

/// How much of the library is loaded.
#[derive(Clone, Copy, Debug)]
pub enum Extent<'a> {
    /// All of the modules that the program imports.
    Whole,
    /// What the program can name, and these names.
    Needed(&'a [&'static str]),
}

/// A module that was compiled before: its source is in its object file.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Dotted name.
    pub name: String,
    /// The source file it was made from, for messages.
    pub path: String,
    /// Its source.
    pub text: String,
    /// Whether it is a package.
    pub is_package: bool,
    /// The object file or archive it is in, for messages.
    pub origin: String,
}

/// Loads the program: `files` as given by the user, `main_file` the one that runs (else the only or last
/// one). Imports are looked for among the `compiled` modules, next to the importing file, in
/// `options.import_dirs` and in the library.
pub fn load(
    files: &[PathBuf],
    main_file: Option<&Path>,
    compiled: &[Compiled],
    options: &Options,
    extent: Extent<'_>,
    sources: &mut SourceMap,
    diags: &mut Diagnostics,
) -> Program {
    let mut loader = Loader::new(options, sources, diags);
    loader.compiled = compiled;
    loader.extent = extent;
    for path in files {
        loader.given(path);
    }
    let main = match main_file {
        Some(path) => Some(loader.given(path)),
        None => files.last().map(|path| loader.given(path)),
    };
    let mut program = loader.finish(main);
    // Objects that were compiled before keep no record of what was being handled.
    program.chains &= compiled.is_empty();
    program
}

/// A module with more statements than this takes so long to free that another thread shall do it.
const LARGE: usize = 2_000;

/// What a program that looks at the records of what was being handled has in its text.
const CONTEXT_WORDS: &[&str] = &[
    "__cause__",
    "__context__",
    "__suppress_context__",
    "__notes__",
    "add_note",
    "exc_info",
    "exception()",
    "import exception",
    "format_exc",
    "print_exc",
];

/// Loads one module and what it imports. The program's main module is one that does nothing but import it.
pub fn load_module(
    path: &Path,
    compiled: &[Compiled],
    options: &Options,
    sources: &mut SourceMap,
    diags: &mut Diagnostics,
) -> (Program, ModuleId) {
    let mut loader = Loader::new(options, sources, diags);
    loader.compiled = compiled;
    let (name, top) = dotted_name(path);
    let is_package = path.file_name().is_some_and(|file| file == "__init__.py");
    let dir = path.parent().map(Path::to_owned);
    // Its packages come first: relative imports count from them.
    let mut package = None;
    for (end, _) in name.match_indices('.') {
        let prefix = &name[..end];
        package = match package {
            None => loader.named(prefix, std::slice::from_ref(&top)),
            Some(package) => loader.child(package, prefix),
        };
    }
    let found = find::read(path, dir.clone().filter(|_| is_package));
    let id = loader.add(name.clone(), found, dir);
    let dialect = loader.units[id.index()].parsed.dialect;
    let found = find::Found {
        path: format!("<import of {name}>"),
        text: Ok(format!("import {name}\n")),
        package_dir: None,
        is_library: false,
    };
    let main = loader.add_in("__main__".to_owned(), found, Some(top), Some(dialect));
    let mut program = loader.finish(Some(main));
    program.chains = false;
    (program, id)
}

/// The name under which a file is imported, and the directory in which its first part is: a file beside an
/// `__init__.py` belongs to a package.
#[must_use]
pub fn dotted_name(path: &Path) -> (String, PathBuf) {
    let stem = path.file_stem().map_or_else(|| "main".to_owned(), |s| s.to_string_lossy().into_owned());
    let full = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut parts = if stem == "__init__" { Vec::new() } else { vec![stem] };
    let mut dir = full.parent();
    while let Some(package) = dir.filter(|dir| dir.join("__init__.py").is_file()) {
        let Some(name) = package.file_name() else { break };
        parts.insert(0, name.to_string_lossy().into_owned());
        dir = package.parent();
    }
    // As the user wrote it: messages name files by what is found from here.
    let up = parts.len() - usize::from(path.file_stem().is_none_or(|stem| stem != "__init__"));
    let written = path.parent().unwrap_or(Path::new(""));
    let top = (0..up).try_fold(written, |dir, _| dir.parent());
    let top = top.map_or_else(|| dir.unwrap_or(Path::new(".")).to_owned(), Path::to_owned);
    (parts.join("."), top)
}

/// Loads a program from its text; imports come from the library only.
pub fn load_source(
    text: &str,
    options: &Options,
    sources: &mut SourceMap,
    diags: &mut Diagnostics,
) -> Program {
    load_sources(&[("main", text)], options, sources, diags)
}

/// Loads a program of several modules from their texts, the main one first. A module `builtins` replaces
/// the library's.
pub fn load_sources(
    texts: &[(&str, &str)],
    options: &Options,
    sources: &mut SourceMap,
    diags: &mut Diagnostics,
) -> Program {
    let mut loader = Loader::new(options, sources, diags);
    loader.texts = texts.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect();
    let main = texts.first().and_then(|(name, _)| loader.named(name, &[]));
    loader.finish(main)
}

struct Loader<'l> {
    options: &'l Options,
    sources: &'l mut SourceMap,
    diags: &'l mut Diagnostics,
    units: Vec<Unit>,
    /// Directory of each unit's file, and for packages the directory of its submodules.
    places: Vec<Place>,
    /// Modules by dotted name and, for files, by path.
    by_name: IndexMap<String, ModuleId>,
    by_path: FxHashMap<PathBuf, ModuleId>,
    texts: IndexMap<String, String>,
    compiled: &'l [Compiled],
    builtins: Option<ModuleId>,
    edges: Vec<graph::Edge>,
    extent: Extent<'l>,
    /// Library modules that are not read yet: what is needed of them depends on the program's own.
    unread: Vec<ModuleId>,
}

#[derive(Clone, Default)]
struct Place {
    dir: Option<PathBuf>,
    package_dir: Option<PathBuf>,
    is_package: bool,
}

impl<'l> Loader<'l> {
    fn new(options: &'l Options, sources: &'l mut SourceMap, diags: &'l mut Diagnostics) -> Self {
        Self {
            options,
            sources,
            diags,
            units: Vec::new(),
            places: Vec::new(),
            by_name: IndexMap::new(),
            by_path: FxHashMap::default(),
            texts: IndexMap::new(),
            compiled: &[],
            builtins: None,
            edges: Vec::new(),
            extent: Extent::Whole,
            unread: Vec::new(),
        }
    }

    fn finish(mut self, main: Option<ModuleId>) -> Program {
        self.builtins = self.named("builtins", &[]);
        // Units grow while their imports are followed.
        let mut n = 0;
        while n < self.units.len() {
            self.follow(ModuleId::from_index(n));
            n += 1;
        }
        let left_out = self.read_library();
        graph::check(&self.units, main, &self.edges, self.diags);
        let mut records = lower::Records::default();
        for unit in self.units.iter().filter(|unit| !unit.is_library) {
            records.note_reads(&self.sources.file(unit.file).text);
        }
        let asks_members = self.units.iter().any(|u| u.asks_members);
        let asks_wrapped = self.units.iter().any(|u| u.asks_wrapped);
        for n in (0..self.units.len()).rev() {
            self.units[n].asks_members = asks_members;
            self.units[n].asks_wrapped = asks_wrapped;
            lower::expand(&mut self.units[n], &mut records, self.diags);
        }
        // Statements with syntax errors are missing from the tree; the names they bind would be reported.
        if self
            .diags
            .list()
            .iter()
            .any(|d| d.severity == Severity::Error && d.code.0 < codes::UNDEFINED_NAME.0)
        {
            return Program::default();
        }
        let program = lower::lower(&self.units, self.sources, main, self.builtins, left_out, self.diags);
        let trees: Vec<Vec<ast::Stmt>> = self.units.drain(..).map(|unit| unit.parsed.body).collect();
        if trees.iter().any(|tree| tree.len() > LARGE) {
            parallel::free(trees);
        }
        program
    }

    /// Reads what is needed of the library modules that wait, and of those that they import.
    fn read_library(&mut self) -> LeftOut {
        let Extent::Needed(more) = self.extent else { return LeftOut::default() };
        // Before errors are told all of it is read.
        let needed = if self.diags.has_errors() { Needed::default() } else { self.needed(more) };
        let mut n = 0;
        while n < self.unread.len() {
            let id = self.unread[n];
            let unit = &self.units[id.index()];
            let holes = needed.holes(&unit.name);
            self.units[id.index()].parsed =
                syntax::parse_without(unit.file, self.sources, &holes, self.diags);
            self.follow(id);
            n += 1;
        }
        needed.left_out()
    }

    /// What the program's own modules can name of the library, and what `more` leads to.
    fn needed(&self, more: &[&'static str]) -> Needed {
        let mut names: FxHashSet<&str> = more.iter().copied().collect();
        for unit in self.units.iter().filter(|unit| !unit.is_library) {
            needed::names_in(&self.sources.file(unit.file).text, &mut |word| {
                names.insert(word);
            });
        }
        Needed::by(names, self.unread.iter().map(|id| self.units[id.index()].name.as_str()))
    }

    /// A file of the command line.
    fn given(&mut self, path: &Path) -> ModuleId {
        let key = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if let Some(id) = self.by_path.get(&key) {
            return *id;
        }
        let name = path.file_stem().map_or_else(|| "main".to_owned(), |s| s.to_string_lossy().into_owned());
        let found = find::read(path, None);
        self.add(name, found, path.parent().map(Path::to_owned))
    }

    /// A module by its full dotted name; loads it if it is there.
    fn named(&mut self, name: &str, dirs: &[PathBuf]) -> Option<ModuleId> {
        if let Some(id) = self.by_name.get(name) {
            return Some(*id);
        }
        if let Some(id) = self.compiled_before(name) {
            return Some(id);
        }
        let found = match self.texts.get(name) {
            Some(text) => {
                let prefix = format!("{name}.");
                let is_package = self.texts.keys().any(|k| k.starts_with(&prefix));
                find::Found {
                    path: format!("{name}.py"),
                    text: Ok(text.clone()),
                    package_dir: is_package.then(PathBuf::new),
                    is_library: false,
                }
            }
            None if !self.texts.is_empty() => find::from_library(name)?,
            None => find::find(name, dirs)?,
        };
        let dir = Path::new(&found.path).parent().map(Path::to_owned);
        Some(self.add(name.to_owned(), found, dir))
    }

    /// A module from an object file. A package need not have one: it is there if one of its modules is.
    fn compiled_before(&mut self, name: &str) -> Option<ModuleId> {
        let at = self.compiled.iter().position(|module| module.name == name);
        let prefix = format!("{name}.");
        let first = at.or_else(|| self.compiled.iter().position(|m| m.name.starts_with(&prefix)))?;
        let module = &self.compiled[first];
        let dir = Path::new(&module.path).parent().map(Path::to_owned);
        let found = match at {
            Some(_) => find::Found {
                path: module.path.clone(),
                text: Ok(module.text.clone()),
                package_dir: dir.clone().filter(|_| module.is_package),
                is_library: false,
            },
            None => find::Found {
                path: format!("{}/__init__.py", name.replace('.', "/")),
                text: Ok(String::new()),
                package_dir: Some(PathBuf::from(name.replace('.', "/"))),
                is_library: false,
            },
        };
        let id = self.add(name.to_owned(), found, dir);
        self.units[id.index()].compiled = at;
        Some(id)
    }

    fn add(&mut self, name: String, found: find::Found, dir: Option<PathBuf>) -> ModuleId {
        let dialect = if found.is_library { None } else { self.options.dialect };
        self.add_in(name, found, dir, dialect)
    }

    fn add_in(
        &mut self,
        name: String,
        found: find::Found,
        dir: Option<PathBuf>,
        dialect: Option<Dialect>,
    ) -> ModuleId {
        let id = ModuleId::from_index(self.units.len());
        let key = Path::new(&found.path).canonicalize().unwrap_or_else(|_| PathBuf::from(&found.path));
        if let Some(known) = self.by_path.get(&key).filter(|_| !found.is_library && self.texts.is_empty()) {
            let known = *known;
            self.by_name.insert(name, known);
            return known;
        }
        let text = match found.text {
            Ok(text) => text,
            Err(problem) => {
                input::report(Path::new(&found.path), &problem, None, self.sources, self.diags);
                String::new()
            }
        };
        let file = self.sources.add(found.path, text);
        let text = &self.sources.file(file).text;
        let asks_members = text.contains("__members__");
        let asks_wrapped = !found.is_library && text.contains("__wrapped__");
        // The library defines what the programs ask for.
        let asks_context = !found.is_library && CONTEXT_WORDS.iter().any(|word| text.contains(word));
        let names_descriptors = text.contains("def __set_name__");
        let answers_any_name = text.contains("def __getattr__");
        let asks_groups = !found.is_library
            && ["ExceptionGroup", "except*", "except *"].iter().any(|word| text.contains(word));
        let parsed = if found.is_library && matches!(self.extent, Extent::Needed(_)) {
            self.unread.push(id);
            syntax::Parsed::default()
        } else {
            syntax::parse(file, self.sources, dialect, self.diags)
        };
        let is_library = found.is_library || parsed.is_library;
        self.by_name.insert(name.clone(), id);
        self.by_path.insert(key, id);
        let is_package = found.package_dir.is_some();
        self.places.push(Place { dir, package_dir: found.package_dir, is_package });
        self.units.push(Unit {
            name,
            file,
            parsed,
            is_library,
            compiled: None,
            imports: FxHashMap::default(),
            specials: FxHashMap::default(),
            generated: FxHashMap::default(),
            enums: FxHashMap::default(),
            asks_members,
            asks_wrapped,
            asks_context,
            names_descriptors: names_descriptors && !is_library,
            answers_any_name: answers_any_name && !is_library,
            asynchronous: rustc_hash::FxHashSet::default(),
            made_classes: rustc_hash::FxHashSet::default(),
        });
        if asks_groups {
            self.named(special::GROUPS, &[]);
        }
        id
    }

    /// Finds everything a unit imports.
    fn follow(&mut self, id: ModuleId) {
        let body = std::mem::take(&mut self.units[id.index()].parsed.body);
        self.imports(id, &body, Context::default());
        for stmt in &body {
            if let ast::Stmt::ImportFrom(import) = stmt
                && import.names.iter().any(|a| a.name.as_str() == "*")
            {
                self.special_names(id, &body, import);
            }
        }
        self.units[id.index()].parsed.body = body;
    }

    fn imports(&mut self, id: ModuleId, body: &[ast::Stmt], context: Context) {
        for stmt in body {
            match stmt {
                ast::Stmt::Import(s) => self.import(id, s, context),
                ast::Stmt::ImportFrom(s) => self.import_from(id, s, context),
                ast::Stmt::FunctionDef(s) => self.imports(id, &s.body, Context { deferred: true, ..context }),
                ast::Stmt::ClassDef(s) => {
                    let of_texts = |base: &ast::Expr| match base {
                        ast::Expr::Name(n) => n.id.as_str() == "StrEnum",
                        ast::Expr::Attribute(a) => a.attr.as_str() == "StrEnum",
                        _ => false,
                    };
                    if s.bases.iter().any(|base| special::is_built_in_base(base) || of_texts(base)) {
                        self.named(special::BASES, &[]);
                    }
                    // `collections.abc.Sequence` where only `collections` is imported, `typing.Sequence`.
                    if s.bases.iter().any(special::may_be_abstract_class) {
                        self.named(special::ABSTRACT, &[]);
                    }
                    self.imports(id, &s.body, context);
                }
                ast::Stmt::If(s) => {
                    let checking = special::is_type_checking(&s.test);
                    self.imports(id, &s.body, Context { checking: context.checking || checking, ..context });
                    self.imports(id, &s.orelse, context);
                }
                ast::Stmt::For(s) => {
                    self.imports(id, &s.body, context);
                    self.imports(id, &s.orelse, context);
                }
                ast::Stmt::While(s) => {
                    self.imports(id, &s.body, context);
                    self.imports(id, &s.orelse, context);
                }
                ast::Stmt::With(s) => self.imports(id, &s.body, context),
                ast::Stmt::Match(s) => s.cases.iter().for_each(|c| self.imports(id, &c.body, context)),
                ast::Stmt::Try(s) => {
                    let soft = context.soft || s.handlers.iter().any(catches_import_error);
                    self.imports(id, &s.body, Context { soft, ..context });
                    for ast::ExceptHandler::ExceptHandler(handler) in &s.handlers {
                        self.imports(id, &handler.body, context);
                    }
                    self.imports(id, &s.orelse, context);
                    self.imports(id, &s.finalbody, context);
                }
                _ => {}
            }
        }
    }

    fn import(&mut self, id: ModuleId, import: &ast::StmtImport, context: Context) {
        for alias in &import.names {
            let span = self.span(id, alias);
            let mut name = alias.name.as_str();
            if name == "collections.abc" {
                self.named(special::ABSTRACT, &[]);
                if alias.asname.is_none() {
                    // What is in it is found as an attribute of `collections`.
                    name = "collections";
                }
            }
            let first = name.split('.').next().unwrap_or_default();
            let local = alias.asname.as_ref().map_or(first, |a| a.as_str());
            let known = special::MODULES.contains(&name) || special::NAMES.iter().any(|(m, _)| *m == name);
            if known {
                let entry = (name.to_owned(), String::new());
                self.units[id.index()].specials.insert(local.to_owned(), entry);
            }
            if context.checking || special::MODULES.contains(&name) {
                continue;
            }
            self.absolute(id, name, span, context);
        }
    }

    fn import_from(&mut self, id: ModuleId, import: &ast::StmtImportFrom, context: Context) {
        let key = lower::from_key(import);
        let span = self.span(id, import);
        let mut ordinary = false;
        for alias in &import.names {
            if alias.name.as_str() == "*" && (special::is_special(&key, "*") || special::has_names(&key)) {
                ordinary |= !special::MODULES.contains(&key.as_str());
            } else if special::is_special(&key, &alias.name) {
                if special::is_abstract_class(&key, &alias.name) || alias.name.as_str() == "abc" {
                    self.named(special::ABSTRACT, &[]);
                }
                let local = alias.asname.as_ref().unwrap_or(&alias.name).to_string();
                let entry = match alias.name.as_str() {
                    "abc" => ("collections.abc".to_owned(), String::new()),
                    name => (key.clone(), name.to_owned()),
                };
                self.units[id.index()].specials.insert(local, entry);
            } else {
                ordinary = true;
            }
        }
        if context.checking || !ordinary {
            return;
        }
        let level = key.len() - key.trim_start_matches('.').len();
        let module = if level == 0 {
            self.absolute(id, &key, span, context)
        } else {
            self.relative(id, &key, level, span, context)
        };
        let Some(module) = module else {
            // Nobody knows what it would have brought.
            if import.names.iter().any(|alias| alias.name.as_str() == "*") {
                self.units[id.index()].parsed.lost.insert("*".to_owned());
            }
            return;
        };
        let asked = self.edges.len();
        // `from package import module`
        let mut children: Vec<&str> = Vec::new();
        if self.places[module.index()].is_package {
            let package = self.units[module.index()].name.clone();
            for alias in &import.names {
                let child = lower::join(&package, &alias.name);
                // What the package itself binds comes before its modules.
                let imports_child =
                    |s: &ast::Stmt| matches!(s, ast::Stmt::ImportFrom(i) if i.module.is_none());
                let body = &self.units[module.index()].parsed.body;
                let bound =
                    module != id && body.iter().any(|s| graph::binds(s, &alias.name) && !imports_child(s));
                if alias.name.as_str() == "*" || bound {
                    continue;
                }
                if let Some(found) = self.child(module, &child) {
                    let key = lower::join(&key, &alias.name);
                    self.units[id.index()].imports.insert(key, ImportTarget::Module(found));
                    self.edge(id, found, span, context);
                    children.push(&alias.name);
                }
            }
        }
        if let Some(edge) = self.edges[..asked].last_mut()
            && edge.from == id
            && edge.to == module
            && edge.span == span
        {
            let names = import.names.iter().map(|a| a.name.as_str()).filter(|n| !children.contains(n));
            edge.names = names.map(str::to_owned).collect();
        }
    }

    /// `from module import *`: the special names that it brings, but for those that the program gives another meaning.
    fn special_names(&mut self, id: ModuleId, body: &[ast::Stmt], import: &ast::StmtImportFrom) {
        let key = lower::from_key(import);
        for name in special::public_names(&key) {
            let is_bound = body.iter().any(|s| match s {
                ast::Stmt::ImportFrom(other) => {
                    // `Counter` and its like are classes in `collections` and mere names in `typing`.
                    let has_class = lower::from_key(other) == "collections"
                        && matches!(name, "ChainMap" | "Counter" | "OrderedDict");
                    let names = other.names.iter().map(|a| a.asname.as_ref().unwrap_or(&a.name).as_str());
                    other.range != import.range
                        && names.into_iter().any(|n| n == name || n == "*" && has_class)
                }
                other => graph::binds(other, name),
            });
            if is_bound {
                continue;
            }
            if special::is_abstract_class(&key, name) {
                self.named(special::ABSTRACT, &[]);
            }
            let entry = (key.clone(), name.to_owned());
            self.units[id.index()].specials.entry(name.to_owned()).or_insert(entry);
        }
    }

    /// A submodule of a package, by its full name.
    fn child(&mut self, package: ModuleId, name: &str) -> Option<ModuleId> {
        if let Some(id) = self.by_name.get(name) {
            return Some(*id);
        }
        if let Some(id) = self.compiled_before(name) {
            return Some(id);
        }
        if !self.texts.is_empty() || self.units[package.index()].is_library {
            return self.named(name, &[]);
        }
        let dir = self.places[package.index()].package_dir.clone()?;
        let last = name.rsplit('.').next().unwrap_or_default();
        let found = find::at(&dir.join(last))?;
        Some(self.add(name.to_owned(), found, Some(dir)))
    }

    fn dirs(&self, id: ModuleId) -> Vec<PathBuf> {
        let mut dirs = Vec::new();
        // Absolute names of a module inside a package start at the package's top.
        let depth = self.units[id.index()].name.matches('.').count();
        if let Some(dir) = &self.places[id.index()].dir {
            let up = if self.places[id.index()].is_package { depth + 1 } else { depth };
            let top = (0..up).try_fold(dir.as_path(), |d, _| d.parent());
            dirs.extend(top.map(Path::to_owned));
            if !dirs.contains(dir) && up == 0 {
                dirs.push(dir.clone());
            }
        }
        dirs.extend(self.options.import_dirs.iter().cloned());
        dirs
    }

    fn named_near(&mut self, id: ModuleId, name: &str) -> Option<ModuleId> {
        let dirs = self.dirs(id);
        self.named(name, &dirs)
    }

    /// Loads `a`, `a.b`, `a.b.c`.
    fn absolute(&mut self, id: ModuleId, name: &str, span: Span, context: Context) -> Option<ModuleId> {
        if name == "doctest" && !self.units[id.index()].is_library {
            self.diags
                .warning(codes::DOCTEST, span, "examples in docstrings are not run")
                .help("write `assert` statements, or run `python3 -m doctest` on the file");
        }
        let mut parent: Option<ModuleId> = None;
        let ends = name.match_indices('.').map(|(n, _)| n).chain([name.len()]);
        for end in ends.collect::<Vec<_>>() {
            let prefix = &name[..end];
            let found = match parent {
                None => self.named_near(id, prefix),
                Some(package) => self.child(package, prefix),
            };
            let Some(found) = found else {
                self.missing(id, name, span, context);
                self.units[id.index()].imports.insert(name.to_owned(), ImportTarget::Missing);
                return None;
            };
            self.units[id.index()].imports.insert(prefix.to_owned(), ImportTarget::Module(found));
            self.edge(id, found, span, context);
            parent = Some(found);
        }
        parent
    }

    /// `from ..a import b`.
    fn relative(
        &mut self,
        id: ModuleId,
        key: &str,
        level: usize,
        span: Span,
        context: Context,
    ) -> Option<ModuleId> {
        let own = self.units[id.index()].name.clone();
        let up = if self.places[id.index()].is_package { level - 1 } else { level };
        let mut parts: Vec<&str> = own.split('.').collect();
        let tail = key.trim_start_matches('.');
        if up >= parts.len() && !(up == parts.len() && !tail.is_empty()) {
            self.diags
                .error(codes::NO_MODULE, span, "a relative import goes above the top of the package")
                .help("write the module's full name");
            self.units[id.index()].imports.insert(key.to_owned(), ImportTarget::Missing);
            return None;
        }
        parts.truncate(parts.len() - up);
        let base = parts.join(".");
        let mut name = base.clone();
        let mut module = self.by_name.get(&base).copied();
        for part in tail.split('.').filter(|p| !p.is_empty()) {
            name = lower::join(&name, part);
            module = match module {
                Some(package) => self.child(package, &name),
                None => self.named_near(id, &name),
            };
            if module.is_none() {
                break;
            }
        }
        let target = match module {
            Some(found) => {
                self.edge(id, found, span, context);
                ImportTarget::Module(found)
            }
            None => {
                self.missing(id, &name, span, context);
                ImportTarget::Missing
            }
        };
        self.units[id.index()].imports.insert(key.to_owned(), target);
        module
    }

    fn edge(&mut self, from: ModuleId, to: ModuleId, span: Span, context: Context) {
        if !context.deferred {
            self.edges.push(graph::Edge { from, to, span, names: Vec::new() });
        }
    }

    fn missing(&mut self, id: ModuleId, name: &str, span: Span, context: Context) {
        if context.soft {
            return;
        }
        let first = name.split('.').next().unwrap_or_default();
        if builtins::REFUSED_MODULES.contains(&first) && library(first).is_none() {
            self.diags
                .error(codes::REFUSED_MODULE, span, format!("Python's module `{name}` is not compiled"))
                .help(format!("write what you need of it in a module of your own, or guard it: `try: import {first}` … `except ImportError:`"));
            return;
        }
        let dirs = self.dirs(id);
        let known = find::known(&dirs);
        let meant = suggest(first, known.iter().map(String::as_str));
        let mut places: Vec<String> = Vec::new();
        for dir in &dirs {
            let text = if dir.as_os_str().is_empty() { ".".to_owned() } else { dir.display().to_string() };
            if !places.contains(&text) {
                places.push(text);
            }
        }
        for module in self.compiled {
            if !places.contains(&module.origin) {
                places.push(module.origin.clone());
            }
        }
        let message = self.diags.error(codes::NO_MODULE, span, format!("there is no module `{name}`"));
        message.label("imported here");
        if let Some(meant) = meant {
            message.help(format!("did you mean `{meant}`?"));
        }
        let places: Vec<String> = places.iter().map(|place| format!("`{place}`")).collect();
        message.help(format!("looked in {} and in the library", places.join(", ")));
        message.help("add a directory to the search with `-i`");
    }

    fn span(&self, id: ModuleId, node: &impl ast::Ranged) -> Span {
        Span::new(self.units[id.index()].file, node.start().into(), node.end().into())
    }
}

/// Where an import statement stands.
#[derive(Clone, Copy, Default)]
struct Context {
    /// Inside `try` with a handler for `ImportError`: the module may be missing.
    soft: bool,
    /// Inside a function: runs later or never.
    deferred: bool,
    /// Under `if TYPE_CHECKING`: never runs.
    checking: bool,
}

fn catches_import_error(handler: &ast::ExceptHandler) -> bool {
    let ast::ExceptHandler::ExceptHandler(handler) = handler;
    let names = |e: &ast::Expr| matches!(e, ast::Expr::Name(n) if matches!(n.id.as_str(), "ImportError" | "ModuleNotFoundError" | "Exception"));
    match handler.type_.as_deref() {
        None => true,
        Some(ast::Expr::Tuple(t)) => t.elts.iter().any(names),
        Some(other) => names(other),
    }
}
