//! How does a chunk become bytes and back? A tag, the row count, the known rows, then the values in
//! the narrowest form that loses nothing; little-endian throughout. The bytes may come from anybody:
//! decoding checks everything and never trusts a length.

use lead::{CHUNK_ROWS, Chunk, ChunkData, Currency, Mask, Strings, Texts};
use zstd::zstd_safe::{CParameter, ParamSwitch};

use crate::StoreError;
use crate::error::damaged;

/// Chunks compressed with zstd. How hard it tries is not part of the format.
pub(crate) const ZSTD: u8 = 1;
const LEVEL: i32 = 1;
/// Bytes passed over where nothing repeats: a fifth larger, and half as fast again. What does not repeat is still
/// written in fewer bits, which zstd by itself gives up with it.
const PASSED_OVER: u32 = 16;
/// More than any chunk needs: 65,536 cells of 8 KiB each.
const MAX_BYTES: usize = 512 << 20;

const CODED: u8 = 1;
const PLAIN: u8 = 2;
const INTEGERS: u8 = 3;
const NUMBERS: u8 = 4;
const INTERVALS: u8 = 5;
const DAYS: u8 = 6;
const YES_NO: u8 = 7;
const MONEY: u8 = 8;
/// As [`CODED`], a byte for each code: so few different texts.
const CODED_IN_BYTES: u8 = 9;
const MOST_IN_BYTES: usize = 1 << 8;

/// The compressed bytes of a chunk, and how long they are before compression.
pub(crate) fn encode(chunk: &Chunk) -> Result<(Vec<u8>, usize), StoreError> {
    let mut out = Vec::new();
    let tag_at = 0;
    out.push(0);
    put_u32(&mut out, chunk.n_rows());
    put_mask(&mut out, chunk.known());
    out[tag_at] = match chunk.data() {
        ChunkData::Texts(Texts::Coded { codes, dict }) => {
            put_strings(&mut out, dict);
            if dict.len() <= MOST_IN_BYTES {
                put_all(&mut out, codes, |code| [code as u8]);
                CODED_IN_BYTES
            } else {
                put_all(&mut out, codes, u16::to_le_bytes);
                CODED
            }
        }
        ChunkData::Texts(Texts::Plain(rows)) => {
            put_strings(&mut out, rows);
            PLAIN
        }
        ChunkData::Numbers {
            low,
            high: Some(high),
        } => {
            put_all(&mut out, low, f64::to_le_bytes);
            put_all(&mut out, high, f64::to_le_bytes);
            INTERVALS
        }
        ChunkData::Numbers { low, high: None } => match integers(low) {
            Some(integers) => {
                put_all(&mut out, &integers, i32::to_le_bytes);
                INTEGERS
            }
            None => {
                put_all(&mut out, low, f64::to_le_bytes);
                NUMBERS
            }
        },
        ChunkData::Money {
            low,
            high,
            codes,
            currencies,
        } => {
            put_u32(&mut out, currencies.len());
            for currency in currencies {
                out.extend(currency.code().as_bytes());
            }
            out.extend(codes);
            let high = high.as_ref().unwrap_or(low);
            put_all(&mut out, low, f64::to_le_bytes);
            put_all(&mut out, high, f64::to_le_bytes);
            MONEY
        }
        ChunkData::Days(days) => {
            put_all(&mut out, days, i32::to_le_bytes);
            DAYS
        }
        ChunkData::YesNo(yes) => {
            put_mask(&mut out, yes);
            YES_NO
        }
    };
    let n_bytes = out.len();
    Ok((compress(&out)?, n_bytes))
}

fn compress(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressor = zstd::bulk::Compressor::new(LEVEL)?;
    compressor.set_parameter(CParameter::TargetLength(PASSED_OVER))?;
    compressor.set_parameter(CParameter::LiteralCompressionMode(ParamSwitch::Enable))?;
    compressor.compress(bytes)
}

/// The chunk of these bytes.
pub(crate) fn decode(codec: u8, n_bytes: usize, bytes: &[u8]) -> Result<Chunk, StoreError> {
    if codec != ZSTD || n_bytes > MAX_BYTES {
        return Err(damaged("a chunk is packed in an unknown way"));
    }
    let bytes = zstd::bulk::decompress(bytes, n_bytes)
        .map_err(|_| damaged("a chunk cannot be unpacked"))?;
    read_chunk(&mut bytes.as_slice()).ok_or_else(|| damaged("a chunk does not read as written"))
}

/// The same numbers compressed, and back: for row numbers and masks beside the chunks.
pub(crate) fn pack_u32s(numbers: &[u32]) -> Result<Vec<u8>, StoreError> {
    let bytes: Vec<u8> = numbers
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    Ok(zstd::bulk::compress(&bytes, LEVEL)?)
}

