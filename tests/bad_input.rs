//! What no user should do and some will: each case must give a clear message and the right exit status,
//! without a panic and without a partial file.

mod common;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use common::process::{self, End, Finished};
use common::vpyc;
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(60);

/// A folder to make mistakes in.
struct Case {
    folder: TempDir,
}

impl Case {
    fn new() -> Self {
        Case { folder: common::scratch().unwrap_or_else(|e| panic!("{e}")) }
    }
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    /// Writes a source file.
    fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        common::write(&self.path(name), content.as_ref()).unwrap_or_else(|e| panic!("{e}"));
        self
    }
    fn command(&self) -> Command {
        let mut command = Command::new(vpyc());
        command.arg("--color=never").current_dir(self.folder.path()).env_remove("CC");
        command
    }
    /// Runs vpyc with these arguments.
    fn vpyc<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Finished {
        finish(self.command().args(arguments))
    }
    /// The names in the folder, sorted.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap_or_else(|e| panic!("{e}"));
        let mut names: Vec<String> =
            entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
    /// Compiling `bad.py` must fail with this code and leave nothing behind.
    fn refuses(&self, code: &str, arguments: &[&str]) -> String {
        let before = self.names();
        let finished = self.vpyc(arguments);
        let stderr = refused(&finished, code);
        assert_eq!(self.names(), before, "a partial file was left\n{stderr}");
        stderr
    }
}

fn finish(command: &mut Command) -> Finished {
    process::run(command, &[], LIMIT).unwrap_or_else(|e| panic!("{e}"))
}

/// Checks the marks of a decent refusal and gives the text.
fn refused(finished: &Finished, code: &str) -> String {
    let stderr = finished.stderr_text();
    decent(finished);
    assert_eq!(finished.end, End::Status(1), "\n{stderr}");
    assert!(stderr.contains(code), "no {code} in\n{stderr}");
    stderr
}

/// No panic, no crash, no flood of text.
fn decent(finished: &Finished) {
    let stderr = finished.stderr_text();
    assert!(matches!(finished.end, End::Status(0..=2)), "{}\n{stderr}", finished.end);
    assert!(!stderr.contains("panicked") && !stderr.contains("RUST_BACKTRACE"), "{stderr}");
    assert!(stderr.len() < 100_000, "{} bytes of messages", stderr.len());
}

/// Compiles `good.py` and runs it.
fn works(case: &Case, name: &str, expected: &str) {
    let finished = case.vpyc(&["--std=python3", name, "-o", "program"]);
    assert_eq!(finished.end, End::Status(0), "\n{}", finished.stderr_text());
    let ran = finish(&mut Command::new(case.path("program")));
    assert_eq!(ran.stdout_text(), expected, "{}", ran.stderr_text());
}

#[test]
fn a_missing_file() {
    let stderr = Case::new().file("programme.py", "print(1)\n").refuses("VPY0621", &["program.py"]);
    assert!(stderr.contains("program.py"), "the file is not named\n{stderr}");
}

#[test]
fn a_folder() {
    let case = Case::new();
    std::fs::create_dir(case.path("bad.py")).unwrap_or_else(|e| panic!("{e}"));
    case.refuses("VPY0622", &["bad.py"]);
}

