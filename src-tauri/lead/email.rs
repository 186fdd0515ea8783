//! What does an e-mail address say? Whether it is one, its domain, and whether that domain is a
//! company's or one where anybody gets a mailbox.
//!
//! Invariants: nothing is sent or looked up; an address that is not valid has no domain, and so is
//! neither free mail nor a company's. The table of free-mail domains is frozen: a verdict must not
//! change because a provider was added, unless the version of the semantics does.

mod address;

use std::borrow::Cow;
use std::sync::LazyLock;

use foldhash::HashSet;
use unicode_normalization::char::is_combining_mark;

use crate::domain::is_domain_name;
use crate::fold::folded;

pub use address::address_in;

/// The longest address that can be delivered to, in bytes (RFC 5321).
const MAX_ADDRESS: usize = 254;
/// The longest part before the @, in bytes.
const MAX_LOCAL: usize = 64;

static FREE_MAIL: LazyLock<HashSet<&'static str>> = LazyLock::new(|| free_mail().collect());

/// Whether this is an e-mail address as people have them: one @, a local part without quotes and
/// spaces, a domain name with a dot. Letters of any script are allowed on both sides. Says nothing
/// of whether the mailbox exists.
#[must_use]
pub fn is_valid_email(text: &str) -> bool {
    domain_part(text).is_some()
}

/// The domain of a valid address, folded; `None` for anything else.
///
/// An international domain stays in the letters it was written in: `müller.de` and its encoded form
/// `xn--mller-kva.de` are two.
#[must_use]
pub fn email_domain(text: &str) -> Option<String> {
    domain_part(text).map(Cow::into_owned)
}

/// Whether anybody gets a mailbox at this domain: free mail, and the mailboxes that come with an
/// internet connection at home. A sub-domain of such a domain is not in the table and is not one.
#[must_use]
pub fn is_free_mail_domain(domain: &str) -> bool {
    FREE_MAIL.contains(&*folded(domain))
}

/// Whether this is a valid address at a free-mail domain; `None` for what is no address.
#[must_use]
pub fn is_free_mail(text: &str) -> Option<bool> {
    domain_part(text).map(|domain| FREE_MAIL.contains(&*domain))
}

fn domain_part(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    let (local, domain) = text.split_once('@')?;
    let valid = text.len() <= MAX_ADDRESS && is_local_part(local) && is_domain_name(domain);
    valid.then(|| folded(domain))
}

fn is_local_part(local: &str) -> bool {
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    !local.is_empty() && local.len() <= MAX_LOCAL && !dots && local.chars().all(is_local_letter)
}

fn is_local_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(c);
    }
    c.is_alphanumeric() || is_combining_mark(c)
}

fn free_mail() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("email/free_mail.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    #[test]
    fn an_address_has_one_at_and_a_domain_with_a_dot() {
        let good = [
            "anna@example.com",
            " Anna.Nowak+crm@Example.co.uk ",
            "o'brien@example.ie",
            "a@b.pl",
            "zażółć@gęślą.pl",
            "สมชาย@ตัวอย่าง.ไทย",
            "1234@qq.com",
        ];
        for text in good {
            assert!(is_valid_email(text), "{text}");
        }
        let local = format!("{}@example.com", "a".repeat(65));
        let whole = format!("{}@{}com", "a".repeat(64), "abcdefgh.".repeat(22));
        let bad = [
            "",
            "@",
            "anna",
            "anna@",
            "@example.com",
            "anna@example",
            "anna@@example.com",
            "anna@b@example.com",
            "anna nowak@example.com",
            "anna@exam ple.com",
            ".anna@example.com",
            "anna.@example.com",
            "an..na@example.com",
            "anna@example..com",
            "anna@-example.com",
            "anna@example.com.",
            "anna@192.168.0.1",
            "\"anna nowak\"@example.com",
            "Anna <anna@example.com>",
            "mailto:anna@example.com",
            "anna@example.com, bo@example.com",
            "anna@example,com",
            "an\u{0}na@example.com",
            local.as_str(),
            whole.as_str(),
        ];
        for text in bad {
            assert!(!is_valid_email(text), "{text:?}");
            assert_eq!(email_domain(text), None, "{text:?}");
            assert_eq!(is_free_mail(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_domain_is_folded() {
        let cases = [
            ("Anna@EXAMPLE.com", "example.com"),
            ("anna@ŁÓDŹ.pl", "łódź.pl"),
            ("anna@o\u{301}w.pl", "ów.pl"),
        ];
        for (text, domain) in cases {
            assert_eq!(email_domain(text).as_deref(), Some(domain), "{text}");
        }
    }

    #[test]
    fn free_mail_is_told_from_a_company() {
        let cases = [
            ("a@gmail.com", true),
            ("a@GoogleMail.com", true),
            ("a@wp.pl", true),
            ("a@o2.pl", true),
            ("a@onet.pl", true),
            ("a@interia.pl", true),
            ("a@gazeta.pl", true),
            ("a@yahoo.co.id", true),
            ("a@yahoo.com.my", true),
            ("a@hotmail.co.th", true),
            ("a@live.dk", true),
            ("a@t-online.de", true),
            ("a@web.de", true),
            ("a@qq.com", true),
            ("a@example.com", false),
            // Whose name only looks like one.
            ("a@notgmail.com", false),
            ("a@gmail.com.example.org", false),
            ("a@sales.gmail.com", false),
            ("a@grupawp.pl", false),
            ("a@microsoft.com", false),
            ("a@google.com", false),
        ];
        for (text, free) in cases {
            assert_eq!(is_free_mail(text), Some(free), "{text}");
            let domain = email_domain(text).unwrap();
            assert_eq!(is_free_mail_domain(&domain), free, "{text}");
        }
        assert!(is_free_mail_domain(" Gmail.COM "));
    }

    #[test]
    fn the_table_is_sorted_folded_and_holds_domains_only() {
        let table: Vec<&str> = free_mail().collect();
        assert!(table.len() > 300, "{} domains", table.len());
        for pair in table.windows(2) {
            assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
        }
        for domain in table {
            assert!(is_domain_name(domain), "{domain}");
            assert_eq!(fold(domain), domain);
        }
    }
}
