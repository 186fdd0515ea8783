//! Where does a web address lead? Its host, from an address as people write it: with or without
//! `https://`, a path, a port.
//!
//! Invariants: nothing is looked up; only `http` and `https` are web addresses; a host has a dot
//! and is no IP address, since neither "intranet" nor 192.168.0.1 names a company.

use crate::domain::is_domain_name;
use crate::fold::folded;

/// The host of a web address or a bare domain, folded, as written otherwise ("www." is kept); `None`
/// for what is no web address. An e-mail address is none either.
#[must_use]
pub fn host_of(text: &str) -> Option<String> {
    host_part(text).map(|host| folded(host).into_owned())
}

/// Whether this is a web address: the same as having a host.
#[must_use]
pub fn is_valid_url(text: &str) -> bool {
    host_part(text).is_some()
}

/// Whether a host is this domain or within it, compared folded; a "www." at the start of either and a
/// dot at the start of the domain do not count. Within `pl` (or `.pl`) is every Polish host; nothing
/// is within an empty domain.
#[must_use]
pub fn domain_is_within(host: &str, domain: &str) -> bool {
    let (host, domain) = (folded(host), folded(domain));
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let domain = domain.strip_prefix('.').unwrap_or(&domain);
    let domain = domain.strip_prefix("www.").unwrap_or(domain);
    let Some(before) = host.strip_suffix(domain) else {
        return false;
    };
    !domain.is_empty() && (before.is_empty() || before.ends_with('.'))
}

fn host_part(text: &str) -> Option<&str> {
    let text = text.trim();
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let (scheme, rest) = match text.split_once("://") {
        // "x.pl/?to=https://y.pl" has no scheme of its own.
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#', '.']) => (Some(scheme), rest),
        _ => (None, text.strip_prefix("//").unwrap_or(text)),
    };
    let is_web =
        |scheme: &str| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    if !scheme.is_none_or(is_web) {
        return None;
    }
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or(rest);
    let place = match authority.rsplit_once('@') {
        Some((_, place)) if scheme.is_some() => place,
        Some(_) => return None,
        None => authority,
    };
    let host = match place.split_once(':') {
        Some((host, port)) if is_port(port) => host,
        Some(_) => return None,
        None => place,
    };
    let host = host.strip_suffix('.').unwrap_or(host);
    is_domain_name(host).then_some(host)
}

/// An empty port is the default one.
fn is_port(port: &str) -> bool {
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    digits && (port.is_empty() || port.parse::<u16>().is_ok_and(|port| port > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_found_in_what_people_write() {
        let cases = [
            ("https://www.Example.co.uk/path", "www.example.co.uk"),
            ("example.com", "example.com"),
            ("www.x.pl", "www.x.pl"),
            (" HTTP://X.PL ", "x.pl"),
            ("//x.pl/a", "x.pl"),
            ("x.pl/a:b", "x.pl"),
            ("x.pl?utm_source=https://y.pl", "x.pl"),
            ("x.pl/?to=https://y.pl", "x.pl"),
            ("https://x.pl#a@b", "x.pl"),
            ("https://x.pl:8080/", "x.pl"),
            ("https://x.pl:/", "x.pl"),
            ("x.pl:443", "x.pl"),
            ("https://anna:secret@x.pl/", "x.pl"),
            ("https://x.pl.", "x.pl"),
            ("https://ŻÓŁĆ.pl/", "żółć.pl"),
            ("ร้านค้า.ไทย", "ร้านค้า.ไทย"),
        ];
        for (text, host) in cases {
            assert_eq!(host_of(text).as_deref(), Some(host), "{text}");
            assert!(is_valid_url(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_web_address_has_no_host() {
        let cases = [
            "",
            "none",
            "n/a",
            "-",
            "http://",
            "https:///x",
            "intranet",
            "http://localhost:80",
            "192.168.0.1",
            "http://192.168.0.1/",
            "http://[::1]/",
            "ftp://x.pl",
            "mailto:a@x.pl",
            "a@x.pl",
            "http:/x.pl",
            "x.pl:port",
            "x.pl:0",
            "x.pl:65536",
            "x.pl y.pl",
            "x .pl",
            "http://a_b.pl",
            "javascript:alert(1)",
            "://x.pl",
            "x.p",
            "12.50",
        ];
        for text in cases {
            assert_eq!(host_of(text), None, "{text}");
            assert!(!is_valid_url(text), "{text}");
        }
    }

    #[test]
    fn within_a_domain_is_the_domain_or_a_part_of_it() {
        let cases = [
            ("example.com", "example.com", true),
            ("www.example.com", "example.com", true),
            ("example.com", "www.example.com", true),
            ("shop.eu.example.com", "example.com", true),
            ("example.com", "shop.example.com", false),
            ("notexample.com", "example.com", false),
            ("example.com.evil.org", "example.com", false),
            ("example.com", " EXAMPLE.com ", true),
            ("WWW.Example.com", "example.com", true),
            ("ŁÓDŹ.pl", "łódź.PL", true),
            ("example.pl", "pl", true),
            ("example.pl", ".pl", true),
            ("examplepl", "pl", false),
            ("example.com", "", false),
            ("", "example.com", false),
        ];
        for (host, domain, within) in cases {
            assert_eq!(domain_is_within(host, domain), within, "{host} in {domain}");
        }
    }
}
