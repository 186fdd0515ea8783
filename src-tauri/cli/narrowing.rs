//! Which leads did a person ask for? The options that narrow, as the query of the use cases.

use clap::CommandFactory;
use clap::error::ErrorKind;
use definition::StageKey;
use workspace::{FacetFilter, ImportFilter, OfImport, PlaceKey, Query, Snapshot, StageFilter};

use crate::arguments::Arguments;
use crate::context::field;
use crate::failure::Failure;
use crate::list_arguments::Narrow;

/// The query of what was typed.
pub(crate) fn query(snapshot: &Snapshot, wanted: &Narrow) -> Result<Query, Failure> {
    let mut query = Query {
        search: wanted.search.clone().unwrap_or_default(),
        places: wanted.places.iter().map(|p| PlaceKey::read(p)).collect(),
        ..Query::default()
    };
    if let (Some(stage), Some(standing)) = (&wanted.stage, wanted.standing) {
        query.stages.push(StageFilter {
            stage: StageKey(stage.clone()),
            standings: vec![standing.into()],
        });
    }
    for condition in &wanted.conditions {
        let (named, value) = condition
            .split_once('=')
            .ok_or_else(|| misused("write --where as FIELD=VALUE, or FIELD= for missing"))?;
        let key = field(snapshot, named.trim())?.key.clone();
        let value = Some(value.trim()).filter(|value| !value.is_empty());
        let value = value.map(str::to_owned);
        match query.facets.iter_mut().find(|facet| facet.field == key) {
            Some(facet) => facet.values.push(value),
            None => query.facets.push(FacetFilter {
                field: key,
                values: vec![value],
            }),
        }
    }
    query.of_import = wanted.of_import.map(|import| ImportFilter {
        import,
        which: wanted.which.clone().unwrap_or(OfImport::All),
    });
    query.lists = lists(snapshot, &wanted.lists, wanted.on_no_list)?;
    Ok(query)
}

/// The numbers of lists by their names, and of none.
fn lists(
    snapshot: &Snapshot,
    names: &[String],
    on_no_list: bool,
) -> Result<Vec<Option<i64>>, Failure> {
    let mut lists = Vec::new();
    for name in names {
        lists.push(Some(snapshot.list_named(name)?.id));
    }
    lists.extend(on_no_list.then_some(None));
    Ok(lists)
}

/// What was typed makes no sense.
pub(crate) fn misused(why: &str) -> Failure {
    Failure::Usage(Arguments::command().error(ErrorKind::ValueValidation, why))
}
