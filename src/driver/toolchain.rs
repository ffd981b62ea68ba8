//! Finding the C compiler of a target: `CC` for the host, then the candidates of the target's row.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::temporary::TempDir;
use super::{cache, installation, process};
use crate::diag::{Code, Diagnostics};
use crate::embedded;
use crate::targets::{TARGETS, Target};

/// A C compiler that was found.
#[derive(Clone, Debug)]
pub struct Compiler {
    /// The program.
    pub program: PathBuf,
    /// Words of `CC` after the program.
    pub arguments: Vec<String>,
    /// Whose flags it understands.
    pub family: Family,
    /// What it says about itself, one line.
    pub version: String,
    /// Changes when the compiler does.
    pub identity: u64,
}

/// Whose flags a compiler understands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// gcc.
    Gnu,
    /// clang.
    Clang,
    /// Anything else: it gets the flags all of them know.
    Other,
}

impl Family {
    fn name(self) -> &'static str {
        match self {
            Family::Gnu => "gcc",
            Family::Clang => "clang",
            Family::Other => "other",
        }
    }
}

impl Compiler {
    /// A call of it, without arguments of ours.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments);
        command
    }

    /// The program that puts object files into an archive, as its name was looked for if there is none.
    ///
    /// # Errors
    /// The names looked for.
    pub fn archiver(&self) -> Result<PathBuf, String> {
        // `gcc-ar` and `llvm-ar` also read objects made for link-time optimisation.
        self.tool(&["gcc-ar", "ar"])
    }

    /// The program that lists the names in object files.
    ///
    /// # Errors
    /// The names looked for.
    pub fn lister(&self) -> Result<PathBuf, String> {
        self.tool(&["nm"])
    }

    /// A program of the compiler's binutils: `riscv64-unknown-elf-nm` for `riscv64-unknown-elf-gcc`, beside it
    /// or on the PATH.
    fn tool(&self, kinds: &[&str]) -> Result<PathBuf, String> {
        let own =
            self.program.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut names: Vec<String> = Vec::new();
        if let Some(prefix) = own.strip_suffix("gcc") {
            names.extend(kinds.iter().map(|kind| format!("{prefix}{kind}")));
        }
        if self.family == Family::Clang {
            names.extend(kinds.iter().filter(|kind| !kind.contains('-')).map(|kind| format!("llvm-{kind}")));
        }
        names.extend(kinds.iter().map(ToString::to_string));
        names.dedup();
        // A compiler that is not on the PATH has its archiver beside it.
        let beside = |name: &String| {
            let path = self.program.with_file_name(name);
            path.is_file().then_some(path)
        };
        let found = names.iter().find_map(|name| beside(name).or_else(|| which::which(name).ok()));
        found.ok_or_else(|| names.join("`, `"))
    }
}

/// The C compiler of a target, or a message that says what was looked for.
pub fn find(target: &'static Target, diags: &mut Diagnostics) -> Option<Compiler> {
    match look(target) {
        Ok(compiler) => Some(compiler),
        Err(missing) => {
            let what = if target.name == "host" { String::new() } else { format!(" for `{}`", target.name) };
            let diag = diags.error_nowhere(Code(601), format!("no C compiler found{what}"));
            match &missing {
                Missing::Named(name) => {
                    diag.help(format!(
                        "the environment variable CC asks for `{name}`, which is not on the PATH"
                    ));
                    diag.help("set CC to a compiler that is there, or unset it");
                }
                Missing::Candidates => {
                    diag.help(format!("looked on the PATH for: {}", target.compilers.join(", ")));
                    if target.name == "host" {
                        diag.help(
                            "install one (`apt-get install gcc`), or name one: `CC=/path/to/cc vpyc ...`",
                        );
                    } else {
                        diag.help(format!("to install it: {}", target.install));
                    }
                }
            }
            None
        }
    }
}

enum Missing {
    Named(String),
    Candidates,
}

fn look(target: &'static Target) -> Result<Compiler, Missing> {
    if target.name == "host"
        && let Ok(wish) = std::env::var("CC")
        && !wish.trim().is_empty()
    {
        let mut words = shlex::split(&wish).unwrap_or_else(|| vec![wish.clone()]).into_iter();
        let name = words.next().unwrap_or_default();
        let program = which::which(&name).map_err(|_| Missing::Named(name))?;
        return Ok(describe(program, words.collect()));
    }
    let on_path = target.compilers.iter().find_map(|name| which::which(name).ok());
    let program = on_path.or_else(|| installation::compiler(target.compilers));
    program.map(|program| describe(program, Vec::new())).ok_or(Missing::Candidates)
}

