//! What is seen in a column, text by text? Each different text is tried once; a column that plainly is no
//! number, day or amount is not tried to its end.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use lead::{Chunk, ChunkData, Column, FieldType, Texts};

use super::{Unread, is_id, is_of_another};
use crate::evidence::{Evidence, Note};
use crate::meaning::means_address;
use crate::tidied::is_short;
use crate::{Ask, MissingWord, Source, ValueFormat, absent, choices, yes_no};

/// Distinct values are counted up to here.
const MOST_DISTINCT: usize = 101;
const MOST_SAMPLES: usize = 5;
pub(super) const MOST_UNREAD: usize = 3;
/// So many values that do not read as a type, and more than those that do: it is not that type.
pub(super) const HOPELESS: u32 = 1000;
const LONGEST_CHOICE: usize = 60;

/// What is known of a text: it is found out once where texts repeat.
#[derive(Clone, Copy)]
struct Known {
    /// Whether it reads as each type of [`COUNTED`]; `None` where that was not asked yet.
    reads: [Option<bool>; 4],
    /// What it says of how the column is read, as a number and as a day.
    notes: [Note; 2],
    is_digits: bool,
    is_address: bool,
    /// Whether it says that there is no value, or is an error.
    is_absent: bool,
}

/// The types whose unread values are counted.
const COUNTED: [FieldType; 4] = [
    FieldType::Number,
    FieldType::Money,
    FieldType::Date,
    FieldType::YesNo,
];

impl Known {
    fn of(text: &str) -> Self {
        // Digits alone are neither an address nor a word, which need not be found out.
        let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
        Self {
            reads: [None; 4],
            notes: [Note::default(); 2],
            is_digits,
            is_address: !is_digits && is_address(text),
            is_absent: !is_digits && is_absent(text),
        }
    }

    /// Whether the text reads as the type at `at` of [`COUNTED`].
    fn reads_as(&mut self, at: usize, text: &str) -> bool {
        if let Some(reads) = self.reads[at] {
            return reads;
        }
        match COUNTED[at] {
            FieldType::Number | FieldType::Money => {
                let (is_number, is_money, note) = Note::number(text);
                self.notes[0] = note;
                (self.reads[0], self.reads[1]) = (Some(is_number), Some(is_money));
            }
            FieldType::Date => {
                let (is_day, note) = Note::day(text);
                self.notes[1] = note;
                self.reads[at] = Some(is_day);
            }
            _ => self.reads[at] = Some(yes_no::of_word(text).is_some()),
        }
        self.reads[at] == Some(true)
    }
}

pub(super) struct Seen {
    pub(super) n: u32,
    n_at: u32,
    /// So many values that are no addresses: then they are not nine tenths of them, however the file goes on.
    n_hopeless: u32,
    longest: usize,
    /// Whether no value need be tried as any type any more.
    tried: bool,
    /// A value that looks like a number and is a code, as 06652: the column is no column of numbers.
    codes: bool,
    unread: [Unread; 4],
    distinct: HashSet<String>,
    pub(super) samples: Vec<String>,
    /// What says that there is no value, and errors, with how many rows have each.
    absent: HashMap<String, u32>,
    n_absent: u32,
    evidence: Evidence,
    /// Whether the header speaks of a day, so that numbers may be such.
    is_dated: bool,
}

/// What was found of a column.
pub(super) struct Said {
    pub(super) kind: FieldType,
    pub(super) format: ValueFormat,
    pub(super) asks: Vec<Ask>,
    pub(super) missing: Vec<MissingWord>,
    pub(super) unread: [Unread; 4],
}

impl Seen {
    /// Nothing yet of a file of so many rows.
    fn new(n_rows: u32) -> Self {
        Self {
            n: 0,
            n_at: 0,
            n_hopeless: n_rows / 10 + 1,
            longest: 0,
            tried: false,
            codes: false,
            unread: COUNTED.map(Unread::none),
            distinct: HashSet::new(),
            samples: Vec::new(),
            absent: HashMap::new(),
            n_absent: 0,
            evidence: Evidence::default(),
            is_dated: false,
        }
    }

