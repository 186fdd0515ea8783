//! How is a mend said to a person? What would be done, in one sentence, before it is done.

use definition::{Criterion, Definition, Mend, Missing, Place, StageKey, Wording};

/// What a mend would do to the definition of `wording`.
#[must_use]
pub fn mend_sentence(mend: &Mend, wording: &Wording<'_>) -> String {
    let (words, definition) = (wording.words, wording.definition);
    let name = |key: &str, name: &str| words.say(key, &[("name", name.into())]);
    let what = |key: &str, what: String| words.say(key, &[("what", what.into())]);
    match mend {
        Mend::AddStage => words.say("mend-add-stage", &[]),
        Mend::CallCriterion(_, id) => name("mend-call", &id.0),
        Mend::CallStage(_, key) => name("mend-call", &key.0),
        Mend::CallScore(_, key) => name("mend-call", &key.0),
        Mend::DropCriterion(i) => {
            let criterion = definition.criteria.get(*i);
            name("mend-delete", criterion.map_or("", |one| &one.id.0))
        }
        Mend::TakeOut(place) => what("mend-take-out", said(place, wording)),
        Mend::TakeOutPoints(place) => {
            let score = definition.scores.get(place.score);
            let group = score.and_then(|score| score.groups.get(place.group));
            let points = group.and_then(|group| group.points.get(place.entry));
            let points = points.map(|points| wording.points(points));
            what("mend-take-out", points.unwrap_or_default())
        }
        Mend::Use { criterion, .. } | Mend::UseInPoints(_, criterion) => {
            name("mend-use", &criterion.0)
        }
        Mend::UseScore(_, key) => name("mend-use", &key.0),
        Mend::Ask(i, asked) => {
            let (subject, test) = (**asked).clone();
            let criterion = definition.criteria.get(*i).cloned();
            let asked = criterion.map(|one| Criterion {
                subject,
                test,
                ..one
            });
            let asked = asked.map(|one| wording.criterion(&one));
            what("mend-ask", asked.unwrap_or_default())
        }
        Mend::CountMissing(_, missing) => {
            let key = match missing {
                Missing::NotMet => "mend-count-not-met",
                Missing::Met => "mend-count-met",
                Missing::Unknown => "mend-count-unknown",
            };
            words.say(key, &[])
        }
        Mend::TimeZone(zone) => name("mend-time-zone", zone),
        Mend::Mute(places) => {
            let all: Vec<String> = places.iter().map(|place| said(place, wording)).collect();
            what("mend-mute", all.join("; "))
        }
        Mend::Unmute(place) => what("mend-unmute", said(place, wording)),
        Mend::AtLeast(_, n) => words.say("mend-at-least", &[("n", (*n).into())]),
        Mend::Points(_, points) => {
            let points = words.number(f64::from(*points));
            words.say("mend-points", &[("n", points.into())])
        }
        Mend::Grades(_, grades) => what("mend-grades", words.list_or(grades)),
        Mend::Nest { stage, earlier } => {
            let args = [
                ("name", label(definition, *stage).into()),
                ("other", label(definition, *earlier).into()),
            ];
            words.say("mend-nest", &args)
        }
        Mend::MakeOptional(i) => name("mend-optional", label(definition, *i)),
        Mend::NeverFade(_) => words.say("mend-never-fade", &[]),
        Mend::Grid(Some(_)) => words.say("mend-grid", &[]),
        Mend::Grid(None) => words.say("mend-no-grid", &[]),
        Mend::KnownFrom(field, None) => name("mend-known-always", field.as_str()),
        Mend::KnownFrom(field, Some(stage)) => {
            let args = [
                ("name", field.as_str().into()),
                ("other", label_of(definition, stage).into()),
            ];
            words.say("mend-known-from", &args)
        }
    }
}

fn said(place: &Place, wording: &Wording<'_>) -> String {
    let rule = place.rule(wording.definition);
    rule.map(|rule| wording.rule(&rule)).unwrap_or_default()
}

fn label(definition: &Definition, stage: usize) -> &str {
    let stage = definition.stages.get(stage);
    stage.map_or("", |stage| &stage.label)
}

fn label_of<'a>(definition: &'a Definition, key: &'a StageKey) -> &'a str {
    let stage = definition.stages.iter().find(|stage| stage.key == *key);
    stage.map_or(&key.0, |stage| &stage.label)
}
