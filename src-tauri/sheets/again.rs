//! Where do bytes come from that are read more than once? A file is wound back; what is packed is unpacked anew.

use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};

use flate2::read::MultiGzDecoder;
use zip::ZipArchive;

use crate::archive::{self, Capped, unread};
use crate::{Packed, Refusal};

/// What is read at once.
const PIECE: usize = 1 << 17;
/// The most of a packed workbook, which is held in memory while it is read.
const MOST_HELD: u64 = 1 << 30;

/// Bytes that can be read from their beginning, as often as needed.
pub(crate) enum Again<R: Read + Seek> {
    /// As they stand.
    Plain(R),
    /// Made small: the bytes, and how many they are.
    Gzip(R, u64),
    /// A file of an archive: its place.
    Entry(Box<ZipArchive<R>>, usize),
}

impl<R: Read + Seek> Again<R> {
    /// What they are packed in, if anything.
    pub(crate) fn packed(&self) -> Option<Packed> {
        match self {
            Self::Plain(_) => None,
            Self::Gzip(..) => Some(Packed::Gzip),
            Self::Entry(..) => Some(Packed::Zip),
        }
    }

    /// From here on they are those of this file of the archive.
    pub(crate) fn go_to(&mut self, entry: usize) {
        if let Self::Entry(_, place) = self {
            *place = entry;
        }
    }

    /// The bytes, from their beginning.
    ///
    /// # Errors
    /// Where they cannot be had.
    pub(crate) fn read(&mut self) -> Result<BufReader<Box<dyn Read + '_>>, Refusal> {
        let bytes: Box<dyn Read + '_> = match self {
            Self::Plain(bytes) => {
                bytes.seek(SeekFrom::Start(0)).map_err(unread)?;
                Box::new(bytes)
            }
            Self::Gzip(bytes, n) => {
                bytes.seek(SeekFrom::Start(0)).map_err(unread)?;
                let bytes = BufReader::with_capacity(PIECE, bytes);
                Box::new(Capped::of(*n, MultiGzDecoder::new(bytes)))
            }
            Self::Entry(archive, place) => {
                let file = archive.by_index(*place).map_err(archive::refused)?;
                Box::new(Capped::of(file.compressed_size(), file))
            }
        };
        Ok(BufReader::with_capacity(PIECE, bytes))
    }

    /// How they begin.
    ///
    /// # Errors
    /// Where they cannot be had.
    pub(crate) fn start(&mut self, n: usize) -> Result<Vec<u8>, Refusal> {
        let mut start = Vec::new();
        let n = n as u64;
        self.read()?
            .take(n)
            .read_to_end(&mut start)
            .map_err(unread)?;
        Ok(start)
    }

    /// All of them, in memory.
    ///
    /// # Errors
    /// Where they cannot be had, or are more than memory should hold.
    pub(crate) fn held(&mut self) -> Result<Cursor<Vec<u8>>, Refusal> {
        let mut all = Vec::new();
        let bytes = self.read()?;
        bytes
            .take(MOST_HELD + 1)
            .read_to_end(&mut all)
            .map_err(unread)?;
        if all.len() as u64 > MOST_HELD {
            let most = MOST_HELD >> 20;
            return Err(Refusal::TooLarge(format!(
                "a workbook in it has more than {most} MB"
            )));
        }
        Ok(Cursor::new(all))
    }
}