#[test]
fn binary_junk() {
    let junk: Vec<u8> = (0..20_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let finished = Case::new().file("bad.py", junk).vpyc(&["bad.py"]);
    decent(&finished);
    assert_eq!(finished.end, End::Status(1), "\n{}", finished.stderr_text());
}

#[test]
fn a_program_instead_of_its_source() {
    let elf = common::read(Path::new(&vpyc())).unwrap_or_else(|e| panic!("{e}"));
    let finished = Case::new().file("bad.py", &elf[..elf.len().min(100_000)]).vpyc(&["bad.py"]);
    decent(&finished);
    assert_eq!(finished.end, End::Status(1), "\n{}", finished.stderr_text());
}

#[test]
fn invalid_utf8() {
    Case::new().file("bad.py", b"x = 1\ns = \"\xff\xfe\"\n").refuses("VPY0624", &["bad.py"]);
}

#[test]
fn a_null_character() {
    let finished = Case::new().file("bad.py", b"x = 1\0\nprint(x)\n").vpyc(&["bad.py"]);
    decent(&finished);
    assert_eq!(finished.end, End::Status(1), "\n{}", finished.stderr_text());
}

#[test]
fn an_empty_file_is_a_program() {
    works(&Case::new().file("good.py", ""), "good.py", "");
    works(&Case::new().file("good.py", "# only a comment"), "good.py", "");
}

#[test]
fn byte_order_mark_and_crlf_are_harmless() {
    works(
        &Case::new().file("good.py", "\u{feff}print(1)\r\nif True:\r\n    print(2)\r\n"),
        "good.py",
        "1\n2\n",
    );
}

#[test]
fn ten_megabytes_in_one_expression() {
    let sum = format!("x = 1{}\nprint(x)\n", "+1".repeat(5_000_000));
    let finished = Case::new().file("bad.py", sum).vpyc(&["--std=python3", "--check", "bad.py"]);
    decent(&finished);
}

#[test]
fn five_thousand_brackets() {
    for (open, close) in
        [("(", ")"), ("[", "]"), ("-", ""), ("not ", ""), ("f(", ")"), ("x[", "]"), ("lambda: ", "")]
    {
        let source = format!("def f(x):\n    return x\n\nx = {}1{}\n", open.repeat(5000), close.repeat(5000));
        let finished = Case::new().file("bad.py", source).vpyc(&["--std=python3", "--check", "bad.py"]);
        decent(&finished);
    }
}

#[test]
fn brackets_that_never_close() {
    let finished = Case::new().file("bad.py", "(".repeat(5000)).vpyc(&["--check", "bad.py"]);
    decent(&finished);
    assert_eq!(finished.end, End::Status(1), "\n{}", finished.stderr_text());
}

#[test]
fn deep_blocks() {
    let mut source = String::new();
    for depth in 0..5000 {
        source.push_str(&format!("{}if True:\n", " ".repeat(depth)));
    }
    source.push_str(&format!("{}pass\n", " ".repeat(5000)));
    decent(&Case::new().file("bad.py", source).vpyc(&["--check", "bad.py"]));
    let chain = format!("x = 3\nif x == 0:\n    pass\n{}", "elif x == 1:\n    pass\n".repeat(5000));
    decent(&Case::new().file("bad.py", chain).vpyc(&["--check", "bad.py"]));
}

#[test]
fn tabs_and_spaces() {
    let stderr = Case::new()
        .file("bad.py", "def f(x):\n        if x:\n\t    return 1\n        return 2\n")
        .refuses("VPY0", &["--check", "bad.py"]);
    assert!(stderr.contains("tab"), "{stderr}");
}

#[test]
fn an_output_folder_that_is_not_there() {
    Case::new().file("good.py", "print(1)\n").refuses("VPY0603", &["good.py", "-o", "nowhere/program"]);
    Case::new()
        .file("good.py", "print(1)\n")
        .refuses("VPY0603", &["good.py", "-c", "-o", "nowhere/program.c"]);
}

#[test]
fn an_output_that_is_a_folder() {
    let case = Case::new().file("good.py", "print(1)\n");
    std::fs::create_dir(case.path("out")).unwrap_or_else(|e| panic!("{e}"));
    case.refuses("VPY06", &["good.py", "-o", "out"]);
}

#[test]
fn a_read_only_output_folder() {
    use std::os::unix::fs::PermissionsExt;
    let case = Case::new().file("good.py", "print(1)\n");
    let folder = case.path("locked");
    std::fs::create_dir(&folder).unwrap_or_else(|e| panic!("{e}"));
    drop(std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o555)));
    // The superuser may write everywhere; /proc refuses even him.
    let target = if std::fs::write(folder.join("probe"), "").is_ok() {
        PathBuf::from("/proc/program")
    } else {
        folder.join("program")
    };
    let target = target.to_string_lossy();
    case.refuses("VPY0603", &["good.py", "-o", &target]);
    case.refuses("VPY0603", &["good.py", "-c", "-o", &target]);
}

#[test]
fn the_source_as_output() {
    let case = Case::new().file("good.py", "print(1)\n");
    case.refuses("VPY06", &["good.py", "-o", "good.py"]);
    let kept = common::read_text(&case.path("good.py")).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(kept, "print(1)\n", "the source was overwritten");
}

