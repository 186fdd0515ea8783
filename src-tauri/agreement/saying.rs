//! How is a change said? What happened as one sentence that names where, with what was and what is
//! beside it where both can be read; what is muted is said to be.

use definition::{Criterion, Definition, Labels, Owner, ReachedBy};
use lead::FieldKey;
use words::Words;

use crate::sections::Page;
use crate::uses::say_uses;
use crate::{Change, ProfileList};

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSaid {
    /// What happened.
    pub what: String,
    /// What was; `None` where nothing was.
    pub before: Option<String>,
    /// What is; `None` where nothing is.
    pub after: Option<String>,
}

/// A change between these two definitions in words; `label` says what a field is called.
#[must_use]
pub fn say_change(
    change: &Change,
    [before, after]: [&Definition; 2],
    label: &Labels<'_>,
    words: Words,
) -> ChangeSaid {
    let [was, is] = [before, after].map(|definition| Page {
        definition,
        label,
        words,
    });
    let said = |key: &str, before: Option<String>, after: Option<String>| ChangeSaid {
        what: words.say(key, &[]),
        before,
        after,
    };
    let about = |key: &str, name: &str, before: Option<String>, after: Option<String>| ChangeSaid {
        what: words.say(key, &[("name", name.into())]),
        before,
        after,
    };
    let used = |key: &str, one: &Criterion, before: Option<String>, after: Option<String>| {
        let places = say_uses(is.definition, &one.id, words);
        ChangeSaid {
            what: words.say(key, &[("places", places.into())]),
            before,
            after,
        }
    };
    match change {
        Change::Title(from, to) => said("change-title", text(from), text(to)),
        Change::TimeZone(from, to) => said("change-time-zone", text(from), text(to)),
        Change::Scores => said("change-scores", None, None),
        Change::Grades => said("change-grades", None, None),
        Change::Tables => said("change-tables", None, None),
        Change::CriterionAdded(one) => {
            used("change-criterion-added", one, None, Some(is.criterion(one)))
        }
        Change::CriterionRemoved(one) => used(
            "change-criterion-removed",
            one,
            Some(was.criterion(one)),
            None,
        ),
        Change::CriterionChanged(from, to) => used(
            "change-criterion-changed",
            to,
            Some(was.criterion(from)),
            Some(is.criterion(to)),
        ),
        Change::CriterionReworded(one) => used(
            "change-criterion-reworded",
            one,
            None,
            Some(is.criterion(one)),
        ),
        Change::ProfileAdded(list, id) => {
            let list = words.say(profile_list(*list), &[]);
            about("change-profile-added", &list, None, Some(is.in_profile(id)))
        }
        Change::ProfileRemoved(list, id) => {
            let list = words.say(profile_list(*list), &[]);
            let before = Some(was.in_profile(id));
            about("change-profile-removed", &list, before, None)
        }
        Change::ProfileMuted(id, muted) => {
            let list = words.say("part-icp-long", &[]);
            about(mute_key(*muted), &list, None, Some(is.named(id)))
        }
        Change::ExclusionMuted(rule, muted) => {
            let list = words.say("part-exclusions", &[]);
            about(mute_key(*muted), &list, None, Some(is.inline(rule)))
        }
        Change::ExclusionAdded(rule) => said("change-exclusion-added", None, Some(is.inline(rule))),
        Change::ExclusionRemoved(rule) => {
            said("change-exclusion-removed", Some(was.inline(rule)), None)
        }
        Change::StageAdded(stage) => {
            let now = reached_by(&is, &stage.reached_by);
            about("change-stage-added", &stage.label, None, Some(now))
        }
        Change::StageRemoved(stage) => {
            let then = reached_by(&was, &stage.reached_by);
            about("change-stage-removed", &stage.label, Some(then), None)
        }
        Change::StageRenamed(from, to) => said("change-stage-renamed", text(from), text(to)),
        Change::StageOwner(name, from, to) => {
            let side = |owner: Owner| Some(words.say(owner_key(owner), &[]));
            about("change-stage-owner", name, side(*from), side(*to))
        }
        Change::StageOptional(name, true) => about("change-stage-optional", name, None, None),
        Change::StageOptional(name, false) => about("change-stage-required", name, None, None),
        Change::StageReachedBy(name, from, to) => about(
            "change-stage-rule",
            name,
            Some(reached_by(&was, from)),
            Some(reached_by(&is, to)),
        ),
        Change::StageEnteredOn(name, from, to) => {
            let field = |key: &Option<FieldKey>| key.as_ref().map(|key| label(None, key));
            about("change-stage-entered-on", name, field(from), field(to))
        }
        Change::CriteriaOrder => said("change-criteria-order", None, None),
        Change::StageOrder => {
            let order = |definition: &Definition| {
                let labels = definition.stages.iter().map(|stage| stage.label.as_str());
                Some(labels.collect::<Vec<_>>().join(" → "))
            };
            said("change-stage-order", order(before), order(after))
        }
    }
}

fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn mute_key(muted: bool) -> &'static str {
    if muted {
        "change-muted"
    } else {
        "change-unmuted"
    }
}

fn profile_list(list: ProfileList) -> &'static str {
    match list {
        ProfileList::MustHave => "icp-must-have",
        ProfileList::NiceToHave => "icp-nice-to-have",
        ProfileList::Excluding => "icp-excluding",
    }
}

fn owner_key(owner: Owner) -> &'static str {
    match owner {
        Owner::Marketing => "side-marketing",
        Owner::Sales => "side-sales",
        Owner::Both => "side-both",
    }
}

/// What a stage is reached by, with its rule where it has one.
fn reached_by(page: &Page<'_>, reached_by: &ReachedBy) -> String {
    let kind = match reached_by {
        ReachedBy::Rule(_) => "paper-reached-by-rule",
        ReachedBy::Decision(_) => "paper-reached-by-decision",
        ReachedBy::Fact(_) => "paper-reached-by-fact",
    };
    let kind = page.words.say(kind, &[]);
    match reached_by.rule() {
        Some(rule) => format!("{kind} {}", page.inline(rule)),
        None => kind,
    }
}
