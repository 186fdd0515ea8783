//! Which language does the system speak? As POSIX says: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.

use words::Locale;

/// The language of the environment; English where that is none the program speaks.
pub(crate) fn of_system() -> Locale {
    of(|name| std::env::var(name).ok())
}

fn of(variable: impl Fn(&str) -> Option<String>) -> Locale {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty());
    set.and_then(|tag| Locale::from_code(&tag))
        .unwrap_or(Locale::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let cases: [(&[(&str, &str)], Locale); 6] = [
            (&[], Locale::En),
            (&[("LANG", "pl_PL.UTF-8")], Locale::Pl),
            (&[("LC_ALL", ""), ("LANG", "th_TH.UTF-8")], Locale::Th),
            (&[("LC_MESSAGES", "da_DK"), ("LANG", "pl_PL")], Locale::Da),
            (&[("LC_ALL", "C.UTF-8"), ("LANG", "pl_PL")], Locale::En),
            (&[("LC_ALL", "de_DE"), ("LANG", "pl_PL")], Locale::En),
        ];
        for (set, expected) in cases {
            let variable = |name: &str| {
                let found = set.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(of(variable), expected, "{set:?}");
        }
    }
}
