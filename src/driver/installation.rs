//! What `make install` put beside this compiler: prebuilt runtimes, and a list of the C compilers that were
//! there. All of it is optional: a compiler that stands alone makes its runtimes itself.
//!
//! ```text
//! PREFIX/bin/vpyc
//! PREFIX/include/vipera/olympus.h …       headers of the runtime
//! PREFIX/lib/vipera/compilers             one path in each line
//! PREFIX/lib/vipera/runtime/KEY/          an entry as in the cache
//! PREFIX/share/vipera/modules/*.py        the library, to be read
//! PREFIX/share/vipera/vipera.sh           sets the environment
//! ```

use std::path::{Path, PathBuf};
use std::{env, fs};

/// `lib/vipera` below the folder whose `bin` holds this compiler, if it was installed.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let program = env::current_exe().ok()?.canonicalize().ok()?;
    let folder = program.parent()?.parent()?.join("lib/vipera");
    folder.join(COMPILERS).is_file().then_some(folder)
}

/// The file that lists the C compilers, below [`folder`].
pub const COMPILERS: &str = "compilers";

/// The folder of prebuilt runtimes, below [`folder`].
pub const RUNTIMES: &str = "runtime";

/// The prebuilt runtime of that key.
#[must_use]
pub fn runtime(key: &str) -> Option<PathBuf> {
    let entry = folder()?.join(RUNTIMES).join(key);
    entry.is_dir().then_some(entry)
}

/// The first C compiler with one of these names that was there at installation and still is: it need not be
/// on the PATH.
#[must_use]
pub fn compiler(names: &[&str]) -> Option<PathBuf> {
    let text = fs::read_to_string(folder()?.join(COMPILERS)).ok()?;
    let recorded: Vec<&Path> = text.lines().map(Path::new).filter(|path| path.is_file()).collect();
    names
        .iter()
        .find_map(|name| recorded.iter().find(|path| path.file_name().is_some_and(|n| n == *name)))
        .map(|path| path.to_path_buf())
}
