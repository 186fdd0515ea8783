//! How do the bytes of a file become text, a piece at a time? They are decoded as they come in, and cut where a
//! row ends; so the file is never in memory whole. Bytes that are decoded are hashed before; those that are text as
//! they stand are hashed once their rows are read ([`crate::digest`]), so that nobody waits for it.

use std::io::{self, Read};

use encoding_rs::Decoder;
use sha2::{Digest, Sha256};

use crate::row_ends::RowEnds;

/// Bytes that are read at once.
const PIECE: u64 = 1 << 18;

/// A file on its way in.
pub(crate) struct Input<R> {
    rows: Rows<R>,
    /// Of text as it stands: of all that was given.
    hash: Option<Sha256>,
}

/// The rows of a file on their way in.
pub(crate) struct Rows<R> {
    bytes: R,
    /// How its bytes become text, and the hash of those that did; they are text where there is none.
    decoder: Option<(Decoder, Sha256)>,
    n_bytes: u64,
    /// Text that was read and not given yet.
    ahead: Vec<u8>,
    ended: bool,
}

impl<R: Read> Input<R> {
    /// The text of these bytes without the first `n_mark`, which say how they are encoded.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub(crate) fn open(mut bytes: R, n_mark: usize, decoder: Option<Decoder>) -> io::Result<Self> {
        let mut mark = Vec::new();
        bytes.by_ref().take(n_mark as u64).read_to_end(&mut mark)?;
        let hash = Sha256::new_with_prefix(&mark);
        let (decoder, hash) = match decoder {
            Some(decoder) => (Some((decoder, hash)), None),
            None => (None, Some(hash)),
        };
        let rows = Rows {
            bytes,
            decoder,
            n_bytes: mark.len() as u64,
            ahead: Vec::new(),
            ended: false,
        };
        Ok(Self { rows, hash })
    }

    /// Leaves out `mark` where the text begins with it.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn skip(&mut self, mark: &[u8]) -> io::Result<()> {
        if self.peek(mark.len(), |text| text.starts_with(mark))? {
            self.rows.ahead.drain(..mark.len());
            self.given(mark);
        }
        Ok(())
    }

    /// Reads ahead until there are `n` bytes of text, or all, and lets `look` see it.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub(crate) fn peek<T>(&mut self, n: usize, look: impl FnOnce(&[u8]) -> T) -> io::Result<T> {
        let rows = &mut self.rows;
        let mut text = std::mem::take(&mut rows.ahead);
        while text.len() < n && !rows.ended {
            rows.more(&mut text)?;
        }
        let seen = look(&text);
        rows.ahead = text;
        Ok(seen)
    }

    /// The first row, or nothing.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn first_row(&mut self, delimiter: u8) -> io::Result<Vec<u8>> {
        let mut row = Vec::new();
        self.rows.next(1, delimiter, &mut row)?;
        self.given(&row);
        Ok(row)
    }

    /// The rows that come next, and the hash that their text has still to go through, if any.
    pub(crate) fn apart(&mut self) -> (&mut Rows<R>, Option<&mut Sha256>) {
        (&mut self.rows, self.hash.as_mut())
    }

    /// The size and the SHA-256, in hex, of the file, once all of it is read.
    pub(crate) fn finish(self) -> (u64, String) {
        let hash = self.hash.or(self.rows.decoder.map(|(_, hash)| hash));
        let digest = hash.unwrap_or_default().finalize();
        let hex = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        (self.rows.n_bytes, hex)
    }

    fn given(&mut self, text: &[u8]) {
        if let Some(hash) = &mut self.hash {
            hash.update(text);
        }
    }
}

impl<R: Read> Rows<R> {
    /// The next `most` rows, or all that are left, in place of what is in `text`: whole rows, so that
    /// what follows begins with one. `false` when nothing is left.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub(crate) fn next(
        &mut self,
        most: usize,
        delimiter: u8,
        text: &mut Vec<u8>,
    ) -> io::Result<bool> {
        text.clear();
        std::mem::swap(text, &mut self.ahead);
        let mut ends = RowEnds::new(delimiter, most);
        let end = loop {
            if let Some(end) = ends.find(text) {
                break end;
            }
            if self.ended {
                break text.len();
            }
            self.more(text)?;
        };
        self.ahead.clear();
        self.ahead.extend_from_slice(&text[end..]);
        text.truncate(end);
        Ok(!text.is_empty())
    }

    fn more(&mut self, text: &mut Vec<u8>) -> io::Result<()> {
        let Some((decoder, hash)) = &mut self.decoder else {
            let n = self.bytes.by_ref().take(PIECE).read_to_end(text)?;
            self.n_bytes += n as u64;
            self.ended = n == 0;
            return Ok(());
        };
        let mut piece = Vec::new();
        let n = self.bytes.by_ref().take(PIECE).read_to_end(&mut piece)?;
        hash.update(&piece);
        self.n_bytes += n as u64;
        self.ended = n == 0;
        let mut decoded = String::new();
        // The most it can become; 0 of a length that no memory holds.
        decoded.reserve(decoder.max_utf8_buffer_length(n).unwrap_or_default());
        let _ = decoder.decode_to_string(&piece, &mut decoded, self.ended);
        text.extend_from_slice(decoded.as_bytes());
        Ok(())
    }
}
