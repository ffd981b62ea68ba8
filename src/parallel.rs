//! Work on several threads.

use std::sync::{Mutex, PoisonError};
use std::thread;

/// The stack of a thread in bytes: what is nested deep in a program is walked by recursion.
const STACK: usize = 256 << 20;

/// What `work` gives of each item, in the items' order. Each thread that is free takes the next item; a machine with one
/// processor, or one that has no room for another thread, works through them alone.
pub fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if threads < 2 {
        return items.into_iter().map(work).collect();
    }
    let queue = Mutex::new(items.into_iter().enumerate());
    let take = || {
        let mut done = Vec::new();
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((number, item)) = next else { return done };
            done.push((number, work(item)));
        }
    };
    let mut results = thread::scope(|scope| {
        let spawn = || thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take);
        let others: Vec<_> = (1..threads).filter_map(|_| spawn().ok()).collect();
        let mut results = take();
        for other in others {
            results.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        results
    });
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// So many items make a piece of work that is worth handing to another thread.
const PIECE: usize = 64;

/// [`map`] over small pieces of work, which are handed out many at a time.
pub fn map_small<T: Send, R: Send>(
    items: impl IntoIterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let mut items = items.into_iter();
    let piece = || Some(items.by_ref().take(PIECE).collect::<Vec<T>>()).filter(|piece| !piece.is_empty());
    let pieces = std::iter::from_fn(piece).collect();
    let results = map(pieces, |piece: Vec<T>| piece.into_iter().map(&work).collect::<Vec<R>>());
    results.into_iter().flatten().collect()
}

/// Frees a large value on a thread of its own, for which nobody waits.
pub fn free<T: Send + 'static>(value: T) {
    // Without a thread it is freed here.
    let _ = thread::Builder::new().stack_size(STACK).spawn(move || drop(value));
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let squares: Vec<usize> = super::map((0..1000).collect(), |n: usize| n * n);
        assert!(squares.iter().enumerate().all(|(n, square)| *square == n * n));
        let mut items: Vec<usize> = (0..1000).collect();
        let old = super::map_small(items.iter_mut(), |n| std::mem::replace(n, 0));
        assert_eq!(old, (0..1000).collect::<Vec<usize>>());
        assert!(items.iter().all(|n| *n == 0));
    }

    #[test]
    #[should_panic(expected = "on purpose")]
    fn a_panic_comes_through() {
        let _ = super::map(vec![1, 2, 3], |n| assert!(n < 3, "on purpose"));
    }
}
