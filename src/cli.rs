//! The command line: from arguments to a [`Command`]. Some options of vPython are single-dash words
//! (`-mf`, `-cc`, `-march` …) that no option parser reads as such, so they are spelled out before clap sees
//! them; the same table puts them into the help text.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ContextKind;
use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, ValueEnum};

use crate::diag::render::{Color, Format};
use crate::hir::Dialect;
use crate::options::{self, Build, Checks, Comm, Emit, ErrorText, Options, Stage};
use crate::targets::{self, Memory};

/// Options written as a word after one dash, and the long option each stands for.
const WORDS: &[(&str, &str)] = &[
    ("-mf", "main-file"),
    ("-cc", "c-compile-only"),
    ("-cl", "c-library"),
    ("-cm", "c-module"),
    ("-cf", "c-flag"),
    ("-march", "machine-arch"),
    ("-MD", "dependency-file"),
];

/// What the user wants done.
#[derive(Debug)]
pub enum Command {
    /// Compile (and perhaps link and run) these files.
    Compile(Box<Build>),
    /// Tell what a diagnostic code means.
    Explain(String),
    /// Tell which targets there are and which compilers were found for them.
    ListTargets,
    /// Write what an installation has besides the binary; for `make build`.
    Distribute {
        /// Where to.
        folder: PathBuf,
        /// C compilers to make the runtime with.
        compilers: Vec<PathBuf>,
    },
}

/// Why there is nothing to do: help, version or a usage error, ready to be shown.
pub type Refusal = clap::Error;

#[derive(Parser, Debug)]
#[command(
    name = "vpyc",
    version = concat!(env!("CARGO_PKG_VERSION"), " (vPython native code compiler)"),
    disable_help_flag = true,
    disable_version_flag = true,
    args_override_self = false
)]
struct Cli {
    /// Display this information
    #[arg(short = 'h', long, action = ArgAction::Help, help_heading = VPYTHON)]
    help: Option<bool>,
    /// Display compiler version
    #[arg(short = 'v', long, action = ArgAction::Version, help_heading = VPYTHON)]
    version: Option<bool>,
    /// Output file name; `-o -` writes C to standard output
    #[arg(short, long, value_name = "FILE", help_heading = VPYTHON)]
    output_file: Option<PathBuf>,
    /// Directory to be added to 'import' file path (VIPERA_MODULES)
    #[arg(short, long, value_name = "DIR", help_heading = VPYTHON)]
    import_dir: Vec<PathBuf>,
    /// Compile vPython source file(s) to C source code only
    #[arg(short, long, help_heading = VPYTHON, conflicts_with_all = ["c_compile_only", "run"])]
    compile_only: bool,
    /// Select the vPython file to provide the 'main' functionality
    #[arg(long, value_name = "FILE", help_heading = VPYTHON)]
    main_file: Option<PathBuf>,
    /// Vipera module (object file)
    #[arg(short = 'm', long, value_name = "FILE", help_heading = VPYTHON)]
    vipera_module: Vec<PathBuf>,
    /// Run the program after compiling it, with the arguments after `--`
    #[arg(long, help_heading = VPYTHON)]
    run: bool,
    /// Look for errors only
    #[arg(long, help_heading = VPYTHON, conflicts_with_all = ["compile_only", "c_compile_only", "run", "emit"])]
    check: bool,
    /// Print what a phase of the compiler made
    #[arg(long, value_enum, help_heading = VPYTHON, conflicts_with_all = ["c_compile_only", "run"])]
    emit: Option<Emit>,

    /// Language of the source files
    #[arg(long, value_enum, help_heading = LANGUAGE)]
    std: Option<Std>,
    /// Bits of an int; `big`: ints of any size, as in Python, which Python 3 programs with larger constants get by
    /// themselves
    #[arg(long, value_name = "BITS", value_parser = PossibleValuesParser::new(["32", "64", "big"]), help_heading = LANGUAGE)]
    int_width: Option<String>,
    /// Bits of a float
    #[arg(long, value_name = "BITS", value_parser = PossibleValuesParser::new(["32", "64"]), help_heading = LANGUAGE)]
    float_width: Option<String>,
    /// Errors that the program looks for while it runs, by commas
    #[arg(long, value_enum, value_delimiter = ',', value_name = "LIST", help_heading = LANGUAGE, conflicts_with = "unchecked")]
    checks: Option<Vec<Check>>,
    /// Look for no errors while the program runs: integers wrap
    #[arg(long, help_heading = LANGUAGE)]
    unchecked: bool,
    /// How cores talk to each other
    #[arg(long, value_enum, default_value = "single", hide_default_value = true, help_heading = LANGUAGE)]
    comm: Comm,
    /// How much text the program's error messages have
    #[arg(long, value_enum, default_value = "full", hide_default_value = true, help_heading = LANGUAGE)]
    errors: ErrorText,

