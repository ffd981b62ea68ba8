//! One run of the compiler: the phases in order, with a gate after each that stops on errors, then whatever
//! the user wants of the result.

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use super::compile::CBuild;
use super::temporary::{self, TempDir};
use super::timings::Timings;
use super::{apart, dependencies, emit, flags, objects, output, process, run, size, toolchain};
use crate::c::{self, CFile};
use crate::diag::{Code, Diagnostics, render};
use crate::hir::{self, Dialect, Program};
use crate::input;
use crate::modules::{Compiled, Extent};
use crate::olympus::ir::Unit;
use crate::options::{Build, Comm, Emit, Stage};
use crate::source::SourceMap;
use crate::{infer, modules, olympus};

/// Compiles; returns the exit status. With `--run` it may not return: the program takes over.
#[must_use]
pub fn compile(build: &Build) -> u8 {
    temporary::clean_when_interrupted();
    if build.stage == Stage::Object {
        return objects::compile(build);
    }
    let mut session = Session::new(build);
    let made = session.work();
    let mut failed = session.finish();
    if let (Some(made), false) = (made, failed)
        && let Some(args) = &build.run
    {
        let mut diags = Diagnostics::default();
        if let Some(status) =
            run::run(build.target, &made.program, &session.main_path, args, made.temp, &mut diags)
        {
            return status;
        }
        render::print(&diags, &session.sources, build.format, build.color);
        failed = true;
    }
    u8::from(failed)
}

/// One run of the phases.
pub(super) struct Session<'a> {
    /// What the user asked for.
    pub build: &'a Build,
    /// The source files read.
    pub sources: SourceMap,
    /// What there is to say.
    pub diags: Diagnostics,
    /// How long the phases took.
    pub timings: Timings,
    /// Modules that were compiled before, whether the program uses them or not.
    pub modules: Vec<apart::Module>,
    /// The object files to link of those that it uses.
    linked: Vec<PathBuf>,
    /// The main module's file name without folder and ending: what outputs are called.
    stem: String,
    /// The main module's file, as the user wrote it.
    pub main_path: PathBuf,
    /// The main module's language.
    pub dialect: Dialect,
}

/// A program, and the folder that must live until it has been started.
struct Made {
    program: PathBuf,
    temp: TempDir,
}

/// What the phases made.
enum Product {
    /// `--check`.
    Nothing,
    /// `--emit`.
    Text(String),
    /// C.
    C(Vec<CFile>),
}

/// Stops on errors.
fn gate(diags: &Diagnostics) -> Option<()> {
    (!diags.has_errors()).then_some(())
}

impl<'a> Session<'a> {
    /// A run that has not begun.
    pub fn new(build: &'a Build) -> Self {
        Session {
            build,
            sources: SourceMap::default(),
            diags: Diagnostics::default(),
            timings: Timings::default(),
            modules: Vec::new(),
            linked: Vec::new(),
            stem: String::new(),
            main_path: PathBuf::new(),
            dialect: Dialect::default(),
        }
    }
}

