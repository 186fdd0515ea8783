//! What do the columns of a file hold? One pass over every row that fits the header, so that a type is
//! proposed from all the evidence and not from the first rows. A row that is rejected is no evidence.

use std::ops::ControlFlow;

use foldhash::{HashSet, HashSetExt};
use lead::{Chunk, ChunkData, Column, FieldKey, FieldType, Texts, each_of};

use crate::batch::{Tick, currency_column, without_currency};
use crate::days::further;
use crate::meaning::is_of_another;
use crate::{Ask, Cancelled, MissingWord, Source, ValueFormat, cell};

/// Distinct values are counted up to here.
const MOST_DISTINCT: usize = 101;
const MOST_SAMPLES: usize = 5;
const MOST_UNREAD: usize = 3;
/// So many values that do not read as a type, and more than those that do: it is not that type.
const HOPELESS: u32 = 1000;
const LONGEST_CHOICE: usize = 60;

/// What one column holds.
#[derive(Clone, Debug)]
pub struct ColumnProfile {
    /// The header.
    pub header: String,
    /// The type proposed: one that every value reads as, or nine tenths of them.
    pub kind: FieldType,
    /// The first different values, at most 5.
    pub samples: Vec<String>,
    /// Rows without a value; rows that are rejected are not counted.
    pub n_missing: u32,
    /// Whether the file says in which currency its amounts are: in its header, or in a column beside it.
    pub has_currency: bool,
    /// What would not read as a number, as money, as a day, as yes or no.
    pub unread: [Unread; 4],
    /// How its texts are read, as proposed; what is asked is left open in it.
    pub format: ValueFormat,
    /// What its values leave open.
    pub asks: Vec<Ask>,
    /// The texts that seem to say that there is no value, most frequent first. Those that do so plainly
    /// are missing in the format proposed.
    pub missing: Vec<MissingWord>,
}

/// The values of a column that do not read as a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The type.
    pub kind: FieldType,
    /// How many they are.
    pub n: u32,
    /// Whether there may be more: where hardly any value reads, not all are counted.
    pub or_more: bool,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

impl ColumnProfile {
    /// What would not read as `kind`; `None` where every text reads.
    #[must_use]
    pub fn unread(&self, kind: FieldType) -> Option<&Unread> {
        self.unread
            .iter()
            .find(|unread| unread.kind == kind && unread.n > 0)
    }

    /// For each type as which some values do not read what they are, where the column goes to the field
    /// `key`: of the day of an activity moments read too, of a period months. Plain numbers read as
    /// money where the file says their currency.
    pub fn unread_in(&self, key: &FieldKey) -> impl Iterator<Item = &Unread> {
        let read_there = move |unread: &&Unread| {
            let mut samples = unread.samples.iter();
            match unread.kind {
                FieldType::Date => samples.all(|text| further(key, text).is_some()),
                FieldType::Money => {
                    self.has_currency && samples.all(|text| cell::number(text).is_some())
                }
                _ => false,
            }
        };
        let some = self.unread.iter().filter(|unread| unread.n > 0);
        some.filter(move |unread| !read_there(unread))
    }
}

/// What the columns of `source` hold, and how many rows it has.
///
/// # Errors
/// When `tick` says stop.
pub fn profile(source: &Source, tick: Tick<'_>) -> Result<(Vec<ColumnProfile>, u32), Cancelled> {
    let n_rows = source.n_rows();
    let misfits = source.misfits().iter();
    let n_rejected = misfits.filter(|misfit| misfit.code.is_some()).count() as u32;
    let headers = source.headers();
    let has_currencies = currency_column(headers).is_some();
    let profiles = each_of(headers.len(), |i| {
        let seen = Seen::in_column(source, i);
        ColumnProfile {
            header: headers[i].clone(),
            kind: seen.kind(&headers[i]),
            n_missing: n_rows - n_rejected - seen.n,
            samples: seen.samples,
            has_currency: has_currencies || without_currency(&headers[i]).1.is_some(),
            unread: seen.unread,
            format: ValueFormat::default(),
            asks: Vec::new(),
            missing: Vec::new(),
        }
    });
    match tick(n_rows) {
        ControlFlow::Continue(()) => Ok((profiles, n_rows)),
        ControlFlow::Break(()) => Err(Cancelled),
    }
}

/// What is known of a text: it is found out once where texts repeat.
#[derive(Clone, Copy)]
struct Known {
    /// Whether it reads as each type of [`COUNTED`]; `None` where that was not asked yet.
    reads: [Option<bool>; 4],
    is_address: bool,
    /// Whether it was seen in these rows.
    seen: bool,
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
        Self {
            reads: [None; 4],
            is_address: is_address(text),
            seen: false,
        }
    }
}

