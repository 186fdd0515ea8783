//! What may the steps of a team's own funnel ask for? The fields, stages and kinds that are there.

use funnel::Unit;
use lead::{
    ACTIVITY_TYPE, Beside, Field, FieldKey, FieldType, Related, Relation, STAGE, Table, Value,
};

use crate::Snapshot;

/// Kinds and stages that are offered; the most frequent first.
const MOST: usize = 50;

/// What steps may ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnChoices {
    /// Whether there is anything of the unit.
    pub is_there: bool,
    /// The fields of the unit's table.
    pub fields: Vec<Field>,
    /// The date fields of deals.
    pub deal_dates: Vec<Field>,
    /// Whether there are deals.
    pub has_deals: bool,
    /// The kinds of activities.
    pub activities: Vec<String>,
    /// The stages of the imported stage history.
    pub recorded: Vec<String>,
    /// The kinds of counts of nobody by name; empty where they have no kinds.
    pub counted: Vec<String>,
    /// Whether there are such counts.
    pub has_counts: bool,
}

impl Snapshot {
    /// What steps of a funnel of this unit may ask for.
    #[must_use]
    pub fn own_choices(&self, unit: Unit) -> OwnChoices {
        let related = |relation| self.list.related(relation).map(Related::table);
        let table = match unit {
            Unit::Person => Some(&*self.list),
            Unit::Company => related(Relation::Company),
            Unit::Deal => related(Relation::Deal),
        };
        let table = table.filter(|table| table.n_rows() > 0);
        let deals = related(Relation::Deal);
        let counts = self.list.beside(Beside::Count);
        let values = |table: Option<&Table>, key: &str| {
            table.map_or_else(Vec::new, |table| most_frequent(table, key))
        };
        OwnChoices {
            is_there: table.is_some(),
            fields: table.map_or_else(Vec::new, |table| table.fields().to_vec()),
            deal_dates: deals.map_or_else(Vec::new, |deals| {
                let fields = deals.fields().iter();
                fields
                    .filter(|field| field.kind == FieldType::Date)
                    .cloned()
                    .collect()
            }),
            has_deals: deals.is_some(),
            activities: values(related(Relation::Activity), ACTIVITY_TYPE),
            recorded: values(related(Relation::StageEntry), STAGE),
            counted: values(counts.map(|counts| &**counts), "kind"),
            has_counts: counts.is_some(),
        }
    }
}

fn most_frequent(table: &Table, key: &str) -> Vec<String> {
    let distinct = table
        .distinct(&FieldKey::from_label(key))
        .unwrap_or_default();
    let texts = distinct
        .values
        .into_iter()
        .filter_map(|(value, _)| match value {
            Value::Text(text) => Some(text),
            _ => None,
        });
    texts.take(MOST).collect()
}