/// The C compiler at a path.
#[must_use]
pub fn at(program: &Path) -> Option<Compiler> {
    which::which(program).ok().map(|program| describe(program, Vec::new()))
}

/// Asks the compiler what it is; the answer is kept as long as the program file does not change.
fn describe(program: PathBuf, arguments: Vec<String>) -> Compiler {
    let identity = identity(&program, &arguments);
    let key = format!("compiler-{identity:016x}");
    if let Some((family, version)) = cache::recall(&key).as_deref().and_then(parse_description) {
        return Compiler { program, arguments, family, version, identity };
    }
    let mut command = Command::new(&program);
    command.args(&arguments).arg("--version");
    let version = process::run(&mut command, false)
        .ok()
        .and_then(|done| done.stdout.lines().next().map(str::to_string))
        .unwrap_or_default();
    let family = family(&program, &arguments);
    cache::remember(&key, &format!("{}\n{version}\n", family.name()));
    Compiler { program, arguments, family, version, identity }
}

fn parse_description(text: &str) -> Option<(Family, String)> {
    let mut lines = text.lines();
    let name = lines.next()?;
    let family =
        [Family::Gnu, Family::Clang, Family::Other].into_iter().find(|family| family.name() == name)?;
    Some((family, lines.next()?.to_string()))
}

fn identity(program: &Path, arguments: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    // `ccache gcc`: the second word is the compiler.
    let programs = arguments.iter().filter_map(|word| which::which(word).ok());
    for path in std::iter::once(program.to_path_buf()).chain(programs) {
        let path = path.canonicalize().unwrap_or(path);
        path.hash(&mut hasher);
        if let Ok(about) = path.metadata() {
            about.len().hash(&mut hasher);
            about.modified().ok().hash(&mut hasher);
        }
    }
    arguments.hash(&mut hasher);
    hasher.finish()
}

/// The cc crate knows how to tell compilers apart. Outside build scripts it must be told everything that
/// cargo would tell it, and it knows few targets, so it is always told the host.
fn family(program: &Path, arguments: &[String]) -> Family {
    let Ok(temp) = TempDir::new() else { return Family::Other };
    // A wrapper such as ccache does not answer for itself.
    let real = arguments.iter().find_map(|word| which::which(word).ok());
    let tool = cc::Build::new()
        .cargo_metadata(false)
        .cargo_warnings(false)
        .no_default_flags(true)
        .warnings(false)
        .target(embedded::HOST)
        .host(embedded::HOST)
        .opt_level(2)
        .out_dir(temp.path())
        .compiler(real.as_deref().unwrap_or(program))
        .try_get_compiler();
    match tool {
        Ok(tool) if tool.is_like_clang() => Family::Clang,
        Ok(tool) if tool.is_like_gnu() => Family::Gnu,
        _ => Family::Other,
    }
}

/// The table of `--list-targets`.
#[must_use]
pub fn table() -> String {
    let mut text = String::new();
    for target in TARGETS {
        let mut missing = false;
        let compiler = match look(target) {
            Ok(compiler) => format!("{} ({})", compiler.program.display(), compiler.version),
            Err(Missing::Named(name)) => format!("missing; CC asks for `{name}`"),
            Err(Missing::Candidates) => {
                missing = true;
                format!("missing; looked for {}", target.compilers.join(", "))
            }
        };
        text.push_str(&format!("{:<12}{}\n", target.name, target.about));
        let mut line = |what: &str, how: &str| text.push_str(&format!("            {what:<10}{how}\n"));
        line("compiler", &compiler);
        line("widths", &format!("int {} bits, float {} bits", target.int_width, target.float_width));
        if let Some(memory) = target.memory {
            let (ram, stack) = (memory.ram / 1024, memory.stack / 1024);
            line("memory", &format!("{ram} KB at {:#x}, {stack} KB of it stack", memory.origin));
            let names: Vec<&str> = target.runners.iter().map(|runner| runner.program).collect();
            let runner = match super::run::find_runner(target) {
                Some((path, _)) => path.display().to_string(),
                None if names.is_empty() => "none: programs are made, not run".to_string(),
                None => {
                    missing = true;
                    format!("missing; looked for {}", names.join(", "))
                }
            };
            line("runner", &runner);
        }
        if missing {
            line("install", target.install);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_survives_the_cache() {
        assert_eq!(parse_description("clang\nclang 14\n"), Some((Family::Clang, "clang 14".into())));
        assert_eq!(parse_description("frog\nx\n"), None);
        assert_eq!(parse_description(""), None);
    }
}
