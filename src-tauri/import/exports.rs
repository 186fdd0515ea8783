//! Which program wrote this file, and what are its rows? Told by the headers that it gives its exports:
//! by a good share of them and by those that only it writes, never by all, since programs change them and
//! people leave columns out and put others in.
//!
//! Invariants: a file of everyday headers is of no program; where two programs are about as near, neither is
//! said; what was recognised names the headers that spoke.

use std::sync::LazyLock;

use lead::fold;

use crate::RowsAre;
use crate::meaning::{Meaning, compact, of_label};

/// What a header that only few programs write counts.
const TELLING: u32 = 3;
/// What any other header of an export counts.
const USUAL: u32 = 1;
/// The least that the headers of a file must come to.
const ENOUGH: u32 = 8;
/// How much more they must come to than for the next program.
const APART: u32 = 3;

/// With so many telling headers the others may be anything.
const ENOUGH_TELLING: usize = 3;
/// Else so many of the headers of a file must be known.
const LEAST_SHARE: f64 = 0.25;

/// A program that people bring files from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Program {
    /// HubSpot.
    HubSpot,
    /// Salesforce.
    Salesforce,
    /// Pipedrive.
    Pipedrive,
    /// Apollo, which sells contacts.
    Apollo,
    /// ZoomInfo, which sells contacts.
    ZoomInfo,
    /// Lead forms of LinkedIn.
    LinkedIn,
    /// Lead forms of Meta: Facebook and Instagram.
    Meta,
}

impl Program {
    /// How it calls itself; the same in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::HubSpot => "HubSpot",
            Self::Salesforce => "Salesforce",
            Self::Pipedrive => "Pipedrive",
            Self::Apollo => "Apollo",
            Self::ZoomInfo => "ZoomInfo",
            Self::LinkedIn => "LinkedIn",
            Self::Meta => "Meta",
        }
    }
}

/// A kind of file that a program writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Export {
    /// Contacts of HubSpot.
    HubspotContacts,
    /// Companies of HubSpot.
    HubspotCompanies,
    /// Deals of HubSpot.
    HubspotDeals,
    /// Activities of HubSpot.
    HubspotActivities,
    /// Leads of Salesforce.
    SalesforceLeads,
    /// Contacts of Salesforce.
    SalesforceContacts,
    /// Accounts of Salesforce.
    SalesforceAccounts,
    /// Opportunities of Salesforce.
    SalesforceOpportunities,
    /// People of Pipedrive.
    PipedrivePeople,
    /// Deals of Pipedrive.
    PipedriveDeals,
    /// Organizations of Pipedrive.
    PipedriveOrganizations,
    /// People bought from Apollo.
    ApolloPeople,
    /// People bought from ZoomInfo.
    ZoominfoPeople,
    /// Answers to a lead form of LinkedIn.
    LinkedinLeads,
    /// Answers to a lead form of Meta.
    MetaLeads,
}

impl Export {
    /// Every kind.
    pub const ALL: [Self; 15] = [
        Self::HubspotContacts,
        Self::HubspotCompanies,
        Self::HubspotDeals,
        Self::HubspotActivities,
        Self::SalesforceLeads,
        Self::SalesforceContacts,
        Self::SalesforceAccounts,
        Self::SalesforceOpportunities,
        Self::PipedrivePeople,
        Self::PipedriveDeals,
        Self::PipedriveOrganizations,
        Self::ApolloPeople,
        Self::ZoominfoPeople,
        Self::LinkedinLeads,
        Self::MetaLeads,
    ];

    /// The name in files and, after `export-of-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::HubspotContacts => "hubspot-contacts",
            Self::HubspotCompanies => "hubspot-companies",
            Self::HubspotDeals => "hubspot-deals",
            Self::HubspotActivities => "hubspot-activities",
            Self::SalesforceLeads => "salesforce-leads",
            Self::SalesforceContacts => "salesforce-contacts",
            Self::SalesforceAccounts => "salesforce-accounts",
            Self::SalesforceOpportunities => "salesforce-opportunities",
            Self::PipedrivePeople => "pipedrive-people",
            Self::PipedriveDeals => "pipedrive-deals",
            Self::PipedriveOrganizations => "pipedrive-organizations",
            Self::ApolloPeople => "apollo-people",
            Self::ZoominfoPeople => "zoominfo-people",
            Self::LinkedinLeads => "linkedin-leads",
            Self::MetaLeads => "meta-leads",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// The program that writes it.
    #[must_use]
    pub fn program(self) -> Program {
        match self {
            Self::HubspotContacts
            | Self::HubspotCompanies
            | Self::HubspotDeals
            | Self::HubspotActivities => Program::HubSpot,
            Self::SalesforceLeads
            | Self::SalesforceContacts
            | Self::SalesforceAccounts
            | Self::SalesforceOpportunities => Program::Salesforce,
            Self::PipedrivePeople | Self::PipedriveDeals | Self::PipedriveOrganizations => {
                Program::Pipedrive
            }
            Self::ApolloPeople => Program::Apollo,
            Self::ZoominfoPeople => Program::ZoomInfo,
            Self::LinkedinLeads => Program::LinkedIn,
            Self::MetaLeads => Program::Meta,
        }
    }

    /// What its rows are.
    #[must_use]
    pub fn rows_are(self) -> RowsAre {
        match self {
            Self::HubspotContacts
            | Self::SalesforceLeads
            | Self::SalesforceContacts
            | Self::PipedrivePeople
            | Self::ApolloPeople
            | Self::ZoominfoPeople
            | Self::LinkedinLeads
            | Self::MetaLeads => RowsAre::People,
            Self::HubspotCompanies | Self::SalesforceAccounts | Self::PipedriveOrganizations => {
                RowsAre::Companies
            }
            Self::HubspotDeals | Self::SalesforceOpportunities | Self::PipedriveDeals => {
                RowsAre::Deals
            }
            Self::HubspotActivities => RowsAre::Activities,
        }
    }