    /// Include source debug information in binary
    #[arg(short = 'g', long, help_heading = C_COMPILER)]
    debug_info: bool,
    /// Compile vPython source to object file(s), but not executable(s)
    #[arg(long, help_heading = C_COMPILER, conflicts_with = "run")]
    c_compile_only: bool,
    /// Directory to be added to C include file path
    #[arg(short = 'I', long, value_name = "DIR", help_heading = C_COMPILER)]
    c_include_dir: Vec<PathBuf>,
    /// Directory to be added to C library file path
    #[arg(short = 'L', long, value_name = "DIR", help_heading = C_COMPILER)]
    c_library_dir: Vec<PathBuf>,
    /// C library name e.g. m for -lm (libm)
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, help_heading = C_COMPILER)]
    c_library: Vec<String>,
    /// C module (object file)
    #[arg(long, value_name = "FILE", help_heading = C_COMPILER)]
    c_module: Vec<PathBuf>,
    /// Flag to be passed to C compiler e.g. O3 for -O3
    #[arg(long, value_name = "FLAG", allow_hyphen_values = true, help_heading = C_COMPILER)]
    c_flag: Vec<String>,
    /// Define to be passed to C compiler e.g. DEBUG for -DDEBUG
    #[arg(short = 'D', long, value_name = "NAME", value_parser = define, help_heading = C_COMPILER)]
    c_define: Vec<String>,
    /// Select target CPU architecture
    #[arg(long, value_name = "TARGET", value_parser = PossibleValuesParser::new(targets::names()),
          default_value = "host", hide_default_value = true, help_heading = C_COMPILER)]
    machine_arch: String,
    /// Memory of a core, e.g. 32K: code, data, heap and stack
    #[arg(long, value_name = "BYTES", value_parser = bytes, help_heading = C_COMPILER)]
    ram: Option<u32>,
    /// Bytes of a core's memory that are its stack, e.g. 2K
    #[arg(long, value_name = "BYTES", value_parser = bytes, help_heading = C_COMPILER)]
    stack: Option<u32>,
    /// Show the targets and the compilers found for them
    #[arg(long, help_heading = C_COMPILER)]
    list_targets: bool,
    /// Print what a C linker needs to link compiled vPython modules
    #[arg(long, help_heading = C_COMPILER, conflicts_with_all = ["compile_only", "c_compile_only", "run", "check", "emit"])]
    link_flags: bool,
    /// Write a dependency file for make beside the output
    #[arg(long, help_heading = C_COMPILER)]
    dependency_file: bool,

    /// Explain a message, e.g. VPY0301
    #[arg(long, value_name = "CODE", help_heading = MESSAGES)]
    explain: Option<String>,
    /// Form of the messages
    #[arg(long, value_enum, default_value = "human", hide_default_value = true, help_heading = MESSAGES)]
    message_format: Format,
    /// Colour the messages; `never` also draws with ASCII only
    #[arg(long, value_enum, default_value = "auto", hide_default_value = true, help_heading = MESSAGES)]
    color: Color,
    /// Print the bytes of each function and runtime part
    #[arg(long, help_heading = MESSAGES, conflicts_with_all = ["compile_only", "c_compile_only", "check", "emit"])]
    size: bool,
    /// Print the time each phase took
    #[arg(long, help_heading = MESSAGES)]
    timings: bool,
    /// Print the commands that are run
    #[arg(long, help_heading = MESSAGES)]
    verbose: bool,

    /// Write the files of an installation below DIR, with a runtime for each C compiler named
    #[arg(long, value_name = "DIR", hide = true)]
    distribute: Option<PathBuf>,

    /// vPython source files
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Arguments of the program
    #[arg(last = true, value_name = "ARGS", requires = "run")]
    program_args: Vec<OsString>,
}

