//! Directories for intermediate files. They are removed when the compiler ends, also when it is interrupted.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Directories to remove when the compiler is interrupted.
static LIVE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A directory that is removed when dropped.
#[derive(Debug)]
pub struct TempDir {
    inner: Option<tempfile::TempDir>,
    path: PathBuf,
}

impl TempDir {
    /// A new directory where the system keeps temporary files.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> io::Result<TempDir> {
        Self::new_in(&std::env::temp_dir())
    }

    /// A new directory in another one.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new_in(parent: &Path) -> io::Result<TempDir> {
        let inner = tempfile::Builder::new().prefix("vpyc-").tempdir_in(parent)?;
        let path = inner.path().to_path_buf();
        live().push(path.clone());
        Ok(TempDir { inner: Some(inner), path })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Leaves the directory where it is, for a person to look at.
    pub fn keep(&mut self) {
        if let Some(inner) = self.inner.take() {
            let _ = inner.keep();
        }
        live().retain(|path| *path != self.path);
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        // `inner` removes the directory; what cannot be removed stays in the folder for temporary files.
        live().retain(|path| *path != self.path);
    }
}

fn live() -> std::sync::MutexGuard<'static, Vec<PathBuf>> {
    LIVE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on, being interrupted or terminated removes the directories first.
#[cfg(unix)]
pub fn clean_when_interrupted() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
    let watch = move || {
        if let Some(signal) = signals.forever().next() {
            let directories = std::mem::take(&mut *live());
            for path in directories {
                let _ = std::fs::remove_dir_all(path);
            }
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    };
    // Without the thread an interruption leaves files behind, nothing worse.
    let _ = std::thread::Builder::new().name("signals".into()).spawn(watch);
}

/// Interruptions are left to the system.
#[cfg(not(unix))]
pub fn clean_when_interrupted() {}
