//! Programs on cores: `tests/run/**/*.py` compiled for machines without an operating system and run in their
//! emulators, with what is particular to cores: memory that runs out, sizes, what is linked.
//!
//! A program fits 32 bits if the core does as CPython. One that does not fit (a large int, digits of a double)
//! must do on the core what it does on the host with numbers of 32 bits. With `VPYC_CORES=1` two cores run
//! everything, each every other program as users compile it and the rest without the C compiler's optimisation, which
//! takes most of the time; a further one runs every tenth program. Otherwise each runs one of forty. `tests/cores/UNFIT`
//! lists what no core can run; targets without compiler or emulator are left out, and the harness says so.
#![allow(clippy::print_stderr, reason = "a harness talks to the person who runs it")]

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use common::process::{self, End, Finished};
use common::program::{COMPILE_LIMIT, Program};
use common::{Outcome, cpython, golden};
use libtest_mimic::Trial;
use vpyc::targets::{TARGETS, Target};

/// A program on an emulated core may take this long.
const RUN_LIMIT: Duration = Duration::from_secs(30);
/// Targets that run all programs.
const EVERYTHING: usize = 2;
/// A further target runs one program of so many.
const SAMPLE: usize = 10;
/// Each runs one program of so many when nobody asks for more.
const GLIMPSE: usize = 40;
/// Memory for programs that were not written for cores.
const ROOMY: &[&str] = &["--ram=4M", "--stack=128K"];