const VPYTHON: &str = "vPython options";
const LANGUAGE: &str = "Language options";
const C_COMPILER: &str = "C compiler options";
const MESSAGES: &str = "Message options";

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Std {
    Vpython,
    Python3,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Check {
    All,
    None,
    Bounds,
    Zero,
    Overflow,
    Stack,
}

/// Reads the arguments (the first is the name of the program).
///
/// # Errors
/// Help, version and usage errors, to be printed by the caller.
pub fn parse(args: Vec<OsString>) -> Result<Command, Refusal> {
    let mut matches = command().try_get_matches_from(expand_words(args));
    if let Err(refusal) = &mut matches {
        // "To pass it as a value, use `--`": nothing but arguments of the program can stand there.
        refusal.remove(ContextKind::Suggested);
    }
    let matches = matches?;
    let cli = Cli::from_arg_matches(&matches)?;
    if let Some(code) = cli.explain {
        return Ok(Command::Explain(code));
    }
    if cli.list_targets {
        return Ok(Command::ListTargets);
    }
    if let Some(folder) = cli.distribute {
        return Ok(Command::Distribute { folder, compilers: cli.files });
    }
    let has_c_main = !cli.vipera_module.is_empty() && !cli.c_module.is_empty();
    let links_only =
        has_c_main && !(cli.compile_only || cli.c_compile_only || cli.check || cli.emit.is_some());
    if cli.files.is_empty() && cli.main_file.is_none() && !links_only && !cli.link_flags {
        let message = "no source file given";
        return Err(command().error(clap::error::ErrorKind::MissingRequiredArgument, message));
    }
    let refuse = |message| Err(command().error(clap::error::ErrorKind::ArgumentConflict, message));
    let target = targets::by_name(&cli.machine_arch);
    let memory = target.memory.map(|memory| {
        let ram = cli.ram.unwrap_or(memory.ram);
        // Half of a small memory is enough of a stack to begin with.
        let stack = cli.stack.unwrap_or(memory.stack.min(ram / 8 / 16 * 16));
        Memory { ram, stack, ..memory }
    });
    match memory {
        None if cli.ram.is_some() || cli.stack.is_some() => {
            return refuse(format!("`{}` has no memory map: --ram and --stack are for cores", target.name));
        }
        Some(memory) if memory.stack >= memory.ram => {
            return refuse("a stack of --stack bytes does not fit the memory that --ram gives".to_string());
        }
        _ => {}
    }
    Ok(Command::Compile(Box::new(build(cli, memory))))
}

/// `2048`, `2K` or `1M`; whole units of 16 bytes, which is what stacks want.
fn bytes(text: &str) -> Result<u32, String> {
    let (digits, unit) = match text.trim_end_matches(['b', 'B']) {
        text if text.ends_with(['k', 'K']) => (&text[..text.len() - 1], 1 << 10),
        text if text.ends_with(['m', 'M']) => (&text[..text.len() - 1], 1 << 20),
        text => (text, 1),
    };
    let count: Option<u32> = digits.parse().ok().and_then(|count: u32| count.checked_mul(unit));
    match count {
        Some(count) if count >= 256 && count % 16 == 0 && count <= 1 << 30 => Ok(count),
        Some(_) => Err("give a multiple of 16 bytes, from 256 to 1024M".to_string()),
        None => Err("give a number of bytes such as 2048, 32K or 1M".to_string()),
    }
}

fn build(cli: Cli, memory: Option<Memory>) -> Build {
    let target = targets::by_name(&cli.machine_arch);
    let width = |given: &Option<String>, usual: u8| match given.as_deref() {
        Some("32") => 32,
        Some("64") => 64,
        _ => usual,
    };
    let mut import_dirs = cli.import_dir;
    if let Some(list) = std::env::var_os("VIPERA_MODULES") {
        import_dirs.extend(std::env::split_paths(&list).filter(|dir| !dir.as_os_str().is_empty()));
    }
    let options = Options {
        dialect: cli.std.map(|std| match std {
            Std::Vpython => Dialect::Vpython,
            Std::Python3 => Dialect::Python3,
        }),
        import_dirs,
        int_width: width(&cli.int_width, target.int_width),
        big_ints: cli.int_width.as_deref().map(|width| width == "big"),
        float_width: width(&cli.float_width, target.float_width),
        checks: if cli.unchecked { Checks::NONE } else { cli.checks.as_deref().map_or(Checks::ALL, checks) },
        debug: cli.debug_info,
        small: match cli
            .c_flag
            .iter()
            .map(|flag| flag.trim_start_matches('-'))
            .rfind(|flag| flag.starts_with('O'))
        {
            Some(level) => matches!(level, "Os" | "Oz"),
            None => target.int_width == 32,
        },
        static_bytes: memory.map_or(options::STATIC_BYTES, |memory| memory.ram / 2),
        named_exceptions: target.memory.is_some() && cli.errors != ErrorText::Code,
        short_paths: target.memory.is_some(),
    };
    let mut files = cli.files;
    if let Some(main) = cli.main_file.as_ref().filter(|main| !files.contains(main)) {
        files.push(main.clone());
    }
    let to_stdout = cli.output_file.as_ref().is_some_and(|path| path.as_os_str() == "-");
    let stage = match (cli.emit, cli.check) {
        _ if cli.link_flags => Stage::LinkFlags,
        (Some(emit), _) => Stage::Emit(emit),
        (None, true) => Stage::Check,
        _ if cli.compile_only || (to_stdout && !cli.c_compile_only && !cli.run) => Stage::CSource,
        _ if cli.c_compile_only => Stage::Object,
        _ => Stage::Executable,
    };
    Build {
        options,
        stage,
        files,
        main_file: cli.main_file,
        output: cli.output_file,
        vipera_modules: cli.vipera_module,
        run: cli.run.then_some(cli.program_args),
        target,
        memory,
        include_dirs: cli.c_include_dir,
        library_dirs: cli.c_library_dir,
        // `-lm` is what the C compiler would be told.
        libraries: cli
            .c_library
            .iter()
            .map(|name| name.strip_prefix("-l").unwrap_or(name).to_string())
            .collect(),
        c_modules: cli.c_module,
        c_flags: cli
            .c_flag
            .into_iter()
            .map(|flag| if flag.starts_with('-') { flag } else { format!("-{flag}") })
            .collect(),
        defines: cli.c_define,
        comm: cli.comm,
        errors: cli.errors,
        format: cli.message_format,
        color: cli.color,
        size: cli.size,
        timings: cli.timings,
        verbose: cli.verbose,
        dependency_file: cli.dependency_file,
    }
}

/// `DEBUG`, `SIZE=3` or `HALF(x)=((x) / 2)`: the C compiler's own words about another text are of no use.
fn define(text: &str) -> Result<String, String> {
    let name = text.split(['=', '(']).next().unwrap_or_default();
    let is_name = !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.is_empty();
    if is_name { Ok(text.to_string()) } else { Err(format!("`{name}` is no name in C")) }
}

/// `--checks=bounds,zero` means these and no others; `all` and `none` are starting points.
fn checks(list: &[Check]) -> Checks {
    let has = |check| list.contains(&check) || list.contains(&Check::All);
    Checks {
        bounds: has(Check::Bounds),
        zero: has(Check::Zero),
        overflow: has(Check::Overflow),
        stack: has(Check::Stack),
    }
}

/// Spells out the single-dash words, up to a `--`.
fn expand_words(args: Vec<OsString>) -> Vec<OsString> {
    let mut own = true;
    let mut expand = |arg: OsString| {
        if arg == "--" {
            own = false;
        }
        let Some(text) = arg.to_str().filter(|_| own) else { return arg };
        for (word, long) in WORDS {
            match text.strip_prefix(word) {
                Some("") => return format!("--{long}").into(),
                Some(value) if value.starts_with('=') => return format!("--{long}{value}").into(),
                _ => {}
            }
        }
        arg
    };
    args.into_iter().map(&mut expand).collect()
}

/// The parser, with the help text written the way the vPython documents show it.
fn command() -> clap::Command {
    let mut command =
        Cli::command().override_usage("vpyc [options] file... [options] [-- program arguments]");
    // Only a built command knows which of its options take values.
    command.build();
    let help = help_text(&command);
    command.override_help(help)
}

/// One option as help, manual and completions show it.
pub struct Entry {
    /// The group it belongs to.
    pub heading: &'static str,
    /// How it may be written, the short way first: `-mf`, `--main-file`.
    pub names: Vec<String>,
    /// What its value is called (`FILE`, `DIR`, …), if it takes one.
    pub value: Option<String>,
    /// The values it can have, if they are listed.
    pub values: Vec<String>,
    /// What it does, one line.
    pub help: String,
}

/// All options, by group.
#[must_use]
pub fn entries() -> Vec<Entry> {
    listed(&command())
}

fn listed(command: &clap::Command) -> Vec<Entry> {
    let mut entries = Vec::new();
    for heading in [VPYTHON, LANGUAGE, C_COMPILER, MESSAGES] {
        let own = |arg: &&clap::Arg| arg.get_help_heading() == Some(heading) && !arg.is_hide_set();
        entries.extend(command.get_arguments().filter(own).map(|arg| entry(heading, arg)));
    }
    entries
}

fn entry(heading: &'static str, arg: &clap::Arg) -> Entry {
    let long = arg.get_long().unwrap_or_default();
    let word = WORDS.iter().find(|(_, name)| *name == long).map(|(word, _)| (*word).to_string());
    let short = word.or_else(|| arg.get_short().map(|letter| format!("-{letter}")));
    let takes_value = arg.get_num_args().is_some_and(|range| range.takes_values());
    let value = arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string);
    let values = arg.get_possible_values();
    Entry {
        heading,
        names: short.into_iter().chain([format!("--{long}")]).collect(),
        value: value.filter(|_| takes_value),
        values: values.iter().filter(|_| takes_value).map(|value| value.get_name().to_string()).collect(),
        help: arg.get_help().map(ToString::to_string).unwrap_or_default().replace('\n', " "),
    }
}

