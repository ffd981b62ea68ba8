//! Mistakes of our own: a panic becomes a message that asks to report it. The compiler works on a thread of
//! its own, because deeply nested source needs a deep stack.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use crate::diag::render::{self, Color, Format};
use crate::diag::{Code, Diagnostics};
use crate::source::SourceMap;

/// Stack sizes to try, in MiB: where memory is limited the first may be refused.
const STACKS: [usize; 3] = [256, 64, 8];

static STYLE: OnceLock<(Format, Color)> = OnceLock::new();
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// How to print the message about a mistake.
pub fn set_style(format: Format, color: Color) {
    let _ = STYLE.set((format, color));
}

/// Runs the work and returns its exit status, or 1 after a panic.
pub fn guard(work: impl FnOnce() -> u8 + Send + 'static) -> u8 {
    panic::set_hook(Box::new(|info| {
        let trace = std::backtrace::Backtrace::capture();
        let mut text = info.to_string();
        if trace.status() == std::backtrace::BacktraceStatus::Captured {
            text = format!("{text}\n{trace}");
        }
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(text);
    }));
    on_deep_stack(work).unwrap_or_else(report)
}

/// Runs the work; `None` if it panicked.
fn on_deep_stack(work: impl FnOnce() -> u8 + Send + 'static) -> Option<u8> {
    // The work must survive a thread that could not be started.
    let slot = Arc::new(Mutex::new(Some(work)));
    for size in STACKS {
        let slot = slot.clone();
        let take = move || slot.lock().unwrap_or_else(PoisonError::into_inner).take().map(|work| work());
        if let Ok(worker) = thread::Builder::new().name("vpyc".into()).stack_size(size << 20).spawn(take) {
            return worker.join().ok().flatten();
        }
    }
    let work = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
    work.and_then(|work| panic::catch_unwind(AssertUnwindSafe(work)).ok())
}

fn report() -> u8 {
    let what = LAST.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
    let mut diags = Diagnostics::default();
    let diag = diags.error_nowhere(Code(900), "vpyc has made a mistake and cannot go on");
    diag.help(what);
    diag.help("please report this, with the program that was compiled and the text above");
    let (format, color) = STYLE.get().copied().unwrap_or((Format::Human, Color::Auto));
    render::print(&diags, &SourceMap::default(), format, color);
    1
}

#[cfg(test)]
mod tests {
    use super::on_deep_stack;

    #[test]
    fn a_panic_is_caught() {
        assert_eq!(on_deep_stack(|| 7), Some(7));
        assert_eq!(on_deep_stack(|| std::panic::panic_any("on purpose")), None);
    }
}
