//! Does a cell look like a number, before anybody knows how its column writes them? Enough to tell a name from
//! a value; what it says is another question ([`crate::profile`]).

/// Whether this is one number, however its digits are parted.
pub(crate) fn is_number(text: &str) -> bool {
    let text = text.trim().trim_end_matches('%');
    let unsigned = text
        .trim_start_matches(['+', '-', '$', '€', '£'])
        .trim_start();
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let whole = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if exponent.is_some_and(|exponent| !whole(exponent.trim_start_matches(['+', '-']))) {
        return false;
    }
    if mantissa.is_empty() {
        return false;
    }
    let mark = mantissa.rfind(['.', ',']);
    let (units, rest) = match mark {
        Some(at) => (&mantissa[..at], &mantissa[at + 1..]),
        None => (mantissa, "0"),
    };
    let is_grouped = |separator: char| {
        let mut groups = units.split(separator);
        let first = groups
            .next()
            .is_some_and(|one| whole(one) && one.len() <= 3);
        first && groups.all(|one| one.len() == 3 && whole(one))
    };
    let units_read = units.is_empty()
        || whole(units)
        || ['.', ',', ' ', '\'', '\u{a0}', '\u{202f}']
            .into_iter()
            .any(is_grouped);
    // A mark that parts groups before parts one here too.
    let is_group = mark.is_some_and(|at| units.contains(&mantissa[at..=at]));
    units_read && whole(rest) && (!is_group || rest.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn a_number_is_digits_however_they_are_parted() {
        for text in [
            "1",
            "-1.5",
            "+1,53e4",
            "1,234,567.89",
            "1 234,5",
            "1.234.567",
            "$5",
            "12%",
            ".5",
        ] {
            assert!(is_number(text), "{text}");
        }
        for text in [
            "",
            "-",
            "1,2,3",
            "10,100,1000",
            "a1",
            "1a",
            "1.2.3",
            "e4",
            "12/5",
        ] {
            assert!(!is_number(text), "{text}");
        }
    }
}