fn help_text(command: &clap::Command) -> String {
    let mut text = format!("vPython native code compiler {}\n\n", env!("CARGO_PKG_VERSION"));
    text.push_str("Usage: vpyc [options] file... [options]\n       vpyc --run [options] file... [-- program arguments]\n");
    let mut heading = "";
    for entry in listed(command) {
        if entry.heading != heading {
            heading = entry.heading;
            text.push_str(&format!("\n{heading}:\n"));
        }
        let mut column = format!("  {:<22}", entry.names.join(", "));
        if column.len() > 24 {
            column.push_str("\n                        ");
        }
        let values =
            if entry.values.is_empty() { String::new() } else { format!(": {}", entry.values.join("|")) };
        text.push_str(&format!("{column} {}{values}\n", entry.help));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Build {
        let args = std::iter::once("vpyc").chain(line.split_whitespace()).map(OsString::from).collect();
        match parse(args).unwrap() {
            Command::Compile(build) => *build,
            other => panic!("not a compilation: {other:?}"),
        }
    }

    fn refused(line: &str) -> String {
        let args = std::iter::once("vpyc").chain(line.split_whitespace()).map(OsString::from).collect();
        parse(args).unwrap_err().to_string()
    }

    #[test]
    fn words_are_options_before_and_after_files() {
        let build =
            parsed("-mf a.py -cf O3 a.py -cl m -cm x.o -march=host -DX=1 -cf -funroll-loops -Iinc -MD");
        assert_eq!(build.main_file, Some("a.py".into()));
        assert_eq!(build.c_flags, ["-O3", "-funroll-loops"]);
        assert_eq!(build.libraries, ["m"]);
        assert_eq!(build.c_modules, [PathBuf::from("x.o")]);
        assert_eq!(build.defines, ["X=1"]);
        assert_eq!(build.files, [PathBuf::from("a.py")]);
        assert!(build.dependency_file);
        assert_eq!(parsed("-cc a.py").stage, Stage::Object);
        assert_eq!(parsed("a.py -c").stage, Stage::CSource);
        assert_eq!(parsed("a.py -o -").stage, Stage::CSource);
    }

    #[test]
    fn program_arguments_are_left_alone() {
        let build = parsed("--run a.py -- -cc --flag x");
        let args: Vec<OsString> = ["-cc", "--flag", "x"].map(OsString::from).to_vec();
        assert_eq!(build.run, Some(args));
    }

    #[test]
    fn checks_are_a_list() {
        assert_eq!(parsed("a.py").options.checks, Checks::ALL);
        assert_eq!(parsed("--unchecked a.py").options.checks, Checks::NONE);
        assert_eq!(parsed("--checks=none a.py").options.checks, Checks::NONE);
        let checks = parsed("--checks=bounds,zero a.py").options.checks;
        assert_eq!(checks, Checks { bounds: true, zero: true, overflow: false, stack: false });
    }

    #[test]
    fn wrong_options_are_refused_with_a_hint() {
        assert!(refused("--main-fil a.py").contains("--main-file"));
        assert!(refused("-march microblase a.py").contains("microblaze"));
        assert!(refused("").contains("no source file given"));
    }

    #[test]
    fn help_lists_every_option() {
        let command = command();
        let help = help_text(&command);
        let shown = command.get_arguments().filter(|arg| !arg.is_hide_set());
        for arg in shown.filter_map(clap::Arg::get_long) {
            assert!(help.contains(&format!("--{arg}")), "--{arg}");
        }
        assert!(help.contains("  -mf, --main-file       Select the vPython file"), "{help}");
    }
}
