//! Which fields follow from what a file says, and from who wrote it? Seniority and function from a job title,
//! a telephone number as it is dialled from anywhere, and whether somebody is a target or a lead.
//!
//! Invariants: what follows is said and can be left out; a title that fits several families or none gives
//! nothing; who raised a hand is never made a target by a list that was bought.

use std::collections::HashMap;
use std::sync::LazyLock;

use definition::{PreparedFamily, default_families};
use import::{Batch, ColumnProfile, Export, Matched, Meaning, Meant, RowsAre};
use lead::{
    Column, ColumnBuilder, Country, Field, FieldKey, FieldType, ValueRef, fold, phone_number,
};

use crate::known_rows::{Found, find};
use crate::proposing::Columns;
use crate::{Looked, Reading, Snapshot, WorkspaceError};

/// A field that follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Derived {
    /// How senior, from the job title.
    Seniority,
    /// The function, from the job title.
    Function,
    /// The telephone number in the form of E.164, beside the one that was written.
    Phone,
    /// Whether somebody is a target, who never raised a hand, or a lead: from who wrote the file.
    LeadKind,
}

/// What the field says of bought contacts.
pub const TARGET: &str = "Target";
/// What it says of who answered a form.
pub const LEAD: &str = "Lead";

/// The families that say how senior somebody is; all others are functions.
const SENIORITY: [&str; 9] = [
    "Intern or student",
    "Junior",
    "Senior or specialist",
    "Manager",
    "Head",
    "Director",
    "VP",
    "C-level",
    "Owner or founder",
];

impl Derived {
    /// Each.
    pub const ALL: [Self; 4] = [Self::Seniority, Self::Function, Self::Phone, Self::LeadKind];

    /// The name in files, which is the key of its field.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Seniority => "seniority",
            Self::Function => "function",
            Self::Phone => "phone_e164",
            Self::LeadKind => "lead_kind",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Its field.
    #[must_use]
    pub fn field(self) -> Field {
        let label = match self {
            Self::Seniority => "Seniority",
            Self::Function => "Function",
            Self::Phone => "Phone E164",
            Self::LeadKind => "Lead kind",
        };
        let kind = match self {
            Self::Seniority | Self::Function | Self::LeadKind => FieldType::Choice,
            Self::Phone => FieldType::Phone,
        };
        Field {
            key: FieldKey::from_label(self.name()),
            label: label.to_owned(),
            kind,
        }
    }

    fn meaning(self) -> Option<Meaning> {
        match self {
            Self::Seniority => Some(Meaning::Seniority),
            Self::Function => Some(Meaning::Function),
            Self::Phone | Self::LeadKind => None,
        }
    }

    /// What the column means that it follows from, the surest first; nothing of what follows from who wrote the file.
    pub(crate) fn follows_from(self) -> &'static [Meaning] {
        match self {
            Self::Seniority | Self::Function => &[Meaning::JobTitle],
            Self::Phone => &[Meaning::Phone, Meaning::Mobile],
            Self::LeadKind => &[],
        }
    }
}

/// What became of a derived field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DerivedField {
    /// Which.
    pub derived: Derived,
    /// The column it follows from; of who is a target, what they are said to be.
    pub from: Option<String>,
    /// Rows that have a value by it.
    pub n: u32,
    /// Rows whose title fits several families, and so none.
    pub n_several: u32,
    /// Rows whose title fits none, or whose number says no country it is of.
    pub n_none: u32,
}

impl Looked {
    /// The fields that could be derived where the rows are `rows_are`: those that no column says itself.
    #[must_use]
    pub fn derivable(&self, rows_are: RowsAre) -> Vec<Derived> {
        derivable(self.columns(), rows_are)
    }

    /// What its people are by who wrote it; `None` where that does not say it.
    pub(crate) fn kind_of_lead(&self) -> Option<&'static str> {
        kind_of_lead(self.export.as_ref()?.export)
    }

    /// The column that is surest of a meaning, of equals the first.
    pub(crate) fn column_of(&self, meaning: Meaning) -> Option<usize> {
        column_of(&self.meant, meaning)
    }
}

