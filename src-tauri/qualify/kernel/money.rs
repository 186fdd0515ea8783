//! Which amounts lie in a range? In the currency of the question, at the rates that the definition
//! carries; an amount in a currency without a rate is unknown.

use definition::Tables;
use lead::{ChunkData, Currency, Mask};

use super::number;
use crate::Kleene;
use crate::plan::NumberAsk;

/// The verdict of each row on lying in the range, or outside it where the question is negated. Of
/// values that are no money, unknown.
pub(crate) fn rows_within(
    data: &ChunkData,
    ask: NumberAsk,
    currency: Currency,
    tables: &Tables,
) -> Kleene {
    let ChunkData::Money {
        low,
        high,
        codes,
        currencies,
    } = data
    else {
        return Kleene::new(Mask::none(0), &Mask::none(0));
    };
    let rates: Vec<Option<f64>> = currencies
        .iter()
        .map(|from| tables.rate(*from, currency))
        .collect();
    let rate = |row: usize| rates.get(usize::from(codes[row])).copied().flatten();
    let scaled = |amounts: &[f64]| -> Vec<f64> {
        let amounts = amounts.iter().enumerate();
        amounts
            .map(|(row, amount)| amount * rate(row).unwrap_or(1.0))
            .collect()
    };
    let found = number::rows_within(&scaled(low), high.as_deref().map(scaled).as_deref(), ask);
    let no_rate = Mask::from_fn(codes.len(), |row| rate(row).is_none());
    Kleene::new(found.met().and_not(&no_rate), &found.unknown().or(&no_rate))
}
