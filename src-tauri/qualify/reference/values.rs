//! What does a test say of one value? A value that the test cannot be asked of is unknown.

use definition::{Amount, Tables, Test, title_is_of};
use jiff::civil::Date;
use lead::{
    Country, Currency, Interval, Region, ValueRef, choices_of, date_of, domain_is_within,
    email_domain, fold, host_of, is_free_mail_domain, is_valid_email, is_valid_phone, is_valid_url,
    phone_countries,
};

use crate::Verdict;

/// The verdict of a test that looks at one value.
pub(super) fn judge(test: &Test, value: ValueRef<'_>, tables: &Tables, as_of: Date) -> Verdict {
    match value {
        ValueRef::Text(text) => judge_text(test, text, tables),
        ValueRef::Number(number) => judge_number(test, number, None, tables),
        ValueRef::Money(amount, currency) => judge_number(test, amount, Some(currency), tables),
        ValueRef::Day(day) => {
            date_of(day).map_or(Verdict::Unknown, |day| judge_day(test, day, tables, as_of))
        }
        ValueRef::YesNo(yes) => match test {
            Test::Yes => Verdict::of(yes),
            Test::No => Verdict::of(!yes),
            _ => Verdict::Unknown,
        },
    }
}

/// Whether a text reads as one of others.
pub(super) fn is_one_of(text: &str, others: &[String]) -> bool {
    others.iter().any(|other| fold(text) == fold(other))
}

fn judge_text(test: &Test, raw: &str, tables: &Tables) -> Verdict {
    let text = fold(raw);
    let contains_one_of = |parts: &[String]| parts.iter().any(|part| text.contains(&fold(part)));
    let chosen: Vec<String> = choices_of(raw).map(fold).collect();
    let is_chosen = |choice: &String| chosen.contains(&fold(choice));
    Verdict::of(match test {
        Test::Is(other) => text == fold(other),
        Test::IsNot(other) => text != fold(other),
        Test::AnyOf(others) | Test::EverWas(others) => is_one_of(&text, others),
        Test::NoneOf(others) => !is_one_of(&text, others),
        Test::ContainsAny(parts) => contains_one_of(parts),
        Test::ContainsNone(parts) => !contains_one_of(parts),
        Test::StartsWith(start) => text.starts_with(&fold(start)),
        Test::EndsWith(end) => text.ends_with(&fold(end)),
        Test::Matches(pattern) => match pattern.compiled() {
            Some(pattern) => pattern.is_match(&text),
            None => return Verdict::Unknown,
        },
        Test::InFamily(names) => {
            return Verdict::any(names.iter().map(|name| is_of_family(&text, name, tables)));
        }
        Test::HasAny(choices) => choices.iter().any(is_chosen),
        Test::HasNone(choices) => !choices.iter().any(is_chosen),
        Test::HasAll(choices) => choices.iter().all(is_chosen),
        Test::HasExactly(choices) => {
            let wanted: Vec<String> = choices.iter().map(|choice| fold(choice)).collect();
            choices.iter().all(is_chosen) && chosen.iter().all(|choice| wanted.contains(choice))
        }
        Test::InRegion(names) => match Country::recognise(raw) {
            Some(country) => return is_in(&[country], names, tables),
            None => return Verdict::Unknown,
        },
        Test::EmailValid => is_valid_email(raw),
        Test::EmailFree => is_free(raw) == Some(true),
        Test::EmailCompany => is_free(raw) == Some(false),
        Test::DomainAnyOf(domains) => match email_domain(raw).or_else(|| host_of(raw)) {
            Some(own) => domains.iter().any(|domain| domain_is_within(&own, domain)),
            None => false,
        },
        Test::PhoneValid => is_valid_phone(raw),
        Test::PhoneFrom(names) => return is_in(phone_countries(raw), names, tables),
        Test::UrlValid => is_valid_url(raw),
        _ => return Verdict::Unknown,
    })
}

/// Of an address that is none, nothing.
fn is_free(address: &str) -> Option<bool> {
    email_domain(address).map(|domain| is_free_mail_domain(&domain))
}

/// A family that neither the team nor the program knows is unknown.
fn is_of_family(title: &str, name: &str, tables: &Tables) -> Verdict {
    tables
        .title_family(name)
        .map_or(Verdict::Unknown, |family| {
            Verdict::of(title_is_of(title, &family))
        })
}

/// Whether what is in one of `countries`, nobody knows which, is in one of the named countries and
/// regions. The team's regions come before those the program knows.
fn is_in(countries: &[Country], names: &[String], tables: &Tables) -> Verdict {
    let each = countries.iter().map(|country| {
        Verdict::any(names.iter().map(|name| {
            let mut own = tables.regions.iter();
            let own = own.find(|(other, _)| fold(other) == fold(name));
            if let Some((_, members)) = own {
                Verdict::any(members.iter().map(|member| {
                    Country::recognise(member)
                        .map_or(Verdict::Unknown, |member| Verdict::of(member == *country))
                }))
            } else if let Some(region) = Region::recognise(name) {
                Verdict::of(region.contains(*country))
            } else if let Some(named) = Country::recognise(name) {
                Verdict::of(named == *country)
            } else {
                Verdict::Unknown
            }
        }))
    });
    let each: Vec<Verdict> = each.collect();
    match each.first() {
        Some(first) if each.iter().all(|verdict| verdict == first) => *first,
        _ => Verdict::Unknown,
    }
}