/// As [`Looked::derivable`], of the columns of a file.
pub(crate) fn derivable((profiles, meant, export): Columns<'_>, rows_are: RowsAre) -> Vec<Derived> {
    let can = |one: &Derived| {
        let key = one.field().key;
        let named = |column: &ColumnProfile| FieldKey::from_label(&column.header) == key;
        let meaning = one.meaning();
        let is_there = profiles.iter().any(named)
            || meaning.is_some_and(|meaning| column_of(meant, meaning).is_some());
        let can = match one {
            Derived::Seniority | Derived::Function | Derived::Phone => {
                (one.follows_from().iter()).any(|&meaning| column_of(meant, meaning).is_some())
            }
            Derived::LeadKind => export.and_then(|one| kind_of_lead(one.export)).is_some(),
        };
        rows_are.is_people() && can && !is_there
    };
    Derived::ALL.into_iter().filter(can).collect()
}

fn column_of(meant: &[Option<Meant>], meaning: Meaning) -> Option<usize> {
    let of = meant.iter().enumerate();
    let of = of.filter_map(|(at, one)| Some((at, (*one)?)));
    let of = of.filter(|(_, one)| one.meaning == meaning);
    let best = of.max_by_key(|(at, one)| (one.confidence, std::cmp::Reverse(*at)));
    best.map(|(at, _)| at)
}

fn kind_of_lead(export: Export) -> Option<&'static str> {
    match (export.are_targets(), export.is_form()) {
        (true, _) => Some(TARGET),
        (false, true) => Some(LEAD),
        (false, false) => None,
    }
}

/// The fields that are derived unasked: who is a target, and where it is known who is, who raised a hand. Of
/// a file that was imported before, those that the list has since.
pub(crate) fn proposed(
    export: Option<Export>,
    derivable: &[Derived],
    as_last_time: bool,
    snapshot: &Snapshot,
) -> Vec<Derived> {
    let there = snapshot.settled_fields(RowsAre::People);
    // A field that a column of some file went to may not have been derived at all.
    let is_there = |one: Derived| {
        let key = one.field().key;
        there.iter().any(|field| field.key == key) && !snapshot.mappings.goes_to(&key)
    };
    let targets = export.is_some_and(Export::are_targets);
    let wanted = |one: &Derived| match one {
        Derived::LeadKind => is_there(*one) || (targets && !as_last_time),
        Derived::Seniority | Derived::Function | Derived::Phone => as_last_time && is_there(*one),
    };
    derivable.iter().copied().filter(wanted).collect()
}

/// Adds a field to the rows of a batch that follows from its field `from`: of telephone numbers without a calling
/// code with what the field `country` says of where they are.
pub(crate) fn derive(
    batch: &mut Batch,
    derived: Derived,
    (from, country): (&FieldKey, Option<&FieldKey>),
) -> Option<DerivedField> {
    let field = derived.field();
    let has = |key: &FieldKey| batch.columns.iter().find(|(field, _)| field.key == *key);
    if has(&field.key).is_some() {
        return None;
    }
    let (source, column) = has(from)?;
    let mut told = DerivedField {
        derived,
        from: Some(source.label.clone()),
        n: 0,
        n_several: 0,
        n_none: 0,
    };
    let n_rows = batch.rows.len();
    let made = match derived {
        Derived::Phone => {
            let country = country.and_then(has).map(|(_, column)| column);
            dialled(column, country, n_rows, &mut told)
        }
        Derived::Seniority | Derived::Function => families(column, n_rows, &mut told),
        Derived::LeadKind => return None,
    };
    batch.columns.push((field, made));
    Some(told)
}

