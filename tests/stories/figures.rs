//! Is every figure that was counted elsewhere compared? Figures of a file are ticked off as they are found; what is
//! left at the end is a figure that nobody compared, and a story fails that leaves one without a word.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// The figures of a file, and which of them were compared.
pub(crate) struct Expected {
    all: Value,
    compared: BTreeSet<String>,
}

impl Expected {
    pub(crate) fn of(all: Value) -> Self {
        Self {
            all,
            compared: BTreeSet::new(),
        }
    }

    /// What stands at a place, written `by_region/East/won`.
    #[track_caller]
    pub(crate) fn at(&self, place: &str) -> Value {
        let found = place.split('/').try_fold(&self.all, |at, key| at.get(key));
        found
            .unwrap_or_else(|| panic!("nothing is expected at {place}"))
            .clone()
    }

    /// The keys under a place.
    #[track_caller]
    pub(crate) fn keys(&self, place: &str) -> Vec<String> {
        self.at(place)
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect()
    }

    /// Compares the figure at a place; numbers to the digits in which the file has them.
    #[track_caller]
    pub(crate) fn is(&mut self, place: &str, found: &Value) {
        let expected = self.at(place);
        match (expected.as_f64(), found.as_f64()) {
            (Some(expected), Some(found)) => {
                let rounded = (found * 1e6).round() / 1e6;
                assert_eq!(json!(rounded), json!(expected), "{place}");
            }
            _ => assert_eq!(*found, expected, "{place}"),
        }
        self.compared.insert(place.to_owned());
    }

    /// Every figure was compared but those under these places, which are no figures of a funnel or a report.
    #[track_caller]
    pub(crate) fn is_all_compared_but(&self, others: &[&str]) {
        let mut left = Vec::new();
        leaves(&self.all, "", &mut left);
        for other in others {
            assert!(
                left.iter().any(|place| is_under(place, other)),
                "nothing stands at {other}"
            );
        }
        let compared = |place: &String| {
            self.compared.iter().any(|one| is_under(place, one))
                || others.iter().any(|other| is_under(place, other))
        };
        left.retain(|place| !compared(place));
        assert_eq!(left, Vec::<String>::new(), "nobody compared these");
    }
}

fn is_under(place: &str, above: &str) -> bool {
    place == above
        || place
            .strip_prefix(above)
            .is_some_and(|rest| rest.starts_with('/'))
}

fn leaves(value: &Value, place: &str, found: &mut Vec<String>) {
    match value.as_object() {
        Some(object) => {
            for (key, value) in object {
                let place = match place {
                    "" => key.clone(),
                    place => format!("{place}/{key}"),
                };
                leaves(value, &place, found);
            }
        }
        None => found.push(place.to_owned()),
    }
}
