//! How is a stream put into a compound file, as workbooks until 2003 are? One stream, in sectors that follow each other.

const SECTOR: usize = 512;
/// The sectors that one sector of places tells of.
const MOST_SECTORS: usize = SECTOR / 4;
/// A stream that is shorter lies elsewhere.
const LEAST: usize = 4096;
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
const PLACES: u32 = 0xffff_fffd;

/// A compound file with one stream, as far as it fits.
pub(crate) fn file(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut stream = stream[..stream.len().min((MOST_SECTORS - 2) * SECTOR)].to_vec();
    stream.resize(stream.len().max(LEAST).next_multiple_of(SECTOR), 0);
    let n = stream.len() / SECTOR;

    let mut head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    head.resize(24, 0);
    for number in [0x3e_u16, 3, 0xfffe, 9, 6, 0, 0, 0] {
        head.extend(number.to_le_bytes());
    }
    // One sector of places, which is the first; the directory is the second; nothing small, nothing far.
    let numbers = [0, 1, 1, 0, LEAST as u32, END, 0, END, 0, 0];
    head.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    head.resize(SECTOR, 0xff);

    let next = |i: usize| match i {
        0 => PLACES,
        1 => END,
        i if i + 1 < n + 2 => i as u32 + 1,
        i if i + 1 == n + 2 => END,
        _ => FREE,
    };
    let places = (0..MOST_SECTORS).flat_map(|i| next(i).to_le_bytes());

    let mut directory = entry("Root Entry", 5, END, 0);
    directory.extend(entry(name, 2, 2, stream.len() as u32));
    directory.resize(SECTOR, 0);
    head.into_iter()
        .chain(places)
        .chain(directory)
        .chain(stream)
        .collect()
}

fn entry(name: &str, kind: u8, start: u32, size: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let n = entry.len() as u16 + 2;
    entry.resize(64, 0);
    entry.extend(n.to_le_bytes());
    entry.extend([kind, 1]);
    let child: u32 = if kind == 5 { 1 } else { FREE };
    entry.extend(
        [FREE, FREE, child]
            .iter()
            .flat_map(|place| place.to_le_bytes()),
    );
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend(size.to_le_bytes());
    entry.resize(128, 0);
    entry
}
