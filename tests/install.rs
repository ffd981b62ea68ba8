//! Installation: `make config`, `make install`, `make uninstall` and `make deb` into temporary folders, and
//! programs compiled by what was installed while the source tree is out of reach.

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use common::process::{self, End, Finished};
use common::{files_below, golden, root, vpyc};
use tempfile::TempDir;
use vpyc::targets::TARGETS;

const LIMIT: Duration = Duration::from_secs(300);

/// What `make build` leaves for `make install`, made once for all tests here: with one compiler, to be quick.
fn stage() -> &'static Path {
    static STAGE: OnceLock<TempDir> = OnceLock::new();
    STAGE
        .get_or_init(|| {
            let folder = scratch();
            let stage = format!("STAGE={}", folder.path().join("stage").display());
            good(make().args(["stage", &stage]).arg(format!("COMPILERS={}", compiler().display())));
            folder
        })
        .path()
}

fn compiler() -> PathBuf {
    let found = ["gcc", "clang", "tcc"].iter().find_map(|name| which::which(name).ok());
    found.unwrap_or_else(|| panic!("no C compiler"))
}

fn scratch() -> TempDir {
    common::scratch().unwrap_or_else(|e| panic!("{e}"))
}

/// make in the source tree, with the compiler under test and without the settings of whoever runs the tests.
fn make() -> Command {
    let mut command = Command::new("make");
    command.args(["-s", "-C"]).arg(root()).arg(format!("VPYC={}", vpyc().display()));
    for name in ["INSTALLDIR", "DESTDIR", "COMPILERS", "BASHRC", "MAKEFLAGS", "MAKELEVEL", "CC"] {
        command.env_remove(name);
    }
    command
}

fn run(command: &mut Command) -> Finished {
    process::run(command, &[], LIMIT).unwrap_or_else(|e| panic!("{e}"))
}

/// Runs what must succeed; both its outputs.
fn good(command: &mut Command) -> String {
    let shown = format!("{command:?}");
    let finished = run(command);
    let text = finished.stdout_text() + &finished.stderr_text();
    assert_eq!(finished.end, End::Status(0), "{shown}\n{text}");
    text
}

/// An installation.
struct Installed {
    folder: TempDir,
}

impl Installed {
    fn new() -> Self {
        let installed = Installed { folder: scratch() };
        installed.make("install", &[]);
        installed
    }
    fn make(&self, what: &str, settings: &[&str]) -> String {
        let mut command = make();
        command.arg(what).arg(format!("STAGE={}", stage().join("stage").display()));
        command.arg(format!("INSTALLDIR={}", self.path("prefix").display())).args(settings);
        std::fs::create_dir_all(self.path("home")).unwrap_or_else(|e| panic!("{e}"));
        good(command.env("HOME", self.path("home")))
    }
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn text(&self, name: &str) -> String {
        common::read_text(&self.path(name)).unwrap_or_else(|e| panic!("{e}"))
    }
    fn write(&self, name: &str, text: &str) {
        common::write(&self.path(name), text.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    }
    /// Runs shell commands in a shell that has read `vipera.sh`, in the folder, with a cache that cannot be
    /// written and, where the system lets us, with the source tree hidden.
    fn shell(&self, commands: &str) -> String {
        let hide = format!("mount -t tmpfs none {} && ", root().display());
        let setup = format!(". {}\n{commands}", self.path("prefix/share/vipera/vipera.sh").display());
        // The compiler under test was copied; only in an odd place would hiding the tree hide what is needed.
        let mut command = if can_hide() {
            let mut command = Command::new("unshare");
            command.args([
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-ec",
                &(hide + "exec sh -ec \"$1\""),
                "sh",
            ]);
            command
        } else {
            let mut command = Command::new("sh");
            command.arg("-ec");
            command
        };
        command.arg(setup).current_dir(self.folder.path());
        for name in ["VIPERA_MODULES", "MANPATH", "CC"] {
            command.env_remove(name);
        }
        good(command.env("HOME", "/proc/none").env("XDG_CACHE_HOME", "/proc/none"))
    }
}

/// Whether a process may hide a folder from itself.
fn can_hide() -> bool {
    static CAN: OnceLock<bool> = OnceLock::new();
    *CAN.get_or_init(|| {
        let attempt = format!("mount -t tmpfs none {}", root().display());
        let status = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c", &attempt])
            .output();
        status.is_ok_and(|output| output.status.success())
    })
}

/// All files and folders below a folder, sorted.
fn tree(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            names.push(common::name_below(&entry.path(), folder));
            if entry.path().is_dir() {
                open.push(entry.path());
            }
        }
    }
    names.sort();
    names
}

