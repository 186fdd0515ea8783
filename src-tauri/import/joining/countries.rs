//! Which values of a country field are no country that is known, and which was meant? Misspelt ones are said,
//! and one that is plainly near is offered. Nothing is changed unasked.

use std::sync::LazyLock;

use lead::{Country, FieldKey, FieldType, Table, Value};

use super::near::nearest;
use super::{Doubt, Offer};
use crate::RowsAre;

/// So many different values are looked at, the most frequent first.
const MOST_VALUES: usize = 500;

/// Shorter names are told apart by every letter.
const SHORTEST: usize = 4;

static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let long = |name: &&str| name.chars().count() >= SHORTEST;
    let mut names: Vec<&str> = Country::names().filter(long).collect();
    names.sort_unstable();
    names.dedup();
    names
});

/// The values of a country field that name no country, the most frequent first, each with the one that was
/// plainly meant: of those in the field, else of all names. At most 500 are looked at.
#[must_use]
pub fn unknown_countries(rows_are: RowsAre, table: &Table, key: &FieldKey) -> Vec<Offer> {
    let is_country = |field: &lead::Field| field.kind == FieldType::Country;
    if !table.field(key).is_some_and(is_country) {
        return Vec::new();
    }
    let distinct = table.distinct(key).unwrap_or_default();
    let said: Vec<(&str, usize)> = (distinct.values.iter())
        .filter_map(|(value, n)| match value {
            Value::Text(text) => Some((text.as_str(), *n)),
            _ => None,
        })
        .take(MOST_VALUES)
        .collect();
    let (known, unknown): (Vec<_>, Vec<_>) =
        (said.into_iter()).partition(|(text, _)| Country::recognise(text).is_some());
    let known: Vec<&str> = known.into_iter().map(|(text, _)| text).collect();
    let offer = |(from, n_rows): (&str, usize)| Offer {
        rows_are,
        key: key.clone(),
        from: from.to_owned(),
        n_rows,
        to: nearest(from, &known)
            .or_else(|| nearest(from, &NAMES))
            .map(str::to_owned),
        doubt: Doubt::NoCountry,
    };
    unknown.into_iter().map(offer).collect()
}

#[cfg(test)]
mod tests {
    use lead::{ColumnBuilder, Field, ValueRef};

    use super::*;

    #[test]
    fn a_misspelt_country_is_said_and_the_near_one_offered() {
        let mut column = ColumnBuilder::new(FieldType::Country);
        for value in [
            "Polska",
            "Poland",
            "Polnad",
            "Thialand",
            "Atlantis",
            "PL",
            "ประเทศไทย",
        ] {
            column.push(Some(ValueRef::Text(value)));
        }
        let key = FieldKey::from_label("Country");
        let field = Field {
            key: key.clone(),
            label: "Country".to_owned(),
            kind: FieldType::Country,
        };
        let table = Table::from_columns(7, vec![(field, column.finish())]).unwrap();
        let mut offers: Vec<(String, Option<String>)> =
            (unknown_countries(RowsAre::People, &table, &key).into_iter())
                .map(|one| (one.from, one.to))
                .collect();
        offers.sort();
        let named = |to: &str| Some(to.to_owned());
        assert_eq!(
            offers,
            [
                ("Atlantis".to_owned(), None),
                ("Polnad".to_owned(), named("Poland")),
                ("Thialand".to_owned(), named("Thailand")),
            ]
        );
    }
}
