//! What C compilers and linkers say, as messages of this compiler. A wrong `native` call, a missing header or
//! library is the user's to mend and is told in terms of the Python program; anything else is a mistake of
//! ours.

use std::path::Path;

use super::arguments::Misfit;
use super::native_complaint;
use super::process::Done;
use crate::diag::{Code, Diagnostics};
use crate::headers;
use crate::source::{FileId, SourceMap, Span};

/// Lines of the C compiler shown when the mistake is ours.
const EXCERPT: usize = 4;

/// How the text of a complaint begins that is about a C function which needs a system.
const SYSTEM: &str = "needs a system: ";

/// Reports a failed call of the C compiler. Returns whether the mistake is ours, so that the intermediate
/// files should be kept.
pub fn report(done: &Done, temp: &Path, sources: &SourceMap, diags: &mut Diagnostics) -> bool {
    if done.stderr.contains("No space left on device") {
        diags
            .error_nowhere(Code(605), "the disk is full: the C compiler could not write its output")
            .help("intermediate files are written to the folder named by TMPDIR (usually /tmp)");
        return false;
    }
    if done.stderr.trim().is_empty() {
        let program = done.line.split(' ').next().unwrap_or_default();
        diags
            .error_nowhere(Code(604), format!("the C compiler `{program}` failed without saying why"))
            .help("is it a C compiler? Its name comes from the environment variable CC");
        return false;
    }
    let mut told: Vec<(Option<(String, u32)>, String)> = Vec::new();
    let lines: Vec<&str> = done.stderr.lines().collect();
    for (n, line) in lines.iter().enumerate() {
        let Some(mut complaint) = Complaint::parse(line) else { continue };
        complaint.wanted = wanted(&lines[n + 1..]);
        // An unknown name is said once.
        let place = complaint.place.clone().filter(|_| !complaint.text.contains("undeclared"));
        // What a C library lacks without a system, it often lacks by several names.
        if let Some(call) = complaint.needs_system(sources) {
            complaint.text = format!("{SYSTEM}{call}");
        }
        let key = (place, complaint.text.clone());
        if !told.contains(&key) && complaint.report(sources, diags) {
            told.push(key);
        }
    }
    if told.is_empty() {
        ours(done, temp, diags);
    }
    told.is_empty()
}

/// Reports an argument that does not fit what C wants.
pub fn report_misfit(unit: &Path, misfit: &Misfit, sources: &SourceMap, diags: &mut Diagnostics) {
    if let Some((id, line)) = python_place(&unit.display().to_string(), misfit.line, sources) {
        let at = misfit.text.find("expected ").unwrap_or_default();
        native_complaint::report(&misfit.text, Some(&misfit.text[at..]), id, line, sources, diags);
    }
}

fn ours(done: &Done, temp: &Path, diags: &mut Diagnostics) {
    let folder = format!("{}/", temp.display());
    let errors = |line: &&str| line.contains("error") || line.contains("undefined");
    let mut excerpt: Vec<String> =
        done.stderr.lines().filter(errors).take(EXCERPT).map(|line| line.replace(&folder, "")).collect();
    if excerpt.is_empty() {
        excerpt = done.stderr.lines().take(EXCERPT).map(str::to_string).collect();
    }
    let diag =
        diags.error_nowhere(Code(901), "the C compiler rejects the generated C; this is a mistake in vpyc");
    for line in excerpt {
        diag.help(format!("it says: {line}"));
    }
    diag.help(format!("the generated C is kept in `{}`", temp.display()));
    diag.help("please report this, with the program and the text above");
}

/// The Python line behind a place that the C compiler names: with `-g` it is that place, otherwise it is in
/// the last comment above the line of C.
fn python_place(file: &str, line: u32, sources: &SourceMap) -> Option<(FileId, u32)> {
    if let Some((id, _)) = sources.iter().find(|(_, source)| source.path == file) {
        return Some((id, line));
    }
    let text = std::fs::read_to_string(file).ok()?;
    let above: Vec<&str> = text.lines().take(line as usize).collect();
    let comment = above.iter().rev().find_map(|line| line.trim().strip_prefix("/* "))?;
    let (place, _) = comment.split_once("  ")?;
    let (name, number) = place.rsplit_once(':')?;
    let (id, _) = sources.iter().find(|(_, source)| source.path.rsplit('/').next() == Some(name))?;
    Some((id, number.parse().ok()?))
}

