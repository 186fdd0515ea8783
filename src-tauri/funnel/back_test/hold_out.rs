//! On whom is a finding tried that others were found on? The later ones in time, or other companies; never rows at
//! random, for a colleague of somebody in the one part tells too much of the other.

use lead::{Mask, fold};

use crate::NO_DAY;

/// Two parts that share nobody, and those who are in neither.
#[derive(Clone, Debug)]
pub struct HoldOut {
    /// Where findings are found: the earlier ones, or two thirds of the companies.
    pub found_on: Mask,
    /// Where they are tried: the later ones, or the other companies.
    pub tried_on: Mask,
    /// Neither: no day, or no company.
    pub neither: Mask,
    /// The first day of the later ones; `None` where companies part them.
    pub from: Option<i32>,
}

/// The earlier two thirds of those whose day is known, and the later ones; leads of one day stay together. `None`
/// where all are of one day.
#[must_use]
pub fn by_time(rows: &Mask, began: &[i32]) -> Option<HoldOut> {
    let day = |row: usize| began.get(row).copied().filter(|&day| day != NO_DAY);
    let mut days: Vec<i32> = rows.rows().filter_map(day).collect();
    days.sort_unstable();
    let (first, last) = (*days.first()?, *days.last()?);
    let at = days.get(days.len() * 2 / 3).copied()?;
    // Where two thirds are of the first days, the later begin after them.
    let from = match at > first {
        true => at,
        false => days.iter().copied().find(|&day| day > first)?,
    };
    (first < last).then(|| {
        let is = |holds: &dyn Fn(i32) -> bool| {
            let those = rows.rows().filter(|&row| day(row).is_some_and(holds));
            Mask::of_rows(rows.n_rows(), those.map(|row| row as u32))
        };
        let (found_on, tried_on) = (is(&|day| day < from), is(&|day| day >= from));
        HoldOut {
            neither: rows.and_not(&found_on).and_not(&tried_on),
            found_on,
            tried_on,
            from: Some(from),
        }
    })
}

/// Two thirds of the companies, by their names, and the others: each company whole in one part, the same part
/// whatever else is in the list. `None` where one part would be empty.
#[must_use]
pub fn by_group<'a>(rows: &Mask, group: impl Fn(usize) -> Option<&'a str>) -> Option<HoldOut> {
    let (mut found_on, mut tried_on) = (Vec::new(), Vec::new());
    for row in rows.rows() {
        let Some(name) = group(row).filter(|name| !name.trim().is_empty()) else {
            continue;
        };
        match fnv(fold(name).trim()) % 3 {
            0 => tried_on.push(row as u32),
            _ => found_on.push(row as u32),
        }
    }
    if found_on.is_empty() || tried_on.is_empty() {
        return None;
    }
    let [found_on, tried_on] = [found_on, tried_on].map(|of| Mask::of_rows(rows.n_rows(), of));
    Some(HoldOut {
        neither: rows.and_not(&found_on).and_not(&tried_on),
        found_on,
        tried_on,
        from: None,
    })
}

/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits), turned once more, since its lowest bits of short names are
/// too much alike.
fn fnv(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^ (hash >> 32)
}
