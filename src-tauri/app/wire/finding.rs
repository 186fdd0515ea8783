//! Which leads does the window ask for, and how do they divide?

use definition::{CriterionId, StageKey};
use funnel::Count;
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{
    DraftChange, DraftFilter, FacetCount, FacetOf, PlaceKey, Query, SavedView, Snapshot, Sort,
    WorkspaceError, place_label,
};

use super::behind::BehindFilterView;
use super::of_import::ImportFilterView;
use crate::session::Current;

/// Which leads to show. What is asked of different things must all hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct LeadsQuery {
    /// How many to go past.
    pub offset: u32,
    /// How many to show, at most 500.
    pub limit: u32,
    /// What narrows the list.
    pub filter: LeadsFilter,
    /// By what to sort; none for the order of import.
    pub sort: Option<LeadsSort>,
}

/// What narrows the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct LeadsFilter {
    /// Only leads in one of whose texts this occurs; empty for all.
    pub search: String,
    /// Only leads that stand so at these stages.
    pub stages: Vec<StageFilter>,
    /// Only leads whose place is one of these: a stage's key, `.nowhere` or `.excluded`; empty for all.
    pub places: Vec<String>,
    /// Only leads with these values.
    pub facets: Vec<FacetFilter>,
    /// Only leads to whom the draft does this; none for all.
    pub draft: Option<DraftFilterView>,
    /// Only leads behind a mark of a figure; none for all.
    pub behind: Option<BehindFilterView>,
    /// Only leads who are absent from the last file that is all there is.
    pub absent: bool,
    /// Only leads to whom an import did this; none for all.
    pub of_import: Option<ImportFilterView>,
    /// Only leads on one of these lead lists, by number; none for who is on none. Empty for all.
    pub lists: Vec<Option<u32>>,
}

/// Leads, by what the draft that is kept, or else the definition in force, does to them at a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct DraftFilterView {
    /// The key of the stage.
    pub stage: String,
    /// What it does.
    pub change: DraftChangeView,
    /// The criterion that a lead is near by, or that asks what would settle it; empty for the others.
    pub criterion: String,
}

/// What the draft does to a lead at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DraftChangeView {
    /// It brings the lead in.
    Entering,
    /// It takes the lead out.
    Leaving,
    /// One criterion keeps the lead out.
    Near,
    /// What a criterion asks about would settle the lead.
    Settled,
}

/// By what to sort. Missing values come last either way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct LeadsSort {
    /// By what.
    pub by: SortBy,
    /// The key of the field or the stage; empty for the others.
    pub key: String,
    /// Greatest first.
    pub descending: bool,
}

/// By what to sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SortBy {
    Field,
    Title,
    Place,
    Stage,
}

/// Only leads that stand in one of these ways at a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct StageFilter {
    /// The key of the stage.
    pub stage: String,
    /// Any of these.
    pub standings: Vec<Standing>,
}

/// How a lead stands at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Standing {
    /// The stage's own verdict is met.
    Met,
    /// The stage's own verdict is not met.
    NotMet,
    /// The stage's own verdict is unknown.
    Unknown,
    /// Counted in the funnel: met this stage and all before.
    CompletePath,
    /// Not counted on the complete path, and not ruled out either.
    CompletePathUnknown,
    /// Counted in the funnel: met this stage or a later one.
    ReachedAtLeast,
    /// Not counted as reached at least, and not ruled out either.
    ReachedAtLeastUnknown,
}

/// Only leads with one of these values in one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FacetFilter {
    /// The key of the field.
    pub field: String,
    /// Any of these; none for missing.
    pub values: Vec<Option<String>>,
}

/// How the leads divide by one thing, everything else asked for.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FacetView {
    /// By what.
    pub of: FacetKind,
    /// The key of the stage or the field; empty for the place.
    pub key: String,
    /// Its name on screen; empty for the place.
    pub label: String,
    /// Each value with its leads.
    pub counts: Vec<FacetCountView>,
}

/// By what leads divide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FacetKind {
    Place,
    Stage,
    Field,
    Absent,
    List,
}

/// How many leads have a value.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FacetCountView {
    /// A place, a standing, the number of a list, or the value as files write it; none for missing.
    pub value: Option<String>,
    /// The name of the place or the list on screen, else the value; empty for missing and for standings.
    pub label: String,
    /// How many leads.
    pub n: u32,
}

/// A filter, search and order under a name.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct SavedViewView {
    /// What a person calls it.
    pub name: String,
    /// What is asked for, as the address of the screen writes it.
    pub address: String,
}

impl LeadsQuery {
    /// The query as the use case understands it.
    ///
    /// # Errors
    /// As [`LeadsFilter::to_query`].
    pub(crate) fn to_query(&self, current: &Current) -> Result<Query, WorkspaceError> {
        self.filter.to_query(current, self.sort.as_ref())
    }
}

impl DraftFilterView {
    /// The filter as the use case understands it.
    pub(crate) fn to_filter(&self) -> DraftFilter {
        DraftFilter {
            stage: StageKey(self.stage.clone()),
            change: match self.change {
                DraftChangeView::Entering => DraftChange::Entering,
                DraftChangeView::Leaving => DraftChange::Leaving,
                DraftChangeView::Near => DraftChange::Near(CriterionId(self.criterion.clone())),
                DraftChangeView::Settled => {
                    DraftChange::Settled(CriterionId(self.criterion.clone()))
                }
            },
        }
    }
}