#[test]
fn an_installed_compiler_needs_no_source_tree() {
    let installed = Installed::new();
    installed.write(
        "hello.py",
        "# vpyc: std=python3\nimport math\nprint('Hello', math.sqrt(2.25), f'{1.5:.2f}')\n",
    );
    let said = installed.shell("command -v vpyc; vpyc --verbose hello.py; ./hello; vpyc --list-targets");
    assert!(said.contains("prefix/bin/vpyc\n"), "{said}");
    assert!(said.contains("\nHello 1.5 1.50\n"), "{said}");
    // The prebuilt runtime is taken: the C compiler is called once, and nothing is archived.
    let calls = said.lines().filter(|line| line.contains("-DOLY_INT_BITS")).count();
    assert_eq!(calls, 1, "{said}");
    assert!(said.contains("prefix/lib/vipera/runtime/host-"), "{said}");
}

#[test]
fn other_flags_make_a_runtime_of_their_own() {
    let installed = Installed::new();
    installed.write("hello.py", "print 6 * 7\n");
    assert!(installed.shell("vpyc -cf O0 hello.py && ./hello").contains("42"));
}

#[test]
fn installed_modules_are_the_library() {
    let installed = Installed::new();
    installed.write("m.py", "import random, string\nrandom.seed(1)\nprint string.digits, string.nonsense\n");
    let said = installed.shell("vpyc --check m.py || true");
    // The same words as of a library that is only inside the compiler; a user's module has a path.
    assert!(said.contains("nonsense") && !said.contains("share/vipera/modules"), "{said}");
    // One that someone has changed is taken as it is.
    let mut text = installed.text("prefix/share/vipera/modules/bisect.py");
    text.push_str("\nchanged = 'by hand'\n");
    installed.write("prefix/share/vipera/modules/bisect.py", &text);
    installed.write("b.py", "import bisect\nprint bisect.changed, bisect.bisect([1, 2, 3], 2)\n");
    assert!(installed.shell("vpyc --run b.py").contains("by hand 2"));
}

#[test]
fn everything_is_there_and_goes_again() {
    let installed = Installed::new();
    let names = tree(&installed.path("prefix"));
    for name in [
        "bin/vpyc",
        "include/vipera/olympus.h",
        "share/vipera/modules/math.py",
        "share/vipera/vipera.sh",
        "share/man/man1/vpyc.1",
        "share/bash-completion/completions/vpyc",
        "share/zsh/site-functions/_vpyc",
        "share/fish/vendor_completions.d/vpyc.fish",
    ] {
        assert!(names.iter().any(|n| n == name), "no {name} in\n{}", names.join("\n"));
    }
    assert!(names.iter().any(|name| name.ends_with("/libolympus-rt.a")));
    for name in ["share/vipera/vipera.sh", "share/man/man1/vpyc.1"] {
        let text = installed.text(&format!("prefix/{name}"));
        let prefix = installed.path("prefix").display().to_string();
        assert!(text.contains(&prefix) && !text.contains("@INSTALLDIR@"), "{name}:\n{text}");
    }
    // Again: nothing doubled, nothing lost. What is not ours stays.
    installed.make("install", &[]);
    assert_eq!(tree(&installed.path("prefix")), names);
    installed.write("prefix/bin/other", "");
    installed.make("uninstall", &[]);
    assert_eq!(tree(&installed.path("prefix")), ["bin", "bin/other"]);
    assert!(installed.make("uninstall", &[]).contains("nothing is installed"));
}

