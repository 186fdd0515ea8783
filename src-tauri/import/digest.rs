//! What is the SHA-256 of a file whose pieces are done on several cores, one before the other? A piece that was
//! read waits for its turn, and whoever is free hashes those whose turn it is.
//! Invariant: every piece is hashed once, in the order of their numbers.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

/// The hash of a file on its way in; `None` where somebody else hashes it.
pub(crate) struct InTurn<'a> {
    hash: Option<Mutex<Turn<'a>>>,
    waiting: Mutex<BTreeMap<usize, Vec<u8>>>,
    /// Room of pieces that are hashed.
    spare: Mutex<Vec<Vec<u8>>>,
}

struct Turn<'a> {
    hash: &'a mut Sha256,
    next: usize,
}

impl<'a> InTurn<'a> {
    /// The hash of pieces from number `first`.
    pub(crate) fn new(hash: Option<&'a mut Sha256>, first: usize) -> Self {
        Self {
            hash: hash.map(|hash| Mutex::new(Turn { hash, next: first })),
            waiting: Mutex::default(),
            spare: Mutex::default(),
        }
    }

    /// Room for a piece, used before where there is some.
    pub(crate) fn room(&self) -> Vec<u8> {
        locked(&self.spare).pop().unwrap_or_default()
    }

    /// Adds a piece, and hashes what can be hashed unless somebody is at it.
    pub(crate) fn add(&self, number: usize, piece: Vec<u8>) {
        let Some(hash) = &self.hash else {
            return locked(&self.spare).push(piece);
        };
        locked(&self.waiting).insert(number, piece);
        if let Ok(mut turn) = hash.try_lock() {
            self.hash_waiting(&mut turn);
        }
    }

    /// Hashes what waits still.
    pub(crate) fn finish(&self) {
        if let Some(hash) = &self.hash {
            self.hash_waiting(&mut locked(hash));
        }
    }

    fn hash_waiting(&self, turn: &mut Turn<'a>) {
        loop {
            let piece = locked(&self.waiting).remove(&turn.next);
            let Some(piece) = piece else { return };
            turn.hash.update(&piece);
            turn.next += 1;
            locked(&self.spare).push(piece);
        }
    }
}

/// What it holds, whatever became of who held it before.
pub(crate) fn locked<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_hashed_in_their_order_however_they_come() {
        for order in [[1, 2, 3], [3, 2, 1], [2, 3, 1]] {
            let mut hash = Sha256::new();
            let in_turn = InTurn::new(Some(&mut hash), 1);
            for number in order {
                let piece = [b"one", b"two", b"six"][number - 1];
                in_turn.add(number, piece.to_vec());
            }
            in_turn.finish();
            drop(in_turn);
            assert_eq!(hash.finalize(), Sha256::digest(b"onetwosix"), "{order:?}");
        }
    }
}
