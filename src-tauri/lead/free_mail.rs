//! Whose address is this? Mail providers give addresses to anybody, so that what stands behind the @
//! says nothing of where a person works.

use crate::fold;

/// Providers of mail for anybody, with all that ends in one of them; and the names that are
/// reserved for examples, behind which nobody works.
const FREE: [&str; 56] = [
    "163.com",
    "126.com",
    "abv.bg",
    "aol.com",
    "arcor.de",
    "bk.ru",
    "btinternet.com",
    "centrum.cz",
    "comcast.net",
    "duck.com",
    "example.com",
    "example.net",
    "example.org",
    "fastmail.com",
    "free.fr",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hey.com",
    "hotmail.com",
    "icloud.com",
    "inbox.lv",
    "inbox.ru",
    "interia.eu",
    "interia.pl",
    "laposte.net",
    "libero.it",
    "list.ru",
    "live.com",
    "mac.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "naver.com",
    "o2.pl",
    "onet.eu",
    "onet.pl",
    "op.pl",
    "orange.fr",
    "outlook.com",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "seznam.cz",
    "t-online.de",
    "tutanota.com",
    "wp.pl",
    "yandex.ru",
];

/// Providers with a domain in many countries: "yahoo.co.th", "hotmail.dk".
const FREE_ANYWHERE: [&str; 5] = ["gmx", "hotmail", "live", "outlook", "yahoo"];

/// Whether addresses at this domain say nothing of where a person works.
#[must_use]
pub fn is_free_mail(domain: &str) -> bool {
    let domain = fold(domain);
    let listed = |free: &str| {
        let before = domain.strip_suffix(free);
        before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    let mut labels = domain.split('.');
    let first = labels.next().unwrap_or_default();
    let rest: Vec<&str> = labels.collect();
    // A country, or "co" or "com" with one: more would be somebody's own name.
    let in_a_country = match rest[..] {
        [country] => country.len() == 2 || country == "com",
        ["co" | "com", country] => country.len() == 2,
        _ => false,
    };
    FREE.iter().any(|free| listed(free)) || (FREE_ANYWHERE.contains(&first) && in_a_country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_of_mail_is_told_from_a_company() {
        for free in [
            "gmail.com",
            "GMX.de",
            "yahoo.co.th",
            "hotmail.dk",
            "mail.example.org",
        ] {
            assert!(is_free_mail(free), "{free}");
        }
        for own in [
            "acme.com",
            "notgmail.com",
            "live.acme.com",
            "yahoo.acme.com",
            "outlook.example",
            "",
        ] {
            assert!(!is_free_mail(own), "{own}");
        }
    }
}
