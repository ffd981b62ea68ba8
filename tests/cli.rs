//! Console transcripts: `tests/cli/<name>.trycmd` is played in a fresh copy of `tests/cli/<name>.in/` (or an
//! empty folder), `tests/build/<name>/steps.trycmd` in a copy of its folder. See `common/transcript.rs` for
//! how they are written; `VPYC_BLESS=1` writes down what is really shown. A folder of `build/` that needs libraries
//! or programs names them in a file `needs`, and is skipped where they are missing.

mod common;

use std::process::ExitCode;

use common::{needs, transcript};
use libtest_mimic::Trial;

fn main() -> ExitCode {
    let arguments = common::arguments();
    let tests = common::root().join("tests");
    let mut trials = Vec::new();
    for path in common::files_below(&tests.join("cli"), "trycmd") {
        let name = common::name_below(&path.with_extension(""), &tests);
        let fixture = path.with_extension("in");
        trials.push(Trial::test(name, move || {
            Ok(transcript::play(&path, fixture.is_dir().then_some(fixture.as_path()))?)
        }));
    }
    for folder in common::folders_in(&tests.join("build")) {
        let name = common::name_below(&folder, &tests);
        if let Some(need) = needs::missing(&folder) {
            // The CI script installs everything: there, a missing part is a failure.
            let skipped = std::env::var_os("VPYC_NEEDS").is_none();
            let reason = format!("there is no {need} here");
            let trial = Trial::test(name, {
                let reason = reason.clone();
                move || Err(reason.into())
            });
            trials.push(trial.with_kind(reason).with_ignored_flag(skipped));
            continue;
        }
        trials.push(Trial::test(name, move || {
            Ok(transcript::play(&folder.join("steps.trycmd"), Some(&folder))?)
        }));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
