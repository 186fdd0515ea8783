//! Does each element of a workbook of LibreOffice end? Its reader waits for ends without asking whether the text
//! has any more, so one that was cut off would keep it forever.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::{Refusal, archive};

/// The parts that are read.
const PARTS: [&str; 2] = ["META-INF/manifest.xml", "content.xml"];

/// Whether all ends that belongs to the workbook in `archive`.
///
/// # Errors
/// Where something does not end, or does not read.
pub(crate) fn check<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(), Refusal> {
    for part in PARTS {
        // What is not there is missed by who reads it.
        let Some(place) = archive.index_for_name(part) else {
            continue;
        };
        let text = archive.by_index(place).map_err(archive::refused)?;
        let mut reader = Reader::from_reader(BufReader::with_capacity(1 << 17, text));
        let (mut room, mut n_open) = (Vec::new(), 0_u32);
        loop {
            room.clear();
            match reader.read_event_into(&mut room) {
                Ok(Event::Start(_)) => n_open += 1,
                Ok(Event::End(_)) => n_open = n_open.saturating_sub(1),
                Ok(Event::Eof) if n_open == 0 => break,
                Ok(Event::Eof) => return Err(Refusal::damaged(format!("{part} is cut off"))),
                Ok(_) => {}
                Err(quick_xml::Error::Io(error)) => {
                    return Err(Refusal::damaged(error));
                }
                Err(error) => return Err(Refusal::damaged(error)),
            }
        }
    }
    Ok(())
}