impl LeadsFilter {
    /// The filter with an order, as the use case understands it.
    ///
    /// # Errors
    /// Where no definition has the stage that leads are asked by, or no import does what they are asked by.
    pub(crate) fn to_query(
        &self,
        current: &Current,
        sort: Option<&LeadsSort>,
    ) -> Result<Query, WorkspaceError> {
        let draft = self.draft.as_ref().map(DraftFilterView::to_filter);
        let among = draft
            .map(|filter| current.draft_leads(&filter))
            .transpose()?;
        let behind = self.behind.as_ref();
        let behind = behind.map(|behind| behind.leads(current)).transpose()?;
        let among = [among, behind].into_iter().flatten();
        let among = among.reduce(|some, others| some.and(&others));
        let of_import = self.of_import.as_ref().map(ImportFilterView::to_filter);
        let stages = self.stages.iter().map(|filter| workspace::StageFilter {
            stage: StageKey(filter.stage.clone()),
            standings: filter.standings.iter().map(|&s| s.into()).collect(),
        });
        let facets = self.facets.iter().map(|facet| workspace::FacetFilter {
            field: FieldKey::from_label(&facet.field),
            values: facet.values.clone(),
        });
        let places = self.places.iter();
        Ok(Query {
            search: self.search.clone(),
            sort: sort.map(LeadsSort::to_sort),
            stages: stages.collect(),
            places: places.map(|place| PlaceKey::read(place)).collect(),
            facets: facets.collect(),
            among,
            absent: self.absent,
            of_import: of_import.transpose()?,
            lists: self.lists.iter().map(|list| list.map(i64::from)).collect(),
        })
    }
}

impl LeadsSort {
    fn to_sort(&self) -> Sort {
        let by = match self.by {
            SortBy::Field => workspace::SortBy::Field(FieldKey::from_label(&self.key)),
            SortBy::Title => workspace::SortBy::Title,
            SortBy::Place => workspace::SortBy::Place,
            SortBy::Stage => workspace::SortBy::Stage(StageKey(self.key.clone())),
        };
        let descending = self.descending;
        Sort { by, descending }
    }
}

impl From<Standing> for workspace::Standing {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Met => Self::Met,
            Standing::NotMet => Self::NotMet,
            Standing::Unknown => Self::Unknown,
            Standing::CompletePath => Self::Counted(Count::CompletePath),
            Standing::CompletePathUnknown => Self::Undecided(Count::CompletePath),
            Standing::ReachedAtLeast => Self::Counted(Count::ReachedAtLeast),
            Standing::ReachedAtLeastUnknown => Self::Undecided(Count::ReachedAtLeast),
        }
    }
}

impl FacetView {
    /// The facet with its names; none for what is no facet of the screen.
    pub(crate) fn of(facet: &workspace::Facet, snapshot: &Snapshot, words: Words) -> Option<Self> {
        let stages = snapshot.decided().map_or(&[][..], |(d, _)| &d.stages);
        let stage_label = |key: &str| {
            let stage = stages.iter().find(|stage| stage.key.0 == key);
            stage.map_or_else(|| key.to_owned(), |stage| stage.label.clone())
        };
        let place_name = |key: &str| {
            let place = PlaceKey::read(key).place(snapshot);
            place.map_or_else(|_| key.to_owned(), |at| place_label(snapshot, at, words))
        };
        let list_name = |id: &str| {
            let list = id.parse().ok().and_then(|id| snapshot.list_of(id).ok());
            list.map_or_else(|| id.to_owned(), |list| list.name.clone())
        };
        let (of, key, label) = match &facet.of {
            FacetOf::Place => (FacetKind::Place, String::new(), String::new()),
            FacetOf::Stage(key) => (FacetKind::Stage, key.to_string(), stage_label(&key.0)),
            FacetOf::Field(key) => {
                let label = snapshot.field_label(key);
                (FacetKind::Field, key.to_string(), label)
            }
            FacetOf::Absent => (FacetKind::Absent, String::new(), String::new()),
            FacetOf::List => (FacetKind::List, String::new(), String::new()),
            FacetOf::Counting(_) | FacetOf::Among | FacetOf::Import => return None,
        };
        let count = |count: &FacetCount| {
            let value = count.value.as_deref();
            FacetCountView {
                value: value.map(|value| match of {
                    // As standings are written on the wire.
                    FacetKind::Stage => value.replace(' ', "_"),
                    FacetKind::Place | FacetKind::Field | FacetKind::Absent | FacetKind::List => {
                        value.to_owned()
                    }
                }),
                label: match of {
                    FacetKind::Place => value.map(place_name).unwrap_or_default(),
                    FacetKind::Stage | FacetKind::Absent => String::new(),
                    FacetKind::List => value.map(list_name).unwrap_or_default(),
                    FacetKind::Field => value.unwrap_or_default().to_owned(),
                },
                n: count.n as u32,
            }
        };
        let counts = facet.counts.iter().map(count).collect();
        Some(Self {
            of,
            key,
            label,
            counts,
        })
    }
}

impl From<&SavedView> for SavedViewView {
    fn from(view: &SavedView) -> Self {
        Self {
            name: view.name.clone(),
            address: view.address.clone(),
        }
    }
}

impl From<SavedViewView> for SavedView {
    fn from(view: SavedViewView) -> Self {
        Self {
            name: view.name,
            address: view.address,
        }
    }
}