#[test]
fn bashrc_changes_with_consent_only() {
    let installed = Installed::new();
    assert!(!installed.path("home/.bashrc").exists());
    let said = installed.make("install", &[]);
    assert!(said.contains("BASHRC=1") && said.contains("vipera.sh; fi"), "{said}");
    installed.write("home/.bashrc", "alias ll='ls -l'");
    installed.make("install", &["BASHRC=1"]);
    installed.make("install", &["BASHRC=1"]);
    let text = installed.text("home/.bashrc");
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(text.starts_with("alias ll='ls -l'\nif [ -f "), "{text}");
    installed.make("uninstall", &[]);
    assert_eq!(installed.text("home/.bashrc"), "alias ll='ls -l'\n");
}

#[test]
fn the_environment_is_set_once() {
    let installed = Installed::new();
    let script = installed.path("prefix/share/vipera/vipera.sh");
    let commands = format!(". {}; echo \"$PATH|$VIPERA_MODULES|$MANPATH\"", script.display());
    let said = installed.shell(&commands);
    let prefix = installed.path("prefix").display().to_string();
    let parts: Vec<&str> = said.trim().split('|').collect();
    assert_eq!(parts[0].matches(&prefix).count(), 1, "{said}");
    assert_eq!(parts[1], format!("{prefix}/share/vipera/modules"));
    assert_eq!(parts[2], format!("{prefix}/share/man:"));
    // Own folders come first, and a MANPATH is kept.
    let own = format!(
        "unset VIPERA_MODULES; VIPERA_MODULES=/own MANPATH=/pages; . {}; echo \"$VIPERA_MODULES|$MANPATH\"",
        script.display()
    );
    let said = installed.shell(&own);
    assert_eq!(said.trim(), format!("/own:{prefix}/share/vipera/modules|{prefix}/share/man:/pages"));
}

#[test]
fn packagers_install_below_another_root() {
    let installed = Installed { folder: scratch() };
    let destination = format!("DESTDIR={}", installed.path("root").display());
    let said = installed.make("install", &["INSTALLDIR=/usr", &destination]);
    assert!(!said.contains("bashrc"), "{said}");
    assert!(installed.path("root/usr/bin/vpyc").is_file());
    assert!(installed.text("root/usr/share/vipera/vipera.sh").contains("\"/usr/bin:"));
    installed.make("uninstall", &["INSTALLDIR=/usr", &destination]);
    assert!(tree(&installed.path("root/usr")).is_empty());
}

#[test]
fn configuration_finds_compilers_and_keeps_them() {
    let folder = scratch();
    let tools = folder.path().join("tools");
    let more = folder.path().join("more");
    for (place, name) in [(&tools, "clang"), (&more, "mb-gcc"), (&more, "frog")] {
        std::fs::create_dir_all(place).unwrap_or_else(|e| panic!("{e}"));
        let path = place.join(name);
        common::write(&path, b"#!/bin/sh\n").unwrap_or_else(|e| panic!("{e}"));
        good(Command::new("chmod").arg("+x").arg(path));
    }
    let config = |recorded: &str, add: &str| {
        let mut command = Command::new("/bin/sh");
        command.arg(root().join("packaging/config.sh")).current_dir(folder.path());
        command.env("PATH", format!("{}:/nonexistent", tools.display()));
        command
            .env("INSTALLDIR", "~/here/")
            .env("HOME", "/home/me")
            .env("RECORDED", recorded)
            .env("ADD", add);
        run(&mut command)
    };
    // `dirname` is all that the script needs of the system.
    let dirname = which::which("dirname").unwrap_or_else(|e| panic!("{e}"));
    std::os::unix::fs::symlink(dirname, tools.join("dirname")).unwrap_or_else(|e| panic!("{e}"));
    good(Command::new("ln").args(["-s", "/bin/cat"]).arg(tools.join("cat")));
    let (clang, micro) =
        (tools.join("clang").display().to_string(), more.join("mb-gcc").display().to_string());

    let first = config("", "");
    assert_eq!(first.end, End::Status(0), "{}", first.stderr_text());
    let text = first.stdout_text();
    assert!(text.contains("INSTALLDIR ?= /home/me/here\n"), "{text}");
    assert!(text.contains(&format!("COMPILERS ?= {clang}\n")), "{text}");
    assert!(first.stderr_text().contains("none; looked for: mb-gcc"), "{}", first.stderr_text());

    let added = config(&clang, &micro).stdout_text();
    assert!(added.contains(&format!("COMPILERS ?= {clang} {micro}\n")), "{added}");
    // What was found once is kept while it is there.
    let kept = config(&format!("{micro} /nonexistent/e-gcc"), "").stdout_text();
    assert!(kept.contains(&format!("COMPILERS ?= {clang} {micro}\n")), "{kept}");

    let odd = config("", &more.join("frog").display().to_string());
    assert!(odd.stderr_text().contains("not used"), "{}", odd.stderr_text());
    assert_eq!(config("", "/nonexistent/gcc").end, End::Status(1));
}

