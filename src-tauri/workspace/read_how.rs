//! How were the values of a file read? What did not read, what was lost in reading, what was taken as missing, and
//! what somebody still has to say; in numbers and in sentences.

use import::{Ask, ColumnMapping, ColumnProfile, InDoubt, Loss, Lossy, TakenAsMissing, unanswered};
use lead::FieldType;
use words::{Arg, Words};

use crate::Prepared;

/// What the columns of a file leave open.
#[derive(Clone, Debug, Default)]
pub(crate) struct Open {
    asks: Vec<(String, Ask)>,
    perhaps_missing: Vec<TakenAsMissing>,
}

impl Open {
    /// Of the columns that are taken.
    pub(crate) fn of(profiles: &[ColumnProfile], mapping: &[ColumnMapping]) -> Self {
        let mut open = Self::default();
        let columns = profiles.iter().zip(mapping);
        for (profile, column) in columns.filter(|(_, column)| column.field.is_some()) {
            let header = || profile.header.clone();
            open.asks
                .extend(unanswered(profile, column).map(|ask| (header(), ask.clone())));
            let format = &column.format;
            let is_settled =
                |text: &String| format.missing.contains(text) || format.kept.contains(text);
            let perhaps = profile
                .missing
                .iter()
                .filter(|word| !is_settled(&word.text));
            open.perhaps_missing
                .extend(perhaps.map(|word| TakenAsMissing {
                    header: header(),
                    text: word.text.clone(),
                    n: word.n,
                }));
        }
        open
    }
}

impl Prepared {
    /// Values that lost something when they were read, by column.
    #[must_use]
    pub fn lossy(&self) -> &[Lossy] {
        &self.batch.lossy
    }

    /// Values that were taken as missing because of what they say, by column and text.
    #[must_use]
    pub fn taken_as_missing(&self) -> &[TakenAsMissing] {
        &self.batch.taken_as_missing
    }

    /// What is asked of its columns and was not said, with the header of each; such columns came in as texts, or
    /// their values in doubt are missing.
    #[must_use]
    pub fn asks(&self) -> &[(String, Ask)] {
        &self.open.asks
    }

    /// The type of the field that the column of this header goes to; `None` where it is left out.
    #[must_use]
    pub fn kind_of(&self, header: &str) -> Option<FieldType> {
        let column = self.mapped.iter().find(|column| column.header == header)?;
        column.field.as_ref().map(|field| field.kind)
    }

    /// Values that may say that there is none, and are taken as they stand until somebody says so.
    #[must_use]
    pub fn perhaps_missing(&self) -> &[TakenAsMissing] {
        &self.open.perhaps_missing
    }
}

/// How many values of a column lost what when they were read, with examples.
#[must_use]
pub fn lossy_sentence(lossy: &Lossy, words: Words) -> String {
    let key = match lossy.loss {
        Loss::Time => "lossy-time",
        Loss::Zone => "lossy-zone",
        Loss::Sign => "lossy-sign",
    };
    counted(key, &lossy.header, lossy.n, &lossy.samples, words)
}

/// What is asked of a column, with examples.
#[must_use]
pub fn ask_sentence(header: &str, ask: &Ask, words: Words) -> String {
    let key = match ask.what {
        InDoubt::Decimal(_) => "ask-decimal",
        InDoubt::Dates(_) => "ask-dates",
        InDoubt::DayNumbers(_) => "ask-day-numbers",
        InDoubt::Currency { .. } => "ask-currency",
    };
    counted(key, header, ask.n, &ask.samples, words)
}

/// For each column, how many values were taken as missing, or may be, and what they say.
#[must_use]
pub fn missing_sentences(taken: &[TakenAsMissing], are_taken: bool, words: Words) -> Vec<String> {
    let key = match are_taken {
        true => "taken-as-missing",
        false => "perhaps-missing",
    };
    let by_column = taken.chunk_by(|one, other| one.header == other.header);
    let sentence = |of: &[TakenAsMissing]| {
        let n = of.iter().map(|one| one.n).sum();
        let samples: Vec<String> = of
            .iter()
            .map(|one| format!("{} × {}", one.text, one.n))
            .collect();
        counted(key, &of[0].header, n, &samples, words)
    };
    by_column.map(sentence).collect()
}

fn counted(key: &str, header: &str, n: u32, samples: &[String], words: Words) -> String {
    let samples = samples.join(" · ");
    let said = [
        ("column", Arg::from(header)),
        ("n", Arg::from(n)),
        ("samples", Arg::from(&samples)),
    ];
    words.say(key, &said)
}
