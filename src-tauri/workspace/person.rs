//! Who sits at this machine? The name that the system knows them by.

/// Their name; empty where the system knows none. `variable` reads one of the environment.
#[must_use]
pub fn person_of_environment(variable: impl Fn(&str) -> Option<String>) -> String {
    let known = ["USER", "USERNAME", "LOGNAME"].into_iter();
    let mut names = known.filter_map(variable).filter(|name| !name.is_empty());
    names.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_that_is_set_and_not_empty_is_theirs() {
        let cases: [(&[(&str, &str)], &str); 4] = [
            (&[("USER", "ana"), ("LOGNAME", "root")], "ana"),
            (&[("USER", ""), ("USERNAME", "Ana")], "Ana"),
            (&[("LOGNAME", "ana")], "ana"),
            (&[], ""),
        ];
        for (set, expected) in cases {
            let variable = |name: &str| {
                let found = set.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(person_of_environment(variable), expected, "{set:?}");
        }
    }
}
