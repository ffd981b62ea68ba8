//! `-cc`: an object file for each source file, compiled apart from the others, and `--emit=header`.

use std::path::{Path, PathBuf};

use super::compile::CBuild;
use super::session::Session;
use super::vipera::{self, Record, Setting};
use super::{apart, dependencies, output, toolchain};
use crate::c;
use crate::diag::{Code, Diagnostics};
use crate::hir::{Dialect, ModuleId, Program};
use crate::infer::{self, Roots};
use crate::input;
use crate::modules::{self, Compiled};
use crate::olympus::interface::{Interface, hash};
use crate::olympus::ir::Unit;
use crate::olympus::{self, Links, Misfit};
use crate::options::Build;
use crate::source::SourceMap;

/// The result of one source file.
struct Object {
    /// Name of the output without ending.
    stem: String,
    bytes: Vec<u8>,
}

/// Compiles each file by itself; returns the exit status.
pub fn compile(build: &Build) -> u8 {
    let mut objects = Vec::new();
    let mut compiled = Vec::new();
    let mut last = None;
    for path in &build.files {
        let mut session = Session::new(build);
        let object = session.object(path);
        compiled =
            session.modules.iter().map(|m| (m.record.path.clone(), m.file.display().to_string())).collect();
        if session.finish() {
            return 1;
        }
        objects.extend(object.map(|object| (object, std::mem::take(&mut session.sources))));
        last = Some(session);
    }
    let Some(mut session) = last else { return 1 };
    session.diags = Diagnostics::default();
    session.write_objects(objects, &compiled);
    u8::from(session.finish())
}

/// A module made ready for the C compiler.
pub struct Part {
    program: Program,
    module: ModuleId,
    /// Its code.
    pub unit: Unit,
    roots: Roots,
}

/// Compiles a module and what it imports, as far as types; the modules it imports are external to it. No result and no
/// message if the functions that `roots` names have errors and fewer may have none.
fn lower_module(session: &mut Session, path: &Path, roots: Roots, alone: bool) -> Option<Part> {
    let options = &session.build.options;
    let compiled: Vec<Compiled> = session.modules.iter().map(apart::Module::source).collect();
    let (sources, diags) = (&mut session.sources, &mut session.diags);
    let (program, module) = modules::load_module(path, &compiled, options, sources, diags);
    if program.has_big_ints(module, options) {
        apart::refuse_big_ints(&mut session.diags);
    }
    if session.diags.has_errors() {
        return None;
    }
    let others: Vec<ModuleId> = apart_modules(&program, &session.sources, module);
    let mut seeds: Vec<(ModuleId, Roots)> = vec![(module, roots)];
    let mut externals = Vec::new();
    for other in &others {
        let (roots, interface) = match program.modules[*other].compiled {
            Some(n) => {
                let record = &session.modules[n].record;
                (record.roots, record.interface.clone())
            }
            None if alone => (roots, Interface::default()),
            None => {
                let path = PathBuf::from(&session.sources.file(program.modules[*other].file).path);
                session.interface_of(&path)?
            }
        };
        seeds.push((*other, roots));
        externals.push((*other, interface));
    }
    let diags = &mut session.diags;
    let sources = &session.sources;
    let mut found = Diagnostics::default();
    let mut typed = infer::infer(&program, sources, options, &seeds, &mut found);
    if found.has_errors() && roots == Roots::All {
        return None;
    }
    for diag in found.into_list() {
        diags.add(diag);
    }
    if diags.has_errors() {
        return None;
    }
    let mut only_source = None;
    let mut links = Links { exports: Some(module), externals: if alone { Vec::new() } else { externals } };
    let mut found = Diagnostics::default();
    let lowered = olympus::lower(&program, &mut typed, sources, options, &links, &mut found);
    let mut unit = match lowered {
        Ok(unit) => unit,
        Err(misfits) => {
            only_source = misfits.into_iter().next().map(|misfit| warn_of(misfit, module, &program, diags));
            links.externals.clear();
            found = Diagnostics::default();
            // Without units beside it nothing can fail to fit.
            olympus::lower(&program, &mut typed, sources, options, &links, &mut found).unwrap_or_default()
        }
    };
    if found.has_errors() && roots == Roots::All {
        return None;
    }
    for diag in found.into_list() {
        diags.add(diag);
    }
    if let Some(apart) = &mut unit.apart {
        if only_source.is_none()
            && let Some(why) = &apart.interface.only_source
            && !alone
        {
            let name = &program.modules[module].name;
            diags
                .warning_nowhere(
                    Code(643),
                    format!("`{name}` can only be compiled together with what imports it"),
                )
                .help(why.clone());
        }
        apart.interface.only_source = only_source.or(apart.interface.only_source.take());
    }
    if cfg!(debug_assertions) {
        for mistake in olympus::validate::validate(&unit) {
            diags.error_nowhere(Code(900), mistake);
        }
    }
    (!diags.has_errors()).then_some(Part { program, module, unit, roots })
}

