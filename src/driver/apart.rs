//! Modules compiled apart: the object files and archives they are in, whether they fit together and fit the program.

use std::fs;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::vipera::{self, Problem, Record, Setting};
use crate::diag::{Code, Diagnostics};
use crate::hir::{ModuleId, Program};
use crate::infer::Roots;
use crate::input;
use crate::modules::Compiled;
use crate::olympus::interface::hash;
use crate::olympus::{Links, Misfit};
use crate::options::Build;

/// A module that was compiled before.
#[derive(Debug)]
pub struct Module {
    /// What its object file says about it.
    pub record: Record,
    /// The object file; for a member of an archive, the archive.
    pub file: PathBuf,
    /// The member of the archive.
    pub member: Option<String>,
}

impl Module {
    /// The object file as messages name it.
    #[must_use]
    pub fn origin(&self) -> String {
        match &self.member {
            Some(member) => format!("{}({member})", self.file.display()),
            None => self.file.display().to_string(),
        }
    }

    /// The module as the loader takes it.
    #[must_use]
    pub fn source(&self) -> Compiled {
        Compiled {
            name: self.record.module.clone(),
            path: self.record.path.clone(),
            text: self.record.source.clone(),
            is_package: self.record.is_package,
            origin: self.file.display().to_string(),
        }
    }
}

/// The modules in the objects of `-m` and in the archives of `-cl`.
pub fn gather(build: &Build, diags: &mut Diagnostics) -> Vec<Module> {
    let mut modules = Vec::new();
    for path in &build.vipera_modules {
        match fs::read(path) {
            Ok(bytes) => match vipera::records(&bytes) {
                Ok(records) => {
                    for record in records {
                        let module = Module { record, file: path.clone(), member: None };
                        check_setting(&module, build, diags);
                        modules.push(module);
                    }
                }
                Err(problem) => report(&path.display().to_string(), &problem, diags),
            },
            Err(error) => {
                let text =
                    format!("cannot read the module `{}`: {}", path.display(), input::describe(&error));
                diags
                    .error_nowhere(Code(638), text)
                    .help("`vpyc -cc FILE.py` makes the object file of a module");
            }
        }
    }
    for archive in build.libraries.iter().filter_map(|name| archive(name, &build.library_dirs)) {
        let Ok(bytes) = fs::read(&archive) else { continue };
        for (member, records) in vipera::archive_records(&bytes) {
            match records {
                Ok(records) => modules.extend(records.into_iter().map(|record| Module {
                    record,
                    file: archive.clone(),
                    member: Some(member.clone()),
                })),
                Err(problem) => report(&format!("{}({member})", archive.display()), &problem, diags),
            }
        }
    }
    for (n, module) in modules.iter().enumerate() {
        if let Some(other) = modules[..n].iter().find(|other| other.record.module == module.record.module) {
            let name = &module.record.module;
            let text =
                format!("`{}` and `{}` both hold the module `{name}`", other.origin(), module.origin());
            diags.error_nowhere(Code(636), text).help("give one of them");
        }
    }
    modules
}

fn archive(name: &str, dirs: &[PathBuf]) -> Option<PathBuf> {
    dirs.iter().map(|dir| dir.join(format!("lib{name}.a"))).find(|path| path.is_file())
}

fn report(origin: &str, problem: &Problem, diags: &mut Diagnostics) {
    match problem {
        Problem::NoModule => {
            diags
                .error_nowhere(Code(630), format!("`{origin}` is not a compiled vPython module"))
                .help("object files made from C are given with `-cm`")
                .help("`vpyc -cc FILE.py` makes the object file of a module");
        }
        Problem::Damaged => {
            diags
                .error_nowhere(
                    Code(631),
                    format!("`{origin}` is damaged: what it says of its module cannot be read"),
                )
                .help("compile the module again with `-cc`");
        }
        Problem::Version(version) => {
            let own = env!("CARGO_PKG_VERSION");
            diags
                .error_nowhere(
                    Code(632),
                    format!("`{origin}` was made by another version of vpyc: its format is `{version}`"),
                )
                .help(format!("compile the module again with this vpyc ({own})"));
        }
    }
}

/// Modules that are compiled apart know machine ints only.
pub fn refuse_big_ints(diags: &mut Diagnostics) {
    diags
        .error_nowhere(Code(611), "ints of any size in modules that are compiled apart are not supported yet")
        .help("give all the program's `.py` files to one call of vpyc")
        .help("compile without `int-width=big`");
}