/// One error line.
struct Complaint {
    /// File and line, if the message has them.
    place: Option<(String, u32)>,
    /// The message.
    text: String,
    /// What a parameter expects, as the compiler remarks behind the message.
    wanted: Option<String>,
}

/// The remark on the types of an argument that follows a message, before the next message.
fn wanted(rest: &[&str]) -> Option<String> {
    rest.iter()
        .take_while(|line| !line.contains(": error: "))
        .find_map(|line| line.split_once(": note: expected ").map(|(_, text)| format!("expected {text}")))
}

impl Complaint {
    fn parse(line: &str) -> Option<Complaint> {
        for mark in [": fatal error: ", ": error: "] {
            if let Some((place, text)) = line.split_once(mark) {
                // The name of the option behind it says nothing to a user of Python.
                let text = text.split(" [-W").next().unwrap_or(text);
                return Some(Complaint { place: parse_place(place), text: text.to_string(), wanted: None });
            }
        }
        if let Some((_, name)) = line.split_once("undefined symbol: ") {
            let text = format!("undefined reference to {name}");
            return Some(Complaint { place: None, text, wanted: None });
        }
        for mark in ["undefined reference to ", "cannot find ", "multiple definition of "] {
            if let Some(at) = line.find(mark) {
                return Some(Complaint { place: None, text: line[at..].to_string(), wanted: None });
            }
        }
        None
    }

    /// The C function that a program calls though it needs a system, where the linker misses what systems provide.
    fn needs_system(&self, sources: &SourceMap) -> Option<&'static str> {
        // C libraries, and the assembler's names of some machines, differ in how many underscores stand before a name.
        let missing = quoted(self.text.strip_prefix("undefined reference to ")?).trim_start_matches('_');
        let of_systems = [
            "heap_start",
            "heap_end",
            "end",
            "inbyte",
            "outbyte",
            "stdout",
            "stdin",
            "stderr",
            "environ",
            "sbrk",
            "write",
            "read",
            "open",
            "close",
            "lseek",
            "fstat",
            "isatty",
            "exit",
            "kill",
            "getpid",
            "gettimeofday",
            "times",
            "unlink",
            "link",
            "stat",
            "fork",
            "wait",
            "execve",
        ];
        if !of_systems.contains(&missing) {
            return None;
        }
        let calls = |name: &&'static str| native_line(sources, name).is_some();
        let memory = ["malloc", "calloc", "realloc", "free", "abort", "exit", "system"];
        let others = headers::names()
            .filter(|name| headers::standard(name).is_some_and(|h| ["stdio", "time", "signal"].contains(&h)));
        others.chain(memory).find(calls)
    }

    /// Tells what the user can mend; `false` if there is nothing.
    fn report(&self, sources: &SourceMap, diags: &mut Diagnostics) -> bool {
        let text = &self.text;
        if let Some(call) = text.strip_prefix(SYSTEM) {
            let Some(line) = native_line(sources, call) else { return false };
            let span = native_complaint::native_span(sources, line.file, sources.line(line), Some(call));
            diags
                .error(
                    Code(616),
                    span.unwrap_or(line),
                    format!("the C function `{call}` needs a system, which a core does not have"),
                )
                .help("`print` writes on every core; memory comes from lists and arrays");
            return true;
        }
        if let Some(name) = missing_header(text) {
            let stem = name.trim_end_matches(".h");
            let diag = match native_line(sources, &format!("include({stem})"))
                .or_else(|| native_line(sources, stem))
            {
                Some(span) => diags.error(Code(608), span, format!("there is no C header `{name}`")),
                None if name.starts_with("olympus") => return false,
                None => diags.error_nowhere(Code(608), format!("there is no C header `{name}`")),
            };
            diag.help("name its folder with `-I DIR`, or install the package it belongs to");
            return true;
        }
        if let Some(rest) = text.strip_prefix("undefined reference to ") {
            return undefined(quoted(rest), sources, diags);
        }
        if let Some(rest) = text.strip_prefix("cannot find ") {
            return not_found(rest, diags);
        }
        match &self.place {
            Some((file, line)) => self.report_native(file, *line, sources, diags),
            None => self.report_flag(diags),
        }
    }

    fn report_native(&self, file: &str, line: u32, sources: &SourceMap, diags: &mut Diagnostics) -> bool {
        // A declaration may stand far from the form that needs it.
        if let Some((_, name)) = self.text.split_once("unknown type name ") {
            let Some(span) = native_line(sources, quoted(name)) else { return false };
            let line = sources.line(span);
            return native_complaint::report(&self.text, None, span.file, line, sources, diags);
        }
        let Some((id, line)) = python_place(file, line, sources) else { return false };
        native_complaint::report(&self.text, self.wanted.as_deref(), id, line, sources, diags)
    }

    /// `gcc: error: …`: what the compiler says about its arguments.
    fn report_flag(&self, diags: &mut Diagnostics) -> bool {
        let text = &self.text;
        if let Some(file) = text.strip_suffix(": No such file or directory") {
            return not_found(file, diags);
        }
        let about_flags =
            ["unrecognized", "unknown argument", "unsupported option", "argument to", "invalid value"];
        if about_flags.iter().any(|start| text.contains(start)) {
            diags
                .error_nowhere(Code(610), format!("the C compiler does not accept a flag: {text}"))
                .help("flags for it are given with `-cf FLAG`, without the first dash: `-cf O3`");
            return true;
        }
        false
    }
}

