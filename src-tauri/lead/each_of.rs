//! How is work shared between the cores? [`each_of`] takes the next piece wherever a core is free, and gives
//! what became of each in order.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many threads work side by side.
#[must_use]
pub fn n_threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// `work(i)` for every `i` below `n`, in order. This thread works too, so a machine that refuses more
/// threads is only slower.
pub fn each_of<T: Send>(n: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            if i >= n {
                return done;
            }
            done.push((i, work(i)));
        }
    };
    let mut done = side_by_side(n_threads().min(n), run, run);
    done.sort_by_key(|(i, _)| *i);
    done.into_iter().map(|(_, part)| part).collect()
}

/// What `own`, run on this thread, and `other`, run on up to `n_threads - 1` more, did; in no order.
pub fn side_by_side<T: Send>(
    n_threads: usize,
    own: impl FnOnce() -> Vec<T>,
    other: impl Fn() -> Vec<T> + Sync,
) -> Vec<T> {
    thread::scope(|scope| {
        let others: Vec<_> = (1..n_threads)
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, &other).ok())
            .collect();
        let mut done = own();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(cause) => std::panic::resume_unwind(cause),
            }
        }
        done
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_is_done_once_and_in_order() {
        for n in [0, 1, 7, 1_000] {
            let done = each_of(n, |i| i * 2);
            assert_eq!(done, (0..n).map(|i| i * 2).collect::<Vec<_>>());
        }
    }
}
