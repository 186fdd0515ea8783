//! Which deals were won, and who took part in them? By what their table says: yes in a field that asks for
//! nothing else, else a stage or status that is called won, else a day on which they were.
//!
//! Invariants: a deal counts once, however many people it has; a deal of nobody in the list is told apart,
//! never left out; what is not called won is not won.

use foldhash::HashMap;
use lead::{FieldType, Relation, Table, ValueRef, fold};
use qualify::{Moves, StageMoves, Verdict};

use crate::closing::rows_dated;

/// The won deals around a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WonDeals {
    /// The people of each, as rows of the list; each has somebody.
    people: Vec<Box<[u32]>>,
    /// Which row of the table of deals each is.
    rows: Vec<u32>,
    /// Won deals that belong to nobody in the list.
    pub of_nobody: usize,
}

/// How a deal ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DealEnd {
    /// It was won.
    Won,
    /// It was lost.
    Lost,
}

/// Fields that say yes of what was won.
const FLAGS_WON: [&str; 4] = ["is_won", "is_closed_won", "closed_won", "won"];

/// Fields that say yes of what was lost.
pub(crate) const FLAGS_LOST: [&str; 4] = ["is_lost", "is_closed_lost", "closed_lost", "lost"];

/// Fields that name where a deal is; the first that names anything won is believed.
pub(crate) const STAGES: [&str; 5] = ["deal_status", "deal_stage", "status", "stage", "stage_name"];

/// What CRMs call a deal that was won, folded, in the languages of the program.
const WON: [&str; 20] = [
    "won",
    "win",
    "closed won",
    "closed-won",
    "closedwon",
    "closed (won)",
    "closed/won",
    "deal won",
    "wygrana",
    "wygrany",
    "wygrane",
    "zamknieta wygrana",
    "vundet",
    "lukket vundet",
    "menang",
    "dimenangi",
    "dimenangkan",
    "ชนะ",
    "ปิดการขายสำเร็จ",
    "ปิดการขายได้",
];

/// What CRMs call a deal that was lost, folded, in the languages of the program.
const LOST: [&str; 22] = [
    "lost",
    "lose",
    "closed lost",
    "closed-lost",
    "closedlost",
    "closed (lost)",
    "closed/lost",
    "deal lost",
    "przegrana",
    "przegrany",
    "przegrane",
    "zamknieta przegrana",
    "tabt",
    "lukket tabt",
    "kalah",
    "gagal",
    "tewas",
    "ditutup kalah",
    "แพ้",
    "เสียดีล",
    "ปิดการขายไม่สำเร็จ",
    "ปิดการขายไม่ได้",
];

/// The won deals of the table of deals around `list`; `None` without one that says of any deal that it was won.
#[must_use]
pub fn won_deals(list: &Table) -> Option<WonDeals> {
    let deals = list.related(Relation::Deal)?;
    let won = rows_ended(deals.table(), DealEnd::Won)?;
    let mut found = WonDeals::default();
    for row in won {
        match deals.leads_of(row) {
            [] => found.of_nobody += 1,
            people => {
                found.people.push(people.into());
                found.rows.push(row as u32);
            }
        }
    }
    Some(found)
}

impl WonDeals {
    /// Won deals with somebody in the list.
    #[must_use]
    pub fn n(&self) -> usize {
        self.people.len()
    }

    /// Each won deal that has somebody: its row in the table of deals, and its people as rows of the list.
    pub fn each(&self) -> impl Iterator<Item = (u32, &[u32])> {
        let rows = self.rows.iter().copied();
        rows.zip(self.people.iter().map(|people| &**people))
    }

    /// How the deals stand with a stage under two definitions: as that one of its people stands who is
    /// furthest.
    #[must_use]
    pub fn moves(&self, stage: &StageMoves) -> Moves {
        Moves::of(self.people.iter().map(|people| {
            let mut furthest = (Verdict::NotMet, Verdict::NotMet);
            for &person in people {
                let (was, is) = stage.at(person as usize);
                furthest = (furthest.0.or(was), furthest.1.or(is));
            }
            furthest
        }))
    }
}

impl DealEnd {
    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// What fields say yes of it, and what it is called.
    fn said(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::Won => (&FLAGS_WON, &WON),
            Self::Lost => (&FLAGS_LOST, &LOST),
        }
    }
}

/// The rows of a table of deals that it says ended so; `None` where it says so of none.
#[must_use]
pub fn rows_ended(table: &Table, outcome: DealEnd) -> Option<Vec<usize>> {
    let (flags, names) = outcome.said();
    let rows_where = |key: &str, is: &mut dyn FnMut(ValueRef<'_>) -> bool| {
        let column = table.column(&table.field_called(&[key])?.key)?;
        let ended = |row: &usize| column.value(*row).is_some_and(&mut *is);
        let rows: Vec<usize> = (0..table.n_rows()).filter(ended).collect();
        (!rows.is_empty()).then_some(rows)
    };
    let of_yes = |key: &&str| {
        let field = table.field_called(&[key])?;
        (field.kind == FieldType::YesNo)
            .then(|| rows_where(key, &mut |value| value == ValueRef::YesNo(true)))
            .flatten()
    };
    let named = |key: &&str| {
        // Of few different texts each is looked at once.
        let mut known: HashMap<String, bool> = HashMap::default();
        rows_where(key, &mut |value| match value {
            ValueRef::Text(text) => match known.get(text) {
                Some(is) => *is,
                None => {
                    let folded = fold(text);
                    let is = names.contains(&folded.trim()) || begins_so(&folded, outcome);
                    known.insert(text.to_owned(), is);
                    is
                }
            },
            _ => false,
        })
    };
    let by_flag = flags.iter().find_map(of_yes);
    by_flag
        .or_else(|| STAGES.iter().find_map(named))
        .or_else(|| rows_dated(table, outcome))
}

