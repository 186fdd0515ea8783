//! Which formulas does unit economics have? Each takes exact amounts and divides once, rounded to twelve decimals;
//! nothing is divided by nothing.
//!
//! Cost per lead, acquisition cost, lifetime value and payback as in Farris, Bendle, Pfeifer and Reibstein,
//! Marketing Metrics (3rd edition, 2016), chapters 5 and 9; pipeline velocity as sales teams use it.

use crate::Decimal;

/// What sales velocity is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Velocity {
    /// Opportunities that are qualified and open.
    pub open: usize,
    /// Deals won.
    pub won: usize,
    /// Deals closed: won and lost.
    pub closed: usize,
    /// What the won deals with an amount come to.
    pub revenue: Decimal,
    /// How many those are.
    pub n_revenue: usize,
    /// How many days the deals took, together.
    pub days: i64,
    /// How many deals those days are of.
    pub n_days: usize,
}

/// What `amount` comes to for each of so many; `None` of none.
#[must_use]
pub fn per(amount: Decimal, n: usize) -> Option<Decimal> {
    amount.over(Decimal::whole(i64::try_from(n).ok()?))
}

/// What an account brings while it stays: revenue in a period × gross margin ÷ churn in the same period. `None`
/// without churn.
#[must_use]
pub fn lifetime_value(revenue: Decimal, margin: Decimal, churn: Decimal) -> Option<Decimal> {
    revenue.times(margin)?.over(churn)
}

/// After how many months an account has brought in what it cost: cost ÷ (revenue in a month × gross margin). `None`
/// where it brings nothing.
#[must_use]
pub fn payback_months(cost: Decimal, monthly_revenue: Decimal, margin: Decimal) -> Option<Decimal> {
    let brought = monthly_revenue.times(margin)?;
    brought.is_positive().then(|| cost.over(brought)).flatten()
}

/// What came back of what was spent: (revenue × margin − cost) ÷ cost. `None` where nothing was spent.
#[must_use]
pub fn return_on(cost: Decimal, revenue: Decimal, margin: Decimal) -> Option<Decimal> {
    let gained = revenue.times(margin)?.minus(cost)?;
    cost.is_positive().then(|| gained.over(cost)).flatten()
}

/// What the pipeline earns in a day: open × win rate × average deal ÷ cycle days, divided once at the end. `None`
/// where one of them is not known, or deals took no time.
#[must_use]
pub fn velocity(of: &Velocity) -> Option<Decimal> {
    let whole = |n: usize| i64::try_from(n).ok().map(Decimal::whole);
    let above = [whole(of.open)?, whole(of.won)?, whole(of.n_days)?];
    let below = [
        whole(of.closed)?,
        whole(of.n_revenue)?,
        Decimal::whole(of.days),
    ];
    let top = (above.into_iter()).try_fold(of.revenue, Decimal::times)?;
    let bottom = (below.into_iter()).try_fold(Decimal::whole(1), Decimal::times)?;
    bottom.is_positive().then(|| top.over(bottom)).flatten()
}