pub(crate) fn unpack_u32s(bytes: &[u8], n: usize) -> Result<Vec<u32>, StoreError> {
    let whole = n.checked_mul(4).filter(|&n_bytes| n_bytes <= MAX_BYTES);
    let bytes = whole.and_then(|n_bytes| zstd::bulk::decompress(bytes, n_bytes).ok());
    let numbers = bytes.and_then(|bytes| take_u32s(&mut bytes.as_slice(), n));
    numbers.ok_or_else(|| damaged("row numbers do not read as written"))
}

pub(crate) fn pack_mask(mask: &Mask) -> Result<Vec<u8>, StoreError> {
    let bytes: Vec<u8> = mask
        .words()
        .iter()
        .flat_map(|word| word.to_le_bytes())
        .collect();
    Ok(zstd::bulk::compress(&bytes, LEVEL)?)
}

pub(crate) fn unpack_mask(bytes: &[u8], n_rows: usize) -> Result<Mask, StoreError> {
    let n_bytes = n_rows.div_ceil(64) * 8;
    let bytes = (n_bytes <= MAX_BYTES).then(|| zstd::bulk::decompress(bytes, n_bytes).ok());
    let mask = bytes
        .flatten()
        .and_then(|bytes| take_mask(&mut bytes.as_slice(), n_rows));
    mask.ok_or_else(|| damaged("stored verdicts do not read as written"))
}

fn read_chunk(from: &mut &[u8]) -> Option<Chunk> {
    let [tag] = *take(from, 1)? else { return None };
    let n = take_u32(from)? as usize;
    if n > CHUNK_ROWS {
        return None;
    }
    let known = take_mask(from, n)?;
    let data = match tag {
        CODED => {
            let dict = take_strings(from)?;
            let codes = take(from, n * 2)?
                .chunks_exact(2)
                .map(|b| u16::from_le_bytes([b[0], b[1]]));
            ChunkData::Texts(Texts::Coded {
                codes: codes.collect(),
                dict,
            })
        }
        CODED_IN_BYTES => {
            let dict = take_strings(from)?;
            let codes = take(from, n)?.iter().map(|&code| u16::from(code));
            ChunkData::Texts(Texts::Coded {
                codes: codes.collect(),
                dict,
            })
        }
        PLAIN => ChunkData::Texts(Texts::Plain(take_strings(from)?)),
        INTEGERS => {
            let low = take_u32s(from, n)?
                .into_iter()
                .map(|bits| f64::from(bits as i32))
                .collect();
            ChunkData::Numbers { low, high: None }
        }
        NUMBERS => ChunkData::Numbers {
            low: take_f64s(from, n)?,
            high: None,
        },
        INTERVALS => {
            let low = take_f64s(from, n)?;
            ChunkData::Numbers {
                low,
                high: Some(take_f64s(from, n)?),
            }
        }
        MONEY => {
            let n_currencies = take_u32(from)? as usize;
            let letters = take(from, n_currencies.checked_mul(3)?)?.chunks_exact(3);
            let currency = |code: &[u8]| Currency::from_code(std::str::from_utf8(code).ok()?);
            let currencies = letters.map(currency).collect::<Option<_>>()?;
            let codes = take(from, n)?.to_vec();
            let (low, high) = (take_f64s(from, n)?, take_f64s(from, n)?);
            let exact = known.rows().all(|row| low[row] == high[row]);
            ChunkData::Money {
                low,
                high: (!exact).then_some(high),
                codes,
                currencies,
            }
        }
        DAYS => ChunkData::Days(
            take_u32s(from, n)?
                .into_iter()
                .map(|bits| bits as i32)
                .collect(),
        ),
        YES_NO => ChunkData::YesNo(take_mask(from, n)?),
        _ => return None,
    };
    if from.is_empty() {
        Chunk::from_parts(known, data)
    } else {
        None
    }
}

/// The numbers as 32-bit integers, where all of them are.
fn integers(numbers: &[f64]) -> Option<Vec<i32>> {
    let integer = |&number: &f64| {
        let whole = number as i32;
        (f64::from(whole).to_bits() == number.to_bits()).then_some(whole)
    };
    numbers.iter().map(integer).collect()
}

fn put_u32(out: &mut Vec<u8>, number: usize) {
    // Rows and bytes of a chunk are held below 4 GiB by their types.
    out.extend((number as u32).to_le_bytes());
}

/// The bytes of all values, written at once.
fn put_all<T: Copy, const N: usize>(out: &mut Vec<u8>, values: &[T], bytes: fn(T) -> [u8; N]) {
    let start = out.len();
    out.resize(start + values.len() * N, 0);
    let (places, _) = out[start..].as_chunks_mut::<N>();
    for (place, &value) in places.iter_mut().zip(values) {
        *place = bytes(value);
    }
}

fn put_mask(out: &mut Vec<u8>, mask: &Mask) {
    put_all(out, mask.words(), u64::to_le_bytes);
}

