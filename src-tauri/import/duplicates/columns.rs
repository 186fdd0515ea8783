//! Which columns of the list say who somebody is, and where they work? By type, and by the names that
//! exports and spreadsheets in the six languages give them.

use lead::{Column, Field, FieldType, Table, ValueRef, fold};

use crate::linking::named;
use crate::profile::is_id;

/// The columns that say who somebody is.
pub(super) struct Columns<'a> {
    pub(super) given: Vec<&'a Column>,
    pub(super) family: Vec<&'a Column>,
    /// The whole name; asked where given and family name are not there.
    pub(super) whole: Vec<&'a Column>,
    pub(super) countries: Vec<&'a Column>,
    pub(super) emails: Vec<&'a Column>,
    pub(super) phones: Vec<&'a Column>,
    pub(super) profiles: Vec<&'a Column>,
    pub(super) ids: Vec<&'a Column>,
}

const GIVEN: [&str; 12] = [
    "first_name",
    "firstname",
    "given_name",
    "person_first_name",
    "imię",
    "imie",
    "fornavn",
    "nama_depan",
    "nama_pertama",
    "ชื่อ",
    "ชื่อจริง",
    "forename",
];
const FAMILY: [&str; 10] = [
    "last_name",
    "lastname",
    "family_name",
    "surname",
    "person_last_name",
    "nazwisko",
    "efternavn",
    "nama_belakang",
    "nama_keluarga",
    "นามสกุล",
];
const WHOLE: [&str; 15] = [
    "name",
    "full_name",
    "fullname",
    "contact_name",
    "person_name",
    "lead_name",
    "imię_i_nazwisko",
    "imie_i_nazwisko",
    "navn",
    "fulde_navn",
    "nama",
    "nama_lengkap",
    "nama_penuh",
    "ชื่อ_นามสกุล",
    "ชื่อ_สกุล",
];
/// Words of headers of pages that are a person's own.
const PROFILES: [&str; 4] = ["linkedin", "xing", "profile", "profil"];
/// Words of headers that speak of somebody or something else than the person.
const OF_ANOTHER: [&str; 14] = [
    "account",
    "activity",
    "assistant",
    "campaign",
    "company",
    "deal",
    "firma",
    "manager",
    "opportunity",
    "organization",
    "owner",
    "parent",
    "team",
    "user",
];

impl<'a> Columns<'a> {
    /// Those of given names, of family names, of whole names.
    fn of_names(list: &'a Table) -> [Vec<&'a Column>; 3] {
        [&GIVEN[..], &FAMILY, &WHOLE].map(|keys| named(list, keys))
    }

    pub(super) fn of(list: &'a Table) -> Self {
        let all = |wanted: &dyn Fn(&Field) -> bool| -> Vec<&'a Column> {
            let fields = list.fields().iter().filter(|field| wanted(field));
            fields.filter_map(|field| list.column(&field.key)).collect()
        };
        let [given, family, whole] = Self::of_names(list);
        Self {
            given,
            family,
            whole,
            countries: all(&|field| field.kind == FieldType::Country || says(field, &["country"])),
            emails: all(&|field| field.kind == FieldType::Email && !is_of_another(field)),
            phones: all(&|field| field.kind == FieldType::Phone && !is_of_another(field)),
            profiles: all(&|field| {
                field.kind.is_textual() && says(field, &PROFILES) && !is_of_another(field)
            }),
            ids: all(&|field| {
                is_id(&field.label) && field.kind != FieldType::Email && !is_of_another(field)
            }),
        }
    }
}

/// The name of a row as the list writes it: given and family name, else the whole name; `None` where it
/// is missing.
#[must_use]
pub fn name_as_written(list: &Table, row: usize) -> Option<String> {
    let columns = Columns::of_names(list);
    let text = |columns: &[&Column]| {
        let mut values = columns.iter().filter_map(|column| column.value(row));
        values.find_map(|value| match value {
            ValueRef::Text(text) => Some(text.to_owned()),
            _ => None,
        })
    };
    let [given, family, whole] = &columns;
    match (text(given), text(family)) {
        (Some(given), Some(family)) => Some(format!("{given} {family}")),
        (given, family) => given.or(family).or_else(|| text(whole)),
    }
}

/// Whether a field holds given names.
pub(super) fn is_given(field: &Field) -> bool {
    GIVEN.contains(&field.key.as_str())
}

/// Whether a field holds family names.
pub(super) fn is_family(field: &Field) -> bool {
    FAMILY.contains(&field.key.as_str())
}

/// Whether a field holds whole names.
pub(super) fn is_whole(field: &Field) -> bool {
    WHOLE.contains(&field.key.as_str())
}

fn is_of_another(field: &Field) -> bool {
    says(field, &OF_ANOTHER)
}

/// Whether one of the words stands in the label.
fn says(field: &Field, wanted: &[&str]) -> bool {
    let label = fold(&field.label);
    let mut words = label.split(|c: char| !c.is_alphanumeric());
    words.any(|word| wanted.contains(&word))
}