/// Whether a module was made by this compiler, for this target.
fn check_setting(module: &Module, build: &Build, diags: &mut Diagnostics) {
    let Setting { compiler, target, widths, .. } = &module.record.setting;
    let origin = module.origin();
    let own = vipera::compiler_version();
    let wanted = (build.options.int_width, build.options.float_width);
    if *compiler != own {
        diags
            .error_nowhere(Code(632), format!("`{origin}` was made by vpyc {compiler}, this is {own}"))
            .help("compile the module again");
    } else if *target != build.target.name {
        diags
            .error_nowhere(
                Code(633),
                format!("`{origin}` was compiled for `{target}`, the program is for `{}`", build.target.name),
            )
            .help(format!("compile the module again with `-march {}`", build.target.name));
    } else if *widths != wanted {
        let text = format!(
            "`{origin}` has ints of {} bits and floats of {}, the program has {} and {}",
            widths.0, widths.1, wanted.0, wanted.1
        );
        diags
            .error_nowhere(Code(633), text)
            .help("compile both with the same `--int-width` and `--float-width`");
    }
}

/// Whether modules that a program uses fit it and each other. `used` tells their places in `all`.
pub fn check_used(
    all: &[Module],
    used: &[usize],
    bytes_strings: bool,
    build: &Build,
    diags: &mut Diagnostics,
) {
    for module in used.iter().map(|n| &all[*n]) {
        let origin = module.origin();
        if module.member.is_some() {
            check_setting(module, build, diags);
        }
        if module.record.setting.bytes_strings != bytes_strings {
            let dialect = |bytes| if bytes { "vpython" } else { "python3" };
            let text = format!(
                "a `str` of `{origin}` is that of `--std={}`, the program's is that of `--std={}`",
                dialect(!bytes_strings),
                dialect(bytes_strings)
            );
            diags.error_nowhere(Code(634), text).help("compile both with the same `--std`");
        }
        if let Ok(text) = input::text(Path::new(&module.record.path))
            && text != module.record.source
        {
            let path = &module.record.path;
            diags
                .error_nowhere(Code(635), format!("`{origin}` is out of date: `{path}` has changed since"))
                .help(format!("compile it again: `vpyc -cc {path}`"));
        }
        for (name, source) in &module.record.imports {
            let found = used.iter().map(|n| &all[*n]).find(|m| m.record.module == *name);
            if let Some(found) = found
                && hash(found.record.source.as_bytes()) != *source
            {
                let text = format!("`{origin}` was compiled with another `{name}` than `{}`", found.origin());
                diags.error_nowhere(Code(635), text).help(format!("compile `{}` again", module.record.path));
            }
        }
    }
    check_symbols(all, used, build, diags);
}

/// No C name may be defined twice.
fn check_symbols(all: &[Module], used: &[usize], build: &Build, diags: &mut Diagnostics) {
    let objects: Vec<(String, Vec<u8>)> = build
        .c_modules
        .iter()
        .filter_map(|path| Some((path.display().to_string(), fs::read(path).ok()?)))
        .collect();
    let mut owners: FxHashMap<&str, String> = FxHashMap::default();
    for module in used.iter().map(|n| &all[*n]) {
        for item in &module.record.interface.items {
            let shared = item.symbol.is_empty() || item.kind == crate::olympus::interface::ItemKind::Library;
            if shared {
                continue;
            }
            let other = objects.iter().find(|(_, bytes)| vipera::defines(bytes, &item.symbol));
            let other = other.map(|(path, _)| path.clone());
            let other = other.or_else(|| owners.insert(&item.symbol, module.origin()));
            if let Some(other) = other {
                let text = format!("`{other}` and `{}` both define `{}`", module.origin(), item.symbol);
                diags.error_nowhere(Code(636), text).help("rename one of the functions or modules");
                break;
            }
        }
    }
}

/// A program has one `main`.
pub fn check_mains(build: &Build, main: Option<&Path>, diags: &mut Diagnostics) {
    let has_main = |path: &&PathBuf| fs::read(path).is_ok_and(|bytes| vipera::defines(&bytes, "main"));
    let mut in_c = build.c_modules.iter().filter(has_main);
    let (first, second) = (in_c.next(), in_c.next());
    match (main, first, second) {
        (Some(main), Some(object), _) => {
            let text = format!("`{}` and `{}` are both the main program", main.display(), object.display());
            diags
                .error_nowhere(Code(637), text)
                .help("leave out the source file to link modules with a `main` written in C");
        }
        (None, Some(one), Some(other)) => {
            let text = format!("`{}` and `{}` are both the main program", one.display(), other.display());
            diags.error_nowhere(Code(637), text).help("give one of them");
        }
        (None, None, _) => {
            diags
                .error_nowhere(Code(639), "nothing here is the main program")
                .help("give a source file, or an object file with a C `main` by `-cm`");
        }
        _ => {}
    }
}

/// The modules of a program that were compiled before, by their places in the list.
#[must_use]
pub fn used(program: &Program) -> Vec<usize> {
    program.modules.iter().filter_map(|module| module.compiled).collect()
}

