//! From C files to object files and programs: the calls of the C compiler.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{self, Done};
use super::runtime::{self, Failure, Runtime};
use super::temporary::TempDir;
use super::toolchain::{Compiler, Family};
use super::{arguments, complaints, flags, memory, output};
use crate::c::CFile;
use crate::diag::{Code, Diagnostics};
use crate::hir::Dialect;
use crate::options::Build;
use crate::source::SourceMap;

/// One compilation of C.
pub struct CBuild<'a> {
    /// What the user asked for.
    pub build: &'a Build,
    /// Language of the main module.
    pub dialect: Dialect,
    /// The compiler.
    pub compiler: &'a Compiler,
    /// For messages about `native` calls.
    pub sources: &'a SourceMap,
    /// For intermediate files.
    pub temp: &'a mut TempDir,
}

impl CBuild<'_> {
    /// The runtime to compile and link with.
    pub fn runtime(&mut self, diags: &mut Diagnostics) -> Option<Runtime> {
        let failure = match runtime::provide(self.build, self.dialect, self.compiler, self.temp.path()) {
            Ok(runtime) => return Some(runtime),
            Err(failure) => failure,
        };
        match failure {
            Failure::Io(error) => output::report(Path::new("the runtime library"), &error, diags),
            Failure::Start(program, error) => cannot_start(&program, &error, diags),
            Failure::NoArchiver(names) => {
                diags.error_nowhere(Code(604), "no archiver found").help(format!(
                    "looked on the PATH for: `{names}`; it comes with the binutils of the compiler"
                ));
            }
            Failure::Rejected(done) => self.complain(&done, diags),
        }
        None
    }

    /// Writes the C files to the folder for intermediate files; the paths of those to compile.
    pub fn write_sources(&self, files: &[CFile], diags: &mut Diagnostics) -> Option<Vec<PathBuf>> {
        let mut units = Vec::new();
        for file in files {
            let path = self.temp.path().join(&file.name);
            if let Err(error) = fs::write(&path, &file.text) {
                output::report(&path, &error, diags);
                return None;
            }
            if file.is_unit() {
                units.push(path);
            }
        }
        Some(units)
    }

    /// Compiles each file to an object file beside it.
    pub fn objects(
        &mut self,
        units: &[PathBuf],
        runtime: &Runtime,
        diags: &mut Diagnostics,
    ) -> Option<Vec<PathBuf>> {
        if !self.settle_arguments(units, runtime, diags) {
            return None;
        }
        let objects: Vec<PathBuf> = units.iter().map(|unit| unit.with_extension("o")).collect();
        let commands = units.iter().zip(&objects).map(|(unit, object)| {
            let mut command = self.generated(runtime);
            command.arg("-c").arg(unit).arg("-o").arg(object);
            command
        });
        let done = process::run_all(commands.collect(), self.build.verbose);
        self.all_well(done, diags).then_some(objects)
    }

    /// Links one program with object files of `modules`. A single unit is compiled by the same call, which saves
    /// starting the compiler twice.
    pub fn program(
        &mut self,
        units: &[PathBuf],
        modules: &[PathBuf],
        runtime: &Runtime,
        diags: &mut Diagnostics,
    ) -> Option<PathBuf> {
        let inputs = if units.len() > 1 {
            self.objects(units, runtime, diags)?
        } else if self.settle_arguments(units, runtime, diags) {
            units.to_vec()
        } else {
            return None;
        };
        let program = self.temp.path().join("program");
        let mut command = self.generated(runtime);
        command.args(&inputs).args(modules).arg("-o").arg(&program);
        flags::add_libraries(&mut command, self.build, self.compiler.family, runtime);
        let done = process::run(&mut command, self.build.verbose).map(|done| vec![done]);
        let fits = self.all_well(done, diags) && memory::check(&program, self.build, self.compiler, diags);
        fits.then_some(program)
    }

    /// Makes what `native` calls give to C fit the parameters, or reports that it does not.
    fn settle_arguments(&mut self, units: &[PathBuf], runtime: &Runtime, diags: &mut Diagnostics) -> bool {
        if self.compiler.family == Family::Other {
            return true;
        }
        for unit in units {
            match arguments::settle(unit, self.generated(runtime), self.build.verbose) {
                Ok(misfits) => {
                    for misfit in &misfits {
                        complaints::report_misfit(unit, misfit, self.sources, diags);
                    }
                    if !misfits.is_empty() {
                        return false;
                    }
                }
                Err(error) => {
                    cannot_start(&self.compiler.program.display().to_string(), &error, diags);
                    return false;
                }
            }
        }
        true
    }

    /// Joins object files into one.
    pub fn join(&mut self, objects: &[PathBuf], diags: &mut Diagnostics) -> Option<PathBuf> {
        let joined = self.temp.path().join("joined.o");
        let mut command = self.compiler.command();
        command.args(["-r", "-nostdlib", "-o"]).arg(&joined).args(objects);
        let done = process::run(&mut command, self.build.verbose).map(|done| vec![done]);
        self.all_well(done, diags).then_some(joined)
    }

    /// The compiler with all flags for generated C.
    fn generated(&self, runtime: &Runtime) -> Command {
        let mut command = self.compiler.command();
        command.args(flags::common(self.build, self.dialect));
        flags::add_generated(&mut command, self.build, self.compiler.family, &[&runtime.include]);
        // `native include("own.h")` is looked for beside the Python file.
        let mut folders: Vec<&Path> = Vec::new();
        for (_, file) in self.sources.iter() {
            let folder = Path::new(&file.path).parent().unwrap_or(Path::new(""));
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            if folder.is_dir() && !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        for folder in folders {
            // tcc has one list of folders only.
            let option = if self.compiler.family == Family::Other { "-I" } else { "-iquote" };
            command.arg(option).arg(folder);
        }
        command
    }

    fn all_well(&mut self, done: io::Result<Vec<Done>>, diags: &mut Diagnostics) -> bool {
        let done = match done {
            Ok(done) => done,
            Err(error) => {
                cannot_start(&self.compiler.program.display().to_string(), &error, diags);
                return false;
            }
        };
        let failed: Vec<&Done> = done.iter().filter(|done| !done.ok).collect();
        for done in &failed {
            self.complain(done, diags);
        }
        failed.is_empty()
    }

    fn complain(&mut self, done: &Done, diags: &mut Diagnostics) {
        if done.killed && done.stderr.is_empty() {
            // Ctrl-C reaches the C compiler too; the handler of this process is about to end it.
            diags.error_nowhere(Code(604), "the C compiler was interrupted");
            return;
        }
        if complaints::report(done, self.temp.path(), self.sources, diags) {
            self.temp.keep();
        }
    }
}

fn cannot_start(program: &str, error: &io::Error, diags: &mut Diagnostics) {
    diags.error_nowhere(Code(604), format!("cannot start `{program}`: {}", crate::input::describe(error)));
}