    /// Every value of column `i` in the order of the file. Rows that do not fit the header are rejected,
    /// and which of their cells belongs to the column nobody knows: they say nothing of its type.
    pub(super) fn in_column(source: &Source, i: usize) -> Self {
        let mut seen = Self::new(source.n_rows());
        seen.is_dated = source.headers().get(i).is_some_and(|one| is_dated(one));
        let chunks = source.columns().get(i).map(Column::chunks);
        for chunk in chunks.unwrap_or_default() {
            seen.see_rows(chunk);
        }
        seen
    }

    fn see_rows(&mut self, chunk: &Chunk) {
        let ChunkData::Texts(texts) = chunk.data() else {
            return;
        };
        match texts {
            Texts::Plain(texts) => {
                for row in chunk.known().rows() {
                    let text = texts.get(row);
                    if self.is_told() {
                        self.n += 1;
                        self.see_absent(text, 1);
                    } else {
                        self.see(text, 1, &mut Known::of(text));
                        self.give_up();
                    }
                }
            }
            // Only values and which they are is still asked: it is the same however many rows have each.
            Texts::Coded { dict, .. }
                if self.tried && !dict.iter().any(|text| is_address(text) || is_absent(text)) =>
            {
                self.n += chunk.known().count() as u32;
                let texts = dict.iter().filter(|text| !text.is_empty());
                texts.for_each(|text| self.see_new(text));
            }
            Texts::Coded { codes, dict } => {
                let mut counts = vec![0; dict.len()];
                let rows = chunk.known().rows();
                rows.for_each(|row| counts[usize::from(codes[row])] += 1);
                for (text, &n) in dict.iter().zip(&counts).filter(|(_, n)| **n > 0) {
                    self.see(text, n, &mut Known::of(text));
                }
                // Which of its texts comes first says nothing: only all of the chunk do.
                self.give_up();
            }
        }
    }

    /// Whether further values change nothing but how many there are.
    fn is_told(&self) -> bool {
        self.tried
            && self.n - self.n_at >= self.n_hopeless
            && self.distinct.len() >= MOST_DISTINCT
            && self.samples.len() >= MOST_SAMPLES
    }

    /// Takes note of a text that `n` rows have.
    fn see(&mut self, text: &str, n: u32, known: &mut Known) {
        self.n += n;
        self.n_at += n * u32::from(known.is_address);
        if known.is_absent {
            return self.see_absent(text, n);
        }
        for (at, unread) in self.unread.iter_mut().enumerate() {
            // A column of texts need not be tried to its end.
            if unread.or_more || known.reads_as(at, text) {
                continue;
            }
            unread.n += n;
            if unread.samples.len() < MOST_UNREAD && !unread.samples.iter().any(|one| one == text) {
                unread.samples.push(text.to_owned());
            }
            self.codes |= unread.kind == FieldType::Number && known.is_digits;
        }
        let [number, day] = known.notes;
        if number != Note::default() || self.is_dated {
            self.evidence.see_number(text, n, &number, self.is_dated);
        }
        if day != Note::default() {
            self.evidence.see_day(text, n, &day);
        }
        self.see_new(text);
    }

    /// Tries no text as a type any more that hardly any reads as.
    fn give_up(&mut self) {
        if self.tried {
            return;
        }
        for unread in &mut self.unread {
            unread.or_more |= unread.n >= HOPELESS && unread.n * 2 > self.n - self.n_absent;
        }
        self.tried = self.unread.iter().all(|unread| unread.or_more);
    }

