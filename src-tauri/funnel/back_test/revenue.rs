//! What did those bring in? Each deal counts once, however many people it has.

use lead::{Currency, Mask};

use crate::Decimal;

/// Amounts with the people they were won by, in one currency.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Revenue {
    /// The currency; `None` where the amounts are plain numbers.
    pub currency: Option<Currency>,
    /// Each amount with its people, as rows of the list.
    pub amounts: Vec<(Decimal, Box<[u32]>)>,
    /// Won deals that have no amount, an interval, or one in another currency: not added.
    pub left_out: usize,
}

impl Revenue {
    /// What the deals come to that have somebody among these; `None` where no amount is known at all, and where it
    /// has too many digits.
    #[must_use]
    pub fn of(&self, people: &Mask) -> Option<Decimal> {
        if self.amounts.is_empty() {
            return None;
        }
        let has = |of: &[u32]| of.iter().any(|&person| people.contains(person as usize));
        let own = self.amounts.iter().filter(|(_, of)| has(of));
        own.map(|(amount, _)| *amount)
            .try_fold(Decimal::default(), Decimal::plus)
    }
}