#[test]
fn odd_places_are_refused() {
    for place in ["INSTALLDIR=/tmp/two words", "INSTALLDIR=relative", "INSTALLDIR=/tmp/a|b"] {
        let mut command = make();
        command.arg("install").arg(format!("STAGE={}", stage().join("stage").display())).arg(place);
        let finished = run(&mut command);
        assert_ne!(finished.end, End::Status(0), "{place}");
        assert!(finished.stderr_text().contains("INSTALLDIR must be"), "{}", finished.stderr_text());
    }
}

/// `make config` runs before there is a compiler that could be asked.
#[test]
fn make_config_knows_the_names_of_all_compilers() {
    let list: String =
        TARGETS.iter().map(|target| format!("{}: {}\n", target.name, target.compilers.join(" "))).collect();
    golden::compare(&root().join("packaging/compilers"), &list).unwrap_or_else(|e| panic!("{e}"));
}

#[test]
fn the_scripts_are_sound() {
    let scripts = files_below(&root().join("packaging"), "sh");
    assert!(scripts.len() > 4);
    for script in scripts {
        good(Command::new("sh").arg("-n").arg(&script));
        if which::which("shellcheck").is_ok() {
            good(Command::new("shellcheck").args(["-s", "sh"]).arg(&script));
        }
    }
}

#[test]
fn completions_complete() {
    let installed = Installed::new();
    let file = installed.path("prefix/share/bash-completion/completions/vpyc");
    let complete = |words: &str| {
        let script = format!(
            ". {}; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _vpyc; echo \"${{COMPREPLY[@]}}\"",
            file.display()
        );
        good(Command::new("bash").args(["--norc", "-c", &script]).current_dir(root()))
    };
    assert!(complete("vpyc --std ''").contains("python3"));
    assert_eq!(complete("vpyc --std = v").trim(), "vpython");
    assert_eq!(complete("vpyc -march micro").trim(), "microblaze");
    assert!(complete("vpyc --ver").contains("--verbose"));
    assert!(complete("vpyc tests/run/").contains("tests/run/"));
    let page = installed.path("prefix/share/man/man1/vpyc.1");
    if which::which("groff").is_ok() {
        let said = good(Command::new("groff").args(["-man", "-Tascii", "-ww", "-z"]).arg(&page));
        assert_eq!(said, "");
    }
    for (shell, name) in
        [("zsh", "zsh/site-functions/_vpyc"), ("fish", "fish/vendor_completions.d/vpyc.fish")]
    {
        if which::which(shell).is_ok() {
            good(Command::new(shell).arg("-n").arg(installed.path(&format!("prefix/share/{name}"))));
        }
    }
}

#[test]
fn a_debian_package() {
    if which::which("dpkg-deb").is_err() {
        return;
    }
    let folder = scratch();
    let out = folder.path().display().to_string();
    let stage = stage().join("stage");
    let mut command = Command::new("sh");
    command.arg(root().join("packaging/deb.sh")).arg(stage).args([&out, "1.2.3"]);
    good(command.env("DPKG_DEB_COMPRESSOR_TYPE", "gzip"));
    let package = files_below(folder.path(), "deb").pop().unwrap_or_else(|| panic!("no package"));
    let contents = good(Command::new("dpkg-deb").arg("-c").arg(&package));
    for name in [
        "./usr/bin/vpyc",
        "./usr/share/man/man1/vpyc.1.gz",
        "/vendor-completions/_vpyc",
        "/doc/vpyc/copyright",
    ] {
        assert!(contents.contains(name), "no {name} in\n{contents}");
    }
    assert!(!contents.contains("manifest"), "{contents}");
    let about = good(Command::new("dpkg-deb").arg("-I").arg(&package));
    assert!(about.contains("Version: 1.2.3") && about.contains("Depends: libc6"), "{about}");
}
