//! What an installation has besides the binary: `make build` has the compiler write it, `make install` copies
//! it. The compiler writes it because everything is inside it already: modules, headers, the table of targets,
//! the list of options.

mod completions;
mod man;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::{self, Command};
use crate::diag::{Code, Diagnostics, render};
use crate::driver::runtime::Failure;
use crate::driver::toolchain::{self, Compiler};
use crate::driver::{installation, output, process, runtime};
use crate::embedded;
use crate::hir::Dialect;
use crate::options::Build;
use crate::source::SourceMap;
use crate::targets::{TARGETS, Target};

/// Writes the tree below `folder`, with a runtime for each of `compilers` (or, if none is named, for the
/// compiler of each target); returns the exit status. `@INSTALLDIR@` in its texts is left to the installer.
#[must_use]
pub fn write(folder: &Path, compilers: &[PathBuf]) -> u8 {
    let mut diags = Diagnostics::default();
    if let Err(error) = texts(folder) {
        output::report(folder, &error, &mut diags);
    } else {
        runtimes(folder, compilers, &mut diags);
    }
    render::print(&diags, &SourceMap::default(), render::Format::Human, render::Color::Auto);
    u8::from(diags.has_errors())
}

fn texts(folder: &Path) -> io::Result<()> {
    let put = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::create_dir_all(output::folder(&path))?;
        output::write(&path, text.as_bytes(), false)
    };
    for (name, text) in embedded::MODULES {
        put(&format!("share/vipera/modules/{name}"), text)?;
    }
    for (name, text) in embedded::RUNTIME {
        if let Some(header) = name.strip_prefix("include/") {
            put(&format!("include/vipera/{header}"), text)?;
        }
    }
    put("share/vipera/vipera.sh", include_str!("../../packaging/vipera.sh"))?;
    put("share/doc/vpyc/copyright", include_str!("../../LICENSE"))?;
    let entries = cli::entries();
    put("share/man/man1/vpyc.1", &man::page(&entries))?;
    put("share/bash-completion/completions/vpyc", &completions::bash(&entries))?;
    put("share/zsh/site-functions/_vpyc", &completions::zsh(&entries))?;
    put("share/fish/vendor_completions.d/vpyc.fish", &completions::fish(&entries))
}

/// Makes the runtimes and the list of compilers.
fn runtimes(folder: &Path, compilers: &[PathBuf], diags: &mut Diagnostics) {
    let lib = folder.join("lib/vipera");
    let place = lib.join(installation::RUNTIMES);
    let mut list = String::new();
    let mut failed = false;
    for (target, compiler) in pairs(compilers) {
        let path = compiler.program.display().to_string();
        if !list.lines().any(|line| line == path) {
            list.push_str(&format!("{path}\n"));
        }
        process::note(&format!("runtime for {:<12} {path}", target.name));
        let Some(build) = plain_build(target) else { continue };
        for dialect in [Dialect::Vpython, Dialect::Python3] {
            if let Err(failure) = runtime::prebuild(&build, dialect, &compiler, &place) {
                report(target, &path, failure, diags);
                failed = true;
                break;
            }
        }
    }
    if list.is_empty() && !failed {
        diags.warning_nowhere(Code(601), "no C compiler found: the runtime is made when there is one");
    }
    let path = lib.join(installation::COMPILERS);
    if let Err(error) =
        std::fs::create_dir_all(&lib).and_then(|()| output::write(&path, list.as_bytes(), false))
    {
        output::report(&path, &error, diags);
    }
}

/// Each target with each compiler that there is for it.
fn pairs(compilers: &[PathBuf]) -> Vec<(&'static Target, Compiler)> {
    let mut pairs = Vec::new();
    for target in TARGETS {
        if compilers.is_empty() {
            pairs.extend(toolchain::find(target, &mut Diagnostics::default()).map(|found| (target, found)));
            continue;
        }
        let is_for = |path: &&PathBuf| {
            path.file_name().is_some_and(|name| target.compilers.iter().any(|known| name == *known))
        };
        let own = compilers.iter().filter(is_for).filter_map(|path| toolchain::at(path));
        pairs.extend(own.map(|compiler| (target, compiler)));
    }
    pairs
}

/// A compilation for the target without any other option.
fn plain_build(target: &Target) -> Option<Build> {
    let args = ["vpyc", "-march", target.name, "prog.py"].map(OsString::from).to_vec();
    match cli::parse(args) {
        Ok(Command::Compile(build)) => Some(*build),
        _ => None,
    }
}

fn report(target: &Target, program: &str, failure: Failure, diags: &mut Diagnostics) {
    let reason = match failure {
        Failure::Io(error) => error.to_string(),
        Failure::Start(program, error) => format!("cannot start `{program}`: {error}"),
        Failure::NoArchiver(names) => format!("no archiver: looked on the PATH for `{names}`"),
        Failure::Rejected(done) => done.stderr.clone(),
    };
    diags
        .warning_nowhere(Code(604), format!("`{program}` does not make the runtime for `{}`", target.name))
        .help(reason.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().to_string())
        .help("programs for it can be compiled once this is mended: run `make build` again");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_can_be_asked_for() {
        assert!(TARGETS.iter().all(|target| plain_build(target).is_some()));
    }

    #[test]
    fn compilers_go_to_their_targets() {
        let none = [PathBuf::from("/nonexistent/gcc")];
        assert!(pairs(&none).is_empty());
    }
}