#[test]
fn a_full_disk() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let case = Case::new().file("good.py", "print(1)\n");
    let before = case.names();
    // `-o -` is where a disk can be full without a mount.
    let mut command = Command::new("sh");
    command.arg("-c").arg("exec \"$0\" --std=python3 good.py -c -o - > /dev/full").arg(vpyc());
    command.current_dir(case.folder.path());
    let finished = finish(&mut command);
    let stderr = refused(&finished, "VPY060");
    assert_eq!(case.names(), before, "a partial file was left\n{stderr}");
    case.refuses("VPY060", &["--std=python3", "good.py", "-c", "-o", "/dev/full"]);
}

/// With a disk of a few kilobytes mounted at `small`, where the system lets us; `None` elsewhere.
fn on_a_small_disk(case: &Case, commands: &str) -> Option<Finished> {
    let small = case.path("small");
    std::fs::create_dir_all(&small).unwrap_or_else(|e| panic!("{e}"));
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script]).arg(vpyc());
        command.current_dir(case.folder.path()).env_remove("CC");
        process::run(&mut command, &[], LIMIT).ok()
    };
    let mount = "mount -t tmpfs -o size=32k none small";
    unshare(mount).filter(|probe| probe.end == End::Status(0))?;
    unshare(&format!("{mount} && {commands}"))
}

#[test]
fn a_disk_that_fills_up() {
    let text = "x".repeat(40_000);
    let case = Case::new().file("big.py", format!("print('{text}')\n")).file("good.py", "print(1)\n");
    let list = "; status=$?; ls -A small >&2; exit $status";
    for (command, code) in [
        ("\"$0\" --std=python3 -c -o small/big.c big.py", "VPY0605"),
        ("\"$0\" --std=python3 -o small/big big.py", "VPY0605"),
        ("TMPDIR=$PWD/small \"$0\" --std=python3 -o program big.py", "VPY0605"),
    ] {
        let Some(finished) = on_a_small_disk(&case, &format!("{command}{list}")) else { return };
        let stderr = refused(&finished, code);
        assert!(
            !stderr.contains("big.c\n") && !stderr.ends_with("big\n"),
            "a partial file was left\n{stderr}"
        );
        assert_eq!(case.names(), ["big.py", "good.py", "small"]);
    }
    // A cache without room is no reason to give up.
    let command = "XDG_CACHE_HOME=$PWD/small \"$0\" --std=python3 --run good.py";
    let finished = on_a_small_disk(&case, command).unwrap_or_else(|| panic!("no small disk"));
    assert_eq!(finished.stdout_text(), "1\n", "{}", finished.stderr_text());
}

#[test]
fn a_reader_that_goes_away() {
    let case = Case::new().file("good.py", "print(1)\n".repeat(3000));
    let mut command = Command::new("sh");
    command.arg("-c").arg("\"$0\" --std=python3 good.py -c -o - | head -1 > /dev/null").arg(vpyc());
    let finished = finish(command.current_dir(case.folder.path()));
    decent(&finished);
}

#[test]
fn no_c_compiler() {
    let case = Case::new().file("good.py", "print(1)\n");
    let empty = case.path("empty");
    std::fs::create_dir(&empty).unwrap_or_else(|e| panic!("{e}"));
    let finished = finish(case.command().args(["good.py"]).env("PATH", &empty));
    let stderr = refused(&finished, "VPY0601");
    assert!(
        stderr.contains("gcc") && stderr.contains("clang"),
        "the programs looked for are not named\n{stderr}"
    );
    assert_eq!(case.names(), ["empty", "good.py"], "a partial file was left");
    // C alone needs no C compiler.
    let finished =
        finish(case.command().args(["--std=python3", "-c", "-o", "-", "good.py"]).env("PATH", &empty));
    assert_eq!(finished.end, End::Status(0), "\n{}", finished.stderr_text());
}