/// The families that titles belong to.
fn families(titles: &Column, n_rows: usize, told: &mut DerivedField) -> Column {
    let mut known: HashMap<&str, Family> = HashMap::new();
    let mut builder = ColumnBuilder::new(FieldType::Choice);
    for row in 0..n_rows {
        let Some(ValueRef::Text(title)) = titles.value(row) else {
            builder.push(None);
            continue;
        };
        let family = *known
            .entry(title)
            .or_insert_with(|| Family::of(title, told.derived));
        match family {
            Family::One(_) => told.n += 1,
            Family::Several => told.n_several += 1,
            Family::None => told.n_none += 1,
        }
        builder.push(match family {
            Family::One(name) => Some(ValueRef::Text(name)),
            Family::Several | Family::None => None,
        });
    }
    builder.finish()
}

/// Telephone numbers as they are dialled from anywhere. An extension stays with the number that was written.
fn dialled(
    numbers: &Column,
    country: Option<&Column>,
    n_rows: usize,
    told: &mut DerivedField,
) -> Column {
    let mut builder = ColumnBuilder::new(FieldType::Phone);
    for row in 0..n_rows {
        let Some(ValueRef::Text(written)) = numbers.value(row) else {
            builder.push(None);
            continue;
        };
        let home = country.and_then(|column| match column.value(row)? {
            ValueRef::Text(name) => Country::recognise(name),
            _ => None,
        });
        match phone_number(written, home) {
            Some(number) => {
                told.n += 1;
                builder.push(Some(ValueRef::Text(&format!("+{}", number.digits))));
            }
            None => {
                told.n_none += 1;
                builder.push(None);
            }
        }
    }
    builder.finish()
}

/// To which families a title belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    One(&'static str),
    Several,
    None,
}

impl Family {
    fn of(title: &str, derived: Derived) -> Self {
        let title = fold(title);
        let asked = FAMILIES
            .iter()
            .filter(|(name, _)| SENIORITY.contains(name) == (derived == Derived::Seniority));
        let mut found = asked.filter(|(_, family)| family.holds(&title));
        match (found.next(), found.next()) {
            (None, _) => Self::None,
            (Some((name, _)), None) => Self::One(name),
            (Some(_), Some(_)) => Self::Several,
        }
    }
}

static FAMILIES: LazyLock<Vec<(&'static str, PreparedFamily)>> = LazyLock::new(|| {
    let families = default_families().iter();
    families
        .map(|family| (family.name.as_str(), PreparedFamily::new(family)))
        .collect()
});

impl Looked {
    /// What the rows of the file are said to be, where that is to be said.
    pub(crate) fn kind_to_say(&self, reading: &Reading) -> Option<&'static str> {
        let is_asked = reading.treatment.derive.contains(&Derived::LeadKind);
        let can = self
            .derivable(reading.rows_are)
            .contains(&Derived::LeadKind);
        (is_asked && can).then(|| self.kind_of_lead()).flatten()
    }
}

/// Finds who, or which rows, are there already, with what is said of them by who wrote the file.
pub(crate) fn find_said(
    reading: &Reading,
    kind: Option<&'static str>,
    batch: &mut Batch,
    snapshot: &Snapshot,
) -> Result<Found, WorkspaceError> {
    let blanks_clear = reading.manner.blanks_clear;
    match kind {
        Some(kind) => find_with_kind(batch, kind, blanks_clear, snapshot),
        None => find((reading.rows_are, batch), blanks_clear, snapshot),
    }
}

/// What is told of a field that says what kind of lead each row is.
pub(crate) fn kind_told(kind: Option<&'static str>, batch: &Batch) -> Option<DerivedField> {
    let key = Derived::LeadKind.field().key;
    let (_, column) = batch.columns.iter().find(|(field, _)| field.key == key)?;
    let says = |row: &usize| column.value(*row) == kind.map(ValueRef::Text);
    let n = (0..batch.rows.len()).filter(says).count();
    kind.map(|_| DerivedField {
        derived: Derived::LeadKind,
        from: kind.map(str::to_owned),
        n: n as u32,
        n_several: 0,
        n_none: 0,
    })
}