/// Every module that another imports must be there when no source is compiled.
pub fn check_complete(modules: &[Module], diags: &mut Diagnostics) {
    for module in modules {
        let name = &module.record.module;
        if let Some(why) = &module.record.interface.only_source {
            diags
                .error_nowhere(
                    Code(642),
                    format!("`{}` holds only the source of `{name}`: {why}", module.origin()),
                )
                .help("annotate what has no type in the module alone, and compile it again");
        }
        for (import, _) in &module.record.imports {
            if modules.iter().all(|other| other.record.module != *import) {
                let places: Vec<String> = modules.iter().map(Module::origin).collect();
                diags
                    .error_nowhere(
                        Code(203),
                        format!("there is no module `{import}`, which `{name}` imports"),
                    )
                    .help(format!("looked in {}", places.join(", ")))
                    .help("give its object file with `-m`");
            }
        }
    }
}

/// The modules of a program that it calls as they were compiled before.
pub struct Externals<'a> {
    program: &'a Program,
    modules: &'a [Module],
    /// Places in `modules`, and the program's modules.
    used: Vec<(usize, ModuleId)>,
}

impl<'a> Externals<'a> {
    /// Those that the program uses, if all that they import was compiled before too.
    pub fn of(
        program: &'a Program,
        modules: &'a [Module],
        used: Vec<usize>,
        diags: &mut Diagnostics,
    ) -> Self {
        let id_of =
            |n: usize| program.modules.iter_ids().find(|(_, m)| m.compiled == Some(n)).map(|(id, _)| id);
        let used = used.into_iter().filter_map(|n| Some((n, id_of(n)?))).collect();
        let mut externals = Self { program, modules, used };
        let alone: Vec<usize> = externals.used.iter().map(|(n, _)| *n).collect();
        for n in alone {
            let record = &modules[n].record;
            let missing = record.imports.iter().find(|(name, _)| {
                externals.used.iter().all(|(other, _)| modules[*other].record.module != *name)
            });
            if let Some((name, _)) = missing {
                if record.interface.only_source.is_none() {
                    diags
                        .warning_nowhere(
                            Code(643),
                            format!("`{}` is compiled again, together with the program", modules[n].origin()),
                        )
                        .help(format!("it imports `{name}`, of which there is no object: give it with `-m`"));
                }
                externals.drop(n);
            } else if record.interface.only_source.is_some() {
                externals.drop(n);
            }
        }
        externals
    }

    /// What inference looks at without a call.
    #[must_use]
    pub fn seeds(&self) -> Vec<(ModuleId, Roots)> {
        self.used.iter().map(|(n, id)| (*id, self.modules[*n].record.roots)).collect()
    }

    /// What lowering links to.
    #[must_use]
    pub fn links(&self) -> Links {
        let interface = |n: usize| self.modules[n].record.interface.clone();
        Links { exports: None, externals: self.used.iter().map(|(n, id)| (*id, interface(*n))).collect() }
    }

    /// The object files to link; archives are found by the linker.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = Vec::new();
        for module in self.used.iter().map(|(n, _)| &self.modules[*n]) {
            if module.member.is_none() && !files.contains(&module.file) {
                files.push(module.file.clone());
            }
        }
        files
    }

    /// Compiles everything together.
    pub fn drop_all(&mut self, diags: &mut Diagnostics) {
        self.used.clear();
        diags
            .warning_nowhere(Code(643), "the modules are compiled again, together with the program")
            .help("functions that the program does not call do not fit the types of its variables");
    }

    /// Compiles modules again that do not fit, and those that call them.
    pub fn drop_misfits(&mut self, misfits: Vec<Misfit>, diags: &mut Diagnostics) {
        for misfit in misfits {
            let Some((n, _)) = self.used.iter().find(|(_, id)| *id == misfit.module).copied() else {
                continue;
            };
            let module = &self.modules[n];
            let text = format!("`{}` is compiled again, together with the program", module.origin());
            let name = &self.program.modules[misfit.module].name;
            let diag = match misfit.span {
                Some(span) => diags.warning(Code(643), span, text),
                None => diags.warning_nowhere(Code(643), text),
            };
            if misfit.span.is_some() {
                diag.help(misfit.help());
                diag.label(misfit.what);
            } else {
                diag.help(misfit.what);
            }
            diag.help(format!("or give the source of `{name}` instead of its object"));
            self.drop(n);
        }
    }

    /// Leaves out a module, and what imports it: its code calls the module's.
    fn drop(&mut self, n: usize) {
        let mut gone = vec![n];
        while let Some(n) = gone.pop() {
            self.used.retain(|(other, _)| *other != n);
            let name = &self.modules[n].record.module;
            let imports = |other: usize| self.modules[other].record.imports.iter().any(|(i, _)| i == name);
            gone.extend(self.used.iter().map(|(other, _)| *other).filter(|other| imports(*other)));
        }
    }
}