/// An interval is judged by all the numbers it may be: met when the test holds for all of them, not
/// met when it holds for none. Money is compared in the currency of the test, at the rate that the
/// tables say; without a rate, and with money on one side only, nothing is known.
fn judge_number(
    test: &Test,
    number: Interval,
    currency: Option<Currency>,
    tables: &Tables,
) -> Verdict {
    let asked = match test {
        Test::Equals(n)
        | Test::NotEquals(n)
        | Test::LessThan(n)
        | Test::AtMost(n)
        | Test::MoreThan(n)
        | Test::AtLeast(n)
        | Test::Between(n, _) => *n,
        _ => return Verdict::Unknown,
    };
    let Some(rate) = rate(currency, asked.currency, tables) else {
        return Verdict::Unknown;
    };
    let (low, high) = (number.low() * rate, number.high() * rate);
    let n = asked.get();
    let (for_all, for_some) = match test {
        Test::Equals(_) => (low == n && high == n, low <= n && n <= high),
        Test::NotEquals(_) => (n < low || high < n, low != n || high != n),
        Test::LessThan(_) => (high < n, low < n),
        Test::AtMost(_) => (high <= n, low <= n),
        Test::MoreThan(_) => (low > n, high > n),
        Test::AtLeast(_) => (low >= n, high >= n),
        Test::Between(_, to) => {
            let to = Amount::get(*to);
            (n <= low && high <= to, low <= to && n <= high)
        }
        _ => return Verdict::Unknown,
    };
    of_interval(for_all, for_some)
}

fn of_interval(for_all: bool, for_some: bool) -> Verdict {
    match (for_all, for_some) {
        (true, _) => Verdict::Met,
        (false, false) => Verdict::NotMet,
        (false, true) => Verdict::Unknown,
    }
}

/// What to multiply an amount by to have it in another currency; 1 for two plain numbers.
fn rate(from: Option<Currency>, to: Option<Currency>, tables: &Tables) -> Option<f64> {
    match (from, to) {
        (None, None) => Some(1.0),
        (Some(from), Some(to)) => tables.rate(from, to),
        _ => None,
    }
}

/// The span that ends with the as-of day; every day before it is longer ago; a day after the as-of
/// day is neither.
fn judge_day(test: &Test, day: Date, tables: &Tables, as_of: Date) -> Verdict {
    Verdict::of(match test {
        Test::Before(other) => day < *other,
        Test::After(other) => day > *other,
        Test::BetweenDates(first, last) => *first <= day && day <= *last,
        Test::InLast(span) => span.before(as_of) < day && day <= as_of,
        Test::MoreThanAgo(span) => day <= span.before(as_of),
        Test::InPeriod(period) => {
            let (first, last) = period.days(as_of, tables.fiscal_year_starts);
            first <= day && day <= last
        }
        _ => return Verdict::Unknown,
    })
}

/// The verdict of a test that looks at two values. Values of two kinds cannot be compared.
pub(super) fn compare(
    test: &Test,
    value: ValueRef<'_>,
    other: ValueRef<'_>,
    tables: &Tables,
) -> Verdict {
    let numbers = match (value, other) {
        (ValueRef::Text(one), ValueRef::Text(two)) => {
            return same(test, Verdict::of(fold(one) == fold(two)));
        }
        (ValueRef::YesNo(one), ValueRef::YesNo(two)) => {
            return same(test, Verdict::of(one == two));
        }
        (ValueRef::Day(one), ValueRef::Day(two)) => {
            return match test {
                Test::BeforeField(_) => Verdict::of(one < two),
                Test::AfterField(_) => Verdict::of(one > two),
                _ => same(test, Verdict::of(one == two)),
            };
        }
        (ValueRef::Number(one), ValueRef::Number(two)) => (one, None, two, None),
        (ValueRef::Money(one, from), ValueRef::Money(two, to)) => (one, Some(from), two, Some(to)),
        _ => return Verdict::Unknown,
    };
    let (one, from, two, to) = numbers;
    let Some(rate) = rate(from, to, tables) else {
        return Verdict::Unknown;
    };
    let (low, high) = (one.low() * rate, one.high() * rate);
    let (for_all, for_some) = match test {
        Test::AtLeastField(_) => (low >= two.high(), high >= two.low()),
        Test::MoreThanField(_) => (low > two.high(), high > two.low()),
        Test::AtMostField(_) => (high <= two.low(), low <= two.high()),
        Test::LessThanField(_) => (high < two.low(), low < two.high()),
        _ => {
            let all_same = low == high && two.is_exact() && low == two.low();
            let may_be = low <= two.high() && two.low() <= high;
            return same(test, of_interval(all_same, may_be));
        }
    };
    of_interval(for_all, for_some)
}

fn same(test: &Test, is_same: Verdict) -> Verdict {
    match test {
        Test::SameAs(_) => is_same,
        Test::DiffersFrom(_) => is_same.not(),
        _ => Verdict::Unknown,
    }
}
