//! Which figures can be told by versions, and how is that said? Every figure that asks only who came to which stage;
//! those that look at the rules of one definition, or lay versions side by side, are told by the definition in force
//! and say so.
//!
//! Invariant: by which versions a figure is told stands in its caption.

use words::{Arg, Words};

use super::by_version::ToldBy;
use super::shown::Shown;
use super::{Compare, Groups, Wanted};
use crate::{Snapshot, WorkspaceError};

impl Wanted {
    /// The figure as [`Wanted::shown`], told by these versions. One that cannot be told so is told by the
    /// definition in force, and says it.
    ///
    /// # Errors
    /// As [`Wanted::shown`], and where there is no such version.
    pub fn shown_by(
        &self,
        (snapshot, told): (&Snapshot, ToldBy),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        if !self.can_be(told, snapshot) {
            let key = match told {
                ToldBy::AsDecided => "told-not-as-decided",
                ToldBy::AsIf(_) | ToldBy::InForce => "told-not-as-if",
            };
            let shown = self.shown(snapshot, words, go_on)?;
            return Ok(shown.map(|mut shown| {
                shown.notes.insert(0, words.say(key, &[]));
                shown
            }));
        }
        let Some(snapshot) = snapshot.told_by(told, go_on)? else {
            return Ok(None);
        };
        let shown = match (self.shown(&snapshot, words, go_on), told) {
            // A version may ask for a field that the list no longer has.
            (Err(WorkspaceError::DefinitionAbsent), ToldBy::AsIf(no)) => {
                let no = [("no", Arg::from(no))];
                Some(Shown {
                    title: words.say("told-mute", &no),
                    ..Shown::default()
                })
            }
            (shown, _) => shown?,
        };
        let Some(mut shown) = shown else {
            return Ok(None);
        };
        if let Some(said) = snapshot.versions_said(words)
            && !shown.caption.contains(&said)
        {
            let parts = [shown.caption, said];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            shown.caption = parts.join(" · ");
        }
        shown.notes.extend(snapshot.told_notes(words));
        Ok(Some(shown))
    }

    /// Whether it can be told by these versions: figures that look at the criteria of one definition, or at
    /// versions themselves, cannot.
    fn can_be(&self, told: ToldBy, snapshot: &Snapshot) -> bool {
        let looks_at_versions = match self {
            Self::WhoCanTell(_)
            | Self::BackTests(_)
            | Self::CriteriaThatMatter(_)
            | Self::ThresholdAt(_) => true,
            Self::Compare(Compare { groups, .. }) => matches!(groups, Groups::Versions(_)),
            _ => false,
        };
        match told {
            ToldBy::InForce => true,
            ToldBy::AsIf(_) => !looks_at_versions,
            ToldBy::AsDecided => {
                let asks_rules = matches!(self, Self::PassedNotMet(_) | Self::OwnFunnel(_));
                !looks_at_versions && !asks_rules && snapshot.ways_of.is_none()
            }
        }
    }
}
