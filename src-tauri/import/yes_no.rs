//! Does a text say yes or no? By a word in any column; by a mark only where the whole column is made of such
//! marks: the T of "Y, T" is a no in Indonesian, and the T of "T, F" is a yes.

/// A yes or a no in one of the six languages, or true and false.
pub(crate) fn of_word(cell: &str) -> Option<bool> {
    const YES: [&str; 7] = ["yes", "true", "ya", "tak", "ja", "ใช่", "prawda"];
    const NO: [&str; 9] = [
        "no",
        "false",
        "tidak",
        "nie",
        "nej",
        "ไม่",
        "ไม่ใช่",
        "fałsz",
        "bukan",
    ];
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(cell));
    if is(&YES) {
        Some(true)
    } else {
        is(&NO).then_some(false)
    }
}

/// The same in a column whose marks are `marks`.
pub(crate) fn in_column(cell: &str, marks: Option<&(String, String)>) -> Option<bool> {
    of_word(cell).or_else(|| {
        let (yes, no) = marks?;
        let cell = lead::fold(cell);
        if cell == *yes {
            Some(true)
        } else {
            (cell == *no).then_some(false)
        }
    })
}

/// The marks of which all of these texts are made; `None` where they are not. One and zero are numbers where
/// the header does not ask a question.
pub(crate) fn marks_of<'a>(
    texts: impl Iterator<Item = &'a str> + Clone,
    header: &str,
) -> Option<(String, String)> {
    const PAIRS: [(&str, &str); 14] = [
        ("y", "n"),
        ("t", "f"),
        ("t", "n"),
        ("j", "n"),
        ("y", "t"),
        ("✓", "✗"),
        ("✓", "✘"),
        ("✓", "x"),
        ("✔", "✗"),
        ("✔", "✘"),
        ("✔", "x"),
        ("☑", "☐"),
        ("on", "off"),
        ("1", "0"),
    ];
    let folded: Vec<String> = texts.map(lead::fold).collect();
    let marks = || folded.iter().filter(|text| of_word(text).is_none());
    marks().next()?;
    let is_of = |(yes, no): &&(&str, &str)| marks().all(|text| text == yes || text == no);
    let has = |mark: &str| folded.iter().any(|text| text == mark);
    let is_whole = |(yes, no): &&(&str, &str)| has(yes) && has(no);
    let found: Vec<_> = PAIRS.iter().filter(is_of).collect();
    let (yes, no) = match found.as_slice() {
        // One mark alone says which pair it is of only where there is no other.
        [one] if is_whole(one) || asks(header) => **one,
        many => **many.iter().find(|one| is_whole(one))?,
    };
    (yes != "1" || asks(header)).then(|| (yes.to_owned(), no.to_owned()))
}

/// Whether a header asks a question that is answered by yes and no.
fn asks(header: &str) -> bool {
    const FIRST: [&str; 14] = [
        "is ", "has ", "was ", "did ", "can ", "czy ", "apakah ", "adakah ", "er ", "har ", "is_",
        "has_", "was_", "do not ",
    ];
    const WITHIN: [&str; 13] = [
        "converted",
        "opt-in",
        "opt-out",
        "opt in",
        "opt out",
        "optin",
        "optout",
        "opted",
        "consent",
        "zgoda",
        "persetujuan",
        "samtykke",
        "unsubscribed",
    ];
    let header = lead::fold(header);
    header.ends_with('?')
        || FIRST.iter().any(|first| header.starts_with(first))
        || WITHIN.iter().any(|word| header.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_known_in_six_languages() {
        for (cell, expected) in [("Yes", Some(true)), ("NIE", Some(false)), ("1", None)] {
            assert_eq!(of_word(cell), expected, "of {cell:?}");
        }
    }

    #[test]
    fn marks_are_yes_and_no_where_the_whole_column_is_made_of_them() {
        type Case<'a> = (&'a str, &'a [&'a str], Option<(&'a str, &'a str)>);
        let cases: [Case<'_>; 13] = [
            ("Active", &["Y", "N"], Some(("y", "n"))),
            ("Aktywny", &["T", "N"], Some(("t", "n"))),
            ("Active", &["T", "F"], Some(("t", "f"))),
            ("Aktif", &["Y", "T"], Some(("y", "t"))),
            ("Aktiv", &["J", "N"], Some(("j", "n"))),
            ("Active", &["✓", "x"], Some(("✓", "x"))),
            ("Active", &["Y", "maybe"], None),
            ("Visits", &["1", "0"], None),
            ("Is active", &["1", "0"], Some(("1", "0"))),
            ("Opted out", &["0"], Some(("1", "0"))),
            ("Converted", &["1", "0"], Some(("1", "0"))),
            ("Grade", &["N"], None),
            ("Active", &["yes", "no"], None),
        ];
        for (header, texts, expected) in cases {
            let found = marks_of(texts.iter().copied(), header);
            let expected = expected.map(|(yes, no)| (yes.to_owned(), no.to_owned()));
            assert_eq!(found, expected, "{header}: {texts:?}");
        }
        let marks = ("y".to_owned(), "t".to_owned());
        assert_eq!(in_column("T", Some(&marks)), Some(false));
        assert_eq!(in_column("Ya", Some(&marks)), Some(true));
        assert_eq!(in_column("maybe", Some(&marks)), None);
    }
}
