//! How is a text that comes from another process read twice? To find its encoding it is looked at before it is read:
//! its beginning is kept, and where more was read it comes anew.

use std::io::{self, Read, Seek, SeekFrom};

/// What is kept, in bytes.
const KEPT: usize = 1 << 22;

/// Bytes that come once, and can be wound back to their beginning.
pub(crate) struct Rewound<R, F> {
    bytes: R,
    /// Lets them come from their beginning again.
    again: F,
    /// How they begin.
    kept: Vec<u8>,
    /// How far they were read.
    n_read: u64,
    /// How far they were given.
    at: u64,
}

impl<R: Read, F: FnMut() -> io::Result<R>> Rewound<R, F> {
    pub(crate) fn new(bytes: R, again: F) -> Self {
        Self {
            bytes,
            again,
            kept: Vec::new(),
            n_read: 0,
            at: 0,
        }
    }
}

impl<R: Read, F> Read for Rewound<R, F> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let n = if self.at < self.n_read {
            let kept = &self.kept[self.at as usize..];
            let n = kept.len().min(room.len());
            room[..n].copy_from_slice(&kept[..n]);
            n
        } else {
            let n = self.bytes.read(room)?;
            if self.kept.len() as u64 == self.n_read && self.kept.len() + n <= KEPT {
                self.kept.extend_from_slice(&room[..n]);
            }
            self.n_read += n as u64;
            n
        };
        self.at += n as u64;
        Ok(n)
    }
}

impl<R: Read, F: FnMut() -> io::Result<R>> Seek for Rewound<R, F> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(_) => None,
        };
        let to = to.ok_or(io::ErrorKind::Unsupported)?;
        if to == self.at {
            return Ok(to);
        }
        if to > self.n_read || self.n_read > self.kept.len() as u64 {
            if to < self.n_read {
                self.bytes = (self.again)()?;
                (self.n_read, self.at) = (0, 0);
                self.kept.clear();
            } else {
                self.at = self.n_read;
            }
            let ahead = to - self.at;
            io::copy(&mut self.by_ref().take(ahead), &mut io::sink())?;
            return Ok(self.at);
        }
        self.at = to;
        Ok(to)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn what_comes_once_is_read_as_often_as_needed() {
        for n in [10, KEPT, KEPT + 5, 3 * KEPT] {
            let all: Vec<u8> = (0..n).map(|i| (i % 251) as u8).collect();
            let mut n_begun = 0;
            let mut bytes = Rewound::new(Cursor::new(all.clone()), || {
                n_begun += 1;
                Ok(Cursor::new(all.clone()))
            });
            for start in [0, n / 2, 0, 7] {
                bytes.seek(SeekFrom::Start(start as u64)).unwrap();
                let mut rest = Vec::new();
                bytes.read_to_end(&mut rest).unwrap();
                assert!(rest == all[start..], "{n} bytes from {start}");
            }
            assert_eq!(n_begun > 0, n > KEPT);
        }
    }
}
