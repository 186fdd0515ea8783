//! How is work shared between the cores? [`each_of`] takes the next piece wherever a core is free, and gives
//! what became of each in order; [`each_in_turn`] gives each as soon as it is its turn, while the next are
//! at work.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
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

/// Gives `work(i)` of every `i` below `n` to `take` in order, on this thread, while other threads are at work on
/// at most about `ahead` more; stops where `take` says stop. A machine that refuses more threads is only slower.
pub fn each_in_turn<T: Send>(
    n: usize,
    ahead: usize,
    work: impl Fn(usize) -> T + Sync,
    mut take: impl FnMut(usize, T) -> ControlFlow<()>,
) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (sent, coming) = sync_channel(ahead);
        let (next, work) = (&next, &work);
        let worker = |sent: std::sync::mpsc::SyncSender<(usize, T)>| {
            move || loop {
                let i = next.fetch_add(1, Ordering::Relaxed);
                // Nobody takes any more once `take` said stop.
                if i >= n || sent.send((i, work(i))).is_err() {
                    return;
                }
            }
        };
        let workers = (0..n_threads().min(n)).filter_map(|_| {
            let worker = worker(sent.clone());
            thread::Builder::new().spawn_scoped(scope, worker).ok()
        });
        let n_workers = workers.count();
        drop(sent);
        let mut early = BTreeMap::new();
        for turn in 0..n {
            let done = match early.remove(&turn) {
                Some(done) => done,
                None if n_workers == 0 => work(turn),
                None => loop {
                    match coming.recv() {
                        Ok((i, done)) if i == turn => break done,
                        Ok((i, done)) => drop(early.insert(i, done)),
                        // One of them panicked, which the scope passes on.
                        Err(_) => return,
                    }
                },
            };
            if take(turn, done) == ControlFlow::Break(()) {
                return;
            }
        }
    });
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

    #[test]
    fn every_piece_is_taken_in_its_turn_until_it_is_enough() {
        for (n, enough) in [(0, 1), (1, 1), (7, 7), (1_000, 1_000), (1_000, 10)] {
            let mut taken = Vec::new();
            each_in_turn(
                n,
                4,
                |i| i * 2,
                |i, done| {
                    taken.push((i, done));
                    match taken.len() < enough {
                        true => ControlFlow::Continue(()),
                        false => ControlFlow::Break(()),
                    }
                },
            );
            let wanted = (0..n.min(enough)).map(|i| (i, i * 2)).collect::<Vec<_>>();
            assert_eq!(taken, wanted, "{enough} of {n}");
        }
    }
}
