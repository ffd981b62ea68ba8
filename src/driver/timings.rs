//! `--timings`: how long each phase took.

use std::time::{Duration, Instant};

/// The phases so far.
#[derive(Debug, Default)]
pub struct Timings {
    phases: Vec<(&'static str, Duration)>,
}

impl Timings {
    /// Runs a phase and keeps its time.
    pub fn measure<T>(&mut self, phase: &'static str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.phases.push((phase, start.elapsed()));
        result
    }

    /// One line for each phase, and their sum.
    #[must_use]
    pub fn table(&self) -> String {
        let total: Duration = self.phases.iter().map(|(_, time)| *time).sum();
        let rows = self.phases.iter().copied().chain([("total", total)]);
        rows.map(|(phase, time)| format!("{phase:<12}{:>10.3} ms\n", time.as_secs_f64() * 1e3)).collect()
    }
}
