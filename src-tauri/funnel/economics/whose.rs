//! To which lead does a deal belong? To one who was a lead when it was created; of several the one who came first,
//! or all in equal parts.
//!
//! Invariants: a deal counts once, whoever it is of: its parts add up to it; a deal that is older than every journey
//! of its people is sourced elsewhere, and where a day is missing nobody claims either.

use super::spread;
use crate::Decimal;

/// How a deal of several people is told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sharing {
    /// All of it to who came first.
    #[default]
    FirstTouch,
    /// In equal parts.
    Equal,
}

/// Whose a deal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of these leads, as rows of the list; never none.
    Leads(Vec<u32>),
    /// Of people who became leads after it was created.
    Elsewhere,
    /// Of people, but nobody knows whether they were leads when it was created.
    Unclear,
    /// Of nobody in the list.
    Nobody,
}

impl Sharing {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::FirstTouch, Self::Equal];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstTouch => "first",
            Self::Equal => "shared",
        }
    }
}

/// Whose a deal is that was created on a day: `people` are those it belongs to, `came` the day number on which each
/// became a lead.
#[must_use]
pub fn whose(
    created: Option<i32>,
    people: &[u32],
    came: impl Fn(u32) -> Option<i32>,
    sharing: Sharing,
) -> Whose {
    if people.is_empty() {
        return Whose::Nobody;
    }
    let days: Vec<(Option<i32>, u32)> = people.iter().map(|one| (came(*one), *one)).collect();
    let Some(created) = created else {
        return Whose::Unclear;
    };
    let before = |(day, person): &(Option<i32>, u32)| {
        day.filter(|day| *day <= created).map(|day| (day, *person))
    };
    let mut leads: Vec<(i32, u32)> = days.iter().filter_map(before).collect();
    leads.sort_unstable();
    if leads.is_empty() {
        return match days.iter().any(|(day, _)| day.is_none()) {
            true => Whose::Unclear,
            false => Whose::Elsewhere,
        };
    }
    let n = match sharing {
        Sharing::FirstTouch => 1,
        Sharing::Equal => leads.len(),
    };
    Whose::Leads(leads.into_iter().take(n).map(|(_, lead)| lead).collect())
}

/// An amount in `n` parts that are equal to the cent and add up to it.
#[must_use]
pub fn equal_parts(amount: Decimal, n: usize) -> Vec<Decimal> {
    let n = n as i64;
    let until = |part: i64| spread(amount, part, n);
    let part = |at: i64| until(at + 1).minus(until(at)).unwrap_or_default();
    (0..n).map(part).collect()
}