/// Says of each row of a batch of people whether it is a target or a lead, and finds who is there already.
/// Somebody who is in the list is made no target: what the list says stays.
pub(crate) fn find_with_kind(
    batch: &mut Batch,
    kind: &'static str,
    blanks_clear: bool,
    snapshot: &Snapshot,
) -> Result<Found, WorkspaceError> {
    let field = Derived::LeadKind.field();
    batch.columns.retain(|(one, _)| one.key != field.key);
    let found = find((RowsAre::People, batch), blanks_clear, snapshot)?;
    let column = kinds(kind, &found.matched, snapshot);
    batch.columns.push((field, column));
    find((RowsAre::People, batch), blanks_clear, snapshot)
}

fn kinds(kind: &'static str, matched: &Matched, snapshot: &Snapshot) -> Column {
    let list = &snapshot.stored;
    let key = Derived::LeadKind.field().key;
    let mut builder = ColumnBuilder::new(FieldType::Choice);
    for &row in &matched.rows {
        let is_there = (row as usize) < list.n_rows();
        builder.push(match is_there && kind == TARGET {
            true => list.value(row as usize, &key),
            false => Some(ValueRef::Text(kind)),
        });
    }
    builder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rank_is_a_family_of_the_table_and_the_others_are_functions() {
        let names: Vec<&str> = FAMILIES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names[..SENIORITY.len()], SENIORITY);
        assert!(names.contains(&"Marketing") && names.contains(&"Sales"));
    }

    #[test]
    fn a_title_gives_a_rank_and_a_function_in_six_languages_or_nothing() {
        use Family::{None, One, Several};
        let cases = [
            ("Marketing Director", One("Director"), One("Marketing")),
            ("Head of Sales", One("Head"), One("Sales")),
            ("Dyrektor marketingu", One("Director"), One("Marketing")),
            ("Kierownik sprzedaży", One("Manager"), One("Sales")),
            ("Direktur Pemasaran", One("Director"), One("Marketing")),
            ("ผู้จัดการฝ่ายการตลาด", One("Manager"), One("Marketing")),
            ("Pengurus Jualan", One("Manager"), One("Sales")),
            ("Salgschef", One("Manager"), One("Sales")),
            // Two ranks, two functions: nobody knows.
            ("Assistant to the Director", Several, One("Administration")),
            ("Director of Sales and Marketing", One("Director"), Several),
            ("Astronaut", None, None),
        ];
        for (title, rank, function) in cases {
            assert_eq!(Family::of(title, Derived::Seniority), rank, "{title}");
            assert_eq!(Family::of(title, Derived::Function), function, "{title}");
        }
    }

    #[test]
    fn a_number_is_written_as_dialled_from_anywhere_where_its_country_is_known() {
        let column = |kind, texts: [&str; 5]| {
            let mut builder = ColumnBuilder::new(kind);
            let value = |text| Some(ValueRef::Text(text)).filter(|_| !text.is_empty());
            texts
                .map(value)
                .into_iter()
                .for_each(|one| builder.push(one));
            builder.finish()
        };
        let written = [
            "+48 600 100 200",
            "081 234 5678",
            "0048 22 123 45 67 ext. 9",
            "600100200",
            "",
        ];
        let numbers = column(FieldType::Phone, written);
        let country = column(
            FieldType::Country,
            ["", "ประเทศไทย", "Poland", "", "Poland"],
        );
        let mut told = DerivedField {
            derived: Derived::Phone,
            from: None,
            n: 0,
            n_several: 0,
            n_none: 0,
        };
        let made = dialled(&numbers, Some(&country), 5, &mut told);
        let made = (0..5).map(|row| made.value(row).map(|one| one.to_value().to_string()));
        let made: Vec<String> = made.map(Option::unwrap_or_default).collect();
        assert_eq!(
            made,
            ["+48600100200", "+66812345678", "+48221234567", "", ""]
        );
        assert_eq!((told.n, told.n_none), (3, 1));
    }

    #[test]
    fn every_derived_field_is_found_by_its_name() {
        for one in Derived::ALL {
            assert_eq!(Derived::from_name(one.name()), Some(one));
            assert_eq!(one.field().key.as_str(), one.name());
        }
    }
}