/// Tells why a module is not compiled apart from another; the same in short.
fn warn_of(misfit: Misfit, module: ModuleId, program: &Program, diags: &mut Diagnostics) -> String {
    let (name, other) = (&program.modules[module].name, &program.modules[misfit.module].name);
    let text = format!("`{name}` can only be compiled together with `{other}`");
    let diag = match misfit.span {
        Some(span) => diags.warning(Code(643), span, text),
        None => diags.warning_nowhere(Code(643), text),
    };
    diag.label(misfit.what.clone());
    if misfit.span.is_some() {
        diag.help(misfit.help());
    } else {
        diag.help(misfit.what.clone());
    }
    format!("{other}: {}", misfit.what)
}

/// The user's modules that are units of their own, besides `module`: those with a file.
fn apart_modules(program: &Program, sources: &SourceMap, module: ModuleId) -> Vec<ModuleId> {
    let is_apart = |id: &ModuleId| {
        let hir = &program.modules[*id];
        let there = hir.compiled.is_some() || Path::new(&sources.file(hir.file).path).is_file();
        *id != module && Some(*id) != program.main && !hir.is_library && there
    };
    program.modules.ids().filter(is_apart).collect()
}

impl Session<'_> {
    /// A module ready for the C compiler, with the functions that nothing calls if they have no errors.
    pub fn part(&mut self, path: &Path, alone: bool) -> Option<Part> {
        if let Some(part) = lower_module(self, path, Roots::All, alone) {
            return Some(part);
        }
        if self.diags.has_errors() {
            return None;
        }
        self.sources = SourceMap::default();
        self.diags = Diagnostics::default();
        lower_module(self, path, Roots::Annotated, alone)
    }

    /// What a module would offer if it were compiled now.
    fn interface_of(&mut self, path: &Path) -> Option<(Roots, Interface)> {
        let mut other = Session::new(self.build);
        other.modules = apart::gather(self.build, &mut Diagnostics::default());
        let Some(part) = other.part(path, true) else {
            other.finish();
            let text = format!("`{}` cannot be compiled", path.display());
            self.diags.error_nowhere(Code(640), text).help("its errors stand above");
            return None;
        };
        let interface = part.unit.apart.map(|apart| apart.interface).unwrap_or_default();
        Some((part.roots, interface))
    }

    /// The object file of a module.
    fn object(&mut self, path: &Path) -> Option<Object> {
        self.check_options()?;
        self.modules = apart::gather(self.build, &mut self.diags);
        if self.diags.has_errors() {
            return None;
        }
        let part = self.part(path, false)?;
        let Part { program, module, unit, .. } = &part;
        let hir = &program.modules[*module];
        self.dialect = hir.dialect;
        self.main_path = path.to_owned();
        let used = apart::used(program);
        apart::check_used(&self.modules, &used, hir.dialect == Dialect::Vpython, self.build, &mut self.diags);
        let record = self.record(&part);
        if self.diags.has_errors() {
            return None;
        }
        let mut files = c::emit(unit, &self.sources, &self.build.options);
        if record.interface.only_source.is_some() {
            for file in &mut files {
                file.text = "/* Only the source: the module is compiled together with what imports it. */\n"
                    .to_owned();
            }
        }
        let compiler = toolchain::find(self.build.target, &mut self.diags)?;
        let mut temp = self.temp_dir()?;
        let Session { build, sources, diags, timings, dialect, .. } = self;
        let mut work = CBuild { build, dialect: *dialect, compiler: &compiler, sources, temp: &mut temp };
        let runtime = timings.measure("runtime", || work.runtime(diags))?;
        let units = work.write_sources(&files, diags)?;
        let objects = timings.measure("compile", || work.objects(&units, &runtime, diags))?;
        let object = objects.first()?;
        let made = std::fs::read(object).map_err(|error| input::describe(&error));
        let bytes = match made.and_then(|bytes| vipera::with_record(&bytes, &record)) {
            Ok(bytes) => bytes,
            Err(error) => {
                let text =
                    format!("the description of the module cannot be put into its object file: {error}");
                diags.error_nowhere(Code(641), text).help("object files of modules are ELF files");
                return None;
            }
        };
        let stem = match path.file_stem().map(|stem| stem.to_string_lossy().into_owned()) {
            Some(stem) if stem != "__init__" => stem,
            _ => hir.name.clone(),
        };
        Some(Object { stem, bytes })
    }

    /// `--emit=header`: what C programs can call of the main file, as a module.
    pub fn header(&mut self) -> Option<String> {
        let path = self.build.main_file.as_ref().or(self.build.files.last())?;
        let part = self.part(path, false)?;
        let unit = &part.unit;
        let module = &part.program.modules[part.module].name;
        if let Some(why) = unit.apart.as_ref().and_then(|apart| apart.interface.only_source.as_ref()) {
            let text = format!("C programs cannot call `{module}`: {why}");
            self.diags.error_nowhere(Code(642), text).help("annotate what has no type in the module alone");
            return None;
        }
        Some(c::header(unit, module, &self.build.options))
    }

    fn record(&self, part: &Part) -> Record {
        let Part { program, module, unit, roots } = part;
        let hir = &program.modules[*module];
        let options = &self.build.options;
        let imports = apart_modules(program, &self.sources, *module).into_iter().map(|other| {
            let other = &program.modules[other];
            (other.name.clone(), hash(self.sources.file(other.file).text.as_bytes()))
        });
        let file = self.sources.file(hir.file);
        Record {
            setting: Setting {
                compiler: vipera::compiler_version(),
                target: self.build.target.name.to_owned(),
                widths: (options.int_width, options.float_width),
                bytes_strings: hir.dialect == Dialect::Vpython,
            },
            module: hir.name.clone(),
            is_package: Path::new(&file.path).file_name().is_some_and(|name| name == "__init__.py"),
            path: file.path.clone(),
            roots: *roots,
            imports: imports.collect(),
            interface: unit.apart.as_ref().map(|apart| apart.interface.clone()).unwrap_or_default(),
            source: file.text.clone(),
        }
    }

    /// Writes the object files; with a file name after `-o` they are joined into that one.
    fn write_objects(
        &mut self,
        objects: Vec<(Object, SourceMap)>,
        compiled: &[(String, String)],
    ) -> Option<()> {
        let joined = self.build.output.as_ref().is_some_and(|path| !path.is_dir());
        if joined && objects.len() > 1 {
            let place = self.place("")?;
            let compiler = toolchain::find(self.build.target, &mut self.diags)?;
            let mut temp = self.temp_dir()?;
            let mut paths = Vec::new();
            for (n, (object, _)) in objects.iter().enumerate() {
                let path = temp.path().join(format!("{n}.o"));
                if !output::write_or_report(&path, &object.bytes, false, &mut self.diags) {
                    return None;
                }
                paths.push(path);
            }
            let Session { build, sources, diags, timings, dialect, .. } = self;
            let mut work = CBuild { build, dialect: *dialect, compiler: &compiler, sources, temp: &mut temp };
            let file = timings.measure("join", || work.join(&paths, diags))?;
            return self.copy(&file, &place, false);
        }
        for (object, sources) in objects {
            self.sources = sources;
            let place = self.place(&format!("{}.o", object.stem))?;
            if !output::write_or_report(&place, &object.bytes, false, &mut self.diags) {
                return None;
            }
            if self.build.dependency_file {
                let text = dependencies::rule(&place, &self.sources, compiled);
                let path = place.with_extension("d");
                output::write_or_report(&path, text.as_bytes(), false, &mut self.diags);
            }
        }
        Some(())
    }
}