#[test]
fn a_c_compiler_that_is_not_one() {
    let case = Case::new().file("good.py", "print(1)\n");
    for cc in ["no-such-compiler", "false", "/"] {
        let finished = finish(case.command().args(["good.py"]).env("CC", cc));
        let stderr = refused(&finished, "VPY06");
        assert!(stderr.contains(cc), "`{cc}` is not named\n{stderr}");
        assert_eq!(case.names(), ["good.py"], "a partial file was left\n{stderr}");
    }
}

#[test]
fn an_interrupt_leaves_nothing() {
    let body: String = (0..20_000).map(|i| format!("x{i} = [{i}, {i} + 1]\nprint(x{i}[0] * 2)\n")).collect();
    let case = Case::new().file("big.py", body);
    let mut command = Command::new("sh");
    // `timeout -s INT` is the Ctrl-C of a person with fast fingers.
    command.arg("-c").arg("timeout -s INT 0.7 \"$0\" --std=python3 big.py -o program").arg(vpyc());
    let temporary = common::scratch().unwrap_or_else(|e| panic!("{e}"));
    let finished = finish(command.current_dir(case.folder.path()).env("TMPDIR", temporary.path()));
    let left = std::fs::read_dir(temporary.path()).map_or(0, Iterator::count);
    assert_eq!(left, 0, "intermediate files were left");
    let names = case.names();
    let is_done = names == ["big.py", "program"] && finished.end == End::Status(0);
    assert!(is_done || names == ["big.py"], "left behind: {names:?} ({})", finished.end);
}

#[test]
fn names_of_c_are_names_of_python() {
    let names = [
        "auto", "char", "const", "default", "do", "double", "enum", "errno", "extern", "goto", "inline",
        "int_", "long", "main", "printf", "register", "restrict", "short", "signed", "sizeof", "static",
        "stdin", "stdout", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "NULL",
        "EOF", "linux", "unix", "assert_", "malloc", "free", "exit_", "abs_", "INT_MAX", "bool_", "true",
        "false", "_Bool", "_Complex", "I",
    ];
    let mut source = String::new();
    let mut expected = String::new();
    for (i, name) in names.iter().enumerate() {
        source.push_str(&format!("{name} = {i}\n"));
    }
    source.push_str(
        "def use(int, float, while_):\n    errno = int + while_\n    return errno\n\n\nprint(use(1, 2, 3))\n",
    );
    expected.push_str("4\n");
    for (i, name) in names.iter().enumerate() {
        source.push_str(&format!("print({name})\n"));
        expected.push_str(&format!("{i}\n"));
    }
    works(&Case::new().file("good.py", source), "good.py", &expected);
}

#[test]
fn source_lines_that_break_comments() {
    let source = "# a comment with */ and /* and ??/\n# ending in a backslash \\\nx = \"*/ /* ??/ \\\\\"  # \\\nprint(x)\nprint('??=', '\\\\')\n";
    works(&Case::new().file("good.py", source), "good.py", "*/ /* ??/ \\\n??= \\\n");
}

#[test]
fn odd_strings_and_floats() {
    let source = "print(len(\"a\\0b\"), \"100%s %d %\", 'q\"q', \"é\\n\", \"\\x41\\u00e9\")\nprint(1e308 * 10, -0.0, 0.0 * -1.0)\nx = 1e308 * 10\nprint(x - x)\n";
    let expected = "3 100%s %d % q\"q é\n Aé\ninf -0.0 -0.0\nnan\n";
    works(&Case::new().file("good.py", source), "good.py", expected);
}

#[test]
fn a_string_of_a_megabyte() {
    let source = format!("s = \"{}\"\nprint(len(s), s[-3:])\n", "abcdefgh\\n?".repeat(100_000));
    works(&Case::new().file("good.py", source), "good.py", "1000000 h\n?\n");
}

#[test]
fn usage_errors() {
    let case = Case::new().file("good.py", "print(1)\n");
    let usages: &[&[&str]] = &[
        &[],
        &["--nonsense", "good.py"],
        &["good.py", "-o"],
        &["good.py", "--std=cobol"],
        &["-c", "-cc", "good.py"],
        &["--int-width=7", "good.py"],
    ];
    for usage in usages {
        let finished = case.vpyc(usage);
        decent(&finished);
        assert_eq!(finished.end, End::Status(2), "{usage:?}\n{}", finished.stderr_text());
    }
}