fn main() -> ExitCode {
    let arguments = common::arguments();
    let mut trials = Vec::new();
    let base = common::root().join("tests");
    let unfit = read_list(&base.join("cores/UNFIT"));
    let known = read_list(&base.join("run/KNOWN_FAILURES"));
    let programs = common::files_below(&base.join("run"), "py");
    let mut complete = 0;
    for target in TARGETS.iter().filter(|target| target.memory.is_some()) {
        if let Some(problem) = problem(target) {
            eprintln!("SKIP {}: {problem}; to install it: {}", target.name, target.install);
            continue;
        }
        let sample = match complete < EVERYTHING {
            _ if !common::is_set("VPYC_CORES") => GLIMPSE,
            true => 1,
            false => SAMPLE,
        };
        if !target.runners.is_empty() {
            complete += 1;
            for entry in programs.iter().step_by(sample) {
                let Some(folder) = folder_of(entry, &base.join("run")) else { continue };
                let name = common::name_below(entry, &base.join("run"));
                if unfit.contains(&name) || known.contains(&name) {
                    continue;
                }
                let entry = entry.clone();
                let title = format!("{}: {name}", target.name);
                // By its name, so that a new program does not change what is done with the others.
                let number: usize = name.bytes().map(usize::from).sum();
                let optimised = sample > 1 || number % EVERYTHING == complete % EVERYTHING;
                trials.push(Trial::test(title, move || {
                    // What the C compiler computes of `math` may have another last digit than what the C library does.
                    let optimised =
                        optimised || std::fs::read_to_string(&entry).is_ok_and(|text| text.contains("math"));
                    Ok(check(target, &entry, folder.as_deref(), optimised)?)
                }));
            }
        }
        for entry in common::files_below(&base.join("cores/sizes"), "py") {
            let name =
                format!("{}: sizes/{}", target.name, common::name_below(&entry, &base.join("cores/sizes")));
            trials.push(Trial::test(name, move || Ok(check_size(target, &entry)?)));
        }
        for entry in common::files_below(&base.join("cores"), "py") {
            if entry.starts_with(base.join("cores/sizes")) {
                continue;
            }
            let name = format!("{}: cores/{}", target.name, common::name_below(&entry, &base.join("cores")));
            trials.push(Trial::test(name, move || Ok(check_core(target, &entry)?)));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Why programs for a target cannot be made or run here.
fn problem(target: &'static Target) -> Option<String> {
    if !target.compilers.iter().any(|name| which::which(name).is_ok()) {
        return Some("no compiler".to_string());
    }
    let runner = vpyc::driver::run::find_runner(target);
    (runner.is_none() && !target.runners.is_empty()).then(|| "no emulator".to_string())
}

/// The folder of a program with modules; `None` for a file that is no program.
#[allow(clippy::option_option, reason = "a program may have a folder or none; a module is no program")]
fn folder_of(entry: &Path, base: &Path) -> Option<Option<PathBuf>> {
    let name = entry.file_name()?.to_string_lossy();
    if entry.starts_with(base.join("modules")) {
        let folder = entry.parent()?.to_path_buf();
        let is_main = name == "main.py" && folder.parent() == Some(&base.join("modules"));
        return is_main.then_some(Some(folder));
    }
    (!name.starts_with('_')).then_some(None)
}

/// Compares a core with CPython, or else with the host at the core's widths.
fn check(target: &'static Target, entry: &Path, folder: Option<&Path>, optimised: bool) -> Outcome {
    let program = Program::open(entry, folder)?;
    if !program.argv.is_empty() {
        return Ok(());
    }
    let expected = match &program.out {
        Some(out) => cpython::Answer { status: program.exit, stdout: out.clone(), error: String::new() },
        None => cpython::answer(&program)?,
    };
    let scratch = common::scratch()?;
    let binary = scratch.path().join("program");
    let mut command = program.compiler();
    command.args(["-march", target.name]).args(ROOMY).arg(entry).arg("-o").arg(&binary);
    if !optimised {
        command.args(["-cf", "O0"]);
    }
    let compiled = process::run(&mut command, &[], COMPILE_LIMIT)?;
    let core = if compiled.end == End::Status(0) {
        let core = run(target, &binary, &program.stdin)?;
        if core.stdout == expected.stdout
            && core.end == End::Status(expected.status)
            && cpython::tells_error(&core.stderr_text(), &expected.error)
        {
            return Ok(());
        }
        core
    } else {
        compiled
    };
    let host = on_host(&program, &scratch.path().join("host"))?;
    let said = core.stderr_text();
    // What only an operating system has is missing on purpose.
    if said.contains("VPY0616")
        || (said.contains("VPY0") && last_error(&said) == last_error(&host.stderr_text()))
    {
        return Ok(());
    }
    if core.stdout == host.stdout && core.end == host.end {
        return Ok(());
    }
    let wanted = host.stdout_text();
    let difference = golden::difference(&wanted, &core.stdout_text());
    Err(format!("{}, and {} on the host with 32 bits; {difference}{said}", core.end, host.end))
}

/// What a program does on the host with numbers of 32 bits, or what the compiler says.
fn on_host(program: &Program, binary: &Path) -> Result<Finished, String> {
    let mut command = program.compiler();
    command
        .args(["--int-width=32", "--float-width=32", "-cf", "O0"])
        .arg(&program.entry)
        .arg("-o")
        .arg(binary);
    let compiled = process::run(&mut command, &[], COMPILE_LIMIT)?;
    if compiled.end != End::Status(0) {
        return Ok(compiled);
    }
    program.execute(binary)
}

fn last_error(text: &str) -> &str {
    text.lines().rfind(|line| line.starts_with("error[")).unwrap_or_default()
}

/// Runs a program in its emulator.
fn run(target: &'static Target, binary: &Path, stdin: &[u8]) -> Result<Finished, String> {
    let (runner, arguments) = vpyc::driver::run::find_runner(target).ok_or("no emulator")?;
    let mut command = Command::new(runner);
    command.args(arguments).arg(binary);
    process::run(&mut command, stdin, RUN_LIMIT)
}

/// A program of `tests/cores`: its `# test:` flags, and `.out` with what a core prints, both streams after one
/// another, ending with the exit status. Without an emulator it is linked and looked at.
fn check_core(target: &'static Target, entry: &Path) -> Outcome {
    let program = Program::open(entry, None)?;
    let scratch = common::scratch()?;
    let binary = scratch.path().join("program");
    let mut command = program.compiler();
    // Messages name the file as it was given.
    command.current_dir(entry.parent().unwrap_or(entry));
    command.args(["-march", target.name]).arg(entry.file_name().unwrap_or_default()).arg("-o").arg(&binary);
    let compiled = process::run(&mut command, &[], COMPILE_LIMIT)?;
    let mut said = if compiled.end != End::Status(0) {
        compiled
    } else {
        look_at(target, &binary)?;
        if target.runners.is_empty() {
            return Ok(());
        }
        run(target, &binary, &program.stdin)?
    };
    said.stdout.extend_from_slice(&said.stderr);
    let text = format!("{}{}\n", said.stdout_text(), said.end);
    let out = entry.with_extension("out");
    if std::fs::read_to_string(&out).is_ok_and(|pattern| golden::matches(&pattern, &text)) {
        return Ok(());
    }
    golden::compare(&out, &text)
}

/// What the runtime takes in a program of `tests/cores/sizes`, against its line in `olympus-rt/size-budget.txt`.
fn check_size(target: &'static Target, entry: &Path) -> Outcome {
    let stem = entry.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let budget = common::read_text(&common::root().join("olympus-rt/size-budget.txt"))?;
    let line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        (words.len() == 3 && words[0] == target.name && words[1] == stem).then(|| words[2].parse().ok())?
    };
    let allowed: u64 = budget
        .lines()
        .find_map(line)
        .ok_or_else(|| format!("olympus-rt/size-budget.txt lacks `{} {stem}`", target.name))?;
    let scratch = common::scratch()?;
    let mut command = Command::new(common::vpyc());
    command.args(["--size", "-march", target.name]).arg(entry).arg("-o").arg(scratch.path().join("program"));
    let said = process::run(&mut command, &[], COMPILE_LIMIT)?;
    let text = said.stdout_text();
    let bytes = |line: &str| line.strip_prefix("runtime: ")?.strip_suffix(" bytes")?.parse::<u64>().ok();
    let used = text.lines().find_map(bytes).ok_or_else(|| said.stderr_text())?;
    if used > allowed {
        return Err(format!(
            "the runtime takes {used} bytes, {} more than olympus-rt/size-budget.txt allows\n{text}",
            used - allowed
        ));
    }
    Ok(())
}

/// Functions of the C compiler's library for arithmetic that no program asked for: on doubles, and on 64 bits.
/// (Some C libraries report errors of `powf` and the like in doubles, hence without conversions.)
const UNWANTED: &[&str] = &[
    "__adddf3",
    "__subdf3",
    "__muldf3",
    "__divdf3",
    "__floatsidf",
    "__fixdfsi",
    "__ltdf2",
    "__gtdf2",
    "__eqdf2",
    "__muldi3",
    "__divdi3",
    "__moddi3",
    "__udivdi3",
    "__umoddi3",
    "__aeabi_dadd",
    "__aeabi_dmul",
    "__aeabi_ddiv",
    "__aeabi_i2d",
    "__aeabi_ldivmod",
    "__aeabi_uldivmod",
    "printf",
    "vfprintf",
    "_vfprintf_r",
    "snprintf",
    "malloc",
    "_malloc_r",
];

/// What holds for every program for a core: it is an ELF file for that machine, nothing is missing in it, and no
/// wide arithmetic got in.
fn look_at(target: &'static Target, binary: &Path) -> Outcome {
    let bytes = common::read(binary)?;
    if bytes.get(..6) != Some(b"\x7fELF\x01\x01") {
        return Err("not a little-endian ELF file of 32 bits".to_string());
    }
    let machine = u16::from_le_bytes([bytes[18], bytes[19]]);
    let expected = match target.name {
        "microblaze" => 189,
        "epiphany" => 0x1223,
        "riscv32" => 243,
        "cortex-m" => 40,
        _ => machine,
    };
    if machine != expected {
        return Err(format!("ELF machine {machine}, not {expected}"));
    }
    let mut names = symbols(target, binary)?;
    // A product of floats is one of 64 bits where the compiler's library makes it of ints.
    if names.iter().any(|name| name.ends_with(" __mulsf3")) {
        names.retain(|name| !name.ends_with(" __muldi3"));
    }
    if let Some(name) = names.iter().find(|name| name.starts_with("U ")) {
        return Err(format!("undefined: {name}"));
    }
    if let Some(name) =
        UNWANTED.iter().find(|name| names.iter().any(|known| known.ends_with(&format!(" {name}"))))
    {
        return Err(format!("`{name}` is linked"));
    }
    Ok(())
}

/// The symbols of a program, as `T name`.
fn symbols(target: &'static Target, binary: &Path) -> Result<Vec<String>, String> {
    let compiler = target.compilers.iter().find_map(|name| which::which(name).ok()).ok_or("no compiler")?;
    let nm = compiler.to_string_lossy().trim_end_matches("gcc").to_string() + "nm";
    let listed = process::run(Command::new(nm).arg(binary), &[], COMPILE_LIMIT)?;
    let text = listed.stdout_text();
    let names = text.lines().map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words[words.len().saturating_sub(2)..].join(" ")
    });
    Ok(names.collect())
}

/// The entries of a list, without comments.
fn read_list(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let entries = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    entries.filter(|line| !line.is_empty()).map(str::to_string).collect()
}
