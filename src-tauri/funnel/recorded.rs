//! Which stage does a recorded value speak of? CRMs write "Marketing Qualified Lead" where the
//! definition says `mql`; names are compared folded, and a value that names no stage stays one of
//! which nothing is claimed.

use definition::Stage;
use lead::fold;

/// The names that CRMs give to the usual stages, folded, in path order.
const USUAL: [(&str, &[&str]); 6] = [
    ("lead", &["lead", "new lead", "raw lead"]),
    ("mql", &["marketing qualified lead", "marketing qualified"]),
    ("sal", &["sales accepted lead", "sales accepted"]),
    ("sql", &["sales qualified lead", "sales qualified"]),
    ("opportunity", &["opportunity", "deal"]),
    ("won", &["customer", "closed won", "won"]),
];

/// What stages are called, folded once for any number of values.
#[derive(Clone, Debug)]
pub struct StageNames {
    /// Key and label of each stage.
    own: Vec<[String; 2]>,
    /// The usual names of stages that are there, by the position of the stage.
    usual: Vec<(usize, &'static [&'static str])>,
}

impl StageNames {
    /// Those of these stages.
    #[must_use]
    pub fn of(stages: &[Stage]) -> Self {
        let own = |stage: &Stage| [fold(&stage.key.0), fold(&stage.label)];
        let usual = USUAL.iter().filter_map(|(key, names)| {
            let at = stages.iter().position(|stage| stage.key.0 == *key)?;
            Some((at, *names))
        });
        Self {
            own: stages.iter().map(own).collect(),
            usual: usual.collect(),
        }
    }

    /// The position of the stage that `value` names by its key, its label, or a usual name.
    #[must_use]
    pub fn named(&self, value: &str) -> Option<usize> {
        let value = fold(value);
        let own = self.own.iter().position(|names| names.contains(&value));
        own.or_else(|| {
            let mut usual = self.usual.iter();
            let named = usual.find(|(_, names)| names.contains(&value.as_str()));
            named.map(|(at, _)| *at)
        })
    }
}

#[cfg(test)]
mod tests {
    use definition::{Owner, ReachedBy, Rule, StageKey};

    use super::*;

    #[test]
    fn a_value_is_read_by_key_label_or_usual_name_and_otherwise_not_at_all() {
        let stages = ["lead", "mql", "sql", "won"].map(|key| Stage {
            key: StageKey(key.to_owned()),
            label: format!("Our {key}"),
            owner: Owner::Both,
            optional: false,
            reached_by: ReachedBy::Rule(Rule::All(Vec::new())),
            entered_on: None,
        });
        let cases = [
            ("MQL", Some(1)),
            ("our sql", Some(2)),
            ("Marketing Qualified Lead", Some(1)),
            ("Customer", Some(3)),
            ("Opportunity", None),
            ("Subscriber", None),
            ("", None),
        ];
        let names = StageNames::of(&stages);
        for (value, stage) in cases {
            assert_eq!(names.named(value), stage, "{value}");
        }
    }
}