struct Seen {
    n: u32,
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
    samples: Vec<String>,
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
            unread: COUNTED.map(|kind| Unread {
                kind,
                n: 0,
                or_more: false,
                samples: Vec::new(),
            }),
            distinct: HashSet::new(),
            samples: Vec::new(),
        }
    }

    /// Every value of column `i` in the order of the file. Rows that do not fit the header are rejected,
    /// and which of their cells belongs to the column nobody knows: they say nothing of its type.
    fn in_column(source: &Source, i: usize) -> Self {
        let mut seen = Self::new(source.n_rows());
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
        let rows = (0..chunk.n_rows()).filter(|&row| chunk.known().contains(row));
        match texts {
            Texts::Plain(_) if self.is_told() => {
                self.n += chunk.known().count() as u32;
            }
            Texts::Plain(texts) => {
                for row in rows {
                    let text = texts.get(row);
                    self.see(text, &mut Known::of(text));
                }
            }
            // Nothing is counted any more but values and which they are.
            Texts::Coded { dict, .. } if self.tried && !dict.iter().any(is_address) => {
                self.n += chunk.known().count() as u32;
                let texts = dict.iter().filter(|text| !text.is_empty());
                texts.for_each(|text| self.see_new(text));
            }
            Texts::Coded { codes, dict } => {
                let mut known: Vec<Known> = dict.iter().map(Known::of).collect();
                for row in rows {
                    let code = usize::from(codes[row]);
                    self.see(dict.get(code), &mut known[code]);
                }
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

    fn see(&mut self, text: &str, known: &mut Known) {
        self.n += 1;
        self.n_at += u32::from(known.is_address);
        if self.tried && known.seen {
            return;
        }
        for (unread, reads_so) in self.unread.iter_mut().zip(&mut known.reads) {
            // A column of texts need not be tried to its end.
            if unread.or_more || *reads_so.get_or_insert_with(|| reads(text, unread.kind)) {
                continue;
            }
            unread.n += 1;
            unread.or_more = unread.n >= HOPELESS && unread.n * 2 > self.n;
            if unread.samples.len() < MOST_UNREAD && !unread.samples.iter().any(|one| one == text) {
                unread.samples.push(text.to_owned());
            }
            let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
            self.codes |= unread.kind == FieldType::Number && is_digits;
        }
        if std::mem::replace(&mut known.seen, true) {
            return;
        }
        self.tried = self.unread.iter().all(|unread| unread.or_more);
        self.see_new(text);
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

    /// Whether nine tenths of the values read as `kind`. With one that does not, that takes at least
    /// nine that do.
    fn mostly(&self, kind: FieldType) -> bool {
        let unread = self.unread.iter().find(|unread| unread.kind == kind);
        unread.is_some_and(|unread| !unread.or_more && unread.n * 10 <= self.n)
    }

    fn kind(&self, header: &str) -> FieldType {
        let header = lead::fold(header);
        let says = |words: &[&str]| words.iter().any(|word| header.contains(word));
        if self.n == 0 {
            return FieldType::Text;
        }
        if self.n_at * 10 >= self.n * 9 && !is_of_another(&header) {
            return FieldType::Email;
        }
        if says(&["phone", "telefon", "mobile", "โทร"]) {
            return FieldType::Phone;
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
        let repeats = n_distinct < MOST_DISTINCT && n_distinct as u32 * 4 <= self.n;
        if repeats && self.longest <= LONGEST_CHOICE {
            FieldType::Choice
        } else {
            FieldType::Text
        }
    }
}

fn reads(text: &str, kind: FieldType) -> bool {
    match kind {
        FieldType::Number => cell::number(text).is_some(),
        FieldType::Money => cell::money(text).is_some(),
        FieldType::Date => cell::date(text).is_some(),
        FieldType::YesNo => cell::yes_no(text).is_some(),
        _ => true,
    }
}

/// Whether this is an e-mail address, also with a name around it, and not a sentence with one in it.
fn is_address(text: &str) -> bool {
    if memchr::memchr(b'@', text.as_bytes()).is_none() {
        return false;
    }
    let text = lead::address_in(text);
    text.split_once('@').is_some_and(|(name, domain)| {
        let is_domain = domain.contains('.') && !domain.contains('@');
        !name.is_empty() && is_domain && !text.contains(char::is_whitespace)
    })
}

/// Whether a header or label names an identifier.
#[must_use]
pub fn is_id(header: &str) -> bool {
    let header = lead::fold(header);
    header == "id" || header.ends_with(" id") || header.ends_with("_id")
}

#[cfg(test)]
mod tests {
    use lead::ACTIVITY_DATE;

    use super::*;

    #[test]
    fn a_type_is_proposed_from_every_row() {
        let mut csv = String::from("Record ID,Employees,Zip,When,Ok,Mail,Stage,Note,Empty,Mixed\n");
        for i in 0..40 {
            let mixed = if i == 39 { "n/a" } else { "5" };
            let stage = if i % 2 == 0 { "MQL" } else { "Lead" };
            csv += &format!(
                "{i},{}-50,0{i},2024-01-{:02},yes,a{i}@b.example,{stage},note {i},,{mixed}\n",
                i + 1,
                i % 28 + 1
            );
        }
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, n_rows) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
        use FieldType::{Choice, Date, Email, Number, Text, YesNo};
        // "Record ID" repeats nowhere, so it is text; "Mixed" is a number but for one row.
        assert_eq!(
            kinds,
            [
                Text, Number, Text, Date, YesNo, Email, Choice, Text, Text, Number
            ]
        );
        assert_eq!((n_rows, columns[8].n_missing), (40, 40));
        assert_eq!(columns[6].samples, ["MQL", "Lead"]);
    }

    #[test]
    fn a_type_is_proposed_when_nine_tenths_of_the_values_read_as_it() {
        use FieldType::{Choice, Date, Number, Text, YesNo};
        let cases = [
            // Nine of ten read.
            ("7", 9, "about 30", 1, Number),
            ("7", 8, "about 30", 1, Choice),
            ("2024-01-31", 18, "soon", 2, Date),
            ("2024-01-31", 18, "soon", 3, Choice),
            ("yes", 9, "?", 1, YesNo),
            // A leading zero is a code, not a number gone wrong.
            ("4501", 99, "06652", 1, Choice),
            ("7", 0, "about 30", 1, Text),
        ];
        for (reads, n_reads, does_not, n_not, expected) in cases {
            let mut csv = String::from("Column,Other\n");
            for (text, n) in [(reads, n_reads), (does_not, n_not)] {
                csv += &format!("{text},x\n").repeat(n);
            }
            // A missing value says nothing of the type.
            csv += ",x\n,x\n";
            let source = Source::open(csv.as_bytes()).unwrap();
            let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
            assert_eq!(
                columns[0].kind, expected,
                "{n_reads} {reads}, {n_not} {does_not}"
            );
            let unread = columns[0].unread(expected);
            let found = unread.map(|unread| (unread.n, unread.samples.clone()));
            let counts = matches!(expected, Number | Date | YesNo);
            let wanted = counts.then(|| (n_not as u32, vec![does_not.to_owned()]));
            assert_eq!(found, wanted, "{n_reads} {reads}, {n_not} {does_not}");
        }
    }

    #[test]
    fn rows_that_are_rejected_say_nothing_of_a_type() {
        // One row in four is a cell short or a cell long, so that its cells stand under other headings.
        for misfit in ["Anna,2024-01-31\n", "9,Anna,2024-01-31,a@b.example\n"] {
            let mut csv = String::from("Email,Day,Name\n");
            for i in 0..40 {
                csv += &format!("p{i}@a.example,2024-01-{:02},name {i}\n", i % 28 + 1);
                csv += if i % 3 == 0 { misfit } else { "" };
            }
            csv += ",,\n,2024-01-01,\n";
            let source = Source::open(csv.as_bytes()).unwrap();
            let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
            let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
            assert_eq!(kinds, [FieldType::Email, FieldType::Date, FieldType::Text]);
            assert_eq!(
                columns[0].n_missing, 2,
                "the blank row, and the one without"
            );
            assert!(!columns[0].samples.contains(&"Anna".to_owned()));
        }
    }

    #[test]
    fn an_address_of_somebody_else_is_no_e_mail_of_the_row() {
        let mut csv = String::from("Email,Deal Owner,Associated Contact Email,Subject\n");
        for i in 0..40 {
            let owner = if i % 2 == 0 {
                "ann@us.example"
            } else {
                "bo@us.example"
            };
            csv += &format!("p{i}@a.example,{owner},c{i}@b.example,Call with c{i}@b.example\n");
        }
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
        use FieldType::{Choice, Email, Text};
        assert_eq!(kinds, [Email, Choice, Text, Text]);
    }

    #[test]
    fn plain_amounts_read_as_money_where_the_file_says_their_currency() {
        let unread = |csv: &str| {
            let source = Source::open(csv.as_bytes()).unwrap();
            let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
            let key = FieldKey::from_label("Amount");
            columns[0]
                .unread_in(&key)
                .any(|unread| unread.kind == FieldType::Money)
        };
        assert!(unread("Cost\n10\n"));
        assert!(!unread("Cost (EUR)\n10\n"));
        assert!(!unread("Cost,Currency\n10,EUR\n"));
        assert!(unread("Cost,Currency\nmuch,EUR\n"));
    }

    #[test]
    fn moments_read_as_days_of_activities_and_of_nothing_else() {
        let csv = "Date,Other\n2026-10-01 09:14,x\n2026-10-02 10:00,x\n";
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let unread = |key: &str| {
            let key = FieldKey::from_label(key);
            let unread = columns[0].unread_in(&key).map(|unread| unread.kind);
            unread.collect::<Vec<_>>()
        };
        assert!(unread("create_date").contains(&FieldType::Date));
        assert!(!unread(ACTIVITY_DATE).contains(&FieldType::Date));
        assert!(unread(ACTIVITY_DATE).contains(&FieldType::Number));
    }

    #[test]
    fn texts_are_not_tried_as_numbers_for_ever() {
        let csv = String::from("Name,Other\n") + &"Anna,x\n".repeat(5_000);
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let unread = columns[0].unread(FieldType::Number).unwrap();
        assert_eq!((unread.n, unread.or_more), (HOPELESS, true));
        assert_eq!(columns[0].kind, FieldType::Choice);
    }
}