    /// Whether its people are targets: bought contacts, who never raised a hand.
    #[must_use]
    pub fn are_targets(self) -> bool {
        matches!(self, Self::ApolloPeople | Self::ZoominfoPeople)
    }

    /// Whether its people answered a lead form.
    #[must_use]
    pub fn is_form(self) -> bool {
        matches!(self, Self::LinkedinLeads | Self::MetaLeads)
    }

    /// What a column of this header means in such a file; `None` where nothing special is known of it.
    #[must_use]
    pub(crate) fn meaning(self, header: &str) -> Option<Meaning> {
        let key = compact(header);
        let known = PROFILES.iter().filter(|one| one.export == self);
        let mut headers = known.flat_map(|one| &one.headers);
        headers
            .find(|one| one.compact == key && one.meaning.is_some())?
            .meaning
    }
}

/// A file that was recognised.
#[derive(Clone, Debug, PartialEq)]
pub struct Recognised {
    /// What it is.
    pub export: Export,
    /// The share of its headers that such exports have, from 0 to 1.
    pub share: f64,
    /// Its headers that only few programs write, in the order of the file.
    pub telling: Vec<String>,
    /// The next that it might have been, with the share of its headers that those have; `None` where no
    /// other has one.
    pub next_best: Option<(Export, f64)>,
}

/// Which program wrote a file with these headers; `None` where they do not plainly say it.
#[must_use]
pub fn recognise_export(headers: &[String]) -> Option<Recognised> {
    let folded: Vec<(String, String)> = (headers.iter())
        .map(|header| (fold(header), compact(header)))
        .collect();
    let profiles = PROFILES.iter().filter(|profile| {
        // What a campaign cost has its names too, and nobody in it.
        !profile.export.rows_are().is_people()
            || headers
                .iter()
                .any(|header| names_somebody(profile.export, header))
    });
    let mut heard: Vec<Heard> = profiles
        .map(|profile| Heard::of(profile, &folded))
        .collect();
    heard.sort_by_key(|one| std::cmp::Reverse((one.points, one.telling.len())));
    let (best, next) = (heard.first()?, heard.get(1)?);
    let known = f64::from(best.n_known) / headers.len() as f64;
    let is_apart = best.points >= ENOUGH && best.points >= next.points + APART;
    let is_told = best.telling.len() >= ENOUGH_TELLING || known >= LEAST_SHARE;
    if !is_apart || best.telling.is_empty() || !is_told {
        return None;
    }
    let share = |heard: &Heard| f64::from(heard.n_known) / headers.len() as f64;
    Some(Recognised {
        export: best.export,
        share: share(best),
        telling: best.telling.iter().map(|&at| headers[at].clone()).collect(),
        next_best: (next.points > 0).then(|| (next.export, share(next))),
    })
}

/// Whether a header is one by which somebody is named or reached.
fn names_somebody(export: Export, header: &str) -> bool {
    use Meaning::{Email, FirstName, FullName, LastName, Mobile, OtherEmail, Phone};
    let by_name = || of_label(header).map(|one| one.meaning);
    let meaning = export.meaning(header).or_else(by_name);
    let names = [
        Email, OtherEmail, FirstName, LastName, FullName, Phone, Mobile,
    ];
    meaning.is_some_and(|meaning| names.contains(&meaning))
}

/// What the headers of a file say for one export.
struct Heard {
    export: Export,
    points: u32,
    n_known: u32,
    telling: Vec<usize>,
}

impl Heard {
    fn of(profile: &Profile, headers: &[(String, String)]) -> Self {
        let mut heard = Self {
            export: profile.export,
            points: 0,
            n_known: 0,
            telling: Vec::new(),
        };
        for (at, (folded, compact)) in headers.iter().enumerate() {
            let tells = |one: &&Header| one.telling && one.folded == *folded;
            let is_known = |one: &&Header| one.compact == *compact;
            if profile.headers.iter().any(|one| tells(&one)) {
                heard.telling.push(at);
                heard.points += TELLING;
                heard.n_known += 1;
            } else if profile.headers.iter().any(|one| is_known(&one)) {
                heard.points += USUAL;
                heard.n_known += 1;
            }
        }
        heard
    }
}

/// The headers of one export.
struct Profile {
    export: Export,
    headers: Vec<Header>,
}

struct Header {
    /// As it is written, but for case.
    folded: String,
    /// Its letters and digits alone.
    compact: String,
    telling: bool,
    meaning: Option<Meaning>,
}

/// The table: export, `telling` or `usual`, and headers between semicolons, each with what it means behind
/// an equals sign where its name alone would not say it.
static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let empty = |export| Profile {
        export,
        headers: Vec::new(),
    };
    let mut profiles: Vec<Profile> = Export::ALL.into_iter().map(empty).collect();
    let lines = include_str!("exports/headers.tsv").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('\t');
        let (Some(name), Some(how), Some(headers)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let is_it = |one: &&mut Profile| one.export.name() == name;
        let Some(profile) = profiles.iter_mut().find(is_it) else {
            continue;
        };
        profile.headers.extend(headers.split("; ").map(|entry| {
            let (header, meaning) = entry.split_once('=').unwrap_or((entry, ""));
            Header {
                folded: fold(header),
                compact: compact(header),
                telling: how == "telling",
                meaning: Meaning::from_name(meaning),
            }
        }));
    }
    profiles
});

#[cfg(test)]
mod tests;
