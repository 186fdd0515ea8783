//! Is this the name of a domain? One rule for the domain of an e-mail address and the host of a web
//! address.
//!
//! Labels of letters, digits and inner hyphens; letters of any script, with their marks, so that
//! international names pass as people write them. An IP address is no name.

use unicode_normalization::char::is_combining_mark;

/// The longest name, in bytes (RFC 1035, less the root).
const MAX_NAME: usize = 253;
/// The longest label. Counted in letters, since an international label is shorter as written than
/// as it travels.
const MAX_LABEL: usize = 63;

/// Whether this is a domain name of at least two labels, of which the last is no number.
pub(crate) fn is_domain_name(name: &str) -> bool {
    if name.len() > MAX_NAME {
        return false;
    }
    let mut labels = 0;
    let mut last = "";
    for label in name.split('.') {
        if !is_label(label) {
            return false;
        }
        labels += 1;
        last = label;
    }
    // "3.14" and "192.168.0.1" are numbers; no top-level domain has a digit unless it is encoded.
    labels >= 2 && last.len() >= 2 && (last.starts_with("xn--") || !last.contains(is_ascii_digit))
}

fn is_label(label: &str) -> bool {
    let hyphen_at_the_edge = label.starts_with('-') || label.ends_with('-');
    !label.is_empty()
        && !hyphen_at_the_edge
        && label.chars().count() <= MAX_LABEL
        && label.chars().all(is_label_letter)
}

fn is_label_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '-';
    }
    c.is_alphanumeric() || is_combining_mark(c)
}

fn is_ascii_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::is_domain_name;

    #[test]
    fn a_domain_has_two_labels_and_no_number_at_the_end() {
        let longest = format!("{}.pl", "a".repeat(63));
        let good = [
            "example.com",
            "x.pl",
            "a-b.co.uk",
            "3m.com",
            "1.2.3.4.example.org",
            "żółć.pl",
            "ร้านค้า.ไทย",
            "xn--80ak6aa92e.xn--p1ai",
            longest.as_str(),
        ];
        for name in good {
            assert!(is_domain_name(name), "{name}");
        }
        let label = format!("{}.pl", "a".repeat(64));
        let name = "ab.".repeat(84) + "pl";
        let bad = [
            "",
            ".",
            "example",
            "example.",
            ".com",
            "a..com",
            "-a.com",
            "a-.com",
            "a_b.com",
            "a b.com",
            "example.c",
            "3.14",
            "192.168.0.1",
            "a.c0m",
            "a,b.com",
            "a@b.com",
            label.as_str(),
            name.as_str(),
        ];
        for name in bad {
            assert!(!is_domain_name(name), "{name}");
        }
    }
}