fn undefined(name: &str, sources: &SourceMap, diags: &mut Diagnostics) -> bool {
    // Some machines have an underscore before C's names.
    let plain = name.strip_prefix('_').unwrap_or(name);
    // What only a hosted port of the runtime has.
    let system = [
        "oly_file_",
        "oly_os_",
        "oly_process_",
        "oly_capture_",
        "oly_local_offset",
        "olympus_thread_start",
        "olympus_at_exit",
        "getenv",
    ]
    .iter()
    .any(|start| plain.starts_with(start));
    if system || ["_open", "_sbrk"].iter().any(|start| name.starts_with(start)) {
        diags
            .error_nowhere(
                Code(616),
                "the program uses files, directories, the environment, captured output or functions that run at its \
                 end, which a core does not have",
            )
            .help(format!("what is missing is called `{plain}` in the generated C (`-c` shows it)"));
        return true;
    }
    if plain.starts_with("oly_") || plain == "main" {
        return false;
    }
    let Some(line) = native_line(sources, name) else { return false };
    let number = sources.line(line);
    let span = native_complaint::native_span(sources, line.file, number, Some(name)).unwrap_or(line);
    let library = match headers::library(name) {
        Some(library) => format!("link its library with `-cl {library}`"),
        None => {
            "link its library with `-cl NAME` (and `-L DIR`), or its object file with `-cm FILE`".to_owned()
        }
    };
    diags.error(Code(607), span, format!("the C function `{name}` is defined nowhere")).help(library);
    true
}

fn not_found(what: &str, diags: &mut Diagnostics) -> bool {
    let what = what.split(": ").next().unwrap_or(what);
    let (message, help) = match what.strip_prefix("-l") {
        Some(name) => {
            (format!("there is no C library `{name}`"), "name its folder with `-L DIR`, or install it")
        }
        None => (format!("there is no C module `{what}`"), "C object files are given with `-cm FILE`"),
    };
    diags.error_nowhere(Code(606), message).help(help);
    true
}

/// `mpi.h: No such file or directory` (gcc), `'mpi.h' file not found` (clang).
fn missing_header(text: &str) -> Option<&str> {
    let gcc = text.strip_suffix(": No such file or directory").filter(|name| name.ends_with(".h"));
    gcc.or_else(|| text.strip_suffix(" file not found").map(|name| name.trim_matches('\'')))
}

/// The text between quotation marks, however the compiler writes them.
fn quoted(text: &str) -> &str {
    let marks = ['`', '\'', '"', '‘', '’'];
    let text = text.trim_start_matches(marks);
    text.split(|letter: char| marks.contains(&letter) || letter == ';').next().unwrap_or(text)
}

/// `prog.c:12:5` or `prog.c:12`; anything else is no place.
fn parse_place(text: &str) -> Option<(String, u32)> {
    let (head, last) = text.rsplit_once(':')?;
    let last: u32 = last.parse().ok()?;
    match head.rsplit_once(':').and_then(|(file, line)| Some((file, line.parse().ok()?))) {
        Some((file, line)) => Some((file.to_string(), line)),
        None => Some((head.to_string(), last)),
    }
}

/// The first line with `native` and this word in it.
fn native_line(sources: &SourceMap, word: &str) -> Option<Span> {
    sources.iter().find_map(|(id, file)| {
        let names = |line: &str| line.contains("native") && native_complaint::has_word(line, word);
        let line = file.text.lines().position(names)?;
        Some(line_span(sources, id, line as u32 + 1))
    })
}