impl Session<'_> {
    /// Prints what there is to say; whether there were errors.
    pub fn finish(&mut self) -> bool {
        if self.build.run.is_some() {
            self.diags.help_on(Code(621), "arguments of the program stand behind `--`");
        }
        render::print(&self.diags, &self.sources, self.build.format, self.build.color);
        if self.build.timings {
            process::note(self.timings.table().trim_end());
        }
        self.diags.has_errors()
    }

    fn work(&mut self) -> Option<Made> {
        self.check_options()?;
        self.modules = apart::gather(self.build, &mut self.diags);
        gate(&self.diags)?;
        if self.build.stage == Stage::LinkFlags {
            return self.link_flags();
        }
        if self.build.files.is_empty() {
            return self.link_modules();
        }
        if self.build.stage == Stage::Emit(Emit::Header) {
            let text = self.header()?;
            return self.print_text(&text);
        }
        match self.phases()? {
            Product::Nothing => None,
            Product::Text(text) => self.print_text(&text),
            Product::C(files) => match self.build.stage {
                Stage::Executable => self.executable(&files),
                Stage::CSource | Stage::Object | Stage::LinkFlags | Stage::Check | Stage::Emit(_) => {
                    self.c_source(&files)
                }
            },
        }
    }

    /// From source to what the user wants of it. Only what the program can name of the library is read; when a phase
    /// looks for more of it, the phases run again with that, and before errors are told with all of it.
    fn phases(&mut self) -> Option<Product> {
        let (build, stage) = (self.build, self.build.stage);
        if let Stage::Emit(what @ (Emit::Tokens | Emit::Ast)) = stage {
            return Some(Product::Text(emit::syntax_text(what, build, &mut self.sources, &mut self.diags)));
        }
        let said = std::mem::take(&mut self.diags);
        let compiled: Vec<Compiled> = self.modules.iter().map(apart::Module::source).collect();
        let mut names: Vec<&'static str> = Vec::new();
        let mut whole = matches!(stage, Stage::Emit(what) if what != Emit::Olympus);
        let product = loop {
            let extent = if whole { Extent::Whole } else { Extent::Needed(&names) };
            let Session { sources, diags, timings, .. } = self;
            let (files, main) = (&build.files, build.main_file.as_deref());
            // Large programs take long to free, and nobody needs the memory again before the compiler ends.
            let program = ManuallyDrop::new(timings.measure("load", || {
                modules::load(files, main, &compiled, &build.options, extent, sources, diags)
            }));
            let product = self.product(&program);
            let asked = program.left_out.asked();
            whole = asked.is_empty();
            if program.left_out.is_empty() || whole && !self.diags.has_errors() {
                break product;
            }
            names.extend(asked);
            self.diags = Diagnostics::default();
            self.sources = SourceMap::default();
        };
        let found = std::mem::replace(&mut self.diags, said);
        found.into_list().into_iter().for_each(|diag| self.diags.add(diag));
        product
    }

    /// What the user wants of a program. After each phase is a gate that stops on errors.
    fn product(&mut self, program: &Program) -> Option<Product> {
        let (build, stage, options) = (self.build, self.build.stage, &self.build.options);
        self.look_at_main(program);
        let bytes_strings = self.dialect == Dialect::Vpython;
        let used = apart::used(program);
        if !used.is_empty() && program.main.is_some_and(|main| program.has_big_ints(main, options)) {
            apart::refuse_big_ints(&mut self.diags);
        }
        apart::check_used(&self.modules, &used, bytes_strings, build, &mut self.diags);
        if stage == Stage::Executable {
            apart::check_mains(build, Some(&self.main_path), &mut self.diags);
        }
        let Session { sources, diags, timings, .. } = self;
        let sources: &SourceMap = sources;
        // An undefined name does not keep the types of everything else from being looked at.
        if diags.has_errors_besides(hir::codes::UNDEFINED_NAME) {
            return None;
        }
        if matches!(stage, Stage::Emit(_)) {
            gate(diags)?;
        }
        if stage == Stage::Emit(Emit::Hir) {
            return Some(Product::Text(hir::print::print(program)));
        }
        if stage == Stage::Emit(Emit::Dot) {
            return Some(Product::Text(emit::call_graph(program)));
        }
        if let Stage::Emit(what @ (Emit::Types | Emit::Interface)) = stage {
            let mut typed = timings.measure("infer", || infer::infer(program, sources, options, &[], diags));
            gate(diags)?;
            return Some(Product::Text(match what {
                Emit::Types => emit::types_text(&mut typed),
                _ => emit::interface_text(&mut typed),
            }));
        }
        let unit = ManuallyDrop::new(self.lower(program, used)?);
        let Session { sources, diags, timings, .. } = self;
        let sources: &SourceMap = sources;
        if stage == Stage::Emit(Emit::Olympus) {
            return Some(Product::Text(olympus::print::print(&unit)));
        }
        for mistake in timings.measure("validate", || olympus::validate::validate(&unit)) {
            diags.error_nowhere(Code(900), mistake);
        }
        gate(diags)?;
        if stage == Stage::Check {
            return Some(Product::Nothing);
        }
        Some(Product::C(timings.measure("c", || c::emit(&unit, sources, options))))
    }

    /// From the program to Olympus. Modules that were compiled before and fit the program are called; the others are
    /// compiled again as part of it.
    fn lower(&mut self, program: &Program, used: Vec<usize>) -> Option<Unit> {
        let Session { build, sources, diags, timings, modules, linked, .. } = self;
        let (sources, options): (&SourceMap, _) = (sources, &build.options);
        let mut externals = apart::Externals::of(program, modules, used, diags);
        loop {
            let (seeds, links) = (externals.seeds(), externals.links());
            let mut found = Diagnostics::default();
            let mut typed = ManuallyDrop::new(
                timings.measure("infer", || infer::infer(program, sources, options, &seeds, &mut found)),
            );
            if found.has_errors() && links.apart() {
                externals.drop_all(diags);
                continue;
            }
            if found.has_errors() {
                found.into_list().into_iter().for_each(|diag| diags.add(diag));
                return None;
            }
            let lowered = timings.measure("olympus", || {
                olympus::lower(program, &mut typed, sources, options, &links, &mut found)
            });
            let unit = match lowered {
                Ok(unit) => unit,
                Err(misfits) => {
                    externals.drop_misfits(misfits, diags);
                    continue;
                }
            };
            found.into_list().into_iter().for_each(|diag| diags.add(diag));
            *linked = externals.files();
            gate(diags)?;
            return Some(unit);
        }
    }

    /// `--link-flags`: the runtime and the libraries, as words for a linker.
    fn link_flags(&mut self) -> Option<Made> {
        let given = self.build.options.dialect.unwrap_or_default() == Dialect::Vpython;
        let bytes = self.modules.first().map_or(given, |module| module.record.setting.bytes_strings);
        self.dialect = if bytes { Dialect::Vpython } else { Dialect::Python3 };
        let compiler = toolchain::find(self.build.target, &mut self.diags)?;
        let mut temp = self.temp_dir()?;
        let Session { build, sources, diags, dialect, .. } = self;
        let mut work = CBuild { build, dialect: *dialect, compiler: &compiler, sources, temp: &mut temp };
        let runtime = work.runtime(diags)?;
        let mut command = std::process::Command::new("");
        flags::add_libraries(&mut command, build, compiler.family, &runtime);
        let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
        // As other tools print flags: `$(…)` of a shell takes no quotes away.
        let words: Vec<String> = words.collect();
        self.print_text(&format!("{}\n", words.join(" ")))
    }

    /// Links modules with a `main` written in C.
    fn link_modules(&mut self) -> Option<Made> {
        let all: Vec<usize> = (0..self.modules.len()).collect();
        let first = self.modules.first()?;
        let bytes_strings = first.record.setting.bytes_strings;
        self.dialect = if bytes_strings { Dialect::Vpython } else { Dialect::Python3 };
        self.main_path = self.build.c_modules.first().cloned().unwrap_or_default();
        self.stem =
            self.main_path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        apart::check_used(&self.modules, &all, bytes_strings, self.build, &mut self.diags);
        apart::check_mains(self.build, None, &mut self.diags);
        apart::check_complete(&self.modules, &mut self.diags);
        gate(&self.diags)?;
        for module in &self.modules {
            if module.member.is_none() && !self.linked.contains(&module.file) {
                self.linked.push(module.file.clone());
            }
        }
        self.executable(&[])
    }

    /// Options that are understood but cannot be obeyed.
    pub fn check_options(&mut self) -> Option<()> {
        let build = self.build;
        if build.comm != Comm::Single {
            self.diags.error_nowhere(Code(611), "only `--comm=single` is supported yet");
        }
        for module in build.c_modules.iter().filter(|module| !module.is_file()) {
            self.diags.error_nowhere(Code(606), format!("there is no C module `{}`", module.display()));
        }
        for module in build.c_modules.iter().filter(|module| module.is_file() && !input::is_object(module)) {
            self.diags
                .error_nowhere(Code(606), format!("`{}` is not an object file", module.display()))
                .help("`gcc -c FILE.c` makes one of a C file");
        }
        let makes_binary = matches!(build.stage, Stage::Object | Stage::Executable);
        if makes_binary && self.to_stdout() {
            self.diags.error_nowhere(Code(609), "`-o -` writes C source; a binary needs a file name");
        }
        if build.run.is_some() {
            run::check(build.target, build.run.as_deref().unwrap_or_default(), &mut self.diags);
        }
        gate(&self.diags)
    }

    fn look_at_main(&mut self, program: &Program) {
        let main = program.main.map(|id| &program.modules[id]);
        self.main_path = match main {
            Some(module) => PathBuf::from(&self.sources.file(module.file).path),
            None => self.build.files[0].clone(),
        };
        self.dialect = main.map(|module| module.dialect).or(self.build.options.dialect).unwrap_or_default();
        self.stem =
            self.main_path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    }

    fn to_stdout(&self) -> bool {
        self.build.output.as_deref() == Some(Path::new("-"))
    }

    /// Where to put a result: `-o`, in the folder `-o` (for C and object files), or here.
    pub fn place(&mut self, name: &str) -> Option<PathBuf> {
        let many = self.build.stage != Stage::Executable;
        let place = match &self.build.output {
            Some(path) if many && path.is_dir() => path.join(name),
            Some(path) => path.clone(),
            None => PathBuf::from(name),
        };
        if let Ok(real) = place.canonicalize() {
            let is_source = |path: &str| Path::new(path).canonicalize().is_ok_and(|source| source == real);
            if self.sources.iter().any(|(_, file)| is_source(&file.path)) {
                let message = format!("the output would replace the source file `{}`", place.display());
                self.diags.error_nowhere(Code(609), message).help("choose another name with `-o FILE`");
                return None;
            }
        }
        output::can_write(&place, &mut self.diags).then_some(place)
    }

    fn print_text<T>(&mut self, text: &str) -> Option<T> {
        match &self.build.output {
            Some(path) if !self.to_stdout() => {
                output::write_or_report(path, text.as_bytes(), false, &mut self.diags)
            }
            _ => output::print(text, &mut self.diags),
        };
        None
    }

    /// `-c`: the C files. A file name after `-o` is that of the main module's C; the others go beside it.
    fn c_source(&mut self, files: &[CFile]) -> Option<Made> {
        if self.to_stdout() || (self.build.stage == Stage::Emit(Emit::C) && self.build.output.is_none()) {
            return self.print_text(&emit::c_text(files));
        }
        let main = format!("{}_oly.c", self.stem);
        let place = self.place(&main)?;
        for file in files {
            let path = if file.name == main || files.len() == 1 {
                place.clone()
            } else {
                place.with_file_name(&file.name)
            };
            if !output::write_or_report(&path, file.text.as_bytes(), false, &mut self.diags) {
                return None;
            }
        }
        self.write_dependencies(&place)
    }

    fn executable(&mut self, files: &[CFile]) -> Option<Made> {
        let wanted = self.build.run.is_none() || self.build.output.is_some();
        let stem = self.stem.clone();
        let place = if wanted { self.place(&stem)? } else { PathBuf::new() };
        let compiler = toolchain::find(self.build.target, &mut self.diags)?;
        let mut temp = self.temp_dir()?;
        let Session { build, sources, diags, timings, dialect, linked, modules, .. } = self;
        let mut work = CBuild { build, dialect: *dialect, compiler: &compiler, sources, temp: &mut temp };
        let runtime = timings.measure("runtime", || work.runtime(diags))?;
        let units = work.write_sources(files, diags)?;
        let program = timings.measure("compile", || work.program(&units, linked, &runtime, diags))?;
        if build.size {
            let objects: Vec<PathBuf> = modules.iter().map(|module| module.file.clone()).collect();
            let text = size::report(&program, &runtime.archive, &units, &objects, &compiler, diags)?;
            output::print(&text, diags);
        }
        if !wanted {
            return Some(Made { program, temp });
        }
        self.copy(&program, &place, true)?;
        self.write_dependencies::<()>(&place);
        Some(Made { program: place, temp })
    }

    pub fn temp_dir(&mut self) -> Option<TempDir> {
        match TempDir::new() {
            Ok(temp) => Some(temp),
            Err(error) => {
                output::report(&std::env::temp_dir(), &error, &mut self.diags);
                None
            }
        }
    }

    pub fn copy(&mut self, from: &Path, to: &Path, executable: bool) -> Option<()> {
        match std::fs::read(from) {
            Ok(bytes) => output::write_or_report(to, &bytes, executable, &mut self.diags).then_some(()),
            Err(error) => {
                output::report(to, &error, &mut self.diags);
                None
            }
        }
    }

    fn write_dependencies<T>(&mut self, place: &Path) -> Option<T> {
        if self.build.dependency_file {
            let modules = self.modules.iter();
            let compiled: Vec<_> =
                modules.map(|m| (m.record.path.clone(), m.file.display().to_string())).collect();
            let text = dependencies::rule(place, &self.sources, &compiled);
            output::write_or_report(&place.with_extension("d"), text.as_bytes(), false, &mut self.diags);
        }
        None
    }
}
