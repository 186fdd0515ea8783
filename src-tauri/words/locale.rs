//! Which languages are there, and which one does a reader get?

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// English, with British dates (12 Oct 2026); every other language falls back to it.
    En,
    /// Indonesian.
    Id,
    /// Thai, with the Gregorian calendar, so that exports and screens show the same year.
    Th,
    /// Polish.
    Pl,
    /// Malay.
    Ms,
    /// Danish.
    Da,
}

impl Locale {
    /// All languages, in the order in which a menu lists them.
    pub const ALL: [Self; 6] = [Self::En, Self::Id, Self::Th, Self::Pl, Self::Ms, Self::Da];

    /// The ISO 639-1 code, also the name of the catalogue: `pl` for `locales/pl.ftl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Id => "id",
            Self::Th => "th",
            Self::Pl => "pl",
            Self::Ms => "ms",
            Self::Da => "da",
        }
    }

    /// The language that a code or a tag such as `pl-PL`, `en_GB.UTF-8` or `in` (the old code of
    /// Indonesian) names; `None` for a language the program does not speak.
    #[must_use]
    pub fn from_code(tag: &str) -> Option<Self> {
        let language = tag
            .trim()
            .split(['-', '_', '.', '@'])
            .next()
            .unwrap_or_default();
        if language.eq_ignore_ascii_case("in") {
            return Some(Self::Id);
        }
        Self::ALL
            .into_iter()
            .find(|locale| locale.code().eq_ignore_ascii_case(language))
    }

    /// The language's name in itself, as a language menu shows it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Id => "Bahasa Indonesia",
            Self::Th => "ไทย",
            Self::Pl => "Polski",
            Self::Ms => "Bahasa Melayu",
            Self::Da => "Dansk",
        }
    }

    /// The language of a POSIX environment: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, the first that
    /// is set; English where that names none that the program speaks. `variable` reads one of them.
    #[must_use]
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty());
        set.and_then(|tag| Self::from_code(&tag))
            .unwrap_or(Self::En)
    }

    /// The tag by which numbers, dates and lists are looked up in CLDR.
    pub(crate) const fn cldr_tag(self) -> &'static str {
        match self {
            // Plain `en` is American and puts the month first.
            Self::En => "en-GB",
            other => other.code(),
        }
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn a_tag_of_any_style_names_its_language() {
        for (tag, expected) in [
            ("pl", Some(Locale::Pl)),
            ("pl-PL", Some(Locale::Pl)),
            ("en_US.UTF-8", Some(Locale::En)),
            ("TH-th", Some(Locale::Th)),
            ("in-ID", Some(Locale::Id)),
            ("ms_MY@currency=MYR", Some(Locale::Ms)),
            ("C", None),
            ("", None),
            ("dansk", None),
        ] {
            assert_eq!(Locale::from_code(tag), expected, "{tag:?}");
        }
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let cases: [(&[(&str, &str)], Locale); 8] = [
            (&[], Locale::En),
            (&[("LANG", "pl_PL.UTF-8")], Locale::Pl),
            (&[("LANG", "id_ID.UTF-8")], Locale::Id),
            (&[("LANG", "ms_MY")], Locale::Ms),
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
            assert_eq!(Locale::of_environment(variable), expected, "{set:?}");
        }
    }

    #[test]
    fn every_code_leads_back_to_its_language() {
        for (position, locale) in Locale::ALL.into_iter().enumerate() {
            assert_eq!(Locale::from_code(locale.code()), Some(locale));
            assert_eq!(locale.index(), position);
        }
    }
}