    /// Takes note of a text that says that there is no value, or is an error; of others nothing.
    fn see_absent(&mut self, text: &str, n: u32) {
        const MOST: usize = 64;
        if !is_absent(text) {
            return;
        }
        if let Some(known) = self.absent.get_mut(text) {
            *known += n;
        } else if self.absent.len() < MOST {
            self.absent.insert(text.to_owned(), n);
        }
        self.n_absent += n;
    }

    /// Takes note of a text that may not have been seen yet.
    fn see_new(&mut self, text: &str) {
        self.longest = self.longest.max(text.len());
        if self.distinct.len() < MOST_DISTINCT && !self.distinct.contains(text) {
            self.distinct.insert(text.to_owned());
            if self.samples.len() < MOST_SAMPLES {
                self.samples.push(text.to_owned());
            }
        }
    }

    /// What was found, once everything was seen.
    pub(super) fn said(&mut self, header: &str, has_currency: bool) -> Said {
        let n = self.n - self.n_absent;
        let n_read = |at: usize| match &self.unread[at] {
            unread if unread.or_more => 0,
            unread => n - unread.n,
        };
        let (n_numbers, n_days) = (n_read(0), n_read(2));
        let (mut format, asks) = self.evidence.format(has_currency, (n_numbers, n_days));
        self.codes |= self.evidence.is_spaced_like_phones(n_numbers);
        let (n_no_number, samples) = self.evidence.no_numbers(&format, n_numbers);
        self.unread[0].add(n_no_number, samples);
        let (n_no_day, samples) = self.evidence.no_days(&format);
        self.unread[2].add(n_no_day, &samples);
        if self.distinct.len() < MOST_DISTINCT {
            let texts = self.distinct.iter().map(String::as_str);
            format.yes_no = yes_no::marks_of(texts, header);
        }
        if format.yes_no.is_some() {
            self.unread[3] = Unread::none(FieldType::YesNo);
        }
        let mut kind = self.kind(header);
        if matches!(kind, FieldType::Choice | FieldType::Text)
            && self.distinct.len() < MOST_DISTINCT
            && let Some(mark) = choices::mark_of(self.distinct.iter().map(String::as_str))
        {
            kind = FieldType::Choices;
            format.list_mark = mark;
        }
        let mut asks: Vec<Ask> = asks.into_iter().filter(|ask| ask.kind == kind).collect();
        if kind == FieldType::Number {
            asks.extend(self.evidence.day_numbers());
        }
        let missing = self.missing(header, kind);
        let plain = missing.iter().filter(|word| word.is_plain);
        format.missing = plain.map(|word| word.text.clone()).collect();
        Said {
            kind,
            format,
            asks,
            missing,
            unread: std::mem::replace(&mut self.unread, COUNTED.map(Unread::none)),
        }
    }

    /// The texts that say that there is no value, most frequent first.
    fn missing(&self, header: &str, kind: FieldType) -> Vec<MissingWord> {
        // People are called Null, and a country is shortened to NA.
        let is_plain = !matches!(
            kind,
            FieldType::Text | FieldType::Choice | FieldType::Choices
        ) && kind != FieldType::Country;
        let is_name = says_any(
            &lead::fold(header),
            &["name", "nazwisko", "imię", "nama", "navn", "ชื่อ"],
        );
        let word = |(text, &n): (&String, &u32)| {
            let plainly = absent::says_none(text)?;
            Some(MissingWord {
                text: text.clone(),
                n,
                is_plain: is_plain || (plainly && !is_name),
            })
        };
        let mut words: Vec<MissingWord> = self.absent.iter().filter_map(word).collect();
        words.sort_by(|one, other| (other.n, &one.text).cmp(&(one.n, &other.text)));
        words
    }

    /// Whether nine tenths of the values read as `kind`. With one that does not, that takes at least
    /// nine that do.
    fn mostly(&self, kind: FieldType) -> bool {
        let n = self.n - self.n_absent;
        let unread = self.unread.iter().find(|unread| unread.kind == kind);
        unread.is_some_and(|unread| !unread.or_more && unread.n * 10 <= n)
    }

