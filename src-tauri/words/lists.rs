//! How are several things named in one breath: "a, b and c", "a, b or c"?

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use crate::Locale;

/// The list patterns of one language.
pub(crate) struct Lists {
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
}

impl Lists {
    pub(crate) fn of(locale: Locale) -> Self {
        let tag = || locale.cldr_tag().parse::<icu_locale_core::Locale>().ok();
        let options = ListFormatterOptions::default();
        Self {
            and: tag().and_then(|tag| ListFormatter::try_new_and(tag.into(), options).ok()),
            or: tag().and_then(|tag| ListFormatter::try_new_or(tag.into(), options).ok()),
        }
    }

    pub(crate) fn and<T: AsRef<str>>(&self, items: &[T]) -> String {
        joined(self.and.as_ref(), items)
    }

    pub(crate) fn or<T: AsRef<str>>(&self, items: &[T]) -> String {
        joined(self.or.as_ref(), items)
    }
}

fn joined<T: AsRef<str>>(formatter: Option<&ListFormatter>, items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;
    use crate::Locale;

    #[test]
    fn three_things_are_joined_as_each_language_does() {
        for (locale, and, or) in [
            (Locale::En, "a, b and c", "a, b or c"),
            (Locale::Id, "a, b, dan c", "a, b, atau c"),
            (Locale::Pl, "a, b i c", "a, b lub c"),
            (Locale::Ms, "a, b dan c", "a, b, atau c"),
            (Locale::Da, "a, b og c", "a, b eller c"),
        ] {
            let lists = Lists::of(locale);
            assert_eq!(lists.and(&["a", "b", "c"]), and, "{locale:?}");
            assert_eq!(lists.or(&["a", "b", "c"]), or, "{locale:?}");
        }
        assert_eq!(Lists::of(Locale::Th).or(&["ก", "ข", "ค"]), "ก, ข หรือ ค");
    }

    #[test]
    fn one_thing_stands_alone_and_none_is_empty() {
        for locale in Locale::ALL {
            let lists = Lists::of(locale);
            assert_eq!(lists.and(&["a"]), "a");
            assert_eq!(lists.or::<&str>(&[]), "");
        }
    }
}
