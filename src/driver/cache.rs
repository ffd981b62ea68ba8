//! Things that are made once and kept: `$XDG_CACHE_HOME/vpyc` or `~/.cache/vpyc`. An entry is a folder that
//! appears whole, so that compilers running at the same time share it. All of it may be deleted at any time.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use super::temporary::TempDir;

/// The folder of all entries, if it can be found and made.
#[must_use]
pub fn root() -> Option<PathBuf> {
    let named = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = named("XDG_CACHE_HOME").or_else(|| named("HOME").map(|home| home.join(".cache")))?;
    let root = base.join("vpyc");
    fs::create_dir_all(&root).ok()?;
    Some(root)
}

/// The folder of an entry. `fill` makes its contents if there is no such entry yet; if the cache cannot be
/// written, be it locked or full, the entry lives in `fallback` instead.
///
/// # Errors
/// Those of `fill`; those of the file system as `fill`'s kind of error.
pub fn entry<E: From<io::Error>>(
    key: &str,
    fallback: &Path,
    mut fill: impl FnMut(&Path) -> Result<(), E>,
) -> Result<PathBuf, E> {
    if let Some(root) = root() {
        let place = root.join(key);
        // A file made last tells a whole entry from one whose removal was cut short.
        if place.join(WHOLE).is_file() {
            return Ok(place);
        }
        if let Some(place) = fresh_entry(&root, &place, &mut fill)? {
            return Ok(place);
        }
    }
    let place = fallback.join(key);
    fs::create_dir_all(&place)?;
    fill(&place)?;
    Ok(place)
}

/// Fills a folder beside `place` and puts it there. None if the cache cannot be written.
fn fresh_entry<E: From<io::Error>>(
    root: &Path,
    place: &Path,
    fill: &mut impl FnMut(&Path) -> Result<(), E>,
) -> Result<Option<PathBuf>, E> {
    let Ok(mut fresh) = TempDir::new_in(root) else { return Ok(None) };
    if let Err(error) = fill(fresh.path()) {
        // What went wrong elsewhere will go wrong again; a full disk will not.
        return if is_full(fresh.path()) { Ok(None) } else { Err(error) };
    }
    if fs::write(fresh.path().join(WHOLE), "").is_err() {
        return Ok(None);
    }
    if fs::rename(fresh.path(), place).is_err() && !place.join(WHOLE).is_file() {
        let _ = fs::remove_dir_all(place);
        fs::rename(fresh.path(), place)?;
    }
    if place.join(WHOLE).is_file() && !fresh.path().exists() {
        fresh.keep();
    }
    Ok(Some(place.to_path_buf()))
}

/// Whether the disk of a folder has no room for another object file.
fn is_full(folder: &Path) -> bool {
    let probe = folder.join("probe");
    let room = fs::write(&probe, [0; 1 << 16]);
    let _ = fs::remove_file(probe);
    room.is_err()
}

const WHOLE: &str = "whole";

/// A small text that is kept.
#[must_use]
pub fn recall(key: &str) -> Option<String> {
    fs::read_to_string(root()?.join(key)).ok()
}

/// Keeps a small text; when that is not possible, it will be found out again.
pub fn remember(key: &str, text: &str) {
    if let Some(root) = root() {
        let _ = super::output::write(&root.join(key), text.as_bytes(), false);
    }
}
