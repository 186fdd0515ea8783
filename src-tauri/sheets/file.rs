//! Which tables are in a file, and what are the rows of one of them? Whatever it is packed in, once.

use std::io::{BufReader, Cursor, Read, Seek, SeekFrom, Write};

use zip::ZipArchive;

use crate::again::Again;
use crate::archive::{self, unread};
use crate::json::{self, JsonTable};
use crate::workbook::{Workbook, unwritten};
use crate::{Contents, Packed, Refusal, Start, Table, Written};

/// Bytes that can be read from anywhere.
pub trait Bytes: Read + Seek {}

impl<R: Read + Seek> Bytes for R {}

/// The bytes of a file, whatever they come from.
type Input = BufReader<Box<dyn Bytes>>;

/// What is read of it at once.
const PIECE: usize = 1 << 16;

/// A file that is no plain text, open.
pub struct File {
    contents: Contents,
    within: Within,
    /// Of each table, where it is.
    places: Vec<Place>,
}

/// What is open.
enum Within {
    /// A workbook as it stands.
    Workbook(Workbook<Input>),
    /// Text or JSON, or anything that is packed.
    Bytes(Again<Input>),
}

/// Where a table is.
struct Place {
    /// The file of an archive; 0 elsewhere.
    entry: usize,
    part: Part,
}

/// Which part of the bytes it is.
enum Part {
    /// All of it.
    Text,
    /// An array.
    Json(JsonTable),
    /// A sheet: its name.
    Sheet(String),
}

/// The tables in a file, each with its part.
type Parts = Vec<(Table, Part)>;

impl File {
    /// Opens a file.
    ///
    /// # Errors
    /// Where there is no table in it, it does not read, or is protected.
    pub fn open(bytes: impl Bytes + 'static) -> Result<Self, Refusal> {
        Self::of_input(BufReader::with_capacity(PIECE, Box::new(bytes)))
    }

    fn of_input(mut bytes: Input) -> Result<Self, Refusal> {
        let n = bytes.seek(SeekFrom::End(0)).map_err(unread)?;
        bytes.seek(SeekFrom::Start(0)).map_err(unread)?;
        let mut start = Vec::new();
        let look_at = Start::LOOK_AT as u64;
        bytes
            .by_ref()
            .take(look_at)
            .read_to_end(&mut start)
            .map_err(unread)?;
        bytes.seek(SeekFrom::Start(0)).map_err(unread)?;
        match Start::of(&start) {
            Start::Zip => {
                let mut archive = archive::open(bytes)?;
                let Some(written) = archive::workbook(&mut archive) else {
                    return Self::of_archive(archive);
                };
                let mut bytes = archive.into_inner();
                bytes.seek(SeekFrom::Start(0)).map_err(unread)?;
                Self::of_workbook(Workbook::in_archive(written, bytes)?)
            }
            Start::Compound => Self::of_workbook(Workbook::in_compound_file(bytes)?),
            Start::Gzip => Self::of_bytes(Again::Gzip(bytes, n)),
            Start::Plain | Start::Json | Start::Markup => Self::of_bytes(Again::Plain(bytes)),
        }
    }

    /// The tables in it.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Writes a table by its number: text as it stands, of anything else its rows as CSV in UTF-8, with commas, two
    /// quotes for one, each row as wide as the widest.
    ///
    /// # Errors
    /// Where it is not there, does not read, or cannot be written.
    pub fn write(mut self, table: usize, out: &mut dyn Write) -> Result<(), Refusal> {
        let written = self.contents.tables.get(table).map(|table| table.written);
        let (Some(written), Some(place)) = (written, self.places.get(table)) else {
            return Err(Refusal::TableAbsent(self.contents.names()));
        };
        let bytes = match &mut self.within {
            Within::Workbook(book) => {
                return match &place.part {
                    Part::Sheet(name) => book.write(name, out),
                    Part::Text | Part::Json(_) => Err(Refusal::WithoutTable),
                };
            }
            Within::Bytes(bytes) => bytes,
        };
        bytes.go_to(place.entry);
        match &place.part {
            Part::Sheet(name) => packed_workbook(bytes)?.write(name, out),
            Part::Json(table) => json::write(written, json::plain(bytes)?, table, out),
            Part::Text => copy(bytes.read()?, out),
        }
    }

    fn of_workbook(mut book: Workbook<Input>) -> Result<Self, Refusal> {
        let parts = sheets(&mut book)?;
        if parts.is_empty() {
            return Err(Refusal::WithoutTable);
        }
        Ok(Self::of(None, (parts, 0), Within::Workbook(book)))
    }