    /// Whether half of the values, or no less, have as many digits as a phone number, or had them before a
    /// spreadsheet wrote them short: "Phone verified" has none.
    fn may_be_phones(&self) -> bool {
        let is_phone = |text: &&String| {
            let n_digits = text.chars().filter(|letter| letter.is_numeric()).count();
            n_digits >= LEAST_PHONE && !text.contains(',') || is_short(text)
        };
        let n = self.distinct.iter().filter(is_phone).count();
        n * 2 >= self.distinct.len()
    }

    fn kind(&self, header: &str) -> FieldType {
        let header = lead::fold(header);
        let says = |words: &[&str]| says_any(&header, words);
        let n = self.n - self.n_absent;
        // Without a value only the heading can tell: the addresses of the next file go to the same field.
        let is_address = match n {
            0 => means_address(&header),
            _ => self.n_at * 10 >= n * 9 && !is_of_another(&header),
        };
        if is_address {
            return FieldType::Email;
        }
        if says(&["phone", "telefon", "mobile", "โทร"]) && self.may_be_phones() {
            return FieldType::Phone;
        }
        if n == 0 {
            return FieldType::Text;
        }
        if self.mostly(FieldType::YesNo) {
            return FieldType::YesNo;
        }
        if self.mostly(FieldType::Money) {
            return FieldType::Money;
        }
        if self.mostly(FieldType::Date) {
            return FieldType::Date;
        }
        let codes = self.codes || is_id(&header) || says(&["postal", "zip", "kod pocztowy"]);
        if self.mostly(FieldType::Number) && !codes {
            return FieldType::Number;
        }
        if says(&["url", "website", "linkedin"]) {
            return FieldType::Url;
        }
        if matches!(
            header.as_str(),
            "country" | "country/region" | "kraj" | "negara" | "land" | "ประเทศ"
        ) {
            return FieldType::Country;
        }
        let n_distinct = self.distinct.len();
        let repeats = n_distinct < MOST_DISTINCT && n_distinct as u32 * 4 <= n;
        if repeats && self.longest <= LONGEST_CHOICE {
            FieldType::Choice
        } else {
            FieldType::Text
        }
    }
}

/// Digits of the shortest numbers that people are called by.
const LEAST_PHONE: usize = 5;

fn says_any(header: &str, words: &[&str]) -> bool {
    words.iter().any(|word| header.contains(word))
}

/// Whether a text says that there is no value, or is an error of a spreadsheet.
fn is_absent(text: &str) -> bool {
    absent::says_none(text).is_some() || absent::is_error(text)
}

/// Whether a header speaks of a day or a moment.
fn is_dated(header: &str) -> bool {
    let header = lead::fold(header);
    let words = [
        "date",
        "data",
        "dato",
        "tanggal",
        "tarikh",
        "วันที่",
        "time",
        "timestamp",
        "created",
        "updated",
    ];
    says_any(&header, &words) || header.ends_with("_at") || header.ends_with(" at")
}

/// Whether this is an e-mail address, and not a sentence with one in it.
fn is_address(text: &str) -> bool {
    let parts = memchr::memchr(b'@', text.as_bytes()).map(|at| (&text[..at], &text[at + 1..]));
    parts.is_some_and(|(name, domain)| {
        let is_domain = domain.contains('.') && !domain.contains('@');
        !name.is_empty() && is_domain && !has_space(text)
    })
}

/// Whether white space is in a text. Most addresses have letters of ASCII alone, which are looked at many at a time:
/// for that none of them may end the search.
fn has_space(text: &str) -> bool {
    if !text.is_ascii() {
        return text.contains(char::is_whitespace);
    }
    let is_space = |byte: u8| byte == b' ' || (b'\t'..=b'\r').contains(&byte);
    text.bytes()
        .fold(false, |found, byte| found | is_space(byte))
}