fn put_strings(out: &mut Vec<u8>, strings: &Strings) {
    let (ends, bytes) = strings.parts();
    put_u32(out, ends.len());
    // Lengths and not offsets: small numbers that repeat, which compress to little.
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let lengths: Vec<u32> = ends
        .iter()
        .zip(starts)
        .map(|(end, start)| end - start)
        .collect();
    put_all(out, &lengths, u32::to_le_bytes);
    put_u32(out, bytes.len());
    out.extend(bytes.as_bytes());
}

fn take<'a>(from: &mut &'a [u8], n: usize) -> Option<&'a [u8]> {
    let (head, tail) = from.split_at_checked(n)?;
    *from = tail;
    Some(head)
}

fn take_u32(from: &mut &[u8]) -> Option<u32> {
    take(from, 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn take_u32s(from: &mut &[u8], n: usize) -> Option<Vec<u32>> {
    let bytes = take(from, n.checked_mul(4)?)?.chunks_exact(4);
    bytes
        .map(|b| b.try_into().ok().map(u32::from_le_bytes))
        .collect()
}

fn take_f64s(from: &mut &[u8], n: usize) -> Option<Vec<f64>> {
    let bytes = take(from, n.checked_mul(8)?)?.chunks_exact(8);
    bytes
        .map(|b| b.try_into().ok().map(f64::from_le_bytes))
        .collect()
}

fn take_mask(from: &mut &[u8], n_rows: usize) -> Option<Mask> {
    let bytes = take(from, n_rows.div_ceil(64) * 8)?.chunks_exact(8);
    let words: Option<Vec<u64>> = bytes
        .map(|b| b.try_into().ok().map(u64::from_le_bytes))
        .collect();
    words.map(|words| Mask::from_words(words, n_rows))
}

fn take_strings(from: &mut &[u8]) -> Option<Strings> {
    let n = take_u32(from)? as usize;
    let mut end = 0_u32;
    let mut ends = take_u32s(from, n)?;
    for length in &mut ends {
        end = end.checked_add(*length)?;
        *length = end;
    }
    let n_bytes = take_u32(from)? as usize;
    let text = std::str::from_utf8(take(from, n_bytes)?).ok()?;
    Strings::from_parts(ends, text.to_owned())
}

#[cfg(test)]
mod tests {
    use lead::{ChunkBuilder, FieldType, Interval, ValueRef};
    use proptest::prelude::*;

    use super::*;

    fn chunk(kind: FieldType, values: &[Option<ValueRef<'_>>]) -> Chunk {
        let mut builder = ChunkBuilder::new(kind);
        values.iter().for_each(|value| builder.push(*value));
        builder.finish()
    }

    fn there_and_back(chunk: &Chunk) {
        let (bytes, n_bytes) = encode(chunk).unwrap();
        assert_eq!(decode(ZSTD, n_bytes, &bytes).unwrap(), *chunk);
    }

    proptest! {
        #[test]
        fn texts_come_back_as_they_went(texts in prop::collection::vec(".{0,6}|a|b", 0..300)) {
            let values: Vec<_> = texts
                .iter()
                .map(|text| (text.len() != 1).then_some(ValueRef::Text(text)))
                .collect();
            there_and_back(&chunk(FieldType::Text, &values));
        }

        #[test]
        fn numbers_come_back_as_they_went(
            numbers in prop::collection::vec((any::<f64>(), -5_i8..5, 0..4_u8), 0..300),
            exact: bool,
        ) {
            let interval = |&(wide, small, kind): &(f64, i8, u8)| match (kind, exact) {
                (0, _) => None,
                (1, false) => Interval::between(f64::from(small), f64::INFINITY),
                (2, _) => Interval::exact(wide),
                _ => Interval::exact(f64::from(small)),
            };
            let values: Vec<_> =
                numbers.iter().map(|n| interval(n).map(ValueRef::Number)).collect();
            there_and_back(&chunk(FieldType::Number, &values));
        }

        #[test]
        fn days_and_yes_and_no_come_back_as_they_went(
            days in prop::collection::vec(prop::option::of(-800_000..800_000), 0..300)
        ) {
            let values: Vec<_> = days.iter().map(|day| day.map(ValueRef::Day)).collect();
            there_and_back(&chunk(FieldType::Date, &values));
            let values: Vec<_> =
                days.iter().map(|day| day.map(|day| ValueRef::YesNo(day > 0))).collect();
            there_and_back(&chunk(FieldType::YesNo, &values));
        }

        #[test]
        fn damaged_bytes_are_an_error_and_never_a_panic(
            flips in prop::collection::vec((0_usize..400, any::<u8>()), 1..9), cut in 0_usize..400
        ) {
            let values: Vec<_> = ["a", "b", "a", "żó"].map(|t| Some(ValueRef::Text(t))).to_vec();
            let (bytes, n_bytes) = encode(&chunk(FieldType::Text, &values)).unwrap();
            let mut bytes = zstd::bulk::decompress(&bytes, n_bytes).unwrap();
            let n = bytes.len();
            flips.iter().for_each(|&(at, value)| bytes[at % n] = value);
            bytes.truncate(cut);
            let _ = read_chunk(&mut bytes.as_slice());
        }
    }
}