    fn of_bytes(mut bytes: Again<Input>) -> Result<Self, Refusal> {
        let parts = parts(&mut bytes, "")?;
        Ok(Self::of(bytes.packed(), (parts, 0), Within::Bytes(bytes)))
    }

    fn of(packed: Option<Packed>, (parts, entry): (Parts, usize), within: Within) -> Self {
        let (tables, parts): (Vec<Table>, Vec<Part>) = parts.into_iter().unzip();
        let places = parts.into_iter().map(|part| Place { entry, part });
        Self {
            contents: Contents::of(packed, tables),
            places: places.collect(),
            within,
        }
    }

    fn of_archive(mut archive: ZipArchive<Input>) -> Result<Self, Refusal> {
        let entries = archive::files(&mut archive)?;
        let mut bytes = Again::Entry(Box::new(archive), 0);
        let (mut tables, mut places) = (Vec::new(), Vec::new());
        let mut refusal = None;
        for (entry, name) in entries {
            bytes.go_to(entry);
            let parts = match parts(&mut bytes, &name) {
                Ok(parts) => parts,
                Err(error) => {
                    // What matters is the file that was to be a table.
                    if refusal.is_none() || archive::is_named_table(&name) {
                        refusal = Some(error);
                    }
                    continue;
                }
            };
            let is_one = parts.iter().filter(|(table, _)| !table.is_empty).count() < 2;
            for (mut table, part) in parts {
                if table.is_empty && is_one && matches!(part, Part::Sheet(_)) {
                    continue;
                }
                table.name = match &*table.name {
                    "" => name.clone(),
                    _ if is_one => name.clone(),
                    own => format!("{name}/{own}"),
                };
                tables.push(table);
                places.push(Place { entry, part });
            }
        }
        match refusal {
            refusal if tables.is_empty() => Err(refusal.unwrap_or(Refusal::WithoutTable)),
            _ => Ok(Self {
                contents: Contents::of(Some(Packed::Zip), tables),
                places,
                within: Within::Bytes(bytes),
            }),
        }
    }
}

/// The tables in bytes that are no archive, or are packed; of a file of an archive with its name.
fn parts(bytes: &mut Again<Input>, name: &str) -> Result<Parts, Refusal> {
    let start = bytes.start(Start::LOOK_AT)?;
    match Start::of(&start) {
        Start::Plain if is_text(&start) || archive::is_named_table(name) => {
            let table = Table {
                name: String::new(),
                written: Written::Text,
                is_visible: true,
                is_empty: start.is_empty(),
                size: None,
            };
            Ok(vec![(table, Part::Text)])
        }
        Start::Json => json_parts(bytes),
        Start::Zip | Start::Compound => sheets(&mut packed_workbook(bytes)?),
        Start::Markup => Err(Refusal::Markup),
        Start::Plain | Start::Gzip => Err(Refusal::WithoutTable),
    }
}

fn is_text(start: &[u8]) -> bool {
    let is_marked = [&b"\xff\xfe"[..], b"\xfe\xff"];
    !start.contains(&0) || is_marked.iter().any(|mark| start.starts_with(mark))
}

fn sheets<R: Read + Seek>(book: &mut Workbook<R>) -> Result<Parts, Refusal> {
    let part = |table: Table| {
        let part = Part::Sheet(table.name.clone());
        (table, part)
    };
    Ok(book.tables()?.into_iter().map(part).collect())
}

fn packed_workbook(bytes: &mut Again<Input>) -> Result<Workbook<Cursor<Vec<u8>>>, Refusal> {
    let bytes = bytes.held()?;
    if Start::of(bytes.get_ref()) == Start::Compound {
        return Workbook::in_compound_file(bytes);
    }
    let mut archive = archive::open(bytes)?;
    let written = archive::workbook(&mut archive).ok_or(Refusal::WithoutTable)?;
    let mut bytes = archive.into_inner();
    bytes.set_position(0);
    Workbook::in_archive(written, bytes)
}

fn json_parts(bytes: &mut Again<Input>) -> Result<Parts, Refusal> {
    let (written, found) = json::tables_of(bytes)?;
    if found.is_empty() {
        return Err(Refusal::WithoutTable);
    }
    let part = |table: JsonTable| {
        let told = Table {
            name: table.name.clone(),
            written,
            is_visible: true,
            is_empty: false,
            size: Some(table.size()),
        };
        (told, Part::Json(table))
    };
    Ok(found.into_iter().map(part).collect())
}

fn copy(mut text: impl Read, out: &mut dyn Write) -> Result<(), Refusal> {
    let mut piece = vec![0; 1 << 17];
    loop {
        let n = text.read(&mut piece).map_err(unread)?;
        if n == 0 {
            return out.flush().map_err(unwritten);
        }
        out.write_all(&piece[..n]).map_err(unwritten)?;
    }
}
