//! Which sources belong to which channel? The team says it once per source, under `channel.SOURCE` among what it says
//! of money; every figure by channel reads it from there.
//!
//! Invariants: a source is the same in whatever case of letters it is written; one that nobody put into a channel is
//! in none, and told as such, never guessed from its name.

use std::collections::BTreeSet;

use lead::{Beside, FieldKey, fold};
use words::Words;

use super::inputs::Economics;
use crate::price::source_field;
use crate::{EconomicsSetting, Snapshot, WorkspaceError};

/// Before the name of a source.
pub(super) const CHANNEL: &str = "channel.";

/// By which way leads come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Advertisements that are paid for.
    Paid,
    /// Found by searching.
    Organic,
    /// Social media, not paid for.
    Social,
    /// Mail and newsletters.
    Email,
    /// White papers, web seminars and the like.
    Content,
    /// Fairs and events.
    Events,
    /// Recommended by somebody.
    Referral,
    /// Through partners.
    Partner,
    /// Contacted first by us.
    Outbound,
    /// Came by themselves.
    Direct,
    /// Any other.
    Other,
}

impl Channel {
    /// Every one, as they are offered.
    pub const ALL: [Self; 11] = [
        Self::Paid,
        Self::Organic,
        Self::Social,
        Self::Email,
        Self::Content,
        Self::Events,
        Self::Referral,
        Self::Partner,
        Self::Outbound,
        Self::Direct,
        Self::Other,
    ];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Organic => "organic",
            Self::Social => "social",
            Self::Email => "email",
            Self::Content => "content",
            Self::Events => "events",
            Self::Referral => "referral",
            Self::Partner => "partner",
            Self::Outbound => "outbound",
            Self::Direct => "direct",
            Self::Other => "other",
        }
    }

    /// The one of this name in any case of letters; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = fold(name.trim());
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl Economics {
    /// The channel of a source; `None` where nobody put it into one.
    #[must_use]
    pub fn channel(&self, source: &str) -> Option<Channel> {
        let source = fold(source.trim());
        let said = self.all().find_map(|(key, text)| {
            let own = key.strip_prefix(CHANNEL)?;
            (fold(own) == source).then_some(text)
        });
        Channel::from_name(said?)
    }
}

/// Of people, the channel of the source that each came from.
pub(in crate::measure) struct Channels {
    /// Per row of the list, the place among [`Channel::ALL`]; none where nobody put the source into one.
    of: Vec<Option<u8>>,
    is_empty: bool,
}

impl Channels {
    pub(in crate::measure) fn of_list(snapshot: &Snapshot) -> Self {
        let said = snapshot.economics();
        let field = source_field(snapshot).map(|field| &field.key);
        let column = field.and_then(|key| snapshot.list.column(key));
        let place = |source: &str| {
            let channel = said.channel(source)?;
            let place = Channel::ALL.iter().position(|one| *one == channel)?;
            u8::try_from(place).ok()
        };
        let of = column.map_or_else(Vec::new, |column| column.by_text(place));
        Self {
            of: of.into_iter().map(Option::flatten).collect(),
            is_empty: !said.all().any(|(key, _)| key.starts_with(CHANNEL)),
        }
    }

    /// Whether no source was put into any channel.
    pub(in crate::measure) fn is_empty(&self) -> bool {
        self.is_empty
    }

    /// The name in files and in words of the channel of these people; of several it is that, and of people whose
    /// sources are in none `None`.
    pub(in crate::measure) fn of(&self, people: &[u32], words: Words) -> Option<(String, String)> {
        let place = |person: &u32| self.of.get(*person as usize).copied().flatten();
        let mut places: Vec<u8> = people.iter().filter_map(place).collect();
        places.sort_unstable();
        places.dedup();
        match places.as_slice() {
            [] => None,
            [one] => {
                let name = Channel::ALL.get(usize::from(*one))?.name();
                let label = words.say(&format!("channel-{name}"), &[]);
                Some((name.to_owned(), label))
            }
            _ => Some((
                "@several".to_owned(),
                words.say("losses-several-channels", &[]),
            )),
        }
    }
}

impl Snapshot {
    /// Every source that leads came from or that money was spent on, as it is written, in order.
    #[must_use]
    pub fn sources(&self) -> Vec<String> {
        let of_leads = source_field(self).and_then(|field| self.list.distinct(&field.key));
        let costs = self.list.beside(Beside::Cost);
        let of_costs = costs.and_then(|table| table.distinct(&FieldKey::from_label("source")));
        let both = [of_leads, of_costs].into_iter().flatten();
        let mut seen = BTreeSet::new();
        let mut sources: Vec<String> = both
            .flat_map(|distinct| distinct.values)
            .map(|(value, _)| value.to_string().trim().to_owned())
            .filter(|source| !source.is_empty() && seen.insert(fold(source)))
            .collect();
        sources.sort();
        sources
    }
}

/// The settings of a small table of channels: a source and its channel in each line, with a comma, semicolon or tab
/// between; a heading and empty lines say nothing, a source without a channel is taken out of its channel.
///
/// # Errors
/// Where a line is none of that, or names no channel.
pub fn channels_of_table(text: &str) -> Result<Vec<EconomicsSetting>, WorkspaceError> {
    let mut settings = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let mark = [';', '\t', ',']
            .into_iter()
            .find(|mark| line.contains(*mark));
        // What stands after the last mark is the channel: a source may hold one.
        let parts = mark.and_then(|mark| line.rsplit_once(mark));
        let unfit = || WorkspaceError::EconomicsUnfit(line.to_owned());
        let (source, channel) = parts.ok_or_else(unfit)?;
        let source = source.trim().trim_matches('"').trim();
        let channel = channel.trim().trim_matches('"').trim();
        let known = channel.is_empty() || Channel::from_name(channel).is_some();
        match known && !source.is_empty() {
            true => settings.push(EconomicsSetting {
                key: format!("{CHANNEL}{source}"),
                text: (!channel.is_empty()).then(|| channel.to_owned()),
            }),
            false if at == 0 => {}
            false => return Err(unfit()),
        }
    }
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_in_the_channel_that_the_team_said_in_whatever_case_it_is_written() {
        let table = "Source,Channel\nPaid Search,Paid\n\n\"Fair, spring\";events\n";
        let told = Economics::default()
            .with(&channels_of_table(table).unwrap())
            .unwrap();
        let cases = [
            ("paid search", Some(Channel::Paid)),
            (" PAID SEARCH ", Some(Channel::Paid)),
            ("Fair, spring", Some(Channel::Events)),
            ("Organic Search", None),
            ("", None),
        ];
        for (source, channel) in cases {
            assert_eq!(told.channel(source), channel, "{source}");
        }
        let taken = channels_of_table("paid SEARCH,").unwrap();
        assert_eq!(told.with(&taken).unwrap().channel("Paid Search"), None);
    }

    #[test]
    fn what_is_no_channel_is_refused() {
        for table in ["Paid Search,paid\nFair,loud", "Fair", "a,paid\n,events"] {
            assert!(channels_of_table(table).is_err(), "{table}");
        }
    }
}
