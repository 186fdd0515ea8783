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

/// The position of the stage that `value` names by its key, its label, or a usual name.
#[must_use]
pub fn recorded_stage(stages: &[Stage], value: &str) -> Option<usize> {
    let value = fold(value);
    let named = |stage: &Stage| fold(&stage.key.0) == value || fold(&stage.label) == value;
    stages.iter().position(named).or_else(|| {
        let usual = USUAL
            .iter()
            .find(|(_, names)| names.contains(&value.as_str()));
        let (key, _) = usual?;
        stages.iter().position(|stage| stage.key.0 == *key)
    })
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
        for (value, stage) in cases {
            assert_eq!(recorded_stage(&stages, value), stage, "{value}");
        }
    }
}
