//! How do the bytes of a file become text, a piece at a time? They are decoded as they come in, and cut where a
//! row ends; so the file is never in memory whole. Bytes that are decoded are hashed before; those that are text as
//! they stand are hashed once their rows are read ([`crate::digest`]), so that nobody waits for it.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult};
use sha2::{Digest, Sha256};

use crate::cut::{Cutting, LineEnds};
use crate::row_ends::RowEnds;

/// Bytes that are read at once.
const PIECE: u64 = 1 << 18;
/// So much text is enough for one core, whatever number of rows it is; no row is longer.
pub(crate) const MUCH_TEXT: usize = 1 << 28;
/// Fewer of the last rows are not shared among the cores.
const FEW_ROWS: usize = 1 << 13;

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
    /// Of the last rows how many one core takes.
    share: Option<usize>,
    /// Sequences of bytes that were no letter, each read as U+FFFD.
    n_undecoded: u64,
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
            share: None,
            n_undecoded: 0,
        };
        Ok(Self { rows, hash })
    }

    /// Leaves out `mark` where the text begins with it.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn skip(&mut self, mark: &[u8]) -> io::Result<()> {
        if self.peek(mark.len(), |text| text.starts_with(mark))? {
            self.pass(mark.len());
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

    /// Leaves out the first `n` bytes of what was looked at.
    pub(crate) fn pass(&mut self, n: usize) {
        let passed: Vec<u8> = self.rows.ahead.drain(..n).collect();
        self.given(&passed);
    }

    /// Whether all there is was looked at.
    pub(crate) fn is_whole(&self) -> bool {
        self.rows.ended
    }

    /// How many bytes were no letter of the encoding.
    pub(crate) fn n_undecoded(&self) -> u64 {
        self.rows.n_undecoded
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
    /// what follows begins with one. Of the last rows each of `n_cores` has a share, so that none is idle while
    /// another reads them all. `false` when nothing is left.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub(crate) fn next(
        &mut self,
        most: usize,
        n_cores: usize,
        cutting: &Cutting,
        text: &mut Vec<u8>,
    ) -> io::Result<bool> {
        text.clear();
        std::mem::swap(text, &mut self.ahead);
        let most = self.share.map_or(most, |share| share.min(most));
        let (mut end, n_rows) = self.end(most, cutting, text)?;
        let are_last = self.ended && end == text.len() && self.share.is_none();
        if are_last && n_cores > 1 && n_rows >= FEW_ROWS {
            let share = n_rows.div_ceil(n_cores);
            self.share = Some(share);
            end = self.end(share, cutting, text)?.0;
        }
        self.ahead.clear();
        self.ahead.extend_from_slice(&text[end..]);
        text.truncate(end);
        Ok(!text.is_empty())
    }

    /// Where the first `most` rows of `text` end, and how many they are; it is read on until they are there.
    fn end(
        &mut self,
        most: usize,
        cutting: &Cutting,
        text: &mut Vec<u8>,
    ) -> io::Result<(usize, usize)> {
        let mut ends = RowEnds::new(cutting.delimiter, most);
        let mut lines = LineEnds::new(most);
        let is_plain = cutting.is_plain();
        loop {
            let end = match is_plain {
                true => ends.find(text, self.ended),
                false => lines.find(cutting, text, self.ended),
            };
            if let Some(end) = end {
                return Ok((end, most));
            }
            let n_left = if is_plain {
                ends.n_left()
            } else {
                lines.n_left()
            };
            if self.ended {
                return Ok((text.len(), most - n_left));
            }
            if text.len() > MUCH_TEXT {
                let end = if is_plain {
                    ends.so_far()
                } else {
                    lines.so_far()
                };
                let is_cut = text[..end].ends_with(b"\r") && text[end..].starts_with(b"\n");
                return match end {
                    0 => Err(io::ErrorKind::FileTooLarge.into()),
                    _ => Ok((end + usize::from(is_cut), most - n_left)),
                };
            }
            self.more(text)?;
        }
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
        let mut rest = &piece[..];
        loop {
            // The most it can become; 0 of a length that no memory holds.
            let most = decoder.max_utf8_buffer_length_without_replacement(rest.len());
            decoded.reserve(most.unwrap_or_default().max(4));
            let (result, n) =
                decoder.decode_to_string_without_replacement(rest, &mut decoded, self.ended);
            rest = &rest[n..];
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => {
                    decoded.push(char::REPLACEMENT_CHARACTER);
                    self.n_undecoded += 1;
                }
            }
        }
        text.extend_from_slice(decoded.as_bytes());
        Ok(())
    }
}