/// Whether a stage says more than that a deal ended so, as "Closed-Lost to Competition" does.
fn begins_so(folded: &str, outcome: DealEnd) -> bool {
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty());
    words.next() == Some("closed") && words.next() == Some(outcome.name())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use definition::StageKey;
    use lead::{ColumnBuilder, Field, FieldKey, Mask, Related};
    use qualify::Kleene;

    use super::*;

    /// Fields of deals with what each of four says.
    type Fields<'a> = &'a [(&'a str, FieldType, [&'a str; 4])];

    fn column(key: &str, kind: FieldType, cells: &[&str]) -> (Field, lead::Column) {
        let mut builder = ColumnBuilder::new(kind);
        for cell in cells {
            builder.push(match (*cell, kind) {
                ("", _) => None,
                (yes, FieldType::YesNo) => Some(ValueRef::YesNo(yes == "yes")),
                (text, _) => Some(ValueRef::Text(text)),
            });
        }
        let field = Field {
            key: FieldKey::from_label(key),
            label: key.to_owned(),
            kind,
        };
        (field, builder.finish())
    }

    /// Three people; of four deals the first is of two of them, the second of one, the third of nobody.
    fn around(fields: Fields<'_>) -> Table {
        let fields = fields
            .iter()
            .map(|(key, kind, cells)| column(key, *kind, cells));
        let deals = Table::from_columns(4, fields.collect()).unwrap();
        let links = [(0, 0), (1, 0), (1, 1), (2, 3)].into_iter();
        let related = Related::new(deals, 3, links, Vec::new()).unwrap();
        let people = column("id", FieldType::Text, &["a", "b", "c"]);
        let people = Table::from_columns(3, vec![people]).unwrap();
        people.with_related(Relation::Deal, Arc::new(related))
    }

    #[test]
    fn won_is_what_the_table_says_by_a_flag_or_by_a_name_and_nothing_else() {
        use FieldType::{Choice, YesNo};
        let stages = ["Closed Won", "Won", " CLOSED WON ", "Closed Lost"];
        let cases: [(Fields<'_>, Option<(usize, usize)>); 7] = [
            (&[("Deal stage", Choice, stages)], Some((2, 1))),
            // A flag says it better than a stage of the team's own name.
            (
                &[
                    ("Deal stage", Choice, stages),
                    ("Is won", YesNo, ["no", "no", "yes", "yes"]),
                ],
                Some((1, 1)),
            ),
            // One that never says yes says nothing.
            (
                &[
                    ("Status", Choice, stages),
                    ("Is won", YesNo, ["no", "", "no", "no"]),
                ],
                Some((2, 1)),
            ),
            (
                &[("Status", Choice, ["wygrana", "przegrana", "", ""])],
                Some((1, 0)),
            ),
            (
                &[(
                    "Deal stage",
                    Choice,
                    ["Negotiation", "Wonderful", "", "Lost"],
                )],
                None,
            ),
            (&[("Amount", Choice, ["1", "2", "3", "4"])], None),
            (
                &[(
                    "Stage",
                    Choice,
                    [
                        "Closed Won - Renewal",
                        "Closed-Lost to Competition",
                        "Closed",
                        "Won back later",
                    ],
                )],
                Some((1, 0)),
            ),
        ];
        for (fields, expected) in cases {
            let found = won_deals(&around(fields));
            let found = found.map(|deals| (deals.n(), deals.of_nobody));
            assert_eq!(found, expected, "{fields:?}");
        }
        let none = Table::from_columns(0, Vec::new()).unwrap();
        assert_eq!(won_deals(&none), None);
    }

    #[test]
    fn a_deal_stands_as_the_one_of_its_people_who_is_furthest_and_counts_once() {
        let stages = ["Won", "Won", "Won", "Lost"];
        let list = around(&[("Deal stage", FieldType::Choice, stages)]);
        let deals = won_deals(&list).unwrap();
        let rows = |rows: &[u32]| Mask::of_rows(3, rows.iter().copied());
        let moves = StageMoves {
            key: StageKey("sql".to_owned()),
            // The first of the two people of the first deal met it, of the second nobody knows.
            before: Some(Kleene::new(rows(&[0]), &rows(&[1]))),
            after: Some(Kleene::new(rows(&[]), &rows(&[0]))),
        };
        let moved = deals.moves(&moves);
        assert_eq!(moved.of_all(), 2);
        assert_eq!(moved.n(Verdict::Met, Verdict::Unknown), 1, "the first deal");
        assert_eq!(moved.n(Verdict::Unknown, Verdict::NotMet), 1, "the second");
    }
}