/// A line without the blanks around it.
fn line_span(sources: &SourceMap, file: FileId, line: u32) -> Span {
    let before: usize =
        sources.file(file).text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let text = sources.line_text(file, line);
    let start = before + (text.len() - text.trim_start().len());
    Span::new(file, start as u32, (start + text.trim().len()) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::render::{Format, to_text};

    fn told(stderr: &str) -> (bool, String) {
        told_of("native include(mpi)\nx = 1\nif x:\n    native frob(x)\n", stderr)
    }

    fn told_of(text: &str, stderr: &str) -> (bool, String) {
        let mut sources = SourceMap::default();
        sources.add("a.py".into(), text.into());
        let mut diags = Diagnostics::default();
        let done = Done {
            ok: false,
            killed: false,
            stdout: String::new(),
            stderr: stderr.into(),
            line: "gcc".into(),
        };
        let ours = report(&done, Path::new("/tmp/vpyc-x"), &sources, &mut diags);
        (ours, to_text(&diags, &sources, Format::Human))
    }

    #[test]
    fn mistakes_in_native_calls_are_the_users() {
        let (ours, text) = told("a.py:4:5: error: too few arguments to function 'frob'\n");
        assert!(!ours && text.contains("VPY0613") && text.contains("a.py:4:5"), "{text}");
        let (_, text) = told(
            "a.py: In function 'f':\na.py:4:9: error: implicit declaration of function 'frob'; did you\n",
        );
        assert!(text.contains("header that declares `frob`"), "{text}");
        let (ours, text) = told("a.c:(.text+0x1): undefined reference to `frob'\n");
        assert!(!ours && text.contains("VPY0607") && text.contains("a.py:4:5"), "{text}");
        let (_, text) = told("/tmp/a.c:1:10: fatal error: mpi.h: No such file or directory\n");
        assert!(text.contains("VPY0608") && text.contains("a.py:1:1"), "{text}");
        let (_, text) = told("/tmp/a.c:1:10: fatal error: 'mpi.h' file not found\n");
        assert!(text.contains("VPY0608"), "{text}");
    }

    #[test]
    fn libraries_flags_and_disks() {
        assert!(
            told("/usr/bin/ld: cannot find -lfrog: No such file or directory\n")
                .1
                .contains("no C library `frog`")
        );
        assert!(told("gcc: error: x.o: No such file or directory\n").1.contains("no C module `x.o`"));
        assert!(told("gcc: error: unrecognized command-line option '-Ofrog'\n").1.contains("VPY0610"));
        assert!(
            told("a.c:1: fatal error: error writing to a.s: No space left on device\n").1.contains("VPY0605")
        );
    }

    #[test]
    fn what_needs_a_system_is_said_once() {
        let text = "native include(stdlib)\nx = native abs(-3)\np = native(->ptr) malloc(100)\n";
        let (ours, text) = told_of(
            text,
            "picosbrk.c:46: undefined reference to `__heap_start'\npicosbrk.c:49: undefined reference to `__heap_end'\n",
        );
        assert!(!ours && text.contains("VPY0616") && text.contains("a.py:3:5"), "{text}");
        assert_eq!(text.matches("VPY0616").count(), 1, "{text}");
        let source = "native include(stdio)\nnative printf(\"%d\", 1)\n";
        for missing in ["outbyte", "_end", "___heap_start", "__isatty", "stdout"] {
            let (ours, text) = told_of(source, &format!("(.text+0x4): undefined reference to `{missing}'\n"));
            assert!(!ours && text.contains("VPY0616") && text.contains("a.py:2:1"), "{missing}: {text}");
        }
    }

    #[test]
    fn what_only_hosts_have_is_said_for_every_machine() {
        for missing in ["oly_file_open", "_oly_file_open", "olympus_at_exit", "_olympus_at_exit", "getenv"] {
            let (ours, text) = told(&format!("(.text+0x4): undefined reference to `{missing}'\n"));
            assert!(!ours && text.contains("VPY0616"), "{missing}: {text}");
        }
    }

    #[test]
    fn the_rest_is_ours() {
        for stderr in [
            "a.py:2:1: error: expected ';'",
            "/tmp/vpyc-x/a_oly.c:7:1: error: frog",
            "ld: undefined reference to `oly_x'",
        ] {
            let (ours, text) = told(stderr);
            assert!(ours && text.contains("VPY0901") && text.contains("kept in `/tmp/vpyc-x`"), "{text}");
        }
    }
}
